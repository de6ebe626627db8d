import type { OdsCode } from '@boardmark/assessment';
import { sayOwnScore } from '@boardmark/benchmarking';
import type { OrganisationRef } from '../organisations/organisation-ref.model.js';
import type { NamedMatrix } from './model/named-matrix.model.js';
import type { NamedResult, NamedSubmission } from './named-rows.js';
import { refOf } from './ref-of.js';
import { twoDecimals } from './two-decimals.js';

/** Trusts by name as columns, in the order of their names. */
export function toNamedMatrix(
  themes: readonly string[],
  submissions: readonly NamedSubmission[],
  results: readonly NamedResult[],
  names: ReadonlyMap<OdsCode, OrganisationRef>,
): NamedMatrix {
  const short = (code: OdsCode) => refOf(names, code).shortName;
  const rows = [...submissions].sort((a, b) => short(a.code).localeCompare(short(b.code), 'en'));
  const byPlace = new Map(results.map((result) => [`${result.code} ${result.theme}`, result]));
  return {
    codes: rows.map(({ code }) => code),
    names: rows.map(({ code }) => short(code)),
    sectors: rows.map(({ sector }) => sector),
    systemCodes: rows.map(({ system }) => system),
    systemNames: rows.map(({ system }) => short(system)),
    submitted: rows.map(({ submitted }) => submitted),
    themes: themes.map((theme) => {
      const found = rows.map(({ code }) => byPlace.get(`${code} ${theme}`));
      return {
        theme,
        scores: found.map((result) => twoDecimals(result?.score)),
        texts: found.map((result) =>
          sayOwnScore({ score: result?.score ?? null, standIn: result?.standIn ?? null, submitted: result !== undefined }),
        ),
        levels: found.map((result) => result?.level ?? null),
      };
    }),
  };
}
