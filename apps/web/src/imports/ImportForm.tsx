import { useMutation } from '@apollo/client/react';
import { useId, useRef, useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { readFragment } from '../gql/fragment-masking.js';
import {
  ImportOutcomeFragmentDoc,
  ImportOwnScoresDocument,
  ImportResponsesDocument,
  type ImportOutcomeFragment,
} from '../gql/graphql.js';
import { acceptedWords } from './import-words.js';
import { ProblemsTable } from './ProblemsTable.js';
import { NotSent, sendFile } from './send-file.js';

export interface ImportFormProps {
  round: string;
  /** Scores of the own trust, or answers of board members. */
  contents: 'own-scores' | 'answers';
  refresh: () => Promise<unknown>;
}

type State =
  | { at: 'start' }
  | { at: 'sending'; share: number }
  | { at: 'checked'; outcome: ImportOutcomeFragment }
  | { at: 'failed'; words: string };

const WORDS = {
  'own-scores': { head: 'Hand in scores as a file', template: 'scores-template.xlsx', what: 'theme scores' },
  answers: { head: 'Bring in answers as a file', template: 'answers-template.xlsx', what: 'answers of board members' },
} as const;

/** A file is sent, checked and shown with all its problems; it is stored only when there are none and somebody says so. */
export function ImportForm({ round, contents, refresh }: ImportFormProps): ReactElement {
  const [ownScores] = useMutation(ImportOwnScoresDocument, { fetchPolicy: 'no-cache' });
  const [responses] = useMutation(ImportResponsesDocument, { fetchPolicy: 'no-cache' });
  const [state, setState] = useState<State>({ at: 'start' });
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const { head, template, what } = WORDS[contents];
  const check = async (file: string, commit: boolean): Promise<void> => {
    const variables = { id: file, round, commit };
    const answer =
      contents === 'answers'
        ? (await responses({ variables })).data?.importResponses
        : (await ownScores({ variables })).data?.importOwnScores;
    if (!answer)
      throw new NotSent('The server did not answer. Please look whether the file was stored before you send it again.');
    setState({ at: 'checked', outcome: readFragment(ImportOutcomeFragmentDoc, answer) });
    if (commit) await refresh();
  };
  const attempt = (work: () => Promise<void>): void =>
    void work().catch((error: unknown) =>
      setState({
        at: 'failed',
        words: error instanceof NotSent ? error.message : 'The server could not be reached. Please try again.',
      }),
    );
  const send = (event: FormEvent): void => {
    event.preventDefault();
    const file = field.current?.files?.[0];
    if (!file) return setState({ at: 'failed', words: 'Choose a file first.' });
    setState({ at: 'sending', share: 0 });
    attempt(async () => check(await sendFile(file, (share) => setState({ at: 'sending', share })), false));
  };
  const outcome = state.at === 'checked' ? state.outcome : null;
  return (
    <section className="bm-card" aria-labelledby={`${id}-head`}>
      <h2 id={`${id}-head`} className="bm-card__finding">
        {head}
      </h2>
      <p className="bm-card__subtitle">
        A workbook or CSV file with {what}. It is checked first and stored only when you say so.{' '}
        <a href={`/rounds/${round}/${template}`}>Get the template of this round (XLSX)</a>
      </p>
      <form className="bm-stack" noValidate onSubmit={send}>
        <div>
          <label className="bm-field__label" htmlFor={id}>
            File
          </label>
          <input ref={field} id={id} type="file" accept=".xlsx,.csv" onChange={() => setState({ at: 'start' })} />
        </div>
        <button type="submit" className="bm-report__button" disabled={state.at === 'sending'}>
          Check the file
        </button>
      </form>
      {state.at === 'sending' ? (
        <p role="status">
          <progress value={state.share} max={1} aria-label="Sent" /> Sending and checking
        </p>
      ) : null}
      {state.at === 'failed' ? (
        <p role="alert" className="bm-report__error">
          {state.words}
        </p>
      ) : null}
      {outcome?.__typename === 'ImportAccepted' ? (
        <div className="bm-stack">
          <p role="status">{acceptedWords(outcome)}</p>
          {outcome.stored || outcome.repeated ? null : (
            <button type="button" className="bm-report__button" onClick={() => attempt(() => check(outcome.id, true))}>
              Store it
            </button>
          )}
        </div>
      ) : null}
      {outcome?.__typename === 'ImportRejected' ? <ProblemsTable problems={outcome.problems} all={outcome.nProblems} /> : null}
      {outcome?.__typename === 'ImportNotFound' ? (
        <p role="alert" className="bm-report__error">
          The server no longer has this file. Please send it again.
        </p>
      ) : null}
    </section>
  );
}
