import { Module, type DynamicModule } from '@nestjs/common';
import type { Config } from './config.js';

/** Injection token of the settings: `@Inject(CONFIG) config: Config`. */
export const CONFIG = Symbol('config');

@Module({})
export class ConfigModule {
  /** Makes settings that were read once available everywhere. */
  static with(config: Config): DynamicModule {
    return { module: ConfigModule, global: true, providers: [{ provide: CONFIG, useValue: config }], exports: [CONFIG] };
  }
}
