export const id = 480;
export const ids = [480];
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

/***/ 1480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  workflowCommands: () => (/* binding */ workflowCommands)
});

// EXTERNAL MODULE: ./lib/result.js
var result = __webpack_require__(4138);
// EXTERNAL MODULE: ./lib/finding.js
var finding = __webpack_require__(182);
// EXTERNAL MODULE: ./lib/report/sanitize.js
var sanitize = __webpack_require__(8303);
// EXTERNAL MODULE: ./lib/report/sentences.js
var sentences = __webpack_require__(3700);
;// CONCATENATED MODULE: ./lib/report/annotations.js
/**
 * Findings as annotations of a GitHub workflow run, within what GitHub shows: ten of each kind for a step.
 * https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md#limitations
 */




/** What fits; of errors one less, because the sentence that fails the step is an error annotation, too. */
const MOST = { error: 9, warning: 10, notice: 10 };
/** The annotations for a list of findings; `root` is the path from the repository's root to where paths begin. */
function annotationsOf(findings) {
    const shown = [];
    const left = { error: 0, warning: 0, notice: 0 };
    for (const severity of result/* severities */.gO) {
        const all = findings.filter((finding) => finding.severity === severity);
        for (const finding of all.slice(0, MOST[severity]))
            shown.push(annotation(finding));
        left[severity] = Math.max(0, all.length - MOST[severity]);
    }
    return { shown, left };
}
/** "3 errors and 1 notice are not shown here"; empty where all are. */
function leftOut(left) {
    const parts = result/* severities */.gO
        .filter((severity) => left[severity] > 0)
        .map((severity) => `${left[severity]} more ${severity}${left[severity] === 1 ? '' : 's'}`);
    return parts.join(', ');
}
/** The log shows no file or line of an annotation, so the message says it, too. */
function annotation({ rule, severity, message, help, at }) {
    const { path, startLine, endLine, startColumn, endColumn } = (0,finding/* placeOf */.$t)(at);
    return {
        severity,
        title: rule,
        message: `${(0,sanitize/* plain */.pj)(path)}:${startLine}:${startColumn}: ${(0,sentences/* sentences */.h)((0,sanitize/* plain */.pj)(message), (0,sanitize/* plain */.pj)(help))}`,
        file: path,
        startLine,
        endLine,
        ...(startLine === endLine ? { startColumn, endColumn } : {}),
    };
}

;// CONCATENATED MODULE: ./lib/report/commands.js


function workflowCommands({ findings }) {
    const { shown, left } = annotationsOf(findings);
    const lines = shown.map(command);
    if (result/* severities */.gO.some((severity) => left[severity] > 0))
        lines.push(`::notice title=lambda-permission-check::${leftOut(left)} than GitHub shows for one step`);
    return lines.map((line) => `${line}\n`).join('');
}
function command({ severity, message, ...properties }) {
    const { file, startLine, endLine, startColumn, endColumn, title } = properties;
    const pairs = Object.entries({ file, line: startLine, endLine, col: startColumn, endColumn, title })
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => `${key}=${propertyValue(String(value))}`);
    return `::${severity} ${pairs.join(',')}::${data(message)}`;
}
function data(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function propertyValue(text) {
    return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ }),

/***/ 3700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ sentences)
/* harmony export */ });
/** Messages and help texts as one line of prose. */
/** Joins what is said to sentences: each ends in one full stop, unless it ends in another mark by itself. */
function sentences(...parts) {
    return parts
        .map((part) => part.trim())
        .filter((part) => part !== '')
        .map((part) => (/[.!?…:]["'”’`)]*$/.test(part) ? part : `${part}.`))
        .join(' ');
}


/***/ })

};
