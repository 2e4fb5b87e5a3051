"use strict";
exports.id = 5985;
exports.ids = [5985,5885];
exports.modules = {

/***/ 5985:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  look: () => (/* binding */ look)
});

// EXTERNAL MODULE: ./build/live/looked.js
var looked = __webpack_require__(6002);
// EXTERNAL MODULE: ./build/live/questions.js
var questions = __webpack_require__(5891);
// EXTERNAL MODULE: ./build/live/record.js
var record = __webpack_require__(5885);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/live/signs.js



const SIGNS = [
    'AWS_ACCESS_KEY_ID',
    'AWS_PROFILE',
    'AWS_WEB_IDENTITY_TOKEN_FILE',
    'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
    'AWS_CONTAINER_CREDENTIALS_FULL_URI',
];
function hasSigns(environment) {
    if (SIGNS.some((name) => Boolean(environment[name])))
        return true;
    const folder = (0,external_node_path_.join)(environment.HOME ?? (0,external_node_os_.homedir)(), '.aws');
    return [
        environment.AWS_SHARED_CREDENTIALS_FILE ?? (0,external_node_path_.join)(folder, 'credentials'),
        environment.AWS_CONFIG_FILE ?? (0,external_node_path_.join)(folder, 'config'),
    ].some((file) => (0,external_node_fs_.existsSync)(file));
}

// EXTERNAL MODULE: ./build/live/words.js
var words = __webpack_require__(5035);
;// CONCATENATED MODULE: ./build/live/index.js





async function look(model, rebuild, options) {
    const { mode, environment, replay, stacks } = options;
    if (replay !== undefined) {
        const recorded = (0,record/* replayed */.l)(replay.path, replay.text);
        const deployed = { ...recorded, ...(stacks.size > 0 && { stacks }) };
        const how = `as recorded on ${deployed.on}`;
        return { deployed, line: (0,words/* accountOf */.X)(deployed.answers, how), failed: false };
    }
    if (!(0,questions/* hasQuestions */.k)(model, stacks))
        return mode === 'on'
            ? { line: 'Nothing was looked up: the templates name nothing outside of them', failed: false }
            : { failed: false };
    if (mode === 'auto' && !hasSigns(environment))
        return (0,looked/* refused */.J)(mode, 'no AWS credentials were found');
    const { ask } = await __webpack_require__.e(/* import() */ 4380).then(__webpack_require__.bind(__webpack_require__, 4380));
    return await ask(model, rebuild, options);
}


/***/ }),

/***/ 6002:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ refused)
/* harmony export */ });
const refused = (mode, why) => ({
    line: `Nothing was looked up in the account: ${why}`,
    failed: mode === 'on',
});


/***/ }),

/***/ 5891:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ questionsOf),
/* harmony export */   k: () => (/* binding */ hasQuestions)
/* harmony export */ });
/* harmony import */ var _analysis_deployed_policies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3537);
/* harmony import */ var _analysis_function_url_elsewhere_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(545);
/* harmony import */ var _deployed_deployed_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2450);
/* harmony import */ var _deployed_naming_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3496);
/* harmony import */ var _deployed_questions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4531);
/* harmony import */ var _deployed_stack_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7862);
/* harmony import */ var _iam_managed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8396);
/* harmony import */ var _model_target_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7512);








