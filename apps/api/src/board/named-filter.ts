import type { OdsCode } from '@boardmark/assessment';

/** Whose named rows are asked for: those of one trust, or of every trust of a system or region. */
export type NamedFilter = { readonly trust: OdsCode } | { readonly system: OdsCode } | { readonly region: OdsCode };

/** What the audit log calls it: `trust:RJR`, or `trust_series:RJR` for every round of the series so far. */
export function subjectOf(filter: NamedFilter, reach: 'round' | 'series' = 'round'): string {
  const suffix = reach === 'series' ? '_series' : '';
  return Object.entries(filter)
    .map(([kind, code]) => `${kind}${suffix}:${code}`)
    .join(' ');
}
