/**
 * The form in which names are compared: Unicode NFC, upper case without regard to language, every run of white space (no-break spaces
 * included) as one space, none at either end.
 *
 * Nothing else is forgiven: punctuation, hyphens, apostrophes, "and" against "&" all count, because a match must be exact and a name
 * that is written differently has to be registered as an alias. Idempotent; any text is accepted, the empty text gives the empty text.
 *
 * @example normaliseName('  Salisbury  NHS Foundation Trust ') // 'SALISBURY NHS FOUNDATION TRUST'
 * @see Unicode Standard Annex 15 (normalisation forms)
 */
export function normaliseName(text: string): string {
  return text.normalize('NFC').toUpperCase().normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/**
 * The form in which headings, theme codes and care settings are compared: as {@link normaliseName}, with underscores read as spaces, so
 * that `care_setting`, `Care Setting` and `CARE  SETTING` are one heading.
 *
 * @example normaliseHeading('ods_code') // 'ODS CODE'
 */
export function normaliseHeading(text: string): string {
  return normaliseName(text.replaceAll('_', ' '));
}
