"use strict";
exports.id = 522;
exports.ids = [522];
exports.modules = {

/***/ 7913:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ decisionLines)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3186);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8779);


const MOST_SHOWN = 20;
function decisionLines({ decisions, suppressed }) {
    const { configuration, baseline, levels, unchanged } = decisions;
    const known = suppressed.filter(({ by }) => by === 'baseline');
    const accepted = suppressed.filter(({ by }) => by !== 'baseline');
    return [
        ...(configuration === undefined ? [] : [`configuration: ${configuration}`]),
        ...levels.map(({ rule, usual, level, findings }) => level === 'off'
            ? `switched off: ${rule} (${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(findings, 'finding')})`
            : `${rule} is ${level}, not ${usual} (${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(findings, 'finding')})`),
        ...accepted.slice(0, MOST_SHOWN).map(acceptedLine),
        ...(accepted.length > MOST_SHOWN ? [`accepted: ${accepted.length - MOST_SHOWN} more`] : []),
        ...(unchanged === undefined
            ? []
            : [`only what changed since ${unchanged.since}: ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(unchanged.findings, 'finding')} left out`]),
        ...(baseline === undefined ? [] : [`baseline ${baseline}: ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(known.length, 'finding')}`]),
    ];
}
const BY = {
    configuration: 'the configuration',
    comment: 'a comment',
    metadata: 'the metadata of the resource',
    baseline: 'the baseline',
};
function acceptedLine({ finding: { rule, at }, reason, by }) {
    const { path, startLine } = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(at);
    return `accepted by ${BY[by]}: ${rule} at ${path}:${startLine}, ${reason}`;
}


/***/ }),

/***/ 9928:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ findingSections)
/* harmony export */ });
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1267);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7542);
/* harmony import */ var _finding_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8169);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6277);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8779);





const MOST_OPEN = { error: 20, warning: 5, notice: 5 };
function findingSections(result, options) {
    const { linkTo, docs } = options;
    const shown = { linkTo, docs, namesIn: namesIn(result) };
    return _result_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.flatMap((severity) => {
        const findings = result.findings.filter((finding) => finding.severity === severity);
        if (findings.length === 0)
            return [];
        const items = (list) => list.map((finding) => itemOf(finding, shown));
        const head = `\n### ${_finding_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .MARKS */ .j7[severity]} ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(findings.length, severity)}\n`;
        const most = MOST_OPEN[severity];
        if (findings.length <= most)
            return [{ head, items: items(findings) }];
        if (severity === 'error')
            return [
                { head, items: items(findings.slice(0, most)) },
                folded(`${findings.length - most} more`, items(findings.slice(most))),
            ];
        const groups = [...(0,_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .groupsOf */ .c1)(findings, ({ rule }) => rule)].sort(([, a], [, b]) => b.length - a.length);
        return [
            { head },
            ...groups.map(([rule, list]) => folded(`${list.length} \u00d7 ${summaryOf(rule, options.rules)}`, items(list))),
        ];
    });
}
function folded(title, items) {
    return { head: `\n<details><summary>${title}</summary>\n`, items, tail: '\n</details>\n' };
}
function summaryOf(rule, rules = []) {
    const title = rules.find(({ id }) => id === rule)?.title;
    return `${title === undefined ? '' : `${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(title)} \u00b7 `}<code>${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(rule).replace(/^`|`$|<\/?code>/g, '')}</code>`;
}
function itemOf(finding, options) {
    return {
        kind: finding.severity,
        whole: (0,_finding_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .findingItem */ .dY)(finding, options),
        brief: (0,_finding_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .findingItem */ .dY)(finding, { ...options, brief: true }),
    };
}
function namesIn({ invocations, functions }) {
    const found = new Map();
    const add = (path, name) => {
        const known = found.get(path);
        if (known === undefined)
            found.set(path, new Set([name]));
        else
            known.add(name);
    };
    for (const { source, function: invoked, template, grantNames } of invocations) {
        for (const { path, name } of [source, invoked])
            add(path, name);
        for (const name of grantNames)
            add(template.path, name);
    }
    for (const { function: fn, roles } of functions)
        for (const { path, name } of [fn, ...roles])
            add(path, name);
    return (path) => found.get(path) ?? none;
}
const none = new Set();


