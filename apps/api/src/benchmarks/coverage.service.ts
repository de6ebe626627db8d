import type { OdsCode } from '@boardmark/assessment';
import { sayCoverage } from '@boardmark/benchmarking';
import { Injectable } from '@nestjs/common';
import type { Coverage, CountedElsewhere, MissingTrust } from './coverage.model.js';
import { ReleasedRepository } from './released.repository.js';
import type { ReleasedGroup, ReleasedOrganisation } from './released-rows.js';

/** Who submitted, who did not, and who is counted somewhere else. */
@Injectable()
export class CoverageService {
  constructor(private readonly released: ReleasedRepository) {}

  async of(releaseId: string, group: ReleasedGroup, byCareSetting: boolean): Promise<Coverage> {
    const elsewhere = group.level === 'system' ? await this.released.countedElsewhere(releaseId, group.code) : [];
    const missing = await this.released.organisations(releaseId, group.missing);
    const systems = await this.systemsOf(releaseId, [...missing, ...elsewhere]);
    const missingTrusts: MissingTrust[] = missing.map((trust) => ({
      code: trust.code,
      name: trust.shortName,
      systemShortName: systems.get(trust.system ?? '')?.shortName ?? null,
    }));
    const countedElsewhere: CountedElsewhere[] = elsewhere.flatMap((trust) => {
      const countedIn = systems.get(trust.system ?? '');
      return countedIn ? [{ code: trust.code, name: trust.shortName, countedIn }] : [];
    });
    const { nEligible, nOrganisations, nSubmissions } = group;
    const sentence = sayCoverage({
      nEligible,
      nOrganisations,
      nSubmissions,
      byCareSetting,
      missing: missingTrusts.map(({ name, systemShortName }) => ({
        name,
        system: group.level === 'system' ? null : systemShortName,
      })),
      countedElsewhere: countedElsewhere.map(({ name, countedIn }) => ({ name, countedIn: countedIn.shortName })),
    });
    return { nEligible, nOrganisations, nSubmissions, missing: missingTrusts, countedElsewhere, sentence };
  }

  private async systemsOf(
    releaseId: string,
    trusts: readonly ReleasedOrganisation[],
  ): Promise<Map<OdsCode, ReleasedOrganisation>> {
    const codes = trusts.flatMap(({ system }) => system ?? []);
    const systems = await this.released.organisations(releaseId, codes);
    return new Map(systems.map((system) => [system.code, system]));
  }
}
