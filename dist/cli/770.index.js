export const id = 770;
export const ids = [770];
export const modules = {

/***/ 553:
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


/***/ }),

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

/***/ 1906:
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
// EXTERNAL MODULE: ./lib/rules/index.js + 70 modules
var lib_rules = __webpack_require__(3411);
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
var actions = __webpack_require__(1098);
// EXTERNAL MODULE: ./lib/iam/managed.js + 2 modules
var managed = __webpack_require__(7850);
;// CONCATENATED MODULE: ./lib/iam/catalogues.js


/** The policies that execution roles usually have, and no actions. */
const usualCatalogues = () => ({ managedPolicies: new managed/* ManagedPolicyCatalogue */.F6() });
/** Everything. */
async function allCatalogues() {
    return { managedPolicies: await allManagedPolicies(), actions: await allActions() };
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
        ...((0,actions/* needsActions */.nz)(resources) && { actions: await allActions() }),
    };
}
async function allManagedPolicies() {
    const { managedPolicyTable } = await __webpack_require__.e(/* import() */ 671).then(__webpack_require__.bind(__webpack_require__, 6671));
    return new managed/* ManagedPolicyCatalogue */.F6(managedPolicyTable);
}
async function allActions() {
    const { actionTable } = await __webpack_require__.e(/* import() */ 255).then(__webpack_require__.bind(__webpack_require__, 5255));
    return new actions/* ActionCatalogue */.m_(actionTable);
}

