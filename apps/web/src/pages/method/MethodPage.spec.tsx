import { existsSync } from 'node:fs';
import { screen, within } from '@testing-library/react';
import { RELEASE } from '../../testing/release-fixture.js';
import { answers, renderRoute } from '../../testing/render-route.js';
import { SYSTEM } from '../../testing/system-fixture.js';
import { CONTENTS } from './contents.js';

const withExample = answers({ release: { ...RELEASE, system: () => SYSTEM } });
const repository = `${import.meta.dirname}/../../../../..`;

describe('the Method page', () => {
  it('has a section for every entry of its contents', async () => {
    renderRoute('/method', withExample);
    await screen.findByRole('heading', { level: 1 });
    for (const { id, title } of CONTENTS) expect(document.getElementById(id)?.textContent).toBe(title);
  });

  it('names only files of code that exist', async () => {
    const { container } = renderRoute('/method', withExample);
    await screen.findByRole('heading', { level: 1 });
    const named = [...container.querySelectorAll('code')]
      .map((code) => code.textContent ?? '')
      .filter((text) => text.startsWith('libs/'));
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((path) => !existsSync(`${repository}/${path}`))).toEqual([]);
  });

  it('works the example out with the figures of the release', async () => {
    renderRoute('/method', withExample);
    const table = await screen.findByRole('table', { name: /Alpha, Well led: matching groups/ });
    expect(within(table).getByRole('row', { name: 'Acute, general 1.50 3.9000 2.8000' })).toBeTruthy();
    expect(within(table).getByRole('row', { name: 'Community services 0.50 3.5000 2.9000' })).toBeTruthy();
    expect(screen.getByText('+0.6800')).toBeTruthy();
  });

  it('leaves the example out when the round does not have its system', async () => {
    renderRoute('/method');
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('heading', { level: 2, name: 'A worked example' })).toBeNull();
  });

  it('lists what the release was computed with, who is missing, and the files', async () => {
    renderRoute('/method');
    expect(await screen.findByText('False-discovery rate')).toBeTruthy();
    expect(screen.getByText(/Missing: Absent Trust \(RVN\)/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'scores.csv' }).getAttribute('href')).toBe('/data/wgll/dma-2025/scores.csv');
  });
});
