/** Place of a board among the trusts of a group: 1 lowest to 5 highest; null where the group is not shown. */
export type BoardPlace = 1 | 2 | 3 | 4 | 5 | 'cannot_be_placed' | null;

const NAMES = ['Lowest fifth', 'Second-lowest fifth', 'Middle fifth', 'Second-highest fifth', 'Highest fifth'] as const;

/**
 * A place in words, as a label.
 *
 * @example sayFifth(5) // 'Highest fifth'
 * @example sayFifth(null) // 'Not available at this level'
 */
export function sayFifth(place: BoardPlace): string {
  if (place === null) return 'Not available at this level';
  return place === 'cannot_be_placed' ? 'Cannot be placed' : (NAMES[place - 1] ?? 'Cannot be placed');
}
