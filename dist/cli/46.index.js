export const id = 46;
export const ids = [46];
export const modules = {

/***/ 3433:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   fP: () => (/* binding */ Assemblies),
/* harmony export */   f_: () => (/* binding */ entry),
/* harmony export */   gu: () => (/* binding */ assembliesIn),
/* harmony export */   jH: () => (/* binding */ outputOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

const MOST_DEPTH = 5;
function assembliesIn(folder, files, depth = 0) {
    const manifest = jsonOf(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, 'manifest.json'), files);
    const artifacts = entriesOf(entry(manifest, 'artifacts'));
    if (artifacts.length === 0)
        return [];
    const inside = (name) => {
        const path = typeof name === 'string' ? node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, name) : undefined;
        return path?.startsWith(`${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(folder)}/`) ? path : undefined;
    };
    const of = (type) => artifacts.filter(([, artifact]) => entry(artifact, 'type') === type);
    const assembly = {
        folder,
        stacks: of('aws:cloudformation:stack').flatMap(([id, artifact]) => stackOf(id, artifact, files, inside)),
        assets: new Map(of('cdk:asset-manifest').flatMap(([, artifact]) => assetsIn(inside(entry(entry(artifact, 'properties'), 'file')), files, inside))),
    };
    const stages = of('cdk:cloud-assembly').flatMap(([, artifact]) => {
        const path = inside(entry(entry(artifact, 'properties'), 'directoryName'));
        return path === undefined || depth >= MOST_DEPTH ? [] : assembliesIn(path, files, depth + 1);
    });
    return [assembly, ...stages];
}
function stackOf(id, artifact, files, inside) {
    const properties = entry(artifact, 'properties');
    const template = inside(entry(properties, 'templateFile'));
    if (template === undefined)
        return [];
    const [, account, region] = /^aws:\/\/([^/]+)\/([^/]+)$/.exec(textOf(entry(artifact, 'environment')) ?? '') ?? [];
    const file = inside(entry(artifact, 'additionalMetadataFile'));
    return [
        {
            displayName: textOf(entry(artifact, 'displayName')) ?? id,
            stackName: textOf(entry(properties, 'stackName')) ?? id,
            template,
            ...(account !== undefined && /^\d{12}$/.test(account) && { account }),
            ...(region !== undefined && region !== 'unknown-region' && { region }),
            metadata: () => (file === undefined ? entry(artifact, 'metadata') : jsonOf(file, files)),
        },
    ];
}
function assetsIn(path, files, inside) {
    const assets = path === undefined ? undefined : entry(jsonOf(path, files), 'files');
    return entriesOf(assets).flatMap(([hash, asset]) => {
        const file = inside(entry(entry(asset, 'source'), 'path'));
        return file === undefined ? [] : [[hash, file]];
    });
}
class Assemblies {
    #files;
    #known = new Map();
    constructor(files) {
        this.#files = files;
    }
    of(template) {
        if (!template.endsWith('.template.json'))
            return undefined;
        const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(template);
        if (!this.#known.has(folder)) {
            const [own] = assembliesIn(folder, this.#files, MOST_DEPTH);
            this.#known.set(folder, own);
        }
        return this.#known.get(folder);
    }
}
function outputOf(project, files) {
    const output = textOf(entry(jsonOf(project, files), 'output'));
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(project), output ?? 'cdk.out');
}
function jsonOf(path, files) {
    const source = files.read(path);
    if (source === undefined)
        return undefined;
    try {
        return JSON.parse(source.text);
    }
    catch {
        return undefined;
    }
}
const isTable = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const entriesOf = (value) => isTable(value) ? Object.entries(value) : [];
const entry = (value, key) => isTable(value) && Object.hasOwn(value, key) ? value[key] : undefined;
const textOf = (value) => (typeof value === 'string' ? value : undefined);


/***/ }),

/***/ 971:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ expand_template_expand),
  o: () => (/* binding */ meansOf)
});

// EXTERNAL MODULE: ./build/budget.js
var build_budget = __webpack_require__(4527);
// EXTERNAL MODULE: ./build/template/node.js
var template_node = __webpack_require__(5063);
// EXTERNAL MODULE: ./build/template/problems.js
var problems = __webpack_require__(4183);
// EXTERNAL MODULE: ./build/cloudformation/intrinsics/for-each.js
var for_each = __webpack_require__(2831);
// EXTERNAL MODULE: ./build/cloudformation/parameters.js
var parameters = __webpack_require__(7833);
;// CONCATENATED MODULE: ./build/cloudformation/for-each.js





function expandLoops(root, environment, budget) {
    const expander = new Expander(root, environment, budget);
    const expanded = expander.node(root, new Map());
    const [first] = expander.cut;
    return {
        root: expanded,
        problems: first === undefined ? [] : [tooMuch(first)],
        isCut: first !== undefined,
    };
}
const tooMuch = ({ keyAt }) => (0,problems/* unreadable */.O$)(keyAt, `The loops up to here make more than ${build_budget/* LIMITS */.b.values.toLocaleString('en')} values, or ${build_budget/* LIMITS */.b.characters.toLocaleString('en')} characters`, 'Shorten the lists of Fn::ForEach.');
class TooMuch extends Error {
}
class Expander {
    cut = [];
    #root;
    #environment;
    #budget;
    constructor(root, environment, budget) {
        this.#root = root;
        this.#environment = environment;
        this.#budget = budget;
    }
    node(node, variables) {
        if (variables.size > 0)
            this.#pay('values', 1);
        if (node.kind === 'scalar')
            return this.#text(node, variables);
        if (node.kind === 'list')
            return { ...node, items: node.items.map((item) => this.node(item, variables)) };
        const call = (0,template_node/* intrinsicOf */.jN)(node);
        const bound = call?.name === 'Ref' ? variables.get((0,template_node/* stringOf */.Je)(call.argument) ?? '') : undefined;
        if (bound !== undefined)
            return { kind: 'scalar', value: bound, text: bound, at: node.at };
        const copied = this.#map(node, variables);
        return call?.name === 'Fn::Sub' && variables.size > 0 ? (plainSub(copied) ?? copied) : copied;
    }
    #map(node, variables) {
        const entries = new Map();
        for (const entry of node.entries.values()) {
            for (const copy of this.#entries(entry, variables))
                entries.set(copy.key, copy);
        }
        return { ...node, entries };
    }
    #entries(entry, variables) {
        try {
            const copies = entry.key.startsWith(for_each/* forEach */.j.name) ? this.#loop(entry.value, variables) : undefined;
            return (copies ?? [
                { ...entry, key: this.#put(entry.key, variables), value: this.node(entry.value, variables) },
            ]);
        }
        catch (error) {
            if (!(error instanceof TooMuch) || variables.size > 0)
                throw error;
            this.cut.push(entry);
            return mayServeOthers(entry.value) ? [entry] : [];
        }
    }
    #pay(expense, amount) {
        if (!this.#budget.take(expense, amount))
            throw new TooMuch();
    }
    #text(node, variables) {
        if (typeof node.value !== 'string' || variables.size === 0)
            return node;
        const text = this.#put(node.text, variables);
        return text === node.text ? node : { ...node, value: text, text };
    }
    #put(text, variables) {
        let result = text;
        for (const [name, value] of variables) {
            this.#pay('characters', result.length);
            result = this.#replace(result, `\${${name}}`, value);
            result = this.#replace(result, `&{${name}}`, value.replace(/[^A-Za-z0-9]/g, ''));
        }
        return result;
    }
    #replace(text, mark, value) {
        const pieces = text.split(mark);
        if (pieces.length > 1)
            this.#pay('characters', (pieces.length - 1) * value.length);
        return pieces.join(value);
    }
    #loop(loop, variables) {
        const [identifier, collection, body] = loop.kind === 'list' ? loop.items : [];
        const name = (0,template_node/* stringOf */.Je)(identifier);
        if (name === undefined || collection === undefined || body?.kind !== 'map')
            return undefined;
        const values = this.#values(collection, variables);
        return values?.flatMap((value) => {
            const copy = this.node(body, new Map([...variables, [name, value]]));
            return copy.kind === 'map' ? [...copy.entries.values()] : [];
        });
    }
    #values(collection, variables) {
        const node = this.node(collection, variables);
        if (node.kind === 'list') {
            const texts = node.items.flatMap((item) => item.kind === 'scalar' ? [item.text] : (this.#parameter(item) ?? []));
            return texts.length >= node.items.length ? texts : undefined;
        }
        return this.#parameter(node);
    }
    #parameter(node) {
        const call = (0,template_node/* intrinsicOf */.jN)(node);
        const name = call?.name === 'Ref' ? (0,template_node/* stringOf */.Je)(call.argument) : undefined;
        if (name === undefined)
            return undefined;
        const declaration = (0,template_node/* descend */.Xn)(this.#root, 'Parameters', name);
        if ((0,parameters/* isSecret */.$f)(declaration))
            return undefined;
        const byDefault = (0,template_node/* child */.jf)(declaration, 'Default');
        const value = this.#environment.parameters.get(name) ?? (byDefault?.kind === 'scalar' ? byDefault.text : undefined);
        return value?.split(',').map((item) => item.trim());
    }
}
function mayServeOthers(root) {
    const open = [root];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if (node.kind === 'list')
            for (const item of node.items)
                open.push(item);
        if (node.kind !== 'map')
            continue;
        const type = (0,template_node/* child */.jf)(node, 'Type');
        if (type !== undefined && SERVING.test((0,template_node/* stringOf */.Je)(type) ?? 'Fn::'))
            return true;
        for (const { value } of node.entries.values())
            open.push(value);
    }
    return false;
}
const SERVING = /^AWS::(?:Lambda|IAM|Serverless|SSO)::|Polic(?:y|ies)$|Permissions?$|Fn::|\$\{|&\{/;
function plainSub(call) {
    const text = (0,template_node/* child */.jf)(call, 'Fn::Sub');
    return text?.kind === 'scalar' && typeof text.value === 'string' && !text.text.includes('${')
        ? { ...text, at: call.at }
        : undefined;
}

;// CONCATENATED MODULE: ./build/cloudformation/macros.js



function applyMacros(root, { text }, environment, files, budget) {
    const problems = [];
    let expanded = root;
    if (text.includes('AWS::Include')) {
        expanded = new Includer(files, problems, budget).node(expanded, 0);
    }
    let isCut = false;
    if (text.includes('Fn::ForEach') && usesLanguageExtensions(root)) {
        const looped = expandLoops(expanded, environment, budget);
        for (const problem of looped.problems)
            problems.push(problem);
        isCut = looped.isCut;
        expanded = looped.root;
    }
    return { root: expanded.kind === 'map' ? expanded : root, problems, isCut };
}
function usesLanguageExtensions(root) {
    const transform = (0,template_node/* child */.jf)(root, 'Transform');
    const names = transform?.kind === 'list' ? transform.items : [transform];
    return names.some((name) => (0,template_node/* stringOf */.Je)(name) === 'AWS::LanguageExtensions');
}
class Includer {
    #files;
    #problems;
    #budget;
    #told = new Set();
    constructor(files, problems, budget) {
        this.#files = files;
        this.#problems = problems;
        this.#budget = budget;
    }
    node(node, depth) {
        if (node.kind === 'scalar' || depth > problems/* MOST_DEPTH */.ol)
            return node;
        if (node.kind === 'list')
            return { ...node, items: node.items.map((item) => this.node(item, depth + 1)) };
        const included = this.#contentOf((0,template_node/* child */.jf)(node, 'Fn::Transform') ?? topLevelInclude(node, depth));
        if (included !== undefined && node.entries.size === 1)
            return this.node(included, depth + 1);
        const entries = new Map();
        for (const entry of node.entries.values()) {
            if (entry.key === 'Fn::Transform' && included !== undefined)
                continue;
            entries.set(entry.key, { ...entry, value: this.node(entry.value, depth + 1) });
        }
        if (included?.kind === 'map') {
            for (const entry of included.entries.values()) {
                if (!entries.has(entry.key))
                    entries.set(entry.key, { ...entry, value: this.node(entry.value, depth + 1) });
            }
        }
        return { ...node, entries };
    }
    #contentOf(transform) {
        if ((0,template_node/* stringOf */.Je)((0,template_node/* child */.jf)(transform, 'Name')) !== 'AWS::Include')
            return undefined;
        const location = (0,template_node/* stringOf */.Je)((0,template_node/* child */.jf)((0,template_node/* child */.jf)(transform, 'Parameters'), 'Location'));
        if (location === undefined || /^[a-z0-9]+:/i.test(location) || location.startsWith('/'))
            return undefined;
        if (!this.#budget.take('includes'))
            return undefined;
        const tree = this.#files.tree(location);
        if (tree === undefined)
            return undefined;
        if (!this.#told.has(tree.problems))
            for (const problem of tree.problems)
                this.#problems.push(problem);
        this.#told.add(tree.problems);
        return tree.root !== undefined && this.#budget.take('values', (0,template_node/* sizeOf */.$d)(tree.root)) ? tree.root : undefined;
    }
}
function topLevelInclude(node, depth) {
    if (depth > 0)
        return undefined;
    const transform = (0,template_node/* child */.jf)(node, 'Transform');
    const items = transform?.kind === 'list' ? transform.items : transform === undefined ? [] : [transform];
    return items.find((item) => (0,template_node/* intrinsicOf */.jN)(item) === undefined && (0,template_node/* stringOf */.Je)((0,template_node/* child */.jf)(item, 'Name')) === 'AWS::Include');
}

// EXTERNAL MODULE: ./build/cloudformation/intrinsics/index.js + 22 modules
var intrinsics = __webpack_require__(8574);
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

// EXTERNAL MODULE: ./build/sam/draft.js
var sam_draft = __webpack_require__(335);
// EXTERNAL MODULE: ./build/sam/invalid-resource-error.js
var invalid_resource_error = __webpack_require__(511);
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

// EXTERNAL MODULE: ./build/sam/value.js
var sam_value = __webpack_require__(9177);
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
    return (0,sam_draft/* toMap */.av)({ ...version, info, paths: {} }, at);
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
        this.#root = (0,sam_value/* withEntry */.rM)(this.#root, key, (0,sam_draft/* toNode */.ye)(value, at));
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
                    const known = (0,invalid_resource_error/* expectKind */.Oj)(method, 'map', `The method \`${key}\` of the path \`${path}\``);
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
        const value = (0,sam_draft/* toNode */.ye)({ 'Fn::If': [condition, entry.value, { Ref: 'AWS::NoValue' }] }, entry.keyAt);
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
        return (0,sam_value/* withEntry */.rM)(this.#root, 'paths', paths);
    }
}
function hasIntegration(method) {
    return (0,sam_value/* isTruthy */.zz)((0,template_node/* child */.jf)(method, INTEGRATION));
}
function alternatives(node) {
    if (node === undefined)
        return [];
    const branches = (0,sam_value/* branchesOf */.IJ)(node);
    if (branches === undefined)
        return [node];
    return [branches.whenTrue, branches.whenFalse].filter((branch) => !(0,sam_value/* isNoValue */.RL)(branch));
}
function inBranches(node, change) {
    const branches = (0,sam_value/* branchesOf */.IJ)(node);
    if (branches === undefined)
        return change(node);
    const { condition } = branches;
    const [whenTrue, whenFalse] = [branches.whenTrue, branches.whenFalse].map((branch) => (0,sam_value/* isNoValue */.RL)(branch) ? branch : change(branch));
    return (0,sam_draft/* toNode */.ye)({ 'Fn::If': [condition, whenTrue ?? null, whenFalse ?? null] }, node.at);
}
function pathItem(node, path) {
    return (0,invalid_resource_error/* expectKind */.Oj)(node, 'map', `The path \`${path}\` of the API's definition`);
}

;// CONCATENATED MODULE: ./build/sam/api/implicit.js







const KINDS = [
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
        if (!KINDS.some(({ type }) => type === resource.type))
            continue;
        const { properties } = resource;
        if ((0,sam_value/* isTruthy */.zz)(property(properties, 'DefinitionBody')) || (0,sam_value/* isTruthy */.zz)(property(properties, 'DefinitionUri')))
            continue;
        context.apis.manage(resource.id, resource.type, resource.at);
    }
}
function addImplicitApis(context) {
    for (const kind of KINDS)
        new Collector(kind, context).collect();
}
class Collector {
    #kind;
    #context;
    #conditions = new Map();
    #implicitOwners = [];
    #implicitAt;
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
        const properties = (0,sam_value/* withEntry */.rM)(resource.properties, 'Events', { ...events, entries });
        this.#context.replace(resource.id, (0,sam_value/* withEntry */.rM)(resource.node, 'Properties', properties), resource.at);
    }
    #completed(entry, resource) {
        const kind = this.#kind;
        const written = property(entry.value, 'Properties');
        if (!(0,sam_value/* isTruthy */.zz)(written) && kind.byDefault === undefined)
            return undefined;
        const name = `the event \`${entry.key}\` of \`${resource.id}\``;
        const given_ = (0,sam_value/* isTruthy */.zz)(written)
            ? (0,invalid_resource_error/* expectKind */.Oj)(written, 'map', `\`Properties\` of ${name}`)
            : (0,template_node/* map */.Tj)([], entry.keyAt);
        const properties = this.#withDefaults(given_, entry.keyAt);
        const path = textOf(properties, 'Path', name, entry.keyAt);
        const method = textOf(properties, 'Method', name, entry.keyAt);
        checkRouteSettings(properties, name);
        const api = this.#apiOf(properties, name, entry.keyAt);
        this.#note(api, path, methodKey(method), resource, entry.keyAt);
        const node = (0,invalid_resource_error/* expectKind */.Oj)(entry.value, 'map', name);
        return { ...entry, value: (0,sam_value/* withEntry */.rM)(node, 'Properties', properties) };
    }
    #withDefaults(written, at) {
        const { reference, implicitId, byDefault } = this.#kind;
        let properties = written;
        if ((0,template_node/* child */.jf)(written, reference) === undefined) {
            properties = (0,sam_value/* withEntry */.rM)(properties, reference, (0,sam_draft/* toNode */.ye)((0,sam_draft/* ref */.KR)(implicitId), at));
        }
        if (byDefault !== undefined && !(0,sam_value/* isTruthy */.zz)((0,template_node/* child */.jf)(written, 'Path')) && !(0,sam_value/* isTruthy */.zz)((0,template_node/* child */.jf)(written, 'Method'))) {
            properties = (0,sam_value/* withEntry */.rM)(properties, 'Path', (0,template_node/* scalar */.d_)(byDefault.path, at));
            properties = (0,sam_value/* withEntry */.rM)(properties, 'Method', (0,template_node/* scalar */.d_)(byDefault.method, at));
        }
        return properties;
    }
    #apiOf(properties, event, at) {
        const { reference, implicitId, type } = this.#kind;
        const node = (0,template_node/* child */.jf)(properties, reference);
        const id = (0,sam_value/* idIn */.DG)(node);
        const known = id === undefined ? undefined : this.#context.resources.get(id)?.type;
        const fits = type === 'AWS::Serverless::Api' ? known !== 'AWS::Serverless::HttpApi' : true;
        if (id !== undefined && (id === implicitId || (known !== undefined && fits)))
            return id;
        throw new invalid_resource_error/* InvalidResourceError */.uR(node?.at ?? at, `\`${reference}\` of ${event} is no reference to an \`${type}\` of this template`, `Refer to an \`${type}\` of this template with \`!Ref\`, or remove \`${reference}\` to have one made.`);
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
        const node = (0,sam_draft/* toMap */.av)({
            Type: type,
            Condition: this.#conditionOf(used, `${implicitId}Condition`, at),
            DeletionPolicy: this.#strongest('DeletionPolicy', ['Retain', 'Delete']),
            UpdateReplacePolicy: this.#strongest('UpdateReplacePolicy', ['Retain', 'Snapshot', 'Delete']),
            Properties: implicitProperties,
        }, at);
        this.#context.replace(implicitId, node, at);
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
        (0,invalid_resource_error/* expectKind */.Oj)(settings, 'map', `\`RouteSettings\` of ${event}`);
}
function textOf(properties, key, event, at) {
    const node = property(properties, key);
    const text = (0,template_node/* stringOf */.Je)(node);
    if (text !== undefined)
        return text;
    throw new invalid_resource_error/* InvalidResourceError */.uR(node?.at ?? at, node === undefined ? `${upperFirst(event)} has no \`${key}\`` : `\`${key}\` of ${event} is no string`, `Give \`${key}\` as a string.`);
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
        context.replace(resource.id, (0,sam_value/* withoutEntry */.n$)(resource.node, 'Connectors'), resource.at);
        context.attempt(resource, () => {
            const connectors = (0,invalid_resource_error/* expectKind */.Oj)(written, 'map', `\`Connectors\` of \`${resource.id}\``);
            for (const entry of connectors.entries.values()) {
                context.attempt(resource, () => split(entry, resource, context));
            }
        });
    }
}
function split({ key, keyAt, value }, owner, context) {
    const id = owner.id + key;
    const what = `the connector \`${key}\` of \`${owner.id}\``;
    const node = (0,invalid_resource_error/* expectKind */.Oj)(value, 'map', what);
    const written = (0,template_node/* child */.jf)(node, 'Properties');
    if (context.resources.has(id)) {
        throw new invalid_resource_error/* InvalidResourceError */.uR(keyAt, `The connector \`${key}\` of \`${owner.id}\` becomes \`${id}\`, which the template has already`, 'Rename the connector.');
    }
    if (written === undefined) {
        throw new invalid_resource_error/* InvalidResourceError */.uR(keyAt, `The connector \`${key}\` of \`${owner.id}\` has no \`Properties\``, 'Give it `Destination` and `Permissions`.');
    }
    const properties = (0,invalid_resource_error/* expectKind */.Oj)(written, 'map', `\`Properties\` of ${what}`);
    const source = sourceOf(properties, owner, what, keyAt);
    const own = (0,sam_value/* withEntry */.rM)((0,sam_value/* withoutEntry */.n$)(properties, 'SourceReference'), 'Source', source);
    const connector = (0,sam_value/* withEntry */.rM)((0,sam_value/* withEntry */.rM)(node, 'Properties', own), 'Type', (0,template_node/* scalar */.d_)('AWS::Serverless::Connector', keyAt));
    context.replace(id, connector, keyAt, owner.id);
}
function sourceOf(properties, owner, what, at) {
    const base = (0,sam_draft/* toMap */.av)({ Id: owner.id }, at);
    const written = (0,template_node/* child */.jf)(properties, 'SourceReference');
    if (written === undefined)
        return base;
    const reference = (0,invalid_resource_error/* expectKind */.Oj)(written, 'map', `\`SourceReference\` of ${what}`);
    const id = reference.entries.get('Id');
    if (id !== undefined) {
        throw new invalid_resource_error/* InvalidResourceError */.uR(id.keyAt, `\`SourceReference\` of ${what} has an \`Id\`, though its source is \`${owner.id}\``, 'Remove `Id`.');
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
    for (const entry of (0,invalid_resource_error/* expectKind */.Oj)(globals, 'map', '`Globals`').entries.values()) {
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
        throw new invalid_resource_error/* InvalidResourceError */.uR(keyAt, `\`Globals\` has a section \`${key}\`, which SAM does not know`, `Use one of ${[...GLOBAL_PROPERTIES.keys()].map((name) => `\`${name}\``).join(', ')}.`);
    }
    const section = (0,invalid_resource_error/* expectKind */.Oj)(value, 'map', `\`Globals.${key}\``);
    for (const entry of section.entries.values()) {
        if (supported.has(entry.key) || entry.key.startsWith('Fn::'))
            continue;
        context.reject(new invalid_resource_error/* InvalidResourceError */.uR(entry.keyAt, `\`Globals.${key}\` has \`${entry.key}\`, which SAM does not take there`, `Set \`${entry.key}\` on each resource.`, NEVER_GLOBAL.has(entry.key) ? 'error' : 'warning'), undefined);
    }
    return section;
}
function mergeInto(context, resource, name, section) {
    const globals = context.attempt(resource, () => withoutIgnored(resource, section)) ?? section;
    const written = (0,template_node/* child */.jf)(resource.node, 'Properties');
    const properties = written === undefined || (written.kind === 'map' && written.entries.size === 0)
        ? globals
        : merge(globals, written, name);
    context.replace(resource.id, (0,sam_value/* withEntry */.rM)(resource.node, 'Properties', properties), resource.at);
}
function withoutIgnored(resource, section) {
    const ignored = (0,template_node/* child */.jf)(resource.node, 'IgnoreGlobals');
    if (!(0,sam_value/* isTruthy */.zz)(ignored))
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
        left = (0,sam_value/* withoutEntry */.n$)(left, key);
    }
    return left;
}
function notIgnorable(resource, node) {
    return new invalid_resource_error/* InvalidResourceError */.uR(node.at, `\`IgnoreGlobals\` of \`${resource.id}\` names something that \`Globals\` does not have`, "Give `'*'`, or a list of properties that stand in `Globals`.");
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
    const resource = (0,invalid_resource_error/* expectKind */.Oj)(value, 'map', `The resource \`${key}\``);
    if (!((0,template_node/* stringOf */.Je)((0,template_node/* child */.jf)(resource, 'Type')) ?? '').startsWith('AWS::Serverless::'))
        return;
    const properties = (0,template_node/* child */.jf)(resource, 'Properties');
    const isNull = properties?.kind === 'scalar' && properties.value === null;
    if (properties !== undefined && !isNull)
        (0,invalid_resource_error/* expectKind */.Oj)(properties, 'map', `\`Properties\` of \`${key}\``);
    const condition = (0,template_node/* child */.jf)(resource, 'Condition');
    if (condition === undefined || condition.kind === 'scalar')
        return;
    throw new invalid_resource_error/* InvalidResourceError */.uR(condition.at, `\`Condition\` of \`${key}\` is not the name of a condition`, 'Define the condition under `Conditions`, and give its name.');
}

;// CONCATENATED MODULE: ./build/sam/steps.js




const stepsBefore = [
    checkStructure,
    giveDefinitions,
    addImplicitApis,
    mergeGlobals,
    splitEmbeddedConnectors,
];

// EXTERNAL MODULE: ./build/derived.js
var derived = __webpack_require__(2337);
// EXTERNAL MODULE: ./build/groups.js
var groups = __webpack_require__(1782);
// EXTERNAL MODULE: ./build/internal-error.js
var internal_error = __webpack_require__(7716);
;// CONCATENATED MODULE: ./build/sam/api/request-model.js




function checkRequestModel(route, api) {
    const written = property(route.event.properties, 'RequestModel');
    if (!(0,sam_value/* isTruthy */.zz)(written))
        return;
    const event = `the event \`${route.event.key}\` of \`${route.owner.id}\``;
    const settings = (0,invalid_resource_error/* expectKind */.Oj)(written, 'map', `\`RequestModel\` of ${event}`);
    const model = property(settings, 'Model');
    if (!(0,sam_value/* isTruthy */.zz)(model))
        return;
    const models = property(api, 'Models');
    const name = (0,template_node/* stringOf */.Je)(model);
    const known = name !== undefined && (0,sam_value/* isTruthy */.zz)((0,template_node/* child */.jf)(models, name));
    if (!known && (0,template_node/* intrinsicOf */.jN)(models) === undefined) {
        throw new invalid_resource_error/* InvalidResourceError */.uR(model.at, `\`RequestModel\` of ${event} names ${name === undefined ? 'something that is no string' : `\`${name}\``}, which is none of the \`Models\` of \`${route.api}\``, 'Name a model that the API defines.');
    }
    for (const key of ['ValidateBody', 'ValidateParameters']) {
        const value = property(settings, key);
        if (value === undefined || (value.kind === 'scalar' && typeof value.value === 'boolean'))
            continue;
        throw new invalid_resource_error/* InvalidResourceError */.uR(value.at, `\`${key}\` of ${event} is neither \`true\` nor \`false\``, 'Write `true` or `false`, without quotes or intrinsic functions.');
    }
}

;// CONCATENATED MODULE: ./build/sam/api/route-authorizer.js




