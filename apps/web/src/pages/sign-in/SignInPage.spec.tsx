import { fireEvent, screen } from '@testing-library/react';
import { BOARD_ANSWERS, DEMO_VIEWERS, TRUST_VIEWER } from '../../testing/board-fixture.js';
import { ANYONE, answers, renderRoute } from '../../testing/render-route.js';

const demonstration = { signIn: { name: 'the demonstration' }, demoViewers: DEMO_VIEWERS };
const hrefOf = (name: string) => screen.getByRole('link', { name }).getAttribute('href');

describe('the sign-in page', () => {
  it('leads to the provider, and back to where somebody wanted to go', async () => {
    renderRoute('/sign-in?to=%2Fboard%3Fround%3Dboard-r2', answers({ signIn: { name: 'NHS CIS2' } }));
    await screen.findByRole('heading', { level: 1, name: 'Sign in' });
    expect(hrefOf('Sign in with NHS CIS2')).toBe('/auth/sign-in?to=%2Fboard%3Fround%3Dboard-r2');
  });

  it('says where nobody can sign in', async () => {
    renderRoute('/sign-in');
    expect(await screen.findByText(/Sign-in has not been set up on this server/)).toBeTruthy();
  });

  it('has a card for each part in a demonstration, which says that all is invented', async () => {
    renderRoute('/sign-in', answers(demonstration));
    await screen.findByRole('heading', { level: 2, name: 'Trust lead' });
    expect(hrefOf('Sign in as trust lead')).toBe('/auth/sign-in?as=trust%3AZT001&to=%2Fboard%2Ftrusts%2FZT001');
    expect(screen.getByText(/everybody here is invented/)).toBeTruthy();
    expect(await screen.findByText('Illustrative data')).toBeTruthy();
  });

  it('finds somebody else by name', async () => {
    renderRoute('/sign-in', answers(demonstration));
    const field = await screen.findByRole('searchbox', { name: /Find by name or code/ });
    fireEvent.change(field, { target: { value: 'alder' } });
    expect(hrefOf('Aldermoor')).toBe('/auth/sign-in?as=trust%3AZT002&to=%2Fboard%2Ftrusts%2FZT002');
    expect(screen.getByRole('status').textContent).toBe('1 person');
  });

  it.each([
    ['expired', /took too long/],
    ['unavailable', /cannot be reached/],
    ['unknown', /no part in any assessment/],
    ['ended', /session has ended/],
  ])('says what is wrong: %s', async (problem, words) => {
    renderRoute(`/sign-in?problem=${problem}`, answers(demonstration));
    expect((await screen.findByRole('alert')).textContent).toMatch(words);
  });

  it('repeats no words of the address', async () => {
    renderRoute('/sign-in?problem=constructor', answers(demonstration));
    await screen.findByRole('heading', { level: 1, name: 'Sign in' });
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('the head of a page', () => {
  it('leads to signing in, and back to the page', async () => {
    renderRoute('/corrections?round=x', answers({ signIn: { name: 'NHS CIS2' }, viewer: ANYONE }));
    const link = await screen.findByRole('link', { name: 'Sign in' });
    expect(link.getAttribute('href')).toBe('/sign-in?to=%2Fcorrections%3Fround%3Dx');
  });

  it('says who has signed in, opens and closes by keyboard', async () => {
    renderRoute('/corrections', answers(BOARD_ANSWERS));
    const button = await screen.findByRole('button', { name: 'Signed in: Larkmere' });
    fireEvent.click(button);
    expect(hrefOf('Your own page')).toBe('/board/trusts/ZT001');
    fireEvent.keyDown(screen.getByRole('button', { name: 'Sign out' }), { key: 'Escape' });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(button);
  });

  it('says so when signing out does not succeed', async () => {
    const signOut = (): never => {
      throw new Error('no connection');
    };
    renderRoute('/corrections', answers({ ...BOARD_ANSWERS, signOut }));
    fireEvent.click(await screen.findByRole('button', { name: 'Signed in: Larkmere' }));
    fireEvent.click(screen.getByRole('button', { name: 'Sign out' }));
    expect(await screen.findByText(/could not be signed out/)).toBeTruthy();
  });

  it('warns before a session ends, and lets it go on', async () => {
    const soon = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
    let idleUntil = soon(1);
    const viewer = () => ({ ...TRUST_VIEWER, session: { idleUntil, endsAt: soon(600) } });
    renderRoute('/corrections', answers({ ...BOARD_ANSWERS, viewer }));
    await screen.findByRole('alertdialog', { name: 'You will be signed out in less than 2 minutes' });
    idleUntil = soon(30);
    fireEvent.click(screen.getByRole('button', { name: 'Stay signed in' }));
    await screen.findByRole('button', { name: 'Signed in: Larkmere' });
    expect(await goneSoon('alertdialog')).toBe(true);
  });
});

async function goneSoon(role: string): Promise<boolean> {
  for (let look = 0; look < 40 && screen.queryByRole(role); look++) await new Promise((resolve) => setTimeout(resolve, 50));
  return screen.queryByRole(role) === null;
}
