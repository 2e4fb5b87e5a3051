"use strict";
exports.id = 7709;
exports.ids = [7709];
exports.modules = {

/***/ 5751:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isAdministrator),
/* harmony export */   d: () => (/* binding */ administratorStatement)
/* harmony export */ });
/* harmony import */ var _iam_evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8238);
/* harmony import */ var _iam_match_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1212);
/* harmony import */ var _iam_request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4848);
/* harmony import */ var _text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8189);
/* harmony import */ var _any_resource_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9605);





const administratorStatement = (role) => role.derived.get(findAdministratorStatement);
const findAdministratorStatement = (role) => role.permissions.find((each) => isBroad(each) && givesAll(role, each));
const isBroad = ({ effect, actions }) => effect === 'Allow' &&
    (actions === undefined || actions.some(({ text }) => (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(text)?.includes('*') ?? true));
const isAdministrator = (role) => administratorStatement(role) !== undefined;
const PROBES = [
    ['iam:AttachRolePolicy', 'arn:${Partition}:iam::${Account}:role/${Name}'],
    ['iam:CreateAccessKey', 'arn:${Partition}:iam::${Account}:user/${Name}'],
    ['sts:AssumeRole', 'arn:${Partition}:iam::${Account}:role/${Name}'],
    ['s3:DeleteObject', 'arn:${Partition}:s3:::${Name}'],
    ['kms:Decrypt', 'arn:${Partition}:kms:${Region}:${Account}:key/${Name}'],
    ['ec2:RunInstances', 'arn:${Partition}:ec2:${Region}:${Account}:instance/${Name}'],
    ['lambda:UpdateFunctionCode', 'arn:${Partition}:lambda:${Region}:${Account}:function:${Name}'],
    ['dynamodb:DeleteTable', 'arn:${Partition}:dynamodb:${Region}:${Account}:table/${Name}'],
    ['secretsmanager:GetSecretValue', 'arn:${Partition}:secretsmanager:${Region}:${Account}:secret:${Name}'],
    ['organizations:LeaveOrganization', 'arn:${Partition}:organizations::${Account}:account/${Name}'],
];
function givesAll(role, statement) {
    const { permissions, boundary, template } = role;
    const policies = boundary === undefined ? [permissions] : [permissions, boundary];
    return PROBES.every(([action, resource]) => {
        const request = {
            action,
            resource: (0,_any_resource_js__WEBPACK_IMPORTED_MODULE_3__/* .anyOfKind */ .g)(role, resource),
            context: (0,_iam_request_js__WEBPACK_IMPORTED_MODULE_4__/* .contextOf */ .V)({ 'aws:SecureTransport': ['true'] }),
            otherKeys: 'unknown',
            scenario: statement.scenario,
        };
        if ((0,_iam_match_js__WEBPACK_IMPORTED_MODULE_1__/* .matchStatement */ .Hs)(statement, request).answer !== 'yes')
            return false;
        return policies.every((statements) => (0,_iam_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._)(statements, request, template.conditions).answer === 'yes');
    });
}


/***/ }),

/***/ 9605:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ anyOfKind)
/* harmony export */ });
/* harmony import */ var _text_arn_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4347);

function anyOfKind({ template }, kind) {
    const name = { id: `any ${kind}`, label: '*', reason: 'any resource', minLength: 1 };
    return (0,_text_arn_template_js__WEBPACK_IMPORTED_MODULE_0__/* .arnAt */ .r)(template, kind, () => name);
}


/***/ }),

/***/ 3537:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PD: () => (/* binding */ deployedPolicies),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   hJ: () => (/* binding */ deployedTargets)
/* harmony export */ });
/* harmony import */ var _cloudformation_resources_by_type_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5692);
/* harmony import */ var _cloudformation_source_logical_id_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1375);
/* harmony import */ var _deployed_deployed_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2450);
/* harmony import */ var _deployed_naming_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3496);
/* harmony import */ var _deployed_resource_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9788);
/* harmony import */ var _deployed_stack_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7862);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1267);
/* harmony import */ var _iam_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8645);
/* harmony import */ var _model_target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7512);
/* harmony import */ var _text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8189);










function deployedTargets(user, deployed) {
    const { template, resource } = user;
    const arn = (0,_deployed_stack_js__WEBPACK_IMPORTED_MODULE_2__/* .deployedArnOf */ .F$)(resource.id, template, deployed);
    const stack = (0,_deployed_stack_js__WEBPACK_IMPORTED_MODULE_2__/* .stackOf */ .US)(template, deployed);
    if (arn === undefined || stack === undefined)
        return [];
    const aliases = (0,_cloudformation_resources_by_type_js__WEBPACK_IMPORTED_MODULE_6__/* .resourcesOfType */ .T)(template, 'AWS::Lambda::Alias').flatMap((alias) => {
        const [named, ...others] = alias.properties.all('FunctionName');
        const target = alias.arn();
        const made = stack.resources.find(({ id }) => id === alias.id)?.physicalId;
        return named !== undefined &&
            others.length === 0 &&
            target !== undefined &&
            made?.startsWith(`${arn}:`) &&
            (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_5__/* .same */ .FB)((0,_model_target_js__WEBPACK_IMPORTED_MODULE_4__/* .targetOf */ .$)(named.text(), template).function, user.arn) === 'yes'
            ? [{ function: user, alias, target, arn: made }]
            : [];
    });
    return [{ function: user, target: user.arn, arn }, ...aliases];
}
function deployedPolicies({ functions, grants, deployed }) {
    if (deployed === undefined)
        return [];
    const own = new Map((0,_groups_js__WEBPACK_IMPORTED_MODULE_7__/* .groupBy */ .$z)(grants.filter(({ function: target }) => target !== undefined), ({ function: target }) => target).map((group) => [group[0].function, group]));
    const targets = functions.flatMap((each) => deployedTargets(each, deployed));
    return targets.flatMap((each) => {
        const { arn, function: user } = each;
        const { template } = user;
        const stack = (0,_deployed_stack_js__WEBPACK_IMPORTED_MODULE_2__/* .stackOf */ .US)(template, deployed);
        const question = (0,_deployed_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .functionQuestion */ .nr)('function-policy', arn);
        const answer = question && (0,_deployed_deployed_js__WEBPACK_IMPORTED_MODULE_8__/* .answerTo */ .o)(deployed, question);
        const stackName = deployed.stacks?.get(template.source.path);
        if (stack === undefined || stackName === undefined || answer === undefined || !('found' in answer))
            return [];
        const foreign = (0,_deployed_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .statementsIn */ .WI)(answer.found.document)
            .flatMap((statement) => foreignIn(statement, stack))
            .filter(({ statement }) => {
            const by = { template, at: user.at, deployed };
            return !(own.get(user) ?? []).some((grant) => mayBe(statement, arn, grant, by));
        });
        const [, , , , , , name = '', qualifier] = arn.split(':');
        return [{ ...each, name, ...(qualifier && { qualifier }), stackName, stack, on: deployed.on, foreign }];
    });
}
const nameOf = ({ function: { resource }, qualifier }) => (0,_cloudformation_source_logical_id_js__WEBPACK_IMPORTED_MODULE_9__/* .sourceLogicalId */ .i)(resource) + (qualifier === undefined ? '' : `:${qualifier}`);
function foreignIn(statement, { resources }) {
    const sid = (0,_deployed_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(statement) && typeof statement.Sid === 'string' ? statement.Sid : undefined;
    if (sid === undefined || resources.some(({ type }) => type === 'AWS::Lambda::ResourcePolicy'))
        return [];
    const isOwn = resources.some(({ physicalId }) => physicalId.slice(physicalId.lastIndexOf('|') + 1) === sid);
    return isOwn ? [] : [{ sid, statement, isOfAnotherStack: isMadeByCloudFormation(sid) }];
}
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;
const isMadeByCloudFormation = (sid) => /^[A-Za-z][\w-]*-[A-Za-z0-9]+-[A-Za-z0-9]{12,13}$/.test(sid) && !UUID.test(sid);
function mayBe(deployed, arn, { statement }, by) {
    return (0,_deployed_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .deployedStatement */ .IN)(arn, deployed, by)
        .properties.all('PolicyDocument')
        .flatMap((document) => (0,_iam_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .statementsOf */ .GX)(document, ''))
        .every((each) => mayMeet(principalsOf(each), principalsOf(statement)) &&
        mayMeet(sourcesOf(each), sourcesOf(statement)) &&
        mayMeet(textsOf(each.actions), textsOf(statement.actions)));
}
const textsOf = (parts = []) => parts.map(({ text }) => text);
const principalsOf = ({ principals = [] }) => principals.flatMap(({ value: { text } }) => {
    const account = /^arn:[\w-]+:iam::(\d{12}):root$/.exec((0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .eu)(text) ?? '')?.[1];
    return account === undefined ? [text] : [text, [account]];
});
const sourcesOf = ({ conditions }) => conditions.flatMap(({ key, values }) => (key.toLowerCase() === 'aws:sourcearn' ? textsOf(values) : []));
const mayMeet = (some, others) => some.length === 0 && others.length === 0
    ? true
    : some.some((one) => others.some((other) => (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_5__/* .same */ .FB)(one, other) !== 'no'));


/***/ }),

/***/ 2206:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ escalationPaths)
});

;// CONCATENATED MODULE: ./build/data/escalations.js
const ROLE = 'arn:${Partition}:iam::${Account}:role/${Name}';
const USER = 'arn:${Partition}:iam::${Account}:user/${Name}';
const GROUP = 'arn:${Partition}:iam::${Account}:group/${Name}';
const POLICY = 'arn:${Partition}:iam::${Account}:policy/${Name}';
const passing = (passedTo, action, resource, gain) => ({
    needs: [
        ['iam:PassRole', ROLE],
        [action, resource],
    ],
    passedTo,
    gain,
});
const ESCALATIONS = [
    { needs: [['iam:AttachRolePolicy', ROLE]], gain: 'attach AdministratorAccess to its own role' },
    { needs: [['iam:PutRolePolicy', ROLE]], gain: 'write any policy into its own role' },
    { needs: [['iam:CreatePolicyVersion', POLICY]], gain: 'rewrite any policy of the account' },
    { needs: [['iam:SetDefaultPolicyVersion', POLICY]], gain: 'bring back any earlier version of a policy' },
    { needs: [['iam:AttachUserPolicy', USER]], gain: 'attach AdministratorAccess to a user' },
    { needs: [['iam:PutUserPolicy', USER]], gain: 'write any policy for a user' },
    { needs: [['iam:AttachGroupPolicy', GROUP]], gain: 'attach AdministratorAccess to a group' },
    { needs: [['iam:PutGroupPolicy', GROUP]], gain: 'write any policy for a group' },
    { needs: [['iam:AddUserToGroup', GROUP]], gain: 'put a user into the group of administrators' },
    { needs: [['iam:CreateAccessKey', USER]], gain: 'make access keys for any user' },
    { needs: [['iam:CreateLoginProfile', USER]], gain: 'set a password for any user who has none' },
    { needs: [['iam:UpdateLoginProfile', USER]], gain: 'change the password of any user' },
    { needs: [['iam:UpdateAssumeRolePolicy', ROLE]], gain: 'let itself assume any role' },
    { needs: [['sts:AssumeRole', ROLE]], gain: 'assume any role that trusts the account' },
    {
        needs: [['lambda:UpdateFunctionCode', 'arn:${Partition}:lambda:${Region}:${Account}:function:${Name}']],
        gain: 'put its code into any function, with the role of that function',
    },
    passing('lambda.amazonaws.com', 'lambda:CreateFunction', 'arn:${Partition}:lambda:${Region}:${Account}:function:${Name}', 'run code with any role, in a function that it creates'),
    passing('ec2.amazonaws.com', 'ec2:RunInstances', 'arn:${Partition}:ec2:${Region}:${Account}:instance/${Name}', 'run code with any role, on an instance that it starts'),
    passing('ecs-tasks.amazonaws.com', 'ecs:RegisterTaskDefinition', 'arn:${Partition}:ecs:${Region}:${Account}:task-definition/${Name}', 'run code with any role, in a task that it defines'),
    passing('cloudformation.amazonaws.com', 'cloudformation:CreateStack', 'arn:${Partition}:cloudformation:${Region}:${Account}:stack/${Name}', 'create anything with any role, in a stack'),
    passing('states.amazonaws.com', 'states:CreateStateMachine', 'arn:${Partition}:states:${Region}:${Account}:stateMachine:${Name}', 'call anything with any role, from a state machine that it creates'),
    passing('codebuild.amazonaws.com', 'codebuild:CreateProject', 'arn:${Partition}:codebuild:${Region}:${Account}:project/${Name}', 'run code with any role, in a build that it creates'),
    passing('glue.amazonaws.com', 'glue:CreateJob', 'arn:${Partition}:glue:${Region}:${Account}:job/${Name}', 'run code with any role, in a job that it creates'),
    passing('sagemaker.amazonaws.com', 'sagemaker:CreateNotebookInstance', 'arn:${Partition}:sagemaker:${Region}:${Account}:notebook-instance/${Name}', 'run code with any role, in a notebook that it creates'),
];

// EXTERNAL MODULE: ./build/iam/evaluate.js
var evaluate = __webpack_require__(8238);
// EXTERNAL MODULE: ./build/iam/match.js
var match = __webpack_require__(1212);
// EXTERNAL MODULE: ./build/iam/request.js
var iam_request = __webpack_require__(4848);
// EXTERNAL MODULE: ./build/analysis/administrator.js
var administrator = __webpack_require__(5751);
// EXTERNAL MODULE: ./build/analysis/any-resource.js
var any_resource = __webpack_require__(9605);
;// CONCATENATED MODULE: ./build/analysis/escalation.js






const escalationPaths = (role) => role.derived.get(findPaths);
const findPaths = (role) => (0,administrator/* isAdministrator */.G)(role) ? [] : ESCALATIONS.flatMap((way) => escalationPath(role, way) ?? []);
function escalationPath(role, escalation) {
    const [first] = escalation.needs;
    if (first === undefined)
        return undefined;
    const [action] = first;
    if (!role.permissions.some((each) => each.effect === 'Allow' && (0,match/* concerns */.Kc)(each, { action })))
        return undefined;
    for (const scenario of scenariosOf(role)) {
        const evaluations = escalation.needs.map((need) => allows(role, escalation, need, scenario));
        const [deciding] = evaluations;
        if (deciding?.deciding !== undefined && evaluations.every(({ answer }) => answer === 'yes')) {
            return { escalation, statement: deciding.deciding };
        }
    }
    return undefined;
}
function scenariosOf({ resource, permissions }) {
    const conditional = permissions
        .map(({ scenario }) => scenario)
        .filter((each) => each.size > resource.scenario.size);
    return [resource.scenario, ...conditional.slice(0, 8)];
}
function allows(role, { passedTo }, [action, kind], scenario) {
    const request = {
        action,
        resource: (0,any_resource/* anyOfKind */.g)(role, kind),
        context: (0,iam_request/* contextOf */.V)({
            'aws:PrincipalAccount': role.template.account,
            'aws:ResourceAccount': role.template.account,
            'aws:SecureTransport': ['true'],
            'iam:PassedToService': passedTo === undefined ? 'unknown' : [passedTo],
        }),
        otherKeys: 'unknown',
        scenario,
    };
    const { conditions } = role.template;
    const permitted = (0,evaluate/* evaluate */._)(role.permissions, request, conditions);
    const within = role.boundary && (0,evaluate/* evaluate */._)(role.boundary, request, conditions);
    return within === undefined || within.answer === 'yes' ? permitted : { ...within, answer: 'unknown' };
}


/***/ }),

/***/ 545:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   is: () => (/* binding */ askedOfUrls),
/* harmony export */   l5: () => (/* binding */ isElsewhere),
/* harmony export */   lO: () => (/* binding */ deployedUrlOf),
/* harmony export */   nw: () => (/* binding */ isHere),
/* harmony export */   uh: () => (/* binding */ deployedFor)
/* harmony export */ });
/* harmony import */ var _deployed_deployed_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2450);
/* harmony import */ var _deployed_naming_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3496);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1267);
/* harmony import */ var _model_outside_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(134);
/* harmony import */ var _text_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4344);
/* harmony import */ var _text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8189);
/* harmony import */ var _function_urls_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2095);







function* askedOfUrls(model) {
    for (const grant of model.grants) {
        if (!isForUrl(grant) || !isElsewhere(grant))
            continue;
        const { target: text, template } = grant;
        yield { kind: 'function-url', text, template };
        yield* policies(text, unqualified(grant), template);
    }
    for (const url of (0,_function_urls_js__WEBPACK_IMPORTED_MODULE_4__/* .functionUrls */ .h)(model))
        if (!isHere(url, model) && (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .eu)(url.authType.text()) === 'NONE')
            yield* policies(url.target, url.function, url.resource.template);
}
function* policies(target, ofFunction, template) {
    for (const text of [target, ofFunction])
        yield { kind: 'function-policy', text, template };
}
const isHere = (url, model) => model.derived.get(functionKeys).has((0,_text_key_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .T)(url.function));
const functionKeys = ({ functions }) => (0,_groups_js__WEBPACK_IMPORTED_MODULE_5__/* .groupsOf */ .c1)(functions, ({ arn }) => (0,_text_key_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .T)(arn));
const isElsewhere = ({ function: target }) => target === undefined || target.deployed !== undefined;
const isForUrl = (grant) => (0,_function_urls_js__WEBPACK_IMPORTED_MODULE_4__/* .conditionOf */ .r)(grant, 'lambda:functionurlauthtype') !== undefined ||
    (grant.statement.actions ?? []).some(({ text }) => (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .eu)(text)?.toLowerCase() === 'lambda:invokefunctionurl');
function unqualified({ target, function: found }) {
    if (found !== undefined)
        return found.arn;
    const text = (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .eu)(target);
    return text === undefined ? target : [text.split(':').slice(0, 7).join(':')];
}
function deployedUrlOf({ target, template }, { deployed }) {
    const text = deployed && (0,_deployed_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(target, template, deployed).text;
    const question = text === undefined ? undefined : (0,_deployed_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .functionQuestion */ .nr)('function-url', text);
    const answer = question && deployed && (0,_deployed_deployed_js__WEBPACK_IMPORTED_MODULE_6__/* .answerTo */ .o)(deployed, question);
    return answer !== undefined && 'found' in answer ? answer.found : undefined;
}
const deployedFor = (target, template, at, { deployed }) => deployed && (0,_model_outside_js__WEBPACK_IMPORTED_MODULE_1__/* .deployedStatementsOn */ .Wq)(target, { template, at, deployed });


/***/ }),

/***/ 2095:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ functionUrls),
/* harmony export */   r: () => (/* binding */ conditionOf)
/* harmony export */ });
/* harmony import */ var _cloudformation_scenario_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2120);
/* harmony import */ var _model_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7512);
/* harmony import */ var _text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8189);



function* functionUrls({ templates }) {
    for (const resource of templates.flatMap((template) => [...template.resources.values()])) {
        if (resource.type !== 'AWS::Lambda::Url')
            continue;
        for (const properties of resource.properties.scenarios('TargetFunctionArn', 'Qualifier', 'AuthType')) {
            const [named, authType, qualifier] = ['TargetFunctionArn', 'AuthType', 'Qualifier'].map((key) => properties.one(key));
            const scenario = (0,_cloudformation_scenario_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)(resource.scenario, properties.scenario);
            if (named === undefined || authType === undefined || scenario === undefined)
                continue;
            const { arn, function: unqualified } = (0,_model_target_js__WEBPACK_IMPORTED_MODULE_1__/* .targetOf */ .$)(named.text(), resource.template);
            yield {
                resource,
                scenario,
                named,
                authType,
                function: unqualified,
                target: qualifier === undefined ? arn : (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_2__/* .concat */ .xW)(arn, ':', qualifier.text()),
            };
        }
    }
}
function conditionOf({ statement }, key) {
    const found = statement.conditions.find((each) => each.key.toLowerCase() === key);
    const [value] = found?.values ?? [];
    return value === undefined ? undefined : (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(value.text)?.toLowerCase();
}


/***/ }),

/***/ 3553:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CT: () => (/* binding */ circles),
/* harmony export */   FZ: () => (/* binding */ permissionCircles),
/* harmony export */   IO: () => (/* binding */ isInCircle),
/* harmony export */   Yo: () => (/* binding */ isPermission),
/* harmony export */   vT: () => (/* binding */ namedForCertain)
/* harmony export */ });
/* harmony import */ var _template_node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2720);
/* harmony import */ var _dependencies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6427);
/* harmony import */ var _intrinsics_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6168);
/* harmony import */ var _source_logical_id_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1375);
/* harmony import */ var _unknown_macros_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4550);





const circles = (template) => circlesIn(template)
    .filter((circle) => !circle.some(isPermission))
    .map(findingOf);
const permissionCircles = (template) => circlesIn(template).filter((circle) => circle.some(isPermission));
const isInCircle = (resource) => circlesIn(resource.template).some((circle) => circle.includes(resource) && !circle.some(isPermission));
const isPermission = ({ type }) => type === 'AWS::Lambda::Permission';
const circlesIn = (template) => template.derived.get(findCircles);
function findCircles(template) {
    if ((0,_unknown_macros_js__WEBPACK_IMPORTED_MODULE_2__/* .hasUnknownMacro */ .vb)(template.root))
        return [];
    const done = new Set();
    return [...template.resources.values()].flatMap((resource) => {
        const circle = done.has(resource.id) ? undefined : circleFrom(resource, done);
        return circle === undefined ? [] : [circle];
    });
}
function circleFrom(start, done) {
    const path = [];
    const onPath = new Set();
    const open = [start];
    while (open.length > 0) {
        const resource = open.pop();
        if (resource === undefined) {
            const left = path.pop();
            if (left !== undefined)
                onPath.delete(left.id);
            continue;
        }
        if (onPath.has(resource.id))
            return path.slice(path.findIndex(({ id }) => id === resource.id));
        if (done.has(resource.id))
            continue;
        done.add(resource.id);
        path.push(resource);
        onPath.add(resource.id);
        open.push(undefined);
        for (const next of certainDependencies(resource))
            open.push(next);
    }
    return undefined;
}
function certainDependencies(resource) {
    if (resource.scenario.size > 0)
        return [];
    return namedForCertain(resource).filter(({ scenario }) => scenario.size === 0);
}
function namedForCertain({ template, node, dependsOn }) {
    const ids = new Set(dependsOn);
    const open = [(0,_template_node_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(node, 'Properties') ?? node].filter((each) => each !== node);
    for (let each = open.pop(); each !== undefined; each = open.pop()) {
        const call = (0,_intrinsics_index_js__WEBPACK_IMPORTED_MODULE_1__/* .callOf */ .C8)(each);
        if (call?.definition?.gives === 'choice' || each.kind === 'scalar')
            continue;
        for (const id of call === undefined ? [] : (0,_dependencies_js__WEBPACK_IMPORTED_MODULE_0__/* .namesIn */ .wX)(call))
            ids.add(id);
        if (each.kind === 'list')
            for (const item of each.items)
                open.push(item);
        else
            for (const { value } of each.entries.values())
                open.push(value);
    }
    return [...ids].flatMap((id) => {
        const found = template.resources.get(id);
        return found === undefined ? [] : [found];
    });
}
function findingOf(circle) {
    const names = circle.map(_source_logical_id_js__WEBPACK_IMPORTED_MODULE_4__/* .sourceLogicalId */ .i);
    const [first] = circle;
    if (first === undefined)
        throw new RangeError('a circle has resources');
    return {
        rule: 'reference-unresolved',
        severity: 'error',
        message: circle.length === 1
            ? `${names[0]} refers to itself; CloudFormation refuses a circular dependency`
            : `${names.join(' waits for ')} waits for ${names[0]}; CloudFormation refuses a circular dependency`,
        help: 'Take one reference out of the circle: give a resource a name and build its ARN with !Sub, or move the reference into a resource of its own.',
        resources: names,
        at: first.at,
        related: circle.slice(1, 5).map(({ id, at }) => ({ message: id, at })),
        fix: null,
    };
}


/***/ }),

/***/ 6427:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hk: () => (/* binding */ dependenciesOf),
/* harmony export */   is: () => (/* binding */ waitsFor),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var _intrinsics_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6168);

function dependenciesOf({ template, node, dependsOn }) {
    const ids = new Set(dependsOn);
    collect(node, ids);
    return new Set([...ids].filter((each) => template.resources.has(each)));
}
function waitsFor(resource, other) {
    const { template } = resource;
    const seen = new Set();
    const open = [resource.id];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
        const current = template.resources.get(id);
        if (current === undefined)
            continue;
        for (const next of current.dependencies) {
            if (next === other.id)
                return true;
            if (!seen.has(next)) {
                seen.add(next);
                open.push(next);
            }
        }
    }
    return false;
}
function collect(root, ids) {
    const open = [root];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if (node.kind === 'scalar')
            continue;
        if (node.kind === 'list') {
            for (const item of node.items)
                open.push(item);
            continue;
        }
        const call = (0,_intrinsics_index_js__WEBPACK_IMPORTED_MODULE_0__/* .callOf */ .C8)(node);
        for (const id of call === undefined ? [] : namesIn(call))
            ids.add(id);
        for (const { value } of node.entries.values())
            open.push(value);
    }
}
function namesIn({ definition, argument }) {
    return (definition?.references?.(argument) ?? []).flatMap((found) => found.kind === 'name' || found.kind === 'attribute' ? [found.name] : []);
}


/***/ }),

/***/ 2841:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E7: () => (/* binding */ nodeOf),
/* harmony export */   Sw: () => (/* binding */ choose),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf)
/* harmony export */ });
/* harmony import */ var _dynamic_references_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4776);
/* harmony import */ var _intrinsics_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6168);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(645);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3868);




const evaluate = { text: textOf, list: listOf, choose };
function textOf(node, scope) {
    if (node.kind === 'scalar')
        return node.value === null ? [] : literalText(writtenText(node), scope);
    const call = (0,_intrinsics_index_js__WEBPACK_IMPORTED_MODULE_1__/* .callOf */ .C8)(node);
    if (call === undefined)
        return [(0,_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .opaque */ .OZ)(node, scope, 'a list or map where a text is needed')];
    const found = call.definition?.text?.(call.argument, scope, evaluate, node);
    if (found !== undefined)
        return settled(found, scope);
    return [(0,_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .opaque */ .OZ)(node, scope, `the result of ${call.name}`)];
}
function listOf(node, scope) {
    if (node.kind === 'list') {
        return node.items.flatMap((item) => {
            const chosen = choose(item, scope);
            return chosen === undefined ? [] : [textOf(chosen, scope)];
        });
    }
    const call = (0,_intrinsics_index_js__WEBPACK_IMPORTED_MODULE_1__/* .callOf */ .C8)(node);
    return call?.definition?.list?.(call.argument, scope, evaluate, node);
}
const MOST_CHOICES = 200;
function choose(node, scope) {
    let current = node;
    for (let rounds = 0; rounds < MOST_CHOICES; rounds++) {
        const call = (0,_intrinsics_index_js__WEBPACK_IMPORTED_MODULE_1__/* .callOf */ .C8)(current);
        const chosen = call?.definition?.choose?.(call.argument, scope);
        if (chosen === undefined)
            return current;
        if (chosen === 'absent')
            return undefined;
        current = chosen;
    }
    return current;
}
function nodeOf(node, scope) {
    const call = (0,_intrinsics_index_js__WEBPACK_IMPORTED_MODULE_1__/* .callOf */ .C8)(node);
    return call?.definition?.node?.(call.argument, scope, evaluate);
}
const writtenText = ({ text, value }) => typeof value === 'number' && /^0[0-7]+$/.test(text) ? String(value) : text;
const literalText = (text, scope) => settled(text === '' ? [] : [text], scope);
const settled = (text, { template }) => (0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .withLinks */ .q)((0,_dynamic_references_js__WEBPACK_IMPORTED_MODULE_0__/* .withDynamicReferences */ .s)(text, template), template.links);


/***/ }),

/***/ 2162:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ forEach)
/* harmony export */ });
const forEach = { name: 'Fn::ForEach::', prefix: true, gives: 'part' };


/***/ }),

/***/ 645:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ identityOf),
/* harmony export */   q: () => (/* binding */ withLinks)
/* harmony export */ });
/* harmony import */ var _text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8189);

function withLinks(text, links) {
    if (links === undefined || !text.some((part) => typeof part !== 'string' && part.link !== undefined))
        return text;
    return (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .concatAll */ .KO)(text.map((part) => (typeof part === 'string' ? part : (links.valueOf(part) ?? part))));
}
const identityOf = (text) => text.map((part) => (typeof part === 'string' ? part : `\u0000${part.id}\u0000`)).join('');


/***/ }),

/***/ 4798:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ isSecret),
/* harmony export */   EL: () => (/* binding */ isListParameter),
/* harmony export */   Iv: () => (/* binding */ pseudoText),
/* harmony export */   p5: () => (/* binding */ parameterText)
/* harmony export */ });
/* harmony import */ var _template_node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2720);
/* harmony import */ var _text_unknown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2665);
/* harmony import */ var _partitions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6793);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3868);




function parameterText(name, template) {
    const { root, environment } = template;
    const declaration = (0,_template_node_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)((0,_template_node_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(root, 'Parameters'), name);
    if (declaration === undefined)
        return undefined;
    const type = (0,_template_node_js__WEBPACK_IMPORTED_MODULE_3__/* .stringOf */ .Je)((0,_template_node_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(declaration, 'Type')) ?? 'String';
    const given = isSecret(declaration) ? undefined : valueGiven(name, environment);
    const token = parameterToken(declaration, name, type, template.id);
    if (!type.startsWith(STORED))
        return given ?? [token];
    const stored = given ?? defaultOf(declaration);
    if (stored === undefined || stored.length === 0 || type !== `${STORED}<String>`)
        return [token];
    return [{ ...token, link: { kind: 'parameter-store', name: stored, from: (0,_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .placeIn */ .VV)(template) } }];
}
const STORED = 'AWS::SSM::Parameter::Value';
function valueGiven(name, { parameters, bound }) {
    const given = parameters.get(name);
    if (given === undefined)
        return bound?.get(name);
    return given === '' ? [] : [given];
}
function defaultOf(declaration) {
    const written = (0,_template_node_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(declaration, 'Default');
    return written?.kind === 'scalar' && !isSecret(declaration) ? [written.text] : undefined;
}
function isSecret(declaration) {
    const noEcho = (0,_template_node_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(declaration, 'NoEcho');
    return noEcho?.kind === 'scalar' && noEcho.text.toLowerCase() === 'true';
}
function isListParameter(root, name) {
    const type = (0,_template_node_js__WEBPACK_IMPORTED_MODULE_3__/* .stringOf */ .Je)((0,_template_node_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)((0,_template_node_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)((0,_template_node_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(root, 'Parameters'), name), 'Type')) ?? '';
    return /^(?:CommaDelimitedList|List<)|<List</.test(type);
}
function parameterToken(declaration, name, type, instance) {
    const allowed = (0,_template_node_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(declaration, 'AllowedValues');
    const fromStore = type.startsWith(STORED);
    const values = allowed?.kind === 'list' && !fromStore
        ? allowed.items.flatMap((item) => (item.kind === 'scalar' ? [item.text] : []))
        : undefined;
    const pattern = fromStore ? undefined : simplePattern((0,_template_node_js__WEBPACK_IMPORTED_MODULE_3__/* .stringOf */ .Je)((0,_template_node_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(declaration, 'AllowedPattern')));
    return {
        id: `${instance}#${name}`,
        label: `\${${name}}`,
        ...(0,_text_unknown_js__WEBPACK_IMPORTED_MODULE_0__/* .because */ .xx)({ code: 'parameter', what: name, ...(fromStore && { stored: true }) }),
        ...(values === undefined || values.length === 0 ? {} : { values }),
        ...pattern,
    };
}
function simplePattern(pattern) {
    const found = /^\^?(?:\[([A-Za-z0-9_./:-]+)\]|(\\d))(?:(\+)|(\*)|\{(\d{1,4})(,(\d{1,4})?)?\})\$?$/.exec(pattern ?? '');
    if (found === null)
        return {};
    const [, body, , plus, star, least, comma, most] = found;
    const chars = body === undefined ? '0-9' : body.replace(/-(?=$)/, '\\-');
    if (!isValidClass(chars))
        return {};
    if (least === undefined)
        return { chars, minLength: plus !== undefined ? 1 : star !== undefined ? 0 : 0 };
    const maxLength = comma === undefined ? Number(least) : most === undefined ? undefined : Number(most);
    return { chars, minLength: Number(least), ...(maxLength === undefined ? {} : { maxLength }) };
}
function isValidClass(chars) {
    try {
        return new RegExp(`[${chars}]`) instanceof RegExp;
    }
    catch {
        return false;
    }
}
const PSEUDO = new Map([
    ['AWS::Region', { chars: 'a-z0-9-', minLength: 9 }],
    ['AWS::AccountId', { chars: '0-9', minLength: 12, maxLength: 12 }],
    ['AWS::Partition', { values: _partitions_js__WEBPACK_IMPORTED_MODULE_1__/* .partitionNames */ .H, chars: 'a-z-', minLength: 3 }],
    ['AWS::URLSuffix', { chars: 'a-z0-9.', minLength: 5 }],
    ['AWS::StackName', { chars: 'A-Za-z0-9-', minLength: 1 }],
    ['AWS::StackId', {}],
    ['AWS::NotificationARNs', {}],
]);
const OF_THE_STACK = new Set([
    'AWS::StackName',
    'AWS::StackId',
    'AWS::NotificationARNs',
]);
function pseudoText(name, environment, instance = '') {
    const known = PSEUDO.get(name);
    if (known === undefined)
        return undefined;
    const { region, account, stackName } = environment;
    if (name === 'AWS::Region' && region !== undefined)
        return [region];
    if (name === 'AWS::AccountId' && account !== undefined)
        return [account];
    if (name === 'AWS::StackName' && stackName !== undefined)
        return [stackName];
    if (name === 'AWS::Partition' && region !== undefined)
        return [(0,_partitions_js__WEBPACK_IMPORTED_MODULE_1__/* .partitionOf */ .i)(region).name];
    const suffix = region === undefined ? undefined : (0,_partitions_js__WEBPACK_IMPORTED_MODULE_1__/* .partitionOf */ .i)(region).urlSuffix;
    if (name === 'AWS::URLSuffix' && suffix !== undefined)
        return [suffix];
    const id = OF_THE_STACK.has(name) ? `${instance}#${name}` : name;
    return [{ id, label: `\${${name}}`, ...(0,_text_unknown_js__WEBPACK_IMPORTED_MODULE_0__/* .because */ .xx)({ code: 'pseudo-parameter', what: name }), ...known }];
}


/***/ }),

/***/ 6793:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ partitionNames),
  i: () => (/* binding */ partitionOf)
});

;// CONCATENATED MODULE: ./build/data/partitions.js
const PARTITIONS = [
    { name: 'aws-cn', regions: 'cn-', urlSuffix: 'amazonaws.com.cn' },
    { name: 'aws-us-gov', regions: 'us-gov-', urlSuffix: 'amazonaws.com' },
    { name: 'aws-iso', regions: 'us-iso-' },
    { name: 'aws-iso-b', regions: 'us-isob-' },
    { name: 'aws-iso-e', regions: 'eu-isoe-' },
    { name: 'aws-iso-f', regions: 'us-isof-' },
    { name: 'aws-eusc', regions: 'eusc-' },
    { name: 'aws', regions: '', urlSuffix: 'amazonaws.com' },
];

;// CONCATENATED MODULE: ./build/cloudformation/partitions.js

function partitionOf(region) {
    const wanted = region.toLowerCase();
    const found = PARTITIONS.find(({ regions }) => wanted.startsWith(regions));
    if (found === undefined)
        throw new Error('the last partition takes every region');
    return found;
}
const partitionNames = PARTITIONS.map(({ name }) => name);


/***/ }),

/***/ 2775:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ unknownValue),
/* harmony export */   V: () => (/* binding */ propertyValuesOf)
/* harmony export */ });
/* harmony import */ var _template_node_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2720);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2841);
/* harmony import */ var _intrinsics_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6168);
/* harmony import */ var _scenario_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2120);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3868);
/* harmony import */ var _unknown_macros_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4550);
var _a;






const MOST_ALTERNATIVES = 64;
const TOO_MANY = 'more combinations of conditions than are looked at';
const tooMany = (resource) => ({ code: 'budget', what: resource, why: TOO_MANY });
function propertyValuesOf(node, template, scenario, resource) {
    if ((0,_template_node_js__WEBPACK_IMPORTED_MODULE_5__/* .intrinsicOf */ .jN)(node) === undefined)
        return [settledValue(node, template, scenario, resource)];
    const found = alternatives(scenario, template, (assumed) => settle(node, { template, scenario: assumed }));
    if (found === undefined)
        return [new NodeValue(node, template, scenario, resource, tooMany(resource))];
    return eachOf(found, ({ value, scenario: under }) => value === undefined ? NONE : [settledValue(value, template, under, resource)]);
}
function eachOf(all, work) {
    const [only] = all;
    return only !== undefined && all.length === 1 ? work(only) : all.flatMap(work);
}
function unknownValue(node, template, scenario, resource, unknown) {
    return new NodeValue(node, template, scenario, resource, unknown);
}
function alternatives(scenario, template, compute) {
    const done = [];
    const open = [scenario];
    for (let assumed = open.pop(); assumed !== undefined; assumed = open.pop()) {
        if (done.length + open.length >= MOST_ALTERNATIVES)
            return undefined;
        try {
            done.push({ scenario: assumed, value: compute(assumed) });
        }
        catch (error) {
            if (!(error instanceof _scope_js__WEBPACK_IMPORTED_MODULE_3__/* .Undecided */ .Oh))
                throw error;
            for (const truth of [false, true]) {
                const next = (0,_scenario_js__WEBPACK_IMPORTED_MODULE_2__/* .both */ .WP)(assumed, new Map([[error.condition, truth]]));
                if (next !== undefined && template.conditions.feasible(next) !== 'no')
                    open.push(next);
            }
        }
    }
    return done;
}
function settle(node, scope) {
    const chosen = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .choose */ .Sw)(node, scope);
    if (chosen === undefined || (0,_template_node_js__WEBPACK_IMPORTED_MODULE_5__/* .intrinsicOf */ .jN)(chosen) === undefined)
        return chosen;
    const found = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeOf */ .E7)(chosen, scope);
    if (found !== undefined)
        return found;
    (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(chosen, scope);
    return chosen;
}
function settlePath(node, [key, ...rest], scope) {
    const chosen = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .choose */ .Sw)(node, scope);
    if (chosen === undefined)
        return;
    if (key === undefined)
        settle(chosen, scope);
    else
        for (const inner of stepInto(chosen, key))
            settlePath(inner, rest, scope);
}
function stepInto(node, key) {
    if (key === '[]')
        return node.kind === 'list' ? node.items : [node];
    if (key === '{}')
        return node.kind === 'map' ? [...node.entries.values()].map(({ value }) => value) : [];
    const inner = (0,_template_node_js__WEBPACK_IMPORTED_MODULE_5__/* .child */ .jf)(node, key);
    return inner === undefined ? [] : [inner];
}
function settledValue(node, template, scenario, resource) {
    const call = (0,_intrinsics_index_js__WEBPACK_IMPORTED_MODULE_1__/* .callOf */ .C8)(node);
    if (call === undefined && (0,_unknown_macros_js__WEBPACK_IMPORTED_MODULE_4__/* .isRewritten */ .vC)(node))
        return new NodeValue(node, template, scenario, resource, 'what a macro makes of it');
    if (call !== undefined && call.definition?.gives !== 'text') {
        return new NodeValue(node, template, scenario, resource, `the result of ${call.name}`);
    }
    return new NodeValue(node, template, scenario, resource);
}
class NodeValue {
    template;
    resource;
    scenario;
    node;
    kind;
    #unknown;
    #mayHoldMore;
    #steps;
    #entries;
    #text;
    constructor(node, template, scenario, resource, unknown) {
        this.node = node;
        this.template = template;
        this.scenario = scenario;
        this.resource = resource;
        this.kind = unknown === undefined ? kindOf(node) : 'unknown';
        this.#unknown = unknown;
    }
    get at() {
        return this.node.at;
    }
    get unknown() {
        return this.kind === 'unknown' ? this.#token().unknown : undefined;
    }
    #token() {
        return (0,_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .opaque */ .OZ)(this.node, this, this.#unknown ?? 'a value that can not be told');
    }
    all(path) {
        const first = firstStep(path);
        if (this.#surelyLacks(first))
            return NONE;
        if (first === path && path !== '')
            return this.#step(path);
        let values = [this];
        for (const step of stepsOf(path))
            values = eachOf(values, (value) => value.#step(step));
        return values;
    }
    #step(step) {
        this.#steps ??= new Map();
        let found = this.#steps.get(step);
        if (found === undefined) {
            found = this.#take(step);
            this.#steps.set(step, found);
        }
        return found;
    }
    #surelyLacks(key) {
        if (key === '' || this.kind !== 'map' || this.node.kind !== 'map' || this.node.entries.has(key))
            return false;
        this.#mayHoldMore ??= (0,_unknown_macros_js__WEBPACK_IMPORTED_MODULE_4__/* .mayHoldMore */ .Um)(this.node);
        return !this.#mayHoldMore;
    }
    scenarios(...paths) {
        const { node, template, resource } = this;
        const steps = paths.map(stepsOf);
        const found = alternatives(this.scenario, template, (scenario) => {
            for (const path of steps)
                settlePath(node, path, { template, scenario });
        });
        if (found === undefined)
            return [unknownValue(node, template, this.scenario, resource, tooMany(resource))];
        return found.map(({ scenario: assumed }) => assumed === this.scenario ? this : new _a(node, template, assumed, resource, this.#unknown));
    }
    one(path) {
        return this.all(path)[0];
    }
    text() {
        this.#text ??= this.#evaluated();
        return this.#text;
    }
    #evaluated() {
        if (this.kind === 'unknown')
            return [this.#token()];
        try {
            return (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(this.node, this);
        }
        catch (error) {
            if (!(error instanceof _scope_js__WEBPACK_IMPORTED_MODULE_3__/* .Undecided */ .Oh))
                throw error;
            return [(0,_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .opaque */ .OZ)(this.node, this, { code: 'condition', what: this.resource })];
        }
    }
    items() {
        return this.#step('[]');
    }
    children() {
        this.#entries ??= this.#children();
        return this.#entries;
    }
    #children() {
        if (this.node.kind !== 'map' || this.kind !== 'map')
            return [];
        const { template, scenario, resource } = this;
        return [...this.node.entries.values()].flatMap((entry) => {
            const values = (0,_unknown_macros_js__WEBPACK_IMPORTED_MODULE_4__/* .isOfMacro */ .OQ)(entry.key)
                ? [new _a(entry.value, template, scenario, resource, { code: 'macro', what: resource })]
                : propertyValuesOf(entry.value, template, scenario, resource);
            return values.map((value) => ({ entry, value }));
        });
    }
    #take(step) {
        const { node, kind, template, scenario, resource } = this;
        if (kind === 'unknown')
            return [this];
        if (step === '[]')
            return this.#items();
        if (step === '{}')
            return this.children().map(({ value }) => value);
        const inner = kind === 'map' ? (0,_template_node_js__WEBPACK_IMPORTED_MODULE_5__/* .child */ .jf)(node, step) : undefined;
        if (inner !== undefined)
            return propertyValuesOf(inner, template, scenario, resource);
        if (kind === 'map' && (0,_unknown_macros_js__WEBPACK_IMPORTED_MODULE_4__/* .mayHoldMore */ .Um)(node))
            return [new _a(node, template, scenario, resource, { code: 'macro', what: resource })];
        if ((0,_template_node_js__WEBPACK_IMPORTED_MODULE_5__/* .intrinsicOf */ .jN)(node) !== undefined && kind === 'text')
            return [new _a(node, template, scenario, resource, 'a value below the result of a function')];
        return NONE;
    }
    #items() {
        const { node, template, scenario, resource } = this;
        if (node.kind === 'list' && this.kind === 'list')
            return eachOf(node.items, (item) => propertyValuesOf(item, template, scenario, resource));
        if ((0,_template_node_js__WEBPACK_IMPORTED_MODULE_5__/* .intrinsicOf */ .jN)(node) === undefined)
            return [this];
        return listTexts(this)?.map((text) => new TextValue(text, this)) ?? [this];
    }
}
_a = NodeValue;
function kindOf(node) {
    if (node.kind === 'scalar' || (0,_template_node_js__WEBPACK_IMPORTED_MODULE_5__/* .intrinsicOf */ .jN)(node) !== undefined)
        return 'text';
    return node.kind;
}
const NONE = [];
function firstStep(path) {
    const end = path.search(/[.[{]/);
    return end === -1 ? path : path.slice(0, end);
}
function stepsOf(path) {
    const pieces = path.split('.');
    if (path !== '' && !/[[{]/.test(path))
        return pieces;
    return pieces.flatMap((piece) => piece.split(/(\[\]|\{\})/).filter((step) => step !== ''));
}
function listTexts(value) {
    try {
        return (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(value.node, value);
    }
    catch (error) {
        if (error instanceof _scope_js__WEBPACK_IMPORTED_MODULE_3__/* .Undecided */ .Oh)
            return undefined;
        throw error;
    }
}
class TextValue extends NodeValue {
    #text;
    constructor(text, from) {
        super(from.node, from.template, from.scenario, from.resource);
        this.#text = text;
    }
    text() {
        return this.#text;
    }
    items() {
        return [this];
    }
}


/***/ }),

/***/ 3006:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ TemplateResource),
  h: () => (/* binding */ functionArnOf)
});

;// CONCATENATED MODULE: ./build/data/cloudformation-names.js
const nameFacts = {
    'AWS::IAM::Role': { ref: 'name', arn: 'arn:${Partition}:iam::${Account}:role${Path=/}${name}' },
    'AWS::IAM::User': { ref: 'name', arn: 'arn:${Partition}:iam::${Account}:user${Path=/}${name}' },
    'AWS::IAM::Group': { ref: 'name', arn: 'arn:${Partition}:iam::${Account}:group${Path=/}${name}' },
    'AWS::IAM::InstanceProfile': {
        ref: 'name',
        arn: 'arn:${Partition}:iam::${Account}:instance-profile${Path=/}${name}',
    },
    'AWS::IAM::ManagedPolicy': {
        ref: 'arn',
        arn: 'arn:${Partition}:iam::${Account}:policy${Path=/}${ManagedPolicyName=name}',
    },
    'AWS::Lambda::Alias': { ref: 'arn', arn: '${function}:${Name}' },
    'AWS::Lambda::Version': {
        ref: 'arn',
        arn: '${function}:${.Version}',
        attributes: { Version: '${.Version}' },
    },
    'AWS::Lambda::LayerVersion': {
        ref: 'arn',
        arn: 'arn:${Partition}:lambda:${Region}:${Account}:layer:${LayerName=name}:${.Version}',
    },
    'AWS::Logs::LogGroup': {
        ref: 'name',
        arn: 'arn:${Partition}:logs:${Region}:${Account}:log-group:${name}:*',
    },
    'AWS::DynamoDB::Table': { ref: 'name', attributes: { StreamArn: '${arn}/stream/${.StreamLabel}' } },
    'AWS::DynamoDB::GlobalTable': {
        ref: 'name',
        arn: 'arn:${Partition}:dynamodb:${Region}:${Account}:table/${name}',
        attributes: { StreamArn: '${arn}/stream/${.StreamLabel}' },
    },
    'AWS::SecretsManager::Secret': {
        ref: 'arn',
        arn: 'arn:${Partition}:secretsmanager:${Region}:${Account}:secret:${name}-${.Suffix}',
        unnamedArn: 'arn:${Partition}:secretsmanager:${Region}:${Account}:secret:${.UniqueName}',
        attributes: { Id: '${arn}' },
    },
    'AWS::ElasticLoadBalancingV2::TargetGroup': {
        ref: 'arn',
        arn: 'arn:${Partition}:elasticloadbalancing:${Region}:${Account}:targetgroup/${name}/${.Id}',
    },
    'AWS::Scheduler::Schedule': {
        ref: 'name',
        arn: 'arn:${Partition}:scheduler:${Region}:${Account}:schedule/${GroupName=default}/${name}',
    },
    'AWS::Scheduler::ScheduleGroup': {
        ref: 'name',
        arn: 'arn:${Partition}:scheduler:${Region}:${Account}:schedule-group/${name}',
    },
    'AWS::Kinesis::StreamConsumer': { ref: 'arn', arn: '${StreamARN}/consumer/${ConsumerName}:${.Timestamp}' },
    'AWS::MSK::Cluster': {
        ref: 'arn',
        arn: 'arn:${Partition}:kafka:${Region}:${Account}:cluster/${ClusterName}/${.Id}',
    },
    'AWS::MSK::ServerlessCluster': {
        ref: 'arn',
        arn: 'arn:${Partition}:kafka:${Region}:${Account}:cluster/${ClusterName}/${.Id}',
    },
    'AWS::SSM::Parameter': { ref: 'name', arn: 'arn:${Partition}:ssm:${Region}:${Account}:parameter${/name}' },
    'AWS::KMS::Alias': { ref: 'name', arn: 'arn:${Partition}:kms:${Region}:${Account}:${AliasName}' },
    'AWS::ApiGateway::RestApi': { idChars: 'a-z0-9' },
    'AWS::ApiGatewayV2::Api': { idChars: 'a-z0-9' },
    'AWS::SQS::Queue': { refBegins: 'https://' },
    'AWS::OpenSearchService::Domain': { attributes: { DomainArn: '${arn}' } },
    'AWS::Elasticsearch::Domain': { attributes: { DomainArn: '${arn}' } },
    'AWS::CodeCommit::Repository': { attributes: { Name: '${name}' } },
};
const generatedNames = new Set([
    'AWS::CloudWatch::Alarm',
    'AWS::DynamoDB::Table',
    'AWS::ElasticLoadBalancingV2::LoadBalancer',
    'AWS::ElasticLoadBalancingV2::TargetGroup',
    'AWS::Events::Rule',
    'AWS::IAM::Group',
    'AWS::IAM::InstanceProfile',
    'AWS::IAM::ManagedPolicy',
    'AWS::IAM::Role',
    'AWS::IAM::User',
    'AWS::Kinesis::Stream',
    'AWS::KinesisFirehose::DeliveryStream',
    'AWS::Lambda::Function',
    'AWS::Logs::LogGroup',
    'AWS::S3::Bucket',
    'AWS::SNS::Topic',
    'AWS::SQS::Queue',
    'AWS::StepFunctions::Activity',
    'AWS::StepFunctions::StateMachine',
]);

// EXTERNAL MODULE: ./build/data/gettable-properties.js
var gettable_properties = __webpack_require__(8510);
// EXTERNAL MODULE: ./build/template/node.js
var template_node = __webpack_require__(2720);
// EXTERNAL MODULE: ./build/text/arn-template.js
var arn_template = __webpack_require__(4347);
// EXTERNAL MODULE: ./build/text/symbolic-string.js
var symbolic_string = __webpack_require__(8189);
// EXTERNAL MODULE: ./build/text/unknown.js
var unknown = __webpack_require__(2665);
;// CONCATENATED MODULE: ./build/cloudformation/cycle-safe-memo.js
const MOST_DEPTH = 40;
const runningIn = (_) => [];
class Once {
    #running;
    #done = new Map();
    constructor({ derived }) {
        this.#running = derived.get(runningIn);
    }
    text(key, compute, open) {
        if (this.#done.has(key))
            return this.#done.get(key);
        const running = this.#running;
        const before = running.findIndex((each) => each.owner === this && each.key === key);
        if (before !== -1) {
            for (const each of running.slice(before))
                each.inCircle = true;
            return open();
        }
        if (running.length >= MOST_DEPTH)
            return open();
        const current = { owner: this, key, inCircle: false };
        running.push(current);
        let text;
        try {
            text = compute();
        }
        finally {
            running.pop();
        }
        if (current.inCircle)
            text = open();
        this.#done.set(key, text);
        return text;
    }
}

// EXTERNAL MODULE: ./build/cloudformation/dependencies.js
var dependencies = __webpack_require__(6427);
// EXTERNAL MODULE: ./build/cloudformation/evaluate.js
var evaluate = __webpack_require__(2841);
// EXTERNAL MODULE: ./build/cloudformation/links.js
var links = __webpack_require__(645);
;// CONCATENATED MODULE: ./build/cloudformation/physical-names.js


function nameProperties(short, facts) {
    return [...new Set([`${short}Name`, ...(facts?.nameProperties ?? [])])];
}
function madeUpName(type, resource) {
    if (!generatedNames.has(type) || isFifo(resource))
        return { family: type };
    return { family: type, chars: NAME_CHARS, minLength: 1, generated: true };
}
const NAME_CHARS = 'A-Za-z0-9_-';
function isFifo(resource) {
    const properties = (0,template_node/* child */.jf)(resource, 'Properties');
    return ['FifoQueue', 'FifoTopic'].some((property) => {
        const value = (0,template_node/* child */.jf)(properties, property);
        return value !== undefined && !(value.kind === 'scalar' && value.text === 'false');
    });
}
const LONGEST_NAME = 2_048;
const MOST_PARTS = 64;
function isTooLong(text) {
    const length = text.reduce((sum, part) => sum + (typeof part === 'string' ? part.length : 1), 0);
    return length > LONGEST_NAME || text.length > MOST_PARTS;
}

// EXTERNAL MODULE: ./build/cloudformation/property-value.js
var property_value = __webpack_require__(2775);
// EXTERNAL MODULE: ./build/cloudformation/resources-by-type.js
var resources_by_type = __webpack_require__(5692);
// EXTERNAL MODULE: ./build/cloudformation/scenario.js
var scenario = __webpack_require__(2120);
// EXTERNAL MODULE: ./build/cloudformation/scope.js
var scope = __webpack_require__(3868);
// EXTERNAL MODULE: ./build/cloudformation/types.js + 1 modules
var types = __webpack_require__(3301);
// EXTERNAL MODULE: ./build/cloudformation/unknown-macros.js
var unknown_macros = __webpack_require__(4550);
;// CONCATENATED MODULE: ./build/cloudformation/resource.js

















const OUTPUTS = 'Outputs.';
const ID_CHARS = 'A-Za-z0-9_.-';
class TemplateResource {
    template;
    id;
    type;
    at;
    scenario;
    dependsOn;
    sourceLogicalId;
    node;
    #facts;
    #names;
    #once;
    #properties;
    #dependencies;
    constructor(template, id, node, at, scenario, origin) {
        this.template = template;
        this.#once = new Once(template);
        this.id = id;
        this.node = node;
        this.at = at;
        this.scenario = scenario;
        this.type = (0,template_node/* stringOf */.Je)((0,template_node/* child */.jf)(node, 'Type')) ?? '';
        this.dependsOn = namesIn((0,template_node/* child */.jf)(node, 'DependsOn'));
        if (origin !== undefined)
            this.sourceLogicalId = origin;
        this.#facts =
            this.type === 'AWS::CloudFormation::CustomResource' ? undefined : (0,types/* factsIn */.PC)(template, this.type);
        this.#names = Object.hasOwn(nameFacts, this.type) ? (nameFacts[this.type] ?? {}) : {};
    }
    get properties() {
        this.#properties ??= propertiesOf(this);
        return this.#properties;
    }
    get dependencies() {
        this.#dependencies ??= (0,dependencies/* dependenciesOf */.hk)(this);
        return this.#dependencies;
    }
    ref() {
        const open = () => [this.#token()];
        return this.#once.text('Ref', () => this.#refText(), open) ?? open();
    }
    arn() {
        return this.#once.text('(arn)', () => this.#arnText(), () => [this.#token('Arn')]);
    }
    getAtt(name) {
        return this.#once.text(`.${name}`, () => this.#attText(name), () => [this.#token(name)]);
    }
    #refText() {
        const facts = this.#facts;
        if (this.#names.ref === 'arn')
            return this.arn() ?? [this.#token()];
        if (this.#names.ref === 'name')
            return this.#name();
        const [identifier, ...more] = facts?.identifiers ?? [];
        if (identifier === undefined)
            return [this.#token()];
        if (more.length > 0) {
            const given = [identifier, ...more].every((each) => !facts?.attributes.has(each));
            return given ? this.#compoundRef([identifier, ...more]) : [this.#token()];
        }
        if (facts?.attributes.has(identifier) && this.#isArn(identifier))
            return this.arn() ?? [this.#token()];
        if (facts?.nameProperties.includes(identifier))
            return this.#name();
        return [
            this.#token(undefined, identifier.endsWith('Id') ? { chars: this.#idChars(), minLength: 1, family: this.type } : this.#url()),
        ];
    }
    #url() {
        return this.#names.refBegins === undefined ? {} : { begins: this.#names.refBegins };
    }
    #idChars() {
        return this.#names.idChars ?? ID_CHARS;
    }
    #compoundRef(identifiers) {
        const texts = identifiers.map((identifier) => this.#facts?.nameProperties.includes(identifier) ? this.#name() : this.#propertyText(identifier));
        const known = texts.filter((text) => text !== undefined);
        return (0,symbolic_string/* concat */.xW)(...known.flatMap((text, index) => (index === 0 ? [text] : ['|', text])));
    }
    #arnText() {
        if (this.type === 'AWS::Events::Rule')
            return this.#ruleArn();
        const unnamed = this.#propertyText('Name') === undefined ? this.#names.unnamedArn : undefined;
        const template = unnamed ?? this.#names.arn ?? this.#facts?.arn ?? '';
        if (template !== '')
            return this.#fill(template);
        const attribute = [...(this.#facts?.attributes ?? [])].find((name) => this.#isArn(name));
        return attribute === undefined ? undefined : [this.#token(attribute)];
    }
    #ruleArn() {
        const bus = this.#propertyText('EventBusName');
        const busName = bus === undefined ? ['default'] : lastOf(bus, 'event-bus/');
        const isDefault = (0,symbolic_string/* same */.FB)(busName, ['default']);
        const onBus = isDefault === 'yes' ? [] : isDefault === 'no' ? (0,symbolic_string/* concat */.xW)(busName, '/') : [this.#token('(bus)')];
        return (0,arn_template/* arnAt */.r)(this.template, 'arn:${Partition}:events:${Region}:${Account}:rule/${bus}${name}', (name) => name === 'bus' ? onBus : this.#name());
    }
    #attText(name) {
        const facts = this.#facts;
        if (this.type === 'AWS::CloudFormation::Stack' && name.startsWith(OUTPUTS))
            return this.#output(name);
        const template = this.#names.attributes?.[name];
        if (template !== undefined)
            return this.#fill(template);
        if (facts === undefined || facts.attributes.size === 0)
            return facts === undefined ? [this.#token(name)] : undefined;
        if (!(0,types/* hasAttribute */.P7)(facts, name))
            return (0,gettable_properties/* givesProperties */.y)(this.type) ? [this.#token(name)] : undefined;
        if (this.#isArn(name))
            return this.arn() ?? [this.#token(name)];
        if (facts.identifiers.length === 1 && facts.identifiers[0] === name)
            return this.ref();
        if (name === 'Name' || name === `${this.#short()}Name`)
            return this.#name();
        return [
            this.#token(name, name.endsWith('Id') ? { chars: this.#idChars(), minLength: 1, family: `${this.type}.${name}` } : {}),
        ];
    }
    #output(name) {
        const { id, template } = this;
        const output = name.slice(OUTPUTS.length);
        const token = this.#token(name, { link: { kind: 'output', parent: template.id, stack: id, output } });
        return (0,links/* withLinks */.q)([token], template.links);
    }
    #isArn(attribute) {
        if (attribute === 'Arn')
            return true;
        const short = this.#short();
        if (attribute === `${short}Arn` || attribute === `${short}ARN`)
            return true;
        return this.#names.ref === 'arn' && this.#facts?.identifiers[0] === attribute;
    }
    #short() {
        return this.type.slice(this.type.lastIndexOf(':') + 1);
    }
    #fill(template) {
        return (0,arn_template/* arnAt */.r)(this.template, template, (name) => this.#placeholder(name));
    }
    #placeholder(placeholder) {
        const [key = '', fallback] = placeholder.split('=');
        if (key === 'name')
            return this.#name();
        if (key === '/name')
            return this.#nameBehindSlash();
        if (key === 'arn')
            return this.arn() ?? [this.#token('Arn')];
        if (key === 'function')
            return this.#functionArn();
        if (key.startsWith('.Unique'))
            return [this.#token(key.slice(1), { chars: NAME_CHARS, minLength: 1, family: this.type })];
        if (key.startsWith('.'))
            return [this.#token(key.slice(1), { chars: ID_CHARS, minLength: 1 })];
        const given = this.#propertyText(key);
        if (given !== undefined)
            return given;
        if (fallback !== undefined)
            return fallback === 'name' ? this.#name() : [fallback];
        if (/Name(?:WithPath)?$/.test(key))
            return this.#name();
        if (this.#facts?.identifiers.includes(key))
            return this.ref();
        const attribute = [...(this.#facts?.attributes ?? [])].find((name) => name.endsWith('Id') && key.toLowerCase().endsWith(name.toLowerCase()));
        return this.getAtt(attribute ?? key) ?? [this.#token(key)];
    }
    #nameBehindSlash() {
        const name = this.#name();
        const [first] = name;
        if (typeof first === 'string')
            return first.startsWith('/') ? name : (0,symbolic_string/* concat */.xW)('/', name);
        return first?.generated ? (0,symbolic_string/* concat */.xW)('/', name) : [this.#token('(path)')];
    }
    #functionArn() {
        const named = this.#propertyText('FunctionName') ?? [this.#token('FunctionName')];
        const own = functionArnOf(this.template, named);
        if (own !== undefined)
            return own;
        const [first] = named;
        if (typeof first === 'string' && first.startsWith('arn:'))
            return named;
        if ((0,symbolic_string/* split */.lD)(named, ':')?.length !== 1)
            return [this.#token('(function)')];
        return (0,arn_template/* arnAt */.r)(this.template, 'arn:${Partition}:lambda:${Region}:${Account}:function:${name}', () => named);
    }
    #name() {
        const open = () => [this.#nameToken({})];
        return this.#once.text('(name)', () => this.#nameText(), open) ?? open();
    }
    #nameText() {
        for (const property of nameProperties(this.#short(), this.#facts)) {
            const given = this.#propertyText(property);
            if (given !== undefined)
                return given;
        }
        return [this.#nameToken(madeUpName(this.type, this.node))];
    }
    #nameToken(more) {
        const token = this.#token(undefined, more);
        return { ...token, id: `${token.id}.(name)` };
    }
    #propertyText(name) {
        const properties = (0,template_node/* child */.jf)(this.node, 'Properties');
        const node = (0,template_node/* child */.jf)(properties, name);
        if (node === undefined) {
            const isOpen = (0,unknown_macros/* mayHoldMore */.Um)(properties) || this.node.entries.has('Fn::Transform');
            return isOpen
                ? [{ ...this.#token(name), ...(0,unknown/* because */.xx)({ code: 'macro', what: `${this.id}.${name}` }) }]
                : undefined;
        }
        try {
            const text = (0,evaluate/* textOf */.b6)(node, { template: this.template, scenario: scenario/* always */.Gk });
            if (isTooLong(text)) {
                const why = 'a value that is too long for a name';
                return [{ ...this.#token(name), ...(0,unknown/* because */.xx)({ code: 'budget', what: `${this.id}.${name}`, why }) }];
            }
            return text.length === 0 ? undefined : text;
        }
        catch (error) {
            if (!(error instanceof scope/* Undecided */.Oh))
                throw error;
            return [{ ...this.#token(name), ...(0,unknown/* because */.xx)({ code: 'condition', what: `${this.id}.${name}` }) }];
        }
    }
    #token(attribute, more = {}) {
        const name = attribute === undefined ? this.id : `${this.id}.${attribute}`;
        return {
            id: `${this.template.id}#${name}`,
            label: `\${${name}}`,
            ...(0,unknown/* because */.xx)({ code: 'attribute', what: name }),
            ...more,
        };
    }
}
function propertiesOf({ node, template, scenario, id, at }) {
    const written = (0,template_node/* child */.jf)(node, 'Properties');
    if (written === undefined && node.entries.has('Fn::Transform'))
        return (0,property_value/* unknownValue */.U)(node, template, scenario, id, { code: 'macro', what: id });
    const values = (0,property_value/* propertyValuesOf */.V)(written ?? (0,template_node/* map */.Tj)([], at), template, scenario, id);
    const [only] = values;
    if (only !== undefined && values.length === 1)
        return only;
    return (0,property_value/* unknownValue */.U)(written ?? node, template, scenario, id, { code: 'condition', what: id });
}
function functionArns(template) {
    const found = new Map();
    for (const resource of (0,resources_by_type/* resourcesOfType */.T)(template, 'AWS::Lambda::Function')) {
        const arn = resource.arn();
        if (arn === undefined)
            continue;
        for (const text of [arn, resource.ref()])
            if (text.length > 0)
                found.set((0,links/* identityOf */.c)(text), arn);
    }
    return found;
}
function functionArnOf(template, named) {
    return template.derived.get(functionArns).get((0,links/* identityOf */.c)(named)) ?? template.links?.functionArn(named);
}
function lastOf(text, mark) {
    const index = text.findLastIndex((part) => typeof part === 'string' && part.includes(mark));
    const part = text[index];
    if (typeof part !== 'string')
        return text;
    return (0,symbolic_string/* concat */.xW)(part.slice(part.lastIndexOf(mark) + mark.length), text.slice(index + 1));
}
function namesIn(node) {
    const items = node?.kind === 'list' ? node.items : node === undefined ? [] : [node];
    return items.flatMap((item) => (item.kind === 'scalar' && item.text !== '' ? [item.text] : []));
}


/***/ }),

/***/ 5692:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ resourcesOfType)
/* harmony export */ });
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1267);

const byType = ({ resources }) => (0,_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .groupsOf */ .c1)(resources.values(), ({ type }) => type);
const resourcesOfType = (template, type) => template.derived.get(byType).get(type) ?? [];


/***/ }),

/***/ 3868:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OZ: () => (/* binding */ opaque),
/* harmony export */   Oh: () => (/* binding */ Undecided),
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
/* harmony import */ var _template_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2720);
/* harmony import */ var _text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8189);
/* harmony import */ var _text_unknown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2665);



const placeIn = ({ id, region, account, }) => ({
    template: id,
    region,
    account,
});
class Undecided {
    condition;
    constructor(condition) {
        this.condition = condition;
    }
}
const writtenIn = (_) => new Map();
function opaque(node, { template }, unknown) {
    const written = template.derived.get(writtenIn);
    let text = written.get(node);
    if (text === undefined) {
        text = JSON.stringify((0,_template_node_js__WEBPACK_IMPORTED_MODULE_2__/* .toJson */ .aB)(node)) ?? '';
        written.set(node, text);
    }
    return {
        id: `${template.id}#=${text}`,
        label: shorten(text),
        ...(0,_text_unknown_js__WEBPACK_IMPORTED_MODULE_1__/* .because */ .xx)(typeof unknown === 'string' ? { code: 'expression', what: text, why: unknown } : unknown),
    };
}
const shorten = (text) => (text.length > 60 ? `${text.slice(0, 57)}\u2026` : text);
const LONGER = 16_384;
const MOST_PARTS = 2_000;
function outgrows(pieces, node) {
    let length = 0;
    let parts = 0;
    for (const piece of pieces) {
        if (typeof piece === 'string')
            length += piece.length;
        else {
            parts += piece.length;
            for (const part of piece)
                length += typeof part === 'string' ? part.length : 1;
        }
    }
    return parts > MOST_PARTS || (length > LONGER && length > LONGER + writtenLength(node));
}
function joined(pieces, argument) {
    return outgrows(pieces, argument) ? undefined : (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .concatAll */ .KO)(pieces);
}
function writtenLength(node) {
    switch (node.kind) {
        case 'scalar':
            return node.text.length;
        case 'list':
            return node.items.reduce((sum, item) => sum + writtenLength(item), 0);
        case 'map':
            return [...node.entries.values()].reduce((sum, { value }) => sum + writtenLength(value), 0);
    }
}


/***/ }),

/***/ 3301:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PC: () => (/* binding */ factsIn),
  xS: () => (/* binding */ factsOf),
  P7: () => (/* binding */ hasAttribute)
});

;// CONCATENATED MODULE: ./build/data/generated/cloudformation.js
const cloudformationTypes = "AWS::ACMPCA::CertificateAuthorityActivation|CertificateAuthorityArn||CompleteCertificateChain|CertificateAuthorityArn\nAWS::ACMPCA::CertificateAuthority|Arn|arn:${Partition}:acm-pca:${Region}:${Account}:certificate-authority/${CertificateAuthorityId}|CertificateSigningRequest,Arn|\nAWS::ACMPCA::Certificate|Arn,CertificateAuthorityArn||Arn,Certificate|CertificateAuthorityArn\nAWS::ACMPCA::Permission|CertificateAuthorityArn,Principal|||CertificateAuthorityArn,Principal\nAWS::AIOps::InvestigationGroup|Arn|arn:${Partition}:aiops:${Region}:${Account}:investigation-group/${InvestigationGroupId}|CreatedBy,CreatedAt,LastModifiedBy,LastModifiedAt,Arn|Name\nAWS::APS::AnomalyDetector|Arn||Arn|\nAWS::APS::ResourcePolicy|WorkspaceArn|||WorkspaceArn\nAWS::APS::RuleGroupsNamespace|Arn||Arn|Name\nAWS::APS::Scraper|Arn|arn:${Partition}:aps:${Region}:${Account}:scraper/${ScraperId}|ScraperId,Arn,RoleArn|\nAWS::APS::Workspace|Arn|arn:${Partition}:aps:${Region}:${Account}:workspace/${WorkspaceId}|PrometheusEndpoint,WorkspaceId,Arn|\nAWS::ARCRegionSwitch::Plan|Arn|arn:${Partition}:arc-region-switch:${Region}:${Account}:plan/${ResourceId}|Arn,Owner,Version,HealthChecksForPlan,Route53HealthChecks,PlanHealthChecks|Name\nAWS::ARCZonalShift::AutoshiftObserverNotificationStatus|AccountId,Region||AccountId,Region|\nAWS::ARCZonalShift::ZonalAutoshiftConfiguration|ResourceIdentifier|||ResourceIdentifier\nAWS::AWSExternalAnthropic::Workspace|Arn|arn:${Partition}:aws-external-anthropic:${Region}:${Account}:workspace/${ResourceId}|Arn,CreatedAt,Id|Name\nAWS::AccessAnalyzer::Analyzer|Arn|arn:${Partition}:access-analyzer:${Region}:${Account}:analyzer/${AnalyzerName}|Arn|AnalyzerName\nAWS::AccessAnalyzer::ArchiveRule|Arn||Arn,CreatedAt,UpdatedAt|\nAWS::AccountAccess::Application|ApplicationArn|arn:${Partition}:account-access:${Region}:${Account}:application/${ResourceId}|ApplicationArn,IdentitySource.IdentityCenter.ApplicationArn,Status,TenantId,CreatedAt,UpdatedAt|\nAWS::AccountAccess::Entitlement|ApplicationArn,EntitlementId||EntitlementId,Entitlement.PrincipalRole.Account,CreatedAt|ApplicationArn\nAWS::AgentRegistry::RegistryRecord|RecordArn||RecordId,RecordArn,RegistryArn,Status,CreatedAt,UpdatedAt,CreatedBy|Name\nAWS::AgentRegistry::Registry|RegistryArn|arn:${Partition}:agent-registry:${Region}:${Account}:registry/${RegistryId}|RegistryId,RegistryArn,Status,CreatedAt,UpdatedAt|Name\nAWS::AmazonMQ::Broker|Id||IpAddresses,OpenWireEndpoints,ConfigurationRevision,StompEndpoints,MqttEndpoints,AmqpEndpoints,Arn,ConfigurationId,WssEndpoints,Id,EngineVersionCurrent,ConsoleURLs|\nAWS::AmazonMQ::ConfigurationAssociation|Id||Id|\nAWS::AmazonMQ::Configuration|Id|arn:${Partition}:mq:${Region}:${Account}:configuration:${ConfigurationId}|Revision,Id,Arn|Name\nAWS::Amplify::App|Arn|arn:${Partition}:amplify:${Region}:${Account}:apps/${AppId}|AppId,Arn,DefaultDomain,AppName|Name\nAWS::Amplify::Branch|Arn||BranchName,Arn|\nAWS::Amplify::Domain|Arn||AutoSubDomainIAMRole,DomainName,EnableAutoSubDomain,StatusReason,Arn,AutoSubDomainCreationPatterns,DomainStatus,CertificateRecord,Certificate,UpdateStatus|\nAWS::Amplify::Webhook|Arn|arn:${Partition}:amplify:${Region}:${Account}:webhooks/${WebhookId}|Arn,WebhookId,WebhookUrl|\nAWS::AmplifyUIBuilder::Component|AppId,EnvironmentName,Id||Id,CreatedAt,ModifiedAt|EnvironmentName,Name,AppId\nAWS::AmplifyUIBuilder::Form|AppId,EnvironmentName,Id||Id|AppId,EnvironmentName,Name\nAWS::AmplifyUIBuilder::Theme|AppId,EnvironmentName,Id||Id,CreatedAt,ModifiedAt|AppId,EnvironmentName,Name\nAWS::ApiGateway::Account|Id|arn:${Partition}:apigateway:${Region}::/account/${ApiGatewayAccountId}|Id|\nAWS::ApiGateway::ApiKey|APIKeyId|arn:${Partition}:apigateway:${Region}::/apikeys/${ApiKeyId}|APIKeyId|Name\nAWS::ApiGateway::Authorizer|AuthorizerId||AuthorizerId|RestApiId,Name\nAWS::ApiGateway::BasePathMappingV2|BasePathMappingArn||BasePathMappingArn|\nAWS::ApiGateway::BasePathMapping|DomainName,BasePath|||DomainName,BasePath\nAWS::ApiGateway::ClientCertificate|ClientCertificateId|arn:${Partition}:apigateway:${Region}::/clientcertificates/${ClientCertificateId}|ClientCertificateId|\nAWS::ApiGateway::Deployment|DeploymentId||DeploymentId|RestApiId\nAWS::ApiGateway::DocumentationPart|DocumentationPartId||DocumentationPartId|RestApiId\nAWS::ApiGateway::DocumentationVersion|DocumentationVersion,RestApiId|||DocumentationVersion,RestApiId\nAWS::ApiGateway::DomainNameAccessAssociation|DomainNameAccessAssociationArn||DomainNameAccessAssociationArn|\nAWS::ApiGateway::DomainNameV2|DomainNameArn|arn:${Partition}:apigateway:${Region}::/domainnames/${DomainName}|DomainNameId,DomainNameArn|DomainName\nAWS::ApiGateway::DomainName|DomainName|arn:${Partition}:apigateway:${Region}::/domainnames/${DomainName}|RegionalHostedZoneId,RegionalDomainName,DistributionHostedZoneId,DistributionDomainName,DomainNameArn|DomainName\nAWS::ApiGateway::GatewayResponse|Id||Id|\nAWS::ApiGateway::Method|RestApiId,ResourceId,HttpMethod|||HttpMethod,ResourceId,RestApiId\nAWS::ApiGateway::Model|Name|||Name\nAWS::ApiGateway::RequestValidator|RequestValidatorId||RequestValidatorId|Name\nAWS::ApiGateway::Resource|ResourceId||ResourceId|RestApiId\nAWS::ApiGateway::RestApi|RestApiId|arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}|RootResourceId,RestApiId|Name\nAWS::ApiGateway::Stage|StageName|||StageName,RestApiId\nAWS::ApiGateway::UsagePlanKey|Id||Id|\nAWS::ApiGateway::UsagePlan|Id|arn:${Partition}:apigateway:${Region}::/usageplans/${UsagePlanId}|Id|\nAWS::ApiGateway::VpcLink|VpcLinkId|arn:${Partition}:apigateway:${Region}::/vpclinks/${VpcLinkId}|VpcLinkId|Name\nAWS::ApiGatewayV2::ApiGatewayManagedOverrides|ApiId||Id|ApiId\nAWS::ApiGatewayV2::ApiMapping|ApiMappingId||ApiMappingId|DomainName\nAWS::ApiGatewayV2::Api|ApiId|arn:${Partition}:apigateway:${Region}::/apis/${ApiId}|ApiEndpoint,ApiId,ExecuteApiArn|Name\nAWS::ApiGatewayV2::Authorizer|AuthorizerId||AuthorizerId|ApiId,Name\nAWS::ApiGatewayV2::Deployment|DeploymentId||DeploymentId|ApiId\nAWS::ApiGatewayV2::DomainName|DomainName|arn:${Partition}:apigateway:${Region}::/domainnames/${DomainName}|RegionalHostedZoneId,RegionalDomainName,DomainNameArn|DomainName\nAWS::ApiGatewayV2::IntegrationResponse|IntegrationResponseId||IntegrationResponseId|IntegrationId,ApiId\nAWS::ApiGatewayV2::Integration|IntegrationId||IntegrationId|ApiId\nAWS::ApiGatewayV2::Model|ModelId||ModelId|ApiId,Name\nAWS::ApiGatewayV2::PortalProduct|PortalProductArn|arn:${Partition}:apigateway:${Region}:${Account}:/portalproducts/${PortalProductId}|PortalProductArn,PortalProductId,LastModified|\nAWS::ApiGatewayV2::RouteResponse|RouteResponseId||RouteResponseId|RouteId,ApiId\nAWS::ApiGatewayV2::Route|RouteId||RouteId|ApiId\nAWS::ApiGatewayV2::RoutingRule|RoutingRuleArn||RoutingRuleArn,RoutingRuleId|\nAWS::ApiGatewayV2::Stage|StageName|||StageName,ApiId\nAWS::ApiGatewayV2::VpcLink|VpcLinkId|arn:${Partition}:apigateway:${Region}::/vpclinks/${VpcLinkId}|VpcLinkId|Name\nAWS::AppConfig::Application|ApplicationId|arn:${Partition}:appconfig:${Region}:${Account}:application/${ApplicationId}|ApplicationId|Name\nAWS::AppConfig::ConfigurationProfile|ConfigurationProfileId||ConfigurationProfileId,KmsKeyArn|ApplicationId,Name\nAWS::AppConfig::DeploymentStrategy|Id|arn:${Partition}:appconfig:${Region}:${Account}:deploymentstrategy/${DeploymentStrategyId}|Id|Name\nAWS::AppConfig::Deployment|ApplicationId,EnvironmentId,DeploymentNumber||DeploymentNumber,State|EnvironmentId,ApplicationId\nAWS::AppConfig::Environment|EnvironmentId||EnvironmentId|ApplicationId,Name\nAWS::AppConfig::ExperimentDefinition|ApplicationId,Id||ApplicationId,Id,Status,CreatedAt,UpdatedAt,Control.Key|Name\nAWS::AppConfig::ExperimentRun|ApplicationId,ExperimentDefinitionId,Run||ApplicationId,ExperimentDefinitionId,Run,Status,StartedAt,UpdatedAt|\nAWS::AppConfig::ExtensionAssociation|Id|arn:${Partition}:appconfig:${Region}:${Account}:extensionassociation/${ExtensionAssociationId}|ResourceArn,ExtensionArn,Id,Arn|\nAWS::AppConfig::Extension|Id||Id,Arn,VersionNumber|Name\nAWS::AppConfig::HostedConfigurationVersion|VersionNumber||VersionNumber|ConfigurationProfileId,ApplicationId\nAWS::AppFlow::ConnectorProfile|ConnectorProfileName|arn:${Partition}:appflow:${Region}:${Account}:connectorprofile/${ProfileName}|CredentialsArn,ConnectorProfileArn|ConnectorProfileName\nAWS::AppFlow::Connector|ConnectorLabel|arn:${Partition}:appflow:${Region}:${Account}:connector/${ConnectorLabel}|ConnectorArn|ConnectorLabel\nAWS::AppFlow::Flow|FlowName|arn:${Partition}:appflow:${Region}:${Account}:flow/${FlowName}|FlowArn|FlowName\nAWS::AppIntegrations::Application|ApplicationArn|arn:${Partition}:app-integrations:${Region}:${Account}:application/${ApplicationId}|ApplicationArn,Id|Name\nAWS::AppIntegrations::DataIntegration|Id|arn:${Partition}:app-integrations:${Region}:${Account}:data-integration/${DataIntegrationId}|DataIntegrationArn,Id|Name\nAWS::AppIntegrations::EventIntegration|Name|arn:${Partition}:app-integrations:${Region}:${Account}:event-integration/${EventIntegrationName}|EventIntegrationArn|Name\nAWS::AppMesh::GatewayRoute|Arn||Uid,MeshName,VirtualGatewayName,MeshOwner,ResourceOwner,GatewayRouteName,Arn,Id|\nAWS::AppMesh::Mesh|Arn|arn:${Partition}:appmesh:${Region}:${Account}:mesh/${MeshName}|Uid,MeshName,MeshOwner,ResourceOwner,Arn,Id|MeshName\nAWS::AppMesh::Route|Arn||Uid,MeshName,VirtualRouterName,MeshOwner,ResourceOwner,RouteName,Arn,Id|\nAWS::AppMesh::VirtualGateway|Arn||Uid,VirtualGatewayName,MeshName,MeshOwner,ResourceOwner,Arn,Id|\nAWS::AppMesh::VirtualNode|Arn||Uid,MeshName,MeshOwner,ResourceOwner,Arn,VirtualNodeName,Id|\nAWS::AppMesh::VirtualRouter|Arn||Uid,MeshName,VirtualRouterName,MeshOwner,ResourceOwner,Arn,Id|\nAWS::AppMesh::VirtualService|Arn||Uid,MeshName,MeshOwner,ResourceOwner,VirtualServiceName,Arn,Id|\nAWS::AppRunner::AutoScalingConfiguration|AutoScalingConfigurationArn||AutoScalingConfigurationRevision,AutoScalingConfigurationArn,Latest|\nAWS::AppRunner::ObservabilityConfiguration|ObservabilityConfigurationArn||ObservabilityConfigurationRevision,ObservabilityConfigurationArn,Latest|\nAWS::AppRunner::Service|ServiceArn||Status,ServiceUrl,ServiceArn,ServiceId|\nAWS::AppRunner::VpcConnector|VpcConnectorArn||VpcConnectorArn,VpcConnectorRevision|\nAWS::AppRunner::VpcIngressConnection|VpcIngressConnectionArn||Status,DomainName,VpcIngressConnectionArn|\nAWS::AppStream::AppBlockBuilder|Name|arn:${Partition}:appstream:${Region}:${Account}:app-block-builder/${AppBlockBuilderName}|CreatedTime,Arn|Name\nAWS::AppStream::AppBlock|Arn|arn:${Partition}:appstream:${Region}:${Account}:app-block/${AppBlockName}|CreatedTime,Arn|Name\nAWS::AppStream::ApplicationEntitlementAssociation|StackName,EntitlementName,ApplicationIdentifier|||EntitlementName,ApplicationIdentifier,StackName\nAWS::AppStream::ApplicationFleetAssociation|FleetName,ApplicationArn|||FleetName,ApplicationArn\nAWS::AppStream::Application|Arn|arn:${Partition}:appstream:${Region}:${Account}:application/${ApplicationName}|CreatedTime,Arn|Name\nAWS::AppStream::DirectoryConfig|DirectoryName|||DirectoryName\nAWS::AppStream::Entitlement|StackName,Name||CreatedTime,LastModifiedTime|StackName,Name\nAWS::AppStream::Fleet|Id|arn:${Partition}:appstream:${Region}:${Account}:fleet/${FleetName}|Id|Name\nAWS::AppStream::ImageBuilder|Name|arn:${Partition}:appstream:${Region}:${Account}:image-builder/${ImageBuilderName}|StreamingUrl|Name\nAWS::AppStream::StackFleetAssociation|Id||Id|\nAWS::AppStream::StackUserAssociation|StackName,UserName,AuthenticationType|||UserName,StackName,AuthenticationType\nAWS::AppStream::Stack|Name|arn:${Partition}:appstream:${Region}:${Account}:stack/${StackName}||Name\nAWS::AppStream::User|UserName,AuthenticationType||Arn|UserName,AuthenticationType\nAWS::AppSync::ApiCache|Id||Id|\nAWS::AppSync::ApiKey|Arn||ApiKey,Arn,ApiKeyId|ApiId\nAWS::AppSync::Api|ApiArn|arn:${Partition}:appsync:${Region}:${Account}:apis/${ApiId}|ApiId,Dns,Dns.Realtime,Dns.Http,ApiArn|Name\nAWS::AppSync::ChannelNamespace|ChannelNamespaceArn||ChannelNamespaceArn|Name\nAWS::AppSync::DataSource|DataSourceArn||DataSourceArn,Name|Name\nAWS::AppSync::DomainNameApiAssociation|ApiAssociationIdentifier||ApiAssociationIdentifier|\nAWS::AppSync::DomainName|DomainName|arn:${Partition}:appsync:${Region}:${Account}:domainnames/${DomainName}|AppSyncDomainName,DomainName,HostedZoneId,DomainNameArn|DomainName\nAWS::AppSync::FunctionConfiguration|FunctionArn||FunctionId,FunctionArn,DataSourceName,Name|Name\nAWS::AppSync::GraphQLApi|Arn|arn:${Partition}:appsync:${Region}:${Account}:apis/${GraphQLAPIId}|RealtimeUrl,GraphQLUrl,GraphQLDns,RealtimeDns,Arn,ApiId,GraphQLEndpointArn|Name\nAWS::AppSync::GraphQLSchema|Id||Id|\nAWS::AppSync::Resolver|ResolverArn||TypeName,ResolverArn,FieldName|\nAWS::AppSync::SourceApiAssociation|AssociationArn||AssociationArn,MergedApiId,SourceApiArn,LastSuccessfulMergeDate,SourceApiAssociationStatusDetail,MergedApiArn,AssociationId,SourceApiAssociationStatus,SourceApiId|\nAWS::AppSync::Type|Arn||Arn,Name|\nAWS::AppTest::TestCase|TestCaseId|arn:${Partition}:apptest:${Region}:${Account}:testcase/${TestCaseId}|CreationTime,LastUpdateTime,LatestVersion,Status,TestCaseArn,TestCaseId,TestCaseVersion|Name\nAWS::ApplicationAutoScaling::ScalableTarget|ResourceId,ScalableDimension,ServiceNamespace|arn:${Partition}:application-autoscaling:${Region}:${Account}:scalable-target/${ResourceId}|Id|ResourceId,ServiceNamespace,ScalableDimension\nAWS::ApplicationAutoScaling::ScalingPolicy|Arn,ScalableDimension||Arn|ScalableDimension\nAWS::ApplicationInsights::Application|ApplicationARN||ApplicationARN|\nAWS::ApplicationSignals::Discovery|AccountId||AccountId|\nAWS::ApplicationSignals::GroupingConfiguration|AccountId||UpdatedAt,AccountId|\nAWS::ApplicationSignals::ServiceLevelObjective|Arn|arn:${Partition}:application-signals:${Region}:${Account}:slo/${SloName}|Arn,CreatedTime,LastUpdatedTime,EvaluationType|Name\nAWS::Athena::CapacityReservation|Arn|arn:${Partition}:athena:${Region}:${Account}:capacity-reservation/${CapacityReservationName}|Status,AllocatedDpus,CreationTime,LastSuccessfulAllocationTime,Arn|Name\nAWS::Athena::DataCatalog|Name|arn:${Partition}:athena:${Region}:${Account}:datacatalog/${DataCatalogName}||Name\nAWS::Athena::NamedQuery|NamedQueryId||NamedQueryId|Name\nAWS::Athena::PreparedStatement|StatementName,WorkGroup|||StatementName,WorkGroup\nAWS::Athena::WorkGroup|Name|arn:${Partition}:athena:${Region}:${Account}:workgroup/${WorkGroupName}|CreationTime,WorkGroupConfiguration.EngineVersion.EffectiveEngineVersion,WorkGroupConfigurationUpdates.EngineVersion.EffectiveEngineVersion|Name\nAWS::AuditManager::AssessmentFramework|Arn|arn:${Partition}:auditmanager:${Region}:${Account}:assessmentFramework/${AssessmentFrameworkId}|Arn,FrameworkId,Type,CreatedAt,LastUpdatedAt,CreatedBy,LastUpdatedBy|Name\nAWS::AuditManager::Assessment|AssessmentId|arn:${Partition}:auditmanager:${Region}:${Account}:assessment/${AssessmentId}|AssessmentId,CreationTime,Arn|Name\nAWS::AutoScaling::AutoScalingGroup|AutoScalingGroupName||AutoScalingGroupARN|AutoScalingGroupName\nAWS::AutoScaling::LaunchConfiguration|LaunchConfigurationName|||LaunchConfigurationName\nAWS::AutoScaling::LifecycleHook|AutoScalingGroupName,LifecycleHookName|||LifecycleHookName,AutoScalingGroupName\nAWS::AutoScaling::ScalingPolicy|Arn||PolicyName,Arn|\nAWS::AutoScaling::ScheduledAction|ScheduledActionName,AutoScalingGroupName||ScheduledActionName|AutoScalingGroupName\nAWS::AutoScaling::WarmPool|AutoScalingGroupName|||AutoScalingGroupName\nAWS::AutoScalingPlans::ScalingPlan|Id||ScalingPlanName,ScalingPlanVersion,Id|\nAWS::B2BI::Capability|CapabilityId|arn:${Partition}:b2bi:${Region}:${Account}:capability/${ResourceId}|CapabilityArn,CapabilityId,CreatedAt,ModifiedAt|Name\nAWS::B2BI::Partnership|PartnershipId|arn:${Partition}:b2bi:${Region}:${Account}:partnership/${ResourceId}|CreatedAt,ModifiedAt,PartnershipArn,PartnershipId,TradingPartnerId|Name\nAWS::B2BI::Profile|ProfileId|arn:${Partition}:b2bi:${Region}:${Account}:profile/${ResourceId}|CreatedAt,LogGroupName,ModifiedAt,ProfileArn,ProfileId|Name\nAWS::B2BI::Transformer|TransformerId|arn:${Partition}:b2bi:${Region}:${Account}:transformer/${ResourceId}|CreatedAt,ModifiedAt,TransformerArn,TransformerId|Name\nAWS::BCM::Dashboard|Arn||Arn,Type,CreatedAt,UpdatedAt|Name\nAWS::BCM::ScheduledReport|Arn||Arn,CreatedAt,UpdatedAt,HealthStatus|Name\nAWS::BCMDataExports::Export|ExportArn|arn:${Partition}:bcm-data-exports:${Region}:${Account}:export/${Identifier}|ExportArn,Export.ExportArn|\nAWS::Backup::BackupPlan|BackupPlanId|arn:${Partition}:backup:${Region}:${Account}:backup-plan:${BackupPlanId}|VersionId,BackupPlanId,BackupPlanArn|\nAWS::Backup::BackupSelection|Id||BackupPlanId,Id,SelectionId|\nAWS::Backup::BackupVault|BackupVaultName|arn:${Partition}:backup:${Region}:${Account}:backup-vault:${BackupVaultName}|BackupVaultName,BackupVaultArn|BackupVaultName\nAWS::Backup::Framework|FrameworkArn||CreationTime,FrameworkStatus,DeploymentStatus,FrameworkArn|\nAWS::Backup::LegalHold|Arn|arn:${Partition}:backup:${Region}:${Account}:legal-hold:${LegalHoldId}|Arn,LegalHoldId,Status,CreationDate|\nAWS::Backup::LogicallyAirGappedBackupVault|BackupVaultName|arn:${Partition}:backup:${Region}:${Account}:backup-vault:${BackupVaultName}|BackupVaultArn,VaultState,VaultType|BackupVaultName\nAWS::Backup::ReportPlan|ReportPlanArn||ReportPlanArn|\nAWS::Backup::RestoreTestingPlan|RestoreTestingPlanName||RestoreTestingPlanArn|RestoreTestingPlanName\nAWS::Backup::RestoreTestingSelection|RestoreTestingPlanName,RestoreTestingSelectionName|||RestoreTestingPlanName,RestoreTestingSelectionName\nAWS::Backup::TieringConfiguration|TieringConfigurationName||TieringConfigurationArn,CreationTime,LastUpdatedTime|TieringConfigurationName\nAWS::BackupGateway::Hypervisor|HypervisorArn|arn:${Partition}:backup-gateway:${Region}:${Account}:hypervisor/${HypervisorId}|HypervisorArn|Name\nAWS::Batch::ComputeEnvironment|ComputeEnvironmentArn|arn:${Partition}:batch:${Region}:${Account}:compute-environment/${ComputeEnvironmentName}|ComputeEnvironmentArn,EksConfiguration.AccessEntry.Status|ComputeEnvironmentName\nAWS::Batch::ConsumableResource|ConsumableResourceArn|arn:${Partition}:batch:${Region}:${Account}:consumable-resource/${ConsumableResourceName}|ConsumableResourceArn,CreatedAt,InUseQuantity,AvailableQuantity|ConsumableResourceName\nAWS::Batch::JobDefinition|JobDefinitionArn|arn:${Partition}:batch:${Region}:${Account}:job-definition/${JobDefinitionName}|JobDefinitionArn|JobDefinitionName\nAWS::Batch::JobQueue|JobQueueArn|arn:${Partition}:batch:${Region}:${Account}:job-queue/${JobQueueName}|JobQueueArn|JobQueueName\nAWS::Batch::QuotaShare|QuotaShareArn||QuotaShareArn|\nAWS::Batch::SchedulingPolicy|Arn|arn:${Partition}:batch:${Region}:${Account}:scheduling-policy/${SchedulingPolicyName}|Arn|Name\nAWS::Batch::ServiceEnvironment|ServiceEnvironmentArn|arn:${Partition}:batch:${Region}:${Account}:service-environment/${ServiceEnvironmentName}|ServiceEnvironmentArn|ServiceEnvironmentName\nAWS::BcmPricingCalculator::BillScenario|Arn|arn:${Partition}:bcm-pricing-calculator::${Account}:bill-scenario/${BillScenarioId}|Arn,Id,BillInterval,Status,CreatedAt,FailureMessage|Name\nAWS::BcmPricingCalculator::WorkloadEstimate|Arn||Arn,Id,Status,TotalCost,CostCurrency,CreatedAt,RateTimestamp,FailureMessage|Name\nAWS::Bedrock::AgentAlias|AgentId,AgentAliasId||AgentAliasArn,AgentAliasHistoryEvents,AgentAliasId,AgentAliasStatus,CreatedAt,UpdatedAt|AgentId\nAWS::Bedrock::Agent|AgentId|arn:${Partition}:bedrock:${Region}:${Account}:agent/${AgentId}|AgentArn,AgentId,AgentStatus,AgentVersion,CreatedAt,FailureReasons,PreparedAt,RecommendedActions,UpdatedAt|\nAWS::Bedrock::ApplicationInferenceProfile|InferenceProfileIdentifier|arn:${Partition}:bedrock:${Region}:${Account}:application-inference-profile/${ResourceId}|Models,InferenceProfileArn,InferenceProfileId,InferenceProfileIdentifier,Status,Type,CreatedAt,UpdatedAt|\nAWS::Bedrock::AutomatedReasoningPolicyVersion|PolicyArn,Version||Version,Name,Description,CreatedAt,UpdatedAt,PolicyId,DefinitionHash|PolicyArn\nAWS::Bedrock::AutomatedReasoningPolicy|PolicyArn|arn:${Partition}:bedrock:${Region}:${Account}:automated-reasoning-policy/${AutomatedReasoningPolicyId}|Version,PolicyId,PolicyArn,DefinitionHash,CreatedAt,UpdatedAt,KmsKeyArn|Name\nAWS::Bedrock::Blueprint|BlueprintArn|arn:${Partition}:bedrock:${Region}:${Account}:blueprint/${BlueprintId}|BlueprintArn,BlueprintStage,CreationTime,LastModifiedTime|\nAWS::Bedrock::DataAutomationLibrary|LibraryArn|arn:${Partition}:bedrock:${Region}:${Account}:data-automation-library/${DataAutomationLibraryId}|CreationTime,EntityTypes,LibraryArn,Status|\nAWS::Bedrock::DataAutomationProject|ProjectArn|arn:${Partition}:bedrock:${Region}:${Account}:data-automation-project/${ProjectId}|CreationTime,LastModifiedTime,ProjectArn,ProjectStage,Status|\nAWS::Bedrock::DataSource|KnowledgeBaseId,DataSourceId||DataSourceId,DataSourceStatus,CreatedAt,UpdatedAt,FailureReasons,DataSourceConfiguration.WebConfiguration.CrawlerConfiguration.UserAgentHeader|KnowledgeBaseId,Name\nAWS::Bedrock::EnforcedGuardrailConfiguration|ConfigId||ConfigId,GuardrailArn,GuardrailId,CreatedAt,CreatedBy,UpdatedAt,UpdatedBy,Owner|\nAWS::Bedrock::FlowAlias|Arn,FlowArn||Arn,CreatedAt,FlowId,Id,UpdatedAt|FlowArn,Name\nAWS::Bedrock::FlowVersion|FlowArn,Version||CreatedAt,Definition,ExecutionRoleArn,FlowId,Name,Status,Version,CustomerEncryptionKeyArn|FlowArn\nAWS::Bedrock::Flow|Arn|arn:${Partition}:bedrock:${Region}:${Account}:flow/${FlowId}|Arn,CreatedAt,Id,Status,UpdatedAt,Version,Validations|Name\nAWS::Bedrock::GuardrailVersion|GuardrailId,Version||GuardrailArn,GuardrailId,Version|\nAWS::Bedrock::Guardrail|GuardrailArn|arn:${Partition}:bedrock:${Region}:${Account}:guardrail/${GuardrailId}|CreatedAt,FailureRecommendations,GuardrailArn,GuardrailId,Status,StatusReasons,UpdatedAt,Version|Name\nAWS::Bedrock::IntelligentPromptRouter|PromptRouterArn|arn:${Partition}:bedrock:${Region}:${Account}:prompt-router/${ResourceId}|CreatedAt,PromptRouterArn,Status,Type,UpdatedAt|\nAWS::Bedrock::KnowledgeBasePolicy|KnowledgeBaseId||RevisionId|KnowledgeBaseId\nAWS::Bedrock::KnowledgeBase|KnowledgeBaseId|arn:${Partition}:bedrock:${Region}:${Account}:knowledge-base/${KnowledgeBaseId}|KnowledgeBaseId,KnowledgeBaseArn,CreatedAt,UpdatedAt,FailureReasons,Status|Name\nAWS::Bedrock::PromptVersion|Arn||Arn,CreatedAt,PromptId,UpdatedAt,Version,Name,DefaultVariant,Variants,CustomerEncryptionKeyArn|\nAWS::Bedrock::Prompt|Arn|arn:${Partition}:bedrock:${Region}:${Account}:prompt/${PromptId}|Arn,CreatedAt,Id,UpdatedAt,Version|Name\nAWS::Bedrock::ResourcePolicy|ResourceArn|||ResourceArn\nAWS::Bedrock::Session|SessionArn|arn:${Partition}:bedrock:${Region}:${Account}:session/${SessionId}|SessionArn,SessionId,SessionStatus,CreatedAt,LastUpdatedAt|\nAWS::BedrockAgentCore::ApiKeyCredentialProvider|CredentialProviderArn||CredentialProviderArn,ApiKeySecretArn,ApiKeySecretJsonKey,CreatedTime,LastUpdatedTime|Name\nAWS::BedrockAgentCore::BrowserCustom|BrowserId|arn:${Partition}:bedrock-agentcore:${Region}:${Account}:browser-custom/${BrowserId}|BrowserId,BrowserArn,Status,FailureReason,CreatedAt,LastUpdatedAt|Name\nAWS::BedrockAgentCore::BrowserProfile|ProfileId|arn:${Partition}:bedrock-agentcore:${Region}:${Account}:browser-profile/${BrowserProfileId}|ProfileId,ProfileArn,Status,CreatedAt,LastUpdatedAt,LastSavedAt,LastSavedBrowserSessionId,LastSavedBrowserId|Name\nAWS::BedrockAgentCore::CapacityProvider|Arn|arn:${Partition}:bedrock-agentcore:${Region}:${Account}:capacity-provider/${CapacityProviderId}|Arn,CapacityProviderId,Status,CreatedAt,LastUpdatedAt|Name\nAWS::BedrockAgentCore::CodeInterpreterCustom|CodeInterpreterId|arn:${Partition}:bedrock-agentcore:${Region}:${Account}:code-interpreter-custom/${CodeInterpreterId}|CodeInterpreterId,CodeInterpreterArn,Status,FailureReason,CreatedAt,LastUpdatedAt|Name\nAWS::BedrockAgentCore::ConfigurationBundle|BundleArn|arn:${Partition}:bedrock-agentcore:${Region}:${Account}:configuration-bundle/${ConfigurationBundleId}|BundleArn,BundleId,CreatedAt,UpdatedAt,LineageMetadata,VersionId|\nAWS::BedrockAgentCore::Dataset|DatasetArn|arn:${Partition}:bedrock-agentcore:${Region}:${Account}:dataset/${DatasetId}|DatasetArn,DatasetId,Status,ExampleCount,CreatedAt,UpdatedAt|\nAWS::BedrockAgentCore::Evaluator|EvaluatorArn|arn:${Partition}:bedrock-agentcore:${Region}:${Account}:evaluator/${EvaluatorId}|EvaluatorId,EvaluatorArn,Status,CreatedAt,UpdatedAt|\nAWS::BedrockAgentCore::GatewayRateLimit|GatewayIdentifier,RateLimitId||CreatedAt,Status,UpdatedAt|GatewayIdentifier,RateLimitId\nAWS::BedrockAgentCore::GatewayRule|GatewayIdentifier,RuleId||CreatedAt,GatewayArn,RuleId,Status,System,UpdatedAt|GatewayIdentifier\nAWS::BedrockAgentCore::GatewayTarget|GatewayIdentifier,TargetId||AuthorizationData,CreatedAt,GatewayArn,LastSynchronizedAt,PrivateEndpointManagedResources,ProtocolType,Status,StatusReasons,TargetId,UpdatedAt|GatewayIdentifier,Name\nAWS::BedrockAgentCore::Gateway|GatewayIdentifier|arn:${Partition}:bedrock-agentcore:${Region}:${Account}:gateway/${GatewayId}|CreatedAt,GatewayArn,GatewayIdentifier,GatewayUrl,Status,StatusReasons,UpdatedAt,WebAclArn,WorkloadIdentityDetails|Name\nAWS::BedrockAgentCore::HarnessEndpoint|Arn||Arn,HarnessName,Status,LiveVersion,CreatedAt,UpdatedAt|\nAWS::BedrockAgentCore::Harness|Arn|arn:${Partition}:bedrock-agentcore:${Region}:${Account}:harness/${HarnessId}|Arn,HarnessId,Status,Version,CreatedAt,UpdatedAt,Memory.ManagedMemoryConfiguration.Arn,Environment.AgentCoreRuntimeEnvironment.AgentRuntimeArn,Environment.AgentCoreRuntimeEnvironment.AgentRuntimeName,Environment.AgentCoreRuntimeEnvironment.AgentRuntimeId|\nAWS::BedrockAgentCore::Memory|MemoryArn|arn:${Partition}:bedrock-agentcore:${Region}:${Account}:memory/${MemoryId}|MemoryArn,MemoryId,Status,CreatedAt,UpdatedAt,FailureReason|Name\nAWS::BedrockAgentCore::OAuth2CredentialProvider|CredentialProviderArn||CredentialProviderArn,ClientSecretArn,ClientSecretJsonKey,ClientSecretSource,CallbackUrl,Oauth2ProviderConfigOutput,CreatedTime,LastUpdatedTime,Status|Name\nAWS::BedrockAgentCore::OnlineEvaluationConfig|OnlineEvaluationConfigArn|arn:${Partition}:bedrock-agentcore:${Region}:${Account}:online-evaluation-config/${OnlineEvaluationConfigId}|OnlineEvaluationConfigId,OnlineEvaluationConfigArn,Status,OutputConfig,CreatedAt,UpdatedAt|\nAWS::BedrockAgentCore::PaymentConnector|PaymentConnectorArn||PaymentConnectorId,PaymentConnectorArn,ConnectorStatus,ConnectorCreatedAt,ConnectorLastUpdatedAt,AuthorizationUrl|\nAWS::BedrockAgentCore::PaymentCredentialProvider|CredentialProviderArn||CredentialProviderArn,ProviderConfigurationOutput,CreatedTime,LastUpdatedTime|Name\nAWS::BedrockAgentCore::PaymentManager|PaymentManagerArn|arn:${Partition}:bedrock-agentcore:${Region}:${Account}:payment-manager/${PaymentManagerId}|PaymentManagerArn,PaymentManagerId,CreatedAt,LastUpdatedAt,Status,WorkloadIdentityDetails|Name\nAWS::BedrockAgentCore::PolicyEngine|PolicyEngineArn|arn:${Partition}:bedrock-agentcore:${Region}:${Account}:policy-engine/${PolicyEngineId}|PolicyEngineId,CreatedAt,UpdatedAt,PolicyEngineArn,Status,StatusReasons|Name\nAWS::BedrockAgentCore::Policy|PolicyArn||PolicyId,PolicyArn,CreatedAt,UpdatedAt,Status,StatusReasons|Name\nAWS::BedrockAgentCore::ResourcePolicy|ResourceArn|||ResourceArn\nAWS::BedrockAgentCore::RuntimeEndpoint|AgentRuntimeEndpointArn||Id,AgentRuntimeEndpointArn,AgentRuntimeArn,Status,CreatedAt,LastUpdatedAt,FailureReason,TargetVersion,LiveVersion|Name\nAWS::BedrockAgentCore::Runtime|AgentRuntimeId|arn:${Partition}:bedrock-agentcore:${Region}:${Account}:runtime/${RuntimeId}|AgentRuntimeArn,AgentRuntimeId,AgentRuntimeVersion,Status,CreatedAt,LastUpdatedAt,WorkloadIdentityDetails,FailureReason|\nAWS::BedrockAgentCore::WorkloadIdentity|Name||WorkloadIdentityArn,CreatedTime,LastUpdatedTime|Name\nAWS::BedrockMantle::Project|Arn|arn:${Partition}:bedrock-mantle:${Region}:${Account}:project/${ResourceId}|Arn,CreatedAt,Id|Name\nAWS::Billing::BillingView|Arn|arn:${Partition}:billing::${Account}:billingview/${ResourceId}|Arn,CreatedAt,UpdatedAt,OwnerAccountId,BillingViewType|Name\nAWS::BillingConductor::BillingGroup|Arn|arn:${Partition}:billingconductor::${Account}:billinggroup/${BillingGroupId}|Status,Size,StatusReason,CreationTime,LastModifiedTime,Arn|Name\nAWS::BillingConductor::CustomLineItem|Arn|arn:${Partition}:billingconductor::${Account}:customlineitem/${CustomLineItemId}|CurrencyCode,ProductCode,CreationTime,LastModifiedTime,Arn,AssociationSize|Name\nAWS::BillingConductor::PricingPlan|Arn|arn:${Partition}:billingconductor::${Account}:pricingplan/${PricingPlanId}|Size,CreationTime,LastModifiedTime,Arn|Name\nAWS::BillingConductor::PricingRule|Arn|arn:${Partition}:billingconductor::${Account}:pricingrule/${PricingRuleId}|CreationTime,LastModifiedTime,AssociatedPricingPlanCount,Arn|Name\nAWS::Braket::SpendingLimit|SpendingLimitArn|arn:${Partition}:braket:${Region}:${Account}:spending-limit/${RandomId}|SpendingLimitArn,QueuedSpend,TotalSpend,CreatedAt,UpdatedAt|\nAWS::Budgets::BudgetsAction|ActionId,BudgetName||ActionId|BudgetName\nAWS::Budgets::Budget|Id|arn:${Partition}:budgets::${Account}:budget/${BudgetName}|Id|\nAWS::CE::AnomalyMonitor|MonitorArn|arn:${Partition}:ce::${Account}:anomalymonitor/${Identifier}|LastUpdatedDate,CreationDate,LastEvaluatedDate,MonitorArn,DimensionalValueCount|\nAWS::CE::AnomalySubscription|SubscriptionArn|arn:${Partition}:ce::${Account}:anomalysubscription/${Identifier}|AccountId,SubscriptionArn|\nAWS::CE::CostCategory|Arn|arn:${Partition}:ce::${Account}:costcategory/${Identifier}|EffectiveStart,Arn|Name\nAWS::CUR::ReportDefinition|ReportName|arn:${Partition}:cur:${Region}:${Account}:definition/${ReportName}||ReportName\nAWS::Cases::CaseRule|CaseRuleArn||CaseRuleId,CreatedTime,LastModifiedTime,CaseRuleArn|Name\nAWS::Cases::Case|Arn||Arn,CaseId|\nAWS::Cases::Domain|DomainArn|arn:${Partition}:cases:${Region}:${Account}:domain/${DomainId}|CreatedTime,DomainArn,DomainId,DomainStatus|Name\nAWS::Cases::Field|FieldArn||FieldArn,FieldId,Namespace,CreatedTime,LastModifiedTime|Name\nAWS::Cases::Layout|LayoutArn||CreatedTime,LastModifiedTime,LayoutArn,LayoutId|Name\nAWS::Cases::RelatedItem|RelatedItemArn||RelatedItemArn,RelatedItemId|\nAWS::Cases::Template|TemplateArn||CreatedTime,LastModifiedTime,TemplateArn,TemplateId|Name\nAWS::Cassandra::Keyspace|KeyspaceName|arn:${Partition}:cassandra:${Region}:${Account}:/keyspace/${KeyspaceName}/||KeyspaceName\nAWS::Cassandra::Table|KeyspaceName,TableName|||TableName,KeyspaceName\nAWS::Cassandra::Type|KeyspaceName,TypeName||DirectReferringTables,DirectParentTypes,MaxNestingDepth,LastModifiedTimestamp,KeyspaceArn|KeyspaceName,TypeName\nAWS::CertificateManager::Account|AccountId||AccountId|\nAWS::CertificateManager::AcmeDomainValidation|Arn||Arn|\nAWS::CertificateManager::AcmeEndpoint|AcmeEndpointArn||AcmeEndpointArn,EndpointUrl|\nAWS::CertificateManager::AcmeExternalAccountBinding|AcmeExternalAccountBindingArn||AcmeExternalAccountBindingArn|\nAWS::CertificateManager::Certificate|CertificateArn|arn:${Partition}:acm:${Region}:${Account}:certificate/${CertificateId}|CertificateArn|\nAWS::Chatbot::CustomAction|CustomActionArn|arn:${Partition}:chatbot::${Account}:custom-action/${ActionName}|CustomActionArn|ActionName\nAWS::Chatbot::MicrosoftTeamsChannelConfiguration|Arn||Arn|\nAWS::Chatbot::SlackChannelConfiguration|Arn|arn:${Partition}:chatbot::${Account}:chat-configuration/slack-channel/${ConfigurationName}|Arn|ConfigurationName\nAWS::Chime::AppInstanceBot|AppInstanceBotArn||AppInstanceBotArn,CreatedTimestamp,LastUpdatedTimestamp|Name\nAWS::Chime::AppInstanceUser|AppInstanceUserArn||AppInstanceUserArn|Name\nAWS::Chime::AppInstance|AppInstanceArn||AppInstanceArn,CreatedTimestamp,LastUpdatedTimestamp|Name\nAWS::Chime::ChannelFlow|Arn||Arn,AppInstanceId,ChannelFlowId,CreatedTimestamp,LastUpdatedTimestamp|Name\nAWS::Chime::Channel|Arn,ChimeBearer||Arn,CreatedBy,CreatedTimestamp,LastUpdatedTimestamp,LastMessageTimestamp,ChannelFlowArn|ChimeBearer,Name\nAWS::Chime::MediaInsightsPipelineConfiguration|MediaInsightsPipelineConfigurationArn||MediaInsightsPipelineConfigurationArn,MediaInsightsPipelineConfigurationId,CreatedTimestamp,UpdatedTimestamp|\nAWS::Chime::MediaPipelineKinesisVideoStreamPool|Arn||Arn,PoolId,PoolStatus,CreatedTimestamp,UpdatedTimestamp|\nAWS::Chime::SipMediaApplication|SipMediaApplicationArn||SipMediaApplicationId,SipMediaApplicationArn,CreatedTimestamp,UpdatedTimestamp|Name\nAWS::Chime::VoiceConnector|VoiceConnectorArn||VoiceConnectorArn,VoiceConnectorId,OutboundHostName,CreatedTimestamp,UpdatedTimestamp|Name\nAWS::CleanRooms::AnalysisTemplate|AnalysisTemplateIdentifier,MembershipIdentifier||CollaborationIdentifier,Schema.ReferencedTables,MembershipArn,Schema,Arn,CollaborationArn,AnalysisTemplateIdentifier|MembershipIdentifier,Name\nAWS::CleanRooms::Collaboration|CollaborationIdentifier|arn:${Partition}:cleanrooms:${Region}:${Account}:collaboration/${CollaborationId}|CollaborationIdentifier,Arn|Name\nAWS::CleanRooms::ConfiguredTableAssociation|ConfiguredTableAssociationIdentifier,MembershipIdentifier||ConfiguredTableAssociationIdentifier,Arn|MembershipIdentifier,Name\nAWS::CleanRooms::ConfiguredTable|ConfiguredTableIdentifier|arn:${Partition}:cleanrooms:${Region}:${Account}:configuredtable/${ConfiguredTableId}|ConfiguredTableIdentifier,Arn|Name\nAWS::CleanRooms::IdMappingTable|IdMappingTableIdentifier,MembershipIdentifier||IdMappingTableIdentifier,Arn,MembershipArn,CollaborationIdentifier,CollaborationArn,InputReferenceProperties|MembershipIdentifier,Name\nAWS::CleanRooms::IdNamespaceAssociation|IdNamespaceAssociationIdentifier,MembershipIdentifier||IdNamespaceAssociationIdentifier,Arn,MembershipArn,CollaborationIdentifier,CollaborationArn,InputReferenceProperties|MembershipIdentifier,Name\nAWS::CleanRooms::IntermediateTable|IntermediateTableIdentifier,MembershipIdentifier||IntermediateTableIdentifier,Arn,MembershipArn,CollaborationIdentifier,CollaborationArn,Status|MembershipIdentifier,Name\nAWS::CleanRooms::Membership|MembershipIdentifier|arn:${Partition}:cleanrooms:${Region}:${Account}:membership/${MembershipId}|MembershipIdentifier,Arn,CollaborationCreatorAccountId,CollaborationArn|\nAWS::CleanRooms::PrivacyBudgetTemplate|PrivacyBudgetTemplateIdentifier,MembershipIdentifier||CollaborationArn,CollaborationIdentifier,PrivacyBudgetTemplateIdentifier,Arn,MembershipArn|MembershipIdentifier\nAWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation|ConfiguredModelAlgorithmAssociationArn||ConfiguredModelAlgorithmAssociationArn,CollaborationIdentifier|Name\nAWS::CleanRoomsML::ConfiguredModelAlgorithm|ConfiguredModelAlgorithmArn|arn:${Partition}:cleanrooms-ml:${Region}:${Account}:configured-model-algorithm/${ResourceId}|ConfiguredModelAlgorithmArn|Name\nAWS::CleanRoomsML::TrainingDataset|TrainingDatasetArn|arn:${Partition}:cleanrooms-ml:${Region}:${Account}:training-dataset/${ResourceId}|Status,TrainingDatasetArn|Name\nAWS::Cloud9::EnvironmentEC2|Id|arn:${Partition}:cloud9:${Region}:${Account}:environment:${ResourceId}|Arn,Name,Id|Name\nAWS::CloudFormation::ChangeSet|ChangeSetId||ChangeSetId,StackId,CreationTime|\nAWS::CloudFormation::CustomResource|Id||Id|\nAWS::CloudFormation::GeneratedTemplate|GeneratedTemplateId|arn:${Partition}:cloudformation:${Region}:${Account}:generatedTemplate/${Id}|GeneratedTemplateId,Status,CreationTime,LastUpdatedTime,Progress,TotalWarnings|\nAWS::CloudFormation::GuardHook|HookArn||HookArn|\nAWS::CloudFormation::HookDefaultVersion|Arn||Arn|\nAWS::CloudFormation::HookTypeConfig|ConfigurationArn||ConfigurationArn|\nAWS::CloudFormation::HookVersion|Arn||VersionId,IsDefaultVersion,Visibility,Arn,TypeArn|\nAWS::CloudFormation::LambdaHook|HookArn||HookArn|\nAWS::CloudFormation::Macro|Id||Id|Name\nAWS::CloudFormation::ModuleDefaultVersion|Arn|||Arn\nAWS::CloudFormation::ModuleVersion|Arn||TimeCreated,VersionId,Description,Schema,IsDefaultVersion,Visibility,Arn,DocumentationUrl|\nAWS::CloudFormation::PublicTypeVersion|PublicTypeArn||PublicTypeArn,PublisherId,TypeVersionArn|\nAWS::CloudFormation::Publisher|PublisherId||PublisherId,IdentityProvider,PublisherProfile,PublisherStatus|\nAWS::CloudFormation::ResourceDefaultVersion|Arn||Arn|\nAWS::CloudFormation::ResourceVersion|Arn||VersionId,ProvisioningType,IsDefaultVersion,Visibility,Arn,TypeArn|\nAWS::CloudFormation::StackSet|StackSetId||StackSetId|\nAWS::CloudFormation::Stack|StackId||StackId,StackStatus,CreationTime,RootId,ParentId,ChangeSetId,Outputs,LastUpdateTime|\nAWS::CloudFormation::TypeActivation|Arn||Arn|\nAWS::CloudFormation::WaitConditionHandle|Id||Id|\nAWS::CloudFormation::WaitCondition|Id||Data,Id|\nAWS::CloudFront::AnycastIpList|Id|arn:${Partition}:cloudfront::${Account}:anycast-ip-list/${Id}|AnycastIpList,ETag,Id,IpamCidrConfigResults|Name\nAWS::CloudFront::CachePolicy|Id|arn:${Partition}:cloudfront::${Account}:cache-policy/${Id}|LastModifiedTime,Id|\nAWS::CloudFront::CloudFrontOriginAccessIdentity|Id|arn:${Partition}:cloudfront::${Account}:origin-access-identity/${Id}|S3CanonicalUserId,Id|\nAWS::CloudFront::ConnectionFunction|Id|arn:${Partition}:cloudfront::${Account}:connection-function/${Id}|Id,ConnectionFunctionArn,Stage,Status,ETag,CreatedTime,LastModifiedTime|Name\nAWS::CloudFront::ConnectionGroup|Id|arn:${Partition}:cloudfront::${Account}:connection-group/${Id}|Id,Arn,CreatedTime,LastModifiedTime,RoutingEndpoint,Status,IsDefault,ETag|Name\nAWS::CloudFront::ContinuousDeploymentPolicy|Id|arn:${Partition}:cloudfront::${Account}:continuous-deployment-policy/${Id}|LastModifiedTime,Id|\nAWS::CloudFront::DistributionTenant|Id|arn:${Partition}:cloudfront::${Account}:distribution-tenant/${Id}|Id,Arn,DomainResults,ETag,Status,CreatedTime,LastModifiedTime|Name\nAWS::CloudFront::Distribution|Id|arn:${Partition}:cloudfront::${Account}:distribution/${DistributionId}|DomainName,Id|\nAWS::CloudFront::FieldLevelEncryptionProfile|Arn||Arn,Id,LastModifiedTime|\nAWS::CloudFront::Function|FunctionARN|arn:${Partition}:cloudfront::${Account}:function/${Name}|FunctionARN,FunctionMetadata.FunctionARN,Stage|Name\nAWS::CloudFront::KeyGroup|Id||LastModifiedTime,Id|\nAWS::CloudFront::KeyValueStore|Name|arn:${Partition}:cloudfront::${Account}:key-value-store/${Name}|Arn,Id,Status|Name\nAWS::CloudFront::MonitoringSubscription|DistributionId|||DistributionId\nAWS::CloudFront::OriginAccessControl|Id|arn:${Partition}:cloudfront::${Account}:origin-access-control/${Id}|Id|\nAWS::CloudFront::OriginRequestPolicy|Id|arn:${Partition}:cloudfront::${Account}:origin-request-policy/${Id}|LastModifiedTime,Id|\nAWS::CloudFront::PublicKey|Id||CreatedTime,Id|\nAWS::CloudFront::RealtimeLogConfig|Arn|arn:${Partition}:cloudfront::${Account}:realtime-log-config/${Name}|Arn|Name\nAWS::CloudFront::ResponseHeadersPolicy|Id|arn:${Partition}:cloudfront::${Account}:response-headers-policy/${Id}|LastModifiedTime,Id|\nAWS::CloudFront::StreamingDistribution|Id|arn:${Partition}:cloudfront::${Account}:streaming-distribution/${DistributionId}|DomainName,Id|\nAWS::CloudFront::TrustStore|Id|arn:${Partition}:cloudfront::${Account}:trust-store/${Id}|Id,Arn,Status,ETag,LastModifiedTime,NumberOfCaCertificates|Name\nAWS::CloudFront::VpcOrigin|Id|arn:${Partition}:cloudfront::${Account}:vpcorigin/${Id}|Id,Arn,AccountId,Status,CreatedTime,LastModifiedTime|\nAWS::CloudHSM::Cluster|Arn|arn:${Partition}:cloudhsm:${Region}:${Account}:cluster/${CloudHsmClusterInstanceName}|Arn,ClusterId,State,SecurityGroup,VpcId,SubnetMapping,BackupPolicy|\nAWS::CloudTrail::Channel|ChannelArn|arn:${Partition}:cloudtrail:${Region}:${Account}:channel/${ChannelId}|ChannelArn|Name\nAWS::CloudTrail::Dashboard|DashboardArn|arn:${Partition}:cloudtrail:${Region}:${Account}:dashboard/${DashboardName}|DashboardArn,CreatedTimestamp,UpdatedTimestamp,Status,Type|Name\nAWS::CloudTrail::EventDataStore|EventDataStoreArn|arn:${Partition}:cloudtrail:${Region}:${Account}:eventdatastore/${EventDataStoreId}|Status,UpdatedTimestamp,EventDataStoreArn,CreatedTimestamp|Name\nAWS::CloudTrail::ResourcePolicy|ResourceArn|||ResourceArn\nAWS::CloudTrail::Trail|TrailName|arn:${Partition}:cloudtrail:${Region}:${Account}:trail/${TrailName}|SnsTopicArn,Arn|TrailName\nAWS::CloudWatch::AlarmMuteRule|Arn|arn:${Partition}:cloudwatch:${Region}:${Account}:alarm-mute-rule:${AlarmMuteRuleName}|Status,LastUpdatedTimestamp,MuteType,Arn|Name\nAWS::CloudWatch::Alarm|AlarmName|arn:${Partition}:cloudwatch:${Region}:${Account}:alarm:${AlarmName}|Arn|AlarmName\nAWS::CloudWatch::AnomalyDetector|Id||Id|\nAWS::CloudWatch::CompositeAlarm|AlarmName|arn:${Partition}:cloudwatch:${Region}:${Account}:alarm:${AlarmName}|Arn|AlarmName\nAWS::CloudWatch::Dashboard|DashboardName|arn:${Partition}:cloudwatch::${Account}:dashboard/${DashboardName}||DashboardName\nAWS::CloudWatch::InsightRule|Arn|arn:${Partition}:cloudwatch:${Region}:${Account}:insight-rule/${InsightRuleName}|Arn,RuleName|\nAWS::CloudWatch::LogAlarm|AlarmName||Arn|AlarmName\nAWS::CloudWatch::MetricStream|Name|arn:${Partition}:cloudwatch:${Region}:${Account}:metric-stream/${MetricStreamName}|CreationDate,State,Arn,LastUpdateDate|Name\nAWS::CloudWatch::OTelEnrichment|AccountId||AccountId,Status|\nAWS::CodeArtifact::Domain|Arn|arn:${Partition}:codeartifact:${Region}:${Account}:domain/${DomainName}|Owner,EncryptionKey,Arn,Name|DomainName\nAWS::CodeArtifact::PackageGroup|Arn||Arn|\nAWS::CodeArtifact::Repository|Arn||DomainName,Arn,DomainOwner,Name|\nAWS::CodeBuild::Fleet|Arn||Arn|Name\nAWS::CodeBuild::Project|Name|arn:${Partition}:codebuild:${Region}:${Account}:project/${ProjectName}|Arn,Id|Name\nAWS::CodeBuild::ReportGroup|Arn|arn:${Partition}:codebuild:${Region}:${Account}:report-group/${ReportGroupName}|Arn,Id|Name\nAWS::CodeBuild::SourceCredential|Arn||Arn|\nAWS::CodeCommit::Repository|RepositoryId|arn:${Partition}:codecommit:${Region}:${Account}:${RepositoryName}|CloneUrlHttp,CloneUrlSsh,Arn,Name,RepositoryId|RepositoryName\nAWS::CodeConnections::Connection|ConnectionArn|arn:${Partition}:codeconnections:${Region}:${Account}:connection/${ConnectionId}|ConnectionArn,ConnectionStatus,OwnerAccountId|\nAWS::CodeConnections::Host|HostArn|arn:${Partition}:codeconnections:${Region}:${Account}:host/${HostId}|HostArn,HostId,Status|Name\nAWS::CodeDeploy::Application|ApplicationName|arn:${Partition}:codedeploy:${Region}:${Account}:application:${ApplicationName}||ApplicationName\nAWS::CodeDeploy::DeploymentConfig|DeploymentConfigName|arn:${Partition}:codedeploy:${Region}:${Account}:deploymentconfig:${DeploymentConfigurationName}||DeploymentConfigName\nAWS::CodeDeploy::DeploymentGroup|DeploymentGroupName|||ApplicationName,DeploymentGroupName\nAWS::CodeGuruProfiler::ProfilingGroup|ProfilingGroupName|arn:${Partition}:codeguru-profiler:${Region}:${Account}:profilingGroup/${ProfilingGroupName}|Arn|ProfilingGroupName\nAWS::CodeGuruReviewer::RepositoryAssociation|AssociationArn|arn:${Partition}:codeguru-reviewer:${Region}:${Account}:association:${ResourceId}|AssociationArn|Name\nAWS::CodePipeline::CustomActionType|Category,Provider,Version||Id|Category,Version,Provider\nAWS::CodePipeline::Pipeline|Name|arn:${Partition}:codepipeline:${Region}:${Account}:${PipelineName}|Version,Arn|Name\nAWS::CodePipeline::Webhook|Name|arn:${Partition}:codepipeline:${Region}:${Account}:webhook:${WebhookName}|Url,Id|Name\nAWS::CodeStar::GitHubRepository|Id|arn:${Partition}:codestar:${Region}:${Account}:project/${ProjectId}|Id|\nAWS::CodeStarConnections::Connection|ConnectionArn|arn:${Partition}:codestar-connections:${Region}:${Account}:connection/${ConnectionId}|ConnectionArn,ConnectionStatus,OwnerAccountId|\nAWS::CodeStarConnections::RepositoryLink|RepositoryLinkArn|arn:${Partition}:codestar-connections:${Region}:${Account}:repository-link/${RepositoryLinkId}|RepositoryLinkArn,RepositoryLinkId,ProviderType|\nAWS::CodeStarConnections::SyncConfiguration|ResourceName,SyncType||ProviderType,OwnerId,RepositoryName|ResourceName,SyncType\nAWS::CodeStarNotifications::NotificationRule|Arn|arn:${Partition}:codestar-notifications:${Region}:${Account}:notificationrule/${NotificationRuleId}|Arn|Name\nAWS::Cognito::IdentityPoolPrincipalTag|IdentityPoolId,IdentityProviderName|||IdentityProviderName,IdentityPoolId\nAWS::Cognito::IdentityPoolRoleAttachment|Id||Id|\nAWS::Cognito::IdentityPool|Id|arn:${Partition}:cognito-identity:${Region}:${Account}:identitypool/${IdentityPoolId}|Name,Id|\nAWS::Cognito::LogDeliveryConfiguration|Id||Id|\nAWS::Cognito::ManagedLoginBranding|UserPoolId,ManagedLoginBrandingId||ManagedLoginBrandingId|UserPoolId\nAWS::Cognito::Terms|UserPoolId,TermsId||TermsId|UserPoolId\nAWS::Cognito::UserPoolClient|ClientId||ClientSecret,Name,ClientId|UserPoolId\nAWS::Cognito::UserPoolDomain|Domain||CloudFrontDistribution|UserPoolId,Domain\nAWS::Cognito::UserPoolGroup|GroupName|||GroupName,UserPoolId\nAWS::Cognito::UserPoolIdentityProvider|ProviderName|||ProviderName,UserPoolId\nAWS::Cognito::UserPoolRegionalConfigurationAttachment|UserPoolId|||UserPoolId\nAWS::Cognito::UserPoolReplica|UserPoolId,RegionName|||UserPoolId,RegionName\nAWS::Cognito::UserPoolResourceServer|Identifier|||UserPoolId,Identifier,Name\nAWS::Cognito::UserPoolRiskConfigurationAttachment|UserPoolId,ClientId|||UserPoolId,ClientId\nAWS::Cognito::UserPoolUICustomizationAttachment|UserPoolId,ClientId|||UserPoolId,ClientId\nAWS::Cognito::UserPoolUserToGroupAttachment|UserPoolId,GroupName,Username|||GroupName,UserPoolId,Username\nAWS::Cognito::UserPoolUser|Username|||UserPoolId,Username\nAWS::Cognito::UserPool|UserPoolId|arn:${Partition}:cognito-idp:${Region}:${Account}:userpool/${UserPoolId}|ProviderName,ProviderURL,Arn,UserPoolId|\nAWS::Comprehend::DocumentClassifierEndpoint|Arn|arn:${Partition}:comprehend:${Region}:${Account}:document-classifier-endpoint/${EndpointName}|Arn,CurrentInferenceUnits,CreationTime,LastModifiedTime|EndpointName\nAWS::Comprehend::DocumentClassifier|Arn|arn:${Partition}:comprehend:${Region}:${Account}:document-classifier/${DocumentClassifierName}|Arn|DocumentClassifierName\nAWS::Comprehend::EntityRecognizer|Arn||Arn|\nAWS::Comprehend::Flywheel|Arn|arn:${Partition}:comprehend:${Region}:${Account}:flywheel/${FlywheelName}|Arn|FlywheelName\nAWS::ComputeOptimizer::AutomationRule|RuleArn||RuleArn,RuleId,RuleRevision,AccountId,CreatedTimestamp,LastUpdatedTimestamp|Name\nAWS::Config::AggregationAuthorization|AuthorizedAccountId,AuthorizedAwsRegion||AggregationAuthorizationArn|AuthorizedAccountId,AuthorizedAwsRegion\nAWS::Config::ConfigRule|ConfigRuleName|arn:${Partition}:config:${Region}:${Account}:config-rule/${ConfigRuleId}|ConfigRuleId,Compliance.Type,Arn|ConfigRuleName\nAWS::Config::ConfigurationAggregator|ConfigurationAggregatorName|arn:${Partition}:config:${Region}:${Account}:config-aggregator/${AggregatorId}|ConfigurationAggregatorArn|ConfigurationAggregatorName\nAWS::Config::ConfigurationRecorder|Name||ResourceARN,Id|Name\nAWS::Config::ConformancePack|ConformancePackName||ConformancePackArn|ConformancePackName\nAWS::Config::Connector|Arn||Arn,Name,CreatedTime|\nAWS::Config::DeliveryChannel|Name|||Name\nAWS::Config::OrganizationConfigRule|Id|arn:${Partition}:config:${Region}:${Account}:organization-config-rule/${OrganizationConfigRuleId}|Id|\nAWS::Config::OrganizationConformancePack|OrganizationConformancePackName|arn:${Partition}:config:${Region}:${Account}:organization-conformance-pack/${OrganizationConformancePackId}|OrganizationConformancePackArn|OrganizationConformancePackName\nAWS::Config::RemediationConfiguration|ConfigRuleName|arn:${Partition}:config:${Region}:${Account}:remediation-configuration/${RemediationConfigurationId}||ConfigRuleName\nAWS::Config::StoredQuery|QueryName||QueryArn,QueryId|QueryName\nAWS::Connect::AgentStatus|AgentStatusArn||AgentStatusArn,LastModifiedRegion,LastModifiedTime|Name\nAWS::Connect::ApprovedOrigin|InstanceId,Origin|||Origin,InstanceId\nAWS::Connect::ContactFlowModuleAlias|ContactFlowModuleAliasARN||ContactFlowModuleAliasARN,AliasId|Name\nAWS::Connect::ContactFlowModuleVersion|ContactFlowModuleVersionARN||ContactFlowModuleVersionARN,Version,FlowModuleContentSha256|\nAWS::Connect::ContactFlowModule|ContactFlowModuleArn||ContactFlowModuleArn,Status|Name\nAWS::Connect::ContactFlowVersion|ContactFlowVersionARN||ContactFlowVersionARN,Version,FlowContentSha256|\nAWS::Connect::ContactFlow|ContactFlowArn||ContactFlowArn|Name\nAWS::Connect::DataLakeAssociation|InstanceId,DataSetId,TargetAccountId||ResourceShareId,ResourceShareArn|InstanceId,DataSetId,TargetAccountId\nAWS::Connect::DataTableAttribute|InstanceArn,DataTableArn,AttributeId||AttributeId,LockVersion,LastModifiedRegion,LastModifiedTime|InstanceArn,DataTableArn,Name\nAWS::Connect::DataTableRecord|InstanceArn,DataTableArn,RecordId||RecordId|InstanceArn,DataTableArn\nAWS::Connect::DataTable|InstanceArn,Arn||Arn,LockVersion,CreatedTime,LastModifiedRegion,LastModifiedTime|InstanceArn,Name\nAWS::Connect::EmailAddress|EmailAddressArn||EmailAddressArn|\nAWS::Connect::EvaluationForm|EvaluationFormArn||EvaluationFormArn|\nAWS::Connect::HoursOfOperation|HoursOfOperationArn||HoursOfOperationArn|Name\nAWS::Connect::InstanceStorageConfig|InstanceArn,AssociationId,ResourceType||AssociationId|InstanceArn,ResourceType\nAWS::Connect::Instance|Arn|arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}|CreatedTime,ServiceRole,InstanceStatus,Id,Arn|\nAWS::Connect::IntegrationAssociation|InstanceId,IntegrationType,IntegrationArn||IntegrationAssociationId|IntegrationArn,InstanceId,IntegrationType\nAWS::Connect::Metric|MetricArn||MetricArn,CreatedTime,CreatedUser,LastModifiedTime,LastModifiedRegion,LastModifiedUser,CreationMethod,Category,Type,SupportsPreaggregateCalculation,SupportsCustomCalculation,Groupings,Filters,EffectiveTime,RefreshRate,SupportedStats,PrimaryEventSource,PrimaryEventSourceEffectiveTimestampType|Name\nAWS::Connect::Notification|Arn||Arn,Id,CreatedAt|\nAWS::Connect::PhoneNumber|PhoneNumberArn|arn:${Partition}:connect:${Region}:${Account}:phone-number/${PhoneNumberId}|Address,PhoneNumberArn|\nAWS::Connect::PredefinedAttribute|InstanceArn,Name||LastModifiedRegion,LastModifiedTime|InstanceArn,Name\nAWS::Connect::Prompt|PromptArn||PromptArn|Name\nAWS::Connect::Queue|QueueArn||Type,QueueArn,LastModifiedTime,LastModifiedRegion|Name\nAWS::Connect::QuickConnect|QuickConnectArn||QuickConnectArn,QuickConnectType|Name\nAWS::Connect::RoutingProfile|RoutingProfileArn||RoutingProfileArn|Name\nAWS::Connect::Rule|RuleArn||RuleArn|Name\nAWS::Connect::SecurityKey|InstanceId,AssociationId||AssociationId|InstanceId\nAWS::Connect::SecurityProfile|SecurityProfileArn||SecurityProfileArn,LastModifiedRegion,LastModifiedTime|\nAWS::Connect::TaskTemplate|Arn||Arn|Name\nAWS::Connect::TestCase|TestCaseArn||TestCaseArn,LastModifiedRegion,LastModifiedTime|Name\nAWS::Connect::TrafficDistributionGroup|TrafficDistributionGroupArn|arn:${Partition}:connect:${Region}:${Account}:traffic-distribution-group/${TrafficDistributionGroupId}|Status,IsDefault,TrafficDistributionGroupArn|Name\nAWS::Connect::UserHierarchyGroup|UserHierarchyGroupArn||UserHierarchyGroupArn|Name\nAWS::Connect::UserHierarchyStructure|UserHierarchyStructureArn||UserHierarchyStructureArn|\nAWS::Connect::User|UserArn||UserArn|\nAWS::Connect::ViewVersion|ViewVersionArn||ViewVersionArn,Version|\nAWS::Connect::View|ViewArn||ViewArn,ViewContentSha256,ViewId|Name\nAWS::Connect::Vocabulary|Arn||Arn,VocabularyId,State,LastModifiedTime|\nAWS::Connect::Workspace|Arn||Arn,Id|Name\nAWS::ConnectCampaigns::Campaign|Arn|arn:${Partition}:connect-campaigns:${Region}:${Account}:campaign/${CampaignId}|Arn|Name\nAWS::ConnectCampaignsV2::Campaign|Arn|arn:${Partition}:connect-campaigns:${Region}:${Account}:campaign/${CampaignId}|Arn|Name\nAWS::ControlTower::EnabledBaseline|EnabledBaselineIdentifier|arn:${Partition}:controltower:${Region}:${Account}:enabledbaseline/${EnabledBaselineId}|EnabledBaselineIdentifier|\nAWS::ControlTower::EnabledControl|TargetIdentifier,ControlIdentifier|arn:${Partition}:controltower:${Region}:${Account}:enabledcontrol/${EnabledControlId}||ControlIdentifier,TargetIdentifier\nAWS::ControlTower::LandingZone|LandingZoneIdentifier|arn:${Partition}:controltower:${Region}:${Account}:landingzone/${LandingZoneId}|LandingZoneIdentifier,Arn,Status,LatestAvailableVersion,DriftStatus|\nAWS::CustomerProfiles::CalculatedAttributeDefinition|DomainName,CalculatedAttributeName||LastUpdatedAt,CreatedAt,Status,Readiness|DomainName,CalculatedAttributeName\nAWS::CustomerProfiles::DomainObjectType|DomainName,ObjectTypeName||CreatedAt,LastUpdatedAt|DomainName,ObjectTypeName\nAWS::CustomerProfiles::Domain|DomainName|arn:${Partition}:profile:${Region}:${Account}:domains/${DomainName}|LastUpdatedAt,CreatedAt,RuleBasedMatching.Status,Stats,DataStore.Readiness|DomainName\nAWS::CustomerProfiles::EventStream|DomainName,EventStreamName||DestinationDetails.Status,EventStreamArn,State,CreatedAt,DestinationDetails.Uri,DestinationDetails|DomainName,EventStreamName\nAWS::CustomerProfiles::EventTrigger|DomainName,EventTriggerName||CreatedAt,LastUpdatedAt|DomainName,EventTriggerName\nAWS::CustomerProfiles::Integration|DomainName,Uri||LastUpdatedAt,CreatedAt|DomainName,Uri\nAWS::CustomerProfiles::ObjectType|DomainName,ObjectTypeName||LastUpdatedAt,CreatedAt,MaxAvailableProfileObjectCount|DomainName,ObjectTypeName\nAWS::CustomerProfiles::RecommenderSchema|Arn||Arn,CreatedAt,Status|\nAWS::CustomerProfiles::Recommender|DomainName,RecommenderName||RecommenderArn,Status,CreatedAt,LastUpdatedAt,FailureReason,LatestRecommenderUpdate,TrainingMetrics|DomainName,RecommenderName\nAWS::CustomerProfiles::SegmentDefinition|DomainName,SegmentDefinitionName||CreatedAt,SegmentDefinitionArn,SegmentType|DomainName,SegmentDefinitionName\nAWS::DAX::Cluster|ClusterName|arn:${Partition}:dax:${Region}:${Account}:cache/${ClusterName}|ClusterDiscoveryEndpointURL,ClusterDiscoveryEndpoint,Arn,Id|ClusterName\nAWS::DAX::ParameterGroup|ParameterGroupName|||ParameterGroupName\nAWS::DAX::SubnetGroup|SubnetGroupName||Id|\nAWS::DLM::LifecyclePolicy|PolicyId|arn:${Partition}:dlm:${Region}:${Account}:policy/${PolicyId}|Arn,PolicyId|\nAWS::DMS::Certificate|CertificateArn|arn:${Partition}:dms:${Region}:${Account}:cert:${CertificateId}|CertificateArn|\nAWS::DMS::DataMigration|DataMigrationArn|arn:${Partition}:dms:${Region}:${Account}:data-migration:${ResourceId}|DataMigrationArn,DataMigrationCreateTime|\nAWS::DMS::DataProvider|DataProviderArn|arn:${Partition}:dms:${Region}:${Account}:data-provider:${ResourceId}|DataProviderArn,DataProviderCreationTime|\nAWS::DMS::Endpoint|EndpointArn|arn:${Partition}:dms:${Region}:${Account}:endpoint:${EndpointId}|ExternalId,EndpointArn|\nAWS::DMS::EventSubscription|SubscriptionName|arn:${Partition}:dms:${Region}:${Account}:es:${SubscriptionName}||SubscriptionName\nAWS::DMS::InstanceProfile|InstanceProfileArn|arn:${Partition}:dms:${Region}:${Account}:instance-profile:${ResourceId}|InstanceProfileArn,InstanceProfileCreationTime|\nAWS::DMS::MigrationProject|MigrationProjectArn|arn:${Partition}:dms:${Region}:${Account}:migration-project:${ResourceId}|MigrationProjectArn|\nAWS::DMS::ReplicationConfig|ReplicationConfigArn|arn:${Partition}:dms:${Region}:${Account}:replication-config:${ResourceId}|ReplicationConfigArn|\nAWS::DMS::ReplicationInstance|Id|arn:${Partition}:dms:${Region}:${Account}:rep:${InstanceId}|ReplicationInstancePublicIpAddresses,ReplicationInstancePrivateIpAddresses,Id|\nAWS::DMS::ReplicationSubnetGroup|ReplicationSubnetGroupIdentifier|arn:${Partition}:dms:${Region}:${Account}:subgrp:${GroupNameName}||ReplicationSubnetGroupIdentifier\nAWS::DMS::ReplicationTask|ReplicationTaskArn|arn:${Partition}:dms:${Region}:${Account}:task:${TaskId}|ReplicationTaskArn|\nAWS::DRS::LaunchConfigurationTemplate|Arn|arn:${Partition}:drs:${Region}:${Account}:launch-configuration-template/${LaunchConfigurationTemplateID}|Arn,LaunchConfigurationTemplateID|\nAWS::DRS::ReplicationConfigurationTemplate|Arn||Arn,ReplicationConfigurationTemplateID|\nAWS::DRS::SourceNetwork|Arn|arn:${Partition}:drs:${Region}:${Account}:source-network/${SourceNetworkID}|Arn,SourceNetworkID|\nAWS::DSQL::Cluster|Identifier|arn:${Partition}:dsql:${Region}:${Account}:cluster/${Identifier}|ResourceArn,Identifier,CreationTime,Status,VpcEndpointServiceName,EncryptionDetails,PolicyVersion,Endpoint,VpcEndpoint|\nAWS::DataBrew::Dataset|Name|arn:${Partition}:databrew:${Region}:${Account}:dataset/${ResourceId}||Name\nAWS::DataBrew::Job|Name|arn:${Partition}:databrew:${Region}:${Account}:job/${ResourceId}||Name\nAWS::DataBrew::Project|Name|arn:${Partition}:databrew:${Region}:${Account}:project/${ResourceId}||Name\nAWS::DataBrew::Recipe|Name|arn:${Partition}:databrew:${Region}:${Account}:recipe/${ResourceId}||Name\nAWS::DataBrew::Ruleset|Name|arn:${Partition}:databrew:${Region}:${Account}:ruleset/${ResourceId}||Name\nAWS::DataBrew::Schedule|Name|arn:${Partition}:databrew:${Region}:${Account}:schedule/${ResourceId}||Name\nAWS::DataExchange::DataSet|Arn|arn:${Partition}:dataexchange:${Region}:${Account}:data-sets/${DataSetId}|Arn,Id,CreatedAt,UpdatedAt,Origin|Name\nAWS::DataExchange::EventAction|Arn|arn:${Partition}:dataexchange:${Region}:${Account}:event-actions/${EventActionId}|Arn,EventActionId,CreatedAt,UpdatedAt|\nAWS::DataPipeline::Pipeline|PipelineId|arn:${Partition}:datapipeline:${Region}:${Account}:pipeline/${PipelineID}|PipelineId,Id|Name\nAWS::DataSync::Agent|AgentArn||AgentArn,EndpointType|\nAWS::DataSync::LocationAzureBlob|LocationArn||LocationUri,LocationArn,ManagedSecretConfig,CmkSecretConfig.SecretArn|\nAWS::DataSync::LocationEFS|LocationArn||LocationUri,LocationArn|\nAWS::DataSync::LocationFSxLustre|LocationArn||LocationUri,LocationArn|\nAWS::DataSync::LocationFSxONTAP|LocationArn||LocationUri,FsxFilesystemArn,LocationArn,Protocol.SMB.ManagedSecretConfig,Protocol.SMB.CmkSecretConfig.SecretArn|\nAWS::DataSync::LocationFSxOpenZFS|LocationArn||LocationUri,LocationArn|\nAWS::DataSync::LocationFSxWindows|LocationArn||LocationUri,LocationArn,ManagedSecretConfig,CmkSecretConfig.SecretArn|\nAWS::DataSync::LocationHDFS|LocationArn||LocationUri,LocationArn,ManagedSecretConfig,CmkSecretConfig.SecretArn|\nAWS::DataSync::LocationNFS|LocationArn||LocationUri,LocationArn|\nAWS::DataSync::LocationObjectStorage|LocationArn||LocationUri,LocationArn,ManagedSecretConfig,CmkSecretConfig.SecretArn|\nAWS::DataSync::LocationS3|LocationArn||LocationUri,LocationArn|\nAWS::DataSync::LocationSMB|LocationArn||LocationUri,LocationArn,ManagedSecretConfig,CmkSecretConfig.SecretArn|\nAWS::DataSync::Task|TaskArn||Status,SourceNetworkInterfaceArns,DestinationNetworkInterfaceArns,TaskArn|Name\nAWS::DataZone::Connection|DomainId,ConnectionId||ConnectionId,DomainId,DomainUnitId,EnvironmentId,EnvironmentUserRole,ProjectId,Type|Name\nAWS::DataZone::DataSource|DomainId,Id|arn:${Partition}:datazonecontrol:${Region}:${Account}:data-source/${DomainId}|ConnectionId,CreatedAt,DomainId,EnvironmentId,Id,LastRunAssetCount,LastRunAt,LastRunStatus,ProjectId,Status,UpdatedAt|Name\nAWS::DataZone::DomainUnit|DomainId,Id||CreatedAt,DomainId,Id,Identifier,ParentDomainUnitId,LastUpdatedAt|Name\nAWS::DataZone::Domain|Id|arn:${Partition}:datazone:${Region}:${Account}:domain/${DomainId}|RootDomainUnitId,Arn,CreatedAt,Id,LastUpdatedAt,ManagedAccountId,PortalUrl,Status|Name\nAWS::DataZone::EnvironmentActions|DomainId,EnvironmentId,Id||DomainId,EnvironmentId,Id|Name\nAWS::DataZone::EnvironmentBlueprintConfiguration|DomainId,EnvironmentBlueprintId||CreatedAt,DomainId,EnvironmentBlueprintId,UpdatedAt|\nAWS::DataZone::EnvironmentProfile|DomainId,Id||CreatedAt,CreatedBy,DomainId,EnvironmentBlueprintId,Id,ProjectId,UpdatedAt|Name\nAWS::DataZone::Environment|DomainId,Id|arn:${Partition}:datazonecontrol:${Region}:${Account}:domain/${DomainId}|AwsAccountId,AwsAccountRegion,CreatedAt,CreatedBy,DomainId,EnvironmentBlueprintId,EnvironmentProfileId,Id,ProjectId,Provider,Status,UpdatedAt|Name\nAWS::DataZone::FormType|DomainIdentifier,FormTypeIdentifier||DomainId,OwningProjectId,Revision,FormTypeIdentifier,CreatedAt,CreatedBy|DomainIdentifier,Name\nAWS::DataZone::GroupProfile|DomainId,Id||DomainId,GroupName,Id,RolePrincipalId|\nAWS::DataZone::Owner|DomainIdentifier,EntityType,EntityIdentifier,OwnerType,OwnerIdentifier||OwnerType,OwnerIdentifier|DomainIdentifier,EntityIdentifier,EntityType\nAWS::DataZone::PolicyGrant|DomainIdentifier,GrantId,EntityIdentifier,EntityType,PolicyType||GrantId,CreatedAt,CreatedBy|DomainIdentifier,EntityIdentifier,EntityType,PolicyType\nAWS::DataZone::ProjectMembership|DomainIdentifier,MemberIdentifier,MemberIdentifierType,ProjectIdentifier||MemberIdentifier,MemberIdentifierType|DomainIdentifier,ProjectIdentifier\nAWS::DataZone::ProjectProfile|DomainIdentifier,Identifier||CreatedAt,CreatedBy,DomainId,DomainUnitId,Id,Identifier,LastUpdatedAt|DomainIdentifier,Name\nAWS::DataZone::Project|DomainId,Id||Id,CreatedAt,CreatedBy,DomainId,LastUpdatedAt,ProjectStatus|Name\nAWS::DataZone::SubscriptionTarget|DomainId,EnvironmentId,Id||CreatedAt,CreatedBy,DomainId,EnvironmentId,Id,ProjectId,UpdatedAt,UpdatedBy|Name\nAWS::DataZone::UserProfile|DomainId,Id||DomainId,Type,Id,Details|\nAWS::Deadline::Budget|Arn||Arn,BudgetId,Status|\nAWS::Deadline::Farm|Arn|arn:${Partition}:deadline:${Region}:${Account}:farm/${FarmId}|FarmId,Arn|\nAWS::Deadline::Fleet|Arn||Capabilities,FleetId,Status,StatusMessage,WorkerCount,Arn|\nAWS::Deadline::LicenseEndpoint|Arn|arn:${Partition}:deadline:${Region}:${Account}:license-endpoint/${LicenseEndpointId}|DnsName,LicenseEndpointId,Status,StatusMessage,Arn|\nAWS::Deadline::Limit|FarmId,LimitId||CurrentCount,LimitId|FarmId\nAWS::Deadline::MeteredProduct|Arn||Arn,Port,Family,Vendor|\nAWS::Deadline::Monitor|Arn|arn:${Partition}:deadline:${Region}:${Account}:monitor/${MonitorId}|IdentityCenterApplicationArn,MonitorId,Url,Arn|\nAWS::Deadline::QueueEnvironment|FarmId,QueueId,QueueEnvironmentId||Name,QueueEnvironmentId|FarmId,QueueId\nAWS::Deadline::QueueFleetAssociation|FarmId,FleetId,QueueId|||FarmId,FleetId,QueueId\nAWS::Deadline::QueueLimitAssociation|FarmId,LimitId,QueueId|||FarmId,LimitId,QueueId\nAWS::Deadline::Queue|Arn||QueueId,Arn|\nAWS::Deadline::StorageProfile|FarmId,StorageProfileId||StorageProfileId|FarmId\nAWS::Deadline::Worker|Arn||Arn,WorkerId,Status,CreatedAt,CreatedBy|\nAWS::Detective::Graph|Arn|arn:${Partition}:detective:${Region}:${Account}:graph:${ResourceId}|Arn|\nAWS::Detective::MemberInvitation|GraphArn,MemberId|||MemberId,GraphArn\nAWS::Detective::OrganizationAdmin|AccountId||GraphArn|AccountId\nAWS::DevOpsAgent::AgentSpace|AgentSpaceId|arn:${Partition}:aidevops:${Region}:${Account}:agentspace/${AgentSpaceId}|AgentSpaceId,CreatedAt,UpdatedAt,Arn,OperatorApp.Iam.CreatedAt,OperatorApp.Iam.UpdatedAt,OperatorApp.Idc.IdcApplicationArn,OperatorApp.Idc.CreatedAt,OperatorApp.Idc.UpdatedAt|Name\nAWS::DevOpsAgent::Asset|AgentSpaceId,AssetId||AssetId,Version,CreatedAt,UpdatedAt,Arn|AgentSpaceId\nAWS::DevOpsAgent::Association|AgentSpaceId,AssociationId||AssociationId,CreatedAt,UpdatedAt|AgentSpaceId\nAWS::DevOpsAgent::PrivateConnection|Name|arn:${Partition}:aidevops:${Region}:${Account}:private-connection/${Name}|Status,CertificateExpiryTime,Arn|Name\nAWS::DevOpsAgent::Service|ServiceId|arn:${Partition}:aidevops:${Region}:${Account}:service/${ServiceId}|ServiceId,AccessibleResources,AdditionalServiceDetails,Arn|\nAWS::DevOpsAgent::Trigger|AgentSpaceId,TriggerId||TriggerId,CreatedAt,UpdatedAt,Arn|AgentSpaceId\nAWS::DevOpsGuru::LogAnomalyDetectionIntegration|AccountId||AccountId|\nAWS::DevOpsGuru::NotificationChannel|Id||Id|\nAWS::DevOpsGuru::ResourceCollection|ResourceCollectionType||ResourceCollectionType|\nAWS::DeviceFarm::DevicePool|Arn|arn:${Partition}:devicefarm:${Region}:${Account}:devicepool:${ResourceId}|Arn|Name\nAWS::DeviceFarm::InstanceProfile|Arn|arn:${Partition}:devicefarm:${Region}:${Account}:instanceprofile:${ResourceId}|Arn|Name\nAWS::DeviceFarm::NetworkProfile|Arn|arn:${Partition}:devicefarm:${Region}:${Account}:networkprofile:${ResourceId}|Arn|Name\nAWS::DeviceFarm::Project|Arn|arn:${Partition}:devicefarm:${Region}:${Account}:project:${ProjectId}|Arn|Name\nAWS::DeviceFarm::TestGridProject|Arn|arn:${Partition}:devicefarm:${Region}:${Account}:testgrid-project:${ResourceId}|Arn|Name\nAWS::DeviceFarm::Upload|Arn|arn:${Partition}:devicefarm:${Region}:${Account}:upload:${ResourceId}|Arn,Status,Category,Created|Name\nAWS::DeviceFarm::VPCEConfiguration|Arn|arn:${Partition}:devicefarm:${Region}:${Account}:vpceconfiguration:${ResourceId}|Arn|\nAWS::DirectConnect::Connection|ConnectionArn|arn:${Partition}:directconnect:${Region}:${Account}:dxcon/${ConnectionId}|ConnectionArn,ConnectionId,ConnectionState|\nAWS::DirectConnect::DirectConnectGatewayAssociation|AssociationId||AssociationId|\nAWS::DirectConnect::DirectConnectGateway|DirectConnectGatewayArn|arn:${Partition}:directconnect::${Account}:dx-gateway/${DirectConnectGatewayId}|DirectConnectGatewayArn,DirectConnectGatewayId|\nAWS::DirectConnect::Lag|LagArn|arn:${Partition}:directconnect:${Region}:${Account}:dxlag/${LagId}|LagArn,LagId,LagState|\nAWS::DirectConnect::PrivateVirtualInterface|VirtualInterfaceArn|arn:${Partition}:directconnect:${Region}:${Account}:dxvif/${VirtualInterfaceId}|VirtualInterfaceArn,VirtualInterfaceId|\nAWS::DirectConnect::PublicVirtualInterface|VirtualInterfaceArn|arn:${Partition}:directconnect:${Region}:${Account}:dxvif/${VirtualInterfaceId}|VirtualInterfaceArn,VirtualInterfaceId|\nAWS::DirectConnect::TransitVirtualInterface|VirtualInterfaceArn|arn:${Partition}:directconnect:${Region}:${Account}:dxvif/${VirtualInterfaceId}|VirtualInterfaceArn,VirtualInterfaceId|\nAWS::DirectoryService::MicrosoftAD|Id|arn:${Partition}:ds:${Region}:${Account}:${DirectoryId}|Alias,DnsIpAddresses,Id|Name\nAWS::DirectoryService::SimpleAD|DirectoryId|arn:${Partition}:ds:${Region}:${Account}:directory/${DirectoryId}|DirectoryId,Alias,DnsIpAddresses,Id|Name\nAWS::DocDB::DBClusterParameterGroup|Name|arn:${Partition}:rds:${Region}:${Account}:cluster-pg:${ClusterParameterGroupName}||Name\nAWS::DocDB::DBCluster|Id|arn:${Partition}:rds:${Region}:${Account}:cluster:${DbClusterInstanceName}|ClusterResourceId,Endpoint,Port,ReadEndpoint,Id|\nAWS::DocDB::DBInstance|Id|arn:${Partition}:rds:${Region}:${Account}:db:${DBInstanceId}|Endpoint,Port,Id|\nAWS::DocDB::DBSubnetGroup|DBSubnetGroupName|arn:${Partition}:rds:${Region}:${Account}:subgrp:${SubnetGroupName}||DBSubnetGroupName\nAWS::DocDB::EventSubscription|SubscriptionName|arn:${Partition}:rds:${Region}:${Account}:es:${SubscriptionName}||SubscriptionName\nAWS::DocDB::GlobalCluster|GlobalClusterIdentifier|arn:${Partition}:rds::${Account}:global-cluster:${GlobalCluster}|GlobalClusterArn,GlobalClusterResourceId|GlobalClusterIdentifier\nAWS::DocDBElastic::ClusterSnapshot|SnapshotArn|arn:${Partition}:docdb-elastic:${Region}:${Account}:cluster-snapshot/${ResourceId}|SnapshotArn,Status,SnapshotType,SnapshotCreationTime,ClusterCreationTime,SubnetIds,VpcSecurityGroupIds,AdminUserName,KmsKeyId|\nAWS::DocDBElastic::Cluster|ClusterArn|arn:${Partition}:docdb-elastic:${Region}:${Account}:cluster/${ResourceId}|ClusterArn,ClusterEndpoint|\nAWS::DynamoDB::GlobalTable|TableName|arn:${Partition}:dynamodb::${Account}:global-table/${GlobalTableName}|TableId,Arn,StreamArn|TableName\nAWS::DynamoDB::Table|TableName|arn:${Partition}:dynamodb:${Region}:${Account}:table/${TableName}|Arn,StreamArn|TableName\nAWS::EC2::ApplicationStatusCheck|Arn|arn:${Partition}:ec2:${Region}:${Account}:application-status-check/${ApplicationStatusCheckId}|Arn,ApplicationStatusCheckId,CreationTime|\nAWS::EC2::CapacityManagerDataExport|CapacityManagerDataExportId|arn:${Partition}:ec2:${Region}:${Account}:capacity-manager-data-export/${CapacityManagerDataExportId}|CapacityManagerDataExportId|\nAWS::EC2::CapacityReservationFleet|CapacityReservationFleetId|arn:${Partition}:ec2:${Region}:${Account}:capacity-reservation-fleet/${CapacityReservationFleetId}|CapacityReservationFleetId|\nAWS::EC2::CapacityReservation|Id|arn:${Partition}:ec2:${Region}:${Account}:capacity-reservation/${CapacityReservationId}|Tenancy,AvailableInstanceCount,AvailabilityZone,TotalInstanceCount,Id,InstanceType,StartDate,CapacityReservationArn,CreateDate,State,OwnerId,ReservationType,CapacityAllocationSet,CommitmentInfo,DeliveryPreference,CapacityReservationFleetId|\nAWS::EC2::CarrierGateway|CarrierGatewayId|arn:${Partition}:ec2:${Region}:${Account}:carrier-gateway/${CarrierGatewayId}|OwnerId,State,CarrierGatewayId|\nAWS::EC2::ClientVpnAuthorizationRule|Id||Id|\nAWS::EC2::ClientVpnEndpoint|Id|arn:${Partition}:ec2:${Region}:${Account}:client-vpn-endpoint/${ClientVpnEndpointId}|Id|\nAWS::EC2::ClientVpnRoute|Id||Id|\nAWS::EC2::ClientVpnTargetNetworkAssociation|Id||Id|\nAWS::EC2::CustomerGateway|CustomerGatewayId|arn:${Partition}:ec2:${Region}:${Account}:customer-gateway/${CustomerGatewayId}|CustomerGatewayId|\nAWS::EC2::DHCPOptions|DhcpOptionsId|arn:${Partition}:ec2:${Region}:${Account}:dhcp-options/${DhcpOptionsId}|DhcpOptionsId|\nAWS::EC2::EC2Fleet|FleetId|arn:${Partition}:ec2:${Region}:${Account}:fleet/${FleetId}|FleetId|\nAWS::EC2::EIPAssociation|Id||Id|\nAWS::EC2::EIP|PublicIp|arn:${Partition}:ec2:${Region}:${Account}:elastic-ip/${AllocationId}|PublicIp,AllocationId|\nAWS::EC2::EgressOnlyInternetGateway|Id|arn:${Partition}:ec2:${Region}:${Account}:egress-only-internet-gateway/${EgressOnlyInternetGatewayId}|Id|\nAWS::EC2::EnclaveCertificateIamRoleAssociation|CertificateArn,RoleArn||EncryptionKmsKeyId,CertificateS3BucketName,CertificateS3ObjectKey|RoleArn,CertificateArn\nAWS::EC2::FlowLog|Id|arn:${Partition}:ec2:${Region}:${Account}:vpc-flow-log/${FlowLogId}|Id|\nAWS::EC2::FpgaImage|Arn|arn:${Partition}:ec2:${Region}:${Account}:fpga-image/${FpgaImageId}|Arn,FpgaImageId,FpgaImageGlobalId,State,OwnerId,CreateTime,UpdateTime,DataRetentionSupport,Public|Name\nAWS::EC2::GatewayRouteTableAssociation|GatewayId||AssociationId|GatewayId\nAWS::EC2::Host|HostId|arn:${Partition}:ec2:${Region}:${Account}:dedicated-host/${DedicatedHostId}|HostId|\nAWS::EC2::IPAMAllocation|IpamPoolId,IpamPoolAllocationId,Cidr||IpamPoolAllocationId|Cidr,IpamPoolId\nAWS::EC2::IPAMPoolCidr|IpamPoolId,IpamPoolCidrId||IpamPoolCidrId,State|IpamPoolId\nAWS::EC2::IPAMPool|IpamPoolId|arn:${Partition}:ec2::${Account}:ipam-pool/${IpamPoolId}|IpamPoolId,IpamArn,PoolDepth,State,IpamScopeArn,IpamScopeType,Arn,StateMessage|\nAWS::EC2::IPAMPrefixListResolverTarget|IpamPrefixListResolverTargetId|arn:${Partition}:ec2::${Account}:ipam-prefix-list-resolver-target/${IpamPrefixListResolverTargetId}|IpamPrefixListResolverTargetId,IpamPrefixListResolverTargetArn|\nAWS::EC2::IPAMPrefixListResolver|IpamPrefixListResolverId|arn:${Partition}:ec2::${Account}:ipam-prefix-list-resolver/${IpamPrefixListResolverId}|IpamArn,IpamPrefixListResolverId,IpamPrefixListResolverArn|\nAWS::EC2::IPAMResourceDiscoveryAssociation|IpamResourceDiscoveryAssociationId|arn:${Partition}:ec2::${Account}:ipam-resource-discovery-association/${IpamResourceDiscoveryAssociationId}|IsDefault,ResourceDiscoveryStatus,OwnerId,IpamArn,IpamResourceDiscoveryAssociationId,IpamResourceDiscoveryAssociationArn,State,IpamRegion|\nAWS::EC2::IPAMResourceDiscovery|IpamResourceDiscoveryId|arn:${Partition}:ec2::${Account}:ipam-resource-discovery/${IpamResourceDiscoveryId}|IsDefault,OwnerId,State,IpamResourceDiscoveryRegion,IpamResourceDiscoveryArn,IpamResourceDiscoveryId|\nAWS::EC2::IPAMScope|IpamScopeId|arn:${Partition}:ec2::${Account}:ipam-scope/${IpamScopeId}|IpamScopeId,IsDefault,IpamArn,IpamScopeType,PoolCount,Arn|\nAWS::EC2::IPAM|IpamId|arn:${Partition}:ec2::${Account}:ipam/${IpamId}|DefaultResourceDiscoveryAssociationId,DefaultResourceDiscoveryId,IpamId,ResourceDiscoveryAssociationCount,ScopeCount,Arn,PrivateDefaultScopeId,PublicDefaultScopeId|\nAWS::EC2::IPv4Pool|Arn||Arn,PoolId,Description,NetworkBorderGroup,TotalAddressCount,TotalAvailableAddressCount|\nAWS::EC2::InstanceConnectEndpoint|Id|arn:${Partition}:ec2:${Region}:${Account}:instance-connect-endpoint/${InstanceConnectEndpointId}|Id,AvailabilityZone,AvailabilityZoneId,CreatedAt,InstanceConnectEndpointArn,NetworkInterfaceIds,OwnerId,PublicDnsNames,State,StateMessage,VpcId|\nAWS::EC2::InstanceEventWindow|Arn||Arn,InstanceEventWindowId,State|Name\nAWS::EC2::Instance|InstanceId|arn:${Partition}:ec2:${Region}:${Account}:instance/${InstanceId}|AvailabilityZone,PrivateDnsName,PrivateIp,PublicDnsName,PublicIp,InstanceId,VpcId,State|\nAWS::EC2::InternetGateway|InternetGatewayId|arn:${Partition}:ec2:${Region}:${Account}:internet-gateway/${InternetGatewayId}|InternetGatewayId|\nAWS::EC2::IpPoolRouteTableAssociation|AssociationId||AssociationId|\nAWS::EC2::IpamExternalResourceVerificationToken|IpamExternalResourceVerificationTokenArn|arn:${Partition}:ec2::${Account}:ipam-external-resource-verification-token/${IpamExternalResourceVerificationTokenId}|IpamExternalResourceVerificationTokenArn,IpamExternalResourceVerificationTokenId,IpamArn,IpamRegion,TokenValue,TokenName,NotAfter,Status,State|\nAWS::EC2::KeyPair|KeyName|arn:${Partition}:ec2:${Region}:${Account}:key-pair/${KeyPairName}|KeyPairId,KeyFingerprint|KeyName\nAWS::EC2::LaunchTemplate|LaunchTemplateId|arn:${Partition}:ec2:${Region}:${Account}:launch-template/${LaunchTemplateId}|LatestVersionNumber,LaunchTemplateId,DefaultVersionNumber|\nAWS::EC2::LocalGatewayRouteTableVPCAssociation|LocalGatewayRouteTableVpcAssociationId|arn:${Partition}:ec2:${Region}:${Account}:local-gateway-route-table-vpc-association/${LocalGatewayRouteTableVpcAssociationId}|LocalGatewayId,State,LocalGatewayRouteTableVpcAssociationId|\nAWS::EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation|LocalGatewayRouteTableVirtualInterfaceGroupAssociationId|arn:${Partition}:ec2:${Region}:${Account}:local-gateway-route-table-virtual-interface-group-association/${LocalGatewayRouteTableVirtualInterfaceGroupAssociationId}|OwnerId,LocalGatewayId,State,LocalGatewayRouteTableVirtualInterfaceGroupAssociationId,LocalGatewayRouteTableArn|\nAWS::EC2::LocalGatewayRouteTable|LocalGatewayRouteTableId|arn:${Partition}:ec2:${Region}:${Account}:local-gateway-route-table/${LocalGatewayRoutetableId}|OwnerId,State,OutpostArn,LocalGatewayRouteTableId,LocalGatewayRouteTableArn|\nAWS::EC2::LocalGatewayRoute|DestinationCidrBlock,LocalGatewayRouteTableId||Type,State|LocalGatewayRouteTableId,DestinationCidrBlock\nAWS::EC2::LocalGatewayVirtualInterfaceGroup|LocalGatewayVirtualInterfaceGroupId|arn:${Partition}:ec2:${Region}:${Account}:local-gateway-virtual-interface-group/${LocalGatewayVirtualInterfaceGroupId}|LocalGatewayVirtualInterfaceGroupArn,LocalGatewayVirtualInterfaceGroupId,LocalGatewayVirtualInterfaceIds,OwnerId,ConfigurationState|\nAWS::EC2::LocalGatewayVirtualInterface|LocalGatewayVirtualInterfaceId|arn:${Partition}:ec2:${Region}:${Account}:local-gateway-virtual-interface/${LocalGatewayVirtualInterfaceId}|LocalGatewayVirtualInterfaceId,LocalGatewayId,LocalBgpAsn,OwnerId,ConfigurationState|\nAWS::EC2::NatGateway|NatGatewayId|arn:${Partition}:ec2:${Region}:${Account}:natgateway/${NatGatewayId}|NatGatewayId,EniId,AutoProvisionZones,AutoScalingIps,RouteTableId|\nAWS::EC2::NetworkAclEntry|Id||Id|\nAWS::EC2::NetworkAcl|Id|arn:${Partition}:ec2:${Region}:${Account}:network-acl/${NaclId}|Id|\nAWS::EC2::NetworkInsightsAccessScopeAnalysis|NetworkInsightsAccessScopeAnalysisId|arn:${Partition}:ec2:${Region}:${Account}:network-insights-access-scope-analysis/${NetworkInsightsAccessScopeAnalysisId}|Status,StartDate,NetworkInsightsAccessScopeAnalysisId,NetworkInsightsAccessScopeAnalysisArn,EndDate,AnalyzedEniCount,FindingsFound,StatusMessage|\nAWS::EC2::NetworkInsightsAccessScope|NetworkInsightsAccessScopeId|arn:${Partition}:ec2:${Region}:${Account}:network-insights-access-scope/${NetworkInsightsAccessScopeId}|UpdatedDate,CreatedDate,NetworkInsightsAccessScopeArn,NetworkInsightsAccessScopeId|\nAWS::EC2::NetworkInsightsAnalysis|NetworkInsightsAnalysisId|arn:${Partition}:ec2:${Region}:${Account}:network-insights-analysis/${NetworkInsightsAnalysisId}|Status,ReturnPathComponents,StartDate,NetworkInsightsAnalysisId,AlternatePathHints,Explanations,NetworkPathFound,SuggestedAccounts,ForwardPathComponents,NetworkInsightsAnalysisArn,StatusMessage|\nAWS::EC2::NetworkInsightsPath|NetworkInsightsPathId|arn:${Partition}:ec2:${Region}:${Account}:network-insights-path/${NetworkInsightsPathId}|SourceArn,NetworkInsightsPathId,CreatedDate,NetworkInsightsPathArn,DestinationArn|\nAWS::EC2::NetworkInterfaceAttachment|AttachmentId||AttachmentId|\nAWS::EC2::NetworkInterfacePermission|Id||Id|\nAWS::EC2::NetworkInterface|Id|arn:${Partition}:ec2:${Region}:${Account}:network-interface/${NetworkInterfaceId}|SecondaryPrivateIpAddresses,PrimaryPrivateIpAddress,Id,PrimaryIpv6Address,VpcId,PublicIpDnsNameOptions|\nAWS::EC2::NetworkPerformanceMetricSubscription|Source,Destination,Metric,Statistic|||Destination,Statistic,Metric,Source\nAWS::EC2::PlacementGroup|GroupName|arn:${Partition}:ec2:${Region}:${Account}:placement-group/${PlacementGroupName}|GroupName,GroupId|\nAWS::EC2::PrefixList|PrefixListId|arn:${Partition}:ec2:${Region}:${Account}:prefix-list/${PrefixListId}|OwnerId,PrefixListId,Version,Arn|\nAWS::EC2::RouteServerAssociation|RouteServerId,VpcId|||RouteServerId,VpcId\nAWS::EC2::RouteServerEndpoint|Id|arn:${Partition}:ec2:${Region}:${Account}:route-server-endpoint/${RouteServerEndpointId}|Arn,Id,EniId,EniAddress,VpcId|\nAWS::EC2::RouteServerPeer|Id|arn:${Partition}:ec2:${Region}:${Account}:route-server-peer/${RouteServerPeerId}|Arn,Id,RouteServerId,EndpointEniId,EndpointEniAddress,SubnetId,VpcId|\nAWS::EC2::RouteServerPropagation|RouteServerId,RouteTableId|||RouteServerId,RouteTableId\nAWS::EC2::RouteServer|Id|arn:${Partition}:ec2:${Region}:${Account}:route-server/${RouteServerId}|Arn,Id|\nAWS::EC2::RouteTable|RouteTableId|arn:${Partition}:ec2:${Region}:${Account}:route-table/${RouteTableId}|RouteTableId|\nAWS::EC2::Route|RouteTableId,CidrBlock||CidrBlock|RouteTableId\nAWS::EC2::SecurityGroupEgress|Id|arn:${Partition}:ec2:${Region}:${Account}:security-group-rule/${SecurityGroupRuleId}|Id|\nAWS::EC2::SecurityGroupIngress|Id|arn:${Partition}:ec2:${Region}:${Account}:security-group-rule/${SecurityGroupRuleId}|Id|\nAWS::EC2::SecurityGroupVpcAssociation|GroupId,VpcId||VpcOwnerId,State,StateReason|GroupId,VpcId\nAWS::EC2::SecurityGroup|Id|arn:${Partition}:ec2:${Region}:${Account}:security-group/${SecurityGroupId}|GroupId,VpcId,Id|\nAWS::EC2::SnapshotBlockPublicAccess|AccountId||AccountId|\nAWS::EC2::SpotFleet|Id|arn:${Partition}:ec2:${Region}:${Account}:spot-fleet-request/${SpotFleetRequestId}|Id|\nAWS::EC2::SqlHaStandbyDetectedInstance|InstanceId||HaStatus,SqlServerLicenseUsage,LastUpdatedTime|InstanceId\nAWS::EC2::SubnetCidrBlock|Id||Id,Ipv6AddressAttribute,IpSource|\nAWS::EC2::SubnetCidrReservation|SubnetId,SubnetCidrReservationId||Arn,SubnetCidrReservationId,OwnerId|SubnetId\nAWS::EC2::SubnetNetworkAclAssociation|AssociationId||AssociationId|\nAWS::EC2::SubnetRouteTableAssociation|Id||Id|\nAWS::EC2::Subnet|SubnetId|arn:${Partition}:ec2:${Region}:${Account}:subnet/${SubnetId}|VpcId,NetworkAclAssociationId,AvailabilityZoneId,OutpostArn,AvailabilityZone,CidrBlock,SubnetId,Ipv6CidrBlocks,BlockPublicAccessStates|\nAWS::EC2::TrafficMirrorFilterRule|TrafficMirrorFilterRuleId|arn:${Partition}:ec2:${Region}:${Account}:traffic-mirror-filter-rule/${TrafficMirrorFilterRuleId}|TrafficMirrorFilterRuleId|\nAWS::EC2::TrafficMirrorFilter|Id|arn:${Partition}:ec2:${Region}:${Account}:traffic-mirror-filter/${TrafficMirrorFilterId}|Id|\nAWS::EC2::TrafficMirrorSession|Id|arn:${Partition}:ec2:${Region}:${Account}:traffic-mirror-session/${TrafficMirrorSessionId}|Id|\nAWS::EC2::TrafficMirrorTarget|Id|arn:${Partition}:ec2:${Region}:${Account}:traffic-mirror-target/${TrafficMirrorTargetId}|Id|\nAWS::EC2::TransitGatewayAttachment|Id|arn:${Partition}:ec2:${Region}:${Account}:transit-gateway-attachment/${TransitGatewayAttachmentId}|Id|\nAWS::EC2::TransitGatewayConnectPeer|TransitGatewayConnectPeerId|arn:${Partition}:ec2:${Region}:${Account}:transit-gateway-connect-peer/${TransitGatewayConnectPeerId}|TransitGatewayConnectPeerId,ConnectPeerConfiguration.Protocol,ConnectPeerConfiguration.BgpConfigurations,State,CreationTime|\nAWS::EC2::TransitGatewayConnect|TransitGatewayAttachmentId|arn:${Partition}:ec2:${Region}:${Account}:transit-gateway-attachment/${TransitGatewayAttachmentId}|TransitGatewayId,State,CreationTime,TransitGatewayAttachmentId|\nAWS::EC2::TransitGatewayMeteringPolicyEntry|TransitGatewayMeteringPolicyId,PolicyRuleNumber||UpdateEffectiveAt,State|PolicyRuleNumber,TransitGatewayMeteringPolicyId\nAWS::EC2::TransitGatewayMeteringPolicy|TransitGatewayMeteringPolicyId|arn:${Partition}:ec2:${Region}:${Account}:transit-gateway-metering-policy/${TransitGatewayMeteringPolicyId}|TransitGatewayMeteringPolicyId,State,UpdateEffectiveAt|\nAWS::EC2::TransitGatewayMulticastDomainAssociation|TransitGatewayMulticastDomainId,TransitGatewayAttachmentId,SubnetId||ResourceId,State,ResourceType|TransitGatewayMulticastDomainId,SubnetId,TransitGatewayAttachmentId\nAWS::EC2::TransitGatewayMulticastDomain|TransitGatewayMulticastDomainId|arn:${Partition}:ec2:${Region}:${Account}:transit-gateway-multicast-domain/${TransitGatewayMulticastDomainId}|TransitGatewayMulticastDomainArn,State,CreationTime,TransitGatewayMulticastDomainId|\nAWS::EC2::TransitGatewayMulticastGroupMember|TransitGatewayMulticastDomainId,GroupIpAddress,NetworkInterfaceId||GroupMember,ResourceId,MemberType,SourceType,ResourceType,SubnetId,GroupSource,TransitGatewayAttachmentId|TransitGatewayMulticastDomainId,NetworkInterfaceId,GroupIpAddress\nAWS::EC2::TransitGatewayMulticastGroupSource|TransitGatewayMulticastDomainId,GroupIpAddress,NetworkInterfaceId||GroupMember,ResourceId,MemberType,SourceType,ResourceType,SubnetId,GroupSource,TransitGatewayAttachmentId|TransitGatewayMulticastDomainId,NetworkInterfaceId,GroupIpAddress\nAWS::EC2::TransitGatewayPeeringAttachment|TransitGatewayAttachmentId|arn:${Partition}:ec2:${Region}:${Account}:transit-gateway-attachment/${TransitGatewayAttachmentId}|Status,State,CreationTime,Status.Message,Status.Code,TransitGatewayAttachmentId|\nAWS::EC2::TransitGatewayPolicyTableAssociation|TransitGatewayPolicyTableId,TransitGatewayAttachmentId||State|TransitGatewayPolicyTableId,TransitGatewayAttachmentId\nAWS::EC2::TransitGatewayPolicyTableEntry|TransitGatewayPolicyTableId,PolicyRuleNumber||State|TransitGatewayPolicyTableId,PolicyRuleNumber\nAWS::EC2::TransitGatewayPolicyTable|TransitGatewayPolicyTableId|arn:${Partition}:ec2:${Region}:${Account}:transit-gateway-policy-table/${TransitGatewayPolicyTableId}|TransitGatewayPolicyTableId,State,CreationTime|\nAWS::EC2::TransitGatewayRouteTableAssociation|TransitGatewayRouteTableId,TransitGatewayAttachmentId|||TransitGatewayRouteTableId,TransitGatewayAttachmentId\nAWS::EC2::TransitGatewayRouteTablePropagation|TransitGatewayRouteTableId,TransitGatewayAttachmentId|||TransitGatewayRouteTableId,TransitGatewayAttachmentId\nAWS::EC2::TransitGatewayRouteTable|TransitGatewayRouteTableId|arn:${Partition}:ec2:${Region}:${Account}:transit-gateway-route-table/${TransitGatewayRouteTableId}|TransitGatewayRouteTableId|\nAWS::EC2::TransitGatewayRoute|TransitGatewayRouteTableId,DestinationCidrBlock|||TransitGatewayRouteTableId,DestinationCidrBlock\nAWS::EC2::TransitGatewayVpcAttachment|Id|arn:${Partition}:ec2:${Region}:${Account}:transit-gateway-attachment/${TransitGatewayAttachmentId}|Id|\nAWS::EC2::TransitGateway|Id|arn:${Partition}:ec2:${Region}:${Account}:transit-gateway/${TransitGatewayId}|Id,TransitGatewayArn,EncryptionSupportState|\nAWS::EC2::VPCBlockPublicAccessExclusion|ExclusionId|arn:${Partition}:ec2:${Region}:${Account}:vpc-block-public-access-exclusion/${VpcBlockPublicAccessExclusionId}|ExclusionId|\nAWS::EC2::VPCBlockPublicAccessOptions|AccountId||AccountId,ExclusionsAllowed|\nAWS::EC2::VPCCidrBlock|Id,VpcId||Id,Ipv6AddressAttribute,IpSource|VpcId\nAWS::EC2::VPCDHCPOptionsAssociation|DhcpOptionsId,VpcId|||VpcId,DhcpOptionsId\nAWS::EC2::VPCEncryptionControl|VpcEncryptionControlId|arn:${Partition}:ec2:${Region}:${Account}:vpc-encryption-control/${VpcEncryptionControlId}|VpcEncryptionControlId,State,StateMessage,ResourceExclusions,ResourceExclusions.InternetGateway,ResourceExclusions.InternetGateway.State,ResourceExclusions.InternetGateway.StateMessage,ResourceExclusions.EgressOnlyInternetGateway,ResourceExclusions.EgressOnlyInternetGateway.State,ResourceExclusions.EgressOnlyInternetGateway.StateMessage,ResourceExclusions.NatGateway,ResourceExclusions.NatGateway.State,ResourceExclusions.NatGateway.StateMessage,ResourceExclusions.VirtualPrivateGateway,ResourceExclusions.VirtualPrivateGateway.State,ResourceExclusions.VirtualPrivateGateway.StateMessage,ResourceExclusions.VpcPeering,ResourceExclusions.VpcPeering.State,ResourceExclusions.VpcPeering.StateMessage,ResourceExclusions.VpcLattice,ResourceExclusions.VpcLattice.State,ResourceExclusions.VpcLattice.StateMessage,ResourceExclusions.ElasticFileSystem,ResourceExclusions.ElasticFileSystem.State,ResourceExclusions.ElasticFileSystem.StateMessage,ResourceExclusions.Lambda,ResourceExclusions.Lambda.State,ResourceExclusions.Lambda.StateMessage|\nAWS::EC2::VPCEndpointConnectionNotification|VPCEndpointConnectionNotificationId||VPCEndpointConnectionNotificationId|\nAWS::EC2::VPCEndpointServicePermissions|ServiceId|arn:${Partition}:ec2:${Region}:${Account}:vpc-endpoint-service-permission/${VpcEndpointServicePermissionId}||ServiceId\nAWS::EC2::VPCEndpointService|ServiceId|arn:${Partition}:ec2:${Region}:${Account}:vpc-endpoint-service/${VpcEndpointServiceId}|ServiceId,PrivateDnsNameConfiguration.Name,PrivateDnsNameConfiguration.State,PrivateDnsNameConfiguration.Type,PrivateDnsNameConfiguration.Value|\nAWS::EC2::VPCEndpoint|Id|arn:${Partition}:ec2:${Region}:${Account}:vpc-endpoint/${VpcEndpointId}|CreationTimestamp,NetworkInterfaceIds,Id,DnsEntries|\nAWS::EC2::VPCGatewayAttachment|AttachmentType,VpcId||AttachmentType|VpcId\nAWS::EC2::VPCPeeringConnection|Id|arn:${Partition}:ec2:${Region}:${Account}:vpc-peering-connection/${VpcPeeringConnectionId}|Id|\nAWS::EC2::VPC|VpcId|arn:${Partition}:ec2:${Region}:${Account}:vpc/${VpcId}|VpcId,CidrBlockAssociations,CidrBlock,DefaultNetworkAcl,Ipv6CidrBlocks,DefaultSecurityGroup,VpcEncryptionControl.VpcId,VpcEncryptionControl.VpcEncryptionControlId,VpcEncryptionControl.State,VpcEncryptionControl.StateMessage,VpcEncryptionControl.ResourceExclusions,VpcEncryptionControl.ResourceExclusions.InternetGateway,VpcEncryptionControl.ResourceExclusions.InternetGateway.State,VpcEncryptionControl.ResourceExclusions.InternetGateway.StateMessage,VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway,VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.State,VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.StateMessage,VpcEncryptionControl.ResourceExclusions.NatGateway,VpcEncryptionControl.ResourceExclusions.NatGateway.State,VpcEncryptionControl.ResourceExclusions.NatGateway.StateMessage,VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway,VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.State,VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.StateMessage,VpcEncryptionControl.ResourceExclusions.VpcPeering,VpcEncryptionControl.ResourceExclusions.VpcPeering.State,VpcEncryptionControl.ResourceExclusions.VpcPeering.StateMessage,VpcEncryptionControl.ResourceExclusions.Lambda,VpcEncryptionControl.ResourceExclusions.Lambda.State,VpcEncryptionControl.ResourceExclusions.Lambda.StateMessage,VpcEncryptionControl.ResourceExclusions.VpcLattice,VpcEncryptionControl.ResourceExclusions.VpcLattice.State,VpcEncryptionControl.ResourceExclusions.VpcLattice.StateMessage,VpcEncryptionControl.ResourceExclusions.ElasticFileSystem,VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.State,VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.StateMessage|\nAWS::EC2::VPNConcentrator|VpnConcentratorId|arn:${Partition}:ec2:${Region}:${Account}:vpn-concentrator/${VpnConcentratorId}|VpnConcentratorId,TransitGatewayAttachmentId|\nAWS::EC2::VPNConnectionRoute|DestinationCidrBlock,VpnConnectionId|||DestinationCidrBlock,VpnConnectionId\nAWS::EC2::VPNConnection|VpnConnectionId|arn:${Partition}:ec2:${Region}:${Account}:vpn-connection/${VpnConnectionId}|VpnConnectionId|\nAWS::EC2::VPNGatewayRoutePropagation|Id||Id|\nAWS::EC2::VPNGateway|VPNGatewayId|arn:${Partition}:ec2:${Region}:${Account}:vpn-gateway/${VpnGatewayId}|VPNGatewayId|\nAWS::EC2::VerifiedAccessEndpoint|VerifiedAccessEndpointId|arn:${Partition}:ec2:${Region}:${Account}:verified-access-endpoint/${VerifiedAccessEndpointId}|Status,EndpointDomain,CreationTime,LastUpdatedTime,DeviceValidationDomain,VerifiedAccessInstanceId,VerifiedAccessEndpointId|\nAWS::EC2::VerifiedAccessGroup|VerifiedAccessGroupId|arn:${Partition}:ec2:${Region}:${Account}:verified-access-group/${VerifiedAccessGroupId}|Owner,CreationTime,LastUpdatedTime,VerifiedAccessGroupId,VerifiedAccessGroupArn|\nAWS::EC2::VerifiedAccessInstance|VerifiedAccessInstanceId|arn:${Partition}:ec2:${Region}:${Account}:verified-access-instance/${VerifiedAccessInstanceId}|CreationTime,LastUpdatedTime,VerifiedAccessInstanceId,CidrEndpointsCustomSubDomainNameServers|\nAWS::EC2::VerifiedAccessTrustProvider|VerifiedAccessTrustProviderId|arn:${Partition}:ec2:${Region}:${Account}:verified-access-trust-provider/${VerifiedAccessTrustProviderId}|VerifiedAccessTrustProviderId,CreationTime,LastUpdatedTime|\nAWS::EC2::VolumeAttachment|VolumeId,InstanceId|||VolumeId,InstanceId\nAWS::EC2::Volume|VolumeId|arn:${Partition}:ec2:${Region}:${Account}:volume/${VolumeId}|VolumeId|\nAWS::ECR::PublicRepository|RepositoryName|arn:${Partition}:ecr-public::${Account}:repository/${RepositoryName}|Arn|RepositoryName\nAWS::ECR::PullThroughCacheRule|EcrRepositoryPrefix|||EcrRepositoryPrefix\nAWS::ECR::PullTimeUpdateExclusion|PrincipalArn|||PrincipalArn\nAWS::ECR::RegistryPolicy|RegistryId||RegistryId|\nAWS::ECR::RegistryScanningConfiguration|RegistryId||RegistryId|\nAWS::ECR::ReplicationConfiguration|RegistryId||RegistryId|\nAWS::ECR::RepositoryCreationTemplate|Prefix||CreatedAt,UpdatedAt|Prefix\nAWS::ECR::Repository|RepositoryName|arn:${Partition}:ecr:${Region}:${Account}:repository/${RepositoryName}|RepositoryUri,Arn|RepositoryName\nAWS::ECR::SigningConfiguration|RegistryId||RegistryId|\nAWS::ECS::CapacityProvider|Name|arn:${Partition}:ecs:${Region}:${Account}:capacity-provider/${CapacityProviderName}||Name\nAWS::ECS::ClusterCapacityProviderAssociations|Cluster|||Cluster\nAWS::ECS::Cluster|ClusterName|arn:${Partition}:ecs:${Region}:${Account}:cluster/${ClusterName}|Arn|ClusterName\nAWS::ECS::DaemonTaskDefinition|DaemonTaskDefinitionArn||DaemonTaskDefinitionArn|\nAWS::ECS::Daemon|DaemonArn||DaemonArn,DeploymentArn,CreatedAt,UpdatedAt,DaemonStatus|\nAWS::ECS::ExpressGatewayService|ServiceArn||ServiceArn,ActiveConfigurations,Status,CreatedAt,UpdatedAt,Endpoint,ECSManagedResourceArns,ECSManagedResourceArns.ServiceSecurityGroups,ECSManagedResourceArns.AutoScaling,ECSManagedResourceArns.AutoScaling.ScalableTarget,ECSManagedResourceArns.AutoScaling.ApplicationAutoScalingPolicies,ECSManagedResourceArns.LogGroups,ECSManagedResourceArns.MetricAlarms,ECSManagedResourceArns.IngressPath,ECSManagedResourceArns.IngressPath.CertificateArn,ECSManagedResourceArns.IngressPath.LoadBalancerSecurityGroups,ECSManagedResourceArns.IngressPath.ListenerRuleArn,ECSManagedResourceArns.IngressPath.ListenerArn,ECSManagedResourceArns.IngressPath.LoadBalancerArn,ECSManagedResourceArns.IngressPath.TargetGroupArns|\nAWS::ECS::PrimaryTaskSet|Cluster,Service|||Cluster,Service\nAWS::ECS::Service|ServiceArn||ServiceArn,Name|Cluster\nAWS::ECS::TaskDefinition|TaskDefinitionArn||TaskDefinitionArn|\nAWS::ECS::TaskSet|Cluster,Service,Id||Id|Cluster,Service\nAWS::EFS::AccessPoint|AccessPointId|arn:${Partition}:elasticfilesystem:${Region}:${Account}:access-point/${AccessPointId}|AccessPointId,Arn|\nAWS::EFS::FileSystem|FileSystemId|arn:${Partition}:elasticfilesystem:${Region}:${Account}:file-system/${FileSystemId}|FileSystemId,Arn|\nAWS::EFS::MountTarget|Id||IpAddress,Id|\nAWS::EKS::AccessEntry|PrincipalArn,ClusterName||AccessEntryArn|ClusterName,PrincipalArn\nAWS::EKS::Addon|ClusterName,AddonName||Arn|ClusterName,AddonName\nAWS::EKS::Capability|Arn||Arn,Status,CreatedAt,ModifiedAt,Version,Configuration.ArgoCd.ServerUrl,Configuration.ArgoCd.AwsIdc.IdcManagedApplicationArn|\nAWS::EKS::CertificateAuthority|ClusterName,Id||Id,CreatedAt,CreatedBy,ActivatedAt,ActivatedBy,SigningStatus,DistributionStatus,Validity,Validity.NotBefore,Validity.NotAfter,ScheduledEvents,ScheduledEvents.FirstAutoActivation,ScheduledEvents.FinalAutoActivation,RollbackAvailable,Data|ClusterName\nAWS::EKS::Cluster|Name|arn:${Partition}:eks:${Region}:${Account}:cluster/${ClusterName}|Endpoint,ClusterSecurityGroupId,EncryptionConfigKeyArn,Id,CertificateAuthorityData,Arn,KubernetesNetworkConfig.ServiceIpv6Cidr,OpenIdConnectIssuerUrl,CertificateAuthority.Data,CertificateAuthority.Active.Id,CertificateAuthority.Active.ActivatedBy|Name\nAWS::EKS::FargateProfile|ClusterName,FargateProfileName||Arn|FargateProfileName,ClusterName\nAWS::EKS::IdentityProviderConfig|IdentityProviderConfigName,ClusterName,Type||IdentityProviderConfigArn|Type,ClusterName,IdentityProviderConfigName\nAWS::EKS::Nodegroup|Id||NodegroupName,ClusterName,Id,Arn|\nAWS::EKS::PodIdentityAssociation|AssociationArn||AssociationArn,AssociationId,ExternalId|\nAWS::EMR::Cluster|Id|arn:${Partition}:elasticmapreduce:${Region}:${Account}:cluster/${ClusterId}|MasterPublicDNS,Id|Name\nAWS::EMR::InstanceFleetConfig|Id||Id|Name\nAWS::EMR::InstanceGroupConfig|InstanceGroupId,JobFlowId||InstanceGroupId|JobFlowId,Name\nAWS::EMR::SecurityConfiguration|Name|||Name\nAWS::EMR::Step|Id||Id|Name\nAWS::EMR::StudioSessionMapping|StudioId,IdentityType,IdentityName|||IdentityType,StudioId,IdentityName\nAWS::EMR::Studio|StudioId|arn:${Partition}:elasticmapreduce:${Region}:${Account}:studio/${StudioId}|Arn,StudioId,Url|Name\nAWS::EMR::WALWorkspace|WALWorkspaceName|||WALWorkspaceName\nAWS::EMRContainers::Endpoint|Arn||Arn,Id,ServerUrl,State,StateDetails,FailureReason,CreatedAt,SecurityGroup,CertificateAuthority,AuthProxyUrl|Name\nAWS::EMRContainers::JobTemplate|Arn||Id,Arn,CreatedAt,CreatedBy|Name\nAWS::EMRContainers::SecurityConfiguration|Arn|arn:${Partition}:emr-containers:${Region}:${Account}:/securityconfigurations/${SecurityConfigurationId}|Arn,Id|Name\nAWS::EMRContainers::VirtualCluster|Id|arn:${Partition}:emr-containers:${Region}:${Account}:/virtualclusters/${VirtualClusterId}|Id,Arn|Name\nAWS::EMRServerless::Application|ApplicationId|arn:${Partition}:emr-serverless:${Region}:${Account}:/applications/${ApplicationId}|Arn,ApplicationId|Name\nAWS::EVS::Environment|EnvironmentId|arn:${Partition}:evs:${Region}:${Account}:environment/${EnvironmentIdentifier}|EnvironmentId,Checks,EnvironmentArn,Credentials,EnvironmentState,StateDetails,CreatedAt,ModifiedAt|\nAWS::ElastiCache::CacheCluster|ClusterName|arn:${Partition}:elasticache:${Region}:${Account}:cluster:${CacheClusterId}|ConfigurationEndpoint.Address,ConfigurationEndpoint.Port,RedisEndpoint.Address,RedisEndpoint.Port,ConfigurationEndpoint,RedisEndpoint|ClusterName\nAWS::ElastiCache::GlobalReplicationGroup|GlobalReplicationGroupId|arn:${Partition}:elasticache::${Account}:globalreplicationgroup:${GlobalReplicationGroupId}|Status,GlobalReplicationGroupId,Arn|\nAWS::ElastiCache::ParameterGroup|CacheParameterGroupName|arn:${Partition}:elasticache:${Region}:${Account}:parametergroup:${CacheParameterGroupName}|CacheParameterGroupName|\nAWS::ElastiCache::ReplicationGroup|ReplicationGroupId|arn:${Partition}:elasticache:${Region}:${Account}:replicationgroup:${ReplicationGroupId}|ConfigurationEndPoint.Address,ConfigurationEndPoint.Port,PrimaryEndPoint.Address,PrimaryEndPoint.Port,ReadEndPoint.Addresses,ReadEndPoint.Ports,ReaderEndPoint.Address,ReaderEndPoint.Port,ConfigurationEndPoint,PrimaryEndPoint,ReadEndPoint,ReadEndPoint.AddressesList,ReadEndPoint.PortsList,ReaderEndPoint,EffectiveDurability|ReplicationGroupId\nAWS::ElastiCache::SecurityGroupIngress|Id||Id|\nAWS::ElastiCache::SecurityGroup|Id|arn:${Partition}:elasticache:${Region}:${Account}:securitygroup:${CacheSecurityGroupName}|Id|\nAWS::ElastiCache::ServerlessCacheSnapshot|ARN|arn:${Partition}:elasticache:${Region}:${Account}:serverlesscachesnapshot:${ServerlessCacheSnapshotName}|ARN,SnapshotType,Status,CreateTime,BytesUsedForCache,ServerlessCacheConfiguration|ServerlessCacheSnapshotName\nAWS::ElastiCache::ServerlessCache|ServerlessCacheName|arn:${Partition}:elasticache:${Region}:${Account}:serverlesscache:${ServerlessCacheName}|FullEngineVersion,CreateTime,Status,Endpoint.Address,Endpoint.Port,ReaderEndpoint.Address,ReaderEndpoint.Port,ARN|ServerlessCacheName\nAWS::ElastiCache::SubnetGroup|CacheSubnetGroupName|arn:${Partition}:elasticache:${Region}:${Account}:subnetgroup:${CacheSubnetGroupName}||CacheSubnetGroupName\nAWS::ElastiCache::UserGroup|UserGroupId|arn:${Partition}:elasticache:${Region}:${Account}:usergroup:${UserGroupId}|Status,Arn|UserGroupId\nAWS::ElastiCache::User|UserName|arn:${Partition}:elasticache:${Region}:${Account}:user:${UserId}|Status,Arn|UserId\nAWS::ElasticBeanstalk::ApplicationVersion|ApplicationName,Id||Id|ApplicationName\nAWS::ElasticBeanstalk::Application|ApplicationName|arn:${Partition}:elasticbeanstalk:${Region}:${Account}:application/${ApplicationName}||ApplicationName\nAWS::ElasticBeanstalk::ConfigurationTemplate|ApplicationName,TemplateName||TemplateName|ApplicationName\nAWS::ElasticBeanstalk::Environment|EnvironmentName||EndpointURL|EnvironmentName\nAWS::ElasticLoadBalancing::LoadBalancer|LoadBalancerName|arn:${Partition}:elasticloadbalancing:${Region}:${Account}:loadbalancer/${LoadBalancerName}|CanonicalHostedZoneName,CanonicalHostedZoneNameID,DNSName,SourceSecurityGroup.GroupName,SourceSecurityGroup.OwnerAlias,SourceSecurityGroup|LoadBalancerName\nAWS::ElasticLoadBalancingV2::ListenerCertificate|Id||Id|\nAWS::ElasticLoadBalancingV2::ListenerRule|RuleArn||IsDefault,RuleArn|\nAWS::ElasticLoadBalancingV2::Listener|ListenerArn||ListenerArn|\nAWS::ElasticLoadBalancingV2::LoadBalancer|LoadBalancerArn||SecurityGroups,LoadBalancerName,CanonicalHostedZoneID,LoadBalancerArn,DNSName,LoadBalancerFullName|Name\nAWS::ElasticLoadBalancingV2::TargetGroup|TargetGroupArn||TargetGroupArn,LoadBalancerArns,TargetGroupFullName,TargetGroupName|Name\nAWS::ElasticLoadBalancingV2::TrustStoreRevocation|RevocationId,TrustStoreArn||RevocationId,TrustStoreRevocations|TrustStoreArn\nAWS::ElasticLoadBalancingV2::TrustStore|TrustStoreArn||TrustStoreArn,Status,NumberOfCaCertificates|Name\nAWS::Elasticsearch::Domain|DomainName|arn:${Partition}:es:${Region}:${Account}:domain/${DomainName}|Arn,DomainEndpoint,Id|DomainName\nAWS::ElementalInference::Dictionary|Id|arn:${Partition}:elemental-inference:${Region}:${Account}:dictionary/${Id}|Arn,Id|Name\nAWS::ElementalInference::Feed|Id|arn:${Partition}:elemental-inference:${Region}:${Account}:feed/${Id}|Arn,DataEndpoints,Id|Name\nAWS::EntityResolution::IdMappingWorkflow|WorkflowName|arn:${Partition}:entityresolution:${Region}:${Account}:idmappingworkflow/${WorkflowName}|WorkflowArn,UpdatedAt,CreatedAt|WorkflowName\nAWS::EntityResolution::IdNamespace|IdNamespaceName|arn:${Partition}:entityresolution:${Region}:${Account}:idnamespace/${IdNamespaceName}|IdNamespaceArn,CreatedAt,UpdatedAt|IdNamespaceName\nAWS::EntityResolution::MatchingWorkflow|WorkflowName|arn:${Partition}:entityresolution:${Region}:${Account}:matchingworkflow/${WorkflowName}|CreatedAt,WorkflowArn,UpdatedAt|WorkflowName\nAWS::EntityResolution::PolicyStatement|Arn,StatementId|||Arn,StatementId\nAWS::EntityResolution::SchemaMapping|SchemaName|arn:${Partition}:entityresolution:${Region}:${Account}:schemamapping/${SchemaName}|CreatedAt,UpdatedAt,SchemaArn,HasWorkflows|SchemaName\nAWS::EventSchemas::Discoverer|DiscovererArn|arn:${Partition}:schemas:${Region}:${Account}:discoverer/${DiscovererId}|DiscovererArn,DiscovererId,CrossAccount,State|\nAWS::EventSchemas::RegistryPolicy|RegistryName||Id|\nAWS::EventSchemas::Registry|RegistryArn|arn:${Partition}:schemas:${Region}:${Account}:registry/${RegistryName}|RegistryName,RegistryArn|RegistryName\nAWS::EventSchemas::Schema|SchemaArn||SchemaVersion,SchemaArn,SchemaName,LastModified,VersionCreatedDate|\nAWS::Events::ApiDestination|Name|arn:${Partition}:events:${Region}:${Account}:api-destination/${ApiDestinationName}|Arn,ArnForPolicy|Name\nAWS::Events::Archive|ArchiveName|arn:${Partition}:events:${Region}:${Account}:archive/${ArchiveName}|Arn|ArchiveName\nAWS::Events::Connection|Name|arn:${Partition}:events:${Region}:${Account}:connection/${ConnectionName}|SecretArn,Arn,ArnForPolicy,AuthParameters.ConnectivityParameters.ResourceParameters.ResourceAssociationArn,InvocationConnectivityParameters.ResourceParameters.ResourceAssociationArn|Name\nAWS::Events::Endpoint|Name|arn:${Partition}:events:${Region}:${Account}:endpoint/${EndpointName}|State,StateReason,EndpointId,Arn,EndpointUrl|Name\nAWS::Events::EventBusPolicy|EventBusName,StatementId|||EventBusName,StatementId\nAWS::Events::EventBus|Name|arn:${Partition}:events:${Region}:${Account}:event-bus/${EventBusName}|Policy,Arn,Name|Name\nAWS::Events::Rule|EventBusName,Name|arn:${Partition}:events:${Region}:${Account}:rule/${RuleName}|Arn,RuleName|Name\nAWS::EventsV2::EventBus|EventBusArn||EventBusArn,State,CreationTime,LastModifiedTime|Name\nAWS::EventsV2::EventSource|EventSourceArn||EventSourceArn,State,Revoked,CreationTime,LastModifiedTime|Name\nAWS::EventsV2::ResourcePolicy|EventBusArn||RevisionId|EventBusArn\nAWS::EventsV2::Subscriber|SubscriberArn||SubscriberArn,BusName,CreationTime,LastModifiedTime|Name\nAWS::Evidently::Experiment|Arn||Arn|Name\nAWS::Evidently::Feature|Arn||Arn|Name\nAWS::Evidently::Launch|Arn||Arn|Name\nAWS::Evidently::Project|Arn|arn:${Partition}:evidently:${Region}:${Account}:project/${ProjectName}|Arn|Name\nAWS::Evidently::Segment|Arn|arn:${Partition}:evidently:${Region}:${Account}:segment/${SegmentName}|Arn|Name\nAWS::FIS::ExperimentTemplate|Id|arn:${Partition}:fis:${Region}:${Account}:experiment-template/${Id}|Id|\nAWS::FIS::TargetAccountConfiguration|ExperimentTemplateId,AccountId|||ExperimentTemplateId,AccountId\nAWS::FMS::ApplicationsList|Arn|arn:${Partition}:fms:${Region}:${Account}:applications-list/${Id}|Arn,ListId,CreateTime,LastUpdateTime|\nAWS::FMS::NotificationChannel|SnsTopicArn|||SnsTopicArn\nAWS::FMS::Policy|Id|arn:${Partition}:fms:${Region}:${Account}:policy/${Id}|Id,Arn|\nAWS::FMS::ProtocolsList|Arn|arn:${Partition}:fms:${Region}:${Account}:protocols-list/${Id}|Arn,ListId,CreateTime,LastUpdateTime|\nAWS::FMS::ResourceSet|Id|arn:${Partition}:fms:${Region}:${Account}:resource-set/${Id}|Id|Name\nAWS::FSx::Backup|ResourceARN|arn:${Partition}:fsx:${Region}:${Account}:backup/${BackupId}|BackupId,ResourceARN,Lifecycle,Type,CreationTime|\nAWS::FSx::DataRepositoryAssociation|AssociationId||ResourceARN,AssociationId|\nAWS::FSx::FileCache|ResourceARN|arn:${Partition}:fsx:${Region}:${Account}:file-cache/${FileCacheId}|ResourceARN,FileCacheId,DNSName,VpcId,NetworkInterfaceIds,DataRepositoryAssociationIds,OwnerId,CreationTime,Lifecycle,LustreConfiguration.MountName,LustreConfiguration.LogConfiguration|\nAWS::FSx::FileSystem|Id|arn:${Partition}:fsx:${Region}:${Account}:file-system/${ResourcePath}|ResourceARN,RootVolumeId,DNSName,LustreMountName,Id|\nAWS::FSx::S3AccessPointAttachment|Name||S3AccessPoint.ResourceARN,S3AccessPoint.Alias,Lifecycle|Name\nAWS::FSx::Snapshot|Id||ResourceARN,Id|Name\nAWS::FSx::StorageVirtualMachine|StorageVirtualMachineId||ResourceARN,StorageVirtualMachineId,UUID|Name\nAWS::FSx::Volume|VolumeId||ResourceARN,VolumeId,UUID|Name\nAWS::FinSpace::Environment|EnvironmentId|arn:${Partition}:finspace:${Region}:${Account}:environment/${EnvironmentId}|Status,EnvironmentId,EnvironmentArn,SageMakerStudioDomainUrl,EnvironmentUrl,AwsAccountId,DedicatedServiceAccountId|Name\nAWS::Forecast::DatasetGroup|DatasetGroupArn|arn:${Partition}:forecast:${Region}:${Account}:dataset-group/${ResourceId}|DatasetGroupArn|\nAWS::Forecast::Dataset|Arn|arn:${Partition}:forecast:${Region}:${Account}:dataset/${ResourceId}|Arn|\nAWS::FraudDetector::Detector|Arn|arn:${Partition}:frauddetector:${Region}:${Account}:detector/${ResourcePath}|CreatedTime,EventType.Arn,EventType.LastUpdatedTime,LastUpdatedTime,EventType.CreatedTime,Arn,DetectorVersionId|\nAWS::FraudDetector::EntityType|Arn|arn:${Partition}:frauddetector:${Region}:${Account}:entity-type/${ResourcePath}|CreatedTime,LastUpdatedTime,Arn|Name\nAWS::FraudDetector::EventType|Arn|arn:${Partition}:frauddetector:${Region}:${Account}:event-type/${ResourcePath}|CreatedTime,LastUpdatedTime,Arn|Name\nAWS::FraudDetector::Label|Arn|arn:${Partition}:frauddetector:${Region}:${Account}:label/${ResourcePath}|CreatedTime,LastUpdatedTime,Arn|Name\nAWS::FraudDetector::List|Arn|arn:${Partition}:frauddetector:${Region}:${Account}:list/${ResourcePath}|CreatedTime,LastUpdatedTime,Arn|Name\nAWS::FraudDetector::Outcome|Arn|arn:${Partition}:frauddetector:${Region}:${Account}:outcome/${ResourcePath}|CreatedTime,LastUpdatedTime,Arn|Name\nAWS::FraudDetector::Variable|Arn|arn:${Partition}:frauddetector:${Region}:${Account}:variable/${ResourcePath}|CreatedTime,LastUpdatedTime,Arn|Name\nAWS::GameLift::Alias|AliasId|arn:${Partition}:gamelift:${Region}::alias/${AliasId}|AliasId,AliasArn|Name\nAWS::GameLift::Build|BuildId|arn:${Partition}:gamelift:${Region}:${Account}:build/${BuildId}|BuildId,BuildArn|Name\nAWS::GameLift::ContainerFleet|FleetId|arn:${Partition}:gamelift:${Region}:${Account}:containerfleet/${FleetId}|CreationTime,Status,FleetId,FleetArn,DeploymentDetails,GameServerContainerGroupDefinitionArn,PerInstanceContainerGroupDefinitionArn,MaximumGameServerContainerGroupsPerInstance|\nAWS::GameLift::ContainerGroupDefinition|Name|arn:${Partition}:gamelift:${Region}:${Account}:containergroupdefinition/${Name}|ContainerGroupDefinitionArn,CreationTime,VersionNumber,Status,StatusReason|Name\nAWS::GameLift::Fleet|FleetId|arn:${Partition}:gamelift:${Region}:${Account}:fleet/${FleetId}|FleetId,FleetArn|Name\nAWS::GameLift::GameServerGroup|GameServerGroupArn|arn:${Partition}:gamelift:${Region}:${Account}:gameservergroup/${GameServerGroupName}|AutoScalingGroupArn,GameServerGroupArn|GameServerGroupName\nAWS::GameLift::GameSessionQueue|Name|arn:${Partition}:gamelift:${Region}:${Account}:gamesessionqueue/${GameSessionQueueName}|Arn,Name|Name\nAWS::GameLift::Location|LocationName|arn:${Partition}:gamelift:${Region}:${Account}:location/${LocationId}|LocationArn|LocationName\nAWS::GameLift::MatchmakingConfiguration|Name|arn:${Partition}:gamelift:${Region}:${Account}:matchmakingconfiguration/${MatchmakingConfigurationName}|Arn,Name|Name\nAWS::GameLift::MatchmakingRuleSet|Name|arn:${Partition}:gamelift:${Region}:${Account}:matchmakingruleset/${MatchmakingRuleSetName}|Arn,Name,CreationTime|Name\nAWS::GameLift::Script|Id|arn:${Partition}:gamelift:${Region}:${Account}:script/${ScriptId}|Id,Arn,CreationTime,SizeOnDisk|Name\nAWS::GameLiftStreams::Application|Arn|arn:${Partition}:gameliftstreams:${Region}:${Account}:application/${ApplicationId}|Arn,Id|\nAWS::GameLiftStreams::StreamGroup|Arn|arn:${Partition}:gameliftstreams:${Region}:${Account}:streamgroup/${StreamGroupId}|Arn,Id|\nAWS::GlobalAccelerator::Accelerator|AcceleratorArn|arn:${Partition}:globalaccelerator::${Account}:accelerator/${AcceleratorId}|Ipv4Addresses,DnsName,DualStackDnsName,AcceleratorArn,Ipv6Addresses|Name\nAWS::GlobalAccelerator::CrossAccountAttachment|AttachmentArn|arn:${Partition}:globalaccelerator::${Account}:attachment/${ResourceId}|AttachmentArn|Name\nAWS::GlobalAccelerator::EndpointGroup|EndpointGroupArn||EndpointGroupArn|\nAWS::GlobalAccelerator::Listener|ListenerArn||ListenerArn|\nAWS::Glue::Blueprint|Arn|arn:${Partition}:glue:${Region}:${Account}:blueprint/${BlueprintName}|Arn,Status,CreatedOn,LastModifiedOn,ParameterSpec|Name\nAWS::Glue::Catalog|ResourceArn|arn:${Partition}:glue:${Region}:${Account}:catalog/${CatalogName}|CatalogId,ResourceArn,CreateTime,UpdateTime,CatalogProperties.DataLakeAccessProperties.ManagedWorkgroupName,CatalogProperties.DataLakeAccessProperties.ManagedWorkgroupStatus,CatalogProperties.DataLakeAccessProperties.RedshiftDatabaseName,CatalogProperties.CustomProperties|Name\nAWS::Glue::Classifier|Name||Name|\nAWS::Glue::ConnectionType|ConnectionTypeArn|arn:${Partition}:glue:${Region}:${Account}:connectionType:${ConnectionTypeName}|ConnectionTypeArn|\nAWS::Glue::Connection|CatalogId,Name|arn:${Partition}:glue:${Region}:${Account}:connection/${ConnectionName}|Name|CatalogId\nAWS::Glue::Crawler|Name|arn:${Partition}:glue:${Region}:${Account}:crawler/${CrawlerName}||Name\nAWS::Glue::CustomEntityType|Name|arn:${Partition}:glue:${Region}:${Account}:customEntityType/${CustomEntityTypeId}||Name\nAWS::Glue::DataCatalogEncryptionSettings|CatalogId|||CatalogId\nAWS::Glue::DataQualityRuleset|Name|arn:${Partition}:glue:${Region}:${Account}:dataQualityRuleset/${RulesetName}||Name\nAWS::Glue::Database|DatabaseName|arn:${Partition}:glue:${Region}:${Account}:database/${DatabaseName}||DatabaseName\nAWS::Glue::DevEndpoint|EndpointName|arn:${Partition}:glue:${Region}:${Account}:devEndpoint/${DevEndpointName}|Id|\nAWS::Glue::IdentityCenterConfiguration|AccountId||ApplicationArn,AccountId|\nAWS::Glue::IntegrationResourceProperty|ResourceArn,ResourcePropertyArn||ResourcePropertyArn|ResourceArn\nAWS::Glue::Integration|IntegrationArn,IntegrationName|arn:${Partition}:glue:${Region}:${Account}:integration:${IntegrationId}|IntegrationArn,CreateTime,Status|IntegrationName\nAWS::Glue::Job|Name|arn:${Partition}:glue:${Region}:${Account}:job/${JobName}||Name\nAWS::Glue::MLTransform|TransformId|arn:${Partition}:glue:${Region}:${Account}:mlTransform/${TransformId}|TransformId|Name\nAWS::Glue::Partition|CatalogId,DatabaseName,TableName,IdentifierPartitionInputValues||IdentifierPartitionInputValues|TableName,DatabaseName,CatalogId\nAWS::Glue::Registry|Arn|arn:${Partition}:glue:${Region}:${Account}:registry/${RegistryName}|Arn|Name\nAWS::Glue::SchemaVersionMetadata|SchemaVersionId,Key,Value|||SchemaVersionId,Value,Key\nAWS::Glue::SchemaVersion|VersionId||VersionId|\nAWS::Glue::Schema|Arn||InitialSchemaVersionId,Arn|Name\nAWS::Glue::SecurityConfiguration|Name|||Name\nAWS::Glue::Session|Arn|arn:${Partition}:glue:${Region}:${Account}:session/${SessionId}|Arn,CreatedOn,Status,Progress|\nAWS::Glue::TableOptimizer|TableName,DatabaseName,Type,CatalogId|||DatabaseName,TableName,Type,CatalogId\nAWS::Glue::Table|Id||Id|Name\nAWS::Glue::Trigger|Name|arn:${Partition}:glue:${Region}:${Account}:trigger/${TriggerName}||Name\nAWS::Glue::UsageProfile|Name|arn:${Partition}:glue:${Region}:${Account}:usageProfile/${UsageProfileId}|CreatedOn|Name\nAWS::Glue::UserDefinedFunction|Arn||Arn|\nAWS::Glue::Workflow|Name|arn:${Partition}:glue:${Region}:${Account}:workflow/${WorkflowName}||Name\nAWS::Grafana::Workspace|Id|arn:${Partition}:grafana:${Region}:${Account}:/workspaces/${ResourceId}|Status,GrafanaVersion,CreationTimestamp,Endpoint,SsoClientId,Id,SamlConfigurationStatus,ModificationTimestamp|Name\nAWS::Greengrass::ConnectorDefinitionVersion|Id||Id|\nAWS::Greengrass::ConnectorDefinition|Id|arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/connectors/${ConnectorDefinitionId}|LatestVersionArn,Id,Arn,Name|Name\nAWS::Greengrass::CoreDefinitionVersion|Id||Id|\nAWS::Greengrass::CoreDefinition|Id|arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/cores/${CoreDefinitionId}|LatestVersionArn,Id,Arn,Name|Name\nAWS::Greengrass::DeviceDefinitionVersion|Id||Id|\nAWS::Greengrass::DeviceDefinition|Id|arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/devices/${DeviceDefinitionId}|LatestVersionArn,Id,Arn,Name|Name\nAWS::Greengrass::FunctionDefinitionVersion|Id||Id|\nAWS::Greengrass::FunctionDefinition|Id|arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/functions/${FunctionDefinitionId}|LatestVersionArn,Id,Arn,Name|Name\nAWS::Greengrass::GroupVersion|Id||Id|\nAWS::Greengrass::Group|Id|arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/groups/${GroupId}|RoleAttachedAt,LatestVersionArn,Id,Arn,RoleArn,Name|Name\nAWS::Greengrass::LoggerDefinitionVersion|Id||Id|\nAWS::Greengrass::LoggerDefinition|Id|arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/loggers/${LoggerDefinitionId}|LatestVersionArn,Id,Arn,Name|Name\nAWS::Greengrass::ResourceDefinitionVersion|Id||Id|\nAWS::Greengrass::ResourceDefinition|Id|arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/resources/${ResourceDefinitionId}|LatestVersionArn,Id,Arn,Name|Name\nAWS::Greengrass::SubscriptionDefinitionVersion|Id||Id|\nAWS::Greengrass::SubscriptionDefinition|Id|arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/subscriptions/${SubscriptionDefinitionId}|LatestVersionArn,Id,Arn,Name|Name\nAWS::GreengrassV2::ComponentVersion|Arn||ComponentName,Arn,ComponentVersion|\nAWS::GreengrassV2::Deployment|DeploymentId|arn:${Partition}:greengrass:${Region}:${Account}:deployments:${DeploymentId}|DeploymentId|\nAWS::GroundStation::Config|Arn||Type,Id,Arn|Name\nAWS::GroundStation::DataflowEndpointGroupV2|Id|arn:${Partition}:groundstation:${Region}:${Account}:dataflow-endpoint-group/${DataflowEndpointGroupId}|EndpointDetails,Id,Arn|\nAWS::GroundStation::DataflowEndpointGroup|Id|arn:${Partition}:groundstation:${Region}:${Account}:dataflow-endpoint-group/${DataflowEndpointGroupId}|Id,Arn|\nAWS::GroundStation::MissionProfile|Id,Arn|arn:${Partition}:groundstation:${Region}:${Account}:mission-profile/${MissionProfileId}|Region,Id,Arn|Name\nAWS::GuardDuty::CustomDetectionRuleAssociation|RuleId,AssociationId||AssociationId,Arn,AccountId,CreatedAt,UpdatedAt|RuleId\nAWS::GuardDuty::Detector|Id|arn:${Partition}:guardduty:${Region}:${Account}:detector/${DetectorId}|Id|\nAWS::GuardDuty::Filter|DetectorId,Name|||DetectorId,Name\nAWS::GuardDuty::IPSet|Id,DetectorId||Id|DetectorId,Name\nAWS::GuardDuty::MalwareProtectionPlan|MalwareProtectionPlanId|arn:${Partition}:guardduty:${Region}:${Account}:malware-protection-plan/${MalwareProtectionPlanId}|MalwareProtectionPlanId,Arn,CreatedAt,Status,StatusReasons|\nAWS::GuardDuty::Master|DetectorId,MasterId|||DetectorId,MasterId\nAWS::GuardDuty::Member|DetectorId,MemberId|||MemberId,DetectorId\nAWS::GuardDuty::PublishingDestination|DetectorId,Id||Id,Status,PublishingFailureStartTimestamp|DetectorId\nAWS::GuardDuty::ThreatEntitySet|Id,DetectorId||Id,Status,CreatedAt,UpdatedAt,ErrorDetails|DetectorId,Name\nAWS::GuardDuty::ThreatIntelSet|Id,DetectorId||Id|DetectorId,Name\nAWS::GuardDuty::TrustedEntitySet|Id,DetectorId||Id,Status,CreatedAt,UpdatedAt,ErrorDetails|DetectorId,Name\nAWS::HealthAgent::Domain|Arn|arn:${Partition}:health-agent:${Region}:${Account}:domain/${DomainId}|Arn,DomainId,Status,EncryptionContext,CreatedAt|Name\nAWS::HealthImaging::Datastore|DatastoreId|arn:${Partition}:medical-imaging:${Region}:${Account}:datastore/${DatastoreId}|DatastoreArn,DatastoreId,DatastoreStatus,CreatedAt,UpdatedAt|\nAWS::HealthLake::DataTransformationProfile|Arn|arn:${Partition}:healthlake:${Region}:${Account}:dataTransformationProfile/${ProfileId}|Arn,ProfileId,TargetFormat|\nAWS::HealthLake::FHIRDatastore|DatastoreId|arn:${Partition}:healthlake:${Region}:${Account}:datastore/fhir/${DatastoreId}|DatastoreArn,CreatedAt.Nanos,DatastoreId,CreatedAt,DatastoreStatus,DatastoreEndpoint,CreatedAt.Seconds|\nAWS::IAM::AccessKey|Id||SecretAccessKey,Id|\nAWS::IAM::GroupPolicy|PolicyName,GroupName|||GroupName,PolicyName\nAWS::IAM::Group|GroupName|arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}|Arn|GroupName\nAWS::IAM::InstanceProfile|InstanceProfileName|arn:${Partition}:iam::${Account}:instance-profile/${InstanceProfileNameWithPath}|Arn|InstanceProfileName\nAWS::IAM::ManagedPolicy|PolicyArn|arn:${Partition}:iam::${Account}:policy/${PolicyNameWithPath}|IsAttachable,UpdateDate,PermissionsBoundaryUsageCount,AttachmentCount,PolicyArn,DefaultVersionId,CreateDate,PolicyId|\nAWS::IAM::OIDCProvider|Arn|arn:${Partition}:iam::${Account}:oidc-provider/${OidcProviderName}|Arn|\nAWS::IAM::Policy|Id|arn:${Partition}:iam::${Account}:policy/${PolicyNameWithPath}|Id|\nAWS::IAM::RolePolicy|PolicyName,RoleName|||RoleName,PolicyName\nAWS::IAM::Role|RoleName|arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}|Arn,RoleId|RoleName\nAWS::IAM::SAMLProvider|Arn|arn:${Partition}:iam::${Account}:saml-provider/${SamlProviderName}|Arn,SamlProviderUUID|Name\nAWS::IAM::ServerCertificate|ServerCertificateName|arn:${Partition}:iam::${Account}:server-certificate/${CertificateNameWithPath}|Arn|ServerCertificateName\nAWS::IAM::ServiceLinkedRole|RoleName||RoleName|\nAWS::IAM::UserPolicy|PolicyName,UserName|||UserName,PolicyName\nAWS::IAM::UserToGroupAddition|Id||Id|\nAWS::IAM::User|UserName|arn:${Partition}:iam::${Account}:user/${UserNameWithPath}|Arn|UserName\nAWS::IAM::VirtualMFADevice|SerialNumber|arn:${Partition}:iam::${Account}:mfa/${MfaTokenIdWithPath}|SerialNumber|\nAWS::IVS::Channel|Arn|arn:${Partition}:ivs:${Region}:${Account}:channel/${ResourceId}|PlaybackUrl,IngestEndpoint,Arn|Name\nAWS::IVS::EncoderConfiguration|Arn|arn:${Partition}:ivs:${Region}:${Account}:encoder-configuration/${ResourceId}|Arn|Name\nAWS::IVS::IngestConfiguration|Arn|arn:${Partition}:ivs:${Region}:${Account}:ingest-configuration/${ResourceId}|Arn,ParticipantId,StreamKey,State|Name\nAWS::IVS::PlaybackKeyPair|Arn|arn:${Partition}:ivs:${Region}:${Account}:playback-key/${ResourceId}|Fingerprint,Arn|Name\nAWS::IVS::PlaybackRestrictionPolicy|Arn|arn:${Partition}:ivs:${Region}:${Account}:playback-restriction-policy/${ResourceId}|Arn|Name\nAWS::IVS::PublicKey|Arn|arn:${Partition}:ivs:${Region}:${Account}:public-key/${ResourceId}|Arn,Fingerprint|Name\nAWS::IVS::RecordingConfiguration|Arn|arn:${Partition}:ivs:${Region}:${Account}:recording-configuration/${ResourceId}|State,Arn|Name\nAWS::IVS::Stage|Arn|arn:${Partition}:ivs:${Region}:${Account}:stage/${ResourceId}|Arn,ActiveSessionId|Name\nAWS::IVS::StorageConfiguration|Arn|arn:${Partition}:ivs:${Region}:${Account}:storage-configuration/${ResourceId}|Arn|Name\nAWS::IVS::StreamKey|Arn|arn:${Partition}:ivs:${Region}:${Account}:stream-key/${ResourceId}|Value,Arn|\nAWS::IVSChat::LoggingConfiguration|Arn|arn:${Partition}:ivschat:${Region}:${Account}:logging-configuration/${ResourceId}|State,Id,Arn|Name\nAWS::IVSChat::Room|Arn|arn:${Partition}:ivschat:${Region}:${Account}:room/${ResourceId}|Id,Arn|Name\nAWS::IdentityStore::GroupMembership|MembershipId,IdentityStoreId|arn:${Partition}:identitystore:::membership/${MembershipId}|MembershipId|IdentityStoreId\nAWS::IdentityStore::Group|GroupId,IdentityStoreId|arn:${Partition}:identitystore:::group/${GroupId}|GroupId|IdentityStoreId\nAWS::IdentityStore::User|Arn|arn:${Partition}:identitystore:::user/${UserId}|Arn,UserId,UserStatus,CreatedAt,CreatedBy,UpdatedAt,UpdatedBy|Name\nAWS::ImageBuilder::Component|Arn||Type,Encrypted,Arn,Name,LatestVersion,LatestVersion.Arn,LatestVersion.Major,LatestVersion.Minor,LatestVersion.Patch|Name\nAWS::ImageBuilder::ContainerRecipe|Arn||Arn,Name,LatestVersion,LatestVersion.Arn,LatestVersion.Major,LatestVersion.Minor,LatestVersion.Patch|Name\nAWS::ImageBuilder::DistributionConfiguration|Arn|arn:${Partition}:imagebuilder:${Region}:${Account}:distribution-configuration/${DistributionConfigurationName}|Arn,Name|Name\nAWS::ImageBuilder::ImagePipeline|Arn|arn:${Partition}:imagebuilder:${Region}:${Account}:image-pipeline/${ImagePipelineName}|Arn,Name,DeploymentId|Name\nAWS::ImageBuilder::ImageRecipe|Arn||Arn,Name,LatestVersion,LatestVersion.Arn,LatestVersion.Major,LatestVersion.Minor,LatestVersion.Patch|Name\nAWS::ImageBuilder::Image|Arn||ImageId,ImageUri,Arn,Name,LatestVersion,LatestVersion.Arn,LatestVersion.Major,LatestVersion.Minor,LatestVersion.Patch|\nAWS::ImageBuilder::InfrastructureConfiguration|Arn|arn:${Partition}:imagebuilder:${Region}:${Account}:infrastructure-configuration/${ResourceId}|Arn,Name|Name\nAWS::ImageBuilder::LifecyclePolicy|Arn|arn:${Partition}:imagebuilder:${Region}:${Account}:lifecycle-policy/${LifecyclePolicyName}|Arn|Name\nAWS::ImageBuilder::Workflow|Arn||Arn,LatestVersion,LatestVersion.Arn,LatestVersion.Major,LatestVersion.Minor,LatestVersion.Patch|Name\nAWS::Inspector::AssessmentTarget|Arn||Arn|\nAWS::Inspector::AssessmentTemplate|Arn||Arn|\nAWS::Inspector::ResourceGroup|Arn||Arn|\nAWS::InspectorV2::CisScanConfiguration|Arn||Arn|\nAWS::InspectorV2::CodeSecurityIntegration|Arn||Arn,Status,StatusReason,AuthorizationUrl,CreatedAt,LastUpdatedAt|Name\nAWS::InspectorV2::CodeSecurityScanConfiguration|Arn||Arn|Name\nAWS::InspectorV2::Connector|ConnectorArn||ConnectorArn,EnablementStatus,EnablementStatusReason,Health,CreatedAt,LastUpdatedAt,ProviderConfiguration.Azure.ScopeConfiguration.VmScanning.State,ProviderConfiguration.Azure.ScopeConfiguration.VmScanning.StateReason,ProviderConfiguration.Azure.ScopeConfiguration.ContainerImageScanning.State,ProviderConfiguration.Azure.ScopeConfiguration.ContainerImageScanning.StateReason,ProviderConfiguration.Azure.ScopeConfiguration.ServerlessScanning.State,ProviderConfiguration.Azure.ScopeConfiguration.ServerlessScanning.StateReason|Name\nAWS::InspectorV2::Filter|Arn||Arn|Name\nAWS::Interconnect::Connection|Arn|arn:${Partition}:interconnect:${Region}:${Account}:connection/${Id}|ConnectionId,Arn,Provider,Type,State,SharedId,OwnerAccount,BillingTier|\nAWS::InternetMonitor::Monitor|MonitorName|arn:${Partition}:internetmonitor:${Region}:${Account}:monitor/${MonitorName}|ModifiedAt,MonitorArn,CreatedAt,ProcessingStatusInfo,ProcessingStatus|MonitorName\nAWS::Invoicing::InvoiceUnit|InvoiceUnitArn|arn:${Partition}:invoicing::${Account}:invoice-unit/${Identifier}|InvoiceUnitArn,LastModified|Name\nAWS::Invoicing::ProcurementPortalPreference|ProcurementPortalPreferenceArn|arn:${Partition}:invoicing::${Account}:procurement-portal-preference/${Identifier}|ProcurementPortalPreferenceArn,AwsAccountId,CreateDate,LastUpdateDate,Version,EinvoiceDeliveryPreferenceStatus,PurchaseOrderRetrievalPreferenceStatus,PurchaseOrderRetrievalEndpoint|\nAWS::IoT::AccountAuditConfiguration|AccountId|||AccountId\nAWS::IoT::Authorizer|AuthorizerName|arn:${Partition}:iot:${Region}:${Account}:authorizer/${AuthorizerName}|Arn|AuthorizerName\nAWS::IoT::BillingGroup|BillingGroupName|arn:${Partition}:iot:${Region}:${Account}:billinggroup/${BillingGroupName}|Id,Arn|BillingGroupName\nAWS::IoT::CACertificate|Id|arn:${Partition}:iot:${Region}:${Account}:cacert/${CACertificate}|Id,Arn|\nAWS::IoT::CertificateProvider|CertificateProviderName|arn:${Partition}:iot:${Region}:${Account}:certificateprovider/${CertificateProviderName}|Arn|CertificateProviderName\nAWS::IoT::Certificate|Id|arn:${Partition}:iot:${Region}:${Account}:cert/${CertificateId}|Id,Arn|\nAWS::IoT::Command|CommandId|arn:${Partition}:iot:${Region}:${Account}:command/${CommandId}|CommandArn|CommandId\nAWS::IoT::CustomMetric|MetricName|arn:${Partition}:iot:${Region}:${Account}:custommetric/${MetricName}|MetricArn|MetricName\nAWS::IoT::Dimension|Name|arn:${Partition}:iot:${Region}:${Account}:dimension/${DimensionName}|Arn|Name\nAWS::IoT::DomainConfiguration|DomainConfigurationName|arn:${Partition}:iot:${Region}:${Account}:domainconfiguration/${DomainConfigurationName}|DomainType,ServerCertificates,Arn|DomainConfigurationName\nAWS::IoT::EncryptionConfiguration|AccountId||AccountId,ConfigurationDetails,LastModifiedDate|\nAWS::IoT::FleetMetric|MetricName|arn:${Partition}:iot:${Region}:${Account}:fleetmetric/${FleetMetricName}|MetricArn,CreationDate,LastModifiedDate,Version|MetricName\nAWS::IoT::JobTemplate|JobTemplateId|arn:${Partition}:iot:${Region}:${Account}:jobtemplate/${JobTemplateId}|Arn|JobTemplateId\nAWS::IoT::Job|Arn|arn:${Partition}:iot:${Region}:${Account}:job/${JobId}|Arn,CreatedAt|JobId\nAWS::IoT::Logging|AccountId|||AccountId\nAWS::IoT::MitigationAction|ActionName|arn:${Partition}:iot:${Region}:${Account}:mitigationaction/${MitigationActionName}|MitigationActionArn,MitigationActionId|ActionName\nAWS::IoT::PolicyPrincipalAttachment|Id||Id|\nAWS::IoT::Policy|PolicyName|arn:${Partition}:iot:${Region}:${Account}:policy/${PolicyName}|Id,Arn|PolicyName\nAWS::IoT::ProvisioningTemplate|TemplateName|arn:${Partition}:iot:${Region}:${Account}:provisioningtemplate/${TemplateName}|TemplateArn|TemplateName\nAWS::IoT::ResourceSpecificLogging|TargetId||TargetId|\nAWS::IoT::RoleAlias|RoleAlias|arn:${Partition}:iot:${Region}:${Account}:rolealias/${RoleAlias}|RoleAliasArn|RoleAlias\nAWS::IoT::ScheduledAudit|ScheduledAuditName|arn:${Partition}:iot:${Region}:${Account}:scheduledaudit/${ScheduledAuditName}|ScheduledAuditArn|ScheduledAuditName\nAWS::IoT::SecurityProfile|SecurityProfileName|arn:${Partition}:iot:${Region}:${Account}:securityprofile/${SecurityProfileName}|SecurityProfileArn|SecurityProfileName\nAWS::IoT::SoftwarePackageVersion|PackageName,VersionName||PackageVersionArn,Status,ErrorReason,SbomValidationStatus|PackageName,VersionName\nAWS::IoT::SoftwarePackage|PackageName|arn:${Partition}:iot:${Region}:${Account}:package/${PackageName}|PackageArn|PackageName\nAWS::IoT::Stream|Arn|arn:${Partition}:iot:${Region}:${Account}:stream/${StreamId}|Arn,StreamVersion,CreatedAt,LastUpdatedAt|StreamId\nAWS::IoT::ThingGroup|ThingGroupName|arn:${Partition}:iot:${Region}:${Account}:thinggroup/${ThingGroupName}|Id,Arn|ThingGroupName\nAWS::IoT::ThingPrincipalAttachment|ThingName,Principal|||Principal,ThingName\nAWS::IoT::ThingType|ThingTypeName|arn:${Partition}:iot:${Region}:${Account}:thingtype/${ThingTypeName}|Id,Arn|ThingTypeName\nAWS::IoT::Thing|ThingName|arn:${Partition}:iot:${Region}:${Account}:thing/${ThingName}|Id,Arn|ThingName\nAWS::IoT::TopicRuleDestination|Arn||StatusReason,Arn|\nAWS::IoT::TopicRule|RuleName|arn:${Partition}:iot:${Region}:${Account}:rule/${RuleName}|Arn|RuleName\nAWS::IoTAnalytics::Channel|ChannelName|arn:${Partition}:iotanalytics:${Region}:${Account}:channel/${ChannelName}|Id|ChannelName\nAWS::IoTAnalytics::Dataset|DatasetName|arn:${Partition}:iotanalytics:${Region}:${Account}:dataset/${DatasetName}|Id|DatasetName\nAWS::IoTAnalytics::Datastore|DatastoreName|arn:${Partition}:iotanalytics:${Region}:${Account}:datastore/${DatastoreName}|Id|DatastoreName\nAWS::IoTAnalytics::Pipeline|PipelineName|arn:${Partition}:iotanalytics:${Region}:${Account}:pipeline/${PipelineName}|Id|PipelineName\nAWS::IoTCoreDeviceAdvisor::SuiteDefinition|SuiteDefinitionId|arn:${Partition}:iotdeviceadvisor:${Region}:${Account}:suitedefinition/${SuiteDefinitionId}|SuiteDefinitionArn,SuiteDefinitionVersion,SuiteDefinitionId|\nAWS::IoTEvents::AlarmModel|AlarmModelName|arn:${Partition}:iotevents:${Region}:${Account}:alarmModel/${AlarmModelName}||AlarmModelName\nAWS::IoTEvents::DetectorModel|DetectorModelName|arn:${Partition}:iotevents:${Region}:${Account}:detectorModel/${DetectorModelName}||DetectorModelName\nAWS::IoTEvents::Input|InputName|arn:${Partition}:iotevents:${Region}:${Account}:input/${InputName}||InputName\nAWS::IoTFleetHub::Application|||ApplicationUrl,ApplicationArn,ApplicationState,SsoClientId,ApplicationId,ApplicationLastUpdateDate,ErrorMessage,ApplicationCreationDate|\nAWS::IoTFleetWise::Campaign|Name|arn:${Partition}:iotfleetwise:${Region}:${Account}:campaign/${CampaignName}|Status,LastModificationTime,CreationTime,Arn|Name\nAWS::IoTFleetWise::DecoderManifest|Name|arn:${Partition}:iotfleetwise:${Region}:${Account}:decoder-manifest/${Name}|LastModificationTime,CreationTime,Arn|Name\nAWS::IoTFleetWise::Fleet|Id|arn:${Partition}:iotfleetwise:${Region}:${Account}:fleet/${FleetId}|LastModificationTime,CreationTime,Arn|Id\nAWS::IoTFleetWise::ModelManifest|Name|arn:${Partition}:iotfleetwise:${Region}:${Account}:model-manifest/${Name}|LastModificationTime,CreationTime,Arn|Name\nAWS::IoTFleetWise::SignalCatalog|Name|arn:${Partition}:iotfleetwise:${Region}:${Account}:signal-catalog/${Name}|LastModificationTime,NodeCounts.TotalNodes,NodeCounts.TotalSensors,NodeCounts.TotalAttributes,NodeCounts.TotalBranches,NodeCounts.TotalActuators,CreationTime,Arn|Name\nAWS::IoTFleetWise::StateTemplate|Name|arn:${Partition}:iotfleetwise:${Region}:${Account}:state-template/${StateTemplateId}|Arn,Id,CreationTime,LastModificationTime|Name\nAWS::IoTFleetWise::Vehicle|Name|arn:${Partition}:iotfleetwise:${Region}:${Account}:vehicle/${VehicleId}|LastModificationTime,CreationTime,Arn|Name\nAWS::IoTSecureTunneling::Tunnel|TunnelArn||TunnelArn,TunnelId,Status|\nAWS::IoTSiteWise::AccessPolicy|AccessPolicyId|arn:${Partition}:iotsitewise:${Region}:${Account}:access-policy/${AccessPolicyId}|AccessPolicyArn,AccessPolicyId|\nAWS::IoTSiteWise::Application|Arn||Arn,ApplicationId,IdcApplicationArn,DnsSubdomain,Status,CreatedAt,UpdatedAt|Name\nAWS::IoTSiteWise::AssetModel|AssetModelId|arn:${Partition}:iotsitewise:${Region}:${Account}:asset-model/${AssetModelId}|AssetModelId,AssetModelArn|\nAWS::IoTSiteWise::Asset|AssetId|arn:${Partition}:iotsitewise:${Region}:${Account}:asset/${AssetId}|AssetArn,AssetId|\nAWS::IoTSiteWise::ComputationModel|ComputationModelId|arn:${Partition}:iotsitewise:${Region}:${Account}:computation-model/${ComputationModelId}|ComputationModelArn,ComputationModelId|\nAWS::IoTSiteWise::Dashboard|DashboardId|arn:${Partition}:iotsitewise:${Region}:${Account}:dashboard/${DashboardId}|DashboardId,DashboardArn|\nAWS::IoTSiteWise::Dataset|DatasetId|arn:${Partition}:iotsitewise:${Region}:${Account}:dataset/${DatasetId}|DatasetArn,DatasetId|\nAWS::IoTSiteWise::Gateway|GatewayId|arn:${Partition}:iotsitewise:${Region}:${Account}:gateway/${GatewayId}|GatewayId|\nAWS::IoTSiteWise::Pipeline|PipelineArn||PipelineArn,Status|\nAWS::IoTSiteWise::Portal|PortalId|arn:${Partition}:iotsitewise:${Region}:${Account}:portal/${PortalId}|PortalArn,PortalStartUrl,PortalId,PortalClientId|\nAWS::IoTSiteWise::Project|ProjectId|arn:${Partition}:iotsitewise:${Region}:${Account}:project/${ProjectId}|ProjectArn,ProjectId|\nAWS::IoTSiteWise::Task|TaskArn||TaskArn,Status|\nAWS::IoTSiteWise::Workspace|WorkspaceArn|arn:${Partition}:iotsitewise:${Region}:${Account}:workspace/${WorkspaceName}|WorkspaceArn,Status,CreatedAt,UpdatedAt|WorkspaceName\nAWS::IoTThingsGraph::FlowTemplate|Id||Id|\nAWS::IoTTwinMaker::ComponentType|WorkspaceId,ComponentTypeId||Status,CreationDateTime,Status.Error.Message,IsSchemaInitialized,Status.State,Status.Error,UpdateDateTime,Status.Error.Code,Arn,IsAbstract|WorkspaceId,ComponentTypeId\nAWS::IoTTwinMaker::Entity|WorkspaceId,EntityId||Status,CreationDateTime,Status.Error.Message,HasChildEntities,Status.State,Status.Error,UpdateDateTime,Status.Error.Code,Arn|EntityId,WorkspaceId\nAWS::IoTTwinMaker::Scene|WorkspaceId,SceneId||CreationDateTime,UpdateDateTime,Arn,GeneratedSceneMetadata|SceneId,WorkspaceId\nAWS::IoTTwinMaker::SyncJob|WorkspaceId,SyncSource||CreationDateTime,State,UpdateDateTime,Arn|SyncSource,WorkspaceId\nAWS::IoTTwinMaker::Workspace|WorkspaceId|arn:${Partition}:iottwinmaker:${Region}:${Account}:workspace/${WorkspaceId}|CreationDateTime,UpdateDateTime,Arn|WorkspaceId\nAWS::IoTWireless::Destination|Name|arn:${Partition}:iotwireless:${Region}:${Account}:Destination/${DestinationName}|Arn|Name\nAWS::IoTWireless::DeviceProfile|Id|arn:${Partition}:iotwireless:${Region}:${Account}:DeviceProfile/${DeviceProfileId}|Id,Arn|Name\nAWS::IoTWireless::FuotaTask|Id|arn:${Partition}:iotwireless:${Region}:${Account}:FuotaTask/${FuotaTaskId}|FuotaTaskStatus,LoRaWAN.StartTime,Id,Arn|Name\nAWS::IoTWireless::MulticastGroup|Id|arn:${Partition}:iotwireless:${Region}:${Account}:MulticastGroup/${MulticastGroupId}|Status,LoRaWAN.NumberOfDevicesRequested,Id,LoRaWAN.NumberOfDevicesInGroup,Arn|Name\nAWS::IoTWireless::NetworkAnalyzerConfiguration|Name|arn:${Partition}:iotwireless:${Region}:${Account}:NetworkAnalyzerConfiguration/${NetworkAnalyzerConfigurationName}|Arn|Name\nAWS::IoTWireless::PartnerAccount|PartnerAccountId|arn:${Partition}:iotwireless:${Region}:${Account}:SidewalkAccount/${AmazonId}|Fingerprint,Arn|PartnerAccountId\nAWS::IoTWireless::ServiceProfile|Id|arn:${Partition}:iotwireless:${Region}:${Account}:ServiceProfile/${ServiceProfileId}|LoRaWAN.DrMin,LoRaWAN.ReportDevStatusMargin,LoRaWAN.UlRatePolicy,LoRaWAN.MinGwDiversity,LoRaWAN.TargetPer,LoRaWAN.ChannelMask,LoRaWAN.ReportDevStatusBattery,LoRaWAN.DlRate,LoRaWAN.DlRatePolicy,LoRaWAN.HrAllowed,LoRaWAN.DlBucketSize,LoRaWAN.DrMax,LoRaWAN.UlBucketSize,LoRaWAN.UlRate,LoRaWAN.NwkGeoLoc,LoRaWAN.DevStatusReqFreq,Id,Arn,LoRaWANResponse|Name\nAWS::IoTWireless::TaskDefinition|Id|arn:${Partition}:iotwireless:${Region}:${Account}:WirelessGatewayTaskDefinition/${WirelessGatewayTaskDefinitionId}|Id,Arn|Name\nAWS::IoTWireless::WirelessDeviceImportTask|Id|arn:${Partition}:iotwireless:${Region}:${Account}:WirelessDeviceImportTask/${WirelessDeviceImportTaskId}|Status,CreationDate,Sidewalk.DeviceCreationFileList,InitializedImportedDevicesCount,StatusReason,OnboardedImportedDevicesCount,FailedImportedDevicesCount,Id,PendingImportedDevicesCount,Arn|\nAWS::IoTWireless::WirelessDevice|Id|arn:${Partition}:iotwireless:${Region}:${Account}:WirelessDevice/${WirelessDeviceId}|Id,ThingName,Arn|Name\nAWS::IoTWireless::WirelessGateway|Id|arn:${Partition}:iotwireless:${Region}:${Account}:WirelessGateway/${WirelessGatewayId}|Id,Arn|Name\nAWS::KMS::Alias|AliasName|arn:${Partition}:kms:${Region}:${Account}:alias/${Alias}||AliasName\nAWS::KMS::Key|KeyId|arn:${Partition}:kms:${Region}:${Account}:key/${KeyId}|KeyId,Arn|\nAWS::KMS::ReplicaKey|KeyId||KeyId,Arn|\nAWS::KafkaConnect::Connector|ConnectorArn||ConnectorArn|\nAWS::KafkaConnect::CustomPlugin|CustomPluginArn||CustomPluginArn,Revision,FileDescription|Name\nAWS::KafkaConnect::WorkerConfiguration|WorkerConfigurationArn||WorkerConfigurationArn,Revision|Name\nAWS::Kendra::DataSource|Id,IndexId||Id,Arn|IndexId,Name\nAWS::Kendra::Faq|Id,IndexId||Id,Arn|IndexId,Name\nAWS::Kendra::FeaturedResultsSet|Arn||Arn,FeaturedResultsSetId|\nAWS::Kendra::Index|Id|arn:${Partition}:kendra:${Region}:${Account}:index/${IndexId}|Id,Arn|Name\nAWS::Kendra::QuerySuggestionsBlockList|Arn||Arn,Id|Name\nAWS::Kendra::Thesaurus|Arn||Arn,Id|Name\nAWS::KendraRanking::ExecutionPlan|Id|arn:${Partition}:kendra-ranking:${Region}:${Account}:rescore-execution-plan/${RescoreExecutionPlanId}|Id,Arn|Name\nAWS::Kinesis::Channel|ChannelARN|arn:${Partition}:kinesis:${Region}:${Account}:channel/${ChannelId}|ChannelARN,ChannelId,ChannelStatus,ChannelCreationTimestamp|\nAWS::Kinesis::ResourcePolicy|ResourceArn|||ResourceArn\nAWS::Kinesis::StreamConsumer|ConsumerARN||ConsumerCreationTimestamp,ConsumerName,ConsumerARN,ConsumerStatus,StreamARN|\nAWS::Kinesis::Stream|Name|arn:${Partition}:kinesis:${Region}:${Account}:stream/${StreamName}|Arn,WarmThroughputObject|Name\nAWS::KinesisAnalytics::ApplicationOutput|Id||Id|\nAWS::KinesisAnalytics::ApplicationReferenceDataSource|Id||Id|\nAWS::KinesisAnalytics::Application|Id|arn:${Partition}:kinesisanalytics:${Region}:${Account}:application/${ApplicationName}|Id|ApplicationName\nAWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption|Id||Id|\nAWS::KinesisAnalyticsV2::ApplicationOutput|Id||Id|\nAWS::KinesisAnalyticsV2::ApplicationReferenceDataSource|Id||Id|\nAWS::KinesisAnalyticsV2::Application|ApplicationName|arn:${Partition}:kinesisanalytics:${Region}:${Account}:application/${ApplicationName}||ApplicationName\nAWS::KinesisFirehose::DeliveryStream|DeliveryStreamName|arn:${Partition}:firehose:${Region}:${Account}:deliverystream/${DeliveryStreamName}|Arn|DeliveryStreamName\nAWS::KinesisVideo::SignalingChannel|Name||Arn|Name\nAWS::KinesisVideo::Stream|Name||Arn|Name\nAWS::LakeFormation::DataCellsFilter|TableCatalogId,DatabaseName,TableName,Name|||TableName,DatabaseName,TableCatalogId,Name\nAWS::LakeFormation::DataLakeSettings|Id||Id|\nAWS::LakeFormation::Permissions|Id||Id|\nAWS::LakeFormation::PrincipalPermissions|PrincipalIdentifier,ResourceIdentifier||ResourceIdentifier,PrincipalIdentifier|\nAWS::LakeFormation::Resource|Id||Id|\nAWS::LakeFormation::TagAssociation|ResourceIdentifier,TagsIdentifier||ResourceIdentifier,TagsIdentifier|\nAWS::LakeFormation::Tag|TagKey|||TagKey\nAWS::Lambda::Alias|AliasArn||AliasArn|Name\nAWS::Lambda::CapacityProvider|CapacityProviderName|arn:${Partition}:lambda:${Region}:${Account}:capacity-provider:${CapacityProviderName}|State,Arn|CapacityProviderName\nAWS::Lambda::CodeSigningConfig|CodeSigningConfigArn|arn:${Partition}:lambda:${Region}:${Account}:code-signing-config:${CodeSigningConfigId}|CodeSigningConfigId,CodeSigningConfigArn|\nAWS::Lambda::EventInvokeConfig|FunctionName,Qualifier|||FunctionName,Qualifier\nAWS::Lambda::EventSourceMapping|Id|arn:${Partition}:lambda:${Region}:${Account}:event-source-mapping:${UUID}|Id,EventSourceMappingArn|\nAWS::Lambda::Function|FunctionName|arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}|SnapStartResponse.OptimizationStatus,SnapStartResponse.ApplyOn,SnapStartResponse,Arn|FunctionName\nAWS::Lambda::LayerVersionPermission|Id||Id|\nAWS::Lambda::LayerVersion|LayerVersionArn||LayerVersionArn|\nAWS::Lambda::MicrovmImage|ImageArn|arn:${Partition}:lambda:${Region}:${Account}:microvm-image:${MicrovmImageName}|ImageArn,State,LatestActiveImageVersion,LatestFailedImageVersion,CreatedAt,UpdatedAt|Name\nAWS::Lambda::NetworkConnector|Arn|arn:${Partition}:lambda:${Region}:${Account}:network-connector:${NetworkConnectorId}|Arn,State|Name\nAWS::Lambda::Permission|FunctionName,Id||Id|FunctionName\nAWS::Lambda::ResourcePolicy|ResourceArn|||ResourceArn\nAWS::Lambda::Url|FunctionArn||FunctionArn,FunctionUrl|\nAWS::Lambda::Version|FunctionArn||Version,FunctionArn|\nAWS::LaunchWizard::Deployment|Arn|arn:${Partition}:launchwizard:${Region}:${Account}:deployment/${DeploymentId}|Arn,CreatedAt,DeletedAt,DeploymentId,ResourceGroup,Status|Name\nAWS::Lex::BotAlias|BotAliasId,BotId||BotAliasStatus,Arn,BotAliasId|BotId\nAWS::Lex::BotVersion|BotId,BotVersion||BotVersion|BotId\nAWS::Lex::Bot|Id|arn:${Partition}:lex:${Region}:${Account}:bot:${BotName}|Id,Arn|Name\nAWS::Lex::ResourcePolicy|Id||Id,RevisionId|\nAWS::LicenseManager::Grant|GrantArn|arn:${Partition}:license-manager::${Account}:grant:${GrantId}|GrantArn,Version|\nAWS::LicenseManager::LicenseAssetGroup|LicenseAssetGroupArn|arn:${Partition}:license-manager:${Region}:${Account}:license-asset-group:${LicenseAssetGroupId}|LicenseAssetGroupArn|Name\nAWS::LicenseManager::LicenseAssetRuleSet|LicenseAssetRulesetArn|arn:${Partition}:license-manager:${Region}:${Account}:license-asset-ruleset:${LicenseAssetRulesetId}|LicenseAssetRulesetArn|Name\nAWS::LicenseManager::License|LicenseArn|arn:${Partition}:license-manager::${Account}:license:${LicenseId}|Version,LicenseArn|\nAWS::Lightsail::Alarm|AlarmName|arn:${Partition}:lightsail:${Region}:${Account}:Alarm/${Id}|AlarmArn,State|AlarmName\nAWS::Lightsail::Bucket|BucketName|arn:${Partition}:lightsail:${Region}:${Account}:Bucket/${Id}|BucketArn,AbleToUpdateBundle,Url|BucketName\nAWS::Lightsail::Certificate|CertificateName|arn:${Partition}:lightsail:${Region}:${Account}:Certificate/${Id}|Status,CertificateArn|CertificateName\nAWS::Lightsail::ContactMethod|Arn|arn:${Partition}:lightsail:${Region}:${Account}:ContactMethod/${Id}|Arn,Status,Name,CreatedAt,SupportCode,ResourceType|\nAWS::Lightsail::Container|ServiceName|arn:${Partition}:lightsail:${Region}:${Account}:ContainerService/${Id}|PrincipalArn,PrivateRegistryAccess.EcrImagePullerRole.PrincipalArn,ContainerArn,Url|ServiceName\nAWS::Lightsail::DatabaseSnapshot|RelationalDatabaseSnapshotName||Arn,CreatedAt,Engine,EngineVersion,FromRelationalDatabaseArn,FromRelationalDatabaseBlueprintId,FromRelationalDatabaseBundleId,FromRelationalDatabaseName,Location,Name,ResourceType,SizeInGb,State,SupportCode|RelationalDatabaseSnapshotName\nAWS::Lightsail::Database|RelationalDatabaseName|arn:${Partition}:lightsail:${Region}:${Account}:RelationalDatabase/${Id}|DatabaseArn|RelationalDatabaseName\nAWS::Lightsail::DiskSnapshot|DiskSnapshotName|arn:${Partition}:lightsail:${Region}:${Account}:DiskSnapshot/${Id}|DiskSnapshotArn,Location,ResourceType,State,Progress,FromDiskName,SizeInGb,IsFromAutoSnapshot,CreatedAt,SupportCode|DiskSnapshotName\nAWS::Lightsail::Disk|DiskName|arn:${Partition}:lightsail:${Region}:${Account}:Disk/${Id}|Path,AttachmentState,Location.AvailabilityZone,SupportCode,State,IsAttached,ResourceType,DiskArn,AttachedTo,Iops,Location.RegionName|DiskName\nAWS::Lightsail::Distribution|DistributionName|arn:${Partition}:lightsail:${Region}:${Account}:Distribution/${Id}|Status,DistributionArn,AbleToUpdateBundle|DistributionName\nAWS::Lightsail::Domain|DomainName|arn:${Partition}:lightsail:${Region}:${Account}:Domain/${Id}|Arn,SupportCode,CreatedAt,Location,ResourceType|DomainName\nAWS::Lightsail::InstanceSnapshot|InstanceSnapshotName|arn:${Partition}:lightsail:${Region}:${Account}:InstanceSnapshot/${Id}|Arn,IsFromAutoSnapshot,Location,FromInstanceName,FromInstanceArn,ResourceType,SizeInGb,State,SupportCode|InstanceSnapshotName\nAWS::Lightsail::Instance|InstanceName|arn:${Partition}:lightsail:${Region}:${Account}:Instance/${Id}|SshKeyName,Networking.MonthlyTransfer.GbPerMonthAllocated,Hardware.CpuCount,IsStaticIp,PrivateIpAddress,UserName,ResourceType,Location.RegionName,PublicIpAddress,Location.AvailabilityZone,State.Code,SupportCode,State.Name,InstanceArn,Hardware.RamSizeInGb,Ipv6Addresses|InstanceName\nAWS::Lightsail::KeyPair|KeyPairName|arn:${Partition}:lightsail:${Region}:${Account}:KeyPair/${Id}|KeyPairArn,Fingerprint,CreatedAt,SupportCode,ResourceType,Location|KeyPairName\nAWS::Lightsail::LoadBalancerTlsCertificate|CertificateName,LoadBalancerName|arn:${Partition}:lightsail:${Region}:${Account}:LoadBalancerTlsCertificate/${Id}|Status,LoadBalancerTlsCertificateArn|LoadBalancerName,CertificateName\nAWS::Lightsail::LoadBalancer|LoadBalancerName|arn:${Partition}:lightsail:${Region}:${Account}:LoadBalancer/${Id}|LoadBalancerArn|LoadBalancerName\nAWS::Lightsail::StaticIp|StaticIpName|arn:${Partition}:lightsail:${Region}:${Account}:StaticIp/${Id}|StaticIpArn,IsAttached,IpAddress|StaticIpName\nAWS::Location::APIKey|KeyName|arn:${Partition}:geo:${Region}:${Account}:api-key/${KeyName}|CreateTime,Arn,KeyArn,UpdateTime|KeyName\nAWS::Location::GeofenceCollection|CollectionName|arn:${Partition}:geo:${Region}:${Account}:geofence-collection/${CollectionName}|CollectionArn,CreateTime,UpdateTime,Arn|CollectionName\nAWS::Location::Map|MapName|arn:${Partition}:geo:${Region}:${Account}:map/${MapName}|CreateTime,UpdateTime,Arn,MapArn,DataSource|MapName\nAWS::Location::PlaceIndex|IndexName|arn:${Partition}:geo:${Region}:${Account}:place-index/${IndexName}|IndexArn,CreateTime,UpdateTime,Arn|IndexName\nAWS::Location::RouteCalculator|CalculatorName|arn:${Partition}:geo:${Region}:${Account}:route-calculator/${CalculatorName}|CreateTime,UpdateTime,CalculatorArn,Arn|CalculatorName\nAWS::Location::TrackerConsumer|TrackerName,ConsumerArn|||TrackerName,ConsumerArn\nAWS::Location::Tracker|TrackerName|arn:${Partition}:geo:${Region}:${Account}:tracker/${TrackerName}|CreateTime,UpdateTime,Arn,TrackerArn|TrackerName\nAWS::Logs::AccountPolicy|AccountId,PolicyType,PolicyName||AccountId|PolicyType,PolicyName\nAWS::Logs::DeliveryDestination|Name|arn:${Partition}:logs:${Region}:${Account}:delivery-destination:${DeliveryDestinationName}|Arn|Name\nAWS::Logs::DeliverySource|Name|arn:${Partition}:logs:${Region}:${Account}:delivery-source:${DeliverySourceName}|Service,ResourceArns,Arn,Status,StatusReason|Name\nAWS::Logs::Delivery|DeliveryId|arn:${Partition}:logs:${Region}:${Account}:delivery:${DeliveryName}|DeliveryId,Arn,DeliveryDestinationType|\nAWS::Logs::Destination|DestinationName|arn:${Partition}:logs:${Region}:${Account}:destination:${DestinationName}|Arn|DestinationName\nAWS::Logs::Integration|IntegrationName||IntegrationStatus|IntegrationName\nAWS::Logs::LogAnomalyDetector|AnomalyDetectorArn|arn:${Partition}:logs:${Region}:${Account}:anomaly-detector:${DetectorId}|AnomalyDetectorArn,CreationTimeStamp,LastModifiedTimeStamp,AnomalyDetectorStatus|\nAWS::Logs::LogGroup|LogGroupName|arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}|Arn|LogGroupName\nAWS::Logs::LogStream|LogStreamName|||LogStreamName,LogGroupName\nAWS::Logs::MetricFilter|LogGroupName,FilterName|||LogGroupName,FilterName\nAWS::Logs::QueryDefinition|QueryDefinitionId||QueryDefinitionId|Name\nAWS::Logs::ResourcePolicy|PolicyName|||PolicyName\nAWS::Logs::ScheduledQuery|ScheduledQueryArn|arn:${Partition}:logs:${Region}:${Account}:scheduled-query:${ScheduledQueryId}|ScheduledQueryArn,LastTriggeredTime,LastExecutionStatus,CreationTime,LastUpdatedTime|Name\nAWS::Logs::StorageTierPolicy|AccountId||AccountId,LastUpdatedTime|\nAWS::Logs::SubscriptionFilter|FilterName|||LogGroupName,FilterName\nAWS::Logs::Transformer|LogGroupIdentifier|||LogGroupIdentifier\nAWS::LookoutEquipment::InferenceScheduler|InferenceSchedulerName||InferenceSchedulerArn|InferenceSchedulerName\nAWS::LookoutMetrics::Alert|||Arn|\nAWS::LookoutMetrics::AnomalyDetector|||Arn|\nAWS::LookoutVision::Project|ProjectName|arn:${Partition}:lookoutvision:${Region}:${Account}:project/${ProjectName}|Arn|ProjectName\nAWS::M2::Application|ApplicationArn|arn:${Partition}:m2:${Region}:${Account}:app/${ApplicationId}|ApplicationArn,ApplicationId|Name\nAWS::M2::Deployment|ApplicationId||DeploymentId,Status|ApplicationId\nAWS::M2::Environment|EnvironmentArn|arn:${Partition}:m2:${Region}:${Account}:env/${EnvironmentId}|EnvironmentId,EnvironmentArn|Name\nAWS::MGN::Connector|Arn||ConnectorID,Arn|Name\nAWS::MGN::LaunchConfigurationTemplate|Arn||Arn,LaunchConfigurationTemplateID,Ec2LaunchTemplateID|\nAWS::MGN::NetworkMigrationDefinition|Arn|arn:${Partition}:mgn:${Region}:${Account}:network-migration-definition/${NetworkMigrationDefinitionID}|Arn,NetworkMigrationDefinitionID,CreatedAt,UpdatedAt|Name\nAWS::MPA::ApprovalTeam|Arn|arn:${Partition}:mpa:${Region}:${Account}:approval-team/${ApprovalTeamId}|Arn,VersionId,NumberOfApprovers,UpdateSessionArn,CreationTime,LastUpdateTime,Status,StatusCode,StatusMessage|Name\nAWS::MPA::IdentitySource|IdentitySourceArn|arn:${Partition}:mpa:${Region}:${Account}:identity-source/${IdentitySourceId}|IdentitySourceArn,IdentitySourceType,IdentitySourceParameters.IamIdentityCenter.ApprovalPortalUrl,CreationTime,Status,StatusCode,StatusMessage|\nAWS::MSK::BatchScramSecret|ClusterArn|||ClusterArn\nAWS::MSK::Channel|ChannelArn||ChannelArn,Status,StateInfo|\nAWS::MSK::ClusterPolicy|ClusterArn||CurrentVersion|ClusterArn\nAWS::MSK::Cluster|Arn||Arn,CurrentVersion|\nAWS::MSK::Configuration|Arn||LatestRevision.Revision,LatestRevision.CreationTime,LatestRevision.Description,Arn|Name\nAWS::MSK::Replicator|ReplicatorArn||ReplicatorArn,CurrentVersion|\nAWS::MSK::ServerlessCluster|Arn||Arn|\nAWS::MSK::Topic|TopicArn||TopicArn|\nAWS::MSK::VpcConnection|Arn||Arn|\nAWS::MWAA::Environment|Name|arn:${Partition}:airflow:${Region}:${Account}:environment/${EnvironmentName}|LoggingConfiguration.TaskLogs.CloudWatchLogGroupArn,LoggingConfiguration.WebserverLogs.CloudWatchLogGroupArn,LoggingConfiguration.DagProcessingLogs.CloudWatchLogGroupArn,WebserverUrl,LoggingConfiguration.SchedulerLogs.CloudWatchLogGroupArn,Arn,LoggingConfiguration.WorkerLogs.CloudWatchLogGroupArn,CeleryExecutorQueue,DatabaseVpcEndpointService,WebserverVpcEndpointService|Name\nAWS::MWAAServerless::Workflow|WorkflowArn|arn:${Partition}:airflow-serverless:${Region}:${Account}:workflow/${WorkflowId}|WorkflowArn,WorkflowVersion,CreatedAt,ModifiedAt,WorkflowStatus,ScheduleConfiguration,CodeSnapshottedAt|Name\nAWS::Macie::AllowList|Id|arn:${Partition}:macie2:${Region}:${Account}:allow-list/${ResourceId}|Status,Id,Arn|Name\nAWS::Macie::CustomDataIdentifier|Id|arn:${Partition}:macie2:${Region}:${Account}:custom-data-identifier/${ResourceId}|Id,Arn|Name\nAWS::Macie::FindingsFilter|Id|arn:${Partition}:macie2:${Region}:${Account}:findings-filter/${ResourceId}|Id,Arn,FindingsFilterListItems|Name\nAWS::Macie::Member|Arn|arn:${Partition}:macie2:${Region}:${Account}:member/${ResourceId}|Arn,AdministratorAccountId,RelationshipStatus,UpdatedAt|\nAWS::Macie::Session|AwsAccountId||ServiceRole,AwsAccountId,AutomatedDiscoveryStatus|\nAWS::ManagedBlockchain::Accessor|Id|arn:${Partition}:managedblockchain:${Region}:${Account}:accessors/${AccessorId}|Status,CreationDate,BillingToken,Id,Arn|\nAWS::ManagedBlockchain::Member|MemberId|arn:${Partition}:managedblockchain:${Region}:${Account}:members/${MemberId}|MemberId,NetworkId|\nAWS::ManagedBlockchain::Node|NodeId|arn:${Partition}:managedblockchain:${Region}:${Account}:nodes/${NodeId}|MemberId,NodeId,Arn,NetworkId|\nAWS::MediaConnect::BridgeOutput|BridgeArn,Name|||BridgeArn,Name\nAWS::MediaConnect::BridgeSource|BridgeArn,Name|||BridgeArn,Name\nAWS::MediaConnect::Bridge|BridgeArn||BridgeArn,BridgeState|Name\nAWS::MediaConnect::FlowEntitlement|EntitlementArn||EntitlementArn|Name\nAWS::MediaConnect::FlowMediaStream|Arn||Arn,Fmt|\nAWS::MediaConnect::FlowOutput|OutputArn||OutputArn|Name\nAWS::MediaConnect::FlowSource|SourceArn||IngestIp,SourceArn,SourceIngestPort|Name\nAWS::MediaConnect::FlowVpcInterface|FlowArn,Name||NetworkInterfaceIds|FlowArn,Name\nAWS::MediaConnect::Flow|FlowArn||FlowAvailabilityZone,Source.SourceIngestPort,Source.IngestIp,Source.SourceArn,FlowArn,EgressIp,FlowNdiMachineName|Name\nAWS::MediaConnect::Gateway|GatewayArn||GatewayArn,GatewayState|Name\nAWS::MediaConnect::RouterInput|Arn|arn:${Partition}:mediaconnect:${Region}:${Account}:routerInput:${RouterInputId}|Arn,ContentQualityAnalysisType,CreatedAt,Id,InputType,IpAddress,MaintenanceType,RoutedOutputs,State,UpdatedAt|Name\nAWS::MediaConnect::RouterNetworkInterface|Arn|arn:${Partition}:mediaconnect:${Region}:${Account}:routerNetworkInterface:${RouterNetworkInterfaceId}|Arn,AssociatedInputCount,AssociatedOutputCount,CreatedAt,Id,NetworkInterfaceType,State,UpdatedAt|Name\nAWS::MediaConnect::RouterOutput|Arn|arn:${Partition}:mediaconnect:${Region}:${Account}:routerOutput:${RouterOutputId}|Arn,CreatedAt,Id,IpAddress,MaintenanceType,OutputType,RoutedState,State,UpdatedAt|Name\nAWS::MediaConvert::JobTemplate|Name|arn:${Partition}:mediaconvert:${Region}:${Account}:jobTemplates/${JobTemplateName}|Arn,Name|Name\nAWS::MediaConvert::Preset|Name|arn:${Partition}:mediaconvert:${Region}:${Account}:presets/${PresetName}|Arn,Name|Name\nAWS::MediaConvert::Queue|Name|arn:${Partition}:mediaconvert:${Region}:${Account}:queues/${QueueName}|Arn,Name|Name\nAWS::MediaLive::ChannelPlacementGroup|Id,ClusterId||Arn,Channels,Id,State|ClusterId,Name\nAWS::MediaLive::Channel|Id|arn:${Partition}:medialive:${Region}:${Account}:channel:${ChannelId}|Arn,Inputs,Id|Name\nAWS::MediaLive::CloudWatchAlarmTemplateGroup|Identifier|arn:${Partition}:medialive:${Region}:${Account}:cloudwatch-alarm-template-group:${CloudWatchAlarmTemplateGroupId}|Arn,CreatedAt,Id,Identifier,ModifiedAt|Name\nAWS::MediaLive::CloudWatchAlarmTemplate|Identifier|arn:${Partition}:medialive:${Region}:${Account}:cloudwatch-alarm-template:${CloudWatchAlarmTemplateId}|Arn,CreatedAt,Id,GroupId,Identifier,ModifiedAt|Name\nAWS::MediaLive::Cluster|Id|arn:${Partition}:medialive:${Region}:${Account}:cluster:${ClusterId}|Arn,ChannelIds,Id,State|Name\nAWS::MediaLive::EventBridgeRuleTemplateGroup|Identifier|arn:${Partition}:medialive:${Region}:${Account}:eventbridge-rule-template-group:${EventBridgeRuleTemplateGroupId}|Arn,CreatedAt,Id,Identifier,ModifiedAt|Name\nAWS::MediaLive::EventBridgeRuleTemplate|Identifier|arn:${Partition}:medialive:${Region}:${Account}:eventbridge-rule-template:${EventBridgeRuleTemplateId}|Arn,CreatedAt,GroupId,Id,Identifier,ModifiedAt|Name\nAWS::MediaLive::InputSecurityGroup|Id|arn:${Partition}:medialive:${Region}:${Account}:inputSecurityGroup:${InputSecurityGroupId}|Arn,Id|\nAWS::MediaLive::Input|Id|arn:${Partition}:medialive:${Region}:${Account}:input:${InputId}|Destinations,Arn,Sources,Id|Name\nAWS::MediaLive::Multiplexprogram|ProgramName,MultiplexId||ChannelId|MultiplexId,ProgramName\nAWS::MediaLive::Multiplex|Id|arn:${Partition}:medialive:${Region}:${Account}:multiplex:${MultiplexId}|Arn,Id,PipelinesRunningCount,ProgramCount,State|Name\nAWS::MediaLive::Network|Id|arn:${Partition}:medialive:${Region}:${Account}:network:${NetworkId}|Arn,Id,State,AssociatedClusterIds|Name\nAWS::MediaLive::Node|Arn||Arn,Id,State,ConnectionState,InstanceArn,ChannelPlacementGroups|Name\nAWS::MediaLive::SdiSource|Id|arn:${Partition}:medialive:${Region}:${Account}:sdiSource:${SdiSourceId}|Id,State,Arn,Inputs|Name\nAWS::MediaLive::SignalMap|Identifier|arn:${Partition}:medialive:${Region}:${Account}:signal-map:${SignalMapId}|Arn,CloudWatchAlarmTemplateGroupIds,CreatedAt,ErrorMessage,EventBridgeRuleTemplateGroupIds,FailedMediaResourceMap,Id,Identifier,LastDiscoveredAt,LastSuccessfulMonitorDeployment,MediaResourceMap,ModifiedAt,MonitorChangesPendingDeployment,MonitorDeployment,Status|Name\nAWS::MediaPackage::Asset|Id|arn:${Partition}:mediapackage-vod:${Region}:${Account}:assets/${AssetIdentifier}|CreatedAt,Arn|Id\nAWS::MediaPackage::Channel|Id|arn:${Partition}:mediapackage:${Region}:${Account}:channels/${ChannelIdentifier}|Arn|Id\nAWS::MediaPackage::OriginEndpoint|Id|arn:${Partition}:mediapackage:${Region}:${Account}:origin_endpoints/${OriginEndpointIdentifier}|Arn,Url|Id\nAWS::MediaPackage::PackagingConfiguration|Id|arn:${Partition}:mediapackage-vod:${Region}:${Account}:packaging-configurations/${PackagingConfigurationIdentifier}|Arn|Id\nAWS::MediaPackage::PackagingGroup|Id|arn:${Partition}:mediapackage-vod:${Region}:${Account}:packaging-groups/${PackagingGroupIdentifier}|DomainName,Arn|Id\nAWS::MediaPackageV2::ChannelGroup|Arn|arn:${Partition}:mediapackagev2:${Region}:${Account}:channelGroup/${ChannelGroupName}|ModifiedAt,CreatedAt,Arn,EgressDomain|ChannelGroupName\nAWS::MediaPackageV2::ChannelPolicy|ChannelGroupName,ChannelName|||ChannelName,ChannelGroupName\nAWS::MediaPackageV2::Channel|Arn||ModifiedAt,IngestEndpoints,CreatedAt,Arn,IngestEndpointUrls,AttachedMultiviewChannels|\nAWS::MediaPackageV2::OriginEndpointPolicy|ChannelGroupName,ChannelName,OriginEndpointName|||ChannelName,OriginEndpointName,ChannelGroupName\nAWS::MediaPackageV2::OriginEndpoint|Arn||ModifiedAt,CreatedAt,Arn,DashManifestUrls,MssManifestUrls,HlsManifestUrls,LowLatencyHlsManifestUrls|\nAWS::MediaStore::Container|Id|arn:${Partition}:mediastore:${Region}:${Account}:container/${ContainerName}|Endpoint,Id|ContainerName\nAWS::MediaTailor::ChannelPolicy|ChannelName|||ChannelName\nAWS::MediaTailor::Channel|ChannelName|arn:${Partition}:mediatailor:${Region}:${Account}:channel/${ChannelName}|Arn|ChannelName\nAWS::MediaTailor::Function|FunctionId||Arn|FunctionId\nAWS::MediaTailor::LiveSource|LiveSourceName,SourceLocationName||Arn|LiveSourceName,SourceLocationName\nAWS::MediaTailor::PlaybackConfiguration|Name|arn:${Partition}:mediatailor:${Region}:${Account}:playbackConfiguration/${ResourceId}|HlsConfiguration.ManifestEndpointPrefix,SessionInitializationEndpointPrefix,DashConfiguration.ManifestEndpointPrefix,PlaybackConfigurationArn,PlaybackEndpointPrefix|Name\nAWS::MediaTailor::PrefetchSchedule|Arn|arn:${Partition}:mediatailor:${Region}:${Account}:prefetchSchedule/${ResourceId}|Arn|Name\nAWS::MediaTailor::SourceLocation|SourceLocationName|arn:${Partition}:mediatailor:${Region}:${Account}:sourceLocation/${ResourceId}|Arn|SourceLocationName\nAWS::MediaTailor::VodSource|SourceLocationName,VodSourceName||Arn|VodSourceName,SourceLocationName\nAWS::MemoryDB::ACL|ACLName|arn:${Partition}:memorydb:${Region}:${Account}:acl/${AclName}|Status,Arn|ACLName\nAWS::MemoryDB::Cluster|ClusterName|arn:${Partition}:memorydb:${Region}:${Account}:cluster/${ClusterName}|Status,ClusterEndpoint.Address,ClusterEndpoint.Port,ParameterGroupStatus,ARN|ClusterName\nAWS::MemoryDB::MultiRegionCluster|MultiRegionClusterName|arn:${Partition}:memorydb::${Account}:multiregioncluster/${ClusterName}|MultiRegionClusterName,Status,ARN|\nAWS::MemoryDB::ParameterGroup|ParameterGroupName|arn:${Partition}:memorydb:${Region}:${Account}:parametergroup/${ParameterGroupName}|ARN|ParameterGroupName\nAWS::MemoryDB::Snapshot|Arn|arn:${Partition}:memorydb:${Region}:${Account}:snapshot/${SnapshotName}|Arn,Status,Source,ClusterConfiguration,DataTiering|SnapshotName\nAWS::MemoryDB::SubnetGroup|SubnetGroupName|arn:${Partition}:memorydb:${Region}:${Account}:subnetgroup/${SubnetGroupName}|ARN,SupportedNetworkTypes|SubnetGroupName\nAWS::MemoryDB::User|UserName|arn:${Partition}:memorydb:${Region}:${Account}:user/${UserName}|Status,Arn|UserName\nAWS::Neptune::DBClusterParameterGroup|Name|arn:${Partition}:rds:${Region}:${Account}:cluster-pg:${ClusterPGName}||Name\nAWS::Neptune::DBCluster|DBClusterIdentifier|arn:${Partition}:rds:${Region}:${Account}:cluster:${DBClusterId}|ClusterResourceId,Endpoint,Port,ReadEndpoint|DBClusterIdentifier\nAWS::Neptune::DBInstance|DBInstanceIdentifier|arn:${Partition}:rds:${Region}:${Account}:db:${DbInstanceName}|Endpoint,Port|DBInstanceIdentifier\nAWS::Neptune::DBParameterGroup|Name|arn:${Partition}:rds:${Region}:${Account}:pg:${DBParameterGroupName}||Name\nAWS::Neptune::DBSubnetGroup|DBSubnetGroupName|arn:${Partition}:rds:${Region}:${Account}:subgrp:${SubnetGroupName}||DBSubnetGroupName\nAWS::Neptune::EventSubscription|SubscriptionName|arn:${Partition}:rds:${Region}:${Account}:es:${SubscriptionName}||SubscriptionName\nAWS::Neptune::GlobalCluster|GlobalClusterIdentifier|||GlobalClusterIdentifier\nAWS::NeptuneGraph::GraphSnapshot|Arn|arn:${Partition}:neptune-graph:${Region}:${Account}:graph-snapshot/${ResourceId}|Id,Arn,SnapshotCreateTime,Status,KmsKeyIdentifier|\nAWS::NeptuneGraph::Graph|GraphId|arn:${Partition}:neptune-graph:${Region}:${Account}:graph/${ResourceId}|GraphArn,GraphId,Endpoint|\nAWS::NeptuneGraph::PrivateGraphEndpoint|PrivateGraphEndpointIdentifier||PrivateGraphEndpointIdentifier,VpcEndpointId|\nAWS::NetworkFirewall::ContainerAssociation|ContainerAssociationArn|arn:${Partition}:network-firewall:${Region}:${Account}:container-association/${Name}|ContainerAssociationArn,Status,ResolvedCidrCount|\nAWS::NetworkFirewall::FirewallPolicy|FirewallPolicyArn|arn:${Partition}:network-firewall:${Region}:${Account}:firewall-policy/${Name}|FirewallPolicyArn,FirewallPolicyId|\nAWS::NetworkFirewall::Firewall|FirewallArn|arn:${Partition}:network-firewall:${Region}:${Account}:firewall/${Name}|FirewallArn,EndpointIds,FirewallId,TransitGatewayAttachmentId|\nAWS::NetworkFirewall::LoggingConfiguration|FirewallArn|||FirewallArn\nAWS::NetworkFirewall::RuleGroup|RuleGroupArn|arn:${Partition}:network-firewall:${Region}:${Account}:stateful-rulegroup/${Name}|RuleGroupId,RuleGroupArn|\nAWS::NetworkFirewall::TLSInspectionConfiguration|TLSInspectionConfigurationArn|arn:${Partition}:network-firewall:${Region}:${Account}:tls-configuration/${Name}|TLSInspectionConfigurationArn,TLSInspectionConfigurationId|\nAWS::NetworkFirewall::VpcEndpointAssociation|VpcEndpointAssociationArn|arn:${Partition}:network-firewall:${Region}:${Account}:vpc-endpoint-association/${Name}|VpcEndpointAssociationArn,VpcEndpointAssociationId,EndpointId|\nAWS::NetworkFlowMonitor::Monitor|Arn|arn:${Partition}:networkflowmonitor:${Region}:${Account}:monitor/${MonitorName}|Arn,MonitorStatus,CreatedAt,ModifiedAt|MonitorName\nAWS::NetworkFlowMonitor::Scope|ScopeArn||ScopeArn,ScopeId,Status|\nAWS::NetworkManager::ConnectAttachment|AttachmentId|arn:${Partition}:networkmanager::${Account}:attachment/${AttachmentId}|ResourceArn,AttachmentType,SegmentName,State,CreatedAt,OwnerAccountId,UpdatedAt,AttachmentId,CoreNetworkArn,AttachmentPolicyRuleNumber,LastModificationErrors,ProposedSegmentChange,ProposedNetworkFunctionGroupChange|\nAWS::NetworkManager::ConnectPeer|ConnectPeerId|arn:${Partition}:networkmanager::${Account}:connect-peer/${ConnectPeerId}|Configuration.BgpConfigurations,CoreNetworkId,Configuration.InsideCidrBlocks,Configuration,State,CreatedAt,ConnectPeerId,Configuration.CoreNetworkAddress,Configuration.Protocol,Configuration.PeerAddress,EdgeLocation,LastModificationErrors|\nAWS::NetworkManager::Connection|ConnectionArn||ConnectionArn,ConnectionId,CreatedAt,State|\nAWS::NetworkManager::CoreNetworkPrefixListAssociation|CoreNetworkId,PrefixListArn|||CoreNetworkId,PrefixListArn\nAWS::NetworkManager::CoreNetwork|CoreNetworkId|arn:${Partition}:networkmanager::${Account}:core-network/${ResourceId}|CoreNetworkId,State,CreatedAt,Segments,OwnerAccount,Edges,CoreNetworkArn,NetworkFunctionGroups|\nAWS::NetworkManager::CustomerGatewayAssociation|GlobalNetworkId,CustomerGatewayArn|||GlobalNetworkId,CustomerGatewayArn\nAWS::NetworkManager::Device|GlobalNetworkId,DeviceId||DeviceArn,DeviceId,State,CreatedAt|GlobalNetworkId\nAWS::NetworkManager::DirectConnectGatewayAttachment|AttachmentId||CoreNetworkArn,CreatedAt,UpdatedAt,AttachmentType,State,AttachmentId,OwnerAccountId,AttachmentPolicyRuleNumber,SegmentName,NetworkFunctionGroupName,ResourceArn,LastModificationErrors,ProposedSegmentChange,ProposedNetworkFunctionGroupChange|\nAWS::NetworkManager::GlobalNetwork|Id|arn:${Partition}:networkmanager::${Account}:global-network/${GlobalNetworkId}|Id,Arn|\nAWS::NetworkManager::LinkAssociation|GlobalNetworkId,DeviceId,LinkId|||GlobalNetworkId,DeviceId,LinkId\nAWS::NetworkManager::Link|GlobalNetworkId,LinkId||LinkArn,LinkId,CreatedAt,State|GlobalNetworkId\nAWS::NetworkManager::SiteToSiteVpnAttachment|AttachmentId||ResourceArn,AttachmentType,SegmentName,State,CreatedAt,OwnerAccountId,UpdatedAt,AttachmentId,CoreNetworkArn,EdgeLocation,AttachmentPolicyRuleNumber,LastModificationErrors,ProposedSegmentChange,ProposedNetworkFunctionGroupChange|\nAWS::NetworkManager::Site|GlobalNetworkId,SiteId||SiteId,SiteArn,State,CreatedAt|GlobalNetworkId\nAWS::NetworkManager::TransitGatewayPeering|PeeringId|arn:${Partition}:networkmanager::${Account}:peering/${ResourceId}|ResourceArn,PeeringType,State,CreatedAt,PeeringId,TransitGatewayPeeringAttachmentId,OwnerAccountId,CoreNetworkArn,EdgeLocation,LastModificationErrors|\nAWS::NetworkManager::TransitGatewayRegistration|GlobalNetworkId,TransitGatewayArn|||GlobalNetworkId,TransitGatewayArn\nAWS::NetworkManager::TransitGatewayRouteTableAttachment|AttachmentId||ResourceArn,CoreNetworkId,AttachmentType,SegmentName,State,CreatedAt,OwnerAccountId,UpdatedAt,AttachmentId,CoreNetworkArn,EdgeLocation,AttachmentPolicyRuleNumber,LastModificationErrors,ProposedSegmentChange,ProposedNetworkFunctionGroupChange|\nAWS::NetworkManager::VpcAttachment|AttachmentId|arn:${Partition}:networkmanager::${Account}:attachment/${AttachmentId}|ResourceArn,AttachmentType,SegmentName,State,CreatedAt,OwnerAccountId,UpdatedAt,AttachmentId,CoreNetworkArn,EdgeLocation,AttachmentPolicyRuleNumber,NetworkFunctionGroupName,LastModificationErrors,ProposedSegmentChange,ProposedNetworkFunctionGroupChange|\nAWS::NetworkMonitor::Monitor|MonitorArn||MonitorArn,State,CreatedAt,ModifiedAt|\nAWS::NimbleStudio::LaunchProfile|||LaunchProfileId|Name\nAWS::NimbleStudio::StreamingImage|||Owner,Platform,EncryptionConfiguration,EulaIds,EncryptionConfiguration.KeyArn,EncryptionConfiguration.KeyType,StreamingImageId|Name\nAWS::NimbleStudio::StudioComponent|||StudioComponentId|Name\nAWS::NimbleStudio::Studio|StudioId|arn:${Partition}:nimble:${Region}:${Account}:studio/${StudioId}|HomeRegion,StudioUrl,SsoClientId,StudioId|\nAWS::Notifications::ChannelAssociation|Arn,NotificationConfigurationArn|||Arn,NotificationConfigurationArn\nAWS::Notifications::EventRule|Arn||Arn,CreationTime,ManagedRules,StatusSummaryByRegion|\nAWS::Notifications::ManagedNotificationAccountContactAssociation|ManagedNotificationConfigurationArn,ContactIdentifier|||ManagedNotificationConfigurationArn,ContactIdentifier\nAWS::Notifications::ManagedNotificationAdditionalChannelAssociation|ChannelArn,ManagedNotificationConfigurationArn|||ChannelArn,ManagedNotificationConfigurationArn\nAWS::Notifications::NotificationConfiguration|Arn|arn:${Partition}:notifications::${Account}:configuration/${NotificationConfigurationId}|CreationTime,Status,Arn|Name\nAWS::Notifications::NotificationHub|Region||CreationTime,NotificationHubStatusSummary|Region\nAWS::Notifications::OrganizationalUnitAssociation|NotificationConfigurationArn,OrganizationalUnitId|||NotificationConfigurationArn,OrganizationalUnitId\nAWS::NotificationsContacts::EmailContact|Arn|arn:${Partition}:notifications-contacts::${Account}:emailcontact/${EmailContactId}|Arn,EmailContact,EmailContact.Arn,EmailContact.Address,EmailContact.Name,EmailContact.Status,EmailContact.CreationTime,EmailContact.UpdateTime|Name\nAWS::NovaAct::WorkflowDefinition|Arn|arn:${Partition}:nova-act:${Region}:${Account}:workflow-definition/${WorkflowDefinitionName}|Arn,CreatedAt,Status|Name\nAWS::ODB::CloudAutonomousVmCluster|CloudAutonomousVmClusterArn|arn:${Partition}:odb:${Region}:${Account}:cloud-autonomous-vm-cluster/${CloudAutonomousVmClusterId}|CloudAutonomousVmClusterId,CloudAutonomousVmClusterArn,OciResourceAnchorName,AutonomousDataStoragePercentage,AvailableAutonomousDataStorageSizeInTBs,AvailableContainerDatabases,AvailableCpus,ComputeModel,CpuCoreCount,CpuPercentage,DataStorageSizeInGBs,DataStorageSizeInTBs,DbNodeStorageSizeInGBs,Domain,ExadataStorageInTBsLowestScaledValue,Hostname,Ocid,OciUrl,MaxAcdsLowestScaledValue,MemorySizeInGBs,NodeCount,NonProvisionableAutonomousContainerDatabases,ProvisionableAutonomousContainerDatabases,ProvisionedAutonomousContainerDatabases,ProvisionedCpus,ReclaimableCpus,ReservedCpus,Shape|\nAWS::ODB::CloudExadataInfrastructure|CloudExadataInfrastructureArn|arn:${Partition}:odb:${Region}:${Account}:cloud-exadata-infrastructure/${CloudExadataInfrastructureId}|ActivatedStorageCount,AdditionalStorageCount,AvailableStorageSizeInGBs,CloudExadataInfrastructureArn,CloudExadataInfrastructureId,ComputeModel,CpuCount,DataStorageSizeInTBs,DbNodeStorageSizeInGBs,DbServerVersion,MaxCpuCount,MaxDataStorageInTBs,MaxDbNodeStorageSizeInGBs,MaxMemoryInGBs,MemorySizeInGBs,OciResourceAnchorName,OciUrl,Ocid,StorageServerVersion,TotalStorageSizeInGBs,DbServerIds|\nAWS::ODB::CloudVmCluster|CloudVmClusterArn|arn:${Partition}:odb:${Region}:${Account}:cloud-vm-cluster/${CloudVmClusterId}|CloudVmClusterArn,CloudVmClusterId,ComputeModel,DiskRedundancy,Domain,ListenerPort,NodeCount,Ocid,OciResourceAnchorName,OciUrl,ScanDnsName,ScanIpIds,Shape,StorageSizeInGBs,VipIds|\nAWS::ODB::OdbNetwork|OdbNetworkArn|arn:${Partition}:odb:${Region}:${Account}:odb-network/${OdbNetworkId}|ManagedServices,OciNetworkAnchorId,OciResourceAnchorName,OciVcnUrl,OdbNetworkArn,OdbNetworkId,Ec2PlacementGroupIds|\nAWS::ODB::OdbPeeringConnection|OdbPeeringConnectionArn|arn:${Partition}:odb:${Region}:${Account}:odb-peering-connection/${OdbPeeringConnectionId}|OdbPeeringConnectionArn,OdbPeeringConnectionId,OdbNetworkArn,PeerNetworkArn,PeerNetworkCidrs|\nAWS::OSIS::Pipeline|PipelineArn|arn:${Partition}:osis:${Region}:${Account}:pipeline/${PipelineName}|PipelineArn,VpcEndpoints,IngestEndpointUrls,VpcEndpointService|PipelineName\nAWS::Oam::Link|Arn|arn:${Partition}:oam:${Region}:${Account}:link/${ResourceId}|Label,Arn|\nAWS::Oam::Sink|Arn|arn:${Partition}:oam:${Region}:${Account}:sink/${ResourceId}|Arn|Name\nAWS::ObservabilityAdmin::OrganizationCentralizationRule|RuleArn|arn:${Partition}:observabilityadmin:${Region}:${Account}:organization-centralization-rule/${CentralizationRuleName}|RuleArn|\nAWS::ObservabilityAdmin::OrganizationTelemetryRule|RuleArn|arn:${Partition}:observabilityadmin:${Region}:${Account}:organization-telemetry-rule/${TelemetryRuleName}|RuleArn,RegionStatuses|\nAWS::ObservabilityAdmin::S3TableIntegration|Arn|arn:${Partition}:observabilityadmin:${Region}:${Account}:s3tableintegration/${S3TableIntegrationIdentifier}|Arn|\nAWS::ObservabilityAdmin::TelemetryEnrichment|Scope||Status|Scope\nAWS::ObservabilityAdmin::TelemetryPipelines|PipelineIdentifier|arn:${Partition}:observabilityadmin:${Region}:${Account}:telemetry-pipeline/${TelemetryPipelineIdentifier}|Arn,Pipeline,PipelineIdentifier,Status,StatusReason|Name\nAWS::ObservabilityAdmin::TelemetryRule|RuleArn|arn:${Partition}:observabilityadmin:${Region}:${Account}:telemetry-rule/${TelemetryRuleName}|RuleArn,RegionStatuses|\nAWS::Omics::AnnotationStore|Name|arn:${Partition}:omics:${Region}:${Account}:annotationStore/${AnnotationStoreName}|Status,CreationTime,UpdateTime,Id,StoreSizeBytes,StatusMessage,StoreArn|Name\nAWS::Omics::Configuration|Name|arn:${Partition}:omics:${Region}:${Account}:configuration/${Name}|Arn,Uuid,Status,CreationTime|Name\nAWS::Omics::ReferenceStore|ReferenceStoreId|arn:${Partition}:omics:${Region}:${Account}:referenceStore/${ReferenceStoreId}|ReferenceStoreId,CreationTime,Arn|Name\nAWS::Omics::RunCache|Arn|arn:${Partition}:omics:${Region}:${Account}:runCache/${Id}|Arn,CreationTime,Id,Status|Name\nAWS::Omics::RunGroup|Id|arn:${Partition}:omics:${Region}:${Account}:runGroup/${Id}|CreationTime,Id,Arn|Name\nAWS::Omics::SequenceStore|SequenceStoreId|arn:${Partition}:omics:${Region}:${Account}:sequenceStore/${SequenceStoreId}|SequenceStoreId,CreationTime,Arn,S3AccessPointArn,S3Uri,Status,StatusMessage,UpdateTime|Name\nAWS::Omics::VariantStore|Name|arn:${Partition}:omics:${Region}:${Account}:variantStore/${VariantStoreName}|Status,CreationTime,UpdateTime,Id,StoreSizeBytes,StatusMessage,StoreArn|Name\nAWS::Omics::WorkflowVersion|Arn||Arn,CreationTime,Status,Type,Uuid|\nAWS::Omics::Workflow|Id|arn:${Partition}:omics:${Region}:${Account}:workflow/${Id}|Status,Type,CreationTime,Id,Arn,Uuid|Name\nAWS::OpenSearch::DataSource|Arn|arn:${Partition}:opensearch:${Region}:${Account}:datasource/${DataSourceName}|Arn,Status|Name\nAWS::OpenSearchServerless::AccessPolicy|Type,Name|||Type,Name\nAWS::OpenSearchServerless::CollectionGroup|Id|arn:${Partition}:aoss:${Region}:${Account}:collection-group/${CollectionGroupId}|Id,Arn|Name\nAWS::OpenSearchServerless::CollectionIndex|Id,IndexName|||Id,IndexName\nAWS::OpenSearchServerless::Collection|Id|arn:${Partition}:aoss:${Region}:${Account}:collection/${CollectionId}|CollectionEndpoint,Id,Arn,DashboardEndpoint,FipsEndpoints,KmsKeyArn|Name\nAWS::OpenSearchServerless::Index|IndexName,CollectionEndpoint||Uuid|CollectionEndpoint,IndexName\nAWS::OpenSearchServerless::LifecyclePolicy|Type,Name|||Name,Type\nAWS::OpenSearchServerless::SecurityConfig|Id||Id,IamIdentityCenterOptions.ApplicationArn,IamIdentityCenterOptions.ApplicationName,IamIdentityCenterOptions.ApplicationDescription|Name\nAWS::OpenSearchServerless::SecurityPolicy|Type,Name|||Type,Name\nAWS::OpenSearchServerless::VpcEndpoint|Id||Id|Name\nAWS::OpenSearchService::Application|Name||Id,Arn|Name\nAWS::OpenSearchService::Domain|DomainName|arn:${Partition}:es:${Region}:${Account}:domain/${DomainName}|ServiceSoftwareOptions.OptionalDeployment,ServiceSoftwareOptions.Description,ServiceSoftwareOptions.UpdateStatus,ServiceSoftwareOptions.AutomatedUpdateDate,ServiceSoftwareOptions.CurrentVersion,DomainEndpoints,ServiceSoftwareOptions.UpdateAvailable,DomainEndpoint,ServiceSoftwareOptions,AdvancedSecurityOptions.AnonymousAuthDisableDate,ServiceSoftwareOptions.NewVersion,Id,Arn,ServiceSoftwareOptions.Cancellable,DomainEndpointV2,IdentityCenterOptions.IdentityCenterApplicationARN,IdentityCenterOptions.IdentityStoreId|DomainName\nAWS::OpsWorks::App||||Name\nAWS::OpsWorks::ElasticLoadBalancerAttachment||||\nAWS::OpsWorks::Instance|||AvailabilityZone,PrivateDnsName,PrivateIp,PublicDnsName,PublicIp|\nAWS::OpsWorks::Layer||||Name\nAWS::OpsWorks::Stack||||Name\nAWS::OpsWorks::UserProfile|||SshUsername|\nAWS::OpsWorks::Volume||||Name\nAWS::OpsWorksCM::Server|||Endpoint,ServerName,Arn|\nAWS::Organizations::Account|AccountId||JoinedMethod,Status,JoinedTimestamp,AccountId,Arn,State,Paths|\nAWS::Organizations::OrganizationalUnit|Id||Id,Arn,Path|Name\nAWS::Organizations::Organization|Id||RootId,Id,Arn,ManagementAccountArn,ManagementAccountId,ManagementAccountEmail|\nAWS::Organizations::Policy|Id||Id,Arn,AwsManaged|Name\nAWS::Organizations::ResourcePolicy|Id||Id,Arn|\nAWS::Outposts::Outpost|OutpostArn|arn:${Partition}:outposts:${Region}:${Account}:outpost/${OutpostId}|OutpostId,OutpostArn,OwnerId,SiteArn,LifeCycleStatus|Name\nAWS::Outposts::Site|SiteArn|arn:${Partition}:outposts:${Region}:${Account}:site/${SiteId}|SiteId,SiteArn|Name\nAWS::PCAConnectorAD::Connector|ConnectorArn|arn:${Partition}:pca-connector-ad:${Region}:${Account}:connector/${ConnectorId}|ConnectorArn|\nAWS::PCAConnectorAD::DirectoryRegistration|DirectoryRegistrationArn|arn:${Partition}:pca-connector-ad:${Region}:${Account}:directory-registration/${DirectoryId}|DirectoryRegistrationArn|DirectoryId\nAWS::PCAConnectorAD::ServicePrincipalName|ConnectorArn,DirectoryRegistrationArn|||ConnectorArn,DirectoryRegistrationArn\nAWS::PCAConnectorAD::TemplateGroupAccessControlEntry|GroupSecurityIdentifier,TemplateArn|||TemplateArn,GroupSecurityIdentifier\nAWS::PCAConnectorAD::Template|TemplateArn||TemplateArn|Name\nAWS::PCAConnectorSCEP::Challenge|ChallengeArn||ChallengeArn|\nAWS::PCAConnectorSCEP::Connector|ConnectorArn|arn:${Partition}:pca-connector-scep:${Region}:${Account}:connector/${ConnectorId}|ConnectorArn,Endpoint,OpenIdConfiguration,Type|\nAWS::PCS::Cluster|Arn|arn:${Partition}:pcs:${Region}:${Account}:cluster/${ClusterIdentifier}|Arn,Endpoints,ErrorInfo,Id,Status|Name\nAWS::PCS::ComputeNodeGroup|Arn||Arn,ErrorInfo,Id,Status|Name\nAWS::PCS::Queue|Arn||Arn,ErrorInfo,Id,Status|Name\nAWS::PI::PerfReports|Arn||Arn,AnalysisReportId,CreateTime,Status|\nAWS::Panorama::ApplicationInstance|ApplicationInstanceId|arn:${Partition}:panorama:${Region}:${Account}:applicationInstance/${ApplicationInstanceId}|DefaultRuntimeContextDeviceName,Status,ApplicationInstanceId,CreatedTime,StatusDescription,HealthStatus,LastUpdatedTime,Arn|Name\nAWS::Panorama::PackageVersion|PackageId,PackageVersion,PatchVersion||Status,PackageName,StatusDescription,PackageArn,IsLatestPatch,RegisteredTime|PatchVersion,PackageId,PackageVersion\nAWS::Panorama::Package|PackageId|arn:${Partition}:panorama:${Region}:${Account}:package/${PackageId}|CreatedTime,StorageLocation.ManifestPrefixLocation,StorageLocation.GeneratedPrefixLocation,StorageLocation.BinaryPrefixLocation,PackageId,Arn,StorageLocation.Bucket,StorageLocation.RepoPrefixLocation|\nAWS::PaymentCryptography::Alias|AliasName|arn:${Partition}:payment-cryptography:${Region}:${Account}:alias/${Alias}||AliasName\nAWS::PaymentCryptography::Key|KeyIdentifier|arn:${Partition}:payment-cryptography:${Region}:${Account}:key/${KeyId}|KeyIdentifier,KeyOrigin,KeyState,ReplicationStatus|\nAWS::Personalize::DatasetGroup|DatasetGroupArn|arn:${Partition}:personalize:${Region}:${Account}:dataset-group/${ResourceId}|DatasetGroupArn|Name\nAWS::Personalize::Dataset|DatasetArn|arn:${Partition}:personalize:${Region}:${Account}:dataset/${ResourceId}|DatasetArn|Name\nAWS::Personalize::EventTracker|EventTrackerArn|arn:${Partition}:personalize:${Region}:${Account}:event-tracker/${ResourceId}|EventTrackerArn,TrackingId|Name\nAWS::Personalize::Filter|FilterArn||FilterArn,Status,CreationDateTime,LastUpdatedDateTime|Name\nAWS::Personalize::MetricAttribution|MetricAttributionArn|arn:${Partition}:personalize:${Region}:${Account}:metric-attribution/${ResourceId}|MetricAttributionArn,Status|Name\nAWS::Personalize::Schema|SchemaArn|arn:${Partition}:personalize:${Region}:${Account}:schema/${ResourceId}|SchemaArn|Name\nAWS::Personalize::Solution|SolutionArn|arn:${Partition}:personalize:${Region}:${Account}:solution/${ResourceId}|SolutionArn|Name\nAWS::Pinpoint::ADMChannel|Id||Id|\nAWS::Pinpoint::APNSChannel|Id||Id|\nAWS::Pinpoint::APNSSandboxChannel|Id||Id|\nAWS::Pinpoint::APNSVoipChannel|Id||Id|\nAWS::Pinpoint::APNSVoipSandboxChannel|Id||Id|\nAWS::Pinpoint::ApplicationSettings|Id||Id|\nAWS::Pinpoint::App|Id|arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}|Arn,Id|Name\nAWS::Pinpoint::BaiduChannel|Id||Id|\nAWS::Pinpoint::Campaign|CampaignId||CampaignId,Arn|Name\nAWS::Pinpoint::EmailChannel|Id||Id|\nAWS::Pinpoint::EmailTemplate|Id|arn:${Partition}:mobiletargeting:${Region}:${Account}:templates/${TemplateName}/EMAIL|Arn,Id|TemplateName\nAWS::Pinpoint::EventStream|Id|arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/eventstream|Id|\nAWS::Pinpoint::GCMChannel|Id||Id|\nAWS::Pinpoint::InAppTemplate|TemplateName|arn:${Partition}:mobiletargeting:${Region}:${Account}:templates/${TemplateName}/EMAIL|Arn|TemplateName\nAWS::Pinpoint::PushTemplate|Id|arn:${Partition}:mobiletargeting:${Region}:${Account}:templates/${TemplateName}/EMAIL|Arn,Id|TemplateName\nAWS::Pinpoint::SMSChannel|Id||Id|\nAWS::Pinpoint::Segment|SegmentId||SegmentId,Arn|Name\nAWS::Pinpoint::SmsTemplate|Id|arn:${Partition}:mobiletargeting:${Region}:${Account}:templates/${TemplateName}/EMAIL|Arn,Id|TemplateName\nAWS::Pinpoint::VoiceChannel|Id||Id|\nAWS::PinpointEmail::ConfigurationSetEventDestination|Id||Id|\nAWS::PinpointEmail::ConfigurationSet|Id|arn:${Partition}:ses:${Region}:${Account}:configuration-set/${ConfigurationSetName}|Id|Name\nAWS::PinpointEmail::DedicatedIpPool|Id|arn:${Partition}:ses:${Region}:${Account}:dedicated-ip-pool/${DedicatedIPPool}|Id|\nAWS::PinpointEmail::Identity|Id|arn:${Partition}:ses:${Region}:${Account}:identity/${IdentityName}|IdentityDNSRecordName3,IdentityDNSRecordName1,IdentityDNSRecordName2,IdentityDNSRecordValue3,IdentityDNSRecordValue2,IdentityDNSRecordValue1,Id|Name\nAWS::Pipes::Pipe|Name|arn:${Partition}:pipes:${Region}:${Account}:pipe/${Name}|StateReason,CurrentState,CreationTime,LastModifiedTime,Arn|Name\nAWS::PricingPlanManager::Subscription|Arn|arn:${Partition}:pricingplanmanager::${Account}:subscription/${SubscriptionId}|Arn,CurrentPlanTier,Status,StatusReason,CreatedAt,UpdatedAt|\nAWS::Proton::EnvironmentAccountConnection|Arn|arn:${Partition}:proton:${Region}:${Account}:environment-account-connection/${Id}|Status,Id,Arn|\nAWS::Proton::EnvironmentTemplate|Arn|arn:${Partition}:proton:${Region}:${Account}:environment-template/${Name}|Arn|Name\nAWS::Proton::ServiceTemplate|Arn|arn:${Partition}:proton:${Region}:${Account}:service-template/${Name}|Arn|Name\nAWS::QBusiness::Application|ApplicationId|arn:${Partition}:qbusiness:${Region}:${Account}:application/${ApplicationId}|ApplicationArn,ApplicationId,CreatedAt,IdentityCenterApplicationArn,Status,UpdatedAt|\nAWS::QBusiness::DataAccessor|ApplicationId,DataAccessorId||CreatedAt,DataAccessorArn,DataAccessorId,IdcApplicationArn,UpdatedAt|ApplicationId\nAWS::QBusiness::DataSource|ApplicationId,DataSourceId,IndexId||CreatedAt,DataSourceArn,DataSourceId,Status,Type,UpdatedAt|ApplicationId,IndexId\nAWS::QBusiness::Index|ApplicationId,IndexId||CreatedAt,IndexArn,IndexId,IndexStatistics,Status,UpdatedAt|ApplicationId\nAWS::QBusiness::Permission|ApplicationId,StatementId|||ApplicationId,StatementId\nAWS::QBusiness::Plugin|ApplicationId,PluginId||BuildStatus,CreatedAt,PluginArn,PluginId,UpdatedAt|ApplicationId\nAWS::QBusiness::Retriever|ApplicationId,RetrieverId||CreatedAt,RetrieverArn,RetrieverId,Status,UpdatedAt|ApplicationId\nAWS::QBusiness::WebExperience|ApplicationId,WebExperienceId||CreatedAt,DefaultEndpoint,Status,UpdatedAt,WebExperienceArn,WebExperienceId|ApplicationId\nAWS::QLDB::Ledger|Id|arn:${Partition}:qldb:${Region}:${Account}:ledger/${LedgerName}|Id|Name\nAWS::QLDB::Stream|LedgerName,Id||Id,Arn|LedgerName\nAWS::QuickSight::ActionConnector|ActionConnectorId,AwsAccountId|arn:${Partition}:quicksight:${Region}:${Account}:action-connector/${ResourceId}|Arn,CreatedTime,EnabledActions,LastUpdatedTime,Status|ActionConnectorId,AwsAccountId,Name\nAWS::QuickSight::Agent|AwsAccountId,AgentId|arn:${Partition}:quicksight:${Region}:${Account}:agent/${ResourceId}|Arn,AgentStatus,CreatedAt,UpdatedAt,Creator,CustomPromptInterface,ErrorMessage|AwsAccountId,AgentId,Name\nAWS::QuickSight::Analysis|AnalysisId,AwsAccountId|arn:${Partition}:quicksight:${Region}:${Account}:analysis/${AnalysisId}|Errors,CreatedTime,DataSetArns,LastUpdatedTime,Arn,Sheets|AnalysisId,AwsAccountId,Name\nAWS::QuickSight::ApprovalPolicy|PolicyId|arn:${Partition}:quicksight:${Region}:${Account}:approval-policy/${ResourceId}|CreatedAt,PolicyArn,UpdatedAt|PolicyId,Name\nAWS::QuickSight::CustomPermissions|AwsAccountId,CustomPermissionsName|arn:${Partition}:quicksight:${Region}:${Account}:custompermissions/${ResourceId}|Arn|AwsAccountId,CustomPermissionsName\nAWS::QuickSight::Customization|Arn|arn:${Partition}:quicksight:${Region}:${Account}:customization/${ResourceId}|Arn,AwsAccountId|\nAWS::QuickSight::DLPSetting|AwsAccountId,DlpSettingId|arn:${Partition}:quicksight:${Region}:${Account}:dlpsetting/${ResourceId}|Arn,CreatedAt,Status,UpdatedAt|AwsAccountId,DlpSettingId,Name\nAWS::QuickSight::Dashboard|AwsAccountId,DashboardId|arn:${Partition}:quicksight:${Region}:${Account}:dashboard/${DashboardId}|Version.Status,CreatedTime,LastUpdatedTime,Version.VersionNumber,Version.Sheets,Version.Arn,Version.ThemeArn,Version.Errors,Version.CreatedTime,Version.Description,LastPublishedTime,Version.DataSetArns,Arn,Version.SourceEntityArn,Version|AwsAccountId,DashboardId,Name\nAWS::QuickSight::DataSet|AwsAccountId,DataSetId|arn:${Partition}:quicksight:${Region}:${Account}:dataset/${ResourceId}|CreatedTime,LastUpdatedTime,OutputColumns,ConsumedSpiceCapacityInBytes,Arn|DataSetId,Name,AwsAccountId\nAWS::QuickSight::DataSource|AwsAccountId,DataSourceId|arn:${Partition}:quicksight:${Region}:${Account}:datasource/${ResourceId}|Status,CreatedTime,LastUpdatedTime,Arn|AwsAccountId,DataSourceId,Name\nAWS::QuickSight::Flow|Arn|arn:${Partition}:quicksight:${Region}:${Account}:flow/${ResourceId}|Arn,CreatedTime,FlowId,LastUpdatedTime,PublishState,StepAliases|Name\nAWS::QuickSight::Folder|AwsAccountId,FolderId|arn:${Partition}:quicksight:${Region}:${Account}:folder/${FolderId}|Arn,CreatedTime,LastUpdatedTime|AwsAccountId,FolderId,Name\nAWS::QuickSight::KnowledgeBase|AwsAccountId,KnowledgeBaseId|arn:${Partition}:quicksight:${Region}:${Account}:knowledge-base/${ResourceId}|CreatedAt,DocumentCount,KnowledgeBaseArn,KnowledgeBaseSizeBytes,PrimaryOwnerUsername,Status,Type,UpdatedAt|AwsAccountId,KnowledgeBaseId,Name\nAWS::QuickSight::LimitsProfile|AccountId,ProfileId|arn:${Partition}:quicksight:${Region}:${Account}:limits-profile/${ResourceId}|Arn,CreatedAt,ProfileId,UpdatedAt|AccountId\nAWS::QuickSight::OAuthClientApplication|Arn|arn:${Partition}:quicksight:${Region}:${Account}:oauthClientApplication/${ResourceId}|Arn,CreatedTime,LastUpdatedTime|Name\nAWS::QuickSight::RefreshSchedule|AwsAccountId,DataSetId,Schedule/ScheduleId||Arn|AwsAccountId,DataSetId\nAWS::QuickSight::Space|AwsAccountId,SpaceId|arn:${Partition}:quicksight:${Region}:${Account}:space/${ResourceId}|Arn,CreatedAt,UpdatedAt,CreatedBy|AwsAccountId,SpaceId,Name\nAWS::QuickSight::Template|AwsAccountId,TemplateId|arn:${Partition}:quicksight:${Region}:${Account}:template/${ResourceId}|Version.Status,CreatedTime,Version.DataSetConfigurations,LastUpdatedTime,Version.VersionNumber,Version.Sheets,Version.ThemeArn,Version.Errors,Version.CreatedTime,Version.Description,Arn,Version.SourceEntityArn,Version|AwsAccountId,TemplateId,Name\nAWS::QuickSight::Theme|ThemeId,AwsAccountId|arn:${Partition}:quicksight:${Region}:${Account}:theme/${ResourceId}|Version.Configuration.Typography,Version.Status,Version.BaseThemeId,CreatedTime,Version.Configuration,Version.Configuration.DataColorPalette,LastUpdatedTime,Version.Configuration.UIColorPalette,Version.VersionNumber,Version.Arn,Version.Errors,Version.Description,Version.CreatedTime,Type,Arn,Version.Configuration.Sheet,Version|ThemeId,AwsAccountId,Name\nAWS::QuickSight::TopicV2|AwsAccountId,TopicId||Arn|AwsAccountId,Name,TopicId\nAWS::QuickSight::Topic|AwsAccountId,TopicId|arn:${Partition}:quicksight:${Region}:${Account}:topic/${ResourceId}|Arn|AwsAccountId,TopicId,Name\nAWS::QuickSight::VPCConnection|AwsAccountId,VPCConnectionId|arn:${Partition}:quicksight:${Region}:${Account}:vpcConnection/${ResourceId}|Status,CreatedTime,VPCId,NetworkInterfaces,LastUpdatedTime,Arn|AwsAccountId,VPCConnectionId,Name\nAWS::RAM::Permission|Arn|arn:${Partition}:ram::${Account}:permission/${ResourcePath}|Version,PermissionType,Arn,IsResourceTypeDefault|Name\nAWS::RAM::ResourceShare|Arn|arn:${Partition}:ram:${Region}:${Account}:resource-share/${ResourcePath}|Arn,Status,CreationTime,LastUpdatedTime,FeatureSet,OwningAccountId|Name\nAWS::RDS::ClusterSnapshot|DBClusterSnapshotArn|arn:${Partition}:rds:${Region}:${Account}:cluster-snapshot:${ClusterSnapshotName}|DBClusterSnapshotArn,AvailabilityZones,Engine,EngineVersion,SnapshotType,AllocatedStorage,Status,Port,VpcId,ClusterCreateTime,MasterUsername,EngineMode,LicenseModel,StorageEncrypted,KmsKeyId,IAMDatabaseAuthenticationEnabled,DbClusterResourceId,SnapshotCreateTime|\nAWS::RDS::CustomDBEngineVersion|Engine,EngineVersion||DBEngineVersionArn|EngineVersion,Engine\nAWS::RDS::DBClusterParameterGroup|DBClusterParameterGroupName|arn:${Partition}:rds:${Region}:${Account}:cluster-pg:${ClusterParameterGroupName}||DBClusterParameterGroupName\nAWS::RDS::DBCluster|DBClusterIdentifier|arn:${Partition}:rds:${Region}:${Account}:cluster:${DbClusterInstanceName}|Endpoint.Address,Endpoint,DBClusterArn,Endpoint.Port,ReadEndpoint.Address,DBClusterResourceId,MasterUserSecret.SecretArn,ReadEndpoint,StorageEncryptionType,StorageThroughput|DBClusterIdentifier\nAWS::RDS::DBInstance|DBInstanceIdentifier|arn:${Partition}:rds:${Region}:${Account}:db:${DbInstanceName}|DBSystemId,Endpoint.Address,DBInstanceArn,CertificateDetails.ValidTill,CertificateDetails.CAIdentifier,Endpoint.Port,Endpoint.HostedZoneId,DbiResourceId,MasterUserSecret.SecretArn,AutomaticRestartTime,CertificateDetails,Endpoint,DBInstanceStatus,InstanceCreateTime,IsStorageConfigUpgradeAvailable,LatestRestorableTime,ListenerEndpoint,ListenerEndpoint.Address,ListenerEndpoint.Port,ListenerEndpoint.HostedZoneId,PercentProgress,ReadReplicaDBClusterIdentifiers,ReadReplicaDBInstanceIdentifiers,ResumeFullAutomationModeTime,SecondaryAvailabilityZone,StatusInfos,StorageOperationStatus,StorageOperationPercentProgress|DBInstanceIdentifier\nAWS::RDS::DBParameterGroup|DBParameterGroupName|arn:${Partition}:rds:${Region}:${Account}:pg:${ParameterGroupName}|DBParameterGroupName,DBParameterGroupArn|DBParameterGroupName\nAWS::RDS::DBProxyEndpoint|DBProxyEndpointName|arn:${Partition}:rds:${Region}:${Account}:db-proxy-endpoint:${DbProxyEndpointId}|DBProxyEndpointArn,IsDefault,VpcId,Endpoint|DBProxyEndpointName\nAWS::RDS::DBProxyTargetGroup|TargetGroupArn|arn:${Partition}:rds:${Region}:${Account}:target-group:${TargetGroupId}|TargetGroupArn|\nAWS::RDS::DBProxy|DBProxyName|arn:${Partition}:rds:${Region}:${Account}:db-proxy:${DbProxyId}|Endpoint,VpcId,DBProxyArn|DBProxyName\nAWS::RDS::DBSecurityGroupIngress|Id||Id|\nAWS::RDS::DBSecurityGroup|Id|arn:${Partition}:rds:${Region}:${Account}:secgrp:${SecurityGroupName}|Id|\nAWS::RDS::DBShardGroup|DBShardGroupIdentifier|arn:${Partition}:rds:${Region}:${Account}:shard-group:${DbShardGroupResourceId}|DBShardGroupResourceId,Endpoint|DBShardGroupIdentifier\nAWS::RDS::DBSnapshot|DBSnapshotArn|arn:${Partition}:rds:${Region}:${Account}:snapshot:${SnapshotName}|DBSnapshotArn,Engine,EngineVersion,AllocatedStorage,Status,Port,AvailabilityZone,VpcId,InstanceCreateTime,MasterUsername,SnapshotType,Iops,OptionGroupName,SnapshotCreateTime,Encrypted,KmsKeyId,StorageType,LicenseModel,IAMDatabaseAuthenticationEnabled,DbiResourceId,OriginalSnapshotCreateTime,StorageThroughput|\nAWS::RDS::DBSubnetGroup|DBSubnetGroupName|arn:${Partition}:rds:${Region}:${Account}:subgrp:${SubnetGroupName}|DBSubnetGroupArn|DBSubnetGroupName\nAWS::RDS::EventSubscription|SubscriptionName|arn:${Partition}:rds:${Region}:${Account}:es:${SubscriptionName}||SubscriptionName\nAWS::RDS::GlobalCluster|GlobalClusterIdentifier|arn:${Partition}:rds::${Account}:global-cluster:${ClusterName}|GlobalEndpoint|GlobalClusterIdentifier\nAWS::RDS::Integration|IntegrationArn|arn:${Partition}:rds:${Region}:${Account}:integration:${IntegrationIdentifier}|IntegrationArn,CreateTime|\nAWS::RDS::OptionGroup|OptionGroupName|arn:${Partition}:rds:${Region}:${Account}:og:${OptionGroupName}||OptionGroupName\nAWS::RTBFabric::InboundExternalLink|Arn||LinkId,Arn,DomainName,LinkStatus,CreatedTimestamp,UpdatedTimestamp|\nAWS::RTBFabric::LinkRoutingRule|Arn||RuleId,Arn,Status,CreatedTimestamp,UpdatedTimestamp|\nAWS::RTBFabric::Link|Arn||LinkId,Arn,LinkStatus,CreatedTimestamp,UpdatedTimestamp,LinkDirection|\nAWS::RTBFabric::OutboundExternalLink|Arn||LinkId,Arn,LinkStatus,CreatedTimestamp,UpdatedTimestamp|\nAWS::RTBFabric::RequesterGateway|Arn|arn:${Partition}:rtbfabric:${Region}:${Account}:gateway/${GatewayId}|GatewayId,Arn,RequesterGatewayStatus,DomainName,CreatedTimestamp,UpdatedTimestamp,ActiveLinksCount,TotalLinksCount|\nAWS::RTBFabric::ResponderGateway|Arn|arn:${Partition}:rtbfabric:${Region}:${Account}:gateway/${GatewayId}|GatewayId,Arn,ResponderGatewayStatus,CreatedTimestamp,UpdatedTimestamp,ExternalInboundEndpoint,CertificateAssociationStatus|\nAWS::RUM::AppMonitor|Name|arn:${Partition}:rum:${Region}:${Account}:appmonitor/${Name}|Id|Name\nAWS::Rbin::Rule|Arn|arn:${Partition}:rbin:${Region}:${Account}:rule/${ResourceName}|Arn,Identifier,LockState|\nAWS::Redshift::ClusterParameterGroup|ParameterGroupName|arn:${Partition}:redshift:${Region}:${Account}:parametergroup:${ParameterGroupName}||ParameterGroupName\nAWS::Redshift::ClusterSecurityGroupIngress|Id|arn:${Partition}:redshift:${Region}:${Account}:securitygroup:${SecurityGroupName}|Id|\nAWS::Redshift::ClusterSecurityGroup|Id|arn:${Partition}:redshift:${Region}:${Account}:securitygroup:${SecurityGroupName}|Id|\nAWS::Redshift::ClusterSubnetGroup|ClusterSubnetGroupName|arn:${Partition}:redshift:${Region}:${Account}:subnetgroup:${SubnetGroupName}|ClusterSubnetGroupName|\nAWS::Redshift::Cluster|ClusterIdentifier|arn:${Partition}:redshift:${Region}:${Account}:cluster:${ClusterName}|Endpoint.Address,Endpoint.Port,Id,DeferMaintenanceIdentifier,ClusterNamespaceArn,MasterPasswordSecretArn|ClusterIdentifier\nAWS::Redshift::EndpointAccess|EndpointName||EndpointStatus,VpcEndpoint,Address,Port,EndpointCreateTime,VpcEndpoint.VpcId,VpcEndpoint.NetworkInterfaces,VpcSecurityGroups,VpcEndpoint.VpcEndpointId|EndpointName\nAWS::Redshift::EndpointAuthorization|ClusterIdentifier,Account||Status,Grantee,Grantor,EndpointCount,AuthorizeTime,AllowedVPCs,AllowedAllVPCs,ClusterStatus|Account,ClusterIdentifier\nAWS::Redshift::EventSubscription|SubscriptionName|arn:${Partition}:redshift:${Region}:${Account}:eventsubscription:${EventSubscriptionName}|Status,CustSubscriptionId,EventCategoriesList,SourceIdsList,SubscriptionCreationTime,CustomerAwsId|SubscriptionName\nAWS::Redshift::Integration|IntegrationArn|arn:${Partition}:redshift:${Region}:${Account}:integration:${IntegrationIdentifier}|IntegrationArn,CreateTime|\nAWS::Redshift::QEV2IdcApplication|Qev2IdcApplicationArn|arn:${Partition}:redshift:${Region}:${Account}:qev2idcapplication:${Qev2IdcApplicationId}|Qev2IdcApplicationArn,IdcManagedApplicationArn,IdcOnboardStatus|\nAWS::Redshift::ScheduledAction|ScheduledActionName||State,NextInvocations|ScheduledActionName\nAWS::Redshift::SnapshotCopyGrant|Arn|arn:${Partition}:redshift:${Region}:${Account}:snapshotcopygrant:${SnapshotCopyGrantName}|Arn|SnapshotCopyGrantName\nAWS::Redshift::SnapshotSchedule|Arn|arn:${Partition}:redshift:${Region}:${Account}:snapshotschedule:${ScheduleIdentifier}|Arn,AssociatedClusterCount|ScheduleIdentifier\nAWS::Redshift::Snapshot|SnapshotArn||SnapshotArn,Status,SnapshotType,AvailabilityZone,ClusterCreateTime,MasterUsername,ClusterVersion,EngineFullVersion,SnapshotCreateTime,NodeType,NumberOfNodes,DBName,Port,VpcId,Encrypted,EncryptedWithHSM,KmsKeyId,EnhancedVpcRouting,MaintenanceTrackName,OwnerAccount|\nAWS::Redshift::UsageLimit|Arn|arn:${Partition}:redshift:${Region}:${Account}:usagelimit:${UsageLimitId}|Arn,UsageLimitId|\nAWS::RedshiftServerless::Namespace|NamespaceName|arn:${Partition}:redshift-serverless:${Region}:${Account}:namespace/${NamespaceId}|Namespace.LogExports,Namespace.NamespaceName,Namespace.CreationDate,Namespace.Status,Namespace.AdminUsername,Namespace.KmsKeyId,Namespace.DbName,Namespace.IamRoles,Namespace.NamespaceArn,Namespace.NamespaceId,Namespace.DefaultIamRoleArn,Namespace|NamespaceName\nAWS::RedshiftServerless::Snapshot|SnapshotName|arn:${Partition}:redshift-serverless:${Region}:${Account}:snapshot/${SnapshotId}|Snapshot,OwnerAccount,Snapshot.SnapshotName,Snapshot.NamespaceName,Snapshot.NamespaceArn,Snapshot.SnapshotArn,Snapshot.SnapshotCreateTime,Snapshot.Status,Snapshot.AdminUsername,Snapshot.KmsKeyId,Snapshot.OwnerAccount,Snapshot.RetentionPeriod|SnapshotName\nAWS::RedshiftServerless::Workgroup|WorkgroupName|arn:${Partition}:redshift-serverless:${Region}:${Account}:workgroup/${WorkgroupId}|Workgroup.Endpoint,Workgroup.Endpoint.Port,Workgroup.SecurityGroupIds,Workgroup.CreationDate,Workgroup.PubliclyAccessible,Workgroup,Workgroup.WorkgroupArn,Workgroup.WorkgroupName,Workgroup.ConfigParameters,Workgroup.Status,Workgroup.EnhancedVpcRouting,Workgroup.WorkgroupId,Workgroup.NamespaceName,Workgroup.Endpoint.VpcEndpoints,Workgroup.Endpoint.Address,Workgroup.SubnetIds,Workgroup.BaseCapacity,Workgroup.MaxCapacity,Workgroup.TrackName|WorkgroupName\nAWS::RefactorSpaces::Application|EnvironmentIdentifier,ApplicationIdentifier||NlbArn,ProxyUrl,NlbName,StageName,ApiGatewayId,VpcLinkId,ApplicationIdentifier,Arn|EnvironmentIdentifier,Name\nAWS::RefactorSpaces::Environment|EnvironmentIdentifier|arn:${Partition}:refactor-spaces:${Region}:${Account}:environment/${EnvironmentId}|TransitGatewayId,EnvironmentIdentifier,Arn|Name\nAWS::RefactorSpaces::Route|EnvironmentIdentifier,ApplicationIdentifier,RouteIdentifier||RouteIdentifier,Arn,PathResourceToId|EnvironmentIdentifier,ApplicationIdentifier\nAWS::RefactorSpaces::Service|EnvironmentIdentifier,ApplicationIdentifier,ServiceIdentifier||ServiceIdentifier,Arn|EnvironmentIdentifier,ApplicationIdentifier,Name\nAWS::Rekognition::Collection|CollectionId|arn:${Partition}:rekognition:${Region}:${Account}:collection/${CollectionId}|Arn|CollectionId\nAWS::Rekognition::Dataset|DatasetArn||DatasetArn|\nAWS::Rekognition::Project|ProjectName||Arn|ProjectName\nAWS::Rekognition::StreamProcessor|Name|arn:${Partition}:rekognition:${Region}:${Account}:streamprocessor/${Name}|Status,Arn,StatusMessage|Name\nAWS::ResilienceHub::App|AppArn|arn:${Partition}:resiliencehub:${Region}:${Account}:app/${AppId}|AppArn,DriftStatus|Name\nAWS::ResilienceHub::ResiliencyPolicy|PolicyArn|arn:${Partition}:resiliencehub:${Region}:${Account}:resiliency-policy/${PolicyId}|PolicyArn|\nAWS::ResilienceHubV2::Policy|PolicyArn||PolicyArn,CreatedAt,UpdatedAt,AssociatedServiceCount|Name\nAWS::ResilienceHubV2::ServiceFunction|ServiceArn,ServiceFunctionId||ServiceFunctionId,ResourceCount,Source,CreatedAt,UpdatedAt|ServiceArn,Name\nAWS::ResilienceHubV2::Service|ServiceArn||ServiceArn,CreatedAt,UpdatedAt,EffectivePolicyValues|Name\nAWS::ResilienceHubV2::System|SystemArn||SystemArn,SystemId,CreatedAt,UpdatedAt|Name\nAWS::ResilienceHubV2::UserJourney|SystemIdentifier,UserJourneyId||UserJourneyId,CreatedAt,UpdatedAt|SystemIdentifier,Name\nAWS::ResourceExplorer2::DefaultViewAssociation|AssociatedAwsPrincipal||AssociatedAwsPrincipal|\nAWS::ResourceExplorer2::Index|Arn|arn:${Partition}:resource-explorer-2:${Region}:${Account}:index/${IndexUuid}|Arn,IndexState|\nAWS::ResourceExplorer2::View|ViewArn||ViewArn|\nAWS::ResourceGroups::Group|Name|arn:${Partition}:resource-groups:${Region}:${Account}:group/${GroupName}|Arn|Name\nAWS::ResourceGroups::TagSyncTask|TaskArn||TaskArn,Status,GroupName,GroupArn|\nAWS::RoboMaker::Fleet|Arn||Arn|Name\nAWS::RoboMaker::RobotApplicationVersion|Arn||ApplicationVersion,Arn|\nAWS::RoboMaker::RobotApplication|Arn||CurrentRevisionId,Arn|Name\nAWS::RoboMaker::Robot|Arn||Arn|Name\nAWS::RoboMaker::SimulationApplicationVersion|Arn||ApplicationVersion,Arn|\nAWS::RoboMaker::SimulationApplication|Arn||CurrentRevisionId,Arn|Name\nAWS::RolesAnywhere::CRL|CrlId|arn:${Partition}:rolesanywhere:${Region}:${Account}:crl/${CrlId}|CrlId|Name\nAWS::RolesAnywhere::Profile|ProfileId|arn:${Partition}:rolesanywhere:${Region}:${Account}:profile/${ProfileId}|ProfileId,ProfileArn|Name\nAWS::RolesAnywhere::TrustAnchor|TrustAnchorId|arn:${Partition}:rolesanywhere:${Region}:${Account}:trust-anchor/${TrustAnchorId}|TrustAnchorArn,TrustAnchorId|Name\nAWS::Route53::CidrCollection|Id|arn:${Partition}:route53:::cidrcollection/${Id}|Id,Arn|Name\nAWS::Route53::DNSSEC|HostedZoneId|||HostedZoneId\nAWS::Route53::DelegationSet|Arn||Arn,Id,CallerReference,NameServers|\nAWS::Route53::HealthCheck|HealthCheckId|arn:${Partition}:route53:::healthcheck/${Id}|HealthCheckId|\nAWS::Route53::HostedZone|Id|arn:${Partition}:route53:::hostedzone/${Id}|Id,NameServers|Name\nAWS::Route53::KeySigningKey|HostedZoneId,Name|||HostedZoneId,Name\nAWS::Route53::QueryLoggingConfig|Arn||Arn,Id|\nAWS::Route53::RecordSetGroup|Id||Id|\nAWS::Route53::RecordSet|Name|||HostedZoneId,Name,SetIdentifier,Type\nAWS::Route53::TrafficPolicyInstance|Arn|arn:${Partition}:route53:::trafficpolicyinstance/${Id}|Arn,Id,State,TrafficPolicyType|Name\nAWS::Route53::TrafficPolicy|Arn|arn:${Partition}:route53:::trafficpolicy/${Id}|Arn,Id,Version,Type|Name\nAWS::Route53GlobalResolver::AccessSource|AccessSourceId|arn:${Partition}:route53globalresolver::${Account}:access-source/${Id}|Arn,AccessSourceId,CreatedAt,UpdatedAt,Status|Name\nAWS::Route53GlobalResolver::AccessToken|AccessTokenId|arn:${Partition}:route53globalresolver::${Account}:access-token/${Id}|Arn,AccessTokenId,CreatedAt,UpdatedAt,Status,Value,GlobalResolverId|Name\nAWS::Route53GlobalResolver::DnsView|DnsViewId|arn:${Partition}:route53globalresolver::${Account}:dns-view/${Id}|Arn,DnsViewId,CreatedAt,UpdatedAt,Status|Name\nAWS::Route53GlobalResolver::FirewallDomainList|FirewallDomainListId|arn:${Partition}:route53globalresolver::${Account}:firewall-domain-list/${Id}|Arn,FirewallDomainListId,DomainCount,CreatedAt,UpdatedAt,Status,StatusMessage|Name\nAWS::Route53GlobalResolver::FirewallRule|FirewallRuleId||FirewallRuleId,CreatedAt,UpdatedAt,Status,QueryType|Name\nAWS::Route53GlobalResolver::GlobalResolver|GlobalResolverId|arn:${Partition}:route53globalresolver::${Account}:global-resolver/${Id}|Arn,GlobalResolverId,DnsName,IPv4Addresses,IPv6Addresses,CreatedAt,UpdatedAt,Status|Name\nAWS::Route53GlobalResolver::HostedZoneAssociation|HostedZoneAssociationId||HostedZoneAssociationId,HostedZoneName,CreatedAt,UpdatedAt,Status|Name\nAWS::Route53Profiles::ProfileAssociation|Id|arn:${Partition}:route53profiles:${Region}:${Account}:profile-association/${ResourceId}|Id|ResourceId,Name\nAWS::Route53Profiles::ProfileResourceAssociation|Id||Id,ResourceType|Name\nAWS::Route53Profiles::Profile|Id|arn:${Partition}:route53profiles:${Region}:${Account}:profile/${ResourceId}|Arn,Id,ClientToken,ShareStatus|Name\nAWS::Route53RecoveryControl::Cluster|ClusterArn|arn:${Partition}:route53-recovery-control::${Account}:cluster/${ResourceId}|ClusterArn,Status,ClusterEndpoints|Name\nAWS::Route53RecoveryControl::ControlPanel|ControlPanelArn|arn:${Partition}:route53-recovery-control::${Account}:controlpanel/${ControlPanelId}|Status,ControlPanelArn,DefaultControlPanel,RoutingControlCount|Name\nAWS::Route53RecoveryControl::RoutingControl|RoutingControlArn||Status,RoutingControlArn|Name\nAWS::Route53RecoveryControl::SafetyRule|SafetyRuleArn||Status,SafetyRuleArn|Name\nAWS::Route53RecoveryReadiness::Cell|CellName|arn:${Partition}:route53-recovery-readiness::${Account}:cell/${CellName}|ParentReadinessScopes,CellArn|CellName\nAWS::Route53RecoveryReadiness::ReadinessCheck|ReadinessCheckName|arn:${Partition}:route53-recovery-readiness::${Account}:readiness-check/${ResourceId}|ReadinessCheckArn|ReadinessCheckName\nAWS::Route53RecoveryReadiness::RecoveryGroup|RecoveryGroupName|arn:${Partition}:route53-recovery-readiness::${Account}:recovery-group/${ResourceId}|RecoveryGroupArn|RecoveryGroupName\nAWS::Route53RecoveryReadiness::ResourceSet|ResourceSetName|arn:${Partition}:route53-recovery-readiness::${Account}:resource-set/${ResourceId}|ResourceSetArn|ResourceSetName\nAWS::Route53Resolver::FirewallDomainList|Id|arn:${Partition}:route53resolver:${Region}:${Account}:firewall-domain-list/${ResourceId}|Status,CreationTime,ManagedOwnerName,ModificationTime,Id,Arn,CreatorRequestId,StatusMessage,DomainCount|Name\nAWS::Route53Resolver::FirewallRuleGroupAssociation|Id|arn:${Partition}:route53resolver:${Region}:${Account}:firewall-rule-group-association/${ResourceId}|Status,CreationTime,ManagedOwnerName,ModificationTime,Id,Arn,CreatorRequestId,StatusMessage|Name\nAWS::Route53Resolver::FirewallRuleGroup|Id|arn:${Partition}:route53resolver:${Region}:${Account}:firewall-rule-group/${ResourceId}|RuleCount,Status,OwnerId,CreationTime,ShareStatus,ModificationTime,Id,Arn,CreatorRequestId,StatusMessage|Name\nAWS::Route53Resolver::OutpostResolver|Id|arn:${Partition}:route53resolver:${Region}:${Account}:outpost-resolver/${ResourceId}|Status,CreationTime,ModificationTime,Id,Arn,CreatorRequestId,StatusMessage|Name\nAWS::Route53Resolver::ResolverConfig|ResourceId|arn:${Partition}:route53resolver:${Region}:${Account}:resolver-config/${ResourceId}|OwnerId,AutodefinedReverse,Id|ResourceId\nAWS::Route53Resolver::ResolverDNSSECConfig|Id|arn:${Partition}:route53resolver:${Region}:${Account}:resolver-dnssec-config/${ResourceId}|ValidationStatus,OwnerId,Id|ResourceId\nAWS::Route53Resolver::ResolverEndpoint|ResolverEndpointId|arn:${Partition}:route53resolver:${Region}:${Account}:resolver-endpoint/${ResourceId}|ResolverEndpointId,IpAddressCount,OutpostArn,PreferredInstanceType,ResolverEndpointType,Arn,Direction,HostVPCId,Name|Name\nAWS::Route53Resolver::ResolverQueryLoggingConfigAssociation|Id||Status,CreationTime,Error,Id,ErrorMessage|\nAWS::Route53Resolver::ResolverQueryLoggingConfig|Id|arn:${Partition}:route53resolver:${Region}:${Account}:resolver-query-log-config/${ResourceId}|Status,OwnerId,AssociationCount,CreationTime,ShareStatus,Id,Arn,CreatorRequestId|Name\nAWS::Route53Resolver::ResolverRuleAssociation|ResolverRuleAssociationId||VPCId,ResolverRuleId,ResolverRuleAssociationId,Name|Name\nAWS::Route53Resolver::ResolverRule|ResolverRuleId|arn:${Partition}:route53resolver:${Region}:${Account}:resolver-rule/${ResourceId}|ResolverEndpointId,DomainName,ResolverRuleId,Arn,TargetIps,Name|Name\nAWS::S3::AccessGrantsInstance|AccessGrantsInstanceArn||AccessGrantsInstanceArn,AccessGrantsInstanceId|\nAWS::S3::AccessGrantsLocation|AccessGrantsLocationId|arn:${Partition}:s3:${Region}:${Account}:access-grants/default/location/${Token}|AccessGrantsLocationArn,AccessGrantsLocationId|\nAWS::S3::AccessGrant|AccessGrantId|arn:${Partition}:s3:${Region}:${Account}:access-grants/default/grant/${Token}|AccessGrantId,AccessGrantArn,GrantScope|\nAWS::S3::AccessPoint|Name|arn:${Partition}:s3:${Region}:${Account}:accesspoint/${AccessPointName}|Alias,Arn,NetworkOrigin,Name|Name\nAWS::S3::BucketPolicy|Bucket|||Bucket\nAWS::S3::Bucket|BucketName|arn:${Partition}:s3:::${BucketName}|Arn,DomainName,DualStackDomainName,RegionalDomainName,WebsiteURL,MetadataTableConfiguration.S3TablesDestination.TableNamespace,MetadataTableConfiguration.S3TablesDestination.TableArn,MetadataConfiguration.Destination,MetadataConfiguration.JournalTableConfiguration.TableName,MetadataConfiguration.JournalTableConfiguration.TableArn,MetadataConfiguration.InventoryTableConfiguration.TableName,MetadataConfiguration.InventoryTableConfiguration.TableArn,MetadataConfiguration.AnnotationTableConfiguration.TableName,MetadataConfiguration.AnnotationTableConfiguration.TableArn|BucketName\nAWS::S3::MultiRegionAccessPointPolicy|MrapName||PolicyStatus.IsPublic,PolicyStatus|MrapName\nAWS::S3::MultiRegionAccessPoint|Name|arn:${Partition}:s3::${Account}:accesspoint/${AccessPointAlias}|Alias,CreatedAt|Name\nAWS::S3::StorageLensGroup|Name|arn:${Partition}:s3:${Region}:${Account}:storage-lens-group/${Name}|StorageLensGroupArn|Name\nAWS::S3::StorageLens|StorageLensConfiguration/Id|arn:${Partition}:s3:${Region}:${Account}:storage-lens/${ConfigId}|StorageLensConfiguration.StorageLensArn|\nAWS::S3Express::AccessPoint|Name|arn:${Partition}:s3express:${Region}:${Account}:accesspoint/${AccessPointName}|NetworkOrigin,Arn|Name\nAWS::S3Express::BucketPolicy|Bucket|||Bucket\nAWS::S3Express::DirectoryBucket|BucketName|arn:${Partition}:s3express:${Region}:${Account}:bucket/${BucketName}|Arn,AvailabilityZoneName|BucketName\nAWS::S3Files::AccessPoint|AccessPointId||AccessPointId,AccessPointArn,Status,OwnerId|\nAWS::S3Files::FileSystemPolicy|FileSystemId|||FileSystemId\nAWS::S3Files::FileSystem|FileSystemArn|arn:${Partition}:s3files:${Region}:${Account}:file-system/${FileSystemId}|CreationTime,FileSystemArn,FileSystemId,Status,StatusMessage,OwnerId,SynchronizationConfiguration.LatestVersionNumber|\nAWS::S3Files::MountTarget|MountTargetId||MountTargetId,AvailabilityZoneId,OwnerId,NetworkInterfaceId,VpcId,Status,StatusMessage|\nAWS::S3ObjectLambda::AccessPointPolicy|ObjectLambdaAccessPoint|||ObjectLambdaAccessPoint\nAWS::S3ObjectLambda::AccessPoint|Name|arn:${Partition}:s3-object-lambda:${Region}:${Account}:accesspoint/${AccessPointName}|CreationDate,PublicAccessBlockConfiguration,PublicAccessBlockConfiguration.BlockPublicAcls,Alias,Alias.Value,PublicAccessBlockConfiguration.IgnorePublicAcls,PublicAccessBlockConfiguration.RestrictPublicBuckets,PublicAccessBlockConfiguration.BlockPublicPolicy,Arn,Alias.Status,PolicyStatus,PolicyStatus.IsPublic|Name\nAWS::S3Outposts::AccessPoint|Arn||Arn|Name\nAWS::S3Outposts::BucketPolicy|Bucket|||Bucket\nAWS::S3Outposts::Bucket|Arn||Arn|\nAWS::S3Outposts::Endpoint|Arn||Status,NetworkInterfaces,CreationTime,CidrBlock,Id,Arn|\nAWS::S3Tables::Namespace|TableBucketARN,Namespace|||TableBucketARN,Namespace\nAWS::S3Tables::TableBucketPolicy|TableBucketARN|||TableBucketARN\nAWS::S3Tables::TableBucket|TableBucketARN|arn:${Partition}:s3tables:${Region}:${Account}:bucket/${TableBucketName}|TableBucketARN|TableBucketName\nAWS::S3Tables::TablePolicy|TableARN||TableBucketARN,Namespace,TableName|TableARN\nAWS::S3Tables::Table|TableARN||TableARN,WarehouseLocation,VersionToken|\nAWS::S3Vectors::Index|IndexArn||CreationTime,IndexArn|\nAWS::S3Vectors::VectorBucketPolicy|VectorBucketArn|||VectorBucketArn\nAWS::S3Vectors::VectorBucket|VectorBucketArn|arn:${Partition}:s3vectors:${Region}:${Account}:bucket/${BucketName}|VectorBucketArn,CreationTime|\nAWS::SCN::DataIntegrationFlow|Arn||Arn,CreatedTime,LastModifiedTime|Name\nAWS::SCN::Dataset|Arn||Arn,CreatedTime,LastModifiedTime|Name\nAWS::SCN::Namespace|Arn||Arn,CreatedTime,LastModifiedTime|Name\nAWS::SDB::Domain|Id|arn:${Partition}:sdb:${Region}:${Account}:domain/${DomainName}|Id|\nAWS::SES::ConfigurationSetEventDestination|Id,ConfigurationSetName||Id|ConfigurationSetName\nAWS::SES::ConfigurationSet|Name|arn:${Partition}:ses:${Region}:${Account}:configuration-set/${ConfigurationSetName}||Name\nAWS::SES::ContactList|ContactListName|arn:${Partition}:ses:${Region}:${Account}:contact-list/${ContactListName}||ContactListName\nAWS::SES::CustomVerificationEmailTemplate|TemplateName|arn:${Partition}:ses:${Region}:${Account}:custom-verification-email-template/${TemplateName}||TemplateName\nAWS::SES::DedicatedIpPool|PoolName|arn:${Partition}:ses:${Region}:${Account}:dedicated-ip-pool/${DedicatedIPPool}||PoolName\nAWS::SES::EmailIdentityCertificate|EmailIdentity,FromAddress|||EmailIdentity,FromAddress\nAWS::SES::EmailIdentity|EmailIdentity|arn:${Partition}:ses:${Region}:${Account}:identity/${IdentityName}|DkimDNSTokenValue1,DkimDNSTokenName2,DkimDNSTokenName3,DkimDNSTokenName1,DkimDNSTokenValue2,DkimDNSTokenValue3|EmailIdentity\nAWS::SES::MailManagerAddonInstance|AddonInstanceId|arn:${Partition}:ses:${Region}:${Account}:addon-instance/${AddonInstanceId}|AddonInstanceArn,AddonInstanceId,AddonName|\nAWS::SES::MailManagerAddonSubscription|AddonSubscriptionId|arn:${Partition}:ses:${Region}:${Account}:addon-subscription/${AddonSubscriptionId}|AddonSubscriptionArn,AddonSubscriptionId|\nAWS::SES::MailManagerAddressList|AddressListId|arn:${Partition}:ses:${Region}:${Account}:mailmanager-address-list/${AddressListId}|AddressListId,AddressListArn|\nAWS::SES::MailManagerArchive|ArchiveId|arn:${Partition}:ses:${Region}:${Account}:mailmanager-archive/${ArchiveId}|ArchiveArn,ArchiveId,ArchiveState|\nAWS::SES::MailManagerIngressPoint|IngressPointId|arn:${Partition}:ses:${Region}:${Account}:mailmanager-ingress-point/${IngressPointId}|IngressPointId,IngressPointArn,Status,ARecord|\nAWS::SES::MailManagerRelay|RelayId|arn:${Partition}:ses:${Region}:${Account}:mailmanager-smtp-relay/${RelayId}|RelayArn,RelayId|\nAWS::SES::MailManagerRuleSet|RuleSetId|arn:${Partition}:ses:${Region}:${Account}:mailmanager-rule-set/${RuleSetId}|RuleSetArn,RuleSetId|\nAWS::SES::MailManagerTrafficPolicy|TrafficPolicyId|arn:${Partition}:ses:${Region}:${Account}:mailmanager-traffic-policy/${TrafficPolicyId}|TrafficPolicyArn,TrafficPolicyId|\nAWS::SES::MultiRegionEndpoint|EndpointName|arn:${Partition}:ses:${Region}:${Account}:multi-region-endpoint/${EndpointName}||EndpointName\nAWS::SES::ReceiptFilter|Id|arn:${Partition}:ses:${Region}:${Account}:receipt-filter/${ReceiptFilterName}|Id|\nAWS::SES::ReceiptRuleSet|RuleSetName|arn:${Partition}:ses:${Region}:${Account}:receipt-rule-set/${ReceiptRuleSetName}||RuleSetName\nAWS::SES::ReceiptRule|RuleName,RuleSetName||RuleName,Id|RuleSetName\nAWS::SES::Template|Id|arn:${Partition}:ses:${Region}:${Account}:template/${TemplateName}|Id|\nAWS::SES::Tenant|TenantName||Arn|TenantName\nAWS::SES::VdmAttributes|VdmAttributesResourceId||VdmAttributesResourceId|\nAWS::SMSVOICE::ConfigurationSet|ConfigurationSetName|arn:${Partition}:sms-voice:${Region}:${Account}:configuration-set/${ConfigurationSetName}|Arn|ConfigurationSetName\nAWS::SMSVOICE::OptOutList|OptOutListName|arn:${Partition}:sms-voice:${Region}:${Account}:opt-out-list/${OptOutListName}|Arn|OptOutListName\nAWS::SMSVOICE::PhoneNumber|PhoneNumberId|arn:${Partition}:sms-voice:${Region}:${Account}:phone-number/${PhoneNumberId}|Arn,PhoneNumberId,PhoneNumber|\nAWS::SMSVOICE::Pool|PoolId|arn:${Partition}:sms-voice:${Region}:${Account}:pool/${PoolId}|Arn,PoolId|\nAWS::SMSVOICE::ProtectConfiguration|ProtectConfigurationId|arn:${Partition}:sms-voice:${Region}:${Account}:protect-configuration/${ProtectConfigurationId}|Arn,ProtectConfigurationId|\nAWS::SMSVOICE::RegistrationAttachment|RegistrationAttachmentArn||RegistrationAttachmentArn,RegistrationAttachmentId,AttachmentStatus,CreatedTimestamp,UploadedAttachmentUrl|\nAWS::SMSVOICE::Registration|RegistrationArn|arn:${Partition}:sms-voice:${Region}:${Account}:registration/${RegistrationId}|RegistrationArn,RegistrationId,RegistrationStatus,CurrentVersionNumber,CreatedTimestamp|\nAWS::SMSVOICE::ResourcePolicy|ResourceArn|||ResourceArn\nAWS::SMSVOICE::SenderId|IsoCountryCode,SenderId||Arn|IsoCountryCode,SenderId\nAWS::SMSVOICE::VerifiedDestinationNumber|VerifiedDestinationNumberArn||VerifiedDestinationNumberArn,VerifiedDestinationNumberId,Status,CreatedTimestamp|\nAWS::SNS::Subscription|Arn||Arn|\nAWS::SNS::TopicInlinePolicy|TopicArn|||TopicArn\nAWS::SNS::TopicPolicy|Id||Id|\nAWS::SNS::Topic|TopicArn|arn:${Partition}:sns:${Region}:${Account}:${TopicName}|TopicArn,TopicName|TopicName\nAWS::SQS::QueueInlinePolicy|Queue|||Queue\nAWS::SQS::QueuePolicy|Id||Id|\nAWS::SQS::Queue|QueueUrl|arn:${Partition}:sqs:${Region}:${Account}:${QueueName}|Arn,QueueName,QueueUrl|QueueName\nAWS::SSM::Association|AssociationId|arn:${Partition}:ssm:${Region}:${Account}:association/${AssociationId}|AssociationId|Name\nAWS::SSM::CloudConnector|CloudConnectorArn|arn:${Partition}:ssm:${Region}:${Account}:cloud-connector/${CloudConnectorId}|CloudConnectorArn,CloudConnectorId,CreatedAt,UpdatedAt|\nAWS::SSM::Document|Name|arn:${Partition}:ssm:${Region}:${Account}:document/${DocumentName}||Name\nAWS::SSM::MaintenanceWindowTarget|WindowTargetId|arn:${Partition}:ssm:${Region}:${Account}:windowtarget/${WindowTargetId}|WindowTargetId|WindowId,Name\nAWS::SSM::MaintenanceWindowTask|WindowTaskId|arn:${Partition}:ssm:${Region}:${Account}:windowtask/${WindowTaskId}|WindowTaskId|Name,WindowId\nAWS::SSM::MaintenanceWindow|WindowId|arn:${Partition}:ssm:${Region}:${Account}:maintenancewindow/${ResourceId}|WindowId|Name\nAWS::SSM::OpsItem|OpsItemArn|arn:${Partition}:ssm:${Region}:${Account}:opsitem/${ResourceId}|OpsItemId,OpsItemArn,Status,CreatedBy,CreatedTime,LastModifiedBy,LastModifiedTime,OpsItemType,Version|\nAWS::SSM::Parameter|Name|arn:${Partition}:ssm:${Region}:${Account}:parameter/${ParameterNameWithoutLeadingSlash}|Type,Value,Arn|Name\nAWS::SSM::PatchBaseline|Id|arn:${Partition}:ssm:${Region}:${Account}:patchbaseline/${PatchBaselineIdResourceId}|Id|Name\nAWS::SSM::ResourceDataSync|SyncName|arn:${Partition}:ssm:${Region}:${Account}:resource-data-sync/${SyncName}|SyncName|SyncName\nAWS::SSM::ResourcePolicy|PolicyId,ResourceArn||PolicyHash,PolicyId|ResourceArn\nAWS::SSM::ServiceSetting|Arn|arn:${Partition}:ssm:${Region}:${Account}:servicesetting/${ResourceId}|Status,LastModifiedDate,LastModifiedUser,Arn|\nAWS::SSMContacts::ContactChannel|Arn||Arn|\nAWS::SSMContacts::Contact|Arn|arn:${Partition}:ssm-contacts:${Region}:${Account}:contact/${ContactAlias}|Arn|\nAWS::SSMContacts::Plan|Arn||Arn|\nAWS::SSMContacts::Rotation|Arn|arn:${Partition}:ssm-contacts:${Region}:${Account}:rotation/${RotationId}|Arn|Name\nAWS::SSMGuiConnect::Preferences|AccountId||AccountId|\nAWS::SSMIncidents::ReplicationSet|Arn|arn:${Partition}:ssm-incidents::${Account}:replication-set/${ReplicationSet}|Arn|\nAWS::SSMIncidents::ResponsePlan|Arn|arn:${Partition}:ssm-incidents::${Account}:response-plan/${ResponsePlan}|Arn|Name\nAWS::SSMQuickSetup::ConfigurationManager|ManagerArn|arn:${Partition}:ssm-quicksetup:${Region}:${Account}:configuration-manager/${ConfigurationManagerId}|CreatedAt,LastModifiedAt,ManagerArn,StatusSummaries|Name\nAWS::SSMQuickSetup::LifecycleAutomation|AssociationId||AssociationId|\nAWS::SSO::ApplicationAssignment|ApplicationArn,PrincipalType,PrincipalId|||ApplicationArn,PrincipalType,PrincipalId\nAWS::SSO::Application|ApplicationArn||ApplicationArn,IdentityStoreArn|Name\nAWS::SSO::Assignment|InstanceArn,TargetId,TargetType,PermissionSetArn,PrincipalType,PrincipalId|||PrincipalId,InstanceArn,TargetType,PermissionSetArn,PrincipalType,TargetId\nAWS::SSO::InstanceAccessControlAttributeConfiguration|InstanceArn|||InstanceArn\nAWS::SSO::Instance|InstanceArn|arn:${Partition}:sso:::instance/${InstanceId}|InstanceArn,OwnerAccountId,IdentityStoreId,Status|Name\nAWS::SSO::PermissionSet|InstanceArn,PermissionSetArn||PermissionSetArn|InstanceArn,Name\nAWS::SageMaker::AIWorkloadConfig|AIWorkloadConfigArn|arn:${Partition}:sagemaker:${Region}:${Account}:ai-workload-config/${AIWorkloadConfigName}|AIWorkloadConfigArn,CreationTime|AIWorkloadConfigName\nAWS::SageMaker::Action|Arn|arn:${Partition}:sagemaker:${Region}:${Account}:action/${ActionName}|Arn,CreationTime,LastModifiedTime|ActionName\nAWS::SageMaker::Algorithm|AlgorithmArn|arn:${Partition}:sagemaker:${Region}:${Account}:algorithm/${AlgorithmName}|AlgorithmArn,CreationTime|AlgorithmName\nAWS::SageMaker::AppImageConfig|AppImageConfigName|arn:${Partition}:sagemaker:${Region}:${Account}:app-image-config/${AppImageConfigName}|AppImageConfigArn|AppImageConfigName\nAWS::SageMaker::App|AppName,AppType,DomainId,UserProfileName||AppArn,BuiltInLifecycleConfigArn|DomainId,AppType,UserProfileName,AppName\nAWS::SageMaker::Artifact|Arn|arn:${Partition}:sagemaker:${Region}:${Account}:artifact/${HashOfArtifactSource}|Arn,CreationTime,LastModifiedTime|\nAWS::SageMaker::ClusterSchedulerConfig|ClusterSchedulerConfigArn||ClusterSchedulerConfigArn,ClusterSchedulerConfigId,ClusterSchedulerConfigVersion,Status,CreationTime|Name\nAWS::SageMaker::Cluster|ClusterArn|arn:${Partition}:sagemaker:${Region}:${Account}:cluster/${ClusterId}|ClusterArn,CreationTime,ClusterStatus,FailureMessage|\nAWS::SageMaker::CodeRepository|CodeRepositoryArn|arn:${Partition}:sagemaker:${Region}:${Account}:code-repository/${CodeRepositoryName}|CodeRepositoryName,CodeRepositoryArn|CodeRepositoryName\nAWS::SageMaker::Context|Arn|arn:${Partition}:sagemaker:${Region}:${Account}:context/${ContextName}|Arn,CreationTime,LastModifiedTime|ContextName\nAWS::SageMaker::DataQualityJobDefinition|JobDefinitionArn|arn:${Partition}:sagemaker:${Region}:${Account}:data-quality-job-definition/${DataQualityJobDefinitionName}|JobDefinitionArn,CreationTime|\nAWS::SageMaker::DeviceFleet|DeviceFleetName|arn:${Partition}:sagemaker:${Region}:${Account}:device-fleet/${DeviceFleetName}||DeviceFleetName\nAWS::SageMaker::Device|DeviceFleetName|||\nAWS::SageMaker::Domain|DomainId|arn:${Partition}:sagemaker:${Region}:${Account}:domain/${DomainId}|HomeEfsFileSystemId,DomainId,SecurityGroupIdForDomainBoundary,SingleSignOnManagedApplicationInstanceId,DomainArn,Url,SingleSignOnApplicationArn|\nAWS::SageMaker::EndpointConfig|EndpointConfigArn|arn:${Partition}:sagemaker:${Region}:${Account}:endpoint-config/${EndpointConfigName}|EndpointConfigName,EndpointConfigArn|EndpointConfigName\nAWS::SageMaker::Endpoint|EndpointArn|arn:${Partition}:sagemaker:${Region}:${Account}:endpoint/${EndpointName}|EndpointName,EndpointArn|EndpointName\nAWS::SageMaker::ExperimentTrialComponent|Id|arn:${Partition}:sagemaker:${Region}:${Account}:experiment-trial-component/${TrialComponentName}|LineageGroupArn,CreationTime,Id,LastModifiedTime,Arn|TrialComponentName\nAWS::SageMaker::Experiment|Arn|arn:${Partition}:sagemaker:${Region}:${Account}:experiment/${ExperimentName}|Arn,CreationTime,LastModifiedTime|ExperimentName\nAWS::SageMaker::FeatureGroup|FeatureGroupName|arn:${Partition}:sagemaker:${Region}:${Account}:feature-group/${FeatureGroupName}|FeatureGroupStatus,CreationTime|FeatureGroupName\nAWS::SageMaker::Hub|HubArn|arn:${Partition}:sagemaker:${Region}:${Account}:hub/${HubName}|HubArn,HubStatus,CreationTime,LastModifiedTime|HubName\nAWS::SageMaker::HumanTaskUi|HumanTaskUiArn|arn:${Partition}:sagemaker:${Region}:${Account}:human-task-ui/${HumanTaskUiName}|HumanTaskUiArn,CreationTime|HumanTaskUiName\nAWS::SageMaker::ImageVersion|ImageVersionArn||ImageVersionArn,Version,ContainerImage,ImageArn|\nAWS::SageMaker::Image|ImageArn|arn:${Partition}:sagemaker:${Region}:${Account}:image/${ImageName}|ImageArn|ImageName\nAWS::SageMaker::InferenceComponent|InferenceComponentArn|arn:${Partition}:sagemaker:${Region}:${Account}:inference-component/${InferenceComponentName}|InferenceComponentArn,Specification.Container.DeployedImage,Specification.CurrentDataCacheConfig,RuntimeConfig.DesiredCopyCount,RuntimeConfig.CurrentCopyCount,RuntimeConfig.PlacementStatus,CreationTime,LastModifiedTime,FailureReason,InferenceComponentStatus|InferenceComponentName\nAWS::SageMaker::InferenceExperiment|Name|arn:${Partition}:sagemaker:${Region}:${Account}:inference-experiment/${InferenceExperimentName}|Status,EndpointMetadata.EndpointConfigName,CreationTime,LastModifiedTime,EndpointMetadata.EndpointName,Arn,EndpointMetadata.EndpointStatus,EndpointMetadata|Name\nAWS::SageMaker::MlflowApp|Arn|arn:${Partition}:sagemaker:${Region}:${Account}:mlflow-app/${MLflowAppId}|Arn,MlflowAppId,Status,MlflowVersion,CreationTime,LastModifiedTime|Name\nAWS::SageMaker::MlflowTrackingServer|TrackingServerName|arn:${Partition}:sagemaker:${Region}:${Account}:mlflow-tracking-server/${MlflowTrackingServerName}|TrackingServerArn|TrackingServerName\nAWS::SageMaker::ModelBiasJobDefinition|JobDefinitionArn|arn:${Partition}:sagemaker:${Region}:${Account}:model-bias-job-definition/${ModelBiasJobDefinitionName}|JobDefinitionArn,CreationTime|\nAWS::SageMaker::ModelCard|ModelCardName|arn:${Partition}:sagemaker:${Region}:${Account}:model-card/${ModelCardName}|LastModifiedBy.UserProfileArn,CreatedBy.DomainId,ModelCardArn,CreatedBy.UserProfileName,CreationTime,LastModifiedTime,LastModifiedBy.DomainId,ModelCardVersion,ModelCardProcessingStatus,LastModifiedBy.UserProfileName,CreatedBy.UserProfileArn|ModelCardName\nAWS::SageMaker::ModelExplainabilityJobDefinition|JobDefinitionArn|arn:${Partition}:sagemaker:${Region}:${Account}:model-explainability-job-definition/${ModelExplainabilityJobDefinitionName}|JobDefinitionArn,CreationTime|\nAWS::SageMaker::ModelPackageGroup|ModelPackageGroupArn|arn:${Partition}:sagemaker:${Region}:${Account}:model-package-group/${ModelPackageGroupName}|ModelPackageGroupArn,CreationTime,ModelPackageGroupStatus|ModelPackageGroupName\nAWS::SageMaker::ModelPackage|ModelPackageArn|arn:${Partition}:sagemaker:${Region}:${Account}:model-package/${ModelPackageName}|ModelPackageStatus,CreationTime,ModelPackageArn,LastModifiedTime|ModelPackageName\nAWS::SageMaker::ModelQualityJobDefinition|JobDefinitionArn|arn:${Partition}:sagemaker:${Region}:${Account}:model-quality-job-definition/${ModelQualityJobDefinitionName}|JobDefinitionArn,CreationTime|\nAWS::SageMaker::Model|ModelArn|arn:${Partition}:sagemaker:${Region}:${Account}:model/${ModelName}|ModelName,ModelArn|ModelName\nAWS::SageMaker::MonitoringSchedule|MonitoringScheduleArn|arn:${Partition}:sagemaker:${Region}:${Account}:monitoring-schedule/${MonitoringScheduleName}|MonitoringScheduleArn,CreationTime,LastModifiedTime|MonitoringScheduleName\nAWS::SageMaker::NotebookInstanceLifecycleConfig|NotebookInstanceLifecycleConfigArn|arn:${Partition}:sagemaker:${Region}:${Account}:notebook-instance-lifecycle-config/${NotebookInstanceLifecycleConfigName}|NotebookInstanceLifecycleConfigName,NotebookInstanceLifecycleConfigArn|NotebookInstanceLifecycleConfigName\nAWS::SageMaker::NotebookInstance|NotebookInstanceArn|arn:${Partition}:sagemaker:${Region}:${Account}:notebook-instance/${NotebookInstanceName}|NotebookInstanceName,NotebookInstanceArn|NotebookInstanceName\nAWS::SageMaker::PartnerApp|Arn|arn:${Partition}:sagemaker:${Region}:${Account}:partner-app/${AppId}|Arn,BaseUrl,CurrentVersionEolDate|Name\nAWS::SageMaker::Pipeline|PipelineName|arn:${Partition}:sagemaker:${Region}:${Account}:pipeline/${PipelineName}||PipelineName\nAWS::SageMaker::ProcessingJob|ProcessingJobArn|arn:${Partition}:sagemaker:${Region}:${Account}:processing-job/${ProcessingJobName}|ProcessingJobArn,TrainingJobArn,AutoMLJobArn,ExitMessage,FailureReason,MonitoringScheduleArn,ProcessingJobStatus,CreationTime,LastModifiedTime,ProcessingStartTime,ProcessingEndTime|ProcessingJobName\nAWS::SageMaker::Project|ProjectArn|arn:${Partition}:sagemaker:${Region}:${Account}:project/${ProjectName}|ProjectArn,ProjectStatus,ProjectId,CreationTime|ProjectName\nAWS::SageMaker::Space|DomainId,SpaceName||SpaceArn,Url|DomainId,SpaceName\nAWS::SageMaker::StudioLifecycleConfig|StudioLifecycleConfigName|arn:${Partition}:sagemaker:${Region}:${Account}:studio-lifecycle-config/${StudioLifecycleConfigName}|StudioLifecycleConfigArn|StudioLifecycleConfigName\nAWS::SageMaker::TrialComponent|TrialComponentArn|arn:${Partition}:sagemaker:${Region}:${Account}:experiment-trial-component/${TrialComponentName}|TrialComponentArn,CreationTime,LastModifiedTime,LineageGroupArn|TrialComponentName\nAWS::SageMaker::UserProfile|UserProfileName,DomainId||UserProfileArn|DomainId,UserProfileName\nAWS::SageMaker::Workforce|WorkforceArn|arn:${Partition}:sagemaker:${Region}:${Account}:workforce/${WorkforceName}|WorkforceArn,SubDomain|WorkforceName\nAWS::SageMaker::Workteam|WorkteamArn|arn:${Partition}:sagemaker:${Region}:${Account}:workteam/${WorkteamName}|WorkteamName,WorkteamArn|WorkteamName\nAWS::Scheduler::ScheduleGroup|Name|arn:${Partition}:scheduler:${Region}:${Account}:schedule-group/${GroupName}|CreationDate,State,LastModificationDate,Arn|Name\nAWS::Scheduler::Schedule|Name||Arn|Name\nAWS::SecretsManager::ResourcePolicy|SecretId||Id|\nAWS::SecretsManager::RotationSchedule|Id||Id|\nAWS::SecretsManager::SecretTargetAttachment|SecretId||Id|\nAWS::SecretsManager::Secret|Id|arn:${Partition}:secretsmanager:${Region}:${Account}:secret:${SecretId}|Id|Name\nAWS::SecurityAgent::AgentSpace|AgentSpaceId|arn:${Partition}:securityagent:${Region}:${Account}:agent-space/${AgentId}|AgentSpaceId,CreatedAt,UpdatedAt|Name\nAWS::SecurityAgent::Application|ApplicationId|arn:${Partition}:securityagent:${Region}:${Account}:application/${ApplicationId}|ApplicationName,ApplicationId,Domain,IdCConfiguration.IdCApplicationArn|\nAWS::SecurityAgent::Artifact|Arn||ArtifactId,Arn,UpdatedAt|\nAWS::SecurityAgent::Pentest|PentestId,AgentSpaceId||PentestId,CreatedAt,UpdatedAt|AgentSpaceId\nAWS::SecurityAgent::SecurityRequirementPack|PackId|arn:${Partition}:securityagent:${Region}:${Account}:security-requirement-pack/${SecurityRequirementPackId}|PackId|Name\nAWS::SecurityAgent::TargetDomain|TargetDomainId|arn:${Partition}:securityagent:${Region}:${Account}:target-domain/${TargetDomainId}|TargetDomainId,VerificationStatus,VerificationStatusReason,VerificationDetails,CreatedAt,VerifiedAt|\nAWS::SecurityHub::AggregatorV2|AggregatorV2Arn|arn:${Partition}:securityhub:${Region}:${Account}:aggregatorv2/${AggregatorV2Id}|AggregatorV2Arn,AggregationRegion|\nAWS::SecurityHub::AutomationRuleV2|RuleArn|arn:${Partition}:securityhub:${Region}:${Account}:automation-rulev2/${AutomationRuleV2Id}|RuleArn,RuleId,CreatedAt,UpdatedAt|\nAWS::SecurityHub::AutomationRule|RuleArn|arn:${Partition}:securityhub:${Region}:${Account}:automation-rule/${AutomationRuleId}|CreatedBy,RuleArn,CreatedAt,UpdatedAt|\nAWS::SecurityHub::ConfigurationPolicy|Arn|arn:${Partition}:securityhub:${Region}:${Account}:configuration-policy/${ConfigurationPolicyId}|Arn,Id,CreatedAt,UpdatedAt,ServiceEnabled|Name\nAWS::SecurityHub::ConnectorV2|ConnectorArn|arn:${Partition}:securityhub:${Region}:${Account}:connectorv2/${ConnectorV2Id}|ConnectorArn,ConnectorId,Message,ConnectorStatus,LastUpdatedAt,LastCheckedAt,CreatedAt,EnablementStatus,EnablementStatusReason,Issues|Name\nAWS::SecurityHub::Connector|ConnectorArn|arn:${Partition}:securityhub:${Region}:${Account}:connector/${ConnectorId}|ConnectorArn,ConnectorId,ConnectorStatus,Message,LastCheckedAt,CreatedAt,LastUpdatedAt,CreatedBy,EnablementStatus,Issues|Name\nAWS::SecurityHub::DelegatedAdmin|DelegatedAdminIdentifier||DelegatedAdminIdentifier,Status|\nAWS::SecurityHub::FindingAggregator|FindingAggregatorArn|arn:${Partition}:securityhub:${Region}:${Account}:finding-aggregator/${FindingAggregatorId}|FindingAggregatorArn,FindingAggregationRegion|\nAWS::SecurityHub::HubV2|HubV2Arn|arn:${Partition}:securityhub:${Region}:${Account}:hubv2/${HubV2Id}|HubV2Arn,SubscribedAt|\nAWS::SecurityHub::Hub|ARN||ARN,SubscribedAt|\nAWS::SecurityHub::Insight|InsightArn||InsightArn|Name\nAWS::SecurityHub::OrganizationConfiguration|OrganizationConfigurationIdentifier||OrganizationConfigurationIdentifier,Status,StatusMessage,MemberAccountLimitReached|\nAWS::SecurityHub::PolicyAssociation|AssociationIdentifier||AssociationStatus,AssociationType,AssociationStatusMessage,UpdatedAt,AssociationIdentifier|\nAWS::SecurityHub::ProductSubscription|ProductSubscriptionArn||ProductSubscriptionArn|\nAWS::SecurityHub::SecurityControl|SecurityControlId|||SecurityControlId\nAWS::SecurityHub::Standard|StandardsSubscriptionArn||StandardsSubscriptionArn|\nAWS::SecurityLake::AwsLogSource|SourceName,SourceVersion|||SourceName,SourceVersion\nAWS::SecurityLake::DataLake|Arn||Arn,S3BucketArn|\nAWS::SecurityLake::SubscriberNotification|SubscriberArn||SubscriberEndpoint|SubscriberArn\nAWS::SecurityLake::Subscriber|SubscriberArn|arn:${Partition}:securitylake:${Region}:${Account}:subscriber/${SubscriberId}|SubscriberArn,S3BucketArn,SubscriberRoleArn,ResourceShareArn,ResourceShareName|\nAWS::Serverless::Api||||Name\nAWS::Serverless::Application||||\nAWS::Serverless::Function||||\nAWS::Serverless::HttpApi||||\nAWS::Serverless::LayerVersion||||\nAWS::Serverless::SimpleTable||||\nAWS::Serverless::StateMachine||||Name\nAWS::ServerlessRepo::Application|ApplicationId|arn:${Partition}:serverlessrepo:${Region}:${Account}:applications/${ResourceId}|ApplicationId,CreationTime,IsVerifiedAuthor|Name\nAWS::ServiceCatalog::AcceptedPortfolioShare|PortfolioId||Id|PortfolioId\nAWS::ServiceCatalog::CloudFormationProduct|Id|arn:${Partition}:catalog:${Region}:${Account}:product/${PortfolioId}|ProductName,ProvisioningArtifactIds,ProvisioningArtifactNames,Id|Name\nAWS::ServiceCatalog::CloudFormationProvisionedProduct|ProvisionedProductId|arn:${Partition}:catalog:${Region}:${Account}:product/${PortfolioId}|CloudformationStackArn,Outputs,ProvisionedProductId,RecordId|\nAWS::ServiceCatalog::LaunchNotificationConstraint|Id||Id|\nAWS::ServiceCatalog::LaunchRoleConstraint|Id||Id|\nAWS::ServiceCatalog::LaunchTemplateConstraint|Id||Id|\nAWS::ServiceCatalog::PortfolioPrincipalAssociation|PortfolioId,PrincipalARN|||PrincipalARN,PortfolioId\nAWS::ServiceCatalog::PortfolioProductAssociation|PortfolioId,ProductId|||PortfolioId,ProductId\nAWS::ServiceCatalog::PortfolioShare|PortfolioId,AccountId|||AccountId,PortfolioId\nAWS::ServiceCatalog::Portfolio|Id|arn:${Partition}:catalog:${Region}:${Account}:portfolio/${PortfolioId}|PortfolioName,Id|\nAWS::ServiceCatalog::ResourceUpdateConstraint|Id||Id|\nAWS::ServiceCatalog::ServiceActionAssociation|ProductId,ProvisioningArtifactId,ServiceActionId|||ServiceActionId,ProductId,ProvisioningArtifactId\nAWS::ServiceCatalog::ServiceAction|Id||Id|Name\nAWS::ServiceCatalog::StackSetConstraint|Id||Id|\nAWS::ServiceCatalog::TagOptionAssociation|TagOptionId,ResourceId|||TagOptionId,ResourceId\nAWS::ServiceCatalog::TagOption|Id||Id|\nAWS::ServiceCatalogAppRegistry::Application|Id|arn:${Partition}:servicecatalog:${Region}:${Account}:/applications/${ApplicationId}|Id,Arn,ApplicationName,ApplicationTagKey,ApplicationTagValue|Name\nAWS::ServiceCatalogAppRegistry::AttributeGroupAssociation|ApplicationArn,AttributeGroupArn||ApplicationArn,AttributeGroupArn,Id|\nAWS::ServiceCatalogAppRegistry::AttributeGroup|Id|arn:${Partition}:servicecatalog:${Region}:${Account}:/attribute-groups/${AttributeGroupId}|Id,Arn|Name\nAWS::ServiceCatalogAppRegistry::ResourceAssociation|ApplicationArn,ResourceArn,ResourceType||ResourceArn,ApplicationArn,Id|ResourceType\nAWS::ServiceDiscovery::HttpNamespace|Id|arn:${Partition}:servicediscovery:${Region}:${Account}:namespace/${NamespaceId}|Id,Arn|Name\nAWS::ServiceDiscovery::Instance|ServiceId,InstanceId|||InstanceId,ServiceId\nAWS::ServiceDiscovery::PrivateDnsNamespace|Id|arn:${Partition}:servicediscovery:${Region}:${Account}:namespace/${NamespaceId}|HostedZoneId,Id,Arn|Name\nAWS::ServiceDiscovery::PublicDnsNamespace|Id|arn:${Partition}:servicediscovery:${Region}:${Account}:namespace/${NamespaceId}|HostedZoneId,Id,Arn|Name\nAWS::ServiceDiscovery::Service|Id|arn:${Partition}:servicediscovery:${Region}:${Account}:service/${ServiceId}|Id,Arn,Name|Name\nAWS::Shield::DRTAccess|AccountId||AccountId|\nAWS::Shield::ProactiveEngagement|AccountId||AccountId|\nAWS::Shield::ProtectionGroup|ProtectionGroupArn|arn:${Partition}:shield::${Account}:protection-group/${ProtectionGroupId}|ProtectionGroupArn|ProtectionGroupId\nAWS::Shield::Protection|ProtectionArn|arn:${Partition}:shield::${Account}:protection/${Id}|ProtectionArn,ProtectionId|Name\nAWS::Signer::ProfilePermission|StatementId,ProfileName|||StatementId,ProfileName\nAWS::Signer::SigningProfile|Arn|arn:${Partition}:signer:${Region}:${Account}:/signing-profiles/${ProfileName}|ProfileVersionArn,ProfileName,Arn,ProfileVersion|ProfileName\nAWS::SimSpaceWeaver::Simulation|Name|arn:${Partition}:simspaceweaver:${Region}:${Account}:simulation/${SimulationName}|DescribePayload|Name\nAWS::StepFunctions::Activity|Arn|arn:${Partition}:states:${Region}:${Account}:activity:${ActivityName}|Arn,Name|Name\nAWS::StepFunctions::StateMachineAlias|Arn||Arn|Name\nAWS::StepFunctions::StateMachineVersion|Arn||Arn|\nAWS::StepFunctions::StateMachine|Arn|arn:${Partition}:states:${Region}:${Account}:stateMachine:${StateMachineName}|StateMachineRevisionId,Arn,Name|StateMachineName\nAWS::StorageGateway::TapePool|PoolARN|arn:${Partition}:storagegateway:${Region}:${Account}:tapepool/${PoolId}|PoolARN,PoolId|\nAWS::StorageGateway::Tape|TapeARN|arn:${Partition}:storagegateway:${Region}:${Account}:tape/${TapeBarcode}|TapeARN,TapeStatus,TapeCreatedDate,TapeUsedInBytes|TapeBarcode\nAWS::StorageGateway::Volume|VolumeARN||VolumeARN,VolumeId,TargetARN,VolumeStatus,VolumeAttachmentStatus,VolumeType,VolumeUsedInBytes,CreatedDate|\nAWS::SupportApp::AccountAlias|AccountAliasResourceId||AccountAliasResourceId|\nAWS::SupportApp::SlackChannelConfiguration|TeamId,ChannelId|||TeamId,ChannelId\nAWS::SupportApp::SlackWorkspaceConfiguration|TeamId|||TeamId\nAWS::SupportAuthZ::SupportPermit|Arn|arn:${Partition}:supportauthz:${Region}:${Account}:supportpermit/${ResourceId}|Arn,PermitId,Status,CreatedAt|Name\nAWS::Synthetics::Canary|Name|arn:${Partition}:synthetics:${Region}:${Account}:canary:${CanaryName}|Code.SourceLocationArn,State,Id|Name\nAWS::Synthetics::Group|Name|arn:${Partition}:synthetics:${Region}:${Account}:group:${GroupId}|Id|Name\nAWS::SystemsManagerSAP::Application|Arn||Arn|\nAWS::Textract::Adapter|Arn|arn:${Partition}:textract:${Region}:${Account}:/adapters/${AdapterId}|Arn,AdapterId,CreationTime|\nAWS::Timestream::Database|DatabaseName|arn:${Partition}:timestream:${Region}:${Account}:database/${DatabaseName}|Arn|DatabaseName\nAWS::Timestream::InfluxDBCluster|Id|arn:${Partition}:timestream-influxdb:${Region}:${Account}:db-cluster/${DbClusterId}|Status,Arn,Id,Endpoint,ReaderEndpoint,InfluxAuthParametersSecretArn,EngineType,NextMaintenanceTime|Name\nAWS::Timestream::InfluxDBInstance|Id|arn:${Partition}:timestream-influxdb:${Region}:${Account}:db-instance/${DbInstanceIdentifier}|Status,Arn,Id,AvailabilityZone,Endpoint,SecondaryAvailabilityZone,InfluxAuthParametersSecretArn,NextMaintenanceTime|Name\nAWS::Timestream::ScheduledQuery|Arn|arn:${Partition}:timestream:${Region}:${Account}:scheduled-query/${scheduledQueryName}|SQScheduleConfiguration,SQNotificationConfiguration,SQErrorReportConfiguration,SQKmsKeyId,SQQueryString,SQTargetConfiguration,SQName,Arn,SQScheduledQueryExecutionRoleArn|\nAWS::Timestream::Table|DatabaseName,TableName||Arn,Name|TableName,DatabaseName\nAWS::Transcribe::CallAnalyticsCategory|Arn|arn:${Partition}:transcribe:${Region}:${Account}:analytics-category/${CategoryName}|Arn,CreateTime,LastUpdateTime|CategoryName\nAWS::Transcribe::MedicalVocabulary|Arn||Arn|\nAWS::Transcribe::VocabularyFilter|Arn|arn:${Partition}:transcribe:${Region}:${Account}:vocabulary-filter/${VocabularyFilterName}|Arn|VocabularyFilterName\nAWS::Transcribe::Vocabulary|Arn|arn:${Partition}:transcribe:${Region}:${Account}:vocabulary/${VocabularyName}|Arn,VocabularyState,LastModifiedTime|VocabularyName\nAWS::Transfer::Agreement|AgreementId,ServerId||AgreementId,Arn|ServerId\nAWS::Transfer::Certificate|CertificateId|arn:${Partition}:transfer:${Region}:${Account}:certificate/${CertificateId}|Status,Type,Serial,CertificateId,NotBeforeDate,NotAfterDate,Arn|\nAWS::Transfer::Connector|ConnectorId|arn:${Partition}:transfer:${Region}:${Account}:connector/${ConnectorId}|Arn,ConnectorId,ServiceManagedEgressIpAddresses,Status,ErrorMessage|\nAWS::Transfer::HostKey|Arn||Arn,HostKeyId,HostKeyFingerprint,Type,DateImported|\nAWS::Transfer::Profile|ProfileId|arn:${Partition}:transfer:${Region}:${Account}:profile/${ProfileId}|ProfileId,Arn|\nAWS::Transfer::Server|Arn|arn:${Partition}:transfer:${Region}:${Account}:server/${ServerId}|ServerId,Arn,As2ServiceManagedEgressIpAddresses,State|\nAWS::Transfer::User|Arn||ServerId,UserName,Arn|\nAWS::Transfer::WebApp|Arn|arn:${Partition}:transfer:${Region}:${Account}:webapp/${WebAppId}|Arn,WebAppId,IdentityProviderDetails.ApplicationArn,VpcEndpointId|\nAWS::Transfer::Workflow|WorkflowId|arn:${Partition}:transfer:${Region}:${Account}:workflow/${WorkflowId}|WorkflowId,Arn|\nAWS::Translate::ParallelData|Arn|arn:${Partition}:translate:${Region}:${Account}:parallel-data/${ResourceName}|Arn,Status,SourceLanguageCode,TargetLanguageCodes,ImportedDataSize,ImportedRecordCount,FailedRecordCount,SkippedRecordCount,CreatedAt,LastUpdatedAt|Name\nAWS::UXC::AccountCustomization|AccountId||AccountId|\nAWS::VerifiedPermissions::IdentitySource|IdentitySourceId,PolicyStoreId||Details.DiscoveryUrl,Details,Details.ClientIds,Details.UserPoolArn,Details.OpenIdIssuer,IdentitySourceId|PolicyStoreId\nAWS::VerifiedPermissions::PolicyStoreAlias|AliasName|arn:${Partition}:verifiedpermissions:${Region}:${Account}:policy-store-alias/${AliasName}||AliasName\nAWS::VerifiedPermissions::PolicyStore|PolicyStoreId|arn:${Partition}:verifiedpermissions::${Account}:policy-store/${PolicyStoreId}|PolicyStoreId,Arn,EncryptionState|\nAWS::VerifiedPermissions::PolicyTemplate|PolicyStoreId,PolicyTemplateId||PolicyTemplateId|PolicyStoreId,Name\nAWS::VerifiedPermissions::Policy|PolicyId,PolicyStoreId||PolicyType,PolicyId|PolicyStoreId,Name\nAWS::VoiceID::Domain|DomainId|arn:${Partition}:voiceid:${Region}:${Account}:domain/${DomainId}|DomainId|Name\nAWS::VpcLattice::AccessLogSubscription|Arn|arn:${Partition}:vpc-lattice:${Region}:${Account}:accesslogsubscription/${AccessLogSubscriptionId}|ResourceArn,ResourceId,Id,Arn|\nAWS::VpcLattice::AuthPolicy|ResourceIdentifier||State|ResourceIdentifier\nAWS::VpcLattice::DomainVerification|Arn|arn:${Partition}:vpc-lattice:${Region}:${Account}:domainverification/${DomainVerificationId}|TxtMethodConfig,Status,Id,Arn|\nAWS::VpcLattice::Listener|Arn||Id,ServiceArn,Arn,ServiceId|Name\nAWS::VpcLattice::ResourceConfiguration|Arn|arn:${Partition}:vpc-lattice:${Region}:${Account}:resourceconfiguration/${ResourceConfigurationId}|Id,Arn|Name\nAWS::VpcLattice::ResourceGateway|Arn|arn:${Partition}:vpc-lattice:${Region}:${Account}:resourcegateway/${ResourceGatewayId}|Id,Arn|Name\nAWS::VpcLattice::ResourcePolicy|ResourceArn|||ResourceArn\nAWS::VpcLattice::Rule|Arn||Id,Arn|Name\nAWS::VpcLattice::ServiceNetworkResourceAssociation|Arn|arn:${Partition}:vpc-lattice:${Region}:${Account}:servicenetworkresourceassociation/${ServiceNetworkResourceAssociationId}|Id,Arn|\nAWS::VpcLattice::ServiceNetworkServiceAssociation|Arn|arn:${Partition}:vpc-lattice:${Region}:${Account}:servicenetworkserviceassociation/${ServiceNetworkServiceAssociationId}|Status,ServiceNetworkId,ServiceName,CreatedAt,DnsEntry.HostedZoneId,ServiceNetworkName,ServiceArn,Id,Arn,DnsEntry.DomainName,ServiceNetworkArn,ServiceId|\nAWS::VpcLattice::ServiceNetworkVpcAssociation|Arn|arn:${Partition}:vpc-lattice:${Region}:${Account}:servicenetworkvpcassociation/${ServiceNetworkVpcAssociationId}|Status,VpcId,ServiceNetworkId,CreatedAt,ServiceNetworkName,Id,Arn,ServiceNetworkArn|\nAWS::VpcLattice::ServiceNetwork|Arn|arn:${Partition}:vpc-lattice:${Region}:${Account}:servicenetwork/${ServiceNetworkId}|LastUpdatedAt,CreatedAt,Id,Arn|Name\nAWS::VpcLattice::Service|Arn|arn:${Partition}:vpc-lattice:${Region}:${Account}:service/${ServiceId}|Status,LastUpdatedAt,CreatedAt,DnsEntry.HostedZoneId,Id,Arn,DnsEntry.DomainName|Name\nAWS::VpcLattice::TargetGroup|Arn|arn:${Partition}:vpc-lattice:${Region}:${Account}:targetgroup/${TargetGroupId}|Status,LastUpdatedAt,CreatedAt,Id,Arn|Name\nAWS::WAF::ByteMatchSet|Id|arn:${Partition}:waf::${Account}:bytematchset/${Id}|Id|Name\nAWS::WAF::IPSet|Id|arn:${Partition}:waf::${Account}:ipset/${Id}|Id|Name\nAWS::WAF::Rule|Id|arn:${Partition}:waf::${Account}:rule/${Id}|Id|Name\nAWS::WAF::SizeConstraintSet|Id|arn:${Partition}:waf::${Account}:sizeconstraintset/${Id}|Id|Name\nAWS::WAF::SqlInjectionMatchSet|Id|arn:${Partition}:waf::${Account}:sqlinjectionset/${Id}|Id|Name\nAWS::WAF::WebACL|Id|arn:${Partition}:waf::${Account}:webacl/${Id}|Id|Name\nAWS::WAF::XssMatchSet|Id|arn:${Partition}:waf::${Account}:xssmatchset/${Id}|Id|Name\nAWS::WAFRegional::ByteMatchSet|Id|arn:${Partition}:waf-regional:${Region}:${Account}:bytematchset/${Id}|Id|Name\nAWS::WAFRegional::GeoMatchSet|Id|arn:${Partition}:waf-regional:${Region}:${Account}:geomatchset/${Id}|Id|Name\nAWS::WAFRegional::IPSet|Id|arn:${Partition}:waf-regional:${Region}:${Account}:ipset/${Id}|Id|Name\nAWS::WAFRegional::RateBasedRule|Id|arn:${Partition}:waf-regional:${Region}:${Account}:ratebasedrule/${Id}|Id|Name\nAWS::WAFRegional::RegexPatternSet|Id|arn:${Partition}:waf-regional:${Region}:${Account}:regexpatternset/${Id}|Id|Name\nAWS::WAFRegional::Rule|Id|arn:${Partition}:waf-regional:${Region}:${Account}:rule/${Id}|Id|Name\nAWS::WAFRegional::SizeConstraintSet|Id|arn:${Partition}:waf-regional:${Region}:${Account}:sizeconstraintset/${Id}|Id|Name\nAWS::WAFRegional::SqlInjectionMatchSet|Id|arn:${Partition}:waf-regional:${Region}:${Account}:sqlinjectionset/${Id}|Id|Name\nAWS::WAFRegional::WebACLAssociation|Id||Id|\nAWS::WAFRegional::WebACL|Id|arn:${Partition}:waf-regional:${Region}:${Account}:webacl/${Id}|Id|Name\nAWS::WAFRegional::XssMatchSet|Id|arn:${Partition}:waf-regional:${Region}:${Account}:xssmatchset/${Id}|Id|Name\nAWS::WAFv2::IPSet|Name,Id,Scope||Id,Arn|Scope,Name\nAWS::WAFv2::LoggingConfiguration|ResourceArn||ManagedByFirewallManager|ResourceArn\nAWS::WAFv2::RegexPatternSet|Name,Id,Scope||Id,Arn|Scope,Name\nAWS::WAFv2::RuleGroup|Name,Id,Scope||Id,Arn,LabelNamespace|Scope,Name\nAWS::WAFv2::WebACLAssociation|ResourceArn,WebACLArn|||ResourceArn,WebACLArn\nAWS::WAFv2::WebACL|Name,Id,Scope||Capacity,Id,Arn,LabelNamespace|Scope,Name\nAWS::WellArchitected::AgentContext|Arn||Arn,Id,ApplicationType,Criticality,CreatedBy,CreatedAt,LastModifiedBy,LastModifiedAt|\nAWS::WellArchitected::AgentGoal|Arn||Arn,Id,CreatedBy,CreatedAt,LastModifiedBy,LastModifiedAt|\nAWS::WellArchitected::AgentProfile|Arn||Arn,CreatedBy,CreatedAt,LastModifiedBy,LastModifiedAt|Name\nAWS::WellArchitected::Lens|LensArn|arn:${Partition}:wellarchitected:${Region}:${Account}:lens/${ResourceId}|LensArn,LensId,Name,Description,Owner|\nAWS::WellArchitected::Profile|ProfileArn|arn:${Partition}:wellarchitected:${Region}:${Account}:profile/${ResourceId}|ProfileArn,ProfileVersion,Owner,CreatedAt,UpdatedAt|\nAWS::WellArchitected::ReviewTemplate|TemplateArn|arn:${Partition}:wellarchitected:${Region}:${Account}:review-template/${ResourceId}|TemplateArn,Owner,UpdatedAt,UpdateStatus|\nAWS::WellArchitected::Workload|WorkloadArn|arn:${Partition}:wellarchitected:${Region}:${Account}:workload/${ResourceId}|WorkloadArn,WorkloadId,ImprovementStatus|\nAWS::Wickr::Network|NetworkArn|arn:${Partition}:wickr:${Region}:${Account}:network/${NetworkId}|NetworkArn,NetworkId,AwsAccountId,Standing,MigrationState|\nAWS::Wisdom::AIAgentVersion|AssistantId,AIAgentId,VersionNumber||AIAgentVersionId,AIAgentArn,AssistantArn,VersionNumber|AIAgentId,AssistantId\nAWS::Wisdom::AIAgent|AIAgentId,AssistantId||AIAgentArn,AIAgentId,AssistantArn,ModifiedTimeSeconds|AssistantId,Name\nAWS::Wisdom::AIGuardrailVersion|AssistantId,AIGuardrailId,VersionNumber||AIGuardrailVersionId,AIGuardrailArn,AssistantArn,VersionNumber|AIGuardrailId,AssistantId\nAWS::Wisdom::AIGuardrail|AIGuardrailId,AssistantId||AIGuardrailArn,AIGuardrailId,AssistantArn,ModifiedTimeSeconds|AssistantId,Name\nAWS::Wisdom::AIPromptVersion|AssistantId,AIPromptId,VersionNumber||AIPromptArn,AIPromptVersionId,AssistantArn,VersionNumber|AIPromptId,AssistantId\nAWS::Wisdom::AIPrompt|AIPromptId,AssistantId||AIPromptArn,AIPromptId,AssistantArn,ModifiedTimeSeconds|AssistantId,Name\nAWS::Wisdom::AssistantAssociation|AssistantAssociationId,AssistantId||AssistantAssociationArn,AssistantArn,AssistantAssociationId|AssistantId\nAWS::Wisdom::Assistant|AssistantId|arn:${Partition}:wisdom:${Region}:${Account}:assistant/${AssistantId}|AssistantArn,AssistantId|Name\nAWS::Wisdom::KnowledgeBase|KnowledgeBaseId|arn:${Partition}:wisdom:${Region}:${Account}:knowledge-base/${KnowledgeBaseId}|KnowledgeBaseArn,KnowledgeBaseId|Name\nAWS::Wisdom::MessageTemplateVersion|MessageTemplateVersionArn||MessageTemplateVersionNumber,MessageTemplateVersionArn|\nAWS::Wisdom::MessageTemplate|MessageTemplateArn||MessageTemplateId,MessageTemplateArn,MessageTemplateContentSha256|Name\nAWS::Wisdom::QuickResponse|QuickResponseArn||QuickResponseId,QuickResponseArn,Status,Contents|Name\nAWS::WorkSpaces::ConnectionAlias|AliasId|arn:${Partition}:workspaces:${Region}:${Account}:connectionalias/${ConnectionAliasId}|ConnectionAliasState,Associations,AliasId|\nAWS::WorkSpaces::WorkspaceIpGroup|Arn|arn:${Partition}:workspaces:${Region}:${Account}:workspaceipgroup/${GroupId}|Arn,GroupId|\nAWS::WorkSpaces::WorkspacesPool|PoolId|arn:${Partition}:workspaces:${Region}:${Account}:workspacespool/${PoolId}|PoolId,PoolArn,CreatedAt|\nAWS::WorkSpaces::Workspace|WorkspaceId|arn:${Partition}:workspaces:${Region}:${Account}:workspace/${WorkspaceId}|WorkspaceId,Id|\nAWS::WorkSpacesThinClient::Environment|Id|arn:${Partition}:thinclient:${Region}:${Account}:environment/${EnvironmentId}|Id,ActivationCode,Arn,CreatedAt,DesktopType,RegisteredDevicesCount,UpdatedAt,PendingSoftwareSetId,PendingSoftwareSetVersion,SoftwareSetComplianceStatus|Name\nAWS::WorkSpacesWeb::BrowserSettings|BrowserSettingsArn|arn:${Partition}:workspaces-web:${Region}:${Account}:browserSettings/${BrowserSettingsId}|AssociatedPortalArns,BrowserSettingsArn|\nAWS::WorkSpacesWeb::DataProtectionSettings|DataProtectionSettingsArn|arn:${Partition}:workspaces-web:${Region}:${Account}:dataProtectionSettings/${DataProtectionSettingsId}|AssociatedPortalArns,CreationDate,DataProtectionSettingsArn|\nAWS::WorkSpacesWeb::IdentityProvider|IdentityProviderArn||IdentityProviderArn|\nAWS::WorkSpacesWeb::IpAccessSettings|IpAccessSettingsArn|arn:${Partition}:workspaces-web:${Region}:${Account}:ipAccessSettings/${IpAccessSettingsId}|CreationDate,AssociatedPortalArns,IpAccessSettingsArn|\nAWS::WorkSpacesWeb::NetworkSettings|NetworkSettingsArn|arn:${Partition}:workspaces-web:${Region}:${Account}:networkSettings/${NetworkSettingsId}|AssociatedPortalArns,NetworkSettingsArn|\nAWS::WorkSpacesWeb::Portal|PortalArn|arn:${Partition}:workspaces-web:${Region}:${Account}:portal/${PortalId}|CreationDate,BrowserType,ServiceProviderSamlMetadata,StatusReason,PortalArn,PortalStatus,RendererType,PortalEndpoint|\nAWS::WorkSpacesWeb::SessionLogger|SessionLoggerArn|arn:${Partition}:workspaces-web:${Region}:${Account}:sessionLogger/${SessionLoggerId}|AssociatedPortalArns,CreationDate,SessionLoggerArn|\nAWS::WorkSpacesWeb::TrustStore|TrustStoreArn|arn:${Partition}:workspaces-web:${Region}:${Account}:trustStore/${TrustStoreId}|AssociatedPortalArns,TrustStoreArn|\nAWS::WorkSpacesWeb::UserAccessLoggingSettings|UserAccessLoggingSettingsArn|arn:${Partition}:workspaces-web:${Region}:${Account}:userAccessLoggingSettings/${UserAccessLoggingSettingsId}|AssociatedPortalArns,UserAccessLoggingSettingsArn|\nAWS::WorkSpacesWeb::UserSettings|UserSettingsArn|arn:${Partition}:workspaces-web:${Region}:${Account}:userSettings/${UserSettingsId}|AssociatedPortalArns,UserSettingsArn,BrandingConfiguration.LogoMetadata,BrandingConfiguration.FaviconMetadata,BrandingConfiguration.WallpaperMetadata|\nAWS::WorkspacesInstances::VolumeAssociation|WorkspaceInstanceId,VolumeId,Device|||WorkspaceInstanceId,VolumeId,Device\nAWS::WorkspacesInstances::Volume|VolumeId||VolumeId|\nAWS::WorkspacesInstances::WorkspaceInstance|WorkspaceInstanceId|arn:${Partition}:workspaces-instances:${Region}:${Account}:workspaceinstance/${WorkspaceInstanceId}|WorkspaceInstanceId,ProvisionState,EC2ManagedInstance,EC2ManagedInstance.InstanceId|\nAWS::XRay::Group|GroupARN||GroupARN|\nAWS::XRay::ResourcePolicy|PolicyName|||PolicyName\nAWS::XRay::SamplingRule|RuleARN|arn:${Partition}:xray:${Region}:${Account}:sampling-rule/${SamplingRuleName}|RuleARN|\nAWS::XRay::TransactionSearchConfig|AccountId||AccountId|\nAlexa::ASK::Skill|Id||Id|";

;// CONCATENATED MODULE: ./build/cloudformation/types.js

function factsOf(type) {
    const line = TYPE.test(type) ? lineOf(`${type}|`) : undefined;
    if (line === undefined)
        return undefined;
    const [, identifiers = '', arn = '', attributes = '', names = ''] = line.split('|');
    const items = (field) => (field === '' ? [] : field.split(','));
    return {
        identifiers: items(identifiers),
        arn,
        attributes: new Set(items(attributes)),
        nameProperties: items(names),
    };
}
const TYPE = /^[A-Za-z0-9]+(?:::[A-Za-z0-9]+){2}$/;
function lineOf(head) {
    let low = 0;
    let high = cloudformationTypes.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        const start = Math.max(low, cloudformationTypes.lastIndexOf('\n', middle - 1) + 1);
        const newline = cloudformationTypes.indexOf('\n', start);
        const end = newline === -1 ? cloudformationTypes.length : newline;
        const line = cloudformationTypes.slice(start, end);
        if (line.startsWith(head))
            return line;
        if (line < head)
            low = end + 1;
        else
            high = start;
    }
    return undefined;
}
const factsByType = (_) => new Map();
function factsIn(template, type) {
    const known = template.derived.get(factsByType);
    if (!known.has(type))
        known.set(type, factsOf(type));
    return known.get(type);
}
function hasAttribute(facts, name) {
    if (facts.attributes.has(name))
        return true;
    const parts = name.split('.');
    return parts.some((_, index) => index > 0 && facts.attributes.has(parts.slice(0, index).join('.')));
}


/***/ }),

/***/ 4550:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FS: () => (/* binding */ isModule),
/* harmony export */   OQ: () => (/* binding */ isOfMacro),
/* harmony export */   Um: () => (/* binding */ mayHoldMore),
/* harmony export */   ig: () => (/* binding */ unknownMacros),
/* harmony export */   vC: () => (/* binding */ isRewritten),
/* harmony export */   vb: () => (/* binding */ hasUnknownMacro)
/* harmony export */ });
/* harmony import */ var _template_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2720);
/* harmony import */ var _intrinsics_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6168);


const isOfMacro = (key) => (0,_intrinsics_index_js__WEBPACK_IMPORTED_MODULE_0__/* .intrinsicNamed */ .HL)(key)?.gives === 'part';
function isRewritten(node) {
    const macro = (0,_template_node_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(node, 'Fn::Transform');
    return macro !== undefined && (0,_template_node_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)((0,_template_node_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(macro, 'Name')) !== 'AWS::Include';
}
function mayHoldMore(node) {
    if (node?.kind !== 'map')
        return false;
    return (0,_template_node_js__WEBPACK_IMPORTED_MODULE_1__/* .intrinsicOf */ .jN)(node) !== undefined || [...node.entries.keys()].some(isOfMacro);
}
const KNOWN_TRANSFORMS = /^AWS::(?:Serverless-2016-10-31|LanguageExtensions|Include|CodeDeployBlueGreen)$/;
const SECTIONS = ['Parameters', 'Mappings', 'Conditions', 'Resources'];
function hasUnknownMacro(root) {
    if (unknownTransforms(root).length > 0)
        return true;
    return [root, ...SECTIONS.map((section) => (0,_template_node_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(root, section))].some(mayHoldMore);
}
function unknownMacros(root) {
    const within = [root, ...SECTIONS.map((section) => (0,_template_node_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(root, section))]
        .filter((node) => node !== undefined && isRewritten(node))
        .map((node) => (0,_template_node_js__WEBPACK_IMPORTED_MODULE_1__/* .descend */ .Xn)(node, 'Fn::Transform', 'Name'));
    return [...new Set([...unknownTransforms(root), ...within].flatMap((name) => (0,_template_node_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(name) ?? []))];
}
function unknownTransforms(root) {
    const transform = (0,_template_node_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(root, 'Transform');
    const all = transform?.kind === 'list' ? transform.items : transform === undefined ? [] : [transform];
    const names = all.map((each) => (0,_template_node_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(each, 'Name') ?? each);
    return names.filter((name) => !KNOWN_TRANSFORMS.test((0,_template_node_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(name) ?? ''));
}
const isModule = (type) => type.endsWith('::MODULE');


/***/ }),

/***/ 9382:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ DELIVERIES)
/* harmony export */ });
const DOCS = 'https://docs.aws.amazon.com';
const SNS = 'sns.amazonaws.com';
const EVENTS = 'events.amazonaws.com';
const TARGET_ROLES = ['RoleArn', '/RoleArn'];
const S3 = {
    service: 'Amazon S3',
    what: 'bucket notifications',
    principal: 's3.amazonaws.com',
    sourceAccount: true,
    scope: 'aws:SourceArn',
    usesKey: true,
    checkedAtCreation: 'yes',
    severity: 'error',
    symptom: 'Unable to validate the following destination configurations',
    reference: `${DOCS}/AmazonS3/latest/userguide/grant-destinations-permissions-to-s3.html`,
};
const ALARM_ACTIONS = ['AlarmActions[]', 'OKActions[]', 'InsufficientDataActions[]'];
const DELIVERIES = [
    {
        ...S3,
        to: 'queue',
        paths: [
            {
                type: 'AWS::S3::Bucket',
                item: 'NotificationConfiguration.QueueConfigurations[]',
                destination: 'Queue',
            },
        ],
    },
    {
        ...S3,
        to: 'topic',
        paths: [
            {
                type: 'AWS::S3::Bucket',
                item: 'NotificationConfiguration.TopicConfigurations[]',
                destination: 'Topic',
            },
        ],
    },
    {
        service: 'Amazon SNS',
        what: 'subscriptions',
        to: 'queue',
        paths: [
            {
                type: 'AWS::SNS::Subscription',
                destination: 'Endpoint',
                when: { path: 'Protocol', value: 'sqs' },
                source: 'TopicArn',
            },
            {
                type: 'AWS::SNS::Topic',
                item: 'Subscription[]',
                destination: 'Endpoint',
                when: { path: 'Protocol', value: 'sqs' },
            },
        ],
        principal: SNS,
        alsoPrincipals: ['sns.*.amazonaws.com'],
        scope: 'aws:SourceArn',
        usesKey: true,
        checkedAtCreation: 'no',
        severity: 'error',
        symptom: 'messages are not delivered, and not tried again',
        reference: `${DOCS}/sns/latest/dg/subscribe-sqs-queue-to-sns-topic.html`,
    },
    {
        service: 'Amazon SNS',
        what: 'dead-letter queues of subscriptions',
        to: 'queue',
        paths: [
            {
                type: 'AWS::SNS::Subscription',
                destination: 'RedrivePolicy.deadLetterTargetArn',
                source: 'TopicArn',
            },
        ],
        principal: SNS,
        alsoPrincipals: ['sns.*.amazonaws.com'],
        scope: 'aws:SourceArn',
        usesKey: true,
        checkedAtCreation: 'no',
        severity: 'error',
        symptom: 'messages that can not be delivered are lost',
        reference: `${DOCS}/sns/latest/dg/sns-dead-letter-queues.html`,
    },
    {
        service: 'Amazon EventBridge',
        what: 'targets of rules',
        to: 'queue',
        paths: [{ type: 'AWS::Events::Rule', item: 'Targets[]', destination: 'Arn', unless: TARGET_ROLES }],
        principal: EVENTS,
        sourceAccount: true,
        scope: 'aws:SourceArn',
        usesKey: true,
        checkedAtCreation: 'no',
        severity: 'error',
        symptom: 'the rule matches, but nothing arrives (metric FailedInvocations)',
        reference: `${DOCS}/eventbridge/latest/userguide/eb-use-resource-based.html`,
    },
    {
        service: 'Amazon EventBridge',
        what: 'dead-letter queues of rules',
        to: 'queue',
        paths: [
            {
                type: 'AWS::Events::Rule',
                item: 'Targets[]',
                destination: 'DeadLetterConfig.Arn',
                unless: TARGET_ROLES,
            },
        ],
        principal: EVENTS,
        sourceAccount: true,
        scope: 'aws:SourceArn',
        usesKey: true,
        checkedAtCreation: 'no',
        severity: 'error',
        symptom: 'events that can not be delivered are lost (metric InvocationsFailedToBeSentToDLQ)',
        reference: `${DOCS}/eventbridge/latest/userguide/eb-rule-dlq.html`,
    },
    {
        service: 'Amazon EventBridge',
        what: 'targets of rules',
        to: 'topic',
        paths: [{ type: 'AWS::Events::Rule', item: 'Targets[]', destination: 'Arn', unless: TARGET_ROLES }],
        principal: EVENTS,
        sourceAccount: true,
        conditionsInDoubt: true,
        usesKey: true,
        checkedAtCreation: 'no',
        severity: 'error',
        symptom: 'the rule matches, but nothing arrives (metric FailedInvocations)',
        reference: `${DOCS}/eventbridge/latest/userguide/eb-use-resource-based.html`,
    },
    {
        service: 'Amazon CloudWatch',
        what: 'alarm actions',
        to: 'topic',
        paths: ['AWS::CloudWatch::Alarm', 'AWS::CloudWatch::CompositeAlarm'].flatMap((type) => ALARM_ACTIONS.map((destination) => ({ type, destination }))),
        principal: 'cloudwatch.amazonaws.com',
        sourceAccount: true,
        byDefault: true,
        usesKey: true,
        checkedAtCreation: 'no',
        severity: 'error',
        symptom: 'the alarm\u2019s history says that CloudWatch is not authorized to perform: SNS:Publish',
        reference: `${DOCS}/AmazonCloudWatch/latest/monitoring/US_SetupSNS.html`,
    },
    {
        service: 'Amazon SES',
        what: 'receipt rules',
        to: 'topic',
        paths: [
            ...['SNSAction', 'LambdaAction', 'BounceAction', 'StopAction', 'WorkmailAction'].map((action) => ({
                type: 'AWS::SES::ReceiptRule',
                item: 'Rule.Actions[]',
                destination: `${action}.TopicArn`,
            })),
            {
                type: 'AWS::SES::ReceiptRule',
                item: 'Rule.Actions[]',
                destination: 'S3Action.TopicArn',
                unless: ['S3Action.IamRoleArn'],
            },
        ],
        principal: 'ses.amazonaws.com',
        sourceAccount: true,
        byDefault: true,
        checkedAtCreation: 'yes',
        severity: 'error',
        symptom: 'InvalidSnsTopic',
        reference: `${DOCS}/ses/latest/dg/receiving-email-permissions.html`,
    },
    {
        service: 'Amazon SES',
        what: 'configuration sets',
        to: 'topic',
        paths: [
            {
                type: 'AWS::SES::ConfigurationSetEventDestination',
                destination: 'EventDestination.SnsDestination.TopicARN',
            },
        ],
        principal: 'ses.amazonaws.com',
        byDefault: true,
        checkedAtCreation: 'unknown',
        severity: 'warning',
        symptom: 'events are not published',
        reference: `${DOCS}/ses/latest/dg/event-publishing-add-event-destination-sns.html`,
    },
    {
        service: 'Amazon RDS',
        what: 'event subscriptions',
        to: 'topic',
        paths: [{ type: 'AWS::RDS::EventSubscription', destination: 'SnsTopicArn' }],
        principal: 'events.rds.amazonaws.com',
        sourceAccount: true,
        byDefault: true,
        checkedAtCreation: 'yes',
        severity: 'warning',
        symptom: 'SNSNoAuthorization: You do not have permission to publish to the SNS topic ARN.',
        reference: `${DOCS}/AmazonRDS/latest/UserGuide/USER_Events.GrantingPermissions.html`,
    },
    {
        service: 'AWS CloudTrail',
        what: 'trails',
        to: 'topic',
        paths: [{ type: 'AWS::CloudTrail::Trail', destination: 'SnsTopicName' }],
        principal: 'cloudtrail.amazonaws.com',
        sourceAccount: true,
        usesKey: true,
        checkedAtCreation: 'yes',
        severity: 'error',
        symptom: 'SNS Topic does not exist or the topic policy is incorrect!',
        reference: `${DOCS}/awscloudtrail/latest/userguide/cloudtrail-permissions-for-sns-notifications.html`,
    },
    {
        service: 'Developer Tools notifications',
        what: 'notification rules',
        to: 'topic',
        paths: [
            {
                type: 'AWS::CodeStarNotifications::NotificationRule',
                item: 'Targets[]',
                destination: 'TargetAddress',
                when: { path: 'TargetType', value: 'SNS' },
            },
        ],
        principal: 'codestar-notifications.amazonaws.com',
        checkedAtCreation: 'no',
        severity: 'error',
        symptom: 'the target is shown as unreachable',
        reference: `${DOCS}/dtconsole/latest/userguide/set-up-sns.html`,
    },
];


/***/ }),

/***/ 8510:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ attributesWithProperty),
/* harmony export */   y: () => (/* binding */ givesProperties)
/* harmony export */ });
const typesByService = {
    Amplify: 'Branch Domain',
    AppSync: 'DomainName FunctionConfiguration Resolver',
    AutoScaling: 'AutoScalingGroup',
    Backup: 'BackupSelection BackupVault LogicallyAirGappedBackupVault',
    CodeArtifact: 'Domain Repository',
    EC2: 'CapacityReservation Instance SecurityGroup Subnet VPC',
    EFS: 'MountTarget',
    EKS: 'Nodegroup',
    ElastiCache: 'ReplicationGroup',
    ElasticLoadBalancingV2: 'LoadBalancer',
    EventSchemas: 'Discoverer Registry Schema',
    Events: 'EventBus',
    GameLift: 'GameSessionQueue MatchmakingConfiguration MatchmakingRuleSet',
    Grafana: 'Workspace',
    Greengrass: 'ConnectorDefinition CoreDefinition DeviceDefinition FunctionDefinition Group LoggerDefinition ResourceDefinition SubscriptionDefinition',
    ImageBuilder: 'Component ContainerRecipe DistributionConfiguration ImagePipeline ImageRecipe InfrastructureConfiguration',
    ManagedBlockchain: 'Node',
    Neptune: 'DBCluster',
    RDS: 'DBInstance DBParameterGroup',
    RedshiftServerless: 'Workgroup',
    RoboMaker: 'RobotApplication SimulationApplication',
    Route53Resolver: 'ResolverRule ResolverRuleAssociation',
    S3: 'AccessPoint',
    SNS: 'Topic',
    SQS: 'Queue',
    SSM: 'Parameter',
    SageMaker: 'DataQualityJobDefinition ModelBiasJobDefinition ModelExplainabilityJobDefinition ModelQualityJobDefinition MonitoringSchedule',
    StepFunctions: 'Activity',
};
function givesProperties(type) {
    const [, service = '', name = ''] = type.split('::');
    return Object.hasOwn(typesByService, service) && (typesByService[service] ?? '').split(' ').includes(name);
}
const attributesWithProperty = {
    'AWS::DynamoDB::Table': { StreamArn: 'StreamSpecification' },
};


/***/ }),

/***/ 2450:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ homeOf),
/* harmony export */   o: () => (/* binding */ answerTo)
/* harmony export */ });
/* harmony import */ var _questions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4531);

function answerTo({ answers }, question) {
    return answers.get((0,_questions_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOfQuestion */ .H)(question));
}
function homeOf({ environment }, { home }) {
    const account = environment.account ?? home.account;
    const region = environment.region ?? home.region;
    return { ...(account !== undefined && { account }), ...(region !== undefined && { region }) };
}


/***/ }),

/***/ 3496:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ policyQuestion),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   nr: () => (/* binding */ functionQuestion),
/* harmony export */   pw: () => (/* binding */ roleQuestion)
/* harmony export */ });
/* harmony import */ var _cloudformation_partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6793);
/* harmony import */ var _template_node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2720);
/* harmony import */ var _text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8189);
/* harmony import */ var _deployed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2450);




function named(text, template, deployed) {
    const home = (0,_deployed_js__WEBPACK_IMPORTED_MODULE_2__/* .homeOf */ .l)(template, deployed);
    const first = [];
    let open;
    const filled = (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_1__/* .substitute */ .V2)(text, (token) => {
        const pseudo = pseudoValue(token, home);
        if (pseudo !== undefined)
            return pseudo;
        const question = valueQuestion(token, template, home);
        if (question === undefined)
            return undefined;
        const answer = (0,_deployed_js__WEBPACK_IMPORTED_MODULE_2__/* .answerTo */ .o)(deployed, question);
        if (answer === undefined)
            first.push(question);
        else if ('found' in answer)
            return answer.found;
        else
            open = 'open' in answer ? answer.open : `there is no such ${question.kind}`;
        return undefined;
    });
    const known = (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(filled);
    return {
        first,
        ...(known !== undefined && { text: known }),
        ...(open !== undefined && { open }),
    };
}
function pseudoValue({ id }, { account, region }) {
    if (id === 'AWS::AccountId')
        return account;
    if (id === 'AWS::Region')
        return region;
    return id === 'AWS::Partition' && region !== undefined ? (0,_cloudformation_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOf */ .i)(region).name : undefined;
}
function valueQuestion({ unknown }, template, { account, region }) {
    if (unknown === undefined || account === undefined || region === undefined)
        return undefined;
    const about = (kind, name) => name === undefined || name === '' || name.includes('${') ? undefined : { kind, account, region, name };
    if (unknown.code === 'import')
        return about('export', unknown.what);
    if (unknown.code === 'dynamic-reference')
        return about('parameter', /^\{\{resolve:ssm:([^{}]+)\}\}$/.exec(unknown.what)?.[1]);
    return unknown.code === 'parameter' && unknown.stored
        ? about('parameter', storedName(unknown.what, template))
        : undefined;
}
function storedName(parameter, { root, environment }) {
    const declaration = (0,_template_node_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)((0,_template_node_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(root, 'Parameters'), parameter);
    if ((0,_template_node_js__WEBPACK_IMPORTED_MODULE_3__/* .stringOf */ .Je)((0,_template_node_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(declaration, 'Type'))?.includes('List'))
        return undefined;
    return environment.parameters.get(parameter) ?? (0,_template_node_js__WEBPACK_IMPORTED_MODULE_3__/* .stringOf */ .Je)((0,_template_node_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(declaration, 'Default'));
}
const ROLE = /^arn:aws[\w-]*:iam::(\d{12}):role\/[\w+=,.@/-]+$/;
const POLICY = /^arn:aws[\w-]*:iam::(\d{12}|aws):policy\/[\w+=,.@/-]+$/;
const FUNCTION = /^arn:aws[\w-]*:lambda:([a-z0-9-]+):(\d{12}):function:[\w-]+(?::[\w$-]+)?$/;
function roleQuestion(arn) {
    const account = ROLE.exec(arn)?.[1];
    return account === undefined ? undefined : { kind: 'role', account, region: '', name: arn };
}
function policyQuestion(arn, home) {
    const account = POLICY.exec(arn)?.[1];
    const asked = account === 'aws' ? home : account;
    return asked === undefined ? undefined : { kind: 'policy', account: asked, region: '', name: arn };
}
function functionQuestion(kind, arn) {
    const [, region, account] = FUNCTION.exec(arn) ?? [];
    return region === undefined || account === undefined ? undefined : { kind, account, region, name: arn };
}


/***/ }),

/***/ 4531:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ keyOfQuestion)
/* harmony export */ });
const keyOfQuestion = ({ kind, account, region, name }) => [kind, account, region, name].join(' ');


/***/ }),

/***/ 9788:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ deployedRole),
/* harmony export */   IN: () => (/* binding */ deployedStatement),
/* harmony export */   VM: () => (/* binding */ deployedPolicy),
/* harmony export */   WI: () => (/* binding */ statementsIn),
/* harmony export */   f2: () => (/* binding */ deployedMapping),
/* harmony export */   jE: () => (/* binding */ deployedFunction),
/* harmony export */   jh: () => (/* binding */ isMap)
/* harmony export */ });
/* harmony import */ var _cloudformation_resource_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3006);
/* harmony import */ var _cloudformation_scenario_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2120);
/* harmony import */ var _template_node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2720);
/* harmony import */ var _deployed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2450);




function deployedRole(arn, answer, by) {
    return resourceOf('AWS::IAM::Role', lastOf(arn, '/'), by, {
        RoleName: lastOf(arn, '/'),
        AssumeRolePolicyDocument: answer.trust,
        Policies: answer.inline.map(({ name, document }) => ({ PolicyName: name, PolicyDocument: document })),
        ManagedPolicyArns: answer.attached,
        ...(answer.boundary !== undefined && { PermissionsBoundary: answer.boundary }),
    });
}
function deployedPolicy(arn, document, by) {
    return resourceOf('AWS::IAM::ManagedPolicy', lastOf(arn, '/'), by, { PolicyDocument: document });
}
function deployedFunction(arn, answer, by) {
    const name = arn.split(':')[6] ?? arn;
    return resourceOf('AWS::Lambda::Function', name, by, {
        FunctionName: name,
        Role: answer.role,
        ...(answer.isInVpc && { VpcConfig: { SubnetIds: ['a subnet'] } }),
        ...(answer.deadLetter !== undefined && { DeadLetterConfig: { TargetArn: answer.deadLetter } }),
        ...(answer.isTraced && { TracingConfig: { Mode: 'Active' } }),
        ...(answer.isDurable && { DurableConfig: {} }),
    });
}
function deployedMapping(arn, { source, destination }, by) {
    return resourceOf('AWS::Lambda::EventSourceMapping', lastOf(source, ':'), by, {
        FunctionName: arn,
        EventSourceArn: source,
        ...(destination !== undefined && {
            DestinationConfig: { OnFailure: { Destination: destination } },
        }),
    });
}
function deployedStatement(target, statement, by) {
    const sid = isMap(statement) && typeof statement.Sid === 'string' ? statement.Sid : 'a statement without an id';
    return resourceOf('AWS::Lambda::ResourcePolicy', sid, by, {
        ResourceArn: target,
        PolicyDocument: { Statement: [statement] },
    });
}
function statementsIn(document) {
    const found = isMap(document) ? document.Statement : undefined;
    if (found === undefined)
        return [];
    return isList(found) ? found : [found];
}
const isMap = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value) => Array.isArray(value);
const lastOf = (arn, separator) => arn.slice(arn.lastIndexOf(separator) + 1);
function resourceOf(type, id, { template, at, deployed }, properties) {
    const wordsIn = wordsFor(template, (0,_deployed_js__WEBPACK_IMPORTED_MODULE_2__/* .homeOf */ .l)(template, deployed));
    const node = (0,_template_node_js__WEBPACK_IMPORTED_MODULE_3__/* .map */ .Tj)([
        ['Type', (0,_template_node_js__WEBPACK_IMPORTED_MODULE_3__/* .scalar */ .d_)(type, at)],
        ['Properties', nodeOf(properties, at, wordsIn)],
    ], at);
    return new _cloudformation_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .TemplateResource */ .x(template, id, node, at, _cloudformation_scenario_js__WEBPACK_IMPORTED_MODULE_1__/* .always */ .Gk);
}
function nodeOf(value, at, wordsIn, isInDocument = false) {
    if (typeof value === 'string') {
        const words = isInDocument ? wordsIn(value, at) : [];
        return words.length === 0 ? (0,_template_node_js__WEBPACK_IMPORTED_MODULE_3__/* .scalar */ .d_)(value, at) : (0,_template_node_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)([(0,_template_node_js__WEBPACK_IMPORTED_MODULE_3__/* .scalar */ .d_)(value, at), ...words], at);
    }
    if (isList(value))
        return (0,_template_node_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(value.flatMap((item) => {
            const node = nodeOf(item, at, wordsIn, isInDocument);
            return node.kind === 'list' ? node.items : [node];
        }), at);
    if (!isMap(value))
        return (0,_template_node_js__WEBPACK_IMPORTED_MODULE_3__/* .scalar */ .d_)(value, at);
    return (0,_template_node_js__WEBPACK_IMPORTED_MODULE_3__/* .map */ .Tj)(Object.entries(value).map(([key, item]) => [key, nodeOf(item, at, wordsIn, isInDocument || key.endsWith('PolicyDocument'))]), at);
}
function wordsFor({ environment }, { account, region }) {
    const known = [];
    if (environment.account === undefined && account !== undefined)
        known.push([account, 'AWS::AccountId']);
    if (environment.region === undefined && region !== undefined)
        known.push([region, 'AWS::Region']);
    const names = new Map(known);
    if (names.size === 0)
        return () => [];
    const parts = new RegExp(`((?<=^|:)(?:${[...names.keys()].join('|')})(?=$|:))`);
    return (text, at) => {
        const pieces = text.split(parts).filter((piece) => piece !== '');
        if (!pieces.some((piece) => names.has(piece)))
            return [];
        const nodes = pieces.map((piece) => {
            const name = names.get(piece);
            return name === undefined ? (0,_template_node_js__WEBPACK_IMPORTED_MODULE_3__/* .scalar */ .d_)(piece, at) : (0,_template_node_js__WEBPACK_IMPORTED_MODULE_3__/* .map */ .Tj)([['Ref', (0,_template_node_js__WEBPACK_IMPORTED_MODULE_3__/* .scalar */ .d_)(name, at)]], at);
        });
        const [only] = nodes;
        if (only !== undefined && nodes.length === 1)
            return [only];
        return [(0,_template_node_js__WEBPACK_IMPORTED_MODULE_3__/* .map */ .Tj)([['Fn::Join', (0,_template_node_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)([(0,_template_node_js__WEBPACK_IMPORTED_MODULE_3__/* .scalar */ .d_)('', at), (0,_template_node_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(nodes, at)], at)]], at)];
    };
}


/***/ }),

/***/ 7862:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F$: () => (/* binding */ deployedArnOf),
/* harmony export */   PS: () => (/* binding */ stackQuestion),
/* harmony export */   US: () => (/* binding */ stackOf)
/* harmony export */ });
/* harmony import */ var _cloudformation_partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6793);
/* harmony import */ var _deployed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2450);


function stackQuestion(template, deployed) {
    const name = deployed.stacks?.get(template.source.path);
    const { account, region } = (0,_deployed_js__WEBPACK_IMPORTED_MODULE_1__/* .homeOf */ .l)(template, deployed);
    if (name === undefined || account === undefined || region === undefined)
        return undefined;
    return { kind: 'stack', account, region, name };
}
function stackOf(template, deployed) {
    const question = stackQuestion(template, deployed);
    const answer = question && (0,_deployed_js__WEBPACK_IMPORTED_MODULE_1__/* .answerTo */ .o)(deployed, question);
    return answer !== undefined && 'found' in answer ? answer.found : undefined;
}
function deployedArnOf(id, template, deployed) {
    const name = stackOf(template, deployed)?.resources.find((each) => each.id === id && each.type === 'AWS::Lambda::Function')?.physicalId;
    const { account, region } = (0,_deployed_js__WEBPACK_IMPORTED_MODULE_1__/* .homeOf */ .l)(template, deployed);
    if (name === undefined || region === undefined)
        return undefined;
    return `arn:${(0,_cloudformation_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOf */ .i)(region).name}:lambda:${region}:${account}:function:${name}`;
}


/***/ }),

/***/ 1600:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ isMet),
  g: () => (/* binding */ operatorOf)
});

// EXTERNAL MODULE: ./build/text/symbolic-string.js
var symbolic_string = __webpack_require__(8189);
// EXTERNAL MODULE: ./build/text/ternary.js
var ternary = __webpack_require__(5940);
// EXTERNAL MODULE: ./build/iam/arn.js
var arn = __webpack_require__(4994);
;// CONCATENATED MODULE: ./build/iam/ip.js

function isInRange(range, given) {
    const [wanted, wantedPrefix] = rangeOf(range);
    const [address, prefix] = rangeOf(given);
    if (wanted === undefined || address === undefined || wanted.length !== address.length)
        return 'no';
    if (wantedPrefix > prefix)
        return 'no';
    const shift = BigInt(wanted.length - wantedPrefix);
    return (0,ternary/* certain */.pY)(wanted.bits >> shift === address.bits >> shift);
}
function rangeOf(text) {
    const [base = '', prefix] = text.split('/');
    const address = base.includes(':') ? version6(base) : version4(base);
    if (address === undefined)
        return [undefined, 0];
    if (prefix === undefined)
        return [address, address.length];
    const length = /^\d{1,3}$/.test(prefix) ? Number(prefix) : Number.NaN;
    return length <= address.length ? [address, length] : [undefined, 0];
}
function version4(text) {
    const parts = text.split('.');
    if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256))
        return undefined;
    return { bits: parts.reduce((sum, part) => sum * 256n + BigInt(part), 0n), length: 32 };
}
function version6(text) {
    const halves = text.split('::');
    if (halves.length > 2)
        return undefined;
    const [head = [], tail = []] = halves.map((half) => (half === '' ? [] : half.split(':')));
    const missing = 8 - head.length - tail.length;
    if (halves.length === 1 ? missing !== 0 : missing < 1)
        return undefined;
    const groups = [...head, ...Array.from({ length: missing }, () => '0'), ...tail];
    if (!groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group)))
        return undefined;
    return { bits: groups.reduce((sum, group) => sum * 65536n + BigInt(`0x${group}`), 0n), length: 128 };
}

;// CONCATENATED MODULE: ./build/iam/operators.js




const is = (compare) => ({ matches: compare, negated: false });
const isNot = (compare) => ({ matches: compare, negated: true });
const like = (wanted, given) => (0,symbolic_string/* matches */.cK)(wanted, given);
const OPERATORS = new Map([
    ['stringequals', is(symbolic_string/* same */.FB)],
    ['stringnotequals', isNot(symbolic_string/* same */.FB)],
    ['stringequalsignorecase', is(sameIgnoringCase)],
    ['stringnotequalsignorecase', isNot(sameIgnoringCase)],
    ['stringlike', is(like)],
    ['stringnotlike', isNot(like)],
    ['arnequals', is(arn/* arnMatches */.T1)],
    ['arnlike', is(arn/* arnMatches */.T1)],
    ['arnnotequals', isNot(arn/* arnMatches */.T1)],
    ['arnnotlike', isNot(arn/* arnMatches */.T1)],
    ['bool', is(literals((wanted, given) => sameBoolean(wanted, given)))],
    ['binaryequals', is(symbolic_string/* same */.FB)],
    ['numericequals', is(ordered(Number, (wanted, given) => given === wanted))],
    ['numericnotequals', isNot(ordered(Number, (wanted, given) => given === wanted))],
    ['numericlessthan', is(ordered(Number, (wanted, given) => given < wanted))],
    ['numericlessthanequals', is(ordered(Number, (wanted, given) => given <= wanted))],
    ['numericgreaterthan', is(ordered(Number, (wanted, given) => given > wanted))],
    ['numericgreaterthanequals', is(ordered(Number, (wanted, given) => given >= wanted))],
    ['dateequals', is(ordered(instant, (wanted, given) => given === wanted))],
    ['datenotequals', isNot(ordered(instant, (wanted, given) => given === wanted))],
    ['datelessthan', is(ordered(instant, (wanted, given) => given < wanted))],
    ['datelessthanequals', is(ordered(instant, (wanted, given) => given <= wanted))],
    ['dategreaterthan', is(ordered(instant, (wanted, given) => given > wanted))],
    ['dategreaterthanequals', is(ordered(instant, (wanted, given) => given >= wanted))],
    ['ipaddress', is(literals(isInRange))],
    ['notipaddress', isNot(literals(isInRange))],
]);
function sameIgnoringCase(wanted, given) {
    const answer = (0,symbolic_string/* matches */.cK)(wanted, given, { ignoreCase: true });
    const wildcards = wanted.some((part) => typeof part === 'string' && /[*?]/.test(part));
    if (!wildcards || answer === 'no')
        return answer;
    const [a, b] = [(0,symbolic_string/* literal */.eu)(wanted), (0,symbolic_string/* literal */.eu)(given)];
    return a !== undefined && b !== undefined ? (0,ternary/* certain */.pY)(a.toLowerCase() === b.toLowerCase()) : 'unknown';
}
function literals(compare) {
    return (wanted, given) => {
        const [a, b] = [(0,symbolic_string/* literal */.eu)(wanted), (0,symbolic_string/* literal */.eu)(given)];
        return a === undefined || b === undefined ? 'unknown' : compare(a, b);
    };
}
function ordered(read, compare) {
    return literals((wanted, given) => {
        const [a, b] = [read(wanted), read(given)];
        return Number.isNaN(a) || Number.isNaN(b) || wanted === '' || given === ''
            ? 'no'
            : (0,ternary/* certain */.pY)(compare(a, b));
    });
}
function sameBoolean(wanted, given) {
    const [a, b] = [wanted.toLowerCase(), given.toLowerCase()];
    if (![a, b].every((value) => value === 'true' || value === 'false'))
        return 'no';
    return (0,ternary/* certain */.pY)(a === b);
}
function instant(text) {
    return /^\d+$/.test(text) && text.length > 8 ? Number(text) * 1000 : Date.parse(text);
}

// EXTERNAL MODULE: ./build/iam/request.js
var iam_request = __webpack_require__(4848);
// EXTERNAL MODULE: ./build/iam/variables.js
var variables = __webpack_require__(7792);
;// CONCATENATED MODULE: ./build/iam/condition.js





const NAME = /^(?:(forallvalues|foranyvalue):)?([a-z]+?)(ifexists)?$/;
function operatorOf(written) {
    const [, set, base = '', ifExists] = NAME.exec(written.toLowerCase()) ?? [];
    if (base !== 'null' && !OPERATORS.has(base))
        return undefined;
    return {
        base,
        ifExists: ifExists !== undefined,
        ...(set !== undefined && { set: set === 'forallvalues' ? 'all' : 'any' }),
    };
}
function isMet(condition, request) {
    const name = operatorOf(condition.operator);
    if (name === undefined)
        return 'unknown';
    const given = (0,iam_request/* lookUp */.T)(request, condition.key);
    if (name.base === 'null')
        return isNull(condition, given === 'unknown' ? 'unknown' : (0,ternary/* certain */.pY)(given === 'absent'));
    const operator = OPERATORS.get(name.base);
    if (operator === undefined || given === 'unknown')
        return 'unknown';
    const values = given === 'absent' ? [] : given.values;
    const wanted = condition.values.map(({ text }) => (0,variables/* resolveVariables */.C)(text, request));
    if (values.length === 0) {
        const answer = whenAbsent(name, operator);
        return answer === 'yes' && wanted.some(variables/* hasOpenVariable */.Z) ? 'unknown' : answer;
    }
    const answers = values.map((value) => holdsFor(operator, wanted, value));
    if (name.set !== undefined)
        return name.set === 'all' ? (0,ternary/* allOf */.bn)(answers) : (0,ternary/* anyOf */.EB)(answers);
    const all = (0,ternary/* allOf */.bn)(answers);
    return all === (0,ternary/* anyOf */.EB)(answers) ? all : 'unknown';
}
function holdsFor(operator, wanted, value) {
    const some = (0,ternary/* anyOf */.EB)(wanted.map((each) => operator.matches(each, value)));
    if (!operator.negated)
        return some;
    return some === 'no' && wanted.some(variables/* hasOpenVariable */.Z) ? 'unknown' : (0,ternary/* not */.AU)(some);
}
function whenAbsent({ set, ifExists }, { negated }) {
    if (set === 'any')
        return ifExists ? 'unknown' : 'no';
    return (0,ternary/* certain */.pY)(ifExists || set === 'all' || negated);
}
function isNull(condition, absent) {
    return (0,ternary/* anyOf */.EB)(condition.values.map(({ text }) => {
        const wanted = (0,symbolic_string/* literal */.eu)(text)?.toLowerCase();
        if (wanted === 'true')
            return absent;
        return wanted === 'false' ? (0,ternary/* not */.AU)(absent) : 'unknown';
    }));
}


/***/ }),

/***/ 8238:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ evaluate)
/* harmony export */ });
/* harmony import */ var _cloudformation_scenario_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2120);
/* harmony import */ var _text_unknown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2665);
/* harmony import */ var _match_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1212);



const MOST_NEAREST = 3;
function evaluate(statements, request, conditions = byName) {
    const isThere = ({ scenario }) => isPossible(scenario, request.scenario, conditions);
    const candidateOf = (statement) => ({
        statement,
        match: (0,_match_js__WEBPACK_IMPORTED_MODULE_2__/* .matchStatement */ .Hs)(statement, request),
    });
    const candidates = statements
        .filter((statement) => (0,_match_js__WEBPACK_IMPORTED_MODULE_2__/* .concernsAction */ ._p)(statement, request) && isThere(statement))
        .map(candidateOf);
    const judged = denied(candidates, request, conditions) ?? allowed(candidates, request, conditions);
    if (judged.answer !== 'no' || judged.deciding !== undefined)
        return judged;
    let near;
    return {
        ...judged,
        get nearest() {
            near ??= nearest(statements.filter((each) => each.effect !== 'Deny' && isThere(each)).map(candidateOf));
            return near;
        },
    };
}
function isPossible(scenario, within, conditions) {
    const joined = (0,_cloudformation_scenario_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)(within, scenario);
    return joined !== undefined && (scenario.size === 0 || conditions.feasible(joined) !== 'no');
}
function denied(candidates, request, conditions) {
    for (const { statement, match } of candidates) {
        if (statement.effect !== 'Deny' || match.answer !== 'yes')
            continue;
        const when = (0,_cloudformation_scenario_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)(request.scenario, statement.scenario);
        if (when === undefined || conditions.feasible(when) !== 'yes')
            continue;
        return { answer: 'no', deciding: statement, when, nearest: [], unknowns: [] };
    }
    return undefined;
}
function allowed(candidates, request, conditions) {
    const allows = candidates.filter(({ statement }) => statement.effect !== 'Deny');
    const sure = allows.filter(({ statement, match }) => statement.effect === 'Allow' && match.answer === 'yes');
    const perhaps = allows.filter(({ match }) => match.answer !== 'no');
    const doubts = candidates.filter(({ statement, match }) => statement.effect !== 'Allow' && match.answer !== 'no');
    const scenariosOf = (of) => of.map(({ statement }) => statement.scenario);
    if (conditions.uncoveredScenario(request.scenario, scenariosOf(sure)) === 'none') {
        const [first] = sure;
        if (doubts.length > 0)
            return undecided(doubts);
        return { answer: 'yes', nearest: [], unknowns: [], ...(first && { deciding: first.statement }) };
    }
    const uncovered = conditions.uncoveredScenario(request.scenario, scenariosOf(perhaps));
    if (uncovered === 'none' || uncovered === 'unknown')
        return undecided([...perhaps, ...doubts]);
    return { answer: 'no', when: uncovered, nearest: [], unknowns: [] };
}
function undecided(candidates) {
    return {
        answer: 'unknown',
        nearest: [],
        get unknowns() {
            const found = (0,_text_unknown_js__WEBPACK_IMPORTED_MODULE_1__/* .eachOnce */ .B)(candidates.flatMap(({ match }) => match.unknowns));
            return found.length > 0 ? found : [CONDITIONS];
        },
    };
}
const CONDITIONS = { code: 'statement', what: 'Conditions', why: 'the conditions of the template' };
function nearest(allows) {
    return allows
        .filter(({ match }) => match.failures.length > 0)
        .map(({ statement, match }) => ({ statement, failures: match.failures }))
        .sort((a, b) => distance(a) - distance(b))
        .slice(0, MOST_NEAREST);
}
const WEIGHTS = { principal: 2, action: 4, resource: 3, condition: 1 };
const distance = ({ failures }) => failures.reduce((sum, { failed }) => sum + WEIGHTS[failed], 0);
const byName = {
    has: () => true,
    truthOf: () => undefined,
    feasible: (scenario) => (scenario.size === 0 ? 'yes' : 'unknown'),
    uncoveredScenario: (scenario, covers) => {
        const holds = (cover) => [...cover].every(([name, truth]) => scenario.get(name) === truth);
        if (covers.some(holds))
            return 'none';
        return covers.length === 0 ? scenario : 'unknown';
    },
};


/***/ }),

/***/ 8396:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F6: () => (/* binding */ ManagedPolicyCatalogue),
  Z4: () => (/* binding */ NESTED_STACK),
  X: () => (/* binding */ awsPolicyName),
  oQ: () => (/* binding */ isBareName),
  nt: () => (/* binding */ needsManagedPolicies),
  Ep: () => (/* binding */ policiesGiven)
});

;// CONCATENATED MODULE: ./build/data/generated/managed-policies-common.js
const COMMON_MANAGED_POLICIES = "\nAWSLambdaExecute|[{\"a\":[\"logs:*\"],\"r\":[\"arn:aws:logs:*:*:*\"]},{\"a\":[\"s3:GetObject\",\"s3:PutObject\"],\"r\":[\"arn:aws:s3:::*\"]}]\nAWSLambdaInvocation-DynamoDB|[{\"a\":[\"lambda:InvokeFunction\"]},{\"a\":[\"dynamodb:DescribeStream\",\"dynamodb:GetRecords\",\"dynamodb:GetShardIterator\",\"dynamodb:ListStreams\"]}]\nAWSXRayDaemonWriteAccess|[{\"a\":[\"xray:PutTraceSegments\",\"xray:PutTelemetryRecords\",\"xray:GetSamplingRules\",\"xray:GetSamplingTargets\",\"xray:GetSamplingStatisticSummaries\"]}]\nAWSXrayWriteOnlyAccess|[{\"a\":[\"xray:PutTraceSegments\",\"xray:PutTelemetryRecords\",\"xray:GetSamplingRules\",\"xray:GetSamplingTargets\",\"xray:GetSamplingStatisticSummaries\"]}]\nAdministratorAccess|[{\"a\":[\"*\"]}]\nAmazonDynamoDBFullAccess|[{\"a\":[\"dynamodb:*\",\"dax:*\",\"application-autoscaling:DeleteScalingPolicy\",\"application-autoscaling:DeregisterScalableTarget\",\"application-autoscaling:DescribeScalableTargets\",\"application-autoscaling:DescribeScalingActivities\",\"application-autoscaling:DescribeScalingPolicies\",\"application-autoscaling:PutScalingPolicy\",\"application-autoscaling:RegisterScalableTarget\",\"cloudwatch:DeleteAlarms\",\"cloudwatch:DescribeAlarmHistory\",\"cloudwatch:DescribeAlarms\",\"cloudwatch:DescribeAlarmsForMetric\",\"cloudwatch:GetMetricStatistics\",\"cloudwatch:ListMetrics\",\"cloudwatch:PutMetricAlarm\",\"cloudwatch:GetMetricData\",\"datapipeline:ActivatePipeline\",\"datapipeline:CreatePipeline\",\"datapipeline:DeletePipeline\",\"datapipeline:DescribeObjects\",\"datapipeline:DescribePipelines\",\"datapipeline:GetPipelineDefinition\",\"datapipeline:ListPipelines\",\"datapipeline:PutPipelineDefinition\",\"datapipeline:QueryObjects\",\"ec2:DescribeVpcs\",\"ec2:DescribeSubnets\",\"ec2:DescribeSecurityGroups\",\"iam:GetRole\",\"iam:ListRoles\",\"kms:DescribeKey\",\"kms:ListAliases\",\"sns:CreateTopic\",\"sns:DeleteTopic\",\"sns:ListSubscriptions\",\"sns:ListSubscriptionsByTopic\",\"sns:ListTopics\",\"sns:Subscribe\",\"sns:Unsubscribe\",\"sns:SetTopicAttributes\",\"lambda:CreateFunction\",\"lambda:ListFunctions\",\"lambda:ListEventSourceMappings\",\"lambda:CreateEventSourceMapping\",\"lambda:DeleteEventSourceMapping\",\"lambda:GetFunctionConfiguration\",\"lambda:DeleteFunction\",\"resource-groups:ListGroups\",\"resource-groups:ListGroupResources\",\"resource-groups:GetGroup\",\"resource-groups:GetGroupQuery\",\"resource-groups:DeleteGroup\",\"resource-groups:CreateGroup\",\"tag:GetResources\",\"kinesis:ListStreams\",\"kinesis:DescribeStream\",\"kinesis:DescribeStreamSummary\"]},{\"a\":[\"cloudwatch:GetInsightRuleReport\"],\"r\":[\"arn:aws:cloudwatch:*:*:insight-rule/DynamoDBContributorInsights*\"]},{\"a\":[\"iam:PassRole\"],\"c\":{\"StringLike\":{\"iam:PassedToService\":[\"application-autoscaling.amazonaws.com\",\"application-autoscaling.amazonaws.com.cn\",\"dax.amazonaws.com\"]}}},{\"a\":[\"iam:CreateServiceLinkedRole\"],\"c\":{\"StringEquals\":{\"iam:AWSServiceName\":[\"replication.dynamodb.amazonaws.com\",\"dax.amazonaws.com\",\"dynamodb.application-autoscaling.amazonaws.com\",\"contributorinsights.dynamodb.amazonaws.com\",\"kinesisreplication.dynamodb.amazonaws.com\"]}}}]\nAmazonDynamoDBReadOnlyAccess|[{\"a\":[\"application-autoscaling:DescribeScalableTargets\",\"application-autoscaling:DescribeScalingActivities\",\"application-autoscaling:DescribeScalingPolicies\",\"cloudwatch:DescribeAlarmHistory\",\"cloudwatch:DescribeAlarms\",\"cloudwatch:DescribeAlarmsForMetric\",\"cloudwatch:GetMetricStatistics\",\"cloudwatch:ListMetrics\",\"cloudwatch:GetMetricData\",\"datapipeline:DescribeObjects\",\"datapipeline:DescribePipelines\",\"datapipeline:GetPipelineDefinition\",\"datapipeline:ListPipelines\",\"datapipeline:QueryObjects\",\"dynamodb:BatchGetItem\",\"dynamodb:Describe*\",\"dynamodb:List*\",\"dynamodb:GetAbacStatus\",\"dynamodb:GetItem\",\"dynamodb:GetResourcePolicy\",\"dynamodb:Query\",\"dynamodb:Scan\",\"dynamodb:PartiQLSelect\",\"dax:Describe*\",\"dax:List*\",\"dax:GetItem\",\"dax:BatchGetItem\",\"dax:Query\",\"dax:Scan\",\"ec2:DescribeVpcs\",\"ec2:DescribeSubnets\",\"ec2:DescribeSecurityGroups\",\"iam:GetRole\",\"iam:ListRoles\",\"kms:DescribeKey\",\"kms:ListAliases\",\"sns:ListSubscriptionsByTopic\",\"sns:ListTopics\",\"lambda:ListFunctions\",\"lambda:ListEventSourceMappings\",\"lambda:GetFunctionConfiguration\",\"resource-groups:ListGroups\",\"resource-groups:ListGroupResources\",\"resource-groups:GetGroup\",\"resource-groups:GetGroupQuery\",\"tag:GetResources\",\"kinesis:ListStreams\",\"kinesis:DescribeStream\",\"kinesis:DescribeStreamSummary\"]},{\"a\":[\"cloudwatch:GetInsightRuleReport\"],\"r\":[\"arn:aws:cloudwatch:*:*:insight-rule/DynamoDBContributorInsights*\"]}]\nAmazonS3FullAccess|[{\"a\":[\"s3:*\",\"s3-object-lambda:*\"]}]\nAmazonS3ReadOnlyAccess|[{\"a\":[\"s3:Get*\",\"s3:List*\",\"s3:Describe*\",\"s3-object-lambda:Get*\",\"s3-object-lambda:List*\"]}]\nAmazonSNSFullAccess|[{\"a\":[\"sns:*\"]},{\"a\":[\"sms-voice:DescribeVerifiedDestinationNumbers\",\"sms-voice:CreateVerifiedDestinationNumber\",\"sms-voice:SendDestinationNumberVerificationCode\",\"sms-voice:SendTextMessage\",\"sms-voice:DeleteVerifiedDestinationNumber\",\"sms-voice:VerifyDestinationNumber\",\"sms-voice:DescribeAccountAttributes\",\"sms-voice:DescribeSpendLimits\",\"sms-voice:DescribePhoneNumbers\",\"sms-voice:SetTextMessageSpendLimitOverride\",\"sms-voice:DescribeOptedOutNumbers\",\"sms-voice:DeleteOptedOutNumber\"],\"c\":{\"StringEquals\":{\"aws:CalledViaLast\":[\"sns.amazonaws.com\"]}}}]\nAmazonSQSFullAccess|[{\"a\":[\"sqs:*\"]}]\nCloudWatchLambdaApplicationSignalsExecutionRolePolicy|[{\"a\":[\"xray:PutTraceSegments\"],\"c\":{\"StringEquals\":{\"aws:ResourceAccount\":[\"${aws:PrincipalAccount}\"]}}},{\"a\":[\"logs:CreateLogGroup\",\"logs:CreateLogStream\",\"logs:PutLogEvents\"],\"r\":[\"arn:aws:logs:*:*:log-group:/aws/application-signals/data:*\"],\"c\":{\"StringEquals\":{\"aws:ResourceAccount\":[\"${aws:PrincipalAccount}\"]}}}]\nCloudWatchLambdaInsightsExecutionRolePolicy|[{\"a\":[\"logs:CreateLogGroup\"]},{\"a\":[\"logs:CreateLogStream\",\"logs:PutLogEvents\"],\"r\":[\"arn:aws:logs:*:*:log-group:/aws/lambda-insights:*\"]}]\nCloudWatchLogsFullAccess|[{\"a\":[\"logs:*\",\"cloudwatch:GenerateQuery\",\"cloudwatch:GenerateQueryResultsSummary\",\"observabilityadmin:GetS3TableIntegration\",\"observabilityadmin:ListS3TableIntegrations\",\"observabilityadmin:ListTelemetryPipelines\"]}]\nservice-role/AWSAppSyncPushToCloudWatchLogs|[{\"a\":[\"logs:CreateLogGroup\",\"logs:CreateLogStream\",\"logs:PutLogEvents\"]}]\nservice-role/AWSLambdaBasicDurableExecutionRolePolicy|[{\"a\":[\"logs:CreateLogGroup\",\"logs:CreateLogStream\",\"logs:PutLogEvents\",\"lambda:CheckpointDurableExecution\",\"lambda:GetDurableExecutionState\"]}]\nservice-role/AWSLambdaBasicExecutionRole|[{\"a\":[\"logs:CreateLogGroup\",\"logs:CreateLogStream\",\"logs:PutLogEvents\"]}]\nservice-role/AWSLambdaDynamoDBExecutionRole|[{\"a\":[\"dynamodb:DescribeStream\",\"dynamodb:GetRecords\",\"dynamodb:GetShardIterator\",\"dynamodb:ListStreams\",\"logs:CreateLogGroup\",\"logs:CreateLogStream\",\"logs:PutLogEvents\"]}]\nservice-role/AWSLambdaENIManagementAccess|[{\"a\":[\"ec2:CreateNetworkInterface\",\"ec2:DescribeNetworkInterfaces\",\"ec2:DeleteNetworkInterface\",\"ec2:AssignPrivateIpAddresses\",\"ec2:UnassignPrivateIpAddresses\"]}]\nservice-role/AWSLambdaKinesisExecutionRole|[{\"a\":[\"kinesis:DescribeStream\",\"kinesis:DescribeStreamSummary\",\"kinesis:GetRecords\",\"kinesis:GetShardIterator\",\"kinesis:ListShards\",\"kinesis:ListStreams\",\"kinesis:SubscribeToShard\",\"logs:CreateLogGroup\",\"logs:CreateLogStream\",\"logs:PutLogEvents\"]}]\nservice-role/AWSLambdaMSKExecutionRole|[{\"a\":[\"kafka:DescribeCluster\",\"kafka:DescribeClusterV2\",\"kafka:GetBootstrapBrokers\",\"ec2:CreateNetworkInterface\",\"ec2:DescribeNetworkInterfaces\",\"ec2:DescribeVpcs\",\"ec2:DeleteNetworkInterface\",\"ec2:DescribeSubnets\",\"ec2:DescribeSecurityGroups\",\"logs:CreateLogGroup\",\"logs:CreateLogStream\",\"logs:PutLogEvents\"]}]\nservice-role/AWSLambdaRole|[{\"a\":[\"lambda:InvokeFunction\"]}]\nservice-role/AWSLambdaSQSQueueExecutionRole|[{\"a\":[\"sqs:ReceiveMessage\",\"sqs:DeleteMessage\",\"sqs:GetQueueAttributes\",\"logs:CreateLogGroup\",\"logs:CreateLogStream\",\"logs:PutLogEvents\"]}]\nservice-role/AWSLambdaVPCAccessExecutionRole|[{\"a\":[\"logs:CreateLogGroup\",\"logs:CreateLogStream\",\"logs:PutLogEvents\",\"ec2:CreateNetworkInterface\",\"ec2:DescribeNetworkInterfaces\",\"ec2:DescribeSubnets\",\"ec2:DeleteNetworkInterface\",\"ec2:AssignPrivateIpAddresses\",\"ec2:UnassignPrivateIpAddresses\"]}]\nservice-role/AmazonAPIGatewayPushToCloudWatchLogs|[{\"a\":[\"logs:CreateLogGroup\",\"logs:CreateLogStream\",\"logs:DescribeLogGroups\",\"logs:DescribeLogStreams\",\"logs:PutLogEvents\",\"logs:GetLogEvents\",\"logs:FilterLogEvents\"]}]";

// EXTERNAL MODULE: ./build/text/symbolic-string.js
var symbolic_string = __webpack_require__(8189);
// EXTERNAL MODULE: ./build/iam/arn.js
var iam_arn = __webpack_require__(4994);
;// CONCATENATED MODULE: ./build/iam/compact.js
function compactStatements(json, name, at, scenario) {
    const from = name.slice(name.lastIndexOf('/') + 1);
    const parts = (values) => values.map((value) => ({ text: [value], at }));
    return JSON.parse(json).map(({ d, a, A, r, R, c }) => ({
        effect: d === 1 ? 'Deny' : 'Allow',
        scenario,
        at,
        from,
        managed: name,
        ...(a && { actions: parts(a) }),
        ...(A && { notActions: parts(A) }),
        ...(R ? { notResources: parts(R) } : { resources: parts(r ?? ['*']) }),
        conditions: Object.entries(c ?? {}).flatMap(([operator, keys]) => Object.entries(keys).map(([key, values]) => ({ operator, key, values: parts(values), at }))),
    }));
}

;// CONCATENATED MODULE: ./build/iam/managed.js




function awsPolicyName(text) {
    const arn = (0,iam_arn/* arnOf */.RY)(text);
    if (arn === undefined || (0,symbolic_string/* literal */.eu)(arn.service) !== 'iam' || (0,symbolic_string/* literal */.eu)(arn.account) !== 'aws')
        return undefined;
    const resource = (0,symbolic_string/* literal */.eu)(arn.resource);
    return resource?.startsWith('policy/') ? resource.slice('policy/'.length) : undefined;
}
const isBareName = (text) => /^[\w+=.@-]+$/.test((0,symbolic_string/* literal */.eu)(text) ?? '');
class ManagedPolicyCatalogue {
    #table;
    isComplete;
    #lines = new Map();
    #names;
    constructor(all) {
        this.#table = all ?? COMMON_MANAGED_POLICIES;
        this.isComplete = all !== undefined;
    }
    statements(name, at, scenario) {
        const line = this.#line(name);
        return line === undefined ? undefined : compactStatements(line, name, at, scenario);
    }
    has(name) {
        return this.#line(name) !== undefined;
    }
    named(last) {
        const wanted = last.toLowerCase();
        return this.names().filter((name) => name.slice(name.lastIndexOf('/') + 1).toLowerCase() === wanted);
    }
    names() {
        this.#names ??= [...this.#table.matchAll(/^([^|\n]+)\|/gm)].map(([, name = '']) => name);
        return this.#names;
    }
    #line(name) {
        if (!this.#lines.has(name))
            this.#lines.set(name, this.#find(name));
        return this.#lines.get(name);
    }
    #find(name) {
        const start = this.#table.indexOf(`\n${name}|`);
        if (start === -1 || name === '' || /[|\n]/.test(name))
            return undefined;
        const end = this.#table.indexOf('\n', start + 1);
        return this.#table.slice(start + name.length + 2, end === -1 ? undefined : end);
    }
}
const HOLDERS = new Set(['AWS::IAM::Group', 'AWS::IAM::Role', 'AWS::IAM::User']);
const NESTED_STACK = 'AWS::CloudFormation::Stack';
const policiesGiven = ({ properties }) => properties
    .all('Parameters{}')
    .filter(({ kind }) => kind === 'text')
    .flatMap((value) => value
    .text()
    .flatMap((part) => (typeof part === 'string' ? (part.match(AWS_POLICIES) ?? []) : []))
    .map((found) => ({ text: [found], at: value.at })));
const AWS_POLICIES = /arn:aws[a-z-]*:iam::aws:policy\/[\w+=.@/-]+/g;
function needsManagedPolicies(resources, known) {
    for (const resource of resources) {
        const { type, properties } = resource;
        if (type === NESTED_STACK)
            for (const { text } of policiesGiven(resource))
                if (!known.has(awsPolicyName(text) ?? ''))
                    return true;
        if (!HOLDERS.has(type))
            continue;
        const attached = [...properties.all('ManagedPolicyArns[]'), ...properties.all('PermissionsBoundary')];
        for (const value of attached) {
            const text = value.text();
            const name = awsPolicyName(text);
            if (isBareName(text) || (name !== undefined && !known.has(name)))
                return true;
        }
    }
    return false;
}


/***/ }),

/***/ 1212:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hs: () => (/* binding */ matchStatement),
/* harmony export */   Kc: () => (/* binding */ concerns),
/* harmony export */   _p: () => (/* binding */ concernsAction)
/* harmony export */ });
/* harmony import */ var _text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8189);
/* harmony import */ var _text_ternary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5940);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4994);
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1600);
/* harmony import */ var _principal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5439);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7792);






const OPEN = {
    principal: 'the principal of a grant is not known',
    action: 'the action of a grant is not known',
    resource: 'whether a grant covers the resource depends on values that are not known',
    condition: 'whether the condition of a grant is met depends on values that are not known',
};
const concernsAction = (statement, request) => actionAnswer(statement, request) !== 'no';
function matchStatement(statement, request) {
    const failures = [];
    const open = [];
    const answers = [];
    const note = (failed, answer, detail, at, texts, condition) => {
        answers.push(answer);
        if (answer === 'no')
            failures.push({ failed, detail: detail(), at, ...(condition && { condition }) });
        if (answer === 'unknown')
            open.push(() => [{ code: 'statement', what: detail(), why: OPEN[failed] }, ...(0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownsIn */ .Fw)(...texts())]);
    };
    const { principals, notPrincipals, actions, notActions, resources, notResources } = statement;
    note('principal', principalAnswer(statement, request), () => namesOf(principals ?? notPrincipals), principals?.[0]?.value.at ?? statement.at, () => (principals ?? notPrincipals ?? []).map(({ value }) => value.text));
    note('action', actionAnswer(statement, request), () => textsOf(actions ?? notActions), (actions ?? notActions)?.[0]?.at ?? statement.at, () => (actions ?? notActions ?? []).map(({ text }) => text));
    note('resource', resourceAnswer(statement, request), () => textsOf(resources ?? notResources), (resources ?? notResources)?.[0]?.at ?? statement.at, () => [...(resources ?? notResources ?? []).map(({ text }) => text), request.resource ?? []]);
    for (const condition of statement.conditions) {
        const detail = () => `${condition.operator} ${condition.key} ${textsOf(condition.values)}`;
        const texts = () => condition.values.map(({ text }) => text);
        note('condition', (0,_condition_js__WEBPACK_IMPORTED_MODULE_2__/* .isMet */ .T)(condition, request), detail, condition.at, texts, condition);
    }
    if (statement.open !== undefined) {
        answers.push('unknown');
        const unknown = statement.open;
        open.push(() => [unknown]);
    }
    return {
        answer: (0,_text_ternary_js__WEBPACK_IMPORTED_MODULE_5__/* .allOf */ .bn)(answers),
        failures,
        get unknowns() {
            return open.flatMap((each) => each());
        },
    };
}
function principalAnswer({ principals, notPrincipals }, { principal }) {
    if (principals !== undefined)
        return (0,_principal_js__WEBPACK_IMPORTED_MODULE_3__/* .namesCaller */ .gP)(principals, principal);
    if (notPrincipals !== undefined)
        return (0,_text_ternary_js__WEBPACK_IMPORTED_MODULE_5__/* .not */ .AU)((0,_principal_js__WEBPACK_IMPORTED_MODULE_3__/* .namesCaller */ .gP)(notPrincipals, principal));
    return principal === undefined ? 'yes' : 'no';
}
function actionAnswer({ actions, notActions }, { action }) {
    const isNamed = (parts) => (0,_text_ternary_js__WEBPACK_IMPORTED_MODULE_5__/* .anyOf */ .EB)(parts.map(({ text }) => (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(text, [action], { ignoreCase: true })));
    if (actions !== undefined)
        return isNamed(actions);
    return notActions === undefined ? 'no' : (0,_text_ternary_js__WEBPACK_IMPORTED_MODULE_5__/* .not */ .AU)(isNamed(notActions));
}
function concerns(statement, request) {
    return actionAnswer(statement, request) !== 'no';
}
function resourceAnswer({ resources, notResources }, request) {
    const { resource } = request;
    if (resource === undefined || (resources === undefined && notResources === undefined))
        return 'yes';
    const patterns = (resources ?? notResources ?? []).map(({ text }) => (0,_variables_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveVariables */ .C)(text, request));
    const isNamed = (0,_text_ternary_js__WEBPACK_IMPORTED_MODULE_5__/* .anyOf */ .EB)(patterns.map((pattern) => (0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceMatches */ .uH)(pattern, resource)));
    if (resources !== undefined)
        return isNamed;
    const isUnclear = patterns.some((pattern) => (0,_variables_js__WEBPACK_IMPORTED_MODULE_4__/* .hasOpenVariable */ .Z)(pattern) || (0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .isShortArn */ .uO)(pattern));
    return isNamed === 'no' && isUnclear ? 'unknown' : (0,_text_ternary_js__WEBPACK_IMPORTED_MODULE_5__/* .not */ .AU)(isNamed);
}
const textsOf = (parts) => (parts ?? []).map(({ text }) => (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(text)).join(', ');
const namesOf = (principals) => (principals ?? []).map(({ value }) => (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(value.text)).join(', ');


/***/ }),

/***/ 8645:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cI: () => (/* binding */ STATEMENT_ELEMENTS),
  G9: () => (/* binding */ documentValues),
  ar: () => (/* binding */ isBrokenJson),
  GX: () => (/* binding */ statementsOf)
});

// EXTERNAL MODULE: ./build/cloudformation/scenario.js
var cloudformation_scenario = __webpack_require__(2120);
// EXTERNAL MODULE: ./build/text/symbolic-string.js
var symbolic_string = __webpack_require__(8189);
// EXTERNAL MODULE: ./build/template/node.js
var node = __webpack_require__(2720);
;// CONCATENATED MODULE: ./build/iam/json-document.js

function documentNode(json, at) {
    if (!json.trimStart().startsWith('{'))
        return undefined;
    try {
        return nodeOf(JSON.parse(json), at);
    }
    catch {
        return undefined;
    }
}
function nodeOf(value, at) {
    if (Array.isArray(value))
        return (0,node/* list */.p_)(value.map((item) => nodeOf(item, at)), at);
    if (typeof value === 'object' && value !== null) {
        return (0,node/* map */.Tj)(Object.entries(value).map(([key, item]) => [key, nodeOf(item, at)]), at);
    }
    return (0,node/* scalar */.d_)(typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null, at);
}

;// CONCATENATED MODULE: ./build/iam/parse.js



const STATEMENT_ELEMENTS = [
    'Effect',
    'Principal',
    'NotPrincipal',
    'Action',
    'NotAction',
    'Resource',
    'NotResource',
    'Condition',
];
function statementsOf(document, from) {
    return documentValues(document).flatMap((value) => {
        if (isBrokenJson(value))
            return [];
        if (value.kind !== 'map')
            return [openStatement(value, from)];
        return value
            .all('Statement')
            .flatMap((part) => part.items().flatMap((item) => readStatement(item, from)));
    });
}
function isBrokenJson(document) {
    if (document.kind !== 'text')
        return false;
    const written = (0,symbolic_string/* literal */.eu)(document.text());
    if (written === undefined || !/^\s*\{/.test(written) || /\{\{|<%|%%|@@/.test(written))
        return false;
    try {
        JSON.parse(written);
        return false;
    }
    catch {
        return true;
    }
}
function documentValues(document) {
    if (document.kind !== 'text')
        return [document];
    const json = (0,symbolic_string/* literal */.eu)(document.text());
    const node = json === undefined ? undefined : documentNode(json, document.at);
    return node === undefined ? [document] : document.template.read(node, document.scenario, document.resource);
}
function readStatement(value, from) {
    if (value.kind !== 'map')
        return [openStatement(value, from)];
    return value.scenarios(...STATEMENT_ELEMENTS).flatMap((properties) => readScenario(properties, from));
}
function readScenario(value, from) {
    const principals = principalGroups(value);
    const actions = groups(value, 'Action');
    const resources = groups(value, 'Resource');
    const blocks = conditionBlocks(value);
    const effect = value.one('Effect');
    const sid = value.one('Sid');
    const sidText = sid && (0,symbolic_string/* literal */.eu)(sid.text());
    const found = [];
    for (const principal of principals) {
        for (const action of actions) {
            for (const resource of resources) {
                for (const { scenario: own, conditions, open } of blocks) {
                    const scenario = joined(value.scenario, principal.scenario, action.scenario, resource.scenario, own);
                    if (scenario === undefined || value.template.conditions.feasible(scenario) === 'no')
                        continue;
                    found.push({
                        effect: effectOf(effect),
                        scenario,
                        at: value.at,
                        from,
                        conditions,
                        ...(sidText !== undefined && { sid: sidText }),
                        ...(principal.values && { principals: principal.values }),
                        ...(action.values && { actions: action.values }),
                        ...(resource.values && { resources: resource.values }),
                        ...excluded(value),
                        ...(open !== undefined && { open }),
                    });
                }
            }
        }
    }
    return found;
}
function joined(...scenarios) {
    return scenarios.reduce((sum, scenario) => sum && (0,cloudformation_scenario/* both */.WP)(sum, scenario), new Map());
}
function effectOf(value) {
    if (value === undefined)
        return 'unknown';
    if ((0,symbolic_string/* same */.FB)(value.text(), ['Allow']) === 'yes')
        return 'Allow';
    return (0,symbolic_string/* same */.FB)(value.text(), ['Deny']) === 'yes' ? 'Deny' : 'unknown';
}
function groups(value, field) {
    const values = value.one(field);
    if (values === undefined)
        return [{ scenario: value.scenario, values: undefined }];
    return grouped(values.items().map((item) => ({ scenario: item.scenario, value: partOf(item) })), value);
}
function grouped(items, property) {
    const found = new Map();
    for (const { scenario, value } of items) {
        const key = (0,cloudformation_scenario/* showScenario */.Ot)(scenario);
        const group = found.get(key);
        if (group === undefined)
            found.set(key, { scenario, values: [value] });
        else
            group.values.push(value);
    }
    return found.size === 0 ? [{ scenario: property.scenario, values: [] }] : [...found.values()];
}
const partOf = (value) => ({ text: value.text(), at: value.at });
function principalGroups(value) {
    const principal = value.one('Principal');
    if (principal === undefined)
        return [{ scenario: value.scenario, values: undefined }];
    return grouped(principalItems(principal), value);
}
const KINDS = new Set(['AWS', 'Service', 'Federated', 'CanonicalUser']);
function principalItems(value) {
    if (value.kind !== 'map')
        return [{ scenario: value.scenario, value: { kind: '*', value: partOf(value) } }];
    return value.children().flatMap(({ entry, value: values }) => values.items().map((item) => ({
        scenario: item.scenario,
        value: { kind: KINDS.has(entry.key) ? entry.key : '*', value: partOf(item) },
    })));
}
function excluded(property) {
    const [actions, resources] = ['NotAction', 'NotResource'].map((field) => {
        const values = property.one(field);
        return values && certainParts(values, values.items());
    });
    const principal = property.one('NotPrincipal');
    return {
        ...(actions && { notActions: actions }),
        ...(resources && { notResources: resources }),
        ...(principal && { notPrincipals: principalItems(principal).map(({ value }) => value) }),
    };
}
function certainParts(values, items) {
    const whole = (0,cloudformation_scenario/* showScenario */.Ot)(values.scenario);
    return items.map((item) => (0,cloudformation_scenario/* showScenario */.Ot)(item.scenario) === whole
        ? partOf(item)
        : { text: [openToken('a value that depends on conditions')], at: item.at });
}
const openToken = (reason) => ({ id: `open: ${reason}`, label: '?', reason });
const MOST_SWITCHES = 4;
function conditionBlocks(value) {
    const { scenario } = value;
    const block = value.one('Condition');
    if (block === undefined)
        return [{ scenario, conditions: [] }];
    if (block.kind !== 'map') {
        const open = block.unknown ?? unread(block, 'a condition block that can not be read');
        return [{ scenario, conditions: [], open }];
    }
    const switches = switchesIn(block, scenario);
    if (switches.length > MOST_SWITCHES)
        return [{ scenario, conditions: [], open: { code: 'condition', what: value.resource } }];
    return assignments(scenario, switches).map((within) => conditionsIn(block, within));
}
function switchesIn(block, whole) {
    const found = new Set();
    const add = ({ scenario }) => {
        for (const name of scenario.keys())
            if (!whole.has(name))
                found.add(name);
    };
    for (const { value: keys } of block.children()) {
        add(keys);
        for (const { value: values } of keys.children())
            for (const each of [values, ...values.items()])
                add(each);
    }
    return [...found];
}
const assignments = (whole, names) => names.reduce((known, name) => known.flatMap((each) => [true, false].map((truth) => new Map(each).set(name, truth))), [whole]);
function conditionsIn(block, scenario) {
    const isThere = (part) => [...part.scenario].every(([name, truth]) => scenario.get(name) === truth);
    const conditions = [];
    let open;
    for (const { entry: operator, value: keys } of block.children()) {
        if (!isThere(keys))
            continue;
        if (keys.kind !== 'map')
            open = keys.unknown ?? unread(keys, 'a condition that can not be read');
        for (const { entry: key, value: values } of keys.children()) {
            const items = values.items().filter(isThere);
            if (!isThere(values))
                continue;
            if (items.length === 0 && values.items().length > 0)
                open = unread(values, 'a condition that is left without values');
            conditions.push({ operator: operator.key, key: key.key, values: items.map(partOf), at: key.keyAt });
        }
    }
    return { scenario, conditions, ...(open !== undefined && { open }) };
}
const unread = ({ resource }, why) => ({
    code: 'policy',
    what: resource,
    why,
});
function openStatement(value, from) {
    const open = value.unknown ?? unread(value, 'a policy that can not be read');
    const anything = [{ text: ['*'], at: value.at }];
    return {
        effect: 'unknown',
        scenario: value.scenario,
        at: value.at,
        from,
        actions: anything,
        resources: anything,
        principals: [{ kind: '*', value: { text: ['*'], at: value.at } }],
        conditions: [],
        open,
    };
}


/***/ }),

/***/ 4848:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ lookUp),
/* harmony export */   V: () => (/* binding */ contextOf)
/* harmony export */ });
function contextOf(values) {
    const context = new Map();
    for (const [key, value] of Object.entries(values))
        context.set(key.toLowerCase(), contextValue(value));
    return context;
}
function contextValue(value) {
    if (value === undefined)
        return 'unknown';
    if (value === 'absent' || value === 'unknown')
        return value;
    return {
        values: value.every((part) => Array.isArray(part)) && value.length > 0
            ? value
            : [value],
    };
}
function lookUp(request, key) {
    return request.context.get(key.toLowerCase()) ?? request.otherKeys;
}


/***/ }),

/***/ 5088:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ documentsIn),
  o: () => (/* binding */ holdPolicies)
});

;// CONCATENATED MODULE: ./build/data/policy-places.js
const DOCS = 'https://docs.aws.amazon.com';
const PRINCIPAL = `${DOCS}/IAM/latest/UserGuide/reference_policies_elements_principal.html`;
const usual = (service, name, more = {}) => ({
    service,
    name,
    principal: true,
    resource: 'open',
    reference: PRINCIPAL,
    ...more,
});
const S3 = usual('s3', 'Amazon S3', {
    resource: 'required',
    foreignAction: 'Policy has invalid action',
    reference: `${DOCS}/AmazonS3/latest/userguide/bucket-policies.html`,
});
const SQS = usual('sqs', 'Amazon SQS', {
    foreignAction: 'Policy statement action out of service scope',
    maxActions: 7,
    reference: `${DOCS}/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-creating-custom-policies.html`,
});
const SNS = usual('sns', 'Amazon SNS', {
    foreignAction: 'Policy statement action out of service scope',
    refusedAction: { action: 'sns:*', says: 'Policy statement action out of service scope' },
    reference: `${DOCS}/sns/latest/dg/sns-access-policy-language-api-permissions-reference.html`,
});
const KMS = usual('kms', 'AWS KMS', {
    reference: `${DOCS}/kms/latest/APIReference/API_CreateKey.html`,
});
const SECRETS = usual('secretsmanager', 'AWS Secrets Manager');
const KINESIS = usual('kinesis', 'Amazon Kinesis');
const DYNAMODB = usual('dynamodb', 'Amazon DynamoDB');
const CODEARTIFACT = usual('codeartifact', 'AWS CodeArtifact');
const OPENSEARCH = usual('es', 'Amazon OpenSearch Service');
const trust = (type, path) => ({ type, path, kind: 'trust' });
const inline = (type, path = 'PolicyDocument') => ({ type, path, kind: 'inline' });
const on = (type, path, fact) => ({
    type,
    path,
    kind: 'resource',
    on: fact,
});
const OTHERS = [
    ['AWS::APS::ResourcePolicy', 'PolicyDocument', 'aps', 'Amazon Managed Service for Prometheus'],
    ['AWS::Bedrock::KnowledgeBasePolicy', 'PolicyDocument', 'bedrock', 'Amazon Bedrock'],
    ['AWS::Bedrock::ResourcePolicy', 'PolicyDocument', 'bedrock', 'Amazon Bedrock'],
    ['AWS::DSQL::Cluster', 'PolicyDocument', 'dsql', 'Amazon Aurora DSQL'],
    ['AWS::ECR::PublicRepository', 'RepositoryPolicyText', 'ecr-public', 'Amazon ECR Public'],
    ['AWS::ECR::RegistryPolicy', 'PolicyText', 'ecr', 'Amazon ECR'],
    ['AWS::EventSchemas::RegistryPolicy', 'Policy', 'schemas', 'Amazon EventBridge'],
    ['AWS::EventsV2::ResourcePolicy', 'PolicyDocument', 'events', 'Amazon EventBridge'],
    ['AWS::Lex::ResourcePolicy', 'Policy', 'lex', 'Amazon Lex'],
    [
        'AWS::Logs::DeliveryDestination',
        'DeliveryDestinationPolicy.DeliveryDestinationPolicy',
        'logs',
        'CloudWatch Logs',
    ],
    ['AWS::Logs::LogGroup', 'ResourcePolicyDocument', 'logs', 'CloudWatch Logs'],
    ['AWS::Oam::Sink', 'Policy', 'oam', 'Amazon CloudWatch'],
    ['AWS::Omics::SequenceStore', 'S3AccessPolicy', 's3', 'AWS HealthOmics'],
    ['AWS::OSIS::Pipeline', 'ResourcePolicy.Policy', 'osis', 'Amazon OpenSearch Ingestion'],
    ['AWS::Redshift::Cluster', 'NamespaceResourcePolicy', 'redshift', 'Amazon Redshift'],
    ['AWS::RedshiftServerless::Namespace', 'NamespaceResourcePolicy', 'redshift', 'Amazon Redshift'],
    ['AWS::RUM::AppMonitor', 'ResourcePolicy.PolicyDocument', 'rum', 'Amazon CloudWatch RUM'],
    ['AWS::S3::MultiRegionAccessPointPolicy', 'Policy', 's3', 'Amazon S3'],
    ['AWS::S3Express::AccessPoint', 'Policy', 's3express', 'Amazon S3'],
    ['AWS::S3Outposts::AccessPoint', 'Policy', 's3-outposts', 'Amazon S3 on Outposts'],
    ['AWS::S3Outposts::BucketPolicy', 'PolicyDocument', 's3-outposts', 'Amazon S3 on Outposts'],
    ['AWS::SMSVOICE::ResourcePolicy', 'PolicyDocument', 'sms-voice', 'AWS End User Messaging'],
    [
        'AWS::VpcLattice::AuthPolicy',
        'Policy',
        'vpc-lattice-svcs',
        'Amazon VPC Lattice',
        {
            ownResources: true,
            reference: `${DOCS}/vpc-lattice/latest/ug/auth-policies.html`,
        },
    ],
    ['AWS::VpcLattice::ResourcePolicy', 'Policy', 'vpc-lattice', 'Amazon VPC Lattice'],
    ['AWS::XRay::ResourcePolicy', 'PolicyDocument', 'xray', 'AWS X-Ray'],
];
const POLICY_PLACES = [
    trust('AWS::IAM::Role', 'AssumeRolePolicyDocument'),
    inline('AWS::IAM::Role', 'Policies[].PolicyDocument'),
    inline('AWS::IAM::User', 'Policies[].PolicyDocument'),
    inline('AWS::IAM::Group', 'Policies[].PolicyDocument'),
    inline('AWS::IAM::Policy'),
    inline('AWS::IAM::RolePolicy'),
    inline('AWS::IAM::UserPolicy'),
    inline('AWS::IAM::GroupPolicy'),
    { type: 'AWS::IAM::ManagedPolicy', path: 'PolicyDocument', kind: 'managed' },
    inline('AWS::SSO::PermissionSet', 'InlinePolicy'),
    on('AWS::S3::BucketPolicy', 'PolicyDocument', S3),
    on('AWS::SQS::QueuePolicy', 'PolicyDocument', SQS),
    on('AWS::SQS::QueueInlinePolicy', 'PolicyDocument', SQS),
    on('AWS::SNS::TopicPolicy', 'PolicyDocument', SNS),
    on('AWS::SNS::TopicInlinePolicy', 'PolicyDocument', SNS),
    on('AWS::KMS::Key', 'KeyPolicy', KMS),
    on('AWS::KMS::ReplicaKey', 'KeyPolicy', KMS),
    on('AWS::SecretsManager::ResourcePolicy', 'ResourcePolicy', SECRETS),
    on('AWS::Kinesis::ResourcePolicy', 'ResourcePolicy', KINESIS),
    on('AWS::DynamoDB::Table', 'ResourcePolicy.PolicyDocument', DYNAMODB),
    on('AWS::DynamoDB::Table', 'StreamSpecification.ResourcePolicy.PolicyDocument', DYNAMODB),
    on('AWS::DynamoDB::GlobalTable', 'Replicas[].ResourcePolicy.PolicyDocument', DYNAMODB),
    on('AWS::DynamoDB::GlobalTable', 'Replicas[].ReplicaStreamSpecification.ResourcePolicy.PolicyDocument', DYNAMODB),
    on('AWS::ECR::Repository', 'RepositoryPolicyText', usual('ecr', 'Amazon ECR', {
        resource: 'refused',
        reference: `${DOCS}/AmazonECR/latest/userguide/repository-policy-examples.html`,
    })),
    on('AWS::EFS::FileSystem', 'FileSystemPolicy', usual('elasticfilesystem', 'Amazon EFS')),
    on('AWS::Lambda::ResourcePolicy', 'PolicyDocument', usual('lambda', 'AWS Lambda')),
    on('AWS::Logs::ResourcePolicy', 'PolicyDocument', usual('logs', 'CloudWatch Logs')),
    on('AWS::Elasticsearch::Domain', 'AccessPolicies', OPENSEARCH),
    on('AWS::OpenSearchService::Domain', 'AccessPolicies', OPENSEARCH),
    on('AWS::CodeArtifact::Domain', 'PermissionsPolicyDocument', CODEARTIFACT),
    on('AWS::CodeArtifact::Repository', 'PermissionsPolicyDocument', CODEARTIFACT),
    on('AWS::Backup::BackupVault', 'AccessPolicy', usual('backup', 'AWS Backup')),
    on('AWS::MSK::ClusterPolicy', 'Policy', usual('kafka', 'Amazon MSK')),
    on('AWS::S3::AccessPoint', 'Policy', usual('s3', 'Amazon S3')),
    on('AWS::S3Express::BucketPolicy', 'PolicyDocument', usual('s3express', 'Amazon S3')),
    on('AWS::S3ObjectLambda::AccessPointPolicy', 'PolicyDocument', usual('s3-object-lambda', 'Amazon S3')),
    on('AWS::ApiGateway::RestApi', 'Policy', usual('execute-api', 'API Gateway', {
        ownResources: true,
        mayBeEmpty: true,
        reference: `${DOCS}/apigateway/latest/developerguide/apigateway-resource-policies-examples.html`,
    })),
    on('AWS::EC2::VPCEndpoint', 'PolicyDocument', usual('*', 'Amazon VPC', {
        reference: `${DOCS}/vpc/latest/privatelink/vpc-endpoints-access.html`,
    })),
    ...OTHERS.map(([type, path, service, name, more]) => on(type, path, usual(service, name, more))),
];

// EXTERNAL MODULE: ./build/groups.js
var groups = __webpack_require__(1267);
// EXTERNAL MODULE: ./build/text/symbolic-string.js
var symbolic_string = __webpack_require__(8189);
// EXTERNAL MODULE: ./build/iam/parse.js + 1 modules
var parse = __webpack_require__(8645);
;// CONCATENATED MODULE: ./build/iam/template-documents.js




const PLACES = (0,groups/* groupsOf */.c1)(POLICY_PLACES, ({ type }) => type);
const documentsIn = (template) => template.derived.get(allIn);
const allIn = (template) => [...template.resources.values()].flatMap((owner) => placesOf(owner).flatMap((place) => at(owner, place)));
const placesOf = ({ type }) => PLACES.get(type) ?? [];
function at(owner, { path, kind, on }) {
    return owner.properties.all(path).flatMap((written) => {
        if (on?.mayBeEmpty && isEmptyText(written))
            return [];
        return (0,parse/* documentValues */.G9)(written).map((value) => ({
            owner,
            kind,
            written,
            value,
            ...(on !== undefined && { on }),
        }));
    });
}
const isEmptyText = (written) => written.kind === 'text' && (0,symbolic_string/* literal */.eu)(written.text()) === '';
const holdPolicies = (resources) => resources.some((owner) => placesOf(owner).some(({ path, kind }) => kind !== 'trust' && owner.properties.all(path).length > 0));


/***/ }),

/***/ 7792:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ resolveVariables),
/* harmony export */   Z: () => (/* binding */ hasOpenVariable)
/* harmony export */ });
/* harmony import */ var _text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8189);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4848);


const VARIABLE = /\$\{([^{}]*)\}/g;
function resolveVariables(text, request) {
    if (!text.some((part) => typeof part === 'string' && part.includes('${')))
        return text;
    return (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .concatAll */ .KO)(text.map((part) => (typeof part === 'string' ? resolveIn(part, request) : part)));
}
function resolveIn(text, request) {
    const pieces = [];
    let from = 0;
    for (const found of text.matchAll(VARIABLE)) {
        pieces.push(text.slice(from, found.index), variableValue(found[0], found[1] ?? '', request));
        from = found.index + found[0].length;
    }
    return (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .concatAll */ .KO)([...pieces, text.slice(from)]);
}
function variableValue(written, inner, request) {
    const [key = '', fallback] = inner.split(/,\s*/, 2);
    const value = (0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .lookUp */ .T)(request, key.trim());
    if (value === 'absent' && fallback !== undefined)
        return [fallback.replace(/^'|'$/g, '')];
    const only = typeof value === 'object' && value.values.length === 1 ? value.values[0] : undefined;
    return only ?? [openVariable(written)];
}
function hasOpenVariable(text) {
    return text.some((part) => typeof part !== 'string' && part.id.startsWith(OPEN));
}
const OPEN = 'policy variable ';
const openVariable = (written) => ({
    id: `${OPEN}${written}`,
    label: written,
    reason: 'a policy variable',
});


/***/ }),

/***/ 9262:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Dr: () => (/* binding */ OUTSIDE_THE_FUNCTION),
  fG: () => (/* binding */ roleAllows),
  ok: () => (/* binding */ roleTrusts),
  RP: () => (/* binding */ roleTrustsProvider)
});

// EXTERNAL MODULE: ./build/iam/evaluate.js
var evaluate = __webpack_require__(8238);
// EXTERNAL MODULE: ./build/iam/request.js
var iam_request = __webpack_require__(4848);
// EXTERNAL MODULE: ./build/model/between-stacks.js
var between_stacks = __webpack_require__(2875);
// EXTERNAL MODULE: ./build/cloudformation/resources-by-type.js
var resources_by_type = __webpack_require__(5692);
// EXTERNAL MODULE: ./build/groups.js
var groups = __webpack_require__(1267);
// EXTERNAL MODULE: ./build/iam/parse.js + 1 modules
var parse = __webpack_require__(8645);
// EXTERNAL MODULE: ./build/iam/principal.js
var principal = __webpack_require__(5439);
// EXTERNAL MODULE: ./build/iam/template-documents.js + 1 modules
var template_documents = __webpack_require__(5088);
// EXTERNAL MODULE: ./build/text/key.js
var text_key = __webpack_require__(4344);
// EXTERNAL MODULE: ./build/text/symbolic-string.js
var symbolic_string = __webpack_require__(8189);
// EXTERNAL MODULE: ./build/model/delivery-policies.js
var delivery_policies = __webpack_require__(836);
;// CONCATENATED MODULE: ./build/model/resource-policies.js








function directGrants(template, resource) {
    const service = (0,symbolic_string/* literal */.eu)((0,symbolic_string/* split */.lD)(resource, ':', 4)?.[2] ?? []);
    const named = template.derived.get(byArn).get((0,text_key/* keyOf */.T)(resource)) ?? [];
    return [...named, ...(template.derived.get(byService).get(service ?? '') ?? [])];
}
const byArn = (template) => {
    const found = new Map();
    const add = (arn, statements) => {
        if (arn === undefined)
            return;
        const key = (0,text_key/* keyOf */.T)(arn);
        const known = found.get(key) ?? [];
        found.set(key, known);
        for (const statement of statements)
            known.push(...toRolesOnly(statement));
    };
    for (const { on, statement } of (0,delivery_policies/* grantsSetIn */.x0)(template))
        add(on?.arn(), [statement]);
    for (const key of template.resources.values())
        if (key.type === 'AWS::KMS::Key')
            add(key.arn(), key.properties.all('KeyPolicy').flatMap((document) => (0,parse/* statementsOf */.GX)(document, 'the key policy')));
    return found;
};
const byService = (template) => {
    const found = new Map();
    const add = (service, document) => {
        for (const statement of (0,parse/* statementsOf */.GX)(document, 'the resource policy'))
            for (const each of toRolesOnly(statement))
                (0,groups/* addTo */.DN)(found, service, each);
    };
    for (const { on, written } of (0,template_documents/* documentsIn */.a)(template))
        if (on !== undefined && !ON_ONE_RESOURCE.has(on.service))
            add(on.service, written);
    for (const policy of (0,resources_by_type/* resourcesOfType */.T)(template, 'AWS::Events::EventBusPolicy'))
        add('events', policy.properties);
    return found;
};
const ON_ONE_RESOURCE = new Set(['sqs', 'sns', 'kms']);
function toRolesOnly(statement) {
    if (statement.effect === 'Deny')
        return [];
    if (statement.principals === undefined)
        return [statement];
    const principals = statement.principals.filter(({ kind, value }) => kind !== 'AWS' || (0,principal/* accountNamed */.xM)(value.text) === undefined);
    return principals.length === 0 ? [] : [{ ...statement, principals }];
}

;// CONCATENATED MODULE: ./build/model/allows.js




const OUTSIDE_THE_FUNCTION = { 'lambda:SourceFunctionArn': 'absent' };
function roleAllows(role, need, where, session = {}) {
    const { action, orActions = [], resource, orResource } = need;
    const first = actionAllowed(role, { action, resource }, where, session);
    if (first.answer === 'yes')
        return first;
    const resources = orResource === undefined ? [resource] : [resource, orResource];
    const others = [action, ...orActions]
        .flatMap((each) => resources.map((one) => ({ action: each, resource: one })))
        .slice(1)
        .map((each) => actionAllowed(role, each, where, session));
    const open = [first, ...others].find(({ answer }) => answer === 'unknown');
    return others.find(({ answer }) => answer === 'yes') ?? open ?? first;
}
function actionAllowed(role, need, where, session) {
    const own = ownPoliciesAllow(role, need, where, session);
    if (own.answer !== 'no' || own.deciding !== undefined)
        return own;
    const { template } = role;
    const request = {
        principal: { aws: role.arn },
        action: need.action,
        resource: need.resource,
        context: (0,iam_request/* contextOf */.V)({ 'aws:SecureTransport': ['true'] }),
        otherKeys: 'unknown',
        scenario: (0,between_stacks/* scenarioIn */.E1)(template, where),
    };
    const granted = (0,evaluate/* evaluate */._)(directGrants(template, need.resource), request, template.conditions);
    return granted.answer === 'no' ? own : granted;
}
function ownPoliciesAllow(role, need, where, session) {
    const { template } = role;
    const scenario = (0,between_stacks/* scenarioIn */.E1)(template, where);
    const request = {
        action: need.action,
        resource: need.resource,
        context: (0,iam_request/* contextOf */.V)({
            'aws:PrincipalAccount': template.account,
            'aws:PrincipalArn': role.arn,
            'aws:RequestedRegion': where.template.region,
            'aws:SourceAccount': 'absent',
            'aws:SourceArn': 'absent',
            ...session,
        }),
        otherKeys: 'unknown',
        scenario,
    };
    const judged = (statements) => (0,evaluate/* evaluate */._)(statements, request, template.conditions);
    const allowed = (0,between_stacks/* asSeenFrom */.Ox)(where.template, template, opened(role, judged(role.permissions), request));
    if (role.boundary === undefined || allowed.answer !== 'yes')
        return allowed;
    const bounded = (0,between_stacks/* asSeenFrom */.Ox)(where.template, template, judged(role.boundary));
    return bounded.answer === 'yes' ? allowed : bounded;
}
function opened(role, evaluation, request) {
    if (evaluation.answer !== 'no' || evaluation.deciding !== undefined || role.unknowns.length === 0)
        return evaluation;
    const { permissions, unread, unknowns, template } = role;
    const { answer, when } = (0,evaluate/* evaluate */._)([...permissions, ...unread], request, template.conditions);
    if (answer !== 'no')
        return { answer: 'unknown', nearest: evaluation.nearest, unknowns };
    return {
        answer,
        ...(when && { when }),
        get nearest() {
            return evaluation.nearest;
        },
        unknowns: [],
    };
}
function roleTrusts(role, services, where, source) {
    const [service = '', ...alsoServices] = services;
    const ask = (from) => trusts(role, { principal: { service, alsoServices }, action: 'sts:AssumeRole' }, where, from);
    const open = ask('unknown');
    if (open.answer !== 'unknown' || source === undefined)
        return open;
    const told = ask(source);
    return told.answer === 'yes' ? told : open;
}
const roleTrustsProvider = (role, federated, where) => trusts(role, { principal: { federated }, action: 'sts:AssumeRoleWithWebIdentity' }, where, 'unknown');
function trusts(role, who, where, source) {
    const scenario = (0,between_stacks/* scenarioIn */.E1)(role.template, where);
    const request = {
        ...who,
        context: (0,iam_request/* contextOf */.V)({ 'aws:SourceAccount': role.template.account, 'aws:SourceArn': source }),
        otherKeys: 'unknown',
        scenario,
    };
    return (0,between_stacks/* asSeenFrom */.Ox)(where.template, role.template, (0,evaluate/* evaluate */._)(role.trust, request, role.template.conditions));
}


/***/ }),

/***/ 632:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ asDeployed)
/* harmony export */ });
const asDeployed = (on) => on === undefined ? '' : ` (as deployed on ${on})`;


/***/ }),

/***/ 2875:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E1: () => (/* binding */ scenarioIn),
/* harmony export */   JM: () => (/* binding */ statementFor),
/* harmony export */   Ox: () => (/* binding */ asSeenFrom)
/* harmony export */ });
/* harmony import */ var _cloudformation_scenario_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2120);

const scenarioIn = (template, where) => where.template === template ? where.scenario : _cloudformation_scenario_js__WEBPACK_IMPORTED_MODULE_0__/* .always */ .Gk;
const conditionsOf = ({ source }) => ({ code: 'condition', what: source.path });
function asSeenFrom(template, owner, evaluation) {
    const isCertain = evaluation.answer !== 'no' || (evaluation.when ?? _cloudformation_scenario_js__WEBPACK_IMPORTED_MODULE_0__/* .always */ .Gk).size === 0;
    if (template === owner || isCertain)
        return evaluation;
    return { answer: 'unknown', nearest: [], unknowns: [conditionsOf(owner)] };
}
function statementFor(template, owner, statement) {
    if (template === owner || statement.scenario.size === 0)
        return statement;
    const { conditions } = owner;
    const isDecided = [...statement.scenario].every(([name, truth]) => conditions.truthOf(name) === truth);
    return {
        ...statement,
        scenario: _cloudformation_scenario_js__WEBPACK_IMPORTED_MODULE_0__/* .always */ .Gk,
        ...(!isDecided && { open: statement.open ?? conditionsOf(owner) }),
    };
}


/***/ }),

/***/ 836:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K9: () => (/* binding */ policiesSetIn),
/* harmony export */   cM: () => (/* binding */ mayHaveOther),
/* harmony export */   dX: () => (/* binding */ grantsSetOn),
/* harmony export */   lS: () => (/* binding */ setElsewhere),
/* harmony export */   wL: () => (/* binding */ isHandedOn),
/* harmony export */   x0: () => (/* binding */ grantsSetIn)
/* harmony export */ });
/* harmony import */ var _cloudformation_scenario_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2120);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1267);
/* harmony import */ var _iam_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8645);
/* harmony import */ var _services_reading_related_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4208);
/* harmony import */ var _text_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4344);
/* harmony import */ var _text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8189);






const SETTERS = {
    'AWS::SQS::QueuePolicy': { on: 'Queues[]', kind: 'queue', type: 'AWS::SQS::Queue' },
    'AWS::SQS::QueueInlinePolicy': { on: 'Queue', kind: 'queue', type: 'AWS::SQS::Queue' },
    'AWS::SNS::TopicPolicy': { on: 'Topics[]', kind: 'topic', type: 'AWS::SNS::Topic' },
    'AWS::SNS::TopicInlinePolicy': { on: 'TopicArn', kind: 'topic', type: 'AWS::SNS::Topic' },
};
const policiesSetIn = (template) => template.derived.get(collect);
const collect = (template) => [...template.resources.values()].flatMap((policy) => {
    const setter = Object.hasOwn(SETTERS, policy.type) ? SETTERS[policy.type] : undefined;
    if (setter === undefined)
        return [];
    return policy.properties.all(setter.on).flatMap((value) => {
        const scenario = (0,_cloudformation_scenario_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)(policy.scenario, value.scenario);
        if (scenario === undefined)
            return [];
        const named = value.text();
        const on = (0,_services_reading_related_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceNamed */ .U2)(template, setter.type, named);
        return [{ policy, kind: setter.kind, scenario, named, ...(on && { on }) }];
    });
});
const grantsSetIn = (template) => template.derived.get(grants);
const grants = (template) => policiesSetIn(template).flatMap(({ policy, scenario, on }) => policy.properties
    .all('PolicyDocument')
    .flatMap((document) => (0,_iam_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .statementsOf */ .GX)(document, `the policy ${policy.id}`))
    .flatMap((statement) => {
    const joint = (0,_cloudformation_scenario_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)(scenario, statement.scenario);
    return joint === undefined
        ? []
        : [{ policy, statement: { ...statement, scenario: joint }, ...(on && { on }) }];
}));
function mayHaveOther(template, kind, resource) {
    const names = [resource.ref(), resource.arn()].filter((name) => name !== undefined);
    return policiesSetIn(template).some((set) => set.kind === kind && set.on === undefined && names.some((name) => (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_4__/* .same */ .FB)(set.named, name) === 'unknown'));
}
function setElsewhere(templates, meetings) {
    let known;
    const namedElsewhere = () => templates.flatMap((template) => policiesSetIn(template).flatMap(({ on, named }) => (on === undefined ? [named] : [])));
    if (meetings !== undefined)
        for (const name of namedElsewhere())
            meetings.give('destination', name);
    return (resource) => {
        known ??= new Set(namedElsewhere().map(_text_key_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .T));
        const names = [resource.ref(), resource.arn()].filter((name) => name !== undefined);
        for (const name of names)
            meetings?.ask('destination', name);
        return names.some((name) => known?.has((0,_text_key_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .T)(name)) === true);
    };
}
function isHandedOn(template, { id }) {
    return [...template.resources.values()].some(({ type, dependencies }) => dependencies.has(id) &&
        /^(?:Custom::|AWS::CloudFormation::(?:CustomResource|Stack)$|AWS::ServiceCatalog::CloudFormationProvisionedProduct$)/.test(type));
}
const grantsSetOn = (destination) => destination.template.derived.get(byDestination).get(destination) ?? [];
const byDestination = (template) => new Map((0,_groups_js__WEBPACK_IMPORTED_MODULE_5__/* .groupBy */ .$z)(grantsSetIn(template), ({ on }) => on).map((group) => [group[0].on, group]));


/***/ }),

/***/ 134:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   Wq: () => (/* binding */ deployedStatementsOn),
/* harmony export */   YR: () => (/* binding */ deployedGrants),
/* harmony export */   qY: () => (/* binding */ outside)
/* harmony export */ });
/* harmony import */ var _deployed_deployed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2450);
/* harmony import */ var _deployed_naming_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3496);
/* harmony import */ var _deployed_resource_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9788);
/* harmony import */ var _iam_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8645);
/* harmony import */ var _text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8189);





const NOTHING = {};
function outside(target, { resource: { template }, at, by }, functions, deployed) {
    const what = (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(target.arn);
    const open = (asked) => ({ unknown: { code: 'function-outside', what, asked } });
    const { text, open: unnamed } = (0,_deployed_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(target.arn, template, deployed);
    if (text === undefined)
        return unnamed === undefined ? NOTHING : open(unnamed);
    const question = (0,_deployed_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .functionQuestion */ .nr)('function', text);
    const answer = question && (0,_deployed_deployed_js__WEBPACK_IMPORTED_MODULE_4__/* .answerTo */ .o)(deployed, question);
    if (answer === undefined)
        return NOTHING;
    if ('open' in answer)
        return open(answer.open);
    const mayChange = functions.mayMake(nameIn(text));
    const absent = functions.absent(target.arn, template);
    if ('absent' in answer)
        return { ...open('there is none in the account'), ...(absent !== undefined && { absent }) };
    const found = functions.deployed(target.function, template, at);
    const configured = mayChange ? found : functions.configured(target, template, at);
    if (found === undefined || configured === undefined)
        return NOTHING;
    if (mayChange)
        return { function: found, ...open('it may be one of these templates') };
    if (by === 'execution-role')
        return { function: configured };
    const policies = by === 'resource-policy' ? policiesFor(text).map((each) => policyOf(each, deployed)) : [];
    if (by === 'resource-policy' && text.endsWith(':$LATEST'))
        return {
            function: found,
            unknown: { code: 'function-policy', what, asked: '$LATEST has none of its own' },
        };
    const lacking = policies.find((policy) => !('found' in policy));
    if (lacking === undefined)
        return { function: found };
    return {
        function: found,
        unknown: { code: 'function-policy', what, ...('open' in lacking && { asked: lacking.open }) },
    };
}
const nameIn = (arn) => arn.split(':')[6] ?? '';
function policiesFor(arn) {
    const unqualified = arn.split(':').slice(0, 7).join(':');
    return unqualified === arn ? [arn] : [arn, unqualified];
}
function policyOf(arn, deployed) {
    const question = (0,_deployed_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .functionQuestion */ .nr)('function-policy', arn);
    return (question && (0,_deployed_deployed_js__WEBPACK_IMPORTED_MODULE_4__/* .answerTo */ .o)(deployed, question)) ?? { unasked: true };
}
function statementsAt(arn, by) {
    const policy = policyOf(arn, by.deployed);
    if (!('found' in policy))
        return undefined;
    return (0,_deployed_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .statementsIn */ .WI)(policy.found.document).flatMap((each) => {
        const resource = (0,_deployed_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .deployedStatement */ .IN)(arn, each, by);
        return resource.properties
            .all('PolicyDocument')
            .flatMap((document) => (0,_iam_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .statementsOf */ .GX)(document, resource.id))
            .map((statement) => ({ resource, statement }));
    });
}
function deployedStatementsOn(text, by) {
    const { text: arn } = (0,_deployed_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(text, by.template, by.deployed);
    if (arn === undefined)
        return undefined;
    const all = policiesFor(arn).map((each) => statementsAt(each, by));
    const told = all.filter((each) => each !== undefined);
    return told.length < all.length ? undefined : told.flat().map(({ statement }) => statement);
}
function deployedGrants(invocations, deployed) {
    const seen = new Set();
    return invocations.flatMap((invocation) => {
        const { function: invoked, target, template, at } = invocation;
        const { text } = (0,_deployed_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(target, template, deployed);
        if (invoked?.deployed === undefined || text === undefined)
            return [];
        return policiesFor(text).flatMap((arn) => {
            const key = `${template.id} ${arn}`;
            if (seen.has(key))
                return [];
            const on = { template, at, targetAt: at, target: arn === text ? target : invoked.arn };
            const found = statementsAt(arn, { template, at, deployed });
            if (found !== undefined)
                seen.add(key);
            return (found ?? []).map(({ resource, statement }) => {
                const { scenario } = statement;
                return { ...on, resource, scenario, function: invoked, statement, deployed: deployed.on };
            });
        });
    });
}


/***/ }),

/***/ 7512:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ targetOf)
/* harmony export */ });
/* harmony import */ var _cloudformation_resource_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3006);
/* harmony import */ var _text_arn_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4347);
/* harmony import */ var _text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8189);



function targetOf(named, template) {
    const text = insideInvocationUri(named);
    if (text.some((part) => typeof part === 'string' && part.includes('${stageVariables.'))) {
        return { arn: text, function: text, unknown: { code: 'stage-variable', what: (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(text) } };
    }
    const own = ownTarget(text, template);
    if (own !== undefined)
        return own;
    if (isLoneOpenToken(text))
        return { arn: text, function: text, unknown: { code: 'function-outside', what: (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(text) } };
    const [first] = text;
    if (typeof first === 'string' && first.startsWith('arn:'))
        return fromArn(text);
    const partial = (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_2__/* .split */ .lD)(text, ':', 3);
    if (partial !== undefined && (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(partial[1] ?? []) === 'function') {
        return fromArn((0,_text_arn_template_js__WEBPACK_IMPORTED_MODULE_1__/* .arnAt */ .r)(template, 'arn:${Partition}:lambda:${Region}:${Partial}', () => text));
    }
    return withQualifier((0,_text_arn_template_js__WEBPACK_IMPORTED_MODULE_1__/* .arnAt */ .r)(template, 'arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}', () => []), text);
}
function ownTarget(text, template) {
    const whole = (0,_cloudformation_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .functionArnOf */ .h)(template, text);
    if (whole !== undefined)
        return { arn: whole, function: whole };
    const last = text[text.length - 1];
    const colon = typeof last === 'string' ? last.lastIndexOf(':') : -1;
    if (typeof last !== 'string' || colon === -1) {
        const before = text[text.length - 2];
        if (typeof last !== 'object' || typeof before !== 'string' || !before.endsWith(':'))
            return undefined;
        return qualified((0,_cloudformation_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .functionArnOf */ .h)(template, (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_2__/* .concat */ .xW)(text.slice(0, -2), before.slice(0, -1))), [last]);
    }
    const own = (0,_cloudformation_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .functionArnOf */ .h)(template, (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_2__/* .concat */ .xW)(text.slice(0, -1), last.slice(0, colon)));
    return qualified(own, (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_2__/* .concat */ .xW)(last.slice(colon + 1)));
}
function qualified(own, qualifier) {
    if (own === undefined || qualifier.length === 0)
        return undefined;
    return { arn: (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_2__/* .concat */ .xW)(own, ':', qualifier), function: own, qualifier };
}
function isLoneOpenToken(text) {
    const [only] = text;
    return text.length === 1 && typeof only === 'object' && only.chars === undefined;
}
function fromArn(text) {
    const fields = (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_2__/* .split */ .lD)(text, ':', 7);
    const name = fields?.[6];
    if (fields === undefined || name === undefined) {
        return { arn: text, function: text, unknown: { code: 'function-outside', what: (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(text) } };
    }
    const prefix = (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_2__/* .concat */ .xW)(...fields.slice(0, 6).flatMap((field) => [field, ':']));
    return withQualifier(prefix, name);
}
function withQualifier(prefix, name) {
    const [own = [], qualifier] = (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_2__/* .split */ .lD)(name, ':', 2) ?? [name];
    const unqualified = (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_2__/* .concat */ .xW)(prefix, own);
    if (qualifier === undefined || qualifier.length === 0)
        return { arn: unqualified, function: unqualified };
    return { arn: (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_2__/* .concat */ .xW)(unqualified, ':', qualifier), function: unqualified, qualifier };
}
const BEFORE = /^.*:lambda:path\/[^/]+\/functions\//;
const AFTER = /\/(?:response-streaming-)?invocations\/?$/;
function insideInvocationUri(text) {
    const start = text.findIndex((part) => typeof part === 'string' && part.includes(':lambda:path/'));
    const head = text[start];
    if (typeof head !== 'string' || !BEFORE.test(head))
        return text;
    const inside = [head.replace(BEFORE, ''), ...text.slice(start + 1)];
    const last = inside[inside.length - 1];
    if (typeof last === 'string')
        inside[inside.length - 1] = last.replace(AFTER, '');
    return (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_2__/* .concatAll */ .KO)(inside);
}


/***/ }),

/***/ 552:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D2: () => (/* binding */ unknownsOfRole),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   fo: () => (/* binding */ requestOf)
/* harmony export */ });
/* harmony import */ var _cloudformation_scenario_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2120);
/* harmony import */ var _iam_evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8238);
/* harmony import */ var _iam_match_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1212);
/* harmony import */ var _iam_request_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4848);
/* harmony import */ var _text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8189);
/* harmony import */ var _text_unknown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2665);
/* harmony import */ var _allows_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9262);
/* harmony import */ var _as_deployed_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(632);
/* harmony import */ var _between_stacks_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2875);









const outside = ({ target }) => ({ code: 'function-outside', what: (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(target) });
function verdictOf(invocation, grants) {
    switch (invocation.by) {
        case 'resource-policy':
            return byResourcePolicy(invocation, grants);
        case 'role':
            return byRole(invocation, grants);
        case 'execution-role':
            return byExecutionRole(invocation);
        case 'caller':
            return verdict(invocation, 'granted', 'whoever calls needs the right to invoke the function');
    }
}
function verdict(invocation, word, why, more = {}) {
    return {
        invocation,
        verdict: word,
        why,
        unknowns: [],
        grants: [],
        otherScenarios: [],
        near: [],
        missing: [],
        ...more,
    };
}
function unverified(invocation, unknown, others = []) {
    return verdict(invocation, 'unverified', (0,_text_unknown_js__WEBPACK_IMPORTED_MODULE_4__/* .wordsOf */ .Z9)(unknown), { unknowns: (0,_text_unknown_js__WEBPACK_IMPORTED_MODULE_4__/* .eachOnce */ .B)([unknown, ...others]) });
}
function undecided(invocation, { unknowns }, otherwise) {
    const [first, ...others] = unknowns;
    const what = invocation.resource.id;
    return unverified(invocation, first ?? { code: 'statement', what, why: otherwise }, others);
}
const undocumented = ({ resource }, why) => ({
    code: 'undocumented',
    what: resource.id,
    why,
});
function byResourcePolicy(invocation, grants) {
    const { eventSource, template, unknown } = invocation;
    const candidates = grants.mayConcern(invocation);
    if (candidates === undefined)
        return unverified(invocation, {
            code: 'budget',
            what: (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(invocation.target),
            why: 'the template has more permissions than are compared',
        });
    const found = forEachVariant(eventSource, (sourceArn) => (0,_iam_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._)(candidates.map((grant) => statementOf(grant, template)), requestOf(invocation, sourceArn), template.conditions));
    if (found.evaluation.answer === 'yes') {
        const allowing = candidates.filter((grant) => allows(grant, invocation, eventSource.sourceArn) !== 'no');
        return verdict(invocation, 'granted', `allowed by ${namesOf(allowing)}`, { grants: allowing });
    }
    if (unknown !== undefined)
        return unverified(invocation, unknown, (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownsIn */ .Fw)(invocation.target));
    if (invocation.function === undefined)
        return unverified(invocation, outside(invocation), (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownsIn */ .Fw)(invocation.target));
    if (found.evaluation.answer === 'unknown') {
        return undecided(invocation, found.evaluation, 'a grant may fit');
    }
    if (eventSource.undocumented !== undefined)
        return unverified(invocation, eventSource.undocumented);
    if (template.unknownMacros)
        return unverified(invocation, {
            code: 'statement',
            what: template.id,
            why: 'a macro of the template may add a grant',
        });
    const otherScenarios = candidates.filter((grant) => allows(grant, invocation, found.sourceArn) === 'yes');
    if (candidates.some((grant) => isRegionalVariant(grant, invocation, found.sourceArn))) {
        const why = 'whether the service also calls by its regional principal is not documented';
        return unverified(invocation, undocumented(invocation, why));
    }
    if (invocation.function.deployed !== undefined && mayBeLetElsewhere(invocation, grants))
        return unverified(invocation, {
            code: 'function-policy',
            what: (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(invocation.target),
            asked: 'a permission of another template may be for it',
        });
    const { when } = found.evaluation;
    return verdict(invocation, 'denied', whyDenied(invocation, found.value), {
        otherScenarios,
        ...(when === undefined ? {} : { when }),
    });
}
function mayBeLetElsewhere(invocation, grants) {
    for (const grant of grants.openElsewhere(invocation.template))
        if (allows(grant, invocation, invocation.eventSource.sourceArn) !== 'no')
            return true;
    return false;
}
function isRegionalVariant(grant, invocation, sourceArn) {
    const { eventSource, principal } = invocation;
    const [service, ...rest] = principal.split('.');
    const alsoPrincipals = [...(eventSource.alsoPrincipals ?? []), `${service}.*.${rest.join('.')}`];
    const regional = { ...invocation, eventSource: { ...eventSource, alsoPrincipals } };
    return allows(grant, invocation, sourceArn) === 'no' && allows(grant, regional, sourceArn) !== 'no';
}
function whyDenied({ principal, function: invoked }, value) {
    const what = value === undefined ? '' : ` for ${value}`;
    return `no permission lets ${principal} invoke the function${(0,_as_deployed_js__WEBPACK_IMPORTED_MODULE_7__/* .asDeployed */ .V)(invoked?.deployed)}${what}`;
}
const namesOf = (grants) => [...new Set(grants.map(({ resource, deployed }) => resource.id + (0,_as_deployed_js__WEBPACK_IMPORTED_MODULE_7__/* .asDeployed */ .V)(deployed)))].join(', ');
function allows(grant, invocation, sourceArn) {
    const { scenario, ...statement } = statementOf(grant, invocation.template);
    if ((0,_cloudformation_scenario_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)(scenario, invocation.scenario) === undefined || statement.effect !== 'Allow')
        return 'no';
    return (0,_iam_match_js__WEBPACK_IMPORTED_MODULE_2__/* .matchStatement */ .Hs)({ ...statement, scenario }, requestOf(invocation, sourceArn)).answer;
}
const statementOf = (grant, template) => (0,_between_stacks_js__WEBPACK_IMPORTED_MODULE_6__/* .statementFor */ .JM)(template, grant.template, grant.statement);
function requestOf(invocation, sourceArn) {
    const { eventSource, scenario, target } = invocation;
    const { principal, alsoPrincipals } = eventSource;
    return {
        principal: {
            service: principal,
            ...(alsoPrincipals === undefined ? {} : { alsoServices: alsoPrincipals }),
        },
        action: 'lambda:InvokeFunction',
        resource: target,
        context: (0,_iam_request_js__WEBPACK_IMPORTED_MODULE_8__/* .contextOf */ .V)({
            'aws:SourceArn': sourceArn,
            'aws:SourceAccount': eventSource.sourceAccount ?? invocation.template.account,
            'lambda:EventSourceToken': eventSource.eventSourceToken,
            'lambda:InvokedViaFunctionUrl': 'absent',
            'lambda:FunctionUrlAuthType': 'absent',
        }),
        otherKeys: 'unknown',
        scenario,
    };
}
function forEachVariant(eventSource, judge) {
    const { sourceArn, variants = [] } = eventSource;
    const evaluation = judge(sourceArn);
    const [varying] = variants;
    if (evaluation.answer === 'yes' || varying === undefined || sourceArn === undefined)
        return { evaluation, sourceArn };
    let open;
    for (const value of varying.values) {
        const put = (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_3__/* .substitute */ .V2)(sourceArn, ({ id }) => (id === varying.token.id ? value : undefined));
        const found = forEachVariant({ ...eventSource, sourceArn: put, variants: variants.slice(1) }, judge);
        if (found.evaluation.answer === 'no')
            return evaluation.answer === 'no' ? { evaluation, sourceArn } : { ...found, value };
        if (found.evaluation.answer === 'unknown')
            open = found;
    }
    return open ?? { evaluation: { ...evaluation, answer: 'yes' }, sourceArn };
}
function byRole(invocation, grants) {
    const { eventSource, role, unknown } = invocation;
    const needs = eventSource.required.map((need) => ({ ...need, resource: need.resource ?? invocation.target }));
    const judged = judgeRole(invocation, role, (known) => [
        ...trustLacks(known, eventSource, invocation, invocation.resource.arn()),
        ...needLacks(known, needs, invocation),
    ]);
    if (judged.verdict === 'denied') {
        if (eventSource.orByResourcePolicy && byResourcePolicy(invocation, grants).verdict !== 'denied') {
            return byResourcePolicy(invocation, grants);
        }
        if (unknown !== undefined)
            return unverified(invocation, unknown, (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownsIn */ .Fw)(invocation.target));
        if (invocation.function === undefined)
            return unverified(invocation, outside(invocation), (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownsIn */ .Fw)(invocation.target));
        if (eventSource.undocumented !== undefined)
            return unverified(invocation, eventSource.undocumented);
    }
    return judged;
}
function byExecutionRole(invocation) {
    const { eventSource, function: found, unknown } = invocation;
    if (found === undefined)
        return unverified(invocation, unknown ?? outside(invocation), (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownsIn */ .Fw)(invocation.target));
    if (unknown !== undefined)
        return unverified(invocation, unknown, (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownsIn */ .Fw)(invocation.target));
    const needs = eventSource.required.flatMap(({ resource, ...need }) => resource === undefined ? [] : [{ ...need, resource }]);
    const isHere = found.template === invocation.template;
    const uses = found.roles.filter((use) => !isHere || (0,_cloudformation_scenario_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)(use.scenario, invocation.scenario) !== undefined);
    if (uses.length === 0)
        return unverified(invocation, { code: 'function-role', what: found.resource.id });
    const verdicts = uses.map((use) => judgeRole(invocation, use, (known) => needLacks(known, needs, isHere
        ? { ...invocation, scenario: (0,_cloudformation_scenario_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)(use.scenario, invocation.scenario) ?? invocation.scenario }
        : { template: found.template, scenario: use.scenario }, _allows_js__WEBPACK_IMPORTED_MODULE_5__/* .OUTSIDE_THE_FUNCTION */ .Dr)));
    const isConditional = verdicts.some(({ verdict: word, when }) => word === 'denied' && (when?.size ?? 0) > 0);
    if (!isHere && (isConditional || new Set(verdicts.map((each) => each.verdict)).size > 1))
        return unverified(invocation, { code: 'condition', what: found.resource.id });
    return (verdicts.find((each) => each.verdict === 'denied') ??
        verdicts.find((each) => each.verdict === 'unverified') ??
        verdicts[0] ??
        unverified(invocation, { code: 'function-role', what: found.resource.id }));
}
function unknownsOfRole(use) {
    const { text, asked } = use ?? { text: [] };
    return [
        { code: 'role-outside', what: (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(text), ...(asked !== undefined && { asked }) },
        ...(0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownsIn */ .Fw)(text),
    ];
}
function judgeRole(invocation, use, missingOf) {
    const role = use?.role;
    if (role === undefined) {
        const [unknown, ...others] = unknownsOfRole(use);
        return unverified(invocation, unknown, others);
    }
    const missing = missingOf(role);
    const sure = missing.filter(({ evaluation }) => evaluation.answer === 'no');
    const [first] = sure;
    if (first !== undefined) {
        const { when } = first.evaluation;
        return verdict(invocation, 'denied', whyLacking(invocation, role, sure), {
            missing: sure,
            ...(when === undefined ? {} : { when }),
        });
    }
    const [open] = missing;
    if (open !== undefined) {
        return { ...undecided(invocation, open.evaluation, 'the role may not be known in full'), mayMiss: open };
    }
    return verdict(invocation, 'granted', `allowed by the role ${role.resource.id}${(0,_as_deployed_js__WEBPACK_IMPORTED_MODULE_7__/* .asDeployed */ .V)(role.deployed)}`);
}
function whyLacking({ principal }, role, missingPermissions) {
    const missing = missingPermissions.flatMap(({ need }) => need === undefined ? [] : [`${need.action} on ${(0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(need.resource)}`]);
    const name = role.resource.id + (0,_as_deployed_js__WEBPACK_IMPORTED_MODULE_7__/* .asDeployed */ .V)(role.deployed);
    if (missing.length < missingPermissions.length)
        return `the role ${name} does not trust ${principal}`;
    return `the role ${name} does not allow ${missing.join(', ')}`;
}
function trustLacks(role, eventSource, where, source) {
    if (eventSource.principal === '')
        return [];
    const evaluation = (0,_allows_js__WEBPACK_IMPORTED_MODULE_5__/* .roleTrusts */ .ok)(role, [eventSource.principal, ...(eventSource.alsoPrincipals ?? [])], where, source);
    return evaluation.answer === 'yes' ? [] : [{ role, evaluation }];
}
function needLacks(role, required, where, session) {
    return required.flatMap((need) => {
        const evaluation = (0,_allows_js__WEBPACK_IMPORTED_MODULE_5__/* .roleAllows */ .fG)(role, need, where, session);
        return evaluation.answer === 'yes' ? [] : [{ role, need, evaluation }];
    });
}


/***/ }),

/***/ 900:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ getAtt),
/* harmony export */   KR: () => (/* binding */ ref),
/* harmony export */   Mp: () => (/* binding */ written),
/* harmony export */   Ok: () => (/* binding */ isOfElsewhere),
/* harmony export */   ZK: () => (/* binding */ isMadeOf),
/* harmony export */   ez: () => (/* binding */ expressionOf),
/* harmony export */   jb: () => (/* binding */ sub),
/* harmony export */   mU: () => (/* binding */ assignment)
/* harmony export */ });
/* harmony import */ var _syntax_notation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(949);
/* harmony import */ var _syntax_write_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(276);
/* harmony import */ var _text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8189);



const ref = (id) => new _syntax_write_js__WEBPACK_IMPORTED_MODULE_1__/* .Intrinsic */ .ye('Ref', id);
const getAtt = (id, attribute) => new _syntax_write_js__WEBPACK_IMPORTED_MODULE_1__/* .Intrinsic */ .ye('Fn::GetAtt', `${id}.${attribute}`);
const sub = (text) => new _syntax_write_js__WEBPACK_IMPORTED_MODULE_1__/* .Intrinsic */ .ye('Fn::Sub', text);
function expressionOf(text, template, apart) {
    const plain = (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(text);
    if (plain !== undefined && plain === template.environment.account)
        return ref('AWS::AccountId');
    if (plain !== undefined)
        return plain;
    for (const resource of template.resources.values()) {
        const found = resource === apart ? undefined : referenceGiving(resource, text);
        if (found !== undefined)
            return found;
    }
    const [only] = text;
    if (text.length === 1 && typeof only === 'object' && /^\$\{AWS::\w+\}$/.test(only.label))
        return ref(only.label.slice(2, -1));
    return takenFrom(text, template) ?? sub((0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(sayingWhose(text, template)));
}
function takenFrom(text, template) {
    for (const [name, given] of template.environment.bound ?? [])
        if (isExactly(given, text))
            return ref(name);
    const link = template.links?.linkTo(text, template.id);
    if (link === undefined)
        return undefined;
    if (link.kind === 'output')
        return getAtt(link.stack, `Outputs.${link.output}`);
    const name = (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(link.name);
    if (name === undefined)
        return undefined;
    return link.kind === 'export' ? new _syntax_write_js__WEBPACK_IMPORTED_MODULE_1__/* .Intrinsic */ .ye('Fn::ImportValue', name) : `{{resolve:ssm:${name}}}`;
}
const ELSEWHERE = ' of another stack';
function sayingWhose(text, { id }) {
    return text.map((part) => typeof part === 'string' || !part.id.includes('#') || part.id.startsWith(`${id}#`)
        ? part
        : { ...part, label: part.label.replace(/ of .*\}$|\}$/, `${ELSEWHERE}}`) });
}
const isOfElsewhere = (value) => value.argument.includes(`${ELSEWHERE}}`);
function referenceGiving(resource, text) {
    if (isExactly(resource.ref(), text))
        return ref(referableId(resource));
    const arn = resource.arn();
    if (arn === undefined || !isExactly(arn, text))
        return undefined;
    const attribute = ['Arn', ...ARN_ATTRIBUTES].find((name) => isExactly(resource.getAtt(name), text));
    return attribute === undefined ? undefined : getAtt(resource.id, attribute);
}
const ARN_ATTRIBUTES = ['TopicArn', 'StreamArn', 'AgentArn', 'TargetGroupArn'];
function referableId({ id, sourceLogicalId, type }) {
    const [, kind] = /^AWS::Lambda::(Alias|Version)$/.exec(type) ?? [];
    return sourceLogicalId === undefined || kind === undefined ? id : `${sourceLogicalId}.${kind}`;
}
const isMadeOf = (text, { id, template }) => text.some((part) => typeof part === 'object' &&
    (part.id === `${template.id}#${id}` || part.id.startsWith(`${template.id}#${id}.`)));
const isExactly = (a, b) => a !== undefined && a.length === b.length && a.every((part, index) => isSamePart(part, b[index]));
function isSamePart(a, b) {
    return typeof a === 'object' && typeof b === 'object' ? a.id === b.id : a === b;
}
const assignment = (key, value, template, apart) => (0,_syntax_write_js__WEBPACK_IMPORTED_MODULE_1__/* .writeEntries */ .gX)({ [key]: expressionOf(value, template, apart) }, (0,_syntax_notation_js__WEBPACK_IMPORTED_MODULE_2__/* .notationOf */ .M)(template.source));
function written({ source, start, end }) {
    const text = source.text.slice(start, end);
    return text === '' || /[\r\n]/.test(text) ? undefined : new _syntax_write_js__WEBPACK_IMPORTED_MODULE_1__/* .Verbatim */ .DM(text);
}


/***/ }),

/***/ 3661:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./build/iam/template-documents.js + 1 modules
var template_documents = __webpack_require__(5088);
// EXTERNAL MODULE: ./build/data/sam-policy-templates.js
var sam_policy_templates = __webpack_require__(3804);
;// CONCATENATED MODULE: ./build/sam/policy-template-names.js

const isPolicyTemplate = (name) => /^\w+$/.test(name) && [' ', '\n'].some((after) => sam_policy_templates/* POLICY_TEMPLATES */.B.includes(`\n${name}${after}`));

// EXTERNAL MODULE: ./build/template/node.js
var template_node = __webpack_require__(2720);
;// CONCATENATED MODULE: ./build/analysis/policy-template-arguments.js



function policyTemplateArguments(template) {
    const told = new Set();
    return (0,template_documents/* documentsIn */.a)(template).flatMap(({ owner, kind, value }) => {
        if (owner.sourceLogicalId === undefined || kind === 'trust' || value.kind !== 'map')
            return [];
        const statements = (0,template_node/* child */.jf)(value.node, 'Statement');
        const generated = (statements?.kind === 'list' ? statements.items : []).filter(isGeneratedNode);
        return generated
            .flatMap((statement) => subsIn(statement))
            .flatMap(({ pattern, name, node, at }) => {
            if (told.has(node))
                return [];
            told.add(node);
            const before = pattern.slice(0, pattern.indexOf(`\${${name}}`));
            const found = {
                owner,
                template: nameAt(at),
                isArn: before === '',
                before,
            };
            return template
                .read(node, value.scenario, owner.id)
                .map((argument) => ({ ...found, value: argument }));
        });
    });
}
function nameAt({ source, start, end }) {
    const name = /\w+/.exec(source.text.slice(start, end))?.[0] ?? '';
    return isPolicyTemplate(name) ? name : undefined;
}
function isGeneratedNode(statement) {
    const effect = (0,template_node/* child */.jf)(statement, 'Effect');
    return effect !== undefined && effect.at.start === statement.at.start && effect.at.end === statement.at.end;
}
function subsIn(node) {
    if (node.kind === 'scalar')
        return [];
    if (node.kind === 'list')
        return node.items.flatMap(subsIn);
    const call = (0,template_node/* intrinsicOf */.jN)(node);
    if (call?.name !== 'Fn::Sub' || call.argument.kind !== 'list')
        return [...node.entries.values()].flatMap(({ value }) => subsIn(value));
    const [text, variables] = call.argument.items;
    const pattern = (0,template_node/* stringOf */.Je)(text);
    if (pattern === undefined || variables?.kind !== 'map')
        return [];
    return [...variables.entries.values()].map(({ key, value }) => ({
        pattern,
        name: key,
        node: value,
        at: node.at,
    }));
}

// EXTERNAL MODULE: ./build/cloudformation/resources-by-type.js
var resources_by_type = __webpack_require__(5692);
// EXTERNAL MODULE: ./build/cloudformation/source-logical-id.js
var source_logical_id = __webpack_require__(1375);
;// CONCATENATED MODULE: ./build/data/arn-only-properties.js
const arnOnly = [
    {
        type: 'AWS::KinesisFirehose::DeliveryStream',
        paths: [
            'KinesisStreamSourceConfiguration.KinesisStreamARN',
            'KinesisStreamSourceConfiguration.RoleARN',
            'S3DestinationConfiguration.BucketARN',
            'S3DestinationConfiguration.RoleARN',
            'ExtendedS3DestinationConfiguration.BucketARN',
            'ExtendedS3DestinationConfiguration.RoleARN',
            'ExtendedS3DestinationConfiguration.S3BackupConfiguration.BucketARN',
            'ExtendedS3DestinationConfiguration.S3BackupConfiguration.RoleARN',
            'HttpEndpointDestinationConfiguration.RoleARN',
            'HttpEndpointDestinationConfiguration.S3Configuration.BucketARN',
            'HttpEndpointDestinationConfiguration.S3Configuration.RoleARN',
            'AmazonopensearchserviceDestinationConfiguration.RoleARN',
            'AmazonopensearchserviceDestinationConfiguration.S3Configuration.BucketARN',
            'AmazonopensearchserviceDestinationConfiguration.S3Configuration.RoleARN',
            'ElasticsearchDestinationConfiguration.RoleARN',
            'ElasticsearchDestinationConfiguration.S3Configuration.BucketARN',
            'ElasticsearchDestinationConfiguration.S3Configuration.RoleARN',
            'RedshiftDestinationConfiguration.RoleARN',
            'RedshiftDestinationConfiguration.S3Configuration.BucketARN',
            'RedshiftDestinationConfiguration.S3Configuration.RoleARN',
            'SplunkDestinationConfiguration.S3Configuration.BucketARN',
            'SplunkDestinationConfiguration.S3Configuration.RoleARN',
        ],
        source: 'https://docs.aws.amazon.com/firehose/latest/APIReference/API_ExtendedS3DestinationConfiguration.html',
    },
    {
        type: 'AWS::Lambda::Function',
        paths: ['DeadLetterConfig.TargetArn', 'FileSystemConfigs[].Arn'],
        source: 'https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html',
    },
    {
        type: 'AWS::Lambda::EventInvokeConfig',
        paths: ['DestinationConfig.OnFailure.Destination', 'DestinationConfig.OnSuccess.Destination'],
        source: 'https://docs.aws.amazon.com/lambda/latest/api/API_PutFunctionEventInvokeConfig.html',
    },
    {
        type: 'AWS::Lambda::Permission',
        paths: ['SourceArn'],
        source: 'https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html',
    },
    {
        type: 'AWS::Pipes::Pipe',
        paths: ['RoleArn', 'Target', 'Enrichment'],
        source: 'https://docs.aws.amazon.com/eventbridge/latest/pipes-reference/API_CreatePipe.html',
    },
    {
        type: 'AWS::Scheduler::Schedule',
        paths: ['Target.Arn', 'Target.RoleArn', 'Target.DeadLetterConfig.Arn'],
        source: 'https://docs.aws.amazon.com/scheduler/latest/APIReference/API_Target.html',
    },
    {
        type: 'AWS::Events::Rule',
        paths: ['Targets[].Arn', 'Targets[].RoleArn', 'Targets[].DeadLetterConfig.Arn'],
        source: 'https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_Target.html',
    },
    {
        type: 'AWS::StepFunctions::StateMachine',
        paths: ['RoleArn'],
        source: 'https://docs.aws.amazon.com/step-functions/latest/apireference/API_CreateStateMachine.html',
    },
    {
        type: 'AWS::Logs::SubscriptionFilter',
        paths: ['DestinationArn', 'RoleArn'],
        source: 'https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutSubscriptionFilter.html',
    },
    {
        type: 'AWS::SNS::Subscription',
        paths: ['TopicArn', 'SubscriptionRoleArn', 'RedrivePolicy.deadLetterTargetArn'],
        source: 'https://docs.aws.amazon.com/sns/latest/api/API_Subscribe.html',
    },
    {
        type: 'AWS::SNS::TopicPolicy',
        paths: ['Topics[]'],
        source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topicpolicy.html',
    },
    {
        type: 'AWS::SQS::Queue',
        paths: ['RedrivePolicy.deadLetterTargetArn'],
        source: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html',
    },
    {
        type: 'AWS::S3::Bucket',
        paths: [
            'NotificationConfiguration.QueueConfigurations[].Queue',
            'NotificationConfiguration.TopicConfigurations[].Topic',
            'ReplicationConfiguration.Role',
        ],
        source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketNotificationConfiguration.html',
    },
    {
        type: 'AWS::Cognito::UserPool',
        paths: ['SmsConfiguration.SnsCallerArn'],
        source: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SmsConfigurationType.html',
    },
    {
        type: 'AWS::Cognito::IdentityPoolRoleAttachment',
        paths: ['Roles{}'],
        source: 'https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_SetIdentityPoolRoles.html',
    },
    {
        type: 'AWS::CloudTrail::Trail',
        paths: ['CloudWatchLogsLogGroupArn', 'CloudWatchLogsRoleArn'],
        source: 'https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_CreateTrail.html',
    },
    {
        type: 'AWS::CodePipeline::Pipeline',
        paths: ['RoleArn'],
        source: 'https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_PipelineDeclaration.html',
    },
    {
        type: 'AWS::AppSync::DataSource',
        paths: ['ServiceRoleArn', 'LambdaConfig.LambdaFunctionArn'],
        source: 'https://docs.aws.amazon.com/appsync/latest/APIReference/API_CreateDataSource.html',
    },
];
const nameOnly = [
    ...['AWS::IAM::Policy', 'AWS::IAM::ManagedPolicy'].map((type) => ({
        type,
        paths: ['Roles[]', 'Users[]', 'Groups[]'],
        takes: 'name',
        source: 'https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutRolePolicy.html',
    })),
    {
        type: 'AWS::IAM::RolePolicy',
        paths: ['RoleName'],
        takes: 'name',
        source: 'https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutRolePolicy.html',
    },
    {
        type: 'AWS::IAM::InstanceProfile',
        paths: ['Roles[]'],
        takes: 'name',
        source: 'https://docs.aws.amazon.com/IAM/latest/APIReference/API_AddRoleToInstanceProfile.html',
    },
    {
        type: 'AWS::S3::BucketPolicy',
        paths: ['Bucket'],
        takes: 'name',
        source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketPolicy.html',
    },
    {
        type: 'AWS::SQS::QueuePolicy',
        paths: ['Queues[]'],
        takes: 'URL',
        source: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html',
    },
    ...['AWS::Logs::SubscriptionFilter', 'AWS::Logs::MetricFilter', 'AWS::Logs::LogStream'].map((type) => ({
        type,
        paths: ['LogGroupName'],
        takes: 'name',
        source: 'https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutSubscriptionFilter.html',
    })),
    {
        type: 'AWS::Lambda::Function',
        paths: ['LoggingConfig.LogGroup', 'Code.S3Bucket'],
        takes: 'name',
        source: 'https://docs.aws.amazon.com/lambda/latest/api/API_LoggingConfig.html',
    },
    ...['AWS::Cognito::UserPoolClient', 'AWS::Cognito::UserPoolDomain', 'AWS::Cognito::UserPoolGroup'].map((type) => ({
        type,
        paths: ['UserPoolId'],
        takes: 'id',
        source: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html',
    })),
];
const invocationUriOnly = [
    {
        type: 'AWS::ApiGateway::Method',
        paths: ['Integration.Uri'],
        source: 'https://docs.aws.amazon.com/apigateway/latest/api/API_PutIntegration.html',
    },
    {
        type: 'AWS::ApiGateway::Authorizer',
        paths: ['AuthorizerUri'],
        source: 'https://docs.aws.amazon.com/apigateway/latest/api/API_CreateAuthorizer.html',
    },
];
const refGives = {
    'AWS::Cognito::UserPool': 'id',
    'AWS::DynamoDB::GlobalTable': 'name',
    'AWS::DynamoDB::Table': 'name',
    'AWS::Events::EventBus': 'name',
    'AWS::IAM::Role': 'name',
    'AWS::Kinesis::Stream': 'name',
    'AWS::KinesisFirehose::DeliveryStream': 'name',
    'AWS::Lambda::Function': 'name',
    'AWS::Logs::LogGroup': 'name',
    'AWS::S3::Bucket': 'name',
    'AWS::SQS::Queue': 'URL',
};
const nameAttributes = {
    'AWS::SNS::Topic': 'TopicName',
    'AWS::SQS::Queue': 'QueueName',
    'AWS::StepFunctions::StateMachine': 'Name',
};

// EXTERNAL MODULE: ./build/finding.js
var finding = __webpack_require__(3186);
// EXTERNAL MODULE: ./build/remedies/expression.js
var remedies_expression = __webpack_require__(900);
// EXTERNAL MODULE: ./build/services/index.js + 51 modules
var services = __webpack_require__(6558);
// EXTERNAL MODULE: ./build/services/reading/function-text.js
var function_text = __webpack_require__(4207);
// EXTERNAL MODULE: ./build/services/reading/related.js
var related = __webpack_require__(4208);
// EXTERNAL MODULE: ./build/syntax/notation.js
var syntax_notation = __webpack_require__(949);
// EXTERNAL MODULE: ./build/syntax/write.js
var write = __webpack_require__(276);
// EXTERNAL MODULE: ./build/text/key.js
var text_key = __webpack_require__(4344);
// EXTERNAL MODULE: ./build/text/symbolic-string.js
var symbolic_string = __webpack_require__(8189);
;// CONCATENATED MODULE: ./build/rules/subject.js


const permissionSubject = ({ template, id }) => `permission ${template.id}#${id}`;
const principalSubject = (resource) => `principal of ${permissionSubject(resource)}`;
const invocationSubject = ({ id }, target, principal) => `invocation ${id} ${(0,symbolic_string/* show */.WU)(target)} ${principal}`;
const roleNeedSubject = ({ source, start, end }, { template, id }, action) => `need ${(0,finding/* sourceId */.t6)(source)}:${start}:${end} ${template.id}#${id} ${action}`;
const placeSubject = ({ source, start, end }) => `place ${(0,finding/* sourceId */.t6)(source)}:${start}:${end}`;
const roleSubject = ({ template, resource, deployed, arn }) => `role ${template.id}#${resource.id}${deployed === undefined ? '' : ` ${(0,symbolic_string/* show */.WU)(arn)}`}`;
const trustSubject = ({ template, id }, principal) => `trust ${template.id}#${id} ${principal}`;

;// CONCATENATED MODULE: ./build/rules/arn-expected.js














const arnExpected = {
    id: 'arn-expected',
    title: 'A name or URL where an ARN is needed, or the other way',
    severity: 'error',
    precedence: 1,
    why: '`!Ref` of a function, stream or table gives its name, that of a queue its URL. Where a property takes only ARNs, the deploy fails; where an ARN is given for a name, an ARN comes to stand inside an ARN, which fits nothing.',
    reference: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-ref.html',
    *check({ templates, meetings }) {
        const known = new Map(templates.map((template) => [template.id, template]));
        const byId = (id) => {
            meetings?.ask('template', [id]);
            return known.get(id);
        };
        for (const template of templates) {
            const told = new Set();
            for (const found of findingsIn(template, byId)) {
                const key = `${(0,finding/* sourceId */.t6)(found.at.source)}:${found.at.start}`;
                if (told.has(key))
                    continue;
                told.add(key);
                yield { about: [placeSubject(found.at)], ...found };
            }
        }
    },
};
function* findingsIn(template, byId) {
    for (const place of PLACES) {
        for (const resource of (0,resources_by_type/* resourcesOfType */.T)(template, place.type)) {
            for (const value of valuesAt(resource, place))
                yield* judge(resource, value, byId, place.takes);
        }
    }
    for (const { type, paths } of arnOnly)
        for (const resource of (0,resources_by_type/* resourcesOfType */.T)(template, type))
            for (const value of textsAt(resource, paths))
                for (const found of noArn(resource, value, byId))
                    yield { ...found, ...aboutPermission(resource) };
    for (const { type, paths, takes } of nameOnly)
        for (const resource of (0,resources_by_type/* resourcesOfType */.T)(template, type))
            for (const value of textsAt(resource, paths))
                yield* noName(resource, value, takes);
    for (const { type, paths } of invocationUriOnly)
        for (const resource of (0,resources_by_type/* resourcesOfType */.T)(template, type))
            for (const value of textsAt(resource, paths))
                yield* noInvocationUri(resource, value);
    for (const argument of policyTemplateArguments(template))
        yield* judgeArgument(argument);
}
const aboutPermission = (resource) => resource.type === 'AWS::Lambda::Permission' ? { about: [permissionSubject(resource)] } : {};
const textsAt = ({ properties }, paths) => paths.flatMap((path) => properties.all(path)).filter(({ kind }) => kind === 'text');
const FUNCTION = { 'AWS::Lambda::Function': 'Arn' };
const POLLED = {
    'AWS::SQS::Queue': 'Arn',
    'AWS::Kinesis::Stream': 'Arn',
    'AWS::DynamoDB::Table': 'StreamArn',
};
const PLACES = [
    { type: 'AWS::Lambda::EventSourceMapping', property: 'EventSourceArn', takes: POLLED },
    ...services/* ALL_FACTS */.EF.flatMap(({ paths }) => paths)
        .filter(({ takesArn }) => takesArn)
        .map(({ type, item, function: property, when }) => ({ type, item, property, when, takes: FUNCTION })),
];
function valuesAt({ properties }, { item, property, when = {} }) {
    const holders = item === undefined ? [properties] : properties.all(item);
    return holders
        .filter((holder) => Object.entries(when).every(([name, value]) => holder.all(name).every((each) => (0,symbolic_string/* literal */.eu)(each.text()) === value)))
        .flatMap((holder) => holder.all(property));
}
function* judge(resource, value, byId, takes) {
    const text = value.text();
    for (const [type, attribute] of Object.entries(takes)) {
        const named = (0,related/* resourceNamed */.U2)(resource.template, type, text);
        if (named === undefined)
            continue;
        const isRef = (0,symbolic_string/* same */.FB)(named.ref(), text) === 'yes';
        const isArn = (0,symbolic_string/* same */.FB)(named.arn() ?? [], text) === 'yes';
        if (!isRef && !(isArn && attribute !== 'Arn'))
            continue;
        yield nameFinding(resource, value, named, isRef ? refOf(named) : arnOf(named), attribute);
        return;
    }
    yield* surelyNone(resource, value, byId, takes);
}
const byRef = ({ resources }) => new Map([...resources.values()]
    .filter(({ type }) => Object.hasOwn(refGives, type))
    .map((resource) => [(0,text_key/* keyOf */.T)(resource.ref()), resource]));
function* noArn(resource, value, byId) {
    const text = value.text();
    const named = resource.template.derived.get(byRef).get((0,text_key/* keyOf */.T)(text));
    if (named !== undefined) {
        yield nameFinding(resource, value, named, refOf(named), 'Arn');
        return;
    }
    yield* surelyNone(resource, value, byId);
}
function* surelyNone(resource, value, byId, takes = {}) {
    const text = value.text();
    if ((0,symbolic_string/* literal */.eu)(text) !== undefined) {
        yield* writtenReference(resource, value);
        return;
    }
    const giver = giverElsewhere(resource, text, byId);
    if (giver !== undefined) {
        const attribute = takes[giver.type] ?? 'Arn';
        yield {
            at: value.at,
            message: `${(0,source_logical_id/* sourceLogicalId */.i)(resource)} gets ${refOf(giver)} from ${giver.template.source.path}, but needs ${needed(attribute)}`,
            help: `Let that template give \`${(0,write/* write */.M9)((0,remedies_expression/* getAtt */.CN)((0,source_logical_id/* sourceLogicalId */.i)(giver), attribute), (0,syntax_notation/* notationOf */.M)(giver.at.source))}\`.`,
            resources: [(0,source_logical_id/* sourceLogicalId */.i)(resource)],
            related: [{ message: (0,source_logical_id/* sourceLogicalId */.i)(giver), at: giver.at }],
        };
        return;
    }
    if (!isSurelyNoArn(text) || isFilledInElsewhere(text))
        return;
    for (const type of Object.keys(nameAttributes)) {
        const named = (0,related/* resourceNamed */.U2)(resource.template, type, text);
        if (named === undefined)
            continue;
        yield nameFinding(resource, value, named, `the name of ${(0,source_logical_id/* sourceLogicalId */.i)(named)}`, takes[type] ?? 'Arn');
        return;
    }
    yield {
        at: value.at,
        message: `${(0,source_logical_id/* sourceLogicalId */.i)(resource)} gets "${(0,symbolic_string/* show */.WU)(text)}", which is no ARN, but needs one`,
        help: 'Give the ARN.',
        resources: [(0,source_logical_id/* sourceLogicalId */.i)(resource)],
    };
}
function giverElsewhere({ template }, text, byId) {
    const [id = '', name = ''] = text.find((part) => typeof part === 'object')?.id.split('#') ?? [];
    if (id === '' || id === template.id || name === '' || (0,symbolic_string/* matches */.cK)(['arn:*'], text) === 'yes')
        return undefined;
    const giver = byId(id)?.resources.get(name.split('.')[0] ?? '');
    return giver !== undefined && Object.hasOwn(refGives, giver.type) && (0,symbolic_string/* same */.FB)(giver.ref(), text) === 'yes'
        ? giver
        : undefined;
}
const isFilledInElsewhere = (text) => text.some((part) => typeof part === 'string' && /[{}<>%]|__/.test(part));
const refOf = (named) => `the ${refGives[named.type]} of ${(0,source_logical_id/* sourceLogicalId */.i)(named)} (\`Ref\` gives that)`;
const arnOf = (named) => `the ARN of ${(0,source_logical_id/* sourceLogicalId */.i)(named)}`;
function nameFinding(resource, value, named, given, attribute) {
    const isRef = (0,symbolic_string/* same */.FB)(named.ref(), named.arn() ?? []) === 'yes';
    const id = (0,source_logical_id/* sourceLogicalId */.i)(named);
    const expression = (0,write/* write */.M9)(isRef ? (0,remedies_expression/* ref */.KR)(id) : (0,remedies_expression/* getAtt */.CN)(id, attribute), (0,syntax_notation/* notationOf */.M)(value.at.source));
    return {
        at: value.at,
        message: `${(0,source_logical_id/* sourceLogicalId */.i)(resource)} gets ${given}, but needs ${needed(attribute)}`,
        help: `Write \`${expression}\`.`,
        snippet: expression,
        resources: [(0,source_logical_id/* sourceLogicalId */.i)(resource), (0,source_logical_id/* sourceLogicalId */.i)(named)],
        fix: fixOf(value.at, named.id, isRef ? `!Ref ${named.id}` : `!GetAtt ${named.id}.${attribute}`, `Give the ARN of ${named.id}`),
    };
}
const needed = (attribute) => (attribute === 'Arn' ? 'its ARN' : 'the ARN of its stream');
function* writtenReference(resource, value) {
    const written = (0,symbolic_string/* literal */.eu)(value.text());
    if (written === undefined || !/^[\w./-]+$/.test(written) || /__|^\d+$/.test(written))
        return;
    const [id = '', attribute = 'Arn', ...more] = written.split('.');
    const named = more.length === 0 ? resource.template.resources.get(id) : undefined;
    const isAttribute = named?.getAtt(attribute) !== undefined;
    const expression = isAttribute ? (0,write/* write */.M9)((0,remedies_expression/* getAtt */.CN)(id, attribute), (0,syntax_notation/* notationOf */.M)(value.at.source)) : undefined;
    yield {
        at: value.at,
        message: `${(0,source_logical_id/* sourceLogicalId */.i)(resource)} gets the text "${written}"${isAttribute ? ', which no function reads' : ''}, but needs an ARN`,
        help: expression === undefined ? 'Give the ARN.' : `Write \`${expression}\`.`,
        resources: [(0,source_logical_id/* sourceLogicalId */.i)(resource), ...(named === undefined ? [] : [(0,source_logical_id/* sourceLogicalId */.i)(named)])],
        ...(expression !== undefined && { snippet: expression }),
    };
}
function* noName(resource, value, takes) {
    const text = value.text();
    if (!isSurelyArn(text))
        return;
    const named = resourceOf(resource.template, text);
    const id = named && (0,source_logical_id/* sourceLogicalId */.i)(named);
    yield {
        at: value.at,
        message: `${(0,source_logical_id/* sourceLogicalId */.i)(resource)} gets the ARN ${id === undefined ? `"${(0,symbolic_string/* show */.WU)(text)}"` : `of ${id}`}, but needs ${id === undefined ? 'a' : 'its'} ${takes}`,
        help: id === undefined ? `Give the ${takes}.` : `Write \`${(0,write/* write */.M9)((0,remedies_expression/* ref */.KR)(id), (0,syntax_notation/* notationOf */.M)(value.at.source))}\`.`,
        resources: [(0,source_logical_id/* sourceLogicalId */.i)(resource), ...(id === undefined ? [] : [id])],
        ...(id !== undefined && {
            snippet: (0,write/* write */.M9)((0,remedies_expression/* ref */.KR)(id), (0,syntax_notation/* notationOf */.M)(value.at.source)),
            fix: fixOf(value.at, id, `!Ref ${id}`, `Give the ${takes} of ${id}`),
        }),
    };
}
function* noInvocationUri(resource, value) {
    const text = value.text();
    const named = (0,related/* resourceNamed */.U2)(resource.template, 'AWS::Lambda::Function', text);
    if (named === undefined && (0,function_text/* isFunctionArn */.Sw)(text) !== 'yes')
        return;
    const id = named && (0,source_logical_id/* sourceLogicalId */.i)(named);
    const uri = `arn:\${AWS::Partition}:apigateway:\${AWS::Region}:lambda:path/2015-03-31/functions/\${${id ?? 'Function'}.Arn}/invocations`;
    const expression = (0,write/* write */.M9)((0,remedies_expression/* sub */.jb)(uri), (0,syntax_notation/* notationOf */.M)(value.at.source));
    yield {
        at: value.at,
        message: `${(0,source_logical_id/* sourceLogicalId */.i)(resource)} gets ${id === undefined ? `"${(0,symbolic_string/* show */.WU)(text)}"` : `the function ${id} itself`}, but needs the URI by which API Gateway invokes it`,
        help: `Write \`${expression}\`.`,
        resources: [(0,source_logical_id/* sourceLogicalId */.i)(resource), ...(id === undefined ? [] : [id])],
        ...(id !== undefined && { snippet: expression }),
    };
}
const isSurelyArn = ([first]) => typeof first === 'string' && first.startsWith('arn:');
const isSurelyNoArn = (text) => text.length > 0 && (0,symbolic_string/* matches */.cK)(['arn:*'], text) === 'no';
const resourceOf = ({ resources }, text) => [...resources.values()].find((each) => (0,symbolic_string/* same */.FB)(each.arn() ?? [], text) === 'yes');
function* judgeArgument(argument) {
    const { owner, template, value, isArn, before } = argument;
    const text = value.text();
    if (value.kind !== 'text')
        return;
    const id = (0,source_logical_id/* sourceLogicalId */.i)(owner);
    const given = `${id} gives ${template ?? 'a policy template'}`;
    if (isArn) {
        if (!isSurelyNoArn(text) || (0,symbolic_string/* literal */.eu)(text)?.startsWith('*'))
            return;
        yield {
            at: value.at,
            message: `${given} "${(0,symbolic_string/* show */.WU)(text)}", but it needs an ARN`,
            help: 'Give the ARN.',
            resources: [id],
        };
        return;
    }
    const queue = (0,related/* resourceNamed */.U2)(owner.template, 'AWS::SQS::Queue', text);
    const isUrl = queue !== undefined && (0,symbolic_string/* same */.FB)(queue.ref(), text) === 'yes';
    if (isSurelyArn(text) || isUrl)
        yield argumentFinding(argument, given, isUrl);
    else if (before.endsWith(':s3:::') && text.some((part) => typeof part === 'string' && part.includes('/')))
        yield {
            at: value.at,
            severity: 'warning',
            message: `${given} "${(0,symbolic_string/* show */.WU)(text)}", but it needs the name of a bucket: what it allows on the bucket itself fits nothing`,
            help: 'Give the name of the bucket, or write the statement for its objects yourself.',
            resources: [id],
        };
}
function argumentFinding({ owner, value, before }, given, isUrl) {
    const text = value.text();
    const id = (0,source_logical_id/* sourceLogicalId */.i)(owner);
    const named = isUrl
        ? (0,related/* resourceNamed */.U2)(owner.template, 'AWS::SQS::Queue', text)
        : resourceOf(owner.template, text);
    const attribute = named && nameAttributes[named.type];
    const target = named && (0,source_logical_id/* sourceLogicalId */.i)(named);
    const expression = target === undefined
        ? undefined
        : (0,write/* write */.M9)(attribute === undefined ? (0,remedies_expression/* ref */.KR)(target) : (0,remedies_expression/* getAtt */.CN)(target, attribute), (0,syntax_notation/* notationOf */.M)(value.at.source));
    return {
        at: value.at,
        message: `${given} the ${isUrl ? 'URL' : 'ARN'} ${target === undefined ? `"${(0,symbolic_string/* show */.WU)(text)}"` : `of ${target}`}, but it puts it behind "${before}" itself`,
        help: expression === undefined ? 'Give only what stands behind that.' : `Write \`${expression}\`.`,
        resources: [id, ...(target === undefined ? [] : [target])],
        ...(expression !== undefined && { snippet: expression }),
        fix: target === undefined || named === undefined
            ? null
            : fixOf(value.at, target, attribute === undefined ? `!Ref ${target}` : `!GetAtt ${target}.${attribute}`, `Give the name of ${target}`),
    };
}
function fixOf(at, id, text, description) {
    const written = at.source.text.slice(at.start, at.end).trim();
    if ((0,syntax_notation/* isJson */.F)(at.source) || (written !== `!Ref ${id}` && !new RegExp(`^!GetAtt ${id}\\.\\w+$`).test(written)))
        return null;
    return { description, edits: [{ at, text }] };
}

;// CONCATENATED MODULE: ./build/data/generated/arn-properties.js
const arnProperties = "AccessRole ActionFailurePolicy ActionName ActionsSuppressor Address AdminRole AgentIdentifier AlarmActions AlarmIdentifier Alarms AllowResources AllowedAnalyses AllowedPrincipals Analyzer Application ApplicationIdentifier ArnResource AssertedControls AssistantId AssociatedGatewayId AuditLogDestination AuthorizerCredentials AuthorizerUri AutoSubDomainIAMRole AutomaticBackupReplicationKmsKeyId AwsIamRole BasicAuth BasicAuthSecretId Bucket Buckets CalendarNames CdnIdentifierSecret Cells Certificate CertificateAuthorityArnList ChannelId ChimeBearer ClientCertificateTlsAuth Cluster CodeBuildServiceRole ComponentName ComputeEnvironment ConfigurationProfileIdentifier ConnectInstanceId ConnectionId ConsumableResource ContactFlowModuleId ContactId ContactIds ControlIdentifier CopyFrom CreateAuthChallenge Credential CredentialSpecs Credentials CredentialsParameter CustomMessage CustomerId DBClusterSnapshotIdentifier DBSnapshotIdentifier DashboardIdentifier DataLakePrincipalIdentifier DataMigrationIdentifier DataVolumeKMSKeyId DatasetIdentifier DbClusterIdentifier DefaultKmsKeyId DefaultTheme DefineAuthChallenge DefinitionString DeliverCrossAccountRole DeliveryUri Destination DestinationPackageVersions DirectConnectGatewayId DocumentName DomainJoinServiceAccountSecret EmailSendingAccount EncryptionKey EncryptionType Endpoint EndpointId Engagements Enrichment EnvironmentIdentifier EventBusName ExecutionHandler ExecutionRole ExtensionIdentifier ExtensionReference Fleet Function FunctionName GatingControls GranteeIdentifier Group Groups GuardrailIdentifier HealthCheck HostId IAMServiceRole IamFleetRole IamInstanceProfile IamRoles Identity IdentityProviderType Image IncludeVaults InsightsDestination InsightsTarget InstanceId InstanceRole InsufficientDataActions IntegrationUri InvokerRoleName JobDefinition JobQueue KMSKey KMSKeyID KMSKeyId KMSMasterKeyID KMSMasterKeyId KendraIndex KeyId KmsKey KmsKeyId KmsKeyIdentifier KmsMasterKeyId LagId Lambda LambdaFunction LambdaFunctionName LayerName Layers LinkEntities ListenerIdentifier LocationUri LogDestination LogDestinationConfigs LogGroupArnList LogGroupIdentifier LoggingConfigurationIdentifiers LoggingRole MasterPasswordSecretKmsKeyId MasterUserSecretKmsKeyId Members MergedApiIdentifier ModelId ModelKmsKeyId ModelPackageName MonitorArnList Namespace NamespaceId NodeRole NotResources NotificationTarget OKActions OperationsRole OperatorRole OptimizationStatus OriginationIdentities OverrideLambda ParameterValue ParametersEncryptionKey ParentImage ParserMode PartnerBusKmsKeyIdentifier PerformanceInsightsKMSKeyId PerformanceInsightsKmsKeyId PermissionsBoundary Policy PolicyName PostAuthentication PostConfirmation PreAuthentication PreSignUp PreTokenGeneration Principal Principals ProductionListenerRule Project ProjectExecutionRole Qualifier Queue ReadinessScopes RegistryId ReplicaKmsKeyID ReplicationConfigIdentifier ReplicationSourceIdentifier Resource ResourceAccessRole ResourceConfigurationId ResourceConfigurationIdentifier ResourceConfigurationType ResourceId ResourceIdentifier ResourceLabel Resources ResourcesToAdd ResourcesToRemove Role RoleArnForLogging Roles RotationIds RuleName RuleSetName S3BucketRole S3Location S3Resource SSLCertificateId SaslScram256Auth SaslScram512Auth ScalableTarget SchemaRegistryURI ScriptId SecretArnList SecretId SecretsManagerOracleAsmSecretId SecretsManagerSecretId ServerRootCaCertificate Service ServiceEnvironment ServiceExecutionRole ServiceId ServiceIdentifier ServiceNetworkIdentifier ServiceRole ServiceToken SinkIdentifier SnapshotArnsToRestore SnapshotIdentifier SnsRoleName SnsTopicName SourceApiIdentifier SourceCustomDbEngineVersionIdentifier SourceDBClusterIdentifier SourceDBInstanceIdentifier SourceIdentifier SpotIamFleetRole SqlServerCredentials SslSecurityProtocol SsmDocumentName StackIdentifier StringValue StructuredLogDestinations SupportingAccessPoint SystemIdentifier SystemRole Target TargetAddress TargetControls TargetIdentifier TargetKeyId TargetName TargetOriginId TargetRegion TaskDefinition TaskExecutionRole TaskSetId Tenancy TestListenerRule Topic Topics URI Uri UserRole UserSecretId Users ValueFrom VerifyAuthChallengeResponse VersionId VirtualGatewayId VolumeKmsKeyId WebACLId";

// EXTERNAL MODULE: ./build/iam/parse.js + 1 modules
var parse = __webpack_require__(8645);
;// CONCATENATED MODULE: ./build/analysis/function-roles.js
function rolesOfFunctions({ roles }) {
    return roles.filter(({ functions }) => functions.length > 0);
}
function rolesInUse(model) {
    return [
        ...rolesOfFunctions(model),
        ...model.deployedRoles.filter(({ functions }) => functions.some(isOwn)),
    ];
}
const rolesOfDeployed = ({ deployedRoles }) => deployedRoles.filter(({ functions }) => functions.length > 0 && !functions.some(isOwn));
const isOwn = ({ deployed }) => deployed === undefined;

// EXTERNAL MODULE: ./build/services/polled-facts.js
var polled_facts = __webpack_require__(332);
;// CONCATENATED MODULE: ./build/services/principals.js


const OTHERS = [
    'alexa-connectedhome.amazon.com',
    'cloudfront.amazonaws.com',
    'lex.amazonaws.com',
    'vpc-lattice.amazonaws.com',
];
const invokingPrincipals = [
    ...new Set([
        ...services/* ALL_FACTS */.EF.flatMap(({ by, principal }) => by === 'resource-policy' && !principal.includes('${Region}') ? [principal] : []),
        ...OTHERS,
    ]),
].sort();
const rolePrincipals = [
    ...new Set(services/* ALL_FACTS */.EF.flatMap(({ by, principal }) => (by === 'role' && principal !== '' ? [principal] : []))),
].sort();
const polledPrincipals = new Set(polled_facts/* POLLED_SOURCES */.c$.flatMap(({ principal }) => principal ?? []));

;// CONCATENATED MODULE: ./build/analysis/service-roles.js


const rolesOfServices = ({ roles }) => roles.filter(({ functions, trust }) => functions.length === 0 &&
    trust.some(({ effect, principals = [] }) => effect === 'Allow' && principals.some(isOfService)));
const rolesToNarrow = (model) => [
    ...rolesOfFunctions(model),
    ...rolesOfServices(model),
];
const NAMES = new Set(rolePrincipals.map((each) => each.slice(0, each.indexOf('.'))));
function isOfService({ kind, value }) {
    const [first] = value.text;
    return (kind === 'Service' &&
        typeof first === 'string' &&
        /\./.test(first) &&
        NAMES.has(first.slice(0, first.indexOf('.'))));
}

;// CONCATENATED MODULE: ./build/analysis/statements-by-location.js



const statementsByLocation = (model) => model.derived.get(ofFunctions);
const statementsToNarrow = (model) => model.derived.get(ofAllToNarrow);
const ofFunctions = (model) => byLocation(rolesOfFunctions(model));
const ofAllToNarrow = (model) => byLocation(rolesToNarrow(model));
function byLocation(roles) {
    const groups = new Map();
    for (const role of roles) {
        for (const statement of role.permissions) {
            if (isGenerated(statement))
                continue;
            const { source, start, end } = statement.at;
            const key = `${(0,finding/* sourceId */.t6)(source)}:${start}:${end}`;
            const group = groups.get(key);
            if (group === undefined)
                groups.set(key, { statements: [statement], roles: [role] });
            else if (group.roles[0] === role)
                group.statements.push(statement);
            else if (!group.roles.includes(role))
                group.roles.push(role);
        }
    }
    return [...groups.values()];
}
function isGenerated({ managed, at, actions, notActions }) {
    const [part] = actions ?? notActions ?? [];
    return managed === undefined && part !== undefined && part.at.start === at.start && part.at.end === at.end;
}

;// CONCATENATED MODULE: ./build/analysis/arn-places.js





const arnPlaces = (template) => template.derived.get(allIn);
const allIn = (template) => [
    ...inDocuments(template),
    ...inProperties(template),
];
function* inProperties(template) {
    for (const owner of template.resources.values()) {
        if (!owner.type.startsWith('AWS::') || owner.type === 'AWS::CloudFormation::CustomResource')
            continue;
        for (const path of pathsIn(owner))
            for (const value of owner.properties.all(path).flatMap(textsOf))
                yield { owner, text: value.text(), at: value.at, isPolicy: false, beside: [] };
    }
}
const textsOf = (value) => value.kind === 'list'
    ? value.items().filter(({ kind }) => kind === 'text')
    : value.kind === 'text'
        ? [value]
        : [];
function* inDocuments(template) {
    for (const { owner, value } of (0,template_documents/* documentsIn */.a)(template)) {
        if (value.kind !== 'map')
            continue;
        const told = new Set();
        const statements = (0,parse/* statementsOf */.GX)(value, 'the policy');
        const named = resourcesByPlace(statements);
        for (const statement of statements) {
            if (isGenerated(statement))
                continue;
            for (const part of partsOf(statement)) {
                if (told.has(part.at))
                    continue;
                told.add(part.at);
                const all = statement.resources?.includes(part) ? (named.get(statement.at) ?? []) : [];
                const beside = all.filter(({ at }) => at !== part.at).map(({ text }) => text);
                yield { owner, ...part, isPolicy: true, beside };
            }
        }
    }
}
function resourcesByPlace(statements) {
    const found = new Map();
    for (const { at, resources = [] } of statements) {
        const known = found.get(at);
        if (known === undefined)
            found.set(at, [...resources]);
        else
            known.push(...resources);
    }
    return found;
}
const partsOf = (statement) => [
    ...(statement.resources ?? []),
    ...(statement.notResources ?? []),
    ...[...(statement.principals ?? []), ...(statement.notPrincipals ?? [])].map(({ value }) => value),
    ...statement.conditions
        .filter(({ operator, key }) => /arn/i.test(operator) || /arn$/i.test(key))
        .flatMap(({ values }) => values),
];
const arn_places_NAMES = new Set(arnProperties.split(' '));
const takesArn = (name) => /arns?$/i.test(name) || arn_places_NAMES.has(name);
const OTHER_THINGS = /^(?:Environment|Tags|Code|Body|Metadata|Description|.*PolicyDocument|.*Policy|Policies|InputTransformer|Input|Definition.*|UserData|TemplateBody|Parameters|UserVariables|.*Substitutions)$/;
const pathsIn = ({ node }) => {
    const found = new Set();
    const properties = node.entries.get('Properties')?.value;
    if (properties !== undefined)
        collect(properties, '', found);
    return [...found];
};
function collect(node, path, found) {
    const call = (0,template_node/* intrinsicOf */.jN)(node);
    if (call !== undefined) {
        if (call.name === 'Fn::If' && call.argument.kind === 'list')
            for (const branch of call.argument.items.slice(1))
                collect(branch, path, found);
        return;
    }
    if (node.kind === 'list')
        for (const item of node.items)
            collect(item, `${path}[]`, found);
    if (node.kind !== 'map')
        return;
    for (const { key, value } of node.entries.values()) {
        if (!/^\w+$/.test(key) || OTHER_THINGS.test(key))
            continue;
        const inner = path === '' ? key : `${path}.${key}`;
        if (takesArn(key))
            found.add(inner);
        collect(value, inner, found);
    }
}

// EXTERNAL MODULE: ./build/cloudformation/partitions.js + 1 modules
var partitions = __webpack_require__(6793);
;// CONCATENATED MODULE: ./build/iam/arn-faults.js



function arnFault(written, context) {
    const [first] = written;
    if (typeof first === 'string' ? !first.startsWith('arn:') : first === undefined || !context.isArn(first))
        return undefined;
    const joined = secondArn(written, context);
    if (joined !== undefined || typeof first !== 'string')
        return joined;
    const left = leftOver(written, context);
    if (left !== undefined)
        return left;
    const text = withOpenMarks(written);
    return partsFault(text, context) ?? (context.forms && formFault(text, context.forms));
}
const SPLIT_HELP = 'Give each ARN as an item of its own in the list.';
function secondArn(text, { isArn }) {
    const [first] = text;
    if (typeof first === 'string' && /^arn:[^:]*$/.test(first)) {
        if (text.slice(1).some((part) => typeof part === 'string' && part.startsWith(':apigateway:')))
            return undefined;
    }
    else if (typeof first === 'string' && /^arn:[^:]*:apigateway:/.test(first))
        return undefined;
    const at = text.findIndex((part, index) => typeof part === 'string'
        ? part.indexOf('arn:', index === 0 ? 1 : 0) !== -1 && beginsArn(text, index)
        : index > 0 && isArn(part));
    if (at === -1)
        return undefined;
    const before = (0,symbolic_string/* show */.WU)(text.slice(0, at)) + beforeArn(text[at], at);
    return /[,;\s]\s*$/.test(before)
        ? { what: 'it is two ARNs in one text', help: SPLIT_HELP }
        : {
            what: 'another ARN begins in the middle of it',
            help: 'Leave off what stands before the inner ARN, or name there what the ARN is of.',
        };
}
function beginsArn(text, index) {
    const part = text[index];
    if (typeof part !== 'string')
        return false;
    for (let at = part.indexOf('arn:', index === 0 ? 1 : 0); at !== -1; at = part.indexOf('arn:', at + 1)) {
        if (at > 0 && /[A-Za-z0-9]/.test(part.charAt(at - 1)))
            continue;
        const rest = part.slice(at + 4);
        if (/^aws(?:-[a-z-]+)?:[a-z0-9-]+:/.test(rest))
            return true;
        const next = text[index + 1];
        if (rest === '' && typeof next === 'object' && next.id === 'AWS::Partition')
            return true;
    }
    return false;
}
const beforeArn = (part, index) => typeof part === 'string' ? part.slice(0, Math.max(0, part.indexOf('arn:', index === 0 ? 1 : 0))) : '';
function leftOver(text, { isName }) {
    for (const [index, part] of text.entries()) {
        if (typeof part !== 'string' || !part.includes('{'))
            continue;
        const [swapped, name = ''] = /(?<!\$)\{\$([A-Za-z][\w.:]*)\}/.exec(part) ?? [];
        if (swapped !== undefined)
            return {
                what: `"${swapped}" is left as it stands`,
                help: `Write "\${${name}}".`,
                ...(isName(name) && { replace: { written: swapped, by: `\${${name}}`, inSub: true } }),
            };
        const [open, openName = ''] = /\$\{([A-Za-z][\w.:]*)?[^{}]*$/.exec(part) ?? [];
        if (open !== undefined && index === text.length - 1)
            return {
                what: `the "\${" in "${open}" is never closed`,
                help: `Write "\${${openName}}".`,
                ...(open === `\${${openName}` &&
                    isName(openName) && { replace: { written: open, by: `${open}}`, inSub: true } }),
            };
    }
    return undefined;
}
function withOpenMarks(text) {
    return (0,symbolic_string/* concatAll */.KO)(text.flatMap((part, index) => {
        if (typeof part !== 'string' || !/[{<%_]/.test(part))
            return [part];
        return part
            .split(/(\$\{[^{}]*\}|#\{[^{}]*\}|\{\{[^{}]*\}\}|<[^<>]*>|%[A-Za-z_]+%|__[A-Za-z_]+__)/)
            .map((piece, at) => at % 2 === 0 ? piece : { id: `mark ${index}/${at}`, label: piece, reason: 'a mark in the text' });
    }));
}
function partsFault(text, { mayBeShort, forms }) {
    const whole = (0,symbolic_string/* split */.lD)(text, ':', 6);
    const count = whole?.length;
    if (count !== undefined && count < 6 && !mayBeShort && !hasWildcard(text))
        return {
            what: `it has ${count} parts, and an ARN has six`,
            help: shortHelp(whole ?? []),
        };
    const [, partition, service] = whole ?? (0,symbolic_string/* split */.lD)(text, ':', 4) ?? [];
    const name = partition && (0,symbolic_string/* literal */.eu)(partition);
    if (name !== undefined && !/^aws(?:-[a-z-]+)?$/.test(name) && !/[*?]/.test(name))
        return {
            what: name === '' ? 'it names no partition' : `"${name}" is no partition`,
            help: `Write "\${AWS::Partition}", or one of ${partitions/* partitionNames */.H.join(', ')}.`,
        };
    const serviceName = service && (0,symbolic_string/* literal */.eu)(service);
    const meant = serviceName === undefined ? undefined : forms?.meant(serviceName);
    if (meant !== undefined && serviceName !== undefined && forms?.of(serviceName).length === 0)
        return {
            what: `no service is called "${serviceName}" in ARNs`,
            help: `Write "${meant}".`,
            replace: { written: `:${serviceName}:`, by: `:${meant}:` },
        };
    const [, , , region, account] = whole ?? [];
    return placeholderFault(region, account);
}
function shortHelp(parts) {
    const [, , service, next] = parts.map((part) => (0,symbolic_string/* literal */.eu)(part));
    if (service === 'iam' && next?.startsWith('policy/'))
        return 'Write "arn:${AWS::Partition}:iam::aws:policy/\u2026" for a policy of AWS, or put your account before the policy.';
    return 'Write "arn:partition:service:region:account:resource"; parts that a service does not use stay empty.';
}
function placeholderFault(region, account) {
    for (const [part, meant] of [
        [region, 'AWS::Region'],
        [account, 'AWS::AccountId'],
    ]) {
        const text = part && (0,symbolic_string/* literal */.eu)(part);
        if (text === undefined || !/^\{[^{}$]*\}$/.test(text))
            continue;
        return { what: `"${text}" is left as it stands`, help: `Write "\${${meant}}", read by \`Fn::Sub\`.` };
    }
    const id = account && (0,symbolic_string/* literal */.eu)(account);
    if (id === undefined || !/^\d+$/.test(id) || id.length === 12)
        return undefined;
    return {
        what: `"${id}" is no account id: it has ${id.length} digits`,
        help: 'Give all twelve digits, leading zeros included.',
    };
}
const hasWildcard = (text) => text.some((part) => typeof part === 'string' && /[*?]/.test(part));
function formFault(text, forms) {
    const isCommon = text.every((part) => typeof part === 'string' || part.id.startsWith('AWS::'));
    return isCommon ? forms.once((0,text_key/* keyOf */.T)(text), () => faultOfForm(text, forms)) : faultOfForm(text, forms);
}
function faultOfForm(text, forms) {
    const parts = (0,symbolic_string/* split */.lD)(text, ':', 6);
    const [prefix, partition, service, region, account, resource] = parts ?? [];
    const name = service && (0,symbolic_string/* literal */.eu)(service);
    if (!prefix || !partition || !region || !account || !resource || name === undefined)
        return undefined;
    const known = forms.of(name);
    if (known.length === 0)
        return undefined;
    const given = {
        region: withoutWords(region, 'region'),
        account: withoutWords(account, 'account'),
        resource,
    };
    if (known.some((form) => mayBeOf(form, name, given)))
        return undefined;
    const anywhere = { region: [anyPart('region')], account: [anyPart('account')], resource };
    const alike = known.filter((form) => mayBeOf(form, name, anywhere));
    if (alike.length > 0)
        return forms.tellsPlace(name) ? placeFault(name, alike, region, account) : undefined;
    return forms.isComplete(name) ? resourceFault(name, known, resource) : undefined;
}
function mayBeOf({ fields, text }, service, given) {
    const { region, account, resource } = given;
    if (fields === undefined || hasWildcard(region) || hasWildcard(account)) {
        const whole = (0,symbolic_string/* concat */.xW)('arn:', anyPart('partition'), ':', service, ':', region, ':', account, ':', resource);
        return (0,symbolic_string/* matches */.cK)(whole, text) !== 'no';
    }
    return (mayBegin(resource, fields.resource) &&
        mayBe(region, fields.region) &&
        mayBe(account, fields.account) &&
        mayBe(resource, fields.resource));
}
const mayBe = (given, field) => (isOpen(given) && isOpen(field)) || (0,symbolic_string/* matches */.cK)(given, field) !== 'no';
const isOpen = (text) => text.length === 1 && typeof text[0] === 'object';
function mayBegin([a], [b]) {
    if (typeof a !== 'string' || typeof b !== 'string')
        return true;
    const literalEnd = a.search(/[*?]/);
    const length = Math.min(literalEnd === -1 ? a.length : literalEnd, b.length);
    return a.slice(0, length) === b.slice(0, length);
}
const anyPart = (id) => ({
    id: `any ${id}`,
    label: '*',
    reason: 'any part of an ARN',
    chars: 'a-z0-9-',
});
function withoutWords(part, id) {
    const text = (0,symbolic_string/* literal */.eu)(part);
    return text !== undefined && /[^a-z0-9*?-]/.test(text)
        ? [{ id: `word ${id}`, label: text, reason: 'a mark in the text' }]
        : part;
}
function placeFault(service, alike, region, account) {
    const [form] = alike;
    if (form === undefined)
        return undefined;
    const faults = [
        ...partFault('region', region, alike, ({ hasRegion }) => hasRegion),
        ...partFault('account', account, alike, ({ hasAccount }) => hasAccount),
    ];
    if (faults.length === 0)
        return undefined;
    return {
        what: `such ARNs of ${service} name ${faults.join(' and ')}`,
        help: `Write it like "${form.written}".`,
    };
}
function partFault(what, part, alike, has) {
    if ((0,symbolic_string/* literal */.eu)(part) === '')
        return alike.every(has) ? [what === 'region' ? 'a region' : 'an account'] : [];
    return alike.some(has) ? [] : [`no ${what}`];
}
function resourceFault(service, known, resource) {
    const separator = /[:/]/.exec((0,symbolic_string/* show */.WU)(resource))?.[0];
    const kind = separator === undefined ? undefined : (0,symbolic_string/* show */.WU)(resource).split(separator)[0];
    const same = known.filter(({ written }) => kindOf(written)?.toLowerCase() === kind?.toLowerCase());
    const examples = (same.length > 0 ? same : known)
        .map(({ written }) => `"${written}"`)
        .sort((a, b) => a.length - b.length)
        .slice(0, 3);
    const other = separator === ':' ? '/' : ':';
    const isSwapped = same.length > 0 && same.every(({ written }) => written.includes(`:${kind}${other}`));
    return {
        what: `${service} has no resource like "${(0,symbolic_string/* show */.WU)(resource)}"`,
        isKind: true,
        help: `Write it like ${examples.join(' or ')}.`,
        ...(isSwapped && {
            replace: { written: `:${kind}${separator}`, by: `:${kind}${other}` },
        }),
    };
}
const kindOf = (written) => /^arn:(?:[^:]*:){4}([A-Za-z-]+)[/:]/.exec(written)?.[1];

;// CONCATENATED MODULE: ./build/rules/arn-malformed.js






const arnMalformed = {
    id: 'arn-malformed',
    title: 'An ARN that nothing can have',
    severity: 'error',
    precedence: 1,
    why: 'No resource has such an ARN: a policy that names it allows nothing and IAM does not say so; where a resource is needed, the deploy fails.',
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html',
    *check(model) {
        const { arnForms: forms } = model.catalogues;
        for (const template of model.templates) {
            const told = new Set();
            const arnTokens = template.derived.get(tokensOfArns);
            const faultOf = (text, mayBeShort) => arnFault(text, {
                forms,
                mayBeShort,
                isArn: ({ id }) => arnTokens.has(id),
                isName: (name) => isName(template, name),
            });
            for (const place of arnPlaces(template)) {
                const key = `${(0,finding/* sourceId */.t6)(place.at.source)}:${place.at.start}:${(0,symbolic_string/* show */.WU)(place.text)}`;
                if (told.has(key))
                    continue;
                told.add(key);
                const fault = faultOf(place.text, place.isPolicy);
                if (fault === undefined)
                    continue;
                const isPart = fault.isKind && place.beside.some((text) => faultOf(text, true) === undefined);
                yield arn_malformed_finding(place, fault, isPart ? 'warning' : 'error');
            }
        }
    },
};
const tokensOfArns = (template) => new Set([...template.resources.values()].flatMap((resource) => {
    const [only, ...more] = resource.arn() ?? [];
    return typeof only === 'object' && more.length === 0 ? [only.id] : [];
}));
function isName({ root, resources }, name) {
    const parameters = root.entries.get('Parameters')?.value;
    const [first = ''] = name.split('.');
    return (resources.has(first) ||
        (parameters?.kind === 'map' && parameters.entries.has(first)) ||
        /^AWS::(?:AccountId|Partition|Region|StackName)$/.test(name));
}
function arn_malformed_finding({ owner, text, at }, fault, severity) {
    return {
        at,
        severity,
        message: `${(0,source_logical_id/* sourceLogicalId */.i)(owner)} names "${(0,symbolic_string/* show */.WU)(text)}", an ARN that nothing has: ${fault.what}`,
        help: fault.help,
        resources: [(0,source_logical_id/* sourceLogicalId */.i)(owner)],
        about: [owner.type === 'AWS::Lambda::Permission' ? permissionSubject(owner) : placeSubject(at)],
        fix: arn_malformed_fixOf(at, fault),
    };
}
function arn_malformed_fixOf(at, { replace }) {
    if (replace === undefined)
        return null;
    const { written, by, inSub = false } = replace;
    const text = at.source.text.slice(at.start, at.end);
    if (text.split(written).length !== 2 || (inSub && !/!Sub|Fn::Sub/.test(text)))
        return null;
    return {
        description: `Write ${by.replace(/^:|:$/g, '')}`,
        edits: [{ at, text: text.replace(written, () => by) }],
    };
}

;// CONCATENATED MODULE: ./build/data/condition-keys.js
const KEYS_WITHOUT_WILDCARDS = new Set([
    'aws:principalaccount',
    'aws:principalarn',
    'aws:principalorgid',
    'aws:principalorgpaths',
    'aws:requestedregion',
    'aws:resourceaccount',
    'aws:resourceorgid',
    'aws:resourceorgpaths',
    'aws:sourceaccount',
    'aws:sourcearn',
    'aws:sourceorgid',
    'aws:sourceorgpaths',
    'aws:sourcevpc',
    'aws:sourcevpce',
    'iam:passedtoservice',
    'kms:calleraccount',
    'kms:viaservice',
    'token.actions.githubusercontent.com:aud',
    'token.actions.githubusercontent.com:sub',
]);
const WILDCARD_SOURCES = new Set(['execute-api', 'iot', 'logs']);
const ARN_KEYS = new Set(['aws:principalarn', 'aws:sourcearn']);
const ACCOUNT_KEYS = new Set([
    'aws:principalaccount',
    'aws:resourceaccount',
    'aws:sourceaccount',
    'kms:calleraccount',
]);
const SERVICE_CALL_KEYS = new Set([
    'aws:sourceaccount',
    'aws:sourcearn',
    'aws:sourceorgid',
    'aws:sourceorgpaths',
]);

// EXTERNAL MODULE: ./build/iam/condition.js + 2 modules
var condition = __webpack_require__(1600);
;// CONCATENATED MODULE: ./build/analysis/never-met.js



function* neverMetIn({ kind, value }) {
    if (value.kind !== 'map')
        return;
    for (const statement of value.all('Statement[]')) {
        const effect = (0,symbolic_string/* literal */.eu)(statement.one('Effect')?.text() ?? []);
        if (effect !== 'Allow' && effect !== 'Deny')
            continue;
        for (const block of statement.all('Condition'))
            for (const found of inBlock(block, kind === 'inline' || kind === 'managed'))
                yield { ...found, effect };
    }
}
function* inBlock(block, isIdentity) {
    if (block.kind !== 'map')
        return;
    for (const { entry: operator, value: keys } of block.children()) {
        const name = (0,condition/* operatorOf */.g)(operator.key);
        if (name === undefined || name.ifExists || name.set === 'all')
            continue;
        for (const { entry: key, value: values } of keys.kind === 'map' ? keys.children() : []) {
            const one = {
                base: name.base,
                operator: operator.key,
                key: key.key,
                values: values.items(),
            };
            const what = impossible(one, isIdentity);
            if (what === undefined)
                continue;
            const fix = isExact(one.base) && wildcarded(one) ? likeFix(block, operator.key, operator.keyAt, keys) : null;
            yield { at: what.at ?? key.keyAt, what: what.what, help: what.help, fix };
        }
    }
}
const isExact = (base) => base === 'stringequals' || base === 'stringequalsignorecase';
const isPositive = (base) => !base.includes('not') && base !== 'null';
function impossible(one, isIdentity) {
    const { base, key, values } = one;
    if (!isPositive(base) || values.length === 0)
        return undefined;
    const name = key.toLowerCase();
    if (isIdentity && SERVICE_CALL_KEYS.has(name))
        return {
            what: `"${key}" is only in requests that a service makes by itself, never in those of a role or user`,
            help: 'Remove the condition here; it belongs into a trust policy or the policy of a resource.',
        };
    const [first] = values;
    if (wildcarded(one))
        return {
            ...(first && { at: first.at }),
            what: `"${key}" is compared by ${one.operator} with ${shown(values)}: the * stands for itself there, and "${key}" never has one`,
            help: `Use ${ARN_KEYS.has(name) ? 'ArnLike' : 'StringLike'}.`,
        };
    if (ARN_KEYS.has(name) && values.every((each) => each.kind === 'text' && isNoArn(each.text())))
        return {
            ...(first && { at: first.at }),
            what: `"${key}" is compared with ${shown(values)}, which is no ARN`,
            help: 'Give the ARN.',
        };
    if (ACCOUNT_KEYS.has(name) && values.every((each) => each.kind === 'text' && isNoAccount(each.text())))
        return {
            ...(first && { at: first.at }),
            what: `"${key}" is compared with ${shown(values)}, which is no account id`,
            help: 'Give the twelve digits of the account, or `!Ref AWS::AccountId`.',
        };
    return undefined;
}
const shown = ([first, ...others]) => `"${first === undefined ? '' : (0,symbolic_string/* show */.WU)(first.text())}"${others.length === 0 ? '' : ` and ${others.length} more`}`;
const wildcarded = ({ base, key, values }) => isExact(base) &&
    KEYS_WITHOUT_WILDCARDS.has(key.toLowerCase()) &&
    values.every((each) => each.kind === 'text' && never_met_hasWildcard(each.text()) && !mayHoldWildcard(each.text()));
const never_met_hasWildcard = (text) => text.some((part) => typeof part === 'string' && /[*?]/.test(part) && !part.includes('${'));
const mayHoldWildcard = (text) => {
    const service = /^arn:[^:]*:([^:]*):/.exec((0,symbolic_string/* show */.WU)(text).replace(/\$\{[^}]*\}/g, 'x'))?.[1];
    return service !== undefined && WILDCARD_SOURCES.has(service);
};
const isNoArn = ([first]) => typeof first === 'string' && !/^(?:arn:|[*?$]|a?r?n?:?$)/.test(first);
const isNoAccount = (text) => {
    const written = (0,symbolic_string/* literal */.eu)(text);
    return written !== undefined && !/[*?$]/.test(written) && !/^\d{12}$/.test(written);
};
function likeFix(block, operator, at, keys) {
    const like = operator.replace(/equals(?:ignorecase)?/i, 'Like');
    const isThere = block.children().some(({ entry }) => entry.key.toLowerCase() === like.toLowerCase());
    const written = at.source.text.slice(at.start, at.end);
    const others = keys.children().filter(({ entry }) => !KEYS_WITHOUT_WILDCARDS.has(entry.key.toLowerCase()));
    const isPlain = others.every(({ value }) => value.items().every((item) => item.kind === 'text' && /^[^*?]*$/.test((0,symbolic_string/* literal */.eu)(item.text()) ?? '*')));
    if (isThere || !isPlain || !written.includes(operator) || /ignorecase/i.test(operator))
        return null;
    return { description: `Compare by ${like}`, edits: [{ at, text: written.replace(operator, like) }] };
}

// EXTERNAL MODULE: ./build/model/as-deployed.js
var as_deployed = __webpack_require__(632);
;// CONCATENATED MODULE: ./build/rules/messages/role-messages.js


function namesOf(functions) {
    const names = functions.map(({ resource, deployed }) => (0,source_logical_id/* sourceLogicalId */.i)(resource) + (0,as_deployed/* asDeployed */.V)(deployed));
    return listed([...new Set(names)], 'function');
}
function listed([first = '', second, ...rest], noun) {
    if (second === undefined)
        return first;
    if (rest.length === 0)
        return `${first} and ${second}`;
    return `${first}, ${second} and ${rest.length} more ${noun}${rest.length === 1 ? '' : 's'}`;
}
function describe(role) {
    const { resource, functions } = role;
    if (functions.length === 0)
        return resource.sourceLogicalId === undefined
            ? `the role ${resource.id}`
            : `the role that SAM makes for ${resource.sourceLogicalId}`;
    if (resource.sourceLogicalId !== undefined)
        return `the role that SAM makes for ${namesOf(functions)}`;
    const article = role.deployed === undefined ? '' : 'the role ';
    return `${article}${roleName(role)}, the role of ${namesOf(functions)},`;
}
const roleName = ({ resource, deployed }) => (0,source_logical_id/* sourceLogicalId */.i)(resource) + (0,as_deployed/* asDeployed */.V)(deployed);
function describeAll([first, ...others]) {
    if (others.length === 0)
        return describe(first);
    return `${describe(first)} and ${others.length} more role${others.length === 1 ? '' : 's'}`;
}
function resourcesOf(role) {
    return [
        ...new Set([
            (0,source_logical_id/* sourceLogicalId */.i)(role.resource),
            ...role.functions.map(({ resource }) => (0,source_logical_id/* sourceLogicalId */.i)(resource)),
        ]),
    ];
}
const userOf = ({ functions }) => functions.length > 0 ? 'the function' : 'the service';
const sentence = (text) => text.charAt(0).toUpperCase() + text.slice(1);

;// CONCATENATED MODULE: ./build/rules/messages/policy-messages.js


const ownerOf = ({ owner }) => sentence('roles' in owner ? describeAll(owner.roles) : resourceName(owner.resource));
const resourcesOfPolicy = ({ owner }) => 'roles' in owner ? resourcesOf(owner.roles[0]) : [(0,source_logical_id/* sourceLogicalId */.i)(owner.resource)];
const WORDS = {
    'AWS::IAM::Role': 'the role',
    'AWS::IAM::User': 'the user',
    'AWS::IAM::Group': 'the group',
    'AWS::IAM::Policy': 'the policy',
    'AWS::IAM::RolePolicy': 'the policy',
    'AWS::IAM::UserPolicy': 'the policy',
    'AWS::IAM::GroupPolicy': 'the policy',
    'AWS::IAM::ManagedPolicy': 'the managed policy',
    'AWS::S3::BucketPolicy': 'the bucket policy',
    'AWS::SQS::QueuePolicy': 'the queue policy',
    'AWS::SQS::QueueInlinePolicy': 'the queue policy',
    'AWS::SNS::TopicPolicy': 'the topic policy',
    'AWS::SNS::TopicInlinePolicy': 'the topic policy',
    'AWS::KMS::Key': 'the key',
    'AWS::KMS::ReplicaKey': 'the key',
    'AWS::DynamoDB::Table': 'the table',
    'AWS::DynamoDB::GlobalTable': 'the table',
    'AWS::ECR::Repository': 'the repository',
    'AWS::EC2::VPCEndpoint': 'the endpoint',
    'AWS::ApiGateway::RestApi': 'the API',
};
function resourceName(owner) {
    if (owner.sourceLogicalId !== undefined && owner.type === 'AWS::IAM::Role')
        return `the role that SAM makes for ${owner.sourceLogicalId}`;
    return `${WORDS[owner.type] ?? 'the policy of'} ${(0,source_logical_id/* sourceLogicalId */.i)(owner)}`;
}

;// CONCATENATED MODULE: ./build/rules/condition-never-met.js





const conditionNeverMet = {
    id: 'condition-never-met',
    title: 'A policy has a condition that no request meets',
    severity: 'error',
    why: 'The statement never applies: what it allows is refused, and what it denies is not denied. IAM takes such a condition without a word.',
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html',
    *check(model) {
        const told = new Set();
        const users = new Map(rolesOfFunctions(model).map((role) => [role.resource, role]));
        for (const template of model.templates)
            for (const document of (0,template_documents/* documentsIn */.a)(template)) {
                const role = users.get(document.owner);
                if (role !== undefined && document.kind === 'trust')
                    continue;
                const owner = role === undefined ? { resource: document.owner } : { roles: [role] };
                for (const { at, what, help, fix, effect } of neverMetIn(document)) {
                    const key = `${(0,finding/* sourceId */.t6)(at.source)}:${at.start}`;
                    if (told.has(key))
                        continue;
                    told.add(key);
                    yield {
                        at,
                        message: `${ownerOf({ owner })} has a statement that never ${effect === 'Allow' ? 'allows' : 'denies'} anything: ${what}`,
                        help,
                        resources: resourcesOfPolicy({ owner }),
                        fix,
                    };
                }
            }
    },
};

// EXTERNAL MODULE: ./build/groups.js
var groups = __webpack_require__(1267);
;// CONCATENATED MODULE: ./build/remedies/logical-id.js
const LONGEST = 255;
function logicalIds() {
    const given = new Map();
    return (template, wanted) => {
        const taken = given.get(template) ?? new Set();
        given.set(template, taken);
        const base = wanted.replace(/[^A-Za-z0-9]/g, '').slice(0, LONGEST - 5);
        let id = base;
        for (let number = 2; taken.has(id) || template.resources.has(id); number += 1)
            id = `${base}${number}`;
        taken.add(id);
        return id;
    };
}

;// CONCATENATED MODULE: ./build/remedies/delivery.js




const KINDS = {
    queue: { type: 'AWS::SQS::QueuePolicy', on: 'Queues', action: 'sqs:SendMessage' },
    topic: { type: 'AWS::SNS::TopicPolicy', on: 'Topics', action: 'sns:Publish' },
};
const waitingSender = ({ fact, resource }) => fact.checkedAtCreation === 'yes' ? resource : undefined;
function comesTooLate(delivery) {
    const sender = waitingSender(delivery);
    return sender !== undefined && delivery.sourceArn !== undefined && (0,remedies_expression/* isMadeOf */.ZK)(delivery.sourceArn, sender);
}
function conditionOf(delivery) {
    const { fact, sourceArn, template } = delivery;
    if (fact.conditionsInDoubt)
        return {};
    if (sourceArn !== undefined && !comesTooLate(delivery))
        return {
            Condition: { ArnLike: { 'aws:SourceArn': (0,remedies_expression/* expressionOf */.ez)(sourceArn, template, waitingSender(delivery)) } },
        };
    return fact.sourceAccount
        ? { Condition: { StringEquals: { 'aws:SourceAccount': (0,remedies_expression/* ref */.KR)('AWS::AccountId') } } }
        : {};
}
function statementOf(delivery) {
    const { fact, destination } = delivery;
    return {
        Effect: 'Allow',
        Principal: { Service: fact.principal },
        Action: KINDS[fact.to].action,
        Resource: fact.to === 'queue' ? (0,remedies_expression/* getAtt */.CN)(destination.id, 'Arn') : (0,remedies_expression/* ref */.KR)(destination.id),
        ...conditionOf(delivery),
    };
}
function deliverySnippet({ delivery, policies }) {
    const { fact, destination, template } = delivery;
    const notation = (0,syntax_notation/* notationOf */.M)(template.source);
    if (policies.length > 0)
        return (0,write/* write */.M9)([statementOf(delivery)], notation);
    const { type, on } = KINDS[fact.to];
    return (0,write/* writeEntries */.gX)({
        [policyIdFor(delivery)]: {
            Type: type,
            Properties: {
                [on]: [(0,remedies_expression/* ref */.KR)(destination.id)],
                PolicyDocument: { Version: '2012-10-17', Statement: [statementOf(delivery)] },
            },
        },
    }, notation);
}
const policyIdFor = ({ template, destination }) => logicalIds()(template, `${destination.id}Policy`);
const keySnippet = ({ fact, template }, { actions }) => (0,write/* write */.M9)([{ Effect: 'Allow', Principal: { Service: fact.principal }, Action: actions, Resource: '*' }], (0,syntax_notation/* notationOf */.M)(template.source));

// EXTERNAL MODULE: ./build/cloudformation/scenario.js
var cloudformation_scenario = __webpack_require__(2120);
;// CONCATENATED MODULE: ./build/rules/messages/delivery-messages.js


const senderName = ({ resource, fact }) => `${(0,source_logical_id/* sourceLogicalId */.i)(resource)} (${fact.service})`;
const destinationName = ({ destination, fact }) => `the ${fact.to} ${(0,source_logical_id/* sourceLogicalId */.i)(destination)}`;
const idsOfDelivery = ({ resource, destination }) => [
    ...new Set([(0,source_logical_id/* sourceLogicalId */.i)(destination), (0,source_logical_id/* sourceLogicalId */.i)(resource)]),
];
function whenDenied({ when }) {
    const words = when === undefined ? '' : (0,cloudformation_scenario/* showScenario */.Ot)(when);
    return words === '' ? '' : `, ${words}`;
}

;// CONCATENATED MODULE: ./build/rules/messages/invocation-messages.js






function functionName({ function: invoked, qualifier, target }) {
    if (invoked === undefined)
        return (0,symbolic_string/* show */.WU)(target);
    const name = (0,source_logical_id/* sourceLogicalId */.i)(invoked.resource);
    return `${qualifier === undefined ? name : `${name}:${(0,symbolic_string/* show */.WU)(qualifier)}`}${(0,as_deployed/* asDeployed */.V)(invoked.deployed)}`;
}
function sourceName({ resource, service, function: invoked }) {
    const name = (0,source_logical_id/* sourceLogicalId */.i)(resource);
    return name === invoked?.resource.id ? `An event of ${name} (${service})` : `${name} (${service})`;
}
function idsOf({ function: invoked, resource }) {
    return invoked === undefined
        ? [(0,source_logical_id/* sourceLogicalId */.i)(resource)]
        : [(0,source_logical_id/* sourceLogicalId */.i)(invoked.resource), (0,source_logical_id/* sourceLogicalId */.i)(resource)];
}
function whenOf({ when }) {
    const words = when === undefined ? '' : (0,cloudformation_scenario/* showScenario */.Ot)(when);
    return words === '' ? '' : `, ${words}`;
}
const andMore = (count) => (count === 0 ? '' : ` (and ${count} more)`);
function written(text, template, apart) {
    const value = (0,remedies_expression/* expressionOf */.ez)(text, template, apart);
    if (!(value instanceof write/* Intrinsic */.ye))
        return String(value);
    return value.name === 'Fn::Sub' ? String(value.argument) : (0,write/* write */.M9)(value, 'yaml');
}
const quoted = (...args) => `"${written(...args)}"`;

;// CONCATENATED MODULE: ./build/rules/delivery-permission-mismatch.js










const deliveryPermissionMismatch = {
    id: 'delivery-permission-mismatch',
    title: 'A statement looks meant for the sender, but differs',
    severity: 'error',
    why: 'The policy of the queue or topic is there, but its principal, source, action or resource is not what the service comes with, so that it is refused all the same.',
    reference: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-basic-examples-of-sqs-policies.html',
    *check({ deliveries }) {
        const near = deliveries.filter((verdict) => verdict.near !== undefined);
        for (const [first, ...others] of (0,groups/* groupBy */.$z)(near, placeOf))
            yield findingOf(first, others.length);
    },
};
const placeOf = ({ near: { grant } }) => `${(0,finding/* sourceId */.t6)(grant.statement.at.source)}:${grant.statement.at.start}`;
function findingOf(verdict, more) {
    const { delivery, near } = verdict;
    const { fact, template } = delivery;
    const { grant, failure } = near;
    const policy = (0,source_logical_id/* sourceLogicalId */.i)(grant.policy);
    const common = {
        severity: fact.severity,
        resources: [policy, ...idsOfDelivery(delivery)],
        related: [{ message: `what it is meant for: ${senderName(delivery)}`, at: delivery.at }],
    };
    const said = `${policy} nearly lets ${senderName(delivery)} send to ${destinationName(delivery)}`;
    const symptom = `As it is: ${fact.symptom}`;
    if (failure === 'attached elsewhere') {
        const [property, on] = fact.to === 'queue' ? ['Queues', 'queue'] : ['Topics', 'topic'];
        return {
            ...common,
            at: grant.policy.at,
            message: `${said}, but it is set on the ${on} ${grant.on === undefined ? '' : (0,source_logical_id/* sourceLogicalId */.i)(grant.on)}${whenDenied(verdict)}${andMore(more)}`,
            help: `Name ${(0,source_logical_id/* sourceLogicalId */.i)(delivery.destination)} under ${property} of ${policy}, or of a policy of its own. ${symptom}`,
            snippet: (0,write/* writeEntries */.gX)({ [property]: [(0,remedies_expression/* ref */.KR)(delivery.destination.id)] }, (0,syntax_notation/* notationOf */.M)(template.source)),
        };
    }
    const wrong = differenceOf(failure, grant, delivery);
    const isCondition = failure.failed === 'condition';
    const is = written(wrong.is, template);
    const must = wrong.expected && written(wrong.expected, template, waitingSender(delivery));
    return {
        ...common,
        ...(isCondition && fact.conditionsInDoubt ? { severity: 'warning' } : {}),
        at: wrong.at,
        message: `${said}, but its ${wrong.part} is "${is}"${must === undefined ? '' : ` and must be "${must}"`}${wrong.why}${whenDenied(verdict)}${andMore(more)}`,
        ...wayOut(wrong, delivery, policy, symptom),
        ...(must === undefined ? {} : { difference: { part: wrong.part, is, must } }),
    };
}
function differenceOf({ failed, detail, at }, grant, delivery) {
    const { fact, destinationArn, sourceArn, template } = delivery;
    switch (failed) {
        case 'principal': {
            const expected = [fact.principal];
            const other = grant.statement.principals?.find(({ kind }) => kind === 'AWS');
            const why = other === undefined ? '' : ', as a service is no account';
            return { part: 'principal', at, is: [detail], expected, why };
        }
        case 'action':
            return {
                part: 'Action',
                at,
                is: [detail],
                expected: [fact.to === 'queue' ? 'sqs:SendMessage' : 'sns:Publish'],
                why: '',
            };
        case 'resource':
            return { part: 'Resource', at, is: [detail], expected: destinationArn, why: '' };
        case 'condition': {
            const condition = grant.statement.conditions.find((each) => each.at === at);
            const value = condition?.values[0];
            const key = condition?.key ?? 'condition';
            const is = value?.text ?? [detail];
            const place = value?.at ?? at;
            if (key.toLowerCase() === 'aws:sourcearn' && sourceArn !== undefined) {
                const wild = /^(?:ForA\w+:)?String(?:Equals|EqualsIgnoreCase)/i.test(condition?.operator ?? '') &&
                    /[*?]/.test((0,symbolic_string/* show */.WU)(is));
                const why = wild ? ` (${condition?.operator} takes no wildcards, ArnLike does)` : '';
                return { part: key, at: place, is, expected: sourceArn, why };
            }
            if (key.toLowerCase() === 'aws:sourceaccount')
                return { part: key, at: place, is, expected: template.account, why: '' };
            return { part: `condition ${key}`, at: place, is, why: ', which the service does not meet' };
        }
    }
}
function wayOut({ part, expected }, delivery, policy, symptom) {
    const { template } = delivery;
    if (expected === undefined)
        return { help: `Take the condition out of ${policy}, or change it. ${symptom}` };
    if (part.toLowerCase() === 'aws:sourcearn' && comesTooLate(delivery))
        return {
            help: `Give ${(0,source_logical_id/* sourceLogicalId */.i)(delivery.resource)} a name and write its ARN with that, or replace ${part} by aws:SourceAccount: ${policy} has to come before it, so it can't refer to it. ${symptom}`,
        };
    const notation = (0,syntax_notation/* notationOf */.M)(template.source);
    if (part === 'principal')
        return {
            help: `Change the principal of the statement in ${policy}. ${symptom}`,
            snippet: (0,write/* writeEntries */.gX)({ Principal: { Service: (0,symbolic_string/* show */.WU)(expected) } }, notation),
        };
    if (part === 'Action' || part === 'Resource')
        return {
            help: `Change ${part} of the statement in ${policy}. ${symptom}`,
            snippet: (0,remedies_expression/* assignment */.mU)(part, expected, template, waitingSender(delivery)),
        };
    return {
        help: `Change ${part} in ${policy}. ${symptom}`,
        snippet: (0,write/* write */.M9)((0,remedies_expression/* expressionOf */.ez)(expected, template, waitingSender(delivery)), notation),
    };
}

// EXTERNAL MODULE: ./build/model/delivery-policies.js
var delivery_policies = __webpack_require__(836);
// EXTERNAL MODULE: ./build/text/unknown.js
var text_unknown = __webpack_require__(2665);
;// CONCATENATED MODULE: ./build/rules/delivery-permission-missing.js








const deliveryPermissionMissing = {
    id: 'delivery-permission-missing',
    title: 'A queue or topic does not let the sender in',
    severity: 'error',
    why: 'A service that sends without a role may do so only by the policy of the queue or topic, and by that of its key. Without it the deploy fails, or what is sent is lost without a word.',
    reference: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-basic-examples-of-sqs-policies.html',
    *check({ deliveries }) {
        const missing = deliveries.filter(({ verdict, near }) => verdict === 'denied' && near === undefined);
        for (const [first, ...others] of (0,groups/* groupBy */.$z)(missing, groupOf))
            yield delivery_permission_missing_findingOf(first, others.length);
        for (const verdict of deliveries)
            if (verdict.verdict === 'unverified')
                yield undecided(verdict);
        const overwritten = deliveries.flatMap((verdict) => overwriting(verdict) ?? []);
        for (const [{ verdict, other }] of (0,groups/* groupBy */.$z)(overwritten, (each) => each.verdict.delivery.destination))
            yield overwrittenFinding(verdict, other);
    },
};
const groupOf = ({ delivery: { destination, fact, template }, keyLack, when }) => JSON.stringify([
    template.id,
    destination.id,
    fact.principal,
    fact.service,
    keyLack === undefined ? '' : `${keyLack.key?.id}`,
    [...(when ?? [])],
]);
function delivery_permission_missing_findingOf(verdict, more) {
    const { delivery, keyLack, forbiddenBy } = verdict;
    const { fact } = delivery;
    if (keyLack !== undefined)
        return keyFinding(verdict, keyLack, more);
    const said = `${senderName(delivery)} sends to ${destinationName(delivery)}`;
    const common = {
        severity: fact.severity,
        resources: idsOfDelivery(delivery),
        related: [{ message: `the ${fact.to}`, at: delivery.destination.at }],
    };
    if (forbiddenBy !== undefined)
        return {
            ...common,
            at: forbiddenBy.at,
            message: `${said}, but a Deny statement of its policy forbids it${whenDenied(verdict)}${andMore(more)}`,
            help: `Narrow the Deny statement, which no Allow lifts. As it is: ${fact.symptom}`,
        };
    const absent = absentPolicy(verdict);
    if (absent !== undefined)
        return {
            ...common,
            at: delivery.at,
            resources: [(0,source_logical_id/* sourceLogicalId */.i)(absent), ...common.resources],
            message: `${said}, but ${(0,source_logical_id/* sourceLogicalId */.i)(absent)}, which sets its policy, is not there${whenDenied(verdict)}${andMore(more)}`,
            help: `Let ${(0,source_logical_id/* sourceLogicalId */.i)(absent)} be there whenever ${(0,source_logical_id/* sourceLogicalId */.i)(delivery.resource)} is. Without it: ${fact.symptom}`,
        };
    return {
        ...common,
        at: delivery.at,
        resources: [...verdict.policies.map(source_logical_id/* sourceLogicalId */.i), ...common.resources],
        message: `${said}, but no policy in this template lets ${fact.principal} do so${whenDenied(verdict)}${andMore(more)}`,
        help: `${verdict.policies.length === 0 ? `Add this policy to the template${orderOf(verdict)}` : `Add this statement to ${verdict.policies.map(source_logical_id/* sourceLogicalId */.i).join(' and ')}`}. Without it: ${fact.symptom}`,
        snippet: deliverySnippet(verdict),
    };
}
function absentPolicy({ delivery, policies, when }) {
    if (when === undefined || policies.length === 0)
        return undefined;
    const there = (0,delivery_policies/* policiesSetIn */.K9)(delivery.template).some(({ on, scenario }) => on === delivery.destination && (0,cloudformation_scenario/* both */.WP)(scenario, when) !== undefined);
    return there ? undefined : policies[0];
}
function orderOf({ delivery }) {
    const sender = waitingSender(delivery);
    return sender === undefined
        ? ''
        : `, and \`DependsOn: ${policyIdFor(delivery)}\` to ${(0,source_logical_id/* sourceLogicalId */.i)(sender)}, which needs it when it is created`;
}
function keyFinding({ delivery }, lack, more) {
    const { fact } = delivery;
    const { key, actions } = lack;
    const said = `${senderName(delivery)} sends to ${destinationName(delivery)}, which is encrypted with`;
    const common = {
        at: lack.at,
        severity: fact.severity,
        resources: [...(key === undefined ? [] : [(0,source_logical_id/* sourceLogicalId */.i)(key)]), ...idsOfDelivery(delivery)],
        related: [
            { message: `where ${(0,source_logical_id/* sourceLogicalId */.i)(delivery.resource)} names the ${fact.to}`, at: delivery.at },
        ],
    };
    if (key === undefined)
        return {
            ...common,
            message: `${said} the key that AWS manages: no service can use that key${andMore(more)}`,
            help: `Encrypt the ${fact.to} with a key of your own whose policy allows ${fact.principal} ${actions.join(' and ')}${fact.to === 'queue' ? ', or set SqsManagedSseEnabled instead' : ''}. As it is: ${fact.symptom}`,
        };
    return {
        ...common,
        message: `${said} ${(0,source_logical_id/* sourceLogicalId */.i)(key)}, but the policy of that key does not allow ${fact.principal} ${actions.join(' and ')}${andMore(more)}`,
        help: `Add this statement to the KeyPolicy of ${(0,source_logical_id/* sourceLogicalId */.i)(key)}: naming the account does not let services in. As it is: ${fact.symptom}`,
        snippet: keySnippet(delivery, lack),
    };
}
function undecided({ delivery, unknowns }) {
    const [first] = unknowns;
    const reason = first === undefined ? 'a statement of the policy may fit' : (0,text_unknown/* wordsOf */.Z9)(first);
    return {
        message: `Whether ${senderName(delivery)} may send to ${destinationName(delivery)} can't be told: ${reason}`,
        reason,
        unknowns,
        resources: idsOfDelivery(delivery),
        at: delivery.at,
    };
}
function overwriting(verdict) {
    const { delivery, grants, policies } = verdict;
    if (verdict.verdict !== 'granted' || policies.length < 2)
        return undefined;
    const allowing = new Set(grants.map(({ policy }) => policy));
    const sets = (0,delivery_policies/* policiesSetIn */.K9)(delivery.template).filter(({ on }) => on === delivery.destination);
    const own = sets.filter(({ policy }) => allowing.has(policy));
    const other = sets.find(({ policy, scenario }) => !allowing.has(policy) &&
        own.some((set) => {
            const joint = (0,cloudformation_scenario/* both */.WP)(set.scenario, scenario);
            return joint !== undefined && delivery.template.conditions.feasible(joint) === 'yes';
        }));
    return other === undefined ? undefined : { verdict, other: other.policy };
}
function overwrittenFinding({ delivery, grants }, other) {
    const own = grants[0]?.policy ?? other;
    const [one, another] = [(0,source_logical_id/* sourceLogicalId */.i)(own), (0,source_logical_id/* sourceLogicalId */.i)(other)];
    return {
        at: other.at,
        message: `${one} and ${another} both set the policy of ${destinationName(delivery)}: the one that is written last is all that remains, and only ${one} lets ${senderName(delivery)} send`,
        help: `Put the statements of both into one of them.`,
        resources: [another, one, ...idsOfDelivery(delivery)],
        related: [{ message: 'the other policy', at: own.at }],
    };
}

// EXTERNAL MODULE: ./build/cloudformation/dependencies.js
var dependencies = __webpack_require__(6427);
;// CONCATENATED MODULE: ./build/remedies/order.js
const waitingFor = ({ id }, of) => ({
    description: `Let ${of.id} wait for ${id}`,
    changes: [{ dependsOn: id, of }],
});

;// CONCATENATED MODULE: ./build/rules/delivery-permission-order.js







const deliveryPermissionOrder = {
    id: 'delivery-permission-order',
    title: 'Nothing makes the policy come before its sender',
    severity: 'error',
    why: 'Some services send a test message when they are set up. CloudFormation creates what does not refer to each other at the same time, so the deploy fails, or succeeds by luck. Referring to the queue or topic does not wait for its policy.',
    reference: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-dependson.html',
    *check({ deliveries }) {
        const late = deliveries.filter(isLate);
        for (const [first] of (0,groups/* groupBy */.$z)(late, ({ delivery }) => delivery.resource))
            yield delivery_permission_order_findingOf(first);
    },
};
function isLate({ verdict, delivery, grants }) {
    if (verdict !== 'granted' || delivery.fact.checkedAtCreation !== 'yes' || grants.length === 0)
        return false;
    if (delivery.template.unknownMacros)
        return false;
    return !grants.some(({ policy }) => (0,dependencies/* waitsFor */.is)(delivery.resource, policy) && !(0,dependencies/* waitsFor */.is)(policy, delivery.resource));
}
function delivery_permission_order_findingOf({ delivery, grants }) {
    const { resource, fact } = delivery;
    const policy = grants[0]?.policy ?? resource;
    const [name, sender] = [(0,source_logical_id/* sourceLogicalId */.i)(policy), (0,source_logical_id/* sourceLogicalId */.i)(resource)];
    const refersBack = (0,dependencies/* waitsFor */.is)(policy, resource);
    return {
        at: refersBack ? policy.at : delivery.at,
        severity: fact.severity,
        message: refersBack
            ? `${name} refers to ${sender}, so it is created after it; but ${senderName(delivery)} needs the policy when it is created`
            : `${senderName(delivery)} needs ${name} when it is created, but nothing makes the policy come first`,
        help: `${refersBack
            ? `Write the condition of ${name} without referring to ${sender} (give ${sender} a name and write its ARN with !Sub, or name the account only); then add \`DependsOn: ${name}\` to ${sender}.`
            : `Add \`DependsOn: ${name}\` to ${sender}; ${destinationName(delivery)} alone is not enough.`} The deploy fails with: ${fact.symptom}`,
        ...(refersBack
            ? {}
            : {
                snippet: (0,write/* writeEntries */.gX)({ DependsOn: name }, (0,syntax_notation/* notationOf */.M)(resource.template.source)),
                remedy: waitingFor(policy, resource),
            }),
        resources: [...new Set([sender, name, ...idsOfDelivery(delivery)])],
        related: [{ message: 'the policy', at: policy.at }],
    };
}

// EXTERNAL MODULE: ./build/data/deliveries.js
var deliveries = __webpack_require__(9382);
// EXTERNAL MODULE: ./build/iam/arn.js
var iam_arn = __webpack_require__(4994);
// EXTERNAL MODULE: ./build/iam/match.js
var match = __webpack_require__(1212);
// EXTERNAL MODULE: ./build/iam/principal.js
var iam_principal = __webpack_require__(5439);
;// CONCATENATED MODULE: ./build/rules/access-risk.js
const RISKS = {
    becomeFunction: { vector: 'AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H', score: 8.8 },
    haveAccount: { vector: 'AV:N/AC:H/PR:L/UI:N/S:C/C:H/I:H/A:H', score: 8.5 },
    useByAnyone: { vector: 'AV:N/AC:L/PR:N/UI:N/S:U/C:L/I:L/A:L', score: 7.3 },
    sendByAnyone: { vector: 'AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:L/A:L', score: 6.5 },
    confuseDeputy: { vector: 'AV:N/AC:H/PR:N/UI:N/S:U/C:L/I:L/A:L', score: 5.6 },
    readByAnyone: { vector: 'AV:N/AC:L/PR:N/UI:N/S:U/C:L/I:N/A:N', score: 5.3 },
    doMore: { vector: 'AV:N/AC:H/PR:L/UI:N/S:U/C:L/I:L/A:L', score: 5 },
    trustAccount: { vector: 'AV:N/AC:H/PR:L/UI:N/S:U/C:N/I:L/A:N', score: 3.1 },
};

;// CONCATENATED MODULE: ./build/rules/delivery-permission-public.js














const deliveryPermissionPublic = {
    id: 'delivery-permission-public',
    title: 'A queue or topic lets anyone send to it',
    severity: 'warning',
    securitySeverity: RISKS.sendByAnyone.score,
    why: 'What lets everyone send, or a service for everyone\u2019s buckets, topics and rules, lets strangers put messages before your functions.',
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html',
    *check({ templates, deliveries }) {
        const served = new Map(deliveries.flatMap(({ delivery, grants }) => grants.map(({ statement }) => [keyOf(statement), delivery])));
        const grants = templates.flatMap((template) => (0,delivery_policies/* grantsSetIn */.x0)(template));
        for (const [grant] of (0,groups/* groupBy */.$z)(grants, ({ statement }) => keyOf(statement))) {
            const found = delivery_permission_public_findingOf(grant, served.get(keyOf(grant.statement)));
            if (found !== undefined)
                yield found;
        }
    },
};
const keyOf = ({ at }) => `${(0,finding/* sourceId */.t6)(at.source)}:${at.start}`;
const ACTIONS = ['sqs:SendMessage', 'sns:Publish'];
function delivery_permission_public_findingOf({ policy, on, statement }, served) {
    const { effect, conditions, open, principals = [] } = statement;
    if (effect !== 'Allow' || open !== undefined)
        return undefined;
    if (!ACTIONS.some((action) => (0,match/* concerns */.Kc)(statement, { action })))
        return undefined;
    const name = (0,source_logical_id/* sourceLogicalId */.i)(policy);
    const to = on === undefined ? 'what it is set on' : (0,source_logical_id/* sourceLogicalId */.i)(on);
    if (conditions.length > 0)
        return anyOwner({ policy, on, statement }, name, to);
    const condition = served === undefined ? {} : conditionOf(served);
    const common = {
        ...(isEmpty(condition) ? {} : { snippet: (0,write/* writeEntries */.gX)(condition, (0,syntax_notation/* notationOf */.M)(policy.template.source)) }),
        resources: [name, ...(on === undefined ? [] : [(0,source_logical_id/* sourceLogicalId */.i)(on)])],
    };
    const everyone = principals.find((principal) => (0,iam_principal/* isEveryone */.Af)(principal) === 'yes');
    if (everyone !== undefined)
        return {
            ...common,
            at: everyone.value.at,
            message: `${name} lets anyone send to ${to}`,
            help: 'Name the service, role or account that sends, and add a condition on aws:SourceArn or aws:SourceAccount.',
        };
    const service = principals.find(({ kind, value }) => kind === 'Service' && SCOPED.has((0,symbolic_string/* literal */.eu)((0,iam_principal/* serviceText */.Lo)(value.text)) ?? ''));
    if (service === undefined || policy.type.startsWith('AWS::SNS::'))
        return undefined;
    return {
        ...common,
        at: service.value.at,
        message: `${name} lets ${(0,symbolic_string/* literal */.eu)((0,iam_principal/* serviceText */.Lo)(service.value.text))} send to ${to} for resources of any AWS account`,
        help: 'Add a condition with the ARN of the one resource that is to send (aws:SourceArn), or at least with the account (aws:SourceAccount).',
    };
}
const OF_AN_OWNER = /account|org|principal|owner|userid|arn$/i;
function anyOwner({ policy, on, statement, }, name, to) {
    const [source, ...more] = statement.conditions.filter(({ key }) => OF_AN_OWNER.test(key));
    const [value] = source?.values ?? [];
    const account = value && (0,iam_arn/* arnOf */.RY)(value.text)?.account;
    if (source?.key.toLowerCase() !== 'aws:sourcearn' || more.length > 0 || value === undefined)
        return undefined;
    if (account === undefined || (0,symbolic_string/* literal */.eu)(account) !== '')
        return undefined;
    return {
        at: value.at,
        message: `${name} lets "${(0,symbolic_string/* show */.WU)(value.text)}" send to ${to}, whoever owns it: the ARN names no account, and there is no aws:SourceAccount`,
        help: 'Add a condition with the account that owns the source.',
        snippet: (0,write/* writeEntries */.gX)({ StringEquals: { 'aws:SourceAccount': (0,remedies_expression/* ref */.KR)('AWS::AccountId') } }, (0,syntax_notation/* notationOf */.M)(policy.template.source)),
        resources: [name, ...(on === undefined ? [] : [(0,source_logical_id/* sourceLogicalId */.i)(on)])],
    };
}
const isEmpty = (condition) => Object.keys(condition).length === 0;
const SCOPED = new Set(deliveries/* DELIVERIES */.r.filter(({ to, scope }) => to === 'queue' && scope !== undefined).map(({ principal }) => principal));

;// CONCATENATED MODULE: ./build/iam/role-arn.js

const ROLE_ARN = ['arn:*:iam::*:role/*'];
const LITERAL_ROLE_ARN = /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/;
function isSurelyNoRoleArn(text) {
    const known = (0,symbolic_string/* literal */.eu)(text);
    if (known !== undefined)
        return !LITERAL_ROLE_ARN.test(known);
    return (0,symbolic_string/* matches */.cK)(ROLE_ARN, text) === 'no';
}

// EXTERNAL MODULE: ./build/model/allows.js + 1 modules
var allows = __webpack_require__(9262);
;// CONCATENATED MODULE: ./build/remedies/fitting-role.js


function onlyRoleFor(service, resource, roles) {
    const [only, ...others] = roles.filter((role) => role.template === resource.template && (0,allows/* roleTrusts */.ok)(role, [service], role.resource).answer === 'yes');
    if (only === undefined || others.length > 0 || only.resource.sourceLogicalId !== undefined)
        return undefined;
    return only.resource.scenario.size > 0 || (0,dependencies/* waitsFor */.is)(only.resource, resource) ? undefined : only.resource.id;
}

;// CONCATENATED MODULE: ./build/rules/function-role-invalid.js










const functionRoleInvalid = {
    id: 'function-role-invalid',
    title: 'The function has no role, or something that is no role ARN',
    severity: 'error',
    why: 'Lambda refuses the function at deploy: `Role` is required, and must be the ARN of a role. `!Ref` of a role gives its name.',
    reference: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html',
    *check({ functions, roles }) {
        for (const each of functions) {
            yield* missing(each, roles);
            for (const use of each.roles)
                yield* invalid(each, use, roles);
        }
    },
};
function* missing(each, roles) {
    const { resource, template } = each;
    if (resource.properties.kind !== 'map' || template.unknownMacros)
        return;
    for (const properties of resource.properties.scenarios('Role')) {
        if (properties.one('Role') !== undefined || template.conditions.feasible(properties.scenario) !== 'yes')
            continue;
        const when = (0,cloudformation_scenario/* showScenario */.Ot)(properties.scenario);
        yield {
            at: each.at,
            message: `${(0,source_logical_id/* sourceLogicalId */.i)(each.resource)} has no Role${when === '' ? '' : ` ${when}`}, so that Lambda refuses it`,
            ...giving(onlyRoleFor('lambda.amazonaws.com', each.resource, roles), each),
            resources: [(0,source_logical_id/* sourceLogicalId */.i)(each.resource)],
        };
        return;
    }
}
function* invalid(each, { text, at, role }, roles) {
    if (role !== undefined || !isSurelyNoRoleArn(text))
        return;
    const named = roleNamed(text, each.template);
    const is = named === undefined
        ? `"${(0,symbolic_string/* show */.WU)(text)}", which is not the ARN of a role`
        : `the name of ${named}, not its ARN`;
    yield {
        at,
        message: `The Role of ${(0,source_logical_id/* sourceLogicalId */.i)(each.resource)} is ${is}`,
        ...giving(named ?? onlyRoleFor('lambda.amazonaws.com', each.resource, roles), each),
        ...(named !== undefined && {
            remedy: {
                description: `Use the ARN of ${named}`,
                changes: [{ set: (0,remedies_expression/* getAtt */.CN)(named, 'Arn'), at: ['Role'], of: each.resource }],
            },
        }),
        resources: [(0,source_logical_id/* sourceLogicalId */.i)(each.resource), ...(named === undefined ? [] : [named])],
        about: [placeSubject(at)],
    };
}
function giving(role, { template }) {
    if (role === undefined)
        return { help: 'Give it the ARN of a role that "lambda.amazonaws.com" may assume.' };
    return {
        help: `Give it the ARN of ${role}.`,
        snippet: (0,write/* writeEntries */.gX)({ Role: (0,remedies_expression/* getAtt */.CN)(role, 'Arn') }, (0,syntax_notation/* notationOf */.M)(template.source)),
    };
}
function roleNamed(text, template) {
    return (0,resources_by_type/* resourcesOfType */.T)(template, 'AWS::IAM::Role').find((role) => (0,symbolic_string/* same */.FB)(role.ref(), text) === 'yes')?.id;
}

// EXTERNAL MODULE: ./build/analysis/function-url-elsewhere.js
var function_url_elsewhere = __webpack_require__(545);
// EXTERNAL MODULE: ./build/analysis/function-urls.js
var function_urls = __webpack_require__(2095);
;// CONCATENATED MODULE: ./build/analysis/once-per-resource.js
function oncePerResource(grants) {
    const seen = new Set();
    return grants.filter(({ resource }) => !seen.has(resource) && seen.add(resource) !== undefined);
}

// EXTERNAL MODULE: ./build/text/arn-template.js
var arn_template = __webpack_require__(4347);
;// CONCATENATED MODULE: ./build/analysis/signed-origins.js






function* signedOrigins(model) {
    const urls = [...(0,function_urls/* functionUrls */.h)(model)];
    if (urls.length === 0)
        return;
    for (const distribution of model.templates.flatMap((template) => (0,resources_by_type/* resourcesOfType */.T)(template, 'AWS::CloudFront::Distribution'))) {
        const { template } = distribution;
        const sourceArn = (0,arn_template/* arnAt */.r)(template, 'arn:${Partition}:cloudfront::${Account}:distribution/${Id}', () => distribution.ref());
        for (const origin of distribution.properties.all('DistributionConfig.Origins[]')) {
            const control = origin.one('OriginAccessControlId');
            if (control === undefined || (0,symbolic_string/* literal */.eu)(control.text()) === '')
                continue;
            for (const domain of origin.all('DomainName')) {
                const id = urlIn(domain.node);
                const url = urls.find(({ resource }) => resource.template === template && resource.id === id);
                const scenario = (0,cloudformation_scenario/* both */.WP)(distribution.scenario, domain.scenario);
                if (url !== undefined && scenario !== undefined)
                    yield { distribution, sourceArn, at: domain.at, scenario, url };
            }
        }
    }
}
function urlIn(node) {
    if (node.kind === 'scalar')
        return undefined;
    const call = (0,template_node/* intrinsicOf */.jN)(node);
    if (call?.name === 'Fn::GetAtt' && call.argument.kind === 'list') {
        const [id, attribute] = call.argument.items;
        return id?.kind === 'scalar' && attribute?.kind === 'scalar' && attribute.text === 'FunctionUrl'
            ? id.text
            : undefined;
    }
    const inner = node.kind === 'list' ? node.items : [...node.entries.values()].map(({ value }) => value);
    for (const each of inner) {
        const found = urlIn(each);
        if (found !== undefined)
            return found;
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/iam/evaluate.js
var evaluate = __webpack_require__(8238);
// EXTERNAL MODULE: ./build/iam/request.js
var iam_request = __webpack_require__(4848);
// EXTERNAL MODULE: ./build/model/between-stacks.js
var between_stacks = __webpack_require__(2875);
;// CONCATENATED MODULE: ./build/rules/function-url-permission.js

















const functionUrlPermission = {
    id: 'function-url-permission',
    title: 'Callers of a function URL lack a permission',
    severity: 'error',
    why: 'Since October 2025 a function URL needs two permissions, lambda:InvokeFunctionUrl and lambda:InvokeFunction; without either, callers get 403 Forbidden, and nothing is in the function\u2019s logs.',
    reference: 'https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html',
    *check(model) {
        const idFor = logicalIds();
        for (const url of (0,function_urls/* functionUrls */.h)(model)) {
            if ((0,symbolic_string/* literal */.eu)(url.authType.text()) === 'NONE')
                yield* publicUrl(url, model, idFor);
            if ((0,symbolic_string/* literal */.eu)(url.authType.text()) === 'AWS_IAM')
                yield* disagreeing(url, model);
        }
        for (const origin of signedOrigins(model))
            yield* unsignedFor(origin, model, idFor);
        yield* disagreeingWithDeployed(model);
        yield* halfPairs(model);
    },
};
const function_url_permission_ACTIONS = ['lambda:InvokeFunctionUrl', 'lambda:InvokeFunction'];
function lackingFor(url, caller, context, model) {
    const { resource, target } = url;
    const told = (0,function_url_elsewhere/* isHere */.nw)(url, model) ? [] : (0,function_url_elsewhere/* deployedFor */.uh)(target, resource.template, url.named.at, model);
    if (told === undefined || resource.template.unknownMacros)
        return [];
    const { inTemplate, onFunction } = model.derived.get(grantsByPlace);
    const elsewhere = (onFunction.get((0,text_key/* keyOf */.T)(url.function)) ?? []).filter(({ template }) => template !== resource.template);
    const statements = [
        ...[...(inTemplate.get(resource.template) ?? []), ...elsewhere].map(({ statement, template }) => (0,between_stacks/* statementFor */.JM)(resource.template, template, statement)),
        ...told,
    ];
    return function_url_permission_ACTIONS.filter((action) => {
        const request = {
            ...caller,
            action,
            resource: target,
            context: (0,iam_request/* contextOf */.V)(context),
            otherKeys: 'absent',
        };
        return (0,evaluate/* evaluate */._)(statements, request, resource.template.conditions).answer === 'no';
    });
}
const grantsByPlace = ({ grants }) => ({
    inTemplate: (0,groups/* groupsOf */.c1)(grants, ({ template }) => template),
    onFunction: (0,groups/* groupsOf */.c1)(grants.filter((grant) => grant.function !== undefined), (grant) => (0,text_key/* keyOf */.T)(grant.function?.arn ?? [])),
});
function* publicUrl(url, model, idFor) {
    if (!(0,function_url_elsewhere/* isHere */.nw)(url, model) &&
        (0,function_url_elsewhere/* deployedFor */.uh)(url.target, url.resource.template, url.named.at, model) === undefined) {
        yield function_url_permission_undecided(url.target, [(0,source_logical_id/* sourceLogicalId */.i)(url.resource)], url.named.at);
        return;
    }
    const context = { 'lambda:FunctionUrlAuthType': ['NONE'], 'lambda:InvokedViaFunctionUrl': ['true'] };
    const lacking = lackingFor(url, { principal: { anonymous: true }, scenario: url.scenario }, context, model);
    if (lacking.length === 0)
        return;
    const { resource, named } = url;
    yield {
        at: named.at,
        message: `${(0,source_logical_id/* sourceLogicalId */.i)(resource)} is a function URL for everyone (AuthType NONE), but no permission allows ${lacking.join(' and ')}`,
        help: 'Add what is missing; until then callers get 403 Forbidden.',
        ...adding(lacking, url, { Principal: '*' }, idFor),
        resources: [(0,source_logical_id/* sourceLogicalId */.i)(resource)],
    };
}
function function_url_permission_undecided(target, resources, at) {
    const unknown = { code: 'function-policy', what: (0,symbolic_string/* show */.WU)(target) };
    const reason = (0,text_unknown/* wordsOf */.Z9)(unknown);
    return {
        message: `Whether callers of the function URL have both permissions can't be told: ${reason}`,
        reason,
        unknowns: [unknown],
        resources,
        at,
    };
}
function* unsignedFor(origin, model, idFor) {
    const { distribution, sourceArn, url, scenario, at } = origin;
    const context = {
        'aws:SourceArn': sourceArn,
        'aws:SourceAccount': distribution.template.account,
        'lambda:FunctionUrlAuthType': ['AWS_IAM'],
        'lambda:InvokedViaFunctionUrl': ['true'],
    };
    const lacking = lackingFor(url, { principal: { service: 'cloudfront.amazonaws.com' }, scenario }, context, model);
    if (!lacking.includes('lambda:InvokeFunctionUrl'))
        return;
    const scope = {
        Principal: 'cloudfront.amazonaws.com',
        SourceArn: (0,remedies_expression/* expressionOf */.ez)(sourceArn, distribution.template),
    };
    yield {
        at,
        message: `${(0,source_logical_id/* sourceLogicalId */.i)(distribution)} signs its requests to the function URL ${(0,source_logical_id/* sourceLogicalId */.i)(url.resource)}, but no permission lets cloudfront.amazonaws.com do ${lacking.join(' and ')}`,
        help: 'Add what is missing; until then CloudFront gets 403 Forbidden.',
        ...adding(lacking, url, scope, idFor),
        resources: [(0,source_logical_id/* sourceLogicalId */.i)(distribution), (0,source_logical_id/* sourceLogicalId */.i)(url.resource)],
        related: [{ message: 'the function URL', at: url.named.at }],
    };
}
function adding(actions, { named, resource, authType }, scope, idFor) {
    const permissions = actions.map((action) => {
        const isUrl = action === 'lambda:InvokeFunctionUrl';
        const condition = isUrl
            ? { FunctionUrlAuthType: (0,symbolic_string/* literal */.eu)(authType.text()) ?? 'AWS_IAM' }
            : { InvokedViaFunctionUrl: true };
        const properties = {
            Action: action,
            FunctionName: (0,remedies_expression/* expressionOf */.ez)(named.text(), resource.template),
            ...scope,
            ...condition,
        };
        const id = idFor(resource.template, `${resource.id}${isUrl ? 'Permission' : 'InvokePermission'}`);
        return [id, { Type: 'AWS::Lambda::Permission', Properties: properties }];
    });
    const add = Object.fromEntries(permissions);
    return {
        snippet: (0,write/* writeEntries */.gX)(add, (0,syntax_notation/* notationOf */.M)(resource.template.source)),
        remedy: {
            description: `Add ${Object.keys(add).join(' and ')}`,
            changes: [{ add, to: resource.template }],
        },
    };
}
function* disagreeing({ resource, target }, { grants }) {
    for (const grant of grants) {
        if (grant.template !== resource.template || (0,function_urls/* conditionOf */.r)(grant, 'lambda:functionurlauthtype') !== 'none')
            continue;
        if ((0,symbolic_string/* same */.FB)(grant.target, target) !== 'yes')
            continue;
        const at = grant.statement.conditions.find(({ key }) => key === 'lambda:FunctionUrlAuthType')?.at ?? grant.at;
        yield {
            at,
            message: `${(0,source_logical_id/* sourceLogicalId */.i)(grant.resource)} is for AuthType NONE, but the function URL ${(0,source_logical_id/* sourceLogicalId */.i)(resource)} has AuthType AWS_IAM`,
            help: 'Make the two agree: AWS_IAM for signed calls only, NONE for everyone.',
            resources: [(0,source_logical_id/* sourceLogicalId */.i)(grant.resource), (0,source_logical_id/* sourceLogicalId */.i)(resource)],
        };
    }
}
function* disagreeingWithDeployed(model) {
    for (const grant of model.grants) {
        const is = (0,function_urls/* conditionOf */.r)(grant, 'lambda:functionurlauthtype')?.toUpperCase();
        const url = is === undefined || !(0,function_url_elsewhere/* isElsewhere */.l5)(grant) ? undefined : (0,function_url_elsewhere/* deployedUrlOf */.lO)(grant, model);
        if (url === undefined || url.authType === is)
            continue;
        yield {
            at: grant.statement.conditions.find(({ key }) => key === 'lambda:FunctionUrlAuthType')?.at ?? grant.at,
            message: `${(0,source_logical_id/* sourceLogicalId */.i)(grant.resource)} is for AuthType ${is}, but the function URL of ${(0,symbolic_string/* show */.WU)(grant.target)}${(0,as_deployed/* asDeployed */.V)(model.deployed?.on)} has AuthType ${url.authType}`,
            help: 'Make the two agree: AWS_IAM for signed calls only, NONE for everyone.',
            resources: [(0,source_logical_id/* sourceLogicalId */.i)(grant.resource)],
        };
    }
}
function* halfPairs(model) {
    const { grants } = model;
    for (const grant of oncePerResource(grants)) {
        const [principal] = grant.statement.principals ?? [];
        if (principal?.kind !== 'Service' || !hasAction(grant, 'lambda:invokefunctionurl'))
            continue;
        const partner = grants.some((other) => other.template === grant.template &&
            (0,symbolic_string/* same */.FB)(other.target, grant.target) !== 'no' &&
            mayBePartner(other.statement, principal));
        if (partner || grant.template.unknownMacros)
            continue;
        if ((0,function_url_elsewhere/* isElsewhere */.l5)(grant)) {
            const told = (0,function_url_elsewhere/* deployedFor */.uh)(grant.target, grant.template, grant.at, model);
            if (told === undefined)
                yield function_url_permission_undecided(grant.target, [(0,source_logical_id/* sourceLogicalId */.i)(grant.resource)], grant.at);
            if (told === undefined || told.some((each) => mayBePartner(each, principal)))
                continue;
        }
        yield {
            at: grant.statement.actions?.[0]?.at ?? grant.at,
            message: `${(0,source_logical_id/* sourceLogicalId */.i)(grant.resource)} lets ${(0,symbolic_string/* literal */.eu)(principal.value.text) ?? 'a service'} call the function URL, but nothing lets it invoke the function`,
            help: 'Add a second permission like this one with `Action: lambda:InvokeFunction` and `InvokedViaFunctionUrl: true`.',
            resources: [(0,source_logical_id/* sourceLogicalId */.i)(grant.resource)],
        };
    }
}
const mayBePartner = (statement, { value: { text: who } }) => !actionsOf(statement).includes('lambda:invokefunctionurl') &&
    (statement.principals ?? []).some(({ value }) => (0,symbolic_string/* same */.FB)(value.text, who) !== 'no' || (0,symbolic_string/* literal */.eu)(value.text) === '*');
const hasAction = ({ statement }, action) => actionsOf(statement).includes(action);
const actionsOf = ({ actions = [] }) => actions.map(({ text }) => (0,symbolic_string/* literal */.eu)(text)?.toLowerCase());

;// CONCATENATED MODULE: ./build/rules/function-url-public.js




const functionUrlPublic = {
    id: 'function-url-public',
    title: 'A function URL that anyone can call',
    severity: 'warning',
    securitySeverity: RISKS.sendByAnyone.score,
    why: 'With AuthType NONE the URL takes calls from anyone on the internet; only the function\u2019s own code stands in between.',
    reference: 'https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html',
    *check(model) {
        for (const { resource, authType } of (0,function_urls/* functionUrls */.h)(model)) {
            if ((0,symbolic_string/* literal */.eu)(authType.text()) !== 'NONE')
                continue;
            yield {
                at: authType.at,
                message: `The function URL of ${(0,source_logical_id/* sourceLogicalId */.i)(resource)} takes calls from anyone on the internet`,
                help: 'Use AuthType AWS_IAM (with CloudFront in front where it must be public), or keep it if the function checks its callers itself.',
                resources: [(0,source_logical_id/* sourceLogicalId */.i)(resource)],
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/internal-error.js
const internalError = {
    id: 'internal-error',
    title: 'The check itself failed at this template',
    severity: 'error',
    why: 'Something in the template was not looked at, so that a fault may have been missed. It is a mistake in the check, and can not be switched off, lowered or accepted.',
    reference: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-permissions.html',
    isFixed: true,
    *check() { },
};

;// CONCATENATED MODULE: ./build/rules/invoke-permission-action.js







const INVOKING = new Set(['lambda:invokefunction', 'lambda:invokefunctionurl', 'lambda:invokeasync']);
const invokePermissionAction = {
    id: 'invoke-permission-action',
    title: 'An action that is too broad or does not invoke',
    severity: 'warning',
    securitySeverity: RISKS.doMore.score,
    precedence: 1,
    why: '`lambda:*` also lets the caller change or delete the function; an action that does not invoke leaves the caller without what it needs.',
    reference: 'https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html',
    *check({ grants }) {
        for (const { resource, statement } of oncePerResource(grants)) {
            if (statement.effect !== 'Allow')
                continue;
            for (const { text, at } of statement.actions ?? []) {
                const action = (0,symbolic_string/* literal */.eu)(text);
                if (action === undefined || INVOKING.has(action.toLowerCase()))
                    continue;
                const isBroad = action.includes('*');
                yield {
                    at,
                    message: isBroad
                        ? `${(0,source_logical_id/* sourceLogicalId */.i)(resource)} allows "${action}", which is more than invoking`
                        : `${(0,source_logical_id/* sourceLogicalId */.i)(resource)} allows "${action}", which does not invoke the function`,
                    help: 'Allow lambda:InvokeFunction.',
                    snippet: (0,write/* writeEntries */.gX)({ Action: 'lambda:InvokeFunction' }, (0,syntax_notation/* notationOf */.M)(resource.template.source)),
                    resources: [(0,source_logical_id/* sourceLogicalId */.i)(resource)],
                    about: [permissionSubject(resource)],
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/analysis/condition-place.js

const conditionPlace = ({ node }) => (0,template_node/* child */.jf)(node, 'Condition')?.at;

;// CONCATENATED MODULE: ./build/rules/invoke-permission-conditional.js




const invokePermissionConditional = {
    id: 'invoke-permission-conditional',
    title: 'A source exists under conditions under which its grant does not',
    severity: 'error',
    why: 'Where the permission\u2019s condition is false and the source\u2019s is not, the source invokes a function that it may not invoke.',
    reference: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/conditions-section-structure.html',
    *check({ verdicts }) {
        const conditional = verdicts.filter(({ verdict, otherScenarios }) => verdict === 'denied' && otherScenarios.length > 0);
        for (const [verdict] of (0,groups/* groupBy */.$z)(conditional, ({ otherScenarios }) => otherScenarios[0]?.resource)) {
            const { invocation, otherScenarios } = verdict;
            const [grant] = otherScenarios;
            if (grant === undefined)
                continue;
            const permission = (0,source_logical_id/* sourceLogicalId */.i)(grant.resource);
            const condition = conditionPlace(grant.resource);
            yield {
                at: condition ?? grant.at,
                message: `${sourceName(invocation)} invokes ${functionName(invocation)}, but its permission ${permission} ${condition === undefined ? 'is for something else' : 'is not there'}${whenOf(verdict)}`,
                help: condition === undefined
                    ? `Look at what \`Fn::If\` gives in ${permission} in that case: it has to fit ${(0,source_logical_id/* sourceLogicalId */.i)(invocation.resource)} there, too.`
                    : `Give ${permission} the condition of ${(0,source_logical_id/* sourceLogicalId */.i)(invocation.resource)}, or ${(0,source_logical_id/* sourceLogicalId */.i)(invocation.resource)} that of ${permission}.`,
                resources: [permission, ...idsOf(invocation)],
                related: [{ message: 'the source', at: invocation.at }],
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/invoke-permission-cross-account.js






const invokePermissionCrossAccount = {
    id: 'invoke-permission-cross-account',
    title: 'Another account may invoke the function',
    severity: 'notice',
    securitySeverity: RISKS.trustAccount.score,
    why: 'Whoever that account lets do so can call the function. That is often intended; it is worth knowing.',
    reference: 'https://docs.aws.amazon.com/lambda/latest/dg/permissions-function-cross-account.html',
    *check({ grants }) {
        for (const { resource, template, statement } of oncePerResource(grants)) {
            if (statement.effect !== 'Allow')
                continue;
            for (const { kind, value } of statement.principals ?? []) {
                if (kind !== 'AWS')
                    continue;
                const account = (0,iam_principal/* accountNamed */.xM)(value.text) ?? (0,iam_arn/* arnOf */.RY)(value.text)?.account;
                if (account === undefined || account.length === 0 || account.some((part) => typeof part !== 'string'))
                    continue;
                if ((0,symbolic_string/* same */.FB)(account, template.account) === 'yes')
                    continue;
                yield {
                    at: value.at,
                    message: `${(0,source_logical_id/* sourceLogicalId */.i)(resource)} lets account ${(0,symbolic_string/* show */.WU)(account)} invoke the function`,
                    help: 'Keep it if that is intended; if the account is your own, an identity policy on the caller does without it.',
                    resources: [(0,source_logical_id/* sourceLogicalId */.i)(resource)],
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/remedies/permission.js




const waiting = ({ eventSource }) => eventSource.checkedAtCreation === 'yes' ? eventSource.resource : undefined;
function permission_comesTooLate(sourceArn, invocation) {
    const source = waiting(invocation);
    return source !== undefined && sourceArn !== undefined && (0,remedies_expression/* isMadeOf */.ZK)(sourceArn, source);
}
function permissionIds({ verdicts }) {
    const idFor = logicalIds();
    const byPlace = new Map();
    const ids = new Map();
    for (const { invocation, verdict } of verdicts) {
        if (verdict !== 'denied' || invocation.by !== 'resource-policy')
            continue;
        const { at, template, eventSource, function: invoked } = invocation;
        const place = `${at.source.path}:${at.start}:${at.end}`;
        const id = byPlace.get(place) ??
            idFor(template, `${eventSource.resource.id}${invoked?.resource.id ?? 'Function'}Permission`);
        byPlace.set(place, id);
        ids.set(invocation, id);
    }
    return ids;
}
const isIn = (template, named) => named?.template === template && named.deployed === undefined;
const permissionSnippet = (invocation, id) => (0,write/* writeEntries */.gX)({ [id]: permissionFor(invocation) }, (0,syntax_notation/* notationOf */.M)(invocation.template.source));
function permissionChanges(invocation, id) {
    const source = waiting(invocation);
    return [
        { add: { [id]: permissionFor(invocation) }, to: invocation.template },
        ...(source === undefined ? [] : [{ dependsOn: id, of: source }]),
    ];
}
function permissionFor(invocation) {
    const { template, eventSource, function: invoked, qualifier, target } = invocation;
    const sourceArn = permission_comesTooLate(eventSource.sourceArn, invocation) ? undefined : eventSource.sourceArn;
    const sourceAccount = eventSource.sourceAccount ??
        (sourceArn === eventSource.sourceArn ? undefined : invocation.template.account);
    const apart = waiting(invocation);
    const say = (text) => (0,remedies_expression/* expressionOf */.ez)(text, template, apart);
    return {
        Type: 'AWS::Lambda::Permission',
        Properties: {
            Action: 'lambda:InvokeFunction',
            FunctionName: qualifier === undefined && isIn(template, invoked) ? (0,remedies_expression/* ref */.KR)(invoked.resource.id) : say(target),
            Principal: eventSource.principal,
            ...(sourceArn === undefined ? {} : { SourceArn: say(sourceArn) }),
            ...(sourceAccount === undefined ? {} : { SourceAccount: say(sourceAccount) }),
        },
    };
}

;// CONCATENATED MODULE: ./build/rules/invoke-permission-mismatch.js










const invokePermissionMismatch = {
    id: 'invoke-permission-mismatch',
    title: 'A grant looks meant for the source, but differs',
    severity: 'error',
    precedence: 2,
    why: 'The permission exists, but its function, alias, principal, source ARN, source account or action is not what the service calls with, so the call is refused all the same.',
    reference: 'https://docs.aws.amazon.com/lambda/latest/dg/permissions-function-services.html',
    *check(model) {
        const ids = permissionIds(model);
        for (const [first, ...others] of (0,groups/* groupBy */.$z)(mismatches(model), ({ near }) => near.grant.resource)) {
            const found = invoke_permission_mismatch_findingOf(first.verdict, first.near, others.length, ids.get(first.verdict.invocation) ?? '');
            if (found !== undefined)
                yield found;
        }
    },
};
function mismatches({ verdicts }) {
    return verdicts.flatMap((verdict) => {
        const [near] = verdict.near;
        return near === undefined ? [] : [{ verdict, near }];
    });
}
function invoke_permission_mismatch_findingOf(verdict, { grant, failures }, more, id) {
    const { invocation } = verdict;
    const [failure] = failures;
    const difference = failure && invoke_permission_mismatch_differenceOf(failure, grant, invocation);
    if (failure === undefined || difference === undefined)
        return undefined;
    const { property, is, expected } = difference;
    const { symptom } = invocation.eventSource;
    const shown = {
        part: property,
        is: written(is, grant.template),
        must: written(expected, grant.template, waiting(invocation)),
    };
    const told = {
        invocation,
        grant,
        failure,
        expected,
        shown,
        differs: `${property} is "${shown.is}"${octalOf(failure.at)} and must be "${shown.must}"${whenOf(verdict)}${andMore(more)}`,
        symptom: symptom === undefined ? '' : ` As it is: ${symptom}`,
        id,
    };
    if (grant.deployed !== undefined)
        return deployedFinding(told);
    const isMadeBySam = grant.resource.sourceLogicalId !== undefined;
    return isMadeBySam && failure.failed === 'resource' ? elsewhereFinding(told, is) : writtenFinding(told);
}
function deployedFinding({ invocation, grant, differs, symptom, id }) {
    return {
        at: invocation.at,
        message: `The statement "${(0,source_logical_id/* sourceLogicalId */.i)(grant.resource)}"${(0,as_deployed/* asDeployed */.V)(grant.deployed)} nearly lets ${sourceName(invocation)} invoke ${functionName(invocation)}, but its ${differs}`,
        help: `Take the statement away and add it as it must be, or add this permission to the template.${symptom}`,
        snippet: permissionSnippet(invocation, id),
        resources: idsOf(invocation),
    };
}
function elsewhereFinding({ invocation, grant, differs, symptom, id }, is) {
    const permission = (0,source_logical_id/* sourceLogicalId */.i)(grant.resource);
    const { template } = grant;
    return {
        at: invocation.at,
        message: `${sourceName(invocation)} invokes ${functionName(invocation)}, but the permission that SAM makes for ${permission} is on another function or alias: its ${differs}`,
        help: `Name the function here as the permission does (\`${(0,write/* write */.M9)((0,remedies_expression/* expressionOf */.ez)(is, template), (0,syntax_notation/* notationOf */.M)(template.source))}\`), or add this permission.${symptom}`,
        snippet: permissionSnippet(invocation, id),
        resources: [permission, ...idsOf(invocation)],
        about: [permissionSubject(grant.resource)],
        related: [{ message: 'where SAM makes the permission', at: grant.at }],
    };
}
function writtenFinding(told) {
    const { invocation, grant, failure, differs } = told;
    const permission = (0,source_logical_id/* sourceLogicalId */.i)(grant.resource);
    const source = sourceName(invocation);
    return {
        at: failure.at,
        message: `${permission} nearly lets ${source} invoke ${functionName(invocation)}, but its ${differs}`,
        ...(bySubstitution(told) ?? byAccount(told) ?? byChange(told)),
        resources: [permission, ...idsOf(invocation)],
        about: [permissionSubject(grant.resource)],
        related: [{ message: `what it is meant for: ${source}`, at: invocation.at }],
    };
}
function octalOf({ source, start, end }) {
    const written = source.text.slice(start, end).trim();
    return /^0[0-7]{2,}$/.test(written) ? ` (what YAML makes of ${written} without quotes)` : '';
}
function bySubstitution({ grant: { resource, template }, failure: { at }, symptom, }) {
    const named = at.source.text
        .slice(at.start, at.end)
        .trim()
        .replace(/^["']|["']$/g, '');
    if (resource.sourceLogicalId === undefined || !template.resources.has(named))
        return undefined;
    return {
        help: `Refer to ${named} instead of writing its name: SAM puts the name into the ARN as it stands.${symptom}`,
        snippet: (0,write/* write */.M9)((0,remedies_expression/* ref */.KR)(named), (0,syntax_notation/* notationOf */.M)(template.source)),
    };
}
function byAccount({ invocation, grant, shown, expected, symptom }) {
    if (shown.part !== 'SourceArn' || !permission_comesTooLate(expected, invocation))
        return undefined;
    const name = (0,source_logical_id/* sourceLogicalId */.i)(grant.resource);
    const source = (0,source_logical_id/* sourceLogicalId */.i)(invocation.resource);
    const account = invocation.eventSource.sourceAccount ?? grant.template.account;
    return {
        help: `Replace SourceArn of ${name} by SourceAccount: ${name} has to come before ${source}, so it can't refer to it. Or give ${source} a name, and write its ARN with that.${symptom}`,
        snippet: (0,remedies_expression/* assignment */.mU)('SourceAccount', account, grant.template),
    };
}
function byChange({ invocation, grant, shown, expected, symptom }) {
    const { resource, template } = grant;
    const change = `Change ${shown.part} of ${(0,source_logical_id/* sourceLogicalId */.i)(resource)}`;
    const invoked = shown.part === 'FunctionName' ? invocation.function : undefined;
    const value = isIn(template, invoked) && (0,symbolic_string/* same */.FB)(invoked.arn, invocation.target) === 'yes'
        ? (0,remedies_expression/* ref */.KR)(invoked.resource.id)
        : (0,remedies_expression/* expressionOf */.ez)(expected, template, waiting(invocation));
    return {
        help: `${change}.${symptom}`,
        snippet: (0,write/* writeEntries */.gX)({ [shown.part]: value }, (0,syntax_notation/* notationOf */.M)(template.source)),
        difference: shown,
        remedy: { description: change, changes: [{ set: value, at: [shown.part], of: resource }] },
    };
}
function invoke_permission_mismatch_differenceOf(failure, grant, invocation) {
    const { eventSource } = invocation;
    switch (failure.failed) {
        case 'principal':
            return { property: 'Principal', is: [failure.detail], expected: [eventSource.principal] };
        case 'action':
            return { property: 'Action', is: [failure.detail], expected: ['lambda:InvokeFunction'] };
        case 'resource':
            return grant.deployed === undefined
                ? { property: 'FunctionName', is: writtenName(grant), expected: targetName(invocation) }
                : { property: 'Resource', is: firstResource(grant), expected: invocation.target };
        case 'condition':
            return conditionDifference(failure, invocation);
    }
}
function conditionDifference({ condition }, { eventSource, template }) {
    const is = condition?.values[0]?.text ?? [];
    switch (condition?.key.toLowerCase()) {
        case 'aws:sourcearn':
            return eventSource.sourceArn === undefined
                ? undefined
                : { property: 'SourceArn', is, expected: eventSource.sourceArn };
        case 'aws:sourceaccount':
            return { property: 'SourceAccount', is, expected: eventSource.sourceAccount ?? template.account };
        case 'lambda:eventsourcetoken':
            return eventSource.eventSourceToken === undefined
                ? undefined
                : { property: 'EventSourceToken', is, expected: eventSource.eventSourceToken };
        default:
            return undefined;
    }
}
const firstResource = ({ statement, target }) => statement.resources?.[0]?.text ?? target;
function targetName({ function: named, target }) {
    return named !== undefined && named.deployed === undefined && (0,symbolic_string/* same */.FB)(named.arn, target) === 'yes'
        ? named.resource.ref()
        : target;
}
function writtenName(grant) {
    if (grant.function !== undefined)
        return targetName(grant);
    const written = grant.resource.properties.all('FunctionName').find(({ at }) => at === grant.targetAt);
    return written?.text() ?? grant.target;
}

;// CONCATENATED MODULE: ./build/analysis/second-permissions.js


function secondPermissions(verdicts) {
    const found = new Map();
    for (const { invocation, grants } of verdicts) {
        if (invocation.by !== 'resource-policy')
            continue;
        const named = grants.filter(({ resource, statement }) => resource.sourceLogicalId === undefined &&
            statement.conditions.some(({ key }) => key.toLowerCase() === 'aws:sourcearn'));
        const [, second] = [...new Set(named.map(({ resource }) => resource))];
        if (second !== undefined)
            found.set(keyFor(invocation), { permission: second, of: (0,source_logical_id/* sourceLogicalId */.i)(invocation.resource) });
    }
    return (invocation) => found.get(keyFor(invocation));
}
const keyFor = ({ template, principal, target }) => `${template.id} ${principal} ${(0,text_key/* keyOf */.T)(target)}`;

;// CONCATENATED MODULE: ./build/rules/invoke-permission-missing.js







const invokePermissionMissing = {
    id: 'invoke-permission-missing',
    title: 'A push source has no grant on the function it invokes',
    severity: 'error',
    precedence: 1,
    why: 'A service that pushes events may invoke a function only if the function\u2019s resource policy lets it. Without a permission the stack often deploys, and then calls fail with a bare 500 or events are dropped.',
    reference: 'https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html',
    *check(model) {
        const ids = permissionIds(model);
        const secondOf = secondPermissions(model.verdicts);
        for (const [first, ...others] of (0,groups/* groupBy */.$z)(invoke_permission_missing_missing(model), ({ invocation }) => placeKey(invocation.at))) {
            const { invocation } = first;
            const { eventSource, principal } = invocation;
            const id = ids.get(invocation) ?? '';
            const second = secondOf(invocation);
            const copied = second && (0,source_logical_id/* sourceLogicalId */.i)(second.permission);
            yield {
                at: invocation.at,
                message: `${sourceName(invocation)} invokes ${functionName(invocation)}, but no permission lets ${principal} do so${whenOf(first)}${andMore(others.length)}${second === undefined ? '' : `: ${copied} is a second permission of ${second.of}`}`,
                help: `Add this permission to the template${invoke_permission_missing_orderOf(invocation, id)}.${eventSource.symptom === undefined ? '' : ` Without it: ${eventSource.symptom}`}`,
                snippet: permissionSnippet(invocation, id),
                ...(others.length === 0 && {
                    remedy: { description: `Add the permission ${id}`, changes: permissionChanges(invocation, id) },
                }),
                resources: [...idsOf(invocation), ...(copied === undefined ? [] : [copied])],
                ...(second !== undefined && {
                    related: [
                        {
                            message: `lets ${second.of} invoke it, which another permission does`,
                            at: second.permission.at,
                        },
                    ],
                }),
                about: [first, ...others].map(({ invocation: { template, target, principal: caller } }) => invocationSubject(template, target, caller)),
            };
        }
    },
};
function invoke_permission_missing_orderOf(invocation, id) {
    const source = waiting(invocation);
    return source === undefined
        ? ''
        : `, and \`DependsOn: ${id}\` to ${(0,source_logical_id/* sourceLogicalId */.i)(source)}, which needs it when it is created`;
}
function invoke_permission_missing_missing({ verdicts }) {
    return verdicts.filter(({ verdict, invocation, near, otherScenarios }) => verdict === 'denied' &&
        invocation.by === 'resource-policy' &&
        near.length === 0 &&
        otherScenarios.length === 0);
}
const placeKey = ({ source, start, end }) => `${(0,finding/* sourceId */.t6)(source)}:${start}:${end}`;

;// CONCATENATED MODULE: ./build/data/function-features.js
const GUIDE = 'https://docs.aws.amazon.com/lambda/latest/dg';
const EC2 = 'arn:${Partition}:ec2:${Region}:${Account}';
const FUNCTION_FEATURES = [
    {
        feature: 'a VPC',
        checkedAtCreation: true,
        property: 'VpcConfig.SubnetIds[]',
        needs: [
            ['ec2:CreateNetworkInterface', `${EC2}:network-interface/\${id}`],
            ['ec2:CreateNetworkInterface', `${EC2}:subnet/\${id}`],
            ['ec2:DeleteNetworkInterface', `${EC2}:network-interface/\${id}`],
            ['ec2:DescribeNetworkInterfaces', '*'],
        ],
        symptom: 'The provided execution role does not have permissions to call CreateNetworkInterface on EC2',
        reference: `${GUIDE}/configuration-vpc.html`,
    },
    {
        feature: 'active tracing',
        property: 'TracingConfig.Mode',
        value: 'Active',
        needs: [
            ['xray:PutTraceSegments', '*'],
            ['xray:PutTelemetryRecords', '*'],
        ],
        symptom: 'The provided execution role does not have permissions to call PutTraceSegments on XRAY',
        reference: `${GUIDE}/services-xray.html`,
    },
    {
        feature: 'a dead-letter queue',
        checkedAtCreation: true,
        property: 'DeadLetterConfig.TargetArn',
        value: 'arn:*:sqs:*:*:*',
        needs: [['sqs:SendMessage', 'value']],
        symptom: 'The provided execution role does not have permissions to call SendMessage on SQS',
        reference: `${GUIDE}/invocation-async-retain-records.html`,
    },
    {
        feature: 'a dead-letter topic',
        checkedAtCreation: true,
        property: 'DeadLetterConfig.TargetArn',
        value: 'arn:*:sns:*:*:*',
        needs: [['sns:Publish', 'value']],
        symptom: 'The provided execution role does not have permissions to call Publish on SNS',
        reference: `${GUIDE}/invocation-async-retain-records.html`,
    },
    {
        feature: 'durable execution',
        property: 'DurableConfig',
        needs: [
            ['lambda:CheckpointDurableExecution', 'function'],
            ['lambda:GetDurableExecutionState', 'function'],
        ],
        symptom: 'at run time the function can not save its state',
        reference: `${GUIDE}/durable-functions.html`,
    },
];
const destination = (feature, value, ...needs) => ['OnSuccess', 'OnFailure'].map((outcome) => ({
    feature,
    property: `DestinationConfig.${outcome}.Destination`,
    value,
    checkedAtCreation: true,
    needs,
    symptom: `The function's execution role does not have permissions to call ${needs[0]?.[0].split(':')[1]} on the destination`,
    reference: `${GUIDE}/invocation-async-retain-records.html`,
}));
const DESTINATION_FEATURES = [
    ...destination('a queue as destination', 'arn:*:sqs:*:*:*', ['sqs:SendMessage', 'value']),
    ...destination('a topic as destination', 'arn:*:sns:*:*:*', ['sns:Publish', 'value']),
    ...destination('a function as destination', 'arn:*:lambda:*:*:function:*', [
        'lambda:InvokeFunction',
        'value',
    ]),
    ...destination('an event bus as destination', 'arn:*:events:*:*:event-bus/*', [
        'events:PutEvents',
        'value',
    ]),
    ...destination('a bucket as destination', 'arn:*:s3:::*', ['s3:PutObject', 'value/*'], ['s3:ListBucket', 'value']),
];
const called = (service, feature, symptom, reference, ...needs) => ({
    service,
    feature,
    property: '',
    needs,
    symptom,
    reference,
});
const CALLED_FEATURES = [
    called('AWS Secrets Manager', 'the rotation of a secret', 'at the first rotation the function is refused', 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets-required-permissions-function.html', ['secretsmanager:DescribeSecret', 'source'], ['secretsmanager:GetSecretValue', 'source'], ['secretsmanager:PutSecretValue', 'source'], ['secretsmanager:UpdateSecretVersionStage', 'source']),
    called('AWS Config', 'a Config rule', 'the rule gets no result', 'https://docs.aws.amazon.com/config/latest/developerguide/evaluate-config_develop-rules_lambda-functions.html', ['config:PutEvaluations', '*']),
    called('AWS CodePipeline', 'a pipeline action', 'the action waits until it times out', 'https://docs.aws.amazon.com/codepipeline/latest/userguide/actions-invoke-lambda-function.html', ['codepipeline:PutJobSuccessResult', '*'], ['codepipeline:PutJobFailureResult', '*']),
    called('AWS CodeDeploy', 'a deployment hook', 'the deployment waits until it times out', 'https://docs.aws.amazon.com/codedeploy/latest/userguide/reference-appspec-file-structure-hooks.html', [
        'codedeploy:PutLifecycleEventHookExecutionStatus',
        'arn:${Partition}:codedeploy:${Region}:${Account}:deploymentgroup:${any}',
    ]),
    called('Amazon S3 Object Lambda', 'an Object Lambda access point', 'requests to the access point fail', 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/olap-policies.html', [
        's3-object-lambda:WriteGetObjectResponse',
        'arn:${Partition}:s3-object-lambda:${Region}:${Account}:accesspoint/${any}',
    ]),
];

// EXTERNAL MODULE: ./build/model/target.js
var model_target = __webpack_require__(7512);
;// CONCATENATED MODULE: ./build/model/features.js







function* featuresOf({ functions, deployedFunctions, templates, invocations, }) {
    for (const invocation of invocations)
        yield* calledFor(invocation);
    for (const each of [...functions, ...deployedFunctions])
        yield* featuresIn(each.resource, each, FUNCTION_FEATURES);
    const byArn = new Map(functions.map((each) => [`${each.template.id} ${(0,text_key/* keyOf */.T)(each.arn)}`, each]));
    for (const template of templates) {
        for (const resource of (0,resources_by_type/* resourcesOfType */.T)(template, 'AWS::Lambda::EventInvokeConfig')) {
            for (const named of resource.properties.all('FunctionName')) {
                const found = byArn.get(`${template.id} ${(0,text_key/* keyOf */.T)((0,model_target/* targetOf */.$)(named.text(), template).function)}`);
                if (found !== undefined)
                    yield* featuresIn(resource, found, DESTINATION_FEATURES);
            }
        }
    }
}
function* calledFor(invocation) {
    const { service, function: user, eventSource, at, scenario } = invocation;
    const fact = CALLED_FEATURES.find((each) => each.service === service);
    if (fact === undefined || user === undefined)
        return;
    if (user.template !== invocation.template && scenario.size > 0)
        return;
    const source = eventSource.sourceArn ??
        secretOf(eventSource.resource) ?? [
        { id: 'any source', label: '*', reason: 'a source that is not known' },
    ];
    const needs = fact.needs.map(([action, form]) => {
        if (form === 'source')
            return { action, resource: source };
        return { action, resource: form === '*' ? ['*'] : arnIn(user.template, form) };
    });
    yield { function: user, fact, resource: user.resource, at, scenario, required: needs };
}
function secretOf({ properties, template }) {
    const [named, ...others] = properties.all('SecretId');
    if (named?.kind !== 'text' || others.length > 0)
        return undefined;
    const key = (0,text_key/* keyOf */.T)(named.text());
    return (0,resources_by_type/* resourcesOfType */.T)(template, 'AWS::SecretsManager::Secret')
        .map((secret) => secret.ref())
        .find((arn) => arn !== undefined && (0,text_key/* keyOf */.T)(arn) === key);
}
function* featuresIn(resource, user, facts) {
    for (const fact of facts) {
        const values = resource.properties.all(fact.property).filter((value) => isOn(value, fact));
        for (const property of values.slice(0, 1)) {
            const scenario = (0,cloudformation_scenario/* both */.WP)((0,cloudformation_scenario/* both */.WP)(resource.scenario, user.resource.scenario) ?? resource.scenario, property.scenario);
            if (scenario === undefined)
                continue;
            yield {
                function: user,
                fact,
                resource,
                at: property.at,
                scenario,
                required: fact.needs.map((need) => needOf(need, property, user)),
            };
        }
    }
}
const isOn = (property, { value }) => property.kind !== 'unknown' &&
    (value === undefined || (property.kind === 'text' && (0,symbolic_string/* matches */.cK)([value], property.text()) === 'yes'));
function needOf([action, resource], value, user) {
    return { action, resource: features_resourceOf(resource, value, user) };
}
function features_resourceOf(form, value, user) {
    if (form === 'value')
        return value.text();
    if (form === 'value/*')
        return (0,symbolic_string/* concat */.xW)(value.text(), '/', ANY_OBJECT);
    if (form === 'function')
        return (0,symbolic_string/* concat */.xW)(user.arn, QUALIFIER);
    if (form === '*')
        return ['*'];
    return arnIn(user.template, form);
}
const ANY_OBJECT = { id: 'any object', label: '*', reason: 'any object' };
const QUALIFIER = { id: 'any qualifier', label: ':*', reason: 'the qualifier that it runs with' };
function arnIn(template, arn) {
    const token = { id: `any ${arn}`, label: '*' };
    return (0,arn_template/* arnAt */.r)(template, arn, (name) => name === 'id'
        ? { ...token, chars: 'a-z0-9-', minLength: 1, reason: 'an id that AWS gives' }
        : { ...token, reason: 'an id that is not known' });
}

;// CONCATENATED MODULE: ./build/analysis/policy-attachment-order.js



function* latePolicies(model) {
    const told = new Set();
    for (const late of candidates(model)) {
        const key = `${late.resource.template.id} ${late.resource.id} ${late.policy.id}`;
        if (told.has(key) || (0,dependencies/* waitsFor */.is)(late.resource, late.policy))
            continue;
        told.add(key);
        yield late;
    }
}
function* candidates(model) {
    for (const { invocation, verdict } of model.verdicts) {
        const { function: user, eventSource, resource, scenario, at } = invocation;
        if (verdict !== 'granted' || invocation.by !== 'execution-role' || user === undefined)
            continue;
        const required = eventSource.required.flatMap((need) => need.resource === undefined ? [] : [{ ...need, resource: need.resource }]);
        for (const policy of policiesFor(user, required, scenario)) {
            yield {
                resource,
                policy,
                function: user,
                at,
                ...(eventSource.symptom === undefined ? {} : { symptom: eventSource.symptom }),
            };
        }
    }
    for (const { function: user, fact, resource, at, scenario, required } of featuresOf(model)) {
        if (fact.checkedAtCreation !== true)
            continue;
        for (const policy of policiesFor(user, required, scenario)) {
            yield { resource, policy, function: user, at, symptom: fact.symptom };
        }
    }
}
function policiesFor(user, required, scenario) {
    return user.roles.flatMap(({ role }) => {
        if (role === undefined || role.template !== user.template)
            return [];
        return required.flatMap((need) => {
            const { answer, deciding } = (0,allows/* roleAllows */.fG)(role, need, { template: user.template, scenario });
            const policy = answer === 'yes' ? role.template.resources.get(deciding?.attachedBy ?? '') : undefined;
            return policy === undefined ? [] : [policy];
        });
    });
}

// EXTERNAL MODULE: ./build/cloudformation/circular-dependencies.js
var circular_dependencies = __webpack_require__(3553);
;// CONCATENATED MODULE: ./build/analysis/target-order.js








function* earlyResources(model) {
    const told = new Set();
    for (const named of namedTargets(model)) {
        const { resource, target, at } = named;
        if (told.has(resource) || resource.template.unknownMacros)
            continue;
        if (resource.sourceLogicalId !== undefined && resource.sourceLogicalId !== resource.id)
            continue;
        const targets = resource.template.derived.get(invocable).get((0,text_key/* keyOf */.T)(target)) ?? [];
        const early = targets
            .filter((each) => each !== resource && areTogether(named, each) && !(0,dependencies/* waitsFor */.is)(resource, each))
            .map((each) => {
            const isReversed = (0,dependencies/* waitsFor */.is)(each, resource);
            return {
                resource,
                at,
                target: each,
                isReversed,
                isCertain: isReversed || comesFirst(resource, each),
            };
        });
        const worst = early.find(({ isCertain }) => isCertain) ?? early[0];
        if (worst === undefined)
            continue;
        told.add(resource);
        yield worst;
    }
}
function* namedTargets({ grants, templates }) {
    for (const { resource, targetAt, scenario, target } of grants)
        if (resource.type === 'AWS::Lambda::Permission')
            yield { resource, at: targetAt, scenario, target };
    for (const template of templates)
        for (const { type, path } of NAMING)
            yield* namedIn(template, type, path);
}
const NAMING = [
    { type: 'AWS::Lambda::EventSourceMapping', path: 'FunctionName' },
    { type: 'AWS::Lambda::EventInvokeConfig', path: 'FunctionName' },
    { type: 'AWS::Lambda::Url', path: 'TargetFunctionArn' },
    { type: 'AWS::Lambda::Alias', path: 'FunctionName' },
    { type: 'AWS::Lambda::Version', path: 'FunctionName' },
];
function* namedIn(template, type, path) {
    for (const resource of (0,resources_by_type/* resourcesOfType */.T)(template, type))
        for (const properties of resource.properties.scenarios(path, 'Qualifier')) {
            const named = properties.one(path);
            const scenario = named && (0,cloudformation_scenario/* both */.WP)(resource.scenario, properties.scenario);
            if (named === undefined || scenario === undefined)
                continue;
            const { arn } = (0,model_target/* targetOf */.$)(named.text(), template);
            const qualifier = properties.one('Qualifier');
            yield { resource, at: named.at, scenario, target: arn };
            if (qualifier !== undefined)
                yield { resource, at: qualifier.at, scenario, target: (0,symbolic_string/* concat */.xW)(arn, ':', qualifier.text()) };
        }
}
const TYPES = new Set([
    'AWS::Lambda::Alias',
    'AWS::Lambda::Function',
    'AWS::Lambda::Version',
]);
function invocable({ resources }) {
    const found = new Map();
    for (const resource of resources.values()) {
        const arn = TYPES.has(resource.type) ? resource.arn() : undefined;
        if (arn === undefined)
            continue;
        const key = (0,text_key/* keyOf */.T)(arn);
        (0,groups/* addTo */.DN)(found, key, resource);
    }
    return found;
}
function areTogether({ scenario, resource }, target) {
    const joint = (0,cloudformation_scenario/* both */.WP)(scenario, target.scenario);
    return joint !== undefined && resource.template.conditions.feasible(joint) === 'yes';
}
function comesFirst(resource, other) {
    const own = closure(resource, ({ dependencies, template }) => [...dependencies].flatMap((id) => template.resources.get(id) ?? []));
    const others = closure(other, (each) => (0,circular_dependencies/* namedForCertain */.vT)(each).filter((dependency) => isThereWith(dependency, other)));
    return [...own].every((each) => others.has(each)) && [...others].some((each) => !own.has(each));
}
const isThereWith = ({ scenario }, other) => [...scenario].every(([name, truth]) => other.scenario.get(name) === truth);
function closure(start, next) {
    const found = new Set();
    const open = [...next(start)];
    for (let each = open.pop(); each !== undefined; each = open.pop()) {
        if (found.has(each))
            continue;
        found.add(each);
        open.push(...next(each));
    }
    return found;
}

;// CONCATENATED MODULE: ./build/rules/invoke-permission-order.js










const invokePermissionOrder = {
    id: 'invoke-permission-order',
    title: 'Nothing makes the permission come before its source',
    severity: 'error',
    why: 'Some services try out, when the source is created, whether they may invoke the function. CloudFormation creates what does not refer to each other at the same time, so the deploy fails, or succeeds by luck.',
    reference: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-dependson.html',
    *check(model) {
        const found = (0,groups/* groupBy */.$z)(unordered(model), ({ verdict }) => verdict.invocation.resource);
        for (const [first] of found)
            yield invoke_permission_order_findingOf(first);
        const told = new Set(found.flatMap((group) => group.map(({ grant }) => grant.resource)));
        for (const circle of model.templates.flatMap(circular_dependencies/* permissionCircles */.FZ))
            if (!circle.some((each) => told.has(each)))
                yield circleFinding(circle);
        for (const early of earlyResources(model))
            yield earlyFinding(early);
        for (const late of latePolicies(model))
            yield lateFinding(late);
    },
};
function unordered({ verdicts }) {
    return verdicts.flatMap((verdict) => {
        const { invocation, grants } = verdict;
        const [grant] = grants;
        if (verdict.verdict !== 'granted' || invocation.by !== 'resource-policy' || grant === undefined)
            return [];
        if (invocation.eventSource.checkedAtCreation !== 'yes' || invocation.template.unknownMacros)
            return [];
        if ((0,circular_dependencies/* isInCircle */.IO)(invocation.resource))
            return [];
        if (grants.some(({ template, deployed }) => deployed !== undefined || template !== invocation.template))
            return [];
        return grants.some(({ resource }) => (0,dependencies/* waitsFor */.is)(invocation.resource, resource))
            ? cycle(verdict, grant)
            : [{ verdict, grant }];
    });
}
function cycle(verdict, grant) {
    return verdict.grants.every(({ resource }) => (0,dependencies/* waitsFor */.is)(resource, verdict.invocation.resource))
        ? [{ verdict, grant }]
        : [];
}
function invoke_permission_order_findingOf({ verdict: { invocation }, grant }) {
    const { resource, eventSource } = invocation;
    const { id: permission, sourceLogicalId: ofSam } = grant.resource;
    const named = ofSam === undefined ? permission : `${permission}, the permission that SAM makes for ${ofSam},`;
    const source = (0,source_logical_id/* sourceLogicalId */.i)(resource);
    const refersBack = (0,dependencies/* waitsFor */.is)(grant.resource, resource);
    const symptom = eventSource.symptom === undefined ? '' : ` The deploy fails with: ${eventSource.symptom}`;
    return {
        at: refersBack ? (sourceArnAt(grant) ?? grant.at) : invocation.at,
        message: refersBack
            ? `${named} refers to ${source}, so it is created after it; but ${sourceName(invocation)} needs the permission when it is created`
            : `${sourceName(invocation)} needs ${named} when it is created, but nothing makes ${ofSam === undefined ? 'the permission' : 'it'} come first`,
        help: refersBack
            ? `Build SourceArn without referring to ${source} (give ${source} a name and write the ARN with !Sub), or leave SourceArn out and set SourceAccount; then add \`DependsOn: ${permission}\` to ${source}.${symptom}`
            : `Add \`DependsOn: ${permission}\` to ${source}; ${functionName(invocation)} alone is not enough.${symptom}`,
        ...(refersBack
            ? {}
            : {
                snippet: (0,write/* writeEntries */.gX)({ DependsOn: permission }, (0,syntax_notation/* notationOf */.M)(resource.template.source)),
                remedy: waitingFor(grant.resource, resource),
            }),
        resources: [source, (0,source_logical_id/* sourceLogicalId */.i)(grant.resource), ...idsOf(invocation)],
        related: [{ message: 'the permission', at: grant.at }],
    };
}
function circleFinding(circle) {
    const start = circle.findIndex(circular_dependencies/* isPermission */.Yo);
    const [permission, ...others] = [...circle.slice(start), ...circle.slice(0, start)];
    if (permission === undefined)
        throw new RangeError('a circle has resources');
    const names = [permission, ...others].map(source_logical_id/* sourceLogicalId */.i);
    const before = others.at(-1);
    const waiting = before?.dependsOn.includes(permission.id) ? before : undefined;
    return {
        at: permission.at,
        message: `${names.join(' waits for ')} waits for ${names[0]}; CloudFormation refuses a circular dependency`,
        help: waiting === undefined
            ? `Take one reference out of the circle: give ${names[1] ?? names[0]} a name and build its ARN with !Sub.`
            : `Take \`DependsOn: ${permission.id}\` away from ${waiting.id}, or build SourceArn without referring to ${names[1]}.`,
        resources: [...new Set(names)],
        related: others.slice(0, 4).map(({ id, at }) => ({ message: id, at })),
    };
}
function earlyFinding({ resource, at, target, isCertain, isReversed }) {
    const [early, named] = [(0,source_logical_id/* sourceLogicalId */.i)(resource), (0,source_logical_id/* sourceLogicalId */.i)(target)];
    const what = target.type === 'AWS::Lambda::Function'
        ? named
        : `${target.type === 'AWS::Lambda::Alias' ? 'the alias' : 'the version'} ${target.id}`;
    const outcome = isCertain
        ? 'so that it is created before it, and the deploy fails'
        : 'so that which of them is created first is a race';
    return {
        at,
        severity: isCertain ? 'error' : 'warning',
        message: `${early} names ${what} by a text and does not wait for it, ${outcome}. AWS: "Function not found"`,
        ...(isReversed
            ? { help: `Let ${early} refer to ${what}, and take away what makes ${what} wait for it.` }
            : {
                help: `Refer to ${what} by \`!Ref\`, or add \`DependsOn: ${target.id}\` to ${early}.`,
                snippet: (0,write/* writeEntries */.gX)({ DependsOn: target.id }, (0,syntax_notation/* notationOf */.M)(target.template.source)),
                remedy: waitingFor(target, resource),
            }),
        resources: [...new Set([early, named])],
        related: [{ message: what, at: target.at }],
    };
}
function lateFinding({ resource, policy, function: user, at, symptom }) {
    const [name, source] = [(0,source_logical_id/* sourceLogicalId */.i)(policy), (0,source_logical_id/* sourceLogicalId */.i)(resource)];
    return {
        at,
        message: `${source} needs the rights of ${name} when it is created, but nothing makes that policy come first`,
        help: `Add \`DependsOn: ${name}\` to ${source}, or move the policy into the role.${symptom === undefined ? '' : ` The deploy fails with: ${symptom}`}`,
        snippet: (0,write/* writeEntries */.gX)({ DependsOn: name }, (0,syntax_notation/* notationOf */.M)(resource.template.source)),
        remedy: waitingFor(policy, resource),
        resources: [...new Set([source, name, (0,source_logical_id/* sourceLogicalId */.i)(user.resource)])],
        related: [{ message: 'the policy', at: policy.at }],
    };
}
const sourceArnAt = ({ statement }) => statement.conditions.find(({ key }) => key.toLowerCase() === 'aws:sourcearn')?.values[0]?.at;

// EXTERNAL MODULE: ./build/cloudformation/nearest.js
var nearest = __webpack_require__(9182);
;// CONCATENATED MODULE: ./build/data/generated/service-prefixes.js
const servicePrefixes = "a2c a4b access-analyzer account account-access acm acm-pca aco-automation action-recommendations activate agent-registry agentaccess-mcp aidevops aiops airflow airflow-serverless amplify amplifybackend amplifyuibuilder aoss apigateway app-integrations appconfig appfabric appflow application-autoscaling application-signals application-signals-mcp application-transformation applicationinsights appmesh appmesh-preview apprunner appstream appstudio appsync apptest aps arc-region-switch arc-zonal-shift arsenal artifact athena auditmanager autoscaling autoscaling-plans aws-external-anthropic aws-marketplace aws-marketplace-management aws-portal awsconnector b2bi backup backup-gateway backup-search backup-storage batch bcm-dashboards bcm-data-exports bcm-pricing-calculator bcm-recommended-actions bedrock bedrock-agentcore bedrock-mantle bedrock-websearch billing billingconductor braket budgets bugbust cases cassandra ce chatbot chime cleanrooms cleanrooms-ml cloud9 clouddirectory cloudformation cloudfront cloudfront-keyvaluestore cloudhsm cloudsearch cloudshell cloudtrail cloudtrail-data cloudwatch codeartifact codebuild codecatalyst codecommit codeconnections codedeploy codedeploy-commands-secure codeguru codeguru-profiler codeguru-reviewer codeguru-security codepipeline codestar codestar-connections codestar-notifications codewhisperer cognito-identity cognito-idp cognito-sync comprehend comprehendmedical compute-optimizer config connect connect-campaigns consoleapp consolidatedbilling controlcatalog controltower cost-optimization-hub cur customer-verification databrew dataexchange datapipeline datasync datazone dax dbqms deadline detective devicefarm devops-guru directconnect discovery dlm dms docdb-elastic drs ds ds-data dsql dynamodb ebs ec2 ec2-instance-connect ec2messages ecr ecr-public ecs ecs-mcp eks eks-auth eks-mcp elasticache elasticbeanstalk elasticfilesystem elasticloadbalancing elasticmapreduce elastictranscoder elemental-activations elemental-appliances-software elemental-inference elemental-support-cases elemental-support-content emr-containers emr-serverless entityresolution es events eventsbilltoaws evidently evs execute-api finops-agent finspace finspace-api firehose fis fms forecast frauddetector freertos freetier fsx gamelift gameliftstreams geo geo-maps geo-places geo-routes glacier globalaccelerator glue grafana greengrass groundstation groundtruthlabeling guardduty health health-agent healthlake honeycode iam identity-sync identitystore identitystore-auth imagebuilder importexport inspector inspector-scan inspector2 inspector2-telemetry interconnect internetmonitor invoicing iot iot-device-tester iotanalytics iotdeviceadvisor iotevents iotfleethub iotfleetwise iotjobsdata iotmanagedintegrations iotsitewise iottwinmaker iotwireless iq iq-permission ivs ivschat kafka kafka-cluster kafkaconnect kendra kendra-ranking kinesis kinesisanalytics kinesisvideo kms lakeformation lambda launchwizard lex license-manager license-manager-linux-subscriptions license-manager-user-subscriptions lightsail logs lookoutequipment lookoutmetrics lookoutvision m2 machinelearning macie2 managedblockchain managedblockchain-query mapcredits marketplacecommerceanalytics mechanicalturk mediaconnect mediaconvert mediaimport medialive mediapackage mediapackage-vod mediapackagev2 mediastore mediatailor medical-imaging memorydb mgh mgn migrationhub-orchestrator migrationhub-strategy mobileanalytics mobiletargeting monitron mpa mq neptune-db neptune-graph network-firewall network-security-director network-security-manager networkflowmonitor networkmanager networkmanager-chat networkmonitor nimble notifications notifications-contacts nova-act oam observabilityadmin odb omics one opensearch opsworks opsworks-cm organizations osis outposts panorama partnercentral partnercentral-account-management payment-cryptography payments pca-connector-ad pca-connector-scep pcs personalize pi pipes polly pricing pricingplanmanager private-networks profile proton purchase-orders q qapps qbusiness qdeveloper qldb quicksight ram rbin rds rds-data rds-db redshift redshift-data redshift-serverless refactor-spaces rekognition repostspace researchstudio resiliencehub resource-explorer resource-explorer-2 resource-groups rhelkb robomaker rolesanywhere route53 route53-recovery-cluster route53-recovery-control-config route53-recovery-readiness route53domains route53globalresolver route53profiles route53resolver rtbfabric rum s3 s3-object-lambda s3-outposts s3express s3files s3tables s3vectors sagemaker sagemaker-data-science-assistant sagemaker-geospatial sagemaker-mlflow sagemaker-unified-studio-mcp savingsplans scheduler schemas scn sdb secretsmanager security-ir securityagent securityhub securitylake serverlessrepo servicecatalog servicediscovery serviceextract servicequotas ses shield signer signin simspaceweaver sms sms-voice snow-device-management snowball sns social-messaging sqlworkbench sqs ssm ssm-contacts ssm-guiconnect ssm-incidents ssm-quicksetup ssm-sap ssmmessages sso sso-directory sso-oauth states storagegateway sts support support-console supportapp supportauthz supportplans sustainability swf synthetics tag tax textract thinclient timestream timestream-influxdb tiros tnb transcribe transfer transform transform-custom translate trustedadvisor ts user-subscriptions uxc vendor-insights verified-access verifiedpermissions voiceid vpc-lattice vpc-lattice-svcs vpce waf waf-regional wafv2 wam wellarchitected wickr wisdom workdocs worklink workmail workmailmessageflow workspaces workspaces-instances workspaces-web xray";

;// CONCATENATED MODULE: ./build/analysis/service-principals.js




const SAME_IN_CHINA = new Set(['apigateway', 's3']);
const PREFIXES = new Set(servicePrefixes.split(' '));
function suggestedPrincipal({ kind, value }) {
    const written = (0,symbolic_string/* literal */.eu)(value.text);
    if (kind !== 'Service' || written === undefined || isPrincipal(written))
        return undefined;
    const stem = written
        .toLowerCase()
        .replace(/\.(?:amazonaws\.com|amazonaws\.com\.cn|amazon\.com|amazonaws|aws|com|aws\.com)$/, '');
    return (invokingPrincipals.find((known) => known.startsWith(`${stem}.`)) ?? (0,nearest/* nearest */.p)(written, invokingPrincipals));
}
function isShapedLikeNone(text) {
    const written = (0,symbolic_string/* literal */.eu)(text);
    if (written === undefined)
        return false;
    return !/^(?:\*|\d{12}|arn:.+|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.amazon(?:aws)?\.com(?:\.cn)?)$/.test(written);
}
function isPrincipal(written) {
    if (invokingPrincipals.includes(written))
        return true;
    const found = /^([a-z0-9-]+)((?:\.[a-z0-9-]+)*)\.amazonaws\.com(?:\.cn)?$/.exec(written);
    if (found === null)
        return false;
    if (written.endsWith('.cn') && found[2] === '' && SAME_IN_CHINA.has(found[1] ?? ''))
        return false;
    return PREFIXES.has(found[1] ?? '') || found[2] !== '';
}

;// CONCATENATED MODULE: ./build/rules/invoke-permission-principal.js






const invokePermissionPrincipal = {
    id: 'invoke-permission-principal',
    title: 'A principal that is no service, account or ARN',
    severity: 'error',
    precedence: 3,
    why: 'Lambda refuses it at deploy ("The provided principal was invalid"), or takes it and no service ever calls with that name.',
    reference: 'https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html',
    *check({ grants, verdicts }) {
        const callers = callersMeant(verdicts);
        const told = new Set();
        for (const { resource, statement, template, target } of grants) {
            const [principal] = statement.principals ?? [];
            if (principal === undefined || resource.type !== 'AWS::Lambda::Permission')
                continue;
            if (told.has(principal.value.at))
                continue;
            told.add(principal.value.at);
            const nearest = suggestedPrincipal(principal);
            if (nearest === undefined && !isShapedLikeNone(principal.value.text))
                continue;
            const suggested = nearest === undefined ? undefined : (callers.get(resource) ?? nearest);
            const written = (0,symbolic_string/* literal */.eu)(principal.value.text) ?? '';
            yield {
                at: principal.value.at,
                message: `${(0,source_logical_id/* sourceLogicalId */.i)(resource)}: "${written}" is no service principal, account or ARN`,
                help: suggested === undefined
                    ? 'Name a service principal such as sns.amazonaws.com, an account id of 12 digits in quotes, or an ARN.'
                    : `Did you mean "${suggested}"?`,
                ...(suggested === undefined
                    ? {}
                    : {
                        snippet: (0,write/* writeEntries */.gX)({ Principal: suggested }, (0,syntax_notation/* notationOf */.M)(resource.template.source)),
                        remedy: {
                            description: `Name ${suggested}`,
                            changes: [{ set: suggested, at: ['Principal'], of: resource }],
                        },
                    }),
                resources: [(0,source_logical_id/* sourceLogicalId */.i)(resource)],
                about: [
                    permissionSubject(resource),
                    principalSubject(resource),
                    ...(suggested === undefined ? [] : [invocationSubject(template, target, suggested)]),
                ],
            };
        }
    },
};
function callersMeant(verdicts) {
    const meant = new Map();
    for (const { invocation, near = [] } of verdicts) {
        for (const { grant, failures } of near) {
            if (failures[0]?.failed !== 'principal')
                continue;
            meant.set(grant.resource, (meant.get(grant.resource) ?? new Set()).add(invocation.principal));
        }
    }
    return new Map([...meant].flatMap(([resource, [only, ...others]]) => only === undefined || others.length > 0 ? [] : [[resource, only]]));
}

;// CONCATENATED MODULE: ./build/rules/invoke-permission-public.js




const invokePermissionPublic = {
    id: 'invoke-permission-public',
    title: 'Anyone may invoke the function',
    severity: 'error',
    securitySeverity: RISKS.useByAnyone.score,
    why: 'A permission for everyone without a condition lets every AWS account call the function, at your cost and with your function\u2019s rights.',
    reference: 'https://docs.aws.amazon.com/lambda/latest/dg/permissions-function-cross-account.html',
    *check({ grants }) {
        for (const { resource, statement } of oncePerResource(grants)) {
            const everyone = statement.principals?.find((principal) => (0,iam_principal/* isEveryone */.Af)(principal) === 'yes');
            if (everyone === undefined || statement.effect !== 'Allow' || statement.open !== undefined)
                continue;
            if (statement.conditions.length > 0)
                continue;
            yield {
                at: everyone.value.at,
                message: `${(0,source_logical_id/* sourceLogicalId */.i)(resource)} lets anyone with an AWS account invoke the function`,
                help: 'Name the service, account or role that calls, or add PrincipalOrgID. For a public function URL add FunctionUrlAuthType or InvokedViaFunctionUrl.',
                resources: [(0,source_logical_id/* sourceLogicalId */.i)(resource)],
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/invoke-permission-source-account.js









const invokePermissionSourceAccount = {
    id: 'invoke-permission-source-account',
    title: 'A source ARN that names no account, without a source account',
    severity: 'warning',
    securitySeverity: RISKS.confuseDeputy.score,
    precedence: 1,
    why: 'The ARN of a bucket says nothing of its owner. When the bucket is deleted, anyone may create one of the same name, and its events then invoke the function.',
    reference: 'https://docs.aws.amazon.com/lambda/latest/dg/with-s3.html',
    *check({ grants }) {
        for (const { resource, statement } of oncePerResource(grants)) {
            if (!statement.principals?.some(({ kind }) => kind === 'Service') || statement.open !== undefined)
                continue;
            const has = (key) => statement.conditions.some((each) => each.key.toLowerCase() === key);
            if (has('aws:sourceaccount') || has('aws:principalorgid') || has('aws:sourceorgid'))
                continue;
            const source = statement.conditions.find(({ key }) => key.toLowerCase() === 'aws:sourcearn')?.values[0];
            const account = source && (0,iam_arn/* arnOf */.RY)(source.text)?.account;
            if (source === undefined || account === undefined || (0,symbolic_string/* literal */.eu)(account) !== '')
                continue;
            yield {
                at: source.at,
                message: `${(0,source_logical_id/* sourceLogicalId */.i)(resource)}: the source ARN "${(0,symbolic_string/* show */.WU)(source.text)}" names no account, and there is no SourceAccount`,
                help: 'Add the account that owns the source.',
                snippet: (0,write/* writeEntries */.gX)({ SourceAccount: (0,remedies_expression/* ref */.KR)('AWS::AccountId') }, (0,syntax_notation/* notationOf */.M)(resource.template.source)),
                resources: [(0,source_logical_id/* sourceLogicalId */.i)(resource)],
                about: [permissionSubject(resource)],
            };
        }
    },
};

// EXTERNAL MODULE: ./build/cloudformation/types.js + 1 modules
var types = __webpack_require__(3301);
;// CONCATENATED MODULE: ./build/analysis/permission-target.js


const FUNCTION_TYPES = /^(?:AWS::Lambda::(?:Function|Alias|Version|Url)|AWS::Serverless::Function|Custom::.*|AWS::CloudFormation::.*)$/;
function badTarget(grant) {
    if (grant.resource.type !== 'AWS::Lambda::Permission')
        return undefined;
    for (const value of grant.resource.properties.all('FunctionName')) {
        if (value.at !== grant.targetAt)
            continue;
        const id = referredTo(value.node);
        const type = id === undefined ? undefined : grant.template.resources.get(id)?.type;
        if (type !== undefined && (0,types/* factsOf */.xS)(type) !== undefined && !FUNCTION_TYPES.test(type)) {
            return {
                at: value.at,
                message: `FunctionName refers to ${id}, which is an ${type}, not a function`,
                help: 'Refer to the function, alias or version that is to be invoked.',
            };
        }
        const written = value.text().at(-1);
        if (typeof written === 'string' && written.endsWith(':$LATEST')) {
            return {
                at: value.at,
                message: 'The permission is on $LATEST, which takes none',
                help: 'Leave the qualifier out, or publish an alias. AWS says: "We currently do not support adding policies for $LATEST."',
            };
        }
    }
    return undefined;
}
function referredTo(node) {
    const call = (0,template_node/* intrinsicOf */.jN)(node);
    if (call?.name === 'Ref')
        return call.argument.kind === 'scalar' ? call.argument.text : undefined;
    if (call?.name !== 'Fn::GetAtt')
        return undefined;
    const [id] = call.argument.kind === 'list' ? call.argument.items : [];
    return id?.kind === 'scalar' ? id.text : undefined;
}

;// CONCATENATED MODULE: ./build/rules/invoke-permission-target.js




const invokePermissionTarget = {
    id: 'invoke-permission-target',
    title: 'A permission on something that is not a function',
    severity: 'error',
    precedence: 3,
    why: 'AWS::Lambda::Permission adds a statement to the policy of a function, alias or version. On anything else the deploy fails.',
    reference: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-permission.html',
    *check({ grants }) {
        for (const grant of oncePerResource(grants)) {
            const found = badTarget(grant);
            if (found === undefined)
                continue;
            const { at, message, help } = found;
            yield {
                at,
                message: `${(0,source_logical_id/* sourceLogicalId */.i)(grant.resource)}: ${message}`,
                help,
                resources: [(0,source_logical_id/* sourceLogicalId */.i)(grant.resource)],
                about: [permissionSubject(grant.resource)],
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/invoke-permission-unscoped.js








const invokePermissionUnscoped = {
    id: 'invoke-permission-unscoped',
    title: 'A service may invoke for any account\u2019s resources',
    severity: 'warning',
    securitySeverity: RISKS.confuseDeputy.score,
    precedence: 1,
    why: 'Without a source ARN, source account or organization, a topic, rule or bucket of any other AWS account can make the service invoke the function (the confused deputy).',
    reference: 'https://docs.aws.amazon.com/lambda/latest/dg/permissions-function-services.html',
    *check({ grants }) {
        for (const grant of oncePerResource(grants)) {
            const { resource, statement } = grant;
            const principal = statement.principals?.find(({ kind }) => kind === 'Service');
            if (principal === undefined || statement.effect !== 'Allow' || statement.open !== undefined)
                continue;
            if (isAnyBucketForSam(grant)) {
                yield {
                    at: grant.at,
                    severity: 'notice',
                    message: `The permission that SAM makes for the S3 event of ${(0,source_logical_id/* sourceLogicalId */.i)(resource)} lets every bucket of the account invoke it: it names the account, not the bucket`,
                    help: 'Where other buckets must not, give the bucket a name and write its notification and a permission with SourceArn by hand.',
                    resources: [(0,source_logical_id/* sourceLogicalId */.i)(resource)],
                };
                continue;
            }
            if (statement.conditions.length > 0 || !isSurelyService(principal.value.text))
                continue;
            yield {
                at: principal.value.at,
                message: `${(0,source_logical_id/* sourceLogicalId */.i)(resource)} lets ${(0,symbolic_string/* show */.WU)(principal.value.text)} invoke the function for resources of any AWS account`,
                help: isAlexa((0,symbolic_string/* show */.WU)(principal.value.text))
                    ? 'Add EventSourceToken with the id of the skill.'
                    : 'Add SourceArn with the ARN of the one resource that is to invoke it, or at least SourceAccount.',
                ...(isAlexa((0,symbolic_string/* show */.WU)(principal.value.text))
                    ? {}
                    : {
                        snippet: (0,write/* writeEntries */.gX)({ SourceAccount: (0,remedies_expression/* ref */.KR)('AWS::AccountId') }, (0,syntax_notation/* notationOf */.M)(resource.template.source)),
                    }),
                resources: [(0,source_logical_id/* sourceLogicalId */.i)(resource)],
                about: [principalSubject(resource)],
            };
        }
    },
};
const isSurelyService = (text) => text.some((part) => typeof part === 'string' && part.includes('.'));
function isAnyBucketForSam({ resource, statement }) {
    return (resource.sourceLogicalId !== undefined &&
        statement.principals?.some(({ value }) => (0,symbolic_string/* literal */.eu)(value.text) === 's3.amazonaws.com') === true &&
        statement.conditions.length === 1 &&
        statement.conditions[0]?.key.toLowerCase() === 'aws:sourceaccount');
}
const isAlexa = (principal) => principal.startsWith('alexa-');

;// CONCATENATED MODULE: ./build/rules/invoke-permission-unused.js





const CUSTOM_RESOURCES = 'cloudformation.amazonaws.com';
const isForCustomResources = ({ statement }) => (0,symbolic_string/* literal */.eu)(statement.principals?.[0]?.value.text ?? []) === CUSTOM_RESOURCES;
const SELF_CONTAINED = new Set(['AWS::Events::Rule', 'AWS::IoT::TopicRule']);
const invokePermissionUnused = {
    id: 'invoke-permission-unused',
    title: 'A grant that no source uses',
    severity: 'notice',
    precedence: 2,
    why: 'A right that nobody needs is one that somebody can misuse; often it is a left-over, or the source\u2019s target is wrong.',
    reference: 'https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html',
    *check(model) {
        const used = new Set(model.verdicts.flatMap(({ grants, near, otherScenarios }) => [
            ...grants,
            ...otherScenarios,
            ...near.map(({ grant }) => grant),
        ]));
        for (const grant of oncePerResource(model.grants)) {
            const reason = neverCalls(grant) ?? (used.has(grant) ? undefined : idleReason(grant, model));
            if (reason === undefined)
                continue;
            yield {
                at: grant.at,
                message: `${(0,source_logical_id/* sourceLogicalId */.i)(grant.resource)} is not used: ${reason}`,
                help: 'Remove the permission, or correct what it is meant for.',
                resources: [(0,source_logical_id/* sourceLogicalId */.i)(grant.resource)],
                about: isForCustomResources(grant) ? [principalSubject(grant.resource)] : [],
            };
        }
    },
};
function neverCalls({ statement }) {
    const [principal] = statement.principals ?? [];
    const name = principal === undefined ? undefined : (0,symbolic_string/* literal */.eu)(principal.value.text);
    if (name === CUSTOM_RESOURCES)
        return 'CloudFormation calls the functions of custom resources with the rights of whoever deploys';
    if (name === undefined || !polledPrincipals.has(name))
        return undefined;
    return `Lambda polls the source with the function\u2019s role, so ${name} never calls`;
}
function idleReason(grant, { invocations }) {
    const source = grant.statement.conditions.find(({ key }) => key.toLowerCase() === 'aws:sourcearn')
        ?.values[0]?.text;
    const resource = source && findSource(grant.template, (each) => (0,symbolic_string/* same */.FB)(each.arn() ?? [], source) === 'yes');
    if (resource === undefined || grant.function === undefined)
        return undefined;
    const invokes = invocations.some((each) => each.resource === resource && (each.function === undefined || each.function === grant.function));
    return invokes
        ? undefined
        : `${resource.id} (${(0,symbolic_string/* show */.WU)(source ?? [])}) does not invoke ${(0,source_logical_id/* sourceLogicalId */.i)(grant.function.resource)}`;
}
function findSource(template, matches) {
    for (const resource of template.resources.values())
        if (SELF_CONTAINED.has(resource.type) && matches(resource))
            return resource;
    return undefined;
}

;// CONCATENATED MODULE: ./build/analysis/obstacle.js

const REMOVING = {
    deny: 'Narrow the Deny statement that forbids it, which no Allow lifts',
    boundary: 'Allow it in the permissions boundary of the role: the role allows it, and its boundary does not',
};
function obstacleTo(role, need, evaluation, where) {
    if (evaluation.deciding?.effect === 'Deny')
        return 'deny';
    const { boundary, ...unbounded } = role;
    if (boundary === undefined)
        return undefined;
    const { when } = evaluation;
    const within = when === undefined ? where : { template: role.template, scenario: when };
    return (0,allows/* roleAllows */.fG)(unbounded, need, within).answer === 'yes' ? 'boundary' : undefined;
}

;// CONCATENATED MODULE: ./build/remedies/role-policy.js

function statementsFor(role, statements, name) {
    const document = { Version: '2012-10-17', Statement: statements };
    const maker = makerOf(role);
    return maker === undefined
        ? [
            {
                append: [{ PolicyName: freeName(role, name), PolicyDocument: document }],
                at: ['Policies'],
                of: role,
            },
        ]
        : [{ append: [document], at: ['Policies'], of: maker }];
}
function managedPolicyFor(role, arn) {
    const maker = makerOf(role);
    return maker === undefined
        ? [{ append: [arn], at: ['ManagedPolicyArns'], of: role }]
        : [{ append: [arn], at: ['Policies'], of: maker }];
}
const trustFor = (role, service) => [
    {
        append: [{ Effect: 'Allow', Principal: { Service: service }, Action: 'sts:AssumeRole' }],
        at: ['AssumeRolePolicyDocument', 'Statement'],
        of: role,
    },
];
function freeName({ properties }, wanted) {
    const taken = new Set(properties.all('Policies[].PolicyName').map((name) => (0,symbolic_string/* literal */.eu)(name.text())));
    let name = wanted;
    for (let number = 2; taken.has(name); number += 1)
        name = `${wanted}${number}`;
    return name;
}
function makerOf({ sourceLogicalId, template, id }) {
    return sourceLogicalId === undefined || sourceLogicalId === id
        ? undefined
        : template.resources.get(sourceLogicalId);
}

;// CONCATENATED MODULE: ./build/rules/missing-rights.js







function byResource(needs) {
    return (0,groups/* groupBy */.$z)(needs, ({ resource }) => (0,symbolic_string/* show */.WU)(resource)).map((group) => ({
        resource: group[0].resource,
        actions: [...new Set(group.map(({ action }) => action))],
    }));
}
function obstacleOf(role, missing, where) {
    for (const { need, evaluation } of missing) {
        const obstacle = obstacleTo(role, need, evaluation, where);
        if (obstacle !== undefined)
            return obstacle;
    }
    return undefined;
}
function statementsAllowing(needs, expressionFor) {
    return needs.map(({ actions, resource }) => ({
        Effect: 'Allow',
        Action: actions,
        Resource: expressionFor(resource),
    }));
}
function allowing(role, statements, policyName) {
    return {
        snippet: (0,write/* write */.M9)(statements, (0,syntax_notation/* notationOf */.M)(role.template.source)),
        remedy: {
            description: `Allow it in ${(0,source_logical_id/* sourceLogicalId */.i)(role.resource)}`,
            changes: statementsFor(role.resource, statements, policyName),
        },
    };
}
function nearestPlace(nearest) {
    if (nearest === undefined)
        return [];
    const [failure] = nearest.failures;
    return [
        {
            message: `the nearest statement; here "${failure?.detail ?? ''}" differs`,
            at: failure?.at ?? nearest.statement.at,
        },
    ];
}

;// CONCATENATED MODULE: ./build/rules/invoker-role-permission.js








const invokerRolePermission = {
    id: 'invoker-role-permission',
    title: 'A service invokes through a role that may not invoke',
    severity: 'error',
    precedence: 1,
    why: 'The service calls the function with the role\u2019s rights; without lambda:InvokeFunction on exactly what is invoked, alias or version included, each call is refused.',
    reference: 'https://docs.aws.amazon.com/lambda/latest/dg/access-control-identity-based.html',
    *check(model) {
        for (const [first, ...others] of (0,groups/* groupBy */.$z)(lackingOf(model), invoker_role_permission_keyOf))
            yield invoker_role_permission_findingOf(first, others.length);
    },
};
function lackingOf({ verdicts }) {
    return verdicts
        .filter(({ invocation }) => invocation.by === 'role')
        .flatMap((verdict) => {
        const lacks = verdict.missing.flatMap((lack) => lack.need === undefined ? [] : [{ ...lack, need: lack.need }]);
        return (0,groups/* groupBy */.$z)(lacks, ({ role }) => role).map((own) => ({ verdict, role: own[0].role, lacks: own }));
    });
}
const invoker_role_permission_keyOf = ({ role, lacks }) => [
    `${role.template.source.path} ${role.resource.id}`,
    ...lacks.map(({ need }) => `${need.action} ${(0,symbolic_string/* show */.WU)(need.resource)}`),
].join('\n');
function invoker_role_permission_findingOf({ verdict, role, lacks }, more) {
    const { invocation } = verdict;
    const needs = byResource(lacks.map(({ need }) => need));
    const named = (resource) => (0,symbolic_string/* show */.WU)(resource) === (0,symbolic_string/* show */.WU)(invocation.target) ? functionName(invocation) : quoted(resource, role.template);
    const lacking = needs.map(({ actions, resource }) => `${actions.join(', ')} on ${named(resource)}`);
    const { symptom } = invocation.eventSource;
    return {
        at: invocation.at,
        message: `${sourceName(invocation)} invokes ${functionName(invocation)} through the role ${roleName(role)}, which does not allow ${lacking.join(', nor ')}${whenOf(verdict)}${andMore(more)}`,
        help: `Allow it in the role.${symptom === undefined ? '' : ` As it is: ${symptom}`}`,
        ...allowing(role, statementsAllowing(needs, (resource) => (0,remedies_expression/* expressionOf */.ez)(resource, role.template)), 'Invoke'),
        about: lacks.map(({ need }) => roleNeedSubject(invocation.at, role.resource, need.action)),
        resources: [(0,source_logical_id/* sourceLogicalId */.i)(role.resource), ...idsOf(invocation)],
        related: [{ message: 'the role', at: role.at }, ...nearestPlace(lacks[0]?.evaluation.nearest[0])],
    };
}

;// CONCATENATED MODULE: ./build/rules/invoker-role-trust.js








const invokerRoleTrust = {
    id: 'invoker-role-trust',
    title: 'A service invokes through a role that does not trust it',
    severity: 'error',
    precedence: 1,
    why: 'The service has to assume the role before it can invoke the function with the role\u2019s rights.',
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-service.html',
    *check(model) {
        const lacking = missingOf(model);
        for (const [{ verdict, lack }, ...others] of (0,groups/* groupBy */.$z)(lacking, ({ lack }) => `${lack.role.resource.id} ${lack.role.template.id}`)) {
            const { invocation } = verdict;
            const { role } = lack;
            const principal = role.trust[0]?.principals?.[0];
            yield {
                at: principal?.value.at ?? role.trust[0]?.at ?? role.at,
                message: `${sourceName(invocation)} invokes ${functionName(invocation)} through the role ${roleName(role)}, which does not trust ${invocation.principal}${whenOf(verdict)}${andMore(others.length)}`,
                help: `Let ${invocation.principal} assume the role.${invocation.eventSource.symptom === undefined ? '' : ` As it is: ${invocation.eventSource.symptom}`}`,
                snippet: (0,write/* writeEntries */.gX)({ Principal: { Service: invocation.principal } }, (0,syntax_notation/* notationOf */.M)(role.template.source)),
                remedy: {
                    description: `Let ${invocation.principal} assume ${(0,source_logical_id/* sourceLogicalId */.i)(role.resource)}`,
                    changes: trustFor(role.resource, invocation.principal),
                },
                resources: [(0,source_logical_id/* sourceLogicalId */.i)(role.resource), ...idsOf(invocation)],
                about: [trustSubject(role.resource, invocation.principal)],
                related: [{ message: 'where the role is used', at: invocation.role?.at ?? invocation.at }],
            };
        }
    },
};
const missingOf = ({ verdicts }) => verdicts
    .filter(({ invocation }) => invocation.by === 'role')
    .flatMap((verdict) => verdict.missing.filter(({ need }) => need === undefined).map((lack) => ({ verdict, lack })));

;// CONCATENATED MODULE: ./build/rules/layer-permission-public.js



const layerPermissionPublic = {
    id: 'layer-permission-public',
    title: 'A layer version that anyone may use',
    severity: 'warning',
    securitySeverity: RISKS.readByAnyone.score,
    why: 'Every AWS account can download and read the layer\u2019s content.',
    reference: 'https://docs.aws.amazon.com/lambda/latest/dg/permissions-layer-cross-account.html',
    *check({ templates }) {
        for (const resource of templates.flatMap((template) => [...template.resources.values()])) {
            if (resource.type !== 'AWS::Lambda::LayerVersionPermission')
                continue;
            for (const properties of resource.properties.scenarios('Principal', 'OrganizationId')) {
                const principal = properties.one('Principal');
                if (principal === undefined || (0,symbolic_string/* literal */.eu)(principal.text()) !== '*' || properties.one('OrganizationId'))
                    continue;
                yield {
                    at: principal.at,
                    message: `${(0,source_logical_id/* sourceLogicalId */.i)(resource)} lets every AWS account use the layer version`,
                    help: 'Name the account, or add OrganizationId.',
                    resources: [(0,source_logical_id/* sourceLogicalId */.i)(resource)],
                };
            }
        }
    },
};

// EXTERNAL MODULE: ./build/analysis/deployed-policies.js
var deployed_policies = __webpack_require__(3537);
// EXTERNAL MODULE: ./build/deployed/resource.js
var resource = __webpack_require__(9788);
;// CONCATENATED MODULE: ./build/rules/live-drift.js






const liveDrift = {
    id: 'live-drift',
    title: 'The deployed policy has statements that no template has',
    severity: 'warning',
    securitySeverity: RISKS.trustAccount.score,
    why: 'A statement that was added by hand or by the console lets somebody invoke the function whom no review of the templates shows, and is lost when the function is replaced.',
    reference: 'https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html',
    *check(model) {
        for (const policy of (0,deployed_policies/* deployedPolicies */.PD)(model)) {
            const [first, ...others] = policy.foreign.filter(({ isOfAnotherStack }) => !isOfAnotherStack);
            if (first !== undefined)
                yield live_drift_finding(policy, first, others.length);
        }
    },
};
function live_drift_finding(policy, { sid, statement }, more) {
    const { function: user, alias, name, qualifier, stackName, on } = policy;
    const id = (0,source_logical_id/* sourceLogicalId */.i)(user.resource);
    return {
        at: alias?.sourceLogicalId === undefined ? (alias?.at ?? user.at) : user.at,
        message: `The policy of ${(0,deployed_policies/* nameOf */.Vb)(policy)}${(0,as_deployed/* asDeployed */.V)(on)} has the statement "${sid}", which ${deed(statement)} and which the stack ${stackName} does not have${andMore(more)}`,
        help: `Add it to the template as an AWS::Lambda::Permission, or take it away: aws lambda remove-permission --function-name ${name}${qualifier === undefined ? '' : ` --qualifier ${qualifier}`} --statement-id ${sid}`,
        resources: [id],
    };
}
function deed(statement) {
    if (!(0,resource/* isMap */.jh)(statement))
        return 'can not be read';
    const verb = statement.Effect === 'Deny' ? 'forbids' : 'lets';
    const who = principalsIn(statement.Principal ?? null);
    return `${verb} ${who.slice(0, 3).join(', ')}${andMore(Math.max(0, who.length - 3))} invoke it`;
}
function principalsIn(principal) {
    if (typeof principal === 'string')
        return [principal === '*' ? 'anyone' : principal];
    if (!(0,resource/* isMap */.jh)(principal))
        return ['somebody'];
    return Object.values(principal).flatMap((each) => Array.isArray(each) ? each.map(String) : [each === '*' ? 'anyone' : String(each)]);
}

;// CONCATENATED MODULE: ./build/rules/live-not-found.js






const liveNotFound = {
    id: 'live-not-found',
    title: 'A role or function that is not in the account',
    severity: 'error',
    why: 'What is not there when the template is deployed can neither be run with nor be invoked: CloudFormation refuses the function whose role does not exist, and a service that calls a function that is not there gets nothing but errors.',
    reference: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html',
    *check(model) {
        const apart = (0,groups/* groupBy */.$z)(absentIn(model), ({ at: { source, start, end }, absent }) => [source.path, source.stack?.name, start, end, absent.arn].join(' ')).map(([first]) => first);
        for (const group of (0,groups/* groupBy */.$z)(apart, ({ by, absent }) => `${by.template.id} ${absent.arn}`))
            yield live_not_found_finding(group);
    },
};
function* absentIn(model) {
    for (const { roles, resource } of [...model.functions, ...model.deployedFunctions]) {
        for (const { absent, text, at } of roles)
            if (absent !== undefined && isOutright(text))
                yield { what: 'role', absent, at, by: resource };
    }
    for (const { use, resource } of model.handedRoles)
        if (use.absent !== undefined && isOutright(use.text))
            yield { what: 'role', absent: use.absent, at: use.at, by: resource };
    for (const { absent, target, targetAt, resource } of model.grants)
        if (absent !== undefined && isOutright(target))
            yield* missingTarget(absent, target, targetAt, resource, model);
    for (const { role, absent, target, at, resource } of model.invocations) {
        if (role?.absent !== undefined && isOutright(role.text))
            yield { what: 'role', absent: role.absent, at: role.at, by: resource };
        if (absent !== undefined && isOutright(target))
            yield* missingTarget(absent, target, at, resource, model);
    }
}
function* missingTarget(absent, target, at, by, model) {
    const isQualified = absent.arn.split(':').length > 7;
    if (isQualified && mayBeMade(target, model))
        return;
    yield { what: isQualified ? 'version or alias' : 'function', absent, at, by };
}
const isOutright = (text) => (0,symbolic_string/* literal */.eu)(text) !== undefined;
function mayBeMade(target, { templates }) {
    return templates.some((template) => [...template.resources.values()].some(({ type, properties }) => /^AWS::Lambda::(?:Alias|Version)$/.test(type) &&
        properties
            .all('FunctionName')
            .some((named) => (0,symbolic_string/* same */.FB)((0,model_target/* targetOf */.$)(named.text(), template).function, (0,model_target/* targetOf */.$)(target, template).function) !== 'no')));
}
function live_not_found_finding([{ what, absent, at, by }, ...others]) {
    const name = (0,source_logical_id/* sourceLogicalId */.i)(by);
    return {
        at,
        message: `${name} names the ${what} ${absent.arn}, which is not in the account${(0,as_deployed/* asDeployed */.V)(absent.on)}${andMore(others.length)}`,
        help: `Name one that is there, or deploy it before ${name}.`,
        resources: [...new Set([name, ...others.map((each) => (0,source_logical_id/* sourceLogicalId */.i)(each.by))])],
        related: others.slice(0, MOST_RELATED).map((each) => ({ message: 'the same here', at: each.at })),
    };
}
const MOST_RELATED = 5;

;// CONCATENATED MODULE: ./build/rules/live-statement-conflict.js





const liveStatementConflict = {
    id: 'live-statement-conflict',
    title: 'A deploy would overwrite statements of the deployed policy',
    severity: 'error',
    why: 'An `AWS::Lambda::ResourcePolicy` replaces the whole policy of the function, with all statements that AddPermission made, whoever made them: what is invoked by them no longer is.',
    reference: 'https://docs.aws.amazon.com/lambda/latest/api/API_PutResourcePolicy.html',
    *check(model) {
        for (const policy of (0,deployed_policies/* deployedPolicies */.PD)(model)) {
            const grant = replacing(policy, model);
            if (grant === undefined)
                continue;
            const kept = sidsIn(grant, model);
            const [first, ...others] = policy.foreign.filter(({ sid }) => !kept.has(sid));
            if (first === undefined)
                continue;
            const name = (0,source_logical_id/* sourceLogicalId */.i)(grant.resource);
            const target = (0,deployed_policies/* nameOf */.Vb)(policy);
            yield {
                at: grant.resource.at,
                message: `${name} replaces the whole policy of ${target}${(0,as_deployed/* asDeployed */.V)(policy.on)}, and with it the statement "${first.sid}"${andMore(others.length)}`,
                help: `Write ${others.length === 0 ? 'the statement' : 'the statements'} into ${name}, with the same Sid, or take ${others.length === 0 ? 'it' : 'them'} away before.`,
                resources: [name, (0,source_logical_id/* sourceLogicalId */.i)(policy.function.resource)],
            };
        }
    },
};
function replacing({ function: user, target, stack }, { grants }) {
    return grants.find((grant) => grant.function === user &&
        grant.template === user.template &&
        grant.resource.type === 'AWS::Lambda::ResourcePolicy' &&
        grant.scenario.size === 0 &&
        (0,symbolic_string/* same */.FB)(grant.target, target) === 'yes' &&
        !stack.resources.some(({ id }) => id === grant.resource.id));
}
const sidsIn = ({ resource }, { grants }) => new Set(grants.flatMap((grant) => (grant.resource === resource ? (grant.statement.sid ?? []) : [])));

;// CONCATENATED MODULE: ./build/analysis/policy-document-faults.js




function* faultsIn(document) {
    const { value } = document;
    if (value.kind !== 'map') {
        yield* shapeFaults(value);
        return;
    }
    const [version] = value.all('Version');
    const versionText = version && (0,symbolic_string/* literal */.eu)(version.text());
    if (version !== undefined &&
        versionText !== undefined &&
        !/^(?:2012-10-17|2008-10-17)$/.test(versionText)) {
        yield { at: version.at, what: `the Version is "${versionText}"`, help: 'Write "2012-10-17".' };
    }
    if (value.all('Statement').length === 0 && !holdsFunction(value)) {
        yield { at: value.at, what: 'it has no Statement', help: 'Give it a Statement.' };
    }
    const statements = value.all('Statement[]').filter((statement) => statement.kind === 'map');
    for (const statement of statements)
        yield* statementFaults(statement, document);
    yield* duplicateSids(statements);
}
function* shapeFaults(value) {
    const { kind, at, node } = value;
    if (kind === 'list' && node.kind === 'list')
        yield {
            at,
            what: 'it is a list, where a document is needed',
            help: 'Make it one map with `Version` and `Statement`, and put the statements into the list of `Statement`.',
        };
    if (kind === 'text' && (0,symbolic_string/* literal */.eu)(value.text()) !== undefined)
        yield {
            at,
            what: 'it is a text that is no policy document',
            help: 'Give it a `Version` and a `Statement`.',
        };
}
const holdsFunction = ({ node }) => node.kind === 'map' && [...node.entries.keys()].some((key) => key.startsWith('Fn::'));
const ELEMENTS = new Set(['Sid', ...parse/* STATEMENT_ELEMENTS */.cI]);
function* statementFaults(statement, document) {
    if (holdsFunction(statement))
        return;
    const { at } = statement;
    if (statement.node.kind === 'map') {
        for (const { key, keyAt } of statement.node.entries.values()) {
            if (!ELEMENTS.has(key))
                yield { at: keyAt, what: `a statement has no element "${key}"`, help: elementHelp(key) };
        }
    }
    if (!has(statement, 'Effect'))
        yield { at, what: 'a statement has no Effect', help: 'Write "Effect: Allow".' };
    if (!has(statement, 'Action', 'NotAction'))
        yield { at, what: 'a statement has no Action', help: 'Name the actions that it allows.' };
    if (has(statement, 'Action') && has(statement, 'NotAction') && unconditional(statement))
        yield { at, what: 'a statement has both Action and NotAction', help: 'Leave one of them out.' };
    if (document.kind === 'trust')
        yield* trustFaults(statement);
    else if (document.on === undefined)
        yield* identityFaults(statement);
    else
        yield* resourcePolicyFaults(statement, document.on);
    yield* valueFaults(statement, document);
}
const has = (statement, ...keys) => keys.some((key) => statement.all(key).length > 0);
const firstOf = (statement, ...keys) => keys.flatMap((key) => statement.all(key)).slice(0, 1);
const namedActions = (statement) => ['Action', 'NotAction']
    .flatMap((field) => statement.all(field))
    .flatMap((values) => values.items())
    .flatMap((value) => {
    const action = value.kind === 'text' ? (0,symbolic_string/* literal */.eu)(value.text()) : undefined;
    return action === undefined ? [] : [{ at: value.at, action }];
});
const isOf = (service, action) => !action.includes(':') || /[*?]/.test(action.split(':')[0] ?? '')
    ? true
    : action.toLowerCase().startsWith(`${service}:`);
function* trustFaults(statement) {
    for (const { at } of firstOf(statement, 'Resource', 'NotResource'))
        yield {
            at,
            what: 'a trust policy must not have a Resource ("Has prohibited field Resource")',
            help: 'Remove the Resource: it is the role itself.',
        };
    if (!has(statement, 'Principal', 'NotPrincipal'))
        yield {
            at: statement.at,
            what: 'a statement of a trust policy has no Principal',
            help: 'Name who may assume the role.',
        };
    for (const { at, action } of namedActions(statement))
        if (!isOf('sts', action))
            yield {
                at,
                what: `a trust policy has the action "${action}" ("AssumeRole policy may only specify STS AssumeRole actions")`,
                help: 'Write "sts:AssumeRole" here, and put what the role may do into its policies.',
            };
}
function* identityFaults(statement) {
    for (const { at } of firstOf(statement, 'Principal', 'NotPrincipal'))
        yield {
            at,
            what: 'a policy of a role must not have a Principal',
            help: 'Remove the Principal: it is the role itself.',
        };
    if (!has(statement, 'Resource', 'NotResource'))
        yield { at: statement.at, what: 'a statement has no Resource', help: 'Name the resources, or "*".' };
}
function* resourcePolicyFaults(statement, on) {
    const { at } = statement;
    if (on.principal && !has(statement, 'Principal', 'NotPrincipal'))
        yield { at, what: 'a statement has no Principal', help: 'Name who may do it.' };
    if (on.resource === 'required' && !has(statement, 'Resource', 'NotResource'))
        yield { at, what: 'a statement has no Resource', help: 'Name the resource that the policy is on.' };
    if (on.resource === 'refused')
        for (const value of firstOf(statement, 'Resource', 'NotResource'))
            yield {
                at: value.at,
                what: 'a statement has a Resource',
                help: 'Remove the Resource: it is what the policy is on.',
            };
    const actions = namedActions(statement);
    for (const each of actions)
        yield* actionFaults(each, on);
    const together = actions.length === statement.all('Action').flatMap((values) => values.items()).length;
    const eighth = on.maxActions === undefined || !together ? undefined : actions[on.maxActions];
    if (eighth !== undefined && statement.all('Action').length === 1)
        yield {
            at: eighth.at,
            what: `a statement names ${actions.length} actions, and may name ${on.maxActions} ("OverLimit")`,
            help: 'Divide the statement.',
        };
}
function* actionFaults({ at, action }, { service, name, foreignAction, refusedAction }) {
    if (foreignAction !== undefined && !isOf(service, action))
        yield {
            at,
            what: `"${action}" is no action of ${name} ("${foreignAction}")`,
            help: `Allow actions of "${service}" only; others belong into the policy of a role.`,
        };
    if (refusedAction !== undefined && action.toLowerCase() === refusedAction.action)
        yield {
            at,
            what: `it may not name "${action}" ("${refusedAction.says}")`,
            help: 'Name the actions one by one.',
            severity: 'warning',
        };
}
const unconditional = (statement) => [...statement.all('Action'), ...statement.all('NotAction')].every((value) => (0,cloudformation_scenario/* showScenario */.Ot)(value.scenario) === (0,cloudformation_scenario/* showScenario */.Ot)(statement.scenario));
function elementHelp(key) {
    const meant = [...ELEMENTS].find((each) => each.toLowerCase() === key.toLowerCase().replace(/s$/, ''));
    return meant === undefined ? 'Remove it.' : `Write "${meant}".`;
}
function* valueFaults(statement, { kind, on }) {
    for (const value of statement.all('Effect')) {
        const effect = (0,symbolic_string/* literal */.eu)(value.text());
        if (effect !== undefined && effect !== 'Allow' && effect !== 'Deny')
            yield { at: value.at, what: `the Effect is "${effect}"`, help: 'Write "Allow" or "Deny".' };
    }
    for (const property of statement.all('Sid')) {
        const sid = (0,symbolic_string/* literal */.eu)(property.text());
        if (kind !== 'trust' && on === undefined && sid !== undefined && !/^[A-Za-z0-9]*$/.test(sid))
            yield {
                at: property.at,
                what: `the Sid "${sid}" has other characters than letters and digits`,
                help: 'Use letters and digits only.',
            };
    }
    for (const field of ['Action', 'NotAction'])
        yield* each(statement, field, actionFault);
    if (on?.ownResources === undefined)
        for (const field of ['Resource', 'NotResource'])
            yield* each(statement, field, policy_document_faults_resourceFault);
    for (const block of statement.all('Condition'))
        yield* conditionFaults(block);
}
function* each(statement, field, faultOf) {
    for (const value of statement.all(field).flatMap((values) => values.items())) {
        const fault = value.kind === 'text' ? faultOf(value.text()) : undefined;
        if (fault !== undefined)
            yield { at: value.at, ...fault };
    }
}
function actionFault(action) {
    const text = (0,symbolic_string/* literal */.eu)(action);
    if (text === undefined || /^\*+$|^[\w*?-]+:[\w*?-]+$/.test(text))
        return undefined;
    const help = 'Write the service and the action, as in "s3:GetObject".';
    if (text.includes(':'))
        return { what: `"${text}" is no action`, help };
    return { what: `the action "${text}" names no service ("must be prefaced by a vendor")`, help };
}
function policy_document_faults_resourceFault(resource) {
    if (policy_document_faults_isSurelyNoArn(resource)) {
        return {
            what: `the resource "${(0,symbolic_string/* show */.WU)(resource)}" is neither an ARN nor "*"`,
            help: 'Give the ARN of the resource.',
        };
    }
    const text = (0,symbolic_string/* literal */.eu)(resource);
    if (text === undefined || text.includes('*') || text.split(':').length >= 6)
        return undefined;
    return {
        what: `the resource "${text}" has too few parts for an ARN`,
        help: 'An ARN has six parts: "arn:partition:service:region:account:resource".',
    };
}
function policy_document_faults_isSurelyNoArn(text) {
    const [first] = text;
    if (typeof first === 'string' && /^[*?]/.test(first))
        return false;
    return (0,symbolic_string/* matches */.cK)(['arn:*'], text) === 'no';
}
function* conditionFaults(block) {
    if (block.kind !== 'map')
        return;
    for (const { entry } of block.children()) {
        if (entry.key.startsWith('Fn::') || (0,condition/* operatorOf */.g)(entry.key) !== undefined)
            continue;
        yield {
            at: entry.keyAt,
            what: `"${entry.key}" is no condition operator ("Invalid Condition type")`,
            help: 'Use an operator such as StringEquals.',
        };
    }
}
function* duplicateSids(statements) {
    const seen = new Map();
    for (const statement of statements) {
        const sid = statement.one('Sid');
        const text = sid && (0,symbolic_string/* literal */.eu)(sid.text());
        if (sid === undefined || text === undefined || text === '')
            continue;
        const other = seen.get(text);
        if (other !== undefined && policy_document_faults_areTogether(other, statement))
            yield {
                at: sid.at,
                what: `two statements have the Sid "${text}"`,
                help: 'Give each statement a Sid of its own, or none.',
            };
        seen.set(text, statement);
    }
}
const policy_document_faults_areTogether = (a, b) => a.node !== b.node &&
    (0,cloudformation_scenario/* showScenario */.Ot)(a.scenario) === (0,cloudformation_scenario/* showScenario */.Ot)(b.scenario) &&
    a.template.conditions.feasible(a.scenario) === 'yes';

;// CONCATENATED MODULE: ./build/analysis/policy-documents.js

function documentsOf({ resource, attached }) {
    const { properties } = resource;
    return [
        ...of('trust', properties.all('AssumeRolePolicyDocument')),
        ...of('inline', properties.all('Policies[].PolicyDocument')),
        ...attached.flatMap(({ policy: { type, properties: own } }) => of(type === 'AWS::IAM::ManagedPolicy' ? 'managed' : 'inline', own.all('PolicyDocument'))),
    ];
}
const of = (kind, values) => values.flatMap(parse/* documentValues */.G9).map((value) => ({ kind, value }));

;// CONCATENATED MODULE: ./build/analysis/policy-quotas.js
const INLINE = 10_240;
const MANAGED = 6_144;
const TRUST = 2_048;
const ATTACHED = 10;
function* sizeFaults({ resource }, documents) {
    const plain = documents.filter(({ value }) => value.scenario.size === 0);
    const of = (kind) => plain.filter((each) => each.kind === kind);
    const inline = of('inline');
    const sum = inline.reduce((total, { value: property }) => total + lengthOf(property), 0);
    const [first] = inline;
    if (first !== undefined && sum > INLINE)
        yield {
            at: first.value.at,
            what: `its inline policies have ${sum} characters ("Maximum policy size of ${INLINE} bytes exceeded")`,
            help: 'Move statements into managed policies.',
        };
    for (const { value } of of('managed')) {
        const length = lengthOf(value);
        if (length > MANAGED)
            yield {
                at: value.at,
                what: `a managed policy has ${length} characters, and may have ${MANAGED}`,
                help: 'Divide it.',
            };
    }
    for (const { value } of of('trust')) {
        const length = lengthOf(value);
        if (length > TRUST)
            yield {
                at: value.at,
                what: `the trust policy has ${length} characters ("Cannot exceed quota for ACLSizePerRole: ${TRUST}")`,
                help: 'Name fewer principals.',
                severity: 'warning',
            };
    }
    const attached = resource.properties
        .all('ManagedPolicyArns[]')
        .filter(({ scenario }) => scenario.size === 0);
    const eleventh = attached[ATTACHED];
    if (eleventh !== undefined)
        yield {
            at: eleventh.at,
            what: `it has ${attached.length} managed policies ("Cannot exceed quota for PoliciesPerRole: ${ATTACHED}")`,
            help: 'Join some of them.',
            severity: 'warning',
        };
}
function lengthOf(property) {
    switch (property.kind) {
        case 'map':
            return (1 +
                Math.max(1, sum(property.children().map(({ entry, value }) => entry.key.length + 4 + lengthOf(value)))));
        case 'list':
            return 1 + Math.max(1, sum(property.items().map((item) => lengthOf(item) + 1)));
        case 'text':
            return 2 + sum(property.text().map((part) => (typeof part === 'string' ? part.length : 0)));
        case 'unknown':
            return 0;
    }
}
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

;// CONCATENATED MODULE: ./build/rules/policy-invalid.js







const policyInvalid = {
    id: 'policy-invalid',
    title: 'A policy document that IAM refuses',
    severity: 'error',
    why: 'The deploy fails: "MalformedPolicyDocument". CloudFormation does not look into policy documents, so that it shows only then.',
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html',
    *check(model) {
        const told = new Set();
        for (const { owner, on, faults } of documentFaults(model)) {
            for (const fault of faults) {
                const key = `${(0,finding/* sourceId */.t6)(fault.at.source)}:${fault.at.start}:${fault.what}`;
                if (told.has(key))
                    continue;
                told.add(key);
                yield policy_invalid_finding(owner, on, fault);
            }
        }
    },
};
function* documentFaults(model) {
    for (const role of rolesOfFunctions(model)) {
        const documents = documentsOf(role);
        const faults = [...documents.flatMap((each) => [...faultsIn(each)]), ...sizeFaults(role, documents)];
        yield { owner: { roles: [role] }, faults };
    }
    for (const role of model.roles)
        if (role.functions.length === 0)
            yield { owner: { resource: role.resource }, faults: sizeFaults(role, documentsOf(role)) };
    for (const template of model.templates)
        for (const document of (0,template_documents/* documentsIn */.a)(template))
            yield {
                owner: { resource: document.owner },
                faults: faultsIn(document),
                ...(document.on && { on: document.on }),
            };
}
function policy_invalid_finding(owner, on, fault) {
    const { at, what, help, severity } = fault;
    const isPolicy = 'resource' in owner && /Policy$/.test(owner.resource.type);
    return {
        at,
        message: `${ownerOf({ owner })} ${isPolicy ? 'is one' : 'has a policy'} that ${on?.name ?? 'IAM'} refuses: ${what}`,
        help,
        resources: resourcesOfPolicy({ owner }),
        ...(severity && { severity }),
    };
}

;// CONCATENATED MODULE: ./build/data/property-patterns.js
const propertyPatterns = [
    {
        type: 'AWS::Lambda::Permission',
        property: 'SourceAccount',
        chars: '0-9',
        minLength: 12,
        maxLength: 12,
        what: 'an account id of 12 digits',
        source: 'https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html',
    },
    {
        type: 'AWS::Lambda::Permission',
        property: 'PrincipalOrgID',
        chars: 'a-z0-9-',
        minLength: 12,
        maxLength: 34,
        what: 'the id of an organization, such as "o-a1b2c3d4e5"',
        source: 'https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html',
    },
];

;// CONCATENATED MODULE: ./build/rules/property-invalid.js








const propertyInvalid = {
    id: 'property-invalid',
    title: 'A property in a shape that CloudFormation refuses',
    severity: 'error',
    precedence: 1,
    why: 'The deploy fails: the type of the resource, or the service behind it, takes no such value.',
    reference: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html',
    *check({ templates, catalogues: { propertyShapes } }) {
        for (const template of templates) {
            if (template.unknownMacros)
                continue;
            const told = new Set();
            for (const found of property_invalid_findingsIn(template, propertyShapes)) {
                const key = `${(0,finding/* sourceId */.t6)(found.at.source)}:${found.at.start}:${found.message}`;
                if (told.has(key))
                    continue;
                told.add(key);
                yield found;
            }
        }
    },
};
function* property_invalid_findingsIn(template, shapes) {
    for (const resource of template.resources.values()) {
        const properties = (0,template_node/* child */.jf)(resource.node, 'Properties');
        if (properties?.kind === 'map' && !resource.node.entries.has('Fn::Transform'))
            for (const fault of shapes.faultsIn(resource.type, properties))
                yield shapeFinding(resource, fault);
    }
    for (const pattern of propertyPatterns)
        for (const resource of (0,resources_by_type/* resourcesOfType */.T)(template, pattern.type))
            yield* textFindings(resource, pattern);
    for (const resource of (0,resources_by_type/* resourcesOfType */.T)(template, 'AWS::Lambda::Permission'))
        yield* sourceArnFindings(resource);
}
function shapeFinding(resource, { path, node, needs, members }) {
    return {
        at: node.at,
        message: `${(0,source_logical_id/* sourceLogicalId */.i)(resource)}: ${path} is ${KIND[node.kind]}, and ${needs === 'scalar' ? 'takes one text' : 'has to be a map'}`,
        help: helpFor(resource, path, node, members),
        resources: [(0,source_logical_id/* sourceLogicalId */.i)(resource)],
    };
}
const KIND = { scalar: 'a text', list: 'a list', map: 'a map' };
function helpFor({ type }, path, node, members) {
    if (type.startsWith('AWS::IAM::') && path === 'Policies[]')
        return 'Attach managed policies under ManagedPolicyArns: Policies holds documents, each with a PolicyName.';
    if (members.length > 0)
        return `Give it ${members.slice(0, 5).join(', ')}.`;
    if (type === 'AWS::Lambda::Permission' && node.kind === 'list')
        return 'Write one permission for each of them.';
    if (node.kind === 'map' && /Principal$/.test(path))
        return 'Write the principal itself, such as "sns.amazonaws.com".';
    return 'Write the value itself.';
}
function* textFindings(resource, pattern) {
    const right = [
        {
            id: `pattern ${pattern.property}`,
            label: pattern.what,
            reason: 'the pattern of a property',
            chars: pattern.chars,
            minLength: pattern.minLength,
            maxLength: pattern.maxLength,
        },
    ];
    for (const value of resource.properties.all(pattern.property)) {
        const text = value.text();
        if (value.kind !== 'text' ||
            ((0,symbolic_string/* literal */.eu)(text) !== undefined ? isRight(text, pattern) : (0,symbolic_string/* same */.FB)(right, text) !== 'no'))
            continue;
        yield {
            at: value.at,
            message: `${(0,source_logical_id/* sourceLogicalId */.i)(resource)}: ${pattern.property} is "${(0,symbolic_string/* show */.WU)(text)}", and has to be ${pattern.what}`,
            help: pattern.property === 'SourceAccount'
                ? 'Write `!Ref AWS::AccountId`, or the account id in quotes.'
                : `Give ${pattern.what}.`,
            resources: [(0,source_logical_id/* sourceLogicalId */.i)(resource)],
            about: [permissionSubject(resource)],
        };
    }
}
function* sourceArnFindings(resource) {
    for (const value of resource.properties.all('SourceArn')) {
        const arn = value.kind === 'text' ? (0,iam_arn/* arnOf */.RY)(value.text()) : undefined;
        if (arn === undefined)
            continue;
        const parts = ['partition', 'region', 'account'].filter((part) => arn[part].some((piece) => typeof piece === 'string' && /[*?]/.test(piece)));
        if (parts.length === 0)
            continue;
        yield {
            at: value.at,
            message: `${(0,source_logical_id/* sourceLogicalId */.i)(resource)}: SourceArn is "${(0,symbolic_string/* show */.WU)(value.text())}", and its ${parts.join(' and ')} must not be a wildcard`,
            help: 'Name partition, region and account, as in "arn:${AWS::Partition}:sns:${AWS::Region}:${AWS::AccountId}:\u2026", and write one permission for each of them.',
            resources: [(0,source_logical_id/* sourceLogicalId */.i)(resource)],
        };
    }
}
function isRight(text, { chars, minLength, maxLength }) {
    return new RegExp(`^[${chars}]{${minLength},${maxLength}}$`).test((0,symbolic_string/* literal */.eu)(text) ?? '');
}

;// CONCATENATED MODULE: ./build/rules/reference-unresolved.js
const referenceUnresolved = {
    id: 'reference-unresolved',
    title: 'A reference to something that is not in the template',
    severity: 'error',
    why: 'CloudFormation refuses a template that refers to a resource, parameter, attribute, mapping or condition that is not there: "Template format error: Unresolved resource dependencies". And `${AWS::Region}` in a text that no `Fn::Sub` reads stays as it is, so that the ARN fits nothing.',
    reference: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-ref.html',
    oneFault: ({ message }) => (message.includes('no `Fn::Sub` reads') ? undefined : message),
    *check() { },
};

;// CONCATENATED MODULE: ./build/analysis/near-resources.js



function nearResource(template, text) {
    const written = (0,iam_arn/* arnOf */.RY)(text);
    const service = written && (0,symbolic_string/* literal */.eu)(written.service);
    if (written === undefined || service === undefined)
        return undefined;
    const known = template.derived.get(byService).get(service);
    const whole = (0,symbolic_string/* show */.WU)(written.resource);
    const name = nameIn(service, whole);
    if (name === undefined || known === undefined)
        return undefined;
    const same = known.byName.get(name);
    if (same !== undefined)
        return isWrittenOut(written, same.arn)
            ? { resource: same.resource, differs: 'place', isWhole: whole === name, name }
            : undefined;
    if (isElsewhere(written))
        return undefined;
    const [only, ...others] = near_resources_candidates(known, name).filter((each) => isNear(name, each.name));
    if (only === undefined || others.length > 0 || isOfTemplate(template, text))
        return undefined;
    return { resource: only.resource, differs: 'name', isWhole: whole === name, name: only.name };
}
const isOfTemplate = ({ resources }, text) => [...resources.values()].some((each) => (0,iam_arn/* resourceMatches */.uH)(text, each.arn() ?? []) === 'yes');
const MOST_ALIKE = 40;
function near_resources_candidates({ alike }, name) {
    const found = likeness(name).map((key) => alike.get(key) ?? []);
    return [...new Set(found.filter(({ length }) => length <= MOST_ALIKE).flat())];
}
function likeness(name) {
    const words = name.split(/[-_./:]/).filter((word) => !STAGES.has(word.toLowerCase()));
    const halves = [name.length >> 1, (name.length - 1) >> 1].flatMap((half) => [
        `^${name.slice(0, half)}`,
        `$${name.slice(name.length - half)}`,
    ]);
    return [`=${plainOf(name)}`, `-${words.join(' ')}`, ...new Set(halves)];
}
const plainOf = (text) => text.toLowerCase().replace(/[-_.]/g, '');
function byService({ resources }) {
    const found = new Map();
    for (const resource of resources.values()) {
        const arn = (0,iam_arn/* arnOf */.RY)(resource.arn() ?? []);
        const service = arn && (0,symbolic_string/* literal */.eu)(arn.service);
        const name = service && nameIn(service, (0,symbolic_string/* show */.WU)(arn?.resource ?? []));
        if (arn === undefined || service === undefined || name === undefined)
            continue;
        const known = found.get(service) ?? { byName: new Map(), alike: new Map() };
        found.set(service, known);
        if (known.byName.has(name))
            continue;
        const one = { resource, arn, name };
        known.byName.set(name, one);
        for (const key of likeness(name))
            (0,groups/* addTo */.DN)(known.alike, key, one);
    }
    return found;
}
function nameIn(service, resource) {
    const name = BEHIND.get(service)?.exec(resource)?.[1] ?? resource.replace(/[:/]?\*$/, '');
    return name === '' || /[*?]/.test(name) ? undefined : name;
}
const BEHIND = new Map([
    ['s3', /^([^/]+)(?:\/.*)?$/],
    ['dynamodb', /^(table\/[^/]+)(?:\/.*)?$/],
    ['lambda', /^(function:[^:]+)(?::.*)?$/],
    ['logs', /^(log-group:[^:*]+)(?::.*)?$/],
    ['sqs', /^([^:]+)$/],
    ['sns', /^([^:]+)$/],
    ['states', /^(stateMachine:[^:]+)(?::.*)?$/],
    ['kinesis', /^(stream\/[^/]+)(?:\/.*)?$/],
    ['events', /^(rule\/[^*]+|event-bus\/[^*]+)$/],
]);
function isWrittenOut(written, own) {
    const account = (0,symbolic_string/* literal */.eu)(written.account);
    return (account !== undefined &&
        /^\d{12}$/.test(account) &&
        (0,symbolic_string/* literal */.eu)(own.account) === undefined &&
        own.account.length > 0);
}
const isElsewhere = ({ account }) => /^\d{12}$/.test((0,symbolic_string/* literal */.eu)(account) ?? '');
const STAGES = new Set('dev development test testing qa uat int integration stage staging preprod prod production live'.split(' '));
function isNear(a, b) {
    if (marksIn(a).join() !== marksIn(b).join())
        return false;
    if (plainOf(a) === plainOf(b))
        return true;
    const [words, others] = [a, b].map((text) => text.split(/[-_./:]/));
    const different = (words ?? []).flatMap((word, index) => word === others?.[index] ? [] : [[word, others?.[index] ?? '']]);
    const [pair, ...more] = different;
    if (words?.length === others?.length && pair !== undefined && more.length === 0)
        if (pair.every((word) => STAGES.has(word.toLowerCase())))
            return true;
    return Math.min(a.length, b.length) >= 12 && isOneLetterOff(a, b);
}
const marksIn = (text) => text.match(/\$\{[^}]*\}/g) ?? [];
function isOneLetterOff(a, b) {
    if (Math.abs(a.length - b.length) > 1)
        return false;
    let start = 0;
    while (start < a.length && a[start] === b[start])
        start++;
    let end = 0;
    const shorter = Math.min(a.length, b.length);
    while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end])
        end++;
    const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
    const isSwap = left.length === 2 && right === [...left].reverse().join('');
    return /^[a-z]*$/i.test(left + right) && (isSwap || (left.length <= 1 && right.length <= 1));
}

;// CONCATENATED MODULE: ./build/rules/resource-near-miss.js









const resourceNearMiss = {
    id: 'resource-near-miss',
    title: 'Nearly the ARN of a resource of this template',
    severity: 'warning',
    precedence: 1,
    why: 'What is written fits the resource in one account only, or not at all: the permission is then for something else, and the resource has none.',
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html',
    *check({ templates }) {
        for (const template of templates) {
            const told = new Set();
            for (const place of arnPlaces(template)) {
                const key = `${(0,finding/* sourceId */.t6)(place.at.source)}:${place.at.start}`;
                const near = told.has(key) ? undefined : nearResource(template, place.text);
                if (near === undefined || near.resource.id === place.owner.id)
                    continue;
                told.add(key);
                yield resource_near_miss_finding(place, near);
            }
        }
    },
};
function resource_near_miss_finding({ owner, text, at }, { resource, differs, isWhole, name }) {
    const [by, of] = [(0,source_logical_id/* sourceLogicalId */.i)(owner), (0,source_logical_id/* sourceLogicalId */.i)(resource)];
    const arn = isWhole ? resource.arn() : undefined;
    const expression = arn === undefined ? undefined : (0,write/* write */.M9)((0,remedies_expression/* expressionOf */.ez)(arn, resource.template), (0,syntax_notation/* notationOf */.M)(at.source));
    return {
        at,
        message: differs === 'place'
            ? `${by} names "${(0,symbolic_string/* show */.WU)(text)}": that is ${of} in one account only, which is written out`
            : `${by} names "${(0,symbolic_string/* show */.WU)(text)}", which nothing in this template is called, but ${of} is "${name}"`,
        help: expression === undefined
            ? `Name ${of} by its reference in the ARN, such as "\${${of}}" or "\${${of}.Arn}".`
            : `Write \`${expression}\`.`,
        resources: [...new Set([by, of])],
        about: [placeSubject(at)],
        ...(expression !== undefined && { snippet: expression }),
    };
}

;// CONCATENATED MODULE: ./build/iam/narrowing.js

const NOT_NARROWING = new Set([
    'aws:currenttime',
    'aws:epochtime',
    'aws:principaltype',
    'aws:requestedregion',
    'aws:securetransport',
    'aws:useragent',
]);
function narrows({ key, operator, values }) {
    if (NOT_NARROWING.has(key.toLowerCase()))
        return false;
    return !(/like|arnequals/i.test(operator) && values.some(({ text }) => (0,symbolic_string/* literal */.eu)(text) === '*'));
}
function isUnnarrowed({ conditions, open }) {
    return open === undefined && !conditions.some(narrows);
}
const hasNames = ({ arn }) => arn.split(':').slice(3).join(':').includes('${');
function isEveryResource(pattern, type) {
    const text = (0,symbolic_string/* literal */.eu)(pattern);
    if (text === '*')
        return true;
    if (text !== undefined && !/[*?]/.test(text) && hasNames(type))
        return false;
    const [, , service, , , resource] = (0,symbolic_string/* split */.lD)(pattern, ':', 6) ?? [];
    if (service === undefined || resource === undefined)
        return false;
    return (0,symbolic_string/* matches */.cK)((0,symbolic_string/* concat */.xW)('arn:*:', service, ':*:*:', resource), type.text) === 'yes';
}

;// CONCATENATED MODULE: ./build/rules/resource-policy-public.js









const resourcePolicyPublic = {
    id: 'resource-policy-public',
    title: 'A policy lets anyone change a resource',
    severity: 'warning',
    securitySeverity: RISKS.useByAnyone.score,
    why: 'The principal "*" is everyone on the internet, with an AWS account or without: strangers put objects before your functions, delete them, or use your keys.',
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html',
    *check({ templates, catalogues: { actions: known } }) {
        if (known === undefined)
            return;
        const told = new Set();
        for (const document of templates.flatMap(template_documents/* documentsIn */.a)) {
            if (document.on === undefined || document.value.kind !== 'map' || ELSEWHERE.has(document.on.service))
                continue;
            for (const statement of (0,parse/* statementsOf */.GX)(document.value, 'the policy')) {
                const found = resource_policy_public_judge(known, document, statement);
                const key = found && `${(0,finding/* sourceId */.t6)(found.at.source)}:${found.at.start}`;
                if (found === undefined || key === undefined || told.has(key))
                    continue;
                told.add(key);
                yield found;
            }
        }
    },
};
const ELSEWHERE = new Set([
    '*',
    'execute-api',
    'lambda',
    'sns',
    'sqs',
    'vpc-lattice-svcs',
]);
function resource_policy_public_judge(known, { owner }, statement) {
    const { effect, principals = [], actions = [] } = statement;
    if (effect !== 'Allow' || !isUnnarrowed(statement))
        return undefined;
    const everyone = principals.find((principal) => (0,iam_principal/* isEveryone */.Af)(principal) === 'yes');
    if (everyone === undefined)
        return undefined;
    const changing = actions
        .map(({ text }) => (0,symbolic_string/* literal */.eu)(text))
        .filter((pattern) => pattern !== undefined)
        .filter((pattern) => pattern === '*' || changes(known, pattern));
    if (changing.length === 0)
        return undefined;
    return {
        at: everyone.value.at,
        message: `${ownerOf({ owner: { resource: owner } })} lets anyone call ${listed(changing, 'action')}`,
        help: 'Name the service, role or account that needs it, or add a condition that says who it is.',
        resources: resourcesOfPolicy({ owner: { resource: owner } }),
    };
}
const changes = (known, pattern) => (known.named(pattern) ?? []).some(({ level }) => level === 'Write' || level === 'Permissions');

;// CONCATENATED MODULE: ./build/rules/resource-policy-too-large.js





const LIMIT = 20_480;
const NEAR = 0.9 * LIMIT;
const resourcePolicyTooLarge = {
    id: 'resource-policy-too-large',
    title: 'The function\u2019s policy passes Lambda\u2019s limit',
    severity: 'error',
    why: 'Lambda keeps all permissions of a function, version or alias in one policy of at most 20,480 bytes. The permission that passes it fails: "The final policy size is bigger than the limit (20480)".',
    reference: 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html',
    *check(model) {
        const deployed = (0,groups/* groupsOf */.c1)((0,deployed_policies/* deployedPolicies */.PD)(model), ({ function: user }) => user);
        const certain = model.grants.filter(({ function: target, scenario }) => target !== undefined && scenario.size === 0);
        for (const group of (0,groups/* groupBy */.$z)(certain, ({ template, target }) => `${template.id} ${(0,symbolic_string/* show */.WU)(target)}`)) {
            const [first] = group;
            const target = first.function;
            if (target === undefined)
                continue;
            const others = deployed.get(target)?.find((policy) => (0,symbolic_string/* same */.FB)(first.target, policy.target) === 'yes');
            const there = (others?.foreign ?? []).map(({ statement }) => JSON.stringify(statement).length + 1);
            const sizes = [...there, ...group.map(sizeOf)];
            const size = sizes.reduce((sum, each) => sum + each, ENVELOPE);
            if (others !== undefined && size > NEAR && size <= LIMIT)
                yield nearly(others, size);
            if (size <= LIMIT)
                continue;
            const besides = there.length === 0 ? '' : ` and ${count(there.length, 'statement')} besides${(0,as_deployed/* asDeployed */.V)(others?.on)}`;
            yield {
                at: target.at,
                message: `${(0,source_logical_id/* sourceLogicalId */.i)(target.resource)} has ${count(group.length, 'permission')}${besides}, at least ${size.toLocaleString('en')} bytes of policy, where Lambda takes 20,480`,
                help: 'Join permissions for one source into one with a wildcard in SourceArn, such as one for a whole API instead of one for each route.',
                resources: [(0,source_logical_id/* sourceLogicalId */.i)(target.resource)],
                related: [
                    {
                        message: 'the permission that passes the limit',
                        at: passing(group, sizes.slice(there.length), resource_policy_too_large_sum(there)),
                    },
                ],
            };
        }
    },
};
function nearly(policy, size) {
    const { function: user, on } = policy;
    return {
        at: user.at,
        severity: 'notice',
        message: `The policy of ${(0,deployed_policies/* nameOf */.Vb)(policy)}${(0,as_deployed/* asDeployed */.V)(on)} comes to at least ${size.toLocaleString('en')} of the 20,480 bytes that Lambda takes`,
        help: 'Join permissions for one source into one with a wildcard in SourceArn before the next one is refused.',
        resources: [(0,source_logical_id/* sourceLogicalId */.i)(user.resource)],
    };
}
const ENVELOPE = '{"Version":"2012-10-17","Id":"default","Statement":[]}'.length;
const resource_policy_too_large_sum = (sizes) => sizes.reduce((total, each) => total + each, 0);
const count = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`;
function passing(grants, sizes, before) {
    let size = ENVELOPE + before;
    const index = sizes.findIndex((each) => {
        size += each;
        return size > LIMIT;
    });
    const [first] = grants;
    const found = grants[index] ?? first;
    if (found === undefined)
        throw new RangeError('a group has grants');
    return found.at;
}
function sizeOf({ resource, statement, target }) {
    const byOperator = statement.conditions.reduce((sum, { operator, key, values }) => sum + operator.length + key.length + 12 + leastOf(values[0]?.text ?? []), 0);
    const principal = statement.principals?.[0];
    const fixed = '{"Sid":"","Effect":"Allow","Principal":{"Service":""},"Action":"","Resource":"","Condition":{}},'.length;
    const sid = resource.id.length + 15;
    return (fixed +
        sid +
        byOperator +
        leastOf(principal?.value.text ?? []) +
        leastOf(statement.actions?.[0]?.text ?? []) +
        leastOf(target));
}
const leastOf = (text) => text.reduce((sum, part) => sum + (typeof part === 'string' ? Buffer.byteLength(part) : leastOfToken(part)), 0);
function leastOfToken({ values, minLength, generated }) {
    if (values !== undefined && values.length > 0)
        return values.reduce((least, { length }) => Math.min(least, length), Number.POSITIVE_INFINITY);
    return generated === true ? 14 : (minLength ?? 1);
}

;// CONCATENATED MODULE: ./build/analysis/policy-statements.js





const policyStatements = (model) => model.derived.get(ofAll);
function ofAll(model) {
    const located = statementsByLocation(model);
    const told = new Set(located.flatMap(({ statements }) => statements.map(policy_statements_placeOf)));
    const known = new Set(rolesOfFunctions(model).flatMap(({ permissions }) => permissions.map(policy_statements_placeOf)));
    const ofFunctions = located.map(({ statements, roles }) => ({
        template: roles[0].template,
        owner: { roles },
        statements,
    }));
    const others = model.templates.flatMap((template) => writtenIn(template, told, known));
    return [...ofFunctions, ...others];
}
const writtenIn = (template, told, known) => (0,template_documents/* documentsIn */.a)(template).flatMap(({ owner, kind, on, value }) => {
    if (kind === 'trust' || value.kind !== 'map')
        return [];
    if (itemsOf(value).every((item) => known.has(policy_statements_placeOf(item))))
        return [];
    const statements = (0,parse/* statementsOf */.GX)(value, 'the policy').filter((statement) => !isGenerated(statement) && !told.has(policy_statements_placeOf(statement)));
    if (statements.length === 0)
        return [];
    return [{ template, owner: { resource: owner }, statements, ...(on !== undefined && { on }) }];
});
const itemsOf = (document) => document.all('Statement').flatMap((part) => part.items());
const policy_statements_placeOf = ({ at: { source, start, end } }) => `${(0,finding/* sourceId */.t6)(source)}:${start}:${end}`;

;// CONCATENATED MODULE: ./build/rules/role-action-unknown.js




const roleActionUnknown = {
    id: 'role-action-unknown',
    title: 'A policy names an action that no service has',
    severity: 'warning',
    why: 'IAM takes any name for an action. One that does not exist allows nothing (or, in a Deny, forbids nothing), and it shows only when the call is refused.',
    reference: 'https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html',
    *check(model) {
        const { actions: known, apiNames } = model.catalogues;
        if (known === undefined || apiNames === undefined)
            return;
        for (const policy of policyStatements(model)) {
            for (const statement of policy.statements) {
                if (statement.managed !== undefined)
                    continue;
                const unknown = [...(statement.actions ?? []), ...(statement.notActions ?? [])].filter(({ text }) => isUnknown(known, (0,symbolic_string/* literal */.eu)(text)));
                if (unknown.length === 0)
                    continue;
                const severity = isDead({ known, apiNames }, statement) ? 'error' : 'warning';
                for (const part of unknown)
                    yield* role_action_unknown_judge({ known, apiNames }, policy, part, severity);
            }
        }
    },
};
const isDead = ({ known, apiNames }, { effect, actions, open }) => effect === 'Allow' &&
    open === undefined &&
    actions !== undefined &&
    actions.length > 0 &&
    actions.every(({ text }) => {
        const action = (0,symbolic_string/* literal */.eu)(text);
        return action !== undefined && isUnknown(known, action) && apiNames.meantBy(action) !== undefined;
    });
const isUnknown = (known, action) => action !== undefined && action !== '*' && action.includes(':') && known.named(action)?.length === 0;
const role_action_unknown_ELSEWHERE = {
    'sns:receive': 'sns',
    'logs:putlogeventsbatch': 'logs',
};
function* role_action_unknown_judge({ known, apiNames }, policy, { text, at }, severity) {
    const action = (0,symbolic_string/* literal */.eu)(text);
    if (action === undefined || isBesideItsOne(policy, action))
        return;
    const elsewhere = role_action_unknown_ELSEWHERE[action.toLowerCase()];
    if (elsewhere !== undefined && elsewhere === policy.on?.service)
        return;
    const [prefix = '', name = ''] = action.split(':', 2);
    const service = known.service(prefix);
    const names = policy.template.derived.get(nearestNamesOf);
    const near = service === undefined ? nearestService(known, prefix, name, names) : nearestAction(service, name, names);
    const what = service === undefined ? `there is no service "${prefix}"` : whatOf(prefix, name);
    yield {
        at,
        severity,
        message: `${ownerOf(policy)} has a policy for "${action}", but ${what}`,
        help: role_action_unknown_helpFor(apiNames.meantBy(action), near),
        resources: resourcesOfPolicy(policy),
    };
}
function role_action_unknown_helpFor(meant, near) {
    if (meant?.length === 0)
        return 'Remove it: the call needs no right.';
    if (meant !== undefined)
        return `Write ${meant.map((each) => `"${each}"`).join(' and ')}: that is what the call needs.`;
    return near === undefined ? 'Remove it, or name the action that is meant.' : `Did you mean "${near}"?`;
}
function isBesideItsOne({ owner, statements }, action) {
    if (!/Batch$/i.test(action))
        return false;
    const one = action.slice(0, -'Batch'.length);
    const all = 'roles' in owner ? owner.roles[0].permissions : statements;
    return all.some(({ effect, actions = [], open }) => effect === 'Allow' &&
        (open !== undefined || actions.some(({ text }) => (0,symbolic_string/* matches */.cK)(text, [one], { ignoreCase: true }) !== 'no')));
}
const whatOf = (prefix, name) => /[*?]/.test(name) ? `no action of "${prefix}" begins or reads like that` : `"${prefix}" has no such action`;
const nearestNamesOf = (_) => new nearest/* NearestNames */.r();
function nearestService(known, prefix, name, nearest) {
    const prefixes = known.prefixes();
    const found = prefixes.find((each) => prefix.startsWith(`${each}-`)) ?? nearest.to(prefix, prefixes);
    const exists = found !== undefined && (known.named(`${found}:${name}`)?.length ?? 0) > 0;
    return exists ? `${found}:${name}` : undefined;
}
function nearestAction(service, name, nearest) {
    if (/[*?]/.test(name))
        return undefined;
    const names = service.all().map((action) => action.name);
    return nearest.to(`${service.prefix}:${name}`, names);
}

// EXTERNAL MODULE: ./build/analysis/administrator.js
var administrator = __webpack_require__(5751);
;// CONCATENATED MODULE: ./build/rules/role-admin-access.js




const roleAdminAccess = {
    id: 'role-admin-access',
    title: 'A role allows everything',
    severity: 'error',
    securitySeverity: RISKS.haveAccount.score,
    why: 'Whoever gets into the function, by a flaw in its code or in a package that it uses, has the whole account.',
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege',
    *check(model) {
        for (const role of rolesToNarrow(model)) {
            const statement = (0,administrator/* administratorStatement */.d)(role);
            if (statement === undefined)
                continue;
            yield {
                at: (statement.actions ?? statement.notActions)?.[0]?.at ?? statement.at,
                message: `${sentence(describe(role))} may do everything in the account: ${statement.from} allows every action on every resource`,
                severity: role.functions.length > 0 ? 'error' : 'warning',
                help: `Allow only the actions that ${userOf(role)} needs, on the resources that it works with.`,
                resources: resourcesOf(role),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/role-feature-permission.js














const roleFeaturePermission = {
    id: 'role-feature-permission',
    title: 'The execution role lacks what a feature needs',
    severity: 'error',
    precedence: 2,
    why: 'Lambda uses the execution role to connect a function to a VPC, to send to its dead-letter queue and destinations, and to record traces; it mostly checks the rights at deploy.',
    reference: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html',
    *check(model) {
        for (const feature of featuresOf(model)) {
            for (const use of feature.function.roles) {
                const found = use.role === undefined ? undefined : lackOf(feature, use, use.role);
                if (found !== undefined)
                    yield found;
            }
        }
    },
};
function lackOf(feature, use, role) {
    const scenario = (0,cloudformation_scenario/* both */.WP)(feature.scenario, use.scenario);
    if (scenario === undefined || role.template.unknownMacros)
        return undefined;
    const judged = feature.required.map((need) => ({
        need,
        evaluation: (0,allows/* roleAllows */.fG)(role, need, { template: feature.function.template, scenario }),
    }));
    const lacking = judged.filter(({ evaluation }) => evaluation.answer === 'no');
    const [first] = lacking;
    if (first === undefined)
        return undefined;
    const needs = lacking.map(({ need }) => need);
    const { function: user, fact } = feature;
    const when = (0,cloudformation_scenario/* showScenario */.Ot)(first.evaluation.when ?? scenario);
    const actions = [...new Set(needs.map(({ action }) => action))];
    const name = (0,source_logical_id/* sourceLogicalId */.i)(user.resource);
    const who = name + (0,as_deployed/* asDeployed */.V)(user.deployed);
    return {
        at: feature.at,
        severity: fact.service === undefined ? 'error' : 'warning',
        message: `${who} ${fact.service === undefined ? 'uses' : 'is called for'} ${fact.feature}, but its role ${roleName(role)} does not allow ${actions.join(', ')}${onWhat(first.need)}${when === '' ? '' : ` ${when}`}. AWS: "${fact.symptom}"`,
        ...remedyOf(feature, role, lacking),
        about: actions.map((action) => roleNeedSubject(feature.at, role.resource, action)),
        resources: [...new Set([(0,source_logical_id/* sourceLogicalId */.i)(role.resource), name])],
        related: [{ message: 'the role that the function runs with', at: role.at }],
    };
}
const onWhat = ({ resource }) => role_feature_permission_isOpen(resource) ? '' : ` on ${(0,symbolic_string/* show */.WU)(resource)}`;
const role_feature_permission_isOpen = (resource) => resource[0] === '*' || (0,symbolic_string/* show */.WU)(resource).endsWith('/*');
function remedyOf({ scenario, function: user }, role, missing) {
    const obstacle = obstacleOf(role, missing, { template: user.template, scenario });
    if (obstacle !== undefined)
        return { help: `${REMOVING[obstacle]}.` };
    const needs = missing.map(({ need }) => need);
    const waits = (0,dependencies/* waitsFor */.is)(user.resource, role.resource);
    if (waits && needs.some(({ resource }) => (0,remedies_expression/* isMadeOf */.ZK)(resource, user.resource)))
        return {
            help: 'Allow it in an `AWS::IAM::Policy` of its own that names the role under `Roles`: the function waits for the role, so a policy inside of the role can not refer to the function.',
        };
    const statements = (0,groups/* groupBy */.$z)(needs, ({ resource }) => (0,write/* write */.M9)(resourceFor(resource, role), 'json')).map((each) => ({
        Effect: 'Allow',
        Action: [...new Set(each.map(({ action }) => action))],
        Resource: resourceFor(each[0].resource, role),
    }));
    const { snippet, remedy } = allowing(role, statements, 'Feature');
    return { help: 'Allow it in the role.', snippet, ...(role.template === user.template && { remedy }) };
}
const resourceFor = (resource, role) => role_feature_permission_isOpen(resource) && !resource.includes(ANY_OBJECT) ? '*' : (0,remedies_expression/* expressionOf */.ez)(resource, role.template);

// EXTERNAL MODULE: ./build/services/lambda-edge.js
var lambda_edge = __webpack_require__(8447);
;// CONCATENATED MODULE: ./build/analysis/lambda-edge.js




const PATHS = lambda_edge/* EDGE_PATHS */.$.map((path) => path.function);
function edgeFunctions({ templates, functions, meetings }) {
    const associated = new Set();
    for (const template of templates) {
        for (const { properties } of (0,resources_by_type/* resourcesOfType */.T)(template, 'AWS::CloudFront::Distribution')) {
            for (const value of PATHS.flatMap((path) => properties.all(path))) {
                const target = (0,model_target/* targetOf */.$)(value.text(), template);
                if (target.unknown !== undefined)
                    continue;
                associated.add((0,text_key/* keyOf */.T)(target.function));
                meetings?.ask('function', target.function);
            }
        }
    }
    return new Set(functions.filter(({ arn }) => associated.has((0,text_key/* keyOf */.T)(arn))));
}

;// CONCATENATED MODULE: ./build/rules/role-logging-permission.js












const role_logging_permission_ACTIONS = ['logs:CreateLogStream', 'logs:PutLogEvents'];
const roleLoggingPermission = {
    id: 'role-logging-permission',
    title: 'The function can not write its logs',
    severity: 'warning',
    why: 'Lambda writes logs with the execution role. Without the rights the function runs, nothing fails, and when it is needed there is no log.',
    reference: 'https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs.html',
    *check(model) {
        const edge = edgeFunctions(model);
        for (const role of rolesInUse(model)) {
            const lacking = role.functions
                .filter((each) => !edge.has(each))
                .map((user) => ({ user, missing: missingFor(role, user) }))
                .filter(({ missing }) => missing.length > 0);
            const [first] = lacking;
            if (first !== undefined)
                yield role_logging_permission_finding(role, lacking.map(({ user }) => user), first.missing);
        }
    },
};
function missingFor(role, user) {
    const uses = user.roles.filter((use) => use.role === role);
    return role_logging_permission_ACTIONS.filter((action) => uses.some((use) => groupsOf(user, use).some((group) => lacks(role, action, group, user))));
}
function groupsOf(user, use) {
    return user.resource.properties.scenarios('LoggingConfig.LogGroup').flatMap((properties) => {
        const scenario = (0,cloudformation_scenario/* both */.WP)(use.scenario, properties.scenario);
        if (scenario === undefined)
            return [];
        const named = properties.one('LoggingConfig.LogGroup');
        return [{ scenario, name: named?.text() ?? (0,symbolic_string/* concat */.xW)('/aws/lambda/', user.resource.ref()) }];
    });
}
function lacks(role, action, { name, scenario }, user) {
    const group = (0,arn_template/* arnAt */.r)(role.template, 'arn:${Partition}:logs:${Region}:${Account}:log-group:${Name}', () => name);
    const stream = {
        id: `${(0,symbolic_string/* show */.WU)(name)}:(stream)`,
        label: '${Stream}',
        reason: 'a log stream',
        chars: '^:*',
        minLength: 1,
    };
    return [group, (0,symbolic_string/* concat */.xW)(group, ':log-stream:', stream)].every((resource) => {
        const { answer, deciding } = (0,allows/* roleAllows */.fG)(role, { action, resource }, { template: user.template, scenario }, {
            'lambda:SourceFunctionArn': user.arn,
        });
        return answer === 'no' && deciding === undefined;
    });
}
const BASIC = (0,remedies_expression/* sub */.jb)('arn:${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole');
function role_logging_permission_finding(role, users, missing) {
    return {
        at: role.at,
        message: `${sentence(describe(role))} does not allow ${missing.join(' and ')}, so that ${namesOf(users)} can't write logs`,
        help: 'Attach AWSLambdaBasicExecutionRole, or allow the actions on the log group.',
        snippet: (0,write/* writeEntries */.gX)({ ManagedPolicyArns: [BASIC] }, (0,syntax_notation/* notationOf */.M)(role.template.source)),
        remedy: {
            description: `Attach AWSLambdaBasicExecutionRole to ${(0,source_logical_id/* sourceLogicalId */.i)(role.resource)}`,
            changes: managedPolicyFor(role.resource, BASIC),
        },
        resources: [
            ...new Set([(0,source_logical_id/* sourceLogicalId */.i)(role.resource), ...users.map(({ resource }) => (0,source_logical_id/* sourceLogicalId */.i)(resource))]),
        ],
    };
}

// EXTERNAL MODULE: ./build/deployed/deployed.js
var deployed_deployed = __webpack_require__(2450);
// EXTERNAL MODULE: ./build/deployed/naming.js
var naming = __webpack_require__(3496);
// EXTERNAL MODULE: ./build/iam/managed.js + 2 modules
var managed = __webpack_require__(8396);
;// CONCATENATED MODULE: ./build/rules/role-managed-policy-unknown.js










const roleManagedPolicyUnknown = {
    id: 'role-managed-policy-unknown',
    title: 'An AWS managed policy that does not exist',
    severity: 'error',
    why: 'The deploy fails: "Policy \u2026 does not exist or is not attachable." The path belongs to the name: some policies are below `service-role/`, others are not.',
    reference: 'https://docs.aws.amazon.com/aws-managed-policy/latest/reference/about-managed-policy-reference.html',
    *check(model) {
        for (const holder of holders(model)) {
            const { properties } = holder.resource;
            const values = [...properties.all('ManagedPolicyArns[]'), ...properties.all('PermissionsBoundary')];
            for (const value of values)
                if (!isDeployed(value, model))
                    yield* role_managed_policy_unknown_judge(model.catalogues.managedPolicies, holder, value);
            yield* otherPartitions(holder, values);
        }
        for (const { holder, text, at } of handedOn(model))
            yield* policyFinding(model.catalogues.managedPolicies, holder, text, at);
    },
};
function* holders({ roles, templates }) {
    for (const role of roles)
        yield { resource: role.resource, name: sentence(describe(role)), resources: resourcesOf(role) };
    for (const template of templates)
        for (const resource of template.resources.values())
            if (resource.type === 'AWS::IAM::User' || resource.type === 'AWS::IAM::Group')
                yield {
                    resource,
                    name: `The ${resource.type === 'AWS::IAM::User' ? 'user' : 'group'} ${resource.id}`,
                    resources: [resource.id],
                };
}
function* handedOn({ templates }) {
    for (const template of templates)
        for (const stack of (0,resources_by_type/* resourcesOfType */.T)(template, managed/* NESTED_STACK */.Z4))
            for (const { text, at } of (0,managed/* policiesGiven */.Ep)(stack)) {
                const id = (0,source_logical_id/* sourceLogicalId */.i)(stack);
                yield { holder: { name: `The stack ${id}`, resources: [id] }, text, at };
            }
}
function isDeployed(value, { deployed }) {
    const arn = deployed && (0,naming/* named */.KT)(value.text(), value.template, deployed).text;
    const question = arn === undefined || deployed === undefined
        ? undefined
        : (0,naming/* policyQuestion */.Fl)(arn, (0,deployed_deployed/* homeOf */.l)(value.template, deployed).account);
    const answer = question && deployed && (0,deployed_deployed/* answerTo */.o)(deployed, question);
    return answer !== undefined && 'found' in answer;
}
function* role_managed_policy_unknown_judge(known, holder, value) {
    const text = value.text();
    if ((0,managed/* isBareName */.oQ)(text))
        yield* notAnArn(known, holder, value, (0,symbolic_string/* show */.WU)(text));
    yield* policyFinding(known, holder, text, value.at);
}
function* policyFinding(known, holder, text, at) {
    const name = (0,managed/* awsPolicyName */.X)(text);
    if (name === undefined || !known.isComplete || known.has(name))
        return;
    const same = known.named(lastOf(name));
    const [moved] = same.filter((each) => lastOf(each) === lastOf(name));
    const meant = moved ?? same[0] ?? longer(known, name) ?? (0,nearest/* nearest */.p)(name, known.names());
    yield {
        at,
        severity: moved === undefined ? 'warning' : 'error',
        message: `${holder.name} has the policy "${(0,symbolic_string/* show */.WU)(text)}", ${moved === undefined ? 'which AWS is not known to have' : `but the policy of that name is "${moved}"`}`,
        help: meant === undefined ? 'Name a policy that exists.' : `Attach "${arnText(text, name, meant)}".`,
        resources: holder.resources,
        fix: moved === undefined ? null : role_managed_policy_unknown_fixOf(at, name, moved),
    };
}
function* notAnArn(known, holder, value, name) {
    const [meant] = known.named(name);
    const arn = `arn:aws:iam::aws:policy/${meant ?? name}`;
    yield {
        at: value.at,
        message: `${holder.name} has the policy "${name}", which is a name: IAM takes ARNs only`,
        help: `Give the ARN of the policy${meant === undefined ? '' : `: "${arn}"`}.`,
        resources: holder.resources,
    };
}
function* otherPartitions(holder, values) {
    const named = values.flatMap((value) => {
        const arn = (0,iam_arn/* arnOf */.RY)(value.text());
        const partition = arn && (0,symbolic_string/* literal */.eu)(arn.partition);
        return partition === undefined || (0,managed/* awsPolicyName */.X)(value.text()) === undefined ? [] : [{ value, partition }];
    });
    const deployed = (0,symbolic_string/* literal */.eu)(holder.resource.template.partition);
    for (const { value, partition } of named) {
        const others = named.filter((other) => other.partition !== partition && role_managed_policy_unknown_areTogether(value, other.value));
        const wanted = deployed ??
            (others.length === 0 || partition === 'aws'
                ? undefined
                : others.find((each) => each.partition === 'aws')?.partition);
        if (wanted === undefined || wanted === partition)
            continue;
        yield {
            at: value.at,
            message: `${holder.name} has the policy "${(0,symbolic_string/* show */.WU)(value.text())}" of the partition ${partition}, ${deployed === undefined ? `beside policies of the partition ${wanted}` : `but is deployed in the partition ${wanted}`}`,
            help: `Write "arn:\${AWS::Partition}:\u2026", read by \`!Sub\`.`,
            resources: holder.resources,
            fix: partitionFix(value, partition),
        };
    }
}
function role_managed_policy_unknown_areTogether(a, b) {
    const scenario = (0,cloudformation_scenario/* both */.WP)(a.scenario, b.scenario);
    return scenario !== undefined && a.template.conditions.feasible(scenario) === 'yes';
}
function partitionFix({ at }, partition) {
    const text = at.source.text.slice(at.start, at.end);
    if (!/^arn:[\w:/.-]+$/.test(text))
        return null;
    return {
        description: 'Leave the partition to the deployment',
        edits: [{ at, text: `!Sub ${text.replace(`arn:${partition}:`, () => 'arn:${AWS::Partition}:')}` }],
    };
}
const lastOf = (name) => name.slice(name.lastIndexOf('/') + 1);
function longer(known, name) {
    const found = known.names().filter((each) => each.startsWith(name));
    return found.sort((a, b) => a.length - b.length)[0];
}
const arnText = (text, name, meant) => (0,symbolic_string/* show */.WU)(text).replace(`policy/${name}`, `policy/${meant}`);
function role_managed_policy_unknown_fixOf(at, name, meant) {
    const text = at.source.text.slice(at.start, at.end);
    if (text.split(`policy/${name}`).length !== 2)
        return null;
    return {
        description: `Attach ${meant}`,
        edits: [{ at, text: text.replace(`policy/${name}`, `policy/${meant}`) }],
    };
}

;// CONCATENATED MODULE: ./build/rules/role-not-action.js






const roleNotAction = {
    id: 'role-not-action',
    title: 'A policy allows all but what it names',
    severity: 'warning',
    securitySeverity: RISKS.doMore.score,
    why: '`Allow` with `NotAction` or `NotResource` gives everything that nobody thought of, and every service that is yet to come.',
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html',
    *check(model) {
        for (const group of statementsToNarrow(model)) {
            if (group.roles.some(administrator/* isAdministrator */.G))
                continue;
            const statement = group.statements.find(allowsTheRest);
            if (statement !== undefined)
                yield role_not_action_finding(group, statement);
        }
    },
};
function allowsTheRest(statement) {
    const { effect, notActions, notResources } = statement;
    if (effect !== 'Allow' || !isUnnarrowed(statement))
        return false;
    return (notActions !== undefined && reachesFar(statement)) || notResources !== undefined;
}
const reachesFar = ({ resources }) => (resources ?? []).some(({ text }) => (0,symbolic_string/* literal */.eu)(text) === '*');
function role_not_action_finding({ roles }, { notActions, notResources, from, at }) {
    const named = notActions ?? notResources ?? [];
    const what = notActions === undefined ? 'resource' : 'action';
    const but = listed(named.map(({ text }) => `"${(0,symbolic_string/* show */.WU)(text)}"`), what);
    return {
        at: named[0]?.at ?? at,
        message: `${sentence(describeAll(roles))} allows ${notActions === undefined ? 'its actions on every resource' : 'every action of every service'} but ${but} by ${from}`,
        help: `Name the ${what}s that ${userOf(roles[0])} needs in ${notActions === undefined ? 'Resource' : 'Action'}.`,
        resources: resourcesOf(roles[0]),
    };
}

// EXTERNAL MODULE: ./build/analysis/escalation.js + 1 modules
var escalation = __webpack_require__(2206);
;// CONCATENATED MODULE: ./build/rules/role-privilege-escalation.js




const rolePrivilegeEscalation = {
    id: 'role-privilege-escalation',
    title: 'The function can gain more rights than its role has',
    severity: 'error',
    securitySeverity: RISKS.haveAccount.score,
    why: 'Whoever gets into the function can make an administrator of it: what the role forbids is then no limit any more.',
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html',
    *check(model) {
        for (const role of rolesOfFunctions(model)) {
            const found = (0,escalation/* escalationPaths */.Q)(role);
            const [first] = found;
            if (first !== undefined)
                yield role_privilege_escalation_finding(role, first, found);
        }
    },
};
function role_privilege_escalation_finding(role, { escalation, statement }, all) {
    const ways = all.map((way) => way.escalation.needs.map(([action]) => action).join(' with '));
    const [, ...others] = ways;
    const more = others.length === 0 ? '' : ` (other ways: ${listed(others, 'way')})`;
    const action = escalation.needs[0]?.[0].toLowerCase() ?? '';
    const part = statement.actions?.find(({ text: [only] }) => typeof only === 'string' && only.toLowerCase() === action);
    return {
        at: part?.at ?? (statement.actions ?? statement.notActions)?.[0]?.at ?? statement.at,
        message: `${sentence(describe(role))} can ${escalation.gain}: ${statement.from} allows ${ways[0]} on everything${more}`,
        help: escalation.passedTo === undefined
            ? 'Allow the action only on the resources that are meant, or set a permissions boundary.'
            : 'Allow iam:PassRole only on the role that is to be passed.',
        resources: resourcesOf(role),
    };
}

;// CONCATENATED MODULE: ./build/analysis/bucket-names.js
const NAMED = {
    'AWS::S3::Bucket': 'BucketName',
    'AWS::S3::BucketPolicy': 'Bucket',
};
function withBucketNames(text, template) {
    const names = template.derived.get(bucketNames);
    return text.map((part) => typeof part !== 'string' && names.has(part.id) && part.chars === undefined && part.values === undefined
        ? bucketToken(part)
        : part);
}
const bucketToken = (token) => ({ ...token, chars: 'a-z0-9.-', minLength: 3 });
const bucketNames = (template) => new Set([...template.resources.values()].flatMap(({ type, properties }) => {
    const path = Object.hasOwn(NAMED, type) ? NAMED[type] : undefined;
    return path === undefined ? [] : properties.all(path).flatMap((value) => onlyToken(value.text()));
}));
function onlyToken(text) {
    const [only] = text;
    return text.length === 1 && typeof only === 'object' ? [only.id] : [];
}

;// CONCATENATED MODULE: ./build/data/actions-on-everything.js
const ACTIONS_ON_EVERYTHING = [
    {
        action: /^ecr:getauthorizationtoken$/,
        source: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/security_iam_id-based-policy-examples.html',
    },
    {
        action: /^ec2:describe[a-z]+$/,
        source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ExamplePolicies_EC2.html',
    },
    {
        action: /^xray:put(?:tracesegments|telemetryrecords)$/,
        source: 'https://docs.aws.amazon.com/xray/latest/devguide/security_iam_service-with-iam.html',
    },
];
const isOnEverything = (action) => ACTIONS_ON_EVERYTHING.some((each) => each.action.test(action.toLowerCase()));

;// CONCATENATED MODULE: ./build/rules/role-resource-mismatch.js








const roleResourceMismatch = {
    id: 'role-resource-mismatch',
    title: 'A policy names a resource that its actions do not work on',
    severity: 'warning',
    why: 'The statement allows nothing on that resource, and IAM does not say so: the call is refused when the function runs.',
    reference: 'https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html',
    *check(model) {
        const { actions: known } = model.catalogues;
        if (known === undefined)
            return;
        const told = new Set();
        for (const policy of policyStatements(model)) {
            for (const statement of policy.statements) {
                const found = statement.managed === undefined ? role_resource_mismatch_judge(known, policy, statement) : undefined;
                const key = found && `${(0,finding/* sourceId */.t6)(found.at.source)}:${found.at.start}`;
                if (found === undefined || key === undefined || told.has(key))
                    continue;
                told.add(key);
                yield found;
            }
        }
    },
};
function role_resource_mismatch_judge(known, policy, { effect, actions = [], resources = [], open }) {
    if (effect !== 'Allow' || open !== undefined)
        return undefined;
    const named = [];
    for (const { text } of actions) {
        const pattern = (0,symbolic_string/* literal */.eu)(text);
        const found = pattern === undefined ? undefined : known.named(pattern);
        if (found === undefined || found.length === 0)
            return undefined;
        for (const one of found)
            if (!isRefused(policy, one))
                named.push(one);
    }
    if (named.length === 0 || resources.length === 0)
        return undefined;
    const mayBeAnything = named.some(mayLackTypes);
    const types = [...new Set(named.flatMap(({ resourceTypes }) => resourceTypes))];
    const isIdle = ({ text }) => {
        if (!isArn(text) || mayBeAnything)
            return false;
        const pattern = withBucketNames(text, policy.template);
        return !types.some((type) => mayMatch(pattern, type));
    };
    const idle = resources.find(isIdle);
    if (idle !== undefined) {
        const isDead = resources.every(isIdle);
        const isElsewhere = isDead && named.every((action) => isAllowedElsewhere(policy, action));
        return role_resource_mismatch_finding(policy, idle, named, { isDead, isElsewhere });
    }
    if (resources.some(({ text }) => !isArn(text)))
        return undefined;
    const used = new Set(types.filter((type) => resources.some(({ text }) => mayMatch(text, type))));
    const unused = named.filter((action) => !mayLackTypes(action) && !action.resourceTypes.some((type) => used.has(type)));
    return isLiteral(actions) && unused.length > 0
        ? partFinding(policy, unused, actions, resources)
        : undefined;
}
const isRefused = ({ on }, { name }) => on?.foreignAction !== undefined && !name.toLowerCase().startsWith(`${on.service}:`);
const mayLackTypes = ({ name, resourceTypes }) => resourceTypes.length === 0 && !isOnEverything(name);
const isLiteral = (actions) => actions.every(({ text }) => !/[*?]/.test((0,symbolic_string/* literal */.eu)(text) ?? '*'));
function partFinding(policy, unused, actions, resources) {
    const names = [...new Set(unused.map(({ name }) => name))];
    const at = actions.find(({ text }) => (0,symbolic_string/* literal */.eu)(text)?.toLowerCase() === names[0]?.toLowerCase())?.at;
    const [first] = resources;
    return {
        at: at ?? first.at,
        severity: 'warning',
        message: `${ownerOf(policy)} is allowed ${listed(names, 'action')} on ${resources.length === 1 && first !== undefined ? `"${(0,symbolic_string/* show */.WU)(first.text)}"` : `${resources.length} resources`}, on which ${names.length === 1 ? 'that action does not work' : 'these actions do not work'}`,
        help: unused.every(({ resourceTypes }) => resourceTypes.length === 0)
            ? `Allow ${names.length === 1 ? 'it' : 'them'} in a statement of its own, on "*".`
            : `Name a resource like ${formatsOf(unused)} for it.`,
        resources: resourcesOfPolicy(policy),
    };
}
const formatsOf = (actions) => [...new Set(actions.flatMap(({ resourceTypes }) => resourceTypes.map(({ arn }) => arn)))]
    .slice(0, 3)
    .map((arn) => `"${arn}"`)
    .join(' or ');
const isArn = ([first]) => typeof first === 'string' && first.startsWith('arn:');
function isAllowedElsewhere({ owner, statements, template }, action) {
    const all = 'roles' in owner ? owner.roles[0].permissions : statements;
    return all.some(({ effect, actions = [], resources = [], open }) => effect === 'Allow' &&
        open === undefined &&
        actions.some(({ text }) => (0,symbolic_string/* matches */.cK)(text, [action.name], { ignoreCase: true }) === 'yes') &&
        resources.some(({ text }) => worksOn(action, withBucketNames(text, template))));
}
const worksOn = (action, pattern) => mayLackTypes(action) ||
    (action.resourceTypes.length === 0
        ? (0,symbolic_string/* matches */.cK)(pattern, ['*']) !== 'no'
        : action.resourceTypes.some((type) => mayMatch(pattern, type)));
const mayMatch = (pattern, { text }) => (0,symbolic_string/* matches */.cK)(pattern, text) !== 'no';
function role_resource_mismatch_finding(policy, { text, at }, named, { isDead, isElsewhere }) {
    const names = [...new Set(named.map(({ name }) => name))];
    const formats = formatsLike(text, named).map((arn) => `"${arn}"`);
    const other = formats.length === 0
        ? 'Write "*": it knows no resources'
        : `Name a resource like ${formats.join(' or ')}`;
    return {
        at,
        severity: isDead && !names.some((name) => name.startsWith('ec2:')) ? 'error' : 'warning',
        message: `${ownerOf(policy)} is allowed ${listed(names, 'action')} on "${(0,symbolic_string/* show */.WU)(text)}", but ${names.length === 1 ? 'that action does not work' : 'none of them works'} on such a resource${isElsewhere ? `; another statement allows ${names.length === 1 ? 'it' : 'them'} on others` : ''}`,
        help: isElsewhere
            ? `Remove the statement, which allows nothing, or ${other.charAt(0).toLowerCase()}${other.slice(1)}.`
            : `${other}.`,
        resources: resourcesOfPolicy(policy),
        about: [placeSubject(at)],
    };
}
function formatsLike(text, named) {
    const arns = [...new Set(named.flatMap(({ resourceTypes }) => resourceTypes.map(({ arn }) => arn)))];
    const kind = role_resource_mismatch_kindOf((0,symbolic_string/* show */.WU)(text));
    const alike = arns.filter((arn) => role_resource_mismatch_kindOf(arn) === kind);
    return (alike.length > 0 ? alike : arns).slice(0, 3);
}
const role_resource_mismatch_kindOf = (arn) => /^(?:[^:]*:){5}([a-z-]+)[/:]/i.exec(arn.replace(/\$\{AWS::/g, '${'))?.[1];

;// CONCATENATED MODULE: ./build/rules/role-source-permission.js











const roleSourcePermission = {
    id: 'role-source-permission',
    title: 'The execution role may not read the event source',
    severity: 'error',
    why: 'Lambda polls queues and streams with the execution role of the function, and checks its rights when the mapping is created: the deploy fails, or nothing is ever read.',
    reference: 'https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventsourcemapping.html',
    *check(model) {
        for (const verdict of [...model.verdicts, ...model.deployedVerdicts]) {
            if (verdict.verdict !== 'denied' || verdict.invocation.by !== 'execution-role')
                continue;
            const missing = verdict.missing.flatMap((each) => each.need === undefined ? [] : [{ ...each, need: each.need }]);
            const [first] = missing;
            if (first !== undefined)
                yield role_source_permission_findingOf(verdict, first.role, missing);
        }
        for (const each of model.deployedFunctions)
            yield* role_source_permission_undecided(each, model);
    },
};
function* role_source_permission_undecided({ resource, at, deployed: on, deployedArn = '' }, { deployed }) {
    const question = (0,naming/* functionQuestion */.nr)('mappings', deployedArn);
    const answer = question && deployed && (0,deployed_deployed/* answerTo */.o)(deployed, question);
    if (answer === undefined || !('open' in answer))
        return;
    const unknown = { code: 'function-outside', what: deployedArn, asked: answer.open };
    const reason = (0,text_unknown/* wordsOf */.Z9)(unknown);
    yield {
        message: `Whether ${resource.id}${(0,as_deployed/* asDeployed */.V)(on)} may read from what is mapped to it can't be told: ${reason}`,
        reason,
        unknowns: [unknown],
        resources: [resource.id],
        at,
    };
}
const PURPOSES = {
    source: { does: 'reads from', on: 'the source' },
    destination: { does: 'sends what fails of', on: 'the destination' },
    key: { does: 'reads from', on: 'the key that the source is encrypted with' },
};
function role_source_permission_findingOf(verdict, role, missing) {
    const { invocation, when } = verdict;
    const { resource, function: user } = invocation;
    const { purpose, at, source } = whereIsIt(invocation, missing);
    const { does, on } = PURPOSES[purpose];
    const needs = byResource(missing.map(({ need }) => need));
    const name = user === undefined ? 'the function' : (0,source_logical_id/* sourceLogicalId */.i)(user.resource) + (0,as_deployed/* asDeployed */.V)(user.deployed);
    const whose = role.resource.sourceLogicalId === undefined
        ? `the role ${roleName(role)}`
        : 'the role that SAM makes for it';
    const scenario = when === undefined ? '' : (0,cloudformation_scenario/* showScenario */.Ot)(when);
    const symptom = purpose === 'source' ? symptomOf(invocation, needs) : '';
    const obstacle = obstacleOf(role, missing, {
        template: invocation.template,
        scenario: when ?? invocation.scenario,
    });
    const statements = statementsAllowing(needs, (needed) => expressionFor(needed, source, resource));
    const { snippet, remedy } = allowing(role, statements, 'EventSource');
    const several = needs[0]?.actions.length === 1 ? 'the action' : 'the actions';
    return {
        at,
        message: `${name} ${does} ${invocation.service} with ${whose}, which does not allow ${lackingWords(needs)}${scenario === '' ? '' : ` ${scenario}`}${symptom}`,
        ...(obstacle !== undefined
            ? { help: `${REMOVING[obstacle]}.` }
            : {
                help: `Allow ${several} on ${on}${elsewhere(missing)}.`,
                snippet,
                ...(role.template.source === at.source && { remedy }),
            }),
        resources: [
            ...new Set([
                (0,source_logical_id/* sourceLogicalId */.i)(resource),
                ...(user === undefined ? [] : [(0,source_logical_id/* sourceLogicalId */.i)(user.resource)]),
                (0,source_logical_id/* sourceLogicalId */.i)(role.resource),
            ]),
        ],
        related: [{ message: 'the role that the function runs with', at: role.at }],
    };
}
function whereIsIt({ resource, at }, [first]) {
    const isIt = (value) => first !== undefined && (0,symbolic_string/* show */.WU)(value.text()) === (0,symbolic_string/* show */.WU)(first.need.resource);
    const source = resource.properties.all('EventSourceArn').find(isIt) ?? resource.properties.one('EventSourceArn');
    const destination = resource.properties.all('DestinationConfig.OnFailure.Destination').find(isIt);
    if (destination !== undefined)
        return { purpose: 'destination', at: destination.at, ...(source && { source }) };
    const purpose = first?.need.action.startsWith('kms:') ? 'key' : 'source';
    return { purpose, at: source?.at ?? at, ...(source && { source }) };
}
function lackingWords([first, ...more]) {
    if (first === undefined)
        return '';
    const rest = more.map(({ actions }) => actions.join(', ')).join(', ');
    return `${first.actions.join(', ')} on ${(0,symbolic_string/* show */.WU)(first.resource)}${rest === '' ? '' : `, nor ${rest} on what else it needs`}`;
}
function symptomOf({ eventSource, deployed }, [first]) {
    if (eventSource.symptom === undefined || deployed !== undefined)
        return '';
    const [, operation = ''] = first?.actions[0]?.split(':') ?? [];
    const said = eventSource.symptom.replace(/permissions to call \w+ on/, `permissions to call ${operation} on`);
    return `. The deploy fails with "${said}"`;
}
function expressionFor(needed, source, mapping) {
    const isOwn = mapping.template.resources.get(mapping.id) === mapping;
    const own = isOwn && source !== undefined && (0,symbolic_string/* show */.WU)(source.text()) === (0,symbolic_string/* show */.WU)(needed) ? (0,remedies_expression/* written */.Mp)(source.at) : undefined;
    return own ?? (0,remedies_expression/* expressionOf */.ez)(needed, mapping.template);
}
function elsewhere(missing) {
    for (const { evaluation } of missing) {
        const near = evaluation.nearest.find(({ failures }) => failures.every(({ failed }) => failed === 'resource'));
        const wrong = near?.failures[0];
        if (near !== undefined && wrong !== undefined)
            return `; ${near.statement.from} allows it on ${wrong.detail} only`;
    }
    return '';
}

;// CONCATENATED MODULE: ./build/rules/role-wildcard-action.js






const roleWildcardAction = {
    id: 'role-wildcard-action',
    title: 'A policy allows every action of a service',
    severity: 'warning',
    securitySeverity: RISKS.doMore.score,
    why: 'Every action includes deleting, and giving access to others, and whatever the service adds tomorrow. A function hardly ever needs more than a few.',
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege',
    *check(model) {
        for (const group of statementsToNarrow(model)) {
            if (group.roles.some(administrator/* isAdministrator */.G))
                continue;
            const found = wholeServices(group);
            if (found.length > 0)
                yield role_wildcard_action_finding(group, found);
        }
    },
};
const HARMLESS = new Set(['logs', 'xray']);
function wholeServices({ statements }) {
    const found = new Map();
    for (const statement of statements) {
        if (statement.effect !== 'Allow' || !isUnnarrowed(statement))
            continue;
        for (const part of statement.actions ?? []) {
            const service = wholeService(part);
            if (service !== undefined && !HARMLESS.has(service) && !found.has(service))
                found.set(service, { service, part });
        }
    }
    return [...found.values()];
}
function wholeService({ text }) {
    return /^([a-z0-9-]+):\*+$/i.exec((0,symbolic_string/* literal */.eu)(text) ?? '')?.[1]?.toLowerCase();
}
function role_wildcard_action_finding({ statements, roles }, found) {
    const [first] = statements;
    const services = found.map(({ service }) => service);
    const from = first?.from ?? 'a policy';
    return {
        at: found[0]?.part.at ?? first.at,
        message: `${sentence(describeAll(roles))} allows every action of ${listed(services, 'service')} by ${from}, deleting and giving access to others included`,
        help: `Allow only the actions that ${userOf(roles[0])} calls.`,
        resources: resourcesOf(roles[0]),
    };
}

;// CONCATENATED MODULE: ./build/data/data-reads.js
const DATA_READS = new Set([
    'athena:GetQueryResults',
    'codecommit:GetFile',
    'codecommit:GitPull',
    'dynamodb:BatchGetItem',
    'dynamodb:GetItem',
    'dynamodb:GetRecords',
    'dynamodb:PartiQLSelect',
    'dynamodb:Query',
    'dynamodb:Scan',
    'kinesis:GetRecords',
    'kms:Decrypt',
    'logs:FilterLogEvents',
    'logs:GetLogEvents',
    'rds-data:ExecuteStatement',
    's3:GetObject',
    's3:GetObjectVersion',
    'secretsmanager:BatchGetSecretValue',
    'secretsmanager:GetSecretValue',
    'sqs:ReceiveMessage',
    'ssm:GetParameter',
    'ssm:GetParameterHistory',
    'ssm:GetParameters',
    'ssm:GetParametersByPath',
]);
const USUAL_ON_EVERYTHING = new Set([
    'cloudwatch:PutMetricData',
    'ec2:AssignPrivateIpAddresses',
    'ec2:AttachNetworkInterface',
    'ec2:CreateNetworkInterface',
    'ec2:DeleteNetworkInterface',
    'ec2:DetachNetworkInterface',
    'ec2:UnassignPrivateIpAddresses',
    'logs:CreateLogGroup',
    'logs:CreateLogStream',
    'logs:PutLogEvents',
    'logs:PutRetentionPolicy',
    'sns:Publish',
]);
const WITHOUT_RESOURCES = new Set([
    'comprehend',
    'comprehendmedical',
    'polly',
    'rekognition',
    'textract',
    'transcribe',
    'translate',
]);

;// CONCATENATED MODULE: ./build/remedies/matching-resources.js





const MOST = 5;
function matchingResources(role, holder, types) {
    const candidates = [...new Set(types)].flatMap((type) => matching_resources_resourcesOf(role.template, type).map((resource) => ({ resource, type })));
    const functions = role.functions.filter(({ template }) => template === role.template);
    const used = candidates.filter((candidate) => functions.some(({ resource }) => wordsIn(resource).has(candidate.resource.id)));
    const chosen = new Map();
    for (const { resource, type } of used.length > 0 ? used : candidates) {
        const expression = expressionIn(holder, resource, type);
        if (expression === undefined)
            return [];
        chosen.set((0,write/* write */.M9)(expression, 'json'), expression);
    }
    return chosen.size > MOST ? [] : [...chosen.values()];
}
const byFormat = (_) => new Map();
function matching_resources_resourcesOf(template, type) {
    const byType = template.derived.get(byFormat);
    let found = byType.get(type.arn);
    if (found === undefined) {
        found = [...template.resources.values()].filter((resource) => referenceFor(resource, type) !== undefined);
        byType.set(type.arn, found);
    }
    return found;
}
function expressionIn(holder, resource, type) {
    const mustNotRefer = resource === holder || (0,dependencies/* waitsFor */.is)(resource, holder);
    if (!mustNotRefer)
        return referenceFor(resource, type);
    const arn = resource.arn();
    if (arn === undefined || (0,remedies_expression/* isMadeOf */.ZK)(arn, resource))
        return undefined;
    const text = type.key === 'object' ? (0,symbolic_string/* concat */.xW)(arn, '/*') : arn;
    const isOther = [...resource.template.resources.values()].some((each) => (0,remedies_expression/* isMadeOf */.ZK)(text, each));
    return isOther ? undefined : (0,remedies_expression/* expressionOf */.ez)(text, resource.template, resource);
}
function referenceFor(resource, type) {
    const arn = resource.arn();
    if (arn === undefined || isNested(type))
        return undefined;
    const pattern = patternOf(type);
    if (type.key === 'object') {
        const isInside = resource.type === 'AWS::S3::Bucket' && isSure(pattern, (0,symbolic_string/* concat */.xW)(arn, '/x'));
        return isInside ? (0,remedies_expression/* sub */.jb)(`\${${resource.id}.Arn}/*`) : undefined;
    }
    return isSure(pattern, arn) ? referenceTo(resource, arn) : undefined;
}
const isSure = (pattern, arn) => (0,symbolic_string/* matches */.cK)([pattern], arn) === 'yes';
const isNested = ({ arn }) => /\$\{[^}]*\}\/[a-z-]+\/\$\{|:(?:alias|version)/.test(arn);
const patternOf = ({ arn }) => (0,symbolic_string/* show */.WU)((0,arn_template/* fillArn */.$)(arn, () => '*'));
function referenceTo(resource, arn) {
    const gives = (text) => text !== undefined && (0,symbolic_string/* same */.FB)(text, arn) === 'yes';
    if (gives(resource.ref()))
        return (0,remedies_expression/* ref */.KR)(resource.id);
    return gives(resource.getAtt('Arn')) ? (0,remedies_expression/* getAtt */.CN)(resource.id, 'Arn') : undefined;
}
const wordsByResource = (_) => new Map();
function wordsIn({ node: root, template }) {
    const words = template.derived.get(wordsByResource);
    const before = words.get(root);
    if (before !== undefined)
        return before;
    const found = new Set();
    const open = [root];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if (node.kind === 'scalar')
            for (const [word] of node.text.matchAll(/[A-Za-z0-9]+/g))
                found.add(word);
        else if (node.kind === 'list')
            for (const item of node.items)
                open.push(item);
        else
            for (const { value } of node.entries.values())
                open.push(value);
    }
    words.set(root, found);
    return found;
}

;// CONCATENATED MODULE: ./build/rules/role-wildcard-resource.js











const roleWildcardResource = {
    id: 'role-wildcard-resource',
    title: 'A policy lets a role into every resource of a kind',
    severity: 'warning',
    securitySeverity: RISKS.doMore.score,
    why: 'A flaw in one function then reaches the data of all the others in the account.',
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege',
    *check(model) {
        const { actions: known } = model.catalogues;
        if (known === undefined)
            return;
        for (const group of statementsToNarrow(model)) {
            if (group.roles.some(administrator/* isAdministrator */.G))
                continue;
            const told = new Set(group.roles
                .filter(({ functions }) => functions.length > 0)
                .flatMap(escalation/* escalationPaths */.Q)
                .flatMap(({ escalation }) => escalation.needs.map(([action]) => action)));
            for (const statement of group.statements) {
                const found = role_wildcard_resource_judge(known, group, statement, told);
                if (found === undefined)
                    continue;
                yield found;
                break;
            }
        }
    },
};
function role_wildcard_resource_judge(known, group, statement, told) {
    const { effect, managed, resources, actions } = statement;
    if (effect !== 'Allow' || managed !== undefined || !isUnnarrowed(statement))
        return undefined;
    if (resources === undefined || actions === undefined)
        return undefined;
    const named = actions.flatMap(({ text }) => actionsIn(known, (0,symbolic_string/* literal */.eu)(text)));
    const sensitive = named.filter((action) => !told.has(action.name) && isSensitive(action));
    const types = [...new Set(sensitive.flatMap(({ resourceTypes }) => resourceTypes))];
    for (const resource of resources) {
        if (!types.some((type) => isEveryResource(resource.text, type)))
            continue;
        const broad = sensitive.flatMap((action) => broadIn(action, resource));
        if (broad.length > 0)
            return role_wildcard_resource_finding(group, statement, resource, broad, named);
    }
    return undefined;
}
function broadIn(action, { text }) {
    const types = action.resourceTypes.filter((type) => isEveryResource(text, type));
    const [type] = types.sort((a, b) => a.key.length - b.key.length);
    return type === undefined ? [] : [{ action, type }];
}
function actionsIn(known, pattern) {
    if (pattern === undefined || /^(?:\*|[^:]*:\*)$/.test(pattern))
        return [];
    return known.named(pattern) ?? [];
}
function isSensitive({ name, level, resourceTypes }) {
    if (resourceTypes.length === 0 || USUAL_ON_EVERYTHING.has(name))
        return false;
    if (WITHOUT_RESOURCES.has(name.slice(0, name.indexOf(':'))))
        return false;
    return level === 'Write' || level === 'Permissions' || DATA_READS.has(name);
}
function role_wildcard_resource_finding({ roles }, { attachedBy }, { at }, broad, named) {
    const [role] = roles;
    const holder = role.template.resources.get(attachedBy ?? '') ?? role.resource;
    const own = matchingResources(role, holder, broad.flatMap(({ action }) => action.resourceTypes));
    const names = role_wildcard_resource_namesOf(broad.map(({ action }) => action));
    return {
        at,
        message: `${sentence(describeAll(roles))} may call ${listed(names, 'action')} on every ${kindsOf(broad)} in the account`,
        help: `Name the resources that ${userOf(role)} works with.`,
        resources: resourcesOf(role),
        ...(own.length > 0 && {
            snippet: (0,write/* write */.M9)([{ Effect: 'Allow', Action: role_wildcard_resource_namesOf(named), Resource: own }], (0,syntax_notation/* notationOf */.M)(role.template.source)),
        }),
    };
}
const role_wildcard_resource_namesOf = (actions) => [
    ...new Set(actions.map(({ name }) => name)),
];
function kindsOf(broad) {
    const kinds = broad.map(({ action: { name }, type }) => `${name.slice(0, name.indexOf(':'))} ${type.key.toLowerCase()}`);
    return listed([...new Set(kinds)], 'kind');
}

;// CONCATENATED MODULE: ./build/rules/sam-policies-ignored.js
const samPoliciesIgnored = {
    id: 'sam-policies-ignored',
    title: 'SAM ignores policies because a role is named',
    severity: 'warning',
    why: 'With `Role`, SAM makes no role, so that the policies beside it apply to nothing: the function runs without the rights that the template seems to give it, or without the limits that it seems to set.',
    reference: 'https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html#sam-function-role',
    check: () => [],
};

;// CONCATENATED MODULE: ./build/data/required-roles.js
const DOCS = 'https://docs.aws.amazon.com';
const TARGETS = [
    ['arn:*:states:*:*:stateMachine:*', 'starts a state machine', 'states:StartExecution'],
    ['arn:*:kinesis:*:*:stream/*', 'sends to a stream', 'kinesis:PutRecord'],
    ['arn:*:codebuild:*:*:project/*', 'starts a build', 'codebuild:StartBuild'],
    ['arn:*:codepipeline:*:*:*', 'starts a pipeline', 'codepipeline:StartPipelineExecution'],
    ['arn:*:events:*:*:api-destination/*', 'calls an API destination', 'events:InvokeApiDestination'],
];
const CALLS = [
    ['states', 'states:StartExecution'],
    ['kinesis', 'kinesis:PutRecord'],
    ['s3', 's3:GetObject'],
    ['ec2', 'the action'],
    ['runtime.sagemaker', 'sagemaker:InvokeEndpoint'],
];
const REQUIRED_ROLES = [
    ...TARGETS.map(([arn, does, action]) => ({
        service: 'Amazon EventBridge',
        type: 'AWS::Events::Rule',
        item: 'Targets[]',
        target: { path: 'Arn', like: [arn] },
        role: 'RoleArn',
        unless: 'RoleArn',
        does,
        principal: 'events.amazonaws.com',
        action,
        symptom: 'RoleArn is required for target',
        reference: `${DOCS}/eventbridge/latest/userguide/eb-use-identity-based.html`,
    })),
    {
        service: 'Amazon CloudWatch Logs',
        type: 'AWS::Logs::SubscriptionFilter',
        target: { path: 'DestinationArn', like: ['arn:*:kinesis:*:*:stream/*'] },
        role: 'RoleArn',
        does: 'sends to a stream',
        principal: 'logs.amazonaws.com',
        action: 'kinesis:PutRecord',
        symptom: 'destinationArn for vendor kinesis cannot be used without roleArn',
        reference: `${DOCS}/AmazonCloudWatch/latest/logs/SubscriptionFilters.html`,
    },
    {
        service: 'Amazon CloudWatch Logs',
        type: 'AWS::Logs::SubscriptionFilter',
        target: { path: 'DestinationArn', like: ['arn:*:firehose:*:*:deliverystream/*'] },
        role: 'RoleArn',
        does: 'sends to a delivery stream',
        principal: 'logs.amazonaws.com',
        action: 'firehose:PutRecord',
        symptom: 'destinationArn for vendor firehose cannot be used without roleArn',
        reference: `${DOCS}/AmazonCloudWatch/latest/logs/SubscriptionFilters.html`,
    },
    {
        service: 'Amazon SNS',
        type: 'AWS::SNS::Subscription',
        when: { path: 'Protocol', value: 'firehose' },
        target: { path: 'Endpoint', like: ['*'] },
        role: 'SubscriptionRoleArn',
        does: 'sends to a delivery stream',
        principal: 'sns.amazonaws.com',
        action: 'firehose:PutRecord',
        symptom: 'the subscription is refused: SubscriptionRoleArn is required',
        reference: `${DOCS}/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-subscription.html`,
    },
    ...CALLS.map(([called, action]) => ({
        service: 'API Gateway',
        type: 'AWS::ApiGateway::Method',
        item: 'Integration',
        when: { path: 'Type', value: 'AWS' },
        target: { path: 'Uri', like: [`arn:*:apigateway:*:${called}:*`] },
        role: 'Credentials',
        does: `calls ${called}`,
        principal: 'apigateway.amazonaws.com',
        action,
        symptom: 'Role ARN must be specified for AWS integrations',
        reference: `${DOCS}/apigateway/latest/api/API_PutIntegration.html`,
    })),
];

;// CONCATENATED MODULE: ./build/analysis/missing-roles.js




const BY_TYPE = (0,groups/* groupsOf */.c1)(REQUIRED_ROLES, ({ type }) => type);
function* missingRolesIn(template) {
    if (template.unknownMacros)
        return;
    for (const resource of template.resources.values())
        for (const fact of BY_TYPE.get(resource.type) ?? [])
            yield* missingAt(fact, resource);
}
function* missingAt(fact, resource) {
    const { item, role, target, when, unless } = fact;
    for (const top of resource.properties.scenarios(...(unless === undefined ? [] : [unless]))) {
        if (unless !== undefined && top.one(unless) !== undefined)
            continue;
        const items = item === undefined ? [top] : top.all(item);
        for (const each of items.flatMap((one) => one.scenarios(role, target.path, ...(when ? [when.path] : [])))) {
            const named = each.one(target.path);
            if (each.one(role) !== undefined || named === undefined || holdsMore(each))
                continue;
            if (when !== undefined && !isSuch(each.one(when.path), when.value))
                continue;
            if (!target.like.some((pattern) => (0,symbolic_string/* matches */.cK)([pattern], named.text()) === 'yes'))
                continue;
            const scenario = [top, each, named].reduce((sum, value) => sum && (0,cloudformation_scenario/* both */.WP)(sum, value.scenario), resource.scenario);
            if (scenario !== undefined && resource.template.conditions.feasible(scenario) === 'yes')
                yield { fact, resource, at: named.at, scenario };
        }
    }
}
const isSuch = (value, wanted) => value !== undefined && (0,symbolic_string/* literal */.eu)(value.text())?.toLowerCase() === wanted.toLowerCase();
const holdsMore = ({ kind, node }) => kind !== 'map' || node.kind !== 'map' || [...node.entries.keys()].some((key) => key.startsWith('Fn::'));

;// CONCATENATED MODULE: ./build/rules/service-role-missing.js








const serviceRoleMissing = {
    id: 'service-role-missing',
    title: 'A service needs a role, and is given none',
    severity: 'error',
    why: 'Some services do what they are told only with a role, although the property is optional: without it they refuse the resource at deploy.',
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-service.html',
    *check({ templates, roles }) {
        for (const template of templates)
            for (const [first] of (0,groups/* groupBy */.$z)(missingRolesIn(template), service_role_missing_keyOf))
                yield service_role_missing_findingOf(first, roles);
    },
};
const service_role_missing_keyOf = ({ fact, resource, at }) => JSON.stringify([resource.id, fact.role, at.start]);
function service_role_missing_findingOf({ fact, resource, at, scenario }, roles) {
    const name = (0,source_logical_id/* sourceLogicalId */.i)(resource);
    const when = (0,cloudformation_scenario/* showScenario */.Ot)(scenario);
    return {
        at,
        message: `${name} (${fact.service}) ${fact.does}, but is given no role for it${when === '' ? '' : `, ${when}`}`,
        ...service_role_missing_wayOut(fact, resource, onlyRoleFor(fact.principal, resource, roles)),
        resources: [name],
    };
}
function service_role_missing_wayOut({ role, item, principal, action, symptom }, resource, named) {
    const where = item === undefined
        ? ''
        : item.endsWith('[]')
            ? ` in the same entry of ${item.slice(0, -2)}`
            : ` of ${item}`;
    const rest = `As it is: ${symptom}`;
    if (named === undefined)
        return {
            help: `Name under ${role}${where} a role that trusts ${principal} and allows ${action}. ${rest}`,
        };
    return {
        help: `Name ${named} under ${role}${where}, and let it allow ${action}. ${rest}`,
        snippet: (0,write/* writeEntries */.gX)({ [role]: (0,remedies_expression/* getAtt */.CN)(named, 'Arn') }, (0,syntax_notation/* notationOf */.M)(resource.template.source)),
        ...(item === undefined && {
            remedy: {
                description: `Give it the role ${named}`,
                changes: [{ set: (0,remedies_expression/* getAtt */.CN)(named, 'Arn'), at: [role], of: resource }],
            },
        }),
    };
}

;// CONCATENATED MODULE: ./build/rules/service-role-permission.js
















const serviceRolePermission = {
    id: 'service-role-permission',
    title: 'A service lacks in its role what its configuration needs',
    severity: 'error',
    why: 'A service does what its resource is configured to do with the rights of the role that it is given: dead-letter queues, logs, tasks, targets and buckets. What the role does not allow fails at deploy where the service tries it, else at run time.',
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-service.html',
    *check({ roleNeeds }) {
        const judged = roleNeeds.flatMap((each) => service_role_permission_judge(each) ?? []);
        const lacking = judged.filter(({ lacks }) => lacks.length > 0);
        for (const [first, ...others] of (0,groups/* groupBy */.$z)(lacking, service_role_permission_keyOf))
            yield service_role_permission_findingOf(first, others.length);
        for (const each of judged)
            if (each.open !== undefined)
                yield service_role_permission_undecided(each, each.open);
        yield* tooLate(judged);
    },
};
function service_role_permission_judge({ need, role }) {
    const own = role.template === need.resource.template ? need.scenario : new Map();
    const scenario = (0,cloudformation_scenario/* both */.WP)(role.resource.scenario, own);
    if (scenario === undefined || role.template.unknownMacros)
        return undefined;
    const all = need.required.map((required) => ({
        need: required,
        evaluation: (0,allows/* roleAllows */.fG)(role, required, { template: need.resource.template, scenario }),
    }));
    const lacks = all.filter(({ evaluation }) => evaluation.answer === 'no');
    const open = all.find(({ evaluation }) => evaluation.answer === 'unknown');
    return {
        need,
        role,
        scenario,
        lacks,
        granted: all.map(({ evaluation }) => evaluation).filter(({ answer }) => answer === 'yes'),
        ...(lacks.length === 0 && open !== undefined && { open: open.evaluation }),
    };
}
const service_role_permission_keyOf = ({ need, role, lacks }) => JSON.stringify([
    roleSubject(role),
    need.resource.id,
    lacks.map(({ need: { action, resource } }) => [action, (0,symbolic_string/* show */.WU)(resource)]),
]);
const service_role_permission_isOpen = (resource) => resource[0] === '*' || (0,symbolic_string/* show */.WU)(resource) === '*';
function service_role_permission_findingOf({ need, role, lacks, scenario }, more) {
    const name = (0,source_logical_id/* sourceLogicalId */.i)(need.resource);
    const when = (0,cloudformation_scenario/* showScenario */.Ot)(lacks[0]?.evaluation.when ?? new Map());
    const said = byResource(lacks.map((lack) => lack.need)).map(({ actions, resource }) => `${actions.join(', ')}${service_role_permission_isOpen(resource) ? '' : ` on ${quoted(resource, role.template)}`}`);
    const whose = role.resource.sourceLogicalId === undefined
        ? `its role ${roleName(role)}`
        : 'the role that SAM makes for it';
    const nearest = lacks[0]?.evaluation.nearest.find(({ failures }) => failures.every(({ failed }) => failed === 'resource'));
    return {
        at: need.at,
        ...(need.severity === undefined ? {} : { severity: need.severity }),
        message: `${name} (${need.service}) ${need.does}, but ${whose} does not allow ${said.join(', nor ')}${when === '' ? '' : `, ${when}`}${andMore(more)}`,
        ...service_role_permission_remedyOf(need, role, lacks, scenario),
        about: lacks.map((lack) => roleNeedSubject(need.at, role.resource, lack.need.action)),
        resources: [...new Set([(0,source_logical_id/* sourceLogicalId */.i)(role.resource), name])],
        related: [{ message: 'the role', at: role.at }, ...nearestPlace(nearest)],
    };
}
function service_role_permission_remedyOf(need, role, lacks, scenario) {
    const symptom = `As it is: ${need.symptom}`;
    const obstacle = obstacleOf(role, lacks, { template: need.resource.template, scenario });
    if (obstacle !== undefined)
        return { help: `${REMOVING[obstacle]}. ${symptom}` };
    const waits = (0,dependencies/* waitsFor */.is)(need.resource, role.resource);
    if (waits && lacks.some((lack) => (0,remedies_expression/* isMadeOf */.ZK)(lack.need.resource, need.resource)))
        return {
            help: `Allow it in an \`AWS::IAM::Policy\` of its own that names the role under \`Roles\`: ${(0,source_logical_id/* sourceLogicalId */.i)(need.resource)} waits for the role, so a policy inside of the role can not refer to it. ${symptom}`,
        };
    const statements = statementsAllowing(byResource(lacks.map((lack) => lack.need)), (resource) => service_role_permission_isOpen(resource) ? '*' : (0,remedies_expression/* expressionOf */.ez)(resource, role.template));
    const { snippet, remedy } = allowing(role, statements, 'Service');
    return {
        help: `Allow it in the role. ${symptom}`,
        snippet,
        ...(role.template === need.resource.template && { remedy }),
    };
}
function service_role_permission_undecided({ need, role }, { unknowns }) {
    const [first] = unknowns;
    const reason = first === undefined ? 'the role may not be known in full' : (0,text_unknown/* wordsOf */.Z9)(first);
    const name = (0,source_logical_id/* sourceLogicalId */.i)(need.resource);
    return {
        message: `Whether the role ${roleName(role)} allows what ${name} (${need.service}) needs can't be told: ${reason}`,
        reason,
        unknowns,
        resources: [...new Set([(0,source_logical_id/* sourceLogicalId */.i)(role.resource), name])],
        at: need.at,
    };
}
function* tooLate(judged) {
    const late = judged.flatMap(({ need, role, lacks, granted }) => {
        if (!need.checkedAtCreation || lacks.length > 0 || role.template !== need.resource.template)
            return [];
        return granted.flatMap(({ deciding }) => {
            const policy = role.template.resources.get(deciding?.attachedBy ?? '');
            return policy === undefined || (0,dependencies/* waitsFor */.is)(need.resource, policy) ? [] : [{ need, policy }];
        });
    });
    for (const [{ need, policy }] of (0,groups/* groupBy */.$z)(late, (each) => JSON.stringify([each.need.resource.template.id, each.need.resource.id, each.policy.id])))
        yield service_role_permission_lateFinding(need, policy);
}
function service_role_permission_lateFinding(need, policy) {
    const [name, late] = [(0,source_logical_id/* sourceLogicalId */.i)(need.resource), (0,source_logical_id/* sourceLogicalId */.i)(policy)];
    const isCircle = (0,dependencies/* waitsFor */.is)(policy, need.resource);
    return {
        at: need.at,
        message: `${name} (${need.service}) ${need.does} and is tried out when it is created, but nothing makes ${late}, which allows it, come first`,
        help: `${isCircle ? `${late} waits for ${name}: write it without referring to ${name}, and` : ''} ${isCircle ? 'add' : 'Add'} \`DependsOn: ${late}\` to ${name}, or move the policy into the role. The deploy fails with: ${need.symptom}`.trim(),
        ...(isCircle
            ? {}
            : {
                snippet: (0,write/* writeEntries */.gX)({ DependsOn: late }, (0,syntax_notation/* notationOf */.M)(policy.template.source)),
                remedy: waitingFor(policy, need.resource),
            }),
        resources: [...new Set([name, late])],
        related: [{ message: 'the policy', at: policy.at }],
    };
}

// EXTERNAL MODULE: ./build/model/verdict.js
var verdict = __webpack_require__(552);
;// CONCATENATED MODULE: ./build/analysis/unknown-roles.js




const unknownRolesOfFunctions = (model) => model.derived.get(unknownRoles).ofFunctions;
const unknownRolesOfServices = (model) => model.derived.get(unknownRoles).ofServices;
function unknownRoles({ functions, handedRoles, verdicts }) {
    const concerned = new Set([
        ...functions.map(({ template }) => template),
        ...verdicts.map(({ invocation: { template } }) => template),
    ]);
    const told = new Set(verdicts.flatMap(({ invocation: { template }, unknowns }) => unknowns.flatMap(({ code, what }) => (code === 'role-outside' ? [`${template.id} ${what}`] : []))));
    const uses = functions.flatMap(({ template, resource, roles }) => roles.filter(({ text }) => !isSurelyNoRoleArn(text)).map((use) => ({ template, resource, use })));
    const handed = handedRoles
        .filter(({ use, fact, template }) => concerned.has(template) && (fact.byName || !isSurelyNoRoleArn(use.text)))
        .map((each) => ({ ...each, handed: each }));
    const ofFunctions = eachOnce(uses, told).map(([first, ...others]) => unknownRole(first, others));
    for (const { use, template } of uses)
        told.add(unknown_roles_keyOf(template, use.text));
    return {
        ofFunctions,
        ofServices: eachOnce(handed, told).map(([first, ...others]) => ({
            ...unknownRole(first, others),
            handed: first.handed,
        })),
    };
}
const unknown_roles_keyOf = ({ id }, text) => `${id} ${(0,symbolic_string/* show */.WU)(text)}`;
const eachOnce = (named, told) => (0,groups/* groupBy */.$z)(named.filter(({ template, use: { role, absent, text } }) => role === undefined &&
    !(absent !== undefined && (0,symbolic_string/* literal */.eu)(text) !== undefined) &&
    !told.has(unknown_roles_keyOf(template, text))), ({ template, use }) => unknown_roles_keyOf(template, use.text));
const unknownRole = ({ use, resource }, others) => ({
    use,
    unknowns: (0,verdict/* unknownsOfRole */.D2)(use),
    users: [...new Set([resource, ...others.map((each) => each.resource)])],
});

;// CONCATENATED MODULE: ./build/rules/messages/trust-messages.js






function trustCause(role, principal, { deciding, nearest, when = cloudformation_scenario/* always */.Gk }, meant, action = 'sts:AssumeRole') {
    if (deciding !== undefined)
        return { detail: 'a Deny statement forbids it', at: deciding.at };
    const only = (aspect) => nearest.find(({ failures }) => failures.length > 0 && failures.every(({ failed }) => failed === aspect))
        ?.failures[0];
    const otherAction = only('action');
    if (otherAction !== undefined)
        return {
            detail: `it allows "${principal}" only "${otherAction.detail}", not "${action}"`,
            at: otherAction.at,
        };
    const condition = only('condition');
    if (condition !== undefined)
        return {
            detail: `it trusts "${principal}" only under a condition that is not met (${condition.detail})`,
            at: condition.at,
        };
    const trusted = role.trust
        .filter(({ effect, scenario }) => effect === 'Allow' && (0,cloudformation_scenario/* both */.WP)(scenario, when) !== undefined)
        .flatMap(({ principals = [] }) => principals);
    const [first] = trusted;
    if (first === undefined)
        return { detail: withoutPrincipal(role), at: documentOf(role)?.at ?? role.at };
    const otherKind = trusted.find(({ value }) => (0,symbolic_string/* same */.FB)((0,iam_principal/* serviceText */.Lo)(value.text), [principal]) === 'yes');
    if (otherKind !== undefined)
        return {
            detail: `it trusts "${principal}" as ${otherKind.kind} principal, which the service is not`,
            at: otherKind.value.at,
        };
    const names = trusted.map(({ value }) => `"${(0,symbolic_string/* show */.WU)(value.text)}"`);
    const more = names.length > 4 ? ` and ${names.length - 4} more` : '';
    const nearest4 = names.slice(0, 4).join(', ');
    const nearly = trusted.find(({ value }) => (0,symbolic_string/* show */.WU)(value.text).includes(meant)) ?? first;
    return { detail: `it trusts only ${nearest4}${more}`, at: nearly.value.at };
}
const documentOf = ({ resource }) => resource.properties.one('AssumeRolePolicyDocument');
function withoutPrincipal(role) {
    const document = documentOf(role);
    if (document === undefined)
        return 'it has no trust policy (AssumeRolePolicyDocument)';
    return (0,parse/* isBrokenJson */.ar)(document) ? 'its trust policy is a text that is no JSON' : 'no statement lets it';
}
function trustSnippet(role, principal, action = 'sts:AssumeRole') {
    const notation = (0,syntax_notation/* notationOf */.M)(role.template.source);
    const statement = { Effect: 'Allow', Principal: principal, Action: action };
    const document = documentOf(role);
    if (document !== undefined && !(0,parse/* isBrokenJson */.ar)(document))
        return (0,write/* write */.M9)([statement], notation);
    return (0,write/* writeEntries */.gX)({ AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [statement] } }, notation);
}

;// CONCATENATED MODULE: ./build/rules/service-role-trust.js













const serviceRoleTrust = {
    id: 'service-role-trust',
    title: 'A role is handed to a service that it does not trust',
    severity: 'error',
    why: 'The service has to assume the role before it can do anything with the role\u2019s rights. Some services try it when the resource is made, so that the deploy fails; with the others nothing works at run time.',
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-service.html',
    *check(model) {
        const { serviceRoles, verdicts } = model;
        const counted = new Set(verdicts.map(({ invocation: { resource, principal } }) => useKey(resource, principal)));
        const byRole = (0,groups/* groupBy */.$z)(serviceRoles, ({ role, fact }) => `${roleSubject(role)} ${fact.principals.join(' ')}`);
        for (const uses of byRole)
            for (const said of judged(uses))
                if (!('reason' in said) || !isCounted(uses, counted))
                    yield said;
        for (const role of unknownRolesOfServices(model))
            yield unknown(role);
    },
};
const useKey = ({ template, id }, principal) => `${template.id}#${id} ${principal}`;
const isCounted = (uses, counted) => uses.every(({ resource, fact }) => counted.has(useKey(resource, fact.principals[0] ?? '')));
function* judged(uses) {
    const judgements = uses.map((use) => ({ use, evaluation: trustOf(use, use.fact.principals) }));
    const lacking = judgements.filter(({ evaluation }) => evaluation.answer === 'no');
    const [lack] = lacking;
    if (lack !== undefined) {
        const { use, evaluation } = lack;
        const regional = regionalForm(use.role, use.fact);
        if (regional !== undefined) {
            yield service_role_trust_undecided(use, 'whether the service also goes by its regional principal is not documented');
            return;
        }
        yield service_role_trust_finding(use, lacking.map((each) => each.use), evaluation, use.fact.principals[0] ?? '', use.fact.severity);
        return;
    }
    const open = judgements.find(({ evaluation }) => evaluation.answer === 'unknown');
    if (open !== undefined) {
        const [unknown] = open.evaluation.unknowns;
        yield service_role_trust_undecided(open.use, unknown === undefined ? 'a part of the trust policy' : (0,text_unknown/* wordsOf */.Z9)(unknown), open.evaluation);
        return;
    }
    const [use] = uses;
    yield* someLacking(use, uses);
    yield* inOneRegion(use, uses);
}
function* someLacking(use, uses) {
    if (!use.fact.all)
        return;
    for (const principal of use.fact.principals) {
        const evaluation = trustOf(use, [principal]);
        if (evaluation.answer === 'no')
            yield service_role_trust_finding(use, uses, evaluation, principal, 'warning');
    }
}
function trustOf({ fact, role, resource, template, scenario }, principals) {
    const own = role.template === template ? scenario : new Map();
    const when = { template, scenario: (0,cloudformation_scenario/* both */.WP)(role.resource.scenario, own) ?? own };
    if (!fact.federated)
        return (0,allows/* roleTrusts */.ok)(role, principals, when, resource.arn());
    const answers = principals.map((principal) => (0,allows/* roleTrustsProvider */.RP)(role, principal, when));
    return (answers.find(({ answer }) => answer === 'yes') ??
        answers.find(({ answer }) => answer === 'unknown') ??
        answers[0] ??
        (0,allows/* roleTrustsProvider */.RP)(role, '', when));
}
function service_role_trust_finding({ fact, role, at, resource, template }, lacking, evaluation, pattern, severity) {
    const principal = pattern.replace('*', (0,symbolic_string/* show */.WU)(template.region));
    const action = fact.federated ? 'sts:AssumeRoleWithWebIdentity' : 'sts:AssumeRole';
    const [word = ''] = principal.split('.');
    const cause = trustCause(role, principal, evaluation, word, action);
    const users = [...new Set(lacking.map((use) => (0,source_logical_id/* sourceLogicalId */.i)(use.resource)))];
    const when = evaluation.when && (0,cloudformation_scenario/* showScenario */.Ot)(evaluation.when);
    const roleId = (0,source_logical_id/* sourceLogicalId */.i)(role.resource);
    const forbidden = evaluation.deciding !== undefined;
    return {
        at: cause.at,
        ...(severity === undefined ? {} : { severity }),
        message: `${listed(users, 'resource')} ${users.length === 1 ? 'hands' : 'hand'} the role ${nameOf(role)} to ${fact.service}, but it does not trust ${principal}${when ? `, ${when}` : ''}: ${cause.detail}`,
        help: `${forbidden ? 'Narrow the Deny statement, which no Allow lifts, so as to let' : 'Let'} ${principal} assume the role.${fact.symptom === undefined ? '' : ` As it is: ${fact.symptom}`}`,
        ...(forbidden
            ? {}
            : {
                snippet: trustSnippet(role, { [fact.federated ? 'Federated' : 'Service']: principal }, action),
                ...(fact.federated || pattern.includes('*') || !hasDocument(role)
                    ? {}
                    : {
                        remedy: {
                            description: `Let ${principal} assume ${roleId}`,
                            changes: trustFor(role.resource, principal),
                        },
                    }),
            }),
        resources: [...new Set([roleId, (0,source_logical_id/* sourceLogicalId */.i)(resource), ...users])],
        about: fact.principals.map((each) => trustSubject(role.resource, each)).slice(0, 1),
        related: [{ message: 'where the role is handed to the service', at }],
    };
}
const nameOf = ({ resource, deployed }) => resource.id + (0,as_deployed/* asDeployed */.V)(deployed);
const hasDocument = ({ resource }) => resource.properties.one('AssumeRolePolicyDocument')?.kind === 'map';
function service_role_trust_undecided({ fact, role, resource, at }, reason, evaluation) {
    return {
        message: `Whether the role ${roleName(role)} trusts ${fact.service} can't be told: ${reason}`,
        reason,
        ...(evaluation === undefined ? {} : { unknowns: evaluation.unknowns }),
        resources: [...new Set([(0,source_logical_id/* sourceLogicalId */.i)(role.resource), (0,source_logical_id/* sourceLogicalId */.i)(resource)])],
        at,
    };
}
function unknown({ use, unknowns, users, handed }) {
    const names = [...new Set(users.map(source_logical_id/* sourceLogicalId */.i))];
    const reason = (0,text_unknown/* wordsOf */.Z9)(unknowns[0]);
    return {
        message: `Whether the role ${(0,symbolic_string/* show */.WU)(use.text)} that ${listed(names, 'resource')} ${names.length === 1 ? 'hands' : 'hand'} to ${handed.fact.service} trusts it and allows what it needs can't be told: ${reason}${(0,text_unknown/* perhaps */.mt)(unknowns)}`,
        reason,
        unknowns,
        resources: names,
        at: use.at,
    };
}
const REGION = '[a-z]{2}(?:-[a-z]+)+-\\d';
const servicesTrusted = ({ trust }) => trust
    .filter(({ effect }) => effect === 'Allow')
    .flatMap(({ principals = [] }) => principals)
    .flatMap(({ kind, value }) => (kind === 'Service' ? [value] : []));
function regionalForm(role, { principals, neverRegional, federated }) {
    if (neverRegional || federated)
        return undefined;
    const forms = principals
        .filter((principal) => !principal.includes('*'))
        .map((principal) => principal.replace('.amazonaws.com', '.*.amazonaws.com'));
    return servicesTrusted(role).find(({ text }) => forms.some((form) => isRegional(form, (0,iam_principal/* serviceText */.Lo)(text)) && (0,symbolic_string/* matches */.cK)([form], (0,iam_principal/* serviceText */.Lo)(text)) === 'yes'));
}
function isRegional(form, text) {
    const plain = (0,symbolic_string/* literal */.eu)(text);
    const pattern = form.replaceAll('.', '\\.').replace('*', REGION);
    return plain === undefined || new RegExp(`^${pattern}$`).test(plain);
}
function* inOneRegion(use, uses) {
    const { fact, role, template, at } = use;
    const [plain = ''] = fact.principals.filter((principal) => !principal.includes('*'));
    const regional = fact.principals.find((principal) => principal.includes('*'));
    if (regional === undefined || fact.principals[0] !== plain)
        return;
    if (trustOf(use, [plain]).answer !== 'no')
        return;
    const named = servicesTrusted(role).filter(({ text }) => (0,symbolic_string/* matches */.cK)([regional], text) === 'yes');
    const [only, ...others] = named;
    const written = only && (0,symbolic_string/* literal */.eu)(only.text);
    if (only === undefined || written === undefined || others.length > 0)
        return;
    const region = new RegExp(REGION).exec(written)?.[0];
    if (region === undefined || (0,symbolic_string/* same */.FB)([region], template.region) === 'yes')
        return;
    const users = [...new Set(uses.map(({ resource }) => (0,source_logical_id/* sourceLogicalId */.i)(resource)))];
    const elsewhere = (0,symbolic_string/* literal */.eu)(template.region);
    yield {
        at: only.at,
        severity: 'warning',
        message: `${listed(users, 'resource')} ${users.length === 1 ? 'hands' : 'hand'} the role ${nameOf(role)} to ${fact.service}, but it trusts the service in ${region} only${elsewhere === undefined ? ', and nothing binds the template to that region' : `, and the stack is in ${elsewhere}`}`,
        help: `Name ${plain}, which is the service in every region.`,
        snippet: trustSnippet(role, { Service: plain }),
        resources: [...new Set([(0,source_logical_id/* sourceLogicalId */.i)(role.resource), ...users])],
        related: [{ message: 'where the role is handed to the service', at }],
    };
}

;// CONCATENATED MODULE: ./build/rules/template-duplicate-key.js
const templateDuplicateKey = {
    id: 'template-duplicate-key',
    title: 'A key is given twice',
    severity: 'warning',
    why: 'CloudFormation takes the last value and says nothing: a resource, permission or statement given before is lost.',
    reference: 'https://yaml.org/spec/1.2.2/#3213-node-comparison',
    *check() { },
};

;// CONCATENATED MODULE: ./build/rules/template-unreadable.js
const templateUnreadable = {
    id: 'template-unreadable',
    title: 'The template can not be read',
    severity: 'error',
    why: 'CloudFormation rejects the template before it creates anything, and nothing in it can be checked.',
    reference: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-formats.html',
    *check() { },
};

;// CONCATENATED MODULE: ./build/rules/trust-condition.js








const trustCondition = {
    id: 'trust-condition',
    title: 'Lambda does not meet a condition of the trust policy',
    severity: 'warning',
    why: 'Lambda assumes the role with the function as `aws:SourceArn` and its account as `aws:SourceAccount`. A key that is not in its request makes a plain condition false, and then the function is refused: "The role defined for the function cannot be assumed by Lambda."',
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html',
    *check(model) {
        for (const role of rolesInUse(model)) {
            for (const user of role.functions) {
                const failure = unmet(role, user);
                if (failure === undefined)
                    continue;
                yield trust_condition_finding(role, user, failure);
                break;
            }
        }
    },
};
function unmet(role, user) {
    const use = user.roles.find((each) => each.role === role);
    const scenario = (0,cloudformation_scenario/* both */.WP)(role.resource.scenario, use !== undefined && user.template === role.template ? use.scenario : new Map());
    if (scenario === undefined)
        return undefined;
    const version = { id: `${(0,symbolic_string/* show */.WU)(user.arn)}:(version)`, label: '${Version}', reason: 'a version' };
    const requests = [user.arn, (0,symbolic_string/* concat */.xW)(user.arn, ':', version)].map((arn) => requestOf(role, arn, scenario));
    const failures = requests.map((request) => failureOf(role, request));
    return failures.every((failure) => failure !== undefined) ? failures[0] : undefined;
}
function failureOf(role, request) {
    const evaluation = (0,evaluate/* evaluate */._)(role.trust, request, role.template.conditions);
    if (evaluation.answer !== 'no' || evaluation.deciding !== undefined)
        return undefined;
    for (const statement of role.trust) {
        const { answer, failures } = (0,match/* matchStatement */.Hs)(statement, request);
        const [first] = failures;
        if (answer === 'no' &&
            statement.effect === 'Allow' &&
            failures.every(({ failed }) => failed === 'condition'))
            return first;
    }
    return undefined;
}
function requestOf(role, sourceArn, scenario) {
    return {
        principal: { service: 'lambda.amazonaws.com' },
        action: 'sts:AssumeRole',
        context: (0,iam_request/* contextOf */.V)({
            'aws:SourceArn': sourceArn,
            'aws:SourceAccount': role.template.account,
            'aws:PrincipalIsAWSService': ['true'],
            'aws:MultiFactorAuthAge': 'absent',
            'aws:MultiFactorAuthPresent': 'absent',
            'aws:PrincipalOrgID': 'absent',
            'aws:SourceVpc': 'absent',
            'aws:SourceVpce': 'absent',
            'aws:username': 'absent',
            'sts:ExternalId': 'absent',
        }),
        otherKeys: 'unknown',
        scenario,
    };
}
function trust_condition_finding(role, user, { detail, at }) {
    return {
        at,
        message: `${sentence(describe(role))} trusts Lambda under a condition that Lambda does not meet for ${(0,source_logical_id/* sourceLogicalId */.i)(user.resource)}: ${detail}`,
        help: "Remove the condition, or compare `aws:SourceAccount` with the account, or `aws:SourceArn` with the function's ARN by ArnLike.",
        resources: resourcesOf(role),
        related: [{ message: (0,source_logical_id/* sourceLogicalId */.i)(user.resource), at: user.at }],
    };
}

;// CONCATENATED MODULE: ./build/rules/trust-lambda-missing.js












const LAMBDA = 'lambda.amazonaws.com';
const EDGE = 'edgelambda.amazonaws.com';
const trustLambdaMissing = {
    id: 'trust-lambda-missing',
    title: 'Lambda can not assume the execution role',
    severity: 'error',
    precedence: 1,
    why: 'Lambda runs a function with its role only if the role trusts `lambda.amazonaws.com`. Otherwise the function is refused at deploy: "The role defined for the function cannot be assumed by Lambda."',
    reference: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html',
    *check(model) {
        const edge = edgeFunctions(model);
        for (const role of [...rolesInUse(model), ...rolesOfDeployed(model)]) {
            const lambda = lack(role, role.functions, LAMBDA);
            if (lambda !== undefined) {
                yield trust_lambda_missing_finding(role, role.functions, LAMBDA, lambda);
                continue;
            }
            const atEdge = role.functions.filter((each) => edge.has(each));
            const missing = lack(role, atEdge, EDGE);
            if (missing !== undefined)
                yield trust_lambda_missing_finding(role, atEdge, EDGE, missing);
        }
        for (const role of unknownRolesOfFunctions(model))
            yield trust_lambda_missing_undecided(role);
    },
};
function trust_lambda_missing_undecided({ use, unknowns, users }) {
    const names = [...new Set(users.map(source_logical_id/* sourceLogicalId */.i))];
    const reason = (0,text_unknown/* wordsOf */.Z9)(unknowns[0]);
    return {
        message: `Whether the role ${(0,symbolic_string/* show */.WU)(use.text)} can be assumed by Lambda and allows what ${listed(names, 'function')} ${names.length === 1 ? 'needs' : 'need'} can't be told: ${reason}${(0,text_unknown/* perhaps */.mt)(unknowns)}`,
        reason,
        unknowns,
        resources: names,
        at: use.at,
    };
}
function lack(role, users, service) {
    for (const user of users) {
        for (const use of user.roles) {
            if (use.role !== role)
                continue;
            const scenario = (0,cloudformation_scenario/* both */.WP)(role.resource.scenario, user.template === role.template ? use.scenario : new Map());
            if (scenario === undefined)
                continue;
            const evaluation = (0,allows/* roleTrusts */.ok)(role, [service], { template: role.template, scenario });
            if (evaluation.answer === 'no' && !failsByCondition(evaluation))
                return evaluation;
        }
    }
    return undefined;
}
function failsByCondition({ deciding, nearest: [first] }) {
    return (deciding === undefined &&
        first !== undefined &&
        first.failures.every(({ failed }) => failed === 'condition'));
}
function trust_lambda_missing_finding(role, users, service, evaluation) {
    const who = service === EDGE ? 'Lambda@Edge' : 'Lambda';
    const { detail, at } = trustCause(role, service, evaluation, 'lambda');
    const when = evaluation.when && (0,cloudformation_scenario/* showScenario */.Ot)(evaluation.when);
    const fails = users.some(({ deployed }) => deployed === undefined)
        ? 'The deploy fails with'
        : 'Lambda does not run it:';
    const error = service === EDGE
        ? 'The function execution role must be assumable with edgelambda.amazonaws.com as well as lambda.amazonaws.com principals.'
        : 'The role defined for the function cannot be assumed by Lambda.';
    return {
        at,
        message: `${sentence(describe(role))} can't be assumed by ${who}${when ? ` ${when}` : ''}: ${detail}. ${fails} "${error}"`,
        help: `${evaluation.deciding === undefined ? 'Let' : 'Narrow the Deny statement, which no Allow lifts, so as to let'} "${service}" assume the role${service === EDGE ? `, as ${namesOf(users)} runs at the edge` : ''}.`,
        ...(evaluation.deciding === undefined
            ? { snippet: trustSnippet(role, { Service: service === EDGE ? [LAMBDA, EDGE] : service }) }
            : {}),
        resources: resourcesOf(role),
        about: [trustSubject(role.resource, service)],
        related: users
            .slice(0, 5)
            .map((user) => ({ message: `${(0,source_logical_id/* sourceLogicalId */.i)(user.resource)} runs with it`, at: user.at })),
        ...mending(role, service, evaluation),
    };
}
function mending(role, service, { deciding }) {
    const fix = service === LAMBDA ? trust_lambda_missing_fixOf(role) : null;
    if (fix !== null || deciding !== undefined)
        return { fix };
    return {
        remedy: {
            description: `Let ${service} assume ${(0,source_logical_id/* sourceLogicalId */.i)(role.resource)}`,
            changes: trustFor(role.resource, service),
        },
    };
}
function trust_lambda_missing_fixOf(role) {
    const principals = role.trust.flatMap((statement) => onlyPrincipals(statement));
    const [only] = principals;
    if (only === undefined || principals.length !== 1 || only.kind !== 'Service')
        return null;
    const name = (0,symbolic_string/* literal */.eu)(only.value.text);
    const { source, start, end } = only.value.at;
    const text = source.text.slice(start, end);
    if (name === undefined ||
        name === LAMBDA ||
        !/^lambda\./.test(name) ||
        text.replace(/^(['"])(.*)\1$/, '$2') !== name)
        return null;
    return { description: `Name ${LAMBDA}`, edits: [{ at: only.value.at, text: text.replace(name, LAMBDA) }] };
}
const onlyPrincipals = (statement) => statement.principals ?? [];

// EXTERNAL MODULE: ./build/text/ternary.js
var ternary = __webpack_require__(5940);
;// CONCATENATED MODULE: ./build/rules/trust-too-broad.js






const trustTooBroad = {
    id: 'trust-too-broad',
    title: 'The trust policy lets others have the role of the function',
    severity: 'error',
    securitySeverity: RISKS.becomeFunction.score,
    why: 'Whoever may assume an execution role has everything that the function has: its data, its queues, its keys.',
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html',
    *check(model) {
        for (const role of rolesOfFunctions(model)) {
            for (const statement of role.trust) {
                if (!isUnconditional(statement))
                    continue;
                for (const principal of statement.principals ?? [])
                    yield* tooBroad(role, principal);
            }
        }
    },
};
const trust_too_broad_NOT_NARROWING = new Set(['aws:securetransport', 'aws:currenttime', 'aws:epochtime', 'aws:useragent']);
function isUnconditional({ effect, actions, conditions, open, notPrincipals }) {
    if (effect !== 'Allow' || open !== undefined || notPrincipals !== undefined)
        return false;
    const assumes = (0,ternary/* anyOf */.EB)((actions ?? []).map(({ text }) => (0,symbolic_string/* matches */.cK)(text, ['sts:AssumeRole'], { ignoreCase: true })));
    return assumes === 'yes' && conditions.every(({ key }) => trust_too_broad_NOT_NARROWING.has(key.toLowerCase()));
}
function* tooBroad(role, principal) {
    const { text, at } = principal.value;
    if ((0,iam_principal/* isEveryone */.Af)(principal) === 'yes') {
        yield {
            at,
            message: `${sentence(describe(role))} can be assumed by anyone in any AWS account: its trust policy names the principal "*" without a condition`,
            help: 'Name only "lambda.amazonaws.com" as the service that may assume the role.',
            resources: resourcesOf(role),
        };
        return;
    }
    const account = principal.kind === 'AWS' ? (0,iam_principal/* accountNamed */.xM)(text) : undefined;
    if (account === undefined || (0,symbolic_string/* literal */.eu)(account) === undefined)
        return;
    if ((0,symbolic_string/* same */.FB)(account, role.template.account) === 'yes')
        return;
    yield {
        at,
        severity: 'warning',
        message: `${sentence(describe(role))} can be assumed by everyone in the account ${(0,symbolic_string/* show */.WU)(account)} whom that account lets: its trust policy names the whole account without a condition`,
        help: 'Name the role in that account that needs it, or require an `sts:ExternalId`.',
        resources: resourcesOf(role),
    };
}

;// CONCATENATED MODULE: ./build/rules/index.js























































const rules = [
    arnExpected,
    arnMalformed,
    conditionNeverMet,
    deliveryPermissionMismatch,
    deliveryPermissionMissing,
    deliveryPermissionOrder,
    deliveryPermissionPublic,
    functionRoleInvalid,
    functionUrlPermission,
    functionUrlPublic,
    internalError,
    invokePermissionAction,
    invokePermissionConditional,
    invokePermissionCrossAccount,
    invokePermissionMismatch,
    invokePermissionMissing,
    invokePermissionOrder,
    invokePermissionPrincipal,
    invokePermissionPublic,
    invokePermissionSourceAccount,
    invokePermissionTarget,
    invokePermissionUnscoped,
    invokePermissionUnused,
    invokerRolePermission,
    invokerRoleTrust,
    layerPermissionPublic,
    liveDrift,
    liveNotFound,
    liveStatementConflict,
    policyInvalid,
    propertyInvalid,
    referenceUnresolved,
    resourceNearMiss,
    resourcePolicyPublic,
    resourcePolicyTooLarge,
    roleActionUnknown,
    roleAdminAccess,
    roleFeaturePermission,
    roleLoggingPermission,
    roleManagedPolicyUnknown,
    roleNotAction,
    rolePrivilegeEscalation,
    roleResourceMismatch,
    roleSourcePermission,
    roleWildcardAction,
    roleWildcardResource,
    samPoliciesIgnored,
    serviceRoleMissing,
    serviceRolePermission,
    serviceRoleTrust,
    templateDuplicateKey,
    templateUnreadable,
    trustCondition,
    trustLambdaMissing,
    trustTooBroad,
];


/***/ }),

/***/ 5520:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HU: () => (/* binding */ HTTP_ROUTE),
/* harmony export */   J6: () => (/* binding */ V2_AUTHORIZER),
/* harmony export */   P7: () => (/* binding */ REST_METHOD),
/* harmony export */   c4: () => (/* binding */ WEBSOCKET_ROUTE),
/* harmony export */   dP: () => (/* binding */ REST_AUTHORIZER)
/* harmony export */ });
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1448);

const REST_METHOD = {
    service: 'API Gateway REST',
    what: 'methods',
    paths: [
        { type: 'AWS::ApiGateway::Method', function: 'Integration.Uri', role: 'Integration.Credentials' },
        { type: 'AWS::ApiGateway::RestApi', function: 'Body', document: true },
    ],
    by: 'resource-policy',
    principal: 'apigateway.amazonaws.com',
    sourceArn: 'arn:${Partition}:execute-api:${Region}:${Account}:${api}/${stage}/${METHOD}/${path}',
    sourceAccount: true,
    checkedAtCreation: 'no',
    symptom: 'Execution failed due to configuration error: Invalid permissions on Lambda function',
    reference: `${_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .DOCS */ .iT}/lambda/latest/dg/services-apigateway.html`,
};
const REST_AUTHORIZER = {
    service: 'API Gateway REST',
    what: 'Lambda authorizers',
    paths: [{ type: 'AWS::ApiGateway::Authorizer', function: 'AuthorizerUri', role: 'AuthorizerCredentials' }],
    by: 'resource-policy',
    principal: 'apigateway.amazonaws.com',
    sourceArn: 'arn:${Partition}:execute-api:${Region}:${Account}:${api}/authorizers/${authorizer}',
    sourceAccount: true,
    checkedAtCreation: 'no',
    symptom: '500 AuthorizerConfigurationException',
    reference: `${_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .DOCS */ .iT}/apigateway/latest/developerguide/configure-api-gateway-lambda-authorization-with-console.html`,
};
const HTTP_ROUTE = {
    service: 'API Gateway HTTP',
    what: 'routes',
    paths: [
        { type: 'AWS::ApiGatewayV2::Integration', function: 'IntegrationUri', role: 'CredentialsArn' },
        { type: 'AWS::ApiGatewayV2::Api', function: 'Target', role: 'CredentialsArn' },
        { type: 'AWS::ApiGatewayV2::Api', function: 'Body', document: true },
    ],
    by: 'resource-policy',
    principal: 'apigateway.amazonaws.com',
    sourceArn: 'arn:${Partition}:execute-api:${Region}:${Account}:${api}/${stage}/${METHOD}/${path}',
    sourceAccount: true,
    checkedAtCreation: 'no',
    symptom: '500 {"message":"Internal Server Error"}',
    reference: `${_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .DOCS */ .iT}/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html`,
};
const WEBSOCKET_ROUTE = {
    ...HTTP_ROUTE,
    service: 'API Gateway WebSocket',
    paths: [{ type: 'AWS::ApiGatewayV2::Integration', function: 'IntegrationUri', role: 'CredentialsArn' }],
    sourceArn: 'arn:${Partition}:execute-api:${Region}:${Account}:${api}/${stage}/${route key}',
    symptom: 'Internal server error',
    reference: `${_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .DOCS */ .iT}/apigateway/latest/developerguide/apigateway-websocket-api-integrations.html`,
};
const V2_AUTHORIZER = {
    service: 'API Gateway HTTP',
    what: 'Lambda authorizers',
    paths: [
        { type: 'AWS::ApiGatewayV2::Authorizer', function: 'AuthorizerUri', role: 'AuthorizerCredentialsArn' },
    ],
    by: 'resource-policy',
    principal: 'apigateway.amazonaws.com',
    sourceArn: 'arn:${Partition}:execute-api:${Region}:${Account}:${api}/authorizers/${authorizer}',
    sourceAccount: true,
    checkedAtCreation: 'no',
    symptom: '500 {"message":"Internal Server Error"}',
    reference: `${_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .DOCS */ .iT}/apigateway/latest/developerguide/http-api-lambda-authorizer.html`,
};


/***/ }),

/***/ 8759:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ callEventSources)
});

// EXTERNAL MODULE: ./build/text/symbolic-string.js
var symbolic_string = __webpack_require__(8189);
// EXTERNAL MODULE: ./build/services/reading/event-source.js
var event_source = __webpack_require__(9877);
// EXTERNAL MODULE: ./build/services/reading/function-text.js
var function_text = __webpack_require__(4207);
// EXTERNAL MODULE: ./build/text/key.js
var text_key = __webpack_require__(4344);
;// CONCATENATED MODULE: ./build/services/apigateway/stage-variables.js


const STAGES = new Map([
    ['AWS::ApiGateway::Stage', ['RestApiId', 'Variables']],
    ['AWS::ApiGatewayV2::Stage', ['ApiId', 'StageVariables']],
]);
const VARIABLE = /\$\{stageVariables\.(\w+)\}/;
function withStageVariables(text, template, api) {
    if (!text.some((part) => typeof part === 'string' && VARIABLE.test(part)))
        return undefined;
    const variables = template.derived.get(variablesOf).get((0,text_key/* keyOf */.T)(api));
    if (variables === undefined)
        return undefined;
    const pieces = [];
    for (const part of text) {
        if (typeof part !== 'string')
            pieces.push([part]);
        else {
            for (const [index, piece] of part.split(VARIABLE).entries()) {
                const value = index % 2 === 0 ? [piece] : variables.get(piece);
                if (value === undefined)
                    return undefined;
                pieces.push(value);
            }
        }
    }
    return (0,symbolic_string/* concatAll */.KO)(pieces);
}
function variablesOf(template) {
    const byApi = new Map();
    for (const { type, scenario, properties } of template.resources.values()) {
        const names = STAGES.get(type);
        if (names === undefined)
            continue;
        const [api, ...others] = properties.all(names[0]);
        if (api === undefined)
            continue;
        const key = (0,text_key/* keyOf */.T)(api.text());
        const isOnly = !byApi.has(key) && others.length === 0 && scenario.size === 0 && api.scenario.size === 0;
        byApi.set(key, isOnly ? valuesIn(properties.all(names[1])) : undefined);
    }
    return byApi;
}
function valuesIn(maps) {
    const [only, ...others] = maps;
    if (only === undefined || others.length > 0 || only.kind !== 'map' || only.scenario.size > 0)
        return undefined;
    const values = new Map();
    for (const { entry, value } of only.children()) {
        if (value.scenario.size > 0 || value.kind !== 'text')
            return undefined;
        values.set(entry.key, value.text());
    }
    return values;
}

;// CONCATENATED MODULE: ./build/services/apigateway/integration.js




const INVOKE = [{ action: 'lambda:InvokeFunction' }];
function* callEventSources(fact, call) {
    const written = call.uri.text();
    const uri = (call.api && withStageVariables(written, call.resource.template, call.api)) ?? written;
    if (!callsFunction(uri, call.functionsOnly))
        return;
    yield* (0,event_source/* eventSourceOf */.p)(fact, call.resource, call.uri, {
        within: [...call.within, ...(call.credentials ? [call.credentials] : [])],
        ...(uri !== written && { function: uri }),
        sourceArn: call.source.text,
        ...(call.source.variants.length > 0 && { variants: call.source.variants }),
        ...(call.undocumented !== undefined && { undocumented: call.undocumented }),
        ...((0,symbolic_string/* show */.WU)(uri).includes('stageVariables.') && {
            unknown: { code: 'stage-variable', what: (0,symbolic_string/* show */.WU)(uri) },
        }),
        ...rightsOf(call.credentials),
    });
}
function rightsOf(credentials) {
    if (credentials === undefined)
        return {};
    const text = credentials.text();
    if ((0,symbolic_string/* literal */.eu)(text) === '')
        return {};
    if ((0,symbolic_string/* show */.WU)(text).endsWith(':iam::*:user/*'))
        return { by: 'caller', required: INVOKE };
    return { by: 'role', role: credentials, required: INVOKE };
}
function callsFunction(uri, functionsOnly) {
    const answers = [(0,function_text/* isFunctionArn */.Sw)(uri), (0,function_text/* isInvocationUri */.XW)(uri)];
    if (answers.includes('yes'))
        return true;
    return answers.includes('unknown') && (functionsOnly || (0,function_text/* mayBeFunction */.FZ)(uri));
}


/***/ }),

/***/ 5827:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ openApi),
/* harmony export */   R: () => (/* binding */ integrationsOf)
/* harmony export */ });
/* harmony import */ var _text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8189);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5520);
/* harmony import */ var _integration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8759);
/* harmony import */ var _rest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5797);
/* harmony import */ var _source_arn_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6712);
/* harmony import */ var _v2_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91);






const openApi = [
    ['AWS::ApiGateway::RestApi', (api) => apiEventSources(api, REST)],
    ['AWS::ApiGatewayV2::Api', (api) => apiEventSources(api, kindOf(api))],
];
const REST = {
    requests: _facts_js__WEBPACK_IMPORTED_MODULE_1__/* .REST_METHOD */ .P7,
    authorizer: _facts_js__WEBPACK_IMPORTED_MODULE_1__/* .REST_AUTHORIZER */ .dP,
    requestArn: (api, method, path) => (0,_rest_js__WEBPACK_IMPORTED_MODULE_3__/* .requestArn */ .vt)(api, api.ref(), method, (0,_rest_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutLastSlash */ .iM)(path)),
};
const HTTP = {
    requests: _facts_js__WEBPACK_IMPORTED_MODULE_1__/* .HTTP_ROUTE */ .HU,
    authorizer: _facts_js__WEBPACK_IMPORTED_MODULE_1__/* .V2_AUTHORIZER */ .J6,
    requestArn: (api, method, path) => {
        const isDefault = /^\/?\$default$/.test((0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(path) ?? '');
        return (0,_v2_js__WEBPACK_IMPORTED_MODULE_5__/* .routeArn */ .l)(api, api.ref(), isDefault ? ['$default'] : (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .xW)(method, ' ', path), 'HTTP');
    },
};
const WEBSOCKET = {
    ...HTTP,
    requests: _facts_js__WEBPACK_IMPORTED_MODULE_1__/* .WEBSOCKET_ROUTE */ .c4,
    requestArn: (api, _method, path) => (0,_v2_js__WEBPACK_IMPORTED_MODULE_5__/* .routeArn */ .l)(api, api.ref(), path, 'WEBSOCKET'),
};
const kindOf = (api) => (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(api.properties.one('ProtocolType')?.text() ?? []) === 'WEBSOCKET' ? WEBSOCKET : HTTP;
function* apiEventSources(api, kind) {
    const prefix = prefixOf(api);
    for (const document of documentsOf(api)) {
        for (const { path, method, integration, within } of integrationsIn(document))
            yield* integrationEventSources(api, kind, integration, within, kind.requestArn(api, [method], [...prefix, path]));
        yield* authorizerEventSources(api, kind, document, securedBy(document));
    }
}
const integrationsOf = (api) => documentsOf(api).flatMap((document) => [...integrationsIn(document)]);
function* integrationsIn(document) {
    for (const { value: path, entry } of document.all('paths').flatMap((paths) => paths.children()))
        for (const operation of path.children()) {
            const method = METHOD_KEYS.get(operation.entry.key.toLowerCase());
            if (method === undefined)
                continue;
            for (const written of operation.value.all('x-amazon-apigateway-integration'))
                yield {
                    path: entry.key,
                    method,
                    integration: resolve(written, document),
                    within: [path, operation.value],
                };
        }
}
const METHOD_KEYS = new Map([
    ...['get', 'put', 'post', 'delete', 'options', 'head', 'patch'].map((key) => [key, key.toUpperCase()]),
    ['x-amazon-apigateway-any-method', 'ANY'],
]);
function documentsOf(api) {
    const { properties, template } = api;
    const local = [...properties.all('BodyS3Location'), ...properties.all('BodyS3Location.Key')].flatMap((named) => {
        const path = named.kind === 'text' ? (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(named.text()) : undefined;
        const root = path === undefined ? undefined : template.readLocal(path);
        return root === undefined ? [] : template.read(root, named.scenario, api.id);
    });
    return [...properties.all('Body'), ...local].filter((document) => document.kind === 'map');
}
function prefixOf(api) {
    const mode = api.properties.all('Parameters.basepath').concat(api.properties.all('BasePath'));
    const plain = mode.every((value) => (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(value.text()) === 'ignore');
    return plain ? [] : [(0,_source_arn_js__WEBPACK_IMPORTED_MODULE_4__/* .requestPiece */ .Mn)(api, 'base path', 'the base path of the document', { minLength: 0 })];
}
function* integrationEventSources(api, kind, integration, within, source) {
    for (const properties of integration.scenarios('type', 'uri', 'credentials')) {
        const uri = properties.one('uri');
        const type = (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(properties.one('type')?.text() ?? ['aws'])?.toLowerCase();
        if (uri === undefined || properties.one('integrationSubtype') !== undefined)
            continue;
        if (type !== undefined && !type.startsWith('aws'))
            continue;
        yield* (0,_integration_js__WEBPACK_IMPORTED_MODULE_2__/* .callEventSources */ .d)(kind.requests, {
            resource: api,
            api: api.ref(),
            uri,
            credentials: properties.one('credentials'),
            within: [...within, properties],
            functionsOnly: type === 'aws_proxy',
            source,
        });
    }
}
function resolve(value, document) {
    const path = (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(value.one('$ref')?.text() ?? []);
    if (!path?.startsWith('#/'))
        return value;
    let found = document;
    for (const key of path.slice(2).split('/')) {
        found = /[.[\]{}]/.test(key)
            ? found?.children().find(({ entry }) => entry.key === key)?.value
            : found?.one(key);
    }
    return found ?? value;
}
function* authorizerEventSources(api, kind, document, secured) {
    const schemes = [...document.all('securityDefinitions'), ...document.all('components.securitySchemes')];
    for (const { entry, value } of schemes.flatMap((scheme) => scheme.children()))
        for (const authorizer of value.all('x-amazon-apigateway-authorizer'))
            for (const properties of authorizer.scenarios('authorizerUri', 'authorizerCredentials')) {
                const uri = properties.one('authorizerUri');
                if (uri === undefined)
                    continue;
                const id = (0,_source_arn_js__WEBPACK_IMPORTED_MODULE_4__/* .requestPiece */ .Mn)(api, `authorizer ${entry.key}`, 'the id of an authorizer', {
                    chars: 'a-z0-9',
                });
                yield* (0,_integration_js__WEBPACK_IMPORTED_MODULE_2__/* .callEventSources */ .d)(kind.authorizer, {
                    resource: api,
                    uri,
                    credentials: properties.one('authorizerCredentials'),
                    within: [value, properties],
                    functionsOnly: true,
                    source: { text: (0,_source_arn_js__WEBPACK_IMPORTED_MODULE_4__/* .executeArn */ .vm)(api.template, api.ref(), 'authorizers/', [id]), variants: [] },
                    ...(!secured.has(entry.key) && {
                        undocumented: 'no operation in the document uses the authorizer',
                    }),
                });
            }
}
function securedBy(document) {
    const operations = document.all('paths{}').flatMap((path) => path.all('{}'));
    const asked = [document, ...operations].flatMap((value) => value.all('security[]'));
    return new Set(asked.flatMap((requirement) => requirement.children().map(({ entry }) => entry.key)));
}


/***/ }),

/***/ 5797:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iM: () => (/* binding */ withoutLastSlash),
/* harmony export */   vt: () => (/* binding */ requestArn),
/* harmony export */   zs: () => (/* binding */ rest)
/* harmony export */ });
/* harmony import */ var _cloudformation_resources_by_type_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5692);
/* harmony import */ var _text_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4344);
/* harmony import */ var _text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8189);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5520);
/* harmony import */ var _integration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8759);
/* harmony import */ var _source_arn_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6712);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9456);







const rest = [
    ['AWS::ApiGateway::Method', methodEventSources],
    ['AWS::ApiGateway::Authorizer', authorizerEventSources],
];
function* methodEventSources(method) {
    const scenarios = method.properties.scenarios('RestApiId', 'ResourceId', 'HttpMethod', 'Integration.Type', 'Integration.Uri', 'Integration.Credentials');
    for (const properties of scenarios) {
        const api = properties.one('RestApiId')?.text();
        const uri = properties.one('Integration.Uri');
        const type = (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(properties.one('Integration.Type')?.text() ?? ['AWS']);
        if (api === undefined || uri === undefined || (type !== undefined && !type.startsWith('AWS')))
            continue;
        const resourceId = properties.one('ResourceId')?.text();
        yield* (0,_integration_js__WEBPACK_IMPORTED_MODULE_3__/* .callEventSources */ .d)(_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .REST_METHOD */ .P7, {
            resource: method,
            uri,
            credentials: properties.one('Integration.Credentials'),
            within: [properties],
            functionsOnly: type === 'AWS_PROXY',
            source: requestArn(method, api, properties.one('HttpMethod')?.text() ?? ['ANY'], pathOf(method, resourceId)),
        });
    }
}
function withoutLastSlash(path) {
    const last = path.at(-1);
    const isRoot = path.length === 1 && last === '/';
    return typeof last === 'string' && last.endsWith('/') && !isRoot
        ? (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_1__/* .concatAll */ .KO)([...path.slice(0, -1), last.slice(0, -1)])
        : path;
}
function requestArn(resource, api, method, path) {
    const stage = (0,_stages_js__WEBPACK_IMPORTED_MODULE_5__/* .requestedStage */ .t)(resource, api);
    const requested = (0,_source_arn_js__WEBPACK_IMPORTED_MODULE_4__/* .requestedMethod */ .aj)(resource, method);
    return {
        text: (0,_source_arn_js__WEBPACK_IMPORTED_MODULE_4__/* .executeArn */ .vm)(resource.template, api, stage.text, '/', requested.text, (0,_source_arn_js__WEBPACK_IMPORTED_MODULE_4__/* .requestedPath */ .Yp)(resource, path)),
        variants: [...stage.variants, ...requested.variants],
    };
}
function* authorizerEventSources(authorizer) {
    for (const properties of authorizer.properties.scenarios('RestApiId', 'AuthorizerUri', 'AuthorizerCredentials')) {
        const api = properties.one('RestApiId')?.text();
        const uri = properties.one('AuthorizerUri');
        if (api === undefined || uri === undefined)
            continue;
        yield* (0,_integration_js__WEBPACK_IMPORTED_MODULE_3__/* .callEventSources */ .d)(_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .REST_AUTHORIZER */ .dP, {
            resource: authorizer,
            uri,
            credentials: properties.one('AuthorizerCredentials'),
            within: [properties],
            functionsOnly: true,
            source: { text: (0,_source_arn_js__WEBPACK_IMPORTED_MODULE_4__/* .executeArn */ .vm)(authorizer.template, api, 'authorizers/', authorizer.ref()), variants: [] },
            ...(!authorizer.template.derived.get(usedAuthorizers).has((0,_text_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .T)(authorizer.ref())) && {
                undocumented: 'no method in the template uses the authorizer',
            }),
        });
    }
}
function usedAuthorizers(template) {
    const methods = [...template.resources.values()].filter(({ type }) => type === 'AWS::ApiGateway::Method');
    const named = methods.flatMap((method) => method.properties.all('AuthorizerId'));
    return new Set(named.map((value) => (0,_text_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .T)(value.text())));
}
const DEEPEST = 100;
function pathOf(method, resourceId) {
    const unknown = (0,_source_arn_js__WEBPACK_IMPORTED_MODULE_4__/* .requestPiece */ .Mn)(method, 'path', 'the path is not in the template');
    if (resourceId === undefined)
        return ['/', unknown];
    const { byId, roots } = method.template.derived.get(resourcesOf);
    const segments = [];
    const seen = new Set();
    for (let key = (0,_text_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .T)(resourceId);;) {
        if (roots.has(key))
            break;
        const found = byId.get(key);
        if (found === undefined || seen.has(key) || segments.length === DEEPEST)
            return (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)('/', unknown, ...segments);
        seen.add(key);
        segments.unshift((0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)('/', found.part));
        key = found.parent;
    }
    return segments.length === 0 ? ['/'] : (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)(...segments);
}
function resourcesOf(template) {
    const byId = new Map();
    const roots = new Set();
    for (const api of (0,_cloudformation_resources_by_type_js__WEBPACK_IMPORTED_MODULE_6__/* .resourcesOfType */ .T)(template, 'AWS::ApiGateway::RestApi')) {
        const root = api.getAtt('RootResourceId');
        if (root !== undefined)
            roots.add((0,_text_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .T)(root));
    }
    for (const resource of (0,_cloudformation_resources_by_type_js__WEBPACK_IMPORTED_MODULE_6__/* .resourcesOfType */ .T)(template, 'AWS::ApiGateway::Resource')) {
        const [properties, ...others] = resource.properties.scenarios('PathPart', 'ParentId');
        const part = properties?.one('PathPart')?.text();
        const parent = properties?.one('ParentId')?.text();
        if (part === undefined || parent === undefined || others.length > 0)
            continue;
        byId.set((0,_text_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .T)(resource.ref()), { part, parent: (0,_text_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .T)(parent) });
    }
    return { byId, roots };
}


/***/ }),

/***/ 6712:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mn: () => (/* binding */ requestPiece),
/* harmony export */   Yp: () => (/* binding */ requestedPath),
/* harmony export */   aj: () => (/* binding */ requestedMethod),
/* harmony export */   vm: () => (/* binding */ executeArn)
/* harmony export */ });
/* harmony import */ var _text_arn_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4347);
/* harmony import */ var _text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8189);


const METHODS = ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'];
function executeArn(template, api, ...rest) {
    return (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)((0,_text_arn_template_js__WEBPACK_IMPORTED_MODULE_0__/* .arnAt */ .r)(template, 'arn:${Partition}:execute-api:${Region}:${Account}:${Api}/', () => api), ...rest);
}
function requestPiece(resource, name, reason, more = {}) {
    return {
        id: `${resource.template.id}#${resource.id}<${name}>`,
        label: '*',
        minLength: 1,
        reason,
        ...more,
    };
}
function requestedMethod(resource, method) {
    const [only] = method;
    if (method.length !== 1 || typeof only !== 'string')
        return { text: method, variants: [] };
    if (only.toUpperCase() !== 'ANY')
        return { text: [only.toUpperCase()], variants: [] };
    const token = requestPiece(resource, 'method', 'the method is ANY', { chars: 'A-Z' });
    return { text: [token], variants: [{ token, values: METHODS }] };
}
function requestedPath(resource, path) {
    let count = 0;
    return (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)(...path.map((part) => typeof part !== 'string'
        ? [part]
        : (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)(...part
            .split(/(\{[^{}/]*\})/)
            .map((piece, index) => index % 2 === 0
            ? piece
            : [
                requestPiece(resource, `path ${count++}`, 'a path parameter', piece.endsWith('+}') ? {} : { chars: '^/' }),
            ]))));
}


/***/ }),

/***/ 9456:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ requestedStage)
/* harmony export */ });
/* harmony import */ var _text_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4344);
/* harmony import */ var _text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8189);
/* harmony import */ var _source_arn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6712);



const STAGE_MAKERS = new Map([
    ['AWS::ApiGateway::Stage', 'RestApiId'],
    ['AWS::ApiGatewayV2::Stage', 'ApiId'],
]);
const DEPLOYMENT = new Map([['AWS::ApiGateway::Deployment', 'RestApiId']]);
function requestedStage(resource, api) {
    const stages = resource.template.derived.get(stagesOf).get((0,_text_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .T)(api));
    const [only, ...others] = stages?.names.values() ?? [];
    if (only !== undefined && others.length === 0)
        return { text: only, variants: [] };
    const reason = only === undefined ? 'the stage is not in the template' : 'one of several stages';
    const names = [only, ...others].flatMap((name) => (name && (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(name)) ?? []);
    const complete = only !== undefined && names.length === others.length + 1;
    const token = (0,_source_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .requestPiece */ .Mn)(resource, 'stage', reason, complete ? { values: names } : { chars: '^/' });
    return { text: [token], variants: complete && stages?.unconditional ? [{ token, values: names }] : [] };
}
function stagesOf(template) {
    return new Map([...collect(template, DEPLOYMENT), ...collect(template, STAGE_MAKERS)]);
}
function collect(template, makers) {
    const byApi = new Map();
    for (const resource of template.resources.values()) {
        const apiProperty = makers.get(resource.type);
        if (apiProperty === undefined)
            continue;
        for (const properties of resource.properties.scenarios(apiProperty, 'StageName')) {
            const api = properties.one(apiProperty)?.text();
            const name = properties.one('StageName')?.text();
            if (api === undefined || name === undefined)
                continue;
            const key = (0,_text_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .T)(api);
            const stages = byApi.get(key) ?? { names: new Map(), unconditional: true };
            stages.names.set((0,_text_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .T)(name), name);
            if (resource.scenario.size > 0 || properties.scenario.size > 0)
                stages.unconditional = false;
            byApi.set(key, stages);
        }
    }
    return byApi;
}


/***/ }),

/***/ 91:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ routeArn),
/* harmony export */   v2: () => (/* binding */ v2)
/* harmony export */ });
/* harmony import */ var _cloudformation_resources_by_type_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5692);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1267);
/* harmony import */ var _text_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4344);
/* harmony import */ var _text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8189);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5520);
/* harmony import */ var _integration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8759);
/* harmony import */ var _rest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5797);
/* harmony import */ var _source_arn_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6712);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9456);









const v2 = [
    ['AWS::ApiGatewayV2::Integration', integrationEventSources],
    ['AWS::ApiGatewayV2::Api', quickCreateEventSources],
    ['AWS::ApiGatewayV2::Authorizer', authorizerEventSources],
];
function* integrationEventSources(integration) {
    const scenarios = integration.properties.scenarios('ApiId', 'IntegrationType', 'IntegrationSubtype', 'IntegrationUri', 'CredentialsArn');
    for (const properties of scenarios) {
        const api = properties.one('ApiId')?.text();
        const uri = properties.one('IntegrationUri');
        const type = (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(properties.one('IntegrationType')?.text() ?? ['']);
        if (api === undefined || uri === undefined || properties.one('IntegrationSubtype') !== undefined)
            continue;
        if (type !== undefined && !type.startsWith('AWS'))
            continue;
        const protocol = protocolOf(integration.template, api);
        for (const { source, within, undocumented } of requestsTo(integration, api, protocol))
            yield* (0,_integration_js__WEBPACK_IMPORTED_MODULE_3__/* .callEventSources */ .d)(protocol === 'WEBSOCKET' ? _facts_js__WEBPACK_IMPORTED_MODULE_2__/* .WEBSOCKET_ROUTE */ .c4 : _facts_js__WEBPACK_IMPORTED_MODULE_2__/* .HTTP_ROUTE */ .HU, {
                resource: integration,
                uri,
                credentials: properties.one('CredentialsArn'),
                within: [properties, ...within],
                functionsOnly: type === 'AWS_PROXY',
                source,
                ...(undocumented !== undefined && { undocumented }),
            });
    }
}
function requestsTo(integration, api, protocol) {
    const routes = indexOf(integration.template).routes.get((0,_text_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .T)((0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)('integrations/', integration.ref()))) ?? [];
    if (routes.length > 0)
        return routes.map(({ resource, key, value }) => ({
            source: routeArn(resource, api, key, protocol),
            within: [value],
        }));
    const any = (0,_source_arn_js__WEBPACK_IMPORTED_MODULE_5__/* .requestPiece */ .Mn)(integration, 'route', 'no route in the template');
    return [
        {
            source: { text: (0,_source_arn_js__WEBPACK_IMPORTED_MODULE_5__/* .executeArn */ .vm)(integration.template, api, [any]), variants: [] },
            within: [],
            undocumented: 'no route in the template leads to the integration',
        },
    ];
}
function routeArn(resource, api, key, protocol) {
    const stage = (0,_stages_js__WEBPACK_IMPORTED_MODULE_6__/* .requestedStage */ .t)(resource, api);
    const before = (rest) => ({
        text: (0,_source_arn_js__WEBPACK_IMPORTED_MODULE_5__/* .executeArn */ .vm)(resource.template, api, stage.text, '/', rest),
        variants: stage.variants,
    });
    if (protocol === 'WEBSOCKET')
        return before(key);
    const [method, path] = (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_1__/* .split */ .lD)(key, ' ', 2) ?? [];
    if (method !== undefined && path !== undefined)
        return (0,_rest_js__WEBPACK_IMPORTED_MODULE_4__/* .requestArn */ .vt)(resource, api, method, withOpenSlash(resource, path));
    return before(key);
}
function withOpenSlash(resource, path) {
    const last = path.at(-1);
    if (typeof last !== 'string' || !last.endsWith('/') || (path.length === 1 && last === '/'))
        return path;
    const slash = { label: '/', chars: '/', minLength: 0, maxLength: 1 };
    return (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)(...path.slice(0, -1), last.slice(0, -1), (0,_source_arn_js__WEBPACK_IMPORTED_MODULE_5__/* .requestPiece */ .Mn)(resource, 'slash', 'a slash at the end', slash));
}
function* quickCreateEventSources(api) {
    for (const properties of api.properties.scenarios('Target', 'CredentialsArn', 'RouteKey')) {
        const target = properties.one('Target');
        if (target === undefined)
            continue;
        yield* (0,_integration_js__WEBPACK_IMPORTED_MODULE_3__/* .callEventSources */ .d)(_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .HTTP_ROUTE */ .HU, {
            resource: api,
            uri: target,
            credentials: properties.one('CredentialsArn'),
            within: [properties],
            functionsOnly: false,
            source: routeArn(api, api.ref(), properties.one('RouteKey')?.text() ?? ['$default'], 'HTTP'),
        });
    }
}
function* authorizerEventSources(authorizer) {
    for (const properties of authorizer.properties.scenarios('ApiId', 'AuthorizerUri', 'AuthorizerCredentialsArn')) {
        const api = properties.one('ApiId')?.text();
        const uri = properties.one('AuthorizerUri');
        if (api === undefined || uri === undefined)
            continue;
        yield* (0,_integration_js__WEBPACK_IMPORTED_MODULE_3__/* .callEventSources */ .d)({
            ..._facts_js__WEBPACK_IMPORTED_MODULE_2__/* .V2_AUTHORIZER */ .J6,
            ...(protocolOf(authorizer.template, api) === 'WEBSOCKET' && { service: _facts_js__WEBPACK_IMPORTED_MODULE_2__/* .WEBSOCKET_ROUTE */ .c4.service }),
        }, {
            resource: authorizer,
            uri,
            credentials: properties.one('AuthorizerCredentialsArn'),
            within: [properties],
            functionsOnly: true,
            source: {
                text: (0,_source_arn_js__WEBPACK_IMPORTED_MODULE_5__/* .executeArn */ .vm)(authorizer.template, api, 'authorizers/', authorizer.ref()),
                variants: [],
            },
            ...(!indexOf(authorizer.template).authorizers.has((0,_text_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .T)(authorizer.ref())) && {
                undocumented: 'no route in the template uses the authorizer',
            }),
        });
    }
}
const indexOf = (template) => template.derived.get(buildIndex);
function buildIndex(template) {
    const routes = new Map();
    const authorizers = new Set();
    const protocols = new Map();
    for (const api of (0,_cloudformation_resources_by_type_js__WEBPACK_IMPORTED_MODULE_7__/* .resourcesOfType */ .T)(template, 'AWS::ApiGatewayV2::Api')) {
        const protocol = api.properties.one('ProtocolType')?.text();
        const name = (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(protocol ?? ['HTTP']);
        if (name !== undefined)
            protocols.set((0,_text_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .T)(api.ref()), name);
    }
    for (const resource of (0,_cloudformation_resources_by_type_js__WEBPACK_IMPORTED_MODULE_7__/* .resourcesOfType */ .T)(template, 'AWS::ApiGatewayV2::Route')) {
        for (const id of resource.properties.all('AuthorizerId'))
            authorizers.add((0,_text_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .T)(id.text()));
        for (const value of resource.properties.scenarios('RouteKey', 'Target')) {
            const target = value.one('Target')?.text();
            const key = value.one('RouteKey')?.text();
            if (target === undefined || key === undefined)
                continue;
            (0,_groups_js__WEBPACK_IMPORTED_MODULE_8__/* .addTo */ .DN)(routes, (0,_text_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .T)(target), { resource, key, value });
        }
    }
    return { routes, authorizers, protocols };
}
const protocolOf = (template, api) => indexOf(template).protocols.get((0,_text_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .T)(api));


/***/ }),

/***/ 1448:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ typePage),
/* harmony export */   iT: () => (/* binding */ DOCS),
/* harmony export */   n_: () => (/* binding */ NOT_DOCUMENTED)
/* harmony export */ });
const DOCS = 'https://docs.aws.amazon.com';
const typePage = (type) => `${DOCS}/AWSCloudFormation/latest/TemplateReference/aws-resource-${type.slice(5).replace('::', '-').toLowerCase()}.html`;
const NOT_DOCUMENTED = 'AWS does not document by which right the service invokes';


/***/ }),

/***/ 8251:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ firehose),
/* harmony export */   s: () => (/* binding */ FIREHOSE_DESTINATIONS)
/* harmony export */ });
/* harmony import */ var _text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8189);
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1448);
/* harmony import */ var _reading_event_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9877);



const FIREHOSE_DESTINATIONS = [
    'ExtendedS3DestinationConfiguration',
    'RedshiftDestinationConfiguration',
    'ElasticsearchDestinationConfiguration',
    'AmazonopensearchserviceDestinationConfiguration',
    'AmazonOpenSearchServerlessDestinationConfiguration',
    'SplunkDestinationConfiguration',
    'HttpEndpointDestinationConfiguration',
    'SnowflakeDestinationConfiguration',
    'IcebergDestinationConfiguration',
];
const FIREHOSE = {
    service: 'Amazon Data Firehose',
    what: 'record transformations',
    paths: FIREHOSE_DESTINATIONS.map((destination) => ({
        type: 'AWS::KinesisFirehose::DeliveryStream',
        function: `${destination}.ProcessingConfiguration.Processors[].Parameters[].ParameterValue`,
        role: `${destination}.RoleARN`,
    })),
    by: 'role',
    principal: 'firehose.amazonaws.com',
    checkedAtCreation: 'no',
    symptom: 'records are delivered to the error prefix with Lambda.InvokeAccessDenied',
    reference: `${_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .DOCS */ .iT}/firehose/latest/dev/controlling-access.html`,
};
const readers = [['AWS::KinesisFirehose::DeliveryStream', streamEventSources]];
function* streamEventSources(stream) {
    for (const destination of FIREHOSE_DESTINATIONS.flatMap((name) => stream.properties.all(name)))
        for (const properties of destination.scenarios('RoleARN', 'ProcessingConfiguration.Enabled')) {
            if ((0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(properties.one('ProcessingConfiguration.Enabled')?.text() ?? ['true']) === 'false')
                continue;
            for (const processor of properties.all('ProcessingConfiguration.Processors[]')) {
                const named = parameter(processor, 'LambdaArn');
                const role = parameter(processor, 'RoleArn') ?? properties.one('RoleARN');
                if ((0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(processor.one('Type')?.text() ?? []) !== 'Lambda' || named === undefined)
                    continue;
                yield* (0,_reading_event_source_js__WEBPACK_IMPORTED_MODULE_1__/* .eventSourceOf */ .p)(FIREHOSE, stream, named, {
                    within: [properties, processor],
                    ...(role ? { role } : { openReason: 'the role is not in the template' }),
                });
            }
        }
}
function parameter(processor, name) {
    const found = processor
        .all('Parameters[]')
        .find((each) => (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(each.one('ParameterName')?.text() ?? []) === name);
    return found?.one('ParameterValue');
}
const firehose = {
    facts: [FIREHOSE],
    readers,
};


/***/ }),

/***/ 6558:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EF: () => (/* binding */ ALL_FACTS),
  Z4: () => (/* binding */ invocationsOf)
});

// UNUSED EXPORTS: services

// EXTERNAL MODULE: ./build/groups.js
var groups = __webpack_require__(1267);
;// CONCATENATED MODULE: ./build/services/alexa.js
const alexa = {
    table: [
        {
            service: 'Alexa Skills Kit',
            what: 'skills',
            paths: [
                {
                    type: 'Alexa::ASK::Skill',
                    function: 'SkillPackage.Overrides.Manifest.apis.custom.endpoint.uri',
                    mixed: true,
                },
            ],
            by: 'resource-policy',
            principal: 'alexa-appkit.amazon.com',
            checkedAtCreation: 'unknown',
            reference: 'https://developer.amazon.com/docs/custom-skills/host-a-custom-skill-as-an-aws-lambda-function.html',
        },
    ],
};

// EXTERNAL MODULE: ./build/services/apigateway/facts.js
var facts = __webpack_require__(5520);
// EXTERNAL MODULE: ./build/services/apigateway/openapi.js
var openapi = __webpack_require__(5827);
// EXTERNAL MODULE: ./build/services/apigateway/rest.js
var rest = __webpack_require__(5797);
// EXTERNAL MODULE: ./build/services/apigateway/v2.js
var v2 = __webpack_require__(91);
;// CONCATENATED MODULE: ./build/services/apigateway/index.js




const apigateway = {
    facts: [facts/* REST_METHOD */.P7, facts/* REST_AUTHORIZER */.dP, facts/* HTTP_ROUTE */.HU, facts/* WEBSOCKET_ROUTE */.c4, facts/* V2_AUTHORIZER */.J6],
    readers: [...rest/* rest */.zs, ...v2.v2, ...openapi/* openApi */.N],
};

// EXTERNAL MODULE: ./build/services/fact.js
var fact = __webpack_require__(1448);
;// CONCATENATED MODULE: ./build/services/appconfig.js

const appconfig = {
    table: [
        {
            service: 'AWS AppConfig',
            what: 'validators',
            paths: [
                {
                    type: 'AWS::AppConfig::ConfigurationProfile',
                    item: 'Validators[]',
                    function: 'Content',
                    when: { Type: 'LAMBDA' },
                },
            ],
            by: 'resource-policy',
            principal: 'appconfig.amazonaws.com',
            checkedAtCreation: 'unknown',
            reference: `${fact/* DOCS */.iT}/appconfig/latest/userguide/appconfig-creating-configuration-and-profile-validators.html`,
        },
        {
            service: 'AWS AppConfig',
            what: 'extensions',
            paths: [
                {
                    type: 'AWS::AppConfig::Extension',
                    item: 'Actions{}[]',
                    function: 'Uri',
                    role: 'RoleArn',
                    mixed: true,
                },
            ],
            by: 'resource-policy',
            either: true,
            principal: 'appconfig.amazonaws.com',
            checkedAtCreation: 'unknown',
            reference: `${fact/* DOCS */.iT}/appconfig/latest/userguide/working-with-appconfig-extensions-creating-custom.html`,
        },
    ],
};

;// CONCATENATED MODULE: ./build/services/appflow.js

const appflow = {
    table: [
        {
            service: 'AWS AppFlow',
            what: 'custom connectors',
            paths: [{ type: 'AWS::AppFlow::Connector', function: 'ConnectorProvisioningConfig.Lambda.LambdaArn' }],
            by: 'resource-policy',
            principal: 'appflow.amazonaws.com',
            sourceAccount: true,
            checkedAtCreation: 'unknown',
            reference: (0,fact/* typePage */.CL)('AWS::AppFlow::Connector'),
            undocumented: fact/* NOT_DOCUMENTED */.n_,
        },
    ],
};

;// CONCATENATED MODULE: ./build/services/appsync.js

const appsync = {
    table: [
        {
            service: 'AWS AppSync',
            what: 'Lambda authorizers',
            paths: [
                { type: 'AWS::AppSync::GraphQLApi', function: 'LambdaAuthorizerConfig.AuthorizerUri' },
                {
                    type: 'AWS::AppSync::GraphQLApi',
                    function: 'AdditionalAuthenticationProviders[].LambdaAuthorizerConfig.AuthorizerUri',
                },
                {
                    type: 'AWS::AppSync::Api',
                    function: 'EventConfig.AuthProviders[].LambdaAuthorizerConfig.AuthorizerUri',
                },
            ],
            by: 'resource-policy',
            principal: 'appsync.amazonaws.com',
            sourceArn: 'arn:${Partition}:appsync:${Region}:${Account}:apis/${id}',
            sourceAccount: true,
            checkedAtCreation: 'no',
            symptom: 'requests are refused: 401 UnauthorizedException',
            reference: `${fact/* DOCS */.iT}/appsync/latest/devguide/security-authz.html`,
        },
        {
            service: 'AWS AppSync',
            what: 'data sources',
            paths: [
                {
                    type: 'AWS::AppSync::DataSource',
                    function: 'LambdaConfig.LambdaFunctionArn',
                    role: 'ServiceRoleArn',
                    when: { Type: 'AWS_LAMBDA' },
                },
            ],
            by: 'role',
            principal: 'appsync.amazonaws.com',
            checkedAtCreation: 'no',
            symptom: 'not authorized to perform: lambda:InvokeFunction on resource',
            reference: `${fact/* DOCS */.iT}/appsync/latest/devguide/tutorial-lambda-resolvers.html`,
        },
        {
            service: 'AWS AppSync',
            what: 'conflict handlers',
            paths: ['AWS::AppSync::Resolver', 'AWS::AppSync::FunctionConfiguration'].map((type) => ({
                type,
                function: 'SyncConfig.LambdaConflictHandlerConfig.LambdaConflictHandlerArn',
                roleOf: { property: 'DataSourceName', type: 'AWS::AppSync::DataSource', role: 'ServiceRoleArn' },
            })),
            by: 'role',
            principal: 'appsync.amazonaws.com',
            checkedAtCreation: 'no',
            reference: `${fact/* DOCS */.iT}/appsync/latest/devguide/conflict-detection-and-sync.html`,
            undocumented: fact/* NOT_DOCUMENTED */.n_,
        },
    ],
};

;// CONCATENATED MODULE: ./build/services/arc-region-switch.js

const arcRegionSwitch = {
    table: [
        {
            service: 'ARC Region switch',
            what: 'custom actions',
            paths: [
                {
                    type: 'AWS::ARCRegionSwitch::Plan',
                    function: 'Workflows[].Steps[].ExecutionBlockConfiguration.CustomActionLambdaConfig.Lambdas[].Arn',
                    role: '/ExecutionRole',
                },
            ],
            by: 'role',
            principal: 'arc-region-switch.amazonaws.com',
            checkedAtCreation: 'unknown',
            reference: (0,fact/* typePage */.CL)('AWS::ARCRegionSwitch::Plan'),
            undocumented: fact/* NOT_DOCUMENTED */.n_,
        },
    ],
};

;// CONCATENATED MODULE: ./build/services/athena.js

const athena = {
    table: [
        {
            service: 'Amazon Athena',
            what: 'federated catalogs',
            paths: ['function', 'metadata-function', 'record-function'].map((key) => ({
                type: 'AWS::Athena::DataCatalog',
                function: `Parameters.${key}`,
            })),
            by: 'caller',
            principal: '',
            actions: ['lambda:InvokeFunction'],
            checkedAtCreation: 'no',
            reference: `${fact/* DOCS */.iT}/athena/latest/ug/federated-query-iam-access.html`,
        },
    ],
};

;// CONCATENATED MODULE: ./build/services/auto-scaling.js

const autoScaling = {
    table: [
        {
            service: 'Amazon EC2 Auto Scaling',
            what: 'termination policies',
            paths: [{ type: 'AWS::AutoScaling::AutoScalingGroup', function: 'TerminationPolicies[]', mixed: true }],
            by: 'resource-policy',
            principal: 'autoscaling.amazonaws.com',
            checkedAtCreation: 'unknown',
            reference: `${fact/* DOCS */.iT}/autoscaling/ec2/userguide/lambda-custom-termination-policy.html`,
            undocumented: 'the service-linked role of Auto Scaling invokes, not a service principal',
        },
    ],
};

;// CONCATENATED MODULE: ./build/services/bedrock.js

const bedrock = {
    table: [
        {
            service: 'Amazon Bedrock',
            what: 'agents',
            paths: [
                { type: 'AWS::Bedrock::Agent', function: 'ActionGroups[].ActionGroupExecutor.Lambda' },
                { type: 'AWS::Bedrock::Agent', function: 'PromptOverrideConfiguration.OverrideLambda' },
                { type: 'AWS::Bedrock::Agent', function: 'CustomOrchestration.Executor.Lambda' },
            ],
            by: 'resource-policy',
            principal: 'bedrock.amazonaws.com',
            sourceArn: 'arn:${Partition}:bedrock:${Region}:${Account}:agent/${id}',
            sourceAccount: true,
            checkedAtCreation: 'no',
            symptom: 'dependencyFailedException: Access denied while invoking Lambda function',
            reference: `${fact/* DOCS */.iT}/bedrock/latest/userguide/agents-permissions.html`,
        },
        {
            service: 'Amazon Bedrock',
            what: 'flows',
            paths: [
                {
                    type: 'AWS::Bedrock::Flow',
                    function: 'Definition.Nodes[].Configuration.LambdaFunction.LambdaArn',
                    role: '/ExecutionRoleArn',
                },
            ],
            by: 'role',
            principal: 'bedrock.amazonaws.com',
            checkedAtCreation: 'no',
            reference: `${fact/* DOCS */.iT}/bedrock/latest/userguide/flows-permissions.html`,
            undocumented: fact/* NOT_DOCUMENTED */.n_,
        },
        {
            service: 'Amazon Bedrock',
            what: 'transformations of knowledge bases',
            paths: [
                {
                    type: 'AWS::Bedrock::DataSource',
                    function: 'VectorIngestionConfiguration.CustomTransformationConfiguration.Transformations[].TransformationFunction.TransformationLambdaConfiguration.LambdaArn',
                    roleOf: { property: 'KnowledgeBaseId', type: 'AWS::Bedrock::KnowledgeBase', role: 'RoleArn' },
                },
            ],
            by: 'role',
            principal: 'bedrock.amazonaws.com',
            checkedAtCreation: 'unknown',
            reference: `${fact/* DOCS */.iT}/bedrock/latest/userguide/kb-permissions.html`,
            undocumented: fact/* NOT_DOCUMENTED */.n_,
        },
    ],
};

;// CONCATENATED MODULE: ./build/services/bedrock-agentcore.js

const bedrockAgentcore = {
    table: [
        {
            service: 'Amazon Bedrock AgentCore',
            what: 'evaluators',
            paths: [
                {
                    type: 'AWS::BedrockAgentCore::Evaluator',
                    function: 'EvaluatorConfig.CodeBased.LambdaConfig.LambdaArn',
                },
            ],
            by: 'resource-policy',
            principal: 'bedrock-agentcore.amazonaws.com',
            sourceArn: 'arn:${Partition}:bedrock-agentcore:${Region}:${Account}:evaluator/${id}',
            sourceAccount: true,
            checkedAtCreation: 'unknown',
            reference: (0,fact/* typePage */.CL)('AWS::BedrockAgentCore::Evaluator'),
        },
        {
            service: 'Amazon Bedrock AgentCore',
            what: 'gateway targets and interceptors',
            paths: [
                {
                    type: 'AWS::BedrockAgentCore::GatewayTarget',
                    function: 'TargetConfiguration.Mcp.Lambda.LambdaArn',
                    roleOf: { property: 'GatewayIdentifier', type: 'AWS::BedrockAgentCore::Gateway', role: 'RoleArn' },
                },
                {
                    type: 'AWS::BedrockAgentCore::Gateway',
                    function: 'InterceptorConfigurations[].Interceptor.Lambda.Arn',
                    role: '/RoleArn',
                },
            ],
            by: 'role',
            principal: 'bedrock-agentcore.amazonaws.com',
            checkedAtCreation: 'no',
            symptom: 'Access denied while invoking Lambda function. Check the permissions on the Lambda function and Gateway execution role',
            reference: `${fact/* DOCS */.iT}/bedrock-agentcore/latest/devguide/gateway-prerequisites-permissions.html`,
        },
    ],
};

;// CONCATENATED MODULE: ./build/services/chime-sdk.js

const chimeSdk = {
    table: [
        {
            service: 'Amazon Chime SDK',
            what: 'SIP media applications',
            paths: [{ type: 'AWS::Chime::SipMediaApplication', function: 'Endpoints[].LambdaArn' }],
            by: 'resource-policy',
            principal: 'voiceconnector.chime.amazonaws.com',
            checkedAtCreation: 'unknown',
            reference: `${fact/* DOCS */.iT}/chime-sdk/latest/ag/create-sip-media-application.html`,
            undocumented: fact/* NOT_DOCUMENTED */.n_,
        },
        {
            service: 'Amazon Chime SDK',
            what: 'channel flows',
            paths: [{ type: 'AWS::Chime::ChannelFlow', function: 'Processors[].Configuration.Lambda.ResourceArn' }],
            by: 'resource-policy',
            principal: 'messaging.chime.amazonaws.com',
            checkedAtCreation: 'unknown',
            reference: `${fact/* DOCS */.iT}/chime-sdk/latest/dg/using-channel-flows.html`,
            undocumented: fact/* NOT_DOCUMENTED */.n_,
        },
    ],
};

;// CONCATENATED MODULE: ./build/services/client-vpn.js

const clientVpn = {
    table: [
        {
            service: 'AWS Client VPN',
            what: 'connect handlers',
            paths: [{ type: 'AWS::EC2::ClientVpnEndpoint', function: 'ClientConnectOptions.LambdaFunctionArn' }],
            by: 'caller',
            principal: '',
            actions: ['lambda:InvokeFunction'],
            checkedAtCreation: 'unknown',
            reference: `${fact/* DOCS */.iT}/vpn/latest/clientvpn-admin/connection-authorization.html`,
        },
    ],
};

;// CONCATENATED MODULE: ./build/services/cloudformation.js

const CUSTOM_RESOURCE = {
    service: 'AWS CloudFormation',
    what: 'custom resources',
    paths: [{ type: 'AWS::CloudFormation::CustomResource', function: 'ServiceToken', mixed: true }],
    by: 'caller',
    principal: '',
    actions: ['lambda:InvokeFunction'],
    checkedAtCreation: 'yes',
    symptom: 'not authorized to perform: lambda:InvokeFunction',
    reference: `${fact/* DOCS */.iT}/AWSCloudFormation/latest/UserGuide/template-custom-resources-lambda.html`,
};
const cloudformation = {
    table: [
        CUSTOM_RESOURCE,
        {
            service: 'AWS CloudFormation',
            what: 'macros',
            paths: [{ type: 'AWS::CloudFormation::Macro', function: 'FunctionName' }],
            by: 'caller',
            principal: '',
            actions: ['lambda:InvokeFunction'],
            checkedAtCreation: 'no',
            reference: `${fact/* DOCS */.iT}/AWSCloudFormation/latest/UserGuide/template-macros-author.html`,
        },
        {
            service: 'AWS CloudFormation',
            what: 'Lambda hooks',
            paths: [{ type: 'AWS::CloudFormation::LambdaHook', function: 'LambdaFunction', role: 'ExecutionRole' }],
            by: 'role',
            principal: 'hooks.cloudformation.amazonaws.com',
            checkedAtCreation: 'unknown',
            reference: `${fact/* DOCS */.iT}/cloudformation-cli/latest/hooks-userguide/lambda-hooks-prepare-to-create-hook.html`,
        },
    ],
};

;// CONCATENATED MODULE: ./build/services/cloudwatch.js

const ALARM_ACTIONS = ['AlarmActions[]', 'OKActions[]', 'InsufficientDataActions[]'];
const cloudwatch = {
    table: [
        {
            service: 'Amazon CloudWatch',
            what: 'alarm actions',
            paths: ['AWS::CloudWatch::Alarm', 'AWS::CloudWatch::CompositeAlarm'].flatMap((type) => ALARM_ACTIONS.map((action) => ({ type, function: action, mixed: true }))),
            by: 'resource-policy',
            principal: 'lambda.alarms.cloudwatch.amazonaws.com',
            sourceArn: 'arn:${Partition}:cloudwatch:${Region}:${Account}:alarm:${alarm}',
            sourceAccount: true,
            checkedAtCreation: 'no',
            symptom: 'the alarm changes its state, but the function is not invoked',
            reference: `${fact/* DOCS */.iT}/AmazonCloudWatch/latest/monitoring/alarms-and-actions-Lambda.html`,
        },
    ],
};

// EXTERNAL MODULE: ./build/template/node.js
var node = __webpack_require__(2720);
// EXTERNAL MODULE: ./build/services/reading/event-source.js
var event_source = __webpack_require__(9877);
// EXTERNAL MODULE: ./build/services/reading/related.js
var related = __webpack_require__(4208);
;// CONCATENATED MODULE: ./build/services/code-deploy.js




const CODE_DEPLOY_HOOK = {
    service: 'AWS CodeDeploy',
    what: 'hooks of alias updates',
    paths: ['BeforeAllowTrafficHook', 'AfterAllowTrafficHook'].map((hook) => ({
        type: 'AWS::Lambda::Alias',
        function: `UpdatePolicy.CodeDeployLambdaAliasUpdate.${hook}`,
    })),
    by: 'role',
    principal: 'codedeploy.amazonaws.com',
    checkedAtCreation: 'no',
    symptom: 'the deployment fails and is rolled back',
    reference: `${fact/* DOCS */.iT}/codedeploy/latest/userguide/reference-appspec-file-structure-hooks.html`,
};
const readers = [['AWS::Lambda::Alias', aliasEventSources]];
function* aliasEventSources(alias) {
    const policy = (0,node/* descend */.Xn)(alias.node, 'UpdatePolicy');
    for (const value of policy ? alias.template.read(policy, alias.scenario, alias.id) : [])
        for (const update of value.all('CodeDeployLambdaAliasUpdate')) {
            const group = update.one('DeploymentGroupName');
            const role = group &&
                (0,related/* roleElsewhere */.v4)(alias.template, {
                    text: group.text(),
                    type: 'AWS::CodeDeploy::DeploymentGroup',
                    role: 'ServiceRoleArn',
                });
            for (const hook of ['BeforeAllowTrafficHook', 'AfterAllowTrafficHook'])
                for (const named of update.all(hook))
                    yield* (0,event_source/* eventSourceOf */.p)(CODE_DEPLOY_HOOK, alias, named, {
                        within: [update],
                        ...(role ? { role } : { openReason: 'the role is not in the template' }),
                    });
        }
}
const codeDeploy = {
    facts: [CODE_DEPLOY_HOOK],
    readers,
};

;// CONCATENATED MODULE: ./build/services/codecommit.js

const codecommit = {
    table: [
        {
            service: 'AWS CodeCommit',
            what: 'triggers',
            paths: [{ type: 'AWS::CodeCommit::Repository', function: 'Triggers[].DestinationArn', mixed: true }],
            by: 'resource-policy',
            principal: 'codecommit.amazonaws.com',
            sourceArn: 'arn:${Partition}:codecommit:${Region}:${Account}:${RepositoryName}',
            sourceBy: 'template',
            sourceAccount: true,
            checkedAtCreation: 'unknown',
            reference: `${fact/* DOCS */.iT}/codecommit/latest/userguide/how-to-notify-lambda-cc.html`,
        },
    ],
};

;// CONCATENATED MODULE: ./build/services/codepipeline.js

const codepipeline = {
    table: [
        {
            service: 'AWS CodePipeline',
            what: 'invoke actions',
            paths: [
                {
                    type: 'AWS::CodePipeline::Pipeline',
                    item: 'Stages[].Actions[]',
                    function: 'Configuration.FunctionName',
                    role: '/RoleArn',
                    when: {
                        'ActionTypeId.Category': 'Invoke',
                        'ActionTypeId.Provider': 'Lambda',
                        RoleArn: [undefined],
                    },
                },
            ],
            by: 'role',
            principal: 'codepipeline.amazonaws.com',
            checkedAtCreation: 'no',
            symptom: 'not authorized to perform: lambda:InvokeFunction on resource',
            reference: `${fact/* DOCS */.iT}/codepipeline/latest/userguide/action-reference-Lambda.html`,
        },
        {
            service: 'AWS CodePipeline',
            what: 'invoke actions with a role of their own',
            paths: [
                {
                    type: 'AWS::CodePipeline::Pipeline',
                    item: 'Stages[].Actions[]',
                    function: 'Configuration.FunctionName',
                    role: 'RoleArn',
                    when: { 'ActionTypeId.Category': 'Invoke', 'ActionTypeId.Provider': 'Lambda', RoleArn: '*' },
                },
            ],
            by: 'role',
            principal: 'codepipeline.amazonaws.com',
            checkedAtCreation: 'no',
            symptom: 'not authorized to perform: lambda:InvokeFunction on resource',
            reference: `${fact/* DOCS */.iT}/codepipeline/latest/userguide/action-reference-Lambda.html`,
            undocumented: 'the role of the action is assumed by way of the role of the pipeline',
        },
    ],
};

;// CONCATENATED MODULE: ./build/services/cognito.js

const COGNITO_TRIGGERS = [
    'CreateAuthChallenge',
    'CustomMessage',
    'DefineAuthChallenge',
    'PostAuthentication',
    'PostConfirmation',
    'PreAuthentication',
    'PreSignUp',
    'PreTokenGeneration',
    'UserMigration',
    'VerifyAuthChallengeResponse',
    'CustomEmailSender.LambdaArn',
    'CustomSMSSender.LambdaArn',
    'PreTokenGenerationConfig.LambdaArn',
    'InboundFederation.LambdaArn',
];
const COGNITO_TRIGGER = {
    service: 'Amazon Cognito',
    what: 'user pool triggers',
    paths: COGNITO_TRIGGERS.map((trigger) => ({
        type: 'AWS::Cognito::UserPool',
        function: `LambdaConfig.${trigger}`,
    })),
    by: 'resource-policy',
    principal: 'cognito-idp.amazonaws.com',
    sourceArn: 'arn:${Partition}:cognito-idp:${Region}:${Account}:userpool/${pool id}',
    sourceAccount: true,
    checkedAtCreation: 'no',
    symptom: 'invocation failed due to error AccessDeniedException (UnexpectedLambdaException)',
    reference: `${fact/* DOCS */.iT}/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html`,
};
const cognito = {
    table: [
        COGNITO_TRIGGER,
        {
            ...COGNITO_TRIGGER,
            what: 'user pool triggers in another region',
            paths: COGNITO_TRIGGERS.map((trigger) => ({
                type: 'AWS::Cognito::UserPoolRegionalConfigurationAttachment',
                function: `LambdaConfig.${trigger}`,
            })),
            sourceArn: 'arn:${Partition}:cognito-idp:${Region}:${Account}:userpool/${UserPoolId}',
            sourceBy: 'template',
            reference: (0,fact/* typePage */.CL)('AWS::Cognito::UserPoolRegionalConfigurationAttachment'),
            undocumented: fact/* NOT_DOCUMENTED */.n_,
        },
    ],
};

;// CONCATENATED MODULE: ./build/services/cognito-sync.js

const cognitoSync = {
    table: [
        {
            service: 'Amazon Cognito Sync',
            what: 'identity pool events',
            paths: [{ type: 'AWS::Cognito::IdentityPool', function: 'CognitoEvents{}' }],
            by: 'resource-policy',
            principal: 'cognito-sync.amazonaws.com',
            sourceArn: 'arn:${Partition}:cognito-identity:${Region}:${Account}:identitypool/${Ref}',
            sourceBy: 'template',
            sourceAccount: true,
            checkedAtCreation: 'unknown',
            reference: `${fact/* DOCS */.iT}/cognito/latest/developerguide/cognito-events.html`,
        },
    ],
};

;// CONCATENATED MODULE: ./build/services/config.js

const config = {
    table: [
        {
            service: 'AWS Config',
            what: 'custom rules',
            paths: [
                {
                    type: 'AWS::Config::ConfigRule',
                    function: 'Source.SourceIdentifier',
                    when: { 'Source.Owner': 'CUSTOM_LAMBDA' },
                },
            ],
            by: 'resource-policy',
            principal: 'config.amazonaws.com',
            sourceArn: 'arn:${Partition}:config:${Region}:${Account}:config-rule/${id}',
            sourceAccount: true,
            checkedAtCreation: 'yes',
            symptom: "The AWS Lambda function cannot be invoked. Check the specified function ARN, and check the function's permissions. (InsufficientPermissionsException)",
            reference: `${fact/* DOCS */.iT}/config/latest/developerguide/evaluate-config_develop-rules_lambda-functions.html`,
        },
        {
            service: 'AWS Config',
            what: 'organization rules',
            paths: [
                {
                    type: 'AWS::Config::OrganizationConfigRule',
                    function: 'OrganizationCustomRuleMetadata.LambdaFunctionArn',
                },
            ],
            by: 'resource-policy',
            principal: 'config.amazonaws.com',
            checkedAtCreation: 'unknown',
            reference: (0,fact/* typePage */.CL)('AWS::Config::OrganizationConfigRule'),
        },
    ],
};

// EXTERNAL MODULE: ./build/text/symbolic-string.js
var symbolic_string = __webpack_require__(8189);
// EXTERNAL MODULE: ./build/services/reading/json-text.js
var json_text = __webpack_require__(5145);
// EXTERNAL MODULE: ./build/services/reading/table.js
var reading_table = __webpack_require__(4187);
;// CONCATENATED MODULE: ./build/services/connect.js





const CONNECT_FLOW = {
    service: 'Amazon Connect',
    what: 'contact flows',
    paths: ['AWS::Connect::ContactFlow', 'AWS::Connect::ContactFlowModule'].map((type) => ({
        type,
        function: 'Content',
        document: true,
    })),
    by: 'resource-policy',
    principal: 'connect.amazonaws.com',
    sourceArn: 'arn:${Partition}:connect:${Region}:${Account}:instance/${id}',
    sourceAccount: true,
    checkedAtCreation: 'no',
    symptom: 'the flow takes the error branch of the block',
    reference: `${fact/* DOCS */.iT}/connect/latest/adminguide/connect-lambda-functions.html`,
    undocumented: 'Amazon Connect may add the statement itself',
};
const connect_readers = CONNECT_FLOW.paths.map(({ type }) => [type, flowEventSources]);
function* flowEventSources(flow) {
    const sourceArn = (0,reading_table/* sourceArnOf */.co)({ ...CONNECT_FLOW, sourceBy: 'template' }, flow);
    for (const content of flow.properties.all('Content')) {
        const document = (0,json_text/* documentIn */.Fd)(content);
        for (const block of document?.root.all('Actions[]') ?? []) {
            const type = block.one('Type');
            const named = block.one('Parameters.LambdaFunctionARN');
            if (document === undefined || type === undefined || named === undefined)
                continue;
            if ((0,symbolic_string/* literal */.eu)(document.read(type)) !== 'InvokeLambdaFunction')
                continue;
            yield* (0,event_source/* eventSourceOf */.p)(CONNECT_FLOW, flow, named, {
                within: [content],
                function: document.read(named),
                ...(sourceArn && { sourceArn }),
            });
        }
    }
}
const connect = {
    facts: [CONNECT_FLOW],
    table: [
        {
            service: 'Amazon Connect',
            what: 'integrations',
            paths: [
                {
                    type: 'AWS::Connect::IntegrationAssociation',
                    function: 'IntegrationArn',
                    when: { IntegrationType: 'LAMBDA_FUNCTION' },
                },
            ],
            by: 'resource-policy',
            principal: 'connect.amazonaws.com',
            sourceArn: 'arn:${Partition}:connect:${Region}:${Account}:instance/${id}',
            sourceBy: 'template',
            sourceAccount: true,
            checkedAtCreation: 'unknown',
            reference: `${fact/* DOCS */.iT}/connect/latest/adminguide/connect-lambda-functions.html`,
            undocumented: 'Amazon Connect may add the statement itself',
        },
    ],
    readers: connect_readers,
};

;// CONCATENATED MODULE: ./build/services/ecs.js

const ecs = {
    table: [
        {
            service: 'Amazon ECS',
            what: 'deployment lifecycle hooks',
            paths: [
                {
                    type: 'AWS::ECS::Service',
                    item: 'DeploymentConfiguration.LifecycleHooks[]',
                    function: 'HookTargetArn',
                    role: 'RoleArn',
                    when: { TargetType: ['AWS_LAMBDA', undefined] },
                },
            ],
            by: 'role',
            principal: 'ecs.amazonaws.com',
            checkedAtCreation: 'no',
            symptom: 'not authorized to perform: lambda:InvokeFunction on resource',
            reference: `${fact/* DOCS */.iT}/AmazonECS/latest/developerguide/blue-green-permissions.html`,
        },
    ],
};

;// CONCATENATED MODULE: ./build/services/elastic-load-balancing.js

const elasticLoadBalancing = {
    table: [
        {
            service: 'Elastic Load Balancing',
            what: 'target groups',
            paths: [
                {
                    type: 'AWS::ElasticLoadBalancingV2::TargetGroup',
                    function: 'Targets[].Id',
                    when: { TargetType: 'lambda' },
                },
            ],
            by: 'resource-policy',
            principal: 'elasticloadbalancing.amazonaws.com',
            sourceArn: 'arn:${Partition}:elasticloadbalancing:${Region}:${Account}:targetgroup/${name}/${id}',
            sourceAccount: true,
            checkedAtCreation: 'yes',
            symptom: 'elasticloadbalancing principal does not have permission to invoke',
            reference: `${fact/* DOCS */.iT}/elasticloadbalancing/latest/application/lambda-functions.html`,
        },
    ],
};

// EXTERNAL MODULE: ./build/services/reading/function-text.js
var function_text = __webpack_require__(4207);
;// CONCATENATED MODULE: ./build/services/events.js



const EVENTS_RULE = {
    service: 'Amazon EventBridge',
    what: 'rules',
    paths: [
        {
            type: 'AWS::Events::Rule',
            item: 'Targets[]',
            function: 'Arn',
            takesArn: true,
            role: 'RoleArn',
            mixed: true,
        },
    ],
    by: 'resource-policy',
    principal: 'events.amazonaws.com',
    sourceArn: 'arn:${Partition}:events:${Region}:${Account}:rule/[${bus}/]${rule}',
    sourceAccount: true,
    checkedAtCreation: 'no',
    symptom: 'the rule matches, but the function is not invoked (metric FailedInvocations)',
    reference: `${fact/* DOCS */.iT}/eventbridge/latest/userguide/eb-use-resource-based.html`,
};
const events_readers = [['AWS::Events::Rule', ruleEventSources]];
function* ruleEventSources(rule) {
    const sourceArn = rule.arn();
    for (const target of rule.properties.all('Targets[]').flatMap((item) => item.scenarios('Arn', 'RoleArn'))) {
        const named = target.one('Arn');
        const role = target.one('RoleArn');
        if (named === undefined || !(0,function_text/* mayBeFunction */.FZ)(named.text()))
            continue;
        yield* (0,event_source/* eventSourceOf */.p)(EVENTS_RULE, rule, named, {
            within: [target],
            ...(sourceArn && { sourceArn }),
            ...(role && {
                by: 'role',
                role,
                orByResourcePolicy: true,
                required: [{ action: 'lambda:InvokeFunction' }],
            }),
        });
    }
}
const events = {
    facts: [EVENTS_RULE],
    readers: events_readers,
};

// EXTERNAL MODULE: ./build/services/firehose.js
var firehose = __webpack_require__(8251);
;// CONCATENATED MODULE: ./build/services/healthlake.js

const healthlake = {
    table: [
        {
            service: 'AWS HealthLake',
            what: 'SMART on FHIR identity providers',
            paths: [
                { type: 'AWS::HealthLake::FHIRDatastore', function: 'IdentityProviderConfiguration.IdpLambdaArn' },
            ],
            by: 'resource-policy',
            principal: 'healthlake.amazonaws.com',
            checkedAtCreation: 'unknown',
            reference: (0,fact/* typePage */.CL)('AWS::HealthLake::FHIRDatastore'),
            undocumented: fact/* NOT_DOCUMENTED */.n_,
        },
    ],
};

;// CONCATENATED MODULE: ./build/services/iot.js



const IOT_RULE = {
    service: 'AWS IoT',
    what: 'topic rules',
    paths: [
        { type: 'AWS::IoT::TopicRule', function: 'TopicRulePayload.Actions[].Lambda.FunctionArn' },
        { type: 'AWS::IoT::TopicRule', function: 'TopicRulePayload.ErrorAction.Lambda.FunctionArn' },
    ],
    by: 'resource-policy',
    principal: 'iot.amazonaws.com',
    sourceArn: 'arn:${Partition}:iot:${Region}:${Account}:rule/${rule}',
    sourceAccount: true,
    checkedAtCreation: 'no',
    symptom: 'the rule action fails, and messages do not reach the function',
    reference: `${fact/* DOCS */.iT}/iot/latest/developerguide/lambda-rule-action.html`,
};
const IOT_SQL = {
    ...IOT_RULE,
    what: 'aws_lambda() in the SQL of topic rules',
    paths: [{ type: 'AWS::IoT::TopicRule', function: 'TopicRulePayload.Sql', document: true }],
    symptom: 'the function in the SQL has no result',
    reference: `${fact/* DOCS */.iT}/iot/latest/developerguide/iot-sql-functions.html`,
};
const iotHook = (what, type, functions, sourceArn) => ({
    service: 'AWS IoT',
    what,
    paths: functions.map((path) => ({ type, function: path })),
    by: 'resource-policy',
    principal: 'iot.amazonaws.com',
    sourceArn,
    sourceAccount: true,
    checkedAtCreation: 'unknown',
    reference: (0,fact/* typePage */.CL)(type),
});
const iot_readers = [['AWS::IoT::TopicRule', sqlEventSources]];
function* sqlEventSources(rule) {
    const sourceArn = rule.arn();
    for (const sql of rule.properties.all('TopicRulePayload.Sql'))
        for (const called of functionsIn(sql.text()))
            yield* (0,event_source/* eventSourceOf */.p)(IOT_SQL, rule, sql, { function: called, ...(sourceArn && { sourceArn }) });
}
function functionsIn(sql) {
    const found = [];
    let open;
    for (const part of sql) {
        if (typeof part !== 'string') {
            open = open && (0,symbolic_string/* concat */.xW)(open, part);
            continue;
        }
        for (const [index, piece] of part.split(/(\baws_lambda\(\s*["']|["'])/i).entries()) {
            if (index % 2 === 0)
                open = open && (0,symbolic_string/* concat */.xW)(open, piece);
            else if (piece.length > 1)
                open = [];
            else if (open !== undefined) {
                found.push(open);
                open = undefined;
            }
        }
    }
    return found;
}
const iot = {
    facts: [IOT_SQL],
    table: [
        IOT_RULE,
        {
            ...iotHook('custom authorizers', 'AWS::IoT::Authorizer', ['AuthorizerFunctionArn'], 'arn:${Partition}:iot:${Region}:${Account}:authorizer/${name}'),
            symptom: 'connections are refused',
            reference: `${fact/* DOCS */.iT}/iot/latest/developerguide/config-custom-auth.html`,
        },
        {
            service: 'AWS IoT',
            what: 'provisioning hooks',
            paths: [{ type: 'AWS::IoT::ProvisioningTemplate', function: 'PreProvisioningHook.TargetArn' }],
            by: 'resource-policy',
            principal: 'iot.amazonaws.com',
            checkedAtCreation: 'unknown',
            symptom: 'devices are not provisioned',
            reference: `${fact/* DOCS */.iT}/iot/latest/developerguide/pre-provisioning-hook.html`,
        },
        {
            ...iotHook('certificate providers', 'AWS::IoT::CertificateProvider', ['LambdaFunctionArn'], 'arn:${Partition}:iot:${Region}:${Account}:certificateprovider/${name}'),
            undocumented: fact/* NOT_DOCUMENTED */.n_,
        },
        {
            ...iotHook('domain configurations', 'AWS::IoT::DomainConfiguration', ['ServerCertificateConfig.OcspLambdaArn', 'ClientCertificateConfig.ClientCertificateCallbackArn'], 'arn:${Partition}:iot:${Region}:${Account}:domainconfiguration/${DomainConfigurationName}/${id}'),
            sourceBy: 'template',
            undocumented: fact/* NOT_DOCUMENTED */.n_,
        },
    ],
    readers: iot_readers,
};

;// CONCATENATED MODULE: ./build/services/iot-analytics.js

const iotAnalytics = {
    table: [
        {
            service: 'AWS IoT Analytics',
            what: 'pipeline activities',
            paths: [{ type: 'AWS::IoTAnalytics::Pipeline', function: 'PipelineActivities[].Lambda.LambdaName' }],
            by: 'resource-policy',
            principal: 'iotanalytics.amazonaws.com',
            checkedAtCreation: 'unknown',
            symptom: 'the pipeline activity fails',
            reference: `${fact/* DOCS */.iT}/iotanalytics/latest/userguide/pipeline-activities.html`,
        },
    ],
};

;// CONCATENATED MODULE: ./build/services/iot-events.js

const DETECTOR_EVENTS = ['OnInput.Events', 'OnInput.TransitionEvents', 'OnEnter.Events', 'OnExit.Events'];
const iotEvents = {
    table: [
        {
            service: 'AWS IoT Events',
            what: 'detector and alarm models',
            paths: [
                ...DETECTOR_EVENTS.map((events) => ({
                    type: 'AWS::IoTEvents::DetectorModel',
                    function: `DetectorModelDefinition.States[].${events}[].Actions[].Lambda.FunctionArn`,
                    role: '/RoleArn',
                })),
                {
                    type: 'AWS::IoTEvents::AlarmModel',
                    function: 'AlarmEventActions.AlarmActions[].Lambda.FunctionArn',
                    role: '/RoleArn',
                },
            ],
            by: 'resource-policy',
            either: true,
            principal: 'iotevents.amazonaws.com',
            checkedAtCreation: 'unknown',
            symptom: 'the action fails',
            reference: `${fact/* DOCS */.iT}/lambda/latest/dg/services-iotevents.html`,
        },
    ],
};

;// CONCATENATED MODULE: ./build/services/iot-sitewise.js

const iotSitewise = {
    table: [
        {
            service: 'AWS IoT SiteWise',
            what: 'alarm notifications',
            paths: [
                {
                    type: 'AWS::IoTSiteWise::Portal',
                    item: 'Alarms',
                    function: 'NotificationLambdaArn',
                    role: 'AlarmRoleArn',
                },
            ],
            by: 'role',
            principal: 'iotevents.amazonaws.com',
            checkedAtCreation: 'unknown',
            reference: (0,fact/* typePage */.CL)('AWS::IoTSiteWise::Portal'),
            undocumented: fact/* NOT_DOCUMENTED */.n_,
        },
    ],
};

;// CONCATENATED MODULE: ./build/services/iot-twinmaker.js

const iotTwinmaker = {
    table: [
        {
            service: 'AWS IoT TwinMaker',
            what: 'data connectors',
            paths: [
                {
                    type: 'AWS::IoTTwinMaker::ComponentType',
                    function: 'Functions{}.ImplementedBy.Lambda.Arn',
                    roleOf: { property: 'WorkspaceId', type: 'AWS::IoTTwinMaker::Workspace', role: 'Role' },
                },
            ],
            by: 'role',
            principal: 'iottwinmaker.amazonaws.com',
            checkedAtCreation: 'unknown',
            reference: (0,fact/* typePage */.CL)('AWS::IoTTwinMaker::ComponentType'),
            undocumented: fact/* NOT_DOCUMENTED */.n_,
        },
    ],
};

;// CONCATENATED MODULE: ./build/services/ivs-chat.js

const ivsChat = {
    table: [
        {
            service: 'Amazon IVS Chat',
            what: 'message review handlers',
            paths: [{ type: 'AWS::IVSChat::Room', function: 'MessageReviewHandler.Uri' }],
            by: 'resource-policy',
            principal: 'ivschat.amazonaws.com',
            sourceArn: 'arn:${Partition}:ivschat:${Region}:${Account}:room/${id}',
            sourceAccount: true,
            checkedAtCreation: 'unknown',
            symptom: 'messages are handled by the fallback result',
            reference: `${fact/* DOCS */.iT}/ivs/latest/ChatUserGuide/chat-message-review-handler.html`,
        },
    ],
};

;// CONCATENATED MODULE: ./build/services/kendra.js

const HOOKS = ['PreExtractionHookConfiguration', 'PostExtractionHookConfiguration'];
const kendra = {
    table: [
        {
            service: 'Amazon Kendra',
            what: 'document enrichment',
            paths: HOOKS.map((hook) => ({
                type: 'AWS::Kendra::DataSource',
                item: 'CustomDocumentEnrichmentConfiguration',
                function: `${hook}.LambdaArn`,
                role: 'RoleArn',
            })),
            by: 'role',
            principal: 'kendra.amazonaws.com',
            checkedAtCreation: 'unknown',
            reference: `${fact/* DOCS */.iT}/kendra/latest/dg/custom-document-enrichment.html`,
            undocumented: fact/* NOT_DOCUMENTED */.n_,
        },
    ],
};

;// CONCATENATED MODULE: ./build/services/kinesis-data-analytics.js

const KINESIS_INPUT = 'InputProcessingConfiguration.InputLambdaProcessor';
const ANALYTICS_V2 = {
    property: 'ApplicationName',
    type: 'AWS::KinesisAnalyticsV2::Application',
    role: 'ServiceExecutionRole',
};
const kinesisDataAnalytics = {
    table: [
        {
            service: 'Amazon Kinesis Data Analytics',
            what: 'input processors and outputs',
            paths: [
                {
                    type: 'AWS::KinesisAnalytics::Application',
                    item: `Inputs[].${KINESIS_INPUT}`,
                    function: 'ResourceARN',
                    role: 'RoleARN',
                },
                {
                    type: 'AWS::KinesisAnalytics::ApplicationOutput',
                    item: 'Output.LambdaOutput',
                    function: 'ResourceARN',
                    role: 'RoleARN',
                },
                {
                    type: 'AWS::KinesisAnalyticsV2::Application',
                    function: `ApplicationConfiguration.SqlApplicationConfiguration.Inputs[].${KINESIS_INPUT}.ResourceARN`,
                    role: '/ServiceExecutionRole',
                },
                {
                    type: 'AWS::KinesisAnalyticsV2::ApplicationOutput',
                    function: 'Output.LambdaOutput.ResourceARN',
                    roleOf: ANALYTICS_V2,
                },
            ],
            by: 'role',
            principal: 'kinesisanalytics.amazonaws.com',
            actions: ['lambda:InvokeFunction', 'lambda:GetFunctionConfiguration'],
            checkedAtCreation: 'unknown',
            reference: `${fact/* DOCS */.iT}/kinesisanalytics/latest/dev/lambda-preprocessing.html`,
            undocumented: fact/* NOT_DOCUMENTED */.n_,
        },
    ],
};

;// CONCATENATED MODULE: ./build/services/lambda-destinations.js

const FAILURE_DESTINATION = {
    service: 'AWS Lambda destinations',
    what: 'destinations of asynchronous invocations',
    paths: ['OnSuccess', 'OnFailure'].map((outcome) => ({
        type: 'AWS::Lambda::EventInvokeConfig',
        function: `DestinationConfig.${outcome}.Destination`,
        roleOf: { property: 'FunctionName', type: 'AWS::Lambda::Function', role: 'Role' },
        mixed: true,
    })),
    by: 'role',
    principal: 'lambda.amazonaws.com',
    checkedAtCreation: 'unknown',
    symptom: "The function's execution role does not have permissions to call InvokeFunction on the destination",
    reference: `${fact/* DOCS */.iT}/lambda/latest/dg/invocation-async-retain-records.html`,
};
const lambdaDestinations = {
    table: [FAILURE_DESTINATION],
};

// EXTERNAL MODULE: ./build/services/lambda-edge.js
var lambda_edge = __webpack_require__(8447);
;// CONCATENATED MODULE: ./build/services/lex.js

const LEX_HOOK = 'BotAliasLocaleSetting.CodeHookSpecification.LambdaCodeHook.LambdaArn';
const lex = {
    table: [
        {
            service: 'Amazon Lex',
            what: 'code hooks of bot aliases',
            paths: [{ type: 'AWS::Lex::BotAlias', function: `BotAliasLocaleSettings[].${LEX_HOOK}` }],
            by: 'resource-policy',
            principal: 'lexv2.amazonaws.com',
            sourceArn: 'arn:${Partition}:lex:${Region}:${Account}:bot-alias/${bot}/${alias}',
            sourceAccount: true,
            checkedAtCreation: 'no',
            symptom: 'Access denied while invoking Lambda function',
            reference: `${fact/* DOCS */.iT}/lexv2/latest/dg/lambda-attach.html`,
        },
        {
            service: 'Amazon Lex',
            what: 'code hooks of test aliases',
            paths: [
                { type: 'AWS::Lex::Bot', function: `TestBotAliasSettings.BotAliasLocaleSettings[].${LEX_HOOK}` },
            ],
            by: 'resource-policy',
            principal: 'lexv2.amazonaws.com',
            sourceArn: 'arn:${Partition}:lex:${Region}:${Account}:bot-alias/${Ref}/TSTALIASID',
            sourceBy: 'template',
            sourceAccount: true,
            checkedAtCreation: 'no',
            symptom: 'Access denied while invoking Lambda function',
            reference: `${fact/* DOCS */.iT}/lexv2/latest/dg/lambda-attach.html`,
        },
    ],
};

;// CONCATENATED MODULE: ./build/services/logs.js






const LOGS_SUBSCRIPTION = {
    service: 'CloudWatch Logs',
    what: 'subscription filters',
    paths: [{ type: 'AWS::Logs::SubscriptionFilter', function: 'DestinationArn', takesArn: true, mixed: true }],
    by: 'resource-policy',
    principal: 'logs.amazonaws.com',
    alsoPrincipals: ['logs.*.amazonaws.com'],
    sourceArn: 'arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}:*',
    sourceBy: 'template',
    sourceAccount: true,
    checkedAtCreation: 'yes',
    symptom: 'Could not execute the lambda function. Make sure you have given CloudWatch Logs permission to execute your function.',
    reference: `${fact/* DOCS */.iT}/AmazonCloudWatch/latest/logs/SubscriptionFilters.html`,
};
const LOGS_ACCOUNT_POLICY = {
    ...LOGS_SUBSCRIPTION,
    what: 'account policies',
    paths: [{ type: 'AWS::Logs::AccountPolicy', function: 'PolicyDocument', document: true }],
    sourceArn: 'arn:${Partition}:logs:${Region}:${Account}:log-group:${log group}:*',
    checkedAtCreation: 'unknown',
    reference: `${fact/* DOCS */.iT}/AmazonCloudWatch/latest/logs/SubscriptionFilters-AccountLevel.html`,
    undocumented: fact/* NOT_DOCUMENTED */.n_,
};
const logs_readers = [['AWS::Logs::AccountPolicy', policyEventSources]];
function* policyEventSources(policy) {
    for (const properties of policy.properties.scenarios('PolicyType', 'PolicyDocument')) {
        if ((0,symbolic_string/* literal */.eu)(properties.one('PolicyType')?.text() ?? []) !== 'SUBSCRIPTION_FILTER_POLICY')
            continue;
        const body = properties.one('PolicyDocument');
        const document = body && (0,json_text/* documentIn */.Fd)(body);
        const named = document?.root.one('DestinationArn');
        const destination = named && document?.read(named);
        if (named === undefined || destination === undefined || !(0,function_text/* mayBeFunction */.FZ)(destination))
            continue;
        const sourceArn = (0,reading_table/* sourceArnOf */.co)({ ...LOGS_ACCOUNT_POLICY, sourceBy: 'template' }, policy);
        yield* (0,event_source/* eventSourceOf */.p)(LOGS_ACCOUNT_POLICY, policy, named, {
            within: [properties],
            function: destination,
            ...(sourceArn && { sourceArn }),
        });
    }
}
const logs = {
    facts: [LOGS_ACCOUNT_POLICY],
    table: [LOGS_SUBSCRIPTION],
    readers: logs_readers,
};

;// CONCATENATED MODULE: ./build/services/lookout-for-metrics.js

const lookoutForMetrics = {
    table: [
        {
            service: 'Amazon Lookout for Metrics',
            what: 'alerts',
            paths: [
                {
                    type: 'AWS::LookoutMetrics::Alert',
                    item: 'Action.LambdaConfiguration',
                    function: 'LambdaArn',
                    role: 'RoleArn',
                },
            ],
            by: 'role',
            principal: 'lookoutmetrics.amazonaws.com',
            checkedAtCreation: 'unknown',
            reference: (0,fact/* typePage */.CL)('AWS::LookoutMetrics::Alert'),
            undocumented: fact/* NOT_DOCUMENTED */.n_,
        },
    ],
};

;// CONCATENATED MODULE: ./build/services/pinpoint.js

const pinpoint = {
    table: [
        {
            service: 'Amazon Pinpoint',
            what: 'campaign hooks and custom channels',
            paths: [
                { type: 'AWS::Pinpoint::ApplicationSettings', function: 'CampaignHook.LambdaFunctionName' },
                { type: 'AWS::Pinpoint::Campaign', function: 'CampaignHook.LambdaFunctionName' },
                { type: 'AWS::Pinpoint::Campaign', function: 'CustomDeliveryConfiguration.DeliveryUri', mixed: true },
                {
                    type: 'AWS::Pinpoint::Campaign',
                    function: 'AdditionalTreatments[].CustomDeliveryConfiguration.DeliveryUri',
                    mixed: true,
                },
            ],
            by: 'resource-policy',
            principal: 'pinpoint.${Region}.amazonaws.com',
            sourceArn: 'arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${ApplicationId}/campaigns/${id}',
            sourceBy: 'template',
            sourceAccount: true,
            checkedAtCreation: 'unknown',
            symptom: 'the campaign does not call the function',
            reference: `${fact/* DOCS */.iT}/pinpoint/latest/developerguide/segments-dynamic.html`,
            undocumented: 'the ARN that Amazon Pinpoint passes depends on the kind of hook',
        },
    ],
};

// EXTERNAL MODULE: ./build/services/pipes.js
var pipes = __webpack_require__(2341);
// EXTERNAL MODULE: ./build/services/polled.js
var polled = __webpack_require__(78);
;// CONCATENATED MODULE: ./build/services/q-business.js

const q_business_HOOKS = ['PreExtractionHookConfiguration', 'PostExtractionHookConfiguration'];
const qBusiness = {
    table: [
        {
            service: 'Amazon Q Business',
            what: 'document enrichment',
            paths: q_business_HOOKS.map((hook) => ({
                type: 'AWS::QBusiness::DataSource',
                item: `DocumentEnrichmentConfiguration.${hook}`,
                function: 'LambdaArn',
                role: 'RoleArn',
            })),
            by: 'role',
            principal: 'qbusiness.amazonaws.com',
            checkedAtCreation: 'unknown',
            reference: `${fact/* DOCS */.iT}/amazonq/latest/qbusiness-ug/cde-lambda-operations.html`,
            undocumented: fact/* NOT_DOCUMENTED */.n_,
        },
    ],
};

;// CONCATENATED MODULE: ./build/services/refactor-spaces.js

const refactorSpaces = {
    table: [
        {
            service: 'AWS Migration Hub Refactor Spaces',
            what: 'services with a Lambda endpoint',
            paths: [{ type: 'AWS::RefactorSpaces::Service', function: 'LambdaEndpoint.Arn' }],
            by: 'resource-policy',
            principal: 'apigateway.amazonaws.com',
            checkedAtCreation: 'unknown',
            reference: (0,fact/* typePage */.CL)('AWS::RefactorSpaces::Service'),
            undocumented: fact/* NOT_DOCUMENTED */.n_,
        },
    ],
};

;// CONCATENATED MODULE: ./build/services/s3.js

const S3_NOTIFICATION = {
    service: 'Amazon S3',
    what: 'bucket notifications',
    paths: [
        {
            type: 'AWS::S3::Bucket',
            function: 'NotificationConfiguration.LambdaConfigurations[].Function',
            takesArn: true,
        },
    ],
    by: 'resource-policy',
    principal: 's3.amazonaws.com',
    sourceArn: 'arn:${Partition}:s3:::${bucket}',
    sourceAccount: true,
    checkedAtCreation: 'yes',
    symptom: 'Unable to validate the following destination configurations',
    reference: `${fact/* DOCS */.iT}/AmazonS3/latest/userguide/grant-destinations-permissions-to-s3.html`,
};
const CDK_NOTIFICATION = {
    ...S3_NOTIFICATION,
    what: 'bucket notifications by a custom resource of the CDK',
    paths: [
        {
            type: 'Custom::S3BucketNotifications',
            function: 'NotificationConfiguration.LambdaFunctionConfigurations[].LambdaFunctionArn',
        },
    ],
    sourceArn: 'arn:${Partition}:s3:::${BucketName}',
    sourceBy: 'template',
};
const s3 = {
    table: [S3_NOTIFICATION, CDK_NOTIFICATION],
};

;// CONCATENATED MODULE: ./build/services/s3-object-lambda.js

const s3ObjectLambda = {
    table: [
        {
            service: 'Amazon S3 Object Lambda',
            what: 'access points',
            paths: [
                {
                    type: 'AWS::S3ObjectLambda::AccessPoint',
                    function: 'ObjectLambdaConfiguration.TransformationConfigurations[].ContentTransformation.AwsLambda.FunctionArn',
                },
            ],
            by: 'caller',
            principal: '',
            actions: ['lambda:InvokeFunction'],
            checkedAtCreation: 'no',
            reference: `${fact/* DOCS */.iT}/AmazonS3/latest/userguide/olap-policies.html`,
        },
    ],
};

;// CONCATENATED MODULE: ./build/services/sagemaker.js




const SAGEMAKER_PIPELINE = {
    service: 'Amazon SageMaker Pipelines',
    what: 'Lambda steps',
    paths: [
        {
            type: 'AWS::SageMaker::Pipeline',
            function: 'PipelineDefinition.PipelineDefinitionBody',
            document: true,
            role: 'RoleArn',
        },
    ],
    by: 'role',
    principal: 'sagemaker.amazonaws.com',
    checkedAtCreation: 'no',
    symptom: 'not authorized to perform: lambda:InvokeFunction on resource',
    reference: `${fact/* DOCS */.iT}/sagemaker/latest/dg/build-and-manage-access.html`,
};
const sagemaker_readers = [['AWS::SageMaker::Pipeline', pipelineEventSources]];
function* pipelineEventSources(pipeline) {
    for (const properties of pipeline.properties.scenarios('RoleArn', 'PipelineDefinition.PipelineDefinitionBody')) {
        const body = properties.one('PipelineDefinition.PipelineDefinitionBody');
        const document = body && (0,json_text/* documentIn */.Fd)(body);
        const role = properties.one('RoleArn');
        if (document === undefined)
            continue;
        for (const step of document.root.all('Steps[]')) {
            const named = step.one('FunctionArn');
            if (named === undefined || (0,symbolic_string/* literal */.eu)(step.one('Type')?.text() ?? []) !== 'Lambda')
                continue;
            yield* (0,event_source/* eventSourceOf */.p)(SAGEMAKER_PIPELINE, pipeline, named, {
                within: [properties],
                function: document.read(named),
                ...(role ? { role } : { openReason: 'the role is not in the template' }),
            });
        }
    }
}
const sagemaker = {
    facts: [SAGEMAKER_PIPELINE],
    table: [
        {
            service: 'Amazon SageMaker AI',
            what: 'credentials for private registries',
            paths: ['PrimaryContainer', 'Containers[]'].map((container) => ({
                type: 'AWS::SageMaker::Model',
                function: `${container}.ImageConfig.RepositoryAuthConfig.RepositoryCredentialsProviderArn`,
                role: '/ExecutionRoleArn',
            })),
            by: 'role',
            principal: 'sagemaker.amazonaws.com',
            checkedAtCreation: 'unknown',
            reference: `${fact/* DOCS */.iT}/sagemaker/latest/dg/your-algorithms-containers-inference-private.html`,
            undocumented: fact/* NOT_DOCUMENTED */.n_,
        },
    ],
    readers: sagemaker_readers,
};

// EXTERNAL MODULE: ./build/text/arn-template.js
var arn_template = __webpack_require__(4347);
;// CONCATENATED MODULE: ./build/services/scheduler.js






const GROUP_ARN = 'arn:${Partition}:scheduler:${Region}:${Account}:schedule-group/${group}';
const SCHEDULE = {
    service: 'EventBridge Scheduler',
    what: 'schedules',
    paths: [
        { type: 'AWS::Scheduler::Schedule', item: 'Target', function: 'Arn', role: 'RoleArn', mixed: true },
    ],
    by: 'role',
    principal: 'scheduler.amazonaws.com',
    sourceArn: GROUP_ARN,
    sourceAccount: true,
    checkedAtCreation: 'no',
    symptom: 'The execution role you provide must allow AWS EventBridge Scheduler to assume the role.',
    reference: `${fact/* DOCS */.iT}/scheduler/latest/UserGuide/setting-up.html`,
};
const scheduler_readers = [['AWS::Scheduler::Schedule', scheduleEventSources]];
function* scheduleEventSources(schedule) {
    const scenarios = schedule.properties.scenarios('GroupName', 'Target.Arn', 'Target.RoleArn', 'Target.Input');
    for (const properties of scenarios) {
        const target = properties.one('Target.Arn');
        const role = properties.one('Target.RoleArn');
        if (target === undefined)
            continue;
        const named = functionOf(target, properties.one('Target.Input'));
        if (named === undefined)
            continue;
        yield* (0,event_source/* eventSourceOf */.p)(SCHEDULE, schedule, target, {
            within: [properties],
            function: named,
            sourceArn: groupArn(schedule, properties.one('GroupName')?.text() ?? ['default']),
            ...(role ? { role } : { openReason: 'the role is not in the resource' }),
        });
    }
}
function functionOf(target, input) {
    const arn = target.text();
    if ((0,symbolic_string/* matches */.cK)(['arn:*:scheduler:::aws-sdk:lambda:invoke'], arn) !== 'yes')
        return (0,function_text/* mayBeFunction */.FZ)(arn) ? arn : undefined;
    const payload = input && (0,json_text/* documentIn */.Fd)(input);
    const named = payload?.root.one('FunctionName');
    return payload && named && payload.read(named);
}
function groupArn(schedule, group) {
    return (0,arn_template/* arnAt */.r)(schedule.template, GROUP_ARN, () => group);
}
const scheduler = {
    facts: [SCHEDULE],
    readers: scheduler_readers,
};

;// CONCATENATED MODULE: ./build/services/secrets-manager.js

const secretsManager = {
    table: [
        {
            service: 'AWS Secrets Manager',
            what: 'rotation',
            paths: [{ type: 'AWS::SecretsManager::RotationSchedule', function: 'RotationLambdaARN' }],
            by: 'resource-policy',
            principal: 'secretsmanager.amazonaws.com',
            sourceAccount: true,
            checkedAtCreation: 'yes',
            symptom: 'Secrets Manager cannot invoke the specified Lambda function. Ensure that the function policy grants access to the principal secretsmanager.amazonaws.com.',
            reference: `${fact/* DOCS */.iT}/secretsmanager/latest/userguide/rotating-secrets-required-permissions-function.html`,
        },
    ],
};

;// CONCATENATED MODULE: ./build/services/security-agent.js

const securityAgent = {
    table: [
        {
            service: 'AWS Security Agent',
            what: 'agent spaces and penetration tests',
            paths: [
                { type: 'AWS::SecurityAgent::AgentSpace', function: 'AwsResources.LambdaFunctionArns[]' },
                {
                    type: 'AWS::SecurityAgent::Pentest',
                    function: 'Assets.Actors[].Authentication.Value',
                    role: '/ServiceRole',
                    mixed: true,
                },
            ],
            by: 'role',
            principal: 'securityagent.amazonaws.com',
            checkedAtCreation: 'unknown',
            reference: (0,fact/* typePage */.CL)('AWS::SecurityAgent::AgentSpace'),
            undocumented: fact/* NOT_DOCUMENTED */.n_,
        },
    ],
};

;// CONCATENATED MODULE: ./build/services/ses.js

const ses = {
    table: [
        {
            service: 'Amazon SES',
            what: 'receipt rules',
            paths: [{ type: 'AWS::SES::ReceiptRule', function: 'Rule.Actions[].LambdaAction.FunctionArn' }],
            by: 'resource-policy',
            principal: 'ses.amazonaws.com',
            sourceArn: 'arn:${Partition}:ses:${Region}:${Account}:receipt-rule-set/${RuleSetName}:receipt-rule/${Rule.Name}',
            sourceBy: 'template',
            sourceAccount: true,
            checkedAtCreation: 'yes',
            symptom: 'Could not invoke Lambda function',
            reference: `${fact/* DOCS */.iT}/ses/latest/dg/receiving-email-permissions.html`,
        },
    ],
};

;// CONCATENATED MODULE: ./build/services/ses-mail-manager.js

const sesMailManager = {
    table: [
        {
            service: 'Amazon SES Mail Manager',
            what: 'rule actions',
            paths: [
                {
                    type: 'AWS::SES::MailManagerRuleSet',
                    item: 'Rules[].Actions[].InvokeLambda',
                    function: 'FunctionArn',
                    role: 'RoleArn',
                },
            ],
            by: 'role',
            principal: 'ses.amazonaws.com',
            checkedAtCreation: 'unknown',
            reference: (0,fact/* typePage */.CL)('AWS::SES::MailManagerRuleSet'),
            undocumented: fact/* NOT_DOCUMENTED */.n_,
        },
    ],
};

;// CONCATENATED MODULE: ./build/services/sns.js



const SNS_SUBSCRIPTION = {
    service: 'Amazon SNS',
    what: 'subscriptions',
    paths: [
        { type: 'AWS::SNS::Subscription', function: 'Endpoint', takesArn: true, when: { Protocol: 'lambda' } },
        {
            type: 'AWS::SNS::Topic',
            item: 'Subscription[]',
            function: 'Endpoint',
            takesArn: true,
            when: { Protocol: 'lambda' },
        },
    ],
    by: 'resource-policy',
    principal: 'sns.amazonaws.com',
    alsoPrincipals: ['sns.*.amazonaws.com'],
    sourceArn: 'arn:${Partition}:sns:${Region}:${Account}:${topic}',
    sourceAccount: true,
    checkedAtCreation: 'no',
    symptom: 'messages are not delivered',
    reference: `${fact/* DOCS */.iT}/sns/latest/dg/lambda-console.html`,
};
const sns_readers = [
    ['AWS::SNS::Subscription', subscriptionEventSources],
    ['AWS::SNS::Topic', topicEventSources],
];
function* subscriptionEventSources(subscription) {
    for (const properties of subscription.properties.scenarios('Protocol', 'Endpoint', 'TopicArn'))
        yield* subscribed(subscription, properties, properties.one('TopicArn')?.text());
}
function* topicEventSources(topic) {
    for (const item of topic.properties.all('Subscription[]'))
        for (const properties of item.scenarios('Protocol', 'Endpoint'))
            yield* subscribed(topic, properties, topic.arn());
}
function* subscribed(resource, subscription, topic) {
    const protocol = subscription.one('Protocol');
    const endpoint = subscription.one('Endpoint');
    if (protocol === undefined || endpoint === undefined || (0,symbolic_string/* literal */.eu)(protocol.text()) !== 'lambda')
        return;
    const sourceAccount = topic && (0,event_source/* accountOf */.X)(topic);
    yield* (0,event_source/* eventSourceOf */.p)(SNS_SUBSCRIPTION, resource, endpoint, {
        within: [subscription],
        ...(topic ? { sourceArn: topic } : { openReason: 'the topic is not known' }),
        ...(sourceAccount && { sourceAccount }),
    });
}
const sns = {
    facts: [SNS_SUBSCRIPTION],
    readers: sns_readers,
};

// EXTERNAL MODULE: ./build/services/step-functions.js
var step_functions = __webpack_require__(9020);
;// CONCATENATED MODULE: ./build/services/systems-manager.js

const systemsManager = {
    table: [
        {
            service: 'AWS Systems Manager Automation',
            what: 'documents',
            paths: [
                {
                    type: 'AWS::SSM::Document',
                    item: 'Content.mainSteps[]',
                    function: 'inputs.FunctionName',
                    when: { action: 'aws:invokeLambdaFunction' },
                },
            ],
            by: 'caller',
            principal: '',
            actions: ['lambda:InvokeFunction'],
            checkedAtCreation: 'no',
            reference: `${fact/* DOCS */.iT}/systems-manager/latest/userguide/automation-action-lamb.html`,
        },
        {
            service: 'AWS Systems Manager',
            what: 'maintenance window tasks',
            paths: [
                {
                    type: 'AWS::SSM::MaintenanceWindowTask',
                    function: 'TaskArn',
                    qualifier: 'TaskInvocationParameters.MaintenanceWindowLambdaParameters.Qualifier',
                    role: 'ServiceRoleArn',
                    when: { TaskType: 'LAMBDA' },
                },
            ],
            by: 'role',
            principal: 'ssm.amazonaws.com',
            checkedAtCreation: 'no',
            reference: `${fact/* DOCS */.iT}/systems-manager/latest/userguide/sysman-maintenance-permissions.html`,
        },
    ],
};

// EXTERNAL MODULE: ./build/text/key.js
var key = __webpack_require__(4344);
;// CONCATENATED MODULE: ./build/services/transfer.js



const TRANSFER_WORKFLOW = {
    service: 'AWS Transfer Family',
    what: 'workflow steps',
    paths: ['Steps[]', 'OnExceptionSteps[]'].map((steps) => ({
        type: 'AWS::Transfer::Workflow',
        function: `${steps}.CustomStepDetails.Target`,
    })),
    by: 'role',
    principal: 'transfer.amazonaws.com',
    checkedAtCreation: 'no',
    symptom: 'the workflow step fails',
    reference: `${fact/* DOCS */.iT}/transfer/latest/userguide/custom-step-details.html`,
};
const transfer_readers = [['AWS::Transfer::Workflow', workflowEventSources]];
function* workflowEventSources(workflow) {
    const runs = runsOf(workflow);
    for (const { function: path } of TRANSFER_WORKFLOW.paths)
        for (const named of workflow.properties.all(path)) {
            for (const role of runs)
                yield* (0,event_source/* eventSourceOf */.p)(TRANSFER_WORKFLOW, workflow, named, { within: [role], role });
            if (runs.length === 0)
                yield* (0,event_source/* eventSourceOf */.p)(TRANSFER_WORKFLOW, workflow, named, {
                    openReason: 'the role is not in the template',
                });
        }
}
function runsOf(workflow) {
    const servers = [...workflow.template.resources.values()].filter(({ type }) => type === 'AWS::Transfer::Server');
    const details = servers.flatMap(({ properties }) => [
        ...properties.all('WorkflowDetails.OnUpload[]'),
        ...properties.all('WorkflowDetails.OnPartialUpload[]'),
    ]);
    const own = (0,key/* keyOf */.T)(workflow.ref());
    return details
        .filter((detail) => detail.all('WorkflowId').some((id) => (0,key/* keyOf */.T)(id.text()) === own))
        .flatMap((detail) => detail.all('ExecutionRole'));
}
const transfer = {
    facts: [TRANSFER_WORKFLOW],
    table: [
        {
            service: 'AWS Transfer Family',
            what: 'identity providers',
            paths: [
                {
                    type: 'AWS::Transfer::Server',
                    function: 'IdentityProviderDetails.Function',
                    when: { IdentityProviderType: 'AWS_LAMBDA' },
                },
            ],
            by: 'resource-policy',
            principal: 'transfer.amazonaws.com',
            sourceArn: 'arn:${Partition}:transfer:${Region}:${Account}:server/${id}',
            sourceAccount: true,
            checkedAtCreation: 'no',
            symptom: 'users can not log in',
            reference: `${fact/* DOCS */.iT}/transfer/latest/userguide/custom-lambda-idp.html`,
        },
    ],
    readers: transfer_readers,
};

;// CONCATENATED MODULE: ./build/services/index.js


























































const services = [
    alexa,
    apigateway,
    appconfig,
    appflow,
    appsync,
    arcRegionSwitch,
    athena,
    autoScaling,
    bedrock,
    bedrockAgentcore,
    chimeSdk,
    clientVpn,
    cloudformation,
    cloudwatch,
    codeDeploy,
    codecommit,
    codepipeline,
    cognito,
    cognitoSync,
    config,
    connect,
    ecs,
    elasticLoadBalancing,
    events,
    firehose/* firehose */.q,
    healthlake,
    iot,
    iotAnalytics,
    iotEvents,
    iotSitewise,
    iotTwinmaker,
    ivsChat,
    kendra,
    kinesisDataAnalytics,
    lambdaDestinations,
    lambda_edge/* lambdaEdge */.V,
    lex,
    logs,
    lookoutForMetrics,
    pinpoint,
    pipes/* pipes */.C,
    polled/* polled */.FY,
    qBusiness,
    refactorSpaces,
    s3,
    s3ObjectLambda,
    sagemaker,
    scheduler,
    secretsManager,
    securityAgent,
    ses,
    sesMailManager,
    sns,
    step_functions/* stepFunctions */.Q,
    systemsManager,
    transfer,
];
const ALL_FACTS = services.flatMap(({ facts = [], table = [] }) => [
    ...facts,
    ...table,
]);
const services_readers = (0,groups/* groupsOf */.c1)(services.flatMap(({ readers: own = [], table = [] }) => [...own, ...(0,reading_table/* readersOf */.cU)(...table)]), ([type]) => type);
const typesOf = ({ type }) => type.startsWith('Custom::') ? [type, ...CUSTOM_RESOURCE.paths.map((path) => path.type)] : [type];
function* invocationsOf(resource) {
    for (const type of typesOf(resource))
        for (const [, reader] of services_readers.get(type) ?? [])
            yield* reader(resource);
}


/***/ }),

/***/ 8447:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ EDGE_PATHS),
/* harmony export */   V: () => (/* binding */ lambdaEdge)
/* harmony export */ });
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1448);

const EDGE_PATHS = ['DefaultCacheBehavior', 'CacheBehaviors[]'].map((behavior) => ({
    type: 'AWS::CloudFront::Distribution',
    function: `DistributionConfig.${behavior}.LambdaFunctionAssociations[].LambdaFunctionARN`,
}));
const lambdaEdge = {
    table: [
        {
            service: 'Lambda@Edge',
            what: 'CloudFront associations',
            paths: EDGE_PATHS,
            by: 'caller',
            principal: '',
            actions: ['lambda:GetFunction', 'lambda:EnableReplication*'],
            checkedAtCreation: 'yes',
            reference: `${_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .DOCS */ .iT}/AmazonCloudFront/latest/DeveloperGuide/lambda-edge-permissions.html`,
        },
    ],
};


/***/ }),

/***/ 2341:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ pipes),
/* harmony export */   V: () => (/* binding */ sourceNeeds)
/* harmony export */ });
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1448);
/* harmony import */ var _polled_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78);
/* harmony import */ var _reading_event_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9877);
/* harmony import */ var _reading_function_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4207);




const PIPE = {
    service: 'EventBridge Pipes',
    what: 'enrichments and targets',
    paths: [
        { type: 'AWS::Pipes::Pipe', function: 'Enrichment', role: 'RoleArn', mixed: true },
        { type: 'AWS::Pipes::Pipe', function: 'Target', role: 'RoleArn', mixed: true },
    ],
    by: 'role',
    principal: 'pipes.amazonaws.com',
    checkedAtCreation: 'unknown',
    reference: `${_fact_js__WEBPACK_IMPORTED_MODULE_3__/* .DOCS */ .iT}/eventbridge/latest/userguide/eb-pipes-permissions.html`,
};
const readers = [['AWS::Pipes::Pipe', pipeEventSources]];
function* pipeEventSources(pipe) {
    for (const properties of pipe.properties.scenarios('Source', 'Enrichment', 'Target', 'RoleArn')) {
        const role = properties.one('RoleArn');
        const called = [properties.one('Enrichment'), properties.one('Target')].filter((value) => value !== undefined && (0,_reading_function_text_js__WEBPACK_IMPORTED_MODULE_2__/* .mayBeFunction */ .FZ)(value.text()));
        for (const [index, named] of called.entries()) {
            if (named === undefined)
                continue;
            yield* (0,_reading_event_source_js__WEBPACK_IMPORTED_MODULE_1__/* .eventSourceOf */ .p)(PIPE, pipe, named, {
                within: [properties],
                required: [
                    { action: 'lambda:InvokeFunction' },
                    ...(index === 0 ? sourceNeeds(properties.one('Source')) : []),
                ],
                ...(role ? { role } : { openReason: 'the role is not in the resource' }),
            });
        }
    }
}
const READ_ALIKE = ['Amazon SQS', 'Amazon Kinesis', 'Amazon DynamoDB'];
function sourceNeeds(source) {
    const arn = source?.text();
    const fact = arn && (0,_polled_js__WEBPACK_IMPORTED_MODULE_0__/* .polledSource */ .aA)(arn);
    return arn && fact && READ_ALIKE.includes(fact.service) ? (0,_polled_js__WEBPACK_IMPORTED_MODULE_0__/* .readNeeds */ .Mu)(fact, arn) : [];
}
const pipes = {
    facts: [PIPE],
    readers,
};


/***/ }),

/***/ 332:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DJ: () => (/* binding */ DESTINATION_NEEDS),
/* harmony export */   FP: () => (/* binding */ NETWORK_NEEDS),
/* harmony export */   Il: () => (/* binding */ SECRET_ACCESS),
/* harmony export */   c$: () => (/* binding */ POLLED_SOURCES),
/* harmony export */   jP: () => (/* binding */ KAFKA_IAM_NEEDS)
/* harmony export */ });
const GUIDE = 'https://docs.aws.amazon.com/lambda/latest/dg';
const NETWORK_INTERFACE = 'arn:${Partition}:ec2:${Region}:${Account}:network-interface/${id}';
const NETWORK_NEEDS = [
    ['ec2:CreateNetworkInterface', NETWORK_INTERFACE],
    ['ec2:DeleteNetworkInterface', NETWORK_INTERFACE],
    ['ec2:DescribeNetworkInterfaces', '*'],
    ['ec2:DescribeSecurityGroups', '*'],
    ['ec2:DescribeSubnets', '*'],
    ['ec2:DescribeVpcs', '*'],
];
const KAFKA_IAM_NEEDS = [
    ['kafka-cluster:Connect', 'source'],
    ['kafka-cluster:DescribeGroup', 'arn:${Partition}:kafka:${Region}:${Account}:group/${id}'],
    ['kafka-cluster:AlterGroup', 'arn:${Partition}:kafka:${Region}:${Account}:group/${id}'],
    ['kafka-cluster:DescribeTopic', 'arn:${Partition}:kafka:${Region}:${Account}:topic/${id}'],
    ['kafka-cluster:ReadData', 'arn:${Partition}:kafka:${Region}:${Account}:topic/${id}'],
];
const SECRET_ACCESS = new Set([
    'BASIC_AUTH',
    'CLIENT_CERTIFICATE_TLS_AUTH',
    'SASL_SCRAM_256_AUTH',
    'SASL_SCRAM_512_AUTH',
    'SERVER_ROOT_CA_CERTIFICATE',
]);
const DESTINATION_NEEDS = [
    { arn: 'arn:*:sqs:*:*:*', needs: [['sqs:SendMessage', '']] },
    { arn: 'arn:*:sns:*:*:*', needs: [['sns:Publish', '']] },
    {
        arn: 'arn:*:s3:::*',
        needs: [
            ['s3:PutObject', '/*'],
            ['s3:ListBucket', ''],
        ],
    },
];
const POLLED_SOURCES = [
    {
        service: 'Amazon SQS',
        principal: 'sqs.amazonaws.com',
        arn: 'arn:*:sqs:*:*:*',
        actions: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'],
        managedPolicy: 'service-role/AWSLambdaSQSQueueExecutionRole',
        symptom: 'The provided execution role does not have permissions to call ReceiveMessage on SQS',
        reference: `${GUIDE}/services-sqs-configure.html`,
    },
    {
        service: 'Amazon Kinesis consumer',
        principal: 'kinesis.amazonaws.com',
        arn: 'arn:*:kinesis:*:*:stream/*/consumer/*',
        stream: true,
        actions: ['kinesis:SubscribeToShard'],
        managedPolicy: 'service-role/AWSLambdaKinesisExecutionRole',
        symptom: 'Cannot access stream. Please ensure the role can perform the SubscribeToShard Action.',
        reference: `${GUIDE}/with-kinesis.html`,
    },
    {
        service: 'Amazon Kinesis',
        principal: 'kinesis.amazonaws.com',
        arn: 'arn:*:kinesis:*:*:stream/*',
        stream: true,
        actions: ['kinesis:DescribeStream', 'kinesis:GetRecords', 'kinesis:GetShardIterator'],
        managedPolicy: 'service-role/AWSLambdaKinesisExecutionRole',
        symptom: 'Please ensure the role can perform the GetRecords, GetShardIterator, DescribeStream, ListShards, and ListStreams Actions on your stream in IAM.',
        reference: `${GUIDE}/with-kinesis.html`,
    },
    {
        service: 'Amazon DynamoDB',
        principal: 'dynamodb.amazonaws.com',
        arn: 'arn:*:dynamodb:*:*:table/*/stream/*',
        stream: true,
        actions: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'],
        managedPolicy: 'service-role/AWSLambdaDynamoDBExecutionRole',
        symptom: 'Please ensure the role can perform the GetRecords, GetShardIterator, DescribeStream, and ListStreams Actions on your stream in IAM.',
        reference: `${GUIDE}/with-ddb.html`,
    },
    {
        service: 'Amazon DocumentDB',
        arn: 'arn:*:rds:*:*:cluster:*',
        properties: ['DocumentDBEventSourceConfig'],
        actions: ['rds:DescribeDBClusters'],
        elsewhere: [
            ['rds:DescribeDBClusterParameters', 'arn:${Partition}:rds:${Region}:${Account}:cluster-pg:${id}'],
            ['rds:DescribeDBSubnetGroups', 'arn:${Partition}:rds:${Region}:${Account}:subgrp:${id}'],
        ],
        network: 'always',
        symptom: 'the mapping does not become active',
        reference: `${GUIDE}/with-documentdb.html`,
    },
    {
        service: 'Amazon MSK',
        principal: 'kafka.amazonaws.com',
        arn: 'arn:*:kafka:*:*:cluster/*',
        properties: ['AmazonManagedKafkaEventSourceConfig'],
        actions: ['kafka:GetBootstrapBrokers'],
        network: 'always',
        managedPolicy: 'service-role/AWSLambdaMSKExecutionRole',
        symptom: 'Cluster failed to authorize Lambda',
        reference: `${GUIDE}/with-msk-permissions.html`,
    },
    {
        service: 'Amazon MQ',
        principal: 'mq.amazonaws.com',
        arn: 'arn:*:mq:*:*:broker:*',
        properties: ['Queues'],
        actions: ['mq:DescribeBroker'],
        network: { type: 'AWS::AmazonMQ::Broker', unless: 'PubliclyAccessible' },
        symptom: 'the mapping does not become active',
        reference: `${GUIDE}/process-mq-messages-with-lambda.html`,
    },
    {
        service: 'self-managed Apache Kafka',
        properties: ['SelfManagedEventSource'],
        actions: [],
        symptom: 'the mapping does not become active',
        reference: `${GUIDE}/with-kafka.html`,
    },
];


/***/ }),

/***/ 78:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ polled),
/* harmony export */   Mu: () => (/* binding */ readNeeds),
/* harmony export */   aA: () => (/* binding */ polledSource)
/* harmony export */ });
/* harmony import */ var _text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8189);
/* harmony import */ var _polled_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(332);
/* harmony import */ var _reading_related_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4208);
/* harmony import */ var _reading_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7950);
/* harmony import */ var _reading_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4187);





const polled = { readers: [['AWS::Lambda::EventSourceMapping', mappingEventSources]] };
function* mappingEventSources(mapping) {
    for (const properties of mapping.properties.scenarios('FunctionName', 'EventSourceArn', ...TOLD_BY)) {
        const named = properties.one('FunctionName');
        const scenario = (0,_reading_source_js__WEBPACK_IMPORTED_MODULE_3__/* .scenarioOf */ .C)(mapping, properties);
        if (named === undefined || scenario === undefined)
            continue;
        const source = properties.one('EventSourceArn')?.text();
        const fact = (source && polledSource(source)) ?? sourceTold(properties);
        yield {
            resource: mapping,
            service: fact?.service ?? 'Lambda event source mapping',
            at: named.at,
            scenario,
            function: named.text(),
            by: 'execution-role',
            principal: 'lambda.amazonaws.com',
            required: [
                ...(fact && source ? readNeeds(fact, source) : []),
                ...(fact ? furtherNeeds(fact, mapping, source) : []),
                ...(source ? queueKeyNeeds(mapping.template, source) : []),
                ...(source && knowsCallersByIam(properties, source)
                    ? _polled_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .KAFKA_IAM_NEEDS */ .jP.map(([action, arn]) => arn === 'source' ? { action, resource: source } : unnamed(mapping, [action, arn]))
                    : []),
                ...accessNeeds(properties),
                ...registryNeeds(properties),
                ...destinationNeeds(properties, fact),
            ],
            checkedAtCreation: 'yes',
            ...(source && { sourceArn: source }),
            ...(fact && { symptom: fact.symptom }),
            reference: fact?.reference ?? 'https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventsourcemapping.html',
            ...(!fact && {
                unknown: { code: 'source', what: mapping.id, why: 'the event source is not known' },
            }),
        };
    }
}
function queueKeyNeeds(template, source) {
    const queue = (0,_reading_related_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceNamed */ .U2)(template, 'AWS::SQS::Queue', source);
    return queue === undefined ? [] : decryptNeeds(queue.properties.all('KmsMasterKeyId'));
}
function decryptNeeds(values) {
    const [value, ...others] = values;
    if (value === undefined || others.length > 0 || value.scenario.size > 0)
        return [];
    const resource = (0,_reading_related_js__WEBPACK_IMPORTED_MODULE_2__/* .keyNamed */ .dS)(value)?.arn();
    return resource === undefined ? [] : [{ action: 'kms:Decrypt', resource }];
}
const TOLD_BY = _polled_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .POLLED_SOURCES */ .c$.flatMap(({ properties }) => properties ?? []);
function polledSource(source) {
    return _polled_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .POLLED_SOURCES */ .c$.find(({ arn }) => arn !== undefined && (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)([arn], source) === 'yes');
}
const sourceTold = (mapping) => _polled_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .POLLED_SOURCES */ .c$.find(({ properties }) => properties?.some((name) => mapping.one(name) !== undefined));
function readNeeds(fact, source) {
    return fact.actions.map((action) => ({ action, resource: source }));
}
function furtherNeeds(fact, mapping, source) {
    const network = isNetworked(fact, mapping, source) ? _polled_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .NETWORK_NEEDS */ .FP : [];
    return [...(fact.elsewhere ?? []), ...network].map((need) => unnamed(mapping, need));
}
function isNetworked({ network }, mapping, source) {
    if (network === undefined || network === 'always')
        return network === 'always';
    const resource = source && (0,_reading_related_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceNamed */ .U2)(mapping.template, network.type, source);
    const values = resource?.properties.all(network.unless) ?? [];
    return values.length > 0 && values.every((value) => (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(value.text()) === 'false');
}
const unnamed = (mapping, [action, arn]) => ({
    action,
    resource: (0,_reading_table_js__WEBPACK_IMPORTED_MODULE_4__/* .arnFor */ .N7)(mapping, arn),
});
function knowsCallersByIam(mapping, source) {
    if (mapping.one('SourceAccessConfigurations') !== undefined)
        return false;
    if ((0,_reading_related_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceNamed */ .U2)(mapping.template, 'AWS::MSK::ServerlessCluster', source) !== undefined)
        return true;
    const cluster = (0,_reading_related_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceNamed */ .U2)(mapping.template, 'AWS::MSK::Cluster', source)?.properties;
    const byIam = cluster?.all('ClientAuthentication.Sasl.Iam.Enabled') ?? [];
    const isOpen = cluster?.one('ClientAuthentication.Unauthenticated') !== undefined;
    return !isOpen && byIam.length > 0 && byIam.every((value) => (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(value.text()) === 'true');
}
function accessNeeds(mapping) {
    const accesses = mapping.all('SourceAccessConfigurations[]');
    const typeOf = (access) => (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(access.one('Type')?.text() ?? []) ?? '';
    const secrets = accesses
        .filter((access) => _polled_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .SECRET_ACCESS */ .Il.has(typeOf(access)))
        .flatMap((access) => access.all('URI'));
    const inNetwork = accesses.some((access) => typeOf(access) === 'VPC_SUBNET');
    const resource = mapping.template.resources.get(mapping.resource);
    return [
        ...secrets.flatMap((secret) => [readSecret(secret), ...secretKeyNeeds(secret)]),
        ...(inNetwork && resource ? _polled_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .NETWORK_NEEDS */ .FP.map((need) => unnamed(resource, need)) : []),
    ];
}
function secretKeyNeeds(named) {
    const secret = (0,_reading_related_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceNamed */ .U2)(named.template, 'AWS::SecretsManager::Secret', named.text());
    return secret === undefined ? [] : decryptNeeds(secret.properties.all('KmsKeyId'));
}
const readSecret = (secret) => ({
    action: 'secretsmanager:GetSecretValue',
    resource: secret.text(),
});
function registryNeeds(mapping) {
    const configs = ['AmazonManagedKafkaEventSourceConfig', 'SelfManagedKafkaEventSourceConfig'].flatMap((name) => mapping.all(`${name}.SchemaRegistryConfig`));
    return configs.flatMap((config) => [
        ...config
            .all('SchemaRegistryURI')
            .filter((uri) => (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(['arn:*:glue:*:*:registry/*'], uri.text()) === 'yes')
            .map((uri) => ({ action: 'glue:GetRegistry', resource: uri.text() })),
        ...config.all('AccessConfigs[].URI').map((secret) => readSecret(secret)),
    ]);
}
function destinationNeeds(mapping, fact) {
    return mapping.all('DestinationConfig.OnFailure.Destination').flatMap((destination) => {
        const arn = destination.text();
        const found = _polled_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .DESTINATION_NEEDS */ .DJ.find((each) => (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)([each.arn], arn) === 'yes');
        if (found === undefined)
            return fact?.stream && isOpen(arn) ? [anyDestination(arn)] : [];
        return found.needs.map(([action, below]) => ({ action, resource: (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .xW)(arn, below) }));
    });
}
const isOpen = ([only, ...others]) => typeof only === 'object' && others.length === 0;
function anyDestination(arn) {
    const name = (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(arn);
    const meant = /topic|sns/i.test(name) ? 'sns:' : /bucket|s3/i.test(name) ? 's3:' : 'sqs:';
    const actions = _polled_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .DESTINATION_NEEDS */ .DJ.flatMap(({ needs: [first] }) => (first === undefined ? [] : [first[0]]));
    const [action = '', ...orActions] = [...actions].sort((a, b) => Number(b.startsWith(meant)) - Number(a.startsWith(meant)));
    return { action, orActions, resource: arn };
}


/***/ }),

/***/ 9877:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ accountOf),
/* harmony export */   p: () => (/* binding */ eventSourceOf)
/* harmony export */ });
/* harmony import */ var _text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8189);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7950);


function* eventSourceOf(fact, resource, named, details = {}) {
    const { within = [], openReason, undocumented = fact.undocumented, ...known } = details;
    const scenario = (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .scenarioOf */ .C)(resource, named, ...within);
    if (scenario === undefined)
        return;
    const actions = fact.actions ?? (fact.by === 'role' ? ['lambda:InvokeFunction'] : []);
    yield {
        resource,
        service: fact.service,
        at: named.at,
        scenario,
        function: named.text(),
        by: fact.by,
        principal: fact.principal.replace(REGION, () => (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(resource.template.region)),
        ...alsoPrincipals(fact),
        ...(fact.symptom !== undefined && { symptom: fact.symptom }),
        ...(fact.sourceAccount && { sourceAccount: resource.template.account }),
        ...(openReason !== undefined && {
            unknown: { code: 'source', what: resource.id, why: openReason },
        }),
        ...(undocumented !== undefined && {
            undocumented: { code: 'undocumented', what: resource.id, why: undocumented },
        }),
        required: actions.map((action) => ({ action })),
        checkedAtCreation: fact.checkedAtCreation,
        reference: fact.reference,
        ...known,
    };
}
const REGION = '${Region}';
function alsoPrincipals({ principal, alsoPrincipals: more }) {
    const regional = principal.includes(REGION) ? [principal.replace(REGION, '*')] : [];
    const all = [...regional, ...(more ?? [])];
    return all.length > 0 ? { alsoPrincipals: all } : {};
}
function accountOf(arn) {
    const account = (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .split */ .lD)(arn, ':', 6)?.[4];
    return account !== undefined && account.length > 0 ? account : undefined;
}


/***/ }),

/***/ 4207:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FZ: () => (/* binding */ mayBeFunction),
/* harmony export */   Sw: () => (/* binding */ isFunctionArn),
/* harmony export */   XW: () => (/* binding */ isInvocationUri)
/* harmony export */ });
/* harmony import */ var _cloudformation_dependencies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6427);
/* harmony import */ var _cloudformation_intrinsics_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6168);
/* harmony import */ var _text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8189);



const OTHER_TARGETS = /queue|topic|stream|firehose|delivery|state-?machine|sfn|workflow|cluster|task|bus(?![a-z])|log-?group|pipeline|project|sqs|sns|kinesis|ecs|batch|api|bucket|ssm|role/i;
function isFunctionArn(text) {
    return serviceIn(text) === 'other' ? 'no' : (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_2__/* .matches */ .cK)(['arn:*:lambda:*:function:*'], text);
}
function serviceIn(text) {
    const [first] = text;
    if (typeof first !== 'string' || !first.startsWith('arn:'))
        return 'unknown';
    const service = (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)((0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_2__/* .split */ .lD)(text, ':', 4)?.[2] ?? []);
    return service === undefined || service === '' || service === 'lambda' ? 'unknown' : 'other';
}
function isInvocationUri(text) {
    const called = (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)((0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_2__/* .split */ .lD)(text, ':', 6)?.[4] ?? []);
    if (called !== undefined && called !== '' && called !== 'lambda' && serviceIn(text) === 'other')
        return 'no';
    return (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_2__/* .matches */ .cK)(['arn:*:apigateway:*:lambda:path/*'], text);
}
const GIVES_ANYTHING = /^(?:Custom::|AWS::CloudFormation::|AWS::Lambda::|AWS::SSM::|AWS::ServiceCatalog|AWS::Serverless::)/;
function isOfAnotherType({ node, template }) {
    const call = (0,_cloudformation_intrinsics_index_js__WEBPACK_IMPORTED_MODULE_1__/* .callOf */ .C8)(node);
    if (call?.name !== 'Ref' && call?.name !== 'Fn::GetAtt')
        return false;
    const [id] = (0,_cloudformation_dependencies_js__WEBPACK_IMPORTED_MODULE_0__/* .namesIn */ .wX)(call);
    const type = template.resources.get(id ?? '')?.type;
    return type !== undefined && /^AWS::\w+::\w+$/.test(type) && !GIVES_ANYTHING.test(type);
}
function mayBeFunction(text, from) {
    if (from !== undefined && isOfAnotherType(from))
        return false;
    const answer = isFunctionArn(text);
    if (answer !== 'unknown')
        return answer === 'yes';
    const named = text.flatMap((part) => (typeof part === 'string' ? [] : [part.label])).join(' ');
    return /lambda|function|handler/i.test(named) || !OTHER_TARGETS.test(named);
}


/***/ }),

/***/ 5145:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ documentIn),
/* harmony export */   X6: () => (/* binding */ substituted),
/* harmony export */   lM: () => (/* binding */ documentOf)
/* harmony export */ });
/* harmony import */ var _template_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2720);
/* harmony import */ var _text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8189);


const DEEPEST = 200;
function documentIn(value) {
    const tokens = [];
    const text = value.text().map((part) => {
        if (typeof part === 'string')
            return part;
        tokens.push(part);
        return `${OPEN}${tokens.length - 1}${CLOSE}`;
    });
    const root = parse(text.join(''), value.at);
    return root && documentOf(root, value.template, value, (read) => withTokens(read, tokens));
}
function documentOf(node, template, within, restore = (text) => text) {
    const [root] = template.read(node, within.scenario, within.resource);
    return root && { root, read: (value) => restore(value.text()) };
}
function substituted(document, values) {
    if (values.size === 0)
        return document;
    return {
        root: document.root,
        read: (value) => (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .concatAll */ .KO)(document
            .read(value)
            .flatMap((part) => typeof part === 'string'
            ? part.split(/(\$\{[^{}]*\})/).map((piece) => values.get(piece.slice(2, -1)) ?? piece)
            : [part])),
    };
}
const OPEN = '\uE000';
const CLOSE = '\uE001';
const withTokens = (text, tokens) => (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .concatAll */ .KO)(text.flatMap((part) => typeof part === 'string'
    ? part
        .split(/\uE000(\d+)\uE001/)
        .map((piece, index) => (index % 2 === 0 ? piece : (tokens[Number(piece)] ?? piece)))
    : [part]));
function parse(text, at) {
    for (const attempt of [text, quoted(text)]) {
        try {
            return nodeOf(JSON.parse(attempt), at, 0);
        }
        catch {
        }
    }
    return undefined;
}
const quoted = (text) => text.replace(/([:[,]\s*)(\uE000\d+\uE001)(?=\s*[,}\]])/g, '$1"$2"');
function nodeOf(value, at, depth) {
    if (depth > DEEPEST)
        throw new RangeError('too deep');
    if (Array.isArray(value))
        return (0,_template_node_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(value.map((item) => nodeOf(item, at, depth + 1)), at);
    if (typeof value === 'object' && value !== null)
        return (0,_template_node_js__WEBPACK_IMPORTED_MODULE_1__/* .map */ .Tj)(Object.entries(value).map(([key, inner]) => [key, nodeOf(inner, at, depth + 1)]), at);
    return (0,_template_node_js__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)(typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null, at);
}


/***/ }),

/***/ 4208:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U2: () => (/* binding */ resourceNamed),
/* harmony export */   dS: () => (/* binding */ keyNamed),
/* harmony export */   v4: () => (/* binding */ roleElsewhere)
/* harmony export */ });
/* harmony import */ var _cloudformation_resources_by_type_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5692);
/* harmony import */ var _text_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4344);


const byType = (_) => new Map();
function resourceNamed(template, type, text) {
    const types = template.derived.get(byType);
    let known = types.get(type);
    if (known === undefined) {
        known = collect(template, type);
        types.set(type, known);
    }
    return known.size === 0 ? undefined : known.get((0,_text_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .T)(text));
}
function collect(template, type) {
    const short = type.slice(type.lastIndexOf(':') + 1);
    const names = ['Name', 'Id', `${short}Name`, `${short}Id`, `${short}Identifier`];
    const found = new Map();
    for (const resource of (0,_cloudformation_resources_by_type_js__WEBPACK_IMPORTED_MODULE_1__/* .resourcesOfType */ .T)(template, type)) {
        const texts = [resource.ref(), resource.arn(), ...names.map((name) => resource.getAtt(name))];
        for (const text of texts)
            if (text !== undefined && text.length > 0)
                found.set((0,_text_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .T)(text), resource);
        for (const value of names.flatMap((name) => resource.properties.all(name)))
            found.set((0,_text_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .T)(value.text()), resource);
    }
    return found;
}
function roleElsewhere(template, named) {
    return resourceNamed(template, named.type, named.text)?.properties.one(named.role);
}
function keyNamed(value) {
    const { template } = value;
    const text = value.text();
    const key = resourceNamed(template, 'AWS::KMS::Key', text);
    if (key !== undefined)
        return key;
    const alias = resourceNamed(template, 'AWS::KMS::Alias', text);
    const target = alias?.properties.one('TargetKeyId');
    return target && resourceNamed(template, 'AWS::KMS::Key', target.text());
}


/***/ }),

/***/ 7950:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ scenarioOf)
/* harmony export */ });
/* harmony import */ var _cloudformation_scenario_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2120);

function scenarioOf(resource, ...values) {
    let scenario = resource.scenario;
    for (const value of values)
        scenario = scenario && (0,_cloudformation_scenario_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)(scenario, value.scenario);
    return scenario;
}


/***/ }),

/***/ 4187:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N7: () => (/* binding */ arnFor),
/* harmony export */   cU: () => (/* binding */ readersOf),
/* harmony export */   co: () => (/* binding */ sourceArnOf)
/* harmony export */ });
/* harmony import */ var _text_arn_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4347);
/* harmony import */ var _text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8189);
/* harmony import */ var _event_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9877);
/* harmony import */ var _function_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4207);
/* harmony import */ var _related_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4208);





function readersOf(...facts) {
    return facts.flatMap((fact) => fact.paths.map((path) => [path.type, (resource) => eventSourcesAt(fact, path, resource)]));
}
function* eventSourcesAt(fact, path, resource) {
    for (const found of functionsAt(path, resource)) {
        const written = found.named.text();
        if (path.mixed && !(0,_function_text_js__WEBPACK_IMPORTED_MODULE_3__/* .mayBeFunction */ .FZ)(written, found.named))
            continue;
        const sourceArn = sourceArnOf(fact, resource);
        yield* (0,_event_source_js__WEBPACK_IMPORTED_MODULE_2__/* .eventSourceOf */ .p)(fact, resource, found.named, {
            within: found.within,
            ...(found.qualifier && { function: (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)(written, ':', found.qualifier.text()) }),
            ...(sourceArn && { sourceArn }),
            ...rightsOf(fact, path, resource, found.role),
        });
    }
}
function rightsOf(fact, path, resource, beside) {
    const role = beside ?? (path.roleOf && roleOf(resource, path.roleOf));
    if (fact.by === 'role')
        return role ? { role } : { openReason: 'the role is not in the template' };
    if (fact.by !== 'resource-policy' || role === undefined)
        return {};
    return {
        by: 'role',
        role,
        required: [{ action: 'lambda:InvokeFunction' }],
        ...(fact.either && { orByResourcePolicy: true }),
    };
}
function roleOf(resource, { property, ...other }) {
    const named = resource.properties.one(property);
    return named && (0,_related_js__WEBPACK_IMPORTED_MODULE_4__/* .roleElsewhere */ .v4)(resource.template, { text: named.text(), ...other });
}
function* functionsAt(path, resource) {
    const wanted = Object.entries(path.when ?? {});
    const roles = typeof path.role === 'string' ? [path.role] : (path.role ?? []);
    const beside = [...wanted.map(([key]) => key), ...roles, ...(path.qualifier ? [path.qualifier] : [])];
    const fromTop = beside.filter((key) => key.startsWith('/')).map((key) => key.slice(1));
    const fromItem = beside.filter((key) => !key.startsWith('/'));
    for (const top of resource.properties.scenarios(...fromTop)) {
        const items = path.item === undefined ? [top] : top.all(path.item);
        for (const properties of items.flatMap((item) => item.scenarios(...fromItem))) {
            const at = (key) => key.startsWith('/') ? top.one(key.slice(1)) : properties.one(key);
            if (!wanted.every(([key, values]) => holds(at(key), values)))
                continue;
            const role = roles.map(at).find((value) => value !== undefined);
            const qualifier = path.qualifier === undefined ? undefined : at(path.qualifier);
            for (const named of properties.all(path.function))
                yield { named, role, qualifier, within: [top, properties] };
        }
    }
}
const ANY_VALUE = '*';
function holds(property, values) {
    if (property === undefined)
        return typeof values !== 'string' && values.includes(undefined);
    if (values === ANY_VALUE)
        return true;
    const value = (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(property.text());
    return value !== undefined && (typeof values === 'string' ? values === value : values.includes(value));
}
function sourceArnOf(fact, resource) {
    if (fact.sourceArn === undefined)
        return undefined;
    return (fact.sourceBy === 'template' ? undefined : resource.arn()) ?? arnFor(resource, fact.sourceArn);
}
function arnFor(resource, template) {
    return (0,_text_arn_template_js__WEBPACK_IMPORTED_MODULE_0__/* .arnAt */ .r)(resource.template, template, (name) => {
        if (name === 'Ref')
            return resource.ref();
        const property = /^[A-Z]/.test(name) ? resource.properties.one(name)?.text() : undefined;
        return property ?? unknownPiece(resource, name);
    });
}
function unknownPiece(resource, name) {
    return {
        id: `${resource.template.id}#${resource.id}<${name}>`,
        label: '*',
        minLength: 1,
        reason: 'part of an ARN that AWS makes up',
    };
}


/***/ }),

/***/ 9020:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ stepFunctions),
/* harmony export */   a: () => (/* binding */ tasksOf)
/* harmony export */ });
/* harmony import */ var _text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8189);
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1448);
/* harmony import */ var _reading_event_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9877);
/* harmony import */ var _reading_function_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4207);
/* harmony import */ var _reading_json_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5145);





const STATE_MACHINE = {
    service: 'AWS Step Functions',
    what: 'tasks',
    paths: [
        { type: 'AWS::StepFunctions::StateMachine', function: 'Definition', document: true, role: 'RoleArn' },
        {
            type: 'AWS::StepFunctions::StateMachine',
            function: 'DefinitionString',
            document: true,
            role: 'RoleArn',
        },
        {
            type: 'AWS::StepFunctions::StateMachine',
            function: 'DefinitionS3Location',
            document: true,
            role: 'RoleArn',
        },
    ],
    by: 'role',
    principal: 'states.amazonaws.com',
    alsoPrincipals: ['states.*.amazonaws.com'],
    checkedAtCreation: 'no',
    symptom: 'Lambda.AWSLambdaException: \u2026 is not authorized to perform: lambda:InvokeFunction on resource',
    reference: `${_fact_js__WEBPACK_IMPORTED_MODULE_4__/* .DOCS */ .iT}/step-functions/latest/dg/lambda-iam.html`,
};
const readers = [['AWS::StepFunctions::StateMachine', machineEventSources]];
function* tasksOf(machine) {
    for (const properties of scenariosOf(machine)) {
        const { values } = substitutions(properties);
        for (const document of definitionsOf(properties).map((each) => (0,_reading_json_text_js__WEBPACK_IMPORTED_MODULE_3__/* .substituted */ .X6)(each, values)))
            for (const { state, name } of taskStates(document))
                yield { properties, state, name, read: document.read, at: (value) => placeOf(value, name) };
    }
}
const scenariosOf = (machine) => machine.properties.scenarios('RoleArn', 'DefinitionString', 'DefinitionS3Location');
function* machineEventSources(machine) {
    for (const properties of scenariosOf(machine)) {
        const role = properties.one('RoleArn');
        const { values, places } = substitutions(properties);
        const details = role ? { role } : { openReason: 'the role is not in the resource' };
        const documents = definitionsOf(properties);
        for (const document of documents)
            for (const task of tasksIn((0,_reading_json_text_js__WEBPACK_IMPORTED_MODULE_3__/* .substituted */ .X6)(document, values))) {
                const at = places.get(task.value.kind === 'text' ? ((0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(task.value.text()) ?? '') : '');
                yield* (0,_reading_event_source_js__WEBPACK_IMPORTED_MODULE_1__/* .eventSourceOf */ .p)(STATE_MACHINE, machine, task.value, {
                    within: [properties],
                    ...details,
                    ...task.details,
                    ...(at && { at }),
                });
            }
        if (documents.length === 0)
            yield* unread(machine, properties, details);
    }
}
function* unread(machine, properties, details) {
    for (const value of properties.all('DefinitionSubstitutions{}')) {
        if ((0,_reading_function_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isFunctionArn */ .Sw)(value.text()) !== 'yes')
            continue;
        yield* (0,_reading_event_source_js__WEBPACK_IMPORTED_MODULE_1__/* .eventSourceOf */ .p)(STATE_MACHINE, machine, value, {
            within: [properties],
            ...details,
            undocumented: 'the definition of the state machine can not be read',
        });
    }
}
function substitutions(properties) {
    const values = new Map();
    const places = new Map();
    for (const { entry, value } of properties.all('DefinitionSubstitutions').flatMap((map) => map.children())) {
        values.set(entry.key, value.text());
        if (/^definition_substitution_\d+$/.test(entry.key))
            places.set(`\${${entry.key}}`, value.at);
    }
    return { values, places };
}
function definitionsOf(properties) {
    const found = [];
    for (const definition of properties.all('Definition'))
        if (definition.kind === 'map')
            found.push({ root: definition, read: (value) => value.text() });
    for (const definition of properties.all('DefinitionString')) {
        const document = (0,_reading_json_text_js__WEBPACK_IMPORTED_MODULE_3__/* .documentIn */ .Fd)(definition);
        if (document !== undefined)
            found.push(document);
    }
    for (const location of properties.all('DefinitionS3Location')) {
        const path = (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)((location.kind === 'map' ? location.one('Key') : location)?.text() ?? []);
        const root = path === undefined || path === '' ? undefined : properties.template.readLocal(path);
        const document = root && (0,_reading_json_text_js__WEBPACK_IMPORTED_MODULE_3__/* .documentOf */ .lM)(root, properties.template, location);
        if (document !== undefined)
            found.push(document);
    }
    return found;
}
function* tasksIn(document) {
    for (const { state, name } of taskStates(document))
        yield* taskOf(state, name, document);
}
function* taskStates(document) {
    const machines = [document.root];
    for (let machine = machines.pop(); machine !== undefined; machine = machines.pop()) {
        for (const { entry, value: state } of machine.all('States').flatMap((states) => states.children())) {
            machines.push(...state.all('Branches[]'), ...state.all('Iterator'), ...state.all('ItemProcessor'));
            const type = state.one('Type');
            if (type !== undefined && (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(document.read(type)) === 'Task')
                yield { state, name: entry.key };
        }
    }
}
const CHOSEN_LATER = {
    id: 'states:chosen-later',
    label: '(chosen at run time)',
    reason: 'the function is chosen while the state machine runs',
};
const INVOKE_INTEGRATIONS = ['arn:*:states:::lambda:invoke*', 'arn:*:states:::aws-sdk:lambda:invoke*'];
function* taskOf(state, name, document) {
    for (const properties of state.scenarios('Resource', 'Parameters.FunctionName', 'Arguments.FunctionName')) {
        const resource = properties.one('Resource');
        if (resource === undefined)
            continue;
        const text = document.read(resource);
        const assumed = properties.one('Credentials') && { undocumented: 'the task assumes a role of its own' };
        if (!INVOKE_INTEGRATIONS.some((pattern) => (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)([pattern], text) === 'yes')) {
            if ((0,_reading_function_text_js__WEBPACK_IMPORTED_MODULE_2__/* .mayBeFunction */ .FZ)(text))
                yield { value: resource, details: { function: text, at: placeOf(resource, name), ...assumed } };
            continue;
        }
        const named = properties.one('Parameters.FunctionName') ?? properties.one('Arguments.FunctionName');
        const written = named && document.read(named);
        if (named === undefined || written === undefined || (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(written).startsWith('{%')) {
            const value = named ?? resource;
            const details = { function: [CHOSEN_LATER], at: placeOf(value, name), openReason: CHOSEN_LATER.reason };
            yield { value, details };
            continue;
        }
        const qualifier = properties.one('Parameters.Qualifier') ?? properties.one('Arguments.Qualifier');
        yield {
            value: named,
            details: {
                function: qualifier ? (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .xW)(written, ':', document.read(qualifier)) : written,
                at: placeOf(named, name),
                ...assumed,
            },
        };
    }
}
const LONGEST_SEARCHED = 100_000;
function placeOf(value, state) {
    const { source, start, end } = value.at;
    if (end - start > LONGEST_SEARCHED)
        return value.at;
    const written = source.text.slice(start, end);
    const quoted = JSON.stringify(state);
    for (const key of [quoted, JSON.stringify(quoted).slice(1, -1), state])
        for (let at = written.indexOf(key); at !== -1; at = written.indexOf(key, at + 1)) {
            const before = written[at - 1] ?? '\n';
            const after = written.slice(at + key.length, at + key.length + 20);
            if (/[\s{,'\\]/.test(before) && /^'?\s*:/.test(after))
                return { source, start: start + at, end: start + at + key.length };
        }
    return value.at;
}
const stepFunctions = {
    facts: [STATE_MACHINE],
    readers,
};


/***/ }),

/***/ 276:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ Verbatim),
/* harmony export */   M9: () => (/* binding */ write),
/* harmony export */   TE: () => (/* binding */ writeKey),
/* harmony export */   e8: () => (/* binding */ writeFlow),
/* harmony export */   gX: () => (/* binding */ writeEntries),
/* harmony export */   ye: () => (/* binding */ Intrinsic)
/* harmony export */ });
/* unused harmony export yamlString */
class Intrinsic {
    name;
    argument;
    constructor(name, argument) {
        this.name = name;
        this.argument = argument;
    }
}
class Verbatim {
    text;
    constructor(text) {
        this.text = text;
    }
}
function write(value, notation) {
    return notation === 'json' ? json(value, '') : yaml(value, '').join('\n');
}
function writeEntries(entries, notation) {
    if (notation === 'yaml')
        return write(entries, notation);
    return Object.entries(entries)
        .map(([key, item]) => `${JSON.stringify(key)}: ${json(item, '')}`)
        .join(',\n');
}
const writeKey = (key, notation) => notation === 'json' ? JSON.stringify(key) : yamlString(key);
function writeFlow(value) {
    const line = yamlLine(value);
    if (line !== undefined)
        return line;
    if (isList(value))
        return `[${value.map(writeFlow).join(', ')}]`;
    const entries = Object.entries(value);
    return `{ ${entries.map(([key, item]) => `${yamlString(key)}: ${writeFlow(item)}`).join(', ')} }`;
}
function json(value, indent) {
    if (value instanceof Verbatim)
        return value.text;
    if (value instanceof Intrinsic)
        return jsonIntrinsic(value);
    if (value === null || typeof value !== 'object')
        return JSON.stringify(value);
    const inner = `${indent}  `;
    const lines = isList(value)
        ? value.map((item) => `${inner}${json(item, inner)}`)
        : Object.entries(value).map(([key, item]) => `${inner}${JSON.stringify(key)}: ${json(item, inner)}`);
    const [open, close] = isList(value) ? '[]' : '{}';
    return lines.length === 0 ? `${open}${close}` : `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}
function jsonIntrinsic({ name, argument }) {
    const dot = argument.indexOf('.');
    const isPair = name === 'Fn::GetAtt' && dot !== -1;
    const written = isPair
        ? `[${JSON.stringify(argument.slice(0, dot))}, ${JSON.stringify(argument.slice(dot + 1))}]`
        : JSON.stringify(argument);
    return `{ ${JSON.stringify(name)}: ${written} }`;
}
function yaml(value, indent) {
    const line = yamlLine(value);
    if (line !== undefined)
        return [`${indent}${line}`];
    if (isList(value))
        return value.flatMap((item) => {
            const [first = '', ...rest] = yaml(item, `${indent}  `);
            return [`${indent}- ${first.slice(indent.length + 2)}`, ...rest];
        });
    return Object.entries(value).flatMap(([key, item]) => {
        const inline = yamlLine(item);
        const name = `${indent}${yamlString(key)}:`;
        return inline === undefined ? [name, ...yaml(item, `${indent}  `)] : [`${name} ${inline}`];
    });
}
function yamlLine(value) {
    if (value instanceof Verbatim)
        return value.text;
    if (value instanceof Intrinsic)
        return `!${value.name.replace('Fn::', '')} ${yamlString(value.argument)}`;
    if (typeof value === 'string')
        return yamlString(value);
    if (typeof value === 'number')
        return yamlNumber(value);
    if (value === null || typeof value === 'boolean')
        return String(value);
    if (isList(value))
        return value.length === 0 ? '[]' : undefined;
    return Object.keys(value).length === 0 ? '{}' : undefined;
}
function yamlNumber(value) {
    if (Object.is(value, -0))
        return '-0.0';
    const text = String(value);
    return text.includes('e') && !text.includes('.') ? text.replace('e', '.0e') : text;
}
const RESERVED = /^(?:true|false|yes|no|on|off|y|n|null)$/i;
const PLAIN = /^[A-Za-z/][\w./:@-]*$/;
const UNPRINTABLE = /[^\x20-\x7E\xA0-\u2027\u202A-\uD7FF\uE000-\uFEFE\uFF00-\uFFFD\u{10000}-\u{10FFFF}]/u;
function yamlString(text) {
    if (PLAIN.test(text) && !text.endsWith(':') && !RESERVED.test(text))
        return text;
    if (!UNPRINTABLE.test(text))
        return `'${text.replaceAll("'", "''")}'`;
    return JSON.stringify(text).replace(new RegExp(UNPRINTABLE, 'gu'), escaped);
}
const escaped = (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
const isList = (value) => Array.isArray(value);


/***/ }),

/***/ 2720:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   Je: () => (/* binding */ stringOf),
/* harmony export */   Tj: () => (/* binding */ map),
/* harmony export */   Xn: () => (/* binding */ descend),
/* harmony export */   aB: () => (/* binding */ toJson),
/* harmony export */   d_: () => (/* binding */ scalar),
/* harmony export */   jN: () => (/* binding */ intrinsicOf),
/* harmony export */   jf: () => (/* binding */ child),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
function scalar(value, at) {
    return { kind: 'scalar', value, text: value === null ? '' : String(value), at };
}
function list(items, at) {
    return { kind: 'list', items, at };
}
function map(pairs, at) {
    const entries = new Map();
    for (const [key, value] of pairs)
        if (value !== undefined)
            entries.set(key, { key, keyAt: at, value });
    return { kind: 'map', entries, at };
}
function child(node, key) {
    return node?.kind === 'map' ? node.entries.get(key)?.value : undefined;
}
function descend(node, ...path) {
    let current = node;
    for (const key of path)
        current = child(current, key);
    return current;
}
function stringOf(node) {
    return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}
const INTRINSIC = /^(?:Ref|Condition|Fn::.+)$/;
function intrinsicOf(node) {
    if (node?.kind !== 'map' || node.entries.size !== 1)
        return undefined;
    for (const { key, value } of node.entries.values()) {
        if (!INTRINSIC.test(key))
            return undefined;
        if (key === 'Condition' && stringOf(value) === undefined)
            return undefined;
        return { name: key, argument: value };
    }
    return undefined;
}
function sizeOf(root) {
    let size = 0;
    const open = [root];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        size++;
        if (node.kind === 'list')
            for (const item of node.items)
                open.push(item);
        else if (node.kind === 'map')
            for (const { value } of node.entries.values())
                open.push(value);
    }
    return size;
}
function toJson(node) {
    switch (node.kind) {
        case 'scalar':
            return node.value;
        case 'list':
            return node.items.map(toJson);
        case 'map':
            return Object.fromEntries([...node.entries.values()].map(({ key, value }) => [key, toJson(value)]));
    }
}


/***/ }),

/***/ 4347:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ fillArn),
/* harmony export */   r: () => (/* binding */ arnAt)
/* harmony export */ });
/* harmony import */ var _symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8189);

function fillArn(template, standsFor) {
    const pieces = template.split(/\$\{([^}]*)\}/);
    return (0,_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .concatAll */ .KO)(pieces.map((piece, index) => (index % 2 === 0 ? piece : standsFor(piece, index))));
}
function arnAt(location, template, standsFor) {
    const { partition, region, account } = location;
    const known = new Map([
        ['Partition', partition],
        ['Region', region],
        ['Account', account],
    ]);
    return fillArn(template, (name, position) => known.get(name) ?? standsFor(name, position));
}


/***/ }),

/***/ 4344:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ keyOf)
/* harmony export */ });
/* harmony import */ var _symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8189);

function keyOf(text) {
    const parts = text.some(isKnown) ? (0,_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .substitute */ .V2)(text, onlyValue) : text;
    let key = '';
    for (const part of parts)
        key += typeof part === 'string' ? literalKey(part) : tokenKey(part);
    return key;
}
const onlyValue = ({ id, values: [value, ...others] = [] }) => id !== PARTITION.id && others.length === 0 ? value : undefined;
const isKnown = (part) => typeof part !== 'string' && part.values !== undefined && onlyValue(part) !== undefined;
const literalKey = (part) => part.includes(LITERAL) ? withOpenPartition(part) : `"${part.length}:${part}`;
const tokenKey = ({ id }) => `$${id.length}:${id}`;
const LITERAL = 'arn:aws:';
const PARTITION = { id: 'AWS::Partition' };
function withOpenPartition(part) {
    const pieces = part.split(LITERAL);
    const last = pieces.length - 1;
    return pieces
        .map((piece, index) => literalKey(`${index === 0 ? '' : ':'}${piece}${index === last ? '' : 'arn:'}`))
        .join(tokenKey(PARTITION));
}


/***/ })

};
;