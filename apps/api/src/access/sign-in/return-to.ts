/** A page of this site to go to after signing in; the first page for any other address, so that a link here leads nowhere else. */
export function returnTo(path: string | undefined): string {
  if (!path?.startsWith('/') || /^\/[/\\]|[\\\s]/.test(path)) return '/';
  const url = new URL(path, 'http://here.invalid');
  return url.host === 'here.invalid' ? `${url.pathname}${url.search}${url.hash}` : '/';
}
