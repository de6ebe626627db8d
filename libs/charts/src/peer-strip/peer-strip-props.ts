/** A figure that peers may read: a number, or the end of the scale that words such as "3.8 or above" stand for. */
export interface ShownFigure {
  value: number | null;
  text: string;
  /** Ends of what the text stands for; both are the value when there is one. */
  low: number;
  high: number;
}

export interface PeerBin {
  from: number;
  to: number;
  /** Share of the peers, 0 to 1. */
  share: number;
}

export interface PeerFigures {
  mean: ShownFigure;
  quartiles: { q1: ShownFigure; median: ShownFigure; q3: ShownFigure } | null;
  bins: PeerBin[] | null;
}

export interface PeerStripRow {
  id: string;
  label: string;
  score: number | null;
  /** On the marker: "3.9", "4.0+"; not drawn without a score. */
  tag: string;
  /** "3.9", "4.0 or above", or why there is no score. */
  scoreText: string;
  low: number | null;
  high: number | null;
  /** "Established", and under it "level 4, near level 5"; empty without a score. */
  levelName: string;
  levelText: string;
  /** 1 lowest to 5 highest; null when the own score cannot be placed. */
  fifth: number | null;
  fifthText: string;
  /** Null when nothing of the peers is available. */
  peers: PeerFigures | null;
  /** Stands in the place of what is not available of the peers. */
  absentText: string;
  /** Where the nearest group that is available can be seen, and the words of that link. */
  href?: string;
  hrefText?: string;
  readOut: string;
}

export interface PeerStripProps {
  rows: PeerStripRow[];
  /** Names of the five levels, lowest first. */
  levels: readonly string[];
  width: number;
  label?: string;
  /** "Your board". */
  ownLabel?: string;
  onOpen?: (href: string) => void;
}
