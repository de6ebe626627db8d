import { sayChangeNote } from './say-change-note.js';

describe('sayChangeNote', () => {
  it('names the step as a convention beside the spread of changes', () => {
    expect(sayChangeNote({ step: 0.25, pooledSd: 0.2449 })).toBe(
      'A trust is called improved or deteriorated from a change of 0.25: a convention, beside a standard deviation of 0.24 among the changes of trusts in one system. ' +
        'The assessment has no repeat measurement, so smaller changes cannot be told from noise.',
    );
  });

  it('leaves the spread out where it is not known', () => {
    expect(sayChangeNote({ step: 0.25, pooledSd: null })).toMatch(
      /^A trust is called improved or deteriorated from a change of 0\.25: a convention\. /,
    );
  });
});
