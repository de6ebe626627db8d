import { createElement, Fragment } from 'react';
import { toCsv } from '../export/csv.js';
import { fileName } from '../export/file-name.js';
import { renderPicture } from '../export/render-picture.js';
import { saveFile } from '../export/save-file.js';
import { toStandaloneSvg } from '../export/standalone-svg.js';
import type { StandaloneSvg } from '../export/standalone-svg.js';
import { svgToPng } from '../export/svg-to-png.js';
import type { ChartCardProps } from './chart-card-props.js';
import { pictureDrawer } from './picture-drawer.js';

/** Pictures are drawn at this width, whatever the screen. */
const PICTURE_WIDTH = 960;

export function saveCsv(card: ChartCardProps): void {
  save(card, new Blob([toCsv(card.table, sourceOf(card))], { type: 'text/csv;charset=utf-8' }), 'csv');
}

export async function saveSvg(card: ChartCardProps): Promise<void> {
  save(card, new Blob([(await pictureOf(card)).text], { type: 'image/svg+xml' }), 'svg');
}

export async function savePng(card: ChartCardProps): Promise<void> {
  const { text, width, height } = await pictureOf(card);
  save(card, await svgToPng(text, width, height), 'png');
}

function save(card: ChartCardProps, content: Blob, extension: string): void {
  saveFile(content, fileName(card.fileTitle ?? card.finding, extension));
}

async function pictureOf(card: ChartCardProps): Promise<StandaloneSvg> {
  const svg = renderPicture(createElement(Fragment, null, await pictureDrawer(card)?.(PICTURE_WIDTH)));
  if (svg === null) throw new Error('The chart has no picture');
  return toStandaloneSvg({
    svg,
    title: card.finding,
    subtitle: card.subtitle,
    source: card.source,
    ...(card.attribution ? { footer: card.attribution } : {}),
    ...(card.banner ? { banner: card.banner } : {}),
  });
}

function sourceOf(card: ChartCardProps): string {
  const banner = card.banner ? `${card.banner}.` : '';
  return [banner, card.source, card.attribution].filter(Boolean).join(' ');
}
