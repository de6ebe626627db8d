import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { ANYONE, answers, renderRoute } from '../../testing/render-route.js';

const LATER = '2100-01-01T00:00:00.000Z';
const ADMINISTRATOR = {
  ...ANYONE,
  id: 'administrator',
  label: 'Administrator',
  kind: 'ADMINISTRATOR',
  administers: true,
  session: { idleUntil: LATER, endsAt: LATER },
};
const ASH = {
  id: 'p1',
  name: 'Ash',
  email: 'ash@trust.example',
  known: false,
  scopes: [{ kind: 'TRUST_LEAD', organisation: 'ZT001' }],
};
const admin = (replaced: object) => answers({ viewer: ADMINISTRATOR, persons: [ASH], ...replaced });

describe('people and scopes', () => {
  it('are for administrators alone, and nothing is asked for others', async () => {
    const persons = (): never => {
      throw new Error('must not be asked');
    };
    renderRoute('/administer/people', answers({ persons }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Administration' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Sign in to read it' })).toBeTruthy();
  });

  it('are listed with what each may do, and who has not signed in yet', async () => {
    renderRoute('/administer/people', admin({}));
    expect(await screen.findByRole('button', { name: /^Take away.*Trust lead: ZT001, from Ash$/ })).toBeTruthy();
    expect(screen.getByText('ash@trust.example, has not signed in yet')).toBeTruthy();
  });

  it('gives a further part in capitals, and says why it is refused', async () => {
    const asked: unknown[] = [];
    const grantScope = (args: unknown) => {
      asked.push(args);
      return { __typename: 'PersonRefused', message: 'It tells too much.' };
    };
    renderRoute('/administer/people', admin({ grantScope }));
    fireEvent.click(await screen.findByRole('button', { name: 'Give a further part to Ash' }));
    const form = screen.getByRole('button', { name: 'Give this part' }).closest('form') as HTMLFormElement;
    fireEvent.change(within(form).getByLabelText('Part'), { target: { value: 'SYSTEM' } });
    fireEvent.change(within(form).getByLabelText('Code of the organisation'), { target: { value: ' zs1 ' } });
    fireEvent.submit(form);
    expect((await screen.findByRole('alert')).textContent).toBe('It tells too much.');
    expect(asked).toEqual([{ person: 'p1', kind: 'SYSTEM', organisation: 'ZS1' }]);
  });

  it('takes a part away', async () => {
    let persons = [ASH];
    const revokeScope = () => {
      persons = [{ ...ASH, scopes: [] }];
      return { __typename: 'PersonChanged', person: persons[0] };
    };
    renderRoute('/administer/people', admin({ persons: () => persons, revokeScope }));
    fireEvent.click(await screen.findByRole('button', { name: /^Take away/ }));
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Take away/ })).toBeNull());
  });

  it('adds an administrator without an organisation', async () => {
    const asked: unknown[] = [];
    const addPerson = (args: unknown) => {
      asked.push(args);
      return { __typename: 'PersonChanged', person: ASH };
    };
    renderRoute('/administer/people', admin({ addPerson }));
    fireEvent.change(await screen.findByLabelText('Name'), { target: { value: 'Beech' } });
    fireEvent.change(screen.getByLabelText(/^E-mail address/), { target: { value: 'b@trust.example' } });
    fireEvent.change(screen.getByLabelText('Part'), { target: { value: 'ADMINISTRATOR' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
    expect(await screen.findByText('Beech can sign in with this address.')).toBeTruthy();
    expect(asked).toEqual([{ name: 'Beech', email: 'b@trust.example', kind: 'ADMINISTRATOR', organisation: null }]);
  });
});

describe('the audit log', () => {
  const entry = (seq: number) => ({
    seq: String(seq),
    at: '2026-11-28T09:00:00.000000Z',
    actor: `actor ${seq}`,
    action: 'SIGN_IN',
    subject: 'person:x',
    details: [{ name: 'everywhere', value: 'true' }],
    hash: 'h',
  });

  it('is read newest first, fifty at a time', async () => {
    const auditEntries = ({ before }: { before: string | null }) => {
      const from = before === null ? 60 : Number(before) - 1;
      return Array.from({ length: Math.min(50, from) }, (_, k) => entry(from - k));
    };
    renderRoute('/administer/audit', admin({ auditEntries }));
    expect(await screen.findByRole('rowheader', { name: 'actor 60' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Older' }));
    expect(await screen.findByRole('rowheader', { name: 'actor 10' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Older' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Newest' }));
    expect(await screen.findByRole('rowheader', { name: 'actor 60' })).toBeTruthy();
  });
});
