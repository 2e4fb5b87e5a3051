"use strict";
exports.id = 886;
exports.ids = [886];
exports.modules = {

/***/ 6476:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eventOf: () => (/* binding */ eventOf)
/* harmony export */ });
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9680);

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


/***/ }),

/***/ 5329:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ linkTo),
/* harmony export */   z: () => (/* binding */ whereAll)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3186);
/* harmony import */ var _report_uri_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9720);


function linkTo({ filesUrl }) {
    return (at) => {
        const path = (0,_report_uri_js__WEBPACK_IMPORTED_MODULE_0__/* .uriOf */ .S)(at.source.path).replaceAll('(', '%28').replaceAll(')', '%29');
        const { startLine, endLine, endColumn } = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(at);
        const last = Math.max(startLine, endColumn === 1 ? endLine - 1 : endLine);
        return `${filesUrl}/${path}#L${startLine}${last > startLine ? `-L${last}` : ''}`;
    };
}
function whereAll({ runUrl }) {
    return runUrl === undefined
        ? 'the log and the summary of the workflow run'
        : `[the log and the summary of the workflow run](${runUrl})`;
}


/***/ }),

/***/ 9680:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ payloadAt),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Uq: () => (/* binding */ value)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

function payloadAt(path) {
    if (!path)
        return {};
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
    }
    catch {
        return {};
    }
}
function text(payload, ...keys) {
    const found = value(payload, ...keys);
    return typeof found === 'string' && found !== '' ? found : undefined;
}
function value(payload, ...keys) {
    let found = payload;
    for (const key of keys) {
        if (typeof found !== 'object' || found === null)
            return undefined;
        found = Object.hasOwn(found, key) ? found[key] : undefined;
    }
    return found;
}


/***/ }),

/***/ 7886:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./build/app/run.js + 12 modules
var run = __webpack_require__(2507);
// EXTERNAL MODULE: ./build/package-info.js
var package_info = __webpack_require__(8060);
// EXTERNAL MODULE: ./build/options/table.js
var table = __webpack_require__(2634);
;// CONCATENATED MODULE: ./build/options/category.js


function categoryOf(values) {
    const told = ['check-name', 'working-directory'].filter((option) => values[option] !== table/* options */.f[option].default);
    return [package_info/* name */.UU, ...told.map((option) => values[option])].join('/');
}

// EXTERNAL MODULE: ./build/report/markdown-text.js
var markdown_text = __webpack_require__(6277);
// EXTERNAL MODULE: ./build/report/mask.js
var mask = __webpack_require__(1972);
// EXTERNAL MODULE: ./build/report/sanitize.js
var sanitize = __webpack_require__(8779);
// EXTERNAL MODULE: ./build/report/style.js
var style = __webpack_require__(7475);
// EXTERNAL MODULE: ./build/result.js
var result = __webpack_require__(7542);
// EXTERNAL MODULE: ./build/rules/index.js + 109 modules
var rules = __webpack_require__(3661);
// EXTERNAL MODULE: ./build/usage-error.js
var usage_error = __webpack_require__(8859);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/action/payload.js
var action_payload = __webpack_require__(9680);
;// CONCATENATED MODULE: ./build/action/checkout.js



function checkoutOf(workspace, folder, environment) {
    const inside = (0,external_node_path_.resolve)(workspace, folder);
    const root = repositoryOf(inside, workspace);
    const payload = (0,action_payload/* payloadAt */.Kg)(environment.GITHUB_EVENT_PATH);
    const base = (0,action_payload/* text */.Qq)(payload, 'pull_request', 'base', 'sha') ?? (0,action_payload/* text */.Qq)(payload, 'merge_group', 'base_sha');
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = environment;
    const head = (0,action_payload/* text */.Qq)(payload, 'pull_request', 'head', 'sha');
    return {
        workspace: root,
        folder: external_node_path_.posix.normalize((0,external_node_path_.relative)(root, inside).split(external_node_path_.sep).join('/') || '.'),
        ...(base === undefined ? {} : { base }),
        ...(head === undefined ? {} : { head }),
        ...(server && repository ? { url: `${server}/${repository}` } : {}),
    };
}
function repositoryOf(folder, workspace) {
    const top = (0,external_node_path_.resolve)(workspace);
    for (let one = folder; one === top || one.startsWith(top + external_node_path_.sep); one = (0,external_node_path_.dirname)(one))
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(one, '.git')))
            return one;
    return top;
}

;// CONCATENATED MODULE: ./build/action/docs.js

function docsOf({ GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository = '', GITHUB_ACTION_REF: ref = '', }) {
    const isKnown = server === 'https://github.com' && /^[\w-]+\/(?!\.\.?$)[\w.-]+$/.test(repository);
    if (!isKnown || !/^(?!.*\.\.)[\w./@+-]+$/.test(ref))
        return package_info/* DOCS */.iT;
    return `${server}/${repository}/blob/${ref}/docs`;
}

;// CONCATENATED MODULE: ./build/action/github/patience.js
const PATIENCE = { answer: 15_000, all: 120_000, second: 1000 };

// EXTERNAL MODULE: ./build/options/values.js + 1 modules
var values = __webpack_require__(4518);
;// CONCATENATED MODULE: ./build/action/inputs.js


function readInputs(core, environment) {
    const given = [];
    for (const [name, option] of table/* optionList */.U) {
        if (option.input !== true)
            continue;
        const several = option.type === 'texts' || option.type === 'pairs';
        const texts = several ? core.getMultilineInput(name) : [core.getInput(name)];
        if (texts.every((text) => text === ''))
            continue;
        given.push([name, (0,values/* read */.LF)(option, `The input ${name}`, texts)]);
    }
    return { ...(0,values/* fromEnvironment */.AU)(environment), ...Object.fromEntries(given) };
}

// EXTERNAL MODULE: ./build/report/annotations.js
var annotations = __webpack_require__(7728);
;// CONCATENATED MODULE: ./build/action/publishers/commands.js

const commands = {
    id: 'commands',
    wanted: ({ outcome }) => outcome.values.annotations === 'commands',
    async publish({ core, outcome, context: { docs, mask = (text) => text } }) {
        const { shown, left } = (0,annotations/* annotationsOf */.I)(outcome.result.findings, docs);
        for (const { severity, message, ...properties } of shown)
            core[severity](mask(message), { ...properties });
        const more = (0,annotations/* leftOut */.i)(left);
        return more === ''
            ? undefined
            : `${more} in the summary and the log: GitHub shows ten annotations of a kind`;
    },
};

;// CONCATENATED MODULE: ./build/action/publishers/check-run.js


const checkRun = {
    id: 'check-run',
    wanted: ({ outcome }) => outcome.values.annotations === 'checks',
    async publish(publication) {
        const { outcome, context } = publication;
        const { publishing } = await __webpack_require__.e(/* import() */ 535).then(__webpack_require__.bind(__webpack_require__, 7535));
        const { publishCheckRun } = await Promise.all(/* import() */[__webpack_require__.e(818), __webpack_require__.e(522), __webpack_require__.e(820)]).then(__webpack_require__.bind(__webpack_require__, 9820));
        return await publishing(publication, {
            what: `The check run "${(0,sanitize/* plain */.pj)(outcome.values['check-name'])}"`,
            permission: 'checks: write',
            work: (client) => publishCheckRun(client, outcome, context.docs),
            instead: { publisher: commands, words: 'findings are annotated by workflow commands instead' },
        });
    },
};

;// CONCATENATED MODULE: ./build/action/publishers/comment.js
const comment = {
    id: 'comment',
    wanted: ({ outcome }) => outcome.values.comment,
    async publish(publication) {
        const { publishing } = await __webpack_require__.e(/* import() */ 535).then(__webpack_require__.bind(__webpack_require__, 7535));
        const { publishComment } = await Promise.all(/* import() */[__webpack_require__.e(818), __webpack_require__.e(522), __webpack_require__.e(753)]).then(__webpack_require__.bind(__webpack_require__, 4753));
        return await publishing(publication, {
            what: 'The comment',
            permission: 'pull-requests: write',
            work: async (client) => {
                const { pullRequest } = client.event;
                if (pullRequest === undefined)
                    return undefined;
                return await publishComment(client, pullRequest, publication.outcome, publication.context.docs);
            },
        });
    },
};

// EXTERNAL MODULE: ./build/report/index.js
var report = __webpack_require__(2122);
;// CONCATENATED MODULE: ./build/action/publishers/log.js

const log = {
    id: 'log',
    wanted: () => true,
    async publish({ core, outcome, context }) {
        for (const line of (await (0,report/* report */.z8)('pretty', outcome.result, context)).split('\n'))
            core.info(line);
        return undefined;
    },
};

;// CONCATENATED MODULE: ./build/action/publishers/outputs.js


const outputTable = [
    {
        name: 'conclusion',
        description: '`success` or `failure`.',
        value: ({ failed, mistake }) => (failed || mistake !== undefined ? 'failure' : 'success'),
    },
    { name: 'errors', description: 'Number of errors.', value: (_, { error }) => error },
    { name: 'warnings', description: 'Number of warnings.', value: (_, { warning }) => warning },
    { name: 'notices', description: 'Number of notices.', value: (_, { notice }) => notice },
    {
        name: 'unverified',
        description: 'Number of things that could not be decided.',
        value: (_, { unverified }) => unverified,
    },
    {
        name: 'suppressed',
        description: 'Number of findings that are accepted: by the configuration, a template or the baseline.',
        value: (_, { suppressed }) => suppressed,
    },
    {
        name: 'switched-off',
        description: 'Number of findings of rules that the configuration switches off.',
        value: (_, { off }) => off,
    },
    { name: 'functions', description: 'Number of functions.', value: (_, { functions }) => functions },
    {
        name: 'invocations',
        description: 'Number of ways in which functions are invoked.',
        value: (_, { invocations }) => invocations,
    },
    { name: 'templates', description: 'Number of templates.', value: (_, { templates }) => templates },
    ...report/* fileFormats */.DF.map(({ id, file }) => ({
        name: file,
        description: `Path of the ${id.toUpperCase()} report, where one was asked for.`,
        value: ({ values }) => values[file],
    })),
];
const outputs = {
    id: 'outputs',
    wanted: () => true,
    async publish({ core, outcome }) {
        const counts = (0,result/* countsOf */.mQ)(outcome.result);
        for (const { name, value } of outputTable) {
            const given = value(outcome, counts);
            if (given !== undefined)
                core.setOutput(name, given);
        }
        return undefined;
    },
};

// EXTERNAL MODULE: ./build/io/named.js
var named = __webpack_require__(5977);
;// CONCATENATED MODULE: ./build/action/publishers/report-files.js


const reportFiles = report/* fileFormats */.DF.map(({ id, file }) => ({
    id: file,
    wanted: ({ outcome }) => outcome.values[file] !== undefined,
    async publish({ outcome: { values, result, placeOf }, context }) {
        const path = values[file];
        if (path !== undefined)
            (0,named/* writeNamed */.R)(path, await (0,report/* report */.z8)(id, result, context), placeOf(file, path));
        return undefined;
    },
}));

;// CONCATENATED MODULE: ./build/action/publishers/review.js
const review = {
    id: 'review',
    wanted: ({ outcome: { values } }) => values.suggestions || values['review-comments'],
    async publish(publication) {
        const { publishing } = await __webpack_require__.e(/* import() */ 535).then(__webpack_require__.bind(__webpack_require__, 7535));
        const { publishReview } = await __webpack_require__.e(/* import() */ 791).then(__webpack_require__.bind(__webpack_require__, 8791));
        return await publishing(publication, {
            what: 'The review',
            permission: 'pull-requests: write',
            work: async (client) => {
                const { pullRequest } = client.event;
                if (pullRequest === undefined)
                    return undefined;
                return await publishReview(client, pullRequest, publication.outcome, publication.context.docs);
            },
        });
    },
};

