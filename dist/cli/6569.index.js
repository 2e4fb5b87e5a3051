"use strict";
exports.id = 6569;
exports.ids = [6569];
exports.modules = {

/***/ 7674:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pi: () => (/* binding */ commands),
/* harmony export */   Zo: () => (/* binding */ flagsOf),
/* harmony export */   sh: () => (/* binding */ common)
/* harmony export */ });
/* harmony import */ var _options_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2634);

const commands = [
    { name: 'check', arguments: '[PATH\u2026]', help: 'check files, folders or globs (default: what is here)' },
    {
        name: 'expand',
        arguments: 'FILE\u2026',
        help: 'print templates as they are after the SAM transform, as JSON',
    },
    { name: 'graph', arguments: '[PATH\u2026]', help: 'draw who invokes what' },
    { name: 'explain', arguments: 'RULE', help: 'say what a rule finds, why it matters, how to mend it' },
    { name: 'rules', arguments: '', help: 'list the rules' },
    {
        name: 'completion',
        arguments: 'SHELL',
        help: 'print a script that completes commands and options in bash, zsh or fish',
    },
    {
        name: 'merge',
        arguments: 'REPORT\u2026',
        help: 'join the reports of all shards of a check into what one check would tell',
    },
    {
        name: 'diff',
        arguments: 'BASE [HEAD]',
        help: 'say what one revision or folder newly lets whom do, as against another',
    },
];
const common = [
    { name: 'help', spellings: ['help'], help: 'show this help' },
    { name: 'version', spellings: ['version'], help: 'show the version' },
];
function flagsOf(command) {
    return _options_table_js__WEBPACK_IMPORTED_MODULE_0__/* .optionList */ .U.flatMap(([name, option]) => {
        const { cli } = option;
        if (cli === undefined || command === undefined || !cli.commands.includes(command))
            return [];
        const value = cli.value === undefined ? {} : { value: cli.value };
        return [{ name, option, spellings: cli.flags, ...value }];
    });
}


/***/ }),

/***/ 6569:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  program: () => (/* binding */ program)
});

// EXTERNAL MODULE: ./build/package-info.js
var package_info = __webpack_require__(8060);
// EXTERNAL MODULE: ./build/report/sanitize.js
var sanitize = __webpack_require__(8779);
// EXTERNAL MODULE: ./build/usage-error.js
var usage_error = __webpack_require__(8859);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/cloudformation/nearest.js
var nearest = __webpack_require__(9182);
// EXTERNAL MODULE: ./build/groups.js
var groups = __webpack_require__(1267);
// EXTERNAL MODULE: ./build/options/values.js + 1 modules
var values = __webpack_require__(4518);
// EXTERNAL MODULE: ./build/cli/commands.js
var commands = __webpack_require__(7674);
;// CONCATENATED MODULE: ./build/cli/arguments.js






function parse(argv) {
    const named = argv.findIndex((argument) => !argument.startsWith('-'));
    const command = named === -1 ? undefined : commandOf(argv[named] ?? '');
    const rest = argv.filter((_, index) => index !== named);
    const flags = [...(0,commands/* flagsOf */.Zo)(command?.name), ...commands/* common */.sh];
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
                {
                    type: value === undefined ? 'boolean' : 'string',
                    ...(spelling.length === 1 ? { short: spelling } : {}),
                },
            ]))),
            help: { type: 'boolean', short: 'h' },
            version: { type: 'boolean', short: 'V' },
        },
    }).tokens;
}
function commandOf(name) {
    const found = commands/* commands */.Pi.find((command) => command.name === name);
    if (found !== undefined)
        return found;
    const meant = (0,nearest/* nearest */.p)(name, commands/* commands */.Pi.map((command) => command.name));
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
    (0,groups/* addTo */.DN)(texts, flag, value ?? 'true');
}
function valuesOf({ name, spellings: [spelling], option }, texts) {
    if (option === undefined)
        return [];
    return [[name, (0,values/* read */.LF)(option, `--${spelling}`, texts)]];
}
function unknown(raw, flags, command) {
    const meant = (0,nearest/* nearest */.p)(raw.replace(/^-+/, ''), flags.flatMap(({ spellings }) => spellings));
    const where = command === undefined ? '' : ` for "${command.name}"`;
    return `There is no option ${raw}${where}${meant === undefined ? '' : `; did you mean --${meant}?`}`;
}

