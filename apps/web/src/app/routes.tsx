import type { RouteObject } from 'react-router';
import { createBrowserRouter } from 'react-router';
import { CrashPage } from '../errors/CrashPage.js';
import { PageSkeleton } from '../errors/PageSkeleton.js';
import { NotFoundPage } from '../errors/NotFoundPage.js';
import { Layout } from '../shell/Layout.js';

/** The pages, each in a chunk of its own. A list serves one router, which notes in it what it has fetched. */
export function createRoutes(): RouteObject[] {
  return [
    {
      element: <Layout />,
      errorElement: <Layout crash={<CrashPage />} />,
      hydrateFallbackElement: <Layout crash={<PageSkeleton />} />,
      children: [
        { index: true, lazy: { Component: async () => (await import('../pages/england/EnglandPage.js')).EnglandPage } },
        { path: 'systems', lazy: { Component: async () => (await import('../pages/systems/SystemsPage.js')).SystemsPage } },
        { path: 'systems/:code', lazy: { Component: async () => (await import('../pages/system/SystemPage.js')).SystemPage } },
        { path: 'themes/:code?', lazy: { Component: async () => (await import('../pages/themes/ThemesPage.js')).ThemesPage } },
        { path: 'board', lazy: { Component: async () => (await import('../pages/board/BoardPage.js')).BoardPage } },
        {
          path: 'board/trusts/:code',
          lazy: { Component: async () => (await import('../pages/board-trust/TrustPage.js')).TrustPage },
        },
        {
          path: 'board/systems/:code',
          lazy: { Component: async () => (await import('../pages/board-system/BoardSystemPage.js')).BoardSystemPage },
        },
        {
          path: 'board/regions/:code',
          lazy: { Component: async () => (await import('../pages/board-region/BoardRegionPage.js')).BoardRegionPage },
        },
        {
          path: 'board/releases/:round?',
          lazy: { Component: async () => (await import('../pages/board-releases/ReleasesPage.js')).ReleasesPage },
        },
        { path: 'assess', lazy: { Component: async () => (await import('../pages/assess/AssessPage.js')).AssessPage } },
        {
          path: 'collect/:round?/:code?',
          lazy: { Component: async () => (await import('../pages/collect/CollectPage.js')).CollectPage },
        },
        {
          path: 'administer/people',
          lazy: { Component: async () => (await import('../pages/administer/PeoplePage.js')).PeoplePage },
        },
        {
          path: 'administer/audit',
          lazy: { Component: async () => (await import('../pages/administer/AuditPage.js')).AuditPage },
        },
        {
          path: 'administer/:round?',
          lazy: { Component: async () => (await import('../pages/administer/AdministerPage.js')).AdministerPage },
        },
        { path: 'sign-in', lazy: { Component: async () => (await import('../pages/sign-in/SignInPage.js')).SignInPage } },
        { path: 'method', lazy: { Component: async () => (await import('../pages/method/MethodPage.js')).MethodPage } },
        {
          path: 'corrections',
          lazy: { Component: async () => (await import('../pages/corrections/CorrectionsPage.js')).CorrectionsPage },
        },
        {
          path: 'accessibility',
          lazy: { Component: async () => (await import('../pages/accessibility/AccessibilityPage.js')).AccessibilityPage },
        },
        { path: 'data', lazy: { Component: async () => (await import('../pages/data/DataPage.js')).DataPage } },
        { path: '*', element: <NotFoundPage /> },
      ],
    },
  ];
}

export function createRouter(): ReturnType<typeof createBrowserRouter> {
  return createBrowserRouter(createRoutes());
}
