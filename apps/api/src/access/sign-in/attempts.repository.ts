import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SIGN_IN_MINUTES } from '../sessions/limits.js';

/** What has to come back from the provider, and where the person wanted to go. */
export interface Attempt {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
  readonly returnTo: string;
}

const FRESH = `begun_at > now() - interval '${SIGN_IN_MINUTES} minutes'`;

@Injectable()
export class AttemptsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Keeps an attempt and forgets those that took too long. */
  async begin(tokenHash: Buffer, { state, nonce, codeVerifier, returnTo }: Attempt): Promise<void> {
    await this.dataSource.query(`DELETE FROM sign_in_attempt WHERE NOT (${FRESH})`);
    await this.dataSource.query(
      'INSERT INTO sign_in_attempt (token_hash, state, nonce, code_verifier, return_to) VALUES ($1, $2, $3, $4, $5)',
      [tokenHash, state, nonce, codeVerifier, returnTo],
    );
  }

  /** Takes an attempt out: nobody can use it again. */
  async take(tokenHash: Buffer): Promise<Attempt | null> {
    const [[taken]] = await this.dataSource.query<[Attempt[], number]>(
      `DELETE FROM sign_in_attempt WHERE token_hash = $1 AND ${FRESH}
       RETURNING state, nonce, code_verifier AS "codeVerifier", return_to AS "returnTo"`,
      [tokenHash],
    );
    return taken ?? null;
  }
}
