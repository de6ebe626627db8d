import type { ReactElement } from 'react';
import { SelectField } from '../components/SelectField.js';
import { useViewState } from '../state/use-view-state.js';
import type { BoardRound } from './use-board-query.js';

export function BoardRoundPicker({ rounds, selected }: { rounds: readonly BoardRound[]; selected: string }): ReactElement {
  const { update } = useViewState();
  return (
    <SelectField
      label="Round"
      value={selected}
      options={rounds.map((round) => ({ value: round.id, label: round.shortName }))}
      onChange={(id) => update({ round: id === rounds[0]?.id ? null : id })}
    />
  );
}
