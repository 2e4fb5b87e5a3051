export const id = 675;
export const ids = [675];
export const modules = {

/***/ 2675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  program: () => (/* binding */ program)
});

// EXTERNAL MODULE: ./lib/report/plain.js
var plain = __webpack_require__(6906);
// EXTERNAL MODULE: ./lib/tool.js
var tool = __webpack_require__(9813);
// EXTERNAL MODULE: ./lib/usage-error.js
var usage_error = __webpack_require__(3703);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/cloudformation/nearest.js
var nearest = __webpack_require__(9354);
;// CONCATENATED MODULE: ./lib/cli/options.js
const environment = [
    { name: 'param', value: 'KEY=VALUE', multiple: true, help: 'give a parameter its value' },
    {
        name: 'param-file',
        value: 'FILE',
        multiple: true,
        help: 'take parameter values from a CloudFormation parameter file',
    },
    { name: 'region', value: 'REGION', help: 'the region to deploy to (default: AWS_REGION)' },
    { name: 'account-id', value: 'ID', help: 'the account to deploy to' },
];
const output = { name: 'output', value: 'FILE', help: 'write to a file, not to standard output' };
const commands = [
    {
        name: 'check',
        arguments: '[PATH…]',
        help: 'check files, folders or globs (default: what is here)',
        options: [
            {
                name: 'format',
                value: 'FORMAT',
                help: 'pretty (default), json, sarif, markdown or github',
            },
            output,
            {
                name: 'fail-on',
                value: 'SEVERITY',
                help: 'lowest severity that fails: error (default), warning, notice or never',
            },
            { name: 'config', value: 'FILE', help: 'the configuration (default: .lambda-permission-check.yml)' },
            { name: 'unverified', help: 'list everything that could not be decided' },
            ...environment,
            { name: 'live', value: 'WHEN', help: 'look up what is deployed: off, auto (default) or on' },
            { name: 'baseline', value: 'FILE', help: 'report only what is not in this file' },
            { name: 'update-baseline', help: 'write what is found to the baseline' },
            {
                name: 'changed-since',
                value: 'REV',
                help: 'report only what changed since a revision',
                unavailable: true,
            },
            { name: 'fix', help: 'apply the fixes that are certain', unavailable: true },
        ],
    },
    {
        name: 'expand',
        arguments: 'FILE…',
        help: 'print templates as they are after the SAM transform, as JSON',
        options: [
            { name: 'out-dir', value: 'DIR', help: 'write DIR/<basename>.json for each file' },
            ...environment,
        ],
    },
    {
        name: 'graph',
        arguments: '[PATH…]',
        help: 'draw who invokes what',
        options: [
            { name: 'format', value: 'FORMAT', help: 'mermaid (default), dot or json' },
            output,
            ...environment,
        ],
    },
    {
        name: 'explain',
        arguments: 'RULE',
        help: 'say what a rule finds, why it matters, how to mend it',
        options: [],
    },
    {
        name: 'rules',
        arguments: '',
        help: 'list the rules',
        options: [{ name: 'format', value: 'FORMAT', help: 'pretty (default) or json' }],
    },
    {
        name: 'merge',
        arguments: 'REPORT…',
        help: 'join the JSON reports of several runs into one',
        options: [],
        unavailable: true,
    },
];
const common = [
    { name: 'help', help: 'show this help' },
    { name: 'version', help: 'show the version' },
];

;// CONCATENATED MODULE: ./lib/cli/arguments.js
/** Arguments to a command with its options, or a sentence that says what is wrong with them. */




/** Throws a UsageError for what no command takes. */
function parse(argv) {
    const named = argv.findIndex((argument) => !argument.startsWith('-'));
    const command = named === -1 ? undefined : commandOf(argv[named] ?? '');
    const rest = argv.filter((_, index) => index !== named);
    const given = new Map();
    const positionals = [];
    const options = [...(command?.options ?? []), ...common];
    for (const token of tokensOf(rest, options)) {
        if (token.kind === 'positional')
            positionals.push(token.value);
        if (token.kind === 'option')
            take(token, options, command, given);
    }
    return {
        command,
        positionals,
        has: (option) => given.has(option),
        value: (option) => given.get(option)?.at(-1),
        values: (option) => given.get(option) ?? [],
    };
}
function tokensOf(args, options) {
    return (0,external_node_util_.parseArgs)({
        args: [...args],
        allowPositionals: true,
        strict: false,
        tokens: true,
        options: {
            ...Object.fromEntries(options.map(({ name, value }) => [
                name,
                { type: value === undefined ? 'boolean' : 'string' },
            ])),
            help: { type: 'boolean', short: 'h' },
            version: { type: 'boolean', short: 'V' },
        },
    }).tokens;
}
function commandOf(name) {
    const found = commands.find((command) => command.name === name);
    if (found?.unavailable)
        throw new usage_error/* UsageError */.e(`The command "${name}" is not available yet`);
    if (found !== undefined)
        return found;
    const meant = (0,nearest/* nearest */.p)(name, commands.map((command) => command.name));
    throw new usage_error/* UsageError */.e(meant === undefined
        ? `There is no command "${name}"; to check that path, say: check ${name}`
        : `There is no command "${name}"; did you mean "${meant}"?`);
}
function take(token, options, command, given) {
    const option = options.find(({ name }) => name === token.name);
    if (option === undefined)
        throw new usage_error/* UsageError */.e(unknown(token.rawName, options, command));
    if (option.unavailable)
        throw new usage_error/* UsageError */.e(`The option --${option.name} is not available yet`);
    if (option.value === undefined && token.value !== undefined)
        throw new usage_error/* UsageError */.e(`The option --${option.name} takes no value`);
    if (option.value !== undefined && (token.value === undefined || token.value === ''))
        throw new usage_error/* UsageError */.e(`The option --${option.name} needs a value: --${option.name} ${option.value}`);
    given.set(option.name, [...(given.get(option.name) ?? []), token.value ?? '']);
}
function unknown(raw, options, command) {
    const meant = (0,nearest/* nearest */.p)(raw.replace(/^-+/, ''), options.map(({ name }) => name));
    const where = command === undefined ? '' : ` for "${command.name}"`;
    return `There is no option ${raw}${where}${meant === undefined ? '' : `; did you mean --${meant}?`}`;
}

