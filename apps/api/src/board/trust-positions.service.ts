import {
  type PlacedTheme,
  sayBoardHeadline,
  sayBoardPosition,
  sayFifth,
  sayGroup,
  sayPositionNote,
} from '@boardmark/benchmarking';
import { type LedgerCell, type LedgerGroup, placeInFifths } from '@boardmark/disclosure';
import { Injectable } from '@nestjs/common';
import { groupsOfTrust } from './groups-of-trust.js';
import type { TrustBoard } from './model/trust-board.model.js';
import type { Fifth, TrustPosition, TrustPositionTheme } from './model/trust-position.model.js';
import type { NamedResult } from './named-rows.js';
import type { PeerLedger } from './peer-ledger.js';
import { PeerLedgersService } from './peer-ledgers.service.js';
import { toBoardScore } from './to-board-score.js';
import { toBoardGroup, toGroupCell } from './to-group-cell.js';

type Place = PlacedTheme['place'];

/** Where a board stands among the trusts of a registered group that it belongs to. */
@Injectable()
export class TrustPositionsService {
  constructor(private readonly ledgers: PeerLedgersService) {}

  /** Beside the group asked for, or the default one where that is none of the trust's own. */
  async of(board: TrustBoard, wanted: string | null): Promise<TrustPosition> {
    const ledger = await this.ledgers.of(board.release);
    const groups = groupsOfTrust(ledger, board.code);
    const group = groups.find(({ id }) => id === wanted) ?? groups[0];
    if (!group) throw new Error(`Trust ${board.code} belongs to no group of release ${board.release.id}.`);
    const { themes } = board.release.round.framework;
    const places = themes.map(({ code, name }) => {
      const result = board.results.find(({ theme }) => theme === code);
      const place = placeOf(result, ledger.cell(group.id, code));
      return { name, scored: (result?.score ?? null) !== null, place };
    });
    return {
      headline: sayBoardHeadline({
        who: isOwn(board) ? 'your board' : 'this board',
        group: sayGroup(group),
        themes: places,
        nResponses: board.nResponses,
        boardSize: board.boardSize,
        halfWidths: board.results.flatMap(({ low, high }) => (low === null || high === null ? [] : [(high - low) / 2])),
        submitted: board.submitted || board.results.length > 0,
      }),
      finding: sayBoardPosition(places),
      note: sayPositionNote(),
      group: toBoardGroup(ledger, group),
      themes: themes.map(({ code }, i) => toPositionTheme(ledger, group, board, code, places[i]?.place ?? null)),
    };
  }
}

/** Whether the viewer answers for the trust. */
export const isOwn = ({ code, release }: TrustBoard): boolean => release.viewer.trusts.includes(code);

function placeOf(result: NamedResult | undefined, cell: LedgerCell | null): Place {
  const { score = null, low = null, high = null } = result ?? {};
  return placeInFifths({ histogram: cell?.histogram ?? null, score, low, high });
}

function toPositionTheme(
  ledger: PeerLedger,
  group: LedgerGroup,
  { results }: TrustBoard,
  theme: string,
  place: Place,
): TrustPositionTheme {
  const own = toBoardScore(results.find((result) => result.theme === theme));
  return { theme, own, cell: toGroupCell(ledger, group, theme), fifth: toFifth(own.score, place) };
}

function toFifth(score: number | null, place: Place): Fifth {
  if (score === null) return { fifth: null, text: 'No score to place' };
  return { fifth: typeof place === 'number' ? place : null, text: sayFifth(place) };
}
