import type { ChartCardProps } from './chart-card-props.js';
import type { DownloadItem } from './DownloadMenu.js';
import { pictureDrawer } from './picture-drawer.js';

/** Pages load without the code that only files need. */
const files = () => import('./save-files.js');

/** The files a card offers. */
export function downloadsOf(card: ChartCardProps): DownloadItem[] {
  const csv: DownloadItem = { label: 'CSV, the values', save: async () => (await files()).saveCsv(card) };
  if (!pictureDrawer(card)) return [csv];
  return [
    csv,
    { label: 'SVG, the picture', save: async () => (await files()).saveSvg(card) },
    { label: 'PNG, the picture', save: async () => (await files()).savePng(card) },
  ];
}
