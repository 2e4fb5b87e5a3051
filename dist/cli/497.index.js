"use strict";
exports.id = 497;
exports.ids = [497];
exports.modules = {

/***/ 2120:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gk: () => (/* binding */ always),
/* harmony export */   Ot: () => (/* binding */ showScenario),
/* harmony export */   WP: () => (/* binding */ both)
/* harmony export */ });
const always = new Map();
function both(a, b) {
    if (b.size === 0)
        return a;
    if (a.size === 0)
        return b;
    const joined = new Map(a);
    for (const [name, truth] of b) {
        if (joined.get(name) === !truth)
            return undefined;
        joined.set(name, truth);
    }
    return joined;
}
function showScenario(scenario) {
    const parts = [...scenario].map(([name, truth]) => `\`${name}\` is ${truth}`);
    return parts.length === 0 ? '' : `when ${parts.join(' and ')}`;
}


/***/ }),

/***/ 1375:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ sourceLogicalId)
/* harmony export */ });
const sourceLogicalId = (resource) => resource.sourceLogicalId ?? resource.id;


/***/ }),

/***/ 3186:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   _$: () => (/* binding */ lineStarts),
/* harmony export */   de: () => (/* binding */ whereOf),
/* harmony export */   t6: () => (/* binding */ sourceId),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* unused harmony export Lines */
/* harmony import */ var _text_ordered_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2286);

class Lines {
    #text;
    #starts;
    constructor(text) {
        this.#text = text;
    }
    get starts() {
        this.#starts ??= startsIn(this.#text);
        return this.#starts;
    }
}
const sourceOf = (path, text) => ({ path, text, lines: new Lines(text) });
function sourceId({ path, stack }) {
    return stack === undefined ? path : `${path}@${stack.name}`;
}
function startsIn(text) {
    const found = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        found.push(at + 1);
    return found;
}
const lineStarts = ({ text, lines }) => lines?.starts ?? startsIn(text);
const lineOf = (starts, offset) => Math.max(0, (0,_text_ordered_js__WEBPACK_IMPORTED_MODULE_0__/* .lastBeginning */ .w)(starts, offset, (start) => start));
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
function whereOf(at) {
    const { path, startLine } = placeOf(at);
    return `${path}:${startLine}`;
}


/***/ }),

/***/ 4994:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RY: () => (/* binding */ arnOf),
/* harmony export */   T1: () => (/* binding */ arnMatches),
/* harmony export */   uH: () => (/* binding */ resourceMatches),
/* harmony export */   uO: () => (/* binding */ isShortArn)
/* harmony export */ });
/* harmony import */ var _text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8189);
/* harmony import */ var _text_ternary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5940);


