import type { FileAnswer } from './answers.js';

const PAUSE = 250;

const MOST_STEPS = 10;

/** Asks a server as one viewer: remembers cookies and nothing else. */
export class Client {
  private readonly cookies = new Map<string, string>();
  requests = 0;

  constructor(private readonly url: string) {}

  /** Data of an answer, errors and all: `{ data, errors }`. */
  async ask<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
    const { body } = await this.send('/graphql', JSON.stringify({ query, variables }));
    const { data, errors } = JSON.parse(body) as { data?: Data | null; errors?: readonly { message: string }[] };
    if (data === undefined || data === null)
      throw new Error(errors?.map(({ message }) => message).join(' ') ?? body.slice(0, 200));
    return data;
  }

  /** The whole answer as it was sent, whatever it is. */
  raw(query: string, variables: Record<string, unknown> = {}): Promise<FileAnswer> {
    return this.send('/graphql', JSON.stringify({ query, variables }));
  }

  get(path: string): Promise<FileAnswer> {
    return this.send(path, null);
  }

  /**
   * Signs in by the whole way over the provider, as a browser does.
   *
   * @throws Error when it leads to no session
   */
  async signIn(id: string): Promise<void> {
    let path = `/auth/sign-in?as=${encodeURIComponent(id)}`;
    for (let step = 0; step < MOST_STEPS && /^\/(auth|demo-provider)\//.test(path); step++) {
      const { headers } = await this.send(path, null);
      const { pathname, search } = new URL(headers['location'] ?? '/', this.url);
      path = `${pathname}${search}`;
    }
    if (!this.cookies.get('boardmark-session')) throw new Error(`${id} was not signed in: ${path}`);
  }

  private async send(path: string, body: string | null): Promise<FileAnswer> {
    this.requests++;
    const headers = {
      ...(this.cookies.size > 0 ? { cookie: [...this.cookies].map((pair) => pair.join('=')).join('; ') } : {}),
      ...(body === null ? {} : { 'content-type': 'application/json' }),
    };
    const asked = body === null ? { headers } : { method: 'POST', headers, body };
    const response = await fetch(this.url + path, { ...asked, redirect: 'manual' });
    for (const sent of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (sent.split(';')[0] ?? '').split(/=(.*)/s);
      this.cookies.set(name, value);
    }
    if (response.status === 429 || response.status === 503) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
      return this.send(path, body);
    }
    return { path, status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
  }
}
