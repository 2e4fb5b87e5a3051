export const id = 410;
export const ids = [410];
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

/***/ 7320:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ decisionLines)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1633);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1872);


const MOST_SHOWN = 20;
function decisionLines({ decisions, suppressed }) {
    const { configuration, baseline, levels, unchanged } = decisions;
    const known = suppressed.filter(({ by }) => by === 'baseline');
    const accepted = suppressed.filter(({ by }) => by !== 'baseline');
    return [
        ...(configuration === undefined ? [] : [`configuration: ${configuration}`]),
        ...levels.map(({ rule, usual, level, findings }) => level === 'off'
            ? `switched off: ${rule} (${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(findings, 'finding')})`
            : `${rule} is ${level}, not ${usual} (${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(findings, 'finding')})`),
        ...accepted.slice(0, MOST_SHOWN).map(acceptedLine),
        ...(accepted.length > MOST_SHOWN ? [`accepted: ${accepted.length - MOST_SHOWN} more`] : []),
        ...(unchanged === undefined
            ? []
            : [`only what changed since ${unchanged.since}: ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(unchanged.findings, 'finding')} left out`]),
        ...(baseline === undefined ? [] : [`baseline ${baseline}: ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(known.length, 'finding')}`]),
    ];
}
const BY = {
    configuration: 'the configuration',
    comment: 'a comment',
    metadata: 'the metadata of the resource',
    baseline: 'the baseline',
};
function acceptedLine({ finding: { rule, at }, reason, by }) {
    const { path, startLine } = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(at);
    return `accepted by ${BY[by]}: ${rule} at ${path}:${startLine}, ${reason}`;
}


/***/ }),

/***/ 4410:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pretty: () => (/* binding */ pretty)
});

// EXTERNAL MODULE: ./build/finding.js
var build_finding = __webpack_require__(1633);
// EXTERNAL MODULE: ./build/result.js
var build_result = __webpack_require__(395);
// EXTERNAL MODULE: ./build/report/access.js
var access = __webpack_require__(8497);
// EXTERNAL MODULE: ./build/report/decisions.js
var decisions = __webpack_require__(7320);
// EXTERNAL MODULE: ./build/report/sanitize.js
var sanitize = __webpack_require__(1872);
;// CONCATENATED MODULE: ./build/report/excerpt.js


const WIDEST = 140;
function excerpt(at) {
    const place = (0,build_finding/* placeOf */.$t)(at);
    const starts = (0,build_finding/* lineStarts */._$)(at.source);
    const start = starts[place.startLine - 1] ?? 0;
    const next = starts[place.startLine];
    const line = at.source.text.slice(start, next === undefined ? undefined : next - 1).replace(/\r$/, '');
    const from = Math.min(place.startColumn - 1, line.length);
    const end = place.endLine === place.startLine ? Math.min(place.endColumn - 1, line.length) : line.length;
    const length = Math.max(1, line.slice(from, end).trimEnd().length);
    if (line.length <= WIDEST)
        return { line: place.startLine, text: (0,sanitize/* plainColumns */.QQ)(line), from, length };
    const left = Math.max(0, Math.min(from - 20, line.length - WIDEST));
    const shown = (0,sanitize/* plainColumns */.QQ)(line.slice(left, left + WIDEST));
    return {
        line: place.startLine,
        text: `${left > 0 ? '\u2026' : ''}${shown}${left + WIDEST < line.length ? '\u2026' : ''}`,
        from: from - left + (left > 0 ? 1 : 0),
        length: Math.min(length, left + WIDEST - from),
    };
}

// EXTERNAL MODULE: ./build/report/style.js
var report_style = __webpack_require__(3842);
;// CONCATENATED MODULE: ./build/report/pretty.js







