import type { ReactNode } from 'react';
import type { TableTwin } from '../table/table-twin.js';

export type ChartView = 'chart' | 'table';

export interface ChartCardProps {
  /** Unique on the page; the heading's id is `${id}-heading`. */
  id: string;
  /** The finding, one sentence: heading of the card and title of downloads. */
  finding: string;
  /** Measure, scope, period, n. */
  subtitle: string;
  view: ChartView;
  onViewChange: (view: ChartView) => void;
  /** Exactly the plotted values: the Table view and the CSV. */
  table: TableTwin;
  /** Source, licence and release in one line. */
  source: string;
  /** Chart at the given width in pixels. */
  children: (width: number) => ReactNode;
  /** Drawing for SVG and PNG where the chart itself is not one SVG, loaded when asked for if it is a promise; null offers no picture. */
  picture?: ((width: number) => ReactNode | Promise<ReactNode>) | null;
  /** First words of the files' names; the finding when left out. */
  fileTitle?: string;
  /** Attribution printed under the source of pictures. */
  attribution?: string;
  controls?: ReactNode;
  /** Stands beside the chart on wide screens, below it on narrow ones. */
  aside?: ReactNode;
  note?: ReactNode;
  methodHref?: string;
  /** Routed link to the method, instead of `methodHref`. */
  methodLink?: ReactNode;
  /** "Illustrative data". */
  banner?: string;
  headingLevel?: 2 | 3;
}
