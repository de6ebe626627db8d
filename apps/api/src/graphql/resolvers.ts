import { PeopleResolver } from '../access/people/people.resolver.js';
import { ViewerResolver } from '../access/viewer.resolver.js';
import { AuditResolver } from '../audit/audit.resolver.js';
import { ReleaseResolver } from '../benchmarks/release.resolver.js';
import { ReleasesResolver } from '../benchmarks/releases.resolver.js';
import { BoardGroupResolver } from '../board/board-group.resolver.js';
import { BoardReleaseResolver } from '../board/board-release.resolver.js';
import { BoardReleasesResolver } from '../board/board-releases.resolver.js';
import { RegionBoardResolver } from '../board/region-board.resolver.js';
import { SystemBoardResolver } from '../board/system-board.resolver.js';
import { TrustBoardResolver } from '../board/trust-board.resolver.js';
import { BoardReleaseFilesResolver } from '../exports/board/board-release-files.resolver.js';
import { ReleaseFilesResolver } from '../exports/release-files.resolver.js';
import { FrameworksResolver } from '../frameworks/frameworks.resolver.js';
import { ThemeResolver } from '../frameworks/theme.resolver.js';
import { OrganisationsResolver } from '../organisations/organisations.resolver.js';
import { ConfidentialReleasesResolver } from '../releases/confidential-releases.resolver.js';
import { ImportsResolver } from '../submissions/imports.resolver.js';
import { RoundsResolver } from '../frameworks/rounds.resolver.js';
import { CollectionsResolver } from '../submissions/collection/collections.resolver.js';
import { ProgressResolver } from '../submissions/progress/progress.resolver.js';
import { ResponsesResolver } from '../submissions/responses.resolver.js';

/** Every resolver, for printing the schema without a database. */
export const RESOLVERS = [
  FrameworksResolver,
  ThemeResolver,
  OrganisationsResolver,
  ImportsResolver,
  ReleasesResolver,
  ReleaseResolver,
  ReleaseFilesResolver,
  ViewerResolver,
  PeopleResolver,
  AuditResolver,
  ResponsesResolver,
  RoundsResolver,
  CollectionsResolver,
  ProgressResolver,
  ConfidentialReleasesResolver,
  BoardReleasesResolver,
  BoardReleaseResolver,
  BoardGroupResolver,
  TrustBoardResolver,
  SystemBoardResolver,
  RegionBoardResolver,
  BoardReleaseFilesResolver,
] as const;
