export const id = 132;
export const ids = [132,406,458];
export const modules = {

/***/ 2132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runExpand: () => (/* binding */ runExpand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _config_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7851);
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7638);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(182);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9404);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7406);
/* harmony import */ var _report_plain_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6906);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2038);
/* harmony import */ var _template_node_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9716);
/* harmony import */ var _template_read_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(381);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3703);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5997);
/** The command `expand`: templates as they are after the macros and the SAM transform. */













/** Exit status 1 where a template can't be expanded; the others are all the same. */
async function runExpand(args, io) {
    if (args.positionals.length === 0)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_10__/* .UsageError */ .e('Name the templates: expand FILE…');
    const settings = (0,_settings_js__WEBPACK_IMPORTED_MODULE_11__/* .settingsOf */ .f)(args, io);
    const environment = (0,_config_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentOf */ .p)({
        ...settings,
        parameterFiles: settings.parameterFiles.map((path) => (0,_run_js__WEBPACK_IMPORTED_MODULE_8__/* .readNamed */ .Mk)(path, settings)),
    });
    const { templates, files } = (0,_load_js__WEBPACK_IMPORTED_MODULE_5__/* .load */ .H)(io.folder, args.positionals, { confined: false });
    const folder = args.value('out-dir');
    if (folder === undefined && templates.length > 1)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_10__/* .UsageError */ .e('To expand more than one template, say where to: --out-dir DIR');
    if (folder !== undefined)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.folder, folder), { recursive: true });
    let failed = false;
    for (const { source } of templates) {
        const { root, problems } = (0,_template_read_js__WEBPACK_IMPORTED_MODULE_9__/* .readTree */ .Z)(source);
        const expanded = root?.kind === 'map' ? (0,_expand_js__WEBPACK_IMPORTED_MODULE_3__/* .expand */ .f)(root, source, environment, files, true) : undefined;
        const refused = [...problems, ...(expanded?.problems ?? [])].filter(({ rule }) => rule === 'template-unreadable');
        for (const finding of refused)
            io.err.write(`${line(finding)}\n`);
        failed ||= refused.length > 0 || expanded === undefined;
        if (expanded === undefined)
            continue;
        const text = (0,_report_json_js__WEBPACK_IMPORTED_MODULE_6__.jsonText)((0,_template_node_js__WEBPACK_IMPORTED_MODULE_12__/* .toJson */ .aB)(expanded.root));
        if (folder === undefined)
            io.out.write(text);
        else
            (0,_run_js__WEBPACK_IMPORTED_MODULE_8__/* .writeNamed */ .RO)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(source.path, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(source.path))}.json`), text, io.folder);
    }
    return failed ? 1 : 0;
}
function line({ at, message }) {
    const { path, startLine, startColumn } = (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$)(at);
    return `${(0,_report_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj)(path)}:${startLine}:${startColumn}: ${(0,_report_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj)(message)}`;
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