function requireAuthorizer(route, authorizer, apiAuth) {
    const name = (0,template_node/* stringOf */.Je)(authorizer);
    const event = `The event \`${route.event.key}\` of \`${route.owner.id}\``;
    if (name === 'NONE') {
        if ((0,sam_value/* isTruthy */.zz)(property(apiAuth, 'DefaultAuthorizer')))
            return;
        throw new invalid_resource_error/* InvalidResourceError */.uR(authorizer.at, `${event} has \`Authorizer: NONE\`, but \`${route.api}\` has no \`DefaultAuthorizer\` to switch off`, 'Remove `Authorizer`, or give the API a `DefaultAuthorizer`.');
    }
    if (name === undefined) {
        throw new invalid_resource_error/* InvalidResourceError */.uR(authorizer.at, `${event} has an \`Authorizer\` that is no string`, "Name one of the API's authorizers.");
    }
    const defined = property(apiAuth, 'Authorizers');
    if ((0,sam_value/* isTruthy */.zz)((0,template_node/* child */.jf)(defined, name)))
        return;
    const names = defined?.kind === 'map' ? [...defined.entries.keys()].map((one) => `\`${one}\``) : [];
    throw new invalid_resource_error/* InvalidResourceError */.uR(authorizer.at, `${event} names the authorizer \`${name}\`, which \`${route.api}\` does not define`, names.length === 0
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
    definition.set('securityDefinitions', (0,sam_value/* withEntry */.rM)(schemes, name, (0,sam_draft/* toNode */.ye)(scheme, at)), at);
}
function setOpenApiScheme(definition, name, scheme, at) {
    const written = definition.get('components');
    const components = written?.kind === 'map' ? written : (0,template_node/* map */.Tj)([], at);
    const known = (0,template_node/* child */.jf)(components, 'securitySchemes');
    const schemes = known?.kind === 'map' ? known : (0,template_node/* map */.Tj)([], at);
    definition.set('components', (0,sam_value/* withEntry */.rM)(components, 'securitySchemes', (0,sam_value/* withEntry */.rM)(schemes, name, (0,sam_draft/* toNode */.ye)(scheme, at))), at);
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
    definition.set('components', (0,sam_value/* withEntry */.rM)(components, 'securitySchemes', schemes), schemes.at);
    definition.remove('securityDefinitions');
}
function swaggerSchemes(definition, at) {
    const schemes = definition.get('securityDefinitions');
    return schemes === undefined ? (0,template_node/* map */.Tj)([], at) : (0,invalid_resource_error/* expectKind */.Oj)(schemes, 'map', '`securityDefinitions`');
}

;// CONCATENATED MODULE: ./build/sam/api/rest-route.js









function addRestRoute(route, definition, context) {
    const api = context.resources.get(route.api)?.properties;
    const merged = (0,sam_value/* isTruthy */.zz)(property(api, 'MergeDefinitions'));
    const auth = authOf(route);
    if (definition.managed || (merged && route.stateMachine === undefined)) {
        if (!merged && definition.hasIntegration(route.path, route.method)) {
            throw new invalid_resource_error/* InvalidResourceError */.uR(route.event.at, `The event \`${route.event.key}\` of \`${route.owner.id}\` asks for \`${route.method}\` on \`${route.path}\` of \`${route.api}\`, which another event has already`, 'Remove one of the events, or give it another path or method.');
        }
        checkAuth(route, auth, api, context);
        const key = merged ? route.method : methodKey(route.method);
        definition.editMethod(route.path, key, route.event.at, (method) => {
            const made = methodOf(route, merged ? undefined : method, auth, api, context);
            const whole = secured(made, route, auth, api, definition);
            const value = route.condition === undefined ? whole : (0,sam_draft/* toNode */.ye)((0,sam_draft/* when */.z7)(route.condition, whole), route.event.at);
            return merged ? mergedMethod(method, value) : value;
        });
        checkRequestModel(route, api);
    }
    else if ((0,sam_value/* isTruthy */.zz)(property(auth, 'OverrideApiAuth'))) {
        overrideAuth(route, auth, api, definition, context);
    }
}
function overrideAuth(route, auth, api, definition, context) {
    checkAuth(route, auth, api, context);
    const settings = ['Authorizer', 'ApiKeyRequired', 'ResourcePolicy'];
    if (auth !== undefined && !settings.some((key) => (0,sam_value/* isTruthy */.zz)(property(auth, key)))) {
        throw new invalid_resource_error/* InvalidResourceError */.uR(auth.at, `The event \`${route.event.key}\` of \`${route.owner.id}\` overrides the API's \`Auth\` with nothing`, 'Set `Authorizer`, `ApiKeyRequired` or `ResourcePolicy`, or remove `OverrideApiAuth`.');
    }
    const key = methodKey(route.method);
    definition.editMethods(route.path, (method, name) => name === key ? secured(method, route, auth, api, definition) : method);
}
function authOf(route) {
    const auth = property(route.event.properties, 'Auth');
    if (!(0,sam_value/* isTruthy */.zz)(auth))
        return undefined;
    return (0,invalid_resource_error/* expectKind */.Oj)(auth, 'map', `\`Auth\` of the event \`${route.event.key}\` of \`${route.owner.id}\``);
}
function methodOf(route, existing, auth, api, context) {
    const { at } = route.event;
    const known = existing?.kind === 'map' ? existing : (0,template_node/* map */.Tj)([], at);
    const integration = (0,sam_draft/* toMap */.av)(route.stateMachine === undefined
        ? functionIntegration(route, auth, api, context)
        : { ...route.stateMachine, uri: conditionalUri(route) }, at);
    const method = new Map(known.entries);
    method.set(INTEGRATION, { key: INTEGRATION, keyAt: at, value: integration });
    if (!method.has('responses')) {
        const responses = route.stateMachine === undefined
            ? {}
            : { 200: { description: 'OK' }, 400: { description: 'Bad Request' } };
        method.set('responses', { key: 'responses', keyAt: at, value: (0,sam_draft/* toNode */.ye)(responses, at) });
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
        timeoutInMillis: (0,sam_value/* isTruthy */.zz)(timeout) ? timeout : undefined,
    };
}
function conditionalUri(route) {
    return route.condition === undefined ? route.integration : (0,sam_draft/* when */.z7)(route.condition, route.integration);
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
    if (!(0,sam_value/* isTruthy */.zz)(role) || text === 'NONE')
        return 'NONE';
    return text === CALLER ? CALLER : role;
}
function secured(method, route, auth, api, definition) {
    const added = [];
    const authorizer = property(auth, 'Authorizer');
    const name = (0,sam_value/* isTruthy */.zz)(authorizer) ? (0,template_node/* stringOf */.Je)(authorizer) : undefined;
    if (name !== undefined) {
        const known = (0,template_node/* child */.jf)((0,template_node/* child */.jf)(property(api, 'Auth'), 'Authorizers'), name);
        const scopes = known === undefined
            ? undefined
            : (property(auth, 'AuthorizationScopes') ?? property(known, 'AuthorizationScopes'));
        added.push({ [name]: scopes ?? [] });
    }
    const apiKey = property(auth, 'ApiKeyRequired');
    if (apiKey !== undefined) {
        if ((0,sam_value/* isTruthy */.zz)(apiKey))
            addApiKeyScheme(definition, apiKey.at);
        added.push((0,sam_value/* isTruthy */.zz)(apiKey) ? { api_key: [] } : { api_key_false: [] });
    }
    if (added.length === 0)
        return method;
    const at = auth?.at ?? route.event.at;
    const existing = (0,template_node/* child */.jf)(method, 'security');
    const items = existing?.kind === 'list' ? existing.items : [];
    const security = (0,sam_draft/* toNode */.ye)([...items, ...added], at);
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
    if ((0,sam_value/* isTruthy */.zz)(authorizer) && (0,template_node/* stringOf */.Je)(authorizer) !== 'AWS_IAM') {
        requireAuthorizer(route, authorizer, apiAuth);
    }
    const scopes = property(auth, 'AuthorizationScopes');
    if ((0,sam_value/* isTruthy */.zz)(scopes)) {
        (0,invalid_resource_error/* expectKind */.Oj)(scopes, 'list', `\`AuthorizationScopes\` of the event \`${route.event.key}\` of \`${route.owner.id}\``);
        if (!(0,sam_value/* isTruthy */.zz)(authorizer)) {
            throw new invalid_resource_error/* InvalidResourceError */.uR(scopes.at, `The event \`${route.event.key}\` of \`${route.owner.id}\` has \`AuthorizationScopes\` without an \`Authorizer\``, 'Set `Authorizer`, too.');
        }
    }
    const apiKey = property(auth, 'ApiKeyRequired');
    const wanted = (0,sam_value/* isTruthy */.zz)(apiKey);
    if (apiKey !== undefined && !wanted && !(0,sam_value/* isTruthy */.zz)(property(apiAuth, 'ApiKeyRequired'))) {
        throw new invalid_resource_error/* InvalidResourceError */.uR(apiKey.at, `The event \`${route.event.key}\` of \`${route.owner.id}\` switches \`ApiKeyRequired\` off, which \`${route.api}\` does not switch on`, 'Remove it.');
    }
}

;// CONCATENATED MODULE: ./build/sam/api/http-route.js








const PARAMETER = /\{([^{}]*)\}/g;
function addHttpRoute(route, definition, context) {
    const api = context.resources.get(route.api)?.properties;
    const taken = definition.hasIntegration(route.path, route.method);
    if (taken && definition.managed) {
        throw new invalid_resource_error/* InvalidResourceError */.uR(route.event.at, `The event \`${route.event.key}\` of \`${route.owner.id}\` asks for \`${route.method}\` on \`${route.path}\` of \`${route.api}\`, which another event has already`, 'Remove one of the events, or give it another path or method.');
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
    const integration = (0,sam_draft/* toNode */.ye)({
        type: 'aws_proxy',
        httpMethod: 'POST',
        payloadFormatVersion: '2.0',
        uri: route.condition === undefined ? route.integration : (0,sam_draft/* when */.z7)(route.condition, route.integration),
    }, at);
    const entries = new Map(method.entries);
    entries.set(INTEGRATION, { key: INTEGRATION, keyAt: at, value: integration });
    if (route.path === '$default' && key === ANY_METHOD) {
        entries.set('isDefaultRoute', { key: 'isDefaultRoute', keyAt: at, value: (0,sam_draft/* toNode */.ye)(true, at) });
    }
    if (!entries.has('responses')) {
        entries.set('responses', { key: 'responses', keyAt: at, value: (0,sam_draft/* toNode */.ye)({}, at) });
    }
    const made = { kind: 'map', entries, at: method.at };
    return route.condition === undefined ? made : (0,sam_draft/* toNode */.ye)((0,sam_draft/* when */.z7)(route.condition, made), at);
}
function finished(node, route, security) {
    if (node.kind !== 'map' || !(0,sam_value/* isTruthy */.zz)((0,template_node/* child */.jf)(node, INTEGRATION)))
        return node;
    const { properties, at } = route.event;
    const integration = (0,invalid_resource_error/* expectKind */.Oj)((0,template_node/* child */.jf)(node, INTEGRATION) ?? node, 'map', `\`${INTEGRATION}\``);
    const timeout = property(properties, 'TimeoutInMillis');
    const version = property(properties, 'PayloadFormatVersion');
    let changed = integration;
    if ((0,sam_value/* isTruthy */.zz)(timeout))
        changed = (0,sam_value/* withEntry */.rM)(changed, 'timeoutInMillis', timeout);
    if ((0,sam_value/* isTruthy */.zz)(version))
        changed = (0,sam_value/* withEntry */.rM)(changed, 'payloadFormatVersion', version);
    let method = changed === integration ? node : (0,sam_value/* withEntry */.rM)(node, INTEGRATION, changed);
    const names = [...route.path.matchAll(PARAMETER)].map(([, name = '']) => name);
    if (names.length > 0)
        method = (0,sam_value/* withEntry */.rM)(method, 'parameters', parametersOf(method, names, route));
    if (security !== undefined) {
        const existing = (0,template_node/* child */.jf)(method, 'security');
        const items = existing?.kind === 'list' ? existing.items : [];
        method = withSecurity(method, (0,sam_draft/* toNode */.ye)([...items, security], property(properties, 'Auth')?.at ?? at));
    }
    return method;
}
function parametersOf(method, names, route) {
    const written = (0,template_node/* child */.jf)(method, 'parameters');
    const items = written?.kind === 'list' ? [...written.items] : [];
    for (const name of names) {
        const index = items.findIndex((item) => (0,template_node/* stringOf */.Je)((0,template_node/* child */.jf)(item, 'name')) === name);
        const known = items[index];
        const required = (0,sam_draft/* toMap */.av)({ name, in: 'path', required: true }, route.event.at);
        if (known?.kind === 'map') {
            items[index] = { ...known, entries: new Map([...known.entries, ...required.entries]) };
        }
        else {
            items.push(required);
        }
    }
    return (0,sam_draft/* toNode */.ye)(items, route.event.at);
}
function securityOf(route, api) {
    const written = property(route.event.properties, 'Auth');
    if (!(0,sam_value/* isTruthy */.zz)(written))
        return undefined;
    const event = `the event \`${route.event.key}\` of \`${route.owner.id}\``;
    const auth = (0,invalid_resource_error/* expectKind */.Oj)(written, 'map', `\`Auth\` of ${event}`);
    const apiAuth = property(api, 'Auth');
    const own = property(auth, 'Authorizer');
    const authorizer = (0,sam_value/* isTruthy */.zz)(own) ? own : property(apiAuth, 'DefaultAuthorizer');
    if (!(0,sam_value/* isTruthy */.zz)(authorizer)) {
        throw new invalid_resource_error/* InvalidResourceError */.uR(auth.at, `\`Auth\` of ${event} has no \`Authorizer\`, and \`${route.api}\` has no \`DefaultAuthorizer\``, 'Set `Authorizer`.');
    }
    const name = (0,template_node/* stringOf */.Je)(authorizer) ?? '';
    const iam = name === 'AWS_IAM' && isTrue(property(apiAuth, 'EnableIamAuthorizer'));
    if (!iam)
        requireAuthorizer(route, authorizer, apiAuth);
    const scopes = property(auth, 'AuthorizationScopes');
    if ((0,sam_value/* isTruthy */.zz)(scopes))
        (0,invalid_resource_error/* expectKind */.Oj)(scopes, 'list', `\`AuthorizationScopes\` of ${event}`);
    if (name === 'NONE' || name === 'AWS_IAM')
        return { [name]: [] };
    const known = (0,template_node/* child */.jf)((0,template_node/* child */.jf)(apiAuth, 'Authorizers'), name);
    const byDefault = property(known, 'AuthorizationScopes');
    return { [name]: (0,sam_value/* isTruthy */.zz)(scopes) ? scopes : (0,sam_value/* isTruthy */.zz)(byDefault) ? byDefault : [] };
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

// EXTERNAL MODULE: ./build/sam/policies.js + 1 modules
var sam_policies = __webpack_require__(4336);
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
function propagateTags(resource, generated) {
    const tags = property(resource.properties, 'Tags');
    if (!(0,sam_value/* isTruthy */.zz)(tags) || !(0,sam_value/* isTruthy */.zz)((0,template_node/* child */.jf)(resource.properties, 'PropagateTags')))
        return generated;
    return generated.map((one) => TAGGED.has(one.type) ? { ...one, properties: { ...one.properties, Tags: tagList(tags) } } : one);
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
        this.#documents.add((0,sam_value/* canonicalJson */.dj)((0,sam_draft/* toNode */.ye)(policy.PolicyDocument ?? null, at)));
        this.#inline.push((0,sam_draft/* toNode */.ye)(policy, at));
    }
    addInlineOnce(policy, at) {
        const document = (0,sam_value/* canonicalJson */.dj)((0,sam_draft/* toNode */.ye)(policy.PolicyDocument ?? null, at));
        if (!this.#documents.has(document))
            this.addInline(policy, at);
    }
    addPolicies(policies) {
        (0,sam_policies/* policiesOf */.A)(policies, this.#owner.id).forEach((policy, index) => {
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
        const node = (0,sam_draft/* toNode */.ye)(policy, at);
        const key = (0,sam_value/* canonicalJson */.dj)(node);
        if (!this.#managed.has(key))
            this.#managed.set(key, node);
    }
    #addManaged(policy) {
        this.#attach(conditional(policy, (value) => this.#named(value)), policy.at);
    }
    #addDocument(policy, name) {
        const named = conditional(policy, (value) => ({ PolicyName: name, PolicyDocument: value }));
        const node = (0,sam_draft/* toNode */.ye)(named, policy.at);
        this.#inline.push(node);
        if (policy.condition === undefined && policy.value !== undefined) {
            this.#documents.add((0,sam_value/* canonicalJson */.dj)((0,sam_draft/* toNode */.ye)(policy.value, policy.at)));
        }
    }
    #named(value) {
        if (typeof value !== 'object' || value === null || !('kind' in value) || value.kind !== 'scalar')
            return value;
        const node = value;
        if (node.kind !== 'scalar' || typeof node.value !== 'string')
            return node;
        return (0,sam_draft/* toNode */.ye)(managedPolicyOf(this.#context.partition, node.value), node.at);
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
        if (!(0,sam_value/* isTruthy */.zz)(written))
            return undefined;
        const preference = (0,invalid_resource_error/* expectKind */.Oj)(written, 'map', `\`DeploymentPreference\` of \`${resource.id}\``);
        if (!isEnabled(preference, context))
            return undefined;
        if (!hasAlias) {
            throw new invalid_resource_error/* InvalidResourceError */.uR(preference.at, `\`${resource.id}\` has a \`DeploymentPreference\`, but no \`AutoPublishAlias\` that could be shifted`, 'Set `AutoPublishAlias`.');
        }
        const type = property(preference, 'Type');
        if (type === undefined) {
            throw new invalid_resource_error/* InvalidResourceError */.uR(preference.at, `\`DeploymentPreference\` of \`${resource.id}\` has no \`Type\``, 'Set `Type`, for example to `AllAtOnce`.');
        }
        const tags = property(resource.properties, 'Tags');
        this.#all.push({
            resource,
            preference,
            type: context.lookup(type),
            condition: deployments_isTrue(property(preference, 'PassthroughCondition'), context)
                ? conditionOf(resource)
                : undefined,
            tags: (0,sam_value/* isTruthy */.zz)(property(resource.properties, 'PropagateTags')) && (0,sam_value/* isTruthy */.zz)(tags) ? tags : undefined,
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
        if (this.#all.some((deployment) => !(0,sam_value/* isTruthy */.zz)(property(deployment.preference, 'Role')))) {
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
    return (0,sam_value/* isTruthy */.zz)(value) && !['false', 'False'].includes((0,template_node/* stringOf */.Je)(value) ?? '');
}
function deployments_isTrue(node, context) {
    const value = node === undefined ? undefined : context.lookup(node);
    return value?.kind === 'scalar' && ['true', 'True'].includes(String(value.value));
}
function updatePolicy(resource, hooks) {
    const present = hooks === undefined ? (0,template_node/* map */.Tj)([], resource.at) : (0,invalid_resource_error/* expectKind */.Oj)(hooks, 'map', `\`Hooks\` of \`${resource.id}\``);
    return {
        CodeDeployLambdaAliasUpdate: {
            ApplicationName: (0,sam_draft/* ref */.KR)(APPLICATION),
            DeploymentGroupName: (0,sam_draft/* ref */.KR)(`${resource.id}DeploymentGroup`),
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
            ApplicationName: (0,sam_draft/* ref */.KR)(APPLICATION),
            AutoRollbackConfiguration: {
                Enabled: true,
                Events: ['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_ALARM', 'DEPLOYMENT_STOP_ON_REQUEST'],
            },
            DeploymentConfigName: configuration(type),
            DeploymentStyle: { DeploymentType: 'BLUE_GREEN', DeploymentOption: 'WITH_TRAFFIC_CONTROL' },
            ServiceRoleArn: (0,sam_value/* isTruthy */.zz)(role) ? role : (0,sam_draft/* getAtt */.CN)(ROLE, 'Arn'),
            TriggerConfigurations: (0,sam_value/* isTruthy */.zz)(triggers) ? triggers : undefined,
            Tags: tags === undefined ? undefined : tagList(tags),
        },
    };
}
function alarms(node, resource) {
    if (!(0,sam_value/* isTruthy */.zz)(node) || (0,sam_value/* isNoValue */.RL)(node))
        return undefined;
    const branches = (0,sam_value/* branchesOf */.IJ)(node);
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
    const { items } = (0,invalid_resource_error/* expectKind */.Oj)(node, 'list', `\`Alarms\` of \`${resource.id}\``);
    if (items.length === 0 || (0,sam_value/* isNoValue */.RL)(items[0]))
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
    const written = (0,sam_draft/* sub */.jb)('CodeDeployDefault.Lambda${ConfigName}', { ConfigName: node });
    return inSub ? (written['Fn::Sub'] ?? node) : written;
}

// EXTERNAL MODULE: ./build/cloudformation/partitions.js + 1 modules
var partitions = __webpack_require__(7799);
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
            throw new invalid_resource_error/* InvalidResourceError */.uR(keys.at, '`Fn::FindInMap` is not given three values', 'Give the mapping and two keys.');
        }
        let found = mappings;
        for (const key of keys.items) {
            if (found !== undefined && found.kind !== 'map') {
                throw new invalid_resource_error/* InvalidResourceError */.uR(keys.at, '`Fn::FindInMap` refers to a mapping without two levels', 'Correct the mapping.');
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
        this.budget = options.budget ?? new build_budget/* Budget */._();
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
            this.reject(new invalid_resource_error/* InvalidResourceError */.uR(taken.at, `\`${owner.id}\` generates a resource with the logical id \`${resource.id}\`, which the template uses already`, `Rename \`${resource.id}\`.`), owner);
            return;
        }
        const node = (0,sam_draft/* toMap */.av)({ Type: resource.type, ...resource.attributes, Properties: propertiesOf(resource, owner) }, resource.at);
        this.#put(resource.id, node, own ? owner.at : resource.at);
        if (!this.#written.entries.has(resource.id)) {
            this.origins.set(resource.id, { id: owner.origin ?? owner.id, at: resource.at });
        }
    }
    addCondition(name, condition, at) {
        this.#conditionsAdded = true;
        this.conditions.set(name, (0,sam_draft/* toNode */.ye)(condition, at));
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
            if (error instanceof invalid_resource_error/* InvalidResourceError */.uR)
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
        const value = (0,sam_draft/* toNode */.ye)(draft, at);
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
        if ((0,sam_value/* isTruthy */.zz)(bucket) && (0,sam_value/* isTruthy */.zz)(key))
            return { Bucket: bucket, Key: key, Version: property(uri, 'Version') };
        throw new invalid_resource_error/* InvalidResourceError */.uR(uri.at, `\`DefinitionUri\` of \`${resource.id}\` lacks \`Bucket\` or \`Key\``, 'Give both, or a path or S3 URI as a string.');
    }
    const text = (0,template_node/* stringOf */.Je)(uri) ?? '';
    const [, bucket, key, version] = S3_URI.exec(text) ?? [];
    if (bucket !== undefined && key !== undefined)
        return { Bucket: bucket, Key: key, Version: version };
    if (FILE.test(text) && !text.startsWith('s3://'))
        return uri;
    throw new invalid_resource_error/* InvalidResourceError */.uR(uri.at, `\`DefinitionUri\` of \`${resource.id}\` is neither a file nor an S3 URI`, 'Write `s3://bucket/key`, or the path of a file.');
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
            SourceArn: (0,sam_draft/* sub */.jb)(`arn:${partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:\${__ApiId__}/authorizers/*`, { __ApiId__: (0,sam_draft/* ref */.KR)(api.id) }),
        },
    };
}
function authorizerUri(functionArn, partition) {
    return (0,sam_draft/* sub */.jb)(`arn:${partition}:apigateway:\${AWS::Region}:lambda:path/2015-03-31/functions/\${__FunctionArn__}/invocations`, { __FunctionArn__: functionArn });
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
    if (!(0,sam_value/* isTruthy */.zz)(byDefault) || (0,sam_value/* isNoValue */.RL)(byDefault))
        return;
    const name = (0,template_node/* stringOf */.Je)(byDefault);
    const known = authorizers.find((authorizer) => authorizer.name === name);
    if (name === undefined || (known === undefined && !(name === 'AWS_IAM' && http_authorizers_isTrue(iam)))) {
        throw new invalid_resource_error/* InvalidResourceError */.uR(byDefault.at, `\`DefaultAuthorizer\` of \`${resource.id}\` is none of its \`Authorizers\``, 'Name one of the authorizers; `AWS_IAM` needs `EnableIamAuthorizer: true`.');
    }
    const security = (0,sam_draft/* toNode */.ye)([{ [name]: property(known?.node, 'AuthorizationScopes') ?? [] }], byDefault.at);
    for (const path of definition.paths) {
        definition.editMethods(path, (method, key) => key === 'options' || (0,sam_value/* isTruthy */.zz)((0,template_node/* child */.jf)(method, 'security')) ? method : withSecurity(method, security));
    }
}
function* httpAuthorizerPermissions(resource) {
    const auth = http_authorizers_authOf(resource);
    if (auth === undefined)
        return;
    for (const { name, node } of authorizersOf(auth, resource)) {
        const functionArn = property(node, 'FunctionArn');
        if (!(0,sam_value/* isTruthy */.zz)(functionArn) || !(0,sam_value/* isTruthy */.zz)(property(node, 'EnableFunctionDefaultPermissions')))
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
    if (!(0,sam_value/* isTruthy */.zz)(written))
        return undefined;
    const auth = (0,invalid_resource_error/* expectKind */.Oj)(written, 'map', `\`Auth\` of \`${resource.id}\``);
    for (const { key, keyAt } of auth.entries.values()) {
        if (AUTH_KEYS.has(key))
            continue;
        throw new invalid_resource_error/* InvalidResourceError */.uR(keyAt, `\`Auth\` of \`${resource.id}\` has \`${key}\`, which SAM does not know for HTTP APIs`, `Use ${[...AUTH_KEYS].map((one) => `\`${one}\``).join(', ')}.`);
    }
    return auth;
}
function authorizersOf(auth, resource) {
    const written = property(auth, 'Authorizers');
    if (!(0,sam_value/* isTruthy */.zz)(written))
        return [];
    const authorizers = (0,invalid_resource_error/* expectKind */.Oj)(written, 'map', `\`Auth.Authorizers\` of \`${resource.id}\``);
    return [...authorizers.entries.values()].map(({ key, value }) => {
        const what = `The authorizer \`${key}\` of \`${resource.id}\``;
        const node = (0,invalid_resource_error/* expectKind */.Oj)(value, 'map', what);
        const configuration = property(node, 'JwtConfiguration');
        const jwt = (0,sam_value/* isTruthy */.zz)(configuration)
            ? (0,invalid_resource_error/* expectKind */.Oj)(configuration, 'map', `\`JwtConfiguration\` of the authorizer \`${key}\` of \`${resource.id}\``)
            : undefined;
        check(node, jwt !== undefined, what);
        return { name: key, node, jwt };
    });
}
function check(node, isJwt, what) {
    const scopes = property(node, 'AuthorizationScopes');
    if (scopes !== undefined)
        (0,invalid_resource_error/* expectKind */.Oj)(scopes, 'list', `\`AuthorizationScopes\` of ${what.replace('The', 'the')}`);
    const foreign = isJwt ? LAMBDA_KEYS : JWT_KEYS;
    for (const { key, keyAt, value } of node.entries.values()) {
        const isForeign = foreign.has(key) && !(value.kind === 'scalar' && value.value === null);
        if (!isForeign && key !== 'OpenIdConnectUrl')
            continue;
        throw new invalid_resource_error/* InvalidResourceError */.uR(keyAt, `${what} has \`${key}\`, which ${isJwt ? 'a JWT' : 'a Lambda'} authorizer does not have`, isJwt ? 'Remove it.' : 'Remove it; a JWT authorizer needs `JwtConfiguration`.');
    }
    for (const key of isJwt ? ['IdentitySource'] : ['FunctionArn', 'AuthorizerPayloadFormatVersion']) {
        if ((0,sam_value/* isTruthy */.zz)(property(node, key)))
            continue;
        throw new invalid_resource_error/* InvalidResourceError */.uR(node.at, `${what} has no \`${key}\``, `Set \`${key}\`.`);
    }
    const permissions = property(node, 'EnableFunctionDefaultPermissions');
    if (permissions !== undefined &&
        !(permissions.kind === 'scalar' && typeof permissions.value === 'boolean')) {
        throw new invalid_resource_error/* InvalidResourceError */.uR(permissions.at, `${what} has an \`EnableFunctionDefaultPermissions\` that is no boolean`, 'Write `true` or `false`.');
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
            authorizerCredentials: (0,sam_value/* isTruthy */.zz)(role) && (0,template_node/* stringOf */.Je)(role) !== 'NONE' ? role : undefined,
            authorizerResultTtlInSeconds: property(identity, 'ReauthorizeEvery'),
            identitySource: (0,sam_value/* isTruthy */.zz)(identity) ? identitySource(identity) : undefined,
            authorizerPayloadFormatVersion: property(node, 'AuthorizerPayloadFormatVersion'),
            enableSimpleResponses: (0,sam_value/* isTruthy */.zz)(simple) ? simple : undefined,
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
        if (!(0,sam_value/* isTruthy */.zz)(written))
            return [];
        const values = (0,invalid_resource_error/* expectKind */.Oj)(written, 'list', `\`Identity.${key}\` of an authorizer`);
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
            ? new invalid_resource_error/* InvalidResourceError */.uR(entry.keyAt, `${capitalized(subject)} has the property \`${entry.key}\`, which SAM does not know there`, `Remove \`${entry.key}\`, or correct its name.`, 'warning')
            : mismatch(entry, rule, subject);
        if (refusal !== undefined)
            yield refusal;
    }
    for (const [name, rule] of table) {
        if (!rule.required || property(properties, name) !== undefined)
            continue;
        yield new invalid_resource_error/* InvalidResourceError */.uR(at, `${capitalized(subject)} has no \`${name}\``, `Set \`${name}\`.`);
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
    return new invalid_resource_error/* InvalidResourceError */.uR(value.at, `\`${entry.key}\` of ${subject} is not ${wanted}`, `Give ${wanted}${rule.literal ? ', without an intrinsic function' : ''}.`);
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
    const given = names.map((name) => property(properties, name)).filter(sam_value/* isTruthy */.zz);
    const disabled = property(properties, 'DisableExecuteApiEndpoint');
    return disabled === undefined ? given : [...given, disabled];
}
function* checkInline(resource, used, context) {
    const [first] = used;
    if (first === undefined)
        return;
    const { id, properties } = resource;
    const body = property(properties, 'DefinitionBody');
    if (!(0,sam_value/* isTruthy */.zz)(body)) {
        if (!(0,sam_value/* isTruthy */.zz)(property(properties, 'DefinitionUri')))
            return;
        yield new invalid_resource_error/* InvalidResourceError */.uR(first.at, `\`${id}\` has a definition under \`DefinitionUri\`, into which SAM can't write this`, 'Put the definition under `DefinitionBody`; `AWS::Include` reads it from a file.');
        return;
    }
    if ((0,template_node/* child */.jf)(body, 'Fn::Transform') !== undefined || context.apis.definitionOf(id) !== undefined)
        return;
    yield new invalid_resource_error/* InvalidResourceError */.uR(body.at, `\`DefinitionBody\` of \`${id}\` is no OpenAPI document${(0,template_node/* intrinsicOf */.jN)(body) === undefined ? '' : ', but an intrinsic function'}`, 'Give a map with `openapi` (or `swagger`) and `paths`.');
}
function* checkPaths(resource, definition) {
    for (const [path, value] of definition.written) {
        for (const item of alternatives(value)) {
            if (item.kind !== 'map') {
                yield new invalid_resource_error/* InvalidResourceError */.uR(item.at, `The path \`${path}\` of \`${resource.id}\` is no map of methods`, 'Give its methods, or remove it.');
                continue;
            }
            const headers = (0,template_node/* child */.jf)((0,template_node/* child */.jf)((0,template_node/* child */.jf)((0,template_node/* child */.jf)(item, 'options'), 'responses'), '200'), 'headers');
            if (!(0,sam_value/* isTruthy */.zz)(headers) || headers.kind === 'map')
                continue;
            yield new invalid_resource_error/* InvalidResourceError */.uR(headers.at, `The headers of the \`options\` method of \`${path}\` of \`${resource.id}\` are no map`, 'Give a map of headers.');
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
    if ((0,sam_value/* isTruthy */.zz)(property(property(properties, 'Auth'), 'DefaultAuthorizer'))) {
        yield* methodNames(resource, definition);
    }
}
function* writtenTwice({ id, properties }, definition) {
    for (const [key, written] of [
        ['Description', 'description'],
        ['Name', 'title'],
    ]) {
        const value = property(properties, key);
        if (!(0,sam_value/* isTruthy */.zz)(value) || !(0,sam_value/* isTruthy */.zz)((0,template_node/* child */.jf)(definition.get('info'), written)))
            continue;
        yield new invalid_resource_error/* InvalidResourceError */.uR(value.at, `\`${id}\` has \`${key}\`, which its definition has already as \`info.${written}\``, 'Keep one of them.');
    }
}
function* tagsOf({ id }, definition) {
    const tags = definition.get('tags');
    if (!(0,sam_value/* isTruthy */.zz)(tags) || tags.kind === 'list')
        return;
    yield new invalid_resource_error/* InvalidResourceError */.uR(tags.at, `\`tags\` in the definition of \`${id}\` is no list`, 'Give a list of tags.');
}
function* methodNames({ id }, definition) {
    for (const path of definition.paths) {
        for (const item of definition.itemsOf(path)) {
            for (const { key, keyAt } of item.entries.values()) {
                const meant = methodKey(key);
                if (item.entries.has(meant))
                    continue;
                yield new invalid_resource_error/* InvalidResourceError */.uR(keyAt, `The method \`${key}\` of the path \`${path}\` of \`${id}\` is one that SAM can't protect with the \`DefaultAuthorizer\``, `Write \`${meant}\`.`);
            }
        }
    }
}

;// CONCATENATED MODULE: ./build/sam/api/record-sets.js





function hashOfValue(value, at) {
    if (value === undefined)
        return '';
    const node = (0,sam_draft/* toNode */.ye)(value, at);
    return (0,sam_value/* hashOf */.qQ)((0,template_node/* stringOf */.Je)(node) ?? (0,sam_value/* canonicalJson */.dj)(node));
}
function recordSets(resource, domain, alias, context) {
    const written = property(domain, 'Route53');
    if (written === undefined)
        return [];
    const route53 = (0,invalid_resource_error/* expectKind */.Oj)(written, 'map', `\`Domain.Route53\` of \`${resource.id}\``);
    const zoneId = property(route53, 'HostedZoneId');
    const zoneName = property(route53, 'HostedZoneName');
    const zone = (0,sam_value/* isTruthy */.zz)(zoneId) ? zoneId : zoneName;
    if (zone === undefined) {
        throw new invalid_resource_error/* InvalidResourceError */.uR(route53.at, `\`Domain.Route53\` of \`${resource.id}\` names no hosted zone`, 'Set `HostedZoneId` or `HostedZoneName`.');
    }
    const separate = (0,sam_value/* isTruthy */.zz)(property(route53, 'SeparateRecordSetGroup'));
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
                HostedZoneName: (0,sam_value/* isTruthy */.zz)(zoneId) ? undefined : zoneName,
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
    const domain = (0,invalid_resource_error/* expectKind */.Oj)(context.inline(written), 'map', `\`Domain\` of \`${resource.id}\``);
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
                [isPrivate ? 'DomainNameArn' : 'DomainName']: (0,sam_draft/* ref */.KR)(id),
                RestApiId: (0,sam_draft/* ref */.KR)(resource.id),
                Stage: (0,sam_draft/* ref */.KR)(`${resource.id}.Stage`),
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
    throw new invalid_resource_error/* InvalidResourceError */.uR(domain.at, `\`Domain\` of \`${resource.id}\` has no \`${key}\``, 'Give both `DomainName` and `CertificateArn`.');
}
function endpointOf(domain, resource, context) {
    const written = property(domain, 'EndpointConfiguration');
    const endpoint = written === undefined ? 'REGIONAL' : context.literal(written);
    if (endpoint !== undefined && ENDPOINTS.includes(endpoint))
        return endpoint;
    throw new invalid_resource_error/* InvalidResourceError */.uR(written?.at ?? domain.at, `\`Domain.EndpointConfiguration\` of \`${resource.id}\` is no endpoint type`, `Use one of ${ENDPOINTS.map((one) => `\`${one}\``).join(', ')}.`);
}
function domainProperties(resource, domain, name, endpoint) {
    const certificate = required(domain, 'CertificateArn', resource);
    const optional = {};
    for (const key of OPTIONAL) {
        const value = property(domain, key);
        if ((0,sam_value/* isTruthy */.zz)(value))
            optional[key] = value;
    }
    const policy = property(domain, 'Policy');
    const tls = mutualTls(domain, resource);
    return {
        DomainName: name,
        [endpoint === 'REGIONAL' ? 'RegionalCertificateArn' : 'CertificateArn']: certificate,
        EndpointConfiguration: { Types: [endpoint], IpAddressType: property(domain, 'IpAddressType') },
        MutualTlsAuthentication: endpoint === 'PRIVATE' ? undefined : tls,
        Policy: endpoint === 'PRIVATE' && (0,sam_value/* isTruthy */.zz)(policy) ? policy : undefined,
        ...optional,
    };
}
function mutualTls(domain, resource) {
    const written = property(domain, 'MutualTlsAuthentication');
    if (!(0,sam_value/* isTruthy */.zz)(written))
        return undefined;
    const settings = (0,invalid_resource_error/* expectKind */.Oj)(written, 'map', `\`Domain.MutualTlsAuthentication\` of \`${resource.id}\``);
    for (const { key, keyAt } of settings.entries.values()) {
        if (key === 'TruststoreUri' || key === 'TruststoreVersion')
            continue;
        throw new invalid_resource_error/* InvalidResourceError */.uR(keyAt, `\`Domain.MutualTlsAuthentication\` of \`${resource.id}\` has \`${key}\`, which does not exist`, 'Use `TruststoreUri` and `TruststoreVersion`.');
    }
    return settings;
}
const NOT_ALPHANUMERIC = /[^\p{L}\p{N}]/gu;
function basePaths(domain, resource) {
    const written = property(domain, 'BasePath');
    if (!(0,sam_value/* isTruthy */.zz)(written))
        return [{ suffix: '', path: undefined }];
    const normalize = (0,template_node/* child */.jf)(domain, 'NormalizeBasePath');
    const asWritten = normalize !== undefined && !(0,sam_value/* isTruthy */.zz)(normalize);
    const items = written.kind === 'list' ? written.items : (0,template_node/* stringOf */.Je)(written) === undefined ? [] : [written];
    if (items.length === 0)
        return [{ suffix: '', path: undefined }];
    return items.map((item) => {
        const text = (0,template_node/* stringOf */.Je)(item);
        if (text === undefined) {
            throw new invalid_resource_error/* InvalidResourceError */.uR(item.at, `\`Domain.BasePath\` of \`${resource.id}\` has an item that is no string`, 'Give base paths as strings.');
        }
        const suffix = text.replace(NOT_ALPHANUMERIC, '');
        return { suffix, path: asWritten ? text : suffix };
    });
}
function accessAssociation(domain, id, resource) {
    const written = property(domain, 'AccessAssociation');
    if (written === undefined)
        return [];
    const association = (0,invalid_resource_error/* expectKind */.Oj)(written, 'map', `\`Domain.AccessAssociation\` of \`${resource.id}\``);
    const endpoint = property(association, 'VpcEndpointId');
    return [
        {
            id: `DomainNameAccessAssociation${hashOfValue([endpoint ?? null, id], association.at)}`,
            type: 'AWS::ApiGateway::DomainNameAccessAssociation',
            at: association.at,
            attributes: passedThrough(resource),
            properties: {
                DomainNameArn: (0,sam_draft/* ref */.KR)(id),
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
                HostedZoneId: (0,sam_draft/* getAtt */.CN)(id, 'RegionalHostedZoneId'),
                DNSName: (0,sam_draft/* getAtt */.CN)(id, 'RegionalDomainName'),
            };
        case 'EDGE':
            return {
                HostedZoneId: CLOUDFRONT_ZONE,
                DNSName: property(route53, 'DistributionDomainName') ?? (0,sam_draft/* getAtt */.CN)(id, 'DistributionDomainName'),
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
    const domain = (0,invalid_resource_error/* expectKind */.Oj)(context.inline(written), 'map', `\`Domain\` of \`${resource.id}\``);
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
                        OwnershipVerificationCertificateArn: (0,sam_value/* isTruthy */.zz)(ownership) ? ownership : undefined,
                        SecurityPolicy: (0,sam_value/* isTruthy */.zz)(security) ? security : undefined,
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
                DomainName: (0,sam_draft/* ref */.KR)(id),
                ApiId: (0,sam_draft/* ref */.KR)(resource.id),
                Stage: (0,sam_draft/* ref */.KR)(`${resource.id}.Stage`),
                ApiMappingKey: path,
            },
        })),
        ...recordSets(resource, domain, { HostedZoneId: (0,sam_draft/* getAtt */.CN)(id, 'RegionalHostedZoneId'), DNSName: (0,sam_draft/* getAtt */.CN)(id, 'RegionalDomainName') }, context),
    ];
}
function checkEndpoint(domain, resource, context) {
    const endpoint = property(domain, 'EndpointConfiguration');
    if (endpoint === undefined || context.literal(endpoint) === 'REGIONAL')
        return;
    throw new invalid_resource_error/* InvalidResourceError */.uR(endpoint.at, `\`Domain.EndpointConfiguration\` of \`${resource.id}\` is not \`REGIONAL\`, the only endpoint that such APIs have`, 'Set it to `REGIONAL`, or remove it.');
}
const INVALID = /[^0-9a-zA-Z/_-]/;
const OUTER_SLASHES = /^\/|\/$/g;
function mappings(domain, resource) {
    const written = property(domain, 'BasePath');
    const items = written?.kind === 'list' ? written.items : (0,sam_value/* isTruthy */.zz)(written) ? [written] : [];
    if (items.length === 0)
        return [{ suffix: '', path: undefined }];
    return items.map((item) => {
        const text = (0,template_node/* stringOf */.Je)(item);
        if (text === undefined || INVALID.test(text)) {
            throw new invalid_resource_error/* InvalidResourceError */.uR(item.at, `\`Domain.BasePath\` of \`${resource.id}\` has a path with characters that a base path can't have`, 'Use letters, digits, hyphens, underscores and slashes.');
        }
        return { suffix: text.replace(/[-_/]+/g, ''), path: text.replace(OUTER_SLASHES, '') };
    });
}

;// CONCATENATED MODULE: ./build/sam/api/cors.js






const KEYS = ['AllowMethods', 'AllowHeaders', 'AllowOrigin', 'MaxAge', 'AllowCredentials'];
const ALL_METHODS = 'DELETE,GET,HEAD,OPTIONS,PATCH,POST,PUT';
function addCors(resource, definition) {
    const cors = property(resource.properties, 'Cors');
    if (!(0,sam_value/* isTruthy */.zz)(cors))
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
    const settings = (0,invalid_resource_error/* expectKind */.Oj)(cors, 'map', `\`Cors\` of \`${resource.id}\``);
    for (const { key, keyAt } of settings.entries.values()) {
        if (KEYS.includes(key))
            continue;
        throw new invalid_resource_error/* InvalidResourceError */.uR(keyAt, `\`Cors\` of \`${resource.id}\` has \`${key}\`, which SAM does not know`, `Use ${KEYS.map((one) => `\`${one}\``).join(', ')}.`);
    }
    const origin = property(settings, 'AllowOrigin');
    const allow = property(settings, 'AllowCredentials');
    const credentials = allow?.kind === 'scalar' && allow.value === true;
    if (credentials && (origin === undefined || (0,template_node/* stringOf */.Je)(origin) === "'*'")) {
        throw new invalid_resource_error/* InvalidResourceError */.uR(allow.at, `\`Cors\` of \`${resource.id}\` allows credentials from every origin, which browsers refuse`, 'Set `AllowOrigin` to one origin, such as `"\'https://example.com\'"`.');
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
    if ((0,sam_value/* isTruthy */.zz)(origin))
        return origin;
    throw new invalid_resource_error/* InvalidResourceError */.uR(at, `\`Cors.AllowOrigin\` of \`${resource.id}\` is empty`, 'Give the origin that may call, or remove it to let every origin call.');
}
function withOptions(item, settings, cors) {
    if ((0,template_node/* child */.jf)(item, 'options') !== undefined)
        return item;
    const entries = new Map(item.entries);
    const value = (0,sam_draft/* toMap */.av)(preflight(settings, methodsOf(item)), cors.at);
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
    add('Access-Control-Allow-Headers', (0,sam_value/* isTruthy */.zz)(settings.headers) ? settings.headers : undefined);
    add('Access-Control-Allow-Methods', (0,sam_value/* isTruthy */.zz)(settings.methods) ? settings.methods : methods);
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
    if (!(0,sam_value/* isTruthy */.zz)(written))
        return;
    const policy = (0,invalid_resource_error/* expectKind */.Oj)(written, 'map', `\`ResourcePolicy\` of \`${resource.id}\``);
    const isParameter = (node) => (0,template_node/* intrinsicOf */.jN)(node)?.name === 'Ref' &&
        (0,template_node/* child */.jf)((0,template_node/* child */.jf)(context.template, 'Parameters'), (0,sam_value/* referredId */.dG)(node) ?? '') !== undefined;
    for (const key of ['SourceVpcWhitelist', 'SourceVpcBlacklist']) {
        const wrong = listOf(property(policy, key)).find((one) => (0,template_node/* stringOf */.Je)(one) === undefined && !isParameter(one));
        if (wrong === undefined)
            continue;
        throw new invalid_resource_error/* InvalidResourceError */.uR(wrong.at, `\`${key}\` of \`${resource.id}\` has an item that is no string`, `Use \`${key.replace('SourceVpc', 'IntrinsicVpc')}\` for intrinsic functions.`);
    }
    const stage = property(resource.properties, 'StageName') ?? '*';
    const statements = [];
    const seen = new Set();
    const add = (statement, once = true) => {
        const node = (0,sam_draft/* toNode */.ye)(statement, policy.at);
        const text = once ? (0,sam_value/* canonicalJson */.dj)(node) : '';
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
    if ((0,sam_value/* isTruthy */.zz)(custom))
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
        return (0,sam_draft/* sub */.jb)(`execute-api:/\${__Stage__}/${verb}${path.replace(resource_policy_PARAMETER, '*')}`, { __Stage__: stage });
    });
}
function* accountStatements(policy, resources) {
    for (const [key, effect] of [
        ['AwsAccountWhitelist', 'Allow'],
        ['AwsAccountBlacklist', 'Deny'],
    ]) {
        const accounts = property(policy, key);
        if (!(0,sam_value/* isTruthy */.zz)(accounts))
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
        if ((0,sam_value/* isTruthy */.zz)(ranges))
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
    if (!(0,sam_value/* isTruthy */.zz)(node))
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
    const byDefault = (0,sam_value/* isTruthy */.zz)(wanted) ? wanted : undefined;
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
    if (apiKey !== undefined && (0,sam_value/* isTruthy */.zz)(context.resolve(apiKey))) {
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
        if (!(0,sam_value/* isTruthy */.zz)(functionArn) || (0,sam_value/* isTruthy */.zz)(property(node, 'DisableFunctionDefaultPermissions')))
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
    if (!(0,sam_value/* isTruthy */.zz)(written))
        return undefined;
    const auth = (0,invalid_resource_error/* expectKind */.Oj)(context.inline(written), 'map', `\`Auth\` of \`${resource.id}\``);
    for (const { key, keyAt } of auth.entries.values()) {
        if (rest_authorizers_AUTH_KEYS.has(key))
            continue;
        throw new invalid_resource_error/* InvalidResourceError */.uR(keyAt, `\`Auth\` of \`${resource.id}\` has \`${key}\`, which SAM does not know`, `Use ${[...rest_authorizers_AUTH_KEYS].map((one) => `\`${one}\``).join(', ')}.`);
    }
    return auth;
}
function rest_authorizers_authorizersOf(auth, resource, context) {
    const written = property(auth, 'Authorizers');
    if (!(0,sam_value/* isTruthy */.zz)(written))
        return [];
    const authorizers = (0,invalid_resource_error/* expectKind */.Oj)(written, 'map', `\`Auth.Authorizers\` of \`${resource.id}\``);
    return [...authorizers.entries.values()].map(({ key, value }) => {
        const node = (0,invalid_resource_error/* expectKind */.Oj)(value, 'map', `The authorizer \`${key}\` of \`${resource.id}\``);
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
        throw new invalid_resource_error/* InvalidResourceError */.uR(type.at, `${what} has a \`FunctionPayloadType\` that does not exist`, 'Use `TOKEN` or `REQUEST`.');
    }
    const identity = property(node, 'Identity');
    if ((0,sam_value/* isTruthy */.zz)(identity))
        (0,invalid_resource_error/* expectKind */.Oj)(identity, 'map', `\`Identity\` of the authorizer \`${name}\` of \`${resource.id}\``);
    const ttl = property(identity, 'ReauthorizeEvery');
    const cached = !(ttl?.kind === 'scalar' && Number(ttl.text) <= 0);
    if (payload === 'REQUEST' &&
        cached &&
        !rest_authorizers_IDENTITY_SOURCES.some(([key]) => (0,sam_value/* isTruthy */.zz)(property(identity, key)))) {
        throw new invalid_resource_error/* InvalidResourceError */.uR(node.at, `${what} takes requests, but names nothing of them under \`Identity\``, 'Give at least one of `Headers`, `QueryStrings`, `StageVariables` and `Context`.');
    }
    const scopes = property(node, 'AuthorizationScopes');
    if (scopes !== undefined) {
        (0,invalid_resource_error/* expectKind */.Oj)(scopes, 'list', `\`AuthorizationScopes\` of the authorizer \`${name}\` of \`${resource.id}\``);
    }
    const disabled = property(node, 'DisableFunctionDefaultPermissions');
    const known = disabled === undefined || context.literal(disabled) !== undefined;
    if (known &&
        disabled !== undefined &&
        !(disabled.kind === 'scalar' && typeof disabled.value === 'boolean')) {
        throw new invalid_resource_error/* InvalidResourceError */.uR(disabled.at, `\`DisableFunctionDefaultPermissions\` of the authorizer \`${name}\` of \`${resource.id}\` is no boolean`, 'Write `true` or `false`.');
    }
}
function rest_authorizers_schemeOf(name, node, resource, context) {
    const identity = property(node, 'Identity');
    const header = property(identity, 'Header');
    const headerName = (0,sam_value/* isTruthy */.zz)(header) ? header : 'Authorization';
    const validation = property(identity, 'ValidationExpression');
    const userPool = property(node, 'UserPoolArn');
    if ((0,sam_value/* isTruthy */.zz)(userPool)) {
        return {
            type: 'apiKey',
            name: headerName,
            in: 'header',
            'x-amazon-apigateway-authtype': 'cognito_user_pools',
            'x-amazon-apigateway-authorizer': {
                type: 'cognito_user_pools',
                providerARNs: userPool.kind === 'list' ? userPool : [userPool],
                identityValidationExpression: (0,sam_value/* isTruthy */.zz)(validation) ? validation : undefined,
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
            authorizerCredentials: (0,sam_value/* isTruthy */.zz)(role) && (0,template_node/* stringOf */.Je)(role) !== 'NONE' ? role : undefined,
            identitySource: source === '' ? undefined : source,
            identityValidationExpression: !request && (0,sam_value/* isTruthy */.zz)(validation) ? validation : undefined,
        },
    };
}
function rest_authorizers_identitySource(identity, name, resource) {
    const sources = [];
    for (const [key, prefix] of rest_authorizers_IDENTITY_SOURCES) {
        const written = property(identity, key);
        if (!(0,sam_value/* isTruthy */.zz)(written))
            continue;
        const values = (0,invalid_resource_error/* expectKind */.Oj)(written, 'list', `\`Identity.${key}\` of the authorizer \`${name}\` of \`${resource.id}\``);
        for (const value of values.items)
            sources.push(`${prefix}${(0,template_node/* stringOf */.Je)(value) ?? ''}`);
    }
    return sources.join(', ');
}
function addDefaultAuthorizer(resource, auth, byDefault, authorizers, definition) {
    const name = (0,template_node/* stringOf */.Je)(byDefault);
    const known = authorizers.find((authorizer) => authorizer.name === name);
    if (name === undefined || (known === undefined && name !== 'AWS_IAM')) {
        throw new invalid_resource_error/* InvalidResourceError */.uR(byDefault.at, `\`DefaultAuthorizer\` of \`${resource.id}\` is none of its \`Authorizers\``, 'Name one of the authorizers, or `AWS_IAM`.');
    }
    const names = new Set(['AWS_IAM', ...authorizers.map((authorizer) => authorizer.name)]);
    const preflight = property(auth, 'AddDefaultAuthorizerToCorsPreflight');
    const skipOptions = preflight !== undefined && !(0,sam_value/* isTruthy */.zz)(preflight);
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
            return all.length === 0 ? method : withSecurity(method, (0,sam_draft/* toNode */.ye)(all, byDefault.at));
        });
    }
    if (name === 'AWS_IAM')
        addIamScheme(definition, byDefault.at);
}
function requireApiKeys(auth, apiKey, definition) {
    const names = new Set(['api_key', 'api_key_false']);
    const preflight = property(auth, 'AddApiKeyRequiredToCorsPreflight');
    const skipOptions = preflight !== undefined && !(0,sam_value/* isTruthy */.zz)(preflight);
    for (const path of definition.paths) {
        definition.editMethods(path, (method, key) => {
            const existing = rest_authorizers_securityOf(method);
            const others = existing.filter((one) => !hasKey(one, names));
            const off = existing.some((one) => (0,template_node/* child */.jf)(one, 'api_key_false') !== undefined);
            const required = !off && !(key === 'options' && skipOptions);
            const all = required ? [...others, (0,sam_draft/* toNode */.ye)({ api_key: [] }, apiKey.at)] : others;
            if (all.length === 0 && existing.length === 0)
                return method;
            return withSecurity(method, (0,sam_draft/* toNode */.ye)(all, apiKey.at));
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
    yield (0,invalid_resource_error/* bothGiven */.Z3)(second, `\`EndpointConfiguration\` of \`${id}\``, ['VPCEndpointIds', 'VpcEndpointIds']);
}
const VERSION = /^[23](\.\d)?(\.\d)?$/;
function* openApiVersion({ id, properties }) {
    const version = property(properties, 'OpenApiVersion');
    if (version?.kind !== 'scalar' || VERSION.test(version.text))
        return;
    yield new invalid_resource_error/* InvalidResourceError */.uR(version.at, `\`OpenApiVersion\` of \`${id}\` is no version of OpenAPI that SAM knows`, "Write it like `'3.0.1'`.");
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
            yield new invalid_resource_error/* InvalidResourceError */.uR(value.at, `${what} is not a map of its settings`, 'Write the settings out.');
            continue;
        }
        yield* unknownKeys(value, RESPONSE_KEYS, what);
        const parameters = property(value, 'ResponseParameters');
        if (parameters !== undefined && parameters.kind !== 'map') {
            yield new invalid_resource_error/* InvalidResourceError */.uR(parameters.at, `\`ResponseParameters\` of ${what} is not a map`, 'Give a map.');
        }
        else if (parameters !== undefined) {
            yield* unknownKeys(parameters, PARAMETER_KEYS, `\`ResponseParameters\` of ${what}`);
            for (const entry of parameters.entries.values()) {
                if (entry.value.kind === 'map')
                    continue;
                yield new invalid_resource_error/* InvalidResourceError */.uR(entry.value.at, `\`${entry.key}\` of ${what} is not a map`, 'Give a map.');
            }
        }
        const status = property(value, 'StatusCode');
        if (status?.kind === 'scalar' && (0,sam_value/* isTruthy */.zz)(status) && !STATUS.test(status.text)) {
            yield new invalid_resource_error/* InvalidResourceError */.uR(status.at, `\`StatusCode\` of ${what} is no number`, 'Give the code as a number.');
        }
    }
}
function* unknownKeys(node, known, what) {
    if (node.kind !== 'map')
        return;
    for (const { key, keyAt } of node.entries.values()) {
        if (known.has(key))
            continue;
        yield new invalid_resource_error/* InvalidResourceError */.uR(keyAt, `${what} has \`${key}\`, which SAM does not know`, `Use ${[...known].map((one) => `\`${one}\``).join(', ')}.`);
    }
}
function* models({ id, properties }) {
    const written = property(properties, 'Models');
    if (written?.kind !== 'map')
        return;
    for (const { key, value } of written.entries.values()) {
        if (value.kind === 'map' && (0,sam_value/* isTruthy */.zz)((0,template_node/* child */.jf)(value, 'type')))
            continue;
        yield new invalid_resource_error/* InvalidResourceError */.uR(value.at, `The model \`${key}\` of \`${id}\` ${value.kind === 'map' ? 'has no `type`' : `is ${(0,template_node/* stringOf */.Je)(value) === undefined ? 'no map' : 'a string'}`}`, 'Give the model as a JSON schema with its `type`.');
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
    const settings = (0,invalid_resource_error/* expectKind */.Oj)(written, 'map', `\`UsagePlan\` of \`${resource.id}\``);
    const mode = modeOf(settings, resource);
    if (mode === 'NONE')
        return [];
    const prefix = mode === 'SHARED' ? 'Serverless' : resource.id;
    const [planId, keyId, joinId] = [`${prefix}UsagePlan`, `${prefix}ApiKey`, `${prefix}UsagePlanKey`];
    context.expose(resource.id, 'UsagePlan', planId);
    context.expose(resource.id, 'ApiKey', keyId);
    context.expose(resource.id, 'UsagePlanKey', joinId);
    const apiStage = { ApiId: (0,sam_draft/* ref */.KR)(resource.id), Stage: (0,sam_draft/* ref */.KR)(stage) };
    const stageKey = { RestApiId: (0,sam_draft/* ref */.KR)(resource.id), StageName: (0,sam_draft/* ref */.KR)(stage) };
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
            properties: { KeyId: (0,sam_draft/* ref */.KR)(keyId), KeyType: 'API_KEY', UsagePlanId: (0,sam_draft/* ref */.KR)(planId) },
        },
    ];
}
function modeOf(settings, resource) {
    for (const { key, keyAt } of settings.entries.values()) {
        if (usage_plan_KEYS.has(key))
            continue;
        throw new invalid_resource_error/* InvalidResourceError */.uR(keyAt, `\`UsagePlan\` of \`${resource.id}\` has \`${key}\`, which SAM does not know`, `Use ${[...usage_plan_KEYS].map((one) => `\`${one}\``).join(', ')}.`);
    }
    const mode = property(settings, 'CreateUsagePlan');
    const text = (0,template_node/* stringOf */.Je)(mode);
    if (text !== undefined && MODES.has(text))
        return text;
    throw new invalid_resource_error/* InvalidResourceError */.uR(mode?.at ?? settings.at, `\`UsagePlan\` of \`${resource.id}\` does not say which plan to create`, 'Set `CreateUsagePlan` to `PER_API`, `SHARED` or `NONE`.');
}
function joined(id, key, item, at, context) {
    const known = context.output.get(id);
    const written = key === 'DependsOn' ? (0,template_node/* child */.jf)(known, key) : (0,template_node/* child */.jf)((0,template_node/* child */.jf)(known, 'Properties'), key);
    const node = typeof item === 'string' ? item : (0,sam_draft/* toMap */.av)(item, at);
    const before = written?.kind === 'list' ? written : (0,template_node/* list */.p_)([], at);
    return [...before.items, node];
}
function givenOr(node) {
    return (0,sam_value/* isTruthy */.zz)(node) ? node : undefined;
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
    if ((0,sam_value/* isTruthy */.zz)(body) && (0,sam_value/* isTruthy */.zz)(uri)) {
        throw (0,invalid_resource_error/* bothGiven */.Z3)(uri, `\`${resource.id}\``, ['DefinitionBody', 'DefinitionUri']);
    }
    const merge = property(resource.properties, 'MergeDefinitions');
    if ((0,sam_value/* isTruthy */.zz)(uri) && (0,sam_value/* isTruthy */.zz)(merge)) {
        throw new invalid_resource_error/* InvalidResourceError */.uR(merge.at, `\`${resource.id}\` has \`MergeDefinitions\`, which does not work with \`DefinitionUri\``, 'Put the definition under `DefinitionBody`.');
    }
}
function bodyOf(resource, definition, context) {
    if (definition === undefined) {
        const written = property(resource.properties, 'DefinitionBody');
        if ((0,sam_value/* isTruthy */.zz)(written))
            return { key: 'Body', value: written };
        const uri = property(resource.properties, 'DefinitionUri');
        return (0,sam_value/* isTruthy */.zz)(uri) ? { key: 'BodyS3Location', value: bodyLocation(uri, resource) } : undefined;
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
        if ((0,sam_value/* isTruthy */.zz)(value))
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
    if (!(0,sam_value/* isTruthy */.zz)(written))
        return {};
    const type = property(written, 'Type');
    if (!(0,sam_value/* isTruthy */.zz)(type)) {
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
    const hash = body === undefined ? '' : (0,sam_value/* hashOf */.qQ)((0,sam_value/* canonicalJson */.dj)((0,sam_draft/* toNode */.ye)(body.value, resource.at)));
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
            properties: { RestApiId: (0,sam_draft/* ref */.KR)(resource.id), StageName: (0,sam_value/* isTruthy */.zz)(version) ? undefined : 'Stage' },
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
            RestApiId: (0,sam_draft/* ref */.KR)(resource.id),
            DeploymentId: (0,sam_draft/* ref */.KR)(deploymentId),
            Tags: tags === undefined ? undefined : tagList(tags),
        },
    };
}
const ALPHANUMERIC = /^[\p{L}\p{N}]+$/u;
function stageId(api, stageName) {
    const name = (0,template_node/* stringOf */.Je)(stageName) ?? '';
    return ALPHANUMERIC.test(name) ? `${api}${name}Stage` : `${api}Stage${(0,sam_value/* hashOf */.qQ)(name)}`;
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
    if ((0,sam_value/* isTruthy */.zz)(body) && (0,sam_value/* isTruthy */.zz)(uri)) {
        context.reject((0,invalid_resource_error/* bothGiven */.Z3)(uri, `\`${resource.id}\``, ['DefinitionBody', 'DefinitionUri']), resource);
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
        if ((0,sam_value/* isTruthy */.zz)(uri))
            return { BodyS3Location: bodyLocation(uri, resource) };
        return { Body: (0,sam_value/* isTruthy */.zz)(written) ? written : undefined };
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
    if ((0,sam_value/* isTruthy */.zz)(property(properties, 'FailOnWarnings')))
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
    if (!(0,sam_value/* isTruthy */.zz)(written))
        return;
    const cors = context.resolve(written);
    const configuration = {};
    if (cors.kind === 'map') {
        for (const { key, keyAt, value } of cors.entries.values()) {
            const name = CORS_KEYS.get(key);
            if (name === undefined && key.startsWith('Fn::'))
                return;
            if (name === undefined) {
                context.reject(new invalid_resource_error/* InvalidResourceError */.uR(keyAt, `\`CorsConfiguration\` of \`${resource.id}\` has \`${key}\`, which SAM does not know`, `Use ${[...CORS_KEYS.keys()].map((one) => `\`${one}\``).join(', ')}.`), resource);
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
    if ((0,sam_value/* isTruthy */.zz)(name))
        changed = (0,sam_value/* withEntry */.rM)(changed, 'title', name);
    if ((0,sam_value/* isTruthy */.zz)(description))
        changed = (0,sam_value/* withEntry */.rM)(changed, 'description', description);
    definition.set('info', changed, info.at);
}
function http_api_stageOf(resource) {
    const { properties } = resource;
    const written = property(properties, 'StageName');
    const name = (0,sam_value/* isTruthy */.zz)(written) ? written : DEFAULT_STAGE;
    const isDefault = !(0,sam_value/* isTruthy */.zz)(written) || (0,template_node/* stringOf */.Je)(written) === DEFAULT_STAGE;
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
            ApiId: (0,sam_draft/* ref */.KR)(resource.id),
            StageName: name,
            Tags: { ...marked, [TAG]: 'SAM' },
            AutoDeploy: true,
        },
    };
}
function isSet(node) {
    return (0,sam_value/* isTruthy */.zz)(node) ? node : undefined;
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
    if (!(0,sam_value/* isTruthy */.zz)(written)) {
        throw new invalid_resource_error/* InvalidResourceError */.uR(at, `\`Routes\` of \`${resource.id}\` is empty`, 'Give at least one route.');
    }
    return (0,invalid_resource_error/* expectKind */.Oj)(context.inline(written), 'map', `\`Routes\` of \`${resource.id}\``);
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
    if (!(0,sam_value/* isTruthy */.zz)(written))
        return undefined;
    const settings = (0,invalid_resource_error/* expectKind */.Oj)(context.inline(written), 'map', `\`Auth\` of \`${resource.id}\``);
    const type = context.literal(property(settings, 'AuthType')) ?? '';
    const reject = (message, help) => new invalid_resource_error/* InvalidResourceError */.uR(settings.at, message, help);
    if (!routes.entries.has(CONNECT)) {
        throw reject(`\`${resource.id}\` has \`Auth\`, but no \`$connect\` route for it to protect`, 'Add a `$connect` route, or remove `Auth`.');
    }
    if (type !== 'NONE' && type !== 'AWS_IAM' && type !== 'CUSTOM') {
        throw reject(`\`Auth\` of \`${resource.id}\` has no \`AuthType\` that exists`, 'Use `AWS_IAM`, `CUSTOM` or `NONE`.');
    }
    if (type === 'CUSTOM' && !(0,sam_value/* isTruthy */.zz)(property(settings, 'AuthArn'))) {
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
    throw new invalid_resource_error/* InvalidResourceError */.uR(entry.keyAt, `The route \`${entry.key}\` of \`${resource.id}\` is neither alphanumeric nor one of ${[...SPECIAL_ROUTES].map((one) => `\`${one}\``).join(', ')}`, 'Use letters and digits only.');
}
function routeOf(entry, resource, auth) {
    const id = `${resource.id}${idPart(entry, resource)}`;
    const route = (0,invalid_resource_error/* expectKind */.Oj)(entry.value, 'map', `The route \`${entry.key}\` of \`${resource.id}\``);
    const functionArn = property(route, 'FunctionArn');
    if (functionArn === undefined) {
        throw new invalid_resource_error/* InvalidResourceError */.uR(entry.keyAt, `The route \`${entry.key}\` of \`${resource.id}\` has no \`FunctionArn\``, 'Give the ARN of the function that serves it.');
    }
    const parameters = property(route, 'RequestParameters');
    if ((0,sam_value/* isTruthy */.zz)(parameters) && entry.key !== CONNECT) {
        throw new invalid_resource_error/* InvalidResourceError */.uR(parameters.at, `The route \`${entry.key}\` of \`${resource.id}\` has \`RequestParameters\`, which only \`$connect\` can have`, 'Remove them.');
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
                ApiId: (0,sam_draft/* ref */.KR)(resource.id),
                RouteKey: entry.key,
                Target: { 'Fn::Join': ['/', ['integrations', (0,sam_draft/* ref */.KR)(`${id}Integration`)]] },
            },
        },
        {
            id: `${id}Integration`,
            type: 'AWS::ApiGatewayV2::Integration',
            at,
            attributes,
            properties: {
                ApiId: (0,sam_draft/* ref */.KR)(resource.id),
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
        AuthorizerId: auth.type === 'CUSTOM' ? (0,sam_draft/* ref */.KR)(`${resource.id}ConnectAuthorizer`) : undefined,
    };
}
function functionUri(variable, functionArn) {
    return (0,sam_draft/* sub */.jb)(`arn:\${AWS::Partition}:apigateway:\${AWS::Region}:lambda:path/2015-03-31/functions/\${${variable}}/invocations`, { [variable]: functionArn });
}
function sourceArn(resource, routeKey) {
    const prefix = `arn:\${AWS::Partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:\${${resource.id}.ApiId}`;
    const written = property(resource.properties, 'StageName');
    const name = written === undefined ? websocket_api_DEFAULT_STAGE : (0,template_node/* stringOf */.Je)(written);
    return name === undefined
        ? (0,sam_draft/* sub */.jb)(`${prefix}/\${__StageName__}/${routeKey}`, { __StageName__: written })
        : (0,sam_draft/* sub */.jb)(`${prefix}/${name}/${routeKey}`);
}
function websocket_api_stageOf(resource, routeIds, context) {
    const { properties } = resource;
    const written = property(properties, 'StageName');
    const name = written === undefined ? websocket_api_DEFAULT_STAGE : ((0,template_node/* stringOf */.Je)(written) ?? '');
    if (written !== undefined && name === '$default') {
        throw new invalid_resource_error/* InvalidResourceError */.uR(written.at, `The stage of \`${resource.id}\` is \`$default\`, which WebSocket APIs don't have`, 'Give the stage another name.');
    }
    const id = `${resource.id}${name === websocket_api_DEFAULT_STAGE ? 'Default' : name}Stage`;
    context.expose(resource.id, 'Stage', id);
    const dependent = (0,sam_value/* isTruthy */.zz)(property(properties, 'RouteSettings')) && routeIds.length > 0;
    return {
        id,
        type: 'AWS::ApiGatewayV2::Stage',
        at: written?.at ?? resource.at,
        attributes: { ...passedThrough(resource), DependsOn: dependent ? routeIds : undefined },
        properties: {
            ...Object.fromEntries(websocket_api_STAGE_PROPERTIES.map((key) => [key, property(properties, key)])),
            ApiId: (0,sam_draft/* ref */.KR)(resource.id),
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
            ApiId: (0,sam_draft/* ref */.KR)(resource.id),
            AuthorizerCredentialsArn: role,
            AuthorizerType: 'REQUEST',
            AuthorizerUri: functionUri('AuthArn', functionArn),
            IdentitySource: property(settings, 'IdentitySource'),
            Name: (0,sam_value/* isTruthy */.zz)(name) ? name : id,
        },
    };
    if ((0,sam_value/* isTruthy */.zz)(role) || functionArn === undefined)
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
            (0,invalid_resource_error/* expectKind */.Oj)(value, 'scalar', `\`Location.${key}\` of \`${resource.id}\``);
        const at = value?.at ?? location.at;
        if ((0,sam_value/* isTruthy */.zz)(value))
            continue;
        throw new invalid_resource_error/* InvalidResourceError */.uR(at, `\`Location\` of \`${resource.id}\` has no \`${key}\``, `Set \`${key}\`.`);
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
    if (!(0,sam_value/* isTruthy */.zz)(own)) {
        yield {
            id: roleId,
            type: 'AWS::IAM::Role',
            at: resource.at,
            attributes: passedThrough(resource),
            properties: {
                AssumeRolePolicyDocument: trustPolicy('lambda.amazonaws.com'),
                ManagedPolicyArns: [managedPolicyArn(context.partition, 'AWSLambdaManagedEC2ResourceOperator')],
                Tags: (0,sam_value/* isTruthy */.zz)(property(properties, 'PropagateTags')) ? tags : markedTags(undefined),
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
            PermissionsConfig: { CapacityProviderOperatorRoleArn: (0,sam_value/* isTruthy */.zz)(own) ? own : (0,sam_draft/* getAtt */.CN)(roleId, 'Arn') },
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
    throw (0,invalid_resource_error/* bothGiven */.Z3)(excluded, `\`InstanceRequirements\` of \`${resource.id}\``, [
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
        VpcConfig: (0,sam_value/* isTruthy */.zz)(network)
            ? {
                SubnetIds: property(network, 'SubnetIds'),
                SecurityGroupIds: property(network, 'SecurityGroupIds'),
            }
            : undefined,
        InstanceRequirements: (0,sam_value/* isTruthy */.zz)(requirements)
            ? {
                Architectures: property(requirements, 'Architectures'),
                AllowedInstanceTypes: property(requirements, 'AllowedTypes'),
                ExcludedInstanceTypes: property(requirements, 'ExcludedTypes'),
            }
            : undefined,
        CapacityProviderScalingConfig: (0,sam_value/* isTruthy */.zz)(scaling) ? scalingOf(scaling) : undefined,
        KmsKeyArn: property(properties, 'KmsKeyArn'),
        TelemetryConfig: (0,sam_value/* isTruthy */.zz)(logging) ? { LoggingConfig: logging } : undefined,
        PropagateTags: (0,sam_value/* isTruthy */.zz)(managed) ? propagated(managed) : undefined,
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
        throw new invalid_resource_error/* InvalidResourceError */.uR(node.at, `An end of the connector \`${connector}\` is given ${hasId ? 'both by `Id` and by other properties' : 'neither by `Id` nor by other properties'}`, 'Give `Id`, or `Type` with the properties that are needed.');
    }
    return hasId ? fromTemplate(node, other, connector, context) : asWritten(node, connector);
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
    throw new invalid_resource_error/* InvalidResourceError */.uR(node.at, `An end of the connector \`${connector}\` has no \`Type\``, 'Give the type of the resource.');
}
function fromTemplate(node, other, connector, context) {
    const idNode = (0,template_node/* child */.jf)(node, 'Id');
    const id = (0,template_node/* stringOf */.Je)(idNode) ?? '';
    const resource = context.output.get(id);
    if (resource === undefined) {
        throw new invalid_resource_error/* InvalidResourceError */.uR(idNode?.at ?? node.at, `The connector \`${connector}\` joins ${id === '' ? 'something whose `Id` is no string' : `\`${id}\`, which is no resource of the template`}`, 'Give the logical id of a resource.');
    }
    const type = typeOf(resource, connector);
    return {
        id,
        type,
        writtenType: context.resources.get(id)?.type ?? type,
        at: node.at,
        values: valuesOf(id, type, property(node, 'Qualifier')),
        roleName: roleNameOf(resource, type, other),
        queueUrl: type === 'AWS::SQS::Queue' ? (0,sam_draft/* ref */.KR)(id) : undefined,
    };
}
function valuesOf(id, type, qualifier) {
    const values = new Map();
    if (REF_IS_ARN.has(type))
        values.set('Arn', (0,sam_draft/* ref */.KR)(id));
    if (GET_ATT_ARN.has(type))
        values.set('Arn', (0,sam_draft/* getAtt */.CN)(id, 'Arn'));
    if (type === 'AWS::StepFunctions::StateMachine')
        values.set('Name', (0,sam_draft/* getAtt */.CN)(id, 'Name'));
    if (type === 'AWS::AppSync::GraphQLApi')
        values.set('ResourceId', (0,sam_draft/* getAtt */.CN)(id, 'ApiId'));
    if (APIS.has(type))
        values.set('ResourceId', (0,sam_draft/* ref */.KR)(id)).set('Qualifier', '*');
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
    const id = (0,sam_value/* referredId */.dG)(role);
    return id === undefined ? undefined : (0,sam_draft/* ref */.KR)(id);
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
        return (id !== undefined && (0,sam_value/* referredId */.dG)(to) === id) || (arn !== undefined && (0,sam_value/* sameValue */.eE)(to, arn));
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
    const from = (0,invalid_resource_error/* expectKind */.Oj)(source, 'map', `\`Source\` of \`${resource.id}\``);
    const destinations = written.kind === 'list' ? written.items : [written];
    if (destinations.length === 0) {
        throw new invalid_resource_error/* InvalidResourceError */.uR(written.at, `\`Destination\` of the connector \`${resource.id}\` is empty`, 'Give at least one destination.');
    }
    const generated = [];
    destinations.forEach((destination, index) => {
        context.attempt(resource, () => {
            const to = (0,invalid_resource_error/* expectKind */.Oj)(destination, 'map', `A destination of \`${resource.id}\``);
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
        throw new invalid_resource_error/* InvalidResourceError */.uR(destination.at, `The connector \`${connector.id}\` joins \`${source.type}\` to \`${destination.type}\`, which connectors can't`, 'Grant the access with a permission or policy of your own.');
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
            throw new invalid_resource_error/* InvalidResourceError */.uR(item.at, `\`Permissions\` of the connector \`${connector.id}\` has one that a connector ${between} does not know`, `Use ${all}.`);
        }
        permissions.add(name);
    }
    const allowed = profile.only === undefined ||
        profile.only.some((one) => one.length === permissions.size && one.every((name) => permissions.has(name)));
    if (permissions.size === 0 || !allowed) {
        const combinations = profile.only?.map((one) => one.join(' and ')).join(', or ') ?? all;
        throw new invalid_resource_error/* InvalidResourceError */.uR(at, `\`Permissions\` of the connector \`${connector.id}\` is ${permissions.size === 0 ? 'empty' : 'not complete'}`, `Use ${combinations}.`);
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
                SourceAccount: right.inAccount ? (0,sam_draft/* sub */.jb)('${AWS::AccountId}') : undefined,
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
const VARIABLE = /\{(Source|Destination)\.([A-Za-z]+)\}/g;
function filled(text, joint) {
    const variables = {};
    const template = text.replace(VARIABLE, (_, end, key) => {
        const reference = end === 'Source' ? joint.source : joint.destination;
        variables[`${end}${key}`] = needed(reference.values.get(key), key, end, joint);
        return `\${${end}${key}}`;
    });
    const [only, ...more] = Object.entries(variables);
    if (only === undefined)
        return template.includes('${') ? (0,sam_draft/* sub */.jb)(template) : template;
    return more.length === 0 && template === `\${${only[0]}}` ? only[1] : (0,sam_draft/* sub */.jb)(template, variables);
}
function needed(value, what, end, joint) {
    if (value !== undefined)
        return value;
    const at = end === 'Source' ? joint.source.at : joint.destination.at;
    throw new invalid_resource_error/* InvalidResourceError */.uR(at, `The connector \`${joint.connector.id}\` can't tell the ${what} of its \`${end}\``, 'Give it under that end; a role must be one that the template names by `!GetAtt` or `!Ref`.');
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
        const source = (0,sam_value/* referredId */.dG)((0,template_node/* child */.jf)(properties, 'EventSourceArn'));
        (0,groups/* addTo */.DN)(index, `${source} ${(0,sam_value/* referredId */.dG)((0,template_node/* child */.jf)(properties, 'FunctionName'))}`, id);
    }
    return index;
}
function waitingFor(node, ids) {
    const written = (0,template_node/* child */.jf)(node, 'DependsOn');
    const known = listed(written);
    const at = written?.at ?? node.at;
    const added = ids.filter((id) => !known.some((one) => (0,template_node/* stringOf */.Je)(one) === id)).map((id) => (0,template_node/* scalar */.d_)(id, at));
    return (0,sam_value/* withEntry */.rM)(node, 'DependsOn', (0,template_node/* list */.p_)([...known, ...added], at));
}
function listed(node) {
    if (node === undefined)
        return [];
    return node.kind === 'list' ? node.items : [node];
}
function connect(id, properties, at, context) {
    const node = (0,sam_draft/* toMap */.av)({ Type: connectorType.type, Properties: properties }, at);
    const made = (0,sam_draft/* toMap */.av)(properties, at);
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
    if (!(0,sam_value/* isTruthy */.zz)(queue))
        return;
    const action = DEAD_LETTER_ACTIONS.get((0,template_node/* stringOf */.Je)((0,template_node/* child */.jf)(queue, 'Type')) ?? '');
    const target = (0,template_node/* child */.jf)(queue, 'TargetArn');
    if (action === undefined || !(0,sam_value/* isTruthy */.zz)(target)) {
        throw new invalid_resource_error/* InvalidResourceError */.uR(queue.at, `\`DeadLetterQueue\` of \`${resource.id}\` lacks \`TargetArn\`, or a \`Type\` of \`SQS\` or \`SNS\``, 'Give both `Type` and `TargetArn`.');
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
    ['SQS', { suffix: 'Queue', type: 'AWS::SQS::Queue', arn: (id) => (0,sam_draft/* getAtt */.CN)(id, 'Arn') }],
    ['SNS', { suffix: 'Topic', type: 'AWS::SNS::Topic', arn: (id) => (0,sam_draft/* ref */.KR)(id) }],
]);
function* eventInvokeConfig(resource, alias, role, context) {
    const asked = property(resource.properties, 'EventInvokeConfig');
    if (!(0,sam_value/* isTruthy */.zz)(asked))
        return;
    const config = (0,invalid_resource_error/* expectKind */.Oj)(context.inline(asked), 'map', `\`EventInvokeConfig\` of \`${resource.id}\``);
    const id = `${resource.id}EventInvokeConfig`;
    const destinations = {};
    const destinationConfig = property(config, 'DestinationConfig');
    if ((0,sam_value/* isTruthy */.zz)(destinationConfig)) {
        const outcomes = (0,invalid_resource_error/* expectKind */.Oj)(destinationConfig, 'map', `\`DestinationConfig\` of \`${resource.id}\``);
        for (const outcome of ['OnSuccess', 'OnFailure']) {
            const entry = property(outcomes, outcome);
            if (entry === undefined)
                continue;
            const destination = (0,invalid_resource_error/* expectKind */.Oj)(entry, 'map', `\`${outcome}\` of \`${resource.id}\``);
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
            FunctionName: (0,sam_draft/* ref */.KR)(resource.id),
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
        throw new invalid_resource_error/* InvalidResourceError */.uR(property(config, 'Type')?.at ?? config.at, `A destination of \`${resource.id}\` has no \`Type\` that SAM knows`, `Set \`Type\` to one of ${[...RIGHTS.keys()].map((name) => `\`${name}\``).join(', ')}.`);
    }
    const named = property(config, 'Destination');
    const choice = choiceOf(named, resource, context, id);
    if (named !== undefined && choice === undefined) {
        role.addInline(right(named, id), named.at);
        return { arn: named };
    }
    const making = MADE.get(type);
    if (making === undefined) {
        throw new invalid_resource_error/* InvalidResourceError */.uR(config.at, `The ${type} destination of \`${resource.id}\` names no \`Destination\``, 'Give the ARN under `Destination`.');
    }
    const madeId = id + making.suffix;
    const own = making.arn(madeId);
    const arn = choice === undefined ? own : (0,sam_draft/* toNode */.ye)((0,sam_draft/* when */.z7)(choice.condition, own, choice.named), choice.named.at);
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
    const branches = (0,sam_value/* branchesOf */.IJ)(named);
    if (named !== undefined && branches === undefined && (0,template_node/* intrinsicOf */.jN)(named)?.name === 'Fn::If') {
        throw (0,invalid_resource_error/* malformedChoice */.H1)('Destination', resource, named);
    }
    const condition = (0,template_node/* stringOf */.Je)(branches?.condition);
    if (branches === undefined || condition === undefined)
        return undefined;
    if ((0,sam_value/* isNoValue */.RL)(branches.whenTrue) === (0,sam_value/* isNoValue */.RL)(branches.whenFalse))
        return undefined;
    if ((0,sam_value/* isNoValue */.RL)(branches.whenTrue))
        return { condition, named: branches.whenFalse };
    const owner = id.replace(/On(?:Success|Failure)$/, '');
    const negated = `NOT${condition}${(0,sam_value/* hashOf */.qQ)(owner)}`;
    context.addCondition(negated, { 'Fn::Not': [{ Condition: condition }] }, resource.at);
    return { condition: negated, named: branches.whenTrue };
}
function bothConditions(resource, condition, context, at) {
    const own = conditionOf(resource);
    if (own === undefined)
        return condition;
    const name = `${own}AND${condition}${(0,sam_value/* hashOf */.qQ)(resource.id)}`;
    context.addCondition(name, { 'Fn::And': [{ Condition: own }, { Condition: condition }] }, at);
    return name;
}

;// CONCATENATED MODULE: ./build/sam/events/expand.js





const byType = (types) => new Map(types.map((type) => [type.type, type]));
function expandEvents(owner, context, generated) {
    const { resource, order } = owner;
    const events = property(resource.properties, 'Events');
    if (!(0,sam_value/* isTruthy */.zz)(events))
        return;
    context.attempt(resource, () => {
        const { entries } = (0,invalid_resource_error/* expectKind */.Oj)(events, 'map', `\`Events\` of \`${resource.id}\``);
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
    const node = (0,invalid_resource_error/* expectKind */.Oj)(value, 'map', capitalized(name));
    const typeName = (0,template_node/* stringOf */.Je)(property(node, 'Type')) ?? '';
    const type = types.get(typeName);
    if (type === undefined) {
        throw new invalid_resource_error/* InvalidResourceError */.uR(property(node, 'Type')?.at ?? keyAt, `${capitalized(name)} has ${typeName === '' ? 'no `Type`' : `the \`Type\` \`${typeName}\`, ${unknownTo}`}`, `Use one of ${[...types.keys()].map((known) => `\`${known}\``).join(', ')}.`);
    }
    const written = property(node, 'Properties') ?? (0,template_node/* map */.Tj)([], keyAt);
    const properties = (0,invalid_resource_error/* expectKind */.Oj)(written, 'map', `\`Properties\` of ${name}`);
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
    const ending = /^[\p{L}\p{N}]+$/u.test(suffix) ? suffix : (0,sam_value/* hashOf */.qQ)(suffix);
    return {
        id: `${name.prefix ?? event.id}Permission${ending}`,
        type: 'AWS::Lambda::Permission',
        at: event.at,
        attributes: event.target.attributes,
        properties: {
            Action: 'lambda:InvokeFunction',
            FunctionName: event.target.name,
            Principal: (0,sam_draft/* toNode */.ye)(principal, event.at),
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
    return (0,sam_draft/* sub */.jb)(`arn:${partition}:apigateway:\${AWS::Region}:lambda:path/${version}/functions/${reference}/${action}`);
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
        const apiId = (0,sam_value/* idIn */.DG)(restApi);
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
        sourceArn: (0,sam_draft/* toNode */.ye)((0,sam_draft/* sub */.jb)(`arn:${context.partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:\${__ApiId__}/\${__Stage__}/${verb}${permittedPath(path)}`, { __ApiId__: restApi, __Stage__: '*' }), restApi?.at ?? event.at),
    }, { suffix: stageSuffix(restApi, context) });
}
const REST_PARAMETER = /\{[A-Za-z0-9._-]+\+?\}/g;
function permittedPath(path, parameter = REST_PARAMETER) {
    const bare = path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
    return bare.replace(parameter, '*');
}
function stageSuffix(restApi, context) {
    const id = (0,sam_value/* idIn */.DG)(restApi);
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
    throw new invalid_resource_error/* InvalidResourceError */.uR(node?.at ?? event.at, `\`${key}\` of the event \`${event.key}\` of \`${event.target.resource.id}\` is no string`, `Give \`${key}\` as a string.`);
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
            sourceArn: (0,sam_draft/* sub */.jb)(`arn:${context.partition}:logs:\${AWS::Region}:\${AWS::AccountId}:log-group:\${__LogGroupName__}:*`, { __LogGroupName__: logGroup }),
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
        yield permission(event, 'cognito-idp.amazonaws.com', { sourceArn: (0,sam_draft/* getAtt */.CN)(pool, 'Arn') }, { prefix: `${event.target.id}Cognito` });
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
    throw new invalid_resource_error/* InvalidResourceError */.uR(written?.at ?? event.at, `The Cognito event \`${event.key}\` of \`${event.target.resource.id}\` does not refer to a user pool in the same template`, 'Write `UserPool: !Ref ThePool`, with the user pool in this template.');
}
class PoolTriggers {
    #properties;
    #triggers;
    #config;
    constructor(pool, id) {
        const properties = property(pool, 'Properties') ?? (0,template_node/* map */.Tj)([], pool.at);
        this.#properties = (0,invalid_resource_error/* expectKind */.Oj)(properties, 'map', `\`Properties\` of the user pool \`${id}\``);
        const config = property(this.#properties, 'LambdaConfig') ?? (0,template_node/* map */.Tj)([], pool.at);
        this.#config = (0,invalid_resource_error/* expectKind */.Oj)(config, 'map', `\`LambdaConfig\` of the user pool \`${id}\``);
        this.#triggers = new Map(this.#config.entries);
    }
    add(name, event) {
        const key = (0,template_node/* stringOf */.Je)(name) ?? '';
        if (this.#triggers.has(key)) {
            throw new invalid_resource_error/* InvalidResourceError */.uR(name.at, `The Cognito trigger \`${key}\` of the event \`${event.key}\` of \`${event.target.resource.id}\` is taken already`, 'Let one function serve the trigger.');
        }
        this.#triggers.set(key, { key, keyAt: event.at, value: (0,sam_draft/* toNode */.ye)(event.target.arn, event.at) });
    }
    apply(pool) {
        const config = { ...this.#config, entries: this.#triggers };
        return (0,sam_value/* withEntry */.rM)(pool, 'Properties', (0,sam_value/* withEntry */.rM)(this.#properties, 'LambdaConfig', config));
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
    return (0,sam_value/* isTruthy */.zz)(servers) ? { Endpoints: { KafkaBootstrapServers: servers } } : undefined;
}
function checkFilter(event) {
    const filter = property(event.properties, 'FilterCriteria');
    if (filter?.kind !== 'map' || filter.entries.size === 0)
        return;
    for (const entry of filter.entries.values()) {
        if (entry.key === 'Filters' || entry.key === 'Ref' || entry.key.startsWith('Fn::'))
            continue;
        throw new invalid_resource_error/* InvalidResourceError */.uR(entry.keyAt, `\`FilterCriteria\` of the event \`${event.key}\` of \`${event.target.resource.id}\` has \`${entry.key}\` beside \`Filters\``, 'Put the patterns in a list under `Filters`.');
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
    if (!(0,sam_value/* isTruthy */.zz)(written))
        return { config: undefined, right: undefined };
    const name = `the event \`${event.key}\` of \`${event.target.resource.id}\``;
    const onFailure = property(written, 'OnFailure');
    if (onFailure?.kind !== 'map') {
        throw new invalid_resource_error/* InvalidResourceError */.uR(written.at, `\`DestinationConfig\` of ${name} has no map under \`OnFailure\``, 'Give the destination under `OnFailure`.');
    }
    const type = property(onFailure, 'Type');
    const config = { OnFailure: (0,sam_value/* withoutEntry */.n$)(onFailure, 'Type') };
    if (!(0,sam_value/* isTruthy */.zz)(type))
        return { config: { OnFailure: onFailure }, right: undefined };
    if (!mapping_RIGHTS.has((0,template_node/* stringOf */.Je)(type) ?? '')) {
        throw new invalid_resource_error/* InvalidResourceError */.uR(type.at, `The destination of ${name} has a \`Type\` that SAM does not know`, 'Set `Type` to `SQS`, `SNS`, `S3` or `Kafka`.');
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
    if (!(0,sam_value/* isTruthy */.zz)(key))
        return [];
    const id = (0,template_node/* stringOf */.Je)(key);
    if (id === undefined) {
        throw new invalid_resource_error/* InvalidResourceError */.uR(key.at, `\`SecretsManagerKmsKeyId\` of the event \`${event.key}\` of \`${event.target.resource.id}\` is no string`, 'Give the key id as a string.');
    }
    return [
        {
            Action: action,
            Effect: 'Allow',
            Resource: (0,sam_draft/* sub */.jb)(`arn:\${AWS::Partition}:kms:\${AWS::Region}:\${AWS::AccountId}:key/${id}`),
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
    if (!(0,sam_value/* isTruthy */.zz)(written)) {
        throw new invalid_resource_error/* InvalidResourceError */.uR(event.at, `There are no \`SourceAccessConfigurations\` in ${name}`, `Add one of type \`${wanted}\`.`);
    }
    let found;
    for (const item of (0,invalid_resource_error/* expectKind */.Oj)(written, 'list', `\`SourceAccessConfigurations\` of ${name}`).items) {
        const type = (0,template_node/* stringOf */.Je)((0,template_node/* child */.jf)(item, 'Type')) ?? '';
        if (!supported.includes(type)) {
            throw new invalid_resource_error/* InvalidResourceError */.uR((0,template_node/* child */.jf)(item, 'Type')?.at ?? item.at, `An access configuration of ${name} has no \`Type\` that fits`, `Use ${supported.map((one) => `\`${one}\``).join(' or ')}.`);
        }
        if (type !== wanted)
            continue;
        const uri = (0,template_node/* child */.jf)(item, 'URI');
        if (!(0,sam_value/* isTruthy */.zz)(uri) || found !== undefined) {
            throw new invalid_resource_error/* InvalidResourceError */.uR(item.at, found === undefined
                ? `The \`${wanted}\` access configuration of ${name} has no \`URI\``
                : `There is more than one \`${wanted}\` access configuration in ${name}`, 'Give the ARN of one secret under `URI`.');
        }
        found = uri;
    }
    if (found === undefined) {
        throw new invalid_resource_error/* InvalidResourceError */.uR(written.at, `There is no \`${wanted}\` access configuration in ${name}`, `Add one of type \`${wanted}\`.`);
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
            { Action: ['rds:DescribeDBClusterParameters'], Effect: 'Allow', Resource: (0,sam_draft/* sub */.jb)(CLUSTER_PARAMETERS) },
            { Action: ['rds:DescribeDBSubnetGroups'], Effect: 'Allow', Resource: (0,sam_draft/* sub */.jb)(SUBNET_GROUPS) },
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
                CollectionName: (0,sam_value/* isTruthy */.zz)(collection) ? collection : undefined,
                FullDocument: (0,sam_value/* isTruthy */.zz)(document) ? document : undefined,
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
        return (0,sam_value/* isTruthy */.zz)(state) ? state : undefined;
    if ((0,sam_value/* isTruthy */.zz)(state)) {
        throw (0,invalid_resource_error/* bothGiven */.Z3)(state, `The event \`${event.key}\``, ['State', 'Enabled']);
    }
    return (0,sam_value/* isTruthy */.zz)(enabled) ? 'ENABLED' : 'DISABLED';
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
    const config = (0,invalid_resource_error/* expectKind */.Oj)(written, 'map', `\`DeadLetterConfig\` of the event \`${event.key}\``);
    const arn = property(config, 'Arn');
    const type = property(config, 'Type');
    if ((arn === undefined) === (type === undefined)) {
        throw new invalid_resource_error/* InvalidResourceError */.uR(config.at, `\`DeadLetterConfig\` of the event \`${event.key}\` has ${arn === undefined ? 'neither' : 'both'} \`Arn\` ${arn === undefined ? 'nor' : 'and'} \`Type\``, 'Give the queue under `Arn`, or `Type: SQS` to have one made.');
    }
    if (arn !== undefined)
        return { arn, resources: [] };
    if (type !== undefined && (0,template_node/* stringOf */.Je)(type) !== 'SQS') {
        throw new invalid_resource_error/* InvalidResourceError */.uR(type.at, `\`DeadLetterConfig\` of the event \`${event.key}\` has a \`Type\` other than \`SQS\``, 'Set `Type: SQS`.');
    }
    const named = property(config, 'QueueLogicalId');
    if (named !== undefined && (0,template_node/* stringOf */.Je)(named) === undefined) {
        throw new invalid_resource_error/* InvalidResourceError */.uR(named.at, `\`QueueLogicalId\` of the event \`${event.key}\` is no string`, 'Give a logical id as it stands.');
    }
    const queueId = (0,template_node/* stringOf */.Je)(named) ?? `${event.id}Queue`;
    const queueArn = (0,sam_draft/* getAtt */.CN)(queueId, 'Arn');
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
            PolicyDocument: sendPolicy({ Service: 'events.amazonaws.com' }, queueArn, (0,sam_draft/* getAtt */.CN)(event.id, 'Arn')),
            Queues: [(0,sam_draft/* ref */.KR)(queueId)],
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
        const id = (0,sam_value/* idIn */.DG)(apiId);
        const hasAlias = target.id !== target.resource.id;
        const covered = path !== DEFAULT_ROUTE &&
            id !== undefined &&
            !hasAlias &&
            context.apis.servesDefault(id, target.resource.id);
        if (!covered) {
            const verb = ANY.has(method) ? '*' : method.toUpperCase();
            const resource = path === DEFAULT_ROUTE ? '' : permittedPath(path, HTTP_PARAMETER);
            yield permission(event, 'apigateway.amazonaws.com', {
                sourceArn: (0,sam_draft/* toNode */.ye)((0,sam_draft/* sub */.jb)(`arn:\${AWS::Partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:\${__ApiId__}/\${__Stage__}/${verb}${resource}`, { __ApiId__: apiId, __Stage__: '*' }), apiId?.at ?? event.at),
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
            sourceArn: (0,sam_draft/* sub */.jb)(`arn:${context.partition}:iot:\${AWS::Region}:\${AWS::AccountId}:rule/\${RuleName}`, {
                RuleName: (0,sam_draft/* ref */.KR)(event.id),
            }),
            sourceAccount: (0,sam_draft/* sub */.jb)('${AWS::AccountId}'),
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
                    AwsIotSqlVersion: (0,sam_value/* isTruthy */.zz)(version) ? version : undefined,
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
        const name = (0,sam_value/* isTruthy */.zz)(property(properties, 'DynamicPolicyName'))
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
    if (!(0,sam_value/* isTruthy */.zz)(group) && !(0,sam_value/* isTruthy */.zz)(registry))
        return {};
    return {
        [name]: {
            ConsumerGroupId: (0,sam_value/* isTruthy */.zz)(group) ? group : undefined,
            SchemaRegistryConfig: (0,sam_value/* isTruthy */.zz)(registry) ? registry : undefined,
        },
    };
}
const NEEDED = ['SchemaRegistryURI', 'EventRecordFormat', 'SchemaValidationConfigs'];
function registryRights(event, context) {
    const registry = property(event.properties, 'SchemaRegistryConfig');
    if (!(0,sam_value/* isTruthy */.zz)(registry))
        return [];
    for (const key of NEEDED) {
        if ((0,template_node/* child */.jf)(registry, key) !== undefined)
            continue;
        throw new invalid_resource_error/* InvalidResourceError */.uR(registry.at, `\`SchemaRegistryConfig\` of the event \`${event.key}\` of \`${event.target.resource.id}\` has no \`${key}\``, `Set \`${key}\`.`);
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
            Resource: [(0,sam_draft/* sub */.jb)(`arn:\${AWS::Partition}:glue:\${AWS::Region}:\${AWS::AccountId}:schema/${name}/*`)],
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
        if ((0,template_node/* stringOf */.Je)((0,template_node/* child */.jf)(item, 'Type')) === 'CLIENT_CERTIFICATE_TLS_AUTH' && (0,sam_value/* isTruthy */.zz)(uri))
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
    #tags = [];
    constructor(bucket, id) {
        this.#name = `the bucket \`${id}\``;
        this.#bucket = bucket;
        for (const item of itemsOf(property(bucket, 'DependsOn'))) {
            this.#dependencies.set(expectId(item, this.#name), item);
        }
        const configuration = property(this.#properties(), 'NotificationConfiguration');
        if (configuration === undefined)
            return;
        this.#configuration = (0,invalid_resource_error/* expectKind */.Oj)(configuration, 'map', `\`NotificationConfiguration\` of ${this.#name}`);
        const lambdas = property(this.#configuration, 'LambdaConfigurations');
        if (lambdas === undefined)
            return;
        const { items } = (0,invalid_resource_error/* expectKind */.Oj)(lambdas, 'list', `\`LambdaConfigurations\` of ${this.#name}`);
        for (const item of items)
            this.notify(item);
    }
    notify(notification) {
        const key = (0,sam_value/* canonicalJson */.dj)(notification);
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
            (0,invalid_resource_error/* expectKind */.Oj)(tags, 'list', `\`Tags\` of ${this.#name}`);
        const value = (0,sam_draft/* when */.z7)(condition, (0,sam_draft/* ref */.KR)(grant.id), 'no dependency');
        this.#tags.push((0,sam_draft/* toNode */.ye)({ Key: `sam:ConditionalDependsOn:${grant.id}`, Value: value }, grant.at));
    }
    apply(bucket) {
        const { at } = bucket;
        let properties = this.#properties();
        const configuration = this.#configuration ?? (0,template_node/* map */.Tj)([], at);
        const notifications = (0,template_node/* list */.p_)([...this.#notifications.values()], at);
        properties = (0,sam_value/* withEntry */.rM)(properties, 'NotificationConfiguration', (0,sam_value/* withEntry */.rM)(configuration, 'LambdaConfigurations', notifications));
        if (this.#tags.length > 0) {
            const tags = [...itemsOf(property(properties, 'Tags')), ...this.#tags];
            properties = (0,sam_value/* withEntry */.rM)(properties, 'Tags', (0,template_node/* list */.p_)(tags, at));
        }
        const changed = (0,sam_value/* withEntry */.rM)(bucket, 'Properties', properties);
        const waits = this.#dependencies.size > itemsOf(property(this.#bucket, 'DependsOn')).length;
        return waits ? (0,sam_value/* withEntry */.rM)(changed, 'DependsOn', (0,template_node/* list */.p_)([...this.#dependencies.values()], at)) : changed;
    }
    #properties() {
        const written = property(this.#bucket, 'Properties');
        return written === undefined
            ? (0,template_node/* map */.Tj)([], this.#bucket.at)
            : (0,invalid_resource_error/* expectKind */.Oj)(written, 'map', `\`Properties\` of ${this.#name}`);
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
    throw new invalid_resource_error/* InvalidResourceError */.uR(node.at, `\`DependsOn\` of ${name} is not a logical id, or a list of them`, 'Give logical ids.');
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
        const grant = permission(event, 's3.amazonaws.com', { sourceAccount: (0,sam_draft/* ref */.KR)('AWS::AccountId') });
        yield grant;
        const changes = context.gather(bucket, BucketChanges);
        if (event.target.condition === undefined)
            changes.waitFor(grant);
        else
            changes.waitByTag(grant, event.target.condition);
        for (const notification of notificationsOf(event))
            changes.notify(notification);
    },
};
function bucketOf(event, context) {
    const written = property(event.properties, 'Bucket');
    const id = (0,template_node/* stringOf */.Je)((0,template_node/* child */.jf)(written, 'Ref'));
    if (id !== undefined && context.resources.has(id))
        return id;
    throw new invalid_resource_error/* InvalidResourceError */.uR(written?.at ?? event.at, `The S3 event \`${event.key}\` of \`${event.target.resource.id}\` does not refer to a bucket in the same template`, 'Write `Bucket: !Ref TheBucket`, with the bucket in this template.');
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
        return (0,sam_draft/* toNode */.ye)(condition === undefined ? notification : (0,sam_draft/* when */.z7)(condition, notification), event.at);
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
            FlexibleTimeWindow: (0,sam_value/* isTruthy */.zz)(window) ? window : { Mode: 'OFF' },
            Target: {
                Arn: target.arn,
                RoleArn: (0,sam_value/* isTruthy */.zz)(roleArn) ? roleArn : (0,sam_draft/* getAtt */.CN)(roleId, 'Arn'),
                Input: property(properties, 'Input'),
                DeadLetterConfig: queue.arn === undefined ? undefined : { Arn: queue.arn },
                RetryPolicy: property(properties, 'RetryPolicy'),
            },
        },
    };
    yield* queue.resources;
    if ((0,sam_value/* isTruthy */.zz)(roleArn))
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
            PermissionsBoundary: (0,sam_value/* isTruthy */.zz)(boundary) ? boundary : undefined,
        },
    };
}
function nameOf(event) {
    const name = property(event.properties, 'Name');
    if (!(0,sam_value/* isTruthy */.zz)(property(event.properties, 'OmitName')))
        return (0,sam_value/* isTruthy */.zz)(name) ? name : event.id;
    if (!(0,sam_value/* isTruthy */.zz)(name))
        return undefined;
    throw new invalid_resource_error/* InvalidResourceError */.uR(name.at, `The schedule \`${event.key}\` has the name \`${(0,template_node/* stringOf */.Je)(name) ?? '\u2026'}\` and \`OmitName\``, 'Keep one of them.');
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
    const configurations = (0,invalid_resource_error/* expectKind */.Oj)(needs(event, 'SourceAccessConfigurations'), 'list', `\`SourceAccessConfigurations\` of the event \`${event.key}\` of \`${event.target.resource.id}\``);
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
        if (!byIam && (!(0,sam_value/* isTruthy */.zz)(uri) || uri.kind === 'list')) {
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
    if ((0,sam_value/* isTruthy */.zz)(node))
        return node;
    throw new invalid_resource_error/* InvalidResourceError */.uR(event.at, `The SelfManagedKafka event \`${event.key}\` of \`${event.target.resource.id}\` has no \`${key}\``, `Set \`${key}\`.`);
}
function refused(event, node, what, help) {
    return new invalid_resource_error/* InvalidResourceError */.uR(node.at, `The SelfManagedKafka event \`${event.key}\` of \`${event.target.resource.id}\` ${what}`, help);
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
        if (!(0,sam_value/* isTruthy */.zz)(queue)) {
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
    const topic = (0,sam_value/* referredId */.dG)(property(event.properties, 'Topic'));
    const fifo = topic === undefined ? undefined : (0,template_node/* child */.jf)(context.resources.get(topic)?.properties, 'FifoTopic');
    const isFifo = fifo !== undefined && (0,sam_value/* isTruthy */.zz)(context.resolve(fifo));
    yield {
        id,
        type: 'AWS::SQS::Queue',
        at: event.at,
        attributes: event.target.attributes,
        properties: { FifoQueue: isFifo ? context.resolve(fifo) : undefined },
    };
    yield* fromQueue(event, (0,sam_draft/* getAtt */.CN)(id, 'Arn'), (0,sam_draft/* ref */.KR)(id), `${event.id}QueuePolicy`, 10);
}
function* throughNamedQueue(event, written) {
    const queue = (0,invalid_resource_error/* expectKind */.Oj)(written, 'map', `\`SqsSubscription\` of the event \`${event.key}\``);
    const arn = property(queue, 'QueueArn');
    const url = property(queue, 'QueueUrl');
    if (!(0,sam_value/* isTruthy */.zz)(arn) || !(0,sam_value/* isTruthy */.zz)(url)) {
        throw new invalid_resource_error/* InvalidResourceError */.uR(queue.at, `\`SqsSubscription\` of the event \`${event.key}\` of \`${event.target.resource.id}\` lacks \`QueueArn\` or \`QueueUrl\``, 'Give both, or `true` to have a queue made.');
    }
    const policyId = (0,template_node/* stringOf */.Je)(property(queue, 'QueuePolicyLogicalId')) ?? `${event.id}QueuePolicy`;
    const batchSize = property(queue, 'BatchSize');
    yield* fromQueue(event, arn, url, policyId, (0,sam_value/* isTruthy */.zz)(batchSize) ? batchSize : 10);
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
        name: (0,sam_draft/* ref */.KR)(alias?.id ?? resource.id),
        arn: alias === undefined ? (0,sam_draft/* getAtt */.CN)(resource.id, 'Arn') : (0,sam_draft/* ref */.KR)(alias.id),
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
        if (!(0,sam_value/* isTruthy */.zz)(property(properties, one)) || !(0,sam_value/* isTruthy */.zz)(second))
            continue;
        yield (0,invalid_resource_error/* bothGiven */.Z3)(second, `\`${id}\``, [one, other]);
    }
    for (const [one, other] of function_checks_NEEDED) {
        const first = property(properties, one);
        if (!(0,sam_value/* isTruthy */.zz)(first) || property(properties, other) !== undefined)
            continue;
        yield new invalid_resource_error/* InvalidResourceError */.uR(first.at, `\`${id}\` has \`${one}\` without \`${other}\``, `Set \`${other}\`, or remove \`${one}\`.`);
    }
}
function* tenantEvents({ id, properties }) {
    const events = property(properties, 'Events');
    if (!(0,sam_value/* isTruthy */.zz)(property(properties, 'TenancyConfig')) || events?.kind !== 'map')
        return;
    for (const { key, keyAt, value } of events.entries.values()) {
        const type = (0,template_node/* stringOf */.Je)((0,template_node/* child */.jf)(value, 'Type')) ?? '';
        if (TENANT_EVENTS.has(type))
            continue;
        yield new invalid_resource_error/* InvalidResourceError */.uR(keyAt, `The ${type} event \`${key}\` can't invoke \`${id}\`, because that has \`TenancyConfig\``, 'Invoke it by `Api` or `HttpApi` events only.');
    }
}
function* packaging({ id, at, node, properties }) {
    const type = property(properties, 'PackageType');
    if ((0,template_node/* intrinsicOf */.jN)(type) !== undefined || properties.entries.has('Fn::Transform'))
        return;
    const kind = (0,template_node/* stringOf */.Je)(type) ?? 'Zip';
    if (kind === 'Image') {
        if ((0,sam_value/* isTruthy */.zz)(property(properties, 'ImageUri')) || (0,sam_value/* isTruthy */.zz)((0,template_node/* child */.jf)(node, 'Metadata')))
            return;
        yield new invalid_resource_error/* InvalidResourceError */.uR(at, `\`${id}\` is an image, but has no \`ImageUri\``, 'Set `ImageUri`.');
    }
    else if (kind === 'Zip') {
        for (const key of ['Runtime', 'Handler']) {
            if ((0,sam_value/* isTruthy */.zz)(property(properties, key)))
                continue;
            yield new invalid_resource_error/* InvalidResourceError */.uR(at, `\`${id}\` has no \`${key}\``, `Set \`${key}\`.`);
        }
        yield* secretLocation(id, property(properties, 'CodeUri'));
    }
    else if (type !== undefined) {
        yield new invalid_resource_error/* InvalidResourceError */.uR(type.at, `\`PackageType\` of \`${id}\` is neither \`Zip\` nor \`Image\``, 'Set `Zip` or `Image`.');
    }
}
const DYNAMIC_PATH = /\{\{resolve:(?:ssm|ssm-secure|secretsmanager):[A-Za-z0-9_.-]*\//;
function* secretLocation(id, uri) {
    if (uri === undefined || !DYNAMIC_PATH.test((0,template_node/* stringOf */.Je)(uri) ?? ''))
        return;
    yield new invalid_resource_error/* InvalidResourceError */.uR(uri.at, `\`CodeUri\` of \`${id}\` is a dynamic reference, which SAM can't take apart`, 'Give a map with `Bucket` and `Key`.');
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
    return code === undefined || !(0,sam_value/* isTruthy */.zz)(key) ? code : { ...code, SourceKMSKeyArn: key };
}
const function_code_S3_URI = /^s3:\/\/([^/?#]+)\/+([^?#]+)(?:\?(?:[^#]*&)?versionId=([^&#]+))?/i;
function locationOf(uri, resource) {
    if (uri.kind === 'scalar') {
        const [, bucket, key, version] = function_code_S3_URI.exec(uri.text) ?? [];
        if (bucket === undefined || key === undefined)
            return undefined;
        return { S3Bucket: bucket, S3Key: key, S3ObjectVersion: version };
    }
    return fromMap((0,invalid_resource_error/* expectKind */.Oj)(uri, 'map', `The code location of \`${resource.id}\``));
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
    if (!(0,sam_value/* isTruthy */.zz)(written))
        return;
    const config = (0,invalid_resource_error/* expectKind */.Oj)(written, 'map', `\`FunctionUrlConfig\` of \`${resource.id}\``);
    const authType = property(config, 'AuthType');
    const open = (0,template_node/* intrinsicOf */.jN)(config) !== undefined || (0,template_node/* intrinsicOf */.jN)(authType) !== undefined;
    if (!open && !AUTH_TYPES.has((0,template_node/* stringOf */.Je)(authType) ?? '')) {
        throw new invalid_resource_error/* InvalidResourceError */.uR(authType?.at ?? config.at, `\`FunctionUrlConfig\` of \`${resource.id}\` has no \`AuthType\` of \`AWS_IAM\` or \`NONE\``, 'Set `AuthType: AWS_IAM`, or `NONE` if anyone may call the URL.');
    }
    const target = (0,sam_draft/* ref */.KR)(alias?.id ?? resource.id);
    const attributes = passedThrough(resource);
    const cors = property(config, 'Cors');
    yield {
        id: `${resource.id}Url`,
        type: 'AWS::Lambda::Url',
        at: config.at,
        attributes,
        properties: {
            Cors: (0,sam_value/* isTruthy */.zz)(cors) ? cors : undefined,
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
    if (!(0,sam_value/* isTruthy */.zz)(written))
        return undefined;
    const name = context.literal(written);
    if (name === undefined || !ALIAS_NAME.test(name)) {
        throw new invalid_resource_error/* InvalidResourceError */.uR(written.at, `\`AutoPublishAlias\` of \`${resource.id}\` is no alias name${name === undefined ? ' that is known before deploy' : ''}`, 'Give a name of letters, digits, hyphens and underscores, or a parameter that has one.');
    }
    return { id: `${resource.id}Alias${name.replaceAll('-', 'D').replaceAll('_', 'U')}`, name };
}
function publish(resource, alias, generated, context, updatePolicy) {
    const { properties } = resource;
    const at = property(properties, 'AutoPublishAlias')?.at ?? resource.at;
    const attributes = passedThrough(resource);
    const version = {
        id: versionId(resource, (0,sam_draft/* toMap */.av)(generated.properties, resource.at), context),
        type: 'AWS::Lambda::Version',
        at,
        attributes: { DeletionPolicy: deletionPolicy(properties), ...attributes },
        properties: {
            FunctionName: (0,sam_draft/* ref */.KR)(resource.id),
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
                FunctionName: (0,sam_draft/* ref */.KR)(resource.id),
                FunctionVersion: (0,sam_draft/* getAtt */.CN)(version.id, 'Version'),
                ProvisionedConcurrencyConfig: (0,sam_value/* isTruthy */.zz)(provisioned) ? provisioned : undefined,
            },
        },
    ];
}
function codeSha256Of(resource, context) {
    const written = property(resource.properties, 'AutoPublishCodeSha256');
    return (0,sam_value/* isTruthy */.zz)(written) ? context.literal(written) : undefined;
}
function deletionPolicy(properties) {
    const own = property(properties, 'VersionDeletionPolicy');
    return own ?? (property(properties, 'CapacityProviderConfig') === undefined ? 'Retain' : 'Delete');
}
function versionId(resource, properties, context) {
    const sha256 = codeSha256Of(resource, context);
    const hash = sha256 === undefined || sha256 === ''
        ? (0,sam_value/* hashOf */.qQ)(hashed(resource, properties, context))
        : sha256.slice(0, 10);
    return `${resource.id}Version${hash}`;
}
function hashed(resource, properties, context) {
    const data = new Map();
    if ((0,sam_value/* isTruthy */.zz)(property(resource.properties, 'AutoPublishAliasAllProperties'))) {
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
        if ((0,sam_value/* isTruthy */.zz)(memory))
            data.set('MemorySize', memory);
        const snapStart = property(properties, 'SnapStart');
        const applyOn = (0,template_node/* child */.jf)(snapStart, 'ApplyOn');
        if ((0,sam_value/* isTruthy */.zz)(snapStart) && applyOn !== undefined && (0,template_node/* stringOf */.Je)(applyOn) !== 'None') {
            data.set('SnapStart', snapStart);
        }
    }
    return data.size === 0 ? '' : (0,sam_value/* canonicalJson */.dj)((0,template_node/* map */.Tj)(data, resource.at));
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
        const id = (0,sam_value/* referredId */.dG)(item);
        const layer = id === undefined ? undefined : context.resources.get(id);
        if (id !== undefined &&
            layer !== undefined &&
            (0,sam_value/* isTruthy */.zz)((0,template_node/* child */.jf)(layer.properties, 'PublishLambdaVersion'))) {
            yield [id, layer.properties];
        }
    }
}

;// CONCATENATED MODULE: ./build/sam/ignored-policies.js



const FOR_GENERATED_ROLE = ['Policies', 'PermissionsBoundary', 'AssumeRolePolicyDocument'];
function reportIgnored(resource, context) {
    const role = property(resource.properties, 'Role');
    if (role === undefined || (0,sam_value/* isNoValue */.RL)(role))
        return;
    const branches = (0,sam_value/* branchesOf */.IJ)(role);
    if (branches !== undefined && ((0,sam_value/* isNoValue */.RL)(branches.whenTrue) || (0,sam_value/* isNoValue */.RL)(branches.whenFalse)))
        return;
    for (const key of FOR_GENERATED_ROLE) {
        const ignored = property(resource.properties, key);
        if (!(0,sam_value/* isTruthy */.zz)(ignored) || ignored === (0,template_node/* descend */.Xn)(context.template, 'Globals', 'Function', key))
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
            DeadLetterConfig: (0,sam_value/* isTruthy */.zz)(deadLetterQueue)
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
    if (!(0,sam_value/* isTruthy */.zz)(own))
        return sha256;
    const text = (0,template_node/* stringOf */.Je)(context.resolve(own));
    return text === undefined ? { 'Fn::Join': [' ', [own, sha256]] } : `${text} ${sha256}`;
}
function isTraced(properties, context) {
    const tracing = property(properties, 'Tracing');
    return (0,sam_value/* isTruthy */.zz)(tracing) && context.literal(tracing) !== 'Disabled';
}
function capacityProvider(config) {
    if (!(0,sam_value/* isTruthy */.zz)(config))
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
    role.attach((0,sam_value/* isTruthy */.zz)(durable)
        ? 'service-role/AWSLambdaBasicDurableExecutionRolePolicy'
        : 'service-role/AWSLambdaBasicExecutionRole', durable?.at ?? resource.at);
    const tracing = property(properties, 'Tracing');
    if (tracing !== undefined && isTraced(properties, context)) {
        role.attach(context.partition === 'aws' ? 'AWSXrayWriteOnlyAccess' : 'AWSXRayDaemonWriteAccess', tracing.at);
    }
    const vpc = property(properties, 'VpcConfig');
    if ((0,sam_value/* isTruthy */.zz)(vpc))
        role.attach('service-role/AWSLambdaVPCAccessExecutionRole', vpc.at);
    context.attempt(resource, () => deadLetterRight(resource, role));
    return role;
}
function useOf(role, resource, context) {
    const own = property(resource.properties, 'Role');
    const generated = (0,sam_draft/* getAtt */.CN)(role.id, 'Arn');
    if (own === undefined)
        return { arn: generated, role: role.finish(resource.at) };
    const branches = (0,sam_value/* branchesOf */.IJ)(own);
    if (branches === undefined) {
        if ((0,template_node/* intrinsicOf */.jN)(own)?.name === 'Fn::If')
            context.reject((0,invalid_resource_error/* malformedChoice */.H1)('Role', resource, own), resource);
        return { arn: own };
    }
    const { condition, whenTrue, whenFalse } = branches;
    const name = (0,template_node/* stringOf */.Je)(condition) ?? '';
    if ((0,sam_value/* isNoValue */.RL)(whenTrue) && (0,sam_value/* isNoValue */.RL)(whenFalse))
        return { arn: generated, role: role.finish(own.at) };
    if ((0,sam_value/* isNoValue */.RL)(whenTrue)) {
        return { arn: (0,sam_draft/* when */.z7)(name, generated, whenFalse), role: role.finish(own.at, { Condition: name }) };
    }
    if ((0,sam_value/* isNoValue */.RL)(whenFalse)) {
        context.addCondition(`NOT${name}`, { 'Fn::Not': [{ Condition: name }] }, own.at);
        return { arn: (0,sam_draft/* when */.z7)(name, whenTrue, generated), role: role.finish(own.at, { Condition: `NOT${name}` }) };
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
    const auth = (0,invalid_resource_error/* expectKind */.Oj)(written, 'map', `\`Auth\` of \`${resource.id}\``);
    const additional = property(auth, 'Additional');
    const first = authorizerOf((0,sam_value/* withoutEntry */.n$)(auth, 'Additional'), resource, false);
    const others = additional === undefined
        ? []
        : (0,invalid_resource_error/* expectKind */.Oj)(additional, 'list', `\`Auth.Additional\` of \`${resource.id}\``).items.map((item) => authorizerOf((0,invalid_resource_error/* expectKind */.Oj)(item, 'map', `\`Auth.Additional\` of \`${resource.id}\``), resource, true));
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
                    ResourceId: (0,sam_draft/* getAtt */.CN)(resource.id, 'ApiId'),
                    Arn: (0,sam_draft/* ref */.KR)(resource.id),
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
        throw new invalid_resource_error/* InvalidResourceError */.uR(node.at, `An authorizer of \`${resource.id}\` has no \`Type\``, 'Set `Type`.');
    }
    const present = [...node.entries.keys()].filter((key) => property(node, key) !== undefined);
    if (present.length > 2) {
        throw new invalid_resource_error/* InvalidResourceError */.uR(node.at, `An authorizer of \`${resource.id}\` has settings for more than one type`, `Keep those of \`${name}\`, and put others under \`Additional\`.`);
    }
    if (name !== '' && !TYPES.has(name)) {
        throw new invalid_resource_error/* InvalidResourceError */.uR(type.at, `An authorizer of \`${resource.id}\` has the type \`${name}\`, which AppSync does not know`, `Use one of ${[...TYPES].map((one) => `\`${one}\``).join(', ')}.`);
    }
    const known = SETTINGS.get(name);
    if (known === undefined)
        return { type, config: {}, functionArn: undefined };
    const written = property(node, known.written);
    if (written === undefined) {
        throw new invalid_resource_error/* InvalidResourceError */.uR(node.at, `An authorizer of \`${resource.id}\` is of type \`${name}\`, but has no \`${known.written}\``, `Give \`${known.written}\`.`);
    }
    const settings = (0,invalid_resource_error/* expectKind */.Oj)(written, 'map', `\`${known.written}\` of \`${resource.id}\``);
    const config = isAdditional && known.written === 'UserPool' ? (0,sam_value/* withoutEntry */.n$)(settings, 'DefaultAction') : settings;
    const functionArn = known.written === 'LambdaAuthorizer' ? property(settings, 'AuthorizerUri') : undefined;
    return {
        type,
        config: { [known.config]: config },
        functionArn: (0,sam_value/* isTruthy */.zz)(functionArn) ? functionArn : undefined,
    };
}

;// CONCATENATED MODULE: ./build/sam/graphql/section.js



function section_sectionOf(resource, ...path) {
    const node = (0,template_node/* descend */.Xn)(resource.properties, ...path);
    if (!(0,sam_value/* isTruthy */.zz)(node))
        return new Map();
    return (0,invalid_resource_error/* expectKind */.Oj)(node, 'map', `\`${path.join('.')}\` of \`${resource.id}\``).entries;
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
                names.set(entry.key, (0,sam_draft/* getAtt */.CN)(id, 'Name'));
                context.attempt(resource, () => resources.push(...data_sources_sourceOf(id, entry, kind, resource, context)));
            }
        });
    }
    return { resources, names };
}
function data_sources_sourceOf(id, { key, keyAt, value }, kind, resource, context) {
    const what = `the data source \`${key}\` of \`${resource.id}\``;
    const node = (0,invalid_resource_error/* expectKind */.Oj)(value, 'map', what);
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
            Name: (0,sam_value/* isTruthy */.zz)(name) ? name : key,
            Type: kind.type,
            ApiId: (0,sam_draft/* getAtt */.CN)(resource.id, 'ApiId'),
            Description: property(node, 'Description'),
            ServiceRoleArn: (0,sam_value/* isTruthy */.zz)(own) ? own : (0,sam_draft/* getAtt */.CN)(roleId, 'Arn'),
        },
    };
    if ((0,sam_value/* isTruthy */.zz)(own))
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
        Source: { Type: 'AWS::AppSync::DataSource', Arn: (0,sam_draft/* getAtt */.CN)(id, 'DataSourceArn'), RoleName: (0,sam_draft/* ref */.KR)(roleId) },
        Destination: { Type: kind.destinationType, Arn: arn },
        Permissions: permissions,
    };
    return [source, role, ...connect(`${id}${kind.connector}`, connector, keyAt, context)];
}
function tableConfig(node) {
    const region = property(node, 'Region');
    const optional = (key) => {
        const value = property(node, key);
        return (0,sam_value/* isTruthy */.zz)(value) ? value : undefined;
    };
    return {
        AwsRegion: (0,sam_value/* isTruthy */.zz)(region) ? region : (0,sam_draft/* ref */.KR)('AWS::Region'),
        TableName: property(node, 'TableName'),
        UseCallerCredentials: optional('UseCallerCredentials'),
        Versioned: optional('Versioned'),
        DeltaSyncConfig: optional('DeltaSync'),
    };
}
function tableArn(node, name) {
    const arn = property(node, 'TableArn');
    if ((0,sam_value/* isTruthy */.zz)(arn))
        return arn;
    const region = property(node, 'Region');
    return (0,sam_draft/* sub */.jb)('arn:${AWS::Partition}:dynamodb:${__Region__}:${AWS::AccountId}:table/${__TableName__}', {
        __Region__: (0,sam_value/* isTruthy */.zz)(region) ? region : (0,sam_draft/* ref */.KR)('AWS::Region'),
        __TableName__: data_sources_needed(node, 'TableName', name),
    });
}
function data_sources_needed(node, key, name) {
    const value = property(node, key);
    if (value !== undefined)
        return value;
    throw new invalid_resource_error/* InvalidResourceError */.uR(node.at, `${name.replace('the', 'The')} has no \`${key}\``, `Set \`${key}\`.`);
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
                const node = (0,invalid_resource_error/* expectKind */.Oj)(entry.value, 'map', `The function \`${entry.key}\` of \`${resource.id}\``);
                const existing = property(node, 'Id');
                if ((0,sam_value/* isTruthy */.zz)(existing)) {
                    functionIds.set(entry.key, onlyId(existing, node, entry, resource));
                    return;
                }
                functionIds.set(entry.key, (0,sam_draft/* getAtt */.CN)(resource.id + entry.key, 'FunctionId'));
                const isNone = (0,template_node/* stringOf */.Je)(property(node, 'DataSource'))?.toLowerCase() === 'none';
                usesNone ||= isNone;
                const source = isNone ? (0,sam_draft/* getAtt */.CN)(noneId, 'Name') : resolvers_sourceOf(node, entry, resource, sources);
                generated.push(functionOf(entry, node, source, resource));
            });
        }
    });
    context.attempt(resource, () => {
        for (const { key, value } of section_sectionOf(resource, 'Resolvers').values()) {
            const fields = (0,invalid_resource_error/* expectKind */.Oj)(value, 'map', `\`Resolvers.${key}\` of \`${resource.id}\``);
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
    throw new invalid_resource_error/* InvalidResourceError */.uR(node.at, `The function \`${key}\` of \`${resource.id}\` has \`Id\` and other properties`, 'Keep only `Id` for a function that exists already.');
}
function noneSource(id, resource) {
    return {
        id,
        type: 'AWS::AppSync::DataSource',
        at: resource.at,
        attributes: kept(resource),
        properties: { ApiId: (0,sam_draft/* getAtt */.CN)(resource.id, 'ApiId'), Name: id, Type: 'NONE' },
    };
}
function resolvers_sourceOf(node, { key, keyAt }, resource, sources) {
    const written = property(node, 'DataSource');
    const name = (0,template_node/* stringOf */.Je)(written);
    const known = name === undefined ? written : sources.get(name);
    if (known !== undefined)
        return known;
    throw new invalid_resource_error/* InvalidResourceError */.uR(written?.at ?? keyAt, `The function \`${key}\` of \`${resource.id}\` has ${name === undefined ? 'no `DataSource`' : `the data source \`${name}\`, which the API does not define`}`, 'Name an entry of `DataSources`, `NONE`, or another data source by an intrinsic function.');
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
            ApiId: (0,sam_draft/* getAtt */.CN)(resource.id, 'ApiId'),
            Name: (0,sam_value/* isTruthy */.zz)(name) ? name : key,
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
    const node = (0,invalid_resource_error/* expectKind */.Oj)(value, 'map', what);
    const code = resolvers_codeOf(node, what, false);
    const field = property(node, 'FieldName');
    const pipeline = property(node, 'Pipeline');
    if (pipeline?.kind !== 'list' || pipeline.items.length === 0) {
        throw new invalid_resource_error/* InvalidResourceError */.uR(keyAt, `${what} has no \`Pipeline\`, and SAM makes no other resolvers`, 'List the functions that it runs under `Pipeline`.');
    }
    return {
        id: resource.id + typeName + key,
        type: 'AWS::AppSync::Resolver',
        at: keyAt,
        attributes: { ...kept(resource), DependsOn: [`${resource.id}Schema`] },
        properties: {
            ...code,
            Runtime: code === undefined ? { Name: 'APPSYNC_JS', RuntimeVersion: '1.0.0' } : runtimeOf(node, what),
            ApiId: (0,sam_draft/* getAtt */.CN)(resource.id, 'ApiId'),
            FieldName: (0,sam_value/* isTruthy */.zz)(field) ? field : key,
            TypeName: typeName,
            Kind: 'PIPELINE',
            PipelineConfig: {
                Functions: pipeline.items.map((item) => {
                    const id = functionIds.get((0,template_node/* stringOf */.Je)(item) ?? '');
                    if (id !== undefined)
                        return id;
                    throw new invalid_resource_error/* InvalidResourceError */.uR(item.at, `${what} runs a function that the API does not define`, 'Name an entry of `Functions`.');
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
    if ((0,sam_value/* isTruthy */.zz)(inline) && (0,sam_value/* isTruthy */.zz)(uri)) {
        throw (0,invalid_resource_error/* bothGiven */.Z3)(uri, what, ['InlineCode', 'CodeUri']);
    }
    if ((0,sam_value/* isTruthy */.zz)(inline))
        return { Code: inline };
    if ((0,sam_value/* isTruthy */.zz)(uri))
        return { CodeS3Location: uri };
    if (!needed)
        return undefined;
    throw new invalid_resource_error/* InvalidResourceError */.uR(node.at, `${what} has no code`, 'Give `InlineCode` or `CodeUri`.');
}
function runtimeOf(node, what) {
    const runtime = property(node, 'Runtime');
    if ((0,sam_value/* isTruthy */.zz)(runtime)) {
        return { Name: property(runtime, 'Name'), RuntimeVersion: property(runtime, 'Version') };
    }
    throw new invalid_resource_error/* InvalidResourceError */.uR(node.at, `${what} has no \`Runtime\``, 'Set `Runtime`, with `Name` and `Version`.');
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
        if ((0,sam_value/* isTruthy */.zz)(value))
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
                Name: (0,sam_value/* isTruthy */.zz)(name) ? name : resource.id,
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
const apiId = ({ id }) => (0,sam_draft/* getAtt */.CN)(id, 'ApiId');
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
        FieldLogLevel: (0,sam_value/* isTruthy */.zz)(level) ? level : 'ALL',
        ExcludeVerboseContent: (0,sam_value/* isTruthy */.zz)(verbose) ? verbose : undefined,
        CloudWatchLogsRoleArn: (0,sam_value/* isTruthy */.zz)(own) ? own : (0,sam_draft/* getAtt */.CN)(id, 'Arn'),
    };
    if ((0,sam_value/* isTruthy */.zz)(own))
        return { config };
    const role = {
        id,
        type: 'AWS::IAM::Role',
        at: written?.at ?? resource.at,
        attributes: kept(resource),
        properties: {
            AssumeRolePolicyDocument: trustPolicy('appsync.amazonaws.com'),
            ManagedPolicyArns: [
                (0,sam_draft/* sub */.jb)('arn:${AWS::Partition}:iam::aws:policy/service-role/AWSAppSyncPushToCloudWatchLogs'),
            ],
        },
    };
    return { config, role };
}
function schemaOf(resource) {
    const inline = property(resource.properties, 'SchemaInline');
    const uri = property(resource.properties, 'SchemaUri');
    if ((0,sam_value/* isTruthy */.zz)(inline) === (0,sam_value/* isTruthy */.zz)(uri)) {
        throw new invalid_resource_error/* InvalidResourceError */.uR((inline ?? resource).at, `\`${resource.id}\` has ${(0,sam_value/* isTruthy */.zz)(inline) ? 'both' : 'neither'} \`SchemaInline\` ${(0,sam_value/* isTruthy */.zz)(inline) ? 'and' : 'nor'} \`SchemaUri\``, 'Give one of them.');
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
            DomainName: (0,sam_draft/* getAtt */.CN)(`${id}DomainName`, 'DomainName'),
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
            properties = (0,sam_value/* withEntry */.rM)(properties, key, context.inline(value));
    }
    const resource = { ...written, properties };
    const id = `${resource.id}${(0,sam_value/* hashOf */.qQ)(hashedData(resource))}`;
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
            LayerName: (0,sam_value/* isTruthy */.zz)(name) ? name : resource.id,
            Description: property(properties, 'Description'),
            Content: contentOf(resource),
            CompatibleArchitectures: property(properties, 'CompatibleArchitectures'),
            CompatibleRuntimes: property(properties, 'CompatibleRuntimes'),
            LicenseInfo: property(properties, 'LicenseInfo'),
        },
    };
}
function hashedData(resource) {
    let node = (0,sam_value/* withEntry */.rM)(resource.node, 'Properties', withoutNulls(resource));
    for (const key of ['DeletionPolicy', 'UpdateReplacePolicy', 'Metadata', 'IgnoreGlobals']) {
        node = (0,sam_value/* withoutEntry */.n$)(node, key);
    }
    return (0,sam_value/* canonicalJson */.dj)((0,template_node/* map */.Tj)([[resource.id, node]], node.at));
}
function withoutNulls({ properties }) {
    let present = properties;
    for (const key of properties.entries.keys()) {
        if (property(properties, key) === undefined)
            present = (0,sam_value/* withoutEntry */.n$)(present, key);
    }
    return present;
}
function retention(resource) {
    const policy = property(resource.properties, 'RetentionPolicy');
    if (!(0,sam_value/* isTruthy */.zz)(policy))
        return {};
    const text = (0,template_node/* stringOf */.Je)(policy)?.toLowerCase();
    if (text === undefined)
        return {};
    if (text === 'retain')
        return { DeletionPolicy: 'Retain' };
    if (text === 'delete')
        return { DeletionPolicy: 'Delete' };
    throw new invalid_resource_error/* InvalidResourceError */.uR(policy.at, `\`RetentionPolicy\` of \`${resource.id}\` is neither \`Retain\` nor \`Delete\``, 'Use `Retain` or `Delete`.');
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
        return (0,sam_value/* isTruthy */.zz)(value) ? value : undefined;
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
    if (!(0,sam_value/* isTruthy */.zz)(written))
        return { name: 'id', type: 'S' };
    const name = property(written, 'Name');
    const type = property(written, 'Type');
    const letter = ATTRIBUTE_TYPES.get((0,template_node/* stringOf */.Je)(type) ?? '');
    if (name !== undefined && letter !== undefined)
        return { name, type: letter };
    throw new invalid_resource_error/* InvalidResourceError */.uR(written.at, `\`PrimaryKey\` of \`${resource.id}\` lacks a \`Name\`, or a \`Type\` that exists`, 'Give both; the type is `String`, `Number` or `Binary`.');
}

;// CONCATENATED MODULE: ./build/sam/state-machine/definition.js



function definitionString(definition) {
    const substitutions = [];
    const lines = json(replaced(definition, substitutions), '').split('\n');
    return {
        text: (0,sam_draft/* toNode */.ye)({ 'Fn::Join': ['\n', lines] }, definition.at),
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
        return (0,sam_value/* canonicalJson */.dj)(node);
    const inner = `${indent}    `;
    if (node.kind === 'list') {
        return enclosed('[]', node.items.map((item) => json(item, inner)), indent);
    }
    const lines = sorted(node.entries).map(({ key, value }) => `${(0,sam_value/* canonicalJson */.dj)((0,template_node/* scalar */.d_)(key, node.at))}: ${json(value, inner)}`);
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
            PermissionsBoundary: (0,sam_value/* isTruthy */.zz)(boundary) ? boundary : undefined,
        },
    };
}
function startPolicy(event, name) {
    return inlinePolicy(`${name}StartExecutionPolicy`, [allow('states:StartExecution', (0,sam_draft/* ref */.KR)(event.target))]);
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
        State: (0,sam_value/* isTruthy */.zz)(state) ? state : undefined,
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
                    Arn: (0,sam_draft/* ref */.KR)(event.target),
                    Id: (0,template_node/* child */.jf)(property(properties, 'Target'), 'Id') ?? targetId(event.id, 'StepFunctionsTarget'),
                    RoleArn: roleArn ?? (0,sam_draft/* getAtt */.CN)(role.id, 'Arn'),
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
        arn: (0,sam_draft/* ref */.KR)(event.target),
        attributes: passedThrough(event.owner),
        right: startPolicy(event, event.id),
    });
}
function* events_api(event, context) {
    const { properties, owner } = event;
    const role = startRole(event, 'apigateway.amazonaws.com');
    yield role;
    const restApi = property(properties, 'RestApiId');
    const id = (0,sam_value/* idIn */.DG)(restApi);
    const path = (0,template_node/* stringOf */.Je)(property(properties, 'Path'));
    const method = (0,template_node/* stringOf */.Je)(property(properties, 'Method'));
    if (id === undefined || path === undefined || method === undefined)
        return;
    const condition = conditionOf(owner);
    const uri = (0,sam_draft/* sub */.jb)('arn:${AWS::Partition}:apigateway:${AWS::Region}:states:action/StartExecution');
    context.apis.addRestRoute({
        api: id,
        path,
        method: method.toLowerCase(),
        integration: uri,
        stateMachine: {
            type: 'aws',
            httpMethod: 'POST',
            responses: { 200: { statusCode: '200' }, 400: { statusCode: '400' } },
            credentials: (0,sam_draft/* getAtt */.CN)(role.id, 'Arn'),
            requestTemplates: { 'application/json': requestTemplate(event) },
        },
        owner,
        event,
        condition,
    });
}
function requestTemplate(event) {
    const escaped = "$util.escapeJavaScript($input.json('$'))";
    const input = (0,sam_value/* isTruthy */.zz)(property(event.properties, 'UnescapeMappingTemplate'))
        ? `${escaped}.replaceAll("\\\\'","'")`
        : escaped;
    return (0,sam_draft/* sub */.jb)(`{"input": "${input}", "stateMachineArn": "\${${event.target}}"}`);
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
    const target = (0,sam_value/* isTruthy */.zz)(property(properties, 'UseAliasAsEventTarget'))
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
    if ((0,sam_value/* isTruthy */.zz)(written) && (0,sam_value/* isTruthy */.zz)(uri)) {
        throw (0,invalid_resource_error/* bothGiven */.Z3)(uri, `\`${resource.id}\``, ['Definition', 'DefinitionUri']);
    }
    const own = Object.fromEntries(substitutions?.kind === 'map'
        ? [...substitutions.entries.values()].map(({ key, value }) => [key, value])
        : []);
    if ((0,sam_value/* isTruthy */.zz)(written)) {
        const made = definitionString(written);
        const all = { ...own, ...made.substitutions };
        return {
            DefinitionString: made.text,
            DefinitionSubstitutions: Object.keys(all).length === 0 ? undefined : all,
        };
    }
    if (!(0,sam_value/* isTruthy */.zz)(uri)) {
        throw new invalid_resource_error/* InvalidResourceError */.uR(resource.at, `\`${resource.id}\` has neither \`Definition\` nor \`DefinitionUri\``, 'Give the definition under `Definition`, or its file under `DefinitionUri`.');
    }
    return {
        DefinitionS3Location: bodyLocation(uri, resource),
        DefinitionSubstitutions: (0,sam_value/* isTruthy */.zz)(substitutions) ? substitutions : undefined,
    };
}
function roleOf(resource, context) {
    const { properties } = resource;
    const own = property(properties, 'Role');
    const policies = property(properties, 'Policies');
    if ((0,sam_value/* isTruthy */.zz)(own)) {
        if ((0,sam_value/* isTruthy */.zz)(policies)) {
            throw new invalid_resource_error/* InvalidResourceError */.uR(policies.at, `\`${resource.id}\` has both \`Role\` and \`Policies\`, and SAM adds policies only to the role that it makes`, 'Keep one of them.');
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
    return { arn: (0,sam_draft/* getAtt */.CN)(role.id, 'Arn'), made: role.finish(resource.at) };
}
function state_machine_publish(resource) {
    const { properties } = resource;
    const name = property(properties, 'AutoPublishAlias');
    if (!(0,sam_value/* isTruthy */.zz)(name)) {
        for (const key of ['UseAliasAsEventTarget', 'DeploymentPreference']) {
            const needing = property(properties, key);
            if (!(0,sam_value/* isTruthy */.zz)(needing))
                continue;
            throw new invalid_resource_error/* InvalidResourceError */.uR(needing.at, `\`${resource.id}\` has \`${key}\` without \`AutoPublishAlias\``, 'Set `AutoPublishAlias` to the name of the alias.');
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
                StateMachineArn: (0,sam_draft/* ref */.KR)(resource.id),
                StateMachineRevisionId: (0,sam_draft/* getAtt */.CN)(resource.id, 'StateMachineRevisionId'),
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
                    ...((0,sam_value/* isTruthy */.zz)(preference)
                        ? state_machine_eventSourceOf((0,invalid_resource_error/* expectKind */.Oj)(preference, 'map', `\`DeploymentPreference\` of \`${resource.id}\``))
                        : { Type: 'ALL_AT_ONCE' }),
                    StateMachineVersionArn: (0,sam_draft/* ref */.KR)(versionId),
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





const SAM_MACRO = 'AWS::Serverless-2016-10-31';
function transformSam(root, options) {
    const written = (0,template_node/* child */.jf)(root, 'Resources');
    if ((options.exact !== true && !asksForSam(root)) || written?.kind !== 'map')
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
function asksForSam(root) {
    const transform = (0,template_node/* child */.jf)(root, 'Transform');
    if (transform?.kind === 'list')
        return transform.items.some((item) => (0,template_node/* stringOf */.Je)(item) === SAM_MACRO);
    return (0,template_node/* stringOf */.Je)(transform) === SAM_MACRO;
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
    const left = transform.items.filter((item) => (0,template_node/* stringOf */.Je)(item) !== SAM_MACRO);
    return left.length === 0 ? undefined : (0,template_node/* list */.p_)(left, transform.at);
}

// EXTERNAL MODULE: ./build/template/local.js
var local = __webpack_require__(6516);
;// CONCATENATED MODULE: ./build/app/expand-template.js






function meansOf(source, files, budget = new build_budget/* Budget */._()) {
    return { files: new local/* LocalFiles */.h(source, files, budget), budget };
}
function expand_template_expand(root, source, environment, { files, budget }, exact = false) {
    const macros = applyMacros(root, source, environment, files, budget);
    const unasked = asksForSam(macros.root) ? undefined : samTypeIn(macros.root);
    if (!asksForSam(macros.root) && unasked === undefined)
        return { ...macros, origins: new Map() };
    const asking = unasked === undefined ? macros.root : withSam(macros.root, unasked.at);
    const sam = transformSam(asking, { environment, readLocal: files.root, budget, exact });
    const missing = unasked === undefined || exact ? [] : [transformMissing(unasked)];
    return {
        ...sam,
        problems: [...macros.problems, ...missing, ...sam.problems],
        isCut: macros.isCut || sam.isCut,
    };
}
function samTypeIn(root) {
    const resources = (0,template_node/* child */.jf)(root, 'Resources');
    for (const { value } of resources?.kind === 'map' ? resources.entries.values() : []) {
        const type = (0,template_node/* child */.jf)(value, 'Type');
        if (type?.kind === 'scalar' && type.text.startsWith('AWS::Serverless::'))
            return type;
    }
    return undefined;
}
function transformMissing({ text, at }) {
    return (0,problems/* unreadable */.O$)(at, `${text} is a SAM type, but the template does not ask for the SAM transform, so CloudFormation refuses it`, 'Add `Transform: AWS::Serverless-2016-10-31` at the top level of the template.');
}
function withSam(root, at) {
    const transform = (0,template_node/* child */.jf)(root, 'Transform');
    const asked = (0,template_node/* scalar */.d_)(SAM_MACRO, at);
    const others = transform?.kind === 'list' ? transform.items : transform === undefined ? [] : [transform];
    const entry = { key: 'Transform', keyAt: at, value: (0,template_node/* list */.p_)([...others, asked], at) };
    return { ...root, entries: new Map([...root.entries, ['Transform', entry]]) };
}


/***/ }),

/***/ 6135:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ load)
});

// EXTERNAL MODULE: ./build/io/discover.js
var discover = __webpack_require__(7590);
// EXTERNAL MODULE: ./build/io/disk.js
var io_disk = __webpack_require__(3676);
// EXTERNAL MODULE: ./build/usage-error.js
var usage_error = __webpack_require__(4516);
// EXTERNAL MODULE: ./build/app/cdk-assembly.js
var cdk_assembly = __webpack_require__(3433);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/groups.js
var groups = __webpack_require__(1782);
// EXTERNAL MODULE: ./build/app/some-of.js
var some_of = __webpack_require__(6874);
;// CONCATENATED MODULE: ./build/app/unsynthesized.js




const SERVERLESS = '.serverless/cloudformation-template-update-stack.json';
const TOOLS = [
    {
        marks: /^cdk\.json$/,
        made: (path, files) => external_node_path_.posix.join((0,cdk_assembly/* outputOf */.jH)(path, files), 'manifest.json'),
        name: 'AWS CDK',
        command: 'npx cdk synth',
    },
    {
        marks: /^serverless\.(?:ya?ml|json|[cm]?[jt]s)$/,
        made: (path) => external_node_path_.posix.join(external_node_path_.posix.dirname(path), SERVERLESS),
        name: 'Serverless Framework',
        command: 'npx serverless package',
        templates: SERVERLESS,
    },
];
const nameOf = (path) => path.slice(path.lastIndexOf('/') + 1);
const marksProject = (name) => TOOLS.some(({ marks }) => marks.test(name));
function unsynthesized(projects, files) {
    return TOOLS.flatMap((tool) => {
        const bare = projects.filter((path) => tool.marks.test(nameOf(path)) && !isMade(path, tool, files));
        return (0,groups/* groupBy */.$z)(bare, () => tool.name).map((group) => sentence(tool, group));
    });
}
function isMade(path, { made }, files) {
    return files.read(made(path, files)) !== undefined;
}
function sentence({ name, command, templates }, paths) {
    return `${(0,some_of/* someOf */.y)(paths)}: the templates of ${name} are not made yet, so that they are not checked; run "${command}" in a step before${templates === undefined ? '' : `, and name "${templates}" in "templates"`}`;
}

;// CONCATENATED MODULE: ./build/app/load.js





function load(workspace, patterns, { confined, templates = [], replaced = new Map(), onlyTemplates = false }) {
    if (templates.length > 0 && patterns.length === 0)
        return { templates, files: (0,io_disk/* filesIn */.nG)(workspace), warnings: [] };
    const { found, missing, folders, projects } = (0,discover/* discover */.k)(workspace, patterns, {
        confined,
        isProject: marksProject,
    });
    const [first, ...others] = missing;
    if (first !== undefined) {
        const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
        throw new usage_error/* UsageError */.e(`Can't read "${first.pattern}": ${first.why}${more}`);
    }
    const given = new Set(templates.map(({ source }) => source.path));
    const disk = withTexts((0,io_disk/* filesIn */.nG)(workspace, folders), replaced);
    const read = found
        .filter(({ path }) => !given.has(path))
        .flatMap(({ path, named: isNamed }) => {
        const named = isNamed && !onlyTemplates;
        const { source, refused } = disk.open(path);
        if (refused === undefined)
            return [{ source, named }];
        if (refused === 'too much in all')
            return [{ source, named, refused }];
        if (!named && refused !== 'not UTF-8')
            return [];
        if (refused === 'too large' || refused === 'not UTF-8')
            return [{ source, named, refused }];
        throw new usage_error/* UsageError */.e(`Can't read "${path}": ${io_disk/* REFUSALS */.a6[refused]}`);
    });
    const warnings = projects.length === 0 ? [] : unsynthesized(projects, disk);
    const known = new Set([...given, ...found.map(({ path }) => path)]);
    const made = synthesized(projects, disk, (0,discover/* excludedBy */.U)(patterns)).filter(({ source }) => !known.has(source.path));
    return { templates: [...templates, ...read, ...made], files: disk, warnings };
}
function synthesized(projects, disk, isExcluded) {
    return projects
        .filter((path) => /(?:^|\/)cdk\.json$/.test(path))
        .flatMap((project) => (0,cdk_assembly/* assembliesIn */.gu)((0,cdk_assembly/* outputOf */.jH)(project, disk), disk))
        .flatMap(({ stacks }) => stacks)
        .flatMap(({ template }) => {
        const { source, refused } = disk.open(template);
        return refused === undefined && !isExcluded(template) ? [{ source, named: false }] : [];
    });
}
function withTexts(disk, texts) {
    if (texts.size === 0)
        return disk;
    const replacing = (path) => {
        const text = texts.get(path);
        return text === undefined ? undefined : { path, text };
    };
    return {
        open: (path) => {
            const source = replacing(path);
            return source === undefined ? disk.open(path) : { source };
        },
        list: (folder) => disk.list(folder),
        read: (path) => replacing(path) ?? disk.read(path),
        identity: (path) => disk.identity?.(path) ?? path,
    };
}


/***/ }),

/***/ 2893:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ parameterFileReader),
/* harmony export */   k: () => (/* binding */ tomlReader)
/* harmony export */ });
/* harmony import */ var _config_samconfig_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1318);

async function parameterFileReader(paths, read) {
    const toml = paths.some((path) => (0,_config_samconfig_js__WEBPACK_IMPORTED_MODULE_0__/* .isToml */ .ZY)(partsOf(path).path)) ? { readToml: await tomlReader() } : {};
    return (named) => {
        const { path, environment } = partsOf(named);
        return { source: read(path), ...(environment === undefined ? {} : { environment }), ...toml };
    };
}
async function tomlReader() {
    return (await Promise.all(/* import() */[__webpack_require__.e(911), __webpack_require__.e(151)]).then(__webpack_require__.bind(__webpack_require__, 4151))).parseToml;
}
function partsOf(named) {
    const hash = named.lastIndexOf('#');
    const path = named.slice(0, hash);
    return hash === -1 || !(0,_config_samconfig_js__WEBPACK_IMPORTED_MODULE_0__/* .isSamConfig */ .w8)(path) ? { path: named } : { path, environment: named.slice(hash + 1) };
}


/***/ }),

/***/ 6874:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ someOf)
/* harmony export */ });
const MOST_SHOWN = 3;
function someOf(names) {
    const more = names.length > MOST_SHOWN ? ` and ${names.length - MOST_SHOWN} more` : '';
    return `${names.slice(0, MOST_SHOWN).join(', ')}${more}`;
}


/***/ }),

/***/ 4527:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ Budget),
/* harmony export */   b: () => (/* binding */ LIMITS)
/* harmony export */ });
const LIMITS = {
    values: 400_000,
    characters: 4_000_000,
    includes: 100,
    local: 1_000_000,
    conditions: 5_000_000,
};
const WORDS = {
    values: 'its macros make more values than are looked at',
    characters: 'its loops make longer texts than are looked at',
    includes: 'it includes more files than are looked at',
    local: 'the files that it names hold more than is looked at',
    conditions: 'its conditions have more combinations than are looked at',
};
class Budget {
    #left;
    #exceeded = new Set();
    constructor(limits = {}) {
        this.#left = { ...LIMITS, ...limits };
    }
    take(expense, amount = 1) {
        this.#left[expense] -= amount;
        if (this.#left[expense] >= 0)
            return true;
        this.#exceeded.add(expense);
        return false;
    }
    left(expense) {
        return Math.max(0, this.#left[expense]);
    }
    get exceeded() {
        return [...this.#exceeded].map((expense) => WORDS[expense]);
    }
}


/***/ }),

/***/ 892:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ settingsOf)
/* harmony export */ });
/* harmony import */ var _options_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1899);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4516);


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
        given: {
            live: isMeant ? 'on' : 'off',
            ...(0,_options_values_js__WEBPACK_IMPORTED_MODULE_0__/* .fromEnvironment */ .AU)(io.environment),
            ...given,
            templates: patterns,
        },
    };
}


