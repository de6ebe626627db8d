import { peerRows } from '../testing/board-data.js';
import { layoutPeerStrip } from './layout.js';
import { peerStripTable } from './table.js';

describe('peerStripTable', () => {
  const { rows } = peerStripTable(peerRows);

  it('holds exactly the values that are drawn', () => {
    const { axis, rows: placed } = layoutPeerStrip({ rows: peerRows, levels: [], width: 1134 });
    const drawn = (value: unknown): number | null => (typeof value === 'number' ? axis.x(value) : null);
    const { median, q1 } = rows[0] ?? {};
    expect([drawn(rows[0]?.['score']), drawn(q1), drawn(median)]).toEqual([
      placed[0]?.own?.x,
      placed[0]?.box?.x1,
      placed[0]?.box?.median.x1,
    ]);
  });

  it('says in words what is not available, beyond a limit or missing', () => {
    const of = (label: string) => rows.find((row) => row['theme'] === label);
    expect(of('Users')?.['median']).toEqual({ status: 'not_available' });
    expect(of('Users')?.['bins']).toEqual({ status: 'not_available' });
    expect(of('Assurance')?.['q3']).toBe('3.8 or above');
    expect(of('Prioritisation')?.['score']).toBe('No score: fewer than 5 members answered');
    expect(of('Culture')?.['score']).toBe('4.0 or above');
  });

  it('writes every step of the histogram', () => {
    expect(rows[1]?.['bins']).toBe('2.0 to 2.5: 10%; 2.5 to 3.0: 10%; 3.0 to 3.5: 40%; 3.5 to 4.0: 30%; 4.0 to 5.0: 10%');
  });
});
