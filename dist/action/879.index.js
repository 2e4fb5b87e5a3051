export const id = 879;
export const ids = [879];
export const modules = {

/***/ 879:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishCheckRun: () => (/* binding */ publishCheckRun)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1633);
/* harmony import */ var _package_info_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8989);
/* harmony import */ var _report_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4803);
/* harmony import */ var _report_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1872);
/* harmony import */ var _report_sentences_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9385);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(395);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9370);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1775);








const AT_ONCE = 50;
const MOST_SUMMARY = 65_000;
const MOST_MESSAGE = 32_000;
const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' };
async function publishCheckRun(client, outcome) {
    const { api, event, repository } = client;
    const name = (0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(outcome.values['check-name']);
    const annotations = _result_js__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .gO
        .flatMap((severity) => outcome.result.findings.filter((finding) => finding.severity === severity))
        .map(annotation);
    const known = await existing(client, name);
    const [run, left] = known === undefined ? [undefined, annotations] : await continued(client, known, annotations);
    const about = {
        ...repository,
        name,
        external_id: _package_info_js__WEBPACK_IMPORTED_MODULE_3__/* .name */ .UU,
        ...(event.runUrl === undefined ? {} : { details_url: event.runUrl }),
        status: 'completed',
        conclusion: conclusionOf(outcome),
    };
    const output = {
        title: titleOf(outcome),
        summary: (0,_report_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br)(outcome.result, { most: MOST_SUMMARY, linkTo: (0,_links_js__WEBPACK_IMPORTED_MODULE_4__/* .linkTo */ .u)(event), rest: (0,_links_js__WEBPACK_IMPORTED_MODULE_4__/* .whereAll */ .z)(event) }),
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
        per_page: _pages_js__WEBPACK_IMPORTED_MODULE_5__/* .PAGE */ .K,
    });
    const ours = data.check_runs.filter(({ external_id }) => external_id === _package_info_js__WEBPACK_IMPORTED_MODULE_3__/* .name */ .UU);
    const latest = ours.sort((a, b) => b.id - a.id)[0];
    return latest === undefined ? undefined : { id: latest.id, annotations: latest.output.annotations_count };
}
async function continued({ api, repository }, { id, annotations: number }, wanted) {
    if (number === 0)
        return [id, wanted];
    const there = await (0,_pages_js__WEBPACK_IMPORTED_MODULE_5__/* .pages */ .B)((page) => api.rest.checks.listAnnotations({ ...repository, check_run_id: id, per_page: _pages_js__WEBPACK_IMPORTED_MODULE_5__/* .PAGE */ .K, page }));
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
function annotation({ rule, severity, message, help, snippet, at }) {
    const { path, startLine, endLine, startColumn, endColumn } = (0,_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .placeOf */ .$t)(at);
    return {
        path,
        start_line: startLine,
        end_line: endLine,
        ...(startLine === endLine ? { start_column: startColumn, end_column: endColumn } : {}),
        annotation_level: LEVELS[severity],
        title: rule,
        message: `${cut((0,_report_sentences_js__WEBPACK_IMPORTED_MODULE_7__/* .sentences */ .h)((0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(message), (0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(help)))}\n${(0,_package_info_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleUrl */ .QB)(rule)}`,
        ...(snippet === undefined ? {} : { raw_details: cut(snippet.split('\n').map(_report_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .plainColumns */ .QQ).join('\n')) }),
    };
}
function cut(text) {
    return Buffer.byteLength(text) <= MOST_MESSAGE ? text : `${text.slice(0, MOST_MESSAGE / 4)}\u2026`;
}


/***/ }),

/***/ 9370:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ linkTo),
/* harmony export */   z: () => (/* binding */ whereAll)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1633);
/* harmony import */ var _report_uri_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9161);


