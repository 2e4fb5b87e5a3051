export const id = 139;
export const ids = [139];
export const modules = {

/***/ 2139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  program: () => (/* binding */ program)
});

// EXTERNAL MODULE: ./lib/package-info.js
var package_info = __webpack_require__(8224);
// EXTERNAL MODULE: ./lib/report/sanitize.js
var sanitize = __webpack_require__(8303);
// EXTERNAL MODULE: ./lib/usage-error.js
var usage_error = __webpack_require__(3703);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/cloudformation/nearest.js
var nearest = __webpack_require__(9354);
// EXTERNAL MODULE: ./lib/options/available.js
var available = __webpack_require__(2789);
// EXTERNAL MODULE: ./lib/options/values.js + 1 modules
var values = __webpack_require__(6724);
// EXTERNAL MODULE: ./lib/options/table.js
var table = __webpack_require__(2374);
;// CONCATENATED MODULE: ./lib/cli/commands.js

const commands = [
    { name: 'check', arguments: '[PATH…]', help: 'check files, folders or globs (default: what is here)' },
    {
        name: 'expand',
        arguments: 'FILE…',
        help: 'print templates as they are after the SAM transform, as JSON',
    },
    { name: 'graph', arguments: '[PATH…]', help: 'draw who invokes what' },
    { name: 'explain', arguments: 'RULE', help: 'say what a rule finds, why it matters, how to mend it' },
    { name: 'rules', arguments: '', help: 'list the rules' },
    {
        name: 'merge',
        arguments: 'REPORT…',
        help: 'join the JSON reports of several runs into one',
        unavailable: true,
    },
    {
        name: 'diff',
        arguments: 'BASE [HEAD]',
        help: 'say what one revision newly lets whom do, as against another',
        unavailable: true,
    },
];
/** The options that every command has. */
const common = [
    { name: 'help', spellings: ['help'], help: 'show this help' },
    { name: 'version', spellings: ['version'], help: 'show the version' },
];
/** The options of a command, without those that every one has. */
function flagsOf(command) {
    return table/* optionList */.U.flatMap(([name, option]) => {
        const { cli } = option;
        if (cli === undefined || command === undefined || !cli.commands.includes(command))
            return [];
        const value = cli.value === undefined ? {} : { value: cli.value };
        return [{ name, option, spellings: cli.flags, ...value }];
    });
}

;// CONCATENATED MODULE: ./lib/cli/arguments.js
/** Arguments to a command with its options, or a sentence that says what is wrong with them. */






