import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { ANYONE, answers, renderRoute } from '../../testing/render-route.js';
import { BOARD_ANSWERS, BOARD_RELEASE } from '../../testing/board-fixture.js';
import { TRUST } from '../../testing/trust-fixture.js';

const trustAnswers = (changed: object = {}) =>
  answers({ ...BOARD_ANSWERS, boardRelease: { ...BOARD_RELEASE, trust: () => ({ ...TRUST, ...changed }) } });

describe('the Trust page', () => {
  it('says first where the board stands, who answered, and for whom the page is', async () => {
    renderRoute('/board/trusts/ZT001', trustAnswers());
    expect(await screen.findByRole('heading', { level: 1, name: 'Where Larkmere stands among trusts like it' })).toBeTruthy();
    expect(screen.getByText('highest fifth').tagName).toBe('STRONG');
    expect(screen.getByText(/12 of 15 members of the board answered/)).toBeTruthy();
    await waitFor(() => expect(document.title).toBe('Larkmere, Autumn 2026 – Boardmark'));
  });

  it('says that the data are invented: under the header, on every card and in the source lines', async () => {
    const { container } = renderRoute('/board/trusts/ZT001', trustAnswers());
    await screen.findByRole('heading', { level: 1, name: /Larkmere/ });
    expect(screen.getByRole('region', { name: 'Illustrative data' })).toBeTruthy();
    const cards = [...container.querySelectorAll('figure.bm-card')];
    expect(cards.length).toBe(3);
    for (const card of cards) {
      expect(card.querySelector('.bm-card__banner')?.textContent).toBe('Illustrative data');
      expect(card.querySelector('.bm-card__source')?.textContent).toContain('Illustrative data.');
    }
    expect(within(screen.getByRole('contentinfo')).getByText('Illustrative data.')).toBeTruthy();
  });

  it('keeps the own score where peers are not available, and leads to the nearest group that is', async () => {
    const { router } = renderRoute('/board/trusts/ZT001', trustAnswers());
    const card = await screen.findByRole('figure', { name: /Ahead of most peers/ });
    const users = within(card).getByRole('link', { name: /^Users: your board 2.3/ });
    expect(users.getAttribute('aria-label')).toContain('peers not available at this level');
    expect(users.textContent).toContain('Use all acute trusts');
    fireEvent.click(within(users).getByText('Use all acute trusts'));
    await waitFor(() => expect(router.state.location.search).toBe('?group=sector%3Aacute'));
    expect(await screen.findByRole('combobox', { name: 'Compare with' })).toHaveProperty('value', 'sector:acute');
  });

  it('lists who is in the group, by what rule and how many submitted as a band', async () => {
    renderRoute('/board/trusts/ZT001', trustAnswers());
    const summary = await screen.findByText(/Who is in “large acute trusts”: 2 trusts/);
    const details = summary.closest('details') as HTMLElement;
    expect(details.textContent).toContain('Every trust of large acute trusts. Between 20 and 49 of them submitted.');
    expect(details.textContent).toContain('Aldermoor Hospitals');
  });

  it('has every plotted value in the tables, with words for what is not there', async () => {
    renderRoute('/board/trusts/ZT001?table=position,agreement,change', trustAnswers());
    const position = await screen.findByRole('table', { name: /Larkmere among large acute trusts/ });
    expect(
      within(position).getByRole('row', {
        name: /^Outcomes 3.9 3.5 4.3 Established, level 4 Highest fifth 3.3 2.9 3.4 3.8 or above/,
      }),
    ).toBeTruthy();
    expect(within(position).getByRole('row', { name: /^Users 2.3/ }).textContent).toContain('Not available at this level');
    const agreement = screen.getByRole('table', { name: /Agreement within the board/ });
    expect(
      within(agreement).getByRole('row', { name: /^Users Mixed. “Can’t say”: many 2.9 1.8 Executives higher by 1.1/ }),
    ).toBeTruthy();
    const change = screen.getByRole('table', { name: /Spring 2026 to Autumn 2026/ });
    expect(within(change).getByRole('row', { name: /^Users Spring 2026 No data No data No data 3.3/ })).toBeTruthy();
  });

  it('hatches executives and non-executives with the reason where the split is not available', async () => {
    const splitText = 'Not shown: it needs at least 5 answers from each side';
    renderRoute('/board/trusts/ZT001', trustAnswers({ agreement: { ...TRUST.agreement, splitAvailable: false, splitText } }));
    const card = await screen.findByRole('figure', { name: /see Users differently/ });
    expect(card.textContent?.replaceAll(/\s+/g, ' ')).toContain('Not shown: it needs at least 5 answers');
    expect(card.textContent).not.toContain('Non-executives');
  });

  it('says in the place of a chart what there is not: no submission, no earlier round', async () => {
    const changed = { submitted: false, change: () => ({ ...TRUST.change(), rounds: [], themes: [] }), nextLevel: [] };
    renderRoute('/board/trusts/ZT001', trustAnswers(changed));
    expect(await screen.findByRole('heading', { name: 'Agreement within the board is not known' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'There is no earlier round to compare with' })).toBeTruthy();
    expect(screen.queryByRole('heading', { name: /What the next level looks like/ })).toBeNull();
  });

  it('offers the trust’s own file', async () => {
    renderRoute('/board/trusts/ZT001', trustAnswers());
    const link = await screen.findByRole('link', { name: 'Download these results (CSV)' });
    expect(link.getAttribute('href')).toBe('/data/board/board-r2/trust-ZT001.csv');
  });

  it('says what the page is for and how to see it to whoever may not read it, and asks for nothing', async () => {
    const boardRelease = (): never => {
      throw new Error('must not be asked');
    };
    renderRoute('/board/trusts/ZT001', answers({ viewer: ANYONE, boardRounds: boardRelease, boardRelease }));
    expect(await screen.findByRole('heading', { level: 1, name: 'A board’s own results' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Sign in to read it' }).getAttribute('href')).toBe(
      '/sign-in?to=%2Fboard%2Ftrusts%2FZT001',
    );
    expect(screen.queryByRole('figure')).toBeNull();
  });

  it('says the same of another trust as of one that does not exist', async () => {
    const texts: (string | null | undefined)[] = [];
    for (const code of ['ZT002', 'ZT999']) {
      const page = renderRoute(`/board/trusts/${code}`, answers(BOARD_ANSWERS));
      await screen.findByRole('heading', { level: 1, name: 'This trust is not yours to see' });
      texts.push(page.container.querySelector('main')?.textContent);
      page.unmount();
    }
    expect(texts[0]).toBe(texts[1]);
  });

  it('says that the server did not answer, and tries again', async () => {
    let fails = true;
    const boardRelease = () => {
      if (fails) throw new Error('down');
      return BOARD_RELEASE;
    };
    renderRoute('/board/trusts/ZT001', answers({ ...BOARD_ANSWERS, boardRelease }));
    expect(await screen.findByRole('heading', { name: 'The data could not be loaded' })).toBeTruthy();
    fails = false;
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { level: 1, name: /Larkmere/ })).toBeTruthy();
  });

  it('waits with grey blocks until the answer is there', async () => {
    const { container } = renderRoute('/board/trusts/ZT001', trustAnswers());
    await waitFor(() => expect(container.querySelector('.bm-skeleton')).toBeTruthy());
    await screen.findByRole('heading', { level: 1, name: /Larkmere/ });
    expect(container.querySelector('.bm-skeleton')).toBeNull();
  });
});
