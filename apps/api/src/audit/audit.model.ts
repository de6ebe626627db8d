import { Field, ID, ObjectType } from '@nestjs/graphql';
import { AuditActionEnum, type AuditAction } from '../graphql/enums.js';

@ObjectType()
export class AuditDetail {
  @Field() name: string;
  @Field() value: string;
}

@ObjectType('AuditEntry', { description: 'Something that somebody did, as it stands in the audit log.' })
export class AuditEntryView {
  @Field(() => ID, { description: 'Place in the log, from 1 without gaps.' }) seq: number;
  @Field({ description: 'UTC, to the microsecond.' }) at: string;
  @Field() actor: string;
  @Field(() => AuditActionEnum) action: AuditAction;
  @Field() subject: string;
  @Field(() => [AuditDetail]) details: AuditDetail[];
  @Field({ description: 'SHA-256 over the hash of the entry before and this one.' }) hash: string;
}
