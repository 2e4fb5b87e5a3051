export const id = 448;
export const ids = [448];
export const modules = {

/***/ 5448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judged: () => (/* binding */ judged)
/* harmony export */ });
/* harmony import */ var _internal_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4749);
/* harmony import */ var _io_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5540);
/** What a repository has decided about findings: how grave a rule is there, and what is accepted. */


/** The result with the severities of the configuration, without what it turns off, and what it accepts put aside. */
function judged(result, { rules, accept }) {
    const findings = [];
    const suppressed = [...result.suppressed];
    const matchers = accept.map((accepted) => [accepted, matcherOf(accepted)]);
    const used = new Set();
    for (const finding of result.findings) {
        if ((0,_internal_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isBug */ .X9)(finding)) {
            findings.push(finding);
            continue;
        }
        const level = rules.get(finding.rule);
        if (level === 'off')
            continue;
        const found = matchers.find(([, matches]) => matches(finding));
        if (found === undefined) {
            findings.push(level === undefined ? finding : { ...finding, severity: level });
            continue;
        }
        used.add(found[0]);
        suppressed.push({ finding, reason: found[0].reason });
    }
    return {
        result: { ...result, findings, suppressed },
        unused: accept.filter((accepted) => !used.has(accepted)),
    };
}
function matcherOf({ rule, resource, path }) {
    const inPath = path === undefined ? () => true : (0,_io_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .globMatcher */ .fU)(path);
    return (finding) => finding.rule === rule &&
        (resource === undefined || finding.resources.includes(resource)) &&
        inPath(finding.at.source.path);
}


/***/ })

};
