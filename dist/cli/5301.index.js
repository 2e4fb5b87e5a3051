"use strict";
exports.id = 5301;
exports.ids = [5301];
exports.modules = {

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
/* harmony import */ var _report_shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7646);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7542);
/* harmony import */ var _check_input_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6326);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(119);
/* harmony import */ var _makers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5131);
/* harmony import */ var _nested_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2496);
/* harmony import */ var _phases_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7907);
/* harmony import */ var _read_template_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8186);
/* harmony import */ var _relocate_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3560);
/* harmony import */ var _told_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5890);
/* harmony import */ var _unfinished_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5920);














async function check(input, steps = {}) {
    const { templates, mostAtOnce = _check_input_js__WEBPACK_IMPORTED_MODULE_9__/* .MOST_AT_ONCE */ .S, look, withModel = false } = input;
    const size = templates.reduce((sum, { source }) => sum + source.text.length, 0);
    const isWhole = look !== undefined || withModel || size <= mostAtOnce;
    if (isWhole)
        return await checkAtOnce(input, steps);
    const { checkInParts } = await __webpack_require__.e(/* import() */ 9756).then(__webpack_require__.bind(__webpack_require__, 9756));
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

/***/ 3138:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ parameterFileReader),
/* harmony export */   k: () => (/* binding */ tomlReader)
/* harmony export */ });
/* harmony import */ var _config_samconfig_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2047);

async function parameterFileReader(paths, read) {
    const toml = paths.some((path) => (0,_config_samconfig_js__WEBPACK_IMPORTED_MODULE_0__/* .isToml */ .ZY)(partsOf(path).path)) ? { readToml: await tomlReader() } : {};
    return (named) => {
        const { path, environment } = partsOf(named);
        return { source: read(path), ...(environment === undefined ? {} : { environment }), ...toml };
    };
}
async function tomlReader() {
    return (await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(6336)]).then(__webpack_require__.bind(__webpack_require__, 6336))).parseToml;
}
function partsOf(named) {
    const hash = named.lastIndexOf('#');
    const path = named.slice(0, hash);
    return hash === -1 || !(0,_config_samconfig_js__WEBPACK_IMPORTED_MODULE_0__/* .isSamConfig */ .w8)(path) ? { path: named } : { path, environment: named.slice(hash + 1) };
}


/***/ }),

/***/ 2469:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run),
  E: () => (/* binding */ runShard)
});

// EXTERNAL MODULE: ./build/config/environment.js
var config_environment = __webpack_require__(8199);
;// CONCATENATED MODULE: ./build/config/stacks.js

