import type { FrameworkVersion } from '../framework.js';
import { normaliseName } from '../normalise-name.js';

/**
 * The version with each theme's `formerNames` filled from earlier versions of the same framework, oldest first.
 *
 * A theme is recognised by its code, which never changes. A name counts as former only if it differs from the present one after
 * {@link normaliseName}, so a change of capitals is no change. A theme that is new in `version` gets an empty list.
 *
 * @example withFormerNames(wgll2025, [wgll2021]).themes[3].formerNames // ['Support people']
 */
export function withFormerNames(version: FrameworkVersion, earlier: readonly FrameworkVersion[]): FrameworkVersion {
  const themes = version.themes.map((theme) => {
    const former = new Map<string, string>();
    for (const { code, name } of earlier.flatMap((older) => older.themes)) {
      if (code === theme.code && normaliseName(name) !== normaliseName(theme.name)) former.set(normaliseName(name), name);
    }
    return { ...theme, formerNames: [...former.values()] };
  });
  return { ...version, themes };
}
