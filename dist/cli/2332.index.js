"use strict";
exports.id = 2332;
exports.ids = [2332];
exports.modules = {

/***/ 444:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ BatchWorker)
});

// EXTERNAL MODULE: ./build/finding.js
var finding = __webpack_require__(3186);
// EXTERNAL MODULE: ./build/iam/catalogues.js + 6 modules
var catalogues = __webpack_require__(9418);
// EXTERNAL MODULE: ./build/internal-error.js
var internal_error = __webpack_require__(6537);
// EXTERNAL MODULE: ./build/io/discover.js
var discover = __webpack_require__(7097);
// EXTERNAL MODULE: ./build/text/key.js
var key = __webpack_require__(4344);
;// CONCATENATED MODULE: ./build/model/meetings.js

class Meetings {
    given;
    asked;
    #prefix;
    #isPrivate;
    constructor(isPrivate = () => false, { given, asked } = { given: new Set(), asked: new Set() }, prefix = '') {
        this.given = given;
        this.asked = asked;
        this.#isPrivate = isPrivate;
        this.#prefix = prefix;
    }
    give(kind, name) {
        this.#add(this.given, kind, name);
    }
    ask(kind, name) {
        this.#add(this.asked, kind, name);
    }
    assuming(what) {
        return new Meetings(this.#isPrivate, this, `${this.#prefix}${what} `);
    }
    #add(names, kind, name) {
        if (!name.some((part) => typeof part !== 'string' && this.#isPrivate(part.id)))
            names.add(`${this.#prefix}${kind} ${(0,key/* keyOf */.T)(name)}`);
    }
}

// EXTERNAL MODULE: ./build/app/fragments.js
var fragments = __webpack_require__(4834);
// EXTERNAL MODULE: ./build/app/judge.js + 46 modules
var judge = __webpack_require__(119);
// EXTERNAL MODULE: ./build/app/linked.js + 1 modules
var linked = __webpack_require__(8031);
// EXTERNAL MODULE: ./build/app/makers.js + 8 modules
var makers = __webpack_require__(5131);
// EXTERNAL MODULE: ./build/app/nested.js
var app_nested = __webpack_require__(2496);
// EXTERNAL MODULE: ./build/app/read-template.js + 6 modules
var read_template = __webpack_require__(8186);
// EXTERNAL MODULE: ./build/app/unfinished.js + 1 modules
var unfinished = __webpack_require__(5920);
// EXTERNAL MODULE: ./build/app/unions.js
var unions = __webpack_require__(6971);
;// CONCATENATED MODULE: ./build/app/batch.js













const LAST = 2 ** 40;
class BatchWorker {
    #circumstances;
    #measure;
    #steps;
    #shelf = (0,catalogues/* shelf */.vo)();
    #kindOf;
    #input;
    #makers;
    constructor(circumstances, measure, steps = judge/* STEPS */.U) {
        const { files, patterns, deployed } = circumstances;
        const paths = new Set(deployed);
        this.#circumstances = circumstances;
        this.#measure = measure;
        this.#steps = steps;
        this.#kindOf = (0,unfinished/* kinds */.EZ)(files);
        const { all, assemblies } = (0,makers/* makersIn */.r)(files);
        this.#makers = all;
        this.#input = {
            assemblies,
            measure,
            isExcluded: (0,discover/* excludedBy */.U)(patterns),
            isDeployed: (path) => paths.has(path),
        };
    }
    async survey(members) {
        const all = await this.#readAll(members);
        const surveyed = all.map(({ member: { ordinal, file }, read }) => {
            const kind = this.#kindOf(read);
            const { source } = read.reading;
            return {
                ordinal,
                path: source.path,
                isFound: !file.named,
                ...(0,fragments/* namesOf */.e)(read.reading),
                ...(kind !== undefined && { kind }),
            };
        });
        const isOpen = new Set(surveyed.filter(({ isFound, lacking }) => isFound && lacking.length > 0).map(({ ordinal }) => ordinal));
        const left = all.filter((_, index) => surveyed[index]?.kind === undefined);
        const groups = [];
        for (const group of this.#groups(left)) {
            const mayBeFragment = group.some(({ member }) => isOpen.has(member.ordinal));
            groups.push(await this.#judge(group, undefined, mayBeFragment));
        }
        return { surveyed, groups };
    }
    async judge(groups, directory) {
        const done = [];
        for (const members of groups)
            done.push(await this.#judge(await this.#readAll(members), directory));
        return done;
    }
    async #readAll(members) {
        const all = [];
        for (const member of members) {
            const read = await this.#read(member);
            if (read !== undefined)
                all.push(read);
        }
        return all;
    }
    async #read(member) {
        const { files, paths } = recording(this.#circumstances.files);
        const { file, environment } = member;
        paths.add(identityIn(files, file.source.path));
        const reading = await (0,read_template/* readTemplate */.x)(file, { files, environment, measure: this.#measure });
        return reading && { member, read: { template: file, reading }, paths };
    }
    #groups(all) {
        const { files } = this.#circumstances;
        const nested = (0,app_nested/* nestedPaths */.w)(all.map(({ read }) => read), { ...this.#input, files });
        return (0,unions/* unions */.x)(all, (_, index) => [all[index]?.read.template.source.path ?? '', ...(nested[index] ?? [])]);
    }
    async #judge(all, directory, isPostponed = false) {
        const members = all.map(({ member: { ordinal } }) => ordinal);
        const { files, paths } = recording(this.#circumstances.files);
        const whole = await (0,app_nested/* withNested */.g)(all.map(({ read }) => read), { ...this.#input, files });
        const ranks = whole.roots.map(({ index, isLast }) => (members[index] ?? 0) + (isLast ? LAST : 0));
        const offers = whole.read.flatMap(({ reading: { template } }, index) => template === undefined ? [] : [{ rank: ranks[index] ?? 0, offers: (0,linked/* givenBy */.ny)(template) }]);
        for (const { template } of whole.read)
            paths.add(identityIn(files, template.source.path));
        const giving = offers.filter(isGiving);
        const isTaking = whole.read.some(({ reading }) => (0,linked/* takesByName */.bJ)(reading.source.text));
        const result = isPostponed || (directory === undefined && isTaking)
            ? undefined
            : await this.#result(whole, ranks, directory, giving.length > 0);
        const shared = new Set([...paths, ...all.flatMap((each) => [...each.paths])]);
        for (const path of elsewhere(result?.judged))
            shared.add(path);
        return { members, shared: [...shared], offers: giving, ...(result && { result }) };
    }
    async #result(whole, ranks, directory, isGiven) {
        const own = new Set(whole.read.flatMap(({ reading }) => reading.template?.id ?? []));
        const meetings = new Meetings((id) => !isGiven && own.has(id.slice(0, id.indexOf('#'))));
        for (const id of own)
            meetings.give('template', [id]);
        const asking = new Asking(directory);
        const means = { makers: this.#makers, measure: this.#measure, shelf: this.#shelf };
        const { model: _, ...judged } = await (0,judge/* judgeTogether */.M)(whole, { ...means, directory: asking, meetings }, this.#steps).catch((error) => ({ ...failed(whole, error), model: undefined }));
        return {
            judged,
            ranks: whole.read.map(({ reading }, index) => [(0,finding/* sourceId */.t6)(reading.source), ranks[index] ?? 0]),
            given: [...meetings.given],
            asked: [...meetings.asked],
            links: asking.links,
        };
    }
}
const elsewhere = (judged) => [...(judged?.findings ?? []), ...(judged?.unverified ?? [])].flatMap(({ one, from }) => one.at.source === from.source ? [] : [`at ${one.at.source.path}`]);
const isGiving = ({ offers }) => offers.export.length > 0 || offers['parameter-store'].length > 0;
const identityIn = (files, path) => files.identity?.(path) ?? path;
function recording(files) {
    const paths = new Set();
    const recorded = {
        read: (path) => {
            const source = files.read(path);
            if (source !== undefined)
                paths.add(identityIn(files, path));
            return source;
        },
        identity: (path) => identityIn(files, path),
    };
    return { files: recorded, paths };
}
class Asking {
    #directory;
    #asked = new Map();
    constructor(directory) {
        this.#directory = directory;
    }
    find = (link) => {
        const found = this.#directory?.find(link) ?? { candidates: [] };
        this.#asked.set(JSON.stringify(link), { link, answer: JSON.stringify(found) });
        return found;
    };
    functionArn = (identity) => this.#directory?.functionArn(identity);
    get links() {
        return [...this.#asked.values()];
    }
}
function failed({ read }, error) {
    const sources = read.map(({ reading }) => reading.source);
    return {
        findings: sources.map((source) => {
            const one = (0,internal_error/* bug */.j)(source, 'checking this template', error);
            return { one, from: one.at };
        }),
        unverified: [],
        shown: { invocations: [], deliveries: [], functions: [], grants: 0 },
        taken: [],
        outcomes: sources.map((template) => ({
            template,
            path: template.path,
            functions: 0,
            error: 'the check failed at it',
        })),
        sources,
        leftOut: [],
    };
}


/***/ }),

/***/ 7331:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ resultOf),
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   gu: () => (/* binding */ settled),
/* harmony export */   jt: () => (/* binding */ directoryOf)
/* harmony export */ });
/* harmony import */ var _cloudformation_directory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(467);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3186);
/* harmony import */ var _report_shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7646);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7542);
/* harmony import */ var _fragments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4834);
/* harmony import */ var _relocate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3560);
/* harmony import */ var _told_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5890);
/* harmony import */ var _unfinished_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5920);
/* harmony import */ var _unions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6971);