/***/ }),

/***/ 484:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ fitted)
/* harmony export */ });
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1267);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8779);


const RESERVED = 8;
function fitted(sections, { most, rest }) {
    const all = sections.flatMap(({ items = [] }) => items);
    let left = most - (all.length === 0 ? 0 : size(leftOut(all, rest)));
    const settled = sections.map((section) => section.reserved === 'if small' ? asReserved(section, most, rest) : section);
    for (const section of settled)
        if (section.reserved !== undefined)
            left -= size(wholeOf(section));
    const taken = [];
    const out = [];
    for (const section of settled) {
        if (section.reserved !== undefined) {
            taken.push(wholeOf(section));
            continue;
        }
        const { head, items = [], tail } = section;
        const frame = size(head) + (tail === undefined ? 0 : size(tail));
        const room = left - frame;
        const [chosen, over] = chosenOf(items, room);
        for (const item of over)
            out.push(item);
        if (room < 0 || (items.length > 0 && chosen.length === 0))
            continue;
        left = room;
        for (const text of chosen)
            left -= size(text);
        taken.push(head, ...chosen, ...(tail === undefined ? [] : [tail]));
    }
    return [...taken, ...(out.length === 0 ? [] : [leftOut(out, rest)])].join('\n');
}
function chosenOf(items, room) {
    let left = room;
    const chosen = [];
    const over = [];
    for (const item of items) {
        const text = [item.whole, item.brief ?? item.whole].find((each) => size(each) <= left);
        if (text === undefined)
            over.push(item);
        else {
            left -= size(text);
            chosen.push(text);
        }
    }
    return [chosen, over];
}
const wholeOf = ({ head, items = [], tail }) => [head, ...items.map(({ whole }) => whole), ...(tail === undefined ? [] : [tail])].join('\n');
function asReserved(section, most, rest) {
    if (size(wholeOf(section)) <= most / RESERVED)
        return section;
    const heading = section.head.split('\n').find((line) => line !== '') ?? '';
    return { head: `\n${heading}\n\nToo much to be shown here: it is in ${rest}.`, reserved: 'always' };
}
const size = (text) => Buffer.byteLength(text) + 2;
function leftOut(items, rest) {
    const kinds = new Map();
    for (const item of items)
        (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .addTo */ .DN)(kinds, item.kind, item);
    const said = [...kinds].map(([kind, { length }]) => (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(length, `more ${kind}`));
    return `\n> [!NOTE]\n> Not shown here for want of room: ${said.join(', ')}. All are in ${rest}.`;
}


/***/ }),

/***/ 5522:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  accessChanges: () => (/* binding */ accessChanges),
  decisions: () => (/* binding */ summary_decisions),
  headline: () => (/* binding */ headline),
  summary: () => (/* binding */ summary)
});

// EXTERNAL MODULE: ./build/result.js
var build_result = __webpack_require__(7542);
// EXTERNAL MODULE: ./build/report/access.js
var report_access = __webpack_require__(4818);
// EXTERNAL MODULE: ./build/report/decisions.js
var decisions = __webpack_require__(7913);
// EXTERNAL MODULE: ./build/report/finding-markdown.js + 1 modules
var finding_markdown = __webpack_require__(8169);
// EXTERNAL MODULE: ./build/report/markdown-text.js
var markdown_text = __webpack_require__(6277);
// EXTERNAL MODULE: ./build/report/names-in-code.js
var names_in_code = __webpack_require__(3348);
// EXTERNAL MODULE: ./build/finding.js
var finding = __webpack_require__(3186);
;// CONCATENATED MODULE: ./build/report/short-place.js

const LONGEST = 28;
function shortPlace(at) {
    const { path, startLine } = (0,finding/* placeOf */.$t)(at);
    const parts = path.split('/');
    let short = parts.pop() ?? path;
    for (let next = parts.pop(); next !== undefined && short.length + next.length < LONGEST; next = parts.pop())
        short = `${next}/${short}`;
    return `${short}:${startLine}`;
}

;// CONCATENATED MODULE: ./build/report/delivery-table.js




