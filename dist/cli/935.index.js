export const id = 935;
export const ids = [935];
export const modules = {

/***/ 1623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q8: () => (/* binding */ unmeasured),
/* harmony export */   eM: () => (/* binding */ Stopwatch)
/* harmony export */ });
/* unused harmony export phases */
/** How long each phase of a run took. */
const phases = ['read', 'expand', 'model', 'rules', 'report'];
/** Only does the work. */
const unmeasured = (_, work) => work();
/** A stopwatch for each phase. Pieces of work must not stand within one another. */
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
    /** One line a phase: its name, and milliseconds. */
    lines() {
        return [...this.#spent].map(([phase, spent]) => `${phase.padEnd(7)} ${spent.toFixed(1).padStart(9)} ms`);
    }
}


/***/ }),

/***/ 8607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/config/config.js
var config = __webpack_require__(8674);
// EXTERNAL MODULE: ./lib/config/environment.js
var config_environment = __webpack_require__(7851);
;// CONCATENATED MODULE: ./lib/config/stacks.js

/**
 * The deployments that are configured. What is said of one stack wins over what is said of all.
 *
 * @param everywhere what holds for all stacks.
 * @param read a parameter file by its path. Throws a UsageError, as this does for what is no region, account or
 * parameter file.
 */
function deploymentsOf(stacks, everywhere, read) {
    return stacks.map(({ name, template, parameters, parameterFiles, region, account }) => {
        const own = (0,config_environment/* environmentOf */.p)({ parameters, parameterFiles: parameterFiles.map(read), region, account });
        const environment = {
            ...everywhere,
            ...own,
            parameters: new Map([...everywhere.parameters, ...own.parameters]),
        };
        return { name, template, environment };
    });
}

// EXTERNAL MODULE: ./lib/io/disk.js
var io_disk = __webpack_require__(8951);
// EXTERNAL MODULE: ./lib/io/named.js
var named = __webpack_require__(1693);
// EXTERNAL MODULE: ./lib/options/values.js + 1 modules
var options_values = __webpack_require__(6724);
// EXTERNAL MODULE: ./lib/result.js
var lib_result = __webpack_require__(4138);
// EXTERNAL MODULE: ./lib/rules/index.js + 74 modules
var lib_rules = __webpack_require__(781);
// EXTERNAL MODULE: ./lib/usage-error.js
var usage_error = __webpack_require__(3703);
;// CONCATENATED MODULE: ./lib/cloudformation/instance.js
/**
 * The instances that files are checked as. A file that no deployment names is deployed once, with `environment`; one
 * that several name gets a source of its own for each, which bears the deployment's name.
 */
