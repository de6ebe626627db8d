import { FRAMEWORK_VERSIONS } from '@boardmark/assessment';
import type { EntityManager } from 'typeorm';
import { upsert } from './upsert.js';

const frameworkRows = [
  ...new Map(
    FRAMEWORK_VERSIONS.map(({ framework, frameworkName, visibility, byCareSetting }) => [
      framework,
      { code: framework, name: frameworkName, visibility, by_care_setting: byCareSetting },
    ]),
  ).values(),
];

const versionRows = FRAMEWORK_VERSIONS.map(({ id, framework, version }, position) => ({
  id,
  framework_code: framework,
  version,
  position,
}));

const themeRows = FRAMEWORK_VERSIONS.flatMap(({ id, themes }) =>
  themes.map(({ code, name, headline, formerNames }, i) => ({
    framework_version_id: id,
    code,
    position: i + 1,
    name,
    headline,
    former_names: formerNames,
  })),
);

const statementRows = FRAMEWORK_VERSIONS.flatMap(({ id, themes }) =>
  themes.flatMap(({ code, statements }) =>
    statements.map(({ conceptId, text, reverse }, i) => ({
      framework_version_id: id,
      theme_code: code,
      position: i + 1,
      concept_id: conceptId,
      text,
      reverse,
    })),
  ),
);

/** Frameworks, their versions, themes and statements. */
export async function seedFrameworks(manager: EntityManager): Promise<number> {
  return (
    (await upsert(manager, 'framework', ['code'], frameworkRows)) +
    (await upsert(manager, 'framework_version', ['id'], versionRows)) +
    (await upsert(manager, 'theme', ['framework_version_id', 'code'], themeRows)) +
    (await upsert(manager, 'statement', ['framework_version_id', 'theme_code', 'position'], statementRows))
  );
}
