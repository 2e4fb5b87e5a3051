"use strict";
exports.id = 114;
exports.ids = [114];
exports.modules = {

/***/ 8114:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   workflowCommands: () => (/* binding */ workflowCommands)
/* harmony export */ });
/* harmony import */ var _package_info_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8060);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7542);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7728);



function workflowCommands({ findings }, docs = _package_info_js__WEBPACK_IMPORTED_MODULE_2__/* .DOCS */ .iT) {
    const { shown, left } = (0,_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .annotationsOf */ .I)(findings, docs);
    const lines = shown.map(command);
    if (_result_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.some((severity) => left[severity] > 0))
        lines.push(`::notice title=lambda-permission-check::${(0,_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .leftOut */ .i)(left)} than GitHub shows for one step`);
    return lines.map((line) => `${line}\n`).join('');
}
function command({ severity, message, ...properties }) {
    const { file, startLine, endLine, startColumn, endColumn, title } = properties;
    const pairs = Object.entries({ file, line: startLine, endLine, col: startColumn, endColumn, title })
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => `${key}=${propertyValue(String(value))}`);
    return `::${severity} ${pairs.join(',')}::${data(message)}`;
}
function data(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function propertyValue(text) {
    return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ })

};
;