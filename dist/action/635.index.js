"use strict";
exports.id = 635;
exports.ids = [635];
exports.modules = {

/***/ 6635:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compact: () => (/* binding */ compact)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3186);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8779);


function compact({ findings }) {
    return findings.map((finding) => `${line(finding)}\n`).join('');
}
function line({ at, severity, message, rule }) {
    const { path, startLine, startColumn } = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(at);
    return (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(`${path}:${startLine}:${startColumn}: ${severity}: ${message} [${rule}]`);
}


/***/ })

};
;