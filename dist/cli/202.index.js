export const id = 202;
export const ids = [202,665,887,349];
export const modules = {

/***/ 7009:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ accessChanges)
/* harmony export */ });
/* harmony import */ var _cloudformation_scenario_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6675);
/* harmony import */ var _text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9940);
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4529);
/* harmony import */ var _administrator_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3738);
/* harmony import */ var _escalation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7309);





const MOST_COMPARISONS = 200_000;
function accessChanges(base, head) {
    const before = (0,_access_js__WEBPACK_IMPORTED_MODULE_2__/* .accessOf */ .YK)(base);
    const after = (0,_access_js__WEBPACK_IMPORTED_MODULE_2__/* .accessOf */ .YK)(head);
    const changes = [
        ...[...after].flatMap(([key, one]) => [...newIn(one, before.get(key), 'gained', head)]),
        ...[...before].flatMap(([key, one]) => [...newIn(one, after.get(key), 'lost', base)]),
        ...rolesOf(base, head),
    ];
    return changes.sort((a, b) => _access_js__WEBPACK_IMPORTED_MODULE_2__/* .gravities */ .Tn.indexOf(a.gravity) - _access_js__WEBPACK_IMPORTED_MODULE_2__/* .gravities */ .Tn.indexOf(b.gravity) ||
        compare(a.direction, b.direction) ||
        compare(a.at.source.path, b.at.source.path) ||
        a.at.start - b.at.start);
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

/***/ 4529:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   Tn: () => (/* binding */ gravities),
/* harmony export */   YK: () => (/* binding */ accessOf),
/* harmony export */   iW: () => (/* binding */ gravityOf)
/* harmony export */ });
/* harmony import */ var _cloudformation_scenario_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6675);
/* harmony import */ var _cloudformation_source_logical_id_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7630);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1782);
/* harmony import */ var _iam_arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9369);
/* harmony import */ var _iam_principal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2660);
/* harmony import */ var _text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9940);






const gravities = ['public', 'cross-account', 'admin', 'escalation', 'write', 'read'];
function accessOf(model) {
    const found = new Map();
    const grants = (0,_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .groupsOf */ .c1)(model.grants, (grant) => grant.function?.resource);
    for (const { resource, template } of model.functions) {
        const holder = holderOf(resource);
        const own = grants.get(resource) ?? [];
        found.set(holder.key, {
            holder,
            account: template.account,
            access: own.flatMap(({ statement }) => accessIn(statement, holder, 'invoke')),
            incomplete: template.unknownMacros,
        });
    }
    for (const role of model.roles) {
        const holder = holderOf(role.resource);
        found.set(holder.key, {
            holder,
            account: role.template.account,
            access: [
                ...role.trust.flatMap((statement) => accessIn(statement, holder, 'assume')),
                ...role.permissions.flatMap((statement) => accessIn(statement, holder, 'act')),
            ],
            incomplete: role.unknowns.length > 0,
            role,
        });
    }
    return found;
}
function holderOf(resource) {
    const { template, id, type, at } = resource;
    return { key: `${template.id}#${id}`, name: (0,_cloudformation_source_logical_id_js__WEBPACK_IMPORTED_MODULE_5__/* .sourceLogicalId */ .i)(resource), type, at };
}
function accessIn(statement, holder, kind) {
    const texts = (parts) => (parts ?? []).map(({ text }) => text);
    const { notActions, notResources, managed } = statement;
    const common = {
        holder,
        kind,
        effect: statement.effect,
        actions: texts(statement.actions),
        resources: texts(statement.resources),
        ...(notActions === undefined ? {} : { exceptActions: texts(notActions) }),
        ...(notResources === undefined ? {} : { exceptResources: texts(notResources) }),
        conditions: statement.conditions.map(conditionKey).sort(),
        scenario: statement.scenario,
        ...(managed === undefined ? {} : { managed }),
        statement,
        open: statement.open !== undefined || statement.effect === 'unknown',
        at: statement.at,
    };
    if (kind === 'act')
        return [common];
    return (statement.principals ?? []).map((principal) => ({
        ...common,
        principal,
        at: principal.value.at,
    }));
}
function conditionKey({ operator, key, values }) {
    const given = values.map(({ text }) => (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(text)).sort();
    return `${operator.toLowerCase()} ${key.toLowerCase()} ${JSON.stringify(given)}`;
}
function keyOf(access) {
    const { kind, effect, principal, actions, exceptActions, resources, exceptResources } = access;
    const shown = (texts) => texts?.map(_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU).sort();
    return JSON.stringify([
        kind,
        effect,
        principal && [principal.kind, (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(principal.value.text)],
        shown(actions),
        shown(exceptActions),
        shown(resources),
        shown(exceptResources),
        access.conditions,
        (0,_cloudformation_scenario_js__WEBPACK_IMPORTED_MODULE_0__/* .showScenario */ .Ot)(access.scenario),
    ]);
}
function gravityOf(access, account, actions) {
    const { principal, conditions } = access;
    if (principal !== undefined)
        return gravityOfPrincipal(principal, conditions.length > 0, account);
    if (access.exceptActions !== undefined)
        return 'admin';
    const names = access.actions.map((action) => (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .eu)(action) ?? '*');
    const anything = access.resources.some((text) => (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .eu)(text) === '*');
    if (anything && names.includes('*'))
        return 'admin';
    return names.some((name) => writes(name, actions)) ? 'write' : 'read';
}
function gravityOfPrincipal(principal, isConditional, account) {
    if ((0,_iam_principal_js__WEBPACK_IMPORTED_MODULE_2__/* .isEveryone */ .Af)(principal) === 'yes')
        return isConditional ? 'write' : 'public';
    if (principal.kind === 'Service')
        return isConditional ? 'write' : 'cross-account';
    const { text } = principal.value;
    const named = (0,_iam_principal_js__WEBPACK_IMPORTED_MODULE_2__/* .accountNamed */ .xM)(text) ?? (0,_iam_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .arnOf */ .RY)(text)?.account;
    if (named === undefined || named.length === 0)
        return 'write';
    return (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_3__/* .same */ .FB)(named, account) === 'yes' || (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .eu)(named) === undefined ? 'write' : 'cross-account';
}
function writes(name, actions) {
    const named = actions?.named(name);
    if (named === undefined || named.length === 0)
        return true;
    return named.some(({ level }) => level === 'Write' || level === 'Permissions' || level === 'Tagging');
}


/***/ }),

