import { CreateOrganisations1795424400000 } from './migrations/1795424400000-create-organisations.js';
import { CreateFrameworks1795424400001 } from './migrations/1795424400001-create-frameworks.js';
import { CreateSubmissions1795424400002 } from './migrations/1795424400002-create-submissions.js';
import { CreateReleases1795424400003 } from './migrations/1795424400003-create-releases.js';
import { ProtectReleases1795424400004 } from './migrations/1795424400004-protect-releases.js';

/** Every migration, oldest first. */
export const MIGRATIONS = [
  CreateOrganisations1795424400000,
  CreateFrameworks1795424400001,
  CreateSubmissions1795424400002,
  CreateReleases1795424400003,
  ProtectReleases1795424400004,
];
