export const id = 406;
export const ids = [406,458];
export const modules = {

/***/ 4458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fingerprints: () => (/* binding */ fingerprints)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/**
 * What a finding is known by from one run to the next: it stays the same when lines move, and when a message is
 * worded anew, and changes when the text at fault does.
 */

/** The fingerprint of each finding. Findings that are alike in every respect are told apart by their order. */
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

/***/ 7406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   functionName: () => (/* binding */ functionName),
/* harmony export */   json: () => (/* binding */ json),
/* harmony export */   jsonText: () => (/* binding */ jsonText),
/* harmony export */   reportOf: () => (/* binding */ reportOf)
/* harmony export */ });
/* harmony import */ var _cloudformation_source_logical_id_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8331);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(182);
/* harmony import */ var _package_info_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8224);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4138);
/* harmony import */ var _text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5764);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4458);
/** The result as one JSON object: the format that other programs read. Documented in `docs/json.md`. */






function reportOf(result) {
    const marks = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_3__.fingerprints)([...result.findings, ...result.suppressed.map(({ finding }) => finding)]);
    const finding = (one) => jsonFinding(one, marks.get(one) ?? '');
    return {
        schemaVersion: 1,
        tool: { name: _package_info_js__WEBPACK_IMPORTED_MODULE_4__/* .name */ .UU, version: _package_info_js__WEBPACK_IMPORTED_MODULE_4__/* .version */ .rE },
        counts: (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .countsOf */ .mQ)(result),
        findings: result.findings.map(finding),
        suppressed: result.suppressed.map(({ finding: one, reason }) => ({ ...finding(one), reason })),
        unverified: result.unverified.map(({ at, ...rest }) => ({ ...rest, location: (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(at) })),
        invocations: result.model.verdicts.map(jsonInvocation),
        templates: result.templates,
    };
}
/** The report as text. */
function json(result) {
    return jsonText(reportOf(result));
}
/** `##[` would be a command to a GitHub runner wherever it stands; in a JSON string the bracket has another spelling. */
function jsonText(value) {
    return `${JSON.stringify(value, null, 2).replaceAll('##[', '##\\u005b')}\n`;
}
function jsonFinding(finding, fingerprint) {
    const { rule, severity, message, help, snippet, resources, related, fix, stack } = finding;
    return {
        rule,
        severity,
        message,
        help,
        ...(snippet === undefined ? {} : { snippet }),
        docs: (0,_package_info_js__WEBPACK_IMPORTED_MODULE_4__/* .ruleUrl */ .QB)(rule),
        resources,
        location: (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(finding.at),
        related: related.map((one) => ({ message: one.message, location: (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(one.at) })),
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
const located = (at) => ({ location: (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(at) });
function jsonInvocation({ invocation, verdict, grants, why }) {
    const { resource, target, by, principal } = invocation;
    const { path, stack } = invocation.stack.source;
    return {
        path,
        ...(stack === undefined ? {} : { stack: stack.name }),
        ...located(invocation.at),
        source: (0,_cloudformation_source_logical_id_js__WEBPACK_IMPORTED_MODULE_5__/* .sourceLogicalId */ .i)(resource),
        sourceType: resource.type,
        function: functionName(invocation),
        qualifier: qualifierOf(target),
        by,
        principal,
        verdict,
        grants: grants.map((grant) => grant.resource.id),
        why,
    };
}
/** The logical id of the function where it is in the templates, else what the template says of it. */
function functionName({ function: fn, target }) {
    return fn === undefined ? (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(target) : (0,_cloudformation_source_logical_id_js__WEBPACK_IMPORTED_MODULE_5__/* .sourceLogicalId */ .i)(fn.resource);
}
/** `arn:…:function:name:qualifier`: the eighth field of the ARN. Labels of tokens can hold colons, so literal ones count. */
function qualifierOf(target) {
    let colons = 0;
    let qualifier = null;
    for (const part of target) {
        if (typeof part !== 'string') {
            if (qualifier !== null)
                qualifier += part.label;
            continue;
        }
        for (const char of part) {
            if (qualifier !== null)
                qualifier += char;
            else if (char === ':' && ++colons === 7)
                qualifier = '';
        }
    }
    return qualifier === '' ? null : qualifier;
}


/***/ })

};
