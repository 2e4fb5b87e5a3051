/**
 * A server that plays AWS over HTTP for the real SDK: it is told by the signature which service is meant, answers as the
 * services document, and writes down what was asked.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Call {
  readonly service: string;
  /** `GetRole`, or `GET /2015-03-31/functions/x/policy`. */
  readonly action: string;
  readonly parameters: URLSearchParams;
}

/** What is sent back: text for the query protocol's XML, an object for JSON, or whatever is done with the response. */
export type Reply =
  | { readonly status?: number; readonly xml: string }
  | { readonly status?: number; readonly json: unknown; readonly error?: string }
  | ((response: ServerResponse) => void);

export interface Server {
  readonly url: string;
  readonly calls: readonly Call[];
  close(): Promise<void>;
}

export async function serve(answer: (call: Call, number: number) => Reply | undefined): Promise<Server> {
  const calls: Call[] = [];
  const server = createServer(async (request, response) => {
    const call = await callOf(request);
    calls.push(call);
    const reply = answer(call, calls.length) ?? usual(call);
    if (typeof reply === 'function') {
      reply(response);
      return;
    }
    const isXml = 'xml' in reply;
    response.writeHead(reply.status ?? 200, {
      'content-type': isXml ? 'text/xml' : 'application/json',
      ...('error' in reply && { 'x-amzn-errortype': reply.error }),
    });
    response.end(isXml ? reply.xml : JSON.stringify(reply.json));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    calls,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function callOf(request: IncomingMessage): Promise<Call> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  const scope = /Credential=[^/]+\/\d+\/[^/]+\/([^/]+)\//.exec(request.headers.authorization ?? '');
  const service = scope?.[1] ?? '';
  if (service === 'lambda') {
    const url = new URL(request.url ?? '/', 'http://host');
    return { service, action: `${request.method} ${url.pathname}`, parameters: url.searchParams };
  }
  const target = request.headers['x-amz-target'];
  const parameters = new URLSearchParams(target === undefined ? body : '');
  return { service, action: String(target ?? parameters.get('Action')), parameters };
}

/** Who asks is always known. */
function usual({ action }: Call): Reply {
  if (action === 'GetCallerIdentity')
    return {
      xml: result(
        'GetCallerIdentity',
        '<Account>123456789012</Account><UserId>U</UserId><Arn>arn:aws:iam::123456789012:user/u</Arn>',
      ),
    };
  return failure(404, 'NoSuchEntity');
}

/** The result of an action of the query protocol. */
const result = (action: string, content: string): string =>
  `<${action}Response><${action}Result>${content}</${action}Result><ResponseMetadata><RequestId>r</RequestId></ResponseMetadata></${action}Response>`;

/** An error as the query protocol has it. */
export const failure = (status: number, code: string): Reply => ({
  status,
  xml: `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>no</Message></Error><RequestId>r</RequestId></ErrorResponse>`,
});

/** An error as the JSON protocols have it. */
export const jsonFailure = (status: number, code: string): Reply => ({
  status,
  error: code,
  json: { message: 'no', __type: code },
});

/** A document as IAM sends it. */
const encoded = (document: unknown): string => encodeURIComponent(JSON.stringify(document));

export const roleXml = (arn: string, trust: unknown): Reply => ({
  xml: result(
    'GetRole',
    `<Role><Path>/</Path><Arn>${arn}</Arn><RoleName>${arn.slice(arn.lastIndexOf('/') + 1)}</RoleName><RoleId>R</RoleId><CreateDate>2026-01-01T00:00:00Z</CreateDate><AssumeRolePolicyDocument>${encoded(trust)}</AssumeRolePolicyDocument></Role>`,
  ),
});

export const listXml = (
  action: string,
  list: string,
  members: readonly string[],
  marker?: string,
): Reply => ({
  xml: result(
    action,
    `<${list}>${members.map((member) => `<member>${member}</member>`).join('')}</${list}><IsTruncated>${marker !== undefined}</IsTruncated>${marker === undefined ? '' : `<Marker>${marker}</Marker>`}`,
  ),
});

export const rolePolicyXml = (name: string, document: unknown): Reply => ({
  xml: result(
    'GetRolePolicy',
    `<RoleName>r</RoleName><PolicyName>${name}</PolicyName><PolicyDocument>${encoded(document)}</PolicyDocument>`,
  ),
});
