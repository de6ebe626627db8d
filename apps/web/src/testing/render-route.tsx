import { readFileSync } from 'node:fs';
import type { ApolloLink } from '@apollo/client';
import { SchemaLink } from '@apollo/client/link/schema';
import { ApolloProvider } from '@apollo/client/react';
import { configure, render } from '@testing-library/react';
import type { RenderResult } from '@testing-library/react';
import { buildSchema } from 'graphql';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { createClient } from '../app/client.js';
import { createRoutes } from '../app/routes.js';
import { RELEASE } from './release-fixture.js';
import { ROUNDS } from './rounds-fixture.js';

// The first page of a run also loads its modules, which takes longer than the usual second on a busy machine.
configure({ asyncUtilTimeout: 4000 });

/** Whoever has not signed in. */
export const ANYONE = {
  id: 'anyone',
  label: 'Anyone',
  kind: 'ANYONE',
  administers: false,
  trusts: [],
  leads: [],
  systems: [],
  regions: [],
  session: null,
};

const schema = buildSchema(readFileSync(`${import.meta.dirname}/../../../api/schema.graphql`, 'utf8'));

/** Answers of the API's own schema from the fixture, with some of them replaced. */
export function answers(replaced: Record<string, unknown> = {}): ApolloLink {
  const rootValue = {
    rounds: ROUNDS,
    release: RELEASE,
    corrections: [],
    search: [],
    organisation: null,
    viewer: ANYONE,
    signIn: null,
    demoViewers: [],
    ...replaced,
  };
  return new SchemaLink({ schema, rootValue });
}

export interface RenderedRoute extends RenderResult {
  router: ReturnType<typeof createMemoryRouter>;
}

/** The whole site at an address. */
export function renderRoute(path: string, link: ApolloLink = answers()): RenderedRoute {
  const router = createMemoryRouter(createRoutes(), { initialEntries: [path] });
  const rendered = render(
    <ApolloProvider client={createClient(link)}>
      <RouterProvider router={router} />
    </ApolloProvider>,
  );
  return { ...rendered, router };
}
