import type { Evidence } from '../facts/evidence.js';
import type { Finding } from './finding.js';

/** Values told together with the name of a trust that was not in the viewer's scope on the round's day. */
export function findForeignNames({ named, releases, persons, successions }: Evidence): Finding[] {
  const found = new Map<string, { texts: string[]; count: number }>();
  for (const { viewer, release: id, theme, trust } of named) {
    const release = releases.find((r) => r.id === id);
    const place = release?.trusts.find(({ code }) => code === trust);
    const person = persons.find((p) => p.id === viewer);
    const own = (code: string | undefined) =>
      code === trust || successions.some(({ predecessor, successor }) => predecessor === trust && successor === code);
    const [kind, code] = viewer.split(':');
    const allowed =
      (kind === 'trust' && own(code)) ||
      (kind === 'system' && place?.system === code) ||
      (kind === 'region' && place?.region === code) ||
      (person !== undefined &&
        (person.trusts.some(own) ||
          person.systems.includes(place?.system ?? '') ||
          person.regions.includes(place?.region ?? '')));
    if (allowed) continue;
    const entry = found.get(viewer) ?? { texts: [], count: 0 };
    entry.count++;
    if (entry.texts.length < 3) entry.texts.push(`${trust} on ${theme} in ${id}`);
    found.set(viewer, entry);
  }
  return [...found].map(([viewer, { texts, count }]) => ({
    attack: 'foreign names',
    audience: viewer,
    text: `Reads ${count} values by name that are out of scope, such as ${texts.join('; ')}.`,
  }));
}
