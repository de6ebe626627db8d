import { setTimeout } from 'node:timers/promises';
import { Batches } from './batches.js';

describe('batches', () => {
  it('hold what arrives together, in its order; what arrives meanwhile is the next one', async () => {
    const written: number[][] = [];
    const batches = new Batches<number>(async (items) => {
      written.push([...items]);
      await setTimeout(20);
    });
    const first = [batches.add(1), batches.add(2)];
    await setTimeout(5);
    await Promise.all([...first, batches.add(3), batches.add(4)]);
    await batches.add(5);
    expect(written).toEqual([[1, 2], [3, 4], [5]]);
  });

  it('are not larger than what one statement should hold', async () => {
    const written: number[] = [];
    const batches = new Batches<number>(async (items) => void written.push(items.length), 2);
    await Promise.all([1, 2, 3, 4, 5].map((item) => batches.add(item)));
    expect(written).toEqual([2, 2, 1]);
  });

  it('tell everyone in them when they fail, and go on with the next', async () => {
    let failures = 1;
    const batches = new Batches<number>(async () => {
      if (failures-- > 0) throw new Error('The disk is full.');
    });
    const both = await Promise.allSettled([batches.add(1), batches.add(2)]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(batches.add(3)).resolves.toBeUndefined();
  });

  it('are idle once nothing waits', async () => {
    const written: number[] = [];
    const batches = new Batches<number>(async (items) => void written.push(...items));
    void batches.add(1);
    await batches.idle();
    expect(written).toEqual([1]);
    await batches.idle();
  });
});