// EXTERNAL MODULE: ./lib/cloudformation/source-logical-id.js
var source_logical_id = __webpack_require__(8331);
// EXTERNAL MODULE: ./lib/text/key.js
var text_key = __webpack_require__(2980);
;// CONCATENATED MODULE: ./lib/model/functions.js

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
    /** The function with an (unqualified) ARN, of the same template first; undefined where none or several of other templates have it. */
    find(arn, stack) {
        const found = this.#byArn.get((0,text_key/* keyOf */.T)(arn)) ?? [];
        const here = found.filter((each) => each.stack === stack);
        if (here.length > 0)
            return here[0];
        return found.length === 1 ? found[0] : undefined;
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

// EXTERNAL MODULE: ./lib/cloudformation/guard.js
var cloudformation_guard = __webpack_require__(3337);
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
    for (const scenario of properties.cases(...paths)) {
        const named = scenario.one('FunctionName');
        const guard = (0,cloudformation_guard/* both */.WP)(permission.guard, scenario.guard);
        if (named === undefined || guard === undefined)
            continue;
        const target = (0,model_target/* targetOf */.$)(named.text(), permission.stack);
        const found = functions.find(target.function, permission.stack);
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
        const found = functions.find(target.function, policy.stack);
        const guard = (0,cloudformation_guard/* both */.WP)(policy.guard, named.guard);
        if (guard === undefined)
            continue;
        for (const document of policy.properties.all('PolicyDocument')) {
            for (const statement of (0,parse/* statementsOf */.G)(document, policy.id)) {
                const joint = (0,cloudformation_guard/* both */.WP)(guard, statement.guard);
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

;// CONCATENATED MODULE: ./lib/data/sources.js
/** The documentation that facts refer to. */
const DOCS = 'https://docs.aws.amazon.com';
/** The reference page of a resource type. */
const typePage = (type) => `${DOCS}/AWSCloudFormation/latest/TemplateReference/aws-resource-${type.slice(5).replace('::', '-').toLowerCase()}.html`;
/** The doubt of facts that rest on the property's description alone. */
const NOT_DOCUMENTED = 'AWS does not document by which right the service invokes';

;// CONCATENATED MODULE: ./lib/data/sources-caller.js
/** Functions that are invoked, or copied, with the rights of whoever asks for it: no grant in the template is needed. */

const CUSTOM_RESOURCE = {
    service: 'AWS CloudFormation',
    what: 'custom resources',
    paths: [{ type: 'AWS::CloudFormation::CustomResource', function: 'ServiceToken', mixed: true }],
    by: 'caller',
    principal: '',
    actions: ['lambda:InvokeFunction'],
    checkedAtCreation: 'yes',
    symptom: 'not authorized to perform: lambda:InvokeFunction',
    reference: `${DOCS}/AWSCloudFormation/latest/UserGuide/template-custom-resources-lambda.html`,
};
const CALLER_SOURCES = [
    CUSTOM_RESOURCE,
    {
        service: 'AWS CloudFormation',
        what: 'macros',
        paths: [{ type: 'AWS::CloudFormation::Macro', function: 'FunctionName' }],
        by: 'caller',
        principal: '',
        actions: ['lambda:InvokeFunction'],
        checkedAtCreation: 'no',
        reference: `${DOCS}/AWSCloudFormation/latest/UserGuide/template-macros-author.html`,
    },
    {
        service: 'Lambda@Edge',
        what: 'CloudFront associations',
        paths: ['DefaultCacheBehavior', 'CacheBehaviors[]'].map((behavior) => ({
            type: 'AWS::CloudFront::Distribution',
            function: `DistributionConfig.${behavior}.LambdaFunctionAssociations[].LambdaFunctionARN`,
        })),
        by: 'caller',
        principal: '',
        actions: ['lambda:GetFunction', 'lambda:EnableReplication*'],
        checkedAtCreation: 'yes',
        reference: `${DOCS}/AmazonCloudFront/latest/DeveloperGuide/lambda-edge-permissions.html`,
    },
    {
        service: 'Amazon S3 Object Lambda',
        what: 'access points',
        paths: [
            {
                type: 'AWS::S3ObjectLambda::AccessPoint',
                function: 'ObjectLambdaConfiguration.TransformationConfigurations[].ContentTransformation.AwsLambda.FunctionArn',
            },
        ],
        by: 'caller',
        principal: '',
        actions: ['lambda:InvokeFunction'],
        checkedAtCreation: 'no',
        reference: `${DOCS}/AmazonS3/latest/userguide/olap-policies.html`,
    },
    {
        service: 'Amazon Athena',
        what: 'federated catalogs',
        paths: ['function', 'metadata-function', 'record-function'].map((key) => ({
            type: 'AWS::Athena::DataCatalog',
            function: `Parameters.${key}`,
        })),
        by: 'caller',
        principal: '',
        actions: ['lambda:InvokeFunction'],
        checkedAtCreation: 'no',
        reference: `${DOCS}/athena/latest/ug/federated-query-iam-access.html`,
    },
    {
        service: 'AWS Client VPN',
        what: 'connect handlers',
        paths: [{ type: 'AWS::EC2::ClientVpnEndpoint', function: 'ClientConnectOptions.LambdaFunctionArn' }],
        by: 'caller',
        principal: '',
        actions: ['lambda:InvokeFunction'],
        checkedAtCreation: 'unknown',
        reference: `${DOCS}/vpn/latest/clientvpn-admin/connection-authorization.html`,
    },
    {
        service: 'AWS Systems Manager Automation',
        what: 'documents',
        paths: [
            {
                type: 'AWS::SSM::Document',
                item: 'Content.mainSteps[]',
                function: 'inputs.FunctionName',
                when: { action: 'aws:invokeLambdaFunction' },
            },
        ],
        by: 'caller',
        principal: '',
        actions: ['lambda:InvokeFunction'],
        checkedAtCreation: 'no',
        reference: `${DOCS}/systems-manager/latest/userguide/automation-action-lamb.html`,
    },
];

;// CONCATENATED MODULE: ./lib/data/sources-api.js
/** APIs and load balancers that invoke functions by the function's resource policy. */

const REST_METHOD = {
    service: 'API Gateway REST',
    what: 'methods',
    paths: [
        { type: 'AWS::ApiGateway::Method', function: 'Integration.Uri', role: 'Integration.Credentials' },
        { type: 'AWS::ApiGateway::RestApi', function: 'Body' },
    ],
    by: 'resource-policy',
    principal: 'apigateway.amazonaws.com',
    sourceArn: 'arn:<partition>:execute-api:<region>:<account>:<api>/<stage>/<METHOD>/<path>',
    sourceAccount: true,
    checkedAtCreation: 'no',
    symptom: 'Execution failed due to configuration error: Invalid permissions on Lambda function',
    reference: `${DOCS}/lambda/latest/dg/services-apigateway.html`,
};
const REST_AUTHORIZER = {
    service: 'API Gateway REST',
    what: 'Lambda authorizers',
    paths: [{ type: 'AWS::ApiGateway::Authorizer', function: 'AuthorizerUri', role: 'AuthorizerCredentials' }],
    by: 'resource-policy',
    principal: 'apigateway.amazonaws.com',
    sourceArn: 'arn:<partition>:execute-api:<region>:<account>:<api>/authorizers/<authorizer>',
    sourceAccount: true,
    checkedAtCreation: 'no',
    symptom: '500 AuthorizerConfigurationException',
    reference: `${DOCS}/apigateway/latest/developerguide/configure-api-gateway-lambda-authorization-with-console.html`,
};
const HTTP_ROUTE = {
    service: 'API Gateway HTTP',
    what: 'routes',
    paths: [
        { type: 'AWS::ApiGatewayV2::Integration', function: 'IntegrationUri', role: 'CredentialsArn' },
        { type: 'AWS::ApiGatewayV2::Api', function: 'Target', role: 'CredentialsArn' },
        { type: 'AWS::ApiGatewayV2::Api', function: 'Body' },
    ],
    by: 'resource-policy',
    principal: 'apigateway.amazonaws.com',
    sourceArn: 'arn:<partition>:execute-api:<region>:<account>:<api>/<stage>/<METHOD>/<path>',
    sourceAccount: true,
    checkedAtCreation: 'no',
    symptom: '500 {"message":"Internal Server Error"}',
    reference: `${DOCS}/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html`,
};
const WEBSOCKET_ROUTE = {
    ...HTTP_ROUTE,
    service: 'API Gateway WebSocket',
    paths: [{ type: 'AWS::ApiGatewayV2::Integration', function: 'IntegrationUri', role: 'CredentialsArn' }],
    sourceArn: 'arn:<partition>:execute-api:<region>:<account>:<api>/<stage>/<route key>',
    symptom: 'Internal server error',
    reference: `${DOCS}/apigateway/latest/developerguide/apigateway-websocket-api-integrations.html`,
};
const V2_AUTHORIZER = {
    service: 'API Gateway HTTP',
    what: 'Lambda authorizers',
    paths: [
        { type: 'AWS::ApiGatewayV2::Authorizer', function: 'AuthorizerUri', role: 'AuthorizerCredentialsArn' },
    ],
    by: 'resource-policy',
    principal: 'apigateway.amazonaws.com',
    sourceArn: 'arn:<partition>:execute-api:<region>:<account>:<api>/authorizers/<authorizer>',
    sourceAccount: true,
    checkedAtCreation: 'no',
    symptom: '500 {"message":"Internal Server Error"}',
    reference: `${DOCS}/apigateway/latest/developerguide/http-api-lambda-authorizer.html`,
};
const API_SOURCES = [
    {
        service: 'AWS AppSync',
        what: 'Lambda authorizers',
        paths: [
            { type: 'AWS::AppSync::GraphQLApi', function: 'LambdaAuthorizerConfig.AuthorizerUri' },
            {
                type: 'AWS::AppSync::GraphQLApi',
                function: 'AdditionalAuthenticationProviders[].LambdaAuthorizerConfig.AuthorizerUri',
            },
            {
                type: 'AWS::AppSync::Api',
                function: 'EventConfig.AuthProviders[].LambdaAuthorizerConfig.AuthorizerUri',
            },
        ],
        by: 'resource-policy',
        principal: 'appsync.amazonaws.com',
        sourceArn: 'arn:<partition>:appsync:<region>:<account>:apis/<id>',
        sourceAccount: true,
        checkedAtCreation: 'no',
        symptom: 'requests are refused: 401 UnauthorizedException',
        reference: `${DOCS}/appsync/latest/devguide/security-authz.html`,
    },
    {
        service: 'Elastic Load Balancing',
        what: 'target groups',
        paths: [
            {
                type: 'AWS::ElasticLoadBalancingV2::TargetGroup',
                function: 'Targets[].Id',
                when: { TargetType: 'lambda' },
            },
        ],
        by: 'resource-policy',
        principal: 'elasticloadbalancing.amazonaws.com',
        sourceArn: 'arn:<partition>:elasticloadbalancing:<region>:<account>:targetgroup/<name>/<id>',
        sourceAccount: true,
        checkedAtCreation: 'yes',
        symptom: 'elasticloadbalancing principal does not have permission to invoke',
        reference: `${DOCS}/elasticloadbalancing/latest/application/lambda-functions.html`,
    },
    {
        service: 'Amazon VPC Lattice',
        what: 'target groups',
        paths: [{ type: 'AWS::VpcLattice::TargetGroup', function: 'Targets[].Id', when: { Type: 'LAMBDA' } }],
        by: 'resource-policy',
        principal: 'vpc-lattice.amazonaws.com',
        sourceArn: 'arn:<partition>:vpc-lattice:<region>:<account>:targetgroup/<id>',
        checkedAtCreation: 'unknown',
        reference: `${DOCS}/vpc-lattice/latest/ug/lambda-functions.html`,
    },
    {
        service: 'AWS Migration Hub Refactor Spaces',
        what: 'services with a Lambda endpoint',
        paths: [{ type: 'AWS::RefactorSpaces::Service', function: 'LambdaEndpoint.Arn' }],
        by: 'resource-policy',
        principal: 'apigateway.amazonaws.com',
        checkedAtCreation: 'unknown',
        reference: typePage('AWS::RefactorSpaces::Service'),
        doubt: NOT_DOCUMENTED,
    },
];

;// CONCATENATED MODULE: ./lib/sources/source.js

/** The resource's own condition and those of some values in it; undefined where they exclude each other. */
function guardOf(resource, ...views) {
    let guard = resource.guard;
    for (const view of views)
        guard = guard && (0,cloudformation_guard/* both */.WP)(guard, view.guard);
    return guard;
}

;// CONCATENATED MODULE: ./lib/sources/draft.js


/** The invocation of what `named` says; none where the conditions of its parts exclude each other. */
function* draftOf(fact, resource, named, details = {}) {
    const { within = [], ...known } = details;
    const guard = guardOf(resource, named, ...within);
    if (guard === undefined)
        return;
    const actions = fact.actions ?? (fact.by === 'role' ? ['lambda:InvokeFunction'] : []);
    yield {
        resource,
        service: fact.service,
        at: named.at,
        guard,
        function: named.text(),
        by: fact.by,
        principal: fact.principal.replace('<region>', (0,symbolic_string/* show */.WU)(resource.stack.region)),
        ...alsoPrincipals(fact),
        ...(fact.symptom !== undefined && { symptom: fact.symptom }),
        ...(fact.sourceAccount && { sourceAccount: resource.stack.account }),
        ...(fact.doubt !== undefined && { doubt: fact.doubt }),
        needs: actions.map((action) => ({ action })),
        checkedAtCreation: fact.checkedAtCreation,
        reference: fact.reference,
        ...known,
    };
}
function alsoPrincipals({ principal, alsoPrincipals: more }) {
    const regional = principal.includes('<region>') ? [principal.replace('<region>', '*')] : [];
    const all = [...regional, ...(more ?? [])];
    return all.length > 0 ? { alsoPrincipals: all } : {};
}
/** The account in an ARN; undefined where it has none or it can't be told. */
function accountOf(arn) {
    const account = (0,symbolic_string/* split */.lD)(arn, ':', 6)?.[4];
    return account !== undefined && account.length > 0 ? account : undefined;
}

;// CONCATENATED MODULE: ./lib/sources/function-text.js
/** What a text can name: a function, surely or perhaps. */

/** Words in the names of parameters and outputs that speak of something other than a function. */
const OTHER_TARGETS = /queue|topic|stream|firehose|delivery|state-?machine|sfn|workflow|cluster|task|bus(?![a-z])|log-?group|pipeline|project|sqs|sns|kinesis|ecs|batch|api|bucket|ssm|role/i;
/** Does the text name a function by its ARN? */
function isFunctionArn(text) {
    return (0,symbolic_string/* matches */.cK)(['arn:*:lambda:*:function:*'], text);
}
/** Is it an URI by which API Gateway invokes a function? */
function isInvocationUri(text) {
    return (0,symbolic_string/* matches */.cK)(['arn:*:apigateway:*:lambda:path/*'], text);
}
/**
 * Where functions and other things may stand: is it worth saying that this text may be a function? Sure ones are;
 * open ones are unless their name speaks of something else (`${AlertQueueArn}`).
 */
function mayBeFunction(text) {
    const answer = isFunctionArn(text);
    if (answer !== 'unknown')
        return answer === 'yes';
    const named = text.flatMap((part) => (typeof part === 'string' ? [] : [part.label])).join(' ');
    return /lambda|function|handler/i.test(named) || !OTHER_TARGETS.test(named);
}

;// CONCATENATED MODULE: ./lib/sources/apigateway/integration.js



const INVOKE = [{ action: 'lambda:InvokeFunction' }];
/** The invocation that a call makes; none where it calls no function. */
function* callDrafts(fact, call) {
    const uri = call.uri.text();
    if (!callsFunction(uri, call.functionsOnly))
        return;
    yield* draftOf(fact, call.resource, call.uri, {
        within: [...call.within, ...(call.credentials ? [call.credentials] : [])],
        sourceArn: call.source.text,
        ...(call.source.spreads.length > 0 && { spreads: call.source.spreads }),
        ...(call.doubt !== undefined && { doubt: call.doubt }),
        ...((0,symbolic_string/* show */.WU)(uri).includes('stageVariables.') && { openReason: 'a stage variable names the function' }),
        ...rightsOf(call.credentials),
    });
}
/** Without credentials the function's policy decides; `arn:aws:iam::*:user/*` stands for the caller. */
function rightsOf(credentials) {
    if (credentials === undefined)
        return {};
    const text = credentials.text();
    if ((0,symbolic_string/* literal */.eu)(text) === '')
        return {};
    if ((0,symbolic_string/* show */.WU)(text).endsWith(':iam::*:user/*'))
        return { by: 'caller', needs: INVOKE };
    return { by: 'role', role: credentials, needs: INVOKE };
}
function callsFunction(uri, functionsOnly) {
    const answers = [isFunctionArn(uri), isInvocationUri(uri)];
    if (answers.includes('yes'))
        return true;
    return answers.includes('unknown') && (functionsOnly || mayBeFunction(uri));
}

;// CONCATENATED MODULE: ./lib/sources/apigateway/source-arn.js

/** The methods behind `ANY`. */
const METHODS = ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'];
/** `arn:…:execute-api:…:<api>/` and what follows. */
function executeArn(stack, api, ...rest) {
    return (0,symbolic_string/* concat */.xW)('arn:', stack.partition, ':execute-api:', stack.region, ':', stack.account, ':', api, '/', ...rest);
}
/** A piece of the ARN that only the request decides. */
function requestPiece(resource, name, reason, more = {}) {
    return {
        id: `${resource.stack.id}#${resource.id}<${name}>`,
        label: '*',
        minLength: 1,
        reason,
        ...more,
    };
}
/** The method as it comes with requests. */
function requestedMethod(resource, method) {
    const [only] = method;
    if (method.length !== 1 || typeof only !== 'string')
        return { text: method, spreads: [] };
    if (only.toUpperCase() !== 'ANY')
        return { text: [only.toUpperCase()], spreads: [] };
    const token = requestPiece(resource, 'method', 'the method is ANY', { chars: 'A-Z' });
    return { text: [token], spreads: [{ token, values: METHODS }] };
}
/** A path with its parameters as what requests have in their place. */
function requestedPath(resource, path) {
    let count = 0;
    return (0,symbolic_string/* concat */.xW)(...path.map((part) => typeof part !== 'string'
        ? [part]
        : (0,symbolic_string/* concat */.xW)(...part
            .split(/(\{[^{}/]*\})/)
            .map((piece, index) => index % 2 === 0
            ? piece
            : [
                requestPiece(resource, `path ${count++}`, 'a path parameter', piece.endsWith('+}') ? {} : { chars: '^/' }),
            ]))));
}

;// CONCATENATED MODULE: ./lib/sources/apigateway/stages.js



/** Resource types that make stages: the property that names the API. */
const STAGE_MAKERS = new Map([
    ['AWS::ApiGateway::Stage', 'RestApiId'],
    ['AWS::ApiGatewayV2::Stage', 'ApiId'],
]);
/** A deployment's own stage counts where the API has no other: beside others it is there only for the deployment's sake. */
const DEPLOYMENT = new Map([['AWS::ApiGateway::Deployment', 'RestApiId']]);
const known = new WeakMap();
/** The stage part of the ARN of requests to an API. */
function requestedStage(resource, api) {
    const stages = stagesOf(resource.stack).get((0,text_key/* keyOf */.T)(api));
    const [only, ...others] = stages?.names.values() ?? [];
    if (only !== undefined && others.length === 0)
        return { text: only, spreads: [] };
    const reason = only === undefined ? 'the stage is not in the template' : 'one of several stages';
    const names = [only, ...others].flatMap((name) => (name && (0,symbolic_string/* literal */.eu)(name)) ?? []);
    const complete = only !== undefined && names.length === others.length + 1;
    const token = requestPiece(resource, 'stage', reason, complete ? { values: names } : { chars: '^/' });
    return { text: [token], spreads: complete && stages?.unconditional ? [{ token, values: names }] : [] };
}
function stagesOf(stack) {
    let found = known.get(stack);
    if (found === undefined) {
        found = new Map([...collect(stack, DEPLOYMENT), ...collect(stack, STAGE_MAKERS)]);
        known.set(stack, found);
    }
    return found;
}
function collect(stack, makers) {
    const byApi = new Map();
    for (const resource of stack.resources.values()) {
        const apiProperty = makers.get(resource.type);
        if (apiProperty === undefined)
            continue;
        for (const scenario of resource.properties.cases(apiProperty, 'StageName')) {
            const api = scenario.one(apiProperty)?.text();
            const name = scenario.one('StageName')?.text();
            if (api === undefined || name === undefined)
                continue;
            const key = (0,text_key/* keyOf */.T)(api);
            const stages = byApi.get(key) ?? { names: new Map(), unconditional: true };
            stages.names.set((0,text_key/* keyOf */.T)(name), name);
            if (resource.guard.size > 0 || scenario.guard.size > 0)
                stages.unconditional = false;
            byApi.set(key, stages);
        }
    }
    return byApi;
}

;// CONCATENATED MODULE: ./lib/sources/apigateway/rest.js






const rest = [
    ['AWS::ApiGateway::Method', methodDrafts],
    ['AWS::ApiGateway::Authorizer', authorizerDrafts],
];
function* methodDrafts(method) {
    const scenarios = method.properties.cases('RestApiId', 'ResourceId', 'HttpMethod', 'Integration.Type', 'Integration.Uri', 'Integration.Credentials');
    for (const scenario of scenarios) {
        const api = scenario.one('RestApiId')?.text();
        const uri = scenario.one('Integration.Uri');
        const type = (0,symbolic_string/* literal */.eu)(scenario.one('Integration.Type')?.text() ?? ['AWS']);
        if (api === undefined || uri === undefined || (type !== undefined && !type.startsWith('AWS')))
            continue;
        const resourceId = scenario.one('ResourceId')?.text();
        yield* callDrafts(REST_METHOD, {
            resource: method,
            uri,
            credentials: scenario.one('Integration.Credentials'),
            within: [scenario],
            functionsOnly: type === 'AWS_PROXY',
            source: requestArn(method, api, scenario.one('HttpMethod')?.text() ?? ['ANY'], pathOf(method, resourceId)),
        });
    }
}
/** REST APIs drop a slash at the end of a path, but for the root's. https://github.com/aws/serverless-application-model/issues/665 */
function withoutLastSlash(path) {
    const last = path.at(-1);
    const isRoot = path.length === 1 && last === '/';
    return typeof last === 'string' && last.endsWith('/') && !isRoot
        ? (0,symbolic_string/* concat */.xW)(...path.slice(0, -1), last.slice(0, -1))
        : path;
}
/** The ARN that comes with requests to a method of an API. */
function requestArn(resource, api, method, path) {
    const stage = requestedStage(resource, api);
    const requested = requestedMethod(resource, method);
    return {
        text: executeArn(resource.stack, api, stage.text, '/', requested.text, requestedPath(resource, path)),
        spreads: [...stage.spreads, ...requested.spreads],
    };
}
function* authorizerDrafts(authorizer) {
    for (const scenario of authorizer.properties.cases('RestApiId', 'AuthorizerUri', 'AuthorizerCredentials')) {
        const api = scenario.one('RestApiId')?.text();
        const uri = scenario.one('AuthorizerUri');
        if (api === undefined || uri === undefined)
            continue;
        yield* callDrafts(REST_AUTHORIZER, {
            resource: authorizer,
            uri,
            credentials: scenario.one('AuthorizerCredentials'),
            within: [scenario],
            functionsOnly: true,
            source: { text: executeArn(authorizer.stack, api, 'authorizers/', authorizer.ref()), spreads: [] },
            ...(!usedAuthorizers(authorizer.stack).has((0,text_key/* keyOf */.T)(authorizer.ref())) && {
                doubt: 'no method in the template uses the authorizer',
            }),
        });
    }
}
const used = new WeakMap();
function usedAuthorizers(stack) {
    let found = used.get(stack);
    if (found === undefined) {
        const methods = [...stack.resources.values()].filter(({ type }) => type === 'AWS::ApiGateway::Method');
        const named = methods.flatMap((method) => method.properties.all('AuthorizerId'));
        found = new Set(named.map((view) => (0,text_key/* keyOf */.T)(view.text())));
        used.set(stack, found);
    }
    return found;
}
/** Longer chains of resources are taken for open. */
const DEEPEST = 100;
/** The path of the `AWS::ApiGateway::Resource` that a method is on, from the root. */
function pathOf(method, resourceId) {
    const unknown = requestPiece(method, 'path', 'the path is not in the template');
    if (resourceId === undefined)
        return ['/', unknown];
    const { byId, roots } = resourcesOf(method.stack);
    const segments = [];
    const seen = new Set();
    for (let key = (0,text_key/* keyOf */.T)(resourceId);;) {
        if (roots.has(key))
            break;
        const found = byId.get(key);
        // A parent that is elsewhere, or a path that depends on conditions: some path ends so.
        if (found === undefined || seen.has(key) || segments.length === DEEPEST)
            return (0,symbolic_string/* concat */.xW)('/', unknown, ...segments);
        seen.add(key);
        segments.unshift((0,symbolic_string/* concat */.xW)('/', found.part));
        key = found.parent;
    }
    return segments.length === 0 ? ['/'] : (0,symbolic_string/* concat */.xW)(...segments);
}
const paths = new WeakMap();
function resourcesOf(stack) {
    const known = paths.get(stack);
    if (known !== undefined)
        return known;
    const byId = new Map();
    const roots = new Set();
    for (const resource of stack.resources.values()) {
        if (resource.type === 'AWS::ApiGateway::RestApi') {
            const root = resource.att('RootResourceId');
            if (root !== undefined)
                roots.add((0,text_key/* keyOf */.T)(root));
        }
        if (resource.type !== 'AWS::ApiGateway::Resource')
            continue;
        const [scenario, ...others] = resource.properties.cases('PathPart', 'ParentId');
        const part = scenario?.one('PathPart')?.text();
        const parent = scenario?.one('ParentId')?.text();
        if (part === undefined || parent === undefined || others.length > 0)
            continue;
        byId.set((0,text_key/* keyOf */.T)(resource.ref()), { part, parent: (0,text_key/* keyOf */.T)(parent) });
    }
    const found = { byId, roots };
    paths.set(stack, found);
    return found;
}

;// CONCATENATED MODULE: ./lib/sources/apigateway/v2.js







const v2 = [
    ['AWS::ApiGatewayV2::Integration', integrationDrafts],
    ['AWS::ApiGatewayV2::Api', quickCreateDrafts],
    ['AWS::ApiGatewayV2::Authorizer', v2_authorizerDrafts],
];
function* integrationDrafts(integration) {
    const scenarios = integration.properties.cases('ApiId', 'IntegrationType', 'IntegrationSubtype', 'IntegrationUri', 'CredentialsArn');
    for (const scenario of scenarios) {
        const api = scenario.one('ApiId')?.text();
        const uri = scenario.one('IntegrationUri');
        const type = (0,symbolic_string/* literal */.eu)(scenario.one('IntegrationType')?.text() ?? ['']);
        if (api === undefined || uri === undefined || scenario.one('IntegrationSubtype') !== undefined)
            continue;
        if (type !== undefined && !type.startsWith('AWS'))
            continue;
        const protocol = protocolOf(integration.stack, api);
        for (const { source, within, doubt } of requestsTo(integration, api, protocol))
            yield* callDrafts(protocol === 'WEBSOCKET' ? WEBSOCKET_ROUTE : HTTP_ROUTE, {
                resource: integration,
                uri,
                credentials: scenario.one('CredentialsArn'),
                within: [scenario, ...within],
                functionsOnly: type === 'AWS_PROXY',
                source,
                ...(doubt !== undefined && { doubt }),
            });
    }
}
/** The requests that routes lead to an integration. */
function requestsTo(integration, api, protocol) {
    const routes = indexOf(integration.stack).routes.get((0,text_key/* keyOf */.T)((0,symbolic_string/* concat */.xW)('integrations/', integration.ref()))) ?? [];
    if (routes.length > 0)
        return routes.map(({ resource, key, view }) => ({
            source: routeArn(resource, api, key, protocol),
            within: [view],
        }));
    const any = requestPiece(integration, 'route', 'no route in the template');
    return [
        {
            source: { text: executeArn(integration.stack, api, [any]), spreads: [] },
            within: [],
            doubt: 'no route in the template leads to the integration',
        },
    ];
}
/**
 * What comes with requests to a route. `GET /orders` becomes method and path; the keys of WebSocket APIs and `$default`
 * stand as they are (https://github.com/aws/serverless-application-model/issues/1860).
 */
function routeArn(resource, api, key, protocol) {
    const stage = requestedStage(resource, api);
    const before = (rest) => ({
        text: executeArn(resource.stack, api, stage.text, '/', rest),
        spreads: stage.spreads,
    });
    if (protocol === 'WEBSOCKET')
        return before(key);
    const [method, path] = (0,symbolic_string/* split */.lD)(key, ' ', 2) ?? [];
    if (method !== undefined && path !== undefined)
        return requestArn(resource, api, method, withOpenSlash(resource, path));
    return before(key);
}
/** It is not documented whether HTTP APIs keep a slash at the end of a path. */
function withOpenSlash(resource, path) {
    const last = path.at(-1);
    if (typeof last !== 'string' || !last.endsWith('/') || (path.length === 1 && last === '/'))
        return path;
    const slash = { label: '/', chars: '/', minLength: 0, maxLength: 1 };
    return (0,symbolic_string/* concat */.xW)(...path.slice(0, -1), last.slice(0, -1), requestPiece(resource, 'slash', 'a slash at the end', slash));
}
/** `Target` of an API: one integration and one route (`$default` unless `RouteKey` says otherwise), made at once. */
function* quickCreateDrafts(api) {
    for (const scenario of api.properties.cases('Target', 'CredentialsArn', 'RouteKey')) {
        const target = scenario.one('Target');
        if (target === undefined)
            continue;
        yield* callDrafts(HTTP_ROUTE, {
            resource: api,
            uri: target,
            credentials: scenario.one('CredentialsArn'),
            within: [scenario],
            functionsOnly: false,
            source: routeArn(api, api.ref(), scenario.one('RouteKey')?.text() ?? ['$default'], 'HTTP'),
        });
    }
}
function* v2_authorizerDrafts(authorizer) {
    for (const scenario of authorizer.properties.cases('ApiId', 'AuthorizerUri', 'AuthorizerCredentialsArn')) {
        const api = scenario.one('ApiId')?.text();
        const uri = scenario.one('AuthorizerUri');
        if (api === undefined || uri === undefined)
            continue;
        yield* callDrafts({
            ...V2_AUTHORIZER,
            ...(protocolOf(authorizer.stack, api) === 'WEBSOCKET' && { service: WEBSOCKET_ROUTE.service }),
        }, {
            resource: authorizer,
            uri,
            credentials: scenario.one('AuthorizerCredentialsArn'),
            within: [scenario],
            functionsOnly: true,
            source: { text: executeArn(authorizer.stack, api, 'authorizers/', authorizer.ref()), spreads: [] },
            ...(!indexOf(authorizer.stack).authorizers.has((0,text_key/* keyOf */.T)(authorizer.ref())) && {
                doubt: 'no route in the template uses the authorizer',
            }),
        });
    }
}
const indexes = new WeakMap();
function indexOf(stack) {
    let index = indexes.get(stack);
    if (index === undefined) {
        index = buildIndex(stack);
        indexes.set(stack, index);
    }
    return index;
}
function buildIndex(stack) {
    const routes = new Map();
    const authorizers = new Set();
    const protocols = new Map();
    for (const resource of stack.resources.values()) {
        if (resource.type === 'AWS::ApiGatewayV2::Api') {
            const protocol = resource.properties.one('ProtocolType')?.text();
            const name = (0,symbolic_string/* literal */.eu)(protocol ?? ['HTTP']);
            if (name !== undefined)
                protocols.set((0,text_key/* keyOf */.T)(resource.ref()), name);
        }
        if (resource.type !== 'AWS::ApiGatewayV2::Route')
            continue;
        for (const id of resource.properties.all('AuthorizerId'))
            authorizers.add((0,text_key/* keyOf */.T)(id.text()));
        for (const view of resource.properties.cases('RouteKey', 'Target')) {
            const target = view.one('Target')?.text();
            const key = view.one('RouteKey')?.text();
            if (target === undefined || key === undefined)
                continue;
            const known = routes.get((0,text_key/* keyOf */.T)(target));
            const route = { resource, key, view };
            if (known === undefined)
                routes.set((0,text_key/* keyOf */.T)(target), [route]);
            else
                known.push(route);
        }
    }
    return { routes, authorizers, protocols };
}
const protocolOf = (stack, api) => indexOf(stack).protocols.get((0,text_key/* keyOf */.T)(api));

;// CONCATENATED MODULE: ./lib/sources/apigateway/openapi.js






const openApi = [
    ['AWS::ApiGateway::RestApi', (api) => apiDrafts(api, REST)],
    ['AWS::ApiGatewayV2::Api', (api) => apiDrafts(api, kindOf(api))],
];
const REST = {
    requests: REST_METHOD,
    authorizer: REST_AUTHORIZER,
    requestArn: (api, method, path) => requestArn(api, api.ref(), method, withoutLastSlash(path)),
};
const HTTP = {
    requests: HTTP_ROUTE,
    authorizer: V2_AUTHORIZER,
    requestArn: (api, method, path) => {
        const isDefault = /^\/?\$default$/.test((0,symbolic_string/* literal */.eu)(path) ?? '');
        return routeArn(api, api.ref(), isDefault ? ['$default'] : (0,symbolic_string/* concat */.xW)(method, ' ', path), 'HTTP');
    },
};
const WEBSOCKET = {
    ...HTTP,
    requests: WEBSOCKET_ROUTE,
    requestArn: (api, _method, path) => routeArn(api, api.ref(), path, 'WEBSOCKET'),
};
const kindOf = (api) => (0,symbolic_string/* literal */.eu)(api.properties.one('ProtocolType')?.text() ?? []) === 'WEBSOCKET' ? WEBSOCKET : HTTP;
function* apiDrafts(api, kind) {
    for (const document of documentsOf(api)) {
        const secured = securedBy(document);
        const prefix = prefixOf(api);
        for (const { view: path, entry } of document.all('paths').flatMap((paths) => paths.children()))
            for (const operation of path.children()) {
                const method = METHOD_KEYS.get(operation.entry.key.toLowerCase());
                if (method === undefined)
                    continue;
                const source = kind.requestArn(api, [method], [...prefix, entry.key]);
                for (const integration of operation.view.all('x-amazon-apigateway-integration'))
                    yield* openapi_integrationDrafts(api, kind, resolve(integration, document), [path, operation.view], source);
            }
        yield* openapi_authorizerDrafts(api, kind, document, secured);
    }
}
/** The keys of a path under which operations stand. */
const METHOD_KEYS = new Map([
    ...['get', 'put', 'post', 'delete', 'options', 'head', 'patch'].map((key) => [key, key.toUpperCase()]),
    ['x-amazon-apigateway-any-method', 'ANY'],
]);
/** The documents of an API: one for each scenario. */
function documentsOf(api) {
    const { properties, stack } = api;
    const local = [...properties.all('BodyS3Location'), ...properties.all('BodyS3Location.Key')].flatMap((named) => {
        const path = named.kind === 'text' ? (0,symbolic_string/* literal */.eu)(named.text()) : undefined;
        const root = path === undefined ? undefined : stack.readLocal(path);
        return root === undefined ? [] : stack.view(root, named.guard, api.id);
    });
    return [...properties.all('Body'), ...local].filter((document) => document.kind === 'map');
}
/** `basepath: prepend` puts the document's base path before its paths. */
function prefixOf(api) {
    const mode = api.properties.all('Parameters.basepath').concat(api.properties.all('BasePath'));
    const plain = mode.every((view) => (0,symbolic_string/* literal */.eu)(view.text()) === 'ignore');
    return plain ? [] : [requestPiece(api, 'base path', 'the base path of the document', { minLength: 0 })];
}
function* openapi_integrationDrafts(api, kind, integration, within, source) {
    for (const scenario of integration.cases('type', 'uri', 'credentials')) {
        const uri = scenario.one('uri');
        const type = (0,symbolic_string/* literal */.eu)(scenario.one('type')?.text() ?? ['aws'])?.toLowerCase();
        if (uri === undefined || scenario.one('integrationSubtype') !== undefined)
            continue;
        if (type !== undefined && !type.startsWith('aws'))
            continue;
        yield* callDrafts(kind.requests, {
            resource: api,
            uri,
            credentials: scenario.one('credentials'),
            within: [...within, scenario],
            functionsOnly: type === 'aws_proxy',
            source,
        });
    }
}
/** `$ref: '#/components/…'` in place of an integration. */
function resolve(view, document) {
    const path = (0,symbolic_string/* literal */.eu)(view.one('$ref')?.text() ?? []);
    if (!path?.startsWith('#/'))
        return view;
    let found = document;
    for (const key of path.slice(2).split('/')) {
        found = /[.[\]{}]/.test(key)
            ? found?.children().find(({ entry }) => entry.key === key)?.view
            : found?.one(key);
    }
    return found ?? view;
}
function* openapi_authorizerDrafts(api, kind, document, secured) {
    const schemes = [...document.all('securityDefinitions'), ...document.all('components.securitySchemes')];
    for (const { entry, view } of schemes.flatMap((scheme) => scheme.children()))
        for (const authorizer of view.all('x-amazon-apigateway-authorizer'))
            for (const scenario of authorizer.cases('authorizerUri', 'authorizerCredentials')) {
                const uri = scenario.one('authorizerUri');
                if (uri === undefined)
                    continue;
                const id = requestPiece(api, `authorizer ${entry.key}`, 'the id of an authorizer', {
                    chars: 'a-z0-9',
                });
                yield* callDrafts(kind.authorizer, {
                    resource: api,
                    uri,
                    credentials: scenario.one('authorizerCredentials'),
                    within: [view, scenario],
                    functionsOnly: true,
                    source: { text: executeArn(api.stack, api.ref(), 'authorizers/', [id]), spreads: [] },
                    ...(!secured.has(entry.key) && { doubt: 'no operation in the document uses the authorizer' }),
                });
            }
}
/** The names of the security schemes that operations, or the document as a whole, ask for. */
function securedBy(document) {
    const operations = document.all('paths{}').flatMap((path) => path.all('{}'));
    const asked = [document, ...operations].flatMap((view) => view.all('security[]'));
    return new Set(asked.flatMap((requirement) => requirement.children().map(({ entry }) => entry.key)));
}

;// CONCATENATED MODULE: ./lib/sources/apigateway/index.js



const apiGateway = [...rest, ...v2, ...openApi];

;// CONCATENATED MODULE: ./lib/data/sources-workflow.js
/** Workflows, schedules, pipes and streams: they invoke functions through a role that they assume. */

const STATE_MACHINE = {
    service: 'AWS Step Functions',
    what: 'tasks',
    paths: [
        { type: 'AWS::StepFunctions::StateMachine', function: 'Definition', role: 'RoleArn' },
        { type: 'AWS::StepFunctions::StateMachine', function: 'DefinitionString', role: 'RoleArn' },
        { type: 'AWS::StepFunctions::StateMachine', function: 'DefinitionS3Location', role: 'RoleArn' },
    ],
    by: 'role',
    principal: 'states.amazonaws.com',
    alsoPrincipals: ['states.*.amazonaws.com'],
    checkedAtCreation: 'no',
    symptom: 'Lambda.AWSLambdaException: … is not authorized to perform: lambda:InvokeFunction on resource',
    reference: `${DOCS}/step-functions/latest/dg/lambda-iam.html`,
};
const SCHEDULE = {
    service: 'EventBridge Scheduler',
    what: 'schedules',
    paths: [
        { type: 'AWS::Scheduler::Schedule', item: 'Target', function: 'Arn', role: 'RoleArn', mixed: true },
    ],
    by: 'role',
    principal: 'scheduler.amazonaws.com',
    sourceArn: 'arn:<partition>:scheduler:<region>:<account>:schedule-group/<group>',
    sourceAccount: true,
    checkedAtCreation: 'no',
    symptom: 'The execution role you provide must allow AWS EventBridge Scheduler to assume the role.',
    reference: `${DOCS}/scheduler/latest/UserGuide/setting-up.html`,
};
const PIPE = {
    service: 'EventBridge Pipes',
    what: 'enrichments and targets',
    paths: [
        { type: 'AWS::Pipes::Pipe', function: 'Enrichment', role: 'RoleArn', mixed: true },
        { type: 'AWS::Pipes::Pipe', function: 'Target', role: 'RoleArn', mixed: true },
    ],
    by: 'role',
    principal: 'pipes.amazonaws.com',
    checkedAtCreation: 'unknown',
    reference: `${DOCS}/eventbridge/latest/userguide/eb-pipes-permissions.html`,
};
/** Destinations of delivery streams that can transform records with a function. */
const FIREHOSE_DESTINATIONS = [
    'ExtendedS3DestinationConfiguration',
    'RedshiftDestinationConfiguration',
    'ElasticsearchDestinationConfiguration',
    'AmazonopensearchserviceDestinationConfiguration',
    'AmazonOpenSearchServerlessDestinationConfiguration',
    'SplunkDestinationConfiguration',
    'HttpEndpointDestinationConfiguration',
    'SnowflakeDestinationConfiguration',
    'IcebergDestinationConfiguration',
];
const FIREHOSE = {
    service: 'Amazon Data Firehose',
    what: 'record transformations',
    paths: FIREHOSE_DESTINATIONS.map((destination) => ({
        type: 'AWS::KinesisFirehose::DeliveryStream',
        function: `${destination}.ProcessingConfiguration.Processors[].Parameters[].ParameterValue`,
        role: `${destination}.RoleARN`,
    })),
    by: 'role',
    principal: 'firehose.amazonaws.com',
    checkedAtCreation: 'no',
    symptom: 'records are delivered to the error prefix with Lambda.InvokeAccessDenied',
    reference: `${DOCS}/firehose/latest/dev/controlling-access.html`,
};
const CODE_DEPLOY_HOOK = {
    service: 'AWS CodeDeploy',
    what: 'hooks of alias updates',
    paths: ['BeforeAllowTrafficHook', 'AfterAllowTrafficHook'].map((hook) => ({
        type: 'AWS::Lambda::Alias',
        function: `UpdatePolicy.CodeDeployLambdaAliasUpdate.${hook}`,
    })),
    by: 'role',
    principal: 'codedeploy.amazonaws.com',
    checkedAtCreation: 'no',
    symptom: 'the deployment fails and is rolled back',
    reference: `${DOCS}/codedeploy/latest/userguide/reference-appspec-file-structure-hooks.html`,
};
const TRANSFER_WORKFLOW = {
    service: 'AWS Transfer Family',
    what: 'workflow steps',
    paths: ['Steps[]', 'OnExceptionSteps[]'].map((steps) => ({
        type: 'AWS::Transfer::Workflow',
        function: `${steps}.CustomStepDetails.Target`,
    })),
    by: 'role',
    principal: 'transfer.amazonaws.com',
    checkedAtCreation: 'no',
    symptom: 'the workflow step fails',
    reference: `${DOCS}/transfer/latest/userguide/custom-step-details.html`,
};
const SAGEMAKER_PIPELINE = {
    service: 'Amazon SageMaker Pipelines',
    what: 'Lambda steps',
    paths: [
        {
            type: 'AWS::SageMaker::Pipeline',
            function: 'PipelineDefinition.PipelineDefinitionBody',
            role: 'RoleArn',
        },
    ],
    by: 'role',
    principal: 'sagemaker.amazonaws.com',
    checkedAtCreation: 'no',
    symptom: 'not authorized to perform: lambda:InvokeFunction on resource',
    reference: `${DOCS}/sagemaker/latest/dg/build-and-manage-access.html`,
};

// EXTERNAL MODULE: ./lib/template/node.js
var template_node = __webpack_require__(9716);
// EXTERNAL MODULE: ./lib/sources/related.js
var related = __webpack_require__(1485);
;// CONCATENATED MODULE: ./lib/sources/code-deploy.js




const codeDeploy = [['AWS::Lambda::Alias', aliasDrafts]];
function* aliasDrafts(alias) {
    const policy = (0,template_node/* descend */.Xn)(alias.node, 'UpdatePolicy');
    for (const view of policy ? alias.stack.view(policy, alias.guard, alias.id) : [])
        for (const update of view.all('CodeDeployLambdaAliasUpdate')) {
            const group = update.one('DeploymentGroupName');
            const role = group &&
                (0,related/* roleElsewhere */.v)(alias.stack, {
                    text: group.text(),
                    type: 'AWS::CodeDeploy::DeploymentGroup',
                    role: 'ServiceRoleArn',
                });
            for (const hook of ['BeforeAllowTrafficHook', 'AfterAllowTrafficHook'])
                for (const named of update.all(hook))
                    yield* draftOf(CODE_DEPLOY_HOOK, alias, named, {
                        within: [update],
                        ...(role ? { role } : { openReason: 'the role is not in the template' }),
                    });
        }
}

;// CONCATENATED MODULE: ./lib/data/sources-contact.js
/** Services that talk with people, and agents: they invoke functions by the function's resource policy. */

const LEX_HOOK = 'BotAliasLocaleSetting.CodeHookSpecification.LambdaCodeHook.LambdaArn';
const CONNECT_FLOW = {
    service: 'Amazon Connect',
    what: 'contact flows',
    paths: ['AWS::Connect::ContactFlow', 'AWS::Connect::ContactFlowModule'].map((type) => ({
        type,
        function: 'Content',
    })),
    by: 'resource-policy',
    principal: 'connect.amazonaws.com',
    sourceArn: 'arn:<partition>:connect:<region>:<account>:instance/<id>',
    sourceAccount: true,
    checkedAtCreation: 'no',
    symptom: 'the flow takes the error branch of the block',
    reference: `${DOCS}/connect/latest/adminguide/connect-lambda-functions.html`,
    doubt: 'Amazon Connect may add the statement itself',
};
const CONTACT_SOURCES = [
    {
        service: 'Amazon Bedrock',
        what: 'agents',
        paths: [
            { type: 'AWS::Bedrock::Agent', function: 'ActionGroups[].ActionGroupExecutor.Lambda' },
            { type: 'AWS::Bedrock::Agent', function: 'PromptOverrideConfiguration.OverrideLambda' },
            { type: 'AWS::Bedrock::Agent', function: 'CustomOrchestration.Executor.Lambda' },
        ],
        by: 'resource-policy',
        principal: 'bedrock.amazonaws.com',
        sourceArn: 'arn:<partition>:bedrock:<region>:<account>:agent/<id>',
        sourceAccount: true,
        checkedAtCreation: 'no',
        symptom: 'dependencyFailedException: Access denied while invoking Lambda function',
        reference: `${DOCS}/bedrock/latest/userguide/agents-permissions.html`,
    },
    {
        service: 'Amazon Bedrock AgentCore',
        what: 'evaluators',
        paths: [
            {
                type: 'AWS::BedrockAgentCore::Evaluator',
                function: 'EvaluatorConfig.CodeBased.LambdaConfig.LambdaArn',
            },
        ],
        by: 'resource-policy',
        principal: 'bedrock-agentcore.amazonaws.com',
        sourceArn: 'arn:<partition>:bedrock-agentcore:<region>:<account>:evaluator/<id>',
        sourceAccount: true,
        checkedAtCreation: 'unknown',
        reference: typePage('AWS::BedrockAgentCore::Evaluator'),
    },
    {
        service: 'Amazon Lex',
        what: 'code hooks of bot aliases',
        paths: [{ type: 'AWS::Lex::BotAlias', function: `BotAliasLocaleSettings[].${LEX_HOOK}` }],
        by: 'resource-policy',
        principal: 'lexv2.amazonaws.com',
        sourceArn: 'arn:<partition>:lex:<region>:<account>:bot-alias/<bot>/<alias>',
        sourceAccount: true,
        checkedAtCreation: 'no',
        symptom: 'Access denied while invoking Lambda function',
        reference: `${DOCS}/lexv2/latest/dg/lambda-attach.html`,
    },
    {
        service: 'Amazon Lex',
        what: 'code hooks of test aliases',
        paths: [{ type: 'AWS::Lex::Bot', function: `TestBotAliasSettings.BotAliasLocaleSettings[].${LEX_HOOK}` }],
        by: 'resource-policy',
        principal: 'lexv2.amazonaws.com',
        sourceArn: 'arn:<partition>:lex:<region>:<account>:bot-alias/<Ref>/TSTALIASID',
        sourceBy: 'form',
        sourceAccount: true,
        checkedAtCreation: 'no',
        symptom: 'Access denied while invoking Lambda function',
        reference: `${DOCS}/lexv2/latest/dg/lambda-attach.html`,
    },
    {
        service: 'Alexa Skills Kit',
        what: 'skills',
        paths: [
            {
                type: 'Alexa::ASK::Skill',
                function: 'SkillPackage.Overrides.Manifest.apis.custom.endpoint.uri',
                mixed: true,
            },
        ],
        by: 'resource-policy',
        principal: 'alexa-appkit.amazon.com',
        checkedAtCreation: 'unknown',
        reference: 'https://developer.amazon.com/docs/custom-skills/host-a-custom-skill-as-an-aws-lambda-function.html',
    },
    {
        service: 'Amazon Connect',
        what: 'integrations',
        paths: [
            {
                type: 'AWS::Connect::IntegrationAssociation',
                function: 'IntegrationArn',
                when: { IntegrationType: 'LAMBDA_FUNCTION' },
            },
        ],
        by: 'resource-policy',
        principal: 'connect.amazonaws.com',
        sourceArn: 'arn:<partition>:connect:<region>:<account>:instance/<id>',
        sourceBy: 'form',
        sourceAccount: true,
        checkedAtCreation: 'unknown',
        reference: `${DOCS}/connect/latest/adminguide/connect-lambda-functions.html`,
        doubt: 'Amazon Connect may add the statement itself',
    },
    {
        service: 'Amazon Pinpoint',
        what: 'campaign hooks and custom channels',
        paths: [
            { type: 'AWS::Pinpoint::ApplicationSettings', function: 'CampaignHook.LambdaFunctionName' },
            { type: 'AWS::Pinpoint::Campaign', function: 'CampaignHook.LambdaFunctionName' },
            { type: 'AWS::Pinpoint::Campaign', function: 'CustomDeliveryConfiguration.DeliveryUri', mixed: true },
            {
                type: 'AWS::Pinpoint::Campaign',
                function: 'AdditionalTreatments[].CustomDeliveryConfiguration.DeliveryUri',
                mixed: true,
            },
        ],
        by: 'resource-policy',
        principal: 'pinpoint.<region>.amazonaws.com',
        sourceArn: 'arn:<partition>:mobiletargeting:<region>:<account>:apps/<ApplicationId>/campaigns/<id>',
        sourceBy: 'form',
        sourceAccount: true,
        checkedAtCreation: 'unknown',
        symptom: 'the campaign does not call the function',
        reference: `${DOCS}/pinpoint/latest/developerguide/segments-dynamic.html`,
        doubt: 'the ARN that Amazon Pinpoint passes depends on the kind of hook',
    },
    {
        service: 'Amazon IVS Chat',
        what: 'message review handlers',
        paths: [{ type: 'AWS::IVSChat::Room', function: 'MessageReviewHandler.Uri' }],
        by: 'resource-policy',
        principal: 'ivschat.amazonaws.com',
        sourceArn: 'arn:<partition>:ivschat:<region>:<account>:room/<id>',
        sourceAccount: true,
        checkedAtCreation: 'unknown',
        symptom: 'messages are handled by the fallback result',
        reference: `${DOCS}/ivs/latest/ChatUserGuide/chat-message-review-handler.html`,
    },
    {
        service: 'Amazon Chime SDK',
        what: 'SIP media applications',
        paths: [{ type: 'AWS::Chime::SipMediaApplication', function: 'Endpoints[].LambdaArn' }],
        by: 'resource-policy',
        principal: 'voiceconnector.chime.amazonaws.com',
        checkedAtCreation: 'unknown',
        reference: `${DOCS}/chime-sdk/latest/ag/create-sip-media-application.html`,
        doubt: NOT_DOCUMENTED,
    },
    {
        service: 'Amazon Chime SDK',
        what: 'channel flows',
        paths: [{ type: 'AWS::Chime::ChannelFlow', function: 'Processors[].Configuration.Lambda.ResourceArn' }],
        by: 'resource-policy',
        principal: 'messaging.chime.amazonaws.com',
        checkedAtCreation: 'unknown',
        reference: `${DOCS}/chime-sdk/latest/dg/using-channel-flows.html`,
        doubt: NOT_DOCUMENTED,
    },
];

;// CONCATENATED MODULE: ./lib/sources/json-text.js


/** Beyond this depth a document is taken for unreadable. */
const json_text_DEEPEST = 200;
/** The document in a string; undefined where it is no JSON, or can't be told to be. */
function documentIn(view) {
    const tokens = [];
    const text = view.text().map((part) => {
        if (typeof part === 'string')
            return part;
        tokens.push(part);
        return `${OPEN}${tokens.length - 1}${CLOSE}`;
    });
    const root = json_text_parse(text.join(''), view.at);
    return root && documentOf(root, view.stack, view, (read) => withTokens(read, tokens));
}
/** A tree as a document. */
function documentOf(node, stack, within, restore = (text) => text) {
    const [root] = stack.view(node, within.guard, within.resource);
    return root && { root, read: (view) => restore(view.text()) };
}
/** The same document, with `${name}` in its strings replaced by what `values` has for it. */
function substituted(document, values) {
    if (values.size === 0)
        return document;
    return {
        root: document.root,
        read: (view) => (0,symbolic_string/* concat */.xW)(...document
            .read(view)
            .map((part) => typeof part !== 'string'
            ? [part]
            : (0,symbolic_string/* concat */.xW)(...part.split(/(\$\{[^{}]*\})/).map((piece) => values.get(piece.slice(2, -1)) ?? piece)))),
    };
}
// Characters of the private use area: they stand in no template, and need no escape in JSON.
const OPEN = '\uE000';
const CLOSE = '\uE001';
const withTokens = (text, tokens) => (0,symbolic_string/* concat */.xW)(...text.map((part) => typeof part !== 'string'
    ? [part]
    : (0,symbolic_string/* concat */.xW)(...part
        .split(/\uE000(\d+)\uE001/)
        .map((piece, index) => (index % 2 === 0 ? piece : (tokens[Number(piece)] ?? piece))))));
function json_text_parse(text, at) {
    for (const attempt of [text, quoted(text)]) {
        try {
            return nodeOf(JSON.parse(attempt), at, 0);
        }
        catch {
            // Not JSON in this way.
        }
    }
    return undefined;
}
/** Tokens that stand for numbers or whole values: `"TimeoutSeconds": ${Timeout}`. */
const quoted = (text) => text.replace(/([:[,]\s*)(\uE000\d+\uE001)(?=\s*[,}\]])/g, '$1"$2"');
function nodeOf(value, at, depth) {
    if (depth > json_text_DEEPEST)
        throw new RangeError('too deep');
    if (Array.isArray(value))
        return (0,template_node/* list */.p_)(value.map((item) => nodeOf(item, at, depth + 1)), at);
    if (typeof value === 'object' && value !== null)
        return (0,template_node/* map */.Tj)(Object.entries(value).map(([key, inner]) => [key, nodeOf(inner, at, depth + 1)]), at);
    return (0,template_node/* scalar */.d_)(typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null, at);
}

;// CONCATENATED MODULE: ./lib/sources/table.js




/** A reader for each type that a fact names. */
function readersOf(...facts) {
    return facts.flatMap((fact) => fact.paths.map((path) => [path.type, (resource) => tableDrafts(fact, path, resource)]));
}
/** The invocations that one path of a fact leads to in a resource. */
function* tableDrafts(fact, path, resource) {
    for (const found of functionsAt(path, resource)) {
        const written = found.named.text();
        if (path.mixed && !mayBeFunction(written))
            continue;
        const sourceArn = sourceArnOf(fact, resource);
        yield* draftOf(fact, resource, found.named, {
            within: found.within,
            ...(found.qualifier && { function: (0,symbolic_string/* concat */.xW)(written, ':', found.qualifier.text()) }),
            ...(sourceArn && { sourceArn }),
            ...table_rightsOf(fact, path, resource, found.role),
        });
    }
}
function table_rightsOf(fact, path, resource, beside) {
    const role = beside ?? (path.roleOf && roleOf(resource, path.roleOf));
    if (fact.by === 'role')
        return role ? { role } : { openReason: 'the role is not in the template' };
    if (fact.by !== 'resource-policy' || role === undefined)
        return {};
    return {
        by: 'role',
        role,
        needs: [{ action: 'lambda:InvokeFunction' }],
        ...(fact.either && { orByResourcePolicy: true }),
    };
}
function roleOf(resource, { property, ...other }) {
    const named = resource.properties.one(property);
    return named && (0,related/* roleElsewhere */.v)(resource.stack, { text: named.text(), ...other });
}
/** The functions that a path leads to, one for each scenario. */
function* functionsAt(path, resource) {
    const wanted = Object.entries(path.when ?? {});
    const roles = typeof path.role === 'string' ? [path.role] : (path.role ?? []);
    const beside = [...wanted.map(([key]) => key), ...roles, ...(path.qualifier ? [path.qualifier] : [])];
    const fromTop = beside.filter((key) => key.startsWith('/')).map((key) => key.slice(1));
    const fromItem = beside.filter((key) => !key.startsWith('/'));
    for (const top of resource.properties.cases(...fromTop)) {
        const items = path.item === undefined ? [top] : top.all(path.item);
        for (const scenario of items.flatMap((item) => item.cases(...fromItem))) {
            const at = (key) => key.startsWith('/') ? top.one(key.slice(1)) : scenario.one(key);
            if (!wanted.every(([key, values]) => holds(at(key), values)))
                continue;
            const role = roles.map(at).find((view) => view !== undefined);
            const qualifier = path.qualifier === undefined ? undefined : at(path.qualifier);
            for (const named of scenario.all(path.function))
                yield { named, role, qualifier, within: [top, scenario] };
        }
    }
}
/** In `when`: the property is given, whatever it says. */
const ANY_VALUE = '*';
function holds(view, values) {
    if (view === undefined)
        return typeof values !== 'string' && values.includes(undefined);
    if (values === ANY_VALUE)
        return true;
    const value = (0,symbolic_string/* literal */.eu)(view.text());
    return value !== undefined && (typeof values === 'string' ? values === value : values.includes(value));
}
/** The ARN that the service passes for a resource. */
function sourceArnOf(fact, resource) {
    if (fact.sourceArn === undefined)
        return undefined;
    return (fact.sourceBy === 'form' ? undefined : resource.arn()) ?? formed(fact.sourceArn, resource);
}
/** Fills in a form: `<partition>`, `<Ref>`, `<Property>`; what is not known is shown as `*`. */
function formed(form, resource) {
    const { partition, region, account } = resource.stack;
    return (0,symbolic_string/* concat */.xW)(...form.split(/<([^<>]*)>/).map((piece, index) => {
        if (index % 2 === 0)
            return piece;
        if (piece === 'partition')
            return partition;
        if (piece === 'region')
            return region;
        if (piece === 'account')
            return account;
        if (piece === 'Ref')
            return resource.ref();
        const property = /^[A-Z]/.test(piece) ? resource.properties.one(piece)?.text() : undefined;
        return property ?? [unknownPiece(resource, piece)];
    }));
}
/** A piece of an ARN that only exists once the resource does. */
function unknownPiece(resource, name) {
    return {
        id: `${resource.stack.id}#${resource.id}<${name}>`,
        label: '*',
        minLength: 1,
        reason: 'part of an ARN that AWS makes up',
    };
}

;// CONCATENATED MODULE: ./lib/sources/connect.js





const connect = CONNECT_FLOW.paths.map(({ type }) => [type, flowDrafts]);
function* flowDrafts(flow) {
    const sourceArn = sourceArnOf({ ...CONNECT_FLOW, sourceBy: 'form' }, flow);
    for (const content of flow.properties.all('Content')) {
        const document = documentIn(content);
        for (const block of document?.root.all('Actions[]') ?? []) {
            const type = block.one('Type');
            const named = block.one('Parameters.LambdaFunctionARN');
            if (document === undefined || type === undefined || named === undefined)
                continue;
            if ((0,symbolic_string/* literal */.eu)(document.read(type)) !== 'InvokeLambdaFunction')
                continue;
            yield* draftOf(CONNECT_FLOW, flow, named, {
                within: [content],
                function: document.read(named),
                ...(sourceArn && { sourceArn }),
            });
        }
    }
}

;// CONCATENATED MODULE: ./lib/data/sources-events.js
/** Event and operations services that invoke functions by the function's resource policy. */

const S3_NOTIFICATION = {
    service: 'Amazon S3',
    what: 'bucket notifications',
    paths: [{ type: 'AWS::S3::Bucket', function: 'NotificationConfiguration.LambdaConfigurations[].Function' }],
    by: 'resource-policy',
    principal: 's3.amazonaws.com',
    sourceArn: 'arn:<partition>:s3:::<bucket>',
    sourceAccount: true,
    checkedAtCreation: 'yes',
    symptom: 'Unable to validate the following destination configurations',
    reference: `${DOCS}/AmazonS3/latest/userguide/grant-destinations-permissions-to-s3.html`,
};
/** The custom resource by which the CDK sets notifications on buckets. */
const CDK_NOTIFICATION = {
    ...S3_NOTIFICATION,
    what: 'bucket notifications by a custom resource of the CDK',
    paths: [
        {
            type: 'Custom::S3BucketNotifications',
            function: 'NotificationConfiguration.LambdaFunctionConfigurations[].LambdaFunctionArn',
        },
    ],
    sourceArn: 'arn:<partition>:s3:::<BucketName>',
    sourceBy: 'form',
};
const SNS_SUBSCRIPTION = {
    service: 'Amazon SNS',
    what: 'subscriptions',
    paths: [
        { type: 'AWS::SNS::Subscription', function: 'Endpoint', when: { Protocol: 'lambda' } },
        { type: 'AWS::SNS::Topic', item: 'Subscription[]', function: 'Endpoint', when: { Protocol: 'lambda' } },
    ],
    by: 'resource-policy',
    principal: 'sns.amazonaws.com',
    alsoPrincipals: ['sns.*.amazonaws.com'],
    sourceArn: 'arn:<partition>:sns:<region>:<account>:<topic>',
    sourceAccount: true,
    checkedAtCreation: 'no',
    symptom: 'messages are not delivered',
    reference: `${DOCS}/sns/latest/dg/lambda-console.html`,
};
const EVENTS_RULE = {
    service: 'Amazon EventBridge',
    what: 'rules',
    paths: [{ type: 'AWS::Events::Rule', item: 'Targets[]', function: 'Arn', role: 'RoleArn', mixed: true }],
    by: 'resource-policy',
    principal: 'events.amazonaws.com',
    sourceArn: 'arn:<partition>:events:<region>:<account>:rule/[<bus>/]<rule>',
    sourceAccount: true,
    checkedAtCreation: 'no',
    symptom: 'the rule matches, but the function is not invoked (metric FailedInvocations)',
    reference: `${DOCS}/eventbridge/latest/userguide/eb-use-resource-based.html`,
};
const LOGS_SUBSCRIPTION = {
    service: 'CloudWatch Logs',
    what: 'subscription filters',
    paths: [{ type: 'AWS::Logs::SubscriptionFilter', function: 'DestinationArn', mixed: true }],
    by: 'resource-policy',
    principal: 'logs.amazonaws.com',
    alsoPrincipals: ['logs.*.amazonaws.com'],
    sourceArn: 'arn:<partition>:logs:<region>:<account>:log-group:<LogGroupName>:*',
    sourceBy: 'form',
    sourceAccount: true,
    checkedAtCreation: 'yes',
    symptom: 'Could not execute the lambda function. Make sure you have given CloudWatch Logs permission to execute your function.',
    reference: `${DOCS}/AmazonCloudWatch/latest/logs/SubscriptionFilters.html`,
};
const LOGS_ACCOUNT_POLICY = {
    ...LOGS_SUBSCRIPTION,
    what: 'account policies',
    paths: [{ type: 'AWS::Logs::AccountPolicy', function: 'PolicyDocument' }],
    sourceArn: 'arn:<partition>:logs:<region>:<account>:log-group:<log group>:*',
    checkedAtCreation: 'unknown',
    reference: `${DOCS}/AmazonCloudWatch/latest/logs/SubscriptionFilters-AccountLevel.html`,
    doubt: NOT_DOCUMENTED,
};
const ALARM_ACTIONS = ['AlarmActions[]', 'OKActions[]', 'InsufficientDataActions[]'];
const EVENT_SOURCES = [
    S3_NOTIFICATION,
    CDK_NOTIFICATION,
    LOGS_SUBSCRIPTION,
    {
        service: 'AWS Config',
        what: 'custom rules',
        paths: [
            {
                type: 'AWS::Config::ConfigRule',
                function: 'Source.SourceIdentifier',
                when: { 'Source.Owner': 'CUSTOM_LAMBDA' },
            },
        ],
        by: 'resource-policy',
        principal: 'config.amazonaws.com',
        sourceArn: 'arn:<partition>:config:<region>:<account>:config-rule/<id>',
        sourceAccount: true,
        checkedAtCreation: 'yes',
        symptom: "The AWS Lambda function cannot be invoked. Check the specified function ARN, and check the function's permissions. (InsufficientPermissionsException)",
        reference: `${DOCS}/config/latest/developerguide/evaluate-config_develop-rules_lambda-functions.html`,
    },
    {
        service: 'AWS Config',
        what: 'organization rules',
        paths: [
            {
                type: 'AWS::Config::OrganizationConfigRule',
                function: 'OrganizationCustomRuleMetadata.LambdaFunctionArn',
            },
        ],
        by: 'resource-policy',
        principal: 'config.amazonaws.com',
        checkedAtCreation: 'unknown',
        reference: typePage('AWS::Config::OrganizationConfigRule'),
    },
    {
        service: 'Amazon SES',
        what: 'receipt rules',
        paths: [{ type: 'AWS::SES::ReceiptRule', function: 'Rule.Actions[].LambdaAction.FunctionArn' }],
        by: 'resource-policy',
        principal: 'ses.amazonaws.com',
        sourceArn: 'arn:<partition>:ses:<region>:<account>:receipt-rule-set/<RuleSetName>:receipt-rule/<Rule.Name>',
        sourceBy: 'form',
        sourceAccount: true,
        checkedAtCreation: 'yes',
        symptom: 'Could not invoke Lambda function',
        reference: `${DOCS}/ses/latest/dg/receiving-email-permissions.html`,
    },
    {
        service: 'AWS Secrets Manager',
        what: 'rotation',
        paths: [{ type: 'AWS::SecretsManager::RotationSchedule', function: 'RotationLambdaARN' }],
        by: 'resource-policy',
        principal: 'secretsmanager.amazonaws.com',
        sourceAccount: true,
        checkedAtCreation: 'yes',
        symptom: 'Secrets Manager cannot invoke the specified Lambda function. Ensure that the function policy grants access to the principal secretsmanager.amazonaws.com.',
        reference: `${DOCS}/secretsmanager/latest/userguide/rotating-secrets-required-permissions-function.html`,
    },
    {
        service: 'AWS CodeCommit',
        what: 'triggers',
        paths: [{ type: 'AWS::CodeCommit::Repository', function: 'Triggers[].DestinationArn', mixed: true }],
        by: 'resource-policy',
        principal: 'codecommit.amazonaws.com',
        sourceArn: 'arn:<partition>:codecommit:<region>:<account>:<RepositoryName>',
        sourceBy: 'form',
        sourceAccount: true,
        checkedAtCreation: 'unknown',
        reference: `${DOCS}/codecommit/latest/userguide/how-to-notify-lambda-cc.html`,
    },
    {
        service: 'Amazon CloudWatch',
        what: 'alarm actions',
        paths: ['AWS::CloudWatch::Alarm', 'AWS::CloudWatch::CompositeAlarm'].flatMap((type) => ALARM_ACTIONS.map((action) => ({ type, function: action, mixed: true }))),
        by: 'resource-policy',
        principal: 'lambda.alarms.cloudwatch.amazonaws.com',
        sourceArn: 'arn:<partition>:cloudwatch:<region>:<account>:alarm:<alarm>',
        sourceAccount: true,
        checkedAtCreation: 'no',
        symptom: 'the alarm changes its state, but the function is not invoked',
        reference: `${DOCS}/AmazonCloudWatch/latest/monitoring/alarms-and-actions-Lambda.html`,
    },
    {
        service: 'AWS AppConfig',
        what: 'validators',
        paths: [
            {
                type: 'AWS::AppConfig::ConfigurationProfile',
                item: 'Validators[]',
                function: 'Content',
                when: { Type: 'LAMBDA' },
            },
        ],
        by: 'resource-policy',
        principal: 'appconfig.amazonaws.com',
        checkedAtCreation: 'unknown',
        reference: `${DOCS}/appconfig/latest/userguide/appconfig-creating-configuration-and-profile-validators.html`,
    },
    {
        service: 'AWS AppConfig',
        what: 'extensions',
        paths: [
            {
                type: 'AWS::AppConfig::Extension',
                item: 'Actions{}[]',
                function: 'Uri',
                role: 'RoleArn',
                mixed: true,
            },
        ],
        by: 'resource-policy',
        either: true,
        principal: 'appconfig.amazonaws.com',
        checkedAtCreation: 'unknown',
        reference: `${DOCS}/appconfig/latest/userguide/working-with-appconfig-extensions-creating-custom.html`,
    },
    {
        service: 'AWS AppFlow',
        what: 'custom connectors',
        paths: [{ type: 'AWS::AppFlow::Connector', function: 'ConnectorProvisioningConfig.Lambda.LambdaArn' }],
        by: 'resource-policy',
        principal: 'appflow.amazonaws.com',
        sourceAccount: true,
        checkedAtCreation: 'unknown',
        reference: typePage('AWS::AppFlow::Connector'),
        doubt: NOT_DOCUMENTED,
    },
    {
        service: 'Amazon EC2 Auto Scaling',
        what: 'termination policies',
        paths: [{ type: 'AWS::AutoScaling::AutoScalingGroup', function: 'TerminationPolicies[]', mixed: true }],
        by: 'resource-policy',
        principal: 'autoscaling.amazonaws.com',
        checkedAtCreation: 'unknown',
        reference: `${DOCS}/autoscaling/ec2/userguide/lambda-custom-termination-policy.html`,
        doubt: 'the service-linked role of Auto Scaling invokes, not a service principal',
    },
];

;// CONCATENATED MODULE: ./lib/sources/events.js



const events = [['AWS::Events::Rule', ruleDrafts]];
function* ruleDrafts(rule) {
    const sourceArn = rule.arn();
    for (const target of rule.properties.all('Targets[]').flatMap((item) => item.cases('Arn', 'RoleArn'))) {
        const named = target.one('Arn');
        const role = target.one('RoleArn');
        if (named === undefined || !mayBeFunction(named.text()))
            continue;
        yield* draftOf(EVENTS_RULE, rule, named, {
            within: [target],
            ...(sourceArn && { sourceArn }),
            ...(role && {
                by: 'role',
                role,
                orByResourcePolicy: true,
                needs: [{ action: 'lambda:InvokeFunction' }],
            }),
        });
    }
}

;// CONCATENATED MODULE: ./lib/data/sources-identity.js
/** Identity services that invoke functions by the function's resource policy. */

const COGNITO_TRIGGERS = [
    'CreateAuthChallenge',
    'CustomMessage',
    'DefineAuthChallenge',
    'PostAuthentication',
    'PostConfirmation',
    'PreAuthentication',
    'PreSignUp',
    'PreTokenGeneration',
    'UserMigration',
    'VerifyAuthChallengeResponse',
    'CustomEmailSender.LambdaArn',
    'CustomSMSSender.LambdaArn',
    'PreTokenGenerationConfig.LambdaArn',
    'InboundFederation.LambdaArn',
];
const COGNITO_TRIGGER = {
    service: 'Amazon Cognito',
    what: 'user pool triggers',
    paths: COGNITO_TRIGGERS.map((trigger) => ({
        type: 'AWS::Cognito::UserPool',
        function: `LambdaConfig.${trigger}`,
    })),
    by: 'resource-policy',
    principal: 'cognito-idp.amazonaws.com',
    sourceArn: 'arn:<partition>:cognito-idp:<region>:<account>:userpool/<pool id>',
    sourceAccount: true,
    checkedAtCreation: 'no',
    symptom: 'invocation failed due to error AccessDeniedException (UnexpectedLambdaException)',
    reference: `${DOCS}/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html`,
};
const IDENTITY_SOURCES = [
    COGNITO_TRIGGER,
    {
        ...COGNITO_TRIGGER,
        what: 'user pool triggers in another region',
        paths: COGNITO_TRIGGERS.map((trigger) => ({
            type: 'AWS::Cognito::UserPoolRegionalConfigurationAttachment',
            function: `LambdaConfig.${trigger}`,
        })),
        sourceArn: 'arn:<partition>:cognito-idp:<region>:<account>:userpool/<UserPoolId>',
        sourceBy: 'form',
        reference: typePage('AWS::Cognito::UserPoolRegionalConfigurationAttachment'),
        doubt: NOT_DOCUMENTED,
    },
    {
        service: 'Amazon Cognito Sync',
        what: 'identity pool events',
        paths: [{ type: 'AWS::Cognito::IdentityPool', function: 'CognitoEvents{}' }],
        by: 'resource-policy',
        principal: 'cognito-sync.amazonaws.com',
        sourceArn: 'arn:<partition>:cognito-identity:<region>:<account>:identitypool/<Ref>',
        sourceBy: 'form',
        sourceAccount: true,
        checkedAtCreation: 'unknown',
        reference: `${DOCS}/cognito/latest/developerguide/cognito-events.html`,
    },
    {
        service: 'AWS Transfer Family',
        what: 'identity providers',
        paths: [
            {
                type: 'AWS::Transfer::Server',
                function: 'IdentityProviderDetails.Function',
                when: { IdentityProviderType: 'AWS_LAMBDA' },
            },
        ],
        by: 'resource-policy',
        principal: 'transfer.amazonaws.com',
        sourceArn: 'arn:<partition>:transfer:<region>:<account>:server/<id>',
        sourceAccount: true,
        checkedAtCreation: 'no',
        symptom: 'users can not log in',
        reference: `${DOCS}/transfer/latest/userguide/custom-lambda-idp.html`,
    },
    {
        service: 'AWS HealthLake',
        what: 'SMART on FHIR identity providers',
        paths: [
            { type: 'AWS::HealthLake::FHIRDatastore', function: 'IdentityProviderConfiguration.IdpLambdaArn' },
        ],
        by: 'resource-policy',
        principal: 'healthlake.amazonaws.com',
        checkedAtCreation: 'unknown',
        reference: typePage('AWS::HealthLake::FHIRDatastore'),
        doubt: NOT_DOCUMENTED,
    },
];

;// CONCATENATED MODULE: ./lib/data/sources-iot.js
/** IoT services that invoke functions by the function's resource policy. */

const IOT_RULE = {
    service: 'AWS IoT',
    what: 'topic rules',
    paths: [
        { type: 'AWS::IoT::TopicRule', function: 'TopicRulePayload.Actions[].Lambda.FunctionArn' },
        { type: 'AWS::IoT::TopicRule', function: 'TopicRulePayload.ErrorAction.Lambda.FunctionArn' },
    ],
    by: 'resource-policy',
    principal: 'iot.amazonaws.com',
    sourceArn: 'arn:<partition>:iot:<region>:<account>:rule/<rule>',
    sourceAccount: true,
    checkedAtCreation: 'no',
    symptom: 'the rule action fails, and messages do not reach the function',
    reference: `${DOCS}/iot/latest/developerguide/lambda-rule-action.html`,
};
const IOT_SQL = {
    ...IOT_RULE,
    what: 'aws_lambda() in the SQL of topic rules',
    paths: [{ type: 'AWS::IoT::TopicRule', function: 'TopicRulePayload.Sql' }],
    symptom: 'the function in the SQL has no result',
    reference: `${DOCS}/iot/latest/developerguide/iot-sql-functions.html`,
};
const DETECTOR_EVENTS = ['OnInput.Events', 'OnInput.TransitionEvents', 'OnEnter.Events', 'OnExit.Events'];
/** Hooks of AWS IoT Core that name one function. */
const iotHook = (what, type, functions, sourceArn) => ({
    service: 'AWS IoT',
    what,
    paths: functions.map((path) => ({ type, function: path })),
    by: 'resource-policy',
    principal: 'iot.amazonaws.com',
    sourceArn,
    sourceAccount: true,
    checkedAtCreation: 'unknown',
    reference: typePage(type),
});
const IOT_SOURCES = [
    IOT_RULE,
    {
        ...iotHook('custom authorizers', 'AWS::IoT::Authorizer', ['AuthorizerFunctionArn'], 'arn:<partition>:iot:<region>:<account>:authorizer/<name>'),
        symptom: 'connections are refused',
        reference: `${DOCS}/iot/latest/developerguide/config-custom-auth.html`,
    },
    {
        service: 'AWS IoT',
        what: 'provisioning hooks',
        paths: [{ type: 'AWS::IoT::ProvisioningTemplate', function: 'PreProvisioningHook.TargetArn' }],
        by: 'resource-policy',
        principal: 'iot.amazonaws.com',
        checkedAtCreation: 'unknown',
        symptom: 'devices are not provisioned',
        reference: `${DOCS}/iot/latest/developerguide/pre-provisioning-hook.html`,
    },
    {
        ...iotHook('certificate providers', 'AWS::IoT::CertificateProvider', ['LambdaFunctionArn'], 'arn:<partition>:iot:<region>:<account>:certificateprovider/<name>'),
        doubt: NOT_DOCUMENTED,
    },
    {
        ...iotHook('domain configurations', 'AWS::IoT::DomainConfiguration', ['ServerCertificateConfig.OcspLambdaArn', 'ClientCertificateConfig.ClientCertificateCallbackArn'], 'arn:<partition>:iot:<region>:<account>:domainconfiguration/<DomainConfigurationName>/<id>'),
        sourceBy: 'form',
        doubt: NOT_DOCUMENTED,
    },
    {
        service: 'AWS IoT Analytics',
        what: 'pipeline activities',
        paths: [{ type: 'AWS::IoTAnalytics::Pipeline', function: 'PipelineActivities[].Lambda.LambdaName' }],
        by: 'resource-policy',
        principal: 'iotanalytics.amazonaws.com',
        checkedAtCreation: 'unknown',
        symptom: 'the pipeline activity fails',
        reference: `${DOCS}/iotanalytics/latest/userguide/pipeline-activities.html`,
    },
    {
        service: 'AWS IoT Events',
        what: 'detector and alarm models',
        paths: [
            ...DETECTOR_EVENTS.map((events) => ({
                type: 'AWS::IoTEvents::DetectorModel',
                function: `DetectorModelDefinition.States[].${events}[].Actions[].Lambda.FunctionArn`,
                role: '/RoleArn',
            })),
            {
                type: 'AWS::IoTEvents::AlarmModel',
                function: 'AlarmEventActions.AlarmActions[].Lambda.FunctionArn',
                role: '/RoleArn',
            },
        ],
        by: 'resource-policy',
        either: true,
        principal: 'iotevents.amazonaws.com',
        checkedAtCreation: 'unknown',
        symptom: 'the action fails',
        reference: `${DOCS}/lambda/latest/dg/services-iotevents.html`,
    },
];

;// CONCATENATED MODULE: ./lib/data/sources-role.js
/** Services that invoke functions through a role that they assume, where the facts say it all. */

const FAILURE_DESTINATION = {
    service: 'AWS Lambda destinations',
    what: 'destinations of asynchronous invocations',
    paths: ['OnSuccess', 'OnFailure'].map((outcome) => ({
        type: 'AWS::Lambda::EventInvokeConfig',
        function: `DestinationConfig.${outcome}.Destination`,
        roleOf: { property: 'FunctionName', type: 'AWS::Lambda::Function', role: 'Role' },
        mixed: true,
    })),
    by: 'role',
    principal: 'lambda.amazonaws.com',
    checkedAtCreation: 'unknown',
    symptom: "The function's execution role does not have permissions to call InvokeFunction on the destination",
    reference: `${DOCS}/lambda/latest/dg/invocation-async-retain-records.html`,
};
const KINESIS_INPUT = 'InputProcessingConfiguration.InputLambdaProcessor';
const QBUSINESS_HOOKS = ['PreExtractionHookConfiguration', 'PostExtractionHookConfiguration'];
const ANALYTICS_V2 = {
    property: 'ApplicationName',
    type: 'AWS::KinesisAnalyticsV2::Application',
    role: 'ServiceExecutionRole',
};
const ROLE_SOURCES = [
    {
        service: 'AWS AppSync',
        what: 'data sources',
        paths: [
            {
                type: 'AWS::AppSync::DataSource',
                function: 'LambdaConfig.LambdaFunctionArn',
                role: 'ServiceRoleArn',
                when: { Type: 'AWS_LAMBDA' },
            },
        ],
        by: 'role',
        principal: 'appsync.amazonaws.com',
        checkedAtCreation: 'no',
        symptom: 'not authorized to perform: lambda:InvokeFunction on resource',
        reference: `${DOCS}/appsync/latest/devguide/tutorial-lambda-resolvers.html`,
    },
    {
        service: 'AWS AppSync',
        what: 'conflict handlers',
        paths: ['AWS::AppSync::Resolver', 'AWS::AppSync::FunctionConfiguration'].map((type) => ({
            type,
            function: 'SyncConfig.LambdaConflictHandlerConfig.LambdaConflictHandlerArn',
            roleOf: { property: 'DataSourceName', type: 'AWS::AppSync::DataSource', role: 'ServiceRoleArn' },
        })),
        by: 'role',
        principal: 'appsync.amazonaws.com',
        checkedAtCreation: 'no',
        reference: `${DOCS}/appsync/latest/devguide/conflict-detection-and-sync.html`,
        doubt: NOT_DOCUMENTED,
    },
    {
        service: 'AWS CodePipeline',
        what: 'invoke actions',
        paths: [
            {
                type: 'AWS::CodePipeline::Pipeline',
                item: 'Stages[].Actions[]',
                function: 'Configuration.FunctionName',
                role: '/RoleArn',
                when: { 'ActionTypeId.Category': 'Invoke', 'ActionTypeId.Provider': 'Lambda', RoleArn: [undefined] },
            },
        ],
        by: 'role',
        principal: 'codepipeline.amazonaws.com',
        checkedAtCreation: 'no',
        symptom: 'not authorized to perform: lambda:InvokeFunction on resource',
        reference: `${DOCS}/codepipeline/latest/userguide/action-reference-Lambda.html`,
    },
    {
        service: 'AWS CodePipeline',
        what: 'invoke actions with a role of their own',
        paths: [
            {
                type: 'AWS::CodePipeline::Pipeline',
                item: 'Stages[].Actions[]',
                function: 'Configuration.FunctionName',
                role: 'RoleArn',
                when: { 'ActionTypeId.Category': 'Invoke', 'ActionTypeId.Provider': 'Lambda', RoleArn: '*' },
            },
        ],
        by: 'role',
        principal: 'codepipeline.amazonaws.com',
        checkedAtCreation: 'no',
        symptom: 'not authorized to perform: lambda:InvokeFunction on resource',
        reference: `${DOCS}/codepipeline/latest/userguide/action-reference-Lambda.html`,
        doubt: 'the role of the action is assumed by way of the role of the pipeline',
    },
    {
        service: 'Amazon ECS',
        what: 'deployment lifecycle hooks',
        paths: [
            {
                type: 'AWS::ECS::Service',
                item: 'DeploymentConfiguration.LifecycleHooks[]',
                function: 'HookTargetArn',
                role: 'RoleArn',
                when: { TargetType: ['AWS_LAMBDA', undefined] },
            },
        ],
        by: 'role',
        principal: 'ecs.amazonaws.com',
        checkedAtCreation: 'no',
        symptom: 'not authorized to perform: lambda:InvokeFunction on resource',
        reference: `${DOCS}/AmazonECS/latest/developerguide/blue-green-permissions.html`,
    },
    {
        service: 'AWS Systems Manager',
        what: 'maintenance window tasks',
        paths: [
            {
                type: 'AWS::SSM::MaintenanceWindowTask',
                function: 'TaskArn',
                qualifier: 'TaskInvocationParameters.MaintenanceWindowLambdaParameters.Qualifier',
                role: 'ServiceRoleArn',
                when: { TaskType: 'LAMBDA' },
            },
        ],
        by: 'role',
        principal: 'ssm.amazonaws.com',
        checkedAtCreation: 'no',
        reference: `${DOCS}/systems-manager/latest/userguide/sysman-maintenance-permissions.html`,
    },
    {
        service: 'Amazon SES Mail Manager',
        what: 'rule actions',
        paths: [
            {
                type: 'AWS::SES::MailManagerRuleSet',
                item: 'Rules[].Actions[].InvokeLambda',
                function: 'FunctionArn',
                role: 'RoleArn',
            },
        ],
        by: 'role',
        principal: 'ses.amazonaws.com',
        checkedAtCreation: 'unknown',
        reference: typePage('AWS::SES::MailManagerRuleSet'),
        doubt: NOT_DOCUMENTED,
    },
    {
        service: 'AWS CloudFormation',
        what: 'Lambda hooks',
        paths: [{ type: 'AWS::CloudFormation::LambdaHook', function: 'LambdaFunction', role: 'ExecutionRole' }],
        by: 'role',
        principal: 'hooks.cloudformation.amazonaws.com',
        checkedAtCreation: 'unknown',
        reference: `${DOCS}/cloudformation-cli/latest/hooks-userguide/lambda-hooks-prepare-to-create-hook.html`,
    },
    {
        service: 'Amazon Kinesis Data Analytics',
        what: 'input processors and outputs',
        paths: [
            {
                type: 'AWS::KinesisAnalytics::Application',
                item: `Inputs[].${KINESIS_INPUT}`,
                function: 'ResourceARN',
                role: 'RoleARN',
            },
            {
                type: 'AWS::KinesisAnalytics::ApplicationOutput',
                item: 'Output.LambdaOutput',
                function: 'ResourceARN',
                role: 'RoleARN',
            },
            {
                type: 'AWS::KinesisAnalyticsV2::Application',
                function: `ApplicationConfiguration.SqlApplicationConfiguration.Inputs[].${KINESIS_INPUT}.ResourceARN`,
                role: '/ServiceExecutionRole',
            },
            {
                type: 'AWS::KinesisAnalyticsV2::ApplicationOutput',
                function: 'Output.LambdaOutput.ResourceARN',
                roleOf: ANALYTICS_V2,
            },
        ],
        by: 'role',
        principal: 'kinesisanalytics.amazonaws.com',
        actions: ['lambda:InvokeFunction', 'lambda:GetFunctionConfiguration'],
        checkedAtCreation: 'unknown',
        reference: `${DOCS}/kinesisanalytics/latest/dev/lambda-preprocessing.html`,
        doubt: NOT_DOCUMENTED,
    },
    {
        service: 'Amazon Bedrock',
        what: 'flows',
        paths: [
            {
                type: 'AWS::Bedrock::Flow',
                function: 'Definition.Nodes[].Configuration.LambdaFunction.LambdaArn',
                role: '/ExecutionRoleArn',
            },
        ],
        by: 'role',
        principal: 'bedrock.amazonaws.com',
        checkedAtCreation: 'no',
        reference: `${DOCS}/bedrock/latest/userguide/flows-permissions.html`,
        doubt: NOT_DOCUMENTED,
    },
    {
        service: 'Amazon Bedrock',
        what: 'transformations of knowledge bases',
        paths: [
            {
                type: 'AWS::Bedrock::DataSource',
                function: 'VectorIngestionConfiguration.CustomTransformationConfiguration.Transformations[].TransformationFunction.TransformationLambdaConfiguration.LambdaArn',
                roleOf: { property: 'KnowledgeBaseId', type: 'AWS::Bedrock::KnowledgeBase', role: 'RoleArn' },
            },
        ],
        by: 'role',
        principal: 'bedrock.amazonaws.com',
        checkedAtCreation: 'unknown',
        reference: `${DOCS}/bedrock/latest/userguide/kb-permissions.html`,
        doubt: NOT_DOCUMENTED,
    },
    {
        service: 'Amazon Bedrock AgentCore',
        what: 'gateway targets and interceptors',
        paths: [
            {
                type: 'AWS::BedrockAgentCore::GatewayTarget',
                function: 'TargetConfiguration.Mcp.Lambda.LambdaArn',
                roleOf: { property: 'GatewayIdentifier', type: 'AWS::BedrockAgentCore::Gateway', role: 'RoleArn' },
            },
            {
                type: 'AWS::BedrockAgentCore::Gateway',
                function: 'InterceptorConfigurations[].Interceptor.Lambda.Arn',
                role: '/RoleArn',
            },
        ],
        by: 'role',
        principal: 'bedrock-agentcore.amazonaws.com',
        checkedAtCreation: 'no',
        symptom: 'Access denied while invoking Lambda function. Check the permissions on the Lambda function and Gateway execution role',
        reference: `${DOCS}/bedrock-agentcore/latest/devguide/gateway-prerequisites-permissions.html`,
    },
    {
        service: 'Amazon Kendra',
        what: 'document enrichment',
        paths: QBUSINESS_HOOKS.map((hook) => ({
            type: 'AWS::Kendra::DataSource',
            item: 'CustomDocumentEnrichmentConfiguration',
            function: `${hook}.LambdaArn`,
            role: 'RoleArn',
        })),
        by: 'role',
        principal: 'kendra.amazonaws.com',
        checkedAtCreation: 'unknown',
        reference: `${DOCS}/kendra/latest/dg/custom-document-enrichment.html`,
        doubt: NOT_DOCUMENTED,
    },
    {
        service: 'Amazon Q Business',
        what: 'document enrichment',
        paths: QBUSINESS_HOOKS.map((hook) => ({
            type: 'AWS::QBusiness::DataSource',
            item: `DocumentEnrichmentConfiguration.${hook}`,
            function: 'LambdaArn',
            role: 'RoleArn',
        })),
        by: 'role',
        principal: 'qbusiness.amazonaws.com',
        checkedAtCreation: 'unknown',
        reference: `${DOCS}/amazonq/latest/qbusiness-ug/cde-lambda-operations.html`,
        doubt: NOT_DOCUMENTED,
    },
    {
        service: 'ARC Region switch',
        what: 'custom actions',
        paths: [
            {
                type: 'AWS::ARCRegionSwitch::Plan',
                function: 'Workflows[].Steps[].ExecutionBlockConfiguration.CustomActionLambdaConfig.Lambdas[].Arn',
                role: '/ExecutionRole',
            },
        ],
        by: 'role',
        principal: 'arc-region-switch.amazonaws.com',
        checkedAtCreation: 'unknown',
        reference: typePage('AWS::ARCRegionSwitch::Plan'),
        doubt: NOT_DOCUMENTED,
    },
    {
        service: 'AWS IoT SiteWise',
        what: 'alarm notifications',
        paths: [
            {
                type: 'AWS::IoTSiteWise::Portal',
                item: 'Alarms',
                function: 'NotificationLambdaArn',
                role: 'AlarmRoleArn',
            },
        ],
        by: 'role',
        principal: 'iotevents.amazonaws.com',
        checkedAtCreation: 'unknown',
        reference: typePage('AWS::IoTSiteWise::Portal'),
        doubt: NOT_DOCUMENTED,
    },
    {
        service: 'AWS IoT TwinMaker',
        what: 'data connectors',
        paths: [
            {
                type: 'AWS::IoTTwinMaker::ComponentType',
                function: 'Functions{}.ImplementedBy.Lambda.Arn',
                roleOf: { property: 'WorkspaceId', type: 'AWS::IoTTwinMaker::Workspace', role: 'Role' },
            },
        ],
        by: 'role',
        principal: 'iottwinmaker.amazonaws.com',
        checkedAtCreation: 'unknown',
        reference: typePage('AWS::IoTTwinMaker::ComponentType'),
        doubt: NOT_DOCUMENTED,
    },
    {
        service: 'Amazon SageMaker AI',
        what: 'credentials for private registries',
        paths: ['PrimaryContainer', 'Containers[]'].map((container) => ({
            type: 'AWS::SageMaker::Model',
            function: `${container}.ImageConfig.RepositoryAuthConfig.RepositoryCredentialsProviderArn`,
            role: '/ExecutionRoleArn',
        })),
        by: 'role',
        principal: 'sagemaker.amazonaws.com',
        checkedAtCreation: 'unknown',
        reference: `${DOCS}/sagemaker/latest/dg/your-algorithms-containers-inference-private.html`,
        doubt: NOT_DOCUMENTED,
    },
    {
        service: 'Amazon Lookout for Metrics',
        what: 'alerts',
        paths: [
            {
                type: 'AWS::LookoutMetrics::Alert',
                item: 'Action.LambdaConfiguration',
                function: 'LambdaArn',
                role: 'RoleArn',
            },
        ],
        by: 'role',
        principal: 'lookoutmetrics.amazonaws.com',
        checkedAtCreation: 'unknown',
        reference: typePage('AWS::LookoutMetrics::Alert'),
        doubt: NOT_DOCUMENTED,
    },
    {
        service: 'AWS Security Agent',
        what: 'agent spaces and penetration tests',
        paths: [
            { type: 'AWS::SecurityAgent::AgentSpace', function: 'AwsResources.LambdaFunctionArns[]' },
            {
                type: 'AWS::SecurityAgent::Pentest',
                function: 'Assets.Actors[].Authentication.Value',
                role: '/ServiceRole',
                mixed: true,
            },
        ],
        by: 'role',
        principal: 'securityagent.amazonaws.com',
        checkedAtCreation: 'unknown',
        reference: typePage('AWS::SecurityAgent::AgentSpace'),
        doubt: NOT_DOCUMENTED,
    },
    FAILURE_DESTINATION,
];

;// CONCATENATED MODULE: ./lib/sources/facts.js
/** All facts on sources, and those that the table reads by themselves. */








/** Read by the table alone. */
const TABLE_FACTS = [
    ...API_SOURCES,
    ...EVENT_SOURCES,
    ...IDENTITY_SOURCES,
    ...IOT_SOURCES,
    ...CONTACT_SOURCES,
    ...ROLE_SOURCES,
    ...CALLER_SOURCES,
];
/** Read by files of their own. */
const OTHER_FACTS = [
    REST_METHOD,
    REST_AUTHORIZER,
    HTTP_ROUTE,
    WEBSOCKET_ROUTE,
    V2_AUTHORIZER,
    SNS_SUBSCRIPTION,
    EVENTS_RULE,
    LOGS_ACCOUNT_POLICY,
    IOT_SQL,
    CONNECT_FLOW,
    STATE_MACHINE,
    SCHEDULE,
    PIPE,
    FIREHOSE,
    CODE_DEPLOY_HOOK,
    TRANSFER_WORKFLOW,
    SAGEMAKER_PIPELINE,
];
/** Every fact but those on polled sources. */
const ALL_FACTS = [...OTHER_FACTS, ...TABLE_FACTS];

;// CONCATENATED MODULE: ./lib/sources/firehose.js



const firehose = [['AWS::KinesisFirehose::DeliveryStream', streamDrafts]];
function* streamDrafts(stream) {
    for (const destination of FIREHOSE_DESTINATIONS.flatMap((name) => stream.properties.all(name)))
        for (const scenario of destination.cases('RoleARN', 'ProcessingConfiguration.Enabled')) {
            if ((0,symbolic_string/* literal */.eu)(scenario.one('ProcessingConfiguration.Enabled')?.text() ?? ['true']) === 'false')
                continue;
            for (const processor of scenario.all('ProcessingConfiguration.Processors[]')) {
                const named = parameter(processor, 'LambdaArn');
                const role = parameter(processor, 'RoleArn') ?? scenario.one('RoleARN');
                if ((0,symbolic_string/* literal */.eu)(processor.one('Type')?.text() ?? []) !== 'Lambda' || named === undefined)
                    continue;
                yield* draftOf(FIREHOSE, stream, named, {
                    within: [scenario, processor],
                    ...(role ? { role } : { openReason: 'the role is not in the template' }),
                });
            }
        }
}
/** The value of a processor's parameter. */
function parameter(processor, name) {
    const found = processor
        .all('Parameters[]')
        .find((each) => (0,symbolic_string/* literal */.eu)(each.one('ParameterName')?.text() ?? []) === name);
    return found?.one('ParameterValue');
}

;// CONCATENATED MODULE: ./lib/sources/iot-sql.js



const iotSql = [['AWS::IoT::TopicRule', sqlDrafts]];
function* sqlDrafts(rule) {
    const sourceArn = rule.arn();
    for (const sql of rule.properties.all('TopicRulePayload.Sql'))
        for (const called of functionsIn(sql.text()))
            yield* draftOf(IOT_SQL, rule, sql, { function: called, ...(sourceArn && { sourceArn }) });
}
/** The first arguments of `aws_lambda`, quotes taken off. */
function functionsIn(sql) {
    const found = [];
    let open;
    for (const part of sql) {
        if (typeof part !== 'string') {
            open = open && (0,symbolic_string/* concat */.xW)(open, part);
            continue;
        }
        for (const [index, piece] of part.split(/(\baws_lambda\(\s*["']|["'])/i).entries()) {
            if (index % 2 === 0)
                open = open && (0,symbolic_string/* concat */.xW)(open, piece);
            else if (piece.length > 1)
                open = [];
            else if (open !== undefined) {
                found.push(open);
                open = undefined;
            }
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/sources/logs-account-policy.js






const logsAccountPolicy = [['AWS::Logs::AccountPolicy', policyDrafts]];
function* policyDrafts(policy) {
    for (const scenario of policy.properties.cases('PolicyType', 'PolicyDocument')) {
        if ((0,symbolic_string/* literal */.eu)(scenario.one('PolicyType')?.text() ?? []) !== 'SUBSCRIPTION_FILTER_POLICY')
            continue;
        const body = scenario.one('PolicyDocument');
        const document = body && documentIn(body);
        const named = document?.root.one('DestinationArn');
        const destination = named && document?.read(named);
        if (named === undefined || destination === undefined || !mayBeFunction(destination))
            continue;
        const sourceArn = sourceArnOf({ ...LOGS_ACCOUNT_POLICY, sourceBy: 'form' }, policy);
        yield* draftOf(LOGS_ACCOUNT_POLICY, policy, named, {
            within: [scenario],
            function: destination,
            ...(sourceArn && { sourceArn }),
        });
    }
}

;// CONCATENATED MODULE: ./lib/data/sources-polled.js
/**
 * What an event source mapping does with the function's execution role. Only actions without which AWS is known to
 * refuse the mapping or its polling; managed policies and guides list more (`kinesis:ListShards`, …).
 */
const GUIDE = 'https://docs.aws.amazon.com/lambda/latest/dg';
const NETWORK_INTERFACE = 'arn:<partition>:ec2:<region>:<account>:network-interface/<id>';
/** What Lambda does to reach a source in a VPC. `Describe…` knows no resources. https://docs.aws.amazon.com/lambda/latest/dg/with-msk-permissions.html */
const NETWORK_NEEDS = [
    ['ec2:CreateNetworkInterface', NETWORK_INTERFACE],
    ['ec2:DeleteNetworkInterface', NETWORK_INTERFACE],
    ['ec2:DescribeNetworkInterfaces', '*'],
    ['ec2:DescribeSecurityGroups', '*'],
    ['ec2:DescribeSubnets', '*'],
    ['ec2:DescribeVpcs', '*'],
];
/**
 * What Lambda does on an MSK cluster that knows callers by IAM, beside what all clusters need; `source` is the cluster.
 * No managed policy has these. https://docs.aws.amazon.com/lambda/latest/dg/msk-cluster-auth.html
 */
const KAFKA_IAM_NEEDS = [
    ['kafka-cluster:Connect', 'source'],
    ['kafka-cluster:DescribeGroup', 'arn:<partition>:kafka:<region>:<account>:group/<id>'],
    ['kafka-cluster:AlterGroup', 'arn:<partition>:kafka:<region>:<account>:group/<id>'],
    ['kafka-cluster:DescribeTopic', 'arn:<partition>:kafka:<region>:<account>:topic/<id>'],
    ['kafka-cluster:ReadData', 'arn:<partition>:kafka:<region>:<account>:topic/<id>'],
];
/** Types of `SourceAccessConfigurations` whose `URI` is a secret that Lambda reads. */
const SECRET_ACCESS = new Set([
    'BASIC_AUTH',
    'CLIENT_CERTIFICATE_TLS_AUTH',
    'SASL_SCRAM_256_AUTH',
    'SASL_SCRAM_512_AUTH',
    'SERVER_ROOT_CA_CERTIFICATE',
]);
/** What a destination for failed records needs, by the pattern of its ARN; `/*` means what is in it. */
const DESTINATION_NEEDS = [
    { arn: 'arn:*:sqs:*:*:*', needs: [['sqs:SendMessage', '']] },
    { arn: 'arn:*:sns:*:*:*', needs: [['sns:Publish', '']] },
    {
        arn: 'arn:*:s3:::*',
        needs: [
            ['s3:PutObject', '/*'],
            ['s3:ListBucket', ''],
        ],
    },
];
const POLLED_SOURCES = [
    {
        service: 'Amazon SQS',
        arn: 'arn:*:sqs:*:*:*',
        actions: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'],
        managedPolicy: 'service-role/AWSLambdaSQSQueueExecutionRole',
        symptom: 'The provided execution role does not have permissions to call ReceiveMessage on SQS',
        reference: `${GUIDE}/services-sqs-configure.html`,
    },
    {
        service: 'Amazon Kinesis consumer',
        arn: 'arn:*:kinesis:*:*:stream/*/consumer/*',
        actions: ['kinesis:SubscribeToShard'],
        managedPolicy: 'service-role/AWSLambdaKinesisExecutionRole',
        symptom: 'Cannot access stream. Please ensure the role can perform the SubscribeToShard Action.',
        reference: `${GUIDE}/with-kinesis.html`,
    },
    {
        service: 'Amazon Kinesis',
        arn: 'arn:*:kinesis:*:*:stream/*',
        actions: ['kinesis:DescribeStream', 'kinesis:GetRecords', 'kinesis:GetShardIterator'],
        managedPolicy: 'service-role/AWSLambdaKinesisExecutionRole',
        symptom: 'Please ensure the role can perform the GetRecords, GetShardIterator, DescribeStream, ListShards, and ListStreams Actions on your stream in IAM.',
        reference: `${GUIDE}/with-kinesis.html`,
    },
    {
        service: 'Amazon DynamoDB',
        arn: 'arn:*:dynamodb:*:*:table/*/stream/*',
        actions: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'],
        managedPolicy: 'service-role/AWSLambdaDynamoDBExecutionRole',
        symptom: 'Please ensure the role can perform the GetRecords, GetShardIterator, DescribeStream, and ListStreams Actions on your stream in IAM.',
        reference: `${GUIDE}/with-ddb.html`,
    },
    {
        service: 'Amazon DocumentDB',
        arn: 'arn:*:rds:*:*:cluster:*',
        properties: ['DocumentDBEventSourceConfig'],
        actions: ['rds:DescribeDBClusters'],
        elsewhere: [
            ['rds:DescribeDBClusterParameters', 'arn:<partition>:rds:<region>:<account>:cluster-pg:<id>'],
            ['rds:DescribeDBSubnetGroups', 'arn:<partition>:rds:<region>:<account>:subgrp:<id>'],
        ],
        network: 'always',
        symptom: 'the mapping does not become active',
        reference: `${GUIDE}/with-documentdb.html`,
    },
    {
        service: 'Amazon MSK',
        arn: 'arn:*:kafka:*:*:cluster/*',
        properties: ['AmazonManagedKafkaEventSourceConfig'],
        actions: ['kafka:GetBootstrapBrokers'],
        network: 'always',
        managedPolicy: 'service-role/AWSLambdaMSKExecutionRole',
        symptom: 'Cluster failed to authorize Lambda',
        reference: `${GUIDE}/with-msk-permissions.html`,
    },
    {
        service: 'Amazon MQ',
        arn: 'arn:*:mq:*:*:broker:*',
        properties: ['Queues'],
        actions: ['mq:DescribeBroker'],
        network: { type: 'AWS::AmazonMQ::Broker', unless: 'PubliclyAccessible' },
        symptom: 'the mapping does not become active',
        reference: `${GUIDE}/process-mq-messages-with-lambda.html`,
    },
    {
        service: 'self-managed Apache Kafka',
        properties: ['SelfManagedEventSource'],
        actions: [],
        symptom: 'the mapping does not become active',
        reference: `${GUIDE}/with-kafka.html`,
    },
];

;// CONCATENATED MODULE: ./lib/sources/polled.js





const polled = [['AWS::Lambda::EventSourceMapping', mappingDrafts]];
function* mappingDrafts(mapping) {
    for (const scenario of mapping.properties.cases('FunctionName', 'EventSourceArn', ...TOLD_BY)) {
        const named = scenario.one('FunctionName');
        const guard = guardOf(mapping, scenario);
        if (named === undefined || guard === undefined)
            continue;
        const source = scenario.one('EventSourceArn')?.text();
        const fact = (source && polledSource(source)) ?? sourceTold(scenario);
        yield {
            resource: mapping,
            service: fact?.service ?? 'Lambda event source mapping',
            at: named.at,
            guard,
            function: named.text(),
            by: 'execution-role',
            principal: 'lambda.amazonaws.com',
            needs: [
                ...(fact && source ? readNeeds(fact, source) : []),
                ...(fact ? furtherNeeds(fact, mapping, source) : []),
                ...(source && knowsCallersByIam(scenario, source)
                    ? KAFKA_IAM_NEEDS.map(([action, form]) => form === 'source' ? { action, resource: source } : unnamed(mapping, [action, form]))
                    : []),
                ...accessNeeds(scenario),
                ...registryNeeds(scenario),
                ...destinationNeeds(scenario),
            ],
            checkedAtCreation: 'yes',
            ...(source && { sourceArn: source }),
            ...(fact && { symptom: fact.symptom }),
            reference: fact?.reference ?? 'https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventsourcemapping.html',
            ...(!fact && { openReason: 'the event source is not known' }),
        };
    }
}
const TOLD_BY = POLLED_SOURCES.flatMap(({ properties }) => properties ?? []);
/** The kind of source that an ARN surely names. */
function polledSource(source) {
    return POLLED_SOURCES.find(({ arn }) => arn !== undefined && (0,symbolic_string/* matches */.cK)([arn], source) === 'yes');
}
/** The kind of source that other properties of a mapping tell. */
const sourceTold = (mapping) => POLLED_SOURCES.find(({ properties }) => properties?.some((name) => mapping.one(name) !== undefined));
/** What whoever polls a source must be allowed on it. */
function readNeeds(fact, source) {
    return fact.actions.map((action) => ({ action, resource: source }));
}
/** What the role must be allowed on things that the mapping does not name. */
function furtherNeeds(fact, mapping, source) {
    const network = isNetworked(fact, mapping, source) ? NETWORK_NEEDS : [];
    return [...(fact.elsewhere ?? []), ...network].map((need) => unnamed(mapping, need));
}
function isNetworked({ network }, mapping, source) {
    if (network === undefined || network === 'always')
        return network === 'always';
    const resource = source && (0,related/* resourceNamed */.U)(mapping.stack, network.type, source);
    const values = resource?.properties.all(network.unless) ?? [];
    return values.length > 0 && values.every((value) => (0,symbolic_string/* literal */.eu)(value.text()) === 'false');
}
const unnamed = (mapping, [action, form]) => ({
    action,
    resource: formed(form, mapping),
});
/** Is the source a Kafka cluster of the template that lets this mapping in by IAM and in no other way? */
function knowsCallersByIam(mapping, source) {
    if (mapping.one('SourceAccessConfigurations') !== undefined)
        return false;
    if ((0,related/* resourceNamed */.U)(mapping.stack, 'AWS::MSK::ServerlessCluster', source) !== undefined)
        return true;
    const cluster = (0,related/* resourceNamed */.U)(mapping.stack, 'AWS::MSK::Cluster', source)?.properties;
    const byIam = cluster?.all('ClientAuthentication.Sasl.Iam.Enabled') ?? [];
    const isOpen = cluster?.one('ClientAuthentication.Unauthenticated') !== undefined;
    return !isOpen && byIam.length > 0 && byIam.every((view) => (0,symbolic_string/* literal */.eu)(view.text()) === 'true');
}
/** Secrets to log in with, and the network that the mapping itself names. */
function accessNeeds(mapping) {
    const accesses = mapping.all('SourceAccessConfigurations[]');
    const typeOf = (access) => (0,symbolic_string/* literal */.eu)(access.one('Type')?.text() ?? []) ?? '';
    const secrets = accesses
        .filter((access) => SECRET_ACCESS.has(typeOf(access)))
        .flatMap((access) => access.all('URI'));
    const inNetwork = accesses.some((access) => typeOf(access) === 'VPC_SUBNET');
    const resource = mapping.stack.resources.get(mapping.resource);
    return [
        ...secrets.map((secret) => readSecret(secret)),
        ...(inNetwork && resource ? NETWORK_NEEDS.map((need) => unnamed(resource, need)) : []),
    ];
}
const readSecret = (secret) => ({
    action: 'secretsmanager:GetSecretValue',
    resource: secret.text(),
});
/** A schema registry of AWS Glue, or one that asks for a secret. */
function registryNeeds(mapping) {
    const configs = ['AmazonManagedKafkaEventSourceConfig', 'SelfManagedKafkaEventSourceConfig'].flatMap((name) => mapping.all(`${name}.SchemaRegistryConfig`));
    return configs.flatMap((config) => [
        ...config
            .all('SchemaRegistryURI')
            .filter((uri) => (0,symbolic_string/* matches */.cK)(['arn:*:glue:*:*:registry/*'], uri.text()) === 'yes')
            .map((uri) => ({ action: 'glue:GetRegistry', resource: uri.text() })),
        ...config.all('AccessConfigs[].URI').map((secret) => readSecret(secret)),
    ]);
}
/** Where records go that could not be processed. */
function destinationNeeds(mapping) {
    return mapping.all('DestinationConfig.OnFailure.Destination').flatMap((destination) => {
        const arn = destination.text();
        const found = DESTINATION_NEEDS.find((each) => (0,symbolic_string/* matches */.cK)([each.arn], arn) === 'yes');
        return (found?.needs ?? []).map(([action, below]) => ({ action, resource: (0,symbolic_string/* concat */.xW)(arn, below) }));
    });
}

;// CONCATENATED MODULE: ./lib/sources/pipes.js




const pipes = [['AWS::Pipes::Pipe', pipeDrafts]];
function* pipeDrafts(pipe) {
    for (const scenario of pipe.properties.cases('Source', 'Enrichment', 'Target', 'RoleArn')) {
        const role = scenario.one('RoleArn');
        const called = [scenario.one('Enrichment'), scenario.one('Target')].filter((view) => view !== undefined && mayBeFunction(view.text()));
        for (const [index, named] of called.entries()) {
            if (named === undefined)
                continue;
            yield* draftOf(PIPE, pipe, named, {
                within: [scenario],
                needs: [
                    { action: 'lambda:InvokeFunction' },
                    ...(index === 0 ? sourceNeeds(scenario.one('Source')) : []),
                ],
                ...(role ? { role } : { openReason: 'the role is not in the resource' }),
            });
        }
    }
}
function sourceNeeds(source) {
    const arn = source?.text();
    const fact = arn && polledSource(arn);
    return arn && fact ? readNeeds(fact, arn) : [];
}

;// CONCATENATED MODULE: ./lib/sources/sagemaker.js




const sageMaker = [['AWS::SageMaker::Pipeline', pipelineDrafts]];
function* pipelineDrafts(pipeline) {
    for (const scenario of pipeline.properties.cases('RoleArn', 'PipelineDefinition.PipelineDefinitionBody')) {
        const body = scenario.one('PipelineDefinition.PipelineDefinitionBody');
        const document = body && documentIn(body);
        const role = scenario.one('RoleArn');
        if (document === undefined)
            continue;
        for (const step of document.root.all('Steps[]')) {
            const named = step.one('FunctionArn');
            if (named === undefined || (0,symbolic_string/* literal */.eu)(step.one('Type')?.text() ?? []) !== 'Lambda')
                continue;
            yield* draftOf(SAGEMAKER_PIPELINE, pipeline, named, {
                within: [scenario],
                function: document.read(named),
                ...(role ? { role } : { openReason: 'the role is not in the template' }),
            });
        }
    }
}

;// CONCATENATED MODULE: ./lib/sources/scheduler.js





const scheduler = [['AWS::Scheduler::Schedule', scheduleDrafts]];
function* scheduleDrafts(schedule) {
    const scenarios = schedule.properties.cases('GroupName', 'Target.Arn', 'Target.RoleArn', 'Target.Input');
    for (const scenario of scenarios) {
        const target = scenario.one('Target.Arn');
        const role = scenario.one('Target.RoleArn');
        if (target === undefined)
            continue;
        const named = functionOf(target, scenario.one('Target.Input'));
        if (named === undefined)
            continue;
        yield* draftOf(SCHEDULE, schedule, target, {
            within: [scenario],
            function: named,
            sourceArn: groupArn(schedule, scenario.one('GroupName')?.text() ?? ['default']),
            ...(role ? { role } : { openReason: 'the role is not in the resource' }),
        });
    }
}
/** The function that a target stands for; undefined where it is something else. */
function functionOf(target, input) {
    const arn = target.text();
    if ((0,symbolic_string/* matches */.cK)(['arn:*:scheduler:::aws-sdk:lambda:invoke'], arn) !== 'yes')
        return mayBeFunction(arn) ? arn : undefined;
    const payload = input && documentIn(input);
    const named = payload?.root.one('FunctionName');
    return payload && named && payload.read(named);
}
/** Scheduler passes the ARN of the schedule's group when it assumes the role. */
function groupArn(schedule, group) {
    const { partition, region, account } = schedule.stack;
    return (0,symbolic_string/* concat */.xW)('arn:', partition, ':scheduler:', region, ':', account, ':schedule-group/', group);
}

;// CONCATENATED MODULE: ./lib/sources/sns.js



const sns = [
    ['AWS::SNS::Subscription', subscriptionDrafts],
    ['AWS::SNS::Topic', topicDrafts],
];
function* subscriptionDrafts(subscription) {
    for (const scenario of subscription.properties.cases('Protocol', 'Endpoint', 'TopicArn'))
        yield* subscribed(subscription, scenario, scenario.one('TopicArn')?.text());
}
function* topicDrafts(topic) {
    for (const item of topic.properties.all('Subscription[]'))
        for (const scenario of item.cases('Protocol', 'Endpoint'))
            yield* subscribed(topic, scenario, topic.arn());
}
function* subscribed(resource, subscription, topic) {
    const protocol = subscription.one('Protocol');
    const endpoint = subscription.one('Endpoint');
    if (protocol === undefined || endpoint === undefined || (0,symbolic_string/* literal */.eu)(protocol.text()) !== 'lambda')
        return;
    const sourceAccount = topic && accountOf(topic);
    yield* draftOf(SNS_SUBSCRIPTION, resource, endpoint, {
        within: [subscription],
        ...(topic ? { sourceArn: topic } : { openReason: 'the topic is not known' }),
        ...(sourceAccount && { sourceAccount }),
    });
}

;// CONCATENATED MODULE: ./lib/sources/step-functions.js





const stepFunctions = [['AWS::StepFunctions::StateMachine', machineDrafts]];
function* machineDrafts(machine) {
    for (const scenario of machine.properties.cases('RoleArn', 'DefinitionString', 'DefinitionS3Location')) {
        const role = scenario.one('RoleArn');
        const { values, places } = substitutions(scenario);
        const details = role ? { role } : { openReason: 'the role is not in the resource' };
        const documents = definitionsOf(scenario);
        for (const document of documents)
            for (const task of tasksIn(substituted(document, values))) {
                const at = places.get(task.view.kind === 'text' ? ((0,symbolic_string/* literal */.eu)(task.view.text()) ?? '') : '');
                yield* draftOf(STATE_MACHINE, machine, task.view, {
                    within: [scenario],
                    ...details,
                    ...task.details,
                    ...(at && { at }),
                });
            }
        if (documents.length === 0)
            yield* unread(machine, scenario, details);
    }
}
/** A definition that can't be read may well call the functions that its substitutions name. */
function* unread(machine, scenario, details) {
    for (const value of scenario.all('DefinitionSubstitutions{}')) {
        if (isFunctionArn(value.text()) !== 'yes')
            continue;
        yield* draftOf(STATE_MACHINE, machine, value, {
            within: [scenario],
            ...details,
            doubt: 'the definition of the state machine can not be read',
        });
    }
}
function substitutions(scenario) {
    const values = new Map();
    const places = new Map();
    for (const { entry, view } of scenario.all('DefinitionSubstitutions').flatMap((map) => map.children())) {
        values.set(entry.key, view.text());
        if (/^definition_substitution_\d+$/.test(entry.key))
            places.set(`\${${entry.key}}`, view.at);
    }
    return { values, places };
}
function definitionsOf(scenario) {
    const found = [];
    for (const definition of scenario.all('Definition'))
        if (definition.kind === 'map')
            found.push({ root: definition, read: (view) => view.text() });
    for (const definition of scenario.all('DefinitionString')) {
        const document = documentIn(definition);
        if (document !== undefined)
            found.push(document);
    }
    for (const location of scenario.all('DefinitionS3Location')) {
        const path = (0,symbolic_string/* literal */.eu)((location.kind === 'map' ? location.one('Key') : location)?.text() ?? []);
        const root = path === undefined || path === '' ? undefined : scenario.stack.readLocal(path);
        const document = root && documentOf(root, scenario.stack, location);
        if (document !== undefined)
            found.push(document);
    }
    return found;
}
/** The tasks that call functions, those of nested machines included. */
function* tasksIn(document) {
    const machines = [document.root];
    for (let machine = machines.pop(); machine !== undefined; machine = machines.pop()) {
        for (const { entry, view: state } of machine.all('States').flatMap((states) => states.children())) {
            machines.push(...state.all('Branches[]'), ...state.all('Iterator'), ...state.all('ItemProcessor'));
            const type = state.one('Type');
            if (type !== undefined && (0,symbolic_string/* literal */.eu)(document.read(type)) === 'Task')
                yield* taskOf(state, entry.key, document);
        }
    }
}
const CHOSEN_LATER = {
    id: 'states:chosen-later',
    label: '(chosen at run time)',
    reason: 'the function is chosen while the state machine runs',
};
/** Resources of tasks that call the function which their parameters name. */
const INVOKE_INTEGRATIONS = ['arn:*:states:::lambda:invoke*', 'arn:*:states:::aws-sdk:lambda:invoke*'];
function* taskOf(state, name, document) {
    for (const scenario of state.cases('Resource', 'Parameters.FunctionName', 'Arguments.FunctionName')) {
        const resource = scenario.one('Resource');
        if (resource === undefined)
            continue;
        const text = document.read(resource);
        const assumed = scenario.one('Credentials') && { doubt: 'the task assumes a role of its own' };
        if (!INVOKE_INTEGRATIONS.some((pattern) => (0,symbolic_string/* matches */.cK)([pattern], text) === 'yes')) {
            if (mayBeFunction(text))
                yield { view: resource, details: { function: text, at: placeOf(resource, name), ...assumed } };
            continue;
        }
        const named = scenario.one('Parameters.FunctionName') ?? scenario.one('Arguments.FunctionName');
        const written = named && document.read(named);
        if (named === undefined || written === undefined || (0,symbolic_string/* show */.WU)(written).startsWith('{%')) {
            const view = named ?? resource;
            const details = { function: [CHOSEN_LATER], at: placeOf(view, name), openReason: CHOSEN_LATER.reason };
            yield { view, details };
            continue;
        }
        const qualifier = scenario.one('Parameters.Qualifier') ?? scenario.one('Arguments.Qualifier');
        yield {
            view: named,
            details: {
                function: qualifier ? (0,symbolic_string/* concat */.xW)(written, ':', document.read(qualifier)) : written,
                at: placeOf(named, name),
                ...assumed,
            },
        };
    }
}
/** Beyond this length the names of states are not looked for: it would be done for each of them. */
const LONGEST_SEARCHED = 100_000;
/** In a definition that is one string, or made into one: where the state is written in it. */
function placeOf(view, state) {
    const { source, start, end } = view.at;
    if (end - start > LONGEST_SEARCHED)
        return view.at;
    const written = source.text.slice(start, end);
    const quoted = JSON.stringify(state);
    for (const key of [quoted, JSON.stringify(quoted).slice(1, -1), state])
        for (let at = written.indexOf(key); at !== -1; at = written.indexOf(key, at + 1)) {
            const before = written[at - 1] ?? '\n';
            const after = written.slice(at + key.length, at + key.length + 20);
            if (/[\s{,'\\]/.test(before) && /^'?\s*:/.test(after))
                return { source, start: start + at, end: start + at + key.length };
        }
    return view.at;
}

;// CONCATENATED MODULE: ./lib/sources/transfer.js



const transfer = [['AWS::Transfer::Workflow', workflowDrafts]];
function* workflowDrafts(workflow) {
    const runs = runsOf(workflow);
    for (const { function: path } of TRANSFER_WORKFLOW.paths)
        for (const named of workflow.properties.all(path)) {
            for (const role of runs)
                yield* draftOf(TRANSFER_WORKFLOW, workflow, named, { within: [role], role });
            if (runs.length === 0)
                yield* draftOf(TRANSFER_WORKFLOW, workflow, named, { openReason: 'the role is not in the template' });
        }
}
/** The roles with which servers of the template run a workflow. */
function runsOf(workflow) {
    const servers = [...workflow.stack.resources.values()].filter(({ type }) => type === 'AWS::Transfer::Server');
    const details = servers.flatMap(({ properties }) => [
        ...properties.all('WorkflowDetails.OnUpload[]'),
        ...properties.all('WorkflowDetails.OnPartialUpload[]'),
    ]);
    const own = (0,text_key/* keyOf */.T)(workflow.ref());
    return details
        .filter((detail) => detail.all('WorkflowId').some((id) => (0,text_key/* keyOf */.T)(id.text()) === own))
        .flatMap((detail) => detail.all('ExecutionRole'));
}

;// CONCATENATED MODULE: ./lib/sources/index.js

















const FILES = [
    apiGateway,
    codeDeploy,
    connect,
    events,
    firehose,
    iotSql,
    logsAccountPolicy,
    pipes,
    polled,
    sageMaker,
    scheduler,
    sns,
    stepFunctions,
    transfer,
    readersOf(...TABLE_FACTS),
];
const readers = new Map();
for (const [type, reader] of FILES.flat()) {
    const known = readers.get(type);
    if (known === undefined)
        readers.set(type, [reader]);
    else
        known.push(reader);
}
/** Custom resources have types of their own making, and are read as what they are besides. */
const typesOf = ({ type }) => type.startsWith('Custom::') ? [type, ...CUSTOM_RESOURCE.paths.map((path) => path.type)] : [type];
/** The invocations that a resource makes; none for types that invoke no function. */
function* invocationsOf(resource) {
    for (const type of typesOf(resource))
        for (const reader of readers.get(type) ?? [])
            yield* reader(resource);
}

;// CONCATENATED MODULE: ./lib/model/invocations.js


/** Every way by which a resource of the stack makes a service invoke a function. */
function* invocationsIn(stack, functions, roles) {
    for (const resource of stack.resources.values()) {
        for (const draft of invocationsOf(resource))
            yield invocation(draft, functions, roles);
    }
}
function invocation(draft, functions, roles) {
    const { resource, at, guard, by, role } = draft;
    const { stack } = resource;
    const target = (0,model_target/* targetOf */.$)(draft.function, stack);
    const found = functions.find(target.function, stack);
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
        elsewhen: [],
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
    const elsewhen = candidates.filter((grant) => verdict_allows(grant, invocation, found.sourceArn) === 'yes');
    if (candidates.some((grant) => isRegionalVariant(grant, invocation))) {
        const why = 'whether the service also calls by its regional principal is not documented';
        return unverified(invocation, undocumented(invocation, why));
    }
    const { when } = found.evaluation;
    return verdict(invocation, 'denied', whyDenied(invocation, found.value), {
        elsewhen,
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
    const joint = (0,cloudformation_guard/* both */.WP)(grant.guard, invocation.guard);
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
    const { sourceArn, spreads = [] } = draft;
    const evaluation = judge(sourceArn);
    const [spread] = spreads;
    if (evaluation.answer === 'yes' || spread === undefined || sourceArn === undefined)
        return { evaluation, sourceArn };
    let open;
    for (const value of spread.values) {
        const put = (0,symbolic_string/* substitute */.V2)(sourceArn, ({ id }) => (id === spread.token.id ? value : undefined));
        const found = forEachSpread({ ...draft, sourceArn: put, spreads: spreads.slice(1) }, judge);
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
        ...trustLacks(known, draft, invocation.guard),
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
    const uses = found.roles.filter((use) => (0,cloudformation_guard/* both */.WP)(use.guard, invocation.guard) !== undefined);
    if (uses.length === 0)
        return unverified(invocation, { code: 'function-role', what: found.resource.id });
    const verdicts = uses.map((use) => judgeRole(invocation, use, (known) => needLacks(known, needs, (0,cloudformation_guard/* both */.WP)(use.guard, invocation.guard) ?? invocation.guard, allows/* OUTSIDE_THE_FUNCTION */.Dr)));
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
function trustLacks(role, draft, guard) {
    if (draft.principal === '')
        return [];
    const evaluation = (0,allows/* roleTrusts */.ok)(role, [draft.principal, ...(draft.alsoPrincipals ?? [])], guard);
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
        if (denied.verdict !== 'denied' || invocation.by !== 'resource-policy' || denied.elsewhen.length > 0)
            return denied;
        const unused = this.#unusedIn(invocation.stack);
        this.#pairs += unused.length;
        if (this.#pairs > near_misses_MOST_PAIRS)
            return denied;
        const request = requestOf(invocation, invocation.draft.sourceArn);
        const near = unused
            .filter((grant) => (0,cloudformation_guard/* both */.WP)(grant.guard, invocation.guard) !== undefined)
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
        const joined = (0,cloudformation_guard/* both */.WP)(statement.guard, guard);
        return joined === undefined ? [] : [{ ...statement, guard: joined }];
    });
}
function boundaryOf(properties, known) {
    const scenarios = properties.cases('PermissionsBoundary');
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
        .flatMap(({ grants, elsewhen, near }) => [...grants, ...elsewhen, ...near.map(({ grant }) => grant)]));
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

// EXTERNAL MODULE: ./lib/app/internal-error.js
var internal_error = __webpack_require__(553);
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
        const found = this.gap(guard, []);
        if (found === 'none')
            return 'no';
        return found === 'unknown' ? 'unknown' : 'yes';
    }
    gap(guard, covers) {
        if (covers.some((cover) => cover.size === 0))
            return 'none';
        const question = [(0,cloudformation_guard/* showGuard */.vn)(guard), ...covers.map(cloudformation_guard/* showGuard */.vn)].join(' | ');
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
    conditions_collect(wanted, atoms);
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
function conditions_collect(formula, atoms) {
    switch (formula.op) {
        case 'equals':
        case 'opaque':
            atoms.add(formula);
            break;
        case 'not':
            conditions_collect(formula.part, atoms);
            break;
        case 'and':
        case 'or':
            for (const part of formula.parts)
                conditions_collect(part, atoms);
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

// EXTERNAL MODULE: ./lib/cloudformation/dynamic-references.js
var dynamic_references = __webpack_require__(8620);
// EXTERNAL MODULE: ./lib/cloudformation/scope.js
var cloudformation_scope = __webpack_require__(8488);
;// CONCATENATED MODULE: ./lib/cloudformation/evaluate.js



const evaluate_evaluate = { text: textOf, list: listOf, choose };
/**
 * The text that a node stands for.
 *
 * @throws Undecided where an `Fn::If` inside is not decided by the guard.
 */
function textOf(node, scope) {
    if (node.kind === 'scalar')
        return node.value === null ? [] : literalText(writtenText(node));
    const call = (0,intrinsics/* callOf */.C8)(node);
    if (call === undefined)
        return [(0,cloudformation_scope/* opaque */.OZ)(node, scope, 'a list or map where a text is needed')];
    const found = call.definition?.text?.(call.argument, scope, evaluate_evaluate, node);
    if (found !== undefined)
        return (0,dynamic_references/* withDynamicReferences */.s)(found);
    return [(0,cloudformation_scope/* opaque */.OZ)(node, scope, `the result of ${call.name}`)];
}
/** A list of texts, where the node is one, or a function that gives one; undefined where the items can't be told. */
function listOf(node, scope) {
    if (node.kind === 'list') {
        return node.items.flatMap((item) => {
            const chosen = choose(item, scope);
            return chosen === undefined ? [] : [textOf(chosen, scope)];
        });
    }
    const call = (0,intrinsics/* callOf */.C8)(node);
    return call?.definition?.list?.(call.argument, scope, evaluate_evaluate, node);
}
/** No template has more choices in one place; a chain of them ends here. */
const MOST_CHOICES = 200;
/**
 * Takes the branch of an `Fn::If`, again and again; undefined for `AWS::NoValue`. Other nodes come back as they are.
 *
 * @throws Undecided where the guard doesn't decide it.
 */
function choose(node, scope) {
    let current = node;
    for (let rounds = 0; rounds < MOST_CHOICES; rounds++) {
        const call = (0,intrinsics/* callOf */.C8)(current);
        const chosen = call?.definition?.choose?.(call.argument, scope);
        if (chosen === undefined)
            return current;
        if (chosen === 'absent')
            return undefined;
        current = chosen;
    }
    return current;
}
/** The node elsewhere in the template that a function gives as a whole (a list or map of a mapping). */
function evaluate_nodeOf(node, scope) {
    const call = (0,intrinsics/* callOf */.C8)(node);
    return call?.definition?.node?.(call.argument, scope, evaluate_evaluate);
}
/** What a scalar is handed on as: as it is written, but for an octal number (`012345670123`), which arrives as its value. */
const writtenText = ({ text, value }) => typeof value === 'number' && /^0[0-7]+$/.test(text) ? String(value) : text;
const literalText = (text) => (0,dynamic_references/* withDynamicReferences */.s)(text === '' ? [] : [text]);

// EXTERNAL MODULE: ./lib/cloudformation/parameters.js
var parameters = __webpack_require__(8786);
;// CONCATENATED MODULE: ./lib/data/cloudformation-names.js
const nameFacts = {
    'AWS::IAM::Role': { ref: 'name', arn: 'iam::{Account}:role{Path=/}{name}' },
    'AWS::IAM::User': { ref: 'name', arn: 'iam::{Account}:user{Path=/}{name}' },
    'AWS::IAM::Group': { ref: 'name', arn: 'iam::{Account}:group{Path=/}{name}' },
    'AWS::IAM::InstanceProfile': { ref: 'name', arn: 'iam::{Account}:instance-profile{Path=/}{name}' },
    'AWS::IAM::ManagedPolicy': { ref: 'arn', arn: 'iam::{Account}:policy{Path=/}{ManagedPolicyName=name}' },
    'AWS::Lambda::Alias': { ref: 'arn', arn: '{function}:{Name}' },
    'AWS::Lambda::Version': { ref: 'arn', arn: '{function}:{.Version}', attributes: { Version: '{.Version}' } },
    'AWS::Lambda::LayerVersion': { ref: 'arn', arn: 'lambda:@:layer:{LayerName=name}:{.Version}' },
    'AWS::Logs::LogGroup': { ref: 'name', arn: 'logs:@:log-group:{name}:*' },
    'AWS::DynamoDB::Table': { ref: 'name', attributes: { StreamArn: '{arn}/stream/{.StreamLabel}' } },
    'AWS::DynamoDB::GlobalTable': {
        ref: 'name',
        arn: 'dynamodb:@:table/{name}',
        attributes: { StreamArn: '{arn}/stream/{.StreamLabel}' },
    },
    'AWS::SecretsManager::Secret': {
        ref: 'arn',
        arn: 'secretsmanager:@:secret:{name}-{.Suffix}',
        unnamedArn: 'secretsmanager:@:secret:{.UniqueName}',
        attributes: { Id: '{arn}' },
    },
    'AWS::ElasticLoadBalancingV2::TargetGroup': {
        ref: 'arn',
        arn: 'elasticloadbalancing:@:targetgroup/{name}/{.Id}',
    },
    'AWS::Scheduler::Schedule': { ref: 'name', arn: 'scheduler:@:schedule/{GroupName=default}/{name}' },
    'AWS::Scheduler::ScheduleGroup': { ref: 'name', arn: 'scheduler:@:schedule-group/{name}' },
    'AWS::Kinesis::StreamConsumer': { ref: 'arn', arn: '{StreamARN}/consumer/{ConsumerName}:{.Timestamp}' },
    'AWS::MSK::Cluster': { ref: 'arn', arn: 'kafka:@:cluster/{ClusterName}/{.Id}' },
    'AWS::MSK::ServerlessCluster': { ref: 'arn', arn: 'kafka:@:cluster/{ClusterName}/{.Id}' },
    'AWS::SSM::Parameter': { ref: 'name', arn: 'ssm:@:parameter{/name}' },
    'AWS::KMS::Alias': { ref: 'name', arn: 'kms:@:{AliasName}' },
    // Ids of APIs are ten lowercase letters and digits: `a1b2c3d4e5`.
    // https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-call-api.html
    'AWS::ApiGateway::RestApi': { idChars: 'a-z0-9' },
    'AWS::ApiGatewayV2::Api': { idChars: 'a-z0-9' },
    'AWS::OpenSearchService::Domain': { attributes: { DomainArn: '{arn}' } },
    'AWS::Elasticsearch::Domain': { attributes: { DomainArn: '{arn}' } },
    'AWS::CodeCommit::Repository': { attributes: { Name: '{name}' } },
};
/**
 * Types whose names CloudFormation makes up, where none is given, as stack, logical id and a random end, with hyphens.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-name.html
 */
const generatedNames = new Set([
    'AWS::CloudWatch::Alarm',
    'AWS::DynamoDB::Table',
    'AWS::ElasticLoadBalancingV2::LoadBalancer',
    'AWS::ElasticLoadBalancingV2::TargetGroup',
    'AWS::Events::Rule',
    'AWS::IAM::Group',
    'AWS::IAM::InstanceProfile',
    'AWS::IAM::ManagedPolicy',
    'AWS::IAM::Role',
    'AWS::IAM::User',
    'AWS::Kinesis::Stream',
    'AWS::KinesisFirehose::DeliveryStream',
    'AWS::Lambda::Function',
    'AWS::Logs::LogGroup',
    'AWS::S3::Bucket',
    'AWS::SNS::Topic',
    'AWS::SQS::Queue',
    'AWS::StepFunctions::Activity',
    'AWS::StepFunctions::StateMachine',
]);

;// CONCATENATED MODULE: ./lib/data/gettable-properties.js
/**
 * Types of which `Fn::GetAtt` also gives the properties that can be set, not only what the specification calls
 * attributes: so no attribute of theirs is surely unknown. From the table of cfn-lint's schema module (MIT-0), which
 * has them from CloudFormation's own answers. https://github.com/aws-cloudformation/cfn-lint
 */
const typesByService = {
    Amplify: 'Branch Domain',
    AppSync: 'DomainName FunctionConfiguration Resolver',
    AutoScaling: 'AutoScalingGroup',
    Backup: 'BackupSelection BackupVault LogicallyAirGappedBackupVault',
    CodeArtifact: 'Domain Repository',
    EC2: 'CapacityReservation Instance SecurityGroup Subnet VPC',
    EFS: 'MountTarget',
    EKS: 'Nodegroup',
    ElastiCache: 'ReplicationGroup',
    ElasticLoadBalancingV2: 'LoadBalancer',
    EventSchemas: 'Discoverer Registry Schema',
    Events: 'EventBus',
    GameLift: 'GameSessionQueue MatchmakingConfiguration MatchmakingRuleSet',
    Grafana: 'Workspace',
    Greengrass: 'ConnectorDefinition CoreDefinition DeviceDefinition FunctionDefinition Group LoggerDefinition ResourceDefinition SubscriptionDefinition',
    ImageBuilder: 'Component ContainerRecipe DistributionConfiguration ImagePipeline ImageRecipe InfrastructureConfiguration',
    ManagedBlockchain: 'Node',
    Neptune: 'DBCluster',
    RDS: 'DBInstance DBParameterGroup',
    RedshiftServerless: 'Workgroup',
    RoboMaker: 'RobotApplication SimulationApplication',
    Route53Resolver: 'ResolverRule ResolverRuleAssociation',
    S3: 'AccessPoint',
    SNS: 'Topic',
    SQS: 'Queue',
    SSM: 'Parameter',
    SageMaker: 'DataQualityJobDefinition ModelBiasJobDefinition ModelExplainabilityJobDefinition ModelQualityJobDefinition MonitoringSchedule',
    StepFunctions: 'Activity',
};
/** Does `Fn::GetAtt` give any property of the type? */
function givesProperties(type) {
    const [, service = '', name = ''] = type.split('::');
    return Object.hasOwn(typesByService, service) && (typesByService[service] ?? '').split(' ').includes(name);
}

// EXTERNAL MODULE: ./lib/cloudformation/dependencies.js
var dependencies = __webpack_require__(1183);
;// CONCATENATED MODULE: ./lib/cloudformation/names.js
/** What makes a resource's physical name: the properties that give it, and what CloudFormation makes up. */


/** In the order in which they count: `TopicName` of a topic, then what the type calls its name. */
function nameProperties(short, facts) {
    return [...new Set([`${short}Name`, ...(facts?.nameProperties ?? [])])];
}
/** What is known of the name of a resource to which the template gives none. */
function madeUpName(type, resource) {
    if (!generatedNames.has(type) || isFifo(resource))
        return { family: type };
    return { family: type, chars: NAME_CHARS, minLength: 1, generated: true };
}
/** Characters of names that CloudFormation makes up. */
const NAME_CHARS = 'A-Za-z0-9_-';
/** Names of FIFO queues and topics end in `.fifo`, also those that CloudFormation makes up. */
function isFifo(resource) {
    const properties = (0,template_node/* child */.jf)(resource, 'Properties');
    return ['FifoQueue', 'FifoTopic'].some((property) => {
        const value = (0,template_node/* child */.jf)(properties, property);
        return value !== undefined && !(value.kind === 'scalar' && value.text === 'false');
    });
}
/** No physical name is longer; names that double each other would otherwise grow without end. */
const LONGEST_NAME = 2_048;
const MOST_PARTS = 64;
/** Is a text too long to be a name? */
function isTooLong(text) {
    const length = text.reduce((sum, part) => sum + (typeof part === 'string' ? part.length : 1), 0);
    return length > LONGEST_NAME || text.length > MOST_PARTS;
}

;// CONCATENATED MODULE: ./lib/cloudformation/once.js
/** Names that are made of other names, each worked out once: in a circle, or beyond any depth that a template needs, they stay open. */
const MOST_DEPTH = 40;
/** What is being worked out now in a template, each for the one before it; across resources, since they name each other. */
const runningIn = (_) => [];
/** The texts of one resource. */
class Once {
    #running;
    #done = new Map();
    constructor({ derived }) {
        this.#running = derived.get(runningIn);
    }
    /** What `compute` gives; `open` where that would be needed to work it out, whoever of the circle is asked first. */
    text(key, compute, open) {
        if (this.#done.has(key))
            return this.#done.get(key);
        const running = this.#running;
        const before = running.findIndex((each) => each.owner === this && each.key === key);
        if (before !== -1) {
            for (const each of running.slice(before))
                each.inCircle = true;
            return open();
        }
        if (running.length >= MOST_DEPTH)
            return open();
        const current = { owner: this, key, inCircle: false };
        running.push(current);
        let text;
        try {
            text = compute();
        }
        finally {
            running.pop();
        }
        if (current.inCircle)
            text = open();
        this.#done.set(key, text);
        return text;
    }
}

// EXTERNAL MODULE: ./lib/cloudformation/types.js + 1 modules
var types = __webpack_require__(5727);
;// CONCATENATED MODULE: ./lib/cloudformation/unknown-macros.js
/** Where a macro whose result is not known here, or a loop that could not be expanded, may put or change something. */


/** A key that stands for whatever a macro or a loop puts in its place. */
const isOfMacro = (key) => (0,intrinsics/* intrinsicNamed */.HL)(key)?.gives === 'part';
/** Does a macro of somebody's own read this map, and give back another one? `AWS::Include` only adds to it. */
function isRewritten(node) {
    const macro = (0,template_node/* child */.jf)(node, 'Fn::Transform');
    return macro !== undefined && (0,template_node/* stringOf */.Je)((0,template_node/* child */.jf)(macro, 'Name')) !== 'AWS::Include';
}
/** Can a key that is not in this map be there all the same? */
function mayHoldMore(node) {
    if (node?.kind !== 'map')
        return false;
    return (0,template_node/* intrinsicOf */.jN)(node) !== undefined || [...node.entries.keys()].some(isOfMacro);
}
/** Transforms that add nothing that a template can refer to, beyond what is expanded here. */
const KNOWN_TRANSFORMS = /^AWS::(?:Serverless-2016-10-31|LanguageExtensions|Include|CodeDeployBlueGreen)$/;
/** Sections in which something is defined that others refer to. */
const SECTIONS = ['Parameters', 'Mappings', 'Conditions', 'Resources'];
/** Does the template, or a part of it in which things are defined, go through a macro whose result is not known here? */
function hasUnknownMacro(root) {
    const transform = (0,template_node/* child */.jf)(root, 'Transform');
    const names = transform?.kind === 'list' ? transform.items : transform === undefined ? [] : [transform];
    if (names.some((name) => !KNOWN_TRANSFORMS.test((0,template_node/* stringOf */.Je)(name) ?? (0,template_node/* stringOf */.Je)((0,template_node/* child */.jf)(name, 'Name')) ?? '')))
        return true;
    return [root, ...SECTIONS.map((section) => (0,template_node/* child */.jf)(root, section))].some(mayHoldMore);
}

;// CONCATENATED MODULE: ./lib/cloudformation/view.js






/** Beyond so many combinations of conditions for one value, the value is unknown. */
const MOST_ALTERNATIVES = 64;
const TOO_MANY = 'more combinations of conditions than are looked at';
/** The views of a node: one for each branch of the `Fn::If`s that it begins with; none where it is `AWS::NoValue`. */
function viewsOf(node, stack, guard, resource) {
    const found = alternatives(guard, stack, (assumed) => settle(node, { stack, guard: assumed }));
    if (found === undefined)
        return [unknownView(node, stack, guard, resource, TOO_MANY)];
    return found.flatMap(({ value, guard: under }) => value === undefined ? [] : [viewOf(value, stack, under, resource)]);
}
/** A view of what can't be told, for the reason given. */
function unknownView(node, stack, guard, resource, why) {
    return new NodeView(node, stack, guard, resource, why);
}
/** Computes a value under `guard`, once for every way in which the conditions that it asks about can turn out. */
function alternatives(guard, stack, compute) {
    const done = [];
    const open = [guard];
    for (let assumed = open.pop(); assumed !== undefined; assumed = open.pop()) {
        if (done.length + open.length >= MOST_ALTERNATIVES)
            return undefined;
        try {
            done.push({ guard: assumed, value: compute(assumed) });
        }
        catch (error) {
            if (!(error instanceof cloudformation_scope/* Undecided */.Oh))
                throw error;
            for (const truth of [false, true]) {
                const next = (0,cloudformation_guard/* both */.WP)(assumed, new Map([[error.condition, truth]]));
                if (next !== undefined && stack.conditions.feasible(next) !== 'no')
                    open.push(next);
            }
        }
    }
    return done;
}
/** Takes the conditions that a node's own value depends on: of an intrinsic function all inside, of a list or map only those in front. */
function settle(node, scope) {
    const chosen = choose(node, scope);
    if (chosen === undefined || (0,template_node/* intrinsicOf */.jN)(chosen) === undefined)
        return chosen;
    const found = evaluate_nodeOf(chosen, scope);
    if (found !== undefined)
        return found;
    textOf(chosen, scope);
    return chosen;
}
/** Asks for every condition that what a path leads to depends on. */
function settlePath(node, [key, ...rest], scope) {
    const chosen = choose(node, scope);
    if (chosen === undefined)
        return;
    if (key === undefined)
        settle(chosen, scope);
    else
        for (const inner of stepInto(chosen, key))
            settlePath(inner, rest, scope);
}
function stepInto(node, key) {
    if (key === '[]')
        return node.kind === 'list' ? node.items : [node];
    if (key === '{}')
        return node.kind === 'map' ? [...node.entries.values()].map(({ value }) => value) : [];
    const inner = (0,template_node/* child */.jf)(node, key);
    return inner === undefined ? [] : [inner];
}
function viewOf(node, stack, guard, resource) {
    const call = (0,intrinsics/* callOf */.C8)(node);
    if (call === undefined && isRewritten(node))
        return new NodeView(node, stack, guard, resource, 'what a macro makes of it');
    if (call !== undefined && call.definition?.gives !== 'text') {
        return new NodeView(node, stack, guard, resource, `the result of ${call.name}`);
    }
    return new NodeView(node, stack, guard, resource);
}
class NodeView {
    stack;
    resource;
    guard;
    node;
    kind;
    why;
    constructor(node, stack, guard, resource, why) {
        this.node = node;
        this.stack = stack;
        this.guard = guard;
        this.resource = resource;
        if (why === undefined)
            this.kind = view_kindOf(node);
        else {
            this.kind = 'unknown';
            this.why = why;
        }
    }
    get at() {
        return this.node.at;
    }
    all(path) {
        let views = [this];
        for (const step of stepsOf(path))
            views = views.flatMap((view) => take(view, step));
        return views;
    }
    cases(...paths) {
        const { node, stack, resource } = this;
        const steps = paths.map(stepsOf);
        const found = alternatives(this.guard, stack, (guard) => {
            for (const path of steps)
                settlePath(node, path, { stack, guard });
        });
        if (found === undefined)
            return [unknownView(node, stack, this.guard, resource, TOO_MANY)];
        return found.map(({ guard }) => new NodeView(node, stack, guard, resource, this.why));
    }
    one(path) {
        return this.all(path)[0];
    }
    text() {
        const scope = { stack: this.stack, guard: this.guard };
        if (this.kind === 'unknown')
            return [(0,cloudformation_scope/* opaque */.OZ)(this.node, scope, this.why ?? 'a value that can not be told')];
        try {
            return textOf(this.node, scope);
        }
        catch (error) {
            if (!(error instanceof cloudformation_scope/* Undecided */.Oh))
                throw error;
            return [(0,cloudformation_scope/* opaque */.OZ)(this.node, scope, 'a value that depends on conditions')];
        }
    }
    items() {
        return take(this, '[]');
    }
    children() {
        if (this.node.kind !== 'map' || this.kind !== 'map')
            return [];
        const { stack, guard, resource } = this;
        return [...this.node.entries.values()].flatMap((entry) => {
            const views = isOfMacro(entry.key)
                ? [unknownView(entry.value, stack, guard, resource, 'what a macro may add')]
                : viewsOf(entry.value, stack, guard, resource);
            return views.map((view) => ({ entry, view }));
        });
    }
}
function view_kindOf(node) {
    if (node.kind === 'scalar' || (0,template_node/* intrinsicOf */.jN)(node) !== undefined)
        return 'text';
    return node.kind;
}
/** `A.B[].C{}` as `A`, `B`, `[]`, `C`, `{}`. */
function stepsOf(path) {
    const pieces = path.split('.');
    if (path !== '' && !/[[{]/.test(path))
        return pieces;
    return pieces.flatMap((piece) => piece.split(/(\[\]|\{\})/).filter((step) => step !== ''));
}
function take(view, step) {
    if (view.kind === 'unknown')
        return [view];
    if (step === '[]')
        return itemsOf(view);
    if (step === '{}')
        return view.children().map((found) => found.view);
    const inner = view.kind === 'map' ? (0,template_node/* child */.jf)(view.node, step) : undefined;
    if (inner !== undefined)
        return viewsOf(inner, view.stack, view.guard, view.resource);
    if (view.kind === 'map' && mayHoldMore(view.node))
        return [unknownView(view.node, view.stack, view.guard, view.resource, 'what a macro may add')];
    // A key below a function's result can't be looked up; below a plain text or list there is none.
    if ((0,template_node/* intrinsicOf */.jN)(view.node) !== undefined && view.kind === 'text') {
        const why = 'a value below the result of a function';
        return [unknownView(view.node, view.stack, view.guard, view.resource, why)];
    }
    return [];
}
function itemsOf(view) {
    const { node, stack, guard, resource } = view;
    if (node.kind === 'list' && view.kind === 'list') {
        return node.items.flatMap((item) => viewsOf(item, stack, guard, resource));
    }
    if ((0,template_node/* intrinsicOf */.jN)(node) === undefined)
        return [view];
    const texts = listTexts(view);
    if (texts === undefined)
        return [view];
    return texts.map((text) => new TextView(text, view));
}
function listTexts(view) {
    try {
        return listOf(view.node, view);
    }
    catch (error) {
        if (error instanceof cloudformation_scope/* Undecided */.Oh)
            return undefined;
        throw error;
    }
}
/** An item that a function computed: a text, at the function's place. */
class TextView extends NodeView {
    #text;
    constructor(text, from) {
        super(from.node, from.stack, from.guard, from.resource);
        this.#text = text;
    }
    text() {
        return this.#text;
    }
    items() {
        return [this];
    }
}

;// CONCATENATED MODULE: ./lib/cloudformation/resource.js
/**
 * One resource of a template, and what `Ref` and `Fn::GetAtt` give for it. A resource has one canonical symbolic ARN,
 * so that `!Ref Topic`, `!GetAtt Topic.TopicArn`, an `!Sub` of its pieces and a literal meet as equals when they are.
 */














/** Characters of ids that services give. */
const ID_CHARS = 'A-Za-z0-9_.-';
class TemplateResource {
    stack;
    id;
    type;
    at;
    guard;
    dependsOn;
    origin;
    node;
    #facts;
    #names;
    #once;
    #properties;
    #dependencies;
    constructor(stack, id, node, at, guard, origin) {
        this.stack = stack;
        this.#once = new Once(stack);
        this.id = id;
        this.node = node;
        this.at = at;
        this.guard = guard;
        this.type = (0,template_node/* stringOf */.Je)((0,template_node/* child */.jf)(node, 'Type')) ?? '';
        this.dependsOn = namesIn((0,template_node/* child */.jf)(node, 'DependsOn'));
        if (origin !== undefined)
            this.origin = origin;
        // A custom resource has whatever attributes its function answers with.
        this.#facts = this.type === 'AWS::CloudFormation::CustomResource' ? undefined : (0,types/* factsOf */.x)(this.type);
        this.#names = Object.hasOwn(nameFacts, this.type) ? (nameFacts[this.type] ?? {}) : {};
    }
    get properties() {
        this.#properties ??= propertiesOf(this);
        return this.#properties;
    }
    get dependencies() {
        this.#dependencies ??= (0,dependencies/* dependenciesOf */.hk)(this);
        return this.#dependencies;
    }
    ref() {
        const open = () => [this.#token()];
        return this.#once.text('Ref', () => this.#refText(), open) ?? open();
    }
    arn() {
        return this.#once.text('(arn)', () => this.#arnText(), () => [this.#token('Arn')]);
    }
    att(name) {
        return this.#once.text(`.${name}`, () => this.#attText(name), () => [this.#token(name)]);
    }
    #refText() {
        const facts = this.#facts;
        if (this.#names.ref === 'arn')
            return this.arn() ?? [this.#token()];
        if (this.#names.ref === 'name')
            return this.#name();
        const [identifier, ...more] = facts?.identifiers ?? [];
        if (identifier === undefined)
            return [this.#token()];
        if (more.length > 0) {
            // With an id that only AWS gives, the whole is known only after the deploy.
            const given = [identifier, ...more].every((each) => !facts?.attributes.has(each));
            return given ? this.#compoundRef([identifier, ...more]) : [this.#token()];
        }
        if (facts?.attributes.has(identifier) && this.#isArn(identifier))
            return this.arn() ?? [this.#token()];
        if (facts?.nameProperties.includes(identifier))
            return this.#name();
        return [
            this.#token(undefined, identifier.endsWith('Id') ? { chars: this.#idChars(), minLength: 1, family: this.type } : {}),
        ];
    }
    #idChars() {
        return this.#names.idChars ?? ID_CHARS;
    }
    /** Several identifiers are joined by `|`, those left out with it: a rule on a bus of its own is `bus|rule`. */
    #compoundRef(identifiers) {
        const texts = identifiers.map((identifier) => this.#facts?.nameProperties.includes(identifier) ? this.#name() : this.#propertyText(identifier));
        const known = texts.filter((text) => text !== undefined);
        return (0,symbolic_string/* concat */.xW)(...known.flatMap((text, index) => (index === 0 ? [text] : ['|', text])));
    }
    #arnText() {
        if (this.type === 'AWS::Events::Rule')
            return this.#ruleArn();
        const unnamed = this.#propertyText('Name') === undefined ? this.#names.unnamedArn : undefined;
        const format = unnamed ?? this.#names.arn ?? this.#facts?.arn.replace(/\$\{/g, '{') ?? '';
        if (format !== '')
            return this.#fill(format);
        const attribute = [...(this.#facts?.attributes ?? [])].find((name) => this.#isArn(name));
        return attribute === undefined ? undefined : [this.#token(attribute)];
    }
    /** A rule on a custom bus has the bus in its ARN. https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoneventbridge.html */
    #ruleArn() {
        const bus = this.#propertyText('EventBusName');
        const busName = bus === undefined ? ['default'] : lastOf(bus, 'event-bus/');
        const isDefault = (0,symbolic_string/* same */.FB)(busName, ['default']);
        const onBus = isDefault === 'yes' ? [] : isDefault === 'no' ? (0,symbolic_string/* concat */.xW)(busName, '/') : [this.#token('(bus)')];
        return (0,symbolic_string/* concat */.xW)(this.#prefix(), 'events:', this.#regionAndAccount(), ':rule/', onBus, this.#name());
    }
    #attText(name) {
        const facts = this.#facts;
        const format = this.#names.attributes?.[name];
        if (format !== undefined)
            return this.#fill(format);
        if (facts === undefined || facts.attributes.size === 0)
            return facts === undefined ? [this.#token(name)] : undefined;
        if (!(0,types/* hasAttribute */.P)(facts, name))
            return givesProperties(this.type) ? [this.#token(name)] : undefined;
        if (this.#isArn(name))
            return this.arn() ?? [this.#token(name)];
        if (facts.identifiers.length === 1 && facts.identifiers[0] === name)
            return this.ref();
        if (name === 'Name' || name === `${this.#short()}Name`)
            return this.#name();
        return [
            this.#token(name, name.endsWith('Id') ? { chars: this.#idChars(), minLength: 1, family: `${this.type}.${name}` } : {}),
        ];
    }
    /** Is an attribute the resource's own ARN? `Arn`, or `TopicArn` of a topic. */
    #isArn(attribute) {
        if (attribute === 'Arn')
            return true;
        const short = this.#short();
        if (attribute === `${short}Arn` || attribute === `${short}ARN`)
            return true;
        return this.#names.ref === 'arn' && this.#facts?.identifiers[0] === attribute;
    }
    #short() {
        return this.type.slice(this.type.lastIndexOf(':') + 1);
    }
    #fill(format) {
        const pieces = format.split(/(\{[^}]*\}|@)/).map((piece) => {
            if (piece === '@')
                return this.#regionAndAccount();
            return piece.startsWith('{') ? this.#placeholder(piece.slice(1, -1)) : piece;
        });
        return /^\{(?:function|arn|\.|StreamARN|name)/.test(format)
            ? (0,symbolic_string/* concat */.xW)(...pieces)
            : (0,symbolic_string/* concat */.xW)(this.#prefix(), ...pieces);
    }
    #placeholder(placeholder) {
        const [key = '', fallback] = placeholder.split('=');
        if (key === 'Region')
            return this.stack.region;
        if (key === 'Account')
            return this.stack.account;
        if (key === 'name')
            return this.#name();
        if (key === '/name')
            return this.#nameBehindSlash();
        if (key === 'arn')
            return this.arn() ?? [this.#token('Arn')];
        if (key === 'function')
            return this.#functionArn();
        if (key.startsWith('.Unique'))
            return [this.#token(key.slice(1), { chars: NAME_CHARS, minLength: 1, family: this.type })];
        if (key.startsWith('.'))
            return [this.#token(key.slice(1), { chars: ID_CHARS, minLength: 1 })];
        const given = this.#propertyText(key);
        if (given !== undefined)
            return given;
        if (fallback !== undefined)
            return fallback === 'name' ? this.#name() : [fallback];
        if (/Name(?:WithPath)?$/.test(key))
            return this.#name();
        if (this.#facts?.identifiers.includes(key))
            return this.ref();
        const attribute = [...(this.#facts?.attributes ?? [])].find((name) => name.endsWith('Id') && key.toLowerCase().endsWith(name.toLowerCase()));
        return this.att(attribute ?? key) ?? [this.#token(key)];
    }
    /** A name that may itself begin with the slash that stands before it. */
    #nameBehindSlash() {
        const name = this.#name();
        const [first] = name;
        if (typeof first === 'string')
            return first.startsWith('/') ? name : (0,symbolic_string/* concat */.xW)('/', name);
        return first?.generated ? (0,symbolic_string/* concat */.xW)('/', name) : [this.#token('(path)')];
    }
    /** The ARN of the function that `FunctionName` names by name or ARN. */
    #functionArn() {
        const named = this.#propertyText('FunctionName') ?? [this.#token('FunctionName')];
        const [first] = named;
        if (typeof first === 'string' && first.startsWith('arn:'))
            return named;
        // What may be an ARN, or a part of one, is no name.
        if ((0,symbolic_string/* split */.lD)(named, ':')?.length !== 1)
            return [this.#token('(function)')];
        return (0,symbolic_string/* concat */.xW)(this.#prefix(), 'lambda:', this.#regionAndAccount(), ':function:', named);
    }
    #prefix() {
        return (0,symbolic_string/* concat */.xW)('arn:', this.stack.partition, ':');
    }
    #regionAndAccount() {
        return (0,symbolic_string/* concat */.xW)(this.stack.region, ':', this.stack.account);
    }
    /** The physical name: as given, or one that CloudFormation makes up. */
    #name() {
        const open = () => [this.#nameToken({})];
        return this.#once.text('(name)', () => this.#nameText(), open) ?? open();
    }
    #nameText() {
        for (const property of nameProperties(this.#short(), this.#facts)) {
            const given = this.#propertyText(property);
            if (given !== undefined)
                return given;
        }
        return [this.#nameToken(madeUpName(this.type, this.node))];
    }
    #nameToken(more) {
        const token = this.#token(undefined, more);
        return { ...token, id: `${token.id}.(name)` };
    }
    #propertyText(name) {
        const properties = (0,template_node/* child */.jf)(this.node, 'Properties');
        const node = (0,template_node/* child */.jf)(properties, name);
        if (node === undefined) {
            const isOpen = mayHoldMore(properties) || this.node.entries.has('Fn::Transform');
            return isOpen
                ? [{ ...this.#token(name), ...(0,text_unknown/* because */.xx)({ code: 'macro', what: `${this.id}.${name}` }) }]
                : undefined;
        }
        try {
            const text = textOf(node, { stack: this.stack, guard: cloudformation_guard/* always */.Gk });
            if (isTooLong(text)) {
                const why = 'a value that is too long for a name';
                return [{ ...this.#token(name), ...(0,text_unknown/* because */.xx)({ code: 'budget', what: `${this.id}.${name}`, why }) }];
            }
            return text.length === 0 ? undefined : text;
        }
        catch (error) {
            if (!(error instanceof cloudformation_scope/* Undecided */.Oh))
                throw error;
            return [{ ...this.#token(name), ...(0,text_unknown/* because */.xx)({ code: 'condition', what: `${this.id}.${name}` }) }];
        }
    }
    #token(attribute, more = {}) {
        const name = attribute === undefined ? this.id : `${this.id}.${attribute}`;
        return {
            id: `${this.stack.id}#${name}`,
            label: `\${${name}}`,
            ...(0,text_unknown/* because */.xx)({ code: 'attribute', what: name }),
            ...more,
        };
    }
}
/** A view of `Properties`. They are one map: CloudFormation takes no `Fn::If` in its place. */
function propertiesOf({ node, stack, guard, id, at }) {
    const written = (0,template_node/* child */.jf)(node, 'Properties');
    if (written === undefined && node.entries.has('Fn::Transform'))
        return unknownView(node, stack, guard, id, 'what a macro may add');
    const views = viewsOf(written ?? (0,template_node/* map */.Tj)([], at), stack, guard, id);
    const [only] = views;
    if (only !== undefined && views.length === 1)
        return only;
    return unknownView(written ?? node, stack, guard, id, 'properties that depend on conditions');
}
/** What follows the last `mark`, where the text has it in a literal stretch; otherwise the whole text. */
function lastOf(text, mark) {
    const index = text.findLastIndex((part) => typeof part === 'string' && part.includes(mark));
    const part = text[index];
    if (typeof part !== 'string')
        return text;
    return (0,symbolic_string/* concat */.xW)(part.slice(part.lastIndexOf(mark) + mark.length), text.slice(index + 1));
}
function namesIn(node) {
    const items = node?.kind === 'list' ? node.items : node === undefined ? [] : [node];
    return items.flatMap((item) => (item.kind === 'scalar' && item.text !== '' ? [item.text] : []));
}

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
        this.unknownMacros = hasUnknownMacro(root);
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
            const guard = build_guardOf(value);
            if (guard.size > 0 && this.conditions.feasible(guard) === 'no')
                continue;
            const origin = origins.get(key);
            resources.set(key, new TemplateResource(this, key, value, origin?.at ?? keyAt, guard, origin?.id));
        }
    }
    view(node, guard = cloudformation_guard/* always */.Gk, resource = '') {
        return viewsOf(node, this, guard, resource);
    }
    #operand(node) {
        try {
            return textOf(node, { stack: this, guard: cloudformation_guard/* always */.Gk });
        }
        catch (error) {
            if (error instanceof cloudformation_scope/* Undecided */.Oh)
                return undefined;
            throw error;
        }
    }
}
function build_guardOf(resource) {
    const condition = (0,template_node/* stringOf */.Je)((0,template_node/* child */.jf)(resource, 'Condition'));
    return condition === undefined ? cloudformation_guard/* always */.Gk : new Map([[condition, true]]);
}

// EXTERNAL MODULE: ./lib/syntax/notation.js
var notation = __webpack_require__(4985);
// EXTERNAL MODULE: ./lib/cloudformation/sub-string.js
var sub_string = __webpack_require__(1938);
;// CONCATENATED MODULE: ./lib/cloudformation/forgotten-sub.js
/**
 * `${AWS::Region}` and the like in a text that no `Fn::Sub` reads: CloudFormation hands it on as it stands. Looked for
 * only where names and ARNs of what is invoked, of sources and of roles stand; code and prose may hold such marks.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-sub.html
 */




/** Finds them in a template after macros and the SAM transform. Never throws. */
function mendForgottenSubs(root) {
    const resources = (0,template_node/* child */.jf)(root, 'Resources');
    if (resources?.kind !== 'map' || hasUnknownMacro(root))
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
            return (0,template_node/* map */.Tj)([['Fn::Sub', text]], text.at);
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
    for (const { kind, text: name } of (0,sub_string/* subPieces */.O)(text)) {
        if (kind === 'name' && (PSEUDO.test(name) || names.has(name.split('.')[0] ?? '')))
            return name;
    }
    return undefined;
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

;// CONCATENATED MODULE: ./lib/cloudformation/circles.js
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
            found.push(circles_findingOf(circle));
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
function circles_findingOf(circle) {
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
;// CONCATENATED MODULE: ./lib/cloudformation/references.js











/** Checks a whole template. */
function unresolvedReferences(stack) {
    if (hasUnknownMacro(stack.root))
        return [];
    const checker = new Checker(stack);
    for (const section of ['Conditions', 'Resources', 'Outputs', 'Hooks']) {
        checker.inConditions = section === 'Conditions';
        for (const { key, value } of entriesOf((0,template_node/* child */.jf)(stack.root, section))) {
            if (isOfMacro(key))
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
    constructor(stack) {
        this.#stack = stack;
        this.#ids = new Set([
            ...references_keysOf((0,template_node/* child */.jf)(stack.root, 'Parameters')),
            ...references_keysOf((0,template_node/* child */.jf)(stack.root, 'Resources')),
        ]);
    }
    walk(node) {
        if (node.kind === 'scalar')
            return;
        if (node.kind === 'list') {
            for (const item of node.items)
                this.walk(item);
            return;
        }
        if (isRewritten(node))
            return;
        const call = (0,intrinsics/* callOf */.C8)(node);
        if (call !== undefined) {
            this.#call(call);
            return;
        }
        for (const { key, value } of node.entries.values()) {
            // What a loop makes of its part of the template is not known.
            if (!isOfMacro(key))
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
        if (!isOfMacro(name))
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
        if (resource === undefined || resource.att(attribute) !== undefined || MAY_BE_GIVEN.test(attribute))
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
            if (name === undefined || level === undefined || mayHoldMore(level))
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
            return (0,symbolic_string/* literal */.eu)(textOf(node, { stack: this.#stack, guard: cloudformation_guard/* always */.Gk }));
        }
        catch (error) {
            if (error instanceof cloudformation_scope/* Undecided */.Oh)
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
const entriesOf = (node) => node?.kind === 'map' ? node.entries.values() : [];
const references_keysOf = (node) => node?.kind === 'map' ? [...node.entries.keys()] : [];

// EXTERNAL MODULE: ./lib/template/problems.js
var template_problems = __webpack_require__(2036);
// EXTERNAL MODULE: ./lib/template/read.js + 9 modules
var read = __webpack_require__(381);
// EXTERNAL MODULE: ./lib/template/sniff.js
var sniff = __webpack_require__(9430);
// EXTERNAL MODULE: ./lib/app/expand-template.js + 101 modules
var expand_template = __webpack_require__(4730);
;// CONCATENATED MODULE: ./lib/app/read-template.js
/** One template's text, taken as far as a stack. */










/** Reads a template; undefined for a file that was not named and turns out to be none. Never throws. */
function readTemplate({ source, named, refused }, { files, environment, measure = phases/* unmeasured */.Q8, }) {
    if (refused !== undefined)
        return read_template_unread(refused === 'too large' ? (0,template_problems/* tooLarge */.g$)(source) : (0,template_problems/* notUtf8 */.T3)(source));
    try {
        const { root, problems } = measure('read', () => (0,read/* readTree */.Z)(source));
        if (root?.kind !== 'map' || !(0,sniff/* isTemplate */.Fl)(root)) {
            const failed = problems.find(({ rule }) => rule === 'template-unreadable');
            if (failed !== undefined)
                return { source, problems, error: failed.message };
            return named ? read_template_unread((0,template_problems/* notTemplate */.cl)(source)) : undefined;
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
const read_template_unread = (problem) => ({
    source: problem.at.source,
    problems: [problem],
    error: problem.message,
});

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
    const readings = [];
    for (const [index, template] of input.templates.entries()) {
        input.onTemplate?.(template.source.path, index);
        for (const instance of instancesOf([template], input.environment, input.stacks)) {
            const reading = readTemplate(instance.file, { ...instance, files: input.files, measure });
            if (reading !== undefined)
                readings.push(reading);
        }
    }
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
        notes: [...missing, ...notes],
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
    const { judged } = await __webpack_require__.e(/* import() */ 321).then(__webpack_require__.bind(__webpack_require__, 2321));
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
/* harmony import */ var _app_internal_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(553);
/* harmony import */ var _cloudformation_nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9354);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(182);
/* harmony import */ var _options_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2374);
/* harmony import */ var _template_node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9716);
/* harmony import */ var _template_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(381);
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
    if ((0,_app_internal_error_js__WEBPACK_IMPORTED_MODULE_5__/* .isBug */ .X9)({ rule: id }))
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


/***/ })

};