function instancesOf(files, environment, deployments = []) {
    return files.flatMap((file) => {
        const own = deployments.filter((each) => each.template === file.source.path);
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
/** The files that a template names, as the instance's own: what stands in them is found for that instance. */
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
/**
 * What is the same in all instances of a template, once; what only some have, for each of them, by name.
 *
 * @param instances the sources of all instances.
 */
function toldOnce(all, instances) {
    if (all.every(({ at }) => at.source.stack === undefined))
        return all;
    const groups = new Map();
    for (const one of all) {
        const identity = identityOf(one);
        groups.set(identity, [...(groups.get(identity) ?? []), one]);
    }
    return all.flatMap((one) => {
        const { stack } = one.at.source;
        const [first, ...others] = groups.get(identityOf(one)) ?? [];
        if (stack === undefined || first === undefined)
            return [one];
        const having = new Set([first, ...others].map(({ at }) => at.source.stack?.name));
        if (namesOf(stack.template, instances).every((name) => having.has(name)))
            return first === one ? [one] : [];
        const message = `${one.message} (stack ${stack.name})`;
        // A change of the file would change the other deployments, too.
        return [{ ...one, stack: stack.name, message, ...(one.fix == null ? {} : { fix: null }) }];
    });
}
/** The names of all instances of a template. */
function namesOf(path, instances) {
    return instances.flatMap(({ stack }) => (stack?.template === path ? [stack.name] : []));
}
/** All that a reader sees of it, the instance left out. */
function identityOf(told) {
    return JSON.stringify(told, (key, value) => (key === 'source' ? value.path : value));
}

// EXTERNAL MODULE: ./lib/finding.js
var lib_finding = __webpack_require__(182);
// EXTERNAL MODULE: ./lib/iam/actions.js
var iam_actions = __webpack_require__(1098);
;// CONCATENATED MODULE: ./lib/iam/api-names.js
/** The names of API operations, SDK classes and clients that are written for actions. */
class ApiNames {
    #table;
    #actions;
    constructor(table, actions) {
        this.#table = table;
        this.#actions = actions;
    }
    /**
     * The actions that are meant by a name which is certainly no action; empty where the call needs no right; undefined
     * where nothing is known of the name.
     */
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
        const wanted = name.toLowerCase();
        for (const word of (entryOf(this.#table.API_NAMES, prefix) ?? '').split(' ')) {
            const [operation = '', actions = ''] = word.split('=');
            if (operation === '' || operation.toLowerCase() !== wanted)
                continue;
            const names = actions === '' ? [] : actions.split('+');
            return names.map((each) => (each.includes(':') ? each : `${prefix}:${each}`));
        }
        return undefined;
    }
}
const entryOf = (table, key) => Object.hasOwn(table, key) ? table[key] : undefined;

// EXTERNAL MODULE: ./lib/iam/managed.js + 2 modules
var managed = __webpack_require__(7850);
// EXTERNAL MODULE: ./lib/iam/template-documents.js
var template_documents = __webpack_require__(1564);
;// CONCATENATED MODULE: ./lib/iam/catalogues.js




/** The policies that execution roles usually have, and no actions. */
const usualCatalogues = () => ({ managedPolicies: new managed/* ManagedPolicyCatalogue */.F6() });
/** Everything. */
async function allCatalogues() {
    return { managedPolicies: await allManagedPolicies(), ...(await allActions()) };
}
/**
 * All that these resources need. What is said of a template is the same with more: a template for which the usual
 * policies do says nothing of the others.
 */
async function cataloguesFor(resources) {
    const usual = usualCatalogues();
    return {
        managedPolicies: (0,managed/* needsManagedPolicies */.nt)(resources, usual.managedPolicies)
            ? await allManagedPolicies()
            : usual.managedPolicies,
        ...((0,template_documents/* holdPolicies */.o)(resources) && (await allActions())),
    };
}
async function allManagedPolicies() {
    const { managedPolicyTable } = await __webpack_require__.e(/* import() */ 671).then(__webpack_require__.bind(__webpack_require__, 6671));
    return new managed/* ManagedPolicyCatalogue */.F6(managedPolicyTable);
}
async function allActions() {
    const [{ actionTable }, names] = await Promise.all([
        __webpack_require__.e(/* import() */ 255).then(__webpack_require__.bind(__webpack_require__, 5255)),
        __webpack_require__.e(/* import() */ 621).then(__webpack_require__.bind(__webpack_require__, 6621)),
    ]);
    const actions = new iam_actions/* ActionCatalogue */.m(actionTable);
    return { actions, apiNames: new ApiNames(names, actions) };
}

// EXTERNAL MODULE: ./lib/internal-error.js
var internal_error = __webpack_require__(4749);
// EXTERNAL MODULE: ./lib/cloudformation/source-logical-id.js
var source_logical_id = __webpack_require__(8331);
// EXTERNAL MODULE: ./lib/cloudformation/dependencies.js
var dependencies = __webpack_require__(1183);
// EXTERNAL MODULE: ./lib/cloudformation/scenario.js
var cloudformation_scenario = __webpack_require__(7172);
// EXTERNAL MODULE: ./lib/text/key.js
var text_key = __webpack_require__(2980);
;// CONCATENATED MODULE: ./lib/model/functions.js
/** The functions of all templates, and finding one by what names it. */



/** Of functions of one name, the only one that a resource refers to, or that can be there together with it. */
function meantBy(from, alike) {
    const names = (0,dependencies/* dependenciesOf */.hk)(from);
    const named = alike.filter(({ resource }) => names.has(resource.id));
    const [first, ...others] = named.length > 0 ? named : alike.filter((each) => mayMeet(from, each));
    return others.length === 0 ? first : undefined;
}
const mayMeet = ({ guard, stack }, { resource }) => {
    const joint = (0,cloudformation_scenario/* both */.WP)(guard, resource.guard);
    return joint !== undefined && stack.conditions.feasible(joint) !== 'no';
};
class FunctionIndex {
    all;
    #byArn = new Map();
    constructor(stacks, roles) {
        const functions = [];
        for (const stack of stacks) {
            for (const resource of stack.resources.values()) {
                const arn = resource.type === 'AWS::Lambda::Function' ? resource.arn() : undefined;
                if (arn === undefined)
                    continue;
                const uses = resource.properties.all('Role').map((view) => ({
                    at: view.at,
                    guard: view.guard,
                    text: view.text(),
                    ...roles.use(view.text(), stack),
                }));
                const found = { stack, resource, at: resource.at, arn, roles: uses };
                functions.push(found);
                const key = (0,text_key/* keyOf */.T)(arn);
                this.#byArn.set(key, [...(this.#byArn.get(key) ?? []), found]);
            }
        }
        this.all = functions;
    }
    /**
     * The function with an (unqualified) ARN, of the same template first; undefined where none or several have it.
     *
     * @param from what names it: of several functions of one name it means the one that it refers to.
     */
    find(arn, stack, from) {
        const found = this.#byArn.get((0,text_key/* keyOf */.T)(arn)) ?? [];
        const here = found.filter((each) => each.stack === stack);
        if (here.length > 1)
            return from === undefined ? here[0] : meantBy(from, here);
        return here[0] ?? (found.length === 1 ? found[0] : undefined);
    }
}

;// CONCATENATED MODULE: ./lib/model/grant-index.js
/** CloudFormation takes 500 resources; a template with more pairs of invocations and grants than this is none that it takes. */
const MOST_PAIRS = 60_000;
class GrantIndex {
    all;
    #byFunction = new Map();
    #byStack = new Map();
    #open = new Map();
    #pairs = new Map();
    constructor(grants) {
        this.all = [...grants];
        for (const grant of this.all) {
            add(this.#byStack, grant.stack, grant);
            if (grant.function === undefined)
                add(this.#open, grant.stack, grant);
            else
                this.#put(grant.function, grant);
        }
    }
    #put(target, grant) {
        let known = this.#byFunction.get(target);
        if (known === undefined) {
            known = { all: [], byEnd: new Map(), anyEnd: [] };
            this.#byFunction.set(target, known);
        }
        known.all.push(grant);
        const end = endOfGrant(grant);
        if (end === undefined)
            known.anyEnd.push(grant);
        else
            add(known.byEnd, end, grant);
    }
    /**
     * The grants on the invoked function that may fit, and those of the template whose function is not known.
     * Undefined where the template asks for more comparisons than any that can be deployed.
     */
    mayConcern(invocation) {
        const found = this.#fitting(invocation);
        const pairs = (this.#pairs.get(invocation.stack) ?? 0) + found.length;
        this.#pairs.set(invocation.stack, pairs);
        return pairs > MOST_PAIRS ? undefined : found;
    }
    #fitting({ function: invoked, stack, draft }) {
        const open = this.#open.get(stack) ?? [];
        const known = invoked === undefined ? undefined : this.#byFunction.get(invoked);
        if (known === undefined)
            return open;
        const end = endOf(draft.sourceArn);
        const fitting = end === undefined ? known.all : [...(known.byEnd.get(end) ?? []), ...known.anyEnd];
        return [...fitting, ...open];
    }
    inStack(stack) {
        return this.#byStack.get(stack) ?? [];
    }
}
/** An API may have hundreds of permissions on one function, one a route; their ends tell most of them apart. */
function endOfGrant({ statement }) {
    const source = statement.conditions.find(({ key }) => key.toLowerCase() === 'aws:sourcearn');
    const [only, ...others] = source?.values ?? [];
    if (source === undefined || others.length > 0 || !/^Arn(?:Like|Equals)$/.test(source.operator))
        return undefined;
    const end = endOf(only?.text);
    return end === undefined || /[*?$]/.test(end) ? undefined : end;
}
/** What stands behind the last slash, where it and the slash are literal: texts with different ends differ. */
function endOf(text) {
    const last = text?.[text.length - 1];
    if (typeof last !== 'string')
        return undefined;
    const slash = last.lastIndexOf('/');
    return slash === -1 ? undefined : last.slice(slash + 1);
}
function add(map, key, grant) {
    const known = map.get(key);
    if (known === undefined)
        map.set(key, [grant]);
    else
        known.push(grant);
}

// EXTERNAL MODULE: ./lib/iam/parse.js + 1 modules
var parse = __webpack_require__(8421);
// EXTERNAL MODULE: ./lib/text/symbolic-string.js + 1 modules
var symbolic_string = __webpack_require__(5764);
// EXTERNAL MODULE: ./lib/model/target.js
var model_target = __webpack_require__(6220);
;// CONCATENATED MODULE: ./lib/model/grants.js
/** What lets others invoke functions: `AWS::Lambda::Permission` and `AWS::Lambda::ResourcePolicy`, as grants. */




/** The grants that a resource makes; none for other types. */
function* grantsOf(resource, functions) {
    if (resource.type === 'AWS::Lambda::Permission')
        yield* permissionGrants(resource, functions);
    if (resource.type === 'AWS::Lambda::ResourcePolicy')
        yield* policyGrants(resource, functions);
}
/**
 * Property → the condition that it becomes in the function's resource policy.
 * https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html
 */
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
    for (const scenario of properties.scenarios(...paths)) {
        const named = scenario.one('FunctionName');
        const guard = (0,cloudformation_scenario/* both */.WP)(permission.guard, scenario.guard);
        if (named === undefined || guard === undefined)
            continue;
        const target = (0,model_target/* targetOf */.$)(named.text(), permission.stack);
        const found = functions.find(target.function, permission.stack, permission);
        yield {
            stack: permission.stack,
            resource: permission,
            at: permission.at,
            guard,
            target: target.arn,
            targetAt: named.at,
            ...(found === undefined ? {} : { function: found }),
            statement: {
                effect: 'Allow',
                guard,
                at: permission.at,
                from: permission.id,
                principals: principalsOf(scenario),
                actions: partsOf(scenario, 'Action'),
                resources: [{ text: target.arn, at: named.at }],
                conditions: CONDITIONS.flatMap(([property, operator, key]) => {
                    const values = partsOf(scenario, property);
                    const [first] = values;
                    return first === undefined ? [] : [{ operator, key, values, at: first.at }];
                }),
                ...openOf(scenario, paths),
            },
        };
    }
}
const partsOf = (view, property) => {
    const found = view.one(property);
    return found === undefined ? [] : [{ text: found.text(), at: found.at }];
};
function openOf(view, paths) {
    for (const path of paths) {
        const found = view.one(path);
        if (found?.kind === 'unknown')
            return { open: found.why ?? 'a value that can not be told' };
    }
    return {};
}
function principalsOf(scenario) {
    const principal = scenario.one('Principal');
    if (principal === undefined)
        return [];
    const text = principal.text();
    return [{ kind: principalKind(text), value: { text, at: principal.at } }];
}
/** A permission's principal is written without its kind: a star, an account, an ARN, or else a service. */
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
        const target = (0,model_target/* targetOf */.$)(named.text(), policy.stack);
        const found = functions.find(target.function, policy.stack, policy);
        const guard = (0,cloudformation_scenario/* both */.WP)(policy.guard, named.guard);
        if (guard === undefined)
            continue;
        for (const document of policy.properties.all('PolicyDocument')) {
            for (const statement of (0,parse/* statementsOf */.G)(document, policy.id)) {
                const joint = (0,cloudformation_scenario/* both */.WP)(guard, statement.guard);
                if (joint === undefined)
                    continue;
                yield {
                    stack: policy.stack,
                    resource: policy,
                    at: statement.at,
                    guard: joint,
                    target: target.arn,
                    targetAt: named.at,
                    ...(found === undefined ? {} : { function: found }),
                    statement: { ...statement, guard: joint },
                };
            }
        }
    }
}

// EXTERNAL MODULE: ./lib/services/index.js + 69 modules
var services = __webpack_require__(2869);
;// CONCATENATED MODULE: ./lib/model/invocations.js


/** Every way by which a resource of the stack makes a service invoke a function. */
function* invocationsIn(stack, functions, roles) {
    for (const resource of stack.resources.values()) {
        for (const draft of (0,services/* invocationsOf */.Z4)(resource))
            yield invocation(draft, functions, roles);
    }
}
function invocation(draft, functions, roles) {
    const { resource, at, guard, by, role } = draft;
    const { stack } = resource;
    const target = (0,model_target/* targetOf */.$)(draft.function, stack);
    const found = functions.find(target.function, stack, resource);
    const unknown = draft.openReason === undefined
        ? target.unknown
        : { code: 'source', what: resource.id, why: draft.openReason };
    const roleText = role?.text();
    return {
        draft,
        stack,
        resource,
        at,
        guard,
        by,
        service: draft.service,
        principal: draft.principal,
        target: target.arn,
        ...(target.qualifier === undefined ? {} : { qualifier: target.qualifier }),
        ...(found === undefined ? {} : { function: found }),
        ...(role === undefined || roleText === undefined
            ? {}
            : { role: { at: role.at, guard: role.guard, text: roleText, ...roles.use(roleText, stack) } }),
        ...(unknown === undefined ? {} : { unknown }),
    };
}

// EXTERNAL MODULE: ./lib/iam/match.js
var match = __webpack_require__(440);
// EXTERNAL MODULE: ./lib/iam/evaluate.js
var evaluate = __webpack_require__(7362);
// EXTERNAL MODULE: ./lib/iam/request.js
var request = __webpack_require__(9516);
// EXTERNAL MODULE: ./lib/text/unknown.js
var text_unknown = __webpack_require__(3325);
// EXTERNAL MODULE: ./lib/model/allows.js
var allows = __webpack_require__(7887);
;// CONCATENATED MODULE: ./lib/model/verdict.js
/** The verdict on every invocation: granted (by what), denied (why), or unverified (why). */







const outside = ({ target }) => ({ code: 'function-outside', what: (0,symbolic_string/* show */.WU)(target) });
/** Judges one invocation. Near misses are added later, once it is known which grants serve others. */
function verdictOf(invocation, grants) {
    switch (invocation.by) {
        case 'resource-policy':
            return byResourcePolicy(invocation, grants);
        case 'role':
            return byRole(invocation, grants);
        case 'execution-role':
            return byExecutionRole(invocation);
        case 'caller':
            return verdict(invocation, 'granted', 'whoever calls needs the right to invoke the function');
    }
}
function verdict(invocation, word, why, more = {}) {
    return {
        invocation,
        verdict: word,
        why,
        unknowns: [],
        grants: [],
        otherScenarios: [],
        near: [],
        lacks: [],
        ...more,
    };
}
/** Undecided, for the first of what is not known. */
function unverified(invocation, unknown, others = []) {
    return verdict(invocation, 'unverified', (0,text_unknown/* wordsOf */.Z9)(unknown), { unknowns: (0,text_unknown/* eachOnce */.B)([unknown, ...others]) });
}
/** Undecided as the evaluation is. */
function undecided(invocation, { unknowns }, otherwise) {
    const [first, ...others] = unknowns;
    const what = invocation.resource.id;
    return unverified(invocation, first ?? { code: 'statement', what, why: otherwise }, others);
}
const undocumented = ({ resource }, why) => ({
    code: 'undocumented',
    what: resource.id,
    why,
});
function byResourcePolicy(invocation, grants) {
    const { draft, stack, unknown } = invocation;
    const candidates = grants.mayConcern(invocation);
    if (candidates === undefined)
        return unverified(invocation, {
            code: 'budget',
            what: (0,symbolic_string/* show */.WU)(invocation.target),
            why: 'the template has more permissions than are compared',
        });
    const found = forEachSpread(draft, (sourceArn) => (0,evaluate/* evaluate */._)(candidates.map(({ statement }) => statement), requestOf(invocation, sourceArn), stack.conditions));
    if (found.evaluation.answer === 'yes') {
        const allowing = candidates.filter((grant) => verdict_allows(grant, invocation, draft.sourceArn) !== 'no');
        return verdict(invocation, 'granted', `allowed by ${verdict_namesOf(allowing)}`, { grants: allowing });
    }
    if (unknown !== undefined)
        return unverified(invocation, unknown, (0,symbolic_string/* unknownsIn */.Fw)(invocation.target));
    if (invocation.function === undefined)
        return unverified(invocation, outside(invocation), (0,symbolic_string/* unknownsIn */.Fw)(invocation.target));
    if (found.evaluation.answer === 'unknown') {
        return undecided(invocation, found.evaluation, 'a grant may fit');
    }
    if (draft.doubt !== undefined)
        return unverified(invocation, undocumented(invocation, draft.doubt));
    if (stack.unknownMacros)
        return unverified(invocation, {
            code: 'statement',
            what: stack.id,
            why: 'a macro of the template may add a grant',
        });
    const otherScenarios = candidates.filter((grant) => verdict_allows(grant, invocation, found.sourceArn) === 'yes');
    if (candidates.some((grant) => isRegionalVariant(grant, invocation))) {
        const why = 'whether the service also calls by its regional principal is not documented';
        return unverified(invocation, undocumented(invocation, why));
    }
    const { when } = found.evaluation;
    return verdict(invocation, 'denied', whyDenied(invocation, found.value), {
        otherScenarios,
        ...(when === undefined ? {} : { when }),
    });
}
/** `events.us-east-1.amazonaws.com` for `events.amazonaws.com`: some services accept it, and no list says which. */
function isRegionalVariant({ statement }, { principal }) {
    const [service, ...rest] = principal.split('.');
    const regional = (0,symbolic_string/* concat */.xW)(`${service}.`, REGION, `.${rest.join('.')}`);
    return (statement.principals ?? []).some(({ value }) => (0,symbolic_string/* same */.FB)(value.text, [principal]) === 'no' && (0,symbolic_string/* same */.FB)(value.text, regional) !== 'no');
}
const REGION = {
    id: 'a region',
    label: '*',
    chars: 'a-z0-9-',
    minLength: 9,
    maxLength: 16,
    reason: 'any region',
};
function whyDenied({ principal }, value) {
    const what = value === undefined ? '' : ` for ${value}`;
    return `no permission lets ${principal} invoke the function${what}`;
}
const verdict_namesOf = (grants) => [...new Set(grants.map(({ resource }) => resource.id))].join(', ');
/** Does one grant allow it, whenever the grant is there? */
function verdict_allows(grant, invocation, sourceArn) {
    const joint = (0,cloudformation_scenario/* both */.WP)(grant.guard, invocation.guard);
    if (joint === undefined || grant.statement.effect !== 'Allow')
        return 'no';
    return (0,match/* matchStatement */.Hs)(grant.statement, requestOf(invocation, sourceArn)).answer;
}
/** What the service asks of the function's resource policy. */
function requestOf(invocation, sourceArn) {
    const { draft, guard, target } = invocation;
    const { principal, alsoPrincipals } = draft;
    return {
        principal: {
            service: principal,
            ...(alsoPrincipals === undefined ? {} : { alsoServices: alsoPrincipals }),
        },
        action: 'lambda:InvokeFunction',
        resource: target,
        context: (0,request/* contextOf */.V)({
            'aws:SourceArn': sourceArn,
            'aws:SourceAccount': draft.sourceAccount ?? invocation.stack.account,
            'lambda:EventSourceToken': draft.eventSourceToken,
            'lambda:InvokedViaFunctionUrl': 'absent',
            'lambda:FunctionUrlAuthType': 'absent',
        }),
        otherKeys: 'unknown',
        guard,
    };
}
/**
 * Evaluates with the source ARN; where parts of it take several values in one deployment (the methods behind `ANY`),
 * and it is not allowed for all at once, for each value by itself.
 */
function forEachSpread(draft, judge) {
    const { sourceArn, variants = [] } = draft;
    const evaluation = judge(sourceArn);
    const [spread] = variants;
    if (evaluation.answer === 'yes' || spread === undefined || sourceArn === undefined)
        return { evaluation, sourceArn };
    let open;
    for (const value of spread.values) {
        const put = (0,symbolic_string/* substitute */.V2)(sourceArn, ({ id }) => (id === spread.token.id ? value : undefined));
        const found = forEachSpread({ ...draft, sourceArn: put, variants: variants.slice(1) }, judge);
        if (found.evaluation.answer === 'no')
            return evaluation.answer === 'no' ? { evaluation, sourceArn } : { ...found, value };
        if (found.evaluation.answer === 'unknown')
            open = found;
    }
    return open ?? { evaluation: { ...evaluation, answer: 'yes' }, sourceArn };
}
function byRole(invocation, grants) {
    const { draft, role, unknown } = invocation;
    const needs = draft.needs.map(({ action, resource }) => ({ action, resource: resource ?? invocation.target }));
    const judged = judgeRole(invocation, role, (known) => [
        ...trustLacks(known, draft, invocation.guard, invocation.resource.arn()),
        ...needLacks(known, needs, invocation.guard),
    ]);
    if (judged.verdict === 'denied') {
        if (draft.orByResourcePolicy && byResourcePolicy(invocation, grants).verdict !== 'denied') {
            return byResourcePolicy(invocation, grants);
        }
        if (unknown !== undefined)
            return unverified(invocation, unknown, (0,symbolic_string/* unknownsIn */.Fw)(invocation.target));
        if (invocation.function === undefined)
            return unverified(invocation, outside(invocation), (0,symbolic_string/* unknownsIn */.Fw)(invocation.target));
        if (draft.doubt !== undefined)
            return unverified(invocation, undocumented(invocation, draft.doubt));
    }
    return judged;
}
function byExecutionRole(invocation) {
    const { draft, function: found, unknown } = invocation;
    if (found === undefined)
        return unverified(invocation, unknown ?? outside(invocation), (0,symbolic_string/* unknownsIn */.Fw)(invocation.target));
    if (unknown !== undefined)
        return unverified(invocation, unknown, (0,symbolic_string/* unknownsIn */.Fw)(invocation.target));
    const needs = draft.needs.flatMap(({ action, resource }) => resource === undefined ? [] : [{ action, resource }]);
    const uses = found.roles.filter((use) => (0,cloudformation_scenario/* both */.WP)(use.guard, invocation.guard) !== undefined);
    if (uses.length === 0)
        return unverified(invocation, { code: 'function-role', what: found.resource.id });
    const verdicts = uses.map((use) => judgeRole(invocation, use, (known) => needLacks(known, needs, (0,cloudformation_scenario/* both */.WP)(use.guard, invocation.guard) ?? invocation.guard, allows/* OUTSIDE_THE_FUNCTION */.Dr)));
    return (verdicts.find((each) => each.verdict === 'denied') ??
        verdicts.find((each) => each.verdict === 'unverified') ??
        verdicts[0] ??
        unverified(invocation, { code: 'function-role', what: found.resource.id }));
}
/** What a role lacks decides: a sure lack denies, an open one leaves it unverified. */
function judgeRole(invocation, use, lacksOf) {
    const role = use?.role;
    if (role === undefined) {
        const named = use?.text ?? [];
        return unverified(invocation, { code: 'role-outside', what: (0,symbolic_string/* show */.WU)(named) }, (0,symbolic_string/* unknownsIn */.Fw)(named));
    }
    const lacks = lacksOf(role);
    const sure = lacks.filter(({ evaluation }) => evaluation.answer === 'no');
    const [first] = sure;
    if (first !== undefined) {
        const { when } = first.evaluation;
        return verdict(invocation, 'denied', whyLacking(invocation, role, sure), {
            lacks: sure,
            ...(when === undefined ? {} : { when }),
        });
    }
    const [open] = lacks;
    if (open !== undefined) {
        return { ...undecided(invocation, open.evaluation, 'the role may not be known in full'), mayLack: open };
    }
    return verdict(invocation, 'granted', `allowed by the role ${role.resource.id}`);
}
function whyLacking({ principal }, role, lacks) {
    const missing = lacks.flatMap(({ need }) => need === undefined ? [] : [`${need.action} on ${(0,symbolic_string/* show */.WU)(need.resource)}`]);
    if (missing.length < lacks.length)
        return `the role ${role.resource.id} does not trust ${principal}`;
    return `the role ${role.resource.id} does not allow ${missing.join(', ')}`;
}
function trustLacks(role, draft, guard, source) {
    if (draft.principal === '')
        return [];
    const evaluation = (0,allows/* roleTrusts */.ok)(role, [draft.principal, ...(draft.alsoPrincipals ?? [])], guard, source);
    return evaluation.answer === 'yes' ? [] : [{ role, evaluation }];
}
function needLacks(role, needs, guard, session) {
    return needs.flatMap((need) => {
        const evaluation = (0,allows/* roleAllows */.fG)(role, need, guard, session);
        return evaluation.answer === 'yes' ? [] : [{ role, need, evaluation }];
    });
}

;// CONCATENATED MODULE: ./lib/model/near-misses.js
/** Grants that nearly fit an invocation that is denied: what good messages are made of. */




/** So many pairs of a denied invocation and an unused grant are looked at; a template with more has other worries. */
const near_misses_MOST_PAIRS = 20_000;
class NearMisses {
    #grants;
    #used;
    #unused = new Map();
    #pairs = 0;
    /** @param used the grants that serve some invocation: they are meant for that one. */
    constructor(grants, used) {
        this.#grants = grants;
        this.#used = used;
    }
    /** Adds to a denial by resource policy the grants of which one part differs. */
    addTo(denied) {
        const { invocation } = denied;
        if (denied.verdict !== 'denied' ||
            invocation.by !== 'resource-policy' ||
            denied.otherScenarios.length > 0)
            return denied;
        const unused = this.#unusedIn(invocation.stack);
        this.#pairs += unused.length;
        if (this.#pairs > near_misses_MOST_PAIRS)
            return denied;
        const request = requestOf(invocation, invocation.draft.sourceArn);
        const near = unused
            .filter((grant) => (0,cloudformation_scenario/* both */.WP)(grant.guard, invocation.guard) !== undefined)
            .map((grant) => ({ grant, failures: (0,match/* matchStatement */.Hs)(grant.statement, request).failures }))
            .filter(({ grant, failures }) => failures.length === 1 && isMeantFor(grant, failures[0]?.failed));
        const [nearest] = near;
        return nearest === undefined ? denied : { ...denied, near, why: whyNearly(nearest, denied) };
    }
    #unusedIn(stack) {
        let found = this.#unused.get(stack);
        if (found === undefined) {
            found = this.#grants.inStack(stack).filter((grant) => !this.#used.has(grant));
            this.#unused.set(stack, found);
        }
        return found;
    }
}
/** The same in the table as in the finding: what there is, and that it does not fit. */
function whyNearly({ grant }, { invocation }) {
    return `${(0,source_logical_id/* sourceLogicalId */.i)(grant.resource)} nearly lets ${invocation.principal} invoke the function, but differs`;
}
/** A grant on another function without a source of its own says nothing of this one. */
function isMeantFor({ statement }, failed) {
    const hasSource = statement.conditions.some(({ key }) => key.toLowerCase() === 'aws:sourcearn');
    return (failed !== 'resource' && failed !== 'principal') || hasSource;
}

// EXTERNAL MODULE: ./lib/derived.js
var derived = __webpack_require__(8530);
;// CONCATENATED MODULE: ./lib/iam/attachments.js



/** Types of resources that attach a policy to the roles which they name, and where they name them. */
const ATTACHING_TYPES = new Map([
    ['AWS::IAM::Policy', 'Roles[]'],
    ['AWS::IAM::RolePolicy', 'RoleName'],
    ['AWS::IAM::ManagedPolicy', 'Roles[]'],
]);
/** The attachments of a template. */
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
            for (const view of path === undefined ? [] : policy.properties.all(path)) {
                this.#add(view.text(), { policy, guard: view.guard });
            }
            const arn = policy.type === 'AWS::IAM::ManagedPolicy' ? policy.arn() : undefined;
            if (arn !== undefined)
                this.#managed.set((0,text_key/* keyOf */.T)(arn), policy);
        }
    }
    /** A name that one role of the template has is the name of no other. */
    #add(named, attachment) {
        const role = this.#byRole.get((0,text_key/* keyOf */.T)(named));
        if (role === undefined)
            this.#elsewhere.push({ named, attachment });
        else
            role.push(attachment);
    }
    /** The policies that surely name a role. */
    of(role) {
        return this.#byRole.get((0,text_key/* keyOf */.T)(role.ref())) ?? [];
    }
    /** Is there a policy that names a role which may be this one? */
    mayHaveMore(role) {
        const name = role.ref();
        return this.#elsewhere.some(({ named }) => (0,symbolic_string/* same */.FB)(named, name) !== 'no');
    }
    /** The customer managed policy of the template that has an ARN. */
    managed(arn) {
        return this.#managed.get((0,text_key/* keyOf */.T)(arn));
    }
    /** What a policy resource says. */
    statementsOf(policy) {
        let found = this.#statements.get(policy);
        if (found === undefined) {
            const kind = policy.type === 'AWS::IAM::ManagedPolicy' ? 'managed policy' : 'policy';
            found = policy.properties
                .all('PolicyDocument')
                .flatMap((document) => (0,parse/* statementsOf */.G)(document, `the ${kind} ${policy.id}`));
            this.#statements.set(policy, found);
        }
        return found;
    }
}

