import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Viewer } from '../../access/viewer.js';
import { RoundNotReleased } from '../../benchmarks/release.model.js';
import { Round } from '../../frameworks/round.model.js';
import type { StoredRound } from '../../frameworks/rounds.repository.js';

/** What peers are told of a stored release. */
export interface BoardReleaseHead {
  readonly id: string;
  readonly version: number;
  readonly contentHash: string;
  readonly releasedAt: string;
}

@ObjectType({ description: 'The current release of a confidential round, as the viewer may read it.' })
export class BoardRelease {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field() releasedAt: string;
  @Field({ description: 'SHA-256 of everything in the release; the same inputs give the same hash.' }) contentHash: string;
  @Field(() => Round) round: StoredRound;
  readonly viewer: Viewer;

  constructor(head: BoardReleaseHead, round: StoredRound, viewer: Viewer) {
    this.id = head.id;
    this.version = head.version;
    this.releasedAt = head.releasedAt;
    this.contentHash = head.contentHash;
    this.round = round;
    this.viewer = viewer;
  }
}

export const BoardReleaseResult = createUnionType({
  name: 'BoardReleaseResult',
  types: () => [BoardRelease, RoundNotReleased] as const,
});
