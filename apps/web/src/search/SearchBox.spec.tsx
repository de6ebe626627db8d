import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { answers, renderRoute } from '../testing/render-route.js';

const alpha = {
  code: 'QAA',
  name: 'Alpha',
  kind: 'SYSTEM',
  matched: null,
  systemCode: 'QAA',
  systemName: 'Alpha',
  closed: null,
  successors: [],
};
const aire = { ...alpha, code: 'RAA', name: 'Aire Hospital', kind: 'TRUST', matched: 'Old Aire' };
const lost = { ...aire, code: 'RZZ', name: 'Lost Trust', matched: null, systemCode: null, systemName: null };

function search(hits: readonly object[]) {
  const asked: string[] = [];
  const link = answers({
    search: ({ text }: { text: string }) => {
      asked.push(text);
      return hits;
    },
  });
  return { asked, ...renderRoute('/systems', link) };
}

async function type(text: string): Promise<HTMLElement> {
  const box = await screen.findByRole('combobox', { name: 'Find a trust or a system' });
  fireEvent.focus(box);
  fireEvent.change(box, { target: { value: text } });
  return box;
}

function submit(box: HTMLElement): void {
  fireEvent.submit(box.closest('form') as HTMLFormElement);
}

async function matches(): Promise<HTMLElement[]> {
  return within(await screen.findByRole('listbox', { name: 'Matches' })).getAllByRole('option');
}

describe('the search', () => {
  it('shows matches as options of a list, with the former name that matched', async () => {
    search([alpha, aire]);
    const box = await type('ai');
    const options = await matches();
    expect(options.map((option) => option.textContent)).toEqual([
      'AlphaSystem QAA',
      'Aire HospitalTrust RAA, found as Old Aire, in Alpha',
    ]);
    expect(box.getAttribute('aria-expanded')).toBe('true');
    expect(document.getElementById(box.getAttribute('aria-controls') ?? '')?.getAttribute('role')).toBe('listbox');
    expect(screen.getByText('2 matches').getAttribute('role')).toBe('status');
  });

  it('moves through the options with the arrow keys and opens one with Enter', async () => {
    const { router } = search([alpha, aire]);
    const box = await type('ai');
    await matches();
    fireEvent.keyDown(box, { key: 'ArrowDown' });
    fireEvent.keyDown(box, { key: 'ArrowDown' });
    const active = document.getElementById(box.getAttribute('aria-activedescendant') ?? '');
    expect(active?.textContent).toContain('Aire Hospital');
    expect(active?.getAttribute('aria-selected')).toBe('true');
    submit(box);
    await waitFor(() => expect(router.state.location.pathname + router.state.location.search).toBe('/systems/QAA?trust=RAA'));
  });

  it('opens the first match when none was picked', async () => {
    const { router } = search([alpha, aire]);
    const box = await type('al');
    await matches();
    submit(box);
    await waitFor(() => expect(router.state.location.pathname).toBe('/systems/QAA'));
  });

  it('closes with Escape and empties with a second one', async () => {
    search([alpha]);
    const box = (await type('al')) as HTMLInputElement;
    await matches();
    fireEvent.keyDown(box, { key: 'Escape' });
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(box.value).toBe('al');
    fireEvent.keyDown(box, { key: 'Escape' });
    expect(box.value).toBe('');
  });

  it('says that nothing matches', async () => {
    search([]);
    await type('xyz');
    expect(await screen.findByText('No trust, system or region matches “xyz”, now or in the past.')).toBeTruthy();
  });

  it('opens a page that says why for a trust that is counted nowhere', async () => {
    const { router } = search([lost]);
    const box = await type('lost');
    await matches();
    submit(box);
    await waitFor(() => expect(router.state.location.pathname).toBe('/systems/RZZ'));
    expect(await screen.findByRole('heading', { level: 1, name: 'No such system in this round' })).toBeTruthy();
  });

  it('opens the first match also when Enter was quicker than the answer', async () => {
    const { router } = search([alpha]);
    submit(await type('alp'));
    await waitFor(() => expect(router.state.location.pathname).toBe('/systems/QAA'));
  });

  it.each(['', 'a'])('says what to type after Enter on “%s”', async (text) => {
    const { router } = search([alpha]);
    submit(await type(text));
    expect(await screen.findByText(/^Type at least two letters/)).toBeTruthy();
    expect(router.state.location.pathname).toBe('/systems');
  });

  it('asks once typing rests, and not for a single letter', async () => {
    const { asked } = search([alpha]);
    await type('a');
    await type('al');
    await type('alp');
    await matches();
    expect(asked).toEqual(['alp']);
  });
});
