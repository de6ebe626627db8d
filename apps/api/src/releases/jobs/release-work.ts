import type { CorrectionReason } from '../release-audit.entity.js';

interface Asked {
  /** Who the audit log says asked for it; the service itself when left out. */
  readonly actor?: string;
}

/** What is asked of the background; the names are those of the people who sign. */
export type ReleaseWork = Asked &
  (
    | { readonly kind: 'prepare'; readonly preparedBy: string; readonly reason: CorrectionReason | null }
    | { readonly kind: 'release'; readonly contentHash: string; readonly confirmedBy: string }
    | { readonly kind: 'release'; readonly preparedBy: string; readonly confirmedBy: string }
  );
