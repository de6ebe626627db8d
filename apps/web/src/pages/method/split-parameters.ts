import type { TableTwin } from '@boardmark/charts';

export interface Parameter {
  name: string;
  value: string;
}

const PROFILE = { code: 'profile', name: 'Mean of all measures' };

/** Parameters of the whole release, and a table of those named "code: what" with a row for each measure. */
export function splitParameters(
  parameters: readonly Parameter[],
  themes: readonly { code: string; name: string }[],
): { general: Parameter[]; byTheme: TableTwin | null } {
  const measures = [...themes, PROFILE];
  const read = parameters.map((parameter) => {
    const [code = '', what] = parameter.name.split(': ');
    return { ...parameter, code, what: what !== undefined && measures.some((measure) => measure.code === code) ? what : null };
  });
  const general = read.filter((entry) => entry.what === null).map(({ name, value }) => ({ name, value }));
  const kinds = [...new Set(read.flatMap((entry) => entry.what ?? []))];
  if (kinds.length === 0) return { general, byTheme: null };
  return {
    general,
    byTheme: {
      caption: 'By measure',
      rowHeader: 'measure',
      columns: [
        { key: 'measure', label: 'Measure', kind: 'text' },
        ...kinds.map((kind) => ({ key: kind, label: kind.charAt(0).toUpperCase() + kind.slice(1), kind: 'text' as const })),
      ],
      rows: measures
        .filter((measure) => read.some((entry) => entry.what !== null && entry.code === measure.code))
        .map((measure) => ({
          measure: measure.name,
          ...Object.fromEntries(
            kinds.map((kind) => [kind, read.find((entry) => entry.code === measure.code && entry.what === kind)?.value ?? null]),
          ),
        })),
    },
  };
}
