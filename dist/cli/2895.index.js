"use strict";
exports.id = 2895;
exports.ids = [2895];
exports.modules = {

/***/ 8155:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ expand),
  o: () => (/* binding */ meansOf)
});

// EXTERNAL MODULE: ./build/budget.js
var build_budget = __webpack_require__(7998);
// EXTERNAL MODULE: ./build/template/node.js
var template_node = __webpack_require__(2720);
// EXTERNAL MODULE: ./build/template/problems.js
var problems = __webpack_require__(6288);
// EXTERNAL MODULE: ./build/cloudformation/intrinsics/for-each.js
var for_each = __webpack_require__(2162);
// EXTERNAL MODULE: ./build/cloudformation/parameters.js
var parameters = __webpack_require__(4798);
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

// EXTERNAL MODULE: ./build/sam/macro.js
var macro = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/template/local.js
var local = __webpack_require__(4557);
;// CONCATENATED MODULE: ./build/app/expand-template.js






function meansOf(source, files, budget = new build_budget/* Budget */._()) {
    return { files: new local/* LocalFiles */.h(source, files, budget), budget };
}
async function expand(root, source, environment, { files, budget }, exact = false) {
    const macros = applyMacros(root, source, environment, files, budget);
    const unasked = (0,macro/* asksForSam */.b)(macros.root) ? undefined : samTypeIn(macros.root);
    if (!(0,macro/* asksForSam */.b)(macros.root) && unasked === undefined)
        return { ...macros, origins: new Map() };
    const asking = unasked === undefined ? macros.root : withSam(macros.root, unasked.at);
    const { transformSam } = await Promise.all(/* import() */[__webpack_require__.e(7237), __webpack_require__.e(4918)]).then(__webpack_require__.bind(__webpack_require__, 4918));
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
    const asked = (0,template_node/* scalar */.d_)(macro/* SAM_MACRO */.P, at);
    const others = transform?.kind === 'list' ? transform.items : transform === undefined ? [] : [transform];
    const entry = { key: 'Transform', keyAt: at, value: (0,template_node/* list */.p_)([...others, asked], at) };
    return { ...root, entries: new Map([...root.entries, ['Transform', entry]]) };
}


/***/ }),

/***/ 5289:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ diskAt),
  H: () => (/* binding */ load)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/io/discover.js
var discover = __webpack_require__(7097);
// EXTERNAL MODULE: ./build/io/disk.js
var io_disk = __webpack_require__(8739);
// EXTERNAL MODULE: ./build/usage-error.js
var usage_error = __webpack_require__(8859);
// EXTERNAL MODULE: ./build/app/makers.js + 8 modules
var app_makers = __webpack_require__(5131);
// EXTERNAL MODULE: ./build/groups.js
var groups = __webpack_require__(1267);
// EXTERNAL MODULE: ./build/app/some-of.js
var some_of = __webpack_require__(9269);
;// CONCATENATED MODULE: ./build/app/unsynthesized.js




function unsynthesized(projects, files) {
    return (0,app_makers/* makersIn */.r)(files).all.flatMap((maker) => {
        const bare = projects.filter((path) => maker.marks.test(external_node_path_.posix.basename(path)) && files.read(maker.made(path)) === undefined);
        return (0,groups/* groupBy */.$z)(bare, () => maker.name).map((group) => sentence(maker, group));
    });
}
const sentence = ({ name, command }, paths) => `${(0,some_of/* someOf */.y)(paths)}: the templates of ${name} are not made yet, so that they are not checked; run "${command}" in a step before`;

;// CONCATENATED MODULE: ./build/app/load.js






