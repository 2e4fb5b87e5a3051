/** Asks for what other stacks export. There is no call for one of them: all come page by page, and are kept for the next. */
import type { Question } from '../deployed/questions.ts';
import { NotThere } from './failures.ts';
import type { Via } from './via.ts';

/** The exports of an account and region, listed once. */
export class Exports {
  readonly #listed = new Map<string, Promise<ReadonlyMap<string, string>>>();

  /** Throws a NoAnswer or a NotThere. */
  async ask({ account, region, name }: Question<'export'>, via: Via): Promise<string> {
    const key = `${account} ${region}`;
    let listed = this.#listed.get(key);
    if (listed === undefined) {
      listed = listAll(account, region, via);
      this.#listed.set(key, listed);
    }
    const value = (await listed).get(name);
    if (value === undefined) throw new NotThere('cloudformation:ListExports');
    return value;
  }
}

async function listAll(account: string, region: string, via: Via): Promise<ReadonlyMap<string, string>> {
  const { ListExportsCommand } = await import('@aws-sdk/client-cloudformation');
  const client = await via.clients.get('cloudformation', account, region);
  const found = new Map<string, string>();
  for (let NextToken: string | undefined, more = true; more; ) {
    const page = await via.call('cloudformation:ListExports', (options) =>
      client.send(new ListExportsCommand({ NextToken }), options),
    );
    for (const { Name, Value } of page.Exports ?? [])
      if (Name !== undefined && Value !== undefined) found.set(Name, Value);
    ({ NextToken } = page);
    more = NextToken !== undefined;
  }
  return found;
}
