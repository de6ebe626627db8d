import { illustrativeOrganisations, illustrativeSuccessions } from '@boardmark/illustrative-data';
import type { Evidence, SeenPerson } from './facts/evidence.js';

/** What anybody can look up about invented England: which trust took over from which, and who runs more than one. */
export function publicKnowledge(): Pick<Evidence, 'successions' | 'persons'> {
  const holdings = new Map<string, string[]>();
  for (const { code, holding } of illustrativeOrganisations)
    if (holding !== null) holdings.set(holding, [...(holdings.get(holding) ?? []), code]);
  const persons = [...holdings].map(([holding, trusts]): SeenPerson => ({
    id: `person:${holding}`,
    trusts,
    systems: [],
    regions: [],
  }));
  return { successions: illustrativeSuccessions, persons };
}
