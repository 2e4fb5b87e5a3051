export const id = 398;
export const ids = [398];
export const modules = {

/***/ 2398:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishComment: () => (/* binding */ publishComment)
/* harmony export */ });
/* harmony import */ var _report_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4803);
/* harmony import */ var _report_markdown_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6084);
/* harmony import */ var _head_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9429);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9370);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8669);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1775);
/* harmony import */ var _viewer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6397);







const MOST = 64_000;
async function publishComment(client, pullRequest, outcome) {
    const { api, event, repository } = client;
    const [known, ...others] = await existing(client, pullRequest, outcome.values['check-name']);
    if (known === undefined && !hasSomethingToSay(outcome))
        return undefined;
    if (await (0,_head_js__WEBPACK_IMPORTED_MODULE_1__/* .isOvertaken */ .i)(client, pullRequest))
        return _head_js__WEBPACK_IMPORTED_MODULE_1__/* .OVERTAKEN */ .g;
    const body = bodyOf(event, outcome);
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
    const all = await (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .pages */ .B)((page) => api.rest.issues.listComments({ ...repository, issue_number: number, per_page: _pages_js__WEBPACK_IMPORTED_MODULE_2__/* .PAGE */ .K, page }));
    const marked = all.filter(({ body = '' }) => (0,_marker_js__WEBPACK_IMPORTED_MODULE_3__/* .markerOf */ .w)(body, checkName) !== undefined);
    if (marked.length === 0)
        return [];
    const isOurs = await (0,_viewer_js__WEBPACK_IMPORTED_MODULE_4__/* .viewer */ .l)(client);
    return marked.filter(({ user }) => isOurs(user)).map(({ id, body = '' }) => ({ id, body }));
}
function bodyOf(event, { values, result }) {
    const checkName = values['check-name'];
    const rest = (0,_links_js__WEBPACK_IMPORTED_MODULE_5__/* .whereAll */ .z)(event);
    return [
        (0,_marker_js__WEBPACK_IMPORTED_MODULE_3__/* .marker */ .x)(checkName),
        `### ${(0,_report_markdown_text_js__WEBPACK_IMPORTED_MODULE_6__/* .prose */ .CS)(checkName)}`,
        '',
        (0,_report_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br)(result, { most: MOST, linkTo: (0,_links_js__WEBPACK_IMPORTED_MODULE_5__/* .linkTo */ .u)(event), rest }),
        '',
        `<sub>As of ${event.sha}. More in ${rest}.</sub>`,
    ].join('\n');
}


/***/ }),

/***/ 9429:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 8669:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ markerOf),
/* harmony export */   x: () => (/* binding */ marker)
/* harmony export */ });
/* harmony import */ var _package_info_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8989);

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

/***/ 6397:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
