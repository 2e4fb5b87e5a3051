"use strict";
exports.id = 1972;
exports.ids = [1972];
exports.modules = {

/***/ 1972:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ maskOf),
/* harmony export */   masking: () => (/* binding */ masking)
/* harmony export */ });
const ACCOUNT = /(?<![\w.-])\d{12}(?![\w.-])/g;
function masking() {
    const made = new Map();
    return (text) => text.replace(ACCOUNT, (id) => {
        const known = made.get(id) ?? String(made.size + 1).padStart(12, '0');
        made.set(id, known);
        return known;
    });
}
const maskOf = (values) => values['mask-accounts'] === true ? { mask: masking() } : {};


/***/ })

};
;