import { Inject, Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { hashToken, newToken } from '../../access/sessions/token.js';
import type { Config } from '../../config/config.js';
import { CONFIG } from '../../config/config.module.js';
import { MailService } from '../../mail/mail.service.js';
import { CollectionsRepository } from './collections.repository.js';
import { invitationMail } from './invitation-mail.js';
import { linkAddress } from './link-address.js';

/** Days before the end of a round at which whoever has not finished is reminded, in the order of the reminders. */
const DAYS_BEFORE = [7, 2];
const HOUR_MS = 3_600_000;
const log = new Logger('Reminders');

/** Reminds by mail, to everybody who has not answered everything; nobody is shown to whom that is. */
@Injectable()
export class RemindersService implements BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly collections: CollectionsRepository,
    private readonly mail: MailService,
  ) {}

  /** Looks once an hour from now on, where mail can be sent. */
  begin(): void {
    if (!this.mail.ready) return;
    const look = () => void this.remind().catch((error: unknown) => log.warn(String(error)));
    this.timer = setInterval(look, HOUR_MS).unref();
    look();
  }

  beforeApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** @returns how many mails the mail server took */
  async remind(): Promise<number> {
    let sent = 0;
    for (const [k, days] of DAYS_BEFORE.entries()) sent += await this.remindWithin(days, k + 1);
    return sent;
  }

  /** Several servers may look at once: each takes rows that no other has, and a mail that was not taken is tried again at the next look. */
  private remindWithin(days: number, reminders: number): Promise<number> {
    return this.collections.inTransaction(async (manager) => {
      let sent = 0;
      for (const { id, email, round, organisation, closesOn } of await this.collections.unanswered(days, reminders, manager)) {
        const token = newToken();
        const address = linkAddress(this.config, token);
        const [taken] = await this.mail.send([invitationMail({ to: email, round, organisation, closesOn, address }, 'reminder')]);
        if (!taken) continue;
        await this.collections.reminded(id, reminders, hashToken(token), manager);
        sent++;
      }
      return sent;
    });
  }
}
