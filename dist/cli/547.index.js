export const id = 547;
export const ids = [547];
export const modules = {

/***/ 182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   _$: () => (/* binding */ lineStarts),
/* harmony export */   t6: () => (/* binding */ sourceId)
/* harmony export */ });
/** What tells a source from all others: its path, and the deployment that it is read for. */
function sourceId({ path, stack }) {
    return stack === undefined ? path : `${path}@${stack.name}`;
}
const lineTables = new WeakMap();
/** Offsets at which the lines of a source begin. */
function lineStarts(source) {
    let starts = lineTables.get(source);
    if (starts === undefined) {
        const found = [0];
        for (let at = source.text.indexOf('\n'); at !== -1; at = source.text.indexOf('\n', at + 1))
            found.push(at + 1);
        starts = found;
        lineTables.set(source, starts);
    }
    return starts;
}
function lineOf(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
/** The lines and columns of a span. */
function placeOf(span) {
    const starts = lineStarts(span.source);
    const first = lineOf(starts, span.start);
    const last = lineOf(starts, span.end);
    return {
        path: span.source.path,
        startLine: first + 1,
        startColumn: span.start - (starts[first] ?? 0) + 1,
        endLine: last + 1,
        endColumn: span.end - (starts[last] ?? 0) + 1,
    };
}


/***/ }),

/***/ 2547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pretty: () => (/* binding */ pretty)
});

// EXTERNAL MODULE: ./lib/finding.js
var lib_finding = __webpack_require__(182);
// EXTERNAL MODULE: ./lib/result.js
var lib_result = __webpack_require__(4138);
// EXTERNAL MODULE: ./lib/report/sanitize.js
var sanitize = __webpack_require__(8303);
;// CONCATENATED MODULE: ./lib/report/excerpt.js
/** A stretch of source as people read it: the line with its number, and the place marked below it. */


/** Longer lines (a template on one line) are cut to a window around the place. */
const WIDEST = 140;
/** The first line of a span. The rest of a longer one is left to the reader. */
function excerpt(at) {
    const place = (0,lib_finding/* placeOf */.$t)(at);
    const starts = (0,lib_finding/* lineStarts */._$)(at.source);
    const start = starts[place.startLine - 1] ?? 0;
    const next = starts[place.startLine];
    const line = at.source.text.slice(start, next === undefined ? undefined : next - 1).replace(/\r$/, '');
    const from = Math.min(place.startColumn - 1, line.length);
    const end = place.endLine === place.startLine ? Math.min(place.endColumn - 1, line.length) : line.length;
    const length = Math.max(1, line.slice(from, end).trimEnd().length);
    if (line.length <= WIDEST)
        return { line: place.startLine, text: (0,sanitize/* plainColumns */.QQ)(line), from, length };
    const left = Math.max(0, Math.min(from - 20, line.length - WIDEST));
    const shown = (0,sanitize/* plainColumns */.QQ)(line.slice(left, left + WIDEST));
    return {
        line: place.startLine,
        text: `${left > 0 ? '…' : ''}${shown}${left + WIDEST < line.length ? '…' : ''}`,
        from: from - left + (left > 0 ? 1 : 0),
        length: Math.min(length, left + WIDEST - from),
    };
}

// EXTERNAL MODULE: ./lib/report/style.js
var report_style = __webpack_require__(1983);
;// CONCATENATED MODULE: ./lib/report/pretty.js
/** The result for people at a terminal: each finding with its line marked, what to do, and what to paste. */





