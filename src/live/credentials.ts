/** Whose account is asked: the SDK's own chain of credentials, who they say they are, and roles in other accounts. */

import type { STSClient } from '@aws-sdk/client-sts';
import type { Home } from '../deployed/deployed.ts';
import { type Credentials, settingsFor } from './clients.ts';
import { failureOf, NoAnswer } from './failures.ts';

/** Who asks, and with what. */
export interface Caller {
  readonly home: Home & { readonly account: string };
  /** The credentials for an account; undefined where it is another and no role is given for it. */
  credentials(account: string): Credentials | undefined;
}

export interface CallerOptions {
  readonly environment: NodeJS.ProcessEnv;
  /** As the user gives it; otherwise the profile's. */
  readonly region: string | undefined;
  /** The ARN of the role to assume in an account. */
  readonly assumeRole: ReadonlyMap<string, string>;
  readonly signal: AbortSignal;
}

/** Where STS is asked if no region is known: any region knows who is asking. */
const ANYWHERE = 'us-east-1';

/** Throws a NoAnswer where there are no credentials, or none that the account takes. */
export async function callerOf({ environment, region, assumeRole, signal }: CallerOptions): Promise<Caller> {
  const {
    AssumeRoleCommand,
    GetCallerIdentityCommand,
    STSClient: Client,
  } = await import('@aws-sdk/client-sts');
  const settings = settingsFor(environment);
  const known = region ?? (await profileRegion(new Client(settings)));
  const client = new Client({ ...settings, region: known ?? ANYWHERE });
  try {
    await client.config.credentials();
  } catch (error) {
    const { name, message } = error instanceof Error ? error : { name: '', message: '' };
    // An expired session of a profile is told as what it is; no chain at all is told by its end.
    const isNone = name === 'CredentialsProviderError' && /Could not load credentials/.test(message);
    throw new NoAnswer(
      isNone ? 'no AWS credentials were found' : `no AWS credentials could be had (${name})`,
    );
  }
  const account = await client
    .send(new GetCallerIdentityCommand({}), { abortSignal: signal })
    .then((identity) => identity.Account)
    .catch((error: unknown) => {
      throw failureOf(error, 'sts:GetCallerIdentity', signal);
    });
  if (account === undefined) throw new NoAnswer('the credentials tell no account');
  const own: Credentials = client.config.credentials;
  const assumed = new Map<string, Credentials>();
  return {
    home: { account, ...(known !== undefined && { region: known }) },
    credentials(asked) {
      const role = assumeRole.get(asked);
      if (role === undefined) return asked === account ? own : undefined;
      let credentials = assumed.get(asked);
      if (credentials === undefined) {
        credentials = once(async () => {
          const { Credentials: given } = await client
            .send(new AssumeRoleCommand({ RoleArn: role, RoleSessionName: 'lambda-permission-check' }), {
              abortSignal: signal,
            })
            .catch((error: unknown) => {
              throw failureOf(error, 'sts:AssumeRole', signal);
            });
          return {
            accessKeyId: given?.AccessKeyId ?? '',
            secretAccessKey: given?.SecretAccessKey ?? '',
            ...(given?.SessionToken !== undefined && { sessionToken: given.SessionToken }),
          };
        });
        assumed.set(asked, credentials);
      }
      return credentials;
    },
  };
}

/** The region that the environment or the profile gives to the SDK; undefined where neither does. */
async function profileRegion({ config }: STSClient): Promise<string | undefined> {
  try {
    return await config.region();
  } catch {
    return undefined;
  }
}

/** A run is shorter than a session: what was got once is kept. */
function once<T>(get: () => Promise<T>): () => Promise<T> {
  let got: Promise<T> | undefined;
  return () => {
    got ??= get();
    return got;
  };
}
