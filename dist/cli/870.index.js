export const id = 870;
export const ids = [870];
export const modules = {

/***/ 588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCheck: () => (/* binding */ runCheck)
});

// EXTERNAL MODULE: ./lib/app/phases.js
var phases = __webpack_require__(1623);
// EXTERNAL MODULE: ./lib/app/run.js + 27 modules
var run = __webpack_require__(8607);
// EXTERNAL MODULE: ./lib/io/named.js
var named = __webpack_require__(1693);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/template/problems.js
var problems = __webpack_require__(2036);
;// CONCATENATED MODULE: ./lib/io/stdin.js
/** A template from standard input, within the same limits as one from the disk. */


/** Reads a stream to its end, or until it is too much. */
async function readStream(stream) {
    const chunks = [];
    let size = 0;
    for await (const chunk of stream) {
        const bytes = Buffer.from(chunk);
        size += bytes.length;
        if (size > problems/* MOST_BYTES */.uZ)
            return { text: '', refused: 'too large' };
        chunks.push(bytes);
    }
    const bytes = Buffer.concat(chunks);
    const text = bytes.toString('utf8');
    return (0,external_node_buffer_.isUtf8)(bytes) ? { text } : { text, refused: 'not UTF-8' };
}

// EXTERNAL MODULE: ./lib/report/index.js
var report = __webpack_require__(5222);
// EXTERNAL MODULE: ./lib/report/sanitize.js
var sanitize = __webpack_require__(8303);
// EXTERNAL MODULE: ./lib/report/style.js
var style = __webpack_require__(1983);
// EXTERNAL MODULE: ./lib/rules/index.js + 74 modules
var rules = __webpack_require__(781);
// EXTERNAL MODULE: ./lib/usage-error.js
var usage_error = __webpack_require__(3703);
// EXTERNAL MODULE: ./lib/cli/output.js
var output = __webpack_require__(1517);
;// CONCATENATED MODULE: ./lib/cli/progress.js
/** One line that says how far a long run has come, on a terminal only. */

/** Shorter runs show nothing. */
const PATIENCE = 500;
const CLEAR = '\r\u001b[2K';
/** `quiet`: shows nothing. */
function progress(stream, quiet = false) {
    if (quiet || stream.isTTY !== true)
        return { step: () => { }, done: () => { } };
    const started = Date.now();
    let shown = 0;
    return {
        step(path, index, total) {
            const now = Date.now();
            if (now - started < PATIENCE || now - shown < 100)
                return;
            shown = now;
            stream.write(`${CLEAR}${index + 1}/${total} ${(0,sanitize/* plain */.pj)(path).slice(-60)}`);
        },
        done() {
            if (shown > 0)
                stream.write(CLEAR);
        },
    };
}

// EXTERNAL MODULE: ./lib/cli/settings.js
var cli_settings = __webpack_require__(5997);
;// CONCATENATED MODULE: ./lib/cli/commands/check.js
/** The command `check`. */












