"use strict";
exports.id = 778;
exports.ids = [778];
exports.modules = {

/***/ 778:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runnerOf: () => (/* binding */ runnerOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _report_workflow_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3725);



function runnerOf(process) {
    const { env, stdout } = process;
    const info = (line) => void stdout.write(`${line}${node_os__WEBPACK_IMPORTED_MODULE_1__.EOL}`);
    const annotate = (severity) => (message, { title, file, startLine: line, endLine, startColumn: col, endColumn } = {}) => info((0,_report_workflow_command_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowCommand */ .N)(severity, { title, file, line, endLine, col, endColumn }, message));
    const getInput = (name) => (env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();
    const error = annotate('error');
    return {
        getInput,
        getMultilineInput: (name) => getInput(name)
            .split('\n')
            .map((line) => line.trim())
            .filter((line) => line !== ''),
        setOutput(name, value) {
            const text = String(value);
            if (env.GITHUB_OUTPUT)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(env.GITHUB_OUTPUT, outputEntry(name, text));
            else
                info(`${node_os__WEBPACK_IMPORTED_MODULE_1__.EOL}${(0,_report_workflow_command_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowCommand */ .N)('set-output', { name }, text)}`);
        },
        setFailed(message) {
            process.exitCode = 1;
            error(message);
        },
        error,
        warning: annotate('warning'),
        notice: annotate('notice'),
        info,
        addSummary(text) {
            if (!env.GITHUB_STEP_SUMMARY)
                throw new Error('the runner takes no summary');
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(env.GITHUB_STEP_SUMMARY, text);
        },
    };
}
function outputEntry(name, value) {
    let end = 'end-of-output';
    while (value.includes(end))
        end += '-';
    return [`${name}<<${end}`, value, end, ''].join(node_os__WEBPACK_IMPORTED_MODULE_1__.EOL);
}


/***/ }),

/***/ 3725:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ workflowCommand)
/* harmony export */ });
function workflowCommand(name, properties, text) {
    const pairs = Object.entries(properties)
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => `${key}=${propertyValue(String(value))}`);
    return `::${name}${pairs.length === 0 ? '' : ` ${pairs.join(',')}`}::${data(text)}`;
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