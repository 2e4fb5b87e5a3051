"use strict";
exports.id = 6063;
exports.ids = [6063];
exports.modules = {

/***/ 6063:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baselineText: () => (/* binding */ baselineText),
/* harmony export */   readBaseline: () => (/* binding */ readBaseline),
/* harmony export */   withoutKnown: () => (/* binding */ withoutKnown)
/* harmony export */ });
/* harmony import */ var _internal_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6537);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8859);


const REASON = 'in the baseline';
function baselineText(findings, marks) {
    const known = findings.filter((finding) => !(0,_internal_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isBug */ .X)(finding));
    const entries = known.map((finding) => {
        const { rule, message, at } = finding;
        return { fingerprint: marks.get(finding) ?? '', rule, path: at.source.path, message };
    });
    entries.sort((a, b) => (a.path + a.fingerprint < b.path + b.fingerprint ? -1 : 1));
    return `${JSON.stringify({ schemaVersion: 1, findings: entries }, null, 2)}\n`;
}
function readBaseline(path, text) {
    const entries = entriesOf(text);
    if (entries === undefined)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`"${path}" is no baseline: --update-baseline writes one`);
    return new Set(entries);
}
function entriesOf(text) {
    try {
        const { findings } = JSON.parse(text);
        if (!Array.isArray(findings))
            return undefined;
        return findings.map(({ fingerprint }) => String(fingerprint));
    }
    catch {
        return undefined;
    }
}
function withoutKnown(result, known, marks) {
    const isKnown = (finding) => !(0,_internal_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isBug */ .X)(finding) && known.has(marks.get(finding) ?? '');
    const suppressed = result.findings
        .filter(isKnown)
        .map((finding) => ({ finding, reason: REASON, by: 'baseline' }));
    return {
        ...result,
        findings: result.findings.filter((finding) => !isKnown(finding)),
        suppressed: [...result.suppressed, ...suppressed],
    };
}


/***/ })

};
;