/** Throws a UsageError for what no command takes. */
function parse(argv) {
    const named = argv.findIndex((argument) => !argument.startsWith('-'));
    const command = named === -1 ? undefined : commandOf(argv[named] ?? '');
    const rest = argv.filter((_, index) => index !== named);
    const flags = [...flagsOf(command?.name), ...common];
    const texts = new Map();
    const positionals = [];
    for (const token of tokensOf(rest, flags)) {
        if (token.kind === 'positional')
            positionals.push(token.value);
        if (token.kind === 'option')
            take(token, flags, command, texts);
    }
    const given = Object.fromEntries([...texts].flatMap(([flag, said]) => valuesOf(flag, said)));
    const has = (name) => [...texts.keys()].some((flag) => flag.name === name);
    return {
        command,
        positionals,
        help: has('help'),
        version: has('version'),
        given,
        values: (0,values/* settle */.G9)(given),
    };
}
function tokensOf(args, flags) {
    return (0,external_node_util_.parseArgs)({
        args: [...args],
        allowPositionals: true,
        strict: false,
        tokens: true,
        options: {
            ...Object.fromEntries(flags.flatMap(({ spellings, value }) => spellings.map((spelling) => [
                spelling,
                { type: value === undefined ? 'boolean' : 'string' },
            ]))),
            help: { type: 'boolean', short: 'h' },
            version: { type: 'boolean', short: 'V' },
        },
    }).tokens;
}
function commandOf(name) {
    const found = commands.find((command) => command.name === name);
    if (found?.unavailable)
        throw new usage_error/* UsageError */.e((0,available/* notAvailable */.Fc)(`The command "${name}"`));
    if (found !== undefined)
        return found;
    const meant = (0,nearest/* nearest */.p)(name, commands.map((command) => command.name));
    throw new usage_error/* UsageError */.e(meant === undefined
        ? `There is no command "${name}"; to check that path, say: check ${name}`
        : `There is no command "${name}"; did you mean "${meant}"?`);
}
function take(token, flags, command, texts) {
    const { name, value } = token;
    const flag = flags.find(({ spellings }) => spellings.includes(name));
    if (flag === undefined)
        throw new usage_error/* UsageError */.e(unknown(token.rawName, flags, command));
    if (flag.value === undefined && value !== undefined)
        throw new usage_error/* UsageError */.e(`The option --${name} takes no value`);
    if (flag.value !== undefined && (value === undefined || value === ''))
        throw new usage_error/* UsageError */.e(`The option --${name} needs a value: --${name} ${flag.value}`);
    texts.set(flag, [...(texts.get(flag) ?? []), value ?? 'true']);
}
/** Throws a UsageError for a value that is not allowed, or not available yet. */
function valuesOf({ name, spellings: [spelling], option }, texts) {
    if (option === undefined)
        return [];
    const value = (0,values/* read */.LF)(option, `--${spelling}`, texts);
    const refusal = (0,available/* unavailability */.Z_)(option, `The option --${spelling}`, value);
    if (refusal !== undefined)
        throw new usage_error/* UsageError */.e(refusal);
    return [[name, value]];
}
function unknown(raw, flags, command) {
    const meant = (0,nearest/* nearest */.p)(raw.replace(/^-+/, ''), flags.flatMap(({ spellings }) => spellings));
    const where = command === undefined ? '' : ` for "${command.name}"`;
    return `There is no option ${raw}${where}${meant === undefined ? '' : `; did you mean --${meant}?`}`;
}

// EXTERNAL MODULE: ./lib/options/describe.js
var describe = __webpack_require__(1105);
;// CONCATENATED MODULE: ./lib/cli/help.js
/** The help, made from the tables of commands and options. */




function help(command) {
    return command === undefined ? overview() : commandHelp(command);
}
function overview() {
    const shown = commands.filter(({ unavailable }) => !unavailable);
    return `Checks in SAM and CloudFormation templates who may invoke which Lambda function.

Usage: lambda-permission-check COMMAND [OPTIONS]

Commands:
${help_table(shown.map(({ name, arguments: args, help: text }) => [`${name} ${args}`.trim(), text]))}

Options:
${help_table(commonRows)}

Exit status: 0 nothing at or above --fail-on, 1 something is, 2 the command could not be carried out.
${package_info/* repository */.Jk}
`;
}
function commandHelp({ name, arguments: args, help: text }) {
    const rows = flagsOf(name).flatMap(({ spellings, value, option }) => option === undefined || !(0,available/* isAvailable */.e2)(option)
        ? []
        : [[`--${spellings[0]}${value === undefined ? '' : ` ${value}`}`, (0,describe/* helpLine */.o)(option)]]);
    return `Usage: lambda-permission-check ${`${name} ${args}`.trim()}${rows.length > 0 ? ' [OPTIONS]' : ''}

${text.charAt(0).toUpperCase()}${text.slice(1)}.

Options:
${help_table([...rows, ...commonRows])}
`;
}
const commonRows = common.map(({ name, help: text }) => [`--${name}`, text]);
function help_table(rows) {
    const width = Math.max(...rows.map(([left]) => left.length));
    return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}

;// CONCATENATED MODULE: ./lib/cli/program.js
/** The command line as a function: arguments in, words to the streams, exit status out. */





