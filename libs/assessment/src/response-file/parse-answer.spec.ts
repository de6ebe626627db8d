import fc from 'fast-check';
import { parseAnswer } from './parse-answer.js';

const codeOf = (text: string) => {
  const read = parseAnswer(text);
  return 'fault' in read ? read.fault.code : read.value;
};

describe('parseAnswer', () => {
  it.each([1, 2, 3, 4, 5])('reads %d', (answer) => expect(codeOf(` ${answer} `)).toBe(answer));

  it.each(["can't say", 'Can’t say', 'can‘t say', 'CANT SAY', 'cant_say', "can't  say ", 'can`t say'])(
    'reads %s as an answer of its own kind',
    (text) => expect(codeOf(text)).toBe(0),
  );

  it.each(['', '  ', '\u00a0'])('reads an empty cell as skipped: %j', (text) => expect(codeOf(text)).toBeNull());

  it.each(['0', '6', '-1', '+3', '12', '007'])('finds %s out of range', (text) => expect(codeOf(text)).toBe('ANSWER_RANGE'));

  it.each(['2.5', '3.0', '3,5', 'three', 'say', "don't know", 'agree', '3 or 4', '1e0', '٣'])('takes %s for no answer', (text) =>
    expect(codeOf(text)).toBe('ANSWER_FORMAT'),
  );

  it('never repeats what it was given', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 12 }), (text) => {
        const read = parseAnswer(text);
        if ('value' in read) return;
        expect(read.fault.value).toBeNull();
        expect(`${read.fault.message} ${read.fault.expected}`).not.toContain(text.trim() || 'nothing');
      }),
    );
  });
});
