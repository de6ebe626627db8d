import { AuditEntryEntity } from '../audit/audit-entry.entity.js';
import { FrameworkVersionEntity } from '../frameworks/framework-version.entity.js';
import { FrameworkEntity } from '../frameworks/framework.entity.js';
import { RoundEntity } from '../frameworks/round.entity.js';
import { StatementEntity } from '../frameworks/statement.entity.js';
import { ThemeEntity } from '../frameworks/theme.entity.js';
import { MembershipEntity } from '../organisations/membership.entity.js';
import { OrganisationNameEntity } from '../organisations/organisation-name.entity.js';
import { OrganisationEntity } from '../organisations/organisation.entity.js';
import { SuccessionEntity } from '../organisations/succession.entity.js';
import { LedgerCellEntity } from '../releases/ledger-cell.entity.js';
import { LedgerGroupEntity } from '../releases/ledger-group.entity.js';
import { NamedAggregateEntity } from '../releases/named-aggregate.entity.js';
import { NamedResultEntity } from '../releases/named-result.entity.js';
import { NamedSubmissionEntity } from '../releases/named-submission.entity.js';
import { ReleaseAuditEntity } from '../releases/release-audit.entity.js';
import { ReleaseCellEntity } from '../releases/release-cell.entity.js';
import { ReleaseGroupChangeEntity } from '../releases/release-group-change.entity.js';
import { ReleaseGroupEntity } from '../releases/release-group.entity.js';
import { ReleaseJobEntity } from '../releases/release-job.entity.js';
import { ReleaseMatchingMeanEntity } from '../releases/release-matching-mean.entity.js';
import { ReleaseOrganisationEntity } from '../releases/release-organisation.entity.js';
import { ReleaseProposalEntity } from '../releases/release-proposal.entity.js';
import { ReleaseScoreEntity } from '../releases/release-score.entity.js';
import { ReleaseTrustChangeEntity } from '../releases/release-trust-change.entity.js';
import { ReleaseEntity } from '../releases/release.entity.js';
import { PersonScopeEntity } from '../access/people/person-scope.entity.js';
import { PersonEntity } from '../access/people/person.entity.js';
import { SessionEntity } from '../access/sessions/session.entity.js';
import { SignInAttemptEntity } from '../access/sign-in/sign-in-attempt.entity.js';
import { InstallationEntity } from './installation.entity.js';
import { ImportEntity } from '../submissions/import.entity.js';
import { InvitationEntity } from '../submissions/collection/invitation.entity.js';
import { ResponseEntity } from '../submissions/response.entity.js';
import { ScoreEntity } from '../submissions/score.entity.js';
import { SubmissionEntity } from '../submissions/submission.entity.js';

/** Every table. */
export const ENTITIES = [
  InstallationEntity,
  PersonEntity,
  PersonScopeEntity,
  SessionEntity,
  SignInAttemptEntity,
  OrganisationEntity,
  OrganisationNameEntity,
  MembershipEntity,
  SuccessionEntity,
  FrameworkEntity,
  FrameworkVersionEntity,
  ThemeEntity,
  StatementEntity,
  RoundEntity,
  ImportEntity,
  SubmissionEntity,
  ScoreEntity,
  ResponseEntity,
  InvitationEntity,
  ReleaseEntity,
  ReleaseOrganisationEntity,
  ReleaseGroupEntity,
  ReleaseCellEntity,
  ReleaseMatchingMeanEntity,
  ReleaseScoreEntity,
  ReleaseTrustChangeEntity,
  ReleaseGroupChangeEntity,
  LedgerGroupEntity,
  LedgerCellEntity,
  NamedSubmissionEntity,
  NamedResultEntity,
  NamedAggregateEntity,
  ReleaseAuditEntity,
  ReleaseJobEntity,
  ReleaseProposalEntity,
  AuditEntryEntity,
];