function arnOf(text) {
    const parts = fieldsOf(text);
    if (parts === undefined || parts.length !== 6)
        return undefined;
    const [prefix, partition, service, region, account, resource] = parts;
    if (prefix === undefined || (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(prefix) !== 'arn')
        return undefined;
    if (!partition || !service || !region || !account || !resource)
        return undefined;
    return { partition, service, region, account, resource };
}
function arnMatches(pattern, arn) {
    const wanted = fieldsOf(pattern);
    const given = arnOf(arn);
    if (wanted?.length === 6 && given !== undefined)
        return fieldsMatch(wanted, given);
    if ((0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(pattern) !== undefined && !(0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(pattern)?.includes(':'))
        return arnAgainstWord(pattern);
    if ((0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(pattern, arn) === 'no')
        return 'no';
    return (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB)(pattern, arn) === 'yes' ? 'yes' : 'unknown';
}
const arnAgainstWord = (pattern) => ((0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(pattern) === '*' ? 'unknown' : 'no');
function resourceMatches(pattern, resource) {
    if ((0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(pattern) === '*')
        return 'yes';
    const wanted = fieldsOf(pattern);
    const given = arnOf(resource);
    if (wanted === undefined || given === undefined)
        return (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(pattern, resource);
    const isShort = wanted.length < 6;
    const answer = wanted.length === 1 ? 'no' : fieldsMatch(wanted, given);
    if (answer === 'yes' && isShort && !hasStar(pattern))
        return 'unknown';
    return answer === 'no' && (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(pattern, resource) !== 'no' ? 'unknown' : answer;
}
function isShortArn(pattern) {
    const fields = fieldsOf(pattern);
    return fields !== undefined && fields.length > 1 && fields.length < 6;
}
const hasStar = (pattern) => pattern.some((part) => typeof part === 'string' && part.includes('*'));
const fieldsOf = (text) => (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .split */ .lD)(text, ':', 6);
function fieldsMatch(wanted, given) {
    const { partition, service, region, account, resource } = given;
    const fields = [['arn'], partition, service, region, account, resource];
    return (0,_text_ternary_js__WEBPACK_IMPORTED_MODULE_1__/* .allOf */ .bn)(fields.map((field, index) => {
        const want = wanted[index];
        if (want === undefined)
            return 'yes';
        return index === 1 ? partitionMatches(want, field) : (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(want, field);
    }));
}
function partitionMatches(wanted, given) {
    if (isPartitionToken(wanted) && (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(given) === 'aws')
        return 'yes';
    if (isPartitionToken(given) && (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(wanted) === 'aws')
        return 'yes';
    return (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(wanted, given);
}
const isPartitionToken = (text) => text.length === 1 && (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .tokensOf */ .k8)(text).some(({ id }) => id === 'AWS::Partition');


/***/ }),

/***/ 5439:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ isEveryone),
/* harmony export */   Lo: () => (/* binding */ serviceText),
/* harmony export */   gP: () => (/* binding */ namesCaller),
/* harmony export */   xM: () => (/* binding */ accountNamed)
/* harmony export */ });
/* harmony import */ var _text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8189);
/* harmony import */ var _text_ternary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5940);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4994);



function namesCaller(principals, caller) {
    return (0,_text_ternary_js__WEBPACK_IMPORTED_MODULE_2__/* .anyOf */ .EB)(principals.map((principal) => isCaller(principal, caller)));
}
function isEveryone({ kind, value }) {
    if (kind === 'AWS' && isImportedId(value.text))
        return 'no';
    return kind === '*' || kind === 'AWS' ? (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB)(value.text, ['*']) : 'no';
}
function isImportedId(text) {
    const [only] = text;
    return (text.length === 1 &&
        typeof only === 'object' &&
        only.unknown?.code === 'import' &&
        /(?:arn|account(?:-?id)?)$/i.test(only.unknown.what));
}
function serviceText(text) {
    return (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .substitute */ .V2)(text, ({ id }) => (id === 'AWS::URLSuffix' ? 'amazonaws.com' : undefined));
}
function isCaller(principal, caller) {
    const everyone = isEveryone(principal);
    if (everyone === 'yes' || caller === undefined)
        return everyone === 'yes' ? 'yes' : 'unknown';
    const { kind, value } = principal;
    if (caller.anonymous)
        return everyone;
    if (kind === '*')
        return everyone;
    if (kind === 'Service')
        return isService(serviceText(value.text), caller);
    if (kind === 'AWS')
        return isAwsCaller(value.text, caller, everyone);
    if (kind === 'Federated' && caller.federated !== undefined)
        return (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB)(value.text, [caller.federated]);
    return isByName(caller) ? 'no' : 'unknown';
}
const OTHER_SUFFIX = /\.(?:amazonaws\.com\.cn|c2s\.ic\.gov|sc2s\.sgov\.gov)$/;
function isOfOtherPartition(named, services) {
    const plain = (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(named);
    if (plain === undefined || !OTHER_SUFFIX.test(plain))
        return false;
    const usual = plain.replace(OTHER_SUFFIX, '.amazonaws.com');
    return services.some((service) => (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)([service], [usual]) === 'yes');
}
function isService(named, { service, alsoServices = [] }) {
    if (service === undefined)
        return 'no';
    const answer = (0,_text_ternary_js__WEBPACK_IMPORTED_MODULE_2__/* .anyOf */ .EB)([(0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB)(named, [service]), ...alsoServices.map((other) => (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)([other], named))]);
    return answer === 'no' && isOfOtherPartition(named, [service, ...alsoServices]) ? 'unknown' : answer;
}
const isByName = ({ service, federated }) => service !== undefined || federated !== undefined;
function isAwsCaller(named, caller, everyone) {
    if (isByName(caller))
        return everyone;
    const account = accountNamed(named);
    if (account !== undefined)
        return caller.account === undefined ? 'unknown' : (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB)(account, caller.account);
    return caller.aws === undefined ? 'unknown' : (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB)(named, caller.aws);
}
function accountNamed(named) {
    if (/^\d{12}$/.test((0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(named) ?? ''))
        return named;
    if (named.length === 1 && typeof named[0] === 'object' && named[0].id === 'AWS::AccountId')
        return named;
    const arn = (0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .arnOf */ .RY)(named);
    if (arn === undefined)
        return undefined;
    return (0,_text_ternary_js__WEBPACK_IMPORTED_MODULE_2__/* .certain */ .pY)((0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(arn.resource) === 'root') === 'yes' ? arn.account : undefined;
}


/***/ }),

/***/ 949:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isJson),
/* harmony export */   M: () => (/* binding */ notationOf)
/* harmony export */ });
const isJson = ({ text }) => /^\uFEFF?\s*\{/.test(text);
const notationOf = (source) => (isJson(source) ? 'json' : 'yaml');


/***/ }),

/***/ 2286:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ lastBeginning)
/* harmony export */ });
function lastBeginning(items, offset, startOf) {
    let low = 0;
    let high = items.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        const item = items[middle];
        if (item !== undefined && startOf(item) <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low - 1;
}


/***/ }),

