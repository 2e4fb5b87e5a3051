export const id = 403;
export const ids = [403];
export const modules = {

/***/ 8620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ withDynamicReferences)
/* harmony export */ });
/* harmony import */ var _text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5764);
/* harmony import */ var _text_unknown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3325);
/**
 * Dynamic references (`{{resolve:ssm:name}}`): what they stand for is not in the template, wherever they are written.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html
 * Nor is what a build step puts in before the deploy, by the marks that such steps commonly look for.
 */


const START = '{{resolve:';
const END = '}}';
/** The text with its dynamic references as tokens, each as a whole, whatever it is made of. */
function withDynamicReferences(text) {
    if (text.some((part) => typeof part === 'string' && MARKS.test(part)))
        return withReferences(withOpenMarks(text));
    return text;
}
/** What any of the marks begins with; most texts have none of them. */
const MARKS = /\{\{|%%|<<|<%=|__/;
/** `%%NAME%%`, `<<NAME>>`, `<%= name %>`, `{{NAME}}`, `__NAME__`. */
const PLACEHOLDER = /(%%[A-Za-z][\w.-]{0,100}%%|<<[A-Za-z][\w.-]{0,100}>>|<%=[^%<>]{1,100}%>|\{\{ ?[A-Za-z][\w.-]{0,100} ?\}\}|__[A-Z][A-Z0-9]*(?:_[A-Z0-9]+){0,20}__)/;
function withOpenMarks(text) {
    return (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .concatAll */ .KO)(text.flatMap((part) => typeof part === 'string' ? part.split(PLACEHOLDER).map(openMark) : [part]));
}
const openMark = (part) => PLACEHOLDER.test(part)
    ? { id: `placeholder ${part}`, label: part, reason: 'a placeholder that a build step fills in' }
    : part;
function withReferences(text) {
    if (!text.some((part) => typeof part === 'string' && part.includes(START)))
        return text;
    const done = [];
    let reference = [];
    for (const part of text.flatMap(markers)) {
        if (part === START) {
            done.push(...reference);
            reference = [part];
        }
        else if (reference.length === 0)
            done.push(part);
        else {
            reference = (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .xW)(reference, part);
            if (part !== END)
                continue;
            done.push(tokenOf(reference));
            reference = [];
        }
    }
    return (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .concatAll */ .KO)([...done, ...reference]);
}
const markers = (part) => typeof part === 'string' ? part.split(/(\{\{resolve:|\}\})/) : [part];
function tokenOf(reference) {
    const id = reference.map((part) => (typeof part === 'string' ? part : `\${${part.id}}`)).join('');
    return { id, label: (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(reference), ...(0,_text_unknown_js__WEBPACK_IMPORTED_MODULE_1__/* .because */ .xx)({ code: 'dynamic-reference', what: (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(reference) }) };
}


/***/ }),

/***/ 9166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ forEach)
/* harmony export */ });
const forEach = { name: 'Fn::ForEach::', prefix: true, gives: 'part' };


/***/ }),

/***/ 9403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C8: () => (/* binding */ callOf),
  HL: () => (/* binding */ intrinsicNamed)
});

// UNUSED EXPORTS: intrinsics

// EXTERNAL MODULE: ./lib/template/node.js
var template_node = __webpack_require__(9716);
;// CONCATENATED MODULE: ./lib/cloudformation/intrinsics/and.js
const and = {
    name: 'Fn::And',
    tag: '!And',
    gives: 'condition',
    formula(argument, name, read) {
        const operands = argument.kind === 'list' ? argument.items : [];
        return { op: 'and', parts: operands.map((operand, index) => read.formula(operand, `${name}/${index}`)) };
    },
};

// EXTERNAL MODULE: ./lib/text/symbolic-string.js + 1 modules
var symbolic_string = __webpack_require__(5764);
;// CONCATENATED MODULE: ./lib/cloudformation/intrinsics/base64.js
/** `Fn::Base64`: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-base64.html */

const base64 = {
    name: 'Fn::Base64',
    tag: '!Base64',
    gives: 'text',
    text(argument, scope, evaluate) {
        const plain = (0,symbolic_string/* literal */.eu)(evaluate.text(argument, scope));
        return plain === undefined ? undefined : [Buffer.from(plain).toString('base64')];
    },
};

;// CONCATENATED MODULE: ./lib/cloudformation/intrinsics/cidr.js
const cidr = { name: 'Fn::Cidr', tag: '!Cidr', gives: 'text' };

;// CONCATENATED MODULE: ./lib/cloudformation/intrinsics/condition.js
const condition = {
    name: 'Condition',
    tag: '!Condition',
    gives: 'condition',
    section: 'Conditions',
    formula: (argument, _name, read) => argument.kind === 'scalar' ? read.condition(argument.text) : undefined,
    references: (argument) => [{ kind: 'condition', node: argument }],
    values: () => [],
};

