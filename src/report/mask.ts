/** Account ids made unknowable: the same id becomes the same made-up one, so that what belongs together still does. */

/** An account id: twelve digits that stand alone. */
const ACCOUNT = /(?<![\w.-])\d{12}(?![\w.-])/g;

/** Gives a function that replaces every account id in texts; made-up ids are numbered in the order of their first use. */
export function masking(): (text: string) => string {
  const made = new Map<string, string>();
  return (text) =>
    text.replace(ACCOUNT, (id) => {
      const known = made.get(id) ?? String(made.size + 1).padStart(12, '0');
      made.set(id, known);
      return known;
    });
}

/** For a report: the mask that the options ask for. */
export const maskOf = (values: {
  readonly 'mask-accounts': boolean | undefined;
}): { readonly mask?: (text: string) => string } =>
  values['mask-accounts'] === true ? { mask: masking() } : {};
