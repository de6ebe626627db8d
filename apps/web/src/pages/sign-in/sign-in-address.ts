/** Where to sign in: as somebody invented where one is named, and back to a page of this site. */
export function signInAddress(to: string | null, person?: string): string {
  const parameters = new URLSearchParams({ ...(person === undefined ? {} : { as: person }), to: to ?? homeOf(person) });
  return `/auth/sign-in?${parameters.toString()}`;
}

const PAGES: Readonly<Record<string, string>> = { trust: 'trusts', member: 'trusts', system: 'systems', region: 'regions' };

function homeOf(person = ''): string {
  const [part = '', code = ''] = person.split(':');
  const page = PAGES[part];
  return page && code ? `/board/${page}/${code}` : '/board';
}