/***/ 3202:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDiff: () => (/* binding */ runDiff)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/analysis/access-diff.js
var access_diff = __webpack_require__(7009);
// EXTERNAL MODULE: ./build/config/environment.js
var config_environment = __webpack_require__(6642);
// EXTERNAL MODULE: ./build/io/disk.js
var disk = __webpack_require__(3676);
// EXTERNAL MODULE: ./build/io/git.js
var io_git = __webpack_require__(6349);
// EXTERNAL MODULE: ./build/io/named.js
var named = __webpack_require__(860);
// EXTERNAL MODULE: ./build/io/revision.js
var revision = __webpack_require__(6896);
// EXTERNAL MODULE: ./build/options/values.js + 1 modules
var options_values = __webpack_require__(1899);
// EXTERNAL MODULE: ./build/usage-error.js
var usage_error = __webpack_require__(4516);
// EXTERNAL MODULE: ./build/app/check-templates.js + 57 modules
var check_templates = __webpack_require__(4917);
// EXTERNAL MODULE: ./build/app/load.js + 1 modules
var load = __webpack_require__(6135);
// EXTERNAL MODULE: ./build/app/parameter-files.js
var parameter_files = __webpack_require__(2893);
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
    const side = (name) => (0,check_templates/* check */.z)({ ...sideOf(name, values.templates, settings), environment });
    const [before, after] = [await side(base), await side(head)];
    return (0,access_diff/* accessChanges */._)(before.model, after.model);
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
var access = __webpack_require__(8497);
// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/cli/output.js
var output = __webpack_require__(8288);
// EXTERNAL MODULE: ./build/cli/settings.js
var settings = __webpack_require__(892);
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

/***/ 6349:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Git: () => (/* binding */ Git)
/* harmony export */ });
/* unused harmony export changedFiles */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);

