import { sayAgreementNote, sayBoardAgreement, sayGap, saySplitShown } from '@boardmark/benchmarking';
import type { AgreementTheme, AgreementView } from './model/agreement.model.js';
import type { TrustBoard } from './model/trust-board.model.js';
import type { NamedResult } from './named-rows.js';
import { twoDecimals } from './two-decimals.js';

type Named = AgreementTheme & { readonly name: string; readonly gap: number | null };

/**
 * How far the members of a board agree. Executives and non-executives are set apart for the trust itself (`own`) and on every theme with a
 * score, or not at all.
 */
export function toAgreementView({ release, results, suppliedAsScores }: TrustBoard, own: boolean): AgreementView {
  const hasSides = results.some(({ executive }) => executive !== null);
  const splitAvailable = own && hasSides;
  const themes = release.round.framework.themes.map(({ code, name }) =>
    toTheme(
      name,
      code,
      results.find(({ theme }) => theme === code),
      splitAvailable,
    ),
  );
  const why = suppliedAsScores || results.length === 0 ? 'no_answers' : own ? 'too_few' : 'own_only';
  return {
    finding: sayBoardAgreement(themes),
    note: sayAgreementNote(themes.filter(({ gap }) => gap !== null).length),
    splitAvailable,
    splitText: saySplitShown(splitAvailable ? 'shown' : why),
    themes: themes.map(({ theme, agreement, cantSay, executive, nonExecutive, gapText, beyondChance }) => ({
      theme,
      agreement,
      cantSay,
      executive: twoDecimals(executive),
      nonExecutive: twoDecimals(nonExecutive),
      gapText,
      beyondChance,
    })),
  };
}

function toTheme(name: string, theme: string, result: NamedResult | undefined, splitAvailable: boolean): Named {
  const executive = splitAvailable ? (result?.executive ?? null) : null;
  const nonExecutive = splitAvailable ? (result?.nonExecutive ?? null) : null;
  const gap = executive === null || nonExecutive === null ? null : executive - nonExecutive;
  const beyondChance = gap !== null && result?.beyondChance === true;
  return {
    name,
    theme,
    agreement: result?.agreement ?? null,
    cantSay: result?.cantSay ?? null,
    executive,
    nonExecutive,
    gap,
    gapText: sayGap({ gap, beyondChance }),
    beyondChance,
  };
}