/** The path that stands for standard input. */
const STDIN = '-';
async function runCheck(args, io) {
    const { format, quiet, debug, 'config-schema': schema } = args.values;
    if (schema)
        return await printSchema(args, io);
    const bar = progress(io.err, quiet);
    const watch = new phases/* Stopwatch */.eM();
    const templates = await fromStdin(args, io);
    const positionals = args.positionals.filter((path) => path !== STDIN);
    const settings = (0,cli_settings/* settingsOf */.f)({ ...args, positionals }, io);
    const outcome = await (0,run/* run */.e)({ ...settings, templates, onTemplate: bar.step, measure: watch.measure });
    bar.done();
    for (const { severity, text } of outcome.notes)
        if (!quiet || severity === 'error')
            io.err.write(`${(0,sanitize/* plain */.pj)(text)}\n`);
    const context = contextOf(args, io);
    (0,output/* write */.M)(await watch.measure('report', () => (0,report/* report */.z8)(format, outcome.result, context)), args, io);
    await writeFiles(outcome, context, io);
    if (debug)
        for (const line of watch.lines())
            io.err.write(`${line}\n`);
    return outcome.failed ? 1 : 0;
}
function contextOf({ values }, io) {
    const terminal = io.out.isTTY === true && values.output === undefined;
    const { unverified, quiet } = values;
    return { rules: rules/* rules */.a, colours: (0,style/* wantsColours */.r)(io.environment, terminal), unverified, quiet };
}
async function writeFiles({ result, values }, context, io) {
    for (const { id, file } of report/* fileFormats */.DF) {
        const path = values[file];
        if (path !== undefined)
            (0,named/* writeNamed */.R)(path, await (0,report/* report */.z8)(id, result, context), io.folder);
    }
}
/** The template from standard input, where `-` asks for it. */
async function fromStdin(args, io) {
    if (!args.positionals.includes(STDIN)) {
        if (args.given['stdin-path'] !== undefined)
            throw new usage_error/* UsageError */.e('--stdin-path says what to call standard input, which is read for the path -');
        return [];
    }
    if (io.in === undefined)
        throw new usage_error/* UsageError */.e('There is no standard input');
    const { text, refused } = await readStream(io.in);
    const source = { path: args.values['stdin-path'], text };
    return [{ source, named: true, ...(refused === undefined ? {} : { refused }) }];
}
async function printSchema(args, io) {
    const { configurationSchema } = await __webpack_require__.e(/* import() */ 987).then(__webpack_require__.bind(__webpack_require__, 6987));
    const { LEVELS } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8674));
    (0,output/* write */.M)(`${JSON.stringify(configurationSchema(rules/* rules */.a, LEVELS), null, 2)}\n`, args, io);
    return 0;
}


/***/ }),

/***/ 8331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ sourceLogicalId)
/* harmony export */ });
/** The logical id that the user wrote; for what SAM generates, that of the resource it came from. */
const sourceLogicalId = (resource) => resource.sourceLogicalId ?? resource.id;


/***/ }),

/***/ 182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   _$: () => (/* binding */ lineStarts),
/* harmony export */   t6: () => (/* binding */ sourceId)
/* harmony export */ });
/** What tells a source from all others: its path, and the deployment that it is read for. */
function sourceId({ path, stack }) {
    return stack === undefined ? path : `${path}@${stack.name}`;
}
const lineTables = new WeakMap();
/** Offsets at which the lines of a source begin. */
function lineStarts(source) {
    let starts = lineTables.get(source);
    if (starts === undefined) {
        const found = [0];
        for (let at = source.text.indexOf('\n'); at !== -1; at = source.text.indexOf('\n', at + 1))
            found.push(at + 1);
        starts = found;
        lineTables.set(source, starts);
    }
    return starts;
}
function lineOf(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
/** The lines and columns of a span. */
function placeOf(span) {
    const starts = lineStarts(span.source);
    const first = lineOf(starts, span.start);
    const last = lineOf(starts, span.end);
    return {
        path: span.source.path,
        startLine: first + 1,
        startColumn: span.start - (starts[first] ?? 0) + 1,
        endLine: last + 1,
        endColumn: span.end - (starts[last] ?? 0) + 1,
    };
}


/***/ }),

/***/ 1983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ styleOf),
/* harmony export */   r: () => (/* binding */ wantsColours)
/* harmony export */ });
const paint = (code) => (text) => `\u001b[${code}m${text}\u001b[0m`;
const same = (text) => text;
const coloured = {
    error: paint('1;31'),
    warning: paint('1;33'),
    notice: paint('1;36'),
    bold: paint('1'),
    dim: paint('2'),
    good: paint('32'),
};
const uncoloured = { error: same, warning: same, notice: same, bold: same, dim: same, good: same };
function styleOf(colours) {
    return colours ? coloured : uncoloured;
}
/**
 * Are colours wanted? `NO_COLOR` (https://no-color.org) and `FORCE_COLOR` (https://force-color.org) decide, in this
 * order; else whether the output is a terminal.
 */
function wantsColours(environment, terminal) {
    if (environment.NO_COLOR)
        return false;
    if (environment.FORCE_COLOR !== undefined)
        return !['0', 'false'].includes(environment.FORCE_COLOR);
    return terminal && environment.TERM !== 'dumb';
}


/***/ }),

