import { measuresRound, ROUNDS } from '../../testing/rounds-fixture.js';
import { ApolloLink } from '@apollo/client';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { NEVER, throwError } from 'rxjs';
import { SYSTEMS } from '../../testing/matrix-fixture.js';
import { RELEASE } from '../../testing/release-fixture.js';
import { answers, renderRoute } from '../../testing/render-route.js';

const silent = new ApolloLink(() => NEVER);
const broken = new ApolloLink(() => throwError(() => new Error('no network')));

describe('the England page', () => {
  it('says that it is loading while the answer is on the way', async () => {
    const { container } = renderRoute('/', silent);
    expect(await screen.findByText('Loading')).toBeTruthy();
    expect(container.querySelector('[aria-busy="true"]')).toBeTruthy();
  });

  it('offers to try again when the network fails, and shows the page once it works', async () => {
    let works = false;
    const good = answers();
    const link = new ApolloLink((operation, forward) => (works ? good : broken).request(operation, forward));
    renderRoute('/', link);
    const retry = await screen.findByRole('button', { name: 'Try again' });
    works = true;
    fireEvent.click(retry);
    expect(await screen.findByRole('heading', { level: 1, name: 'England at a glance' })).toBeTruthy();
  });

  it('shows headline, coverage and the finding of the first measure, and names the document', async () => {
    renderRoute('/');
    expect(
      await screen.findByRole('heading', { level: 2, name: 'Well led ranges from 2.5 to 3.6 between systems' }),
    ).toBeTruthy();
    expect(screen.getByText('7 of 9 trusts')).toBeTruthy();
    expect(screen.getByText('Two of three systems have fewer than five trusts.')).toBeTruthy();
    await waitFor(() => expect(document.title).toBe('Well led, England at a glance, DMA 2025 – Boardmark'));
  });

  it('takes the measure from the address and marks its tab', async () => {
    renderRoute('/?measure=safe_practice');
    expect(
      await screen.findByRole('heading', { level: 2, name: 'Safe practice ranges from 2.5 to 3.6 between systems' }),
    ).toBeTruthy();
    const tab = screen.getByRole('link', { name: /^Safe practice/ });
    expect(tab.getAttribute('aria-current')).toBe('true');
  });

  it('keeps a measure that is chosen in the address', async () => {
    const { router } = renderRoute('/');
    fireEvent.click(await screen.findByRole('link', { name: /^Safe practice/ }));
    await waitFor(() => expect(router.state.location.search).toBe('?measure=safe_practice'));
  });

  it('opens with the close call in the read-out, and with the system of the address', async () => {
    const first = renderRoute('/');
    expect(await screen.findByRole('link', { name: /Open this system.*Alpha/ })).toBeTruthy();
    first.unmount();
    renderRoute('/?system=QBB');
    const open = await screen.findByRole('link', { name: /Open this system.*Beta/ });
    expect(open.getAttribute('href')).toBe('/systems/QBB');
    expect(screen.getByText(/Below England, 2.8. Like for like the difference is −0.20: no clear difference/)).toBeTruthy();
  });

  it.each([
    ['under the map, before the notes, on a narrow window', true],
    ['beside the map on a wide one', false],
  ])('stands the read-out %s', async (_where, narrow) => {
    const list = { matches: narrow, addEventListener: () => undefined, removeEventListener: () => undefined };
    Object.assign(window, { matchMedia: () => list });
    const { container } = renderRoute('/');
    const open = await screen.findByRole('link', { name: /Open this system.*Alpha/ });
    const note = container.querySelector('#map .bm-card__note')!;
    const before = Boolean(open.compareDocumentPosition(note) & Node.DOCUMENT_POSITION_FOLLOWING);
    Reflect.deleteProperty(window, 'matchMedia');
    expect(before).toBe(narrow);
  });

  it('shows a system without scores as missing, in the read-out and in the table, never as zero', async () => {
    renderRoute('/?system=QCC&table=map');
    const table = await screen.findByRole('table', { name: /Well led ranges/ });
    const row = within(table).getByRole('row', { name: /Gamma/ });
    expect(within(row).getByText('No data')).toBeTruthy();
    expect(within(row).queryByText(/^0/)).toBeNull();
    expect(screen.getByText('0 of 1 trusts submitted.')).toBeTruthy();
  });

  it('says "not available at this level" for a cell that is not', async () => {
    const themes = [{ ...SYSTEMS.themes[0], status: ['NOT_AVAILABLE', 'RELEASED', 'MISSING'] }, SYSTEMS.themes[1]];
    const groups = (given: { level: string }) => (given.level === 'SYSTEM' ? { ...SYSTEMS, themes } : RELEASE.groups(given));
    renderRoute('/?table=map', answers({ release: { ...RELEASE, groups } }));
    const table = await screen.findByRole('table', { name: /Well led ranges/ });
    expect(within(within(table).getByRole('row', { name: /Alpha/ })).getByText('Not available at this level')).toBeTruthy();
  });

  it('says so when the round is not released', async () => {
    renderRoute(
      '/',
      answers({ release: { __typename: 'RoundNotReleased', round: 'dma-2025', message: 'The round is still open.' } }),
    );
    expect(await screen.findByRole('heading', { level: 1, name: 'Not released yet' })).toBeTruthy();
    expect(screen.getByText('The round is still open.')).toBeTruthy();
  });

  it('says so when the address names a round that is not there', async () => {
    renderRoute('/?round=dma-1999');
    expect(await screen.findByRole('heading', { level: 1, name: 'No such round' })).toBeTruthy();
    const navigation = within(screen.getByRole('navigation', { name: 'Main' }));
    const hrefs = navigation.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(hrefs).toEqual(['/', '/systems', '/themes', '/board', '/method']);
  });

  it('says of an invented round that it is invented, in the place of the source and of the licence', async () => {
    const invented = {
      ...measuresRound,
      id: 'invented',
      name: 'Invented round',
      series: 'illustrative-wgll-measures',
      illustrative: true,
    };
    const release = { ...RELEASE, round: invented };
    const { container } = renderRoute('/?round=invented', answers({ rounds: [...ROUNDS, invented], release }));
    expect(await screen.findByRole('region', { name: 'Illustrative data' })).toBeTruthy();
    expect(container.querySelector('.bm-card__source')?.textContent).toMatch(/^Illustrative data: Invented round/);
    const group = within(screen.getByRole('combobox', { name: 'Round' })).getByRole('group', { name: 'Illustrative data' });
    expect(within(group).getByRole('option', { name: 'Invented round' })).toBeTruthy();
  });

  it('says that nothing has been released, rather than that the address is wrong', async () => {
    renderRoute('/', answers({ rounds: [{ ...measuresRound, status: 'OPEN' }] }));
    expect(await screen.findByRole('heading', { level: 1, name: 'No round has been released yet' })).toBeTruthy();
  });

  it('says of a round of the change series where its figures are shown, and leads there', async () => {
    const { router } = renderRoute('/?round=dma-comparable-2025');
    expect(await screen.findByRole('heading', { level: 1, name: 'This round is part of the series of change' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'each system' }).getAttribute('href')).toBe('/systems');
    fireEvent.click(screen.getByRole('link', { name: 'change in England' }));
    await waitFor(() => expect(document.activeElement?.id).toBe('change'));
    expect(router.state.location.search).toBe('');
  });

  it('leaves out the change when there is no round to compare with', async () => {
    renderRoute('/', answers({ release: { ...RELEASE, change: null } }));
    expect(await screen.findByRole('heading', { level: 2, name: 'The North West averages 3.6 on Well led' })).toBeTruthy();
    expect(screen.queryByText('Overall, 1 of 7 trusts improved clearly')).toBeNull();
  });
});
