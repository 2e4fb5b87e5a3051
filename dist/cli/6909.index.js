"use strict";
exports.id = 6909;
exports.ids = [6909,8797,1972];
exports.modules = {

/***/ 4169:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eG: () => (/* binding */ shardText),
/* harmony export */   oh: () => (/* binding */ readReports)
/* harmony export */ });
/* unused harmony export readReportsIn */
/* harmony import */ var _io_disk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8739);
/* harmony import */ var _io_named_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5977);
/* harmony import */ var _package_info_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8060);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8859);




const shardText = (shard) => `${JSON.stringify({ schemaVersion: 1, tool: { name: _package_info_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU, version: _package_info_js__WEBPACK_IMPORTED_MODULE_2__/* .version */ .rE }, shard })}\n`;
const MOST_BYTES = 256 * 1024 * 1024;
const readReports = (files, place) => files.map((file) => ({ file, report: reportIn((0,_io_named_js__WEBPACK_IMPORTED_MODULE_1__/* .readNamed */ .M)(file, place, MOST_BYTES).text, file) }));
function readReportsIn(folder, place) {
    const files = filesIn(place.workspace)
        .list(folder)
        .filter((file) => file.endsWith('.json'));
    if (files.length === 0)
        throw new UsageError(`There are no reports of shards in "${folder}"`);
    return readReports(files.map((file) => `${folder}/${file}`), place);
}
function reportIn(text, file) {
    const shard = shardIn(text);
    if (!isReport(shard))
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`"${file}" is no report of a shard: write it with check --shard I/N --output FILE`);
    return shard;
}
function shardIn(text) {
    try {
        const report = JSON.parse(text);
        return typeof report === 'object' && report !== null && 'shard' in report ? report.shard : undefined;
    }
    catch {
        return undefined;
    }
}
const isReport = (value) => typeof value === 'object' &&
    value !== null &&
    'run' in value &&
    typeof value.run === 'string' &&
    'number' in value &&
    Number.isInteger(value.number) &&
    'of' in value &&
    Number.isInteger(value.of) &&
    'survey' in value &&
    typeof value.survey === 'object' &&
    value.survey !== null &&
    'sources' in value.survey &&
    Array.isArray(value.survey.sources);


/***/ }),

/***/ 8797:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCheck: () => (/* binding */ runCheck)
});

// EXTERNAL MODULE: ./build/app/phases.js
var phases = __webpack_require__(7907);
// EXTERNAL MODULE: ./build/app/run.js + 8 modules
var run = __webpack_require__(2469);
// EXTERNAL MODULE: ./build/finding.js
var finding = __webpack_require__(3186);
// EXTERNAL MODULE: ./build/io/named.js
var named = __webpack_require__(5977);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/template/problems.js
var problems = __webpack_require__(6288);
;// CONCATENATED MODULE: ./build/io/stdin.js


async function readStream(stream) {
    const chunks = [];
    let size = 0;
    for await (const chunk of stream) {
        const bytes = Buffer.from(chunk);
        size += bytes.length;
        if (size > problems/* MOST_BYTES */.uZ)
            return { text: '', refused: 'too large' };
        chunks.push(bytes);
    }
    const bytes = Buffer.concat(chunks);
    const text = bytes.toString('utf8');
    return (0,external_node_buffer_.isUtf8)(bytes) ? { text } : { text, refused: 'not UTF-8' };
}

// EXTERNAL MODULE: ./build/package-info.js
var package_info = __webpack_require__(8060);
// EXTERNAL MODULE: ./build/options/table.js
var table = __webpack_require__(2634);
;// CONCATENATED MODULE: ./build/options/category.js


function categoryOf(values) {
    const told = ['check-name', 'working-directory'].filter((option) => values[option] !== table/* options */.f[option].default);
    return [package_info/* name */.UU, ...told.map((option) => values[option])].join('/');
}

// EXTERNAL MODULE: ./build/report/index.js
var report = __webpack_require__(2122);
// EXTERNAL MODULE: ./build/report/mask.js
var mask = __webpack_require__(1972);
// EXTERNAL MODULE: ./build/report/sanitize.js
var sanitize = __webpack_require__(8779);
// EXTERNAL MODULE: ./build/report/style.js
var style = __webpack_require__(7475);
// EXTERNAL MODULE: ./build/result.js
var build_result = __webpack_require__(7542);
// EXTERNAL MODULE: ./build/rules/index.js + 109 modules
var rules = __webpack_require__(3661);
// EXTERNAL MODULE: ./build/usage-error.js
var usage_error = __webpack_require__(8859);
// EXTERNAL MODULE: ./build/cli/output.js
var output = __webpack_require__(6497);
;// CONCATENATED MODULE: ./build/cli/progress.js

