import { Field, Float, ID, ObjectType } from '@nestjs/graphql';
import { Round } from '../../frameworks/round.model.js';
import { BoardVerdictEnum, type BoardVerdict } from '../../graphql/enums.js';
import { DateScalar } from '../../graphql/scalars.js';

const gaps = { nullable: 'items' } as const;

@ObjectType({ description: 'One theme over the rounds; the lists run in the order of the rounds.' })
export class ChangeTheme {
  @Field() theme: string;
  @Field(() => BoardVerdictEnum) verdict: BoardVerdict;
  @Field() verdictText: string;
  @Field() detail: string;
  @Field(() => [Float], gaps) scores: (number | null)[];
  @Field(() => [String], { description: 'The scores as they are written.' }) texts: string[];
  @Field(() => [Float], gaps) low: (number | null)[];
  @Field(() => [Float], gaps) high: (number | null)[];
  @Field(() => [Float], { ...gaps, description: 'Released median of the group, or its mean; null where neither is available.' })
  peers: (number | null)[];
  @Field(() => [Boolean], { description: 'True where the line is broken before the round.' }) breaks: boolean[];
}

@ObjectType({ description: 'What happened between rounds: a note, not a cause.' })
export class Annotation {
  @Field(() => DateScalar) date: string;
  @Field(() => ID, { nullable: true, description: 'The first round after it, if it is among the rounds.' }) round: string | null;
  @Field() text: string;
}

@ObjectType()
export class ChangeView {
  @Field() finding: string;
  @Field() note: string;
  @Field({ description: 'Whose line the peers are.' }) peersName: string;
  @Field(() => [Round]) rounds: Round[];
  @Field(() => [ChangeTheme]) themes: ChangeTheme[];
  @Field(() => [Annotation]) annotations: Annotation[];
}
