import { DataSource } from 'typeorm';
import { RemindersService } from '../../src/submissions/collection/reminders.service.js';
import { WORLD } from '../board/board-world.js';
import { useBoardServer } from '../board/use-board-server.js';
import { useMailServer } from '../harness/use-mail-server.js';

const CODE = WORLD.trust.code;
const about = { round: 'fixture-mail', organisation: CODE };
const INVITE = `mutation ($round: ID!, $organisation: OdsCode!, $members: [BoardMember!]!) {
  inviteBoard(round: $round, organisation: $organisation, members: $members) {
    ... on CollectionChanged { notSent demoLinks { email } collection { invitations { email } } } } }`;
const OPEN =
  'query ($token: String!) { assessment(token: $token) { __typename ... on Assessment { themes { code statements } } } }';
const SAVE =
  'mutation ($token: String!, $theme: String!) { saveAnswers(token: $token, theme: $theme, answers: [1, 2, 0]) { __typename } }';

interface Invited {
  inviteBoard: { notSent: number; demoLinks: object[]; collection: { invitations: { email: string }[] } };
}
interface Opened {
  assessment: { __typename: string; themes: { code: string }[] };
}

describe('invitations and reminders by mail', () => {
  const post = useMailServer();
  const server = useBoardServer('demo', () => ({ BOARDMARK_SMTP_URL: post.url, BOARDMARK_URL: 'http://boardmark.example' }));
  const database = () => server.app.get(DataSource);
  const remind = () => server.app.get(RemindersService).remind();
  const to = (email: string) => post.mails.filter((mail) => mail.to.includes(email)).map(({ text }) => text);
  const linkIn = (text = '') => /http:\/\/boardmark\.example\/assess#([\w-]{43})/.exec(text)?.[1] ?? '';
  const open = async (token: string) => (await server.ask<Opened>(null, OPEN, { token })).data.assessment;
  const closesIn = (days: number) =>
    database().query('UPDATE round SET closes_on = current_date + $2::int WHERE id = $1', [about.round, days]);
  const invite = async (...emails: string[]) => {
    const members = emails.map((email) => ({ email, role: 'EXECUTIVE' }));
    return (await server.ask<Invited>(`trust:${CODE}`, INVITE, { ...about, members })).data.inviteBoard;
  };

  beforeAll(async () => {
    await database().query(
      `INSERT INTO round (id, name, short_name, framework_version_id, series, position, label, as_at, status, illustrative, closes_on)
       SELECT $1, 'Round by mail', 'Mail', framework_version_id, series, position + 1, 'mail', as_at, 'open', illustrative, current_date + 30
       FROM round WHERE id = 'fixture-2'`,
      [about.round],
    );
  });

  it('reach each member with a link of their own, which the lead does not see', async () => {
    const { notSent, demoLinks } = await invite('a@board.example', 'b@board.example', 'c@board.example');
    expect({ notSent, demoLinks }).toEqual({ notSent: 0, demoLinks: [] });
    const tokens = ['a', 'b', 'c'].map((name) => linkIn(to(`${name}@board.example`)[0]));
    expect(new Set(tokens).size).toBe(3);
    for (const token of tokens) expect((await open(token)).__typename).toBe('Assessment');
    const [text = ''] = to('a@board.example');
    expect(text).toContain('Subject: Round by mail: your answers are wanted');
    expect(text).not.toContain('b@board.example');
  });

  it('say how many the mail server did not take; those are invited all the same', async () => {
    post.refused.add('gone@board.example');
    const { notSent, collection } = await invite('gone@board.example', 'd@board.example');
    expect(notSent).toBe(1);
    expect(collection.invitations.map(({ email }) => email)).toContain('gone@board.example');
  });

  it('are sent again once, and once more, to all who have not finished, and to nobody else', async () => {
    const done = linkIn(to('a@board.example')[0]);
    for (const { code } of (await open(done)).themes) await server.ask(null, SAVE, { token: done, theme: code });
    await server.ask(null, SAVE, { token: linkIn(to('b@board.example')[0]), theme: 'outcomes' });
    const before = post.mails.length;
    await closesIn(8);
    expect(await remind()).toBe(0);
    await closesIn(7);
    expect(await remind()).toBe(3);
    expect(await remind()).toBe(0);
    await closesIn(2);
    expect(await remind()).toBe(3);
    expect(await remind()).toBe(0);
    expect(post.mails.length).toBe(before + 6);
    expect(to('a@board.example')).toHaveLength(1);
    expect(to('gone@board.example')).toEqual([]);
  });

  it('bring a new link each, and what was answered with the old one is there', async () => {
    const [first, second, third] = to('b@board.example').map(linkIn);
    expect(new Set([first, second, third]).size).toBe(3);
    expect(await Promise.all([first, second, third].map(async (token) => (await open(token ?? '')).__typename))).toEqual([
      'LinkClosed',
      'LinkClosed',
      'Assessment',
    ]);
  });

  it('end when the round closes', async () => {
    await database().query(`UPDATE round SET status = 'closed' WHERE id = $1`, [about.round]);
    expect(await remind()).toBe(0);
  });
});
