import type { BoardMember, MemberProblem } from './collection.model.js';

/** Most members that one request may invite; no board is larger. */
export const MOST_MEMBERS = 40;

const ADDRESS = /^[^\s@<>"(),:;[\]\\]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)+$/;

/** An address as it is compared: without blanks around it, in small letters. */
export const normaliseEmail = (email: string): string => email.trim().toLowerCase();

/** What is wrong with members to be invited, by place from 1. */
export function checkMembers(members: readonly BoardMember[]): MemberProblem[] {
  if (members.length === 0) return [{ row: 1, message: 'Name at least one member of the board.' }];
  if (members.length > MOST_MEMBERS)
    return [{ row: MOST_MEMBERS + 1, message: `At most ${MOST_MEMBERS} members can be invited at once.` }];
  const seen = new Map<string, number>();
  return members.flatMap(({ email }, k): MemberProblem[] => {
    const address = normaliseEmail(email);
    const before = seen.get(address);
    seen.set(address, before ?? k + 1);
    if (!ADDRESS.test(address) || address.length > 254) return [{ row: k + 1, message: 'This is no e-mail address.' }];
    return before === undefined ? [] : [{ row: k + 1, message: `The same address as in row ${before}.` }];
  });
}
