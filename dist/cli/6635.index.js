"use strict";
exports.id = 6635;
exports.ids = [6635];
exports.modules = {

/***/ 3186:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   _$: () => (/* binding */ lineStarts),
/* harmony export */   de: () => (/* binding */ whereOf),
/* harmony export */   t6: () => (/* binding */ sourceId),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* unused harmony export Lines */
/* harmony import */ var _text_ordered_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2286);

class Lines {
    #text;
    #starts;
    constructor(text) {
        this.#text = text;
    }
    get starts() {
        this.#starts ??= startsIn(this.#text);
        return this.#starts;
    }
}
const sourceOf = (path, text) => ({ path, text, lines: new Lines(text) });
function sourceId({ path, stack }) {
    return stack === undefined ? path : `${path}@${stack.name}`;
}
function startsIn(text) {
    const found = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        found.push(at + 1);
    return found;
}
const lineStarts = ({ text, lines }) => lines?.starts ?? startsIn(text);
const lineOf = (starts, offset) => Math.max(0, (0,_text_ordered_js__WEBPACK_IMPORTED_MODULE_0__/* .lastBeginning */ .w)(starts, offset, (start) => start));
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
function whereOf(at) {
    const { path, startLine } = placeOf(at);
    return `${path}:${startLine}`;
}


/***/ }),

/***/ 6635:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compact: () => (/* binding */ compact)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3186);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8779);


function compact({ findings }) {
    return findings.map((finding) => `${line(finding)}\n`).join('');
}
function line({ at, severity, message, rule }) {
    const { path, startLine, startColumn } = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(at);
    return (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(`${path}:${startLine}:${startColumn}: ${severity}: ${message} [${rule}]`);
}


/***/ }),

/***/ 2286:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ lastBeginning)
/* harmony export */ });
function lastBeginning(items, offset, startOf) {
    let low = 0;
    let high = items.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        const item = items[middle];
        if (item !== undefined && startOf(item) <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low - 1;
}


/***/ })

};
;