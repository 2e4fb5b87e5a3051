"use strict";
exports.id = 651;
exports.ids = [651];
exports.modules = {

/***/ 6674:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H0: () => (/* binding */ isRefused),
/* harmony export */   P9: () => (/* binding */ retryAfter),
/* harmony export */   cp: () => (/* binding */ isUncertain),
/* harmony export */   fg: () => (/* binding */ OutOfTime),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   or: () => (/* binding */ isSilence)
/* harmony export */ });
const SECONDARY = /\bsecondary rate\b/i;
const LONGEST = 200;
const isApiError = (error) => error instanceof Error && 'status' in error && typeof error.status === 'number';
const graphqlErrors = (error) => error instanceof Error && 'errors' in error && Array.isArray(error.errors) ? error.errors : [];
function failureOf(error, secret) {
    const words = (message) => {
        const clean = message.replaceAll(secret, '***');
        return clean.length > LONGEST ? `${clean.slice(0, LONGEST)}\u2026` : clean;
    };
    const [first] = graphqlErrors(error);
    if (first !== undefined)
        return `GitHub answered: ${words(first.message)}`;
    if (error instanceof OutOfTime)
        return error.message;
    if (!isApiError(error))
        return `GitHub's answer could not be used: ${words(String(error))}`;
    if (error.response === undefined)
        return `GitHub could not be reached: ${words(error.message)}`;
    const { data } = error.response;
    const message = typeof data === 'object' && data !== null && 'message' in data && typeof data.message === 'string'
        ? `: ${words(data.message)}`
        : '';
    return `GitHub answered ${error.status}${message}`;
}
class OutOfTime extends Error {
}
function isRefused(error) {
    if (graphqlErrors(error).some(({ type }) => type === 'FORBIDDEN'))
        return true;
    if (!isApiError(error) || error.response === undefined)
        return false;
    return error.status === 404 || (error.status === 403 && !isLimit(error));
}
function isLimit(error) {
    if (!isApiError(error))
        return false;
    return SECONDARY.test(error.message) || error.response?.headers['x-ratelimit-remaining'] === '0';
}
function isSilence(error) {
    return isApiError(error) && error.response === undefined;
}
function isUncertain(error) {
    if (!isApiError(error) || error.request?.request?.retries !== 0)
        return false;
    return error.response === undefined || error.status >= 500 || error.status === 409;
}
function retryAfter(error) {
    if (!isApiError(error) || (error.status !== 429 && error.status !== 503) || isLimit(error))
        return undefined;
    const said = error.response?.headers['retry-after'];
    const seconds = said === undefined ? Number.NaN : Number(said);
    return Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined;
}


/***/ }),

/***/ 3651:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   remoteFile: () => (/* binding */ remoteFile)
/* harmony export */ });
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8859);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6674);


async function remoteFile({ api, describe }, { owner, repository, path, ref }) {
    try {
        const { data } = await api.rest.repos.getContent({
            owner,
            repo: repository,
            path,
            ref,
            mediaType: { format: 'raw' },
        });
        return typeof data === 'string' ? data : undefined;
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isRefused */ .H0)(error))
            return undefined;
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`config-from: "${owner}/${repository}/${path}@${ref}" can't be read: ${describe(error)}`);
    }
}


/***/ })

};
;