/***/ 3019:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ starMatches)
/* harmony export */ });
function starMatches(match) {
    const { pattern, given } = match;
    let p = 0;
    let star = -1;
    let resume = 0;
    for (let g = 0; g < given.length;) {
        const wanted = pattern[p];
        if (wanted !== undefined && match.isStar(wanted)) {
            star = p++;
            resume = g;
        }
        else if (wanted !== undefined && match.takes(wanted, given[g])) {
            p++;
            g++;
        }
        else if (star !== -1) {
            p = star + 1;
            g = ++resume;
        }
        else
            return false;
    }
    for (let rest = pattern[p]; rest !== undefined && match.isStar(rest); rest = pattern[p])
        p++;
    return p === pattern.length;
}


/***/ }),

/***/ 5159:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IO: () => (/* binding */ canMeet),
/* harmony export */   mw: () => (/* binding */ globMatches),
/* harmony export */   sF: () => (/* binding */ surelyMatches)
/* harmony export */ });
/* harmony import */ var _star_match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3019);

function surelyMatches(pattern, text, wildcards) {
    if (!wildcards || !pattern.some(holdsWildcard))
        return isSameRow(pattern, text);
    if (pattern.length === 1 && pattern[0] === '*')
        return true;
    if (!pattern.every((part) => typeof part === 'string' || hasToken(text, part)))
        return false;
    return (0,_star_match_js__WEBPACK_IMPORTED_MODULE_0__/* .starMatches */ .O)({
        pattern: elements(pattern),
        given: elements(text),
        isStar: (wanted) => wanted === '*',
        takes,
    });
}
const holdsWildcard = (part) => typeof part === 'string' && /[*?]/.test(part);
const hasToken = (text, { id }) => text.some((part) => typeof part !== 'string' && part.id === id);
function isSameRow(a, b) {
    if (a.length !== b.length)
        return false;
    return a.every((part, index) => {
        const other = b[index];
        return part === other || (typeof part === 'object' && typeof other === 'object' && part.id === other.id);
    });
}
const globMatches = (pattern, text) => (0,_star_match_js__WEBPACK_IMPORTED_MODULE_0__/* .starMatches */ .O)({
    pattern,
    given: text,
    isStar: (wanted) => wanted === '*',
    takes: (wanted, given) => wanted === '?' || wanted === given,
});
function elements(text) {
    const row = [];
    for (const part of text) {
        if (typeof part !== 'string')
            row.push(part);
        else
            for (let index = 0; index < part.length; index++)
                row.push(part.charAt(index));
    }
    return row;
}
function takes(want, given) {
    if (typeof want !== 'string')
        return typeof given !== 'string' && given.id === want.id;
    if (want === '?')
        return typeof given === 'string' || (given.minLength === 1 && given.maxLength === 1);
    return want === given;
}
const MOST_STATES = 100_000;
function canMeet(a, b, wildcards) {
    const [first, second] = withoutCommonEnds(a, b, wildcards);
    if (differAtEnds(first, second, wildcards))
        return false;
    const left = pieces(first, wildcards);
    const right = pieces(second, wildcards);
    const width = right.length + 1;
    if ((left.length + 1) * width > MOST_STATES)
        return true;
    const seen = new Uint8Array((left.length + 1) * width);
    const open = [0];
    const goTo = (state) => {
        if (seen[state] === 0) {
            seen[state] = 1;
            open.push(state);
        }
    };
    for (let state = open.pop(); state !== undefined; state = open.pop()) {
        const i = Math.floor(state / width);
        const j = state % width;
        const x = left[i];
        const y = right[j];
        if (x === undefined && y === undefined)
            return true;
        const xMany = typeof x === 'object' && x.many;
        const yMany = typeof y === 'object' && y.many;
        if (typeof x === 'object' && typeof y === 'object' && toldApart(left, i, right, j))
            continue;
        if (xMany)
            goTo(state + width);
        if (yMany)
            goTo(state + 1);
        if (x === undefined || y === undefined || !overlap(x, y))
            continue;
        if (!xMany || !yMany)
            goTo(state + (xMany ? 0 : width) + (yMany ? 0 : 1));
    }
    return false;
}
const ANY = { many: false };
const ANY_MANY = { many: true };
const MOST_SINGLE = 16;
function pieces(text, wildcards) {
    const row = [];
    for (const part of text) {
        if (typeof part !== 'string')
            row.push(...tokenPieces(part));
        else
            for (let index = 0; index < part.length; index++)
                row.push(charPiece(part.charAt(index), wildcards));
    }
    return row;
}
function charPiece(char, wildcards) {
    if (wildcards && char === '*')
        return ANY_MANY;
    if (wildcards && char === '?')
        return ANY;
    return char;
}
const CLASSES = new Map([
    '/',
    '^/',
    '^:*',
    '0-9',
    'A-Z',
    'a-z-',
    'a-z0-9',
    'a-z0-9-',
    'a-z0-9.',
    'a-z0-9.-',
    'A-Za-z0-9-',
    'A-Za-z0-9._-',
].map((chars) => [chars, new RegExp(`[${chars}]`)]));
const classOf = (chars) => CLASSES.get(chars) ?? new RegExp(`[${chars}]`);
function tokenPieces(token) {
    const inClass = token.chars === undefined ? undefined : classOf(token.chars);
    const many = inClass === undefined ? ANY_MANY : { class: inClass, many: true };
    const row = token.generated ? [many, ...MADE_UP_END] : valuePieces(token, many);
    const [first, ...rest] = row;
    if (token.family === undefined || typeof first !== 'object')
        return row;
    return [{ ...first, begins: { token, length: row.length, class: inClass } }, ...rest];
}
const ALPHANUMERIC = /[A-Za-z0-9]/;
const MADE_UP_END = [
    '-',
    ...new Array(8).fill({ class: ALPHANUMERIC, many: false }),
    { class: ALPHANUMERIC, many: true },
];
function valuePieces({ minLength = 0, maxLength }, many) {
    const row = new Array(Math.min(minLength, MOST_SINGLE)).fill({ ...many, many: false });
    if (maxLength === undefined || maxLength > row.length)
        row.push(many);
    return row;
}
function overlap(x, y) {
    if (typeof x === 'string')
        return typeof y === 'string' ? x === y : holds(y, x);
    return typeof y === 'string' ? holds(x, y) : true;
}
const holds = (open, char) => open.class === undefined || open.class.test(char);
function toldApart(left, i, right, j) {
    const a = beginsAt(left, i);
    const b = beginsAt(right, j);
    if (a === undefined || b === undefined)
        return false;
    if (a.token.id === b.token.id || a.token.family !== b.token.family)
        return false;
    const endsBoth = (char) => a.class !== undefined && b.class !== undefined && !a.class.test(char) && !b.class.test(char);
    return [left[i + a.length], right[j + b.length]].every((behind) => behind === undefined || (typeof behind === 'string' && endsBoth(behind)));
}
function beginsAt(row, index) {
    const piece = row[index];
    return typeof piece === 'object' ? piece.begins : undefined;
}
const differAtEnds = (a, b, wildcards) => [0, -1].some((end) => [a, b].every((text) => {
    const part = text.at(end);
    return typeof part === 'string' && !(wildcards && /[*?]/.test(part.at(end) ?? ''));
}));
function withoutCommonEnds(a, b, wildcards) {
    const [first, second] = [[...a], [...b]];
    cutCommon(first, second, 0, wildcards);
    cutCommon(first, second, -1, wildcards);
    return [first, second];
}
function cutCommon(a, b, end, wildcards) {
    const [left, right] = [a.at(end), b.at(end)];
    if (typeof left !== 'string' || typeof right !== 'string')
        return;
    const length = Math.min(left.length, right.length);
    const isCommon = (index) => {
        const char = end === 0 ? left[index] : left.at(-1 - index);
        const other = end === 0 ? right[index] : right.at(-1 - index);
        return char === other && !(wildcards && (char === '*' || char === '?'));
    };
    let count = 0;
    while (count < length && isCommon(count))
        count++;
    if (count === 0)
        return;
    const rest = (text) => (end === 0 ? text.slice(count) : text.slice(0, text.length - count));
    a.splice(end, 1, ...(rest(left) === '' ? [] : [rest(left)]));
    b.splice(end, 1, ...(rest(right) === '' ? [] : [rest(right)]));
}


