import { changeRows } from '../testing/example-data.js';
import { expectPicture } from '../testing/expect-picture.js';
import { Dumbbell } from './Dumbbell.js';
import { DumbbellChart } from './DumbbellChart.js';

describe('Dumbbell', () => {
  it('draws the change of a system, of England and of 16 trusts', () => {
    expectPicture(
      import.meta.url,
      'change-1150',
      <Dumbbell beforeLabel="2024" afterLabel="2025" rows={changeRows} width={1150} />,
    );
    expectPicture(
      import.meta.url,
      'change-326',
      <DumbbellChart beforeLabel="2024" afterLabel="2025" rows={changeRows} width={326} />,
    );
  });
});
