"use strict";
exports.id = 4818;
exports.ids = [4818];
exports.modules = {

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

/***/ 4818:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fX: () => (/* binding */ accessJson),
/* harmony export */   ql: () => (/* binding */ accessMarkdown),
/* harmony export */   zU: () => (/* binding */ accessPretty)
/* harmony export */ });
/* unused harmony export accessSentence */
/* harmony import */ var _analysis_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8106);
/* harmony import */ var _cloudformation_scenario_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2120);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3186);
/* harmony import */ var _iam_principal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5439);
/* harmony import */ var _text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8189);
/* harmony import */ var _finding_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(521);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6277);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8779);








const TITLES = {
    public: 'For anyone',
    'cross-account': 'For other accounts, or a service on behalf of any',
    admin: 'Everything',
    escalation: 'A way to more rights',
    write: 'Invoke, change',
    read: 'Read',
};
const MOST_NAMES = 8;
const MOST_VALUES = 3;
function accessSentence(change) {
    const isNew = change.whole && change.kind !== 'role' && change.kind !== 'gone';
    return `${said(change)}${isNew ? ` (a new ${kindOf(change)})` : ''}`;
}
const kindOf = ({ type }) => (type === 'AWS::IAM::Role' ? 'role' : 'function');
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
        case 'gone':
            return `The ${kindOf(change)} ${name} is gone, with all that ${change.type === 'AWS::IAM::Role' ? 'it might do' : 'might invoke it'}`;
        case 'access':
            return `${name} ${qualified(change)}${accessWords(change, gained)}${underConditions(change)}`;
    }
}
function qualified({ access: { kind, holder }, resources: [resource] }) {
    if (kind !== 'invoke' || resource === undefined)
        return '';
    const place = placeName(resource);
    const [, qualifier] = place.startsWith(`${holder.name}:`)
        ? ['', place.slice(holder.name.length + 1)]
        : (/:function:[^:]*:([^:]+)$/.exec(place) ?? []);
    return qualifier === undefined ? '' : `(version or alias \`${qualifier}\`) `;
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
    const terms = [...new Set(conditions.map(conditionWords))];
    return `${terms.length === 0 ? '' : ` if ${terms.join(' and ')}`}${scenario === '' ? '' : ` ${scenario}`}`;
}
const IS = /^(?:stringequals|stringequalsignorecase|stringlike|arnequals|arnlike|bool|ipaddress|numericequals)$/i;
function conditionWords({ operator, key, values }) {
    if (!IS.test(operator) || values.length === 0 || values.length > MOST_VALUES)
        return `\`${key}\` fits`;
    return `\`${key}\` is ${values.map(({ text }) => `\`${placeName(text)}\``).join(' or ')}`;
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
function accessMarkdown(changes, linkTo) {
    if (changes.length === 0)
        return 'Nobody may do more or less than before.';
    const certain = changes.filter((change) => change.certain);
    const gained = certain.filter(({ direction }) => direction === 'gained');
    const lost = certain.filter(({ direction }) => direction === 'lost');
    const open = changes.filter((change) => !change.certain);
    const items = (list) => list.map((change) => item(change, linkTo));
    return [
        ...(gained.length > 0
            ? []
            : [
                open.length > 0
                    ? 'Nobody is certain to be allowed more than before.'
                    : 'Nobody may do more than before.',
            ]),
        ..._analysis_access_js__WEBPACK_IMPORTED_MODULE_0__/* .gravities */ .Tn.flatMap((gravity) => {
            const own = gained.filter((change) => change.gravity === gravity);
            return own.length === 0 ? [] : ['', `**${MARKS[gravity]} ${TITLES[gravity]}**`, '', ...items(own)];
        }),
        ...folded(`\u2754 ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(open.length, 'more change')}, perhaps: not all of it is known`, items(open)),
        ...folded(`${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(lost.length, 'right')} less`, items(lost)),
    ].join('\n');
}
function folded(title, items) {
    return items.length === 0
        ? []
        : ['', `<details><summary>${title}</summary>`, '', ...items, '', '</details>'];
}
function item(change, linkTo) {
    const place = (0,_finding_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .placeLink */ .aE)(change.at, change.direction === 'gained' ? linkTo : undefined);
    return `- ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_6__/* .prose */ .CS)(accessSentence(change))} \u00b7 ${place}`;
}
function accessPretty(changes) {
    if (changes.length === 0)
        return 'Nobody may do more or less than before.\n';
    const open = changes.filter((change) => !change.certain);
    return [
        ...changes.filter((change) => change.certain).map(prettyLine),
        ...(open.length === 0 ? [] : ['perhaps, since not all of it is known:', ...open.map(prettyLine)]),
    ]
        .map((line) => `${line}\n`)
        .join('');
}
function prettyLine(change) {
    const sign = change.direction === 'gained' ? '+' : '-';
    const text = (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(accessSentence(change));
    return `${sign} ${change.gravity.padEnd(13)} ${text}  (${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)((0,_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .whereOf */ .de)(change.at))})`;
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
        location: (0,_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .placeOf */ .$t)(change.at),
    }));
    return { gained: of('gained'), lost: of('lost') };
}


/***/ }),

/***/ 8423:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ excerpt)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3186);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8779);


const WIDEST = 140;
function excerpt(at) {
    const place = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(at);
    const starts = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .lineStarts */ ._$)(at.source);
    const start = starts[place.startLine - 1] ?? 0;
    const next = starts[place.startLine];
    const line = at.source.text.slice(start, next === undefined ? undefined : next - 1).replace(/\r$/, '');
    const from = Math.min(place.startColumn - 1, line.length);
    const end = place.endLine === place.startLine ? Math.min(place.endColumn - 1, line.length) : line.length;
    const length = Math.max(1, line.slice(from, end).trimEnd().length);
    if (line.length <= WIDEST)
        return { line: place.startLine, text: (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .plainColumns */ .QQ)(line), from, length };
    const left = Math.max(0, Math.min(from - 20, line.length - WIDEST));
    const shown = (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .plainColumns */ .QQ)(line.slice(left, left + WIDEST));
    return {
        line: place.startLine,
        text: `${left > 0 ? '\u2026' : ''}${shown}${left + WIDEST < line.length ? '\u2026' : ''}`,
        from: from - left + (left > 0 ? 1 : 0),
        length: Math.min(length, left + WIDEST - from),
    };
}


/***/ }),

/***/ 521:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j7: () => (/* binding */ MARKS),
  dY: () => (/* binding */ findingItem),
  aE: () => (/* binding */ placeLink)
});

// UNUSED EXPORTS: snippetOf, told

// EXTERNAL MODULE: ./build/finding.js
var finding = __webpack_require__(3186);
// EXTERNAL MODULE: ./build/package-info.js
var package_info = __webpack_require__(8060);
// EXTERNAL MODULE: ./build/syntax/notation.js
var notation = __webpack_require__(949);
;// CONCATENATED MODULE: ./build/report/fix-lines.js

function changedLines(edits) {
    const source = edits[0]?.at.source;
    if (source === undefined || edits.some(({ at }) => at.source.path !== source.path))
        return undefined;
    const sorted = inOrder(edits);
    if (sorted.some(({ at }, index) => at.start < (sorted[index - 1]?.at.end ?? 0)))
        return undefined;
    const places = sorted.map(({ at }) => (0,finding/* placeOf */.$t)(at));
    const first = Math.min(...places.map(({ startLine }) => startLine));
    const last = Math.max(...places.map(({ endLine }) => endLine));
    const starts = (0,finding/* lineStarts */._$)(source);
    const from = starts[first - 1] ?? 0;
    const next = starts[last];
    const to = next === undefined ? source.text.length : next - 1;
    const old = source.text.slice(from, to);
    let mended = '';
    let at = from;
    for (const edit of sorted) {
        mended += source.text.slice(at, edit.at.start) + edit.text;
        at = edit.at.end;
    }
    mended += source.text.slice(at, to);
    if (mended === old)
        return undefined;
    return narrowed({ path: source.path, first, last, before: old.split('\n'), after: mended.split('\n') });
}
function stretchesOf(edits) {
    const groups = [];
    for (const edit of inOrder(edits)) {
        const before = groups.at(-1)?.at(-1);
        const touches = before?.at.source.path === edit.at.source.path &&
            (0,finding/* placeOf */.$t)(edit.at).startLine <= (0,finding/* placeOf */.$t)(before.at).endLine;
        if (touches)
            groups.at(-1)?.push(edit);
        else
            groups.push([edit]);
    }
    const stretches = groups.map(changedLines);
    return stretches.some((each) => each === undefined)
        ? undefined
        : stretches.filter((each) => each !== undefined);
}
function inOrder(edits) {
    const paths = new Map([...new Set(edits.map(({ at }) => at.source.path))].map((path, index) => [path, index]));
    const rank = ({ at }) => paths.get(at.source.path) ?? 0;
    return [...edits].sort((a, b) => rank(a) - rank(b) || a.at.start - b.at.start || a.at.end - b.at.end);
}
function narrowed({ path, first, last, before, after }) {
    const most = Math.min(before.length - 1, after.length - 1);
    let tail = 0;
    while (tail < most && before.at(-1 - tail) === after.at(-1 - tail))
        tail++;
    let head = 0;
    while (head < most - tail && before[head] === after[head])
        head++;
    return {
        path,
        first: first + head,
        last: last - tail,
        before: before.slice(head, before.length - tail),
        after: after.slice(head, after.length - tail),
    };
}

;// CONCATENATED MODULE: ./build/report/difference.js


const MOST_LINES = 60;
const WIDEST = 240;
function differenceLines(finding) {
    const lines = ofFix(finding) ?? ofSnippet(finding) ?? ofParts(finding);
    return lines === undefined || lines.length > MOST_LINES || lines.some((line) => line.length > WIDEST)
        ? undefined
        : lines;
}
function ofFix({ fix, at }) {
    const stretches = fix === null ? undefined : stretchesOf(fix.edits);
    if (stretches === undefined || stretches.length === 0)
        return undefined;
    const { path, startLine, endLine } = (0,finding/* placeOf */.$t)(at);
    return stretches.flatMap((stretch) => {
        const isHere = stretch.path === path && stretch.first >= startLine && stretch.last <= endLine;
        const heading = `@@ ${stretch.path === path ? 'line ' : `${stretch.path}:`}${stretch.first} @@`;
        return [...(isHere && stretches.length === 1 ? [] : [heading]), ...marked(stretch)];
    });
}
function ofSnippet({ snippet, at }) {
    const line = snippet?.trim() ?? '';
    const key = /^"?[\w:]+"?:(?= )/.exec(line)?.[0];
    if (key === undefined || line.includes('\n'))
        return undefined;
    const { startLine, startColumn, endLine } = (0,finding/* placeOf */.$t)(at);
    const starts = (0,finding/* lineStarts */._$)(at.source);
    const end = starts[startLine];
    const written = at.source.text
        .slice(starts[startLine - 1] ?? 0, end === undefined ? undefined : end - 1)
        .replace(/\r$/, '');
    const [, lead = '', value = ''] = /^(\s*(?:- )?)(.*)$/.exec(written) ?? [];
    if (!value.startsWith(key) || startLine !== endLine || startColumn <= lead.length)
        return undefined;
    const before = value.slice(0, key.length + 1);
    return /[{}[\]]/.test(value.slice(before.length)) ? undefined : [`- ${value}`, `+ ${line}`];
}
function ofParts({ difference }) {
    if (difference === undefined)
        return undefined;
    const { part, is, must } = difference;
    return [`- ${oneLine(`${part}: ${is}`)}`, `+ ${oneLine(`${part}: ${must}`)}`];
}
const oneLine = (text) => text.trim().replace(/\s*[\r\n]\s*/g, ' ');
function marked({ before, after }) {
    const most = Math.min(before.length, after.length);
    let head = 0;
    while (head < most && before[head] === after[head])
        head++;
    let tail = 0;
    while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail))
        tail++;
    const ends = (lines) => lines.slice(head, lines.length - tail);
    const rows = [
        ...before.slice(0, head).map((line) => [' ', line]),
        ...ends(before).map((line) => ['-', line]),
        ...ends(after).map((line) => ['+', line]),
        ...before.slice(before.length - tail).map((line) => [' ', line]),
    ];
    const indents = rows
        .filter(([, line]) => line.trim() !== '')
        .map(([, line]) => /^ */.exec(line)?.[0].length ?? 0);
    const indent = Math.min(...indents);
    return rows.map(([mark, line]) => `${mark} ${line.replace(/\r$/, '').slice(indent)}`.trimEnd());
}

// EXTERNAL MODULE: ./build/report/excerpt.js
var excerpt = __webpack_require__(8423);
// EXTERNAL MODULE: ./build/report/markdown-text.js
var markdown_text = __webpack_require__(6277);
// EXTERNAL MODULE: ./build/report/names-in-code.js
var names_in_code = __webpack_require__(3348);
;// CONCATENATED MODULE: ./build/report/finding-markdown.js







const MARKS = { error: '\u274c', warning: '\u26a0\ufe0f', notice: '\u2139\ufe0f' };
function findingItem(finding, options) {
    const { rule, help, at, stack } = finding;
    const isName = nameTest(finding, options);
    const shown = options.brief === true ? undefined : codeOf(finding);
    const where = [
        placeLink(at, options.linkTo),
        `[${rule}](${(0,package_info/* ruleUrl */.QB)(rule, options.docs)})`,
        ...(stack === undefined ? [] : [`in ${(0,markdown_text/* code */.aY)(stack)}`]),
    ];
    const lines = [
        `- ${(0,names_in_code/* namesInCode */.j)(shortened(finding, shown), isName)}`,
        ...(shown === undefined ? [] : ['', ...shown.lines, '']),
        `${shown === undefined ? '<br/>' : ''}${(0,names_in_code/* namesInCode */.j)(help, isName)}`,
        `<br/><sub>${where.join(' \u00b7 ')}</sub>`,
    ];
    return lines.map((line, index) => (index === 0 || line === '' ? line : `  ${line}`)).join('\n');
}
function placeLink(at, linkTo, text = (0,finding/* whereOf */.de)(at)) {
    const link = linkTo?.(at);
    return link === undefined ? (0,markdown_text/* code */.aY)(text) : `[${(0,markdown_text/* code */.aY)(text)}](${link})`;
}
function nameTest(finding, { namesIn }) {
    const { resources, at } = finding;
    const known = namesIn?.(at.source.path);
    const keys = new Set([...(differenceLines(finding) ?? []), ...(finding.snippet ?? '').split('\n')].flatMap((line) => [...line.matchAll(/^[-+ ]*"?(\w+)"?:(?: |$)/g)].map(([, key = '']) => key)));
    return (word) => resources.includes(word) || known?.has(word) === true || keys.has(word);
}
function codeOf(finding) {
    const difference = differenceLines(finding);
    if (difference !== undefined)
        return { isDifference: true, lines: (0,markdown_text/* fenced */.OF)('diff', difference.join('\n')).split('\n') };
    const lines = snippetLines(finding) ?? atFault(finding);
    return lines === undefined ? undefined : { isDifference: false, lines };
}
function atFault({ at }) {
    const { text, from } = (0,excerpt/* excerpt */.K)(at);
    const isName = from === 0 || /^\s*(?:- )?[^\s:]*:?\s*$/.test(text);
    return isName ? undefined : (0,markdown_text/* fenced */.OF)((0,notation/* notationOf */.M)(at.source), text.trim()).split('\n');
}
function snippetLines({ snippet, at }) {
    return snippet === undefined
        ? undefined
        : (0,markdown_text/* fenced */.OF)((0,notation/* notationOf */.M)(at.source), snippet.replace(/\n+$/, '')).split('\n');
}
function shortened({ message, difference }, shown) {
    if (difference === undefined || shown?.isDifference !== true)
        return message;
    const { is, must } = difference;
    return message.replace(` is "${is}" and must be "${must}"`, () => ' differs');
}
function told(finding, docs = DOCS) {
    const { rule, message, help } = finding;
    const isName = nameTest(finding, {});
    return `${namesInCode(message, isName)} [${rule}](${ruleUrl(rule, docs)})\n  <br/>${namesInCode(help, isName)}`;
}
function snippetOf(finding) {
    const lines = snippetLines(finding);
    return lines === undefined ? [] : ['', ...lines, ''];
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

/***/ 3348:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ namesInCode)
/* harmony export */ });
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6277);

const NAMES = /`[^`]+`|\{"[^`]{0,200}?"\}|"([^"`]+)"|\barn:[^\s"`,;]*[^\s"`,;.:)]|\bAWS::\w+(?:::\w+)+|\b\w[\w-]{0,60}(?:\.[\w-]{1,60}){0,4}\.amazonaws\.com\b(?:\.cn)?|\b[a-z][a-z0-9-]{1,40}:(?:[A-Z][A-Za-z]+\*?|\*)|\b[A-Za-z]\w*/g;
const WORD = /^[A-Za-z]\w*$/;
function namesInCode(sentence, isName) {
    const parts = [];
    let from = 0;
    for (const { 0: match, 1: quoted, index } of sentence.matchAll(NAMES)) {
        if (WORD.test(match) && !isName(match))
            continue;
        parts.push((0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(sentence.slice(from, index)), match.startsWith('`') ? (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(match) : (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(quoted ?? match));
        from = index + match.length;
    }
    parts.push((0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(sentence.slice(from)));
    return parts.join('');
}


/***/ })

};
;