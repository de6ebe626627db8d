import { createElement, Fragment } from 'react';
import type { ReactNode } from 'react';
import { fileName } from '../export/file-name.js';
import { renderPicture } from '../export/render-picture.js';
import { saveFile } from '../export/save-file.js';
import { toStandaloneSvg } from '../export/standalone-svg.js';
import type { StandaloneSvg } from '../export/standalone-svg.js';
import { svgToPng } from '../export/svg-to-png.js';
import { toCsv } from '../export/csv.js';
import type { ChartCardProps } from './chart-card-props.js';
import type { DownloadItem } from './DownloadMenu.js';

/** Pictures are drawn at this width, whatever the screen. */
export const PICTURE_WIDTH = 960;

/** The files a card offers. */
export function downloadsOf(card: ChartCardProps): DownloadItem[] {
  const title = card.fileTitle ?? card.finding;
  const csv: DownloadItem = {
    label: 'CSV, the values',
    save: () =>
      saveFile(new Blob([toCsv(card.table, sourceOf(card))], { type: 'text/csv;charset=utf-8' }), fileName(title, 'csv')),
  };
  const draw = card.picture === undefined ? card.children : card.picture;
  if (!draw) return [csv];
  return [
    csv,
    {
      label: 'SVG, the picture',
      save: () => saveFile(new Blob([pictureOf(card, draw).text], { type: 'image/svg+xml' }), fileName(title, 'svg')),
    },
    {
      label: 'PNG, the picture',
      save: async () => {
        const { text, width, height } = pictureOf(card, draw);
        saveFile(await svgToPng(text, width, height), fileName(title, 'png'));
      },
    },
  ];
}

function pictureOf(card: ChartCardProps, draw: (width: number) => ReactNode): StandaloneSvg {
  const svg = renderPicture(createElement(Fragment, null, draw(PICTURE_WIDTH)));
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
