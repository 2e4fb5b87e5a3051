"use strict";
exports.id = 9341;
exports.ids = [9341,7522,7078,7432];
exports.modules = {

/***/ 7376:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ accessChanges)
/* harmony export */ });
/* harmony import */ var _cloudformation_scenario_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2120);
/* harmony import */ var _text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8189);
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8106);
/* harmony import */ var _administrator_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5751);
/* harmony import */ var _escalation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2206);





const MOST_COMPARISONS = 200_000;
function accessChanges(base, head) {
    const before = (0,_access_js__WEBPACK_IMPORTED_MODULE_2__/* .accessOf */ .YK)(base);
    const after = (0,_access_js__WEBPACK_IMPORTED_MODULE_2__/* .accessOf */ .YK)(head);
    const changes = [
        ...[...after].flatMap(([key, one]) => [...newIn(one, before.get(key), 'gained', head)]),
        ...[...before].flatMap(([key, one]) => {
            const changed = [...newIn(one, after.get(key), 'lost', base)];
            return after.has(key) ? changed : gone(changed, one);
        }),
        ...rolesOf(base, head),
    ];
    return eachSaidOnce(changes).sort((a, b) => _access_js__WEBPACK_IMPORTED_MODULE_2__/* .gravities */ .Tn.indexOf(a.gravity) - _access_js__WEBPACK_IMPORTED_MODULE_2__/* .gravities */ .Tn.indexOf(b.gravity) ||
        compare(a.direction, b.direction) ||
        compare(a.at.source.path, b.at.source.path) ||
        a.at.start - b.at.start);
}
function gone(changes, { holder }) {
    const [gravest] = [...changes].sort((a, b) => _access_js__WEBPACK_IMPORTED_MODULE_2__/* .gravities */ .Tn.indexOf(a.gravity) - _access_js__WEBPACK_IMPORTED_MODULE_2__/* .gravities */ .Tn.indexOf(b.gravity));
    if (gravest === undefined)
        return [];
    const { direction, gravity, certain, type, whole } = gravest;
    return [{ direction, gravity, certain, holder: holder.name, type, whole, at: holder.at, kind: 'gone' }];
}
function eachSaidOnce(changes) {
    const known = new Set();
    return changes.filter((change) => {
        if (change.kind !== 'access')
            return true;
        const { access, actions, resources, direction } = change;
        const key = `${direction} ${access.holder.key} ${(0,_access_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)({ ...access, actions, resources })}`;
        if (known.has(key))
            return false;
        known.add(key);
        return true;
    });
}
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
function* newIn(one, other, direction, { catalogues: { actions } }) {
    const { holder } = one;
    const common = {
        direction,
        holder: holder.name,
        type: holder.type,
        whole: other === undefined,
        certain: other?.incomplete !== true,
    };
    const known = new Set(other?.access.map(_access_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN));
    const allowing = (other?.access ?? []).filter(({ effect, open }) => effect === 'Allow' && !open);
    const policies = new Map();
    for (const access of one.access) {
        if (known.has((0,_access_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(access)))
            continue;
        if (access.effect === 'Deny')
            continue;
        if (other === undefined && access.kind === 'assume' && access.principal?.kind === 'Service')
            continue;
        const left = uncovered(access, allowing);
        for (const { actions: names, resources } of left) {
            const fresh = { ...access, actions: names, resources };
            const change = {
                ...common,
                certain: common.certain && !access.open,
                gravity: (0,_access_js__WEBPACK_IMPORTED_MODULE_2__/* .gravityOf */ .iW)(fresh, one.account, actions),
                at: access.at,
            };
            if (access.managed === undefined)
                yield { ...change, kind: 'access', access, actions: names, resources };
            else
                addPolicy(policies, { ...change, kind: 'managed-policy', policy: access.managed });
        }
    }
    yield* policies.values();
    const opposite = direction === 'gained' ? 'lost' : 'gained';
    if (other !== undefined)
        for (const access of one.access)
            if (access.effect === 'Deny' && !known.has((0,_access_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(access)))
                yield {
                    ...common,
                    direction: opposite,
                    gravity: 'write',
                    at: access.at,
                    kind: 'access',
                    access,
                    actions: access.actions,
                    resources: access.resources,
                };
    yield* ofWholeRole(one, other, common);
}
function* ofWholeRole({ role, holder: { at } }, other, common) {
    if (role === undefined)
        return;
    if (!(0,_administrator_js__WEBPACK_IMPORTED_MODULE_3__/* .isAdministrator */ .G)(role)) {
        const had = new Set(other?.role === undefined ? [] : (0,_escalation_js__WEBPACK_IMPORTED_MODULE_4__/* .escalationPaths */ .Q)(other.role).map(({ escalation }) => escalation));
        const hadAll = other?.role !== undefined && (0,_administrator_js__WEBPACK_IMPORTED_MODULE_3__/* .isAdministrator */ .G)(other.role);
        for (const { escalation, statement } of (0,_escalation_js__WEBPACK_IMPORTED_MODULE_4__/* .escalationPaths */ .Q)(role))
            if (!had.has(escalation) && !hadAll)
                yield {
                    ...common,
                    gravity: 'escalation',
                    at: statement.at,
                    kind: 'escalation',
                    gain: escalation.gain,
                };
    }
    if (other?.role === undefined)
        return;
    if (role.boundary !== undefined && other.role.boundary === undefined)
        yield {
            ...common,
            direction: common.direction === 'gained' ? 'lost' : 'gained',
            gravity: 'admin',
            at,
            kind: 'boundary',
        };
}
function addPolicy(policies, change) {
    const known = policies.get(change.policy);
    if (known === undefined || _access_js__WEBPACK_IMPORTED_MODULE_2__/* .gravities */ .Tn.indexOf(change.gravity) < _access_js__WEBPACK_IMPORTED_MODULE_2__/* .gravities */ .Tn.indexOf(known.gravity))
        policies.set(change.policy, change);
}
function uncovered(access, others) {
    const { actions, resources, exceptActions, exceptResources } = access;
    const whole = [{ actions: eachOnce(actions), resources: eachOnce(resources) }];
    if (exceptActions !== undefined || exceptResources !== undefined)
        return whole;
    const fitting = others.filter((other) => isNoNarrower(other, access));
    const size = fitting.reduce((sum, other) => sum + other.actions.length + other.resources.length, 0);
    if (size * (actions.length + resources.length) > MOST_COMPARISONS)
        return whole;
    const places = resources.length === 0 ? [undefined] : eachOnce(resources);
    const byActions = new Map();
    for (const place of places) {
        const here = fitting.filter((other) => place === undefined || other.resources.some((resource) => includes(resource, place)));
        const left = eachOnce(actions).filter((action) => !here.some((other) => other.actions.some((one) => includes(one, action, true))));
        if (left.length === 0)
            continue;
        const key = JSON.stringify(left.map(_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU));
        const known = byActions.get(key);
        if (known === undefined)
            byActions.set(key, { actions: left, resources: place === undefined ? [] : [place] });
        else if (place !== undefined)
            known.resources.push(place);
    }
    return [...byActions.values()];
}
const eachOnce = (texts) => [
    ...new Map(texts.map((text) => [(0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(text), text])).values(),
];
function isNoNarrower(one, other) {
    if (one.kind !== other.kind || one.exceptActions !== undefined || one.exceptResources !== undefined)
        return false;
    if (!one.conditions.every((condition) => other.conditions.includes(condition)))
        return false;
    for (const [name, truth] of one.scenario)
        if (other.scenario.get(name) !== truth)
            return false;
    if (one.principal === undefined || other.principal === undefined)
        return one.principal === other.principal;
    const { kind, value } = one.principal;
    if (kind === '*' || (kind === 'AWS' && (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(value.text) === '*'))
        return true;
    return kind === other.principal.kind && (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_1__/* .same */ .FB)(value.text, other.principal.value.text) === 'yes';
}
function includes(pattern, other, ignoreCase = false) {
    if (pattern.some((part) => typeof part === 'string' && part.includes('?')) && (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(pattern) !== (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(other))
        return false;
    return (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(pattern, other, { ignoreCase }) === 'yes';
}
function* rolesOf(base, head) {
    const rolesIn = (model) => new Map(model.functions.map((user) => {
        const texts = user.roles.map(({ text, scenario }) => `${(0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(text)}${(0,_cloudformation_scenario_js__WEBPACK_IMPORTED_MODULE_0__/* .showScenario */ .Ot)(scenario)}`);
        return [`${user.template.id}#${user.resource.id}`, { user, texts: texts.join(' or ') }];
    }));
    const before = rolesIn(base);
    for (const [key, { user, texts }] of rolesIn(head)) {
        const was = before.get(key);
        if (was === undefined || was.texts === texts)
            continue;
        yield {
            direction: 'gained',
            gravity: 'write',
            certain: true,
            holder: user.resource.id,
            type: user.resource.type,
            whole: false,
            at: user.roles[0]?.at ?? user.at,
            kind: 'role',
            role: nameOf(user.roles[0], texts),
            before: nameOf(was.user.roles[0], was.texts),
        };
    }
}
const nameOf = (use, text) => use?.role?.resource.id ?? text;


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

/***/ 9341:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDiff: () => (/* binding */ runDiff)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/analysis/access-diff.js
var access_diff = __webpack_require__(7376);
// EXTERNAL MODULE: ./build/config/environment.js
var config_environment = __webpack_require__(8199);
// EXTERNAL MODULE: ./build/io/disk.js
var disk = __webpack_require__(8739);
// EXTERNAL MODULE: ./build/io/git.js
var io_git = __webpack_require__(7432);
// EXTERNAL MODULE: ./build/io/named.js
var named = __webpack_require__(5977);
// EXTERNAL MODULE: ./build/io/revision.js
var revision = __webpack_require__(519);
// EXTERNAL MODULE: ./build/options/values.js + 1 modules
var options_values = __webpack_require__(4518);
// EXTERNAL MODULE: ./build/result.js
var result = __webpack_require__(7542);
// EXTERNAL MODULE: ./build/usage-error.js
var usage_error = __webpack_require__(8859);
// EXTERNAL MODULE: ./build/app/check-templates.js
var check_templates = __webpack_require__(7341);
// EXTERNAL MODULE: ./build/app/load.js + 1 modules
var load = __webpack_require__(5289);
// EXTERNAL MODULE: ./build/app/parameter-files.js
var parameter_files = __webpack_require__(3138);
;// CONCATENATED MODULE: ./build/app/diff.js













async function accessDiff(settings) {
    const { given, base, head } = settings;
    const values = (0,options_values/* settle */.G9)(given);
    const readFile = await (0,parameter_files/* parameterFileReader */.B)(values['parameter-files'], (path) => (0,named/* readNamed */.M)(path, settings));
    const environment = (0,config_environment/* environmentOf */.p7)({
        parameters: values.parameters,
        parameterFiles: values['parameter-files'].map(readFile),
        region: values.region,
        account: values['account-id'],
    });
    const side = (name) => (0,check_templates/* check */.z)({ ...sideOf(name, values.templates, settings), environment, withModel: true });
    const [before, after] = [await side(base), await side(head)];
    return (0,access_diff/* accessChanges */._)((0,result/* modelOf */.DM)(before), (0,result/* modelOf */.DM)(after));
}
function sideOf(name, patterns, settings) {
    const { workspace } = settings;
    if (name === undefined)
        return (0,load/* load */.H)(workspace, patterns, settings);
    const git = new io_git.Git(workspace);
    const commit = /^[./]/.test(name) ? undefined : git.commit(name);
    const folder = (0,external_node_path_.resolve)(workspace, name);
    if ((0,disk/* isFolder */.lQ)(folder)) {
        if (commit !== undefined)
            throw new usage_error/* UsageError */.e(`"${name}" is a revision and a folder: say ./${name} for the folder, or refs/heads/${name}`);
        return (0,load/* load */.H)(folder, patterns, { confined: true });
    }
    if (commit === undefined)
        throw new usage_error/* UsageError */.e(`"${name}" is neither a revision that git knows here nor a folder`);
    const files = (0,revision/* revisionOf */.D)(git, commit);
    return { files, templates: files.templates(patterns).map((source) => ({ source, named: false })) };
}

// EXTERNAL MODULE: ./build/report/access.js
var access = __webpack_require__(4818);
// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(7522);
// EXTERNAL MODULE: ./build/cli/output.js
var output = __webpack_require__(6497);
// EXTERNAL MODULE: ./build/cli/settings.js
var settings = __webpack_require__(49);
;// CONCATENATED MODULE: ./build/cli/commands/diff.js






const formats = {
    pretty: access/* accessPretty */.zU,
    json: (changes) => (0,json.jsonText)((0,access/* accessJson */.fX)(changes)),
    markdown: (changes) => `${(0,access/* accessMarkdown */.ql)(changes)}\n`,
};
async function runDiff(args, io) {
    const [base, head, ...more] = args.positionals;
    if (base === undefined || more.length > 0)
        throw new usage_error/* UsageError */.e('diff takes a revision or a folder, and perhaps another: diff BASE [HEAD]');
    const { workspace, confined, given } = (0,settings/* settingsOf */.f)({ ...args, positionals: [] }, io);
    const changes = await accessDiff({ workspace, confined, given, base, head });
    (0,output/* write */.M)(formats[args.values['diff-format']](changes), args, io);
    return 0;
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

/***/ 7432:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Git: () => (/* binding */ Git)
/* harmony export */ });
/* unused harmony export changedFiles */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);

const MOST_BYTES = 64 * 1024 * 1024;
const MOST_MILLISECONDS = 60_000;
class Git {
    #folder;
    #remote;
    constructor(folder, remote) {
        this.#folder = folder;
        this.#remote = remote;
    }
    commit(revision) {
        if (revision === '' || revision.startsWith('-'))
            return undefined;
        return this.#run([
            'rev-parse',
            '--verify',
            '--quiet',
            '--end-of-options',
            `${revision}^{commit}`,
        ])?.trim();
    }
    mergeBase(one, other) {
        return this.#run(['merge-base', one, other])?.trim().split('\n')[0];
    }
    prefix() {
        return this.#run(['rev-parse', '--show-prefix'])?.trim();
    }
    text(commit, path) {
        return this.#run(['cat-file', 'blob', `${commit}:./${path}`]);
    }
    files(commit) {
        const text = this.#run(['ls-tree', '-r', '-z', '--name-only', commit]) ?? '';
        return text.split('\0').filter((path) => path !== '');
    }
    texts(commit, paths) {
        const asked = paths.filter((path) => !path.includes('\n'));
        const input = asked.map((path) => `${commit}:./${path}\n`).join('');
        const answer = asked.length === 0 ? undefined : this.#bytes(['cat-file', '--batch'], input);
        return answer === undefined ? new Map() : batchTexts(answer, asked);
    }
    parents(commit) {
        const text = this.#run(['cat-file', 'commit', commit]) ?? '';
        return [...(text.split('\n\n', 1)[0] ?? '').matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id = '']) => id);
    }
    fetch(revision) {
        if (revision.startsWith('-'))
            return false;
        const options = ['--no-tags', '--no-recurse-submodules', '--depth=1', '--quiet'];
        if (this.#run(['fetch', ...options, 'origin', revision]) !== undefined)
            return true;
        const remote = this.#remote;
        if (remote === undefined)
            return false;
        return this.#bytes(['fetch', ...options, remote.url, revision], '', credentials(remote)) !== undefined;
    }
    changes(from, to) {
        const text = this.#run(['diff-tree', '-r', '-z', '-M', '--relative', '--name-status', from, to]);
        return text === undefined ? undefined : changedFiles(text);
    }
    #run(args) {
        return this.#bytes(args)?.toString('utf8');
    }
    #bytes(args, input = '', more = {}) {
        try {
            return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('git', ['-C', this.#folder, '--no-pager', '--no-optional-locks', ...args], {
                input,
                stdio: ['pipe', 'pipe', 'ignore'],
                maxBuffer: MOST_BYTES,
                timeout: MOST_MILLISECONDS,
                env: { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_LFS_SKIP_SMUDGE: '1', ...more },
            });
        }
        catch {
            return undefined;
        }
    }
}
function credentials({ url, token }) {
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    return {
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: `http.${url}.extraheader`,
        GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${basic}`,
    };
}
function batchTexts(answer, asked) {
    const found = new Map();
    let at = 0;
    for (const path of asked) {
        const end = answer.indexOf(0x0a, at);
        if (end === -1)
            break;
        const header = answer.toString('utf8', at, end);
        at = end + 1;
        const size = /^[0-9a-f]+ blob (\d+)$/.exec(header)?.[1];
        if (size === undefined) {
            const other = /^[0-9a-f]+ \w+ (\d+)$/.exec(header)?.[1];
            if (other !== undefined)
                at += Number(other) + 1;
            continue;
        }
        found.set(path, answer.toString('utf8', at, at + Number(size)));
        at += Number(size) + 1;
    }
    return found;
}
function changedFiles(text) {
    const parts = text.split('\0');
    const found = [];
    for (let index = 0; index + 1 < parts.length;) {
        const [status = '', path = '', next = ''] = parts.slice(index, index + 3);
        const kind = status[0];
        if (kind === 'R' || kind === 'C') {
            found.push(kind === 'R' ? { status: 'renamed', path: next, from: path } : { status: 'added', path: next });
            index += 3;
            continue;
        }
        found.push({ status: kind === 'A' ? 'added' : kind === 'D' ? 'deleted' : 'modified', path });
        index += 2;
    }
    return found;
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

/***/ 519:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ revisionOf)
/* harmony export */ });
/* harmony import */ var _template_problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6288);
/* harmony import */ var _template_sniff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7394);
/* harmony import */ var _discover_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7097);
/* harmony import */ var _gitignore_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1330);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7040);





function revisionOf(git, commit, renamed = new Map()) {
    const before = new Map([...renamed].map(([was, is]) => [is, was]));
    const read = (path) => {
        const text = git.text(commit, before.get(path) ?? path);
        return text === undefined || text.length > _template_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_BYTES */ .uZ ? undefined : { path, text };
    };
    return {
        read,
        templates(patterns) {
            const isChosen = chooser(patterns);
            const paths = git
                .files(commit)
                .filter((path) => mayBeFound(path) && isChosen(renamed.get(path) ?? path));
            const found = [];
            for (const [path, text] of git.texts(commit, paths))
                if (text.length <= _template_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_BYTES */ .uZ && (0,_template_sniff_js__WEBPACK_IMPORTED_MODULE_1__/* .looksLikeTemplate */ .mr)(text))
                    found.push({ path: renamed.get(path) ?? path, text });
            return found;
        },
    };
}
function mayBeFound(path) {
    const folders = path.split('/');
    return (0,_template_sniff_js__WEBPACK_IMPORTED_MODULE_1__/* .mayBeTemplate */ .Lz)(folders.pop() ?? '') && !folders.some((name) => _gitignore_js__WEBPACK_IMPORTED_MODULE_3__/* .PASSED_OVER */ .s.has(name));
}
function chooser(patterns) {
    const clean = patterns.map((pattern) => pattern.replace(/^(!?)(?:\.\/)+/, '$1').replace(/\/+$/, ''));
    const includes = clean.filter((pattern) => !pattern.startsWith('!')).map(matcherOf);
    const isExcluded = (0,_discover_js__WEBPACK_IMPORTED_MODULE_2__/* .excludedBy */ .U)(clean);
    return (path) => (includes.length === 0 || includes.some((matches) => matches(path))) && !isExcluded(path);
}
function matcherOf(pattern) {
    if (pattern === '.' || pattern === '')
        return () => true;
    const matches = (0,_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .globMatcher */ .fU)(pattern);
    return (path) => path === pattern || path.startsWith(`${pattern}/`) || matches(path);
}


/***/ }),

/***/ 7078:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fingerprints: () => (/* binding */ fingerprints)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

function fingerprints(findings) {
    const seen = new Map();
    const result = new Map();
    for (const finding of findings) {
        const { rule, resources, at, stack } = finding;
        const text = at.source.text.slice(at.start, Math.min(at.end, at.start + 500)).replace(/\s+/g, ' ');
        const identity = JSON.stringify([
            rule,
            at.source.path,
            resources,
            text,
            ...(stack === undefined ? [] : [stack]),
        ]);
        const number = seen.get(identity) ?? 0;
        seen.set(identity, number + 1);
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${identity}${number === 0 ? '' : number}`);
        result.set(finding, hash.digest('hex').slice(0, 16));
    }
    return result;
}


