"use strict";
exports.id = 7237;
exports.ids = [7237];
exports.modules = {

/***/ 4776:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ withDynamicReferences)
/* harmony export */ });
/* harmony import */ var _text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8189);
/* harmony import */ var _text_unknown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2665);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3868);



const START = '{{resolve:';
const END = '}}';
function withDynamicReferences(text, template) {
    if (text.some((part) => typeof part === 'string' && MARKS.test(part)))
        return withReferences(withOpenMarks(text), template);
    return text;
}
const MARKS = /\{\{|%%|<<|<%=|__/;
const PLACEHOLDER = /(%%[A-Za-z][\w.-]{0,100}%%|<<[A-Za-z][\w.-]{0,100}>>|<%=[^%<>]{1,100}%>|\{\{ ?[A-Za-z][\w.-]{0,100} ?\}\}|__[A-Z][A-Z0-9]*(?:_[A-Z0-9]+){0,20}__)/;
function withOpenMarks(text) {
    return (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .concatAll */ .KO)(text.flatMap((part) => typeof part === 'string' ? part.split(PLACEHOLDER).map(openMark) : [part]));
}
const openMark = (part) => PLACEHOLDER.test(part)
    ? { id: `placeholder ${part}`, label: part, reason: 'a placeholder that a build step fills in' }
    : part;
function withReferences(text, template) {
    if (!text.some((part) => typeof part === 'string' && part.includes(START)))
        return text;
    const done = [];
    let reference = [];
    for (const part of text.flatMap(markers)) {
        if (part === START) {
            for (const piece of reference)
                done.push(piece);
            reference = [part];
        }
        else if (reference.length === 0)
            done.push(part);
        else {
            reference = (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .xW)(reference, part);
            if (part !== END)
                continue;
            done.push(tokenOf(reference, template));
            reference = [];
        }
    }
    return (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .concatAll */ .KO)([...done, ...reference]);
}
const markers = (part) => typeof part === 'string' ? part.split(/(\{\{resolve:|\}\})/) : [part];
function tokenOf(reference, template) {
    const id = reference.map((part) => (typeof part === 'string' ? part : `\${${part.id}}`)).join('');
    const name = template === undefined ? undefined : storedName(reference);
    return {
        id,
        label: (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(reference),
        ...(0,_text_unknown_js__WEBPACK_IMPORTED_MODULE_1__/* .because */ .xx)({ code: 'dynamic-reference', what: (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(reference) }),
        ...(name !== undefined &&
            template !== undefined && { link: { kind: 'parameter-store', name, from: (0,_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .placeIn */ .VV)(template) } }),
    };
}
function storedName(reference) {
    const inner = reference.map((part, index) => {
        if (typeof part !== 'string')
            return part;
        const from = index === 0 ? part.slice(START.length) : part;
        return index === reference.length - 1 ? from.slice(0, -END.length) : from;
    });
    const [first] = inner;
    if (typeof first !== 'string' || !first.startsWith('ssm:'))
        return undefined;
    const name = (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_0__/* .concatAll */ .KO)([first.slice('ssm:'.length), ...inner.slice(1)]);
    return name.some((part) => typeof part === 'string' && part.includes(':')) ? undefined : name;
}


/***/ }),

/***/ 6168:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C8: () => (/* binding */ callOf),
  HL: () => (/* binding */ intrinsicNamed)
});

// UNUSED EXPORTS: intrinsics

// EXTERNAL MODULE: ./build/template/node.js
var template_node = __webpack_require__(2720);
;// CONCATENATED MODULE: ./build/cloudformation/intrinsics/and.js
const and = {
    name: 'Fn::And',
    tag: '!And',
    gives: 'condition',
    formula(argument, name, read) {
        const operands = argument.kind === 'list' ? argument.items : [];
        return { op: 'and', parts: operands.map((operand, index) => read.formula(operand, `${name}/${index}`)) };
    },
};

// EXTERNAL MODULE: ./build/text/symbolic-string.js
var symbolic_string = __webpack_require__(8189);
;// CONCATENATED MODULE: ./build/cloudformation/intrinsics/base64.js

const base64 = {
    name: 'Fn::Base64',
    tag: '!Base64',
    gives: 'text',
    text(argument, scope, evaluate) {
        const plain = (0,symbolic_string/* literal */.eu)(evaluate.text(argument, scope));
        return plain === undefined ? undefined : [Buffer.from(plain).toString('base64')];
    },
};

;// CONCATENATED MODULE: ./build/cloudformation/intrinsics/cidr.js
const cidr = { name: 'Fn::Cidr', tag: '!Cidr', gives: 'text' };

;// CONCATENATED MODULE: ./build/cloudformation/intrinsics/condition.js
const condition = {
    name: 'Condition',
    tag: '!Condition',
    gives: 'condition',
    section: 'Conditions',
    formula: (argument, _name, read) => argument.kind === 'scalar' ? read.condition(argument.text) : undefined,
    references: (argument) => [{ kind: 'condition', node: argument }],
    values: () => [],
};

