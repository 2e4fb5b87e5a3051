"use strict";
exports.id = 3201;
exports.ids = [3201,7522,7078];
exports.modules = {

/***/ 3138:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ parameterFileReader),
/* harmony export */   k: () => (/* binding */ tomlReader)
/* harmony export */ });
/* harmony import */ var _config_samconfig_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2047);

async function parameterFileReader(paths, read) {
    const toml = paths.some((path) => (0,_config_samconfig_js__WEBPACK_IMPORTED_MODULE_0__/* .isToml */ .ZY)(partsOf(path).path)) ? { readToml: await tomlReader() } : {};
    return (named) => {
        const { path, environment } = partsOf(named);
        return { source: read(path), ...(environment === undefined ? {} : { environment }), ...toml };
    };
}
async function tomlReader() {
    return (await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(6336)]).then(__webpack_require__.bind(__webpack_require__, 6336))).parseToml;
}
function partsOf(named) {
    const hash = named.lastIndexOf('#');
    const path = named.slice(0, hash);
    return hash === -1 || !(0,_config_samconfig_js__WEBPACK_IMPORTED_MODULE_0__/* .isSamConfig */ .w8)(path) ? { path: named } : { path, environment: named.slice(hash + 1) };
}


/***/ }),

/***/ 129:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runExpand: () => (/* binding */ runExpand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _app_expand_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8155);
/* harmony import */ var _app_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5289);
/* harmony import */ var _app_parameter_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3138);
/* harmony import */ var _config_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8199);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3186);
/* harmony import */ var _io_named_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5977);
/* harmony import */ var _options_values_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4518);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7522);
/* harmony import */ var _report_sanitize_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8779);
/* harmony import */ var _template_node_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2720);
/* harmony import */ var _template_read_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2186);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8859);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(49);














async function runExpand(args, io) {
    if (args.positionals.length === 0)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_11__/* .UsageError */ .e('Name the templates: expand FILE\u2026');
    const settings = (0,_settings_js__WEBPACK_IMPORTED_MODULE_10__/* .settingsOf */ .f)(args, io);
    const values = (0,_options_values_js__WEBPACK_IMPORTED_MODULE_6__/* .settle */ .G9)(settings.given);
    const readFile = await (0,_app_parameter_files_js__WEBPACK_IMPORTED_MODULE_3__/* .parameterFileReader */ .B)(values['parameter-files'], (path) => (0,_io_named_js__WEBPACK_IMPORTED_MODULE_5__/* .readNamed */ .M)(path, settings));
    const environment = (0,_config_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .environmentOf */ .p7)({
        parameters: values.parameters,
        parameterFiles: values['parameter-files'].map(readFile),
        region: values.region,
        account: values['account-id'],
    });
    const { templates, files } = (0,_app_load_js__WEBPACK_IMPORTED_MODULE_2__/* .load */ .H)(io.folder, values.templates, settings);
    const folder = values['out-dir'];
    if (folder === undefined && templates.length > 1)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_11__/* .UsageError */ .e('To expand more than one template, say where to: --out-dir DIR');
    let failed = false;
    for (const { source } of templates) {
        const { root, problems } = (0,_template_read_js__WEBPACK_IMPORTED_MODULE_9__/* .readTree */ .Z)(source);
        const expanded = root?.kind === 'map'
            ? await (0,_app_expand_template_js__WEBPACK_IMPORTED_MODULE_1__/* .expand */ .f)(root, source, environment, (0,_app_expand_template_js__WEBPACK_IMPORTED_MODULE_1__/* .meansOf */ .o)(source, files), true)
            : undefined;
        const refused = [...problems, ...(expanded?.problems ?? [])].filter(({ rule }) => rule === 'template-unreadable');
        for (const finding of refused)
            io.err.write(`${line(finding)}\n`);
        failed ||= refused.length > 0 || expanded === undefined;
        if (expanded === undefined)
            continue;
        const text = (0,_report_json_js__WEBPACK_IMPORTED_MODULE_7__.jsonText)((0,_template_node_js__WEBPACK_IMPORTED_MODULE_12__/* .toJson */ .aB)(expanded.root));
        if (folder === undefined)
            io.out.write(text);
        else
            (0,_io_named_js__WEBPACK_IMPORTED_MODULE_5__/* .writeNamed */ .R)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, `${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(source.path, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.extname)(source.path))}.json`), text, settings);
    }
    return failed ? 1 : 0;
}
function line({ at, message }) {
    const { path, startLine, startColumn } = (0,_finding_js__WEBPACK_IMPORTED_MODULE_13__/* .placeOf */ .$t)(at);
    return `${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)(path)}:${startLine}:${startColumn}: ${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)(message)}`;
}


/***/ }),

/***/ 49:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ settingsOf)
/* harmony export */ });
/* harmony import */ var _options_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4518);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8859);


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
        entry: io.entry,
        given: {
            live: isMeant ? 'on' : 'off',
            ...(0,_options_values_js__WEBPACK_IMPORTED_MODULE_0__/* .fromEnvironment */ .AU)(io.environment),
            ...given,
            templates: patterns,
        },
    };
}


/***/ }),

/***/ 2162:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ forEach)
/* harmony export */ });
const forEach = { name: 'Fn::ForEach::', prefix: true, gives: 'part' };


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

