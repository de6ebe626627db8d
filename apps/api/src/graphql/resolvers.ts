import { ReleaseResolver } from '../benchmarks/release.resolver.js';
import { ReleasesResolver } from '../benchmarks/releases.resolver.js';
import { ReleaseFilesResolver } from '../exports/release-files.resolver.js';
import { FrameworksResolver } from '../frameworks/frameworks.resolver.js';
import { ThemeResolver } from '../frameworks/theme.resolver.js';
import { OrganisationsResolver } from '../organisations/organisations.resolver.js';
import { ImportsResolver } from '../submissions/imports.resolver.js';

/** Every resolver, for printing the schema without a database. */
export const RESOLVERS = [
  FrameworksResolver,
  ThemeResolver,
  OrganisationsResolver,
  ImportsResolver,
  ReleasesResolver,
  ReleaseResolver,
  ReleaseFilesResolver,
] as const;