const runs = new Map([
    ['check', async () => (await Promise.all(/* import() */[__webpack_require__.e(36), __webpack_require__.e(403), __webpack_require__.e(781), __webpack_require__.e(589), __webpack_require__.e(935), __webpack_require__.e(870)]).then(__webpack_require__.bind(__webpack_require__, 588))).runCheck],
    ['expand', async () => (await Promise.all(/* import() */[__webpack_require__.e(36), __webpack_require__.e(406), __webpack_require__.e(403), __webpack_require__.e(589), __webpack_require__.e(717)]).then(__webpack_require__.bind(__webpack_require__, 5717))).runExpand],
    ['graph', async () => (await Promise.all(/* import() */[__webpack_require__.e(36), __webpack_require__.e(406), __webpack_require__.e(403), __webpack_require__.e(781), __webpack_require__.e(589), __webpack_require__.e(935), __webpack_require__.e(718)]).then(__webpack_require__.bind(__webpack_require__, 1718))).runGraph],
    ['explain', async () => (await Promise.all(/* import() */[__webpack_require__.e(406), __webpack_require__.e(403), __webpack_require__.e(781), __webpack_require__.e(274)]).then(__webpack_require__.bind(__webpack_require__, 9274))).runExplain],
    ['rules', async () => (await Promise.all(/* import() */[__webpack_require__.e(406), __webpack_require__.e(403), __webpack_require__.e(781), __webpack_require__.e(274)]).then(__webpack_require__.bind(__webpack_require__, 9274))).runRules],
]);
/** 0: nothing at or above `--fail-on`; 1: something is; 2: the command could not be carried out. */
async function program(argv, io) {
    try {
        return await run(argv, io);
    }
    catch (error) {
        if (error instanceof usage_error/* UsageError */.e)
            io.err.write(`${package_info/* name */.UU}: ${(0,sanitize/* plain */.pj)(error.message)}\n`);
        else {
            const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
            io.err.write(`${package_info/* name */.UU} failed; this is a mistake in the tool. Please report it: ${package_info/* repository */.Jk}/issues\n`);
            for (const line of trace.split('\n'))
                io.err.write(`  ${(0,sanitize/* plain */.pj)(line)}\n`);
        }
        return 2;
    }
}
async function run(argv, io) {
    const args = parse(argv);
    if (args.version) {
        io.out.write(`${package_info/* version */.rE}\n`);
        return 0;
    }
    if (args.help || args.command === undefined) {
        (args.help ? io.out : io.err).write(help(args.command));
        return args.help ? 0 : 2;
    }
    const found = runs.get(args.command.name);
    if (found === undefined)
        throw new Error(`no code for the command ${args.command.name}`);
    return (await found())(args, io);
}


/***/ }),

/***/ 9354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The name that was probably meant: for "did you mean" in messages. */
/** The candidate with the fewest changed characters, where there are few enough of them; case counts half. */
function nearest(name, candidates) {
    let best;
    let least = Math.max(1, Math.floor(name.length / 3)) + 0.5;
    for (const candidate of candidates) {
        if (candidate === name || Math.abs(candidate.length - name.length) >= least || candidate.length > 128)
            continue;
        const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
        if (distance < least) {
            best = candidate;
            least = distance;
        }
    }
    return best;
}
/** Insertions, deletions, replacements, and swaps of neighbours (optimal string alignment). */
function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const replaced = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            let least = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, replaced);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1);
            row.push(least);
        }
        beforeLast = last;
        last = row;
    }
    return last[b.length] ?? 0;
}


/***/ }),

/***/ 2789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ NOT_YET),
/* harmony export */   Fc: () => (/* binding */ notAvailable),
/* harmony export */   Z_: () => (/* binding */ unavailability),
/* harmony export */   e2: () => (/* binding */ isAvailable)
/* harmony export */ });
/* unused harmony export ignored */
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6724);

const NOT_YET = 'not available yet';
/** A sentence about something whose feature is still to come. */
function notAvailable(what, consequence = '') {
    return `${what} is ${NOT_YET}${consequence}`;
}
/** Does a value ask for something that is still to come? Then a sentence that says so. */
function unavailability(option, spelled, value) {
    const { unavailable } = option;
    if (unavailable === undefined || value === (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .standard */ .mQ)(option))
        return undefined;
    const { values } = unavailable;
    if (values === undefined)
        return notAvailable(spelled, ignored(option) ? ' and has no effect' : '');
    if (!values.includes(String(value)))
        return undefined;
    return notAvailable(`${spelled}: "${value}"`, ignored(option) ? ` and has no effect; the default is "${option.default}"` : '');
}
/** Can the option be asked for at all? */
const isAvailable = ({ unavailable }) => unavailable === undefined || unavailable.values !== undefined;
/** Does the action go on without it? */
const ignored = ({ unavailable }) => unavailable?.inAction === 'ignore';