// EXTERNAL MODULE: ./build/action/github/event.js
var github_event = __webpack_require__(6476);
// EXTERNAL MODULE: ./build/action/github/links.js
var links = __webpack_require__(5329);
;// CONCATENATED MODULE: ./build/action/publishers/summary.js




function linksFrom(environment) {
    try {
        return { linkTo: (0,links/* linkTo */.u)((0,github_event.eventOf)(environment)) };
    }
    catch {
        return {};
    }
}
const summary = {
    id: 'summary',
    wanted: ({ environment }) => Boolean(environment.GITHUB_STEP_SUMMARY),
    async publish({ core, environment, outcome, context }) {
        const text = await (0,report/* report */.z8)('markdown', outcome.result, { ...context, ...linksFrom(environment) });
        try {
            await core.summary.addRaw(text).write();
        }
        catch (error) {
            throw new usage_error/* UsageError */.e(`Can't write the job summary: ${error instanceof Error ? error.message : error}`);
        }
        return undefined;
    },
};

;// CONCATENATED MODULE: ./build/action/publishers/index.js








const publishers = [
    log,
    commands,
    summary,
    ...reportFiles,
    outputs,
    checkRun,
    comment,
    review,
];

;// CONCATENATED MODULE: ./build/action/run-action.js















async function runAction(core, environment, means = {}) {
    try {
        await act(core, environment, means);
    }
    catch (error) {
        const sentence = sentenceOf(error, core);
        core.setFailed(sentence);
        try {
            core.setOutput('conclusion', 'failure');
            if (environment.GITHUB_STEP_SUMMARY)
                await core.summary.addRaw(`${(0,markdown_text/* prose */.CS)(sentence)}\n`).write();
        }
        catch (also) {
            core.info(sentenceOf(also, core));
        }
    }
}
function sentenceOf(error, core) {
    if (error instanceof usage_error/* UsageError */.e)
        return (0,sanitize/* plain */.pj)(error.message);
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    for (const line of trace.split('\n'))
        core.info(`  ${(0,sanitize/* plain */.pj)(line)}`);
    return `The check itself failed, which is a mistake in it. Please report it: ${package_info/* repository */.Jk}/issues`;
}
async function act(core, environment, { patience = PATIENCE, entry }) {
    const given = readInputs(core, environment);
    const token = given['github-token'];
    if (environment.GITHUB_EVENT_NAME === 'pull_request_target')
        core.warning(TARGET);
    const top = environment.GITHUB_WORKSPACE ?? process.cwd();
    const { workspace, folder, base, head, url } = checkoutOf(top, given['working-directory'] ?? '.', environment);
    const settings = {
        workspace,
        confined: true,
        given: { ...given, 'working-directory': folder },
        base,
        head,
        ...(url !== undefined && token ? { remote: { url, token } } : {}),
        readRemote: async (file) => {
            const { remoteFile } = await __webpack_require__.e(/* import() */ 651).then(__webpack_require__.bind(__webpack_require__, 3651));
            return await remoteFile(await client(environment, token, patience), file);
        },
        environment,
        entry,
    };
    if (given.shard !== undefined) {
        const { writeShard } = await __webpack_require__.e(/* import() */ 140).then(__webpack_require__.bind(__webpack_require__, 140));
        core.info(await writeShard(given.shard, settings));
        return;
    }
    const outcome = await (0,run/* run */.e)({ ...settings, ...(await judging(given.shards, settings)) });
    for (const { severity, text } of outcome.notes)
        if (severity !== 'error')
            core[severity]((0,sanitize/* plain */.pj)(text));
    const { remarks, troubles } = await publish({
        core,
        environment,
        outcome,
        context: {
            rules: rules/* rules */.a,
            colours: (0,style/* wantsColours */.r)(environment, false),
            unverified: true,
            quiet: false,
            docs: docsOf(environment),
            category: categoryOf(outcome.values),
            ...(0,mask/* maskOf */._)(outcome.values),
        },
        github: once(() => client(environment, token, patience)),
    });
    const failures = [
        ...(outcome.mistake === undefined ? [] : [(0,sanitize/* plain */.pj)(outcome.mistake.message)]),
        ...troubles,
        ...(outcome.failed ? [(0,sanitize/* plain */.pj)(failure(outcome, remarks))] : []),
    ];
    if (failures.length > 0)
        core.setFailed(failures.join('; '));
    else if (remarks.length > 0)
        core.info(remarks.join('; '));
}
async function judging(folder, settings) {
    if (folder === undefined)
        return {};
    const { judgeOf } = await __webpack_require__.e(/* import() */ 140).then(__webpack_require__.bind(__webpack_require__, 140));
    return { judge: judgeOf(folder, settings) };
}
const TARGET = "On pull_request_target, a checkout gives the base, not the pull request, unless it names the head, which gives a stranger's code the rights of this repository. Use pull_request: it works from forks, too";
async function client(environment, token, patience) {
    const { connect } = await Promise.all(/* import() */[__webpack_require__.e(59), __webpack_require__.e(673)]).then(__webpack_require__.bind(__webpack_require__, 7673));
    const { eventOf } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6476));
    return connect(eventOf(environment), token, patience);
}
function once(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}
async function publish(publication) {
    const remarks = [];
    const troubles = [];
    for (const publisher of publishers) {
        if (!publisher.wanted(publication))
            continue;
        try {
            const remark = await publisher.publish(publication);
            if (remark !== undefined)
                remarks.push(remark);
        }
        catch (error) {
            troubles.push(sentenceOf(error, publication.core));
        }
    }
    return { remarks, troubles };
}
function failure({ failures, notes }, remarks) {
    const files = new Set(failures.map(({ at }) => at.source.path));
    const found = result/* severities */.gO
        .map((severity) => [severity, failures.filter((one) => one.severity === severity).length])
        .filter(([, number]) => number > 0)
        .map(([severity, number]) => (0,sanitize/* count */.U9)(number, severity));
    const sentences = [
        ...(found.length === 0 ? [] : [`${found.join(', ')} in ${(0,sanitize/* count */.U9)(files.size, 'template')}`]),
        ...notes.flatMap(({ severity, text }) => (severity === 'error' ? [text] : [])),
    ];
    return `${sentences.join('; ')}${remarks.length === 0 ? '' : ` (${remarks.join('; ')})`}`;
}


/***/ }),

/***/ 6326:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ MOST_AT_ONCE)
/* harmony export */ });
const MOST_AT_ONCE = 2 * 1024 * 1024;


/***/ }),

/***/ 7341:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _cloudformation_instance_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2193);
/* harmony import */ var _internal_error_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6537);
/* harmony import */ var _io_discover_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7097);
/* harmony import */ var _report_shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9833);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7542);
/* harmony import */ var _check_input_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6326);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(119);
/* harmony import */ var _makers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5131);
/* harmony import */ var _nested_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2496);
/* harmony import */ var _phases_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7907);
/* harmony import */ var _read_template_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9513);
/* harmony import */ var _relocate_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3560);
/* harmony import */ var _told_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5890);
/* harmony import */ var _unfinished_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5920);














async function check(input, steps = {}) {
    const { templates, mostAtOnce = _check_input_js__WEBPACK_IMPORTED_MODULE_9__/* .MOST_AT_ONCE */ .S, look, withModel = false } = input;
    const size = templates.reduce((sum, { source }) => sum + source.text.length, 0);
    const isWhole = look !== undefined || withModel || size <= mostAtOnce;
    if (isWhole)
        return await checkAtOnce(input, steps);
    const { checkInParts } = await __webpack_require__.e(/* import() */ 756).then(__webpack_require__.bind(__webpack_require__, 9756));
    return await checkInParts({ ...input, mostAtOnce }, { ..._judge_js__WEBPACK_IMPORTED_MODULE_3__/* .STEPS */ .U, ...steps });
}
async function checkAtOnce(input, steps) {
    const { files, measure = _phases_js__WEBPACK_IMPORTED_MODULE_10__/* .unmeasured */ .Q8, patterns = [], stacks = [] } = input;
    const read = [];
    for (const [index, template] of input.templates.entries()) {
        input.onTemplate?.(template.source.path, index);
        for (const instance of (0,_cloudformation_instance_js__WEBPACK_IMPORTED_MODULE_11__/* .instancesOf */ .sG)([template], input.environment, stacks)) {
            const reading = await (0,_read_template_js__WEBPACK_IMPORTED_MODULE_6__/* .readTemplate */ .x)(instance.file, { ...instance, files, measure });
            if (reading !== undefined)
                read.push({ template: instance.file, reading });
        }
    }
    const isExcluded = (0,_io_discover_js__WEBPACK_IMPORTED_MODULE_0__/* .excludedBy */ .U)(patterns);
    const { read: left, notes, bugs } = sorted(read, files);
    const { all: makers, assemblies } = (0,_makers_js__WEBPACK_IMPORTED_MODULE_4__/* .makersIn */ .r)(files);
    const deployed = new Set(stacks.map(({ template }) => template));
    const isDeployed = (path) => deployed.has(path);
    const all = await (0,_nested_js__WEBPACK_IMPORTED_MODULE_5__/* .withNested */ .g)(left, { files, assemblies, measure, isExcluded, isDeployed });
    const judged = await (0,_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeTogether */ .M)(all, { makers, measure, look: input.look }, { ..._judge_js__WEBPACK_IMPORTED_MODULE_3__/* .STEPS */ .U, ...steps });
    const told = bugs.map((one) => ({ one, from: one.at }));
    return {
        findings: (0,_told_js__WEBPACK_IMPORTED_MODULE_12__/* .asTold */ .iA)([...judged.findings, ...told]),
        suppressed: [],
        decisions: _result_js__WEBPACK_IMPORTED_MODULE_2__/* .undecided */ .oo,
        notes: [...notes, ...(0,_relocate_js__WEBPACK_IMPORTED_MODULE_7__/* .leftOutNotes */ .j)(judged.leftOut)],
        unverified: (0,_told_js__WEBPACK_IMPORTED_MODULE_12__/* .asTold */ .iA)(judged.unverified),
        ...judged.shown,
        links: (0,_report_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .linksBetween */ ._X)(judged.taken, judged.sources),
        templates: judged.outcomes.map(({ template: _, ...outcome }) => outcome),
        sources: judged.sources,
        model: judged.model,
    };
}
function sorted(read, files) {
    try {
        return { ...(0,_unfinished_js__WEBPACK_IMPORTED_MODULE_8__/* .finished */ .xl)(read, files), bugs: [] };
    }
    catch (error) {
        const bugs = read.slice(0, 1).map(({ reading }) => (0,_internal_error_js__WEBPACK_IMPORTED_MODULE_13__/* .bug */ .j)(reading.source, 'telling templates apart', error));
        return { read, notes: [], bugs };
    }
}


/***/ }),

/***/ 2507:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run),
  E: () => (/* binding */ runShard)
});

// EXTERNAL MODULE: ./build/template/node.js
var template_node = __webpack_require__(2720);
// EXTERNAL MODULE: ./build/template/read.js + 9 modules
var read = __webpack_require__(2186);
// EXTERNAL MODULE: ./build/usage-error.js
var usage_error = __webpack_require__(8859);
;// CONCATENATED MODULE: ./build/config/samconfig.js



