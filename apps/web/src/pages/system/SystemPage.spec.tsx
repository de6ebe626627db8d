import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { RELEASE } from '../../testing/release-fixture.js';
import { answers, renderRoute } from '../../testing/render-route.js';
import { SYSTEM } from '../../testing/system-fixture.js';

function withSystem(changed: object) {
  return answers({ release: { ...RELEASE, system: () => ({ ...SYSTEM, ...changed }) } });
}

describe('the System page', () => {
  it('has the name as its heading, the headline with its finding strong, and a title with scope and round', async () => {
    renderRoute('/systems/QAA');
    expect(await screen.findByRole('heading', { level: 1, name: 'Alpha' })).toBeTruthy();
    expect(screen.getByText('above England on Well led').tagName).toBe('STRONG');
    await waitFor(() => expect(document.title).toBe('Alpha, DMA 2025 – Boardmark'));
  });

  it('finds a system by a code in small letters', async () => {
    renderRoute('/systems/qaa');
    expect(await screen.findByRole('heading', { level: 1, name: 'Alpha' })).toBeTruthy();
  });

  it('prints missing scores as words and lists trusts that did not submit, in chart and table', async () => {
    const chart = renderRoute('/systems/QAA');
    const heatmap = await screen.findByRole('figure', { name: /Well led is the highest score/ });
    expect(within(heatmap).getAllByText(/Absent Trust/).length).toBeGreaterThan(0);
    chart.unmount();
    renderRoute('/systems/QAA?table=heatmap');
    const table = await screen.findByRole('table', { name: /Scores by trust and care setting/ });
    const absent = within(table).getByRole('row', { name: /Absent Trust/ });
    expect(within(absent).getAllByText('No data').length).toBe(3);
  });

  it('switches a chart to its table in the address', async () => {
    const { router } = renderRoute('/systems/QAA');
    const card = await screen.findByRole('figure', { name: /One of two trusts improved/ });
    fireEvent.click(within(card).getByRole('button', { name: 'Table' }));
    await waitFor(() => expect(router.state.location.search).toBe('?table=change'));
    expect(await within(card).findByRole('row', { name: /Aire Hospital/ })).toBeTruthy();
  });

  it('keeps measure, scores and care setting in the address', async () => {
    const { router } = renderRoute('/systems/QAA');
    fireEvent.click(await screen.findByRole('button', { name: 'Like for like' }));
    await waitFor(() => expect(router.state.location.search).toBe('?scores=like-for-like'));
    fireEvent.change(screen.getByRole('combobox', { name: 'Care setting' }), { target: { value: 'acute' } });
    await waitFor(() => expect(router.state.location.search).toBe('?scores=like-for-like&setting=acute'));
    fireEvent.change(screen.getByRole('combobox', { name: 'Measure' }), { target: { value: 'safe_practice' } });
    await waitFor(() => expect(router.state.location.search).toContain('measure=safe_practice'));
    expect(
      await screen.findByRole('heading', {
        level: 2,
        name: 'In acute services Alpha stands, like for like, at 2.6 on Safe practice, England 2.5',
      }),
    ).toBeTruthy();
  });

  it('says the finding of all settings only where they are shown', async () => {
    renderRoute('/systems/QAA?setting=acute');
    expect(
      await screen.findByRole('heading', { level: 2, name: 'In acute services Alpha averages 3.6 on Well led, England 2.8' }),
    ).toBeTruthy();
    expect(screen.queryByRole('heading', { level: 2, name: /above England/ })).toBeNull();
    expect(screen.getByRole('heading', { name: 'All care settings together: is it only the mix of trusts?' })).toBeTruthy();
    expect(screen.getByText('1 system counts no trust with acute services.')).toBeTruthy();
  });

  it('plots England’s mean plus the difference like for like, and says so', async () => {
    renderRoute('/systems/QAA?scores=like-for-like&table=systems');
    const card = await screen.findByRole('figure', { name: /0.77 above England/ });
    expect(await within(card).findByRole('row', { name: /Alpha \(this system\) 3.51 3.01 4.01/ })).toBeTruthy();
    expect(within(card).getAllByText(/England mean plus the system’s difference/).length).toBeGreaterThan(0);
  });

  it('shows the mix and score effect of every measure, with words where there is no score', async () => {
    renderRoute('/systems/QAA');
    const table = await screen.findByRole('table', { name: 'The same split for every measure' });
    expect(within(table).getByRole('row', { name: 'Well led +0.77 +0.09 +0.68' })).toBeTruthy();
    expect(within(table).getByRole('row', { name: 'Safe practice No data No data No data' })).toBeTruthy();
    expect(screen.getByText(/Well led is a close call\./)).toBeTruthy();
  });

  it('leaves the split out for a measure without scores', async () => {
    renderRoute('/systems/QAA?measure=safe_practice');
    expect(await screen.findByRole('heading', { level: 2, name: 'No scores on Safe practice' })).toBeTruthy();
    expect(screen.queryByText('Is it only the mix of trusts?')).toBeNull();
  });

  it('opens with the first flagged measure, and with the one of the address', async () => {
    const [first, second] = SYSTEM.themes;
    const flagged = {
      ...second,
      mean: 3,
      total: 0.5,
      mixEffect: 0.1,
      difference: 0.4,
      clarity: 'CLEAR',
      finding: 'Safe is clear',
    };
    const link = withSystem({ themes: [{ ...first, clarity: 'NONE' }, flagged] });
    const opened = renderRoute('/systems/QAA', link);
    expect(await screen.findByRole('heading', { level: 2, name: 'Safe is clear' })).toBeTruthy();
    expect((screen.getByRole('combobox', { name: 'Measure' }) as HTMLSelectElement).value).toBe('safe_practice');
    expect(screen.queryAllByText(/^No clear difference from England/)).toEqual([]);
    opened.unmount();
    renderRoute('/systems/QAA?measure=well_led', link);
    expect(await screen.findByRole('heading', { level: 2, name: /0.77 above England/ })).toBeTruthy();
    expect(screen.getAllByText(/^No clear difference from England/).length).toBeGreaterThan(0);
  });

  it('says on every chart which system, round and release it shows', async () => {
    renderRoute('/systems/QAA');
    const split = await screen.findByRole('figure', { name: 'Is it only the mix of trusts?' });
    expect(within(split).getByText(/^Alpha, Well led, DMA 2025/)).toBeTruthy();
    expect(screen.getByText(/^Alpha: the ICB organisation’s own score/)).toBeTruthy();
    await waitFor(() => {
      const sources = [...document.querySelectorAll('.bm-card__source')].map((line) => line.textContent);
      expect(sources.length).toBe(5);
      expect(sources.filter((line) => !/Release .+, version 1\.$/.test(line ?? ''))).toEqual([]);
    });
  });

  it('points out the trust that was searched for', async () => {
    renderRoute('/systems/QAA?trust=RAA');
    expect(await screen.findByText(/stands under Acute, general \(mean 3.4\) and Community services/)).toBeTruthy();
    expect(screen.getAllByText(/your search/).length).toBeGreaterThan(1);
  });

  it('says that the trust that was searched for did not submit', async () => {
    renderRoute('/systems/QAA?trust=RVN');
    expect((await screen.findByText(/did not submit in this round/)).textContent).toContain('Absent Trust');
  });

  it('speaks of several settings only where a trust has them', async () => {
    const several = /counts half in each/;
    const first = renderRoute('/systems/QAA');
    expect(await screen.findByText(several)).toBeTruthy();
    first.unmount();
    renderRoute('/systems/QAA', withSystem({ scores: { ...SYSTEM.scores, alsoIn: [[], [], []] } }));
    expect(await screen.findByText(/^Rows are sorted within/)).toBeTruthy();
    expect(screen.queryByText(several)).toBeNull();
  });

  it('says why there is no change or no score of the ICB’s own', async () => {
    renderRoute('/systems/QAA', withSystem({ change: null, ownScores: null }));
    expect(await screen.findByRole('heading', { level: 2, name: 'Change cannot be shown' })).toBeTruthy();
    expect(screen.getByText('Alpha ICB did not assess itself in this round.')).toBeTruthy();
  });

  it('says so when the round has no such system', async () => {
    renderRoute('/systems/QZZ');
    expect(await screen.findByRole('heading', { level: 1, name: 'No such system in this round' })).toBeTruthy();
    expect(screen.getByText(/ODS code QZZ/)).toBeTruthy();
  });

  it('asks nothing about what is no ODS code', async () => {
    renderRoute('/systems/foo-bar');
    expect(await screen.findByRole('heading', { level: 1, name: 'Page not found' })).toBeTruthy();
  });

  const later = {
    code: 'S0E4D',
    kind: 'SYSTEM',
    name: 'NHS Delta ICB',
    opened: '2026-04-01',
    closed: null,
    system: null,
    successors: [],
    predecessors: [
      { date: '2026-04-01', kind: 'merger', organisation: { code: 'QAA', name: 'NHS Alpha ICB', shortName: 'Alpha' } },
      { date: '2026-04-01', kind: 'merger', organisation: { code: 'QBB', name: 'NHS Beta ICB', shortName: 'Beta' } },
    ],
  };

  it('says of a later system what it was created from, with links to these pages of the round', async () => {
    renderRoute('/systems/S0E4D?round=dma-2025', answers({ organisation: later }));
    expect(await screen.findByRole('heading', { level: 1, name: 'NHS Delta ICB' })).toBeTruthy();
    expect(screen.getByText(/^Created on 1 April 2026 from/).textContent).toContain('from Alpha; and Beta.');
    expect(screen.getByRole('link', { name: 'Beta' }).getAttribute('href')).toBe('/systems/QBB?round=dma-2025');
  });

  it('says of a closed system when it closed and what followed it', async () => {
    const closed = { ...later, opened: null, closed: '2022-06-30', predecessors: [], successors: later.predecessors };
    renderRoute('/systems/S0E4D', answers({ organisation: closed }));
    expect((await screen.findByText(/^Closed on 30 June 2022/)).textContent).toContain('followed by Alpha; and Beta.');
  });

  it('leads from the code of a trust to the system that counts it', async () => {
    const trust = { ...later, code: 'RAA', kind: 'TRUST', system: { code: 'QAA', name: 'NHS Alpha ICB', shortName: 'Alpha' } };
    const { router } = renderRoute('/systems/RAA', answers({ organisation: trust }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Alpha' })).toBeTruthy();
    expect(router.state.location.search).toBe('?trust=RAA');
  });
});
