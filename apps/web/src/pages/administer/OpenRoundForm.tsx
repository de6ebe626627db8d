import { useMutation } from '@apollo/client/react';
import { useId, useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { OpenRoundDocument } from '../../gql/graphql.js';
import type { RoundsAdministrationProps } from './RoundsAdministration.js';

interface Field {
  name: string;
  label: string;
  type?: 'date';
  optional?: boolean;
}

const FIELDS: readonly Field[] = [
  { name: 'id', label: 'Short code, such as board-2027' },
  { name: 'name', label: 'Name, as boards read it' },
  { name: 'shortName', label: 'Short name' },
  { name: 'label', label: 'What tells it from other rounds, such as a year' },
  { name: 'series', label: 'Series' },
  { name: 'frameworkVersion', label: 'Framework version' },
  { name: 'asAt', label: 'Day whose memberships it uses', type: 'date' },
  { name: 'closesOn', label: 'Last day for answers', type: 'date', optional: true },
];

/** Opens a round, as the next one of a series. */
export function OpenRoundForm({ rounds, refresh }: RoundsAdministrationProps): ReactElement {
  const [openRound, { loading }] = useMutation(OpenRoundDocument, { fetchPolicy: 'no-cache' });
  const [said, setSaid] = useState<{ opened: boolean; words: string } | null>(null);
  const id = useId();
  const [newest] = rounds;
  const begun: Readonly<Record<string, string>> = { series: newest?.series ?? '', frameworkVersion: newest?.framework.id ?? '' };
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget;
    const given = new FormData(form);
    const text = (name: string): string => String(given.get(name) ?? '').trim();
    const missing = FIELDS.find(({ name, optional }) => !optional && text(name) === '');
    if (missing) return setSaid({ opened: false, words: `Fill in: ${missing.label}.` });
    const round = {
      id: text('id'),
      name: text('name'),
      shortName: text('shortName'),
      label: text('label'),
      series: text('series'),
      frameworkVersion: text('frameworkVersion'),
      asAt: text('asAt'),
      closesOn: text('closesOn') || null,
    };
    const answer = await openRound({ variables: { round } }).catch(() => null);
    const outcome = answer?.data?.openRound;
    if (outcome?.__typename === 'Round') {
      form.reset();
      setSaid({ opened: true, words: `${outcome.name} is open.` });
      await refresh();
      return;
    }
    setSaid({
      opened: false,
      words: outcome?.message ?? 'The server did not take this. Nothing was opened; please check the dates and try again.',
    });
  };
  return (
    <section className="bm-card" aria-labelledby={`${id}-head`}>
      <h2 id={`${id}-head`} className="bm-card__finding">
        Open a round
      </h2>
      <form className="bm-fields-two" noValidate onSubmit={(event) => void submit(event)}>
        {FIELDS.map(({ name, label, type, optional }) => (
          <div key={name}>
            <label className="bm-field__label" htmlFor={`${id}-${name}`}>
              {label}
              {optional ? ' (if there is one)' : ''}
            </label>
            <input
              id={`${id}-${name}`}
              name={name}
              type={type ?? 'text'}
              className="nhsuk-input"
              autoComplete="off"
              defaultValue={begun[name] ?? ''}
            />
          </div>
        ))}
        <div className="bm-fields-two__whole">
          {said ? (
            <p role={said.opened ? 'status' : 'alert'} className={said.opened ? '' : 'bm-report__error'}>
              {said.words}
            </p>
          ) : null}
          <button type="submit" className="bm-report__button" disabled={loading}>
            Open the round
          </button>
        </div>
      </form>
    </section>
  );
}
