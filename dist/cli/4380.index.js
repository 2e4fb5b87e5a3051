"use strict";
exports.id = 4380;
exports.ids = [4380];
exports.modules = {

/***/ 4380:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ask: () => (/* binding */ ask)
});

// EXTERNAL MODULE: ./build/report/sanitize.js
var sanitize = __webpack_require__(8779);
;// CONCATENATED MODULE: ./build/live/failures.js
class NoAnswer extends Error {
    name = 'NoAnswer';
    open;
    constructor(open) {
        super(open);
        this.open = open;
    }
}
class NotThere extends Error {
    name = 'NotThere';
}
const ABSENT = /^(?:NoSuchEntity|ResourceNotFound|ParameterNotFound|ParameterVersionNotFound)(?:Exception)?$/;
const DENIED = /^AccessDenied(?:Exception)?$|^UnauthorizedOperation$/;
const THROTTLED = /^(?:Throttl\w*|TooManyRequests\w*|RequestLimitExceeded|SlowDown|LimitExceeded(?:Exception)?)$/;
const CREDENTIALS = /^(?:ExpiredToken(?:Exception)?|InvalidClientTokenId|UnrecognizedClientException|InvalidSignatureException|SignatureDoesNotMatch|CredentialsProviderError|TokenProviderError|IncompleteSignature|MissingAuthenticationToken\w*|RequestExpired|InvalidAccessKeyId)$/;
const TOO_LATE = 'the account did not answer in time';
function failureOf(error, action, signal) {
    if (error instanceof NoAnswer || error instanceof NotThere)
        return error;
    const { name, $metadata } = namedError(error);
    if (ABSENT.test(name))
        return new NotThere(action);
    if (DENIED.test(name))
        return new NoAnswer(`${action} is denied`);
    if (name === 'ValidationError' && /does not exist/.test(messageOf(error)))
        return new NotThere(action);
    if (THROTTLED.test(name) || $metadata?.httpStatusCode === 429)
        return new NoAnswer(`${action} is throttled`);
    if (CREDENTIALS.test(name))
        return new NoAnswer(`the AWS credentials are refused (${name})`);
    if (signal.aborted || name === 'AbortError' || name === 'TimeoutError')
        return new NoAnswer(TOO_LATE);
    if ($metadata?.httpStatusCode !== undefined)
        return new NoAnswer(`${action} failed (${word(name)})`);
    return new NoAnswer(`AWS can't be reached (${word(name)})`);
}
function namedError(error) {
    if (typeof error !== 'object' || error === null)
        return { name: 'Error' };
    const { name, code, $metadata } = error;
    const isPlain = name === undefined || name === 'Error' || name === 'AggregateError';
    const said = isPlain && typeof code === 'string' ? code : (name ?? 'Error');
    return { name: said, ...($metadata && { $metadata }) };
}
const messageOf = (error) => (error instanceof Error ? error.message : '');
const word = (name) => name.replace(/[^\w.-]/g, '').slice(0, 60);

;// CONCATENATED MODULE: ./build/live/ask-export.js

class Exports {
    #listed = new Map();
    async ask({ account, region, name }, via) {
        const key = `${account} ${region}`;
        let listed = this.#listed.get(key);
        if (listed === undefined) {
            listed = listAll(account, region, via);
            this.#listed.set(key, listed);
        }
        const value = (await listed).get(name);
        if (value === undefined)
            throw new NotThere('cloudformation:ListExports');
        return value;
    }
}
async function listAll(account, region, via) {
    const { ListExportsCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
    const client = await via.clients.get('cloudformation', account, region);
    const found = new Map();
    for (let NextToken, more = true; more;) {
        const page = await via.call('cloudformation:ListExports', (options) => client.send(new ListExportsCommand({ NextToken }), options));
        for (const { Name, Value } of page.Exports ?? [])
            if (Name !== undefined && Value !== undefined)
                found.set(Name, Value);
        ({ NextToken } = page);
        more = NextToken !== undefined;
    }
    return found;
}

;// CONCATENATED MODULE: ./build/live/ask-function.js

function partsOf(arn) {
    const [, , , , , , FunctionName = '', Qualifier] = arn.split(':');
    return { FunctionName, ...(Qualifier !== undefined && { Qualifier }) };
}
async function askFunction({ account, region, name }, via) {
    const { GetFunctionConfigurationCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(1696)]).then(__webpack_require__.t.bind(__webpack_require__, 1696, 19));
    const client = await via.clients.get('lambda', account, region);
    const { Role, VpcConfig, DeadLetterConfig, TracingConfig, DurableConfig } = await via.call('lambda:GetFunctionConfiguration', (options) => client.send(new GetFunctionConfigurationCommand(partsOf(name)), options));
    if (Role === undefined)
        throw new NoAnswer('its configuration names no role');
    const deadLetter = DeadLetterConfig?.TargetArn;
    return {
        role: Role,
        ...((VpcConfig?.SubnetIds?.length ?? 0) > 0 && { isInVpc: true }),
        ...(deadLetter && { deadLetter }),
        ...(TracingConfig?.Mode === 'Active' && { isTraced: true }),
        ...(DurableConfig !== undefined && { isDurable: true }),
    };
}

