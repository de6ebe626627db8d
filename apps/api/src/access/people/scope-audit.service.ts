import { auditScopes, DISCLOSURE_POLICY, type RegisteredPerson, type ScopeAudit } from '@boardmark/disclosure';
import { Injectable } from '@nestjs/common';
import { ReleasedSeriesRepository } from './released-series.repository.js';

/** Says from which round of a series on a person may read further scopes by name. */
@Injectable()
export class ScopeAuditService {
  constructor(private readonly series: ReleasedSeriesRepository) {}

  /**
   * The audit of the scopes asked for together with those held, beside everything released of the series so far.
   *
   * It takes a moment for each round, in which the server does nothing else.
   *
   * @param held scopes that stay, with the rounds that they begin with
   * @returns null for a series that has no confidential round
   */
  async audit(series: string, person: RegisteredPerson, held: readonly RegisteredPerson[] = []): Promise<ScopeAudit | null> {
    const found = await this.series.find(series);
    return found && auditScopes(found.releases, person, { successors: found.successors, held }, DISCLOSURE_POLICY);
  }
}
