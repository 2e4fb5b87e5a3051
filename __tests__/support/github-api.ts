/**
 * A GitHub for tests: an HTTP server that keeps check runs, comments and reviews of one repository, takes no request that
 * GitHub's own descriptions (OpenAPI, GraphQL) do not allow, and can be made to fail.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeAll, jest } from '@jest/globals';
import { buildSchema, GraphQLError, graphql } from 'graphql';
import { described } from './github-descriptions.ts';
import { type ApiRequest, type Describe, describedBy, type Matched } from './github-openapi.ts';

const OPERATIONS = [
  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
  'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations',
  'POST /repos/{owner}/{repo}/check-runs',
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
  'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
  'PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}',
  'GET /repos/{owner}/{repo}/contents/{path}',
] as const;

export const OWNER = 'octo-org';
export const REPO = 'shop';
export const PULL = 7;
export const TOKEN = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz';

interface User {
  readonly login: string;
  readonly type: 'Bot' | 'User';
}

export const ACTIONS: User = { login: 'github-actions[bot]', type: 'Bot' };

export interface Annotation {
  readonly path: string;
  readonly start_line: number;
  readonly message: string;
  readonly title: string;
  readonly annotation_level: string;
}

export interface CheckRun {
  readonly id: number;
  readonly name: string;
  readonly head_sha: string;
  readonly external_id: string;
  readonly details_url?: string;
  readonly status: string;
  readonly conclusion: string;
  readonly output: { readonly title: string; readonly summary: string };
  readonly annotations: readonly Annotation[];
}

export interface Comment {
  readonly id: number;
  readonly user: User;
  readonly body: string;
}

export interface Thread {
  readonly id: number;
  readonly user: User;
  readonly path: string;
  readonly firstLine: number;
  readonly line: number;
  /** What stood on the lines when it was written. */
  readonly lines: readonly string[];
  readonly body: string;
  readonly isResolved: boolean;
  readonly isHidden: boolean;
  readonly isOutdated: boolean;
}

export interface PullFile {
  readonly filename: string;
  readonly patch?: string;
}

type Right = 'checks' | 'pull-requests' | 'contents';

/** An answer other than the usual one: none at all, none ever, or an error. */
export type Fault =
  | 'drop'
  | 'hang'
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      /** The message, or a page of a proxy that gives none. */
      readonly text?: string;
      readonly page?: string;
    };

export class GitHub {
  checkRuns: readonly CheckRun[] = [];
  comments: readonly Comment[] = [];
  threads: readonly Thread[] = [];
  reviews: readonly string[] = [];
  files: readonly PullFile[] = [];
  head = '';
  /** Files of repositories, by `OWNER/REPO/PATH@REF`. */
  contents: Readonly<Record<string, string>> = {};
  /** Whom the token acts for. */
  viewer = ACTIONS;
  rights: Readonly<Record<Right, 'read' | 'write'>> = {
    checks: 'write',
    'pull-requests': 'write',
    contents: 'read',
  };
  /** What goes wrong, and with which request. */
  fault: (call: string, times: number) => Fault | undefined = () => undefined;
  /** Is the answer lost, though what was asked for is done? */
  loses: (call: string) => boolean = () => false;
  /** Every request in a line. */
  calls: string[] = [];
  /** Whatever a description does not allow. */
  readonly problems: string[] = [];
  url = '';
  stop: () => void = () => undefined;
  #lastId = 100;