function deploymentsOf(stacks, everywhere, read) {
    return stacks.map(({ name, template, parameters, parameterFiles, region, account }) => {
        const own = (0,config_environment/* environmentOf */.p7)({ parameters, parameterFiles: parameterFiles.map(read), region, account });
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
// EXTERNAL MODULE: ./build/usage-error.js
var usage_error = __webpack_require__(8859);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/config/config.js
var config_config = __webpack_require__(8158);
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
    const { Git } = await __webpack_require__.e(/* import() */ 7432).then(__webpack_require__.bind(__webpack_require__, 7432));
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
    const origin = await originOf(settings.given['config-from'] ?? 'head', settings, (configuration) => settings.given.baseline ?? (0,config_config/* readConfig */.Xg)(configuration, ruleIds()).options.baseline);
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
        return (0,config_config/* readConfig */.Xg)(origin.configuration, ids);
    if (given.config !== undefined)
        return (0,config_config/* readConfig */.Xg)(origin.read(inFolder(given.config)), ids);
    const [source, other] = config_config/* CONFIG_FILES */.n0.flatMap((name) => origin.find(inFolder(name)) ?? []);
    if (other !== undefined)
        throw new usage_error/* UsageError */.e(`There are both ${config_config/* CONFIG_FILES */.n0.join(' and ')}: keep one of them`);
    return source === undefined ? config_config/* emptyConfig */.i4 : (0,config_config/* readConfig */.Xg)(source, ids);
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
    const { judged } = await __webpack_require__.e(/* import() */ 6292).then(__webpack_require__.bind(__webpack_require__, 6292));
    const { inlineOf } = await __webpack_require__.e(/* import() */ 7914).then(__webpack_require__.bind(__webpack_require__, 7914));
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
    const { fingerprints } = await __webpack_require__.e(/* import() */ 7078).then(__webpack_require__.bind(__webpack_require__, 7078));
    const { baselineText, readBaseline, withoutKnown } = await __webpack_require__.e(/* import() */ 6063).then(__webpack_require__.bind(__webpack_require__, 6063));
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
    const { accessSince, baseCommit, changedFindings, earlier } = await __webpack_require__.e(/* import() */ 2985).then(__webpack_require__.bind(__webpack_require__, 2985));
    const { Git } = await __webpack_require__.e(/* import() */ 7432).then(__webpack_require__.bind(__webpack_require__, 7432));
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

// EXTERNAL MODULE: ./build/template/node.js
var node = __webpack_require__(2720);
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
        return root.items.every((item) => (0,node/* child */.jf)(item, 'ParameterKey') !== undefined);
    if (root?.kind !== 'map' || (0,node/* child */.jf)(root, 'Parameters')?.kind !== 'map')
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

// EXTERNAL MODULE: ./build/config/samconfig.js
var samconfig = __webpack_require__(2047);
// EXTERNAL MODULE: ./build/groups.js
var build_groups = __webpack_require__(1267);
// EXTERNAL MODULE: ./build/report/sanitize.js
var sanitize = __webpack_require__(8779);
// EXTERNAL MODULE: ./build/template/read.js + 9 modules
var read = __webpack_require__(2186);
// EXTERNAL MODULE: ./build/template/sniff.js
var sniff = __webpack_require__(7394);
// EXTERNAL MODULE: ./build/app/makers.js + 8 modules
var app_makers = __webpack_require__(5131);
// EXTERNAL MODULE: ./build/app/parameter-files.js
var parameter_files = __webpack_require__(3138);
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
        const name = samconfig/* SAM_CONFIG_FILES */.P8.find((each) => names.has(each));
        const source = name === undefined ? undefined : disk.read(inFolder(folder, name));
        if (source === undefined)
            continue;
        if ((0,samconfig/* isToml */.ZY)(source.path))
            readToml ??= await (0,parameter_files/* tomlReader */.k)();
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
        return (0,samconfig/* samEnvironments */.Kp)(source, readToml).flatMap((environment) => {
            const { name, stackName, region, parameters } = environment;
            const template = environment.template ?? usual;
            if (template === undefined)
                return [];
            const placed = (0,config_environment/* environmentOf */.p7)({ parameters: [], parameterFiles: [], region, account: undefined });
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
    const parameters = (0,config_environment/* parametersIn */.Kx)(root);
    return parameters === undefined ? undefined : { path, parameters };
}
function declarer() {
    const known = new Map();
    return (source) => {
        const { path } = source;
        let found = known.get(path);
        if (found === undefined) {
            const declared = (0,node/* child */.jf)((0,read/* readTree */.Z)(source).root, 'Parameters');
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
        stacks: stacksOf(values['stack-name'], templates, inFolder),
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
                const { recordOf } = await __webpack_require__.e(/* import() */ 5885).then(__webpack_require__.bind(__webpack_require__, 5885));
                const text = recordOf(deployed);
                (0,named/* writeNamed */.R)(inFolder(record), values['mask-accounts'] ? await masked(text) : text, place);
            }
            return deployed;
        },
    };
}
async function looked(...[model, rebuild, options]) {
    const { look } = await __webpack_require__.e(/* import() */ 5985).then(__webpack_require__.bind(__webpack_require__, 5985));
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
    const { masking } = await __webpack_require__.e(/* import() */ 1972).then(__webpack_require__.bind(__webpack_require__, 1972));
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
function stacksOf(names, templates, inFolder) {
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
    const [{ input }, { surveyShard }] = await Promise.all([prepared(settings), __webpack_require__.e(/* import() */ 5775).then(__webpack_require__.bind(__webpack_require__, 5775))]);
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
    const readFile = await (0,parameter_files/* parameterFileReader */.B)(values['parameter-files'], (path) => (0,named/* readNamed */.M)(inFolder(path), placeOf('parameter-files', path)));
    const readStackFile = await (0,parameter_files/* parameterFileReader */.B)(config.stacks.flatMap((stack) => stack.parameterFiles), (path) => (0,named/* readNamed */.M)(inFolder(path), { ...settings, confined: true }));
    const environment = (0,config_environment/* environmentOf */.p7)({
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

/***/ 6497:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ write)
/* harmony export */ });
/* harmony import */ var _io_named_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5977);

function write(text, { values }, io) {
    if (values.output === undefined)
        io.out.write(text);
    else
        (0,_io_named_js__WEBPACK_IMPORTED_MODULE_0__/* .writeNamed */ .R)(values.output, text, { workspace: io.folder, confined: false });
}


/***/ }),

/***/ 49:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ settingsOf)
/* harmony export */ });
/* harmony import */ var _options_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4518);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8859);