// EXTERNAL MODULE: ./build/deployed/resource.js
var deployed_resource = __webpack_require__(9788);
;// CONCATENATED MODULE: ./build/live/document.js

const iamDocument = (text) => document_document(decode(text));
function document_document(text) {
    try {
        return JSON.parse(text ?? '');
    }
    catch {
        throw new NoAnswer('its policy can not be read');
    }
}
function decode(text) {
    try {
        return text && decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./build/live/ask-function-policy.js




async function askFunctionPolicy({ account, region, name }, via) {
    const { GetPolicyCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(1696)]).then(__webpack_require__.t.bind(__webpack_require__, 1696, 19));
    const client = await via.clients.get('lambda', account, region);
    try {
        const { Policy } = await via.call('lambda:GetPolicy', (options) => client.send(new GetPolicyCommand(partsOf(name)), options));
        const statements = (0,deployed_resource/* statementsIn */.WI)(document_document(Policy)).filter((each) => isOn(each, name));
        return { document: { Version: '2012-10-17', Statement: statements } };
    }
    catch (error) {
        if (error instanceof NotThere)
            return { document: { Version: '2012-10-17', Statement: [] } };
        throw error;
    }
}
function isOn(statement, arn) {
    const resource = (0,deployed_resource/* isMap */.jh)(statement) ? statement.Resource : undefined;
    return typeof resource !== 'string' || resource.includes('*') || resource === arn;
}

;// CONCATENATED MODULE: ./build/live/ask-function-url.js


async function askFunctionUrl({ account, region, name }, via) {
    const { GetFunctionUrlConfigCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(1696)]).then(__webpack_require__.t.bind(__webpack_require__, 1696, 19));
    const client = await via.clients.get('lambda', account, region);
    const { AuthType } = await via.call('lambda:GetFunctionUrlConfig', (options) => client.send(new GetFunctionUrlConfigCommand(partsOf(name)), options));
    if (AuthType === undefined)
        throw new NoAnswer('its URL does not say who may call it');
    return { authType: AuthType };
}

;// CONCATENATED MODULE: ./build/live/ask-mappings.js

const OFF = /^(?:Disabl|Delet)/;
async function askMappings({ account, region, name }, via) {
    const { ListEventSourceMappingsCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(1696)]).then(__webpack_require__.t.bind(__webpack_require__, 1696, 19));
    const { FunctionName: unqualified, Qualifier } = partsOf(name);
    const FunctionName = Qualifier === undefined ? unqualified : name;
    const client = await via.clients.get('lambda', account, region);
    const mappings = [];
    for (let Marker, more = true; more;) {
        const page = await via.call('lambda:ListEventSourceMappings', (options) => client.send(new ListEventSourceMappingsCommand({ FunctionName, Marker }), options));
        for (const { EventSourceArn: source, State, DestinationConfig } of page.EventSourceMappings ?? []) {
            if (!source || OFF.test(State ?? ''))
                continue;
            const destination = DestinationConfig?.OnFailure?.Destination;
            mappings.push({ source, ...(destination && { destination }) });
        }
        Marker = page.NextMarker;
        more = Marker !== undefined && Marker !== '';
    }
    return { mappings };
}

;// CONCATENATED MODULE: ./build/live/ask-parameter.js

