import { type CareSetting, type Sector, type Slice, SLICES } from '@boardmark/assessment';
import type { Coverage } from './aggregate.js';
import type { PreparedRound } from './prepared-round.js';
import type { TrustAsAt } from './round-data.js';

/** The care setting that a trust of each sector is sure to be asked for. */
const SETTING_OF_SECTOR: Readonly<Record<Sector, CareSetting>> = {
  acute: 'acute',
  acute_specialist: 'acute',
  mental_health: 'mental_health',
  community: 'community',
  ambulance: 'ambulance',
};

/**
 * Who could have submitted, who did and who is missing, per group and slice, whatever the theme.
 *
 * In `all` every trust of the group is eligible. Nobody lists who runs which care setting, so in a care setting those are eligible
 * who submitted for it, and those who submitted nothing at all and whose sector is of that setting. `missing` is by code, and
 * nEligible = nOrganisations + missing. Order: level, code, slice. A submission without any score is none. Throws nothing on a prepared
 * round.
 *
 * @example a mental health trust without any submission is missing from `all` and from `mental_health`
 */
export function coverageOf(round: PreparedRound): Coverage[] {
  const settings = new Map<TrustAsAt, CareSetting[]>();
  for (const { trust, careSetting } of round.submissions) settings.set(trust, [...(settings.get(trust) ?? []), careSetting]);
  return round
    .divideAmongGroups(round.trusts, (trust) => trust)
    .flatMap(({ key, items: trusts }) => SLICES.map((slice) => ({ ...key, slice, ...count(trusts, settings, slice) })));
}

function count(trusts: readonly TrustAsAt[], settings: ReadonlyMap<TrustAsAt, readonly CareSetting[]>, slice: Slice) {
  const submitted = trusts.map((trust) => (settings.get(trust) ?? []).filter((each) => slice === 'all' || each === slice).length);
  const nOrganisations = submitted.filter((n) => n > 0).length;
  const missing = trusts
    .filter((trust) => !settings.has(trust) && (slice === 'all' || SETTING_OF_SECTOR[trust.sector] === slice))
    .map(({ code }) => code);
  const nSubmissions = submitted.reduce((sum, n) => sum + n, 0);
  return { nEligible: nOrganisations + missing.length, nOrganisations, nSubmissions, missing };
}
