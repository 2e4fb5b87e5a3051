/** Is there anything to ask an account with? */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Variables by which a step, a container or a shell gives credentials. https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html */
const SIGNS = [
  'AWS_ACCESS_KEY_ID',
  'AWS_PROFILE',
  'AWS_WEB_IDENTITY_TOKEN_FILE',
  'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
  'AWS_CONTAINER_CREDENTIALS_FULL_URI',
];

/**
 * Is there any sign of credentials, so that it is worth loading the SDK? The metadata service of an EC2 instance gives
 * no sign but by asking it, which takes seconds wherever there is none: `live: on` asks it, `auto` does not.
 */
export function hasSigns(environment: NodeJS.ProcessEnv): boolean {
  if (SIGNS.some((name) => Boolean(environment[name]))) return true;
  const folder = join(environment.HOME ?? homedir(), '.aws');
  return [
    environment.AWS_SHARED_CREDENTIALS_FILE ?? join(folder, 'credentials'),
    environment.AWS_CONFIG_FILE ?? join(folder, 'config'),
  ].some((file) => existsSync(file));
}
