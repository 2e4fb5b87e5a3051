"use strict";
exports.id = 5593;
exports.ids = [5593];
exports.modules = {

/***/ 4169:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eG: () => (/* binding */ shardText),
/* harmony export */   oh: () => (/* binding */ readReports)
/* harmony export */ });
/* unused harmony export readReportsIn */
/* harmony import */ var _io_disk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8739);
/* harmony import */ var _io_named_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5977);
/* harmony import */ var _package_info_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8060);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8859);




const shardText = (shard) => `${JSON.stringify({ schemaVersion: 1, tool: { name: _package_info_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU, version: _package_info_js__WEBPACK_IMPORTED_MODULE_2__/* .version */ .rE }, shard })}\n`;
const MOST_BYTES = 256 * 1024 * 1024;
const readReports = (files, place) => files.map((file) => ({ file, report: reportIn((0,_io_named_js__WEBPACK_IMPORTED_MODULE_1__/* .readNamed */ .M)(file, place, MOST_BYTES).text, file) }));
function readReportsIn(folder, place) {
    const files = filesIn(place.workspace)
        .list(folder)
        .filter((file) => file.endsWith('.json'));
    if (files.length === 0)
        throw new UsageError(`There are no reports of shards in "${folder}"`);
    return readReports(files.map((file) => `${folder}/${file}`), place);
}
function reportIn(text, file) {
    const shard = shardIn(text);
    if (!isReport(shard))
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`"${file}" is no report of a shard: write it with check --shard I/N --output FILE`);
    return shard;
}
function shardIn(text) {
    try {
        const report = JSON.parse(text);
        return typeof report === 'object' && report !== null && 'shard' in report ? report.shard : undefined;
    }
    catch {
        return undefined;
    }
}
const isReport = (value) => typeof value === 'object' &&
    value !== null &&
    'run' in value &&
    typeof value.run === 'string' &&
    'number' in value &&
    Number.isInteger(value.number) &&
    'of' in value &&
    Number.isInteger(value.of) &&
    'survey' in value &&
    typeof value.survey === 'object' &&
    value.survey !== null &&
    'sources' in value.survey &&
    Array.isArray(value.survey.sources);


/***/ }),

/***/ 5593:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runOneShard: () => (/* binding */ runOneShard)
/* harmony export */ });
/* harmony import */ var _app_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2469);
/* harmony import */ var _app_shard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5775);
/* harmony import */ var _app_shard_reports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4169);
/* harmony import */ var _report_sanitize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8779);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8859);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6497);






async function runOneShard(args, settings, io) {
    const { given, values } = args;
    const shard = (0,_app_shard_js__WEBPACK_IMPORTED_MODULE_1__.shardOf)(values.shard ?? '');
    if (given.format !== undefined && given.format !== 'json')
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .e('--shard writes what merge reads, as JSON; merge takes --format for what comes of it');
    const report = await (0,_app_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runShard */ .E)(settings, shard);
    (0,_output_js__WEBPACK_IMPORTED_MODULE_4__/* .write */ .M)((0,_app_shard_reports_js__WEBPACK_IMPORTED_MODULE_2__/* .shardText */ .eG)(report), args, io);
    const { number, of, templates } = report;
    const words = `${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(templates, 'template')}; "merge" tells what is found, from the reports of all shards`;
    if (!values.quiet)
        io.err.write(`Shard ${number} of ${of}: ${words}\n`);
    return 0;
}


/***/ })

};
;