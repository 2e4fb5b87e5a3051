export const id = 391;
export const ids = [391];
export const modules = {

/***/ 6391:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  graphHtml: () => (/* binding */ graphHtml)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/finding.js
var finding = __webpack_require__(1633);
// EXTERNAL MODULE: ./build/text/symbolic-string.js
var symbolic_string = __webpack_require__(9940);
// EXTERNAL MODULE: ./build/report/graph.js
var graph = __webpack_require__(3063);
;// CONCATENATED MODULE: ./build/report/page/script.js
const SCRIPT = String.raw `
'use strict';
const data = JSON.parse(document.getElementById('data').textContent);
const byId = new Map(data.nodes.map((node) => [node.id, node]));
const canvas = document.getElementById('canvas');
const lines = document.getElementById('lines');
const details = document.getElementById('details');
const search = document.getElementById('search');
const shown = { granted: true, denied: true, unverified: true };
const ROW = 30, TOP = 12, WIDTH = 270, GAP = 120, LEFT = 16;
let elements = new Map(), drawn = [], chosen;

const into = new Map(), from = new Map();
for (const edge of data.edges) {
  if (!into.has(edge.to)) into.set(edge.to, []);
  if (!from.has(edge.from)) from.set(edge.from, []);
  into.get(edge.to).push(edge);
  from.get(edge.from).push(edge);
}

/** Which functions are wanted: by what is typed, in any name around them, and by the verdicts that are shown. */
function wanted() {
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  const visible = new Map();
  for (const node of data.nodes) {
    if (node.kind !== 'function') continue;
    const ways = (into.get(node.id) || []).filter((edge) => shown[edge.verdict]);
    if (ways.length === 0 && ((into.get(node.id) || []).length > 0 || !(shown.granted && shown.denied && shown.unverified))) continue;
    const roles = (from.get(node.id) || []).filter((edge) => edge.kind === 'runs-as');
    const near = [node, ...ways.map((edge) => byId.get(edge.from)), ...roles.map((edge) => byId.get(edge.to))];
    const text = near.map(({ name, type, path }) => name + ' ' + type + ' ' + path).join(' ').toLowerCase();
    if (words.every((word) => text.includes(word))) visible.set(node.id, { node, ways, roles });
  }
  return visible;
}

/** Each function in a row of its own, what invokes it to the left, the role that it runs with to the right. */
function layout(visible) {
  const places = new Map(), headings = [], edges = [];
  let y = TOP, path;
  const several = new Set([...visible.values()].map(({ node }) => node.path)).size > 1;
  let roleRow = TOP;
  for (const { node, ways, roles } of visible.values()) {
    if (several && node.path !== path) {
      y += path === undefined ? 0 : 10;
      headings.push([node.path, y]);
      y += 24;
      path = node.path;
    }
    const fresh = [...new Set(ways.map((edge) => edge.from))].filter((id) => !places.has(id));
    const height = Math.max(1, fresh.length) * ROW;
    fresh.forEach((id, index) => places.set(id, [LEFT, y + index * ROW]));
    const middle = y + (height - ROW) / 2;
    places.set(node.id, [LEFT + WIDTH + GAP, middle]);
    for (const { to } of roles) {
      if (places.has(to)) continue;
      roleRow = Math.max(middle, roleRow);
      places.set(to, [LEFT + 2 * (WIDTH + GAP), roleRow]);
      roleRow += ROW;
    }
    edges.push(...ways, ...roles);
    y += height;
  }
  return { places, headings, edges, height: Math.max(y, roleRow) + 40 };
}

function worst(id, ways) {
  const verdicts = ways.map((edge) => edge.verdict);
  return ['denied', 'unverified', 'granted'].find((one) => verdicts.includes(one)) || 'none';
}

function draw() {
  const visible = wanted();
  const { places, headings, edges, height } = layout(visible);
  const focused = document.activeElement && document.activeElement.dataset.id;
  for (const old of canvas.querySelectorAll('.node, .template, #nothing')) old.remove();
  lines.replaceChildren();
  elements = new Map();
  drawn = [];
  canvas.style.height = height + 'px';
  lines.setAttribute('width', String(LEFT + 3 * WIDTH + 2 * GAP + 20));
  lines.setAttribute('height', String(height));
  for (const [text, y] of headings) {
    const heading = document.createElement('div');
    heading.className = 'template';
    heading.textContent = text;
    heading.style.top = y + 'px';
    canvas.append(heading);
  }
  for (const edge of edges) {
    const a = places.get(edge.from), b = places.get(edge.to);
    if (!a || !b) continue;
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    const x1 = a[0] + WIDTH, y1 = a[1] + 12, x2 = b[0], y2 = b[1] + 12, bend = GAP / 2;
    path.setAttribute('d', 'M' + x1 + ' ' + y1 + 'C' + (x1 + bend) + ' ' + y1 + ' ' + (x2 - bend) + ' ' + y2 + ' ' + x2 + ' ' + y2);
    path.setAttribute('class', edge.verdict || edge.kind);
    lines.append(path);
    drawn.push([edge, path]);
  }
  // In the order of reading, so that Tab goes through them so.
  const order = [...places].sort(([, a], [, b]) => a[1] - b[1] || a[0] - b[0]);
  for (const [id, [x, y]] of order) {
    const node = byId.get(id);
    const element = document.createElement('button');
    const ways = node.kind === 'function' ? into.get(id) || [] : (from.get(id) || []).filter((edge) => edge.verdict);
    element.className = 'node ' + node.kind + ' ' + (node.kind === 'role' ? 'none' : worst(id, ways));
    element.dataset.id = id;
    element.style.cssText = 'left:' + x + 'px;top:' + y + 'px;width:' + WIDTH + 'px';
    element.textContent = node.name;
    element.title = node.name;
    if (node.kind === 'source') {
      const type = document.createElement('small');
      type.textContent = ' ' + node.service;
      element.append(type);
    }
    canvas.append(element);
    elements.set(id, element);
  }
  if (visible.size === 0) {
    const nothing = document.createElement('div');
    nothing.id = 'nothing';
    nothing.textContent = data.nodes.length === 0 ? 'There is no function in these templates.' : 'Nothing fits.';
    canvas.append(nothing);
  }
  document.getElementById('count').textContent = visible.size + ' of ' + data.functions + ' functions';
  if (focused && elements.has(focused)) elements.get(focused).focus();
  light(chosen);
}

/** A node with all that it is connected with; the others fade. */
function light(id) {
  const near = new Set([id]);
  for (const edge of [...(into.get(id) || []), ...(from.get(id) || [])]) near.add(edge.from).add(edge.to);
  // Behind a source lies the function's role, and the other way round.
  for (const [edge, path] of drawn) path.classList.toggle('faded', id !== undefined && edge.from !== id && edge.to !== id);
  for (const [other, element] of elements) {
    element.classList.toggle('faded', id !== undefined && !near.has(other));
    element.classList.toggle('chosen', other === id);
  }
}

function add(parent, tag, text, className) {
  const element = document.createElement(tag);
  element.textContent = text;
  if (className) element.className = className;
  parent.append(element);
  return element;
}

function tell(id) {
  const node = byId.get(id);
  details.replaceChildren();
  add(details, 'h2', node.name);
  add(details, 'p', [node.type, node.path + (node.line ? ':' + node.line : '')].filter(Boolean).join(' · '), 'dim');
  const ways = node.kind === 'function' ? into.get(id) || [] : (from.get(id) || []).filter((edge) => edge.verdict);
  for (const edge of ways) {
    const other = byId.get(node.kind === 'function' ? edge.from : edge.to);
    const heading = add(details, 'h3', '');
    add(heading, 'span', '', 'mark ' + edge.verdict);
    heading.append(edge.verdict + ': ' + other.name);
    add(details, 'p', edge.why);
    for (const grant of edge.grants) add(details, 'pre', grant);
  }
  for (const edge of node.kind === 'role' ? [{ to: id }] : (from.get(id) || []).filter((each) => each.kind === 'runs-as')) {
    const role = byId.get(edge.to);
    add(details, 'h3', node.kind === 'role' ? 'It allows' : 'Runs with ' + role.name + ', which allows');
    if (role.allows.length === 0) add(details, 'p', 'nothing that is in the templates', 'dim');
    for (const text of role.allows) add(details, 'pre', text);
  }
}

function choose(id) {
  chosen = id;
  if (id === undefined) {
    details.replaceChildren(...intro.map((each) => each.cloneNode(true)));
  } else tell(id);
  light(id);
}
const intro = [...details.childNodes].map((each) => each.cloneNode(true));

canvas.addEventListener('mouseover', (event) => { const id = event.target.closest && event.target.closest('.node'); if (id && chosen === undefined) { tell(id.dataset.id); light(id.dataset.id); } });
canvas.addEventListener('mouseout', () => { if (chosen === undefined) choose(undefined); });
canvas.addEventListener('focusin', (event) => { if (event.target.dataset.id) choose(event.target.dataset.id); });
canvas.addEventListener('click', (event) => { const node = event.target.closest('.node'); choose(node ? node.dataset.id : undefined); });
search.addEventListener('input', () => { chosen = undefined; choose(undefined); draw(); });
for (const button of document.querySelectorAll('.filter'))
  button.addEventListener('click', () => {
    const { verdict } = button.dataset;
    shown[verdict] = !shown[verdict];
    button.setAttribute('aria-pressed', String(shown[verdict]));
    draw();
  });
document.addEventListener('keydown', (event) => {
  if (event.key === '/' && document.activeElement !== search) { event.preventDefault(); search.focus(); return; }
  if (event.key === 'Escape') { search.value = ''; choose(undefined); document.activeElement.blur(); draw(); return; }
  const here = document.activeElement && document.activeElement.dataset.id;
  if (!here || !/^Arrow/.test(event.key)) return;
  event.preventDefault();
  const element = elements.get(here), x = element.offsetLeft, y = element.offsetTop;
  const all = [...elements.values()];
  const next = {
    ArrowDown: () => all.filter((each) => each.offsetLeft === x && each.offsetTop > y)[0],
    ArrowUp: () => all.filter((each) => each.offsetLeft === x && each.offsetTop < y).at(-1),
    ArrowLeft: () => (into.get(here) || []).map((edge) => elements.get(edge.from)).find(Boolean),
    ArrowRight: () => (from.get(here) || []).map((edge) => elements.get(edge.to)).find(Boolean),
  }[event.key];
  const to = next && next();
  if (to) to.focus();
});
draw();
`;

;// CONCATENATED MODULE: ./build/report/page/style.js
const STYLE = `
:root {
  color-scheme: light dark;
  --text: light-dark(#1f2328, #e6edf3); --dim: light-dark(#59636e, #9198a1); --page: light-dark(#ffffff, #0d1117);
  --box: light-dark(#f6f8fa, #151b23); --line: light-dark(#d1d9e0, #3d444d); --granted: light-dark(#1a7f37, #3fb950);
  --denied: light-dark(#d1242f, #f85149); --unverified: light-dark(#9a6700, #d29922); --role: light-dark(#8250df, #ab7df8);
}
* { box-sizing: border-box; }
body { margin: 0; font: 14px/1.4 system-ui, sans-serif; color: var(--text); background: var(--page); }
header { position: sticky; top: 0; z-index: 3; display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center;
  padding: 10px 16px; background: var(--page); border-bottom: 1px solid var(--line); }
h1 { font-size: 16px; margin: 0; }
input, .filter { font: inherit; color: inherit; background: var(--box); border: 1px solid var(--line); border-radius: 6px;
  padding: 4px 10px; }
input { width: 260px; }
.filter { cursor: pointer; }
.filter[aria-pressed=false] { opacity: .45; text-decoration: line-through; }
.filter::before, .mark { content: ''; display: inline-block; width: 10px; height: 10px; border-radius: 50%; margin-right: 6px;
  background: var(--c); }
.granted { --c: var(--granted); } .denied { --c: var(--denied); } .unverified { --c: var(--unverified); }
.none, .runs-as { --c: var(--role); }
main { display: grid; grid-template-columns: minmax(0, 1fr) 380px; }
#canvas { position: relative; overflow-x: auto; min-height: calc(100vh - 60px); }
#lines { position: absolute; inset: 0; pointer-events: none; }
#lines path { fill: none; stroke: var(--c); stroke-width: 1.5; opacity: .75; }
#lines path.denied { stroke-width: 2.5; opacity: 1; } #lines path.unverified { stroke-dasharray: 5 4; }
#lines path.runs-as { stroke-width: 1; opacity: .5; stroke-dasharray: 2 3; }
.node { position: absolute; display: block; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; text-align: left;
  font: inherit; font-size: 13px; line-height: 22px; height: 24px; padding: 0 8px; color: inherit; background: var(--box);
  border: 1px solid var(--line); border-left: 4px solid var(--c, var(--line)); border-radius: 5px; cursor: pointer; }
.node small { color: var(--dim); }
.node.function { font-weight: 600; }
.node:hover, .node:focus-visible, .node.chosen { outline: 2px solid light-dark(#0969da, #4493f8); z-index: 2; }
.faded { opacity: .18 !important; }
.template { position: absolute; left: 16px; color: var(--dim); font-size: 12px; white-space: nowrap; }
aside { position: sticky; top: 54px; align-self: start; height: calc(100vh - 54px); overflow: auto; padding: 16px;
  border-left: 1px solid var(--line); overflow-wrap: anywhere; }
aside h2 { font-size: 15px; margin: 0 0 2px; } aside h3 { font-size: 13px; margin: 16px 0 4px; }
aside p { margin: 4px 0; } aside .dim { color: var(--dim); }
pre { margin: 4px 0; padding: 8px; overflow: auto; white-space: pre-wrap; font: 12px/1.45 ui-monospace, monospace;
  background: var(--box); border: 1px solid var(--line); border-radius: 6px; }
kbd { font: 12px ui-monospace, monospace; padding: 0 4px; border: 1px solid var(--line); border-radius: 4px; }
#nothing { padding: 40px; color: var(--dim); }
@media (max-width: 900px) { main { grid-template-columns: 1fr; } aside { position: static; height: auto; border: 0; } }
`;

// EXTERNAL MODULE: ./build/report/source-name.js
var source_name = __webpack_require__(5148);
;// CONCATENATED MODULE: ./build/report/graph-html.js







const MOST_STATEMENTS = 60;
function graphHtml(result) {
    const { functions } = result.model;
    const data = escaped(JSON.stringify({ ...pageData(result), functions: functions.length }));
    const policy = [
        "default-src 'none'",
        `script-src 'sha256-${hashOf(SCRIPT)}'`,
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
${['denied', 'unverified', 'granted'].map(filter).join('\n')}
<span id="count" role="status"></span>
</header>
<main>
<div id="canvas"><svg id="lines" aria-hidden="true"></svg></div>
<aside id="details" aria-live="polite"><p>Point at a box, or choose it with <kbd>Tab</kbd> and the arrow keys, to see by which statement it is
allowed and what its role allows. <kbd>/</kbd> searches, <kbd>Esc</kbd> shows everything.</p><p class="dim">Left: what invokes. Middle: functions.
Right: the roles that they run with.</p></aside>
</main>
<script type="application/json" id="data">${data}</script>
<script>${SCRIPT}</script>
</body>
</html>
`;
}
const filter = (verdict) => `<button class="filter ${verdict}" data-verdict="${verdict}" aria-pressed="true">${verdict}</button>`;
const hashOf = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('base64');
const escaped = (json) => json.replace(/[<>&\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
function pageData(result) {
    const { nodes, edges } = (0,graph/* graphOf */.c)(result, { roles: true, deliveries: false });
    const { verdicts, roles, functions } = result.model;
    const places = new Map();
    const place = (path, name, line) => {
        const key = `${path} ${name}`;
        if (!places.has(key))
            places.set(key, line);
    };
    for (const { invocation } of verdicts)
        place(invocation.template.source.path, (0,source_name/* sourceNameOf */.Y)(invocation), (0,finding/* placeOf */.$t)(invocation.resource.at).startLine);
    for (const { template, resource, at } of [...functions, ...roles])
        place(template.source.path, resource.id, (0,finding/* placeOf */.$t)(at).startLine);
    const allows = new Map(roles.map((role) => [`${role.template.source.path} ${role.resource.id}`, role]));
    const invocations = edges.filter(({ kind }) => kind === 'invokes');
    return {
        nodes: nodes.map((node) => {
            const role = node.kind === 'role' ? allows.get(`${node.path} ${node.name}`) : undefined;
            return {
                ...node,
                line: places.get(`${node.path} ${node.name}`) ?? 0,
                service: node.service ?? '',
                allows: role === undefined ? [] : statementsOf(role),
            };
        }),
        edges: edges.map((edge) => {
            const verdict = verdicts[invocations.indexOf(edge)];
            return {
                ...edge,
                why: verdict?.why ?? '',
                grants: (verdict?.grants ?? []).map(grantText),
            };
        }),
    };
}
function grantText({ resource, statement, at }) {
    return [`${resource.id} (${at.source.path}:${(0,finding/* placeOf */.$t)(at).startLine})`, ...statementLines(statement)].join('\n');
}
function statementsOf({ permissions }) {
    const managed = [...new Set(permissions.flatMap((each) => each.managed ?? []))];
    const own = permissions.filter((each) => each.managed === undefined);
    const shown = own.slice(0, MOST_STATEMENTS).map((statement) => statementLines(statement).join('\n'));
    const more = own.length - shown.length;
    return [
        ...managed.map((name) => `AWS managed policy ${name}`),
        ...shown,
        ...(more > 0 ? [`\u2026 and ${more} more statements`] : []),
    ];
}
function statementLines(statement) {
    const { effect, principals, actions, notActions, resources, notResources, conditions } = statement;
    const texts = (parts) => (parts ?? []).map(({ text }) => (0,symbolic_string/* show */.WU)(text)).join(', ');
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


/***/ })

};