/***/ 8199:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kx: () => (/* binding */ parametersIn),
/* harmony export */   p7: () => (/* binding */ environmentOf)
/* harmony export */ });
/* unused harmony export parameterFile */
/* harmony import */ var _template_node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2720);
/* harmony import */ var _template_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2186);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8859);
/* harmony import */ var _samconfig_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2047);




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

/***/ 2047:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kp: () => (/* binding */ samEnvironments),
/* harmony export */   P8: () => (/* binding */ SAM_CONFIG_FILES),
/* harmony export */   ZY: () => (/* binding */ isToml),
/* harmony export */   mo: () => (/* binding */ samParameters),
/* harmony export */   w8: () => (/* binding */ isSamConfig)
/* harmony export */ });
/* unused harmony export overridesIn */
/* harmony import */ var _template_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2720);
/* harmony import */ var _template_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2186);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8859);



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

/***/ 5977:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readNamed),
/* harmony export */   R: () => (/* binding */ writeNamed)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3186);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8859);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8739);



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

/***/ 7078:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fingerprints: () => (/* binding */ fingerprints)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

function fingerprints(findings) {
    const seen = new Map();
    const result = new Map();
    for (const finding of findings) {
        const { rule, resources, at, stack } = finding;
        const text = at.source.text.slice(at.start, Math.min(at.end, at.start + 500)).replace(/\s+/g, ' ');
        const identity = JSON.stringify([
            rule,
            at.source.path,
            resources,
            text,
            ...(stack === undefined ? [] : [stack]),
        ]);
        const number = seen.get(identity) ?? 0;
        seen.set(identity, number + 1);
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${identity}${number === 0 ? '' : number}`);
        result.set(finding, hash.digest('hex').slice(0, 16));
    }
    return result;
}


/***/ }),

/***/ 7522:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   json: () => (/* binding */ json),
/* harmony export */   jsonText: () => (/* binding */ jsonText),
/* harmony export */   reportOf: () => (/* binding */ reportOf)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3186);
/* harmony import */ var _package_info_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8060);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7542);
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4818);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7078);





function reportOf(result, docs = _package_info_js__WEBPACK_IMPORTED_MODULE_3__/* .DOCS */ .iT) {
    const { off, ...decided } = result.decisions;
    const marks = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_2__.fingerprints)([
        ...result.findings,
        ...result.suppressed.map(({ finding }) => finding),
        ...off,
    ]);
    const finding = (one) => jsonFinding(one, marks.get(one) ?? '', docs);
    return {
        schemaVersion: 1,
        tool: { name: _package_info_js__WEBPACK_IMPORTED_MODULE_3__/* .name */ .UU, version: _package_info_js__WEBPACK_IMPORTED_MODULE_3__/* .version */ .rE },
        counts: (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .countsOf */ .mQ)(result),
        findings: result.findings.map(finding),
        suppressed: result.suppressed.map(({ finding: one, reason, by }) => ({ ...finding(one), reason, by })),
        decisions: { ...decided, off: off.map(finding) },
        unverified: result.unverified.map(({ at, ...rest }) => ({ ...rest, location: (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(at) })),
        ...(result.access === undefined
            ? {}
            : { access: { since: result.access.since, ...(0,_access_js__WEBPACK_IMPORTED_MODULE_1__/* .accessJson */ .fX)(result.access.changes) } }),
        invocations: result.invocations.map(jsonInvocation),
        deliveries: result.deliveries.map(jsonDelivery),
        templates: result.templates,
    };
}
function json(result, docs = _package_info_js__WEBPACK_IMPORTED_MODULE_3__/* .DOCS */ .iT) {
    return jsonText(reportOf(result, docs));
}
function jsonText(value) {
    return `${JSON.stringify(value, null, 2).replaceAll('##[', '##\\u005b')}\n`;
}
function jsonFinding(finding, fingerprint, docs) {
    const { rule, severity, message, help, snippet, resources, related, fix, stack } = finding;
    return {
        rule,
        severity,
        message,
        help,
        ...(snippet === undefined ? {} : { snippet }),
        docs: (0,_package_info_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleUrl */ .QB)(rule, docs),
        resources,
        location: (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(finding.at),
        related: related.map((one) => ({ message: one.message, location: (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(one.at) })),
        fix: fix === null
            ? null
            : {
                description: fix.description,
                edits: fix.edits.map(({ at, text }) => ({ ...located(at), text })),
            },
        fingerprint,
        ...(stack === undefined ? {} : { stack }),
    };
}
const located = (at) => ({ location: (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(at) });
function jsonInvocation(shown) {
    const { at, template, source, sourceId, function: invoked, qualifier, by, principal, verdict, grants, why, } = shown;
    return {
        path: template.path,
        ...(template.stack === undefined ? {} : { stack: template.stack.name }),
        ...located(at),
        source: sourceId,
        sourceType: source.type,
        function: invoked.name,
        qualifier,
        by,
        principal,
        verdict,
        grants,
        why,
    };
}
function jsonDelivery(shown) {
    const { at, template, source, destination, principal, verdict, grants, why } = shown;
    return {
        path: template.path,
        ...(template.stack === undefined ? {} : { stack: template.stack.name }),
        ...located(at),
        source: source.name,
        sourceType: source.type,
        destination: destination.name,
        destinationType: destination.type,
        by: 'resource-policy',
        principal,
        verdict,
        grants,
        why,
    };
}


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


/***/ })

};
;