import { HeatmapPicture } from '@boardmark/charts';
import type { HeatmapPictureProps } from '@boardmark/charts';
import type { ReactElement } from 'react';

/** Loaded when somebody asks for a file. */
export function heatmapPicture(props: HeatmapPictureProps): ReactElement {
  return <HeatmapPicture {...props} />;
}
