import { formatFixed } from '@boardmark/charts';
import type { AgreementRow } from '@boardmark/charts';
import type { Trust } from './TrustPage.js';

const BANDS = {
  STRONG: { band: 'strong', text: 'Strong' },
  MODERATE: { band: 'moderate', text: 'Moderate' },
  MIXED: { band: 'mixed', text: 'Mixed' },
} as const;

/** Rows of agreement in the order of the framework. */
export function toAgreementRows(
  trust: Pick<Trust, 'agreement' | 'suppliedAsScores'>,
  themes: readonly { code: string; name: string }[],
): AgreementRow[] {
  const { agreement, suppliedAsScores } = trust;
  return themes.flatMap(({ code, name }) => {
    const theme = agreement.themes.find((entry) => entry.theme === code);
    if (!theme) return [];
    const known = theme.agreement ? BANDS[theme.agreement] : null;
    const agreementText = known?.text ?? (suppliedAsScores ? 'Not known' : 'Too few answers');
    const sides =
      agreement.splitAvailable && theme.executive !== null && theme.nonExecutive !== null
        ? ` Executives ${formatFixed(theme.executive)}, non-executives ${formatFixed(theme.nonExecutive)}.`
        : '';
    return [
      {
        id: code,
        label: name,
        agreement: known?.band ?? null,
        agreementText,
        note: cantSayNote(theme.cantSay),
        executive: theme.executive,
        nonExecutive: theme.nonExecutive,
        clear: theme.beyondChance,
        gapText: theme.gapText,
        readOut: `${name}: agreement ${agreementText.toLowerCase()}.${sides} ${theme.gapText}.`,
      },
    ];
  });
}

/** Few is usual, and left out. */
function cantSayNote(cantSay: string | null): string | null {
  return cantSay === null || cantSay === 'few' ? null : `“Can’t say”: ${cantSay}`;
}