const PATIENCE = 500;
const CLEAR = '\r\u001b[2K';
function progress(stream, quiet = false) {
    if (quiet || stream.isTTY !== true)
        return { step: () => { }, done: () => { } };
    const started = Date.now();
    let shown = 0;
    return {
        step(path, index, total) {
            const now = Date.now();
            if (now - started < PATIENCE || now - shown < 100)
                return;
            shown = now;
            stream.write(`${CLEAR}${index + 1}/${total} ${(0,sanitize/* plain */.pj)(path).slice(-60)}`);
        },
        done() {
            if (shown > 0)
                stream.write(CLEAR);
        },
    };
}

// EXTERNAL MODULE: ./build/cli/settings.js
var cli_settings = __webpack_require__(49);
;// CONCATENATED MODULE: ./build/cli/commands/check.js

















const STDIN = '-';
async function runCheck(args, io, more = {}) {
    const { format, quiet, debug, 'config-schema': schema } = args.values;
    if (schema)
        return await printSchema(args, io);
    const bar = progress(io.err, quiet);
    const watch = debug ? new phases/* Stopwatch */.eM() : undefined;
    const measure = watch?.measure ?? phases/* unmeasured */.Q8;
    const templates = await fromStdin(args, io);
    const positionals = args.positionals.filter((path) => path !== STDIN);
    const settings = (0,cli_settings/* settingsOf */.f)({ ...args, positionals }, io);
    const asked = { ...settings, templates, onTemplate: bar.step, measure, ...more };
    if (args.values.shard !== undefined) {
        const { runOneShard } = await Promise.all(/* import() */[__webpack_require__.e(5775), __webpack_require__.e(5593)]).then(__webpack_require__.bind(__webpack_require__, 5593));
        return await runOneShard(args, asked, io);
    }
    const fixed = args.values.fix ? await fix(asked, args, io) : undefined;
    if (fixed === 'shown')
        return 0;
    const outcome = await (0,run/* run */.e)(asked);
    bar.done();
    for (const { severity, text } of outcome.notes)
        if (!quiet || severity === 'error')
            io.err.write(`${(0,sanitize/* plain */.pj)(text)}\n`);
    const context = contextOf(args, outcome, io);
    if (args.values.verbose)
        for (const { path, functions, error } of outcome.result.templates)
            io.err.write(`${(0,sanitize/* plain */.pj)(path)}: ${error === null ? (0,sanitize/* count */.U9)(functions, 'function') : (0,sanitize/* plain */.pj)(error)}\n`);
    const text = await measure('report', () => (0,report/* report */.z8)(format, outcome.result, context));
    const mistakes = [
        ...(outcome.mistake === undefined ? [] : [outcome.mistake]),
        ...mistakesIn(() => (0,output/* write */.M)(text, args, io)),
        ...(await writeFiles(outcome, context)),
    ];
    if (args.values.output !== undefined && !quiet)
        io.err.write(`${counted(outcome, args.values.output)}\n`);
    for (const line of watch?.lines() ?? [])
        io.err.write(`${line}\n`);
    if (mistakes.length > 0)
        throw new usage_error/* UsageError */.e(mistakes.map(({ message }) => message).join('; '));
    return outcome.failed ? 1 : 0;
}
function contextOf({ values }, outcome, io) {
    const terminal = io.out.isTTY === true && values.output === undefined;
    const { unverified, verbose, quiet } = values;
    const colours = (0,style/* wantsColours */.r)(io.environment, terminal);
    return {
        rules: rules/* rules */.a,
        colours,
        unverified: unverified || verbose,
        quiet,
        docs: package_info/* DOCS */.iT,
        category: categoryOf(outcome.values),
        ...(0,mask/* maskOf */._)(outcome.values),
    };
}
function counted({ result }, file) {
    const counts = (0,build_result/* countsOf */.mQ)(result);
    const found = build_result/* severities */.gO
        .filter((severity) => counts[severity] > 0)
        .map((severity) => (0,sanitize/* count */.U9)(counts[severity], severity));
    return `${found.length === 0 ? 'no findings' : found.join(', ')} in ${(0,sanitize/* count */.U9)(counts.templates, 'template')}: ${(0,sanitize/* plain */.pj)(file)}`;
}
async function writeFiles({ result, values, placeOf }, context) {
    const mistakes = [];
    for (const { id, file } of report/* fileFormats */.DF) {
        const path = values[file];
        if (path === undefined)
            continue;
        const text = await (0,report/* report */.z8)(id, result, context);
        for (const mistake of mistakesIn(() => (0,named/* writeNamed */.R)(path, text, placeOf(file, path))))
            mistakes.push(mistake);
    }
    return mistakes;
}
function mistakesIn(step) {
    try {
        step();
        return [];
    }
    catch (error) {
        if (error instanceof usage_error/* UsageError */.e)
            return [error];
        throw error;
    }
}
async function fromStdin(args, io) {
    if (!args.positionals.includes(STDIN)) {
        if (args.given['stdin-path'] !== undefined)
            throw new usage_error/* UsageError */.e('--stdin-path says what to call standard input, which is read for the path -');
        return [];
    }
    if (io.in === undefined)
        throw new usage_error/* UsageError */.e('There is no standard input');
    const { text, refused } = await readStream(io.in);
    const source = (0,finding/* sourceOf */.vz)(args.values['stdin-path'], text);
    return [{ source, named: true, ...(refused === undefined ? {} : { refused }) }];
}
async function printSchema(args, io) {
    const { configurationSchema } = await __webpack_require__.e(/* import() */ 5695).then(__webpack_require__.bind(__webpack_require__, 5695));
    const { LEVELS } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8158));
    (0,output/* write */.M)(`${JSON.stringify(configurationSchema(rules/* rules */.a, LEVELS), null, 2)}\n`, args, io);
    return 0;
}
async function fix(settings, { values }, io) {
    const { fixAll } = await __webpack_require__.e(/* import() */ 7864).then(__webpack_require__.bind(__webpack_require__, 7864));
    const { texts, mended } = await fixAll(async (replaced) => {
        const { result } = await (0,run/* run */.e)({ ...settings, replaced });
        return result.findings;
    });
    const files = (0,sanitize/* count */.U9)(texts.size, 'file');
    if (values['dry-run']) {
        const { unifiedDiff } = await Promise.all(/* import() */[__webpack_require__.e(4112), __webpack_require__.e(2134)]).then(__webpack_require__.bind(__webpack_require__, 2134));
        for (const [path, text] of texts)
            io.out.write(unifiedDiff(path, (0,named/* readNamed */.M)(path, settings).text, text));
        io.err.write(`Would mend ${(0,sanitize/* count */.U9)(mended.length, 'finding')} in ${files}\n`);
        return 'shown';
    }
    for (const [path, text] of texts)
        (0,named/* writeNamed */.R)(path, text, settings);
    if (!values.quiet)
        io.err.write(`Mended ${(0,sanitize/* count */.U9)(mended.length, 'finding')} in ${files}\n`);
    return 'written';
}


