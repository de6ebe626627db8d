import { SECTORS, type Sector } from '@boardmark/assessment';
import type { Finding } from '../attacks/finding.js';
import type { Answers, PeerAnswer } from '../fetch/answers.js';
import { readCsv } from './csv.js';

/** Whether the order of groups or of trusts tells something: it must follow from what is public. */
export function findOrder({ viewers }: Answers): Finding[] {
  return viewers.flatMap(({ asker, peers }) => peers.flatMap((peer) => inPeer(asker.id, peer)));
}

function inPeer(audience: string, { round, groups, matrices, file }: PeerAnswer): Finding[] {
  const order = groups.map(({ id }) => id);
  const found = (text: string): Finding => ({ attack: 'order', audience, text });
  const follows = (ids: readonly string[]) => isSubsequence([...new Set(ids)], order);
  const rows = readCsv(file.body).rows;
  const themes = [...new Set(rows.map(({ theme }) => theme))];
  const wrongTables = matrices
    .filter(({ ids }) => !follows(ids))
    .map(({ kind }) => found(`The table of ${kind} groups in ${round} has an order of its own.`));
  const wrongRows = themes.filter(
    (theme) => !follows(rows.flatMap((row) => (row['theme'] === theme ? (row['group'] ?? '') : []))),
  );
  const wrongMembers = groups.filter(
    ({ members }) => !isSorted(members.map(({ code }) => code)) && !isSorted(members.map(({ shortName }) => shortName)),
  );
  return [
    ...(bySizeOrCode(groups) ? [] : [found(`Groups of ${round} follow neither their size nor their code.`)]),
    ...wrongTables,
    ...wrongRows.map((theme) => found(`Rows of ${theme} in ${file.path} have an order of their own.`)),
    ...wrongMembers.map(({ id }) => found(`Trusts of ${id} in ${round} follow neither their code nor their name.`)),
  ];
}

/** Sectors have an order of their own for ever; everything else follows its size or its code. */
function bySizeOrCode(groups: PeerAnswer['groups']): boolean {
  const kinds = [...new Set(groups.map(({ kind }) => kind))];
  return kinds.every((kind) => {
    const list = groups.filter((group) => group.kind === kind);
    const sizes = list.map(({ nEligible }) => nEligible);
    return isSorted(list.map(({ id }) => placeOf(id))) || sizes.every((n, k) => k === 0 || n <= (sizes[k - 1] ?? n));
  });
}

/** The id of a group with the place of its sector instead of the name, so that ids sort as sectors do. */
const placeOf = (id: string): string =>
  id
    .split(':')
    .map((part) => (isSector(part) ? String(SECTORS.indexOf(part)) : part))
    .join(':');

const isSector = (part: string): part is Sector => (SECTORS as readonly string[]).includes(part);

const isSorted = (texts: readonly string[]): boolean =>
  texts.every((text, k) => k === 0 || text >= (texts[k - 1] ?? '')) ||
  texts.every((text, k) => k === 0 || (texts[k - 1] ?? '').localeCompare(text, 'en') <= 0);

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let at = -1;
  return part.every((id) => (at = whole.indexOf(id, at + 1)) >= 0);
}
