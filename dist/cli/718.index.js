export const id = 718;
export const ids = [718];
export const modules = {

/***/ 1718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runGraph: () => (/* binding */ runGraph)
});

// EXTERNAL MODULE: ./lib/app/run.js + 27 modules
var run = __webpack_require__(8607);
;// CONCATENATED MODULE: ./lib/report/dot.js
const SHAPES = { source: 'ellipse', function: 'box', role: 'hexagon' };
function dot({ nodes, edges }) {
    const lines = ['digraph invocations {', '  rankdir=LR;'];
    for (const { id, kind, name, type } of nodes)
        lines.push(`  ${id} [shape=${SHAPES[kind]}, label=${quoted(type === '' ? [name] : [name, type])}, tooltip=${quoted([type])}];`);
    for (const edge of edges)
        lines.push(`  ${edge.from} -> ${edge.to} [${style(edge)}];`);
    lines.push('}');
    return lines.join('\n');
}
function style({ kind, verdict }) {
    if (kind === 'runs-as')
        return 'style=dotted, label="runs as"';
    if (verdict === 'granted')
        return 'style=solid';
    return verdict === 'denied' ? 'color=red, label="denied"' : 'style=dashed, label="unverified"';
}
/** Backslashes start escapes in labels, so they are doubled; the lines are joined by one such escape. */
function quoted(lines) {
    const escaped = lines.map((line) => line.replace(/[\u0000-\u001f\u007f]/g, ' ').replace(/[\\"]/g, (char) => `\\${char}`));
    return `"${escaped.join('\\n')}"`;
}

// EXTERNAL MODULE: ./lib/report/graph.js
var graph = __webpack_require__(1614);
// EXTERNAL MODULE: ./lib/report/json.js
var json = __webpack_require__(7406);
// EXTERNAL MODULE: ./lib/report/mermaid.js
var mermaid = __webpack_require__(9789);
// EXTERNAL MODULE: ./lib/cli/output.js
var output = __webpack_require__(1517);
// EXTERNAL MODULE: ./lib/cli/settings.js
var settings = __webpack_require__(5997);
;// CONCATENATED MODULE: ./lib/cli/commands/graph.js
/** The command `graph`. */







const formats = {
    mermaid: (graph) => `${(0,mermaid/* mermaid */.a)(graph)}\n`,
    dot: (graph) => `${dot(graph)}\n`,
    json: json.jsonText,
};
async function runGraph(args, io) {
    const { result } = await (0,run/* run */.e)((0,settings/* settingsOf */.f)(args, io));
    (0,output/* write */.M)(formats[args.values['graph-format']]((0,graph/* graphOf */.c)(result, { roles: true })), args, io);
    return 0;
}


/***/ }),

/***/ 1614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ graphOf)
/* harmony export */ });
/* harmony import */ var _cloudformation_source_logical_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8331);
/* harmony import */ var _text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5764);
/** Who invokes what, as data: the nodes and arrows that the pictures are drawn from. */


/** The graph of a result. Node ids are `n0`, `n1`, … in the order of the templates. */
function graphOf({ model }, options = {}) {
    const nodes = new Map();
    const edges = [];
    const node = (key, made) => {
        const known = nodes.get(key);
        if (known !== undefined)
            return known.id;
        const id = `n${nodes.size}`;
        nodes.set(key, { id, ...made });
        return id;
    };
    const ofResource = (resource, kind) => node(resource, {
        kind,
        name: (0,_cloudformation_source_logical_id_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceLogicalId */ .i)(resource),
        type: resource.type,
        path: resource.stack.source.path,
    });
    const ofFunction = (fn) => ofResource(fn.resource, 'function');
    for (const verdict of model.verdicts) {
        if (options.onlyAtFault === true && verdict.verdict === 'granted')
            continue;
        const { invocation } = verdict;
        const { path } = invocation.stack.source;
        edges.push({
            from: ofResource(invocation.resource, 'source'),
            to: invocation.function === undefined
                ? node(`${invocation.stack.id}#${(0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(invocation.target)}`, {
                    kind: 'function',
                    name: (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(invocation.target),
                    type: '',
                    path,
                })
                : ofFunction(invocation.function),
            kind: 'invokes',
            by: invocation.by,
            verdict: verdict.verdict,
            grants: verdict.grants.map(({ resource }) => (0,_cloudformation_source_logical_id_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceLogicalId */ .i)(resource)),
        });
    }
    if (options.onlyAtFault !== true && options.onlyInvoked !== true)
        for (const fn of model.functions)
            ofFunction(fn);
    if (options.roles === true) {
        for (const fn of model.functions) {
            for (const { role } of fn.roles) {
                if (role === undefined)
                    continue;
                edges.push({ from: ofFunction(fn), to: ofResource(role.resource, 'role'), kind: 'runs-as' });
            }
        }
    }
    return { nodes: [...nodes.values()], edges };
}


/***/ }),

/***/ 9789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ mermaid)
/* harmony export */ });
const SHAPES = {
    source: ['(["', '"])'],
    function: ['["', '"]'],
    role: ['{{"', '"}}'],
};
/** Granted arrows are solid, unverified ones dotted, denied ones carry a cross; each template is a box of its own. */
function mermaid({ nodes, edges }) {
    const templates = new Map();
    for (const node of nodes) {
        const known = templates.get(node.path);
        if (known === undefined)
            templates.set(node.path, [node]);
        else
            known.push(node);
    }
    const boxed = templates.size > 1;
    const lines = ['flowchart LR'];
    for (const [index, [path, own]] of [...templates].entries()) {
        if (boxed)
            lines.push(`  subgraph t${index}["${label(path)}"]`);
        for (const node of own)
            lines.push(`${boxed ? '    ' : '  '}${shape(node)}`);
        if (boxed)
            lines.push('  end');
    }
    for (const edge of edges)
        lines.push(`  ${edge.from} ${arrow(edge)} ${edge.to}`);
    const denied = edges.flatMap(({ verdict }, index) => (verdict === 'denied' ? [index] : []));
    if (denied.length > 0)
        lines.push(`  linkStyle ${denied.join(',')} stroke:#d1242f`);
    return lines.join('\n');
}
function shape({ id, kind, name, type }) {
    const [open, close] = SHAPES[kind];
    const second = type === '' || kind === 'function' ? '' : `<br/>${label(type)}`;
    return `${id}${open}${label(name)}${second}${close}`;
}
function arrow({ kind, verdict }) {
    if (kind === 'runs-as')
        return '-.->|runs as|';
    if (verdict === 'granted')
        return '-->';
    return verdict === 'denied' ? '--x|denied|' : '-.->|unverified|';
}
/** Mermaid reads `#35;` as the character of that number; so nothing in a name can end the label. */
function label(text) {
    return clipped(text).replace(/[^A-Za-z0-9 ._-]/gu, (char) => `#${char.codePointAt(0)};`);
}
const LONGEST_LABEL = 80;
function clipped(text) {
    return text.length > LONGEST_LABEL ? `${text.slice(0, LONGEST_LABEL - 1)}…` : text;
}


/***/ })

};
