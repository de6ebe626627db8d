import { normaliseName } from '../normalise-name.js';
import { FRAMEWORK_VERSIONS } from './framework-versions.js';

const themesOf = (id: string) => FRAMEWORK_VERSIONS.find((version) => version.id === id)?.themes ?? [];
const shapes = FRAMEWORK_VERSIONS.map((version) => [
  version.id,
  version.visibility,
  version.byCareSetting,
  version.themes.length,
  version.themes.flatMap((theme) => theme.statements).length,
]);

describe('the frameworks that ship', () => {
  it('are three published versions of What Good Looks Like and the two confidential ones of the board framework', () => {
    expect(shapes).toEqual([
      ['wgll-2021', 'published', true, 7, 0],
      ['wgll-2025', 'published', true, 7, 0],
      ['wgll-comparable', 'published', true, 1, 0],
      ['board-2025', 'confidential', false, 8, 24],
      ['board-2026', 'confidential', false, 8, 24],
    ]);
  });
  it.each(['board-2025', 'board-2026'])('give each theme of %s exactly three statements', (id) => {
    expect(themesOf(id).map((theme) => theme.statements.length)).toEqual(Array(8).fill(3));
  });
  it('renew two of the three statements on culture in 2026 and nothing else', () => {
    const statements = (id: string) =>
      themesOf(id).flatMap((theme) => theme.statements.map((statement) => ({ theme: theme.code, ...statement })));
    const before = statements('board-2025');
    const concepts = new Set(before.map(({ conceptId }) => conceptId));
    const renewed = statements('board-2026').filter(({ conceptId }) => !concepts.has(conceptId));
    expect(renewed.map(({ theme }) => theme)).toEqual(['culture', 'culture']);
    const kept = statements('board-2026').filter(({ conceptId }) => concepts.has(conceptId));
    expect(before).toEqual(expect.arrayContaining(kept));
    expect(kept).toHaveLength(22);
  });
  it('keep the theme codes of a measure over versions', () => {
    const codes = (id: string) => themesOf(id).map((theme) => theme.code);
    expect(codes('wgll-2025')).toHaveLength(7);
    expect(codes('wgll-2025')).toEqual(codes('wgll-2021'));
  });
  it.each(FRAMEWORK_VERSIONS)('never use one code, name, former name or statement twice in $id', ({ themes }) => {
    const names = themes.flatMap((theme) => [theme.name, ...theme.formerNames].map(normaliseName));
    const concepts = themes.flatMap((theme) => theme.statements.map((statement) => statement.conceptId));
    for (const list of [themes.map((theme) => theme.code), names, concepts]) expect(new Set(list).size).toBe(list.length);
  });
  it('have an id each: the code of the framework, a hyphen, the version', () => {
    const ids = FRAMEWORK_VERSIONS.map((version) => version.id);
    expect(ids).toEqual(FRAMEWORK_VERSIONS.map(({ framework, version }) => `${framework}-${version}`));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