function settingsOf({ given, positionals }, io) {
    if (given['config-from'] === 'base' && given['changed-since'] === undefined)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e('--config-from base needs to know the base: --changed-since REVISION');
    const patterns = [...positionals, ...(given.templates ?? [])];
    const isMeant = given['live-record'] !== undefined || given['live-replay'] !== undefined;
    return {
        workspace: io.folder,
        confined: false,
        base: given['changed-since'],
        environment: io.environment,
        entry: io.entry,
        given: {
            live: isMeant ? 'on' : 'off',
            ...(0,_options_values_js__WEBPACK_IMPORTED_MODULE_0__/* .fromEnvironment */ .AU)(io.environment),
            ...given,
            templates: patterns,
        },
    };
}


/***/ }),

/***/ 8158:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LEVELS: () => (/* binding */ LEVELS),
/* harmony export */   Xg: () => (/* binding */ readConfig),
/* harmony export */   i4: () => (/* binding */ emptyConfig),
/* harmony export */   n0: () => (/* binding */ CONFIG_FILES)
/* harmony export */ });
/* harmony import */ var _cloudformation_nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9182);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3186);
/* harmony import */ var _internal_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6537);
/* harmony import */ var _options_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2634);
/* harmony import */ var _template_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2720);
/* harmony import */ var _template_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2186);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8859);







