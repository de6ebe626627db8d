import type { Mode } from '../../config/config.js';

interface Cookie {
  readonly name: string;
  readonly maxAge?: number;
}

/** Browsers let nobody but this host, over https, set a cookie whose name begins so. */
const HOST = '__Host-';

/** Name of a cookie of ours: bound to the host wherever https is certain. */
export function cookieName(name: 'session' | 'signing-in', mode: Mode): string {
  return `${mode === 'live' ? HOST : ''}boardmark-${name}`;
}

/** The value of a cookie in a request's header; null when there is none, or when there are several. */
export function readCookie(header: string | undefined, name: string): string | null {
  const values = (header?.split(';') ?? []).flatMap((pair) => {
    const [key, ...value] = pair.split('=');
    return key?.trim() === name ? [value.join('=').trim()] : [];
  });
  return values.length === 1 ? (values[0] ?? null) : null;
}

/** The header that makes a browser keep a value, or forget it when null. No script reads it; other sites send it when a link is followed only. */
export function writeCookie({ name, maxAge }: Cookie, value: string | null, mode: Mode): string {
  const secure = mode === 'live' ? '; Secure' : '';
  const age = value === null ? '; Max-Age=0' : maxAge === undefined ? '' : `; Max-Age=${maxAge}`;
  return `${name}=${value ?? ''}; Path=/; HttpOnly; SameSite=Lax${secure}${age}`;
}
