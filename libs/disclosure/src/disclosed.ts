declare const disclosed: unique symbol;

/**
 * A value that has been through {@link discloseRound}. The brand is not exported, so nothing else can make one:
 * storing or reading undisclosed statistics does not compile.
 */
export type Disclosed<T> = T & { readonly [disclosed]: true };

/**
 * What a reader finds in the place of a statistic. `released`: the number. `missing`: the group has no data there, which is not zero.
 * `not_available`: withheld from this audience, whatever the reason.
 */
export type CellStatus = 'released' | 'missing' | 'not_available';