// EXTERNAL MODULE: ./build/options/describe.js
var describe = __webpack_require__(4269);
;// CONCATENATED MODULE: ./build/cli/help.js



function help(command) {
    return command === undefined ? overview() : commandHelp(command);
}
function overview() {
    return `Checks in SAM and CloudFormation templates who may invoke which Lambda function.

Usage: lambda-permission-check COMMAND [OPTIONS]

Commands:
${table(commands/* commands */.Pi.map(({ name, arguments: args, help: text }) => [`${name} ${args}`.trim(), text]))}

Options:
${table(commonRows)}

Exit status: 0 nothing at or above --fail-on, 1 something is, 2 the command could not be carried out.
${package_info/* repository */.Jk}
`;
}
function commandHelp({ name, arguments: args, help: text }) {
    const rows = (0,commands/* flagsOf */.Zo)(name).flatMap(({ spellings, value, option }) => option === undefined
        ? []
        : [[`--${spellings[0]}${value === undefined ? '' : ` ${value}`}`, (0,describe/* helpLine */.o)(option)]]);
    return `Usage: lambda-permission-check ${`${name} ${args}`.trim()}${rows.length > 0 ? ' [OPTIONS]' : ''}

${text.charAt(0).toUpperCase()}${text.slice(1)}.

Options:
${table([...rows, ...commonRows])}
`;
}
const commonRows = commands/* common */.sh.map(({ name, help: text }) => [`--${name}`, text]);
function table(rows) {
    const width = Math.max(...rows.map(([left]) => left.length));
    return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}

;// CONCATENATED MODULE: ./build/cli/program.js





const runs = new Map([
    ['check', async () => (await Promise.all(/* import() */[__webpack_require__.e(6868), __webpack_require__.e(497), __webpack_require__.e(7237), __webpack_require__.e(7709), __webpack_require__.e(2895), __webpack_require__.e(5319), __webpack_require__.e(5301), __webpack_require__.e(8797)]).then(__webpack_require__.bind(__webpack_require__, 8797))).runCheck],
    ['merge', async () => (await Promise.all(/* import() */[__webpack_require__.e(6868), __webpack_require__.e(497), __webpack_require__.e(7237), __webpack_require__.e(7709), __webpack_require__.e(2895), __webpack_require__.e(5319), __webpack_require__.e(5301), __webpack_require__.e(5775), __webpack_require__.e(6909)]).then(__webpack_require__.bind(__webpack_require__, 6909))).runMerge],
    ['expand', async () => (await Promise.all(/* import() */[__webpack_require__.e(6868), __webpack_require__.e(497), __webpack_require__.e(4818), __webpack_require__.e(2895), __webpack_require__.e(3201)]).then(__webpack_require__.bind(__webpack_require__, 129))).runExpand],
    ['graph', async () => (await Promise.all(/* import() */[__webpack_require__.e(6868), __webpack_require__.e(497), __webpack_require__.e(7237), __webpack_require__.e(4818), __webpack_require__.e(7709), __webpack_require__.e(2895), __webpack_require__.e(5319), __webpack_require__.e(5301), __webpack_require__.e(2851)]).then(__webpack_require__.bind(__webpack_require__, 2851))).runGraph],
    ['diff', async () => (await Promise.all(/* import() */[__webpack_require__.e(6868), __webpack_require__.e(497), __webpack_require__.e(7237), __webpack_require__.e(4818), __webpack_require__.e(7709), __webpack_require__.e(2895), __webpack_require__.e(5319), __webpack_require__.e(9341)]).then(__webpack_require__.bind(__webpack_require__, 9341))).runDiff],
    ['explain', async () => (await Promise.all(/* import() */[__webpack_require__.e(4112), __webpack_require__.e(497), __webpack_require__.e(7237), __webpack_require__.e(4818), __webpack_require__.e(7709), __webpack_require__.e(812)]).then(__webpack_require__.bind(__webpack_require__, 812))).runExplain],
    ['completion', async () => (await Promise.all(/* import() */[__webpack_require__.e(497), __webpack_require__.e(7237), __webpack_require__.e(7709), __webpack_require__.e(2583)]).then(__webpack_require__.bind(__webpack_require__, 2583))).runCompletion],
    ['rules', async () => (await Promise.all(/* import() */[__webpack_require__.e(4112), __webpack_require__.e(497), __webpack_require__.e(7237), __webpack_require__.e(4818), __webpack_require__.e(7709), __webpack_require__.e(812)]).then(__webpack_require__.bind(__webpack_require__, 812))).runRules],
]);
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

