/** Advance widths of Arial in thousandths of the type size, for the characters from space to tilde. */
const WIDTHS = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556,
  556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778,
  722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222,
  500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];
const OTHER = 600;
const BOLD_FACTOR = 1.08;

/** Width in pixels of a line of Arial; close enough to place labels without a browser. */
export function textWidth(text: string, size: number, bold = false): number {
  let units = 0;
  for (const character of text) units += WIDTHS[character.charCodeAt(0) - 32] ?? OTHER;
  return (units / 1000) * size * (bold ? BOLD_FACTOR : 1);
}

const LETTER_SPACING = 0.12;
const WORD_SPACING = 0.16;

/** Width that a line takes when its reader spaces letters and words out as far as WCAG 1.4.12 asks pages to allow. */
export function textRoom(text: string, size: number, bold = false): number {
  const spaces = text.split(' ').length - 1;
  return textWidth(text, size, bold) + size * (LETTER_SPACING * text.length + WORD_SPACING * spaces);
}

/** Breaks a text at spaces into lines no wider than `width`; a longer single word keeps its line. */
export function wrapText(text: string, width: number, size: number, bold = false, widthOf = textWidth): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`, size, bold) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The text, or as much of it as fits with an ellipsis. */
export function fitText(text: string, width: number, size: number, bold = false): string {
  if (textWidth(text, size, bold) <= width) return text;
  let end = text.length - 1;
  while (end > 1 && textWidth(`${text.slice(0, end).trimEnd()}…`, size, bold) > width) end -= 1;
  return `${text.slice(0, end).trimEnd()}…`;
}
