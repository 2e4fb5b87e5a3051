"use strict";
exports.id = 5319;
exports.ids = [5319];
exports.modules = {

/***/ 4834:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ fragments),
/* harmony export */   e: () => (/* binding */ namesOf)
/* harmony export */ });
/* harmony import */ var _cloudformation_dependencies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6427);
/* harmony import */ var _cloudformation_intrinsics_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6168);
/* harmony import */ var _cloudformation_parameters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4798);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1267);
/* harmony import */ var _template_node_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2720);





const FEWEST_NAMES = 2;
function namesOf({ source: { path }, template, problems }) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    if (template === undefined)
        return { folder, given: [], lacking: [] };
    const mayLack = problems.some(({ rule }) => rule === 'reference-unresolved');
    const lacking = mayLack ? [...lackingIn(template)] : [];
    return { folder, given: namesGivenIn(template), lacking: lacking.length < FEWEST_NAMES ? [] : lacking };
}
function fragments(all) {
    return [...(0,_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .groupsOf */ .c1)(all, ({ folder }) => folder).values()].flatMap((inFolder) => {
        const lacking = inFolder.filter((each) => each.lacking.length > 0);
        if (lacking.length === 0 || inFolder.length < 2)
            return [];
        const given = new Set(inFolder.flatMap((each) => each.given));
        return lacking.filter((each) => each.lacking.every((name) => given.has(name)));
    });
}
function namesGivenIn({ root }) {
    return ['Parameters', 'Resources'].flatMap((section) => {
        const found = (0,_template_node_js__WEBPACK_IMPORTED_MODULE_4__/* .child */ .jf)(root, section);
        return found?.kind === 'map' ? [...found.entries.keys()] : [];
    });
}
function lackingIn(template) {
    const given = new Set(namesGivenIn(template));
    const lacking = new Set();
    const open = ['Conditions', 'Resources', 'Outputs'].flatMap((section) => {
        const found = (0,_template_node_js__WEBPACK_IMPORTED_MODULE_4__/* .child */ .jf)(template.root, section);
        return found === undefined ? [] : [found];
    });
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if (node.kind === 'scalar')
            continue;
        const call = (0,_cloudformation_intrinsics_index_js__WEBPACK_IMPORTED_MODULE_1__/* .callOf */ .C8)(node);
        for (const name of call === undefined ? [] : (0,_cloudformation_dependencies_js__WEBPACK_IMPORTED_MODULE_0__/* .namesIn */ .wX)(call)) {
            if (!given.has(name) &&
                (0,_cloudformation_parameters_js__WEBPACK_IMPORTED_MODULE_2__/* .pseudoText */ .Iv)(name, template.environment) === undefined &&
                !name.startsWith('AWS::'))
                lacking.add(name);
        }
        for (const inner of node.kind === 'list'
            ? node.items
            : [...node.entries.values()].map(({ value }) => value))
            open.push(inner);
    }
    return lacking;
}


/***/ }),

/***/ 119:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ STEPS),
  M: () => (/* binding */ judgeTogether)
});

// EXTERNAL MODULE: ./build/cloudformation/instance.js
var instance = __webpack_require__(2193);
// EXTERNAL MODULE: ./build/finding.js
var build_finding = __webpack_require__(3186);
// EXTERNAL MODULE: ./build/groups.js
var groups = __webpack_require__(1267);
// EXTERNAL MODULE: ./build/iam/catalogues.js + 6 modules
var iam_catalogues = __webpack_require__(9418);
// EXTERNAL MODULE: ./build/internal-error.js
var internal_error = __webpack_require__(6537);
// EXTERNAL MODULE: ./build/cloudformation/source-logical-id.js
var source_logical_id = __webpack_require__(1375);
// EXTERNAL MODULE: ./build/text/unknown.js
var unknown = __webpack_require__(2665);
// EXTERNAL MODULE: ./build/template/node.js
var template_node = __webpack_require__(2720);
;// CONCATENATED MODULE: ./build/cloudformation/defaults.js

function withDefaults(template) {
    const { root, environment } = template;
    const declared = (0,template_node/* child */.jf)(root, 'Parameters');
    const parameters = new Map(environment.parameters);
    for (const { key, value } of declared?.kind === 'map' ? declared.entries.values() : []) {
        const written = (0,template_node/* child */.jf)(value, 'Default');
        const isGiven = parameters.has(key) || environment.bound?.has(key) === true;
        if (!isGiven && written?.kind === 'scalar')
            parameters.set(key, written.text);
    }
    return parameters.size === environment.parameters.size
        ? undefined
        : template.in({ ...environment, parameters });
}

;// CONCATENATED MODULE: ./build/model/defaults.js


function settledByDefaults(verdicts, judge) {
    const open = verdicts.filter(isAboutRole);
    const templates = new Set(open.map(({ invocation }) => invocation.template));
    const assumed = [...templates].flatMap((template) => withDefaults(template) ?? []);
    if (assumed.length === 0)
        return verdicts;
    const byPlace = new Map();
    for (const each of judge(assumed))
        (0,groups/* addTo */.DN)(byPlace, placeOf(each.invocation), each);
    return verdicts.map((verdict) => {
        const again = isAboutRole(verdict) ? byPlace.get(placeOf(verdict.invocation)) : undefined;
        return again?.every((each) => each.verdict === 'granted') ? granted(verdict, again) : verdict;
    });
}
const isAboutRole = ({ verdict, invocation, unknowns }) => verdict === 'unverified' &&
    invocation.by !== 'resource-policy' &&
    unknowns.some(({ code }) => code === 'parameter' || code === 'managed-policy');
function granted({ invocation }, again) {
    const why = [...new Set(again.map((each) => each.why))].join(' and ');
    return {
        invocation,
        verdict: 'granted',
        why: `${why}, with the defaults of the parameters`,
        grants: [],
        unknowns: [],
        otherScenarios: [],
        near: [],
        missing: [],
    };
}
const placeOf = ({ template, resource, at, by }) => JSON.stringify([template.id, resource.id, at.source.path, at.start, at.end, by]);

// EXTERNAL MODULE: ./build/cloudformation/scenario.js
var cloudformation_scenario = __webpack_require__(2120);
// EXTERNAL MODULE: ./build/data/deliveries.js
var deliveries = __webpack_require__(9382);
// EXTERNAL MODULE: ./build/services/reading/related.js
var related = __webpack_require__(4208);
// EXTERNAL MODULE: ./build/text/symbolic-string.js
var symbolic_string = __webpack_require__(8189);
;// CONCATENATED MODULE: ./build/model/deliveries.js





const TYPES = {
    queue: 'AWS::SQS::Queue',
    topic: 'AWS::SNS::Topic',
};
const WAYS = waysByType();
function waysByType() {
    const found = new Map();
    for (const fact of deliveries/* DELIVERIES */.r)
        for (const path of fact.paths)
            (0,groups/* addTo */.DN)(found, path.type, { fact, path });
    return found;
}
function* deliveriesIn(template) {
    const types = new Set([...template.resources.values()].map(({ type }) => type));
    for (const resource of template.resources.values())
        for (const way of WAYS.get(resource.type) ?? [])
            if (types.has(TYPES[way.fact.to]) && mayBeSuch(way, resource))
                yield* sent(way, resource);
}
function mayBeSuch({ path: { item, when } }, { properties }) {
    if (item !== undefined || when === undefined)
        return true;
    return properties.all(when.path).some((value) => (0,symbolic_string/* literal */.eu)(value.text()) === when.value);
}
function* sent({ fact, path }, resource) {
    const { template } = resource;
    const { item, destination, when, unless = [], source } = path;
    const fromTop = [
        ...unless.filter((each) => each.startsWith('/')).map((each) => each.slice(1)),
        ...(source ? [source] : []),
    ];
    const fromItem = [...unless.filter((each) => !each.startsWith('/')), ...(when ? [when.path] : [])];
    for (const top of resource.properties.scenarios(...fromTop)) {
        const items = item === undefined ? [top] : top.all(item);
        for (const each of items.flatMap((one) => one.scenarios(...fromItem))) {
            const at = (name) => name.startsWith('/') ? top.one(name.slice(1)) : each.one(name);
            if (unless.some((name) => at(name) !== undefined))
                continue;
            if (when !== undefined && (0,symbolic_string/* literal */.eu)(at(when.path)?.text() ?? []) !== when.value)
                continue;
            const sourceArn = source === undefined ? resource.arn() : top.one(source)?.text();
            for (const value of each.all(destination)) {
                const to = value.kind === 'text' ? (0,related/* resourceNamed */.U2)(template, TYPES[fact.to], value.text()) : undefined;
                const destinationArn = to?.arn();
                const scenario = scenarioOf(resource, value, to);
                if (to === undefined || destinationArn === undefined || scenario === undefined)
                    continue;
                yield {
                    fact,
                    template,
                    resource,
                    at: value.at,
                    scenario,
                    destination: to,
                    destinationArn,
                    ...(sourceArn && { sourceArn }),
                };
            }
        }
    }
}
function scenarioOf(resource, value, to) {
    const own = (0,cloudformation_scenario/* both */.WP)(resource.scenario, value.scenario);
    return own && (0,cloudformation_scenario/* both */.WP)(own, to?.scenario ?? new Map());
}

// EXTERNAL MODULE: ./build/model/delivery-policies.js
var delivery_policies = __webpack_require__(836);
// EXTERNAL MODULE: ./build/iam/evaluate.js
var evaluate = __webpack_require__(8238);
// EXTERNAL MODULE: ./build/iam/match.js
var match = __webpack_require__(1212);
// EXTERNAL MODULE: ./build/iam/parse.js + 1 modules
var parse = __webpack_require__(8645);
// EXTERNAL MODULE: ./build/iam/request.js
var iam_request = __webpack_require__(4848);
;// CONCATENATED MODULE: ./build/model/delivery-verdict.js








function deliveryVerdicts(deliveries, isSetElsewhere = () => false) {
    const budget = new Budget();
    const first = deliveries.map((delivery) => judged(delivery, budget, isSetElsewhere));
    const used = new Set(first.flatMap(({ grants }) => grants.map(({ statement }) => statement.at.start)));
    return first.map((verdict) => withNearMiss(verdict, used, budget));
}
const MOST_PAIRS = 60_000;
const TOO_MANY = {
    code: 'budget',
    what: 'policies',
    why: 'the template has more statements than are compared',
};
class Budget {
    #pairs = 0;
    take(pairs) {
        this.#pairs += pairs;
        return this.#pairs <= MOST_PAIRS;
    }
}
const ACTIONS = { queue: 'sqs:SendMessage', topic: 'sns:Publish' };
function requestOf({ fact, template, destinationArn, sourceArn, scenario }) {
    return {
        principal: {
            service: fact.principal,
            ...(fact.alsoPrincipals === undefined ? {} : { alsoServices: fact.alsoPrincipals }),
        },
        action: ACTIONS[fact.to],
        resource: destinationArn,
        context: (0,iam_request/* contextOf */.V)({
            'aws:SourceArn': sourceArn,
            'aws:SourceAccount': fact.sourceAccount ? template.account : undefined,
            'aws:SourceOwner': fact.byDefault ? template.account : undefined,
            'aws:SecureTransport': ['true'],
        }),
        otherKeys: 'unknown',
        scenario,
    };
}
function judged(delivery, budget, isSetElsewhere) {
    const { fact, template, destination, scenario } = delivery;
    const policies = [
        ...new Set((0,delivery_policies/* policiesSetIn */.K9)(template)
            .filter((set) => set.on === destination && (0,cloudformation_scenario/* both */.WP)(set.scenario, scenario) !== undefined)
            .map(({ policy }) => policy)),
    ];
    const verdict = (word, more = {}) => ({ delivery, verdict: word, grants: [], policies, unknowns: [], ...more });
    const unverified = (...unknowns) => verdict('unverified', { unknowns });
    const own = (0,delivery_policies/* grantsSetOn */.dX)(destination);
    if (!budget.take(own.length))
        return unverified(TOO_MANY);
    const request = requestOf(delivery);
    const evaluation = (0,evaluate/* evaluate */._)(own.map(({ statement }) => statement), request, template.conditions);
    if (evaluation.answer === 'yes') {
        const grants = own.filter(({ statement }) => (0,match/* matchStatement */.Hs)(statement, request).answer !== 'no');
        const keyLack = keyLackOf(delivery);
        return verdict(keyLack === undefined ? 'granted' : 'denied', { grants, ...(keyLack && { keyLack }) });
    }
    if (fact.byDefault && mayBeWithoutPolicy(delivery, scenario)) {
        const keyLack = keyLackOf(delivery);
        return verdict(keyLack === undefined ? 'granted' : 'denied', keyLack && { keyLack });
    }
    if (evaluation.answer === 'unknown')
        return unverified(...evaluation.unknowns);
    if (template.unknownMacros)
        return unverified({ code: 'macro', what: template.id });
    if (isSetElsewhere(destination))
        return unverified({ code: 'policy', what: destination.id, why: 'a policy that another stack sets' });
    if ((0,delivery_policies/* mayHaveOther */.cM)(template, fact.to, destination) || (0,delivery_policies/* isHandedOn */.wL)(template, destination))
        return unverified({
            code: 'policy',
            what: destination.id,
            why: 'a policy that may be set by what is not known',
        });
    return verdict('denied', {
        ...(evaluation.when && { when: evaluation.when }),
        ...(evaluation.deciding && { forbiddenBy: evaluation.deciding }),
    });
}
function mayBeWithoutPolicy({ template, destination, fact }, scenario) {
    if ((0,delivery_policies/* mayHaveOther */.cM)(template, fact.to, destination))
        return true;
    const covers = (0,delivery_policies/* policiesSetIn */.K9)(template)
        .filter(({ on }) => on === destination)
        .map((set) => set.scenario);
    return template.conditions.uncoveredScenario(scenario, covers) !== 'none';
}
function withNearMiss(verdict, used, budget) {
    const { delivery } = verdict;
    if (verdict.verdict !== 'denied' || verdict.keyLack !== undefined || verdict.forbiddenBy !== undefined)
        return verdict;
    const request = requestOf(delivery);
    const open = (0,delivery_policies/* grantsSetIn */.x0)(delivery.template).filter(({ statement }) => statement.effect === 'Allow' &&
        !used.has(statement.at.start) &&
        (0,cloudformation_scenario/* both */.WP)(statement.scenario, delivery.scenario) !== undefined);
    if (!budget.take(open.length))
        return verdict;
    for (const grant of open) {
        const { answer, failures } = (0,match/* matchStatement */.Hs)(grant.statement, request);
        if (grant.on !== delivery.destination) {
            if (answer === 'yes' && grant.on !== undefined && namesOnly(grant, delivery))
                return { ...verdict, near: { grant, failure: 'attached elsewhere' } };
            continue;
        }
        const [failure] = failures;
        if (failure !== undefined && failures.length === 1 && isMeant(grant, failure))
            return { ...verdict, near: { grant, failure } };
    }
    return verdict;
}
const namesOnly = ({ statement }, { destinationArn }) => (statement.resources ?? []).some(({ text }) => (0,symbolic_string/* show */.WU)(text) === (0,symbolic_string/* show */.WU)(destinationArn));
function isMeant({ statement }, { failed }) {
    const isScoped = statement.conditions.some(({ key }) => key.toLowerCase() === 'aws:sourcearn');
    return failed !== 'principal' || isScoped;
}
const MANAGED_KEY = { queue: 'alias/aws/sqs', topic: 'alias/aws/sns' };
const KEY_ACTIONS = ['kms:GenerateDataKey', 'kms:Decrypt'];
function keyLackOf(delivery) {
    const { fact, destination, scenario } = delivery;
    if (!fact.usesKey)
        return undefined;
    for (const value of destination.properties.all('KmsMasterKeyId')) {
        if ((0,cloudformation_scenario/* both */.WP)(value.scenario, scenario) === undefined)
            continue;
        const lack = lackAt(value, delivery);
        if (lack !== undefined)
            return lack;
    }
    return undefined;
}
function lackAt(value, delivery) {
    const written = (0,symbolic_string/* literal */.eu)(value.text());
    const managed = MANAGED_KEY[delivery.fact.to];
    if (written === managed || written?.endsWith(`:${managed}`))
        return { at: value.at, actions: KEY_ACTIONS };
    const key = (0,related/* keyNamed */.dS)(value);
    if (key === undefined || delivery.template.unknownMacros)
        return undefined;
    const statements = key.properties
        .all('KeyPolicy')
        .flatMap((document) => (0,parse/* statementsOf */.GX)(document, 'the key policy'));
    const scenario = (0,cloudformation_scenario/* both */.WP)(delivery.scenario, value.scenario) ?? delivery.scenario;
    const lacking = KEY_ACTIONS.filter((action) => {
        const keyArn = key.arn();
        const request = {
            principal: { service: delivery.fact.principal },
            action,
            ...(keyArn && { resource: keyArn }),
            context: (0,iam_request/* contextOf */.V)({}),
            otherKeys: 'unknown',
            scenario,
        };
        return (0,evaluate/* evaluate */._)(statements, request, delivery.template.conditions).answer === 'no';
    });
    return lacking.length === 0 || statements.length === 0
        ? undefined
        : { at: value.at, key, actions: lacking };
}

// EXTERNAL MODULE: ./build/cloudformation/dependencies.js
var dependencies = __webpack_require__(6427);
// EXTERNAL MODULE: ./build/cloudformation/resources-by-type.js
var resources_by_type = __webpack_require__(5692);
// EXTERNAL MODULE: ./build/deployed/deployed.js
var deployed_deployed = __webpack_require__(2450);
// EXTERNAL MODULE: ./build/deployed/naming.js
var naming = __webpack_require__(3496);
// EXTERNAL MODULE: ./build/deployed/resource.js
var deployed_resource = __webpack_require__(9788);
// EXTERNAL MODULE: ./build/text/key.js
var text_key = __webpack_require__(4344);
;// CONCATENATED MODULE: ./build/model/functions.js









function meantBy(from, alike) {
    const names = (0,dependencies/* dependenciesOf */.hk)(from);
    const named = alike.filter(({ resource }) => names.has(resource.id));
    const [first, ...others] = named.length > 0 ? named : alike.filter((each) => mayMeet(from, each));
    return others.length === 0 ? first : undefined;
}
const mayMeet = ({ scenario, template }, { resource }) => {
    const joint = (0,cloudformation_scenario/* both */.WP)(scenario, resource.scenario);
    return joint !== undefined && template.conditions.feasible(joint) !== 'no';
};
class FunctionIndex {
    all;
    #byArn = new Map();
    #roles;
    #deployed;
    #meetings;
    #deployedFunctions = new Map();
    #configured = new Set();
    #mayMake = new Map();
    constructor(templates, roles, deployed, meetings) {
        this.#roles = roles;
        this.#deployed = deployed;
        this.#meetings = meetings;
        const functions = [];
        for (const template of templates) {
            for (const resource of (0,resources_by_type/* resourcesOfType */.T)(template, 'AWS::Lambda::Function')) {
                const arn = resource.arn();
                if (arn === undefined)
                    continue;
                const uses = resource.properties
                    .all('Role')
                    .map((value) => this.#use(value.text(), value.scenario, template, value.at));
                const found = { template, resource, at: resource.at, arn, roles: uses };
                functions.push(found);
                (0,groups/* addTo */.DN)(this.#byArn, (0,text_key/* keyOf */.T)(arn), found);
                meetings?.give('function', arn);
            }
        }
        this.all = functions;
    }
    #use(text, scenario, template, at) {
        return { at, scenario, text, ...this.#roles.use(text, template, at) };
    }
    deployed(arn, template, at) {
        return this.#asDeployed(arn, arn, template, at);
    }
    configured({ arn, function: unqualified }, template, at) {
        const found = this.#asDeployed(arn, unqualified, template, at);
        if (found !== undefined && this.#isAtHome(found))
            this.#configured.add(found);
        return found;
    }
    get allConfigured() {
        return [...this.#configured];
    }
    #isAtHome({ deployedArn = '', template }) {
        const { account, region } = this.#deployed === undefined ? {} : (0,deployed_deployed/* homeOf */.l)(template, this.#deployed);
        const [, , , itsRegion, itsAccount] = deployedArn.split(':');
        return itsRegion === region && itsAccount === account;
    }
    #asDeployed(qualified, arn, template, at) {
        const deployed = this.#deployed;
        const text = deployed && (0,naming/* named */.KT)(qualified, template, deployed).text;
        const question = text === undefined ? undefined : (0,naming/* functionQuestion */.nr)('function', text);
        const answer = question && deployed && (0,deployed_deployed/* answerTo */.o)(deployed, question);
        if (text === undefined || deployed === undefined || answer === undefined || !('found' in answer))
            return undefined;
        const { account = '', region = '' } = template.environment;
        const key = `${account} ${region} ${text}`;
        let found = this.#deployedFunctions.get(key);
        if (found === undefined) {
            const resource = (0,deployed_resource/* deployedFunction */.jE)(text, answer.found, { template, at, deployed });
            const roles = resource.properties
                .all('Role')
                .map((value) => this.#use([answer.found.role], value.scenario, template, at));
            found = { template, resource, at, arn, roles, deployed: deployed.on, deployedArn: text };
            this.#deployedFunctions.set(key, found);
        }
        return found;
    }
    absent(arn, template) {
        const deployed = this.#deployed;
        const text = deployed && (0,naming/* named */.KT)(arn, template, deployed).text;
        const question = text === undefined ? undefined : (0,naming/* functionQuestion */.nr)('function', text);
        const answer = question && deployed && (0,deployed_deployed/* answerTo */.o)(deployed, question);
        if (text === undefined || deployed === undefined || answer === undefined || !('absent' in answer))
            return undefined;
        return this.mayMake(text.split(':')[6] ?? '') ? undefined : { on: deployed.on, arn: text };
    }
    mayMake(name) {
        let known = this.#mayMake.get(name);
        if (known === undefined) {
            known = this.all.some(({ resource }) => (0,symbolic_string/* same */.FB)(resource.ref(), [name]) !== 'no');
            this.#mayMake.set(name, known);
        }
        return known;
    }
    find(arn, template, from) {
        const found = this.#byArn.get((0,text_key/* keyOf */.T)(arn)) ?? [];
        const here = found.filter((each) => each.template === template);
        if (here.length === 0)
            this.#meetings?.ask('function', arn);
        if (here.length > 1)
            return from === undefined ? here[0] : meantBy(from, here);
        return here[0] ?? (found.length === 1 ? found[0] : undefined);
    }
}

;// CONCATENATED MODULE: ./build/model/grant-index.js

const grant_index_MOST_PAIRS = 60_000;
class GrantIndex {
    all;
    #byFunction = new Map();
    #byTemplate = new Map();
    #open = new Map();
    #pairs = new Map();
    #order;
    constructor(grants, deployed = []) {
        this.all = [...grants];
        for (const grant of deployed)
            if (grant.function !== undefined)
                this.#put(grant.function, grant);
        this.#order = new Map(this.all.map((grant, index) => [grant, index]));
        for (const grant of this.all) {
            (0,groups/* addTo */.DN)(this.#byTemplate, grant.template, grant);
            if (grant.function === undefined)
                (0,groups/* addTo */.DN)(this.#open, grant.template, grant);
            else
                this.#put(grant.function, grant);
        }
    }
    #put(target, grant) {
        let known = this.#byFunction.get(target);
        if (known === undefined) {
            known = { all: [], byEnd: new Map(), byName: new Map(), anyEnd: [], unnamed: [] };
            this.#byFunction.set(target, known);
        }
        known.all.push(grant);
        const end = endOf(onlySourceOf(grant));
        if (end === undefined || /[*?$]/.test(end))
            known.anyEnd.push(grant);
        else
            (0,groups/* addTo */.DN)(known.byEnd, end, grant);
        const name = nameOf(onlySourceOf(grant));
        if (name === undefined)
            known.unnamed.push(grant);
        else {
            const alike = known.byName.get(name.family) ?? new Map();
            (0,groups/* addTo */.DN)(alike, name.id, grant);
            known.byName.set(name.family, alike);
        }
    }
    mayConcern(invocation) {
        const found = this.#fitting(invocation);
        const pairs = (this.#pairs.get(invocation.template) ?? 0) + found.length;
        this.#pairs.set(invocation.template, pairs);
        return pairs > grant_index_MOST_PAIRS ? undefined : found;
    }
    #fitting({ function: invoked, template, eventSource }) {
        const open = this.#open.get(template) ?? [];
        const known = invoked === undefined ? undefined : this.#byFunction.get(invoked);
        if (known === undefined)
            return open;
        const end = endOf(eventSource.sourceArn);
        if (end !== undefined)
            return [...(known.byEnd.get(end) ?? []), ...known.anyEnd, ...open];
        const name = nameOf(eventSource.sourceArn);
        const alike = name && known.byName.get(name.family);
        if (name === undefined || alike === undefined)
            return [...known.all, ...open];
        const others = [...known.byName.values()].filter((each) => each !== alike);
        const chosen = new Set([
            ...(alike.get(name.id) ?? []),
            ...known.unnamed,
            ...others.flatMap((each) => [...each.values()].flat()),
        ]);
        const inOrder = chosen.size === known.all.length ? known.all : [...chosen].sort(this.#byOrder);
        return [...inOrder, ...open];
    }
    *openElsewhere(template) {
        for (const [other, grants] of this.#open)
            if (other !== template)
                yield* grants;
    }
    #byOrder = (a, b) => (this.#order.get(a) ?? 0) - (this.#order.get(b) ?? 0);
    deployedOn(target) {
        return (this.#byFunction.get(target)?.all ?? []).filter(({ deployed }) => deployed !== undefined);
    }
    inTemplate(template) {
        return this.#byTemplate.get(template) ?? [];
    }
}
function onlySourceOf({ statement }) {
    const source = statement.conditions.find(({ key }) => key.toLowerCase() === 'aws:sourcearn');
    const [only, ...others] = source?.values ?? [];
    if (source === undefined || others.length > 0 || !/^Arn(?:Like|Equals)$/.test(source.operator))
        return undefined;
    return only?.text;
}
function nameOf(text) {
    const [before, last] = text?.slice(-2) ?? [];
    if (typeof before !== 'string' || typeof last !== 'object')
        return undefined;
    const { id, family, chars, values } = last;
    if (family === undefined || chars === undefined || values !== undefined)
        return undefined;
    const separator = before.at(-1) ?? '';
    const isWhole = /[:/]/.test(separator) && !new RegExp(`[${chars}]`).test(separator);
    return isWhole ? { family: `${separator}${family}`, id } : undefined;
}
function endOf(text) {
    const last = text?.[text.length - 1];
    if (typeof last !== 'string')
        return undefined;
    const slash = last.lastIndexOf('/');
    return slash === -1 ? undefined : last.slice(slash + 1);
}

// EXTERNAL MODULE: ./build/model/target.js
var model_target = __webpack_require__(7512);
;// CONCATENATED MODULE: ./build/model/grants.js




function* grantsOf(resource, functions) {
    if (resource.type === 'AWS::Lambda::Permission')
        yield* permissionGrants(resource, functions);
    if (resource.type === 'AWS::Lambda::ResourcePolicy')
        yield* policyGrants(resource, functions);
}
const CONDITIONS = [
    ['SourceArn', 'ArnLike', 'AWS:SourceArn'],
    ['SourceAccount', 'StringEquals', 'AWS:SourceAccount'],
    ['PrincipalOrgID', 'StringEquals', 'aws:PrincipalOrgID'],
    ['EventSourceToken', 'StringEquals', 'lambda:EventSourceToken'],
    ['FunctionUrlAuthType', 'StringEquals', 'lambda:FunctionUrlAuthType'],
    ['InvokedViaFunctionUrl', 'Bool', 'lambda:InvokedViaFunctionUrl'],
];
function* permissionGrants(permission, functions) {
    const { properties } = permission;
    const paths = ['Action', 'FunctionName', 'Principal', ...CONDITIONS.map(([property]) => property)];
    for (const value of properties.scenarios(...paths)) {
        const named = value.one('FunctionName');
        const scenario = (0,cloudformation_scenario/* both */.WP)(permission.scenario, value.scenario);
        if (named === undefined || scenario === undefined)
            continue;
        const target = (0,model_target/* targetOf */.$)(named.text(), permission.template);
        const found = functions.find(target.function, permission.template, permission) ??
            functions.deployed(target.function, permission.template, named.at);
        const absent = found === undefined ? functions.absent(target.arn, permission.template) : undefined;
        yield {
            template: permission.template,
            resource: permission,
            at: permission.at,
            scenario,
            target: target.arn,
            targetAt: named.at,
            ...(found === undefined ? {} : { function: found }),
            ...(absent !== undefined && { absent }),
            statement: {
                effect: 'Allow',
                scenario,
                at: permission.at,
                from: permission.id,
                principals: principalsOf(value),
                actions: partsOf(value, 'Action'),
                resources: [{ text: target.arn, at: named.at }],
                conditions: CONDITIONS.flatMap(([property, operator, key]) => {
                    const values = partsOf(value, property);
                    const [first] = values;
                    return first === undefined ? [] : [{ operator, key, values, at: first.at }];
                }),
                ...openOf(value, paths),
            },
        };
    }
}
const partsOf = (value, property) => {
    const found = value.one(property);
    return found === undefined ? [] : [{ text: found.text(), at: found.at }];
};
function openOf(value, paths) {
    for (const path of paths) {
        const found = value.one(path);
        if (found?.unknown !== undefined)
            return { open: found.unknown };
    }
    return {};
}
function principalsOf(properties) {
    const principal = properties.one('Principal');
    if (principal === undefined)
        return [];
    const text = principal.text();
    return [{ kind: principalKind(text), value: { text, at: principal.at } }];
}
function principalKind(text) {
    const plain = (0,symbolic_string/* literal */.eu)(text);
    if (plain === '*')
        return '*';
    const [first] = text;
    const isAccount = plain === undefined ? typeof first === 'object' && first.id === 'AWS::AccountId' : /^\d{12}$/.test(plain);
    return isAccount || (typeof first === 'string' && first.startsWith('arn:')) ? 'AWS' : 'Service';
}
function* policyGrants(policy, functions) {
    for (const named of policy.properties.all('ResourceArn')) {
        const target = (0,model_target/* targetOf */.$)(named.text(), policy.template);
        const found = functions.find(target.function, policy.template, policy) ??
            functions.deployed(target.function, policy.template, named.at);
        const absent = found === undefined ? functions.absent(target.arn, policy.template) : undefined;
        const scenario = (0,cloudformation_scenario/* both */.WP)(policy.scenario, named.scenario);
        if (scenario === undefined)
            continue;
        for (const document of policy.properties.all('PolicyDocument')) {
            for (const statement of (0,parse/* statementsOf */.GX)(document, policy.id)) {
                const joint = (0,cloudformation_scenario/* both */.WP)(scenario, statement.scenario);
                if (joint === undefined)
                    continue;
                yield {
                    template: policy.template,
                    resource: policy,
                    at: statement.at,
                    scenario: joint,
                    target: target.arn,
                    targetAt: named.at,
                    ...(found === undefined ? {} : { function: found }),
                    ...(absent !== undefined && { absent }),
                    statement: { ...statement, scenario: joint },
                };
            }
        }
    }
}

// EXTERNAL MODULE: ./build/services/index.js + 51 modules
var services = __webpack_require__(6558);
// EXTERNAL MODULE: ./build/model/outside.js
var outside = __webpack_require__(134);
;// CONCATENATED MODULE: ./build/model/invocations.js






function invocationsIn(template, known, failed) {
    return [...template.resources.values()].flatMap((resource) => {
        try {
            return [...(0,services/* invocationsOf */.Z4)(resource)].map((source) => invocation(source, known));
        }
        catch (error) {
            failed(resource, error);
            return [];
        }
    });
}
function deployedInvocations(known) {
    const { deployed, functions } = known;
    if (deployed === undefined)
        return [];
    return functions.allConfigured.flatMap(({ template, at, deployedArn: arn = '' }) => {
        const question = (0,naming/* functionQuestion */.nr)('mappings', arn);
        const answer = question && (0,deployed_deployed/* answerTo */.o)(deployed, question);
        if (answer === undefined || !('found' in answer))
            return [];
        return answer.found.mappings.flatMap((each) => [...(0,services/* invocationsOf */.Z4)((0,deployed_resource/* deployedMapping */.f2)(arn, each, { template, at, deployed }))].map((source) => ({
            ...invocation(source, known),
            deployed: deployed.on,
        })));
    });
}
function invocation(eventSource, { functions, roles, deployed }) {
    const { resource, at, scenario, by, role } = eventSource;
    const { template } = resource;
    const target = (0,model_target/* targetOf */.$)(eventSource.function, template);
    const found = functions.find(target.function, template, resource);
    const elsewhere = found === undefined && deployed !== undefined
        ? (0,outside/* outside */.qY)(target, eventSource, functions, deployed)
        : outside/* NOTHING */.K$;
    const invoked = found ?? elsewhere.function;
    const unknown = eventSource.unknown ?? target.unknown ?? elsewhere.unknown;
    const roleText = role?.text();
    return {
        eventSource,
        template,
        resource,
        at,
        scenario,
        by,
        service: eventSource.service,
        principal: eventSource.principal,
        target: target.arn,
        ...(target.qualifier === undefined ? {} : { qualifier: target.qualifier }),
        ...(invoked === undefined ? {} : { function: invoked }),
        ...(elsewhere.absent === undefined ? {} : { absent: elsewhere.absent }),
        ...(role === undefined || roleText === undefined
            ? {}
            : {
                role: {
                    at: role.at,
                    scenario: role.scenario,
                    text: roleText,
                    ...roles.use(roleText, template, role.at),
                },
            }),
        ...(unknown === undefined ? {} : { unknown }),
    };
}

// EXTERNAL MODULE: ./build/derived.js
var derived = __webpack_require__(6798);
;// CONCATENATED MODULE: ./build/model/model.js

function modelOf(parts) {
    const model = { ...parts };
    return Object.assign(model, { derived: new derived/* Derived */.w(model) });
}

// EXTERNAL MODULE: ./build/model/as-deployed.js
var as_deployed = __webpack_require__(632);
// EXTERNAL MODULE: ./build/model/verdict.js
var verdict = __webpack_require__(552);
;// CONCATENATED MODULE: ./build/model/near-misses.js







const near_misses_MOST_PAIRS = 20_000;
class NearMisses {
    #grants;
    #used;
    #unused = new Map();
    #usedDeployed;
    #pairs = new Map();
    constructor(grants, used) {
        this.#grants = grants;
        this.#used = used;
    }
    addTo(denied) {
        const { invocation } = denied;
        if (denied.verdict !== 'denied' ||
            invocation.by !== 'resource-policy' ||
            denied.otherScenarios.length > 0)
            return denied;
        const there = invocation.function?.deployed === undefined ? [] : this.#deployedOn(invocation.function);
        const unused = [...this.#unusedIn(invocation.template), ...there];
        const pairs = (this.#pairs.get(invocation.template) ?? 0) + unused.length;
        this.#pairs.set(invocation.template, pairs);
        if (pairs > near_misses_MOST_PAIRS)
            return denied;
        const request = (0,verdict/* requestOf */.fo)(invocation, invocation.eventSource.sourceArn);
        const near = unused
            .filter((grant) => (0,cloudformation_scenario/* both */.WP)(grant.scenario, invocation.scenario) !== undefined)
            .map((grant) => ({ grant, failures: (0,match/* matchStatement */.Hs)(grant.statement, request).failures }))
            .filter(({ grant, failures: [failure, ...others] }) => failure !== undefined &&
            others.length === 0 &&
            isMeantFor(grant, failure.failed) &&
            (grant.deployed === undefined || isNearly(failure, invocation)));
        const [nearest] = near;
        return nearest === undefined ? denied : { ...denied, near, why: whyNearly(nearest, denied) };
    }
    #deployedOn(target) {
        this.#usedDeployed ??= new Set([...this.#used].flatMap((grant) => (grant.deployed === undefined ? [] : [statementKey(grant)])));
        const used = this.#usedDeployed;
        return this.#grants.deployedOn(target).filter((grant) => !used.has(statementKey(grant)));
    }
    #unusedIn(template) {
        let found = this.#unused.get(template);
        if (found === undefined) {
            found = this.#grants.inTemplate(template).filter((grant) => !this.#used.has(grant));
            this.#unused.set(template, found);
        }
        return found;
    }
}
const statementKey = ({ target, resource }) => `${(0,text_key/* keyOf */.T)(target)} ${resource.id}`;
function isNearly({ condition }, { eventSource: { sourceArn } }) {
    if (condition?.key.toLowerCase() !== 'aws:sourcearn')
        return true;
    const asked = sourceArn && near_misses_nameOf(sourceArn);
    return asked !== undefined && condition.values.some(({ text }) => near_misses_nameOf(text) === asked);
}
function near_misses_nameOf(arn) {
    const [, , service = '', , , ...name] = (0,symbolic_string/* show */.WU)(arn)
        .replace(/\$\{[^}]*\}/g, '*')
        .split(':');
    const text = `${service}:${name.join(':')}`;
    return name.length === 0 || text.includes('*') ? undefined : text.toLowerCase().replace(/[-_.]/g, '');
}
function whyNearly({ grant }, { invocation }) {
    return `${(0,source_logical_id/* sourceLogicalId */.i)(grant.resource)}${(0,as_deployed/* asDeployed */.V)(grant.deployed)} nearly lets ${invocation.principal} invoke the function, but differs`;
}
function isMeantFor({ statement }, failed) {
    const hasSource = statement.conditions.some(({ key }) => key.toLowerCase() === 'aws:sourcearn');
    return (failed !== 'resource' && failed !== 'principal') || hasSource;
}

;// CONCATENATED MODULE: ./build/data/api-integration-needs.js
const GUIDE = 'https://docs.aws.amazon.com/apigateway/latest/developerguide';
const AUTHORIZATION = 'https://docs.aws.amazon.com/service-authorization/latest/reference';
const SQS = `${AUTHORIZATION}/list_amazonsqs.html`;
const queue = (name, action) => ({
    call: `sqs:${name}`,
    ...(action === undefined ? {} : { action }),
    on: { parameter: 'QueueUrl', holds: 'queue-url' },
    reference: SQS,
});
const table = (name) => ({
    call: `dynamodb:${name}`,
    on: { parameter: 'TableName', holds: 'table' },
    reference: `${AUTHORIZATION}/list_amazondynamodb.html`,
});
const machine = (name) => ({
    call: `states:${name}`,
    on: { parameter: 'stateMachineArn', holds: 'arn' },
    reference: 'https://docs.aws.amazon.com/step-functions/latest/dg/tutorial-api-gateway.html',
});
const stream = (name) => ({
    call: `kinesis:${name}`,
    on: { parameter: 'StreamName', holds: 'stream' },
    reference: `${GUIDE}/integrating-api-with-aws-services-kinesis.html`,
});
const deliveryStream = (name) => ({
    call: `firehose:${name}`,
    on: { parameter: 'DeliveryStreamName', holds: 'delivery stream' },
    reference: `${AUTHORIZATION}/list_amazonkinesisfirehose.html`,
});
const API_ACTION_NEEDS = [
    ...['SendMessage', 'ReceiveMessage', 'DeleteMessage', 'PurgeQueue', 'GetQueueAttributes'].map((name) => queue(name)),
    queue('SendMessageBatch', 'sqs:SendMessage'),
    queue('DeleteMessageBatch', 'sqs:DeleteMessage'),
    {
        call: 'sns:Publish',
        on: { parameter: 'TopicArn', holds: 'arn' },
        reference: `${AUTHORIZATION}/list_amazonsns.html`,
    },
    ...['GetItem', 'PutItem', 'UpdateItem', 'DeleteItem', 'Scan', 'Query'].map(table),
    ...['StartExecution', 'StartSyncExecution'].map(machine),
    ...['PutRecord', 'PutRecords', 'DescribeStream'].map(stream),
    ...['PutRecord', 'PutRecordBatch'].map(deliveryStream),
    {
        call: 'events:PutEvents',
        on: { parameter: 'EventBusName', holds: 'event bus' },
        reference: `${AUTHORIZATION}/list_amazoneventbridge.html`,
    },
];
const S3_METHOD_NEEDS = {
    GET: { key: 's3:GetObject', bucket: 's3:ListBucket' },
    HEAD: { key: 's3:GetObject', bucket: 's3:ListBucket' },
    PUT: { key: 's3:PutObject' },
    DELETE: { key: 's3:DeleteObject' },
};
const S3_REFERENCE = `${GUIDE}/integrating-api-with-aws-services-s3.html`;
const HTTP_API_SUBTYPES = {
    'EventBridge-PutEvents': subtype('events:PutEvents', { parameter: 'EventBusName', holds: 'event bus' }),
    'SQS-SendMessage': subtype('sqs:SendMessage', { parameter: 'QueueUrl', holds: 'queue-url' }),
    'SQS-ReceiveMessage': subtype('sqs:ReceiveMessage', { parameter: 'QueueUrl', holds: 'queue-url' }),
    'SQS-DeleteMessage': subtype('sqs:DeleteMessage', { parameter: 'QueueUrl', holds: 'queue-url' }),
    'SQS-PurgeQueue': subtype('sqs:PurgeQueue', { parameter: 'QueueUrl', holds: 'queue-url' }),
    'AppConfig-GetConfiguration': subtype('appconfig:GetConfiguration'),
    'Kinesis-PutRecord': subtype('kinesis:PutRecord', { parameter: 'StreamName', holds: 'stream' }),
    'StepFunctions-StartExecution': subtype('states:StartExecution', {
        parameter: 'StateMachineArn',
        holds: 'arn',
    }),
    'StepFunctions-StartSyncExecution': subtype('states:StartSyncExecution', {
        parameter: 'StateMachineArn',
        holds: 'arn',
    }),
    'StepFunctions-StopExecution': subtype('states:StopExecution'),
};
function subtype(call, on) {
    return {
        call,
        ...(on === undefined ? {} : { on }),
        reference: `${GUIDE}/http-api-develop-integrations-aws-services-reference.html`,
    };
}

// EXTERNAL MODULE: ./build/services/apigateway/openapi.js
var openapi = __webpack_require__(5827);
;// CONCATENATED MODULE: ./build/services/role-needs/said-in.js

function saidIn(text, parameter) {
    const starts = new RegExp(`"${parameter}\\\\?"\\s*:\\s*\\\\?"`);
    let said;
    let open;
    for (const part of text) {
        if (typeof part !== 'string') {
            open = open && (0,symbolic_string/* concat */.xW)(open, part);
            continue;
        }
        let rest = part;
        for (;;) {
            if (open === undefined) {
                const start = starts.exec(rest);
                if (start === null)
                    break;
                if (said !== undefined)
                    return undefined;
                open = [];
                rest = rest.slice(start.index + start[0].length);
            }
            const end = rest.search(/["\\]/);
            open = (0,symbolic_string/* concat */.xW)(open, end === -1 ? rest : rest.slice(0, end));
            if (end === -1)
                break;
            said = open;
            open = undefined;
            rest = rest.slice(end + 1);
        }
    }
    return said === undefined || /[$#]/.test(written(said)) ? undefined : said;
}
const written = (text) => text.map((part) => (typeof part === 'string' ? part : '')).join('');

;// CONCATENATED MODULE: ./build/services/role-needs/api-request.js


function parametersOf(written) {
    const found = new Map();
    for (const { entry, value } of written?.children() ?? [])
        if (value.kind === 'text')
            found.set(entry.key, value.text());
    return found;
}
const isMapped = (text) => typeof text?.[0] === 'string' && /[$']/.test(text[0]);
const QUERY = 'integration.request.querystring.';
function actionIn(templates, parameters) {
    const inQuery = /^'(\w+)'$/.exec((0,symbolic_string/* literal */.eu)(parameters.get(`${QUERY}Action`) ?? []) ?? '')?.[1];
    if (inQuery !== undefined)
        return inQuery;
    const found = new Set(templates.map((text) => /\bAction=(\w+)/.exec((0,symbolic_string/* show */.WU)(text))?.[1]));
    const [only] = found;
    return found.size === 1 ? only : undefined;
}
function namedIn({ on, call }, templates, parameters) {
    if (on === undefined || parameters.has(QUERY + on.parameter))
        return undefined;
    if (call.startsWith('dynamodb:') && templates.some((text) => /IndexName/.test((0,symbolic_string/* show */.WU)(text))))
        return undefined;
    const found = templates.map((text) => saidIn(text, on.parameter));
    const [first] = found;
    return first !== undefined && found.every((each) => each !== undefined && (0,symbolic_string/* same */.FB)(first, each) === 'yes')
        ? first
        : undefined;
}

;// CONCATENATED MODULE: ./build/data/named-resources.js
const local = (service, before) => `arn:\${Partition}:${service}:\${Region}:\${Account}:${before}\${Name}`;
const NAMED_RESOURCES = {
    table: { type: 'AWS::DynamoDB::Table', arn: local('dynamodb', 'table/') },
    stream: { type: 'AWS::Kinesis::Stream', arn: local('kinesis', 'stream/') },
    'delivery stream': {
        type: 'AWS::KinesisFirehose::DeliveryStream',
        arn: local('firehose', 'deliverystream/'),
    },
    'state machine': { type: 'AWS::StepFunctions::StateMachine', arn: local('states', 'stateMachine:') },
    'event bus': { type: 'AWS::Events::EventBus', arn: local('events', 'event-bus/') },
    alarm: { type: 'AWS::CloudWatch::Alarm', arn: local('cloudwatch', 'alarm:') },
    bucket: { type: 'AWS::S3::Bucket', arn: 'arn:${Partition}:s3:::${Name}' },
    'MQTT topic': { arn: local('iot', 'topic/') },
    'input of AWS IoT Events': { type: 'AWS::IoTEvents::Input', arn: local('iotevents', 'input/') },
    'channel of AWS IoT Analytics': {
        type: 'AWS::IoTAnalytics::Channel',
        arn: local('iotanalytics', 'channel/'),
    },
    tracker: { type: 'AWS::Location::Tracker', arn: local('geo', 'tracker/') },
};

// EXTERNAL MODULE: ./build/text/arn-template.js
var arn_template = __webpack_require__(4347);
;// CONCATENATED MODULE: ./build/services/role-needs/named.js




function arnNamed(template, holds, text) {
    if (holds === 'arn')
        return text;
    if (holds === 'queue-url')
        return (0,related/* resourceNamed */.U2)(template, 'AWS::SQS::Queue', text)?.arn() ?? queueAt(template, text);
    const { type, arn } = NAMED_RESOURCES[holds];
    const known = type === undefined ? undefined : (0,related/* resourceNamed */.U2)(template, type, text)?.arn();
    if (known !== undefined)
        return known;
    const [first] = text;
    if (typeof first === 'string' && first.startsWith('arn:'))
        return text;
    return text.length === 0 ? undefined : (0,arn_template/* arnAt */.r)(template, arn, () => text);
}
const QUEUE_URL = /^https:\/\/sqs\.([a-z0-9-]+)\.amazonaws\.com(?:\.cn)?\/(\d{12})\/([\w.-]+)$/;
function queueAt(template, url) {
    const [, region, account, name] = QUEUE_URL.exec((0,symbolic_string/* literal */.eu)(url) ?? '') ?? [];
    if (region === undefined || account === undefined || name === undefined)
        return undefined;
    return (0,symbolic_string/* concatAll */.KO)(['arn:', template.partition, `:sqs:${region}:${account}:${name}`]);
}
const withOpenPlaces = (text, place) => (0,symbolic_string/* concatAll */.KO)(text.flatMap((part) => typeof part === 'string'
    ? part.split(place).flatMap((piece, index) => (index === 0 ? [piece] : [filledIn(index), piece]))
    : [part]));
const filledIn = (index) => ({
    id: `filled in at run time ${index}`,
    label: '*',
    reason: 'filled in at run time',
});

;// CONCATENATED MODULE: ./build/services/role-needs/service-need.js

function joint(resource, ...values) {
    return values.reduce((sum, value) => sum && (0,cloudformation_scenario/* both */.WP)(sum, value.scenario), resource.scenario);
}
const something = (what) => [
    { id: `some ${what}`, label: '*', reason: 'a resource that is not named' },
];

;// CONCATENATED MODULE: ./build/data/target-needs.js
const TARGET_NEEDS = [
    {
        arn: 'arn:*:states:*:*:stateMachine:*',
        what: 'the state machine',
        anyOf: ['states:StartExecution', 'states:StartSyncExecution'],
        from: ['pipe'],
    },
    {
        arn: 'arn:*:states:*:*:stateMachine:*',
        what: 'the state machine',
        anyOf: ['states:StartExecution'],
        from: ['schedule', 'rule'],
    },
    { arn: 'arn:*:sqs:*:*:*', what: 'the queue', anyOf: ['sqs:SendMessage'], from: ['pipe', 'schedule'] },
    { arn: 'arn:*:sns:*:*:*', what: 'the topic', anyOf: ['sns:Publish'], from: ['pipe', 'schedule'] },
    { arn: 'arn:*:events:*:*:event-bus/*', what: 'the event bus', anyOf: ['events:PutEvents'] },
    {
        arn: 'arn:*:events:*:*:api-destination/*',
        what: 'the API destination',
        anyOf: ['events:InvokeApiDestination'],
        from: ['pipe', 'rule'],
    },
    {
        arn: 'arn:*:kinesis:*:*:stream/*',
        what: 'the stream',
        anyOf: ['kinesis:PutRecord', 'kinesis:PutRecords'],
    },
    {
        arn: 'arn:*:firehose:*:*:deliverystream/*',
        what: 'the delivery stream',
        anyOf: ['firehose:PutRecord', 'firehose:PutRecordBatch'],
    },
    {
        arn: 'arn:*:codebuild:*:*:project/*',
        what: 'the project',
        anyOf: ['codebuild:StartBuild'],
        from: ['schedule', 'rule'],
    },
    {
        arn: 'arn:*:codepipeline:*:*:*',
        what: 'the pipeline',
        anyOf: ['codepipeline:StartPipelineExecution'],
        from: ['schedule', 'rule'],
    },
    { arn: 'arn:*:ecs:*:*:cluster/*', what: 'the task', anyOf: ['ecs:RunTask'], elsewhere: true },
    { arn: 'arn:*:batch:*:*:job-queue/*', what: 'the job queue', anyOf: ['batch:SubmitJob'], elsewhere: true },
];

;// CONCATENATED MODULE: ./build/services/role-needs/targets.js



function* targetNeeds(facts, resource, target, role, ...within) {
    const arn = target.text();
    const found = TARGET_NEEDS.find(({ arn: pattern, from }) => (from === undefined || from.includes(facts.sender)) && (0,symbolic_string/* matches */.cK)([pattern], arn) === 'yes');
    const scenario = joint(resource, target, role, ...within);
    const [action, ...orActions] = found?.anyOf ?? [];
    if (found === undefined || action === undefined || scenario === undefined)
        return;
    yield {
        resource,
        at: target.at,
        scenario,
        role,
        service: facts.service,
        does: `sends to ${found.what}`,
        required: [
            {
                action,
                ...(orActions.length > 0 && { orActions }),
                ...(found.elsewhere ? { resource: something(found.what) } : namesOf(arn)),
            },
        ],
        symptom: facts.symptom,
        reference: facts.reference,
    };
}
function namesOf(arn) {
    const fields = (0,symbolic_string/* split */.lD)(arn, ':', 8);
    const isQualified = fields?.length === 8 &&
        (0,symbolic_string/* literal */.eu)(fields[2] ?? []) === 'states' &&
        (0,symbolic_string/* literal */.eu)(fields[5] ?? []) === 'stateMachine';
    if (!fields || !isQualified)
        return { resource: arn };
    const own = fields.slice(0, 7).flatMap((field, index) => (index === 0 ? [field] : [':', field]));
    return { resource: (0,symbolic_string/* concat */.xW)(...own), orResource: arn };
}
function* deadLetterNeeds(facts, resource, deadLetter, role, more, ...within) {
    const arn = deadLetter.text();
    const scenario = joint(resource, deadLetter, role, ...within);
    const action = (0,symbolic_string/* matches */.cK)(['arn:*:sqs:*:*:*'], arn) === 'yes'
        ? 'sqs:SendMessage'
        : (0,symbolic_string/* matches */.cK)(['arn:*:sns:*:*:*'], arn) === 'yes'
            ? 'sns:Publish'
            : undefined;
    if (action === undefined || scenario === undefined)
        return;
    yield {
        resource,
        at: deadLetter.at,
        scenario,
        role,
        service: facts.service,
        does: `sends what fails to its dead-letter ${action === 'sqs:SendMessage' ? 'queue' : 'topic'}`,
        required: [{ action, resource: arn }],
        reference: facts.reference,
        ...more,
    };
}

;// CONCATENATED MODULE: ./build/services/role-needs/apigateway.js







const REST = {
    type: 'Integration.Type',
    uri: 'Integration.Uri',
    subtype: 'Integration.Subtype',
    credentials: 'Integration.Credentials',
    method: 'Integration.IntegrationHttpMethod',
    templates: 'Integration.RequestTemplates',
    parameters: 'Integration.RequestParameters',
};
const V2 = {
    type: 'IntegrationType',
    uri: 'IntegrationUri',
    subtype: 'IntegrationSubtype',
    credentials: 'CredentialsArn',
    method: 'IntegrationMethod',
    templates: 'RequestTemplates',
    parameters: 'RequestParameters',
};
const OPEN_API = {
    type: 'type',
    uri: 'uri',
    subtype: 'integrationSubtype',
    credentials: 'credentials',
    method: 'httpMethod',
    templates: 'requestTemplates',
    parameters: 'requestParameters',
};
const SUBTYPES = new Map(Object.entries(HTTP_API_SUBTYPES));
const METHODS = new Map(Object.entries(S3_METHOD_NEEDS));
const methodNeeds = (method) => integrationNeeds(method, method.properties, REST, []);
const integrationV2Needs = (integration) => integrationNeeds(integration, integration.properties, V2, []);
function* apiNeeds(api) {
    for (const { integration, within } of (0,openapi/* integrationsOf */.R)(api))
        yield* integrationNeeds(api, integration, OPEN_API, within);
}
function* integrationNeeds(resource, integration, keys, within) {
    for (const properties of integration.scenarios(keys.type, keys.uri, keys.subtype, keys.credentials, keys.method)) {
        const role = properties.one(keys.credentials);
        const scenario = role && joint(resource, role, properties, ...within);
        const call = scenario && callOf(resource.template, properties, keys);
        if (role === undefined || scenario === undefined || call === undefined)
            continue;
        yield {
            resource,
            at: call.at,
            scenario,
            role,
            service: 'API Gateway',
            does: `calls ${call.required.action}`,
            required: [call.required],
            symptom: 'requests are answered with an error (AccessDenied)',
            reference: call.reference,
        };
    }
}
function callOf(template, properties, keys) {
    const parameters = parametersOf(properties.one(keys.parameters));
    const subtype = properties.one(keys.subtype);
    if (subtype !== undefined) {
        const fact = SUBTYPES.get((0,symbolic_string/* literal */.eu)(subtype.text()) ?? '');
        if (fact === undefined)
            return undefined;
        const named = fact.on && parameters.get(fact.on.parameter);
        const isElsewhere = parameters.has('Region');
        const text = named ?? (fact.call === 'events:PutEvents' ? ['default'] : undefined);
        return callFor(template, fact, subtype, isElsewhere || isMapped(text) ? undefined : text);
    }
    const uri = properties.one(keys.uri);
    if (uri === undefined || (0,symbolic_string/* literal */.eu)(properties.one(keys.type)?.text() ?? [])?.toLowerCase() !== 'aws')
        return undefined;
    const parts = apigateway_partsOf(uri.text());
    if (parts === undefined)
        return undefined;
    const templates = properties
        .all(keys.templates)
        .flatMap((each) => each.children().map(({ value }) => value.text()));
    const method = (0,symbolic_string/* literal */.eu)(properties.one(keys.method)?.text() ?? [])?.toUpperCase();
    if (parts.service === 's3')
        return bucketCall(template, parts, method, parameters, uri);
    const action = parts.action ?? actionIn(templates, parameters);
    const fact = API_ACTION_NEEDS.find(({ call }) => call === `${parts.service}:${action}`);
    if (fact === undefined || parts.host !== undefined)
        return undefined;
    const isHere = (0,symbolic_string/* same */.FB)(parts.region, template.region) === 'yes';
    const named = isHere ? namedIn(fact, templates, parameters) : undefined;
    return callFor(template, fact, uri, named, queueInPath(template, parts));
}
function callFor(template, { call, action = call, on, reference }, { at }, named, known) {
    const arn = known ?? (on && named && arnNamed(template, on.holds, named));
    return {
        at,
        reference,
        required: { action, ...(arn === undefined ? { resource: something(call) } : namesOf(arn)) },
    };
}
function apigateway_partsOf(uri) {
    const fields = (0,symbolic_string/* split */.lD)(uri, ':', 6);
    const [, , kind, region, called, rest] = fields ?? [];
    const [service, ...host] = ((0,symbolic_string/* literal */.eu)(called ?? []) ?? '').split('.').reverse();
    if ((0,symbolic_string/* literal */.eu)(kind ?? []) !== 'apigateway' || !region || !rest || !service || service === 'lambda')
        return undefined;
    const common = { region, service, ...(host.length > 0 && { host: host.reverse().join('.') }) };
    const [first] = rest;
    if (typeof first !== 'string')
        return undefined;
    if (first.startsWith('action/')) {
        const action = /^action\/(\w+)/.exec(first)?.[1];
        return action === undefined ? undefined : { ...common, action };
    }
    if (!first.startsWith('path/'))
        return undefined;
    return { ...common, path: (0,symbolic_string/* split */.lD)((0,symbolic_string/* concat */.xW)(first.slice('path/'.length), rest.slice(1)), '/') ?? [] };
}
const PLACEHOLDER = /\{[^}]*\}/;
function bucketCall(template, { host, path = [] }, method, parameters, { at }) {
    const actions = METHODS.get(method ?? '');
    const [bucket, ...key] = host === undefined ? path : [[host], ...path];
    const isSpecial = [...parameters.keys()].some((name) => name.startsWith(QUERY)) || (0,symbolic_string/* show */.WU)(path.flat()).includes('?');
    if (actions === undefined || bucket === undefined || isSpecial)
        return undefined;
    const hasKey = key.some((segment) => segment.length > 0 && (0,symbolic_string/* literal */.eu)(segment) !== '');
    const action = hasKey ? actions.key : actions.bucket;
    const arn = arnNamed(template, 'bucket', withOpenPlaces(bucket, PLACEHOLDER));
    if (action === undefined || arn === undefined)
        return undefined;
    const behind = key.flatMap((segment) => ['/', ...withOpenPlaces(segment, PLACEHOLDER)]);
    return {
        at,
        reference: S3_REFERENCE,
        required: { action, resource: hasKey ? (0,symbolic_string/* concat */.xW)(arn, ...behind) : arn },
    };
}
function queueInPath({ partition }, { service, path = [], region }) {
    const [account, name, ...more] = path.map((segment) => withOpenPlaces(segment, PLACEHOLDER));
    if (service !== 'sqs' || account === undefined || name === undefined || more.length > 0)
        return undefined;
    return (0,symbolic_string/* concat */.xW)('arn:', partition, ':sqs:', region, ':', account, ':', name);
}

;// CONCATENATED MODULE: ./build/data/appsync-needs.js
const TABLE_OPERATIONS = new Map(['GetItem', 'PutItem', 'UpdateItem', 'DeleteItem', 'Query', 'Scan'].map((name) => [
    name,
    `dynamodb:${name}`,
]));
const TABLE_ACTIONS = [
    ...TABLE_OPERATIONS.values(),
    'dynamodb:BatchGetItem',
    'dynamodb:BatchWriteItem',
    'dynamodb:PartiQLSelect',
];
const TABLE_REFERENCE = 'https://docs.aws.amazon.com/appsync/latest/devguide/attaching-a-data-source.html';
const TARGET_PREFIXES = new Map([
    ['AWSEvents', 'events'],
    ['AWSStepFunctions', 'states'],
]);
const HTTP_REFERENCE = 'https://docs.aws.amazon.com/appsync/latest/devguide/tutorial-http-resolvers.html';

;// CONCATENATED MODULE: ./build/services/role-needs/appsync.js








const SERVICE = 'AWS AppSync';
const CONFIGURATIONS = ['AWS::AppSync::Resolver', 'AWS::AppSync::FunctionConfiguration'];
function* dataSourceNeeds(source) {
    for (const properties of source.properties.scenarios('Type', 'ServiceRoleArn', 'ApiId')) {
        const type = (0,symbolic_string/* literal */.eu)(properties.one('Type')?.text() ?? []);
        const role = properties.one('ServiceRoleArn');
        if (role === undefined)
            continue;
        if (type === 'AMAZON_DYNAMODB')
            yield* tableNeeds(source, properties, role);
        if (type === 'HTTP')
            yield* endpointNeeds(source, properties, role);
    }
}
function* tableNeeds(source, properties, role) {
    const table = properties.one('DynamoDBConfig.TableName');
    const scenario = table && joint(source, properties, role, table);
    if (table === undefined || scenario === undefined || isOfCallers(properties))
        return;
    const resource = tableArn(source, properties, table.text()) ?? something('table');
    const requests = [...requestsOf(source, properties)];
    const common = {
        resource: source,
        role,
        service: SERVICE,
        symptom: 'resolvers fail: not authorized to perform the operation',
        reference: TABLE_REFERENCE,
    };
    const operations = requests.flatMap((request) => operationsIn(request));
    if (operations.length === 0) {
        const [action = '', ...orActions] = TABLE_ACTIONS;
        const index = resource.length > 1 ? [...resource, '/index/*'] : resource;
        yield {
            ...common,
            at: table.at,
            scenario,
            does: 'works on its table',
            required: [{ action, orActions, resource, orResource: index }],
        };
    }
    for (const { action, request } of operations) {
        const together = joint(source, properties, role, table, request.value);
        if (together !== undefined)
            yield {
                ...common,
                at: request.value.at,
                scenario: together,
                does: `does ${action.replace('dynamodb:', '')} for ${request.resolver.id}`,
                required: [{ action, resource: /\bindex\b/.test(request.text) ? something(action) : resource }],
            };
    }
}
const isOfCallers = (properties) => properties
    .all('DynamoDBConfig.UseCallerCredentials')
    .some((value) => (0,symbolic_string/* literal */.eu)(value.text())?.toLowerCase() !== 'false');
function tableArn({ template }, properties, name) {
    const region = properties.one('DynamoDBConfig.AwsRegion')?.text();
    const isHere = region === undefined || (0,symbolic_string/* same */.FB)(region, template.region) === 'yes';
    return isHere ? arnNamed(template, 'table', name) : undefined;
}
function* requestsOf(source, properties) {
    const api = properties.one('ApiId')?.text() ?? [];
    for (const resolver of CONFIGURATIONS.flatMap((type) => (0,resources_by_type/* resourcesOfType */.T)(source.template, type))) {
        const named = resolver.properties.all('DataSourceName').map((value) => value.text());
        const isOurs = named.some((name) => (0,related/* resourceNamed */.U2)(source.template, 'AWS::AppSync::DataSource', name) === source);
        const apis = resolver.properties.all('ApiId').map((value) => value.text());
        if (!isOurs || !apis.every((each) => (0,symbolic_string/* same */.FB)(each, api) === 'yes'))
            continue;
        for (const path of ['RequestMappingTemplate', 'Code'])
            for (const value of resolver.properties.all(path))
                yield { resolver, value, text: withoutComments((0,symbolic_string/* show */.WU)(value.text()), path === 'Code') };
    }
}
const withoutComments = (text, isCode) => isCode
    ? without(text, '/*', '*/').replace(/(^|\s)\/\/.*$/gm, '')
    : without(text, '#*', '*#').replace(/##.*$/gm, '');
function without(text, open, close) {
    let rest = '';
    let from = 0;
    for (;;) {
        const start = text.indexOf(open, from);
        if (start === -1)
            return rest + text.slice(from);
        rest += text.slice(from, start);
        const end = text.indexOf(close, start + open.length);
        if (end === -1)
            return rest;
        from = end + close.length;
    }
}
function operationsIn(request) {
    const found = [...request.text.matchAll(/["']?\boperation["']?\s*:\s*["'](\w+)["']/g)];
    return [...new Set(found.flatMap(([, name = '']) => TABLE_OPERATIONS.get(name) ?? []))].map((action) => ({
        action,
        request,
    }));
}
function* endpointNeeds(source, properties, role) {
    const authorization = (0,symbolic_string/* literal */.eu)(properties.one('HttpConfig.AuthorizationConfig.AuthorizationType')?.text() ?? []);
    if (authorization !== 'AWS_IAM')
        return;
    for (const { text, value, resolver } of requestsOf(source, properties)) {
        const scenario = joint(source, properties, role, value);
        const targets = [...text.matchAll(/x-amz-target["']?\s*:\s*["'](\w+)\.(\w+)["']/gi)];
        for (const [, target = '', operation = ''] of targets) {
            const prefix = TARGET_PREFIXES.get(target);
            if (prefix === undefined || scenario === undefined)
                continue;
            const action = `${prefix}:${operation}`;
            yield {
                resource: source,
                at: value.at,
                scenario,
                role,
                service: SERVICE,
                does: `calls ${operation} for ${resolver.id}`,
                required: [{ action, ...namesOf(saidIn(value.text(), 'stateMachineArn') ?? something(action)) }],
                symptom: 'resolvers fail: not authorized to perform the operation',
                reference: HTTP_REFERENCE,
            };
        }
    }
}

// EXTERNAL MODULE: ./build/services/fact.js
var fact = __webpack_require__(1448);
;// CONCATENATED MODULE: ./build/services/role-needs/events.js


const RULE = {
    sender: 'rule',
    service: 'Amazon EventBridge',
    reference: `${fact/* DOCS */.iT}/eventbridge/latest/userguide/eb-use-identity-based.html`,
    symptom: 'the rule matches, but nothing arrives (metric FailedInvocations)',
};
function* ruleNeeds(rule) {
    for (const properties of rule.properties.scenarios('RoleArn'))
        for (const item of properties.all('Targets[]').flatMap((each) => each.scenarios('Arn', 'RoleArn'))) {
            const target = item.one('Arn');
            const role = item.one('RoleArn') ?? properties.one('RoleArn');
            if (target !== undefined && role !== undefined)
                yield* targetNeeds(RULE, rule, target, role, properties, item);
        }
}

// EXTERNAL MODULE: ./build/services/firehose.js
var firehose = __webpack_require__(8251);
;// CONCATENATED MODULE: ./build/services/role-needs/firehose.js




const firehose_SERVICE = 'Amazon Data Firehose';
const REFERENCE = `${fact/* DOCS */.iT}/firehose/latest/dev/controlling-access.html`;
const BUCKETS = [
    'S3DestinationConfiguration',
    'ExtendedS3DestinationConfiguration',
    'ExtendedS3DestinationConfiguration.S3BackupConfiguration',
    ...firehose/* FIREHOSE_DESTINATIONS */.s.flatMap((each) => [
        `${each}.S3Configuration`,
        `${each}.S3BackupConfiguration`,
    ]).filter((path) => path !== 'ExtendedS3DestinationConfiguration.S3BackupConfiguration'),
];
const ANY_OBJECT = { id: 'any object', label: '*', reason: 'any object' };
function* streamNeeds(stream) {
    for (const source of stream.properties.all('KinesisStreamSourceConfiguration'))
        yield* sourceNeeds(stream, source);
    for (const part of BUCKETS.flatMap((path) => stream.properties.all(path)))
        yield* bucketNeeds(stream, part);
}
function* sourceNeeds(stream, source) {
    for (const properties of source.scenarios('KinesisStreamARN', 'RoleARN')) {
        const role = properties.one('RoleARN');
        const from = properties.one('KinesisStreamARN');
        const scenario = from && role && joint(stream, from, role, properties);
        if (!role || !from || !scenario)
            continue;
        const resource = from.text();
        yield {
            resource: stream,
            at: from.at,
            scenario,
            role,
            service: firehose_SERVICE,
            does: 'reads from its stream',
            required: ['kinesis:DescribeStream', 'kinesis:GetShardIterator', 'kinesis:GetRecords'].map((action) => ({
                action,
                resource,
            })),
            checkedAtCreation: true,
            symptom: 'Role is not authorized to perform: kinesis:DescribeStream on resource',
            reference: REFERENCE,
        };
    }
}
function* bucketNeeds(stream, part) {
    for (const properties of part.scenarios('BucketARN', 'RoleARN')) {
        const role = properties.one('RoleARN');
        const bucket = properties.one('BucketARN');
        const scenario = bucket && role && joint(stream, bucket, role, properties);
        if (!role || !bucket || !scenario || (0,symbolic_string/* matches */.cK)(['arn:*:s3:::*'], bucket.text()) !== 'yes')
            continue;
        yield {
            resource: stream,
            at: bucket.at,
            scenario,
            role,
            service: firehose_SERVICE,
            does: 'writes to its bucket',
            required: [{ action: 's3:PutObject', resource: (0,symbolic_string/* concat */.xW)(bucket.text(), '/', ANY_OBJECT) }],
            symptom: 'records are not delivered (S3.AccessDenied)',
            reference: REFERENCE,
        };
    }
}

;// CONCATENATED MODULE: ./build/data/handed-role-needs.js
const DOCS = 'https://docs.aws.amazon.com';
const DELIVER = ['firehose:PutRecord', 'firehose:PutRecordBatch'];
const LOGS = [{ anyOf: ['logs:PutLogEvents'] }, { anyOf: ['logs:CreateLogStream'] }];
const HANDED_ROLE_NEEDS = [
    {
        service: 'AWS AppSync',
        type: 'AWS::AppSync::DataSource',
        role: 'ServiceRoleArn',
        when: { path: 'Type', value: 'AMAZON_EVENTBRIDGE' },
        does: 'sends to its event bus',
        required: [
            { anyOf: ['events:PutEvents'], on: { property: 'EventBridgeConfig.EventBusArn', holds: 'arn' } },
        ],
        symptom: 'resolvers fail: not authorized to perform: events:PutEvents',
        reference: `${DOCS}/appsync/latest/devguide/attaching-a-data-source.html`,
    },
    {
        service: 'AWS AppSync',
        type: 'AWS::AppSync::DataSource',
        role: 'ServiceRoleArn',
        when: { path: 'Type', value: 'RELATIONAL_DATABASE' },
        does: 'asks its database with a secret',
        required: [
            { anyOf: ['rds-data:ExecuteStatement', 'rds-data:BatchExecuteStatement'] },
            {
                anyOf: ['secretsmanager:GetSecretValue'],
                on: {
                    property: 'RelationalDatabaseConfig.RdsHttpEndpointConfig.AwsSecretStoreArn',
                    holds: 'arn',
                },
            },
        ],
        symptom: 'resolvers fail: not authorized',
        reference: `${DOCS}/appsync/latest/devguide/tutorial-rds-resolvers.html`,
    },
    {
        service: 'AWS AppSync',
        type: 'AWS::AppSync::GraphQLApi',
        role: 'LogConfig.CloudWatchLogsRoleArn',
        does: 'writes its log',
        required: LOGS,
        severity: 'warning',
        symptom: 'requests leave no log',
        reference: `${DOCS}/appsync/latest/devguide/monitoring.html`,
    },
    {
        service: 'API Gateway',
        type: 'AWS::ApiGateway::Account',
        role: 'CloudWatchRoleArn',
        does: 'writes the logs of APIs',
        required: LOGS,
        symptom: 'The role ARN does not have required permissions configured.',
        reference: `${DOCS}/apigateway/latest/developerguide/set-up-logging.html`,
    },
    {
        service: 'Amazon Cognito',
        type: 'AWS::Cognito::UserPool',
        role: 'SmsConfiguration.SnsCallerArn',
        does: 'sends text messages',
        required: [{ anyOf: ['sns:Publish'] }],
        symptom: 'Role does not have permission to publish with SNS',
        reference: `${DOCS}/cognito/latest/developerguide/cognito-user-pool-settings-sms-authentication.html`,
    },
    {
        service: 'Amazon SNS',
        type: 'AWS::SNS::Subscription',
        role: 'SubscriptionRoleArn',
        when: { path: 'Protocol', value: 'firehose' },
        does: 'sends to its delivery stream',
        required: [{ anyOf: DELIVER, on: { property: 'Endpoint', holds: 'arn' } }],
        symptom: 'messages are not delivered',
        reference: `${DOCS}/sns/latest/dg/prereqs-kinesis-data-firehose.html`,
    },
    {
        service: 'Amazon CloudWatch',
        type: 'AWS::CloudWatch::MetricStream',
        role: 'RoleArn',
        does: 'sends to its delivery stream',
        required: [{ anyOf: DELIVER, on: { property: 'FirehoseArn', holds: 'arn' } }],
        symptom: 'metrics are not delivered',
        reference: `${DOCS}/AmazonCloudWatch/latest/monitoring/CloudWatch-metric-streams-trustpolicy.html`,
    },
    {
        service: 'Amazon SES',
        type: 'AWS::SES::ConfigurationSetEventDestination',
        item: 'EventDestination.KinesisFirehoseDestination',
        role: 'IAMRoleARN',
        does: 'sends to its delivery stream',
        required: [{ anyOf: DELIVER, on: { property: 'DeliveryStreamARN', holds: 'arn' } }],
        symptom: 'events are not published',
        reference: `${DOCS}/ses/latest/dg/event-publishing-add-event-destination-firehose.html`,
    },
    {
        service: 'Amazon CloudFront',
        type: 'AWS::CloudFront::RealtimeLogConfig',
        item: 'EndPoints[].KinesisStreamConfig',
        role: 'RoleArn',
        does: 'sends to its stream',
        required: [
            { anyOf: ['kinesis:PutRecords', 'kinesis:PutRecord'], on: { property: 'StreamArn', holds: 'arn' } },
        ],
        symptom: 'records do not arrive',
        reference: `${DOCS}/AmazonCloudFront/latest/DeveloperGuide/real-time-logs.html`,
    },
    {
        service: 'Amazon VPC',
        type: 'AWS::EC2::FlowLog',
        role: 'DeliverLogsPermissionArn',
        does: 'writes flow logs',
        required: LOGS,
        symptom: 'the flow log has the status Access error',
        reference: `${DOCS}/vpc/latest/userguide/flow-logs-iam-role.html`,
    },
];

;// CONCATENATED MODULE: ./build/services/role-needs/handed.js




const handedReaders = HANDED_ROLE_NEEDS.map((fact) => [fact.type, (resource) => needsBy(fact, resource)]);
function* needsBy(fact, resource) {
    const { item, when, required } = fact;
    const paths = [
        fact.role,
        ...required.flatMap(({ on }) => on?.property ?? []),
        ...(when ? [when.path] : []),
    ];
    const items = item === undefined ? [resource.properties] : resource.properties.all(item);
    for (const properties of items.flatMap((each) => each.scenarios(...paths))) {
        const role = properties.one(fact.role);
        if (role === undefined)
            continue;
        if (when !== undefined && (0,symbolic_string/* literal */.eu)(properties.one(when.path)?.text() ?? []) !== when.value)
            continue;
        const scenario = joint(resource, role, properties);
        if (scenario !== undefined)
            yield { ...needOf(fact, resource, properties, role), scenario };
    }
}
function needOf(fact, resource, properties, role) {
    const { service, does, symptom, reference, severity, checkedAtCreation } = fact;
    const [named] = fact.required.flatMap(({ on }) => (on && properties.one(on.property)) ?? []);
    return {
        resource,
        at: (named ?? role).at,
        role,
        service,
        does,
        required: fact.required.map(({ anyOf: [action = '', ...orActions], on }) => {
            const value = on && properties.one(on.property);
            const arn = on && value && arnNamed(resource.template, on.holds, value.text());
            return {
                action,
                ...(orActions.length > 0 && { orActions }),
                resource: arn ?? something(action),
            };
        }),
        symptom,
        reference,
        ...(severity && { severity }),
        ...(checkedAtCreation && { checkedAtCreation }),
    };
}

;// CONCATENATED MODULE: ./build/data/iot-action-needs.js
const page = (name) => `https://docs.aws.amazon.com/iot/latest/developerguide/${name}-rule-action.html`;
const IOT_ACTION_NEEDS = [
    {
        key: 'S3',
        does: 'writes to the bucket',
        anyOf: ['s3:PutObject'],
        on: { property: 'BucketName', holds: 'bucket', below: { property: 'Key' } },
        reference: page('s3'),
    },
    {
        key: 'DynamoDB',
        does: 'writes to the table',
        anyOf: ['dynamodb:PutItem'],
        on: { property: 'TableName', holds: 'table' },
        reference: page('dynamodb'),
    },
    {
        key: 'DynamoDBv2',
        does: 'writes to the table',
        anyOf: ['dynamodb:PutItem'],
        on: { property: 'PutItem.TableName', holds: 'table' },
        reference: page('dynamodb-v2'),
    },
    {
        key: 'Sqs',
        does: 'sends to the queue',
        anyOf: ['sqs:SendMessage'],
        on: { property: 'QueueUrl', holds: 'queue-url' },
        reference: page('sqs'),
    },
    {
        key: 'Sns',
        does: 'publishes to the topic',
        anyOf: ['sns:Publish'],
        on: { property: 'TargetArn', holds: 'arn' },
        reference: page('sns'),
    },
    {
        key: 'Kinesis',
        does: 'writes to the stream',
        anyOf: ['kinesis:PutRecord'],
        on: { property: 'StreamName', holds: 'stream' },
        reference: page('kinesis'),
    },
    {
        key: 'Firehose',
        does: 'writes to the delivery stream',
        anyOf: ['firehose:PutRecord'],
        batch: ['firehose:PutRecordBatch'],
        on: { property: 'DeliveryStreamName', holds: 'delivery stream' },
        reference: page('kinesis-firehose'),
    },
    {
        key: 'StepFunctions',
        does: 'starts the state machine',
        anyOf: ['states:StartExecution'],
        on: { property: 'StateMachineName', holds: 'state machine' },
        reference: page('stepfunctions'),
    },
    {
        key: 'Republish',
        does: 'publishes to another MQTT topic',
        anyOf: ['iot:Publish'],
        on: { property: 'Topic', holds: 'MQTT topic' },
        reference: page('republish'),
    },
    {
        key: 'CloudwatchLogs',
        does: 'writes to the log group',
        anyOf: ['logs:PutLogEvents'],
        reference: page('cloudwatch-logs'),
    },
    {
        key: 'CloudwatchMetric',
        does: 'writes a metric',
        anyOf: ['cloudwatch:PutMetricData'],
        everywhere: true,
        reference: page('cloudwatch-metrics'),
    },
    {
        key: 'CloudwatchAlarm',
        does: 'sets the state of the alarm',
        anyOf: ['cloudwatch:SetAlarmState'],
        on: { property: 'AlarmName', holds: 'alarm' },
        reference: page('cloudwatch-alarms'),
    },
    {
        key: 'Timestream',
        does: 'writes to the table of Amazon Timestream',
        anyOf: ['timestream:WriteRecords'],
        reference: page('timestream'),
    },
    {
        key: 'IotEvents',
        does: 'sends to the input of AWS IoT Events',
        anyOf: ['iotevents:BatchPutMessage'],
        on: { property: 'InputName', holds: 'input of AWS IoT Events' },
        reference: page('iotevents'),
    },
    {
        key: 'IotAnalytics',
        does: 'sends to the channel of AWS IoT Analytics',
        anyOf: ['iotanalytics:BatchPutMessage'],
        on: { property: 'ChannelName', holds: 'channel of AWS IoT Analytics' },
        reference: page('iotanalytics'),
    },
    {
        key: 'IotSiteWise',
        does: 'writes to AWS IoT SiteWise',
        anyOf: ['iotsitewise:BatchPutAssetPropertyValue'],
        reference: page('iotsitewise'),
    },
    {
        key: 'Location',
        does: 'writes to the tracker',
        anyOf: ['geo:BatchUpdateDevicePosition'],
        on: { property: 'TrackerName', holds: 'tracker' },
        reference: page('location'),
    },
];
const OTHER_IOT_ACTIONS = {
    Elasticsearch: 'the access policy of the domain may allow it as well',
    Http: 'what the role is for is whatever the endpoint asks for',
    InfluxDB: 'AWS does not say which operations the role has to allow',
    Kafka: 'the destination has the role',
    Lambda: 'allowed by the policy of the function, and judged as an invocation',
    OpenSearch: 'the access policy of the domain may allow it as well',
};

;// CONCATENATED MODULE: ./build/services/role-needs/iot.js




const iot_ACTIONS = ['TopicRulePayload.Actions[]', 'TopicRulePayload.ErrorAction'];
function* topicRuleNeeds(rule) {
    for (const action of iot_ACTIONS.flatMap((path) => rule.properties.all(path)))
        for (const fact of IOT_ACTION_NEEDS)
            for (const value of action.all(fact.key))
                yield* actionNeeds(rule, fact, value);
}
function* actionNeeds(rule, fact, action) {
    const { on, batch } = fact;
    const named = on === undefined ? [] : [on.property, ...(on.below ? [on.below.property] : [])];
    for (const properties of action.scenarios('RoleArn', 'BatchMode', ...named)) {
        const role = properties.one('RoleArn');
        const scenario = role && joint(rule, role, properties);
        if (role === undefined || scenario === undefined)
            continue;
        const isBatch = (0,symbolic_string/* literal */.eu)(properties.one('BatchMode')?.text() ?? [])?.toLowerCase() === 'true';
        const [first = '', ...orActions] = (isBatch && batch) || fact.anyOf;
        yield {
            resource: rule,
            at: (on && properties.one(on.property)?.at) ?? action.at,
            scenario,
            role,
            service: 'AWS IoT',
            does: fact.does,
            required: [{ action: first, orActions, resource: resourceOf(fact, rule, properties) }],
            symptom: 'the action fails, and nothing arrives (its errors are in the log of AWS IoT)',
            reference: fact.reference,
        };
    }
}
const SUBSTITUTION = /\$\{[^}]*\}/;
function resourceOf({ on, everywhere, anyOf }, rule, properties) {
    if (everywhere)
        return ['*'];
    const open = something(anyOf[0] ?? '');
    const said = on && properties.one(on.property)?.text();
    if (on === undefined || said === undefined)
        return open;
    const isReserved = typeof said[0] === 'string' && said[0].startsWith('$$');
    const name = isReserved ? (0,symbolic_string/* concat */.xW)(String(said[0]).slice(1), said.slice(1)) : said;
    const arn = arnNamed(rule.template, on.holds, withOpenPlaces(name, SUBSTITUTION));
    if (arn === undefined)
        return open;
    if (on.below === undefined)
        return arn;
    const below = properties.one(on.below.property)?.text();
    return (0,symbolic_string/* concat */.xW)(arn, '/', below === undefined ? something('key') : withOpenPlaces(below, SUBSTITUTION));
}

;// CONCATENATED MODULE: ./build/services/role-needs/logs.js



const logs_GUIDE = `${fact/* DOCS */.iT}/AmazonCloudWatch/latest/logs`;
const STREAMS = [
    {
        arn: 'arn:*:kinesis:*:*:stream/*',
        what: 'the stream',
        action: 'kinesis:PutRecord',
        orActions: ['kinesis:PutRecords'],
    },
    {
        arn: 'arn:*:firehose:*:*:deliverystream/*',
        what: 'the delivery stream',
        action: 'firehose:PutRecord',
        orActions: ['firehose:PutRecordBatch'],
    },
];
const filterNeeds = (filter) => logs_streamNeeds(filter, 'DestinationArn', `${logs_GUIDE}/SubscriptionFilters.html`);
const destinationNeeds = (destination) => logs_streamNeeds(destination, 'TargetArn', `${logs_GUIDE}/CreateDestination.html`);
function* logs_streamNeeds(sender, target, reference) {
    for (const properties of sender.properties.scenarios(target, 'RoleArn')) {
        const role = properties.one('RoleArn');
        const to = properties.one(target);
        const arn = to?.text();
        const found = arn && STREAMS.find((each) => (0,symbolic_string/* matches */.cK)([each.arn], arn) === 'yes');
        const scenario = to && role && joint(sender, to, role, properties);
        if (!role || !to || !arn || !found || !scenario)
            continue;
        yield {
            resource: sender,
            at: to.at,
            scenario,
            role,
            service: 'Amazon CloudWatch Logs',
            does: `sends to ${found.what}`,
            required: [{ action: found.action, orActions: found.orActions, resource: arn }],
            checkedAtCreation: true,
            symptom: 'Could not deliver test message to the specified stream.',
            reference,
        };
    }
}

// EXTERNAL MODULE: ./build/services/pipes.js
var pipes = __webpack_require__(2341);
// EXTERNAL MODULE: ./build/services/reading/function-text.js
var function_text = __webpack_require__(4207);
;// CONCATENATED MODULE: ./build/services/role-needs/pipes.js





const PIPE = {
    sender: 'pipe',
    service: 'EventBridge Pipes',
    reference: `${fact/* DOCS */.iT}/eventbridge/latest/userguide/eb-pipes-permissions.html`,
    symptom: 'the pipe\u2019s executions fail',
};
const DEAD_LETTERS = ['KinesisStreamParameters', 'DynamoDBStreamParameters'].map((kind) => `SourceParameters.${kind}.DeadLetterConfig.Arn`);
function* pipeNeeds(pipe) {
    for (const properties of pipe.properties.scenarios('Source', 'Enrichment', 'Target', 'RoleArn')) {
        const role = properties.one('RoleArn');
        if (role === undefined)
            continue;
        const called = [properties.one('Enrichment'), properties.one('Target')].filter((value) => value !== undefined);
        for (const target of called)
            yield* targetNeeds(PIPE, pipe, target, role, properties);
        if (!called.some((value) => (0,function_text/* mayBeFunction */.FZ)(value.text()))) {
            const source = properties.one('Source');
            const arn = source?.text();
            const required = (0,pipes/* sourceNeeds */.V)(source).map(({ action }) => ({ action, resource: arn ?? [] }));
            const scenario = source && joint(pipe, source, role, properties);
            if (source && required.length > 0 && scenario)
                yield {
                    resource: pipe,
                    at: source.at,
                    scenario,
                    role,
                    service: PIPE.service,
                    does: 'reads from its source',
                    required,
                    checkedAtCreation: true,
                    symptom: 'The provided customer role does not have permissions to call the source',
                    reference: PIPE.reference,
                };
        }
        for (const deadLetter of DEAD_LETTERS.flatMap((path) => properties.all(path)))
            yield* deadLetterNeeds(PIPE, pipe, deadLetter, role, { checkedAtCreation: true, symptom: 'Error occurred while sending message to SQS queue' }, properties);
    }
}

;// CONCATENATED MODULE: ./build/services/role-needs/scheduler.js


const SCHEDULE = {
    sender: 'schedule',
    service: 'EventBridge Scheduler',
    reference: `${fact/* DOCS */.iT}/scheduler/latest/UserGuide/managing-targets-templated.html`,
    symptom: 'nothing arrives at the target',
};
function* scheduleNeeds(schedule) {
    for (const properties of schedule.properties.scenarios('Target.Arn', 'Target.RoleArn', 'Target.DeadLetterConfig.Arn')) {
        const role = properties.one('Target.RoleArn');
        const target = properties.one('Target.Arn');
        const deadLetter = properties.one('Target.DeadLetterConfig.Arn');
        if (role === undefined)
            continue;
        if (target !== undefined)
            yield* targetNeeds(SCHEDULE, schedule, target, role, properties);
        if (deadLetter !== undefined)
            yield* deadLetterNeeds({ ...SCHEDULE, reference: `${fact/* DOCS */.iT}/scheduler/latest/UserGuide/configuring-schedule-dlq.html` }, schedule, deadLetter, role, { symptom: 'what can not be delivered is lost' }, properties);
    }
}

;// CONCATENATED MODULE: ./build/data/task-needs.js
const task_needs_GUIDE = 'https://docs.aws.amazon.com/step-functions/latest/dg';
const dynamodb = (name) => ({
    integration: `dynamodb:${name}`,
    actions: [`dynamodb:${name.charAt(0).toUpperCase()}${name.slice(1)}`],
    on: { parameter: 'TableName', holds: 'table' },
    reference: `${task_needs_GUIDE}/dynamo-iam.html`,
});
const sdk = (service, call, action, on) => ({
    integration: `aws-sdk:${service}:${call}`,
    actions: [action],
    ...(on !== undefined && { on }),
    reference: `${task_needs_GUIDE}/supported-services-awssdk.html`,
});
const TABLE = { parameter: 'TableName', holds: 'table', unless: 'IndexName' };
const QUEUE = { parameter: 'QueueUrl', holds: 'queue-url' };
const MACHINE = { parameter: 'StateMachineArn', holds: 'arn' };
const SDK_NEEDS = [
    ...['getItem', 'putItem', 'updateItem', 'deleteItem', 'query', 'scan'].map((call) => sdk('dynamodb', call, `dynamodb:${call.charAt(0).toUpperCase()}${call.slice(1)}`, TABLE)),
    sdk('eventbridge', 'putEvents', 'events:PutEvents'),
    sdk('s3', 'deleteObject', 's3:DeleteObject'),
    sdk('s3', 'getObject', 's3:GetObject'),
    sdk('s3', 'listObjectsV2', 's3:ListBucket'),
    sdk('s3', 'putObject', 's3:PutObject'),
    sdk('secretsmanager', 'getSecretValue', 'secretsmanager:GetSecretValue'),
    sdk('sesv2', 'sendEmail', 'ses:SendEmail'),
    sdk('sfn', 'startExecution', 'states:StartExecution', MACHINE),
    sdk('sfn', 'startSyncExecution', 'states:StartSyncExecution', MACHINE),
    sdk('sns', 'publish', 'sns:Publish', { parameter: 'TopicArn', holds: 'arn' }),
    sdk('sqs', 'deleteMessage', 'sqs:DeleteMessage', QUEUE),
    sdk('sqs', 'receiveMessage', 'sqs:ReceiveMessage', QUEUE),
    sdk('sqs', 'sendMessage', 'sqs:SendMessage', QUEUE),
    sdk('ssm', 'getParameter', 'ssm:GetParameter'),
    sdk('ssm', 'putParameter', 'ssm:PutParameter'),
];
const TASK_NEEDS = [
    ...SDK_NEEDS,
    ...['getItem', 'putItem', 'updateItem', 'deleteItem'].map(dynamodb),
    {
        integration: 'sns:publish',
        actions: ['sns:Publish'],
        on: { parameter: 'TopicArn', holds: 'arn' },
        reference: `${task_needs_GUIDE}/sns-iam.html`,
    },
    {
        integration: 'sqs:sendMessage',
        actions: ['sqs:SendMessage'],
        on: { parameter: 'QueueUrl', holds: 'queue-url' },
        reference: `${task_needs_GUIDE}/sqs-iam.html`,
    },
    {
        integration: 'events:putEvents',
        actions: ['events:PutEvents'],
        reference: `${task_needs_GUIDE}/eventbridge-iam.html`,
    },
    {
        integration: 'states:startExecution',
        actions: ['states:StartExecution'],
        on: { parameter: 'StateMachineArn', holds: 'arn' },
        rule: 'StepFunctionsGetEventsForStepFunctionsExecutionRule',
        reference: `${task_needs_GUIDE}/stepfunctions-iam.html`,
    },
    {
        integration: 'ecs:runTask',
        actions: ['ecs:RunTask'],
        rule: 'StepFunctionsGetEventsForECSTaskRule',
        reference: `${task_needs_GUIDE}/ecs-iam.html`,
    },
    {
        integration: 'batch:submitJob',
        actions: ['batch:SubmitJob'],
        rule: 'StepFunctionsGetEventsForBatchJobsRule',
        reference: `${task_needs_GUIDE}/batch-iam.html`,
    },
    {
        integration: 'glue:startJobRun',
        actions: ['glue:StartJobRun'],
        sync: ['glue:GetJobRun', 'glue:BatchStopJobRun'],
        reference: `${task_needs_GUIDE}/glue-iam.html`,
    },
    {
        integration: 'athena:startQueryExecution',
        actions: ['athena:StartQueryExecution'],
        sync: ['athena:GetQueryExecution'],
        reference: `${task_needs_GUIDE}/athena-iam.html`,
    },
    {
        integration: 'codebuild:startBuild',
        actions: ['codebuild:StartBuild'],
        rule: 'StepFunctionsGetEventForCodeBuildStartBuildRule',
        reference: `${task_needs_GUIDE}/codebuild-iam.html`,
    },
    {
        integration: 'bedrock:invokeModel',
        actions: ['bedrock:InvokeModel'],
        reference: `${task_needs_GUIDE}/bedrock-iam.html`,
    },
    {
        integration: 'http:invoke',
        actions: ['states:InvokeHTTPEndpoint', 'events:RetrieveConnectionCredentials'],
        reference: `${task_needs_GUIDE}/call-https-apis.html`,
    },
    {
        integration: 'elasticmapreduce:addStep',
        actions: ['elasticmapreduce:AddJobFlowSteps'],
        rule: 'StepFunctionsGetEventForEMRAddJobFlowStepsRule',
        reference: `${task_needs_GUIDE}/emr-iam.html`,
    },
    {
        integration: 'sagemaker:createTrainingJob',
        actions: ['sagemaker:CreateTrainingJob'],
        rule: 'StepFunctionsGetEventsForSageMakerTrainingJobsRule',
        reference: `${task_needs_GUIDE}/sagemaker-iam.html`,
    },
    {
        integration: 'mediaconvert:createJob',
        actions: ['mediaconvert:CreateJob'],
        rule: 'StepFunctionsGetEventsForMediaConvertJobRule',
        reference: `${task_needs_GUIDE}/mediaconvert-iam.html`,
    },
];

// EXTERNAL MODULE: ./build/services/step-functions.js
var step_functions = __webpack_require__(9020);
;// CONCATENATED MODULE: ./build/services/role-needs/step-functions.js







const step_functions_SERVICE = 'AWS Step Functions';
const step_functions_GUIDE = `${fact/* DOCS */.iT}/step-functions/latest/dg`;
const LOG_DELIVERY = ['logs:CreateLogDelivery', 'logs:PutResourcePolicy', 'logs:DescribeResourcePolicies'];
const everything = ['*'];
function* machineNeeds(machine) {
    for (const properties of machine.properties.scenarios('RoleArn', 'LoggingConfiguration.Level', 'TracingConfiguration.Enabled')) {
        const role = properties.one('RoleArn');
        if (role !== undefined)
            yield* configured(machine, properties, role);
    }
    const told = new Set();
    for (const task of (0,step_functions/* tasksOf */.a)(machine))
        for (const need of taskNeeds(machine, task)) {
            const key = JSON.stringify([need.required, need.at.start, need.scenario]);
            if (told.has(key))
                continue;
            told.add(key);
            yield need;
        }
}
function* configured(machine, properties, role) {
    const scenario = joint(machine, properties, role);
    if (scenario === undefined)
        return;
    const level = properties.one('LoggingConfiguration.Level');
    const isLogged = level !== undefined && ['ALL', 'ERROR', 'FATAL'].includes((0,symbolic_string/* literal */.eu)(level.text()) ?? '');
    if (level !== undefined && isLogged && properties.all('LoggingConfiguration.Destinations[]').length > 0)
        yield {
            resource: machine,
            at: level.at,
            scenario,
            role,
            service: step_functions_SERVICE,
            does: 'writes logs',
            required: LOG_DELIVERY.map((action) => ({ action, resource: everything })),
            checkedAtCreation: true,
            symptom: 'The state machine IAM Role is not authorized to access the Log Destination',
            reference: `${step_functions_GUIDE}/cw-logs.html`,
        };
    const tracing = properties.one('TracingConfiguration.Enabled');
    if (tracing !== undefined && (0,symbolic_string/* literal */.eu)(tracing.text())?.toLowerCase() === 'true')
        yield {
            resource: machine,
            at: tracing.at,
            scenario,
            role,
            service: step_functions_SERVICE,
            does: 'sends traces',
            required: ['xray:PutTraceSegments', 'xray:PutTelemetryRecords'].map((action) => ({
                action,
                resource: everything,
            })),
            severity: 'warning',
            symptom: 'executions leave no traces',
            reference: `${step_functions_GUIDE}/xray-iam.html`,
        };
}
const INTEGRATION = /^arn:[^:]*:states:::((?:aws-sdk:)?[a-z0-9]+:[A-Za-z0-9]+)(\.sync(?::2)?|\.waitForTaskToken)?$/;
function* taskNeeds(machine, { properties, state, name, read, at }) {
    const role = properties.one('RoleArn');
    const resource = state.one('Resource');
    if (role === undefined || resource === undefined || state.one('Credentials') !== undefined)
        return;
    const integration = integrationOf(read(resource));
    const fact = TASK_NEEDS.find((each) => each.integration === integration?.name);
    const scenario = joint(machine, properties, role, state, resource);
    if (fact === undefined || integration === undefined || scenario === undefined)
        return;
    const on = namedBy(fact, machine, state, read) ?? something(fact.integration);
    if (integration.sync && fact.rule !== undefined)
        yield {
            resource: machine,
            at: at(resource),
            scenario,
            role,
            service: step_functions_SERVICE,
            does: `waits for ${fact.integration} in the state ${name}, for which it makes a rule`,
            required: ['events:PutTargets', 'events:PutRule', 'events:DescribeRule'].map((action) => ({
                action,
                resource: managedRule(machine, fact.rule ?? ''),
            })),
            checkedAtCreation: true,
            symptom: 'the role is not authorized to create managed-rule.',
            reference: fact.reference,
        };
    yield {
        resource: machine,
        at: at(resource),
        scenario,
        role,
        service: step_functions_SERVICE,
        does: `calls ${fact.integration} in the state ${name}`,
        required: [
            ...fact.actions.map((action, index) => ({
                action,
                ...(index === 0 ? namesOf(on) : { resource: something(action) }),
            })),
            ...(integration.sync ? (fact.sync ?? []) : []).map((action) => ({
                action,
                resource: something(action),
            })),
        ],
        symptom: 'the task fails with AccessDeniedException when it is run',
        reference: fact.reference,
    };
}
const managedRule = ({ template: { partition, region, account } }, name) => (0,symbolic_string/* concat */.xW)('arn:', partition, ':events:', region, ':', account, `:rule/${name}`);
function integrationOf(text) {
    const fields = (0,symbolic_string/* split */.lD)(text, ':', 6);
    const rest = fields?.[5];
    const written = rest && (0,symbolic_string/* literal */.eu)(rest);
    if (written === undefined || (0,symbolic_string/* matches */.cK)(['arn:*:states:::*'], text) !== 'yes')
        return undefined;
    const [, name = '', suffix = ''] = INTEGRATION.exec(`arn:aws:states:::${written}`) ?? [];
    return { name, sync: suffix.startsWith('.sync') };
}
function namedBy({ on }, machine, state, read) {
    const given = (parameter) => state.one(`Parameters.${parameter}`) ?? state.one(`Arguments.${parameter}`);
    const value = on && given(on.parameter);
    if (on === undefined || value === undefined || value.kind !== 'text')
        return undefined;
    if (on.unless !== undefined && given(on.unless) !== undefined)
        return undefined;
    const text = read(value);
    const [first] = text;
    if (typeof first === 'string' && first.startsWith('{%'))
        return undefined;
    return arnNamed(machine.template, on.holds, text);
}

;// CONCATENATED MODULE: ./build/services/role-needs/index.js











const READERS = (0,groups/* groupsOf */.c1)([
    ['AWS::ApiGateway::Method', methodNeeds],
    ['AWS::ApiGateway::RestApi', apiNeeds],
    ['AWS::ApiGatewayV2::Api', apiNeeds],
    ['AWS::ApiGatewayV2::Integration', integrationV2Needs],
    ['AWS::AppSync::DataSource', dataSourceNeeds],
    ['AWS::Events::Rule', ruleNeeds],
    ['AWS::IoT::TopicRule', topicRuleNeeds],
    ['AWS::KinesisFirehose::DeliveryStream', streamNeeds],
    ['AWS::Logs::Destination', destinationNeeds],
    ['AWS::Logs::SubscriptionFilter', filterNeeds],
    ['AWS::Pipes::Pipe', pipeNeeds],
    ['AWS::Scheduler::Schedule', scheduleNeeds],
    ['AWS::StepFunctions::StateMachine', machineNeeds],
    ...handedReaders,
], ([type]) => type);
function* serviceNeedsOf(resource) {
    for (const [, reader] of READERS.get(resource.type) ?? [])
        yield* reader(resource);
}

;// CONCATENATED MODULE: ./build/model/role-needs.js

function* roleNeedsIn(template, roles) {
    for (const resource of template.resources.values())
        for (const need of serviceNeedsOf(resource)) {
            const { role } = roles.use(need.role.text(), template, need.role.at);
            if (role !== undefined)
                yield { need, role };
        }
}

;// CONCATENATED MODULE: ./build/iam/attachments.js



const ATTACHING_TYPES = new Map([
    ['AWS::IAM::Policy', 'Roles[]'],
    ['AWS::IAM::RolePolicy', 'RoleName'],
    ['AWS::IAM::ManagedPolicy', 'Roles[]'],
]);
class Attachments {
    #byRole = new Map();
    #elsewhere = [];
    #managed = new Map();
    #statements = new Map();
    constructor({ resources }) {
        for (const role of resources.values())
            if (role.type === 'AWS::IAM::Role')
                this.#byRole.set((0,text_key/* keyOf */.T)(role.ref()), []);
        for (const policy of resources.values()) {
            const path = ATTACHING_TYPES.get(policy.type);
            for (const value of path === undefined ? [] : policy.properties.all(path)) {
                this.#add(value.text(), { policy, scenario: value.scenario });
            }
            const arn = policy.type === 'AWS::IAM::ManagedPolicy' ? policy.arn() : undefined;
            if (arn !== undefined)
                this.#managed.set((0,text_key/* keyOf */.T)(arn), policy);
        }
    }
    #add(named, attachment) {
        const role = this.#byRole.get((0,text_key/* keyOf */.T)(named));
        if (role === undefined)
            this.#elsewhere.push({ named, attachment });
        else
            role.push(attachment);
    }
    get elsewhere() {
        return this.#elsewhere;
    }
    of(role) {
        const name = role.ref();
        return this.#byRole.get((0,text_key/* keyOf */.T)(name)) ?? this.#naming(name, 'yes');
    }
    mayHaveMore(role) {
        const name = role.ref();
        if (this.#naming(name, 'unknown').length > 0)
            return true;
        return this.#byRole.has((0,text_key/* keyOf */.T)(name)) && this.#naming(name, 'yes').length > 0;
    }
    #naming(name, answer) {
        return this.#elsewhere.flatMap(({ named, attachment }) => (0,symbolic_string/* same */.FB)(named, name) === answer ? [attachment] : []);
    }
    managed(arn) {
        return this.#managed.get((0,text_key/* keyOf */.T)(arn));
    }
    statementsOf(policy) {
        let found = this.#statements.get(policy);
        if (found === undefined) {
            const kind = policy.type === 'AWS::IAM::ManagedPolicy' ? 'managed policy' : 'policy';
            found = policy.properties
                .all('PolicyDocument')
                .flatMap((document) => (0,parse/* statementsOf */.GX)(document, `the ${kind} ${policy.id}`));
            this.#statements.set(policy, found);
        }
        return found;
    }
}

// EXTERNAL MODULE: ./build/iam/managed.js + 2 modules
var managed = __webpack_require__(8396);
;// CONCATENATED MODULE: ./build/iam/role.js








function readRole(role, known) {
    const { properties } = role;
    const { attachments } = known;
    const attached = attachments.of(role);
    const permissions = [];
    const unknowns = [];
    const unread = [];
    const add = (found, value) => {
        if ('open' in found) {
            unknowns.push(found.open, ...(found.within ?? []));
            unread.push({ ...role_everything(value, 'Allow'), open: found.open });
        }
        else
            for (const statement of found)
                permissions.push(statement);
    };
    for (const policy of properties.all('Policies[]'))
        add(inlineStatements(policy), policy);
    for (const arn of properties.all('ManagedPolicyArns[]'))
        add(attachedStatements(arn, known), arn);
    for (const { policy, scenario } of attached) {
        const statements = inScenario(attachments.statementsOf(policy), scenario);
        for (const statement of statements)
            permissions.push({ ...statement, attachedBy: policy.id });
    }
    for (const statement of known.elsewhere?.attachedTo(role) ?? [])
        permissions.push(statement);
    if (attachments.mayHaveMore(role)) {
        const open = { code: 'attached-policy', what: role.id };
        unknowns.push(open);
        unread.push(mayAllow(role, open));
    }
    const boundary = boundaryOf(properties, known);
    return {
        trust: properties
            .all('AssumeRolePolicyDocument')
            .flatMap((value) => (0,parse/* statementsOf */.GX)(value, 'the trust policy')),
        permissions,
        attached,
        unknowns: (0,unknown/* eachOnce */.B)(unknowns),
        unread,
        ...(boundary && { boundary }),
    };
}
function inlineStatements(policy) {
    if (policy.kind !== 'map') {
        const why = 'an inline policy that can not be read';
        return { open: policy.unknown ?? { code: 'policy', what: policy.resource, why } };
    }
    const name = policy.one('PolicyName');
    const from = name === undefined ? 'an inline policy' : `the inline policy ${(0,symbolic_string/* show */.WU)(name.text())}`;
    return policy.all('PolicyDocument').flatMap((document) => (0,parse/* statementsOf */.GX)(document, from));
}
function attachedStatements(value, known) {
    const { attachments, managedPolicies } = known;
    const arn = value.text();
    const name = (0,managed/* awsPolicyName */.X)(arn);
    if (name !== undefined)
        return (managedPolicies.statements(name, value.at, value.scenario) ??
            deployedStatements(value, known, { open: { code: 'aws-managed-policy', what: name } }));
    const own = attachments.managed(arn);
    if (own !== undefined)
        return inScenario(attachments.statementsOf(own), value.scenario);
    const other = known.elsewhere?.managed(arn, value.template);
    if (other !== undefined)
        return inScenario(other, value.scenario);
    return deployedStatements(value, known, { open: unknownPolicy(arn), within: (0,symbolic_string/* unknownsIn */.Fw)(arn) });
}
function deployedStatements(value, { deployed }, otherwise) {
    const { template, at, scenario } = value;
    if (deployed === undefined)
        return otherwise;
    const { text, open } = (0,naming/* named */.KT)(value.text(), template, deployed);
    const asked = (why) => ({ ...otherwise, open: { ...otherwise.open, asked: why } });
    if (text === undefined)
        return open === undefined ? otherwise : asked(open);
    const question = (0,naming/* policyQuestion */.Fl)(text, (0,deployed_deployed/* homeOf */.l)(template, deployed).account);
    const answer = question && (0,deployed_deployed/* answerTo */.o)(deployed, question);
    if (answer === undefined)
        return otherwise;
    if (!('found' in answer))
        return asked('open' in answer ? answer.open : 'there is none in the account');
    const policy = (0,deployed_resource/* deployedPolicy */.VM)(text, answer.found.document, { template, at, deployed });
    return inScenario(policy.properties
        .all('PolicyDocument')
        .flatMap((document) => (0,parse/* statementsOf */.GX)(document, `the managed policy ${policy.id}`)), scenario);
}
function unknownPolicy(arn) {
    const token = arn.find((part) => typeof part !== 'string');
    return { code: 'managed-policy', what: (0,symbolic_string/* show */.WU)(arn), ...(token && { reason: token.reason }) };
}
function inScenario(statements, scenario) {
    return statements.flatMap((statement) => {
        const joined = (0,cloudformation_scenario/* both */.WP)(statement.scenario, scenario);
        return joined === undefined ? [] : [{ ...statement, scenario: joined }];
    });
}
function boundaryOf(properties, known) {
    const scenarios = properties.scenarios('PermissionsBoundary');
    if (scenarios.every((value) => value.one('PermissionsBoundary') === undefined))
        return undefined;
    return scenarios.flatMap((scenario) => {
        const property = scenario.one('PermissionsBoundary');
        if (property === undefined)
            return [role_everything(scenario, 'Allow')];
        const found = attachedStatements(property, known);
        return 'open' in found ? [{ ...role_everything(property, 'unknown'), open: found.open }] : found;
    });
}
const mayAllow = ({ at }, open) => ({
    ...role_everything({ at, scenario: new Map() }, 'Allow'),
    open,
});
function role_everything({ at, scenario }, effect) {
    const all = [{ text: ['*'], at }];
    return {
        effect,
        scenario,
        at,
        from: 'the permissions boundary',
        actions: all,
        resources: all,
        conditions: [],
    };
}

// EXTERNAL MODULE: ./build/model/between-stacks.js
var between_stacks = __webpack_require__(2875);
;// CONCATENATED MODULE: ./build/model/policies-elsewhere.js





class PoliciesOfOthers {
    #attachments;
    #meetings;
    #byRole = new Map();
    #byArn = new Map();
    constructor(attachments, meetings) {
        this.#attachments = attachments;
        this.#meetings = meetings;
        for (const [template, { elsewhere }] of attachments) {
            for (const { named, attachment } of elsewhere) {
                (0,groups/* addTo */.DN)(this.#byRole, (0,text_key/* keyOf */.T)(named), attachment);
                meetings?.give('attached', named);
            }
            for (const policy of (0,resources_by_type/* resourcesOfType */.T)(template, 'AWS::IAM::ManagedPolicy')) {
                const arn = policy.arn();
                if (arn === undefined)
                    continue;
                (0,groups/* addTo */.DN)(this.#byArn, (0,text_key/* keyOf */.T)(arn), policy);
                meetings?.give('policy', arn);
            }
        }
    }
    attachedTo(role) {
        this.#meetings?.ask('attached', role.ref());
        const found = this.#byRole.get((0,text_key/* keyOf */.T)(role.ref())) ?? [];
        return found
            .filter(({ policy }) => policy.template !== role.template)
            .flatMap(({ policy, scenario }) => this.#statementsOf(policy).flatMap((statement) => {
            const joint = (0,cloudformation_scenario/* both */.WP)(statement.scenario, scenario);
            const there = joint && { ...statement, scenario: joint };
            return there === undefined ? [] : [(0,between_stacks/* statementFor */.JM)(role.template, policy.template, there)];
        }));
    }
    managed(arn, template) {
        this.#meetings?.ask('policy', arn);
        const [policy, ...others] = this.#byArn.get((0,text_key/* keyOf */.T)(arn)) ?? [];
        return policy === undefined || others.length > 0
            ? undefined
            : this.#statementsOf(policy).map((statement) => (0,between_stacks/* statementFor */.JM)(template, policy.template, statement));
    }
    #statementsOf(policy) {
        return this.#attachments.get(policy.template)?.statementsOf(policy) ?? [];
    }
}

;// CONCATENATED MODULE: ./build/model/roles.js











class RoleIndex {
    all;
    #byArn = new Map();
    #known = new Map();
    #byName = new Map();
    #functions;
    #deployed;
    #meetings;
    #deployedRoles = new Map();
    #made = new Map();
    #users;
    constructor(templates, managedPolicies, functions, deployed, meetings) {
        this.#functions = functions;
        this.#deployed = deployed;
        this.#meetings = meetings;
        const roles = [];
        const all = new Map(templates.map((template) => [template, new Attachments(template)]));
        const elsewhere = new PoliciesOfOthers(all, meetings);
        for (const [template, attachments] of all) {
            const known = { attachments, managedPolicies, elsewhere, ...(deployed && { deployed }) };
            this.#known.set(template, known);
            for (const role of (0,resources_by_type/* resourcesOfType */.T)(template, 'AWS::IAM::Role'))
                roles.push(this.#read(role, known));
        }
        this.all = roles;
    }
    get deployed() {
        return [...this.#deployedRoles.values()];
    }
    #read(resource, known) {
        const role = new RoleOfResource(resource, readRole(resource, known), (each) => this.#usersOf(each));
        const key = (0,text_key/* keyOf */.T)(role.arn);
        (0,groups/* addTo */.DN)(this.#byArn, key, role);
        this.#meetings?.give('role', role.arn);
        this.#byName.set(nameKey(resource.template, resource.ref()), role);
        return role;
    }
    #usersOf(role) {
        this.#users ??= usersByRole(this.#functions());
        return this.#users.get(role) ?? [];
    }
    named(name, template) {
        return this.#byName.get(nameKey(template, name));
    }
    use(arn, template, at) {
        const role = this.inTemplates(arn, template);
        return role === undefined ? this.#elsewhere(arn, template, at) : { role };
    }
    inTemplates(arn, template) {
        const found = this.#byArn.get((0,text_key/* keyOf */.T)(arn)) ?? [];
        const own = found.find((each) => each.template === template);
        if (own === undefined)
            this.#meetings?.ask('role', arn);
        return own ?? (found.length === 1 ? found[0] : undefined);
    }
    #elsewhere(arn, template, at) {
        const deployed = this.#deployed;
        if (deployed === undefined)
            return {};
        const { text, open } = (0,naming/* named */.KT)(arn, template, deployed);
        if (text === undefined)
            return open === undefined ? {} : { asked: open };
        if (this.#mayMake(text.slice(text.lastIndexOf('/') + 1)))
            return {};
        const question = (0,naming/* roleQuestion */.pw)(text);
        const answer = question && (0,deployed_deployed/* answerTo */.o)(deployed, question);
        return answer === undefined ? {} : this.#answered(text, answer, { template, at, deployed });
    }
    #mayMake(name) {
        let known = this.#made.get(name);
        if (known === undefined) {
            known = this.all.some(({ resource }) => (0,symbolic_string/* same */.FB)(resource.ref(), [name]) !== 'no');
            this.#made.set(name, known);
        }
        return known;
    }
    #mayBeAttached(role) {
        const others = [...this.#known].filter(([template]) => template !== role.template);
        return others.some(([, { attachments }]) => attachments.of(role).length > 0 || attachments.mayHaveMore(role))
            ? [{ code: 'attached-policy', what: role.id }]
            : [];
    }
    #answered(arn, answer, by) {
        if ('open' in answer)
            return { asked: answer.open };
        const { on } = by.deployed;
        if ('absent' in answer)
            return { asked: 'there is none in the account', absent: { on, arn } };
        const key = `${by.template.id} ${arn}`;
        let role = this.#deployedRoles.get(key);
        const known = this.#known.get(by.template);
        if (role === undefined && known !== undefined) {
            const resource = (0,deployed_resource/* deployedRole */.DM)(arn, answer.found, by);
            const policies = withUnknowns(readRole(resource, known), resource, [
                ...incompleteness(arn, answer.found),
                ...this.#mayBeAttached(resource),
            ]);
            role = new RoleOfResource(resource, policies, (each) => this.#usersOf(each), { on, arn: [arn] });
            this.#deployedRoles.set(key, role);
        }
        return role === undefined ? {} : { role };
    }
}
const incompleteness = (arn, { incomplete }) => incomplete === undefined ? [] : [{ code: 'role-outside', what: arn, asked: incomplete }];
const withUnknowns = (policies, role, unknowns) => ({
    ...policies,
    unknowns: [...policies.unknowns, ...unknowns],
    unread: [...policies.unread, ...unknowns.map((unknown) => mayAllow(role, unknown))],
});
const nameKey = ({ id }, name) => `${id} ${(0,text_key/* keyOf */.T)(name)}`;
function usersByRole(functions) {
    const found = new Map();
    for (const user of functions) {
        for (const { role } of user.roles) {
            if (role !== undefined)
                (0,groups/* addTo */.DN)(found, role, user);
        }
    }
    return found;
}
class RoleOfResource {
    template;
    resource;
    at;
    arn;
    trust;
    permissions;
    boundary;
    unknowns;
    unread;
    attached;
    deployed;
    derived = new derived/* Derived */.w(this);
    #usersOf;
    constructor(resource, policies, usersOf, deployed) {
        this.template = resource.template;
        this.resource = resource;
        this.at = resource.at;
        this.arn = deployed?.arn ?? resource.arn() ?? resource.ref();
        if (deployed !== undefined)
            this.deployed = deployed.on;
        this.trust = policies.trust;
        this.permissions = policies.permissions;
        if (policies.boundary !== undefined)
            this.boundary = policies.boundary;
        this.unknowns = policies.unknowns;
        this.unread = policies.unread;
        this.attached = policies.attached;
        this.#usersOf = usersOf;
    }
    get functions() {
        return this.#usersOf(this);
    }
}

;// CONCATENATED MODULE: ./build/data/service-roles.js
const service_roles_DOCS = 'https://docs.aws.amazon.com';
const service_roles_REFERENCE = `${service_roles_DOCS}/AWSCloudFormation/latest/TemplateReference`;
const IOT = `${service_roles_DOCS}/iot/latest/developerguide`;
const EXAMPLES = 'https://github.com/hashicorp/terraform-provider-awscc/tree/main/examples/resources';
function each(...forms) {
    return forms.flatMap((form) => {
        const found = /\{([^{}]+)\}/.exec(form);
        if (found === null)
            return [form];
        const [whole, choices = ''] = found;
        return choices
            .split(',')
            .flatMap((choice) => each(form.slice(0, found.index) + choice + form.slice(found.index + whole.length)));
    });
}
const assumedBy = (service, principal, reference, places, more = {}) => ({
    service,
    principals: (typeof principal === 'string' ? [principal] : principal).map((name) => name.includes('.amazonaws.com') ? name : `${name}.amazonaws.com`),
    reference,
    places,
    severity: 'error',
    ...more,
});
const WARNING = { severity: 'warning' };
const seen = (symptom) => ({ checkedAtCreation: true, symptom });
const later = (symptom) => ({ checkedAtCreation: false, symptom });
const LATER = { checkedAtCreation: false };
const FIREHOSE_DESTINATIONS = '{S3,ExtendedS3,Redshift,Elasticsearch,Amazonopensearchservice,AmazonOpenSearchServerless,HttpEndpoint,Snowflake,Iceberg}DestinationConfiguration';
const SERVERLESS = [
    assumedBy('AWS Lambda', 'lambda', `${EXAMPLES}/awscc_lambda_capacity_provider`, [
        'AWS::Lambda::CapacityProvider PermissionsConfig.CapacityProviderOperatorRoleArn',
    ]),
    assumedBy('AWS Step Functions', ['states', 'states.*.amazonaws.com'], `${service_roles_DOCS}/step-functions/latest/dg/procedure-create-iam-role.html`, ['AWS::StepFunctions::StateMachine RoleArn'], seen('Neither the global service principal states.amazonaws.com, nor the regional one is authorized to assume the provided role.')),
    assumedBy('EventBridge Scheduler', 'scheduler', `${service_roles_DOCS}/scheduler/latest/UserGuide/setting-up.html`, ['AWS::Scheduler::Schedule Target.RoleArn'], seen('The execution role you provide must allow AWS EventBridge Scheduler to assume the role.')),
    assumedBy('EventBridge Pipes', 'pipes', `${service_roles_DOCS}/eventbridge/latest/userguide/eb-pipes-permissions.html`, ['AWS::Pipes::Pipe RoleArn'], { checkedAtCreation: true }),
    assumedBy('Amazon EventBridge', 'events', `${service_roles_DOCS}/eventbridge/latest/userguide/eb-use-identity-based.html`, each('AWS::Events::Rule {RoleArn,Targets[].RoleArn}'), later("Provided role cannot be assumed by principal 'events.amazonaws.com'.")),
    assumedBy('Amazon EventBridge', 'events', `${EXAMPLES}/awscc_events_endpoint`, [
        'AWS::Events::Endpoint RoleArn',
    ]),
    assumedBy('Amazon Data Firehose', 'firehose', `${service_roles_DOCS}/firehose/latest/dev/controlling-access.html`, each(`AWS::KinesisFirehose::DeliveryStream ${FIREHOSE_DESTINATIONS}.RoleARN`, 'AWS::KinesisFirehose::DeliveryStream {Redshift,Elasticsearch,Amazonopensearchservice,AmazonOpenSearchServerless,Splunk,HttpEndpoint,Snowflake,Iceberg}DestinationConfiguration.S3Configuration.RoleARN', 'AWS::KinesisFirehose::DeliveryStream {ExtendedS3,Redshift}DestinationConfiguration.S3BackupConfiguration.RoleARN', 'AWS::KinesisFirehose::DeliveryStream {Redshift,Splunk,HttpEndpoint,Snowflake}DestinationConfiguration.SecretsManagerConfiguration.RoleARN', 'AWS::KinesisFirehose::DeliveryStream {Elasticsearch,Amazonopensearchservice,AmazonOpenSearchServerless}DestinationConfiguration.VpcConfiguration.RoleARN', 'AWS::KinesisFirehose::DeliveryStream ExtendedS3DestinationConfiguration.DataFormatConversionConfiguration.SchemaConfiguration.RoleARN', 'AWS::KinesisFirehose::DeliveryStream KinesisStreamSourceConfiguration.RoleARN', 'AWS::KinesisFirehose::DeliveryStream MSKSourceConfiguration.AuthenticationConfiguration.RoleARN'), seen('Firehose is unable to assume role. Please check the role provided.')),
    assumedBy('Amazon Data Firehose', 'firehose', `${service_roles_DOCS}/firehose/latest/dev/controlling-access.html`, each('AWS::KinesisFirehose::DeliveryStream {ExtendedS3,Redshift,Elasticsearch,Amazonopensearchservice,AmazonOpenSearchServerless,Splunk,HttpEndpoint,Snowflake,Iceberg}DestinationConfiguration.ProcessingConfiguration.Processors[].Parameters[].ParameterValue'), { when: { path: 'ParameterName', value: 'RoleArn' } }),
    assumedBy('Amazon CloudWatch Logs', ['logs', 'logs.*.amazonaws.com'], `${service_roles_DOCS}/AmazonCloudWatch/latest/logs/SubscriptionFilters.html`, each('AWS::Logs::{SubscriptionFilter,Destination} RoleArn'), seen('Could not deliver test message to the specified stream.')),
    assumedBy('Amazon CloudWatch Logs', ['logs', 'logs.*.amazonaws.com'], `${service_roles_DOCS}/AmazonCloudWatch/latest/logs/scheduled-queries-concepts.html`, each('AWS::Logs::ScheduledQuery {ExecutionRoleArn,DestinationConfiguration.S3Configuration.RoleArn}'), WARNING),
    assumedBy('Amazon API Gateway', 'apigateway', `${service_roles_DOCS}/apigateway/latest/developerguide/set-up-logging.html`, ['AWS::ApiGateway::Account CloudWatchRoleArn'], seen('The role ARN does not have required permissions configured. Please grant trust permission for API Gateway and add the required role policy.')),
    assumedBy('Amazon API Gateway', 'apigateway', `${service_roles_DOCS}/apigateway/latest/developerguide/integrating-api-with-aws-services-lambda.html`, each('AWS::ApiGateway::Method Integration.Credentials', 'AWS::ApiGateway::Authorizer AuthorizerCredentials', 'AWS::ApiGateway::RestApi Body.paths{}{}.x-amazon-apigateway-integration.credentials', 'AWS::ApiGateway::RestApi Body.securityDefinitions{}.x-amazon-apigateway-authorizer.authorizerCredentials', 'AWS::ApiGateway::RestApi Body.components.securitySchemes{}.x-amazon-apigateway-authorizer.authorizerCredentials'), later('requests are answered with 500')),
    assumedBy('Amazon API Gateway', 'apigateway', `${service_roles_REFERENCE}/aws-resource-apigatewayv2-integration.html`, each('AWS::ApiGatewayV2::{Integration,Api} CredentialsArn', 'AWS::ApiGatewayV2::Authorizer AuthorizerCredentialsArn', 'AWS::ApiGatewayV2::Api Body.paths{}{}.x-amazon-apigateway-integration.credentials'), later('requests are answered with 500')),
    assumedBy('AWS AppSync', 'appsync', `${service_roles_DOCS}/appsync/latest/devguide/attaching-a-data-source.html`, ['AWS::AppSync::DataSource ServiceRoleArn'], { neverRegional: true, symptom: 'Unable to assume role' }),
    assumedBy('AWS AppSync', 'appsync', `${service_roles_DOCS}/appsync/latest/devguide/monitoring.html`, each('AWS::AppSync::GraphQLApi {LogConfig.CloudWatchLogsRoleArn,MergedApiExecutionRoleArn}', 'AWS::AppSync::Api EventConfig.LogConfig.CloudWatchLogsRoleArn'), { neverRegional: true }),
    assumedBy('Amazon SNS', ['sns', 'sns.*.amazonaws.com'], `${service_roles_DOCS}/sns/latest/dg/prereqs-kinesis-data-firehose.html`, ['AWS::SNS::Subscription SubscriptionRoleArn']),
    assumedBy('Amazon SNS', ['sns', 'sns.*.amazonaws.com'], `${service_roles_DOCS}/sns/latest/dg/sns-topic-attributes.html`, each('AWS::SNS::Topic DeliveryStatusLogging[].{Success,Failure}FeedbackRoleArn'), seen('is not a valid role to allow SNS to write to Cloudwatch Logs')),
    assumedBy('Amazon Cognito', 'cognito-idp', `${service_roles_DOCS}/cognito/latest/developerguide/cognito-user-pool-settings-sms-authentication.html`, ['AWS::Cognito::UserPool SmsConfiguration.SnsCallerArn'], seen('Role does not have a trust relationship allowing Cognito to assume the role')),
    assumedBy('Amazon Cognito', ['cognito-identity', 'cognito-identity-us-gov'], `${service_roles_DOCS}/cognito/latest/developerguide/role-trust-and-permissions.html`, [
        'AWS::Cognito::IdentityPoolRoleAttachment Roles{}',
        'AWS::Cognito::IdentityPoolRoleAttachment RoleMappings{}.RulesConfiguration.Rules[].RoleARN',
    ], {
        ...later('Invalid identity pool configuration. Check assigned IAM roles for this pool.'),
        federated: true,
    }),
    assumedBy('Amazon Cognito', ['cognito-identity', 'cognito-identity-us-gov'], `${EXAMPLES}/awscc_cognito_user_pool_group`, ['AWS::Cognito::UserPoolGroup RoleArn'], { ...WARNING, ...LATER, federated: true }),
    assumedBy('Amazon Cognito', 'cognito-sync', `${service_roles_DOCS}/cognito/latest/developerguide/push-sync.html`, each('AWS::Cognito::IdentityPool {CognitoStreams,PushSync}.RoleArn'), WARNING),
    assumedBy('AWS IoT', 'iot', `${IOT}/iot-create-role.html`, each('AWS::IoT::TopicRule TopicRulePayload.{Actions[],ErrorAction}.{S3,CloudwatchAlarm,CloudwatchMetric,CloudwatchLogs,IotEvents,Firehose,Republish,StepFunctions,DynamoDB,DynamoDBv2,OpenSearch,Elasticsearch,IotSiteWise,Sqs,Kinesis,Timestream,IotAnalytics,Sns,Location}.RoleArn', 'AWS::IoT::TopicRule TopicRulePayload.{Actions[],ErrorAction}.Http.Auth.Sigv4.RoleArn'), later('iot.amazonaws.com is unable to perform: sts:AssumeRole on resource')),
    assumedBy('Amazon S3', 's3', `${service_roles_DOCS}/AmazonS3/latest/userguide/setting-repl-config-perm-overview.html`, ['AWS::S3::Bucket ReplicationConfiguration.Role'], later('objects are not replicated (status FAILED)')),
    assumedBy('Amazon S3', 'access-grants.s3', `${service_roles_DOCS}/AmazonS3/latest/userguide/access-grants-location-register.html`, ['AWS::S3::AccessGrantsLocation IamRoleArn']),
    assumedBy('Amazon S3 Tables', 'replication.s3tables', `${service_roles_DOCS}/AmazonS3/latest/userguide/s3-tables-replication-setting-up.html`, ['AWS::S3Tables::TableBucket ReplicationConfiguration.Role'], WARNING),
    assumedBy('CloudWatch Synthetics', 'lambda', `${service_roles_DOCS}/AmazonCloudWatch/latest/monitoring/CloudWatch_Synthetics_Canaries_CanaryPermissions.html`, ['AWS::Synthetics::Canary ExecutionRoleArn'], seen('The role defined for the function cannot be assumed by Lambda.')),
    assumedBy('Amazon SES', 'ses', `${service_roles_DOCS}/ses/latest/dg/event-publishing-add-event-destination-firehose.html`, ['AWS::SES::ConfigurationSetEventDestination EventDestination.KinesisFirehoseDestination.IAMRoleARN']),
    assumedBy('Amazon SES', 'ses', `${EXAMPLES}/awscc_ses_mail_manager_rule_set`, each('AWS::SES::MailManagerRuleSet Rules[].Actions[].{WriteToS3,Send,DeliverToMailbox,DeliverToQBusiness,PublishToSns,InvokeLambda,Bounce}.RoleArn'), WARNING),
];
const PROFILE_USERS = [
    'AWS::EC2::Instance IamInstanceProfile',
    'AWS::EC2::LaunchTemplate LaunchTemplateData.IamInstanceProfile.Arn',
    'AWS::EC2::LaunchTemplate LaunchTemplateData.IamInstanceProfile.Name',
    'AWS::AutoScaling::LaunchConfiguration IamInstanceProfile',
    'AWS::EMR::Cluster JobFlowRole',
    'AWS::Batch::ComputeEnvironment ComputeResources.InstanceRole',
    'AWS::ImageBuilder::InfrastructureConfiguration InstanceProfileName',
];
const COMPUTE = [
    assumedBy('Amazon EC2', 'ec2', `${service_roles_DOCS}/IAM/latest/UserGuide/id_roles_use_switch-role-ec2_instance-profiles.html`, ['AWS::IAM::InstanceProfile Roles[]'], { ...later('the instances get no credentials'), byName: true, namedAt: PROFILE_USERS }),
    assumedBy('Amazon VPC flow logs', 'vpc-flow-logs', `${service_roles_DOCS}/vpc/latest/userguide/flow-logs-iam-role.html`, ['AWS::EC2::FlowLog DeliverLogsPermissionArn'], seen('Unable to assume given IAM role')),
    assumedBy('EC2 Spot Fleet', 'spotfleet', `${service_roles_DOCS}/AWSEC2/latest/UserGuide/spot-fleet-prerequisites.html`, [
        'AWS::EC2::SpotFleet SpotFleetRequestConfigData.IamFleetRole',
        'AWS::Batch::ComputeEnvironment ComputeResources.SpotIamFleetRole',
    ]),
    assumedBy('Amazon ECS', 'ecs-tasks', `${service_roles_DOCS}/AmazonECS/latest/developerguide/task-iam-roles.html`, each('AWS::ECS::{TaskDefinition,DaemonTaskDefinition,ExpressGatewayService} {TaskRoleArn,ExecutionRoleArn}', 'AWS::Pipes::Pipe TargetParameters.EcsTaskParameters.Overrides.{TaskRoleArn,ExecutionRoleArn}'), later('ECS was unable to assume the role')),
    assumedBy('AWS Batch', 'ecs-tasks', `${service_roles_DOCS}/batch/latest/userguide/execution-IAM-role.html`, each('AWS::Batch::JobDefinition {ContainerProperties,NodeProperties.NodeRangeProperties[].Container}.{JobRoleArn,ExecutionRoleArn}', 'AWS::Batch::JobDefinition {EcsProperties,NodeProperties.NodeRangeProperties[].EcsProperties}.TaskProperties[].{TaskRoleArn,ExecutionRoleArn}'), later('ECS was unable to assume the role')),
    assumedBy('AWS Batch', 'batch', `${service_roles_DOCS}/batch/latest/userguide/service_IAM_role.html`, [
        'AWS::Batch::ComputeEnvironment ServiceRole',
    ]),
    assumedBy('Amazon ECS', 'ecs', `${service_roles_REFERENCE}/aws-resource-ecs-service.html`, ['AWS::ECS::Service Role']),
    assumedBy('Amazon ECS', 'ecs', `${service_roles_DOCS}/AmazonECS/latest/developerguide/infrastructure_IAM_role.html`, each('AWS::ECS::Service VolumeConfigurations[].ManagedEBSVolume.RoleArn', 'AWS::ECS::Service ServiceConnectConfiguration.Services[].Tls.RoleArn', 'AWS::ECS::Service VpcLatticeConfigurations[].RoleArn', 'AWS::ECS::Service LoadBalancers[].AdvancedConfiguration.RoleArn', 'AWS::ECS::Service DeploymentConfiguration.LifecycleHooks[].RoleArn', 'AWS::ECS::CapacityProvider ManagedInstancesProvider.InfrastructureRoleArn', 'AWS::ECS::ExpressGatewayService InfrastructureRoleArn')),
    assumedBy('Amazon EKS', 'eks', `${service_roles_DOCS}/eks/latest/userguide/cluster-iam-role.html`, ['AWS::EKS::Cluster RoleArn'], seen('could not be assumed because it does not exist or the trusted entity is not correct')),
    assumedBy('Amazon EKS', 'ec2', `${service_roles_DOCS}/eks/latest/userguide/create-node-role.html`, [
        'AWS::EKS::Nodegroup NodeRole',
        'AWS::EKS::Cluster ComputeConfig.NodeRoleArn',
    ]),
    assumedBy('Amazon EKS', 'eks-fargate-pods', `${service_roles_DOCS}/eks/latest/userguide/pod-execution-role.html`, [
        'AWS::EKS::FargateProfile PodExecutionRoleArn',
    ]),
    assumedBy('Amazon EKS', 'pods.eks', `${service_roles_DOCS}/eks/latest/userguide/pod-id-role.html`, [
        'AWS::EKS::PodIdentityAssociation RoleArn',
        'AWS::EKS::Addon PodIdentityAssociations[].RoleArn',
    ]),
    assumedBy('Amazon EKS', 'capabilities.eks', `${service_roles_DOCS}/eks/latest/userguide/capability-role.html`, [
        'AWS::EKS::Capability RoleArn',
    ]),
    assumedBy('EC2 Auto Scaling', 'autoscaling', `${service_roles_DOCS}/autoscaling/ec2/userguide/prepare-for-lifecycle-notifications.html`, [
        'AWS::AutoScaling::LifecycleHook RoleARN',
        'AWS::AutoScaling::AutoScalingGroup LifecycleHookSpecificationList[].RoleARN',
    ]),
    assumedBy('AWS Elastic Beanstalk', 'elasticbeanstalk', `${service_roles_DOCS}/elasticbeanstalk/latest/dg/concepts-roles-service.html`, ['AWS::ElasticBeanstalk::Application ResourceLifecycleConfig.ServiceRole'], { ...WARNING, byName: true }),
    assumedBy('AWS App Runner', 'build.apprunner', `${service_roles_DOCS}/apprunner/latest/dg/security_iam_service-with-iam.html`, ['AWS::AppRunner::Service SourceConfiguration.AuthenticationConfiguration.AccessRoleArn']),
    assumedBy('AWS App Runner', 'tasks.apprunner', `${service_roles_DOCS}/apprunner/latest/dg/security_iam_service-with-iam.html`, ['AWS::AppRunner::Service InstanceConfiguration.InstanceRoleArn']),
    assumedBy('AWS Amplify', ['amplify', 'amplify.*.amazonaws.com'], `${service_roles_DOCS}/amplify/latest/userguide/amplify-SSR-compute-role.html`, each('AWS::Amplify::App {IAMServiceRole,ComputeRoleArn}', 'AWS::Amplify::Branch ComputeRoleArn', 'AWS::Amplify::Domain AutoSubDomainIAMRole'), WARNING),
    assumedBy('AWS CodeBuild', 'codebuild', `${service_roles_DOCS}/codebuild/latest/userguide/setting-up-service-role.html`, each('AWS::CodeBuild::Project {ServiceRole,BuildBatchConfig.ServiceRole,ResourceAccessRole}'), { ...seen('CodeBuild is not authorized to perform: sts:AssumeRole on service role'), byName: true }),
    assumedBy('AWS CodeBuild', 'codebuild', `${service_roles_REFERENCE}/aws-resource-codebuild-fleet.html`, [
        'AWS::CodeBuild::Fleet FleetServiceRole',
    ]),
    assumedBy('AWS CodeDeploy', ['codedeploy', 'codedeploy.*.amazonaws.com'], `${service_roles_DOCS}/codedeploy/latest/userguide/getting-started-create-service-role.html`, ['AWS::CodeDeploy::DeploymentGroup ServiceRoleArn'], seen('AWS CodeDeploy does not have the permissions required to assume the role')),
    assumedBy('AWS CodePipeline', 'codepipeline', `${service_roles_DOCS}/codepipeline/latest/userguide/how-to-custom-role.html`, ['AWS::CodePipeline::Pipeline RoleArn'], seen('CodePipeline is not authorized to perform AssumeRole on role')),
    assumedBy('AWS CloudFormation', 'cloudformation', `${service_roles_DOCS}/codepipeline/latest/userguide/action-reference-CloudFormation.html`, ['AWS::CodePipeline::Pipeline Stages[].Actions[].Configuration.RoleArn'], { ...LATER, when: { path: 'ActionTypeId.Provider', value: 'CloudFormation' } }),
    assumedBy('AWS CloudFormation', ['cloudformation', 'cloudformation.*.amazonaws.com'], `${service_roles_DOCS}/AWSCloudFormation/latest/UserGuide/stacksets-prereqs-self-managed.html`, ['AWS::CloudFormation::StackSet AdministrationRoleARN'], LATER),
    assumedBy('CloudFormation hooks', 'hooks.cloudformation', `${service_roles_REFERENCE}/aws-resource-cloudformation-lambdahook.html`, each('AWS::CloudFormation::{LambdaHook,GuardHook} ExecutionRole')),
    assumedBy('AWS Service Catalog', 'servicecatalog', `${service_roles_DOCS}/servicecatalog/latest/adminguide/constraints-launch.html`, ['AWS::ServiceCatalog::LaunchRoleConstraint RoleArn'], LATER),
    assumedBy('EC2 Image Builder', 'imagebuilder', `${EXAMPLES}/awscc_imagebuilder_image`, each('AWS::ImageBuilder::{Image,ImagePipeline,LifecyclePolicy} ExecutionRole')),
];
const DATA = [
    assumedBy('Amazon RDS', 'monitoring.rds', `${service_roles_DOCS}/AmazonRDS/latest/UserGuide/USER_Monitoring.OS.Enabling.html`, each('AWS::RDS::{DBInstance,DBCluster} MonitoringRoleArn'), seen('IAM role ARN value is invalid or does not include the required permissions for: ENHANCED_MONITORING')),
    assumedBy('Amazon RDS Proxy', 'rds', `${service_roles_DOCS}/AmazonRDS/latest/UserGuide/rds-proxy-iam-setup.html`, [
        'AWS::RDS::DBProxy RoleArn',
    ]),
    assumedBy('Amazon RDS', 'rds', `${service_roles_DOCS}/AmazonRDS/latest/AuroraUserGuide/PostgreSQL-Lambda.html`, each('AWS::{RDS::DBInstance,RDS::DBCluster,Neptune::DBCluster} AssociatedRoles[].RoleArn')),
    assumedBy('Amazon RDS', ['rds', 'directoryservice.rds'], `${service_roles_DOCS}/AmazonRDS/latest/UserGuide/USER_SQLServerWinAuth.html`, each('AWS::RDS::{DBInstance,DBCluster} DomainIAMRoleName'), { ...WARNING, byName: true }),
    assumedBy('Amazon Redshift', 'redshift', `${service_roles_DOCS}/redshift/latest/mgmt/authorizing-redshift-service.html`, ['AWS::Redshift::Cluster IamRoles[]'], WARNING),
    assumedBy('Amazon Redshift Serverless', ['redshift', 'redshift-serverless'], `${EXAMPLES}/awscc_redshiftserverless_namespace`, each('AWS::RedshiftServerless::Namespace {IamRoles[],DefaultIamRoleArn}'), WARNING),
    assumedBy('Amazon Redshift', 'scheduler.redshift', `${EXAMPLES}/awscc_redshift_scheduled_action`, [
        'AWS::Redshift::ScheduledAction IamRole',
    ]),
    assumedBy('AWS DMS', ['dms', 'dms.*.amazonaws.com'], `${service_roles_DOCS}/dms/latest/userguide/CHAP_Target.Kinesis.html`, each('AWS::DMS::Endpoint {S3,Kinesis,Redshift,Neptune,Elasticsearch,DynamoDb}Settings.ServiceAccessRoleArn')),
    assumedBy('AWS DMS', ['dms.*.amazonaws.com', 'dms'], `${service_roles_DOCS}/dms/latest/userguide/security_iam_secretsmanager.html`, each('AWS::DMS::Endpoint {Sybase,Oracle,MySql,Redshift,MongoDb,IbmDb2,DocDb,MicrosoftSqlServer,GcpMySQL,PostgreSql}Settings.SecretsManagerAccessRoleArn')),
    assumedBy('AWS Glue', 'glue', `${service_roles_DOCS}/glue/latest/dg/create-an-iam-role.html`, each('AWS::Glue::{Job,Crawler,MLTransform,Session} Role'), {
        byName: true,
        symptom: "Service is unable to assume provided role. Please verify role's TrustPolicy",
    }),
    assumedBy('AWS Glue', 'glue', `${service_roles_DOCS}/glue/latest/dg/create-an-iam-role.html`, [
        'AWS::Glue::DevEndpoint RoleArn',
        'AWS::Glue::TableOptimizer TableOptimizerConfiguration.RoleArn',
        'AWS::Glue::IntegrationResourceProperty SourceProcessingProperties.RoleArn',
        'AWS::Glue::IntegrationResourceProperty TargetProcessingProperties.RoleArn',
    ], { symptom: 'Role should be given assume role permissions for Glue Service.' }),
    assumedBy('AWS Glue DataBrew', 'databrew', `${EXAMPLES}/awscc_databrew_job`, [
        'AWS::DataBrew::Job RoleArn',
        'AWS::DataBrew::Project RoleArn',
    ]),
    assumedBy('AWS DataSync', 'datasync', `${EXAMPLES}/awscc_datasync_location_s3`, [
        'AWS::DataSync::LocationS3 S3Config.BucketAccessRoleArn',
        'AWS::DataSync::LocationEFS FileSystemAccessRoleArn',
        'AWS::DataSync::Task TaskReportConfig.Destination.S3.BucketAccessRoleArn',
        'AWS::DataSync::Task ManifestConfig.Source.S3.BucketAccessRoleArn',
    ]),
    assumedBy('Amazon EMR', 'elasticmapreduce', `${service_roles_DOCS}/emr/latest/ManagementGuide/emr-iam-role.html`, ['AWS::EMR::Cluster ServiceRole'], { byName: true }),
    assumedBy('Amazon EMR', ['application-autoscaling', 'elasticmapreduce'], `${service_roles_DOCS}/emr/latest/ManagementGuide/emr-automatic-scaling.html`, ['AWS::EMR::Cluster AutoScalingRole'], { ...WARNING, byName: true }),
    assumedBy('Amazon EMR Studio', 'elasticmapreduce', `${service_roles_DOCS}/emr/latest/ManagementGuide/emr-studio-service-role.html`, each('AWS::EMR::Studio {ServiceRole,UserRole}'), seen('entity does not have permissions to assume role')),
    assumedBy('Amazon MWAA', ['airflow', 'airflow-env'], `${service_roles_DOCS}/mwaa/latest/userguide/mwaa-create-role.html`, ['AWS::MWAA::Environment ExecutionRoleArn'], { all: true }),
    assumedBy('MSK Connect', 'kafkaconnect', `${EXAMPLES}/awscc_kafkaconnect_connector`, [
        'AWS::KafkaConnect::Connector ServiceExecutionRoleArn',
    ]),
    assumedBy('MSK Replicator', 'kafka', `${EXAMPLES}/awscc_msk_replicator`, [
        'AWS::MSK::Replicator ServiceExecutionRoleArn',
    ]),
    assumedBy('Managed Service for Apache Flink', 'kinesisanalytics', `${service_roles_DOCS}/managed-flink/latest/java/how-iam.html`, each('AWS::KinesisAnalyticsV2::Application ServiceExecutionRole', 'AWS::KinesisAnalytics::Application Inputs[].InputProcessingConfiguration.InputLambdaProcessor.RoleARN', 'AWS::KinesisAnalytics::Application Inputs[].{KinesisFirehoseInput,KinesisStreamsInput}.RoleARN', 'AWS::KinesisAnalytics::ApplicationOutput Output.{KinesisFirehoseOutput,KinesisStreamsOutput,LambdaOutput}.RoleARN', 'AWS::KinesisAnalytics::ApplicationReferenceDataSource ReferenceDataSource.S3ReferenceDataSource.ReferenceRoleARN')),
    assumedBy('OpenSearch Ingestion', 'osis-pipelines', `${service_roles_DOCS}/opensearch-service/latest/developerguide/pipeline-security-overview.html`, ['AWS::OSIS::Pipeline PipelineRoleArn']),
    assumedBy('Amazon OpenSearch Service', ['es', 'opensearchservice'], `${service_roles_DOCS}/opensearch-service/latest/developerguide/cognito-auth.html`, each('AWS::{OpenSearchService,Elasticsearch}::Domain CognitoOptions.RoleArn')),
    assumedBy('DynamoDB Accelerator', 'dax', `${service_roles_DOCS}/amazondynamodb/latest/developerguide/DAX.access-control.html`, ['AWS::DAX::Cluster IAMRoleARN']),
    assumedBy('Amazon Timestream', 'timestream', `${service_roles_DOCS}/timestream/latest/developerguide/scheduledqueries.html`, ['AWS::Timestream::ScheduledQuery ScheduledQueryExecutionRoleArn'], WARNING),
    assumedBy('Amazon AppFlow', 'appflow', `${service_roles_DOCS}/appflow/latest/userguide/security_iam_service-role-policies.html`, ['AWS::AppFlow::Flow MetadataCatalogConfig.GlueDataCatalog.RoleArn']),
    assumedBy('Amazon Athena', 'athena', `${service_roles_DOCS}/athena/latest/ug/notebooks-spark-troubleshooting-workgroups.html`, each('AWS::Athena::WorkGroup {WorkGroupConfiguration,WorkGroupConfigurationUpdates}.ExecutionRole'), WARNING),
    assumedBy('Amazon SageMaker', 'sagemaker', `${service_roles_DOCS}/sagemaker/latest/dg/sagemaker-roles.html`, each('AWS::SageMaker::{NotebookInstance,FeatureGroup,InferenceExperiment,Pipeline,MlflowTrackingServer,ProcessingJob,DataQualityJobDefinition,ModelBiasJobDefinition,ModelExplainabilityJobDefinition,ModelQualityJobDefinition} RoleArn', 'AWS::SageMaker::MonitoringSchedule MonitoringScheduleConfig.MonitoringJobDefinition.RoleArn', 'AWS::SageMaker::{Model,EndpointConfig} ExecutionRoleArn', 'AWS::SageMaker::Domain {DefaultUserSettings,DefaultSpaceSettings}.ExecutionRole', 'AWS::SageMaker::UserProfile UserSettings.ExecutionRole', 'AWS::SageMaker::Image ImageRoleArn', 'AWS::SageMaker::Cluster {InstanceGroups[],RestrictedInstanceGroups[]}.ExecutionRole'), {
        symptom: "Could not assume role. Please ensure that the role exists and allows principal 'sagemaker.amazonaws.com'",
    }),
    assumedBy('Amazon Bedrock', 'bedrock', `${service_roles_DOCS}/bedrock/latest/userguide/agents-permissions.html`, [
        'AWS::Bedrock::Agent AgentResourceRoleArn',
        'AWS::Bedrock::Flow ExecutionRoleArn',
    ]),
    assumedBy('Amazon Bedrock', 'bedrock', `${service_roles_DOCS}/bedrock/latest/userguide/kb-permissions.html`, ['AWS::Bedrock::KnowledgeBase RoleArn'], seen('Bedrock Knowledge Base was unable to assume the given role.')),
    assumedBy('Bedrock AgentCore', 'bedrock-agentcore', `${EXAMPLES}/awscc_bedrockagentcore_runtime`, each('AWS::BedrockAgentCore::{Runtime,Gateway} RoleArn', 'AWS::BedrockAgentCore::{BrowserCustom,CodeInterpreterCustom} ExecutionRoleArn', 'AWS::BedrockAgentCore::Memory MemoryExecutionRoleArn', 'AWS::BedrockAgentCore::OnlineEvaluationConfig EvaluationExecutionRoleArn')),
    assumedBy('Amazon Lex', 'lexv2', `${service_roles_REFERENCE}/aws-resource-lex-bot.html`, ['AWS::Lex::Bot RoleArn']),
    assumedBy('Amazon Kendra', 'kendra', `${service_roles_DOCS}/kendra/latest/dg/iam-roles.html`, each('AWS::Kendra::{Index,DataSource,Faq,Thesaurus,QuerySuggestionsBlockList} RoleArn', 'AWS::Kendra::DataSource CustomDocumentEnrichmentConfiguration.RoleArn')),
    assumedBy('Amazon Q Business', 'qbusiness', `${service_roles_DOCS}/amazonq/latest/qbusiness-ug/iam-roles.html`, each('AWS::QBusiness::{DataSource,Retriever} RoleArn', 'AWS::QBusiness::Plugin AuthConfiguration.{BasicAuthConfiguration,OAuth2ClientCredentialConfiguration}.RoleArn')),
    assumedBy('Amazon Q Business', 'qbusiness', `${service_roles_DOCS}/amazonq/latest/qbusiness-ug/iam-roles.html`, ['AWS::QBusiness::Application RoleArn'], WARNING),
    assumedBy('Amazon Q Business', 'application.qbusiness', `${service_roles_DOCS}/amazonq/latest/qbusiness-ug/web-experience-iam-role-idc.html`, ['AWS::QBusiness::WebExperience RoleArn']),
    assumedBy('Amazon QuickSight', 'quicksight', `${EXAMPLES}/awscc_quicksight_vpc_connection`, [
        'AWS::QuickSight::VPCConnection RoleArn',
    ]),
];
const MANAGEMENT = [
    assumedBy('AWS IoT', 'iot', `${IOT}/configure-logging.html`, [
        'AWS::IoT::ProvisioningTemplate ProvisioningRoleArn',
        'AWS::IoT::MitigationAction RoleArn',
        'AWS::IoT::Logging RoleArn',
        'AWS::IoT::AccountAuditConfiguration RoleArn',
        'AWS::IoT::AccountAuditConfiguration AuditNotificationTargetConfigurations.Sns.RoleArn',
        'AWS::IoT::SecurityProfile AlertTargets{}.RoleArn',
        'AWS::IoT::CACertificate RegistrationConfig.RoleArn',
        'AWS::IoT::JobTemplate PresignedUrlConfig.RoleArn',
        'AWS::IoT::Job PresignedUrlConfig.RoleArn',
    ]),
    assumedBy('AWS IoT', 'credentials.iot', `${IOT}/authorizing-direct-aws.html`, ['AWS::IoT::RoleAlias RoleArn'], LATER),
    assumedBy('AWS IoT Events', 'iotevents', `${EXAMPLES}/awscc_iotevents_detector_model`, [
        'AWS::IoTEvents::DetectorModel RoleArn',
        'AWS::IoTEvents::AlarmModel RoleArn',
    ]),
    assumedBy('AWS IoT Wireless', 'iotwireless', `${service_roles_DOCS}/iot-wireless/latest/developerguide/lorawan-create-destinations.html`, ['AWS::IoTWireless::Destination RoleArn']),
    assumedBy('AWS IoT Greengrass', 'greengrass', `${service_roles_DOCS}/greengrass/v1/developerguide/group-role.html`, [
        'AWS::Greengrass::Group RoleArn',
    ]),
    assumedBy('Amazon GameLift', 'gamelift', `${EXAMPLES}/awscc_gamelift_build`, [
        'AWS::GameLift::Build StorageLocation.RoleArn',
        'AWS::GameLift::Script StorageLocation.RoleArn',
        'AWS::GameLift::Fleet InstanceRoleARN',
        'AWS::GameLift::ContainerFleet FleetRoleArn',
    ]),
    assumedBy('AWS Transfer Family', 'transfer', `${service_roles_DOCS}/transfer/latest/userguide/requirements-roles.html`, each('AWS::Transfer::Server {LoggingRole,IdentityProviderDetails.InvocationRole}', 'AWS::Transfer::Server WorkflowDetails.{OnUpload[],OnPartialUpload[]}.ExecutionRole', 'AWS::Transfer::User Role', 'AWS::Transfer::Connector {AccessRole,LoggingRole}', 'AWS::Transfer::Agreement AccessRole')),
    assumedBy('AWS CloudTrail', 'cloudtrail', `${service_roles_DOCS}/awscloudtrail/latest/userguide/send-cloudtrail-events-to-cloudwatch-logs.html`, ['AWS::CloudTrail::Trail CloudWatchLogsRoleArn'], seen('Access denied. Verify in IAM that the role has adequate trust relationships.')),
    assumedBy('AWS CloudTrail', 'lakeformation', `${service_roles_DOCS}/awscloudtrail/latest/userguide/query-federation.html`, ['AWS::CloudTrail::EventDataStore FederationRoleArn'], WARNING),
    assumedBy('AWS Config', 'config', `${service_roles_DOCS}/config/latest/developerguide/iamrole-permissions.html`, [
        'AWS::Config::ConfigurationRecorder RoleARN',
    ]),
    assumedBy('AWS Config', 'config', `${service_roles_REFERENCE}/aws-resource-config-configurationaggregator.html`, [
        'AWS::Config::ConfigurationAggregator OrganizationAggregationSource.RoleArn',
    ]),
    assumedBy('AWS Systems Manager', 'ssm', `${service_roles_DOCS}/systems-manager/latest/userguide/automation-setup-iam.html`, [
        'AWS::SSM::MaintenanceWindowTask ServiceRoleArn',
        'AWS::SSM::MaintenanceWindowTask TaskInvocationParameters.MaintenanceWindowRunCommandParameters.ServiceRoleArn',
        'AWS::SSM::Association Parameters.AutomationAssumeRole[]',
        'AWS::Config::RemediationConfiguration Parameters.AutomationAssumeRole.StaticValue.Values[]',
    ], later('The defined assume role is unable to be assumed')),
    assumedBy('CloudWatch metric streams', 'streams.metrics.cloudwatch', `${service_roles_DOCS}/AmazonCloudWatch/latest/monitoring/CloudWatch-metric-streams-trustpolicy.html`, ['AWS::CloudWatch::MetricStream RoleArn']),
    assumedBy('CloudWatch RUM', ['cognito-identity', 'cognito-identity-us-gov'], `${EXAMPLES}/awscc_rum_app_monitor`, ['AWS::RUM::AppMonitor AppMonitorConfiguration.GuestRoleArn'], { ...LATER, federated: true }),
    assumedBy('Amazon CloudFront', 'cloudfront', `${EXAMPLES}/awscc_cloudfront_realtime_log_config`, [
        'AWS::CloudFront::RealtimeLogConfig EndPoints[].KinesisStreamConfig.RoleArn',
    ]),
    assumedBy('AWS Backup', 'backup', `${service_roles_DOCS}/aws-backup/latest/devguide/iam-service-roles.html`, [
        'AWS::Backup::BackupSelection BackupSelection.IamRoleArn',
        'AWS::Backup::RestoreTestingSelection IamRoleArn',
    ]),
    assumedBy('Data Lifecycle Manager', 'dlm', `${service_roles_DOCS}/ebs/latest/userguide/service-role.html`, ['AWS::DLM::LifecyclePolicy ExecutionRoleArn'], seen("Provided role cannot be assumed by principal 'dlm.amazonaws.com'.")),
    assumedBy('AWS AppConfig', 'appconfig', `${service_roles_DOCS}/appconfig/latest/userguide/appconfig-creating-configuration-and-profile-iam-role.html`, [
        'AWS::AppConfig::ConfigurationProfile RetrievalRoleArn',
        'AWS::AppConfig::Environment Monitors[].AlarmRoleArn',
        'AWS::AppConfig::Extension Actions{}[].RoleArn',
    ]),
    assumedBy('AWS Budgets', 'budgets', `${EXAMPLES}/awscc_budgets_budgets_action`, [
        'AWS::Budgets::BudgetsAction ExecutionRoleArn',
    ]),
    assumedBy('AWS FIS', 'fis', `${service_roles_REFERENCE}/aws-resource-fis-experimenttemplate.html`, [
        'AWS::FIS::ExperimentTemplate RoleArn',
    ]),
    assumedBy('Amazon Q in chat applications', 'chatbot', `${EXAMPLES}/awscc_chatbot_slack_channel_configuration`, each('AWS::Chatbot::{SlackChannelConfiguration,MicrosoftTeamsChannelConfiguration} IamRoleArn')),
    assumedBy('Amazon Managed Grafana', 'grafana', `${EXAMPLES}/awscc_grafana_workspace`, [
        'AWS::Grafana::Workspace RoleArn',
    ]),
    assumedBy('AWS Support App', 'supportapp', `${EXAMPLES}/awscc_supportapp_slack_channel_configuration`, [
        'AWS::SupportApp::SlackChannelConfiguration ChannelRoleArn',
    ]),
    assumedBy('CloudWatch investigations', 'aiops', `${service_roles_DOCS}/AmazonCloudWatch/latest/monitoring/Investigations-Security.html`, ['AWS::AIOps::InvestigationGroup RoleArn']),
    assumedBy('Amazon AppStream', 'appstream', `${service_roles_DOCS}/appstream2/latest/developerguide/controlling-access-checking-for-iam-service-access.html`, each('AWS::AppStream::{Fleet,ImageBuilder,AppBlockBuilder} IamRoleArn')),
    assumedBy('GuardDuty Malware Protection', 'malware-protection-plan.guardduty', `${service_roles_DOCS}/guardduty/latest/ug/malware-protection-s3-iam-policy-prerequisite.html`, ['AWS::GuardDuty::MalwareProtectionPlan Role']),
    assumedBy('IAM Roles Anywhere', 'rolesanywhere', `${service_roles_DOCS}/rolesanywhere/latest/userguide/trust-model.html`, ['AWS::RolesAnywhere::Profile RoleArns[]'], LATER),
    assumedBy('AWS Shield', 'drt.shield', `${service_roles_DOCS}/waf/latest/DDOSAPIReference/API_AssociateDRTRole.html`, [
        'AWS::Shield::DRTAccess RoleArn',
    ]),
    assumedBy('AWS Deadline Cloud', ['credentials.deadline', 'deadline'], `${EXAMPLES}/awscc_deadline_queue`, each('AWS::Deadline::{Queue,Fleet,Monitor} RoleArn'), LATER),
];
const SERVICE_ROLES = [...SERVERLESS, ...COMPUTE, ...DATA, ...MANAGEMENT];

;// CONCATENATED MODULE: ./build/model/service-roles.js




const PLACES = placesByType();
function placesByType() {
    const found = new Map();
    for (const fact of SERVICE_ROLES)
        for (const place of fact.places) {
            const [type = '', path = ''] = place.split(' ');
            const end = fact.when === undefined ? 0 : path.lastIndexOf('[].') + '[].'.length;
            const item = path.slice(0, Math.max(0, end - 1));
            const known = found.get(type) ?? [];
            known.push({ fact, item, role: path.slice(end) });
            found.set(type, known);
        }
    return found;
}
const serviceRolesOf = (handed) => handed.flatMap(({ use, ...each }) => use.role === undefined ? [] : [{ ...each, at: use.at, scenario: use.scenario, role: use.role }]);
function* handedRolesIn(template, roles) {
    for (const resource of template.resources.values())
        for (const place of PLACES.get(resource.type) ?? [])
            yield* handedAt(place, resource, roles);
}
function* handedAt({ fact, item, role: path }, resource, roles) {
    const { template, properties } = resource;
    if (fact.namedAt !== undefined && !isNamedAt(resource, fact))
        return;
    const items = item === '' ? [properties] : properties.all(item);
    for (const each of items) {
        if (fact.when !== undefined && (0,symbolic_string/* literal */.eu)(each.one(fact.when.path)?.text() ?? []) !== fact.when.value)
            continue;
        for (const value of each.all(path)) {
            const scenario = (0,cloudformation_scenario/* both */.WP)(resource.scenario, value.scenario);
            if (value.kind === 'text' && scenario !== undefined)
                yield { fact, template, resource, use: useOf(value, scenario, fact, roles) };
        }
    }
}
function useOf(value, scenario, { byName }, roles) {
    const { at, template } = value;
    const text = value.text();
    const named = byName ? roles.named(text, template) : undefined;
    return { at, scenario, text, ...(named === undefined ? roles.use(text, template, at) : { role: named }) };
}
function isNamedAt(resource, fact) {
    const named = resource.template.derived.get(namesAtPlaces).get(fact);
    const arn = resource.arn();
    return named?.has((0,text_key/* keyOf */.T)(resource.ref())) === true || (arn !== undefined && named?.has((0,text_key/* keyOf */.T)(arn)) === true);
}
const namesAtPlaces = (template) => new Map(SERVICE_ROLES.filter(({ namedAt }) => namedAt !== undefined).map((fact) => [
    fact,
    new Set((fact.namedAt ?? []).flatMap((place) => {
        const [of, path = ''] = place.split(' ');
        return [...template.resources.values()]
            .filter(({ type }) => type === of)
            .flatMap(({ properties }) => properties.all(path).map((value) => (0,text_key/* keyOf */.T)(value.text())));
    })),
]));

;// CONCATENATED MODULE: ./build/model/build.js



















function buildModel(templates, problems = [], catalogues = (0,iam_catalogues/* usualCatalogues */.$2)(), deployed, meetings) {
    const bugs = [];
    const failed = ({ id, at }, error) => {
        bugs.push((0,internal_error/* bug */.j)(at.source, `working out what ${id} invokes`, error));
    };
    const given = { catalogues, deployed, meetings, failed };
    const { functions, roles, grants, invocations, verdicts: judged, deployedVerdicts, } = judgedIn(templates, given);
    const again = { ...given, meetings: meetings?.assuming('defaults'), failed: () => undefined };
    const first = settledByDefaults(judged, (assumed) => judgedIn(assumed, again).verdicts);
    const used = new Set(first.flatMap((verdict) => verdict.grants));
    const misses = new NearMisses(grants, used);
    const verdicts = first.map((verdict) => misses.addTo(verdict));
    const inEach = (work) => templates.flatMap((template) => {
        try {
            return [...work(template)];
        }
        catch (error) {
            bugs.push((0,internal_error/* bug */.j)(template.source, 'working out what services need', error));
            return [];
        }
    });
    const handedRoles = inEach((template) => handedRolesIn(template, roles));
    const roleNeeds = inEach((template) => roleNeedsIn(template, roles));
    const isSetElsewhere = (0,delivery_policies/* setElsewhere */.lS)(templates, meetings);
    const deliveries = inEach((template) => deliveryVerdicts([...deliveriesIn(template)], isSetElsewhere));
    return modelOf({
        catalogues,
        templates,
        functions: functions.all,
        roles: roles.all,
        deployedRoles: roles.deployed,
        deployedFunctions: functions.allConfigured,
        deployedVerdicts,
        ...(deployed && { deployed }),
        ...(meetings && { meetings }),
        grants: grants.all,
        invocations,
        verdicts,
        handedRoles,
        serviceRoles: serviceRolesOf(handedRoles),
        roleNeeds,
        deliveries,
        problems: [...problems, ...bugs],
        unverified: [...verdicts, ...deployedVerdicts]
            .filter(({ verdict }) => verdict === 'unverified')
            .map(unverifiedOf),
    });
}
function judgedIn(templates, { catalogues, deployed, meetings, failed }) {
    const everyone = () => [...functions.all, ...functions.allConfigured];
    const roles = new RoleIndex(templates, catalogues.managedPolicies, everyone, deployed, meetings);
    const functions = new FunctionIndex(templates, roles, deployed, meetings);
    const resources = templates.flatMap((template) => [...template.resources.values()]);
    const invocations = templates.flatMap((template) => invocationsIn(template, { functions, roles, deployed }, failed));
    const grants = new GrantIndex(resources.flatMap((resource) => [...grantsOf(resource, functions)]), deployed && (0,outside/* deployedGrants */.YR)(invocations, deployed));
    const judge = (invocation) => {
        try {
            return [(0,verdict/* verdictOf */.Vj)(invocation, grants)];
        }
        catch (error) {
            failed(invocation.resource, error);
            return [];
        }
    };
    const verdicts = invocations.flatMap(judge);
    const deployedVerdicts = deployedInvocations({ functions, roles, deployed }).flatMap(judge);
    return { functions, roles, grants, invocations, verdicts, deployedVerdicts };
}
function unverifiedOf(verdict) {
    const { invocation, why, unknowns } = verdict;
    const { resource, service, function: invoked } = invocation;
    const source = (0,source_logical_id/* sourceLogicalId */.i)(resource);
    const target = invoked?.resource.id ?? 'a function';
    return {
        rule: undecidedRule(verdict),
        message: `Whether ${source} (${service}) may invoke ${target} can't be told: ${why}${(0,unknown/* perhaps */.mt)(unknowns)}`,
        reason: why,
        unknowns,
        resources: [source, ...(invoked === undefined ? [] : [invoked.resource.id])],
        at: invocation.at,
    };
}
function undecidedRule({ invocation, mayMiss }) {
    if (invocation.by === 'execution-role')
        return 'role-source-permission';
    if (invocation.by !== 'role')
        return 'invoke-permission-missing';
    return mayMiss !== undefined && mayMiss.need === undefined
        ? 'invoker-role-trust'
        : 'invoker-role-permission';
}

;// CONCATENATED MODULE: ./build/model/part.js

function partOf(model, templates) {
    const chosen = new Set(templates);
    const isInside = ({ template }) => chosen.has(template);
    const elsewhere = new Set(model.verdicts
        .filter(({ invocation }) => !isInside(invocation))
        .flatMap(({ grants, otherScenarios, near }) => [
        ...grants,
        ...otherScenarios,
        ...near.map(({ grant }) => grant),
    ]));
    return modelOf({
        ...model,
        templates,
        functions: model.functions.filter(isInside),
        roles: model.roles.filter(isInside),
        deployedRoles: model.deployedRoles.filter(isInside),
        deployedFunctions: model.deployedFunctions.filter(isInside),
        deployedVerdicts: model.deployedVerdicts.filter(({ invocation }) => isInside(invocation)),
        grants: model.grants.filter((grant) => isInside(grant) && !elsewhere.has(grant)),
        invocations: model.invocations.filter(isInside),
        verdicts: model.verdicts.filter(({ invocation }) => isInside(invocation)),
        handedRoles: model.handedRoles.filter(isInside),
        serviceRoles: model.serviceRoles.filter(isInside),
        roleNeeds: model.roleNeeds.filter(({ need }) => isInside(need.resource)),
        deliveries: model.deliveries.filter(({ delivery }) => isInside(delivery)),
    });
}

// EXTERNAL MODULE: ./build/syntax/write.js
var write = __webpack_require__(276);
// EXTERNAL MODULE: ./build/template/read.js + 9 modules
var read = __webpack_require__(2186);
// EXTERNAL MODULE: ./build/remedies/expression.js
var expression = __webpack_require__(900);
// EXTERNAL MODULE: ./build/syntax/notation.js
var notation = __webpack_require__(949);
;// CONCATENATED MODULE: ./build/remedies/insert.js


function addEntries(map, entries) {
    const last = [...map.entries.values()].at(-1);
    if (isFlow(map)) {
        const notation = notationOf(map);
        const written = Object.entries(entries).map(([key, value]) => ({ key, value }));
        return intoFlow(map, last?.value, last?.keyAt.start, (indent) => written.map(({ key, value }) => `${(0,write/* writeKey */.TE)(key, notation)}: ${shifted(value, notation, indent)}`));
    }
    const first = [...map.entries.values()][0];
    if (first === undefined || last === undefined || !isOwn(map, first.keyAt.start, last.value.at.end))
        return undefined;
    const column = columnOf(map, first.keyAt.start);
    return behind(map, Math.max(last.value.at.end, last.keyAt.end + 1), column, (0,write/* write */.M9)(entries, 'yaml'));
}
function addItems(list, items) {
    const [first] = list.items;
    const last = list.items.at(-1);
    if (isFlow(list)) {
        const notation = notationOf(list);
        return intoFlow(list, last, last?.at.start, (indent) => items.map((item) => shifted(item, notation, indent)));
    }
    if (first === undefined || last === undefined || !isOwn(list, first.at.start, last.at.end))
        return undefined;
    const { text } = list.at.source;
    const dash = text.lastIndexOf('-', first.at.start);
    if (dash < lineStart(text, first.at.start) || text.slice(dash + 1, first.at.start).trim() !== '')
        return undefined;
    return behind(list, last.at.end, columnOf(list, dash), (0,write/* write */.M9)(items, 'yaml'));
}
function replaceValue(node, value) {
    const { source, start, end } = node.at;
    const old = source.text.slice(start, end);
    if (old === '' || /[\r\n#]/.test(old))
        return undefined;
    const notation = notationOf(node);
    return { at: node.at, text: notation === 'json' ? oneLine((0,write/* write */.M9)(value, 'json')) : (0,write/* writeFlow */.e8)(value) };
}
function toList(node, items) {
    const { source, start, end } = node.at;
    const old = source.text.slice(start, end);
    if (old === '' || /[\r\n#]/.test(old))
        return undefined;
    const notation = notationOf(node);
    const more = items.map((item) => (notation === 'json' ? oneLine((0,write/* write */.M9)(item, 'json')) : (0,write/* writeFlow */.e8)(item)));
    return { at: node.at, text: `[${[old, ...more].join(', ')}]` };
}
const notationOf = ({ at }) => ((0,notation/* isJson */.F)(at.source) ? 'json' : 'yaml');
const oneLine = (text) => text.replace(/\n\s*/g, ' ');
const isFlow = ({ at }) => /^[{[]/.test(at.source.text.slice(at.start, at.start + 1));
const isOwn = ({ at }, start, end) => at.start <= start && end <= at.end + 1;
const lineStart = (text, offset) => text.lastIndexOf('\n', offset - 1) + 1;
const columnOf = ({ at: { source } }, offset) => offset - lineStart(source.text, offset);
function behind({ at: { source } }, offset, column, lines) {
    const { text } = source;
    const newline = text.includes('\r\n') ? '\r\n' : '\n';
    const indented = lines
        .split('\n')
        .map((line) => ' '.repeat(column) + line)
        .join(newline);
    if (offset > 0 && text[offset - 1] === '\n') {
        const at = { source, start: offset, end: offset };
        return { at, text: `${indented}${newline}` };
    }
    const end = text.indexOf('\n', offset);
    if (end === -1) {
        const at = { source, start: text.length, end: text.length };
        return { at, text: `${newline}${indented}${newline}` };
    }
    const before = text[end - 1] === '\r' ? end - 1 : end;
    return { at: { source, start: before, end: before }, text: `${newline}${indented}` };
}
function intoFlow(node, last, lastStart, written) {
    const { source, start, end } = node.at;
    const { text } = source;
    if (last === undefined || lastStart === undefined) {
        if (text.slice(start + 1, end - 1).trim() !== '')
            return undefined;
        const [open, close] = [text.slice(start, start + 1), text.slice(end - 1, end)];
        return { at: node.at, text: `${open} ${written(undefined).join(', ')} ${close}` };
    }
    if (!isOwn(node, lastStart, last.at.end) || last.at.end > end - 1)
        return undefined;
    const indent = /^[ \t]*$/.exec(text.slice(lineStart(text, lastStart), lastStart))?.[0];
    const at = { source, start: last.at.end, end: last.at.end };
    const newline = text.includes('\r\n') ? '\r\n' : '\n';
    const separator = indent === undefined ? ', ' : `,${newline}${indent}`;
    return {
        at,
        text: written(indent)
            .map((each) => `${separator}${each}`)
            .join(''),
    };
}
function shifted(value, notation, indent) {
    if (notation === 'yaml')
        return (0,write/* writeFlow */.e8)(value);
    const text = (0,write/* write */.M9)(value, 'json');
    return indent === undefined ? oneLine(text) : text.replaceAll('\n', `\n${indent}`);
}

;// CONCATENATED MODULE: ./build/remedies/change.js





function fixOf(description, changes) {
    const edits = changes.some(isForReading) ? [] : changes.map(editOf);
    const made = edits.filter((edit) => edit !== undefined);
    return made.length === edits.length && made.length > 0 && !overlap(made)
        ? { description, edits: made }
        : null;
}
const isForReading = (change) => intrinsicsIn('add' in change ? Object.values(change.add) : 'set' in change ? [change.set] : []).some(expression/* isOfElsewhere */.Ok) ||
    ('append' in change && intrinsicsIn(change.append).some(expression/* isOfElsewhere */.Ok));
function intrinsicsIn(values) {
    return values.flatMap((value) => {
        if (value instanceof write/* Intrinsic */.ye)
            return [value];
        if (Array.isArray(value))
            return intrinsicsIn(value);
        return typeof value === 'object' && value !== null && !(value instanceof write/* Verbatim */.DM)
            ? intrinsicsIn(Object.values(value))
            : [];
    });
}
function overlap(edits) {
    const sorted = [...edits].sort((a, b) => a.at.start - b.at.start);
    return sorted.some(({ at }, index) => {
        const next = sorted[index + 1]?.at;
        return next !== undefined && (next.start < at.end || next.start === at.start);
    });
}
function editOf(change) {
    if ('add' in change) {
        const resources = (0,template_node/* child */.jf)(rootOf(change.to), 'Resources');
        return resources?.kind === 'map' && isPlain(resources) ? addEntries(resources, change.add) : undefined;
    }
    const resource = resourceNode(change.of);
    if (resource === undefined)
        return undefined;
    if ('dependsOn' in change)
        return grow(resource, ['DependsOn'], [change.dependsOn], true);
    const path = ['Properties', ...change.at];
    return 'set' in change ? put(resource, path, change.set) : grow(resource, path, change.append);
}
const rootOf = (template) => template.derived.get(writtenRoot);
const writtenRoot = ({ source }) => (0,read/* readTree */.Z)(source).root;
function resourceNode(resource) {
    const { template, id, sourceLogicalId } = resource;
    if (sourceLogicalId !== undefined && sourceLogicalId !== id)
        return undefined;
    if (template.resources.get(id) !== resource)
        return undefined;
    const node = (0,template_node/* child */.jf)((0,template_node/* child */.jf)(rootOf(template), 'Resources'), id);
    return node?.kind === 'map' ? node : undefined;
}
const isPlain = (map) => (0,template_node/* intrinsicOf */.jN)(map) === undefined && !map.entries.has('Fn::Transform') && !map.entries.has('<<');
function put(map, [key, ...rest], value) {
    if (key === undefined || !isPlain(map))
        return undefined;
    const there = map.entries.get(key)?.value;
    if (there === undefined)
        return addEntries(map, { [key]: nested(rest, value) });
    if (rest.length === 0)
        return (0,template_node/* intrinsicOf */.jN)(there)?.name === 'Fn::If' ? undefined : replaceValue(there, value);
    return there.kind === 'map' ? put(there, rest, value) : undefined;
}
function grow(map, [key, ...rest], items, loneIsEnough = false) {
    if (key === undefined || !isPlain(map))
        return undefined;
    const there = map.entries.get(key)?.value;
    if (there === undefined)
        return addEntries(map, {
            [key]: nested(rest, loneIsEnough && items.length === 1 ? (items[0] ?? null) : items),
        });
    if (rest.length > 0)
        return there.kind === 'map' ? grow(there, rest, items, loneIsEnough) : undefined;
    if (there.kind === 'list')
        return addItems(there, items);
    return (0,template_node/* intrinsicOf */.jN)(there) === undefined || there.kind === 'scalar' ? toList(there, items) : undefined;
}
const nested = (path, value) => path.reduceRight((inner, key) => ({ [key]: inner }), value);

// EXTERNAL MODULE: ./build/report/shown.js + 2 modules
var shown = __webpack_require__(7646);
// EXTERNAL MODULE: ./build/rules/index.js + 109 modules
var rules = __webpack_require__(3661);
;// CONCATENATED MODULE: ./build/rules/ranking.js


function rank(found, rules) {
    const byId = new Map(rules.map((rule) => [rule.id, rule]));
    const precedenceOf = ({ rule }) => byId.get(rule)?.precedence ?? 0;
    const highest = new Map();
    for (const each of found)
        for (const subject of each.about ?? [])
            highest.set(subject, Math.max(highest.get(subject) ?? 0, precedenceOf(each)));
    const isToldBetter = (each) => each.about !== undefined &&
        each.about.length > 0 &&
        each.about.every((subject) => (highest.get(subject) ?? 0) > precedenceOf(each));
    const remaining = found.filter((each) => !isToldBetter(each)).map(withoutSubjects);
    return (0,groups/* groupBy */.$z)(remaining, (each) => faultKey(each, byId) ?? each).map(joined);
}
function withoutSubjects({ about: _, ...finding }) {
    return finding;
}
function faultKey(finding, byId) {
    const key = byId.get(finding.rule)?.oneFault?.(finding);
    return key === undefined ? undefined : `${finding.rule} ${(0,build_finding/* sourceId */.t6)(finding.at.source)} ${key}`;
}
function joined(group) {
    if (group.length === 1)
        return group[0];
    const [first = group[0], ...others] = [...group].sort((a, b) => a.at.start - b.at.start);
    return {
        ...first,
        resources: [...new Set([first, ...others].flatMap(({ resources }) => resources))],
        related: [...first.related, ...others.map(({ at }) => ({ message: 'the same here', at }))],
    };
}

;// CONCATENATED MODULE: ./build/app/isolation.js
function inParts(templates, step) {
    const error = errorOf(templates, step);
    if (!('error' in error))
        return { parts: [error.result], failures: [] };
    const [first, ...others] = templates;
    if (first === undefined)
        return { parts: [], failures: [] };
    if (others.length === 0)
        return { parts: [], failures: [{ templates: [first], error: error.error }] };
    const middle = templates.length >> 1;
    const halves = [inParts(templates.slice(0, middle), step), inParts(templates.slice(middle), step)];
    const failures = halves.flatMap((half) => half.failures);
    return {
        parts: halves.flatMap((half) => half.parts),
        failures: failures.length > 0 ? failures : [smallestFailure([first, ...others], step, error.error)],
    };
}
function withoutFailing(templates, step) {
    const failures = [];
    for (let left = templates;;) {
        const [first, ...others] = left;
        if (first === undefined)
            return { result: step([]), failures };
        const outcome = errorOf(left, step);
        if (!('error' in outcome))
            return { result: outcome.result, failures };
        const failure = smallestFailure([first, ...others], step, outcome.error);
        failures.push(failure);
        const [culprit] = failure.templates;
        left = left.filter((template) => template !== culprit);
    }
}
function errorOf(templates, step) {
    try {
        return { result: step(templates) };
    }
    catch (error) {
        return { error };
    }
}
function smallestFailure(templates, step, error) {
    let found = { templates, error };
    for (let size = templates.length >> 1; size >= 1; size >>= 1) {
        for (let at = 0; at < found.templates.length;) {
            const [first, ...others] = [...found.templates.slice(0, at), ...found.templates.slice(at + size)];
            const outcome = first === undefined ? undefined : errorOf([first, ...others], step);
            if (first !== undefined && outcome !== undefined && 'error' in outcome)
                found = { templates: [first, ...others], error: outcome.error };
            else
                at += size;
        }
    }
    return found;
}

// EXTERNAL MODULE: ./build/app/linked.js + 1 modules
var linked = __webpack_require__(8031);
// EXTERNAL MODULE: ./build/app/read-template.js + 6 modules
var read_template = __webpack_require__(8186);
// EXTERNAL MODULE: ./build/app/relocate.js
var relocate = __webpack_require__(3560);
// EXTERNAL MODULE: ./build/app/told.js
var told = __webpack_require__(5890);
// EXTERNAL MODULE: ./build/app/unseen.js
var app_unseen = __webpack_require__(2271);
;// CONCATENATED MODULE: ./build/app/judge.js

















const STEPS = { build: buildModel, rules: rules/* rules */.a };
async function judgeTogether({ read, nested }, means, { build, rules } = STEPS) {
    const { measure, makers, directory } = means;
    const readings = measure('model', () => (0,linked/* linked */.q)(read.map(({ reading }) => reading), nested, directory));
    const catalogues = await cataloguesOf(readings, means.shelf);
    const modelWith = (deployed) => measure('model', () => judge_modelOf(readings, { catalogues, build, deployed, meetings: means.meetings }));
    const { model, bugs } = await live(modelWith(), means, modelWith);
    const judged = measure('rules', () => rules.map((rule) => judge(rule, model)));
    const sources = readings.map(({ source }) => source);
    const ranked = rank([...model.problems, ...judged.flatMap((each) => each.findings)], rules);
    const findings = [...ranked, ...bugs, ...judged.flatMap((each) => each.bugs)];
    const unverified = [
        ...model.unverified,
        ...judged.flatMap((each) => each.unverified),
        ...readings.flatMap(overBudget),
    ];
    const told = (0,relocate/* relocated */.q)({
        findings: (0,instance/* toldOnce */.n3)(sorted(findings), sources).map(withParent(sources)).map(whereItIs),
        unverified: (0,instance/* toldOnce */.n3)(sorted(unverified), sources).map(whereItIs),
    }, model, makers);
    return {
        ...told,
        shown: (0,shown/* shownIn */.fz)(model),
        taken: (0,shown/* takenIn */.Xg)(model),
        outcomes: outcomesOf(readings, model, nested),
        sources: model.templates.map(({ source }) => source),
        model,
    };
}
const whereItIs = (one) => ({ one, from: one.at });
const sorted = (all) => (0,told/* inOrder */.al)(all.map(whereItIs)).map(({ one }) => one);
async function live(offline, { look }, rebuild) {
    let last;
    const deployed = await look?.(offline.model, (told) => {
        last = rebuild(told);
        return last.model;
    });
    return deployed === undefined ? offline : (last ?? rebuild(deployed));
}
function overBudget({ source, budget, error }) {
    const reasons = [...(budget?.exceeded ?? []), ...(error === read_template/* TOO_MUCH_IN_ALL */.b ? [error] : [])];
    return reasons.map((reason) => ({
        rule: 'template-unreadable',
        message: `Not all of this template is checked: ${reason}`,
        reason,
        unknowns: [{ code: 'budget', what: source.path, why: reason }],
        resources: [],
        at: { source, start: 0, end: 0 },
    }));
}
function outcomesOf(readings, model, nested) {
    const functions = new Map();
    for (const { template } of model.functions)
        functions.set(template.id, (functions.get(template.id) ?? 0) + 1);
    return readings.map(({ source, template, error }) => {
        const isSeen = ({ template: { id }, id: stack }) => nested.get(id)?.has(stack) ?? false;
        const unseen = template === undefined ? [] : (0,app_unseen/* unseenIn */.u)(template, isSeen);
        return {
            template: source,
            path: source.path,
            ...(source.stack === undefined ? {} : { stack: source.stack.name }),
            functions: functions.get((0,build_finding/* sourceId */.t6)(source)) ?? 0,
            error,
            ...(unseen.length > 0 && { unseen }),
        };
    });
}
function withParent(sources) {
    const byTemplate = (0,groups/* groupsOf */.c1)(sources, ({ stack }) => stack?.template);
    return (finding) => {
        const { stack } = finding.at.source;
        const alike = finding.stack === undefined && (byTemplate.get(stack?.template) ?? []).length > 1;
        if (stack?.parent === undefined || alike)
            return finding;
        const related = { message: `Deployed as ${stack.name}`, at: stack.parent };
        return { ...finding, related: [...finding.related, related] };
    };
}
function cataloguesOf(readings, kept) {
    return (0,iam_catalogues/* cataloguesFor */.WT)(readings.flatMap(({ template }) => (template === undefined ? [] : [...template.resources.values()])), kept);
}
function judge_modelOf(readings, { catalogues, build, deployed, meetings, }) {
    const templates = readings.flatMap(({ template }) => (template === undefined ? [] : [template]));
    const problems = readings.flatMap((reading) => reading.problems);
    const { result, failures } = withoutFailing(templates, (chosen) => build(chosen, problems, catalogues, deployed, meetings));
    return { model: result, bugs: failures.map((failure) => bugOf(failure, 'working out who invokes what')) };
}
function judge(rule, model) {
    const { parts, failures } = inParts(model.templates, (templates) => apply(rule, templates.length === model.templates.length ? model : partOf(model, templates)));
    return {
        findings: parts.flatMap(({ findings }) => findings),
        bugs: failures.map((failure) => bugOf(failure, `applying the rule ${rule.id}`)),
        unverified: parts.flatMap(({ unverified }) => unverified),
    };
}
function apply(rule, model) {
    const findings = [];
    const unverified = [];
    for (const one of rule.check(model)) {
        if ('reason' in one)
            unverified.push({ ...one, rule: rule.id });
        else
            findings.push(findingOf(rule, one));
    }
    return { findings, unverified };
}
function findingOf({ id, severity }, { remedy, ...one }) {
    const fix = remedy === undefined ? null : fixOf(remedy.description, remedy.changes);
    return { severity, related: [], fix, ...one, rule: id };
}
function bugOf({ templates: [first, ...others], error }, doing) {
    const together = others.map(({ source }) => source.path).join(', ');
    return (0,internal_error/* bug */.j)(first.source, together === '' ? doing : `${doing}, with ${together}`, error);
}


/***/ }),

/***/ 8031:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ny: () => (/* binding */ givenBy),
  q: () => (/* binding */ linked),
  bJ: () => (/* binding */ takesByName)
});

// EXTERNAL MODULE: ./build/cloudformation/directory.js
var cloudformation_directory = __webpack_require__(467);
// EXTERNAL MODULE: ./build/cloudformation/offers.js
var offers = __webpack_require__(3305);
// EXTERNAL MODULE: ./build/groups.js
var groups = __webpack_require__(1267);
// EXTERNAL MODULE: ./build/template/node.js
var node = __webpack_require__(2720);
// EXTERNAL MODULE: ./build/text/key.js
var text_key = __webpack_require__(4344);
// EXTERNAL MODULE: ./build/text/symbolic-string.js
var symbolic_string = __webpack_require__(8189);
// EXTERNAL MODULE: ./build/cloudformation/links.js
var links = __webpack_require__(645);
;// CONCATENATED MODULE: ./build/cloudformation/stacks.js






const MOST_DEPTH = 20;
const MOST_PARTS = 200;
class Stacks {
    #templates;
    #nested;
    #directory;
    #values = new Map();
    #links = new Map();
    #taken = new Map();
    #running = new Set();
    #functions;
    constructor(templates, directory, nested = new Map()) {
        this.#templates = templates;
        this.#directory = directory;
        this.#nested = nested;
    }
    valueOf(token) {
        const { link } = token;
        if (link === undefined)
            return undefined;
        const key = link.kind === 'output'
            ? JSON.stringify([link.parent, link.stack, link.output])
            : `${link.kind} ${link.from.template} ${(0,text_key/* keyOf */.T)(link.name)}`;
        if (this.#running.has(key) || this.#running.size >= MOST_DEPTH)
            return undefined;
        if (!this.#values.has(key)) {
            this.#running.add(key);
            try {
                const value = link.kind === 'output' ? this.#output(link) : this.#named(link, token);
                this.#values.set(key, value);
                if (value !== undefined)
                    this.#links.set(`${takerOf(link)} ${(0,links/* identityOf */.c)(value)}`, link);
            }
            finally {
                this.#running.delete(key);
            }
        }
        return this.#values.get(key);
    }
    linkTo(text, template) {
        return this.#links.get(`${template} ${(0,links/* identityOf */.c)(text)}`);
    }
    takenBy(template) {
        return this.#taken.get(template) ?? [];
    }
    functionArn(named) {
        if ((0,symbolic_string/* literal */.eu)(named) !== undefined)
            return undefined;
        this.#functions ??= new Map(this.#templates.flatMap(offers/* functionsOf */.TW));
        const identity = (0,links/* identityOf */.c)(named);
        return this.#functions.get(identity) ?? this.#directory.functionArn(identity);
    }
    #output({ parent, stack, output }) {
        const template = this.#nested.get(parent)?.get(stack);
        const written = (0,node/* child */.jf)((0,node/* child */.jf)(template?.root, 'Outputs'), output);
        return template === undefined || written === undefined
            ? undefined
            : this.#settled((0,offers/* outputText */.jO)(template, written));
    }
    #named(link, token) {
        const found = this.#directory.find(link);
        if ('template' in found) {
            const { template: to } = link.from;
            (0,groups/* addTo */.DN)(this.#taken, to, { from: found.template, to, kind: link.kind, name: link.name });
            return this.#settled(found.value);
        }
        const { candidates } = found;
        if (candidates.length === 0 || token.unknown === undefined)
            return undefined;
        return [{ ...token, unknown: { ...token.unknown, candidates } }];
    }
    #settled(text) {
        if (text === undefined)
            return undefined;
        const settled = (0,symbolic_string/* concatAll */.KO)(text.map((part) => (typeof part === 'string' ? part : (this.valueOf(part) ?? part))));
        return settled.length > MOST_PARTS ? undefined : settled;
    }
}
const takerOf = (link) => (link.kind === 'output' ? link.parent : link.from.template);

// EXTERNAL MODULE: ./build/internal-error.js
var internal_error = __webpack_require__(6537);
;// CONCATENATED MODULE: ./build/app/linked.js




function linked(readings, nested, directory) {
    const templates = readings.flatMap(({ template }) => (template === undefined ? [] : [template]));
    if (!templates.some((template) => takes(template, nested)))
        return readings;
    const stacks = new Stacks(templates, directory ?? new cloudformation_directory/* Directory */._(templates.map(givenBy)), nested);
    return readings.map((reading) => {
        const { template } = reading;
        if (template === undefined || !takes(template, nested))
            return reading;
        try {
            return { ...reading, template: template.linked(stacks) };
        }
        catch (error) {
            const problem = (0,internal_error/* bug */.j)(template.source, 'working out what other stacks give this template', error);
            return { ...reading, problems: [...reading.problems, problem] };
        }
    });
}
const NOTHING = { export: [], 'parameter-store': [], functions: [] };
function givenBy(template) {
    try {
        return (0,offers/* offersOf */.fI)(template);
    }
    catch {
        return NOTHING;
    }
}
const TAKES = /ImportValue|\{\{resolve:ssm:|AWS::SSM::Parameter::Value/;
const takesByName = (text) => TAKES.test(text);
const takes = ({ id, source, environment }, nested) => nested.has(id) || (environment.bound?.size ?? 0) > 0 || takesByName(source.text);


/***/ }),

/***/ 2496:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ withNested),
/* harmony export */   w: () => (/* binding */ nestedPaths)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _cloudformation_offers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3305);
/* harmony import */ var _cloudformation_resources_by_type_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5692);
/* harmony import */ var _cloudformation_unknown_macros_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4550);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1267);
/* harmony import */ var _template_node_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2720);
/* harmony import */ var _template_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2186);
/* harmony import */ var _text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8189);
/* harmony import */ var _read_template_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8186);









const MOST_DEPTH = 10;
const MOST_STACKS = 200;
async function withNested(read, input) {
    const known = (0,_groups_js__WEBPACK_IMPORTED_MODULE_6__/* .groupsOf */ .c1)(read, ({ template }) => template.source.path);
    const uses = new Uses(known, input);
    const used = new Set(read.flatMap((each) => uses.of(each.reading).flatMap(({ file }) => (isSame(file, each) ? [] : [file.source.path]))));
    const places = read.map((each, index) => ({ each, index }));
    if (used.size === 0)
        return { read, roots: places.map(({ index }) => ({ index, isLast: false })), nested: new Map() };
    const expansion = new Expansion(uses, input);
    const isRoot = ({ template: { source } }) => !used.has(source.path) || input.isDeployed(source.path);
    const all = [];
    for (const { each: root, index } of places.filter(({ each }) => isRoot(each)))
        for (const each of [root, ...(await expansion.of(root))])
            all.push({ each, index, isLast: false });
    const reached = new Set(all.map(({ each }) => each.template.source.path));
    const left = places
        .filter(({ each }) => !reached.has(each.template.source.path))
        .map((place) => ({ ...place, isLast: true }));
    const ordered = [...all, ...left];
    return {
        read: ordered.map(({ each }) => each),
        roots: ordered.map(({ index, isLast }) => ({ index, isLast })),
        nested: expansion.nested,
    };
}
function nestedPaths(read, input) {
    const uses = new Uses((0,_groups_js__WEBPACK_IMPORTED_MODULE_6__/* .groupsOf */ .c1)(read, ({ template }) => template.source.path), input);
    return read.map(({ reading }) => uses.of(reading).map(({ file }) => file.source.path));
}
const isSame = (file, { template }) => file.source.path === template.source.path;
const STACK_SET = 'AWS::CloudFormation::StackSet';
const STACKS = ['AWS::CloudFormation::Stack', STACK_SET];
class Uses {
    #known;
    #input;
    #files = new Map();
    #declared = new Map();
    constructor(known, input) {
        this.#known = known;
        this.#input = input;
    }
    of({ template, source }) {
        if (template === undefined)
            return [];
        return STACKS.flatMap((type) => (0,_cloudformation_resources_by_type_js__WEBPACK_IMPORTED_MODULE_7__/* .resourcesOfType */ .T)(template, type)).flatMap((resource) => {
            const urls = resource.properties.all('TemplateURL');
            const url = urls.length === 1 ? (urls[0]?.text() ?? []) : [];
            const path = localPath((0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu)(url) ?? '', source.path) ?? this.#assetPath(url, source.path);
            const file = path === undefined ? undefined : this.#file(path);
            return file === undefined ? [] : [{ resource, file }];
        });
    }
    #assetPath(url, from) {
        const last = url.at(-1);
        const hash = typeof last === 'string' ? /\/([0-9a-f]{64})\.json$/.exec(last)?.[1] : undefined;
        return hash === undefined ? undefined : this.#input.assemblies.of(from)?.assets.get(hash);
    }
    declaredBy({ source }) {
        const { path } = source;
        if (!this.#declared.has(path)) {
            const [known] = this.#known.get(path) ?? [];
            const declared = (0,_template_node_js__WEBPACK_IMPORTED_MODULE_8__/* .child */ .jf)(known?.reading.template?.root ?? (0,_template_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readTree */ .Z)(source).root, 'Parameters');
            this.#declared.set(path, declared?.kind === 'map' ? declared : undefined);
        }
        return this.#declared.get(path);
    }
    #file(path) {
        const [known] = this.#known.get(path) ?? [];
        if (known !== undefined) {
            const { stack: _, ...source } = known.template.source;
            return { ...known.template, source };
        }
        if (!this.#files.has(path)) {
            const source = this.#input.isExcluded(path) ? undefined : this.#input.files.read(path);
            this.#files.set(path, source === undefined ? undefined : { source, named: false });
        }
        return this.#files.get(path);
    }
}
function localPath(url, from) {
    if (url === '' || /^[a-z][a-z0-9+.-]*:/i.test(url) || url.startsWith('/'))
        return undefined;
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(from), url));
}
class Expansion {
    nested = new Map();
    #names = new Set();
    #uses;
    #input;
    constructor(uses, input) {
        this.#uses = uses;
        this.#input = input;
    }
    async of(root) {
        const found = [];
        const open = [
            { parent: root.reading, above: [root.template.source.path] },
        ];
        for (let next = open.pop(); next !== undefined; next = open.pop()) {
            const { parent, above } = next;
            for (const use of this.#uses.of(parent)) {
                const { path } = use.file.source;
                if (above.includes(path) || above.length > MOST_DEPTH || found.length >= MOST_STACKS)
                    continue;
                const stack = await this.#read(use, parent);
                if (stack === undefined)
                    continue;
                found.push(stack);
                open.push({ parent: stack.reading, above: [...above, path] });
            }
        }
        return found;
    }
    #nameOf({ id }, { stack, path }, template) {
        const short = `${id} of ${stack?.name ?? path}`;
        const long = `${id} of ${stack?.name ?? 'it'} (${path})`;
        const names = [short, long, ...Array.from({ length: MOST_STACKS }, (_, index) => `${long} ${index + 2}`)];
        const name = names.find((each) => !this.#names.has(`${template}@${each}`)) ?? long;
        this.#names.add(`${template}@${name}`);
        return name;
    }
    async #read({ resource, file }, parent) {
        const { source } = file;
        const name = this.#nameOf(resource, parent.source, source.path);
        const inParent = { name, template: source.path, parent: resource.at };
        const template = { ...file, source: { ...source, stack: inParent } };
        const environment = environmentOf(resource, this.#uses.declaredBy(file));
        const reading = await (0,_read_template_js__WEBPACK_IMPORTED_MODULE_5__/* .readTemplate */ .x)(template, { ...this.#input, environment });
        if (reading === undefined)
            return undefined;
        if (reading.template !== undefined) {
            const { id } = resource.template;
            const stacks = this.nested.get(id) ?? new Map();
            this.nested.set(id, stacks.set(resource.id, reading.template));
        }
        return { template, reading };
    }
}
function environmentOf(resource, declared) {
    const { properties, template, type } = resource;
    if (type === STACK_SET)
        return placeOfSet(properties);
    const { parameters: _, stackName: __, ...place } = template.environment;
    const parameters = new Map();
    const bound = new Map();
    const given = givenParameters(properties);
    for (const { key, value } of declared?.entries.values() ?? []) {
        const text = given?.get(key);
        const plain = text === undefined || text === 'open' ? undefined : (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu)(text);
        const written = (0,_template_node_js__WEBPACK_IMPORTED_MODULE_8__/* .child */ .jf)(value, 'Default');
        if (plain !== undefined)
            parameters.set(key, plain);
        else if (text !== undefined && text !== 'open')
            bound.set(key, (0,_cloudformation_offers_js__WEBPACK_IMPORTED_MODULE_1__/* .ownedBy */ .LW)(text, template, 'the parent'));
        else if (given !== undefined && text === undefined && written?.kind === 'scalar')
            parameters.set(key, written.text);
    }
    return { ...place, parameters, bound };
}
function placeOfSet(properties) {
    const only = (path) => {
        const texts = new Set(properties.all(path).map((value) => (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu)(value.text())));
        const [text] = texts;
        return texts.size === 1 ? text : undefined;
    };
    const region = only('StackInstancesGroup[].Regions[]');
    const account = only('StackInstancesGroup[].DeploymentTargets.Accounts[]');
    const parameters = new Map();
    const given = properties.all('StackInstancesGroup[].ParameterOverrides').length > 0
        ? []
        : properties.all('Parameters[]');
    for (const each of given) {
        const [key, value] = [each.one('ParameterKey'), each.one('ParameterValue')].map((one) => one && (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu)(one.text()));
        if (key !== undefined && value !== undefined)
            parameters.set(key, value);
    }
    return { parameters, ...(region !== undefined && { region }), ...(account !== undefined && { account }) };
}
function givenParameters(properties) {
    const all = properties.all('Parameters');
    const [written] = all;
    if (written === undefined)
        return new Map();
    if (all.length > 1 || written.kind !== 'map')
        return undefined;
    const found = new Map();
    for (const { entry, value } of written.children()) {
        if ((0,_cloudformation_unknown_macros_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfMacro */ .OQ)(entry.key))
            return undefined;
        found.set(entry.key, found.has(entry.key) || value.kind !== 'text' ? 'open' : value.text());
    }
    return found;
}


/***/ }),

/***/ 7907:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q8: () => (/* binding */ unmeasured),
/* harmony export */   eM: () => (/* binding */ Stopwatch)
/* harmony export */ });
/* unused harmony export phases */
const phases = ['read', 'expand', 'model', 'rules', 'report'];
const unmeasured = (_, work) => work();
class Stopwatch {
    #spent = new Map(phases.map((phase) => [phase, 0]));
    measure = (phase, work) => {
        const started = performance.now();
        const stop = () => {
            this.#spent.set(phase, (this.#spent.get(phase) ?? 0) + performance.now() - started);
        };
        let made;
        try {
            made = work();
        }
        catch (error) {
            stop();
            throw error;
        }
        if (made instanceof Promise)
            return made.finally(stop);
        stop();
        return made;
    };
    lines() {
        return [...this.#spent].map(([phase, spent]) => `${phase.padEnd(7)} ${spent.toFixed(1).padStart(9)} ms`);
    }
}


/***/ }),

/***/ 8186:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ TOO_MUCH_IN_ALL),
  x: () => (/* binding */ readTemplate)
});

// EXTERNAL MODULE: ./build/budget.js
var build_budget = __webpack_require__(7998);
// EXTERNAL MODULE: ./build/derived.js
var derived = __webpack_require__(6798);
// EXTERNAL MODULE: ./build/finding.js
var finding = __webpack_require__(3186);
// EXTERNAL MODULE: ./build/template/local.js
var local = __webpack_require__(4557);
// EXTERNAL MODULE: ./build/template/node.js
var template_node = __webpack_require__(2720);
// EXTERNAL MODULE: ./build/text/symbolic-string.js
var symbolic_string = __webpack_require__(8189);
;// CONCATENATED MODULE: ./build/cloudformation/formula-graph.js

const OTHER = '\u0000other';
class FormulaGraph {
    work = 0;
    values = new Map();
    opaque = new Map();
    atoms;
    #vertices = new Map();
    #byToken = new Map();
    #byName = new Map();
    constructor(root) {
        const atoms = [];
        for (const formula of eachAfterItsParts(root)) {
            const parts = partsOf(formula);
            const vertex = {
                formula,
                parts: parts.length,
                wholes: [],
                truth: undefined,
                holding: 0,
                failing: 0,
            };
            this.#vertices.set(formula, vertex);
            this.work += 1 + parts.length;
            for (const part of parts) {
                const inner = this.#vertices.get(part);
                if (inner === undefined)
                    throw new RangeError('a part of a formula comes before it');
                inner.wholes.push(vertex);
                count(vertex, inner.truth, 1);
            }
            vertex.truth = this.#truthNow(vertex);
            if (formula.op === 'equals') {
                atoms.push(formula);
                for (const { id } of (0,symbolic_string/* tokensOf */.k8)(formula.left, formula.right))
                    add(this.#byToken, id, vertex);
            }
            else if (formula.op === 'opaque') {
                atoms.push(formula);
                add(this.#byName, formula.name, vertex);
            }
        }
        this.atoms = atoms;
    }
    truthOf(formula) {
        return this.#vertices.get(formula)?.truth;
    }
    assumeValue(id, value) {
        if (value === undefined)
            this.values.delete(id);
        else
            this.values.set(id, value);
        this.#settle(this.#byToken.get(id) ?? []);
    }
    assumeTruth(name, truth) {
        if (truth === undefined)
            this.opaque.delete(name);
        else
            this.opaque.set(name, truth);
        this.#settle(this.#byName.get(name) ?? []);
    }
    #settle(changed) {
        const open = [...changed];
        for (let vertex = open.pop(); vertex !== undefined; vertex = open.pop()) {
            this.work++;
            const truth = this.#truthNow(vertex);
            if (truth === vertex.truth)
                continue;
            for (const whole of vertex.wholes) {
                count(whole, vertex.truth, -1);
                count(whole, truth, 1);
                open.push(whole);
            }
            vertex.truth = truth;
        }
    }
    #truthNow({ formula, parts, holding, failing }) {
        switch (formula.op) {
            case 'opaque':
                return this.opaque.get(formula.name);
            case 'equals':
                return areEqual(formula.left, formula.right, this.values);
            case 'not':
                return holding + failing === 0 ? undefined : failing === 1;
            case 'and':
                return failing > 0 ? false : holding === parts ? true : undefined;
            case 'or':
                return holding > 0 ? true : failing === parts ? false : undefined;
        }
    }
}
function count(vertex, truth, change) {
    if (truth === true)
        vertex.holding += change;
    else if (truth === false)
        vertex.failing += change;
}
function add(map, key, vertex) {
    const known = map.get(key);
    if (known === undefined)
        map.set(key, [vertex]);
    else
        known.push(vertex);
}
function partsOf(formula) {
    if (formula.op === 'not')
        return [formula.part];
    return formula.op === 'and' || formula.op === 'or' ? formula.parts : [];
}
function* eachAfterItsParts(root) {
    const seen = new Set([root]);
    const open = [{ formula: root, parts: partsOf(root), next: 0 }];
    for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
        const part = last.parts[last.next++];
        if (part === undefined) {
            open.pop();
            yield last.formula;
        }
        else if (!seen.has(part)) {
            seen.add(part);
            open.push({ formula: part, parts: partsOf(part), next: 0 });
        }
    }
}
function areEqual(left, right, values) {
    const put = (text) => (0,symbolic_string/* substitute */.V2)(text, (token) => values.get(token.id));
    const a = put(left);
    const b = put(right);
    const answer = (0,symbolic_string/* same */.FB)(a, b);
    if (answer === 'unknown')
        return undefined;
    const whole = [left, right].every((side) => side.length <= 1);
    if (!whole && answer === 'no' && (holdsOther(a) || holdsOther(b)))
        return undefined;
    if (answer === 'no' && ((holdsOther(a) && isOpen(b)) || (holdsOther(b) && isOpen(a))))
        return undefined;
    return answer === 'yes';
}
const isOpen = (text) => text.some((part) => typeof part !== 'string');
const holdsOther = (text) => text.some((part) => typeof part === 'string' && part.includes(OTHER));

// EXTERNAL MODULE: ./build/cloudformation/intrinsics/index.js + 22 modules
var intrinsics = __webpack_require__(6168);
// EXTERNAL MODULE: ./build/cloudformation/scenario.js
var cloudformation_scenario = __webpack_require__(2120);
;// CONCATENATED MODULE: ./build/cloudformation/conditions.js






const MOST_STEPS = 2_000;
const MOST_STEPS_IN_ALL = 20_000;
const MOST_WORK = 500_000;
function conditionsOf(root, textOf, budget = new build_budget/* Budget */._()) {
    return new Solver((0,template_node/* child */.jf)(root, 'Conditions'), textOf, budget);
}
class Solver {
    #budget;
    #section;
    #textOf;
    #formulas = new Map();
    #unread = new Set();
    #answers = new Map();
    #stepsLeft = MOST_STEPS_IN_ALL;
    constructor(section, textOf, budget) {
        this.#budget = budget;
        this.#section = section;
        this.#textOf = textOf;
    }
    has(name) {
        return (0,template_node/* child */.jf)(this.#section, name) !== undefined;
    }
    truthOf(name) {
        if (this.feasible(new Map([[name, true]])) === 'no')
            return false;
        if (this.feasible(new Map([[name, false]])) === 'no')
            return true;
        return undefined;
    }
    feasible(scenario) {
        if (scenario.size === 0)
            return 'yes';
        const found = this.uncoveredScenario(scenario, []);
        if (found === 'none')
            return 'no';
        return found === 'unknown' ? 'unknown' : 'yes';
    }
    uncoveredScenario(scenario, covers) {
        if (covers.some((cover) => cover.size === 0))
            return 'none';
        const question = [(0,cloudformation_scenario/* showScenario */.Ot)(scenario), ...covers.map(cloudformation_scenario/* showScenario */.Ot)].join(' | ');
        let answer = this.#answers.get(question);
        if (answer === undefined) {
            answer = this.#search(scenario, covers);
            this.#answers.set(question, answer);
        }
        return answer;
    }
    #search(within, covers) {
        const wanted = {
            op: 'and',
            parts: [
                this.#conjunction(within),
                ...covers.map((cover) => ({ op: 'not', part: this.#conjunction(cover) })),
            ],
        };
        if (this.#budget.left('conditions') === 0)
            return 'unknown';
        const graph = new FormulaGraph(wanted);
        const { result, steps } = solve(wanted, graph, {
            mostSteps: Math.min(MOST_STEPS, this.#stepsLeft),
            mostWork: Math.min(MOST_WORK, this.#budget.left('conditions')),
        });
        this.#stepsLeft -= steps;
        this.#budget.take('conditions', graph.work);
        if (result !== 'found')
            return result;
        const scenario = new Map(within);
        for (const cover of covers) {
            for (const [name, truth] of cover) {
                const holds = graph.truthOf(this.#formula(name));
                if (holds !== undefined && holds !== truth)
                    scenario.set(name, holds);
            }
        }
        return scenario;
    }
    #conjunction(scenario) {
        const parts = [...scenario].map(([name, truth]) => {
            const part = this.#formula(name);
            return truth ? part : { op: 'not', part };
        });
        return { op: 'and', parts };
    }
    #formula(name) {
        const open = [name];
        for (let next = open.at(-1); next !== undefined; next = open.at(-1)) {
            const before = this.#formulas.get(next);
            const node = (0,template_node/* child */.jf)(this.#section, next);
            if (before === undefined) {
                this.#formulas.set(next, { op: 'opaque', name: next });
                this.#unread.add(next);
                const named = node === undefined ? [] : namedIn(node).filter((each) => !this.#formulas.has(each));
                open.push(...named.reverse());
                continue;
            }
            open.pop();
            if (this.#unread.delete(next) && node !== undefined)
                this.#formulas.set(next, this.#read(node, next));
        }
        return this.#formulas.get(name) ?? { op: 'opaque', name };
    }
    #read(node, name) {
        const call = (0,intrinsics/* callOf */.C8)(node);
        const read = {
            condition: (other) => this.#formulas.get(other) ?? { op: 'opaque', name: other },
            formula: (operand, place) => this.#read(operand, place),
            text: this.#textOf,
        };
        return call?.definition?.formula?.(call.argument, name, read) ?? { op: 'opaque', name };
    }
}
function namedIn(root) {
    const names = [];
    const open = [root];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        const call = (0,intrinsics/* callOf */.C8)(node);
        for (const reference of call?.definition?.references?.(call.argument) ?? [])
            if (reference.kind === 'condition' && reference.node.kind === 'scalar')
                names.push(reference.node.text);
        const inner = call === undefined ? [] : call.argument.kind === 'list' ? call.argument.items : [];
        for (let index = inner.length - 1; index >= 0; index--)
            open.push(inner[index]);
    }
    return names;
}
function solve(wanted, graph, { mostSteps, mostWork }) {
    const choices = choicesOf(graph.atoms);
    let steps = 0;
    let blurred = false;
    const isTooLong = () => steps > mostSteps || graph.work > mostWork;
    const search = (next) => {
        steps++;
        if (isTooLong())
            return false;
        const truth = graph.truthOf(wanted);
        if (truth !== undefined)
            return truth;
        const choice = choices[next];
        if (choice === undefined) {
            blurred = true;
            return false;
        }
        for (const take of choice) {
            take(graph, true);
            if (search(next + 1))
                return true;
            take(graph, false);
            if (isTooLong())
                return false;
        }
        return false;
    };
    if (search(0))
        return { result: graph.opaque.size > 1 ? 'unknown' : 'found', steps };
    return { result: blurred || isTooLong() ? 'unknown' : 'none', steps };
}
function choicesOf(atoms) {
    const domains = new Map();
    const opaque = new Set();
    for (const atom of atoms) {
        if (atom.op === 'opaque')
            opaque.add(atom.name);
        else {
            noteValues(domains, atom.left, atom.right);
            noteValues(domains, atom.right, atom.left);
        }
    }
    return [
        ...[...domains].map(([id, values]) => [...values].map((value) => takeValue(id, value))),
        ...[...opaque].map((name) => [true, false].map((truth) => takeOpaque(name, truth))),
    ];
}
function noteValues(domains, side, opposite) {
    for (const token of (0,symbolic_string/* tokensOf */.k8)(side)) {
        let domain = domains.get(token.id);
        if (domain === undefined) {
            domain = new Set(token.values ?? []);
            domains.set(token.id, domain);
        }
        if (token.values !== undefined)
            continue;
        const value = side.length === 1 ? (0,symbolic_string/* literal */.eu)(opposite) : undefined;
        if (value !== undefined && fits(token, value))
            domain.add(value);
        if (value === undefined)
            domain.add(OTHER);
        domain.add(`${OTHER} than ${token.id}`);
    }
}
function fits(token, value) {
    if (token.minLength !== undefined && value.length < token.minLength)
        return false;
    if (token.maxLength !== undefined && value.length > token.maxLength)
        return false;
    return token.chars === undefined || new RegExp(`^[${token.chars}]*$`).test(value);
}
const takeValue = (id, value) => (graph, isTaken) => graph.assumeValue(id, isTaken ? value : undefined);
const takeOpaque = (name, truth) => (graph, isTaken) => graph.assumeTruth(name, isTaken ? truth : undefined);

// EXTERNAL MODULE: ./build/cloudformation/evaluate.js
var evaluate = __webpack_require__(2841);
// EXTERNAL MODULE: ./build/cloudformation/instance.js
var instance = __webpack_require__(2193);
// EXTERNAL MODULE: ./build/cloudformation/parameters.js
var parameters = __webpack_require__(4798);
// EXTERNAL MODULE: ./build/cloudformation/property-value.js
var property_value = __webpack_require__(2775);
// EXTERNAL MODULE: ./build/cloudformation/resource.js + 3 modules
var resource = __webpack_require__(3006);
// EXTERNAL MODULE: ./build/cloudformation/scope.js
var scope = __webpack_require__(3868);
// EXTERNAL MODULE: ./build/cloudformation/unknown-macros.js
var unknown_macros = __webpack_require__(4550);
;// CONCATENATED MODULE: ./build/cloudformation/build.js














function buildTemplate(input) {
    return new BuiltTemplate(input);
}
class BuiltTemplate {
    id;
    source;
    root;
    environment;
    unknownMacros;
    conditions;
    resources;
    partition;
    region;
    account;
    derived = new derived/* Derived */.w(this);
    links;
    #input;
    readLocal;
    constructor(input, links) {
        const { source, root, environment, files, origins, budget = new build_budget/* Budget */._() } = input;
        this.#input = input;
        this.links = links;
        this.id = (0,finding/* sourceId */.t6)(source);
        this.source = source;
        this.root = root;
        this.environment = environment;
        this.unknownMacros = (0,unknown_macros/* hasUnknownMacro */.vb)(root);
        this.readLocal = (input.local ?? new local/* LocalFiles */.h(source, (0,instance/* filesOf */.R8)(source, files), budget)).root;
        this.partition = (0,parameters/* pseudoText */.Iv)('AWS::Partition', environment) ?? [];
        this.region = (0,parameters/* pseudoText */.Iv)('AWS::Region', environment) ?? [];
        this.account = (0,parameters/* pseudoText */.Iv)('AWS::AccountId', environment) ?? [];
        this.conditions = conditionsOf(root, (node) => this.#operand(node), budget);
        const resources = new Map();
        this.resources = resources;
        const section = (0,template_node/* child */.jf)(root, 'Resources');
        for (const { key, keyAt, value } of section?.kind === 'map' ? section.entries.values() : []) {
            if (value.kind !== 'map')
                continue;
            const scenario = scenarioOf(value);
            if (scenario.size > 0 && this.conditions.feasible(scenario) === 'no')
                continue;
            const origin = origins.get(key);
            resources.set(key, new resource/* TemplateResource */.x(this, key, value, origin?.at ?? keyAt, scenario, origin?.id));
        }
    }
    linked(links) {
        return new BuiltTemplate(this.#input, links);
    }
    in(environment) {
        return new BuiltTemplate({ ...this.#input, environment }, this.links);
    }
    read(node, scenario = cloudformation_scenario/* always */.Gk, resource = '') {
        return (0,property_value/* propertyValuesOf */.V)(node, this, scenario, resource);
    }
    #operand(node) {
        try {
            return (0,evaluate/* textOf */.b6)(node, { template: this, scenario: cloudformation_scenario/* always */.Gk });
        }
        catch (error) {
            if (error instanceof scope/* Undecided */.Oh)
                return undefined;
            throw error;
        }
    }
}
function scenarioOf(resource) {
    const condition = (0,template_node/* stringOf */.Je)((0,template_node/* child */.jf)(resource, 'Condition'));
    return condition === undefined ? cloudformation_scenario/* always */.Gk : new Map([[condition, true]]);
}

// EXTERNAL MODULE: ./build/cloudformation/circular-dependencies.js
var circular_dependencies = __webpack_require__(3553);
// EXTERNAL MODULE: ./build/syntax/notation.js
var notation = __webpack_require__(949);
// EXTERNAL MODULE: ./build/cloudformation/sub-string.js
var sub_string = __webpack_require__(1910);
;// CONCATENATED MODULE: ./build/cloudformation/missing-sub.js




function mendMissingSubs(root, naming) {
    const resources = (0,template_node/* child */.jf)(root, 'Resources');
    if (resources?.kind !== 'map' || (0,unknown_macros/* hasUnknownMacro */.vb)(root))
        return { root, problems: [] };
    const names = new Set([...keysOf(resources), ...keysOf((0,template_node/* child */.jf)(root, 'Parameters'))]);
    const problems = new Map();
    const mended = withValues(resources, (resource, id) => {
        const type = (0,template_node/* stringOf */.Je)((0,template_node/* child */.jf)(resource, 'Type')) ?? '';
        if (resource.kind !== 'map' || !isLookedAt(type, naming))
            return resource;
        const mend = (text) => {
            const name = firstName(text.text, names);
            if (name === undefined)
                return text;
            problems.set(text.at.start, findingOf(id, name, text.at));
            return (0,template_node/* map */.Tj)([['Fn::Sub', meant(text, names)]], text.at);
        };
        return withValues(resource, (part, key) => key === 'Properties' ? walk(part, false, keysIn(type, naming), mend) : part);
    });
    if (problems.size === 0)
        return { root, problems: [] };
    return {
        root: withValues(root, (section, key) => (key === 'Resources' ? mended : section)),
        problems: [...problems.values()],
    };
}
const isLookedAt = (type, { services }) => services.has(type.slice(0, type.lastIndexOf('::')));
const ANYWHERE = /^(?:.*Arns?|Role|Principal|Resource)$/;
const TEXTS = /^(?:Environment|Code|Tags|InputTransformer|Fn::Sub|Fn::Transform)$/;
function keysIn(type, { keys, documents }) {
    return (key) => {
        if (TEXTS.test(key) || documents.has(`${type} ${key}`))
            return 'text';
        return ANYWHERE.test(key) || keys.has(`${type} ${key}`) ? 'name' : 'more';
    };
}
function walk(node, inside, kindOf, mend) {
    if (node.kind === 'scalar')
        return inside && node.text.includes('${') ? mend(node) : node;
    if (node.kind === 'list') {
        const items = node.items.map((item) => walk(item, inside, kindOf, mend));
        return items.every((item, index) => item === node.items[index]) ? node : (0,template_node/* list */.p_)(items, node.at);
    }
    return withValues(node, (value, key) => {
        const kind = kindOf(key);
        if (kind === 'text')
            return value;
        return walk(value, kind === 'name' || (inside && PASSING.test(key)), kindOf, mend);
    });
}
const PASSING = /^(?:Fn::.*|Service|AWS)$/;
function withValues(node, change) {
    let isChanged = false;
    const entries = [...node.entries].map(([key, entry]) => {
        const value = change(entry.value, key);
        isChanged ||= value !== entry.value;
        return [key, { ...entry, value }];
    });
    return isChanged ? { ...node, entries: new Map(entries) } : node;
}
const PSEUDO = /^AWS::(?:AccountId|Partition|Region|StackId|StackName|URLSuffix)$/;
function firstName(text, names) {
    return (0,sub_string/* subPieces */.O)(text).find(({ kind, text: name }) => kind === 'name' && isName(name, names))?.text;
}
const isName = (name, names) => PSEUDO.test(name) || names.has(name.split('.')[0] ?? '');
function meant(text, names) {
    const pieces = (0,sub_string/* subPieces */.O)(text.text);
    if (pieces.every(({ kind, text: name }) => kind === 'literal' || isName(name, names)))
        return text;
    const written = pieces
        .map(({ kind, text: piece }) => kind === 'literal' ? piece : isName(piece, names) ? `\${${piece}}` : `\${!${piece}}`)
        .join('');
    return { ...text, value: written, text: written };
}
function findingOf(resource, name, at) {
    return {
        rule: 'reference-unresolved',
        severity: 'error',
        message: `"\${${name}}" is left as it stands, because no \`Fn::Sub\` reads this text`,
        help: (0,notation/* isJson */.F)(at.source) ? 'Make the text the value of "Fn::Sub".' : 'Put `!Sub` before the text.',
        resources: [resource],
        at,
        related: [],
        fix: fixOf(at),
    };
}
function fixOf(at) {
    const written = at.source.text.slice(at.start, at.end);
    if ((0,notation/* isJson */.F)(at.source) || /[\n|>]/.test(written))
        return null;
    return { description: 'Read the text with !Sub', edits: [{ at: { ...at, end: at.start }, text: '!Sub ' }] };
}
const keysOf = (node) => node?.kind === 'map' ? node.entries.keys() : [];

// EXTERNAL MODULE: ./build/data/gettable-properties.js
var gettable_properties = __webpack_require__(8510);
// EXTERNAL MODULE: ./build/cloudformation/nearest.js
var nearest = __webpack_require__(9182);
// EXTERNAL MODULE: ./build/cloudformation/types.js + 1 modules
var types = __webpack_require__(3301);
;// CONCATENATED MODULE: ./build/cloudformation/references.js











function unresolvedReferences(template) {
    if ((0,unknown_macros/* hasUnknownMacro */.vb)(template.root))
        return [];
    const checker = new Checker(template);
    for (const section of ['Conditions', 'Resources', 'Outputs', 'Hooks']) {
        checker.inConditions = section === 'Conditions';
        for (const { key, value } of entriesOf((0,template_node/* child */.jf)(template.root, section))) {
            if ((0,unknown_macros/* isOfMacro */.OQ)(key))
                continue;
            checker.mayNotBe = section !== 'Conditions' && (0,template_node/* child */.jf)(value, 'Condition') !== undefined;
            checker.walk(value);
        }
    }
    checker.resourceAttributes();
    return checker.findings;
}
const MAY_BE_GIVEN = /^Id$|\.\d+(?:\.|$)/;
class Checker {
    findings = [];
    inConditions = false;
    mayNotBe = false;
    #template;
    #nearest = new nearest/* NearestNames */.r();
    #ids;
    #names;
    #resources;
    #modules;
    constructor(template) {
        this.#template = template;
        this.#resources = references_keysOf((0,template_node/* child */.jf)(template.root, 'Resources'));
        this.#ids = new Set([...references_keysOf((0,template_node/* child */.jf)(template.root, 'Parameters')), ...this.#resources]);
        this.#names = [...this.#ids];
        this.#modules = [...template.resources.values()]
            .filter(({ type }) => mayBeModule(type))
            .map(({ id }) => id);
    }
    #mayBeOfModule(name) {
        return this.#modules.some((id) => name.startsWith(id) && name.length > id.length);
    }
    walk(node) {
        if (node.kind === 'scalar')
            return;
        if (node.kind === 'list') {
            for (const item of node.items)
                this.walk(item);
            return;
        }
        if ((0,unknown_macros/* isRewritten */.vC)(node))
            return;
        const call = (0,intrinsics/* callOf */.C8)(node);
        if (call !== undefined) {
            this.#call(call);
            return;
        }
        for (const { key, value } of node.entries.values()) {
            if (!(0,unknown_macros/* isOfMacro */.OQ)(key))
                this.walk(value);
        }
    }
    resourceAttributes() {
        for (const { key, value } of entriesOf((0,template_node/* child */.jf)(this.#template.root, 'Resources'))) {
            const dependsOn = (0,template_node/* child */.jf)(value, 'DependsOn');
            for (const name of dependsOn?.kind === 'list' ? dependsOn.items : [dependsOn]) {
                if (name?.kind === 'scalar' && name.text !== '')
                    this.#resource(name.text, name.at, `DependsOn of ${key}`);
            }
            this.#condition((0,template_node/* child */.jf)(value, 'Condition'));
        }
        for (const { value } of entriesOf((0,template_node/* child */.jf)(this.#template.root, 'Outputs')))
            this.#condition((0,template_node/* child */.jf)(value, 'Condition'));
    }
    #call({ name, definition, argument }) {
        if (definition?.section === 'Conditions' && !this.inConditions)
            return;
        for (const reference of definition?.references?.(argument) ?? [])
            this.#reference(reference);
        const before = this.mayNotBe;
        if (definition?.gives === 'choice')
            this.mayNotBe = true;
        if (!(0,unknown_macros/* isOfMacro */.OQ)(name))
            for (const value of definition?.values?.(argument) ?? [argument])
                this.walk(value);
        this.mayNotBe = before;
    }
    #reference(reference) {
        if (reference.kind === 'name')
            this.#name(reference.name, reference.at);
        else if (reference.kind === 'condition')
            this.#condition(reference.node);
        else if (reference.kind === 'mapping')
            this.#mapping(reference);
        else if (reference.attribute === undefined)
            this.#resource(reference.name, reference.nameAt, 'Fn::GetAtt');
        else
            this.#attribute(reference.name, reference.attribute, reference.at, reference.nameAt);
    }
    #name(name, at) {
        if (this.#ids.has(name) || name.startsWith('AWS::NoValue'))
            return;
        if (this.#mayBeOfModule(name))
            return;
        if ((0,parameters/* pseudoText */.Iv)(name, this.#template.environment) !== undefined)
            return;
        this.#report(at, `"${name}" is neither a parameter nor a resource of this template`, name, this.#names);
    }
    #attribute(id, attribute, at, idAt) {
        if (!this.#resource(id, idAt, 'Fn::GetAtt'))
            return;
        const resource = this.#template.resources.get(id);
        if (resource !== undefined)
            this.#withoutProperty(resource, attribute, at);
        if (resource === undefined || resource.getAtt(attribute) !== undefined || MAY_BE_GIVEN.test(attribute))
            return;
        const known = [...((0,types/* factsIn */.PC)(resource.template, resource.type)?.attributes ?? [])];
        if (known.length === 0)
            return;
        this.#report(at, `${id} (${resource.type}) has no attribute "${attribute}"`, attribute, known, id);
    }
    #withoutProperty({ type, id, node }, attribute, at) {
        const needed = Object.hasOwn(gettable_properties/* attributesWithProperty */.V, type) ? gettable_properties/* attributesWithProperty */.V[type] : undefined;
        const property = needed && Object.hasOwn(needed, attribute) ? needed[attribute] : undefined;
        const properties = (0,template_node/* child */.jf)(node, 'Properties');
        if (property === undefined || (0,unknown_macros/* mayHoldMore */.Um)(node) || (0,unknown_macros/* mayHoldMore */.Um)(properties))
            return;
        if ((0,template_node/* child */.jf)(properties, property) !== undefined)
            return;
        const message = `${id} (${type}) has no attribute "${attribute}" without ${property}`;
        this.#add(at, message, `Give ${id} a ${property}, as an ${type} may have.`, id);
    }
    #resource(id, at, where) {
        if ((0,template_node/* child */.jf)((0,template_node/* child */.jf)(this.#template.root, 'Resources'), id) !== undefined)
            return true;
        if (this.#mayBeOfModule(id))
            return false;
        this.#report(at, `${where} names "${id}", which is no resource of this template`, id, this.#resources);
        return false;
    }
    #condition(node) {
        if (node?.kind !== 'scalar' || typeof node.value !== 'string')
            return;
        const conditions = (0,template_node/* child */.jf)(this.#template.root, 'Conditions');
        if ((0,template_node/* child */.jf)(conditions, node.text) !== undefined)
            return;
        this.#report(node.at, `The condition "${node.text}" is not defined in this template`, node.text, references_keysOf(conditions));
    }
    #mapping({ name, at, keys, hasDefault }) {
        if (hasDefault)
            return;
        const mappings = (0,template_node/* child */.jf)(this.#template.root, 'Mappings');
        const table = (0,template_node/* child */.jf)(mappings, name);
        if (table === undefined)
            this.#report(at, `The mapping "${name}" is not defined in this template`, name, references_keysOf(mappings));
        else if (!this.mayNotBe)
            this.#mappingKeys(name, keys, table);
    }
    #mappingKeys(mapping, keys, table) {
        let level = table;
        for (const key of keys) {
            const name = this.#known(key);
            if (name === undefined || level === undefined || (0,unknown_macros/* mayHoldMore */.Um)(level))
                return;
            const next = (0,template_node/* child */.jf)(level, name);
            if (next === undefined) {
                const at = level === table ? `The mapping "${mapping}"` : `This part of the mapping "${mapping}"`;
                this.#report(key.at, `${at} has no key "${name}"`, name, references_keysOf(level));
            }
            level = next;
        }
    }
    #known(node) {
        try {
            return (0,symbolic_string/* literal */.eu)((0,evaluate/* textOf */.b6)(node, { template: this.#template, scenario: cloudformation_scenario/* always */.Gk }));
        }
        catch (error) {
            if (error instanceof scope/* Undecided */.Oh)
                return undefined;
            throw error;
        }
    }
    #report(at, message, name, known, resource) {
        const closest = this.#nearest.to(name, known);
        const help = closest === undefined ? 'Correct the name, or define what it refers to.' : `Did you mean "${closest}"?`;
        this.#add(at, message, help, resource);
    }
    #add(at, message, help, resource) {
        this.findings.push({
            rule: 'reference-unresolved',
            severity: 'error',
            message,
            help,
            resources: resource === undefined ? [] : [resource],
            at,
            related: [],
            fix: null,
        });
    }
}
const mayBeModule = (type) => type === '' || (0,unknown_macros/* isModule */.FS)(type);
const entriesOf = (node) => node?.kind === 'map' ? node.entries.values() : [];
const references_keysOf = (node) => node?.kind === 'map' ? [...node.entries.keys()] : [];

// EXTERNAL MODULE: ./build/internal-error.js
var internal_error = __webpack_require__(6537);
// EXTERNAL MODULE: ./build/services/index.js + 51 modules
var services = __webpack_require__(6558);
;// CONCATENATED MODULE: ./build/services/naming-properties.js

const OF_LAMBDA = [
    ['AWS::Lambda::Function', 'FunctionName'],
    ['AWS::Lambda::Permission', 'FunctionName', 'Principal', 'SourceAccount'],
    ['AWS::Lambda::EventSourceMapping', 'FunctionName'],
    ['AWS::Lambda::EventInvokeConfig', 'FunctionName'],
    ['AWS::Lambda::Alias', 'FunctionName'],
    ['AWS::Lambda::Version', 'FunctionName'],
];
const keyOf = (path) => /([^./[\]{}]+)(?:\[\]|\{\})?$/.exec(path)?.[1] ?? '';
function naming_properties_keysOf(path) {
    const roles = typeof path.role === 'string' ? [path.role] : (path.role ?? []);
    return [path.function, ...roles].map(keyOf);
}
const naming_properties_all = [
    ...OF_LAMBDA.flatMap(([type, ...keys]) => keys.map((key) => [type, key])),
    ...services/* ALL_FACTS */.EF.flatMap(({ paths }) => paths)
        .filter(({ document }) => !document)
        .flatMap((path) => naming_properties_keysOf(path).map((key) => [path.type, key])),
];
const NAMING_PROPERTIES = {
    keys: new Set(naming_properties_all.map(([type, key]) => `${type} ${key}`)),
    services: new Set(['AWS::IAM', ...naming_properties_all.map(([type]) => serviceOf(type))].filter((each) => each !== 'AWS::CloudFormation')),
    documents: new Set(services/* ALL_FACTS */.EF.flatMap(({ paths }) => paths)
        .filter(({ document }) => document)
        .map(({ type, function: path }) => `${type} ${keyOf(path)}`)),
};
function serviceOf(type) {
    return type.slice(0, type.lastIndexOf('::'));
}

// EXTERNAL MODULE: ./build/template/problems.js
var template_problems = __webpack_require__(6288);
// EXTERNAL MODULE: ./build/template/read.js + 9 modules
var read = __webpack_require__(2186);
// EXTERNAL MODULE: ./build/template/sniff.js
var sniff = __webpack_require__(7394);
// EXTERNAL MODULE: ./build/app/expand-template.js + 2 modules
var expand_template = __webpack_require__(8155);
// EXTERNAL MODULE: ./build/app/phases.js
var phases = __webpack_require__(7907);
;// CONCATENATED MODULE: ./build/app/read-template.js













async function readTemplate({ source, named, refused }, surroundings) {
    if (refused === 'too much in all')
        return { source, problems: [], error: TOO_MUCH_IN_ALL };
    if (refused !== undefined)
        return unread(refused === 'too large' ? (0,template_problems/* tooLarge */.g$)(source) : (0,template_problems/* notUtf8 */.T3)(source));
    const bugs = [];
    const attempt = async (doing, step) => {
        try {
            return await step();
        }
        catch (error) {
            bugs.push((0,internal_error/* bug */.j)(source, doing, error));
            return undefined;
        }
    };
    const { measure = phases/* unmeasured */.Q8 } = surroundings;
    const tree = await attempt('reading this template', () => measure('read', () => (0,read/* readTree */.Z)(source)));
    const { root, problems = [] } = tree ?? {};
    if (tree === undefined)
        return unread(...bugs);
    if (root?.kind !== 'map' || !(0,sniff/* isTemplate */.Fl)(root)) {
        const failed = problems.find(({ rule }) => rule === 'template-unreadable');
        if (failed !== undefined)
            return { source, problems, error: failed.message };
        return named ? unread((0,template_problems/* notTemplate */.cl)(source)) : undefined;
    }
    const stack = await stackOf(root, source, surroundings, attempt);
    return {
        source,
        budget: stack.budget,
        ...(stack.template && { template: stack.template }),
        problems: [...problems, ...stack.problems, ...bugs],
        error: stack.template === undefined ? (bugs[0]?.message ?? null) : null,
    };
}
const TOO_MUCH_IN_ALL = 'the files of this run hold more than is looked at';
async function stackOf(root, source, { files, environment, measure = phases/* unmeasured */.Q8 }, attempt) {
    const budget = new build_budget/* Budget */._();
    const means = (0,expand_template/* meansOf */.o)(source, (0,instance/* filesOf */.R8)(source, files), budget);
    const expanded = await attempt('expanding this template', () => measure('expand', () => (0,expand_template/* expand */.f)(root, source, environment, means)));
    if (expanded === undefined)
        return { problems: [], budget };
    const mended = (await attempt('looking for what no Fn::Sub reads', () => mendMissingSubs(expanded.root, NAMING_PROPERTIES))) ?? {
        root: expanded.root,
        problems: [],
    };
    const { origins } = expanded;
    const template = await attempt('building the stack of this template', () => measure('model', () => buildTemplate({ source, root: mended.root, environment, files, local: means.files, origins, budget })));
    const found = [...expanded.problems, ...mended.problems];
    if (template === undefined)
        return { problems: found, budget };
    const checks = expanded.isCut ? [] : [unresolvedReferences, circular_dependencies/* circles */.CT];
    const unresolved = [];
    for (const check of checks)
        unresolved.push((await attempt('following references', () => check(template))) ?? []);
    return { template, problems: [...found, ...unresolved.flat()], budget };
}
const unread = (...problems) => {
    const [first] = problems;
    if (first === undefined)
        throw new RangeError('a template that is not read has a reason');
    return { source: first.at.source, problems, error: first.message };
};


/***/ }),

/***/ 3560:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ leftOutNotes),
/* harmony export */   q: () => (/* binding */ relocated)
/* harmony export */ });
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1267);
/* harmony import */ var _report_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8779);
/* harmony import */ var _syntax_write_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(276);
/* harmony import */ var _template_place_in_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8538);
/* harmony import */ var _text_ordered_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2286);
/* harmony import */ var _told_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5890);






function relocated(told, { templates }, makers) {
    const origins = new Origins(templates, makers);
    if (origins.isEmpty)
        return { ...told, leftOut: [] };
    const kept = told.findings.filter(({ one }) => origins.beyond(one) === undefined);
    const beyond = told.findings.flatMap(({ one }) => origins.beyond(one) ?? []);
    return {
        findings: eachOnce(kept.map(({ one, from }) => ({ one: origins.finding(one), from }))),
        unverified: told.unverified
            .filter(({ one }) => origins.beyond(one) === undefined)
            .map(({ one, from }) => ({ one: { ...one, at: origins.placeOf(one.at) ?? one.at }, from })),
        leftOut: (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$z)(beyond, (maker) => maker).map((group) => ({ maker: group[0], findings: group.length })),
    };
}
function leftOutNotes(all) {
    const sentences = (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$z)(all, ({ maker }) => maker).map((group) => {
        const findings = group.reduce((sum, each) => sum + each.findings, 0);
        return {
            maker: group[0].maker,
            text: `Left out: ${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(findings, 'finding')} in what ${group[0].maker} makes for itself`,
        };
    });
    return sentences.sort((a, b) => (0,_told_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .UD)(a.maker, b.maker)).map(({ text }) => text);
}
class Origins {
    #stretches = new Map();
    #names = new Map();
    constructor(templates, makers) {
        for (const template of templates) {
            const { source, resources } = template;
            if (this.#stretches.has(source.path))
                continue;
            for (const maker of makers) {
                const origins = maker.originsOf(template);
                if (origins === undefined)
                    continue;
                for (const { id, at, node } of resources.values()) {
                    const origin = origins.get(id);
                    if (origin === undefined)
                        continue;
                    const stretch = { start: at.start, end: node.at.end, node, origin, maker: maker.name };
                    (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .addTo */ .DN)(this.#stretches, source.path, stretch);
                }
                this.#stretches.get(source.path)?.sort((a, b) => a.start - b.start);
                this.#names.set(source.path, new Map([...origins].map(([id, { name }]) => [id, name])));
                break;
            }
        }
    }
    get isEmpty() {
        return this.#stretches.size === 0;
    }
    beyond(told) {
        const stretch = this.#at(told.at);
        if (stretch === undefined)
            return undefined;
        return stretch.origin.isBeyond(told, (0,_template_place_in_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .placeAt */ .B)(stretch.node, told.at.start)) ? stretch.maker : undefined;
    }
    placeOf(at) {
        const stretch = this.#at(at);
        return stretch?.origin.at((0,_template_place_in_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .placeAt */ .B)(stretch.node, at.start));
    }
    finding(finding) {
        const stretch = this.#at(finding.at);
        if (stretch === undefined)
            return finding;
        const { origin } = stretch;
        const where = origin.help((0,_template_place_in_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .placeAt */ .B)(stretch.node, finding.at.start));
        const related = finding.related.map((each) => ({
            message: this.#named(each.message, each.at.source.path),
            at: this.placeOf(each.at) ?? each.at,
        }));
        const message = this.#named(finding.message, finding.at.source.path);
        const help = where === undefined ? finding.help : `${finding.help} ${where}`;
        const at = this.placeOf(finding.at);
        if (at === undefined)
            return { ...finding, message, help, fix: null };
        const there = { message: `${origin.name} in the template that was made`, at: finding.at };
        const snippet = finding.snippet === undefined ? {} : { snippet: snippetFor(at, finding.snippet) };
        return { ...finding, ...snippet, message, help, at, fix: null, related: [...related, there] };
    }
    #at({ source, start }) {
        const all = this.#stretches.get(source.path) ?? [];
        const last = all[(0,_text_ordered_js__WEBPACK_IMPORTED_MODULE_4__/* .lastBeginning */ .w)(all, start, (stretch) => stretch.start)];
        return last !== undefined && start < last.end ? last : undefined;
    }
    #named(message, path) {
        const names = this.#names.get(path) ?? new Map();
        return message.replace(/\b[A-Za-z0-9]+\b/g, (word) => names.get(word) ?? word);
    }
}
function snippetFor({ source }, snippet) {
    if (!/\.ya?ml$/.test(source.path))
        return snippet;
    for (const text of [snippet, `{${snippet}}`]) {
        try {
            return (0,_syntax_write_js__WEBPACK_IMPORTED_MODULE_5__/* .write */ .M9)(JSON.parse(text), 'yaml');
        }
        catch {
        }
    }
    return snippet;
}
function eachOnce(findings) {
    const groups = (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$z)(findings, ({ one: { rule, at, message } }) => JSON.stringify([rule, at.source.path, at.start, at.end, message]));
    return groups.map(([{ one, from }, ...others]) => ({
        one: { ...one, related: [...one.related, ...others.flatMap((each) => each.one.related.slice(-1))] },
        from,
    }));
}


/***/ }),

/***/ 5890:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   iA: () => (/* binding */ asTold)
/* harmony export */ });
const inOrder = (told) => sorted(told, ({ from }) => from);
const asTold = (told) => sorted(inOrder(told), ({ one }) => one.at).map(({ one }) => one);
function sorted(told, placeOf) {
    return [...told].sort((a, b) => {
        const [x, y] = [placeOf(a), placeOf(b)];
        return (compare(x.source.path, y.source.path) ||
            x.start - y.start ||
            compare(a.one.rule, b.one.rule) ||
            x.end - y.end);
    });
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 5920:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s6: () => (/* binding */ FRAGMENTS),
  cB: () => (/* binding */ asideNotes),
  xl: () => (/* binding */ finished),
  EZ: () => (/* binding */ kinds)
});

// EXTERNAL MODULE: ./build/groups.js
var groups = __webpack_require__(1267);
;// CONCATENATED MODULE: ./build/template/serverless-parts.js
const NAMES = ['serverless.yml', 'serverless.yaml', 'serverless.json', 'serverless.ts', 'serverless.js'];
const INCLUDE = /\bfile\(\s*([^()\n]{1,300}?)\s*\)/g;
const VARIABLE = /\$\{(?:self|opt|sls|file|param):?[(.:a-zA-Z]/;
function serverlessParts(files) {
    const known = new Map();
    return (path, text) => {
        const folders = path.split('/').slice(0, -1);
        for (let depth = folders.length; depth >= 0; depth--) {
            const folder = folders.slice(0, depth).join('/');
            if (!known.has(folder))
                known.set(folder, configurationIn(folder, files));
            const found = known.get(folder);
            if (found === undefined)
                continue;
            const inside = folder === '' ? path : path.slice(folder.length + 1);
            return VARIABLE.test(text) || includes(found, inside, files);
        }
        return false;
    };
}
function configurationIn(folder, files) {
    for (const name of NAMES) {
        const source = files.read(folder === '' ? name : `${folder}/${name}`);
        if (source !== undefined)
            return { folder, patterns: includesIn(source.text), read: new Set() };
    }
    return undefined;
}
function includes({ folder, patterns, read }, path, files) {
    if (patterns.some((pattern) => pattern.test(path))) {
        if (!read.has(path) && read.size < MOST_FILES) {
            read.add(path);
            const source = files.read(folder === '' ? path : `${folder}/${path}`);
            if (source !== undefined)
                patterns.push(...includesIn(source.text).slice(0, MOST_FILES));
        }
        return true;
    }
    return false;
}
const MOST_FILES = 200;
function includesIn(text) {
    return [...text.matchAll(INCLUDE)].slice(0, MOST_FILES).map(([, path = '']) => patternOf(path));
}
function patternOf(path) {
    const pieces = path
        .replace(/^["']|["']$/g, '')
        .replace(/^(?:\.\/)+/, '')
        .split(/\$\{[^{}]*\}/)
        .slice(0, 4)
        .map((piece) => piece.replace(/[^\w/-]/g, '\\$&'));
    return new RegExp(`^${pieces.join('[^/]*')}$`);
}

// EXTERNAL MODULE: ./build/app/fragments.js
var fragments = __webpack_require__(4834);
// EXTERNAL MODULE: ./build/app/some-of.js
var some_of = __webpack_require__(9269);
;// CONCATENATED MODULE: ./build/app/unfinished.js




function finished(read, files) {
    const found = read.filter(({ template }) => !template.named);
    if (found.length === 0)
        return { read, notes: [] };
    const aside = new Map();
    const kindOf = kinds(files);
    for (const each of found) {
        const kind = kindOf(each);
        if (kind !== undefined)
            aside.set(each.reading, { path: each.reading.source.path, kind });
    }
    const left = found.filter(({ reading }) => !aside.has(reading));
    for (const { reading } of (0,fragments/* fragments */.G)(left.map(({ reading }) => ({ reading, ...(0,fragments/* namesOf */.e)(reading) }))))
        aside.set(reading, { path: reading.source.path, kind: FRAGMENTS });
    return {
        read: read.filter(({ reading }) => !aside.has(reading)),
        notes: asideNotes([...aside.values()]),
    };
}
const FRAGMENTS = 'fragments of which each lacks what stands in another';
function kinds(files) {
    const isPart = serverlessParts(files);
    return ({ template, reading }) => (template.named ? undefined : kindOf(template, reading, isPart, files));
}
function kindOf({ source }, reading, isPart, files) {
    const { path, text } = source;
    if (path.includes('{{') || path.includes('{%'))
        return ENGINE;
    if (/!Rain::|["']Rain::[A-Z]/.test(withoutComments(text)))
        return 'sources for Rain';
    if (text.includes('BlueprintBaseName') || isDotnetTemplate(path, files))
        return 'blueprints for .NET projects';
    if (reading.template === undefined && isOfEngine(text, reading.problems[0]?.at))
        return ENGINE;
    return isPart(path, text) ? 'parts that serverless.yml includes' : undefined;
}
const ENGINE = 'sources of a template engine (cookiecutter, Jinja, \u2026)';
const withoutComments = (text) => text.replace(/^[ \t]*#.*$/gm, '');
function isDotnetTemplate(path, files) {
    const folders = path.split('/').slice(0, -1);
    return folders.some((_, index) => files.read([...folders.slice(0, index + 1), '.template.config', 'template.json'].join('/')) !==
        undefined);
}
function isOfEngine(text, at) {
    if (at === undefined)
        return false;
    if (/\{[{%#]/.test(text.slice(Math.max(0, at.start - 1), at.start + 2)))
        return true;
    return MARK.test(text);
}
const MARK = /^[ \t]*\{%[-+]?[ \t]*\w+|^[^#'"\n]{0,200}[:-][ \t]+\{\{[-\w .|()]{1,200}\}\}/m;
const asideNotes = (aside) => [...(0,groups/* groupsOf */.c1)(aside, ({ kind }) => kind)].map(([kind, all]) => `Not judged, unless named: ${kind}: ${(0,some_of/* someOf */.y)(all.map(({ path }) => path))}`);


/***/ }),

/***/ 2271:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ unseenNotes),
/* harmony export */   u: () => (/* binding */ unseenIn)
/* harmony export */ });
/* harmony import */ var _cloudformation_resources_by_type_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5692);
/* harmony import */ var _cloudformation_unknown_macros_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4550);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1267);
/* harmony import */ var _some_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9269);




const STACKS = ['AWS::CloudFormation::Stack', 'AWS::CloudFormation::StackSet'];
function unseenIn(template, isSeen) {
    const stacks = STACKS.flatMap((type) => (0,_cloudformation_resources_by_type_js__WEBPACK_IMPORTED_MODULE_1__/* .resourcesOfType */ .T)(template, type)).filter((stack) => !isSeen(stack));
    const modules = [...template.resources.values()].filter(({ type }) => (0,_cloudformation_unknown_macros_js__WEBPACK_IMPORTED_MODULE_0__/* .isModule */ .FS)(type));
    return [
        ...(0,_cloudformation_unknown_macros_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownMacros */ .ig)(template.root).map((what) => ({ kind: 'macro', what })),
        ...modules.map(({ type }) => ({ kind: 'module', what: type })),
        ...stacks.map(({ id }) => ({ kind: 'stack', what: id })),
    ];
}
const SENTENCES = {
    macro: (names) => `Not run, so that what they make is not seen: the macros ${names}`,
    module: (names) => `Not in the repository, so that what they bring is not seen: the modules ${names}`,
    stack: (names) => `Not checked, since their templates are not in the repository: the stacks ${names}`,
};
function unseenNotes(templates) {
    const all = templates.flatMap(({ path, unseen = [] }) => unseen.map(({ kind, what }) => ({ kind, name: kind === 'stack' ? `${what} (${path})` : what })));
    return (0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$z)(all, ({ kind }) => kind).map((group) => SENTENCES[group[0].kind]((0,_some_of_js__WEBPACK_IMPORTED_MODULE_3__/* .someOf */ .y)([...new Set(group.map(({ name }) => name))])));
}


/***/ }),

/***/ 467:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ Directory)
/* harmony export */ });
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1267);
/* harmony import */ var _text_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4344);
/* harmony import */ var _text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8189);



const MOST_CANDIDATES = 3;
const MOST_LOOKED_AT = 50;
class Directory {
    #export = new Index('the export', 'exported');
    #stored = new Index('the parameter', 'written');
    #functions = new Map();
    constructor(all) {
        for (const offers of all) {
            for (const offer of offers.export)
                this.#export.add(offer);
            for (const offer of offers['parameter-store'])
                this.#stored.add(offer);
            for (const [identity, arn] of offers.functions)
                this.#functions.set(identity, arn);
        }
    }
    find(link) {
        return (link.kind === 'export' ? this.#export : this.#stored).find(link);
    }
    functionArn(identity) {
        return this.#functions.get(identity);
    }
}
class Index {
    #what;
    #done;
    #byName = new Map();
    #byShape = new Map();
    #byEnd = new Map();
    constructor(what, done) {
        this.#what = what;
        this.#done = done;
    }
    add(given) {
        (0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .addTo */ .DN)(this.#byName, (0,_text_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .T)(given.name), given);
        const shape = shapeOf(given.name);
        if (shape !== undefined)
            (0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .addTo */ .DN)(this.#byShape, shape, given);
        (0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .addTo */ .DN)(this.#byEnd, endOf(given.name), given);
    }
    find(link) {
        const exact = others(this.#byName.get((0,_text_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .T)(link.name)), link);
        const shape = shapeOf(link.name);
        const alike = exact.length > 0 || shape === undefined ? exact : others(this.#byShape.get(shape), link);
        const here = alike.filter((offer) => whereIs(offer, link) === 'here');
        const [only, ...rest] = here;
        if (only !== undefined && rest.every((each) => isSameValue(each, only)))
            return only;
        const perhaps = alike.length > 0
            ? alike
            : others(this.#byEnd.get(endOf(link.name)), link)
                .slice(0, MOST_LOOKED_AT)
                .filter(({ name }) => (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_1__/* .same */ .FB)(name, link.name) !== 'no');
        return { candidates: this.#shown(perhaps, link) };
    }
    #shown(candidates, link) {
        const shown = candidates.slice(0, MOST_CANDIDATES).map((offer) => {
            const there = whereIs(offer, link);
            const place = there === 'here' ? '' : `, ${there}`;
            return `${this.#what} ${(0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(offer.name)} of ${offer.where}${place}`;
        });
        const more = candidates.length - shown.length;
        return more > 0 ? [...shown, `${more} more that are ${this.#done}`] : shown;
    }
}
const others = (found = [], { from }) => found.filter(({ template }) => template !== from.template);
function whereIs({ region, account }, { from }) {
    const inRegion = (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_1__/* .same */ .FB)(region, from.region);
    if (inRegion === 'no')
        return `which is in another region (${(0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(region)})`;
    const inAccount = (0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_1__/* .same */ .FB)(account, from.account);
    if (inAccount === 'no')
        return `which is in another account (${(0,_text_symbolic_string_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(account)})`;
    if (inRegion === 'unknown')
        return 'of which it is not known whether it is in the same region';
    return inAccount === 'unknown' ? 'of which it is not known whether it is in the same account' : 'here';
}
const isSameValue = ({ value: left }, { value: right }) => left !== undefined && right !== undefined && (0,_text_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .T)(left) === (0,_text_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .T)(right);
function shapeOf(name) {
    let isOpen = false;
    const parts = [];
    for (const part of name) {
        if (typeof part === 'string')
            parts.push(part);
        else {
            const { unknown, id } = part;
            const isGlobal = id === 'AWS::Region' || id === 'AWS::AccountId' || id === 'AWS::Partition';
            if (!isGlobal && (unknown?.code !== 'parameter' || unknown.stored))
                return undefined;
            isOpen ||= !isGlobal;
            parts.push([isGlobal ? id : unknown?.what]);
        }
    }
    return isOpen ? JSON.stringify(parts) : undefined;
}
function endOf(name) {
    const last = name.at(-1);
    if (typeof last !== 'string')
        return '';
    return /[^-_/:.]*$/.exec(last)?.[0] ?? last;
}


/***/ }),

/***/ 2193:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   n3: () => (/* binding */ toldOnce),
/* harmony export */   sG: () => (/* binding */ instancesOf)
/* harmony export */ });
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1267);

function instancesOf(files, environment, deployments = []) {
    const byPath = (0,_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .groupsOf */ .c1)(deployments, ({ template }) => template);
    return files.flatMap((file) => {
        const own = byPath.get(file.source.path) ?? [];
        const [first, ...others] = own;
        if (first === undefined)
            return [{ file, environment }];
        if (others.length === 0)
            return [{ file, environment: first.environment }];
        const template = file.source.path;
        return own.map((deployment) => ({
            file: { ...file, source: { ...file.source, stack: { name: deployment.name, template } } },
            environment: deployment.environment,
        }));
    });
}
function filesOf({ stack }, files) {
    if (stack === undefined)
        return files;
    return {
        read: (path) => {
            const source = files.read(path);
            return source === undefined ? undefined : { ...source, stack };
        },
    };
}
function toldOnce(all, instances) {
    if (all.every(({ at }) => at.source.stack === undefined))
        return all;
    const identities = new Map(all.map((one) => [one, identityOf(one)]));
    const groups = (0,_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .groupsOf */ .c1)(all, (one) => identities.get(one));
    const names = namesByPath(instances);
    return all.flatMap((one) => {
        const { stack } = one.at.source;
        const same = groups.get(identities.get(one));
        if (stack === undefined || same === undefined)
            return [one];
        const having = new Set(same.map(({ at }) => at.source.stack?.name));
        if (names.get(stack.template)?.every(({ name }) => having.has(name)) ?? true)
            return same[0] === one ? [one] : [];
        const message = `${one.message} (stack ${stack.name})`;
        return [{ ...one, stack: stack.name, message, ...(one.fix == null ? {} : { fix: null }) }];
    });
}
const namesByPath = (instances) => (0,_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .groupsOf */ .c1)(instances.flatMap(({ stack }) => (stack === undefined ? [] : [stack])), ({ template }) => template);
function identityOf(told) {
    return JSON.stringify(told, (key, value) => (key === 'source' ? value.path : value));
}


/***/ }),

/***/ 3305:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LW: () => (/* binding */ ownedBy),
/* harmony export */   TW: () => (/* binding */ functionsOf),
/* harmony export */   fI: () => (/* binding */ offersOf),
/* harmony export */   jO: () => (/* binding */ outputText)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3186);
/* harmony import */ var _template_node_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2720);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2841);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(645);
/* harmony import */ var _resources_by_type_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5692);
/* harmony import */ var _scenario_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2120);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3868);







const offersOf = (template) => template.derived.get(offers);
function offers(template) {
    const given = { export: exportsOf(template), 'parameter-store': storedBy(template) };
    const isGiving = given.export.length > 0 || given['parameter-store'].length > 0;
    return { ...given, functions: isGiving ? functionsOf(template) : [] };
}
function ownedBy(text, { source, id }, owner = source.stack?.name ?? source.path) {
    return text.map((part) => typeof part === 'string' || !part.id.startsWith(`${id}#`) || !/^\$\{[\w.:]+\}$/.test(part.label)
        ? part
        : { ...part, label: `\${${part.label.slice(2, -1)} of ${owner}}` });
}
function outputText(template, written) {
    const value = (0,_template_node_js__WEBPACK_IMPORTED_MODULE_4__/* .child */ .jf)(written, 'Value');
    const condition = (0,_template_node_js__WEBPACK_IMPORTED_MODULE_4__/* .stringOf */ .Je)((0,_template_node_js__WEBPACK_IMPORTED_MODULE_4__/* .child */ .jf)(written, 'Condition'));
    const text = value === undefined
        ? undefined
        : readText(template, value, condition === undefined ? _scenario_js__WEBPACK_IMPORTED_MODULE_2__/* .always */ .Gk : new Map([[condition, true]]));
    return text && ownedBy(text, template);
}
function readText(template, node, scenario) {
    try {
        return (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(node, { template, scenario });
    }
    catch (error) {
        if (error instanceof _scope_js__WEBPACK_IMPORTED_MODULE_3__/* .Undecided */ .Oh)
            return undefined;
        throw error;
    }
}
const offer = ({ id, source, region, account }, name, value) => ({ template: id, where: (0,_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .sourceId */ .t6)(source), region, account, name, value });
function exportsOf(template) {
    const outputs = (0,_template_node_js__WEBPACK_IMPORTED_MODULE_4__/* .child */ .jf)(template.root, 'Outputs');
    return [...(outputs?.kind === 'map' ? outputs.entries.values() : [])].flatMap(({ value }) => {
        const named = (0,_template_node_js__WEBPACK_IMPORTED_MODULE_4__/* .child */ .jf)((0,_template_node_js__WEBPACK_IMPORTED_MODULE_4__/* .child */ .jf)(value, 'Export'), 'Name');
        const name = named === undefined ? undefined : readText(template, named, _scenario_js__WEBPACK_IMPORTED_MODULE_2__/* .always */ .Gk);
        return name === undefined ? [] : [offer(template, name, outputText(template, value))];
    });
}
function storedBy(template) {
    return (0,_resources_by_type_js__WEBPACK_IMPORTED_MODULE_6__/* .resourcesOfType */ .T)(template, 'AWS::SSM::Parameter').flatMap(({ properties }) => {
        const [name, ...otherNames] = properties.all('Name');
        if (name === undefined || otherNames.length > 0)
            return [];
        const [value, ...others] = properties.all('Value');
        const text = others.length > 0 ? undefined : value?.text();
        return [offer(template, name.text(), text && ownedBy(text, template))];
    });
}
function functionsOf(template) {
    return (0,_resources_by_type_js__WEBPACK_IMPORTED_MODULE_6__/* .resourcesOfType */ .T)(template, 'AWS::Lambda::Function').flatMap((resource) => {
        const arn = resource.arn();
        if (arn === undefined)
            return [];
        return [arn, resource.ref()].flatMap((text) => text.some((part) => typeof part !== 'string' && part.id.startsWith(`${template.id}#`))
            ? [[(0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .identityOf */ .c)(text), arn]]
            : []);
    });
}


/***/ }),

/***/ 6798:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ Derived)
/* harmony export */ });
class Derived {
    #owner;
    #known = new Map();
    constructor(owner) {
        this.#owner = owner;
    }
    get(work) {
        if (this.#known.has(work))
            return this.#known.get(work);
        const found = work(this.#owner);
        this.#known.set(work, found);
        return found;
    }
}


/***/ }),

/***/ 9418:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WT: () => (/* binding */ cataloguesFor),
  vo: () => (/* binding */ shelf),
  $2: () => (/* binding */ usualCatalogues)
});

// UNUSED EXPORTS: allCatalogues

;// CONCATENATED MODULE: ./build/data/generated/property-shapes.js
const propertyShapes = "\nAWS::ApiGateway::Account|CloudWatchRoleArn:s\nAWS::ApiGateway::ApiKey|Description:s StageKeys:[0 Value:s Enabled:s CustomerId:s GenerateDistinctId:s Tags:[? Name:s\nAWS::ApiGateway::Authorizer|ProviderARNs:[s AuthorizerCredentials:s IdentityValidationExpression:s Type:s AuthorizerUri:s AuthorizerResultTtlInSeconds:s RestApiId:s IdentitySource:s AuthType:s Name:s\nAWS::ApiGateway::BasePathMapping|DomainName:s RestApiId:s Stage:s BasePath:s Id:s\nAWS::ApiGateway::BasePathMappingV2|BasePath:s DomainNameArn:s RestApiId:s Stage:s\nAWS::ApiGateway::ClientCertificate|Description:s Tags:[?\nAWS::ApiGateway::Deployment|Description:s StageDescription:1 StageName:s RestApiId:s DeploymentCanarySettings:5\nAWS::ApiGateway::DocumentationPart|RestApiId:s Properties:s Location:6\nAWS::ApiGateway::DocumentationVersion|Description:s DocumentationVersion:s RestApiId:s\nAWS::ApiGateway::DomainName|MutualTlsAuthentication:7 OwnershipVerificationCertificateArn:s DomainName:s SecurityPolicy:s EndpointConfiguration:8 RegionalCertificateArn:s Tags:[? CertificateArn:s EndpointAccessMode:s RoutingMode:s\nAWS::ApiGateway::DomainNameAccessAssociation|DomainNameArn:s AccessAssociationSource:s AccessAssociationSourceType:s Tags:[?\nAWS::ApiGateway::DomainNameV2|CertificateArn:s DomainName:s EndpointConfiguration:9 SecurityPolicy:s EndpointAccessMode:s RoutingMode:s Tags:[?\nAWS::ApiGateway::GatewayResponse|ResponseParameters:{s ResponseTemplates:{s ResponseType:s RestApiId:s StatusCode:s\nAWS::ApiGateway::Method|ApiKeyRequired:s AuthorizationScopes:[s AuthorizationType:s AuthorizerId:s HttpMethod:s Integration:10 MethodResponses:[12 OperationName:s RequestModels:{s RequestValidatorId:s ResourceId:s RestApiId:s\nAWS::ApiGateway::Model|Description:s ContentType:s RestApiId:s Name:s\nAWS::ApiGateway::RequestValidator|ValidateRequestParameters:s RestApiId:s ValidateRequestBody:s Name:s\nAWS::ApiGateway::Resource|ParentId:s PathPart:s RestApiId:s\nAWS::ApiGateway::RestApi|BodyS3Location:13 Description:s MinimumCompressionSize:s Parameters:{s CloneFrom:s Mode:s DisableExecuteApiEndpoint:s FailOnWarnings:s BinaryMediaTypes:[s Name:s ApiKeySourceType:s EndpointConfiguration:14 Tags:[? Version:s SecurityPolicy:s EndpointAccessMode:s\nAWS::ApiGateway::Stage|DeploymentId:s Description:s StageName:s RestApiId:s CanarySetting:15 ClientCertificateId:s Variables:{s DocumentationVersion:s TracingEnabled:s MethodSettings:[16 AccessLogSetting:17 CacheClusterSize:s Tags:[? CacheClusterEnabled:s\nAWS::ApiGateway::UsagePlan|Description:s Quota:18 ApiStages:[19 Tags:[? Throttle:20 UsagePlanName:s\nAWS::ApiGateway::UsagePlanKey|KeyType:s UsagePlanId:s KeyId:s\nAWS::ApiGateway::VpcLink|Description:s TargetArns:[s Tags:[? Name:s\nAWS::ApiGatewayV2::Api|RouteSelectionExpression:s BodyS3Location:21 Description:s BasePath:s FailOnWarnings:s DisableExecuteApiEndpoint:s DisableSchemaValidation:s Name:s Target:s CredentialsArn:s CorsConfiguration:22 Version:s ProtocolType:s RouteKey:s Tags:{s ApiKeySelectionExpression:s IpAddressType:s\nAWS::ApiGatewayV2::ApiGatewayManagedOverrides|Integration:23 Stage:24 ApiId:s Route:27\nAWS::ApiGatewayV2::ApiMapping|DomainName:s Stage:s ApiMappingKey:s ApiId:s\nAWS::ApiGatewayV2::Authorizer|IdentityValidationExpression:s AuthorizerUri:s AuthorizerCredentialsArn:s AuthorizerType:s JwtConfiguration:28 AuthorizerResultTtlInSeconds:s IdentitySource:[s AuthorizerPayloadFormatVersion:s EnableSimpleResponses:s ApiId:s Name:s\nAWS::ApiGatewayV2::Deployment|Description:s StageName:s ApiId:s\nAWS::ApiGatewayV2::DomainName|MutualTlsAuthentication:29 DomainName:s DomainNameConfigurations:[30 Tags:{s RoutingMode:s\nAWS::ApiGatewayV2::Integration|Description:s TemplateSelectionExpression:s ConnectionType:s IntegrationMethod:s PassthroughBehavior:s ConnectionId:s IntegrationUri:s PayloadFormatVersion:s CredentialsArn:s TimeoutInMillis:s TlsConfig:33 ContentHandlingStrategy:s IntegrationSubtype:s ApiId:s IntegrationType:s\nAWS::ApiGatewayV2::IntegrationResponse|TemplateSelectionExpression:s ContentHandlingStrategy:s IntegrationId:s IntegrationResponseKey:s ApiId:s\nAWS::ApiGatewayV2::Model|Description:s ContentType:s ApiId:s Name:s\nAWS::ApiGatewayV2::PortalProduct|DisplayName:s Description:s Tags:[?\nAWS::ApiGatewayV2::Route|Target:s RouteResponseSelectionExpression:s OperationName:s AuthorizerId:s AuthorizationScopes:[s ApiKeyRequired:s RouteKey:s AuthorizationType:s ModelSelectionExpression:s ApiId:s\nAWS::ApiGatewayV2::RouteResponse|RouteResponseKey:s ResponseParameters:{34 RouteId:s ModelSelectionExpression:s ApiId:s\nAWS::ApiGatewayV2::RoutingRule|DomainNameArn:s Priority:s Conditions:[35 Actions:[39\nAWS::ApiGatewayV2::Stage|ClientCertificateId:s DeploymentId:s Description:s AccessLogSettings:41 AutoDeploy:s StageName:s AccessPolicyId:s ApiId:s DefaultRouteSettings:42\nAWS::ApiGatewayV2::VpcLink|SubnetIds:[s SecurityGroupIds:[s Tags:{s Name:s\nAWS::AppSync::Api|Name:s OwnerContact:s EventConfig:43 Tags:[?\nAWS::AppSync::ApiCache|Type:s TransitEncryptionEnabled:s AtRestEncryptionEnabled:s ApiId:s ApiCachingBehavior:s Ttl:s HealthMetricsConfig:s\nAWS::AppSync::ApiKey|Description:s Expires:s ApiId:s\nAWS::AppSync::ChannelNamespace|ApiId:s Name:s SubscribeAuthModes:[50 PublishAuthModes:[50 CodeHandlers:s CodeS3Location:s Tags:[? HandlerConfigs:51\nAWS::AppSync::DataSource|Type:s OpenSearchServiceConfig:55 Description:s ServiceRoleArn:s EventBridgeConfig:56 HttpConfig:57 RelationalDatabaseConfig:60 LambdaConfig:62 ApiId:s Name:s DynamoDBConfig:63 ElasticsearchConfig:65 MetricsConfig:s\nAWS::AppSync::DomainName|Description:s DomainName:s CertificateArn:s Tags:[?\nAWS::AppSync::DomainNameApiAssociation|DomainName:s ApiId:s\nAWS::AppSync::FunctionConfiguration|Description:s RequestMappingTemplate:s ResponseMappingTemplate:s MaxBatchSize:s SyncConfig:66 Code:s Name:s ResponseMappingTemplateS3Location:s Runtime:68 CodeS3Location:s DataSourceName:s FunctionVersion:s RequestMappingTemplateS3Location:s ApiId:s\nAWS::AppSync::GraphQLApi|OpenIDConnectConfig:69 MergedApiExecutionRoleArn:s OwnerContact:s Name:s AdditionalAuthenticationProviders:[70 ApiType:s LambdaAuthorizerConfig:71 XrayEnabled:s Visibility:s UserPoolConfig:73 Tags:[? AuthenticationType:s LogConfig:74 EnhancedMetricsConfig:75 EnvironmentVariables:{s IntrospectionConfig:s QueryDepthLimit:s ResolverCountLimit:s\nAWS::AppSync::GraphQLSchema|Definition:s DefinitionS3Location:s ApiId:s\nAWS::AppSync::Resolver|TypeName:s PipelineConfig:76 RequestMappingTemplate:s ResponseMappingTemplate:s MaxBatchSize:s SyncConfig:77 Code:s ResponseMappingTemplateS3Location:s Runtime:79 CodeS3Location:s DataSourceName:s Kind:s CachingConfig:80 RequestMappingTemplateS3Location:s ApiId:s FieldName:s MetricsConfig:s\nAWS::AppSync::SourceApiAssociation|Description:s SourceApiAssociationConfig:81 MergedApiIdentifier:s SourceApiIdentifier:s\nAWS::AppSync::Type|ApiId:s Definition:s Format:s\nAWS::CloudFormation::ChangeSet|ChangeSetName:s StackName:s TemplateBody:s TemplateURL:s UsePreviousTemplate:s Description:s ChangeSetType:s Capabilities:[s RoleARN:s NotificationARNs:[s IncludeNestedStacks:s OnStackFailure:s ImportExistingResources:s DeploymentMode:s Tags:[82\nAWS::CloudFormation::CustomResource|ServiceToken:s ServiceTimeout:s\nAWS::CloudFormation::GeneratedTemplate|GeneratedTemplateName:s TemplateConfiguration:83\nAWS::CloudFormation::GuardHook|RuleLocation:84 LogBucket:s HookStatus:s TargetOperations:[s FailureMode:s TargetFilters:85 StackFilters:87 Alias:s ExecutionRole:s Options:90\nAWS::CloudFormation::HookDefaultVersion|VersionId:s TypeName:s TypeVersionArn:s\nAWS::CloudFormation::HookTypeConfig|TypeName:s Configuration:s TypeArn:s ConfigurationAlias:s\nAWS::CloudFormation::HookVersion|ExecutionRoleArn:s TypeName:s LoggingConfig:91 SchemaHandlerPackage:s\nAWS::CloudFormation::LambdaHook|LambdaFunction:s HookStatus:s TargetOperations:[s FailureMode:s TargetFilters:92 StackFilters:94 Alias:s ExecutionRole:s AutoUpdate:s LoggingConfig:97\nAWS::CloudFormation::Macro|Description:s FunctionName:s LogGroupName:s LogRoleARN:s Name:s\nAWS::CloudFormation::ModuleDefaultVersion|VersionId:s ModuleName:s Arn:s\nAWS::CloudFormation::ModuleVersion|ModulePackage:s ModuleName:s\nAWS::CloudFormation::PublicTypeVersion|TypeName:s LogDeliveryBucket:s Type:s PublicVersionNumber:s Arn:s\nAWS::CloudFormation::Publisher|AcceptTermsAndConditions:s ConnectionArn:s\nAWS::CloudFormation::ResourceDefaultVersion|VersionId:s TypeName:s TypeVersionArn:s\nAWS::CloudFormation::ResourceVersion|ExecutionRoleArn:s TypeName:s LoggingConfig:98 SchemaHandlerPackage:s\nAWS::CloudFormation::Stack|NotificationARNs:[s Parameters:{s Tags:[? TemplateURL:s TimeoutInMinutes:s\nAWS::CloudFormation::StackSet|Description:s Parameters:[99 StackInstancesGroup:[100 TemplateBody:s StackSetName:s CallAs:s OperationPreferences:102 TemplateURL:s AutoDeployment:103 Capabilities:[s PermissionModel:s AdministrationRoleARN:s ExecutionRoleName:s Tags:[?\nAWS::CloudFormation::TypeActivation|MajorVersion:s ExecutionRoleArn:s TypeName:s Type:s PublicTypeArn:s AutoUpdate:s LoggingConfig:105 PublisherId:s VersionBump:s TypeNameAlias:s\nAWS::CloudFormation::WaitCondition|Count:s Handle:s Timeout:s\nAWS::CloudFormation::WaitConditionHandle|\nAWS::CloudWatch::Alarm|ThresholdMetricId:s EvaluateLowSampleCountPercentile:s ExtendedStatistic:s ComparisonOperator:s TreatMissingData:s Dimensions:[106 Period:s EvaluationPeriods:s Unit:s Namespace:s OKActions:[s AlarmActions:[s MetricName:s ActionsEnabled:s Metrics:[107 AlarmDescription:s AlarmName:s Statistic:s InsufficientDataActions:[s DatapointsToAlarm:s Threshold:s WarmUpConfiguration:110 EvaluationWindow:111 EvaluationInterval:s Tags:[? EvaluationCriteria:113\nAWS::CloudWatch::AlarmMuteRule|Name:s Description:s Rule:115 MuteTargets:117 StartDate:s ExpireDate:s Tags:[?\nAWS::CloudWatch::AnomalyDetector|MetricName:s Stat:s Configuration:118 MetricMathAnomalyDetector:120 Dimensions:[124 Namespace:s SingleMetricAnomalyDetector:125 MetricCharacteristics:126\nAWS::CloudWatch::CompositeAlarm|AlarmActions:[s ActionsSuppressorWaitPeriod:s ActionsEnabled:s AlarmName:s AlarmDescription:s ActionsSuppressor:s AlarmRule:s InsufficientDataActions:[s OKActions:[s ActionsSuppressorExtensionPeriod:s Tags:[?\nAWS::CloudWatch::Dashboard|DashboardName:s DashboardBody:s Tags:[?\nAWS::CloudWatch::InsightRule|RuleState:s RuleBody:s RuleName:s Tags:[? ApplyOnTransformedLogs:s\nAWS::CloudWatch::LogAlarm|AlarmName:s AlarmDescription:s ActionsEnabled:s OKActions:[s AlarmActions:[s InsufficientDataActions:[s Threshold:s ComparisonOperator:s QueryResultsToEvaluate:s QueryResultsToAlarm:s TreatMissingData:s ScheduledQueryConfiguration:127 WarmUpConfiguration:129 ActionLogLineCount:s ActionLogLineRoleArn:s Tags:[?\nAWS::CloudWatch::MetricStream|StatisticsConfigurations:[130 FirehoseArn:s IncludeLinkedAccountsMetrics:s IncludeFilters:[132 OutputFormat:s ExcludeFilters:[132 RoleArn:s Tags:[? Name:s\nAWS::CloudWatch::OTelEnrichment|\nAWS::CodeDeploy::Application|ApplicationName:s ComputePlatform:s Tags:[?\nAWS::CodeDeploy::DeploymentConfig|ComputePlatform:s DeploymentConfigName:s TrafficRoutingConfig:133 MinimumHealthyHosts:136 ZonalConfig:137\nAWS::CodeDeploy::DeploymentGroup|AlarmConfiguration:139 ApplicationName:s AutoRollbackConfiguration:141 AutoScalingGroups:[s BlueGreenDeploymentConfiguration:142 Deployment:146 DeploymentConfigName:s DeploymentGroupName:s DeploymentStyle:150 ECSServices:[151 Ec2TagFilters:[152 Ec2TagSet:153 LoadBalancerInfo:155 OnPremisesInstanceTagFilters:[160 OnPremisesTagSet:161 OutdatedInstancesStrategy:s ServiceRoleArn:s Tags:[? TriggerConfigurations:[163 TerminationHookEnabled:s\nAWS::Cognito::IdentityPool|PushSync:164 CognitoIdentityProviders:[165 DeveloperProviderName:s CognitoStreams:166 IdentityPoolName:s AllowUnauthenticatedIdentities:s SamlProviderARNs:[s OpenIdConnectProviderARNs:[s AllowClassicFlow:s IdentityPoolTags:[?\nAWS::Cognito::IdentityPoolPrincipalTag|UseDefaults:s IdentityProviderName:s IdentityPoolId:s\nAWS::Cognito::IdentityPoolRoleAttachment|RoleMappings:{167 IdentityPoolId:s\nAWS::Cognito::LogDeliveryConfiguration|UserPoolId:s LogConfigurations:[170\nAWS::Cognito::ManagedLoginBranding|UserPoolId:s ClientId:s UseCognitoProvidedValues:s Assets:[174 ReturnMergedResources:s\nAWS::Cognito::Terms|UserPoolId:s ClientId:s TermsName:s TermsSource:s Enforcement:s Links:{s\nAWS::Cognito::UserPool|Policies:175 VerificationMessageTemplate:178 MfaConfiguration:s Schema:[179 AdminCreateUserConfig:182 DeletionProtection:s SmsAuthenticationMessage:s UsernameConfiguration:184 UserPoolName:s SmsVerificationMessage:s UserPoolAddOns:185 UserAttributeUpdateSettings:187 EmailConfiguration:188 SmsConfiguration:189 AliasAttributes:[s EnabledMfas:[s EmailVerificationSubject:s LambdaConfig:191 UsernameAttributes:[s AutoVerifiedAttributes:[s DeviceConfiguration:196 EmailVerificationMessage:s AccountRecoverySetting:197 EmailAuthenticationMessage:s EmailAuthenticationSubject:s KeyConfiguration:199 WebAuthnRelyingPartyID:s WebAuthnUserVerification:s WebAuthnFactorConfiguration:s UserPoolTier:s IssuerConfiguration:200\nAWS::Cognito::UserPoolClient|AnalyticsConfiguration:201 GenerateSecret:s CallbackURLs:[s EnablePropagateAdditionalUserContextData:s IdTokenValidity:s AuthSessionValidity:s AllowedOAuthScopes:[s TokenValidityUnits:202 ReadAttributes:[s AllowedOAuthFlowsUserPoolClient:s DefaultRedirectURI:s SupportedIdentityProviders:[s ClientName:s UserPoolId:s AllowedOAuthFlows:[s ExplicitAuthFlows:[s LogoutURLs:[s AccessTokenValidity:s RefreshTokenValidity:s WriteAttributes:[s PreventUserExistenceErrors:s EnableTokenRevocation:s RefreshTokenRotation:203\nAWS::Cognito::UserPoolDomain|UserPoolId:s CustomDomainConfig:204 Domain:s ManagedLoginVersion:s Routing:205\nAWS::Cognito::UserPoolGroup|GroupName:s Description:s UserPoolId:s Precedence:s RoleArn:s\nAWS::Cognito::UserPoolIdentityProvider|ProviderName:s UserPoolId:s ProviderType:s IdpIdentifiers:[s\nAWS::Cognito::UserPoolRegionalConfigurationAttachment|UserPoolId:s Status:s EmailConfiguration:207 LambdaConfig:208 SmsConfiguration:213 UserPoolTags:{s\nAWS::Cognito::UserPoolReplica|UserPoolId:s RegionName:s UserPoolTagsAtCreate:{s\nAWS::Cognito::UserPoolResourceServer|UserPoolId:s Identifier:s Scopes:[215 Name:s\nAWS::Cognito::UserPoolRiskConfigurationAttachment|CompromisedCredentialsRiskConfiguration:216 UserPoolId:s ClientId:s AccountTakeoverRiskConfiguration:218 RiskExceptionConfiguration:223\nAWS::Cognito::UserPoolUICustomizationAttachment|CSS:s UserPoolId:s ClientId:s\nAWS::Cognito::UserPoolUser|ValidationData:[224 UserPoolId:s Username:s MessageAction:s ClientMetadata:{s DesiredDeliveryMediums:[s ForceAliasCreation:s UserAttributes:[224\nAWS::Cognito::UserPoolUserToGroupAttachment|GroupName:s UserPoolId:s Username:s\nAWS::DynamoDB::GlobalTable|SSESpecification:225 TableName:s AttributeDefinitions:[226 StreamSpecification:227 BillingMode:s GlobalSecondaryIndexes:[228 KeySchema:[230 LocalSecondaryIndexes:[238 Replicas:[239 WriteProvisionedThroughputSettings:231 TimeToLiveSpecification:248 MultiRegionConsistency:s WarmThroughput:234 VectorIndexes:[249 GlobalTableSourceArn:s WriteOnDemandThroughputSettings:237 GlobalTableWitnesses:[252 ReadProvisionedThroughputSettings:235 ReadOnDemandThroughputSettings:236\nAWS::DynamoDB::Table|SSESpecification:253 KinesisStreamSpecification:254 StreamSpecification:255 ContributorInsightsSpecification:257 ImportSourceSpecification:258 PointInTimeRecoverySpecification:262 ProvisionedThroughput:263 TableName:s AttributeDefinitions:[264 BillingMode:s GlobalSecondaryIndexes:[265 LocalSecondaryIndexes:[270 DeletionProtectionEnabled:s TableClass:s Tags:[? TimeToLiveSpecification:271 OnDemandThroughput:268 WarmThroughput:269 VectorIndexes:[272 ResourcePolicy:256\nAWS::ECR::PublicRepository|RepositoryName:s Tags:[?\nAWS::ECR::PullThroughCacheRule|UpstreamRegistryUrl:s EcrRepositoryPrefix:s CredentialArn:s UpstreamRegistry:s CustomRoleArn:s UpstreamRepositoryPrefix:s\nAWS::ECR::PullTimeUpdateExclusion|PrincipalArn:s\nAWS::ECR::RegistryPolicy|\nAWS::ECR::RegistryScanningConfiguration|Rules:[276 ScanType:s\nAWS::ECR::ReplicationConfiguration|ReplicationConfiguration:278\nAWS::ECR::Repository|EmptyOnDelete:s ImageScanningConfiguration:282 EncryptionConfiguration:283 LifecyclePolicy:284 RepositoryName:s Tags:[? ImageTagMutability:s ImageTagMutabilityExclusionFilters:[285\nAWS::ECR::RepositoryCreationTemplate|Prefix:s Description:s ImageTagMutability:s ImageTagMutabilityExclusionFilters:[286 RepositoryPolicy:s LifecyclePolicy:s EncryptionConfiguration:287 ResourceTags:[? AppliedFor:[s CustomRoleArn:s\nAWS::ECR::SigningConfiguration|Rules:[288\nAWS::EFS::AccessPoint|FileSystemId:s RootDirectory:290 ClientToken:s AccessPointTags:[292 PosixUser:293\nAWS::EFS::FileSystem|KmsKeyId:s PerformanceMode:s Encrypted:s BypassPolicyLockoutSafetyCheck:s FileSystemTags:[294 ProvisionedThroughputInMibps:s AvailabilityZoneName:s LifecyclePolicies:[295 ThroughputMode:s ReplicationConfiguration:296 BackupPolicy:298 FileSystemProtection:299\nAWS::EFS::MountTarget|SecurityGroups:[s FileSystemId:s IpAddress:s SubnetId:s Ipv6Address:s IpAddressType:s\nAWS::Events::ApiDestination|Description:s ConnectionArn:s InvocationEndpoint:s HttpMethod:s Name:s InvocationRateLimitPerSecond:s\nAWS::Events::Archive|Description:s SourceArn:s ArchiveName:s RetentionDays:s KmsKeyIdentifier:s\nAWS::Events::Connection|AuthParameters:300 Description:s AuthorizationType:s Name:s InvocationConnectivityParameters:309 KmsKeyIdentifier:s\nAWS::Events::Endpoint|EventBuses:[310 Description:s ReplicationConfig:311 RoutingConfig:312 RoleArn:s Name:s\nAWS::Events::EventBus|EventSourceName:s Name:s Description:s KmsKeyIdentifier:s DeadLetterConfig:317 LogConfig:318\nAWS::Events::EventBusPolicy|EventBusName:s Condition:319 Action:s StatementId:s Principal:s\nAWS::Events::Rule|Description:s EventBusName:s Name:s RoleArn:s ScheduleExpression:s State:s Targets:[320 Tags:[?\nAWS::IAM::AccessKey|Serial:s Status:s UserName:s\nAWS::IAM::Group|GroupName:s ManagedPolicyArns:[s Path:s Policies:[342\nAWS::IAM::GroupPolicy|GroupName:s PolicyName:s\nAWS::IAM::InstanceProfile|Path:s InstanceProfileName:s Roles:[s\nAWS::IAM::ManagedPolicy|ManagedPolicyName:s Path:s Description:s Groups:[s Roles:[s Users:[s\nAWS::IAM::OIDCProvider|ClientIdList:[s ThumbprintList:[s Url:s Tags:[?\nAWS::IAM::Policy|Groups:[s PolicyName:s Roles:[s Users:[s\nAWS::IAM::Role|Description:s ManagedPolicyArns:[s MaxSessionDuration:s Path:s PermissionsBoundary:s Policies:[343 RoleName:s Tags:[?\nAWS::IAM::RolePolicy|RoleName:s PolicyName:s\nAWS::IAM::SAMLProvider|SamlMetadataDocument:s Tags:[? Name:s AssertionEncryptionMode:s AddPrivateKey:s RemovePrivateKey:s PrivateKeyList:[344\nAWS::IAM::ServerCertificate|CertificateBody:s Path:s PrivateKey:s CertificateChain:s ServerCertificateName:s Tags:[?\nAWS::IAM::ServiceLinkedRole|CustomSuffix:s Description:s AWSServiceName:s\nAWS::IAM::User|Groups:[s LoginProfile:345 ManagedPolicyArns:[s Path:s PermissionsBoundary:s Policies:[346 Tags:[? UserName:s\nAWS::IAM::UserPolicy|UserName:s PolicyName:s\nAWS::IAM::UserToGroupAddition|GroupName:s Users:[s\nAWS::IAM::VirtualMFADevice|Path:s VirtualMfaDeviceName:s Users:[s Tags:[?\nAWS::IoT::AccountAuditConfiguration|AccountId:s AuditCheckConfigurations:347 AuditNotificationTargetConfigurations:353 RoleArn:s\nAWS::IoT::Authorizer|Status:s TokenKeyName:s EnableCachingForHttp:s AuthorizerName:s TokenSigningPublicKeys:{s SigningDisabled:s Tags:[? AuthorizerFunctionArn:s\nAWS::IoT::BillingGroup|BillingGroupName:s BillingGroupProperties:355 Tags:[?\nAWS::IoT::CACertificate|Status:s CACertificatePem:s CertificateMode:s AutoRegistrationStatus:s RemoveAutoRegistration:s RegistrationConfig:356 VerificationCertificatePem:s Tags:[?\nAWS::IoT::Certificate|Status:s CACertificatePem:s CertificateMode:s CertificateSigningRequest:s CertificatePem:s\nAWS::IoT::CertificateProvider|CertificateProviderName:s LambdaFunctionArn:s AccountDefaultForOperations:[s Tags:[?\nAWS::IoT::Command|CommandId:s CreatedAt:s Deprecated:s Description:s DisplayName:s LastUpdatedAt:s MandatoryParameters:[357 Namespace:s RoleArn:s Payload:362 PayloadTemplate:s Preprocessor:363 PendingDeletion:s Tags:[?\nAWS::IoT::CustomMetric|MetricName:s MetricType:s DisplayName:s Tags:[?\nAWS::IoT::Dimension|Type:s StringValues:[s Tags:[? Name:s\nAWS::IoT::DomainConfiguration|DomainConfigurationName:s DomainName:s ServiceType:s DomainConfigurationStatus:s ValidationCertificateArn:s TlsConfig:365 ServerCertificateArns:[s AuthorizerConfig:366 Tags:[? ServerCertificateConfig:367 AuthenticationType:s ApplicationProtocol:s ClientCertificateConfig:368\nAWS::IoT::EncryptionConfiguration|EncryptionType:s KmsAccessRoleArn:s KmsKeyArn:s\nAWS::IoT::FleetMetric|IndexName:s MetricName:s Description:s QueryString:s Period:s QueryVersion:s Unit:s AggregationType:369 AggregationField:s Tags:[?\nAWS::IoT::Job|JobId:s Targets:[s DocumentSource:s Document:s Description:s PresignedUrlConfig:370 TargetSelection:s JobExecutionsRolloutConfig:371 AbortConfig:374 TimeoutConfig:376 JobTemplateArn:s JobExecutionsRetryConfig:377 DocumentParameters:{s SchedulingConfig:379 DestinationPackageVersions:[s Tags:[?\nAWS::IoT::JobTemplate|Description:s JobExecutionsRetryConfig:382 JobTemplateId:s Document:s DestinationPackageVersions:[s JobArn:s DocumentSource:s MaintenanceWindows:[389 Tags:[?\nAWS::IoT::Logging|AccountId:s RoleArn:s DefaultLogLevel:s EventConfigurations:[391\nAWS::IoT::MitigationAction|ActionName:s ActionParams:392 RoleArn:s Tags:[?\nAWS::IoT::Policy|PolicyName:s Tags:[?\nAWS::IoT::PolicyPrincipalAttachment|PolicyName:s Principal:s\nAWS::IoT::ProvisioningTemplate|ProvisioningRoleArn:s Description:s PreProvisioningHook:399 TemplateName:s Enabled:s TemplateBody:s TemplateType:s Tags:[?\nAWS::IoT::ResourceSpecificLogging|TargetType:s TargetName:s LogLevel:s\nAWS::IoT::RoleAlias|RoleAlias:s CredentialDurationSeconds:s RoleArn:s Tags:[?\nAWS::IoT::ScheduledAudit|DayOfWeek:s TargetCheckNames:[s ScheduledAuditName:s DayOfMonth:s Frequency:s Tags:[?\nAWS::IoT::SecurityProfile|AdditionalMetricsToRetainV2:[400 SecurityProfileDescription:s Behaviors:[402 SecurityProfileName:s AlertTargets:{407 TargetArns:[s Tags:[? MetricsExportConfig:408\nAWS::IoT::SoftwarePackage|Description:s PackageName:s Tags:[?\nAWS::IoT::SoftwarePackageVersion|Description:s PackageName:s Attributes:{s VersionName:s Tags:[? Artifact:409 Recipe:s Sbom:411\nAWS::IoT::Stream|StreamId:s Description:s Files:[412 RoleArn:s Tags:[?\nAWS::IoT::Thing|AttributePayload:414 ThingName:s\nAWS::IoT::ThingGroup|ParentGroupName:s ThingGroupName:s ThingGroupProperties:415 QueryString:s Tags:[?\nAWS::IoT::ThingPrincipalAttachment|Principal:s ThingName:s ThingPrincipalType:s\nAWS::IoT::ThingType|DeprecateThingType:s ThingTypeName:s ThingTypeProperties:417 Tags:[?\nAWS::IoT::TopicRule|TopicRulePayload:420 RuleName:s Tags:[?\nAWS::IoT::TopicRuleDestination|Status:s HttpUrlProperties:461 VpcProperties:462 InfluxDBProperties:463\nAWS::KMS::Alias|TargetKeyId:s AliasName:s\nAWS::KMS::Key|Origin:s MultiRegion:s Description:s PendingWindowInDays:s BypassPolicyLockoutSafetyCheck:s KeySpec:s Enabled:s KeyUsage:s EnableKeyRotation:s Tags:[? RotationPeriodInDays:s\nAWS::KMS::ReplicaKey|Description:s PendingWindowInDays:s PrimaryKeyArn:s Enabled:s Tags:[?\nAWS::Kinesis::Channel|ChannelName:s EncryptionConfiguration:464 S3DestinationConfiguration:465 LoggingConfiguration:468 StreamConfigurationList:[470 ServiceExecutionRoleARN:s S3TablesDestinationConfiguration:472 Tags:[?\nAWS::Kinesis::ResourcePolicy|ResourceArn:s\nAWS::Kinesis::Stream|StreamModeDetails:476 StreamEncryption:477 RetentionPeriodHours:s Tags:[? Name:s ShardCount:s DesiredShardLevelMetrics:[s MaxRecordSizeInKiB:s WarmThroughputMiBps:s\nAWS::Kinesis::StreamConsumer|ConsumerName:s StreamARN:s Tags:[?\nAWS::KinesisFirehose::DeliveryStream|DeliveryStreamEncryptionConfigurationInput:478 HttpEndpointDestinationConfiguration:479 KinesisStreamSourceConfiguration:493 DeliveryStreamType:s RedshiftDestinationConfiguration:494 AmazonopensearchserviceDestinationConfiguration:497 MSKSourceConfiguration:502 SplunkDestinationConfiguration:504 ExtendedS3DestinationConfiguration:507 AmazonOpenSearchServerlessDestinationConfiguration:519 ElasticsearchDestinationConfiguration:522 S3DestinationConfiguration:482 DeliveryStreamName:s Tags:[? IcebergDestinationConfiguration:525 DirectPutSourceConfiguration:532 SnowflakeDestinationConfiguration:533 DatabaseSourceConfiguration:538\nAWS::Lambda::Alias|Description:s FunctionName:s FunctionVersion:s Name:s ProvisionedConcurrencyConfig:544 RoutingConfig:545\nAWS::Lambda::CapacityProvider|CapacityProviderName:s CapacityProviderScalingConfig:547 InstanceRequirements:549 KmsKeyArn:s PermissionsConfig:550 Tags:[? VpcConfig:551 PropagateTags:552 TelemetryConfig:553\nAWS::Lambda::CodeSigningConfig|Description:s AllowedPublishers:555 CodeSigningPolicies:556 Tags:[?\nAWS::Lambda::EventInvokeConfig|FunctionName:s MaximumRetryAttempts:s DestinationConfig:557 Qualifier:s MaximumEventAgeInSeconds:s\nAWS::Lambda::EventSourceMapping|StartingPosition:s BatchSize:s MaximumRetryAttempts:s Topics:[s ScalingConfig:560 SelfManagedEventSource:561 ParallelizationFactor:s Enabled:s FilterCriteria:563 EventSourceArn:s SelfManagedKafkaEventSourceConfig:565 DocumentDBEventSourceConfig:569 FunctionName:s TumblingWindowInSeconds:s BisectBatchOnFunctionError:s DestinationConfig:570 AmazonManagedKafkaEventSourceConfig:572 MaximumRecordAgeInSeconds:s StartingPositionTimestamp:s Queues:[s SourceAccessConfigurations:[573 FunctionResponseTypes:[s MaximumBatchingWindowInSeconds:s ProvisionedPollerConfig:574 MetricsConfig:575 KmsKeyArn:s Tags:[? LoggingConfig:576\nAWS::Lambda::Function|ImageConfig:577 MemorySize:s Description:s TracingConfig:578 VpcConfig:579 DeadLetterConfig:580 Timeout:s RuntimeManagementConfig:581 Handler:s ReservedConcurrentExecutions:s SnapStart:582 Code:583 Role:s FileSystemConfigs:[584 FunctionName:s Runtime:s KmsKeyArn:s PackageType:s CodeSigningConfigArn:s Environment:586 EphemeralStorage:587 Layers:[s Tags:[? Architectures:[s FunctionScalingConfig:588 DurableConfig:589 PublishToLatestPublished:s TenancyConfig:590 CapacityProviderConfig:591 LoggingConfig:593 RecursiveLoop:s\nAWS::Lambda::LayerVersion|CompatibleRuntimes:[s LicenseInfo:s Description:s LayerName:s Content:594 CompatibleArchitectures:[s\nAWS::Lambda::LayerVersionPermission|Action:s LayerVersionArn:s OrganizationId:s Principal:s\nAWS::Lambda::MicrovmImage|Name:s BaseImageArn:s BaseImageVersion:s BuildRoleArn:s Description:s CodeArtifact:595 Logging:596 EgressNetworkConnectors:[s CpuConfigurations:[598 Resources:[599 AdditionalOsCapabilities:[s Hooks:600 EnvironmentVariables:[603 Tags:[?\nAWS::Lambda::NetworkConnector|Name:s Configuration:604 OperatorRole:s Tags:[?\nAWS::Lambda::Permission|FunctionName:s Action:s EventSourceToken:s FunctionUrlAuthType:s SourceArn:s SourceAccount:s PrincipalOrgID:s Principal:s InvokedViaFunctionUrl:s\nAWS::Lambda::ResourcePolicy|ResourceArn:s\nAWS::Lambda::Url|Qualifier:s InvokeMode:s AuthType:s TargetFunctionArn:s Cors:606\nAWS::Lambda::Version|CodeSha256:s Description:s FunctionName:s ProvisionedConcurrencyConfig:607 RuntimePolicy:608 FunctionScalingConfig:609\nAWS::Logs::AccountPolicy|PolicyType:s Scope:s PolicyName:s PolicyDocument:s SelectionCriteria:s\nAWS::Logs::Delivery|DeliverySourceName:s DeliveryDestinationArn:s Tags:[? RecordFields:[s FieldDelimiter:s S3SuffixPath:s S3EnableHiveCompatiblePath:s\nAWS::Logs::DeliveryDestination|Name:s DestinationResourceArn:s Tags:[? DeliveryDestinationType:s DeliveryDestinationPolicy:610 OutputFormat:s\nAWS::Logs::DeliverySource|Name:s ResourceArn:s LogType:s Tags:[? DeliverySourceConfiguration:{s\nAWS::Logs::Destination|DestinationPolicy:s DestinationName:s TargetArn:s RoleArn:s Tags:[?\nAWS::Logs::Integration|IntegrationName:s IntegrationType:s ResourceConfig:611\nAWS::Logs::LogAnomalyDetector|AccountId:s KmsKeyId:s DetectorName:s LogGroupArnList:[s EvaluationFrequency:s FilterPattern:s AnomalyVisibilityTime:s\nAWS::Logs::LogGroup|RetentionInDays:s KmsKeyId:s LogGroupName:s Tags:[? FieldIndexPolicies:[? LogGroupClass:s DeletionProtectionEnabled:s BearerTokenAuthenticationEnabled:s\nAWS::Logs::LogStream|LogStreamName:s LogGroupName:s\nAWS::Logs::MetricFilter|MetricTransformations:[613 FilterPattern:s LogGroupName:s FilterName:s FieldSelectionCriteria:s EmitSystemFieldDimensions:[s ApplyOnTransformedLogs:s\nAWS::Logs::QueryDefinition|QueryString:s LogGroupNames:[s Name:s QueryLanguage:s Parameters:[615\nAWS::Logs::ResourcePolicy|PolicyName:s\nAWS::Logs::ScheduledQuery|Name:s Description:s QueryLanguage:s QueryString:s LogGroupIdentifiers:[s ScheduleExpression:s Timezone:s StartTimeOffset:s DestinationConfiguration:616 ScheduleStartTime:s ScheduleEndTime:s ExecutionRoleArn:s State:s Tags:[618\nAWS::Logs::StorageTierPolicy|StorageTier:s\nAWS::Logs::SubscriptionFilter|FilterPattern:s Distribution:s LogGroupName:s FilterName:s DestinationArn:s RoleArn:s ApplyOnTransformedLogs:s FieldSelectionCriteria:s EmitSystemFields:[s\nAWS::Logs::Transformer|LogGroupIdentifier:s TransformerConfig:[619\nAWS::MSK::BatchScramSecret|ClusterArn:s SecretArnList:[s\nAWS::MSK::Channel|ChannelName:s ClusterArn:s TopicConfigurationList:[650 EncryptionConfiguration:653 IcebergDestinationConfiguration:654 S3DestinationConfiguration:662 LoggingInfo:664 Tags:{s\nAWS::MSK::Cluster|KafkaVersion:s NumberOfBrokerNodes:s EncryptionInfo:668 OpenMonitoring:671 CurrentVersion:s StorageMode:s ConfigurationInfo:675 BrokerNodeGroupInfo:676 EnhancedMonitoring:s ClusterName:s ClientAuthentication:688 LoggingInfo:694 Tags:{s Rebalancing:700 ZookeeperAccess:701\nAWS::MSK::ClusterPolicy|ClusterArn:s\nAWS::MSK::Configuration|Description:s LatestRevision:702 ServerProperties:s KafkaVersionsList:[s Name:s\nAWS::MSK::Replicator|ReplicatorName:s Description:s KafkaClusters:[703 ReplicationInfoList:[715 ServiceExecutionRoleArn:s Tags:[? LogDelivery:720\nAWS::MSK::ServerlessCluster|VpcConfigs:[725 ClusterName:s ClientAuthentication:726 Tags:{s\nAWS::MSK::Topic|ClusterArn:s TopicName:s PartitionCount:s ReplicationFactor:s Configs:s\nAWS::MSK::VpcConnection|SecurityGroups:[s TargetClusterArn:s ClientSubnets:[s VpcId:s Authentication:s Tags:{s\nAWS::Pipes::Pipe|Enrichment:s Target:s Description:s DesiredState:s TargetParameters:729 EnrichmentParameters:765 RoleArn:s Source:s SourceParameters:767 Tags:{s Name:s KmsKeyIdentifier:s LogConfiguration:782\nAWS::S3::AccessGrant|AccessGrantsLocationId:s Tags:[? Permission:s ApplicationArn:s S3PrefixType:s Grantee:786 AccessGrantsLocationConfiguration:787\nAWS::S3::AccessGrantsInstance|IdentityCenterArn:s Tags:[?\nAWS::S3::AccessGrantsLocation|IamRoleArn:s LocationScope:s Tags:[?\nAWS::S3::AccessPoint|PublicAccessBlockConfiguration:788 Bucket:s BucketAccountId:s VpcConfiguration:789 Name:s Tags:[?\nAWS::S3::Bucket|AccelerateConfiguration:790 AccessControl:s AnalyticsConfigurations:[791 BucketEncryption:796 BucketName:s CorsConfiguration:800 IntelligentTieringConfigurations:[802 InventoryConfigurations:[804 LifecycleConfiguration:805 LoggingConfiguration:811 MetricsConfigurations:[814 NotificationConfiguration:815 ObjectLockConfiguration:823 ObjectLockEnabled:s OwnershipControls:827 PublicAccessBlockConfiguration:829 ReplicationConfiguration:830 Tags:[? VersioningConfiguration:844 WebsiteConfiguration:845 BucketNamespace:s BucketNamePrefix:s MetadataTableConfiguration:850 AbacStatus:s MetadataConfiguration:852\nAWS::S3::BucketPolicy|Bucket:s\nAWS::S3::MultiRegionAccessPoint|PublicAccessBlockConfiguration:859 Regions:[860 Name:s\nAWS::S3::MultiRegionAccessPointPolicy|MrapName:s\nAWS::S3::StorageLens|StorageLensConfiguration:861 Tags:[?\nAWS::S3::StorageLensGroup|Name:s Filter:883 Tags:[?\nAWS::SNS::Subscription|Endpoint:s FilterPolicyScope:s Protocol:s RawMessageDelivery:s Region:s SubscriptionRoleArn:s TopicArn:s\nAWS::SNS::Topic|SignatureVersion:s KmsMasterKeyId:s TracingConfig:s DisplayName:s FifoTopic:s ContentBasedDeduplication:s Subscription:[888 Tags:[? TopicName:s FifoThroughputScope:s MaximumMessageSize:s DeliveryStatusLogging:[889\nAWS::SNS::TopicInlinePolicy|TopicArn:s\nAWS::SNS::TopicPolicy|Topics:[s\nAWS::SQS::Queue|ReceiveMessageWaitTimeSeconds:s FifoThroughputLimit:s KmsMasterKeyId:s FifoQueue:s MaximumMessageSize:s VisibilityTimeout:s KmsDataKeyReusePeriodSeconds:s SqsManagedSseEnabled:s DelaySeconds:s MessageRetentionPeriod:s DeduplicationScope:s ContentBasedDeduplication:s QueueName:s Tags:[?\nAWS::SQS::QueueInlinePolicy|Queue:s\nAWS::SQS::QueuePolicy|Queues:[s\nAWS::SSM::Association|AssociationName:s CalendarNames:[s ScheduleExpression:s MaxErrors:s InstanceId:s WaitForSuccessTimeoutSeconds:s MaxConcurrency:s ComplianceSeverity:s Targets:[890 SyncCompliance:s OutputLocation:891 ScheduleOffset:s Name:s ApplyOnlyAtCronInterval:s DocumentVersion:s AutomationTargetParameterName:s AssociationDispatchAssumeRole:s Tags:[?\nAWS::SSM::CloudConnector|DisplayName:s Description:s RoleArn:s Configuration:893 ConfigConnectorArn:s Tags:[?\nAWS::SSM::Document|DocumentFormat:s Requires:[897 TargetType:s DocumentType:s VersionName:s UpdateMethod:s Attachments:[898 Tags:[? Name:s\nAWS::SSM::MaintenanceWindow|StartDate:s Description:s AllowUnassociatedTargets:s Cutoff:s Schedule:s Duration:s ScheduleOffset:s EndDate:s Tags:[? Name:s ScheduleTimezone:s\nAWS::SSM::MaintenanceWindowTarget|OwnerInformation:s Description:s WindowId:s ResourceType:s Targets:[899 Name:s\nAWS::SSM::MaintenanceWindowTask|MaxErrors:s Description:s ServiceRoleArn:s Priority:s MaxConcurrency:s Targets:[900 Name:s TaskArn:s TaskInvocationParameters:901 WindowId:s TaskType:s CutoffBehavior:s LoggingInfo:908\nAWS::SSM::OpsItem|Title:s Description:s Source:s Priority:s Severity:s Category:s Tags:[?\nAWS::SSM::Parameter|Type:s Description:s Policies:s AllowedPattern:s Tier:s Value:s DataType:s Tags:{s Name:s\nAWS::SSM::PatchBaseline|OperatingSystem:s Description:s ApprovalRules:909 Sources:[913 Name:s RejectedPatches:[s ApprovedPatches:[s RejectedPatchesAction:s PatchGroups:[s ApprovedPatchesComplianceLevel:s ApprovedPatchesEnableNonSecurity:s GlobalFilters:911 Tags:[? DefaultBaseline:s AvailableSecurityUpdatesComplianceStatus:s\nAWS::SSM::ResourceDataSync|S3Destination:914 KMSKeyArn:s SyncSource:915 BucketName:s BucketRegion:s SyncFormat:s SyncType:s BucketPrefix:s SyncName:s\nAWS::SSM::ResourcePolicy|ResourceArn:s\nAWS::SSM::ServiceSetting|SettingId:s SettingValue:s\nAWS::Scheduler::Schedule|GroupName:s StartDate:s ScheduleExpression:s Target:917 Description:s KmsKeyArn:s State:s FlexibleTimeWindow:931 ScheduleExpressionTimezone:s EndDate:s Name:s\nAWS::Scheduler::ScheduleGroup|Tags:[? Name:s\nAWS::SecretsManager::ResourcePolicy|BlockPublicPolicy:s SecretId:s\nAWS::SecretsManager::RotationSchedule|SecretId:s HostedRotationLambda:932 RotationLambdaARN:s RotationRules:933 RotateImmediatelyOnUpdate:s ExternalSecretRotationMetadata:[934 ExternalSecretRotationRoleArn:s\nAWS::SecretsManager::Secret|Description:s KmsKeyId:s SecretString:s GenerateSecretString:935 ReplicaRegions:[936 Tags:[? Name:s Type:s\nAWS::SecretsManager::SecretTargetAttachment|SecretId:s TargetType:s TargetId:s\nAWS::StepFunctions::Activity|Tags:[937 Name:s EncryptionConfiguration:938\nAWS::StepFunctions::StateMachine|DefinitionString:s LoggingConfiguration:939 DefinitionS3Location:942 StateMachineName:s RoleArn:s Tags:[943 StateMachineType:s TracingConfiguration:944 EncryptionConfiguration:945\nAWS::StepFunctions::StateMachineAlias|Description:s RoutingConfiguration:[946 DeploymentPreference:947 Name:s StateMachineArn:s\nAWS::StepFunctions::StateMachineVersion|Description:s StateMachineRevisionId:s StateMachineArn:s\n#0|StageName:s RestApiId:s\n#1|CacheTtlInSeconds:s Description:s LoggingLevel:s CanarySetting:2 ThrottlingRateLimit:s ClientCertificateId:s Variables:{s DocumentationVersion:s CacheDataEncrypted:s DataTraceEnabled:s ThrottlingBurstLimit:s CachingEnabled:s TracingEnabled:s MethodSettings:[3 AccessLogSetting:4 CacheClusterSize:s MetricsEnabled:s Tags:[? CacheClusterEnabled:s\n#2|StageVariableOverrides:{s PercentTraffic:s UseStageCache:s\n#3|CacheTtlInSeconds:s LoggingLevel:s ResourcePath:s CacheDataEncrypted:s DataTraceEnabled:s ThrottlingBurstLimit:s CachingEnabled:s MetricsEnabled:s HttpMethod:s ThrottlingRateLimit:s\n#4|Format:s DestinationArn:s\n#5|StageVariableOverrides:{s PercentTraffic:s UseStageCache:s\n#6|Path:s Type:s Method:s StatusCode:s Name:s\n#7|TruststoreVersion:s TruststoreUri:s\n#8|Types:[s IpAddressType:s\n#9|Types:[s IpAddressType:s\n#10|CacheKeyParameters:[s CacheNamespace:s ConnectionId:s ConnectionType:s ContentHandling:s Credentials:s IntegrationHttpMethod:s IntegrationResponses:[11 PassthroughBehavior:s RequestParameters:{s RequestTemplates:{s TimeoutInMillis:s Type:s Uri:s ResponseTransferMode:s IntegrationTarget:s\n#11|ContentHandling:s ResponseParameters:{s ResponseTemplates:{s SelectionPattern:s StatusCode:s\n#12|ResponseModels:{s StatusCode:s\n#13|Bucket:s ETag:s Version:s Key:s\n#14|Types:[s VpcEndpointIds:[s IpAddressType:s\n#15|DeploymentId:s StageVariableOverrides:{s PercentTraffic:s UseStageCache:s\n#16|CacheTtlInSeconds:s LoggingLevel:s ResourcePath:s CacheDataEncrypted:s DataTraceEnabled:s ThrottlingBurstLimit:s CachingEnabled:s MetricsEnabled:s HttpMethod:s ThrottlingRateLimit:s\n#17|Format:s DestinationArn:s\n#18|Period:s Limit:s Offset:s\n#19|Stage:s ApiId:s Throttle:{20\n#20|BurstLimit:s RateLimit:s\n#21|Etag:s Bucket:s Version:s Key:s\n#22|AllowOrigins:[s AllowCredentials:s ExposeHeaders:[s AllowHeaders:[s MaxAge:s AllowMethods:[s\n#23|Description:s PayloadFormatVersion:s TimeoutInMillis:s IntegrationMethod:s\n#24|Description:s AccessLogSettings:25 AutoDeploy:s DefaultRouteSettings:26\n#25|Format:s DestinationArn:s\n#26|LoggingLevel:s DataTraceEnabled:s ThrottlingBurstLimit:s DetailedMetricsEnabled:s ThrottlingRateLimit:s\n#27|Target:s AuthorizerId:s OperationName:s AuthorizationScopes:[s AuthorizationType:s\n#28|Issuer:s Audience:[s\n#29|TruststoreVersion:s TruststoreUri:s\n#30|OwnershipVerificationCertificateArn:s SecurityPolicy:s EndpointType:s CertificateName:s CertificateArn:s IpAddressType:s\n#31|ResponseParameters:[32\n#32|Destination:s Source:s\n#33|ServerNameToVerify:s\n#34|Required:s\n#35|MatchHeaders:36 MatchBasePaths:38\n#36|AnyOf:[37\n#37|Header:s ValueGlob:s\n#38|AnyOf:[s\n#39|InvokeApi:40\n#40|ApiId:s Stage:s StripBasePath:s\n#41|Format:s DestinationArn:s\n#42|LoggingLevel:s DataTraceEnabled:s ThrottlingBurstLimit:s DetailedMetricsEnabled:s ThrottlingRateLimit:s\n#43|AuthProviders:[44 ConnectionAuthModes:[48 DefaultPublishAuthModes:[48 DefaultSubscribeAuthModes:[48 LogConfig:49\n#44|AuthType:s OpenIDConnectConfig:45 CognitoConfig:46 LambdaAuthorizerConfig:47\n#45|ClientId:s AuthTTL:s Issuer:s IatTTL:s\n#46|AppIdClientRegex:s UserPoolId:s AwsRegion:s\n#47|AuthorizerResultTtlInSeconds:s AuthorizerUri:s IdentityValidationExpression:s\n#48|AuthType:s\n#49|LogLevel:s CloudWatchLogsRoleArn:s\n#50|AuthType:s\n#51|OnPublish:52 OnSubscribe:52\n#52|Behavior:s Integration:53\n#53|DataSourceName:s LambdaConfig:54\n#54|InvokeType:s\n#55|AwsRegion:s Endpoint:s\n#56|EventBusArn:s\n#57|Endpoint:s AuthorizationConfig:58\n#58|AwsIamConfig:59 AuthorizationType:s\n#59|SigningRegion:s SigningServiceName:s\n#60|RdsHttpEndpointConfig:61 RelationalDatabaseSourceType:s\n#61|AwsRegion:s Schema:s DatabaseName:s DbClusterIdentifier:s AwsSecretStoreArn:s\n#62|LambdaFunctionArn:s\n#63|TableName:s AwsRegion:s Versioned:s DeltaSyncConfig:64 UseCallerCredentials:s\n#64|BaseTableTTL:s DeltaSyncTableTTL:s DeltaSyncTableName:s\n#65|AwsRegion:s Endpoint:s\n#66|ConflictHandler:s ConflictDetection:s LambdaConflictHandlerConfig:67\n#67|LambdaConflictHandlerArn:s\n#68|RuntimeVersion:s Name:s\n#69|Issuer:s ClientId:s AuthTTL:s IatTTL:s\n#70|OpenIDConnectConfig:69 LambdaAuthorizerConfig:71 UserPoolConfig:72 AuthenticationType:s\n#71|IdentityValidationExpression:s AuthorizerUri:s AuthorizerResultTtlInSeconds:s\n#72|AppIdClientRegex:s UserPoolId:s AwsRegion:s\n#73|AppIdClientRegex:s UserPoolId:s AwsRegion:s DefaultAction:s\n#74|CloudWatchLogsRoleArn:s ExcludeVerboseContent:s FieldLogLevel:s\n#75|OperationLevelMetricsConfig:s ResolverLevelMetricsBehavior:s DataSourceLevelMetricsBehavior:s\n#76|Functions:[s\n#77|ConflictHandler:s ConflictDetection:s LambdaConflictHandlerConfig:78\n#78|LambdaConflictHandlerArn:s\n#79|RuntimeVersion:s Name:s\n#80|CachingKeys:[s Ttl:s\n#81|MergeType:s\n#82|Key:s Value:s\n#83|DeletionPolicy:s UpdateReplacePolicy:s\n#84|Uri:s VersionId:s\n#85|TargetNames:[s Actions:[s InvocationPoints:[s Targets:[86\n#86|TargetName:s Action:s InvocationPoint:s\n#87|FilteringCriteria:s StackNames:88 StackRoles:89\n#88|Include:[s Exclude:[s\n#89|Include:[s Exclude:[s\n#90|\n#91|LogGroupName:s LogRoleArn:s\n#92|TargetNames:[s Actions:[s InvocationPoints:[s Targets:[93\n#93|TargetName:s Action:s InvocationPoint:s\n#94|FilteringCriteria:s StackNames:95 StackRoles:96\n#95|Include:[s Exclude:[s\n#96|Include:[s Exclude:[s\n#97|LogGroupName:s LogRoleArn:s\n#98|LogGroupName:s LogRoleArn:s\n#99|ParameterValue:s ParameterKey:s\n#100|ParameterOverrides:[99 DeploymentTargets:101 Regions:[s\n#101|AccountFilterType:s Accounts:[s AccountsUrl:s OrganizationalUnitIds:[s\n#102|MaxConcurrentPercentage:s RegionConcurrencyType:s MaxConcurrentCount:s FailureTolerancePercentage:s FailureToleranceCount:s RegionOrder:[s ConcurrencyMode:s\n#103|Enabled:s RetainStacksOnAccountRemoval:s DependsOn:[s\n#104|Active:s\n#105|LogGroupName:s LogRoleArn:s\n#106|Value:s Name:s\n#107|AccountId:s ReturnData:s Expression:s Label:s MetricStat:108 Period:s Id:s\n#108|Stat:s Period:s Metric:109 Unit:s\n#109|MetricName:s Dimensions:[106 Namespace:s\n#110|WarmUpPeriodDurationInMinutes:s OnlyStartEvaluatingAfterWarmUpPeriodEnds:s\n#111|WallClockWindow:112\n#112|Timezone:s\n#113|PromQLCriteria:114\n#114|PendingPeriod:s Query:s RecoveryPeriod:s\n#115|Schedule:116\n#116|Expression:s Duration:s Timezone:s\n#117|AlarmNames:[s\n#118|MetricTimeZone:s ExcludedTimeRanges:[119\n#119|EndTime:s StartTime:s\n#120|MetricDataQueries:[121\n#121|AccountId:s ReturnData:s Expression:s MetricStat:122 Label:s Period:s Id:s\n#122|Stat:s Period:s Metric:123 Unit:s\n#123|MetricName:s Dimensions:[124 Namespace:s\n#124|Value:s Name:s\n#125|MetricName:s Stat:s Dimensions:[124 Namespace:s AccountId:s\n#126|PeriodicSpikes:s\n#127|QueryString:s AggregationExpression:s LogGroupIdentifiers:[s ScheduledQueryRoleARN:s ScheduleConfiguration:128 Tags:[?\n#128|ScheduleExpression:s StartTimeOffset:s EndTimeOffset:s\n#129|WarmUpPeriodDurationInMinutes:s OnlyStartEvaluatingAfterWarmUpPeriodEnds:s\n#130|IncludeMetrics:[131 AdditionalStatistics:[s\n#131|MetricName:s Namespace:s\n#132|MetricNames:[s Namespace:s\n#133|Type:s TimeBasedLinear:134 TimeBasedCanary:135\n#134|LinearInterval:s LinearPercentage:s\n#135|CanaryPercentage:s CanaryInterval:s\n#136|Type:s Value:s\n#137|FirstZoneMonitorDurationInSeconds:s MonitorDurationInSeconds:s MinimumHealthyHostsPerZone:138\n#138|Value:s Type:s\n#139|Alarms:[140 Enabled:s IgnorePollAlarmFailure:s\n#140|Name:s\n#141|Enabled:s Events:[s\n#142|DeploymentReadyOption:143 GreenFleetProvisioningOption:144 TerminateBlueInstancesOnDeploymentSuccess:145\n#143|ActionOnTimeout:s WaitTimeInMinutes:s\n#144|Action:s\n#145|Action:s TerminationWaitTimeInMinutes:s\n#146|Description:s IgnoreApplicationStopFailures:s Revision:147\n#147|GitHubLocation:148 RevisionType:s S3Location:149\n#148|CommitId:s Repository:s\n#149|Bucket:s BundleType:s ETag:s Key:s Version:s\n#150|DeploymentOption:s DeploymentType:s\n#151|ClusterName:s ServiceName:s\n#152|Key:s Type:s Value:s\n#153|Ec2TagSetList:[154\n#154|Ec2TagGroup:[152\n#155|ElbInfoList:[156 TargetGroupInfoList:[157 TargetGroupPairInfoList:[158\n#156|Name:s\n#157|Name:s\n#158|ProdTrafficRoute:159 TargetGroups:[157 TestTrafficRoute:159\n#159|ListenerArns:[s\n#160|Key:s Type:s Value:s\n#161|OnPremisesTagSetList:[162\n#162|OnPremisesTagGroup:[160\n#163|TriggerEvents:[s TriggerName:s TriggerTargetArn:s\n#164|ApplicationArns:[s RoleArn:s\n#165|ServerSideTokenCheck:s ProviderName:s ClientId:s\n#166|StreamingStatus:s StreamName:s RoleArn:s\n#167|Type:s AmbiguousRoleResolution:s RulesConfiguration:168 IdentityProvider:s\n#168|Rules:[169\n#169|MatchType:s Value:s Claim:s RoleARN:s\n#170|LogLevel:s EventSource:s CloudWatchLogsConfiguration:171 S3Configuration:172 FirehoseConfiguration:173\n#171|LogGroupArn:s\n#172|BucketArn:s\n#173|StreamArn:s\n#174|Category:s ColorMode:s Extension:s Bytes:s ResourceId:s\n#175|PasswordPolicy:176 SignInPolicy:177\n#176|RequireNumbers:s MinimumLength:s TemporaryPasswordValidityDays:s RequireUppercase:s RequireLowercase:s RequireSymbols:s PasswordHistorySize:s\n#177|AllowedFirstAuthFactors:[s\n#178|EmailMessageByLink:s EmailMessage:s SmsMessage:s EmailSubject:s DefaultEmailOption:s EmailSubjectByLink:s\n#179|DeveloperOnlyAttribute:s Mutable:s AttributeDataType:s StringAttributeConstraints:180 Required:s NumberAttributeConstraints:181 Name:s\n#180|MinLength:s MaxLength:s\n#181|MinValue:s MaxValue:s\n#182|InviteMessageTemplate:183 UnusedAccountValidityDays:s AllowAdminCreateUserOnly:s\n#183|EmailMessage:s SMSMessage:s EmailSubject:s\n#184|CaseSensitive:s\n#185|AdvancedSecurityMode:s AdvancedSecurityAdditionalFlows:186\n#186|CustomAuthMode:s\n#187|AttributesRequireVerificationBeforeUpdate:[s\n#188|ReplyToEmailAddress:s ConfigurationSet:s EmailSendingAccount:s SourceArn:s From:s\n#189|SnsRegion:s ExternalId:s SnsCallerArn:s EumsSms:190\n#190|CallerArn:s ExternalId:s OriginationIdentity:s ConfigurationSetName:s InEntityId:s InTemplateId:s Region:s\n#191|CreateAuthChallenge:s PreSignUp:s KMSKeyID:s UserMigration:s PostAuthentication:s VerifyAuthChallengeResponse:s PreAuthentication:s DefineAuthChallenge:s PreTokenGeneration:s CustomSMSSender:192 PostConfirmation:s CustomMessage:s CustomEmailSender:193 PreTokenGenerationConfig:194 InboundFederation:195\n#192|LambdaArn:s LambdaVersion:s\n#193|LambdaArn:s LambdaVersion:s\n#194|LambdaVersion:s LambdaArn:s\n#195|LambdaVersion:s LambdaArn:s\n#196|DeviceOnlyRememberedOnUserPrompt:s ChallengeRequiredOnNewDevice:s\n#197|RecoveryMechanisms:[198\n#198|Priority:s Name:s\n#199|KeyType:s KmsKeyArn:s\n#200|Type:s\n#201|ApplicationArn:s UserDataShared:s ExternalId:s ApplicationId:s RoleArn:s\n#202|IdToken:s RefreshToken:s AccessToken:s\n#203|Feature:s RetryGracePeriodSeconds:s\n#204|CertificateArn:s SecurityPolicy:s\n#205|Failover:206\n#206|SecondaryRegion:s PrimaryRoute53HealthCheckId:s\n#207|ReplyToEmailAddress:s SourceArn:s From:s ConfigurationSet:s EmailSendingAccount:s\n#208|CreateAuthChallenge:s CustomMessage:s DefineAuthChallenge:s PostAuthentication:s PostConfirmation:s PreAuthentication:s PreSignUp:s VerifyAuthChallengeResponse:s UserMigration:s PreTokenGeneration:s CustomEmailSender:209 CustomSMSSender:210 PreTokenGenerationConfig:211 InboundFederation:212 KMSKeyID:s\n#209|LambdaVersion:s LambdaArn:s\n#210|LambdaVersion:s LambdaArn:s\n#211|LambdaVersion:s LambdaArn:s\n#212|LambdaVersion:s LambdaArn:s\n#213|ExternalId:s SnsCallerArn:s SnsRegion:s EumsSms:214\n#214|CallerArn:s ExternalId:s OriginationIdentity:s ConfigurationSetName:s InEntityId:s InTemplateId:s Region:s\n#215|ScopeName:s ScopeDescription:s\n#216|Actions:217 EventFilter:[s\n#217|EventAction:s\n#218|Actions:219 NotifyConfiguration:221\n#219|HighAction:220 LowAction:220 MediumAction:220\n#220|Notify:s EventAction:s\n#221|BlockEmail:222 ReplyTo:s SourceArn:s NoActionEmail:222 From:s MfaEmail:222\n#222|TextBody:s HtmlBody:s Subject:s\n#223|BlockedIPRangeList:[s SkippedIPRangeList:[s\n#224|Value:s Name:s\n#225|SSEEnabled:s SSEType:s\n#226|AttributeType:s AttributeName:s\n#227|StreamViewType:s\n#228|IndexName:s Projection:229 KeySchema:[230 WriteProvisionedThroughputSettings:231 WarmThroughput:234 ReadProvisionedThroughputSettings:235 ReadOnDemandThroughputSettings:236 WriteOnDemandThroughputSettings:237\n#229|ProjectionType:s NonKeyAttributes:[s\n#230|KeyType:s AttributeName:s\n#231|WriteCapacityAutoScalingSettings:232\n#232|MinCapacity:s SeedCapacity:s TargetTrackingScalingPolicyConfiguration:233 MaxCapacity:s\n#233|ScaleOutCooldown:s TargetValue:s DisableScaleIn:s ScaleInCooldown:s\n#234|ReadUnitsPerSecond:s WriteUnitsPerSecond:s\n#235|ReadCapacityUnits:s\n#236|MaxReadRequestUnits:s\n#237|MaxWriteRequestUnits:s\n#238|IndexName:s Projection:229 KeySchema:[230\n#239|SSESpecification:240 KinesisStreamSpecification:241 ContributorInsightsSpecification:242 GlobalSecondaryIndexes:[243 Region:s PointInTimeRecoverySpecification:245 ReadProvisionedThroughputSettings:244 TableClass:s DeletionProtectionEnabled:s Tags:[? GlobalTableSettingsReplicationMode:s ReplicaStreamSpecification:246 ResourcePolicy:247 ReadOnDemandThroughputSettings:236\n#240|KMSMasterKeyId:s\n#241|StreamArn:s ApproximateCreationDateTimePrecision:s\n#242|Enabled:s Mode:s\n#243|IndexName:s ContributorInsightsSpecification:242 ReadProvisionedThroughputSettings:244 ReadOnDemandThroughputSettings:236\n#244|ReadCapacityUnits:s ReadCapacityAutoScalingSettings:232\n#245|PointInTimeRecoveryEnabled:s RecoveryPeriodInDays:s\n#246|ResourcePolicy:247 Tags:[?\n#247|\n#248|Enabled:s AttributeName:s\n#249|IndexName:s VectorAttribute:250 Projection:229 Dimensions:s SearchSchema:[251 DistanceFunction:s\n#250|AttributeName:s\n#251|AttributeName:s SearchSchemaElementType:s\n#252|Region:s\n#253|SSEEnabled:s SSEType:s KMSMasterKeyId:s\n#254|StreamArn:s ApproximateCreationDateTimePrecision:s\n#255|StreamViewType:s ResourcePolicy:256 Tags:[?\n#256|\n#257|Enabled:s Mode:s\n#258|S3BucketSource:259 InputFormat:s InputFormatOptions:260 InputCompressionType:s\n#259|S3Bucket:s S3KeyPrefix:s S3BucketOwner:s\n#260|Csv:261\n#261|Delimiter:s HeaderList:[s\n#262|PointInTimeRecoveryEnabled:s RecoveryPeriodInDays:s\n#263|WriteCapacityUnits:s ReadCapacityUnits:s\n#264|AttributeType:s AttributeName:s\n#265|IndexName:s ContributorInsightsSpecification:257 Projection:266 ProvisionedThroughput:263 KeySchema:[267 OnDemandThroughput:268 WarmThroughput:269\n#266|NonKeyAttributes:[s ProjectionType:s\n#267|KeyType:s AttributeName:s\n#268|MaxReadRequestUnits:s MaxWriteRequestUnits:s\n#269|ReadUnitsPerSecond:s WriteUnitsPerSecond:s\n#270|IndexName:s Projection:266 KeySchema:[267\n#271|Enabled:s AttributeName:s\n#272|IndexName:s VectorAttribute:273 Projection:266 Dimensions:s SearchSchema:[274 DistanceFunction:s\n#273|AttributeName:s\n#274|AttributeName:s SearchSchemaElementType:s\n#275|AboutText:s OperatingSystems:[s UsageText:s RepositoryDescription:s Architectures:[s\n#276|RepositoryFilters:[277 ScanFrequency:s\n#277|Filter:s FilterType:s\n#278|Rules:[279\n#279|RepositoryFilters:[280 Destinations:[281\n#280|FilterType:s Filter:s\n#281|Region:s RegistryId:s\n#282|ScanOnPush:s\n#283|EncryptionType:s KmsKey:s\n#284|LifecyclePolicyText:s RegistryId:s\n#285|ImageTagMutabilityExclusionFilterType:s ImageTagMutabilityExclusionFilterValue:s\n#286|ImageTagMutabilityExclusionFilterType:s ImageTagMutabilityExclusionFilterValue:s\n#287|EncryptionType:s KmsKey:s\n#288|SigningProfileArn:s RepositoryFilters:[289\n#289|Filter:s FilterType:s\n#290|Path:s CreationInfo:291\n#291|OwnerGid:s OwnerUid:s Permissions:s\n#292|Value:s Key:s\n#293|Uid:s SecondaryGids:[s Gid:s\n#294|Value:s Key:s\n#295|TransitionToIA:s TransitionToPrimaryStorageClass:s TransitionToArchive:s\n#296|Destinations:[297\n#297|KmsKeyId:s AvailabilityZoneName:s FileSystemId:s Region:s Status:s StatusMessage:s RoleArn:s\n#298|Status:s\n#299|ReplicationOverwriteProtection:s\n#300|InvocationHttpParameters:301 BasicAuthParameters:303 ApiKeyAuthParameters:304 OAuthParameters:305 ConnectivityParameters:307\n#301|HeaderParameters:[302 QueryStringParameters:[302 BodyParameters:[302\n#302|Value:s IsValueSecret:s Key:s\n#303|Username:s Password:s\n#304|ApiKeyValue:s ApiKeyName:s\n#305|ClientParameters:306 OAuthHttpParameters:301 AuthorizationEndpoint:s HttpMethod:s\n#306|ClientSecret:s ClientID:s\n#307|ResourceParameters:308\n#308|ResourceConfigurationArn:s ResourceAssociationArn:s\n#309|ResourceParameters:308\n#310|EventBusArn:s\n#311|State:s\n#312|FailoverConfig:313\n#313|Secondary:314 Primary:315\n#314|Route:s\n#315|HealthCheck:s\n#316|Value:s Key:s\n#317|Arn:s\n#318|IncludeDetail:s Level:s\n#319|Type:s Value:s Key:s\n#320|Arn:s BatchParameters:321 DeadLetterConfig:324 EcsParameters:325 HttpParameters:331 Id:s Input:s InputPath:s InputTransformer:332 KinesisParameters:333 RedshiftDataParameters:334 RetryPolicy:335 RoleArn:s RunCommandParameters:336 SageMakerPipelineParameters:338 SqsParameters:340 AppSyncParameters:341\n#321|ArrayProperties:322 JobDefinition:s JobName:s RetryStrategy:323\n#322|Size:s\n#323|Attempts:s\n#324|Arn:s\n#325|CapacityProviderStrategy:[326 EnableECSManagedTags:s EnableExecuteCommand:s Group:s LaunchType:s NetworkConfiguration:327 PlacementConstraints:[329 PlacementStrategies:[330 PlatformVersion:s PropagateTags:s ReferenceId:s TagList:[? TaskCount:s TaskDefinitionArn:s\n#326|Base:s CapacityProvider:s Weight:s\n#327|AwsVpcConfiguration:328\n#328|AssignPublicIp:s SecurityGroups:[s Subnets:[s\n#329|Expression:s Type:s\n#330|Field:s Type:s\n#331|HeaderParameters:{s PathParameterValues:[s QueryStringParameters:{s\n#332|InputPathsMap:{s InputTemplate:s\n#333|PartitionKeyPath:s\n#334|Database:s DbUser:s SecretManagerArn:s Sql:s StatementName:s WithEvent:s Sqls:[s\n#335|MaximumEventAgeInSeconds:s MaximumRetryAttempts:s\n#336|RunCommandTargets:[337\n#337|Key:s Values:[s\n#338|PipelineParameterList:[339\n#339|Name:s Value:s\n#340|MessageGroupId:s\n#341|GraphQLOperation:s\n#342|PolicyName:s\n#343|PolicyName:s\n#344|KeyId:s Timestamp:s\n#345|Password:s PasswordResetRequired:s\n#346|PolicyName:s\n#347|IotRoleAliasOverlyPermissiveCheck:348 DeviceCertificateSharedCheck:348 ConflictingClientIdsCheck:348 IntermediateCaRevokedForActiveDeviceCertificatesCheck:348 IotRoleAliasAllowsAccessToUnusedServicesCheck:348 RevokedCaCertificateStillActiveCheck:348 LoggingDisabledCheck:348 UnauthenticatedCognitoRoleOverlyPermissiveCheck:348 AuthenticatedCognitoRoleOverlyPermissiveCheck:348 CaCertificateExpiringCheck:348 IoTPolicyPotentialMisConfigurationCheck:348 IotPolicyOverlyPermissiveCheck:348 RevokedDeviceCertificateStillActiveCheck:348 DeviceCertificateKeyQualityCheck:348 CaCertificateKeyQualityCheck:348 DeviceCertificateAgeCheck:351\n#348|Enabled:s\n#349|Enabled:s Configuration:350\n#350|CertExpirationThresholdInDays:s\n#351|Enabled:s Configuration:352\n#352|CertAgeThresholdInDays:s\n#353|Sns:354\n#354|TargetArn:s Enabled:s RoleArn:s\n#355|BillingGroupDescription:s\n#356|TemplateName:s TemplateBody:s RoleArn:s\n#357|Name:s Value:358 DefaultValue:358 Description:s Type:s ValueConditions:[359\n#358|S:s B:s I:s L:s D:s BIN:s UL:s\n#359|ComparisonOperator:s Operand:360\n#360|Number:s Numbers:[s String:s Strings:[s NumberRange:361\n#361|Min:s Max:s\n#362|Content:s ContentType:s\n#363|AwsJsonSubstitution:364\n#364|OutputFormat:s\n#365|SecurityPolicy:s\n#366|DefaultAuthorizerName:s AllowAuthorizerOverride:s\n#367|EnableOCSPCheck:s OcspLambdaArn:s OcspAuthorizedResponderArn:s\n#368|ClientCertificateCallbackArn:s\n#369|Values:[s Name:s\n#370|RoleArn:s ExpiresInSec:s\n#371|MaximumPerMinute:s ExponentialRate:372\n#372|BaseRatePerMinute:s IncrementFactor:s RateIncreaseCriteria:373\n#373|NumberOfNotifiedThings:s NumberOfSucceededThings:s\n#374|CriteriaList:[375\n#375|FailureType:s Action:s ThresholdPercentage:s MinNumberOfExecutedThings:s\n#376|InProgressTimeoutInMinutes:s\n#377|CriteriaList:[378\n#378|FailureType:s NumberOfRetries:s\n#379|StartTime:s EndTime:s EndBehavior:s MaintenanceWindows:[380\n#380|StartTime:s DurationInMinutes:s\n#381|InProgressTimeoutInMinutes:s\n#382|RetryCriteriaList:[383\n#383|FailureType:s NumberOfRetries:s\n#384|CriteriaList:[385\n#385|Action:s FailureType:s ThresholdPercentage:s MinNumberOfExecutedThings:s\n#386|MaximumPerMinute:s ExponentialRolloutRate:387\n#387|RateIncreaseCriteria:388 BaseRatePerMinute:s IncrementFactor:s\n#388|NumberOfSucceededThings:s NumberOfNotifiedThings:s\n#389|DurationInMinutes:s StartTime:s\n#390|ExpiresInSec:s RoleArn:s\n#391|EventType:s LogLevel:s LogDestination:s\n#392|UpdateDeviceCertificateParams:393 AddThingsToThingGroupParams:394 PublishFindingToSnsParams:395 EnableIoTLoggingParams:396 ReplaceDefaultPolicyVersionParams:397 UpdateCACertificateParams:398\n#393|Action:s\n#394|OverrideDynamicGroups:s ThingGroupNames:[s\n#395|TopicArn:s\n#396|RoleArnForLogging:s LogLevel:s\n#397|TemplateName:s\n#398|Action:s\n#399|TargetArn:s PayloadVersion:s\n#400|Metric:s MetricDimension:401 ExportMetric:s\n#401|Operator:s DimensionName:s\n#402|SuppressAlerts:s Metric:s Criteria:403 MetricDimension:401 Name:s ExportMetric:s\n#403|ComparisonOperator:s MlDetectionConfig:404 Value:405 StatisticalThreshold:406 DurationSeconds:s ConsecutiveDatapointsToAlarm:s ConsecutiveDatapointsToClear:s\n#404|ConfidenceLevel:s\n#405|Numbers:[s Number:s Ports:[s Count:s Strings:[s Cidrs:[s\n#406|Statistic:s\n#407|AlertTargetArn:s RoleArn:s\n#408|MqttTopic:s RoleArn:s\n#409|S3Location:410\n#410|Bucket:s Key:s Version:s\n#411|S3Location:410\n#412|FileId:s S3Location:413\n#413|Bucket:s Key:s Version:s\n#414|Attributes:{s\n#415|AttributePayload:416 ThingGroupDescription:s\n#416|Attributes:{s\n#417|ThingTypeDescription:s SearchableAttributes:[s Mqtt5Configuration:418\n#418|PropagatingAttributes:[419\n#419|UserPropertyKey:s ThingAttribute:s ConnectionAttribute:s\n#420|RuleDisabled:s ErrorAction:421 Description:s AwsIotSqlVersion:s Actions:[421 Sql:s\n#421|S3:422 CloudwatchAlarm:423 IotEvents:424 Firehose:425 Republish:426 Kafka:429 StepFunctions:431 DynamoDB:432 Http:433 OpenSearch:438 DynamoDBv2:439 CloudwatchMetric:441 IotSiteWise:442 Elasticsearch:447 Sqs:448 Kinesis:449 CloudwatchLogs:450 Timestream:451 IotAnalytics:454 Sns:455 Lambda:456 Location:457 InfluxDB:459\n#422|BucketName:s CannedAcl:s Key:s RoleArn:s\n#423|AlarmName:s StateReason:s StateValue:s RoleArn:s\n#424|InputName:s BatchMode:s RoleArn:s MessageId:s\n#425|DeliveryStreamName:s BatchMode:s RoleArn:s Separator:s\n#426|Qos:s Headers:427 Topic:s RoleArn:s\n#427|CorrelationData:s UserProperties:[428 PayloadFormatIndicator:s ContentType:s MessageExpiry:s ResponseTopic:s\n#428|Value:s Key:s\n#429|Partition:s ClientProperties:{s Topic:s DestinationArn:s Key:s Headers:[430\n#430|Value:s Key:s\n#431|ExecutionNamePrefix:s StateMachineName:s RoleArn:s\n#432|TableName:s PayloadField:s RangeKeyField:s HashKeyField:s RangeKeyValue:s RangeKeyType:s HashKeyType:s HashKeyValue:s RoleArn:s\n#433|Headers:[434 Auth:435 ConfirmationUrl:s Url:s EnableBatching:s BatchConfig:437\n#434|Value:s Key:s\n#435|Sigv4:436\n#436|ServiceName:s SigningRegion:s RoleArn:s\n#437|MaxBatchOpenMs:s MaxBatchSize:s MaxBatchSizeBytes:s BatchAcrossTopics:s\n#438|Type:s Endpoint:s Index:s Id:s RoleArn:s\n#439|PutItem:440 RoleArn:s\n#440|TableName:s\n#441|MetricName:s MetricValue:s MetricNamespace:s MetricUnit:s RoleArn:s MetricTimestamp:s\n#442|PutAssetPropertyValueEntries:[443 RoleArn:s\n#443|PropertyValues:[444 EntryId:s PropertyAlias:s AssetId:s PropertyId:s\n#444|Quality:s Value:445 Timestamp:446\n#445|DoubleValue:s BooleanValue:s IntegerValue:s StringValue:s\n#446|TimeInSeconds:s OffsetInNanos:s\n#447|Type:s Endpoint:s Index:s Id:s RoleArn:s\n#448|UseBase64:s RoleArn:s QueueUrl:s\n#449|StreamName:s PartitionKey:s RoleArn:s\n#450|BatchMode:s LogGroupName:s RoleArn:s\n#451|TableName:s DatabaseName:s Dimensions:[452 Timestamp:453 RoleArn:s\n#452|Value:s Name:s\n#453|Value:s Unit:s\n#454|ChannelName:s BatchMode:s RoleArn:s\n#455|MessageFormat:s TargetArn:s RoleArn:s\n#456|FunctionArn:s\n#457|TrackerName:s DeviceId:s Latitude:s Longitude:s Timestamp:458 RoleArn:s\n#458|Value:s Unit:s\n#459|DestinationArn:s RoleArn:s DatabaseName:s TableName:s Organization:s TimestampUnit:s Tags:{s BatchConfig:460\n#460|MaxBatchSize:s MaxBatchOpenMs:s MaxBatchSizeBytes:s BatchAcrossTopics:s\n#461|ConfirmationUrl:s\n#462|SecurityGroups:[s VpcId:s SubnetIds:[s RoleArn:s\n#463|Endpoint:s InfluxDBVersion:s SecretId:s SecretType:s SecretKey:s\n#464|EncryptionType:s KeyId:s\n#465|DeadLetterQueueS3Configuration:466 DataFreshnessInSeconds:s StorageConfiguration:467\n#466|ErrorOutputPrefix:s BucketARN:s ExpectedBucketOwner:s\n#467|BucketARN:s StorageClass:s OutputKeyTemplate:s CompressionType:s ExpectedBucketOwner:s\n#468|CloudWatchLogs:469\n#469|LogStreamName:s Enabled:s LogGroupName:s\n#470|RecordConfiguration:471 StreamARN:s\n#471|GSRSchemaARN:s RecordFormatType:s\n#472|S3TablesConfigurationList:[473 DeadLetterQueueS3Configuration:466 DataFreshnessInSeconds:s\n#473|TableBucketARN:s TableName:s CompressionType:s PartitionSpec:474 Namespace:s\n#474|PartitionFields:[475\n#475|SourceName:s Transform:s\n#476|StreamMode:s\n#477|EncryptionType:s KeyId:s\n#478|KeyType:s KeyARN:s\n#479|RequestConfiguration:480 S3Configuration:482 BufferingHints:483 RetryOptions:487 EndpointConfiguration:488 ProcessingConfiguration:489 RoleARN:s CloudWatchLoggingOptions:486 S3BackupMode:s SecretsManagerConfiguration:492\n#480|CommonAttributes:[481 ContentEncoding:s\n#481|AttributeValue:s AttributeName:s\n#482|ErrorOutputPrefix:s BucketARN:s BufferingHints:483 CompressionFormat:s EncryptionConfiguration:484 Prefix:s CloudWatchLoggingOptions:486 RoleARN:s\n#483|IntervalInSeconds:s SizeInMBs:s\n#484|KMSEncryptionConfig:485 NoEncryptionConfig:s\n#485|AWSKMSKeyARN:s\n#486|LogStreamName:s Enabled:s LogGroupName:s\n#487|DurationInSeconds:s\n#488|AccessKey:s Url:s Name:s\n#489|Enabled:s Processors:[490\n#490|Type:s Parameters:[491\n#491|ParameterValue:s ParameterName:s\n#492|SecretARN:s Enabled:s RoleARN:s\n#493|KinesisStreamARN:s RoleARN:s\n#494|S3BackupConfiguration:482 S3Configuration:482 Username:s CopyCommand:495 RetryOptions:496 ProcessingConfiguration:489 CloudWatchLoggingOptions:486 ClusterJDBCURL:s RoleARN:s Password:s S3BackupMode:s SecretsManagerConfiguration:492\n#495|DataTableName:s CopyOptions:s DataTableColumns:s\n#496|DurationInSeconds:s\n#497|TypeName:s IndexRotationPeriod:s ProcessingConfiguration:489 ClusterEndpoint:s DomainARN:s RoleARN:s S3BackupMode:s IndexName:s DocumentIdOptions:498 S3Configuration:482 BufferingHints:499 RetryOptions:500 VpcConfiguration:501 CloudWatchLoggingOptions:486\n#498|DefaultDocumentIdFormat:s\n#499|IntervalInSeconds:s SizeInMBs:s\n#500|DurationInSeconds:s\n#501|SubnetIds:[s SecurityGroupIds:[s RoleARN:s\n#502|AuthenticationConfiguration:503 MSKClusterARN:s TopicName:s ReadFromTimestamp:s\n#503|Connectivity:s RoleARN:s\n#504|HECEndpoint:s S3Configuration:482 HECToken:s RetryOptions:505 HECEndpointType:s HECAcknowledgmentTimeoutInSeconds:s ProcessingConfiguration:489 CloudWatchLoggingOptions:486 S3BackupMode:s BufferingHints:506 SecretsManagerConfiguration:492\n#505|DurationInSeconds:s\n#506|IntervalInSeconds:s SizeInMBs:s\n#507|ErrorOutputPrefix:s S3BackupConfiguration:482 BucketARN:s CompressionFormat:s DataFormatConversionConfiguration:508 EncryptionConfiguration:484 DynamicPartitioningConfiguration:518 Prefix:s ProcessingConfiguration:489 RoleARN:s S3BackupMode:s BufferingHints:483 CloudWatchLoggingOptions:486 CustomTimeZone:s FileExtension:s\n#508|InputFormatConfiguration:509 Enabled:s SchemaConfiguration:513 OutputFormatConfiguration:514\n#509|Deserializer:510\n#510|HiveJsonSerDe:511 OpenXJsonSerDe:512\n#511|TimestampFormats:[s\n#512|ConvertDotsInJsonKeysToUnderscores:s ColumnToJsonKeyMappings:{s CaseInsensitive:s\n#513|VersionId:s TableName:s DatabaseName:s Region:s CatalogId:s RoleARN:s\n#514|Serializer:515\n#515|OrcSerDe:516 ParquetSerDe:517\n#516|PaddingTolerance:s Compression:s StripeSizeBytes:s BloomFilterColumns:[s BloomFilterFalsePositiveProbability:s EnablePadding:s FormatVersion:s RowIndexStride:s BlockSizeBytes:s DictionaryKeyThreshold:s\n#517|Compression:s BlockSizeBytes:s EnableDictionaryCompression:s PageSizeBytes:s MaxPaddingBytes:s WriterVersion:s\n#518|Enabled:s RetryOptions:487\n#519|IndexName:s S3Configuration:482 BufferingHints:520 RetryOptions:521 CollectionEndpoint:s VpcConfiguration:501 ProcessingConfiguration:489 CloudWatchLoggingOptions:486 RoleARN:s S3BackupMode:s\n#520|IntervalInSeconds:s SizeInMBs:s\n#521|DurationInSeconds:s\n#522|TypeName:s IndexRotationPeriod:s ProcessingConfiguration:489 ClusterEndpoint:s DomainARN:s RoleARN:s S3BackupMode:s IndexName:s DocumentIdOptions:498 S3Configuration:482 BufferingHints:523 RetryOptions:524 VpcConfiguration:501 CloudWatchLoggingOptions:486\n#523|IntervalInSeconds:s SizeInMBs:s\n#524|DurationInSeconds:s\n#525|CatalogConfiguration:526 S3Configuration:482 DestinationTableConfigurationList:[527 BufferingHints:483 TableCreationConfiguration:530 RetryOptions:487 s3BackupMode:s ProcessingConfiguration:489 SchemaEvolutionConfiguration:531 AppendOnly:s CloudWatchLoggingOptions:486 RoleARN:s\n#526|CatalogArn:s WarehouseLocation:s\n#527|DestinationDatabaseName:s S3ErrorOutputPrefix:s DestinationTableName:s UniqueKeys:[s PartitionSpec:528\n#528|Identity:[529\n#529|SourceName:s\n#530|Enabled:s\n#531|Enabled:s\n#532|ThroughputHintInMBs:s\n#533|PrivateKey:s User:s Table:s SnowflakeVpcConfiguration:534 DataLoadingOption:s Schema:s ContentColumnName:s SecretsManagerConfiguration:492 SnowflakeRoleConfiguration:535 ProcessingConfiguration:489 AccountUrl:s RoleARN:s S3BackupMode:s S3Configuration:482 BufferingHints:536 MetaDataColumnName:s Database:s RetryOptions:537 KeyPassphrase:s CloudWatchLoggingOptions:486\n#534|PrivateLinkVpceId:s\n#535|SnowflakeRole:s Enabled:s\n#536|IntervalInSeconds:s SizeInMBs:s\n#537|DurationInSeconds:s\n#538|Digest:s Port:s PublicCertificate:s Columns:539 Type:s SurrogateKeys:[s Databases:540 Endpoint:s SSLMode:s SnapshotWatermarkTable:s DatabaseSourceAuthenticationConfiguration:541 Tables:542 DatabaseSourceVPCConfiguration:543\n#539|Exclude:[s Include:[s\n#540|Exclude:[s Include:[s\n#541|SecretsManagerConfiguration:492\n#542|Exclude:[s Include:[s\n#543|VpcEndpointServiceName:s\n#544|ProvisionedConcurrentExecutions:s\n#545|AdditionalVersionWeights:[546\n#546|FunctionVersion:s FunctionWeight:s\n#547|MaxVCpuCount:s ScalingMode:s ScalingPolicies:[548\n#548|PredefinedMetricType:s TargetValue:s\n#549|Architectures:[s AllowedInstanceTypes:[s ExcludedInstanceTypes:[s\n#550|CapacityProviderOperatorRoleArn:s\n#551|SubnetIds:[s SecurityGroupIds:[s\n#552|Mode:s ExplicitTags:[?\n#553|LoggingConfig:554\n#554|LogGroup:s SystemLogLevel:s\n#555|SigningProfileVersionArns:[s\n#556|UntrustedArtifactOnDeployment:s\n#557|OnSuccess:558 OnFailure:559\n#558|Destination:s\n#559|Destination:s\n#560|MaximumConcurrency:s\n#561|Endpoints:562\n#562|KafkaBootstrapServers:[s\n#563|Filters:[564\n#564|Pattern:s\n#565|ConsumerGroupId:s SchemaRegistryConfig:566 ConsumptionMode:s\n#566|SchemaValidationConfigs:[567 SchemaRegistryURI:s EventRecordFormat:s AccessConfigs:[568\n#567|Attribute:s\n#568|Type:s URI:s\n#569|FullDocument:s CollectionName:s DatabaseName:s\n#570|OnFailure:571\n#571|Destination:s\n#572|ConsumerGroupId:s SchemaRegistryConfig:566\n#573|Type:s URI:s\n#574|PollerGroupName:s MinimumPollers:s MaximumPollers:s\n#575|Metrics:[s\n#576|SystemLogLevel:s\n#577|WorkingDirectory:s Command:[s EntryPoint:[s\n#578|Mode:s\n#579|Ipv6AllowedForDualStack:s SecurityGroupIds:[s SubnetIds:[s\n#580|TargetArn:s\n#581|UpdateRuntimeOn:s RuntimeVersionArn:s\n#582|ApplyOn:s\n#583|S3ObjectVersion:s S3Bucket:s ZipFile:s S3Key:s ImageUri:s SourceKMSKeyArn:s S3ObjectStorageMode:s\n#584|Arn:s LocalMountPath:s S3FilesConfig:585\n#585|DirectS3Read:s\n#586|Variables:{s\n#587|Size:s\n#588|MinExecutionEnvironments:s MaxExecutionEnvironments:s\n#589|KMSKeyArn:s ExecutionTimeout:s RetentionPeriodInDays:s\n#590|TenantIsolationMode:s\n#591|LambdaManagedInstancesCapacityProviderConfig:592\n#592|ExecutionEnvironmentMemoryGiBPerVCpu:s CapacityProviderArn:s PerExecutionEnvironmentMaxConcurrency:s\n#593|LogFormat:s ApplicationLogLevel:s LogGroup:s SystemLogLevel:s\n#594|S3ObjectVersion:s S3Bucket:s S3Key:s S3ObjectStorageMode:s\n#595|Uri:s\n#596|Disabled:s CloudWatch:597\n#597|LogGroup:s LogStream:s\n#598|Architecture:s\n#599|MinimumMemoryInMiB:s\n#600|Port:s MicrovmHooks:601 MicrovmImageHooks:602\n#601|Run:s RunTimeoutInSeconds:s Resume:s ResumeTimeoutInSeconds:s Suspend:s SuspendTimeoutInSeconds:s Terminate:s TerminateTimeoutInSeconds:s\n#602|Ready:s ReadyTimeoutInSeconds:s Validate:s ValidateTimeoutInSeconds:s\n#603|Key:s Value:s\n#604|VpcEgressConfiguration:605\n#605|SubnetIds:[s SecurityGroupIds:[s NetworkProtocol:s AssociatedComputeResourceTypes:[s\n#606|AllowCredentials:s AllowOrigins:[s ExposeHeaders:[s AllowHeaders:[s MaxAge:s AllowMethods:[s\n#607|ProvisionedConcurrentExecutions:s\n#608|RuntimeVersionArn:s UpdateRuntimeOn:s\n#609|MinExecutionEnvironments:s MaxExecutionEnvironments:s\n#610|DeliveryDestinationName:s\n#611|OpenSearchResourceConfig:612\n#612|KmsKeyArn:s DataSourceRoleArn:s DashboardViewerPrincipals:[s ApplicationARN:s RetentionDays:s\n#613|DefaultValue:s MetricName:s MetricValue:s MetricNamespace:s Dimensions:[614 Unit:s\n#614|Value:s Key:s\n#615|Name:s DefaultValue:s Description:s\n#616|S3Configuration:617\n#617|DestinationIdentifier:s RoleArn:s\n#618|Key:s Value:s\n#619|ParseCloudfront:620 ParseVPC:621 ParseWAF:622 ParseJSON:623 ParseRoute53:624 ParsePostgres:625 ParseToOCSF:626 ParseKeyValue:627 CopyValue:628 Csv:630 DateTimeConverter:631 DeleteKeys:632 Grok:633 ListToMap:634 AddKeys:635 MoveKeys:637 RenameKeys:639 LowerCaseString:641 SplitString:642 SubstituteString:644 TrimString:646 UpperCaseString:647 TypeConverter:648\n#620|Source:s\n#621|Source:s\n#622|Source:s\n#623|Source:s Destination:s\n#624|Source:s\n#625|Source:s\n#626|Source:s EventSource:s OcsfVersion:s MappingVersion:s\n#627|Source:s Destination:s FieldDelimiter:s KeyValueDelimiter:s KeyPrefix:s NonMatchValue:s OverwriteIfExists:s\n#628|Entries:[629\n#629|Source:s Target:s OverwriteIfExists:s\n#630|QuoteCharacter:s Delimiter:s Source:s Columns:[s\n#631|Source:s Target:s TargetFormat:s MatchPatterns:[s SourceTimezone:s TargetTimezone:s Locale:s\n#632|WithKeys:[s\n#633|Source:s Match:s\n#634|Source:s Key:s ValueKey:s Target:s Flatten:s FlattenedElement:s\n#635|Entries:[636\n#636|Key:s Value:s OverwriteIfExists:s\n#637|Entries:[638\n#638|Source:s Target:s OverwriteIfExists:s\n#639|Entries:[640\n#640|Key:s RenameTo:s OverwriteIfExists:s\n#641|WithKeys:[s\n#642|Entries:[643\n#643|Source:s Delimiter:s\n#644|Entries:[645\n#645|Source:s From:s To:s\n#646|WithKeys:[s\n#647|WithKeys:[s\n#648|Entries:[649\n#649|Key:s Type:s\n#650|TopicArn:s RecordConverter:651 RecordSchema:652\n#651|ValueConverter:s\n#652|GsrArn:s\n#653|KmsKeyArn:s\n#654|ServiceExecutionRoleArn:s DataFreshnessInSeconds:s Catalog:655 DeadLetterQueueS3:656 AppendOnly:s SchemaEvolution:657 TableCreation:658 DestinationTableList:[659 CompressionType:s\n#655|CatalogArn:s WarehouseLocation:s\n#656|BucketArn:s ErrorOutputPrefix:s ExpectedBucketOwner:s\n#657|EnableSchemaEvolution:s\n#658|EnableTableCreation:s\n#659|DestinationDatabaseName:s DestinationTableName:s PartitionSpec:660\n#660|PartitionStrategy:s SourceList:[661\n#661|SourceName:s\n#662|DataFreshnessInSeconds:s DeadLetterQueueS3:656 ServiceExecutionRoleArn:s Storage:663\n#663|BucketArn:s OutputPrefix:s OutputKeyTemplate:s StorageClass:s CompressionType:s ExpectedBucketOwner:s\n#664|S3:665 CloudWatchLogs:666 Firehose:667\n#665|Enabled:s Bucket:s Prefix:s\n#666|Enabled:s LogGroup:s\n#667|Enabled:s DeliveryStream:s\n#668|EncryptionAtRest:669 EncryptionInTransit:670\n#669|DataVolumeKMSKeyId:s\n#670|ClientBroker:s InCluster:s\n#671|Prometheus:672\n#672|JmxExporter:673 NodeExporter:674\n#673|EnabledInBroker:s\n#674|EnabledInBroker:s\n#675|Revision:s Arn:s\n#676|SecurityGroups:[s ClientSubnets:[s ConnectivityInfo:677 StorageInfo:685 BrokerAZDistribution:s InstanceType:s\n#677|VpcConnectivity:678 PublicAccess:684 NetworkType:s\n#678|ClientAuthentication:679\n#679|Sasl:680 Tls:683\n#680|Iam:681 Scram:682\n#681|Enabled:s\n#682|Enabled:s\n#683|Enabled:s\n#684|Type:s\n#685|EBSStorageInfo:686\n#686|ProvisionedThroughput:687 VolumeSize:s\n#687|VolumeThroughput:s Enabled:s\n#688|Sasl:689 Unauthenticated:692 Tls:693\n#689|Iam:690 Scram:691\n#690|Enabled:s\n#691|Enabled:s\n#692|Enabled:s\n#693|Enabled:s CertificateAuthorityArnList:[s\n#694|BrokerLogs:695 AuthorizerLogs:699\n#695|S3:696 Firehose:697 CloudWatchLogs:698\n#696|Bucket:s Enabled:s Prefix:s\n#697|DeliveryStream:s Enabled:s\n#698|LogGroup:s Enabled:s\n#699|S3:696 CloudWatchLogs:698 Firehose:697\n#700|Status:s\n#701|Enabled:s\n#702|Description:s Revision:s CreationTime:s\n#703|AmazonMskCluster:704 ApacheKafkaCluster:705 VpcConfig:706 ClientAuthentication:707 EncryptionInTransit:714\n#704|MskClusterArn:s\n#705|ApacheKafkaClusterId:s BootstrapBrokerString:s\n#706|SecurityGroupIds:[s SubnetIds:[s\n#707|SaslScram:708 MTLS:709 SaslOAuthBearer:710\n#708|Mechanism:s SecretArn:s\n#709|SecretArn:s\n#710|TokenEndpointUrl:s ClientCredentials:711 IamJwtBearer:712 ClientCredentialsAssertion:713 TokenEndpointAuthenticationMethod:s Scope:s TokenEndpointTlsCertificateArn:s\n#711|TokenRequestSecretArn:s\n#712|Audience:s SigningAlgorithm:s TokenRequestSecretArn:s\n#713|Audience:s SigningAlgorithm:s TokenRequestSecretArn:s\n#714|EncryptionType:s RootCaCertificate:s\n#715|SourceKafkaClusterArn:s SourceKafkaClusterId:s TargetKafkaClusterArn:s TargetKafkaClusterId:s TargetCompressionType:s TopicReplication:716 ConsumerGroupReplication:719\n#716|TopicsToReplicate:[s TopicsToExclude:[s CopyTopicConfigurations:s CopyAccessControlListsForTopics:s DetectAndCopyNewTopics:s StartingPosition:717 TopicNameConfiguration:718\n#717|Type:s\n#718|Type:s\n#719|ConsumerGroupsToReplicate:[s ConsumerGroupsToExclude:[s SynchroniseConsumerGroupOffsets:s DetectAndCopyNewConsumerGroups:s ConsumerGroupOffsetSyncMode:s\n#720|ReplicatorLogDelivery:721\n#721|CloudWatchLogs:722 Firehose:723 S3:724\n#722|Enabled:s LogGroup:s\n#723|Enabled:s DeliveryStream:s\n#724|Enabled:s Bucket:s Prefix:s\n#725|SecurityGroups:[s SubnetIds:[s\n#726|Sasl:727\n#727|Iam:728\n#728|Enabled:s\n#729|StepFunctionStateMachineParameters:730 HttpParameters:731 SqsQueueParameters:732 CloudWatchLogsParameters:733 KinesisStreamParameters:734 InputTemplate:s SageMakerPipelineParameters:735 EventBridgeEventBusParameters:737 LambdaFunctionParameters:738 EcsTaskParameters:739 BatchJobParameters:752 RedshiftDataParameters:759 TimestreamParameters:760\n#730|InvocationType:s\n#731|PathParameterValues:[s HeaderParameters:{s QueryStringParameters:{s\n#732|MessageGroupId:s MessageDeduplicationId:s\n#733|LogStreamName:s Timestamp:s\n#734|PartitionKey:s\n#735|PipelineParameterList:[736\n#736|Value:s Name:s\n#737|DetailType:s EndpointId:s Time:s Resources:[s Source:s\n#738|InvocationType:s\n#739|PlatformVersion:s Group:s EnableECSManagedTags:s TaskCount:s EnableExecuteCommand:s PlacementConstraints:[740 PropagateTags:s PlacementStrategy:[741 LaunchType:s CapacityProviderStrategy:[742 ReferenceId:s Overrides:743 NetworkConfiguration:750 Tags:[? TaskDefinitionArn:s\n#740|Type:s Expression:s\n#741|Field:s Type:s\n#742|CapacityProvider:s Weight:s Base:s\n#743|ExecutionRoleArn:s TaskRoleArn:s Memory:s Cpu:s InferenceAcceleratorOverrides:[744 EphemeralStorage:745 ContainerOverrides:[746\n#744|DeviceType:s DeviceName:s\n#745|SizeInGiB:s\n#746|MemoryReservation:s Command:[s Memory:s Cpu:s Environment:[747 ResourceRequirements:[748 EnvironmentFiles:[749 Name:s\n#747|Value:s Name:s\n#748|Type:s Value:s\n#749|Type:s Value:s\n#750|AwsvpcConfiguration:751\n#751|SecurityGroups:[s Subnets:[s AssignPublicIp:s\n#752|DependsOn:[753 Parameters:{s ArrayProperties:754 JobName:s RetryStrategy:755 JobDefinition:s ContainerOverrides:756\n#753|Type:s JobId:s\n#754|Size:s\n#755|Attempts:s\n#756|Command:[s Environment:[757 InstanceType:s ResourceRequirements:[758\n#757|Value:s Name:s\n#758|Type:s Value:s\n#759|StatementName:s Sqls:[s Database:s SecretManagerArn:s DbUser:s WithEvent:s\n#760|TimeValue:s EpochTimeUnit:s TimeFieldType:s TimestampFormat:s VersionValue:s DimensionMappings:[761 SingleMeasureMappings:[762 MultiMeasureMappings:[763\n#761|DimensionValue:s DimensionValueType:s DimensionName:s\n#762|MeasureValue:s MeasureValueType:s MeasureName:s\n#763|MultiMeasureName:s MultiMeasureAttributeMappings:[764\n#764|MeasureValue:s MeasureValueType:s MultiMeasureAttributeName:s\n#765|HttpParameters:766 InputTemplate:s\n#766|PathParameterValues:[s HeaderParameters:{s QueryStringParameters:{s\n#767|ManagedStreamingKafkaParameters:768 DynamoDBStreamParameters:770 SelfManagedKafkaParameters:772 RabbitMQBrokerParameters:775 SqsQueueParameters:777 KinesisStreamParameters:778 FilterCriteria:779 ActiveMQBrokerParameters:781\n#768|StartingPosition:s BatchSize:s ConsumerGroupID:s Credentials:769 TopicName:s MaximumBatchingWindowInSeconds:s\n#769|ClientCertificateTlsAuth:s SaslScram512Auth:s\n#770|StartingPosition:s BatchSize:s MaximumRetryAttempts:s OnPartialBatchItemFailure:s DeadLetterConfig:771 ParallelizationFactor:s MaximumRecordAgeInSeconds:s MaximumBatchingWindowInSeconds:s\n#771|Arn:s\n#772|StartingPosition:s BatchSize:s ConsumerGroupID:s AdditionalBootstrapServers:[s Vpc:773 Credentials:774 ServerRootCaCertificate:s TopicName:s MaximumBatchingWindowInSeconds:s\n#773|Subnets:[s SecurityGroup:[s\n#774|BasicAuth:s SaslScram256Auth:s ClientCertificateTlsAuth:s SaslScram512Auth:s\n#775|BatchSize:s VirtualHost:s QueueName:s Credentials:776 MaximumBatchingWindowInSeconds:s\n#776|BasicAuth:s\n#777|BatchSize:s MaximumBatchingWindowInSeconds:s\n#778|StartingPosition:s BatchSize:s MaximumRetryAttempts:s OnPartialBatchItemFailure:s DeadLetterConfig:771 ParallelizationFactor:s MaximumRecordAgeInSeconds:s StartingPositionTimestamp:s MaximumBatchingWindowInSeconds:s\n#779|Filters:[780\n#780|Pattern:s\n#781|BatchSize:s QueueName:s Credentials:776 MaximumBatchingWindowInSeconds:s\n#782|S3LogDestination:783 FirehoseLogDestination:784 CloudwatchLogsLogDestination:785 Level:s IncludeExecutionData:[s\n#783|BucketName:s Prefix:s BucketOwner:s OutputFormat:s\n#784|DeliveryStreamArn:s\n#785|LogGroupArn:s\n#786|GranteeType:s GranteeIdentifier:s\n#787|S3SubPrefix:s\n#788|RestrictPublicBuckets:s BlockPublicPolicy:s BlockPublicAcls:s IgnorePublicAcls:s\n#789|VpcId:s\n#790|AccelerationStatus:s\n#791|Id:s Prefix:s StorageClassAnalysis:792 TagFilters:[795\n#792|DataExport:793\n#793|Destination:794 OutputSchemaVersion:s\n#794|BucketAccountId:s BucketArn:s Format:s Prefix:s\n#795|Key:s Value:s\n#796|ServerSideEncryptionConfiguration:[797\n#797|BucketKeyEnabled:s ServerSideEncryptionByDefault:798 BlockedEncryptionTypes:799\n#798|KMSMasterKeyID:s SSEAlgorithm:s\n#799|EncryptionType:[s\n#800|CorsRules:[801\n#801|AllowedHeaders:[s AllowedMethods:[s AllowedOrigins:[s ExposedHeaders:[s Id:s MaxAge:s\n#802|Id:s Prefix:s Status:s TagFilters:[795 Tierings:[803\n#803|AccessTier:s Days:s\n#804|Destination:794 Enabled:s Id:s IncludedObjectVersions:s OptionalFields:[s Prefix:s ScheduleFrequency:s\n#805|Rules:[806 TransitionDefaultMinimumObjectSize:s\n#806|AbortIncompleteMultipartUpload:807 ExpirationDate:s ExpirationInDays:s ExpiredObjectDeleteMarker:s Id:s NoncurrentVersionExpiration:808 NoncurrentVersionExpirationInDays:s NoncurrentVersionTransition:809 NoncurrentVersionTransitions:[809 ObjectSizeGreaterThan:s ObjectSizeLessThan:s Prefix:s Status:s TagFilters:[795 Transition:810 Transitions:[810\n#807|DaysAfterInitiation:s\n#808|NewerNoncurrentVersions:s NoncurrentDays:s\n#809|NewerNoncurrentVersions:s StorageClass:s TransitionInDays:s\n#810|StorageClass:s TransitionDate:s TransitionInDays:s\n#811|DestinationBucketName:s LogFilePrefix:s TargetObjectKeyFormat:812\n#812|PartitionedPrefix:813\n#813|PartitionDateSource:s\n#814|AccessPointArn:s Id:s Prefix:s TagFilters:[795\n#815|EventBridgeConfiguration:816 LambdaConfigurations:[817 QueueConfigurations:[821 TopicConfigurations:[822\n#816|EventBridgeEnabled:s\n#817|Event:s Filter:818 Function:s\n#818|S3Key:819\n#819|Rules:[820\n#820|Name:s Value:s\n#821|Event:s Filter:818 Queue:s\n#822|Event:s Filter:818 Topic:s\n#823|ObjectLockEnabled:s Rule:824\n#824|DefaultRetention:825\n#825|Days:s Mode:s Years:s DefaultEventHold:826\n#826|Years:s Days:s\n#827|Rules:[828\n#828|ObjectOwnership:s\n#829|BlockPublicAcls:s BlockPublicPolicy:s IgnorePublicAcls:s RestrictPublicBuckets:s\n#830|Role:s Rules:[831\n#831|DeleteMarkerReplication:832 Destination:833 Filter:839 Id:s Prefix:s Priority:s SourceSelectionCriteria:841 Status:s\n#832|Status:s\n#833|AccessControlTranslation:834 Account:s Bucket:s EncryptionConfiguration:835 Metrics:836 ReplicationTime:838 StorageClass:s\n#834|Owner:s\n#835|ReplicaKmsKeyID:s\n#836|EventThreshold:837 Status:s\n#837|Minutes:s\n#838|Status:s Time:837\n#839|And:840 Prefix:s TagFilter:795\n#840|Prefix:s TagFilters:[795\n#841|ReplicaModifications:842 SseKmsEncryptedObjects:843\n#842|Status:s\n#843|Status:s\n#844|Status:s\n#845|ErrorDocument:s IndexDocument:s RedirectAllRequestsTo:846 RoutingRules:[847\n#846|HostName:s Protocol:s\n#847|RedirectRule:848 RoutingRuleCondition:849\n#848|HostName:s HttpRedirectCode:s Protocol:s ReplaceKeyPrefixWith:s ReplaceKeyWith:s\n#849|HttpErrorCodeReturnedEquals:s KeyPrefixEquals:s\n#850|S3TablesDestination:851\n#851|TableBucketArn:s TableName:s TableArn:s TableNamespace:s\n#852|Destination:853 JournalTableConfiguration:854 InventoryTableConfiguration:857 AnnotationTableConfiguration:858\n#853|TableBucketArn:s TableBucketType:s TableNamespace:s\n#854|TableName:s TableArn:s EncryptionConfiguration:855 RecordExpiration:856\n#855|KmsKeyArn:s SseAlgorithm:s\n#856|Days:s Expiration:s\n#857|TableName:s ConfigurationState:s TableArn:s EncryptionConfiguration:855\n#858|Role:s TableName:s ConfigurationState:s TableArn:s EncryptionConfiguration:855\n#859|RestrictPublicBuckets:s BlockPublicPolicy:s BlockPublicAcls:s IgnorePublicAcls:s\n#860|Bucket:s BucketAccountId:s\n#861|AccountLevel:862 Exclude:874 IsEnabled:s Include:874 AwsOrg:875 Id:s StorageLensArn:s DataExport:876 PrefixDelimiter:s ExpandedPrefixesDataExport:882\n#862|AdvancedDataProtectionMetrics:863 ActivityMetrics:864 BucketLevel:865 AdvancedCostOptimizationMetrics:869 DetailedStatusCodesMetrics:870 StorageLensGroupLevel:872 AdvancedPerformanceMetrics:871\n#863|IsEnabled:s\n#864|IsEnabled:s\n#865|AdvancedDataProtectionMetrics:863 PrefixLevel:866 ActivityMetrics:864 AdvancedCostOptimizationMetrics:869 DetailedStatusCodesMetrics:870 AdvancedPerformanceMetrics:871\n#866|StorageMetrics:867\n#867|IsEnabled:s SelectionCriteria:868\n#868|Delimiter:s MaxDepth:s MinStorageBytesPercentage:s\n#869|IsEnabled:s\n#870|IsEnabled:s\n#871|IsEnabled:s\n#872|StorageLensGroupSelectionCriteria:873\n#873|Exclude:[s Include:[s\n#874|Regions:[s Buckets:[s\n#875|Arn:s\n#876|S3BucketDestination:877 CloudWatchMetrics:880 StorageLensTableDestination:881\n#877|OutputSchemaVersion:s Format:s AccountId:s Prefix:s Encryption:878 Arn:s\n#878|SSEKMS:879\n#879|KeyId:s\n#880|IsEnabled:s\n#881|IsEnabled:s Encryption:878\n#882|StorageLensTableDestination:881 S3BucketDestination:877\n#883|MatchAnyPrefix:[s MatchAnySuffix:[s MatchAnyTag:[? MatchObjectSize:884 MatchObjectAge:885 And:886 Or:887\n#884|BytesGreaterThan:s BytesLessThan:s\n#885|DaysGreaterThan:s DaysLessThan:s\n#886|MatchAnyPrefix:[s MatchAnySuffix:[s MatchAnyTag:[? MatchObjectSize:884 MatchObjectAge:885\n#887|MatchAnyPrefix:[s MatchAnySuffix:[s MatchAnyTag:[? MatchObjectSize:884 MatchObjectAge:885\n#888|Endpoint:s Protocol:s\n#889|Protocol:s SuccessFeedbackRoleArn:s SuccessFeedbackSampleRate:s FailureFeedbackRoleArn:s\n#890|Values:[s Key:s\n#891|S3Location:892\n#892|OutputS3KeyPrefix:s OutputS3Region:s OutputS3BucketName:s\n#893|AzureConfiguration:894\n#894|TenantId:s TenantDisplayName:s ApplicationId:s ApplicationDisplayName:s Targets:895\n#895|Subscriptions:[896\n#896|Id:s DisplayName:s\n#897|Version:s Name:s\n#898|Values:[s Key:s Name:s\n#899|Values:[s Key:s\n#900|Values:[s Key:s\n#901|MaintenanceWindowRunCommandParameters:902 MaintenanceWindowAutomationParameters:905 MaintenanceWindowStepFunctionsParameters:906 MaintenanceWindowLambdaParameters:907\n#902|TimeoutSeconds:s Comment:s OutputS3KeyPrefix:s CloudWatchOutputConfig:903 DocumentHashType:s ServiceRoleArn:s NotificationConfig:904 DocumentVersion:s OutputS3BucketName:s DocumentHash:s\n#903|CloudWatchOutputEnabled:s CloudWatchLogGroupName:s\n#904|NotificationArn:s NotificationType:s NotificationEvents:[s\n#905|DocumentVersion:s\n#906|Input:s Name:s\n#907|ClientContext:s Qualifier:s Payload:s\n#908|S3Bucket:s Region:s S3Prefix:s\n#909|PatchRules:[910\n#910|ApproveUntilDate:s EnableNonSecurity:s PatchFilterGroup:911 ApproveAfterDays:s ComplianceLevel:s\n#911|PatchFilters:[912\n#912|Values:[s Key:s\n#913|Products:[s Configuration:s Name:s\n#914|KMSKeyArn:s BucketName:s BucketRegion:s SyncFormat:s BucketPrefix:s\n#915|SourceType:s AwsOrganizationsSource:916 IncludeFutureRegions:s SourceRegions:[s\n#916|OrganizationSourceType:s OrganizationalUnits:[s\n#917|Input:s SqsParameters:918 DeadLetterConfig:919 EcsParameters:920 EventBridgeParameters:926 Arn:s KinesisParameters:927 SageMakerPipelineParameters:928 RetryPolicy:930 RoleArn:s\n#918|MessageGroupId:s\n#919|Arn:s\n#920|PlatformVersion:s Group:s EnableECSManagedTags:s TaskCount:s EnableExecuteCommand:s PlacementConstraints:[921 PropagateTags:s PlacementStrategy:[922 LaunchType:s CapacityProviderStrategy:[923 ReferenceId:s NetworkConfiguration:924 TaskDefinitionArn:s\n#921|Type:s Expression:s\n#922|Field:s Type:s\n#923|CapacityProvider:s Weight:s Base:s\n#924|AwsvpcConfiguration:925\n#925|SecurityGroups:[s Subnets:[s AssignPublicIp:s\n#926|DetailType:s Source:s\n#927|PartitionKey:s\n#928|PipelineParameterList:[929\n#929|Value:s Name:s\n#930|MaximumRetryAttempts:s MaximumEventAgeInSeconds:s\n#931|Mode:s MaximumWindowInMinutes:s\n#932|Runtime:s RotationType:s RotationLambdaName:s KmsKeyArn:s MasterSecretArn:s VpcSecurityGroupIds:s ExcludeCharacters:s MasterSecretKmsKeyArn:s SuperuserSecretArn:s SuperuserSecretKmsKeyArn:s VpcSubnetIds:s\n#933|ScheduleExpression:s Duration:s AutomaticallyAfterDays:s\n#934|Value:s Key:s\n#935|ExcludeUppercase:s RequireEachIncludedType:s IncludeSpace:s ExcludeCharacters:s GenerateStringKey:s PasswordLength:s ExcludePunctuation:s ExcludeLowercase:s SecretStringTemplate:s ExcludeNumbers:s\n#936|KmsKeyId:s Region:s\n#937|Value:s Key:s\n#938|KmsKeyId:s KmsDataKeyReusePeriodSeconds:s Type:s\n#939|IncludeExecutionData:s Destinations:[940 Level:s\n#940|CloudWatchLogsLogGroup:941\n#941|LogGroupArn:s\n#942|Bucket:s Version:s Key:s\n#943|Value:s Key:s\n#944|Enabled:s\n#945|KmsKeyId:s KmsDataKeyReusePeriodSeconds:s Type:s\n#946|StateMachineVersionArn:s Weight:s\n#947|Type:s StateMachineVersionArn:s Percentage:s Alarms:[s Interval:s\n";

// EXTERNAL MODULE: ./build/template/node.js
var template_node = __webpack_require__(2720);
// EXTERNAL MODULE: ./build/cloudformation/unknown-macros.js
var unknown_macros = __webpack_require__(4550);
;// CONCATENATED MODULE: ./build/cloudformation/property-shapes.js



class PropertyShapes {
    #members = new Map();
    faultsIn(type, properties) {
        if (!/^AWS::\w+::\w+$/.test(type))
            return [];
        const members = this.membersOf(type);
        const faults = [];
        if (members.size > 0)
            inStructure(properties, members, { path: '', faults, shapes: this });
        return faults;
    }
    membersOf(name) {
        let members = this.#members.get(name);
        if (members === undefined) {
            members = membersIn(name);
            this.#members.set(name, members);
        }
        return members;
    }
}
function membersIn(line) {
    const head = `\n${line}|`;
    const start = propertyShapes.indexOf(head);
    if (start === -1)
        return new Map();
    const text = propertyShapes.slice(start + head.length, propertyShapes.indexOf('\n', start + 1));
    return new Map(text.split(' ').map((word) => {
        const colon = word.indexOf(':');
        return [word.slice(0, colon), word.slice(colon + 1)];
    }));
}
function inStructure(node, members, place) {
    const { path } = place;
    for (const { key, value } of node.entries.values()) {
        const shape = members.get(key);
        if (shape !== undefined)
            inValue(value, shape, { ...place, path: path === '' ? key : `${path}.${key}` });
    }
}
function inValue(node, shape, place) {
    const { path, faults, shapes } = place;
    const call = (0,template_node/* intrinsicOf */.jN)(node);
    if (call !== undefined) {
        if (call.name === 'Fn::If' && call.argument.kind === 'list')
            for (const branch of call.argument.items.slice(1))
                inValue(branch, shape, place);
        return;
    }
    if (node.kind === 'map' && [...node.entries.keys()].some(isOpen))
        return;
    const inner = shape.slice(1);
    if (shape === 's') {
        if (node.kind === 'map' || (node.kind === 'list' && node.items.length > 1))
            faults.push({ path, node, needs: 'scalar', members: [] });
    }
    else if (shape.startsWith('[')) {
        if (node.kind === 'list')
            for (const item of node.items)
                inValue(item, inner, { ...place, path: `${path}[]` });
    }
    else if (shape.startsWith('{')) {
        if (node.kind === 'map')
            for (const { key, value } of node.entries.values())
                inValue(value, inner, { ...place, path: `${path}.${key}` });
    }
    else if (shape !== '?') {
        const members = shapes.membersOf(`#${shape}`);
        if (node.kind === 'map')
            inStructure(node, members, place);
        else if (node.kind === 'list' ||
            (typeof node.value === 'string' && node.value !== '' && !isPackaged(path)))
            faults.push({ path, node, needs: 'structure', members: [...members.keys()] });
    }
}
const isPackaged = (path) => /^(?:Code|Content|BodyS3Location|DefinitionS3Location|SourceBundle|TemplateURL)$/.test(path);
const isOpen = (key) => key.startsWith('Fn::') || (0,unknown_macros/* isOfMacro */.OQ)(key);

// EXTERNAL MODULE: ./build/text/arn-template.js
var arn_template = __webpack_require__(4347);
// EXTERNAL MODULE: ./build/text/symbolic-match.js
var symbolic_match = __webpack_require__(5159);
;// CONCATENATED MODULE: ./build/iam/actions.js


class ActionCatalogue {
    #table;
    #services = new Map();
    #named = new Map();
    constructor(table) {
        this.#table = table;
    }
    service(prefix) {
        const key = prefix.toLowerCase();
        if (!this.#services.has(key)) {
            const line = this.#table.line(key);
            this.#services.set(key, line === undefined ? undefined : new Service(key, line));
        }
        return this.#services.get(key);
    }
    prefixes() {
        return this.#table.prefixes();
    }
    named(pattern) {
        if (!this.#named.has(pattern))
            this.#named.set(pattern, this.#find(pattern));
        return this.#named.get(pattern);
    }
    #find(pattern) {
        const [prefix = '', name] = pattern.split(':', 2);
        if (name === undefined || /[*?]/.test(prefix))
            return undefined;
        const service = this.service(prefix);
        if (service === undefined)
            return [];
        if (!/[*?]/.test(name))
            return service.named(name);
        const wanted = pattern.slice(prefix.length + 1).toLowerCase();
        return service.all().filter((action) => (0,symbolic_match/* globMatches */.mw)(wanted, service.nameOf(action).toLowerCase()));
    }
}
const LEVELS = {
    L: 'List',
    R: 'Read',
    W: 'Write',
    T: 'Tagging',
    P: 'Permissions',
};
class Service {
    prefix;
    #words;
    #resourceTypes;
    #byName;
    constructor(prefix, line) {
        const [types = '', actions = ''] = line.split('|');
        this.prefix = prefix;
        this.#words = wordsOf(actions);
        this.#resourceTypes = wordsOf(types).map((word) => {
            const equals = word.indexOf('=');
            return new FormattedType(word.slice(0, equals), word.slice(equals + 1));
        });
        this.#byName = new Map(this.#words.map((word) => [keyOf(word), word]));
    }
    all() {
        return this.#words.flatMap((word) => this.named(keyOf(word)));
    }
    named(name) {
        const key = name.toLowerCase();
        const found = this.#byName.get(key);
        if (found === undefined)
            return [];
        if (typeof found !== 'string')
            return [found];
        const action = this.#read(found);
        this.#byName.set(key, action);
        return [action];
    }
    nameOf({ name }) {
        return name.slice(this.prefix.length + 1);
    }
    #read(word) {
        const [name = '', facts = ''] = word.split(':');
        const numbers = facts.length > 1 ? facts.slice(1).split(',') : [];
        return {
            name: `${this.prefix}:${name}`,
            level: LEVELS[facts.charAt(0)] ?? 'Write',
            resourceTypes: numbers.flatMap((number) => this.#resourceTypes[Number(number)] ?? []),
        };
    }
}
const wordsOf = (text) => (text === '' ? [] : text.split(' '));
const keyOf = (word) => word.slice(0, word.indexOf(':')).toLowerCase();
class FormattedType {
    key;
    arn;
    #text;
    constructor(key, arn) {
        this.key = key;
        this.arn = arn;
    }
    get text() {
        this.#text ??= formatText(this.key, this.arn);
        return this.#text;
    }
}
function formatText(key, arn) {
    const [, , service] = arn.split(':', 3);
    return (0,arn_template/* fillArn */.$)(arn, (name, position) => openPart(`${key}/${position}`, name, PART_CHARS.get(`${service}:${name}`) ?? PART_CHARS.get(name)));
}
function openPart(id, name, chars) {
    return {
        id: `format ${id}`,
        label: `\${${name}}`,
        reason: 'any resource',
        minLength: 1,
        ...(chars !== undefined && { chars }),
    };
}
const PART_CHARS = new Map([
    ['Partition', 'a-z-'],
    ['Region', 'a-z0-9-'],
    ['Account', 'a-z0-9-'],
    ['BucketName', 'A-Za-z0-9._-'],
    ['sqs:QueueName', 'A-Za-z0-9._-'],
]);

;// CONCATENATED MODULE: ./build/iam/api-names.js
class ApiNames {
    #table;
    #actions;
    #operations = new Map();
    constructor(table, actions) {
        this.#table = table;
        this.#actions = actions;
    }
    meantBy(action) {
        const [prefix = '', name = ''] = action.split(':', 2);
        const key = prefix.toLowerCase();
        const operation = this.#operation(key, name);
        if (operation !== undefined)
            return operation;
        if (/[*?]/.test(name))
            return undefined;
        const plain = /^(\w+)Command$/.exec(name)?.[1];
        if (plain !== undefined)
            return this.#existing(key, plain) ?? this.#operation(key, plain);
        const service = entryOf(this.#table.CLIENT_NAMES, key);
        return service === undefined || this.#actions.service(key) !== undefined
            ? undefined
            : (this.#operation(service, name) ?? this.#existing(service, name));
    }
    #existing(prefix, name) {
        const [found] = this.#actions.named(`${prefix}:${name}`) ?? [];
        return found === undefined ? undefined : [found.name];
    }
    #operation(prefix, name) {
        let operations = this.#operations.get(prefix);
        if (operations === undefined) {
            operations = operationsOf(entryOf(this.#table.API_NAMES, prefix) ?? '', prefix);
            this.#operations.set(prefix, operations);
        }
        return operations.get(name.toLowerCase());
    }
}
function operationsOf(table, prefix) {
    const found = new Map();
    for (const word of table.split(' ')) {
        const [operation = '', actions = ''] = word.split('=');
        const key = operation.toLowerCase();
        if (operation === '' || found.has(key))
            continue;
        const names = actions === '' ? [] : actions.split('+');
        found.set(key, names.map((each) => (each.includes(':') ? each : `${prefix}:${each}`)));
    }
    return found;
}
const entryOf = (table, key) => Object.hasOwn(table, key) ? table[key] : undefined;

;// CONCATENATED MODULE: ./build/data/arn-forms.js
const moreArnForms = [
    'arn:${Partition}:iam::${Account}:root',
    'arn:${Partition}:sts::${Account}:assumed-role/${RoleName}/${SessionName}',
    'arn:${Partition}:sts::${Account}:root',
    'arn:${Partition}:iam::${Account}:server-certificate/${CertificateNameWithPath}',
    'arn:${Partition}:iam::${Account}:saml-provider/${SamlProviderName}',
    'arn:${Partition}:iam::${Account}:u2f/${U2fTokenId}',
    'arn:${Partition}:ssm:${Region}::parameter/aws/${Path}',
    'arn:${Partition}:ssm:${Region}::document/${DocumentName}',
    'arn:${Partition}:ssm:${Region}::automation-definition/${AutomationDefinitionName}',
    'arn:${Partition}:ssm:${Region}::patchbaseline/${PatchBaselineId}',
    'arn:${Partition}:swf:${Region}:${Account}:action/actions/${Action}',
    'arn:${Partition}:ssm:${Region}:${Account}:opsitem:${Severity}',
    'arn:${Partition}:s3:${Region}:${Account}:accesspoint:${AccessPointName}',
    'arn:${Partition}:s3::${Account}:accesspoint:${AccessPointAlias}',
    'arn:${Partition}:states:::${Integration}',
    'arn:${Partition}:states:${Region}:${Account}:${Integration}:invoke',
    'arn:${Partition}:lambda:${Region}::runtime:${Id}',
    'arn:${Partition}:bedrock:::foundation-model/${ModelId}',
    'arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}:*',
    'arn:${Partition}:events:${Region}:${Account}:target/${Action}',
];
const completelyKnown = new Set([
    'athena',
    'dynamodb',
    'events',
    'firehose',
    'iam',
    'kinesis',
    'kms',
    'lambda',
    's3',
    'scheduler',
    'secretsmanager',
    'sns',
    'sqs',
    'ssm',
    'states',
]);
const placeKnown = new Set([
    ...completelyKnown,
    'acm',
    'batch',
    'bedrock',
    'cloudformation',
    'cloudfront',
    'codebuild',
    'codecommit',
    'codepipeline',
    'cognito-identity',
    'cognito-idp',
    'ecr',
    'ecs',
    'elasticfilesystem',
    'elasticloadbalancing',
    'es',
    'glue',
    'kafka',
    'logs',
    'rds',
    'route53',
    'sagemaker',
    'ses',
    'waf-regional',
    'wafv2',
]);
const mistakenServices = {
    wafregional: 'waf-regional',
    stepfunctions: 'states',
    sfn: 'states',
    eventbridge: 'events',
    cloudwatchlogs: 'logs',
    cloudwatchevents: 'events',
    elbv2: 'elasticloadbalancing',
    elasticloadbalancingv2: 'elasticloadbalancing',
    cognitoidp: 'cognito-idp',
    kinesisfirehose: 'firehose',
    'kinesis-firehose': 'firehose',
    dynamodbstreams: 'dynamodb',
    'secrets-manager': 'secretsmanager',
    'step-functions': 'states',
    'api-gateway': 'apigateway',
    'event-bridge': 'events',
    parameterstore: 'ssm',
    'parameter-store': 'ssm',
};

// EXTERNAL MODULE: ./build/text/symbolic-string.js
var symbolic_string = __webpack_require__(8189);
;// CONCATENATED MODULE: ./build/iam/arn-forms.js



const MOST_KEPT = 10_000;
class ArnForms {
    #table;
    #forms = new Map();
    #worked = new Map();
    constructor(table) {
        this.#table = table;
    }
    once(key, work) {
        if (this.#worked.has(key))
            return this.#worked.get(key);
        const done = work();
        if (this.#worked.size < MOST_KEPT)
            this.#worked.set(key, done);
        return done;
    }
    of(service) {
        let found = this.#forms.get(service);
        if (found === undefined) {
            found = /^[a-z0-9-]+$/.test(service) ? this.#read(service) : [];
            this.#forms.set(service, found);
        }
        return found;
    }
    #read(service) {
        const head = `\n${service}|`;
        const start = this.#table.indexOf(head);
        const line = start === -1 ? '' : this.#table.slice(start + head.length, this.#table.indexOf('\n', start + 1));
        const before = `arn:\${Partition}:${service}:`;
        const known = line === '' ? [] : line.split(' ').map((form) => before + form);
        const more = moreArnForms.filter((form) => form.startsWith(before));
        return [...new Set([...known, ...more])].map(formOf);
    }
    meant(service) {
        const lower = service.toLowerCase();
        if (Object.hasOwn(mistakenServices, lower))
            return mistakenServices[lower];
        return lower !== service && this.of(lower).length > 0 ? lower : undefined;
    }
    isComplete(service) {
        return completelyKnown.has(service);
    }
    tellsPlace(service) {
        return placeKnown.has(service);
    }
}
function fieldsOf(text) {
    const [, , , region, account, resource] = (0,symbolic_string/* split */.lD)(text, ':', 6) ?? [];
    return region === undefined || account === undefined || resource === undefined
        ? undefined
        : { region, account, resource };
}
function formOf(written) {
    const [, , , region = '', account = ''] = written.replace('${Partition}', '').split(':');
    const any = new FormattedType(written, written);
    let fields;
    return {
        written,
        get text() {
            return any.text;
        },
        get fields() {
            fields ??= [fieldsOf(any.text)];
            return fields[0];
        },
        hasRegion: region !== '',
        hasAccount: account !== '',
    };
}

// EXTERNAL MODULE: ./build/iam/managed.js + 2 modules
var managed = __webpack_require__(8396);
// EXTERNAL MODULE: ./build/iam/template-documents.js + 1 modules
var template_documents = __webpack_require__(5088);
;// CONCATENATED MODULE: ./build/iam/catalogues.js






const usualCatalogues = () => ({
    managedPolicies: new managed/* ManagedPolicyCatalogue */.F6(),
    propertyShapes: new PropertyShapes(),
});
const shelf = () => ({
    usual: usualCatalogues(),
    managedPolicies: once(allManagedPolicies),
    actions: once(allActions),
    arnForms: once(allArnForms),
});
function once(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}
async function allCatalogues() {
    const { usual, managedPolicies, actions, arnForms } = shelf();
    return {
        ...usual,
        managedPolicies: await managedPolicies(),
        ...(await actions()),
        arnForms: await arnForms(),
    };
}
async function cataloguesFor(resources, { usual, managedPolicies, actions, arnForms } = shelf()) {
    return {
        ...usual,
        managedPolicies: (0,managed/* needsManagedPolicies */.nt)(resources, usual.managedPolicies)
            ? await managedPolicies()
            : usual.managedPolicies,
        ...((0,template_documents/* holdPolicies */.o)(resources) && (await actions())),
        ...(holdArns(resources) && { arnForms: await arnForms() }),
    };
}
async function allArnForms() {
    const { arnForms } = await __webpack_require__.e(/* import() */ 5335).then(__webpack_require__.bind(__webpack_require__, 5335));
    return new ArnForms(arnForms);
}
async function allManagedPolicies() {
    const { managedPolicyTable } = await __webpack_require__.e(/* import() */ 4341).then(__webpack_require__.bind(__webpack_require__, 4341));
    return new managed/* ManagedPolicyCatalogue */.F6(managedPolicyTable);
}
async function allActions() {
    const [{ actionTable }, { API_NAMES, CLIENT_NAMES }] = await Promise.all([
        __webpack_require__.e(/* import() */ 9320).then(__webpack_require__.bind(__webpack_require__, 9320)),
        __webpack_require__.e(/* import() */ 7409).then(__webpack_require__.bind(__webpack_require__, 7409)),
    ]);
    const actions = new ActionCatalogue(actionTable);
    return { actions, apiNames: new ApiNames({ API_NAMES, CLIENT_NAMES }, actions) };
}
const holdArns = (resources) => resources.some(({ node }) => holdsArn(node));
const WRITTEN = /^arn:(?:\$\{AWS::Partition\}|[^:]*):(?!iam::aws:|execute-api:|apigateway:)/;
function holdsArn(node) {
    switch (node.kind) {
        case 'scalar':
            return node.text.startsWith('arn:') && WRITTEN.test(node.text);
        case 'list':
            return node.items.some(holdsArn);
        case 'map':
            return [...node.entries.values()].some(({ value }) => holdsArn(value));
    }
}


/***/ }),

/***/ 7646:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _X: () => (/* binding */ linksBetween),
  fz: () => (/* binding */ shownIn),
  Xg: () => (/* binding */ takenIn)
});

// EXTERNAL MODULE: ./build/cloudformation/source-logical-id.js
var source_logical_id = __webpack_require__(1375);
// EXTERNAL MODULE: ./build/template/node.js
var template_node = __webpack_require__(2720);
// EXTERNAL MODULE: ./build/cloudformation/evaluate.js
var evaluate = __webpack_require__(2841);
// EXTERNAL MODULE: ./build/cloudformation/parameters.js
var cloudformation_parameters = __webpack_require__(4798);
// EXTERNAL MODULE: ./build/cloudformation/scenario.js
var scenario = __webpack_require__(2120);
// EXTERNAL MODULE: ./build/cloudformation/scope.js
var scope = __webpack_require__(3868);
;// CONCATENATED MODULE: ./build/cloudformation/taken.js





function takenBetween(templates) {
    return templates.flatMap((template) => template.links === undefined ? [] : takenBy(template, template.links));
}
function takenBy(template, links) {
    const parameters = (0,template_node/* child */.jf)(template.root, 'Parameters');
    for (const name of parameters?.kind === 'map' ? parameters.entries.keys() : []) {
        const stored = (0,cloudformation_parameters/* parameterText */.p5)(name, template) ?? [];
        for (const part of stored)
            if (typeof part !== 'string')
                links.valueOf(part);
    }
    const open = [template.root];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if (mayTake(node))
            evaluated(node, template);
        if (node.kind === 'list')
            for (const item of node.items)
                open.push(item);
        else if (node.kind === 'map')
            for (const { value } of node.entries.values())
                open.push(value);
    }
    return links.takenBy(template.id);
}
const mayTake = (node) => (0,template_node/* intrinsicOf */.jN)(node)?.name === 'Fn::ImportValue' || (0,template_node/* stringOf */.Je)(node)?.includes('{{resolve:ssm:') === true;
function evaluated(node, template) {
    try {
        (0,evaluate/* textOf */.b6)(node, { template, scenario: scenario/* always */.Gk });
    }
    catch (error) {
        if (!(error instanceof scope/* Undecided */.Oh))
            throw error;
    }
}

// EXTERNAL MODULE: ./build/finding.js
var finding = __webpack_require__(3186);
// EXTERNAL MODULE: ./build/text/key.js
var key = __webpack_require__(4344);
// EXTERNAL MODULE: ./build/text/symbolic-string.js
var symbolic_string = __webpack_require__(8189);
// EXTERNAL MODULE: ./build/text/unknown.js
var unknown = __webpack_require__(2665);
;// CONCATENATED MODULE: ./build/report/delivery-words.js



function whyDelivered(verdict) {
    switch (verdict.verdict) {
        case 'granted':
            return whyGranted(verdict);
        case 'denied':
            return `${whyDenied(verdict)}${whenOf(verdict)}`;
        case 'unverified': {
            const [first] = verdict.unknowns;
            return first === undefined ? 'a statement of the policy may fit' : (0,unknown/* wordsOf */.Z9)(first);
        }
    }
}
function whyGranted({ delivery, grants }) {
    const policies = [...new Set(grants.map(({ policy }) => (0,source_logical_id/* sourceLogicalId */.i)(policy)))];
    return policies.length === 0
        ? `the policy that a ${delivery.fact.to} has of itself lets ${delivery.fact.principal} send`
        : `${policies.join(', ')} ${policies.length === 1 ? 'lets' : 'let'} ${delivery.fact.principal} send`;
}
function whyDenied({ delivery, keyLack, forbiddenBy, near }) {
    const { principal } = delivery.fact;
    if (keyLack !== undefined)
        return `the key that it is encrypted with does not let ${principal} use it`;
    if (forbiddenBy !== undefined)
        return 'a Deny statement of its policy forbids it';
    if (near === undefined)
        return `no policy lets ${principal} send`;
    const policy = (0,source_logical_id/* sourceLogicalId */.i)(near.grant.policy);
    return near.failure === 'attached elsewhere'
        ? `${policy}, which lets ${principal} send, is set on something else`
        : `${policy} nearly lets ${principal} send, but its ${near.failure.failed} differs`;
}
function whenOf({ when }) {
    const words = when === undefined ? '' : (0,scenario/* showScenario */.Ot)(when);
    return words === '' ? '' : `, ${words}`;
}

// EXTERNAL MODULE: ./build/report/source-name.js
var source_name = __webpack_require__(8373);
;// CONCATENATED MODULE: ./build/report/shown.js







function shownIn(model) {
    const keys = new Keys();
    const throughOf = throughIn(model, keys);
    return {
        invocations: model.verdicts.map((verdict) => invocationOf(verdict, keys, throughOf)),
        deliveries: model.deliveries.map((verdict) => deliveryOf(verdict, keys, throughOf)),
        functions: model.functions.map((fn) => {
            const roles = fn.roles.flatMap(({ role }) => role === undefined ? [] : [keys.shown(role.resource, role.resource.id)]);
            return { template: fn.template.source, function: keys.shown(fn.resource), roles };
        }),
        grants: model.grants.length,
    };
}
const takenIn = ({ templates }) => takenBetween(templates).map(({ name, ...taken }) => ({ ...taken, name: (0,symbolic_string/* show */.WU)(name) }));
function linksBetween(taken, all) {
    const sources = new Map(all.map((source) => [(0,finding/* sourceId */.t6)(source), source]));
    return taken.flatMap(({ from, to, kind, name }) => {
        const [giver, taker] = [sources.get(from), sources.get(to)];
        return giver === undefined || taker === undefined ? [] : [{ from: giver, to: taker, kind, name }];
    });
}
class Keys {
    #known = new Map();
    #taken = new Set();
    shown(resource, name = (0,source_logical_id/* sourceLogicalId */.i)(resource)) {
        const { type, template } = resource;
        return { key: this.#of(resource), name, type, path: template.source.path, template: template.source };
    }
    #of(resource) {
        const known = this.#known.get(resource);
        if (known !== undefined)
            return known;
        let key = `${resource.template.id}#${resource.id}`;
        while (this.#taken.has(key))
            key += "'";
        this.#known.set(resource, key);
        this.#taken.add(key);
        return key;
    }
}
function throughIn({ deliveries, meetings }, keys) {
    const byArn = new Map(deliveries.map(({ delivery }) => [(0,key/* keyOf */.T)(delivery.destinationArn), delivery.destination]));
    for (const { delivery } of deliveries)
        meetings?.give('delivered', delivery.destinationArn);
    return (arn) => {
        if (arn !== undefined)
            meetings?.ask('delivered', arn);
        const found = arn && byArn.get((0,key/* keyOf */.T)(arn));
        return found === undefined ? {} : { through: keys.shown(found) };
    };
}
function deliveryOf(verdict, keys, throughOf) {
    const { delivery, grants } = verdict;
    const { resource, destination, fact, at, sourceArn } = delivery;
    return {
        at,
        template: resource.template.source,
        source: keys.shown(resource),
        service: fact.service,
        destination: keys.shown(destination),
        to: fact.to,
        principal: fact.principal,
        verdict: verdict.verdict,
        grants: [...new Set(grants.map(({ policy }) => (0,source_logical_id/* sourceLogicalId */.i)(policy)))],
        why: whyDelivered(verdict),
        ...throughOf(sourceArn),
    };
}
function invocationOf({ invocation, verdict, grants, why }, keys, throughOf) {
    const { resource, target, by, principal, service, at, template, eventSource } = invocation;
    return {
        at,
        template: template.source,
        source: keys.shown(resource, (0,source_name/* sourceNameOf */.Y)(invocation)),
        sourceId: (0,source_logical_id/* sourceLogicalId */.i)(resource),
        service,
        function: invocation.function === undefined
            ? unknownFunction(invocation)
            : keys.shown(invocation.function.resource),
        qualifier: qualifierOf(target),
        by,
        principal,
        verdict,
        grants: grants.map((grant) => grant.resource.id),
        grantNames: grants.map((grant) => (0,source_logical_id/* sourceLogicalId */.i)(grant.resource)),
        why,
        ...throughOf(resource.type === PIPE ? resource.properties.one('Source')?.text() : eventSource.sourceArn),
    };
}
const PIPE = 'AWS::Pipes::Pipe';
function unknownFunction({ template, target }) {
    const name = (0,symbolic_string/* show */.WU)(target);
    const { source } = template;
    return { key: `${template.id}#${name}`, name, type: '', path: source.path, template: source };
}
function qualifierOf(target) {
    let colons = 0;
    let qualifier = null;
    for (const part of target) {
        if (typeof part !== 'string') {
            if (qualifier !== null)
                qualifier += part.label;
            continue;
        }
        for (const char of part) {
            if (qualifier !== null)
                qualifier += char;
            else if (char === ':' && ++colons === 7)
                qualifier = '';
        }
    }
    return qualifier === '' ? null : qualifier;
}


/***/ }),

/***/ 8373:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ sourceNameOf)
/* harmony export */ });
/* harmony import */ var _cloudformation_source_logical_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1375);

function sourceNameOf({ resource, eventSource, function: invoked }) {
    const own = (0,_cloudformation_source_logical_id_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceLogicalId */ .i)(resource);
    const isHidden = resource.type === 'AWS::Lambda::EventSourceMapping' || own === invoked?.resource.id;
    if (!isHidden)
        return own;
    const named = eventSource.sourceArn === undefined ? undefined : resourceIn(eventSource.sourceArn);
    return named !== undefined && named !== invoked?.resource.id && resource.template.resources.has(named)
        ? named
        : resource.id;
}
function resourceIn(text) {
    for (const part of text)
        if (typeof part !== 'string' && part.unknown?.code === 'attribute')
            return part.unknown.what.split('.')[0];
    return undefined;
}


/***/ })

};
;