;// CONCATENATED MODULE: ./lib/iam/role.js
/**
 * An `AWS::IAM::Role` with all policies that the templates give it: inline, managed, and those of resources of their own.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-role.html
 */





/** Reads a role, with what other resources of its template attach to it. */
function readRole(role, known) {
    const { properties } = role;
    const { attachments } = known;
    const attached = attachments.of(role);
    const permissions = [];
    const unknowns = [];
    const add = (found) => {
        if ('open' in found)
            unknowns.push(found.open, ...(found.within ?? []));
        else
            permissions.push(...found);
    };
    for (const policy of properties.all('Policies[]'))
        add(inlineStatements(policy));
    for (const arn of properties.all('ManagedPolicyArns[]'))
        add(attachedStatements(arn, known));
    for (const { policy, guard } of attached) {
        const statements = underGuard(attachments.statementsOf(policy), guard);
        add(statements.map((statement) => ({ ...statement, attachedBy: policy.id })));
    }
    if (attachments.mayHaveMore(role))
        unknowns.push({ code: 'attached-policy', what: role.id });
    const boundary = boundaryOf(properties, known);
    return {
        trust: properties
            .all('AssumeRolePolicyDocument')
            .flatMap((view) => (0,parse/* statementsOf */.G)(view, 'the trust policy')),
        permissions,
        attached,
        unknowns: (0,text_unknown/* eachOnce */.B)(unknowns),
        ...(boundary && { boundary }),
    };
}
function inlineStatements(policy) {
    if (policy.kind !== 'map') {
        const why = policy.why ?? 'an inline policy that can not be read';
        return { open: { code: 'policy', what: policy.resource, why } };
    }
    const name = policy.one('PolicyName');
    const from = name === undefined ? 'an inline policy' : `the inline policy ${(0,symbolic_string/* show */.WU)(name.text())}`;
    return policy.all('PolicyDocument').flatMap((document) => (0,parse/* statementsOf */.G)(document, from));
}
/** What a managed policy says, by its ARN as the role gives it. */
function attachedStatements(view, { attachments, managedPolicies }) {
    const arn = view.text();
    const name = (0,managed/* awsPolicyName */.X)(arn);
    if (name !== undefined)
        return (managedPolicies.statements(name, view.at, view.guard) ?? {
            open: { code: 'aws-managed-policy', what: name },
        });
    const own = attachments.managed(arn);
    return own === undefined
        ? { open: unknownPolicy(arn), within: (0,symbolic_string/* unknownsIn */.Fw)(arn) }
        : underGuard(attachments.statementsOf(own), view.guard);
}
function unknownPolicy(arn) {
    const token = arn.find((part) => typeof part !== 'string');
    return { code: 'managed-policy', what: (0,symbolic_string/* show */.WU)(arn), ...(token && { reason: token.reason }) };
}
function underGuard(statements, guard) {
    return statements.flatMap((statement) => {
        const joined = (0,cloudformation_scenario/* both */.WP)(statement.guard, guard);
        return joined === undefined ? [] : [{ ...statement, guard: joined }];
    });
}
function boundaryOf(properties, known) {
    const scenarios = properties.scenarios('PermissionsBoundary');
    if (scenarios.every((scenario) => scenario.one('PermissionsBoundary') === undefined))
        return undefined;
    return scenarios.flatMap((scenario) => {
        const view = scenario.one('PermissionsBoundary');
        if (view === undefined)
            return [everything(scenario, 'Allow')];
        const found = attachedStatements(view, known);
        return 'open' in found ? [{ ...everything(view, 'unknown'), open: (0,text_unknown/* wordsOf */.Z9)(found.open) }] : found;
    });
}
function everything({ at, guard }, effect) {
    const all = [{ text: ['*'], at }];
    return {
        effect,
        guard,
        at,
        from: 'the permissions boundary',
        actions: all,
        resources: all,
        conditions: [],
    };
}