async function askParameter({ account, region, name: Name }, via) {
    const { GetParameterCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(4736)]).then(__webpack_require__.t.bind(__webpack_require__, 4736, 19));
    const client = await via.clients.get('ssm', account, region);
    const { Parameter } = await via.call('ssm:GetParameter', (options) => client.send(new GetParameterCommand({ Name, WithDecryption: false }), options));
    if (Parameter?.Type !== 'String' || Parameter.Value === undefined)
        throw new NoAnswer('the parameter is no plain string');
    return Parameter.Value;
}

;// CONCATENATED MODULE: ./build/live/region.js
const REGIONS = new Map([
    ['aws', 'us-east-1'],
    ['aws-cn', 'cn-north-1'],
    ['aws-us-gov', 'us-gov-west-1'],
    ['aws-iso', 'us-iso-east-1'],
    ['aws-iso-b', 'us-isob-east-1'],
    ['aws-iso-e', 'eu-isoe-west-1'],
    ['aws-iso-f', 'us-isof-south-1'],
    ['aws-eusc', 'eusc-de-east-1'],
]);
function homeRegion(arn) {
    const [, partition = 'aws'] = arn.split(':');
    return REGIONS.get(partition) ?? 'us-east-1';
}

;// CONCATENATED MODULE: ./build/live/ask-policy.js


async function askPolicy({ account, name: PolicyArn }, via) {
    const { GetPolicyCommand, GetPolicyVersionCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(6764)]).then(__webpack_require__.t.bind(__webpack_require__, 6764, 19));
    const client = await via.clients.get('iam', account, homeRegion(PolicyArn));
    const { Policy } = await via.call('iam:GetPolicy', (options) => client.send(new GetPolicyCommand({ PolicyArn }), options));
    const { PolicyVersion } = await via.call('iam:GetPolicyVersion', (options) => client.send(new GetPolicyVersionCommand({ PolicyArn, VersionId: Policy?.DefaultVersionId }), options));
    return { document: iamDocument(PolicyVersion?.Document) };
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
;// CONCATENATED MODULE: ./build/live/bounds.js

const AT_ONCE = 8;
async function inParallel(list, work, atOnce = AT_ONCE) {
    const made = new Map();
    const open = list.entries();
    const worker = async () => {
        for (const [index, one] of open)
            made.set(index, await work(one));
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, list.length) }, worker));
    return list.flatMap((_, index) => (made.has(index) ? [made.get(index)] : []));
}
function deadline(milliseconds) {
    const controller = new AbortController();
    (0,external_node_events_.setMaxListeners)(0, controller.signal);
    const timer = setTimeout(() => controller.abort(), milliseconds);
    return { signal: controller.signal, stop: () => clearTimeout(timer) };
}
function before(signal, promise, otherwise) {
    return new Promise((resolve, reject) => {
        const late = () => {
            try {
                resolve(otherwise());
            }
            catch (error) {
                reject(error);
            }
        };
        if (signal.aborted)
            late();
        signal.addEventListener('abort', late, { once: true });
        promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', late));
    });
}

;// CONCATENATED MODULE: ./build/live/ask-role.js




