"use strict";
exports.id = 4918;
exports.ids = [4918];
exports.modules = {

/***/ 6798:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ Derived)
/* harmony export */ });
class Derived {
    #owner;
    #known = new Map();
    constructor(owner) {
        this.#owner = owner;
    }
    get(work) {
        if (this.#known.has(work))
            return this.#known.get(work);
        const found = work(this.#owner);
        this.#known.set(work, found);
        return found;
    }
}


/***/ }),

/***/ 4918:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  transformSam: () => (/* binding */ transformSam)
});

// EXTERNAL MODULE: ./build/template/node.js
var template_node = __webpack_require__(2720);
// EXTERNAL MODULE: ./build/sam/macro.js
var macro = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/cloudformation/intrinsics/index.js + 22 modules
var intrinsics = __webpack_require__(6168);
;// CONCATENATED MODULE: ./build/sam/references.js


function resolveReferences(root, names) {
    if (names.supportedResourceReferences.size === 0 &&
        names.renamed.size === 0 &&
        names.dependencies.size === 0)
        return root;
    return rewriteEntries(root, names);
}
function rewrite(node, names) {
    if (node.kind === 'scalar')
        return node;
    if (node.kind === 'list') {
        const items = node.items.map((item) => rewrite(item, names));
        return items.every((item, index) => item === node.items[index]) ? node : (0,template_node/* list */.p_)(items, node.at);
    }
    return rewriteFunction(node, names) ?? rewriteEntries(node, names);
}
function rewriteEntries(node, names) {
    let changed = false;
    const entries = new Map();
    for (const [key, entry] of node.entries) {
        const value = key === 'DependsOn' ? rewriteDependsOn(entry.value, names) : rewrite(entry.value, names);
        changed ||= value !== entry.value;
        entries.set(key, value === entry.value ? entry : { ...entry, value });
    }
    return changed ? { kind: 'map', entries, at: node.at } : node;
}
function rewriteFunction(node, names) {
    const call = (0,intrinsics/* callOf */.C8)(node);
    const argument = call?.definition?.rename?.(call.argument, (parts) => meaning(parts, names), (inner) => rewrite(inner, names));
    return call === undefined || argument === undefined ? undefined : (0,template_node/* map */.Tj)([[call.name, argument]], node.at);
}
function meaning(parts, { supportedResourceReferences, renamed }) {
    const [owner = '', property = ''] = parts;
    const target = supportedResourceReferences.get(owner)?.get(property);
    if (target !== undefined)
        return { id: renamed.get(target) ?? target, used: 2 };
    const id = renamed.get(owner);
    return id === undefined ? undefined : { id, used: 1 };
}
function rewriteDependsOn(node, names) {
    if (node.kind === 'list') {
        const rewritten = node.items.map((item) => rewriteDependsOn(item, names));
        if (rewritten.every((item, index) => item === node.items[index]))
            return node;
        const items = rewritten.flatMap((item) => (item.kind === 'list' ? item.items : [item]));
        const once = new Map(items.map((item) => [(0,template_node/* stringOf */.Je)(item), item]));
        return (0,template_node/* list */.p_)([...once.values()], node.at);
    }
    const id = (0,template_node/* stringOf */.Je)(node) ?? '';
    const instead = names.dependencies.get(id);
    if (instead !== undefined) {
        return (0,template_node/* list */.p_)(instead.map((one) => (0,template_node/* scalar */.d_)(one, node.at)), node.at);
    }
    const renamed = names.renamed.get(id);
    return renamed === undefined ? node : (0,template_node/* scalar */.d_)(renamed, node.at);
}

;// CONCATENATED MODULE: ./build/sam/draft.js

function isNode(draft) {
    return typeof draft === 'object' && draft !== null && 'kind' in draft && 'at' in draft;
}
function toNode(draft, at) {
    if (draft === null || typeof draft !== 'object')
        return (0,template_node/* scalar */.d_)(draft, at);
    if (isNode(draft))
        return draft;
    if (isList(draft)) {
        return (0,template_node/* list */.p_)(draft.map((item) => toNode(item, at)), at);
    }
    return toMap(draft, at);
}
function toMap(draft, at) {
    return (0,template_node/* map */.Tj)(Object.entries(draft).map(([key, value]) => [key, value === undefined ? undefined : toNode(value, at)]), at);
}
function isList(draft) {
    return Array.isArray(draft);
}
const ref = (id) => ({ Ref: id });
const getAtt = (id, attribute) => ({ 'Fn::GetAtt': [id, attribute] });
const sub = (text, variables) => ({
    'Fn::Sub': variables === undefined ? text : [text, variables],
});
const when = (condition, then, otherwise = ref('AWS::NoValue')) => ({
    'Fn::If': [condition, then, otherwise],
});

;// CONCATENATED MODULE: ./build/sam/invalid-resource-error.js
class InvalidResourceError extends Error {
    at;
    help;
    severity;
    constructor(at, message, help, severity = 'error') {
        super(message);
        this.name = 'InvalidResourceError';
        this.at = at;
        this.help = help;
        this.severity = severity;
    }
}
function bothGiven(second, owner, [one, other]) {
    return new InvalidResourceError(second.at, `${owner} has both \`${one}\` and \`${other}\``, 'Keep one of them.');
}
function malformedChoice(property, { id }, node) {
    return new InvalidResourceError(node.at, `\`${property}\` of \`${id}\` has an \`Fn::If\` without its three parts`, 'Give a condition, the value where it holds, and the value where it does not.');
}
const KINDS = { map: 'a map', list: 'a list', scalar: 'a single value' };
function expectKind(node, kind, what) {
    if (isKind(node, kind))
        return node;
    throw new InvalidResourceError(node.at, `${what} is ${KINDS[node.kind]} where SAM needs ${KINDS[kind]}`, `Write ${KINDS[kind]}; if this is YAML, check the indentation.`);
}
function isKind(node, kind) {
    return node.kind === kind;
}

;// CONCATENATED MODULE: ./build/sam/resource.js

function property(node, key) {
    const value = (0,template_node/* child */.jf)(node, key);
    return value?.kind === 'scalar' && value.value === null ? undefined : value;
}
const PASSED_THROUGH = ['Condition', 'DeletionPolicy', 'UpdateReplacePolicy'];
const KEPT = ['DependsOn', 'UpdatePolicy', 'Metadata', ...PASSED_THROUGH];
function passedThrough(resource) {
    return pick(resource.node, PASSED_THROUGH);
}
function kept(resource) {
    return pick(resource.node, KEPT);
}
function conditionOf(resource) {
    const condition = (0,template_node/* child */.jf)(resource.node, 'Condition');
    return condition?.kind === 'scalar' && condition.value !== null ? condition.text : undefined;
}
function pick(node, keys) {
    const picked = {};
    for (const key of keys) {
        const value = (0,template_node/* child */.jf)(node, key);
        if (value !== undefined)
            picked[key] = value;
    }
    return picked;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/sam/value.js


function isTruthy(node) {
    if (node === undefined)
        return false;
    switch (node.kind) {
        case 'scalar':
            return node.value !== null && node.value !== '' && node.value !== 0 && node.value !== false;
        case 'list':
            return node.items.length > 0;
        default:
            return node.entries.size > 0;
    }
}
function branchesOf(node) {
    const intrinsic = (0,template_node/* intrinsicOf */.jN)(node);
    if (intrinsic?.name !== 'Fn::If' || intrinsic.argument.kind !== 'list')
        return undefined;
    const [condition, whenTrue, whenFalse, ...rest] = intrinsic.argument.items;
    if (condition === undefined || whenTrue === undefined || whenFalse === undefined || rest.length > 0)
        return undefined;
    return { condition, whenTrue, whenFalse };
}
function isNoValue(node) {
    const intrinsic = (0,template_node/* intrinsicOf */.jN)(node);
    return (intrinsic?.name === 'Ref' &&
        intrinsic.argument.kind === 'scalar' &&
        intrinsic.argument.value === 'AWS::NoValue');
}
const idIn = (node) => (0,template_node/* stringOf */.Je)(node) ?? (0,template_node/* stringOf */.Je)((0,template_node/* child */.jf)(node, 'Ref'));
function referredId(node) {
    const intrinsic = (0,template_node/* intrinsicOf */.jN)(node);
    if (intrinsic === undefined)
        return undefined;
    const { name, argument } = intrinsic;
    if (name === 'Ref')
        return argument.kind === 'scalar' ? argument.text : undefined;
    if (name !== 'Fn::GetAtt')
        return undefined;
    if (argument.kind === 'list') {
        const [first, second, ...rest] = argument.items;
        return second !== undefined && rest.length === 0 && first?.kind === 'scalar' ? first.text : undefined;
    }
    const parts = argument.kind === 'scalar' ? argument.text.split('.') : [];
    return parts.length === 2 ? parts[0] : undefined;
}
function withEntry(node, key, value) {
    const entries = new Map(node.entries);
    entries.set(key, { key, keyAt: node.entries.get(key)?.keyAt ?? value.at, value });
    return { kind: 'map', entries, at: node.at };
}
function withoutEntry(node, key) {
    if (!node.entries.has(key))
        return node;
    const entries = new Map(node.entries);
    entries.delete(key);
    return { kind: 'map', entries, at: node.at };
}
function canonicalJson(node) {
    switch (node.kind) {
        case 'scalar':
            return canonicalScalar(node.value, node.text);
        case 'list':
            return `[${node.items.map(canonicalJson).join(',')}]`;
        default: {
            const entries = [...node.entries.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
            return `{${entries.map(({ key, value }) => `${ascii(key)}:${canonicalJson(value)}`).join(',')}}`;
        }
    }
}
function canonicalScalar(value, text) {
    if (typeof value === 'string')
        return ascii(value);
    if (typeof value === 'number' && Number.isInteger(value) && /^[-+]?[0-9_]*\./.test(text))
        return value.toFixed(1);
    return String(value);
}
const BEYOND_ASCII = /[\u007f-\uffff]/g;
function ascii(text) {
    return JSON.stringify(text).replace(BEYOND_ASCII, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
function sameValue(a, b) {
    return a === b || canonicalJson(a) === canonicalJson(b);
}
function hashOf(data) {
    return data === '' ? '' : (0,external_node_crypto_.createHash)('sha1').update(data).digest('hex').slice(0, 10);
}

;// CONCATENATED MODULE: ./build/sam/api/combined-condition.js
const MOST = 10;
function addCombinedCondition(context, names, name, at) {
    let left = [...names];
    let number = Math.floor((names.length - 2) / (MOST - 1));
    while (left.length > 1) {
        const made = number > 0 ? `${name}${number}` : name;
        number -= 1;
        const joined = left.slice(0, MOST).map((condition) => ({ Condition: condition }));
        context.addCondition(made, { 'Fn::Or': joined }, at);
        left = [...left.slice(MOST), made];
    }
}

;// CONCATENATED MODULE: ./build/sam/api/definition.js




const INTEGRATION = 'x-amazon-apigateway-integration';
const ANY_METHOD = 'x-amazon-apigateway-any-method';
const OPENAPI_3 = /^3(\.\d)?(\.\d)?$/;
const NO_METHODS = new Set(['summary', 'description', 'parameters', 'servers', '$ref']);
function skeleton(version, at) {
    const info = { version: '1.0', title: { Ref: 'AWS::StackName' } };
    return toMap({ ...version, info, paths: {} }, at);
}
function methodKey(method) {
    const lower = method.toLowerCase();
    return lower === 'any' ? ANY_METHOD : lower;
}
function isOpenApi3(version) {
    return version?.kind === 'scalar' && OPENAPI_3.test(version.text);
}
class Definition {
    managed;
    #root;
    #paths;
    #pathsAt;
    constructor(root, managed) {
        this.#root = root;
        this.managed = managed;
        const paths = (0,template_node/* child */.jf)(root, 'paths');
        this.#paths = new Map(paths?.kind === 'map' ? paths.entries : []);
        this.#pathsAt = paths?.at ?? root.at;
    }
    get(key) {
        return key === 'paths' ? undefined : (0,template_node/* child */.jf)(this.#root, key);
    }
    set(key, value, at) {
        this.#root = withEntry(this.#root, key, toNode(value, at));
    }
    remove(key) {
        const entries = new Map(this.#root.entries);
        entries.delete(key);
        this.#root = { ...this.#root, entries };
    }
    get paths() {
        return [...this.#paths.keys()];
    }
    get written() {
        return [...this.#paths.values()].map(({ key, value }) => [key, value]);
    }
    itemsOf(path) {
        return alternatives(this.#paths.get(path)?.value).map((item) => pathItem(item, path));
    }
    hasIntegration(path, method) {
        const items = this.itemsOf(path);
        return (items.length > 0 &&
            items.every((item) => alternatives((0,template_node/* child */.jf)(item, methodKey(method))).some(hasIntegration)));
    }
    editMethod(path, key, at, change) {
        const entry = this.#paths.get(path) ?? { key: path, keyAt: at, value: (0,template_node/* map */.Tj)([], at) };
        const value = inBranches(entry.value, (item) => {
            const known = pathItem(item, path);
            const changed = change((0,template_node/* child */.jf)(known, key));
            const entries = new Map(known.entries);
            entries.set(key, { key, keyAt: known.entries.get(key)?.keyAt ?? at, value: changed });
            return { kind: 'map', entries, at: known.at };
        });
        this.#paths.set(path, { ...entry, value });
    }
    editItems(path, change) {
        const entry = this.#paths.get(path);
        if (entry === undefined)
            return;
        this.#paths.set(path, {
            ...entry,
            value: inBranches(entry.value, (item) => change(pathItem(item, path))),
        });
    }
    editMethods(path, change) {
        this.editItems(path, (item) => {
            const entries = new Map();
            for (const [key, entry] of item.entries) {
                if (NO_METHODS.has(key)) {
                    entries.set(key, entry);
                    continue;
                }
                const value = inBranches(entry.value, (method) => {
                    const known = expectKind(method, 'map', `The method \`${key}\` of the path \`${path}\``);
                    return hasIntegration(known) ? change(known, methodKey(key)) : known;
                });
                entries.set(key, { ...entry, value });
            }
            return { ...item, entries };
        });
    }
    makeConditional(path, condition) {
        const entry = this.#paths.get(path);
        if (entry === undefined)
            return;
        const value = toNode({ 'Fn::If': [condition, entry.value, { Ref: 'AWS::NoValue' }] }, entry.keyAt);
        this.#paths.set(path, { ...entry, value });
    }
    renamePath(from, to) {
        const entry = this.#paths.get(from);
        if (entry === undefined)
            return;
        this.#paths.delete(from);
        this.#paths.set(to, { ...entry, key: to });
    }
    toNode() {
        const paths = { kind: 'map', entries: this.#paths, at: this.#pathsAt };
        return withEntry(this.#root, 'paths', paths);
    }
}
function hasIntegration(method) {
    return isTruthy((0,template_node/* child */.jf)(method, INTEGRATION));
}
function alternatives(node) {
    if (node === undefined)
        return [];
    const branches = branchesOf(node);
    if (branches === undefined)
        return [node];
    return [branches.whenTrue, branches.whenFalse].filter((branch) => !isNoValue(branch));
}
function inBranches(node, change) {
    const branches = branchesOf(node);
    if (branches === undefined)
        return change(node);
    const { condition } = branches;
    const [whenTrue, whenFalse] = [branches.whenTrue, branches.whenFalse].map((branch) => isNoValue(branch) ? branch : change(branch));
    return toNode({ 'Fn::If': [condition, whenTrue ?? null, whenFalse ?? null] }, node.at);
}
function pathItem(node, path) {
    return expectKind(node, 'map', `The path \`${path}\` of the API's definition`);
}

;// CONCATENATED MODULE: ./build/sam/api/implicit.js







const implicit_KINDS = [
    {
        event: 'Api',
        type: 'AWS::Serverless::Api',
        reference: 'RestApiId',
        implicitId: 'ServerlessRestApi',
        implicitProperties: { StageName: 'Prod' },
    },
    {
        event: 'HttpApi',
        type: 'AWS::Serverless::HttpApi',
        reference: 'ApiId',
        implicitId: 'ServerlessHttpApi',
        implicitProperties: {},
        byDefault: { path: '$default', method: ANY_METHOD },
    },
];
const SERVERS = new Set(['AWS::Serverless::Function', 'AWS::Serverless::StateMachine']);
function giveDefinitions(context) {
    for (const resource of context.resources.values()) {
        if (!implicit_KINDS.some(({ type }) => type === resource.type))
            continue;
        const { properties } = resource;
        if (isTruthy(property(properties, 'DefinitionBody')) || isTruthy(property(properties, 'DefinitionUri')))
            continue;
        context.apis.manage(resource.id, resource.type, resource.at);
    }
}
function addImplicitApis(context) {
    for (const kind of implicit_KINDS)
        new Collector(kind, context).collect();
}
class Collector {
    #kind;
    #context;
    #conditions = new Map();
    #implicitOwners = [];
    #implicitAt;
    #tags = new Map();
    constructor(kind, context) {
        this.#kind = kind;
        this.#context = context;
    }
    collect() {
        for (const resource of [...this.#context.resources.values()]) {
            if (!SERVERS.has(resource.type))
                continue;
            this.#context.attempt(resource, () => this.#collectFrom(resource));
        }
        this.#addImplicitApi();
        for (const [api, conditions] of this.#conditions)
            this.#makePathsConditional(api, conditions);
    }
    #collectFrom(resource) {
        const events = property(resource.properties, 'Events');
        if (events?.kind !== 'map')
            return;
        const entries = new Map(events.entries);
        for (const entry of events.entries.values()) {
            if ((0,template_node/* stringOf */.Je)((0,template_node/* child */.jf)(entry.value, 'Type')) !== this.#kind.event)
                continue;
            const completed = this.#context.attempt(resource, () => this.#completed(entry, resource));
            if (completed !== undefined)
                entries.set(entry.key, completed);
        }
        const properties = withEntry(resource.properties, 'Events', { ...events, entries });
        this.#context.replace(resource.id, withEntry(resource.node, 'Properties', properties), resource.at);
    }
    #completed(entry, resource) {
        const kind = this.#kind;
        const written = property(entry.value, 'Properties');
        if (!isTruthy(written) && kind.byDefault === undefined)
            return undefined;
        const name = `the event \`${entry.key}\` of \`${resource.id}\``;
        const given_ = isTruthy(written)
            ? expectKind(written, 'map', `\`Properties\` of ${name}`)
            : (0,template_node/* map */.Tj)([], entry.keyAt);
        if ((0,template_node/* child */.jf)(given_, kind.reference) === undefined)
            this.#takeTags(resource);
        const properties = this.#withDefaults(given_, entry.keyAt);
        const path = textOf(properties, 'Path', name, entry.keyAt);
        const method = textOf(properties, 'Method', name, entry.keyAt);
        checkRouteSettings(properties, name);
        const api = this.#apiOf(properties, name, entry.keyAt);
        this.#note(api, path, methodKey(method), resource, entry.keyAt);
        const node = expectKind(entry.value, 'map', name);
        return { ...entry, value: withEntry(node, 'Properties', properties) };
    }
    #takeTags({ type, properties }) {
        const globals = (0,template_node/* descend */.Xn)(this.#context.template, 'Globals', type.slice(type.lastIndexOf(':') + 1));
        const own = (key) => {
            const written = property(properties, key);
            return isTruthy(written) ? written : (0,template_node/* child */.jf)(globals, key);
        };
        const tags = own('Tags');
        if (tags?.kind !== 'map' || !isTruthy(own('PropagateTags')))
            return;
        for (const entry of tags.entries.values())
            this.#tags.set(entry.key, entry);
    }
    #withDefaults(written, at) {
        const { reference, implicitId, byDefault } = this.#kind;
        let properties = written;
        if ((0,template_node/* child */.jf)(written, reference) === undefined) {
            properties = withEntry(properties, reference, toNode(ref(implicitId), at));
        }
        if (byDefault !== undefined && !isTruthy((0,template_node/* child */.jf)(written, 'Path')) && !isTruthy((0,template_node/* child */.jf)(written, 'Method'))) {
            properties = withEntry(properties, 'Path', (0,template_node/* scalar */.d_)(byDefault.path, at));
            properties = withEntry(properties, 'Method', (0,template_node/* scalar */.d_)(byDefault.method, at));
        }
        return properties;
    }
    #apiOf(properties, event, at) {
        const { reference, implicitId, type } = this.#kind;
        const node = (0,template_node/* child */.jf)(properties, reference);
        const id = idIn(node);
        const known = id === undefined ? undefined : this.#context.resources.get(id)?.type;
        const fits = type === 'AWS::Serverless::Api' ? known !== 'AWS::Serverless::HttpApi' : true;
        if (id !== undefined && (id === implicitId || (known !== undefined && fits)))
            return id;
        throw new InvalidResourceError(node?.at ?? at, `\`${reference}\` of ${event} is no reference to an \`${type}\` of this template`, `Refer to an \`${type}\` of this template with \`!Ref\`, or remove \`${reference}\` to have one made.`);
    }
    #note(api, path, method, resource, at) {
        const { implicitId, type } = this.#kind;
        if (api === implicitId && this.#implicitAt === undefined) {
            this.#implicitAt = at;
            this.#context.apis.manage(implicitId, type, at);
        }
        if (api === implicitId)
            this.#implicitOwners.push(resource);
        const paths = this.#conditions.get(api) ?? new Map();
        const methods = paths.get(path) ?? new Map();
        methods.set(method, conditionOf(resource));
        paths.set(path, methods);
        this.#conditions.set(api, paths);
        const definition = this.#context.apis.definitionOf(api);
        if (definition?.managed === true) {
            definition.editMethod(path, method, at, (known) => known ?? (0,template_node/* map */.Tj)([], at));
        }
    }
    #addImplicitApi() {
        const { implicitId, implicitProperties, type } = this.#kind;
        const [first] = this.#implicitOwners;
        const at = this.#implicitAt;
        if (first === undefined || at === undefined)
            return;
        const used = [...(this.#conditions.get(implicitId)?.values() ?? [])].flatMap((one) => [...one.values()]);
        const node = toMap({
            Type: type,
            Condition: this.#conditionOf(used, `${implicitId}Condition`, at),
            DeletionPolicy: this.#strongest('DeletionPolicy', ['Retain', 'Delete']),
            UpdateReplacePolicy: this.#strongest('UpdateReplacePolicy', ['Retain', 'Snapshot', 'Delete']),
            Properties: { ...implicitProperties, ...this.#passedOn(at) },
        }, at);
        this.#context.replace(implicitId, node, at);
    }
    #passedOn(at) {
        if (this.#tags.size === 0)
            return {};
        return { Tags: { kind: 'map', entries: this.#tags, at }, PropagateTags: true };
    }
    #makePathsConditional(api, conditions) {
        const definition = this.#context.apis.definitionOf(api);
        if (definition?.managed !== true)
            return;
        for (const [path, methods] of conditions) {
            const at = this.#implicitAt ?? definition.toNode().at;
            const condition = this.#conditionOf([...methods.values()], pathCondition(api, path), at);
            if (condition !== undefined)
                definition.makeConditional(path, condition);
        }
    }
    #conditionOf(conditions, name, at) {
        const names = new Set();
        for (const condition of conditions) {
            if (condition === undefined)
                return undefined;
            names.add(condition);
        }
        const [only] = names;
        if (names.size < 2)
            return only;
        addCombinedCondition(this.#context, [...names].sort(), name, at);
        return name;
    }
    #strongest(attribute, order) {
        const found = new Set(this.#implicitOwners.map(({ node }) => (0,template_node/* stringOf */.Je)((0,template_node/* child */.jf)(node, attribute))));
        return order.find((policy) => found.has(policy));
    }
}
function checkRouteSettings(properties, event) {
    const settings = (0,template_node/* child */.jf)(properties, 'RouteSettings');
    if (settings !== undefined)
        expectKind(settings, 'map', `\`RouteSettings\` of ${event}`);
}
function textOf(properties, key, event, at) {
    const node = property(properties, key);
    const text = (0,template_node/* stringOf */.Je)(node);
    if (text !== undefined)
        return text;
    throw new InvalidResourceError(node?.at ?? at, node === undefined ? `${upperFirst(event)} has no \`${key}\`` : `\`${key}\` of ${event} is no string`, `Give \`${key}\` as a string.`);
}
const upperFirst = (text) => text.charAt(0).toUpperCase() + text.slice(1);
function pathCondition(api, path) {
    return `${api}${path.replaceAll('/', 'SLASH').replaceAll('{', 'OB').replaceAll('}', 'CB')}PathCondition`;
}

;// CONCATENATED MODULE: ./build/sam/connectors/embedded.js




function splitEmbeddedConnectors(context) {
    for (const resource of [...context.resources.values()]) {
        const written = (0,template_node/* child */.jf)(resource.node, 'Connectors');
        if (written === undefined)
            continue;
        context.replace(resource.id, withoutEntry(resource.node, 'Connectors'), resource.at);
        context.attempt(resource, () => {
            const connectors = expectKind(written, 'map', `\`Connectors\` of \`${resource.id}\``);
            for (const entry of connectors.entries.values()) {
                context.attempt(resource, () => split(entry, resource, context));
            }
        });
    }
}
function split({ key, keyAt, value }, owner, context) {
    const id = owner.id + key;
    const what = `the connector \`${key}\` of \`${owner.id}\``;
    const node = expectKind(value, 'map', what);
    const written = (0,template_node/* child */.jf)(node, 'Properties');
    if (context.resources.has(id)) {
        throw new InvalidResourceError(keyAt, `The connector \`${key}\` of \`${owner.id}\` becomes \`${id}\`, which the template has already`, 'Rename the connector.');
    }
    if (written === undefined) {
        throw new InvalidResourceError(keyAt, `The connector \`${key}\` of \`${owner.id}\` has no \`Properties\``, 'Give it `Destination` and `Permissions`.');
    }
    const properties = expectKind(written, 'map', `\`Properties\` of ${what}`);
    const source = sourceOf(properties, owner, what, keyAt);
    const own = withEntry(withoutEntry(properties, 'SourceReference'), 'Source', source);
    const connector = withEntry(withEntry(node, 'Properties', own), 'Type', (0,template_node/* scalar */.d_)('AWS::Serverless::Connector', keyAt));
    context.replace(id, connector, keyAt, owner.id);
}
function sourceOf(properties, owner, what, at) {
    const base = toMap({ Id: owner.id }, at);
    const written = (0,template_node/* child */.jf)(properties, 'SourceReference');
    if (written === undefined)
        return base;
    const reference = expectKind(written, 'map', `\`SourceReference\` of ${what}`);
    const id = reference.entries.get('Id');
    if (id !== undefined) {
        throw new InvalidResourceError(id.keyAt, `\`SourceReference\` of ${what} has an \`Id\`, though its source is \`${owner.id}\``, 'Remove `Id`.');
    }
    return { ...base, entries: new Map([...base.entries, ...reference.entries]) };
}

;// CONCATENATED MODULE: ./build/data/sam-globals.js
const GLOBAL_PROPERTIES = new Map(Object.entries({
    Function: `
      Handler Runtime CodeUri DeadLetterQueue Description MemorySize Timeout VpcConfig Environment
      Tags PropagateTags Tracing KmsKeyArn AutoPublishAlias AutoPublishAliasAllProperties Layers
      DeploymentPreference RolePath PermissionsBoundary ReservedConcurrentExecutions
      ProvisionedConcurrencyConfig AssumeRolePolicyDocument EventInvokeConfig FileSystemConfigs
      CodeSigningConfigArn Architectures SnapStart EphemeralStorage FunctionUrlConfig
      RuntimeManagementConfig LoggingConfig RecursiveLoop SourceKMSKeyArn TenancyConfig
      DurableConfig CapacityProviderConfig FunctionScalingConfig PublishToLatestPublished
      VersionDeletionPolicy`,
    Api: `
      Auth Name DefinitionUri CacheClusterEnabled CacheClusterSize MergeDefinitions Variables
      EndpointConfiguration MethodSettings BinaryMediaTypes MinimumCompressionSize Cors
      GatewayResponses AccessLogSetting CanarySetting TracingEnabled OpenApiVersion Domain
      AlwaysDeploy PropagateTags SecurityPolicy EndpointAccessMode`,
    HttpApi: `
      Auth AccessLogSettings StageVariables Tags CorsConfiguration DefaultRouteSettings Domain
      RouteSettings FailOnWarnings PropagateTags`,
    SimpleTable: `
      SSESpecification`,
    StateMachine: `
      PropagateTags`,
    LayerVersion: `
      PublishLambdaVersion`,
    CapacityProvider: `
      VpcConfig OperatorRole Tags InstanceRequirements ScalingConfig KmsKeyArn PropagateTags
      LoggingConfig ManagedResourceTags`,
    MicrovmImage: `
      BuildRoleArn BaseImageArn BaseImageVersion Logging EgressNetworkConnectors CpuConfigurations
      Resources AdditionalOsCapabilities Hooks EnvironmentVariables Tags PropagateTags`,
    NetworkConnector: `
      OperatorRole Tags PropagateTags`,
    WebSocketApi: `
      AccessLogSettings ApiKeySelectionExpression DefaultRouteSettings DisableExecuteApiEndpoint
      DisableSchemaValidation Domain FailOnWarnings IpAddressType PropagateTags
      RouteSelectionExpression RouteSettings StageVariables Tags`,
}).map(([section, properties]) => [section, new Set(properties.trim().split(/\s+/))]));

;// CONCATENATED MODULE: ./build/sam/globals.js





const REPLACED = new Set(['Function.Architectures', 'CapacityProvider.InstanceRequirements.Architectures']);
const NEVER_GLOBAL = new Set('Role Policies FunctionName Events InlineCode StageName DefinitionBody Routes Definition'.split(' '));
const PRUNED = new Set(['CapacityProvider.ManagedResourceTags']);
function mergeGlobals(context) {
    const globals = property(context.template, 'Globals');
    if (globals === undefined)
        return;
    for (const entry of expectKind(globals, 'map', '`Globals`').entries.values()) {
        if (entry.key.startsWith('Fn::'))
            continue;
        context.attempt(undefined, () => {
            const section = sectionOf(entry, context);
            const size = (0,template_node/* sizeOf */.$d)(section);
            for (const resource of [...context.resources.values()]) {
                if (resource.type !== `AWS::Serverless::${entry.key}`)
                    continue;
                if (context.budget.take('values', size))
                    mergeInto(context, resource, entry.key, section);
                else
                    context.leave(resource.id);
            }
        });
    }
}
function sectionOf({ key, keyAt, value }, context) {
    const supported = GLOBAL_PROPERTIES.get(key);
    if (supported === undefined) {
        throw new InvalidResourceError(keyAt, `\`Globals\` has a section \`${key}\`, which SAM does not know`, `Use one of ${[...GLOBAL_PROPERTIES.keys()].map((name) => `\`${name}\``).join(', ')}.`);
    }
    const section = expectKind(value, 'map', `\`Globals.${key}\``);
    for (const entry of section.entries.values()) {
        if (supported.has(entry.key) || entry.key.startsWith('Fn::'))
            continue;
        context.reject(new InvalidResourceError(entry.keyAt, `\`Globals.${key}\` has \`${entry.key}\`, which SAM does not take there`, `Set \`${entry.key}\` on each resource.`, NEVER_GLOBAL.has(entry.key) ? 'error' : 'warning'), undefined);
    }
    return section;
}
function mergeInto(context, resource, name, section) {
    const globals = context.attempt(resource, () => withoutIgnored(resource, section)) ?? section;
    const written = (0,template_node/* child */.jf)(resource.node, 'Properties');
    const properties = written === undefined || (written.kind === 'map' && written.entries.size === 0)
        ? globals
        : merge(globals, written, name);
    context.replace(resource.id, withEntry(resource.node, 'Properties', properties), resource.at);
}
function withoutIgnored(resource, section) {
    const ignored = (0,template_node/* child */.jf)(resource.node, 'IgnoreGlobals');
    if (!isTruthy(ignored))
        return section;
    if ((0,template_node/* stringOf */.Je)(ignored) === '*')
        return { ...section, entries: new Map() };
    if (ignored.kind !== 'list')
        throw notIgnorable(resource, ignored);
    let left = section;
    for (const item of ignored.items) {
        const key = (0,template_node/* stringOf */.Je)(item);
        if (key === undefined || !left.entries.has(key))
            throw notIgnorable(resource, item);
        left = withoutEntry(left, key);
    }
    return left;
}
function notIgnorable(resource, node) {
    return new InvalidResourceError(node.at, `\`IgnoreGlobals\` of \`${resource.id}\` names something that \`Globals\` does not have`, "Give `'*'`, or a list of properties that stand in `Globals`.");
}
function merge(global, own, path) {
    if ((0,template_node/* intrinsicOf */.jN)(global) !== undefined || (0,template_node/* intrinsicOf */.jN)(own) !== undefined)
        return own;
    if (REPLACED.has(path))
        return own;
    if (global.kind === 'list' && own.kind === 'list')
        return (0,template_node/* list */.p_)([...global.items, ...own.items], own.at);
    if (global.kind !== 'map' || own.kind !== 'map')
        return own;
    const pruned = PRUNED.has(path) && own.entries.size > 0;
    const entries = new Map(pruned ? [] : global.entries);
    for (const [key, entry] of own.entries) {
        const shared = global.entries.get(key);
        entries.set(key, shared === undefined ? entry : { ...entry, value: merge(shared.value, entry.value, `${path}.${key}`) });
    }
    return { kind: 'map', entries, at: own.at };
}

;// CONCATENATED MODULE: ./build/sam/structure.js


function checkStructure(context) {
    const resources = (0,template_node/* child */.jf)(context.template, 'Resources');
    if (resources?.kind !== 'map')
        return;
    for (const entry of resources.entries.values()) {
        if (entry.key.startsWith('Fn::'))
            continue;
        context.attempt(context.resources.get(entry.key), () => checkResource(entry));
    }
}
function checkResource({ key, value }) {
    const resource = expectKind(value, 'map', `The resource \`${key}\``);
    if (!((0,template_node/* stringOf */.Je)((0,template_node/* child */.jf)(resource, 'Type')) ?? '').startsWith('AWS::Serverless::'))
        return;
    const properties = (0,template_node/* child */.jf)(resource, 'Properties');
    const isNull = properties?.kind === 'scalar' && properties.value === null;
    if (properties !== undefined && !isNull)
        expectKind(properties, 'map', `\`Properties\` of \`${key}\``);
    const condition = (0,template_node/* child */.jf)(resource, 'Condition');
    if (condition === undefined || condition.kind === 'scalar')
        return;
    throw new InvalidResourceError(condition.at, `\`Condition\` of \`${key}\` is not the name of a condition`, 'Define the condition under `Conditions`, and give its name.');
}

;// CONCATENATED MODULE: ./build/sam/steps.js




const stepsBefore = [
    checkStructure,
    giveDefinitions,
    addImplicitApis,
    mergeGlobals,
    splitEmbeddedConnectors,
];

// EXTERNAL MODULE: ./build/budget.js
var budget = __webpack_require__(7998);
// EXTERNAL MODULE: ./build/derived.js
var derived = __webpack_require__(6798);
// EXTERNAL MODULE: ./build/groups.js
var groups = __webpack_require__(1267);
// EXTERNAL MODULE: ./build/internal-error.js
var internal_error = __webpack_require__(6537);
;// CONCATENATED MODULE: ./build/sam/api/request-model.js




function checkRequestModel(route, api) {
    const written = property(route.event.properties, 'RequestModel');
    if (!isTruthy(written))
        return;
    const event = `the event \`${route.event.key}\` of \`${route.owner.id}\``;
    const settings = expectKind(written, 'map', `\`RequestModel\` of ${event}`);
    const model = property(settings, 'Model');
    if (!isTruthy(model))
        return;
    const models = property(api, 'Models');
    const name = (0,template_node/* stringOf */.Je)(model);
    const known = name !== undefined && isTruthy((0,template_node/* child */.jf)(models, name));
    if (!known && (0,template_node/* intrinsicOf */.jN)(models) === undefined) {
        throw new InvalidResourceError(model.at, `\`RequestModel\` of ${event} names ${name === undefined ? 'something that is no string' : `\`${name}\``}, which is none of the \`Models\` of \`${route.api}\``, 'Name a model that the API defines.');
    }
    for (const key of ['ValidateBody', 'ValidateParameters']) {
        const value = property(settings, key);
        if (value === undefined || (value.kind === 'scalar' && typeof value.value === 'boolean'))
            continue;
        throw new InvalidResourceError(value.at, `\`${key}\` of ${event} is neither \`true\` nor \`false\``, 'Write `true` or `false`, without quotes or intrinsic functions.');
    }
}

;// CONCATENATED MODULE: ./build/sam/api/route-authorizer.js




function requireAuthorizer(route, authorizer, apiAuth) {
    const name = (0,template_node/* stringOf */.Je)(authorizer);
    const event = `The event \`${route.event.key}\` of \`${route.owner.id}\``;
    if (name === 'NONE') {
        if (isTruthy(property(apiAuth, 'DefaultAuthorizer')))
            return;
        throw new InvalidResourceError(authorizer.at, `${event} has \`Authorizer: NONE\`, but \`${route.api}\` has no \`DefaultAuthorizer\` to switch off`, 'Remove `Authorizer`, or give the API a `DefaultAuthorizer`.');
    }
    if (name === undefined) {
        throw new InvalidResourceError(authorizer.at, `${event} has an \`Authorizer\` that is no string`, "Name one of the API's authorizers.");
    }
    const defined = property(apiAuth, 'Authorizers');
    if (isTruthy((0,template_node/* child */.jf)(defined, name)))
        return;
    const names = defined?.kind === 'map' ? [...defined.entries.keys()].map((one) => `\`${one}\``) : [];
    throw new InvalidResourceError(authorizer.at, `${event} names the authorizer \`${name}\`, which \`${route.api}\` does not define`, names.length === 0
        ? `Define \`${name}\` under \`Auth.Authorizers\` of \`${route.api}\`.`
        : `Use one of ${names.join(', ')}.`);
}

;// CONCATENATED MODULE: ./build/sam/api/security-schemes.js




const IAM_SCHEME = {
    type: 'apiKey',
    name: 'Authorization',
    in: 'header',
    'x-amazon-apigateway-authtype': 'awsSigv4',
};
const API_KEY_SCHEME = { type: 'apiKey', name: 'x-api-key', in: 'header' };
function setSwaggerScheme(definition, name, scheme, at) {
    const schemes = swaggerSchemes(definition, at);
    definition.set('securityDefinitions', withEntry(schemes, name, toNode(scheme, at)), at);
}
function setOpenApiScheme(definition, name, scheme, at) {
    const written = definition.get('components');
    const components = written?.kind === 'map' ? written : (0,template_node/* map */.Tj)([], at);
    const known = (0,template_node/* child */.jf)(components, 'securitySchemes');
    const schemes = known?.kind === 'map' ? known : (0,template_node/* map */.Tj)([], at);
    definition.set('components', withEntry(components, 'securitySchemes', withEntry(schemes, name, toNode(scheme, at))), at);
}
function addIamScheme(definition, at) {
    if (!swaggerSchemes(definition, at).entries.has('AWS_IAM')) {
        setSwaggerScheme(definition, 'AWS_IAM', IAM_SCHEME, at);
    }
}
function addApiKeyScheme(definition, at) {
    if (!swaggerSchemes(definition, at).entries.has('api_key')) {
        setSwaggerScheme(definition, 'api_key', API_KEY_SCHEME, at);
    }
}
function moveSchemesToOpenApi3(definition) {
    const schemes = definition.get('securityDefinitions');
    if (schemes === undefined)
        return;
    const written = definition.get('components');
    const components = written?.kind === 'map' ? written : (0,template_node/* map */.Tj)([], schemes.at);
    definition.set('components', withEntry(components, 'securitySchemes', schemes), schemes.at);
    definition.remove('securityDefinitions');
}
function swaggerSchemes(definition, at) {
    const schemes = definition.get('securityDefinitions');
    return schemes === undefined ? (0,template_node/* map */.Tj)([], at) : expectKind(schemes, 'map', '`securityDefinitions`');
}

;// CONCATENATED MODULE: ./build/sam/api/rest-route.js









function addRestRoute(route, definition, context) {
    const api = context.resources.get(route.api)?.properties;
    const merged = isTruthy(property(api, 'MergeDefinitions'));
    const auth = authOf(route);
    if (definition.managed || (merged && route.stateMachine === undefined)) {
        if (!merged && definition.hasIntegration(route.path, route.method)) {
            throw new InvalidResourceError(route.event.at, `The event \`${route.event.key}\` of \`${route.owner.id}\` asks for \`${route.method}\` on \`${route.path}\` of \`${route.api}\`, which another event has already`, 'Remove one of the events, or give it another path or method.');
        }
        checkAuth(route, auth, api, context);
        const key = merged ? route.method : methodKey(route.method);
        definition.editMethod(route.path, key, route.event.at, (method) => {
            const made = methodOf(route, merged ? undefined : method, auth, api, context);
            const whole = secured(made, route, auth, api, definition);
            const value = route.condition === undefined ? whole : toNode(when(route.condition, whole), route.event.at);
            return merged ? mergedMethod(method, value) : value;
        });
        checkRequestModel(route, api);
    }
    else if (isTruthy(property(auth, 'OverrideApiAuth'))) {
        overrideAuth(route, auth, api, definition, context);
    }
}
function overrideAuth(route, auth, api, definition, context) {
    checkAuth(route, auth, api, context);
    const settings = ['Authorizer', 'ApiKeyRequired', 'ResourcePolicy'];
    if (auth !== undefined && !settings.some((key) => isTruthy(property(auth, key)))) {
        throw new InvalidResourceError(auth.at, `The event \`${route.event.key}\` of \`${route.owner.id}\` overrides the API's \`Auth\` with nothing`, 'Set `Authorizer`, `ApiKeyRequired` or `ResourcePolicy`, or remove `OverrideApiAuth`.');
    }
    const key = methodKey(route.method);
    definition.editMethods(route.path, (method, name) => name === key ? secured(method, route, auth, api, definition) : method);
}
function authOf(route) {
    const auth = property(route.event.properties, 'Auth');
    if (!isTruthy(auth))
        return undefined;
    return expectKind(auth, 'map', `\`Auth\` of the event \`${route.event.key}\` of \`${route.owner.id}\``);
}
function methodOf(route, existing, auth, api, context) {
    const { at } = route.event;
    const known = existing?.kind === 'map' ? existing : (0,template_node/* map */.Tj)([], at);
    const integration = toMap(route.stateMachine === undefined
        ? functionIntegration(route, auth, api, context)
        : { ...route.stateMachine, uri: conditionalUri(route) }, at);
    const method = new Map(known.entries);
    method.set(INTEGRATION, { key: INTEGRATION, keyAt: at, value: integration });
    if (!method.has('responses')) {
        const responses = route.stateMachine === undefined
            ? {}
            : { 200: { description: 'OK' }, 400: { description: 'Bad Request' } };
        method.set('responses', { key: 'responses', keyAt: at, value: toNode(responses, at) });
    }
    return { kind: 'map', entries: method, at: known.at };
}
function functionIntegration(route, auth, api, context) {
    const { properties } = route.event;
    const streamed = (0,template_node/* stringOf */.Je)(property(properties, 'ResponseTransferMode')) === 'RESPONSE_STREAM';
    const timeout = property(properties, 'TimeoutInMillis');
    return {
        type: 'aws_proxy',
        httpMethod: 'POST',
        uri: conditionalUri(route),
        responseTransferMode: streamed ? 'STREAM' : undefined,
        credentials: credentialsOf(auth, property(api, 'Auth'), context),
        timeoutInMillis: isTruthy(timeout) ? timeout : undefined,
    };
}
function conditionalUri(route) {
    return route.condition === undefined ? route.integration : when(route.condition, route.integration);
}
function credentialsOf(auth, apiAuth, context) {
    const own = (0,template_node/* stringOf */.Je)((0,template_node/* child */.jf)(auth, 'Authorizer')) === 'AWS_IAM';
    const byDefault = auth === undefined && (0,template_node/* stringOf */.Je)((0,template_node/* child */.jf)(apiAuth, 'DefaultAuthorizer')) === 'AWS_IAM';
    if (!own && !byDefault)
        return undefined;
    const role = invokeRole(auth) ?? invokeRole(apiAuth) ?? CALLER;
    if (role === 'NONE')
        return undefined;
    return role === CALLER ? `arn:${context.partition}:iam::*:user/*` : role;
}
const CALLER = 'CALLER_CREDENTIALS';
function invokeRole(auth) {
    const role = (0,template_node/* child */.jf)(auth, 'InvokeRole');
    if (role === undefined)
        return undefined;
    const text = (0,template_node/* stringOf */.Je)(role);
    if (!isTruthy(role) || text === 'NONE')
        return 'NONE';
    return text === CALLER ? CALLER : role;
}
function secured(method, route, auth, api, definition) {
    const added = [];
    const authorizer = property(auth, 'Authorizer');
    const name = isTruthy(authorizer) ? (0,template_node/* stringOf */.Je)(authorizer) : undefined;
    if (name !== undefined) {
        const known = (0,template_node/* child */.jf)((0,template_node/* child */.jf)(property(api, 'Auth'), 'Authorizers'), name);
        const scopes = known === undefined
            ? undefined
            : (property(auth, 'AuthorizationScopes') ?? property(known, 'AuthorizationScopes'));
        added.push({ [name]: scopes ?? [] });
    }
    const apiKey = property(auth, 'ApiKeyRequired');
    if (apiKey !== undefined) {
        if (isTruthy(apiKey))
            addApiKeyScheme(definition, apiKey.at);
        added.push(isTruthy(apiKey) ? { api_key: [] } : { api_key_false: [] });
    }
    if (added.length === 0)
        return method;
    const at = auth?.at ?? route.event.at;
    const existing = (0,template_node/* child */.jf)(method, 'security');
    const items = existing?.kind === 'list' ? existing.items : [];
    const security = toNode([...items, ...added], at);
    if (name === 'AWS_IAM')
        addIamScheme(definition, at);
    return withSecurity(method, security);
}
function withSecurity(method, security) {
    const entries = new Map(method.entries);
    const keyAt = entries.get('security')?.keyAt ?? security.at;
    entries.set('security', { key: 'security', keyAt, value: security });
    return { kind: 'map', entries, at: method.at };
}
function mergedMethod(written, made) {
    if (written?.kind !== 'map' || made.kind !== 'map')
        return made;
    return { ...written, entries: new Map([...written.entries, ...made.entries]) };
}
function checkAuth(route, auth, api, context) {
    if (auth === undefined)
        return;
    const written = property(api, 'Auth');
    const apiAuth = written === undefined ? undefined : context.resolve(written);
    const authorizer = property(auth, 'Authorizer');
    if (isTruthy(authorizer) && (0,template_node/* stringOf */.Je)(authorizer) !== 'AWS_IAM') {
        requireAuthorizer(route, authorizer, apiAuth);
    }
    const scopes = property(auth, 'AuthorizationScopes');
    if (isTruthy(scopes)) {
        expectKind(scopes, 'list', `\`AuthorizationScopes\` of the event \`${route.event.key}\` of \`${route.owner.id}\``);
        if (!isTruthy(authorizer)) {
            throw new InvalidResourceError(scopes.at, `The event \`${route.event.key}\` of \`${route.owner.id}\` has \`AuthorizationScopes\` without an \`Authorizer\``, 'Set `Authorizer`, too.');
        }
    }
    const apiKey = property(auth, 'ApiKeyRequired');
    const wanted = isTruthy(apiKey);
    if (apiKey !== undefined && !wanted && !isTruthy(property(apiAuth, 'ApiKeyRequired'))) {
        throw new InvalidResourceError(apiKey.at, `The event \`${route.event.key}\` of \`${route.owner.id}\` switches \`ApiKeyRequired\` off, which \`${route.api}\` does not switch on`, 'Remove it.');
    }
}

;// CONCATENATED MODULE: ./build/sam/api/http-route.js








const PARAMETER = /\{([^{}]*)\}/g;
function addHttpRoute(route, definition, context) {
    const api = context.resources.get(route.api)?.properties;
    const taken = definition.hasIntegration(route.path, route.method);
    if (taken && definition.managed) {
        throw new InvalidResourceError(route.event.at, `The event \`${route.event.key}\` of \`${route.owner.id}\` asks for \`${route.method}\` on \`${route.path}\` of \`${route.api}\`, which another event has already`, 'Remove one of the events, or give it another path or method.');
    }
    const security = securityOf(route, api);
    const key = methodKey(route.method);
    definition.editMethod(route.path, key, route.event.at, (method) => {
        const base = taken && method !== undefined ? method : integrated(route, key, method);
        return inBranches(base, (one) => finished(one, route, security));
    });
}
function integrated(route, key, existing) {
    const { at } = route.event;
    const method = existing?.kind === 'map' ? existing : (0,template_node/* map */.Tj)([], at);
    const integration = toNode({
        type: 'aws_proxy',
        httpMethod: 'POST',
        payloadFormatVersion: '2.0',
        uri: route.condition === undefined ? route.integration : when(route.condition, route.integration),
    }, at);
    const entries = new Map(method.entries);
    entries.set(INTEGRATION, { key: INTEGRATION, keyAt: at, value: integration });
    if (route.path === '$default' && key === ANY_METHOD) {
        entries.set('isDefaultRoute', { key: 'isDefaultRoute', keyAt: at, value: toNode(true, at) });
    }
    if (!entries.has('responses')) {
        entries.set('responses', { key: 'responses', keyAt: at, value: toNode({}, at) });
    }
    const made = { kind: 'map', entries, at: method.at };
    return route.condition === undefined ? made : toNode(when(route.condition, made), at);
}
function finished(node, route, security) {
    if (node.kind !== 'map' || !isTruthy((0,template_node/* child */.jf)(node, INTEGRATION)))
        return node;
    const { properties, at } = route.event;
    const integration = expectKind((0,template_node/* child */.jf)(node, INTEGRATION) ?? node, 'map', `\`${INTEGRATION}\``);
    const timeout = property(properties, 'TimeoutInMillis');
    const version = property(properties, 'PayloadFormatVersion');
    let changed = integration;
    if (isTruthy(timeout))
        changed = withEntry(changed, 'timeoutInMillis', timeout);
    if (isTruthy(version))
        changed = withEntry(changed, 'payloadFormatVersion', version);
    let method = changed === integration ? node : withEntry(node, INTEGRATION, changed);
    const names = [...route.path.matchAll(PARAMETER)].map(([, name = '']) => name);
    if (names.length > 0)
        method = withEntry(method, 'parameters', parametersOf(method, names, route));
    if (security !== undefined) {
        const existing = (0,template_node/* child */.jf)(method, 'security');
        const items = existing?.kind === 'list' ? existing.items : [];
        method = withSecurity(method, toNode([...items, security], property(properties, 'Auth')?.at ?? at));
    }
    return method;
}
function parametersOf(method, names, route) {
    const written = (0,template_node/* child */.jf)(method, 'parameters');
    const items = written?.kind === 'list' ? [...written.items] : [];
    for (const name of names) {
        const index = items.findIndex((item) => (0,template_node/* stringOf */.Je)((0,template_node/* child */.jf)(item, 'name')) === name);
        const known = items[index];
        const required = toMap({ name, in: 'path', required: true }, route.event.at);
        if (known?.kind === 'map') {
            items[index] = { ...known, entries: new Map([...known.entries, ...required.entries]) };
        }
        else {
            items.push(required);
        }
    }
    return toNode(items, route.event.at);
}
function securityOf(route, api) {
    const written = property(route.event.properties, 'Auth');
    if (!isTruthy(written))
        return undefined;
    const event = `the event \`${route.event.key}\` of \`${route.owner.id}\``;
    const auth = expectKind(written, 'map', `\`Auth\` of ${event}`);
    const apiAuth = property(api, 'Auth');
    const own = property(auth, 'Authorizer');
    const authorizer = isTruthy(own) ? own : property(apiAuth, 'DefaultAuthorizer');
    if (!isTruthy(authorizer)) {
        throw new InvalidResourceError(auth.at, `\`Auth\` of ${event} has no \`Authorizer\`, and \`${route.api}\` has no \`DefaultAuthorizer\``, 'Set `Authorizer`.');
    }
    const name = (0,template_node/* stringOf */.Je)(authorizer) ?? '';
    const iam = name === 'AWS_IAM' && isTrue(property(apiAuth, 'EnableIamAuthorizer'));
    if (!iam)
        requireAuthorizer(route, authorizer, apiAuth);
    const scopes = property(auth, 'AuthorizationScopes');
    if (isTruthy(scopes))
        expectKind(scopes, 'list', `\`AuthorizationScopes\` of ${event}`);
    if (name === 'NONE' || name === 'AWS_IAM')
        return { [name]: [] };
    const known = (0,template_node/* child */.jf)((0,template_node/* child */.jf)(apiAuth, 'Authorizers'), name);
    const byDefault = property(known, 'AuthorizationScopes');
    return { [name]: isTruthy(scopes) ? scopes : isTruthy(byDefault) ? byDefault : [] };
}
function isTrue(node) {
    return node?.kind === 'scalar' && node.value === true;
}

;// CONCATENATED MODULE: ./build/sam/api/apis.js





const VERSIONS = new Map([
    ['AWS::Serverless::Api', { swagger: '2.0' }],
    ['AWS::Serverless::HttpApi', { openapi: '3.0.1' }],
]);
class ApiDefinitions {
    #context;
    #definitions = new Map();
    constructor(context) {
        this.#context = context;
    }
    manage(id, type, at) {
        const definition = new Definition(skeleton(VERSIONS.get(type) ?? {}, at), true);
        this.#definitions.set(id, definition);
        return definition;
    }
    definitionOf(id) {
        if (!this.#definitions.has(id))
            this.#definitions.set(id, this.#written(id));
        return this.#definitions.get(id);
    }
    addRestRoute(route) {
        const definition = this.definitionOf(route.api);
        if (definition !== undefined)
            addRestRoute(route, definition, this.#context);
    }
    addHttpRoute(route) {
        const definition = this.definitionOf(route.api);
        if (definition !== undefined)
            addHttpRoute(route, definition, this.#context);
    }
    servesDefault(api, owner) {
        const definition = this.definitionOf(api);
        if (definition?.hasIntegration('$default', ANY_METHOD) !== true)
            return false;
        return definition
            .itemsOf('$default')
            .flatMap((item) => alternatives((0,template_node/* child */.jf)(item, ANY_METHOD)))
            .flatMap((method) => alternatives((0,template_node/* descend */.Xn)(method, INTEGRATION, 'uri')))
            .every((uri) => invokedFunction(uri) === owner);
    }
    #written(id) {
        const resource = this.#context.resources.get(id);
        const body = property(resource?.properties, 'DefinitionBody');
        const uri = (0,template_node/* stringOf */.Je)(property(resource?.properties, 'DefinitionUri'));
        const document = body ?? (uri === undefined || uri.startsWith('s3://') ? undefined : this.#context.readLocal(uri));
        return document !== undefined && isDocument(document) ? new Definition(document, false) : undefined;
    }
}
function isDocument(node) {
    if (node.kind !== 'map' || (0,template_node/* intrinsicOf */.jN)(node) !== undefined || (0,template_node/* child */.jf)(node, 'paths')?.kind !== 'map')
        return false;
    return (0,template_node/* child */.jf)(node, 'swagger') !== undefined || isOpenApi3((0,template_node/* child */.jf)(node, 'openapi'));
}
const FUNCTION_IN_URI = /([A-Za-z0-9]+)\.Arn/;
function invokedFunction(uri) {
    return FUNCTION_IN_URI.exec((0,template_node/* stringOf */.Je)((0,template_node/* child */.jf)(uri, 'Fn::Sub')) ?? '')?.[1];
}

;// CONCATENATED MODULE: ./build/data/generated/managed-policy-names.js
const MANAGED_POLICY_NAMES = `
|AIDevOpsAgentAccessPolicy AIDevOpsAgentActionsPolicy AIDevOpsAgentFullAccess AIDevOpsAgentReadOnlyAccess AIDevOpsOperatorAppAccessPolicy AIDevOpsReleaseManagementVPCPolicy AIOpsAssistantIncidentReportPolicy AIOpsAssistantPolicy AIOpsConsoleAdminPolicy AIOpsOperatorAccess AIOpsReadOnlyAccess AWS-SSM-Automation-DiagnosisBucketPolicy AWS-SSM-DiagnosisAutomation-AdministrationRolePolicy AWS-SSM-DiagnosisAutomation-ExecutionRolePolicy AWS-SSM-DiagnosisAutomation-OperationalAccountAdministrationRolePolicy AWS-SSM-RemediationAutomation-AdministrationRolePolicy AWS-SSM-RemediationAutomation-ExecutionRolePolicy AWS-SSM-RemediationAutomation-OperationalAccountAdministrationRolePolicy AWSAccountActivityAccess AWSAccountManagementFullAccess AWSAccountManagementReadOnlyAccess AWSAccountSettingsManagementRole AWSAccountUsageReportAccess AWSAgentlessDiscoveryService AWSAppFabricFullAccess AWSAppFabricReadOnlyAccess AWSAppMeshEnvoyAccess AWSAppMeshFullAccess AWSAppMeshPreviewEnvoyAccess AWSAppMeshReadOnly AWSAppRunnerFullAccess AWSAppRunnerReadOnlyAccess AWSAppSyncAdministrator AWSAppSyncInvokeFullAccess AWSAppSyncSchemaAuthor AWSApplicationDiscoveryAgentAccess AWSApplicationDiscoveryAgentlessCollectorAccess AWSApplicationDiscoveryServiceFullAccess AWSApplicationMigrationAgentInstallationPolicy AWSApplicationMigrationAgentPolicy AWSApplicationMigrationEC2Access AWSApplicationMigrationFullAccess AWSApplicationMigrationNetworkMigrationCustomResource AWSApplicationMigrationNetworkMigrationMultiAccount AWSApplicationMigrationReadOnlyAccess AWSApplicationMigrationSSMAccess AWSApplicationMigrationServiceEc2InstancePolicy AWSApplicationMigrationVCenterClientPolicy AWSArtifactAgreementsFullAccess AWSArtifactAgreementsReadOnlyAccess AWSArtifactComplianceInquiriesFullAccess AWSArtifactComplianceInquiriesReadOnlyAccess AWSArtifactReportsReadOnlyAccess AWSAuditManagerAdministratorAccess AWSBackupAccessPointOperatorAccess AWSBackupAuditAccess AWSBackupDataTransferAccess AWSBackupFullAccess AWSBackupGuardDutyRolePolicyForScans AWSBackupOperatorAccess AWSBackupOrganizationAdminAccess AWSBackupRestoreAccessForSAPHANA AWSBackupSearchOperatorAccess AWSBackupServiceRolePolicyForIndexing AWSBackupServiceRolePolicyForItemRestores AWSBackupServiceRolePolicyForS3Backup AWSBackupServiceRolePolicyForS3Restore AWSBackupServiceRolePolicyForScans AWSBatchFullAccess AWSBillingConductorFullAccess AWSBillingConductorReadOnlyAccess AWSBillingReadOnlyAccess AWSBudgetsActionsWithAWSResourceControlAccess AWSBudgetsActions_RolePolicyForResourceAdministrationWithSSM AWSBudgetsReadOnlyAccess AWSBugBustFullAccess AWSBugBustPlayerAccess AWSCertificateManagerFullAccess AWSCertificateManagerPrivateCAAuditor AWSCertificateManagerPrivateCAFullAccess AWSCertificateManagerPrivateCAPrivilegedUser AWSCertificateManagerPrivateCAReadOnly AWSCertificateManagerPrivateCAUser AWSCertificateManagerReadOnly AWSCleanRoomsFullAccess AWSCleanRoomsFullAccessNoQuerying AWSCleanRoomsMLFullAccess AWSCleanRoomsMLReadOnlyAccess AWSCleanRoomsReadOnlyAccess AWSCloud9Administrator AWSCloud9EnvironmentMember AWSCloud9SSMInstanceProfile AWSCloud9User AWSCloudFormationFullAccess AWSCloudFormationReadOnlyAccess AWSCloudHSMFullAccess AWSCloudHSMReadOnlyAccess AWSCloudMapDiscoverInstanceAccess AWSCloudMapFullAccess AWSCloudMapReadOnlyAccess AWSCloudMapRegisterInstanceAccess AWSCloudShellFullAccess AWSCloudTrail_FullAccess AWSCloudTrail_ReadOnlyAccess AWSCodeArtifactAdminAccess AWSCodeArtifactReadOnlyAccess AWSCodeBuildAdminAccess AWSCodeBuildDeveloperAccess AWSCodeBuildReadOnlyAccess AWSCodeCommitFullAccess AWSCodeCommitPowerUser AWSCodeCommitReadOnly AWSCodeDeployDeployerAccess AWSCodeDeployFullAccess AWSCodeDeployReadOnlyAccess AWSCodeDeployRoleForECS AWSCodeDeployRoleForECSLimited AWSCodePipelineApproverAccess AWSCodePipelineCustomActionAccess AWSCodePipeline_FullAccess AWSCodePipeline_ReadOnlyAccess AWSCodeStarFullAccess AWSCompromisedKeyQuarantine AWSCompromisedKeyQuarantineV2 AWSCompromisedKeyQuarantineV3 AWSConfigUserAccess AWSConnector AWSDataExchangeDataGrantOwnerFullAccess AWSDataExchangeDataGrantReceiverFullAccess AWSDataExchangeFullAccess AWSDataExchangeProviderFullAccess AWSDataExchangeReadOnly AWSDataExchangeSubscriberFullAccess AWSDataPipeline_FullAccess AWSDataPipeline_PowerUser AWSDataSyncFullAccess AWSDataSyncReadOnlyAccess AWSDeadlineCloud-FleetWorker AWSDeadlineCloud-UserAccessFarms AWSDeadlineCloud-UserAccessFleets AWSDeadlineCloud-UserAccessJobs AWSDeadlineCloud-UserAccessQueues AWSDeadlineCloud-WorkerHost AWSDeepLensLambdaFunctionAccessPolicy AWSDeepRacerAccountAdminAccess AWSDeepRacerCloudFormationAccessPolicy AWSDeepRacerDefaultMultiUserAccess AWSDeepRacerFullAccess AWSDeepRacerRoboMakerAccessPolicy AWSDenyAll AWSDeviceFarmFullAccess AWSDirectConnectFullAccess AWSDirectConnectReadOnlyAccess AWSDirectoryServiceDataFullAccess AWSDirectoryServiceDataReadOnlyAccess AWSDirectoryServiceFullAccess AWSDirectoryServiceReadOnlyAccess AWSDiscoveryContinuousExportFirehosePolicy AWSEC2SqlHaInstancePolicy AWSEC2VssRestorePolicy AWSEC2VssSnapshotPolicy AWSElasticBeanstalkCustomPlatformforEC2Role AWSElasticBeanstalkEKSImageBuild AWSElasticBeanstalkEKSObservability AWSElasticBeanstalkEKSTagging AWSElasticBeanstalkManagedUpdatesCustomerRolePolicy AWSElasticBeanstalkMulticontainerDocker AWSElasticBeanstalkReadOnly AWSElasticBeanstalkWebTier AWSElasticBeanstalkWorkerTier AWSElasticDisasterRecoveryAgentInstallationPolicy AWSElasticDisasterRecoveryConsoleFullAccess AWSElasticDisasterRecoveryConsoleFullAccess_v2 AWSElasticDisasterRecoveryFailbackInstallationPolicy AWSElasticDisasterRecoveryLaunchActionsPolicy AWSElasticDisasterRecoveryReadOnlyAccess AWSElementalMediaConnectCreateBridge AWSElementalMediaConnectCreateFlow AWSElementalMediaConnectDeleteBridge AWSElementalMediaConnectDeleteFlow AWSElementalMediaConnectFullAccess AWSElementalMediaConnectReadOnlyAccess AWSElementalMediaConvertFullAccess AWSElementalMediaConvertReadOnly AWSElementalMediaLiveFullAccess AWSElementalMediaLiveReadOnly AWSElementalMediaPackageFullAccess AWSElementalMediaPackageReadOnly AWSElementalMediaPackageV2FullAccess AWSElementalMediaPackageV2ReadOnly AWSElementalMediaStoreFullAccess AWSElementalMediaStoreReadOnly AWSElementalMediaTailorFullAccess AWSElementalMediaTailorReadOnly AWSEntityResolutionConsoleFullAccess AWSEntityResolutionConsoleReadOnlyAccess AWSFMAdminFullAccess AWSFMAdminReadOnlyAccess AWSFMMemberReadOnlyAccess AWSForWordPressPluginPolicy AWSGlueConsoleFullAccess AWSGlueConsoleSageMakerNotebookFullAccess AWSGlueSchemaRegistryFullAccess AWSGlueSchemaRegistryReadonlyAccess AWSGrafanaAccountAdministrator AWSGrafanaConsoleReadOnlyAccess AWSGrafanaWorkspacePermissionManagement AWSGrafanaWorkspacePermissionManagementV2 AWSGreengrassFullAccess AWSGreengrassReadOnlyAccess AWSGroundStationAgentInstancePolicy AWSHealthFullAccess AWSHealthImagingFullAccess AWSHealthImagingReadOnlyAccess AWSIAMIdentityCenterAllowListForIdentityContext AWSIQFullAccess AWSIdentitySyncFullAccess AWSIdentitySyncReadOnlyAccess AWSImageBuilderFullAccess AWSImageBuilderReadOnlyAccess AWSImportExportFullAccess AWSImportExportReadOnlyAccess AWSIncidentManagerIncidentAccessServiceRolePolicy AWSIncidentManagerResolverAccess AWSIoT1ClickFullAccess AWSIoT1ClickReadOnlyAccess AWSIoTAnalyticsFullAccess AWSIoTAnalyticsReadOnlyAccess AWSIoTConfigAccess AWSIoTConfigReadOnlyAccess AWSIoTDataAccess AWSIoTDeviceTesterForFreeRTOSFullAccess AWSIoTDeviceTesterForGreengrassFullAccess AWSIoTEventsFullAccess AWSIoTEventsReadOnlyAccess AWSIoTFullAccess AWSIoTManagedIntegrationsFullAccess AWSIoTSiteWiseConsoleFullAccess AWSIoTSiteWiseFullAccess AWSIoTSiteWiseReadOnlyAccess AWSIoTWirelessDataAccess AWSIoTWirelessFullAccess AWSIoTWirelessFullPublishAccess AWSIoTWirelessGatewayCertManager AWSIoTWirelessLogging AWSIoTWirelessReadOnlyAccess AWSIotRoboRunnerFullAccess AWSIotRoboRunnerReadOnly AWSKeyManagementServicePowerUser AWSLakeFormationCrossAccountManager AWSLakeFormationDataAdmin AWSLambdaExecute AWSLambdaInvocation-DynamoDB AWSLambdaManagedEC2ResourceOperator AWSLambdaNetworkConnectorOperatorPolicy AWSLambda_FullAccess AWSLambda_ReadOnlyAccess AWSMCPSignInOAuthAccessPolicy AWSManagedAccountManagementAccess AWSManagedAccountUserEntitlementAccess AWSManagedAdvancedFeaturesActivationAccess AWSManagedBudgetsSpendLimitManagementAccess AWSManagedControlPolicyManagementAccess AWSManagedSettingsAdminAccess AWSManagedSettingsReadOnlyAccess AWSManagementConsoleBasicUserAccess AWSMarketplaceAmiIngestion AWSMarketplaceDiscoveryFullAccess AWSMarketplaceFullAccess AWSMarketplaceGetEntitlements AWSMarketplaceImageBuildFullAccess AWSMarketplaceManageSubscriptions AWSMarketplaceMeteringFullAccess AWSMarketplaceMeteringRegisterUsage AWSMarketplaceProcurementSystemAdminFullAccess AWSMarketplaceRead-only AWSMarketplaceSellerFullAccess AWSMarketplaceSellerOfferManagement AWSMarketplaceSellerProductsFullAccess AWSMarketplaceSellerProductsReadOnly AWSMcpServiceActionsFullAccess AWSMigrationHubFullAccess AWSMigrationHubOrchestratorConsoleFullAccess AWSMigrationHubOrchestratorInstanceRolePolicy AWSMigrationHubOrchestratorPlugin AWSMigrationHubRefactorSpaces-EnvironmentsWithoutBridgesFullAccess AWSMigrationHubRefactorSpacesFullAccess AWSMigrationHubStrategyCollector AWSMigrationHubStrategyConsoleFullAccess AWSMobileHub_FullAccess AWSMobileHub_ReadOnly AWSNetworkFirewallFullAccess AWSNetworkFirewallReadOnlyAccess AWSNetworkManagerFullAccess AWSNetworkManagerReadOnlyAccess AWSOpsWorksCMInstanceProfileRole AWSOpsWorksCloudWatchLogs AWSOpsWorksInstanceRegistration AWSOpsWorksRegisterCLI_EC2 AWSOpsWorksRegisterCLI_OnPremises AWSOpsWorks_FullAccess AWSOrganizationsFullAccess AWSOrganizationsReadOnlyAccess AWSOutpostsAuthorizeServerPolicy AWSPCSComputeNodePolicy AWSPanoramaFullAccess AWSPartnerCentralChannelHandshakeApprovalManagement AWSPartnerCentralChannelManagement AWSPartnerCentralFullAccess AWSPartnerCentralMarketingManagement AWSPartnerCentralOpportunityManagement AWSPartnerCentralRevenueAttributionManagement AWSPartnerCentralSandboxFullAccess AWSPartnerCentralSellingResourceSnapshotJobExecutionRolePolicy AWSPartnerLedSupportReadOnlyAccess AWSPartnerProServeToolsFullAccess AWSPartnerProServeToolsIndividualContributor AWSPartnerProServeToolsOrganizationReaderIndividualContributor AWSPriceListServiceFullAccess AWSPrivateCAAuditor AWSPrivateCAConnectorForKubernetesPolicy AWSPrivateCAFullAccess AWSPrivateCAPrivilegedUser AWSPrivateCAReadOnly AWSPrivateCAUser AWSPrivateMarketplaceAdminFullAccess AWSPrivateMarketplaceRequests AWSProtonCodeBuildProvisioningBasicAccess AWSProtonDeveloperAccess AWSProtonFullAccess AWSProtonReadOnlyAccess AWSPurchaseOrdersServiceRolePolicy AWSQuickSetupCFGCPacksPermissionsBoundary AWSQuickSetupDeploymentRolePolicy AWSQuickSetupDevOpsGuruPermissionsBoundary AWSQuickSetupDistributorPermissionsBoundary AWSQuickSetupEnableAREXExecutionPolicy AWSQuickSetupEnableDHMCExecutionPolicy AWSQuickSetupJITNADeploymentRolePolicy AWSQuickSetupManageJITNAResourcesExecutionPolicy AWSQuickSetupManagedInstanceProfileExecutionPolicy AWSQuickSetupPatchPolicyBaselineAccess AWSQuickSetupPatchPolicyDeploymentRolePolicy AWSQuickSetupPatchPolicyLambdaExecutionPolicy AWSQuickSetupPatchPolicyPermissionsBoundary AWSQuickSetupPatchPolicyTagManagementExecutionPolicy AWSQuickSetupSSMDeploymentRolePolicy AWSQuickSetupSSMDeploymentS3BucketRolePolicy AWSQuickSetupSSMHostMgmtPermissionsBoundary AWSQuickSetupSSMLifecycleManagementExecutionPolicy AWSQuickSetupSSMManageResourcesExecutionPolicy AWSQuickSetupSchedulerPermissionsBoundary AWSQuickSetupStartSSMAssociationsExecutionPolicy AWSQuickSetupStartStopInstancesExecutionPolicy AWSQuickSightAssetBundleExportPolicy AWSQuickSightAssetBundleImportPolicy AWSQuickSightIoTAnalyticsAccess AWSQuickSightSecretsManagerWritePolicy AWSRefactoringToolkitFullAccess AWSRefactoringToolkitSidecarPolicy AWSRepostSpaceSupportOperationsPolicy AWSResilienceHubAsssessmentExecutionPolicy AWSResilienceHubResilienceTestingPolicy AWSResilienceHubV2AssessmentExecutionPolicy AWSResourceAccessManagerFullAccess AWSResourceAccessManagerReadOnlyAccess AWSResourceAccessManagerResourceShareParticipantAccess AWSResourceExplorerFullAccess AWSResourceExplorerOrganizationsAccess AWSResourceExplorerReadOnlyAccess AWSResourceGroupsReadOnlyAccess AWSRevenueAttributionManagement AWSRoboMakerReadOnlyAccess AWSRoboMakerServiceRolePolicy AWSRoboMaker_FullAccess AWSRolesAnywhereFullAccess AWSRolesAnywhereReadOnly AWSSSODirectoryAdministrator AWSSSODirectoryReadOnly AWSSSOMasterAccountAdministrator AWSSSOMemberAccountAdministrator AWSSSOReadOnly AWSSavingsPlansFullAccess AWSSavingsPlansReadOnlyAccess AWSSecretsManagerClientReadOnlyAccess AWSSecurityHubFullAccess AWSSecurityHubOrganizationsAccess AWSSecurityHubReadOnlyAccess AWSSecurityIncidentResponseCaseFullAccess AWSSecurityIncidentResponseFullAccess AWSSecurityIncidentResponseReadOnlyAccess AWSServiceCatalogAdminFullAccess AWSServiceCatalogAdminReadOnlyAccess AWSServiceCatalogAppRegistryFullAccess AWSServiceCatalogAppRegistryReadOnlyAccess AWSServiceCatalogEndUserFullAccess AWSServiceCatalogEndUserReadOnlyAccess AWSStepFunctionsConsoleFullAccess AWSStepFunctionsFullAccess AWSStepFunctionsReadOnlyAccess AWSStorageGatewayFullAccess AWSStorageGatewayReadOnlyAccess AWSSupportAccess AWSSupportAppFullAccess AWSSupportAppReadOnlyAccess AWSSupportPlansFullAccess AWSSupportPlansReadOnlyAccess AWSSystemsManagerEnableConfigRecordingExecutionPolicy AWSSystemsManagerEnableExplorerExecutionPolicy AWSSystemsManagerForSAPFullAccess AWSSystemsManagerForSAPReadOnlyAccess AWSSystemsManagerJustInTimeAccessTokenPolicy AWSSystemsManagerJustInTimeAccessTokenSessionPolicy AWSSystemsManagerJustInTimeNodeAccessRolePropagationPolicy AWSThinkboxAWSPortalAdminPolicy AWSThinkboxAWSPortalGatewayPolicy AWSThinkboxAWSPortalWorkerPolicy AWSThinkboxAssetServerPolicy AWSThinkboxDeadlineResourceTrackerAccessPolicy AWSThinkboxDeadlineResourceTrackerAdminPolicy AWSThinkboxDeadlineSpotEventPluginAdminPolicy AWSThinkboxDeadlineSpotEventPluginWorkerPolicy AWSTransferConsoleFullAccess AWSTransferFullAccess AWSTransferReadOnlyAccess AWSTransformCustomExecuteTransformations AWSTransformCustomFullAccess AWSTransformCustomManageTransformations AWSTransformInfrastructureExecutorAccessBatch AWSTransformInfrastructureExecutorAccessEC2 AWSTransformLandingZoneAgentPolicy AWSTransformNetworkMigrationAgentPolicy AWSTransformRevenueAttributionPolicy AWSTransformSecretsManagerConnectorPolicy AWSTransformSecurityAgentExecutorAccess AWSTransformServerMigrationAgentPolicy AWSTrustedAdvisorPriorityFullAccess AWSTrustedAdvisorPriorityReadOnlyAccess AWSVendorInsightsAssessorFullAccess AWSVendorInsightsAssessorReadOnly AWSVendorInsightsVendorFullAccess AWSVendorInsightsVendorReadOnly AWSWAFConsoleFullAccess AWSWAFConsoleReadOnlyAccess AWSWAFFullAccess AWSWAFReadOnlyAccess AWSWickrFullAccess AWSXRayDaemonWriteAccess AWSXrayCrossAccountSharingConfiguration AWSXrayFullAccess AWSXrayReadOnlyAccess AWSXrayWriteOnlyAccess AccountManagementFromVercel AdministratorAccess AdministratorAccess-AWSElasticBeanstalk AdministratorAccess-Amplify AgentRegistryFullAccess AgentRegistryReadOnlyAccess AlexaForBusinessDeviceSetup AlexaForBusinessFullAccess AlexaForBusinessGatewayExecution AlexaForBusinessLifesizeDelegatedAccessPolicy AlexaForBusinessPolyDelegatedAccessPolicy AlexaForBusinessReadOnlyAccess AmazonAPIGatewayAdministrator AmazonAPIGatewayInvokeFullAccess AmazonAppFlowFullAccess AmazonAppFlowReadOnlyAccess AmazonAppStreamFullAccess AmazonAppStreamReadOnlyAccess AmazonApplicationRecoveryControllerRegionSwitchPlanExecutionPolicy AmazonAthenaFullAccess AmazonAugmentedAIFullAccess AmazonAugmentedAIHumanLoopFullAccess AmazonAugmentedAIIntegratedAPIAccess AmazonAuroraDSQLConsoleFullAccess AmazonAuroraDSQLFullAccess AmazonAuroraDSQLReadOnlyAccess AmazonBedrockAgentCoreMemoryBedrockModelInferenceExecutionRolePolicy AmazonBedrockExternalWebSearchFullAccess AmazonBedrockExternalWebSearchReadOnly AmazonBedrockFullAccess AmazonBedrockLimitedAccess AmazonBedrockMantleFullAccess AmazonBedrockMantleInferenceAccess AmazonBedrockMantleReadOnly AmazonBedrockMarketplaceAccess AmazonBedrockReadOnly AmazonBedrockStudioPermissionsBoundary AmazonBedrockWebSearchFullAccess AmazonBedrockWebSearchReadOnly AmazonBioDiscoveryFullAccess AmazonBioDiscoveryInAppFullAccess AmazonBraketFullAccess AmazonBraketJobsExecutionPolicy AmazonChimeFullAccess AmazonChimeReadOnly AmazonChimeSDK AmazonChimeUserManagement AmazonCloudDirectoryFullAccess AmazonCloudDirectoryReadOnlyAccess AmazonCloudWatchEvidentlyFullAccess AmazonCloudWatchEvidentlyReadOnlyAccess AmazonCloudWatchRUMFullAccess AmazonCloudWatchRUMReadOnlyAccess AmazonCodeCatalystFullAccess AmazonCodeCatalystReadOnlyAccess AmazonCodeGuruProfilerAgentAccess AmazonCodeGuruProfilerFullAccess AmazonCodeGuruProfilerReadOnlyAccess AmazonCodeGuruReviewerFullAccess AmazonCodeGuruReviewerReadOnlyAccess AmazonCodeGuruSecurityFullAccess AmazonCodeGuruSecurityScanAccess AmazonCognitoDeveloperAuthenticatedIdentities AmazonCognitoPowerUser AmazonCognitoReadOnly AmazonCognitoUnAuthedIdentitiesSessionPolicy AmazonCognitoUnauthenticatedIdentities AmazonConnectReadOnlyAccess AmazonConnectVoiceIDFullAccess AmazonConnect_FullAccess AmazonDRSVPCManagement AmazonDataZoneEnvironmentRolePermissionsBoundary AmazonDataZoneFullAccess AmazonDataZoneFullUserAccess AmazonDataZonePortalFullAccessPolicy AmazonDataZonePreviewConsoleFullAccess AmazonDataZoneProjectDeploymentPermissionsBoundary AmazonDataZoneProjectRolePermissionsBoundary AmazonDataZoneRedshiftGlueProvisioningPolicy AmazonDataZoneSageMakerEnvironmentRolePermissionsBoundary AmazonDataZoneSageMakerManageAccessRolePolicy AmazonDataZoneSageMakerProvisioningRolePolicy AmazonDetectiveFullAccess AmazonDetectiveInvestigatorAccess AmazonDetectiveMemberAccess AmazonDetectiveOrganizationsAccess AmazonDevOpsGuruConsoleFullAccess AmazonDevOpsGuruFullAccess AmazonDevOpsGuruOrganizationsAccess AmazonDevOpsGuruReadOnlyAccess AmazonDocDBConsoleFullAccess AmazonDocDBElasticFullAccess AmazonDocDBElasticReadOnlyAccess AmazonDocDBFullAccess AmazonDocDBReadOnlyAccess AmazonDynamoDBFullAccess AmazonDynamoDBFullAccess_v2 AmazonDynamoDBFullAccesswithDataPipeline AmazonDynamoDBReadOnlyAccess AmazonEBSCSIDriverEKSClusterScopedPolicy AmazonEBSCSIDriverPolicyV2 AmazonEC2ContainerRegistryFullAccess AmazonEC2ContainerRegistryPowerUser AmazonEC2ContainerRegistryPullOnly AmazonEC2ContainerRegistryReadOnly AmazonEC2FullAccess AmazonEC2ImageReferencesAccessPolicy AmazonEC2ReadOnlyAccess AmazonEC2RolePolicyForLaunchWizard AmazonECSInfrastructureRolePolicyForLoadBalancers AmazonECSInfrastructureRolePolicyForManagedInstances AmazonECSInfrastructureRolePolicyForVpcLattice AmazonECSInstanceRolePolicyForManagedInstances AmazonECS_FullAccess AmazonEKSBlockStoragePolicy AmazonEKSBlockStoragePolicyV2 AmazonEKSClusterPolicy AmazonEKSComputePolicy AmazonEKSDashboardConsoleReadOnly AmazonEKSFargatePodExecutionRolePolicy AmazonEKSLoadBalancingPolicy AmazonEKSLocalOutpostClusterPolicy AmazonEKSMCPReadOnlyAccess AmazonEKSNetworkingPolicy AmazonEKSServicePolicy AmazonEKSVPCResourceController AmazonEKSWorkerNodeMinimalPolicy AmazonEKSWorkerNodePolicy AmazonEKS_CNI_Policy AmazonEMRFullAccessPolicy_v2 AmazonEMRReadOnlyAccessPolicy_v2 AmazonESCognitoAccess AmazonESFullAccess AmazonESReadOnlyAccess AmazonElastiCacheFullAccess AmazonElastiCacheReadOnlyAccess AmazonElasticContainerRegistryPublicFullAccess AmazonElasticContainerRegistryPublicPowerUser AmazonElasticContainerRegistryPublicReadOnly AmazonElasticFileSystemClientFullAccess AmazonElasticFileSystemClientReadOnlyAccess AmazonElasticFileSystemClientReadWriteAccess AmazonElasticFileSystemFullAccess AmazonElasticFileSystemReadOnlyAccess AmazonElasticFileSystemsUtils AmazonElasticMapReduceFullAccess AmazonElasticMapReducePlacementGroupPolicy AmazonElasticMapReduceReadOnlyAccess AmazonElasticTranscoder_FullAccess AmazonElasticTranscoder_JobsSubmitter AmazonElasticTranscoder_ReadOnlyAccess AmazonEventBridgeFullAccess AmazonEventBridgePipesFullAccess AmazonEventBridgePipesOperatorAccess AmazonEventBridgePipesReadOnlyAccess AmazonEventBridgeReadOnlyAccess AmazonEventBridgeSchedulerFullAccess AmazonEventBridgeSchedulerReadOnlyAccess AmazonEventBridgeSchemasFullAccess AmazonEventBridgeSchemasReadOnlyAccess AmazonFSxConsoleFullAccess AmazonFSxConsoleReadOnlyAccess AmazonFSxFullAccess AmazonFSxReadOnlyAccess AmazonForecastFullAccess AmazonFraudDetectorFullAccessPolicy AmazonFreeRTOSFullAccess AmazonGlacierFullAccess AmazonGlacierReadOnlyAccess AmazonGuardDutyFullAccess AmazonGuardDutyFullAccess_v2 AmazonGuardDutyReadOnlyAccess AmazonHealthLakeFullAccess AmazonHealthLakeReadOnlyAccess AmazonHoneycodeFullAccess AmazonHoneycodeReadOnlyAccess AmazonHoneycodeTeamAssociationFullAccess AmazonHoneycodeTeamAssociationReadOnlyAccess AmazonHoneycodeWorkbookFullAccess AmazonHoneycodeWorkbookReadOnlyAccess AmazonInspector2FullAccess AmazonInspector2FullAccess_v2 AmazonInspector2ManagedCisPolicy AmazonInspector2ManagedTelemetryPolicy AmazonInspector2ReadOnlyAccess AmazonInspectorFullAccess AmazonInspectorReadOnlyAccess AmazonKendraFullAccess AmazonKendraReadOnlyAccess AmazonKeyspacesFullAccess AmazonKeyspacesReadOnlyAccess AmazonKeyspacesReadOnlyAccess_v2 AmazonKinesisAnalyticsFullAccess AmazonKinesisAnalyticsReadOnly AmazonKinesisFirehoseFullAccess AmazonKinesisFirehoseReadOnlyAccess AmazonKinesisFullAccess AmazonKinesisReadOnlyAccess AmazonKinesisVideoStreamsFullAccess AmazonKinesisVideoStreamsReadOnlyAccess AmazonLaunchWizardFullAccessV2 AmazonLaunchWizard_Fullaccess AmazonLexFullAccess AmazonLexReadOnly AmazonLexRunBotsOnly AmazonLookoutEquipmentFullAccess AmazonLookoutEquipmentReadOnlyAccess AmazonLookoutMetricsFullAccess AmazonLookoutMetricsReadOnlyAccess AmazonLookoutVisionConsoleFullAccess AmazonLookoutVisionConsoleReadOnlyAccess AmazonLookoutVisionFullAccess AmazonLookoutVisionReadOnlyAccess AmazonMCSFullAccess AmazonMCSReadOnlyAccess AmazonMQApiFullAccess AmazonMQApiReadOnlyAccess AmazonMQFullAccess AmazonMQReadOnlyAccess AmazonMSKConnectReadOnlyAccess AmazonMSKFullAccess AmazonMSKReadOnlyAccess AmazonMachineLearningBatchPredictionsAccess AmazonMachineLearningCreateOnlyAccess AmazonMachineLearningFullAccess AmazonMachineLearningManageRealTimeEndpointOnlyAccess AmazonMachineLearningReadOnlyAccess AmazonMachineLearningRealTimePredictionOnlyAccess AmazonMacieFullAccess AmazonMacieReadOnlyAccess AmazonManagedBlockchainConsoleFullAccess AmazonManagedBlockchainFullAccess AmazonManagedBlockchainReadOnlyAccess AmazonMechanicalTurkFullAccess AmazonMechanicalTurkReadOnly AmazonMemoryDBFullAccess AmazonMemoryDBReadOnlyAccess AmazonMobileAnalyticsFinancialReportAccess AmazonMobileAnalyticsFullAccess AmazonMobileAnalyticsNon-financialReportAccess AmazonMobileAnalyticsWriteOnlyAccess AmazonMonitronFullAccess AmazonNimbleStudio-LaunchProfileWorker AmazonNimbleStudio-StudioAdmin AmazonNimbleStudio-StudioUser AmazonODBFullAccess AmazonODBReadOnlyAccess AmazonOmicsFullAccess AmazonOmicsReadOnlyAccess AmazonOneEnterpriseFullAccess AmazonOneEnterpriseInstallerAccess AmazonOneEnterpriseReadOnlyAccess AmazonOpenSearchDirectQueryGlueCreateAccess AmazonOpenSearchIngestionFullAccess AmazonOpenSearchIngestionReadOnlyAccess AmazonOpenSearchServiceCognitoAccess AmazonOpenSearchServiceFullAccess AmazonOpenSearchServiceReadOnlyAccess AmazonPollyFullAccess AmazonPollyReadOnlyAccess AmazonPrometheusConsoleFullAccess AmazonPrometheusFullAccess AmazonPrometheusQueryAccess AmazonPrometheusRemoteWriteAccess AmazonQDeveloperAccess AmazonQFullAccess AmazonQLDBConsoleFullAccess AmazonQLDBFullAccess AmazonQLDBReadOnly AmazonRDSCustomInstanceProfileRolePolicy AmazonRDSDataFullAccess AmazonRDSFullAccess AmazonRDSPerformanceInsightsFullAccess AmazonRDSPerformanceInsightsReadOnly AmazonRDSReadOnlyAccess AmazonRedshiftAllCommandsFullAccess AmazonRedshiftDataFullAccess AmazonRedshiftFederatedAuthorization AmazonRedshiftFullAccess AmazonRedshiftQueryEditor AmazonRedshiftQueryEditorV2FullAccess AmazonRedshiftQueryEditorV2NoSharing AmazonRedshiftQueryEditorV2ReadSharing AmazonRedshiftQueryEditorV2ReadWriteSharing AmazonRedshiftReadOnlyAccess AmazonRekognitionCustomLabelsFullAccess AmazonRekognitionFullAccess AmazonRekognitionReadOnlyAccess AmazonRoute53AutoNamingFullAccess AmazonRoute53AutoNamingReadOnlyAccess AmazonRoute53AutoNamingRegistrantAccess AmazonRoute53DomainsFullAccess AmazonRoute53DomainsReadOnlyAccess AmazonRoute53FullAccess AmazonRoute53GlobalResolverFullAccess AmazonRoute53GlobalResolverReadOnlyAccess AmazonRoute53ProfilesFullAccess AmazonRoute53ProfilesReadOnlyAccess AmazonRoute53ReadOnlyAccess AmazonRoute53RecoveryClusterFullAccess AmazonRoute53RecoveryClusterReadOnlyAccess AmazonRoute53RecoveryControlConfigFullAccess AmazonRoute53RecoveryControlConfigReadOnlyAccess AmazonRoute53RecoveryReadinessFullAccess AmazonRoute53RecoveryReadinessReadOnlyAccess AmazonRoute53ResolverFullAccess AmazonRoute53ResolverReadOnlyAccess AmazonS3ExpressFullAccess AmazonS3ExpressReadOnlyAccess AmazonS3FilesClientFullAccess AmazonS3FilesClientReadOnlyAccess AmazonS3FilesClientReadWriteAccess AmazonS3FilesFullAccess AmazonS3FilesReadOnlyAccess AmazonS3FullAccess AmazonS3OutpostsFullAccess AmazonS3OutpostsReadOnlyAccess AmazonS3ReadOnlyAccess AmazonS3TablesFullAccess AmazonS3TablesReadOnlyAccess AmazonSESFullAccess AmazonSESReadOnlyAccess AmazonSNSFullAccess AmazonSNSReadOnlyAccess AmazonSQSFullAccess AmazonSQSReadOnlyAccess AmazonSSMAutomationApproverAccess AmazonSSMDirectoryServiceAccess AmazonSSMFullAccess AmazonSSMManagedEC2InstanceDefaultPolicy AmazonSSMManagedInstanceCore AmazonSSMPatchAssociation AmazonSSMReadOnlyAccess AmazonSageMakerAdmin-ServiceCatalogProductsServiceRolePolicy AmazonSageMakerCanvasAIServicesAccess AmazonSageMakerCanvasBedrockAccess AmazonSageMakerCanvasDataPrepFullAccess AmazonSageMakerCanvasEMRServerlessExecutionRolePolicy AmazonSageMakerCanvasFullAccess AmazonSageMakerCanvasSMDataScienceAssistantAccess AmazonSageMakerClusterInstanceRolePolicy AmazonSageMakerFeatureStoreAccess AmazonSageMakerFullAccess AmazonSageMakerGroundTruthExecution AmazonSageMakerHyperPodGatedModelAccess AmazonSageMakerHyperPodInferenceAccess AmazonSageMakerHyperPodObservabilityAdminAccess AmazonSageMakerHyperPodTrainingOperatorAccess AmazonSageMakerJobFullAccess AmazonSageMakerJobRuntimeAccess AmazonSageMakerMechanicalTurkAccess AmazonSageMakerModelCustomizationCoreAccess AmazonSageMakerModelGovernanceUseAccess AmazonSageMakerModelRegistryFullAccess AmazonSageMakerPartnerAppsFullAccess AmazonSageMakerPipelinesIntegrations AmazonSageMakerReadOnly AmazonSageMakerServiceCatalogProductsCodeBuildServiceRolePolicy AmazonSageMakerSpacesControllerPolicy AmazonSageMakerSpacesRouterPolicy AmazonSageMakerTrainingPlanCreateAccess AmazonSecurityLakeAdministrator AmazonSecurityLakePermissionsBoundary AmazonTextractFullAccess AmazonTimestreamConsoleFullAccess AmazonTimestreamFullAccess AmazonTimestreamInfluxDBFullAccess AmazonTimestreamInfluxDBFullAccessWithoutMarketplaceAccess AmazonTimestreamReadOnlyAccess AmazonTranscribeFullAccess AmazonTranscribeReadOnlyAccess AmazonVPCCrossAccountNetworkInterfaceOperations AmazonVPCFullAccess AmazonVPCNetworkAccessAnalyzerFullAccessPolicy AmazonVPCReachabilityAnalyzerFullAccessPolicy AmazonVPCReachabilityAnalyzerPathComponentReadPolicy AmazonVPCReadOnlyAccess AmazonVerifiedPermissionsFullAccess AmazonVerifiedPermissionsReadOnlyAccess AmazonWorkDocsFullAccess AmazonWorkDocsReadOnlyAccess AmazonWorkMailFullAccess AmazonWorkMailMessageFlowFullAccess AmazonWorkMailMessageFlowReadOnlyAccess AmazonWorkMailReadOnlyAccess AmazonWorkSpacesAdmin AmazonWorkSpacesApplicationManagerAdminAccess AmazonWorkSpacesPoolServiceAccess AmazonWorkSpacesSecureBrowserReadOnly AmazonWorkSpacesSelfServiceAccess AmazonWorkSpacesServiceAccess AmazonWorkSpacesThinClientFullAccess AmazonWorkSpacesThinClientReadOnlyAccess AmazonWorkSpacesWebReadOnly AmazonWorkspacesPCAAccess AmazonZocaloFullAccess AmazonZocaloReadOnlyAccess AnthropicFullAccess AnthropicInferenceAccess AnthropicLimitedAccess AnthropicReadOnlyAccess AnthropicSelfHostedEnvironmentAccess AutoScalingConsoleFullAccess AutoScalingConsoleReadOnlyAccess AutoScalingFullAccess AutoScalingReadOnlyAccess AwsGlueDataBrewFullAccessPolicy AwsGlueSessionUserRestrictedNotebookPolicy AwsGlueSessionUserRestrictedPolicy BedrockAgentCoreFullAccess BedrockAgentCoreRuntimeInstancesInstanceRolePolicy BedrockAgentCoreRuntimeInstancesOperatorRolePolicy CloudFrontFullAccess CloudFrontReadOnlyAccess CloudSearchFullAccess CloudSearchReadOnlyAccess CloudWatchAPIKeyAccess CloudWatchActionsEC2Access CloudWatchAgentAdminPolicy CloudWatchAgentServerPolicy CloudWatchApplicationInsightsFullAccess CloudWatchApplicationInsightsReadOnlyAccess CloudWatchApplicationSignalsFullAccess CloudWatchApplicationSignalsReadOnlyAccess CloudWatchAutomaticDashboardsAccess CloudWatchCrossAccountSharingConfiguration CloudWatchEventsFullAccess CloudWatchEventsReadOnlyAccess CloudWatchFullAccess CloudWatchFullAccessV2 CloudWatchInternetMonitorFullAccess CloudWatchInternetMonitorReadOnlyAccess CloudWatchLambdaApplicationSignalsExecutionRolePolicy CloudWatchLambdaInsightsExecutionRolePolicy CloudWatchLogsAPIKeyAccess CloudWatchLogsCrossAccountSharingConfiguration CloudWatchLogsFullAccess CloudWatchLogsReadOnlyAccess CloudWatchNetworkFlowMonitorAgentPublishPolicy CloudWatchOpenSearchDashboardAccess CloudWatchOpenSearchDashboardsFullAccess CloudWatchReadOnlyAccess CloudWatchSyntheticsFullAccess CloudWatchSyntheticsReadOnlyAccess ComprehendFullAccess ComprehendMedicalFullAccess ComprehendReadOnly ComputeOptimizerReadOnlyAccess ConsoleFullAccessFromVercel ConsoleViewOnlyAccessFromVercel CostOptimizationHubAdminAccess CostOptimizationHubReadOnlyAccess DBModDiscoveryAndAssessment DBModProvisioningAndMigration DBModVirtualSource EC2FastLaunchFullAccess EC2ImageBuilderExecutionPolicy EC2InstanceConnect EC2InstanceProfileForImageBuilder EC2InstanceProfileForImageBuilderECRContainerBuilds Ec2ImageBuilderCrossAccountDistributionAccess ElasticLoadBalancingFullAccess ElasticLoadBalancingReadOnly ElementalActivationsDownloadSoftwareAccess ElementalActivationsFullAccess ElementalActivationsGenerateLicenses ElementalActivationsReadOnlyAccess ElementalAppliancesSoftwareFullAccess ElementalAppliancesSoftwareReadOnlyAccess ElementalSupportCenterFullAccess FinOpsAgentAgentPolicy FinOpsAgentOperatorPolicy GameLiftContainerFleetPolicy GameLiftGameServerGroupPolicy GitLabDuoWithAmazonQPermissionsPolicy GlobalAcceleratorFullAccess GlobalAcceleratorReadOnlyAccess GroundTruthSyntheticConsoleFullAccess GroundTruthSyntheticConsoleReadOnlyAccess IAMAccessAdvisorReadOnly IAMAccessAnalyzerFullAccess IAMAccessAnalyzerReadOnlyAccess IAMFullAccess IAMReadOnlyAccess IAMSelfManageServiceSpecificCredentials IAMUserChangePassword IAMUserSSHKeys IVSFullAccess IVSReadOnlyAccess MediaConnectGatewayInstanceRolePolicy MultiPartyApprovalFullAccess MultiPartyApprovalReadOnlyAccess NAPSPropagatorIntegTestManagedPolicy07 NeptuneConsoleFullAccess NeptuneFullAccess NeptuneGraphReadOnlyAccess NeptuneReadOnlyAccess OAMFullAccess OAMReadOnlyAccess PartnerCentralAccountManagementUserRoleAssociation PartnerCentralIncentiveBenefitManagement PowerUserAccess PricingPlanManagerFullAccess PricingPlanManagerReadonlyAccess QBusinessQuicksightPluginPolicy ROSAManageSubscription ROSASharedVPCEndpointPolicy ROSASharedVPCRoute53Policy ReInventTicketApprovalAccess ReadOnlyAccess ResourceGroupsTaggingAPITagUntagSupportedResources ResourceGroupsandTagEditorFullAccess ResourceGroupsandTagEditorReadOnlyAccess SageMakerStudioAdminIAMConsolePolicy SageMakerStudioAdminIAMDefaultExecutionPolicy SageMakerStudioAdminIAMPermissiveExecutionPolicy SageMakerStudioAdminProjectUserRolePolicy SageMakerStudioFullAccess SageMakerStudioProjectRoleMachineLearningPolicy SageMakerStudioProjectUserRolePermissionsBoundary SageMakerStudioProjectUserRolePolicy SageMakerStudioUserIAMConsolePolicy SageMakerStudioUserIAMDefaultExecutionPolicy SageMakerStudioUserIAMPermissiveExecutionPolicy SecretsManagerReadWrite SecurityAgentWebAppPolicy SecurityAudit ServerMigrationConnector ServerMigrationServiceConsoleFullAccess ServiceQuotasFullAccess ServiceQuotasReadOnlyAccess SignInLocalDevelopmentAccess SimpleWorkflowFullAccess TranslateFullAccess TranslateReadOnly VPCLatticeFullAccess VPCLatticeReadOnlyAccess VPCLatticeServicesInvokeAccess WellArchitectedAgentResourceScanning WellArchitectedConsoleFullAccess WellArchitectedConsoleReadOnlyAccess WorkLinkServiceRolePolicy
service-role/|AIDevOpsConstellationAccessPolicy AWSAppRunnerServicePolicyForECRAccess AWSAppSyncPushToCloudWatchLogs AWSApplicationMigrationAgentPolicy_v2 AWSApplicationMigrationConversionServerPolicy AWSApplicationMigrationFSxProxyPolicy AWSApplicationMigrationFSxProxyVPCPolicy AWSApplicationMigrationMGHAccess AWSApplicationMigrationReplicationServerPolicy AWSArtifactAccountSync AWSBackupGatewayServiceRolePolicyForVirtualMachineMetadataSync AWSBackupServiceRolePolicyForBackup AWSBackupServiceRolePolicyForRestores AWSBatchServiceEventTargetRole AWSBatchServiceRole AWSCloudHSMRole AWSCodeDeployRole AWSCodeDeployRoleForCloudFormation AWSCodeDeployRoleForLambda AWSCodeDeployRoleForLambdaLimited AWSCodeStarServiceRole AWSConfigRoleForOrganizations AWSConfigRulesExecutionRole AWSControlTowerCloudTrailRolePolicy AWSControlTowerIdentityCenterManagementPolicy AWSControlTowerServiceRolePolicy AWSCostAndUsageReportAutomationPolicy AWSDataLifecycleManagerSSMFullAccess AWSDataLifecycleManagerServiceRole AWSDataLifecycleManagerServiceRoleForAMIManagement AWSDeepLensServiceRolePolicy AWSDeepRacerServiceRolePolicy AWSElasticBeanstalkEnhancedHealth AWSElasticBeanstalkRoleCWL AWSElasticBeanstalkRoleCore AWSElasticBeanstalkRoleECS AWSElasticBeanstalkRoleRDS AWSElasticBeanstalkRoleSNS AWSElasticBeanstalkRoleWorkerTier AWSElasticBeanstalkService AWSElasticDisasterRecoveryAgentPolicy AWSElasticDisasterRecoveryConversionServerPolicy AWSElasticDisasterRecoveryCrossAccountReplicationPolicy AWSElasticDisasterRecoveryEc2InstancePolicy AWSElasticDisasterRecoveryFailbackPolicy AWSElasticDisasterRecoveryNetworkReplicationPolicy AWSElasticDisasterRecoveryRecoveryInstancePolicy AWSElasticDisasterRecoveryReplicationServerPolicy AWSElasticDisasterRecoveryStagingAccountPolicy AWSElasticDisasterRecoveryStagingAccountPolicy_v2 AWSFaultInjectionSimulatorEC2Access AWSFaultInjectionSimulatorECSAccess AWSFaultInjectionSimulatorEKSAccess AWSFaultInjectionSimulatorNetworkAccess AWSFaultInjectionSimulatorRDSAccess AWSFaultInjectionSimulatorSSMAccess AWSGlueDataBrewServiceRole AWSGlueServiceNotebookRole AWSGlueServiceRole AWSGreengrassResourceAccessRolePolicy AWSIdentityCenterExternalManagementPolicy AWSIoTDeviceDefenderAddThingsToThingGroupMitigationAction AWSIoTDeviceDefenderAudit AWSIoTDeviceDefenderEnableIoTLoggingMitigationAction AWSIoTDeviceDefenderPublishFindingsToSNSMitigationAction AWSIoTDeviceDefenderReplaceDefaultPolicyMitigationAction AWSIoTDeviceDefenderUpdateCACertMitigationAction AWSIoTDeviceDefenderUpdateDeviceCertMitigationAction AWSIoTFleetHubFederationAccess AWSIoTLogging AWSIoTOTAUpdate AWSIoTRuleActions AWSIoTSiteWiseMonitorPortalAccess AWSIoTThingsRegistration AWSLambdaBasicDurableExecutionRolePolicy AWSLambdaBasicExecutionRole AWSLambdaDynamoDBExecutionRole AWSLambdaENIManagementAccess AWSLambdaKinesisExecutionRole AWSLambdaMSKExecutionRole AWSLambdaRole AWSLambdaSQSQueueExecutionRole AWSLambdaVPCAccessExecutionRole AWSLicenseManagerConsumptionPolicy AWSMSKReplicatorExecutionRole AWSManagedServiceAccessManagementAccess AWSManagedSignUpAdminAccess AWSMigrationHubDMSAccess AWSMigrationHubDiscoveryAccess AWSMigrationHubRefactorSpaces-SSMAutomationPolicy AWSMigrationHubSMSAccess AWSOpsWorksCMServiceRole AWSPanoramaApplianceRolePolicy AWSPanoramaApplianceServiceRolePolicy AWSPanoramaGreengrassGroupRolePolicy AWSPanoramaSageMakerRolePolicy AWSPanoramaServiceRolePolicy AWSQuickSightDescribeRDS AWSQuickSightDescribeRedshift AWSQuickSightElasticsearchPolicy AWSQuickSightListIAM AWSQuickSightSageMakerPolicy AWSQuickSightSecretsManagerWriteAccess AWSQuickSightTimestreamPolicy AWSQuicksightAthenaAccess AWSQuicksightOpenSearchPolicy AWSSecurityAgentWebAppPolicy AWSShieldDRTAccessPolicy AWSSupplyChainFederationAdminAccess AWSTransferLoggingAccess AWSTransformApplicationDeploymentPolicy AWSTransformApplicationECSDeploymentPolicy AWS_ConfigRole AmazonAPIGatewayPushToCloudWatchLogs AmazonAppStreamPCAAccess AmazonAppStreamServiceAccess AmazonCodeCatalystSupportAccess AmazonDMSCloudWatchLogsRole AmazonDMSRedshiftS3Role AmazonDMSVPCManagementRole AmazonDataZoneBedrockModelConsumptionPolicy AmazonDataZoneBedrockModelManagementPolicy AmazonDataZoneDomainExecutionRolePolicy AmazonDataZoneGlueManageAccessRolePolicy AmazonDataZoneRedshiftManageAccessRolePolicy AmazonEBSCSIDriverPolicy AmazonEC2ContainerServiceAutoscaleRole AmazonEC2ContainerServiceEventsRole AmazonEC2ContainerServiceRole AmazonEC2ContainerServiceforEC2Role AmazonEC2RoleforAWSCodeDeploy AmazonEC2RoleforAWSCodeDeployLimited AmazonEC2RoleforDataPipelineRole AmazonEC2RoleforSSM AmazonEC2SpotFleetAutoscaleRole AmazonEC2SpotFleetTaggingRole AmazonECSInfrastructureRolePolicyForServiceConnectTransportLayerSecurity AmazonECSInfrastructureRolePolicyForVolumes AmazonECSInfrastructureRoleforExpressGatewayServices AmazonECSTaskExecutionRolePolicy AmazonEFSCSIDriverPolicy AmazonEMRServicePolicyForSessions AmazonEMRServicePolicy_v2 AmazonElasticMapReduceEditorsRole AmazonElasticMapReduceRole AmazonElasticMapReduceforAutoScalingRole AmazonElasticMapReduceforEC2Role AmazonElasticTranscoderRole AmazonFreeRTOSOTAUpdate AmazonGrafanaAthenaAccess AmazonGrafanaCloudWatchAccess AmazonGrafanaRedshiftAccess AmazonMachineLearningRoleforRedshiftDataSourceV3 AmazonMacieHandshakeRole AmazonMacieServiceRole AmazonPersonalizeFullAccess AmazonRDSDirectoryServiceAccess AmazonRDSEnhancedMonitoringRole AmazonRekognitionServiceRole AmazonS3FilesCSIDriverPolicy AmazonS3ObjectLambdaExecutionRolePolicy AmazonS3TablesLakeFormationServiceRole AmazonSNSRole AmazonSSMAutomationRole AmazonSSMMaintenanceWindowRole AmazonSageMakerCanvasDirectDeployAccess AmazonSageMakerCanvasForecastAccess AmazonSageMakerEdgeDeviceFleetPolicy AmazonSageMakerGeospatialExecutionRole AmazonSageMakerGeospatialFullAccess AmazonSageMakerPartnerServiceCatalogProductsApiGatewayServiceRolePolicy AmazonSageMakerPartnerServiceCatalogProductsCloudFormationServiceRolePolicy AmazonSageMakerPartnerServiceCatalogProductsLambdaServiceRolePolicy AmazonSageMakerQuickSightVPCPolicy AmazonSageMakerServiceCatalogProductsApiGatewayServiceRolePolicy AmazonSageMakerServiceCatalogProductsCloudformationServiceRolePolicy AmazonSageMakerServiceCatalogProductsCodePipelineServiceRolePolicy AmazonSageMakerServiceCatalogProductsEventsServiceRolePolicy AmazonSageMakerServiceCatalogProductsFirehoseServiceRolePolicy AmazonSageMakerServiceCatalogProductsGlueServiceRolePolicy AmazonSageMakerServiceCatalogProductsLambdaServiceRolePolicy AmazonSecurityLakeMetastoreManager AmazonTextractServiceRole AmplifyBackendDeployFullAccess ApplicationAutoScalingForAmazonAppStreamAccess AutoScalingNotificationAccessRole AwsGlueSessionUserRestrictedNotebookServiceRole AwsGlueSessionUserRestrictedServiceRole CloudWatchEventsBuiltInTargetExecutionAccess CloudWatchEventsInvocationAccess ComprehendDataAccessRolePolicy EC2ImageBuilderLifecycleExecutionPolicy GreengrassOTAUpdateArtifactAccess QuickSightAccessForS3StorageManagementAnalyticsReadOnly RDSCloudHsmAuthorizationRole ROSAAmazonEBSCSIDriverOperatorPolicy ROSACloudNetworkConfigOperatorPolicy ROSAControlPlaneOperatorPolicy ROSAImageRegistryOperatorPolicy ROSAIngressOperatorPolicy ROSAInstallerPolicy ROSAKMSProviderPolicy ROSAKarpenterControllerPolicy ROSAKubeControllerPolicy ROSANodePoolManagementPolicy ROSASRESupportPolicy ROSAWorkerInstancePolicy SageMakerStudioBedrockAgentServiceRolePolicy SageMakerStudioBedrockChatAgentUserRolePolicy SageMakerStudioBedrockEvaluationJobServiceRolePolicy SageMakerStudioBedrockFlowServiceRolePolicy SageMakerStudioBedrockFunctionExecutionRolePolicy SageMakerStudioBedrockKnowledgeBaseCustomResourcePolicy SageMakerStudioBedrockKnowledgeBaseServiceRolePolicy SageMakerStudioBedrockPromptUserRolePolicy SageMakerStudioDomainExecutionRolePolicy SageMakerStudioDomainServiceRolePolicy SageMakerStudioEMRContainersSystemNamespaceRolePolicy SageMakerStudioEMRInstanceRolePolicy SageMakerStudioEMRServiceRolePolicy SageMakerStudioProjectProvisioningRolePolicy SageMakerStudioQueryExecutionRolePolicy SecurityAgentWebAppAPIPolicy ServerMigrationServiceLaunchRole ServerMigrationServiceRoleForInstanceValidation ServerMigration_ServiceRole VMImportExportRoleForAWSConnector
aws-service-role/|APIGatewayServiceRolePolicy AWSAgentRegistryServiceRolePolicy AWSAppConfigServiceRolePolicy AWSAppFabricServiceRolePolicy AWSAppMeshPreviewServiceRolePolicy AWSAppMeshServiceRolePolicy AWSAppSyncServiceRolePolicy AWSApplicationAutoScalingCustomResourcePolicy AWSApplicationAutoscalingAppStreamFleetPolicy AWSApplicationAutoscalingCassandraTablePolicy AWSApplicationAutoscalingComprehendEndpointPolicy AWSApplicationAutoscalingDynamoDBTablePolicy AWSApplicationAutoscalingEC2SpotFleetRequestPolicy AWSApplicationAutoscalingECSServicePolicy AWSApplicationAutoscalingEMRInstanceGroupPolicy AWSApplicationAutoscalingElastiCacheRGPolicy AWSApplicationAutoscalingKafkaClusterPolicy AWSApplicationAutoscalingLambdaConcurrencyPolicy AWSApplicationAutoscalingNeptuneClusterPolicy AWSApplicationAutoscalingRDSClusterPolicy AWSApplicationAutoscalingSageMakerEndpointPolicy AWSApplicationAutoscalingWorkSpacesPoolPolicy AWSApplicationMigrationServiceRolePolicy AWSArtifactServiceRolePolicy AWSAuditManagerServiceRolePolicy AWSAutoScalingPlansEC2AutoScalingPolicy AWSBCMDataExportsServiceRolePolicy AWSBackupServiceLinkedRolePolicyForBackup AWSBackupServiceLinkedRolePolicyForBackupTest AWSBatchServiceRolePolicyForSageMaker AWSBedrockAgentCoreGatewayNetworkServiceRolePolicy AWSBedrockAgentCoreIdentityNetworkServiceRolePolicy AWSBedrockAgentCoreRuntimeInstancesServiceRolePolicy AWSBillingServiceRolePolicy AWSBudgetsSpendLimitMemberRolePolicy AWSBugBustServiceRolePolicy AWSChatbotServiceLinkedRolePolicy AWSCleanRoomsServiceRolePolicy AWSCloud9ServiceRolePolicy AWSCloudFrontLogger AWSCloudFrontVPCOriginServiceRolePolicy AWSCloudWatchAlarms_ActionSSMIncidentsServiceRolePolicy AWSCodeStarNotificationsServiceRolePolicy AWSConfigMultiAccountSetupPolicy AWSConfigRemediationServiceRolePolicy AWSConfigServiceRolePolicy AWSConfigThirdPartyServiceRolePolicy AWSControlTowerAccountServiceRolePolicy AWSDMSFleetAdvisorServiceRolePolicy AWSDMSServerlessServiceRolePolicy AWSDataExchangeServiceRolePolicyForLicenseManagement AWSDataExchangeServiceRolePolicyForOrganizationDiscovery AWSDataSyncDiscoveryServiceRolePolicy AWSDataSyncServiceRolePolicy AWSDeviceFarmServiceRolePolicy AWSDeviceFarmTestGridServiceRolePolicy AWSDirectConnectServiceRolePolicy AWSDirectoryServiceServiceRolePolicy AWSEC2CapacityManagerServiceRolePolicy AWSEC2CapacityReservationFleetRolePolicy AWSEC2FleetServiceRolePolicy AWSEC2SpotFleetServiceRolePolicy AWSEC2SpotServiceRolePolicy AWSEC2SqlHaServiceRolePolicy AWSECRPullThroughCache_ServiceRolePolicy AWSElasticBeanstalkMaintenance AWSElasticBeanstalkManagedUpdatesServiceRolePolicy AWSElasticBeanstalkServiceRolePolicy AWSElasticDisasterRecoveryServiceRolePolicy AWSElasticLoadBalancingClassicServiceRolePolicy AWSElasticLoadBalancingServiceRolePolicy AWSEnhancedClassicNetworkingMangementPolicy AWSFinSpaceServiceRolePolicy AWSGitSyncServiceRolePolicy AWSGlobalAcceleratorSLRPolicy AWSHealthImagingServiceRolePolicy AWSHealthOmicsServiceLinkedRolePolicy AWSHealth_EventProcessorServiceRolePolicy AWSIAMRoleManagerServiceRolePolicy AWSIPAMServiceRolePolicy AWSIQContractServiceRolePolicy AWSIQPermissionServiceRolePolicy AWSIncidentManagerServiceRolePolicy AWSIoTFleetwiseServiceRolePolicy AWSIoTManagedIntegrationsRolePolicy AWSIoTSiteWiseMonitorServiceRolePolicy AWSIoTTwinMakerServiceRolePolicy AWSIotRoboRunnerServiceRolePolicy AWSKeyManagementServiceCustomKeyStoresServiceRolePolicy AWSKeyManagementServiceMultiRegionKeysServiceRolePolicy AWSLambdaReplicator AWSLambdaServiceRolePolicy AWSLicenseManagerLinuxSubscriptionsServiceRolePolicy AWSLicenseManagerMasterAccountRolePolicy AWSLicenseManagerMemberAccountRolePolicy AWSLicenseManagerServiceRolePolicy AWSLicenseManagerUserSubscriptionsServiceRolePolicy AWSM2ServicePolicy AWSManagedServicesDeploymentToolkitPolicy AWSManagedServices_ContactsServiceRolePolicy AWSManagedServices_DetectiveControlsConfig_ServiceRolePolicy AWSManagedServices_EventsServiceRolePolicy AWSManagedServices_SelfServiceReporting_ServiceRolePolicy AWSMarketplaceDeploymentServiceRolePolicy AWSMarketplaceLicenseManagementServiceRolePolicy AWSMarketplacePurchaseOrdersServiceRolePolicy AWSMarketplaceResaleAuthorizationServiceRolePolicy AWSMediaConnectServicePolicy AWSMediaLiveAnywhereServiceRolePolicy AWSMediaTailorServiceRolePolicy AWSMigrationHubOrchestratorServiceRolePolicy AWSMigrationHubRefactorSpacesServiceRolePolicy AWSMigrationHubStrategyServiceRolePolicy AWSNATGatewayServiceRolePolicy AWSNetworkFirewallServiceRolePolicy AWSNetworkManagerCloudWANServiceRolePolicy AWSNetworkManagerServiceRolePolicy AWSObservabilityAdminLogsCentralizationServiceRolePolicy AWSObservabilityAdminServiceRolePolicy AWSObservabilityAdminTelemetryEnablementServiceRolePolicy AWSOrganizationsServiceTrustPolicy AWSOutpostsServiceRolePolicy AWSPCSServiceRolePolicy AWSPanoramaServiceLinkedRolePolicy AWSPrivateNetworksServiceRolePolicy AWSProtonCodeBuildProvisioningServiceRolePolicy AWSProtonServiceGitSyncServiceRolePolicy AWSProtonSyncServiceRolePolicy AWSReachabilityAnalyzerServiceRolePolicy AWSResilienceHubServiceRolePolicy AWSResourceAccessManagerServiceRolePolicy AWSResourceExplorerServiceRolePolicy AWSRoboMakerServicePolicy AWSRolesAnywhereServicePolicy AWSS3OnOutpostsServiceRolePolicy AWSSDMPServiceRolePolicy AWSSSMForSAPServiceLinkedRolePolicy AWSSSMOpsInsightsServiceRolePolicy AWSSSOServiceRolePolicy AWSSecurityAgentServiceRolePolicy AWSSecurityHubServiceRolePolicy AWSSecurityHubV2ServiceRolePolicy AWSSecurityIncidentResponseServiceRolePolicy AWSSecurityIncidentResponseTriageServiceRolePolicy AWSServiceCatalogAppRegistryServiceRolePolicy AWSServiceCatalogOrgsDataSyncServiceRolePolicy AWSServiceCatalogSyncServiceRolePolicy AWSServiceRoleForAIDevOpsPolicy AWSServiceRoleForAWSTransform AWSServiceRoleForAWSTransformCustom AWSServiceRoleForAmazonEKSNodegroup AWSServiceRoleForAmazonQDeveloper AWSServiceRoleForCloudWatchAlarmsActionSSMServiceRolePolicy AWSServiceRoleForCloudWatchMetrics_DbPerfInsightsServiceRolePolicy AWSServiceRoleForCodeGuru-Profiler AWSServiceRoleForCodeWhispererPolicy AWSServiceRoleForEC2ScheduledInstances AWSServiceRoleForGroundStationDataflowEndpointGroupPolicy AWSServiceRoleForImageBuilder AWSServiceRoleForIoTSiteWise AWSServiceRoleForLogDeliveryPolicy AWSServiceRoleForMonitronPolicy AWSServiceRoleForNeptuneGraphPolicy AWSServiceRoleForPrivateMarketplaceAdminPolicy AWSServiceRoleForProcurementInsightsPolicy AWSServiceRoleForSMS AWSServiceRoleForUserSubscriptions AWSServiceRolePolicyForBackupReports AWSServiceRolePolicyForBackupRestoreTesting AWSServiceRolePolicyForWorkspacesInstances AWSShieldServiceRolePolicy AWSSocialMessagingServiceRolePolicy AWSStorageGatewayServiceRolePolicy AWSSupportPlansServiceRolePolicy AWSSupportServiceRolePolicy AWSSystemsManagerAccountDiscoveryServicePolicy AWSSystemsManagerChangeManagementServicePolicy AWSSystemsManagerJustInTimeAccessServicePolicy AWSSystemsManagerNotificationsServicePolicy AWSSystemsManagerOpsDataSyncServiceRolePolicy AWSTrustedAdvisorReportingServiceRolePolicy AWSTrustedAdvisorServiceRolePolicy AWSUserAttributeCostAllocationPolicy AWSUserNotificationsServiceLinkedRolePolicy AWSVPCFlowLogsServiceRolePolicy AWSVPCS2SVpnServiceRolePolicy AWSVPCTransitGatewayServiceRolePolicy AWSVPCVerifiedAccessServiceRolePolicy AWSVpcLatticeServiceRolePolicy AWSWellArchitectedAgentResourceScanningServiceRolePolicy AWSWellArchitectedDiscoveryServiceRolePolicy AWSWellArchitectedOrganizationsServiceRolePolicy AWSZonalAutoshiftPracticeRunSLRPolicy AWSZoneGroupAccessManagementServiceRolePolicy AWSrePostPrivateCloudWatchAccess AccessAnalyzerServiceRolePolicy AccountAccessManagerServiceRolePolicy AlexaForBusinessNetworkProfileServicePolicy AmazonAthenaServiceRolePolicy AmazonBraketServiceRolePolicy AmazonChimeSDKMediaPipelinesServiceLinkedRolePolicy AmazonChimeSDKMessagingServiceRolePolicy AmazonChimeServiceRolePolicy AmazonChimeTranscriptionServiceLinkedRolePolicy AmazonChimeVoiceConnectorServiceLinkedRolePolicy AmazonCloudWatchEvidentlyServiceRolePolicy AmazonCloudWatchRUMServiceRolePolicy AmazonCodeGuruReviewerServiceRolePolicy AmazonCognitoIdpEmailServiceRolePolicy AmazonCognitoIdpServiceRolePolicy AmazonConnectCampaignsServiceLinkedRolePolicy AmazonConnectServiceLinkedRolePolicy AmazonConnectSynchronizationServiceRolePolicy AmazonDetectiveServiceLinkedRolePolicy AmazonDevOpsGuruServiceRolePolicy AmazonDocDB-ElasticServiceRolePolicy AmazonECSComputeServiceRolePolicy AmazonECSServiceRolePolicy AmazonEKSConnectorServiceRolePolicy AmazonEKSDashboardServiceRolePolicy AmazonEKSForFargateServiceRolePolicy AmazonEKSLocalOutpostServiceRolePolicy AmazonEKSServiceRolePolicy AmazonEMRCleanupPolicy AmazonEMRContainersServiceRolePolicy AmazonEMRServerlessServiceRolePolicy AmazonEVSServiceRolePolicy AmazonElasticFileSystemServiceRolePolicy AmazonElasticsearchServiceRolePolicy AmazonEventBridgeApiDestinationsServiceRolePolicy AmazonEventBridgeSchemasServiceRolePolicy AmazonFISServiceRolePolicy AmazonFSxServiceRolePolicy AmazonGrafanaServiceLinkedRolePolicy AmazonGuardDutyMalwareProtectionServiceRolePolicy AmazonGuardDutyServiceRolePolicy AmazonHoneycodeServiceRolePolicy AmazonInspector2AgentlessServiceRolePolicy AmazonInspector2AmiScanServiceRolePolicy AmazonInspector2ServiceRolePolicy AmazonInspector2ThirdPartyServiceRolePolicy AmazonInspectorServiceRolePolicy AmazonLexChannelsAccess AmazonLexReplicationPolicy AmazonLexV2BotPolicy AmazonMQServiceRolePolicy AmazonMWAAServerlessServiceRolePolicy AmazonMWAAServiceRolePolicy AmazonMacieServiceRolePolicy AmazonManagedBlockchainServiceRolePolicy AmazonODBServiceRolePolicy AmazonOpenSearchDashboardsServiceRolePolicy AmazonOpenSearchIngestionServiceRolePolicy AmazonOpenSearchServerlessServiceRolePolicy AmazonOpenSearchServiceRolePolicy AmazonPrometheusScraperServiceRolePolicy AmazonRDSBetaServiceRolePolicy AmazonRDSCustomPreviewServiceRolePolicy AmazonRDSCustomServiceRolePolicy AmazonRDSPreviewServiceRolePolicy AmazonRDSServiceRolePolicy AmazonRedshiftServiceLinkedRolePolicy AmazonSESServiceRolePolicy AmazonSSMServiceRolePolicy AmazonSageMakerCapacityReservationServiceRolePolicy AmazonSageMakerCoreServiceRolePolicy AmazonSageMakerHyperPodServiceRolePolicy AmazonSageMakerInferenceServiceRolePolicy AmazonSageMakerNotebooksServiceRolePolicy AmazonTimestreamInfluxDBServiceRolePolicy AmazonWorkMailEventsServiceRolePolicy AmazonWorkSpacesThinClientMonitoringServiceRolePolicy AmazonWorkSpacesWebServiceRolePolicy AppIntegrationsServiceLinkedRolePolicy AppRunnerNetworkingServiceRolePolicy AppRunnerServiceRolePolicy AppStudioServiceRolePolicy ApplicationDiscoveryServiceContinuousExportServiceRolePolicy AuroraDsqlServiceLinkedRolePolicy AutoScalingServiceRolePolicy BatchServiceRolePolicy BedrockAgentCoreNetworkServiceRolePolicy BedrockAgentCoreRuntimeIdentityServiceRolePolicy BudgetsServiceRolePolicy CertificateManagerServiceRolePolicy ClientVPNServiceConnectionsRolePolicy ClientVPNServiceRolePolicy CloudFormationStackSetsOrgAdminServiceRolePolicy CloudFormationStackSetsOrgMemberServiceRolePolicy CloudHSMServiceRolePolicy CloudTrailEventContext CloudTrailServiceRolePolicy CloudWatch-CrossAccountAccess CloudWatchApplicationSignalsServiceRolePolicy CloudWatchEventsServiceRolePolicy CloudWatchInternetMonitorServiceRolePolicy CloudWatchNetworkFlowMonitorServiceRolePolicy CloudWatchNetworkFlowMonitorTopologyServiceRolePolicy CloudWatchNetworkMonitorServiceRolePolicy CloudwatchApplicationInsightsServiceLinkedRolePolicy ComputeOptimizerAutomationServiceRolePolicy ComputeOptimizerServiceRolePolicy ConfigConformsServiceRolePolicy CostOptimizationHubServiceRolePolicy CustomerProfilesServiceLinkedRolePolicy DAXServiceRolePolicy DeclarativePoliciesEC2Report DynamoDBCloudWatchContributorInsightsServiceRolePolicy DynamoDBGlobalTableSettingsManagementServiceRolePolicy DynamoDBKinesisReplicationServiceRolePolicy DynamoDBReplicationServiceRolePolicy EC2ApplicationStatusChecksServiceRolePolicy EC2FastLaunchServiceRolePolicy EC2FleetTimeShiftableServiceRolePolicy ECRReplicationServiceRolePolicy ECRTemplateServiceRolePolicy EMRDescribeClusterPolicyForEMRWAL Ec2InstanceConnectEndpoint ElastiCacheServiceRolePolicy FMSServiceRolePolicy FSxDeleteServiceLinkedRoleAccess Health_OrganizationsServiceRolePolicy IVSRecordToS3 KafkaConnectServiceRolePolicy KafkaServiceRolePolicy KeyspacesCDCServiceRolePolicy KeyspacesReplicationServiceRolePolicy LakeFormationDataAccessServiceRolePolicy LexBotPolicy LexChannelPolicy LightsailExportAccess MediaPackageServiceRolePolicy MemoryDBServiceRolePolicy MigrationHubDMSAccessServiceRolePolicy MigrationHubSMSAccessServiceRolePolicy MigrationHubServiceRolePolicy MonitronServiceRolePolicy NetworkSecurityDirectorServiceLinkedRolePolicy NetworkSecurityManagerServiceRolePolicy NovaActServiceRolePolicy OpensearchIngestionSelfManagedVpcePolicy QAppsServiceRolePolicy QBusinessServiceRolePolicy RTBFabricServiceRolePolicy ResourceGroupsServiceRolePolicy Route53RecoveryReadinessServiceRolePolicy Route53ResolverServiceRolePolicy S3StorageLensServiceRolePolicy SMSVoiceServiceRolePolicy SSMQuickSetupRolePolicy SecurityLakeResourceManagementServiceRolePolicy SecurityLakeServiceLinkedRole ServiceQuotasServiceRolePolicy SplitCostAllocationDataServiceRolePolicy WAFLoggingServiceRolePolicy WAFRegionalLoggingServiceRolePolicy WAFV2LoggingServiceRolePolicy
job-function/|AWSManagementConsoleAdministratorAccess AmazonODBAutonomousVmClusterAdmin AmazonODBExadataInfrastructureAdmin AmazonODBNetworkAdmin Billing DataScientist DatabaseAdministrator NetworkAdministrator SupportUser SystemAdministrator ViewOnlyAccess
root-task/|IAMAuditRootUserCredentials IAMCreateRootUserPassword IAMDeleteRootUserCredentials S3UnlockBucketPolicy SQSUnlockQueuePolicy
`;

;// CONCATENATED MODULE: ./build/sam/managed-policies.js

function managedPolicyArn(partition, path) {
    return `arn:${partition}:iam::aws:policy/${path}`;
}
function managedPolicyOf(partition, name) {
    const path = PATHS.get(name);
    return path === undefined ? name : managedPolicyArn(partition, path + name);
}
function parse() {
    const found = new Map();
    for (const line of MANAGED_POLICY_NAMES.trim().split('\n')) {
        const [path = '', names = ''] = line.split('|');
        for (const name of names.split(' '))
            found.set(name, path);
    }
    return found;
}
const PATHS = parse();

// EXTERNAL MODULE: ./build/data/sam-policy-templates.js
var sam_policy_templates = __webpack_require__(3804);
;// CONCATENATED MODULE: ./build/sam/policies.js





function policiesOf(policies, owner) {
    if (policies === undefined || (policies.kind === 'map' && policies.entries.size === 0))
        return [];
    const entries = policies.kind === 'list' ? policies.items : [policies];
    return entries.map((entry) => policyOf(entry, owner));
}
function policyOf(node, owner) {
    const branches = branchesOf(node);
    if (branches === undefined)
        return { at: node.at, ...single(node, owner) };
    const then = isNoValue(branches.whenTrue) ? undefined : single(branches.whenTrue, owner);
    const otherwise = isNoValue(branches.whenFalse) ? undefined : single(branches.whenFalse, owner);
    if (then !== undefined && otherwise !== undefined && then.kind !== otherwise.kind) {
        throw new InvalidResourceError(node.at, `A policy of \`${owner}\` is a managed policy or a policy document, depending on a condition`, 'Use one `Fn::If` for each kind of policy, with `AWS::NoValue` in its other branch.');
    }
    return {
        kind: then?.kind ?? otherwise?.kind ?? 'managed',
        at: node.at,
        condition: branches.condition,
        value: then?.value,
        otherwise: otherwise?.value,
    };
}
function single(node, owner) {
    if (node.kind === 'scalar' || (0,template_node/* intrinsicOf */.jN)(node) !== undefined)
        return { kind: 'managed', value: node };
    if (node.kind === 'map') {
        if ((0,template_node/* child */.jf)(node, 'Statement') !== undefined)
            return { kind: 'document', value: node };
        const template = fromTemplate(node, owner);
        if (template !== undefined)
            return { kind: 'document', value: template };
    }
    throw new InvalidResourceError(node.at, `A policy of \`${owner}\` is neither a managed policy, nor a policy template, nor a document with \`Statement\``, 'Put the statement in a list under `Statement`, or give a managed policy by name or ARN.');
}
function fromTemplate(node, owner) {
    if (node.entries.size !== 1)
        return undefined;
    for (const { key, value, keyAt } of node.entries.values()) {
        const template = policyTemplates().get(key);
        return template === undefined ? undefined : fill(template, key, value, keyAt, owner);
    }
    return undefined;
}
function fill(template, name, values, at, owner) {
    if (values.kind !== 'map') {
        throw new InvalidResourceError(values.at, `The policy template \`${name}\` of \`${owner}\` is given no map of parameters`, template.parameters.length === 0
            ? `Write \`${name}: {}\`.`
            : `Give it ${template.parameters.map((parameter) => `\`${parameter}\``).join(', ')}.`);
    }
    const missing = template.parameters.filter((parameter) => !values.entries.has(parameter));
    if (missing.length > 0) {
        throw new InvalidResourceError(at, `The policy template \`${name}\` of \`${owner}\` lacks ${missing.map((parameter) => `\`${parameter}\``).join(', ')}`, `Give the template ${missing.length === 1 ? 'that parameter' : 'those parameters'}.`);
    }
    return { Statement: template.statements.map((statement) => statement(values)) };
}
function policyTemplates() {
    return TEMPLATES;
}
function parseTemplates() {
    const templates = new Map();
    let parameters = [];
    let statements = [];
    for (const line of sam_policy_templates/* POLICY_TEMPLATES */.B.trim().split('\n')) {
        if (line.startsWith(' ')) {
            statements.push(parseStatement(line.trim(), parameters));
        }
        else {
            const [name = '', ...rest] = line.split(' ');
            parameters = rest;
            statements = [];
            templates.set(name, { parameters, statements });
        }
    }
    return templates;
}
function parseStatement(line, parameters) {
    const [actions = '', resources = '', condition] = line.split(' | ');
    const single = actions.startsWith('=');
    const names = actions
        .slice(single ? 1 : 0)
        .split(' ')
        .flatMap((group) => {
        const [service = '', ...list] = group.split(':');
        return list
            .join(':')
            .split(',')
            .map((action) => `${service}:${action}`);
    });
    const listed = resources.startsWith('[') || resources.includes(' ');
    const patterns = resources.replace('[', '').split(' ');
    const [key = '', value = ''] = condition?.split(' = ') ?? [];
    return (values) => ({
        Effect: 'Allow',
        Action: single ? (names[0] ?? '') : names,
        Resource: listed
            ? patterns.map((pattern) => arnOf(pattern, parameters, values))
            : arnOf(resources, parameters, values),
        ...(condition === undefined
            ? {}
            : { Condition: { StringEquals: { [key]: arnOf(value, parameters, values) } } }),
    });
}
const VARIABLE = /\$\{([A-Za-z]+)\}/g;
function arnOf(pattern, parameters, values) {
    if (pattern === '*')
        return pattern;
    const variables = {};
    for (const [, variable = ''] of pattern.matchAll(VARIABLE)) {
        const parameter = parameters.find((name) => name.toLowerCase() === variable.toLowerCase());
        variables[variable] = parameter === undefined ? undefined : (0,template_node/* child */.jf)(values, parameter);
    }
    return Object.keys(variables).length === 0 ? sub(pattern) : sub(pattern, variables);
}
const TEMPLATES = parseTemplates();

;// CONCATENATED MODULE: ./build/sam/tags.js



function tagList(tags) {
    if (tags?.kind !== 'map')
        return [];
    return [...tags.entries.values()].map(({ key, value }) => ({
        Key: key,
        Value: value.kind === 'scalar' && value.value === null ? '' : value,
    }));
}
const FUNCTION_MARK = 'lambda:createdBy';
const STATE_MACHINE_MARK = 'stateMachine:createdBy';
function markedTags(tags, mark = FUNCTION_MARK) {
    return [{ Key: mark, Value: 'SAM' }, ...tagList(tags)];
}
const TAGGED = new Set([
    'AWS::ApiGateway::ApiKey',
    'AWS::ApiGateway::DomainName',
    'AWS::ApiGateway::DomainNameV2',
    'AWS::ApiGateway::RestApi',
    'AWS::ApiGateway::Stage',
    'AWS::ApiGateway::UsagePlan',
    'AWS::CloudFormation::Stack',
    'AWS::DynamoDB::Table',
    'AWS::IAM::Role',
    'AWS::IoT::TopicRule',
    'AWS::Lambda::CapacityProvider',
    'AWS::Lambda::Function',
    'AWS::S3::Bucket',
    'AWS::SNS::Topic',
    'AWS::SQS::Queue',
    'AWS::StepFunctions::StateMachine',
]);
function passedOnTags({ properties }) {
    const tags = property(properties, 'Tags');
    return isTruthy(tags) && isTruthy((0,template_node/* child */.jf)(properties, 'PropagateTags')) ? tagList(tags) : undefined;
}
function propagateTags(resource, generated) {
    const tags = passedOnTags(resource);
    if (tags === undefined)
        return generated;
    return generated.map((one) => TAGGED.has(one.type) ? { ...one, properties: { ...one.properties, Tags: tags } } : one);
}

;// CONCATENATED MODULE: ./build/sam/role.js






function trustPolicy(service) {
    return {
        Version: '2012-10-17',
        Statement: [{ Action: ['sts:AssumeRole'], Effect: 'Allow', Principal: { Service: [service] } }],
    };
}
function inlinePolicy(name, statements, version) {
    return {
        PolicyName: name,
        PolicyDocument: { ...(version === undefined ? {} : { Version: version }), Statement: statements },
    };
}
class RoleDraft {
    id;
    #owner;
    #context;
    #trust;
    #mark;
    #managed = new Map();
    #inline = [];
    #documents = new Set();
    constructor(owner, context, trust, mark) {
        this.id = `${owner.id}Role`;
        this.#owner = owner;
        this.#context = context;
        this.#trust = trust;
        this.#mark = mark;
    }
    attach(path, at) {
        this.#attach(managedPolicyArn(this.#context.partition, path), at);
    }
    addInline(policy, at) {
        this.#documents.add(canonicalJson(toNode(policy.PolicyDocument ?? null, at)));
        this.#inline.push(toNode(policy, at));
    }
    addInlineOnce(policy, at) {
        const document = canonicalJson(toNode(policy.PolicyDocument ?? null, at));
        if (!this.#documents.has(document))
            this.addInline(policy, at);
    }
    addPolicies(policies) {
        policiesOf(policies, this.#owner.id).forEach((policy, index) => {
            if (policy.kind === 'managed')
                this.#addManaged(policy);
            else
                this.#addDocument(policy, `${this.id}Policy${index}`);
        });
    }
    finish(at, attributes = {}) {
        const { properties } = this.#owner;
        return {
            id: this.id,
            type: 'AWS::IAM::Role',
            at,
            attributes: { ...passedThrough(this.#owner), ...attributes },
            properties: {
                AssumeRolePolicyDocument: this.#trust,
                ManagedPolicyArns: [...this.#managed.values()],
                Policies: this.#inline.length === 0 ? undefined : this.#inline,
                Path: property(properties, 'RolePath'),
                PermissionsBoundary: property(properties, 'PermissionsBoundary'),
                Tags: markedTags(property(properties, 'Tags'), this.#mark),
            },
        };
    }
    #attach(policy, at) {
        const node = toNode(policy, at);
        const key = canonicalJson(node);
        if (!this.#managed.has(key))
            this.#managed.set(key, node);
    }
    #addManaged(policy) {
        this.#attach(conditional(policy, (value) => this.#named(value)), policy.at);
    }
    #addDocument(policy, name) {
        const named = conditional(policy, (value) => ({ PolicyName: name, PolicyDocument: value }));
        const node = toNode(named, policy.at);
        this.#inline.push(node);
        if (policy.condition === undefined && policy.value !== undefined) {
            this.#documents.add(canonicalJson(toNode(policy.value, policy.at)));
        }
    }
    #named(value) {
        if (typeof value !== 'object' || value === null || !('kind' in value) || value.kind !== 'scalar')
            return value;
        const node = value;
        if (node.kind !== 'scalar' || typeof node.value !== 'string')
            return node;
        return toNode(managedPolicyOf(this.#context.partition, node.value), node.at);
    }
}
function conditional(policy, write) {
    const noValue = { Ref: 'AWS::NoValue' };
    const then = policy.value === undefined ? noValue : write(policy.value);
    if (policy.condition === undefined)
        return then;
    const otherwise = policy.otherwise === undefined ? noValue : write(policy.otherwise);
    return { 'Fn::If': [policy.condition, then, otherwise] };
}

;// CONCATENATED MODULE: ./build/sam/deployments.js








const APPLICATION = 'ServerlessDeploymentApplication';
const ROLE = 'CodeDeployServiceRole';
const CONDITION = 'ServerlessCodeDeployCondition';
const MOST_CONDITIONS = 10;
const PREDEFINED = new Set([
    'Canary10Percent5Minutes',
    'Canary10Percent10Minutes',
    'Canary10Percent15Minutes',
    'Canary10Percent30Minutes',
    'Linear10PercentEvery1Minute',
    'Linear10PercentEvery2Minutes',
    'Linear10PercentEvery3Minutes',
    'Linear10PercentEvery10Minutes',
    'AllAtOnce',
]);
class Deployments {
    #all = [];
    register(resource, hasAlias, context) {
        const written = property(resource.properties, 'DeploymentPreference');
        if (!isTruthy(written))
            return undefined;
        const preference = expectKind(written, 'map', `\`DeploymentPreference\` of \`${resource.id}\``);
        if (!isEnabled(preference, context))
            return undefined;
        if (!hasAlias) {
            throw new InvalidResourceError(preference.at, `\`${resource.id}\` has a \`DeploymentPreference\`, but no \`AutoPublishAlias\` that could be shifted`, 'Set `AutoPublishAlias`.');
        }
        const type = property(preference, 'Type');
        if (type === undefined) {
            throw new InvalidResourceError(preference.at, `\`DeploymentPreference\` of \`${resource.id}\` has no \`Type\``, 'Set `Type`, for example to `AllAtOnce`.');
        }
        const tags = property(resource.properties, 'Tags');
        this.#all.push({
            resource,
            preference,
            type: context.lookup(type),
            condition: deployments_isTrue(property(preference, 'PassthroughCondition'), context)
                ? conditionOf(resource)
                : undefined,
            tags: isTruthy(property(resource.properties, 'PropagateTags')) && isTruthy(tags) ? tags : undefined,
            at: preference.at,
        });
        return updatePolicy(resource, property(preference, 'Hooks'));
    }
    finish(context) {
        const [first] = this.#all;
        if (first === undefined)
            return;
        const condition = this.#condition(context, first.at);
        const attributes = condition === undefined ? {} : { Condition: condition };
        const tags = mergedTags(this.#all);
        const shared = { at: first.at, attributes };
        context.add({
            ...shared,
            id: APPLICATION,
            type: 'AWS::CodeDeploy::Application',
            properties: { ComputePlatform: 'Lambda', Tags: tags },
        }, first.resource);
        if (this.#all.some((deployment) => !isTruthy(property(deployment.preference, 'Role')))) {
            context.add({ ...shared, ...serviceRole(context.partition, tags) }, first.resource);
        }
        for (const deployment of this.#all)
            context.add(deploymentGroup(deployment), deployment.resource);
    }
    #condition(context, at) {
        const names = new Set();
        for (const { condition } of this.#all) {
            if (condition === undefined)
                return undefined;
            names.add(condition);
        }
        let rest = [...names];
        let number = 1 + Math.floor((rest.length - 2) / (MOST_CONDITIONS - 1)) - 1;
        while (rest.length > 1) {
            const name = number > 0 ? `${CONDITION}${number}` : CONDITION;
            number -= 1;
            const joined = rest.slice(0, MOST_CONDITIONS).map((condition) => ({ Condition: condition }));
            context.addCondition(name, { 'Fn::Or': joined }, at);
            rest = [...rest.slice(MOST_CONDITIONS), name];
        }
        return rest[0];
    }
}
function isEnabled(preference, context) {
    const enabled = property(preference, 'Enabled');
    if (enabled === undefined)
        return true;
    const value = context.lookup(enabled);
    return isTruthy(value) && !['false', 'False'].includes((0,template_node/* stringOf */.Je)(value) ?? '');
}
function deployments_isTrue(node, context) {
    const value = node === undefined ? undefined : context.lookup(node);
    return value?.kind === 'scalar' && ['true', 'True'].includes(String(value.value));
}
function updatePolicy(resource, hooks) {
    const present = hooks === undefined ? (0,template_node/* map */.Tj)([], resource.at) : expectKind(hooks, 'map', `\`Hooks\` of \`${resource.id}\``);
    return {
        CodeDeployLambdaAliasUpdate: {
            ApplicationName: ref(APPLICATION),
            DeploymentGroupName: ref(`${resource.id}DeploymentGroup`),
            BeforeAllowTrafficHook: property(present, 'PreTraffic'),
            AfterAllowTrafficHook: property(present, 'PostTraffic'),
        },
    };
}
function serviceRole(partition, tags) {
    const limited = ['aws-iso', 'aws-iso-b'].includes(partition) ? 'Limited' : '';
    return {
        id: ROLE,
        type: 'AWS::IAM::Role',
        properties: {
            AssumeRolePolicyDocument: trustPolicy('codedeploy.amazonaws.com'),
            ManagedPolicyArns: [managedPolicyArn(partition, `service-role/AWSCodeDeployRoleForLambda${limited}`)],
            Tags: tags,
        },
    };
}
function mergedTags(deployments) {
    const merged = new Map();
    for (const { tags } of deployments) {
        if (tags?.kind === 'map')
            for (const { key, value } of tags.entries.values())
                merged.set(key, value);
    }
    const [first] = deployments;
    return merged.size === 0 || first === undefined ? undefined : tagList((0,template_node/* map */.Tj)(merged, first.at));
}
function deploymentGroup({ resource, preference, type, condition, tags, at }) {
    const role = property(preference, 'Role');
    const triggers = property(preference, 'TriggerConfigurations');
    return {
        id: `${resource.id}DeploymentGroup`,
        type: 'AWS::CodeDeploy::DeploymentGroup',
        at,
        attributes: condition === undefined ? {} : { Condition: condition },
        properties: {
            AlarmConfiguration: alarms(property(preference, 'Alarms'), resource),
            ApplicationName: ref(APPLICATION),
            AutoRollbackConfiguration: {
                Enabled: true,
                Events: ['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_ALARM', 'DEPLOYMENT_STOP_ON_REQUEST'],
            },
            DeploymentConfigName: configuration(type),
            DeploymentStyle: { DeploymentType: 'BLUE_GREEN', DeploymentOption: 'WITH_TRAFFIC_CONTROL' },
            ServiceRoleArn: isTruthy(role) ? role : getAtt(ROLE, 'Arn'),
            TriggerConfigurations: isTruthy(triggers) ? triggers : undefined,
            Tags: tags === undefined ? undefined : tagList(tags),
        },
    };
}
function alarms(node, resource) {
    if (!isTruthy(node) || isNoValue(node))
        return undefined;
    const branches = branchesOf(node);
    if (branches !== undefined) {
        return {
            'Fn::If': [
                branches.condition,
                alarmList(branches.whenTrue, resource),
                alarmList(branches.whenFalse, resource),
            ],
        };
    }
    return alarmList(node, resource);
}
function alarmList(node, resource) {
    const { items } = expectKind(node, 'list', `\`Alarms\` of \`${resource.id}\``);
    if (items.length === 0 || isNoValue(items[0]))
        return {};
    return { Enabled: true, Alarms: items.map((alarm) => ({ Name: alarm })) };
}
function configuration(node, inSub = false) {
    if (node.kind === 'list')
        return node.items.map((item) => configuration(item));
    const intrinsic = (0,template_node/* intrinsicOf */.jN)(node);
    if (intrinsic !== undefined) {
        return { [intrinsic.name]: configuration(intrinsic.argument, intrinsic.name === 'Fn::Sub') };
    }
    if (!PREDEFINED.has((0,template_node/* stringOf */.Je)(node) ?? ''))
        return node;
    const written = sub('CodeDeployDefault.Lambda${ConfigName}', { ConfigName: node });
    return inSub ? (written['Fn::Sub'] ?? node) : written;
}

// EXTERNAL MODULE: ./build/cloudformation/partitions.js + 1 modules
var partitions = __webpack_require__(6793);
;// CONCATENATED MODULE: ./build/sam/parameters.js




const partitionIn = (region) => region === undefined ? 'aws' : (0,partitions/* partitionOf */.i)(region).name;
function parameterValues(template, environment) {
    const values = new Map();
    const declared = (0,template_node/* child */.jf)(template, 'Parameters');
    if (declared?.kind === 'map') {
        for (const { key, value } of declared.entries.values()) {
            const byDefault = (0,template_node/* child */.jf)(value, 'Default');
            if (byDefault !== undefined && !isTooLong(byDefault))
                values.set(key, byDefault);
        }
    }
    for (const [name, value] of givenValues(template, environment))
        values.set(name, value);
    if (environment.region !== undefined)
        values.set('AWS::Region', (0,template_node/* scalar */.d_)(environment.region, template.at));
    values.set('AWS::Partition', (0,template_node/* scalar */.d_)(partitionIn(environment.region), template.at));
    return values;
}
function isTooLong(value) {
    return value.at.end - value.at.start > 4 * 4096;
}
function givenValues(template, environment) {
    return new Map([...environment.parameters].map(([name, value]) => [name, (0,template_node/* scalar */.d_)(value, template.at)]));
}
function replaceParameters(node, values) {
    if (node.kind === 'scalar')
        return node;
    if (node.kind === 'list')
        return (0,template_node/* list */.p_)(node.items.map((item) => replaceParameters(item, values)), node.at);
    const call = (0,intrinsics/* callOf */.C8)(node);
    return (call?.definition?.withValues?.(node, call.argument, values, (inner) => replaceParameters(inner, values)) ??
        (0,template_node/* map */.Tj)([...node.entries.values()].map(({ key, value }) => [key, replaceParameters(value, values)]), node.at));
}
function lookUpMappings(node, mappings) {
    if (node.kind === 'scalar')
        return node;
    if (node.kind === 'list')
        return (0,template_node/* list */.p_)(node.items.map((item) => lookUpMappings(item, mappings)), node.at);
    const keys = node.entries.size === 1 ? (0,template_node/* child */.jf)(node, 'Fn::FindInMap') : undefined;
    if (keys?.kind === 'list') {
        if (keys.items.length !== 3) {
            throw new InvalidResourceError(keys.at, '`Fn::FindInMap` is not given three values', 'Give the mapping and two keys.');
        }
        let found = mappings;
        for (const key of keys.items) {
            if (found !== undefined && found.kind !== 'map') {
                throw new InvalidResourceError(keys.at, '`Fn::FindInMap` refers to a mapping without two levels', 'Correct the mapping.');
            }
            found = key.kind === 'scalar' ? (0,template_node/* child */.jf)(found, key.text) : undefined;
        }
        if (found !== undefined)
            return found;
    }
    return (0,template_node/* map */.Tj)([...node.entries.values()].map(({ key, value }) => [key, lookUpMappings(value, mappings)]), node.at);
}

;// CONCATENATED MODULE: ./build/sam/transform-state.js










const CHANGED_IN_PLACE = new Set([
    'AWS::S3::Bucket',
    'AWS::SNS::Topic',
    'AWS::Cognito::UserPool',
    'AWS::ApiGateway::DomainName',
    'AWS::ApiGateway::DomainNameV2',
    'AWS::ApiGateway::BasePathMapping',
    'AWS::ApiGateway::BasePathMappingV2',
]);
class TransformState {
    template;
    environment;
    partition;
    resources = new Map();
    conditions = new Map();
    derived = new derived/* Derived */.w(this);
    apis = new ApiDefinitions(this);
    deployments = new Deployments();
    supportedResourceReferences = new Map();
    renamed = new Map();
    dependencies = new Map();
    origins = new Map();
    problems = [];
    readLocal;
    budget;
    #left = new Set();
    #entries = new Map();
    #nodes = new Map();
    #parameters;
    #inlined;
    #written;
    #refused = new Set();
    #changes = new Map();
    #conditionsAdded = false;
    #hasFailed = false;
    constructor(template, written, options) {
        this.template = template;
        this.environment = options.environment;
        this.partition = partitionIn(options.environment.region);
        this.readLocal = (path) => options.readLocal(path);
        this.budget = options.budget ?? new budget/* Budget */._();
        this.#parameters = parameterValues(template, options.environment);
        this.#inlined = options.exact === true ? this.#parameters : givenValues(template, options.environment);
        this.#written = written;
        for (const [id, entry] of written.entries) {
            if (entry.value.kind === 'map')
                this.replace(id, entry.value, entry.keyAt);
            else
                this.#entries.set(id, entry);
        }
        const conditions = (0,template_node/* child */.jf)(template, 'Conditions');
        if (conditions?.kind === 'map') {
            for (const { key, value } of conditions.entries.values())
                this.conditions.set(key, value);
        }
    }
    get output() {
        return this.#nodes;
    }
    replace(id, node, at, origin = this.resources.get(id)?.origin) {
        const properties = (0,template_node/* child */.jf)(node, 'Properties');
        this.resources.set(id, {
            id,
            type: (0,template_node/* stringOf */.Je)((0,template_node/* child */.jf)(node, 'Type')) ?? '',
            at,
            node,
            properties: properties?.kind === 'map' ? properties : (0,template_node/* map */.Tj)([], node.at),
            ...(origin === undefined ? {} : { origin }),
        });
        this.#put(id, node, at);
    }
    leave(id) {
        this.#left.add(id);
    }
    isLeft(id) {
        return this.#left.has(id);
    }
    get isCut() {
        return this.#hasFailed || this.#left.size > 0;
    }
    edit(id, change) {
        const node = this.#nodes.get(id);
        const entry = this.#entries.get(id);
        if (node !== undefined && entry !== undefined)
            this.#put(id, change(node), entry.keyAt);
    }
    gather(id, kind) {
        for (const known of this.#changes.get(id) ?? [])
            if (known instanceof kind)
                return known;
        const made = new kind(this.#nodes.get(id) ?? (0,template_node/* map */.Tj)([], this.template.at), id);
        (0,groups/* addTo */.DN)(this.#changes, id, made);
        return made;
    }
    applyChanges() {
        for (const [id, changes] of this.#changes) {
            for (const change of changes)
                this.edit(id, (node) => change.apply(node));
        }
        this.#changes.clear();
    }
    remove(id) {
        this.#entries.delete(id);
        this.#nodes.delete(id);
    }
    add(resource, owner) {
        const own = resource.id === owner.id;
        const taken = own ? undefined : this.resources.get(resource.id);
        if (taken !== undefined && !(taken.type === resource.type && CHANGED_IN_PLACE.has(resource.type))) {
            this.reject(new InvalidResourceError(taken.at, `\`${owner.id}\` generates a resource with the logical id \`${resource.id}\`, which the template uses already`, `Rename \`${resource.id}\`.`), owner);
            return;
        }
        const node = toMap({ Type: resource.type, ...resource.attributes, Properties: propertiesOf(resource, owner) }, resource.at);
        this.#put(resource.id, node, own ? owner.at : resource.at);
        if (!this.#written.entries.has(resource.id)) {
            this.origins.set(resource.id, { id: owner.origin ?? owner.id, at: resource.at });
        }
    }
    addCondition(name, condition, at) {
        this.#conditionsAdded = true;
        this.conditions.set(name, toNode(condition, at));
    }
    resolve(node) {
        return replaceParameters(node, this.#parameters);
    }
    inline(node) {
        return replaceParameters(node, this.#inlined);
    }
    literal(node) {
        const resolved = node === undefined ? undefined : this.resolve(node);
        return resolved?.kind === 'scalar' && resolved.value !== null ? resolved.text : undefined;
    }
    lookup(node) {
        return lookUpMappings(this.resolve(node), (0,template_node/* child */.jf)(this.template, 'Mappings'));
    }
    expose(owner, property, target) {
        const properties = this.supportedResourceReferences.get(owner);
        if (properties === undefined)
            this.supportedResourceReferences.set(owner, new Map([[property, target]]));
        else
            properties.set(property, target);
    }
    rename(id, target) {
        this.renamed.set(id, target);
    }
    replaceDependency(id, targets) {
        this.dependencies.set(id, targets);
    }
    attempt(resource, work) {
        try {
            return work();
        }
        catch (error) {
            if (error instanceof InvalidResourceError)
                this.reject(error, resource);
            else {
                this.#hasFailed = true;
                const doing = resource === undefined ? 'running the SAM transform' : `expanding ${resource.id}`;
                this.problems.push((0,internal_error/* bug */.j)(this.template.at.source, doing, error));
            }
            return undefined;
        }
    }
    reject(rejection, resource) {
        const { at, message } = rejection;
        const key = `${at.start} ${message}`;
        if (this.#refused.has(key))
            return;
        this.#refused.add(key);
        this.problems.push({
            rule: 'template-unreadable',
            severity: rejection.severity,
            message: rejection.message,
            help: rejection.help,
            resources: resource === undefined ? [] : [resource.id],
            at: rejection.at,
            related: [],
            fix: null,
        });
    }
    report(finding) {
        this.problems.push(finding);
    }
    resourcesNode() {
        return { kind: 'map', entries: this.#entries, at: this.#written.at };
    }
    conditionsNode() {
        const written = (0,template_node/* child */.jf)(this.template, 'Conditions');
        if (!this.#conditionsAdded)
            return written;
        const entries = new Map();
        for (const [key, value] of this.conditions) {
            const known = written?.kind === 'map' ? written.entries.get(key) : undefined;
            entries.set(key, { key, keyAt: known?.keyAt ?? value.at, value });
        }
        return { kind: 'map', entries, at: written?.at ?? this.template.at };
    }
    #put(id, node, keyAt) {
        this.#entries.set(id, { key: id, keyAt, value: node });
        this.#nodes.set(id, node);
    }
}
function propertiesOf({ properties, at }, owner) {
    const entries = new Map();
    for (const [key, draft] of Object.entries(properties)) {
        if (draft === undefined)
            continue;
        const value = toNode(draft, at);
        if (value.kind === 'scalar' && value.value === null)
            continue;
        const written = owner.properties.entries.get(key);
        entries.set(key, written?.value === value ? written : { key, keyAt: at, value });
    }
    return { kind: 'map', entries, at };
}

;// CONCATENATED MODULE: ./build/sam/api/definition-uri.js




const S3_URI = /^s3:\/\/([^/?]+)\/([^?]+)(?:\?versionId=([^&]+))?$/;
const FILE = /\.(?:ya?ml|json|asl)$/i;
function bodyLocation(uri, resource) {
    if (uri.kind === 'map') {
        const [bucket, key] = [property(uri, 'Bucket'), property(uri, 'Key')];
        if (isTruthy(bucket) && isTruthy(key))
            return { Bucket: bucket, Key: key, Version: property(uri, 'Version') };
        throw new InvalidResourceError(uri.at, `\`DefinitionUri\` of \`${resource.id}\` lacks \`Bucket\` or \`Key\``, 'Give both, or a path or S3 URI as a string.');
    }
    const text = (0,template_node/* stringOf */.Je)(uri) ?? '';
    const [, bucket, key, version] = S3_URI.exec(text) ?? [];
    if (bucket !== undefined && key !== undefined)
        return { Bucket: bucket, Key: key, Version: version };
    if (FILE.test(text) && !text.startsWith('s3://'))
        return uri;
    throw new InvalidResourceError(uri.at, `\`DefinitionUri\` of \`${resource.id}\` is neither a file nor an S3 URI`, 'Write `s3://bucket/key`, or the path of a file.');
}

;// CONCATENATED MODULE: ./build/sam/api/authorizer-permission.js


function authorizerPermission(api, { id, functionArn, partition, at, }) {
    return {
        id,
        type: 'AWS::Lambda::Permission',
        at,
        attributes: passedThrough(api),
        properties: {
            Action: 'lambda:InvokeFunction',
            FunctionName: functionArn,
            Principal: 'apigateway.amazonaws.com',
            SourceArn: sub(`arn:${partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:\${__ApiId__}/authorizers/*`, { __ApiId__: ref(api.id) }),
        },
    };
}
function authorizerUri(functionArn, partition) {
    return sub(`arn:${partition}:apigateway:\${AWS::Region}:lambda:path/2015-03-31/functions/\${__FunctionArn__}/invocations`, { __FunctionArn__: functionArn });
}

;// CONCATENATED MODULE: ./build/sam/api/http-authorizers.js








const AUTH_KEYS = new Set(['Authorizers', 'DefaultAuthorizer', 'EnableIamAuthorizer']);
const JWT_KEYS = new Set(['AuthorizationScopes', 'JwtConfiguration', 'IdentitySource']);
const LAMBDA_KEYS = new Set([
    'FunctionArn',
    'FunctionInvokeRole',
    'Identity',
    'AuthorizerPayloadFormatVersion',
    'EnableSimpleResponses',
    'EnableFunctionDefaultPermissions',
]);
function addHttpAuth(resource, definition, context) {
    const auth = http_authorizers_authOf(resource);
    if (auth === undefined)
        return;
    const authorizers = authorizersOf(auth, resource);
    const iam = property(auth, 'EnableIamAuthorizer');
    if (http_authorizers_isTrue(iam))
        setOpenApiScheme(definition, 'AWS_IAM', IAM_SCHEME, auth.at);
    for (const authorizer of authorizers) {
        setOpenApiScheme(definition, authorizer.name, schemeOf(authorizer, context), authorizer.node.at);
    }
    const byDefault = property(auth, 'DefaultAuthorizer');
    if (!isTruthy(byDefault) || isNoValue(byDefault))
        return;
    const name = (0,template_node/* stringOf */.Je)(byDefault);
    const known = authorizers.find((authorizer) => authorizer.name === name);
    if (name === undefined || (known === undefined && !(name === 'AWS_IAM' && http_authorizers_isTrue(iam)))) {
        throw new InvalidResourceError(byDefault.at, `\`DefaultAuthorizer\` of \`${resource.id}\` is none of its \`Authorizers\``, 'Name one of the authorizers; `AWS_IAM` needs `EnableIamAuthorizer: true`.');
    }
    const security = toNode([{ [name]: property(known?.node, 'AuthorizationScopes') ?? [] }], byDefault.at);
    for (const path of definition.paths) {
        definition.editMethods(path, (method, key) => key === 'options' || isTruthy((0,template_node/* child */.jf)(method, 'security')) ? method : withSecurity(method, security));
    }
}
function* httpAuthorizerPermissions(resource) {
    const auth = http_authorizers_authOf(resource);
    if (auth === undefined)
        return;
    for (const { name, node } of authorizersOf(auth, resource)) {
        const functionArn = property(node, 'FunctionArn');
        if (!isTruthy(functionArn) || !isTruthy(property(node, 'EnableFunctionDefaultPermissions')))
            continue;
        yield authorizerPermission(resource, {
            id: `${resource.id}${name}AuthorizerPermission`,
            functionArn,
            partition: '${AWS::Partition}',
            at: node.at,
        });
    }
}
function http_authorizers_authOf(resource) {
    const written = property(resource.properties, 'Auth');
    if (!isTruthy(written))
        return undefined;
    const auth = expectKind(written, 'map', `\`Auth\` of \`${resource.id}\``);
    for (const { key, keyAt } of auth.entries.values()) {
        if (AUTH_KEYS.has(key))
            continue;
        throw new InvalidResourceError(keyAt, `\`Auth\` of \`${resource.id}\` has \`${key}\`, which SAM does not know for HTTP APIs`, `Use ${[...AUTH_KEYS].map((one) => `\`${one}\``).join(', ')}.`);
    }
    return auth;
}
function authorizersOf(auth, resource) {
    const written = property(auth, 'Authorizers');
    if (!isTruthy(written))
        return [];
    const authorizers = expectKind(written, 'map', `\`Auth.Authorizers\` of \`${resource.id}\``);
    return [...authorizers.entries.values()].map(({ key, value }) => {
        const what = `The authorizer \`${key}\` of \`${resource.id}\``;
        const node = expectKind(value, 'map', what);
        const configuration = property(node, 'JwtConfiguration');
        const jwt = isTruthy(configuration)
            ? expectKind(configuration, 'map', `\`JwtConfiguration\` of the authorizer \`${key}\` of \`${resource.id}\``)
            : undefined;
        check(node, jwt !== undefined, what);
        return { name: key, node, jwt };
    });
}
function check(node, isJwt, what) {
    const scopes = property(node, 'AuthorizationScopes');
    if (scopes !== undefined)
        expectKind(scopes, 'list', `\`AuthorizationScopes\` of ${what.replace('The', 'the')}`);
    const foreign = isJwt ? LAMBDA_KEYS : JWT_KEYS;
    for (const { key, keyAt, value } of node.entries.values()) {
        const isForeign = foreign.has(key) && !(value.kind === 'scalar' && value.value === null);
        if (!isForeign && key !== 'OpenIdConnectUrl')
            continue;
        throw new InvalidResourceError(keyAt, `${what} has \`${key}\`, which ${isJwt ? 'a JWT' : 'a Lambda'} authorizer does not have`, isJwt ? 'Remove it.' : 'Remove it; a JWT authorizer needs `JwtConfiguration`.');
    }
    for (const key of isJwt ? ['IdentitySource'] : ['FunctionArn', 'AuthorizerPayloadFormatVersion']) {
        if (isTruthy(property(node, key)))
            continue;
        throw new InvalidResourceError(node.at, `${what} has no \`${key}\``, `Set \`${key}\`.`);
    }
    const permissions = property(node, 'EnableFunctionDefaultPermissions');
    if (permissions !== undefined &&
        !(permissions.kind === 'scalar' && typeof permissions.value === 'boolean')) {
        throw new InvalidResourceError(permissions.at, `${what} has an \`EnableFunctionDefaultPermissions\` that is no boolean`, 'Write `true` or `false`.');
    }
}
function schemeOf({ node, jwt }, context) {
    if (jwt !== undefined) {
        const configuration = Object.fromEntries([...jwt.entries.values()].map(({ key, value }) => [key.toLowerCase(), value]));
        return {
            type: 'oauth2',
            'x-amazon-apigateway-authorizer': {
                type: 'jwt',
                jwtConfiguration: configuration,
                identitySource: property(node, 'IdentitySource'),
            },
        };
    }
    const role = property(node, 'FunctionInvokeRole');
    const identity = property(node, 'Identity');
    const simple = property(node, 'EnableSimpleResponses');
    return {
        type: 'apiKey',
        name: 'Unused',
        in: 'header',
        'x-amazon-apigateway-authorizer': {
            type: 'request',
            authorizerUri: authorizerUri(property(node, 'FunctionArn'), context.partition),
            authorizerCredentials: isTruthy(role) && (0,template_node/* stringOf */.Je)(role) !== 'NONE' ? role : undefined,
            authorizerResultTtlInSeconds: property(identity, 'ReauthorizeEvery'),
            identitySource: isTruthy(identity) ? identitySource(identity) : undefined,
            authorizerPayloadFormatVersion: property(node, 'AuthorizerPayloadFormatVersion'),
            enableSimpleResponses: isTruthy(simple) ? simple : undefined,
        },
    };
}
const IDENTITY_SOURCES = [
    ['Headers', '$request.header.'],
    ['QueryStrings', '$request.querystring.'],
    ['StageVariables', '$stageVariables.'],
    ['Context', '$context.'],
];
function identitySource(identity) {
    return IDENTITY_SOURCES.flatMap(([key, prefix]) => {
        const written = property(identity, key);
        if (!isTruthy(written))
            return [];
        const values = expectKind(written, 'list', `\`Identity.${key}\` of an authorizer`);
        return values.items.map((value) => `${prefix}${(0,template_node/* stringOf */.Je)(value) ?? ''}`);
    });
}
function http_authorizers_isTrue(node) {
    return node?.kind === 'scalar' && node.value === true;
}

;// CONCATENATED MODULE: ./build/sam/properties.js


function propertyTable(text) {
    const table = new Map();
    for (const line of text.trim().split('\n')) {
        const [name = '', kinds = ''] = line.trim().split(/\s+/);
        const literal = kinds.startsWith('=');
        table.set(name.replace('!', ''), {
            required: name.endsWith('!'),
            literal,
            kinds: kinds === '' ? [] : kinds.slice(literal ? 1 : 0).split('|'),
        });
    }
    return table;
}
function checkProperties(resource, table, context) {
    const subject = `\`${resource.id}\``;
    for (const rejection of refusals(resource.properties, table, subject, resource.at)) {
        context.reject(rejection, resource);
    }
}
function* refusals(properties, table, subject, at) {
    for (const entry of properties.entries.values()) {
        if (entry.key.startsWith('Fn::'))
            continue;
        const rule = table.get(entry.key);
        const refusal = rule === undefined
            ? new InvalidResourceError(entry.keyAt, `${capitalized(subject)} has the property \`${entry.key}\`, which SAM does not know there`, `Remove \`${entry.key}\`, or correct its name.`, 'warning')
            : mismatch(entry, rule, subject);
        if (refusal !== undefined)
            yield refusal;
    }
    for (const [name, rule] of table) {
        if (!rule.required || property(properties, name) !== undefined)
            continue;
        yield new InvalidResourceError(at, `${capitalized(subject)} has no \`${name}\``, `Set \`${name}\`.`);
    }
}
function capitalized(subject) {
    return subject.charAt(0).toUpperCase() + subject.slice(1);
}
const SHOWN = {
    text: 'a string',
    int: 'a whole number',
    bool: '`true` or `false`',
    map: 'a map',
    list: 'a list',
};
function mismatch(entry, rule, subject) {
    const { value } = entry;
    if (rule.kinds.length === 0 || (value.kind === 'scalar' && value.value === null))
        return undefined;
    if (!rule.literal && value.kind === 'map' && value.entries.size === 1)
        return undefined;
    if (rule.kinds.some((kind) => isOf(kind, value)))
        return undefined;
    const wanted = rule.kinds.map((kind) => SHOWN[kind]).join(' or ');
    return new InvalidResourceError(value.at, `\`${entry.key}\` of ${subject} is not ${wanted}`, `Give ${wanted}${rule.literal ? ', without an intrinsic function' : ''}.`);
}
const TRUTH = /^(?:true|false|yes|no|on|off)$/i;
const WHOLE = /^[-+]?[0-9][0-9_]*(?:\.0*)?$|^0x[0-9a-f]+$/i;
function isOf(kind, node) {
    if (node.kind !== 'scalar')
        return node.kind === kind;
    if (kind === 'bool')
        return TRUTH.test(node.text);
    if (kind === 'int')
        return WHOLE.test(node.text);
    return kind === 'text';
}

;// CONCATENATED MODULE: ./build/sam/api/definition-checks.js





function inlineProperties({ properties }, names) {
    const given = names.map((name) => property(properties, name)).filter(isTruthy);
    const disabled = property(properties, 'DisableExecuteApiEndpoint');
    return disabled === undefined ? given : [...given, disabled];
}
function* checkInline(resource, used, context) {
    const [first] = used;
    if (first === undefined)
        return;
    const { id, properties } = resource;
    const body = property(properties, 'DefinitionBody');
    if (!isTruthy(body)) {
        if (!isTruthy(property(properties, 'DefinitionUri')))
            return;
        yield new InvalidResourceError(first.at, `\`${id}\` has a definition under \`DefinitionUri\`, into which SAM can't write this`, 'Put the definition under `DefinitionBody`; `AWS::Include` reads it from a file.');
        return;
    }
    if ((0,template_node/* child */.jf)(body, 'Fn::Transform') !== undefined || context.apis.definitionOf(id) !== undefined)
        return;
    yield new InvalidResourceError(body.at, `\`DefinitionBody\` of \`${id}\` is no OpenAPI document${(0,template_node/* intrinsicOf */.jN)(body) === undefined ? '' : ', but an intrinsic function'}`, 'Give a map with `openapi` (or `swagger`) and `paths`.');
}
function* checkPaths(resource, definition) {
    for (const [path, value] of definition.written) {
        for (const item of alternatives(value)) {
            if (item.kind !== 'map') {
                yield new InvalidResourceError(item.at, `The path \`${path}\` of \`${resource.id}\` is no map of methods`, 'Give its methods, or remove it.');
                continue;
            }
            const headers = (0,template_node/* child */.jf)((0,template_node/* child */.jf)((0,template_node/* child */.jf)((0,template_node/* child */.jf)(item, 'options'), 'responses'), '200'), 'headers');
            if (!isTruthy(headers) || headers.kind === 'map')
                continue;
            yield new InvalidResourceError(headers.at, `The headers of the \`options\` method of \`${path}\` of \`${resource.id}\` are no map`, 'Give a map of headers.');
        }
    }
}

;// CONCATENATED MODULE: ./build/sam/api/http-checks.js







const PROPERTIES = propertyTable(`
  Name
  StageName text|map
  Tags map
  PropagateTags bool
  DefinitionBody map
  DefinitionUri text|map
  StageVariables map
  CorsConfiguration bool|map
  AccessLogSettings map
  DefaultRouteSettings map
  Auth map
  RouteSettings map
  Domain map
  FailOnWarnings bool
  Description text
  DisableExecuteApiEndpoint bool
`);
const NEED_INLINE = ['CorsConfiguration', 'Auth', 'Tags', 'Description', 'Name'];
function checkHttpApi(resource, context) {
    checkProperties(resource, PROPERTIES, context);
    for (const rejection of rejections(resource, context))
        context.reject(rejection, resource);
}
function* rejections(resource, context) {
    const { properties } = resource;
    const used = inlineProperties(resource, NEED_INLINE);
    yield* checkInline(resource, used, context);
    const definition = context.apis.definitionOf(resource.id);
    if (definition === undefined || definition.managed)
        return;
    yield* writtenTwice(resource, definition);
    yield* tagsOf(resource, definition);
    if (isTruthy(property(property(properties, 'Auth'), 'DefaultAuthorizer'))) {
        yield* methodNames(resource, definition);
    }
}
function* writtenTwice({ id, properties }, definition) {
    for (const [key, written] of [
        ['Description', 'description'],
        ['Name', 'title'],
    ]) {
        const value = property(properties, key);
        if (!isTruthy(value) || !isTruthy((0,template_node/* child */.jf)(definition.get('info'), written)))
            continue;
        yield new InvalidResourceError(value.at, `\`${id}\` has \`${key}\`, which its definition has already as \`info.${written}\``, 'Keep one of them.');
    }
}
function* tagsOf({ id }, definition) {
    const tags = definition.get('tags');
    if (!isTruthy(tags) || tags.kind === 'list')
        return;
    yield new InvalidResourceError(tags.at, `\`tags\` in the definition of \`${id}\` is no list`, 'Give a list of tags.');
}
function* methodNames({ id }, definition) {
    for (const path of definition.paths) {
        for (const item of definition.itemsOf(path)) {
            for (const { key, keyAt } of item.entries.values()) {
                const meant = methodKey(key);
                if (item.entries.has(meant))
                    continue;
                yield new InvalidResourceError(keyAt, `The method \`${key}\` of the path \`${path}\` of \`${id}\` is one that SAM can't protect with the \`DefaultAuthorizer\``, `Write \`${meant}\`.`);
            }
        }
    }
}

;// CONCATENATED MODULE: ./build/sam/api/record-sets.js





function hashOfValue(value, at) {
    if (value === undefined)
        return '';
    const node = toNode(value, at);
    return hashOf((0,template_node/* stringOf */.Je)(node) ?? canonicalJson(node));
}
function recordSets(resource, domain, alias, context) {
    const written = property(domain, 'Route53');
    if (written === undefined)
        return [];
    const route53 = expectKind(written, 'map', `\`Domain.Route53\` of \`${resource.id}\``);
    const zoneId = property(route53, 'HostedZoneId');
    const zoneName = property(route53, 'HostedZoneName');
    const zone = isTruthy(zoneId) ? zoneId : zoneName;
    if (zone === undefined) {
        throw new InvalidResourceError(route53.at, `\`Domain.Route53\` of \`${resource.id}\` names no hosted zone`, 'Set `HostedZoneId` or `HostedZoneName`.');
    }
    const separate = isTruthy(property(route53, 'SeparateRecordSetGroup'));
    const name = property(domain, 'DomainName');
    const key = separate ? [zone, name ?? ''] : zone;
    const id = `RecordSetGroup${hashOfValue(key, route53.at)}`;
    const before = separate ? undefined : (0,template_node/* child */.jf)((0,template_node/* child */.jf)(context.output.get(id), 'Properties'), 'RecordSets');
    return [
        {
            id,
            type: 'AWS::Route53::RecordSetGroup',
            at: route53.at,
            attributes: passedThrough(resource),
            properties: {
                HostedZoneId: zoneId,
                HostedZoneName: isTruthy(zoneId) ? undefined : zoneName,
                RecordSets: [...(before?.kind === 'list' ? before.items : []), ...records(route53, name, alias)],
            },
        },
    ];
}
function records(route53, name, alias) {
    const record = (type) => ({
        Name: name,
        Type: type,
        AliasTarget: { ...alias, EvaluateTargetHealth: property(route53, 'EvaluateTargetHealth') },
        Region: property(route53, 'Region'),
        SetIdentifier: property(route53, 'SetIdentifier'),
    });
    const ipv6 = property(route53, 'IpV6');
    return ipv6?.kind === 'scalar' && ipv6.value === true ? [record('A'), record('AAAA')] : [record('A')];
}

;// CONCATENATED MODULE: ./build/sam/api/rest-domain.js






const ENDPOINTS = ['EDGE', 'REGIONAL', 'PRIVATE'];
const CLOUDFRONT_ZONE = 'Z2FDTNDATAQYW2';
const OPTIONAL = ['SecurityPolicy', 'EndpointAccessMode', 'OwnershipVerificationCertificateArn'];
function restDomain(resource, context) {
    const written = property(resource.properties, 'Domain');
    if (written === undefined)
        return [];
    const domain = expectKind(context.inline(written), 'map', `\`Domain\` of \`${resource.id}\``);
    const name = required(domain, 'DomainName', resource);
    const endpoint = endpointOf(domain, resource, context);
    const isPrivate = endpoint === 'PRIVATE';
    const id = `ApiGatewayDomainName${isPrivate ? 'V2' : ''}${hashOfValue(name, domain.at)}`;
    const attributes = passedThrough(resource);
    const at = domain.at;
    context.expose(resource.id, isPrivate ? 'DomainNameV2' : 'DomainName', id);
    return [
        {
            id,
            type: isPrivate ? 'AWS::ApiGateway::DomainNameV2' : 'AWS::ApiGateway::DomainName',
            at,
            attributes,
            properties: domainProperties(resource, domain, name, endpoint),
        },
        ...basePaths(domain, resource).map(({ suffix, path }) => ({
            id: `${resource.id}${suffix}BasePathMapping`,
            type: isPrivate ? 'AWS::ApiGateway::BasePathMappingV2' : 'AWS::ApiGateway::BasePathMapping',
            at,
            attributes,
            properties: {
                [isPrivate ? 'DomainNameArn' : 'DomainName']: ref(id),
                RestApiId: ref(resource.id),
                Stage: ref(`${resource.id}.Stage`),
                BasePath: path,
            },
        })),
        ...(isPrivate ? accessAssociation(domain, id, resource) : []),
        ...recordSets(resource, domain, aliasTarget(domain, id, endpoint), context),
    ];
}
function required(domain, key, resource) {
    const value = property(domain, key);
    if (value !== undefined)
        return value;
    throw new InvalidResourceError(domain.at, `\`Domain\` of \`${resource.id}\` has no \`${key}\``, 'Give both `DomainName` and `CertificateArn`.');
}
function endpointOf(domain, resource, context) {
    const written = property(domain, 'EndpointConfiguration');
    const endpoint = written === undefined ? 'REGIONAL' : context.literal(written);
    if (endpoint !== undefined && ENDPOINTS.includes(endpoint))
        return endpoint;
    throw new InvalidResourceError(written?.at ?? domain.at, `\`Domain.EndpointConfiguration\` of \`${resource.id}\` is no endpoint type`, `Use one of ${ENDPOINTS.map((one) => `\`${one}\``).join(', ')}.`);
}
function domainProperties(resource, domain, name, endpoint) {
    const certificate = required(domain, 'CertificateArn', resource);
    const optional = {};
    for (const key of OPTIONAL) {
        const value = property(domain, key);
        if (isTruthy(value))
            optional[key] = value;
    }
    const policy = property(domain, 'Policy');
    const tls = mutualTls(domain, resource);
    return {
        DomainName: name,
        [endpoint === 'REGIONAL' ? 'RegionalCertificateArn' : 'CertificateArn']: certificate,
        EndpointConfiguration: { Types: [endpoint], IpAddressType: property(domain, 'IpAddressType') },
        MutualTlsAuthentication: endpoint === 'PRIVATE' ? undefined : tls,
        Policy: endpoint === 'PRIVATE' && isTruthy(policy) ? policy : undefined,
        ...optional,
    };
}
function mutualTls(domain, resource) {
    const written = property(domain, 'MutualTlsAuthentication');
    if (!isTruthy(written))
        return undefined;
    const settings = expectKind(written, 'map', `\`Domain.MutualTlsAuthentication\` of \`${resource.id}\``);
    for (const { key, keyAt } of settings.entries.values()) {
        if (key === 'TruststoreUri' || key === 'TruststoreVersion')
            continue;
        throw new InvalidResourceError(keyAt, `\`Domain.MutualTlsAuthentication\` of \`${resource.id}\` has \`${key}\`, which does not exist`, 'Use `TruststoreUri` and `TruststoreVersion`.');
    }
    return settings;
}
const NOT_ALPHANUMERIC = /[^\p{L}\p{N}]/gu;
function basePaths(domain, resource) {
    const written = property(domain, 'BasePath');
    if (!isTruthy(written))
        return [{ suffix: '', path: undefined }];
    const normalize = (0,template_node/* child */.jf)(domain, 'NormalizeBasePath');
    const asWritten = normalize !== undefined && !isTruthy(normalize);
    const items = written.kind === 'list' ? written.items : (0,template_node/* stringOf */.Je)(written) === undefined ? [] : [written];
    if (items.length === 0)
        return [{ suffix: '', path: undefined }];
    return items.map((item) => {
        const text = (0,template_node/* stringOf */.Je)(item);
        if (text === undefined) {
            throw new InvalidResourceError(item.at, `\`Domain.BasePath\` of \`${resource.id}\` has an item that is no string`, 'Give base paths as strings.');
        }
        const suffix = text.replace(NOT_ALPHANUMERIC, '');
        return { suffix, path: asWritten ? text : suffix };
    });
}
function accessAssociation(domain, id, resource) {
    const written = property(domain, 'AccessAssociation');
    if (written === undefined)
        return [];
    const association = expectKind(written, 'map', `\`Domain.AccessAssociation\` of \`${resource.id}\``);
    const endpoint = property(association, 'VpcEndpointId');
    return [
        {
            id: `DomainNameAccessAssociation${hashOfValue([endpoint ?? null, id], association.at)}`,
            type: 'AWS::ApiGateway::DomainNameAccessAssociation',
            at: association.at,
            attributes: passedThrough(resource),
            properties: {
                DomainNameArn: ref(id),
                AccessAssociationSourceType: 'VPCE',
                AccessAssociationSource: endpoint,
            },
        },
    ];
}
function aliasTarget(domain, id, endpoint) {
    const route53 = property(domain, 'Route53');
    switch (endpoint) {
        case 'REGIONAL':
            return {
                HostedZoneId: getAtt(id, 'RegionalHostedZoneId'),
                DNSName: getAtt(id, 'RegionalDomainName'),
            };
        case 'EDGE':
            return {
                HostedZoneId: CLOUDFRONT_ZONE,
                DNSName: property(route53, 'DistributionDomainName') ?? getAtt(id, 'DistributionDomainName'),
            };
        default:
            return {
                HostedZoneId: property(route53, 'VpcEndpointHostedZoneId'),
                DNSName: property(route53, 'VpcEndpointDomainName'),
            };
    }
}

;// CONCATENATED MODULE: ./build/sam/api/http-domain.js







function httpDomain(resource, tag, context) {
    const written = property(resource.properties, 'Domain');
    if (written === undefined)
        return [];
    const domain = expectKind(context.inline(written), 'map', `\`Domain\` of \`${resource.id}\``);
    const name = required(domain, 'DomainName', resource);
    const id = `ApiGatewayDomainNameV2${hashOfValue(name, domain.at)}`;
    checkEndpoint(domain, resource, context);
    context.expose(resource.id, 'DomainName', id);
    const attributes = passedThrough(resource);
    const at = domain.at;
    const ownership = property(domain, 'OwnershipVerificationCertificateArn');
    const security = property(domain, 'SecurityPolicy');
    return [
        {
            id,
            type: 'AWS::ApiGatewayV2::DomainName',
            at,
            attributes,
            properties: {
                DomainName: name,
                DomainNameConfigurations: [
                    {
                        CertificateArn: required(domain, 'CertificateArn', resource),
                        EndpointType: 'REGIONAL',
                        OwnershipVerificationCertificateArn: isTruthy(ownership) ? ownership : undefined,
                        SecurityPolicy: isTruthy(security) ? security : undefined,
                    },
                ],
                MutualTlsAuthentication: mutualTls(domain, resource),
                Tags: { [tag]: 'SAM' },
            },
        },
        ...mappings(domain, resource).map(({ suffix, path }) => ({
            id: `${resource.id}${suffix}ApiMapping`,
            type: 'AWS::ApiGatewayV2::ApiMapping',
            at,
            attributes,
            properties: {
                DomainName: ref(id),
                ApiId: ref(resource.id),
                Stage: ref(`${resource.id}.Stage`),
                ApiMappingKey: path,
            },
        })),
        ...recordSets(resource, domain, { HostedZoneId: getAtt(id, 'RegionalHostedZoneId'), DNSName: getAtt(id, 'RegionalDomainName') }, context),
    ];
}
function checkEndpoint(domain, resource, context) {
    const endpoint = property(domain, 'EndpointConfiguration');
    if (endpoint === undefined || context.literal(endpoint) === 'REGIONAL')
        return;
    throw new InvalidResourceError(endpoint.at, `\`Domain.EndpointConfiguration\` of \`${resource.id}\` is not \`REGIONAL\`, the only endpoint that such APIs have`, 'Set it to `REGIONAL`, or remove it.');
}
const INVALID = /[^0-9a-zA-Z/_-]/;
const OUTER_SLASHES = /^\/|\/$/g;
function mappings(domain, resource) {
    const written = property(domain, 'BasePath');
    const items = written?.kind === 'list' ? written.items : isTruthy(written) ? [written] : [];
    if (items.length === 0)
        return [{ suffix: '', path: undefined }];
    return items.map((item) => {
        const text = (0,template_node/* stringOf */.Je)(item);
        if (text === undefined || INVALID.test(text)) {
            throw new InvalidResourceError(item.at, `\`Domain.BasePath\` of \`${resource.id}\` has a path with characters that a base path can't have`, 'Use letters, digits, hyphens, underscores and slashes.');
        }
        return { suffix: text.replace(/[-_/]+/g, ''), path: text.replace(OUTER_SLASHES, '') };
    });
}

;// CONCATENATED MODULE: ./build/sam/api/cors.js






const KEYS = ['AllowMethods', 'AllowHeaders', 'AllowOrigin', 'MaxAge', 'AllowCredentials'];
const ALL_METHODS = 'DELETE,GET,HEAD,OPTIONS,PATCH,POST,PUT';
function addCors(resource, definition) {
    const cors = property(resource.properties, 'Cors');
    if (!isTruthy(cors))
        return;
    const settings = settingsOf(cors, resource);
    const done = new Set();
    for (const path of definition.paths) {
        const bare = path === '/' ? path : path.replace(/\/+$/, '');
        if (done.has(bare))
            continue;
        done.add(bare);
        definition.editItems(path, (item) => withOptions(item, settings, cors));
    }
}
function settingsOf(cors, resource) {
    const none = { methods: undefined, headers: undefined, maxAge: undefined, credentials: false };
    if ((0,template_node/* stringOf */.Je)(cors) !== undefined || (0,template_node/* intrinsicOf */.jN)(cors) !== undefined)
        return { ...none, origin: cors };
    const settings = expectKind(cors, 'map', `\`Cors\` of \`${resource.id}\``);
    for (const { key, keyAt } of settings.entries.values()) {
        if (KEYS.includes(key))
            continue;
        throw new InvalidResourceError(keyAt, `\`Cors\` of \`${resource.id}\` has \`${key}\`, which SAM does not know`, `Use ${KEYS.map((one) => `\`${one}\``).join(', ')}.`);
    }
    const origin = property(settings, 'AllowOrigin');
    const allow = property(settings, 'AllowCredentials');
    const credentials = allow?.kind === 'scalar' && allow.value === true;
    if (credentials && (origin === undefined || (0,template_node/* stringOf */.Je)(origin) === "'*'")) {
        throw new InvalidResourceError(allow.at, `\`Cors\` of \`${resource.id}\` allows credentials from every origin, which browsers refuse`, 'Set `AllowOrigin` to one origin, such as `"\'https://example.com\'"`.');
    }
    return {
        origin: originOf(origin, resource),
        methods: property(settings, 'AllowMethods'),
        headers: property(settings, 'AllowHeaders'),
        maxAge: property(settings, 'MaxAge'),
        credentials,
    };
}
function originOf(origin, resource) {
    if (origin === undefined)
        return "'*'";
    const { at } = origin;
    if (isTruthy(origin))
        return origin;
    throw new InvalidResourceError(at, `\`Cors.AllowOrigin\` of \`${resource.id}\` is empty`, 'Give the origin that may call, or remove it to let every origin call.');
}
function withOptions(item, settings, cors) {
    if ((0,template_node/* child */.jf)(item, 'options') !== undefined)
        return item;
    const entries = new Map(item.entries);
    const value = toMap(preflight(settings, methodsOf(item)), cors.at);
    entries.set('options', { key: 'options', keyAt: cors.at, value });
    return { ...item, entries };
}
function methodsOf(item) {
    if (item.entries.has(ANY_METHOD))
        return `'${ALL_METHODS}'`;
    const methods = new Set([...item.entries.keys(), 'options'].map((method) => method.toUpperCase()));
    return `'${[...methods].sort().join(',')}'`;
}
function preflight(settings, methods) {
    const headers = { 'Access-Control-Allow-Origin': { type: 'string' } };
    const values = {
        'method.response.header.Access-Control-Allow-Origin': settings.origin,
    };
    const add = (name, value, type = 'string') => {
        if (value === undefined)
            return;
        headers[name] = { type };
        values[`method.response.header.${name}`] = value;
    };
    add('Access-Control-Allow-Headers', isTruthy(settings.headers) ? settings.headers : undefined);
    add('Access-Control-Allow-Methods', isTruthy(settings.methods) ? settings.methods : methods);
    add('Access-Control-Max-Age', settings.maxAge, 'integer');
    add('Access-Control-Allow-Credentials', settings.credentials ? "'true'" : undefined);
    return {
        summary: 'CORS support',
        consumes: ['application/json'],
        produces: ['application/json'],
        [INTEGRATION]: {
            type: 'mock',
            requestTemplates: { 'application/json': '{\n  "statusCode" : 200\n}\n' },
            responses: {
                default: {
                    statusCode: '200',
                    responseParameters: values,
                    responseTemplates: { 'application/json': '{}\n' },
                },
            },
        },
        responses: { 200: { description: 'Default response for CORS method', headers } },
    };
}

;// CONCATENATED MODULE: ./build/sam/api/resource-policy.js






const POLICY = 'x-amazon-apigateway-policy';
const resource_policy_PARAMETER = /\{[A-Za-z0-9._-]+\+?\}/g;
function addResourcePolicy(resource, auth, definition, context) {
    const written = property(auth, 'ResourcePolicy');
    if (!isTruthy(written))
        return;
    const policy = expectKind(written, 'map', `\`ResourcePolicy\` of \`${resource.id}\``);
    const isParameter = (node) => (0,template_node/* intrinsicOf */.jN)(node)?.name === 'Ref' &&
        (0,template_node/* child */.jf)((0,template_node/* child */.jf)(context.template, 'Parameters'), referredId(node) ?? '') !== undefined;
    for (const key of ['SourceVpcWhitelist', 'SourceVpcBlacklist']) {
        const wrong = listOf(property(policy, key)).find((one) => (0,template_node/* stringOf */.Je)(one) === undefined && !isParameter(one));
        if (wrong === undefined)
            continue;
        throw new InvalidResourceError(wrong.at, `\`${key}\` of \`${resource.id}\` has an item that is no string`, `Use \`${key.replace('SourceVpc', 'IntrinsicVpc')}\` for intrinsic functions.`);
    }
    const stage = property(resource.properties, 'StageName') ?? '*';
    const statements = [];
    const seen = new Set();
    const add = (statement, once = true) => {
        const node = toNode(statement, policy.at);
        const text = once ? canonicalJson(node) : '';
        if (!once || !seen.has(text))
            statements.push(node);
        seen.add(text);
    };
    for (const path of definition.paths) {
        const resources = resourcesOf(definition, path, stage);
        for (const statement of accountStatements(policy, resources))
            add(statement, false);
        for (const statement of restrictions(policy, resources, context))
            add(statement);
    }
    const custom = property(policy, 'CustomStatements');
    if (isTruthy(custom))
        for (const statement of custom.kind === 'list' ? custom.items : [custom])
            add(statement);
    if (statements.length === 0)
        return;
    const known = listOf((0,template_node/* child */.jf)(definition.get(POLICY), 'Statement'));
    definition.set(POLICY, { Version: '2012-10-17', Statement: [...known, ...statements] }, policy.at);
}
function resourcesOf(definition, path, stage) {
    const methods = definition.itemsOf(path).flatMap((item) => [...item.entries.keys()]);
    return methods.map((method) => {
        const verb = method === ANY_METHOD || method === 'any' ? '*' : method.toUpperCase();
        return sub(`execute-api:/\${__Stage__}/${verb}${path.replace(resource_policy_PARAMETER, '*')}`, { __Stage__: stage });
    });
}
function* accountStatements(policy, resources) {
    for (const [key, effect] of [
        ['AwsAccountWhitelist', 'Allow'],
        ['AwsAccountBlacklist', 'Deny'],
    ]) {
        const accounts = property(policy, key);
        if (!isTruthy(accounts))
            continue;
        yield { ...invoke(effect, resources), Principal: { AWS: listOf(accounts) } };
    }
}
function* restrictions(policy, resources, context) {
    for (const [key, operator] of [
        ['IpRangeWhitelist', 'NotIpAddress'],
        ['IpRangeBlacklist', 'IpAddress'],
    ]) {
        const ranges = property(policy, key);
        if (isTruthy(ranges))
            yield* denied(resources, { [operator]: { 'aws:SourceIp': listOf(ranges) } });
    }
    for (const [list, operator] of [
        ['Blacklist', 'StringEquals'],
        ['Whitelist', 'StringNotEquals'],
    ]) {
        const literals = listOf(property(policy, `SourceVpc${list}`));
        const starting = (prefix) => literals.filter((one) => (0,template_node/* stringOf */.Je)(context.resolve(one))?.startsWith(prefix) === true);
        const networks = [...starting('vpc-'), ...listOf(property(policy, `IntrinsicVpc${list}`))];
        const endpoints = [...starting('vpce-'), ...listOf(property(policy, `IntrinsicVpce${list}`))];
        if (networks.length + endpoints.length === 0)
            continue;
        yield* denied(resources, {
            [operator]: {
                'aws:SourceVpc': networks.length === 0 ? undefined : networks,
                'aws:SourceVpce': endpoints.length === 0 ? undefined : endpoints,
            },
        });
    }
}
function denied(resources, condition) {
    return [
        { ...invoke('Allow', resources), Principal: '*' },
        { ...invoke('Deny', resources), Principal: '*', Condition: condition },
    ];
}
function invoke(effect, resources) {
    return { Effect: effect, Action: 'execute-api:Invoke', Resource: resources };
}
function listOf(node) {
    if (!isTruthy(node))
        return [];
    return node.kind === 'list' ? node.items : [node];
}

;// CONCATENATED MODULE: ./build/sam/api/rest-authorizers.js









const rest_authorizers_AUTH_KEYS = new Set([
    'Authorizers',
    'DefaultAuthorizer',
    'InvokeRole',
    'AddDefaultAuthorizerToCorsPreflight',
    'AddApiKeyRequiredToCorsPreflight',
    'ApiKeyRequired',
    'ResourcePolicy',
    'UsagePlan',
]);
function addRestAuth(resource, definition, context) {
    const auth = rest_authorizers_authOf(resource, context);
    if (auth === undefined)
        return;
    const authorizers = rest_authorizers_authorizersOf(auth, resource, context);
    const wanted = property(auth, 'DefaultAuthorizer');
    const byDefault = isTruthy(wanted) ? wanted : undefined;
    const iam = context.literal(byDefault) === 'AWS_IAM';
    if (iam && byDefault !== undefined)
        setSwaggerScheme(definition, 'AWS_IAM', IAM_SCHEME, byDefault.at);
    for (const { name, node } of authorizers) {
        setSwaggerScheme(definition, name, rest_authorizers_schemeOf(name, node, resource, context), node.at);
    }
    if (byDefault !== undefined && (iam || authorizers.length > 0)) {
        addDefaultAuthorizer(resource, auth, context.resolve(byDefault), authorizers, definition);
    }
    const apiKey = property(auth, 'ApiKeyRequired');
    if (apiKey !== undefined && isTruthy(context.resolve(apiKey))) {
        addApiKeyScheme(definition, apiKey.at);
        requireApiKeys(auth, apiKey, definition);
    }
    addResourcePolicy(resource, auth, definition, context);
}
function* authorizerPermissions(resource, context) {
    const auth = rest_authorizers_authOf(resource, context);
    if (auth === undefined)
        return;
    for (const { name, node } of rest_authorizers_authorizersOf(auth, resource, context)) {
        const functionArn = property(node, 'FunctionArn');
        if (!isTruthy(functionArn) || isTruthy(property(node, 'DisableFunctionDefaultPermissions')))
            continue;
        yield authorizerPermission(resource, {
            id: `${resource.id}${name}AuthorizerPermission`,
            functionArn,
            partition: context.partition,
            at: node.at,
        });
    }
}
function rest_authorizers_authOf(resource, context) {
    const written = property(resource.properties, 'Auth');
    if (!isTruthy(written))
        return undefined;
    const auth = expectKind(context.inline(written), 'map', `\`Auth\` of \`${resource.id}\``);
    for (const { key, keyAt } of auth.entries.values()) {
        if (rest_authorizers_AUTH_KEYS.has(key))
            continue;
        throw new InvalidResourceError(keyAt, `\`Auth\` of \`${resource.id}\` has \`${key}\`, which SAM does not know`, `Use ${[...rest_authorizers_AUTH_KEYS].map((one) => `\`${one}\``).join(', ')}.`);
    }
    return auth;
}
function rest_authorizers_authorizersOf(auth, resource, context) {
    const written = property(auth, 'Authorizers');
    if (!isTruthy(written))
        return [];
    const authorizers = expectKind(written, 'map', `\`Auth.Authorizers\` of \`${resource.id}\``);
    return [...authorizers.entries.values()].map(({ key, value }) => {
        const node = expectKind(value, 'map', `The authorizer \`${key}\` of \`${resource.id}\``);
        rest_authorizers_check({ name: key, node }, resource, context);
        return { name: key, node };
    });
}
const rest_authorizers_IDENTITY_SOURCES = [
    ['Headers', 'method.request.header.'],
    ['QueryStrings', 'method.request.querystring.'],
    ['StageVariables', 'stageVariables.'],
    ['Context', 'context.'],
];
function rest_authorizers_check({ name, node }, resource, context) {
    const what = `The authorizer \`${name}\` of \`${resource.id}\``;
    const type = property(node, 'FunctionPayloadType');
    const payload = context.literal(type);
    if (type !== undefined && payload !== undefined && payload !== 'TOKEN' && payload !== 'REQUEST') {
        throw new InvalidResourceError(type.at, `${what} has a \`FunctionPayloadType\` that does not exist`, 'Use `TOKEN` or `REQUEST`.');
    }
    const identity = property(node, 'Identity');
    if (isTruthy(identity))
        expectKind(identity, 'map', `\`Identity\` of the authorizer \`${name}\` of \`${resource.id}\``);
    const ttl = property(identity, 'ReauthorizeEvery');
    const cached = !(ttl?.kind === 'scalar' && Number(ttl.text) <= 0);
    if (payload === 'REQUEST' &&
        cached &&
        !rest_authorizers_IDENTITY_SOURCES.some(([key]) => isTruthy(property(identity, key)))) {
        throw new InvalidResourceError(node.at, `${what} takes requests, but names nothing of them under \`Identity\``, 'Give at least one of `Headers`, `QueryStrings`, `StageVariables` and `Context`.');
    }
    const scopes = property(node, 'AuthorizationScopes');
    if (scopes !== undefined) {
        expectKind(scopes, 'list', `\`AuthorizationScopes\` of the authorizer \`${name}\` of \`${resource.id}\``);
    }
    const disabled = property(node, 'DisableFunctionDefaultPermissions');
    const known = disabled === undefined || context.literal(disabled) !== undefined;
    if (known &&
        disabled !== undefined &&
        !(disabled.kind === 'scalar' && typeof disabled.value === 'boolean')) {
        throw new InvalidResourceError(disabled.at, `\`DisableFunctionDefaultPermissions\` of the authorizer \`${name}\` of \`${resource.id}\` is no boolean`, 'Write `true` or `false`.');
    }
}
function rest_authorizers_schemeOf(name, node, resource, context) {
    const identity = property(node, 'Identity');
    const header = property(identity, 'Header');
    const headerName = isTruthy(header) ? header : 'Authorization';
    const validation = property(identity, 'ValidationExpression');
    const userPool = property(node, 'UserPoolArn');
    if (isTruthy(userPool)) {
        return {
            type: 'apiKey',
            name: headerName,
            in: 'header',
            'x-amazon-apigateway-authtype': 'cognito_user_pools',
            'x-amazon-apigateway-authorizer': {
                type: 'cognito_user_pools',
                providerARNs: userPool.kind === 'list' ? userPool : [userPool],
                identityValidationExpression: isTruthy(validation) ? validation : undefined,
            },
        };
    }
    const request = context.literal(property(node, 'FunctionPayloadType')) === 'REQUEST';
    const role = property(node, 'FunctionInvokeRole');
    const source = request ? rest_authorizers_identitySource(identity, name, resource) : '';
    return {
        type: 'apiKey',
        name: request ? 'Unused' : headerName,
        in: 'header',
        'x-amazon-apigateway-authtype': 'custom',
        'x-amazon-apigateway-authorizer': {
            type: request ? 'request' : 'token',
            authorizerUri: authorizerUri(property(node, 'FunctionArn'), context.partition),
            authorizerResultTtlInSeconds: property(identity, 'ReauthorizeEvery'),
            authorizerCredentials: isTruthy(role) && (0,template_node/* stringOf */.Je)(role) !== 'NONE' ? role : undefined,
            identitySource: source === '' ? undefined : source,
            identityValidationExpression: !request && isTruthy(validation) ? validation : undefined,
        },
    };
}
function rest_authorizers_identitySource(identity, name, resource) {
    const sources = [];
    for (const [key, prefix] of rest_authorizers_IDENTITY_SOURCES) {
        const written = property(identity, key);
        if (!isTruthy(written))
            continue;
        const values = expectKind(written, 'list', `\`Identity.${key}\` of the authorizer \`${name}\` of \`${resource.id}\``);
        for (const value of values.items)
            sources.push(`${prefix}${(0,template_node/* stringOf */.Je)(value) ?? ''}`);
    }
    return sources.join(', ');
}
function addDefaultAuthorizer(resource, auth, byDefault, authorizers, definition) {
    const name = (0,template_node/* stringOf */.Je)(byDefault);
    const known = authorizers.find((authorizer) => authorizer.name === name);
    if (name === undefined || (known === undefined && name !== 'AWS_IAM')) {
        throw new InvalidResourceError(byDefault.at, `\`DefaultAuthorizer\` of \`${resource.id}\` is none of its \`Authorizers\``, 'Name one of the authorizers, or `AWS_IAM`.');
    }
    const names = new Set(['AWS_IAM', ...authorizers.map((authorizer) => authorizer.name)]);
    const preflight = property(auth, 'AddDefaultAuthorizerToCorsPreflight');
    const skipOptions = preflight !== undefined && !isTruthy(preflight);
    const security = { [name]: property(known?.node, 'AuthorizationScopes') ?? [] };
    for (const path of definition.paths) {
        definition.editMethods(path, (method, key) => {
            if (key === 'options' && skipOptions)
                return method;
            const existing = rest_authorizers_securityOf(method);
            const others = existing.filter((one) => !hasKey(one, names));
            const own = existing.filter((one) => hasKey(one, names));
            const none = others.findIndex((one) => hasKey(one, new Set(['NONE'])));
            const rest = none === -1 ? others : others.filter((_, index) => index !== none);
            const ours = none !== -1 ? [] : own.length > 0 ? own : [security];
            const all = [...rest, ...ours];
            return all.length === 0 ? method : withSecurity(method, toNode(all, byDefault.at));
        });
    }
    if (name === 'AWS_IAM')
        addIamScheme(definition, byDefault.at);
}
function requireApiKeys(auth, apiKey, definition) {
    const names = new Set(['api_key', 'api_key_false']);
    const preflight = property(auth, 'AddApiKeyRequiredToCorsPreflight');
    const skipOptions = preflight !== undefined && !isTruthy(preflight);
    for (const path of definition.paths) {
        definition.editMethods(path, (method, key) => {
            const existing = rest_authorizers_securityOf(method);
            const others = existing.filter((one) => !hasKey(one, names));
            const off = existing.some((one) => (0,template_node/* child */.jf)(one, 'api_key_false') !== undefined);
            const required = !off && !(key === 'options' && skipOptions);
            const all = required ? [...others, toNode({ api_key: [] }, apiKey.at)] : others;
            if (all.length === 0 && existing.length === 0)
                return method;
            return withSecurity(method, toNode(all, apiKey.at));
        });
    }
}
function rest_authorizers_securityOf(method) {
    const security = (0,template_node/* child */.jf)(method, 'security');
    return security?.kind === 'list' ? security.items : [];
}
function hasKey(node, keys) {
    return node.kind === 'map' && [...node.entries.keys()].some((key) => keys.has(key));
}

;// CONCATENATED MODULE: ./build/sam/api/rest-checks.js







const rest_checks_PROPERTIES = propertyTable(`
  Name text|map
  StageName! text|map
  Tags map
  PropagateTags bool
  DefinitionBody map
  DefinitionUri text|map
  MergeDefinitions bool
  CacheClusterEnabled bool
  CacheClusterSize text
  Variables map
  EndpointConfiguration text|map
  MethodSettings list
  BinaryMediaTypes list
  MinimumCompressionSize int
  Cors text|map
  Auth map
  GatewayResponses map
  AccessLogSetting map
  CanarySetting map
  TracingEnabled bool
  OpenApiVersion text
  Models map
  Domain map
  FailOnWarnings bool
  Description text
  Mode text
  DisableExecuteApiEndpoint bool
  ApiKeySourceType text
  AlwaysDeploy bool
  Policy text|map
  SecurityPolicy text
  EndpointAccessMode text
`);
const rest_checks_NEED_INLINE = ['Cors', 'Auth', 'GatewayResponses', 'Models'];
function checkRestApi(resource, context) {
    checkProperties(resource, rest_checks_PROPERTIES, context);
    for (const rejection of rest_checks_rejections(resource, context))
        context.reject(rejection, resource);
}
function* rest_checks_rejections(resource, context) {
    const { properties } = resource;
    const used = inlineProperties(resource, rest_checks_NEED_INLINE);
    yield* checkInline(resource, used, context);
    yield* endpointKeys(resource);
    yield* openApiVersion(resource);
    yield* gatewayResponses(resource);
    yield* models(resource);
    const definition = context.apis.definitionOf(resource.id);
    const version = property(properties, 'OpenApiVersion') ?? definition?.get('openapi');
    if (definition !== undefined && (used.length > 0 || isOpenApi3(version))) {
        yield* checkPaths(resource, definition);
    }
}
function* endpointKeys({ id, properties }) {
    const endpoint = property(properties, 'EndpointConfiguration');
    const second = (0,template_node/* child */.jf)(endpoint, 'VpcEndpointIds');
    if ((0,template_node/* child */.jf)(endpoint, 'VPCEndpointIds') === undefined || second === undefined)
        return;
    yield bothGiven(second, `\`EndpointConfiguration\` of \`${id}\``, ['VPCEndpointIds', 'VpcEndpointIds']);
}
const VERSION = /^[23](\.\d)?(\.\d)?$/;
function* openApiVersion({ id, properties }) {
    const version = property(properties, 'OpenApiVersion');
    if (version?.kind !== 'scalar' || VERSION.test(version.text))
        return;
    yield new InvalidResourceError(version.at, `\`OpenApiVersion\` of \`${id}\` is no version of OpenAPI that SAM knows`, "Write it like `'3.0.1'`.");
}
const RESPONSE_KEYS = new Set(['ResponseParameters', 'ResponseTemplates', 'StatusCode']);
const PARAMETER_KEYS = new Set(['Headers', 'Paths', 'QueryStrings']);
const STATUS = /^[0-9]{1,3}$/;
function* gatewayResponses({ id, properties }) {
    const responses = property(properties, 'GatewayResponses');
    if (responses?.kind !== 'map')
        return;
    for (const { key, value } of responses.entries.values()) {
        const what = `\`GatewayResponses.${key}\` of \`${id}\``;
        if (value.kind !== 'map' || (0,template_node/* intrinsicOf */.jN)(value) !== undefined) {
            yield new InvalidResourceError(value.at, `${what} is not a map of its settings`, 'Write the settings out.');
            continue;
        }
        yield* unknownKeys(value, RESPONSE_KEYS, what);
        const parameters = property(value, 'ResponseParameters');
        if (parameters !== undefined && parameters.kind !== 'map') {
            yield new InvalidResourceError(parameters.at, `\`ResponseParameters\` of ${what} is not a map`, 'Give a map.');
        }
        else if (parameters !== undefined) {
            yield* unknownKeys(parameters, PARAMETER_KEYS, `\`ResponseParameters\` of ${what}`);
            for (const entry of parameters.entries.values()) {
                if (entry.value.kind === 'map')
                    continue;
                yield new InvalidResourceError(entry.value.at, `\`${entry.key}\` of ${what} is not a map`, 'Give a map.');
            }
        }
        const status = property(value, 'StatusCode');
        if (status?.kind === 'scalar' && isTruthy(status) && !STATUS.test(status.text)) {
            yield new InvalidResourceError(status.at, `\`StatusCode\` of ${what} is no number`, 'Give the code as a number.');
        }
    }
}
function* unknownKeys(node, known, what) {
    if (node.kind !== 'map')
        return;
    for (const { key, keyAt } of node.entries.values()) {
        if (known.has(key))
            continue;
        yield new InvalidResourceError(keyAt, `${what} has \`${key}\`, which SAM does not know`, `Use ${[...known].map((one) => `\`${one}\``).join(', ')}.`);
    }
}
function* models({ id, properties }) {
    const written = property(properties, 'Models');
    if (written?.kind !== 'map')
        return;
    for (const { key, value } of written.entries.values()) {
        if (value.kind === 'map' && isTruthy((0,template_node/* child */.jf)(value, 'type')))
            continue;
        yield new InvalidResourceError(value.at, `The model \`${key}\` of \`${id}\` ${value.kind === 'map' ? 'has no `type`' : `is ${(0,template_node/* stringOf */.Je)(value) === undefined ? 'no map' : 'a string'}`}`, 'Give the model as a JSON schema with its `type`.');
    }
}

;// CONCATENATED MODULE: ./build/sam/api/usage-plan.js





const SAME_NAME = ['UsagePlanName', 'Description', 'Quota', 'Tags', 'Throttle'];
const usage_plan_KEYS = new Set(['CreateUsagePlan', ...SAME_NAME]);
const MODES = new Set(['SHARED', 'PER_API', 'NONE']);
function usagePlan(resource, stage, context) {
    const auth = property(resource.properties, 'Auth');
    const written = property(auth === undefined ? undefined : context.resolve(auth), 'UsagePlan');
    if (written === undefined)
        return [];
    const settings = expectKind(written, 'map', `\`UsagePlan\` of \`${resource.id}\``);
    const mode = modeOf(settings, resource);
    if (mode === 'NONE')
        return [];
    const prefix = mode === 'SHARED' ? 'Serverless' : resource.id;
    const [planId, keyId, joinId] = [`${prefix}UsagePlan`, `${prefix}ApiKey`, `${prefix}UsagePlanKey`];
    context.expose(resource.id, 'UsagePlan', planId);
    context.expose(resource.id, 'ApiKey', keyId);
    context.expose(resource.id, 'UsagePlanKey', joinId);
    const apiStage = { ApiId: ref(resource.id), Stage: ref(stage) };
    const stageKey = { RestApiId: ref(resource.id), StageName: ref(stage) };
    const attributes = mode === 'SHARED' ? {} : passedThrough(resource);
    const at = settings.at;
    const same = Object.fromEntries(SAME_NAME.map((key) => [key, givenOr(property(settings, key))]));
    return [
        {
            id: planId,
            type: 'AWS::ApiGateway::UsagePlan',
            at,
            attributes: { ...attributes, DependsOn: joined(planId, 'DependsOn', resource.id, at, context) },
            properties: { ...same, ApiStages: joined(planId, 'ApiStages', apiStage, at, context) },
        },
        {
            id: keyId,
            type: 'AWS::ApiGateway::ApiKey',
            at,
            attributes: { ...attributes, DependsOn: [planId] },
            properties: { Enabled: true, StageKeys: joined(keyId, 'StageKeys', stageKey, at, context) },
        },
        {
            id: joinId,
            type: 'AWS::ApiGateway::UsagePlanKey',
            at,
            attributes: { ...attributes, DependsOn: [keyId] },
            properties: { KeyId: ref(keyId), KeyType: 'API_KEY', UsagePlanId: ref(planId) },
        },
    ];
}
function modeOf(settings, resource) {
    for (const { key, keyAt } of settings.entries.values()) {
        if (usage_plan_KEYS.has(key))
            continue;
        throw new InvalidResourceError(keyAt, `\`UsagePlan\` of \`${resource.id}\` has \`${key}\`, which SAM does not know`, `Use ${[...usage_plan_KEYS].map((one) => `\`${one}\``).join(', ')}.`);
    }
    const mode = property(settings, 'CreateUsagePlan');
    const text = (0,template_node/* stringOf */.Je)(mode);
    if (text !== undefined && MODES.has(text))
        return text;
    throw new InvalidResourceError(mode?.at ?? settings.at, `\`UsagePlan\` of \`${resource.id}\` does not say which plan to create`, 'Set `CreateUsagePlan` to `PER_API`, `SHARED` or `NONE`.');
}
function joined(id, key, item, at, context) {
    const known = context.output.get(id);
    const written = key === 'DependsOn' ? (0,template_node/* child */.jf)(known, key) : (0,template_node/* child */.jf)((0,template_node/* child */.jf)(known, 'Properties'), key);
    const node = typeof item === 'string' ? item : toMap(item, at);
    const before = written?.kind === 'list' ? written : (0,template_node/* list */.p_)([], at);
    return [...before.items, node];
}
function givenOr(node) {
    return isTruthy(node) ? node : undefined;
}

;// CONCATENATED MODULE: ./build/sam/api/rest-api.js














const apiType = { type: 'AWS::Serverless::Api', expand };
const rest_api_SAME_NAME = [
    'Name',
    'Description',
    'Mode',
    'ApiKeySourceType',
    'Policy',
    'SecurityPolicy',
    'EndpointAccessMode',
    'FailOnWarnings',
];
const STAGE_PROPERTIES = [
    'StageName',
    'CacheClusterEnabled',
    'CacheClusterSize',
    'Variables',
    'MethodSettings',
    'AccessLogSetting',
    'CanarySetting',
    'TracingEnabled',
];
function expand(resource, context) {
    checkRestApi(resource, context);
    context.attempt(resource, () => checkDefinition(resource));
    const definition = context.apis.definitionOf(resource.id);
    const body = context.attempt(resource, () => bodyOf(resource, definition, context));
    const deploymentId = deploymentOf(resource, body);
    const stage = stageOf(resource, deploymentId);
    const generated = [
        restApi(resource, body),
        ...deployment(resource, deploymentId),
        stage,
    ];
    context.expose(resource.id, 'Stage', stage.id);
    context.expose(resource.id, 'Deployment', deploymentId);
    context.attempt(resource, () => generated.push(...authorizerPermissions(resource, context)));
    context.attempt(resource, () => generated.push(...restDomain(resource, context)));
    context.attempt(resource, () => generated.push(...usagePlan(resource, stage.id, context)));
    return propagateTags(resource, generated);
}
function checkDefinition(resource) {
    const body = property(resource.properties, 'DefinitionBody');
    const uri = property(resource.properties, 'DefinitionUri');
    if (isTruthy(body) && isTruthy(uri)) {
        throw bothGiven(uri, `\`${resource.id}\``, ['DefinitionBody', 'DefinitionUri']);
    }
    const merge = property(resource.properties, 'MergeDefinitions');
    if (isTruthy(uri) && isTruthy(merge)) {
        throw new InvalidResourceError(merge.at, `\`${resource.id}\` has \`MergeDefinitions\`, which does not work with \`DefinitionUri\``, 'Put the definition under `DefinitionBody`.');
    }
}
function bodyOf(resource, definition, context) {
    if (definition === undefined) {
        const written = property(resource.properties, 'DefinitionBody');
        if (isTruthy(written))
            return { key: 'Body', value: written };
        const uri = property(resource.properties, 'DefinitionUri');
        return isTruthy(uri) ? { key: 'BodyS3Location', value: bodyLocation(uri, resource) } : undefined;
    }
    const version = property(resource.properties, 'OpenApiVersion');
    if (definition.managed && version !== undefined && isOpenApi3(version)) {
        definition.remove('swagger');
        definition.set('openapi', version.kind === 'scalar' ? version.text : version, version.at);
    }
    context.attempt(resource, () => addCors(resource, definition));
    context.attempt(resource, () => addRestAuth(resource, definition, context));
    const disabled = property(resource.properties, 'DisableExecuteApiEndpoint');
    if (disabled !== undefined) {
        definition.set('x-amazon-apigateway-endpoint-configuration', { disableExecuteApiEndpoint: disabled }, disabled.at);
    }
    const isSwagger = definition.get('swagger') !== undefined;
    if (!isSwagger && isOpenApi3(version ?? definition.get('openapi')))
        moveSchemesToOpenApi3(definition);
    return { key: 'Body', value: definition.toNode() };
}
function restApi(resource, body) {
    const { properties } = resource;
    const same = {};
    for (const key of rest_api_SAME_NAME) {
        const value = property(properties, key);
        if (isTruthy(value))
            same[key] = value;
    }
    return {
        id: resource.id,
        type: 'AWS::ApiGateway::RestApi',
        at: resource.at,
        attributes: kept(resource),
        properties: {
            ...same,
            ...endpoint(property(properties, 'EndpointConfiguration')),
            BinaryMediaTypes: property(properties, 'BinaryMediaTypes'),
            MinimumCompressionSize: property(properties, 'MinimumCompressionSize'),
            ...(body === undefined ? {} : { [body.key]: body.value }),
        },
    };
}
function endpoint(written) {
    if (!isTruthy(written))
        return {};
    const type = property(written, 'Type');
    if (!isTruthy(type)) {
        return {
            EndpointConfiguration: { Types: [written] },
            Parameters: { endpointConfigurationTypes: written },
        };
    }
    return {
        EndpointConfiguration: {
            Types: [type],
            VpcEndpointIds: property(written, 'VPCEndpointIds') ?? property(written, 'VpcEndpointIds'),
            IpAddressType: property(written, 'IpAddressType'),
        },
        Parameters: { endpointConfigurationTypes: type },
    };
}
function deploymentOf(resource, body) {
    const hash = body === undefined ? '' : hashOf(canonicalJson(toNode(body.value, resource.at)));
    return `${resource.id}Deployment${hash}`;
}
function deployment(resource, id) {
    const version = property(resource.properties, 'OpenApiVersion');
    return [
        {
            id,
            type: 'AWS::ApiGateway::Deployment',
            at: resource.at,
            attributes: passedThrough(resource),
            properties: { RestApiId: ref(resource.id), StageName: isTruthy(version) ? undefined : 'Stage' },
        },
    ];
}
function stageOf(resource, deploymentId) {
    const { properties } = resource;
    const same = Object.fromEntries(STAGE_PROPERTIES.map((key) => [key, property(properties, key)]));
    const tags = property(properties, 'Tags');
    return {
        id: stageId(resource.id, property(properties, 'StageName')),
        type: 'AWS::ApiGateway::Stage',
        at: property(properties, 'StageName')?.at ?? resource.at,
        attributes: passedThrough(resource),
        properties: {
            ...same,
            RestApiId: ref(resource.id),
            DeploymentId: ref(deploymentId),
            Tags: tags === undefined ? undefined : tagList(tags),
        },
    };
}
const ALPHANUMERIC = /^[\p{L}\p{N}]+$/u;
function stageId(api, stageName) {
    const name = (0,template_node/* stringOf */.Je)(stageName) ?? '';
    return ALPHANUMERIC.test(name) ? `${api}${name}Stage` : `${api}Stage${hashOf(name)}`;
}

;// CONCATENATED MODULE: ./build/sam/api/http-api.js










const httpApiType = { type: 'AWS::Serverless::HttpApi', expand: http_api_expand };
const DEFAULT_STAGE = '$default';
const TAG = 'httpapi:createdBy';
const http_api_STAGE_PROPERTIES = [
    'StageVariables',
    'DefaultRouteSettings',
    'RouteSettings',
    'AccessLogSettings',
];
function http_api_expand(resource, context) {
    const { properties } = resource;
    checkHttpApi(resource, context);
    const body = property(properties, 'DefinitionBody');
    const uri = property(properties, 'DefinitionUri');
    if (isTruthy(body) && isTruthy(uri)) {
        context.reject(bothGiven(uri, `\`${resource.id}\``, ['DefinitionBody', 'DefinitionUri']), resource);
    }
    const written = context.attempt(resource, () => http_api_bodyOf(resource, context));
    const generated = [
        {
            id: resource.id,
            type: 'AWS::ApiGatewayV2::Api',
            at: resource.at,
            attributes: kept(resource),
            properties: {
                ...written,
                FailOnWarnings: isSet(property(properties, 'FailOnWarnings')),
            },
        },
    ];
    const stage = http_api_stageOf(resource);
    context.expose(resource.id, 'Stage', stage.id);
    context.attempt(resource, () => generated.push(...httpAuthorizerPermissions(resource)));
    context.attempt(resource, () => generated.push(...httpDomain(resource, TAG, context)));
    generated.push(stage);
    return generated;
}
function http_api_bodyOf(resource, context) {
    const { properties } = resource;
    const definition = context.apis.definitionOf(resource.id);
    if (definition === undefined) {
        const written = property(properties, 'DefinitionBody');
        const uri = property(properties, 'DefinitionUri');
        if (isTruthy(uri))
            return { BodyS3Location: bodyLocation(uri, resource) };
        return { Body: isTruthy(written) ? written : undefined };
    }
    http_api_addCors(resource, definition, context);
    context.attempt(resource, () => addHttpAuth(resource, definition, context));
    addTags(resource, definition);
    const disabled = property(properties, 'DisableExecuteApiEndpoint');
    if (disabled !== undefined) {
        const servers = [
            { 'x-amazon-apigateway-endpoint-configuration': { disableExecuteApiEndpoint: disabled } },
        ];
        if (definition.get('servers') === undefined)
            definition.set('servers', servers, disabled.at);
    }
    addInfo(resource, definition);
    if (isTruthy(property(properties, 'FailOnWarnings')))
        definition.renamePath(DEFAULT_STAGE, `/${DEFAULT_STAGE}`);
    return { Body: definition.toNode() };
}
const CORS_KEYS = new Map([
    ['AllowOrigins', 'allowOrigins'],
    ['AllowHeaders', 'allowHeaders'],
    ['AllowMethods', 'allowMethods'],
    ['ExposeHeaders', 'exposeHeaders'],
    ['MaxAge', 'maxAge'],
    ['AllowCredentials', 'allowCredentials'],
]);
function http_api_addCors(resource, definition, context) {
    const written = property(resource.properties, 'CorsConfiguration');
    if (!isTruthy(written))
        return;
    const cors = context.resolve(written);
    const configuration = {};
    if (cors.kind === 'map') {
        for (const { key, keyAt, value } of cors.entries.values()) {
            const name = CORS_KEYS.get(key);
            if (name === undefined && key.startsWith('Fn::'))
                return;
            if (name === undefined) {
                context.reject(new InvalidResourceError(keyAt, `\`CorsConfiguration\` of \`${resource.id}\` has \`${key}\`, which SAM does not know`, `Use ${[...CORS_KEYS.keys()].map((one) => `\`${one}\``).join(', ')}.`), resource);
                continue;
            }
            configuration[name] = value;
        }
    }
    else {
        configuration.allowOrigins = ['*'];
    }
    definition.set('x-amazon-apigateway-cors', configuration, cors.at);
}
function addTags(resource, definition) {
    const tags = property(resource.properties, 'Tags');
    const known = definition.get('tags');
    const items = known?.kind === 'list' ? [...known.items] : [];
    const written = tags?.kind === 'map' ? [...tags.entries.values()] : [];
    const added = [...written.map(({ key, value }) => [key, value]), [TAG, 'SAM']];
    const names = new Set(added.map(([name]) => name));
    const others = items.filter((item) => !names.has((0,template_node/* stringOf */.Je)((0,template_node/* child */.jf)(item, 'name')) ?? ''));
    definition.set('tags', [...others, ...added.map(([name, value]) => ({ name, 'x-amazon-apigateway-tag-value': value }))], tags?.at ?? resource.at);
}
function addInfo(resource, definition) {
    const name = property(resource.properties, 'Name');
    const description = property(resource.properties, 'Description');
    const info = definition.get('info');
    if (info?.kind !== 'map')
        return;
    let changed = info;
    if (isTruthy(name))
        changed = withEntry(changed, 'title', name);
    if (isTruthy(description))
        changed = withEntry(changed, 'description', description);
    definition.set('info', changed, info.at);
}
function http_api_stageOf(resource) {
    const { properties } = resource;
    const written = property(properties, 'StageName');
    const name = isTruthy(written) ? written : DEFAULT_STAGE;
    const isDefault = !isTruthy(written) || (0,template_node/* stringOf */.Je)(written) === DEFAULT_STAGE;
    const tags = property(properties, 'Tags');
    const marked = {};
    if (tags?.kind === 'map')
        for (const { key, value } of tags.entries.values())
            marked[key] = value;
    return {
        id: isDefault ? `${resource.id}ApiGatewayDefaultStage` : stageId(resource.id, written),
        type: 'AWS::ApiGatewayV2::Stage',
        at: written?.at ?? resource.at,
        attributes: passedThrough(resource),
        properties: {
            ...Object.fromEntries(http_api_STAGE_PROPERTIES.map((key) => [key, property(properties, key)])),
            ApiId: ref(resource.id),
            StageName: name,
            Tags: { ...marked, [TAG]: 'SAM' },
            AutoDeploy: true,
        },
    };
}
function isSet(node) {
    return isTruthy(node) ? node : undefined;
}

;// CONCATENATED MODULE: ./build/sam/api/websocket-api.js









const webSocketApiType = { type: 'AWS::Serverless::WebSocketApi', expand: websocket_api_expand };
const websocket_api_DEFAULT_STAGE = 'default';
const websocket_api_TAG = 'websocketapi:createdBy';
const CONNECT = '$connect';
const SPECIAL_ROUTES = new Set([CONNECT, '$disconnect', '$default']);
const websocket_api_PROPERTIES = propertyTable(`
  ApiKeySelectionExpression text
  AccessLogSettings map
  Auth map
  DefaultRouteSettings map
  Description text
  DisableExecuteApiEndpoint bool
  Domain map
  DisableSchemaValidation bool
  FailOnWarnings bool
  IpAddressType text
  Name text
  PropagateTags bool
  Routes! map
  RouteSettings map
  RouteSelectionExpression! text
  StageName text|map
  StageVariables map
  Tags map
`);
const websocket_api_SAME_NAME = [
    'ApiKeySelectionExpression',
    'Description',
    'DisableExecuteApiEndpoint',
    'DisableSchemaValidation',
    'IpAddressType',
    'RouteSelectionExpression',
];
const websocket_api_STAGE_PROPERTIES = [
    'StageVariables',
    'AccessLogSettings',
    'DefaultRouteSettings',
    'RouteSettings',
];
const ROUTE_PROPERTIES = [
    'ApiKeyRequired',
    'ModelSelectionExpression',
    'OperationName',
    'RequestModels',
    'RequestParameters',
    'RouteResponseSelectionExpression',
];
const KEPT_ATTRIBUTES = new Set(['Type', 'Properties', 'DependsOn', 'Metadata']);
function websocket_api_expand(written, context) {
    const entries = [...written.node.entries].filter(([key]) => KEPT_ATTRIBUTES.has(key));
    const resource = { ...written, node: { ...written.node, entries: new Map(entries) } };
    checkProperties(resource, websocket_api_PROPERTIES, context);
    const routes = routesOf(resource, context);
    const auth = context.attempt(resource, () => websocket_api_authOf(resource, routes, context));
    const generated = [webSocketApi(resource)];
    const routeIds = [];
    for (const entry of routes.entries.values()) {
        context.attempt(resource, () => {
            const route = routeOf(entry, resource, auth);
            generated.push(...route);
            const [first] = route;
            if (first !== undefined)
                routeIds.push(first.id);
        });
    }
    context.attempt(resource, () => generated.push(...httpDomain(resource, websocket_api_TAG, context)));
    context.attempt(resource, () => generated.push(websocket_api_stageOf(resource, routeIds, context)));
    if (auth?.type === 'CUSTOM')
        generated.push(...authorizer(resource, auth));
    return propagateTags(resource, generated);
}
function routesOf(resource, context) {
    const written = property(resource.properties, 'Routes');
    if (written === undefined)
        return (0,template_node/* map */.Tj)([], resource.at);
    const { at } = written;
    if (!isTruthy(written)) {
        throw new InvalidResourceError(at, `\`Routes\` of \`${resource.id}\` is empty`, 'Give at least one route.');
    }
    return expectKind(context.inline(written), 'map', `\`Routes\` of \`${resource.id}\``);
}
function webSocketApi(resource) {
    const { properties } = resource;
    const tags = property(properties, 'Tags');
    const marked = {};
    if (tags?.kind === 'map')
        for (const { key, value } of tags.entries.values())
            marked[key] = value;
    return {
        id: resource.id,
        type: 'AWS::ApiGatewayV2::Api',
        at: resource.at,
        attributes: kept(resource),
        properties: {
            ...Object.fromEntries(websocket_api_SAME_NAME.map((key) => [key, property(properties, key)])),
            Name: property(properties, 'Name') ?? resource.id,
            ProtocolType: 'WEBSOCKET',
            Tags: { ...marked, [websocket_api_TAG]: 'SAM' },
        },
    };
}
function websocket_api_authOf(resource, routes, context) {
    const written = property(resource.properties, 'Auth');
    if (!isTruthy(written))
        return undefined;
    const settings = expectKind(context.inline(written), 'map', `\`Auth\` of \`${resource.id}\``);
    const type = context.literal(property(settings, 'AuthType')) ?? '';
    const reject = (message, help) => new InvalidResourceError(settings.at, message, help);
    if (!routes.entries.has(CONNECT)) {
        throw reject(`\`${resource.id}\` has \`Auth\`, but no \`$connect\` route for it to protect`, 'Add a `$connect` route, or remove `Auth`.');
    }
    if (type !== 'NONE' && type !== 'AWS_IAM' && type !== 'CUSTOM') {
        throw reject(`\`Auth\` of \`${resource.id}\` has no \`AuthType\` that exists`, 'Use `AWS_IAM`, `CUSTOM` or `NONE`.');
    }
    if (type === 'CUSTOM' && !isTruthy(property(settings, 'AuthArn'))) {
        throw reject(`\`Auth\` of \`${resource.id}\` is \`CUSTOM\`, but has no \`AuthArn\``, "Give the function's ARN.");
    }
    if (type !== 'CUSTOM' && settings.entries.size > 1) {
        throw reject(`\`Auth\` of \`${resource.id}\` is \`${type}\`, which takes no further settings`, 'Remove the other settings.');
    }
    return { type, settings };
}
const websocket_api_ALPHANUMERIC = /^[\p{L}\p{N}]+$/u;
function idPart(entry, resource) {
    const bare = SPECIAL_ROUTES.has(entry.key) ? entry.key.slice(1) : entry.key;
    if (websocket_api_ALPHANUMERIC.test(bare))
        return bare.charAt(0).toUpperCase() + bare.slice(1).toLowerCase();
    throw new InvalidResourceError(entry.keyAt, `The route \`${entry.key}\` of \`${resource.id}\` is neither alphanumeric nor one of ${[...SPECIAL_ROUTES].map((one) => `\`${one}\``).join(', ')}`, 'Use letters and digits only.');
}
function routeOf(entry, resource, auth) {
    const id = `${resource.id}${idPart(entry, resource)}`;
    const route = expectKind(entry.value, 'map', `The route \`${entry.key}\` of \`${resource.id}\``);
    const functionArn = property(route, 'FunctionArn');
    if (functionArn === undefined) {
        throw new InvalidResourceError(entry.keyAt, `The route \`${entry.key}\` of \`${resource.id}\` has no \`FunctionArn\``, 'Give the ARN of the function that serves it.');
    }
    const parameters = property(route, 'RequestParameters');
    if (isTruthy(parameters) && entry.key !== CONNECT) {
        throw new InvalidResourceError(parameters.at, `The route \`${entry.key}\` of \`${resource.id}\` has \`RequestParameters\`, which only \`$connect\` can have`, 'Remove them.');
    }
    const attributes = passedThrough(resource);
    const at = entry.keyAt;
    return [
        {
            id: `${id}Route`,
            type: 'AWS::ApiGatewayV2::Route',
            at,
            attributes,
            properties: {
                ...Object.fromEntries(ROUTE_PROPERTIES.map((key) => [key, property(route, key)])),
                ...(entry.key === CONNECT ? routeAuth(resource, auth) : {}),
                ApiId: ref(resource.id),
                RouteKey: entry.key,
                Target: { 'Fn::Join': ['/', ['integrations', ref(`${id}Integration`)]] },
            },
        },
        {
            id: `${id}Integration`,
            type: 'AWS::ApiGatewayV2::Integration',
            at,
            attributes,
            properties: {
                ApiId: ref(resource.id),
                IntegrationType: 'AWS_PROXY',
                IntegrationUri: functionUri('FunctionArn', functionArn),
                TimeoutInMillis: property(route, 'IntegrationTimeout'),
            },
        },
        {
            id: `${id}Permission`,
            type: 'AWS::Lambda::Permission',
            at,
            attributes,
            properties: {
                Action: 'lambda:InvokeFunction',
                FunctionName: functionArn,
                Principal: 'apigateway.amazonaws.com',
                SourceArn: sourceArn(resource, entry.key),
            },
        },
    ];
}
function routeAuth(resource, auth) {
    if (auth === undefined)
        return {};
    return {
        AuthorizationType: auth.type,
        AuthorizerId: auth.type === 'CUSTOM' ? ref(`${resource.id}ConnectAuthorizer`) : undefined,
    };
}
function functionUri(variable, functionArn) {
    return sub(`arn:\${AWS::Partition}:apigateway:\${AWS::Region}:lambda:path/2015-03-31/functions/\${${variable}}/invocations`, { [variable]: functionArn });
}
function sourceArn(resource, routeKey) {
    const prefix = `arn:\${AWS::Partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:\${${resource.id}.ApiId}`;
    const written = property(resource.properties, 'StageName');
    const name = written === undefined ? websocket_api_DEFAULT_STAGE : (0,template_node/* stringOf */.Je)(written);
    return name === undefined
        ? sub(`${prefix}/\${__StageName__}/${routeKey}`, { __StageName__: written })
        : sub(`${prefix}/${name}/${routeKey}`);
}
function websocket_api_stageOf(resource, routeIds, context) {
    const { properties } = resource;
    const written = property(properties, 'StageName');
    const name = written === undefined ? websocket_api_DEFAULT_STAGE : ((0,template_node/* stringOf */.Je)(written) ?? '');
    if (written !== undefined && name === '$default') {
        throw new InvalidResourceError(written.at, `The stage of \`${resource.id}\` is \`$default\`, which WebSocket APIs don't have`, 'Give the stage another name.');
    }
    const id = `${resource.id}${name === websocket_api_DEFAULT_STAGE ? 'Default' : name}Stage`;
    context.expose(resource.id, 'Stage', id);
    const dependent = isTruthy(property(properties, 'RouteSettings')) && routeIds.length > 0;
    return {
        id,
        type: 'AWS::ApiGatewayV2::Stage',
        at: written?.at ?? resource.at,
        attributes: { ...passedThrough(resource), DependsOn: dependent ? routeIds : undefined },
        properties: {
            ...Object.fromEntries(websocket_api_STAGE_PROPERTIES.map((key) => [key, property(properties, key)])),
            ApiId: ref(resource.id),
            StageName: written ?? websocket_api_DEFAULT_STAGE,
            Tags: { [websocket_api_TAG]: 'SAM' },
            AutoDeploy: true,
        },
    };
}
function authorizer(resource, { settings }) {
    const id = `${resource.id}ConnectAuthorizer`;
    const functionArn = property(settings, 'AuthArn');
    const name = property(settings, 'Name');
    const role = property(settings, 'InvokeRole');
    const made = {
        id,
        type: 'AWS::ApiGatewayV2::Authorizer',
        at: settings.at,
        attributes: passedThrough(resource),
        properties: {
            ApiId: ref(resource.id),
            AuthorizerCredentialsArn: role,
            AuthorizerType: 'REQUEST',
            AuthorizerUri: functionUri('AuthArn', functionArn),
            IdentitySource: property(settings, 'IdentitySource'),
            Name: isTruthy(name) ? name : id,
        },
    };
    if (isTruthy(role) || functionArn === undefined)
        return [made];
    const permission = authorizerPermission(resource, {
        id: `${resource.id}AuthorizerPermission`,
        functionArn,
        partition: '${AWS::Partition}',
        at: settings.at,
    });
    return [made, permission];
}

;// CONCATENATED MODULE: ./build/sam/application.js






const applicationType = { type: 'AWS::Serverless::Application', expand: application_expand };
const application_PROPERTIES = propertyTable(`
  Location! text|map
  TemplateUrl text
  Parameters map
  NotificationARNs list
  Tags map
  TimeoutInMinutes int
`);
function* application_expand(resource, context) {
    const { properties } = resource;
    checkProperties(resource, application_PROPERTIES, context);
    const location = property(properties, 'Location');
    context.attempt(resource, () => checkLocation(location, resource));
    yield {
        id: resource.id,
        type: 'AWS::CloudFormation::Stack',
        at: resource.at,
        attributes: kept(resource),
        properties: {
            TemplateURL: property(properties, 'TemplateUrl') ?? (location?.kind === 'scalar' ? location : ''),
            Parameters: property(properties, 'Parameters'),
            NotificationARNs: property(properties, 'NotificationARNs'),
            Tags: [...markedTags(property(properties, 'Tags')), ...repositoryTags(location, context)],
            TimeoutInMinutes: property(properties, 'TimeoutInMinutes'),
        },
    };
}
function checkLocation(location, resource) {
    if (location?.kind !== 'map' || (0,template_node/* intrinsicOf */.jN)(location) !== undefined)
        return;
    for (const key of ['ApplicationId', 'SemanticVersion']) {
        const value = (0,template_node/* child */.jf)(location, key);
        if (value?.kind === 'list')
            expectKind(value, 'scalar', `\`Location.${key}\` of \`${resource.id}\``);
        const at = value?.at ?? location.at;
        if (isTruthy(value))
            continue;
        throw new InvalidResourceError(at, `\`Location\` of \`${resource.id}\` has no \`${key}\``, `Set \`${key}\`.`);
    }
}
function repositoryTags(location, context) {
    const tag = (key, name) => {
        const value = property(location, key);
        return value === undefined ? [] : [{ Key: `serverlessrepo:${name}`, Value: context.lookup(value) }];
    };
    return [...tag('ApplicationId', 'applicationId'), ...tag('SemanticVersion', 'semanticVersion')];
}

;// CONCATENATED MODULE: ./build/sam/capacity-provider.js









const capacityProviderType = { type: 'AWS::Serverless::CapacityProvider', expand: capacity_provider_expand };
const capacity_provider_PROPERTIES = propertyTable(`
  CapacityProviderName text|map
  VpcConfig! map
  OperatorRole text|map
  Tags map
  PropagateTags bool
  InstanceRequirements map
  ScalingConfig map
  KmsKeyArn text|map
  LoggingConfig map
  ManagedResourceTags map
`);
function* capacity_provider_expand(resource, context) {
    const { properties } = resource;
    checkProperties(resource, capacity_provider_PROPERTIES, context);
    context.attempt(resource, () => checkTypes(resource));
    const own = property(properties, 'OperatorRole');
    const roleId = `${resource.id}OperatorRole`;
    const tags = markedTags(property(properties, 'Tags'));
    if (!isTruthy(own)) {
        yield {
            id: roleId,
            type: 'AWS::IAM::Role',
            at: resource.at,
            attributes: passedThrough(resource),
            properties: {
                AssumeRolePolicyDocument: trustPolicy('lambda.amazonaws.com'),
                ManagedPolicyArns: [managedPolicyArn(context.partition, 'AWSLambdaManagedEC2ResourceOperator')],
                Tags: isTruthy(property(properties, 'PropagateTags')) ? tags : markedTags(undefined),
            },
        };
    }
    yield {
        id: resource.id,
        type: 'AWS::Lambda::CapacityProvider',
        at: resource.at,
        attributes: kept(resource),
        properties: {
            ...settings(resource),
            PermissionsConfig: { CapacityProviderOperatorRoleArn: isTruthy(own) ? own : getAtt(roleId, 'Arn') },
            Tags: tags,
        },
    };
}
const NETWORK = propertyTable(`
  SubnetIds! list
  SecurityGroupIds list
`);
const SCALING = propertyTable(`
  MaxVCpuCount int
  AverageCPUUtilization int
`);
function checkTypes(resource) {
    const requirements = property(resource.properties, 'InstanceRequirements');
    const excluded = property(requirements, 'ExcludedTypes');
    const network = property(resource.properties, 'VpcConfig');
    if (network?.kind === 'map' && (0,template_node/* intrinsicOf */.jN)(network) === undefined) {
        for (const refusal of refusals(network, NETWORK, `\`VpcConfig\` of \`${resource.id}\``, network.at))
            throw refusal;
    }
    const scaling = property(resource.properties, 'ScalingConfig');
    if (scaling?.kind === 'map' && (0,template_node/* intrinsicOf */.jN)(scaling) === undefined) {
        for (const refusal of refusals(scaling, SCALING, `\`ScalingConfig\` of \`${resource.id}\``, scaling.at))
            throw refusal;
    }
    if (property(requirements, 'AllowedTypes') === undefined || excluded === undefined)
        return;
    throw bothGiven(excluded, `\`InstanceRequirements\` of \`${resource.id}\``, [
        'AllowedTypes',
        'ExcludedTypes',
    ]);
}
function settings({ properties }) {
    const network = property(properties, 'VpcConfig');
    const requirements = property(properties, 'InstanceRequirements');
    const scaling = property(properties, 'ScalingConfig');
    const logging = property(properties, 'LoggingConfig');
    const managed = property(properties, 'ManagedResourceTags');
    return {
        CapacityProviderName: property(properties, 'CapacityProviderName'),
        VpcConfig: isTruthy(network)
            ? {
                SubnetIds: property(network, 'SubnetIds'),
                SecurityGroupIds: property(network, 'SecurityGroupIds'),
            }
            : undefined,
        InstanceRequirements: isTruthy(requirements)
            ? {
                Architectures: property(requirements, 'Architectures'),
                AllowedInstanceTypes: property(requirements, 'AllowedTypes'),
                ExcludedInstanceTypes: property(requirements, 'ExcludedTypes'),
            }
            : undefined,
        CapacityProviderScalingConfig: isTruthy(scaling) ? scalingOf(scaling) : undefined,
        KmsKeyArn: property(properties, 'KmsKeyArn'),
        TelemetryConfig: isTruthy(logging) ? { LoggingConfig: logging } : undefined,
        PropagateTags: isTruthy(managed) ? propagated(managed) : undefined,
    };
}
function scalingOf(scaling) {
    const utilization = property(scaling, 'AverageCPUUtilization');
    const policies = utilization === undefined
        ? undefined
        : [{ PredefinedMetricType: 'LambdaCapacityProviderAverageCPUUtilization', TargetValue: utilization }];
    return {
        MaxVCpuCount: property(scaling, 'MaxVCpuCount'),
        ScalingMode: policies === undefined ? 'Auto' : 'Manual',
        ScalingPolicies: policies,
    };
}
function propagated(managed) {
    const tags = property(managed, 'Tags');
    if ((0,template_node/* stringOf */.Je)(managed) !== undefined || tags === undefined)
        return {};
    return { Mode: 'Explicit', ExplicitTags: tagList(tags) };
}

;// CONCATENATED MODULE: ./build/data/sam-connector-profiles.js
const CONNECTOR_PROFILES = `
DynamoDB::Table > Lambda::Function | role of destination | before mapping
  Read dynamodb:DescribeStream,GetRecords,GetShardIterator,ListStreams on {Source.Arn}/stream/*
Events::Rule > SNS::Topic | topic policy
  Write events.amazonaws.com sns:Publish
Events::Rule > Events::EventBus | role of source
  Write events:PutEvents on {Destination.Arn}
Events::Rule > StepFunctions::StateMachine | role of source
  Write states:StartExecution on {Destination.Arn}
Events::Rule > Lambda::Function | permission
  Write events.amazonaws.com from {Source.Arn}
Events::Rule > SQS::Queue | queue policy
  Write events.amazonaws.com sqs:SendMessage
Lambda::Function > Lambda::Function | role of source
  Write lambda:InvokeAsync,InvokeFunction on {Destination.Arn}
Lambda::Function > S3::Bucket | role of source
  Read s3:GetObject,GetObjectAcl,GetObjectLegalHold,GetObjectRetention,GetObjectTorrent,GetObjectVersion,GetObjectVersionAcl,GetObjectVersionForReplication,GetObjectVersionTorrent,ListBucket,ListBucketMultipartUploads,ListBucketVersions,ListMultipartUploadParts on {Destination.Arn} {Destination.Arn}/*
  Write s3:AbortMultipartUpload,DeleteObject,DeleteObjectVersion,PutObject,PutObjectLegalHold,PutObjectRetention,RestoreObject on {Destination.Arn} {Destination.Arn}/*
Lambda::Function > DynamoDB::Table | role of source
  Read dynamodb:GetItem,Query,Scan,BatchGetItem,ConditionCheckItem,PartiQLSelect on {Destination.Arn} {Destination.Arn}/index/*
  Write dynamodb:PutItem,UpdateItem,DeleteItem,BatchWriteItem,PartiQLDelete,PartiQLInsert,PartiQLUpdate on {Destination.Arn} {Destination.Arn}/index/*
Lambda::Function > SQS::Queue | role of source
  Read sqs:ReceiveMessage,GetQueueAttributes on {Destination.Arn}
  Write sqs:DeleteMessage,SendMessage,ChangeMessageVisibility,PurgeQueue on {Destination.Arn}
Lambda::Function > SNS::Topic | role of source
  Write sns:Publish on {Destination.Arn}
Lambda::Function > StepFunctions::StateMachine | role of source
  Write states:StartExecution,StartSyncExecution on {Destination.Arn}
  Write states:StopExecution on arn:\${AWS::Partition}:states:\${AWS::Region}:\${AWS::AccountId}:execution:{Destination.Name}:*
  Read states:DescribeStateMachine,ListExecutions on {Destination.Arn}
  Read states:DescribeExecution,DescribeStateMachineForExecution,GetExecutionHistory on arn:\${AWS::Partition}:states:\${AWS::Region}:\${AWS::AccountId}:execution:{Destination.Name}:*
Lambda::Function > Events::EventBus | role of source
  Write events:PutEvents on {Destination.Arn}
Lambda::Function > Location::PlaceIndex | role of source
  Read geo:DescribePlaceIndex,GetPlace,SearchPlaceIndexForPosition,SearchPlaceIndexForSuggestions,SearchPlaceIndexForText on {Destination.Arn}
ApiGatewayV2::Api > Lambda::Function | permission
  Write apigateway.amazonaws.com from arn:\${AWS::Partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:{Source.ResourceId}/{Source.Qualifier}
ApiGateway::RestApi > Lambda::Function | permission
  Write apigateway.amazonaws.com from arn:\${AWS::Partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:{Source.ResourceId}/{Source.Qualifier}
SNS::Topic > SQS::Queue | queue policy
  Write sns.amazonaws.com sqs:SendMessage
SNS::Topic > Lambda::Function | permission
  Write sns.amazonaws.com from {Source.Arn}
SQS::Queue > Lambda::Function | role of destination | before mapping | only Read+Write
  Write sqs:DeleteMessage on {Source.Arn}
  Read sqs:ReceiveMessage,GetQueueAttributes on {Source.Arn}
S3::Bucket > Lambda::Function | permission
  Write s3.amazonaws.com from {Source.Arn} in account
StepFunctions::StateMachine > Lambda::Function | role of source
  Write lambda:InvokeAsync,InvokeFunction on {Destination.Arn}
StepFunctions::StateMachine > SNS::Topic | role of source
  Write sns:Publish on {Destination.Arn}
StepFunctions::StateMachine > SQS::Queue | role of source
  Write sqs:SendMessage on {Destination.Arn}
StepFunctions::StateMachine > S3::Bucket | role of source
  Read s3:GetObject,GetObjectAcl,GetObjectLegalHold,GetObjectRetention,GetObjectTorrent,GetObjectVersion,GetObjectVersionAcl,GetObjectVersionForReplication,GetObjectVersionTorrent,ListBucket,ListBucketMultipartUploads,ListBucketVersions,ListMultipartUploadParts on {Destination.Arn} {Destination.Arn}/*
  Write s3:AbortMultipartUpload,DeleteObject,DeleteObjectVersion,PutObject,PutObjectLegalHold,PutObjectRetention,RestoreObject on {Destination.Arn} {Destination.Arn}/*
StepFunctions::StateMachine > DynamoDB::Table | role of source
  Read dynamodb:GetItem,Query,Scan,BatchGetItem,ConditionCheckItem,PartiQLSelect on {Destination.Arn} {Destination.Arn}/index/*
  Write dynamodb:PutItem,UpdateItem,DeleteItem,BatchWriteItem,PartiQLDelete,PartiQLInsert,PartiQLUpdate on {Destination.Arn} {Destination.Arn}/index/*
StepFunctions::StateMachine > StepFunctions::StateMachine | role of source | before source | only Read or Read+Write
  Read states:DescribeExecution on arn:\${AWS::Partition}:states:\${AWS::Region}:\${AWS::AccountId}:execution:{Destination.Name}:*
  Read events:DescribeRule on arn:\${AWS::Partition}:events:\${AWS::Region}:\${AWS::AccountId}:rule/StepFunctionsGetEventsForStepFunctionsExecutionRule
  Write states:StartExecution on {Destination.Arn}
  Write states:StopExecution on arn:\${AWS::Partition}:states:\${AWS::Region}:\${AWS::AccountId}:execution:{Destination.Name}:*
  Write events:PutTargets,PutRule on arn:\${AWS::Partition}:events:\${AWS::Region}:\${AWS::AccountId}:rule/StepFunctionsGetEventsForStepFunctionsExecutionRule
StepFunctions::StateMachine > Events::EventBus | role of source
  Write events:PutEvents on {Destination.Arn}
AppSync::DataSource > DynamoDB::Table | role of source
  Read dynamodb:GetItem,Query,Scan,BatchGetItem,ConditionCheckItem,PartiQLSelect on {Destination.Arn} {Destination.Arn}/index/*
  Write dynamodb:PutItem,UpdateItem,DeleteItem,BatchWriteItem,PartiQLDelete,PartiQLInsert,PartiQLUpdate on {Destination.Arn} {Destination.Arn}/index/*
AppSync::DataSource > Lambda::Function | role of source
  Write lambda:InvokeAsync,InvokeFunction on {Destination.Arn} {Destination.Arn}:*
AppSync::DataSource > Events::EventBus | role of source
  Write events:PutEvents on {Destination.Arn}
AppSync::GraphQLApi > Lambda::Function | permission
  Write appsync.amazonaws.com from arn:\${AWS::Partition}:appsync:\${AWS::Region}:\${AWS::AccountId}:apis/{Source.ResourceId}
`;

;// CONCATENATED MODULE: ./build/sam/connectors/profiles.js

function profileOf(source, destination) {
    return PROFILES.get(`${source} > ${destination}`);
}
function profiles_parse() {
    const profiles = new Map();
    let rights = [];
    let categories = [];
    for (const line of CONNECTOR_PROFILES.trim().split('\n')) {
        if (line.startsWith(' ')) {
            const right = rightOf(line.trim());
            rights.push(right);
            if (!categories.includes(right.category))
                categories.push(right.category);
            continue;
        }
        rights = [];
        categories = [];
        const [pair = '', means = '', ...options] = line.split(' | ');
        const [source = '', destination = ''] = pair.split(' > ');
        const option = (name) => options.find((one) => one.startsWith(`${name} `))?.slice(name.length + 1);
        profiles.set(`AWS::${source} > AWS::${destination}`, {
            means: means,
            before: option('before'),
            categories,
            only: option('only')
                ?.split(' or ')
                .map((combination) => combination.split('+')),
            rights,
        });
    }
    return profiles;
}
const ON = ' on ';
const FROM = ' from ';
const IN_ACCOUNT = ' in account';
function rightOf(line) {
    const [category = '', ...rest] = line.split(' ');
    const inAccount = line.endsWith(IN_ACCOUNT);
    const text = inAccount ? rest.join(' ').slice(0, -IN_ACCOUNT.length) : rest.join(' ');
    if (text.includes(FROM)) {
        const [principal = '', arn = ''] = text.split(FROM);
        return { category, actions: ['lambda:InvokeFunction'], resources: [arn], principal, inAccount };
    }
    if (text.includes(ON)) {
        const [actions = '', resources = ''] = text.split(ON);
        const [service = '', names = ''] = actions.split(':');
        return {
            category,
            actions: names.split(',').map((name) => `${service}:${name}`),
            resources: resources.split(' '),
            principal: undefined,
            inAccount,
        };
    }
    const [principal = '', action = ''] = text.split(' ');
    return { category, actions: [action], resources: [], principal, inAccount };
}
const PROFILES = profiles_parse();

;// CONCATENATED MODULE: ./build/sam/connectors/reference.js





const EXPANDED = new Map([
    ['AWS::Serverless::Function', 'AWS::Lambda::Function'],
    ['AWS::Serverless::StateMachine', 'AWS::StepFunctions::StateMachine'],
    ['AWS::Serverless::Api', 'AWS::ApiGateway::RestApi'],
    ['AWS::Serverless::HttpApi', 'AWS::ApiGatewayV2::Api'],
    ['AWS::Serverless::SimpleTable', 'AWS::DynamoDB::Table'],
]);
const ROLE_PROPERTY = new Map([
    ['AWS::Lambda::Function', 'Role'],
    ['AWS::StepFunctions::StateMachine', 'RoleArn'],
    ['AWS::AppSync::DataSource', 'ServiceRoleArn'],
]);
const REF_IS_ARN = new Set([
    'AWS::StepFunctions::StateMachine',
    'AWS::AppSync::GraphQLApi',
    'AWS::AppSync::DataSource',
    'AWS::SNS::Topic',
]);
const GET_ATT_ARN = new Set([
    'AWS::Lambda::Function',
    'AWS::Events::Rule',
    'AWS::SQS::Queue',
    'AWS::DynamoDB::Table',
    'AWS::S3::Bucket',
    'AWS::Location::PlaceIndex',
    'AWS::ApiGatewayV2::Api',
    'AWS::ApiGateway::RestApi',
    'AWS::Events::EventBus',
]);
const APIS = new Set(['AWS::ApiGatewayV2::Api', 'AWS::ApiGateway::RestApi']);
function referenceOf(node, other, connector, context) {
    const keys = [...node.entries.keys()];
    const hasId = keys.includes('Id');
    const hasMore = keys.some((key) => key !== 'Id' && key !== 'Qualifier');
    if (hasId === hasMore) {
        throw new InvalidResourceError(node.at, `An end of the connector \`${connector}\` is given ${hasId ? 'both by `Id` and by other properties' : 'neither by `Id` nor by other properties'}`, 'Give `Id`, or `Type` with the properties that are needed.');
    }
    return hasId ? reference_fromTemplate(node, other, connector, context) : asWritten(node, connector);
}
function asWritten(node, connector) {
    const writtenType = typeOf(node, connector);
    const values = new Map();
    for (const key of ['Arn', 'ResourceId', 'Name', 'Qualifier']) {
        const value = property(node, key);
        if (value !== undefined)
            values.set(key, value);
    }
    const type = EXPANDED.get(writtenType) ?? writtenType;
    return {
        id: undefined,
        type,
        writtenType: type,
        at: node.at,
        values,
        roleName: property(node, 'RoleName'),
        queueUrl: property(node, 'QueueUrl'),
    };
}
function typeOf(node, connector) {
    const type = (0,template_node/* stringOf */.Je)(property(node, 'Type'));
    if (type !== undefined && type !== '')
        return type;
    throw new InvalidResourceError(node.at, `An end of the connector \`${connector}\` has no \`Type\``, 'Give the type of the resource.');
}
function reference_fromTemplate(node, other, connector, context) {
    const idNode = (0,template_node/* child */.jf)(node, 'Id');
    const id = (0,template_node/* stringOf */.Je)(idNode) ?? '';
    const resource = context.output.get(id);
    if (resource === undefined) {
        throw new InvalidResourceError(idNode?.at ?? node.at, `The connector \`${connector}\` joins ${id === '' ? 'something whose `Id` is no string' : `\`${id}\`, which is no resource of the template`}`, 'Give the logical id of a resource.');
    }
    const type = typeOf(resource, connector);
    return {
        id,
        type,
        writtenType: context.resources.get(id)?.type ?? type,
        at: node.at,
        values: valuesOf(id, type, property(node, 'Qualifier')),
        roleName: roleNameOf(resource, type, other),
        queueUrl: type === 'AWS::SQS::Queue' ? ref(id) : undefined,
    };
}
function valuesOf(id, type, qualifier) {
    const values = new Map();
    if (REF_IS_ARN.has(type))
        values.set('Arn', ref(id));
    if (GET_ATT_ARN.has(type))
        values.set('Arn', getAtt(id, 'Arn'));
    if (type === 'AWS::StepFunctions::StateMachine')
        values.set('Name', getAtt(id, 'Name'));
    if (type === 'AWS::AppSync::GraphQLApi')
        values.set('ResourceId', getAtt(id, 'ApiId'));
    if (APIS.has(type))
        values.set('ResourceId', ref(id)).set('Qualifier', '*');
    if (qualifier !== undefined)
        values.set('Qualifier', qualifier);
    return values;
}
function roleNameOf(resource, type, other) {
    const properties = (0,template_node/* child */.jf)(resource, 'Properties');
    const roleProperty = ROLE_PROPERTY.get(type);
    const role = roleProperty !== undefined
        ? property(properties, roleProperty)
        : type === 'AWS::Events::Rule'
            ? targetRole(property(properties, 'Targets'), other)
            : undefined;
    const id = referredId(role);
    return id === undefined ? undefined : ref(id);
}
function targetRole(targets, other) {
    if (targets?.kind !== 'list')
        return undefined;
    const id = (0,template_node/* stringOf */.Je)((0,template_node/* child */.jf)(other, 'Id'));
    const arn = (0,template_node/* child */.jf)(other, 'Arn');
    const target = targets.items.find((item) => {
        const to = (0,template_node/* child */.jf)(item, 'Arn');
        if (to === undefined)
            return false;
        return (id !== undefined && referredId(to) === id) || (arn !== undefined && sameValue(to, arn));
    });
    return (0,template_node/* child */.jf)(target, 'RoleArn');
}

;// CONCATENATED MODULE: ./build/sam/connectors/connector.js









const connectorType = { type: 'AWS::Serverless::Connector', expand: connector_expand };
const connector_PROPERTIES = propertyTable(`
  Source! map
  Destination! map|list
  Permissions! list
`);
function connector_expand(resource, context) {
    checkProperties(resource, connector_PROPERTIES, context);
    const source = property(resource.properties, 'Source');
    const written = property(resource.properties, 'Destination');
    if (source === undefined || written === undefined)
        return [];
    const from = expectKind(source, 'map', `\`Source\` of \`${resource.id}\``);
    const destinations = written.kind === 'list' ? written.items : [written];
    if (destinations.length === 0) {
        throw new InvalidResourceError(written.at, `\`Destination\` of the connector \`${resource.id}\` is empty`, 'Give at least one destination.');
    }
    const generated = [];
    destinations.forEach((destination, index) => {
        context.attempt(resource, () => {
            const to = expectKind(destination, 'map', `A destination of \`${resource.id}\``);
            const suffix = written.kind === 'list' ? `Destination${index}` : '';
            const joint = jointOf(resource, from, to, suffix, context);
            const made = grantsOf(joint);
            order(joint, made, context);
            generated.push(...made);
        });
    });
    context.replaceDependency(resource.id, generated.map(({ id }) => id));
    return generated;
}
function jointOf(connector, from, to, suffix, context) {
    const source = referenceOf(from, to, connector.id, context);
    const destination = referenceOf(to, from, connector.id, context);
    const profile = profileOf(source.type, destination.type);
    if (profile === undefined) {
        throw new InvalidResourceError(destination.at, `The connector \`${connector.id}\` joins \`${source.type}\` to \`${destination.type}\`, which connectors can't`, 'Grant the access with a permission or policy of your own.');
    }
    const permissions = permissionsOf(connector, profile, `from ${source.type} to ${destination.type}`);
    return { connector, source, destination, profile, permissions, suffix };
}
function permissionsOf(connector, profile, between) {
    const written = property(connector.properties, 'Permissions');
    const items = written?.kind === 'list' ? written.items : [];
    const at = written?.at ?? connector.at;
    const all = profile.categories.map((category) => `\`${category}\``).join(' and ');
    const permissions = new Set();
    for (const item of items) {
        const name = (0,template_node/* stringOf */.Je)(item);
        if (name === undefined || !profile.categories.includes(name)) {
            throw new InvalidResourceError(item.at, `\`Permissions\` of the connector \`${connector.id}\` has one that a connector ${between} does not know`, `Use ${all}.`);
        }
        permissions.add(name);
    }
    const allowed = profile.only === undefined ||
        profile.only.some((one) => one.length === permissions.size && one.every((name) => permissions.has(name)));
    if (permissions.size === 0 || !allowed) {
        const combinations = profile.only?.map((one) => one.join(' and ')).join(', or ') ?? all;
        throw new InvalidResourceError(at, `\`Permissions\` of the connector \`${connector.id}\` is ${permissions.size === 0 ? 'empty' : 'not complete'}`, `Use ${combinations}.`);
    }
    return permissions;
}
function grantsOf(joint) {
    const { profile, source, destination, connector } = joint;
    const rights = profile.rights.filter(({ category }) => joint.permissions.has(category));
    switch (profile.means) {
        case 'permission':
            return rights.map((right) => resourceOf(joint, `${right.category}LambdaPermission`, 'AWS::Lambda::Permission', {
                Action: 'lambda:InvokeFunction',
                FunctionName: needed(destination.values.get('Arn'), 'ARN', 'Destination', joint),
                Principal: right.principal,
                SourceArn: filled(right.resources[0] ?? '', joint),
                SourceAccount: right.inAccount ? sub('${AWS::AccountId}') : undefined,
            }));
        case 'queue policy':
            return [
                resourceOf(joint, 'QueuePolicy', 'AWS::SQS::QueuePolicy', {
                    PolicyDocument: connector_document(rights.map((right) => serviceStatement(right, joint))),
                    Queues: [needed(destination.queueUrl, 'queue URL', 'Destination', joint)],
                }),
            ];
        case 'topic policy':
            return [
                resourceOf(joint, 'TopicPolicy', 'AWS::SNS::TopicPolicy', {
                    PolicyDocument: connector_document(rights.map((right) => serviceStatement(right, joint))),
                    Topics: [needed(destination.values.get('Arn'), 'ARN', 'Destination', joint)],
                }),
            ];
        default: {
            const isSource = profile.means === 'role of source';
            const role = isSource ? source.roleName : destination.roleName;
            const policy = resourceOf(joint, 'Policy', 'AWS::IAM::ManagedPolicy', {
                PolicyDocument: connector_document(rights.map((right) => roleStatement(right, joint))),
                Roles: [needed(role, 'role', isSource ? 'Source' : 'Destination', joint)],
            });
            return [{ ...policy, at: connector.at }];
        }
    }
}
function resourceOf(joint, what, type, properties) {
    const { connector, source, destination } = joint;
    const attributes = kept(connector);
    const metadata = (0,template_node/* child */.jf)(connector.node, 'Metadata');
    const own = Object.fromEntries(metadata?.kind === 'map'
        ? [...metadata.entries.values()].map(({ key, value }) => [key, value])
        : []);
    const joined = { Source: { Type: source.writtenType }, Destination: { Type: destination.writtenType } };
    return {
        id: `${connector.id}${what}${joint.suffix}`,
        type,
        at: joint.suffix === '' ? connector.at : destination.at,
        attributes: { ...attributes, Metadata: { ...own, 'aws:sam:connectors': { [connector.id]: joined } } },
        properties,
    };
}
const connector_document = (statements) => ({
    Version: '2012-10-17',
    Statement: statements,
});
function roleStatement({ actions, resources }, joint) {
    return { Effect: 'Allow', Action: actions, Resource: resources.map((one) => filled(one, joint)) };
}
function serviceStatement({ actions, principal }, joint) {
    return {
        Effect: 'Allow',
        Principal: { Service: principal },
        Resource: filled('{Destination.Arn}', joint),
        Action: actions[0],
        Condition: { ArnEquals: { 'aws:SourceArn': filled('{Source.Arn}', joint) } },
    };
}
const connector_VARIABLE = /\{(Source|Destination)\.([A-Za-z]+)\}/g;
function filled(text, joint) {
    const variables = {};
    const template = text.replace(connector_VARIABLE, (_, end, key) => {
        const reference = end === 'Source' ? joint.source : joint.destination;
        variables[`${end}${key}`] = needed(reference.values.get(key), key, end, joint);
        return `\${${end}${key}}`;
    });
    const [only, ...more] = Object.entries(variables);
    if (only === undefined)
        return template.includes('${') ? sub(template) : template;
    return more.length === 0 && template === `\${${only[0]}}` ? only[1] : sub(template, variables);
}
function needed(value, what, end, joint) {
    if (value !== undefined)
        return value;
    const at = end === 'Source' ? joint.source.at : joint.destination.at;
    throw new InvalidResourceError(at, `The connector \`${joint.connector.id}\` can't tell the ${what} of its \`${end}\``, 'Give it under that end; a role must be one that the template names by `!GetAtt` or `!Ref`.');
}
function order({ profile, source, destination }, made, context) {
    const [policy] = made;
    if (policy === undefined || source.id === undefined)
        return;
    if (profile.before === 'source') {
        context.edit(source.id, (node) => waitingFor(node, [policy.id]));
    }
    if (profile.before !== 'mapping' || destination.id === undefined)
        return;
    const [mapping, ...more] = context.derived.get(mappingsOf).get(`${source.id} ${destination.id}`) ?? [];
    if (mapping !== undefined && more.length === 0)
        context.edit(mapping, (node) => waitingFor(node, [policy.id]));
}
function mappingsOf(context) {
    const index = new Map();
    for (const [id, node] of context.output) {
        if ((0,template_node/* stringOf */.Je)((0,template_node/* child */.jf)(node, 'Type')) !== 'AWS::Lambda::EventSourceMapping')
            continue;
        const properties = (0,template_node/* child */.jf)(node, 'Properties');
        const source = referredId((0,template_node/* child */.jf)(properties, 'EventSourceArn'));
        (0,groups/* addTo */.DN)(index, `${source} ${referredId((0,template_node/* child */.jf)(properties, 'FunctionName'))}`, id);
    }
    return index;
}
function waitingFor(node, ids) {
    const written = (0,template_node/* child */.jf)(node, 'DependsOn');
    const known = listed(written);
    const at = written?.at ?? node.at;
    const added = ids.filter((id) => !known.some((one) => (0,template_node/* stringOf */.Je)(one) === id)).map((id) => (0,template_node/* scalar */.d_)(id, at));
    return withEntry(node, 'DependsOn', (0,template_node/* list */.p_)([...known, ...added], at));
}
function listed(node) {
    if (node === undefined)
        return [];
    return node.kind === 'list' ? node.items : [node];
}
function connect(id, properties, at, context) {
    const node = toMap({ Type: connectorType.type, Properties: properties }, at);
    const made = toMap(properties, at);
    return connector_expand({ id, type: connectorType.type, at, node, properties: made }, context);
}

;// CONCATENATED MODULE: ./build/sam/role-statements.js





function allow(action, resource) {
    return { Action: action, Effect: 'Allow', Resource: resource };
}
const sendToQueue = (queue, name) => inlinePolicy(`${name}SQSPolicy`, [allow('sqs:SendMessage', queue)]);
const publishToTopic = (topic, name) => inlinePolicy(`${name}SNSPolicy`, [allow('sns:publish', topic)]);
const putEvents = (bus, name) => inlinePolicy(`${name}EventBridgePolicy`, [allow('events:PutEvents', bus)]);
const invokeFunction = (lambda, name) => inlinePolicy(`${name}LambdaPolicy`, [allow('lambda:InvokeFunction', lambda)]);
const writeToBucket = (bucket, name) => inlinePolicy(`${name}S3Policy`, [
    allow('s3:PutObject', { 'Fn::Join': ['/', [bucket, '*']] }),
    allow('s3:ListBucket', bucket),
]);
const DEAD_LETTER_ACTIONS = new Map([
    ['SQS', 'sqs:SendMessage'],
    ['SNS', 'sns:Publish'],
]);
function deadLetterRight(resource, role) {
    const queue = property(resource.properties, 'DeadLetterQueue');
    if (!isTruthy(queue))
        return;
    const action = DEAD_LETTER_ACTIONS.get((0,template_node/* stringOf */.Je)((0,template_node/* child */.jf)(queue, 'Type')) ?? '');
    const target = (0,template_node/* child */.jf)(queue, 'TargetArn');
    if (action === undefined || !isTruthy(target)) {
        throw new InvalidResourceError(queue.at, `\`DeadLetterQueue\` of \`${resource.id}\` lacks \`TargetArn\`, or a \`Type\` of \`SQS\` or \`SNS\``, 'Give both `Type` and `TargetArn`.');
    }
    role.addInline(inlinePolicy('DeadLetterQueuePolicy', [allow(action, target)], '2012-10-17'), queue.at);
}

;// CONCATENATED MODULE: ./build/sam/event-invoke.js






const RIGHTS = new Map([
    ['SQS', sendToQueue],
    ['SNS', publishToTopic],
    ['EventBridge', putEvents],
    ['Lambda', invokeFunction],
    ['S3Bucket', writeToBucket],
]);
const MADE = new Map([
    ['SQS', { suffix: 'Queue', type: 'AWS::SQS::Queue', arn: (id) => getAtt(id, 'Arn') }],
    ['SNS', { suffix: 'Topic', type: 'AWS::SNS::Topic', arn: (id) => ref(id) }],
]);
function* eventInvokeConfig(resource, alias, role, context) {
    const asked = property(resource.properties, 'EventInvokeConfig');
    if (!isTruthy(asked))
        return;
    const config = expectKind(context.inline(asked), 'map', `\`EventInvokeConfig\` of \`${resource.id}\``);
    const id = `${resource.id}EventInvokeConfig`;
    const destinations = {};
    const destinationConfig = property(config, 'DestinationConfig');
    if (isTruthy(destinationConfig)) {
        const outcomes = expectKind(destinationConfig, 'map', `\`DestinationConfig\` of \`${resource.id}\``);
        for (const outcome of ['OnSuccess', 'OnFailure']) {
            const entry = property(outcomes, outcome);
            if (entry === undefined)
                continue;
            const destination = expectKind(entry, 'map', `\`${outcome}\` of \`${resource.id}\``);
            const { arn, made } = destinationOf(destination, id + outcome, resource, role, context);
            if (made !== undefined)
                yield made;
            destinations[outcome] = { Destination: arn };
        }
    }
    yield {
        id,
        type: 'AWS::Lambda::EventInvokeConfig',
        at: config.at,
        attributes: { ...kept(resource), DependsOn: alias === undefined ? undefined : [alias.id] },
        properties: {
            FunctionName: ref(resource.id),
            Qualifier: alias?.name ?? '$LATEST',
            DestinationConfig: destinations,
            MaximumEventAgeInSeconds: property(config, 'MaximumEventAgeInSeconds'),
            MaximumRetryAttempts: property(config, 'MaximumRetryAttempts'),
        },
    };
}
function destinationOf(config, id, resource, role, context) {
    const type = (0,template_node/* stringOf */.Je)(property(config, 'Type')) ?? '';
    const right = RIGHTS.get(type);
    if (right === undefined) {
        throw new InvalidResourceError(property(config, 'Type')?.at ?? config.at, `A destination of \`${resource.id}\` has no \`Type\` that SAM knows`, `Set \`Type\` to one of ${[...RIGHTS.keys()].map((name) => `\`${name}\``).join(', ')}.`);
    }
    const named = property(config, 'Destination');
    const choice = choiceOf(named, resource, context, id);
    if (named !== undefined && choice === undefined) {
        role.addInline(right(named, id), named.at);
        return { arn: named };
    }
    const making = MADE.get(type);
    if (making === undefined) {
        throw new InvalidResourceError(config.at, `The ${type} destination of \`${resource.id}\` names no \`Destination\``, 'Give the ARN under `Destination`.');
    }
    const madeId = id + making.suffix;
    const own = making.arn(madeId);
    const arn = choice === undefined ? own : toNode(when(choice.condition, own, choice.named), choice.named.at);
    role.addInline(right(arn, id), config.at);
    const condition = choice === undefined ? undefined : bothConditions(resource, choice.condition, context, config.at);
    return {
        arn,
        made: {
            id: madeId,
            type: making.type,
            at: config.at,
            attributes: {
                ...passedThrough(resource),
                ...(condition === undefined ? {} : { Condition: condition }),
            },
            properties: {},
        },
    };
}
function choiceOf(named, resource, context, id) {
    const branches = branchesOf(named);
    if (named !== undefined && branches === undefined && (0,template_node/* intrinsicOf */.jN)(named)?.name === 'Fn::If') {
        throw malformedChoice('Destination', resource, named);
    }
    const condition = (0,template_node/* stringOf */.Je)(branches?.condition);
    if (branches === undefined || condition === undefined)
        return undefined;
    if (isNoValue(branches.whenTrue) === isNoValue(branches.whenFalse))
        return undefined;
    if (isNoValue(branches.whenTrue))
        return { condition, named: branches.whenFalse };
    const owner = id.replace(/On(?:Success|Failure)$/, '');
    const negated = `NOT${condition}${hashOf(owner)}`;
    context.addCondition(negated, { 'Fn::Not': [{ Condition: condition }] }, resource.at);
    return { condition: negated, named: branches.whenTrue };
}
function bothConditions(resource, condition, context, at) {
    const own = conditionOf(resource);
    if (own === undefined)
        return condition;
    const name = `${own}AND${condition}${hashOf(resource.id)}`;
    context.addCondition(name, { 'Fn::And': [{ Condition: own }, { Condition: condition }] }, at);
    return name;
}

;// CONCATENATED MODULE: ./build/sam/events/expand.js





const byType = (types) => new Map(types.map((type) => [type.type, type]));
function expandEvents(owner, context, generated) {
    const { resource, order } = owner;
    const events = property(resource.properties, 'Events');
    if (!isTruthy(events))
        return;
    context.attempt(resource, () => {
        const { entries } = expectKind(events, 'map', `\`Events\` of \`${resource.id}\``);
        for (const entry of order ? [...entries.values()].sort(order) : entries.values()) {
            if (entry.key.startsWith('Fn::'))
                continue;
            context.attempt(resource, () => {
                const { event, type } = read(entry, owner, context);
                for (const one of type.expand(event, context))
                    generated.push(one);
            });
        }
    });
}
function read({ key, keyAt, value }, { resource, types, unknownTo, eventOf }, context) {
    const name = `the event \`${key}\` of \`${resource.id}\``;
    const node = expectKind(value, 'map', capitalized(name));
    const typeName = (0,template_node/* stringOf */.Je)(property(node, 'Type')) ?? '';
    const type = types.get(typeName);
    if (type === undefined) {
        throw new InvalidResourceError(property(node, 'Type')?.at ?? keyAt, `${capitalized(name)} has ${typeName === '' ? 'no `Type`' : `the \`Type\` \`${typeName}\`, ${unknownTo}`}`, `Use one of ${[...types.keys()].map((known) => `\`${known}\``).join(', ')}.`);
    }
    const written = property(node, 'Properties') ?? (0,template_node/* map */.Tj)([], keyAt);
    const properties = expectKind(written, 'map', `\`Properties\` of ${name}`);
    for (const refusal of refusals(properties, type.properties, name, keyAt)) {
        if (refusal.severity === 'error')
            throw refusal;
        context.reject(refusal, resource);
    }
    return { event: eventOf({ key, id: resource.id + key, type: typeName, at: keyAt, properties }), type };
}

;// CONCATENATED MODULE: ./build/sam/events/permission.js


function permission(event, principal, scope, name = {}) {
    const { suffix = '' } = name;
    const ending = /^[\p{L}\p{N}]+$/u.test(suffix) ? suffix : hashOf(suffix);
    return {
        id: `${name.prefix ?? event.id}Permission${ending}`,
        type: 'AWS::Lambda::Permission',
        at: event.at,
        attributes: event.target.attributes,
        properties: {
            Action: 'lambda:InvokeFunction',
            FunctionName: event.target.name,
            Principal: toNode(principal, event.at),
            SourceArn: scope.sourceArn,
            SourceAccount: scope.sourceAccount,
            EventSourceToken: scope.eventSourceToken,
        },
    };
}

;// CONCATENATED MODULE: ./build/sam/events/alexa-skill.js



const alexaSkill = {
    type: 'AlexaSkill',
    properties: propertyTable(`
    SkillId text
  `),
    *expand(event) {
        yield permission(event, 'alexa-appkit.amazon.com', {
            eventSourceToken: property(event.properties, 'SkillId'),
        });
    },
};

;// CONCATENATED MODULE: ./build/sam/events/integration.js

function integrationUri(target, partition, transferMode) {
    const reference = target.id === target.resource.id ? `\${${target.id}.Arn}` : `\${${target.id}}`;
    const [version, action] = transferMode === 'RESPONSE_STREAM'
        ? ['2021-11-15', 'response-streaming-invocations']
        : ['2015-03-31', 'invocations'];
    return sub(`arn:${partition}:apigateway:\${AWS::Region}:lambda:path/${version}/functions/${reference}/${action}`);
}

;// CONCATENATED MODULE: ./build/sam/events/api.js








const api = {
    type: 'Api',
    properties: propertyTable(`
    Path! text
    Method! text
    RestApiId! text
    Stage text
    Auth map
    RequestModel map
    RequestParameters list
    TimeoutInMillis int
    ResponseTransferMode text
  `),
    *expand(event, context) {
        const { properties, target } = event;
        const path = api_textOf(property(properties, 'Path'), event, 'Path');
        const method = api_textOf(property(properties, 'Method'), event, 'Method').toLowerCase();
        const restApi = property(properties, 'RestApiId');
        yield apiPermission(event, context, path, method, restApi);
        const apiId = idIn(restApi);
        if (apiId === undefined || !context.resources.has(apiId))
            return;
        context.apis.addRestRoute({
            api: apiId,
            path,
            method,
            integration: integrationUri(target, context.partition, (0,template_node/* stringOf */.Je)(property(properties, 'ResponseTransferMode'))),
            owner: target.resource,
            event,
            condition: target.condition,
        });
    },
};
function apiPermission(event, context, path, method, restApi) {
    const verb = method === 'any' ? '*' : method.toUpperCase();
    return permission(event, 'apigateway.amazonaws.com', {
        sourceArn: toNode(sub(`arn:${context.partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:\${__ApiId__}/\${__Stage__}/${verb}${permittedPath(path)}`, { __ApiId__: restApi, __Stage__: '*' }), restApi?.at ?? event.at),
    }, { suffix: stageSuffix(restApi, context) });
}
const REST_PARAMETER = /\{[A-Za-z0-9._-]+\+?\}/g;
function permittedPath(path, parameter = REST_PARAMETER) {
    const bare = path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
    return bare.replace(parameter, '*');
}
function stageSuffix(restApi, context) {
    const id = idIn(restApi);
    if (id === undefined)
        return 'AllStages';
    const resource = context.resources.get(id);
    if (resource === undefined)
        return 'AllStages';
    const stage = property(resource.properties, 'StageName');
    return (0,template_node/* stringOf */.Je)(stage) ?? 'Stage';
}
function api_textOf(node, event, key) {
    const text = (0,template_node/* stringOf */.Je)(node);
    if (text !== undefined)
        return text;
    throw new InvalidResourceError(node?.at ?? event.at, `\`${key}\` of the event \`${event.key}\` of \`${event.target.resource.id}\` is no string`, `Give \`${key}\` as a string.`);
}

;// CONCATENATED MODULE: ./build/sam/events/cloudwatch-logs.js




const cloudWatchLogs = {
    type: 'CloudWatchLogs',
    properties: propertyTable(`
    LogGroupName! text
    FilterPattern! text
  `),
    *expand(event, context) {
        const logGroup = property(event.properties, 'LogGroupName');
        const grant = permission(event, 'logs.amazonaws.com', {
            sourceArn: sub(`arn:${context.partition}:logs:\${AWS::Region}:\${AWS::AccountId}:log-group:\${__LogGroupName__}:*`, { __LogGroupName__: logGroup }),
        });
        yield grant;
        yield {
            id: event.id,
            type: 'AWS::Logs::SubscriptionFilter',
            at: event.at,
            attributes: { ...event.target.attributes, DependsOn: [grant.id] },
            properties: {
                LogGroupName: logGroup,
                FilterPattern: property(event.properties, 'FilterPattern'),
                DestinationArn: event.target.arn,
            },
        };
    },
};

;// CONCATENATED MODULE: ./build/sam/events/cognito.js







const cognito = {
    type: 'Cognito',
    properties: propertyTable(`
    UserPool! text
    Trigger! =text|list
  `),
    *expand(event, context) {
        const pool = poolOf(event, context);
        yield permission(event, 'cognito-idp.amazonaws.com', { sourceArn: getAtt(pool, 'Arn') }, { prefix: `${event.target.id}Cognito` });
        const triggers = context.gather(pool, PoolTriggers);
        const names = property(event.properties, 'Trigger');
        for (const name of names?.kind === 'list' ? names.items : [names]) {
            if (name !== undefined)
                triggers.add(name, event);
        }
    },
};
function poolOf(event, context) {
    const written = property(event.properties, 'UserPool');
    const id = (0,template_node/* stringOf */.Je)((0,template_node/* child */.jf)(written, 'Ref'));
    if (id !== undefined && context.resources.has(id))
        return id;
    throw new InvalidResourceError(written?.at ?? event.at, `The Cognito event \`${event.key}\` of \`${event.target.resource.id}\` does not refer to a user pool in the same template`, 'Write `UserPool: !Ref ThePool`, with the user pool in this template.');
}
class PoolTriggers {
    #properties;
    #triggers;
    #config;
    constructor(pool, id) {
        const properties = property(pool, 'Properties') ?? (0,template_node/* map */.Tj)([], pool.at);
        this.#properties = expectKind(properties, 'map', `\`Properties\` of the user pool \`${id}\``);
        const config = property(this.#properties, 'LambdaConfig') ?? (0,template_node/* map */.Tj)([], pool.at);
        this.#config = expectKind(config, 'map', `\`LambdaConfig\` of the user pool \`${id}\``);
        this.#triggers = new Map(this.#config.entries);
    }
    add(name, event) {
        const key = (0,template_node/* stringOf */.Je)(name) ?? '';
        if (this.#triggers.has(key)) {
            throw new InvalidResourceError(name.at, `The Cognito trigger \`${key}\` of the event \`${event.key}\` of \`${event.target.resource.id}\` is taken already`, 'Let one function serve the trigger.');
        }
        this.#triggers.set(key, { key, keyAt: event.at, value: toNode(event.target.arn, event.at) });
    }
    apply(pool) {
        const config = { ...this.#config, entries: this.#triggers };
        return withEntry(pool, 'Properties', withEntry(this.#properties, 'LambdaConfig', config));
    }
}

;// CONCATENATED MODULE: ./build/sam/events/mapping.js






const mapping_PROPERTIES = `
  BatchSize int
  StartingPosition
  StartingPositionTimestamp
  Enabled bool
  MaximumBatchingWindowInSeconds int
  MaximumRetryAttempts int
  BisectBatchOnFunctionError bool
  MaximumRecordAgeInSeconds int
  DestinationConfig map
  ParallelizationFactor int
  Topics list
  Queues list
  SourceAccessConfigurations list
  SecretsManagerKmsKeyId text
  TumblingWindowInSeconds int
  FunctionResponseTypes list
  KafkaBootstrapServers list
  FilterCriteria map
  KmsKeyArn
  ConsumerGroupId text
  ScalingConfig map
  ProvisionedPollerConfig map
  SchemaRegistryConfig map
  MetricsConfig map
  LoggingConfig map
`;
const OTHERWISE = new Set([
    'DestinationConfig',
    'SecretsManagerKmsKeyId',
    'KafkaBootstrapServers',
    'ConsumerGroupId',
    'SchemaRegistryConfig',
]);
const mapping_SAME_NAME = [...propertyTable(mapping_PROPERTIES).keys()].filter((name) => !OTHERWISE.has(name));
function polled(source) {
    return {
        type: source.type,
        properties: propertyTable(mapping_PROPERTIES + (source.properties ?? '')),
        *expand(event, context) {
            const { properties, target } = event;
            const { config, right } = destination(event);
            checkFilter(event);
            yield {
                id: event.id,
                type: 'AWS::Lambda::EventSourceMapping',
                at: event.at,
                attributes: target.attributes,
                properties: {
                    ...Object.fromEntries(mapping_SAME_NAME.map((key) => [key, property(properties, key)])),
                    FunctionName: target.name,
                    EventSourceArn: source.arn === undefined ? undefined : property(properties, source.arn),
                    SelfManagedEventSource: bootstrapServers(properties),
                    DestinationConfig: config,
                    ...source.own?.(event),
                },
            };
            if (source.managedPolicy !== undefined)
                target.role.attach(source.managedPolicy, event.at);
            const inline = source.inline?.(event, context);
            if (inline !== undefined)
                target.role.addInlineOnce(inline, event.at);
            if (right !== undefined)
                target.role.addInlineOnce(right, event.at);
        },
    };
}
function bootstrapServers(properties) {
    const servers = property(properties, 'KafkaBootstrapServers');
    return isTruthy(servers) ? { Endpoints: { KafkaBootstrapServers: servers } } : undefined;
}
function checkFilter(event) {
    const filter = property(event.properties, 'FilterCriteria');
    if (filter?.kind !== 'map' || filter.entries.size === 0)
        return;
    for (const entry of filter.entries.values()) {
        if (entry.key === 'Filters' || entry.key === 'Ref' || entry.key.startsWith('Fn::'))
            continue;
        throw new InvalidResourceError(entry.keyAt, `\`FilterCriteria\` of the event \`${event.key}\` of \`${event.target.resource.id}\` has \`${entry.key}\` beside \`Filters\``, 'Put the patterns in a list under `Filters`.');
    }
}
const mapping_RIGHTS = new Map([
    ['SQS', sendToQueue],
    ['SNS', publishToTopic],
    ['S3', writeToBucket],
    ['Kafka', undefined],
]);
function destination(event) {
    const written = property(event.properties, 'DestinationConfig');
    if (!isTruthy(written))
        return { config: undefined, right: undefined };
    const name = `the event \`${event.key}\` of \`${event.target.resource.id}\``;
    const onFailure = property(written, 'OnFailure');
    if (onFailure?.kind !== 'map') {
        throw new InvalidResourceError(written.at, `\`DestinationConfig\` of ${name} has no map under \`OnFailure\``, 'Give the destination under `OnFailure`.');
    }
    const type = property(onFailure, 'Type');
    const config = { OnFailure: withoutEntry(onFailure, 'Type') };
    if (!isTruthy(type))
        return { config: { OnFailure: onFailure }, right: undefined };
    if (!mapping_RIGHTS.has((0,template_node/* stringOf */.Je)(type) ?? '')) {
        throw new InvalidResourceError(type.at, `The destination of ${name} has a \`Type\` that SAM does not know`, 'Set `Type` to `SQS`, `SNS`, `S3` or `Kafka`.');
    }
    const arn = (0,template_node/* child */.jf)(onFailure, 'Destination');
    return {
        config,
        right: arn === undefined ? undefined : mapping_RIGHTS.get((0,template_node/* stringOf */.Je)(type) ?? '')?.(arn, event.id),
    };
}

;// CONCATENATED MODULE: ./build/sam/events/polling-rights.js





function readSecret(secret) {
    return { Action: ['secretsmanager:GetSecretValue'], Effect: 'Allow', Resource: secret };
}
function decryptSecret(event, action = ['kms:Decrypt']) {
    const key = property(event.properties, 'SecretsManagerKmsKeyId');
    if (!isTruthy(key))
        return [];
    const id = (0,template_node/* stringOf */.Je)(key);
    if (id === undefined) {
        throw new InvalidResourceError(key.at, `\`SecretsManagerKmsKeyId\` of the event \`${event.key}\` of \`${event.target.resource.id}\` is no string`, 'Give the key id as a string.');
    }
    return [
        {
            Action: action,
            Effect: 'Allow',
            Resource: sub(`arn:\${AWS::Partition}:kms:\${AWS::Region}:\${AWS::AccountId}:key/${id}`),
        },
    ];
}
const NETWORK_INTERFACES = {
    Action: [
        'ec2:CreateNetworkInterface',
        'ec2:DescribeNetworkInterfaces',
        'ec2:DeleteNetworkInterface',
        'ec2:DescribeVpcs',
        'ec2:DescribeSubnets',
        'ec2:DescribeSecurityGroups',
    ],
    Effect: 'Allow',
    Resource: '*',
};
function accessUri(event, wanted, supported) {
    const name = `the ${event.type} event \`${event.key}\` of \`${event.target.resource.id}\``;
    const written = property(event.properties, 'SourceAccessConfigurations');
    if (!isTruthy(written)) {
        throw new InvalidResourceError(event.at, `There are no \`SourceAccessConfigurations\` in ${name}`, `Add one of type \`${wanted}\`.`);
    }
    let found;
    for (const item of expectKind(written, 'list', `\`SourceAccessConfigurations\` of ${name}`).items) {
        const type = (0,template_node/* stringOf */.Je)((0,template_node/* child */.jf)(item, 'Type')) ?? '';
        if (!supported.includes(type)) {
            throw new InvalidResourceError((0,template_node/* child */.jf)(item, 'Type')?.at ?? item.at, `An access configuration of ${name} has no \`Type\` that fits`, `Use ${supported.map((one) => `\`${one}\``).join(' or ')}.`);
        }
        if (type !== wanted)
            continue;
        const uri = (0,template_node/* child */.jf)(item, 'URI');
        if (!isTruthy(uri) || found !== undefined) {
            throw new InvalidResourceError(item.at, found === undefined
                ? `The \`${wanted}\` access configuration of ${name} has no \`URI\``
                : `There is more than one \`${wanted}\` access configuration in ${name}`, 'Give the ARN of one secret under `URI`.');
        }
        found = uri;
    }
    if (found === undefined) {
        throw new InvalidResourceError(written.at, `There is no \`${wanted}\` access configuration in ${name}`, `Add one of type \`${wanted}\`.`);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/sam/events/document-db.js






const CLUSTER_PARAMETERS = 'arn:${AWS::Partition}:rds:${AWS::Region}:${AWS::AccountId}:cluster-pg:*';
const SUBNET_GROUPS = 'arn:${AWS::Partition}:rds:${AWS::Region}:${AWS::AccountId}:subgrp:*';
const documentDb = polled({
    type: 'DocumentDB',
    properties: `
    Cluster!
    DatabaseName!
    CollectionName
    FullDocument
  `,
    arn: 'Cluster',
    inline(event) {
        const secret = accessUri(event, 'BASIC_AUTH', ['BASIC_AUTH']);
        return inlinePolicy('SamAutoGeneratedDocumentDBPolicy', [
            readSecret(secret),
            { Action: ['rds:DescribeDBClusterParameters'], Effect: 'Allow', Resource: sub(CLUSTER_PARAMETERS) },
            { Action: ['rds:DescribeDBSubnetGroups'], Effect: 'Allow', Resource: sub(SUBNET_GROUPS) },
            {
                Action: ['rds:DescribeDBClusters'],
                Effect: 'Allow',
                Resource: property(event.properties, 'Cluster'),
            },
            NETWORK_INTERFACES,
            ...decryptSecret(event),
        ]);
    },
    own({ properties }) {
        const collection = property(properties, 'CollectionName');
        const document = property(properties, 'FullDocument');
        return {
            DocumentDBEventSourceConfig: {
                DatabaseName: property(properties, 'DatabaseName'),
                CollectionName: isTruthy(collection) ? collection : undefined,
                FullDocument: isTruthy(document) ? document : undefined,
            },
        };
    },
});

;// CONCATENATED MODULE: ./build/sam/events/dynamodb.js

const dynamoDb = polled({
    type: 'DynamoDB',
    properties: `
    Stream!
    StartingPosition!
  `,
    arn: 'Stream',
    managedPolicy: 'service-role/AWSLambdaDynamoDBExecutionRole',
});

;// CONCATENATED MODULE: ./build/sam/events/rule.js






const LONGEST_TARGET_ID = 64;
function targetId(id, suffix) {
    return id.slice(0, LONGEST_TARGET_ID - suffix.length) + suffix;
}
function ruleState(event) {
    const state = property(event.properties, 'State');
    const enabled = property(event.properties, 'Enabled');
    if (enabled === undefined)
        return isTruthy(state) ? state : undefined;
    if (isTruthy(state)) {
        throw bothGiven(state, `The event \`${event.key}\``, ['State', 'Enabled']);
    }
    return isTruthy(enabled) ? 'ENABLED' : 'DISABLED';
}
function ruleTarget(event, deadLetterArn) {
    const { properties } = event;
    return {
        Arn: event.target.arn,
        Id: (0,template_node/* child */.jf)(property(properties, 'Target'), 'Id') ?? targetId(event.id, 'LambdaTarget'),
        Input: property(properties, 'Input'),
        InputPath: property(properties, 'InputPath'),
        DeadLetterConfig: deadLetterArn === undefined ? undefined : { Arn: deadLetterArn },
        RetryPolicy: property(properties, 'RetryPolicy'),
        InputTransformer: property(properties, 'InputTransformer'),
    };
}
const functionRule = (event, what, deadLetterArn) => ({
    id: event.id,
    type: 'AWS::Events::Rule',
    at: event.at,
    attributes: event.target.attributes,
    properties: { ...what, State: ruleState(event), Targets: [ruleTarget(event, deadLetterArn)] },
});
const rulePermission = (event) => permission(event, 'events.amazonaws.com', { sourceArn: { 'Fn::GetAtt': [event.id, 'Arn'] } });
function deadLetterQueue(event) {
    return deadLetterQueueOf(event, event.target.attributes, true);
}
function deadLetterQueueOf(event, attributes, withPolicy) {
    const written = property(event.properties, 'DeadLetterConfig');
    if (written === undefined)
        return { arn: undefined, resources: [] };
    const config = expectKind(written, 'map', `\`DeadLetterConfig\` of the event \`${event.key}\``);
    const arn = property(config, 'Arn');
    const type = property(config, 'Type');
    if ((arn === undefined) === (type === undefined)) {
        throw new InvalidResourceError(config.at, `\`DeadLetterConfig\` of the event \`${event.key}\` has ${arn === undefined ? 'neither' : 'both'} \`Arn\` ${arn === undefined ? 'nor' : 'and'} \`Type\``, 'Give the queue under `Arn`, or `Type: SQS` to have one made.');
    }
    if (arn !== undefined)
        return { arn, resources: [] };
    if (type !== undefined && (0,template_node/* stringOf */.Je)(type) !== 'SQS') {
        throw new InvalidResourceError(type.at, `\`DeadLetterConfig\` of the event \`${event.key}\` has a \`Type\` other than \`SQS\``, 'Set `Type: SQS`.');
    }
    const named = property(config, 'QueueLogicalId');
    if (named !== undefined && (0,template_node/* stringOf */.Je)(named) === undefined) {
        throw new InvalidResourceError(named.at, `\`QueueLogicalId\` of the event \`${event.key}\` is no string`, 'Give a logical id as it stands.');
    }
    const queueId = (0,template_node/* stringOf */.Je)(named) ?? `${event.id}Queue`;
    const queueArn = getAtt(queueId, 'Arn');
    const queue = {
        id: queueId,
        type: 'AWS::SQS::Queue',
        at: config.at,
        attributes,
        properties: {},
    };
    const policy = {
        id: `${event.id}QueuePolicy`,
        type: 'AWS::SQS::QueuePolicy',
        at: config.at,
        attributes,
        properties: {
            PolicyDocument: sendPolicy({ Service: 'events.amazonaws.com' }, queueArn, getAtt(event.id, 'Arn')),
            Queues: [ref(queueId)],
        },
    };
    return { arn: queueArn, resources: withPolicy ? [queue, policy] : [queue] };
}
function sendPolicy(principal, queueArn, sourceArn) {
    return {
        Version: '2012-10-17',
        Statement: [
            {
                Action: 'sqs:SendMessage',
                Effect: 'Allow',
                Principal: principal,
                Resource: queueArn,
                Condition: { ArnEquals: { 'aws:SourceArn': sourceArn } },
            },
        ],
    };
}

;// CONCATENATED MODULE: ./build/sam/events/event-bridge-rule.js



function ruleEvent(type) {
    return {
        type,
        properties: propertyTable(`
      EventBusName text
      RuleName text
      Pattern map
      DeadLetterConfig map
      RetryPolicy map
      Input text
      InputPath text
      Target map
      Enabled bool
      State text
      InputTransformer map
    `),
        *expand(event) {
            const { properties } = event;
            const queue = deadLetterQueue(event);
            yield* queue.resources;
            const what = {
                EventBusName: property(properties, 'EventBusName'),
                EventPattern: property(properties, 'Pattern'),
                Name: property(properties, 'RuleName'),
            };
            yield functionRule(event, what, queue.arn);
            yield rulePermission(event);
        },
    };
}
const eventBridgeRule = ruleEvent('EventBridgeRule');
const cloudWatchEvent = ruleEvent('CloudWatchEvent');

;// CONCATENATED MODULE: ./build/sam/events/http-api.js







const DEFAULT_ROUTE = '$default';
const HTTP_PARAMETER = /\{(?:[A-Za-z0-9._-]+|proxy\+)\}/g;
const ANY = new Set(['any', 'x-amazon-apigateway-any-method']);
const httpApi = {
    type: 'HttpApi',
    properties: propertyTable(`
    Path text
    Method text
    ApiId text
    Stage text
    Auth map
    TimeoutInMillis int
    RouteSettings map
    PayloadFormatVersion text
  `),
    *expand(event, context) {
        const { properties, target } = event;
        const path = api_textOf(property(properties, 'Path'), event, 'Path');
        const method = api_textOf(property(properties, 'Method'), event, 'Method').toLowerCase();
        const apiId = property(properties, 'ApiId');
        const id = idIn(apiId);
        const hasAlias = target.id !== target.resource.id;
        const covered = path !== DEFAULT_ROUTE &&
            id !== undefined &&
            !hasAlias &&
            context.apis.servesDefault(id, target.resource.id);
        if (!covered) {
            const verb = ANY.has(method) ? '*' : method.toUpperCase();
            const resource = path === DEFAULT_ROUTE ? '' : permittedPath(path, HTTP_PARAMETER);
            yield permission(event, 'apigateway.amazonaws.com', {
                sourceArn: toNode(sub(`arn:\${AWS::Partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:\${__ApiId__}/\${__Stage__}/${verb}${resource}`, { __ApiId__: apiId, __Stage__: '*' }), apiId?.at ?? event.at),
            });
        }
        if (id === undefined)
            return;
        context.apis.addHttpRoute({
            api: id,
            path,
            method,
            integration: integrationUri(target, '${AWS::Partition}'),
            owner: target.resource,
            event,
            condition: target.condition,
        });
    },
};

;// CONCATENATED MODULE: ./build/sam/events/iot-rule.js





const iotRule = {
    type: 'IoTRule',
    properties: propertyTable(`
    Sql! text
    AwsIotSqlVersion text
  `),
    *expand(event, context) {
        yield permission(event, 'iot.amazonaws.com', {
            sourceArn: sub(`arn:${context.partition}:iot:\${AWS::Region}:\${AWS::AccountId}:rule/\${RuleName}`, {
                RuleName: ref(event.id),
            }),
            sourceAccount: sub('${AWS::AccountId}'),
        });
        const version = property(event.properties, 'AwsIotSqlVersion');
        yield {
            id: event.id,
            type: 'AWS::IoT::TopicRule',
            at: event.at,
            attributes: event.target.attributes,
            properties: {
                TopicRulePayload: {
                    Sql: property(event.properties, 'Sql'),
                    RuleDisabled: false,
                    Actions: [{ Lambda: { FunctionArn: event.target.arn } }],
                    AwsIotSqlVersion: isTruthy(version) ? version : undefined,
                },
            },
        };
    },
};

;// CONCATENATED MODULE: ./build/sam/events/kinesis.js

const kinesis = polled({
    type: 'Kinesis',
    properties: `
    Stream!
    StartingPosition!
  `,
    arn: 'Stream',
    managedPolicy: 'service-role/AWSLambdaKinesisExecutionRole',
});

;// CONCATENATED MODULE: ./build/sam/events/mq.js





const mq = polled({
    type: 'MQ',
    properties: `
    Broker!
    DynamicPolicyName =bool
  `,
    arn: 'Broker',
    inline(event) {
        const { properties } = event;
        const secret = accessUri(event, 'BASIC_AUTH', ['BASIC_AUTH', 'VIRTUAL_HOST']);
        const name = isTruthy(property(properties, 'DynamicPolicyName'))
            ? `${event.id}AMQPolicy`
            : 'SamAutoGeneratedAMQPolicy';
        return inlinePolicy(name, [
            readSecret(secret),
            { Action: ['mq:DescribeBroker'], Effect: 'Allow', Resource: property(properties, 'Broker') },
            ...decryptSecret(event, 'kms:Decrypt'),
        ]);
    },
});

;// CONCATENATED MODULE: ./build/sam/events/kafka.js






function kafkaConfig(event, name) {
    const group = property(event.properties, 'ConsumerGroupId');
    const registry = property(event.properties, 'SchemaRegistryConfig');
    if (!isTruthy(group) && !isTruthy(registry))
        return {};
    return {
        [name]: {
            ConsumerGroupId: isTruthy(group) ? group : undefined,
            SchemaRegistryConfig: isTruthy(registry) ? registry : undefined,
        },
    };
}
const NEEDED = ['SchemaRegistryURI', 'EventRecordFormat', 'SchemaValidationConfigs'];
function registryRights(event, context) {
    const registry = property(event.properties, 'SchemaRegistryConfig');
    if (!isTruthy(registry))
        return [];
    for (const key of NEEDED) {
        if ((0,template_node/* child */.jf)(registry, key) !== undefined)
            continue;
        throw new InvalidResourceError(registry.at, `\`SchemaRegistryConfig\` of the event \`${event.key}\` of \`${event.target.resource.id}\` has no \`${key}\``, `Set \`${key}\`.`);
    }
    const rights = [];
    const access = (0,template_node/* child */.jf)(registry, 'AccessConfigs');
    for (const item of access?.kind === 'list' ? access.items : []) {
        const uri = (0,template_node/* child */.jf)(item, 'URI');
        if (uri !== undefined)
            rights.push(readSecret(uri));
    }
    const uri = (0,template_node/* child */.jf)(registry, 'SchemaRegistryURI');
    const name = uri === undefined ? undefined : glueRegistry(context.resolve(uri));
    if (uri === undefined || name === undefined)
        return rights;
    return [
        ...rights,
        { Action: ['glue:GetRegistry'], Effect: 'Allow', Resource: uri },
        {
            Action: ['glue:GetSchemaVersion'],
            Effect: 'Allow',
            Resource: [sub(`arn:\${AWS::Partition}:glue:\${AWS::Region}:\${AWS::AccountId}:schema/${name}/*`)],
        },
    ];
}
function glueRegistry(uri) {
    const arn = (0,template_node/* stringOf */.Je)(uri) ?? (0,template_node/* stringOf */.Je)((0,template_node/* child */.jf)(uri, 'Fn::Sub')) ?? '';
    const resource = arn.replace(/\$\{[^}]*\}/g, '').split(':')[5];
    if (!arn.startsWith('arn') || resource === undefined || !resource.startsWith('registry/'))
        return undefined;
    return arn.slice(arn.indexOf(':registry/') + ':registry/'.length).split(':')[0];
}

;// CONCATENATED MODULE: ./build/sam/events/msk.js







const msk = polled({
    type: 'MSK',
    properties: `
    Stream!
    StartingPosition!
  `,
    arn: 'Stream',
    managedPolicy: 'service-role/AWSLambdaMSKExecutionRole',
    inline(event, context) {
        const rights = [...registryRights(event, context), ...certificates(event)];
        return rights.length === 0 ? undefined : inlinePolicy('MSKExecutionRolePolicy', rights);
    },
    own: (event) => kafkaConfig(event, 'AmazonManagedKafkaEventSourceConfig'),
});
function* certificates(event) {
    const access = property(event.properties, 'SourceAccessConfigurations');
    for (const item of access?.kind === 'list' ? access.items : []) {
        const uri = (0,template_node/* child */.jf)(item, 'URI');
        if ((0,template_node/* stringOf */.Je)((0,template_node/* child */.jf)(item, 'Type')) === 'CLIENT_CERTIFICATE_TLS_AUTH' && isTruthy(uri))
            yield readSecret(uri);
    }
}

;// CONCATENATED MODULE: ./build/sam/events/bucket.js





class BucketChanges {
    #name;
    #bucket;
    #configuration;
    #dependencies = new Map();
    #notifications = new Map();
    #tags;
    constructor(bucket, id) {
        this.#name = `the bucket \`${id}\``;
        this.#bucket = bucket;
        for (const item of itemsOf(property(bucket, 'DependsOn'))) {
            this.#dependencies.set(expectId(item, this.#name), item);
        }
        const configuration = property(this.#properties(), 'NotificationConfiguration');
        if (configuration === undefined)
            return;
        this.#configuration = expectKind(configuration, 'map', `\`NotificationConfiguration\` of ${this.#name}`);
        const lambdas = property(this.#configuration, 'LambdaConfigurations');
        if (lambdas === undefined)
            return;
        const { items } = expectKind(lambdas, 'list', `\`LambdaConfigurations\` of ${this.#name}`);
        for (const item of items)
            this.notify(item);
    }
    notify(notification) {
        const key = canonicalJson(notification);
        if (!this.#notifications.has(key))
            this.#notifications.set(key, notification);
    }
    waitFor(grant) {
        if (!this.#dependencies.has(grant.id))
            this.#dependencies.set(grant.id, (0,template_node/* scalar */.d_)(grant.id, grant.at));
    }
    waitByTag(grant, condition) {
        const tags = property(this.#properties(), 'Tags');
        if (tags !== undefined)
            expectKind(tags, 'list', `\`Tags\` of ${this.#name}`);
        const value = when(condition, ref(grant.id), 'no dependency');
        const tag = toNode({ Key: `sam:ConditionalDependsOn:${grant.id}`, Value: value }, grant.at);
        this.#tags = [...(this.#tags ?? itemsOf(tags)), tag];
    }
    retag(tags) {
        this.#tags = itemsOf(tags);
    }
    apply(bucket) {
        const { at } = bucket;
        let properties = this.#properties();
        const configuration = this.#configuration ?? (0,template_node/* map */.Tj)([], at);
        const notifications = (0,template_node/* list */.p_)([...this.#notifications.values()], at);
        properties = withEntry(properties, 'NotificationConfiguration', withEntry(configuration, 'LambdaConfigurations', notifications));
        if (this.#tags !== undefined)
            properties = withEntry(properties, 'Tags', (0,template_node/* list */.p_)(this.#tags, at));
        const changed = withEntry(bucket, 'Properties', properties);
        const waits = this.#dependencies.size > itemsOf(property(this.#bucket, 'DependsOn')).length;
        return waits ? withEntry(changed, 'DependsOn', (0,template_node/* list */.p_)([...this.#dependencies.values()], at)) : changed;
    }
    #properties() {
        const written = property(this.#bucket, 'Properties');
        return written === undefined
            ? (0,template_node/* map */.Tj)([], this.#bucket.at)
            : expectKind(written, 'map', `\`Properties\` of ${this.#name}`);
    }
}
function itemsOf(node) {
    if (node === undefined)
        return [];
    return node.kind === 'list' ? node.items : [node];
}
function expectId(node, name) {
    const id = (0,template_node/* stringOf */.Je)(node);
    if (id !== undefined)
        return id;
    throw new InvalidResourceError(node.at, `\`DependsOn\` of ${name} is not a logical id, or a list of them`, 'Give logical ids.');
}

;// CONCATENATED MODULE: ./build/sam/events/s3.js








const s3 = {
    type: 'S3',
    properties: propertyTable(`
    Bucket! text
    Events! =text|list
    Filter map
  `),
    *expand(event, context) {
        const bucket = bucketOf(event, context);
        const grant = permission(event, 's3.amazonaws.com', { sourceAccount: ref('AWS::AccountId') });
        yield grant;
        const changes = context.gather(bucket, BucketChanges);
        if (event.target.condition === undefined)
            changes.waitFor(grant);
        else
            changes.waitByTag(grant, event.target.condition);
        for (const notification of notificationsOf(event))
            changes.notify(notification);
        const tags = passedOnTags(event.target.resource);
        if (tags !== undefined)
            changes.retag(toNode(tags, event.at));
    },
};
function bucketOf(event, context) {
    const written = property(event.properties, 'Bucket');
    const id = (0,template_node/* stringOf */.Je)((0,template_node/* child */.jf)(written, 'Ref'));
    if (id !== undefined && context.resources.has(id))
        return id;
    throw new InvalidResourceError(written?.at ?? event.at, `The S3 event \`${event.key}\` of \`${event.target.resource.id}\` does not refer to a bucket in the same template`, 'Write `Bucket: !Ref TheBucket`, with the bucket in this template.');
}
function notificationsOf(event) {
    const events = property(event.properties, 'Events');
    const names = events === undefined ? [] : events.kind === 'list' ? events.items : [events];
    return names.map((name) => {
        const notification = {
            Function: event.target.arn,
            Filter: property(event.properties, 'Filter'),
            Event: name,
        };
        const { condition } = event.target;
        return toNode(condition === undefined ? notification : when(condition, notification), event.at);
    });
}

;// CONCATENATED MODULE: ./build/sam/events/schedule.js



const schedule = {
    type: 'Schedule',
    properties: propertyTable(`
    Schedule! text
    RuleName text
    Input text
    Enabled bool
    State text
    Name text
    Description text
    DeadLetterConfig map
    RetryPolicy map
  `),
    *expand(event) {
        const { properties } = event;
        const queue = deadLetterQueue(event);
        const what = {
            ScheduleExpression: property(properties, 'Schedule'),
            Name: property(properties, 'Name'),
            Description: property(properties, 'Description'),
        };
        yield functionRule(event, what, queue.arn);
        yield* queue.resources;
        yield rulePermission(event);
    },
};

;// CONCATENATED MODULE: ./build/sam/events/schedule-v2.js









const SCHEDULE_PROPERTIES = propertyTable(`
  ScheduleExpression! text
  PermissionsBoundary text
  FlexibleTimeWindow map
  Name text
  State text
  Description text
  StartDate text
  EndDate text
  ScheduleExpressionTimezone text
  GroupName text
  KmsKeyArn text
  Input text
  RoleArn text
  DeadLetterConfig map
  RetryPolicy map
  OmitName =bool
`);
const scheduleV2 = {
    type: 'ScheduleV2',
    properties: SCHEDULE_PROPERTIES,
    expand({ target, ...event }) {
        const right = invokeFunction(target.arn, event.id);
        return schedulerSchedule(event, { arn: target.arn, attributes: target.attributes, right });
    },
};
const schedule_v2_SAME_NAME = [
    'ScheduleExpression',
    'State',
    'Description',
    'StartDate',
    'EndDate',
    'ScheduleExpressionTimezone',
    'GroupName',
    'KmsKeyArn',
];
function* schedulerSchedule(event, target) {
    const { properties } = event;
    const { attributes } = target;
    const queue = deadLetterQueueOf(event, attributes, false);
    const roleArn = property(properties, 'RoleArn');
    const roleId = `${event.id}Role`;
    const same = Object.fromEntries(schedule_v2_SAME_NAME.map((key) => [key, property(properties, key)]));
    const window = property(properties, 'FlexibleTimeWindow');
    yield {
        id: event.id,
        type: 'AWS::Scheduler::Schedule',
        at: event.at,
        attributes,
        properties: {
            ...same,
            Name: nameOf(event),
            FlexibleTimeWindow: isTruthy(window) ? window : { Mode: 'OFF' },
            Target: {
                Arn: target.arn,
                RoleArn: isTruthy(roleArn) ? roleArn : getAtt(roleId, 'Arn'),
                Input: property(properties, 'Input'),
                DeadLetterConfig: queue.arn === undefined ? undefined : { Arn: queue.arn },
                RetryPolicy: property(properties, 'RetryPolicy'),
            },
        },
    };
    yield* queue.resources;
    if (isTruthy(roleArn))
        return;
    const boundary = property(properties, 'PermissionsBoundary');
    const sendRight = queue.arn === undefined ? [] : [sendToQueue(queue.arn, event.id)];
    yield {
        id: roleId,
        type: 'AWS::IAM::Role',
        at: event.at,
        attributes,
        properties: {
            AssumeRolePolicyDocument: trustPolicy('scheduler.amazonaws.com'),
            Policies: [target.right, ...sendRight],
            PermissionsBoundary: isTruthy(boundary) ? boundary : undefined,
        },
    };
}
function nameOf(event) {
    const name = property(event.properties, 'Name');
    if (!isTruthy(property(event.properties, 'OmitName')))
        return isTruthy(name) ? name : event.id;
    if (!isTruthy(name))
        return undefined;
    throw new InvalidResourceError(name.at, `The schedule \`${event.key}\` has the name \`${(0,template_node/* stringOf */.Je)(name) ?? '\u2026'}\` and \`OmitName\``, 'Keep one of them.');
}

;// CONCATENATED MODULE: ./build/sam/events/self-managed-kafka.js








const BY_SECRET = new Set([
    'SASL_SCRAM_256_AUTH',
    'SASL_SCRAM_512_AUTH',
    'BASIC_AUTH',
    'CLIENT_CERTIFICATE_TLS_AUTH',
    'OAUTHBEARER_AUTH',
]);
const BY_IAM = new Set(['IAM_AUTH', 'IAM_OAUTHBEARER_AUTH']);
const OTHERS = new Set([
    'VPC_SUBNET',
    'VPC_SECURITY_GROUP',
    'SERVER_ROOT_CA_CERTIFICATE',
    'OAUTHBEARER_SCOPE',
    'OAUTHBEARER_AUDIENCE',
    'OAUTHBEARER_LOGICAL_CLUSTER',
    'OAUTHBEARER_IDENTITY_POOL',
]);
const selfManagedKafka = polled({
    type: 'SelfManagedKafka',
    inline(event, context) {
        const access = accessOf(event);
        const rights = [
            ...(access.secret === undefined ? [] : [readSecret(access.secret)]),
            ...(access.certificate === undefined ? [] : [readSecret(access.secret ?? access.certificate)]),
            ...(access.inVpc ? [NETWORK_INTERFACES] : []),
            ...decryptSecret(event),
            ...registryRights(event, context),
        ];
        return rights.length === 0
            ? undefined
            : inlinePolicy('SelfManagedKafkaExecutionRolePolicy', rights, '2012-10-17');
    },
    own: (event) => kafkaConfig(event, 'SelfManagedKafkaEventSourceConfig'),
});
function accessOf(event) {
    needs(event, 'KafkaBootstrapServers');
    const topics = needs(event, 'Topics');
    if (topics.kind === 'list' && topics.items.length !== 1)
        throw refused(event, topics, 'has more than one topic', 'Give one topic.');
    const configurations = expectKind(needs(event, 'SourceAccessConfigurations'), 'list', `\`SourceAccessConfigurations\` of the event \`${event.key}\` of \`${event.target.resource.id}\``);
    const byType = new Map();
    let authentications = 0;
    for (const item of configurations.items) {
        const type = (0,template_node/* stringOf */.Je)((0,template_node/* child */.jf)(item, 'Type')) ?? '';
        const byIam = BY_IAM.has(type);
        if (!byIam && !BY_SECRET.has(type) && !OTHERS.has(type)) {
            throw refused(event, item, 'has an access configuration of no known `Type`', 'Correct the `Type`.');
        }
        if (byIam || BY_SECRET.has(type))
            authentications += 1;
        if (authentications > 1) {
            throw refused(event, item, 'has more than one way to authenticate', 'Keep one of them.');
        }
        const uri = (0,template_node/* child */.jf)(item, 'URI');
        if (!byIam && (!isTruthy(uri) || uri.kind === 'list')) {
            throw refused(event, item, `has no \`URI\` for its \`${type}\``, 'Give it under `URI`.');
        }
        byType.set(type, uri);
    }
    if (byType.has('VPC_SUBNET') !== byType.has('VPC_SECURITY_GROUP')) {
        throw refused(event, configurations, 'has only one of `VPC_SUBNET` and `VPC_SECURITY_GROUP`', 'Give both, or neither.');
    }
    return {
        secret: [...BY_SECRET].map((type) => byType.get(type)).find((uri) => uri !== undefined),
        certificate: byType.get('SERVER_ROOT_CA_CERTIFICATE'),
        inVpc: byType.has('VPC_SUBNET'),
    };
}
function needs(event, key) {
    const node = property(event.properties, key);
    if (isTruthy(node))
        return node;
    throw new InvalidResourceError(event.at, `The SelfManagedKafka event \`${event.key}\` of \`${event.target.resource.id}\` has no \`${key}\``, `Set \`${key}\`.`);
}
function refused(event, node, what, help) {
    return new InvalidResourceError(node.at, `The SelfManagedKafka event \`${event.key}\` of \`${event.target.resource.id}\` ${what}`, help);
}

;// CONCATENATED MODULE: ./build/sam/events/sns.js








const sns = {
    type: 'SNS',
    properties: propertyTable(`
    Topic! text
    Region text
    FilterPolicy
    FilterPolicyScope
    SqsSubscription bool|map
    RedrivePolicy map
  `),
    *expand(event, context) {
        const queue = property(event.properties, 'SqsSubscription');
        if (!isTruthy(queue)) {
            yield permission(event, 'sns.amazonaws.com', { sourceArn: property(event.properties, 'Topic') });
            yield subscription(event, 'lambda', event.target.arn);
        }
        else if (queue.kind === 'scalar') {
            yield* throughNewQueue(event, context);
        }
        else {
            yield* throughNamedQueue(event, queue);
        }
    },
};
function subscription(event, protocol, endpoint) {
    const { properties } = event;
    return {
        id: event.id,
        type: 'AWS::SNS::Subscription',
        at: event.at,
        attributes: event.target.attributes,
        properties: {
            Protocol: protocol,
            Endpoint: endpoint,
            TopicArn: property(properties, 'Topic'),
            Region: property(properties, 'Region'),
            FilterPolicy: property(properties, 'FilterPolicy'),
            FilterPolicyScope: property(properties, 'FilterPolicyScope'),
            RedrivePolicy: property(properties, 'RedrivePolicy'),
        },
    };
}
function* throughNewQueue(event, context) {
    const id = `${event.id}Queue`;
    const topic = referredId(property(event.properties, 'Topic'));
    const fifo = topic === undefined ? undefined : (0,template_node/* child */.jf)(context.resources.get(topic)?.properties, 'FifoTopic');
    const isFifo = fifo !== undefined && isTruthy(context.resolve(fifo));
    yield {
        id,
        type: 'AWS::SQS::Queue',
        at: event.at,
        attributes: event.target.attributes,
        properties: { FifoQueue: isFifo ? context.resolve(fifo) : undefined },
    };
    yield* fromQueue(event, getAtt(id, 'Arn'), ref(id), `${event.id}QueuePolicy`, 10);
}
function* throughNamedQueue(event, written) {
    const queue = expectKind(written, 'map', `\`SqsSubscription\` of the event \`${event.key}\``);
    const arn = property(queue, 'QueueArn');
    const url = property(queue, 'QueueUrl');
    if (!isTruthy(arn) || !isTruthy(url)) {
        throw new InvalidResourceError(queue.at, `\`SqsSubscription\` of the event \`${event.key}\` of \`${event.target.resource.id}\` lacks \`QueueArn\` or \`QueueUrl\``, 'Give both, or `true` to have a queue made.');
    }
    const policyId = (0,template_node/* stringOf */.Je)(property(queue, 'QueuePolicyLogicalId')) ?? `${event.id}QueuePolicy`;
    const batchSize = property(queue, 'BatchSize');
    yield* fromQueue(event, arn, url, policyId, isTruthy(batchSize) ? batchSize : 10);
}
function* fromQueue(event, queueArn, queueUrl, policyId, batchSize) {
    const { attributes, name, role } = event.target;
    role.attach('service-role/AWSLambdaSQSQueueExecutionRole', event.at);
    yield {
        id: `${event.id}EventSourceMapping`,
        type: 'AWS::Lambda::EventSourceMapping',
        at: event.at,
        attributes,
        properties: { FunctionName: name, EventSourceArn: queueArn, BatchSize: batchSize, Enabled: true },
    };
    yield {
        id: policyId,
        type: 'AWS::SQS::QueuePolicy',
        at: event.at,
        attributes,
        properties: {
            PolicyDocument: sendPolicy('*', queueArn, property(event.properties, 'Topic') ?? null),
            Queues: [queueUrl],
        },
    };
    yield subscription(event, 'sqs', queueArn);
}

;// CONCATENATED MODULE: ./build/sam/events/sqs.js

const sqs = polled({
    type: 'SQS',
    properties: `
    Queue!
  `,
    arn: 'Queue',
    managedPolicy: 'service-role/AWSLambdaSQSQueueExecutionRole',
});

;// CONCATENATED MODULE: ./build/sam/events/types.js



















const eventTypes = byType([
    alexaSkill,
    api,
    cloudWatchEvent,
    cloudWatchLogs,
    cognito,
    documentDb,
    dynamoDb,
    eventBridgeRule,
    httpApi,
    iotRule,
    kinesis,
    mq,
    msk,
    s3,
    schedule,
    scheduleV2,
    selfManagedKafka,
    sns,
    sqs,
]);

;// CONCATENATED MODULE: ./build/sam/events/function-events.js





function functionEvents(owner, context, generated) {
    const target = targetOf(owner);
    expandEvents({
        resource: owner.resource,
        types: eventTypes,
        unknownTo: 'which SAM does not know',
        order: inOrder,
        eventOf: (event) => ({ ...event, target }),
    }, context, generated);
}
function targetOf({ resource, alias, role }) {
    return {
        resource,
        id: alias?.id ?? resource.id,
        name: ref(alias?.id ?? resource.id),
        arn: alias === undefined ? getAtt(resource.id, 'Arn') : ref(alias.id),
        attributes: passedThrough(resource),
        condition: conditionOf(resource),
        role,
    };
}
function inOrder(a, b) {
    const [left, right] = [orderOf(a), orderOf(b)];
    return left < right ? -1 : left > right ? 1 : 0;
}
function orderOf({ key, value }) {
    return (0,template_node/* stringOf */.Je)((0,template_node/* child */.jf)((0,template_node/* child */.jf)(value, 'Properties'), 'Path')) ?? key;
}

;// CONCATENATED MODULE: ./build/data/sam-function-properties.js
const FUNCTION_PROPERTIES = `
  FunctionName text|map
  Handler
  Runtime
  CodeUri
  ImageUri
  PackageType
  InlineCode
  DeadLetterQueue map
  Description
  MemorySize
  Timeout
  VpcConfig
  Role text
  AssumeRolePolicyDocument map
  Policies text|map|list
  RolePath
  PermissionsBoundary text
  Environment map
  Events map
  Tags map
  PropagateTags bool
  Tracing map|text
  KmsKeyArn
  DeploymentPreference map
  ReservedConcurrentExecutions
  Layers list
  EventInvokeConfig map
  EphemeralStorage
  AutoPublishAlias text
  AutoPublishCodeSha256 text
  AutoPublishAliasAllProperties =bool
  VersionDescription
  ProvisionedConcurrencyConfig
  FileSystemConfigs
  ImageConfig
  CodeSigningConfigArn
  Architectures
  SnapStart map
  FunctionUrlConfig map
  RuntimeManagementConfig
  LoggingConfig
  RecursiveLoop
  SourceKMSKeyArn
  CapacityProviderConfig map
  FunctionScalingConfig map
  VersionDeletionPolicy text
  PublishToLatestPublished
  TenancyConfig
  DurableConfig map
`;

;// CONCATENATED MODULE: ./build/sam/function-checks.js






const function_checks_PROPERTIES = propertyTable(FUNCTION_PROPERTIES);
const EXCLUSIVE = [
    ['CapacityProviderConfig', 'ProvisionedConcurrencyConfig'],
    ['CapacityProviderConfig', 'VpcConfig'],
    ['TenancyConfig', 'ProvisionedConcurrencyConfig'],
    ['TenancyConfig', 'FunctionUrlConfig'],
    ['TenancyConfig', 'SnapStart'],
];
const function_checks_NEEDED = [
    ['FunctionScalingConfig', 'CapacityProviderConfig'],
    ['VersionDeletionPolicy', 'AutoPublishAlias'],
    ['ProvisionedConcurrencyConfig', 'AutoPublishAlias'],
];
const TENANT_EVENTS = new Set(['Api', 'HttpApi']);
function checkFunction(resource, context) {
    checkProperties(resource, function_checks_PROPERTIES, context);
    for (const rejection of [...combinations(resource), ...tenantEvents(resource), ...packaging(resource)]) {
        context.reject(rejection, resource);
    }
}
function* combinations({ id, properties }) {
    for (const [one, other] of EXCLUSIVE) {
        const second = property(properties, other);
        if (!isTruthy(property(properties, one)) || !isTruthy(second))
            continue;
        yield bothGiven(second, `\`${id}\``, [one, other]);
    }
    for (const [one, other] of function_checks_NEEDED) {
        const first = property(properties, one);
        if (!isTruthy(first) || property(properties, other) !== undefined)
            continue;
        yield new InvalidResourceError(first.at, `\`${id}\` has \`${one}\` without \`${other}\``, `Set \`${other}\`, or remove \`${one}\`.`);
    }
}
function* tenantEvents({ id, properties }) {
    const events = property(properties, 'Events');
    if (!isTruthy(property(properties, 'TenancyConfig')) || events?.kind !== 'map')
        return;
    for (const { key, keyAt, value } of events.entries.values()) {
        const type = (0,template_node/* stringOf */.Je)((0,template_node/* child */.jf)(value, 'Type')) ?? '';
        if (TENANT_EVENTS.has(type))
            continue;
        yield new InvalidResourceError(keyAt, `The ${type} event \`${key}\` can't invoke \`${id}\`, because that has \`TenancyConfig\``, 'Invoke it by `Api` or `HttpApi` events only.');
    }
}
function* packaging({ id, at, node, properties }) {
    const type = property(properties, 'PackageType');
    if ((0,template_node/* intrinsicOf */.jN)(type) !== undefined || properties.entries.has('Fn::Transform'))
        return;
    const kind = (0,template_node/* stringOf */.Je)(type) ?? 'Zip';
    if (kind === 'Image') {
        if (isTruthy(property(properties, 'ImageUri')) || isTruthy((0,template_node/* child */.jf)(node, 'Metadata')))
            return;
        yield new InvalidResourceError(at, `\`${id}\` is an image, but has no \`ImageUri\``, 'Set `ImageUri`.');
    }
    else if (kind === 'Zip') {
        for (const key of ['Runtime', 'Handler']) {
            if (isTruthy(property(properties, key)))
                continue;
            yield new InvalidResourceError(at, `\`${id}\` has no \`${key}\``, `Set \`${key}\`.`);
        }
        yield* secretLocation(id, property(properties, 'CodeUri'));
    }
    else if (type !== undefined) {
        yield new InvalidResourceError(type.at, `\`PackageType\` of \`${id}\` is neither \`Zip\` nor \`Image\``, 'Set `Zip` or `Image`.');
    }
}
const DYNAMIC_PATH = /\{\{resolve:(?:ssm|ssm-secure|secretsmanager):[A-Za-z0-9_.-]*\//;
function* secretLocation(id, uri) {
    if (uri === undefined || !DYNAMIC_PATH.test((0,template_node/* stringOf */.Je)(uri) ?? ''))
        return;
    yield new InvalidResourceError(uri.at, `\`CodeUri\` of \`${id}\` is a dynamic reference, which SAM can't take apart`, 'Give a map with `Bucket` and `Key`.');
}

;// CONCATENATED MODULE: ./build/sam/function-code.js




function codeOf(resource) {
    const { properties } = resource;
    if ((0,template_node/* stringOf */.Je)(property(properties, 'PackageType')) === 'Image') {
        const image = property(properties, 'ImageUri');
        return image === undefined ? undefined : { ImageUri: image };
    }
    const inline = property(properties, 'InlineCode');
    const uri = property(properties, 'CodeUri');
    const code = inline !== undefined ? { ZipFile: inline } : uri === undefined ? undefined : locationOf(uri, resource);
    const key = property(properties, 'SourceKMSKeyArn');
    return code === undefined || !isTruthy(key) ? code : { ...code, SourceKMSKeyArn: key };
}
const function_code_S3_URI = /^s3:\/\/([^/?#]+)\/+([^?#]+)(?:\?(?:[^#]*&)?versionId=([^&#]+))?/i;
function locationOf(uri, resource) {
    if (uri.kind === 'scalar') {
        const [, bucket, key, version] = function_code_S3_URI.exec(uri.text) ?? [];
        if (bucket === undefined || key === undefined)
            return undefined;
        return { S3Bucket: bucket, S3Key: key, S3ObjectVersion: version };
    }
    return fromMap(expectKind(uri, 'map', `The code location of \`${resource.id}\``));
}
function fromMap(location) {
    const bucket = (0,template_node/* child */.jf)(location, 'Bucket');
    const key = (0,template_node/* child */.jf)(location, 'Key');
    if (bucket === undefined || key === undefined)
        return undefined;
    const code = { S3Bucket: bucket, S3Key: key };
    code.S3ObjectVersion = (0,template_node/* child */.jf)(location, 'Version');
    code.S3ObjectStorageMode = (0,template_node/* child */.jf)(location, 'StorageMode');
    return code;
}

;// CONCATENATED MODULE: ./build/sam/function-url.js





const AUTH_TYPES = new Set(['AWS_IAM', 'NONE']);
function* functionUrl(resource, alias) {
    const written = property(resource.properties, 'FunctionUrlConfig');
    if (!isTruthy(written))
        return;
    const config = expectKind(written, 'map', `\`FunctionUrlConfig\` of \`${resource.id}\``);
    const authType = property(config, 'AuthType');
    const open = (0,template_node/* intrinsicOf */.jN)(config) !== undefined || (0,template_node/* intrinsicOf */.jN)(authType) !== undefined;
    if (!open && !AUTH_TYPES.has((0,template_node/* stringOf */.Je)(authType) ?? '')) {
        throw new InvalidResourceError(authType?.at ?? config.at, `\`FunctionUrlConfig\` of \`${resource.id}\` has no \`AuthType\` of \`AWS_IAM\` or \`NONE\``, 'Set `AuthType: AWS_IAM`, or `NONE` if anyone may call the URL.');
    }
    const target = ref(alias?.id ?? resource.id);
    const attributes = passedThrough(resource);
    const cors = property(config, 'Cors');
    yield {
        id: `${resource.id}Url`,
        type: 'AWS::Lambda::Url',
        at: config.at,
        attributes,
        properties: {
            Cors: isTruthy(cors) ? cors : undefined,
            AuthType: authType,
            TargetFunctionArn: target,
            InvokeMode: property(config, 'InvokeMode'),
        },
    };
    if (open || (0,template_node/* stringOf */.Je)(authType) !== 'NONE')
        return;
    const at = authType?.at ?? config.at;
    const permission = { type: 'AWS::Lambda::Permission', at, attributes };
    yield {
        ...permission,
        id: `${resource.id}UrlPublicPermissions`,
        properties: {
            Action: 'lambda:InvokeFunctionUrl',
            FunctionName: target,
            Principal: '*',
            FunctionUrlAuthType: 'NONE',
        },
    };
    yield {
        ...permission,
        id: `${resource.id}URLInvokeAllowPublicAccess`,
        properties: {
            Action: 'lambda:InvokeFunction',
            FunctionName: target,
            Principal: '*',
            InvokedViaFunctionUrl: true,
        },
    };
}

;// CONCATENATED MODULE: ./build/sam/function-version.js





const ALIAS_NAME = /^(?![0-9]+$)[a-zA-Z0-9_-]+$/;
function aliasOf(resource, context) {
    const written = property(resource.properties, 'AutoPublishAlias');
    if (!isTruthy(written))
        return undefined;
    const name = context.literal(written);
    if (name === undefined || !ALIAS_NAME.test(name)) {
        throw new InvalidResourceError(written.at, `\`AutoPublishAlias\` of \`${resource.id}\` is no alias name${name === undefined ? ' that is known before deploy' : ''}`, 'Give a name of letters, digits, hyphens and underscores, or a parameter that has one.');
    }
    return { id: `${resource.id}Alias${name.replaceAll('-', 'D').replaceAll('_', 'U')}`, name };
}
function publish(resource, alias, generated, context, updatePolicy) {
    const { properties } = resource;
    const at = property(properties, 'AutoPublishAlias')?.at ?? resource.at;
    const attributes = passedThrough(resource);
    const version = {
        id: versionId(resource, toMap(generated.properties, resource.at), context),
        type: 'AWS::Lambda::Version',
        at,
        attributes: { DeletionPolicy: deletionPolicy(properties), ...attributes },
        properties: {
            FunctionName: ref(resource.id),
            Description: property(properties, 'VersionDescription'),
            FunctionScalingConfig: property(properties, 'CapacityProviderConfig') === undefined
                ? undefined
                : property(properties, 'FunctionScalingConfig'),
        },
    };
    const provisioned = property(properties, 'ProvisionedConcurrencyConfig');
    return [
        version,
        {
            id: alias.id,
            type: 'AWS::Lambda::Alias',
            at,
            attributes: { ...attributes, UpdatePolicy: updatePolicy },
            properties: {
                Name: alias.name,
                FunctionName: ref(resource.id),
                FunctionVersion: getAtt(version.id, 'Version'),
                ProvisionedConcurrencyConfig: isTruthy(provisioned) ? provisioned : undefined,
            },
        },
    ];
}
function codeSha256Of(resource, context) {
    const written = property(resource.properties, 'AutoPublishCodeSha256');
    return isTruthy(written) ? context.literal(written) : undefined;
}
function deletionPolicy(properties) {
    const own = property(properties, 'VersionDeletionPolicy');
    return own ?? (property(properties, 'CapacityProviderConfig') === undefined ? 'Retain' : 'Delete');
}
function versionId(resource, properties, context) {
    const sha256 = codeSha256Of(resource, context);
    const hash = sha256 === undefined || sha256 === ''
        ? hashOf(hashed(resource, properties, context))
        : sha256.slice(0, 10);
    return `${resource.id}Version${hash}`;
}
function hashed(resource, properties, context) {
    const data = new Map();
    if (isTruthy(property(resource.properties, 'AutoPublishAliasAllProperties'))) {
        for (const { key, value } of properties.entries.values()) {
            data.set(key, key === 'Code' ? context.resolve(value) : value);
        }
        for (const [id, layer] of publishedLayers(properties, context))
            data.set(id, layer);
    }
    else {
        const code = (0,template_node/* child */.jf)(properties, 'Code');
        if (code !== undefined)
            spread(context.resolve(code), data);
        spread(property(properties, 'Environment'), data);
        const memory = property(properties, 'MemorySize');
        if (isTruthy(memory))
            data.set('MemorySize', memory);
        const snapStart = property(properties, 'SnapStart');
        const applyOn = (0,template_node/* child */.jf)(snapStart, 'ApplyOn');
        if (isTruthy(snapStart) && applyOn !== undefined && (0,template_node/* stringOf */.Je)(applyOn) !== 'None') {
            data.set('SnapStart', snapStart);
        }
    }
    return data.size === 0 ? '' : canonicalJson((0,template_node/* map */.Tj)(data, resource.at));
}
function spread(node, data) {
    if (node?.kind !== 'map')
        return;
    for (const { key, value } of node.entries.values())
        data.set(key, value);
}
function* publishedLayers(properties, context) {
    const layers = property(properties, 'Layers');
    if (layers?.kind !== 'list')
        return;
    for (const item of layers.items) {
        const id = referredId(item);
        const layer = id === undefined ? undefined : context.resources.get(id);
        if (id !== undefined &&
            layer !== undefined &&
            isTruthy((0,template_node/* child */.jf)(layer.properties, 'PublishLambdaVersion'))) {
            yield [id, layer.properties];
        }
    }
}

;// CONCATENATED MODULE: ./build/sam/ignored-policies.js



const FOR_GENERATED_ROLE = ['Policies', 'PermissionsBoundary', 'AssumeRolePolicyDocument'];
function reportIgnored(resource, context) {
    const role = property(resource.properties, 'Role');
    if (role === undefined || isNoValue(role))
        return;
    const branches = branchesOf(role);
    if (branches !== undefined && (isNoValue(branches.whenTrue) || isNoValue(branches.whenFalse)))
        return;
    for (const key of FOR_GENERATED_ROLE) {
        const ignored = property(resource.properties, key);
        if (!isTruthy(ignored) || ignored === (0,template_node/* descend */.Xn)(context.template, 'Globals', 'Function', key))
            continue;
        const entry = resource.properties.entries.get(key);
        context.report({
            rule: 'sam-policies-ignored',
            severity: 'warning',
            message: `SAM ignores \`${key}\` of \`${resource.id}\`, because its \`Role\` is set`,
            help: key === 'Policies'
                ? 'Add the policies to that role, or remove `Role` to let SAM make one with them.'
                : `Set it on that role, or remove \`Role\` to let SAM make one with it.`,
            resources: [resource.id],
            at: entry?.keyAt ?? ignored.at,
            related: [{ message: 'The role that is used instead', at: role.at }],
            fix: null,
        });
    }
}

;// CONCATENATED MODULE: ./build/sam/function.js















const functionType = { type: 'AWS::Serverless::Function', expand: function_expand };
const function_SAME_NAME = [
    'FunctionName',
    'Handler',
    'Runtime',
    'Description',
    'MemorySize',
    'Timeout',
    'VpcConfig',
    'Environment',
    'KmsKeyArn',
    'ReservedConcurrentExecutions',
    'Layers',
    'FileSystemConfigs',
    'ImageConfig',
    'PackageType',
    'Architectures',
    'SnapStart',
    'EphemeralStorage',
    'CodeSigningConfigArn',
    'RuntimeManagementConfig',
    'LoggingConfig',
    'TenancyConfig',
    'RecursiveLoop',
    'DurableConfig',
    'FunctionScalingConfig',
    'PublishToLatestPublished',
];
function function_expand(resource, context) {
    const { properties } = resource;
    const generated = [];
    checkFunction(resource, context);
    const alias = context.attempt(resource, () => aliasOf(resource, context));
    const lambda = lambdaFunction(resource, alias, context);
    const role = executionRole(resource, context);
    if (alias !== undefined) {
        const update = context.attempt(resource, () => context.deployments.register(resource, true, context));
        generated.push(...publish(resource, alias, lambda, context, update));
        context.expose(resource.id, 'Alias', alias.id);
    }
    else {
        context.attempt(resource, () => context.deployments.register(resource, false, context));
    }
    context.attempt(resource, () => generated.push(...functionUrl(resource, alias)));
    context.attempt(resource, () => generated.push(...eventInvokeConfig(resource, alias, role, context)));
    context.attempt(resource, () => role.addPolicies(property(properties, 'Policies')));
    functionEvents({ resource, alias, role }, context, generated);
    const use = useOf(role, resource, context);
    generated.push({ ...lambda, properties: { ...lambda.properties, Role: use.arn } });
    if (use.role !== undefined)
        generated.push(use.role);
    expose(resource, generated, context);
    reportIgnored(resource, context);
    return propagateTags(resource, generated);
}
function lambdaFunction(resource, alias, context) {
    const { properties } = resource;
    const same = {};
    for (const key of function_SAME_NAME)
        same[key] = property(properties, key);
    const deadLetterQueue = property(properties, 'DeadLetterQueue');
    return {
        id: resource.id,
        type: 'AWS::Lambda::Function',
        at: resource.at,
        attributes: kept(resource),
        properties: {
            ...same,
            Code: codeOf(resource),
            Tags: markedTags(property(properties, 'Tags')),
            TracingConfig: isTraced(properties, context) ? { Mode: property(properties, 'Tracing') } : undefined,
            DeadLetterConfig: isTruthy(deadLetterQueue)
                ? { TargetArn: (0,template_node/* child */.jf)(deadLetterQueue, 'TargetArn') }
                : undefined,
            CapacityProviderConfig: capacityProvider(property(properties, 'CapacityProviderConfig')),
            Description: alias === undefined ? same.Description : description(resource, context),
        },
    };
}
function description(resource, context) {
    const own = property(resource.properties, 'Description');
    const sha256 = codeSha256Of(resource, context);
    if (sha256 === undefined || sha256 === '')
        return own;
    if (!isTruthy(own))
        return sha256;
    const text = (0,template_node/* stringOf */.Je)(context.resolve(own));
    return text === undefined ? { 'Fn::Join': [' ', [own, sha256]] } : `${text} ${sha256}`;
}
function isTraced(properties, context) {
    const tracing = property(properties, 'Tracing');
    return isTruthy(tracing) && context.literal(tracing) !== 'Disabled';
}
function capacityProvider(config) {
    if (!isTruthy(config))
        return undefined;
    return {
        LambdaManagedInstancesCapacityProviderConfig: {
            CapacityProviderArn: property(config, 'Arn'),
            PerExecutionEnvironmentMaxConcurrency: property(config, 'PerExecutionEnvironmentMaxConcurrency'),
            ExecutionEnvironmentMemoryGiBPerVCpu: property(config, 'ExecutionEnvironmentMemoryGiBPerVCpu'),
        },
    };
}
function executionRole(resource, context) {
    const { properties } = resource;
    const trust = property(properties, 'AssumeRolePolicyDocument') ?? trustPolicy('lambda.amazonaws.com');
    const role = new RoleDraft(resource, context, trust);
    const durable = property(properties, 'DurableConfig');
    role.attach(isTruthy(durable)
        ? 'service-role/AWSLambdaBasicDurableExecutionRolePolicy'
        : 'service-role/AWSLambdaBasicExecutionRole', durable?.at ?? resource.at);
    const tracing = property(properties, 'Tracing');
    if (tracing !== undefined && isTraced(properties, context)) {
        role.attach(context.partition === 'aws' ? 'AWSXrayWriteOnlyAccess' : 'AWSXRayDaemonWriteAccess', tracing.at);
    }
    const vpc = property(properties, 'VpcConfig');
    if (isTruthy(vpc))
        role.attach('service-role/AWSLambdaVPCAccessExecutionRole', vpc.at);
    context.attempt(resource, () => deadLetterRight(resource, role));
    return role;
}
function useOf(role, resource, context) {
    const own = property(resource.properties, 'Role');
    const generated = getAtt(role.id, 'Arn');
    if (own === undefined)
        return { arn: generated, role: role.finish(resource.at) };
    const branches = branchesOf(own);
    if (branches === undefined) {
        if ((0,template_node/* intrinsicOf */.jN)(own)?.name === 'Fn::If')
            context.reject(malformedChoice('Role', resource, own), resource);
        return { arn: own };
    }
    const { condition, whenTrue, whenFalse } = branches;
    const name = (0,template_node/* stringOf */.Je)(condition) ?? '';
    if (isNoValue(whenTrue) && isNoValue(whenFalse))
        return { arn: generated, role: role.finish(own.at) };
    if (isNoValue(whenTrue)) {
        return { arn: when(name, generated, whenFalse), role: role.finish(own.at, { Condition: name }) };
    }
    if (isNoValue(whenFalse)) {
        context.addCondition(`NOT${name}`, { 'Fn::Not': [{ Condition: name }] }, own.at);
        return { arn: when(name, whenTrue, generated), role: role.finish(own.at, { Condition: `NOT${name}` }) };
    }
    return { arn: own };
}
const EXPOSED = new Map([
    ['AWS::Lambda::Version', 'Version'],
    ['AWS::SNS::Topic', 'DestinationTopic'],
    ['AWS::SQS::Queue', 'DestinationQueue'],
]);
function expose(resource, generated, context) {
    for (const { type, id } of generated) {
        const name = EXPOSED.get(type);
        if (name !== undefined)
            context.expose(resource.id, name, id);
    }
}

;// CONCATENATED MODULE: ./build/sam/graphql/auth.js






const SETTINGS = new Map([
    ['AWS_LAMBDA', { written: 'LambdaAuthorizer', config: 'LambdaAuthorizerConfig' }],
    ['OPENID_CONNECT', { written: 'OpenIDConnect', config: 'OpenIDConnectConfig' }],
    ['AMAZON_COGNITO_USER_POOLS', { written: 'UserPool', config: 'UserPoolConfig' }],
]);
const TYPES = new Set([...SETTINGS.keys(), 'AWS_IAM', 'API_KEY']);
function graphQLAuth(resource, context) {
    const written = property(resource.properties, 'Auth');
    if (written === undefined)
        return undefined;
    const auth = expectKind(written, 'map', `\`Auth\` of \`${resource.id}\``);
    const additional = property(auth, 'Additional');
    const first = authorizerOf(withoutEntry(auth, 'Additional'), resource, false);
    const others = additional === undefined
        ? []
        : expectKind(additional, 'list', `\`Auth.Additional\` of \`${resource.id}\``).items.map((item) => authorizerOf(expectKind(item, 'map', `\`Auth.Additional\` of \`${resource.id}\``), resource, true));
    const functions = [first, ...others].flatMap(({ functionArn }) => functionArn ?? []);
    return {
        properties: {
            AuthenticationType: first.type,
            ...first.config,
            AdditionalAuthenticationProviders: others.length === 0
                ? undefined
                : others.map(({ type, config }) => ({ AuthenticationType: type, ...config })),
        },
        permissions: functions.flatMap((functionArn, index) => [
            ...connect(`${resource.id}ToLambdaAuthConnector${index + 1}`, {
                Source: {
                    Type: 'AWS::AppSync::GraphQLApi',
                    ResourceId: getAtt(resource.id, 'ApiId'),
                    Arn: ref(resource.id),
                },
                Destination: { Type: 'AWS::Lambda::Function', Arn: functionArn },
                Permissions: ['Write'],
            }, functionArn.at, context),
        ]),
    };
}
function authorizerOf(node, resource, isAdditional) {
    const type = property(node, 'Type');
    const name = (0,template_node/* stringOf */.Je)(type) ?? '';
    if (type === undefined) {
        throw new InvalidResourceError(node.at, `An authorizer of \`${resource.id}\` has no \`Type\``, 'Set `Type`.');
    }
    const present = [...node.entries.keys()].filter((key) => property(node, key) !== undefined);
    if (present.length > 2) {
        throw new InvalidResourceError(node.at, `An authorizer of \`${resource.id}\` has settings for more than one type`, `Keep those of \`${name}\`, and put others under \`Additional\`.`);
    }
    if (name !== '' && !TYPES.has(name)) {
        throw new InvalidResourceError(type.at, `An authorizer of \`${resource.id}\` has the type \`${name}\`, which AppSync does not know`, `Use one of ${[...TYPES].map((one) => `\`${one}\``).join(', ')}.`);
    }
    const known = SETTINGS.get(name);
    if (known === undefined)
        return { type, config: {}, functionArn: undefined };
    const written = property(node, known.written);
    if (written === undefined) {
        throw new InvalidResourceError(node.at, `An authorizer of \`${resource.id}\` is of type \`${name}\`, but has no \`${known.written}\``, `Give \`${known.written}\`.`);
    }
    const settings = expectKind(written, 'map', `\`${known.written}\` of \`${resource.id}\``);
    const config = isAdditional && known.written === 'UserPool' ? withoutEntry(settings, 'DefaultAction') : settings;
    const functionArn = known.written === 'LambdaAuthorizer' ? property(settings, 'AuthorizerUri') : undefined;
    return {
        type,
        config: { [known.config]: config },
        functionArn: isTruthy(functionArn) ? functionArn : undefined,
    };
}

;// CONCATENATED MODULE: ./build/sam/graphql/section.js



function section_sectionOf(resource, ...path) {
    const node = (0,template_node/* descend */.Xn)(resource.properties, ...path);
    if (!isTruthy(node))
        return new Map();
    return expectKind(node, 'map', `\`${path.join('.')}\` of \`${resource.id}\``).entries;
}

;// CONCATENATED MODULE: ./build/sam/graphql/data-sources.js







const data_sources_KINDS = [
    {
        section: 'DynamoDb',
        idPart: 'DynamoDB',
        type: 'AMAZON_DYNAMODB',
        connector: 'ToTableConnector',
        destinationType: 'AWS::DynamoDB::Table',
        config: (node) => ({ DynamoDBConfig: tableConfig(node) }),
        destination: (node, name) => ({
            arn: tableArn(node, name),
            permissions: property(node, 'Permissions') ?? ['Read', 'Write'],
        }),
    },
    {
        section: 'Lambda',
        idPart: 'Lambda',
        type: 'AWS_LAMBDA',
        connector: 'ToLambdaConnector',
        destinationType: 'AWS::Lambda::Function',
        config: (node) => ({ LambdaConfig: { LambdaFunctionArn: property(node, 'FunctionArn') } }),
        destination: (node, name) => ({ arn: data_sources_needed(node, 'FunctionArn', name), permissions: ['Write'] }),
    },
];
function dataSources(resource, context) {
    const resources = [];
    const names = new Map();
    for (const kind of data_sources_KINDS) {
        context.attempt(resource, () => {
            for (const entry of section_sectionOf(resource, 'DataSources', kind.section).values()) {
                const id = `${resource.id}${entry.key}${kind.idPart}DataSource`;
                names.set(entry.key, getAtt(id, 'Name'));
                context.attempt(resource, () => resources.push(...data_sources_sourceOf(id, entry, kind, resource, context)));
            }
        });
    }
    return { resources, names };
}
function data_sources_sourceOf(id, { key, keyAt, value }, kind, resource, context) {
    const what = `the data source \`${key}\` of \`${resource.id}\``;
    const node = expectKind(value, 'map', what);
    const name = property(node, 'Name');
    const own = property(node, 'ServiceRoleArn');
    const roleId = `${id}Role`;
    const source = {
        id,
        type: 'AWS::AppSync::DataSource',
        at: keyAt,
        attributes: kept(resource),
        properties: {
            ...kind.config(node),
            Name: isTruthy(name) ? name : key,
            Type: kind.type,
            ApiId: getAtt(resource.id, 'ApiId'),
            Description: property(node, 'Description'),
            ServiceRoleArn: isTruthy(own) ? own : getAtt(roleId, 'Arn'),
        },
    };
    if (isTruthy(own))
        return [source];
    const { arn, permissions } = kind.destination(node, what);
    const role = {
        id: roleId,
        type: 'AWS::IAM::Role',
        at: keyAt,
        attributes: kept(resource),
        properties: { AssumeRolePolicyDocument: trustPolicy('appsync.amazonaws.com') },
    };
    const connector = {
        Source: { Type: 'AWS::AppSync::DataSource', Arn: getAtt(id, 'DataSourceArn'), RoleName: ref(roleId) },
        Destination: { Type: kind.destinationType, Arn: arn },
        Permissions: permissions,
    };
    return [source, role, ...connect(`${id}${kind.connector}`, connector, keyAt, context)];
}
function tableConfig(node) {
    const region = property(node, 'Region');
    const optional = (key) => {
        const value = property(node, key);
        return isTruthy(value) ? value : undefined;
    };
    return {
        AwsRegion: isTruthy(region) ? region : ref('AWS::Region'),
        TableName: property(node, 'TableName'),
        UseCallerCredentials: optional('UseCallerCredentials'),
        Versioned: optional('Versioned'),
        DeltaSyncConfig: optional('DeltaSync'),
    };
}
function tableArn(node, name) {
    const arn = property(node, 'TableArn');
    if (isTruthy(arn))
        return arn;
    const region = property(node, 'Region');
    return sub('arn:${AWS::Partition}:dynamodb:${__Region__}:${AWS::AccountId}:table/${__TableName__}', {
        __Region__: isTruthy(region) ? region : ref('AWS::Region'),
        __TableName__: data_sources_needed(node, 'TableName', name),
    });
}
function data_sources_needed(node, key, name) {
    const value = property(node, key);
    if (value !== undefined)
        return value;
    throw new InvalidResourceError(node.at, `${name.replace('the', 'The')} has no \`${key}\``, `Set \`${key}\`.`);
}

;// CONCATENATED MODULE: ./build/sam/graphql/resolvers.js






function functionsAndResolvers(resource, sources, context) {
    const generated = [];
    const functionIds = new Map();
    const noneId = `${resource.id}NoneDataSource`;
    let usesNone = false;
    context.attempt(resource, () => {
        for (const entry of section_sectionOf(resource, 'Functions').values()) {
            context.attempt(resource, () => {
                const node = expectKind(entry.value, 'map', `The function \`${entry.key}\` of \`${resource.id}\``);
                const existing = property(node, 'Id');
                if (isTruthy(existing)) {
                    functionIds.set(entry.key, onlyId(existing, node, entry, resource));
                    return;
                }
                functionIds.set(entry.key, getAtt(resource.id + entry.key, 'FunctionId'));
                const isNone = (0,template_node/* stringOf */.Je)(property(node, 'DataSource'))?.toLowerCase() === 'none';
                usesNone ||= isNone;
                const source = isNone ? getAtt(noneId, 'Name') : resolvers_sourceOf(node, entry, resource, sources);
                generated.push(functionOf(entry, node, source, resource));
            });
        }
    });
    context.attempt(resource, () => {
        for (const { key, value } of section_sectionOf(resource, 'Resolvers').values()) {
            const fields = expectKind(value, 'map', `\`Resolvers.${key}\` of \`${resource.id}\``);
            for (const entry of fields.entries.values()) {
                context.attempt(resource, () => generated.push(resolverOf(key, entry, functionIds, resource)));
            }
        }
    });
    if (usesNone)
        generated.push(noneSource(noneId, resource));
    return generated;
}
function onlyId(id, node, { key }, resource) {
    if (node.entries.size === 1)
        return id;
    throw new InvalidResourceError(node.at, `The function \`${key}\` of \`${resource.id}\` has \`Id\` and other properties`, 'Keep only `Id` for a function that exists already.');
}
function noneSource(id, resource) {
    return {
        id,
        type: 'AWS::AppSync::DataSource',
        at: resource.at,
        attributes: kept(resource),
        properties: { ApiId: getAtt(resource.id, 'ApiId'), Name: id, Type: 'NONE' },
    };
}
function resolvers_sourceOf(node, { key, keyAt }, resource, sources) {
    const written = property(node, 'DataSource');
    const name = (0,template_node/* stringOf */.Je)(written);
    const known = name === undefined ? written : sources.get(name);
    if (known !== undefined)
        return known;
    throw new InvalidResourceError(written?.at ?? keyAt, `The function \`${key}\` of \`${resource.id}\` has ${name === undefined ? 'no `DataSource`' : `the data source \`${name}\`, which the API does not define`}`, 'Name an entry of `DataSources`, `NONE`, or another data source by an intrinsic function.');
}
function functionOf({ key, keyAt }, node, source, resource) {
    const name = property(node, 'Name');
    const what = `The function \`${key}\` of \`${resource.id}\``;
    return {
        id: resource.id + key,
        type: 'AWS::AppSync::FunctionConfiguration',
        at: keyAt,
        attributes: kept(resource),
        properties: {
            ...resolvers_codeOf(node, what, true),
            ApiId: getAtt(resource.id, 'ApiId'),
            Name: isTruthy(name) ? name : key,
            DataSourceName: source,
            MaxBatchSize: property(node, 'MaxBatchSize'),
            Description: property(node, 'Description'),
            Runtime: runtimeOf(node, what),
            SyncConfig: property(node, 'Sync'),
        },
    };
}
function resolverOf(typeName, { key, keyAt, value }, functionIds, resource) {
    const what = `The resolver \`${key}\` of \`${resource.id}\``;
    const node = expectKind(value, 'map', what);
    const code = resolvers_codeOf(node, what, false);
    const field = property(node, 'FieldName');
    const pipeline = property(node, 'Pipeline');
    if (pipeline?.kind !== 'list' || pipeline.items.length === 0) {
        throw new InvalidResourceError(keyAt, `${what} has no \`Pipeline\`, and SAM makes no other resolvers`, 'List the functions that it runs under `Pipeline`.');
    }
    return {
        id: resource.id + typeName + key,
        type: 'AWS::AppSync::Resolver',
        at: keyAt,
        attributes: { ...kept(resource), DependsOn: [`${resource.id}Schema`] },
        properties: {
            ...code,
            Runtime: code === undefined ? { Name: 'APPSYNC_JS', RuntimeVersion: '1.0.0' } : runtimeOf(node, what),
            ApiId: getAtt(resource.id, 'ApiId'),
            FieldName: isTruthy(field) ? field : key,
            TypeName: typeName,
            Kind: 'PIPELINE',
            PipelineConfig: {
                Functions: pipeline.items.map((item) => {
                    const id = functionIds.get((0,template_node/* stringOf */.Je)(item) ?? '');
                    if (id !== undefined)
                        return id;
                    throw new InvalidResourceError(item.at, `${what} runs a function that the API does not define`, 'Name an entry of `Functions`.');
                }),
            },
            CachingConfig: property(node, 'Caching'),
            MaxBatchSize: property(node, 'MaxBatchSize'),
        },
    };
}
function resolvers_codeOf(node, what, needed) {
    const inline = property(node, 'InlineCode');
    const uri = property(node, 'CodeUri');
    if (isTruthy(inline) && isTruthy(uri)) {
        throw bothGiven(uri, what, ['InlineCode', 'CodeUri']);
    }
    if (isTruthy(inline))
        return { Code: inline };
    if (isTruthy(uri))
        return { CodeS3Location: uri };
    if (!needed)
        return undefined;
    throw new InvalidResourceError(node.at, `${what} has no code`, 'Give `InlineCode` or `CodeUri`.');
}
function runtimeOf(node, what) {
    const runtime = property(node, 'Runtime');
    if (isTruthy(runtime)) {
        return { Name: property(runtime, 'Name'), RuntimeVersion: property(runtime, 'Version') };
    }
    throw new InvalidResourceError(node.at, `${what} has no \`Runtime\``, 'Set `Runtime`, with `Name` and `Version`.');
}

;// CONCATENATED MODULE: ./build/sam/graphql-api.js










const graphQLApiType = { type: 'AWS::Serverless::GraphQLApi', expand: graphql_api_expand };
const graphql_api_PROPERTIES = propertyTable(`
  Name
  Tags =map
  XrayEnabled
  Auth! =map
  SchemaInline =text
  SchemaUri =text
  Logging =map|bool
  DataSources =map
  Functions =map
  Resolvers =map
  ApiKeys =map
  DomainName =map
  Cache =map
  Visibility
  OwnerContact
  IntrospectionConfig
  QueryDepthLimit
  ResolverCountLimit
`);
const graphql_api_OPTIONAL = [
    'Visibility',
    'OwnerContact',
    'IntrospectionConfig',
    'QueryDepthLimit',
    'ResolverCountLimit',
];
function graphql_api_expand(resource, context) {
    const { properties } = resource;
    checkProperties(resource, graphql_api_PROPERTIES, context);
    const auth = context.attempt(resource, () => graphQLAuth(resource, context));
    checkLogging(resource, context);
    const logging = loggingOf(resource);
    const name = property(properties, 'Name');
    const optional = {};
    for (const key of graphql_api_OPTIONAL) {
        const value = property(properties, key);
        if (isTruthy(value))
            optional[key] = value;
    }
    const generated = [
        {
            id: resource.id,
            type: 'AWS::AppSync::GraphQLApi',
            at: resource.at,
            attributes: kept(resource),
            properties: {
                ...optional,
                ...auth?.properties,
                Name: isTruthy(name) ? name : resource.id,
                XrayEnabled: property(properties, 'XrayEnabled'),
                Tags: [...tagList(property(properties, 'Tags')), { Key: 'graphqlapi:createdBy', Value: 'SAM' }],
                LogConfig: logging.config,
            },
        },
    ];
    if (logging.role !== undefined)
        generated.push(logging.role);
    if (auth !== undefined)
        generated.push(...auth.permissions);
    context.attempt(resource, () => generated.push(schemaOf(resource)));
    generated.push(...attached(resource));
    const sources = dataSources(resource, context);
    generated.push(...sources.resources);
    generated.push(...functionsAndResolvers(resource, sources.names, context));
    return generated;
}
const apiId = ({ id }) => getAtt(id, 'ApiId');
const LOGGING = propertyTable(`
  CloudWatchLogsRoleArn
  ExcludeVerboseContent
  FieldLogLevel
`);
function checkLogging(resource, context) {
    const logging = property(resource.properties, 'Logging');
    if (logging?.kind !== 'map')
        return;
    for (const refusal of refusals(logging, LOGGING, `\`Logging\` of \`${resource.id}\``, logging.at)) {
        context.reject(refusal, resource);
    }
}
function loggingOf(resource) {
    const written = property(resource.properties, 'Logging');
    if (written?.kind === 'scalar' && written.value === false)
        return { config: undefined };
    const level = property(written, 'FieldLogLevel');
    const verbose = property(written, 'ExcludeVerboseContent');
    const own = property(written, 'CloudWatchLogsRoleArn');
    const id = `${resource.id}CloudWatchRole`;
    const config = {
        FieldLogLevel: isTruthy(level) ? level : 'ALL',
        ExcludeVerboseContent: isTruthy(verbose) ? verbose : undefined,
        CloudWatchLogsRoleArn: isTruthy(own) ? own : getAtt(id, 'Arn'),
    };
    if (isTruthy(own))
        return { config };
    const role = {
        id,
        type: 'AWS::IAM::Role',
        at: written?.at ?? resource.at,
        attributes: kept(resource),
        properties: {
            AssumeRolePolicyDocument: trustPolicy('appsync.amazonaws.com'),
            ManagedPolicyArns: [
                sub('arn:${AWS::Partition}:iam::aws:policy/service-role/AWSAppSyncPushToCloudWatchLogs'),
            ],
        },
    };
    return { config, role };
}
function schemaOf(resource) {
    const inline = property(resource.properties, 'SchemaInline');
    const uri = property(resource.properties, 'SchemaUri');
    if (isTruthy(inline) === isTruthy(uri)) {
        throw new InvalidResourceError((inline ?? resource).at, `\`${resource.id}\` has ${isTruthy(inline) ? 'both' : 'neither'} \`SchemaInline\` ${isTruthy(inline) ? 'and' : 'nor'} \`SchemaUri\``, 'Give one of them.');
    }
    return {
        id: `${resource.id}Schema`,
        type: 'AWS::AppSync::GraphQLSchema',
        at: (inline ?? uri ?? resource).at,
        attributes: kept(resource),
        properties: { ApiId: apiId(resource), Definition: inline, DefinitionS3Location: uri },
    };
}
function* attached(resource) {
    const { id, properties } = resource;
    const make = (suffix, type, at, own) => ({
        id: id + suffix,
        type: `AWS::AppSync::${type}`,
        at,
        attributes: kept(resource),
        properties: own,
    });
    const keys = property(properties, 'ApiKeys');
    if (keys?.kind === 'map') {
        for (const { key, keyAt, value } of keys.entries.values()) {
            yield make(key, 'ApiKey', keyAt, {
                ApiId: apiId(resource),
                ApiKeyId: property(value, 'ApiKeyId'),
                Description: property(value, 'Description'),
                Expires: property(value, 'ExpiresOn'),
            });
        }
    }
    const cache = property(properties, 'Cache');
    if (cache?.kind === 'map') {
        yield make('ApiCache', 'ApiCache', cache.at, { ...eventSourceOf(cache), ApiId: apiId(resource) });
    }
    const domain = property(properties, 'DomainName');
    if (domain?.kind === 'map') {
        yield make('DomainName', 'DomainName', domain.at, eventSourceOf(domain));
        yield make('DomainNameApiAssociation', 'DomainNameApiAssociation', domain.at, {
            ApiId: apiId(resource),
            DomainName: getAtt(`${id}DomainName`, 'DomainName'),
        });
    }
}
function eventSourceOf(node) {
    return Object.fromEntries([...node.entries.values()].map(({ key, value }) => [key, value]));
}

;// CONCATENATED MODULE: ./build/sam/layer-version.js






const layerVersionType = { type: 'AWS::Serverless::LayerVersion', expand: layer_version_expand };
const layer_version_PROPERTIES = propertyTable(`
  LayerName text|map
  Description text
  PublishLambdaVersion bool
  ContentUri! text|map
  CompatibleArchitectures list
  CompatibleRuntimes list
  LicenseInfo text
  RetentionPolicy text
`);
const RESOLVED = ['LayerName', 'LicenseInfo', 'Description', 'RetentionPolicy'];
function* layer_version_expand(written, context) {
    checkProperties(written, layer_version_PROPERTIES, context);
    let { properties } = written;
    for (const key of RESOLVED) {
        const value = property(properties, key);
        if (value !== undefined)
            properties = withEntry(properties, key, context.inline(value));
    }
    const resource = { ...written, properties };
    const id = `${resource.id}${hashOf(hashedData(resource))}`;
    context.rename(resource.id, id);
    const name = property(properties, 'LayerName');
    const { DependsOn, Metadata } = kept(resource);
    yield {
        id,
        type: 'AWS::Lambda::LayerVersion',
        at: resource.at,
        attributes: {
            DependsOn,
            Metadata,
            DeletionPolicy: 'Retain',
            ...passedThrough(resource),
            ...context.attempt(resource, () => retention(resource)),
        },
        properties: {
            LayerName: isTruthy(name) ? name : resource.id,
            Description: property(properties, 'Description'),
            Content: contentOf(resource),
            CompatibleArchitectures: property(properties, 'CompatibleArchitectures'),
            CompatibleRuntimes: property(properties, 'CompatibleRuntimes'),
            LicenseInfo: property(properties, 'LicenseInfo'),
        },
    };
}
function hashedData(resource) {
    let node = withEntry(resource.node, 'Properties', withoutNulls(resource));
    for (const key of ['DeletionPolicy', 'UpdateReplacePolicy', 'Metadata', 'IgnoreGlobals']) {
        node = withoutEntry(node, key);
    }
    return canonicalJson((0,template_node/* map */.Tj)([[resource.id, node]], node.at));
}
function withoutNulls({ properties }) {
    let present = properties;
    for (const key of properties.entries.keys()) {
        if (property(properties, key) === undefined)
            present = withoutEntry(present, key);
    }
    return present;
}
function retention(resource) {
    const policy = property(resource.properties, 'RetentionPolicy');
    if (!isTruthy(policy))
        return {};
    const text = (0,template_node/* stringOf */.Je)(policy)?.toLowerCase();
    if (text === undefined)
        return {};
    if (text === 'retain')
        return { DeletionPolicy: 'Retain' };
    if (text === 'delete')
        return { DeletionPolicy: 'Delete' };
    throw new InvalidResourceError(policy.at, `\`RetentionPolicy\` of \`${resource.id}\` is neither \`Retain\` nor \`Delete\``, 'Use `Retain` or `Delete`.');
}
function contentOf(resource) {
    const uri = property(resource.properties, 'ContentUri');
    return uri === undefined ? undefined : locationOf(uri, resource);
}

;// CONCATENATED MODULE: ./build/sam/simple-table.js






const simpleTableType = { type: 'AWS::Serverless::SimpleTable', expand: simple_table_expand };
const simple_table_PROPERTIES = propertyTable(`
  PointInTimeRecoverySpecification
  PrimaryKey =map
  ProvisionedThroughput =map
  TableName text|map
  Tags map
  SSESpecification map
`);
const ATTRIBUTE_TYPES = new Map([
    ['String', 'S'],
    ['Number', 'N'],
    ['Binary', 'B'],
]);
function* simple_table_expand(resource, context) {
    const { properties } = resource;
    checkProperties(resource, simple_table_PROPERTIES, context);
    const key = context.attempt(resource, () => keyOf(resource));
    const optional = (name) => {
        const value = property(properties, name);
        return isTruthy(value) ? value : undefined;
    };
    const throughput = optional('ProvisionedThroughput');
    const tags = optional('Tags');
    yield {
        id: resource.id,
        type: 'AWS::DynamoDB::Table',
        at: resource.at,
        attributes: kept(resource),
        properties: {
            AttributeDefinitions: key === undefined ? undefined : [{ AttributeName: key.name, AttributeType: key.type }],
            KeySchema: key === undefined ? undefined : [{ AttributeName: key.name, KeyType: 'HASH' }],
            PointInTimeRecoverySpecification: optional('PointInTimeRecoverySpecification'),
            ProvisionedThroughput: throughput,
            BillingMode: throughput === undefined ? 'PAY_PER_REQUEST' : undefined,
            SSESpecification: optional('SSESpecification'),
            TableName: optional('TableName'),
            Tags: tags === undefined ? undefined : tagList(tags),
        },
    };
}
function keyOf(resource) {
    const written = property(resource.properties, 'PrimaryKey');
    if (!isTruthy(written))
        return { name: 'id', type: 'S' };
    const name = property(written, 'Name');
    const type = property(written, 'Type');
    const letter = ATTRIBUTE_TYPES.get((0,template_node/* stringOf */.Je)(type) ?? '');
    if (name !== undefined && letter !== undefined)
        return { name, type: letter };
    throw new InvalidResourceError(written.at, `\`PrimaryKey\` of \`${resource.id}\` lacks a \`Name\`, or a \`Type\` that exists`, 'Give both; the type is `String`, `Number` or `Binary`.');
}

;// CONCATENATED MODULE: ./build/sam/state-machine/definition.js



function definitionString(definition) {
    const substitutions = [];
    const lines = json(replaced(definition, substitutions), '').split('\n');
    return {
        text: toNode({ 'Fn::Join': ['\n', lines] }, definition.at),
        substitutions: Object.fromEntries(substitutions),
    };
}
const DYNAMIC_REFERENCE = /^\{\{resolve:[a-z-]+:.+\}\}$/;
function isDynamic(node) {
    if (node.kind === 'scalar')
        return typeof node.value === 'string' && DYNAMIC_REFERENCE.test(node.value);
    return (0,template_node/* intrinsicOf */.jN)(node) !== undefined;
}
function replaced(node, substitutions) {
    const put = (value) => {
        if (!isDynamic(value))
            return replaced(value, substitutions);
        const name = `definition_substitution_${substitutions.length + 1}`;
        substitutions.push([name, value]);
        return (0,template_node/* scalar */.d_)(`\${${name}}`, value.at);
    };
    if (node.kind === 'list')
        return (0,template_node/* list */.p_)(node.items.map(put), node.at);
    if (node.kind === 'scalar')
        return node;
    const entries = new Map();
    for (const entry of sorted(node.entries))
        entries.set(entry.key, { ...entry, value: put(entry.value) });
    return { kind: 'map', entries, at: node.at };
}
function json(node, indent) {
    if (node.kind === 'scalar')
        return canonicalJson(node);
    const inner = `${indent}    `;
    if (node.kind === 'list') {
        return enclosed('[]', node.items.map((item) => json(item, inner)), indent);
    }
    const lines = sorted(node.entries).map(({ key, value }) => `${canonicalJson((0,template_node/* scalar */.d_)(key, node.at))}: ${json(value, inner)}`);
    return enclosed('{}', lines, indent);
}
function enclosed(brackets, lines, indent) {
    if (lines.length === 0)
        return brackets;
    const [open, close] = brackets;
    return `${open}\n${lines.map((line) => `${indent}    ${line}`).join(',\n')}\n${indent}${close}`;
}
function sorted(entries) {
    return [...entries.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

;// CONCATENATED MODULE: ./build/sam/state-machine/events.js










const RULE_PROPERTIES = propertyTable(`
  EventBusName text
  RuleName text
  Pattern map
  Input text
  InputPath text
  DeadLetterConfig map
  RetryPolicy map
  State text
  Target map
  InputTransformer map
`);
const events_TYPES = byType([
    {
        type: 'Schedule',
        properties: propertyTable(`
      Schedule! text
      Input text
      Enabled bool
      State text
      Name text
      Description text
      DeadLetterConfig map
      RetryPolicy map
      Target map
      RoleArn text
    `),
        expand: events_schedule,
    },
    { type: 'ScheduleV2', properties: SCHEDULE_PROPERTIES, expand: events_scheduleV2 },
    { type: 'EventBridgeRule', properties: RULE_PROPERTIES, expand: patternRule },
    { type: 'CloudWatchEvent', properties: RULE_PROPERTIES, expand: patternRule },
    {
        type: 'Api',
        properties: propertyTable(`
      Path! text
      Method! text
      RestApiId! text
      Stage text
      Auth map
      UnescapeMappingTemplate =bool
    `),
        expand: events_api,
    },
]);
function stateMachineEvents(resource, target, context, generated) {
    expandEvents({
        resource,
        types: events_TYPES,
        unknownTo: "which state machines don't have",
        eventOf: (event) => ({ ...event, owner: resource, target }),
    }, context, generated);
}
function startRole(event, service) {
    const id = `${event.id}Role`;
    const boundary = property(event.owner.properties, 'PermissionsBoundary');
    return {
        id,
        type: 'AWS::IAM::Role',
        at: event.at,
        attributes: passedThrough(event.owner),
        properties: {
            AssumeRolePolicyDocument: trustPolicy(service),
            Policies: [startPolicy(event, id)],
            PermissionsBoundary: isTruthy(boundary) ? boundary : undefined,
        },
    };
}
function startPolicy(event, name) {
    return inlinePolicy(`${name}StartExecutionPolicy`, [allow('states:StartExecution', ref(event.target))]);
}
function* events_schedule(event) {
    const { properties } = event;
    yield* rule(event, {
        ScheduleExpression: property(properties, 'Schedule'),
        State: ruleState(event),
        Name: property(properties, 'Name'),
        Description: property(properties, 'Description'),
    });
}
function* patternRule(event) {
    const { properties } = event;
    const state = property(properties, 'State');
    yield* rule(event, {
        EventBusName: property(properties, 'EventBusName'),
        EventPattern: property(properties, 'Pattern'),
        Name: property(properties, 'RuleName'),
        State: isTruthy(state) ? state : undefined,
    });
}
function* rule(event, what) {
    const { properties } = event;
    const attributes = passedThrough(event.owner);
    const queue = deadLetterQueueOf(event, attributes, true);
    const roleArn = property(properties, 'RoleArn');
    const role = startRole(event, 'events.amazonaws.com');
    yield {
        id: event.id,
        type: 'AWS::Events::Rule',
        at: event.at,
        attributes,
        properties: {
            ...what,
            Targets: [
                {
                    Arn: ref(event.target),
                    Id: (0,template_node/* child */.jf)(property(properties, 'Target'), 'Id') ?? targetId(event.id, 'StepFunctionsTarget'),
                    RoleArn: roleArn ?? getAtt(role.id, 'Arn'),
                    Input: property(properties, 'Input'),
                    InputPath: property(properties, 'InputPath'),
                    DeadLetterConfig: queue.arn === undefined ? undefined : { Arn: queue.arn },
                    RetryPolicy: property(properties, 'RetryPolicy'),
                    InputTransformer: property(properties, 'InputTransformer'),
                },
            ],
        },
    };
    yield* queue.resources;
    if (roleArn === undefined)
        yield role;
}
function events_scheduleV2(event) {
    return schedulerSchedule(event, {
        arn: ref(event.target),
        attributes: passedThrough(event.owner),
        right: startPolicy(event, event.id),
    });
}
function* events_api(event, context) {
    const { properties, owner } = event;
    const role = startRole(event, 'apigateway.amazonaws.com');
    yield role;
    const restApi = property(properties, 'RestApiId');
    const id = idIn(restApi);
    const path = (0,template_node/* stringOf */.Je)(property(properties, 'Path'));
    const method = (0,template_node/* stringOf */.Je)(property(properties, 'Method'));
    if (id === undefined || path === undefined || method === undefined)
        return;
    const condition = conditionOf(owner);
    const uri = sub('arn:${AWS::Partition}:apigateway:${AWS::Region}:states:action/StartExecution');
    context.apis.addRestRoute({
        api: id,
        path,
        method: method.toLowerCase(),
        integration: uri,
        stateMachine: {
            type: 'aws',
            httpMethod: 'POST',
            responses: { 200: { statusCode: '200' }, 400: { statusCode: '400' } },
            credentials: getAtt(role.id, 'Arn'),
            requestTemplates: { 'application/json': requestTemplate(event) },
        },
        owner,
        event,
        condition,
    });
}
function requestTemplate(event) {
    const escaped = "$util.escapeJavaScript($input.json('$'))";
    const input = isTruthy(property(event.properties, 'UnescapeMappingTemplate'))
        ? `${escaped}.replaceAll("\\\\'","'")`
        : escaped;
    return sub(`{"input": "${input}", "stateMachineArn": "\${${event.target}}"}`);
}

;// CONCATENATED MODULE: ./build/sam/state-machine.js











const stateMachineType = { type: 'AWS::Serverless::StateMachine', expand: state_machine_expand };
const state_machine_PROPERTIES = propertyTable(`
  Definition map
  DefinitionUri text|map
  Logging map
  Role text
  RolePath
  DefinitionSubstitutions map
  Events map
  Name text
  Type text
  Tags map
  PropagateTags bool
  Policies text|list|map
  Tracing map
  PermissionsBoundary text
  AutoPublishAlias
  DeploymentPreference
  UseAliasAsEventTarget =bool
`);
function state_machine_expand(resource, context) {
    const { properties } = resource;
    checkProperties(resource, state_machine_PROPERTIES, context);
    const definition = context.attempt(resource, () => definitionOf(resource));
    const role = context.attempt(resource, () => roleOf(resource, context));
    const generated = [
        {
            id: resource.id,
            type: 'AWS::StepFunctions::StateMachine',
            at: resource.at,
            attributes: kept(resource),
            properties: {
                ...definition,
                RoleArn: role?.arn,
                StateMachineName: property(properties, 'Name'),
                StateMachineType: property(properties, 'Type'),
                LoggingConfiguration: property(properties, 'Logging'),
                TracingConfiguration: property(properties, 'Tracing'),
                Tags: markedTags(property(properties, 'Tags'), STATE_MACHINE_MARK),
            },
        },
    ];
    if (role?.made !== undefined)
        generated.push(role.made);
    const published = context.attempt(resource, () => state_machine_publish(resource)) ?? [];
    generated.push(...published);
    const alias = published.find(({ type }) => type === 'AWS::StepFunctions::StateMachineAlias');
    const target = isTruthy(property(properties, 'UseAliasAsEventTarget'))
        ? (alias?.id ?? resource.id)
        : resource.id;
    stateMachineEvents(resource, target, context, generated);
    return propagateTags(resource, generated);
}
function definitionOf(resource) {
    const { properties } = resource;
    const written = property(properties, 'Definition');
    const uri = property(properties, 'DefinitionUri');
    const substitutions = property(properties, 'DefinitionSubstitutions');
    if (isTruthy(written) && isTruthy(uri)) {
        throw bothGiven(uri, `\`${resource.id}\``, ['Definition', 'DefinitionUri']);
    }
    const own = Object.fromEntries(substitutions?.kind === 'map'
        ? [...substitutions.entries.values()].map(({ key, value }) => [key, value])
        : []);
    if (isTruthy(written)) {
        const made = definitionString(written);
        const all = { ...own, ...made.substitutions };
        return {
            DefinitionString: made.text,
            DefinitionSubstitutions: Object.keys(all).length === 0 ? undefined : all,
        };
    }
    if (!isTruthy(uri)) {
        throw new InvalidResourceError(resource.at, `\`${resource.id}\` has neither \`Definition\` nor \`DefinitionUri\``, 'Give the definition under `Definition`, or its file under `DefinitionUri`.');
    }
    return {
        DefinitionS3Location: bodyLocation(uri, resource),
        DefinitionSubstitutions: isTruthy(substitutions) ? substitutions : undefined,
    };
}
function roleOf(resource, context) {
    const { properties } = resource;
    const own = property(properties, 'Role');
    const policies = property(properties, 'Policies');
    if (isTruthy(own)) {
        if (isTruthy(policies)) {
            throw new InvalidResourceError(policies.at, `\`${resource.id}\` has both \`Role\` and \`Policies\`, and SAM adds policies only to the role that it makes`, 'Keep one of them.');
        }
        return { arn: own };
    }
    const role = new RoleDraft(resource, context, trustPolicy('states.amazonaws.com'), STATE_MACHINE_MARK);
    context.attempt(resource, () => role.addPolicies(policies));
    const tracing = property(properties, 'Tracing');
    const traced = (0,template_node/* child */.jf)(tracing, 'Enabled');
    if (traced?.kind === 'scalar' && traced.value === true) {
        role.attach(context.partition === 'aws' ? 'AWSXrayWriteOnlyAccess' : 'AWSXRayDaemonWriteAccess', traced.at);
    }
    return { arn: getAtt(role.id, 'Arn'), made: role.finish(resource.at) };
}
function state_machine_publish(resource) {
    const { properties } = resource;
    const name = property(properties, 'AutoPublishAlias');
    if (!isTruthy(name)) {
        for (const key of ['UseAliasAsEventTarget', 'DeploymentPreference']) {
            const needing = property(properties, key);
            if (!isTruthy(needing))
                continue;
            throw new InvalidResourceError(needing.at, `\`${resource.id}\` has \`${key}\` without \`AutoPublishAlias\``, 'Set `AutoPublishAlias` to the name of the alias.');
        }
        return [];
    }
    const versionId = `${resource.id}Version`;
    const preference = property(properties, 'DeploymentPreference');
    const attributes = passedThrough(resource);
    return [
        {
            id: versionId,
            type: 'AWS::StepFunctions::StateMachineVersion',
            at: name.at,
            attributes: { DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain', ...attributes },
            properties: {
                StateMachineArn: ref(resource.id),
                StateMachineRevisionId: getAtt(resource.id, 'StateMachineRevisionId'),
            },
        },
        {
            id: `${resource.id}Alias${(0,template_node/* stringOf */.Je)(name) ?? ''}`,
            type: 'AWS::StepFunctions::StateMachineAlias',
            at: name.at,
            attributes,
            properties: {
                Name: name,
                DeploymentPreference: {
                    ...(isTruthy(preference)
                        ? state_machine_eventSourceOf(expectKind(preference, 'map', `\`DeploymentPreference\` of \`${resource.id}\``))
                        : { Type: 'ALL_AT_ONCE' }),
                    StateMachineVersionArn: ref(versionId),
                },
            },
        },
    ];
}
function state_machine_eventSourceOf(node) {
    return Object.fromEntries([...node.entries.values()].map(({ key, value }) => [key, value]));
}

;// CONCATENATED MODULE: ./build/sam/types.js











const phases = [
    [functionType],
    [stateMachineType],
    [apiType, httpApiType, webSocketApiType],
    [simpleTableType, layerVersionType, applicationType, graphQLApiType, capacityProviderType],
    [connectorType],
];

;// CONCATENATED MODULE: ./build/sam/transform.js






function transformSam(root, options) {
    const written = (0,template_node/* child */.jf)(root, 'Resources');
    if ((options.exact !== true && !(0,macro/* asksForSam */.b)(root)) || written?.kind !== 'map')
        return { root, origins: new Map(), problems: [], isCut: false };
    const workspace = new TransformState(root, written, options);
    for (const step of stepsBefore)
        workspace.attempt(undefined, () => step(workspace));
    for (const phase of phases) {
        const types = new Map(phase.map((type) => [type.type, type]));
        for (const resource of [...workspace.resources.values()]) {
            const type = types.get(resource.type);
            if (type === undefined || workspace.isLeft(resource.id))
                continue;
            workspace.remove(resource.id);
            workspace.attempt(resource, () => {
                for (const generated of type.expand(resource, workspace))
                    workspace.add(generated, resource);
            });
        }
        workspace.applyChanges();
    }
    workspace.attempt(undefined, () => workspace.deployments.finish(workspace));
    return {
        root: resolveReferences(assemble(workspace), workspace),
        origins: workspace.origins,
        problems: workspace.problems,
        isCut: workspace.isCut,
    };
}
function assemble(workspace) {
    const { template } = workspace;
    const entries = new Map();
    for (const [key, entry] of template.entries) {
        if (key === 'Globals')
            continue;
        if (key === 'Transform') {
            const left = otherTransforms(entry.value);
            if (left !== undefined)
                entries.set(key, { ...entry, value: left });
        }
        else {
            entries.set(key, entry);
        }
    }
    entries.set('Resources', { ...section(template, 'Resources'), value: workspace.resourcesNode() });
    const conditions = workspace.conditionsNode();
    if (conditions !== undefined)
        entries.set('Conditions', { ...section(template, 'Conditions'), value: conditions });
    return { kind: 'map', entries, at: template.at };
}
function section(template, key) {
    return template.entries.get(key) ?? { key, keyAt: template.at };
}
function otherTransforms(transform) {
    if (transform.kind !== 'list')
        return undefined;
    const left = transform.items.filter((item) => (0,template_node/* stringOf */.Je)(item) !== macro/* SAM_MACRO */.P);
    return left.length === 0 ? undefined : (0,template_node/* list */.p_)(left, transform.at);
}


/***/ })

};
;