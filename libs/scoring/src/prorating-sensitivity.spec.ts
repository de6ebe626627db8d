import fc from 'fast-check';
import { proratingSensitivity } from './prorating-sensitivity.js';
import { scoreBoard } from './score-board.js';
import { answersOf, ARBITRARY_FRAMEWORK, arbitraryBoard, frameworkOf } from './testing/arbitrary-board.js';

const three = frameworkOf({ culture: 'sss' });
const board = (...texts: string[]) => texts.map((text) => ({ role: 'executive' as const, answers: answersOf(text) }));

describe('proratingSensitivity', () => {
  it('allows for a hard statement that some skipped', () => {
    const responses = board('44-', '44-', '442', '442', '442');
    const [theme] = proratingSensitivity(three, responses, [4, 4, 2]);
    const adjusted = (2 * ((4 - 4 + 4 - 4) / 2 + 10 / 3) + 3 * (10 / 3)) / 5;
    expect((scoreBoard(three, responses).themes[0]?.score ?? NaN) + (theme?.difference ?? NaN)).toBeCloseTo(adjusted, 6);
    expect(theme).toMatchObject({ range: 2, uneven: true, worthShowing: true });
  });
  it('is not worth showing where statements are alike, or where it moves little', () => {
    const responses = board('44-', '442', '442', '442', '442');
    expect(proratingSensitivity(three, responses, [3.5, 3.5, 2.5])[0]).toMatchObject({ uneven: false, worthShowing: false });
    expect(proratingSensitivity(three, responses, [3.5, 3.5, 2.4])[0]).toMatchObject({ uneven: true, worthShowing: false });
  });
  it('says nothing without five respondents', () => {
    expect(proratingSensitivity(three, board('444'), [4, 4, 2])[0]).toMatchObject({ difference: null, worthShowing: false });
  });
  it('changes nothing when every statement has the same mean', () => {
    fc.assert(
      fc.property(arbitraryBoard, (responses) => {
        for (const { difference } of proratingSensitivity(ARBITRARY_FRAMEWORK, responses, Array(17).fill(3.3))) {
          expect(Math.abs(difference ?? 0)).toBeLessThan(1e-12);
        }
      }),
    );
  });
  it('needs a mean for each statement', () => expect(() => proratingSensitivity(three, [], [4, 4])).toThrow(RangeError));
});
