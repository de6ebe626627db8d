import type { ReactElement } from 'react';

const RULES: readonly (readonly [string, string])[] = [
  ['Your own answers', 'Nobody: not your chair, your trust, your system or the national team.'],
  [
    'The average of your board',
    'Your trust, your system and your region, after the round has closed and if at least five members answered.',
  ],
  ['Executives beside non-executives', 'The same three, and only if at least five of each have answered.'],
  ['Whether you have answered', 'Whoever leads for your trust sees how many members have, never which.'],
  ['Other trusts', 'Combined figures only. They never see your trust’s name beside a score.'],
];

/** Who will be told what, before the first answer and beside every one. */
export function WhoSeesWhat({ level = 2 }: { level?: 2 | 3 }): ReactElement {
  const Heading = `h${level}` as const;
  return (
    <section id="who-sees-what" className="bm-card bm-aside" aria-labelledby="who-heading">
      <Heading id="who-heading" className="bm-aside__head">
        Who will see what
      </Heading>
      <dl className="bm-who">
        {RULES.map(([what, who]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{who}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
