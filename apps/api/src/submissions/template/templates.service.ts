import type { ScoreFileContext } from '@boardmark/assessment';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../access/viewer.js';
import { ScoreFileContextRepository } from '../score-file-context.repository.js';
import { answersTemplate } from './answers-template.js';
import { eligibleOrganisations } from './eligible-organisations.js';
import { scoresTemplate } from './scores-template.js';

/** Workbooks to be filled in for open rounds. Whatever a viewer may not have does not exist. */
@Injectable()
export class TemplatesService {
  constructor(private readonly contexts: ScoreFileContextRepository) {}

  async answers({ permissions }: Viewer, roundId: string): Promise<Buffer | null> {
    if (!permissions.has('administrator') && !permissions.has('contractor')) return null;
    const context = await this.open(roundId);
    if (context?.framework.visibility !== 'confidential') return null;
    return answersTemplate({ ...context, organisations: eligibleOrganisations(context) });
  }

  /** An administrator's lists every organisation; that of a trust's lead only those that the lead answers for. */
  async scores({ permissions, leads }: Viewer, roundId: string): Promise<Buffer | null> {
    const administrator = permissions.has('administrator');
    if (!administrator && !permissions.has('trust_lead')) return null;
    const context = await this.open(roundId);
    if (!context) return null;
    const organisations = eligibleOrganisations(context).filter(({ code }) => administrator || leads.includes(code));
    return organisations.length === 0 ? null : scoresTemplate({ ...context, organisations });
  }

  private async open(roundId: string): Promise<ScoreFileContext | null> {
    const context = await this.contexts.load(roundId);
    return context?.round.status === 'open' ? context : null;
  }
}
