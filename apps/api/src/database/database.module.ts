import { Global, Inject, Logger, Module, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.module.js';
import { openDatabase, type Database } from './open-database.js';

const DATABASE = Symbol('database');
const logger = new Logger('Database');

@Global()
@Module({
  providers: [
    {
      provide: DATABASE,
      inject: [CONFIG],
      useFactory: (config: Config) => openDatabase(config, { log: (line) => logger.log(line) }),
    },
    { provide: DataSource, inject: [DATABASE], useFactory: ({ dataSource }: Database) => dataSource },
  ],
  exports: [DataSource],
})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  onApplicationShutdown(): Promise<void> {
    return this.database.close();
  }
}