;// CONCATENATED MODULE: ./lib/cloudformation/intrinsics/equals.js
const equals = {
    name: 'Fn::Equals',
    tag: '!Equals',
    gives: 'condition',
    formula(argument, _name, read) {
        const [left, right] = argument.kind === 'list' ? argument.items.map((operand) => read.text(operand)) : [];
        return left === undefined || right === undefined ? undefined : { op: 'equals', left, right };
    },
};

// EXTERNAL MODULE: ./lib/cloudformation/scope.js
var cloudformation_scope = __webpack_require__(8488);
;// CONCATENATED MODULE: ./lib/cloudformation/intrinsics/find-in-map.js
/** `Fn::FindInMap`: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-findinmap.html */



const findInMap = {
    name: 'Fn::FindInMap',
    tag: '!FindInMap',
    gives: 'text',
    /** The value where both keys are known; where only the row is open, one of the column's values. */
    text(argument, scope, evaluate) {
        const keys = keysOf(argument, scope, evaluate);
        const found = keys === undefined ? undefined : valueAt(keys, argument, scope);
        if (found !== undefined)
            return found.kind !== 'scalar' ? undefined : found.text === '' ? [] : [found.text];
        const values = keys === undefined ? undefined : columnValues(keys, argument, scope);
        if (values === undefined)
            return undefined;
        const token = (0,cloudformation_scope/* opaque */.OZ)(argument, scope, 'a mapping whose key is open');
        return [{ ...token, label: `\${${token.label}}`, values }];
    },
    list(argument, scope, evaluate) {
        const found = mapped(argument, scope, evaluate);
        return found?.kind === 'list' ? evaluate.list(found, scope) : undefined;
    },
    node: mapped,
    references(argument) {
        const [map, ...keys] = argument.kind === 'list' ? argument.items : [];
        if (map?.kind !== 'scalar')
            return [];
        return [{ kind: 'mapping', name: map.text, at: map.at, keys, hasDefault: keys.length > 2 }];
    },
};
/** The mapping's value where both keys are known; the default (language extensions) where there is no such key. */
function mapped(argument, scope, evaluate) {
    const keys = keysOf(argument, scope, evaluate);
    return keys === undefined ? undefined : valueAt(keys, argument, scope);
}
/** The arguments, as far as they are known. */
function keysOf(argument, scope, evaluate) {
    if (argument.kind !== 'list' || argument.items.length < 3)
        return undefined;
    const [map, row, column] = argument.items.slice(0, 3).map((key) => (0,symbolic_string/* literal */.eu)(evaluate.text(key, scope)));
    return map === undefined ? undefined : [map, row, column];
}
function valueAt([map, row, column], argument, { stack }) {
    if (row === undefined || column === undefined || argument.kind !== 'list')
        return undefined;
    return (0,template_node/* descend */.Xn)(stack.root, 'Mappings', map, row, column) ?? (0,template_node/* child */.jf)(argument.items[3], 'DefaultValue');
}
/** Every scalar that a mapping can give where the first key is open and the second is known. */
function columnValues([map, row, column], argument, { stack }) {
    if (argument.kind !== 'list' || argument.items.length !== 3)
        return undefined;
    const table = (0,template_node/* descend */.Xn)(stack.root, 'Mappings', map);
    if (table?.kind !== 'map' || column === undefined || row !== undefined)
        return undefined;
    const values = [...table.entries.values()].map((each) => (0,template_node/* child */.jf)(each.value, column));
    const found = values.flatMap((value) => (value?.kind === 'scalar' ? [value.text] : []));
    return found.length === table.entries.size && found.length > 0 ? [...new Set(found)] : undefined;
}

// EXTERNAL MODULE: ./lib/cloudformation/intrinsics/for-each.js
var for_each = __webpack_require__(9166);
// EXTERNAL MODULE: ./lib/cloudformation/parameters.js
var parameters = __webpack_require__(8786);
;// CONCATENATED MODULE: ./lib/cloudformation/intrinsics/named-text.js

/** What `Ref` gives for a name: pseudo parameter, parameter or resource; undefined where there is nothing of that name. */
function refText(name, { stack }) {
    return ((0,parameters/* pseudoText */.Iv)(name, stack.environment, stack.id) ??
        (0,parameters/* parameterText */.p5)(stack.root, name, stack.environment, stack.id) ??
        stack.resources.get(name)?.ref());
}
/** What `Fn::GetAtt` gives; undefined where there is no such resource or attribute. */
function attributeText(id, attribute, { stack }) {
    return stack.resources.get(id)?.getAtt(attribute);
}

;// CONCATENATED MODULE: ./lib/cloudformation/intrinsics/get-att.js
/** `Fn::GetAtt`: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-getatt.html */