/***/ }),

/***/ 1105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ described),
/* harmony export */   o: () => (/* binding */ helpLine)
/* harmony export */ });
/* harmony import */ var _available_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2789);
/** Options in words: for the help, `action.yml` and the documentation. */

/** How several values are written. */
const SEVERAL = {
    input: { texts: ', one a line', pairs: ', `KEY=VALUE`, one a line' },
    key: { texts: ', as a list', pairs: ', as a map' },
};
/** For `action.yml` and the documentation, in Markdown: "Lowest severity: `error` or `never`. Default: `error`." */
function described(option, where) {
    const { help, values = [], unavailable, defaultWords, default: standard } = option;
    const coming = unavailable?.values ?? [];
    const words = values.map((value) => {
        const meaning = [
            ...(option.meanings?.[value] === undefined ? [] : [option.meanings[value]]),
            ...(coming.includes(value) ? [_available_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_YET */ .$_] : []),
        ].join('; ');
        return `\`${value}\`${meaning === '' ? '' : ` (${meaning})`}`;
    });
    const sentences = [
        `${help}${several(option.type, where)}${words.length === 0 ? '' : `: ${alternatives(words)}`}.`,
    ];
    if (!(0,_available_js__WEBPACK_IMPORTED_MODULE_0__/* .isAvailable */ .e2)(option))
        sentences.push(`${capital(_available_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_YET */ .$_)}.`);
    const shown = defaultWords ?? (standard === undefined ? undefined : `\`${standard}\``);
    if (shown !== undefined)
        sentences.push(`Default: ${shown}.`);
    return sentences.join(' ');
}
/** For the help: the same in one plain line. */
function helpLine(option) {
    const { values = [], unavailable, defaultWords, default: standard, type } = option;
    const shown = values
        .filter((value) => unavailable?.values?.includes(value) !== true)
        .map((value) => (value === standard ? `${value} (default)` : value));
    const words = shown.length === 0 ? '' : `: ${alternatives(shown)}`;
    const remark = shown.length > 0 || type === 'flag' || (standard ?? defaultWords) === undefined
        ? ''
        : ` (default: ${defaultWords ?? standard})`;
    const text = option.help + words + remark;
    return text.replaceAll('`', '').replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase());
}
/** `a, b or c`. */
function alternatives(words) {
    const last = words.at(-1) ?? '';
    return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}
function several(type, where) {
    return type === 'texts' || type === 'pairs' ? SEVERAL[where][type] : '';
}
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);


/***/ }),

/***/ 2374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ optionList)
/* harmony export */ });
/* unused harmony export options */
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5222);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4138);
/**
 * The one table of options. Made from it: the command line and its help, the action's inputs and `action.yml`, the keys
 * of the configuration file and their JSON schema, and the tables of the documentation. To add an option, add it here
 * and use its value.
 */


