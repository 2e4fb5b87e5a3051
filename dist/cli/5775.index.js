"use strict";
exports.id = 5775;
exports.ids = [5775,9756];
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

/***/ 9756:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   XK: () => (/* binding */ workersFor),
/* harmony export */   checkInParts: () => (/* binding */ checkInParts),
/* harmony export */   lS: () => (/* binding */ membersOf)
/* harmony export */ });
/* harmony import */ var _cloudformation_instance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2193);
/* harmony import */ var _io_disk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8739);
/* harmony import */ var _batch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(444);
/* harmony import */ var _batches_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7331);
/* harmony import */ var _phases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7907);





async function checkInParts(input, steps) {
    const members = membersOf(input);
    const parts = (0,_batches_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .CI)(members, input.mostAtOnce / 4);
    const workers = await workersFor(input, parts.length, steps);
    try {
        return (0,_batches_js__WEBPACK_IMPORTED_MODULE_2__/* .resultOf */ .Bg)(await (0,_batches_js__WEBPACK_IMPORTED_MODULE_2__/* .settled */ .gu)(members, await workers.survey(parts), workers));
    }
    finally {
        await workers.close?.();
    }
}
const membersOf = ({ templates, environment, stacks = [] }) => (0,_cloudformation_instance_js__WEBPACK_IMPORTED_MODULE_3__/* .instancesOf */ .sG)(templates, environment, stacks).map((instance, ordinal) => ({ ...instance, ordinal }));
async function workersFor(input, parts, steps) {
    const { files, templates, measure = _phases_js__WEBPACK_IMPORTED_MODULE_4__/* .unmeasured */ .Q8, patterns = [], stacks = [], threads } = input;
    const circumstances = { patterns, deployed: stacks.map(({ template }) => template) };
    const own = new _batch_js__WEBPACK_IMPORTED_MODULE_1__/* .BatchWorker */ .n({ ...circumstances, files }, measure, steps);
    const places = new Map(templates.map(({ source }, index) => [source.path, index]));
    const onMember = ({ file: { source } }) => input.onTemplate?.(source.path, places.get(source.path) ?? 0);
    const count = Math.min(threads?.count ?? 1, parts);
    if (threads === undefined || count < 2)
        return ownThread(own, onMember);
    const { Threads } = await __webpack_require__.e(/* import() */ 522).then(__webpack_require__.bind(__webpack_require__, 522));
    const { disk } = threads;
    const entry = (0,_io_disk_js__WEBPACK_IMPORTED_MODULE_0__/* .realPath */ .Ye)(threads.entry) ?? threads.entry;
    return new Threads({
        entry,
        count,
        data: { ...circumstances, disk, isJudge: true },
        own,
        textOf: textsOf(input),
        onMember,
    });
}
function textsOf({ templates, files }) {
    const known = new Map(templates.map(({ source }) => [source.path, source]));
    return (path) => (known.get(path) ?? files.read(path))?.text ?? '';
}
function ownThread(worker, onMember) {
    return {
        async survey(parts) {
            const done = [];
            for (const part of parts) {
                for (const member of part)
                    onMember(member);
                done.push(await worker.survey(part));
            }
            return done;
        },
        judge: (groups, offers) => worker.judge(groups, (0,_batches_js__WEBPACK_IMPORTED_MODULE_2__/* .directoryOf */ .jt)(offers)),
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

/***/ 5775:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mergeShards: () => (/* binding */ mergeShards),
/* harmony export */   shardOf: () => (/* binding */ shardOf),
/* harmony export */   surveyShard: () => (/* binding */ surveyShard)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3186);
/* harmony import */ var _package_info_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8060);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8859);
/* harmony import */ var _batches_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7331);
/* harmony import */ var _check_in_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9756);
/* harmony import */ var _check_input_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6326);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(119);
/* harmony import */ var _packed_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3919);