;// CONCATENATED MODULE: ./build/cloudformation/intrinsics/equals.js
const equals = {
    name: 'Fn::Equals',
    tag: '!Equals',
    gives: 'condition',
    formula(argument, _name, read) {
        const [left, right] = argument.kind === 'list' ? argument.items.map((operand) => read.text(operand)) : [];
        return left === undefined || right === undefined ? undefined : { op: 'equals', left, right };
    },
};

// EXTERNAL MODULE: ./build/cloudformation/scope.js
var cloudformation_scope = __webpack_require__(3868);
;// CONCATENATED MODULE: ./build/cloudformation/intrinsics/find-in-map.js



const findInMap = {
    name: 'Fn::FindInMap',
    tag: '!FindInMap',
    gives: 'text',
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
function mapped(argument, scope, evaluate) {
    const keys = keysOf(argument, scope, evaluate);
    return keys === undefined ? undefined : valueAt(keys, argument, scope);
}
function keysOf(argument, scope, evaluate) {
    if (argument.kind !== 'list' || argument.items.length < 3)
        return undefined;
    const [map, row, column] = argument.items.slice(0, 3).map((key) => (0,symbolic_string/* literal */.eu)(evaluate.text(key, scope)));
    return map === undefined ? undefined : [map, row, column];
}
function valueAt([map, row, column], argument, { template }) {
    if (row === undefined || column === undefined || argument.kind !== 'list')
        return undefined;
    return (0,template_node/* descend */.Xn)(template.root, 'Mappings', map, row, column) ?? (0,template_node/* child */.jf)(argument.items[3], 'DefaultValue');
}
function columnValues([map, row, column], argument, { template }) {
    if (argument.kind !== 'list' || argument.items.length !== 3)
        return undefined;
    const table = (0,template_node/* descend */.Xn)(template.root, 'Mappings', map);
    if (table?.kind !== 'map' || column === undefined || row !== undefined)
        return undefined;
    const values = [...table.entries.values()].map((each) => (0,template_node/* child */.jf)(each.value, column));
    const found = values.flatMap((value) => (value?.kind === 'scalar' ? [value.text] : []));
    return found.length === table.entries.size && found.length > 0 ? [...new Set(found)] : undefined;
}

// EXTERNAL MODULE: ./build/cloudformation/intrinsics/for-each.js
var for_each = __webpack_require__(2162);
// EXTERNAL MODULE: ./build/cloudformation/parameters.js
var parameters = __webpack_require__(4798);
;// CONCATENATED MODULE: ./build/cloudformation/intrinsics/named-text.js

function refText(name, { template }) {
    return ((0,parameters/* pseudoText */.Iv)(name, template.environment, template.id) ??
        (0,parameters/* parameterText */.p5)(name, template) ??
        template.resources.get(name)?.ref());
}
function attributeText(id, attribute, { template }) {
    return template.resources.get(id)?.getAtt(attribute);
}

;// CONCATENATED MODULE: ./build/cloudformation/intrinsics/get-att.js



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
            for (const part of text.split('.'))
                parts.push(part);
        }
        const meant = meaning(parts);
        if (meant === undefined)
            return undefined;
        const renamed = [meant.id, ...parts.slice(meant.used)];
        return (0,template_node/* list */.p_)(renamed.map((part) => (0,template_node/* scalar */.d_)(part, argument.at)), argument.at);
    },
};

;// CONCATENATED MODULE: ./build/cloudformation/intrinsics/get-azs.js
const getAzs = { name: 'Fn::GetAZs', tag: '!GetAZs', gives: 'text' };

;// CONCATENATED MODULE: ./build/cloudformation/intrinsics/intrinsic.js
const argumentsOf = (argument) => argument.kind === 'list' ? argument.items : [argument];

