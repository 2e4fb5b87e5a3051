"use strict";
exports.id = 522;
exports.ids = [522];
exports.modules = {

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

/***/ 522:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Threads: () => (/* binding */ Threads)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5919);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _batches_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7331);
/* harmony import */ var _packed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3919);



const MOST_SENT = 256 * 1024;
class Threads {
    #input;
    #unpacker;
    #threads;
    constructor(input) {
        this.#input = input;
        this.#unpacker = new _packed_js__WEBPACK_IMPORTED_MODULE_2__/* .Unpacker */ .Y(input.textOf);
        this.#threads = Array.from({ length: input.count }, () => new Thread(input.entry, input.data));
    }
    async survey(parts) {
        const { own, onMember } = this.#input;
        return await this.#all(parts, async (part, thread) => {
            for (const member of part)
                onMember(member);
            const answer = await thread?.ask({ survey: part.map(sent) });
            return answer === undefined ? await own.survey(part) : this.#unpacker.unpack(answer);
        });
    }
    async judge(groups, offers) {
        for (const thread of this.#threads)
            thread.tell({ offers });
        const done = await this.#all(rationed(groups), async (some, thread) => {
            const answer = await thread?.ask({ judge: some.map((group) => group.map(sent)) });
            return answer === undefined
                ? await this.#input.own.judge(some, (0,_batches_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(offers))
                : this.#unpacker.unpack(answer);
        });
        return done.flat();
    }
    async close() {
        await Promise.all(this.#threads.map((thread) => thread.close()));
    }
    async #all(parts, work) {
        const done = [];
        const left = [...parts.entries()].reverse();
        const working = this.#threads.filter(({ isAlive }) => isAlive);
        await Promise.all((working.length === 0 ? [undefined] : working).map(async (thread) => {
            for (let next = left.pop(); next !== undefined; next = left.pop()) {
                const [index, part] = next;
                done[index] = await work(part, thread?.isAlive === true ? thread : undefined);
            }
        }));
        return done;
    }
}
class Thread {
    #worker;
    #answered;
    #isAlive = true;
    constructor(entry, data) {
        this.#worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.Worker(entry, { workerData: data });
        this.#worker.unref();
        this.#worker.on('message', (answer) => this.#settle(answer));
        for (const event of ['error', 'exit'])
            this.#worker.on(event, () => {
                this.#isAlive = false;
                this.#settle(undefined);
            });
    }
    get isAlive() {
        return this.#isAlive;
    }
    tell(request) {
        if (this.#isAlive)
            this.#worker.postMessage(request);
    }
    ask(request) {
        this.#worker.ref();
        return new Promise((resolve) => {
            this.#answered = resolve;
            this.#worker.postMessage(request);
        });
    }
    async close() {
        await this.#worker.terminate();
    }
    #settle(answer) {
        const answered = this.#answered;
        this.#answered = undefined;
        answered?.(answer);
    }
}
function sent({ ordinal, environment, file: { source, ...file } }) {
    const { path, text, stack } = source;
    return { ordinal, environment, file: { ...file, path, text, ...(stack && { stack }) } };
}
function rationed(groups) {
    const rations = [];
    let left = 0;
    for (const group of groups) {
        const size = group.reduce((sum, { file }) => sum + file.source.text.length, 0);
        if (left < size || rations.length === 0) {
            rations.push([]);
            left = MOST_SENT;
        }
        left -= size;
        rations.at(-1)?.push(group);
    }
    return rations;
}


/***/ })

};
;