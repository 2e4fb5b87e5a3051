/** The graph as one HTML page that needs no network: who invokes what, by which grant, and what each role allows. */
import { createHash } from 'node:crypto';
import { type Finding, placeOf, type Severity } from '../finding.ts';
import { addTo } from '../groups.ts';
import type { Statement } from '../iam/statement.ts';
import type { Grant, Role } from '../model/model.ts';
import { modelOf, type Result, severities } from '../result.ts';
import { show } from '../text/symbolic-string.ts';
import { type Graph, type GraphEdge, type GraphNode, graphOf } from './graph.ts';
import { SCRIPT } from './page/script.ts';
import { STYLE } from './page/style.ts';
import { sourceNameOf } from './source-name.ts';

interface PageFinding {
  readonly severity: Severity;
  readonly rule: string;
  readonly message: string;
  readonly help: string;
}

interface PageNode extends GraphNode {
  readonly line: number;
  /** For a source: its service, short. */
  readonly service: string;
  /** For a role: its statements. */
  readonly allows: readonly string[];
  readonly findings: readonly PageFinding[];
}

interface PageEdge extends Omit<GraphEdge, 'grants'> {
  readonly why: string;
  readonly grants: readonly string[];
}

/** More statements of a role than this are counted, not shown. */
const MOST_STATEMENTS = 60;

