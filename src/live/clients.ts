/** The SDK's clients: each loaded when it is first needed, one for each account and region. */
import type { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import type { IAMClient } from '@aws-sdk/client-iam';
import type { LambdaClient } from '@aws-sdk/client-lambda';
import type { SSMClient } from '@aws-sdk/client-ssm';
import type { STSClientConfig } from '@aws-sdk/client-sts';
import { proxied } from './proxy.ts';

/** What gives the credentials for calls: the SDK's own chain, or an assumed role. */
export type Credentials = NonNullable<STSClientConfig['credentials']>;

interface Services {
  readonly iam: IAMClient;
  readonly lambda: LambdaClient;
  readonly cloudformation: CloudFormationClient;
  readonly ssm: SSMClient;
}

/**
 * What all clients are made with. Adaptive retries slow down by themselves where a service throttles:
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
 */
export function settingsFor(environment: NodeJS.ProcessEnv) {
  return {
    retryMode: 'adaptive',
    maxAttempts: 5,
    requestHandler: { connectionTimeout: 5_000, requestTimeout: 15_000, ...proxied(environment) },
  };
}

/** Makes clients. */
export class Clients {
  readonly #made = new Map<string, Promise<Services[keyof Services]>>();
  readonly #environment: NodeJS.ProcessEnv;
  readonly #credentials: (account: string) => Credentials;

  /** @param credentials for an account. */
  constructor(environment: NodeJS.ProcessEnv, credentials: (account: string) => Credentials) {
    this.#environment = environment;
    this.#credentials = credentials;
  }

  /** The client of a service for an account and region. */
  get<Name extends keyof Services>(service: Name, account: string, region: string): Promise<Services[Name]> {
    const key = `${service} ${account} ${region}`;
    let made = this.#made.get(key);
    if (made === undefined) {
      made = this.#make(service, account, region);
      this.#made.set(key, made);
    }
    // Under the key of a service stands its client.
    return made as Promise<Services[Name]>;
  }

  /** Lets go of all connections. */
  async close(): Promise<void> {
    const made = await Promise.allSettled(this.#made.values());
    for (const each of made) if (each.status === 'fulfilled') each.value.destroy();
  }

  async #make(service: keyof Services, account: string, region: string): Promise<Services[keyof Services]> {
    const settings = {
      ...settingsFor(this.#environment),
      region,
      credentials: this.#credentials(account),
    };
    switch (service) {
      case 'iam':
        return new (await import('@aws-sdk/client-iam')).IAMClient(settings);
      case 'lambda':
        return new (await import('@aws-sdk/client-lambda')).LambdaClient(settings);
      case 'cloudformation':
        return new (await import('@aws-sdk/client-cloudformation')).CloudFormationClient(settings);
      case 'ssm':
        return new (await import('@aws-sdk/client-ssm')).SSMClient(settings);
    }
  }
}
