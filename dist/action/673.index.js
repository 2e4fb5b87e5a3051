"use strict";
exports.id = 673;
exports.ids = [673];
exports.modules = {

/***/ 7673:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connect: () => (/* binding */ connect)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5250);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6856);
/* harmony import */ var bottleneck_light_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3251);
/* harmony import */ var bottleneck_light_js__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(bottleneck_light_js__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _report_sanitize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8779);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6674);







const RETRIES = 2;
const FINAL = [400, 401, 403, 404, 410, 422, 429, 451];
function connect(event, token, patience) {
    if (!token)
        throw new Error('there is no github-token');
    const { owner, repo, apiUrl } = event;
    const end = Date.now() + patience.all;
    let isGivenUp = false;
    const mayWait = (seconds, times) => times < 1 && Date.now() + seconds * patience.second < end;
    const Octokit = _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__/* .GitHub */ .gq.plugin(waiting(mayWait, patience.second), _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_4__/* .throttling */ .A, _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_5__/* .retry */ .L);
    const api = new Octokit((0,_actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__/* .getOctokitOptions */ .EG)(token, {
        baseUrl: apiUrl,
        request: { log: SILENT, fetch: limited(_actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__/* .defaults */ .NT.request?.fetch, patience, () => end - Date.now()) },
        retry: { doNotRetry: FINAL, retries: RETRIES, retryAfterBaseValue: patience.second },
        throttle: {
            ...pace(patience.second),
            retryAfterBaseValue: patience.second,
            onRateLimit: (seconds, _options, _octokit, times) => mayWait(seconds, times),
            onSecondaryRateLimit: (seconds, _options, _octokit, times) => mayWait(seconds, times),
        },
        log: SILENT,
    }));
    return {
        api,
        event,
        repository: { owner, repo },
        describe: (error) => (0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)((0,_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .failureOf */ .g5)(error, token)),
        over: () => {
            if (isGivenUp)
                return 'GitHub could not be reached before';
            return Date.now() < end ? undefined : 'the time that publishing may take is up';
        },
        giveUp: () => {
            isGivenUp = true;
        },
    };
}
const ignore = () => undefined;
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };
function pace(second) {
    const group = (maxConcurrent, minTime) => new (bottleneck_light_js__WEBPACK_IMPORTED_MODULE_2___default().Group)({ maxConcurrent, minTime });
    return {
        global: group(10, 0),
        auth: group(1, 0),
        search: group(1, 2 * second),
        write: group(1, second),
        notifications: group(1, 3 * second),
    };
}
const HALF = /(?<!\\)((?:\\\\)*)\\ud[89a-f][0-9a-f]{2}/gi;
function limited(fetch, { answer }, timeLeft) {
    return async (url, init) => {
        const left = Math.min(answer, timeLeft());
        if (left <= 0)
            throw new Error('the time that publishing may take is up');
        try {
            const body = typeof init.body === 'string' ? init.body.replace(HALF, '$1\\ufffd') : init.body;
            return await fetch(url, { ...init, body, signal: AbortSignal.timeout(left) });
        }
        catch (error) {
            const { name, cause } = error;
            if (name === 'TimeoutError')
                throw new Error(`no answer within ${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(Math.ceil(left / 1000), 'second')}`);
            throw cause === undefined ? error : new Error(cause.message || cause.code);
        }
    };
}
function waiting(mayWait, second) {
    return (octokit) => {
        octokit.hook.wrap('request', async (request, options) => {
            try {
                return await request(options);
            }
            catch (error) {
                const seconds = (0,_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .retryAfter */ .P9)(error);
                if (seconds === undefined || !mayWait(seconds, options.request?.retryCount ?? 0))
                    throw error;
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(seconds * second);
                return await request(options);
            }
        });
        return {};
    };
}


/***/ }),

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


/***/ })

};
;