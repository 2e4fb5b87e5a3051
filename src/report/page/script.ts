/**
 * What the page of the graph does: plain JavaScript for browsers, without anything from outside. Names are only ever
 * set as text, never as markup.
 */
export const SCRIPT = String.raw`
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
