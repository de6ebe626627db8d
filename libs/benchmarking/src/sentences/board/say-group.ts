/** A registered group as it is said after "Among" or "of": the words that a kind of group needs around its name. */
export interface NamedGroup {
  readonly kind: 'england' | 'sector' | 'region' | 'system' | 'region_sector' | 'peer' | 'others';
  readonly name: string;
}

/**
 * A registered group in the middle of a sentence.
 *
 * Groups that are named after a place become the trusts in it; kinds of acute estate ("Acute, large") have the kind in front.
 *
 * @example sayGroup({ kind: 'peer', name: 'Acute, large' }) // 'large acute trusts'
 * @example sayGroup({ kind: 'england', name: 'England' }) // 'trusts in England'
 */
export function sayGroup({ kind, name }: NamedGroup): string {
  switch (kind) {
    case 'england':
    case 'region':
    case 'system':
      return `trusts in ${name}`;
    case 'others':
      return `trusts of ${lower(name)}`;
    case 'peer': {
      const [sector = '', estate = ''] = name.split(', ');
      return estate === '' ? lower(name) : `${estate} ${lower(sector)} trusts`;
    }
    case 'sector':
    case 'region_sector':
      return lower(name);
  }
}

function lower(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
