"use strict";
exports.id = 2851;
exports.ids = [2851,7522,7078];
exports.modules = {

/***/ 2851:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runGraph: () => (/* binding */ runGraph)
});

// EXTERNAL MODULE: ./build/app/run.js + 8 modules
var run = __webpack_require__(2469);
// EXTERNAL MODULE: ./build/groups.js
var groups = __webpack_require__(1267);
// EXTERNAL MODULE: ./build/report/graph.js
var graph = __webpack_require__(7154);
;// CONCATENATED MODULE: ./build/report/dot.js


const SHAPES = {
    source: 'ellipse',
    function: 'box',
    role: 'hexagon',
    destination: 'cds',
};
function dot({ nodes, edges, stacks, links }) {
    const byStack = (0,groups/* groupsOf */.c1)(nodes, ({ stack }) => stack);
    const byParent = (0,groups/* groupsOf */.c1)(stacks, ({ parent }) => parent);
    const own = (stack, indent) => [
        `${indent}subgraph cluster_${stack.id} {`,
        `${indent}  label=${quoted([stack.name])};`,
        `${indent}  ${stack.id} [shape=point, style=invis];`,
        ...(byStack.get(stack.id) ?? []).map((node) => `${indent}  ${shape(node)}`),
        ...(byParent.get(stack.id) ?? []).flatMap((each) => own(each, `${indent}  `)),
        `${indent}}`,
    ];
    return [
        'digraph invocations {',
        '  rankdir=LR;',
        ...(stacks.length > 1
            ? ['  compound=true;', ...(byParent.get(undefined) ?? []).flatMap((stack) => own(stack, '  '))]
            : nodes.map((node) => `  ${shape(node)}`)),
        ...edges.map((edge) => `  ${edge.from} -> ${edge.to} [${style(edge)}];`),
        ...links.map((link) => `  ${link.from} -> ${link.to} [ltail=cluster_${link.from}, lhead=cluster_${link.to}, style=bold, label=${quoted([(0,graph/* linkText */.yX)(link)])}];`),
        '}',
    ].join('\n');
}
const shape = ({ id, kind, name, type }) => `${id} [shape=${SHAPES[kind]}, label=${quoted(type === '' ? [name] : [name, type])}, tooltip=${quoted([type])}];`;
function style({ kind, verdict }) {
    if (kind === 'runs-as')
        return 'style=dotted, label="runs as"';
    if (kind === 'read-by' || verdict === 'granted')
        return 'style=solid';
    return verdict === 'denied' ? 'color=red, label="denied"' : 'style=dashed, label="unverified"';
}
function quoted(lines) {
    const escaped = lines.map((line) => line.replace(/[\u0000-\u001f\u007f]/g, ' ').replace(/[\\"]/g, (char) => `\\${char}`));
    return `"${escaped.join('\\n')}"`;
}

// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(7522);
// EXTERNAL MODULE: ./build/report/mermaid.js
var mermaid = __webpack_require__(1161);
// EXTERNAL MODULE: ./build/cli/output.js
var output = __webpack_require__(6497);
// EXTERNAL MODULE: ./build/cli/settings.js
var settings = __webpack_require__(49);
;// CONCATENATED MODULE: ./build/cli/commands/graph.js







const formats = {
    mermaid: (result) => `${(0,mermaid/* mermaid */.a)((0,graph/* graphOf */.cQ)(result, ALL))}\n`,
    dot: (result) => `${dot((0,graph/* graphOf */.cQ)(result, ALL))}\n`,
    json: (result) => (0,json.jsonText)((0,graph/* graphOf */.cQ)(result, ALL)),
    html: async (result) => (await __webpack_require__.e(/* import() */ 8908).then(__webpack_require__.bind(__webpack_require__, 8908))).graphHtml(result),
};
const ALL = { roles: true };
async function runGraph(args, io) {
    const { result } = await (0,run/* run */.e)({ ...(0,settings/* settingsOf */.f)(args, io), withModel: true });
    (0,output/* write */.M)(await formats[args.values['graph-format']](result), args, io);
    return 0;
}


/***/ }),

/***/ 7078:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fingerprints: () => (/* binding */ fingerprints)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

function fingerprints(findings) {
    const seen = new Map();
    const result = new Map();
    for (const finding of findings) {
        const { rule, resources, at, stack } = finding;
        const text = at.source.text.slice(at.start, Math.min(at.end, at.start + 500)).replace(/\s+/g, ' ');
        const identity = JSON.stringify([
            rule,
            at.source.path,
            resources,
            text,
            ...(stack === undefined ? [] : [stack]),
        ]);
        const number = seen.get(identity) ?? 0;
        seen.set(identity, number + 1);
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${identity}${number === 0 ? '' : number}`);
        result.set(finding, hash.digest('hex').slice(0, 16));
    }
    return result;
}


/***/ }),

/***/ 7154:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fb: () => (/* binding */ partOfGraph),
/* harmony export */   cQ: () => (/* binding */ graphOf),
/* harmony export */   yX: () => (/* binding */ linkText)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3186);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1267);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7542);



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
        const key = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceId */ .t6)(template);
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
    const keyOf = ({ from, to, kind }) => JSON.stringify([(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceId */ .t6)(from), (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceId */ .t6)(to), kind]);
    return (0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$z)(links, keyOf).map((group) => {
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
            if (known === undefined || _result_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.indexOf(severity) < _result_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.indexOf(known))
                found.set(key, severity);
        }
    return ({ path, name }, kind) => {
        const of = (isOther) => found.get(JSON.stringify([path, name, isOther]));
        const all = [of(false), kind === 'function' ? of(true) : undefined];
        return _result_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.find((severity) => all.includes(severity));
    };
}


/***/ }),

/***/ 7522:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   json: () => (/* binding */ json),
/* harmony export */   jsonText: () => (/* binding */ jsonText),
/* harmony export */   reportOf: () => (/* binding */ reportOf)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3186);
/* harmony import */ var _package_info_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8060);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7542);
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4818);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7078);





function reportOf(result, docs = _package_info_js__WEBPACK_IMPORTED_MODULE_3__/* .DOCS */ .iT) {
    const { off, ...decided } = result.decisions;
    const marks = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_2__.fingerprints)([
        ...result.findings,
        ...result.suppressed.map(({ finding }) => finding),
        ...off,
    ]);
    const finding = (one) => jsonFinding(one, marks.get(one) ?? '', docs);
    return {
        schemaVersion: 1,
        tool: { name: _package_info_js__WEBPACK_IMPORTED_MODULE_3__/* .name */ .UU, version: _package_info_js__WEBPACK_IMPORTED_MODULE_3__/* .version */ .rE },
        counts: (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .countsOf */ .mQ)(result),
        findings: result.findings.map(finding),
        suppressed: result.suppressed.map(({ finding: one, reason, by }) => ({ ...finding(one), reason, by })),
        decisions: { ...decided, off: off.map(finding) },
        unverified: result.unverified.map(({ at, ...rest }) => ({ ...rest, location: (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(at) })),
        ...(result.access === undefined
            ? {}
            : { access: { since: result.access.since, ...(0,_access_js__WEBPACK_IMPORTED_MODULE_1__/* .accessJson */ .fX)(result.access.changes) } }),
        invocations: result.invocations.map(jsonInvocation),
        deliveries: result.deliveries.map(jsonDelivery),
        templates: result.templates,
    };
}
function json(result, docs = _package_info_js__WEBPACK_IMPORTED_MODULE_3__/* .DOCS */ .iT) {
    return jsonText(reportOf(result, docs));
}
function jsonText(value) {
    return `${JSON.stringify(value, null, 2).replaceAll('##[', '##\\u005b')}\n`;
}
function jsonFinding(finding, fingerprint, docs) {
    const { rule, severity, message, help, snippet, resources, related, fix, stack } = finding;
    return {
        rule,
        severity,
        message,
        help,
        ...(snippet === undefined ? {} : { snippet }),
        docs: (0,_package_info_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleUrl */ .QB)(rule, docs),
        resources,
        location: (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(finding.at),
        related: related.map((one) => ({ message: one.message, location: (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(one.at) })),
        fix: fix === null
            ? null
            : {
                description: fix.description,
                edits: fix.edits.map(({ at, text }) => ({ ...located(at), text })),
            },
        fingerprint,
        ...(stack === undefined ? {} : { stack }),
    };
}
const located = (at) => ({ location: (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(at) });
function jsonInvocation(shown) {
    const { at, template, source, sourceId, function: invoked, qualifier, by, principal, verdict, grants, why, } = shown;
    return {
        path: template.path,
        ...(template.stack === undefined ? {} : { stack: template.stack.name }),
        ...located(at),
        source: sourceId,
        sourceType: source.type,
        function: invoked.name,
        qualifier,
        by,
        principal,
        verdict,
        grants,
        why,
    };
}
function jsonDelivery(shown) {
    const { at, template, source, destination, principal, verdict, grants, why } = shown;
    return {
        path: template.path,
        ...(template.stack === undefined ? {} : { stack: template.stack.name }),
        ...located(at),
        source: source.name,
        sourceType: source.type,
        destination: destination.name,
        destinationType: destination.type,
        by: 'resource-policy',
        principal,
        verdict,
        grants,
        why,
    };
}


/***/ }),

/***/ 1161:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ mermaid)
/* harmony export */ });
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1267);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7154);


const SHAPES = {
    source: ['(["', '"])'],
    function: ['["', '"]'],
    role: ['{{"', '"}}'],
    destination: ['[("', '")]'],
};
const RED = '#d1242f';
const AMBER = '#bf8700';
function mermaid({ nodes, edges, stacks, links }) {
    const byStack = (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .groupsOf */ .c1)(nodes, ({ stack }) => stack);
    const byParent = (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .groupsOf */ .c1)(stacks, ({ parent }) => parent);
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
        lines.push(`  ${link.from} ==>|"${label((0,_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .linkText */ .yX)(link))}"| ${link.to}`);
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


/***/ })

};
;