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
 * @example "A trust is called improved or deteriorated when its score moves by 0.25 or more. This step is a convention; …"
 */
export function sayChangeNote({ step, pooledSd }: ChangeNote): string {
  const spread =
    pooledSd === null ? '' : `; the changes of trusts in one system have a standard deviation of ${formatFixed(pooledSd, 2)}`;
  return (
    `A trust is called improved or deteriorated when its score moves by ${formatFixed(step, 2)} or more. This step is a convention${spread}. ` +
    'The assessment has no repeat measurement, so smaller changes cannot be told from noise.'
  );
}
