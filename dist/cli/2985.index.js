"use strict";
exports.id = 2985;
exports.ids = [2985,7078];
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

/***/ 8106:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   Tn: () => (/* binding */ gravities),
/* harmony export */   YK: () => (/* binding */ accessOf),
/* harmony export */   iW: () => (/* binding */ gravityOf)
/* harmony export */ });
/* harmony import */ var _cloudformation_scenario_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2120);
/* harmony import */ var _cloudformation_source_logical_id_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1375);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1267);
/* harmony import */ var _iam_arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4994);
/* harmony import */ var _iam_principal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5439);
/* harmony import */ var _text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8189);






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
    const { principal, kind, statement } = access;
    if (principal !== undefined) {
        if (kind === 'assume' && principal.kind === 'Service')
            return 'write';
        return gravityOfPrincipal(principal, statement.conditions.some(isAboutWho), account);
    }
    if (access.exceptActions !== undefined)
        return 'admin';
    const names = access.actions.map((action) => (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .eu)(action) ?? '*');
    const anything = access.resources.some((text) => (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .eu)(text) === '*');
    if (anything && names.includes('*'))
        return 'admin';
    return names.some((name) => writes(name, actions)) ? 'write' : 'read';
}
const HOW = new Set(['lambda:functionurlauthtype', 'lambda:invokedviafunctionurl', 'aws:securetransport']);
const isAboutWho = ({ key }) => !HOW.has(key.toLowerCase());
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

/***/ 2985:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  accessSince: () => (/* binding */ accessSince),
  baseCommit: () => (/* binding */ baseCommit),
  changedFindings: () => (/* binding */ changedFindings),
  earlier: () => (/* binding */ earlier)
});

// EXTERNAL MODULE: ./build/analysis/access-diff.js
var access_diff = __webpack_require__(7376);
// EXTERNAL MODULE: ./build/groups.js
var groups = __webpack_require__(1267);
// EXTERNAL MODULE: ./build/io/revision.js
var io_revision = __webpack_require__(519);
// EXTERNAL MODULE: ./build/report/fingerprint.js
var fingerprint = __webpack_require__(7078);
// EXTERNAL MODULE: ./build/result.js
var build_result = __webpack_require__(7542);
// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/line.js + 1 modules
var line = __webpack_require__(7073);
;// CONCATENATED MODULE: ./build/app/changed-lines.js

const MOST_EDITS = 400;
function changedLines(before, now) {
    if (before === now)
        return [];
    const whole = [{ start: 0, end: now.length + 1 }];
    if (before === undefined)
        return whole;
    const parts = (0,line/* diffLines */.Pp)(before, now, { maxEditLength: MOST_EDITS });
    if (parts === undefined)
        return whole;
    const found = [];
    let at = 0;
    for (const { added, removed, value } of parts) {
        if (removed)
            found.push({ start: Math.max(0, at - 1), end: at + 1 });
        else {
            if (added)
                found.push({ start: at, end: at + value.length });
            at += value.length;
        }
    }
    return found;
}

// EXTERNAL MODULE: ./build/app/check-templates.js
var check_templates = __webpack_require__(7341);
;// CONCATENATED MODULE: ./build/app/compare.js







function baseCommit(git, base, head) {
    const here = git.commit('HEAD');
    const [first, second, third] = here === undefined ? [] : git.parents(here);
    const isMerge = head !== undefined && second === head && third === undefined;
    const wanted = isMerge && first !== undefined ? first : base;
    const commit = git.commit(wanted) ?? (git.fetch(wanted) ? git.commit(wanted) : undefined);
    if (commit === undefined || here === undefined)
        return commit;
    return git.mergeBase(commit, here) ?? commit;
}
async function earlier(git, commit, patterns, input) {
    const changes = git.changes(commit, 'HEAD') ?? [];
    const renamed = new Map(changes.flatMap(({ from, path }) => (from === undefined ? [] : [[from, path]])));
    const revision = (0,io_revision/* revisionOf */.D)(git, commit, renamed);
    const templates = revision.templates(patterns).map((source) => ({ source, named: false }));
    return {
        result: await (0,check_templates/* check */.z)({ ...input, templates, files: revision, withModel: true }),
        name: commit.slice(0, 7),
        text: (path) => revision.read(path)?.text,
    };
}
const accessSince = ({ result }, now) => (0,access_diff/* accessChanges */._)((0,build_result/* modelOf */.DM)(result), (0,build_result/* modelOf */.DM)(now));
function changedFindings(result, before) {
    const known = new Set((0,fingerprint.fingerprints)(before.result.findings).values());
    const marks = (0,fingerprint.fingerprints)(result.findings);
    const changed = new Map();
    const linesOf = (source) => {
        let lines = changed.get(source);
        if (lines === undefined) {
            lines = changedLines(before.text(source.path), source.text);
            changed.set(source, lines);
        }
        return lines;
    };
    const isTouched = ({ source, start, end }) => linesOf(source).some((range) => range.start < end && start < range.end);
    const resources = resourcesIn(result);
    return result.findings.filter((finding) => !known.has(marks.get(finding) ?? '') ||
        isTouched(finding.at) ||
        finding.related.some(({ at }) => isTouched(at)) ||
        finding.resources.some((id) => (resources.get(finding.at.source)?.get(id) ?? []).some(isTouched)));
}
function resourcesIn(result) {
    return new Map((0,build_result/* modelOf */.DM)(result).templates.map(({ source, resources }) => {
        const places = new Map();
        for (const { id, sourceLogicalId, at, node } of resources.values()) {
            const span = node.at.source === source
                ? { source, start: Math.min(at.start, node.at.start), end: node.at.end }
                : at;
            for (const name of new Set([id, sourceLogicalId ?? id]))
                (0,groups/* addTo */.DN)(places, name, span);
        }
        return [source, places];
    }));
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

/***/ 7073:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pp: () => (/* binding */ diffLines)
});

