import type { OdsCode } from '@boardmark/assessment';
import type { OrganisationRef } from '../organisations/organisation-ref.model.js';

/** An organisation by name; by its code where it has none. */
export const refOf = (names: ReadonlyMap<OdsCode, OrganisationRef>, code: OdsCode): OrganisationRef =>
  names.get(code) ?? { code, name: code, shortName: code };