;// CONCATENATED MODULE: ./build/cloudformation/intrinsics/if.js


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
    choose(argument, { template, scenario }) {
        const [condition, whenTrue, whenFalse] = argument.kind === 'list' ? argument.items : [];
        if (condition?.kind !== 'scalar' || whenTrue === undefined || whenFalse === undefined)
            return undefined;
        const truth = scenario.get(condition.text) ?? template.conditions.truthOf(condition.text);
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

// EXTERNAL MODULE: ./build/text/unknown.js
var unknown = __webpack_require__(2665);
;// CONCATENATED MODULE: ./build/cloudformation/intrinsics/import-value.js



const importValue = {
    name: 'Fn::ImportValue',
    tag: '!ImportValue',
    gives: 'text',
    text(argument, scope, evaluate) {
        const { region = '', account = '' } = scope.template.environment;
        const name = evaluate.text(argument, scope);
        const what = (0,symbolic_string/* show */.WU)(name);
        const id = name.map((part) => (typeof part === 'string' ? part : `\${${part.id}}`)).join('');
        return [
            {
                id: `import:${region}:${account}:${id}`,
                label: `\${import ${what}}`,
                ...(0,unknown/* because */.xx)({ code: 'import', what }),
                link: { kind: 'export', name, from: (0,cloudformation_scope/* placeIn */.VV)(scope.template) },
            },
        ];
    },
};

;// CONCATENATED MODULE: ./build/cloudformation/intrinsics/join.js

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

;// CONCATENATED MODULE: ./build/cloudformation/intrinsics/length.js
const length_length = {
    name: 'Fn::Length',
    tag: '!Length',
    gives: 'text',
    text(argument, scope, evaluate) {
        const items = evaluate.list(argument, scope);
        return items === undefined ? undefined : [String(items.length)];
    },
};

;// CONCATENATED MODULE: ./build/cloudformation/intrinsics/not.js
const not = {
    name: 'Fn::Not',
    tag: '!Not',
    gives: 'condition',
    formula(argument, name, read) {
        const [operand] = argument.kind === 'list' ? argument.items : [];
        return operand === undefined ? undefined : { op: 'not', part: read.formula(operand, `${name}/0`) };
    },
};

;// CONCATENATED MODULE: ./build/cloudformation/intrinsics/or.js
const or = {
    name: 'Fn::Or',
    tag: '!Or',
    gives: 'condition',
    formula(argument, name, read) {
        const operands = argument.kind === 'list' ? argument.items : [];
        return { op: 'or', parts: operands.map((operand, index) => read.formula(operand, `${name}/${index}`)) };
    },
};

// EXTERNAL MODULE: ./build/cloudformation/dynamic-references.js
var dynamic_references = __webpack_require__(4776);
;// CONCATENATED MODULE: ./build/cloudformation/intrinsics/ref.js





const ref = {
    name: 'Ref',
    tag: '!Ref',
    gives: 'text',
    text: (argument, scope) => (argument.kind === 'scalar' ? refText(argument.text, scope) : undefined),
    list(argument, scope) {
        if (argument.kind !== 'scalar' || !(0,parameters/* isListParameter */.EL)(scope.template.root, argument.text))
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

;// CONCATENATED MODULE: ./build/cloudformation/intrinsics/select.js

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

;// CONCATENATED MODULE: ./build/cloudformation/intrinsics/split.js

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

// EXTERNAL MODULE: ./build/cloudformation/sub-string.js
var sub_string = __webpack_require__(1910);
;// CONCATENATED MODULE: ./build/cloudformation/intrinsics/sub.js






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
        const places = new Places(template.at);
        return (0,sub_string/* subPieces */.O)(template.text).flatMap(({ kind, text }) => kind === 'literal' || (0,template_node/* child */.jf)(variables, text) !== undefined ? [] : [reference(text, places.of(text))]);
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
function pieceText(name, variables, scope, evaluate) {
    const given = (0,template_node/* child */.jf)(variables, name);
    if (given !== undefined)
        return evaluate.text(given, scope);
    const dot = name.indexOf('.');
    const text = dot === -1 ? refText(name, scope) : attributeText(name.slice(0, dot), name.slice(dot + 1), scope);
    return (text ?? [
        {
            id: `${scope.template.id}#\${${name}}`,
            label: `\${${name}}`,
            ...(0,unknown/* because */.xx)({ code: 'reference', what: name }),
        },
    ]);
}
function reference(name, at) {
    const dot = name.indexOf('.');
    if (dot === -1)
        return { kind: 'name', name, at };
    return { kind: 'attribute', name: name.slice(0, dot), nameAt: at, attribute: name.slice(dot + 1), at };
}
class Places {
    #at;
    #known = new Map();
    #from;
    #misses = 0;
    constructor(at) {
        this.#at = at;
        this.#from = at.start;
    }
    of(name) {
        let found = this.#known.get(name);
        if (found === undefined) {
            found = this.#find(name);
            this.#known.set(name, found);
        }
        return found;
    }
    #find(name) {
        if (this.#misses > MOST_MISSES)
            return this.#at;
        const { source, end } = this.#at;
        const offset = source.text.slice(this.#from, end).indexOf(name);
        if (offset === -1) {
            this.#misses++;
            return this.#at;
        }
        const start = this.#from + offset;
        this.#from = start;
        return { ...this.#at, start, end: start + name.length };
    }
}
const MOST_MISSES = 100;
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

;// CONCATENATED MODULE: ./build/cloudformation/intrinsics/to-json-string.js

const toJsonString = {
    name: 'Fn::ToJsonString',
    tag: '!ToJsonString',
    gives: 'text',
    text(argument) {
        const json = JSON.stringify((0,template_node/* toJson */.aB)(argument));
        return /"(?:Fn::[^"]+|Ref)":/.test(json) ? undefined : [json];
    },
};

;// CONCATENATED MODULE: ./build/cloudformation/intrinsics/transform.js
const transform = {
    name: 'Fn::Transform',
    tag: '!Transform',
    gives: 'part',
    values: () => [],
};

;// CONCATENATED MODULE: ./build/cloudformation/intrinsics/index.js






















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
function intrinsicNamed(key) {
    return byName.get(key) ?? byPrefix.find(({ name }) => key.startsWith(name));
}
function callOf(node) {
    const call = (0,template_node/* intrinsicOf */.jN)(node);
    if (call === undefined)
        return undefined;
    const { name, argument } = call;
    return { name, argument, definition: intrinsicNamed(name) };
}


/***/ }),

/***/ 1910:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ subPieces)
/* harmony export */ });
function subPieces(template) {
    const pieces = [];
    let from = 0;
    for (;;) {
        const start = template.indexOf('${', from);
        const end = start === -1 ? -1 : template.indexOf('}', start);
        if (end === -1)
            break;
        if (start > from)
            pieces.push({ kind: 'literal', text: template.slice(from, start), offset: from });
        if (template[start + 2] === '!')
            pieces.push({ kind: 'literal', text: `\${${template.slice(start + 3, end)}}`, offset: start });
        else {
            const inner = template.slice(start + 2, end);
            const name = inner.trim();
            pieces.push({ kind: 'name', text: name, offset: start + 2 + inner.indexOf(name) });
        }
        from = end + 1;
    }
    if (from < template.length)
        pieces.push({ kind: 'literal', text: template.slice(from), offset: from });
    return pieces;
}


