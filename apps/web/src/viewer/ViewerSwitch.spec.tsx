import { fireEvent, screen, waitFor } from '@testing-library/react';
import { BOARD_ANSWERS, TRUST_VIEWER } from '../testing/board-fixture.js';
import { ANYONE, answers, renderRoute } from '../testing/render-route.js';

/** A demonstration that remembers who is viewing. */
function demonstration() {
  let now: object = ANYONE;
  return answers({
    ...BOARD_ANSWERS,
    viewer: () => now,
    chooseDemoViewer: ({ id }: { id: string }) => (now = id === 'trust:ZT001' ? TRUST_VIEWER : ANYONE),
  });
}

describe('the switch of viewers', () => {
  it('is not there in live mode', async () => {
    renderRoute('/corrections');
    expect(await screen.findByText('Published data, no sign-in needed')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Viewing as/ })).toBeNull();
  });

  it('finds a viewer, changes to it and opens its own page', async () => {
    const { router } = renderRoute('/corrections', demonstration());
    fireEvent.click(await screen.findByRole('button', { name: 'Viewing as: Anyone' }));
    const field = await screen.findByRole('searchbox', { name: 'Find a viewer by name or code' });
    await screen.findByRole('button', { name: 'Aldermoor' });
    fireEvent.change(field, { target: { value: 'lark' } });
    expect(screen.queryByRole('button', { name: 'Aldermoor' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Larkmere' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/board/trusts/ZT001'));
    expect(await screen.findByRole('heading', { level: 1, name: /Larkmere/ })).toBeTruthy();
    expect(await screen.findByRole('button', { name: 'Viewing as: Larkmere' })).toBeTruthy();
  });

  it('closes with Escape, back on its button', async () => {
    renderRoute('/corrections', demonstration());
    const button = await screen.findByRole('button', { name: 'Viewing as: Anyone' });
    fireEvent.click(button);
    fireEvent.keyDown(await screen.findByRole('searchbox'), { key: 'Escape' });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(button);
  });

  it('shows nothing of the viewer before once another one is chosen', async () => {
    const link = demonstration();
    const { container } = renderRoute('/board/trusts/ZT001', link);
    await screen.findByRole('heading', { level: 1, name: 'A board’s own results' });
    fireEvent.click(screen.getByRole('button', { name: 'Viewing as: Anyone' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Larkmere' }));
    await screen.findByRole('heading', { level: 1, name: /Larkmere stands/ });
    fireEvent.click(screen.getByRole('button', { name: 'Viewing as: Larkmere' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Anyone' }));
    await screen.findByRole('heading', { level: 1, name: 'England at a glance' });
    expect(container.querySelector('main')?.textContent).not.toContain('Larkmere');
  });
});
