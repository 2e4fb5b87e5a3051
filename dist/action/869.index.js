"use strict";
exports.id = 869;
exports.ids = [869,78,284];
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


/***/ }),

/***/ 6869:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sarif: () => (/* binding */ sarif)
});

// EXTERNAL MODULE: ./build/finding.js
var finding = __webpack_require__(3186);
// EXTERNAL MODULE: ./build/package-info.js
var package_info = __webpack_require__(8060);
// EXTERNAL MODULE: ./build/result.js
var result = __webpack_require__(7542);
// EXTERNAL MODULE: ./build/report/fingerprint.js
var fingerprint = __webpack_require__(7078);
// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(7522);
;// CONCATENATED MODULE: ./build/report/line-hash.js
const WINDOW = 100;
const BASE = 37n;
const END = 0xffff;
const wrapped = (number) => BigInt.asUintN(64, number);
const LEAVING = wrapped(BASE ** BigInt(WINDOW));
function lineHashes(text) {
    const { characters, beginnings } = linesOf(text);
    const seen = new Map();
    let hash = 0n;
    let next = 0;
    return beginnings.map((beginning) => {
        for (; next < beginning + WINDOW; next++)
            hash = wrapped(hash * BASE + BigInt(characters[next] ?? 0) - LEAVING * BigInt(characters[next - WINDOW] ?? 0));
        const shown = hash.toString(16);
        const number = (seen.get(shown) ?? 0) + 1;
        seen.set(shown, number);
        return `${shown}:${number}`;
    });
}
function linesOf(text) {
    const counted = text.replace(/[ \t]+/g, '').replace(/\r\n?/g, '\n');
    const characters = [];
    const beginnings = [0];
    for (let at = 0; at < counted.length; at++) {
        const character = counted.charCodeAt(at);
        characters.push(character);
        if (character === 10)
            beginnings.push(characters.length);
    }
    characters.push(END);
    return { characters, beginnings };
}

// EXTERNAL MODULE: ./build/report/sanitize.js
var sanitize = __webpack_require__(8779);
// EXTERNAL MODULE: ./build/report/sentences.js
var sentences = __webpack_require__(5632);
// EXTERNAL MODULE: ./build/report/uri.js
var uri = __webpack_require__(9720);
;// CONCATENATED MODULE: ./build/report/sarif.js









const LEVELS = { error: 'error', warning: 'warning', notice: 'note' };
const MOST_RESULTS = 25_000;
function sarif({ findings }, { rules, docs, category }) {
    const marks = (0,fingerprint.fingerprints)(findings);
    const shown = result/* severities */.gO
        .flatMap((severity) => findings.filter((one) => one.severity === severity))
        .slice(0, MOST_RESULTS);
    const left = findings.length - shown.length;
    const hashes = hashing();
    return (0,json.jsonText)({
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: package_info/* name */.UU,
                        semanticVersion: package_info/* version */.rE,
                        informationUri: package_info/* repository */.Jk,
                        rules: rules.map((rule) => descriptor(rule, docs)),
                    },
                },
                automationDetails: { id: `${category}/` },
                columnKind: 'utf16CodeUnits',
                ...(left === 0 ? {} : { invocations: [leftOut(left)] }),
                results: shown.map((finding) => ({
                    ruleId: finding.rule,
                    ruleIndex: rules.findIndex(({ id }) => id === finding.rule),
                    level: LEVELS[finding.severity],
                    message: { text: unlinked((0,sentences/* sentences */.h)(finding.message, finding.help)) },
                    locations: [sarif_location(finding.at)],
                    relatedLocations: finding.related.map(({ at, message }, id) => ({
                        id,
                        ...sarif_location(at),
                        message: { text: unlinked(message) },
                    })),
                    partialFingerprints: {
                        primaryLocationLineHash: hashes(finding.at),
                        'lambdaPermissionCheck/v1': marks.get(finding),
                    },
                    ...fixes(finding),
                })),
            },
        ],
    });
}
function hashing() {
    const known = new Map();
    return (at) => {
        const hashes = known.get(at.source) ?? lineHashes(at.source.text);
        known.set(at.source, hashes);
        return hashes[(0,finding/* placeOf */.$t)(at).startLine - 1];
    };
}
function leftOut(left) {
    const text = `${(0,sanitize/* count */.U9)(left, 'more finding')} than code scanning takes: the gravest are here, all in the log and the JSON report.`;
    return {
        executionSuccessful: true,
        toolExecutionNotifications: [{ level: 'warning', message: { text } }],
    };
}
const unlinked = (text) => text.replaceAll('](', '] (');
function descriptor({ id, title, severity, securitySeverity, why }, docs) {
    const isSecurity = securitySeverity !== undefined;
    return {
        id,
        shortDescription: { text: title },
        fullDescription: { text: why },
        help: { text: why, markdown: `${why}\n\n[More](${(0,package_info/* ruleUrl */.QB)(id, docs)})` },
        helpUri: (0,package_info/* ruleUrl */.QB)(id, docs),
        defaultConfiguration: { level: LEVELS[severity] },
        properties: {
            tags: ['aws', 'lambda', 'iam', isSecurity ? 'security' : 'correctness'],
            precision: severity === 'error' ? 'very-high' : 'high',
            ...(isSecurity ? { 'security-severity': securitySeverity.toFixed(1) } : {}),
        },
    };
}
function sarif_location(at) {
    return {
        physicalLocation: { artifactLocation: { uri: (0,uri/* uriOf */.S)(at.source.path) }, region: regionOf(at) },
    };
}
function regionOf(at) {
    const { startLine, startColumn, endLine, endColumn } = (0,finding/* placeOf */.$t)(at);
    return { startLine, startColumn, endLine, endColumn };
}
function fixes({ fix }) {
    if (fix === null)
        return {};
    const files = new Map(fix.edits.map(({ at }) => [at.source.path, at.source]));
    const artifactChanges = [...files.keys()].map((path) => ({
        artifactLocation: { uri: (0,uri/* uriOf */.S)(path) },
        replacements: fix.edits
            .filter(({ at }) => at.source.path === path)
            .map(({ at, text }) => ({ deletedRegion: regionOf(at), insertedContent: { text } })),
    }));
    return { fixes: [{ description: { text: fix.description }, artifactChanges }] };
}


/***/ })

};
;