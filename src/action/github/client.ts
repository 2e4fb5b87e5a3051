/**
 * The client for GitHub's API: Octokit, which tries again where that can help, keeps to GitHub's pace, and waits no longer
 * than it is allowed to. This file and what it imports are loaded only where something is published through the API.
 * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { defaults, GitHub, getOctokitOptions } from '@actions/github/lib/utils';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import Bottleneck from 'bottleneck/light.js';
import { count, plain } from '../../report/sanitize.ts';
import type { GitHubEvent } from './event.ts';
import { failureOf, retryAfter } from './failure.ts';
import type { Patience } from './patience.ts';

export type Api = InstanceType<typeof GitHub>;

/** The API, and what every request to it is about. */
export interface Client {
  readonly api: Api;
  readonly event: GitHubEvent;
  /** `owner` and `repo`, as the API's methods take them. */
  readonly repository: { readonly owner: string; readonly repo: string };
  /** What went wrong, as a part of a sentence that holds neither the token nor anything that a log would act on. */
  describe(error: unknown): string;
  /** Why there is no time for another request, as a part of a sentence; undefined where there is. */
  over(): string | undefined;
  /** GitHub is not there, and nothing else needs to wait for it. */
  giveUp(): void;
}

/** How often a request that GitHub could not answer (5xx, a dead socket) is sent again. */
const RETRIES = 2;

/** What sending again can not mend. Of 429, what `Retry-After` says is done instead. */
const FINAL = [400, 401, 403, 404, 410, 422, 429, 451];

/** A client for one run. Throws an Error with a sentence where there is no token. */
export function connect(event: GitHubEvent, token: string | undefined, patience: Patience): Client {
  if (!token) throw new Error('there is no github-token');
  const { owner, repo, apiUrl } = event;
  const end = Date.now() + patience.all;
  let isGivenUp = false;
  /** Is there time to wait for so many seconds? GitHub's answers say how long; each request is put off once. */
  const mayWait = (seconds: number, times: number): boolean =>
    times < 1 && Date.now() + seconds * patience.second < end;
  // The plugin that is named first is the nearest to the request.
  const Octokit = GitHub.plugin(waiting(mayWait, patience.second), throttling, retry);
  const api = new Octokit(
    getOctokitOptions(token, {
      baseUrl: apiUrl,
      request: { log: SILENT, fetch: limited(defaults.request?.fetch, patience, () => end - Date.now()) },
      retry: { doNotRetry: FINAL, retries: RETRIES, retryAfterBaseValue: patience.second },
      throttle: {
        ...pace(patience.second),
        retryAfterBaseValue: patience.second,
        onRateLimit: (seconds, _options, _octokit, times) => mayWait(seconds, times),
        onSecondaryRateLimit: (seconds, _options, _octokit, times) => mayWait(seconds, times),
      },
      log: SILENT,
    }),
  );
  return {
    api,
    event,
    repository: { owner, repo },
    describe: (error) => plain(failureOf(error, token)),
    over: () => {
      if (isGivenUp) return 'GitHub could not be reached before';
      return Date.now() < end ? undefined : 'the time that publishing may take is up';
    },
    giveUp: () => {
      isGivenUp = true;
    },
  };
}

const ignore = (): void => undefined;

/** Octokit's own log would write to the step's, where nothing of it is for the user. */
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };

/** One write a second, and one that notifies people every three, as GitHub asks for. A client has a pace of its own. */
function pace(second: number) {
  const group = (maxConcurrent: number, minTime: number): Bottleneck.Group =>
    new Bottleneck.Group({ maxConcurrent, minTime });
  return {
    global: group(10, 0),
    auth: group(1, 0),
    search: group(1, 2 * second),
    write: group(1, second),
    notifications: group(1, 3 * second),
  };
}

type Fetch = (
  url: unknown,
  init: { readonly signal?: AbortSignal; readonly body?: unknown },
) => Promise<unknown>;

/** In JSON: half of a character. A template can hold one, and what GitHub takes is UTF-8, which can't. */
const HALF = /(?<!\\)((?:\\\\)*)\\ud[89a-f][0-9a-f]{2}/gi;

/** A `fetch` that gives up when an answer takes too long, body included, or when time is up for all of them. */
function limited(fetch: Fetch, { answer }: Patience, timeLeft: () => number): Fetch {
  return async (url, init) => {
    const left = Math.min(answer, timeLeft());
    if (left <= 0) throw new Error('the time that publishing may take is up');
    try {
      const body = typeof init.body === 'string' ? init.body.replace(HALF, '$1\\ufffd') : init.body;
      return await fetch(url, { ...init, body, signal: AbortSignal.timeout(left) });
    } catch (error) {
      const { name, cause } = error as { readonly name: string; readonly cause?: NodeJS.ErrnoException };
      if (name === 'TimeoutError')
        throw new Error(`no answer within ${count(Math.ceil(left / 1000), 'second')}`);
      throw cause === undefined ? error : new Error(cause.message || cause.code);
    }
  };
}

/** A plugin that comes again once, when a busy server says when. */
function waiting(mayWait: (seconds: number, times: number) => boolean, second: number) {
  return (octokit: { readonly hook: Api['hook'] }): Record<string, never> => {
    octokit.hook.wrap('request', async (request, options) => {
      try {
        return await request(options);
      } catch (error) {
        const seconds = retryAfter(error);
        if (seconds === undefined || !mayWait(seconds, options.request?.retryCount ?? 0)) throw error;
        await sleep(seconds * second);
        return await request(options);
      }
    });
    return {};
  };
}
