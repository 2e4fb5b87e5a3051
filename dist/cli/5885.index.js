"use strict";
exports.id = 5885;
exports.ids = [5885];
exports.modules = {

/***/ 5885:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ replayed),
/* harmony export */   recordOf: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8859);

const FORMAT = 'lambda-permission-check answers 1';
function recordOf({ on, home, stacks = new Map(), answers }) {
    const sorted = [...answers].sort(([a], [b]) => (a < b ? -1 : 1));
    const content = {
        format: FORMAT,
        on,
        home,
        ...(stacks.size > 0 && { stacks: Object.fromEntries(stacks) }),
        answers: Object.fromEntries(sorted),
    };
    return `${JSON.stringify(content, null, 2)}\n`;
}
function replayed(path, text) {
    const refuse = () => {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`"${path}" is no record of answers that --live-record wrote`);
    };
    let content;
    try {
        content = JSON.parse(text);
    }
    catch {
        return refuse();
    }
    const { format, on, home, stacks = {}, answers } = (content ?? {});
    if (format !== FORMAT || typeof on !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(on))
        return refuse();
    if (!isMap(home) || !isMap(answers) || !isMap(stacks) || !isTexts(Object.values(stacks)))
        return refuse();
    const entries = Object.entries(answers);
    if (!entries.every(([key, answer]) => isAnswer(key.slice(0, key.indexOf(' ')), answer)))
        return refuse();
    const { account, region } = home;
    return {
        on,
        home: {
            ...(typeof account === 'string' && { account }),
            ...(typeof region === 'string' && { region }),
        },
        ...(Object.keys(stacks).length > 0 && { stacks: new Map(Object.entries(stacks)) }),
        answers: new Map(entries),
    };
}
const isMap = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isTexts = (value) => Array.isArray(value) && value.every((each) => typeof each === 'string');
const isTextOrNone = (value) => value === undefined || typeof value === 'string';
const SHAPES = {
    role: (found) => isMap(found) &&
        isMap(found.trust) &&
        isTexts(found.attached) &&
        Array.isArray(found.inline) &&
        found.inline.every((each) => isMap(each) && typeof each.name === 'string' && isMap(each.document)) &&
        [found.boundary, found.incomplete].every(isTextOrNone),
    policy: (found) => isMap(found) && isMap(found.document),
    function: (found) => isMap(found) &&
        typeof found.role === 'string' &&
        isTextOrNone(found.deadLetter) &&
        [found.isInVpc, found.isTraced, found.isDurable].every((each) => each === undefined || each === true),
    'function-policy': (found) => isMap(found) && isMap(found.document),
    'function-url': (found) => isMap(found) && typeof found.authType === 'string',
    mappings: (found) => isMap(found) &&
        Array.isArray(found.mappings) &&
        found.mappings.every((each) => isMap(each) && typeof each.source === 'string' && isTextOrNone(each.destination)),
    export: (found) => typeof found === 'string',
    parameter: (found) => typeof found === 'string',
    stack: (found) => isMap(found) &&
        Array.isArray(found.resources) &&
        found.resources.every((each) => isMap(each) && isTexts([each.id, each.type, each.physicalId])),
};
function isAnswer(kind, answer) {
    if (!isMap(answer) || !Object.hasOwn(SHAPES, kind))
        return false;
    if ('found' in answer)
        return SHAPES[kind](answer.found);
    return answer.absent === true || typeof answer.open === 'string';
}


/***/ })

};
;