/***/ 5764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xW: () => (/* binding */ concat),
  KO: () => (/* binding */ concatAll),
  eu: () => (/* binding */ literal),
  cK: () => (/* binding */ matches),
  FB: () => (/* binding */ same),
  WU: () => (/* binding */ show),
  lD: () => (/* binding */ split),
  V2: () => (/* binding */ substitute),
  k8: () => (/* binding */ tokensOf),
  Fw: () => (/* binding */ unknownsIn)
});

;// CONCATENATED MODULE: ./lib/text/symbolic-match.js
/** Does the pattern match for every value of the tokens? `*` takes anything, a token only itself. */
function surelyMatches(pattern, text, wildcards) {
    if (wildcards && pattern.length === 1 && pattern[0] === '*')
        return true;
    const wanted = symbolic_match_elements(pattern);
    const given = symbolic_match_elements(text);
    let p = 0;
    let t = 0;
    let star = -1;
    let resume = 0;
    while (t < given.length) {
        const want = wanted[p];
        if (wildcards && want === '*') {
            star = p++;
            resume = t;
        }
        else if (want !== undefined && takes(want, given[t], wildcards)) {
            p++;
            t++;
        }
        else if (star >= 0) {
            p = star + 1;
            t = ++resume;
        }
        else
            return false;
    }
    while (wildcards && wanted[p] === '*')
        p++;
    return p === wanted.length;
}
/** A pattern against a plain string: `*` any characters, `?` one. Linear but for many stars, and never exponential. */
function globMatches(pattern, text) {
    let p = 0;
    let t = 0;
    let star = -1;
    let resume = 0;
    while (t < text.length) {
        if (pattern[p] === '*') {
            star = p++;
            resume = t;
        }
        else if (pattern[p] === text[t] || pattern[p] === '?') {
            p++;
            t++;
        }
        else if (star >= 0) {
            p = star + 1;
            t = ++resume;
        }
        else
            return false;
    }
    while (pattern[p] === '*')
        p++;
    return p === pattern.length;
}
/** Texts are compared again and again; taken apart they are kept as long as they live. */
const elementsOf = new WeakMap();
function symbolic_match_elements(text) {
    let found = elementsOf.get(text);
    if (found === undefined) {
        found = text.flatMap((part) => (typeof part === 'string' ? part.split('') : [part]));
        elementsOf.set(text, found);
    }
    return found;
}
function takes(want, given, wildcards) {
    if (typeof want !== 'string')
        return typeof given === 'object' && given.id === want.id;
    if (wildcards && want === '?')
        return typeof given === 'string' || (given?.minLength === 1 && given.maxLength === 1);
    return want === given;
}
/** A table of reached states beyond this size is not worth it: then the texts may meet. */
const MOST_STATES = 100_000;
/** Can any values of the tokens make the two texts meet? Each is taken as a row of character classes; their overlap is searched. */
function canMeet(a, b, wildcards) {
    const [left, right] = withoutCommonEnds(pieces(a, wildcards), pieces(b, wildcards));
    const width = right.length + 1;
    if ((left.length + 1) * width > MOST_STATES)
        return true;
    const seen = new Uint8Array((left.length + 1) * width);
    const open = [0];
    const goTo = (i, j) => {
        if (seen[i * width + j] === 0) {
            seen[i * width + j] = 1;
            open.push(i * width + j);
        }
    };
    for (let state = open.pop(); state !== undefined; state = open.pop()) {
        const i = Math.floor(state / width);
        const j = state % width;
        const x = left[i];
        const y = right[j];
        if (x === undefined && y === undefined)
            return true;
        if (x !== undefined && y !== undefined && toldApart(left, i, right, j))
            continue;
        if (x?.many)
            goTo(i + 1, j);
        if (y?.many)
            goTo(i, j + 1);
        if (x === undefined || y === undefined || !overlap(x, y))
            continue;
        if (!x.many || !y.many)
            goTo(x.many ? i : i + 1, y.many ? j : j + 1);
    }
    return false;
}
const ANY = { many: false };
const ANY_MANY = { many: true };
/** So many leading characters of a token are told apart one by one; more would only cost time. */
const MOST_SINGLE = 16;
const ALPHANUMERIC = /[A-Za-z0-9]/;
const piecesOf = {
    plain: new WeakMap(),
    wild: new WeakMap(),
};
function pieces(text, wildcards) {
    const known = wildcards ? piecesOf.wild : piecesOf.plain;
    let found = known.get(text);
    if (found === undefined) {
        found = text.flatMap((part) => typeof part === 'string' ? charPieces(part, wildcards) : tokenPieces(part));
        known.set(text, found);
    }
    return found;
}
function charPieces(part, wildcards) {
    return part.split('').map((char) => {
        if (wildcards && char === '*')
            return ANY_MANY;
        if (wildcards && char === '?')
            return ANY;
        return { char, many: false };
    });
}
function tokenPieces(token) {
    const inClass = token.chars === undefined ? undefined : classOf(token.chars);
    const one = inClass === undefined ? ANY : { class: inClass, many: false };
    const many = inClass === undefined ? ANY_MANY : { class: inClass, many: true };
    const row = Array.from({ length: Math.min(token.minLength ?? 0, MOST_SINGLE) }, () => one);
    if (token.generated) {
        row.length = 0;
        row.push(many, { char: '-', many: false });
        for (let count = 0; count < 8; count++)
            row.push({ class: ALPHANUMERIC, many: false });
        row.push({ class: ALPHANUMERIC, many: true });
    }
    else if (token.maxLength === undefined || token.maxLength > row.length)
        row.push(many);
    const [first, ...rest] = row;
    return token.family === undefined || first === undefined ? row : [{ ...first, begins: token }, ...rest];
}
const classes = new Map();
function classOf(chars) {
    let found = classes.get(chars);
    if (found === undefined) {
        found = new RegExp(`[${chars}]`);
        classes.set(chars, found);
    }
    return found;
}
/** Two classes are taken to overlap: that only makes an answer unknown that could be a no. */
function overlap(x, y) {
    if (x.char !== undefined && y.char !== undefined)
        return x.char === y.char;
    if (x.char !== undefined)
        return y.class === undefined || y.class.test(x.char);
    if (y.char !== undefined)
        return x.class === undefined || x.class.test(y.char);
    return true;
}
/**
 * Two different tokens of one family begin at the same place, and in both texts the next character ends them:
 * their values would have to be equal, and they are not.
 */
