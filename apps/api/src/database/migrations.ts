import { CreateOrganisations1795424400000 } from './migrations/1795424400000-create-organisations.js';
import { CreateFrameworks1795424400001 } from './migrations/1795424400001-create-frameworks.js';
import { CreateSubmissions1795424400002 } from './migrations/1795424400002-create-submissions.js';
import { CreateReleases1795424400003 } from './migrations/1795424400003-create-releases.js';
import { ProtectReleases1795424400004 } from './migrations/1795424400004-protect-releases.js';
import { SeparateWorlds1795700000000 } from './migrations/1795700000000-separate-worlds.js';
import { CreateResponses1795700000001 } from './migrations/1795700000001-create-responses.js';
import { CreateLedger1795700000002 } from './migrations/1795700000002-create-ledger.js';
import { CreateNamedResults1795700000003 } from './migrations/1795700000003-create-named-results.js';
import { CreateReleaseJobs1795700000004 } from './migrations/1795700000004-create-release-jobs.js';
import { CreateRoles1795700000005 } from './migrations/1795700000005-create-roles.js';
import { CreateRegisteredPeople1795700000006 } from './migrations/1795700000006-create-registered-people.js';
import { CreateInstallation1795700000007 } from './migrations/1795700000007-create-installation.js';
import { DescribeReleaseJobs1795700000008 } from './migrations/1795700000008-describe-release-jobs.js';
import { CreatePeople1795800000000 } from './migrations/1795800000000-create-people.js';
import { CreateInvitations1795800000001 } from './migrations/1795800000001-create-invitations.js';
import { RememberUploaders1795900000000 } from './migrations/1795900000000-remember-uploaders.js';
import { CreateAuditLog1795800000010 } from './migrations/1795800000010-create-audit-log.js';

/** Every migration, oldest first. */
export const MIGRATIONS = [
  CreateOrganisations1795424400000,
  CreateFrameworks1795424400001,
  CreateSubmissions1795424400002,
  CreateReleases1795424400003,
  ProtectReleases1795424400004,
  SeparateWorlds1795700000000,
  CreateResponses1795700000001,
  CreateLedger1795700000002,
  CreateNamedResults1795700000003,
  CreateReleaseJobs1795700000004,
  CreateRoles1795700000005,
  CreateRegisteredPeople1795700000006,
  CreateInstallation1795700000007,
  DescribeReleaseJobs1795700000008,
  CreatePeople1795800000000,
  CreateInvitations1795800000001,
  CreateAuditLog1795800000010,
  RememberUploaders1795900000000,
];
