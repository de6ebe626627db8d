import { Inject, Logger, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.module.js';
import { DataSourceAddress } from './data-source-address.js';
import { RequestDataSource } from './data-source.js';
import { openDatabase, type Database, type OpenOptions } from './open-database.js';
import { ScopedReads } from './scoped-reads.js';

const DATABASE = Symbol('database');
const logger = new Logger('Database');

@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Opens the database of the settings and gives every module its data sources; closes it with the application. */
  static with({ share }: Pick<OpenOptions, 'share'>): DynamicModule {
    return {
      module: DatabaseModule,
      global: true,
      providers: [
        {
          provide: DATABASE,
          inject: [CONFIG],
          useFactory: (config: Config) => openDatabase(config, { share, log: (line) => logger.log(line) }),
        },
        { provide: DataSource, inject: [DATABASE], useFactory: ({ dataSource }: Database) => dataSource },
        { provide: RequestDataSource, inject: [DATABASE], useFactory: ({ requests }: Database) => requests },
        ScopedReads,
        DataSourceAddress,
      ],
      exports: [DataSource, ScopedReads, DataSourceAddress],
    };
  }

  onApplicationShutdown(): Promise<void> {
    return this.database.close();
  }
}