const SAM_CONFIG_FILES = ['samconfig.toml', 'samconfig.yaml', 'samconfig.yml'];
const isToml = (path) => /\.toml$/i.test(path);
const isSamConfig = (path) => /\.toml$|(?:^|\/)samconfig[^/]*\.ya?ml$/i.test(path);
function samEnvironments(source, readToml) {
    const config = isToml(source.path) ? readToml(source) : yamlOf(source);
    return entriesOf(config).flatMap(([name, environment]) => {
        const settings = (command) => entry(entry(environment, command), 'parameters');
        const deploy = settings('deploy');
        const global = settings('global');
        const sync = settings('sync');
        const of = (key) => entry(deploy, key) ?? entry(sync, key) ?? entry(global, key);
        const stackName = textOf(of('stack_name'));
        const region = textOf(of('region'));
        const overrides = of('parameter_overrides');
        if (stackName === undefined && region === undefined && overrides === undefined)
            return [];
        const template = templateIn([deploy, settings('build'), global]);
        return [
            {
                name,
                ...(stackName === undefined ? {} : { stackName }),
                ...(region === undefined ? {} : { region }),
                ...(template === undefined ? {} : { template }),
                parameters: overridesIn(overrides),
            },
        ];
    });
}
function samParameters(source, environment, readToml) {
    const all = samEnvironments(source, readToml);
    const wanted = environment ?? 'default';
    const found = all.find(({ name }) => name === wanted);
    if (found !== undefined)
        return found.parameters;
    const names = all.map(({ name }) => name).join(', ');
    throw new usage_error/* UsageError */.e(`"${source.path}" has no environment "${wanted}" that deploys something${names === '' ? '' : `; there are ${names}: write ${source.path}#NAME`}`);
}
const templateIn = (tables) => tables
    .flatMap((table) => ['template_file', 'template'].map((key) => textOf(entry(table, key))))
    .find((path) => path !== undefined && !/(?:^|\/)(?:\.aws-sam\/|packaged)/.test(path));
function yamlOf(source) {
    const { root, problems } = (0,read/* readTree */.Z)(source);
    const [problem] = problems;
    if (problem !== undefined)
        throw new usage_error/* UsageError */.e(`"${source.path}" can't be read: ${problem.message}`);
    return root === undefined ? undefined : (0,template_node/* toJson */.aB)(root);
}
function overridesIn(value) {
    const found = new Map();
    if (typeof value === 'string' || Array.isArray(value)) {
        const texts = typeof value === 'string' ? [value] : value;
        for (const text of texts)
            for (const [key, given] of pairsIn(textOf(text) ?? ''))
                found.set(key, given);
        return found;
    }
    for (const [key, given] of entriesOf(value)) {
        const text = Array.isArray(given) ? given.map((each) => textOf(each) ?? '').join(',') : textOf(given);
        if (text !== undefined)
            found.set(key, text);
    }
    return found;
}
function* pairsIn(text) {
    for (const [word] of text.matchAll(WORD)) {
        const long = /^ParameterKey=([^,]*),ParameterValue=(.*)$/s.exec(word);
        const equals = word.indexOf('=');
        if (long !== null)
            yield [unquoted(long[1] ?? ''), unquoted(long[2] ?? '')];
        else if (equals > 0)
            yield [unquoted(word.slice(0, equals)), unquoted(word.slice(equals + 1))];
    }
}
const WORD = /(?:"(?:\\.|[^"\\])*"|'[^']*'|\\.|[^\s"'\\]|["'\\])+/gs;
function unquoted(text) {
    const quoted = /^"((?:\\.|[^"\\])*)"$|^'([^']*)'$/s.exec(text);
    if (quoted?.[2] !== undefined)
        return quoted[2];
    return (quoted?.[1] ?? text).replace(/\\([\s"'\\])/g, '$1');
}
const isTable = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const entriesOf = (value) => isTable(value) ? Object.entries(value) : [];
const entry = (value, key) => isTable(value) && Object.hasOwn(value, key) ? value[key] : undefined;
function textOf(value) {
    if (typeof value === 'string')
        return value;
    return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint'
        ? String(value)
        : undefined;
}

;// CONCATENATED MODULE: ./build/config/environment.js




function environmentOf(input) {
    const { region, account } = input;
    if (region !== undefined && !/^[a-z]{2,5}(?:-[a-z]+)+-\d{1,2}$/.test(region))
        throw new usage_error/* UsageError */.e(`"${region}" is no AWS region`);
    if (account !== undefined && !/^\d{12}$/.test(account))
        throw new usage_error/* UsageError */.e(`"${account}" is no AWS account id: that is twelve digits`);
    const parameters = new Map();
    for (const file of input.parameterFiles)
        for (const [key, value] of parameterFile(file))
            parameters.set(key, value);
    for (const given of input.parameters) {
        const [key, value] = keyAndValue(given);
        parameters.set(key, value);
    }
    return {
        parameters,
        ...(region === undefined ? {} : { region }),
        ...(account === undefined ? {} : { account }),
    };
}
function keyAndValue(text) {
    const at = text.indexOf('=');
    if (at < 1)
        throw new usage_error/* UsageError */.e(`"${text}" is no parameter: write it as KEY=VALUE`);
    return [text.slice(0, at).trim(), text.slice(at + 1)];
}
function parameterFile({ source, environment, readToml = noToml, }) {
    if (isSamConfig(source.path))
        return samParameters(source, environment, readToml);
    const found = parametersIn((0,read/* readTree */.Z)(source).root);
    if (found === undefined)
        throw new usage_error/* UsageError */.e(`"${source.path}" is no parameter file: neither a list of ParameterKey and ParameterValue, nor a map`);
    return found;
}
function noToml({ path }) {
    throw new usage_error/* UsageError */.e(`"${path}": TOML is not read here`);
}
function parametersIn(root) {
    return root?.kind === 'list' ? fromList(root.items) : fromMap((0,template_node/* child */.jf)(root, 'Parameters') ?? root);
}
function fromList(items) {
    const found = new Map();
    for (const item of items) {
        if (item.kind === 'scalar') {
            const at = item.text.indexOf('=');
            if (at < 1)
                return undefined;
            found.set(item.text.slice(0, at), item.text.slice(at + 1));
            continue;
        }
        const key = environment_textOf((0,template_node/* child */.jf)(item, 'ParameterKey'));
        const value = environment_textOf((0,template_node/* child */.jf)(item, 'ParameterValue'));
        if (key === undefined)
            return undefined;
        if (value !== undefined)
            found.set(key, value);
    }
    return found;
}
function fromMap(node) {
    if (node?.kind !== 'map')
        return undefined;
    const found = new Map();
    for (const { key, value } of node.entries.values()) {
        const text = environment_textOf(value);
        if (text === undefined)
            return undefined;
        found.set(key, text);
    }
    return found;
}
function environment_textOf(node) {
    if (node?.kind === 'scalar')
        return node.text;
    if (node?.kind !== 'list')
        return undefined;
    const texts = node.items.map(environment_textOf);
    return texts.every((text) => text !== undefined) ? texts.join(',') : undefined;
}

;// CONCATENATED MODULE: ./build/config/stacks.js

function deploymentsOf(stacks, everywhere, read) {
    return stacks.map(({ name, template, parameters, parameterFiles, region, account }) => {
        const own = environmentOf({ parameters, parameterFiles: parameterFiles.map(read), region, account });
        const environment = {
            ...everywhere,
            ...own,
            parameters: new Map([...everywhere.parameters, ...own.parameters]),
        };
        return { name, template, environment };
    });
}

// EXTERNAL MODULE: ./build/io/named.js
var named = __webpack_require__(5977);
// EXTERNAL MODULE: ./build/result.js
var build_result = __webpack_require__(7542);
// EXTERNAL MODULE: ./build/app/check-templates.js
var check_templates = __webpack_require__(7341);
// EXTERNAL MODULE: ./build/finding.js
var finding = __webpack_require__(3186);
// EXTERNAL MODULE: ./build/rules/index.js + 109 modules
var rules = __webpack_require__(3661);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/cloudformation/nearest.js
var nearest = __webpack_require__(9182);
// EXTERNAL MODULE: ./build/internal-error.js
var internal_error = __webpack_require__(6537);
// EXTERNAL MODULE: ./build/options/table.js
var table = __webpack_require__(2634);
;// CONCATENATED MODULE: ./build/config/config.js







const CONFIG_FILES = ['.lambda-permission-check.yml', '.lambda-permission-check.yaml'];
const emptyConfig = { options: {}, rules: new Map(), accept: [], stacks: [] };
const LEVELS = ['error', 'warning', 'notice', 'off'];
function readConfig(source, rules) {
    const { root, problems } = (0,read/* readTree */.Z)(source);
    const [problem] = problems;
    if (problem !== undefined)
        fail({ at: problem.at }, problem.message);
    if (root === undefined || (root.kind === 'scalar' && root.value === null))
        return emptyConfig;
    const file = mapOf(root);
    const keys = table/* optionList */.U.filter(([, { key }]) => key === true);
    known(file, [...keys.map(([name]) => name), 'rules', 'accept', 'accept-inline', 'stacks'], 'setting');
    const given = keys.flatMap(([name, option]) => {
        const node = (0,template_node/* child */.jf)(file, name);
        return node === undefined ? [] : [[name, valueIn(node, option)]];
    });
    const inline = (0,template_node/* child */.jf)(file, 'accept-inline');
    return {
        path: source.path,
        ...(inline === undefined ? {} : { acceptInline: wordOf(inline, ['true', 'false']) === 'true' }),
        options: Object.fromEntries(given),
        rules: new Map(config_entriesOf((0,template_node/* child */.jf)(file, 'rules')).map(([id, level, at]) => [
            ruleOf(id, at, rules),
            wordOf(level, LEVELS),
        ])),
        accept: itemsOf((0,template_node/* child */.jf)(file, 'accept')).map((item) => acceptedOf(item, rules)),
        stacks: stacksOf((0,template_node/* child */.jf)(file, 'stacks')),
    };
}
function valueIn(node, option) {
    switch (option.type) {
        case 'texts':
            return textsOf(node);
        case 'pairs':
            return config_entriesOf(node).map(([key, value]) => `${key}=${config_textOf(value)}`);
        case 'flag':
            return wordOf(node, ['true', 'false']) === 'true';
        case 'word':
            return wordOf(node, option.values ?? []);
        case 'text':
            return config_textOf(node);
    }
}
function acceptedOf(item, rules) {
    const entry = mapOf(item);
    known(entry, ['rule', 'resource', 'path', 'reason'], 'setting');
    const [rule, resource, path, reason] = ['rule', 'resource', 'path', 'reason'].map((key) => (0,template_node/* child */.jf)(entry, key));
    if (rule === undefined)
        return fail(item, 'An accepted finding needs its "rule"');
    if (reason === undefined || config_textOf(reason).trim() === '')
        return fail(item, 'An accepted finding needs a "reason"');
    return {
        rule: ruleOf(config_textOf(rule), rule, rules),
        reason: config_textOf(reason),
        where: (0,finding/* whereOf */.de)(item.at),
        ...(resource === undefined ? {} : { resource: config_textOf(resource) }),
        ...(path === undefined ? {} : { path: config_textOf(path) }),
    };
}
const STACK_KEYS = ['name', 'template', 'parameters', 'parameter-files', 'region', 'account'];
function stacksOf(node) {
    const stacks = [];
    for (const item of itemsOf(node)) {
        const stack = stackOf(item);
        if (stacks.some(({ name, template }) => name === stack.name && template === stack.template))
            fail(item, `There is a stack "${stack.name}" of "${stack.template}" already`);
        stacks.push(stack);
    }
    return stacks;
}
function stackOf(item) {
    const entry = mapOf(item);
    known(entry, STACK_KEYS, 'setting');
    const [name = '', template = '', region, account] = ['name', 'template', 'region', 'account'].map((key) => {
        const value = (0,template_node/* child */.jf)(entry, key);
        return value === undefined ? undefined : config_textOf(value);
    });
    if (name === '')
        return fail(item, 'A stack needs its "name"');
    if (template === '')
        return fail(item, 'A stack needs its "template"');
    return {
        name,
        template: template.replace(/^\.\//, ''),
        parameters: parametersOf((0,template_node/* child */.jf)(entry, 'parameters')),
        parameterFiles: textsOf((0,template_node/* child */.jf)(entry, 'parameter-files')),
        ...(region === undefined ? {} : { region }),
        ...(account === undefined ? {} : { account }),
    };
}
function parametersOf(node) {
    return config_entriesOf(node).map(([key, value]) => `${key}=${config_textOf(value)}`);
}
function fail({ at }, message) {
    throw new usage_error/* UsageError */.e(`${(0,finding/* whereOf */.de)(at)}: ${message}`);
}
function mapOf(node) {
    return node.kind === 'map' ? node : fail(node, 'A map is needed here');
}
function known(map, keys, what) {
    for (const { key, keyAt } of map.entries.values())
        if (!keys.includes(key))
            fail({ at: keyAt }, `There is no ${what} "${key}"${meant(key, keys)}`);
}
function ruleOf(id, node, rules) {
    if ((0,internal_error/* isBug */.X)({ rule: id }))
        fail(node, `"${id}" can not be switched off, lowered or accepted`);
    return rules.includes(id) ? id : fail(node, `There is no rule "${id}"${meant(id, rules)}`);
}
function meant(given, candidates) {
    const found = (0,nearest/* nearest */.p)(given, candidates);
    return found === undefined ? '' : `; did you mean "${found}"?`;
}
function wordOf(node, allowed) {
    const given = config_textOf(node);
    const value = node.kind === 'scalar' ? node.value : undefined;
    const meant = value === false ? ['off', 'false'] : value === true ? ['on', 'true'] : [];
    const found = allowed.find((word) => word === given) ?? allowed.find((word) => meant.includes(word));
    return found ?? fail(node, `One of ${allowed.join(', ')} is needed here, not "${given}"`);
}
function config_textOf(node) {
    return node.kind === 'scalar' ? node.text : fail(node, 'A text is needed here');
}
function textsOf(node) {
    return node?.kind === 'scalar' ? [config_textOf(node)] : itemsOf(node).map(config_textOf);
}
function itemsOf(node) {
    if (node === undefined)
        return [];
    return node.kind === 'list' ? node.items : fail(node, 'A list is needed here');
}
function config_entriesOf(node) {
    if (node === undefined)
        return [];
    return [...mapOf(node).entries.values()].map(({ key, value, keyAt }) => [key, value, { at: keyAt }]);
}

// EXTERNAL MODULE: ./build/options/values.js + 1 modules
var options_values = __webpack_require__(4518);
// EXTERNAL MODULE: ./build/io/disk.js
var disk = __webpack_require__(8739);
;// CONCATENATED MODULE: ./build/app/origin.js




async function originOf(from, settings, baseline) {
    if (from === 'head')
        return asItIs(settings);
    if (from === 'base')
        return await ofBase(settings);
    const file = remoteFile(from);
    if (file === undefined)
        throw new usage_error/* UsageError */.e(`config-from: "${from}" is neither "head", "base" nor OWNER/REPO/PATH@REF, as in acme/policies/lambda.yml@main`);
    return await ofRemote(from, file, settings, baseline);
}
function asItIs(place) {
    const find = (path) => (0,disk/* isThere */.$B)(path, place.workspace) ? (0,named/* readNamed */.M)(path, { ...place, confined: true }) : undefined;
    return { find, read: (path) => (0,named/* readNamed */.M)(path, place) };
}
async function ofBase({ base, remote, ...place }) {
    if (base === undefined)
        return asItIs(place);
    const { Git } = await __webpack_require__.e(/* import() */ 432).then(__webpack_require__.bind(__webpack_require__, 7432));
    const git = new Git(place.workspace, remote);
    const commit = git.commit(base) ?? (git.fetch(base) ? git.commit(base) : undefined);
    if (commit === undefined)
        throw new usage_error/* UsageError */.e(`config-from: the base revision ${base} can't be read; check out the repository with "fetch-depth: 0"`);
    const label = `the base revision ${commit.slice(0, 7)}`;
    const find = (path) => {
        const text = git.text(commit, external_node_path_.posix.normalize(path));
        return text === undefined ? undefined : { path, text };
    };
    return { find, read: (path) => find(path) ?? absent(path, label), label };
}
function remoteFile(text) {
    const found = /^([\w.-]+)\/([\w.-]+)\/([^@]+)@([^\s@]+)$/.exec(text);
    if (found === null)
        return undefined;
    const [, owner = '', repository = '', path = '', ref = ''] = found;
    return path.split('/').includes('..') ? undefined : { owner, repository, path, ref };
}
async function ofRemote(from, file, { readRemote }, baseline) {
    if (readRemote === undefined)
        throw new usage_error/* UsageError */.e(`config-from: "${from}" needs the GitHub API, and so the action`);
    const text = await readRemote(file);
    if (text === undefined)
        throw new usage_error/* UsageError */.e(`config-from: "${from}" can't be read: is it there, and may the token read it?`);
    const configuration = { path: from, text };
    const known = new Map();
    const named = baseline(configuration);
    if (named !== undefined) {
        const path = external_node_path_.posix.join(external_node_path_.posix.dirname(file.path), named);
        const found = await readRemote({ ...file, path });
        if (found !== undefined)
            known.set(named, { path: named, text: found });
    }
    return {
        find: (path) => known.get(path),
        read: (path) => known.get(path) ?? absent(path, from),
        label: from,
        configuration,
    };
}
function absent(path, where) {
    throw new usage_error/* UsageError */.e(`Can't read "${path}": it is not in ${where}`);
}

;// CONCATENATED MODULE: ./build/app/plan.js






async function planOf(settings) {
    const inFolder = within(settings.given['working-directory']);
    const origin = await originOf(settings.given['config-from'] ?? 'head', settings, (configuration) => settings.given.baseline ?? readConfig(configuration, ruleIds()).options.baseline);
    const config = configOf(settings.given, origin, inFolder);
    const values = (0,options_values/* settle */.G9)(settings.given, config.options);
    if (values['update-baseline'] && values.baseline === undefined)
        throw new usage_error/* UsageError */.e('--update-baseline needs to know where: --baseline FILE');
    const placeOf = placesOf(settings, config);
    const patterns = patternsOf(settings, values);
    return {
        inFolder,
        origin,
        config,
        values,
        placeOf,
        patterns: patterns.map(inFolder),
        isConfigured: patterns.some((one) => placeOf('templates', one).confined),
    };
}
function placesOf({ workspace, confined, given }, { options }) {
    return (option, path) => {
        const isIn = (value) => value === path || (Array.isArray(value) && value.includes(path));
        return { workspace, confined: confined || (isIn(options[option]) && !isIn(given[option])) };
    };
}
const ruleIds = () => rules/* rules */.a.map(({ id }) => id);
function within(folder = '.') {
    const base = external_node_path_.posix.normalize(folder.replaceAll('\\', '/'));
    if (base === '.' || base === './')
        return (path) => path;
    return (path) => {
        const [sign, rest] = path.startsWith('!') ? ['!', path.slice(1)] : ['', path];
        return external_node_path_.posix.isAbsolute(rest) ? path : sign + external_node_path_.posix.join(base, rest);
    };
}
function foldersOf({ templates = [] }, inFolder) {
    return templates.length > 0 || inFolder('.') === '.' ? [] : [inFolder('.')];
}
function patternsOf({ templates = [], given }, values) {
    return templates.length > 0 ? (given.templates ?? []) : values.templates;
}
function configOf(given, origin, inFolder) {
    const ids = ruleIds();
    if (origin.configuration !== undefined)
        return readConfig(origin.configuration, ids);
    if (given.config !== undefined)
        return readConfig(origin.read(inFolder(given.config)), ids);
    const [source, other] = CONFIG_FILES.flatMap((name) => origin.find(inFolder(name)) ?? []);
    if (other !== undefined)
        throw new usage_error/* UsageError */.e(`There are both ${CONFIG_FILES.join(' and ')}: keep one of them`);
    return source === undefined ? emptyConfig : readConfig(source, ids);
}

;// CONCATENATED MODULE: ./build/app/decide.js





const MARK = 'lambda-permission-check';
async function decide(found, plan, settings, deployed) {
    const { result: judged, notes } = await judge(found, plan);
    const { result: left, mistake } = await withoutBaseline(judged, plan);
    const told = found.model?.deployed;
    const { result, notes: compared } = await sinceBase(left, plan, settings, {
        ...deployed,
        ...(told && { look: async () => told }),
    });
    return { result, notes: [...notes, ...compared], ...(mistake && { mistake }) };
}
async function judge(result, { config, origin }) {
    const configured = withConfiguration(result, config, origin);
    const sources = new Set([...result.sources, ...result.findings.map(({ at }) => at.source)]);
    const marked = [...sources].filter(({ text }) => text.includes(MARK));
    if (config.rules.size === 0 && config.accept.length === 0 && marked.length === 0)
        return { result: configured, notes: [] };
    const { judged } = await __webpack_require__.e(/* import() */ 911).then(__webpack_require__.bind(__webpack_require__, 6292));
    const { inlineOf } = await __webpack_require__.e(/* import() */ 914).then(__webpack_require__.bind(__webpack_require__, 7914));
    const ids = ruleIds();
    const heard = config.acceptInline ?? origin.label === undefined;
    const own = new Map(marked.map((source) => [source, inlineOf(source, ids)]));
    const { result: left, unused } = judged(configured, {
        ...config,
        usual: new Map(rules/* rules */.a.map(({ id, severity }) => [id, severity])),
        inline: heard ? own : new Map(),
    });
    const all = [...own.values()];
    const notes = [
        ...all
            .flatMap(({ faults }) => faults)
            .map(({ message, at }) => ({ severity: 'warning', text: `${(0,finding/* whereOf */.de)(at)}: ${message}` })),
        ...unused.map((text) => ({ severity: 'notice', text })),
    ];
    const unheard = heard ? 0 : all.reduce((sum, { acceptances }) => sum + acceptances.length, 0);
    if (unheard > 0)
        notes.push({
            severity: 'warning',
            text: `What the templates accept by themselves (${unheard} times) does not count, since the configuration is taken from ${origin.label}; "accept-inline: true" there lets it`,
        });
    return { result: left, notes };
}
function withConfiguration(result, { path }, { label }) {
    if (path === undefined && label === undefined)
        return result;
    const from = label === undefined || label === path ? '' : ` of ${label}`;
    const configuration = path === undefined ? `none${from.replace(' of ', ' in ')}` : `${path}${from}`;
    return { ...result, decisions: { ...result.decisions, configuration } };
}
const MOST_BASELINE_BYTES = 64 * 1024 * 1024;
async function withoutBaseline(result, plan) {
    try {
        return { result: await withoutKnownFindings(result, plan) };
    }
    catch (error) {
        if (error instanceof usage_error/* UsageError */.e)
            return { result, mistake: error };
        throw error;
    }
}
async function withoutKnownFindings(result, { values, placeOf, origin, inFolder }) {
    const { 'update-baseline': update } = values;
    if (values.baseline === undefined)
        return result;
    const path = inFolder(values.baseline);
    const place = placeOf('baseline', values.baseline);
    const { fingerprints } = await __webpack_require__.e(/* import() */ 78).then(__webpack_require__.bind(__webpack_require__, 7078));
    const { baselineText, readBaseline, withoutKnown } = await __webpack_require__.e(/* import() */ 63).then(__webpack_require__.bind(__webpack_require__, 6063));
    const marks = fingerprints(result.findings);
    if (update && origin.label !== undefined)
        throw new usage_error/* UsageError */.e(`--update-baseline can't write to ${origin.label}`);
    if (update)
        (0,named/* writeNamed */.R)(path, baselineText(result.findings, marks), place);
    const known = origin.label === undefined ? (0,named/* readNamed */.M)(path, place, MOST_BASELINE_BYTES) : origin.read(path);
    const left = withoutKnown(result, readBaseline(path, known.text), marks);
    return { ...left, decisions: { ...left.decisions, baseline: path } };
}
function comparison(values, settings) {
    const onlyChanged = values['changed-only'] || values['changed-since'] !== undefined;
    const base = values['changed-since'] ?? settings.base;
    const isAuto = values['access-diff'] === 'auto' && base !== undefined && settings.judge === undefined;
    const access = values['access-diff'] === 'on' || isAuto;
    return { onlyChanged, access, base };
}
async function sinceBase(result, { values, patterns }, settings, deployed) {
    const { onlyChanged, access, base } = comparison(values, settings);
    if (!onlyChanged && !access)
        return { result, notes: [] };
    const { accessSince, baseCommit, changedFindings, earlier } = await __webpack_require__.e(/* import() */ 517).then(__webpack_require__.bind(__webpack_require__, 1517));
    const { Git } = await __webpack_require__.e(/* import() */ 432).then(__webpack_require__.bind(__webpack_require__, 7432));
    const git = new Git(settings.workspace, settings.remote);
    const commit = base === undefined ? undefined : baseCommit(git, base, settings.head);
    if (commit === undefined) {
        if (values['changed-since'] !== undefined)
            throw new usage_error/* UsageError */.e(`--changed-since: git knows no revision "${values['changed-since']}" here`);
        const why = base === undefined
            ? 'this run is for no pull request'
            : `the base revision ${base} can't be read; check out the repository with "fetch-depth: 0"`;
        const asked = [
            ...(onlyChanged ? ['changed-only'] : []),
            ...(values['access-diff'] === 'on' ? ['access-diff'] : []),
        ];
        if (asked.length === 0)
            return { result, notes: [] };
        return {
            result,
            notes: [{ severity: 'warning', text: `${asked.join(' and ')} had no effect: ${why}` }],
        };
    }
    const before = await earlier(git, commit, patterns, deployed);
    const changes = access ? { since: before.name, changes: accessSince(before, result) } : undefined;
    const findings = onlyChanged ? changedFindings(result, before) : result.findings;
    return {
        result: {
            ...result,
            findings,
            ...(changes === undefined ? {} : { access: changes }),
            decisions: {
                ...result.decisions,
                ...(onlyChanged
                    ? { unchanged: { since: before.name, findings: result.findings.length - findings.length } }
                    : {}),
            },
        },
        notes: [],
    };
}

;// CONCATENATED MODULE: ./build/config/beside.js

const PARAMETER_FOLDERS = [
    'params',
    'parameters',
    'config',
    'configs',
    'configuration',
    'env',
    'envs',
    'environments',
    'stages',
];
const WORDS = /(?:^|[-_.])(?:params?|parameters?|configs?|configuration|template|stack|env)(?=[-_.]|$)/gi;
const nameOf = (path) => path.slice(path.lastIndexOf('/') + 1);
const stemOf = (path) => nameOf(path).replace(/(?:\.template)?\.\w+$/, '');
const mayGive = (name) => /\.(?:json|ya?ml)$/i.test(name) && !name.startsWith('.');
function givesByForm(root) {
    if (root?.kind === 'list')
        return root.items.every((item) => (0,template_node/* child */.jf)(item, 'ParameterKey') !== undefined);
    if (root?.kind !== 'map' || (0,template_node/* child */.jf)(root, 'Parameters')?.kind !== 'map')
        return false;
    return [...root.entries.keys()].every((key) => ['Parameters', 'Tags', 'StackPolicy'].includes(key));
}
const givesByName = (path, stems) => /param/i.test(path.split('/').slice(-2).join('/')) ||
    stems.some((stem) => stem !== 'template' && isFor(stemOf(path), stem));
const isFor = (name, stem) => withoutStem(name, stem) !== undefined;
function withoutStem(name, stem) {
    if (name === stem)
        return '';
    const isMark = (at) => /[-_.]/.test(name.charAt(at));
    if (name.startsWith(stem) && isMark(stem.length))
        return name.slice(stem.length);
    const start = name.length - stem.length;
    return name.endsWith(stem) && isMark(start - 1) ? name.slice(0, start) : undefined;
}
function candidatesFor(file, beside) {
    if (file.parameters.size === 0)
        return [];
    const declaring = beside.filter(({ parameters }) => [...file.parameters.keys()].every((key) => parameters.has(key)));
    const named = declaring.filter(({ path }) => isFor(stemOf(file.path), stemOf(path)));
    if (named.length < 2)
        return named.length === 1 ? named : declaring;
    const longest = Math.max(...named.map(({ path }) => stemOf(path).length));
    return named.filter(({ path }) => stemOf(path).length === longest);
}
function stageOf(path, template) {
    const stem = stemOf(path);
    const rest = (withoutStem(stem, stemOf(template)) ?? stem)
        .replace(WORDS, '')
        .replace(/^[-_.]+|[-_.]+$/g, '');
    return rest === '' ? nameOf(path) : rest;
}

// EXTERNAL MODULE: ./build/groups.js
var build_groups = __webpack_require__(1267);
// EXTERNAL MODULE: ./build/report/sanitize.js
var sanitize = __webpack_require__(8779);
// EXTERNAL MODULE: ./build/template/sniff.js
var sniff = __webpack_require__(7394);
// EXTERNAL MODULE: ./build/app/makers.js + 8 modules
var app_makers = __webpack_require__(5131);
;// CONCATENATED MODULE: ./build/app/parameter-files.js

async function parameterFileReader(paths, read) {
    const toml = paths.some((path) => isToml(partsOf(path).path)) ? { readToml: await tomlReader() } : {};
    return (named) => {
        const { path, environment } = partsOf(named);
        return { source: read(path), ...(environment === undefined ? {} : { environment }), ...toml };
    };
}
async function tomlReader() {
    return (await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(336)]).then(__webpack_require__.bind(__webpack_require__, 6336))).parseToml;
}
function partsOf(named) {
    const hash = named.lastIndexOf('#');
    const path = named.slice(0, hash);
    return hash === -1 || !isSamConfig(path) ? { path: named } : { path, environment: named.slice(hash + 1) };
}

// EXTERNAL MODULE: ./build/app/some-of.js
var some_of = __webpack_require__(9269);
;// CONCATENATED MODULE: ./build/app/deployments.js













async function deploymentsBeside(input) {
    const byFolder = (0,build_groups/* groupsOf */.c1)(input.templates, ({ path }) => external_node_path_.posix.dirname(path));
    const notes = [];
    const stacks = [];
    const made = madeDeployments(input);
    const sam = await samDeployments(byFolder, input, notes);
    const files = new Map();
    for (const found of parameterFiles(byFolder, input.disk, notes))
        (0,build_groups/* addTo */.DN)(files, found.template, found);
    const from = new Set();
    for (const { path } of input.templates) {
        const alone = made.get(path);
        if (alone !== undefined) {
            stacks.push(alone);
            continue;
        }
        const configured = sam.get(path) ?? [];
        const given = files.get(path) ?? [];
        const chosen = given.length === 0 || configured.some(({ deployment }) => deployment.environment.parameters.size > 0)
            ? configured
            : given.map((file) => ofFile(file, input.everywhere));
        stacks.push(...namedApart(chosen, input.everywhere));
        for (const each of chosen)
            from.add(each.from);
    }
    const beside = stacks.filter(({ template }) => !made.has(template));
    return { stacks, notes: [...notes, ...counted(beside, [...from])] };
}
function madeDeployments({ templates, disk, everywhere }) {
    const makers = (0,app_makers/* makersIn */.r)(disk).all;
    const found = new Map();
    for (const { path: template } of templates) {
        const made = makers.map((maker) => maker.deploymentOf(template)).find((each) => each !== undefined);
        if (made === undefined)
            continue;
        const { name, ...place } = made;
        found.set(template, { name, template, environment: { ...everywhere, ...place } });
    }
    return found;
}
async function samDeployments(byFolder, { disk, templates, everywhere }, notes) {
    const found = new Map();
    const known = new Set(templates.map(({ path }) => path));
    let readToml;
    for (const folder of foldersUpwards(byFolder)) {
        const names = new Set(disk.list(folder));
        const name = SAM_CONFIG_FILES.find((each) => names.has(each));
        const source = name === undefined ? undefined : disk.read(inFolder(folder, name));
        if (source === undefined)
            continue;
        if (isToml(source.path))
            readToml ??= await tomlReader();
        for (const told of samConfigured(source, folder, names, readToml ?? (() => undefined), notes))
            if (known.has(told.deployment.template))
                (0,build_groups/* addTo */.DN)(found, told.deployment.template, withAll(told, everywhere));
    }
    return found;
}
function foldersUpwards(byFolder) {
    const folders = new Set();
    for (const start of byFolder.keys()) {
        for (let folder = start; !folders.has(folder); folder = external_node_path_.posix.dirname(folder)) {
            if (folder.startsWith('..') || external_node_path_.posix.isAbsolute(folder))
                break;
            folders.add(folder);
        }
    }
    return [...folders].sort();
}
function samConfigured(source, folder, names, readToml, notes) {
    const usual = ['template.yaml', 'template.yml', 'template.json'].find((name) => names.has(name));
    try {
        return samEnvironments(source, readToml).flatMap((environment) => {
            const { name, stackName, region, parameters } = environment;
            const template = environment.template ?? usual;
            if (template === undefined)
                return [];
            const placed = environmentOf({ parameters: [], parameterFiles: [], region, account: undefined });
            return [
                {
                    from: source.path,
                    qualifier: name,
                    deployment: {
                        name: stackName ?? name,
                        template: inFolder(folder, template),
                        environment: { ...placed, parameters, ...(stackName === undefined ? {} : { stackName }) },
                    },
                },
            ];
        });
    }
    catch (error) {
        if (!(error instanceof usage_error/* UsageError */.e))
            throw error;
        notes.push(`Not counted as a deployment: ${error.message}`);
        return [];
    }
}
function withAll(told, everywhere) {
    const { environment } = told.deployment;
    const parameters = new Map([...environment.parameters, ...everywhere.parameters]);
    return {
        ...told,
        deployment: { ...told.deployment, environment: { ...everywhere, ...environment, parameters } },
    };
}
const ofFile = ({ path, parameters, template }, everywhere) => withAll({
    from: path,
    qualifier: path,
    deployment: { name: stageOf(path, template), template, environment: { parameters } },
}, everywhere);
function parameterFiles(byFolder, disk, notes) {
    const beside = new Map();
    const known = new Set([...byFolder.values()].flatMap((templates) => templates.map(({ path }) => path)));
    for (const [folder, templates] of byFolder)
        for (const within of parameterFoldersOf(folder))
            for (const name of disk.list(within)) {
                const path = inFolder(within, name);
                if (mayGive(name) && !known.has(path))
                    for (const template of templates)
                        (0,build_groups/* addTo */.DN)(beside, path, template);
            }
    const declaring = declarer();
    return [...beside].flatMap(([path, templates]) => {
        const file = giving(path, disk, templates);
        if (file === undefined)
            return [];
        const candidates = candidatesFor(file, templates.map(declaring));
        const [only, ...others] = candidates;
        if (only === undefined)
            return [];
        if (others.length === 0)
            return [{ ...file, template: only.path }];
        const names = candidates.map((each) => each.path).slice(0, MOST_SHOWN);
        notes.push(`${path} gives parameters that several templates have (${names.join(', ')}${candidates.length > MOST_SHOWN ? ', \u2026' : ''}): say in "stacks" which it is for`);
        return [];
    });
}
function parameterFoldersOf(folder) {
    const above = external_node_path_.posix.dirname(folder);
    const outside = folder === '.' || folder.startsWith('..') || external_node_path_.posix.isAbsolute(folder);
    return [
        folder,
        ...PARAMETER_FOLDERS.map((name) => inFolder(folder, name)),
        ...(outside ? [] : ['params', 'parameters'].map((name) => inFolder(above, name))),
    ];
}
const MAY_GIVE = /["']?(?:ParameterKey|Parameters)["']?\s*:/;
function giving(path, disk, templates) {
    const source = disk.read(path);
    if (source === undefined)
        return undefined;
    const stems = templates.map((each) => external_node_path_.posix.basename(each.path).replace(/(?:\.template)?\.\w+$/, ''));
    const byName = givesByName(path, stems);
    if ((!byName && !MAY_GIVE.test(source.text)) || (0,sniff/* isSurelyTemplate */.xm)(source.text))
        return undefined;
    const { root, problems } = (0,read/* readTree */.Z)(source);
    if (problems.length > 0 || (0,sniff/* isTemplate */.Fl)(root) || !(byName || givesByForm(root)))
        return undefined;
    const parameters = parametersIn(root);
    return parameters === undefined ? undefined : { path, parameters };
}
function declarer() {
    const known = new Map();
    return (source) => {
        const { path } = source;
        let found = known.get(path);
        if (found === undefined) {
            const declared = (0,template_node/* child */.jf)((0,read/* readTree */.Z)(source).root, 'Parameters');
            const names = declared?.kind === 'map' ? declared.entries.keys() : [];
            found = { path, parameters: new Set(names) };
            known.set(path, found);
        }
        return found;
    };
}
function namedApart(told, { parameters }) {
    const groups = (0,build_groups/* groupsOf */.c1)(told, ({ deployment }) => deployment.name);
    const used = new Set();
    return told.flatMap(({ deployment, qualifier }) => {
        const alike = groups.get(deployment.name) ?? [];
        const name = alike.length > 1 ? `${deployment.name} (${qualifier})` : deployment.name;
        const key = JSON.stringify([
            deployment.environment,
            [...deployment.environment.parameters].sort(),
            parameters.size,
        ]);
        if (used.has(key))
            return [];
        used.add(key);
        return [{ ...deployment, name }];
    });
}
const MOST_SHOWN = 3;
function counted(stacks, from) {
    if (stacks.length === 0)
        return [];
    const templates = new Set(stacks.map(({ template }) => template)).size;
    return [
        `Checked as deployed: ${(0,sanitize/* count */.U9)(templates, 'template')} in ${(0,sanitize/* count */.U9)(stacks.length, 'deployment')}, by ${(0,some_of/* someOf */.y)(from)}`,
    ];
}
const inFolder = (folder, name) => external_node_path_.posix.normalize(external_node_path_.posix.join(folder, name));

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/app/jobs.js


const MOST_JOBS = 64;
function jobsOf(given) {
    if (given === 'auto')
        return Math.min((0,external_node_os_.availableParallelism)(), MOST_JOBS);
    const jobs = /^[1-9]\d{0,3}$/.test(given) ? Number(given) : 0;
    if (jobs === 0)
        throw new usage_error/* UsageError */.e(`--jobs takes a number of threads, or auto, not "${given}"`);
    return Math.min(jobs, MOST_JOBS);
}

// EXTERNAL MODULE: ./build/package-info.js
var package_info = __webpack_require__(8060);
;// CONCATENATED MODULE: ./build/app/live.js



function lookUpOf(values, place, { environment, templates, inFolder }) {
    const { live: mode, 'live-record': record, 'live-replay': replay } = values;
    if (mode === 'off' || environment === undefined)
        return undefined;
    const options = {
        mode,
        environment,
        ...(values.region !== undefined && { region: values.region }),
        assumeRole: rolesOf(values['assume-role']),
        stacks: live_stacksOf(values['stack-name'], templates, inFolder),
        timeout: millisecondsOf(values['live-timeout']),
        today: new Date().toISOString().slice(0, 10),
        ...(replay !== undefined && { replay: { path: replay, text: (0,named/* readNamed */.M)(inFolder(replay), place).text } }),
    };
    let said;
    return {
        said: () => said,
        look: async (model, rebuild) => {
            const { deployed, line, failed } = await looked(model, rebuild, options);
            if (line !== undefined)
                said = { line, failed };
            if (record !== undefined && deployed !== undefined) {
                const { recordOf } = await __webpack_require__.e(/* import() */ 885).then(__webpack_require__.bind(__webpack_require__, 5885));
                const text = recordOf(deployed);
                (0,named/* writeNamed */.R)(inFolder(record), values['mask-accounts'] ? await masked(text) : text, place);
            }
            return deployed;
        },
    };
}
async function looked(...[model, rebuild, options]) {
    const { look } = await __webpack_require__.e(/* import() */ 985).then(__webpack_require__.bind(__webpack_require__, 5985));
    try {
        return await look(model, rebuild, options);
    }
    catch (error) {
        if (error instanceof usage_error/* UsageError */.e)
            throw error;
        const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
        return {
            line: `The look-up into the account failed, which is a mistake in it (${name}: ${message}). Please report it: ${package_info/* repository */.Jk}/issues`,
            failed: options.mode === 'on',
        };
    }
}
async function masked(text) {
    const { masking } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1972));
    return masking()(text);
}
const MOST_SECONDS = 3_600;
function millisecondsOf(text) {
    const seconds = /^\d{1,4}$/.test(text) ? Number(text) : 0;
    if (seconds < 1 || seconds > MOST_SECONDS)
        throw new usage_error/* UsageError */.e(`live-timeout is a number of seconds from 1 to ${MOST_SECONDS}, not "${text}"`);
    return seconds * 1000;
}
function rolesOf(pairs) {
    return new Map(pairs.map((pair) => {
        const [, account, arn] = /^(\d{12})=(arn:aws[\w-]*:iam::\d{12}:role\/\S+)$/.exec(pair.trim()) ?? [];
        if (account === undefined || arn === undefined)
            throw new usage_error/* UsageError */.e(`"${pair}" is no role to assume: write it as ACCOUNT=ARN of the role`);
        return [account, arn];
    }));
}
function live_stacksOf(names, templates, inFolder) {
    return new Map(names.map((text) => {
        const [, given, name] = /^(?:(.+)=)?([A-Za-z][A-Za-z0-9-]{0,127})$/.exec(text.trim()) ?? [];
        if (name === undefined)
            throw new usage_error/* UsageError */.e(`"${text}" is no name of a stack: write it as NAME, or PATH=NAME`);
        const path = given === undefined ? onlyOne(templates) : inFolder(given);
        if (path === undefined)
            throw new usage_error/* UsageError */.e(`"${text}" names no template: with several, write it as PATH=${name}`);
        if (!templates.includes(path))
            throw new usage_error/* UsageError */.e(`"${text}" names the template ${path}, which is not checked`);
        return [path, name];
    }));
}
const onlyOne = ([first, ...others]) => others.length === 0 ? first : undefined;