function pretty(result, options) {
    const style = (0,report_style/* styleOf */.V)(options.colours);
    const blocks = result.findings.map((finding) => findingBlock(finding, style));
    if (options.unverified === true)
        for (const one of result.unverified)
            blocks.push(unverifiedBlock(one, style));
    if (options.quiet === true)
        return blocks.map((block) => `${block}\n`).join('\n');
    if (result.access !== undefined && result.access.changes.length > 0)
        blocks.push(`${style.bold(`who may do what, since ${result.access.since}:`)}\n${(0,access/* accessPretty */.zU)(result.access.changes).trimEnd()}`);
    blocks.push(summary(result, style, options.unverified !== true));
    return `${blocks.join('\n\n')}\n`;
}
function findingBlock(finding, style) {
    const { rule, severity, message, help, snippet, related, at } = finding;
    const gutter = ' '.repeat(String((0,build_finding/* placeOf */.$t)(at).startLine).length);
    const lines = [
        `${style[severity](`${severity}[${rule}]`)}${style.bold(`: ${(0,sanitize/* plain */.pj)(message)}`)}`,
        ...marked(at, '', style[severity], style, gutter),
        ...related.flatMap((one) => relatedLines(one, at, style, gutter)),
        `${gutter} ${style.dim('=')} ${style.bold('help')}: ${(0,sanitize/* plain */.pj)(help)}`,
    ];
    if (snippet !== undefined) {
        lines.push('');
        for (const line of snippet.replace(/\n+$/, '').split('\n'))
            lines.push((0,sanitize/* breakCommands */.ix)(`      ${(0,sanitize/* plainColumns */.QQ)(line)}`.trimEnd()));
    }
    return lines.join('\n');
}
function marked(at, message, paint, style, gutter) {
    const place = (0,build_finding/* placeOf */.$t)(at);
    const { line, text, from, length } = excerpt(at);
    const blank = `${gutter} ${style.dim('|')}`;
    const marks = `${'^'.repeat(length)}${message === '' ? '' : ` ${message}`}`;
    return [
        `${gutter}${style.dim('-->')} ${(0,sanitize/* plain */.pj)(place.path)}:${place.startLine}:${place.startColumn}`,
        blank,
        `${style.dim(`${String(line).padStart(gutter.length)} |`)} ${text}`.trimEnd(),
        `${blank} ${' '.repeat(from)}${paint(marks)}`,
    ];
}
function relatedLines(related, at, style, gutter) {
    const place = (0,build_finding/* placeOf */.$t)(related.at);
    const { line, text } = excerpt(related.at);
    const where = related.at.source === at.source ? '' : `${(0,sanitize/* plain */.pj)(place.path)}: `;
    return [
        `${gutter} ${style.dim('=')} ${style.bold('note')}: ${where}line ${line}, ${(0,sanitize/* plain */.pj)(related.message)}: ${style.dim(text.trim())}`,
    ];
}
function unverifiedBlock({ rule, message, reason, at }, style) {
    const gutter = ' '.repeat(String((0,build_finding/* placeOf */.$t)(at).startLine).length);
    return [
        `${style.bold(`unverified[${rule}]: ${(0,sanitize/* plain */.pj)(message)}`)}`,
        ...marked(at, '', style.dim, style, gutter),
        `${gutter} ${style.dim('=')} ${style.bold('because')}: ${(0,sanitize/* plain */.pj)(reason)}`,
    ].join('\n');
}
function nothing({ suppressed, off }) {
    const aside = [
        ...(suppressed > 0 ? [`${suppressed} accepted`] : []),
        ...(off > 0 ? [`${off} of rules that are switched off`] : []),
    ];
    return aside.length === 0 ? 'no findings' : `no findings left (${aside.join(', ')})`;
}
function summary(result, style, hint) {
    const counts = (0,build_result/* countsOf */.mQ)(result);
    const found = build_result/* severities */.gO
        .filter((severity) => counts[severity] > 0)
        .map((severity) => style[severity]((0,sanitize/* count */.U9)(counts[severity], severity)));
    const verdicts = result.model.verdicts;
    const tally = (verdict) => verdicts.filter((one) => one.verdict === verdict).length;
    const lines = [
        `${found.length === 0 ? style.good(nothing(counts)) : found.join(', ')} in ${(0,sanitize/* count */.U9)(counts.templates, 'template')} with ${(0,sanitize/* count */.U9)(counts.functions, 'function')}`,
        `${(0,sanitize/* count */.U9)(counts.invocations, 'invocation')}: ${tally('granted')} granted, ${tally('denied')} denied, ${tally('unverified')} unverified`,
    ];
    if (found.length > 0)
        lines.push(style.dim('The command "explain RULE" says more of a rule.'));
    lines.push(...(0,decisions/* decisionLines */.W)(result).map(sanitize/* plain */.pj));
    if (counts.unverified > 0) {
        lines.push(`${counts.unverified} unverified${hint ? ' (--unverified shows each)' : ''}:`);
        for (const [reason, times] of (0,build_result/* reasonCounts */.fb)(result.unverified))
            lines.push(`  ${times} \u00d7 ${(0,sanitize/* plain */.pj)(reason)}`);
    }
    return lines.join('\n');
}


/***/ })

};
