import type { ReactElement } from 'react';
import { Link } from 'react-router';

export interface ExploreProps {
  search: string;
  nSystems: number;
  nSubmissions: number;
}

/** Ways on from the first page. */
export function Explore({ search, nSystems, nSubmissions }: ExploreProps): ReactElement {
  const cards = [
    {
      to: '/systems',
      title: 'Explore a system',
      text: `Trusts by measure, like-for-like comparison and change, for each of ${nSystems} systems.`,
    },
    {
      to: '/themes',
      title: 'Look at one measure',
      text: 'All systems and regions on one measure, for all settings or a single one.',
    },
    {
      to: '/data',
      title: 'Download all data',
      text: `CSV with intervals, ${nSubmissions} submissions, with a description of every column.`,
    },
    { to: '/method', title: 'How it is computed', text: 'Every formula with the code behind it, and a worked example.' },
  ];
  return (
    <ul className="bm-explore">
      {cards.map((card) => (
        <li key={card.to} className="bm-explore__card">
          <h2 className="bm-explore__title">
            <Link to={{ pathname: card.to, search }}>{card.title}</Link>
          </h2>
          <p className="bm-explore__text">{card.text}</p>
        </li>
      ))}
    </ul>
  );
}
