import type { ReactElement } from 'react';
import { MethodLink } from '../../components/MethodLink.js';
import type { TrustCardProps } from './TrustView.js';

/** What a board at the next level does, for the two lowest themes. */
export function NextLevelCard({ trust, head }: TrustCardProps): ReactElement | null {
  const { nextLevel } = trust;
  if (nextLevel.length === 0) return null;
  const nameOf = (theme: string): string => head.themes.find(({ code }) => code === theme)?.name ?? theme;
  const names = nextLevel.map(({ theme }) => nameOf(theme)).join(' and ');
  return (
    <section id="next" className="bm-card" aria-labelledby="next-heading">
      <h2 id="next-heading" className="bm-card__finding">
        What the next level looks like for {names}
      </h2>
      <p className="bm-card__subtitle">The lowest scores, with a step for each statement of the theme.</p>
      <div className="bm-next">
        {nextLevel.map((next) => (
          <div key={next.theme} className="bm-next__part">
            <h3 className="bm-next__name">
              {nameOf(next.theme)}: from {next.from} to {next.to} <span className="bm-small">{next.score} now</span>
            </h3>
            <p>{next.picture}</p>
            <ol className="bm-next__steps">
              {next.steps.map((step) => (
                <li key={step.statement}>
                  {step.text} <span className="bm-next__statement">Moves: “{step.statement}”</span>
                </li>
              ))}
            </ol>
            {next.measures.length > 0 ? (
              <p className="bm-small">Related published measures: {next.measures.join(', ')}.</p>
            ) : null}
          </div>
        ))}
      </div>
      <div className="bm-card__foot">
        <p className="bm-card__source">
          {head.round.framework.name}. The steps are Boardmark’s own proposal, not guidance of NHS England.
        </p>
        <MethodLink section="board-scores" />
      </div>
    </section>
  );
}
