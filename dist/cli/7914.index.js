"use strict";
exports.id = 7914;
exports.ids = [7914];
exports.modules = {

/***/ 7914:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inlineOf: () => (/* binding */ inlineOf)
});

// EXTERNAL MODULE: ./build/finding.js
var finding = __webpack_require__(3186);
// EXTERNAL MODULE: ./build/internal-error.js
var internal_error = __webpack_require__(6537);
// EXTERNAL MODULE: ./build/template/yaml-package.js
var yaml_package = __webpack_require__(1186);
;// CONCATENATED MODULE: ./build/template/comments.js

const MARKS = new Set(['\u0002', '\u0018', '\u001f']);
function* commentsOf(source) {
    let offset = 0;
    let isScalar = false;
    for (const lexeme of new yaml_package/* Lexer */.JG().lex(source.text)) {
        if (MARKS.has(lexeme)) {
            isScalar = lexeme === '\u001f';
            continue;
        }
        if (!isScalar && lexeme.startsWith('#'))
            yield {
                text: lexeme.slice(1).trim(),
                at: { source, start: offset, end: offset + lexeme.trimEnd().length },
            };
        isScalar = false;
        offset += lexeme.length;
    }
}

// EXTERNAL MODULE: ./build/template/node.js
var node = __webpack_require__(2720);
// EXTERNAL MODULE: ./build/template/read.js + 9 modules
var read = __webpack_require__(2186);
// EXTERNAL MODULE: ./build/text/ordered.js
var ordered = __webpack_require__(2286);
;// CONCATENATED MODULE: ./build/config/inline.js






const MARK = 'lambda-permission-check';
const NOTHING = { acceptances: [], faults: [], accepting: () => undefined };
function inlineOf(source, rules) {
    if (!source.text.includes(MARK))
        return NOTHING;
    const acceptances = [];
    const faults = [];
    const marked = [];
    for (const found of [...inComments(source), ...inMetadata(source, marked)]) {
        const fault = 'message' in found ? found : faultOf(found, rules);
        if (fault !== undefined)
            faults.push(fault);
        else if ('rule' in found)
            acceptances.push(found);
    }
    const known = new Map(acceptances.map((one) => [keyOf(one.rule, one.about), one]));
    return {
        acceptances,
        faults,
        accepting({ rule, at, resources: [atFault] }) {
            const around = marked[(0,ordered/* lastBeginning */.w)(marked, at.start, ({ start }) => start)];
            const within = around !== undefined && at.end <= around.end ? around.id : undefined;
            for (const about of [(0,finding/* placeOf */.$t)(at).startLine, within, atFault]) {
                const found = about === undefined ? undefined : known.get(keyOf(rule, about));
                if (found !== undefined)
                    return found;
            }
            return undefined;
        },
    };
}
const keyOf = (rule, about) => `${rule} ${typeof about} ${about}`;
function faultOf({ rule, reason, at }, rules) {
    if ((0,internal_error/* isBug */.X)({ rule }))
        return { message: `"${rule}" can not be accepted`, at };
    if (!rules.includes(rule))
        return { message: `there is no rule "${rule}" to ignore`, at };
    return reason === '' ? { message: `ignoring ${rule} needs a reason: ${usage(rule)}`, at } : undefined;
}
const usage = (rule) => `"ignore ${rule} -- why"`;
const COMMENT = new RegExp(`^${MARK}\\s*:\\s*(.*)$`, 's');
const IGNORE = /^ignore\s+([\w-]+)(?:\s+(?:--|\u2014|\u2013)\s*(.*))?$/s;
const isCode = ({ path }) => /\.[cm]?[jt]sx?$/.test(path);
function* codeComments(source) {
    for (const found of source.text.matchAll(/\/\/[ \t]*(lambda-permission-check[^\n]*)/g)) {
        const [whole, text = ''] = found;
        yield {
            text: text.trim(),
            at: { source, start: found.index, end: found.index + whole.trimEnd().length },
        };
    }
}
function* inComments(source) {
    if (/^\uFEFF?\s*\{/.test(source.text))
        return;
    const lines = linesOf(source);
    for (const { text, at } of isCode(source) ? codeComments(source) : commentsOf(source)) {
        const said = COMMENT.exec(text)?.[1];
        if (said === undefined)
            continue;
        const [, rule, reason = ''] = IGNORE.exec(said) ?? [];
        if (rule === undefined) {
            yield { message: `"${said}" is not understood: write ${usage('RULE')}`, at };
            continue;
        }
        yield { rule, reason: reason.trim(), by: 'comment', at, about: lines.meant((0,finding/* placeOf */.$t)(at).startLine) };
    }
}
function linesOf(source) {
    const starts = (0,finding/* lineStarts */._$)(source);
    const isBare = (line) => {
        const text = source.text.slice(starts[line - 1] ?? 0, starts[line]).trim();
        return text === '' || text.startsWith('#') || text.startsWith('//');
    };
    let next = 0;
    return {
        meant(line) {
            if (!isBare(line))
                return line;
            next = Math.max(next, line);
            while (next < starts.length && isBare(next))
                next++;
            return next;
        },
    };
}
function* inMetadata(source, marked) {
    if (isCode(source))
        return;
    const resources = (0,node/* child */.jf)((0,read/* readTree */.Z)(source).root, 'Resources');
    if (resources?.kind !== 'map')
        return;
    for (const { key: id, keyAt, value } of resources.entries.values()) {
        const said = (0,node/* descend */.Xn)(value, 'Metadata', MARK);
        if (said === undefined)
            continue;
        const list = (0,node/* child */.jf)(said, 'ignore');
        if (list?.kind !== 'list') {
            yield { message: `"${MARK}" needs a list "ignore" of rules with reasons`, at: said.at };
            continue;
        }
        marked.push({ id, start: keyAt.start, end: value.at.end });
        for (const item of list.items)
            yield acceptanceOf(item, id);
    }
}
function acceptanceOf(item, about) {
    const rule = (0,node/* stringOf */.Je)((0,node/* child */.jf)(item, 'rule'));
    if (rule === undefined)
        return { message: 'what is ignored needs its "rule"', at: item.at };
    const reason = ((0,node/* stringOf */.Je)((0,node/* child */.jf)(item, 'reason')) ?? '').trim();
    return { rule, reason, by: 'metadata', at: item.at, about };
}


/***/ })

};
;