/** Its argument is a list of resource and attribute, or both in one string, `Resource.Attribute`. */
const getAtt = {
    name: 'Fn::GetAtt',
    tag: '!GetAtt',
    gives: 'text',
    text(argument, scope, evaluate) {
        if (argument.kind === 'scalar') {
            const dot = argument.text.indexOf('.');
            if (dot === -1)
                return undefined;
            return attributeText(argument.text.slice(0, dot), argument.text.slice(dot + 1), scope);
        }
        if (argument.kind !== 'list')
            return undefined;
        const [id, ...rest] = argument.items;
        if (id?.kind !== 'scalar')
            return undefined;
        const pieces = rest.flatMap((piece, index) => [index === 0 ? '' : '.', evaluate.text(piece, scope)]);
        const attribute = (0,symbolic_string/* literal */.eu)((0,symbolic_string/* concatAll */.KO)(pieces));
        return attribute === undefined ? undefined : attributeText(id.text, attribute, scope);
    },
    references(argument) {
        const { at } = argument;
        if (argument.kind === 'scalar') {
            const dot = argument.text.indexOf('.');
            if (dot < 1)
                return [];
            const name = argument.text.slice(0, dot);
            return [{ kind: 'attribute', name, nameAt: at, attribute: argument.text.slice(dot + 1), at }];
        }
        const [id, attribute] = argument.kind === 'list' ? argument.items : [];
        if (id?.kind !== 'scalar')
            return [];
        return [
            attribute?.kind === 'scalar'
                ? { kind: 'attribute', name: id.text, nameAt: id.at, attribute: attribute.text, at: attribute.at }
                : { kind: 'attribute', name: id.text, nameAt: id.at, attribute: undefined, at: id.at },
        ];
    },
    values: () => [],
    rename(argument, meaning) {
        if (argument.kind !== 'list' || argument.items.length < 2)
            return undefined;
        const parts = [];
        for (const item of argument.items) {
            const text = (0,template_node/* stringOf */.Je)(item);
            if (text === undefined)
                return undefined;
            parts.push(...text.split('.'));
        }
        const meant = meaning(parts);
        if (meant === undefined)
            return undefined;
        const renamed = [meant.id, ...parts.slice(meant.used)];
        return (0,template_node/* list */.p_)(renamed.map((part) => (0,template_node/* scalar */.d_)(part, argument.at)), argument.at);
    },
};

;// CONCATENATED MODULE: ./lib/cloudformation/intrinsics/get-azs.js
const getAzs = { name: 'Fn::GetAZs', tag: '!GetAZs', gives: 'text' };

;// CONCATENATED MODULE: ./lib/cloudformation/intrinsics/intrinsic.js
/** The items of an argument that is a list; an argument that is none is the only one. */
const argumentsOf = (argument) => argument.kind === 'list' ? argument.items : [argument];

;// CONCATENATED MODULE: ./lib/cloudformation/intrinsics/if.js
/** `Fn::If`: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-conditions.html */


const ifFunction = {
    name: 'Fn::If',
    tag: '!If',
    gives: 'choice',
    text(_argument, scope, evaluate, node) {
        const chosen = evaluate.choose(node, scope);
        if (chosen === undefined)
            return [];
        return chosen === node ? undefined : evaluate.text(chosen, scope);
    },
    list(_argument, scope, evaluate, node) {
        const chosen = evaluate.choose(node, scope);
        if (chosen === undefined)
            return [];
        return chosen === node ? undefined : evaluate.list(chosen, scope);
    },
    choose(argument, { stack, guard }) {
        const [condition, whenTrue, whenFalse] = argument.kind === 'list' ? argument.items : [];
        if (condition?.kind !== 'scalar' || whenTrue === undefined || whenFalse === undefined)
            return undefined;
        const truth = guard.get(condition.text) ?? stack.conditions.truthOf(condition.text);
        if (truth === undefined)
            throw new cloudformation_scope/* Undecided */.Oh(condition.text);
        return truth ? whenTrue : whenFalse;
    },
    references(argument) {
        const [condition] = argument.kind === 'list' ? argument.items : [];
        return condition === undefined ? [] : [{ kind: 'condition', node: condition }];
    },
    values: (argument) => (argument.kind === 'list' ? argumentsOf(argument).slice(1) : []),
};

// EXTERNAL MODULE: ./lib/text/unknown.js
var unknown = __webpack_require__(3325);
;// CONCATENATED MODULE: ./lib/cloudformation/intrinsics/import-value.js
/** `Fn::ImportValue`: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-importvalue.html */