// EXTERNAL MODULE: ./build/app/load.js + 1 modules
var load = __webpack_require__(5289);
// EXTERNAL MODULE: ./build/app/phases.js
var phases = __webpack_require__(7907);
// EXTERNAL MODULE: ./build/app/unseen.js
var unseen = __webpack_require__(2271);
;// CONCATENATED MODULE: ./build/app/run.js














async function run(settings) {
    const { plan, loaded, deployed, deployments, lookUp, input } = await prepared(settings);
    const { values, patterns, placeOf } = plan;
    const { templates } = loaded;
    const needsAll = input.withModel === true || input.look !== undefined;
    const found = await (needsAll ? check_templates/* check */.z : (settings.judge ?? check_templates/* check */.z))(input);
    const { result, notes, mistake } = await decide(found, plan, settings, deployed);
    const failures = (0,build_result/* failing */.Jr)(result.findings, values['fail-on']);
    const missing = templates.length === 0 ? [noTemplates(values['require-templates'], patterns)] : [];
    const looked = lookedNotes(lookUp);
    return {
        result,
        placeOf,
        values,
        notes: [
            ...missing,
            ...looked,
            ...loaded.warnings.map((text) => ({ severity: 'warning', text })),
            ...[...deployments, ...(result.notes ?? []), ...(0,unseen/* unseenNotes */.k)(result.templates)].map((text) => ({ severity: 'notice', text })),
            ...notes,
        ],
        failures,
        ...(mistake && { mistake }),
        failed: failures.length > 0 || [...missing, ...looked].some(({ severity }) => severity === 'error'),
    };
}
async function runShard(settings, shard) {
    const [{ input }, { surveyShard }] = await Promise.all([prepared(settings), __webpack_require__.e(/* import() */ 775).then(__webpack_require__.bind(__webpack_require__, 5775))]);
    return await surveyShard(input, shard);
}
async function prepared(settings) {
    const plan = await planOf(settings);
    const { values, inFolder, patterns } = plan;
    const { onTemplate, measure = phases/* unmeasured */.Q8, entry, mostAtOnce } = settings;
    const loaded = measure('read', () => (0,load/* load */.H)(settings.workspace, patterns.length === 0 ? foldersOf(settings, inFolder) : patterns, {
        ...settings,
        confined: plan.isConfigured || settings.confined,
        onlyTemplates: values['only-templates'],
    }));
    const { templates, files, place: disk } = loaded;
    const { deployed, notes: deployments } = await deployedAs(plan, settings, loaded);
    const { access, onlyChanged } = comparison(values, settings);
    const lookUp = lookUpOf(values, settings, {
        environment: settings.environment,
        templates: templates.map(({ source }) => source.path),
        inFolder,
    });
    const count = jobsOf(values.jobs);
    const input = {
        ...(lookUp && { look: lookUp.look }),
        withModel: settings.withModel === true || access || onlyChanged,
        ...(mostAtOnce !== undefined && { mostAtOnce }),
        templates,
        files,
        ...(entry !== undefined && { threads: { count, entry, disk } }),
        ...deployed,
        onTemplate: (path, index) => onTemplate?.(path, index, templates.length),
        measure,
    };
    return { plan, loaded, deployed, deployments, lookUp, input };
}
function lookedNotes(lookUp) {
    const said = lookUp?.said();
    return said === undefined ? [] : [{ severity: said.failed ? 'error' : 'info', text: said.line }];
}
async function deployedAs({ values, config, inFolder, placeOf, patterns }, settings, { templates, files }) {
    const readFile = await parameterFileReader(values['parameter-files'], (path) => (0,named/* readNamed */.M)(inFolder(path), placeOf('parameter-files', path)));
    const readStackFile = await parameterFileReader(config.stacks.flatMap((stack) => stack.parameterFiles), (path) => (0,named/* readNamed */.M)(inFolder(path), { ...settings, confined: true }));
    const environment = environmentOf({
        parameters: values.parameters,
        parameterFiles: values['parameter-files'].map(readFile),
        region: values.region,
        account: values['account-id'],
    });
    const configured = run_stacksOf(config, environment, readStackFile, inFolder);
    const beside = await besideOf(settings, values, { templates, disk: files, everywhere: environment }, configured);
    const stacks = [...configured, ...beside.stacks];
    return { deployed: { environment, stacks, patterns }, notes: beside.notes };
}
function noTemplates(required, patterns) {
    const looked = patterns.length === 0
        ? 'the whole checkout was looked through'
        : `looked for: ${patterns.slice(0, run_MOST_SHOWN).join(', ')}${patterns.length > run_MOST_SHOWN ? ', \u2026' : ''}`;
    return {
        severity: required ? 'error' : 'warning',
        text: `No SAM or CloudFormation templates were found, so nothing was checked (${looked}; what git ignores and build folders such as cdk.out, .serverless and dist are passed over unless "templates" names them)`,
    };
}
const run_MOST_SHOWN = 5;
function run_stacksOf(config, environment, read, inFolder) {
    for (const { template } of config.stacks)
        read(template);
    return deploymentsOf(config.stacks, environment, read).map((deployment) => ({
        ...deployment,
        template: inFolder(deployment.template),
    }));
}
async function besideOf({ templates: texts = [] }, values, input, configured) {
    if (values['parameter-files'].length > 0 || texts.length > 0)
        return { stacks: [], notes: [] };
    const said = new Set(configured.map(({ template }) => template));
    const left = input.templates.map(({ source }) => source).filter(({ path }) => !said.has(path));
    return await deploymentsBeside({ ...input, templates: left });
}