const diskAt = ({ workspace, folders, replaced }) => withTexts((0,io_disk/* filesIn */.nG)(workspace, folders), replaced);
function load(workspace, patterns, { confined, templates = [], replaced = new Map(), onlyTemplates = false }) {
    if (templates.length > 0 && patterns.length === 0) {
        const place = { workspace, folders: [], replaced: new Map() };
        return { templates, files: diskAt(place), place, warnings: [] };
    }
    const { found, missing, folders, projects } = (0,discover/* discover */.k)(workspace, patterns, {
        confined,
        isProject: app_makers/* marksProject */.G,
    });
    const [first, ...others] = missing;
    if (first !== undefined) {
        const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
        throw new usage_error/* UsageError */.e(`Can't read "${first.pattern}": ${first.why}${more}`);
    }
    const given = new Set(templates.map(({ source }) => source.path));
    const place = { workspace, folders, replaced };
    const disk = diskAt(place);
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
    const made = madeOf(projects, disk, (0,discover/* excludedBy */.U)(patterns)).filter(({ source }) => !known.has(source.path));
    return { templates: [...templates, ...read, ...made], files: disk, place, warnings };
}
function madeOf(projects, disk, isExcluded) {
    const makers = (0,app_makers/* makersIn */.r)(disk).all;
    const paths = projects.flatMap((project) => makers
        .filter(({ marks }) => marks.test(external_node_path_.posix.basename(project)))
        .flatMap((maker) => maker.templatesOf(project)));
    return [...new Set(paths)].flatMap((path) => {
        const { source, refused } = disk.open(path);
        return refused === undefined && !isExcluded(path) ? [{ source, named: false }] : [];
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

/***/ 5131:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ makersIn),
  G: () => (/* binding */ marksProject)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/app/json-file.js
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

;// CONCATENATED MODULE: ./build/app/cdk-assembly.js


const MOST_DEPTH = 5;
function assembliesIn(folder, files, depth = 0) {
    const manifest = jsonOf(external_node_path_.posix.join(folder, 'manifest.json'), files);
    const artifacts = entriesOf(entry(manifest, 'artifacts'));
    if (artifacts.length === 0)
        return [];
    const inside = (name) => {
        const path = typeof name === 'string' ? external_node_path_.posix.join(folder, name) : undefined;
        return path?.startsWith(`${external_node_path_.posix.normalize(folder)}/`) ? path : undefined;
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
        const folder = external_node_path_.posix.dirname(template);
        if (!this.#known.has(folder)) {
            const [own] = assembliesIn(folder, this.#files, MOST_DEPTH);
            this.#known.set(folder, own);
        }
        return this.#known.get(folder);
    }
}
function outputOf(project, files) {
    const output = textOf(entry(jsonOf(project, files), 'output'));
    return external_node_path_.posix.join(external_node_path_.posix.dirname(project), output ?? 'cdk.out');
}

// EXTERNAL MODULE: ./build/finding.js
var finding = __webpack_require__(3186);
;// CONCATENATED MODULE: ./build/app/cdk-origins.js



function constructsOf(assembly, files) {
    const found = new Map();
    const locate = locator(assembly.folder, files);
    for (const { template, metadata } of assembly.stacks) {
        const byPath = new Map(entriesOf(metadata()).map(([path, entries]) => [path, entriesIn(entries)]));
        const templates = new Map();
        for (const [path, entries] of byPath) {
            const file = entries.find(({ type }) => type === 'aws:cdk:templateFile')?.data;
            if (typeof file === 'string')
                templates.set(path, external_node_path_.posix.join(assembly.folder, file));
        }
        for (const [path, entries] of byPath) {
            const id = entries.find(({ type }) => type === 'aws:cdk:logicalId')?.data;
            if (typeof id !== 'string')
                continue;
            const stack = ancestors(path).find((each) => templates.has(each));
            const file = stack === undefined ? template : (templates.get(stack) ?? template);
            const ids = found.get(file) ?? new Map();
            found.set(file, ids);
            const own = path.slice((stack ?? ancestors(path).at(-1) ?? '').length + 1);
            ids.set(id, {
                path: own.replace(/\/(?:Resource|Default)$/, ''),
                isOwn: OWN.test(own) || ancestors(path).some((each) => isHandler(byPath.get(each))),
                at: firstOf([path, ...ancestors(path)], (each) => locate(framesOf(each, byPath))),
            });
        }
    }
    return found;
}
const entriesIn = (entries) => Array.isArray(entries)
    ? entries.map((each) => ({
        type: entry(each, 'type'),
        data: entry(each, 'data'),
        trace: entry(each, 'trace'),
    }))
    : [];
const OWN = /^(?:[^/]*[0-9a-f]{32}|Custom::[^/]*)(?:\/|$)/;
const isHandler = (entries = []) => entries.some(({ type }) => typeof type === 'string' && type.startsWith('aws:cdk:is-custom-resource-handler'));
function ancestors(path) {
    const names = path.split('/');
    return names.slice(2).map((_, index) => names.slice(0, names.length - 1 - index).join('/'));
}
function firstOf(items, find) {
    for (const item of items) {
        const found = find(item);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function framesOf(path, byPath) {
    for (const each of [path, `${path}/Resource`, `${path}/Default`]) {
        for (const { type, data, trace } of byPath.get(each) ?? []) {
            const frames = type === 'aws:cdk:creationStack' ? data : type === 'aws:cdk:logicalId' ? trace : undefined;
            if (Array.isArray(frames))
                return frames.flatMap((frame) => textOf(frame) ?? []);
        }
    }
    return [];
}
const FRAME = /((?:[A-Za-z]:)?[\\/][^:()]+\.\w+):(\d+)(?::(\d+))?/g;
const MOST_FOLDERS = 20;
function locator(folder, files) {
    const known = new Map();
    const roots = [
        '',
        ...folder.split('/').map((_, index, names) => names.slice(0, index + 1).join('/')),
    ].reverse();
    const fileOf = (path) => {
        if (!known.has(path))
            known.set(path, inWorkspace(path, roots, files));
        return known.get(path);
    };
    return (frames) => {
        if (frames[0]?.includes('App.synth'))
            return undefined;
        for (const frame of frames) {
            const [, path = '', line = '', column] = [...frame.matchAll(FRAME)].at(-1) ?? [];
            if (path === '' || /[\\/]node_modules[\\/]/.test(path))
                continue;
            const source = fileOf(decoded(path));
            return source === undefined ? undefined : lineIn(source, Number(line), Number(column ?? 1));
        }
        return undefined;
    };
}
function decoded(path) {
    const plain = path.replaceAll('\\', '/').replace(/^\/+/, '/');
    try {
        return decodeURIComponent(plain);
    }
    catch {
        return plain;
    }
}
function inWorkspace(path, roots, files) {
    const names = path.split('/').filter((name) => name !== '' && name !== '.' && name !== '..');
    for (let from = Math.max(0, names.length - MOST_FOLDERS); from < names.length; from++) {
        const end = names.slice(from).join('/');
        for (const root of roots) {
            const source = files.read(root === '' ? end : `${root}/${end}`);
            if (source === undefined)
                continue;
            const typed = source.path.replace(/\.([cm]?)js$/, '.$1ts');
            return typed !== source.path && files.read(typed) !== undefined ? undefined : source;
        }
    }
    return undefined;
}
function lineIn(source, line, column) {
    const lines = source.text.split('\n');
    const text = lines[line - 1];
    if (text === undefined)
        return undefined;
    const before = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
    const indent = text.length - text.trimStart().length;
    const start = before + (column > 1 && column <= text.length ? column - 1 : indent);
    const end = before + text.trimEnd().length;
    const span = { source, start, end };
    return end > start && (0,finding/* placeOf */.$t)(span).startLine === line ? span : undefined;
}

;// CONCATENATED MODULE: ./build/app/cdk.js



class Cdk {
    static marks = /^cdk\.json$/;
    name = 'AWS CDK';
    command = 'npx cdk synth';
    marks = Cdk.marks;
    #files;
    #assemblies;
    #constructs = new Map();
    constructor(files, assemblies) {
        this.#files = files;
        this.#assemblies = assemblies;
    }
    made(project) {
        return external_node_path_.posix.join(outputOf(project, this.#files), 'manifest.json');
    }
    templatesOf(project) {
        return assembliesIn(outputOf(project, this.#files), this.#files)
            .flatMap(({ stacks }) => stacks)
            .map(({ template }) => template);
    }
    deploymentOf(path) {
        const stack = this.#assemblies.of(path)?.stacks.find(({ template }) => template === path);
        if (stack === undefined)
            return undefined;
        const { displayName: name, stackName, region, account } = stack;
        return {
            name,
            stackName,
            ...(region !== undefined && { region }),
            ...(account !== undefined && { account }),
        };
    }
    originsOf({ source }) {
        const assembly = this.#assemblies.of(source.path);
        if (assembly === undefined)
            return undefined;
        const known = this.#constructs.get(assembly) ?? constructsOf(assembly, this.#files);
        this.#constructs.set(assembly, known);
        const constructs = known.get(source.path) ?? new Map();
        return new Map([...constructs].map(([id, construct]) => [id, originOf(construct)]));
    }
}
const originOf = (construct) => ({
    name: construct.path,
    help: () => 'AWS CDK makes this template: say it where the app makes the construct.',
    isBeyond: ({ rule, severity }) => construct.isOwn || (rule === 'role-resource-mismatch' && severity === 'warning' && isGranted(construct)),
    at: () => construct.at,
});
const isGranted = ({ path }) => /(?:^|\/)DefaultPolicy$/.test(path);

// EXTERNAL MODULE: ./build/template/node.js
var template_node = __webpack_require__(2720);
// EXTERNAL MODULE: ./build/template/place-in-tree.js
var place_in_tree = __webpack_require__(8538);
// EXTERNAL MODULE: ./build/groups.js
var groups = __webpack_require__(1267);
// EXTERNAL MODULE: ./build/template/read.js + 9 modules
var read = __webpack_require__(2186);
;// CONCATENATED MODULE: ./build/app/serverless-source.js




function serverlessSource(source, files) {
    const root = /\.(?:ya?ml|json)$/.test(source.path) ? (0,read/* readTree */.Z)(source).root : undefined;
    const follow = follower(source, files);
    const parts = (key) => partsOf((0,template_node/* child */.jf)(root, key), follow);
    const resources = new Map();
    for (const part of parts('resources'))
        for (const section of ['Resources', 'extensions'])
            for (const each of partsOf((0,template_node/* child */.jf)(part, section), follow))
                for (const entry of serverless_source_entriesIn(each))
                    (0,groups/* addTo */.DN)(resources, entry.key, entry);
    return {
        file: external_node_path_.posix.basename(source.path),
        start: startOf(source, root),
        provider: serverless_source_entriesIn(root).find(({ key }) => key === 'provider'),
        functions: new Map(parts('functions')
            .flatMap(serverless_source_entriesIn)
            .map((entry) => [entry.key, entry])),
        resources,
        follow,
    };
}
function partsOf(node, follow) {
    if (node === undefined)
        return [];
    const section = follow(node);
    return section.kind === 'list' ? section.items.map(follow) : [section];
}
const serverless_source_entriesIn = (node) => node?.kind === 'map' ? [...node.entries.values()] : [];
function startOf(source, root) {
    const service = serverless_source_entriesIn(root).find(({ key }) => key === 'service');
    if (service !== undefined)
        return service.keyAt;
    const [line = ''] = source.text.split('\n', 1);
    return { source, start: 0, end: line.trimEnd().length };
}
const INCLUDE = /^\$\{file\(\s*([^()${}\n]{1,300}?)\s*\)(?::([\w.-]{1,200}))?\}$/;
const serverless_source_MOST_DEPTH = 10;
const MOST_FILES = 200;
function follower({ path }, files) {
    const folder = external_node_path_.posix.dirname(path);
    const known = new Map();
    const rootOf = (file) => {
        if (!known.has(file) && known.size < MOST_FILES) {
            const source = files.read(file);
            known.set(file, source === undefined ? undefined : (0,read/* readTree */.Z)(source).root);
        }
        return known.get(file);
    };
    const follow = (node, depth) => {
        const [, file, within] = INCLUDE.exec((0,template_node/* stringOf */.Je)(node) ?? '') ?? [];
        if (file === undefined || depth >= serverless_source_MOST_DEPTH || !/\.(?:ya?ml|json)$/.test(file))
            return node;
        const root = rootOf(external_node_path_.posix.join(folder, file));
        const named = within === undefined ? root : (0,template_node/* descend */.Xn)(root, ...within.split('.'));
        return named === undefined ? node : follow(named, depth + 1);
    };
    return (node) => follow(node, 0);
}

;// CONCATENATED MODULE: ./build/app/serverless-events.js

const MAPPING = 'AWS::Lambda::EventSourceMapping';
const ROUTES = ['AWS::ApiGatewayV2::Route', 'AWS::ApiGatewayV2::Integration'];
const RULE = 'AWS::Events::Rule';
const TYPES = {
    activemq: [MAPPING],
    alb: ['AWS::ElasticLoadBalancingV2::ListenerRule', 'AWS::ElasticLoadBalancingV2::TargetGroup'],
    cloudwatchEvent: [RULE],
    cloudwatchLog: ['AWS::Logs::SubscriptionFilter'],
    cognitoUserPool: ['AWS::Cognito::UserPool', 'Custom::CognitoUserPool'],
    eventBridge: [RULE, 'Custom::EventBridge'],
    http: ['AWS::ApiGateway::Method'],
    httpApi: ROUTES,
    iot: ['AWS::IoT::TopicRule'],
    kafka: [MAPPING],
    msk: [MAPPING],
    rabbitmq: [MAPPING],
    s3: ['AWS::S3::Bucket', 'Custom::S3'],
    schedule: [RULE, 'AWS::Scheduler::Schedule'],
    sns: ['AWS::SNS::Topic', 'AWS::SNS::Subscription'],
    sqs: [MAPPING],
    stream: [MAPPING],
    websocket: ROUTES,
};
function eventOf(events, type, resource) {
    const fitting = events
        .flatMap((event) => serverless_source_entriesIn(event).slice(0, 1))
        .filter(({ key }) => Object.hasOwn(TYPES, key) && TYPES[key]?.includes(type));
    const [first, ...others] = fitting;
    if (others.length === 0)
        return first;
    const there = textsIn(resource);
    const named = fitting.filter((event) => distinguishing(event, fitting).some((text) => there.has(text)));
    return named.length === 1 ? named[0] : undefined;
}
function distinguishing(event, all) {
    const others = new Set(all.flatMap((each) => (each === event ? [] : [...textsIn(each.value)])));
    return [...textsIn(event.value)].filter((text) => !others.has(text));
}
const MOST_TEXTS = 1000;
function textsIn(root) {
    const found = new Set();
    const open = [root];
    for (let node = open.pop(); node !== undefined && found.size < MOST_TEXTS; node = open.pop()) {
        if (node.kind === 'scalar')
            found.add(node.text);
        else if (node.kind === 'list')
            open.push(...node.items.slice(0, MOST_TEXTS));
        else {
            const texts = new Map(serverless_source_entriesIn(node).map(({ key, value }) => [key, value.kind === 'scalar' ? value.text : '']));
            const [method, path] = [texts.get('method'), texts.get('path')];
            if (method && path)
                found.add(`${method.toUpperCase()} ${path}`);
            open.push(...serverless_source_entriesIn(node)
                .slice(0, MOST_TEXTS)
                .map(({ value }) => value));
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./build/app/serverless-origins.js




function serverlessOrigins(template, source) {
    const functions = new Map();
    for (const entry of source.functions.values())
        functions.set(`${normalized(entry.key)}LambdaFunction`, entry);
    const origin = (resource) => {
        const [own] = source.resources.get(resource.id) ?? [];
        const written = own !== undefined && (0,template_node/* child */.jf)(source.follow(own.value), 'Type') !== undefined;
        if (own !== undefined && written)
            return ownResource(own, source);
        if (resource.id === ROLE)
            return executionRole(resource, source);
        const of = functionOf(resource, template, functions);
        return of === undefined ? ofProvider(resource, source) : ofFunction(resource, of, source);
    };
    return new Map([...template.resources].map(([id, resource]) => [id, origin(resource)]));
}
const normalized = (name) => (name[0]?.toUpperCase() ?? '') + name.slice(1).replaceAll('-', 'Dash').replaceAll('_', 'Underscore');
const ROLE = 'IamRoleLambdaExecution';
const FRAMEWORK = /^(?:ServerlessDeploymentBucket|IamRoleCustomResources|CustomDashresource)/;
const madeOf = ({ file }) => `The Serverless Framework makes this template: say it in ${file}.`;
function ownResource(entry, { follow }) {
    const copy = { at: entry.keyAt, node: entry.value };
    return {
        name: entry.key,
        help: () => undefined,
        isBeyond: () => false,
        at: (place) => (0,place_in_tree/* spanIn */.Q)(copy, place, follow),
    };
}
const isBroughtBy = ({ type }) => type === 'AWS::Lambda::Permission';
function ofProvider(resource, source) {
    const isFramework = FRAMEWORK.test(resource.id);
    return {
        name: resource.id,
        help: () => madeOf(source),
        isBeyond: ({ severity }) => isFramework || (severity !== undefined && severity !== 'error' && isBroughtBy(resource)),
        at: extended(resource, source, source.provider?.keyAt ?? source.start),
    };
}
const SETTINGS = {
    'AWS::Lambda::Url': 'url',
    'AWS::Lambda::EventInvokeConfig': 'destinations',
    Role: 'role',
    VpcConfig: 'vpc',
    DeadLetterConfig: 'onError',
    KmsKeyArn: 'kmsKeyArn',
    TracingConfig: 'tracing',
    FileSystemConfigs: 'fileSystemConfig',
    Environment: 'environment',
    Layers: 'layers',
};
function ofFunction(resource, entry, source) {
    const { follow } = source;
    const settings = serverless_source_entriesIn(follow(entry.value));
    const setting = (key) => {
        const name = Object.hasOwn(SETTINGS, key) ? SETTINGS[key] : undefined;
        return settings.find((each) => each.key === name)?.keyAt;
    };
    const isFunction = resource.type === 'AWS::Lambda::Function';
    const whole = isFunction
        ? undefined
        : (setting(resource.type) ?? eventIn(settings, resource, follow)?.keyAt);
    const elsewhere = extended(resource, source, whole ?? entry.keyAt);
    return {
        name: isFunction ? entry.key : resource.id,
        help: () => madeOf(source),
        isBeyond: ({ severity }) => severity !== undefined && severity !== 'error' && isBroughtBy(resource),
        at: (place) => {
            const [, property] = isFunction ? place.path : [];
            return (typeof property === 'string' ? setting(property) : undefined) ?? elsewhere(place);
        },
    };
}
function eventIn(settings, resource, follow) {
    const events = settings.find(({ key }) => key === 'events');
    return eventOf(itemsOf(events && follow(events.value), follow), resource.type, resource.node);
}
function extended({ id }, { resources, follow }, at) {
    const extensions = resources.get(id) ?? [];
    return (place) => {
        for (const { keyAt, value } of extensions) {
            const there = (0,place_in_tree/* spanIn */.Q)({ at: keyAt, node: value }, place, follow);
            if (there !== keyAt && place.path.length > 1)
                return there;
        }
        return at;
    };
}
function functionOf(resource, template, functions) {
    const own = functions.get(resource.id);
    if (own !== undefined)
        return own;
    const near = named(resource, functions);
    if (near.size > 0)
        return only(near);
    const between = [...resource.dependencies].flatMap((id) => template.resources.get(id) ?? []);
    return only(new Set(between.flatMap((each) => [...named(each, functions)])));
}
const named = (resource, functions) => new Set([...resource.dependencies].flatMap((id) => functions.get(id) ?? []));
function only(entries) {
    const [first] = entries;
    return entries.size === 1 ? first : undefined;
}
function executionRole({ node }, source) {
    const { follow, provider } = source;
    const section = provider && follow(provider.value);
    const role = roleIn(section, follow);
    const start = role?.keyAt ?? provider?.keyAt ?? source.start;
    const written = statementsIn(section, role, follow);
    const made = itemsOf((0,template_node/* descend */.Xn)(node, 'Properties', 'Policies'), (each) => each).flatMap((policy) => itemsOf((0,template_node/* descend */.Xn)(policy, 'PolicyDocument', 'Statement'), (each) => each));
    const statementAt = ({ path }) => {
        const index = path.indexOf('Statement');
        const at = path[index + 1];
        return index === -1 || typeof at !== 'number' ? undefined : twinOf(made[at], made, written, follow);
    };
    return {
        name: ROLE,
        help: (place) => (statementAt(place) === undefined ? madeOf(source) : undefined),
        isBeyond: ({ severity }, place) => severity !== undefined &&
            severity !== 'error' &&
            place.path.includes('Statement') &&
            statementAt(place) === undefined,
        at: (place) => {
            const statement = statementAt(place);
            if (statement === undefined)
                return start;
            const within = place.path.slice(place.path.indexOf('Statement') + 2);
            return (0,place_in_tree/* spanIn */.Q)({ at: statement.at, node: statement }, { ...place, path: within }, follow);
        },
    };
}
const itemsOf = (node, follow) => node?.kind === 'list' ? node.items.map(follow) : [];
function roleIn(provider, follow) {
    const old = serverless_source_entriesIn(provider).find(({ key }) => key === 'iamRoleStatements');
    const iam = (0,template_node/* child */.jf)(provider, 'iam');
    return old ?? serverless_source_entriesIn(iam && follow(iam)).find(({ key }) => key === 'role');
}
function statementsIn(provider, role, follow) {
    const old = (0,template_node/* child */.jf)(provider, 'iamRoleStatements');
    const value = old ?? (0,template_node/* child */.jf)(role && follow(role.value), 'statements');
    return itemsOf(value && follow(value), follow);
}
function twinOf(statement, made, written, follow) {
    if (statement === undefined)
        return undefined;
    for (const keys of [['Action'], ['Action', 'Resource']]) {
        const isSame = (other) => keyOf(other, keys, follow) === keyOf(statement, keys, follow);
        const [twin, ...others] = written.filter(isSame);
        if (twin !== undefined && others.length === 0 && made.filter(isSame).length === 1)
            return twin;
    }
    return undefined;
}
const keyOf = (statement, keys, follow) => JSON.stringify(keys.map((key) => {
    const value = (0,template_node/* child */.jf)(statement, key);
    const json = value && (0,template_node/* toJson */.aB)(follow(value));
    return Array.isArray(json) ? json : [json];
}));

;// CONCATENATED MODULE: ./build/app/serverless.js




const FOLDER = '.serverless';
const TEMPLATE = 'cloudformation-template-update-stack.json';
const STATE = 'serverless-state.json';
const CONFIGURATIONS = ['yml', 'yaml', 'json', 'js', 'cjs', 'mjs', 'ts', 'cts', 'mts'].map((ending) => `serverless.${ending}`);
class ServerlessFramework {
    static marks = /^serverless\.(?:ya?ml|json|[cm]?[jt]s)$/;
    name = 'Serverless Framework';
    command = 'npx serverless package';
    marks = ServerlessFramework.marks;
    #files;
    constructor(files) {
        this.#files = files;
    }
    made(project) {
        return external_node_path_.posix.join(external_node_path_.posix.dirname(project), FOLDER, TEMPLATE);
    }
    templatesOf(project) {
        return [this.made(project)];
    }
    deploymentOf(template) {
        const state = this.#stateOf(template);
        const own = textOf(entry(entry(entry(state, 'service'), 'provider'), 'stackName'));
        const folder = textOf(entry(entry(state, 'package'), 'artifactDirectoryName'));
        const [service, stage] = folder?.split('/').slice(-3) ?? [];
        const stackName = own ?? (service === undefined || stage === undefined ? undefined : `${service}-${stage}`);
        return stackName === undefined ? undefined : { name: stackName, stackName };
    }
    originsOf(template) {
        const { path } = template.source;
        const state = this.#stateOf(path);
        if (state === undefined)
            return undefined;
        const folder = external_node_path_.posix.dirname(external_node_path_.posix.dirname(path));
        const named = textOf(entry(entry(state, 'service'), 'serviceFilename'));
        const names = named === undefined ? CONFIGURATIONS : [external_node_path_.posix.basename(named), ...CONFIGURATIONS];
        for (const name of names) {
            const configuration = this.#files.read(external_node_path_.posix.join(folder, name));
            if (configuration !== undefined)
                return serverlessOrigins(template, serverlessSource(configuration, this.#files));
        }
        return undefined;
    }
    #stateOf(template) {
        const folder = external_node_path_.posix.dirname(template);
        if (external_node_path_.posix.basename(folder) !== FOLDER || external_node_path_.posix.basename(template) !== TEMPLATE)
            return undefined;
        return jsonOf(external_node_path_.posix.join(folder, STATE), this.#files);
    }
}

;// CONCATENATED MODULE: ./build/app/makers.js



function makersIn(files) {
    const assemblies = new Assemblies(files);
    return { assemblies, all: [new Cdk(files, assemblies), new ServerlessFramework(files)] };
}
const marksProject = (name) => [Cdk.marks, ServerlessFramework.marks].some((marks) => marks.test(name));


/***/ }),

/***/ 9269:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ someOf)
/* harmony export */ });
const MOST_SHOWN = 3;
function someOf(names) {
    const more = names.length > MOST_SHOWN ? ` and ${names.length - MOST_SHOWN} more` : '';
    return `${names.slice(0, MOST_SHOWN).join(', ')}${more}`;
}


/***/ }),

/***/ 7998:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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

/***/ 7097:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ excludedBy),
/* harmony export */   k: () => (/* binding */ discover)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _template_sniff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7394);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8739);
/* harmony import */ var _gitignore_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1330);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7040);






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

/***/ 8739:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3186);
/* harmony import */ var _template_problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6288);





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
    const known = new Map();
    const realPathOf = (path) => {
        if (!known.has(path))
            known.set(path, realPath((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, path)));
        return known.get(path);
    };
    const roots = [workspace, ...folders].map(realPathOf);
    let left = mostBytes;
    const realOf = (path) => {
        const real = realPathOf(path);
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
            const real = realPathOf(folder);
            return real !== undefined && roots.some((root) => root !== undefined && isWithin(real, root))
                ? filesOf(real)
                : [];
        },
        read(path) {
            const { source, refused } = open(path);
            return refused === undefined ? source : undefined;
        },
        identity(path) {
            const real = realPathOf(path);
            const [root] = roots;
            return real === undefined || root === undefined ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, real).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_2__.sep, '/');
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

