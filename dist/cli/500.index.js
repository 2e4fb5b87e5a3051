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

// EXTERNAL MODULE: ./lib/check.js + 62 modules
var check = __webpack_require__(9484);
// EXTERNAL MODULE: ./lib/config/choice.js
var choice = __webpack_require__(615);
// EXTERNAL MODULE: ./lib/load.js + 4 modules
var load = __webpack_require__(9952);
// EXTERNAL MODULE: ./lib/report/style.js
var style = __webpack_require__(1983);
// EXTERNAL MODULE: ./lib/result.js
var lib_result = __webpack_require__(4138);
// EXTERNAL MODULE: ./lib/rules/index.js + 40 modules
var rules = __webpack_require__(1323);
// EXTERNAL MODULE: ./lib/usage-error.js
var usage_error = __webpack_require__(3703);
// EXTERNAL MODULE: ./lib/cli/environment.js + 1 modules
var cli_environment = __webpack_require__(1562);
// EXTERNAL MODULE: ./lib/cli/output.js
var output = __webpack_require__(1517);
// EXTERNAL MODULE: ./lib/report/plain.js
var plain = __webpack_require__(6906);
;// CONCATENATED MODULE: ./lib/cli/progress.js
/** One line that says how far a long run has come, on a terminal only. */

/** Shorter runs show nothing. */
const PATIENCE = 500;
const CLEAR = '\r\u001b[2K';
function progress(stream, total) {
    if (stream.isTTY !== true)
        return { step: () => { }, done: () => { } };
    const started = Date.now();
    let shown = 0;
    return {
        step(path, index) {
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

;// CONCATENATED MODULE: ./lib/cli/check.js
/** The command `check`. */










const formats = ['pretty', 'json', 'sarif', 'markdown', 'github'];
async function runCheck(args, io) {
    const format = (0,choice/* choice */.Y)('--format', args.value('format') ?? 'pretty', formats);
    const failOn = (0,choice/* choice */.Y)('--fail-on', args.value('fail-on') ?? 'error', lib_result/* thresholds */.pw);
    (0,choice/* choice */.Y)('--live', args.value('live') ?? 'auto', ['off', 'auto']);
    const environment = (0,cli_environment/* environmentFrom */.O)(args, io);
    const { templates, files } = (0,load/* load */.H)(io.folder, args.positionals, { confined: false });
    const bar = progress(io.err, templates.length);
    const found = await (0,check/* check */.z)({ templates, files, environment, onTemplate: bar.step });
    bar.done();
    const result = await accepted(found, args, io);
    if (templates.length === 0)
        io.err.write('No templates found here.\n');
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
/** What is in the baseline is put aside; `--update-baseline` writes all that is found to it first. */
async function accepted(result, args, io) {
    const path = args.value('baseline');
    const update = args.has('update-baseline');
    if (path === undefined) {
        if (update)
            throw new usage_error/* UsageError */.e('--update-baseline needs to know where: --baseline FILE');
        return result;
    }
    const { fingerprints } = await __webpack_require__.e(/* import() */ 458).then(__webpack_require__.bind(__webpack_require__, 4458));
    const { baselineText, readBaseline, withoutKnown } = await __webpack_require__.e(/* import() */ 928).then(__webpack_require__.bind(__webpack_require__, 8547));
    const marks = fingerprints(result.findings);
    if (update)
        (0,output/* writeNamed */.R)(path, baselineText(result.findings, marks), io);
    return withoutKnown(result, readBaseline(path, (0,cli_environment/* readNamed */.M)(path, io)), marks);
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