  id(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  /** The head becomes another commit, in which these are the files that the pull request adds. */
  push(sha: string, added: Readonly<Record<string, string>>): void {
    this.head = sha;
    this.files = Object.entries(added).map(([filename, text]) => ({ filename, patch: addition(text) }));
    this.threads = this.threads.map((thread) => moved(thread, added[thread.path] ?? ''));
  }

  /** The calls since the last time that this was asked. */
  takeCalls(): readonly string[] {
    return this.calls.splice(0);
  }
}

function addition(text: string): string {
  const lines = text.replace(/\n$/, '').split('\n');
  return [`@@ -0,0 +1,${lines.length} @@`, ...lines.map((line) => `+${line}`)].join('\n');
}

/** A thread goes with its lines; it is outdated where they are no more. */
function moved(thread: Thread, text: string): Thread {
  const all = text.split('\n');
  const at = all.findIndex((_, index) => thread.lines.every((line, offset) => all[index + offset] === line));
  if (at === -1) return { ...thread, isOutdated: true };
  return { ...thread, firstLine: at + 1, line: at + thread.lines.length };
}

/** What a failed request is answered with. */
class Refusal extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

interface Answer {
  readonly status?: number;
  readonly data: unknown;
  /** The text of a file, as it is. */
  readonly raw?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

type Body = Readonly<Record<string, never>>;
type Handler = (github: GitHub, request: Matched & { readonly query: URLSearchParams; body: Body }) => Answer;

const FORBIDDEN = 'Resource not accessible by integration';

function needs(github: GitHub, right: Right): void {
  if (github.rights[right] !== 'write') throw new Refusal(403, FORBIDDEN);
}

/** One page of a list, with the address of the next in `Link`. */
function page<T>(all: readonly T[], github: GitHub, path: string, query: URLSearchParams) {
  const size = Number(query.get('per_page') ?? 30);
  const number = Number(query.get('page') ?? 1);
  const next = new URLSearchParams(query);
  next.set('page', String(number + 1));
  const isLast = number * size >= all.length;
  return {
    data: all.slice((number - 1) * size, number * size),
    headers: isLast ? {} : { link: `<${github.url}${path}?${next}>; rel="next"` },
  };
}

const shown = ({ annotations, output, ...rest }: CheckRun) => ({
  ...rest,
  output: { ...output, annotations_count: annotations.length },
});

const HANDLERS: Readonly<Record<(typeof OPERATIONS)[number], Handler>> = {
  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs': (github, { parameters, query }) => {
    const found = github.checkRuns.filter(
      ({ head_sha, name }) => head_sha === parameters.ref && name === query.get('check_name'),
    );
    return { data: { total_count: found.length, check_runs: found.map(shown) } };
  },
  'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations': (github, { parameters, query }) => {
    const run = github.checkRuns.find(({ id }) => String(id) === parameters.check_run_id);
    const path = `/repos/${OWNER}/${REPO}/check-runs/${parameters.check_run_id}/annotations`;
    return page(run?.annotations ?? [], github, path, query);
  },
  'POST /repos/{owner}/{repo}/check-runs': (github, { body }) => {
    needs(github, 'checks');
    const { output, ...rest } = body as unknown as CheckRun & { output: { annotations?: Annotation[] } };
    const { annotations = [], ...words } = output;
    const run: CheckRun = { ...rest, id: github.id(), output: words, annotations };
    github.checkRuns = [...github.checkRuns, run];
    return { status: 201, data: shown(run) };
  },
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}': (github, { parameters, body }) => {
    needs(github, 'checks');
    const run = github.checkRuns.find(({ id }) => String(id) === parameters.check_run_id);
    if (run === undefined) throw new Refusal(404, 'Not Found');
    const { output, ...rest } = body as unknown as CheckRun & { output: { annotations?: Annotation[] } };
    const { annotations = [], ...words } = output;
    // GitHub adds the annotations to those that are there.
    const updated = { ...run, ...rest, output: words, annotations: [...run.annotations, ...annotations] };
    github.checkRuns = github.checkRuns.map((one) => (one === run ? updated : one));
    return { data: shown(updated) };
  },
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': (github, { query }) =>
    page(github.comments, github, `/repos/${OWNER}/${REPO}/issues/${PULL}/comments`, query),
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': (github, { body }) => {
    needs(github, 'pull-requests');
    const comment = { id: github.id(), user: ACTIONS, body: textOf(body) };
    github.comments = [...github.comments, comment];
    return { status: 201, data: comment };
  },
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': (github, { parameters, body }) => {
    needs(github, 'pull-requests');
    const isIt = ({ id }: Comment) => String(id) === parameters.comment_id;
    if (!github.comments.some(isIt)) throw new Refusal(404, 'Not Found');
    github.comments = github.comments.map((one) => (isIt(one) ? { ...one, body: textOf(body) } : one));
    return { data: github.comments.find(isIt) };
  },
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}': (github, { parameters }) => {
    needs(github, 'pull-requests');
    github.comments = github.comments.filter(({ id }) => String(id) !== parameters.comment_id);
    return { status: 204, data: undefined };
  },
  'GET /repos/{owner}/{repo}/pulls/{pull_number}': (github) => ({
    data: { number: PULL, head: { sha: github.head } },
  }),
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files': (github, { query }) =>
    page(github.files, github, `/repos/${OWNER}/${REPO}/pulls/${PULL}/files`, query),
  'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews': (github, { body }) => {
    needs(github, 'pull-requests');
    const { comments = [], body: words, commit_id } = body as unknown as Review;
    if (commit_id !== github.head) throw new Refusal(422, 'commit_id is not part of the pull request');
    const threads = comments.map((comment): Thread => {
      const first = comment.start_line ?? comment.line;
      const lines = onDiff(
        github.files.find(({ filename }) => filename === comment.path),
        first,
        comment.line,
      );
      if (lines === undefined) throw new Refusal(422, 'Line could not be resolved');
      if (
        comment.side !== 'RIGHT' ||
        (comment.start_line !== undefined && comment.start_line >= comment.line)
      )
        throw new Refusal(422, 'start_line must precede the end line');
      if (comment.body.length > 65_536) throw new Refusal(422, 'Body is too long');
      return {
        id: github.id(),
        user: ACTIONS,
        path: comment.path,
        firstLine: first,
        line: comment.line,
        lines,
        body: comment.body,
        isResolved: false,
        isHidden: false,
        isOutdated: false,
      };
    });
    github.threads = [...github.threads, ...threads];
    github.reviews = [...github.reviews, words];
    return { data: { id: github.id() } };
  },
  'PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}': (github, { parameters, body }) => {
    needs(github, 'pull-requests');
    const isIt = ({ id }: Thread) => String(id) === parameters.comment_id;
    if (!github.threads.some(isIt)) throw new Refusal(404, 'Not Found');
    github.threads = github.threads.map((one) => (isIt(one) ? { ...one, body: textOf(body) } : one));
    return { data: {} };
  },
  'GET /repos/{owner}/{repo}/contents/{path}': (github, { parameters, query }) => {
    const { owner, repo, path } = parameters;
    const text = github.contents[`${owner}/${repo}/${path}@${query.get('ref')}`];
    if (text === undefined) throw new Refusal(404, 'Not Found');
    return { data: undefined, raw: text };
  },
};

