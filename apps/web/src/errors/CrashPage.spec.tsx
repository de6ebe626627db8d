import { jest } from '@jest/globals';
import { ApolloProvider } from '@apollo/client/react';
import { render, screen } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { createClient } from '../app/client.js';
import { Layout } from '../shell/Layout.js';
import { answers } from '../testing/render-route.js';
import { CrashPage } from './CrashPage.js';

function Broken(): never {
  throw new Error('broken on purpose');
}

describe('the crash page', () => {
  it('stands inside the shell, says what happened and offers to load again', async () => {
    const noise = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const router = createMemoryRouter([
      { element: <Layout />, errorElement: <Layout crash={<CrashPage />} />, children: [{ index: true, element: <Broken /> }] },
    ]);
    render(
      <ApolloProvider client={createClient(answers())}>
        <RouterProvider router={router} />
      </ApolloProvider>,
    );
    expect(await screen.findByRole('heading', { level: 1, name: 'This page could not be shown' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Load the page again' })).toBeTruthy();
    expect(screen.getByRole('contentinfo')).toBeTruthy();
    noise.mockRestore();
  });
});
