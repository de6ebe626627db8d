import type { CareSetting, OdsCode } from './vocabulary.js';

/** One score of one assessed organisation on one theme. `careSetting` is null for an organisation scored as a whole. */
export interface ScoreRecord {
  readonly organisation: OdsCode;
  readonly careSetting: CareSetting | null;
  readonly theme: string;
  /** Decimal text exactly as supplied, between 1 and 5, at most six decimals: kept exact until it is stored. */
  readonly score: string;
}
