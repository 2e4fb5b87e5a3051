/** The connector profiles, read from their compact form on first use. */
import { CONNECTOR_PROFILES } from '../../data/sam-connector-profiles.ts';

export type Means = 'role of source' | 'role of destination' | 'permission' | 'queue policy' | 'topic policy';

/** One line of a profile: what an access category grants. */
export interface Right {
  readonly category: string;
  /** Role policies: actions of one service. Queue and topic policies: the one action. */
  readonly actions: readonly string[];
  /** Role policies: resources. Permissions: the source ARN. With `{Source.Arn}` and the like in them. */
  readonly resources: readonly string[];
  /** The service that may act, except for role policies. */
  readonly principal: string | undefined;
  /** Permissions: only for the own account. */
  readonly inAccount: boolean;
}

export interface Profile {
  readonly means: Means;
  /** What must wait for the grant. */
  readonly before: 'mapping' | 'source' | undefined;
  /** The categories there are, in their order. */
  readonly categories: readonly string[];
  /** The combinations of categories that are allowed; undefined for all. */
  readonly only: readonly (readonly string[])[] | undefined;
  readonly rights: readonly Right[];
}

/** The profile for two resource types; undefined where connectors can't join them. */
export function profileOf(source: string, destination: string): Profile | undefined {
  return PROFILES.get(`${source} > ${destination}`);
}

function parse(): ReadonlyMap<string, Profile> {
  const profiles = new Map<string, Profile>();
  let rights: Right[] = [];
  let categories: string[] = [];
  for (const line of CONNECTOR_PROFILES.trim().split('\n')) {
    if (line.startsWith(' ')) {
      const right = rightOf(line.trim());
      rights.push(right);
      if (!categories.includes(right.category)) categories.push(right.category);
      continue;
    }
    rights = [];
    categories = [];
    const [pair = '', means = '', ...options] = line.split(' | ');
    const [source = '', destination = ''] = pair.split(' > ');
    const option = (name: string): string | undefined =>
      options.find((one) => one.startsWith(`${name} `))?.slice(name.length + 1);
    profiles.set(`AWS::${source} > AWS::${destination}`, {
      means: means as Means,
      before: option('before') as Profile['before'],
      categories,
      only: option('only')
        ?.split(' or ')
        .map((combination) => combination.split('+')),
      rights,
    });
  }
  return profiles;
}

const ON = ' on ';
const FROM = ' from ';
const IN_ACCOUNT = ' in account';

function rightOf(line: string): Right {
  const [category = '', ...rest] = line.split(' ');
  const inAccount = line.endsWith(IN_ACCOUNT);
  const text = inAccount ? rest.join(' ').slice(0, -IN_ACCOUNT.length) : rest.join(' ');
  if (text.includes(FROM)) {
    const [principal = '', arn = ''] = text.split(FROM);
    return { category, actions: ['lambda:InvokeFunction'], resources: [arn], principal, inAccount };
  }
  if (text.includes(ON)) {
    const [actions = '', resources = ''] = text.split(ON);
    const [service = '', names = ''] = actions.split(':');
    return {
      category,
      actions: names.split(',').map((name) => `${service}:${name}`),
      resources: resources.split(' '),
      principal: undefined,
      inAccount,
    };
  }
  const [principal = '', action = ''] = text.split(' ');
  return { category, actions: [action], resources: [], principal, inAccount };
}

const PROFILES: ReadonlyMap<string, Profile> = parse();
