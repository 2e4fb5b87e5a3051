export const id = 122;
export const ids = [122,458,406];
export const modules = {

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

/***/ 7406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   functionName: () => (/* binding */ functionName),
/* harmony export */   json: () => (/* binding */ json),
/* harmony export */   jsonText: () => (/* binding */ jsonText),
/* harmony export */   reportOf: () => (/* binding */ reportOf)
/* harmony export */ });
/* harmony import */ var _cloudformation_source_logical_id_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8331);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(182);
/* harmony import */ var _package_info_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8224);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4138);
/* harmony import */ var _text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5764);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4458);
/** The result as one JSON object: the format that other programs read. Documented in `docs/json.md`. */






function reportOf(result) {
    const marks = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_3__.fingerprints)([...result.findings, ...result.suppressed.map(({ finding }) => finding)]);
    const finding = (one) => jsonFinding(one, marks.get(one) ?? '');
    return {
        schemaVersion: 1,
        tool: { name: _package_info_js__WEBPACK_IMPORTED_MODULE_4__/* .name */ .UU, version: _package_info_js__WEBPACK_IMPORTED_MODULE_4__/* .version */ .rE },
        counts: (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .countsOf */ .mQ)(result),
        findings: result.findings.map(finding),
        suppressed: result.suppressed.map(({ finding: one, reason }) => ({ ...finding(one), reason })),
        unverified: result.unverified.map(({ at, ...rest }) => ({ ...rest, location: (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(at) })),
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
    const { rule, severity, message, help, snippet, resources, related, fix, stack } = finding;
    return {
        rule,
        severity,
        message,
        help,
        ...(snippet === undefined ? {} : { snippet }),
        docs: (0,_package_info_js__WEBPACK_IMPORTED_MODULE_4__/* .ruleUrl */ .QB)(rule),
        resources,
        location: (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(finding.at),
        related: related.map((one) => ({ message: one.message, location: (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(one.at) })),
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
const located = (at) => ({ location: (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(at) });
function jsonInvocation({ invocation, verdict, grants, why }) {
    const { resource, target, by, principal } = invocation;
    const { path, stack } = invocation.stack.source;
    return {
        path,
        ...(stack === undefined ? {} : { stack: stack.name }),
        ...located(invocation.at),
        source: (0,_cloudformation_source_logical_id_js__WEBPACK_IMPORTED_MODULE_5__/* .sourceLogicalId */ .i)(resource),
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
    return fn === undefined ? (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(target) : (0,_cloudformation_source_logical_id_js__WEBPACK_IMPORTED_MODULE_5__/* .sourceLogicalId */ .i)(fn.resource);
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

/***/ 3122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  summary: () => (/* binding */ summary)
});

// EXTERNAL MODULE: ./lib/cloudformation/source-logical-id.js
var source_logical_id = __webpack_require__(8331);
// EXTERNAL MODULE: ./lib/finding.js
var finding = __webpack_require__(182);
// EXTERNAL MODULE: ./lib/package-info.js
var package_info = __webpack_require__(8224);
// EXTERNAL MODULE: ./lib/result.js
var lib_result = __webpack_require__(4138);
// EXTERNAL MODULE: ./lib/text/symbolic-string.js + 1 modules
var symbolic_string = __webpack_require__(5764);
;// CONCATENATED MODULE: ./lib/report/graph.js
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
        name: (0,source_logical_id/* sourceLogicalId */.i)(resource),
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
                ? node(`${invocation.stack.id}#${(0,symbolic_string/* show */.WU)(invocation.target)}`, {
                    kind: 'function',
                    name: (0,symbolic_string/* show */.WU)(invocation.target),
                    type: '',
                    path,
                })
                : ofFunction(invocation.function),
            kind: 'invokes',
            by: invocation.by,
            verdict: verdict.verdict,
            grants: verdict.grants.map(({ resource }) => (0,source_logical_id/* sourceLogicalId */.i)(resource)),
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

// EXTERNAL MODULE: ./lib/report/json.js
var json = __webpack_require__(7406);
;// CONCATENATED MODULE: ./lib/report/markdown-text.js
/**
 * Text from a template, made safe for GitHub's Markdown: no markup, no link, no image, no HTML, no mention.
 * What could be markup becomes a character reference, which Markdown never takes for markup:
 * https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references
 */
/** Text for a paragraph, a list item or a table cell; what stands between backticks is shown as code. */
function prose(text) {
    return text
        .split('`')
        .map((part, index) => (index % 2 === 1 && part !== '' ? code(part) : unmarked(part)))
        .join('');
}
/** Text in a code span, in a table as well. */
function code(text) {
    const line = oneLine(text);
    const plain = line !== '' && line === line.trim() && !/[`|\\<>[\]!&]|:\/\//.test(line);
    return plain ? `\`${line}\`` : `<code>${line.replace(/[^\p{L}\p{N} ]/gu, reference)}</code>`;
}
/** Characters that begin or end markup, or a formula. */
const MARKUP = /[&<>`*_~|![\]\\$^]/g;
/**
 * GitHub looks for mentions and issue numbers in what the Markdown has become, so a reference alone does not stop them;
 * and it makes links of bare addresses: https://github.github.com/gfm/#autolinks-extension-
 */
function unmarked(text) {
    return oneLine(text)
        .replace(MARKUP, reference)
        .replace(/[@#](?=[^\s;])/g, (char, at, whole) => char === '#' && whole[at - 1] === '&' ? char : `${reference(char)}&#8203;`)
        .replace(/(?<=\bwww)\.|:(?=\/\/)|(?<=\b(?:mailto|xmpp)):/gi, reference);
}
function oneLine(text) {
    return text
        .replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
        .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
}
function reference(char) {
    return `&#${char.codePointAt(0)};`;
}
/** Lines in a fenced block that nothing in them can close. */
function fenced(language, lines) {
    const longest = Math.max(2, ...[...lines.matchAll(/`+/g)].map(([ticks]) => ticks.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${lines.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '\ufffd')}\n${fence}`;
}

;// CONCATENATED MODULE: ./lib/report/mermaid.js
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

// EXTERNAL MODULE: ./lib/report/sanitize.js
var sanitize = __webpack_require__(8303);
;// CONCATENATED MODULE: ./lib/report/summary.js
/**
 * The job summary: counts, a picture and a table of who invokes what, and the findings by file, as GitHub's Markdown.
 * GitHub drops a summary of more than 1 MiB as a whole, so this one stops in time and says so.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#adding-a-job-summary
 */









/** Below GitHub's limit, with room for the note that something is left out. */
const MOST_BYTES = 1024 * 1024 - 4096;
/** A picture of more arrows than this is no picture. */
const MOST_ARROWS = 40;
const MARKS = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
const VERDICTS = { granted: '✅ granted', denied: '❌ denied', unverified: '❔ unverified' };
/** The summary, in at most `mostBytes` bytes of UTF-8. */
function summary(result, mostBytes = MOST_BYTES) {
    return fit([
        `## Lambda permissions\n\n${headline((0,lib_result/* countsOf */.mQ)(result))}`,
        ...findingsByFile(result.findings),
        ...picture(result),
        ...invocationTable(result.model.verdicts),
        ...unverifiedList(result),
    ], mostBytes);
}
function headline(counts) {
    const found = lib_result/* severities */.gO
        .filter((severity) => counts[severity] > 0)
        .map((severity) => `${MARKS[severity]} **${(0,sanitize/* count */.U9)(counts[severity], severity)}**`);
    const rest = [
        `${(0,sanitize/* count */.U9)(counts.templates, 'template')}, ${(0,sanitize/* count */.U9)(counts.functions, 'function')}, ${(0,sanitize/* count */.U9)(counts.invocations, 'invocation')}`,
    ];
    if (counts.unverified > 0)
        rest.push(`${counts.unverified} unverified`);
    if (counts.suppressed > 0)
        rest.push(`${counts.suppressed} suppressed`);
    if (counts.templates === 0 && found.length === 0)
        return '⚠️ **nothing was checked**: no SAM or CloudFormation template was found';
    return [...(found.length === 0 ? ['✅ **nothing found**'] : found), ...rest].join(' · ');
}
function* findingsByFile(findings) {
    const files = new Map();
    for (const finding of findings) {
        const { path } = finding.at.source;
        const known = files.get(path);
        if (known === undefined)
            files.set(path, [finding]);
        else
            known.push(finding);
    }
    for (const [path, list] of files) {
        yield `\n### ${code(path)}\n`;
        for (const finding of list)
            yield findingItem(finding);
    }
}
function findingItem({ rule, severity, message, help, snippet, at }) {
    const lines = [
        `- ${MARKS[severity]} **line ${(0,finding/* placeOf */.$t)(at).startLine}** ${prose(message)} [${rule}](${(0,package_info/* ruleUrl */.QB)(rule)})`,
        `  <br/>${prose(help)}`,
    ];
    if (snippet !== undefined) {
        lines.push('', ...indented(fenced('yaml', snippet.replace(/\n+$/, ''))), '');
    }
    return lines.join('\n');
}
function indented(text) {
    return text.split('\n').map((line) => `  ${line}`);
}
function* picture(result) {
    const chosen = legible(result);
    if (chosen === undefined)
        return;
    yield `\n### Who invokes what\n\n${chosen.note}${fenced('mermaid', mermaid(chosen.graph))}`;
}
/** Everything where that is few arrows, else only what is at fault, else nothing. */
function legible(result) {
    const all = graphOf(result, { onlyInvoked: true });
    if (all.edges.length === 0)
        return undefined;
    if (all.edges.length <= MOST_ARROWS)
        return { graph: all, note: '' };
    const faults = graphOf(result, { onlyAtFault: true });
    if (faults.edges.length === 0 || faults.edges.length > MOST_ARROWS)
        return undefined;
    return { graph: faults, note: `Only what is not granted, of ${all.edges.length} invocations.\n\n` };
}
function* invocationTable(verdicts) {
    if (verdicts.length === 0)
        return;
    yield '\n### Invocations\n\n| verdict | source | function | by | why | where |\n|---|---|---|---|---|---|';
    const order = ['denied', 'unverified', 'granted'];
    for (const wanted of order)
        for (const one of verdicts)
            if (one.verdict === wanted)
                yield invocationRow(one);
}
const MEANS = {
    'resource-policy': 'permission on the function',
    role: "the service's role",
    'execution-role': 'execution role (polling)',
    caller: 'rights of the caller',
};
function invocationRow({ invocation, verdict, why }) {
    const { resource, service, by, at } = invocation;
    const cells = [
        VERDICTS[verdict],
        `${code((0,source_logical_id/* sourceLogicalId */.i)(resource))} (${prose(service)})`,
        code((0,json.functionName)(invocation)),
        MEANS[by],
        prose(why),
        where(at),
    ];
    return `| ${cells.join(' | ')} |`;
}
function where(at) {
    return `${code(at.source.path)}:${(0,finding/* placeOf */.$t)(at).startLine}`;
}
function* unverifiedList({ unverified }) {
    if (unverified.length === 0)
        return;
    yield '\n### Unverified\n\nNot decided, so neither passed nor failed.\n';
    for (const [reason, times] of (0,lib_result/* reasonCounts */.fb)(unverified))
        yield `- ${times} × ${prose(reason)}`;
    yield '\n<details><summary>Each of them</summary>\n';
    for (const { message, reason, at } of unverified)
        yield `- ${where(at)}: ${prose(message)} (${prose(reason)})`;
    yield '\n</details>';
}
/** Joins the pieces that fit, and says how many do not. */
function fit(pieces, mostBytes) {
    const taken = [];
    let bytes = 0;
    for (const [index, piece] of pieces.entries()) {
        bytes += Buffer.byteLength(piece) + 1;
        if (bytes > mostBytes) {
            taken.push(`\n\n> [!NOTE]\n> ${(0,sanitize/* count */.U9)(pieces.length - index, 'more line')} would pass GitHub's limit for summaries. The log and the JSON report have them all.`);
            break;
        }
        taken.push(piece);
    }
    return `${taken.join('\n')}\n`;
}


/***/ })

};
