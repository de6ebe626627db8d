import type { ScoreGridCell, ScoreGridRow } from '@boardmark/charts';
import { formatFixed, NO_DATA } from '@boardmark/charts';
import type { Region } from './BoardRegionPage.js';

/** Systems of the region with their exact means, alphabetically; a system of which no trust submitted is a hatched row. */
export function toSystemRows(
  systems: Region['systems'],
  themes: readonly { code: string }[],
  hrefOf: (code: string) => string,
): ScoreGridRow[] {
  return [...systems]
    .sort((a, b) => a.shortName.localeCompare(b.shortName, 'en-GB'))
    .map((system) => ({
      id: system.code,
      label: system.shortName,
      note: `${system.nSubmitted} of ${system.nEligible} trusts`,
      href: hrefOf(system.code),
      cells: themes.map((_, at): ScoreGridCell => {
        const mean = system.means[at] ?? null;
        return { value: mean, text: mean === null ? NO_DATA : formatFixed(mean), status: mean === null ? 'missing' : 'released' };
      }),
      ...(system.nSubmitted === 0 ? { absent: 'Not submitted' } : {}),
    }));
}
