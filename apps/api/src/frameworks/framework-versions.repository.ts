import type { FrameworkVersion } from '@boardmark/assessment';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Framework versions with their themes, and these with their statements, in order: as the domain knows them. */
export const FRAMEWORK_VERSIONS_SQL = `
  SELECT v.id, v.framework_code AS framework, f.name AS "frameworkName", v.version, f.visibility, f.by_care_setting AS "byCareSetting",
         (SELECT coalesce(json_agg(json_build_object(
                   'code', t.code, 'name', t.name, 'headline', t.headline, 'formerNames', t.former_names,
                   'statements', (SELECT coalesce(json_agg(json_build_object('conceptId', s.concept_id, 'text', s.text, 'reverse', s.reverse)
                                                           ORDER BY s.position), '[]')
                                  FROM statement s
                                  WHERE s.framework_version_id = t.framework_version_id AND s.theme_code = t.code))
                   ORDER BY t.position), '[]')
          FROM theme t WHERE t.framework_version_id = v.id) AS themes
  FROM framework_version v JOIN framework f ON f.code = v.framework_code`;

@Injectable()
export class FrameworkVersionsRepository {
  constructor(private readonly dataSource: DataSource) {}

  all(): Promise<FrameworkVersion[]> {
    return this.dataSource.query(`${FRAMEWORK_VERSIONS_SQL} ORDER BY v.position`);
  }
}
