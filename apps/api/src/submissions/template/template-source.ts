import type { FrameworkVersion, OdsCode } from '@boardmark/assessment';

/** What a template is made of. */
export interface TemplateSource {
  readonly round: { readonly id: string; readonly asAt: string };
  readonly framework: FrameworkVersion;
  /** Organisations that the file may be about, by code. */
  readonly organisations: readonly { readonly code: OdsCode; readonly name: string }[];
}