const MOST_BYTES = 64 * 1024 * 1024;
const MOST_MILLISECONDS = 60_000;
class Git {
    #folder;
    constructor(folder) {
        this.#folder = folder;
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
    fetch(revision, remote = 'origin') {
        if (revision.startsWith('-'))
            return false;
        const options = ['--no-tags', '--no-recurse-submodules', '--depth=1', '--quiet'];
        return this.#run(['fetch', ...options, remote, revision]) !== undefined;
    }
    changes(from, to) {
        const text = this.#run(['diff-tree', '-r', '-z', '-M', '--relative', '--name-status', from, to]);
        return text === undefined ? undefined : changedFiles(text);
    }
    #run(args) {
        return this.#bytes(args)?.toString('utf8');
    }
    #bytes(args, input = '') {
        try {
            return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('git', ['-C', this.#folder, '--no-pager', '--no-optional-locks', ...args], {
                input,
                stdio: ['pipe', 'pipe', 'ignore'],
                maxBuffer: MOST_BYTES,
                timeout: MOST_MILLISECONDS,
                env: { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_LFS_SKIP_SMUDGE: '1' },
            });
        }
        catch {
            return undefined;
        }
    }
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

/***/ 6896:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ revisionOf)
/* harmony export */ });
/* harmony import */ var _template_problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4183);
/* harmony import */ var _template_sniff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8915);
/* harmony import */ var _discover_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7590);
/* harmony import */ var _gitignore_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1235);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8823);





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

/***/ 8497:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fX: () => (/* binding */ accessJson),
/* harmony export */   ql: () => (/* binding */ accessMarkdown),
/* harmony export */   zU: () => (/* binding */ accessPretty)
/* harmony export */ });
/* unused harmony export accessSentence */
/* harmony import */ var _analysis_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4529);
/* harmony import */ var _cloudformation_scenario_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6675);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1633);
/* harmony import */ var _iam_principal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2660);
/* harmony import */ var _text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9940);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6084);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1872);







