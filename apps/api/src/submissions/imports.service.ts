import { createHash, randomUUID } from 'node:crypto';
import type { OdsCode, ScoreFileContext } from '@boardmark/assessment';
import { Injectable } from '@nestjs/common';
import { AuditLog } from '../audit/audit-log.service.js';
import { ImportAccepted, ImportNotFound, ImportRejected } from './import-result.model.js';
import { countContents, ImportsRepository, type CommittedImport } from './imports.repository.js';
import { MAX_UPLOAD_BYTES, readScoreFile, type ReadOptions, type ReadScoreFile } from './reading/read-score-file.js';
import type { ScoreFileSource } from './reading/score-file-source.js';
import { ScoreFileContextRepository } from './score-file-context.repository.js';
import { SubmissionsRepository } from './submissions.repository.js';
import { toImportEntries } from './to-import-entries.js';

export interface Upload {
  readonly id: string;
  readonly fileName: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** `stored` is false after a dry run; `repeated` says that the round holds the same file already, and `result` what it came to. */
export type ImportOutcome =
  | { readonly outcome: 'accepted'; readonly stored: boolean; readonly repeated: boolean; readonly result: CommittedImport }
  | Extract<ReadScoreFile, { outcome: 'rejected' }>;

/** Whoever may send files about some organisations only: their own uploads, and nothing about any other. */
export interface Sender {
  readonly id: string;
  readonly organisations: readonly OdsCode[];
}

export interface CheckOptions extends ReadOptions {
  /** Left out for those who may send everything. */
  readonly sender?: Sender;
}

export interface ImportOptions extends CheckOptions {
  /** The director who signs off every submission of the file, which locks them as it is stored. */
  readonly signedOffBy?: string | null;
  /** Who the audit log says stored the file; the service itself when left out. */
  readonly actor?: string;
}

/** Raised for a round that does not exist. */
export class UnknownRoundError extends Error {}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

@Injectable()
export class ImportsService {
  constructor(
    private readonly imports: ImportsRepository,
    private readonly contexts: ScoreFileContextRepository,
    private readonly submissions: SubmissionsRepository,
    private readonly audit: AuditLog,
  ) {}

  /** Reads and checks a file against a round as it stands; stores nothing. */
  async check(source: ScoreFileSource, roundId: string, options: CheckOptions = {}): Promise<ImportOutcome> {
    const context = await this.contexts.load(roundId);
    const file = await this.read(source, roundId, context, options);
    const first = file.hash && (await this.imports.committed(roundId, file.hash, options.sender?.id));
    if (first) return { outcome: 'accepted', stored: false, repeated: true, result: first };
    if (file.outcome === 'rejected') return file;
    const result = { id: randomUUID(), nRows: file.nRows, ...countContents(file) };
    return { outcome: 'accepted', stored: false, repeated: false, result };
  }

  /**
   * Stores every score or answer of a file, or nothing. The round is locked first, so that what the file was checked against is what it is
   * stored into. A file that the round holds already is the first import again.
   */
  commit(
    source: ScoreFileSource,
    roundId: string,
    { signedOffBy = null, actor, ...options }: ImportOptions = {},
    id: string = randomUUID(),
  ): Promise<ImportOutcome> {
    return this.imports.inTransaction(async (manager) => {
      await this.imports.lockRound(roundId, manager);
      const file = await this.read(source, roundId, await this.contexts.load(roundId, manager), options);
      const first = file.hash && (await this.imports.committed(roundId, file.hash, options.sender?.id, manager));
      if (first) return { outcome: 'accepted', stored: true, repeated: true, result: first };
      if (file.outcome === 'rejected') return file;
      const { nRows, hash } = file;
      if (hash === null) throw new Error('An accepted file has a hash.');
      const result = await this.imports.store({ id, roundId, fileName: source.name, fileHash: hash, nRows }, file, manager);
      if (signedOffBy !== null) await this.submissions.signOffImport(id, signedOffBy, manager);
      await this.audit.recordIn(manager, ...toImportEntries(roundId, file, result, { actor, signedOffBy }));
      return { outcome: 'accepted', stored: true, repeated: false, result };
    });
  }

  async keepUpload(fileName: string, content: Buffer, uploadedBy: string): Promise<Upload> {
    const sha256 = createHash('sha256').update(content).digest('hex');
    const id = randomUUID();
    await this.imports.storeUpload({ id, fileName, content, uploadedBy }, sha256);
    return { id, fileName, bytes: content.byteLength, sha256 };
  }

  async importUpload(
    id: string,
    roundId: string,
    commit: boolean,
    { signedOffBy = null, actor, ...given }: ImportOptions = {},
  ): Promise<ImportAccepted | ImportRejected | ImportNotFound> {
    if (!UUID.test(id)) return new ImportNotFound(id);
    const sender = given.sender?.id ?? null;
    const first = await this.imports.committedUpload(id, roundId, sender);
    if (first) return new ImportAccepted(roundId, first, commit, true);
    const upload = await this.imports.upload(id, sender);
    if (!upload) return new ImportNotFound(id);
    const source = { name: upload.fileName, bytes: upload.content };
    const options = { ...given, maxBytes: MAX_UPLOAD_BYTES };
    try {
      const outcome = commit
        ? await this.commit(source, roundId, { ...options, signedOffBy, actor }, id)
        : await this.check(source, roundId, options);
      if (outcome.outcome === 'rejected') return new ImportRejected(id, outcome.problems, outcome.nProblems);
      return new ImportAccepted(
        roundId,
        outcome.repeated ? outcome.result : { ...outcome.result, id },
        outcome.stored,
        outcome.repeated,
      );
    } catch (error) {
      if (error instanceof UnknownRoundError) return new ImportNotFound(roundId);
      throw error;
    }
  }

  private read(
    source: ScoreFileSource,
    roundId: string,
    context: ScoreFileContext | null,
    { sender, ...options }: CheckOptions,
  ): Promise<ReadScoreFile> {
    if (!context) throw new UnknownRoundError(`There is no round ${roundId}.`);
    return readScoreFile(source, sender ? { ...context, own: new Set(sender.organisations) } : context, options);
  }
}
