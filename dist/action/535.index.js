"use strict";
exports.id = 535;
exports.ids = [535];
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

/***/ 7535:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishing: () => (/* binding */ publishing)
/* harmony export */ });
/* harmony import */ var _report_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8779);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6674);


async function publishing(publication, task) {
    let client;
    try {
        client = await publication.github();
        const over = client.over();
        if (over !== undefined)
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .OutOfTime */ .fg(over);
        return await twice(client, task.work);
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isSilence */ .or)(error))
            client?.giveUp();
        const { what, permission, instead } = task;
        const isExpected = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isRefused */ .H0)(error) && client?.event.pullRequest?.fork === true;
        const why = client === undefined ? (0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(String(error.message)) : client.describe(error);
        const sentence = [
            isExpected
                ? `${what} was not written, since the token of a pull request from a fork may only read`
                : `${what} was not written: ${why}`,
            ...((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isRefused */ .H0)(error) && !isExpected ? [`the job has to allow it by "permissions: ${permission}"`] : []),
            ...(instead === undefined ? [] : [instead.words]),
        ].join('; ');
        if (!isExpected)
            publication.core.warning(sentence);
        const remarks = [isExpected ? sentence : undefined, await instead?.publisher.publish(publication)];
        const told = remarks.filter((remark) => remark !== undefined);
        return told.length === 0 ? undefined : told.join('; ');
    }
}
async function twice(client, work) {
    try {
        return await work(client);
    }
    catch (error) {
        if (!(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isUncertain */ .cp)(error) || client.over() !== undefined)
            throw error;
        return await work(client);
    }
}


/***/ })

};
;