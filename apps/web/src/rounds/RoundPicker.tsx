import type { ReactElement } from 'react';
import { SelectField } from '../components/SelectField.js';
import { ILLUSTRATIVE } from '../notice/notice.js';
import { useViewState } from '../state/use-view-state.js';
import { useRounds } from './use-rounds.js';

export function RoundPicker(): ReactElement {
  const { pickable, selected } = useRounds();
  const { update } = useViewState();
  return (
    <SelectField
      label="Round"
      value={selected?.id ?? ''}
      options={pickable.map((round) => ({
        value: round.id,
        label: round.name,
        ...(round.illustrative ? { group: ILLUSTRATIVE } : {}),
      }))}
      onChange={(id) => update({ round: id === pickable[0]?.id ? null : id })}
    />
  );
}
