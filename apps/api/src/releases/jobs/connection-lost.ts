const CONNECTION = /^(57P0[1-3]|08...|ECONNREFUSED|ECONNRESET|EPIPE)$/;

/** Whether something failed because the database went away: it says nothing about the work, which can be done again. */
export function connectionLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { driverError, code = (driverError as { code?: unknown } | undefined)?.code } = error as Error & {
    driverError?: unknown;
    code?: unknown;
  };
  return (typeof code === 'string' && CONNECTION.test(code)) || /^Connection terminated|not queryable/i.test(error.message);
}
