import { screen, within } from '@testing-library/react';
import { answers, renderRoute } from '../../testing/render-route.js';
import { BOARD_ANSWERS } from '../../testing/board-fixture.js';

describe('the boards of a system', () => {
  it('shows its trusts by name with their scores, and who did not submit', async () => {
    renderRoute('/board/systems/ZS001', answers(BOARD_ANSWERS));
    expect(await screen.findByRole('heading', { level: 1, name: 'Alder' })).toBeTruthy();
    const card = screen.getByRole('figure', { name: /Scores of 2 boards in Alder/ });
    expect(within(card).getByRole('row', { name: 'Larkmere 3.9 3.9' })).toBeTruthy();
    expect(within(card).getByRole('row', { name: 'Aldermoor Not submitted' })).toBeTruthy();
    expect(within(card).getByRole('row', { name: 'System mean 3.9 3.9' })).toBeTruthy();
    expect(within(card).getByRole('row', { name: 'England, as released 3.3 Not available' })).toBeTruthy();
    expect(within(card).getByRole('link', { name: 'Larkmere' }).getAttribute('href')).toBe('/board/trusts/ZT001');
  });

  it('sets the exact mean and its interval beside what is released of England', async () => {
    renderRoute('/board/systems/ZS001?table=england', answers(BOARD_ANSWERS));
    const card = await screen.findByRole('figure', { name: 'Alder lies apart from England on 1 of 2 themes' });
    expect(within(card).getByRole('row', { name: /^Outcomes 3.3 3.90 3.50 4.30 \+0.6/ })).toBeTruthy();
    expect(within(card).getByRole('row', { name: /^Users No data 3.90 3.50 4.30 No data/ })).toBeTruthy();
  });

  it('shows other systems as released only', async () => {
    renderRoute('/board/systems/ZS001', answers(BOARD_ANSWERS));
    const card = await screen.findByRole('figure', { name: /Other systems of Northmarch/ });
    expect(within(card).getByRole('row', { name: /^Birch/ }).textContent).toContain('Not available at this level');
    expect(within(card).getByRole('row', { name: /^Alder/ }).className).toContain('searched');
  });

  it('is nobody else’s to see', async () => {
    renderRoute('/board/systems/ZS002', answers(BOARD_ANSWERS));
    expect(await screen.findByRole('heading', { name: 'This system is not yours to see' })).toBeTruthy();
  });
});
