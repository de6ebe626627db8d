import { readFileSync } from 'node:fs';
import { buildSchema, isUnionType } from 'graphql';
import { createCache } from './client.js';
import { POSSIBLE_TYPES } from './possible-types.js';

const schema = buildSchema(readFileSync(`${import.meta.dirname}/../../../api/schema.graphql`, 'utf8'));

describe('the cache', () => {
  it('knows the members of every union of the API', () => {
    const unions = Object.values(schema.getTypeMap()).filter(isUnionType);
    expect(POSSIBLE_TYPES).toEqual(
      Object.fromEntries(
        unions.map((union) => [
          union.name,
          union
            .getTypes()
            .map((type) => type.name)
            .sort((a, b) => a.localeCompare(b)),
        ]),
      ),
    );
  });

  it('keeps a group inside its release, because its members differ from round to round', () => {
    const cache = createCache();
    expect(cache.identify({ __typename: 'BoardGroup', id: 'england' })).toBeUndefined();
    expect(cache.identify({ __typename: 'TrustBoard', code: 'ZT001' })).toBeUndefined();
    expect(cache.identify({ __typename: 'BoardRelease', id: 'board-r6.v1' })).toBe('BoardRelease:board-r6.v1');
  });
});
