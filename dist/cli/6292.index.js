"use strict";
exports.id = 6292;
exports.ids = [6292];
exports.modules = {

/***/ 6292:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judged: () => (/* binding */ judged)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3186);
/* harmony import */ var _internal_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6537);
/* harmony import */ var _io_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7040);



function judged(result, { rules, accept, usual, inline }) {
    const matchers = accept.map((accepted) => [accepted, matcherOf(accepted)]);
    const findings = [];
    const suppressed = [...result.suppressed];
    const off = [];
    const changed = new Map();
    const used = new Set();
    const acceptanceOf = (finding) => {
        const configured = matchers.find(([, matches]) => matches(finding));
        if (configured !== undefined)
            return [configured[0], 'configuration'];
        const own = inline.get(finding.at.source)?.accepting(finding);
        return own && [own, own.by];
    };
    for (const finding of result.findings) {
        if ((0,_internal_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isBug */ .X)(finding)) {
            findings.push(finding);
            continue;
        }
        const level = rules.get(finding.rule);
        if (level !== undefined)
            changed.set(finding.rule, (changed.get(finding.rule) ?? 0) + 1);
        if (level === 'off') {
            off.push(finding);
            continue;
        }
        const found = acceptanceOf(finding);
        if (found === undefined) {
            findings.push(level === undefined ? finding : { ...finding, severity: level });
            continue;
        }
        const [acceptance, by] = found;
        used.add(acceptance);
        suppressed.push({ finding, reason: acceptance.reason, by });
    }
    const levels = [...rules].flatMap(([rule, level]) => {
        const before = usual.get(rule);
        return before === undefined || before === level
            ? []
            : [{ rule, usual: before, level, findings: changed.get(rule) ?? 0 }];
    });
    const isUnused = (acceptance) => !used.has(acceptance) && rules.get(acceptance.rule) !== 'off';
    const own = [...inline.values()].flatMap(({ acceptances }) => acceptances);
    return {
        result: { ...result, findings, suppressed, decisions: { ...result.decisions, levels, off } },
        unused: [
            ...accept.filter(isUnused).map((accepted) => unfitting(accepted.where, accepted.rule)),
            ...own.filter(isUnused).map(({ at, rule }) => unfitting((0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .whereOf */ .de)(at), rule)),
        ],
    };
}
const unfitting = (where, rule) => `${where}: no finding of ${rule} fits this any more`;
function matcherOf({ rule, resource, path }) {
    const inPath = path === undefined ? () => true : (0,_io_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .globMatcher */ .fU)(path);
    return (finding) => finding.rule === rule &&
        (resource === undefined || finding.resources.includes(resource)) &&
        inPath(finding.at.source.path);
}


/***/ })

};
;