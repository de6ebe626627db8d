import { ApolloProvider } from '@apollo/client/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { createClient } from './app/client.js';
import { createRouter } from './app/routes.js';
import { AppRoundsDocument } from './gql/graphql.js';
import './styles/index.css';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element with the id "root"');

const client = createClient();
void client.query({ query: AppRoundsDocument }).catch(() => undefined);

createRoot(root).render(
  <StrictMode>
    <ApolloProvider client={client}>
      <RouterProvider router={createRouter()} />
    </ApolloProvider>
  </StrictMode>,
);