/***/ }),

/***/ 6642:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kx: () => (/* binding */ parametersIn),
/* harmony export */   p7: () => (/* binding */ environmentOf)
/* harmony export */ });
/* unused harmony export parameterFile */
/* harmony import */ var _template_node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5063);
/* harmony import */ var _template_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7610);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4516);
/* harmony import */ var _samconfig_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1318);




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

/***/ 1318:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kp: () => (/* binding */ samEnvironments),
/* harmony export */   P8: () => (/* binding */ SAM_CONFIG_FILES),
/* harmony export */   ZY: () => (/* binding */ isToml),
/* harmony export */   mo: () => (/* binding */ samParameters),
/* harmony export */   w8: () => (/* binding */ isSamConfig)
/* harmony export */ });
/* unused harmony export overridesIn */
/* harmony import */ var _template_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5063);
/* harmony import */ var _template_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7610);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4516);



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

/***/ 2337:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 7590:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ excludedBy),
/* harmony export */   k: () => (/* binding */ discover)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _template_sniff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8915);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3676);
/* harmony import */ var _gitignore_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1235);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8823);






function discover(workspace, patterns, options) {
    const search = new Search(workspace, options, patterns.map(normal).filter((one) => one !== ''));
    return search.run();
}
function normal(pattern) {
    const slashed = node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '\\' ? pattern.trim().replaceAll('\\', '/') : pattern.trim();
    const exclude = slashed.startsWith('!') ? '!' : '';
    const path = slashed
        .slice(exclude.length)
        .replace(/^(?:\.\/+)+/, '')
        .replace(/(?<=[^/])\/+$/, '');
    return slashed === '' ? '' : exclude + (path === '' ? '.' : path);
}
class Search {
    #workspace;
    #confined;
    #isProject;
    #includes;
    #excluded;
    #found = new Map();
    #missing = [];
    #folders = new Set();
    #projects = new Set();
    constructor(workspace, options, patterns) {
        this.#workspace = (0,_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Ye)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace)) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace);
        this.#confined = options.confined;
        this.#isProject = options.isProject ?? (() => false);
        this.#includes = patterns.filter((pattern) => !pattern.startsWith('!'));
        this.#excluded = excludedBy(patterns);
    }
    run() {
        for (const pattern of this.#includes.length === 0 ? ['.'] : this.#includes) {
            const why = this.#include(pattern);
            if (why !== undefined)
                this.#missing.push({ pattern, why });
        }
        const found = [...this.#found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
        return {
            found,
            missing: this.#missing,
            folders: [...this.#folders],
            projects: [...this.#projects].sort(),
        };
    }
    #include(pattern) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(this.#workspace, pattern);
        const kind = kindOf(path);
        if (kind === undefined)
            return (0,_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .isGlob */ .fg)(pattern) ? this.#glob(pattern) : 'there is no such file or folder';
        if (!this.#mayLookAt(path, kind))
            return _disk_js__WEBPACK_IMPORTED_MODULE_3__/* .REFUSALS */ .a6.outside;
        if (kind === 'file')
            this.#take(path, true);
        else
            this.#walk(path, this.#ignoredIn(path), { matches: () => true, names: new Set() });
        return undefined;
    }
    #glob(pattern) {
        const literal = (0,_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .literalFolder */ .us)(pattern);
        const base = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(this.#workspace, literal);
        if (kindOf(base) !== 'folder')
            return 'there is no such folder';
        if (!this.#mayLookAt(base, 'folder'))
            return _disk_js__WEBPACK_IMPORTED_MODULE_3__/* .REFUSALS */ .a6.outside;
        const matchesRest = (0,_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .globMatcher */ .fU)(pattern.slice(literal.length).replace(/^\/+/, ''));
        let any = false;
        const matches = (path) => {
            const does = matchesRest(slashed((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(base, path)));
            any ||= does;
            return does;
        };
        this.#walk(base, this.#ignoredIn(base), { matches, names: new Set(pattern.split('/')) });
        return any ? undefined : 'it matches no file';
    }
    #mayLookAt(path, kind) {
        const real = (0,_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Ye)(path);
        if (real === undefined)
            return false;
        if (!(0,_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .mayLead */ .w9)(path, real, this.#workspace, this.#confined))
            return false;
        if (!(0,_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(real, this.#workspace))
            this.#folders.add(kind === 'file' ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(real) : real);
        return true;
    }
    #ignoredIn(folder) {
        return _gitignore_js__WEBPACK_IMPORTED_MODULE_4__/* .GitIgnore */ .d.from((0,_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Ye)(folder) ?? folder, this.#confined ? this.#workspace : undefined);
    }
    #walk(folder, git, wanted) {
        const real = (0,_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Ye)(folder);
        if (real === undefined)
            return;
        for (const entry of entriesOf(folder)) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
            if (entry.isDirectory()) {
                const inner = this.#inner((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real, entry.name), entry.name, git, wanted);
                if (inner !== undefined && !this.#excluded(this.#shown(path)))
                    this.#walk(path, inner, wanted);
            }
            else if (entry.isFile()) {
                if (this.#isProject(entry.name) && !git.ignores((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real, entry.name), false))
                    this.#projects.add(this.#shown(path));
                if ((0,_template_sniff_js__WEBPACK_IMPORTED_MODULE_2__/* .mayBeTemplate */ .Lz)(entry.name) && wanted.matches(path) && !git.ignores((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real, entry.name), false))
                    this.#sniff(path);
            }
        }
    }
    #inner(real, name, git, { names }) {
        const ignored = git.ignores(real, true);
        if ((ignored || _gitignore_js__WEBPACK_IMPORTED_MODULE_4__/* .PASSED_OVER */ .s.has(name)) && !names.has(name))
            return undefined;
        return (ignored ? git.outside : git).within(real);
    }
    #sniff(path) {
        if (this.#found.has(slashed(path)))
            return;
        const { text, refused } = (0,_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(path);
        if ((refused === undefined || refused === 'not UTF-8') && (0,_template_sniff_js__WEBPACK_IMPORTED_MODULE_2__/* .looksLikeTemplate */ .mr)(text))
            this.#take(path, false);
    }
    #take(path, named) {
        const shown = this.#shown(path);
        if (this.#excluded(shown))
            return;
        const key = slashed(path);
        this.#found.set(key, { path: shown, named: named || this.#found.get(key)?.named === true });
    }
    #shown(path) {
        return slashed((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(this.#workspace, path)) || '.';
    }
}
const excludedBy = (patterns) => excluder(patterns.filter((pattern) => pattern.startsWith('!')).map((one) => one.slice(1)));
function excluder(patterns) {
    const matchers = patterns.map(_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .globMatcher */ .fU);
    return (path) => {
        const segments = path.split('/');
        return matchers.some((matches) => segments.some((_, index) => matches(segments.slice(0, index + 1).join('/'))));
    };
}
const slashed = (path) => (node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '\\' ? path.replaceAll('\\', '/') : path);
function kindOf(path) {
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : undefined;
    }
    catch {
        return undefined;
    }
}
function entriesOf(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 3676:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ isThere),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   Ye: () => (/* binding */ realPath),
/* harmony export */   a6: () => (/* binding */ REFUSALS),
/* harmony export */   hq: () => (/* binding */ namedPath),
/* harmony export */   lQ: () => (/* binding */ isFolder),
/* harmony export */   nG: () => (/* binding */ filesIn),
/* harmony export */   w9: () => (/* binding */ mayLead),
/* harmony export */   x3: () => (/* binding */ writeText),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1633);
/* harmony import */ var _template_problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4183);





const REFUSALS = {
    absent: 'there is no such file',
    outside: 'it lies outside the workspace',
    'not a file': 'it is no regular file',
    'too large': 'it is too large',
    'too much in all': 'the files of this run are too large together',
    'not UTF-8': 'it is not UTF-8',
    'not permitted': 'its permissions forbid it',
};
const MOST_BYTES_IN_ALL = 256 * 1024 * 1024;
function filesIn(workspace, folders = [], mostBytes = MOST_BYTES_IN_ALL) {
    const roots = [workspace, ...folders].map((folder) => realPath((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, folder)));
    let left = mostBytes;
    const realOf = (path) => {
        const real = realPath((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, path));
        if (real === undefined)
            return 'absent';
        return roots.some((root) => root !== undefined && isWithin(real, root)) ? real : 'outside';
    };
    const open = (path) => {
        const real = realOf(path);
        if (real === 'absent' || real === 'outside')
            return { source: (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .sourceOf */ .vz)(path, ''), refused: real };
        if (left <= 0)
            return { source: (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .sourceOf */ .vz)(path, ''), refused: 'too much in all' };
        const { text, refused } = readText(real);
        left -= text.length;
        return { source: (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .sourceOf */ .vz)(path, text), ...(refused && { refused }) };
    };
    return {
        open,
        list(folder) {
            const real = realPath((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, folder));
            return real !== undefined && roots.some((root) => root !== undefined && isWithin(real, root))
                ? filesOf(real)
                : [];
        },
        read(path) {
            const { source, refused } = open(path);
            return refused === undefined ? source : undefined;
        },
        identity(path) {
            return realOf(path);
        },
    };
}
function isWithin(path, root) {
    return path === root || path.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
}
const isFolder = (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
const MOST_FILES = 2_000;
function filesOf(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder, { withFileTypes: true })
            .filter((entry) => entry.isFile())
            .map(({ name }) => name)
            .sort()
            .slice(0, MOST_FILES);
    }
    catch {
        return [];
    }
}
function realPath(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync.native(path);
    }
    catch {
        return undefined;
    }
}
function readText(path, mostBytes = _template_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_BYTES */ .uZ) {
    let file;
    try {
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0));
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file);
        if (!found.isFile())
            return { text: '', refused: 'not a file' };
        if (found.size > mostBytes)
            return { text: '', refused: 'too large' };
        const bytes = readUpTo(file, Math.min(found.size, mostBytes) + 1, mostBytes);
        if (bytes === undefined)
            return { text: '', refused: 'too large' };
        const text = bytes.toString('utf8');
        return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? { text } : { text, refused: 'not UTF-8' };
    }
    catch (error) {
        return { text: '', refused: refusalOf(error) };
    }
    finally {
        if (file !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
function readUpTo(file, expected, mostBytes) {
    const chunks = [];
    let size = 0;
    for (let length = expected;; length = 65_536) {
        const chunk = Buffer.allocUnsafe(length);
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, chunk, 0, length, null);
        if (count === 0)
            return chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
        size += count;
        if (size > mostBytes)
            return undefined;
        chunks.push(chunk.subarray(0, count));
    }
}
function refusalOf(error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EACCES' || code === 'EPERM')
        return 'not permitted';
    return code === 'ENXIO' || code === 'ENODEV' || code === 'EISDIR' ? 'not a file' : 'absent';
}
function namedPath(path, { workspace, confined }) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, path);
    const real = realPath(full);
    if (real === undefined)
        return 'absent';
    return mayLead(full, real, workspace, confined) ? real : 'outside';
}
function mayLead(full, real, workspace, confined) {
    const roots = [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace), realPath((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace)) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace)];
    if (roots.some((root) => isWithin(real, root)))
        return true;
    return !confined && !roots.some((root) => isWithin(full, root));
}
function isThere(path, workspace) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, path), { throwIfNoEntry: false }) !== undefined;
    }
    catch {
        return false;
    }
}
function writeText(path, text, place) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(place.workspace, path);
    if (!mayLead(full, nearestFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(full)), place.workspace, place.confined))
        return 'outside';
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(full, { throwIfNoEntry: false });
    const isInside = mayLead(full, full, place.workspace, true);
    if (isInside && found !== undefined && !found.isFile()) {
        const real = namedPath(path, place);
        if (real === 'absent' || real === 'outside')
            return 'outside';
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(real).isFile())
            return 'not a file';
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(full), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(full, text);
    return undefined;
}
function nearestFolder(folder) {
    for (let one = folder;; one = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(one)) {
        const real = realPath(one);
        if (real !== undefined || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(one) === one)
            return real ?? one;
    }
}


