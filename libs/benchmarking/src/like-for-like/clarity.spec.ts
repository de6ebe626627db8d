import { prepareRound } from '../prepared-round.js';
import { publishedRound } from '../testing/oracles.js';
import { toy } from '../testing/toy-round.js';
import { judgeSystems } from './clarity.js';

describe('judgeSystems', () => {
  const published = judgeSystems(prepareRound(publishedRound));

  it('calls clear what passes under all matchings, a close call what passes under some', () => {
    expect(published.familySize).toBe(294);
    expect(published.of('QRV', 'improve_care')?.clarity).toBe('clear');
    expect(published.of('QRV', 'improve_care')?.flaggedUnder).toHaveLength(4);
    expect(published.of('QYG', 'well_led')).toMatchObject({
      clarity: 'close_call',
      flaggedUnder: ['care_setting_specialist_apart', 'care_setting', 'none'],
    });
    expect(published.of('QNQ', 'well_led')).toMatchObject({ clarity: 'none', flaggedUnder: [] });
  });

  it('judges neither the profile nor a system that is not there', () => {
    expect(published.of('QYG', 'profile')).toBeNull();
    expect(published.of('QZZ', 'well_led')).toBeNull();
  });

  it('leaves a system without a score on a theme out of the family', () => {
    const submissions = toy.submissions.map((each) => ({ ...each, scores: each.trust.startsWith('B') ? [null] : each.scores }));
    const judged = judgeSystems(prepareRound({ ...toy, submissions }));
    expect(judged.of('QB', 'culture')).toBeNull();
    expect(judged.familySize).toBe(1);
  });
});