/** The same export is the same value, in whatever template it is imported. */
const importValue = {
    name: 'Fn::ImportValue',
    tag: '!ImportValue',
    gives: 'text',
    text(argument, scope, evaluate) {
        const name = evaluate.text(argument, scope);
        const what = (0,symbolic_string/* show */.WU)(name);
        const id = name.map((part) => (typeof part === 'string' ? part : `\${${part.id}}`)).join('');
        return [
            {
                id: `import:${id}`,
                label: `\${import ${what}}`,
                ...(0,unknown/* because */.xx)({ code: 'import', what }),
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/cloudformation/intrinsics/join.js
/** `Fn::Join`: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-join.html */

const join = {
    name: 'Fn::Join',
    tag: '!Join',
    gives: 'text',
    text(argument, scope, evaluate) {
        if (argument.kind !== 'list' || argument.items.length !== 2)
            return undefined;
        const [separator, items] = argument.items;
        if (separator?.kind !== 'scalar' || items === undefined)
            return undefined;
        const texts = evaluate.list(items, scope);
        return texts === undefined
            ? undefined
            : (0,cloudformation_scope/* joined */.oR)(texts.flatMap((text, index) => (index === 0 ? [text] : [separator.text, text])), argument);
    },
};

;// CONCATENATED MODULE: ./lib/cloudformation/intrinsics/length.js
const length_length = {
    name: 'Fn::Length',
    tag: '!Length',
    gives: 'text',
    text(argument, scope, evaluate) {
        const items = evaluate.list(argument, scope);
        return items === undefined ? undefined : [String(items.length)];
    },
};

;// CONCATENATED MODULE: ./lib/cloudformation/intrinsics/not.js
const not = {
    name: 'Fn::Not',
    tag: '!Not',
    gives: 'condition',
    formula(argument, name, read) {
        const [operand] = argument.kind === 'list' ? argument.items : [];
        return operand === undefined ? undefined : { op: 'not', part: read.formula(operand, `${name}/0`) };
    },
};

;// CONCATENATED MODULE: ./lib/cloudformation/intrinsics/or.js
const or = {
    name: 'Fn::Or',
    tag: '!Or',
    gives: 'condition',
    formula(argument, name, read) {
        const operands = argument.kind === 'list' ? argument.items : [];
        return { op: 'or', parts: operands.map((operand, index) => read.formula(operand, `${name}/${index}`)) };
    },
};

// EXTERNAL MODULE: ./lib/cloudformation/dynamic-references.js
var dynamic_references = __webpack_require__(8620);
;// CONCATENATED MODULE: ./lib/cloudformation/intrinsics/ref.js
/** `Ref`: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-ref.html */





const ref = {
    name: 'Ref',
    tag: '!Ref',
    gives: 'text',
    text: (argument, scope) => (argument.kind === 'scalar' ? refText(argument.text, scope) : undefined),
    /** A list parameter whose value is given. */
    list(argument, scope) {
        if (argument.kind !== 'scalar' || !(0,parameters/* isListParameter */.EL)(scope.stack.root, argument.text))
            return undefined;
        const text = refText(argument.text, scope);
        const given = text === undefined ? undefined : (0,symbolic_string/* literal */.eu)(text);
        return given?.split(',').map((item) => {
            const trimmed = item.trim();
            return (0,dynamic_references/* withDynamicReferences */.s)(trimmed === '' ? [] : [trimmed]);
        });
    },
    choose: (argument) => argument.kind === 'scalar' && argument.text === 'AWS::NoValue' ? 'absent' : undefined,
    references: (argument) => argument.kind === 'scalar' ? [{ kind: 'name', name: argument.text, at: argument.at }] : [],
    values: () => [],
    rename(argument, meaning) {
        const name = (0,template_node/* stringOf */.Je)(argument);
        const meant = name === undefined ? undefined : meaning(name.split('.', 2));
        return meant === undefined || name?.split('.').length !== meant.used
            ? undefined
            : (0,template_node/* scalar */.d_)(meant.id, argument.at);
    },
    withValues(_node, argument, values) {
        const name = (0,template_node/* stringOf */.Je)(argument);
        return name === undefined ? undefined : values.get(name);
    },
};

;// CONCATENATED MODULE: ./lib/cloudformation/intrinsics/select.js
/** `Fn::Select`: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-select.html */

const select_select = {
    name: 'Fn::Select',
    tag: '!Select',
    gives: 'text',
    text(argument, scope, evaluate) {
        if (argument.kind !== 'list')
            return undefined;
        const [index, items] = argument.items;
        if (index === undefined || items === undefined)
            return undefined;
        const at = (0,symbolic_string/* literal */.eu)(evaluate.text(index, scope));
        return at === undefined || !/^\d+$/.test(at) ? undefined : evaluate.list(items, scope)?.[Number(at)];
    },
};

;// CONCATENATED MODULE: ./lib/cloudformation/intrinsics/split.js
/** `Fn::Split`: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-split.html */

const split = {
    name: 'Fn::Split',
    tag: '!Split',
    gives: 'text',
    list(argument, scope, evaluate) {
        if (argument.kind !== 'list')
            return undefined;
        const [separator, subject] = argument.items;
        if (separator?.kind !== 'scalar' || separator.text === '' || subject === undefined)
            return undefined;
        return (0,symbolic_string/* split */.lD)(evaluate.text(subject, scope), separator.text);
    },
};

// EXTERNAL MODULE: ./lib/cloudformation/sub-string.js
var sub_string = __webpack_require__(1938);
;// CONCATENATED MODULE: ./lib/cloudformation/intrinsics/sub.js






/** Its argument is a string, or a list of a string and a map of variables. */
const sub = {
    name: 'Fn::Sub',
    tag: '!Sub',
    gives: 'text',
    text(argument, scope, evaluate) {
        const [template, variables] = argumentsOf(argument);
        if (template?.kind !== 'scalar')
            return undefined;
        const known = new Map();
        const pieces = (0,sub_string/* subPieces */.O)(template.text).map((piece) => {
            if (piece.kind === 'literal')
                return piece.text;
            const text = known.get(piece.text) ?? pieceText(piece.text, variables, scope, evaluate);
            known.set(piece.text, text);
            return text;
        });
        return (0,cloudformation_scope/* joined */.oR)(pieces, argument);
    },
    references(argument) {
        const [template, variables] = argumentsOf(argument);
        if (template?.kind !== 'scalar')
            return [];
        return (0,sub_string/* subPieces */.O)(template.text).flatMap(({ kind, text }) => kind === 'literal' || (0,template_node/* child */.jf)(variables, text) !== undefined ? [] : [reference(text, template.at)]);
    },
    values(argument) {
        const [, variables] = argumentsOf(argument);
        return variables === undefined ? [] : [variables];
    },
    rename(argument, meaning, inside) {
        return rewritten(argument, inside, /\$\{([A-Za-z0-9.]+)\}/g, (whole, name) => {
            const parts = name.split('.');
            const meant = meaning(parts);
            return meant === undefined ? whole : `\${${[meant.id, ...parts.slice(meant.used)].join('.')}}`;
        });
    },
    withValues(node, argument, values, inside) {
        const put = (whole, name) => {
            const value = values.get(name);
            return value?.kind === 'scalar' ? value.text : whole;
        };
        const rewrittenArgument = rewritten(argument, inside, /\$\{([A-Za-z0-9:_.-]+)\}/g, put) ??
            ((0,template_node/* stringOf */.Je)(argument) === undefined ? undefined : argument);
        return rewrittenArgument === undefined ? undefined : (0,template_node/* map */.Tj)([['Fn::Sub', rewrittenArgument]], node.at);
    },
};
/** What stands for `${name}`: a variable, or what `Ref` and `Fn::GetAtt` would give. */
function pieceText(name, variables, scope, evaluate) {
    const given = (0,template_node/* child */.jf)(variables, name);
    if (given !== undefined)
        return evaluate.text(given, scope);
    const dot = name.indexOf('.');
    const text = dot === -1 ? refText(name, scope) : attributeText(name.slice(0, dot), name.slice(dot + 1), scope);
    return (text ?? [
        {
            id: `${scope.stack.id}#\${${name}}`,
            label: `\${${name}}`,
            ...(0,unknown/* because */.xx)({ code: 'reference', what: name }),
        },
    ]);
}
function reference(name, templateAt) {
    const at = within(templateAt, name);
    const dot = name.indexOf('.');
    if (dot === -1)
        return { kind: 'name', name, at };
    return { kind: 'attribute', name: name.slice(0, dot), nameAt: at, attribute: name.slice(dot + 1), at };
}
/** The place of a name inside a scalar, where it stands there literally. */
function within(at, name) {
    const offset = at.source.text.slice(at.start, at.end).indexOf(name);
    return offset === -1 ? at : { ...at, start: at.start + offset, end: at.start + offset + name.length };
}
/** The argument with each variable of its string replaced; undefined where it is of neither form, or its only string stays. */
function rewritten(argument, inside, variable, replacement) {
    const [first, ...rest] = argumentsOf(argument);
    const text = (0,template_node/* stringOf */.Je)(first);
    if (first === undefined || text === undefined)
        return undefined;
    const replaced = text.replace(variable, replacement);
    if (argument.kind === 'list')
        return (0,template_node/* list */.p_)([(0,template_node/* scalar */.d_)(replaced, first.at), ...rest.map(inside)], argument.at);
    return replaced === text ? undefined : (0,template_node/* scalar */.d_)(replaced, first.at);
}

;// CONCATENATED MODULE: ./lib/cloudformation/intrinsics/to-json-string.js
/** `Fn::ToJsonString`: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-ToJsonString.html */

const toJsonString = {
    name: 'Fn::ToJsonString',
    tag: '!ToJsonString',
    gives: 'text',
    /** Only of what holds no functions: their results would stand in the string. */
    text(argument) {
        const json = JSON.stringify((0,template_node/* toJson */.aB)(argument));
        return /"(?:Fn::[^"]+|Ref)":/.test(json) ? undefined : [json];
    },
};

;// CONCATENATED MODULE: ./lib/cloudformation/intrinsics/transform.js
const transform = {
    name: 'Fn::Transform',
    tag: '!Transform',
    gives: 'part',
    values: () => [],
};

;// CONCATENATED MODULE: ./lib/cloudformation/intrinsics/index.js
/** Every intrinsic function that is known. To add one: its file, its line here, its test. */






















const intrinsics = [
    and,
    base64,
    cidr,
    condition,
    equals,
    findInMap,
    for_each/* forEach */.j,
    getAtt,
    getAzs,
    ifFunction,
    importValue,
    join,
    length_length,
    not,
    or,
    ref,
    select_select,
    split,
    sub,
    toJsonString,
    transform,
];
const byName = new Map(intrinsics.map((each) => [each.name, each]));
const byPrefix = intrinsics.filter(({ prefix }) => prefix);
/** The function that a key names; undefined where none is known of that name. */
function intrinsicNamed(key) {
    return byName.get(key) ?? byPrefix.find(({ name }) => key.startsWith(name));
}
/** The function that a node is a use of; undefined where it is none. */
function callOf(node) {
    const call = (0,template_node/* intrinsicOf */.jN)(node);
    if (call === undefined)
        return undefined;
    const { name, argument } = call;
    return { name, argument, definition: intrinsicNamed(name) };
}


/***/ }),

