/** Every colour of the charts by its role; charts.css holds the same values as `--bm-<role>` and changes them for dark, forced colours and print. */
export const COLOURS = {
  surface: '#ffffff',
  ink: '#212b32',
  secondary: '#4c6272',
  grid: '#e3e8eb',
  rule: '#d8dde0',
  band: '#f0f4f5',
  own: '#000000',
  'on-own': '#ffffff',
  peer: '#5d6e79',
  'peer-bin': '#dfe5e9',
  interval: '#848f97',
  england: '#12436d',
  bar: '#768692',
  neutral: '#aeb7bd',
  outline: '#768692',
  worse: '#f46a25',
  'worse-edge': '#8a3308',
  'worse-text': '#a33f0c',
  'step-1': '#e3edf7',
  'step-2': '#b7d0e8',
  'step-3': '#7faad3',
  'step-4': '#3b78b3',
  'step-5': '#12436d',
  'on-step-1': '#212b32',
  'on-step-2': '#212b32',
  'on-step-3': '#212b32',
  'on-step-4': '#ffffff',
  'on-step-5': '#ffffff',
  border: '#212b32',
  halo: '#ffffff',
  ring: '#000000',
  focus: '#ffeb3b',
  link: '#005eb8',
} as const;

export type ColourRole = keyof typeof COLOURS;

/** Class for the page and attribute for standalone files; the class wins on the page. */
export function fillOf(role: ColourRole): { className: string; fill: string } {
  return { className: `bm-fill-${role}`, fill: COLOURS[role] };
}

export function strokeOf(role: ColourRole): { className: string; stroke: string } {
  return { className: `bm-stroke-${role}`, stroke: COLOURS[role] };
}

/** A filled mark with an outline of another role. */
export function paintOf(fill: ColourRole, stroke: ColourRole): { className: string; fill: string; stroke: string } {
  return { className: `bm-fill-${fill} bm-stroke-${stroke}`, fill: COLOURS[fill], stroke: COLOURS[stroke] };
}
