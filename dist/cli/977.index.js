export const id = 977;
export const ids = [977,665,887];
export const modules = {

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

/***/ 1977:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runExplain: () => (/* binding */ runExplain),
  runRules: () => (/* binding */ runRules)
});

// EXTERNAL MODULE: ./build/cloudformation/nearest.js
var nearest = __webpack_require__(7423);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./build/io/pages.js



const MOST_ABOVE = 4;
function docsPage(path) {
    let folder = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
    for (let above = 0; above < MOST_ABOVE; above++) {
        try {
            return (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, 'docs', path), 'utf8');
        }
        catch {
            folder = (0,external_node_path_.dirname)(folder);
        }
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/package-info.js
var package_info = __webpack_require__(8989);
// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/rules/index.js + 103 modules
var rules = __webpack_require__(4393);
// EXTERNAL MODULE: ./build/usage-error.js
var usage_error = __webpack_require__(4516);
;// CONCATENATED MODULE: ./build/cli/commands/rules.js






async function runRules(args, io) {
    if (args.values['rules-format'] === 'json') {
        io.out.write((0,json.jsonText)(rules/* rules */.a.map(({ id, title, severity, why, reference }) => ({
            id,
            title,
            severity,
            why,
            source: reference,
            docs: (0,package_info/* ruleUrl */.QB)(id),
        }))));
        return 0;
    }
    const width = Math.max(...rules/* rules */.a.map(({ id }) => id.length));
    for (const { id, severity, title } of rules/* rules */.a)
        io.out.write(`${id.padEnd(width)}  ${severity.padEnd(7)}  ${title}\n`);
    return 0;
}
async function runExplain(args, io) {
    const [id, ...others] = args.positionals;
    if (id === undefined || others.length > 0)
        throw new usage_error/* UsageError */.e('Name one rule: explain RULE');
    const rule = ruleOf(id);
    const page = docsPage(`rules/${rule.id}.md`);
    io.out.write(`${explanation(rule)}${page === undefined ? '' : `\n${sectionsOf(page)}`}`);
    return 0;
}
function ruleOf(id) {
    const found = rules/* rules */.a.find((rule) => rule.id === id);
    if (found !== undefined)
        return found;
    const meant = (0,nearest/* nearest */.p)(id, rules/* rules */.a.map((rule) => rule.id));
    throw new usage_error/* UsageError */.e(`There is no rule "${id}"${meant === undefined ? '; the command "rules" lists them' : `; did you mean "${meant}"?`}`);
}
function explanation({ id, title, severity, why, reference }) {
    return `${id} (${severity})\n${title}\n\n${wrapped(why)}\n\n  ${(0,package_info/* ruleUrl */.QB)(id)}\n  ${reference}\n`;
}
function sectionsOf(page) {
    const first = page.search(/^## /m);
    const text = first === -1 ? '' : page.slice(first);
    return `${text.replace(/^## (.*)$/gm, (_, title) => title.toUpperCase()).trim()}\n`;
}
function wrapped(text, width = 100) {
    const lines = [];
    let line = '';
    for (const word of text.split(/\s+/)) {
        if (line !== '' && line.length + word.length >= width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line].join('\n');
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
