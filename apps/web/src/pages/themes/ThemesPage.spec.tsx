import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { renderRoute } from '../../testing/render-route.js';

describe('the Themes page', () => {
  it('opens with the first measure, and names the document after it', async () => {
    renderRoute('/themes');
    expect(await screen.findByRole('heading', { level: 1, name: 'Well led' })).toBeTruthy();
    await waitFor(() => expect(document.title).toBe('Well led, all systems, DMA 2025 – Boardmark'));
    expect(screen.getByText('Boards lead.')).toBeTruthy();
  });

  it('shows former names', async () => {
    renderRoute('/themes/safe_practice');
    expect(await screen.findByText('Formerly called Safer practice.')).toBeTruthy();
    const trail = within(screen.getByRole('navigation', { name: 'Breadcrumb' })).getAllByRole('listitem');
    expect(trail.map((step) => step.textContent)).toEqual(['Published data', 'Themes', 'Safe practice']);
    expect(document.querySelector('.bm-headline')).toBeNull();
  });

  it('adds quartiles, median and expectation to the table, with England last and words for what is missing', async () => {
    renderRoute('/themes/well_led?table=systems');
    const table = await screen.findByRole('table', { name: /Mean Well led score/ });
    const rows = within(table)
      .getAllByRole('row')
      .map((row) => row.textContent);
    expect(rows[1]).toBe('Alpha3.603.104.103.403.613.802.9267');
    expect(rows[3]).toMatch(/^Gamma(No data)+0 of 10$/);
    expect(rows.at(-1)).toMatch(/^England2\.83/);
  });

  it('keeps the care setting in the address and between measures', async () => {
    const { router } = renderRoute('/themes');
    fireEvent.change(await screen.findByRole('combobox', { name: 'Care setting' }), { target: { value: 'mental-health' } });
    await waitFor(() => expect(router.state.location.search).toBe('?setting=mental-health'));
    expect(
      await screen.findByRole('heading', {
        level: 2,
        name: 'In mental health services Well led ranges from 2.5 to 3.6 between 2 systems, England 2.8',
      }),
    ).toBeTruthy();
    expect(screen.getByText('1 system counts no trust with mental health services.')).toBeTruthy();
    expect(screen.getByRole('link', { name: /^Safe practice/ }).getAttribute('href')).toBe(
      '/themes/safe_practice?setting=mental-health',
    );
  });

  it('says that a measure is not there', async () => {
    renderRoute('/themes/unheard_of');
    expect(await screen.findByRole('heading', { level: 1, name: 'Page not found' })).toBeTruthy();
  });
});
