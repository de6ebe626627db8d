import type { Viewer } from '../access/viewer.js';

/** What names the session of a request in the audit log. There are no sessions yet: a viewer has one for ever. */
export const sessionOf = ({ id }: Viewer): string => id;