/** The commands that look at what is to be deployed. */
const DEPLOYING = ['check', 'expand', 'graph'];
const fileOptions = Object.fromEntries(_report_index_js__WEBPACK_IMPORTED_MODULE_0__/* .fileFormats */ .DF.map(({ id, file }) => [
    file,
    {
        type: 'text',
        help: `Write a report as ${id === 'json' || id === 'sarif' ? id.toUpperCase() : id} to this file`,
        cli: { flags: [file], value: 'FILE', commands: ['check'] },
        input: true,
    },
]));
const options = {
    templates: {
        type: 'texts',
        help: 'Templates to check (files, folders and globs; `!` excludes)',
        defaultWords: 'what is found by content',
        cli: { flags: ['templates'], value: 'GLOB', commands: ['check', 'graph'] },
        input: true,
        key: true,
    },
    config: {
        type: 'text',
        help: 'Configuration file',
        defaultWords: '`.lambda-permission-check.yml`, if it is there',
        cli: { flags: ['config'], value: 'FILE', commands: ['check'] },
        input: true,
    },
    'fail-on': {
        type: 'word',
        help: 'Lowest severity that fails the check',
        values: _result_js__WEBPACK_IMPORTED_MODULE_1__/* .thresholds */ .pw,
        default: 'error',
        cli: { flags: ['fail-on'], value: 'SEVERITY', commands: ['check'] },
        input: true,
        key: true,
    },
    parameters: {
        type: 'pairs',
        help: 'Values of template parameters',
        cli: { flags: ['param', 'parameters'], value: 'KEY=VALUE', commands: DEPLOYING },
        input: true,
        key: true,
        joined: true,
    },
    'parameter-files': {
        type: 'texts',
        help: 'Files with parameter values (list form, map form, template-configuration form)',
        cli: {
            flags: ['param-file', 'parameter-file', 'parameter-files'],
            value: 'FILE',
            commands: DEPLOYING,
        },
        input: true,
        key: true,
        joined: true,
    },
    region: {
        type: 'text',
        help: 'Region to deploy to',
        environment: 'AWS_REGION',
        defaultWords: '`AWS_REGION` of the environment',
        cli: { flags: ['region'], value: 'REGION', commands: DEPLOYING },
        input: true,
        key: true,
    },
    'account-id': {
        type: 'text',
        help: 'Account to deploy to',
        cli: { flags: ['account-id'], value: 'ID', commands: DEPLOYING },
        input: true,
        key: true,
    },
    'changed-only': {
        type: 'flag',
        help: 'Report only findings that this pull request brings or touches',
        default: 'false',
        input: true,
        unavailable: { inAction: 'ignore' },
    },
    annotations: {
        type: 'word',
        help: 'How findings are shown on their lines',
        values: ['commands', 'checks', 'none'],
        meanings: {
            commands: 'needs no permission, works on forks and in merge queues',
            checks: 'a check run of its own with every annotation',
        },
        default: 'commands',
        input: true,
        unavailable: { values: ['checks'], inAction: 'ignore' },
    },
    'check-name': {
        type: 'text',
        help: 'Name of the check run',
        default: 'Lambda permissions',
        input: true,
        unavailable: { inAction: 'ignore' },
    },
    comment: {
        type: 'flag',
        help: 'Keep one comment on the pull request up to date',
        default: 'false',
        input: true,
        unavailable: { inAction: 'ignore' },
    },
    suggestions: {
        type: 'flag',
        help: 'Suggest changes in the review where a fix is known',
        default: 'false',
        input: true,
        unavailable: { inAction: 'ignore' },
    },
    ...fileOptions,
    baseline: {
        type: 'text',
        help: 'Accept the findings in this file and report only new ones',
        cli: { flags: ['baseline'], value: 'FILE', commands: ['check'] },
        input: true,
        key: true,
    },
    live: {
        type: 'word',
        help: 'Look up what the templates only name',
        values: ['auto', 'on', 'off'],
        meanings: { auto: 'if AWS credentials are there', on: "fail if they can't be looked up" },
        default: 'auto',
        cli: { flags: ['live'], value: 'WHEN', commands: ['check'] },
        input: true,
        unavailable: { values: ['on'], inAction: 'refuse' },
    },
    'working-directory': {
        type: 'text',
        help: 'Folder to look in; paths in reports stay those of the repository',
        default: '.',
        cli: { flags: ['working-directory'], value: 'DIR', commands: ['check'] },
        input: true,
        unavailable: { inAction: 'refuse' },
    },
    'require-templates': {
        type: 'flag',
        help: 'Fail where no template is found, which otherwise is a warning',
        default: 'false',
        cli: { flags: ['require-templates'], commands: ['check'] },
        input: true,
        key: true,
    },
    'config-from': {
        type: 'text',
        help: 'Where configuration and baseline are taken from: `head`, `base` (the base revision, so that a pull request cannot switch off its own check), or `OWNER/REPO/PATH@REF`',
        default: 'head',
        cli: { flags: ['config-from'], value: 'WHERE', commands: ['check'] },
        input: true,
        // Whoever asks for another configuration must not be judged by this one.
        unavailable: { inAction: 'refuse' },
    },
    'access-diff': {
        type: 'word',
        help: 'Show what this pull request newly lets whom do',
        values: ['auto', 'on', 'off'],
        meanings: { auto: 'on pull requests where the base can be read' },
        default: 'auto',
        input: true,
        unavailable: { values: ['on'], inAction: 'ignore' },
    },
    'github-token': {
        type: 'text',
        help: 'Token for what needs the GitHub API',
        // Never on the command line, where every process can read it.
        input: true,
        inputDefault: '${{ github.token }}',
    },
    format: {
        type: 'word',
        help: 'What to print',
        values: _report_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formats */ .Fx.map(({ id }) => id),
        default: _report_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formats */ .Fx[0].id,
        cli: { flags: ['format'], value: 'FORMAT', commands: ['check'] },
    },
    'graph-format': {
        type: 'word',
        help: 'What to print',
        values: ['mermaid', 'dot', 'json'],
        default: 'mermaid',
        cli: { flags: ['format'], value: 'FORMAT', commands: ['graph'] },
    },
    'rules-format': {
        type: 'word',
        help: 'What to print',
        values: ['pretty', 'json'],
        default: 'pretty',
        cli: { flags: ['format'], value: 'FORMAT', commands: ['rules'] },
    },
    output: {
        type: 'text',
        help: 'Write to a file, not to standard output',
        cli: { flags: ['output'], value: 'FILE', commands: ['check', 'graph'] },
    },
    'out-dir': {
        type: 'text',
        help: 'Write `DIR/<basename>.json` for each file',
        cli: { flags: ['out-dir'], value: 'DIR', commands: ['expand'] },
    },
    unverified: {
        type: 'flag',
        help: 'List everything that could not be decided',
        default: 'false',
        cli: { flags: ['unverified'], commands: ['check'] },
    },
    quiet: {
        type: 'flag',
        help: 'Print findings alone: no counts, no notes, no progress',
        default: 'false',
        cli: { flags: ['quiet'], commands: ['check'] },
    },
    debug: {
        type: 'flag',
        help: 'Say on standard error how long each phase took',
        default: 'false',
        cli: { flags: ['debug'], commands: ['check'] },
    },
    'stdin-path': {
        type: 'text',
        help: 'Path of the template that `-` reads from standard input',
        default: 'stdin',
        cli: { flags: ['stdin-path'], value: 'NAME', commands: ['check'] },
    },
    'update-baseline': {
        type: 'flag',
        help: 'Write what is found to the baseline',
        default: 'false',
        cli: { flags: ['update-baseline'], commands: ['check'] },
    },
    'config-schema': {
        type: 'flag',
        help: 'Print the JSON schema of the configuration file, and check nothing',
        default: 'false',
        cli: { flags: ['config-schema'], commands: ['check'] },
    },
    'changed-since': {
        type: 'text',
        help: 'Report only what changed since a revision',
        cli: { flags: ['changed-since'], value: 'REV', commands: ['check'] },
        unavailable: { inAction: 'refuse' },
    },
    fix: {
        type: 'flag',
        help: 'Apply the fixes that are certain',
        default: 'false',
        cli: { flags: ['fix'], commands: ['check'] },
        unavailable: { inAction: 'refuse' },
    },
    shard: {
        type: 'text',
        help: 'Check one of several parts of the templates',
        cli: { flags: ['shard'], value: 'I/N', commands: ['check'] },
        unavailable: { inAction: 'refuse' },
    },
    jobs: {
        type: 'text',
        help: 'How many processes to check with',
        cli: { flags: ['jobs'], value: 'N', commands: ['check'] },
        unavailable: { inAction: 'refuse' },
    },
};
/** Each option with its name, in the order of the table. */
const optionList = Object.entries(options);