/***/ }),

/***/ 5977:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readNamed),
/* harmony export */   R: () => (/* binding */ writeNamed)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3186);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8859);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8739);



function readNamed(path, place, mostBytes) {
    const real = (0,_disk_js__WEBPACK_IMPORTED_MODULE_0__/* .namedPath */ .hq)(path, place);
    if (isRefusal(real))
        throw unreadable(path, real);
    const { text, refused } = (0,_disk_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(real, mostBytes);
    if (refused !== undefined)
        throw unreadable(path, refused);
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceOf */ .vz)(path, text);
}
const unreadable = (path, refusal) => new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`Can't read "${path}": ${_disk_js__WEBPACK_IMPORTED_MODULE_0__/* .REFUSALS */ .a6[refusal]}`);
const isRefusal = (path) => Object.hasOwn(_disk_js__WEBPACK_IMPORTED_MODULE_0__/* .REFUSALS */ .a6, path);
function writeNamed(path, text, place) {
    let refused;
    try {
        const refusal = (0,_disk_js__WEBPACK_IMPORTED_MODULE_0__/* .writeText */ .x3)(path, text, place);
        refused = refusal && _disk_js__WEBPACK_IMPORTED_MODULE_0__/* .REFUSALS */ .a6[refusal];
    }
    catch (error) {
        refused = error instanceof Error ? error.message : String(error);
    }
    if (refused !== undefined)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`Can't write "${path}": ${refused}`);
}