const TITLES = {
    public: 'For anyone',
    'cross-account': 'For other accounts, or a service on behalf of any',
    admin: 'Everything',
    escalation: 'A way to more rights',
    write: 'Invoke, change',
    read: 'Read',
};
const MOST_NAMES = 8;
function accessSentence(change) {
    const { whole, certain } = change;
    const open = certain ? '' : ' (not certain: not all of it is known)';
    return `${said(change)}${whole && change.kind !== 'role' ? novelty(change) : ''}${open}`;
}
function novelty({ direction, type }) {
    const what = type === 'AWS::IAM::Role' ? 'role' : 'function';
    return direction === 'gained' ? ` (a new ${what})` : ` (the ${what} is gone)`;
}
function said(change) {
    const name = `\`${change.holder}\``;
    const gained = change.direction === 'gained';
    switch (change.kind) {
        case 'managed-policy':
            return `${name} ${gained ? 'gains' : 'loses'} the AWS managed policy \`${change.policy}\``;
        case 'escalation':
            return `${name} can ${gained ? 'now' : 'no longer'} ${change.gain}`;
        case 'boundary':
            return gained
                ? `${name} has no permissions boundary any more`
                : `${name} has a permissions boundary now`;
        case 'role':
            return `${name} runs with \`${change.role}\`${change.before === undefined ? '' : `, before with \`${change.before}\``}`;
        case 'access':
            return `${name} ${accessWords(change, gained)}${underConditions(change)}`;
    }
}
function accessWords({ access, actions, resources }, gained) {
    const now = gained ? 'now' : 'no longer';
    const { kind, effect, principal, statement, exceptActions, exceptResources } = access;
    if (kind === 'act') {
        const what = exceptActions === undefined ? names(actions) : `everything but ${names(exceptActions)}`;
        const where = exceptResources === undefined ? places(resources) : `everything but ${names(exceptResources)}`;
        if (effect === 'Deny')
            return `is ${gained ? 'no longer' : 'now'} denied ${what} on ${where}`;
        return `may ${now} do ${what} on ${where}`;
    }
    const who = principal === undefined ? 'somebody' : principalWords(principal);
    const verb = kind === 'invoke' ? 'be invoked' : 'be assumed';
    const other = kind === 'invoke' ? otherActions(actions) : '';
    if (effect === 'Deny')
        return `can ${gained ? 'again' : 'no longer'} ${verb} by ${who}${other}`;
    return `can ${now} ${verb} by ${who}${kind === 'invoke' && principal !== undefined ? scope(principal, statement) : ''}${other}`;
}
const INVOKE = ['lambda:invokefunction', 'lambda:invokefunctionurl'];
function otherActions(actions) {
    const others = actions.filter((action) => !INVOKE.includes((0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(action).toLowerCase()));
    return others.length === 0 ? '' : `, with ${names(others)}`;
}
function principalWords(principal) {
    if ((0,_iam_principal_js__WEBPACK_IMPORTED_MODULE_2__/* .isEveryone */ .Af)(principal) === 'yes')
        return 'anyone';
    const { text } = principal.value;
    const account = principal.kind === 'AWS' ? (0,_iam_principal_js__WEBPACK_IMPORTED_MODULE_2__/* .accountNamed */ .xM)(text) : undefined;
    return account === undefined ? `\`${(0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(text)}\`` : `account \`${(0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(account)}\``;
}
function scope({ kind }, { conditions }) {
    const of = (key) => conditions.find((condition) => condition.key.toLowerCase() === key)?.values.map(({ text }) => text);
    const arns = of('aws:sourcearn');
    const accounts = of('aws:sourceaccount');
    if (arns !== undefined)
        return ` for ${places(arns)}`;
    if (accounts !== undefined)
        return ` for any resource of account ${names(accounts)}`;
    if (kind === 'Service' && conditions.length === 0)
        return ' for resources of any account';
    if (of('lambda:functionurlauthtype') !== undefined)
        return ' through its URL';
    return '';
}
function underConditions({ access }) {
    const scenario = (0,_cloudformation_scenario_js__WEBPACK_IMPORTED_MODULE_1__/* .showScenario */ .Ot)(access.scenario);
    const conditions = access.kind === 'invoke' ? [] : access.statement.conditions;
    const keys = [...new Set(conditions.map(({ key }) => `\`${key}\``))];
    return `${keys.length === 0 ? '' : ` if ${keys.join(', ')} fits`}${scenario === '' ? '' : ` ${scenario}`}`;
}
function names(texts) {
    return listed(texts.map((text) => ((0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .eu)(text) === '*' ? 'anything' : `\`${(0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(text)}\``)));
}
function places(texts) {
    return listed(texts.map((text) => ((0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .eu)(text) === '*' ? 'everything' : `\`${placeName(text)}\``)));
}
function listed(all) {
    const more = all.length - MOST_NAMES;
    return `${all.slice(0, MOST_NAMES).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
function placeName(text) {
    const at = text.findIndex((part) => typeof part !== 'string' && part.unknown?.code === 'attribute');
    const token = text[at];
    if (token === undefined || typeof token === 'string' || token.unknown?.code !== 'attribute')
        return (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(text);
    const [id = ''] = token.unknown.what.split('.');
    return `${id}${(0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(text.slice(at + 1))}`;
}
const MARKS = {
    public: '\ud83c\udf0d',
    'cross-account': '\ud83c\udfe2',
    admin: '\ud83d\udc51',
    escalation: '\ud83e\ude9c',
    write: '\u270f\ufe0f',
    read: '\ud83d\udc41\ufe0f',
};
function accessMarkdown(changes) {
    const gained = changes.filter(({ direction }) => direction === 'gained');
    const lost = changes.filter(({ direction }) => direction === 'lost');
    if (changes.length === 0)
        return 'Nobody may do more or less than before.';
    return [
        ...(gained.length === 0 ? ['Nobody may do more than before.'] : []),
        ..._analysis_access_js__WEBPACK_IMPORTED_MODULE_0__/* .gravities */ .Tn.flatMap((gravity) => {
            const own = gained.filter((change) => change.gravity === gravity);
            return own.length === 0 ? [] : ['', `**${MARKS[gravity]} ${TITLES[gravity]}**`, '', ...own.map(item)];
        }),
        ...(lost.length === 0
            ? []
            : [
                '',
                `<details><summary>${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(lost.length, 'right')} less</summary>`,
                '',
                ...lost.map(item),
                '',
                '</details>',
            ]),
    ].join('\n');
}
function item(change) {
    const { path, startLine } = (0,_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOf */ .$t)(change.at);
    return `- ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_6__/* .prose */ .CS)(accessSentence(change))} \u00b7 ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(`${path}:${startLine}`)}`;
}
function accessPretty(changes) {
    if (changes.length === 0)
        return 'Nobody may do more or less than before.\n';
    const lines = changes.map((change) => {
        const { path, startLine } = (0,_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOf */ .$t)(change.at);
        const sign = change.direction === 'gained' ? '+' : '-';
        return `${sign} ${change.gravity.padEnd(13)} ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(accessSentence(change))}  (${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(path)}:${startLine})`;
    });
    return `${lines.join('\n')}\n`;
}
function accessJson(changes) {
    const of = (direction) => changes
        .filter((change) => change.direction === direction)
        .map((change) => ({
        gravity: change.gravity,
        kind: change.kind,
        certain: change.certain,
        holder: change.holder,
        type: change.type,
        text: accessSentence(change),
        location: (0,_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOf */ .$t)(change.at),
    }));
    return { gained: of('gained'), lost: of('lost') };
}


/***/ }),

/***/ 8887:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fingerprints: () => (/* binding */ fingerprints)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

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

/***/ 9665:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   functionName: () => (/* binding */ functionName),
/* harmony export */   json: () => (/* binding */ json),
/* harmony export */   jsonText: () => (/* binding */ jsonText),
/* harmony export */   reportOf: () => (/* binding */ reportOf)
/* harmony export */ });
/* harmony import */ var _cloudformation_source_logical_id_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7630);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1633);
/* harmony import */ var _package_info_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8989);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(395);
/* harmony import */ var _text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9940);
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8497);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8887);







function reportOf(result) {
    const { off, ...decided } = result.decisions;
    const marks = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_3__.fingerprints)([
        ...result.findings,
        ...result.suppressed.map(({ finding }) => finding),
        ...off,
    ]);
    const finding = (one) => jsonFinding(one, marks.get(one) ?? '');
    return {
        schemaVersion: 1,
        tool: { name: _package_info_js__WEBPACK_IMPORTED_MODULE_4__/* .name */ .UU, version: _package_info_js__WEBPACK_IMPORTED_MODULE_4__/* .version */ .rE },
        counts: (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .countsOf */ .mQ)(result),
        findings: result.findings.map(finding),
        suppressed: result.suppressed.map(({ finding: one, reason, by }) => ({ ...finding(one), reason, by })),
        decisions: { ...decided, off: off.map(finding) },
        unverified: result.unverified.map(({ at, ...rest }) => ({ ...rest, location: (0,_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOf */ .$t)(at) })),
        ...(result.access === undefined
            ? {}
            : { access: { since: result.access.since, ...(0,_access_js__WEBPACK_IMPORTED_MODULE_2__/* .accessJson */ .fX)(result.access.changes) } }),
        invocations: result.model.verdicts.map(jsonInvocation),
        templates: result.templates,
    };
}
function json(result) {
    return jsonText(reportOf(result));
}
function jsonText(value) {
    return `${JSON.stringify(value, null, 2).replaceAll('##[', '##\\u005b')}\n`;
}
function jsonFinding(finding, fingerprint) {
    const { rule, severity, message, help, snippet, resources, related, fix, stack } = finding;
    return {
        rule,
        severity,
        message,
        help,
        ...(snippet === undefined ? {} : { snippet }),
        docs: (0,_package_info_js__WEBPACK_IMPORTED_MODULE_4__/* .ruleUrl */ .QB)(rule),
        resources,
        location: (0,_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOf */ .$t)(finding.at),
        related: related.map((one) => ({ message: one.message, location: (0,_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOf */ .$t)(one.at) })),
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
const located = (at) => ({ location: (0,_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOf */ .$t)(at) });
function jsonInvocation({ invocation, verdict, grants, why }) {
    const { resource, target, by, principal } = invocation;
    const { path, stack } = invocation.template.source;
    return {
        path,
        ...(stack === undefined ? {} : { stack: stack.name }),
        ...located(invocation.at),
        source: (0,_cloudformation_source_logical_id_js__WEBPACK_IMPORTED_MODULE_6__/* .sourceLogicalId */ .i)(resource),
        sourceType: resource.type,
        function: functionName(invocation),
        qualifier: qualifierOf(target),
        by,
        principal,
        verdict,
        grants: grants.map((grant) => grant.resource.id),
        why,
    };
}
function functionName({ function: fn, target }) {
    return fn === undefined ? (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(target) : (0,_cloudformation_source_logical_id_js__WEBPACK_IMPORTED_MODULE_6__/* .sourceLogicalId */ .i)(fn.resource);
}
function qualifierOf(target) {
    let colons = 0;
    let qualifier = null;
    for (const part of target) {
        if (typeof part !== 'string') {
            if (qualifier !== null)
                qualifier += part.label;
            continue;
        }
        for (const char of part) {
            if (qualifier !== null)
                qualifier += char;
            else if (char === ':' && ++colons === 7)
                qualifier = '';
        }
    }
    return qualifier === '' ? null : qualifier;
}


/***/ }),

/***/ 6084:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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


/***/ })

};