/***/ }),

/***/ 6724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AU: () => (/* binding */ fromEnvironment),
  LF: () => (/* binding */ read),
  G9: () => (/* binding */ settle),
  mQ: () => (/* binding */ standard)
});

// EXTERNAL MODULE: ./lib/cloudformation/nearest.js
var nearest = __webpack_require__(9354);
// EXTERNAL MODULE: ./lib/usage-error.js
var usage_error = __webpack_require__(3703);
;// CONCATENATED MODULE: ./lib/options/choice.js
/** One of several words, or a sentence that lists them. */


/** `name` as the user writes it: `--fail-on`, or the input `fail-on`. */
function choice(name, given, allowed) {
    const found = allowed.find((word) => word === given);
    if (found !== undefined)
        return found;
    const meant = (0,nearest/* nearest */.p)(given, allowed);
    const hint = meant === undefined ? '' : `; did you mean ${meant}?`;
    throw new usage_error/* UsageError */.e(`${name} is one of ${allowed.join(', ')}, not "${given}"${hint}`);
}

// EXTERNAL MODULE: ./lib/options/table.js
var table = __webpack_require__(2374);
;// CONCATENATED MODULE: ./lib/options/values.js
/** The values of options: read from texts, and settled between what is given with a run, the configuration and defaults. */


