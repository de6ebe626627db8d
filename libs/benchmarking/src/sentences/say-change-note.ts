import { formatFixed } from './numbers.js';

export interface ChangeNote {
  /** Step of a trust's verdict. */
  readonly step: number;
  /** Standard deviation of trusts' changes within systems, where known. */
  readonly pooledSd: number | null;
}

/**
 * What "improved clearly" means of a single trust: a convention, said to be one.
 *
 * @example "A trust is called improved or deteriorated from a change of 0.25: a convention, close to one standard deviation …"
 */
export function sayChangeNote({ step, pooledSd }: ChangeNote): string {
  const spread =
    pooledSd === null
      ? ''
      : `, beside a standard deviation of ${formatFixed(pooledSd, 2)} among the changes of trusts in one system`;
  return (
    `A trust is called improved or deteriorated from a change of ${formatFixed(step, 2)}: a convention${spread}. ` +
    'The assessment has no repeat measurement, so smaller changes cannot be told from noise.'
  );
}