async function askRole({ account, name: arn }, via) {
    const { GetRoleCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(6764)]).then(__webpack_require__.t.bind(__webpack_require__, 6764, 19));
    const client = await via.clients.get('iam', account, homeRegion(arn));
    const RoleName = arn.slice(arn.lastIndexOf('/') + 1);
    const { Role: role } = await via.call('iam:GetRole', (options) => client.send(new GetRoleCommand({ RoleName }), options));
    if (role?.Arn !== arn && role?.Arn?.toLowerCase() === arn.toLowerCase())
        throw new NoAnswer('its name is spelt otherwise there');
    if (role === undefined || role.Arn !== arn)
        throw new NotThere('iam:GetRole');
    const [inline, attached] = await Promise.all([
        asFarAsAllowed(inlinePolicies(RoleName, account, arn, via)),
        asFarAsAllowed(attachedPolicies(RoleName, account, arn, via)),
    ]);
    const incomplete = inline.open ?? attached.open;
    const boundary = role.PermissionsBoundary?.PermissionsBoundaryArn;
    return {
        trust: iamDocument(role.AssumeRolePolicyDocument),
        inline: inline.found,
        attached: attached.found,
        ...(boundary !== undefined && { boundary }),
        ...(incomplete !== undefined && { incomplete }),
    };
}
async function asFarAsAllowed(list) {
    try {
        return { found: await list };
    }
    catch (error) {
        if (error instanceof NoAnswer)
            return { found: [], open: error.open };
        throw error;
    }
}
async function inlinePolicies(RoleName, account, arn, via) {
    const { GetRolePolicyCommand, ListRolePoliciesCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(6764)]).then(__webpack_require__.t.bind(__webpack_require__, 6764, 19));
    const client = await via.clients.get('iam', account, homeRegion(arn));
    const names = [];
    for (let Marker, more = true; more;) {
        const page = await via.call('iam:ListRolePolicies', (options) => client.send(new ListRolePoliciesCommand({ RoleName, Marker }), options));
        names.push(...(page.PolicyNames ?? []));
        ({ Marker, IsTruncated: more = false } = page);
    }
    return inParallel(names, async (PolicyName) => {
        const { PolicyDocument } = await via.call('iam:GetRolePolicy', (options) => client.send(new GetRolePolicyCommand({ RoleName, PolicyName }), options));
        return { name: PolicyName, document: iamDocument(PolicyDocument) };
    });
}
async function attachedPolicies(RoleName, account, arn, via) {
    const { ListAttachedRolePoliciesCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(6764)]).then(__webpack_require__.t.bind(__webpack_require__, 6764, 19));
    const client = await via.clients.get('iam', account, homeRegion(arn));
    const arns = [];
    for (let Marker, more = true; more;) {
        const page = await via.call('iam:ListAttachedRolePolicies', (options) => client.send(new ListAttachedRolePoliciesCommand({ RoleName, Marker }), options));
        arns.push(...(page.AttachedPolicies ?? []).flatMap(({ PolicyArn }) => PolicyArn ?? []));
        ({ Marker, IsTruncated: more = false } = page);
    }
    return arns;
}

