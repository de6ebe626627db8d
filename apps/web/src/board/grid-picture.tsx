import { ScoreGridPicture } from '@boardmark/charts';
import type { ScoreGridPictureProps } from '@boardmark/charts';
import type { ReactElement } from 'react';

/** Loaded when somebody asks for a file. */
export function gridPicture(props: ScoreGridPictureProps): ReactElement {
  return <ScoreGridPicture {...props} />;
}
