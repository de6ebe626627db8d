import { Global, Module } from '@nestjs/common';
import { AuditChainService } from './audit-chain.service.js';
import { AuditEntriesService } from './audit-entries.service.js';
import { AuditLog } from './audit-log.service.js';
import { AuditRepository } from './audit.repository.js';
import { AuditResolver } from './audit.resolver.js';

@Global()
@Module({
  providers: [AuditRepository, AuditLog, AuditChainService, AuditEntriesService, AuditResolver],
  exports: [AuditLog, AuditChainService],
})
export class AuditModule {}
