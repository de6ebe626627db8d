import { formatSigned, NO_DATA } from '@boardmark/charts';
import type { ReactElement } from 'react';
import type { SystemSplit_SystemFragment } from '../../gql/graphql.js';

export interface SplitTableProps {
  split: SystemSplit_SystemFragment;
  themes: readonly { code: string; name: string }[];
  /** The chosen measure, whose row is marked. */
  measure: string;
}

export function SplitTable({ split, themes, measure }: SplitTableProps): ReactElement {
  return (
    <div className="bm-split">
      <h3 id="split-all">The same split for every measure</h3>
      <table className="bm-split__table" aria-labelledby="split-all">
        <thead>
          <tr>
            <th scope="col">Measure</th>
            <th scope="col">Total</th>
            <th scope="col">Mix</th>
            <th scope="col">Score</th>
          </tr>
        </thead>
        <tbody>
          {themes.map(({ code, name }) => {
            const theme = split.themes.find((entry) => entry.theme === code);
            return (
              <tr key={code} className={code === measure ? 'bm-split__chosen' : undefined}>
                <th scope="row">{name}</th>
                {[theme?.total, theme?.mixEffect, theme?.difference].map((value, index) => (
                  <td key={index}>{value == null ? NO_DATA : formatSigned(value)}</td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