/***/ 8786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ isSecret),
/* harmony export */   EL: () => (/* binding */ isListParameter),
/* harmony export */   Iv: () => (/* binding */ pseudoText),
/* harmony export */   p5: () => (/* binding */ parameterText)
/* harmony export */ });
/* harmony import */ var _template_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9716);
/* harmony import */ var _text_unknown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3325);
/* harmony import */ var _partitions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2442);
/** Parameters and pseudo parameters as texts: the value where it is given, otherwise a token that knows what it can be. */



/**
 * @returns undefined where the template has no such parameter.
 *
 * A default is only one possible value, so a parameter without a given value stays a token. The values of
 * `AWS::SSM::Parameter::Value<…>` are looked up when the stack is deployed: what is given is the name, not the value.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html
 */
function parameterText(root, name, environment, stack) {
    const declaration = (0,_template_node_js__WEBPACK_IMPORTED_MODULE_2__/* .child */ .jf)((0,_template_node_js__WEBPACK_IMPORTED_MODULE_2__/* .child */ .jf)(root, 'Parameters'), name);
    if (declaration === undefined)
        return undefined;
    const type = (0,_template_node_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)((0,_template_node_js__WEBPACK_IMPORTED_MODULE_2__/* .child */ .jf)(declaration, 'Type')) ?? 'String';
    // A value that must not be shown stays open, even where it is given.
    const given = isSecret(declaration) ? undefined : environment.parameters.get(name);
    if (given !== undefined && !type.startsWith('AWS::SSM::Parameter::Value'))
        return given === '' ? [] : [given];
    return [parameterToken(declaration, name, type, stack)];
}
/** Is this the declaration of a parameter whose value must not be shown? */
function isSecret(declaration) {
    const noEcho = (0,_template_node_js__WEBPACK_IMPORTED_MODULE_2__/* .child */ .jf)(declaration, 'NoEcho');
    return noEcho?.kind === 'scalar' && noEcho.text.toLowerCase() === 'true';
}
/** Is the parameter's value a list? */
function isListParameter(root, name) {
    const type = (0,_template_node_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)((0,_template_node_js__WEBPACK_IMPORTED_MODULE_2__/* .child */ .jf)((0,_template_node_js__WEBPACK_IMPORTED_MODULE_2__/* .child */ .jf)((0,_template_node_js__WEBPACK_IMPORTED_MODULE_2__/* .child */ .jf)(root, 'Parameters'), name), 'Type')) ?? '';
    return /^(?:CommaDelimitedList|List<)|<List</.test(type);
}
function parameterToken(declaration, name, type, stack) {
    const allowed = (0,_template_node_js__WEBPACK_IMPORTED_MODULE_2__/* .child */ .jf)(declaration, 'AllowedValues');
    const fromStore = type.startsWith('AWS::SSM::Parameter::Value');
    const values = allowed?.kind === 'list' && !fromStore
        ? allowed.items.flatMap((item) => (item.kind === 'scalar' ? [item.text] : []))
        : undefined;
    const pattern = fromStore ? undefined : simplePattern((0,_template_node_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)((0,_template_node_js__WEBPACK_IMPORTED_MODULE_2__/* .child */ .jf)(declaration, 'AllowedPattern')));
    return {
        id: `${stack}#${name}`,
        label: `\${${name}}`,
        ...(0,_text_unknown_js__WEBPACK_IMPORTED_MODULE_0__/* .because */ .xx)({ code: 'parameter', what: name, ...(fromStore && { stored: true }) }),
        ...(values === undefined || values.length === 0 ? {} : { values }),
        ...pattern,
    };
}
/** A pattern that is one character class, repeated: `^[a-z0-9-]{3,20}$`, `^\d{12}$`. Others tell nothing here. */
function simplePattern(pattern) {
    const found = /^\^?(?:\[([A-Za-z0-9_./:-]+)\]|(\\d))(?:(\+)|(\*)|\{(\d{1,4})(,(\d{1,4})?)?\})\$?$/.exec(pattern ?? '');
    if (found === null)
        return {};
    const [, body, , plus, star, least, comma, most] = found;
    const chars = body === undefined ? '0-9' : body.replace(/-(?=$)/, '\\-');
    if (!isValidClass(chars))
        return {};
    if (least === undefined)
        return { chars, minLength: plus !== undefined ? 1 : star !== undefined ? 0 : 0 };
    const maxLength = comma === undefined ? Number(least) : most === undefined ? undefined : Number(most);
    return { chars, minLength: Number(least), ...(maxLength === undefined ? {} : { maxLength }) };
}
function isValidClass(chars) {
    try {
        return new RegExp(`[${chars}]`) instanceof RegExp;
    }
    catch {
        return false;
    }
}
/** What is known of each pseudo parameter's value. https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html */
const PSEUDO = new Map([
    ['AWS::Region', { chars: 'a-z0-9-', minLength: 9 }],
    ['AWS::AccountId', { chars: '0-9', minLength: 12, maxLength: 12 }],
    ['AWS::Partition', { values: _partitions_js__WEBPACK_IMPORTED_MODULE_1__/* .partitionNames */ .H, chars: 'a-z-', minLength: 3 }],
    ['AWS::URLSuffix', { chars: 'a-z0-9.', minLength: 5 }],
    ['AWS::StackName', { chars: 'A-Za-z0-9-', minLength: 1 }],
    ['AWS::StackId', {}],
    ['AWS::NotificationARNs', {}],
]);
/** Other in each stack, where region, account and partition are the same for all that is deployed together. */
const OF_THE_STACK = new Set([
    'AWS::StackName',
    'AWS::StackId',
    'AWS::NotificationARNs',
]);
/** The text of a pseudo parameter in the template instance `stack`; undefined where there is none of that name. */
function pseudoText(name, environment, stack = '') {
    const known = PSEUDO.get(name);
    if (known === undefined)
        return undefined;
    const { region, account } = environment;
    if (name === 'AWS::Region' && region !== undefined)
        return [region];
    if (name === 'AWS::AccountId' && account !== undefined)
        return [account];
    if (name === 'AWS::Partition' && region !== undefined)
        return [(0,_partitions_js__WEBPACK_IMPORTED_MODULE_1__/* .partitionOf */ .i)(region).name];
    const suffix = region === undefined ? undefined : (0,_partitions_js__WEBPACK_IMPORTED_MODULE_1__/* .partitionOf */ .i)(region).urlSuffix;
    if (name === 'AWS::URLSuffix' && suffix !== undefined)
        return [suffix];
    const id = OF_THE_STACK.has(name) ? `${stack}#${name}` : name;
    return [{ id, label: `\${${name}}`, ...(0,_text_unknown_js__WEBPACK_IMPORTED_MODULE_0__/* .because */ .xx)({ code: 'pseudo-parameter', what: name }), ...known }];
}


