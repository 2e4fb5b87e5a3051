/**
 * How grave it is that somebody has access who should not, as base scores of CVSS 3.1: what code scanning orders alerts by.
 * Above 9 is critical, from 7 on high, from 4 on medium, below low.
 * https://www.first.org/cvss/v3-1/specification-document; GitHub's scale:
 * https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */

interface Risk {
  /** Of what is said of the score; a test works it out from this. */
  readonly vector: string;
  readonly score: number;
}

export const RISKS = {
  /** Whoever has an account of AWS has the rights of the function. */
  becomeFunction: { vector: 'AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H', score: 8.8 },
  /** Whoever gets into the function has the whole account. */
  haveAccount: { vector: 'AV:N/AC:H/PR:L/UI:N/S:C/C:H/I:H/A:H', score: 8.5 },
  /** Whoever gets at it may use or change it. */
  useByAnyone: { vector: 'AV:N/AC:L/PR:N/UI:N/S:U/C:L/I:L/A:L', score: 7.3 },
  /** Whoever gets at it may send to it. */
  sendByAnyone: { vector: 'AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:L/A:L', score: 6.5 },
  /** A service may be made to do it, from somebody else's account. */
  confuseDeputy: { vector: 'AV:N/AC:H/PR:N/UI:N/S:U/C:L/I:L/A:L', score: 5.6 },
  /** Whoever gets at it may read it. */
  readByAnyone: { vector: 'AV:N/AC:L/PR:N/UI:N/S:U/C:L/I:N/A:N', score: 5.3 },
  /** Whoever gets into the function, or may invoke it, may do more than was meant. */
  doMore: { vector: 'AV:N/AC:H/PR:L/UI:N/S:U/C:L/I:L/A:L', score: 5 },
  /** Somebody else's account may do what was meant for it, or what no review has shown. */
  trustAccount: { vector: 'AV:N/AC:H/PR:L/UI:N/S:U/C:N/I:L/A:N', score: 3.1 },
} as const satisfies Readonly<Record<string, Risk>>;
