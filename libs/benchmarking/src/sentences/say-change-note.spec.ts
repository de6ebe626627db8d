import { sayChangeNote } from './say-change-note.js';

describe('sayChangeNote', () => {
  it('names the step as a convention beside the spread of changes', () => {
    expect(sayChangeNote({ step: 0.25, pooledSd: 0.2449 })).toBe(
      'A trust is called improved or deteriorated when its score moves by 0.25 or more. This step is a convention; the changes of trusts in one system have a standard deviation of 0.24. ' +
        'The assessment has no repeat measurement, so smaller changes cannot be told from noise.',
    );
  });

  it('leaves the spread out where it is not known', () => {
    expect(sayChangeNote({ step: 0.25, pooledSd: null })).toMatch(/moves by 0\.25 or more\. This step is a convention\. The/);
  });
});