;// CONCATENATED MODULE: ./lib/cli/help.js
/** The help, made from the table of commands and options. */


function help(command) {
    return command === undefined ? overview() : commandHelp(command);
}
function overview() {
    const shown = commands.filter(({ unavailable }) => !unavailable);
    return `Checks in SAM and CloudFormation templates who may invoke which Lambda function.

Usage: lambda-permission-check COMMAND [OPTIONS]

Commands:
${table(shown.map(({ name, arguments: args, help: text }) => [`${name} ${args}`.trim(), text]))}

Options:
${optionTable(common)}

Exit status: 0 nothing at or above --fail-on, 1 something is, 2 the command could not be carried out.
${tool/* repository */.Jk}
`;
}
function commandHelp({ name, arguments: args, help: text, options }) {
    return `Usage: lambda-permission-check ${`${name} ${args}`.trim()}${options.length > 0 ? ' [OPTIONS]' : ''}

${text.charAt(0).toUpperCase()}${text.slice(1)}.

Options:
${optionTable([...options, ...common])}
`;
}
function optionTable(options) {
    return table(options
        .filter(({ unavailable }) => !unavailable)
        .map(({ name, value, help: text }) => [`--${name}${value === undefined ? '' : ` ${value}`}`, text]));
}
function table(rows) {
    const width = Math.max(...rows.map(([left = '']) => left.length));
    return rows.map(([left = '', right = '']) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}

;// CONCATENATED MODULE: ./lib/cli/program.js
/** The command line as a function: arguments in, words to the streams, exit status out. */





const runs = new Map([
    ['check', async () => (await Promise.all(/* import() */[__webpack_require__.e(36), __webpack_require__.e(573), __webpack_require__.e(58), __webpack_require__.e(500)]).then(__webpack_require__.bind(__webpack_require__, 4500))).runCheck],
    ['expand', async () => (await Promise.all(/* import() */[__webpack_require__.e(36), __webpack_require__.e(573), __webpack_require__.e(58), __webpack_require__.e(132)]).then(__webpack_require__.bind(__webpack_require__, 2132))).runExpand],
    ['graph', async () => (await Promise.all(/* import() */[__webpack_require__.e(36), __webpack_require__.e(573), __webpack_require__.e(58), __webpack_require__.e(235)]).then(__webpack_require__.bind(__webpack_require__, 1235))).runGraph],
    ['explain', async () => (await Promise.all(/* import() */[__webpack_require__.e(573), __webpack_require__.e(249)]).then(__webpack_require__.bind(__webpack_require__, 3249))).runExplain],
    ['rules', async () => (await Promise.all(/* import() */[__webpack_require__.e(573), __webpack_require__.e(249)]).then(__webpack_require__.bind(__webpack_require__, 3249))).runRules],
]);
/** 0: nothing at or above `--fail-on`; 1: something is; 2: the command could not be carried out. */
async function program(argv, io) {
    try {
        return await run(argv, io);
    }
    catch (error) {
        if (error instanceof usage_error/* UsageError */.e)
            io.err.write(`${tool/* name */.UU}: ${(0,plain/* plain */.pj)(error.message)}\n`);
        else {
            const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
            io.err.write(`${tool/* name */.UU} failed; this is a mistake in the tool. Please report it: ${tool/* repository */.Jk}/issues\n`);
            for (const line of trace.split('\n'))
                io.err.write(`  ${(0,plain/* plain */.pj)(line)}\n`);
        }
        return 2;
    }
}
async function run(argv, io) {
    const args = parse(argv);
    if (args.has('version')) {
        io.out.write(`${tool/* version */.rE}\n`);
        return 0;
    }
    if (args.has('help') || args.command === undefined) {
        const asked = args.has('help');
        (asked ? io.out : io.err).write(help(args.command));
        return asked ? 0 : 2;
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

/***/ 6906:
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

/***/ 9813:
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