function linkTo({ filesUrl }) {
    return (at) => {
        const path = (0,_report_uri_js__WEBPACK_IMPORTED_MODULE_0__/* .uriOf */ .S)(at.source.path).replaceAll('(', '%28').replaceAll(')', '%29');
        return `${filesUrl}/${path}#L${(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(at).startLine}`;
    };
}
function whereAll({ runUrl }) {
    return runUrl === undefined
        ? 'the log and the summary of the workflow run'
        : `[the log and the summary of the workflow run](${runUrl})`;
}


/***/ }),

/***/ 1775:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 4803:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ told),
/* harmony export */   Vv: () => (/* binding */ snippetOf),
/* harmony export */   br: () => (/* binding */ digest)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1633);
/* harmony import */ var _package_info_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8989);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(395);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6084);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1872);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6306);






function digest(result, options) {
    const head = (0,_summary_js__WEBPACK_IMPORTED_MODULE_2__.headline)((0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .countsOf */ .mQ)(result));
    const sorted = _result_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.flatMap((severity) => result.findings.filter((finding) => finding.severity === severity));
    const taken = [];
    let left = options.most - size(head) - size(leftOut(sorted, options.rest));
    const sections = [[...(0,_summary_js__WEBPACK_IMPORTED_MODULE_2__.decisions)(result)], [...(0,_summary_js__WEBPACK_IMPORTED_MODULE_2__.accessChanges)(result)]]
        .map((lines) => lines.join('\n'))
        .filter((section) => section !== '')
        .map((section) => (size(section) <= options.most / 8 ? section : elsewhere(section, options.rest)));
    for (const section of sections)
        left -= size(section);
    const rest = [];
    for (const finding of sorted) {
        const item = [findingItem(finding, options.linkTo), withoutSnippet(finding, options.linkTo)].find((text) => size(text) <= left);
        if (item === undefined)
            rest.push(finding);
        else {
            left -= size(item);
            taken.push(item);
        }
    }
    return [
        head,
        ...(taken.length === 0 ? [] : ['', ...taken]),
        ...(rest.length === 0 ? [] : [leftOut(rest, options.rest)]),
        ...sections,
    ].join('\n');
}
function elsewhere(section, where) {
    const heading = section.split('\n').find((line) => line !== '') ?? '';
    return `\n${heading}\n\nToo much to be shown here: it is in ${where}.`;
}
const size = (text) => Buffer.byteLength(text) + 2;
function leftOut(findings, where) {
    const kinds = _result_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO
        .map((severity) => [severity, (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(findings, severity)])
        .filter(([, number]) => number > 0)
        .map(([severity, number]) => (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(number, `more ${severity}`));
    return `\n> [!NOTE]\n> Not shown here for want of room: ${kinds.join(', ')}. All are in ${where}.`;
}
function findingItem(finding, linkTo) {
    const snippet = snippetOf(finding).map((line) => (line === '' ? '' : `  ${line}`));
    return [withoutSnippet(finding, linkTo), ...snippet].join('\n');
}
function withoutSnippet(finding, linkTo) {
    const { severity, at } = finding;
    const place = (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(`${at.source.path}:${(0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(at).startLine}`);
    const link = linkTo?.(at);
    return `- ${_summary_js__WEBPACK_IMPORTED_MODULE_2__.MARKS[severity]} ${link === undefined ? place : `[${place}](${link})`} ${told(finding)}`;
}
function told({ rule, message, help }) {
    return `${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(message)} [${rule}](${(0,_package_info_js__WEBPACK_IMPORTED_MODULE_5__/* .ruleUrl */ .QB)(rule)})\n  <br/>${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(help)}`;
}
function snippetOf({ snippet }) {
    return snippet === undefined ? [] : ['', ...(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .fenced */ .OF)('yaml', snippet.replace(/\n+$/, '')).split('\n'), ''];
}


/***/ }),

/***/ 9161:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ uriOf)
/* harmony export */ });
function uriOf(path) {
    return path
        .split('/')
        .map((segment) => encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\ufffd')))
        .join('/');
}


/***/ })

};
