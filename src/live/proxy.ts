/**
 * `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY`, which the SDK takes no notice of: an agent that has the proxy open a tunnel
 * (https://www.rfc-editor.org/rfc/rfc9110#name-connect), through which TLS goes to AWS itself.
 */
import { request as plainRequest } from 'node:http';
import { Agent, type RequestOptions, request as secureRequest } from 'node:https';
import type { Duplex } from 'node:stream';
import { type ConnectionOptions, connect } from 'node:tls';

/** The proxy that the environment names for HTTPS; undefined where it names none, or no URL. */
export function proxyOf(environment: NodeJS.ProcessEnv): URL | undefined {
  const named =
    environment.HTTPS_PROXY || environment.https_proxy || environment.ALL_PROXY || environment.all_proxy;
  if (!named) return undefined;
  const url = URL.parse(named.includes('://') ? named : `http://${named}`);
  return url !== null && /^https?:$/.test(url.protocol) ? url : undefined;
}

/** Does `NO_PROXY` keep a host from the proxy? Names with all that ends in them, parted by commas; `*` is every host. */
export function isExcepted(host: string, environment: NodeJS.ProcessEnv): boolean {
  const list = environment.NO_PROXY || environment.no_proxy || '';
  return list
    .split(/[,\s]+/)
    .filter((name) => name !== '')
    .map((name) => name.replace(/^\*?\./, '').replace(/:\d+$/, ''))
    .some((name) => name === '*' || host === name || host.endsWith(`.${name}`));
}

/** Agents that go by the proxy of the environment; none where it names no proxy. */
export function proxied(environment: NodeJS.ProcessEnv): { readonly httpsAgent?: Agent } {
  const proxy = proxyOf(environment);
  return proxy === undefined ? {} : { httpsAgent: new TunnelAgent(proxy, environment) };
}

type Connected = (error: Error | null, socket: Duplex) => void;

class TunnelAgent extends Agent {
  readonly #proxy: URL;
  readonly #environment: NodeJS.ProcessEnv;

  constructor(proxy: URL, environment: NodeJS.ProcessEnv) {
    super({ keepAlive: true });
    this.#proxy = proxy;
    this.#environment = environment;
  }

  /** Node calls it for each connection that it has none for. */
  override createConnection(options: RequestOptions, connected?: Connected): Duplex | null | undefined {
    const host = options.host ?? 'localhost';
    if (isExcepted(host, this.#environment) || connected === undefined)
      return super.createConnection(options, connected);
    const target = `${host}:${options.port ?? 443}`;
    const { protocol, hostname, port, username, password } = this.#proxy;
    const ask = protocol === 'https:' ? secureRequest : plainRequest;
    const user = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    const fail = (error: Error): void => connected(error, undefined as unknown as Duplex);
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
          connected(null, connect(secure as ConnectionOptions));
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
