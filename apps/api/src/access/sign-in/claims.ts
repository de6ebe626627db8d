import type { OidcConfig } from '../../config/oidc-config.js';
import type { Identity } from '../people/people.repository.js';

type Claims = Readonly<Record<string, unknown>>;

/**
 * Who a provider says somebody is, by the names that its claims have there. An address counts only when the provider does not say that it is unconfirmed.
 *
 * @throws Error when the subject is missing
 */
export function toIdentity(claims: Claims, { issuer, claims: names }: Pick<OidcConfig, 'issuer' | 'claims'>): Identity {
  const text = (name: string): string | null => {
    const value = claims[name];
    return typeof value === 'string' && value !== '' ? value : null;
  };
  const subject = text(names.subject);
  if (subject === null) throw new Error(`The provider sent no claim "${names.subject}".`);
  return { issuer, subject, email: claims['email_verified'] === false ? null : text(names.email) };
}
