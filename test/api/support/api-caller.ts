import { randomUUID } from 'node:crypto';
import { expectDocumented } from './expect-documented.js';

export interface ApiAnswer {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: answers are looked at field by field.
  body: any;
}

interface Sending {
  key?: string | null;
  headers?: Record<string, string>;
  /** Sent as it is instead of as JSON. */
  raw?: string | Uint8Array<ArrayBuffer>;
}

/** Somebody who calls the API; every answer is held against the document. */
export class ApiCaller {
  constructor(
    readonly origin: string,
    readonly token?: string,
  ) {}

  get(path: string, sending?: Sending): Promise<ApiAnswer> {
    return this.send('GET', path, undefined, sending);
  }

  /** Sends with a fresh Idempotency-Key unless one is given; `null` sends none. */
  post(path: string, body?: unknown, sending: Sending = {}): Promise<ApiAnswer> {
    return this.send('POST', path, body, { key: randomUUID(), ...sending });
  }

  async send(
    method: string,
    path: string,
    body?: unknown,
    { key, headers, raw }: Sending = {},
  ): Promise<ApiAnswer> {
    const content = raw ?? (body === undefined ? undefined : JSON.stringify(body));
    const response = await fetch(`${this.origin}/v1${path}`, {
      method,
      headers: {
        ...(this.token !== undefined && { Authorization: `Bearer ${this.token}` }),
        ...(key !== undefined && key !== null && { 'Idempotency-Key': key }),
        ...(content !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(content !== undefined && { body: content }),
    });
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('Content-Type') ?? '');
    const answer = {
      status: response.status,
      headers: response.headers,
      body: isJson ? JSON.parse(text) : text,
    };
    expectDocumented(method, path, answer);
    return answer;
  }
}
