"use strict";
exports.id = 753;
exports.ids = [753];
exports.modules = {

/***/ 4753:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishComment: () => (/* binding */ publishComment)
/* harmony export */ });
/* harmony import */ var _report_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8016);
/* harmony import */ var _report_markdown_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6277);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3661);
/* harmony import */ var _head_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(520);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5329);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4244);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1188);
/* harmony import */ var _viewer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5820);








const MOST = 64_000;
async function publishComment(client, pullRequest, outcome, docs) {
    const { api, event, repository } = client;
    const [known, ...others] = await existing(client, pullRequest, outcome.values['check-name']);
    if (known === undefined && !hasSomethingToSay(outcome))
        return undefined;
    if (await (0,_head_js__WEBPACK_IMPORTED_MODULE_2__/* .isOvertaken */ .i)(client, pullRequest))
        return _head_js__WEBPACK_IMPORTED_MODULE_2__/* .OVERTAKEN */ .g;
    const body = bodyOf(event, outcome, docs);
    if (known === undefined)
        await api.rest.issues.createComment({
            ...repository,
            issue_number: pullRequest.number,
            body,
            request: { retries: 0 },
        });
    else if (known.body !== body)
        await api.rest.issues.updateComment({ ...repository, comment_id: known.id, body });
    for (const { id } of others)
        await api.rest.issues.deleteComment({ ...repository, comment_id: id });
    return undefined;
}
function hasSomethingToSay({ result: { findings, access } }) {
    return findings.length > 0 || (access?.changes.length ?? 0) > 0;
}
async function existing(client, { number }, checkName) {
    const { api, repository } = client;
    const all = await (0,_pages_js__WEBPACK_IMPORTED_MODULE_3__/* .pages */ .B)((page) => api.rest.issues.listComments({ ...repository, issue_number: number, per_page: _pages_js__WEBPACK_IMPORTED_MODULE_3__/* .PAGE */ .K, page }));
    const marked = all.filter(({ body = '' }) => (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .markerOf */ .w)(body, checkName) !== undefined);
    if (marked.length === 0)
        return [];
    const isOurs = await (0,_viewer_js__WEBPACK_IMPORTED_MODULE_5__/* .viewer */ .l)(client);
    return marked.filter(({ user }) => isOurs(user)).map(({ id, body = '' }) => ({ id, body }));
}
function bodyOf(event, { values, result }, docs) {
    const checkName = values['check-name'];
    const rest = (0,_links_js__WEBPACK_IMPORTED_MODULE_6__/* .whereAll */ .z)(event);
    return [
        (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .marker */ .x)(checkName),
        `### ${(0,_report_markdown_text_js__WEBPACK_IMPORTED_MODULE_7__/* .prose */ .CS)(checkName)}`,
        '',
        (0,_report_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .b)(result, { most: MOST, linkTo: (0,_links_js__WEBPACK_IMPORTED_MODULE_6__/* .linkTo */ .u)(event), rules: _rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .rules */ .a, docs, rest }),
        '',
        `<sub>As of ${event.sha}. More in ${rest}.</sub>`,
    ].join('\n');
}


/***/ }),

/***/ 520:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ OVERTAKEN),
/* harmony export */   i: () => (/* binding */ isOvertaken)
/* harmony export */ });
const OVERTAKEN = 'the pull request has newer commits, whose run will comment on it';
async function isOvertaken({ api, event, repository }, { number }) {
    const { data } = await api.rest.pulls.get({ ...repository, pull_number: number });
    return data.head.sha !== event.sha;
}


/***/ }),

/***/ 4244:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ markerOf),
/* harmony export */   x: () => (/* binding */ marker)
/* harmony export */ });
/* harmony import */ var _package_info_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8060);

function marker(checkName, ...parts) {
    return `<!-- ${[_package_info_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU, checkName, ...parts].map(encodeURIComponent).join(' ')} -->`;
}
function markerOf(body, checkName) {
    const [, words] = /^<!-- ([^\s<>]+(?: [^\s<>]+)*) -->/.exec(body) ?? [];
    const [tool, check, ...parts] = words?.split(' ') ?? [];
    return tool === _package_info_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU && check === encodeURIComponent(checkName) ? parts.map(decoded) : undefined;
}
function decoded(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return part;
    }
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

/***/ 5820:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ viewer)
/* harmony export */ });
async function viewer({ api }) {
    const { viewer: us } = await api.graphql('query { viewer { login } }');
    const bare = us.login.replace(/\[bot\]$/, '');
    const isBot = bare !== us.login || bare === 'github-actions';
    return (author) => author != null &&
        (isBot
            ? author.type === 'Bot' && (author.login === bare || author.login === `${bare}[bot]`)
            : author.type !== 'Bot' && author.login === us.login);
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