import { screen, within } from '@testing-library/react';
import { answers, renderRoute } from '../../testing/render-route.js';
import { BOARD_ANSWERS } from '../../testing/board-fixture.js';

describe('the overview of a board self-assessment', () => {
  it('says how much is shown and that no board can see another', async () => {
    renderRoute('/board', answers(BOARD_ANSWERS));
    expect(await screen.findByRole('heading', { level: 1, name: 'Board self-assessment, Autumn 2026' })).toBeTruthy();
    expect(screen.getByText('5 groups of trusts').tagName).toBe('STRONG');
    expect(screen.getByText(/5 of 6 groups are shown/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Larkmere' }).getAttribute('href')).toBe('/board/trusts/ZT001');
  });

  it('hatches a system that is not shown and leads to its region', async () => {
    renderRoute('/board', answers(BOARD_ANSWERS));
    const card = await screen.findByRole('figure', { name: '1 of 2 systems are shown by themselves' });
    const birch = within(card).getByRole('row', { name: /^Birch/ });
    expect(birch.textContent).toContain('Not available at this level');
    expect(within(birch).getByRole('link', { name: 'See Northmarch' }).getAttribute('href')).toBe(
      '/board?group=region%3AZR01#groups',
    );
  });

  it('lists every group with its rule, band and members, the one of the address open', async () => {
    const { container } = renderRoute('/board?group=peer:acute:large', answers(BOARD_ANSWERS));
    await screen.findByRole('heading', { name: /Who is in which group/ });
    const open = [...container.querySelectorAll('.bm-groups__group[open]')];
    expect(open.map((group) => group.querySelector('.bm-groups__name')?.textContent)).toEqual(['large acute trusts']);
    expect(open[0]?.textContent).toContain('Between 20 and 49 of them submitted.');
    expect(open[0]?.textContent).toContain('Aldermoor Hospitals');
  });

  it('says that a withheld group is not available at this level, and never why', async () => {
    renderRoute('/board?group=system:ZS002', answers(BOARD_ANSWERS));
    const line = (await screen.findAllByText('Birch')).map((name) => name.closest('.bm-groups__line')).find(Boolean);
    expect(line?.textContent).toContain('Not available at this level');
    expect(line?.parentElement?.textContent).toContain('How many submitted is not told.');
  });

  it('says so when nothing has been released yet', async () => {
    renderRoute('/board', answers({ ...BOARD_ANSWERS, boardRounds: [] }));
    expect(await screen.findByRole('heading', { name: 'No board self-assessment has been released yet' })).toBeTruthy();
  });

  it('does not show another round in the place of one that is not there', async () => {
    renderRoute('/board?round=board-r9', answers(BOARD_ANSWERS));
    expect(await screen.findByRole('heading', { name: 'No such round' })).toBeTruthy();
  });
});
