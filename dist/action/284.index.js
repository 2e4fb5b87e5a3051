"use strict";
exports.id = 284;
exports.ids = [284,78];
exports.modules = {

/***/ 7078:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fingerprints: () => (/* binding */ fingerprints)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

function fingerprints(findings) {
    const seen = new Map();
    const result = new Map();
    for (const finding of findings) {
        const { rule, resources, at, stack } = finding;
        const text = at.source.text.slice(at.start, Math.min(at.end, at.start + 500)).replace(/\s+/g, ' ');
        const identity = JSON.stringify([
            rule,
            at.source.path,
            resources,
            text,
            ...(stack === undefined ? [] : [stack]),
        ]);
        const number = seen.get(identity) ?? 0;
        seen.set(identity, number + 1);
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${identity}${number === 0 ? '' : number}`);
        result.set(finding, hash.digest('hex').slice(0, 16));
    }
    return result;
}


/***/ }),

/***/ 7522:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   json: () => (/* binding */ json),
/* harmony export */   jsonText: () => (/* binding */ jsonText),
/* harmony export */   reportOf: () => (/* binding */ reportOf)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3186);
/* harmony import */ var _package_info_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8060);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7542);
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4818);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7078);





function reportOf(result, docs = _package_info_js__WEBPACK_IMPORTED_MODULE_3__/* .DOCS */ .iT) {
    const { off, ...decided } = result.decisions;
    const marks = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_2__.fingerprints)([
        ...result.findings,
        ...result.suppressed.map(({ finding }) => finding),
        ...off,
    ]);
    const finding = (one) => jsonFinding(one, marks.get(one) ?? '', docs);
    return {
        schemaVersion: 1,
        tool: { name: _package_info_js__WEBPACK_IMPORTED_MODULE_3__/* .name */ .UU, version: _package_info_js__WEBPACK_IMPORTED_MODULE_3__/* .version */ .rE },
        counts: (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .countsOf */ .mQ)(result),
        findings: result.findings.map(finding),
        suppressed: result.suppressed.map(({ finding: one, reason, by }) => ({ ...finding(one), reason, by })),
        decisions: { ...decided, off: off.map(finding) },
        unverified: result.unverified.map(({ at, ...rest }) => ({ ...rest, location: (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(at) })),
        ...(result.access === undefined
            ? {}
            : { access: { since: result.access.since, ...(0,_access_js__WEBPACK_IMPORTED_MODULE_1__/* .accessJson */ .fX)(result.access.changes) } }),
        invocations: result.invocations.map(jsonInvocation),
        deliveries: result.deliveries.map(jsonDelivery),
        templates: result.templates,
    };
}
function json(result, docs = _package_info_js__WEBPACK_IMPORTED_MODULE_3__/* .DOCS */ .iT) {
    return jsonText(reportOf(result, docs));
}
function jsonText(value) {
    return `${JSON.stringify(value, null, 2).replaceAll('##[', '##\\u005b')}\n`;
}
function jsonFinding(finding, fingerprint, docs) {
    const { rule, severity, message, help, snippet, resources, related, fix, stack } = finding;
    return {
        rule,
        severity,
        message,
        help,
        ...(snippet === undefined ? {} : { snippet }),
        docs: (0,_package_info_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleUrl */ .QB)(rule, docs),
        resources,
        location: (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(finding.at),
        related: related.map((one) => ({ message: one.message, location: (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(one.at) })),
        fix: fix === null
            ? null
            : {
                description: fix.description,
                edits: fix.edits.map(({ at, text }) => ({ ...located(at), text })),
            },
        fingerprint,
        ...(stack === undefined ? {} : { stack }),
    };
}
const located = (at) => ({ location: (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(at) });
function jsonInvocation(shown) {
    const { at, template, source, sourceId, function: invoked, qualifier, by, principal, verdict, grants, why, } = shown;
    return {
        path: template.path,
        ...(template.stack === undefined ? {} : { stack: template.stack.name }),
        ...located(at),
        source: sourceId,
        sourceType: source.type,
        function: invoked.name,
        qualifier,
        by,
        principal,
        verdict,
        grants,
        why,
    };
}
function jsonDelivery(shown) {
    const { at, template, source, destination, principal, verdict, grants, why } = shown;
    return {
        path: template.path,
        ...(template.stack === undefined ? {} : { stack: template.stack.name }),
        ...located(at),
        source: source.name,
        sourceType: source.type,
        destination: destination.name,
        destinationType: destination.type,
        by: 'resource-policy',
        principal,
        verdict,
        grants,
        why,
    };
}


/***/ })

};
;