;// CONCATENATED MODULE: ./build/live/ask-stack.js
async function askStack({ account, region, name: StackName }, via) {
    const { ListStackResourcesCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
    const client = await via.clients.get('cloudformation', account, region);
    const resources = [];
    for (let NextToken, more = true; more;) {
        const page = await via.call('cloudformation:ListStackResources', (options) => client.send(new ListStackResourcesCommand({ StackName, NextToken }), options));
        for (const each of page.StackResourceSummaries ?? []) {
            const { LogicalResourceId: id, ResourceType: type, PhysicalResourceId: physicalId } = each;
            if (id !== undefined && type !== undefined && physicalId !== undefined)
                resources.push({ id, type, physicalId });
        }
        ({ NextToken } = page);
        more = NextToken !== undefined;
    }
    return { resources };
}

;// CONCATENATED MODULE: ./build/live/ask.js











function asker(via) {
    const exports = new Exports();
    const asks = {
        role: askRole,
        policy: askPolicy,
        function: askFunction,
        'function-policy': askFunctionPolicy,
        'function-url': askFunctionUrl,
        mappings: askMappings,
        export: (question, way) => exports.ask(question, way),
        parameter: askParameter,
        stack: askStack,
    };
    return (question) => before(via.signal, answered(asks, question, via), () => ({ open: TOO_LATE }));
}
async function answered(asks, question, via) {
    try {
        return { found: await asks[question.kind](question, via) };
    }
    catch (error) {
        if (error instanceof NotThere)
            return { absent: true };
        if (error instanceof NoAnswer)
            return { open: error.open };
        throw error;
    }
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
;// CONCATENATED MODULE: ./build/live/proxy.js



function proxyOf(environment) {
    const named = environment.HTTPS_PROXY || environment.https_proxy || environment.ALL_PROXY || environment.all_proxy;
    if (!named)
        return undefined;
    const url = URL.parse(named.includes('://') ? named : `http://${named}`);
    return url !== null && /^https?:$/.test(url.protocol) ? url : undefined;
}
function isExcepted(host, environment) {
    const list = environment.NO_PROXY || environment.no_proxy || '';
    return list
        .split(/[,\s]+/)
        .filter((name) => name !== '')
        .map((name) => name.replace(/^\*?\./, '').replace(/:\d+$/, ''))
        .some((name) => name === '*' || host === name || host.endsWith(`.${name}`));
}
function proxied(environment) {
    const proxy = proxyOf(environment);
    return proxy === undefined ? {} : { httpsAgent: new TunnelAgent(proxy, environment) };
}
class TunnelAgent extends external_node_https_.Agent {
    #proxy;
    #environment;
    constructor(proxy, environment) {
        super({ keepAlive: true });
        this.#proxy = proxy;
        this.#environment = environment;
    }
    createConnection(options, connected) {
        const host = options.host ?? 'localhost';
        if (isExcepted(host, this.#environment) || connected === undefined)
            return super.createConnection(options, connected);
        const target = `${host}:${options.port ?? 443}`;
        const { protocol, hostname, port, username, password } = this.#proxy;
        const ask = protocol === 'https:' ? external_node_https_.request : external_node_http_.request;
        const user = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
        const fail = (error) => connected(error, undefined);
        ask({
            method: 'CONNECT',
            host: hostname.replace(/^\[|\]$/g, ''),
            port: port || (protocol === 'https:' ? 443 : 80),
            path: target,
            headers: {
                Host: target,
                ...(username !== '' && { 'Proxy-Authorization': `Basic ${Buffer.from(user).toString('base64')}` }),
            },
            agent: false,
            timeout: 5_000,
        })
            .on('connect', ({ statusCode }, socket) => {
            if (statusCode === 200) {
                const secure = { ...options, socket, servername: options.servername ?? host };
                connected(null, (0,external_node_tls_.connect)(secure));
                return;
            }
            socket.destroy();
            fail(Object.assign(new Error('the proxy refuses'), { code: `EPROXY${statusCode ?? ''}` }));
        })
            .on('timeout', () => fail(Object.assign(new Error('the proxy is silent'), { code: 'EPROXYTIMEOUT' })))
            .on('error', fail)
            .end();
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/live/clients.js

function settingsFor(environment) {
    return {
        retryMode: 'adaptive',
        maxAttempts: 5,
        requestHandler: { connectionTimeout: 5_000, requestTimeout: 15_000, ...proxied(environment) },
    };
}
class Clients {
    #made = new Map();
    #environment;
    #credentials;
    constructor(environment, credentials) {
        this.#environment = environment;
        this.#credentials = credentials;
    }
    get(service, account, region) {
        const key = `${service} ${account} ${region}`;
        let made = this.#made.get(key);
        if (made === undefined) {
            made = this.#make(service, account, region);
            this.#made.set(key, made);
        }
        return made;
    }
    async close() {
        const made = await Promise.allSettled(this.#made.values());
        for (const each of made)
            if (each.status === 'fulfilled')
                each.value.destroy();
    }
    async #make(service, account, region) {
        const settings = {
            ...settingsFor(this.#environment),
            region,
            credentials: this.#credentials(account),
        };
        switch (service) {
            case 'iam':
                return new (await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(6764)]).then(__webpack_require__.t.bind(__webpack_require__, 6764, 19))).IAMClient(settings);
            case 'lambda':
                return new (await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(1696)]).then(__webpack_require__.t.bind(__webpack_require__, 1696, 19))).LambdaClient(settings);
            case 'cloudformation':
                return new (await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19))).CloudFormationClient(settings);
            case 'ssm':
                return new (await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(4736)]).then(__webpack_require__.t.bind(__webpack_require__, 4736, 19))).SSMClient(settings);
        }
    }
}

;// CONCATENATED MODULE: ./build/live/credentials.js


const ANYWHERE = 'us-east-1';
async function callerOf({ environment, region, assumeRole, signal }) {
    const { AssumeRoleCommand, GetCallerIdentityCommand, STSClient: Client, } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(1695)]).then(__webpack_require__.t.bind(__webpack_require__, 1695, 19));
    const settings = settingsFor(environment);
    const known = region ?? (await profileRegion(new Client(settings)));
    const client = new Client({ ...settings, region: known ?? ANYWHERE });
    try {
        await client.config.credentials();
    }
    catch (error) {
        const { name, message } = error instanceof Error ? error : { name: '', message: '' };
        const isNone = name === 'CredentialsProviderError' && /Could not load credentials/.test(message);
        throw new NoAnswer(isNone ? 'no AWS credentials were found' : `no AWS credentials could be had (${name})`);
    }
    const account = await client
        .send(new GetCallerIdentityCommand({}), { abortSignal: signal })
        .then((identity) => identity.Account)
        .catch((error) => {
        throw failureOf(error, 'sts:GetCallerIdentity', signal);
    });
    if (account === undefined)
        throw new NoAnswer('the credentials tell no account');
    const own = client.config.credentials;
    const assumed = new Map();
    return {
        home: { account, ...(known !== undefined && { region: known }) },
        credentials(asked) {
            const role = assumeRole.get(asked);
            if (role === undefined)
                return asked === account ? own : undefined;
            let credentials = assumed.get(asked);
            if (credentials === undefined) {
                credentials = once(async () => {
                    const { Credentials: given } = await client
                        .send(new AssumeRoleCommand({ RoleArn: role, RoleSessionName: 'lambda-permission-check' }), {
                        abortSignal: signal,
                    })
                        .catch((error) => {
                        throw failureOf(error, 'sts:AssumeRole', signal);
                    });
                    return {
                        accessKeyId: given?.AccessKeyId ?? '',
                        secretAccessKey: given?.SecretAccessKey ?? '',
                        ...(given?.SessionToken !== undefined && { sessionToken: given.SessionToken }),
                    };
                });
                assumed.set(asked, credentials);
            }
            return credentials;
        },
    };
}
async function profileRegion({ config }) {
    try {
        return await config.region();
    }
    catch {
        return undefined;
    }
}
function once(get) {
    let got;
    return () => {
        got ??= get();
        return got;
    };
}

