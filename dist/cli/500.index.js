export const id = 500;
export const ids = [500];
export const modules = {

/***/ 4500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCheck: () => (/* binding */ runCheck)
});

// EXTERNAL MODULE: ./lib/config/choice.js
var choice = __webpack_require__(615);
// EXTERNAL MODULE: ./lib/report/plain.js
var plain = __webpack_require__(6906);
// EXTERNAL MODULE: ./lib/report/style.js
var style = __webpack_require__(1983);
// EXTERNAL MODULE: ./lib/result.js
var lib_result = __webpack_require__(4138);
// EXTERNAL MODULE: ./lib/rules/index.js + 63 modules
var rules = __webpack_require__(4977);
// EXTERNAL MODULE: ./lib/run.js + 65 modules
var run = __webpack_require__(2038);
// EXTERNAL MODULE: ./lib/cli/output.js
var output = __webpack_require__(1517);
;// CONCATENATED MODULE: ./lib/cli/progress.js
/** One line that says how far a long run has come, on a terminal only. */

/** Shorter runs show nothing. */
const PATIENCE = 500;
const CLEAR = '\r\u001b[2K';
function progress(stream) {
    if (stream.isTTY !== true)
        return { step: () => { }, done: () => { } };
    const started = Date.now();
    let shown = 0;
    return {
        step(path, index, total) {
            const now = Date.now();
            if (now - started < PATIENCE || now - shown < 100)
                return;
            shown = now;
            stream.write(`${CLEAR}${index + 1}/${total} ${(0,plain/* plain */.pj)(path).slice(-60)}`);
        },
        done() {
            if (shown > 0)
                stream.write(CLEAR);
        },
    };
}

// EXTERNAL MODULE: ./lib/cli/settings.js
var settings = __webpack_require__(5997);
;// CONCATENATED MODULE: ./lib/cli/check.js
/** The command `check`. */









const formats = ['pretty', 'json', 'sarif', 'markdown', 'github'];
async function runCheck(args, io) {
    const format = (0,choice/* choice */.Y)('--format', args.value('format') ?? 'pretty', formats);
    const given = args.value('fail-on');
    (0,choice/* choice */.Y)('--live', args.value('live') ?? 'auto', ['off', 'auto']);
    const bar = progress(io.err);
    const { result, failOn, notes } = await (0,run/* run */.eF)({
        ...(0,settings/* settingsOf */.f)(args, io),
        failOn: given === undefined ? undefined : (0,choice/* choice */.Y)('--fail-on', given, lib_result/* thresholds */.pw),
        onTemplate: bar.step,
    });
    bar.done();
    for (const note of notes)
        io.err.write(`${(0,plain/* plain */.pj)(note)}\n`);
    (0,output/* write */.M)(await check_text(result, format, args, io), args, io);
    return (0,lib_result/* failing */.Jr)(result.findings, failOn).length > 0 ? 1 : 0;
}
async function check_text(result, format, args, io) {
    if (format === 'json')
        return (await __webpack_require__.e(/* import() */ 406).then(__webpack_require__.bind(__webpack_require__, 7406))).json(result);
    if (format === 'github')
        return (await __webpack_require__.e(/* import() */ 480).then(__webpack_require__.bind(__webpack_require__, 1480))).workflowCommands(result);
    if (format === 'markdown')
        return (await __webpack_require__.e(/* import() */ 434).then(__webpack_require__.bind(__webpack_require__, 434))).summary(result);
    if (format === 'sarif') {
        const { sarif } = await __webpack_require__.e(/* import() */ 123).then(__webpack_require__.bind(__webpack_require__, 123));
        return sarif(result, rules/* rules */.a);
    }
    const { pretty } = await __webpack_require__.e(/* import() */ 547).then(__webpack_require__.bind(__webpack_require__, 2547));
    const terminal = io.out.isTTY === true && !args.has('output');
    return pretty(result, {
        colours: (0,style/* wantsColours */.r)(io.environment, terminal),
        unverified: args.has('unverified'),
    });
}


/***/ }),

/***/ 1517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ write)
/* harmony export */ });
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2038);
/** Where a command's result goes: standard output, or the file that `--output` names. */

function write(text, args, io) {
    const path = args.value('output');
    if (path === undefined)
        io.out.write(text);
    else
        (0,_run_js__WEBPACK_IMPORTED_MODULE_0__/* .writeNamed */ .RO)(path, text, io.folder);
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

/***/ 1983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ styleOf),
/* harmony export */   r: () => (/* binding */ wantsColours)
/* harmony export */ });
const paint = (code) => (text) => `\u001b[${code}m${text}\u001b[0m`;
const same = (text) => text;
const coloured = {
    error: paint('1;31'),
    warning: paint('1;33'),
    notice: paint('1;36'),
    bold: paint('1'),
    dim: paint('2'),
    good: paint('32'),
};
const uncoloured = { error: same, warning: same, notice: same, bold: same, dim: same, good: same };
function styleOf(colours) {
    return colours ? coloured : uncoloured;
}
/**
 * Are colours wanted? `NO_COLOR` (https://no-color.org) and `FORCE_COLOR` (https://force-color.org) decide, in this
 * order; else whether the output is a terminal.
 */
function wantsColours(environment, terminal) {
    if (environment.NO_COLOR)
        return false;
    if (environment.FORCE_COLOR !== undefined)
        return !['0', 'false'].includes(environment.FORCE_COLOR);
    return terminal && environment.TERM !== 'dumb';
}


/***/ })

};
