import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ReleaseHead } from '../releases/releases.repository.js';
import { Round } from '../frameworks/round.model.js';
import { Coverage, Span } from './coverage.model.js';

@ObjectType({ description: 'A release that took the place of an earlier one.' })
export class Correction {
  @Field(() => Round) round: Round;
  @Field(() => Int) version: number;
  @Field() releasedAt: string;
}

@ObjectType({ description: 'Counts of trusts, each counted once, in bins of equal width; the last bin contains its upper edge.' })
export class Histogram {
  @Field() theme: string;
  @Field({ description: 'Whether trusts or systems lie further apart.' }) finding: string;
  @Field(() => [Number]) edges: number[];
  @Field(() => [Int]) counts: number[];
}

@ObjectType({ description: 'Odd-r hexagon coordinates, r upwards; the lists run in parallel.' })
export class HexLayout {
  @Field(() => [String]) codes: string[];
  @Field(() => [String]) labels: string[];
  @Field(() => [Int]) q: number[];
  @Field(() => [Int]) r: number[];
}

@ObjectType()
export class Parameter {
  @Field() name: string;
  @Field(() => String, { nullable: true, description: 'The theme it belongs to; null for the whole round.' }) theme:
    string | null;
  @Field() value: string;
}

@ObjectType()
export class EnglandTheme {
  @Field() theme: string;
  @Field(() => Number, { nullable: true }) mean: number | null;
  @Field({ description: 'One sentence on the spread of systems.' }) finding: string;
  @Field({ description: 'One sentence on the regions.' }) regionFinding: string;
}

@ObjectType()
export class EnglandSummary {
  @Field(() => [Span]) headline: Span[];
  @Field(() => Coverage) coverage: Coverage;
  @Field({ description: 'How far the differences between systems can be trusted.' }) certainty: string;
  @Field(() => [EnglandTheme]) themes: EnglandTheme[];
}

@ObjectType({ description: 'The immutable result of closing a round.' })
export class Release {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field() releasedAt: string;
  @Field({ description: 'SHA-256 of everything in the release; the same inputs give the same hash.' }) contentHash: string;
  @Field(() => Round) round: Round;
  readonly head: ReleaseHead;

  constructor(head: ReleaseHead, round: Round) {
    this.id = head.id;
    this.version = head.version;
    this.releasedAt = head.releasedAt;
    this.contentHash = head.contentHash;
    this.round = round;
    this.head = head;
  }
}

@ObjectType()
export class RoundNotReleased {
  @Field(() => ID) round: string;
  @Field() message: string;

  constructor(round: string) {
    this.round = round;
    this.message = 'This round has not been released.';
  }
}

export const ReleaseResult = createUnionType({ name: 'ReleaseResult', types: () => [Release, RoundNotReleased] as const });