function toldApart(left, i, right, j) {
    const a = left[i]?.begins;
    const b = right[j]?.begins;
    if (a === undefined || b === undefined || a.id === b.id || a.family !== b.family)
        return false;
    return isEndedAt(left, i, a, b) && isEndedAt(right, j, b, a);
}
function isEndedAt(row, start, token, other) {
    if (token.chars === undefined || other.chars === undefined)
        return row.length === start + tokenPieces(token).length;
    const next = row[start + tokenPieces(token).length];
    if (next === undefined)
        return true;
    return (next.char !== undefined && !classOf(token.chars).test(next.char) && !classOf(other.chars).test(next.char));
}
/** Equal literal characters at both ends decide nothing; without them most comparisons are over at once. */
function withoutCommonEnds(a, b) {
    const shorter = Math.min(a.length, b.length);
    let start = 0;
    while (start < shorter && equalChars(a[start], b[start]))
        start++;
    let end = 0;
    while (end < shorter - start && equalChars(a[a.length - 1 - end], b[b.length - 1 - end]))
        end++;
    return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}
const equalChars = (x, y) => x?.char !== undefined && x.char === y?.char;

// EXTERNAL MODULE: ./lib/text/unknown.js
var unknown = __webpack_require__(3325);
;// CONCATENATED MODULE: ./lib/text/symbolic-string.js


/** Joins pieces into one text. */
function concat(...pieces) {
    return concatAll(pieces);
}
/** The same for a row of pieces that may be long: arguments of a call are limited in number. */
function concatAll(pieces) {
    const parts = [];
    const push = (part) => {
        const last = parts.length - 1;
        const before = parts[last];
        if (part === '')
            return;
        if (typeof part === 'string' && typeof before === 'string')
            parts[last] = before + part;
        else
            parts.push(part);
    };
    for (const piece of pieces) {
        if (typeof piece === 'string' || !Array.isArray(piece))
            push(piece);
        else
            for (const part of piece)
                push(part);
    }
    return parts;
}
/** The string, where a text holds no token. */
function literal(text) {
    if (text.length === 0)
        return '';
    const [only] = text;
    return text.length === 1 && typeof only === 'string' ? only : undefined;
}
/** The text for people: tokens by their labels. */
function show(text) {
    return text.map((part) => (typeof part === 'string' ? part : part.label)).join('');
}
/** Are two texts the same string: surely, surely not, or perhaps? */
function same(a, b) {
    return decide(a, b, {}, false);
}
/**
 * Does a pattern with `*` (any characters) and `?` (one) in its literal stretches match a text, as IAM's `StringLike`
 * does? `ignoreCase` for actions. A token in the pattern stands for whatever it
 * can be, wildcards included: CloudFormation puts its value in before anyone reads the pattern.
 */
