import type { ReactElement } from 'react';
import { hitWords } from './hit-words.js';
import type { Hit } from './hit-words.js';

export interface SearchOptionsProps {
  id: string;
  hits: readonly Hit[];
  open: boolean;
  active: number;
  onChoose: (index: number) => void;
}

export function SearchOptions({ id, hits, open, active, onChoose }: SearchOptionsProps): ReactElement {
  return (
    <ul id={`${id}-list`} className="bm-search__list" role="listbox" aria-label="Matches" hidden={!open}>
      {hits.map((hit, index) => (
        <li
          key={`${hit.kind}-${hit.code}`}
          id={`${id}-${index}`}
          className="bm-search__option"
          role="option"
          aria-selected={index === active}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(index)}
        >
          <span className="bm-search__name">{hit.name}</span>
          <span className="bm-search__words">{hitWords(hit)}</span>
        </li>
      ))}
    </ul>
  );
}
