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

/** Parts of the framework that report why a start fails and then throw the same error, which is told once, at the end. */
const TOLD_LATER = new Set(['ExceptionHandler', 'NestApplication']);

const isFrom = (parts: ReadonlySet<string>, rest: readonly unknown[]): boolean => {
  const context = rest.at(-1);
  return typeof context === 'string' && parts.has(context);
};

/** Says what Boardmark does and leaves out how the framework assembles it; warnings and errors appear, each once. */
export class QuietLogger extends ConsoleLogger {
  override log(message: unknown, ...rest: unknown[]): void {
    if (!isFrom(CHATTER, rest)) super.log(message, ...(rest as string[]));
  }

  override error(message: unknown, ...rest: unknown[]): void {
    if (!isFrom(TOLD_LATER, rest)) super.error(message, ...(rest as string[]));
  }
}
