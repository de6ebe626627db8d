import { england, regions, systems } from '../testing/example-data.js';
import { expectPicture } from '../testing/expect-picture.js';
import { IntervalRows } from './IntervalRows.js';
import { IntervalRowsChart } from './IntervalRowsChart.js';

describe('IntervalRows', () => {
  it('draws all systems, the own one in black', () => {
    expectPicture(
      import.meta.url,
      'systems-752',
      <IntervalRows rows={systems} reference={england} domain={[1, 5]} width={752} />,
    );
    expectPicture(
      import.meta.url,
      'systems-326',
      <IntervalRowsChart rows={systems} reference={england} domain={[1, 5]} width={326} />,
    );
  });

  it('draws regions with room for their names', () => {
    const props = {
      rows: regions,
      reference: england,
      domain: [1, 5] as [number, number],
      rowHeight: 36,
      peerLabel: 'Region, 95% interval',
    };
    expectPicture(import.meta.url, 'regions-528', <IntervalRows {...props} width={528} />);
    expectPicture(import.meta.url, 'regions-326', <IntervalRows {...props} width={326} />);
  });
});
