import { AbstractLogger, type DataSource } from 'typeorm';

class Recorder extends AbstractLogger {
  readonly statements: string[] = [];

  override logQuery(query: string): void {
    this.statements.push(query);
  }

  protected override writeLog(): void {
    return;
  }
}

/** Records every statement that a data source sends from now on, until it is stopped. */
export function recordStatements(dataSource: DataSource): { stop(): string[] } {
  const before = dataSource.logger;
  const recorder = new Recorder();
  dataSource.logger = recorder;
  return {
    stop: () => {
      dataSource.logger = before;
      return recorder.statements;
    },
  };
}
