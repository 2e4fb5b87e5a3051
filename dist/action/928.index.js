export const id = 928;
export const ids = [928];
export const modules = {

/***/ 8547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baselineText: () => (/* binding */ baselineText),
/* harmony export */   readBaseline: () => (/* binding */ readBaseline),
/* harmony export */   withoutKnown: () => (/* binding */ withoutKnown)
/* harmony export */ });
/* harmony import */ var _internal_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4749);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3703);
/** Findings that were there before: a file of fingerprints, so that only new findings are reported. */


const REASON = 'in the baseline';
/** The text of a baseline for findings; sorted, so that it changes only where they do. */
function baselineText(findings, marks) {
    const known = findings.filter((finding) => !(0,_internal_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isBug */ .X9)(finding));
    const entries = known.map((finding) => {
        const { rule, message, at } = finding;
        return { fingerprint: marks.get(finding) ?? '', rule, path: at.source.path, message };
    });
    entries.sort((a, b) => (a.path + a.fingerprint < b.path + b.fingerprint ? -1 : 1));
    return `${JSON.stringify({ schemaVersion: 1, findings: entries }, null, 2)}\n`;
}
/** The fingerprints in a baseline, or in a JSON report. Throws a UsageError for any other text. */
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
/** The result with the findings of a baseline put aside. */
function withoutKnown(result, known, marks) {
    const isKnown = (finding) => !(0,_internal_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isBug */ .X9)(finding) && known.has(marks.get(finding) ?? '');
    const suppressed = result.findings
        .filter(isKnown)
        .map((finding) => ({ finding, reason: REASON }));
    return {
        ...result,
        findings: result.findings.filter((finding) => !isKnown(finding)),
        suppressed: [...result.suppressed, ...suppressed],
    };
}


/***/ })

};
