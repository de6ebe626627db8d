import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Span } from '../../benchmarks/coverage.model.js';
import { BoardGroup } from './board-group.model.js';
import { GroupCell } from './group-cell.model.js';

const optional = { nullable: true } as const;

@ObjectType({ description: "A board's own score on one theme." })
export class BoardScore {
  @Field(() => Float, optional) score: number | null;
  @Field({ description: '"3.9", "4.0 or above" or why there is none.' }) text: string;
  @Field({ description: 'Whether the answers are so alike that a fixed value stands in the place of the score.' })
  standIn: boolean;
  @Field(() => Float, { ...optional, description: 'Likely range: what other answers of the same board could have given.' })
  low: number | null;
  @Field(() => Float, optional) high: number | null;
  @Field(() => Int, { ...optional, description: '1 to 5.' }) level: number | null;
  @Field(() => String, optional) levelName: string | null;
  @Field(() => String, { ...optional, description: '"level 3, near level 4".' }) levelText: string | null;
  @Field(() => String, { ...optional, description: 'Said when the score depends on who answered.' }) note: string | null;
}

@ObjectType({ description: 'Where the own score lies among the trusts of the group.' })
export class Fifth {
  @Field(() => Int, { ...optional, description: '1 lowest, 5 highest; null when it cannot be placed or the group is not shown.' })
  fifth: number | null;
  @Field() text: string;
}

@ObjectType()
export class TrustPositionTheme {
  @Field() theme: string;
  @Field(() => BoardScore) own: BoardScore;
  @Field(() => GroupCell) cell: typeof GroupCell;
  @Field(() => Fifth) fifth: Fifth;
}

@ObjectType()
export class TrustPosition {
  @Field(() => [Span]) headline: Span[];
  @Field() finding: string;
  @Field() note: string;
  @Field(() => BoardGroup) group: BoardGroup;
  @Field(() => [TrustPositionTheme]) themes: TrustPositionTheme[];
}