/***/ 9182:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest),
/* harmony export */   r: () => (/* binding */ NearestNames)
/* harmony export */ });
function nearest(name, candidates) {
    return new NearestNames(Number.POSITIVE_INFINITY).to(name, candidates);
}
const MOST_COMPARISONS = 10_000_000;
class NearestNames {
    #left;
    constructor(mostComparisons = MOST_COMPARISONS) {
        this.#left = mostComparisons;
    }
    to(name, candidates) {
        let best;
        let least = Math.max(1, Math.floor(name.length / 3)) + 0.5;
        const wanted = name.toLowerCase();
        for (const candidate of candidates) {
            if (this.#left-- <= 0)
                return undefined;
            if (candidate === name || Math.abs(candidate.length - name.length) >= least || candidate.length > 128)
                continue;
            this.#left -= name.length * candidate.length;
            const distance = editDistance(wanted, candidate.toLowerCase());
            if (distance < least) {
                best = candidate;
                least = distance;
            }
        }
        return best;
    }
}
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

/***/ 1267:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ groupBy),
/* harmony export */   DN: () => (/* binding */ addTo),
/* harmony export */   c1: () => (/* binding */ groupsOf)
/* harmony export */ });
function addTo(groups, key, item) {
    const known = groups.get(key);
    if (known === undefined)
        groups.set(key, [item]);
    else
        known.push(item);
}
function groupsOf(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}
const groupBy = (items, keyOf) => [...groupsOf(items, keyOf).values()];


/***/ }),

/***/ 6537:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ isBug),
/* harmony export */   j: () => (/* binding */ bug)
/* harmony export */ });
/* harmony import */ var _package_info_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8060);

const INTERNAL_ERROR = 'internal-error';
const isBug = ({ rule }) => rule === INTERNAL_ERROR;
function bug(source, doing, error) {
    return {
        rule: INTERNAL_ERROR,
        severity: 'error',
        message: `The check itself failed while ${doing}: ${describe(error)}`,
        help: `Report this with the template at ${_package_info_js__WEBPACK_IMPORTED_MODULE_0__/* .repository */ .Jk}/issues: it is a mistake in the check, not in the template.`,
        resources: [],
        at: { source, start: 0, end: 0 },
        related: [],
        fix: null,
    };
}
function describe(error) {
    if (!(error instanceof Error))
        return String(error);
    const place = error.stack?.split('\n').find((line) => /^\s+at /.test(line));
    return place === undefined ? error.message : `${error.message} (${place.trim()})`;
}


/***/ }),

/***/ 4269:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ described),
/* harmony export */   o: () => (/* binding */ helpLine)
/* harmony export */ });
const SEVERAL = {
    input: { texts: ', one a line', pairs: ', `KEY=VALUE`, one a line' },
    key: { texts: ', as a list', pairs: ', as a map' },
};
function described(option, where) {
    const { help, values = [], defaultWords, default: standard } = option;
    const words = values.map((value) => {
        const meaning = option.meanings?.[value];
        return `\`${value}\`${meaning === undefined ? '' : ` (${meaning})`}`;
    });
    const sentences = [
        `${help}${several(option.type, where)}${words.length === 0 ? '' : `: ${alternatives(words)}`}.`,
    ];
    const shown = defaultWords ?? (standard === undefined ? undefined : `\`${standard}\``);
    if (shown !== undefined)
        sentences.push(`Default: ${shown}.`);
    return sentences.join(' ');
}
function helpLine(option) {
    const { values = [], defaultWords, default: standard, type } = option;
    const shown = values.map((value) => (value === standard ? `${value} (default)` : value));
    const words = shown.length === 0 ? '' : `: ${alternatives(shown)}`;
    const remark = shown.length > 0 || type === 'flag' || (standard ?? defaultWords) === undefined
        ? ''
        : ` (default: ${defaultWords ?? standard})`;
    const text = option.help + words + remark;
    return text.replaceAll('`', '').replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase());
}
function alternatives(words) {
    const last = words.at(-1) ?? '';
    return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}