;// CONCATENATED MODULE: ./lib/model/roles.js
/** The roles of all templates, and finding one by its ARN. */





class RoleIndex {
    all;
    #byArn = new Map();
    #functions;
    #users;
    /** @param functions all functions, asked for only when a role is asked who runs with it: they are found after the roles. */
    constructor(stacks, managedPolicies, functions) {
        this.#functions = functions;
        const roles = [];
        for (const stack of stacks) {
            const known = { attachments: new Attachments(stack), managedPolicies };
            for (const resource of stack.resources.values()) {
                if (resource.type === 'AWS::IAM::Role')
                    roles.push(this.#read(resource, known));
            }
        }
        this.all = roles;
    }
    #read(resource, known) {
        const role = new TemplateRole(resource, readRole(resource, known), (each) => this.#usersOf(each));
        const key = (0,text_key/* keyOf */.T)(role.arn);
        this.#byArn.set(key, [...(this.#byArn.get(key) ?? []), role]);
        return role;
    }
    #usersOf(role) {
        this.#users ??= usersByRole(this.#functions());
        return this.#users.get(role) ?? [];
    }
    /** The role that a text names by its ARN, of the same template first. */
    use(arn, stack) {
        const found = this.#byArn.get((0,text_key/* keyOf */.T)(arn)) ?? [];
        const role = found.find((each) => each.stack === stack) ?? (found.length === 1 ? found[0] : undefined);
        if (role !== undefined)
            return { role };
        const alike = this.all.find((each) => each.stack === stack && (0,symbolic_string/* same */.FB)(each.arn, arn) === 'yes');
        return alike === undefined ? {} : { role: alike };
    }
}
function usersByRole(functions) {
    const found = new Map();
    for (const user of functions) {
        for (const { role } of user.roles) {
            if (role === undefined)
                continue;
            const known = found.get(role);
            if (known === undefined)
                found.set(role, [user]);
            else
                known.push(user);
        }
    }
    return found;
}
class TemplateRole {
    stack;
    resource;
    at;
    arn;
    trust;
    permissions;
    boundary;
    unknowns;
    attached;
    derived = new derived/* Derived */.w(this);
    #usersOf;
    constructor(resource, policies, usersOf) {
        this.stack = resource.stack;
        this.resource = resource;
        this.at = resource.at;
        this.arn = resource.arn() ?? resource.ref();
        this.trust = policies.trust;
        this.permissions = policies.permissions;
        if (policies.boundary !== undefined)
            this.boundary = policies.boundary;
        this.unknowns = policies.unknowns;
        this.attached = policies.attached;
        this.#usersOf = usersOf;
    }
    get functions() {
        return this.#usersOf(this);
    }
}

;// CONCATENATED MODULE: ./lib/model/build.js
/** From stacks to the model of a repository: functions, roles, grants, invocations, verdicts. */









/**
 * Builds the model. Pure and linear: each invocation looks only at the grants on its function.
 *
 * @param problems what reading and transforming the templates found.
 * @param catalogues what AWS publishes, as far as the templates need it.
 */
function buildModel(stacks, problems = [], catalogues = usualCatalogues()) {
    const roles = new RoleIndex(stacks, catalogues.managedPolicies, () => functions.all);
    const functions = new FunctionIndex(stacks, roles);
    const resources = stacks.flatMap((stack) => [...stack.resources.values()]);
    const grants = new GrantIndex(resources.flatMap((resource) => [...grantsOf(resource, functions)]));
    const invocations = stacks.flatMap((stack) => [...invocationsIn(stack, functions, roles)]);
    const first = invocations.map((invocation) => verdictOf(invocation, grants));
    const used = new Set(first.flatMap((verdict) => verdict.grants));
    const misses = new NearMisses(grants, used);
    const verdicts = first.map((verdict) => misses.addTo(verdict));
    return {
        catalogues,
        stacks,
        functions: functions.all,
        roles: roles.all,
        grants: grants.all,
        invocations,
        verdicts,
        problems,
        unverified: verdicts.filter(({ verdict }) => verdict === 'unverified').map(unverifiedOf),
    };
}
function unverifiedOf(verdict) {
    const { invocation, why, unknowns } = verdict;
    const { resource, service, function: invoked } = invocation;
    const source = (0,source_logical_id/* sourceLogicalId */.i)(resource);
    const target = invoked?.resource.id ?? 'a function';
    return {
        rule: undecidedRule(verdict),
        message: `Whether ${source} (${service}) may invoke ${target} can't be told: ${why}`,
        reason: why,
        unknowns,
        resources: [source, ...(invoked === undefined ? [] : [invoked.resource.id])],
        at: invocation.at,
    };
}
/** The rule that would have found it, had it been decided that the right is not there. */
function undecidedRule({ invocation, mayLack }) {
    if (invocation.by === 'execution-role')
        return 'role-source-permission';
    if (invocation.by !== 'role')
        return 'invoke-permission-missing';
    return mayLack !== undefined && mayLack.need === undefined
        ? 'invoker-role-trust'
        : 'invoker-role-permission';
}

;// CONCATENATED MODULE: ./lib/model/part.js
/**
 * The part of a model that stands in some of its templates. Everything in it is as all templates together make it: a
 * verdict counts the grants of the others, too. A grant that has to do with invocations of other templates is left out,
 * since in this part it would look unused.
 */
function partOf(model, stacks) {
    const chosen = new Set(stacks);
    const isInside = ({ stack }) => chosen.has(stack);
    const elsewhere = new Set(model.verdicts
        .filter(({ invocation }) => !isInside(invocation))
        .flatMap(({ grants, otherScenarios, near }) => [
        ...grants,
        ...otherScenarios,
        ...near.map(({ grant }) => grant),
    ]));
    return {
        ...model,
        stacks,
        functions: model.functions.filter(isInside),
        roles: model.roles.filter(isInside),
        grants: model.grants.filter((grant) => isInside(grant) && !elsewhere.has(grant)),
        invocations: model.invocations.filter(isInside),
        verdicts: model.verdicts.filter(({ invocation }) => isInside(invocation)),
    };
}

// EXTERNAL MODULE: ./lib/analysis/group-by.js
var group_by = __webpack_require__(4527);
;// CONCATENATED MODULE: ./lib/rules/ranking.js
/**
 * One fault, one finding: the pass behind all rules. A finding says what it is about, and a rule which precedence it has;
 * no rule knows of another.
 */


/**
 * Leaves out findings all of whose subjects a rule of higher precedence tells of, and makes one finding of those that
 * tell the same name.
 *
 * @param found what all rules found, and what was found before them.
 * @returns the findings that remain, in their order.
 */
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
    return (0,group_by/* groupBy */.$)(remaining, (each) => faultKey(each, byId) ?? each).map(joined);
}
function withoutSubjects({ about: _, ...finding }) {
    return finding;
}
/** Findings with the same key tell one fault that shows at several places. */
function faultKey(finding, byId) {
    const key = byId.get(finding.rule)?.oneFault?.(finding);
    return key === undefined ? undefined : `${finding.rule} ${(0,lib_finding/* sourceId */.t6)(finding.at.source)} ${key}`;
}
/** The first in the file, with the places of the others as related. */
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

;// CONCATENATED MODULE: ./lib/app/isolation.js
/**
 * What a step gives for all templates at once; where it fails, for as large parts of them as it does not fail with.
 * Each template that it gives nothing for is named in a failure; so are those that it fails with only together, each of
 * which then is in a part of its own.
 */
function inParts(stacks, step) {
    const error = errorOf(stacks, step);
    if (!('error' in error))
        return { parts: [error.result], failures: [] };
    const [first, ...others] = stacks;
    if (first === undefined)
        return { parts: [], failures: [] };
    if (others.length === 0)
        return { parts: [], failures: [{ stacks: [first], error: error.error }] };
    const middle = stacks.length >> 1;
    const halves = [inParts(stacks.slice(0, middle), step), inParts(stacks.slice(middle), step)];
    const failures = halves.flatMap((half) => half.failures);
    return {
        parts: halves.flatMap((half) => half.parts),
        failures: failures.length > 0 ? failures : [smallestFailure([first, ...others], step, error.error)],
    };
}
/** The templates that a step does not fail with, what it gives for them, and why the others are left out. */
function withoutFailing(stacks, step) {
    const failures = [];
    for (let left = stacks;;) {
        const [first, ...others] = left;
        // With no template left nothing can be blamed on one.
        if (first === undefined)
            return { result: step([]), failures };
        const outcome = errorOf(left, step);
        if (!('error' in outcome))
            return { result: outcome.result, failures };
        const failure = smallestFailure([first, ...others], step, outcome.error);
        failures.push(failure);
        const [culprit] = failure.stacks;
        left = left.filter((stack) => stack !== culprit);
    }
}
function errorOf(stacks, step) {
    try {
        return { result: step(stacks) };
    }
    catch (error) {
        return { error };
    }
}
/** Leaves out ever smaller runs of templates as long as the step goes on to fail. */
function smallestFailure(stacks, step, error) {
    let found = { stacks, error };
    for (let size = stacks.length >> 1; size >= 1; size >>= 1) {
        for (let at = 0; at < found.stacks.length;) {
            const [first, ...others] = [...found.stacks.slice(0, at), ...found.stacks.slice(at + size)];
            const outcome = first === undefined ? undefined : errorOf([first, ...others], step);
            if (first !== undefined && outcome !== undefined && 'error' in outcome)
                found = { stacks: [first, ...others], error: outcome.error };
            else
                at += size;
        }
    }
    return found;
}

// EXTERNAL MODULE: ./lib/app/phases.js
var phases = __webpack_require__(1623);
// EXTERNAL MODULE: ./lib/template/local.js
var local = __webpack_require__(4881);
// EXTERNAL MODULE: ./lib/template/node.js
var template_node = __webpack_require__(9716);
// EXTERNAL MODULE: ./lib/cloudformation/intrinsics/index.js + 22 modules
var intrinsics = __webpack_require__(9403);
;// CONCATENATED MODULE: ./lib/cloudformation/conditions.js




/** So many assumptions are tried for one question, and for all of a template; then the answer is unknown. */
const MOST_STEPS = 2_000;
const MOST_STEPS_IN_ALL = 20_000;
/**
 * Reads the `Conditions` of a template.
 *
 * @param textOf evaluates an operand of `Fn::Equals`; undefined where it isn't a text.
 */
