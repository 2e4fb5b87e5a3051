export const id = 191;
export const ids = [191];
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

/***/ 9191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compact: () => (/* binding */ compact)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(182);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8303);
/** The result with one line a finding, as compilers write them and editors read them. */


/** `path:line:column: severity: message [rule]`; nothing at all where nothing is found. */
function compact({ findings }) {
    return findings.map((finding) => `${line(finding)}\n`).join('');
}
function line({ at, severity, message, rule }) {
    const { path, startLine, startColumn } = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(at);
    return (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`${path}:${startLine}:${startColumn}: ${severity}: ${message} [${rule}]`);
}


/***/ })

};
