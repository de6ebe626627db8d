import type { GroupKind, RefusalReason, ViewerClass } from '@boardmark/disclosure';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Round } from '../frameworks/round.model.js';
import { CorrectionReasonEnum, PeerGroupKindEnum, type CorrectionReason } from '../graphql/enums.js';

const optional = { nullable: true } as const;

@ObjectType({ description: 'Groups of one kind; released, withheld for too few and withheld because they would expose add up.' })
export class ReportLevel {
  @Field(() => PeerGroupKindEnum) kind: GroupKind;
  @Field(() => Int) inStructure: number;
  @Field(() => Int) released: number;
  @Field(() => Int) tooFew: number;
  @Field(() => Int) wouldExpose: number;
}

@ObjectType({ description: 'The true reason, which nobody but an administrator reads.' })
export class WithheldGroup {
  @Field(() => ID) group: string;
  @Field() name: string;
  @Field(() => [String]) themes: string[];
  @Field(() => String, { description: 'k, h, support, holder, coalition, series, revision or tripwire.' }) reason: RefusalReason;
  @Field({ description: 'The reason in words.' }) text: string;
  @Field(() => String, { ...optional, description: 'The viewer or coalition that would be told too much.' }) by: string | null;
  @Field(() => Float, optional) value: number | null;
}

@ObjectType({ description: 'The most that any viewer of a class is told about one trust.' })
export class ReportWorstCase {
  @Field(() => String, { description: 'outsider, trust, system, region, person, two_trusts or system_and_trust.' })
  viewer: ViewerClass;
  @Field(() => String, optional) who: string | null;
  @Field(() => String, optional) about: string | null;
  @Field(() => String, optional) theme: string | null;
  @Field(() => Float) value: number;
  @Field(() => Float) limit: number;
}

@ObjectType()
export class ReportCheck {
  @Field() rule: string;
  @Field() what: string;
  @Field(() => Float) value: number;
  @Field(() => Float) limit: number;
  @Field() passed: boolean;
  @Field({ description: 'Passed with little margin.' }) narrow: boolean;
}

@ObjectType({ description: 'Cells as "group theme", against the version before.' })
export class ReportDifferences {
  @Field(() => [String]) added: string[];
  @Field(() => [String]) removed: string[];
}

@ObjectType()
export class DisclosureReport {
  @Field(() => [ReportLevel]) levels: ReportLevel[];
  @Field(() => [WithheldGroup]) withheld: WithheldGroup[];
  @Field(() => [ReportWorstCase], { description: 'Shares of variance explained by this round.' }) worst: ReportWorstCase[];
  @Field(() => [ReportWorstCase], { description: 'Shares of variance explained by all rounds of the series.' })
  series: ReportWorstCase[];
  @Field(() => [ReportWorstCase], { description: 'Narrowest ranges left.' }) widths: ReportWorstCase[];
  @Field(() => [ReportCheck]) checks: ReportCheck[];
  @Field(() => ReportDifferences, { ...optional, description: 'Null for a first version.' })
  differences: ReportDifferences | null;
  @Field(() => Int) policyVersion: number;
  @Field({ description: 'Name and version of what solved the linear programmes.' }) solver: string;
}

@ObjectType({ description: 'What would be released, computed and checked; nobody but an administrator reads it.' })
export class ReleaseProposal {
  @Field(() => Round) round: Round;
  @Field(() => Int, { description: 'The version it would become.' }) version: number;
  @Field({ description: 'Confirming names this hash: exactly this is released.' }) contentHash: string;
  @Field() preparedBy: string;
  @Field() preparedAt: string;
  @Field(() => CorrectionReasonEnum, optional) reason: CorrectionReason | null;
  @Field(() => DisclosureReport) report: DisclosureReport;
}
