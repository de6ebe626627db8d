import { SMTPServer } from 'smtp-server';

/** A mail as the server was sent it. */
export interface ReceivedMail {
  readonly to: readonly string[];
  readonly text: string;
}

export interface MailServer {
  readonly url: string;
  readonly mails: ReceivedMail[];
  /** Addresses that the server refuses from now on. */
  readonly refused: Set<string>;
}

/** Quoted-printable as text. */
const decode = (text: string): string =>
  Buffer.from(
    text.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');

/** Gives a suite a mail server on this machine that keeps what it is sent. */
export function useMailServer(): MailServer {
  const received = { url: '', mails: [] as ReceivedMail[], refused: new Set<string>() };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo: ({ address }, _session, done) => done(received.refused.has(address) ? new Error('No such mailbox.') : null),
    onData: (stream, { envelope }, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const to = envelope.rcptTo.map(({ address }) => address);
        received.mails.push({ to, text: decode(Buffer.concat(parts).toString('utf8')) });
        done();
      });
    },
  });
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.server.address();
    received.url = `smtp://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}`;
  });
  afterAll(() => new Promise<void>((resolve) => server.close(resolve)));
  return received;
}
