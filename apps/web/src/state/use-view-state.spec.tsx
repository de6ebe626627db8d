import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { renderRoute } from '../testing/render-route.js';

describe('the Back button', () => {
  it('undoes the choice of a measure', async () => {
    const { router } = renderRoute('/');
    fireEvent.click(await screen.findByRole('link', { name: /^Safe practice/ }));
    await waitFor(() => expect(router.state.location.search).toBe('?measure=safe_practice'));
    await act(() => router.navigate(-1));
    await waitFor(() => expect(router.state.location.search).toBe(''));
    expect(await screen.findByRole('heading', { level: 2, name: /^Well led ranges/ })).toBeTruthy();
  });

  it('undoes the choice of a care setting', async () => {
    const { router } = renderRoute('/themes/well_led');
    fireEvent.change(await screen.findByRole('combobox', { name: 'Care setting' }), { target: { value: 'acute' } });
    await waitFor(() => expect(router.state.location.search).toBe('?setting=acute'));
    await act(() => router.navigate(-1));
    await waitFor(() => expect(router.state.location.search).toBe(''));
    expect(router.state.location.pathname).toBe('/themes/well_led');
  });

  it('does not step through every system that was passed on the map', async () => {
    const { router } = renderRoute('/systems');
    await screen.findByRole('heading', { level: 1, name: 'Systems' });
    await act(() => router.navigate('/'));
    const map = within(await screen.findByRole('figure', { name: /^Well led ranges/ }));
    const cells = await map.findAllByRole('option');
    act(() => cells[1]!.focus());
    await waitFor(() => expect(router.state.location.search).toMatch(/^\?system=/));
    act(() => cells[2]!.focus());
    await waitFor(() => expect(router.state.location.search).toMatch(/^\?system=/));
    await act(() => router.navigate(-1));
    await waitFor(() => expect(router.state.location.pathname).toBe('/systems'));
  });
});
