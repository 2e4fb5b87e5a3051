export const id = 570;
export const ids = [570];
export const modules = {

/***/ 1570:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compact: () => (/* binding */ compact)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1633);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1872);


function compact({ findings }) {
    return findings.map((finding) => `${line(finding)}\n`).join('');
}
function line({ at, severity, message, rule }) {
    const { path, startLine, startColumn } = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(at);
    return (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(`${path}:${startLine}:${startColumn}: ${severity}: ${message} [${rule}]`);
}


/***/ })

};
