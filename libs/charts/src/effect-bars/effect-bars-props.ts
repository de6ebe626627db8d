export interface EffectBarsData {
  total: number;
  mix: number;
  score: number;
}

export interface EffectBarsProps extends EffectBarsData {
  width: number;
  label?: string;
  totalLabel?: string;
  mixLabel?: string;
  scoreLabel?: string;
}
