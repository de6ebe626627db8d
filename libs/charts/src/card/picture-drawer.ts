import type { ChartCardProps } from './chart-card-props.js';

/** What draws the card's picture: the chart itself unless the card says otherwise; null when there is none. */
export function pictureDrawer({ picture, children }: ChartCardProps): NonNullable<ChartCardProps['picture']> | null {
  return picture === undefined ? children : picture;
}
