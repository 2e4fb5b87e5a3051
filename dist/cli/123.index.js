export const id = 123;
export const ids = [123];
export const modules = {

/***/ 123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sarif: () => (/* binding */ sarif)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(182);
/* harmony import */ var _package_info_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8224);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4458);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3700);
/**
 * The result as SARIF 2.1.0, for code scanning (`github/codeql-action/upload-sarif`) and editors.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html; what GitHub reads of it:
 * https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */





const LEVELS = { error: 'error', warning: 'warning', notice: 'note' };
function sarif(result, rules) {
    const suppressed = new Map(result.suppressed.map(({ finding, reason }) => [finding, reason]));
    const findings = [...result.findings, ...suppressed.keys()];
    const marks = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__.fingerprints)(findings);
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.jsonText)({
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: _package_info_js__WEBPACK_IMPORTED_MODULE_3__/* .name */ .UU, version: _package_info_js__WEBPACK_IMPORTED_MODULE_3__/* .version */ .rE, informationUri: _package_info_js__WEBPACK_IMPORTED_MODULE_3__/* .repository */ .Jk, rules: rules.map(descriptor) } },
                columnKind: 'utf16CodeUnits',
                results: findings.map((finding) => ({
                    ruleId: finding.rule,
                    ruleIndex: rules.findIndex(({ id }) => id === finding.rule),
                    level: LEVELS[finding.severity],
                    message: { text: (0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .sentences */ .h)(finding.message, finding.help) },
                    locations: [location(finding.at)],
                    relatedLocations: finding.related.map(({ at, message }, id) => ({
                        id,
                        ...location(at),
                        message: { text: message },
                    })),
                    partialFingerprints: { 'primaryLocationLineHash/v1': marks.get(finding) },
                    ...fixes(finding),
                    ...suppression(suppressed.get(finding)),
                })),
            },
        ],
    });
}
function descriptor({ id, title, severity, why }) {
    return {
        id,
        shortDescription: { text: title },
        fullDescription: { text: why },
        help: { text: why, markdown: `${why}\n\n[More](${(0,_package_info_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleUrl */ .QB)(id)})` },
        helpUri: (0,_package_info_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleUrl */ .QB)(id),
        defaultConfiguration: { level: LEVELS[severity] },
        properties: { tags: ['security'] },
    };
}
function location(at) {
    return {
        physicalLocation: { artifactLocation: { uri: uriOf(at.source.path) }, region: regionOf(at) },
    };
}
function regionOf(at) {
    const { startLine, startColumn, endLine, endColumn } = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(at);
    return { startLine, startColumn, endLine, endColumn };
}
/** A path as a relative URI reference: each segment is escaped, the slashes are not. */
function uriOf(path) {
    return path
        .split('/')
        .map((segment) => encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\ufffd')))
        .join('/');
}
function fixes({ fix }) {
    if (fix === null)
        return {};
    const files = new Map(fix.edits.map(({ at }) => [at.source.path, at.source]));
    const artifactChanges = [...files.keys()].map((path) => ({
        artifactLocation: { uri: uriOf(path) },
        replacements: fix.edits
            .filter(({ at }) => at.source.path === path)
            .map(({ at, text }) => ({ deletedRegion: regionOf(at), insertedContent: { text } })),
    }));
    return { fixes: [{ description: { text: fix.description }, artifactChanges }] };
}
function suppression(reason) {
    return reason === undefined ? {} : { suppressions: [{ kind: 'external', justification: reason }] };
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