/***/ }),

/***/ 2442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ partitionNames),
  i: () => (/* binding */ partitionOf)
});

;// CONCATENATED MODULE: ./lib/data/partitions.js
/** The one with every other region comes last. */
const PARTITIONS = [
    { name: 'aws-cn', regions: 'cn-', urlSuffix: 'amazonaws.com.cn' },
    { name: 'aws-us-gov', regions: 'us-gov-', urlSuffix: 'amazonaws.com' },
    { name: 'aws-iso', regions: 'us-iso-' },
    { name: 'aws-iso-b', regions: 'us-isob-' },
    { name: 'aws-iso-e', regions: 'eu-isoe-' },
    { name: 'aws-iso-f', regions: 'us-isof-' },
    { name: 'aws-eusc', regions: 'eusc-' },
    { name: 'aws', regions: '', urlSuffix: 'amazonaws.com' },
];

;// CONCATENATED MODULE: ./lib/cloudformation/partitions.js
/** The partition that a region is in. */

/** The partition of a region, `aws` for one that is in no other. */
function partitionOf(region) {
    const wanted = region.toLowerCase();
    const found = PARTITIONS.find(({ regions }) => wanted.startsWith(regions));
    if (found === undefined)
        throw new Error('the last partition takes every region');
    return found;
}
/** The names of all partitions. */
const partitionNames = PARTITIONS.map(({ name }) => name);


