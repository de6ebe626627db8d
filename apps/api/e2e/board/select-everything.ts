import { readFileSync } from 'node:fs';
import {
  buildSchema,
  getNamedType,
  isCompositeType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import { LIMITS } from '../../src/graphql/limits.js';

const SCHEMA = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));

const needsNothing = (field: GraphQLField<unknown, unknown>) =>
  field.args.every((arg) => !isNonNullType(arg.type) || arg.defaultValue !== undefined);

/** Every field of a type that can be selected without arguments, down to the deepest level allowed. */
function selectionOf(type: GraphQLCompositeType, depth: number): string {
  if (isUnionType(type))
    return `{ __typename ${type
      .getTypes()
      .map((each) => `... on ${each.name} ${selectionOf(each, depth)}`)
      .join(' ')} }`;
  const fields = Object.values(isObjectType(type) ? type.getFields() : {}).filter(needsNothing);
  const parts = fields.flatMap((field) => {
    const named = getNamedType(field.type);
    if (!isCompositeType(named)) return [field.name];
    return depth + 1 < LIMITS.depth ? [`${field.name} ${selectionOf(named, depth + 1)}`] : [];
  });
  return `{ __typename ${parts.join(' ')} }`;
}

const objectType = (name: string): GraphQLObjectType => {
  const type = SCHEMA.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no object type.`);
  return type;
};

/** A request of everything below one field, as text that follows the field's name and arguments. */
function below(field: GraphQLField<unknown, unknown>, depth: number): string {
  const named = getNamedType(field.type);
  return isCompositeType(named) ? ` ${selectionOf(named, depth)}` : '';
}

export interface FieldRequest {
  readonly name: string;
  /** Text of the field with everything below it; `$code` stands for the code of an organisation. */
  readonly text: string;
}

/** One request for each field of a type, so that none is over the limits. `args` are given to the fields that take them. */
function requestsOf(typeName: string, depth: number, args: Readonly<Record<string, string>>): FieldRequest[] {
  return Object.values(objectType(typeName).getFields()).map((field) => {
    const given = field.args.filter((arg) => args[arg.name] !== undefined).map((arg) => `${arg.name}: ${args[arg.name] ?? ''}`);
    return {
      name: `${typeName}.${field.name}`,
      text: `${field.name}${given.length === 0 ? '' : `(${given.join(', ')})`}${below(field, depth)}`,
    };
  });
}

const CODED = { trust: 'TrustBoard', system: 'SystemBoard', region: 'RegionBoard' } as const;
export type Coded = keyof typeof CODED;
export const CODED_FIELDS = Object.keys(CODED) as Coded[];

/** Requests of each field of a board: `trust(code: $code) { position { … } }` and so on. */
export const requestsOfBoard = (field: Coded): FieldRequest[] =>
  requestsOf(CODED[field], 3, {}).map(({ name, text }) => ({ name, text: `${field}(code: $code) { ${text} }` }));

/** Requests of every other field of a release, which needs no code. */
export const requestsOfRelease = (group: string): FieldRequest[] =>
  requestsOf('BoardRelease', 2, { id: JSON.stringify(group), kind: 'SYSTEM' }).filter(
    ({ name }) => !CODED_FIELDS.some((field) => name === `BoardRelease.${field}`),
  );
