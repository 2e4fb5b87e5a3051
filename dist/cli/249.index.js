export const id = 249;
export const ids = [249,406,458];
export const modules = {

/***/ 3249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runExplain: () => (/* binding */ runExplain),
/* harmony export */   runRules: () => (/* binding */ runRules)
/* harmony export */ });
/* harmony import */ var _cloudformation_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9354);
/* harmony import */ var _config_choice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(615);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4977);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9813);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3703);
/** The commands `rules` and `explain`. */






async function runRules(args, io) {
    if ((0,_config_choice_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Y)('--format', args.value('format') ?? 'pretty', ['pretty', 'json']) === 'json') {
        io.out.write((0,_report_json_js__WEBPACK_IMPORTED_MODULE_0__.jsonText)(_rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .rules */ .a.map(({ id, title, severity, why, source }) => ({
            id,
            title,
            severity,
            why,
            source,
            docs: (0,_tool_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleUrl */ .QB)(id),
        }))));
        return 0;
    }
    const width = Math.max(..._rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .rules */ .a.map(({ id }) => id.length));
    for (const { id, severity, title } of _rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .rules */ .a)
        io.out.write(`${id.padEnd(width)}  ${severity.padEnd(7)}  ${title}\n`);
    return 0;
}
async function runExplain(args, io) {
    const [id, ...others] = args.positionals;
    if (id === undefined || others.length > 0)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e('Name one rule: explain RULE');
    io.out.write(explanation(ruleOf(id)));
    return 0;
}
function ruleOf(id) {
    const found = _rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .rules */ .a.find((rule) => rule.id === id);
    if (found !== undefined)
        return found;
    const meant = (0,_cloudformation_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(id, _rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .rules */ .a.map((rule) => rule.id));
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`There is no rule "${id}"${meant === undefined ? '; the command "rules" lists them' : `; did you mean "${meant}"?`}`);
}
function explanation({ id, title, severity, why, source }) {
    return `${id} (${severity})\n${title}\n\n${wrapped(why)}\n\n  ${(0,_tool_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleUrl */ .QB)(id)}\n  ${source}\n`;
}
function wrapped(text, width = 100) {
    const lines = [];
    let line = '';
    for (const word of text.split(/\s+/)) {
        if (line !== '' && line.length + word.length >= width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line].join('\n');
}


/***/ }),

/***/ 615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ choice)
/* harmony export */ });
/* harmony import */ var _cloudformation_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9354);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3703);
/** One of several words, or a sentence that lists them. */


/** `name` as the user writes it: `--fail-on`, or the input `fail-on`. */
function choice(name, given, allowed) {
    const found = allowed.find((word) => word === given);
    if (found !== undefined)
        return found;
    const meant = (0,_cloudformation_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(given, allowed);
    const hint = meant === undefined ? '' : `; did you mean ${meant}?`;
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${name} is one of ${allowed.join(', ')}, not "${given}"${hint}`);
}


/***/ }),

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
        const { rule, resources, at } = finding;
        const text = at.source.text.slice(at.start, Math.min(at.end, at.start + 500)).replace(/\s+/g, ' ');
        const identity = JSON.stringify([rule, at.source.path, resources, text]);
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
/* harmony import */ var _cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5667);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(182);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4138);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9813);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4458);
/** The result as one JSON object: the format that other programs read. Documented in `docs/json.md`. */





function reportOf(result) {
    const marks = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_3__.fingerprints)([...result.findings, ...result.suppressed.map(({ finding }) => finding)]);
    const finding = (one) => jsonFinding(one, marks.get(one) ?? '');
    return {
        schemaVersion: 1,
        tool: { name: _tool_js__WEBPACK_IMPORTED_MODULE_4__/* .name */ .UU, version: _tool_js__WEBPACK_IMPORTED_MODULE_4__/* .version */ .rE },
        counts: (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .countsOf */ .mQ)(result),
        findings: result.findings.map(finding),
        suppressed: result.suppressed.map(({ finding: one, reason }) => ({ ...finding(one), reason })),
        unverified: result.unverified.map(({ at, ...rest }) => ({ ...rest, location: (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$)(at) })),
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
    const { rule, severity, message, help, snippet, resources, related, fix } = finding;
    return {
        rule,
        severity,
        message,
        help,
        ...(snippet === undefined ? {} : { snippet }),
        docs: (0,_tool_js__WEBPACK_IMPORTED_MODULE_4__/* .ruleUrl */ .QB)(rule),
        resources,
        location: (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$)(finding.at),
        related: related.map((one) => ({ message: one.message, location: (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$)(one.at) })),
        fix: fix === null
            ? null
            : {
                description: fix.description,
                edits: fix.edits.map(({ at, text }) => ({ ...located(at), text })),
            },
        fingerprint,
    };
}
const located = (at) => ({ location: (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$)(at) });
function jsonInvocation({ invocation, verdict, grants, why }) {
    const { resource, target, by, principal } = invocation;
    return {
        path: invocation.stack.source.path,
        ...located(invocation.at),
        source: resource.origin ?? resource.id,
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
    return fn === undefined ? (0,_cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(target) : (fn.resource.origin ?? fn.resource.id);
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