function matches(pattern, text, options = {}) {
    return decide(pattern, text, options, true);
}
/**
 * Splits at a separator in the literal stretches, into at most `limit` fields (the last keeps the rest).
 * Undefined where a token may itself hold the separator, so that the fields can't be told.
 */
function split(text, separator, limit = Number.POSITIVE_INFINITY) {
    const fields = [];
    let field = [];
    for (const part of text) {
        if (typeof part !== 'string') {
            if (fields.length + 1 < limit && mayHold(part, separator))
                return undefined;
            field = concat(field, part);
            continue;
        }
        let rest = part;
        for (let at = rest.indexOf(separator); at !== -1 && fields.length + 1 < limit; at = rest.indexOf(separator)) {
            fields.push(concat(field, rest.slice(0, at)));
            field = [];
            rest = rest.slice(at + separator.length);
        }
        field = concat(field, rest);
    }
    fields.push(field);
    return fields;
}
/** Replaces tokens by what `known` gives for them; tokens for which it gives nothing stay. */
function substitute(text, known) {
    return concatAll(text.map((part) => (typeof part === 'string' ? part : (known(part) ?? part))));
}
/** The tokens of a text, each once. */
function tokensOf(...texts) {
    const found = new Map();
    for (const text of texts)
        for (const part of text)
            if (typeof part !== 'string')
                found.set(part.id, part);
    return [...found.values()];
}
/** What is not known in texts: which parameter, which import. Each once. */
function unknownsIn(...texts) {
    return (0,unknown/* eachOnce */.B)(tokensOf(...texts).flatMap(({ unknown }) => unknown ?? []));
}
/** The id of the partition's token: in ARNs a literal `aws` meets it, since hardly anyone writes for another partition. */
const PARTITION = 'AWS::Partition';
/** Beyond so many combinations of known values, tokens are compared by their characters only. */
const MOST_COMBINATIONS = 64;
function decide(a, b, options, wildcards) {
    const quick = decideQuickly(a, b, options, wildcards);
    if (quick !== undefined)
        return quick;
    const [left, right] = alignPartition(a, b);
    const open = tokensOf(left, right).filter((token) => token.values !== undefined && token.id !== PARTITION);
    const combinations = open.reduce((product, token) => product * (token.values?.length ?? 1), 1);
    if (open.length === 0 || combinations > MOST_COMBINATIONS)
        return compare(left, right, options, wildcards);
    return decideForAll(left, right, open, (x, y) => compare(x, y, options, wildcards));
}
/** Most comparisons are of literals, or of texts that differ in the first characters that count. */
function decideQuickly(a, b, { ignoreCase }, wildcards) {
    const left = literal(a);
    const right = literal(b);
    if (left === undefined || right === undefined)
        return beginDifferently(a, b, wildcards) ? 'no' : undefined;
    const [wanted, given] = ignoreCase ? [left.toLowerCase(), right.toLowerCase()] : [left, right];
    if (!wildcards)
        return wanted === given ? 'yes' : 'no';
    return globMatches(wanted, given) ? 'yes' : 'no';
}
/** Decides for every combination of the values that the tokens can have: one answer where all agree. */
function decideForAll(a, b, open, answer) {
    const [token, ...others] = open;
    if (token === undefined)
        return answer(a, b);
    let agreed;
    for (const value of token.values ?? []) {
        const put = (text) => substitute(text, (part) => (part.id === token.id ? value : undefined));
        const found = decideForAll(put(a), put(b), others, answer);
        if (found === 'unknown' || (agreed !== undefined && agreed !== found))
            return 'unknown';
        agreed = found;
    }
    return agreed ?? 'unknown';
}
function compare(a, b, options, wildcards) {
    const left = options.ignoreCase ? lowerCase(a) : a;
    const right = options.ignoreCase ? lowerCase(b) : b;
    const quick = decideQuickly(left, right, {}, wildcards);
    if (quick !== undefined)
        return quick;
    if (surelyMatches(left, right, wildcards))
        return 'yes';
    return canMeet(left, right, wildcards) ? 'unknown' : 'no';
}
/** Do two texts surely differ in what both begin with: literal characters, and tokens that are the same? */
function beginDifferently(a, b, wildcards) {
    for (let index = 0; index < a.length && index < b.length; index++) {
        const [left, right] = [a[index], b[index]];
        if (typeof left === 'string' && typeof right === 'string') {
            const ends = wildcards ? wildcardIn(left) : left.length;
            const certain = Math.min(ends, right.length);
            if (!left.startsWith(right.slice(0, certain)))
                return true;
            if (ends !== left.length || left.length !== right.length)
                return false;
        }
        else if (typeof left !== 'object' || typeof right !== 'object' || left.id !== right.id)
            return false;
    }
    return false;
}
/** Where the first wildcard stands; the length where there is none. */
function wildcardIn(part) {
    const found = part.search(/[*?]/);
    return found === -1 ? part.length : found;
}
const lowerCase = (text) => text.map((part) => (typeof part === 'string' ? part.toLowerCase() : part));
/** Where one side leaves the partition open, the other's literal `arn:aws:` is read as open, too. */
function alignPartition(a, b) {
    const inA = a.find(isPartition);
    const inB = b.find(isPartition);
    if (inA !== undefined && inB === undefined)
        return [a, openPartition(b, inA)];
    if (inB !== undefined && inA === undefined)
        return [openPartition(a, inB), b];
    return [a, b];
}
const isPartition = (part) => typeof part !== 'string' && part.id === PARTITION;
function openPartition(text, partition) {
    return concatAll(text.flatMap((part) => typeof part === 'string'
        ? part
            .split('arn:aws:')
            .flatMap((piece, index) => (index === 0 ? [piece] : ['arn:', partition, ':', piece]))
        : [part]));
}
function mayHold(token, separator) {
    if (token.values !== undefined)
        return token.values.some((value) => value.includes(separator));
    if (token.chars === undefined)
        return true;
    const inClass = new RegExp(`[${token.chars}]`);
    return [...separator].every((char) => inClass.test(char));
}


