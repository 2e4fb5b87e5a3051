"use strict";
exports.id = 5392;
exports.ids = [5392];
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

/***/ 5392:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  workflowCommands: () => (/* binding */ workflowCommands)
});

// EXTERNAL MODULE: ./build/package-info.js
var package_info = __webpack_require__(8060);
// EXTERNAL MODULE: ./build/result.js
var result = __webpack_require__(7542);
// EXTERNAL MODULE: ./build/finding.js
var build_finding = __webpack_require__(3186);
// EXTERNAL MODULE: ./build/report/sanitize.js
var sanitize = __webpack_require__(8779);
// EXTERNAL MODULE: ./build/report/sentences.js
var sentences = __webpack_require__(5632);
;// CONCATENATED MODULE: ./build/report/annotations.js





const MOST = { error: 9, warning: 10, notice: 10 };
const MOST_MESSAGE = 4000;
function annotationsOf(findings, docs = package_info/* DOCS */.iT) {
    const shown = [];
    const left = { error: 0, warning: 0, notice: 0 };
    for (const severity of result/* severities */.gO) {
        const all = findings.filter((finding) => finding.severity === severity);
        for (const finding of all.slice(0, MOST[severity]))
            shown.push(annotation(finding, docs));
        left[severity] = Math.max(0, all.length - MOST[severity]);
    }
    return { shown, left };
}
function leftOut(left) {
    const parts = result/* severities */.gO
        .filter((severity) => left[severity] > 0)
        .map((severity) => `${left[severity]} more ${severity}${left[severity] === 1 ? '' : 's'}`);
    return parts.join(', ');
}
function annotation(finding, docs) {
    const { rule, severity, at } = finding;
    const { path: file, startLine, endLine, startColumn, endColumn } = (0,build_finding/* placeOf */.$t)(at);
    return {
        severity,
        title: rule,
        message: messageOf(finding, docs),
        file,
        startLine,
        endLine,
        ...(startLine === endLine ? { startColumn, endColumn } : {}),
    };
}
function messageOf({ rule, message, help, snippet = '', at }, docs) {
    const { path, startLine, startColumn } = (0,build_finding/* placeOf */.$t)(at);
    const link = (0,package_info/* ruleUrl */.QB)(rule, docs);
    const said = `${(0,sanitize/* plain */.pj)(path)}:${startLine}:${startColumn}: ${(0,sentences/* sentences */.h)((0,sanitize/* plain */.pj)(message), (0,sanitize/* plain */.pj)(help))}`;
    const room = MOST_MESSAGE - link.length;
    const head = `${said.length <= room ? said : `${said.slice(0, room)}\u2026`}\n${link}`;
    const lines = snippet
        .trimEnd()
        .split('\n')
        .map((line) => (0,sanitize/* breakCommands */.ix)((0,sanitize/* plainColumns */.QQ)(line)));
    const whole = [head, '', ...lines].join('\n').trimEnd();
    return whole.length <= MOST_MESSAGE ? whole : head;
}

;// CONCATENATED MODULE: ./build/report/commands.js



function workflowCommands({ findings }, docs = package_info/* DOCS */.iT) {
    const { shown, left } = annotationsOf(findings, docs);
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

/***/ 5632:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ sentences)
/* harmony export */ });
function sentences(...parts) {
    return parts
        .map((part) => part.trim())
        .filter((part) => part !== '')
        .map((part) => (/[.!?\u2026:]["'\u201d\u2019`)]*$/.test(part) ? part : `${part}.`))
        .join(' ');
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