"use strict";
exports.id = 812;
exports.ids = [812,7522,2134,7078];
exports.modules = {

/***/ 812:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runExplain: () => (/* binding */ runExplain),
  runRules: () => (/* binding */ runRules)
});

// EXTERNAL MODULE: ./build/cloudformation/nearest.js
var nearest = __webpack_require__(9182);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./build/io/pages.js



const MOST_ABOVE = 4;
function docsPage(path) {
    let folder = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(require("url").pathToFileURL(__filename).href));
    for (let above = 0; above < MOST_ABOVE; above++) {
        try {
            return (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, 'docs', path), 'utf8');
        }
        catch {
            folder = (0,external_node_path_.dirname)(folder);
        }
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/package-info.js
var package_info = __webpack_require__(8060);
// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(7522);
// EXTERNAL MODULE: ./build/rules/index.js + 109 modules
var rules = __webpack_require__(3661);
// EXTERNAL MODULE: ./build/usage-error.js
var usage_error = __webpack_require__(8859);
// EXTERNAL MODULE: ./build/report/unified-diff.js
var unified_diff = __webpack_require__(2134);
;// CONCATENATED MODULE: ./build/cli/rule-page.js

const WIDTH = 100;
function pageForTerminal(page) {
    const sections = page.split(/^## /m).slice(1).map(sectionOf);
    const flagged = exampleIn(sections.find(({ title }) => title === 'Flagged'));
    return sections
        .map((section) => {
        const example = section.title === 'Accepted' ? exampleIn(section) : undefined;
        const body = flagged === undefined || example === undefined
            ? bodyOf(section.body)
            : bodyOf(section.body.replace(FENCED, () => fence(mended(flagged, example))));
        return `${section.title.toUpperCase()}\n\n${body}\n`;
    })
        .join('\n');
}
function sectionOf(text) {
    const end = text.indexOf('\n');
    return { title: text.slice(0, end).trim(), body: text.slice(end).trim() };
}
const FENCED = /^```(\w*)\n([\s\S]*?)^```$/m;
const fence = (code) => `\`\`\`\n${code}\`\`\``;
function exampleIn(section) {
    const all = section?.body.match(new RegExp(FENCED, 'gm')) ?? [];
    return all.length === 1 ? FENCED.exec(all[0] ?? '')?.[2] : undefined;
}
function mended(flagged, accepted) {
    const diff = (0,unified_diff.unifiedDiff)('', flagged, accepted)
        .split('\n')
        .slice(2)
        .map((line) => (line.startsWith('@@') ? '\u2026' : line));
    if (diff[0] === '\u2026')
        diff.shift();
    const lines = accepted.split('\n');
    return diff.length < lines.length ? `${diff.join('\n').trimEnd()}\n` : accepted;
}
function bodyOf(body) {
    const parts = body.split(/^```\w*\n([\s\S]*?)^```$/m);
    return parts
        .map((part, index) => index % 2 === 1
        ? part.trimEnd().replace(/^(?=.)/gm, '    ')
        : part.trim().split('\n\n').map(paragraph).join('\n\n'))
        .filter((part) => part !== '')
        .join('\n\n');
}
function paragraph(text) {
    if (/^[|>]/.test(text))
        return text;
    return text
        .split(/\n(?=- |\d+\. )/)
        .map((item) => wrapped(item.replace(/<(https?:[^<>\s]+)>/g, '$1'), /^(?:- |\d+\. )?/.exec(item)?.[0].length))
        .join('\n');
}
function wrapped(text, indent = 0) {
    const lines = [];
    let line = '';
    for (const word of text.split(/\s+/)) {
        if (line.length > indent && line.length + word.length >= WIDTH) {
            lines.push(line);
            line = `${' '.repeat(indent)}${word}`;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line].join('\n');
}

;// CONCATENATED MODULE: ./build/cli/commands/rules.js







async function runRules(args, io) {
    if (args.values['rules-format'] === 'json') {
        io.out.write((0,json.jsonText)(rules/* rules */.a.map(({ id, title, severity, securitySeverity, why, reference }) => ({
            id,
            title,
            severity,
            ...(securitySeverity === undefined ? {} : { securitySeverity }),
            why,
            source: reference,
            docs: (0,package_info/* ruleUrl */.QB)(id),
        }))));
        return 0;
    }
    const width = Math.max(...rules/* rules */.a.map(({ id }) => id.length));
    for (const { id, severity, title } of rules/* rules */.a)
        io.out.write(`${id.padEnd(width)}  ${severity.padEnd(7)}  ${title}\n`);
    return 0;
}
async function runExplain(args, io) {
    const [id, ...others] = args.positionals;
    if (id === undefined || others.length > 0)
        throw new usage_error/* UsageError */.e('Name one rule: explain RULE');
    const rule = ruleOf(id);
    const page = docsPage(`rules/${rule.id}.md`);
    io.out.write(`${explanation(rule)}${page === undefined ? '' : `\n${pageForTerminal(page)}`}`);
    return 0;
}
function ruleOf(id) {
    const found = rules/* rules */.a.find((rule) => rule.id === id);
    if (found !== undefined)
        return found;
    const meant = (0,nearest/* nearest */.p)(id, rules/* rules */.a.map((rule) => rule.id));
    throw new usage_error/* UsageError */.e(`There is no rule "${id}"${meant === undefined ? '; the command "rules" lists them' : `; did you mean "${meant}"?`}`);
}
function explanation({ id, title, severity, why, reference }) {
    return `${id} (${severity})\n${title}\n\n${wrapped(why)}\n\n  ${(0,package_info/* ruleUrl */.QB)(id)}\n  ${reference}\n`;
}


/***/ }),