const MARKS = { granted: '\u2705', denied: '\u274c', unverified: '\u2754' };
const HEAD = '| to | sent by | verdict | where |\n|---|---|---|---|';
function deliverySections({ deliveries }, linkTo) {
    if (deliveries.length === 0)
        return [];
    const of = (wanted) => deliveries
        .filter(({ verdict }) => verdict === wanted)
        .map((one) => ({ kind: 'delivery', whole: rowOf(one, linkTo) }));
    const open = [...of('denied'), ...of('unverified')];
    const granted = of('granted');
    return [
        { head: `\n### Sent to queues and topics: ${deliveries.length}\n` },
        ...(open.length === 0 ? [] : [{ head: HEAD, items: open, tail: '' }]),
        ...(granted.length === 0
            ? []
            : [
                {
                    head: `<details><summary>\u2705 ${granted.length} granted</summary>\n\n${HEAD}`,
                    items: granted,
                    tail: '\n</details>',
                },
            ]),
    ];
}
function rowOf(one, linkTo) {
    const { source, service, destination, to, verdict, why, at, template, grants } = one;
    const names = new Set([source.name, destination.name, ...grants]);
    const cells = [
        `${to} ${(0,markdown_text/* code */.aY)(destination.name)}`,
        `${(0,markdown_text/* code */.aY)(source.name)} ${(0,markdown_text/* prose */.CS)(service)}`,
        `${MARKS[verdict]} ${(0,names_in_code/* namesInCode */.j)(verdict === 'granted' ? why : `${verdict}: ${why}`, (word) => names.has(word))}`,
        `${(0,finding_markdown/* placeLink */.aE)(at, linkTo, shortPlace(at))}${template.stack === undefined ? '' : ` ${(0,markdown_text/* prose */.CS)(template.stack.name)}`}`,
    ];
    return `| ${cells.join(' | ')} |`;
}

// EXTERNAL MODULE: ./build/report/finding-sections.js
var finding_sections = __webpack_require__(9928);
// EXTERNAL MODULE: ./build/report/sanitize.js
var sanitize = __webpack_require__(8779);
;// CONCATENATED MODULE: ./build/report/invocation-table.js






const invocation_table_MARKS = { granted: '\u2705', denied: '\u274c', unverified: '\u2754' };
const invocation_table_HEAD = '| function | invoked by | verdict | where |\n|---|---|---|---|';
function invocationSections(result, linkTo) {
    const { invocations } = result;
    if (invocations.length === 0)
        return [];
    const aside = putAside(result);
    const row = (one) => ({
        kind: 'invocation',
        whole: invocation_table_rowOf(one, aside.get(keyOf(one.at)), linkTo),
    });
    const of = (wanted) => invocations.filter(({ verdict }) => verdict === wanted);
    const open = [...of('denied'), ...of('unverified')];
    const granted = of('granted');
    const tally = ['denied', 'unverified', 'granted']
        .map((verdict) => [of(verdict).length, verdict])
        .filter(([number]) => number > 0)
        .map(([number, verdict]) => `${number} ${verdict}`);
    return [
        { head: `\n### ${(0,sanitize/* count */.U9)(invocations.length, 'invocation')}: ${tally.join(', ')}\n` },
        ...(open.length === 0 ? [] : [{ head: invocation_table_HEAD, items: open.map(row), tail: '' }]),
        ...(granted.length === 0
            ? []
            : [
                {
                    head: `<details><summary>\u2705 ${granted.length} granted</summary>\n\n${invocation_table_HEAD}`,
                    items: granted.map(row),
                    tail: '\n</details>',
                },
            ]),
    ];
}
function putAside({ suppressed, decisions: { off } }) {
    return new Map([
        ...off.map(({ at, rule }) => [keyOf(at), `the rule ${rule} is switched off`]),
        ...suppressed.map(({ finding, reason }) => [keyOf(finding.at), `accepted: ${reason}`]),
    ]);
}
const keyOf = ({ source, start }) => `${(0,finding/* sourceId */.t6)(source)}:${start}`;
function invocation_table_rowOf(one, aside, linkTo) {
    const { at, template, source, service, function: invoked, verdict, grantNames, why } = one;
    const denied = aside === undefined ? 'denied' : `denied: ${why} (${aside})`;
    const reason = verdict === 'denied' ? denied : why;
    const names = new Set([source.name, invoked.name, ...grantNames]);
    const cells = [
        (0,markdown_text/* code */.aY)(invoked.name),
        `${(0,markdown_text/* code */.aY)(source.name)} ${(0,markdown_text/* prose */.CS)(service)}`,
        `${invocation_table_MARKS[verdict]} ${(0,names_in_code/* namesInCode */.j)(reason, (word) => names.has(word))}`,
        `${(0,finding_markdown/* placeLink */.aE)(at, linkTo, shortPlace(at))}${template.stack === undefined ? '' : ` ${(0,markdown_text/* prose */.CS)(template.stack.name)}`}`,
    ];
    return `| ${cells.join(' | ')} |`;
}

