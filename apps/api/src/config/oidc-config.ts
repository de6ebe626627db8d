/** A provider that people sign in with (OpenID Connect). */
export interface OidcConfig {
  readonly issuer: string;
  readonly clientId: string;
  /** Null: a public client. */
  readonly clientSecret: string | null;
  readonly scope: string;
  /** What the button says people sign in with. */
  readonly name: string;
  /** Names of the claims to read. */
  readonly claims: { readonly subject: string; readonly email: string };
}