/***/ }),

/***/ 8488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OZ: () => (/* binding */ opaque),
/* harmony export */   Oh: () => (/* binding */ Undecided),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
/* harmony import */ var _template_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9716);
/* harmony import */ var _text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5764);
/* harmony import */ var _text_unknown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3325);
/** In what an expression is evaluated, and what comes of one that can't be: a question about a condition, or a token. */



/** Thrown where the value depends on a condition that the guard leaves open. */
class Undecided {
    condition;
    constructor(condition) {
        this.condition = condition;
    }
}
/** Expressions as they are written, once each. */
const writtenIn = (_) => new Map();
/** A token for what can't be evaluated; the same for the same expression. */
function opaque(node, { stack }, reason) {
    const written = stack.derived.get(writtenIn);
    let text = written.get(node);
    if (text === undefined) {
        text = JSON.stringify((0,_template_node_js__WEBPACK_IMPORTED_MODULE_2__/* .toJson */ .aB)(node)) ?? '';
        written.set(node, text);
    }
    return {
        id: `${stack.id}#=${text}`,
        label: shorten(text),
        ...(0,_text_unknown_js__WEBPACK_IMPORTED_MODULE_1__/* .because */ .xx)({ code: 'expression', what: text, why: reason }),
    };
}
const shorten = (text) => (text.length > 60 ? `${text.slice(0, 57)}…` : text);
/** What a text may be longer than what is written in the template for it. */
const LONGER = 16_384;
/** No text that matters is made of more pieces. */
const MOST_PARTS = 2_000;
/**
 * Do pieces make a text that is out of all proportion to what is written for it? Texts that are put into each other
 * twice would grow without end.
 */
