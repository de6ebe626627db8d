import { clearSegments } from './clear-segments.js';

describe('clearSegments', () => {
  const label = { left: 0, right: 50, top: 20, bottom: 30 };

  it('leaves a line alone that meets no label', () => {
    expect(clearSegments({ x: 80, y1: 0, y2: 60 }, [label])).toEqual([{ x: 80, y1: 0, y2: 60 }]);
  });

  it('cuts a line above and below a label', () => {
    expect(clearSegments({ x: 10, y1: 0, y2: 60 }, [label])).toEqual([
      { x: 10, y1: 0, y2: 19 },
      { x: 10, y1: 31, y2: 60 },
    ]);
  });

  it('leaves nothing of a line that lies inside a label', () => {
    expect(clearSegments({ x: 10, y1: 21, y2: 29 }, [label])).toEqual([]);
  });
});
