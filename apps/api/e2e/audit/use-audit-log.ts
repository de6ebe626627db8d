import type { DataSource } from 'typeorm';
import { AuditChainService } from '../../src/audit/audit-chain.service.js';
import { AuditLog } from '../../src/audit/audit-log.service.js';
import { AuditRepository } from '../../src/audit/audit.repository.js';
import { useDataSource } from '../harness/use-data-source.js';

export interface AuditSuite {
  readonly dataSource: DataSource;
  readonly chain: AuditChainService;
  /** A log as every server has one; what it remembers is its own. */
  newLog(): AuditLog;
  query<Row>(sql: string, parameters?: unknown[]): Promise<Row[]>;
}

/** Gives a suite an audit log on a database of its own. */
export function useAuditLog(): AuditSuite {
  const dataSource = useDataSource();
  const repository = () => new AuditRepository(dataSource());
  return {
    get dataSource() {
      return dataSource();
    },
    get chain() {
      return new AuditChainService(repository());
    },
    newLog: () => new AuditLog(repository()),
    query: (sql, parameters) => dataSource().query(sql, parameters),
  };
}
