export const id = 717;
export const ids = [717];
export const modules = {

/***/ 5717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runExpand: () => (/* binding */ runExpand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _app_expand_template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8388);
/* harmony import */ var _app_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8692);
/* harmony import */ var _config_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7851);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(182);
/* harmony import */ var _io_named_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1693);
/* harmony import */ var _options_values_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6724);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7406);
/* harmony import */ var _report_sanitize_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8303);
/* harmony import */ var _template_node_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9716);
/* harmony import */ var _template_read_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(366);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3703);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5997);
/** The command `expand`: templates as they are after the macros and the SAM transform. */














/** Exit status 1 where a template can't be expanded; the others are all the same. */
async function runExpand(args, io) {
    if (args.positionals.length === 0)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_12__/* .UsageError */ .e('Name the templates: expand FILE…');
    const settings = (0,_settings_js__WEBPACK_IMPORTED_MODULE_11__/* .settingsOf */ .f)(args, io);
    const values = (0,_options_values_js__WEBPACK_IMPORTED_MODULE_7__/* .settle */ .G9)(settings.given);
    const environment = (0,_config_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .environmentOf */ .p)({
        parameters: values.parameters,
        parameterFiles: values['parameter-files'].map((path) => (0,_io_named_js__WEBPACK_IMPORTED_MODULE_6__/* .readNamed */ .M)(path, settings)),
        region: values.region,
        account: values['account-id'],
    });
    const { templates, files } = (0,_app_load_js__WEBPACK_IMPORTED_MODULE_3__/* .load */ .H)(io.folder, values.templates, settings);
    const folder = values['out-dir'];
    if (folder === undefined && templates.length > 1)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_12__/* .UsageError */ .e('To expand more than one template, say where to: --out-dir DIR');
    if (folder !== undefined)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.folder, folder), { recursive: true });
    let failed = false;
    for (const { source } of templates) {
        const { root, problems } = (0,_template_read_js__WEBPACK_IMPORTED_MODULE_10__/* .readTree */ .Z)(source);
        const expanded = root?.kind === 'map' ? (0,_app_expand_template_js__WEBPACK_IMPORTED_MODULE_2__/* .expand */ .f)(root, source, environment, files, true) : undefined;
        const refused = [...problems, ...(expanded?.problems ?? [])].filter(({ rule }) => rule === 'template-unreadable');
        for (const finding of refused)
            io.err.write(`${line(finding)}\n`);
        failed ||= refused.length > 0 || expanded === undefined;
        if (expanded === undefined)
            continue;
        const text = (0,_report_json_js__WEBPACK_IMPORTED_MODULE_8__.jsonText)((0,_template_node_js__WEBPACK_IMPORTED_MODULE_13__/* .toJson */ .aB)(expanded.root));
        if (folder === undefined)
            io.out.write(text);
        else
            (0,_io_named_js__WEBPACK_IMPORTED_MODULE_6__/* .writeNamed */ .R)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(source.path, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(source.path))}.json`), text, io.folder);
    }
    return failed ? 1 : 0;
}
function line({ at, message }) {
    const { path, startLine, startColumn } = (0,_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOf */ .$t)(at);
    return `${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_9__/* .plain */ .pj)(path)}:${startLine}:${startColumn}: ${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_9__/* .plain */ .pj)(message)}`;
}


/***/ })

};
