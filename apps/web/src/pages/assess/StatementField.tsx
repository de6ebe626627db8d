import type { ReactElement } from 'react';
import { ANSWERS, type Answer } from './assessment.js';

export interface StatementFieldProps {
  name: string;
  place: string;
  statement: string;
  answer: Answer;
  onAnswer: (answer: number) => void;
}

/** One statement with its six answers. */
export function StatementField({ name, place, statement, answer, onAnswer }: StatementFieldProps): ReactElement {
  return (
    <fieldset className="bm-statement">
      <legend className="bm-statement__text">
        <span className="bm-statement__place">{place}</span> {statement}
      </legend>
      <div className="bm-statement__answers">
        {ANSWERS.map(({ value, label }) => (
          <label key={value} className={value === 0 ? 'bm-answer bm-answer--cant-say' : 'bm-answer'}>
            <input type="radio" name={name} value={value} checked={answer === value} onChange={() => onAnswer(value)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
