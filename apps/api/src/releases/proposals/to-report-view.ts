import type { DisclosureReport, ReleaseAudit, WorstCase } from '@boardmark/disclosure';
import type { DisclosureReport as ReportView, ReportWorstCase } from '../release-proposal.model.js';
import { groupName } from './group-names.js';
import { REASON_WORDS } from './reason-words.js';

type Names = ReadonlyMap<string, string>;

const CODE = /(?:(?:trust|system|region):)?\b([A-Z0-9]{3,6})\b/g;

/** Codes of organisations in the ids of viewers, coalitions and values. */
export const codesOf = (id: string | null): string[] => [...(id ?? '').matchAll(CODE)].map(([, code = '']) => code);

/** Such ids with the names of organisations in place of their codes. */
const viewerName = (id: string | null, names: Names): string | null =>
  id?.replaceAll(CODE, (whole, code: string) => names.get(code) ?? whole) ?? null;

const toWorstCase = (worst: WorstCase, names: Names): ReportWorstCase => ({
  ...worst,
  who: viewerName(worst.who, names),
  about: viewerName(worst.about, names),
});

/** A disclosure report in words that an administrator understands. */
export function toReportView(report: DisclosureReport, audit: ReleaseAudit, names: Names): ReportView {
  return {
    levels: [...report.levels],
    withheld: report.withheld.map(({ themes, by, ...group }) => ({
      ...group,
      themes: [...themes],
      name: groupName(group.group, names),
      text: REASON_WORDS[group.reason],
      by: viewerName(by, names),
    })),
    worst: report.worst.map((worst) => toWorstCase(worst, names)),
    series: audit.series.map((worst) => toWorstCase(worst, names)),
    widths: audit.widths.map((worst) => toWorstCase(worst, names)),
    checks: [...report.checks],
    differences: report.differences && { added: [...report.differences.added], removed: [...report.differences.removed] },
    policyVersion: audit.policyVersion,
    solver: audit.solver,
  };
}
