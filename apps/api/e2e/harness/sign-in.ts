import type { NestFastifyApplication } from '@nestjs/platform-fastify';

const MOST_STEPS = 10;

/** What a browser keeps and where it ends when it follows the way from one address. */
export interface Journey {
  readonly cookies: ReadonlyMap<string, string>;
  readonly addresses: readonly string[];
  readonly status: number;
}

type App = Pick<NestFastifyApplication, 'inject'>;

/** Follows redirects as a browser does, until an answer is none or leads to a page. */
export async function follow(app: App, start: string, cookies = new Map<string, string>()): Promise<Journey> {
  const addresses = [start];
  for (;;) {
    const url = addresses.at(-1) ?? start;
    const cookie = [...cookies].map((pair) => pair.join('=')).join('; ');
    const answer = await app.inject({ url, headers: { host: 'localhost:3000', ...(cookie && { cookie }) } });
    for (const { name, value } of answer.cookies) cookies.set(name, value);
    const { location } = answer.headers;
    if (location === undefined || addresses.length > MOST_STEPS) return { cookies, addresses, status: answer.statusCode };
    const { pathname, search } = new URL(location, 'http://localhost:3000');
    addresses.push(`${pathname}${search}`);
    if (!/^\/(auth|demo-provider)\//.test(pathname)) return { cookies, addresses, status: answer.statusCode };
  }
}

/**
 * Signs an invented person in by the whole way over the provider.
 *
 * @returns the header with which a browser would go on
 * @throws Error when no session was opened
 */
export async function signIn(app: App, person: string): Promise<string> {
  const { cookies, addresses } = await follow(app, `/auth/sign-in?as=${encodeURIComponent(person)}`);
  const session = cookies.get('boardmark-session');
  if (!session) throw new Error(`${person} was not signed in: ${addresses.join(' → ')}`);
  return `boardmark-session=${session}`;
}
