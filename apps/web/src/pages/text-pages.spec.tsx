import { screen } from '@testing-library/react';
import { answers, renderRoute } from '../testing/render-route.js';
import { measuresRound } from '../testing/rounds-fixture.js';

describe('the text pages', () => {
  it('say plainly that no real screen reader has been used', async () => {
    renderRoute('/accessibility');
    expect((await screen.findByText(/has not been tested with a real screen reader/)).textContent).toContain('2.2');
  });

  it('say that nothing has been corrected so far', async () => {
    renderRoute('/corrections');
    expect(await screen.findByText('No published figure has been corrected so far.')).toBeTruthy();
  });

  it('list every release that took the place of another', async () => {
    const corrections = [{ round: measuresRound, version: 2, releasedAt: '2026-05-04T10:00:00Z' }];
    renderRoute('/corrections', answers({ corrections }));
    expect(await screen.findByText('Digital Maturity Assessment 2025: version 2 replaced version 1 on 4 May 2026.')).toBeTruthy();
    expect(screen.queryByText(/No published figure/)).toBeNull();
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