/***/ 7078:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fingerprints: () => (/* binding */ fingerprints)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

function fingerprints(findings) {
    const seen = new Map();
    const result = new Map();
    for (const finding of findings) {
        const { rule, resources, at, stack } = finding;
        const text = at.source.text.slice(at.start, Math.min(at.end, at.start + 500)).replace(/\s+/g, ' ');
        const identity = JSON.stringify([
            rule,
            at.source.path,
            resources,
            text,
            ...(stack === undefined ? [] : [stack]),
        ]);
        const number = seen.get(identity) ?? 0;
        seen.set(identity, number + 1);
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${identity}${number === 0 ? '' : number}`);
        result.set(finding, hash.digest('hex').slice(0, 16));
    }
    return result;
}


/***/ }),

/***/ 7522:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   json: () => (/* binding */ json),
/* harmony export */   jsonText: () => (/* binding */ jsonText),
/* harmony export */   reportOf: () => (/* binding */ reportOf)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3186);
/* harmony import */ var _package_info_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8060);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7542);
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4818);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7078);





function reportOf(result, docs = _package_info_js__WEBPACK_IMPORTED_MODULE_3__/* .DOCS */ .iT) {
    const { off, ...decided } = result.decisions;
    const marks = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_2__.fingerprints)([
        ...result.findings,
        ...result.suppressed.map(({ finding }) => finding),
        ...off,
    ]);
    const finding = (one) => jsonFinding(one, marks.get(one) ?? '', docs);
    return {
        schemaVersion: 1,
        tool: { name: _package_info_js__WEBPACK_IMPORTED_MODULE_3__/* .name */ .UU, version: _package_info_js__WEBPACK_IMPORTED_MODULE_3__/* .version */ .rE },
        counts: (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .countsOf */ .mQ)(result),
        findings: result.findings.map(finding),
        suppressed: result.suppressed.map(({ finding: one, reason, by }) => ({ ...finding(one), reason, by })),
        decisions: { ...decided, off: off.map(finding) },
        unverified: result.unverified.map(({ at, ...rest }) => ({ ...rest, location: (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(at) })),
        ...(result.access === undefined
            ? {}
            : { access: { since: result.access.since, ...(0,_access_js__WEBPACK_IMPORTED_MODULE_1__/* .accessJson */ .fX)(result.access.changes) } }),
        invocations: result.invocations.map(jsonInvocation),
        deliveries: result.deliveries.map(jsonDelivery),
        templates: result.templates,
    };
}
function json(result, docs = _package_info_js__WEBPACK_IMPORTED_MODULE_3__/* .DOCS */ .iT) {
    return jsonText(reportOf(result, docs));
}
function jsonText(value) {
    return `${JSON.stringify(value, null, 2).replaceAll('##[', '##\\u005b')}\n`;
}
function jsonFinding(finding, fingerprint, docs) {
    const { rule, severity, message, help, snippet, resources, related, fix, stack } = finding;
    return {
        rule,
        severity,
        message,
        help,
        ...(snippet === undefined ? {} : { snippet }),
        docs: (0,_package_info_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleUrl */ .QB)(rule, docs),
        resources,
        location: (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(finding.at),
        related: related.map((one) => ({ message: one.message, location: (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(one.at) })),
        fix: fix === null
            ? null
            : {
                description: fix.description,
                edits: fix.edits.map(({ at, text }) => ({ ...located(at), text })),
            },
        fingerprint,
        ...(stack === undefined ? {} : { stack }),
    };
}
const located = (at) => ({ location: (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(at) });
function jsonInvocation(shown) {
    const { at, template, source, sourceId, function: invoked, qualifier, by, principal, verdict, grants, why, } = shown;
    return {
        path: template.path,
        ...(template.stack === undefined ? {} : { stack: template.stack.name }),
        ...located(at),
        source: sourceId,
        sourceType: source.type,
        function: invoked.name,
        qualifier,
        by,
        principal,
        verdict,
        grants,
        why,
    };
}
function jsonDelivery(shown) {
    const { at, template, source, destination, principal, verdict, grants, why } = shown;
    return {
        path: template.path,
        ...(template.stack === undefined ? {} : { stack: template.stack.name }),
        ...located(at),
        source: source.name,
        sourceType: source.type,
        destination: destination.name,
        destinationType: destination.type,
        by: 'resource-policy',
        principal,
        verdict,
        grants,
        why,
    };
}


/***/ }),

/***/ 2134:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unifiedDiff: () => (/* binding */ unifiedDiff)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4112);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8779);


const MOST_EDITS = 1_000;
function unifiedDiff(path, before, after) {
    const [from, to] = [`a/${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(path)}`, `b/${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(path)}`];
    const patch = (0,diff__WEBPACK_IMPORTED_MODULE_1__/* .createTwoFilesPatch */ .ss)(from, to, before, after, undefined, undefined, {
        context: 3,
        maxEditLength: MOST_EDITS,
    });
    return (patch ?? whole(from, to, before, after)).replace(/^=+\n/, '');
}
function whole(from, to, before, after) {
    const [old, now] = [before, after].map((text) => text.replace(/\n$/, '').split('\n'));
    const lines = [...old.map((line) => `-${line}`), ...now.map((line) => `+${line}`)];
    return `--- ${from}\n+++ ${to}\n@@ -1,${old.length} +1,${now.length} @@\n${lines.join('\n')}\n`;
}


/***/ })

};
;