/** Name of the cookie that holds the id of the chosen demo viewer. */
const COOKIE = 'boardmark-viewer';

const ATTRIBUTES = 'Path=/; HttpOnly; SameSite=Strict';

/** Value of the demo viewer's cookie in a request's cookie header; null when it is not among them. */
export function readDemoCookie(header: string | undefined): string | null {
  for (const pair of header?.split(';') ?? []) {
    const [name, ...value] = pair.split('=');
    if (name?.trim() === COOKIE) return value.join('=').trim();
  }
  return null;
}

/** The header that makes a browser remember the viewer, or forget any when null. */
export function writeDemoCookie(id: string | null): string {
  return id === null ? `${COOKIE}=; Max-Age=0; ${ATTRIBUTES}` : `${COOKIE}=${id}; ${ATTRIBUTES}`;
}
