import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { renderRoute } from '../testing/render-route.js';

describe('the shell', () => {
  it('has one h1, landmarks and a skip link to the main part', async () => {
    const { container } = renderRoute('/corrections');
    await screen.findByRole('heading', { level: 1, name: 'Corrections log' });
    expect(container.querySelectorAll('h1').length).toBe(1);
    expect(screen.getByRole('banner')).toBeTruthy();
    expect(screen.getByRole('contentinfo').textContent).toContain('© Crown copyright and database right 2023');
    expect(screen.getByRole('link', { name: 'Skip to main content' }).getAttribute('href')).toBe(
      `#${screen.getByRole('main').id}`,
    );
  });

  it('leaves the focus alone on the first page and moves it to the heading of the next', async () => {
    renderRoute('/corrections');
    await screen.findByRole('heading', { level: 1, name: 'Corrections log' });
    expect(document.activeElement).toBe(document.body);
    fireEvent.click(screen.getByRole('link', { name: 'Accessibility statement' }));
    const heading = await screen.findByRole('heading', { level: 1, name: 'Accessibility statement' });
    await waitFor(() => expect(document.activeElement).toBe(heading));
  });

  it('marks the part of the site that is open', async () => {
    renderRoute('/systems/QAA');
    await screen.findByRole('heading', { level: 1, name: 'Alpha' });
    const navigation = within(screen.getByRole('navigation', { name: 'Main' }));
    expect(navigation.getByRole('link', { name: 'System' }).getAttribute('aria-current')).toBe('true');
    expect(navigation.getByRole('link', { name: 'Method' }).getAttribute('aria-current')).toBeNull();
  });

  it('opens the menu with its button and closes it with Escape, back on the button', async () => {
    renderRoute('/corrections');
    const button = await screen.findByRole('button', { name: 'Menu' });
    fireEvent.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    fireEvent.keyDown(screen.getByRole('link', { name: 'Themes' }), { key: 'Escape' });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(button);
  });

  it('says that a page is not there', async () => {
    renderRoute('/nowhere');
    expect(await screen.findByRole('heading', { level: 1, name: 'Page not found' })).toBeTruthy();
    await waitFor(() => expect(document.title).toBe('Page not found – Boardmark'));
  });
});
