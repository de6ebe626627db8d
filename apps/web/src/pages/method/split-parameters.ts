import type { TableTwin } from '@boardmark/charts';

export interface Parameter {
  name: string;
  theme?: string | null;
  value: string;
}

const PROFILE = { code: 'profile', name: 'Mean of all measures' };

/** Parameters of the whole release, and a table of those of single measures. */
export function splitParameters(
  parameters: readonly Parameter[],
  themes: readonly { code: string; name: string }[],
): { general: Parameter[]; byTheme: TableTwin | null } {
  const general = parameters.filter(({ theme }) => !theme);
  const ofThemes = parameters.filter(({ theme }) => theme);
  const names = [...new Set(ofThemes.map(({ name }) => name))];
  if (names.length === 0) return { general, byTheme: null };
  const measures = [...themes, PROFILE].filter(({ code }) => ofThemes.some(({ theme }) => theme === code));
  const valueOf = (code: string, name: string) =>
    ofThemes.find((parameter) => parameter.theme === code && parameter.name === name)?.value ?? null;
  return {
    general,
    byTheme: {
      caption: 'By measure',
      rowHeader: 'measure',
      columns: [
        { key: 'measure', label: 'Measure', kind: 'text' },
        ...names.map((name) => ({ key: name, label: name, kind: 'text' as const })),
      ],
      rows: measures.map(({ code, name: measure }) => ({
        measure,
        ...Object.fromEntries(names.map((name) => [name, valueOf(code, name)])),
      })),
    },
  };
}
