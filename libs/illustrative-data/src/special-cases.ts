import type { OdsCode } from '@boardmark/assessment';

type Codes = readonly OdsCode[];

/** Which invented organisations show what. The README of `data/` says each in words. */
export interface SpecialCases {
  readonly holdings: readonly Codes[];
  readonly merger: { readonly predecessors: Codes; readonly successor: OdsCode };
  readonly acquisition: { readonly acquirer: OdsCode; readonly acquired: OdsCode };
  readonly move: { readonly trust: OdsCode; readonly from: OdsCode; readonly to: OdsCode };
  readonly lateJoiner: OdsCode;
  readonly systemMerger: { readonly predecessors: Codes; readonly successor: OdsCode };
  readonly systemsOfOneTrust: Codes;
  readonly neverSubmitting: Codes;
  readonly supplyingScores: Codes;
  readonly nearlyUnanimousBoards: Codes;
  readonly splitBoards: Codes;
  readonly boardsThatOftenCannotSay: Codes;
  readonly fastMovers: Codes;
  readonly slipping: Codes;
}