const directoryOf = (offers) => new _cloudformation_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .Directory */ ._(offers.map((each) => each.offers));
const MOST_PART = 512 * 1024;
function partsOf(members, most = MOST_PART) {
    const parts = [];
    let left = 0;
    for (const member of members) {
        const size = member.file.source.text.length;
        if (left < size || parts.length === 0) {
            parts.push([]);
            left = most;
        }
        left -= size;
        parts.at(-1)?.push(member);
    }
    return parts;
}
const MOST_ROUNDS = 30;
async function settled(members, known, workers) {
    const surveyed = known.flatMap((each) => each.surveyed).sort((a, b) => a.ordinal - b.ordinal);
    const aside = new Set(asideIn(surveyed).map(({ ordinal }) => ordinal));
    const byOrdinal = new Map(members.map((member) => [member.ordinal, member]));
    let groups = known
        .flatMap((each) => each.groups)
        .flatMap((group) => without(aside, group));
    for (let round = 0;; round++) {
        groups = round === MOST_ROUNDS ? [together(groups)] : joined(groups);
        const offers = groups.flatMap((group) => group.offers ?? []).sort((a, b) => a.rank - b.rank);
        const unknown = groups.filter((group) => group.offers === undefined);
        const stale = unknown.length > 0 ? unknown : groups.filter(isStale(directoryOf(offers)));
        if (stale.length === 0)
            break;
        const again = await workers.judge(stale.map((group) => group.members.flatMap((ordinal) => byOrdinal.get(ordinal) ?? [])), offers);
        const isReplaced = new Set(stale);
        groups = [...groups.filter((group) => !isReplaced.has(group)), ...again];
    }
    return {
        surveyed,
        groups: groups.flatMap((group) => group.result === undefined ? [] : [{ ...group, result: group.result }]),
    };
}
function isStale(directory) {
    return ({ result }) => result === undefined ||
        result.links.some(({ link, answer }) => JSON.stringify(directory.find(link)) !== answer);
}
function asideIn(surveyed) {
    const found = surveyed.filter(({ isFound }) => isFound);
    const parts = (0,_fragments_js__WEBPACK_IMPORTED_MODULE_3__/* .fragments */ .G)(found.filter(({ kind }) => kind === undefined));
    return [
        ...found.flatMap(({ ordinal, path, kind }) => (kind === undefined ? [] : [{ ordinal, path, kind }])),
        ...parts.map(({ ordinal, path }) => ({ ordinal, path, kind: _unfinished_js__WEBPACK_IMPORTED_MODULE_5__/* .FRAGMENTS */ .s6 })),
    ];
}
function without(aside, group) {
    const members = group.members.filter((ordinal) => !aside.has(ordinal));
    if (members.length === group.members.length)
        return [group];
    return members.length === 0 ? [] : [{ members, shared: group.shared }];
}
function joined(groups) {
    const asked = new Set(groups.flatMap(({ result }) => result?.asked ?? []));
    const met = new Set(groups.flatMap(({ result }) => result?.given.filter((name) => asked.has(name)) ?? []));
    return (0,_unions_js__WEBPACK_IMPORTED_MODULE_6__/* .unions */ .x)(groups, ({ shared, result }) => [
        ...shared,
        ...[...(result?.given ?? []), ...(result?.asked ?? [])].filter((name) => met.has(name)),
    ]).map((those) => (those.length === 1 ? those[0] : together(those)));
}
const together = (groups) => ({
    members: groups.flatMap(({ members }) => members).sort((a, b) => a - b),
    shared: [...new Set(groups.flatMap(({ shared }) => shared))],
});
function resultOf({ surveyed, groups }) {
    const all = groups.map(({ result }) => result.judged);
    const ranks = new Map(groups.flatMap(({ result }) => result.ranks));
    const rankOf = (template) => ranks.get((0,_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .sourceId */ .t6)(template)) ?? 0;
    const ranked = (things) => things
        .map((thing) => ({ thing, rank: rankOf(thing.template) }))
        .sort((a, b) => a.rank - b.rank)
        .map(({ thing }) => thing);
    const sources = ranked(all.flatMap((each) => each.sources.map((template) => ({ template })))).map(({ template }) => template);
    const taken = all
        .flatMap((each) => each.taken)
        .sort((a, b) => (ranks.get(a.to) ?? 0) - (ranks.get(b.to) ?? 0));
    return {
        findings: (0,_told_js__WEBPACK_IMPORTED_MODULE_8__/* .asTold */ .iA)(all.flatMap(({ findings }) => findings)),
        suppressed: [],
        decisions: _result_js__WEBPACK_IMPORTED_MODULE_2__/* .undecided */ .oo,
        notes: [...(0,_unfinished_js__WEBPACK_IMPORTED_MODULE_5__/* .asideNotes */ .cB)(asideIn(surveyed)), ...(0,_relocate_js__WEBPACK_IMPORTED_MODULE_4__/* .leftOutNotes */ .j)(all.flatMap(({ leftOut }) => leftOut))],
        unverified: (0,_told_js__WEBPACK_IMPORTED_MODULE_8__/* .asTold */ .iA)(all.flatMap(({ unverified }) => unverified)),
        invocations: ranked(all.flatMap(({ shown }) => shown.invocations)),
        deliveries: ranked(all.flatMap(({ shown }) => shown.deliveries)),
        functions: ranked(all.flatMap(({ shown }) => shown.functions)),
        links: (0,_report_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .linksBetween */ ._X)(taken, sources),
        grants: all.reduce((sum, { shown }) => sum + shown.grants, 0),
        templates: ranked(all.flatMap(({ outcomes }) => outcomes)).map(({ template: _, ...outcome }) => outcome),
        sources,
    };
}


