import type { BoardRole } from '@boardmark/scoring';
import { Injectable } from '@nestjs/common';
import { hashToken } from '../../access/sessions/token.js';
import { AnswersRepository, type StoredAssessment } from './answers.repository.js';
import type { Transaction } from './collections.repository.js';
import { AnswersRefused, Assessment, LinkClosed } from './assessment.model.js';

export type AssessmentOutcome = Assessment | LinkClosed | AnswersRefused;

const LOWEST = 0;
const HIGHEST = 5;
const isAnswer = (value: number | null): boolean =>
  value === null || (Number.isInteger(value) && value >= LOWEST && value <= HIGHEST);

/** Answering by a personal link. Nothing of it is noted anywhere but in the answers themselves. */
@Injectable()
export class AssessmentsService {
  constructor(private readonly answers: AnswersRepository) {}

  async find(token: string): Promise<Assessment | LinkClosed> {
    const stored = await this.answers.find(hashToken(token));
    return stored ? toAssessment(stored) : new LinkClosed();
  }

  /** Saves what was answered to one theme; earlier answers to it are gone. */
  save(token: string, theme: string, values: readonly (number | null)[]): Promise<AssessmentOutcome> {
    return this.change(token, async (stored, manager) => {
      const { themes } = stored.framework;
      const place = themes.findIndex(({ code }) => code === theme);
      if (place < 0) return new AnswersRefused('There is no such theme in this round.');
      if (values.length !== themes[place]?.statements.length || !values.every(isAnswer))
        return new AnswersRefused('Each statement of the theme takes 1 to 5, 0 for “can’t say”, or nothing.');
      const parts = answersByTheme(stored).map((part, k) => (k === place ? values : part));
      await this.answers.write(stored, parts.flat(), manager);
      return null;
    });
  }

  /** Corrects whether somebody answers as an executive. */
  setRole(token: string, role: BoardRole): Promise<AssessmentOutcome> {
    return this.change(token, async (stored, manager) => {
      await this.answers.setRole(stored, role, manager);
      return null;
    });
  }

  private change(
    token: string,
    work: (stored: StoredAssessment, manager: Transaction) => Promise<AnswersRefused | null>,
  ): Promise<AssessmentOutcome> {
    const tokenHash = hashToken(token);
    return this.answers.inTransaction(async (manager) => {
      const stored = await this.answers.hold(tokenHash, manager);
      if (!stored) return new LinkClosed();
      const refused = await work(stored, manager);
      if (refused) return refused;
      const saved = await this.answers.find(tokenHash, manager);
      return saved ? toAssessment(saved) : new LinkClosed();
    });
  }
}

/** Answers theme by theme; nothing where nothing was saved. */
function answersByTheme({ framework, answers }: StoredAssessment): (number | null)[][] {
  let from = 0;
  return framework.themes.map(({ statements }) => {
    const part = statements.map((_, k) => answers?.[from + k] ?? null);
    from += statements.length;
    return part;
  });
}

function toAssessment(stored: StoredAssessment): Assessment {
  const { round, organisation, illustrative, role, closesOn, framework } = stored;
  const answers = answersByTheme(stored);
  const themes = framework.themes.map(({ code, name, headline, statements }, k) => ({
    code,
    name,
    headline: headline ?? null,
    statements: statements.map(({ text }) => text),
    answers: answers[k] ?? [],
  }));
  return new Assessment({ roundName: round, organisation, illustrative, role, closesOn, themes });
}
