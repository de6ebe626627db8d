import { screen } from '@testing-library/react';
import { renderRoute } from '../testing/render-route.js';

describe('the text pages', () => {
  it('say plainly that no real screen reader has been used', async () => {
    renderRoute('/accessibility');
    expect((await screen.findByText(/has not been tested with a real screen reader/)).textContent).toContain('2.2');
  });

  it('say that nothing has been corrected so far', async () => {
    renderRoute('/corrections');
    expect(await screen.findByText('No published figure has been corrected so far.')).toBeTruthy();
  });

  it('link every file with the description of its columns, and give the licence', async () => {
    renderRoute('/data');
    expect((await screen.findByRole('link', { name: 'scores.csv' })).getAttribute('href')).toBe('/data/wgll/dma-2025/scores.csv');
    const description = screen.getByRole('link', { name: /Description of its columns/ });
    expect(description.getAttribute('href')).toBe('/data/wgll/dma-2025/scores.csv-metadata.json');
    expect(screen.getByRole('link', { name: 'Open Government Licence v3.0' })).toBeTruthy();
    expect(screen.getByText('abc123')).toBeTruthy();
  });
});