/***/ }),

/***/ 3804:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ POLICY_TEMPLATES)
/* harmony export */ });
const POLICY_TEMPLATES = `
AMIDescribePolicy
  ec2:DescribeImages | *
AWSSecretsManagerGetSecretValuePolicy SecretArn
  secretsmanager:GetSecretValue | \${secretArn}
AWSSecretsManagerRotationPolicy FunctionName
  secretsmanager:DescribeSecret,GetSecretValue,PutSecretValue,UpdateSecretVersionStage | arn:\${AWS::Partition}:secretsmanager:\${AWS::Region}:\${AWS::AccountId}:secret:* | secretsmanager:resource/AllowRotationLambdaArn = arn:\${AWS::Partition}:lambda:\${AWS::Region}:\${AWS::AccountId}:function:\${functionName}
  secretsmanager:GetRandomPassword | *
AcmGetCertificatePolicy CertificateArn
  acm:GetCertificate | \${certificateArn}
AthenaQueryPolicy WorkGroupName
  athena:ListWorkGroups,GetExecutionEngine,GetExecutionEngines,GetNamespace,GetCatalogs,GetNamespaces,GetTables,GetTable | *
  athena:StartQueryExecution,GetQueryResults,DeleteNamedQuery,GetNamedQuery,ListQueryExecutions,StopQueryExecution,GetQueryResultsStream,ListNamedQueries,CreateNamedQuery,GetQueryExecution,BatchGetNamedQuery,BatchGetQueryExecution,GetWorkGroup | arn:\${AWS::Partition}:athena:\${AWS::Region}:\${AWS::AccountId}:workgroup/\${workgroupName}
CloudFormationDescribeStacksPolicy
  cloudformation:DescribeStacks | arn:\${AWS::Partition}:cloudformation:\${AWS::Region}:\${AWS::AccountId}:stack/*
CloudWatchDashboardPolicy
  cloudwatch:GetDashboard,ListDashboards,PutDashboard,ListMetrics | *
CloudWatchDescribeAlarmHistoryPolicy
  cloudwatch:DescribeAlarmHistory | *
CloudWatchPutMetricPolicy
  cloudwatch:PutMetricData | *
CodeCommitCrudPolicy RepositoryName
  codecommit:GitPull,GitPush,CreateBranch,DeleteBranch,GetBranch,ListBranches,MergeBranchesByFastForward,MergeBranchesBySquash,MergeBranchesByThreeWay,UpdateDefaultBranch,BatchDescribeMergeConflicts,CreateUnreferencedMergeCommit,DescribeMergeConflicts,GetMergeCommit,GetMergeOptions,BatchGetPullRequests,CreatePullRequest,DescribePullRequestEvents,GetCommentsForPullRequest,GetCommitsFromMergeBase,GetMergeConflicts,GetPullRequest,ListPullRequests,MergePullRequestByFastForward,MergePullRequestBySquash,MergePullRequestByThreeWay,PostCommentForPullRequest,UpdatePullRequestDescription,UpdatePullRequestStatus,UpdatePullRequestTitle,DeleteFile,GetBlob,GetFile,GetFolder,PutFile,DeleteCommentContent,GetComment,GetCommentsForComparedCommit,PostCommentForComparedCommit,PostCommentReply,UpdateComment,BatchGetCommits,CreateCommit,GetCommit,GetCommitHistory,GetDifferences,GetObjectIdentifier,GetReferences,GetTree,GetRepository,UpdateRepositoryDescription,ListTagsForResource,TagResource,UntagResource,GetRepositoryTriggers,PutRepositoryTriggers,TestRepositoryTriggers,GetBranch,GetCommit,UploadArchive,GetUploadArchiveStatus,CancelUploadArchive | arn:\${AWS::Partition}:codecommit:\${AWS::Region}:\${AWS::AccountId}:\${repositoryName}
CodeCommitReadPolicy RepositoryName
  codecommit:GitPull,GetBranch,ListBranches,BatchDescribeMergeConflicts,DescribeMergeConflicts,GetMergeCommit,GetMergeOptions,BatchGetPullRequests,DescribePullRequestEvents,GetCommentsForPullRequest,GetCommitsFromMergeBase,GetMergeConflicts,GetPullRequest,ListPullRequests,GetBlob,GetFile,GetFolder,GetComment,GetCommentsForComparedCommit,BatchGetCommits,GetCommit,GetCommitHistory,GetDifferences,GetObjectIdentifier,GetReferences,GetTree,GetRepository,ListTagsForResource,GetRepositoryTriggers,TestRepositoryTriggers,GetBranch,GetCommit,GetUploadArchiveStatus | arn:\${AWS::Partition}:codecommit:\${AWS::Region}:\${AWS::AccountId}:\${repositoryName}
CodePipelineLambdaExecutionPolicy
  codepipeline:PutJobSuccessResult,PutJobFailureResult | *
CodePipelineReadOnlyPolicy PipelineName
  codepipeline:ListPipelineExecutions | arn:\${AWS::Partition}:codepipeline:\${AWS::Region}:\${AWS::AccountId}:\${pipelinename}
ComprehendBasicAccessPolicy
  comprehend:BatchDetectKeyPhrases,DetectDominantLanguage,DetectEntities,BatchDetectEntities,DetectKeyPhrases,DetectSentiment,BatchDetectDominantLanguage,BatchDetectSentiment | *
CostExplorerReadOnlyPolicy
  ce:GetCostAndUsage,GetDimensionValues,GetReservationCoverage,GetReservationPurchaseRecommendation,GetReservationUtilization,GetTags | *
DynamoDBBackupFullAccessPolicy TableName
  dynamodb:CreateBackup,DescribeContinuousBackups | arn:\${AWS::Partition}:dynamodb:\${AWS::Region}:\${AWS::AccountId}:table/\${tableName}
  dynamodb:DeleteBackup,DescribeBackup,ListBackups | arn:\${AWS::Partition}:dynamodb:\${AWS::Region}:\${AWS::AccountId}:table/\${tableName}/backup/*
DynamoDBCrudPolicy TableName
  dynamodb:GetItem,DeleteItem,PutItem,Scan,Query,UpdateItem,BatchWriteItem,BatchGetItem,DescribeTable,ConditionCheckItem | arn:\${AWS::Partition}:dynamodb:\${AWS::Region}:\${AWS::AccountId}:table/\${tableName} arn:\${AWS::Partition}:dynamodb:\${AWS::Region}:\${AWS::AccountId}:table/\${tableName}/index/*
DynamoDBReadPolicy TableName
  dynamodb:GetItem,Scan,Query,BatchGetItem,DescribeTable | arn:\${AWS::Partition}:dynamodb:\${AWS::Region}:\${AWS::AccountId}:table/\${tableName} arn:\${AWS::Partition}:dynamodb:\${AWS::Region}:\${AWS::AccountId}:table/\${tableName}/index/*
DynamoDBReconfigurePolicy TableName
  dynamodb:UpdateTable | arn:\${AWS::Partition}:dynamodb:\${AWS::Region}:\${AWS::AccountId}:table/\${tableName}
DynamoDBRestoreFromBackupPolicy TableName
  dynamodb:RestoreTableFromBackup | arn:\${AWS::Partition}:dynamodb:\${AWS::Region}:\${AWS::AccountId}:table/\${tableName}/backup/*
  dynamodb:PutItem,UpdateItem,DeleteItem,GetItem,Query,Scan,BatchWriteItem | arn:\${AWS::Partition}:dynamodb:\${AWS::Region}:\${AWS::AccountId}:table/\${tableName}
DynamoDBStreamReadPolicy StreamName TableName
  dynamodb:DescribeStream,GetRecords,GetShardIterator | arn:\${AWS::Partition}:dynamodb:\${AWS::Region}:\${AWS::AccountId}:table/\${tableName}/stream/\${streamName}
  dynamodb:ListStreams | arn:\${AWS::Partition}:dynamodb:\${AWS::Region}:\${AWS::AccountId}:table/\${tableName}/stream/*
DynamoDBWritePolicy TableName
  dynamodb:PutItem,UpdateItem,BatchWriteItem | arn:\${AWS::Partition}:dynamodb:\${AWS::Region}:\${AWS::AccountId}:table/\${tableName} arn:\${AWS::Partition}:dynamodb:\${AWS::Region}:\${AWS::AccountId}:table/\${tableName}/index/*
EC2CopyImagePolicy ImageId
  ec2:CopyImage | arn:\${AWS::Partition}:ec2:\${AWS::Region}:\${AWS::AccountId}:image/\${imageId}
EC2DescribePolicy
  ec2:DescribeRegions,DescribeInstances | *
EFSWriteAccessPolicy AccessPoint FileSystem
  elasticfilesystem:ClientMount,ClientWrite | arn:\${AWS::Partition}:elasticfilesystem:\${AWS::Region}:\${AWS::AccountId}:file-system/\${FileSystem} | elasticfilesystem:AccessPointArn = arn:\${AWS::Partition}:elasticfilesystem:\${AWS::Region}:\${AWS::AccountId}:access-point/\${AccessPoint}
EKSDescribePolicy
  eks:DescribeCluster,ListClusters | *
EcsRunTaskPolicy TaskDefinition
  ecs:RunTask | arn:\${AWS::Partition}:ecs:\${AWS::Region}:\${AWS::AccountId}:task-definition/\${taskDefinition}
ElasticMapReduceAddJobFlowStepsPolicy ClusterId
  =elasticmapreduce:AddJobFlowSteps | arn:\${AWS::Partition}:elasticmapreduce:\${AWS::Region}:\${AWS::AccountId}:cluster/\${clusterId}
ElasticMapReduceCancelStepsPolicy ClusterId
  =elasticmapreduce:CancelSteps | arn:\${AWS::Partition}:elasticmapreduce:\${AWS::Region}:\${AWS::AccountId}:cluster/\${clusterId}
ElasticMapReduceModifyInstanceFleetPolicy ClusterId
  elasticmapreduce:ModifyInstanceFleet,ListInstanceFleets | arn:\${AWS::Partition}:elasticmapreduce:\${AWS::Region}:\${AWS::AccountId}:cluster/\${clusterId}
ElasticMapReduceModifyInstanceGroupsPolicy ClusterId
  elasticmapreduce:ModifyInstanceGroups,ListInstanceGroups | arn:\${AWS::Partition}:elasticmapreduce:\${AWS::Region}:\${AWS::AccountId}:cluster/\${clusterId}
ElasticMapReduceSetTerminationProtectionPolicy ClusterId
  =elasticmapreduce:SetTerminationProtection | arn:\${AWS::Partition}:elasticmapreduce:\${AWS::Region}:\${AWS::AccountId}:cluster/\${clusterId}
ElasticMapReduceTerminateJobFlowsPolicy ClusterId
  =elasticmapreduce:TerminateJobFlows | arn:\${AWS::Partition}:elasticmapreduce:\${AWS::Region}:\${AWS::AccountId}:cluster/\${clusterId}
ElasticsearchHttpPostPolicy DomainName
  es:ESHttpPost,ESHttpPut | arn:\${AWS::Partition}:es:\${AWS::Region}:\${AWS::AccountId}:domain/\${domainName}/*
EventBridgePutEventsPolicy EventBusName
  =events:PutEvents | arn:\${AWS::Partition}:events:\${AWS::Region}:\${AWS::AccountId}:event-bus/\${eventBusName}
FilterLogEventsPolicy LogGroupName
  logs:FilterLogEvents | arn:\${AWS::Partition}:logs:\${AWS::Region}:\${AWS::AccountId}:log-group:\${logGroupName}:log-stream:*
FirehoseCrudPolicy DeliveryStreamName
  firehose:CreateDeliveryStream,DeleteDeliveryStream,DescribeDeliveryStream,PutRecord,PutRecordBatch,UpdateDestination | arn:\${AWS::Partition}:firehose:\${AWS::Region}:\${AWS::AccountId}:deliverystream/\${deliveryStreamName}
FirehoseWritePolicy DeliveryStreamName
  firehose:PutRecord,PutRecordBatch | arn:\${AWS::Partition}:firehose:\${AWS::Region}:\${AWS::AccountId}:deliverystream/\${deliveryStreamName}
KMSDecryptPolicy KeyId
  =kms:Decrypt | arn:\${AWS::Partition}:kms:\${AWS::Region}:\${AWS::AccountId}:key/\${keyId}
KMSEncryptPolicy KeyId
  =kms:Encrypt | arn:\${AWS::Partition}:kms:\${AWS::Region}:\${AWS::AccountId}:key/\${keyId}
KMSEncryptPolicy_v2 KeyId
  kms:Encrypt,GenerateDataKey,GenerateDataKeyWithoutPlaintext,GenerateDataKeyPair,GenerateDataKeyPairWithoutPlaintext | arn:\${AWS::Partition}:kms:\${AWS::Region}:\${AWS::AccountId}:key/\${keyId}
KinesisCrudPolicy StreamName
  kinesis:AddTagsToStream,CreateStream,DecreaseStreamRetentionPeriod,DeleteStream,DescribeStream,DescribeStreamSummary,GetShardIterator,IncreaseStreamRetentionPeriod,ListTagsForStream,MergeShards,PutRecord,PutRecords,SplitShard,RemoveTagsFromStream | arn:\${AWS::Partition}:kinesis:\${AWS::Region}:\${AWS::AccountId}:stream/\${streamName}
KinesisStreamReadPolicy StreamName
  kinesis:ListStreams,DescribeLimits | arn:\${AWS::Partition}:kinesis:\${AWS::Region}:\${AWS::AccountId}:stream/*
  kinesis:DescribeStream,DescribeStreamSummary,GetRecords,GetShardIterator | arn:\${AWS::Partition}:kinesis:\${AWS::Region}:\${AWS::AccountId}:stream/\${streamName}
LambdaInvokePolicy FunctionName
  lambda:InvokeFunction | arn:\${AWS::Partition}:lambda:\${AWS::Region}:\${AWS::AccountId}:function:\${functionName}*
MobileAnalyticsWriteOnlyAccessPolicy
  mobileanalytics:PutEvents | *
OrganizationsListAccountsPolicy
  organizations:ListAccounts | *
PinpointEndpointAccessPolicy PinpointApplicationId
  mobiletargeting:GetEndpoint,UpdateEndpoint,UpdateEndpointsBatch | arn:\${AWS::Partition}:mobiletargeting:\${AWS::Region}:\${AWS::AccountId}:apps/\${pinpointApplicationId}/endpoints/*
PollyFullAccessPolicy LexiconName
  polly:GetLexicon,DeleteLexicon | [arn:\${AWS::Partition}:polly:\${AWS::Region}:\${AWS::AccountId}:lexicon/\${lexiconName}
  polly:DescribeVoices,ListLexicons,PutLexicon,SynthesizeSpeech | [arn:\${AWS::Partition}:polly:\${AWS::Region}:\${AWS::AccountId}:lexicon/*
RekognitionDetectOnlyPolicy
  rekognition:DetectFaces,DetectLabels,DetectModerationLabels,DetectText | *
RekognitionFacesManagementPolicy CollectionId
  rekognition:IndexFaces,DeleteFaces,SearchFaces,SearchFacesByImage,ListFaces | arn:\${AWS::Partition}:rekognition:\${AWS::Region}:\${AWS::AccountId}:collection/\${collectionId}
RekognitionFacesPolicy
  rekognition:CompareFaces,DetectFaces | *
RekognitionLabelsPolicy
  rekognition:DetectLabels,DetectModerationLabels | *
RekognitionNoDataAccessPolicy CollectionId
  rekognition:CompareFaces,DetectFaces,DetectLabels,DetectModerationLabels | arn:\${AWS::Partition}:rekognition:\${AWS::Region}:\${AWS::AccountId}:collection/\${collectionId}
RekognitionReadPolicy CollectionId
  rekognition:ListCollections,ListFaces,SearchFaces,SearchFacesByImage | arn:\${AWS::Partition}:rekognition:\${AWS::Region}:\${AWS::AccountId}:collection/\${collectionId}
RekognitionWriteOnlyAccessPolicy CollectionId
  rekognition:CreateCollection,IndexFaces | arn:\${AWS::Partition}:rekognition:\${AWS::Region}:\${AWS::AccountId}:collection/\${collectionId}
Route53ChangeResourceRecordSetsPolicy HostedZoneId
  route53:ChangeResourceRecordSets | arn:\${AWS::Partition}:route53:::hostedzone/\${HostedZoneId}
S3CrudPolicy BucketName
  s3:GetObject,ListBucket,GetBucketLocation,GetObjectVersion,PutObject,PutObjectAcl,GetLifecycleConfiguration,PutLifecycleConfiguration,DeleteObject | arn:\${AWS::Partition}:s3:::\${bucketName} arn:\${AWS::Partition}:s3:::\${bucketName}/*
S3FullAccessPolicy BucketName
  s3:GetObject,GetObjectAcl,GetObjectVersion,PutObject,PutObjectAcl,DeleteObject,DeleteObjectTagging,DeleteObjectVersionTagging,GetObjectTagging,GetObjectVersionTagging,PutObjectTagging,PutObjectVersionTagging | [arn:\${AWS::Partition}:s3:::\${bucketName}/*
  s3:ListBucket,GetBucketLocation,GetLifecycleConfiguration,PutLifecycleConfiguration | [arn:\${AWS::Partition}:s3:::\${bucketName}
S3ReadPolicy BucketName
  s3:GetObject,ListBucket,GetBucketLocation,GetObjectVersion,GetLifecycleConfiguration | arn:\${AWS::Partition}:s3:::\${bucketName} arn:\${AWS::Partition}:s3:::\${bucketName}/*
S3WritePolicy BucketName
  s3:PutObject,PutObjectAcl,PutLifecycleConfiguration | arn:\${AWS::Partition}:s3:::\${bucketName} arn:\${AWS::Partition}:s3:::\${bucketName}/*
SESBulkTemplatedCrudPolicy IdentityName
  ses:GetIdentityVerificationAttributes,SendEmail,SendRawEmail,SendTemplatedEmail,SendBulkTemplatedEmail,VerifyEmailIdentity | arn:\${AWS::Partition}:ses:\${AWS::Region}:\${AWS::AccountId}:identity/\${identityName}
SESBulkTemplatedCrudPolicy_v2 IdentityName TemplateName
  ses:SendEmail,SendRawEmail,SendTemplatedEmail,SendBulkTemplatedEmail | arn:\${AWS::Partition}:ses:\${AWS::Region}:\${AWS::AccountId}:identity/\${identityName} arn:\${AWS::Partition}:ses:\${AWS::Region}:\${AWS::AccountId}:template/\${templateName}
  ses:GetIdentityVerificationAttributes,VerifyEmailIdentity | *
SESCrudPolicy IdentityName
  ses:GetIdentityVerificationAttributes,SendEmail,SendRawEmail,VerifyEmailIdentity | arn:\${AWS::Partition}:ses:\${AWS::Region}:\${AWS::AccountId}:identity/\${identityName}
SESEmailTemplateCrudPolicy
  ses:CreateTemplate,GetTemplate,ListTemplates,UpdateTemplate,DeleteTemplate,TestRenderTemplate | *
SESSendBouncePolicy IdentityName
  ses:SendBounce | arn:\${AWS::Partition}:ses:\${AWS::Region}:\${AWS::AccountId}:identity/\${identityName}
SNSCrudPolicy TopicName
  sns:ListSubscriptionsByTopic,CreateTopic,SetTopicAttributes,Subscribe,Publish | arn:\${AWS::Partition}:sns:\${AWS::Region}:\${AWS::AccountId}:\${topicName}*
SNSPublishMessagePolicy TopicName
  sns:Publish | arn:\${AWS::Partition}:sns:\${AWS::Region}:\${AWS::AccountId}:\${topicName}
SQSPollerPolicy QueueName
  sqs:ChangeMessageVisibility,ChangeMessageVisibilityBatch,DeleteMessage,DeleteMessageBatch,GetQueueAttributes,ReceiveMessage | arn:\${AWS::Partition}:sqs:\${AWS::Region}:\${AWS::AccountId}:\${queueName}
SQSSendMessagePolicy QueueName
  sqs:SendMessage* | arn:\${AWS::Partition}:sqs:\${AWS::Region}:\${AWS::AccountId}:\${queueName}
SSMParameterReadPolicy ParameterName
  ssm:DescribeParameters | *
  ssm:GetParameters,GetParameter,GetParametersByPath | arn:\${AWS::Partition}:ssm:\${AWS::Region}:\${AWS::AccountId}:parameter/\${parameterName}
SSMParameterWithSlashPrefixReadPolicy ParameterName
  ssm:DescribeParameters | *
  ssm:GetParameters,GetParameter,GetParametersByPath | arn:\${AWS::Partition}:ssm:\${AWS::Region}:\${AWS::AccountId}:parameter\${parameterName}
SageMakerCreateEndpointConfigPolicy EndpointConfigName
  sagemaker:CreateEndpointConfig | arn:\${AWS::Partition}:sagemaker:\${AWS::Region}:\${AWS::AccountId}:endpoint-config/\${endpointConfigName}
SageMakerCreateEndpointPolicy EndpointName
  sagemaker:CreateEndpoint | arn:\${AWS::Partition}:sagemaker:\${AWS::Region}:\${AWS::AccountId}:endpoint/\${endpointName}
ServerlessRepoReadWriteAccessPolicy
  serverlessrepo:CreateApplication,CreateApplicationVersion,UpdateApplication,GetApplication,ListApplications,ListApplicationVersions,ListApplicationDependencies | [arn:\${AWS::Partition}:serverlessrepo:\${AWS::Region}:\${AWS::AccountId}:applications/*
StepFunctionsCallbackPolicy StateMachineName
  states:SendTaskFailure,SendTaskHeartbeat,SendTaskSuccess | arn:\${AWS::Partition}:states:\${AWS::Region}:\${AWS::AccountId}:stateMachine:\${stateMachineName}
StepFunctionsExecutionPolicy StateMachineName
  states:StartExecution | arn:\${AWS::Partition}:states:\${AWS::Region}:\${AWS::AccountId}:stateMachine:\${stateMachineName}
StepFunctionsExecutionPolicy_v2 StateMachineName
  states:StartExecution,StartSyncExecution | arn:\${AWS::Partition}:states:\${AWS::Region}:\${AWS::AccountId}:stateMachine:\${stateMachineName}
TextractDetectAnalyzePolicy
  textract:DetectDocumentText,StartDocumentTextDetection,StartDocumentAnalysis,AnalyzeDocument | *
TextractGetResultPolicy
  textract:GetDocumentTextDetection,GetDocumentAnalysis | *
TextractPolicy
  textract:* | *
VPCAccessPolicy
  ec2:CreateNetworkInterface,DeleteNetworkInterface,DescribeNetworkInterfaces,DetachNetworkInterface | *
`;


/***/ })

};
;