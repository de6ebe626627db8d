import type { Checked } from '../fault.js';
import type { ProblemCode } from '../problem.js';
import { normaliseName } from '../normalise-name.js';
import type { OdsCode, OrganisationKind } from '../vocabulary.js';
import type { ScoreFileContext } from './context.js';

const KIND_NAMES: Readonly<Record<OrganisationKind, string>> = {
  trust: 'trust',
  system: 'integrated care board',
  region: 'NHS England region',
};

/**
 * The one organisation of a kind that bears a name on the date of the round. The name must be registered exactly (see `normaliseName`)
 * as its own, a former one or an alias; a similar name never matches.
 *
 * Faults: `ORGANISATION_NOT_OWN` for a trust that is not of `context.own`; `NAME_UNKNOWN` when no organisation of the kind bears it,
 * `ORGANISATION_NOT_OPEN` when each that bears it was closed or not yet open, `NAME_AMBIGUOUS` when several open ones do.
 *
 * @example findByName('Barts  Health NHS Trust', 'trust', context) // { value: 'R1H' }
 */
export function findByName(name: string, kind: OrganisationKind, context: ScoreFileContext): Checked<OdsCode> {
  const own = kind === 'trust' ? context.own : undefined;
  const bearers = (context.organisationsByName.get(normaliseName(name)) ?? []).filter(
    (code) => context.organisations.get(code)?.kind === kind && (own?.has(code) ?? true),
  );
  if (own !== undefined && bearers.length === 0) return notOwn(name, own);
  const open = bearers.filter((code) => context.organisations.get(code)?.open);
  const [only] = open;
  if (only !== undefined && open.length === 1) return { value: only };
  const label = KIND_NAMES[kind];
  if (open.length > 1) return fault('NAME_AMBIGUOUS', `More than one ${label} has this name.`, name, open.join(' or '));
  if (bearers.length > 0) return notOpen(name, context);
  const message = name.trim() === '' ? `The name of the ${label} is empty.` : `No ${label} is registered under this name.`;
  return fault('NAME_UNKNOWN', message, name, `The exact name of one ${label}, or a registered alias`);
}

/**
 * The trust or integrated care board with an ODS code, in any case, open on the date of the round.
 *
 * Faults: `ORGANISATION_NOT_OWN` for everything that is not of `context.own`; `ODS_UNKNOWN` for an empty or unknown code and for a region's,
 * which is not assessed; `ORGANISATION_NOT_OPEN`.
 *
 * @example findByCode(' rn3', context) // { value: 'RN3' }
 */
export function findByCode(text: string, context: ScoreFileContext): Checked<OdsCode> {
  const code = text.trim().toUpperCase();
  if (context.own?.has(code) === false) return notOwn(text, context.own);
  const organisation = context.organisations.get(code);
  if (organisation === undefined || organisation.kind === 'region') {
    const message = code === '' ? 'The ODS code is empty.' : 'No trust or integrated care board has this ODS code.';
    return fault('ODS_UNKNOWN', message, text, 'The ODS code of a trust or an integrated care board, such as RN3');
  }
  return organisation.open ? { value: code } : notOpen(text, context);
}

/** The same for every other organisation, whether there is one or not: it tells nothing about any. */
function notOwn(value: string, own: ReadonlySet<OdsCode>): Checked<never> {
  const codes = [...own].sort().join(', ') || 'no organisation';
  return fault('ORGANISATION_NOT_OWN', `This file may only hold rows of ${codes}.`, value, codes);
}

const notOpen = (value: string, { round }: ScoreFileContext): Checked<never> =>
  fault('ORGANISATION_NOT_OPEN', 'This organisation was not open on the date of the round.', value, `Open on ${round.asAt}`);

const fault = (code: ProblemCode, message: string, value: string, expected: string): Checked<never> => ({
  fault: { code, message, value, expected },
});
