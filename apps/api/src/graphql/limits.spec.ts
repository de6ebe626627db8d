import { buildSchema, parse, validate } from 'graphql';
import { LIMITS, limitOperations } from './limits.js';

const schema = buildSchema('type Query { a: Query b: Int }');
const problems = (query: string) => validate(schema, parse(query), [limitOperations]).map((error) => error.message);
const nested = (depth: number) => `${'{ a '.repeat(depth - 1)}{ b }${' }'.repeat(depth - 1)}`;

describe('limitOperations', () => {
  it('accepts the deepest operation allowed and refuses one level more', () => {
    expect(problems(nested(LIMITS.depth))).toEqual([]);
    expect(problems(nested(LIMITS.depth + 1))).toEqual([`This request has more than ${LIMITS.depth} levels.`]);
  });

  it('counts levels through fragments', () => {
    const query = `{ a { ...F } } fragment F on Query { a { a { a { a { a { a { a { b } } } } } } } }`;
    expect(problems(query)).toEqual([`This request has more than ${LIMITS.depth} levels.`]);
  });

  it('counts aliases at every level and root fields', () => {
    const aliases = Array.from({ length: LIMITS.aliases + 1 }, (_, i) => `x${i}: b`).join(' ');
    expect(problems(`{ a { ${aliases} } }`)).toEqual([`This request has more than ${LIMITS.aliases} aliases.`]);
    expect(problems(`{ ${'b '.repeat(LIMITS.rootFields + 1)} }`)).toEqual([
      `This request has more than ${LIMITS.rootFields} root fields.`,
    ]);
  });

  it('ends on fragments that contain themselves', () => {
    expect(problems('{ ...F } fragment F on Query { a { ...F } }')).toEqual([]);
  });

  it('is not slowed down by fragments that double at every level', () => {
    const levels = 60;
    const fragments = Array.from({ length: levels }, (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`).join(' ');
    const document = parse(`{ ...F0 } ${fragments} fragment F${levels} on Query { b }`);
    const started = performance.now();
    const messages = validate(schema, document, [limitOperations]).map((error) => error.message);
    expect(performance.now() - started).toBeLessThan(200);
    expect(messages).toEqual([`This request has more than ${LIMITS.rootFields} root fields.`]);
  });
});
