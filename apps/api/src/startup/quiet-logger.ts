import { ConsoleLogger } from '@nestjs/common';

/** Parts of the framework that report each module and route while starting. */
const CHATTER = new Set([
  'NestFactory',
  'InstanceLoader',
  'RoutesResolver',
  'RouterExplorer',
  'NestApplication',
  'GraphQLModule',
]);

/** Says what Boardmark does and leaves out how the framework assembles it; warnings and errors always appear. */
export class QuietLogger extends ConsoleLogger {
  override log(message: unknown, ...rest: unknown[]): void {
    const context = rest.at(-1);
    if (typeof context === 'string' && CHATTER.has(context)) return;
    super.log(message, ...(rest as string[]));
  }
}
