const SMALL_WORDS = new Set(['and', 'of', 'the', 'for', 'upon', 'on', 'in', 'with']);

/** The form in which names are compared: NFC, upper case, single spaces. */
export const matchedAs = (name) => name.normalize('NFC').replace(/\s+/g, ' ').trim().toUpperCase();

/** `LIVERPOOL COMMUNITY HEALTH NHS TRUST` becomes `Liverpool Community Health NHS Trust`. */
export function fromCapitals(name) {
  return name
    .toLowerCase()
    .split(' ')
    .map((word, i) => {
      if (word === 'nhs') return 'NHS';
      return i > 0 && SMALL_WORDS.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1);
    })
    .join(' ');
}

/** Names that say nothing without their article. */
const WITH_ARTICLE = new Set(['The Christie', 'The Online']);

/** Short name of a trust: without its legal form and, mostly, without the leading article. */
export function shortTrustName(name) {
  const short = name
    .replace(/,? NHS (Foundation )?Trust$/, '')
    .replace(/ NHS and Social Care Partnership Trust$/, ' Partnership');
  return WITH_ARTICLE.has(short) ? short : short.replace(/^The /, '');
}
