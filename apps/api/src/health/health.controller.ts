import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { Allow } from '../access/allow.decorator.js';
import { HealthRepository } from './health.repository.js';

interface Health {
  readonly status: 'ok';
}

/** For the machines that watch this one: is the process alive, and can it serve. */
@Controller()
export class HealthController {
  constructor(private readonly database: HealthRepository) {}

  @Get('livez')
  @Allow('public')
  live(): Health {
    return { status: 'ok' };
  }

  @Get('readyz')
  @Allow('public')
  async ready(): Promise<Health> {
    if (await this.database.isReady()) return { status: 'ok' };
    throw new ServiceUnavailableException('The database does not answer or its schema is not up to date.');
  }
}
