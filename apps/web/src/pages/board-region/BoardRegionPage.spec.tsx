import { screen, within } from '@testing-library/react';
import { answers, renderRoute } from '../../testing/render-route.js';
import { BOARD_ANSWERS } from '../../testing/board-fixture.js';

describe('the boards of a region', () => {
  it('shows its systems alphabetically with exact means, and one without data as not submitted', async () => {
    renderRoute('/board/regions/ZR01', answers(BOARD_ANSWERS));
    expect(await screen.findByRole('heading', { level: 1, name: 'Northmarch' })).toBeTruthy();
    const card = screen.getByRole('figure', { name: /2 systems of Northmarch/ });
    const names = within(card)
      .getAllByRole('rowheader')
      .map((name) => name.textContent);
    expect(names).toEqual(['Alder 1 of 2 trusts', 'Birch 0 of 3 trusts', 'Region mean', 'England, as released']);
    expect(within(card).getByRole('row', { name: /^Birch/ }).textContent).toContain('Not submitted');
  });

  it('says who did not submit, now and before, and never as a low score', async () => {
    renderRoute('/board/regions/ZR01', answers(BOARD_ANSWERS));
    const card = await screen.findByRole('figure', { name: '1 trust of Northmarch did not submit in Autumn 2026' });
    expect(within(card).getByRole('row', { name: 'Aldermoor Not in the round Not submitted' })).toBeTruthy();
    expect(within(card).queryByRole('row', { name: /Larkmere/ })).toBeNull();
    expect(card.textContent).toContain('1 other trust submitted in every round');
  });

  it('is nobody else’s to see', async () => {
    renderRoute('/board/regions/ZR02', answers(BOARD_ANSWERS));
    expect(await screen.findByRole('heading', { name: 'This region is not yours to see' })).toBeTruthy();
  });
});