/***/ }),

/***/ 2634:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ optionList),
/* harmony export */   f: () => (/* binding */ options)
/* harmony export */ });
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2122);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7542);


const DEPLOYING = ['check', 'merge', 'expand', 'graph', 'diff'];
const JUDGING = ['check', 'merge'];
const fileOptions = Object.fromEntries(_report_index_js__WEBPACK_IMPORTED_MODULE_0__/* .fileFormats */ .DF.map(({ id, file }) => [
    file,
    {
        type: 'text',
        help: `Write a report as ${id === 'json' || id === 'sarif' ? id.toUpperCase() : id} to this file`,
        cli: { flags: [file], value: 'FILE', commands: JUDGING },
        input: true,
    },
]));
const options = {
    templates: {
        type: 'texts',
        help: 'Templates to check (files, folders and globs; `!` excludes)',
        defaultWords: 'what is found by content',
        cli: { flags: ['templates'], value: 'GLOB', commands: ['check', 'merge', 'graph', 'diff'] },
        input: true,
        key: true,
    },
    config: {
        type: 'text',
        help: 'Configuration file',
        defaultWords: '`.lambda-permission-check.yml`, if it is there',
        cli: { flags: ['config'], value: 'FILE', commands: JUDGING },
        input: true,
    },
    'fail-on': {
        type: 'word',
        help: 'Lowest severity that fails the check',
        values: _result_js__WEBPACK_IMPORTED_MODULE_1__/* .thresholds */ .pw,
        default: 'error',
        cli: { flags: ['fail-on'], value: 'SEVERITY', commands: JUDGING },
        input: true,
        key: true,
    },
    parameters: {
        type: 'pairs',
        help: 'Values of template parameters',
        cli: { flags: ['param', 'parameters'], value: 'KEY=VALUE', commands: DEPLOYING },
        input: true,
        key: true,
        joined: true,
    },
    'parameter-files': {
        type: 'texts',
        help: 'Files with parameter values (list form, map form, template-configuration form, samconfig.toml)',
        cli: {
            flags: ['param-file', 'parameter-file', 'parameter-files'],
            value: 'FILE',
            commands: DEPLOYING,
        },
        input: true,
        key: true,
        joined: true,
    },
    region: {
        type: 'text',
        help: 'Region to deploy to',
        environment: 'AWS_REGION',
        defaultWords: '`AWS_REGION` of the environment',
        cli: { flags: ['region'], value: 'REGION', commands: DEPLOYING },
        input: true,
        key: true,
    },
    'account-id': {
        type: 'text',
        help: 'Account to deploy to',
        cli: { flags: ['account-id'], value: 'ID', commands: DEPLOYING },
        input: true,
        key: true,
    },
    'changed-only': {
        type: 'flag',
        help: 'Report only findings that this pull request brings or touches',
        default: 'false',
        cli: { flags: ['changed-only'], commands: ['check'] },
        input: true,
    },
    annotations: {
        type: 'word',
        help: 'How findings are shown on their lines',
        values: ['commands', 'checks', 'none'],
        meanings: {
            commands: 'needs no permission, works on forks and in merge queues',
            checks: 'a check run of its own with every annotation; needs `checks: write`, falls back to `commands` without',
        },
        default: 'commands',
        input: true,
    },
    'check-name': {
        type: 'text',
        help: 'Name of the check run, and heading of the comment; it tells several checks on one pull request apart',
        default: 'Lambda permissions',
        input: true,
    },
    comment: {
        type: 'flag',
        help: 'Keep one comment on the pull request up to date; needs `pull-requests: write`',
        default: 'false',
        input: true,
    },
    suggestions: {
        type: 'flag',
        help: 'Suggest changes in a review where a fix is certain and lies in the diff; needs `pull-requests: write`',
        default: 'false',
        input: true,
    },
    'review-comments': {
        type: 'flag',
        help: 'Comment in the review on every other finding in the diff as well; needs `pull-requests: write`',
        default: 'false',
        input: true,
    },
    ...fileOptions,
    baseline: {
        type: 'text',
        help: 'Accept the findings in this file and report only new ones',
        cli: { flags: ['baseline'], value: 'FILE', commands: JUDGING },
        input: true,
        key: true,
    },
    live: {
        type: 'word',
        help: 'Look up what the templates only name',
        values: ['auto', 'on', 'off'],
        meanings: { auto: 'if AWS credentials are there', on: "fail if they can't be looked up" },
        default: 'auto',
        defaultWords: '`auto` in the action, `off` on the command line',
        cli: { flags: ['live'], value: 'WHEN', commands: ['check'] },
        input: true,
    },
    'live-timeout': {
        type: 'text',
        help: 'How many seconds the whole look-up may take; what is not answered by then stays unverified',
        default: '60',
        cli: { flags: ['live-timeout'], value: 'SECONDS', commands: ['check'] },
        input: true,
    },
    'assume-role': {
        type: 'pairs',
        help: 'Roles to assume for looking up what is in other accounts: account id and ARN of the role',
        cli: { flags: ['assume-role'], value: 'ACCOUNT=ARN', commands: ['check'] },
        input: true,
    },
    'stack-name': {
        type: 'texts',
        help: 'Names of the stacks that templates are deployed as, `NAME` or `PATH=NAME`: what is deployed is compared with them',
        cli: { flags: ['stack-name'], value: 'NAME', commands: ['check'] },
        input: true,
    },
    'mask-accounts': {
        type: 'flag',
        help: 'Replace account ids in everything that is printed or written',
        default: 'false',
        cli: { flags: ['mask-accounts'], commands: JUDGING },
        input: true,
    },
    'live-record': {
        type: 'text',
        help: 'Write what the account answered to a file',
        cli: { flags: ['live-record'], value: 'FILE', commands: ['check'] },
    },
    'live-replay': {
        type: 'text',
        help: 'Take the answers from a file that `--live-record` wrote, and ask no account',
        cli: { flags: ['live-replay'], value: 'FILE', commands: ['check'] },
    },
    'working-directory': {
        type: 'text',
        help: 'Folder to look in, for templates and for the files that other options name; paths in reports stay those of the repository',
        default: '.',
        cli: { flags: ['working-directory'], value: 'DIR', commands: JUDGING },
        input: true,
    },
    'require-templates': {
        type: 'flag',
        help: 'Fail where no template is found, which otherwise is a warning',
        default: 'false',
        cli: { flags: ['require-templates'], commands: JUDGING },
        input: true,
        key: true,
    },
    'config-from': {
        type: 'text',
        help: 'Where configuration and baseline are taken from: `head`, `base` (the base revision, so that a pull request cannot switch off its own check), or `OWNER/REPO/PATH@REF`',
        default: 'head',
        cli: { flags: ['config-from'], value: 'WHERE', commands: JUDGING },
        input: true,
    },
    'access-diff': {
        type: 'word',
        help: 'Show what this pull request newly lets whom do',
        values: ['auto', 'on', 'off'],
        meanings: { auto: 'on pull requests where the base can be read' },
        default: 'auto',
        cli: { flags: ['access-diff'], value: 'WHEN', commands: ['check'] },
        input: true,
    },
    'github-token': {
        type: 'text',
        help: 'Token for what needs the GitHub API',
        input: true,
        inputDefault: '${{ github.token }}',
    },
    format: {
        type: 'word',
        help: 'What to print',
        values: _report_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formats */ .Fx.map(({ id }) => id),
        default: _report_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formats */ .Fx[0].id,
        cli: { flags: ['format'], value: 'FORMAT', commands: JUDGING },
    },
    'graph-format': {
        type: 'word',
        help: 'What to print',
        values: ['mermaid', 'dot', 'json', 'html'],
        default: 'mermaid',
        cli: { flags: ['format'], value: 'FORMAT', commands: ['graph'] },
    },
    'diff-format': {
        type: 'word',
        help: 'What to print',
        values: ['pretty', 'json', 'markdown'],
        default: 'pretty',
        cli: { flags: ['format'], value: 'FORMAT', commands: ['diff'] },
    },
    'rules-format': {
        type: 'word',
        help: 'What to print',
        values: ['pretty', 'json'],
        default: 'pretty',
        cli: { flags: ['format'], value: 'FORMAT', commands: ['rules'] },
    },
    output: {
        type: 'text',
        help: 'Write to a file, not to standard output',
        cli: { flags: ['output'], value: 'FILE', commands: ['check', 'merge', 'graph', 'diff'] },
    },
    'out-dir': {
        type: 'text',
        help: 'Write `DIR/<basename>.json` for each file',
        cli: { flags: ['out-dir'], value: 'DIR', commands: ['expand'] },
    },
    'only-templates': {
        type: 'flag',
        help: 'Pass over named files that are no templates, as hooks name every file that changed',
        default: 'false',
        cli: { flags: ['only-templates'], commands: JUDGING },
    },
    verbose: {
        type: 'flag',
        help: 'List every template that was checked, and everything that could not be decided',
        default: 'false',
        cli: { flags: ['verbose', 'v'], commands: JUDGING },
    },
    unverified: {
        type: 'flag',
        help: 'List everything that could not be decided',
        default: 'false',
        cli: { flags: ['unverified'], commands: JUDGING },
    },
    quiet: {
        type: 'flag',
        help: 'Print findings alone: no counts, no notes, no progress',
        default: 'false',
        cli: { flags: ['quiet'], commands: JUDGING },
    },
    debug: {
        type: 'flag',
        help: 'Say on standard error how long each phase took',
        default: 'false',
        cli: { flags: ['debug'], commands: JUDGING },
    },
    jobs: {
        type: 'text',
        help: 'How many threads judge a large repository: a number, or `auto` for as many as there are processors',
        default: 'auto',
        cli: { flags: ['jobs'], value: 'N', commands: JUDGING },
    },
    'stdin-path': {
        type: 'text',
        help: 'Path of the template that `-` reads from standard input',
        default: 'stdin',
        cli: { flags: ['stdin-path'], value: 'NAME', commands: ['check'] },
    },
    'update-baseline': {
        type: 'flag',
        help: 'Write what is found to the baseline',
        default: 'false',
        cli: { flags: ['update-baseline'], commands: ['check'] },
    },
    'config-schema': {
        type: 'flag',
        help: 'Print the JSON schema of the configuration file, and check nothing',
        default: 'false',
        cli: { flags: ['config-schema'], commands: ['check'] },
    },
    'changed-since': {
        type: 'text',
        help: 'Report only what changed since a revision parted from what is checked out',
        cli: { flags: ['changed-since'], value: 'REV', commands: ['check'] },
    },
    fix: {
        type: 'flag',
        help: 'Apply the fixes that are certain',
        default: 'false',
        cli: { flags: ['fix'], commands: ['check'] },
    },
    'dry-run': {
        type: 'flag',
        help: 'With --fix: print what would change as a unified diff, and change nothing',
        default: 'false',
        cli: { flags: ['dry-run'], commands: ['check'] },
    },
    shard: {
        type: 'text',
        help: 'Read only one of so many parts of the templates, such as `2/8`, and write what is needed to join all parts',
        cli: { flags: ['shard'], value: 'I/N', commands: ['check'] },
        input: true,
    },
    shards: {
        type: 'text',
        help: 'Folder with the reports of all shards, to tell what one check of all would tell',
        input: true,
    },
};
const optionList = Object.entries(options);


