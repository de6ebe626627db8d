export type TrendVerdict = 'improved' | 'deteriorated' | 'no_clear_change' | 'not_comparable' | 'no_score';

export interface TrendRound {
  id: string;
  label: string;
  /** When the round was taken, in milliseconds. */
  at: number;
}

export interface TrendNote {
  at: number;
  text: string;
}

export interface TrendTheme {
  id: string;
  label: string;
  /** One per round, null where there is no score. */
  scores: (number | null)[];
  low: (number | null)[];
  high: (number | null)[];
  /** One per round, null where it is not available. */
  peers: (number | null)[];
  /** True where the line is broken before the round. */
  breaks: boolean[];
  verdict: TrendVerdict;
  /** "Improved since Spring 2025". */
  verdictText: string;
  /** "Up 0.7 (likely range 0.1 to 1.3)." */
  detail: string;
  readOut: string;
}

export interface ThemeTrendsProps {
  rounds: TrendRound[];
  themes: TrendTheme[];
  /** Events on the time line. */
  notes: TrendNote[];
  /** "Peer median". */
  peersLabel: string;
  width: number;
  label?: string;
}