/***/ 1330:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ GitIgnore),
/* harmony export */   s: () => (/* binding */ PASSED_OVER)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var ignore__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(298);
/* harmony import */ var ignore__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(ignore__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8739);




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
        const level = { folder, patterns: ignore__WEBPACK_IMPORTED_MODULE_2___default()({ ignorecase: false }).add(lines), count: lines.length };
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

/***/ 7040:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fU: () => (/* binding */ globMatcher),
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   us: () => (/* binding */ literalFolder)
/* harmony export */ });
/* harmony import */ var _text_star_match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3019);

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

/***/ 1455:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ SAM_MACRO),
/* harmony export */   b: () => (/* binding */ asksForSam)
/* harmony export */ });
/* harmony import */ var _template_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2720);

const SAM_MACRO = 'AWS::Serverless-2016-10-31';
function asksForSam(root) {
    const transform = (0,_template_node_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(root, 'Transform');
    if (transform?.kind === 'list')
        return transform.items.some((item) => (0,_template_node_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(item) === SAM_MACRO);
    return (0,_template_node_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(transform) === SAM_MACRO;
}


/***/ }),

/***/ 4557:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ LocalFiles)
/* harmony export */ });
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2720);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2186);


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

/***/ 8538:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ placeAt),
/* harmony export */   Q: () => (/* binding */ spanIn)
/* harmony export */ });
function placeAt(root, offset) {
    const path = [];
    for (let step = stepAt(root, offset); step !== undefined; step = stepAt(step.value, offset)) {
        path.push(step.key);
        if (step.keyAt !== undefined && offset < step.keyAt.end)
            return { path, isKey: true };
    }
    return { path, isKey: false };
}
function stepAt(node, offset) {
    if (node.kind === 'scalar')
        return undefined;
    return node.kind === 'map' ? entryAt(node, offset) : itemAt(node, offset);
}
function entryAt(node, offset) {
    let found;
    for (const entry of node.entries.values())
        if (entry.keyAt.start <= offset)
            found = entry;
    return found !== undefined && offset < Math.max(found.keyAt.end, found.value.at.end) ? found : undefined;
}
function itemAt({ items }, offset) {
    const key = items.findLastIndex(({ at }) => at.start <= offset);
    const value = items[key];
    return value !== undefined && offset < value.at.end ? { key, value } : undefined;
}
function spanIn(copy, { path, isKey }, follow = (node) => node) {
    let { at } = copy;
    let node = follow(copy.node);
    for (const [index, key] of path.entries()) {
        if (typeof key === 'number') {
            const item = node.kind === 'list' ? node.items[key] : node;
            if (item === undefined)
                return at;
            at = item.at;
            node = follow(item);
        }
        else {
            const entry = node.kind === 'map' ? node.entries.get(key) : undefined;
            if (entry === undefined)
                return at;
            node = follow(entry.value);
            const isLast = index === path.length - 1;
            at = isLast && !isKey && node.kind === 'scalar' ? node.at : entry.keyAt;
        }
    }
    return at;
}


