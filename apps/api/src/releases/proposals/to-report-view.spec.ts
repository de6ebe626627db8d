import type { DisclosureReport, ReleaseAudit } from '@boardmark/disclosure';
import { codesOf, toReportView } from './to-report-view.js';

const names = new Map([
  ['ZT001', 'Larkmere'],
  ['ZS001', 'Alder'],
]);
const worst = (who: string | null, about: string) => ({
  viewer: 'trust' as const,
  who,
  about,
  theme: null,
  value: 0.3,
  limit: 0.4,
});
const report: DisclosureReport = {
  levels: [],
  withheld: [],
  worst: [worst('trust:ZT001 and system:ZS001', 'ZT999')],
  checks: [],
  panels: [],
  differences: null,
};
const audit: ReleaseAudit = {
  policyVersion: 1,
  patterns: [],
  series: [worst('person:two-roles-1', 'ZT001 in round 3')],
  widths: [],
  ladder: [],
  solver: 'none 0',
  seed: null,
};

it('names organisations wherever a viewer, a coalition or a value is told by code', () => {
  const view = toReportView(report, audit, names);
  expect(view.worst.map(({ who, about }) => [who, about])).toEqual([['Larkmere and Alder', 'ZT999']]);
  expect(view.series.map(({ who, about }) => [who, about])).toEqual([['person:two-roles-1', 'Larkmere in round 3']]);
  expect(codesOf('trust:ZT001 and system:ZS001')).toEqual(['ZT001', 'ZS001']);
  expect(codesOf(null)).toEqual([]);
});
