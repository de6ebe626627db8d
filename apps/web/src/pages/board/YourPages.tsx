import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { boardPath } from '../../board/links.js';
import type { BoardPlace } from '../../board/links.js';
import { useViewState } from '../../state/use-view-state.js';
import { useViewer } from '../../viewer/use-viewer.js';

/** Links to the organisations whose named results the viewer may read; for an administrator, to the releases. */
export function YourPages(): ReactElement | null {
  const { viewer } = useViewer();
  const { view } = useViewState();
  if (!viewer) return null;
  if (viewer.kind === 'ADMINISTRATOR')
    return (
      <p className="bm-coverage">
        As an administrator:{' '}
        <Link to={view.round === null ? '/board/releases' : `/board/releases/${view.round}`}>
          releases and their disclosure reports
        </Link>
        , <Link to="/administer">rounds and submissions</Link>
      </p>
    );
  const own: { place: BoardPlace; code: string; shortName: string }[] = [
    ...viewer.regions.map((region) => ({ place: 'regions' as const, ...region })),
    ...viewer.systems.map((system) => ({ place: 'systems' as const, ...system })),
    ...(viewer.kind === 'TRUST' || viewer.kind === 'PERSON' ? viewer.trusts : []).map((trust) => ({
      place: 'trusts' as const,
      ...trust,
    })),
  ];
  if (own.length === 0) return null;
  return (
    <p className="bm-coverage">
      Your own pages:{' '}
      {own.map(({ place, code, shortName }, index) => (
        <span key={`${place} ${code}`}>
          {index > 0 ? ', ' : ''}
          <Link to={boardPath(place, code, view.round)}>{shortName}</Link>
        </span>
      ))}
    </p>
  );
}
