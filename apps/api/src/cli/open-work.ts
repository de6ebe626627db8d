import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { WorkModule } from '../app.module.js';
import { readConfig } from '../config/config.js';
import { QuietLogger } from '../startup/quiet-logger.js';
import { sayWhy } from '../startup/say-why.js';

/** Opens the database for one command, beside a running server or without one, and closes it afterwards. */
export async function withWork(command: (app: INestApplicationContext) => Promise<number>): Promise<void> {
  try {
    const app = await NestFactory.createApplicationContext(WorkModule.with(readConfig(process.env), { share: true }), {
      logger: new QuietLogger({ logLevels: ['warn', 'error', 'fatal'] }),
      abortOnError: false,
    });
    process.exitCode = await command(app).finally(() => app.close());
  } catch (error) {
    console.error(sayWhy(error));
    process.exitCode = 1;
  }
}