function several(type, where) {
    return type === 'texts' || type === 'pairs' ? SEVERAL[where][type] : '';
}


/***/ }),

/***/ 2634:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ optionList),
/* harmony export */   f: () => (/* binding */ options)
/* harmony export */ });
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2122);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7542);


const DEPLOYING = ['check', 'merge', 'expand', 'graph', 'diff'];
const JUDGING = ['check', 'merge'];
const fileOptions = Object.fromEntries(_report_index_js__WEBPACK_IMPORTED_MODULE_0__/* .fileFormats */ .DF.map(({ id, file }) => [
    file,
    {
        type: 'text',
        help: `Write a report as ${id === 'json' || id === 'sarif' ? id.toUpperCase() : id} to this file`,
        cli: { flags: [file], value: 'FILE', commands: JUDGING },
        input: true,
    },
]));
const options = {
    templates: {
        type: 'texts',
        help: 'Templates to check (files, folders and globs; `!` excludes)',
        defaultWords: 'what is found by content',
        cli: { flags: ['templates'], value: 'GLOB', commands: ['check', 'merge', 'graph', 'diff'] },
        input: true,
        key: true,
    },
    config: {
        type: 'text',
        help: 'Configuration file',
        defaultWords: '`.lambda-permission-check.yml`, if it is there',
        cli: { flags: ['config'], value: 'FILE', commands: JUDGING },
        input: true,
    },
    'fail-on': {
        type: 'word',
        help: 'Lowest severity that fails the check',
        values: _result_js__WEBPACK_IMPORTED_MODULE_1__/* .thresholds */ .pw,
        default: 'error',
        cli: { flags: ['fail-on'], value: 'SEVERITY', commands: JUDGING },
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
        help: 'Files with parameter values (list form, map form, template-configuration form, samconfig.toml)',
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
        cli: { flags: ['changed-only'], commands: ['check'] },
        input: true,
    },
    annotations: {
        type: 'word',
        help: 'How findings are shown on their lines',
        values: ['commands', 'checks', 'none'],
        meanings: {
            commands: 'needs no permission, works on forks and in merge queues',
            checks: 'a check run of its own with every annotation; needs `checks: write`, falls back to `commands` without',
        },
        default: 'commands',
        input: true,
    },
    'check-name': {
        type: 'text',
        help: 'Name of the check run, and heading of the comment; it tells several checks on one pull request apart',
        default: 'Lambda permissions',
        input: true,
    },
    comment: {
        type: 'flag',
        help: 'Keep one comment on the pull request up to date; needs `pull-requests: write`',
        default: 'false',
        input: true,
    },
    suggestions: {
        type: 'flag',
        help: 'Suggest changes in a review where a fix is certain and lies in the diff; needs `pull-requests: write`',
        default: 'false',
        input: true,
    },
    'review-comments': {
        type: 'flag',
        help: 'Comment in the review on every other finding in the diff as well; needs `pull-requests: write`',
        default: 'false',
        input: true,
    },
    ...fileOptions,
    baseline: {
        type: 'text',
        help: 'Accept the findings in this file and report only new ones',
        cli: { flags: ['baseline'], value: 'FILE', commands: JUDGING },
        input: true,
        key: true,
    },
    live: {
        type: 'word',
        help: 'Look up what the templates only name',
        values: ['auto', 'on', 'off'],
        meanings: { auto: 'if AWS credentials are there', on: "fail if they can't be looked up" },
        default: 'auto',
        defaultWords: '`auto` in the action, `off` on the command line',
        cli: { flags: ['live'], value: 'WHEN', commands: ['check'] },
        input: true,
    },
    'live-timeout': {
        type: 'text',
        help: 'How many seconds the whole look-up may take; what is not answered by then stays unverified',
        default: '60',
        cli: { flags: ['live-timeout'], value: 'SECONDS', commands: ['check'] },
        input: true,
    },
    'assume-role': {
        type: 'pairs',
        help: 'Roles to assume for looking up what is in other accounts: account id and ARN of the role',
        cli: { flags: ['assume-role'], value: 'ACCOUNT=ARN', commands: ['check'] },
        input: true,
    },
    'stack-name': {
        type: 'texts',
        help: 'Names of the stacks that templates are deployed as, `NAME` or `PATH=NAME`: what is deployed is compared with them',
        cli: { flags: ['stack-name'], value: 'NAME', commands: ['check'] },
        input: true,
    },
    'mask-accounts': {
        type: 'flag',
        help: 'Replace account ids in everything that is printed or written',
        default: 'false',
        cli: { flags: ['mask-accounts'], commands: JUDGING },
        input: true,
    },
    'live-record': {
        type: 'text',
        help: 'Write what the account answered to a file',
        cli: { flags: ['live-record'], value: 'FILE', commands: ['check'] },
    },
    'live-replay': {
        type: 'text',
        help: 'Take the answers from a file that `--live-record` wrote, and ask no account',
        cli: { flags: ['live-replay'], value: 'FILE', commands: ['check'] },
    },
    'working-directory': {
        type: 'text',
        help: 'Folder to look in, for templates and for the files that other options name; paths in reports stay those of the repository',
        default: '.',
        cli: { flags: ['working-directory'], value: 'DIR', commands: JUDGING },
        input: true,
    },
    'require-templates': {
        type: 'flag',
        help: 'Fail where no template is found, which otherwise is a warning',
        default: 'false',
        cli: { flags: ['require-templates'], commands: JUDGING },
        input: true,
        key: true,
    },
    'config-from': {
        type: 'text',
        help: 'Where configuration and baseline are taken from: `head`, `base` (the base revision, so that a pull request cannot switch off its own check), or `OWNER/REPO/PATH@REF`',
        default: 'head',
        cli: { flags: ['config-from'], value: 'WHERE', commands: JUDGING },
        input: true,
    },
    'access-diff': {
        type: 'word',
        help: 'Show what this pull request newly lets whom do',
        values: ['auto', 'on', 'off'],
        meanings: { auto: 'on pull requests where the base can be read' },
        default: 'auto',
        cli: { flags: ['access-diff'], value: 'WHEN', commands: ['check'] },
        input: true,
    },
    'github-token': {
        type: 'text',
        help: 'Token for what needs the GitHub API',
        input: true,
        inputDefault: '${{ github.token }}',
    },
    format: {
        type: 'word',
        help: 'What to print',
        values: _report_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formats */ .Fx.map(({ id }) => id),
        default: _report_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formats */ .Fx[0].id,
        cli: { flags: ['format'], value: 'FORMAT', commands: JUDGING },
    },
    'graph-format': {
        type: 'word',
        help: 'What to print',
        values: ['mermaid', 'dot', 'json', 'html'],
        default: 'mermaid',
        cli: { flags: ['format'], value: 'FORMAT', commands: ['graph'] },
    },
    'diff-format': {
        type: 'word',
        help: 'What to print',
        values: ['pretty', 'json', 'markdown'],
        default: 'pretty',
        cli: { flags: ['format'], value: 'FORMAT', commands: ['diff'] },
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
        cli: { flags: ['output'], value: 'FILE', commands: ['check', 'merge', 'graph', 'diff'] },
    },
    'out-dir': {
        type: 'text',
        help: 'Write `DIR/<basename>.json` for each file',
        cli: { flags: ['out-dir'], value: 'DIR', commands: ['expand'] },
    },
    'only-templates': {
        type: 'flag',
        help: 'Pass over named files that are no templates, as hooks name every file that changed',
        default: 'false',
        cli: { flags: ['only-templates'], commands: JUDGING },
    },
    verbose: {
        type: 'flag',
        help: 'List every template that was checked, and everything that could not be decided',
        default: 'false',
        cli: { flags: ['verbose', 'v'], commands: JUDGING },
    },
    unverified: {
        type: 'flag',
        help: 'List everything that could not be decided',
        default: 'false',
        cli: { flags: ['unverified'], commands: JUDGING },
    },
    quiet: {
        type: 'flag',
        help: 'Print findings alone: no counts, no notes, no progress',
        default: 'false',
        cli: { flags: ['quiet'], commands: JUDGING },
    },
    debug: {
        type: 'flag',
        help: 'Say on standard error how long each phase took',
        default: 'false',
        cli: { flags: ['debug'], commands: JUDGING },
    },
    jobs: {
        type: 'text',
        help: 'How many threads judge a large repository: a number, or `auto` for as many as there are processors',
        default: 'auto',
        cli: { flags: ['jobs'], value: 'N', commands: JUDGING },
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
        help: 'Report only what changed since a revision parted from what is checked out',
        cli: { flags: ['changed-since'], value: 'REV', commands: ['check'] },
    },
    fix: {
        type: 'flag',
        help: 'Apply the fixes that are certain',
        default: 'false',
        cli: { flags: ['fix'], commands: ['check'] },
    },
    'dry-run': {
        type: 'flag',
        help: 'With --fix: print what would change as a unified diff, and change nothing',
        default: 'false',
        cli: { flags: ['dry-run'], commands: ['check'] },
    },
    shard: {
        type: 'text',
        help: 'Read only one of so many parts of the templates, such as `2/8`, and write what is needed to join all parts',
        cli: { flags: ['shard'], value: 'I/N', commands: ['check'] },
        input: true,
    },
    shards: {
        type: 'text',
        help: 'Folder with the reports of all shards, to tell what one check of all would tell',
        input: true,
    },
};
const optionList = Object.entries(options);


