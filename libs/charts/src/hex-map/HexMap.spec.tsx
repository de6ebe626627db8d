import { hexCells } from '../testing/example-data.js';
import { expectPicture } from '../testing/expect-picture.js';
import { HexMap } from './HexMap.js';
import type { HexMapProps } from './hex-map-props.js';

const props: HexMapProps = {
  cells: hexCells,
  limits: [2.4, 2.7, 3.0, 3.3],
  selected: 'QYG',
  onSelect: () => undefined,
  onOpen: () => undefined,
  width: 640,
};

describe('HexMap', () => {
  it('draws the 42 systems, with Cheshire and Merseyside chosen', () => {
    expectPicture(import.meta.url, 'systems-640', <HexMap {...props} />);
    expectPicture(import.meta.url, 'systems-326', <HexMap {...props} width={326} />);
  });

  it('hatches what is missing or not available', () => {
    const cells = hexCells.map((cell) =>
      cell.code === 'QJK'
        ? { ...cell, value: null, status: 'missing' as const }
        : cell.code === 'QSL'
          ? { ...cell, value: null, status: 'not_available' as const }
          : cell,
    );
    expectPicture(import.meta.url, 'gaps-640', <HexMap {...props} cells={cells} selected={null} />);
  });
});
