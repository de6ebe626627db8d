import { textWidth, wrapText } from '../svg/text-width.js';

export interface StandaloneSvgOptions {
  /** The chart's own SVG, with numeric width and height. */
  svg: string;
  title: string;
  subtitle: string;
  source: string;
  /** Attribution and address, below the source. */
  footer?: string;
  /** "Illustrative data", drawn at the top. */
  banner?: string;
}

export interface StandaloneSvg {
  text: string;
  width: number;
  height: number;
}

interface Line {
  text: string;
  size: number;
  leading: number;
  fill: string;
  bold?: boolean;
}

const MARGIN = 24;
const FONTS = 'Arial, Helvetica, sans-serif';
const INK = '#212b32';
const SECONDARY = '#4c6272';

/** A chart with its title, subtitle, source and footer baked in; it needs no style sheet and no script. */
export function toStandaloneSvg(options: StandaloneSvgOptions): StandaloneSvg {
  const chart = { width: sizeOf(options.svg, 'width'), height: sizeOf(options.svg, 'height') };
  const inner = chart.width;
  const wrapped = (text: string, line: Omit<Line, 'text'>): Line[] =>
    wrapText(text, inner, line.size, line.bold).map((part) => ({ ...line, text: part }));
  const head = [
    ...wrapped(options.title, { size: 20, leading: 26, fill: INK, bold: true }),
    ...wrapped(options.subtitle, { size: 14, leading: 20, fill: SECONDARY }),
  ];
  const foot = [options.source, options.footer].flatMap((text) =>
    text ? wrapped(text, { size: 12, leading: 17, fill: SECONDARY }) : [],
  );
  const top = MARGIN + (options.banner ? 40 : 0);
  const chartTop = top + heightOf(head) + 16;
  const footTop = chartTop + chart.height + 20;
  const width = inner + 2 * MARGIN;
  const height = Math.ceil(footTop + heightOf(foot) + MARGIN);
  const text = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONTS}" role="img">`,
    `<title>${escapeXml(options.title)}</title>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    options.banner ? bannerOf(options.banner) : '',
    linesOf(head, top),
    placed(options.svg, MARGIN, chartTop),
    `<line x1="${MARGIN}" x2="${width - MARGIN}" y1="${footTop - 8}" y2="${footTop - 8}" stroke="#d8dde0"/>`,
    linesOf(foot, footTop),
    '</svg>',
  ].join('');
  return { text, width, height };
}

export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function sizeOf(svg: string, name: 'width' | 'height'): number {
  const match = new RegExp(`^<svg[^>]*\\s${name}="([0-9.]+)"`).exec(svg);
  if (!match) throw new Error(`The chart has no ${name}`);
  return Number(match[1]);
}

const PAGE_ONLY = /\s(?:tabindex|role|class|style|focusable|aria-[a-z]+|data-[a-z-]+)="[^"]*"/g;

/** The chart as a nested SVG without what only the page needs: focus stops, roles, classes, links. */
function placed(svg: string, x: number, y: number): string {
  return svg
    .replace(/<[^>]+>/g, (tag) => tag.replace(PAGE_ONLY, ''))
    .replace(/<a\b[^>]*>/g, '<g>')
    .replaceAll('</a>', '</g>')
    .replace('<svg', `<svg x="${x}" y="${y}"`);
}

function heightOf(lines: Line[]): number {
  return lines.reduce((sum, line) => sum + line.leading, 0);
}

function linesOf(lines: Line[], top: number): string {
  let y = top;
  return lines
    .map((line) => {
      y += line.leading;
      const weight = line.bold ? ' font-weight="bold"' : '';
      return `<text x="${MARGIN}" y="${y - 6}" font-size="${line.size}"${weight} fill="${line.fill}">${escapeXml(line.text)}</text>`;
    })
    .join('');
}

function bannerOf(text: string): string {
  const width = textWidth(text, 13, true) + 20;
  return (
    `<rect x="${MARGIN}" y="${MARGIN - 4}" width="${width.toFixed(1)}" height="26" fill="${INK}"/>` +
    `<text x="${MARGIN + 10}" y="${MARGIN + 13.5}" font-size="13" font-weight="bold" fill="#ffffff">${escapeXml(text)}</text>`
  );
}
