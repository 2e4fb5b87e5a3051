"use strict";
exports.id = 5695;
exports.ids = [5695];
exports.modules = {

/***/ 5695:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configurationSchema: () => (/* binding */ configurationSchema)
/* harmony export */ });
/* harmony import */ var _package_info_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8060);
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4269);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2634);



function configurationSchema(rules, levels) {
    const ruleId = { enum: rules.map(({ id }) => id) };
    return {
        $schema: 'http://json-schema.org/draft-07/schema#',
        $id: `${_package_info_js__WEBPACK_IMPORTED_MODULE_2__/* .repository */ .Jk}/blob/v1/docs/configuration.schema.json`,
        title: 'Configuration of Lambda Permission Check',
        type: ['object', 'null'],
        additionalProperties: false,
        properties: {
            ...Object.fromEntries(_table_js__WEBPACK_IMPORTED_MODULE_1__/* .optionList */ .U
                .filter(([, { key }]) => key === true)
                .map(([name, option]) => [name, { description: (0,_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .W)(option, 'key'), ...shape(option) }])),
            rules: {
                description: 'How grave each rule is here.',
                type: 'object',
                additionalProperties: false,
                properties: Object.fromEntries(rules.map(({ id, title }) => [id, { description: title, enum: [...levels, false] }])),
            },
            'accept-inline': {
                description: 'Do templates accept findings by themselves, in comments and metadata? Default: only where this file is that of the checkout.',
                type: 'boolean',
            },
            stacks: {
                description: 'As which stacks a template is deployed, each with values of its own.',
                type: 'array',
                items: {
                    type: 'object',
                    additionalProperties: false,
                    required: ['name', 'template'],
                    properties: {
                        name: { description: 'What messages call the stack.', type: 'string', minLength: 1 },
                        template: { description: "The template's path.", type: 'string', minLength: 1 },
                        parameters: shape({ type: 'pairs' }),
                        'parameter-files': shape({ type: 'texts' }),
                        region: SCALAR,
                        account: SCALAR,
                    },
                },
            },
            accept: {
                description: 'Findings that somebody has looked at and accepted.',
                type: 'array',
                items: {
                    type: 'object',
                    additionalProperties: false,
                    required: ['rule', 'reason'],
                    properties: {
                        rule: ruleId,
                        resource: { description: "One of the finding's logical ids.", type: 'string' },
                        path: { description: "A glob for the template's path.", type: 'string' },
                        reason: { description: 'Why it is accepted.', type: 'string', minLength: 1 },
                    },
                },
            },
        },
    };
}
const SCALAR = { type: ['string', 'number', 'boolean'] };
function shape({ type, values }) {
    switch (type) {
        case 'flag':
            return { type: 'boolean' };
        case 'word':
            return { enum: values };
        case 'pairs':
            return { type: 'object', additionalProperties: SCALAR };
        case 'texts':
            return { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] };
        case 'text':
            return SCALAR;
    }
}


/***/ })

};
;