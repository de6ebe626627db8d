import type { ReactElement, ReactNode } from 'react';
import { NoRightPage } from '../../board/BoardMessages.js';
import { NetworkErrorPage } from '../../errors/NetworkErrorPage.js';
import { PageSkeleton } from '../../errors/PageSkeleton.js';
import { useViewer } from '../../viewer/use-viewer.js';

/** A page for administrators; others are told what it is for. */
export function OnlyAdministrators({ children }: { children: ReactNode }): ReactElement {
  const { viewer, status, retry } = useViewer();
  if (status === 'error') return <NetworkErrorPage retry={() => void retry()} />;
  if (status === 'loading') return <PageSkeleton />;
  if (viewer?.administers) return <>{children}</>;
  return (
    <NoRightPage
      heading="Administration"
      purpose="Administrators open rounds, chase what is missing, and release what has been checked."
      signedIn={viewer?.session != null}
    />
  );
}