/**
 * What an option's texts mean. Throws a UsageError for what is not allowed.
 *
 * @param spelled the option as the user writes it: `--fail-on`, or "The input fail-on".
 * @param texts at least one; of options that take one value, the last counts.
 */
function read(option, spelled, texts) {
    if (option.type === 'texts' || option.type === 'pairs')
        return texts;
    const last = texts.at(-1) ?? '';
    // As YAML's core schema has it.
    if (option.type === 'flag')
        return choice(spelled, last.toLowerCase(), ['true', 'false']) === 'true';
    if (option.type === 'word')
        return choice(spelled, last, option.values ?? []);
    return last;
}
/** The values in the environment for options that are not given. */
function fromEnvironment(environment) {
    return Object.fromEntries(table/* optionList */.U.flatMap(([name, { environment: variable }]) => {
        const text = variable === undefined ? undefined : environment[variable];
        return text ? [[name, text]] : [];
    }));
}
/** What is given wins over the configuration, and that over the defaults; joined options keep both. */
function settle(given, configured = {}) {
    return Object.fromEntries(table/* optionList */.U.map(([name, option]) => [name, settled(option, given[name], configured[name])]));
}
function settled(option, given, configured) {
    if (option.type === 'texts' || option.type === 'pairs') {
        const [ours, theirs] = [given, configured].map((list) => (Array.isArray(list) ? list : []));
        if (option.joined === true)
            return [...(theirs ?? []), ...(ours ?? [])];
        return ours?.length === 0 ? theirs : ours;
    }
    return given ?? configured ?? standard(option);
}
/** The default as a value. */
function standard(option) {
    return option.type === 'flag' ? option.default === 'true' : option.default;
}


/***/ }),

/***/ 8224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jk: () => (/* binding */ repository),
/* harmony export */   QB: () => (/* binding */ ruleUrl),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   rE: () => (/* binding */ version)
/* harmony export */ });
/** The tool's own name, version, and where it lives. */
const name = 'lambda-permission-check';
/** Kept equal to `package.json` by a test. */
const version = '0.1.0';
const repository = 'https://github.com/lambda-permission-check/lambda-permission-check';
/** A rule's page. */
function ruleUrl(rule) {
    return `${repository}/blob/v1/docs/rules/${rule}.md`;
}


/***/ }),

