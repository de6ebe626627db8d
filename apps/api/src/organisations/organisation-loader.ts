import DataLoader from 'dataloader';
import type { Viewer } from '../access/viewer.js';
import type { Organisation } from './organisation.model.js';
import type { OrganisationsRepository } from './organisations.repository.js';

export interface OrganisationKey {
  readonly viewer: Viewer;
  readonly code: string;
  /** Null: today. */
  readonly on: string | null;
}

export type OrganisationLoader = DataLoader<OrganisationKey, Organisation | null, string>;

/** Reads the organisations that one request asks for in one statement, and each of them once. */
export const createOrganisationLoader = (organisations: Pick<OrganisationsRepository, 'findAll'>): OrganisationLoader =>
  new DataLoader((keys) => organisations.findAll(keys), {
    cacheKeyFn: ({ viewer, code, on }) => JSON.stringify([viewer.key, code, on]),
  });
