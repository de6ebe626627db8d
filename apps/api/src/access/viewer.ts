import type { OdsCode } from '@boardmark/assessment';
import type { ViewerKind } from '../graphql/enums.js';
import type { Permission } from './allow.decorator.js';

/** Whoever asks, what they may do, and whose scores they may read by name. */
export interface Viewer {
  readonly id: string;
  readonly kind: ViewerKind;
  readonly label: string;
  readonly permissions: ReadonlySet<Permission>;
  /** Trusts answered for, and every trust that these came from. */
  readonly trusts: readonly OdsCode[];
  /** Trusts whose submission this viewer answers for. */
  readonly leads: readonly OdsCode[];
  readonly systems: readonly OdsCode[];
  readonly regions: readonly OdsCode[];
  readonly administrator: boolean;
  /** Id of the sign-in; null for anyone. */
  readonly session: string | null;
  /** The same for the same rights only: part of every key under which an answer is kept. */
  readonly key: string;
}

export const ANYONE: Viewer = Object.freeze({
  id: 'anyone',
  kind: 'anyone',
  label: 'Anyone',
  permissions: new Set<Permission>(['public']),
  trusts: [],
  leads: [],
  systems: [],
  regions: [],
  administrator: false,
  session: null,
  key: 'anyone',
});
