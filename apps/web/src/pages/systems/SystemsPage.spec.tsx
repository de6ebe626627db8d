import { screen, within } from '@testing-library/react';
import { renderRoute } from '../../testing/render-route.js';

describe('the list of systems', () => {
  it('groups systems by region from north to south, from A to Z, with their numbers of trusts', async () => {
    renderRoute('/systems');
    const regions = await screen.findAllByRole('region');
    expect(regions.map((region) => within(region).getByRole('heading', { level: 2 }).textContent)).toEqual([
      'North West',
      'South West',
    ]);
    const items = within(regions[1]!).getAllByRole('listitem');
    expect(items.map((item) => item.textContent)).toEqual(['Beta 1 of 2 trusts submitted', 'Gamma 0 of 1 trusts submitted']);
  });

  it('opens a system and keeps the round of the address', async () => {
    renderRoute('/systems?round=dma-2025');
    expect((await screen.findByRole('link', { name: 'Alpha' })).getAttribute('href')).toBe('/systems/QAA?round=dma-2025');
  });

  it('moves the focus to the region that the address names', async () => {
    renderRoute('/systems#region-Y58');
    await screen.findByRole('heading', { level: 2, name: 'South West' });
    expect(document.activeElement?.textContent).toBe('South West');
  });
});