function questionsOf(model, deployed) {
    const found = new Map();
    for (const { kind, text, template } of subjectsOf(model)) {
        const { text: known, first } = (0,_deployed_naming_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)(text, template, deployed);
        const asked = known === undefined ? first : [questionOf(kind, known, template, deployed) ?? []].flat();
        for (const question of asked) {
            const key = (0,_deployed_questions_js__WEBPACK_IMPORTED_MODULE_6__/* .keyOfQuestion */ .H)(question);
            if (!deployed.answers.has(key))
                found.set(key, question);
        }
    }
    for (const question of stackQuestions(model, deployed)) {
        const key = (0,_deployed_questions_js__WEBPACK_IMPORTED_MODULE_6__/* .keyOfQuestion */ .H)(question);
        if (!deployed.answers.has(key))
            found.set(key, question);
    }
    return [...found.values()];
}
function* stackQuestions({ templates, functions }, deployed) {
    for (const template of templates) {
        const question = (0,_deployed_stack_js__WEBPACK_IMPORTED_MODULE_3__/* .stackQuestion */ .PS)(template, deployed);
        if (question !== undefined)
            yield question;
    }
    for (const { arn } of functions.flatMap((each) => (0,_analysis_deployed_policies_js__WEBPACK_IMPORTED_MODULE_0__/* .deployedTargets */ .hJ)(each, deployed))) {
        const question = (0,_deployed_naming_js__WEBPACK_IMPORTED_MODULE_2__/* .functionQuestion */ .nr)('function-policy', arn);
        if (question !== undefined)
            yield question;
    }
}
const hasQuestions = (model, stacks) => questionsOf(model, { on: '', home: SOMEWHERE, stacks, answers: new Map() }).length > 0;
const SOMEWHERE = { account: '000000000000', region: 'us-east-1' };
function questionOf(kind, arn, template, deployed) {
    switch (kind) {
        case 'role':
            return (0,_deployed_naming_js__WEBPACK_IMPORTED_MODULE_2__/* .roleQuestion */ .pw)(arn);
        case 'policy':
            return (0,_deployed_naming_js__WEBPACK_IMPORTED_MODULE_2__/* .policyQuestion */ .Fl)(arn, (0,_deployed_deployed_js__WEBPACK_IMPORTED_MODULE_7__/* .homeOf */ .l)(template, deployed).account);
        default:
            return (0,_deployed_naming_js__WEBPACK_IMPORTED_MODULE_2__/* .functionQuestion */ .nr)(kind, arn);
    }
}
function* subjectsOf(model) {
    for (const { roles, template } of model.functions)
        for (const use of roles)
            yield* roleIn(use, template);
    const invokers = new Set();
    for (const { verdict, invocation } of model.verdicts) {
        const { role, template, function: invoked } = invocation;
        if (role?.role !== undefined)
            invokers.add(role.role);
        if (verdict !== 'unverified')
            continue;
        if (role !== undefined)
            yield* roleIn(role, template);
        if (invoked === undefined || invoked.deployed !== undefined)
            yield* functionIn(invocation);
        if (invoked?.deployed !== undefined && invocation.by === 'execution-role')
            for (const use of invoked.roles)
                yield* roleIn(use, template);
    }
    for (const { template, roles, deployedArn } of model.deployedFunctions) {
        for (const use of roles)
            yield* roleIn(use, template);
        if (deployedArn !== undefined)
            yield { kind: 'mappings', text: [deployedArn], template };
    }
    for (const { function: on, target: text, template } of model.grants)
        if (on === undefined)
            yield { kind: 'function', text, template };
    yield* (0,_analysis_function_url_elsewhere_js__WEBPACK_IMPORTED_MODULE_1__/* .askedOfUrls */ .is)(model);
    for (const { use, template } of model.handedRoles)
        yield* roleIn(use, template);
    for (const role of new Set([...model.roles.filter(({ functions }) => functions.length > 0), ...invokers]))
        yield* policiesOf(role, model);
    for (const role of model.deployedRoles)
        yield* policiesOf(role, model);
}
function* roleIn({ role, text }, template) {
    if (role === undefined)
        yield { kind: 'role', text, template };
}
function* functionIn({ target, template, eventSource, by, function: invoked, }) {
    yield { kind: 'function', text: (0,_model_target_js__WEBPACK_IMPORTED_MODULE_5__/* .targetOf */ .$)(eventSource.function, template).function, template };
    yield { kind: 'function', text: target, template };
    const last = target[target.length - 1];
    const isLatest = typeof last === 'string' && last.endsWith(':$LATEST');
    if (by !== 'resource-policy' || isLatest)
        return;
    yield { kind: 'function-policy', text: target, template };
    if (invoked?.deployed !== undefined)
        yield { kind: 'function-policy', text: (0,_model_target_js__WEBPACK_IMPORTED_MODULE_5__/* .targetOf */ .$)(eventSource.function, template).function, template };
}
function* policiesOf({ resource, template, unknowns, boundary }, { catalogues }) {
    const isOpen = unknowns.some(({ code }) => code === 'managed-policy' || code === 'aws-managed-policy');
    const values = [
        ...(isOpen ? resource.properties.all('ManagedPolicyArns[]') : []),
        ...(boundary === undefined ? [] : resource.properties.all('PermissionsBoundary')),
    ];
    for (const value of values) {
        const text = value.text();
        const name = (0,_iam_managed_js__WEBPACK_IMPORTED_MODULE_4__/* .awsPolicyName */ .X)(text);
        if (name === undefined || !catalogues.managedPolicies.has(name))
            yield { kind: 'policy', text, template };
    }
}


/***/ }),

/***/ 5885:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ replayed),
/* harmony export */   recordOf: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8859);

