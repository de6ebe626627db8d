import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../access/viewer.js';
import { AuditLog } from '../../audit/audit-log.service.js';
import { BoardReleasesService } from '../../board/board-releases.service.js';
import { BoardRelease } from '../../board/model/board-release.model.js';
import type { TrustBoard } from '../../board/model/trust-board.model.js';
import { NamedRepository } from '../../board/named.repository.js';
import { PeerLedgersService } from '../../board/peer-ledgers.service.js';
import { toAgreementView } from '../../board/to-agreement-view.js';
import { TrustBoardsService } from '../../board/trust-boards.service.js';
import { isOwn, TrustPositionsService } from '../../board/trust-positions.service.js';
import { csvMetadata } from '../csv-metadata.js';
import type { DataFile } from '../data-file.model.js';
import { markIllustrative } from '../mark-illustrative.js';
import { printFile } from '../print-file.js';
import { GROUPS, TRUST, type TrustRow } from './board-data-files.js';

export interface BoardFile {
  readonly mediaType: string;
  readonly content: string;
}

const CSV = 'text/csv; charset=utf-8; header=present';
const OF_TRUST = /^trust-([A-Z0-9]{3,6})\.csv$/;

/** Files of confidential rounds. Whatever a viewer may not read does not exist. */
@Injectable()
export class BoardDataFilesService {
  constructor(
    private readonly releases: BoardReleasesService,
    private readonly ledgers: PeerLedgersService,
    private readonly boards: TrustBoardsService,
    private readonly positions: TrustPositionsService,
    private readonly named: NamedRepository,
    private readonly audit: AuditLog,
  ) {}

  async list(release: BoardRelease): Promise<DataFile[]> {
    const codes = await this.named.codes(release);
    const file = (name: string, description: string) => ({ name, url: `/data/board/${release.round.id}/${name}`, description });
    return [file('groups.csv', GROUPS.title), ...codes.map((code) => file(`trust-${code}.csv`, `${TRUST.title}: ${code}`))];
  }

  /** A file that may leave, which the audit log then knows. */
  async find(viewer: Viewer, roundId: string, fileName: string): Promise<BoardFile | null> {
    const file = await this.print(viewer, roundId, fileName);
    if (file) await this.audit.record({ actor: viewer.id, action: 'export', subject: `file:${fileName}@${roundId}` });
    return file;
  }

  private async print(viewer: Viewer, roundId: string, fileName: string): Promise<BoardFile | null> {
    if (!viewer.permissions.has('peer')) return null;
    const release = await this.releases.release(viewer, roundId);
    if (!(release instanceof BoardRelease)) return null;
    if (fileName === 'groups.csv') return { mediaType: CSV, content: await this.groups(release) };
    if (fileName === 'groups.csv-metadata.json')
      return { mediaType: 'application/csvm+json; charset=utf-8', content: metadata(release) };
    const [, code] = OF_TRUST.exec(fileName) ?? [];
    const board = code === undefined ? null : await this.boards.find(release, code);
    return board && { mediaType: CSV, content: await this.trust(board) };
  }

  private async groups(release: BoardRelease): Promise<string> {
    const ledger = await this.ledgers.of(release);
    const rows = ledger.groups.flatMap((group) =>
      release.round.framework.themes.flatMap(({ code }) => {
        const cell = ledger.cell(group.id, code);
        return cell ? [{ group, cell }] : [];
      }),
    );
    return printFile(markIllustrative(GROUPS, release.round.illustrative), rows);
  }

  private async trust(board: TrustBoard): Promise<string> {
    const [ledger, position] = await Promise.all([this.ledgers.of(board.release), this.positions.of(board, null)]);
    const sides = toAgreementView(board, isOwn(board)).themes;
    const rows = position.themes.map((theme): TrustRow => {
      const side = sides.find((each) => each.theme === theme.theme);
      return {
        code: board.code,
        name: board.name,
        result: board.results.find((result) => result.theme === theme.theme),
        position: theme,
        group: position.group,
        cell: ledger.cell(position.group.id, theme.theme),
        executive: side?.executive ?? null,
        nonExecutive: side?.nonExecutive ?? null,
      };
    });
    return printFile(markIllustrative(TRUST, board.release.round.illustrative), rows);
  }
}

function metadata({ round, version, releasedAt, contentHash }: BoardRelease): string {
  const file = markIllustrative(GROUPS, round.illustrative);
  const provenance = { round: round.name, version, releasedAt, contentHash, illustrative: round.illustrative, published: false };
  return JSON.stringify(csvMetadata(file, provenance), null, 2);
}
