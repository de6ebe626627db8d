import { normaliseName } from '../normalise-name.js';
import { FRAMEWORK_VERSIONS, findFrameworkVersion } from './framework-versions.js';

const shapes = FRAMEWORK_VERSIONS.map((version) => [
  version.id,
  version.visibility,
  version.byCareSetting,
  version.themes.length,
  version.themes.flatMap((theme) => theme.statements).length,
]);

describe('the frameworks that ship', () => {
  it('are three published versions of What Good Looks Like and the confidential board framework', () => {
    expect(shapes).toEqual([
      ['wgll-2021', 'published', true, 7, 0],
      ['wgll-2025', 'published', true, 7, 0],
      ['wgll-comparable', 'published', true, 1, 0],
      ['board-2026', 'confidential', false, 8, 24],
    ]);
  });
  it('give each board theme exactly three statements', () => {
    expect(findFrameworkVersion('board-2026')?.themes.map((theme) => theme.statements.length)).toEqual(Array(8).fill(3));
  });
  it('keep the theme codes of a measure over versions', () => {
    const codes = (id: string) => findFrameworkVersion(id)?.themes.map((theme) => theme.code);
    expect(codes('wgll-2025')).toEqual(codes('wgll-2021'));
  });
  it.each(FRAMEWORK_VERSIONS)('never use one code, name, former name or statement twice in $id', ({ themes }) => {
    const names = themes.flatMap((theme) => [theme.name, ...theme.formerNames].map(normaliseName));
    const concepts = themes.flatMap((theme) => theme.statements.map((statement) => statement.conceptId));
    for (const list of [themes.map((theme) => theme.code), names, concepts]) expect(new Set(list).size).toBe(list.length);
  });
  it('are unknown under any other id', () => {
    expect(findFrameworkVersion('wgll-1999')).toBeUndefined();
  });
});