/***/ }),

/***/ 1235:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ GitIgnore),
/* harmony export */   s: () => (/* binding */ PASSED_OVER)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var ignore__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(298);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3676);




const PASSED_OVER = new Set([
    'node_modules',
    'bower_components',
    '.git',
    '.hg',
    '.svn',
    '.aws-sam',
    'cdk.out',
    '.serverless',
    '.terraform',
    '.venv',
    'venv',
    '.tox',
    '__pycache__',
    '.gradle',
    '.mvn',
    '.next',
    '.nuxt',
    '.cache',
    '.idea',
    '.vscode',
    'build',
    'coverage',
    'dist',
    'out',
    'target',
]);
const MOST_WORK = 20_000_000;
const MOST_PATTERNS = 5000;
class GitIgnore {
    #levels;
    #root;
    #work;
    constructor(levels, root, work) {
        this.#levels = levels;
        this.#root = root;
        this.#work = work;
    }
    static from(folder, limit) {
        const repository = foldersAbove(folder);
        const above = repository.filter((one) => limit === undefined || (0,_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(one, limit));
        const [root = folder] = above;
        const none = new GitIgnore([], root, { left: MOST_WORK });
        let found = none;
        for (const one of above) {
            if (one === folder && found.ignores(folder, true))
                found = none;
            found = found.within(one);
        }
        return found;
    }
    within(folder) {
        const text = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('.git', 'info', 'exclude'), '.gitignore']
            .map((name) => this.#read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)))
            .join('\n');
        if (text.trim() === '')
            return this;
        const lines = text.split(/\r?\n/, MOST_PATTERNS).filter(isHarmless);
        const level = { folder, patterns: ignore__WEBPACK_IMPORTED_MODULE_2__({ ignorecase: false }).add(lines), count: lines.length };
        return new GitIgnore([...this.#levels, level], this.#root, this.#work);
    }
    get outside() {
        return new GitIgnore([], this.#root, this.#work);
    }
    #read(path) {
        const real = (0,_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Ye)(path);
        if (real === undefined || !(0,_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(real, this.#root))
            return '';
        const { text, refused } = (0,_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(real, MOST_PATTERN_BYTES);
        return refused === undefined || refused === 'not UTF-8' ? text : '';
    }
    ignores(path, isFolder) {
        for (const { folder, patterns, count } of [...this.#levels].reverse()) {
            this.#work.left -= count;
            if (this.#work.left <= 0)
                return false;
            const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') + (isFolder ? '/' : '');
            const answer = patterns.test(inside);
            if (answer.ignored)
                return true;
            if (answer.unignored)
                return false;
        }
        return false;
    }
}
const isHarmless = (pattern) => pattern.split('/').every((segment) => segment.split(/\*+/).length <= MOST_STARS + 1);
const MOST_STARS = 4;
function foldersAbove(folder) {
    const found = [folder];
    for (let one = folder; !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(one, '.git')); one = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(one)) {
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(one) === one)
            return [folder];
        found.unshift((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(one));
    }
    return found;
}
const MOST_PATTERN_BYTES = 1024 * 1024;


/***/ }),

/***/ 8823:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fU: () => (/* binding */ globMatcher),
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   us: () => (/* binding */ literalFolder)
/* harmony export */ });
/* harmony import */ var _text_star_match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2132);

const MOST_ALTERNATIVES = 256;
const isGlob = (pattern) => /[*?{]/.test(pattern);
function literalFolder(pattern) {
    const segments = pattern.split('/');
    const first = segments.findIndex(isGlob);
    return (segments.slice(0, first === -1 ? segments.length - 1 : first).join('/') ||
        (pattern.startsWith('/') ? '/' : ''));
}
function globMatcher(pattern) {
    const alternatives = alternativesOf(pattern).map((alternative) => alternative.split('/').map(segmentMatcher));
    return (path) => {
        const segments = path.split('/');
        return alternatives.some((matchers) => matchSegments(matchers, segments));
    };
}
function segmentMatcher(segment) {
    if (segment === '**')
        return '**';
    if (!/[*?]/.test(segment))
        return (name) => name === segment;
    const pieces = [...segment];
    return (name) => matchWildcards(pieces, [...name]);
}
const matchWildcards = (pattern, name) => (0,_text_star_match_js__WEBPACK_IMPORTED_MODULE_0__/* .starMatches */ .O)({
    pattern,
    given: name,
    isStar: (wanted) => wanted === '*',
    takes: (wanted, given) => wanted === '?' || wanted === given,
});
const matchSegments = (pattern, path) => (0,_text_star_match_js__WEBPACK_IMPORTED_MODULE_0__/* .starMatches */ .O)({
    pattern,
    given: path,
    isStar: (wanted) => wanted === '**',
    takes: (wanted, given) => wanted !== '**' && wanted(given),
});
function alternativesOf(pattern) {
    let open = [pattern];
    const done = [];
    while (open.length > 0 && open.length + done.length <= MOST_ALTERNATIVES) {
        const next = [];
        for (const text of open) {
            const braces = /\{([^{}]*)\}/.exec(text);
            if (braces === null)
                done.push(text);
            else
                for (const choice of (braces[1] ?? '').split(','))
                    next.push(text.slice(0, braces.index) + choice + text.slice(braces.index + braces[0].length));
        }
        open = next;
    }
    return [...done, ...open];
}


/***/ }),

/***/ 860:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readNamed),
/* harmony export */   R: () => (/* binding */ writeNamed)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1633);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4516);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3676);



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

