export const id = 751;
export const ids = [751];
export const modules = {

/***/ 7751:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eventOf: () => (/* binding */ eventOf)
/* harmony export */ });
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3025);

function eventOf(environment) {
    const [owner = '', repo = '', more] = (environment.GITHUB_REPOSITORY ?? '').split('/');
    if (owner === '' || repo === '' || more !== undefined)
        throw new Error('GITHUB_REPOSITORY names no repository');
    const payload = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .payloadAt */ .Kg)(environment.GITHUB_EVENT_PATH);
    const pullRequest = pullRequestOf(payload);
    const sha = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(payload, 'pull_request', 'head', 'sha') ??
        (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(payload, 'merge_group', 'head_sha') ??
        environment.GITHUB_SHA;
    if (!sha)
        throw new Error('GITHUB_SHA names no commit');
    const server = environment.GITHUB_SERVER_URL || 'https://github.com';
    const run = environment.GITHUB_RUN_ID;
    return {
        name: environment.GITHUB_EVENT_NAME ?? '',
        owner,
        repo,
        sha,
        ...(pullRequest === undefined ? {} : { pullRequest }),
        apiUrl: environment.GITHUB_API_URL || 'https://api.github.com',
        filesUrl: `${server}/${owner}/${repo}/blob/${sha}`,
        ...(run ? { runUrl: `${server}/${owner}/${repo}/actions/runs/${run}` } : {}),
    };
}
function pullRequestOf(payload) {
    const number = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(payload, 'pull_request', 'number');
    if (typeof number !== 'number')
        return undefined;
    const head = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(payload, 'pull_request', 'head', 'repo', 'id');
    return { number, fork: head !== (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(payload, 'pull_request', 'base', 'repo', 'id') };
}


/***/ })

};
