import { levelOf, type BoardResult, type ThemeResult } from '@boardmark/scoring';
import type { BoardInputs } from './board-inputs.js';
import { comparisons, type Comparison } from './compare-with-previous.js';
import type { EligibleTrust } from './eligible-trusts.js';
import type { NamedResult, NamedSubmission } from './named-table.js';

type Results = ReadonlyMap<string, BoardResult>;

/** Who was asked and who took part. */
export function nameSubmissions(inputs: BoardInputs, trusts: readonly EligibleTrust[], results: Results): NamedSubmission[] {
  const submissions = new Map(inputs.submissions.map((submission) => [submission.organisation, submission]));
  return trusts.map(({ code, system, region, sector }) => {
    const submission = submissions.get(code);
    const result = results.get(code);
    return {
      organisation: code,
      system,
      region,
      sector,
      nResponses: result?.nResponses ?? null,
      boardSize: submission?.boardSize ?? null,
      contents: submission?.contents ?? null,
      submitted: result?.submitted ?? false,
    };
  });
}

/** Every theme of every board that handed something in, with its level and its change since the round before. */
export function nameResults(inputs: BoardInputs, trusts: readonly EligibleTrust[], results: Results): NamedResult[] {
  const submissions = new Map(inputs.submissions.map((submission) => [submission.organisation, submission]));
  const compare = comparisons(inputs.round.framework, inputs.previous);
  return trusts.flatMap((trust) => {
    const [submission, result] = [submissions.get(trust.code), results.get(trust.code)];
    if (!submission || !result) return [];
    const compared = compare(submission, result.themes);
    return result.themes.map((theme, i) => nameResult(trust, theme, i + 1, compared[i]));
  });
}

function nameResult(
  { code, system, region }: EligibleTrust,
  theme: ThemeResult,
  position: number,
  compared: Comparison | undefined,
): NamedResult {
  const level = theme.score === null ? null : levelOf(theme.score, compared?.previous?.level ?? null);
  return {
    organisation: code,
    system,
    region,
    theme: theme.theme,
    position,
    score: theme.score,
    standIn: theme.standIn,
    standardError: theme.standardError,
    low: theme.low,
    high: theme.high,
    nValid: theme.nValid,
    agreement: theme.agreement,
    cantSay: theme.cantSay,
    executive: theme.split?.executive ?? null,
    nonExecutive: theme.split?.nonExecutive ?? null,
    beyondChance: theme.split?.beyondChance ?? null,
    dependsOnWho: theme.dependsOnWho,
    level: level?.level ?? null,
    levelSide: level?.side ?? null,
    levelBorderline: level?.borderline ?? null,
    levelNear: level?.near ?? null,
    change: compared?.change?.change ?? null,
    changeLow: compared?.change?.low ?? null,
    changeHigh: compared?.change?.high ?? null,
    verdict: compared && !compared.comparable ? 'not_comparable' : (compared?.change?.verdict ?? null),
  };
}
