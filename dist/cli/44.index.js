"use strict";
exports.id = 44;
exports.ids = [44];
exports.modules = {

/***/ 44:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
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

// EXTERNAL MODULE: ./build/io/discover.js
var discover = __webpack_require__(7097);
// EXTERNAL MODULE: ./build/io/named.js
var named = __webpack_require__(5977);
// EXTERNAL MODULE: ./build/result.js
var build_result = __webpack_require__(7542);
// EXTERNAL MODULE: ./build/app/check-templates.js + 69 modules
var check_templates = __webpack_require__(370);
// EXTERNAL MODULE: ./build/finding.js
var finding = __webpack_require__(3186);
// EXTERNAL MODULE: ./build/rules/index.js + 110 modules
var rules = __webpack_require__(6370);
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
async function sinceBase(result, { values, patterns }, settings, deployed) {
    const onlyChanged = values['changed-only'] || values['changed-since'] !== undefined;
    const base = values['changed-since'] ?? settings.base;
    const access = values['access-diff'] === 'on' || (values['access-diff'] === 'auto' && base !== undefined);
    if (!onlyChanged && !access)
        return { result, notes: [] };
    const { accessSince, baseCommit, changedFindings, earlier } = await __webpack_require__.e(/* import() */ 985).then(__webpack_require__.bind(__webpack_require__, 2985));
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
                const { recordOf } = await __webpack_require__.e(/* import() */ 885).then(__webpack_require__.bind(__webpack_require__, 5885));
                const text = recordOf(deployed);
                (0,named/* writeNamed */.R)(inFolder(record), values['mask-accounts'] ? await masked(text) : text, place);
            }
            return deployed;
        },
    };
}
async function looked(...[model, rebuild, options]) {
    const { look } = await __webpack_require__.e(/* import() */ 366).then(__webpack_require__.bind(__webpack_require__, 5985));
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
    const { masking } = await __webpack_require__.e(/* import() */ 972).then(__webpack_require__.bind(__webpack_require__, 1972));
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
    const plan = await planOf(settings);
    const { values, inFolder, patterns, placeOf } = plan;
    const { onTemplate, measure = phases/* unmeasured */.Q8 } = settings;
    const loaded = measure('read', () => (0,load/* load */.H)(settings.workspace, patterns.length === 0 ? foldersOf(settings, inFolder) : patterns, {
        ...settings,
        confined: plan.isConfigured || settings.confined,
        onlyTemplates: values['only-templates'],
    }));
    const { templates, files } = loaded;
    const { deployed, notes: deployments } = await deployedAs(plan, settings, loaded);
    const lookUp = lookUpOf(values, settings, {
        environment: settings.environment,
        templates: templates.map(({ source }) => source.path),
        inFolder,
    });
    const found = await (0,check_templates/* check */.z)({
        ...(lookUp && { look: lookUp.look }),
        templates,
        files,
        ...deployed,
        onTemplate: (path, index) => onTemplate?.(path, index, templates.length),
        measure,
    });
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
    return { deployed: { environment, stacks, isExcluded: (0,discover/* excludedBy */.U)(patterns) }, notes: beside.notes };
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


/***/ })

};
;