/***/ }),

/***/ 4518:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AU: () => (/* binding */ fromEnvironment),
  LF: () => (/* binding */ read),
  G9: () => (/* binding */ settle)
});

// EXTERNAL MODULE: ./build/cloudformation/nearest.js
var nearest = __webpack_require__(9182);
// EXTERNAL MODULE: ./build/usage-error.js
var usage_error = __webpack_require__(8859);
;// CONCATENATED MODULE: ./build/options/choice.js


function choice(name, given, allowed) {
    const found = allowed.find((word) => word === given);
    if (found !== undefined)
        return found;
    const meant = (0,nearest/* nearest */.p)(given, allowed);
    const hint = meant === undefined ? '' : `; did you mean ${meant}?`;
    throw new usage_error/* UsageError */.e(`${name} is one of ${allowed.join(', ')}, not "${given}"${hint}`);
}

// EXTERNAL MODULE: ./build/options/table.js
var table = __webpack_require__(2634);
;// CONCATENATED MODULE: ./build/options/values.js


function read(option, spelled, texts) {
    if (option.type === 'texts' || option.type === 'pairs')
        return texts;
    const last = texts.at(-1) ?? '';
    if (option.type === 'flag')
        return choice(spelled, last.toLowerCase(), ['true', 'false']) === 'true';
    if (option.type === 'word')
        return choice(spelled, last, option.values ?? []);
    return last;
}
function fromEnvironment(environment) {
    return Object.fromEntries(table/* optionList */.U.flatMap(([name, { environment: variable }]) => {
        const text = variable === undefined ? undefined : environment[variable];
        return text ? [[name, text]] : [];
    }));
}
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
function standard(option) {
    return option.type === 'flag' ? option.default === 'true' : option.default;
}


