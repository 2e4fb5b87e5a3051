export const id = 235;
export const ids = [235,406,458];
export const modules = {

/***/ 1235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runGraph: () => (/* binding */ runGraph)
});

// EXTERNAL MODULE: ./lib/config/choice.js
var choice = __webpack_require__(615);
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
// EXTERNAL MODULE: ./lib/run.js + 65 modules
var run = __webpack_require__(2038);
// EXTERNAL MODULE: ./lib/cli/output.js
var output = __webpack_require__(1517);
// EXTERNAL MODULE: ./lib/cli/settings.js
var settings = __webpack_require__(5997);
;// CONCATENATED MODULE: ./lib/cli/graph.js
/** The command `graph`. */








const formats = {
    mermaid: (graph) => `${(0,mermaid/* mermaid */.a)(graph)}\n`,
    dot: (graph) => `${dot(graph)}\n`,
    json: json.jsonText,
};
async function runGraph(args, io) {
    const format = (0,choice/* choice */.Y)('--format', args.value('format') ?? 'mermaid', Object.keys(formats));
    const { result } = await (0,run/* run */.eF)((0,settings/* settingsOf */.f)(args, io));
    (0,output/* write */.M)(formats[format]((0,graph/* graphOf */.c)(result, { roles: true })), args, io);
    return 0;
}


/***/ }),

/***/ 1517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ write)
/* harmony export */ });
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2038);
/** Where a command's result goes: standard output, or the file that `--output` names. */

function write(text, args, io) {
    const path = args.value('output');
    if (path === undefined)
        io.out.write(text);
    else
        (0,_run_js__WEBPACK_IMPORTED_MODULE_0__/* .writeNamed */ .RO)(path, text, io.folder);
}


/***/ }),

/***/ 615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ choice)
/* harmony export */ });
/* harmony import */ var _cloudformation_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9354);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3703);
/** One of several words, or a sentence that lists them. */


/** `name` as the user writes it: `--fail-on`, or the input `fail-on`. */
function choice(name, given, allowed) {
    const found = allowed.find((word) => word === given);
    if (found !== undefined)
        return found;
    const meant = (0,_cloudformation_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(given, allowed);
    const hint = meant === undefined ? '' : `; did you mean ${meant}?`;
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${name} is one of ${allowed.join(', ')}, not "${given}"${hint}`);
}


/***/ }),

/***/ 4458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fingerprints: () => (/* binding */ fingerprints)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/**
 * What a finding is known by from one run to the next: it stays the same when lines move, and when a message is
 * worded anew, and changes when the text at fault does.
 */

/** The fingerprint of each finding. Findings that are alike in every respect are told apart by their order. */
function fingerprints(findings) {
    const seen = new Map();
    const result = new Map();
    for (const finding of findings) {
        const { rule, resources, at } = finding;
        const text = at.source.text.slice(at.start, Math.min(at.end, at.start + 500)).replace(/\s+/g, ' ');
        const identity = JSON.stringify([rule, at.source.path, resources, text]);
        const number = seen.get(identity) ?? 0;
        seen.set(identity, number + 1);
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${identity}${number === 0 ? '' : number}`);
        result.set(finding, hash.digest('hex').slice(0, 16));
    }
    return result;
}


/***/ }),

/***/ 1614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ graphOf)
/* harmony export */ });
/* harmony import */ var _cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5667);

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
        name: resource.origin ?? resource.id,
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
                ? node(`${path}#${(0,_cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(invocation.target)}`, {
                    kind: 'function',
                    name: (0,_cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(invocation.target),
                    type: '',
                    path,
                })
                : ofFunction(invocation.function),
            kind: 'invokes',
            by: invocation.by,
            verdict: verdict.verdict,
            grants: verdict.grants.map(({ resource }) => resource.origin ?? resource.id),
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

/***/ 7406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   functionName: () => (/* binding */ functionName),
/* harmony export */   json: () => (/* binding */ json),
/* harmony export */   jsonText: () => (/* binding */ jsonText),
/* harmony export */   reportOf: () => (/* binding */ reportOf)
/* harmony export */ });
/* harmony import */ var _cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5667);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(182);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4138);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9813);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4458);
/** The result as one JSON object: the format that other programs read. Documented in `docs/json.md`. */





function reportOf(result) {
    const marks = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_3__.fingerprints)([...result.findings, ...result.suppressed.map(({ finding }) => finding)]);
    const finding = (one) => jsonFinding(one, marks.get(one) ?? '');
    return {
        schemaVersion: 1,
        tool: { name: _tool_js__WEBPACK_IMPORTED_MODULE_4__/* .name */ .UU, version: _tool_js__WEBPACK_IMPORTED_MODULE_4__/* .version */ .rE },
        counts: (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .countsOf */ .mQ)(result),
        findings: result.findings.map(finding),
        suppressed: result.suppressed.map(({ finding: one, reason }) => ({ ...finding(one), reason })),
        unverified: result.unverified.map(({ at, ...rest }) => ({ ...rest, location: (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$)(at) })),
        invocations: result.model.verdicts.map(jsonInvocation),
        templates: result.templates,
    };
}
/** The report as text. */
function json(result) {
    return jsonText(reportOf(result));
}
/** `##[` would be a command to a GitHub runner wherever it stands; in a JSON string the bracket has another spelling. */
function jsonText(value) {
    return `${JSON.stringify(value, null, 2).replaceAll('##[', '##\\u005b')}\n`;
}
function jsonFinding(finding, fingerprint) {
    const { rule, severity, message, help, snippet, resources, related, fix } = finding;
    return {
        rule,
        severity,
        message,
        help,
        ...(snippet === undefined ? {} : { snippet }),
        docs: (0,_tool_js__WEBPACK_IMPORTED_MODULE_4__/* .ruleUrl */ .QB)(rule),
        resources,
        location: (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$)(finding.at),
        related: related.map((one) => ({ message: one.message, location: (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$)(one.at) })),
        fix: fix === null
            ? null
            : {
                description: fix.description,
                edits: fix.edits.map(({ at, text }) => ({ ...located(at), text })),
            },
        fingerprint,
    };
}
const located = (at) => ({ location: (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$)(at) });
function jsonInvocation({ invocation, verdict, grants, why }) {
    const { resource, target, by, principal } = invocation;
    return {
        path: invocation.stack.source.path,
        ...located(invocation.at),
        source: resource.origin ?? resource.id,
        sourceType: resource.type,
        function: functionName(invocation),
        qualifier: qualifierOf(target),
        by,
        principal,
        verdict,
        grants: grants.map((grant) => grant.resource.id),
        why,
    };
}
/** The logical id of the function where it is in the templates, else what the template says of it. */
function functionName({ function: fn, target }) {
    return fn === undefined ? (0,_cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(target) : (fn.resource.origin ?? fn.resource.id);
}
/** `arn:…:function:name:qualifier`: the eighth field of the ARN. Labels of tokens can hold colons, so literal ones count. */
function qualifierOf(target) {
    let colons = 0;
    let qualifier = null;
    for (const part of target) {
        if (typeof part !== 'string') {
            if (qualifier !== null)
                qualifier += part.label;
            continue;
        }
        for (const char of part) {
            if (qualifier !== null)
                qualifier += char;
            else if (char === ':' && ++colons === 7)
                qualifier = '';
        }
    }
    return qualifier === '' ? null : qualifier;
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
