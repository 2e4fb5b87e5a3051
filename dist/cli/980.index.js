"use strict";
exports.id = 980;
exports.ids = [980];
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

/***/ 980:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pretty: () => (/* binding */ pretty)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3186);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7542);
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4818);
/* harmony import */ var _decisions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7913);
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8423);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8779);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7475);







function pretty(result, options) {
    const style = (0,_style_js__WEBPACK_IMPORTED_MODULE_5__/* .styleOf */ .V)(options.colours);
    const blocks = result.findings.map((finding) => findingBlock(finding, style));
    if (options.unverified === true)
        for (const one of result.unverified)
            blocks.push(unverifiedBlock(one, style));
    if (options.quiet === true)
        return blocks.map((block) => `${block}\n`).join('\n');
    if (result.access !== undefined && result.access.changes.length > 0)
        blocks.push(`${style.bold(`who may do what, since ${result.access.since}:`)}\n${(0,_access_js__WEBPACK_IMPORTED_MODULE_1__/* .accessPretty */ .zU)(result.access.changes).trimEnd()}`);
    blocks.push(summary(result, style, options.unverified !== true));
    return `${blocks.join('\n\n')}\n`;
}
function findingBlock(finding, style) {
    const { rule, severity, message, help, snippet, related, at } = finding;
    const gutter = ' '.repeat(String((0,_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .placeOf */ .$t)(at).startLine).length);
    const lines = [
        `${style[severity](`${severity}[${rule}]`)}${style.bold(`: ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(message)}`)}`,
        ...marked(at, '', style[severity], style, gutter),
        ...related.flatMap((one) => relatedLines(one, at, style, gutter)),
        `${gutter} ${style.dim('=')} ${style.bold('help')}: ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(help)}`,
    ];
    if (snippet !== undefined) {
        lines.push('');
        for (const line of snippet.replace(/\n+$/, '').split('\n'))
            lines.push((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .breakCommands */ .ix)(`      ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .plainColumns */ .QQ)(line)}`.trimEnd()));
    }
    return lines.join('\n');
}
function marked(at, message, paint, style, gutter) {
    const place = (0,_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .placeOf */ .$t)(at);
    const { line, text, from, length } = (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_3__/* .excerpt */ .K)(at);
    const blank = `${gutter} ${style.dim('|')}`;
    const marks = `${'^'.repeat(length)}${message === '' ? '' : ` ${message}`}`;
    return [
        `${gutter}${style.dim('-->')} ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(place.path)}:${place.startLine}:${place.startColumn}`,
        blank,
        `${style.dim(`${String(line).padStart(gutter.length)} |`)} ${text}`.trimEnd(),
        `${blank} ${' '.repeat(from)}${paint(marks)}`,
    ];
}
function relatedLines(related, at, style, gutter) {
    const place = (0,_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .placeOf */ .$t)(related.at);
    const { line, text } = (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_3__/* .excerpt */ .K)(related.at);
    const where = related.at.source === at.source ? '' : `${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(place.path)}: `;
    return [
        `${gutter} ${style.dim('=')} ${style.bold('note')}: ${where}line ${line}, ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(related.message)}: ${style.dim(text.trim())}`,
    ];
}
function unverifiedBlock({ rule, message, reason, at }, style) {
    const gutter = ' '.repeat(String((0,_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .placeOf */ .$t)(at).startLine).length);
    return [
        `${style.bold(`unverified[${rule}]: ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(message)}`)}`,
        ...marked(at, '', style.dim, style, gutter),
        `${gutter} ${style.dim('=')} ${style.bold('because')}: ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(reason)}`,
    ].join('\n');
}
function nothing({ suppressed, off }) {
    const aside = [
        ...(suppressed > 0 ? [`${suppressed} accepted`] : []),
        ...(off > 0 ? [`${off} of rules that are switched off`] : []),
    ];
    return aside.length === 0 ? 'no findings' : `no findings left (${aside.join(', ')})`;
}
function summary(result, style, hint) {
    const counts = (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .countsOf */ .mQ)(result);
    const found = _result_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO
        .filter((severity) => counts[severity] > 0)
        .map((severity) => style[severity]((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(counts[severity], severity)));
    const tally = (verdict) => result.invocations.filter((one) => one.verdict === verdict).length;
    const lines = [
        `${found.length === 0 ? style.good(nothing(counts)) : found.join(', ')} in ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(counts.templates, 'template')} with ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(counts.functions, 'function')}`,
        `${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(counts.invocations, 'invocation')}: ${tally('granted')} granted, ${tally('denied')} denied, ${tally('unverified')} unverified`,
    ];
    if (found.length > 0)
        lines.push(style.dim('The command "explain RULE" says more of a rule.'));
    lines.push(...(0,_decisions_js__WEBPACK_IMPORTED_MODULE_2__/* .decisionLines */ .W)(result).map(_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj));
    if (counts.unverified > 0) {
        lines.push(`${counts.unverified} unverified${hint ? ' (--unverified shows each)' : ''}:`);
        for (const [reason, times] of (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonCounts */ .fb)(result.unverified))
            lines.push(`  ${times} \u00d7 ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(reason)}`);
    }
    return lines.join('\n');
}


/***/ }),

/***/ 7475:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ styleOf),
/* harmony export */   r: () => (/* binding */ wantsColours)
/* harmony export */ });
const paint = (code) => (text) => `\u001b[${code}m${text}\u001b[0m`;
const same = (text) => text;
const coloured = {
    error: paint('1;31'),
    warning: paint('1;33'),
    notice: paint('1;36'),
    bold: paint('1'),
    dim: paint('2'),
    good: paint('32'),
};
const uncoloured = { error: same, warning: same, notice: same, bold: same, dim: same, good: same };
function styleOf(colours) {
    return colours ? coloured : uncoloured;
}
function wantsColours(environment, terminal) {
    if (environment.NO_COLOR)
        return false;
    if (environment.FORCE_COLOR !== undefined)
        return !['0', 'false'].includes(environment.FORCE_COLOR);
    return terminal && environment.TERM !== 'dumb';
}


/***/ })

};
;