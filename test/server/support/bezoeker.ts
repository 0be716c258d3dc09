import assert from 'node:assert/strict';
import {loadContract, type Contract} from '../../../server/src/contract/contract.js';

const contract = loadContract();
const paths = Object.entries(contract.document.paths).map(([path, operations]) => ({
  pattern: new RegExp(`^/[a-z-]+/api/v1${path.replace(/\{\w+\}/g, '[^/]+').replaceAll('.', '\\.')}$`), operations,
}));

/** Sends a request into the backend, as a server would. */
export type Fetch = (request: Request) => Response | Promise<Response>;

/** An answer, read. */
export interface Antwoord<T = unknown> {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly bytes: Uint8Array;
  /** The JSON in it; undefined when it is none. */
  readonly body: T;
}

/**
 * A browser of the tests: keeps cookies, names its origin, and checks every answer against openapi.yaml. An answer the
 * contract does not promise fails the test that asked.
 */
export class Bezoeker {
  readonly cookies = new Map<string, string>();

  constructor(private readonly fetch: Fetch, readonly origin = 'http://localhost:8200') {}

  /** `path` starts with the municipality: `/lindeveld/api/v1/gemeente`. */
  async vraag<T = Record<string, unknown>>(method: string, path: string, {json, body, headers = {}}: {json?: unknown; body?: NonNullable<RequestInit['body']>; headers?: Record<string, string>} = {}): Promise<Antwoord<T>> {
    const request = new Request(new URL(path, this.origin), {
      method,
      redirect: 'manual',
      headers: {
        ...(method === 'GET' ? {} : {Origin: this.origin}),
        ...(this.cookies.size ? {Cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')} : {}),
        ...(json === undefined ? {} : {'Content-Type': 'application/json'}),
        ...headers,
      },
      ...(json === undefined ? {} : {body: JSON.stringify(json)}),
      ...(body === undefined ? {} : {body, duplex: 'half'}),
    } as RequestInit);
    const response = await this.fetch(request);
    this.keep(response.headers);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const text = new TextDecoder().decode(bytes);
    const isJson = response.headers.get('Content-Type')?.includes('json');
    const answer = {status: response.status, headers: response.headers, bytes, text, body: (isJson ? JSON.parse(text) : undefined) as T};
    if (method !== 'OPTIONS') checkAgainstContract(contract, method, new URL(request.url).pathname, answer);
    return answer;
  }

  private keep(headers: Headers) {
    for (const line of headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/max-age=0/i.test(line)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
  }
}

function checkAgainstContract(known: Contract, method: string, path: string, {status, headers, body}: Antwoord) {
  assert.equal(headers.get('API-Version'), known.version, 'API-Version on every answer');
  const operation = paths.find(({pattern}) => pattern.test(path))?.operations[method.toLowerCase()] as {operationId: string} | undefined;
  if (!operation) return;
  assert.deepEqual(known.checkAnswer(operation.operationId, status, headers.get('Content-Type') ?? undefined, body), [], `${method} ${path} answers ${status} as the contract says`);
}
