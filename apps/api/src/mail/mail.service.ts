import { Inject, Injectable, Logger } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.module.js';

/** A mail of plain text to one person. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

const log = new Logger('Mail');
const TIMEOUT_MS = 10_000;

/** Sends mail by the server that was set up; without one nothing is sent. */
@Injectable()
export class MailService {
  private readonly transport: Transporter | null;

  constructor(@Inject(CONFIG) private readonly config: Config) {
    this.transport = config.smtpUrl === null ? null : createTransport(config.smtpUrl, { from: config.mailFrom });
  }

  /** Whether mail can be sent. */
  get ready(): boolean {
    return this.transport !== null;
  }

  /**
   * Sends mails one after another. Addresses are never written to the log.
   *
   * @returns whether each was taken by the mail server
   */
  async send(mails: readonly Mail[]): Promise<boolean[]> {
    const taken: boolean[] = [];
    for (const mail of mails) taken.push(await this.sendOne(mail));
    const lost = taken.filter((each) => !each).length;
    if (lost > 0) log.warn(`${lost} of ${mails.length} mails were not taken by the mail server.`);
    return taken;
  }

  private async sendOne({ to, subject, text }: Mail): Promise<boolean> {
    if (!this.transport) return false;
    const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), TIMEOUT_MS).unref());
    const sent = this.transport.sendMail({ to: { name: '', address: to }, subject, text, from: this.config.mailFrom }).then(
      () => true,
      () => false,
    );
    return Promise.race([sent, late]);
  }
}
