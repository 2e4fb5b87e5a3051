"use strict";
exports.id = 7078;
exports.ids = [7078];
exports.modules = {

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


/***/ })

};
;