/***/ 6516:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ LocalFiles)
/* harmony export */ });
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5063);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7610);


class LocalFiles {
    #folder;
    #files;
    #budget;
    #known = new Map();
    constructor({ path }, files, budget) {
        this.#folder = path.slice(0, path.lastIndexOf('/') + 1);
        this.#files = files;
        this.#budget = budget;
    }
    tree(path) {
        if (/^[a-z][a-z0-9+.-]*:/i.test(path) || path.startsWith('/'))
            return undefined;
        const full = this.#folder + path.replace(/^\.\//, '');
        const identity = this.#files.identity?.(full) ?? full;
        if (!this.#known.has(identity))
            this.#known.set(identity, this.#read(full));
        const known = this.#known.get(identity);
        return known !== undefined && this.#budget.take('local', known.size) ? known.tree : undefined;
    }
    root = (path) => this.tree(path)?.root;
    #read(path) {
        const file = this.#files.read(path);
        if (file === undefined)
            return undefined;
        const tree = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readTree */ .Z)(file);
        return { tree, size: tree.root === undefined ? 1 : (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeOf */ .$d)(tree.root) };
    }
}


/***/ }),

/***/ 4183:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ tooDeep),
/* harmony export */   Lw: () => (/* binding */ Refused),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   Ot: () => (/* binding */ tooMany),
/* harmony export */   Po: () => (/* binding */ tooLong),
/* harmony export */   T3: () => (/* binding */ notUtf8),
/* harmony export */   Ve: () => (/* binding */ duplicateKey),
/* harmony export */   cl: () => (/* binding */ notTemplate),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   lC: () => (/* binding */ MOST_REPEATED),
/* harmony export */   ol: () => (/* binding */ MOST_DEPTH),
/* harmony export */   uZ: () => (/* binding */ MOST_BYTES)
/* harmony export */ });
const MOST_DEPTH = 200;
const MOST_BYTES = 2 * 1024 * 1024;
const MOST_REPEATED = 100_000;
class Refused extends Error {
    finding;
    constructor(finding) {
        super(finding.message);
        this.finding = finding;
    }
}
function unreadable(at, message, help) {
    return {
        rule: 'template-unreadable',
        severity: 'error',
        message,
        help,
        resources: [],
        at,
        related: [],
        fix: null,
    };
}
function tooDeep(at) {
    return unreadable(at, `The template is nested more than ${MOST_DEPTH} levels deep here`, 'Flatten what stands here: CloudFormation takes no such depth.');
}
function duplicateKey(key, first, second) {
    return {
        rule: 'template-duplicate-key',
        severity: 'warning',
        message: `The key "${key}" stands twice in this map; only the last one counts`,
        help: 'Remove or rename one of the two.',
        resources: [],
        at: second,
        related: [{ message: 'the first one, which is lost', at: first }],
        fix: null,
    };
}
function tooLarge(source) {
    return unreadable({ source, start: 0, end: 0 }, `The file is larger than ${MOST_BYTES / 1024 / 1024} MB; CloudFormation takes templates of at most 1 MB`, 'Leave the file out, or split the template into nested stacks.');
}
function tooMany(at) {
    return unreadable(at, `The aliases up to here repeat more than ${MOST_REPEATED.toLocaleString('en')} values`, 'Use fewer aliases of aliases.');
}
function tooLong(at) {
    return unreadable(at, 'Up to here the file has more keys, values and comments than a template of 1 MB', 'Leave the file out, or split the template into nested stacks.');
}
function notUtf8(source) {
    const bad = Math.max(0, source.text.indexOf('\uFFFD'));
    const what = source.text.includes('\0') ? 'The file seems to be UTF-16' : 'These bytes are not UTF-8';
    return unreadable({ source, start: bad, end: bad + 1 }, what, 'Save the file as UTF-8.');
}
function notTemplate(source) {
    const first = source.text.search(/[^\s\uFEFF]/);
    const end = first === -1 ? 0 : first + source.text.slice(first).search(/\r?\n|$/);
    return unreadable({ source, start: Math.max(0, first), end }, first === -1 ? 'The file is empty' : 'This is no CloudFormation template: it has no resources', 'Describe at least one resource in a map `Resources` on the outermost level, or name another file.');
}


