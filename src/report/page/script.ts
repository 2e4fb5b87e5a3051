/**
 * What the page of the graph does: plain JavaScript for browsers, without anything from outside. Names are only ever
 * set as text, never as markup.
 */
export const SCRIPT = String.raw`
'use strict';
const data = JSON.parse(document.getElementById('data').textContent);
const byId = new Map(data.nodes.map((node) => [node.id, node]));
const canvas = document.getElementById('canvas');
const lines = document.getElementById('lines');
const details = document.getElementById('details');
const search = document.getElementById('search');
const shown = { granted: true, denied: true, unverified: true };
const ROW = 30, TOP = 12, LEFT = 16;
let WIDTH = 270, GAP = 120;
let elements = new Map(), drawn = [], chosen;

const into = new Map(), from = new Map();
for (const edge of data.edges) {
  if (!into.has(edge.to)) into.set(edge.to, []);
  if (!from.has(edge.from)) from.set(edge.from, []);
  into.get(edge.to).push(edge);
  from.get(edge.from).push(edge);
}

/** Functions, and queues and topics from which nothing leads on. */
const isEnd = (node) => node.kind === 'function' || (node.kind === 'destination' && !from.has(node.id));

/** What leads to a node, each with the steps that it is away: arrows whose verdict is shown, and those behind which one is. */
function waysTo(id) {
  const found = [], seen = new Set([id]);
  for (let level = 1, here = [id]; here.length > 0; level++) {
    const next = [];
    for (const edge of here.flatMap((each) => into.get(each) || [])) {
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

/** What is wanted: by what is typed, in any name on the way, and by the verdicts that are shown. */
function wanted() {
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  const visible = new Map();
  for (const node of data.nodes) {
    if (!isEnd(node)) continue;
    const ways = waysTo(node.id);
    if (ways.length === 0 && ((into.get(node.id) || []).length > 0 || !(shown.granted && shown.denied && shown.unverified))) continue;
    const roles = (from.get(node.id) || []).filter((edge) => edge.kind === 'runs-as');
    const near = [node, ...ways.map(({ edge }) => byId.get(edge.from)), ...roles.map((edge) => byId.get(edge.to))];
    const text = near.map(({ name, type, path }) => name + ' ' + type + ' ' + path).join(' ').toLowerCase();
    if (words.every((word) => text.includes(word))) visible.set(node.id, { node, ways, roles });
  }
  return visible;
}

/** Each function in a row of its own, what leads to it to the left, the role that it runs with to the right. */
function layout(visible) {
  const places = new Map(), headings = [], edges = new Set();
  let deepest = 1;
  for (const { ways } of visible.values()) for (const { level } of ways) deepest = Math.max(deepest, level);
  // A longer way takes narrower columns.
  [WIDTH, GAP] = deepest === 1 ? [270, 120] : [210, 60];
  const column = (number) => LEFT + number * (WIDTH + GAP);
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
    const rows = [];
    for (const { edge, level } of ways) {
      if (places.has(edge.from)) continue;
      rows[level] = (rows[level] || 0) + 1;
      places.set(edge.from, [column(deepest - level), y + (rows[level] - 1) * ROW]);
    }
    const height = Math.max(1, ...rows.filter(Boolean)) * ROW;
    const middle = y + (height - ROW) / 2;
    places.set(node.id, [column(deepest), middle]);
    for (const { to } of roles) {
      if (places.has(to)) continue;
      roleRow = Math.max(middle, roleRow);
      places.set(to, [column(deepest + 1), roleRow]);
      roleRow += ROW;
    }
    for (const edge of [...ways.map(({ edge }) => edge), ...roles]) edges.add(edge);
    y += height;
  }
  return { places, headings, edges, deepest, height: Math.max(y, roleRow) + 40 };
}

/** The arrows that say what a node is about: into functions, out of sources, both of queues and topics. */
function about(node) {
  const ways = [...(node.kind === 'source' ? [] : into.get(node.id) || []), ...(node.kind === 'function' ? [] : from.get(node.id) || [])];
  return ways.filter((edge) => edge.verdict);
}

function worst(ways) {
  const verdicts = ways.map((edge) => edge.verdict);
  return ['denied', 'unverified', 'granted'].find((one) => verdicts.includes(one)) || 'none';
}

function draw() {
  const visible = wanted();
  const { places, headings, edges, deepest, height } = layout(visible);
  const focused = document.activeElement && document.activeElement.dataset.id;
  for (const old of canvas.querySelectorAll('.node, .template, #nothing')) old.remove();
  lines.replaceChildren();
  elements = new Map();
  drawn = [];
  canvas.style.height = height + 'px';
  lines.setAttribute('width', String(LEFT + (deepest + 2) * WIDTH + (deepest + 1) * GAP + 20));
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
    element.className = 'node ' + node.kind + ' ' + (node.kind === 'role' ? 'none' : worst(about(node)));
    element.dataset.id = id;
    element.style.cssText = 'left:' + x + 'px;top:' + y + 'px;width:' + WIDTH + 'px';
    element.textContent = node.name;
    element.title = node.name;
    if (node.kind === 'source' || node.kind === 'destination') {
      const type = document.createElement('small');
      type.textContent = ' ' + (node.service || node.type.replace(/^AWS::/, ''));
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
  document.getElementById('count').textContent = [...visible.values()].filter(({ node }) => node.kind === 'function').length + ' of ' + data.functions + ' functions';
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
  for (const edge of about(node)) {
    const other = byId.get(edge.to === id ? edge.from : edge.to);
    const heading = add(details, 'h3', '');
    add(heading, 'span', '', 'mark ' + edge.verdict);
    heading.append(edge.verdict + ': ' + (node.kind !== 'destination' ? '' : edge.to === id ? 'from ' : 'to ') + other.name);
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
