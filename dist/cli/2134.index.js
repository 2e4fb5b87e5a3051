"use strict";
exports.id = 2134;
exports.ids = [2134];
exports.modules = {

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