/***/ }),

/***/ 8060:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jk: () => (/* binding */ repository),
/* harmony export */   QB: () => (/* binding */ ruleUrl),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   iT: () => (/* binding */ DOCS),
/* harmony export */   rE: () => (/* binding */ version)
/* harmony export */ });
const name = 'lambda-permission-check';
const version = '0.1.0';
const repository = 'https://github.com/lambda-permission-check/lambda-permission-check';
const DOCS = `${repository}/blob/v${version}/docs`;
function ruleUrl(rule, docs = DOCS) {
    return `${docs}/rules/${rule}.md`;
}


/***/ }),

/***/ 2122:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DF: () => (/* binding */ fileFormats),
/* harmony export */   Fx: () => (/* binding */ formats),
/* harmony export */   z8: () => (/* binding */ report)
/* harmony export */ });
const formats = [
    {
        id: 'pretty',
        title: 'for people, each finding with its line',
        write: async (result, context) => (await Promise.all(/* import() */[__webpack_require__.e(497), __webpack_require__.e(4818), __webpack_require__.e(980)]).then(__webpack_require__.bind(__webpack_require__, 980))).pretty(result, context),
    },
    {
        id: 'compact',
        title: 'one line a finding, for editors',
        write: async (result) => (await __webpack_require__.e(/* import() */ 6635).then(__webpack_require__.bind(__webpack_require__, 6635))).compact(result),
    },
    {
        id: 'json',
        title: 'for other programs',
        file: 'json-file',
        write: async (result, { docs }) => (await Promise.all(/* import() */[__webpack_require__.e(497), __webpack_require__.e(4818), __webpack_require__.e(7522)]).then(__webpack_require__.bind(__webpack_require__, 7522))).json(result, docs),
    },
    {
        id: 'sarif',
        title: 'for code scanning',
        file: 'sarif-file',
        write: async (result, context) => (await Promise.all(/* import() */[__webpack_require__.e(497), __webpack_require__.e(4818), __webpack_require__.e(3501)]).then(__webpack_require__.bind(__webpack_require__, 3501))).sarif(result, context),
    },
    {
        id: 'markdown',
        title: 'the job summary',
        write: async (result, context) => (await Promise.all(/* import() */[__webpack_require__.e(497), __webpack_require__.e(4818), __webpack_require__.e(7243)]).then(__webpack_require__.bind(__webpack_require__, 7243))).summary(result, context),
    },
    {
        id: 'github',
        title: 'workflow commands',
        write: async (result, { docs }) => (await __webpack_require__.e(/* import() */ 5392).then(__webpack_require__.bind(__webpack_require__, 5392))).workflowCommands(result, docs),
    },
];
const fileFormats = formats.filter((format) => 'file' in format);
async function report(id, result, context) {
    const format = formats.find((one) => one.id === id);
    if (format === undefined)
        throw new Error(`no report format ${id}`);
    const text = await format.write(result, context);
    return context.mask === undefined ? text : context.mask(text);
}