/***/ 5222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DF: () => (/* binding */ fileFormats),
/* harmony export */   Fx: () => (/* binding */ formats),
/* harmony export */   z8: () => (/* binding */ report)
/* harmony export */ });
/** The first is the default. */
const formats = [
    {
        id: 'pretty',
        title: 'for people, each finding with its line',
        write: async (result, context) => (await __webpack_require__.e(/* import() */ 547).then(__webpack_require__.bind(__webpack_require__, 2547))).pretty(result, context),
    },
    {
        id: 'compact',
        title: 'one line a finding, for editors',
        write: async (result) => (await __webpack_require__.e(/* import() */ 191).then(__webpack_require__.bind(__webpack_require__, 9191))).compact(result),
    },
    {
        id: 'json',
        title: 'for other programs',
        file: 'json-file',
        write: async (result) => (await __webpack_require__.e(/* import() */ 406).then(__webpack_require__.bind(__webpack_require__, 7406))).json(result),
    },
    {
        id: 'sarif',
        title: 'for code scanning',
        file: 'sarif-file',
        write: async (result, { rules }) => (await Promise.all(/* import() */[__webpack_require__.e(406), __webpack_require__.e(123)]).then(__webpack_require__.bind(__webpack_require__, 123))).sarif(result, rules),
    },
    {
        id: 'markdown',
        title: 'the job summary',
        write: async (result) => (await Promise.all(/* import() */[__webpack_require__.e(406), __webpack_require__.e(434)]).then(__webpack_require__.bind(__webpack_require__, 434))).summary(result),
    },
    {
        id: 'github',
        title: 'workflow commands',
        write: async (result) => (await __webpack_require__.e(/* import() */ 480).then(__webpack_require__.bind(__webpack_require__, 1480))).workflowCommands(result),
    },
];
/** The formats that can be written to a file of their own. */
const fileFormats = formats.filter((format) => 'file' in format);
/** The report of a result in one of the formats. */
async function report(id, result, context) {
    const format = formats.find((one) => one.id === id);
    if (format === undefined)
        throw new Error(`no report format ${id}`);
    return await format.write(result, context);
}


/***/ }),

/***/ 8303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QQ: () => (/* binding */ plainColumns),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ix: () => (/* binding */ breakCommands),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/**
 * Text from a template, made safe for a terminal or a log. Templates come from strangers: a logical id may hold
 * escape sequences, line breaks, or what a GitHub runner takes for a command.
 * The runner obeys `::command::` at the start of a line (after blanks) and `##[command]` anywhere in it:
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
/** Control characters, line separators, and the marks that reverse the direction of text. */
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const ESCAPES = new Map([
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\t', '\\t'],
]);
/** One line, without anything that a terminal or a runner would act on. */
function plain(text) {
    return breakCommands(text.replace(INVISIBLE, visible));
}
function visible(char) {
    return ESCAPES.get(char) ?? `\\u{${char.charCodeAt(0).toString(16)}}`;
}
/** The same number of characters, so that columns stay where they are: for a line of source. */
function plainColumns(line) {
    return line.replace(INVISIBLE, (char) => (char === '\t' ? ' ' : '\ufffd')).replaceAll('##[', '#\u2009[');
}
/** Breaks what a runner would take for a command, at the start of this line or within it. */
function breakCommands(line) {
    return line.replaceAll('##[', '## [').replace(/^(\s*):(?=:)/, '$1: ');
}
/** `3 errors`, `1 error`. */
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 4138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jr: () => (/* binding */ failing),
/* harmony export */   fb: () => (/* binding */ reasonCounts),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   mQ: () => (/* binding */ countsOf),
/* harmony export */   pw: () => (/* binding */ thresholds)
/* harmony export */ });
/* unused harmony export countOf */
function countsOf(result) {
    const { findings, suppressed, unverified, model, templates } = result;
    return {
        error: countOf(findings, 'error'),
        warning: countOf(findings, 'warning'),
        notice: countOf(findings, 'notice'),
        unverified: unverified.length,
        suppressed: suppressed.length,
        templates: templates.length,
        functions: model.functions.length,
        invocations: model.verdicts.length,
        grants: model.grants.length,
    };
}
function countOf(findings, severity) {
    return findings.reduce((count, finding) => count + (finding.severity === severity ? 1 : 0), 0);
}
/** From the gravest on. */
const severities = ['error', 'warning', 'notice'];
const thresholds = [...severities, 'never'];
/** The findings that fail the run. */
function failing(findings, failOn) {
    if (failOn === 'never')
        return [];
    const failures = new Set(severities.slice(0, severities.indexOf(failOn) + 1));
    return findings.filter(({ severity }) => failures.has(severity));
}
/** How often each reason is given for what could not be decided, the most frequent first. */
function reasonCounts(unverified) {
    const counts = new Map();
    for (const { reason } of unverified)
        counts.set(reason, (counts.get(reason) ?? 0) + 1);
    return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}


/***/ }),

/***/ 3703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ UsageError)
/* harmony export */ });
/** A mistake in how the tool was called: shown as one sentence, never with a stack. */
class UsageError extends Error {
    name = 'UsageError';
}


/***/ })

};
