/** Answers as a file: so that a run can be repeated without an account, in tests and in bug reports. */
import type { Deployed } from '../deployed/deployed.ts';
import type { Answer, Answers, Kind } from '../deployed/questions.ts';
import { UsageError } from '../usage-error.ts';

const FORMAT = 'lambda-permission-check answers 1';

/** The text of a record. Same answers, same text. */
export function recordOf({ on, home, stacks = new Map(), answers }: Deployed): string {
  const sorted = [...answers].sort(([a], [b]) => (a < b ? -1 : 1));
  const content = {
    format: FORMAT,
    on,
    home,
    ...(stacks.size > 0 && { stacks: Object.fromEntries(stacks) }),
    answers: Object.fromEntries(sorted),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** What a record holds. Throws a UsageError for a text that is none. */
export function replayed(path: string, text: string): Deployed {
  const refuse = (): never => {
    throw new UsageError(`"${path}" is no record of answers that --live-record wrote`);
  };
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return refuse();
  }
  const { format, on, home, stacks = {}, answers } = (content ?? {}) as Readonly<Record<string, unknown>>;
  if (format !== FORMAT || typeof on !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(on)) return refuse();
  if (!isMap(home) || !isMap(answers) || !isMap(stacks) || !isTexts(Object.values(stacks))) return refuse();
  const entries = Object.entries(answers);
  if (!entries.every(([key, answer]) => isAnswer(key.slice(0, key.indexOf(' ')), answer))) return refuse();
  const { account, region } = home;
  return {
    on,
    home: {
      ...(typeof account === 'string' && { account }),
      ...(typeof region === 'string' && { region }),
    },
    ...(Object.keys(stacks).length > 0 && { stacks: new Map(Object.entries(stacks) as [string, string][]) }),
    // Each was looked at, as far as the program reads it.
    answers: new Map(entries as [string, Answer<Answers[Kind]>][]),
  };
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

const isTextOrNone = (value: unknown): boolean => value === undefined || typeof value === 'string';

/** What an answer of each kind must have. */
const SHAPES: { readonly [K in Kind]: (found: unknown) => boolean } = {
  role: (found) =>
    isMap(found) &&
    isMap(found.trust) &&
    isTexts(found.attached) &&
    Array.isArray(found.inline) &&
    found.inline.every((each) => isMap(each) && typeof each.name === 'string' && isMap(each.document)) &&
    [found.boundary, found.incomplete].every(isTextOrNone),
  policy: (found) => isMap(found) && isMap(found.document),
  function: (found) =>
    isMap(found) &&
    typeof found.role === 'string' &&
    isTextOrNone(found.deadLetter) &&
    [found.isInVpc, found.isTraced, found.isDurable].every((each) => each === undefined || each === true),
  'function-policy': (found) => isMap(found) && isMap(found.document),
  'function-url': (found) => isMap(found) && typeof found.authType === 'string',
  mappings: (found) =>
    isMap(found) &&
    Array.isArray(found.mappings) &&
    found.mappings.every(
      (each) => isMap(each) && typeof each.source === 'string' && isTextOrNone(each.destination),
    ),
  export: (found) => typeof found === 'string',
  parameter: (found) => typeof found === 'string',
  stack: (found) =>
    isMap(found) &&
    Array.isArray(found.resources) &&
    found.resources.every((each) => isMap(each) && isTexts([each.id, each.type, each.physicalId])),
};

function isAnswer(kind: string, answer: unknown): boolean {
  if (!isMap(answer) || !Object.hasOwn(SHAPES, kind)) return false;
  if ('found' in answer) return SHAPES[kind as Kind](answer.found);
  return answer.absent === true || typeof answer.open === 'string';
}