export function graphHtml(result: Result): string {
  const data = escaped(JSON.stringify(pageData(result)));
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${hashOf(SCRIPT)}'`,
    // What the script sets by itself is a style as well.
    "style-src 'unsafe-inline'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>Lambda permissions</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>Who invokes what</h1>
<input id="search" type="search" placeholder="Search names, types, files ( / )" aria-label="Search">
${(['denied', 'unverified', 'granted'] as const).map(filter).join('\n')}
<button id="fold" hidden>fold all</button>
<span id="count" role="status"></span>
</header>
<main>
<div id="canvas"><div id="columns"><span class="column">invoked by</span><span class="column">function</span><span
class="column">runs with</span></div><svg id="lines" aria-hidden="true"></svg></div>
<aside id="details" aria-live="polite"><p>Point at a box to see by which statement it is allowed, what its role allows, and what
is wrong with it; a click keeps it there. What sends to queues and topics stands left of them.</p><p class="dim"><kbd>/</kbd> searches, <kbd>1</kbd> <kbd>2</kbd> <kbd>3</kbd> show and
hide verdicts, <kbd>Tab</kbd> and the arrow keys go from box to box, <kbd>Esc</kbd> shows everything.</p></aside>
</main>
<script type="application/json" id="data">${data}</script>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

const filter = (verdict: string): string =>
  `<button class="filter ${verdict}" data-verdict="${verdict}" aria-pressed="true">${verdict}</button>`;

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64');

/** JSON in which nothing can end the element that it stands in. */
const escaped = (json: string): string =>
  json.replace(/[<>&\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);

interface PageData extends Pick<Graph, 'stacks' | 'links'> {
  readonly nodes: readonly PageNode[];
  readonly edges: readonly PageEdge[];
  /** How many there are. */
  readonly functions: number;
}

function pageData(result: Result): PageData {
  const { nodes, edges, stacks, links } = graphOf(result, { roles: true });
  const { verdicts, deliveries, roles, functions } = modelOf(result);
  const places = new Map<string, number>();
  const place = (path: string, name: string, line: number): void => {
    const key = `${path} ${name}`;
    if (!places.has(key)) places.set(key, line);
  };
  for (const { invocation } of verdicts)
    place(
      invocation.template.source.path,
      sourceNameOf(invocation),
      placeOf(invocation.resource.at).startLine,
    );
  for (const { delivery } of deliveries)
    for (const { id, template, at } of [delivery.resource, delivery.destination])
      place(template.source.path, id, placeOf(at).startLine);
  for (const { template, resource, at } of [...functions, ...roles])
    place(template.source.path, resource.id, placeOf(at).startLine);
  const allows = new Map(
    roles.map((role) => [`${role.template.source.path} ${role.resource.id}`, role] as const),
  );
  // The arrows of invocations come in the order of the verdicts, those of deliveries in the order of theirs.
  const told = new Map<GraphEdge, Pick<PageEdge, 'why' | 'grants'>>();
  const invocations = edges.filter(({ kind }) => kind === 'invokes');
  for (const [index, edge] of invocations.entries()) {
    const verdict = verdicts[index];
    told.set(edge, { why: verdict?.why ?? '', grants: (verdict?.grants ?? []).map(grantText) });
  }
  const sent = edges.filter(({ kind }) => kind === 'sends');
  for (const [index, edge] of sent.entries())
    told.set(edge, {
      why: result.deliveries[index]?.why ?? '',
      grants: (deliveries[index]?.grants ?? []).map(({ policy, statement }) =>
        grantText({ resource: policy, statement, at: statement.at }),
      ),
    });
  const findingsOn = findingsByNode(result);
  return {
    functions: functions.length,
    stacks,
    links,
    nodes: nodes.map((node) => {
      const role = node.kind === 'role' ? allows.get(`${node.path} ${node.name}`) : undefined;
      return {
        ...node,
        line: places.get(`${node.path} ${node.name}`) ?? 0,
        service: node.service ?? '',
        allows: role === undefined ? [] : statementsOf(role),
        findings: findingsOn(node),
      };
    }),
    edges: edges.map((edge): PageEdge => ({ ...edge, why: '', grants: [], ...told.get(edge) })),
  };
}

/** What is found about a node, the gravest first; as in the graph, a function is told what is found about its role and grants, too. */
function findingsByNode({ findings }: Result): (node: GraphNode) => readonly PageFinding[] {
  const found = new Map<string, Finding[]>();
  for (const finding of findings)
    for (const id of finding.resources) addTo(found, JSON.stringify([finding.at.source.path, id]), finding);
  return ({ path, name, kind }) => {
    const all = found.get(JSON.stringify([path, name])) ?? [];
    const own = all.filter(({ resources }) => kind === 'function' || resources[0] === name);
    return severities.flatMap((severity) =>
      own
        .filter((finding) => finding.severity === severity)
        .map(({ rule, message, help }) => ({ severity, rule, message, help })),
    );
  };
}

function grantText({ resource, statement, at }: Pick<Grant, 'resource' | 'statement' | 'at'>): string {
  return [`${resource.id} (${at.source.path}:${placeOf(at).startLine})`, ...statementLines(statement)].join(
    '\n',
  );
}

function statementsOf({ permissions }: Role): readonly string[] {
  const managed = [...new Set(permissions.flatMap((each) => each.managed ?? []))];
  const own = permissions.filter((each) => each.managed === undefined);
  const shown = own.slice(0, MOST_STATEMENTS).map((statement) => statementLines(statement).join('\n'));
  const more = own.length - shown.length;
  return [
    ...managed.map((name) => `AWS managed policy ${name}`),
    ...shown,
    ...(more > 0 ? [`… and ${more} more statements`] : []),
  ];
}

function statementLines(statement: Statement): readonly string[] {
  const { effect, principals, actions, notActions, resources, notResources, conditions } = statement;
  const texts = (parts: Statement['actions']): string =>
    (parts ?? []).map(({ text }) => show(text)).join(', ');
  return [
    effect === 'unknown' ? 'a statement that can not be read' : effect,
    ...(principals === undefined ? [] : [`  Principal: ${texts(principals.map(({ value }) => value))}`]),
    ...(actions === undefined ? [] : [`  Action: ${texts(actions)}`]),
    ...(notActions === undefined ? [] : [`  NotAction: ${texts(notActions)}`]),
    ...(resources === undefined ? [] : [`  Resource: ${texts(resources)}`]),
    ...(notResources === undefined ? [] : [`  NotResource: ${texts(notResources)}`]),
    ...conditions.map(({ operator, key, values }) => `  ${operator} ${key}: ${texts(values)}`),
  ];
}