/***/ }),

/***/ 7522:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   json: () => (/* binding */ json),
/* harmony export */   jsonText: () => (/* binding */ jsonText),
/* harmony export */   reportOf: () => (/* binding */ reportOf)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3186);
/* harmony import */ var _package_info_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8060);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7542);
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4818);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7078);





function reportOf(result, docs = _package_info_js__WEBPACK_IMPORTED_MODULE_3__/* .DOCS */ .iT) {
    const { off, ...decided } = result.decisions;
    const marks = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_2__.fingerprints)([
        ...result.findings,
        ...result.suppressed.map(({ finding }) => finding),
        ...off,
    ]);
    const finding = (one) => jsonFinding(one, marks.get(one) ?? '', docs);
    return {
        schemaVersion: 1,
        tool: { name: _package_info_js__WEBPACK_IMPORTED_MODULE_3__/* .name */ .UU, version: _package_info_js__WEBPACK_IMPORTED_MODULE_3__/* .version */ .rE },
        counts: (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .countsOf */ .mQ)(result),
        findings: result.findings.map(finding),
        suppressed: result.suppressed.map(({ finding: one, reason, by }) => ({ ...finding(one), reason, by })),
        decisions: { ...decided, off: off.map(finding) },
        unverified: result.unverified.map(({ at, ...rest }) => ({ ...rest, location: (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(at) })),
        ...(result.access === undefined
            ? {}
            : { access: { since: result.access.since, ...(0,_access_js__WEBPACK_IMPORTED_MODULE_1__/* .accessJson */ .fX)(result.access.changes) } }),
        invocations: result.invocations.map(jsonInvocation),
        deliveries: result.deliveries.map(jsonDelivery),
        templates: result.templates,
    };
}
function json(result, docs = _package_info_js__WEBPACK_IMPORTED_MODULE_3__/* .DOCS */ .iT) {
    return jsonText(reportOf(result, docs));
}
function jsonText(value) {
    return `${JSON.stringify(value, null, 2).replaceAll('##[', '##\\u005b')}\n`;
}
function jsonFinding(finding, fingerprint, docs) {
    const { rule, severity, message, help, snippet, resources, related, fix, stack } = finding;
    return {
        rule,
        severity,
        message,
        help,
        ...(snippet === undefined ? {} : { snippet }),
        docs: (0,_package_info_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleUrl */ .QB)(rule, docs),
        resources,
        location: (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(finding.at),
        related: related.map((one) => ({ message: one.message, location: (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(one.at) })),
        fix: fix === null
            ? null
            : {
                description: fix.description,
                edits: fix.edits.map(({ at, text }) => ({ ...located(at), text })),
            },
        fingerprint,
        ...(stack === undefined ? {} : { stack }),
    };
}
const located = (at) => ({ location: (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(at) });
function jsonInvocation(shown) {
    const { at, template, source, sourceId, function: invoked, qualifier, by, principal, verdict, grants, why, } = shown;
    return {
        path: template.path,
        ...(template.stack === undefined ? {} : { stack: template.stack.name }),
        ...located(at),
        source: sourceId,
        sourceType: source.type,
        function: invoked.name,
        qualifier,
        by,
        principal,
        verdict,
        grants,
        why,
    };
}
function jsonDelivery(shown) {
    const { at, template, source, destination, principal, verdict, grants, why } = shown;
    return {
        path: template.path,
        ...(template.stack === undefined ? {} : { stack: template.stack.name }),
        ...located(at),
        source: source.name,
        sourceType: source.type,
        destination: destination.name,
        destinationType: destination.type,
        by: 'resource-policy',
        principal,
        verdict,
        grants,
        why,
    };
}


/***/ })

};
;