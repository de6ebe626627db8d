import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { ReleaseBoundary } from '../../errors/ReleaseBoundary.js';
import { NotFoundPage } from '../../errors/NotFoundPage.js';
import { ThemesPageDocument } from '../../gql/graphql.js';
import { useRoundQuery } from '../../rounds/use-round-query.js';
import { sliceOf } from '../../state/slice.js';
import { useViewState } from '../../state/use-view-state.js';
import { ThemeView } from './ThemeView.js';

export function ThemesPage(): ReactElement {
  const { code } = useParams();
  const { view } = useViewState();
  const result = useRoundQuery(ThemesPageDocument, { slice: sliceOf(view.setting) });
  return (
    <ReleaseBoundary result={result}>
      {(release) => {
        const theme = code ? release.themes.find((entry) => entry.code === code) : release.themes[0];
        return theme ? <ThemeView release={release} theme={theme} /> : <NotFoundPage />;
      }}
    </ReleaseBoundary>
  );
}