/***/ }),

/***/ 3919:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ Unpacker),
/* harmony export */   q: () => (/* binding */ pack)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3186);

function pack(data) {
    const packer = new Packer();
    const copy = packer.copy(data);
    return { sources: packer.sources, data: copy };
}
class Packer {
    sources = [];
    #places = new Map();
    copy(value) {
        if (typeof value !== 'object' || value === null)
            return value;
        if (Array.isArray(value))
            return value.map((item) => this.copy(item));
        if (isSource(value))
            return { sourceAt: this.#placeOf(value) };
        const copy = {};
        for (const [key, item] of Object.entries(value))
            if (item !== undefined)
                copy[key] = this.copy(item);
        return copy;
    }
    #placeOf(source) {
        const id = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceId */ .t6)(source);
        const known = this.#places.get(id);
        if (known !== undefined)
            return known;
        const { path, stack } = source;
        const parent = stack?.parent && this.#spanOf(stack.parent);
        const place = this.sources.length;
        this.#places.set(id, place);
        this.sources.push(stack === undefined
            ? { path }
            : { path, stack: { name: stack.name, template: stack.template, ...(parent && { parent }) } });
        return place;
    }
    #spanOf({ source, start, end }) {
        return { source: this.#placeOf(source), start, end };
    }
}
const isSource = (value) => 'path' in value && 'text' in value && typeof value.path === 'string' && typeof value.text === 'string';
class Unpacker {
    #textOf;
    #known = new Map();
    constructor(textOf) {
        this.#textOf = textOf;
    }
    unpack({ sources, data }) {
        const found = [];
        for (const packed of sources)
            found.push(this.#sourceOf(packed, found));
        return unpackedIn(data, found);
    }
    #sourceOf({ path, stack }, before) {
        const parent = stack?.parent && { ...stack.parent, source: sourceIn(before, stack.parent.source) };
        const own = stack && {
            stack: { name: stack.name, template: stack.template, ...(parent && { parent }) },
        };
        const id = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceId */ .t6)({ path, text: '', ...own });
        const known = this.#known.get(id);
        if (known !== undefined)
            return known;
        const source = { ...(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceOf */ .vz)(path, this.#textOf(path)), ...own };
        this.#known.set(id, source);
        return source;
    }
}
function unpackedIn(value, sources) {
    if (typeof value !== 'object' || value === null)
        return value;
    if (isReference(value))
        return sourceIn(sources, value.sourceAt);
    const items = value;
    for (const key of Object.keys(items)) {
        const item = items[key];
        if (typeof item === 'object' && item !== null)
            items[key] = unpackedIn(item, sources);
    }
    return value;
}
const isReference = (value) => Object.hasOwn(value, 'sourceAt');
function sourceIn(sources, place) {
    const source = sources[place];
    if (source === undefined)
        throw new TypeError(`there is no source ${place}`);
    return source;
}


/***/ }),

