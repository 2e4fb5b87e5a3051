/** Runs the SAM transform on a template written in a test, and shows the result as tests read it. */
import { placeOf } from '../../src/finding.ts';
import { transformSam } from '../../src/sam/transform.ts';
import { type MapNode, toJson } from '../../src/template/node.ts';
import { readTree } from '../../src/template/read.ts';

export interface Expanded {
  readonly root: MapNode;
  /** The resources as plain values. */
  readonly resources: Record<
    string,
    { Type: string; Properties: Record<string, unknown> } & Record<string, unknown>
  >;
  readonly template: Record<string, unknown>;
  /** `line rule: message` for each problem. */
  readonly problems: readonly string[];
  /** `user's id @line` by generated id. */
  readonly origins: Record<string, string>;
}

export interface Options {
  readonly region?: string;
  readonly parameters?: Record<string, string>;
  readonly exact?: boolean;
  /** Local files by path. */
  readonly files?: Record<string, string>;
}

/** Expands resources (the lines under `Resources:`), with the transform asked for. */
export function expand(resources: string, options: Options = {}): Expanded {
  return expandTemplate(`Transform: AWS::Serverless-2016-10-31\nResources:\n${resources}`, options);
}

/** Expands a whole template. */
export function expandTemplate(text: string, options: Options = {}): Expanded {
  const { root } = readTree({ path: 'template.yaml', text });
  if (root?.kind !== 'map') throw new Error('the test template is no map');
  const result = transformSam(root, {
    environment: {
      ...(options.region === undefined ? {} : { region: options.region }),
      parameters: new Map(Object.entries(options.parameters ?? {})),
    },
    readLocal: (path) => {
      const local = options.files?.[path];
      return local === undefined ? undefined : readTree({ path, text: local }).root;
    },
    ...(options.exact === undefined ? {} : { exact: options.exact }),
  });
  const template = toJson(result.root) as Record<string, unknown>;
  return {
    root: result.root,
    template,
    resources: template.Resources as Expanded['resources'],
    problems: result.problems.map(({ at, rule, message }) => `${placeOf(at).startLine} ${rule}: ${message}`),
    origins: Object.fromEntries(
      [...result.origins].map(([id, origin]) => [id, `${origin.id} @${placeOf(origin.at).startLine}`]),
    ),
  };
}

/** A function's lines, with more properties; each line of `more` is indented by six spaces already. */
export function functionWith(more: string): string {
  return `  Hello:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: nodejs22.x
      Handler: index.handler
      CodeUri: s3://code/key
${more}`;
}
