"use strict";
exports.id = 8908;
exports.ids = [8908];
exports.modules = {

/***/ 8908:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  graphHtml: () => (/* binding */ graphHtml)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/finding.js
var finding = __webpack_require__(3186);
// EXTERNAL MODULE: ./build/groups.js
var groups = __webpack_require__(1267);
// EXTERNAL MODULE: ./build/result.js
var build_result = __webpack_require__(7542);
// EXTERNAL MODULE: ./build/text/symbolic-string.js
var symbolic_string = __webpack_require__(8189);
// EXTERNAL MODULE: ./build/report/graph.js
var graph = __webpack_require__(7154);
;// CONCATENATED MODULE: ./build/report/page/script.js
const SCRIPT = String.raw `
'use strict';
const data = JSON.parse(document.getElementById('data').textContent);
const byId = new Map(data.nodes.map((node) => [node.id, node]));
const stackOf = new Map(data.stacks.map((stack) => [stack.id, stack]));
const canvas = document.getElementById('canvas');
const lines = document.getElementById('lines');
const details = document.getElementById('details');
const search = document.getElementById('search');
const foldAll = document.getElementById('fold');
const verdicts = ['denied', 'unverified', 'granted'];
const shown = { granted: true, denied: true, unverified: true };
const ROW = 32, BOX = 26, HEADING = 34, TOP = 40, INDENT = 18;
/** More functions than these begin with their stacks folded: an overview first. */
const MANY = 100;
let elements = new Map(), headings = new Map(), drawn = [], arcs = [], dimmed, chosen;

const into = new Map(), from = new Map();
for (const edge of data.edges) {
  if (!into.has(edge.to)) into.set(edge.to, []);
  if (!from.has(edge.from)) from.set(edge.from, []);
  into.get(edge.to).push(edge);
  from.get(edge.from).push(edge);
}
const leadingTo = (id) => into.get(id) || [];
const rolesOf = (id) => (from.get(id) || []).filter((edge) => edge.kind === 'runs-as');

/** Functions, and queues and topics from which nothing leads on. */
const isEnd = (node) => node.kind === 'function' || (node.kind === 'destination' && !from.has(node.id));
const endsIn = new Map();
for (const node of data.nodes) {
  if (!isEnd(node)) continue;
  if (!endsIn.has(node.stack)) endsIn.set(node.stack, []);
  endsIn.get(node.stack).push(node);
}

/** What leads to a node, each with the steps that it is away: arrows whose verdict is shown, and those behind which one is. */
function waysTo(id) {
  const found = [], seen = new Set([id]);
  for (let level = 1, here = [id]; here.length > 0; level++) {
    const next = [];
    for (const edge of here.flatMap(leadingTo)) {
      found.push({ edge, level });
      if (!seen.has(edge.from)) { seen.add(edge.from); next.push(edge.from); }
    }
    here = next;
  }
  const kept = new Set();
  return found.reverse().filter(({ edge }) => {
    const isShown = shown[edge.verdict] || kept.has(edge.from);
    if (isShown) kept.add(edge.to);
    return isShown;
  }).reverse();
}

/** The arrows that say what a node is about: into functions, out of sources, both of queues and topics. */
function about(node) {
  const ways = [...(node.kind === 'source' ? [] : leadingTo(node.id)), ...(node.kind === 'function' ? [] : from.get(node.id) || [])];
  return ways.filter((edge) => edge.verdict);
}

/** Stacks in order, each nested one behind its parent, one step further in. */
const order = [];
const depths = new Map();
(function enter(parent, depth) {
  const own = data.stacks.filter((each) => each.parent === parent);
  for (const stack of own.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    order.push(stack);
    depths.set(stack.id, depth);
    enter(stack.id, depth + 1);
  }
})(undefined, 0);
const several = order.length > 1;
const folded = new Set(data.functions > MANY && several ? order.map(({ id }) => id) : []);

/** What is wanted: by what is typed, in any name on the way, and by the verdicts that are shown. */
function wanted() {
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  const visible = new Map();
  for (const { id: stack } of order) {
    for (const node of endsIn.get(stack) || []) {
      const ways = waysTo(node.id);
      if (ways.length === 0 && (leadingTo(node.id).length > 0 || !verdicts.every((each) => shown[each]))) continue;
      const roles = rolesOf(node.id);
      const near = [node, ...ways.map(({ edge }) => byId.get(edge.from)), ...roles.map((edge) => byId.get(edge.to))];
      const text = near.map(({ name, type, path, service }) => [name, type, path, service].join(' ')).join(' ').toLowerCase();
      if (words.every((word) => text.includes(word))) visible.set(node.id, { node, ways, roles });
    }
  }
  return visible;
}

/** The columns as wide as there is room for: a longer way takes more of them. */
function columns(visible) {
  let deepest = 1;
  for (const { ways } of visible.values()) for (const { level } of ways) deepest = Math.max(deepest, level);
  const left = several ? 44 : 16, count = deepest + 2;
  const room = canvas.clientWidth - left - 24;
  const gap = Math.round(Math.max(36, Math.min(110, (room * 0.16) / (count - 1))));
  const mean = Math.max(180, Math.min(340, (room - (count - 1) * gap) / count));
  // What invokes is told with its service.
  const widths = Array.from({ length: count }, (_, index) => Math.round(mean * (index === 0 && deepest === 1 ? 1.24 : index < deepest ? 1 : deepest === 1 ? 0.88 : 1)));
  const at = [];
  for (const [index] of widths.entries()) at.push(index === 0 ? left : at[index - 1] + widths[index - 1] + gap);
  return { left, gap, widths, at, deepest };
}

/** Each function in a row of its own, what leads to it to the left, the role that it runs with to the right. */
function layout(visible, { at, deepest }) {
  const places = new Map(), titles = [], edges = new Set();
  const isSearched = search.value.trim() !== '' || !verdicts.every((each) => shown[each]);
  let y = several ? TOP + 4 : TOP, roleRow = y;
  for (const stack of order) {
    const own = [...visible.values()].filter(({ node }) => node.stack === stack.id);
    const isLinked = data.links.some((link) => link.from === stack.id || link.to === stack.id);
    if (own.length === 0 && (isSearched || !(isLinked || data.stacks.some(({ parent }) => parent === stack.id)))) continue;
    const isFolded = !isSearched && folded.has(stack.id);
    if (several) {
      titles.push({ stack, y, isFolded, isEmpty: own.length === 0 });
      y += HEADING;
      roleRow = Math.max(roleRow, y);
    }
    if (isFolded) continue;
    for (const { node, ways, roles } of own) {
      const rows = [];
      for (const { edge, level } of ways) {
        if (places.has(edge.from)) continue;
        rows[level] = (rows[level] || 0) + 1;
        places.set(edge.from, [at[deepest - level], y + (rows[level] - 1) * ROW]);
      }
      const height = Math.max(1, ...rows.filter(Boolean)) * ROW;
      const middle = y + (height - ROW) / 2;
      places.set(node.id, [at[deepest], middle]);
      for (const { to } of roles) {
        if (places.has(to)) continue;
        roleRow = Math.max(middle, roleRow);
        places.set(to, [at[deepest + 1], roleRow]);
        roleRow += ROW;
      }
      for (const edge of [...ways.map(({ edge }) => edge), ...roles]) edges.add(edge);
      y += height;
    }
    y = Math.max(y, roleRow) + 8;
    roleRow = y;
  }
  return { places, titles, edges, height: y + 40 };
}

function worst(ways) {
  const found = ways.map((edge) => edge.verdict);
  return verdicts.find((one) => found.includes(one)) || 'none';
}

function svg(tag, attributes, parent) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  parent.append(element);
  return element;
}

function draw() {
  const visible = wanted();
  const cols = columns(visible);
  const { places, titles, edges, height } = layout(visible, cols);
  const active = document.activeElement && document.activeElement.dataset;
  const focused = active && (active.id || active.stack);
  for (const old of canvas.querySelectorAll('.node, .stack, #nothing')) old.remove();
  lines.replaceChildren();
  elements = new Map();
  headings = new Map();
  drawn = [];
  arcs = [];
  const heads = [...document.querySelectorAll('.column')];
  for (const [index, place] of [0, cols.deepest, cols.deepest + 1].entries()) {
    heads[index].style.left = cols.at[place] + 'px';
    heads[index].hidden = visible.size === 0;
  }
  const right = cols.at[cols.deepest + 1] + cols.widths[cols.deepest + 1];
  document.getElementById('columns').style.width = right + 16 + 'px';
  lines.setAttribute('width', String(right));
  lines.setAttribute('height', String(height));
  for (const title of titles) canvas.append(stackHeading(title, cols));
  for (const edge of edges) {
    const a = places.get(edge.from), b = places.get(edge.to);
    if (!a || !b) continue;
    const x1 = a[0] + cols.widths[cols.at.indexOf(a[0])], y1 = a[1] + BOX / 2, x2 = b[0], y2 = b[1] + BOX / 2, bend = cols.gap / 2;
    const d = 'M' + x1 + ' ' + y1 + 'C' + (x1 + bend) + ' ' + y1 + ' ' + (x2 - bend) + ' ' + y2 + ' ' + x2 + ' ' + y2;
    drawn.push([edge, svg('path', { d, class: edge.verdict || edge.kind }, lines)]);
  }
  // Where they run together they are no darker: they are faint as a group.
  dimmed = svg('g', { class: 'links' }, lines);
  const at = new Map(titles.map(({ stack, y }) => [stack.id, y + 12]));
  for (const link of data.links) {
    const y1 = at.get(link.from), y2 = at.get(link.to);
    if (y1 === undefined || y2 === undefined) continue;
    const out = Math.max(4, 26 - Math.abs(y2 - y1) / 40);
    const d = 'M34 ' + y1 + 'C' + out + ' ' + y1 + ' ' + out + ' ' + y2 + ' 32 ' + y2 + 'm-5 -4l6 4l-6 4';
    arcs.push([link, svg('path', { d, class: 'link' }, dimmed)]);
  }
  // In the order of reading, so that Tab goes through them so.
  for (const [id, [x, y]] of [...places].sort(([, a], [, b]) => a[1] - b[1] || a[0] - b[0])) {
    const element = box(byId.get(id));
    element.style.cssText = 'left:' + x + 'px;top:' + y + 'px;width:' + cols.widths[cols.at.indexOf(x)] + 'px';
    canvas.append(element);
    elements.set(id, element);
  }
  const reading = [...elements.values(), ...headings.values()].sort((a, b) => a.offsetTop - b.offsetTop || a.offsetLeft - b.offsetLeft);
  canvas.append(...reading);
  if (visible.size === 0) {
    const nothing = add(canvas, 'div', data.functions === 0 && data.nodes.length === 0 ? 'There is no function in these templates.' : 'Nothing fits.');
    nothing.id = 'nothing';
  }
  document.getElementById('count').textContent = [...visible.values()].filter(({ node }) => node.kind === 'function').length + ' of ' + data.functions + ' functions';
  foldAll.hidden = !several;
  foldAll.textContent = order.every(({ id }) => folded.has(id)) ? 'unfold all' : 'fold all';
  const again = elements.get(focused) || headings.get(focused);
  if (again) again.focus();
  light(chosen);
}

/** A button for a node: its name, and for a source the service. */
function box(node) {
  const element = document.createElement('button');
  element.className = 'node ' + node.kind + ' ' + (node.kind === 'role' ? '' : worst(about(node))) + (node.severity ? ' has-' + node.severity : '');
  element.dataset.id = node.id;
  element.title = [node.name, node.service, ...node.findings.map(({ severity, message }) => severity + ': ' + message)].filter(Boolean).join('\n');
  add(element, 'span', node.name, 'name');
  if (node.kind === 'source' || node.kind === 'destination')
    add(element, 'small', ' ' + (node.service.replace(/^(Amazon|AWS) /, '') || node.type.replace(/^AWS::/, '')));
  return element;
}

/** The heading of a stack, which folds it away. */
function stackHeading({ stack, y, isFolded, isEmpty }, { left }) {
  const element = document.createElement('button');
  element.className = 'stack' + (isEmpty ? ' empty' : '');
  element.dataset.stack = stack.id;
  element.style.top = y + 'px';
  element.style.left = left + depths.get(stack.id) * INDENT + 'px';
  element.setAttribute('aria-expanded', String(!isFolded));
  add(element, 'span', isEmpty ? '' : isFolded ? '▸' : '▾', 'fold');
  add(element, 'span', stack.name, 'name');
  const ends = endsIn.get(stack.id) || [];
  const functions = ends.filter(({ kind }) => kind === 'function');
  const ways = new Set(data.edges.filter((edge) => byId.get(edge.to).stack === stack.id));
  add(element, 'span', functions.length === 0 ? '' : functions.length + (functions.length === 1 ? ' function' : ' functions'), 'dim');
  for (const verdict of ['denied', 'unverified']) {
    const number = [...ways].filter((edge) => edge.verdict === verdict).length;
    if (number > 0) add(element, 'span', number + ' ' + verdict, 'badge ' + verdict);
  }
  headings.set(stack.id, element);
  return element;
}

/** A node with all that it is connected with, or a stack with those that it gives to and takes from; the others fade. */
function light(id) {
  const isStack = stackOf.has(id);
  const near = new Set([id]);
  for (const edge of [...leadingTo(id), ...(from.get(id) || [])]) near.add(edge.from).add(edge.to);
  for (const link of data.links) if (link.from === id || link.to === id) near.add(link.from).add(link.to);
  const isOff = (other) => id !== undefined && !near.has(other) && !(isStack && byId.has(other) && byId.get(other).stack === id);
  for (const [edge, path] of drawn)
    path.classList.toggle('faded', isStack ? isOff(edge.to) : id !== undefined && edge.from !== id && edge.to !== id);
  for (const [link, path] of arcs) (link.from === id || link.to === id ? lines : dimmed).append(path);
  for (const [other, element] of elements) {
    element.classList.toggle('faded', isOff(other));
    element.classList.toggle('chosen', other === id);
  }
  for (const [other, element] of headings) element.classList.toggle('faded', isStack && isOff(other));
}

function add(parent, tag, text, className) {
  const element = document.createElement(tag);
  element.textContent = text;
  if (className) element.className = className;
  parent.append(element);
  return element;
}

function tell(id) {
  details.replaceChildren();
  details.scrollTop = 0;
  if (stackOf.has(id)) tellStack(stackOf.get(id));
  else tellNode(byId.get(id));
}

function tellStack(stack) {
  add(details, 'h2', stack.name);
  const parent = stack.parent === undefined ? '' : 'nested in ' + stackOf.get(stack.parent).name;
  add(details, 'p', [stack.path === stack.name ? '' : stack.path, parent].filter(Boolean).join(' · '), 'dim');
  for (const [own, other, words] of [['to', 'from', 'Takes from '], ['from', 'to', 'Gives to ']])
    for (const link of data.links.filter((each) => each[own] === stack.id)) {
      add(details, 'h3', words + stackOf.get(link[other]).name);
      for (const name of link.names) add(details, 'pre', (link.kind === 'export' ? 'export ' : 'parameter ') + name);
    }
}

function tellNode(node) {
  const { id } = node;
  add(details, 'h2', node.name);
  add(details, 'p', [node.service || node.type, node.path + (node.line ? ':' + node.line : '')].filter(Boolean).join(' · '), 'dim');
  for (const { severity, rule, message, help } of node.findings) {
    const finding = add(details, 'div', '', 'finding ' + severity);
    add(finding, 'p', message);
    add(finding, 'p', help, 'dim');
    add(finding, 'p', rule, 'dim rule');
  }
  const ways = about(node);
  for (const edge of ways) {
    const other = byId.get(edge.to === id ? edge.from : edge.to);
    const heading = add(details, 'h3', '');
    add(heading, 'span', '', 'mark ' + edge.verdict);
    const side = node.kind !== 'destination' ? '' : edge.to === id ? 'from ' : 'to ';
    heading.append(edge.verdict + ': ' + side + other.name + (other.service ? ' (' + other.service + ')' : ''));
    add(details, 'p', edge.why);
    for (const grant of edge.grants) add(details, 'pre', grant);
  }
  if (node.kind === 'function' && ways.length === 0) add(details, 'p', 'Nothing in the templates invokes it.', 'dim');
  for (const edge of node.kind === 'role' ? [{ to: id }] : rolesOf(id)) {
    const role = byId.get(edge.to);
    add(details, 'h3', node.kind === 'role' ? 'It allows' : 'Runs with ' + role.name + ', which allows');
    if (role.allows.length === 0) add(details, 'p', 'nothing that is in the templates', 'dim');
    for (const text of role.allows) add(details, 'pre', text);
  }
}

function choose(id) {
  chosen = id;
  if (id === undefined) details.replaceChildren(...intro.map((each) => each.cloneNode(true)));
  else tell(id);
  light(id);
}
const intro = [...details.childNodes].map((each) => each.cloneNode(true));

const idAt = (event) => {
  const element = event.target.closest && event.target.closest('.node, .stack');
  return element ? element.dataset.id || element.dataset.stack : undefined;
};

canvas.addEventListener('mouseover', (event) => { const id = idAt(event); if (id && chosen === undefined) { tell(id); light(id); } });
canvas.addEventListener('mouseout', () => { if (chosen === undefined) choose(undefined); });
canvas.addEventListener('focusin', (event) => { const id = idAt(event); if (id) choose(id); });
canvas.addEventListener('click', (event) => {
  const id = idAt(event);
  choose(id);
  if (!stackOf.has(id)) return;
  if (!folded.delete(id)) folded.add(id);
  draw();
});
search.addEventListener('input', () => { choose(undefined); draw(); });
const toggle = (verdict) => {
  shown[verdict] = !shown[verdict];
  document.querySelector('[data-verdict=' + verdict + ']').setAttribute('aria-pressed', String(shown[verdict]));
  draw();
};
for (const button of document.querySelectorAll('.filter')) {
  const { verdict } = button.dataset;
  add(button, 'span', String(data.edges.filter((edge) => edge.verdict === verdict).length), 'number');
  button.addEventListener('click', () => toggle(verdict));
}
foldAll.addEventListener('click', () => {
  const all = order.every(({ id }) => folded.has(id));
  for (const { id } of order) if (all) folded.delete(id); else folded.add(id);
  draw();
});
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const isTyping = document.activeElement === search;
  if (event.key === '/' && !isTyping) { event.preventDefault(); search.focus(); return; }
  if (event.key === 'Escape') { search.value = ''; choose(undefined); document.activeElement.blur(); draw(); return; }
  if (!isTyping && ['1', '2', '3'].includes(event.key)) { toggle(verdicts[event.key - 1]); return; }
  const { id: here, stack } = (document.activeElement || {}).dataset || {};
  if (!(here || stack) || !/^Arrow/.test(event.key)) return;
  event.preventDefault();
  const element = elements.get(here) || headings.get(stack), x = element.offsetLeft, y = element.offsetTop;
  if (stack && event.key === 'ArrowLeft') { folded.add(stack); draw(); return; }
  if (stack && event.key === 'ArrowRight') { folded.delete(stack); draw(); return; }
  const all = [...(stack ? headings : elements).values()].filter((each) => stack || each.offsetLeft === x);
  const next = {
    ArrowDown: () => all.filter((each) => each.offsetTop > y).sort((a, b) => a.offsetTop - b.offsetTop)[0],
    ArrowUp: () => all.filter((each) => each.offsetTop < y).sort((a, b) => b.offsetTop - a.offsetTop)[0],
    ArrowLeft: () => leadingTo(here).map((edge) => elements.get(edge.from)).find(Boolean),
    ArrowRight: () => (from.get(here) || []).map((edge) => elements.get(edge.to)).find(Boolean),
  }[event.key];
  const to = next();
  if (to) to.focus();
});
addEventListener('resize', draw);
draw();
`;

;// CONCATENATED MODULE: ./build/report/page/style.js
const STYLE = `
:root {
  color-scheme: light dark;
  --text: light-dark(#1f2328, #e6edf3); --dim: light-dark(#59636e, #9198a1); --page: light-dark(#ffffff, #0d1117);
  --box: light-dark(#f6f8fa, #151b23); --line: light-dark(#d1d9e0, #3d444d); --granted: light-dark(#1a7f37, #3fb950);
  --denied: light-dark(#d1242f, #f85149); --unverified: light-dark(#9a6700, #d29922); --role: light-dark(#8250df, #ab7df8);
  --focus: light-dark(#0969da, #4493f8);
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0; height: 100vh; display: flex; flex-direction: column; font: 14px/1.45 system-ui, sans-serif;
  color: var(--text); background: var(--page); }
header { display: flex; flex-wrap: wrap; gap: 8px 12px; align-items: center; padding: 10px 16px;
  border-bottom: 1px solid var(--line); }
h1 { font-size: 16px; margin: 0 8px 0 0; }
button, input { font: inherit; color: inherit; }
input, .filter, #fold { background: var(--box); border: 1px solid var(--line); border-radius: 6px; padding: 4px 10px; }
input { width: 250px; }
.filter, #fold { cursor: pointer; }
.filter[aria-pressed=false] { opacity: .5; text-decoration: line-through; }
.filter::before, .mark { content: ''; display: inline-block; width: 10px; height: 10px; border-radius: 50%; margin-right: 6px;
  background: var(--c); }
.number { margin-left: 6px; color: var(--dim); font-variant-numeric: tabular-nums; }
#count { margin-left: auto; color: var(--dim); }
.granted { --c: var(--granted); } .denied { --c: var(--denied); } .unverified { --c: var(--unverified); }
.none { --c: var(--dim); } .role, .runs-as, .read-by { --c: var(--role); }
main { flex: 1; min-height: 0; display: grid; grid-template-columns: minmax(0, 1fr) min(400px, 32%); }
#canvas { position: relative; overflow: auto; }
#columns { position: sticky; top: 0; z-index: 3; height: 32px; background: var(--page); }
.column { position: absolute; top: 8px; color: var(--dim); font-size: 12px; }
#lines { position: absolute; left: 0; top: 0; pointer-events: none; }
#lines path { fill: none; stroke: var(--c); stroke-width: 1.5; opacity: .75; }
#lines path.denied { stroke-width: 2.5; opacity: 1; } #lines path.unverified { stroke-width: 2; stroke-dasharray: 5 4; opacity: 1; }
#lines path.runs-as { stroke-width: 1; opacity: .5; stroke-dasharray: 2 3; }
#lines path.link { stroke: var(--focus); stroke-width: 2; opacity: 1; } #lines .links { opacity: .3; }
.node { position: absolute; display: flex; gap: 8px; align-items: baseline; text-align: left; font-size: 13px; line-height: 24px;
  height: 26px; padding: 0 8px; background: var(--box); border: 1px solid var(--line); border-left: 4px solid var(--c, var(--line));
  border-radius: 5px; cursor: pointer; }
.node .name { flex: 0 1 auto; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.node small { flex: 1 12 auto; min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; text-align: right;
  color: var(--dim); }
.node.function .name { font-weight: 600; }
.node.has-error::after, .node.has-warning::after { content: '!'; flex: none; align-self: center; margin-left: auto; width: 16px;
  height: 16px; border-radius: 50%; font: bold 11px/16px system-ui, sans-serif; text-align: center; color: var(--page);
  background: var(--denied); }
.node.has-warning::after { background: var(--unverified); }
.node:hover, .node:focus-visible, .node.chosen, .stack:focus-visible { outline: 2px solid var(--focus); z-index: 2; }
.faded { opacity: .25 !important; }
.stack { position: absolute; display: flex; gap: 8px; align-items: baseline; padding: 2px 6px; border: 0; border-radius: 5px;
  background: none; font-size: 13px; white-space: nowrap; cursor: pointer; }
.stack:hover { background: var(--box); }
.stack .name { font-weight: 600; }
.stack.empty { cursor: default; } .stack .fold { width: 10px; color: var(--dim); }
.badge { padding: 0 7px; border-radius: 10px; font-size: 12px; color: var(--c); border: 1px solid var(--c); }
.dim { color: var(--dim); }
aside { overflow: auto; padding: 16px; border-left: 1px solid var(--line); overflow-wrap: anywhere; }
aside h2 { font-size: 15px; margin: 0 0 2px; } aside h3 { font-size: 13px; margin: 16px 0 4px; }
aside p { margin: 4px 0; }
.finding { margin: 10px 0; padding: 4px 10px; border-left: 4px solid var(--c, var(--line)); border-radius: 4px; background: var(--box); }
.finding.error { --c: var(--denied); } .finding.warning { --c: var(--unverified); }
.finding .rule { font: 12px ui-monospace, monospace; }
pre { margin: 4px 0; padding: 8px; overflow: auto; white-space: pre-wrap; font: 12px/1.45 ui-monospace, monospace;
  background: var(--box); border: 1px solid var(--line); border-radius: 6px; }
kbd { font: 12px ui-monospace, monospace; padding: 0 4px; border: 1px solid var(--line); border-radius: 4px; }
#nothing { padding: 40px; color: var(--dim); }
@media (max-width: 900px) {
  main { grid-template: minmax(0, 3fr) minmax(0, 2fr) / 1fr; } aside { border-left: 0; border-top: 1px solid var(--line); }
}
`;

// EXTERNAL MODULE: ./build/report/source-name.js
var source_name = __webpack_require__(8373);
;// CONCATENATED MODULE: ./build/report/graph-html.js









const MOST_STATEMENTS = 60;
function graphHtml(result) {
    const data = escaped(JSON.stringify(pageData(result)));
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
const filter = (verdict) => `<button class="filter ${verdict}" data-verdict="${verdict}" aria-pressed="true">${verdict}</button>`;
const hashOf = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('base64');
const escaped = (json) => json.replace(/[<>&\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
function pageData(result) {
    const { nodes, edges, stacks, links } = (0,graph/* graphOf */.cQ)(result, { roles: true });
    const { verdicts, deliveries, roles, functions } = (0,build_result/* modelOf */.DM)(result);
    const places = new Map();
    const place = (path, name, line) => {
        const key = `${path} ${name}`;
        if (!places.has(key))
            places.set(key, line);
    };
    for (const { invocation } of verdicts)
        place(invocation.template.source.path, (0,source_name/* sourceNameOf */.Y)(invocation), (0,finding/* placeOf */.$t)(invocation.resource.at).startLine);
    for (const { delivery } of deliveries)
        for (const { id, template, at } of [delivery.resource, delivery.destination])
            place(template.source.path, id, (0,finding/* placeOf */.$t)(at).startLine);
    for (const { template, resource, at } of [...functions, ...roles])
        place(template.source.path, resource.id, (0,finding/* placeOf */.$t)(at).startLine);
    const allows = new Map(roles.map((role) => [`${role.template.source.path} ${role.resource.id}`, role]));
    const told = new Map();
    const invocations = edges.filter(({ kind }) => kind === 'invokes');
    for (const [index, edge] of invocations.entries()) {
        const verdict = verdicts[index];
        told.set(edge, { why: verdict?.why ?? '', grants: (verdict?.grants ?? []).map(grantText) });
    }
    const sent = edges.filter(({ kind }) => kind === 'sends');
    for (const [index, edge] of sent.entries())
        told.set(edge, {
            why: result.deliveries[index]?.why ?? '',
            grants: (deliveries[index]?.grants ?? []).map(({ policy, statement }) => grantText({ resource: policy, statement, at: statement.at })),
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
        edges: edges.map((edge) => ({ ...edge, why: '', grants: [], ...told.get(edge) })),
    };
}
function findingsByNode({ findings }) {
    const found = new Map();
    for (const finding of findings)
        for (const id of finding.resources)
            (0,groups/* addTo */.DN)(found, JSON.stringify([finding.at.source.path, id]), finding);
    return ({ path, name, kind }) => {
        const all = found.get(JSON.stringify([path, name])) ?? [];
        const own = all.filter(({ resources }) => kind === 'function' || resources[0] === name);
        return build_result/* severities */.gO.flatMap((severity) => own
            .filter((finding) => finding.severity === severity)
            .map(({ rule, message, help }) => ({ severity, rule, message, help })));
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
;