/***/ 8991:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serve: () => (/* binding */ serve)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5919);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3186);
/* harmony import */ var _batch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(444);
/* harmony import */ var _batches_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7331);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5289);
/* harmony import */ var _packed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3919);
/* harmony import */ var _phases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7907);







function serve() {
    if (node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort === null)
        throw new Error('this is no thread');
    serveAt(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort, node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData);
}
function serveAt(port, { disk, isJudge: _, ...circumstances }) {
    const worker = new _batch_js__WEBPACK_IMPORTED_MODULE_1__/* .BatchWorker */ .n({ ...circumstances, files: (0,_load_js__WEBPACK_IMPORTED_MODULE_3__/* .diskAt */ .D)(disk) }, _phases_js__WEBPACK_IMPORTED_MODULE_4__/* .unmeasured */ .Q8);
    let directory = (0,_batches_js__WEBPACK_IMPORTED_MODULE_2__/* .directoryOf */ .jt)([]);
    const answerTo = async (request) => 'survey' in request
        ? await worker.survey(request.survey.map(received))
        : await worker.judge(request.judge.map((group) => group.map(received)), directory);
    port.on('message', (request) => {
        if ('offers' in request) {
            directory = (0,_batches_js__WEBPACK_IMPORTED_MODULE_2__/* .directoryOf */ .jt)(request.offers);
            return;
        }
        answerTo(request).then((answer) => port.postMessage((0,_packed_js__WEBPACK_IMPORTED_MODULE_5__/* .pack */ .q)(answer)), (error) => {
            throw error;
        });
    });
}
function received({ ordinal, environment, file: { path, text, stack, ...file } }) {
    const source = { ...(0,_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .sourceOf */ .vz)(path, text), ...(stack && { stack }) };
    return { ordinal, environment, file: { ...file, source } };
}


/***/ }),

/***/ 6971:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ unions)
/* harmony export */ });
function unions(things, keysOf) {
    const above = things.map((_, index) => index);
    const topOf = (index) => {
        let top = index;
        while (above[top] !== top) {
            above[top] = above[above[top] ?? top] ?? top;
            top = above[top] ?? top;
        }
        return top;
    };
    const byKey = new Map();
    for (const [index, thing] of things.entries()) {
        for (const key of keysOf(thing, index)) {
            const other = byKey.get(key);
            if (other === undefined)
                byKey.set(key, index);
            else {
                const [a, b] = [topOf(other), topOf(index)];
                above[Math.max(a, b)] = Math.min(a, b);
            }
        }
    }
    const groups = new Map();
    for (const [index, thing] of things.entries()) {
        const top = topOf(index);
        const group = groups.get(top);
        if (group === undefined)
            groups.set(top, [thing]);
        else
            group.push(thing);
    }
    return [...groups.values()];
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