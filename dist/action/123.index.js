export const id = 123;
export const ids = [123,458,406];
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


/***/ }),

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


/***/ })

};