function outgrows(pieces, node) {
    let length = 0;
    let parts = 0;
    for (const piece of pieces) {
        if (typeof piece === 'string')
            length += piece.length;
        else {
            parts += piece.length;
            for (const part of piece)
                length += typeof part === 'string' ? part.length : 1;
        }
    }
    return parts > MOST_PARTS || (length > LONGER && length > LONGER + writtenLength(node));
}
/** One text of pieces that a function puts together; undefined where it would grow out of all proportion. */
function joined(pieces, argument) {
    return outgrows(pieces, argument) ? undefined : (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .concatAll */ .KO)(pieces);
}
function writtenLength(node) {
    switch (node.kind) {
        case 'scalar':
            return node.text.length;
        case 'list':
            return node.items.reduce((sum, item) => sum + writtenLength(item), 0);
        case 'map':
            return [...node.entries.values()].reduce((sum, { value }) => sum + writtenLength(value), 0);
    }
}


/***/ }),

/***/ 1938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ subPieces)
/* harmony export */ });
/** The pieces of an `Fn::Sub` string. */
const REFERENCE = /\$\{(!?)([^}]*)\}/g;
/**
 * Takes an `Fn::Sub` string apart. `${!Literal}` is the literal text `${Literal}`.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-sub.html
 */
function subPieces(template) {
    const pieces = [];
    let from = 0;
    for (const found of template.matchAll(REFERENCE)) {
        const [whole, bang, inner = ''] = found;
        if (found.index > from)
            pieces.push({ kind: 'literal', text: template.slice(from, found.index), offset: from });
        if (bang === '!')
            pieces.push({ kind: 'literal', text: `\${${inner}}`, offset: found.index });
        else {
            const name = inner.trim();
            pieces.push({ kind: 'name', text: name, offset: found.index + 2 + inner.indexOf(name) });
        }
        from = found.index + whole.length;
    }
    if (from < template.length)
        pieces.push({ kind: 'literal', text: template.slice(from), offset: from });
    return pieces;
}


/***/ }),

/***/ 9716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Je: () => (/* binding */ stringOf),
/* harmony export */   Tj: () => (/* binding */ map),
/* harmony export */   Xn: () => (/* binding */ descend),
/* harmony export */   aB: () => (/* binding */ toJson),
/* harmony export */   d_: () => (/* binding */ scalar),
/* harmony export */   jN: () => (/* binding */ intrinsicOf),
/* harmony export */   jf: () => (/* binding */ child),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/** A scalar node for a value that was not written but made. */
function scalar(value, at) {
    return { kind: 'scalar', value, text: value === null ? '' : String(value), at };
}
function list(items, at) {
    return { kind: 'list', items, at };
}
/** A map node from `[key, value]` pairs; pairs whose value is undefined are left out; keys stand at `at`. */
function map(pairs, at) {
    const entries = new Map();
    for (const [key, value] of pairs)
        if (value !== undefined)
            entries.set(key, { key, keyAt: at, value });
    return { kind: 'map', entries, at };
}
/** The node under a key of a map; undefined where `node` is no map or has no such key. */
function child(node, key) {
    return node?.kind === 'map' ? node.entries.get(key)?.value : undefined;
}
/** The node at a path of keys. */
function descend(node, ...path) {
    let current = node;
    for (const key of path)
        current = child(current, key);
    return current;
}
/** The string of a scalar that was read as a string. */
function stringOf(node) {
    return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}
const INTRINSIC = /^(?:Ref|Condition|Fn::.+)$/;
/** The name and argument of an intrinsic function: a map with exactly one key, `Ref` or `Fn::…` (or `Condition`, with a string). */
function intrinsicOf(node) {
    if (node?.kind !== 'map' || node.entries.size !== 1)
        return undefined;
    for (const { key, value } of node.entries.values()) {
        if (!INTRINSIC.test(key))
            return undefined;
        if (key === 'Condition' && stringOf(value) === undefined)
            return undefined;
        return { name: key, argument: value };
    }
    return undefined;
}
/** The plain JSON value of a tree. Keys such as `__proto__` become own properties. */
function toJson(node) {
    switch (node.kind) {
        case 'scalar':
            return node.value;
        case 'list':
            return node.items.map(toJson);
        case 'map':
            return Object.fromEntries([...node.entries.values()].map(({ key, value }) => [key, toJson(value)]));
    }
}


/***/ })

};