const CONFIG_FILES = ['.lambda-permission-check.yml', '.lambda-permission-check.yaml'];
const emptyConfig = { options: {}, rules: new Map(), accept: [], stacks: [] };
const LEVELS = ['error', 'warning', 'notice', 'off'];
function readConfig(source, rules) {
    const { root, problems } = (0,_template_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readTree */ .Z)(source);
    const [problem] = problems;
    if (problem !== undefined)
        fail({ at: problem.at }, problem.message);
    if (root === undefined || (root.kind === 'scalar' && root.value === null))
        return emptyConfig;
    const file = mapOf(root);
    const keys = _options_table_js__WEBPACK_IMPORTED_MODULE_0__/* .optionList */ .U.filter(([, { key }]) => key === true);
    known(file, [...keys.map(([name]) => name), 'rules', 'accept', 'accept-inline', 'stacks'], 'setting');
    const given = keys.flatMap(([name, option]) => {
        const node = (0,_template_node_js__WEBPACK_IMPORTED_MODULE_2__/* .child */ .jf)(file, name);
        return node === undefined ? [] : [[name, valueIn(node, option)]];
    });
    const inline = (0,_template_node_js__WEBPACK_IMPORTED_MODULE_2__/* .child */ .jf)(file, 'accept-inline');
    return {
        path: source.path,
        ...(inline === undefined ? {} : { acceptInline: wordOf(inline, ['true', 'false']) === 'true' }),
        options: Object.fromEntries(given),
        rules: new Map(entriesOf((0,_template_node_js__WEBPACK_IMPORTED_MODULE_2__/* .child */ .jf)(file, 'rules')).map(([id, level, at]) => [
            ruleOf(id, at, rules),
            wordOf(level, LEVELS),
        ])),
        accept: itemsOf((0,_template_node_js__WEBPACK_IMPORTED_MODULE_2__/* .child */ .jf)(file, 'accept')).map((item) => acceptedOf(item, rules)),
        stacks: stacksOf((0,_template_node_js__WEBPACK_IMPORTED_MODULE_2__/* .child */ .jf)(file, 'stacks')),
    };
}
function valueIn(node, option) {
    switch (option.type) {
        case 'texts':
            return textsOf(node);
        case 'pairs':
            return entriesOf(node).map(([key, value]) => `${key}=${textOf(value)}`);
        case 'flag':
            return wordOf(node, ['true', 'false']) === 'true';
        case 'word':
            return wordOf(node, option.values ?? []);
        case 'text':
            return textOf(node);
    }
}
function acceptedOf(item, rules) {
    const entry = mapOf(item);
    known(entry, ['rule', 'resource', 'path', 'reason'], 'setting');
    const [rule, resource, path, reason] = ['rule', 'resource', 'path', 'reason'].map((key) => (0,_template_node_js__WEBPACK_IMPORTED_MODULE_2__/* .child */ .jf)(entry, key));
    if (rule === undefined)
        return fail(item, 'An accepted finding needs its "rule"');
    if (reason === undefined || textOf(reason).trim() === '')
        return fail(item, 'An accepted finding needs a "reason"');
    return {
        rule: ruleOf(textOf(rule), rule, rules),
        reason: textOf(reason),
        where: (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .whereOf */ .de)(item.at),
        ...(resource === undefined ? {} : { resource: textOf(resource) }),
        ...(path === undefined ? {} : { path: textOf(path) }),
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
        const value = (0,_template_node_js__WEBPACK_IMPORTED_MODULE_2__/* .child */ .jf)(entry, key);
        return value === undefined ? undefined : textOf(value);
    });
    if (name === '')
        return fail(item, 'A stack needs its "name"');
    if (template === '')
        return fail(item, 'A stack needs its "template"');
    return {
        name,
        template: template.replace(/^\.\//, ''),
        parameters: parametersOf((0,_template_node_js__WEBPACK_IMPORTED_MODULE_2__/* .child */ .jf)(entry, 'parameters')),
        parameterFiles: textsOf((0,_template_node_js__WEBPACK_IMPORTED_MODULE_2__/* .child */ .jf)(entry, 'parameter-files')),
        ...(region === undefined ? {} : { region }),
        ...(account === undefined ? {} : { account }),
    };
}
function parametersOf(node) {
    return entriesOf(node).map(([key, value]) => `${key}=${textOf(value)}`);
}
function fail({ at }, message) {
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`${(0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .whereOf */ .de)(at)}: ${message}`);
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
    if ((0,_internal_error_js__WEBPACK_IMPORTED_MODULE_5__/* .isBug */ .X)({ rule: id }))
        fail(node, `"${id}" can not be switched off, lowered or accepted`);
    return rules.includes(id) ? id : fail(node, `There is no rule "${id}"${meant(id, rules)}`);
}
function meant(given, candidates) {
    const found = (0,_cloudformation_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .nearest */ .p)(given, candidates);
    return found === undefined ? '' : `; did you mean "${found}"?`;
}
function wordOf(node, allowed) {
    const given = textOf(node);
    const value = node.kind === 'scalar' ? node.value : undefined;
    const meant = value === false ? ['off', 'false'] : value === true ? ['on', 'true'] : [];
    const found = allowed.find((word) => word === given) ?? allowed.find((word) => meant.includes(word));
    return found ?? fail(node, `One of ${allowed.join(', ')} is needed here, not "${given}"`);
}
function textOf(node) {
    return node.kind === 'scalar' ? node.text : fail(node, 'A text is needed here');
}
function textsOf(node) {
    return node?.kind === 'scalar' ? [textOf(node)] : itemsOf(node).map(textOf);
}
function itemsOf(node) {
    if (node === undefined)
        return [];
    return node.kind === 'list' ? node.items : fail(node, 'A list is needed here');
}
function entriesOf(node) {
    if (node === undefined)
        return [];
    return [...mapOf(node).entries.values()].map(({ key, value, keyAt }) => [key, value, { at: keyAt }]);
}


