export const id = 611;
export const ids = [611];
export const modules = {

/***/ 7320:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ decisionLines)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1633);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1872);


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

/***/ 4611:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MARKS: () => (/* binding */ MARKS),
/* harmony export */   accessChanges: () => (/* binding */ accessChanges),
/* harmony export */   decisions: () => (/* binding */ decisions),
/* harmony export */   headline: () => (/* binding */ headline),
/* harmony export */   summary: () => (/* binding */ summary)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1633);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1782);
/* harmony import */ var _package_info_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8989);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(395);
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8497);
/* harmony import */ var _decisions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7320);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3063);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9665);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6084);
/* harmony import */ var _mermaid_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6668);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1872);
/* harmony import */ var _source_name_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5148);












const MOST_BYTES = 1024 * 1024 - 4096;
const MOST_ARROWS = 40;
const MARKS = { error: '\u274c', warning: '\u26a0\ufe0f', notice: '\u2139\ufe0f' };
const VERDICTS = { granted: '\u2705 granted', denied: '\u274c denied', unverified: '\u2754 unverified' };
function summary(result, mostBytes = MOST_BYTES) {
    return fit([
        `## Lambda permissions\n\n${headline((0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .countsOf */ .mQ)(result))}`,
        ...findingsByFile(result.findings),
        ...decisions(result),
        ...accessChanges(result),
        ...picture(result),
        ...invocationTable(result),
        ...unverifiedList(result),
    ], mostBytes);
}
function headline(counts) {
    const found = _result_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO
        .filter((severity) => counts[severity] > 0)
        .map((severity) => `${MARKS[severity]} **${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(counts[severity], severity)}**`);
    const rest = [
        `${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(counts.templates, 'template')}, ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(counts.functions, 'function')}, ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(counts.invocations, 'invocation')}`,
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
function* findingsByFile(findings) {
    for (const [path, list] of (0,_groups_js__WEBPACK_IMPORTED_MODULE_7__/* .groupsOf */ .c1)(findings, ({ at }) => at.source.path)) {
        yield `\n### ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_8__/* .code */ .aY)(path)}\n`;
        for (const finding of list)
            yield findingItem(finding);
    }
}
function findingItem({ rule, severity, message, help, snippet, at }) {
    const lines = [
        `- ${MARKS[severity]} **line ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_9__/* .placeOf */ .$t)(at).startLine}** ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_8__/* .prose */ .CS)(message)} [${rule}](${(0,_package_info_js__WEBPACK_IMPORTED_MODULE_10__/* .ruleUrl */ .QB)(rule)})`,
        `  <br/>${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_8__/* .prose */ .CS)(help)}`,
    ];
    if (snippet !== undefined) {
        lines.push('', ...indented((0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_8__/* .fenced */ .OF)('yaml', snippet.replace(/\n+$/, ''))), '');
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
    yield `\n### Who invokes what\n\n${chosen.note}${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_8__/* .fenced */ .OF)('mermaid', (0,_mermaid_js__WEBPACK_IMPORTED_MODULE_5__/* .mermaid */ .a)(chosen.graph))}`;
}
function legible(result) {
    const all = (0,_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .graphOf */ .c)(result, { onlyInvoked: true });
    if (all.edges.length === 0)
        return undefined;
    if (all.edges.length <= MOST_ARROWS)
        return { graph: all, note: '' };
    const faults = (0,_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .graphOf */ .c)(result, { onlyAtFault: true });
    if (faults.edges.length === 0 || faults.edges.length > MOST_ARROWS)
        return undefined;
    return { graph: faults, note: `Only what is not granted, of ${all.edges.length} invocations.\n\n` };
}
function* invocationTable(result) {
    const { verdicts } = result.model;
    if (verdicts.length === 0)
        return;
    const aside = putAside(result);
    yield '\n### Invocations\n\n| verdict | source | function | by | why | where |\n|---|---|---|---|---|---|';
    const order = ['denied', 'unverified', 'granted'];
    for (const wanted of order)
        for (const one of verdicts)
            if (one.verdict === wanted)
                yield invocationRow(one, aside.get(keyOf(one.invocation.at)));
}
const MEANS = {
    'resource-policy': 'permission on the function',
    role: "the service's role",
    'execution-role': 'execution role (polling)',
    caller: 'rights of the caller',
};
function putAside({ suppressed, decisions: { off } }) {
    return new Map([
        ...off.map(({ at, rule }) => [keyOf(at), `the rule ${rule} is switched off`]),
        ...suppressed.map(({ finding, reason }) => [keyOf(finding.at), `accepted: ${reason}`]),
    ]);
}
const keyOf = ({ source, start }) => `${(0,_finding_js__WEBPACK_IMPORTED_MODULE_9__/* .sourceId */ .t6)(source)}:${start}`;
function invocationRow({ invocation, verdict, why }, aside) {
    const { service, by, at } = invocation;
    const cells = [
        VERDICTS[verdict],
        `${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_8__/* .code */ .aY)((0,_source_name_js__WEBPACK_IMPORTED_MODULE_11__/* .sourceNameOf */ .Y)(invocation))} (${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_8__/* .prose */ .CS)(service)})`,
        (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_8__/* .code */ .aY)((0,_json_js__WEBPACK_IMPORTED_MODULE_4__.functionName)(invocation)),
        MEANS[by],
        (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_8__/* .prose */ .CS)(verdict === 'denied' && aside !== undefined ? `${why} (${aside})` : why),
        where(at),
    ];
    return `| ${cells.join(' | ')} |`;
}
function where(at) {
    return `${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_8__/* .code */ .aY)(at.source.path)}:${(0,_finding_js__WEBPACK_IMPORTED_MODULE_9__/* .placeOf */ .$t)(at).startLine}`;
}
function* unverifiedList({ unverified }) {
    if (unverified.length === 0)
        return;
    yield '\n### Unverified\n\nNot decided, so neither passed nor failed.\n';
    for (const [reason, times] of (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonCounts */ .fb)(unverified))
        yield `- ${times} \u00d7 ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_8__/* .prose */ .CS)(reason)}`;
    yield '\n<details><summary>Each of them</summary>\n';
    for (const { message, reason, at } of unverified)
        yield `- ${where(at)}: ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_8__/* .prose */ .CS)(message)} (${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_8__/* .prose */ .CS)(reason)})`;
    yield '\n</details>';
}
function* accessChanges({ access }) {
    if (access === undefined)
        return;
    yield `\n### What changes in who may do what\n\n${(0,_access_js__WEBPACK_IMPORTED_MODULE_1__/* .accessMarkdown */ .ql)(access.changes)}`;
}
function* decisions(result) {
    const lines = (0,_decisions_js__WEBPACK_IMPORTED_MODULE_2__/* .decisionLines */ .W)(result);
    if (lines.length === 0)
        return;
    yield '\n### Decided beforehand\n';
    for (const line of lines)
        yield `- ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_8__/* .prose */ .CS)(line.trim())}`;
}
function fit(pieces, mostBytes) {
    const taken = [];
    let bytes = 0;
    for (const [index, piece] of pieces.entries()) {
        bytes += Buffer.byteLength(piece) + 1;
        if (bytes > mostBytes) {
            taken.push(`\n\n> [!NOTE]\n> ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(pieces.length - index, 'more line')} would pass GitHub's limit for summaries. The log and the JSON report have them all.`);
            break;
        }
        taken.push(piece);
    }
    return `${taken.join('\n')}\n`;
}


/***/ })

};
