import type { ReactElement } from 'react';
import type { ReportPartsFragment } from '../../gql/graphql.js';
import { LEVELS } from './report-words.js';
import { WideTable } from '../../components/WideTable.js';

type Level = ReportPartsFragment['levels'][number];

/** What is shown of each level, one block a group. */
export function LevelsCard({ levels }: { levels: readonly Level[] }): ReactElement {
  const rows = LEVELS.flatMap(({ kind, label }) => {
    const level = levels.find((each) => each.kind === kind);
    return level && level.inStructure > 0 ? [{ ...level, label }] : [];
  });
  return (
    <section className="bm-card" aria-labelledby="levels-heading">
      <h2 id="levels-heading" className="bm-card__finding">
        What is shown of each level
      </h2>
      <p className="bm-card__subtitle">A group counts as shown when its mean is released in one theme or more.</p>
      <WideTable label="Groups by level">
        <thead>
          <tr>
            <th scope="col">Level</th>
            <th scope="col">Groups</th>
            <th scope="col">Shown</th>
            <th scope="col">Withheld: too few trusts</th>
            <th scope="col">Withheld: would expose somebody</th>
            <th scope="col" className="bm-report__wide">
              One block is one group
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((level) => (
            <tr key={level.kind}>
              <th scope="row">{level.label}</th>
              <td>{level.inStructure}</td>
              <td>
                <strong>{level.released}</strong>
              </td>
              <td>{level.tooFew}</td>
              <td>{level.wouldExpose}</td>
              <td className="bm-report__wide">
                <Blocks level={level} />
              </td>
            </tr>
          ))}
        </tbody>
      </WideTable>
      <ul className="bm-report__key" aria-hidden="true">
        <li>
          <span className="bm-block bm-block--shown" /> Shown
        </li>
        <li>
          <span className="bm-block bm-block--exposing" /> Withheld: would expose somebody
        </li>
        <li>
          <span className="bm-block bm-block--few" /> Withheld: too few trusts
        </li>
      </ul>
    </section>
  );
}

/** A picture of the numbers beside it. */
function Blocks({ level }: { level: Level }): ReactElement {
  const of = (n: number, look: string) =>
    Array.from({ length: n }, (_, k) => <span key={`${look} ${k}`} className={`bm-block bm-block--${look}`} />);
  return (
    <span className="bm-report__blocks" aria-hidden="true">
      {of(level.released, 'shown')}
      {of(level.wouldExpose, 'exposing')}
      {of(level.tooFew, 'few')}
    </span>
  );
}
