import type { Verdict } from '@boardmark/benchmarking';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ReleaseOrganisationEntity } from './release-organisation.entity.js';

const key = { primaryKeyConstraintName: 'release_trust_change_pkey' };

@Entity('release_trust_change')
@Check('release_trust_change_verdict_check', `verdict IN ('improved', 'no_clear_change', 'deteriorated')`)
@ForeignKey(() => ReleaseOrganisationEntity, ['releaseId', 'organisationCode'], ['releaseId', 'code'], {
  name: 'release_trust_change_organisation_fkey',
})
export class ReleaseTrustChangeEntity {
  @PrimaryColumn('bigint', { name: 'release_id', ...key })
  releaseId: string;

  @PrimaryColumn('text', { name: 'organisation_code', ...key }) organisationCode: string;
  @Column('double precision') before: number;
  @Column('double precision') after: number;
  @Column('double precision') change: number;
  @Column('text') verdict: Verdict;
}