// EXTERNAL MODULE: ./build/deployed/questions.js
var deployed_questions = __webpack_require__(4531);
// EXTERNAL MODULE: ./build/live/questions.js
var live_questions = __webpack_require__(5891);
;// CONCATENATED MODULE: ./build/live/look-up.js



const MOST_ROUNDS = 6;
async function lookUp({ model, rebuild, on, home, stacks, ask }) {
    const answers = new Map();
    const deployed = { on, home, answers, ...(stacks && { stacks }) };
    let current = model;
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
        const questions = (0,live_questions/* questionsOf */.P)(current, deployed);
        if (questions.length === 0)
            break;
        const given = await inParallel(questions, async (question) => [question, await ask(question)]);
        for (const [question, answer] of given)
            answers.set((0,deployed_questions/* keyOfQuestion */.H)(question), answer);
        current = rebuild(deployed);
    }
    return deployed;
}

// EXTERNAL MODULE: ./build/live/looked.js
var looked = __webpack_require__(6002);
;// CONCATENATED MODULE: ./build/live/via.js


class Via {
    clients;
    signal;
    #calls = new Map();
    constructor({ environment, credentials, signal }) {
        this.clients = new Clients(environment, credentials);
        this.signal = signal;
    }
    get calls() {
        return this.#calls;
    }
    async call(action, send) {
        this.#calls.set(action, (this.#calls.get(action) ?? 0) + 1);
        try {
            return await send({ abortSignal: this.signal });
        }
        catch (error) {
            throw failureOf(error, action, this.signal);
        }
    }
}

// EXTERNAL MODULE: ./build/live/words.js
var words = __webpack_require__(5035);
;// CONCATENATED MODULE: ./build/live/asking.js









async function ask(model, rebuild, options) {
    const { mode, environment, today, stacks } = options;
    const started = performance.now();
    const { signal, stop } = deadline(options.timeout);
    let via;
    try {
        const caller = callerOf({ ...options, region: options.region, signal });
        const { home, credentials } = await before(signal, caller, () => {
            throw new NoAnswer(TOO_LATE);
        });
        via = new Via({
            environment,
            signal,
            credentials: (account) => {
                const found = credentials(account);
                if (found === undefined)
                    throw new NoAnswer('it is in another account, for which no role is given');
                return found;
            },
        });
        const deployed = await lookUp({ model, rebuild, on: today, home, stacks, ask: asker(via) });
        const calls = [...via.calls.values()].reduce((sum, number) => sum + number, 1);
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        const line = (0,words/* accountOf */.X)(deployed.answers, `${(0,sanitize/* count */.U9)(calls, 'call')}, ${seconds} s`);
        const failed = mode === 'on' && isAllRefused(deployed);
        return { deployed, line, failed };
    }
    catch (error) {
        if (error instanceof NoAnswer)
            return (0,looked/* refused */.J)(mode, error.open);
        throw error;
    }
    finally {
        stop();
        await via?.clients.close();
    }
}
function isAllRefused({ answers }) {
    const all = [...answers.values()];
    return all.every((answer) => 'open' in answer && (answer.open === TOO_LATE || /credentials|can't be reached/.test(answer.open)));
}


/***/ })

};
;