import type { ThemeTrendsProps, TrendVerdict } from '@boardmark/charts';
import type { Trust } from './TrustPage.js';

type Change = Trust['change'];

/** The rounds, the themes in the order of the framework, and what happened between the rounds. */
export function toThemeTrends(
  change: Change,
  themes: readonly { code: string; name: string }[],
): Pick<ThemeTrendsProps, 'rounds' | 'themes' | 'notes' | 'peersLabel'> {
  return {
    rounds: change.rounds.map((round) => ({ id: round.id, label: round.label, at: Date.parse(round.asAt) })),
    themes: themes.flatMap(({ code, name }) => {
      const theme = change.themes.find((entry) => entry.theme === code);
      if (!theme) return [];
      return [
        {
          id: code,
          label: name,
          scores: [...theme.scores],
          low: [...theme.low],
          high: [...theme.high],
          peers: [...theme.peers],
          breaks: [...theme.breaks],
          verdict: theme.verdict.toLowerCase() as TrendVerdict,
          verdictText: theme.verdictText,
          detail: theme.detail,
          readOut: readOutOf(name, theme, change),
        },
      ];
    }),
    notes: change.annotations.map(({ date, text }) => ({ at: Date.parse(date), text })),
    peersLabel: change.peersName,
  };
}

function readOutOf(name: string, theme: Change['themes'][number], { rounds }: Change): string {
  const scores = rounds.map((round, index) => `${round.label} ${theme.texts[index] ?? 'no score'}`);
  return `${name}: ${theme.verdictText}. ${theme.detail} ${scores.join(', ')}.`;
}