// EXTERNAL MODULE: ./build/groups.js
var groups = __webpack_require__(1267);
;// CONCATENATED MODULE: ./build/report/graph.js



function graphOf(result, options = {}) {
    const { invocations, functions } = result;
    const deliveries = options.deliveries === false ? [] : result.deliveries;
    const drawing = new Drawing(result, deliveries);
    for (const each of invocations)
        drawing.invocation(each);
    for (const each of deliveries)
        drawing.delivery(each);
    if (options.onlyInvoked !== true)
        for (const each of functions)
            drawing.node(each.function, 'function');
    if (options.roles === true)
        for (const each of functions)
            drawing.roles(each);
    return drawing.graph(result.links);
}
const STANDS_FOR_ITS_SOURCE = new Set([
    'AWS::Lambda::EventSourceMapping',
    'AWS::SNS::Subscription',
]);
class Drawing {
    #nodes = new Map();
    #edges = [];
    #stacks = new StackList();
    #read = new Set();
    #destinations;
    #graveOf;
    constructor(result, deliveries) {
        this.#destinations = new Set(deliveries.map(({ destination }) => destination.key));
        this.#graveOf = gravest(result);
    }
    node(shown, kind, service) {
        const { key, template, ...rest } = shown;
        const known = this.#nodes.get(key);
        if (known !== undefined)
            return known.id;
        const id = `n${this.#nodes.size}`;
        const severity = this.#graveOf(shown, kind);
        this.#nodes.set(key, {
            id,
            kind,
            ...rest,
            stack: this.#stacks.idOf(template),
            ...(service === undefined ? {} : { service }),
            ...(severity === undefined ? {} : { severity }),
        });
        return id;
    }
    invocation(invocation) {
        const { by, verdict, grantNames: grants } = invocation;
        const from = this.#start(invocation);
        this.#edges.push({
            from,
            to: this.node(invocation.function, 'function'),
            kind: 'invokes',
            by,
            verdict,
            grants,
        });
    }
    delivery(delivery) {
        const { destination, verdict, grants } = delivery;
        const from = this.#start(delivery);
        this.#edges.push({ from, to: this.node(destination, 'destination'), kind: 'sends', verdict, grants });
    }
    roles({ function: user, roles }) {
        for (const role of roles) {
            const from = this.node(user, 'function');
            this.#edges.push({ from, to: this.node(role, 'role'), kind: 'runs-as' });
        }
    }
    graph(links) {
        const between = linksOf(links, this.#stacks);
        return {
            nodes: [...this.#nodes.values()],
            edges: this.#edges,
            stacks: this.#stacks.listed,
            links: between,
        };
    }
    #start({ source, service, through }) {
        if (through === undefined || !this.#destinations.has(through.key))
            return this.node(source, 'source', service);
        const before = this.node(through, 'destination');
        if (STANDS_FOR_ITS_SOURCE.has(source.type) || source.key === through.key)
            return before;
        const own = this.node(source, 'source', service);
        const arrow = `${before} ${own}`;
        if (!this.#read.has(arrow))
            this.#edges.push({ from: before, to: own, kind: 'read-by' });
        this.#read.add(arrow);
        return own;
    }
}
function partOfGraph(graph, isWanted) {
    const nodes = graph.nodes.filter(isWanted);
    const ids = new Set(nodes.map(({ id }) => id));
    const byId = new Map(graph.stacks.map((stack) => [stack.id, stack]));
    const used = new Set();
    for (const { stack } of nodes)
        for (let id = stack; id !== undefined && !used.has(id); id = byId.get(id)?.parent)
            used.add(id);
    return {
        nodes,
        edges: graph.edges.filter(({ from, to }) => ids.has(from) && ids.has(to)),
        stacks: graph.stacks.filter(({ id }) => used.has(id)),
        links: graph.links.filter(({ from, to }) => used.has(from) && used.has(to)),
    };
}
const MOST_NAMES = 2;
function linkText({ kind, names }) {
    const more = names.length - MOST_NAMES;
    const what = kind === 'export' ? 'export' : 'parameter';
    return `${what} ${names.slice(0, MOST_NAMES).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
class StackList {
    #listed = new Map();
    get listed() {
        return [...this.#listed.values()];
    }
    idOf(template) {
        const key = (0,finding/* sourceId */.t6)(template);
        const known = this.#listed.get(key);
        if (known !== undefined)
            return known.id;
        const { stack, path } = template;
        const parent = stack?.parent === undefined ? undefined : this.idOf(stack.parent.source);
        const id = `t${this.#listed.size}`;
        const name = stack === undefined ? path : `${stack.name} (${path})`;
        this.#listed.set(key, { id, name, path, ...(parent === undefined ? {} : { parent }) });
        return id;
    }
}
function linksOf(links, stacks) {
    const keyOf = ({ from, to, kind }) => JSON.stringify([(0,finding/* sourceId */.t6)(from), (0,finding/* sourceId */.t6)(to), kind]);
    return (0,groups/* groupBy */.$z)(links, keyOf).map((group) => {
        const [{ from, to, kind }] = group;
        const names = [...new Set(group.map(({ name }) => name))];
        return { from: stacks.idOf(from), to: stacks.idOf(to), kind, names };
    });
}
function gravest({ findings }) {
    const found = new Map();
    for (const { at, resources, severity } of findings)
        for (const [index, id] of resources.entries()) {
            const key = JSON.stringify([at.source.path, id, index > 0]);
            const known = found.get(key);
            if (known === undefined || build_result/* severities */.gO.indexOf(severity) < build_result/* severities */.gO.indexOf(known))
                found.set(key, severity);
        }
    return ({ path, name }, kind) => {
        const of = (isOther) => found.get(JSON.stringify([path, name, isOther]));
        const all = [of(false), kind === 'function' ? of(true) : undefined];
        return build_result/* severities */.gO.find((severity) => all.includes(severity));
    };
}

;// CONCATENATED MODULE: ./build/report/mermaid.js


const SHAPES = {
    source: ['(["', '"])'],
    function: ['["', '"]'],
    role: ['{{"', '"}}'],
    destination: ['[("', '")]'],
};
const RED = '#d1242f';
const AMBER = '#bf8700';
function mermaid({ nodes, edges, stacks, links }) {
    const byStack = (0,groups/* groupsOf */.c1)(nodes, ({ stack }) => stack);
    const byParent = (0,groups/* groupsOf */.c1)(stacks, ({ parent }) => parent);
    const own = (stack, indent) => [
        `${indent}subgraph ${stack.id}["${label(stack.name)}"]`,
        `${indent}  direction LR`,
        ...(byStack.get(stack.id) ?? []).map((node) => `${indent}  ${shape(node)}`),
        ...(byParent.get(stack.id) ?? []).flatMap((each) => own(each, `${indent}  `)),
        `${indent}end`,
    ];
    const lines = ['flowchart LR'];
    if (stacks.length > 1)
        for (const stack of byParent.get(undefined) ?? [])
            lines.push(...own(stack, '  '));
    else
        for (const node of nodes)
            lines.push(`  ${shape(node)}`);
    for (const edge of edges)
        lines.push(`  ${edge.from} ${arrow(edge)} ${edge.to}`);
    for (const link of links)
        lines.push(`  ${link.from} ==>|"${label(linkText(link))}"| ${link.to}`);
    return [...lines, ...colours(nodes, edges)].join('\n');
}
function* colours(nodes, edges) {
    for (const [severity, colour] of [
        ['error', RED],
        ['warning', AMBER],
    ]) {
        const ids = nodes.filter((node) => node.severity === severity).map(({ id }) => id);
        if (ids.length === 0)
            continue;
        yield `  classDef ${severity} stroke:${colour},stroke-width:2px`;
        yield `  class ${ids.join(',')} ${severity}`;
    }
    for (const [verdict, colour] of [
        ['denied', RED],
        ['unverified', AMBER],
    ]) {
        const drawn = edges.flatMap((edge, index) => (edge.verdict === verdict ? [index] : []));
        if (drawn.length > 0)
            yield `  linkStyle ${drawn.join(',')} stroke:${colour},stroke-width:2px`;
    }
}
function shape({ id, kind, name, type, service = type }) {
    const [open, close] = SHAPES[kind];
    const second = service === '' || kind === 'function' ? '' : `<br/>${label(service)}`;
    return `${id}${open}${label(name)}${second}${close}`;
}
function arrow({ kind, verdict }) {
    if (kind === 'runs-as')
        return '-.->|runs as|';
    if (kind === 'read-by' || verdict === 'granted')
        return '-->';
    return verdict === 'denied' ? '--x|denied|' : '-.->|unverified|';
}
function label(text) {
    return clipped(text).replace(/[^A-Za-z0-9 ._-]/gu, (char) => `#${char.codePointAt(0)};`);
}
const LONGEST_LABEL = 60;
function clipped(text) {
    if (text.length <= LONGEST_LABEL)
        return text;
    const half = (LONGEST_LABEL - 1) / 2;
    return `${text.slice(0, Math.floor(half))}\u2026${text.slice(-Math.ceil(half))}`;
}

;// CONCATENATED MODULE: ./build/report/picture.js


const MOST_FUNCTIONS = 40;
const MOST_ARROWS = 80;
const MOST_STACKS = 20;
const MOST_TRIED = 100;
function pictureOf(result) {
    const graph = graphOf(result, { onlyInvoked: true });
    if (graph.edges.length === 0)
        return undefined;
    if (fits(graph))
        return { graph };
    const [at, neighbours] = [functionsAtFault(graph), neighboursIn(graph)];
    if (at.length === 0)
        return undefined;
    const taken = new Set();
    let shown = 0;
    for (const id of at.slice(0, MOST_TRIED)) {
        const added = [id, ...(neighbours.get(id) ?? [])].filter((each) => !taken.has(each));
        for (const each of added)
            taken.add(each);
        if (!fits(partOfGraph(graph, ({ id: each }) => taken.has(each)))) {
            for (const each of added)
                taken.delete(each);
            if (shown > 0)
                break;
            continue;
        }
        shown++;
    }
    const all = graph.nodes.filter(isFunction).length;
    const left = at.length - shown;
    return shown === 0
        ? undefined
        : {
            graph: partOfGraph(graph, ({ id }) => taken.has(id)),
            note: `Of ${(0,sanitize/* count */.U9)(all, 'function')}, only what is not granted, or wrong by itself, with what it is connected with${left > 0 ? `; ${left} more such are not drawn` : ''}.`,
        };
}
const isFunction = ({ kind }) => kind === 'function';
function fits({ nodes, edges, stacks }) {
    return (nodes.filter(isFunction).length <= MOST_FUNCTIONS &&
        edges.length <= MOST_ARROWS &&
        stacks.length <= MOST_STACKS);
}
function functionsAtFault({ nodes, edges }) {
    const ends = (verdict) => edges.filter((edge) => edge.verdict === verdict).map(({ to }) => to);
    const wrong = nodes.filter((node) => isFunction(node) && node.severity === 'error').map(({ id }) => id);
    return [...new Set([...ends('denied'), ...wrong, ...ends('unverified')])];
}
function neighboursIn({ edges }) {
    const found = new Map();
    for (const { from, to } of edges)
        for (const [one, other] of [
            [from, to],
            [to, from],
        ])
            found.set(one, (found.get(one) ?? new Set()).add(other));
    return found;
}

// EXTERNAL MODULE: ./build/report/sections.js
var report_sections = __webpack_require__(484);
;// CONCATENATED MODULE: ./build/report/summary.js













const MOST_BYTES = 1024 * 1024 - 4096;
function summary(result, { linkTo, docs, rules = [], most = MOST_BYTES } = {}) {
    const sections = [
        { head: `## Lambda permissions\n\n${headline((0,build_result/* countsOf */.mQ)(result))}`, reserved: 'always' },
        ...(0,finding_sections/* findingSections */.Y)(result, { linkTo, docs, rules }),
        ...summary_decisions(result),
        ...accessChanges(result, linkTo),
        ...picture(result),
        ...invocationSections(result, linkTo),
        ...deliverySections(result, linkTo),
        ...unverified(result, linkTo),
    ];
    return `${(0,report_sections/* fitted */.$)(sections, { most, rest: 'the log and the JSON report' })}\n`;
}
function headline(counts) {
    const found = build_result/* severities */.gO
        .filter((severity) => counts[severity] > 0)
        .map((severity) => `${finding_markdown/* MARKS */.j7[severity]} **${(0,sanitize/* count */.U9)(counts[severity], severity)}**`);
    const rest = [
        `${(0,sanitize/* count */.U9)(counts.templates, 'template')}, ${(0,sanitize/* count */.U9)(counts.functions, 'function')}, ${(0,sanitize/* count */.U9)(counts.invocations, 'invocation')}`,
    ];
    if (counts.unverified > 0)
        rest.push(`${counts.unverified} unverified`);
    if (counts.suppressed > 0)
        rest.push(`${counts.suppressed} accepted`);
    if (counts.off > 0)
        rest.push(`${counts.off} of rules that are switched off`);
    if (counts.templates === 0 && found.length === 0)
        return '\u26aa **nothing was checked**: no SAM or CloudFormation template was found';
    return [...(found.length === 0 ? [nothingFound(counts)] : found), ...rest].join(' \u00b7 ');
}
function nothingFound({ suppressed, off }) {
    return suppressed + off === 0 ? '\u2705 **nothing found**' : '\u2611\ufe0f **nothing left** of what was found';
}
function* picture(result) {
    const drawn = pictureOf(result);
    if (drawn === undefined)
        return;
    const note = drawn.note === undefined ? '' : `${drawn.note}\n\n`;
    yield { head: `\n### Who invokes what\n\n${note}${(0,markdown_text/* fenced */.OF)('mermaid', mermaid(drawn.graph))}` };
}
function* unverified(result, linkTo) {
    const all = result.unverified;
    if (all.length === 0)
        return;
    const reasons = (0,build_result/* reasonCounts */.fb)(all).map(([reason, times]) => `- ${times} \u00d7 ${(0,markdown_text/* prose */.CS)(reason)}`);
    yield {
        head: `\n### \u2754 ${all.length} unverified\n\nNot decided, so neither passed nor failed.\n\n${reasons.join('\n')}`,
    };
    yield {
        head: '\n<details><summary>Each of them</summary>\n',
        items: all.map(({ message, reason, at }) => ({
            kind: 'question',
            whole: `- ${(0,finding_markdown/* placeLink */.aE)(at, linkTo, shortPlace(at))}: ${(0,markdown_text/* prose */.CS)(message)} (${(0,markdown_text/* prose */.CS)(reason)})`,
        })),
        tail: '\n</details>',
    };
}
function* accessChanges({ access }, linkTo) {
    if (access === undefined)
        return;
    yield {
        head: `\n### What changes in who may do what\n\n${(0,report_access/* accessMarkdown */.ql)(access.changes, linkTo)}`,
        reserved: 'if small',
    };
}
function* summary_decisions(result) {
    const lines = (0,decisions/* decisionLines */.W)(result);
    if (lines.length === 0)
        return;
    yield {
        head: `\n### Decided beforehand\n\n${lines.map((line) => `- ${(0,markdown_text/* prose */.CS)(line.trim())}`).join('\n')}`,
        reserved: 'if small',
    };
}


/***/ })

};
;