import { registerEnumType } from '@nestjs/graphql';

/** GraphQL names in capitals over the words that the domain and the database use. */
export const LevelEnum = { ENGLAND: 'england', REGION: 'region', SYSTEM: 'system' } as const;
export const CareSettingEnum = {
  ACUTE: 'acute',
  COMMUNITY: 'community',
  MENTAL_HEALTH: 'mental_health',
  AMBULANCE: 'ambulance',
} as const;
export const SliceEnum = { ALL: 'all', ...CareSettingEnum } as const;
export const SectorEnum = { ...CareSettingEnum, ACUTE_SPECIALIST: 'acute_specialist' } as const;
export const OrganisationKindEnum = { TRUST: 'trust', SYSTEM: 'system', REGION: 'region' } as const;
export const VisibilityEnum = { CONFIDENTIAL: 'confidential', PUBLISHED: 'published' } as const;
export const RoundStatusEnum = { DRAFT: 'draft', OPEN: 'open', CLOSED: 'closed', RELEASED: 'released' } as const;
export const CellStatusEnum = { RELEASED: 'released', MISSING: 'missing', NOT_AVAILABLE: 'not_available' } as const;
export const ClarityEnum = { CLEAR: 'clear', CLOSE_CALL: 'close_call', NONE: 'none' } as const;
export const VerdictEnum = { IMPROVED: 'improved', NO_CLEAR_CHANGE: 'no_clear_change', DETERIORATED: 'deteriorated' } as const;
export const ChangeAgainstEnglandEnum = { MORE: 'more', ABOUT_AS_MUCH: 'about_as_much', LESS: 'less' } as const;
export const PeerGroupKindEnum = {
  ENGLAND: 'england',
  SECTOR: 'sector',
  REGION: 'region',
  SYSTEM: 'system',
  REGION_SECTOR: 'region_sector',
  PEER: 'peer',
  OTHERS: 'others',
} as const;
export const BoardVerdictEnum = {
  ...VerdictEnum,
  NOT_COMPARABLE: 'not_comparable',
  NO_SCORE: 'no_score',
} as const;
export const AgreementBandEnum = { STRONG: 'strong', MODERATE: 'moderate', MIXED: 'mixed' } as const;
export const CorrectionReasonEnum = {
  LATE_SUBMISSION: 'late_submission',
  CORRECTED_SUBMISSION: 'corrected_submission',
  METHOD: 'method',
} as const;
export const ReleaseJobKindEnum = { PREPARE: 'prepare', RELEASE: 'release' } as const;
export const ReleaseJobStateEnum = { QUEUED: 'queued', RUNNING: 'running', DONE: 'done', FAILED: 'failed' } as const;
export const ViewerKindEnum = {
  ANYONE: 'anyone',
  TRUST: 'trust',
  SYSTEM: 'system',
  REGION: 'region',
  PERSON: 'person',
  ADMINISTRATOR: 'administrator',
  CONTRACTOR: 'contractor',
} as const;
export const AuditActionEnum = {
  SIGN_IN: 'sign_in',
  SIGN_OUT: 'sign_out',
  READ_NAMED: 'read_named',
  EXPORT: 'export',
  IMPORT: 'import',
  BOARD_INVITED: 'board_invited',
  INVITATION_WITHDRAWN: 'invitation_withdrawn',
  SIGN_OFF: 'sign_off',
  SUBMISSION_REOPENED: 'submission_reopened',
  ROUND_OPENED: 'round_opened',
  ROUND_CLOSED: 'round_closed',
  RELEASE_PROPOSED: 'release_proposed',
  RELEASE_CONFIRMED: 'release_confirmed',
  CORRECTION: 'correction',
  SCOPE_GRANTED: 'scope_granted',
  SCOPE_REVOKED: 'scope_revoked',
  REASON_GIVEN: 'reason_given',
} as const;

export type RoundStatus = (typeof RoundStatusEnum)[keyof typeof RoundStatusEnum];
export type BoardVerdict = (typeof BoardVerdictEnum)[keyof typeof BoardVerdictEnum];
export type AgreementBand = (typeof AgreementBandEnum)[keyof typeof AgreementBandEnum];
export type CorrectionReason = (typeof CorrectionReasonEnum)[keyof typeof CorrectionReasonEnum];
export type ReleaseJobKind = (typeof ReleaseJobKindEnum)[keyof typeof ReleaseJobKindEnum];
export type ReleaseJobState = (typeof ReleaseJobStateEnum)[keyof typeof ReleaseJobStateEnum];
export type AuditAction = (typeof AuditActionEnum)[keyof typeof AuditActionEnum];
export type ViewerKind = (typeof ViewerKindEnum)[keyof typeof ViewerKindEnum];

registerEnumType(LevelEnum, { name: 'Level' });
registerEnumType(SliceEnum, { name: 'Slice', description: 'One care setting, or all of them with each trust counted once.' });
registerEnumType(CareSettingEnum, { name: 'CareSetting' });
registerEnumType(SectorEnum, { name: 'Sector' });
registerEnumType(OrganisationKindEnum, { name: 'OrganisationKind' });
registerEnumType(VisibilityEnum, { name: 'Visibility' });
registerEnumType(RoundStatusEnum, { name: 'RoundStatus' });
registerEnumType(CellStatusEnum, {
  name: 'CellStatus',
  description: 'What stands in the same place of the other columns.',
  valuesMap: {
    RELEASED: { description: 'A number.' },
    MISSING: { description: 'Nothing: there is no data, which is not zero.' },
    NOT_AVAILABLE: { description: 'Nothing: not available at this level.' },
  },
});
registerEnumType(ClarityEnum, {
  name: 'Clarity',
  description: 'Whether a difference passes the false-discovery rule, over all comparisons of the round.',
  valuesMap: {
    CLEAR: { description: 'Under every way of matching trusts.' },
    CLOSE_CALL: { description: 'Under some ways of matching trusts, not under others.' },
    NONE: { description: 'Under none.' },
  },
});
registerEnumType(VerdictEnum, { name: 'Verdict' });
registerEnumType(ChangeAgainstEnglandEnum, { name: 'ChangeAgainstEngland' });
registerEnumType(PeerGroupKindEnum, {
  name: 'PeerGroupKind',
  description: 'Kinds of registered groups of trusts.',
  valuesMap: {
    REGION_SECTOR: { description: 'Trusts of one sector in one region.' },
    PEER: { description: 'Trusts of one sector with the same kind of estate.' },
    OTHERS: { description: 'The systems of a region that are not shown by themselves, combined.' },
  },
});
registerEnumType(BoardVerdictEnum, { name: 'BoardVerdict' });
registerEnumType(AgreementBandEnum, { name: 'AgreementBand' });
registerEnumType(ViewerKindEnum, { name: 'ViewerKind' });
registerEnumType(CorrectionReasonEnum, { name: 'CorrectionReason' });
registerEnumType(ReleaseJobKindEnum, { name: 'ReleaseJobKind' });
registerEnumType(ReleaseJobStateEnum, { name: 'ReleaseJobState' });
registerEnumType(AuditActionEnum, { name: 'AuditAction' });