/***/ }),

/***/ 4518:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AU: () => (/* binding */ fromEnvironment),
  LF: () => (/* binding */ read),
  G9: () => (/* binding */ settle)
});

// EXTERNAL MODULE: ./build/cloudformation/nearest.js
var nearest = __webpack_require__(9182);
// EXTERNAL MODULE: ./build/usage-error.js
var usage_error = __webpack_require__(8859);
;// CONCATENATED MODULE: ./build/options/choice.js


function choice(name, given, allowed) {
    const found = allowed.find((word) => word === given);
    if (found !== undefined)
        return found;
    const meant = (0,nearest/* nearest */.p)(given, allowed);
    const hint = meant === undefined ? '' : `; did you mean ${meant}?`;
    throw new usage_error/* UsageError */.e(`${name} is one of ${allowed.join(', ')}, not "${given}"${hint}`);
}

// EXTERNAL MODULE: ./build/options/table.js
var table = __webpack_require__(2634);
;// CONCATENATED MODULE: ./build/options/values.js


function read(option, spelled, texts) {
    if (option.type === 'texts' || option.type === 'pairs')
        return texts;
    const last = texts.at(-1) ?? '';
    if (option.type === 'flag')
        return choice(spelled, last.toLowerCase(), ['true', 'false']) === 'true';
    if (option.type === 'word')
        return choice(spelled, last, option.values ?? []);
    return last;
}
function fromEnvironment(environment) {
    return Object.fromEntries(table/* optionList */.U.flatMap(([name, { environment: variable }]) => {
        const text = variable === undefined ? undefined : environment[variable];
        return text ? [[name, text]] : [];
    }));
}
function settle(given, configured = {}) {
    return Object.fromEntries(table/* optionList */.U.map(([name, option]) => [name, settled(option, given[name], configured[name])]));
}
function settled(option, given, configured) {
    if (option.type === 'texts' || option.type === 'pairs') {
        const [ours, theirs] = [given, configured].map((list) => (Array.isArray(list) ? list : []));
        if (option.joined === true)
            return [...(theirs ?? []), ...(ours ?? [])];
        return ours?.length === 0 ? theirs : ours;
    }
    return given ?? configured ?? standard(option);
}
function standard(option) {
    return option.type === 'flag' ? option.default === 'true' : option.default;
}


