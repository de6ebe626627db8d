import { Field, Float, ObjectType } from '@nestjs/graphql';
import { AgreementBandEnum, type AgreementBand } from '../../graphql/enums.js';

const optional = { nullable: true } as const;

@ObjectType()
export class AgreementTheme {
  @Field() theme: string;
  @Field(() => AgreementBandEnum, { ...optional, description: 'How close the answers are; null without a score.' })
  agreement: AgreementBand | null;
  @Field(() => String, { ...optional, description: 'How many answered "can\'t say": few, some or many.' })
  cantSay: string | null;
  @Field(() => Float, { ...optional, description: 'Mean of the executive directors.' }) executive: number | null;
  @Field(() => Float, { ...optional, description: 'Mean of the non-executive directors.' }) nonExecutive: number | null;
  @Field() gapText: string;
  @Field({ description: 'Whether the gap is wider than chance alone would give.' }) beyondChance: boolean;
}

@ObjectType()
export class AgreementView {
  @Field() finding: string;
  @Field() note: string;
  @Field({ description: 'Executives and non-executives are shown on all themes, or on none.' }) splitAvailable: boolean;
  @Field() splitText: string;
  @Field(() => [AgreementTheme]) themes: AgreementTheme[];
}
