const LICENCE = 'Open Government Licence v3.0';
const ATTRIBUTION = /\s*Contains public sector information\b.*$/s;

/** A source line short enough to stand in every row of a file: no word "Source", the licence by its abbreviation, no attribution text. */
export function shortSource(source: string): string {
  return source.replace(ATTRIBUTION, '').replaceAll('Source: ', '').replaceAll(LICENCE, 'OGL v3.0').trim();
}
