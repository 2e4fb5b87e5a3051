export const id = 191;
export const ids = [191];
export const modules = {

/***/ 9191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compact: () => (/* binding */ compact)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(182);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8303);
/** The result with one line a finding, as compilers write them and editors read them. */


/** `path:line:column: severity: message [rule]`; nothing at all where nothing is found. */
function compact({ findings }) {
    return findings.map((finding) => `${line(finding)}\n`).join('');
}
function line({ at, severity, message, rule }) {
    const { path, startLine, startColumn } = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(at);
    return (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`${path}:${startLine}:${startColumn}: ${severity}: ${message} [${rule}]`);
}


/***/ })

};