/***/ }),

/***/ 8779:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QQ: () => (/* binding */ plainColumns),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ix: () => (/* binding */ breakCommands),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const ESCAPES = new Map([
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\t', '\\t'],
]);
function plain(text) {
    return breakCommands(text.replace(INVISIBLE, visible));
}
function visible(char) {
    return ESCAPES.get(char) ?? `\\u{${char.charCodeAt(0).toString(16)}}`;
}
function plainColumns(line) {
    return line.replace(INVISIBLE, (char) => (char === '\t' ? ' ' : '\ufffd')).replaceAll('##[', '#\u2009[');
}
function breakCommands(line) {
    return line.replaceAll('##[', '## [').replace(/^(\s*):(?=:)/, '$1: ');
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 7542:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ modelOf),
/* harmony export */   Jr: () => (/* binding */ failing),
/* harmony export */   fb: () => (/* binding */ reasonCounts),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   mQ: () => (/* binding */ countsOf),
/* harmony export */   oo: () => (/* binding */ undecided),
/* harmony export */   pw: () => (/* binding */ thresholds)
/* harmony export */ });
/* harmony import */ var _internal_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6537);

const undecided = { levels: [], off: [] };
function modelOf({ model }) {
    if (model === undefined)
        throw new RangeError('the model was not kept');
    return model;
}
function countsOf(result) {
    const { findings, suppressed, decisions, unverified, templates, functions, invocations, grants } = result;
    return {
        error: countOf(findings, 'error'),
        warning: countOf(findings, 'warning'),
        notice: countOf(findings, 'notice'),
        unverified: unverified.length,
        suppressed: suppressed.length,
        off: decisions.off.length,
        templates: templates.length,
        functions: functions.length,
        invocations: invocations.length,
        grants,
    };
}
function countOf(findings, severity) {
    return findings.reduce((count, finding) => count + (finding.severity === severity ? 1 : 0), 0);
}
const severities = ['error', 'warning', 'notice'];
const thresholds = [...severities, 'never'];
function failing(findings, failOn) {
    const failures = new Set(failOn === 'never' ? [] : severities.slice(0, severities.indexOf(failOn) + 1));
    return findings.filter((finding) => (0,_internal_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isBug */ .X)(finding) || failures.has(finding.severity));
}
function reasonCounts(unverified) {
    const counts = new Map();
    for (const { reason } of unverified)
        counts.set(reason, (counts.get(reason) ?? 0) + 1);
    return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}


/***/ }),

/***/ 8859:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ UsageError)
/* harmony export */ });
class UsageError extends Error {
    name = 'UsageError';
}


/***/ })

};
;