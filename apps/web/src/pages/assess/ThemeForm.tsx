import type { ReactElement } from 'react';
import { Link, useLocation } from 'react-router';
import { PageHeading } from '../../components/PageHeading.js';
import { progressOf, type Answer, type AssessmentData, type AssessmentTheme } from './assessment.js';
import { StatementField } from './StatementField.js';

export interface ThemeFormProps {
  assessment: AssessmentData;
  theme: AssessmentTheme;
  onAnswer: (answers: Answer[]) => void;
}

/** The statements of one theme. */
export function ThemeForm({ assessment: { themes, roundName }, theme, onAnswer }: ThemeFormProps): ReactElement {
  const { hash } = useLocation();
  const place = themes.findIndex(({ code }) => code === theme.code);
  const [before, after] = [themes[place - 1], themes[place + 1]];
  const answerAt = (at: number, answer: number): void => onAnswer(theme.answers.map((old, k) => (k === at ? answer : old)));
  return (
    <div className="bm-assess__main">
      <p className="bm-assess__place">
        Theme {place + 1} of {themes.length}
        <Link to={{ search: '', hash }}>All themes</Link>
      </p>
      <ol className="bm-assess__bar" aria-hidden="true">
        {themes.map((each) => (
          <li key={each.code} className={`bm-assess__part--${progressOf(each).state}`} />
        ))}
      </ol>
      <PageHeading heading={theme.name} title={`${theme.name}, ${roundName}`} />
      {theme.headline ? <p className="bm-headline">{theme.headline}</p> : null}
      <p className="bm-assess__private">
        Nobody sees your own answers.{' '}
        <a href="#who-sees-what" onClick={scrollToWho}>
          Who will see what
        </a>
      </p>
      <h2 className="bm-assess__question">How far do you agree?</h2>
      {theme.statements.map((statement, k) => (
        <StatementField
          key={statement}
          name={`${theme.code}-${k}`}
          place={`${k + 1} of ${theme.statements.length}`}
          statement={statement}
          answer={theme.answers[k] ?? null}
          onAnswer={(answer) => answerAt(k, answer)}
        />
      ))}
      <p className="bm-assess__steps">
        <Link className="nhsuk-button" to={{ search: after ? `?theme=${after.code}` : '', hash }}>
          {after ? `Go to ${after.name}` : 'Finish'}
        </Link>
        {before ? (
          <Link className="nhsuk-button nhsuk-button--secondary" to={{ search: `?theme=${before.code}`, hash }}>
            Back to {before.name}
          </Link>
        ) : null}
      </p>
    </div>
  );
}

/** The part after # is the personal link, and stays. */
function scrollToWho(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.getElementById('who-sees-what')?.scrollIntoView();
}
