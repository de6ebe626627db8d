export function compileWorker(): Promise<{ readonly entry: URL; remove(): Promise<void> }>;
