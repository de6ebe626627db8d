import type { HistogramBin, LedgerCell } from '@boardmark/disclosure';
import { createUnionType, Field, Float, ObjectType } from '@nestjs/graphql';
import { BoardGroup } from './board-group.model.js';

/** Said of everything that is not released, whatever the reason. */
export const NOT_AVAILABLE = 'Not available at this level';

const optional = { nullable: true } as const;

@ObjectType({ description: 'A released number, or the words that stand for any extreme one.' })
export class ShownValue {
  @Field(() => Float, { ...optional, description: 'Null when only the words are released.' }) value: number | null;
  @Field({ description: '"3.4" or "3.8 or above".' }) text: string;
  @Field(() => Float, { description: 'Lower end of what the text stands for.' }) low: number;
  @Field(() => Float) high: number;
}

@ObjectType({ description: 'The one answer for everything that is not released, whatever the reason.' })
export class NotAvailableAtThisLevel {
  @Field() message: string;
  @Field(() => BoardGroup, { ...optional, description: 'The nearest larger group that is released on the theme.' })
  nearest: BoardGroup | null;

  constructor(nearest: BoardGroup | null) {
    this.message = NOT_AVAILABLE;
    this.nearest = nearest;
  }
}

@ObjectType()
export class ReleasedQuartiles {
  @Field(() => ShownValue) q1: ShownValue;
  @Field(() => ShownValue) median: ShownValue;
  @Field(() => ShownValue) q3: ShownValue;

  constructor(quartiles: Pick<ReleasedQuartiles, 'q1' | 'median' | 'q3'>) {
    Object.assign(this, quartiles);
  }
}

@ObjectType({ description: 'Shares of trusts to the nearest 5 %, in bins of fixed edges; the lists run in parallel.' })
export class ReleasedHistogram {
  @Field(() => [Float]) from: number[];
  @Field(() => [Float]) to: number[];
  @Field(() => [Float]) shares: number[];

  constructor(bins: readonly HistogramBin[]) {
    this.from = bins.map((bin) => bin.from);
    this.to = bins.map((bin) => bin.to);
    this.shares = bins.map((bin) => bin.share);
  }
}

export const QuartilesResult = createUnionType({
  name: 'QuartilesResult',
  types: () => [ReleasedQuartiles, NotAvailableAtThisLevel] as const,
});
export const HistogramResult = createUnionType({
  name: 'HistogramResult',
  types: () => [ReleasedHistogram, NotAvailableAtThisLevel] as const,
});

@ObjectType()
export class ReleasedCell {
  @Field(() => ShownValue) mean: ShownValue;
  @Field(() => QuartilesResult) quartiles: typeof QuartilesResult;
  @Field(() => HistogramResult) histogram: typeof HistogramResult;
  @Field(() => String, { ...optional, description: 'How far trusts lie apart: narrow, typical or wide.' })
  spread: LedgerCell['spread'];

  constructor(cell: Pick<ReleasedCell, 'mean' | 'quartiles' | 'histogram' | 'spread'>) {
    Object.assign(this, cell);
  }
}

export const GroupCell = createUnionType({
  name: 'GroupCell',
  types: () => [ReleasedCell, NotAvailableAtThisLevel] as const,
});

@ObjectType()
export class BoardGroupTheme {
  @Field() theme: string;
  @Field(() => GroupCell) cell: typeof GroupCell;
}

@ObjectType()
export class BoardGroupView {
  @Field(() => BoardGroup) group: BoardGroup;
  @Field(() => [BoardGroupTheme]) themes: BoardGroupTheme[];
}
