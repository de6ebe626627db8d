import { Injectable } from '@nestjs/common';
import { CannotOpenRoundError, newRound } from './new-round.js';
import { RoundRefused, type NewRoundInput } from './open-round.model.js';
import type { Round } from './round.model.js';
import { RoundsRepository } from './rounds.repository.js';

@Injectable()
export class RoundsService {
  constructor(private readonly rounds: RoundsRepository) {}

  /** Opens a round for answers; says why when it cannot be opened. */
  async open(input: NewRoundInput, actor: string): Promise<Round | RoundRefused> {
    const checked = newRound.safeParse({ ...input });
    if (!checked.success)
      return new RoundRefused(checked.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '));
    try {
      await this.rounds.open(checked.data, actor);
    } catch (error) {
      if (error instanceof CannotOpenRoundError) return new RoundRefused(error.message);
      throw error;
    }
    return (await this.rounds.find(checked.data.id)) ?? new RoundRefused('The round has gone.');
  }
}
