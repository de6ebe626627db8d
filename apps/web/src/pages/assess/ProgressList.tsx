import type { ReactElement } from 'react';
import { Link, useLocation } from 'react-router';
import { progressOf, type AssessmentTheme } from './assessment.js';

/** The themes, how far each has come, and the way to each. */
export function ProgressList({ themes, current }: { themes: readonly AssessmentTheme[]; current: string | null }): ReactElement {
  const { hash } = useLocation();
  return (
    <nav className="bm-card bm-aside" aria-labelledby="progress-heading">
      <h2 id="progress-heading" className="bm-aside__head">
        Your progress
      </h2>
      <ol className="bm-progress">
        {themes.map((theme) => {
          const { state, words } = progressOf(theme);
          return (
            <li key={theme.code} className={`bm-progress__item bm-progress__item--${state}`}>
              <Link to={{ search: `?theme=${theme.code}`, hash }} aria-current={theme.code === current ? 'step' : undefined}>
                {theme.name}
              </Link>
              <span>{words}</span>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