/***/ }),

/***/ 6288:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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

/***/ 2186:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ readTree)
});

// EXTERNAL MODULE: ./build/template/problems.js
var problems = __webpack_require__(6288);
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
var yaml_package = __webpack_require__(1186);
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
        const read = yaml_package/* CST */.DB.resolveAsScalar(token, false, (at, code) => this.#refuse(at, at + 1, faultOf(code)));
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
        const isText = before === yaml_package/* CST */.DB.SCALAR;
        if (lexeme.length === 1 && !isText) {
            if (lexeme === '[' || lexeme === '{')
                brackets++;
            else if (lexeme === ']' || lexeme === '}')
                brackets = Math.max(0, brackets - 1);
            else if (lexeme === yaml_package/* CST */.DB.FLOW_END)
                brackets = 0;
            if (lexeme === yaml_package/* CST */.DB.FLOW_END || lexeme === yaml_package/* CST */.DB.SCALAR || lexeme === yaml_package/* CST */.DB.DOCUMENT)
                marks++;
        }
        before = lexeme;
        if (brackets > problems/* MOST_DEPTH */.ol || ++count > MOST_LEXEMES) {
            const at = { source, start: length - marks - 1, end: length - marks };
            throw new problems/* Refused */.Lw(brackets > problems/* MOST_DEPTH */.ol ? (0,problems/* tooDeep */.DI)(at) : (0,problems/* tooLong */.Po)(at));
        }
        if (!isText && isOpenQuote(lexeme))
            throw new OpenQuote(yamlFault({ source, start: length - marks - lexeme.length, end: length - marks }, 'QUOTE'));
        if (dash === 'taken' && lexeme === yaml_package/* CST */.DB.SCALAR)
            dash = 'mark';
        else if (dash === 'mark' && lexeme === '')
            dash = 'none';
        else {
            dash = 'none';
            if (!isText && lexeme === '-' && brackets > 0 && ENDS_ITEM.test(text.charAt(length - marks))) {
                dash = 'taken';
                isComplete(parser.next(yaml_package/* CST */.DB.SCALAR));
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

/***/ 7394:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ isTemplate),
/* harmony export */   Lz: () => (/* binding */ mayBeTemplate),
/* harmony export */   mr: () => (/* binding */ looksLikeTemplate),
/* harmony export */   xm: () => (/* binding */ isSurelyTemplate)
/* harmony export */ });
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2720);

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
const isSurelyTemplate = (text) => /^(?:AWSTemplateFormatVersion|Transform)[ \t]*:/m.test(text) &&
    /^Resources[ \t]*:[ \t]*(?:#.*)?$/m.test(text) &&
    /^(?![\s{[])/.test(text) &&
    !/^(?:---|\.\.\.)/m.test(text);
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

/***/ 1186:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ CST),
/* harmony export */   JG: () => (/* reexport safe */ _node_modules_yaml_browser_dist_parse_lexer_js__WEBPACK_IMPORTED_MODULE_1__.J),
/* harmony export */   iX: () => (/* reexport safe */ _node_modules_yaml_browser_dist_parse_parser_js__WEBPACK_IMPORTED_MODULE_2__.i)
/* harmony export */ });
/* harmony import */ var _node_modules_yaml_browser_dist_parse_cst_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2097);
/* harmony import */ var _node_modules_yaml_browser_dist_parse_lexer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6602);
/* harmony import */ var _node_modules_yaml_browser_dist_parse_parser_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3029);

const CST = { DOCUMENT: _node_modules_yaml_browser_dist_parse_cst_js__WEBPACK_IMPORTED_MODULE_0__/* .DOCUMENT */ .qQ, FLOW_END: _node_modules_yaml_browser_dist_parse_cst_js__WEBPACK_IMPORTED_MODULE_0__/* .FLOW_END */ .l5, SCALAR: _node_modules_yaml_browser_dist_parse_cst_js__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR */ .jf, resolveAsScalar: _node_modules_yaml_browser_dist_parse_cst_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveAsScalar */ .xR };




/***/ })

};
;