import type { ReactElement } from 'react';
import { countOf } from '../components/count-of.js';
import { SelectField } from '../components/SelectField.js';
import { readFragment } from '../gql/fragment-masking.js';
import type { FragmentType } from '../gql/fragment-masking.js';
import { BoardGroupPartsFragmentDoc } from '../gql/graphql.js';
import { useViewState } from '../state/use-view-state.js';

export interface GroupPickerProps {
  /** Best comparison first, which is the one shown when the address names none. */
  groups: readonly FragmentType<typeof BoardGroupPartsFragmentDoc>[];
  selected: string;
}

/** The registered groups that a trust belongs to; there are no others to compare with. */
export function GroupPicker({ groups, selected }: GroupPickerProps): ReactElement {
  const { update } = useViewState();
  const options = readFragment(BoardGroupPartsFragmentDoc, groups);
  return (
    <SelectField
      label="Compare with"
      value={selected}
      options={options.map((group) => ({ value: group.id, label: labelOf(group) }))}
      onChange={(id) => update({ group: id === options[0]?.id ? null : id })}
    />
  );
}

function labelOf({
  name,
  nEligible,
  available,
  hasDistribution,
}: {
  name: string;
  nEligible: number;
  available: boolean;
  hasDistribution: boolean;
}): string {
  const kept = available ? (hasDistribution ? '' : ', mean only') : ', not available at this level';
  return `${name}: ${countOf(nEligible, 'trust')}${kept}`;
}
