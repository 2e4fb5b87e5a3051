"use strict";
exports.id = 820;
exports.ids = [820];
exports.modules = {

/***/ 9820:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishCheckRun: () => (/* binding */ publishCheckRun)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3186);
/* harmony import */ var _package_info_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8060);
/* harmony import */ var _report_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8016);
/* harmony import */ var _report_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8779);
/* harmony import */ var _report_sentences_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5632);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7542);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3661);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5329);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1188);









const AT_ONCE = 50;
const MOST_SUMMARY = 65_000;
const MOST_MESSAGE = 32_000;
const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' };
async function publishCheckRun(client, outcome, docs) {
    const { api, event, repository } = client;
    const name = (0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(outcome.values['check-name']);
    const annotations = _result_js__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .gO
        .flatMap((severity) => outcome.result.findings.filter((finding) => finding.severity === severity))
        .map((finding) => annotation(finding, docs));
    const known = await existing(client, name);
    const [run, left] = known === undefined ? [undefined, annotations] : await continued(client, known, annotations);
    const about = {
        ...repository,
        name,
        external_id: _package_info_js__WEBPACK_IMPORTED_MODULE_4__/* .name */ .UU,
        ...(event.runUrl === undefined ? {} : { details_url: event.runUrl }),
        status: 'completed',
        conclusion: conclusionOf(outcome),
    };
    const output = {
        title: titleOf(outcome),
        summary: (0,_report_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .b)(outcome.result, {
            most: MOST_SUMMARY,
            linkTo: (0,_links_js__WEBPACK_IMPORTED_MODULE_5__/* .linkTo */ .u)(event),
            rules: _rules_index_js__WEBPACK_IMPORTED_MODULE_3__/* .rules */ .a,
            docs,
            rest: (0,_links_js__WEBPACK_IMPORTED_MODULE_5__/* .whereAll */ .z)(event),
        }),
    };
    const first = { ...about, output: { ...output, annotations: left.slice(0, AT_ONCE) } };
    const { data: made } = run === undefined
        ? await api.rest.checks.create({ ...first, head_sha: event.sha, request: { retries: 0 } })
        : await api.rest.checks.update({ ...first, check_run_id: run, request: { retries: 0 } });
    for (let at = AT_ONCE; at < left.length; at += AT_ONCE)
        await api.rest.checks.update({
            ...about,
            check_run_id: made.id,
            output: { ...output, annotations: left.slice(at, at + AT_ONCE) },
            request: { retries: 0 },
        });
    return undefined;
}
async function existing({ api, event, repository }, name) {
    const { data } = await api.rest.checks.listForRef({
        ...repository,
        ref: event.sha,
        check_name: name,
        filter: 'latest',
        per_page: _pages_js__WEBPACK_IMPORTED_MODULE_6__/* .PAGE */ .K,
    });
    const ours = data.check_runs.filter(({ external_id }) => external_id === _package_info_js__WEBPACK_IMPORTED_MODULE_4__/* .name */ .UU);
    const latest = ours.sort((a, b) => b.id - a.id)[0];
    return latest === undefined ? undefined : { id: latest.id, annotations: latest.output.annotations_count };
}
async function continued({ api, repository }, { id, annotations: number }, wanted) {
    if (number === 0)
        return [id, wanted];
    const there = await (0,_pages_js__WEBPACK_IMPORTED_MODULE_6__/* .pages */ .B)((page) => api.rest.checks.listAnnotations({ ...repository, check_run_id: id, per_page: _pages_js__WEBPACK_IMPORTED_MODULE_6__/* .PAGE */ .K, page }));
    const unmatched = new Map();
    for (const one of there)
        unmatched.set(identity(one), (unmatched.get(identity(one)) ?? 0) + 1);
    const lacking = wanted.filter((one) => {
        const times = unmatched.get(identity(one)) ?? 0;
        if (times > 0)
            unmatched.set(identity(one), times - 1);
        return times === 0;
    });
    return [...unmatched.values()].some((times) => times > 0) ? [undefined, wanted] : [id, lacking];
}
const identity = ({ path, start_line, annotation_level, title, message }) => JSON.stringify([path, start_line, annotation_level, title, message]);
function conclusionOf({ failed, result }) {
    if (failed)
        return 'failure';
    return result.templates.length === 0 ? 'neutral' : 'success';
}
function titleOf({ result }) {
    const counts = (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .countsOf */ .mQ)(result);
    const found = _result_js__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .gO.flatMap((severity) => counts[severity] === 0 ? [] : [(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(counts[severity], severity)]);
    if (found.length > 0)
        return found.join(', ');
    if (counts.templates === 0)
        return 'Nothing was checked: no template was found';
    return counts.suppressed + counts.off === 0 ? 'Nothing found' : 'Nothing left of what was found';
}
function annotation({ rule, severity, message, help, snippet, at }, docs) {
    const { path, startLine, endLine, startColumn, endColumn } = (0,_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .placeOf */ .$t)(at);
    return {
        path,
        start_line: startLine,
        end_line: endLine,
        ...(startLine === endLine ? { start_column: startColumn, end_column: endColumn } : {}),
        annotation_level: LEVELS[severity],
        title: rule,
        message: `${cut((0,_report_sentences_js__WEBPACK_IMPORTED_MODULE_8__/* .sentences */ .h)((0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(message), (0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(help)))}\n${(0,_package_info_js__WEBPACK_IMPORTED_MODULE_4__/* .ruleUrl */ .QB)(rule, docs)}`,
        ...(snippet === undefined ? {} : { raw_details: cut(snippet.split('\n').map(_report_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .plainColumns */ .QQ).join('\n')) }),
    };
}
function cut(text) {
    return Buffer.byteLength(text) <= MOST_MESSAGE ? text : `${text.slice(0, MOST_MESSAGE / 4)}\u2026`;
}


/***/ }),

/***/ 1188:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ pages),
/* harmony export */   K: () => (/* binding */ PAGE)
/* harmony export */ });
const PAGE = 100;
async function pages(get) {
    const all = [];
    for (let page = 1;; page++) {
        const { data } = await get(page);
        all.push(...data);
        if (data.length < PAGE)
            return all;
    }
}


/***/ }),

/***/ 8016:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ digest)
/* harmony export */ });
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7542);
/* harmony import */ var _finding_sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9928);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(484);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5522);




function digest(result, options) {
    return (0,_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .fitted */ .$)([
        { head: (0,_summary_js__WEBPACK_IMPORTED_MODULE_3__.headline)((0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .countsOf */ .mQ)(result)), reserved: 'always' },
        ...(0,_finding_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .findingSections */ .Y)(result, options),
        ...(0,_summary_js__WEBPACK_IMPORTED_MODULE_3__.decisions)(result),
        ...(0,_summary_js__WEBPACK_IMPORTED_MODULE_3__.accessChanges)(result, options.linkTo),
    ], options);
}


/***/ })

};
;