/***/ }),

/***/ 7728:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ annotationsOf),
/* harmony export */   i: () => (/* binding */ leftOut)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3186);
/* harmony import */ var _package_info_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8060);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7542);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8779);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5632);





const MOST = { error: 9, warning: 10, notice: 10 };
const MOST_MESSAGE = 4000;
function annotationsOf(findings, docs = _package_info_js__WEBPACK_IMPORTED_MODULE_2__/* .DOCS */ .iT) {
    const shown = [];
    const left = { error: 0, warning: 0, notice: 0 };
    for (const severity of _result_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO) {
        const all = findings.filter((finding) => finding.severity === severity);
        for (const finding of all.slice(0, MOST[severity]))
            shown.push(annotation(finding, docs));
        left[severity] = Math.max(0, all.length - MOST[severity]);
    }
    return { shown, left };
}
function leftOut(left) {
    const parts = _result_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO
        .filter((severity) => left[severity] > 0)
        .map((severity) => `${left[severity]} more ${severity}${left[severity] === 1 ? '' : 's'}`);
    return parts.join(', ');
}
function annotation(finding, docs) {
    const { rule, severity, at } = finding;
    const { path: file, startLine, endLine, startColumn, endColumn } = (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(at);
    return {
        severity,
        title: rule,
        message: messageOf(finding, docs),
        file,
        startLine,
        endLine,
        ...(startLine === endLine ? { startColumn, endColumn } : {}),
    };
}
function messageOf({ rule, message, help, snippet = '', at }, docs) {
    const { path, startLine, startColumn } = (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(at);
    const link = (0,_package_info_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleUrl */ .QB)(rule, docs);
    const said = `${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(path)}:${startLine}:${startColumn}: ${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .sentences */ .h)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(message), (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(help))}`;
    const room = MOST_MESSAGE - link.length;
    const head = `${said.length <= room ? said : `${said.slice(0, room)}\u2026`}\n${link}`;
    const lines = snippet
        .trimEnd()
        .split('\n')
        .map((line) => (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .breakCommands */ .ix)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .plainColumns */ .QQ)(line)));
    const whole = [head, '', ...lines].join('\n').trimEnd();
    return whole.length <= MOST_MESSAGE ? whole : head;
}


/***/ }),

/***/ 2122:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DF: () => (/* binding */ fileFormats),
/* harmony export */   Fx: () => (/* binding */ formats),
/* harmony export */   z8: () => (/* binding */ report)
/* harmony export */ });
const formats = [
    {
        id: 'pretty',
        title: 'for people, each finding with its line',
        write: async (result, context) => (await Promise.all(/* import() */[__webpack_require__.e(818), __webpack_require__.e(980)]).then(__webpack_require__.bind(__webpack_require__, 980))).pretty(result, context),
    },
    {
        id: 'compact',
        title: 'one line a finding, for editors',
        write: async (result) => (await __webpack_require__.e(/* import() */ 635).then(__webpack_require__.bind(__webpack_require__, 6635))).compact(result),
    },
    {
        id: 'json',
        title: 'for other programs',
        file: 'json-file',
        write: async (result, { docs }) => (await Promise.all(/* import() */[__webpack_require__.e(818), __webpack_require__.e(284)]).then(__webpack_require__.bind(__webpack_require__, 7522))).json(result, docs),
    },
    {
        id: 'sarif',
        title: 'for code scanning',
        file: 'sarif-file',
        write: async (result, context) => (await Promise.all(/* import() */[__webpack_require__.e(818), __webpack_require__.e(869)]).then(__webpack_require__.bind(__webpack_require__, 6869))).sarif(result, context),
    },
    {
        id: 'markdown',
        title: 'the job summary',
        write: async (result, context) => (await Promise.all(/* import() */[__webpack_require__.e(818), __webpack_require__.e(522)]).then(__webpack_require__.bind(__webpack_require__, 5522))).summary(result, context),
    },
    {
        id: 'github',
        title: 'workflow commands',
        write: async (result, { docs }) => (await __webpack_require__.e(/* import() */ 114).then(__webpack_require__.bind(__webpack_require__, 8114))).workflowCommands(result, docs),
    },
];
const fileFormats = formats.filter((format) => 'file' in format);
async function report(id, result, context) {
    const format = formats.find((one) => one.id === id);
    if (format === undefined)
        throw new Error(`no report format ${id}`);
    const text = await format.write(result, context);
    return context.mask === undefined ? text : context.mask(text);
}


/***/ }),

/***/ 6277:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   aY: () => (/* binding */ code)
/* harmony export */ });
function prose(text) {
    return text
        .split('`')
        .map((part, index) => (index % 2 === 1 && part !== '' ? code(part) : unmarked(part)))
        .join('');
}
function code(text) {
    const line = oneLine(text);
    const plain = line !== '' && line === line.trim() && !/[`|\\<>[\]!&]|:\/\//.test(line);
    return plain ? `\`${line}\`` : `<code>${line.replace(/[^\p{L}\p{N} ]/gu, reference)}</code>`;
}
const MARKUP = /[&<>`*_~|![\]\\$^]/g;
function unmarked(text) {
    return oneLine(text)
        .replace(MARKUP, reference)
        .replace(/[@#](?=[^\s;])/g, (char, at, whole) => char === '#' && whole[at - 1] === '&' ? char : `${reference(char)}&#8203;`)
        .replace(/(?<=\bwww)\.|:(?=\/\/)|(?<=\b(?:mailto|xmpp)):/gi, reference);
}
function oneLine(text) {
    return text
        .replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
        .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
}
function reference(char) {
    return `&#${char.codePointAt(0)};`;
}
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
function fenced(language, lines) {
    const longest = Math.max(2, ...[...lines.matchAll(/`+/g)].map(([ticks]) => ticks.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${lines.replace(UNSEEN, '\ufffd')}\n${fence}`;
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

/***/ 5632:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ sentences)
/* harmony export */ });
function sentences(...parts) {
    return parts
        .map((part) => part.trim())
        .filter((part) => part !== '')
        .map((part) => (/[.!?\u2026:]["'\u201d\u2019`)]*$/.test(part) ? part : `${part}.`))
        .join(' ');
}


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


/***/ }),

/***/ 9720:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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
;