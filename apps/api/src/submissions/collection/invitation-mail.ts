import type { Mail } from '../../mail/mail.service.js';

/** What an invitation or a reminder says. */
export interface MailFacts {
  readonly to: string;
  readonly round: string;
  readonly organisation: string;
  readonly closesOn: string | null;
  readonly address: string;
}

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** The mail with a personal link: the first one, or one to whoever has not answered everything. */
export function invitationMail({ to, round, organisation, closesOn, address }: MailFacts, kind: 'first' | 'reminder'): Mail {
  const until = closesOn === null ? '' : ` It stays open until ${day.format(new Date(closesOn))}.`;
  const first =
    kind === 'first'
      ? `The board of ${organisation} takes part in "${round}". You are asked to answer 24 statements; it takes about ten minutes.`
      : `Your answers to "${round}" for the board of ${organisation} are not complete yet. This goes automatically to everybody who has not finished; nobody is told who that is.`;
  return {
    to,
    subject: oneLine(kind === 'first' ? `${round}: your answers are wanted` : `${round}: a reminder`),
    text: [
      first,
      `This link is yours alone. Please do not pass it on.${until}${kind === 'reminder' ? ' It takes the place of the one you had.' : ''}`,
      address,
      'Your own answers are shown to nobody: not to your chair, your trust, your system or the national team.',
    ].join('\n\n'),
  };
}