const MOST_SHARDS = 1000;
function shardOf(given) {
    const [, first, second] = /^(\d{1,4})\/(\d{1,4})$/.exec(given) ?? [];
    const [number, of] = [Number(first), Number(second)];
    if (!(number >= 1 && number <= of && of <= MOST_SHARDS))
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`--shard takes which of how many, such as 2/8, not "${given}"`);
    return { number, of };
}
async function surveyShard(input, shard) {
    const members = (0,_check_in_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .membersOf */ .lS)(input);
    const own = inShard(members, shard);
    const parts = (0,_batches_js__WEBPACK_IMPORTED_MODULE_1__/* .partsOf */ .CI)(own, _check_input_js__WEBPACK_IMPORTED_MODULE_5__/* .MOST_AT_ONCE */ .S / 4);
    const workers = await (0,_check_in_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .workersFor */ .XK)(input, parts.length, _judge_js__WEBPACK_IMPORTED_MODULE_3__/* .STEPS */ .U);
    try {
        const surveys = await workers.survey(parts);
        const whole = {
            surveyed: surveys.flatMap(({ surveyed }) => surveyed),
            groups: surveys.flatMap(({ groups }) => groups),
        };
        return { ...shard, run: runOf(input, members), templates: own.length, survey: (0,_packed_js__WEBPACK_IMPORTED_MODULE_6__/* .pack */ .q)(whole) };
    }
    finally {
        await workers.close?.();
    }
}
async function mergeShards(input, reports) {
    const members = (0,_check_in_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .membersOf */ .lS)(input);
    requireAll(reports, runOf(input, members));
    const unpacker = new _packed_js__WEBPACK_IMPORTED_MODULE_6__/* .Unpacker */ .Y((0,_check_in_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(input));
    const surveys = reports.map(({ file, report }) => {
        const survey = unpacked(report, unpacker);
        if (survey === undefined)
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`"${file}" was changed after it was written: make it again`);
        return survey;
    });
    const workers = await (0,_check_in_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .workersFor */ .XK)(input, (0,_batches_js__WEBPACK_IMPORTED_MODULE_1__/* .partsOf */ .CI)(members, _check_input_js__WEBPACK_IMPORTED_MODULE_5__/* .MOST_AT_ONCE */ .S / 4).length, _judge_js__WEBPACK_IMPORTED_MODULE_3__/* .STEPS */ .U);
    try {
        return (0,_batches_js__WEBPACK_IMPORTED_MODULE_1__/* .resultOf */ .Bg)(await (0,_batches_js__WEBPACK_IMPORTED_MODULE_1__/* .settled */ .gu)(members, surveys, workers));
    }
    finally {
        await workers.close?.();
    }
}
function unpacked({ survey }, unpacker) {
    try {
        const found = unpacker.unpack(survey);
        return Array.isArray(found?.surveyed) && Array.isArray(found.groups) ? found : undefined;
    }
    catch {
        return undefined;
    }
}
function inShard(members, { number, of }) {
    const all = members.reduce((sum, { file }) => sum + file.source.text.length, 0);
    let before = 0;
    return members.filter(({ file }) => {
        const shard = Math.min(of, Math.floor((before / Math.max(all, 1)) * of) + 1);
        before += file.source.text.length;
        return shard === number;
    });
}
function requireAll(reports, run) {
    const [first] = reports;
    if (first === undefined)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e('merge takes the reports of all shards: merge REPORT\u2026');
    const { of } = first.report;
    const known = new Map();
    for (const { file, report } of reports) {
        if (report.run !== run)
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`"${file}" is of another run: merge needs the same checkout, version and options as the shards`);
        if (report.of !== of)
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`"${file}" is one of ${report.of} shards, "${first.file}" one of ${of}`);
        const other = known.get(report.number);
        if (other !== undefined)
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`"${other}" and "${file}" are both shard ${report.number} of ${of}`);
        known.set(report.number, file);
    }
    const missing = Array.from({ length: of }, (_, index) => index + 1).filter((number) => !known.has(number));
    if (missing.length > 0)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`Of ${of} shards the reports of these are missing: ${missing.join(', ')}`);
}
function runOf({ patterns = [], stacks = [], environment }, members) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const add = (what) => void hash.update(`${JSON.stringify(what, plainMap)}\n`);
    add([_package_info_js__WEBPACK_IMPORTED_MODULE_7__/* .version */ .rE, patterns.filter(isExclusion), stacks, environment]);
    for (const { file, environment: own } of members)
        add([(0,_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .sourceId */ .t6)(file.source), file.named, file.source.text, own]);
    return hash.digest('hex');
}
const isExclusion = (pattern) => pattern.startsWith('!');
const plainMap = (_, value) => (value instanceof Map ? [...value] : value);


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


/***/ })

};
;