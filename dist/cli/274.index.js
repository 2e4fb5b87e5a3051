export const id = 274;
export const ids = [274];
export const modules = {

/***/ 9274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runExplain: () => (/* binding */ runExplain),
/* harmony export */   runRules: () => (/* binding */ runRules)
/* harmony export */ });
/* harmony import */ var _cloudformation_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9354);
/* harmony import */ var _package_info_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8224);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(781);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3703);
/** The commands `rules` and `explain`. */





async function runRules(args, io) {
    if (args.values['rules-format'] === 'json') {
        io.out.write((0,_report_json_js__WEBPACK_IMPORTED_MODULE_0__.jsonText)(_rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .rules */ .a.map(({ id, title, severity, why, reference }) => ({
            id,
            title,
            severity,
            why,
            source: reference,
            docs: (0,_package_info_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleUrl */ .QB)(id),
        }))));
        return 0;
    }
    const width = Math.max(..._rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .rules */ .a.map(({ id }) => id.length));
    for (const { id, severity, title } of _rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .rules */ .a)
        io.out.write(`${id.padEnd(width)}  ${severity.padEnd(7)}  ${title}\n`);
    return 0;
}
async function runExplain(args, io) {
    const [id, ...others] = args.positionals;
    if (id === undefined || others.length > 0)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e('Name one rule: explain RULE');
    io.out.write(explanation(ruleOf(id)));
    return 0;
}
function ruleOf(id) {
    const found = _rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .rules */ .a.find((rule) => rule.id === id);
    if (found !== undefined)
        return found;
    const meant = (0,_cloudformation_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(id, _rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .rules */ .a.map((rule) => rule.id));
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`There is no rule "${id}"${meant === undefined ? '; the command "rules" lists them' : `; did you mean "${meant}"?`}`);
}
function explanation({ id, title, severity, why, reference }) {
    return `${id} (${severity})\n${title}\n\n${wrapped(why)}\n\n  ${(0,_package_info_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleUrl */ .QB)(id)}\n  ${reference}\n`;
}
function wrapped(text, width = 100) {
    const lines = [];
    let line = '';
    for (const word of text.split(/\s+/)) {
        if (line !== '' && line.length + word.length >= width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line].join('\n');
}


/***/ })

};
