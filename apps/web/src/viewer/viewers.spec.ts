import { filterViewers } from './filter-viewers.js';
import { readsBoards } from './use-viewer.js';
import { viewerHome } from './viewer-home.js';

const groups = [
  {
    label: 'Trusts',
    viewers: [
      { id: 'trust:ZT001', label: 'Larkmere Community' },
      { id: 'trust:ZT002', label: 'Aldermere Hospitals' },
    ],
  },
  { label: 'Regions', viewers: [{ id: 'region:ZR01', label: 'Northmarch' }] },
];

describe('filterViewers', () => {
  it('finds by parts of the name, by code and by the head of the group', () => {
    const found = (text: string) => filterViewers(groups, text).flatMap((group) => group.viewers.map((viewer) => viewer.id));
    expect(found('')).toEqual(['trust:ZT001', 'trust:ZT002', 'region:ZR01']);
    expect(found('mere comm')).toEqual(['trust:ZT001']);
    expect(found('zt002')).toEqual(['trust:ZT002']);
    expect(found('regions')).toEqual(['region:ZR01']);
    expect(found('nobody')).toEqual([]);
  });
});

describe('viewerHome', () => {
  it('is the own page of a trust, a system or a region, and the round for other readers of boards', () => {
    const nothing = { trusts: [], systems: [], regions: [] };
    const one = [{ __typename: 'OrganisationRef' as const, code: 'ZX001', shortName: 'X' }];
    expect(viewerHome({ ...nothing, kind: 'TRUST', trusts: one })).toBe('/board/trusts/ZX001');
    expect(viewerHome({ ...nothing, kind: 'SYSTEM', systems: one })).toBe('/board/systems/ZX001');
    expect(viewerHome({ ...nothing, kind: 'REGION', regions: one })).toBe('/board/regions/ZX001');
    expect(viewerHome({ ...nothing, kind: 'PERSON', trusts: one, systems: one })).toBe('/board');
    expect(viewerHome({ ...nothing, kind: 'ANYONE' })).toBe('/');
  });
});

describe('readsBoards', () => {
  it('is true for whoever belongs to an assessed organisation, and for nobody else', () => {
    const kinds = ['TRUST', 'SYSTEM', 'REGION', 'PERSON', 'ADMINISTRATOR', 'ANYONE', 'CONTRACTOR'] as const;
    expect(kinds.filter((kind) => readsBoards({ kind }))).toEqual(['TRUST', 'SYSTEM', 'REGION', 'PERSON', 'ADMINISTRATOR']);
  });
});
