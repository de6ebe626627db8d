import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

@Injectable()
export class HealthRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The database answers and no migration is outstanding. */
  async isReady(): Promise<boolean> {
    try {
      return !(await this.dataSource.showMigrations());
    } catch {
      return false;
    }
  }
}