interface Review {
  readonly commit_id: string;
  readonly body: string;
  readonly comments?: readonly {
    readonly path: string;
    readonly body: string;
    readonly line: number;
    readonly side: string;
    readonly start_line?: number;
  }[];
}

function textOf(body: Body): string {
  const { body: text } = body as unknown as { readonly body: string };
  if (text.length > 65_536) throw new Refusal(422, 'Body is too long (maximum is 65536 characters)');
  return text;
}

/** The lines of the new file from the first to the last, where one hunk of the patch has them. */
function onDiff(file: PullFile | undefined, first: number, last: number): readonly string[] | undefined {
  for (const hunk of (file?.patch ?? '').split(/^(?=@@ )/m)) {
    const start = Number(/\+(\d+)/.exec(hunk)?.[1]);
    const lines = hunk
      .split('\n')
      .slice(1)
      .filter((line) => /^[ +]/.test(line))
      .map((line) => line.slice(1));
    if (first >= start && last < start + lines.length) return lines.slice(first - start, last - start + 1);
  }
  return undefined;
}

/** What the GraphQL API is asked, on the same state. */
const rootOf = (github: GitHub) => ({
  viewer: { login: github.viewer.login },
  repository: () => ({
    pullRequest: () => ({
      reviewThreads: ({ first, after }: { readonly first: number; readonly after?: string }) => {
        const from = Number(after ?? 0);
        const to = from + first;
        return {
          pageInfo: { hasNextPage: to < github.threads.length, endCursor: String(to) },
          nodes: github.threads.slice(from, to).map((thread) => ({
            id: `PRRT_${thread.id}`,
            isResolved: thread.isResolved,
            isOutdated: thread.isOutdated,
            comments: {
              nodes: [
                {
                  id: `PRRC_${thread.id}`,
                  databaseId: thread.id,
                  body: thread.body,
                  author: { __typename: thread.user.type, login: thread.user.login.replace('[bot]', '') },
                },
              ],
            },
          })),
        };
      },
    }),
  }),
  resolveReviewThread: ({ input }: { readonly input: { readonly threadId: string } }) => {
    // GitHub asks for the right to write contents, and not only pull requests.
    if (github.rights['pull-requests'] !== 'write' || github.rights.contents !== 'write')
      throw new GraphQLError(FORBIDDEN, { extensions: { type: 'FORBIDDEN' } });
    github.threads = github.threads.map((one) =>
      input.threadId === `PRRT_${one.id}` ? { ...one, isResolved: true } : one,
    );
    return { thread: { id: input.threadId } };
  },
  minimizeComment: ({ input }: { readonly input: { readonly subjectId: string } }) => {
    if (github.rights['pull-requests'] !== 'write')
      throw new GraphQLError(FORBIDDEN, { extensions: { type: 'FORBIDDEN' } });
    github.threads = github.threads.map((one) =>
      input.subjectId === `PRRC_${one.id}` ? { ...one, isHidden: true } : one,
    );
    return { minimizedComment: { __typename: 'PullRequestReviewComment', isMinimized: true } };
  },
});

interface Descriptions {
  readonly rest: Describe;
  readonly schema: ReturnType<typeof buildSchema>;
}

/** Read once for a test file, before its tests: it takes some time. */
let descriptions: Descriptions | undefined;

beforeAll(() => {
  const schema = buildSchema(described('@octokit/graphql-schema/schema.graphql'), {
    assumeValid: true,
    assumeValidSDL: true,
  });
  descriptions = { rest: describedBy(OPERATIONS), schema };
}, 60_000);

// Some tests send hundreds of requests.
jest.setTimeout(30_000);