const FORMAT = 'lambda-permission-check answers 1';
function recordOf({ on, home, stacks = new Map(), answers }) {
    const sorted = [...answers].sort(([a], [b]) => (a < b ? -1 : 1));
    const content = {
        format: FORMAT,
        on,
        home,
        ...(stacks.size > 0 && { stacks: Object.fromEntries(stacks) }),
        answers: Object.fromEntries(sorted),
    };
    return `${JSON.stringify(content, null, 2)}\n`;
}
function replayed(path, text) {
    const refuse = () => {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`"${path}" is no record of answers that --live-record wrote`);
    };
    let content;
    try {
        content = JSON.parse(text);
    }
    catch {
        return refuse();
    }
    const { format, on, home, stacks = {}, answers } = (content ?? {});
    if (format !== FORMAT || typeof on !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(on))
        return refuse();
    if (!isMap(home) || !isMap(answers) || !isMap(stacks) || !isTexts(Object.values(stacks)))
        return refuse();
    const entries = Object.entries(answers);
    if (!entries.every(([key, answer]) => isAnswer(key.slice(0, key.indexOf(' ')), answer)))
        return refuse();
    const { account, region } = home;
    return {
        on,
        home: {
            ...(typeof account === 'string' && { account }),
            ...(typeof region === 'string' && { region }),
        },
        ...(Object.keys(stacks).length > 0 && { stacks: new Map(Object.entries(stacks)) }),
        answers: new Map(entries),
    };
}
const isMap = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isTexts = (value) => Array.isArray(value) && value.every((each) => typeof each === 'string');
const isTextOrNone = (value) => value === undefined || typeof value === 'string';
const SHAPES = {
    role: (found) => isMap(found) &&
        isMap(found.trust) &&
        isTexts(found.attached) &&
        Array.isArray(found.inline) &&
        found.inline.every((each) => isMap(each) && typeof each.name === 'string' && isMap(each.document)) &&
        [found.boundary, found.incomplete].every(isTextOrNone),
    policy: (found) => isMap(found) && isMap(found.document),
    function: (found) => isMap(found) &&
        typeof found.role === 'string' &&
        isTextOrNone(found.deadLetter) &&
        [found.isInVpc, found.isTraced, found.isDurable].every((each) => each === undefined || each === true),
    'function-policy': (found) => isMap(found) && isMap(found.document),
    'function-url': (found) => isMap(found) && typeof found.authType === 'string',
    mappings: (found) => isMap(found) &&
        Array.isArray(found.mappings) &&
        found.mappings.every((each) => isMap(each) && typeof each.source === 'string' && isTextOrNone(each.destination)),
    export: (found) => typeof found === 'string',
    parameter: (found) => typeof found === 'string',
    stack: (found) => isMap(found) &&
        Array.isArray(found.resources) &&
        found.resources.every((each) => isMap(each) && isTexts([each.id, each.type, each.physicalId])),
};
function isAnswer(kind, answer) {
    if (!isMap(answer) || !Object.hasOwn(SHAPES, kind))
        return false;
    if ('found' in answer)
        return SHAPES[kind](answer.found);
    return answer.absent === true || typeof answer.open === 'string';
}


/***/ }),

/***/ 5035:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ accountOf)
/* harmony export */ });
/* harmony import */ var _report_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8779);

const NOUNS = new Map([
    ['role', 'role'],
    ['policy', 'managed policy'],
    ['function', 'function'],
    ['function-policy', 'function policy'],
    ['function-url', 'function URL'],
    ['mappings', 'list of event sources'],
    ['export', 'export'],
    ['parameter', 'parameter'],
    ['stack', 'stack'],
]);
const PLURALS = new Map([
    ['managed policy', 'managed policies'],
    ['function policy', 'function policies'],
    ['list of event sources', 'lists of event sources'],
]);
function accountOf(answers, how) {
    const kinds = new Map();
    const reasons = new Map();
    let absent = 0;
    for (const [key, answer] of answers) {
        const kind = key.slice(0, key.indexOf(' '));
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
        if ('absent' in answer)
            absent += 1;
        if ('open' in answer)
            reasons.set(answer.open, (reasons.get(answer.open) ?? 0) + 1);
    }
    const asked = [...kinds].map(([kind, number]) => counted(number, NOUNS.get(kind) ?? kind));
    const open = [...reasons].map(([reason, number]) => `${number} not answered: ${reason}`);
    const missing = absent === 0 ? [] : [`${absent} not there`];
    return `Looked up in the account: ${[`${asked.join(', ')} (${how})`, ...missing, ...open].join('; ')}`;
}
function counted(number, noun) {
    const plural = PLURALS.get(noun);
    return plural === undefined ? (0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(number, noun) : `${number} ${number === 1 ? noun : plural}`;
}


/***/ })

};
;