/***/ }),

/***/ 8199:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kx: () => (/* binding */ parametersIn),
/* harmony export */   p7: () => (/* binding */ environmentOf)
/* harmony export */ });
/* unused harmony export parameterFile */
/* harmony import */ var _template_node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2720);
/* harmony import */ var _template_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2186);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8859);
/* harmony import */ var _samconfig_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2047);




function environmentOf(input) {
    const { region, account } = input;
    if (region !== undefined && !/^[a-z]{2,5}(?:-[a-z]+)+-\d{1,2}$/.test(region))
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`"${region}" is no AWS region`);
    if (account !== undefined && !/^\d{12}$/.test(account))
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`"${account}" is no AWS account id: that is twelve digits`);
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
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`"${text}" is no parameter: write it as KEY=VALUE`);
    return [text.slice(0, at).trim(), text.slice(at + 1)];
}
function parameterFile({ source, environment, readToml = noToml, }) {
    if ((0,_samconfig_js__WEBPACK_IMPORTED_MODULE_1__/* .isSamConfig */ .w8)(source.path))
        return (0,_samconfig_js__WEBPACK_IMPORTED_MODULE_1__/* .samParameters */ .mo)(source, environment, readToml);
    const found = parametersIn((0,_template_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readTree */ .Z)(source).root);
    if (found === undefined)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`"${source.path}" is no parameter file: neither a list of ParameterKey and ParameterValue, nor a map`);
    return found;
}
function noToml({ path }) {
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`"${path}": TOML is not read here`);
}
function parametersIn(root) {
    return root?.kind === 'list' ? fromList(root.items) : fromMap((0,_template_node_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(root, 'Parameters') ?? root);
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
        const key = textOf((0,_template_node_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(item, 'ParameterKey'));
        const value = textOf((0,_template_node_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(item, 'ParameterValue'));
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
        const text = textOf(value);
        if (text === undefined)
            return undefined;
        found.set(key, text);
    }
    return found;
}
function textOf(node) {
    if (node?.kind === 'scalar')
        return node.text;
    if (node?.kind !== 'list')
        return undefined;
    const texts = node.items.map(textOf);
    return texts.every((text) => text !== undefined) ? texts.join(',') : undefined;
}


/***/ }),

/***/ 2047:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kp: () => (/* binding */ samEnvironments),
/* harmony export */   P8: () => (/* binding */ SAM_CONFIG_FILES),
/* harmony export */   ZY: () => (/* binding */ isToml),
/* harmony export */   mo: () => (/* binding */ samParameters),
/* harmony export */   w8: () => (/* binding */ isSamConfig)
/* harmony export */ });
/* unused harmony export overridesIn */
/* harmony import */ var _template_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2720);
/* harmony import */ var _template_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2186);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8859);



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
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`"${source.path}" has no environment "${wanted}" that deploys something${names === '' ? '' : `; there are ${names}: write ${source.path}#NAME`}`);
}
const templateIn = (tables) => tables
    .flatMap((table) => ['template_file', 'template'].map((key) => textOf(entry(table, key))))
    .find((path) => path !== undefined && !/(?:^|\/)(?:\.aws-sam\/|packaged)/.test(path));
function yamlOf(source) {
    const { root, problems } = (0,_template_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readTree */ .Z)(source);
    const [problem] = problems;
    if (problem !== undefined)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`"${source.path}" can't be read: ${problem.message}`);
    return root === undefined ? undefined : (0,_template_node_js__WEBPACK_IMPORTED_MODULE_2__/* .toJson */ .aB)(root);
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


/***/ })

};
;