/***/ }),

/***/ 7610:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ readTree)
});

// EXTERNAL MODULE: ./build/template/problems.js
var problems = __webpack_require__(4183);
;// CONCATENATED MODULE: ./build/template/json.js

function readJson(source) {
    const reader = new Reader(source);
    try {
        return { root: reader.document(), problems: reader.problems };
    }
    catch (error) {
        if (error instanceof problems/* Refused */.Lw)
            return { root: undefined, problems: [error.finding] };
        throw error;
    }
}
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORDS = new Map([
    ['true', true],
    ['false', false],
    ['null', null],
]);
class Reader {
    problems = [];
    #source;
    #text;
    #at;
    constructor(source) {
        this.#source = source;
        this.#text = source.text;
        this.#at = source.text.startsWith('\uFEFF') ? 1 : 0;
    }
    document() {
        const root = this.#value(0);
        this.#space();
        if (this.#at < this.#text.length)
            this.#refuse('something follows the last bracket', 'Remove it.');
        return root;
    }
    #value(depth) {
        this.#space();
        if (depth > problems/* MOST_DEPTH */.ol)
            throw new problems/* Refused */.Lw((0,problems/* tooDeep */.DI)(this.#here()));
        const char = this.#text[this.#at];
        if (char === '{')
            return this.#map(depth);
        if (char === '[')
            return this.#list(depth);
        if (char === '"')
            return this.#string();
        return this.#numberOrWord();
    }
    #map(depth) {
        const start = this.#at++;
        const entries = new Map();
        let isFirst = true;
        for (this.#space(); !this.#take('}'); this.#space()) {
            if (!isFirst)
                this.#comma('}');
            isFirst = false;
            if (this.#text[this.#at] !== '"')
                this.#refuse('a key in double quotes is missing here', 'Write `"Key": value`.');
            const key = this.#string();
            this.#space();
            if (!this.#take(':'))
                this.#refuse('a ":" is missing here', 'Put a ":" between key and value.');
            this.#put(entries, { key: key.text, keyAt: key.at, value: this.#value(depth + 1) });
        }
        return { kind: 'map', entries, at: this.#span(start) };
    }
    #put(entries, entry) {
        const before = entries.get(entry.key);
        if (before !== undefined)
            this.problems.push((0,problems/* duplicateKey */.Ve)(entry.key, before.keyAt, entry.keyAt));
        entries.delete(entry.key);
        entries.set(entry.key, entry);
    }
    #list(depth) {
        const start = this.#at++;
        const items = [];
        for (this.#space(); !this.#take(']'); this.#space()) {
            if (items.length > 0)
                this.#comma(']');
            items.push(this.#value(depth + 1));
        }
        return { kind: 'list', items, at: this.#span(start) };
    }
    #string() {
        const start = this.#at;
        const end = this.#endOfString(start);
        const written = this.#text.slice(start, end);
        this.#at = end;
        const value = written.includes('\\') ? this.#unescaped(written, start) : written.slice(1, -1);
        return { kind: 'scalar', value, text: value, at: this.#span(start) };
    }
    #endOfString(start) {
        for (let at = start + 1; at < this.#text.length; at++) {
            const code = this.#text.charCodeAt(at);
            if (code === 34)
                return at + 1;
            if (code === 92)
                at++;
            else if (code < 32)
                break;
        }
        return this.#refuse('this string is not closed, or holds a character that must be escaped', 'Close it with `"` on the same line; write line breaks as `\\n`.');
    }
    #unescaped(written, start) {
        try {
            return String(JSON.parse(written));
        }
        catch {
            this.#at = start;
            return this.#refuse('this string holds an escape sequence that JSON has not', 'Write a backslash as `\\\\`.');
        }
    }
    #numberOrWord() {
        const start = this.#at;
        for (const [word, value] of WORDS) {
            if (this.#text.startsWith(word, start)) {
                this.#at += word.length;
                return { kind: 'scalar', value, text: value === null ? '' : word, at: this.#span(start) };
            }
        }
        NUMBER.lastIndex = start;
        const found = NUMBER.exec(this.#text)?.[0];
        if (found === undefined)
            this.#refuse('a value is missing here', 'Write a string in double quotes, a number, `true`, `false`, `null`, `[\u2026]` or `{\u2026}`; no comma after the last item.');
        this.#at += found.length;
        return { kind: 'scalar', value: Number(found), text: found, at: this.#span(start) };
    }
    #space() {
        for (;;) {
            const code = this.#text.charCodeAt(this.#at);
            if (code !== 32 && code !== 10 && code !== 13 && code !== 9)
                return;
            this.#at++;
        }
    }
    #take(char) {
        if (this.#text[this.#at] !== char)
            return false;
        this.#at++;
        return true;
    }
    #comma(closing) {
        if (!this.#take(','))
            this.#refuse(`a "," or "${closing}" is missing here`, 'Separate items by ","; close the bracket behind the last.');
        const comma = this.#at - 1;
        this.#space();
        if (this.#text[this.#at] !== closing)
            return;
        this.#at = comma;
        this.#refuse('a "," stands behind the last item', 'Remove it.');
    }
    #span(start) {
        return { source: this.#source, start, end: this.#at };
    }
    #here() {
        return { source: this.#source, start: this.#at, end: Math.min(this.#at + 1, this.#text.length) };
    }
    #refuse(message, help) {
        if (/^(?:#|\/[/*])/.test(this.#text.slice(this.#at, this.#at + 2)))
            return this.#throw('a comment stands here, which JSON has not', 'Remove it, or write the template in YAML.');
        const where = this.#at < this.#text.length ? '' : ', and the file ends here';
        return this.#throw(`${message}${where}`, help);
    }
    #throw(what, help) {
        throw new problems/* Refused */.Lw((0,problems/* unreadable */.O$)(this.#here(), `This is not JSON: ${what}`, help));
    }
}

;// CONCATENATED MODULE: ./build/template/yaml-errors.js

const CHECK_BEFORE = 'Check the indentation, and the brackets and quotes before it.';
const yaml_errors_WORDS = {
    INDENT: [
        'this line is indented differently from its neighbours',
        'Give all keys of one map, and all items of one list, the same indentation.',
    ],
    TAB: ['a tab indents this line', 'Indent with spaces.'],
    NO_SPACE: ['a space is missing here', 'Put a space before it.'],
    NO_COLON: ['a ":" is missing in this line', 'Write `Key: value`, with a space behind the ":".'],
    NO_COMMA: ['a "," is missing before this', 'Separate what stands in brackets by ",".'],
    NO_DASH: [
        'this is no item of the list above',
        'Begin it with "- ", or indent it as the key that it belongs to.',
    ],
    QUOTE: [
        'this quote is not closed, or closed too late',
        `Close it behind the text. Within double quotes a quote is written \\", within single quotes ''.`,
    ],
    BRACKET: [
        'this bracket is not closed',
        'Close it, and indent every line within further than the key before it.',
    ],
    ESCAPE: ['this is no escape sequence', 'Write a backslash in double quotes twice, or use single quotes.'],
    SCALAR_START: ['a value can not begin with this character', 'Put quotes around the value.'],
    BLOCK_TEXT: [
        'the lines of this text are not indented, or differently',
        'Indent all lines behind "|" or ">" by the same number of spaces.',
    ],
    BLOCK_AS_KEY: ['a list or map stands where a key is needed', CHECK_BEFORE],
    KEY: [
        'a list or map stands where a key is needed',
        'Put quotes around a key that begins with "{", "[" or "!".',
    ],
    KEY_LINES: ['a key spans several lines', 'Look for a missing ":" or an unclosed quote here.'],
    MAP_IN_LINE: [
        'a second ":" in one line starts a map inside a map',
        'Put quotes around the value, or begin a new line behind the first ":".',
    ],
    TOO_DEEP: [
        'this line is indented further than the one before, which already has a value',
        'Indent it as the key that it stands beside.',
    ],
    AFTER_QUOTE: ['text follows the closing quote', 'Put quotes around the whole value.'],
    PLACEHOLDER: [
        'a placeholder of a template engine stands here',
        'Check what the engine makes of it, or put quotes around the value.',
    ],
    BLOCK_IN_FLOW: [
        'an indented map or list stands inside brackets',
        'Write the whole value in brackets, or none of it.',
    ],
    TWO_TAGS: [
        'two short functions stand side by side',
        'Write the outer one in its long form: `Fn::Base64: !Sub \u2026`.',
    ],
    TWO_ANCHORS: ['two anchors (&) stand side by side', 'Remove one of them.'],
    ALIAS: ['an alias (*) or anchor (&) has no name', 'Put quotes around a value that begins with "*" or "&".'],
    ALIAS_PROPS: [
        'a function or anchor stands before an alias (*)',
        'Put quotes around a value that begins with "*".',
    ],
    NO_ANCHOR: [
        'this alias (*) stands for nothing that is complete above it',
        'Define the anchor (&) before it, and outside of what the alias is in; put quotes around a value that begins with "*".',
    ],
    AFTER_MARKER: ['a map or list begins in the line of "---"', 'Begin it in the next line.'],
    CHARACTER: [
        'this control character can not stand in a template',
        'Remove it, or write it as an escape sequence in double quotes.',
    ],
    CONFLICT: ['a merge conflict is left here', 'Resolve the conflict and remove its markers.'],
    UNEXPECTED: ['this does not belong here', CHECK_BEFORE],
};
function faultOf(code) {
    switch (code) {
        case 'BAD_DQ_ESCAPE':
            return 'ESCAPE';
        case 'BAD_SCALAR_START':
            return 'SCALAR_START';
        case 'BAD_INDENT':
        case 'MISSING_CHAR':
        case 'UNEXPECTED_TOKEN':
            return 'BLOCK_TEXT';
        default:
            return 'UNEXPECTED';
    }
}
function yamlFault(at, fault) {
    const conflict = CONFLICT_MARKER.exec(at.source.text);
    if (conflict !== null)
        return finding({ ...at, start: conflict.index, end: conflict.index + 7 }, 'CONFLICT');
    return finding(at, isPlaceholder(at) ? 'PLACEHOLDER' : fault);
}
function finding(at, fault) {
    const [message, help] = yaml_errors_WORDS[fault];
    return (0,problems/* unreadable */.O$)(at, `This is not YAML: ${message}`, help);
}
const CONFLICT_MARKER = /^(?:<{7} |={7}\r?$|>{7} |\|{7} )/m;
const isPlaceholder = ({ source, start }) => /\{[{%]/.test(source.text.slice(Math.max(0, start - 1), start + 2));

// EXTERNAL MODULE: ./build/template/yaml-package.js
var yaml_package = __webpack_require__(3573);
;// CONCATENATED MODULE: ./build/template/yaml-lexer.js

class LaxLexer {
    laxQuotes = [];
    openBracket;
    #lexer = new yaml_package/* Lexer */.JG();
    #text;
    constructor(text, limit) {
        this.#text = text;
        if (limit > 0)
            this.#loosen(this.#lexer, limit);
    }
    lex() {
        return this.#lexer.lex(this.#text);
    }
    #loosen(steps, limit) {
        const { parseQuotedScalar, parseFlowCollection } = steps;
        let required = steps.indentNext;
        let isLax = false;
        Object.defineProperty(steps, 'indentNext', {
            get: () => (isLax ? 0 : required),
            set: (indent) => {
                required = indent;
            },
        });
        const laxly = function* (parse) {
            const before = isLax;
            isLax = steps.pos < limit;
            const next = yield* parse.call(steps);
            isLax = before;
            return next;
        };
        const { laxQuotes } = this;
        const text = this.#text;
        steps.parseQuotedScalar = function* () {
            const start = steps.pos;
            const next = yield* laxly(parseQuotedScalar);
            if (isIndentedLess(text.slice(start, steps.pos), required))
                laxQuotes.push({ start, end: steps.pos });
            return next;
        };
        const opened = (start) => {
            this.openBracket = start;
        };
        let indent = 0;
        const isOpen = () => this.openBracket !== undefined;
        steps.parseFlowCollection = function* () {
            if (!isOpen()) {
                opened(steps.pos - 1);
                indent = steps.indentValue;
            }
            const next = yield* laxly(parseFlowCollection);
            if (steps.flowLevel === 0) {
                opened(undefined);
                steps.indentValue = indent;
            }
            return next;
        };
    }
}
function isIndentedLess(quoted, least) {
    for (let at = quoted.indexOf('\n'); at !== -1; at = quoted.indexOf('\n', at)) {
        const line = ++at;
        while (quoted[at] === ' ')
            at++;
        if (at - line < least && !/^\r?\n/.test(quoted.slice(at, at + 2)))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/template/intrinsic.js
function intrinsicName(tag) {
    if (tag.length < 2 || tag.startsWith('!!') || tag.startsWith('!<'))
        return undefined;
    const name = tag.slice(1);
    return name === 'Ref' || name === 'Condition' ? name : `Fn::${name}`;
}
function longForm(name, tagAt, argument) {
    const value = name === 'Fn::GetAtt' ? attributePath(argument) : argument;
    const at = { ...tagAt, end: Math.max(tagAt.end, argument.at.end) };
    const entry = { key: name, keyAt: tagAt, value };
    return { kind: 'map', entries: new Map([[name, entry]]), at };
}
function attributePath(argument) {
    if (argument.kind !== 'scalar')
        return argument;
    const { text, at } = argument;
    const dot = text.indexOf('.');
    if (dot === -1)
        return { kind: 'list', items: [argument], at };
    const quotes = at.end - at.start - text.length;
    const piece = (from, to) => {
        const value = text.slice(from, to);
        const first = at.start + quotes / 2;
        return {
            kind: 'scalar',
            value,
            text: value,
            at: quotes === 0 || quotes === 2 ? { ...at, start: first + from, end: first + to } : at,
        };
    };
    return { kind: 'list', items: [piece(0, dot), piece(dot + 1, text.length)], at };
}

;// CONCATENATED MODULE: ./build/template/yaml-entries.js

class MapEntries {
    #problems;
    #entries = new Map();
    #merged;
    constructor(problems) {
        this.#problems = problems;
    }
    add(key, value) {
        if (key.text === '<<' && value.kind !== 'scalar') {
            this.#merge(value);
            return;
        }
        const before = this.#entries.get(key.text);
        if (before !== undefined) {
            this.#problems.push((0,problems/* duplicateKey */.Ve)(key.text, before.keyAt, key.at));
            this.#entries.delete(key.text);
        }
        this.#entries.set(key.text, { key: key.text, keyAt: key.at, value });
    }
    #merge(from) {
        this.#merged ??= new Map();
        for (const map of from.kind === 'list' ? from.items : [from]) {
            if (map.kind !== 'map')
                continue;
            for (const [key, entry] of map.entries)
                if (!this.#merged.has(key))
                    this.#merged.set(key, entry);
        }
    }
    all() {
        for (const [key, entry] of this.#merged ?? [])
            if (!this.#entries.has(key))
                this.#entries.set(key, entry);
        return this.#entries;
    }
}

;// CONCATENATED MODULE: ./build/template/yaml-props.js
const NONE = {
    found: undefined,
    anchor: undefined,
    tag: undefined,
    comma: undefined,
    hasNewline: false,
    newlineAfterProp: false,
};
function readProps(tokens, expected, fail) {
    if (tokens === undefined || tokens.length === 0)
        return NONE;
    const { indicator, inFlow, next } = expected;
    const props = { ...NONE };
    let atNewline = expected.startsOnNewline;
    let hasSpace = expected.startsOnNewline;
    let needsSpace = false;
    let tab;
    for (const token of tokens) {
        const { type } = token;
        if (needsSpace && !SEPARATORS.has(type))
            fail(token, 'NO_SPACE');
        if (tab !== undefined && atNewline && type !== 'comment' && type !== 'newline')
            fail(tab, 'TAB');
        needsSpace = false;
        tab = undefined;
        if (type === 'space') {
            if (!inFlow && isTab(token, expected))
                tab = token;
            hasSpace = true;
        }
        else if (type === 'newline') {
            props.newlineAfterProp ||= props.anchor !== undefined || props.tag !== undefined;
            props.hasNewline = true;
            atNewline = true;
            hasSpace = true;
        }
        else if (type === 'comment') {
            if (!hasSpace)
                fail(token, 'NO_SPACE');
            atNewline = false;
        }
        else {
            if (type === 'anchor' || type === 'tag') {
                if (props[type] !== undefined)
                    fail(token, type === 'tag' ? 'TWO_TAGS' : 'TWO_ANCHORS');
                props[type] = token;
                needsSpace = true;
            }
            else if (type === indicator) {
                if (props.anchor ?? props.tag ?? props.found)
                    fail(token, 'UNEXPECTED');
                props.found = token;
            }
            else if (type === 'comma' && inFlow && props.comma === undefined)
                props.comma = token;
            else
                fail(token, 'UNEXPECTED');
            atNewline = type === 'seq-item-ind' || type === 'explicit-key-ind';
            hasSpace = false;
        }
    }
    const isNothing = next?.type === 'scalar' && next.source === '';
    if (needsSpace && next && !isNothing && !SEPARATORS.has(next.type))
        fail(next, 'NO_SPACE');
    if (tab !== undefined && ((atNewline && tab.indent <= expected.parentIndent) || isBlock(next)))
        fail(tab, 'TAB');
    return props;
}
const SEPARATORS = new Set(['space', 'newline', 'comma']);
const isTab = (token, { indicator, next }) => (indicator !== 'doc-start' || next?.type !== 'flow-collection') && token.source.includes('\t');
const isBlock = (token) => token?.type === 'block-map' || token?.type === 'block-seq';

;// CONCATENATED MODULE: ./build/template/yaml-scalar.js
const yaml_scalar_WORDS = new Map([
    ...cased('true', true),
    ...cased('yes', true),
    ...cased('on', true),
    ...cased('false', false),
    ...cased('no', false),
    ...cased('off', false),
    ...cased('null', null),
    ['~', null],
    ['', null],
]);
function cased(word, value) {
    return [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()].map((form) => [
        form,
        value,
    ]);
}
const LONGEST_WORD = 5;
const DECIMAL = /^[-+]?(?:0|[1-9][0-9_]*)$/;
const OCTAL = /^[-+]?0[0-7_]+$/;
const RADIX = /^[-+]?0(?:x[0-9a-fA-F_]+|b[01_]+)$/;
const FLOAT = /^[-+]?(?:[0-9][0-9_]*\.[0-9_]*|\.[0-9][0-9_]*)(?:[eE][-+]?[0-9]+)?$/;
function plainValue(text) {
    if (text.length <= LONGEST_WORD) {
        const word = yaml_scalar_WORDS.get(text);
        if (word !== undefined)
            return word;
    }
    return mayBeNumber(text.charCodeAt(0)) ? (numberOf(text) ?? text) : text;
}
const mayBeNumber = (code) => (code >= 48 && code <= 57) || code === 43 || code === 45 || code === 46;
function numberOf(text) {
    const digits = text.replaceAll('_', '');
    if (DECIMAL.test(text) || FLOAT.test(text))
        return Number(digits);
    const sign = digits.startsWith('-') ? -1 : 1;
    const unsigned = digits.replace(/^[-+]/, '');
    if (OCTAL.test(text))
        return sign * Number.parseInt(unsigned, 8);
    return RADIX.test(text) ? sign * Number(unsigned) : undefined;
}

;// CONCATENATED MODULE: ./build/template/yaml-tree.js







class OpenBracket extends problems/* Refused */.Lw {
}
class TreeBuilder {
    problems = [];
    #source;
    #anchors = new Map();
    #values = 0;
    #repeated = 0;
    #deepest = 0;
    constructor(source) {
        this.#source = source;
    }
    document({ start, value, end }) {
        const props = this.#props(start, 'doc-start', value ?? end?.[0], 0, true);
        if (props.found !== undefined && value && isBlock(value) && !props.hasNewline)
            this.#fail(value, 'AFTER_MARKER');
        const root = value || props.tag ? this.#node(value, props, 0, 0) : undefined;
        this.#end(end);
        return root;
    }
    #node(token, props, depth, emptyAt) {
        if (depth > problems/* MOST_DEPTH */.ol)
            throw new problems/* Refused */.Lw((0,problems/* tooDeep */.DI)(this.#span(token?.offset ?? emptyAt)));
        this.#values++;
        if (depth > this.#deepest)
            this.#deepest = depth;
        const { anchor, tag } = props;
        if (anchor === undefined && tag === undefined)
            return this.#bare(token, undefined, depth, emptyAt);
        if (token?.type === 'alias')
            this.#fail(token, 'ALIAS_PROPS');
        if (anchor === undefined)
            return this.#tagged(token, tag, depth, emptyAt);
        const name = anchor.source.slice(1);
        if (name === '')
            this.#fail(anchor, 'ALIAS');
        const values = this.#values;
        const deepest = this.#deepest;
        this.#deepest = depth;
        const node = this.#tagged(token, tag, depth, emptyAt);
        this.#anchors.set(name, { node, values: this.#values - values + 1, height: this.#deepest - depth });
        this.#deepest = Math.max(deepest, this.#deepest);
        return node;
    }
    #tagged(token, tag, depth, emptyAt) {
        if (tag === undefined)
            return this.#bare(token, undefined, depth, emptyAt);
        const name = intrinsicName(tag.source);
        if (name === undefined)
            return this.#bare(token, tag.source, depth, emptyAt);
        const tagEnd = tag.offset + tag.source.length;
        return longForm(name, this.#span(tag.offset, tagEnd), this.#bare(token, tag.source, depth + 1, tagEnd));
    }
    #bare(token, tag, depth, emptyAt) {
        if (!token)
            return this.#scalar('', isPlain(tag, true), this.#span(emptyAt));
        switch (token.type) {
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
            case 'block-scalar': {
                const { text, end } = this.#characters(token);
                return this.#scalar(text, isPlain(tag, token.type === 'scalar'), this.#span(token.offset, end));
            }
            case 'alias':
                return this.#alias(token, depth);
            case 'block-map':
                return this.#blockMap(token, depth);
            case 'block-seq':
                return this.#blockList(token, depth);
            case 'flow-collection':
                return this.#flow(token, depth);
            default:
                return this.#fail(token, token.type === 'error' ? faultOf(token.message) : 'UNEXPECTED');
        }
    }
    #scalar(text, isPlainText, at) {
        if (!isPlainText)
            return { kind: 'scalar', value: text, text, at };
        const value = plainValue(text);
        if (typeof value === 'boolean')
            return { kind: 'scalar', value, text: String(value), at };
        return { kind: 'scalar', value, text: value === null ? '' : text, at };
    }
    #characters(token) {
        const { source, offset, type } = token;
        if (type !== 'block-scalar') {
            const end = offset + source.length;
            if (type !== 'scalar' && (source.length === 1 || !source.endsWith(source.charAt(0))))
                this.#refuse(offset, end, 'QUOTE');
            this.#end(token.end, token);
            if (type === 'scalar' && !NOT_PLAIN.test(source))
                return { text: source, end };
            if (type === 'double-quoted-scalar' && !/[\\\n]/.test(source))
                return { text: source.slice(1, -1), end };
        }
        const read = yaml_package/* CST.resolveAsScalar */.DB.resolveAsScalar(token, false, (at, code) => this.#refuse(at, at + 1, faultOf(code)));
        return { text: read?.value ?? '', end: read?.range[1] ?? offset };
    }
    #alias(token, depth) {
        const name = token.source.slice(1);
        if (name === '')
            this.#fail(token, 'ALIAS');
        this.#end(token.end);
        const anchored = this.#anchors.get(name);
        if (anchored === undefined)
            return this.#fail(token, 'NO_ANCHOR');
        this.#repeated += anchored.values;
        this.#values += anchored.values - 1;
        const at = this.#span(token.offset, token.offset + token.source.length);
        if (this.#repeated > problems/* MOST_REPEATED */.lC)
            throw new problems/* Refused */.Lw((0,problems/* tooMany */.Ot)(at));
        if (depth + anchored.height > problems/* MOST_DEPTH */.ol)
            throw new problems/* Refused */.Lw((0,problems/* tooDeep */.DI)(at));
        this.#deepest = Math.max(this.#deepest, depth + anchored.height);
        return anchored.node;
    }
    #blockMap({ items, offset, indent }, depth) {
        const entries = new MapEntries(this.problems);
        let end = offset;
        for (const { start, key, sep, value } of items) {
            const props = this.#props(start, 'explicit-key-ind', key ?? sep?.[0], indent, true);
            const isImplicit = props.found === undefined;
            if (isImplicit) {
                if (key && 'indent' in key && key.indent !== indent)
                    this.#fail(key, 'INDENT');
                if (props.anchor === undefined && props.tag === undefined && sep === undefined)
                    continue;
                if (props.newlineAfterProp || spansLines(key))
                    this.#keyOfLines(key ?? props.tag ?? props.anchor);
            }
            else if (props.found?.indent !== indent)
                this.#fail(props.found, 'INDENT');
            const keyNode = this.#key(key, props, depth, end);
            const valueProps = this.#props(sep, 'map-value-ind', value, indent, !key || key.type === 'block-scalar');
            if (isImplicit && valueProps.found === undefined)
                this.#refuse(keyNode.at.start, keyNode.at.end, 'NO_COLON');
            if (isImplicit && value?.type === 'block-map' && !valueProps.hasNewline)
                this.#mapInLine(value);
            const emptyAt = endOf(valueProps.found) ?? keyNode.at.end;
            const valueNode = this.#node(value, valueProps, depth + 1, emptyAt);
            entries.add(keyNode, valueNode);
            end = Math.max(emptyAt, value?.type === 'alias' ? value.offset + value.source.length : valueNode.at.end);
        }
        return { kind: 'map', entries: entries.all(), at: this.#span(offset, end) };
    }
    #blockList({ items, offset, indent }, depth) {
        const nodes = [];
        let end = offset;
        for (const { start, value } of items) {
            const props = this.#props(start, 'seq-item-ind', value, indent, true);
            if (props.found === undefined) {
                if (value)
                    this.#fail(value, value.type === 'block-seq' ? 'INDENT' : 'NO_DASH');
                if (props.anchor === undefined && props.tag === undefined)
                    continue;
                this.#fail(props.anchor ?? props.tag, 'NO_DASH');
            }
            const emptyAt = endOf(props.found) ?? end;
            const node = this.#node(value, props, depth + 1, emptyAt);
            nodes.push(node);
            end = Math.max(emptyAt, value?.type === 'alias' ? value.offset + value.source.length : node.at.end);
        }
        return { kind: 'list', items: nodes, at: this.#span(offset, end) };
    }
    #flow(token, depth) {
        const { start: opening, offset, items, end: closing } = token;
        const isMap = opening.source === '{';
        const entries = new MapEntries(this.problems);
        const nodes = [];
        let end = offset + 1;
        for (let index = 0; index < items.length; index++) {
            const item = this.#flowItem(token, index, depth, end);
            if (item === undefined)
                continue;
            const { key, value } = item;
            end = Math.max(end, value.at.end);
            if (key === undefined)
                nodes.push(value);
            else if (isMap)
                entries.add(key, value);
            else
                nodes.push(this.#pair(key, value, end));
        }
        const [bracket, ...rest] = closing;
        if (bracket?.source !== (isMap ? '}' : ']'))
            throw new OpenBracket(yamlFault(this.#span(offset, offset + 1), 'BRACKET'));
        this.#end(rest);
        const at = this.#span(offset, bracket.offset + 1);
        return isMap ? { kind: 'map', entries: entries.all(), at } : { kind: 'list', items: nodes, at };
    }
    #flowItem({ items, start: opening, indent }, index, depth, emptyAt) {
        const { start = [], key, sep, value } = items[index] ?? {};
        const props = this.#props(start, 'explicit-key-ind', key ?? sep?.[0] ?? value, indent, false, true);
        const isEmpty = !props.found && !props.anchor && !props.tag && !sep && !value;
        if (index === 0 ? props.comma : isEmpty && index < items.length - 1)
            this.#fail(props.comma, 'UNEXPECTED');
        if (isEmpty)
            return undefined;
        if (index > 0 && !props.comma)
            this.#fail(key ?? value ?? sep?.[0], 'NO_COMMA');
        if (isBlock(key) || isBlock(value))
            this.#fail(isBlock(key) ? key : value, 'BLOCK_IN_FLOW');
        if (opening.source === '[' && sep === undefined && props.found === undefined)
            return { value: this.#node(value, props, depth + 1, emptyAt) };
        const keyNode = this.#key(key, props, depth, emptyAt);
        const valueProps = this.#props(sep, 'map-value-ind', value, indent, false, true);
        if (valueProps.found === undefined && value)
            this.#fail(value, 'NO_COMMA');
        const valueAt = endOf(valueProps.found) ?? keyNode.at.end;
        return { key: keyNode, value: this.#node(value, valueProps, depth + 1, valueAt) };
    }
    #pair(key, value, end) {
        const pair = new MapEntries(this.problems);
        pair.add(key, value);
        return { kind: 'map', entries: pair.all(), at: this.#span(key.at.start, end) };
    }
    #key(token, props, depth, emptyAt) {
        const node = this.#node(token, props, depth + 1, emptyAt);
        if (node.kind !== 'scalar')
            return this.#refuse(node.at.start, node.at.end, 'KEY');
        return token?.type === 'scalar' ? { ...node, text: this.#characters(token).text } : node;
    }
    #end(tokens, after) {
        for (const token of tokens ?? []) {
            if (token.type === 'space' || token.type === 'comment' || token.type === 'newline')
                continue;
            if (after?.source.includes('\n'))
                this.#refuse(after.offset, after.offset + 1, 'QUOTE');
            this.#fail(token, after === undefined || after.type === 'scalar' ? 'UNEXPECTED' : 'AFTER_QUOTE');
        }
    }
    #keyOfLines(key) {
        if (isBlock(key) || key?.type === 'error')
            return this.#fail(key, 'BLOCK_AS_KEY');
        if (key?.type !== 'scalar')
            return this.#fail(key, 'KEY_LINES');
        const length = key.source.search(/\s*\n|$/);
        return this.#refuse(key.offset, key.offset + length, 'NO_COLON');
    }
    #mapInLine({ items: [first], offset }) {
        const key = first?.key;
        const lastLine = key?.type === 'scalar' ? /\n[ \t]*(?=[^\n]*$)/.exec(key.source) : null;
        if (key && lastLine !== null) {
            const start = key.offset + lastLine.index + lastLine[0].length;
            return this.#refuse(start, endOfText(key), 'TOO_DEEP');
        }
        const colon = first?.sep?.find(({ type }) => type === 'map-value-ind');
        return this.#refuse(colon?.offset ?? offset, (colon?.offset ?? offset) + 1, 'MAP_IN_LINE');
    }
    #props(tokens, indicator, next, parentIndent, startsOnNewline, inFlow = false) {
        const expected = { indicator, next, parentIndent, startsOnNewline, inFlow };
        return readProps(tokens, expected, (at, fault) => this.#fail(at, fault));
    }
    #span(start, end = start) {
        return { source: this.#source, start, end };
    }
    #fail(at, fault) {
        const start = at?.offset ?? 0;
        const length = at && 'source' in at && at.type !== 'block-scalar' ? at.source.length : 1;
        return this.#refuse(start, start + Math.max(1, length), fault);
    }
    #refuse(start, end, fault) {
        throw new problems/* Refused */.Lw(yamlFault(this.#span(start, Math.max(start, end)), fault));
    }
}
const NOT_PLAIN = /^[\t,%|>@`]|\n/;
const isPlain = (tag, isUnquoted) => tag === undefined ? isUnquoted : /^!!(?:int|float|bool|null)$/.test(tag);
const endOf = (token) => token && token.offset + token.source.length;
const endOfText = (token) => token.offset + ('source' in token ? token.source.length : 1);
function spansLines(key) {
    switch (key?.type) {
        case undefined:
        case 'flow-collection':
            return false;
        case 'alias':
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
            return key.source.includes('\n') || (key.end?.some(({ type }) => type === 'newline') ?? false);
        default:
            return true;
    }
}

;// CONCATENATED MODULE: ./build/template/yaml.js





const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
function readYaml(source) {
    const control = source.text.search(CONTROL);
    if (control !== -1)
        return refused(yamlFault({ source, start: control, end: control + 1 }, 'CHARACTER'));
    const strict = read(source, 0);
    if (!strict.isOpen)
        return strict;
    const lax = read(source, Number.POSITIVE_INFINITY);
    return lax.leftOpen === undefined ? lax : read(source, lax.leftOpen);
}
const refused = (...problems) => ({ root: undefined, problems });
function read(source, limit) {
    const builder = new TreeBuilder(source);
    const lexer = new LaxLexer(source.text, limit);
    try {
        const { document, stray } = firstDocument(source, lexer);
        const root = document && builder.document(document);
        if (stray === undefined)
            return { root, problems: builder.problems };
        const end = stray.offset + Math.max(1, stray.source.length);
        return failed(yamlFault({ source, start: stray.offset, end }, 'UNEXPECTED'), lexer);
    }
    catch (error) {
        if (error instanceof OpenBracket)
            return { ...failed(error.finding, lexer), isOpen: true };
        if (error instanceof OpenQuote) {
            const leftOpen = lexer.openBracket ?? error.finding.at.start;
            return { ...refused(error.finding), isOpen: true, leftOpen };
        }
        if (error instanceof problems/* Refused */.Lw)
            return failed(error.finding, lexer);
        if (error instanceof RangeError)
            return refused((0,problems/* tooDeep */.DI)({ source, start: 0, end: 0 }));
        throw error;
    }
}
function failed(finding, { openBracket, laxQuotes }) {
    const { start: at, source } = finding.at;
    const isCause = ({ start, end }) => start === at || (end <= at && !source.text.slice(end, at).includes('\n'));
    return { ...refused(finding), leftOpen: openBracket ?? laxQuotes.findLast(isCause)?.start };
}
class OpenQuote extends problems/* Refused */.Lw {
}
function firstDocument(source, lexer) {
    const { text } = source;
    const parser = new yaml_package/* Parser */.iX();
    const found = {};
    const isComplete = (tokens) => {
        for (const token of tokens) {
            if (token.type === 'error')
                found.stray = token;
            if (token.type === 'error' || token.type === 'doc-end')
                return true;
            if (token.type !== 'document')
                continue;
            if (found.document !== undefined)
                return true;
            found.document = token;
        }
        return false;
    };
    let brackets = 0;
    let marks = 0;
    let count = 0;
    let length = 0;
    let before = '';
    let dash = 'none';
    for (const lexeme of lexer.lex()) {
        length += lexeme.length;
        const isText = before === yaml_package/* CST.SCALAR */.DB.SCALAR;
        if (lexeme.length === 1 && !isText) {
            if (lexeme === '[' || lexeme === '{')
                brackets++;
            else if (lexeme === ']' || lexeme === '}')
                brackets = Math.max(0, brackets - 1);
            else if (lexeme === yaml_package/* CST.FLOW_END */.DB.FLOW_END)
                brackets = 0;
            if (lexeme === yaml_package/* CST.FLOW_END */.DB.FLOW_END || lexeme === yaml_package/* CST.SCALAR */.DB.SCALAR || lexeme === yaml_package/* CST.DOCUMENT */.DB.DOCUMENT)
                marks++;
        }
        before = lexeme;
        if (brackets > problems/* MOST_DEPTH */.ol || ++count > MOST_LEXEMES) {
            const at = { source, start: length - marks - 1, end: length - marks };
            throw new problems/* Refused */.Lw(brackets > problems/* MOST_DEPTH */.ol ? (0,problems/* tooDeep */.DI)(at) : (0,problems/* tooLong */.Po)(at));
        }
        if (!isText && isOpenQuote(lexeme))
            throw new OpenQuote(yamlFault({ source, start: length - marks - lexeme.length, end: length - marks }, 'QUOTE'));
        if (dash === 'taken' && lexeme === yaml_package/* CST.SCALAR */.DB.SCALAR)
            dash = 'mark';
        else if (dash === 'mark' && lexeme === '')
            dash = 'none';
        else {
            dash = 'none';
            if (!isText && lexeme === '-' && brackets > 0 && ENDS_ITEM.test(text.charAt(length - marks))) {
                dash = 'taken';
                isComplete(parser.next(yaml_package/* CST.SCALAR */.DB.SCALAR));
            }
            if (isComplete(parser.next(lexeme)))
                return found;
        }
    }
    isComplete(parser.end());
    return found;
}
const ENDS_ITEM = /[,\]}]/;
const isOpenQuote = (lexeme) => (lexeme.startsWith('"') || lexeme.startsWith("'")) &&
    (lexeme.length === 1 || !lexeme.endsWith(lexeme.charAt(0)));
const MOST_LEXEMES = 500_000;

;// CONCATENATED MODULE: ./build/template/read.js



function readTree(source) {
    if (source.text.length > problems/* MOST_BYTES */.uZ)
        return { root: undefined, problems: [(0,problems/* tooLarge */.g$)(source)] };
    if (!BRACKET_FIRST.test(source.text))
        return readYaml(source);
    const json = readJson(source);
    if (json.root !== undefined || source.path.endsWith('.json'))
        return json;
    const yaml = readYaml(source);
    return yaml.root === undefined && JSON_FIRST.test(source.text) ? json : yaml;
}
const BRACKET_FIRST = /^\uFEFF?\s*[{[]/;
const JSON_FIRST = /^\uFEFF?\s*\{\s*"/;


/***/ }),

/***/ 8915:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ isTemplate),
/* harmony export */   Lz: () => (/* binding */ mayBeTemplate),
/* harmony export */   mr: () => (/* binding */ looksLikeTemplate)
/* harmony export */ });
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5063);

function mayBeTemplate(name) {
    const dot = name.lastIndexOf('.');
    return dot <= 0 ? !name.startsWith('.') : EXTENSIONS.has(name.slice(dot + 1).toLowerCase());
}
const EXTENSIONS = new Set([
    'yaml',
    'yml',
    'json',
    'template',
    'tmpl',
    'tpl',
    'cfn',
    'cf',
    'cloudformation',
    'sam',
    'stack',
    'txt',
]);
function looksLikeTemplate(text) {
    if (!text.includes('Resources') || !TYPE.test(text))
        return false;
    const first = FIRST_KEY.exec(text);
    if (first === null)
        return false;
    if (text.startsWith('{', first[0].length - 1))
        return /["']?Resources["']?\s*:/.test(text);
    return hasKeyAt(text, first[1] ?? '');
}
function hasKeyAt(text, indent) {
    const pattern = /["']?Resources["']?[ \t]*:/y;
    for (let at = text.indexOf('Resources'); at !== -1; at = text.indexOf('Resources', at + 1)) {
        const line = text.lastIndexOf('\n', at) + 1;
        if (at - line - indent.length > 1 || !text.startsWith(indent, line))
            continue;
        pattern.lastIndex = line + indent.length;
        if (pattern.test(text))
            return true;
    }
    return false;
}
const TYPE = /\b[A-Za-z0-9]{2,64}::[A-Za-z0-9]/;
const FIRST_KEY = /^\uFEFF?(?:[ \t]*(?:#[^\n]*|---[^\n]*|%[^\n]*)?\r?\n)*([ \t]*)[^\s#]/;
function isTemplate(root) {
    const resources = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(root, 'Resources');
    if (resources === undefined)
        return has(root, 'Transform') || has(root, 'Fn::Transform');
    if (resources.kind !== 'map')
        return false;
    if (has(root, 'AWSTemplateFormatVersion') || has(root, 'Transform'))
        return true;
    for (const { key, value } of resources.entries.values()) {
        if (key.startsWith('Fn::') || (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)((0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(value, 'Type'))?.includes('::'))
            return true;
    }
    return false;
}
const has = (root, key) => (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(root, key) !== undefined;


/***/ }),

/***/ 3573:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* reexport module object */ _node_modules_yaml_browser_dist_parse_cst_js__WEBPACK_IMPORTED_MODULE_0__),
/* harmony export */   JG: () => (/* reexport safe */ _node_modules_yaml_browser_dist_parse_lexer_js__WEBPACK_IMPORTED_MODULE_1__.J),
/* harmony export */   iX: () => (/* reexport safe */ _node_modules_yaml_browser_dist_parse_parser_js__WEBPACK_IMPORTED_MODULE_2__.i)
/* harmony export */ });
/* harmony import */ var _node_modules_yaml_browser_dist_parse_cst_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3673);
/* harmony import */ var _node_modules_yaml_browser_dist_parse_lexer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6602);
/* harmony import */ var _node_modules_yaml_browser_dist_parse_parser_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3029);





/***/ })

};