function conditionsOf(root, textOf) {
    return new Solver((0,template_node/* child */.jf)(root, 'Conditions'), textOf);
}
class Solver {
    #section;
    #textOf;
    #formulas = new Map();
    #answers = new Map();
    #stepsLeft = MOST_STEPS_IN_ALL;
    constructor(section, textOf) {
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
    feasible(guard) {
        if (guard.size === 0)
            return 'yes';
        const found = this.uncoveredScenario(guard, []);
        if (found === 'none')
            return 'no';
        return found === 'unknown' ? 'unknown' : 'yes';
    }
    uncoveredScenario(guard, covers) {
        if (covers.some((cover) => cover.size === 0))
            return 'none';
        const question = [(0,cloudformation_scenario/* showScenario */.Ot)(guard), ...covers.map(cloudformation_scenario/* showScenario */.Ot)].join(' | ');
        let answer = this.#answers.get(question);
        if (answer === undefined) {
            answer = this.#search(guard, covers);
            this.#answers.set(question, answer);
        }
        return answer;
    }
    #search(guard, covers) {
        const wanted = {
            op: 'and',
            parts: [
                this.#conjunction(guard),
                ...covers.map((cover) => ({ op: 'not', part: this.#conjunction(cover) })),
            ],
        };
        const { result, steps } = solve(wanted, Math.min(MOST_STEPS, this.#stepsLeft));
        this.#stepsLeft -= steps;
        if (result === 'none' || result === 'unknown')
            return result;
        const scenario = new Map(guard);
        for (const cover of covers) {
            for (const [name, truth] of cover) {
                const holds = conditions_evaluate(this.#formula(name), result);
                if (holds !== undefined && holds !== truth)
                    scenario.set(name, holds);
            }
        }
        return scenario;
    }
    #conjunction(guard) {
        const parts = [...guard].map(([name, truth]) => {
            const part = this.#formula(name);
            return truth ? part : { op: 'not', part };
        });
        return { op: 'and', parts };
    }
    #formula(name) {
        let formula = this.#formulas.get(name);
        if (formula === undefined) {
            // Until it is read, the condition stands for itself: that ends cycles.
            this.#formulas.set(name, { op: 'opaque', name });
            const node = (0,template_node/* child */.jf)(this.#section, name);
            formula = node === undefined ? { op: 'opaque', name } : this.#read(node, name);
            this.#formulas.set(name, formula);
        }
        return formula;
    }
    #read(node, name) {
        const call = (0,intrinsics/* callOf */.C8)(node);
        const read = {
            condition: (other) => this.#formula(other),
            formula: (operand, place) => this.#read(operand, place),
            text: this.#textOf,
        };
        return call?.definition?.formula?.(call.argument, name, read) ?? { op: 'opaque', name };
    }
}
/** An assignment that makes the formula true; `none` where there is none; `unknown` where the search is too long or proves nothing. */
function solve(wanted, mostSteps) {
    const atoms = new Set();
    collect(wanted, atoms);
    const choices = choicesOf(atoms);
    const assignment = { values: new Map(), opaque: new Map() };
    let steps = 0;
    let blurred = false;
    const search = (next) => {
        if (++steps > mostSteps)
            return false;
        const truth = conditions_evaluate(wanted, assignment);
        if (truth !== undefined)
            return truth;
        const choice = choices[next];
        if (choice === undefined) {
            blurred = true;
            return false;
        }
        for (const take of choice) {
            const undo = take(assignment);
            if (search(next + 1))
                return true;
            undo();
        }
        return false;
    };
    // Of several conditions that can't be read, nobody knows which go together.
    if (search(0))
        return { result: assignment.opaque.size > 1 ? 'unknown' : assignment, steps };
    return { result: blurred || steps > mostSteps ? 'unknown' : 'none', steps };
}
function collect(formula, atoms) {
    switch (formula.op) {
        case 'equals':
        case 'opaque':
            atoms.add(formula);
            break;
        case 'not':
            collect(formula.part, atoms);
            break;
        case 'and':
        case 'or':
            for (const part of formula.parts)
                collect(part, atoms);
    }
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
/** Stands for any value that no literal in the conditions equals. No template can hold it. */
const OTHER = '\u0000other';
/** Adds the values that matter for the tokens of one side of a comparison. */
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
        // Two open tokens can be equal (both the shared other) or not (each its own).
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
const takeValue = (id, value) => ({ values }) => {
    values.set(id, value);
    return () => values.delete(id);
};
const takeOpaque = (name, truth) => ({ opaque }) => {
    opaque.set(name, truth);
    return () => opaque.delete(name);
};
/** Three-valued: undefined while the assumptions don't decide it. */
function conditions_evaluate(formula, assignment) {
    switch (formula.op) {
        case 'opaque':
            return assignment.opaque.get(formula.name);
        case 'equals':
            return areEqual(formula.left, formula.right, assignment);
        case 'not': {
            const truth = conditions_evaluate(formula.part, assignment);
            return truth === undefined ? undefined : !truth;
        }
        case 'and':
        case 'or':
            return combine(formula.parts, formula.op === 'or', assignment);
    }
}
/** `and` and `or` are one function: `decisive` is the truth of a part that settles the whole. */
function combine(parts, decisive, assignment) {
    let open = false;
    for (const part of parts) {
        const truth = conditions_evaluate(part, assignment);
        if (truth === decisive)
            return decisive;
        if (truth === undefined)
            open = true;
    }
    return open ? undefined : !decisive;
}
function areEqual(left, right, { values }) {
    const put = (text) => (0,symbolic_string/* substitute */.V2)(text, (token) => values.get(token.id));
    const a = put(left);
    const b = put(right);
    const answer = (0,symbolic_string/* same */.FB)(a, b);
    if (answer === 'unknown')
        return undefined;
    // A stand-in for "some other value" proves nothing inside a longer text.
    const whole = [left, right].every((side) => side.length <= 1);
    if (!whole && answer === 'no' && (holdsOther(a) || holdsOther(b)))
        return undefined;
    return answer === 'yes';
}
const holdsOther = (text) => text.some((part) => typeof part === 'string' && part.includes(OTHER));

// EXTERNAL MODULE: ./lib/cloudformation/evaluate.js
var cloudformation_evaluate = __webpack_require__(8045);
// EXTERNAL MODULE: ./lib/cloudformation/parameters.js
var parameters = __webpack_require__(8786);
// EXTERNAL MODULE: ./lib/cloudformation/property-value.js
var property_value = __webpack_require__(8491);
// EXTERNAL MODULE: ./lib/cloudformation/resource.js + 4 modules
var resource = __webpack_require__(7386);
// EXTERNAL MODULE: ./lib/cloudformation/scope.js
var scope = __webpack_require__(8488);
// EXTERNAL MODULE: ./lib/cloudformation/unknown-macros.js
var unknown_macros = __webpack_require__(3746);
;// CONCATENATED MODULE: ./lib/cloudformation/build.js
/** From a template's tree, macros and the SAM transform done, to the stack that the rest of the program reads. */













/** Builds the stack. Never throws: what can't be evaluated is open text. */
function buildStack(input) {
    return new TemplateStack(input);
}
class TemplateStack {
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
    readLocal;
    constructor({ source, root, environment, files, origins }) {
        this.id = (0,lib_finding/* sourceId */.t6)(source);
        this.source = source;
        this.root = root;
        this.environment = environment;
        this.unknownMacros = (0,unknown_macros/* hasUnknownMacro */.vb)(root);
        this.readLocal = (0,local/* localReader */.X)(source, filesOf(source, files));
        this.partition = (0,parameters/* pseudoText */.Iv)('AWS::Partition', environment) ?? [];
        this.region = (0,parameters/* pseudoText */.Iv)('AWS::Region', environment) ?? [];
        this.account = (0,parameters/* pseudoText */.Iv)('AWS::AccountId', environment) ?? [];
        this.conditions = conditionsOf(root, (node) => this.#operand(node));
        const resources = new Map();
        this.resources = resources;
        const section = (0,template_node/* child */.jf)(root, 'Resources');
        for (const { key, keyAt, value } of section?.kind === 'map' ? section.entries.values() : []) {
            if (value.kind !== 'map')
                continue;
            const guard = guardOf(value);
            if (guard.size > 0 && this.conditions.feasible(guard) === 'no')
                continue;
            const origin = origins.get(key);
            resources.set(key, new resource/* TemplateResource */.x(this, key, value, origin?.at ?? keyAt, guard, origin?.id));
        }
    }
    view(node, guard = cloudformation_scenario/* always */.Gk, resource = '') {
        return (0,property_value/* viewsOf */.W)(node, this, guard, resource);
    }
    #operand(node) {
        try {
            return (0,cloudformation_evaluate/* textOf */.b6)(node, { stack: this, guard: cloudformation_scenario/* always */.Gk });
        }
        catch (error) {
            if (error instanceof scope/* Undecided */.Oh)
                return undefined;
            throw error;
        }
    }
}
function guardOf(resource) {
    const condition = (0,template_node/* stringOf */.Je)((0,template_node/* child */.jf)(resource, 'Condition'));
    return condition === undefined ? cloudformation_scenario/* always */.Gk : new Map([[condition, true]]);
}

// EXTERNAL MODULE: ./lib/syntax/notation.js
var notation = __webpack_require__(4985);
// EXTERNAL MODULE: ./lib/cloudformation/sub-string.js
var sub_string = __webpack_require__(1938);
;// CONCATENATED MODULE: ./lib/cloudformation/missing-sub.js
/**
 * `${AWS::Region}` and the like in a text that no `Fn::Sub` reads: CloudFormation hands it on as it stands. Looked for
 * only where names and ARNs of what is invoked, of sources and of roles stand; code and prose may hold such marks.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-sub.html
 */




/** Finds them in a template after macros and the SAM transform. Never throws. */
function mendForgottenSubs(root) {
    const resources = (0,template_node/* child */.jf)(root, 'Resources');
    if (resources?.kind !== 'map' || (0,unknown_macros/* hasUnknownMacro */.vb)(root))
        return { root, problems: [] };
    const names = new Set([...keysOf(resources), ...keysOf((0,template_node/* child */.jf)(root, 'Parameters'))]);
    const problems = new Map();
    const mended = withValues(resources, (resource, id) => {
        if (resource.kind !== 'map' || !TYPES.test((0,template_node/* stringOf */.Je)((0,template_node/* child */.jf)(resource, 'Type')) ?? ''))
            return resource;
        const mend = (text) => {
            const name = firstName(text.text, names);
            if (name === undefined)
                return text;
            problems.set(text.at.start, findingOf(id, name, text.at));
            return (0,template_node/* map */.Tj)([['Fn::Sub', meant(text, names)]], text.at);
        };
        return withValues(resource, (part, key) => (key === 'Properties' ? walk(part, false, mend) : part));
    });
    if (problems.size === 0)
        return { root, problems: [] };
    return {
        root: withValues(root, (section, key) => (key === 'Resources' ? mended : section)),
        problems: [...problems.values()],
    };
}
/** Types in which a name or an ARN decides who invokes what. */
const TYPES = /^AWS::(?:Lambda|IAM|ApiGateway|ApiGatewayV2|Events|Scheduler|Pipes|SNS|Logs|S3|Cognito|IoT)::/;
/** Properties that hold one. */
const KEYS = /^(?:.*Arns?|FunctionName|SourceAccount|Principal|Role|Resource|Uri|AuthorizerUri|IntegrationUri|Credentials|Endpoint|Function)$/;
/** Properties whose texts the function's own code, or somebody else, may fill in; and those that are filled in. */
const TEXTS = /^(?:Environment|Code|Tags|Body|InputTransformer|Fn::Sub|Fn::Transform)$/;
function walk(node, inside, mend) {
    if (node.kind === 'scalar')
        return inside && node.text.includes('${') ? mend(node) : node;
    if (node.kind === 'list') {
        const items = node.items.map((item) => walk(item, inside, mend));
        return items.every((item, index) => item === node.items[index]) ? node : (0,template_node/* list */.p_)(items, node.at);
    }
    return withValues(node, (value, key) => TEXTS.test(key) ? value : walk(value, KEYS.test(key) || (inside && PASSING.test(key)), mend));
}
/** Keys below which the text is still what the property holds. */
const PASSING = /^(?:Fn::.*|Service|AWS)$/;
/** The map with other values; the same map where none changes. */
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
/** The first name in the text that `Fn::Sub` would have replaced. */
function firstName(text, names) {
    return (0,sub_string/* subPieces */.O)(text).find(({ kind, text: name }) => kind === 'name' && isName(name, names))?.text;
}
const isName = (name, names) => PSEUDO.test(name) || names.has(name.split('.')[0] ?? '');
/** The text as `Fn::Sub` is to read it: what is none of its names (`${aws:username}`) belongs to whoever reads the text. */
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
/** YAML takes the tag before a text; texts over several lines are left to people. */
function fixOf(at) {
    const written = at.source.text.slice(at.start, at.end);
    if ((0,notation/* isJson */.F)(at.source) || /[\n|>]/.test(written))
        return null;
    return { description: 'Read the text with !Sub', edits: [{ at: { ...at, end: at.start }, text: '!Sub ' }] };
}
const keysOf = (node) => node?.kind === 'map' ? node.entries.keys() : [];

;// CONCATENATED MODULE: ./lib/cloudformation/circular-dependencies.js
/**
 * Resources that wait for each other in a circle. CloudFormation refuses them: "Circular dependency between resources".
 * https://repost.aws/knowledge-center/cloudformation-circular-dependency-error
 */




/** One finding for each circle of resources that are always there; what stands in `Fn::If` may not be, and counts for nothing. */
function circles(stack) {
    const found = [];
    const done = new Set();
    for (const resource of stack.resources.values()) {
        const circle = done.has(resource.id) ? undefined : circleFrom(resource, done);
        if (circle !== undefined && !isOrderOfPermission(circle))
            found.push(circular_dependencies_findingOf(circle));
    }
    return found;
}
/** A depth-first walk without recursion; what it has left behind is in no circle that is still to be found. */
function circleFrom(start, done) {
    const path = [];
    const onPath = new Set();
    const open = [start];
    while (open.length > 0) {
        const resource = open.pop();
        if (resource === undefined) {
            const left = path.pop();
            if (left !== undefined)
                onPath.delete(left.id);
            continue;
        }
        if (onPath.has(resource.id))
            return path.slice(path.findIndex(({ id }) => id === resource.id));
        if (done.has(resource.id))
            continue;
        done.add(resource.id);
        path.push(resource);
        onPath.add(resource.id);
        // Undefined marks where the resource's own dependencies end.
        open.push(undefined, ...certainDependencies(resource));
    }
    return undefined;
}
function certainDependencies(resource) {
    const { stack, node, guard, dependsOn } = resource;
    if (guard.size > 0)
        return [];
    const ids = new Set(dependsOn);
    const open = [(0,template_node/* child */.jf)(node, 'Properties') ?? node].filter((each) => each !== node);
    for (let each = open.pop(); each !== undefined; each = open.pop()) {
        const call = (0,intrinsics/* callOf */.C8)(each);
        if (call?.definition?.gives === 'choice' || each.kind === 'scalar')
            continue;
        for (const id of call === undefined ? [] : (0,dependencies/* namesIn */.wX)(call))
            ids.add(id);
        open.push(...(each.kind === 'list' ? each.items : [...each.entries.values()].map(({ value }) => value)));
    }
    return [...ids].flatMap((id) => {
        const found = stack.resources.get(id);
        return found === undefined || found.guard.size > 0 ? [] : [found];
    });
}
/** A permission and the source that waits for it: `invoke-permission-order` says more of that. */
const isOrderOfPermission = (circle) => circle.some(({ type }) => type === 'AWS::Lambda::Permission');
function circular_dependencies_findingOf(circle) {
    const names = circle.map(source_logical_id/* sourceLogicalId */.i);
    const [first] = circle;
    if (first === undefined)
        throw new RangeError('a circle has resources');
    return {
        rule: 'reference-unresolved',
        severity: 'error',
        message: circle.length === 1
            ? `${names[0]} refers to itself; CloudFormation refuses a circular dependency`
            : `${names.join(' waits for ')} waits for ${names[0]}; CloudFormation refuses a circular dependency`,
        help: 'Take one reference out of the circle: give a resource a name and build its ARN with !Sub, or move the reference into a resource of its own.',
        resources: names,
        at: first.at,
        related: circle.slice(1, 5).map(({ id, at }) => ({ message: id, at })),
        fix: null,
    };
}

// EXTERNAL MODULE: ./lib/cloudformation/nearest.js
var nearest = __webpack_require__(9354);
// EXTERNAL MODULE: ./lib/cloudformation/types.js + 1 modules
var types = __webpack_require__(5727);
;// CONCATENATED MODULE: ./lib/cloudformation/references.js











/** Checks a whole template. */
function unresolvedReferences(stack) {
    if ((0,unknown_macros/* hasUnknownMacro */.vb)(stack.root))
        return [];
    const checker = new Checker(stack);
    for (const section of ['Conditions', 'Resources', 'Outputs', 'Hooks']) {
        checker.inConditions = section === 'Conditions';
        for (const { key, value } of entriesOf((0,template_node/* child */.jf)(stack.root, section))) {
            if ((0,unknown_macros/* isOfMacro */.OQ)(key))
                continue;
            checker.mayNotBe = section !== 'Conditions' && (0,template_node/* child */.jf)(value, 'Condition') !== undefined;
            checker.walk(value);
        }
    }
    checker.resourceAttributes();
    return [...checker.findings, ...circles(stack)];
}
/**
 * Old types also give an `Id` that no list of attributes has, and some types items of their lists, by number.
 * https://github.com/aws-cloudformation/cfn-lint
 */
const MAY_BE_GIVEN = /^Id$|\.\d+(?:\.|$)/;
class Checker {
    findings = [];
    /** Elsewhere a lone key `Condition` is no function. */
    inConditions = false;
    /** Where a condition may leave out what is looked at, its values may not be asked for. */
    mayNotBe = false;
    #stack;
    #ids;
    #modules;
    constructor(stack) {
        this.#stack = stack;
        this.#ids = new Set([
            ...references_keysOf((0,template_node/* child */.jf)(stack.root, 'Parameters')),
            ...references_keysOf((0,template_node/* child */.jf)(stack.root, 'Resources')),
        ]);
        this.#modules = [...stack.resources.values()].filter(({ type }) => isModule(type)).map(({ id }) => id);
    }
    /** Resources of a module are named by its id, then their own: `IdName` or `Id.Name`. */
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
            // What a loop makes of its part of the template is not known.
            if (!(0,unknown_macros/* isOfMacro */.OQ)(key))
                this.walk(value);
        }
    }
    /** `DependsOn` and `Condition` beside `Properties`. */
    resourceAttributes() {
        for (const { key, value } of entriesOf((0,template_node/* child */.jf)(this.#stack.root, 'Resources'))) {
            const dependsOn = (0,template_node/* child */.jf)(value, 'DependsOn');
            for (const name of dependsOn?.kind === 'list' ? dependsOn.items : [dependsOn]) {
                if (name?.kind === 'scalar' && name.text !== '')
                    this.#resource(name.text, name.at, `DependsOn of ${key}`);
            }
            this.#condition((0,template_node/* child */.jf)(value, 'Condition'));
        }
        for (const { value } of entriesOf((0,template_node/* child */.jf)(this.#stack.root, 'Outputs')))
            this.#condition((0,template_node/* child */.jf)(value, 'Condition'));
    }
    /** Checks what a function names, and what stands in its arguments. */
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
        if ((0,parameters/* pseudoText */.Iv)(name, this.#stack.environment) !== undefined)
            return;
        this.#report(at, `"${name}" is neither a parameter nor a resource of this template`, name, [
            ...this.#ids,
        ]);
    }
    #attribute(id, attribute, at, idAt) {
        if (!this.#resource(id, idAt, 'Fn::GetAtt'))
            return;
        const resource = this.#stack.resources.get(id);
        if (resource === undefined || resource.getAtt(attribute) !== undefined || MAY_BE_GIVEN.test(attribute))
            return;
        const known = [...((0,types/* factsOf */.x)(resource.type)?.attributes ?? [])];
        // A type about whose attributes nothing is known decides nothing.
        if (known.length === 0)
            return;
        this.#report(at, `${id} (${resource.type}) has no attribute "${attribute}"`, attribute, known, id);
    }
    #resource(id, at, where) {
        if ((0,template_node/* child */.jf)((0,template_node/* child */.jf)(this.#stack.root, 'Resources'), id) !== undefined)
            return true;
        if (this.#mayBeOfModule(id))
            return false;
        const ids = references_keysOf((0,template_node/* child */.jf)(this.#stack.root, 'Resources'));
        this.#report(at, `${where} names "${id}", which is no resource of this template`, id, ids);
        return false;
    }
    #condition(node) {
        if (node?.kind !== 'scalar' || typeof node.value !== 'string')
            return;
        const conditions = (0,template_node/* child */.jf)(this.#stack.root, 'Conditions');
        if ((0,template_node/* child */.jf)(conditions, node.text) !== undefined)
            return;
        this.#report(node.at, `The condition "${node.text}" is not defined in this template`, node.text, references_keysOf(conditions));
    }
    #mapping({ name, at, keys, hasDefault }) {
        if (hasDefault)
            return;
        const mappings = (0,template_node/* child */.jf)(this.#stack.root, 'Mappings');
        const table = (0,template_node/* child */.jf)(mappings, name);
        if (table === undefined)
            this.#report(at, `The mapping "${name}" is not defined in this template`, name, references_keysOf(mappings));
        else if (!this.mayNotBe)
            this.#mappingKeys(name, keys, table);
    }
    /** `Fn::FindInMap` without a default fails where a key is not there. */
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
    /** The string that a node stands for, whatever is deployed. */
    #known(node) {
        try {
            return (0,symbolic_string/* literal */.eu)((0,cloudformation_evaluate/* textOf */.b6)(node, { stack: this.#stack, guard: cloudformation_scenario/* always */.Gk }));
        }
        catch (error) {
            if (error instanceof scope/* Undecided */.Oh)
                return undefined;
            throw error;
        }
    }
    #report(at, message, name, known, resource) {
        const closest = (0,nearest/* nearest */.p)(name, known);
        this.findings.push({
            rule: 'reference-unresolved',
            severity: 'error',
            message,
            help: closest === undefined
                ? 'Correct the name, or define what it refers to.'
                : `Did you mean "${closest}"?`,
            resources: resource === undefined ? [] : [resource],
            at,
            related: [],
            fix: null,
        });
    }
}
/**
 * A type that is no string (`!Rain::Module ./vpc.yml`) is a module of a tool's, too.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/modules.html
 */
const isModule = (type) => type === '' || type.endsWith('::MODULE');
const entriesOf = (node) => node?.kind === 'map' ? node.entries.values() : [];
const references_keysOf = (node) => node?.kind === 'map' ? [...node.entries.keys()] : [];

// EXTERNAL MODULE: ./lib/template/problems.js
var template_problems = __webpack_require__(2036);
// EXTERNAL MODULE: ./lib/template/read.js + 9 modules
var read = __webpack_require__(366);
// EXTERNAL MODULE: ./lib/template/sniff.js
var sniff = __webpack_require__(9430);
// EXTERNAL MODULE: ./lib/app/expand-template.js + 101 modules
var expand_template = __webpack_require__(8388);
;// CONCATENATED MODULE: ./lib/app/read-template.js
/** One template's text, taken as far as a stack. */










/** Reads a template; undefined for a file that was not named and turns out to be none. Never throws. */
function readTemplate({ source, named, refused }, { files, environment, measure = phases/* unmeasured */.Q8, }) {
    if (refused !== undefined)
        return unread(refused === 'too large' ? (0,template_problems/* tooLarge */.g$)(source) : (0,template_problems/* notUtf8 */.T3)(source));
    try {
        const { root, problems } = measure('read', () => (0,read/* readTree */.Z)(source));
        if (root?.kind !== 'map' || !(0,sniff/* isTemplate */.Fl)(root)) {
            const failed = problems.find(({ rule }) => rule === 'template-unreadable');
            if (failed !== undefined)
                return { source, problems, error: failed.message };
            return named ? unread((0,template_problems/* notTemplate */.cl)(source)) : undefined;
        }
        const expanded = measure('expand', () => (0,expand_template/* expand */.f)(root, source, environment, filesOf(source, files)));
        const mended = mendForgottenSubs(expanded.root);
        const { origins } = expanded;
        const stack = measure('model', () => buildStack({ source, root: mended.root, environment, files, origins }));
        return {
            source,
            stack,
            problems: [...problems, ...expanded.problems, ...mended.problems, ...unresolvedReferences(stack)],
            error: null,
        };
    }
    catch (error) {
        const finding = (0,internal_error/* bug */.jr)(source, 'reading this template', error);
        return { source, problems: [finding], error: finding.message };
    }
}
const unread = (problem) => ({
    source: problem.at.source,
    problems: [problem],
    error: problem.message,
});

;// CONCATENATED MODULE: ./lib/template/serverless-parts.js
const NAMES = ['serverless.yml', 'serverless.yaml', 'serverless.json', 'serverless.ts', 'serverless.js'];
/** `${file(./a.yml)}`, `${file(a.yml):Resources}`; variables in the path stand for anything. */
const INCLUDE = /\bfile\(\s*([^()\n]{1,300}?)\s*\)/g;
/** Variables that only the Serverless Framework knows. */
const VARIABLE = /\$\{(?:self|opt|sls|file|param):?[(.:a-zA-Z]/;
/** A question to files: is this one a part of a configuration in its folder, or in one above? */
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
/** Does the configuration include the file, itself or through a file that it includes? */
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
/** Variables stand for one segment's characters; matched without backtracking beyond a segment. */
function patternOf(path) {
    const pieces = path
        .replace(/^["']|["']$/g, '')
        .replace(/^(?:\.\/)+/, '')
        .split(/\$\{[^{}]*\}/)
        .slice(0, 4)
        .map((piece) => piece.replace(/[^\w/-]/g, '\\$&'));
    return new RegExp(`^${pieces.join('[^/]*')}$`);
}

;// CONCATENATED MODULE: ./lib/app/fragments.js
/**
 * Templates that a merge tool joins (`rain merge`): what one lacks stands in the others. Told from a template with a
 * wrong name by how much it lacks: several names, and every one of them stands in another template of its folder.
 */





/** A fault of a typing hand is one name; a fragment lacks more. */
const FEWEST_NAMES = 2;
/** Those of the readings that are fragments. */
function fragments(readings) {
    return (0,group_by/* groupBy */.$)(readings, folderOf).flatMap((inFolder) => inFolder.length < 2 ? [] : fragmentsIn(inFolder));
}
const folderOf = ({ source: { path } }) => path.slice(0, path.lastIndexOf('/') + 1);
function fragmentsIn(readings) {
    const lacking = readings.flatMap((reading) => {
        const { stack, problems } = reading;
        if (stack === undefined || !problems.some(({ rule }) => rule === 'reference-unresolved'))
            return [];
        return [{ reading, names: lackingIn(stack) }];
    });
    if (lacking.length === 0)
        return [];
    const given = new Set(readings.flatMap(({ stack }) => (stack === undefined ? [] : namesGivenIn(stack))));
    return lacking.flatMap(({ reading, names }) => {
        return names.size >= FEWEST_NAMES && [...names].every((name) => given.has(name)) ? [reading] : [];
    });
}
function namesGivenIn({ root }) {
    return ['Parameters', 'Resources'].flatMap((section) => {
        const found = (0,template_node/* child */.jf)(root, section);
        return found?.kind === 'map' ? [...found.entries.keys()] : [];
    });
}
/** The names of parameters and resources that a template refers to and has not. */
function lackingIn(stack) {
    const given = new Set(namesGivenIn(stack));
    const lacking = new Set();
    const open = ['Conditions', 'Resources', 'Outputs'].flatMap((section) => {
        const found = (0,template_node/* child */.jf)(stack.root, section);
        return found === undefined ? [] : [found];
    });
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if (node.kind === 'scalar')
            continue;
        const call = (0,intrinsics/* callOf */.C8)(node);
        for (const name of call === undefined ? [] : (0,dependencies/* namesIn */.wX)(call)) {
            if (!given.has(name) && (0,parameters/* pseudoText */.Iv)(name, stack.environment) === undefined && !name.startsWith('AWS::'))
                lacking.add(name);
        }
        for (const inner of node.kind === 'list'
            ? node.items
            : [...node.entries.values()].map(({ value }) => value))
            open.push(inner);
    }
    return lacking;
}

;// CONCATENATED MODULE: ./lib/app/unfinished.js
/**
 * Files that a search finds and that are no finished template: sources of template engines, parts that another tool
 * joins or fills in. They are told once, and judged only where the user names them.
 */



/** Puts aside what is no finished template. */
function finished(read, files) {
    const found = read.filter(({ template }) => !template.named);
    if (found.length === 0)
        return { readings: read.map(({ reading }) => reading), notes: [] };
    const aside = new Map();
    const isPart = serverlessParts(files);
    for (const { template, reading } of found) {
        const kind = kindOf(template, reading, isPart, files);
        if (kind !== undefined)
            aside.set(reading, kind);
    }
    const left = read.filter(({ reading }) => !aside.has(reading));
    for (const part of fragments(left.filter(({ template }) => !template.named).map(({ reading }) => reading)))
        aside.set(part, 'fragments of which each lacks what stands in another');
    return {
        readings: read.flatMap(({ reading }) => (aside.has(reading) ? [] : [reading])),
        notes: notesOf(aside),
    };
}
function kindOf({ source }, reading, isPart, files) {
    const { path, text } = source;
    if (path.includes('{{') || path.includes('{%'))
        return ENGINE;
    if (/!Rain::|["']Rain::[A-Z]/.test(withoutComments(text)))
        return 'sources for Rain';
    if (text.includes('BlueprintBaseName') || isDotnetTemplate(path, files))
        return 'blueprints for .NET projects';
    if (reading.stack === undefined && isOfEngine(text, reading.problems[0]?.at))
        return ENGINE;
    return isPart(path, text) ? 'parts that serverless.yml includes' : undefined;
}
const ENGINE = 'sources of a template engine (cookiecutter, Jinja, …)';
const withoutComments = (text) => text.replace(/^\s*#.*$/gm, '');
/** `dotnet new` takes what lies beside `.template.config` for a source of its own. */
function isDotnetTemplate(path, files) {
    const folders = path.split('/').slice(0, -1);
    return folders.some((_, index) => files.read([...folders.slice(0, index + 1), '.template.config', 'template.json'].join('/')) !==
        undefined);
}
/** Is it a mark of an engine that keeps the text from being read? */
function isOfEngine(text, at) {
    if (at === undefined)
        return false;
    if (/\{[{%#]/.test(text.slice(Math.max(0, at.start - 1), at.start + 2)))
        return true;
    return MARK.test(text);
}
/** `{% if … %}` in a line of its own, or a value that begins with `{{ name }}`. */
const MARK = /^[ \t]*\{%[-+]?[ \t]*\w+|^[^#'"\n]{0,200}[:-][ \t]+\{\{[-\w .|()]{1,200}\}\}/m;
function notesOf(aside) {
    return (0,group_by/* groupBy */.$)(aside, ([, kind]) => kind).map((group) => {
        const [[, kind]] = group;
        const paths = group.map(([{ source }]) => source.path);
        const more = paths.length > MOST_SHOWN ? ` and ${paths.length - MOST_SHOWN} more` : '';
        return `Not judged, unless named: ${kind}: ${paths.slice(0, MOST_SHOWN).join(', ')}${more}`;
    });
}
const MOST_SHOWN = 3;

;// CONCATENATED MODULE: ./lib/app/check-templates.js
/**
 * The program: templates and options in, a result out. Each template is read for itself, so that one that can't be
 * read costs only its own findings; the model then spans them all.
 */












/**
 * Checks templates. Never throws for anything that a template holds.
 *
 * @param steps in place of the usual ones, so that what happens when one fails can be seen.
 */
async function check(input, { build = buildModel, rules = lib_rules/* rules */.a } = {}) {
    const { measure = phases/* unmeasured */.Q8 } = input;
    const read = [];
    for (const [index, template] of input.templates.entries()) {
        input.onTemplate?.(template.source.path, index);
        for (const instance of instancesOf([template], input.environment, input.stacks)) {
            const reading = readTemplate(instance.file, { ...instance, files: input.files, measure });
            if (reading !== undefined)
                read.push({ template: instance.file, reading });
        }
    }
    const { readings, notes } = finished(read, input.files);
    const catalogues = await cataloguesOf(readings);
    const { model, bugs } = measure('model', () => modelOf(readings, catalogues, build));
    const judged = measure('rules', () => rules.map((rule) => judge(rule, model)));
    const sources = readings.map(({ source }) => source);
    const ranked = rank([...model.problems, ...judged.flatMap((each) => each.findings)], rules);
    const findings = [...ranked, ...bugs, ...judged.flatMap((each) => each.bugs)];
    const unverified = [...model.unverified, ...judged.flatMap((each) => each.unverified)];
    return {
        findings: toldOnce(inOrder(findings), sources),
        suppressed: [],
        notes,
        unverified: toldOnce(inOrder(unverified), sources),
        model,
        templates: outcomesOf(readings, model),
    };
}
function outcomesOf(readings, model) {
    const functions = new Map();
    for (const { stack } of model.functions)
        functions.set(stack.id, (functions.get(stack.id) ?? 0) + 1);
    return readings.map(({ source, error }) => ({
        path: source.path,
        ...(source.stack === undefined ? {} : { stack: source.stack.name }),
        functions: functions.get((0,lib_finding/* sourceId */.t6)(source)) ?? 0,
        error,
    }));
}
/** What AWS publishes, loaded only for templates that need it. */
function cataloguesOf(readings) {
    return cataloguesFor(readings.flatMap(({ stack }) => (stack === undefined ? [] : [...stack.resources.values()])));
}
/**
 * The model of all templates. Should the program fail on one of them, that one is found, reported and left out, and
 * the others are checked all the same.
 */
function modelOf(readings, catalogues, build) {
    const stacks = readings.flatMap(({ stack }) => (stack === undefined ? [] : [stack]));
    const problems = readings.flatMap((reading) => reading.problems);
    const { result, failures } = withoutFailing(stacks, (chosen) => build(chosen, problems, catalogues));
    return { model: result, bugs: failures.map((failure) => bugOf(failure, 'working out who invokes what')) };
}
/** What one rule says. Where it fails, it is reported for the templates that it fails with, and heard on the others. */
function judge(rule, model) {
    const { parts, failures } = inParts(model.stacks, (stacks) => apply(rule, stacks.length === model.stacks.length ? model : partOf(model, stacks)));
    return {
        findings: parts.flatMap(({ findings }) => findings),
        bugs: failures.map((failure) => bugOf(failure, `applying the rule ${rule.id}`)),
        unverified: parts.flatMap(({ unverified }) => unverified),
    };
}
/** Throws what the rule throws. */
function apply(rule, model) {
    const findings = [];
    const unverified = [];
    for (const one of rule.check(model)) {
        if ('reason' in one)
            unverified.push({ ...one, rule: rule.id });
        else
            findings.push({ severity: rule.severity, related: [], fix: null, ...one, rule: rule.id });
    }
    return { findings, unverified };
}
function bugOf({ stacks: [first, ...others], error }, doing) {
    const together = others.map(({ source }) => source.path).join(', ');
    return (0,internal_error/* bug */.jr)(first.source, together === '' ? doing : `${doing}, with ${together}`, error);
}
function inOrder(list) {
    return list.sort((a, b) => compare(a.at.source.path, b.at.source.path) ||
        a.at.start - b.at.start ||
        compare(a.rule, b.rule) ||
        a.at.end - b.at.end);
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./lib/app/load.js + 2 modules
var load = __webpack_require__(8692);
;// CONCATENATED MODULE: ./lib/app/run.js












/** Throws a UsageError for settings that are wrong, and for what is named and can't be read. */
async function run(settings) {
    const config = configOf(settings);
    const values = (0,options_values/* settle */.G9)(settings.given, config.options);
    const { onTemplate, measure = phases/* unmeasured */.Q8 } = settings;
    const { templates, files } = measure('read', () => (0,load/* load */.H)(settings.workspace, patternsOf(settings, values), settings));
    const environment = (0,config_environment/* environmentOf */.p)({
        parameters: values.parameters,
        parameterFiles: values['parameter-files'].map((path) => (0,named/* readNamed */.M)(path, settings)),
        region: values.region,
        account: values['account-id'],
    });
    const found = await check({
        templates,
        files,
        environment,
        stacks: stacksOf(config, environment, settings),
        onTemplate: (path, index) => onTemplate?.(path, index, templates.length),
        measure,
    });
    const { result: judged, notes } = await run_judge(found, config);
    const result = await withoutBaseline(judged, values, settings);
    const failures = (0,lib_result/* failing */.Jr)(result.findings, values['fail-on']);
    const missing = templates.length === 0 ? [noTemplates(values['require-templates'])] : [];
    return {
        result,
        values,
        notes: [
            ...missing,
            ...(result.notes ?? []).map((text) => ({ severity: 'notice', text })),
            ...notes,
        ],
        failures,
        failed: failures.length > 0 || missing.some(({ severity }) => severity === 'error'),
    };
}
/** Whoever gives templates as texts does not mean those that the configuration names as well. */
function patternsOf({ templates = [], given }, values) {
    return templates.length > 0 ? (given.templates ?? []) : values.templates;
}
function noTemplates(required) {
    return {
        severity: required ? 'error' : 'warning',
        text: 'No SAM or CloudFormation templates were found, so nothing was checked',
    };
}
function configOf(settings) {
    const { workspace, given } = settings;
    const ids = lib_rules/* rules */.a.map(({ id }) => id);
    if (given.config !== undefined)
        return (0,config/* readConfig */.Xg)((0,named/* readNamed */.M)(given.config, settings), ids);
    const disk = (0,io_disk/* filesIn */.nG)(workspace);
    const [source, other] = config/* CONFIG_FILES */.n0.flatMap((name) => disk.read(name) ?? []);
    if (other !== undefined)
        throw new usage_error/* UsageError */.e(`There are both ${config/* CONFIG_FILES */.n0.join(' and ')}: keep one of them`);
    return source === undefined ? config/* emptyConfig */.i4 : (0,config/* readConfig */.Xg)(source, ids);
}
/** The configured stacks. Throws a UsageError for one whose template is not there; one that is only not checked this time is none. */
function stacksOf(config, environment, settings) {
    for (const { template } of config.stacks)
        (0,named/* readNamed */.M)(template, settings);
    return deploymentsOf(config.stacks, environment, (path) => (0,named/* readNamed */.M)(path, settings));
}
/** Loaded only where there is something to judge by. */
async function run_judge(result, config) {
    if (config.rules.size === 0 && config.accept.length === 0)
        return { result, notes: [] };
    const { judged } = await __webpack_require__.e(/* import() */ 448).then(__webpack_require__.bind(__webpack_require__, 5448));
    const { result: left, unused } = judged(result, config);
    const notes = unused.map(({ where, rule }) => ({
        severity: 'notice',
        text: `${where}: no finding of ${rule} fits this any more`,
    }));
    return { result: left, notes };
}
/** What is in the baseline is put aside. */
async function withoutBaseline(result, values, settings) {
    const { baseline: path, 'update-baseline': update } = values;
    if (path === undefined) {
        if (update)
            throw new usage_error/* UsageError */.e('--update-baseline needs to know where: --baseline FILE');
        return result;
    }
    const { fingerprints } = await __webpack_require__.e(/* import() */ 458).then(__webpack_require__.bind(__webpack_require__, 4458));
    const { baselineText, readBaseline, withoutKnown } = await __webpack_require__.e(/* import() */ 928).then(__webpack_require__.bind(__webpack_require__, 8547));
    const marks = fingerprints(result.findings);
    if (update)
        (0,named/* writeNamed */.R)(path, baselineText(result.findings, marks), settings.workspace);
    return withoutKnown(result, readBaseline(path, (0,named/* readNamed */.M)(path, settings).text), marks);
}


/***/ }),

/***/ 1517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ write)
/* harmony export */ });
/* harmony import */ var _io_named_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1693);
/** Where a command's result goes: standard output, or the file that `--output` names. */

function write(text, { values }, io) {
    if (values.output === undefined)
        io.out.write(text);
    else
        (0,_io_named_js__WEBPACK_IMPORTED_MODULE_0__/* .writeNamed */ .R)(values.output, text, io.folder);
}


/***/ }),

/***/ 8674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LEVELS: () => (/* binding */ LEVELS),
/* harmony export */   Xg: () => (/* binding */ readConfig),
/* harmony export */   i4: () => (/* binding */ emptyConfig),
/* harmony export */   n0: () => (/* binding */ CONFIG_FILES)
/* harmony export */ });
/* harmony import */ var _cloudformation_nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9354);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(182);
/* harmony import */ var _internal_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4749);
/* harmony import */ var _options_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2374);
/* harmony import */ var _template_node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9716);
/* harmony import */ var _template_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(366);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3703);







/** The file's name, and the other one that is read as well. */
const CONFIG_FILES = ['.lambda-permission-check.yml', '.lambda-permission-check.yaml'];
const emptyConfig = { options: {}, rules: new Map(), accept: [], stacks: [] };
/** How grave a rule may be. */
const LEVELS = ['error', 'warning', 'notice', 'off'];
/** Reads the file. Throws a UsageError that names the line for what it does not know. `rules`: the ids that there are. */
function readConfig(source, rules) {
    const { root, problems } = (0,_template_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readTree */ .Z)(source);
    const [problem] = problems;
    if (problem !== undefined)
        fail({ at: problem.at }, problem.message);
    if (root === undefined || (root.kind === 'scalar' && root.value === null))
        return emptyConfig;
    const file = mapOf(root);
    const keys = _options_table_js__WEBPACK_IMPORTED_MODULE_1__/* .optionList */ .U.filter(([, { key }]) => key === true);
    known(file, [...keys.map(([name]) => name), 'rules', 'accept', 'stacks'], 'setting');
    const given = keys.flatMap(([name, option]) => {
        const node = (0,_template_node_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(file, name);
        return node === undefined ? [] : [[name, valueIn(node, option)]];
    });
    return {
        options: Object.fromEntries(given),
        rules: new Map(entriesOf((0,_template_node_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(file, 'rules')).map(([id, level, at]) => [
            ruleOf(id, at, rules),
            wordOf(level, LEVELS),
        ])),
        accept: itemsOf((0,_template_node_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(file, 'accept')).map((item) => acceptedOf(item, rules)),
        stacks: stacksOf((0,_template_node_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(file, 'stacks')),
    };
}
/** An option's value as the file writes it. */
function valueIn(node, option) {
    switch (option.type) {
        case 'texts':
            return textsOf(node);
        case 'pairs':
            return entriesOf(node).map(([key, value]) => `${key}=${textOf(value)}`);
        case 'flag':
            return wordOf(node, ['true', 'false']) === 'true';
        case 'word':
            return wordOf(node, option.values ?? []);
        case 'text':
            return textOf(node);
    }
}
function acceptedOf(item, rules) {
    const entry = mapOf(item);
    known(entry, ['rule', 'resource', 'path', 'reason'], 'setting');
    const [rule, resource, path, reason] = ['rule', 'resource', 'path', 'reason'].map((key) => (0,_template_node_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(entry, key));
    if (rule === undefined)
        return fail(item, 'An accepted finding needs its "rule"');
    if (reason === undefined || textOf(reason).trim() === '')
        return fail(item, 'An accepted finding needs a "reason"');
    return {
        rule: ruleOf(textOf(rule), rule, rules),
        reason: textOf(reason),
        where: whereOf(item),
        ...(resource === undefined ? {} : { resource: textOf(resource) }),
        ...(path === undefined ? {} : { path: textOf(path) }),
    };
}
const STACK_KEYS = ['name', 'template', 'parameters', 'parameter-files', 'region', 'account'];
function stacksOf(node) {
    const stacks = [];
    for (const item of itemsOf(node)) {
        const stack = stackOf(item);
        if (stacks.some(({ name, template }) => name === stack.name && template === stack.template))
            fail(item, `There is a stack "${stack.name}" of "${stack.template}" already`);
        stacks.push(stack);
    }
    return stacks;
}
function stackOf(item) {
    const entry = mapOf(item);
    known(entry, STACK_KEYS, 'setting');
    const [name = '', template = '', region, account] = ['name', 'template', 'region', 'account'].map((key) => {
        const value = (0,_template_node_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(entry, key);
        return value === undefined ? undefined : textOf(value);
    });
    if (name === '')
        return fail(item, 'A stack needs its "name"');
    if (template === '')
        return fail(item, 'A stack needs its "template"');
    return {
        name,
        template: template.replace(/^\.\//, ''),
        parameters: parametersOf((0,_template_node_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(entry, 'parameters')),
        parameterFiles: textsOf((0,_template_node_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(entry, 'parameter-files')),
        ...(region === undefined ? {} : { region }),
        ...(account === undefined ? {} : { account }),
    };
}
/** A map of parameters as `KEY=VALUE`. */
function parametersOf(node) {
    return entriesOf(node).map(([key, value]) => `${key}=${textOf(value)}`);
}
function fail(node, message) {
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`${whereOf(node)}: ${message}`);
}
function whereOf({ at }) {
    const { path, startLine } = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(at);
    return `${path}:${startLine}`;
}
function mapOf(node) {
    return node.kind === 'map' ? node : fail(node, 'A map is needed here');
}
function known(map, keys, what) {
    for (const { key, keyAt } of map.entries.values())
        if (!keys.includes(key))
            fail({ at: keyAt }, `There is no ${what} "${key}"${meant(key, keys)}`);
}
function ruleOf(id, node, rules) {
    if ((0,_internal_error_js__WEBPACK_IMPORTED_MODULE_5__/* .isBug */ .X9)({ rule: id }))
        fail(node, `"${id}" can not be switched off, lowered or accepted`);
    return rules.includes(id) ? id : fail(node, `There is no rule "${id}"${meant(id, rules)}`);
}
function meant(given, candidates) {
    const found = (0,_cloudformation_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .nearest */ .p)(given, candidates);
    return found === undefined ? '' : `; did you mean "${found}"?`;
}
function wordOf(node, allowed) {
    const given = textOf(node);
    // YAML 1.1 takes `off` for false, and `on` for true.
    const value = node.kind === 'scalar' ? node.value : undefined;
    const meant = value === false ? ['off', 'false'] : value === true ? ['on', 'true'] : [];
    const found = allowed.find((word) => word === given) ?? allowed.find((word) => meant.includes(word));
    return found ?? fail(node, `One of ${allowed.join(', ')} is needed here, not "${given}"`);
}
function textOf(node) {
    return node.kind === 'scalar' ? node.text : fail(node, 'A text is needed here');
}
function textsOf(node) {
    return node?.kind === 'scalar' ? [textOf(node)] : itemsOf(node).map(textOf);
}
function itemsOf(node) {
    if (node === undefined)
        return [];
    return node.kind === 'list' ? node.items : fail(node, 'A list is needed here');
}
function entriesOf(node) {
    if (node === undefined)
        return [];
    return [...mapOf(node).entries.values()].map(({ key, value, keyAt }) => [key, value, { at: keyAt }]);
}


/***/ }),

/***/ 4749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X9: () => (/* binding */ isBug),
/* harmony export */   jr: () => (/* binding */ bug)
/* harmony export */ });
/* unused harmony export INTERNAL_ERROR */
/* harmony import */ var _package_info_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8224);

/** The id of such findings. It is no rule's, so that nothing which the user decides about rules touches them. */
const INTERNAL_ERROR = 'internal-error';
/** Was the check unable to look at something? Such a finding stays, whatever is switched off or accepted. */
const isBug = ({ rule }) => rule === INTERNAL_ERROR;
/** A finding that says that the tool failed, and where to report it. */
function bug(source, doing, error) {
    return {
        rule: INTERNAL_ERROR,
        severity: 'error',
        message: `The check itself failed while ${doing}: ${describe(error)}`,
        help: `Report this with the template at ${_package_info_js__WEBPACK_IMPORTED_MODULE_0__/* .repository */ .Jk}/issues: it is a mistake in the check, not in the template.`,
        resources: [],
        at: { source, start: 0, end: 0 },
        related: [],
        fix: null,
    };
}
/** The message, and the first place in the program's own code. */
function describe(error) {
    if (!(error instanceof Error))
        return String(error);
    const place = error.stack?.split('\n').find((line) => /^\s+at /.test(line));
    return place === undefined ? error.message : `${error.message} (${place.trim()})`;
}


/***/ })

};