/***/ }),

/***/ 6909:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runMerge: () => (/* binding */ runMerge)
/* harmony export */ });
/* harmony import */ var _app_shard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5775);
/* harmony import */ var _app_shard_reports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4169);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8797);



async function runMerge(args, io) {
    const reports = (0,_app_shard_reports_js__WEBPACK_IMPORTED_MODULE_1__/* .readReports */ .oh)(args.positionals, { workspace: io.folder, confined: false });
    return await (0,_check_js__WEBPACK_IMPORTED_MODULE_2__.runCheck)({ ...args, positionals: [] }, io, { judge: (input) => (0,_app_shard_js__WEBPACK_IMPORTED_MODULE_0__.mergeShards)(input, reports) });
}


/***/ }),

/***/ 1972:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ maskOf),
/* harmony export */   masking: () => (/* binding */ masking)
/* harmony export */ });
const ACCOUNT = /(?<![\w.-])\d{12}(?![\w.-])/g;
function masking() {
    const made = new Map();
    return (text) => text.replace(ACCOUNT, (id) => {
        const known = made.get(id) ?? String(made.size + 1).padStart(12, '0');
        made.set(id, known);
        return known;
    });
}
const maskOf = (values) => values['mask-accounts'] === true ? { mask: masking() } : {};


/***/ }),

/***/ 7475:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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
function wantsColours(environment, terminal) {
    if (environment.NO_COLOR)
        return false;
    if (environment.FORCE_COLOR !== undefined)
        return !['0', 'false'].includes(environment.FORCE_COLOR);
    return terminal && environment.TERM !== 'dumb';
}


/***/ })

};
;