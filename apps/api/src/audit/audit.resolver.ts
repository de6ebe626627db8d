import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../access/allow.decorator.js';
import { Asking } from '../access/asking.js';
import type { Viewer } from '../access/viewer.js';
import { AuditActionEnum, type AuditAction } from '../graphql/enums.js';
import { AuditEntriesService } from './audit-entries.service.js';
import { AuditEntryView } from './audit.model.js';

@Resolver()
export class AuditResolver {
  constructor(private readonly entries: AuditEntriesService) {}

  @Query(() => [AuditEntryView], { description: 'Who did what, newest first: at most 100 entries, those before a place.' })
  @Allow('administrator')
  auditEntries(
    @Asking() viewer: Viewer,
    @Args('before', { type: () => ID, nullable: true }) before: string | null,
    @Args('action', { type: () => AuditActionEnum, nullable: true }) action: AuditAction | null,
    @Args('actor', { type: () => String, nullable: true }) actor: string | null,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
  ): Promise<AuditEntryView[]> {
    return this.entries.newest(viewer, { before: before ?? null, action: action ?? null, actor: actor ?? null, first });
  }
}