/***/ }),

/***/ 8189:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FB: () => (/* binding */ same),
/* harmony export */   Fw: () => (/* binding */ unknownsIn),
/* harmony export */   KO: () => (/* binding */ concatAll),
/* harmony export */   V2: () => (/* binding */ substitute),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   k8: () => (/* binding */ tokensOf),
/* harmony export */   lD: () => (/* binding */ split),
/* harmony export */   xW: () => (/* binding */ concat)
/* harmony export */ });
/* harmony import */ var _symbolic_match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5159);
/* harmony import */ var _unknown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2665);


function concat(...pieces) {
    return concatAll(pieces);
}
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
function literal(text) {
    if (text.length === 0)
        return '';
    const [only] = text;
    return text.length === 1 && typeof only === 'string' ? only : undefined;
}
function show(text) {
    return text.map((part) => (typeof part === 'string' ? part : part.label)).join('');
}
function same(a, b) {
    return decide(a, b, {}, false);
}
function matches(pattern, text, options = {}) {
    return decide(pattern, text, options, true);
}
function split(text, separator, limit = Number.POSITIVE_INFINITY) {
    const fields = [];
    let field = [];
    for (const part of text) {
        if (typeof part !== 'string') {
            if (fields.length + 1 < limit && mayHold(part, separator))
                return undefined;
            field.push(part);
            continue;
        }
        let from = 0;
        for (let at = part.indexOf(separator); at !== -1 && fields.length + 1 < limit; at = part.indexOf(separator, from)) {
            field.push(part.slice(from, at));
            fields.push(concatAll(field));
            field = [];
            from = at + separator.length;
        }
        field.push(part.slice(from));
    }
    fields.push(concatAll(field));
    return fields;
}
function substitute(text, known) {
    return concatAll(text.map((part) => (typeof part === 'string' ? part : (known(part) ?? part))));
}
function tokensOf(...texts) {
    const found = new Map();
    for (const text of texts)
        for (const part of text)
            if (typeof part !== 'string')
                found.set(part.id, part);
    return [...found.values()];
}
function unknownsIn(...texts) {
    return (0,_unknown_js__WEBPACK_IMPORTED_MODULE_1__/* .eachOnce */ .B)(tokensOf(...texts).flatMap(({ unknown }) => unknown ?? []));
}
const PARTITION = 'AWS::Partition';
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
function decideQuickly(a, b, { ignoreCase }, wildcards) {
    const left = literal(a);
    const right = literal(b);
    if (left === undefined || right === undefined)
        return beginDifferently(a, b, wildcards) ? 'no' : undefined;
    const [wanted, given] = ignoreCase ? [left.toLowerCase(), right.toLowerCase()] : [left, right];
    if (!wildcards)
        return wanted === given ? 'yes' : 'no';
    return (0,_symbolic_match_js__WEBPACK_IMPORTED_MODULE_0__/* .globMatches */ .mw)(wanted, given) ? 'yes' : 'no';
}
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
    if ((0,_symbolic_match_js__WEBPACK_IMPORTED_MODULE_0__/* .surelyMatches */ .sF)(left, right, wildcards))
        return 'yes';
    return (0,_symbolic_match_js__WEBPACK_IMPORTED_MODULE_0__/* .canMeet */ .IO)(left, right, wildcards) ? 'unknown' : 'no';
}
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
        else if (typeof left !== 'object' || typeof right !== 'object')
            return beginsOtherwise(left, right, wildcards);
        else if (left.id !== right.id)
            return index + 1 === Math.max(a.length, b.length) && differ(left, right);
    }
    return false;
}
function beginsOtherwise(left, right, wildcards) {
    const [text, token] = typeof left === 'string' ? [wildcards ? left.slice(0, wildcardIn(left)) : left, right] : [right, left];
    if (typeof text !== 'string' || typeof token !== 'object' || token.begins === undefined)
        return false;
    const certain = Math.min(text.length, token.begins.length);
    return text.slice(0, certain) !== token.begins.slice(0, certain);
}
const differ = (left, right) => left.family !== undefined &&
    left.family === right.family &&
    left.values === undefined &&
    right.values === undefined;