function pretty(result, options) {
    const style = (0,report_style/* styleOf */.V)(options.colours);
    const blocks = result.findings.map((finding) => findingBlock(finding, style));
    if (options.unverified === true)
        blocks.push(...result.unverified.map((one) => unverifiedBlock(one, style)));
    if (options.quiet === true)
        return blocks.map((block) => `${block}\n`).join('\n');
    blocks.push(summary(result, style, options.unverified !== true));
    return `${blocks.join('\n\n')}\n`;
}
function findingBlock(finding, style) {
    const { rule, severity, message, help, snippet, related, at } = finding;
    const gutter = ' '.repeat(String((0,lib_finding/* placeOf */.$t)(at).startLine).length);
    const lines = [
        `${style[severity](`${severity}[${rule}]`)}${style.bold(`: ${(0,sanitize/* plain */.pj)(message)}`)}`,
        ...marked(at, '', style[severity], style, gutter),
        ...related.flatMap((one) => relatedLines(one, at, style, gutter)),
        `${gutter} ${style.dim('=')} ${style.bold('help')}: ${(0,sanitize/* plain */.pj)(help)}`,
    ];
    if (snippet !== undefined) {
        lines.push('');
        for (const line of snippet.replace(/\n+$/, '').split('\n'))
            lines.push((0,sanitize/* breakCommands */.ix)(`      ${(0,sanitize/* plainColumns */.QQ)(line)}`.trimEnd()));
    }
    return lines.join('\n');
}
function marked(at, message, paint, style, gutter) {
    const place = (0,lib_finding/* placeOf */.$t)(at);
    const { line, text, from, length } = excerpt(at);
    const blank = `${gutter} ${style.dim('|')}`;
    const marks = `${'^'.repeat(length)}${message === '' ? '' : ` ${message}`}`;
    return [
        `${gutter}${style.dim('-->')} ${(0,sanitize/* plain */.pj)(place.path)}:${place.startLine}:${place.startColumn}`,
        blank,
        `${style.dim(`${String(line).padStart(gutter.length)} |`)} ${text}`.trimEnd(),
        `${blank} ${' '.repeat(from)}${paint(marks)}`,
    ];
}
/** A related place: one line where it is in the same file, its path as well where it is not. */
function relatedLines(related, at, style, gutter) {
    const place = (0,lib_finding/* placeOf */.$t)(related.at);
    const { line, text } = excerpt(related.at);
    const where = related.at.source === at.source ? '' : `${(0,sanitize/* plain */.pj)(place.path)}: `;
    return [
        `${gutter} ${style.dim('=')} ${style.bold('note')}: ${where}line ${line}, ${(0,sanitize/* plain */.pj)(related.message)}: ${style.dim(text.trim())}`,
    ];
}
function unverifiedBlock({ rule, message, reason, at }, style) {
    const gutter = ' '.repeat(String((0,lib_finding/* placeOf */.$t)(at).startLine).length);
    return [
        `${style.bold(`unverified[${rule}]: ${(0,sanitize/* plain */.pj)(message)}`)}`,
        ...marked(at, '', style.dim, style, gutter),
        `${gutter} ${style.dim('=')} ${style.bold('because')}: ${(0,sanitize/* plain */.pj)(reason)}`,
    ].join('\n');
}
/** The last lines: how much was looked at, what was found, and what could not be decided. */
function summary(result, style, hint) {
    const counts = (0,lib_result/* countsOf */.mQ)(result);
    const found = lib_result/* severities */.gO
        .filter((severity) => counts[severity] > 0)
        .map((severity) => style[severity]((0,sanitize/* count */.U9)(counts[severity], severity)));
    const verdicts = result.model.verdicts;
    const tally = (verdict) => verdicts.filter((one) => one.verdict === verdict).length;
    const lines = [
        `${found.length === 0 ? style.good('no findings') : found.join(', ')} in ${(0,sanitize/* count */.U9)(counts.templates, 'template')} with ${(0,sanitize/* count */.U9)(counts.functions, 'function')}`,
        `${(0,sanitize/* count */.U9)(counts.invocations, 'invocation')}: ${tally('granted')} granted, ${tally('denied')} denied, ${tally('unverified')} unverified`,
    ];
    if (found.length > 0)
        lines.push(style.dim('The command "explain RULE" says more of a rule.'));
    if (counts.suppressed > 0)
        lines.push(`${(0,sanitize/* count */.U9)(counts.suppressed, 'finding')} suppressed`);
    if (counts.unverified > 0) {
        lines.push(`${counts.unverified} unverified${hint ? ' (--unverified shows each)' : ''}:`);
        for (const [reason, times] of (0,lib_result/* reasonCounts */.fb)(result.unverified))
            lines.push(`  ${times} × ${(0,sanitize/* plain */.pj)(reason)}`);
    }
    return lines.join('\n');
}


/***/ }),

/***/ 1983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/**
 * Are colours wanted? `NO_COLOR` (https://no-color.org) and `FORCE_COLOR` (https://force-color.org) decide, in this
 * order; else whether the output is a terminal.
 */
function wantsColours(environment, terminal) {
    if (environment.NO_COLOR)
        return false;
    if (environment.FORCE_COLOR !== undefined)
        return !['0', 'false'].includes(environment.FORCE_COLOR);
    return terminal && environment.TERM !== 'dumb';
}


/***/ })

};