// UNUSED EXPORTS: diffTrimmedLines, lineDiff, tokenize

;// CONCATENATED MODULE: ./node_modules/diff/libesm/diff/base.js
class Diff {
    diff(oldStr, newStr, 
    // Type below is not accurate/complete - see above for full possibilities - but it compiles
    options = {}) {
        let callback;
        if (typeof options === 'function') {
            callback = options;
            options = {};
        }
        else if ('callback' in options) {
            callback = options.callback;
        }
        // Allow subclasses to massage the input prior to running
        const oldString = this.castInput(oldStr, options);
        const newString = this.castInput(newStr, options);
        const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
        const newTokens = this.removeEmpty(this.tokenize(newString, options));
        return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
    }
    diffWithOptionsObj(oldTokens, newTokens, options, callback) {
        var _a;
        const done = (value) => {
            value = this.postProcess(value, options);
            if (callback) {
                setTimeout(function () { callback(value); }, 0);
                return undefined;
            }
            else {
                return value;
            }
        };
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let editLength = 1;
        let maxEditLength = newLen + oldLen;
        if (options.maxEditLength != null) {
            maxEditLength = Math.min(maxEditLength, options.maxEditLength);
        }
        const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
        const abortAfterTimestamp = Date.now() + maxExecutionTime;
        const bestPath = [{ oldPos: -1, lastComponent: undefined }];
        // Seed editLength = 0, i.e. the content starts with the same values
        let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
        if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
            // Identity per the equality and tokenizer
            return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
        }
        // Once we hit the right edge of the edit graph on some diagonal k, we can
        // definitely reach the end of the edit graph in no more than k edits, so
        // there's no point in considering any moves to diagonal k+1 any more (from
        // which we're guaranteed to need at least k+1 more edits).
        // Similarly, once we've reached the bottom of the edit graph, there's no
        // point considering moves to lower diagonals.
        // We record this fact by setting minDiagonalToConsider and
        // maxDiagonalToConsider to some finite value once we've hit the edge of
        // the edit graph.
        // This optimization is not faithful to the original algorithm presented in
        // Myers's paper, which instead pointlessly extends D-paths off the end of
        // the edit graph - see page 7 of Myers's paper which notes this point
        // explicitly and illustrates it with a diagram. This has major performance
        // implications for some common scenarios. For instance, to compute a diff
        // where the new text simply appends d characters on the end of the
        // original text of length n, the true Myers algorithm will take O(n+d^2)
        // time while this optimization needs only O(n+d) time.
        let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
        // Main worker method. checks all permutations of a given edit length for acceptance.
        const execEditLength = () => {
            for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
                let basePath;
                const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
                if (removePath) {
                    // No one else is going to attempt to use this value, clear it
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath - 1] = undefined;
                }
                let canAdd = false;
                if (addPath) {
                    // what newPos will be after we do an insertion:
                    const addPathNewPos = addPath.oldPos - diagonalPath;
                    canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
                }
                const canRemove = removePath && removePath.oldPos + 1 < oldLen;
                if (!canAdd && !canRemove) {
                    // If this path is a terminal then prune
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath] = undefined;
                    continue;
                }
                // Select the diagonal that we want to branch from. We select the prior
                // path whose position in the old string is the farthest from the origin
                // and does not pass the bounds of the diff graph
                if (!canRemove || (canAdd && removePath.oldPos < addPath.oldPos)) {
                    basePath = this.addToPath(addPath, true, false, 0, options);
                }
                else {
                    basePath = this.addToPath(removePath, false, true, 1, options);
                }
                newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
                if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
                    // If we have hit the end of both strings, then we are done
                    return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
                }
                else {
                    bestPath[diagonalPath] = basePath;
                    if (basePath.oldPos + 1 >= oldLen) {
                        maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
                    }
                    if (newPos + 1 >= newLen) {
                        minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
                    }
                }
            }
            editLength++;
        };
        // Performs the length of edit iteration. Is a bit fugly as this has to support the
        // sync and async mode which is never fun. Loops over execEditLength until a value
        // is produced, or until the edit length exceeds options.maxEditLength (if given),
        // in which case it will return undefined.
        if (callback) {
            (function exec() {
                setTimeout(function () {
                    if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
                        return callback(undefined);
                    }
                    if (!execEditLength()) {
                        exec();
                    }
                }, 0);
            }());
        }
        else {
            while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
                const ret = execEditLength();
                if (ret) {
                    return ret;
                }
            }
        }
    }
    addToPath(path, added, removed, oldPosInc, options) {
        const last = path.lastComponent;
        if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: last.count + 1, added: added, removed: removed, previousComponent: last.previousComponent }
            };
        }
        else {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: 1, added: added, removed: removed, previousComponent: last }
            };
        }
    }
    extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
        while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
            newPos++;
            oldPos++;
            commonCount++;
            if (options.oneChangePerToken) {
                basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
            }
        }
        if (commonCount && !options.oneChangePerToken) {
            basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
        }
        basePath.oldPos = oldPos;
        return newPos;
    }
    equals(left, right, options) {
        if (options.comparator) {
            return options.comparator(left, right);
        }
        else {
            return left === right
                || (!!options.ignoreCase && left.toLowerCase() === right.toLowerCase());
        }
    }
    removeEmpty(array) {
        const ret = [];
        for (let i = 0; i < array.length; i++) {
            if (array[i]) {
                ret.push(array[i]);
            }
        }
        return ret;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    castInput(value, options) {
        return value;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    tokenize(value, options) {
        return Array.from(value);
    }
    join(chars) {
        // Assumes ValueT is string, which is the case for most subclasses.
        // When it's false, e.g. in diffArrays, this method needs to be overridden (e.g. with a no-op)
        // Yes, the casts are verbose and ugly, because this pattern - of having the base class SORT OF
        // assume tokens and values are strings, but not completely - is weird and janky.
        return chars.join('');
    }
    postProcess(changeObjects, 
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    options) {
        return changeObjects;
    }
    get useLongestToken() {
        return false;
    }
    buildValues(lastComponent, newTokens, oldTokens) {
        // First we convert our linked list of components in reverse order to an
        // array in the right order:
        const components = [];
        let nextComponent;
        while (lastComponent) {
            components.push(lastComponent);
            nextComponent = lastComponent.previousComponent;
            delete lastComponent.previousComponent;
            lastComponent = nextComponent;
        }
        components.reverse();
        const componentLen = components.length;
        let componentPos = 0, newPos = 0, oldPos = 0;
        for (; componentPos < componentLen; componentPos++) {
            const component = components[componentPos];
            if (!component.removed) {
                if (!component.added && this.useLongestToken) {
                    let value = newTokens.slice(newPos, newPos + component.count);
                    value = value.map(function (value, i) {
                        const oldValue = oldTokens[oldPos + i];
                        return oldValue.length > value.length ? oldValue : value;
                    });
                    component.value = this.join(value);
                }
                else {
                    component.value = this.join(newTokens.slice(newPos, newPos + component.count));
                }
                newPos += component.count;
                // Common case
                if (!component.added) {
                    oldPos += component.count;
                }
            }
            else {
                component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
                oldPos += component.count;
            }
        }
        return components;
    }
}

;// CONCATENATED MODULE: ./node_modules/diff/libesm/diff/line.js


class LineDiff extends Diff {
    constructor() {
        super(...arguments);
        this.tokenize = tokenize;
    }
    equals(left, right, options) {
        // If we're ignoring whitespace, we need to normalise lines by stripping
        // whitespace before checking equality. (This has an annoying interaction
        // with newlineIsToken that requires special handling: if newlines get their
        // own token, then we DON'T want to trim the *newline* tokens down to empty
        // strings, since this would cause us to treat whitespace-only line content
        // as equal to a separator between lines, which would be weird and
        // inconsistent with the documented behavior of the options.)
        if (options.ignoreWhitespace) {
            if (!options.newlineIsToken || !left.includes('\n')) {
                left = left.trim();
            }
            if (!options.newlineIsToken || !right.includes('\n')) {
                right = right.trim();
            }
        }
        else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
            if (left.endsWith('\n')) {
                left = left.slice(0, -1);
            }
            if (right.endsWith('\n')) {
                right = right.slice(0, -1);
            }
        }
        return super.equals(left, right, options);
    }
}
const lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
    return lineDiff.diff(oldStr, newStr, options);
}
function diffTrimmedLines(oldStr, newStr, options) {
    options = generateOptions(options, { ignoreWhitespace: true });
    return lineDiff.diff(oldStr, newStr, options);
}
// Exported standalone so it can be used from jsonDiff too.
function tokenize(value, options) {
    if (options.stripTrailingCr) {
        // remove one \r before \n to match GNU diff's --strip-trailing-cr behavior
        value = value.replace(/\r\n/g, '\n');
    }
    const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
    // Ignore the final empty token that occurs if the string ends with a new line
    if (!linesAndNewlines[linesAndNewlines.length - 1]) {
        linesAndNewlines.pop();
    }
    // Merge the content and line separators into single tokens
    for (let i = 0; i < linesAndNewlines.length; i++) {
        const line = linesAndNewlines[i];
        if (i % 2 && !options.newlineIsToken) {
            retLines[retLines.length - 1] += line;
        }
        else {
            retLines.push(line);
        }
    }
    return retLines;
}


/***/ })

};
;