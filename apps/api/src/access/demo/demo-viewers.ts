import { illustrativeOrganisations, illustrativeSuccessions } from '@boardmark/illustrative-data';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../config/config.js';
import { CONFIG } from '../../config/config.module.js';
import { RegisteredPersonsRepository } from '../registered-persons.repository.js';
import { createDemoDirectory, type DemoDirectory } from './demo-directory.js';

/** The invented viewers of demo mode. */
@Injectable()
export class DemoViewers {
  private known: Promise<DemoDirectory> | null = null;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly persons: RegisteredPersonsRepository,
  ) {}

  /** Null in live mode, where there are none. */
  directory(): Promise<DemoDirectory | null> {
    if (this.config.mode === 'live') return Promise.resolve(null);
    this.known ??= this.load();
    return this.known;
  }

  private async load(): Promise<DemoDirectory> {
    return createDemoDirectory({
      organisations: illustrativeOrganisations,
      successions: illustrativeSuccessions,
      persons: await this.persons.illustrative(),
    });
  }
}