/***/ }),

/***/ 3325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ eachOnce),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   xx: () => (/* binding */ because)
/* harmony export */ });
/**
 * What is not known, so that it can be counted, worded, and asked for where it is known: a code, and exactly which
 * value, resource or file it is. This file imports nothing.
 */
/** It in words that do not change from case to case, so that reasons can be counted. */
function wordsOf(unknown) {
    switch (unknown.code) {
        case 'parameter':
            return unknown.stored ? 'a value from the parameter store' : 'a parameter without a given value';
        case 'managed-policy':
            return unknown.reason === undefined
                ? 'a managed policy outside the templates'
                : `a managed policy that is ${unknown.reason}`;
        default:
            return 'why' in unknown ? unknown.why : WORDS[unknown.code];
    }
}
const WORDS = {
    'pseudo-parameter': 'a pseudo parameter that was not given',
    import: 'a value imported from another stack',
    attribute: 'known only after the deploy',
    'dynamic-reference': 'a dynamic reference',
    reference: 'a reference to nothing in the template',
    condition: 'a value that depends on conditions',
    macro: 'what a macro may add',
    'function-outside': 'the function is not in these templates',
    'stage-variable': 'the function is named by a stage variable',
    'function-role': 'the function has no role',
    'role-outside': 'the role is not in these templates',
    'aws-managed-policy': 'a managed policy that is not known',
    'attached-policy': 'a policy that may be attached to the role by an open name',
};
/** What a token of something unknown says of it. */
function because(unknown) {
    return { reason: wordsOf(unknown), unknown };
}
/** Each once, in order. */
function eachOnce(unknowns) {
    return [...new Map([...unknowns].map((each) => [JSON.stringify(each), each])).values()];
}


/***/ })

};
