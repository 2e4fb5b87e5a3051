"use strict";
exports.id = 7864;
exports.ids = [7864];
exports.modules = {

/***/ 7864:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fixAll: () => (/* binding */ fixAll)
/* harmony export */ });
/* unused harmony export withEdits */
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1267);

const MOST_ROUNDS = 20;
async function fixAll(check) {
    let texts = new Map();
    let findings = await check(texts);
    const mended = [];
    const refused = new Set();
    for (let round = 0; round < MOST_ROUNDS; round++) {
        const open = findings.filter((finding) => finding.fix !== null && !refused.has(markOf(finding)));
        const batch = together(open);
        if (batch.length === 0)
            break;
        const done = await tryAll(batch, texts, findings, check, refused);
        texts = done.texts;
        findings = done.findings;
        mended.push(...done.mended);
    }
    return { texts, mended };
}
async function tryAll(batch, texts, before, check, refused) {
    const changed = edited(texts, batch);
    const after = await check(changed);
    if (isBetter(batch, before, after))
        return { texts: changed, findings: after, mended: batch };
    const [only] = batch;
    if (batch.length === 1 && only !== undefined) {
        refused.add(markOf(only));
        return { texts, findings: before, mended: [] };
    }
    const half = Math.ceil(batch.length / 2);
    const first = await tryAll(batch.slice(0, half), texts, before, check, refused);
    const left = new Set(batch.slice(half).map(markOf));
    const others = together(first.findings.filter((finding) => left.has(markOf(finding)) && finding.fix !== null));
    if (others.length === 0)
        return first;
    const second = await tryAll(others, first.texts, first.findings, check, refused);
    return { ...second, mended: [...first.mended, ...second.mended] };
}
function isBetter(batch, before, after) {
    const [was, is] = [countsOf(before), countsOf(after)];
    for (const [mark, number] of is)
        if (number > (was.get(mark) ?? 0))
            return false;
    const wanted = countsOf(batch);
    for (const [mark, number] of wanted)
        if ((is.get(mark) ?? 0) > (was.get(mark) ?? 0) - number)
            return false;
    return true;
}
const markOf = ({ rule, resources, at }) => JSON.stringify([rule, at.source.path, resources]);
function countsOf(findings) {
    const counts = new Map();
    for (const finding of findings)
        counts.set(markOf(finding), (counts.get(markOf(finding)) ?? 0) + 1);
    return counts;
}
function together(findings) {
    const taken = new Map();
    return findings.filter(({ fix }) => {
        const edits = fix?.edits ?? [];
        const places = edits.map((edit) => {
            const { path } = edit.at.source;
            const known = taken.get(path) ?? { ranges: [], keys: new Set() };
            taken.set(path, known);
            return { edit, known };
        });
        if (places.some(({ edit, known }) => collides(edit, known)))
            return false;
        for (const { edit, known } of places) {
            known.ranges.push([edit.at.start, edit.at.end]);
            known.keys.add(keyOf(edit));
        }
        return edits.length > 0;
    });
}
function collides(edit, { ranges, keys }) {
    const { start, end } = edit.at;
    if (keys.has(keyOf(edit)))
        return true;
    return ranges.some(([from, to]) => (start === end && from === to ? false : start <= to && from <= end));
}
const keyOf = ({ at, text }) => `${at.start} ${/^[\s,]*"?([\w-]+)"?\s*:/.exec(text)?.[1] ?? text}`;
function edited(texts, findings) {
    const byPath = new Map();
    for (const { fix } of findings)
        for (const edit of fix?.edits ?? []) {
            const { path } = edit.at.source;
            (0,_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .addTo */ .DN)(byPath, path, edit);
        }
    const result = new Map(texts);
    for (const [path, edits] of byPath) {
        const [first] = edits;
        if (first !== undefined)
            result.set(path, withEdits(first.at.source.text, edits));
    }
    return result;
}
function withEdits(text, edits) {
    const pieces = [];
    let at = 0;
    for (const edit of [...edits].sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end)) {
        pieces.push(text.slice(at, edit.at.start), edit.text);
        at = edit.at.end;
    }
    return pieces.join('') + text.slice(at);
}


/***/ })

};
;