import type { FileAnswer } from './answers.js';

const PAUSE = 250;

/** Asks a server as one viewer: remembers the cookie and nothing else. */
export class Client {
  private cookie = '';
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

  private async send(path: string, body: string | null): Promise<FileAnswer> {
    this.requests++;
    const headers = {
      ...(this.cookie ? { cookie: this.cookie } : {}),
      ...(body === null ? {} : { 'content-type': 'application/json' }),
    };
    const response = await fetch(this.url + path, body === null ? { headers } : { method: 'POST', headers, body });
    const sent = response.headers.get('set-cookie')?.split(';')[0];
    if (sent) this.cookie = sent;
    if (response.status === 429 || response.status === 503) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
      return this.send(path, body);
    }
    return { path, status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
  }
}
