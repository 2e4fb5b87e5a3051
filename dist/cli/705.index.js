export const id = 705;
export const ids = [705];
export const modules = {

/***/ 9705:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runGraph: () => (/* binding */ runGraph)
});

// EXTERNAL MODULE: ./build/app/run.js + 7 modules
var run = __webpack_require__(9654);
;// CONCATENATED MODULE: ./build/report/dot.js
const SHAPES = {
    source: 'ellipse',
    function: 'box',
    role: 'hexagon',
    destination: 'cds',
};
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
function quoted(lines) {
    const escaped = lines.map((line) => line.replace(/[\u0000-\u001f\u007f]/g, ' ').replace(/[\\"]/g, (char) => `\\${char}`));
    return `"${escaped.join('\\n')}"`;
}

// EXTERNAL MODULE: ./build/report/graph.js
var graph = __webpack_require__(3063);
// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/report/mermaid.js
var mermaid = __webpack_require__(6668);
// EXTERNAL MODULE: ./build/cli/output.js
var output = __webpack_require__(8288);
// EXTERNAL MODULE: ./build/cli/settings.js
var settings = __webpack_require__(892);
;// CONCATENATED MODULE: ./build/cli/commands/graph.js







const formats = {
    mermaid: (result) => `${(0,mermaid/* mermaid */.a)((0,graph/* graphOf */.c)(result, ALL))}\n`,
    dot: (result) => `${dot((0,graph/* graphOf */.c)(result, ALL))}\n`,
    json: (result) => (0,json.jsonText)((0,graph/* graphOf */.c)(result, ALL)),
    html: async (result) => (await __webpack_require__.e(/* import() */ 391).then(__webpack_require__.bind(__webpack_require__, 6391))).graphHtml(result),
};
const ALL = { roles: true };
async function runGraph(args, io) {
    const { result } = await (0,run/* run */.e)((0,settings/* settingsOf */.f)(args, io));
    (0,output/* write */.M)(await formats[args.values['graph-format']](result), args, io);
    return 0;
}


/***/ })

};
