import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

const ODS_CODE = /^[A-Z0-9]{3,6}$/;
const DATE = /^[12]\d{3}-\d{2}-\d{2}$/;

/** A code is accepted in any case and with surrounding spaces, as people type it. */
function odsCode(value: unknown): string {
  const code = typeof value === 'string' ? value.trim().toUpperCase() : '';
  if (!ODS_CODE.test(code)) throw new GraphQLError('An ODS code has three to six letters and digits.');
  return code;
}

function date(value: unknown): string {
  const valid = typeof value === 'string' && DATE.test(value) && new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value);
  if (!valid) throw new GraphQLError('A date is written like 2026-03-31.');
  return value;
}

const literal = (parse: (value: unknown) => string) => (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : null);

export const OdsCodeScalar = new GraphQLScalarType({
  name: 'OdsCode',
  description: 'ODS code: three to six upper-case letters and digits.',
  serialize: String,
  parseValue: odsCode,
  parseLiteral: literal(odsCode),
});

export const DateScalar = new GraphQLScalarType({
  name: 'Date',
  description: 'Calendar date, ISO 8601 (2026-03-31).',
  serialize: String,
  parseValue: date,
  parseLiteral: literal(date),
});
