import { plain, type Span, strong } from './span.js';
import { capitalise, countWord, plural } from './words.js';

export interface CoverageStatement {
  readonly nEligible: number;
  readonly nOrganisations: number;
  readonly nSubmissions: number;
  readonly byCareSetting: boolean;
  /** Names of missing trusts; the system is said where given (on England's page). */
  readonly missing: readonly { readonly name: string; readonly system: string | null }[];
  /** Trusts with their head office here that another system counts. */
  readonly countedElsewhere: readonly { readonly name: string; readonly countedIn: string }[];
}

/** More missing trusts than this are counted, not named. */
const NAMED = 6;

/**
 * Who submitted, of whom, who is missing, and who has its head office here but is counted under another system.
 *
 * Submissions are counted where they are made by care setting. More than six missing trusts are counted and not named. Names, which may hold
 * commas and "and" themselves, are set apart by semicolons.
 *
 * @example "16 of 16 trusts submitted: 22 submissions by care setting. None is missing."
 */
export function sayCoverage(coverage: CoverageStatement): Span[] {
  const { nEligible, nOrganisations, nSubmissions, byCareSetting, missing } = coverage;
  if (nEligible === 0) return [strong('No trust'), plain(` is counted here.${sayElsewhere(coverage)}`)];
  const settings = byCareSetting ? `: ${nSubmissions} ${plural(nSubmissions, 'submission')} by care setting` : '';
  if (nEligible === 1 && nOrganisations === 0) {
    return [
      strong('The one trust here'),
      plain(` did not submit: ${missing.map(withSystem).join('')}.${sayElsewhere(coverage)}`),
    ];
  }
  const rest = nEligible === 1 ? '' : ` ${sayMissing(coverage)}`;
  return [
    strong(nEligible === 1 ? 'The one trust here' : `${nOrganisations} of ${nEligible} trusts`),
    plain(` submitted${settings}.${rest}${sayElsewhere(coverage)}`),
  ];
}

function sayMissing({ missing }: CoverageStatement): string {
  if (missing.length === 0) return 'None is missing.';
  if (missing.length > NAMED) return `${capitalise(countWord(missing.length))} are missing.`;
  return `Missing: ${missing.map(withSystem).join('; ')}.`;
}

function withSystem({ name, system }: CoverageStatement['missing'][number]): string {
  return system === null ? name : `${name} (${system})`;
}

function sayElsewhere({ countedElsewhere }: CoverageStatement): string {
  const [first, second] = countedElsewhere;
  if (!first) return '';
  if (!second) return ` ${first.name} has its head office here but is counted under ${first.countedIn}.`;
  const trusts = countedElsewhere.map(({ name, countedIn }) => `${name} under ${countedIn}`).join('; ');
  return ` ${capitalise(countWord(countedElsewhere.length))} trusts have their head offices here but are counted elsewhere: ${trusts}.`;
}