function wildcardIn(part) {
    const found = part.search(/[*?]/);
    return found === -1 ? part.length : found;
}
const lowerCase = (text) => text.map((part) => (typeof part === 'string' ? part.toLowerCase() : part));
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

/***/ 5940:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ not),
/* harmony export */   EB: () => (/* binding */ anyOf),
/* harmony export */   bn: () => (/* binding */ allOf),
/* harmony export */   pY: () => (/* binding */ certain)
/* harmony export */ });
function allOf(answers) {
    let result = 'yes';
    for (const answer of answers) {
        if (answer === 'no')
            return 'no';
        if (answer === 'unknown')
            result = 'unknown';
    }
    return result;
}
function anyOf(answers) {
    let result = 'no';
    for (const answer of answers) {
        if (answer === 'yes')
            return 'yes';
        if (answer === 'unknown')
            result = 'unknown';
    }
    return result;
}
function not(answer) {
    if (answer === 'unknown')
        return 'unknown';
    return answer === 'yes' ? 'no' : 'yes';
}
function certain(truth) {
    return truth ? 'yes' : 'no';
}


/***/ }),

/***/ 2665:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ eachOnce),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   mt: () => (/* binding */ perhaps),
/* harmony export */   xx: () => (/* binding */ because)
/* harmony export */ });
const candidatesIn = (unknowns) => [
    ...new Set(unknowns.flatMap((each) => ('candidates' in each ? (each.candidates ?? []) : []))),
];
function perhaps(unknowns) {
    const candidates = candidatesIn(unknowns);
    return candidates.length === 0 ? '' : `; it may be ${candidates.join('; or ')}`;
}
function wordsOf(unknown) {
    const words = plainWords(unknown);
    return 'asked' in unknown && unknown.asked !== undefined ? `${words}, and ${unknown.asked}` : words;
}
function plainWords(unknown) {
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
    'function-policy': 'the policy of the function is not in these templates',
    'stage-variable': 'the function is named by a stage variable',
    'function-role': 'the function has no role',
    'role-outside': 'the role is not in these templates',
    'aws-managed-policy': 'a managed policy that is not known',
    'attached-policy': 'a policy that may be attached to the role by an open name',
};
function because(unknown) {
    return { reason: wordsOf(unknown), unknown };
}
function eachOnce(unknowns) {
    return [...new Map([...unknowns].map((each) => [JSON.stringify(each), each])).values()];
}


/***/ })

};
;