const running: (() => void)[] = [];

afterEach(() => {
  for (const stop of running.splice(0)) stop();
});

/**
 * Starts a server, which is stopped when the test is over.
 *
 * @param enterprise with the paths of GitHub Enterprise Server: `/api/v3`, `/api/graphql`.
 */
export async function startGitHub({ enterprise = false } = {}): Promise<GitHub> {
  if (descriptions === undefined) throw new Error('the descriptions are read before the first test');
  const known = descriptions;
  const github = new GitHub();
  const prefix = enterprise ? '/api/v3' : '';
  const graphqlPath = enterprise ? '/api/graphql' : '/graphql';
  const times = new Map<string, number>();

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '', 'http://localhost');
    const text = await textFrom(request);
    const body = text === '' ? undefined : JSON.parse(text);
    const isGraphql = url.pathname === graphqlPath;
    const call = isGraphql
      ? `POST /graphql ${/(\w+)(?=\s*[({])/.exec(body.query.replace(/^(query|mutation)\s*(\([^)]*\))?\s*\{/, '').trim())?.[1] ?? ''}`
      : `${request.method} ${url.pathname.slice(prefix.length)}${sizeOf(body)}`;
    github.calls.push(call);
    const number = (times.get(call) ?? 0) + 1;
    times.set(call, number);
    const fault = github.fault(call, number);
    if (fault === 'hang') return;
    if (fault === 'drop') return void request.socket.destroy();
    if (typeof fault === 'object' && fault.page !== undefined)
      return void response.writeHead(fault.status, { 'content-type': 'text/html' }).end(fault.page);
    if (fault !== undefined)
      return send(response, fault.status, { message: fault.text ?? 'It went wrong' }, fault.headers);
    if (request.headers.authorization !== `token ${TOKEN}`)
      return send(response, 401, { message: 'Bad credentials' });
    if (/\p{Surrogate}/u.test(Object.values(body?.output ?? body ?? {}).join())) {
      github.problems.push(`${call}: half a character`);
      return send(response, 400, { message: 'Problems parsing JSON' });
    }
    if (isGraphql) return send(response, 200, await asked(known.schema, github, body));
    if (!url.pathname.startsWith(prefix)) {
      github.problems.push(`${url.pathname} is not below ${prefix}`);
      return send(response, 404, { message: 'Not Found' });
    }
    const given: ApiRequest = {
      method: request.method ?? '',
      path: url.pathname.slice(prefix.length),
      query: url.searchParams,
      body,
    };
    const matched = known.rest(given);
    if (!('operation' in matched)) {
      github.problems.push(...matched.map((problem) => `${call}: ${problem}`));
      return send(response, 422, { message: matched.join('; ') });
    }
    try {
      const handler = HANDLERS[matched.operation as (typeof OPERATIONS)[number]];
      const {
        status = 200,
        data,
        headers,
        raw,
      } = handler(github, { ...matched, query: url.searchParams, body });
      if (github.loses(call)) return void request.socket.destroy();
      if (raw !== undefined) {
        const type = 'application/vnd.github.v3.raw; charset=utf-8';
        return void response.writeHead(200, { 'content-type': type }).end(raw);
      }
      send(response, status, data, headers);
    } catch (error) {
      if (!(error instanceof Refusal)) github.problems.push(String(error));
      send(response, error instanceof Refusal ? error.status : 500, { message: (error as Error).message });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  github.stop = () => {
    server.closeAllConnections();
    server.close();
  };
  running.push(github.stop);
  github.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${prefix}`;
  return github;
}

/** How much a request writes, where that matters. */
function sizeOf(
  body:
    | {
        readonly output?: { readonly annotations?: readonly unknown[] };
        readonly comments?: readonly unknown[];
      }
    | undefined,
): string {
  if (body?.output !== undefined) return ` (${body.output.annotations?.length ?? 0} annotations)`;
  if (body?.comments !== undefined) return ` (${body.comments.length} comments)`;
  return '';
}

async function asked(
  schema: ReturnType<typeof buildSchema>,
  github: GitHub,
  { query, variables }: { readonly query: string; readonly variables?: Readonly<Record<string, unknown>> },
) {
  const { data, errors } = await graphql({
    schema,
    source: query,
    rootValue: rootOf(github),
    ...(variables === undefined ? {} : { variableValues: variables }),
  });
  for (const error of errors ?? [])
    if (error.extensions.type === undefined) github.problems.push(`GraphQL: ${error.message}`);
  return {
    data,
    ...(errors === undefined
      ? {}
      : { errors: errors.map(({ message, extensions }) => ({ message, type: extensions.type })) }),
  };
}

async function textFrom(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

function send(
  response: ServerResponse,
  status: number,
  data: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(data === undefined ? undefined : JSON.stringify(data));
}
