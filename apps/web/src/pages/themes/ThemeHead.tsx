import type { ReactElement } from 'react';
import { Breadcrumbs } from '../../components/Breadcrumbs.js';
import { MeasureTabs } from '../../components/MeasureTabs.js';
import { PageHeading } from '../../components/PageHeading.js';
import { SettingField } from '../../components/SettingField.js';
import { readFragment } from '../../gql/fragment-masking.js';
import { GroupLevels_MatrixFragmentDoc } from '../../gql/graphql.js';
import { toGroupLevels } from '../../groups/group-levels.js';
import { RoundPicker } from '../../rounds/RoundPicker.js';
import { settingLabel } from '../../state/slice.js';
import { searchOf, useViewState } from '../../state/use-view-state.js';
import type { ThemeInfo, ThemesRelease } from './ThemeView.js';

export function ThemeHead({ release, theme }: { release: ThemesRelease; theme: ThemeInfo }): ReactElement {
  const { view } = useViewState();
  const total = readFragment(GroupLevels_MatrixFragmentDoc, release.total);
  const search = searchOf({ round: view.round, setting: view.setting });
  const tabs = release.themes.map(({ code, name }) => ({
    code,
    name,
    mean: toGroupLevels(total, code)[0]?.mean ?? null,
    to: { pathname: `/themes/${code}`, search },
  }));
  const titleParts = [theme.name, view.setting === 'all' ? 'all systems' : settingLabel(view.setting), release.round.shortName];
  return (
    <div className="bm-width bm-head">
      <Breadcrumbs
        crumbs={[
          { label: 'Published data', to: { pathname: '/', search: searchOf({ round: view.round }) } },
          { label: 'Themes', to: { pathname: '/themes', search } },
          { label: theme.name },
        ]}
      />
      <PageHeading kicker={`Themes · ${release.round.framework.name}`} heading={theme.name} title={titleParts.join(', ')} />
      {theme.headline ? <p className="bm-headline">{theme.headline}.</p> : null}
      {theme.formerNames.length > 0 ? <p className="bm-coverage">Formerly called {theme.formerNames.join(', ')}.</p> : null}
      <div className="bm-controls bm-controls--narrow">
        <SettingField />
        <RoundPicker />
      </div>
      <MeasureTabs tabs={tabs} selected={theme.code} />
    </div>
  );
}
