import type { Viewer } from '../access/viewer.js';

/** What names the session of a request in the audit log. */
export const sessionOf = ({ id, session }: Pick<Viewer, 'id' | 'session'>): string => session ?? id;
