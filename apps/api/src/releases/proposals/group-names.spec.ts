import { codesIn, groupName } from './group-names.js';

const names = new Map([
  ['ZS2B', 'Teallake and Tansycroft'],
  ['ZR3', 'Norholm'],
]);

describe('groupName', () => {
  it.each([
    ['england', 'England'],
    ['system:ZS2B', 'Teallake and Tansycroft'],
    ['others:ZR3', 'Other systems of Norholm'],
    ['region_sector:ZR3:mental_health', 'Norholm, mental health'],
    ['sector:acute_specialist', 'Acute specialist'],
    ['peer:acute:multi_service', 'Acute, multi service'],
  ])('calls %s %s', (id, name) => expect(groupName(id, names)).toBe(name));

  it('asks for the names of organisations only', () => {
    expect(['england', 'region_sector:ZR3:acute', 'peer:acute:teaching'].flatMap(codesIn)).toEqual(['ZR3']);
  });
});
