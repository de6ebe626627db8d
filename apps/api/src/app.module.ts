import { Module, type DynamicModule } from '@nestjs/common';
import { AccessModule } from './access/access.module.js';
import { PeopleModule } from './access/people/people.module.js';
import { AuditModule } from './audit/audit.module.js';
import { BenchmarksModule } from './benchmarks/benchmarks.module.js';
import { BoardModule } from './board/board.module.js';
import type { Config } from './config/config.js';
import { ConfigModule } from './config/config.module.js';
import { DatabaseModule } from './database/database.module.js';
import { ExportsModule } from './exports/exports.module.js';
import { FrameworksModule } from './frameworks/frameworks.module.js';
import { graphqlModule } from './graphql/graphql.module.js';
import { HealthModule } from './health/health.module.js';
import { OrganisationsModule } from './organisations/organisations.module.js';
import { ReleasesModule } from './releases/releases.module.js';
import { BackgroundWork } from './startup/background-work.js';
import { BoardRoundsService } from './startup/board-rounds.service.js';
import { OtherImportsRepository } from './startup/other-imports.repository.js';
import { ShippedRoundsService } from './startup/shipped-rounds.service.js';
import { SubmissionsModule } from './submissions/submissions.module.js';

/** Everything that works on the database; a command uses this part alone, beside a running server when it shares the database. */
@Module({})
export class WorkModule {
  static with(config: Config, database: { readonly share: boolean }): DynamicModule {
    return {
      module: WorkModule,
      imports: [
        ConfigModule.with(config),
        DatabaseModule.with(database),
        AccessModule,
        AuditModule,
        FrameworksModule,
        SubmissionsModule,
        ReleasesModule,
        PeopleModule,
      ],
      providers: [OtherImportsRepository, ShippedRoundsService, BoardRoundsService, BackgroundWork],
      exports: [ShippedRoundsService, BoardRoundsService, BackgroundWork],
    };
  }
}

@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        WorkModule.with(config, { share: false }),
        graphqlModule(config.mode),
        OrganisationsModule,
        BenchmarksModule,
        BoardModule,
        ExportsModule,
        HealthModule,
      ],
    };
  }
}
