import type { CareSetting, Level, OdsCode, OrganisationKind, Sector, Visibility } from '@boardmark/assessment';
import type { RoundData, TrustSubmission } from '@boardmark/benchmarking';

/** A round, as closing it needs to know it. */
export interface ClosingRound {
  readonly id: string;
  readonly series: string;
  readonly position: number;
  readonly asAt: string;
  readonly status: string;
  /** Its organisations are invented. */
  readonly illustrative: boolean;
  readonly visibility: Visibility;
  readonly themes: readonly string[];
}

/** An organisation as it stood at the round's date. */
export interface OrganisationAsAt {
  readonly code: OdsCode;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly shortName: string;
  readonly sector: Sector | null;
  readonly system: OdsCode | null;
  readonly region: OdsCode | null;
  readonly headOffice: OdsCode | null;
}

export interface StoredScore {
  readonly organisation: OdsCode;
  readonly careSetting: CareSetting | null;
  readonly theme: string;
  readonly score: number;
}

export interface ReleaseInputs {
  readonly round: ClosingRound;
  readonly organisations: readonly OrganisationAsAt[];
  readonly scores: readonly StoredScore[];
}

/** Level of the group that an organisation heads; trusts head none. */
export const LEVEL_OF_KIND: Readonly<Partial<Record<OrganisationKind, Level>>> = { system: 'system', region: 'region' };

type Trust = OrganisationAsAt & { readonly sector: Sector; readonly system: OdsCode; readonly region: OdsCode };

const isTrust = (o: OrganisationAsAt): o is Trust =>
  o.kind === 'trust' && o.sector !== null && o.system !== null && o.region !== null;

/** Trusts and their submissions in the shape of the aggregation; organisations scored as a whole stay out of it. */
export function toRoundData({ round, organisations, scores }: ReleaseInputs): RoundData {
  const position = new Map(round.themes.map((theme, i) => [theme, i]));
  const submissions = new Map<string, TrustSubmission & { scores: (number | null)[] }>();
  for (const { organisation, careSetting, theme, score } of scores) {
    if (careSetting === null) continue;
    const key = `${organisation} ${careSetting}`;
    const submission = submissions.get(key) ?? { trust: organisation, careSetting, scores: round.themes.map(() => null) };
    const i = position.get(theme);
    if (i !== undefined) submission.scores[i] = score;
    submissions.set(key, submission);
  }
  return {
    themes: round.themes,
    trusts: organisations.filter(isTrust).map(({ code, sector, system, region }) => ({ code, sector, system, region })),
    submissions: [...submissions.values()],
  };
}
