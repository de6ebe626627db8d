/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AgreementBand = 'MIXED' | 'MODERATE' | 'STRONG';

export type BoardVerdict = 'DETERIORATED' | 'IMPROVED' | 'NOT_COMPARABLE' | 'NO_CLEAR_CHANGE' | 'NO_SCORE';

export type CareSetting = 'ACUTE' | 'AMBULANCE' | 'COMMUNITY' | 'MENTAL_HEALTH';

/** What stands in the same place of the other columns. */
export type CellStatus =
  /** Nothing: there is no data, which is not zero. */
  | 'MISSING'
  /** Nothing: not available at this level. */
  | 'NOT_AVAILABLE'
  /** A number. */
  | 'RELEASED';

/** Whether a difference passes the false-discovery rule, over all comparisons of the round. */
export type Clarity =
  /** Under every way of matching trusts. */
  | 'CLEAR'
  /** Under some ways of matching trusts, not under others. */
  | 'CLOSE_CALL'
  /** Under none. */
  | 'NONE';

export type OrganisationKind = 'REGION' | 'SYSTEM' | 'TRUST';

/** Kinds of registered groups of trusts. */
export type PeerGroupKind =
  | 'ENGLAND'
  /** The systems of a region that are not shown by themselves, combined. */
  | 'OTHERS'
  /** Trusts of one sector with the same kind of estate. */
  | 'PEER'
  | 'REGION'
  /** Trusts of one sector in one region. */
  | 'REGION_SECTOR'
  | 'SECTOR'
  | 'SYSTEM';

export type RoundStatus = 'CLOSED' | 'DRAFT' | 'OPEN' | 'RELEASED';

export type Sector = 'ACUTE' | 'ACUTE_SPECIALIST' | 'AMBULANCE' | 'COMMUNITY' | 'MENTAL_HEALTH';

/** One care setting, or all of them with each trust counted once. */
export type Slice = 'ACUTE' | 'ALL' | 'AMBULANCE' | 'COMMUNITY' | 'MENTAL_HEALTH';

export type Verdict = 'DETERIORATED' | 'IMPROVED' | 'NO_CLEAR_CHANGE';

export type ViewerKind = 'ADMINISTRATOR' | 'ANYONE' | 'CONTRACTOR' | 'PERSON' | 'REGION' | 'SYSTEM' | 'TRUST';

export type BoardGroupPartsFragment = {
  __typename: 'BoardGroup';
  id: string;
  kind: PeerGroupKind;
  name: string;
  shortName: string;
  rule: string;
  nEligible: number;
  submitters: string | null;
  available: boolean;
  hasDistribution: boolean;
} & { ' $fragmentName'?: 'BoardGroupPartsFragment' };

export type ShownPartsFragment = { __typename: 'ShownValue'; value: number | null; text: string; low: number; high: number } & {
  ' $fragmentName'?: 'ShownPartsFragment';
};

type BoardCell_NotAvailableAtThisLevel_Fragment = {
  __typename: 'NotAvailableAtThisLevel';
  message: string;
  nearest: { __typename: 'BoardGroup'; id: string; shortName: string } | null;
} & { ' $fragmentName'?: 'BoardCell_NotAvailableAtThisLevel_Fragment' };

type BoardCell_ReleasedCell_Fragment = {
  __typename: 'ReleasedCell';
  mean: { __typename: 'ShownValue' } & { ' $fragmentRefs'?: { ShownPartsFragment: ShownPartsFragment } };
  quartiles:
    | { __typename: 'NotAvailableAtThisLevel'; message: string }
    | {
        __typename: 'ReleasedQuartiles';
        q1: { __typename: 'ShownValue' } & { ' $fragmentRefs'?: { ShownPartsFragment: ShownPartsFragment } };
        median: { __typename: 'ShownValue' } & { ' $fragmentRefs'?: { ShownPartsFragment: ShownPartsFragment } };
        q3: { __typename: 'ShownValue' } & { ' $fragmentRefs'?: { ShownPartsFragment: ShownPartsFragment } };
      };
  histogram:
    | { __typename: 'NotAvailableAtThisLevel'; message: string }
    | { __typename: 'ReleasedHistogram'; from: Array<number>; to: Array<number>; shares: Array<number> };
} & { ' $fragmentName'?: 'BoardCell_ReleasedCell_Fragment' };

export type BoardCellFragment = BoardCell_NotAvailableAtThisLevel_Fragment | BoardCell_ReleasedCell_Fragment;

export type BoardReleaseHeadFragment = {
  __typename: 'BoardRelease';
  id: string;
  version: number;
  releasedAt: string;
  notice: string | null;
  round: {
    __typename: 'Round';
    id: string;
    name: string;
    shortName: string;
    label: string;
    illustrative: boolean;
    framework: { __typename: 'FrameworkVersion'; id: string; name: string };
  };
  themes: Array<{ __typename: 'Theme'; code: string; name: string }>;
  rounds: Array<{ __typename: 'Round'; id: string; name: string; shortName: string; label: string; asAt: string }>;
} & { ' $fragmentName'?: 'BoardReleaseHeadFragment' };

export type NamedMatrixPartsFragment = {
  __typename: 'NamedMatrix';
  codes: Array<string>;
  names: Array<string>;
  sectors: Array<Sector>;
  submitted: Array<boolean>;
  systemCodes: Array<string>;
  systemNames: Array<string>;
  themes: Array<{
    __typename: 'NamedColumn';
    theme: string;
    scores: Array<number | null>;
    texts: Array<string>;
    levels: Array<number | null>;
  }>;
} & { ' $fragmentName'?: 'NamedMatrixPartsFragment' };

export type AggregatePartsFragment = {
  __typename: 'NamedAggregate';
  theme: string;
  nEligible: number;
  nSubmitted: number;
  mean: number | null;
  ciLow: number | null;
  ciHigh: number | null;
  england:
    | ({ __typename: 'NotAvailableAtThisLevel' } & {
        ' $fragmentRefs'?: { BoardCell_NotAvailableAtThisLevel_Fragment: BoardCell_NotAvailableAtThisLevel_Fragment };
      })
    | ({ __typename: 'ReleasedCell' } & {
        ' $fragmentRefs'?: { BoardCell_ReleasedCell_Fragment: BoardCell_ReleasedCell_Fragment };
      });
} & { ' $fragmentName'?: 'AggregatePartsFragment' };

export type BoardMatrixPartsFragment = {
  __typename: 'BoardMatrix';
  kind: PeerGroupKind;
  ids: Array<string>;
  names: Array<string>;
  nEligible: Array<number>;
  submitters: Array<string | null>;
  regionCodes: Array<string | null>;
  themes: Array<{
    __typename: 'BoardMatrixTheme';
    theme: string;
    status: Array<CellStatus>;
    mean: Array<number | null>;
    text: Array<string>;
  }>;
} & { ' $fragmentName'?: 'BoardMatrixPartsFragment' };

export type BoardRoundsQueryVariables = Exact<{ [key: string]: never }>;

export type BoardRoundsQuery = {
  __typename: 'Query';
  boardRounds: Array<{
    __typename: 'Round';
    id: string;
    name: string;
    shortName: string;
    label: string;
    asAt: string;
    illustrative: boolean;
  }>;
};

export type CoverageSentence_CoverageFragment = {
  __typename: 'Coverage';
  sentence: Array<{ __typename: 'Span' } & { ' $fragmentRefs'?: { Spans_SpanFragment: Spans_SpanFragment } }>;
} & { ' $fragmentName'?: 'CoverageSentence_CoverageFragment' };

export type DataFiles_ReleaseFragment = {
  __typename: 'Release';
  files: Array<{ __typename: 'DataFile'; name: string; url: string; description: string }>;
} & { ' $fragmentName'?: 'DataFiles_ReleaseFragment' };

export type Spans_SpanFragment = { __typename: 'Span'; text: string; strong: boolean } & {
  ' $fragmentName'?: 'Spans_SpanFragment';
};

export type ChangeRelease_RoundFragment = { __typename: 'Round'; id: string; name: string; shortName: string } & {
  ' $fragmentName'?: 'ChangeRelease_RoundFragment';
};

export type ChangeReleaseQueryVariables = Exact<{
  round: string;
}>;

export type ChangeReleaseQuery = {
  __typename: 'Query';
  release: { __typename: 'Release'; id: string; version: number } | { __typename: 'RoundNotReleased' };
};

export type GroupChange_ChangeFragment = {
  __typename: 'GroupChange';
  code: string;
  name: string;
  nPanel: number;
  before: number;
  after: number;
  change: number;
  ciLow: number | null;
  ciHigh: number | null;
  verdict: Verdict;
} & { ' $fragmentName'?: 'GroupChange_ChangeFragment' };

export type GroupLevels_MatrixFragment = {
  __typename: 'GroupMatrix';
  codes: Array<string>;
  names: Array<string>;
  shortNames: Array<string>;
  regionCodes: Array<string | null>;
  nEligible: Array<number>;
  nOrganisations: Array<number>;
  themes: Array<{
    __typename: 'ThemeColumns';
    theme: string;
    status: Array<CellStatus>;
    mean: Array<number | null>;
    ciLow: Array<number | null>;
    ciHigh: Array<number | null>;
    difference: Array<number | null>;
    differenceLow: Array<number | null>;
    differenceHigh: Array<number | null>;
    clarity: Array<Clarity>;
  }>;
} & { ' $fragmentName'?: 'GroupLevels_MatrixFragment' };

export type SystemsMatrixQueryVariables = Exact<{
  round: string;
  slice: Slice;
}>;

export type SystemsMatrixQuery = {
  __typename: 'Query';
  release:
    | {
        __typename: 'Release';
        id: string;
        systems: { __typename: 'GroupMatrix' } & {
          ' $fragmentRefs'?: { GroupLevels_MatrixFragment: GroupLevels_MatrixFragment };
        };
        england: { __typename: 'GroupMatrix' } & {
          ' $fragmentRefs'?: { GroupLevels_MatrixFragment: GroupLevels_MatrixFragment };
        };
      }
    | { __typename: 'RoundNotReleased' };
};

export type BoardRegionPageQueryVariables = Exact<{
  round: string;
  code: string;
}>;

export type BoardRegionPageQuery = {
  __typename: 'Query';
  boardRelease:
    | ({
        __typename: 'BoardRelease';
        region: {
          __typename: 'RegionBoard';
          code: string;
          name: string;
          shortName: string;
          headline: Array<{ __typename: 'Span' } & { ' $fragmentRefs'?: { Spans_SpanFragment: Spans_SpanFragment } }>;
          coverage: Array<{ __typename: 'Span' } & { ' $fragmentRefs'?: { Spans_SpanFragment: Spans_SpanFragment } }>;
          systems: Array<{
            __typename: 'RegionSystem';
            code: string;
            name: string;
            shortName: string;
            nEligible: number;
            nSubmitted: number;
            means: Array<number | null>;
          }>;
          trusts: { __typename: 'NamedMatrix' } & { ' $fragmentRefs'?: { NamedMatrixPartsFragment: NamedMatrixPartsFragment } };
          aggregates: Array<
            { __typename: 'NamedAggregate' } & { ' $fragmentRefs'?: { AggregatePartsFragment: AggregatePartsFragment } }
          >;
          submissions: {
            __typename: 'SubmissionHistory';
            codes: Array<string>;
            names: Array<string>;
            rounds: Array<string>;
            submitted: Array<Array<boolean | null> | null>;
          };
        } | null;
        regions: { __typename: 'BoardMatrix' } & { ' $fragmentRefs'?: { BoardMatrixPartsFragment: BoardMatrixPartsFragment } };
        england: { __typename: 'BoardMatrix' } & { ' $fragmentRefs'?: { BoardMatrixPartsFragment: BoardMatrixPartsFragment } };
      } & { ' $fragmentRefs'?: { BoardReleaseHeadFragment: BoardReleaseHeadFragment } })
    | { __typename: 'RoundNotReleased'; message: string };
};

export type BoardSystemPageQueryVariables = Exact<{
  round: string;
  code: string;
}>;

export type BoardSystemPageQuery = {
  __typename: 'Query';
  boardRelease:
    | ({
        __typename: 'BoardRelease';
        system: {
          __typename: 'SystemBoard';
          code: string;
          name: string;
          shortName: string;
          region: { __typename: 'OrganisationRef'; code: string; shortName: string };
          headline: Array<{ __typename: 'Span' } & { ' $fragmentRefs'?: { Spans_SpanFragment: Spans_SpanFragment } }>;
          coverage: Array<{ __typename: 'Span' } & { ' $fragmentRefs'?: { Spans_SpanFragment: Spans_SpanFragment } }>;
          trusts: { __typename: 'NamedMatrix' } & { ' $fragmentRefs'?: { NamedMatrixPartsFragment: NamedMatrixPartsFragment } };
          aggregates: Array<
            { __typename: 'NamedAggregate' } & { ' $fragmentRefs'?: { AggregatePartsFragment: AggregatePartsFragment } }
          >;
        } | null;
        systems: { __typename: 'BoardMatrix' } & { ' $fragmentRefs'?: { BoardMatrixPartsFragment: BoardMatrixPartsFragment } };
        regions: { __typename: 'BoardMatrix' } & { ' $fragmentRefs'?: { BoardMatrixPartsFragment: BoardMatrixPartsFragment } };
        england: { __typename: 'BoardMatrix' } & { ' $fragmentRefs'?: { BoardMatrixPartsFragment: BoardMatrixPartsFragment } };
      } & { ' $fragmentRefs'?: { BoardReleaseHeadFragment: BoardReleaseHeadFragment } })
    | { __typename: 'RoundNotReleased'; message: string };
};

export type TrustPageQueryVariables = Exact<{
  round: string;
  code: string;
  group?: string | null | undefined;
}>;

export type TrustPageQuery = {
  __typename: 'Query';
  boardRelease:
    | ({
        __typename: 'BoardRelease';
        trust: {
          __typename: 'TrustBoard';
          code: string;
          name: string;
          shortName: string;
          nResponses: number | null;
          boardSize: number | null;
          submitted: boolean;
          suppliedAsScores: boolean;
          sector: Sector;
          system: { __typename: 'OrganisationRef'; code: string; shortName: string };
          region: { __typename: 'OrganisationRef'; code: string; shortName: string };
          groups: Array<
            { __typename: 'BoardGroup'; members: Array<{ __typename: 'OrganisationRef'; code: string; name: string }> } & {
              ' $fragmentRefs'?: { BoardGroupPartsFragment: BoardGroupPartsFragment };
            }
          >;
          position: {
            __typename: 'TrustPosition';
            finding: string;
            note: string;
            headline: Array<{ __typename: 'Span' } & { ' $fragmentRefs'?: { Spans_SpanFragment: Spans_SpanFragment } }>;
            group: { __typename: 'BoardGroup'; members: Array<{ __typename: 'OrganisationRef'; code: string; name: string }> } & {
              ' $fragmentRefs'?: { BoardGroupPartsFragment: BoardGroupPartsFragment };
            };
            themes: Array<{
              __typename: 'TrustPositionTheme';
              theme: string;
              own: {
                __typename: 'BoardScore';
                score: number | null;
                text: string;
                standIn: boolean;
                low: number | null;
                high: number | null;
                level: number | null;
                levelName: string | null;
                levelText: string | null;
                note: string | null;
              };
              cell:
                | ({ __typename: 'NotAvailableAtThisLevel' } & {
                    ' $fragmentRefs'?: { BoardCell_NotAvailableAtThisLevel_Fragment: BoardCell_NotAvailableAtThisLevel_Fragment };
                  })
                | ({ __typename: 'ReleasedCell' } & {
                    ' $fragmentRefs'?: { BoardCell_ReleasedCell_Fragment: BoardCell_ReleasedCell_Fragment };
                  });
              fifth: { __typename: 'Fifth'; fifth: number | null; text: string };
            }>;
          };
          agreement: {
            __typename: 'AgreementView';
            finding: string;
            note: string;
            splitAvailable: boolean;
            splitText: string;
            themes: Array<{
              __typename: 'AgreementTheme';
              theme: string;
              agreement: AgreementBand | null;
              cantSay: string | null;
              executive: number | null;
              nonExecutive: number | null;
              beyondChance: boolean;
              gapText: string;
            }>;
          };
          change: {
            __typename: 'ChangeView';
            finding: string;
            note: string;
            peersName: string;
            rounds: Array<{ __typename: 'Round'; id: string; shortName: string; label: string; asAt: string }>;
            annotations: Array<{ __typename: 'Annotation'; date: string; round: string | null; text: string }>;
            themes: Array<{
              __typename: 'ChangeTheme';
              theme: string;
              verdict: BoardVerdict;
              verdictText: string;
              detail: string;
              scores: Array<number | null>;
              low: Array<number | null>;
              high: Array<number | null>;
              texts: Array<string>;
              peers: Array<number | null>;
              breaks: Array<boolean>;
            }>;
          };
          nextLevel: Array<{
            __typename: 'NextLevel';
            theme: string;
            from: string;
            to: string;
            score: string;
            picture: string;
            measures: Array<string>;
            steps: Array<{ __typename: 'NextStep'; text: string; statement: string }>;
          }>;
          privacy: Array<{ __typename: 'PrivacyStatement'; heading: string; text: string }>;
        } | null;
        files: Array<{ __typename: 'DataFile'; name: string; url: string; description: string }>;
      } & { ' $fragmentRefs'?: { BoardReleaseHeadFragment: BoardReleaseHeadFragment } })
    | { __typename: 'RoundNotReleased'; message: string };
};

export type BoardPageQueryVariables = Exact<{
  round: string;
}>;

export type BoardPageQuery = {
  __typename: 'Query';
  boardRelease:
    | ({
        __typename: 'BoardRelease';
        groups: Array<
          {
            __typename: 'BoardGroup';
            members: Array<{ __typename: 'OrganisationRef'; code: string; name: string; shortName: string }>;
          } & { ' $fragmentRefs'?: { BoardGroupPartsFragment: BoardGroupPartsFragment } }
        >;
        england: { __typename: 'BoardMatrix' } & { ' $fragmentRefs'?: { BoardMatrixPartsFragment: BoardMatrixPartsFragment } };
        regions: { __typename: 'BoardMatrix' } & { ' $fragmentRefs'?: { BoardMatrixPartsFragment: BoardMatrixPartsFragment } };
        sectors: { __typename: 'BoardMatrix' } & { ' $fragmentRefs'?: { BoardMatrixPartsFragment: BoardMatrixPartsFragment } };
        systems: { __typename: 'BoardMatrix' } & { ' $fragmentRefs'?: { BoardMatrixPartsFragment: BoardMatrixPartsFragment } };
        files: Array<{ __typename: 'DataFile'; name: string; url: string; description: string }>;
      } & { ' $fragmentRefs'?: { BoardReleaseHeadFragment: BoardReleaseHeadFragment } })
    | { __typename: 'RoundNotReleased'; message: string };
};

export type CorrectionsPageQueryVariables = Exact<{ [key: string]: never }>;

export type CorrectionsPageQuery = {
  __typename: 'Query';
  corrections: Array<{
    __typename: 'Correction';
    version: number;
    releasedAt: string;
    round: { __typename: 'Round'; id: string; name: string };
  }>;
};

export type DataPageQueryVariables = Exact<{
  round: string;
}>;

export type DataPageQuery = {
  __typename: 'Query';
  release:
    | ({
        __typename: 'Release';
        id: string;
        version: number;
        releasedAt: string;
        contentHash: string;
        round: { __typename: 'Round'; id: string; name: string; shortName: string; asAt: string };
      } & { ' $fragmentRefs'?: { DataFiles_ReleaseFragment: DataFiles_ReleaseFragment } })
    | { __typename: 'RoundNotReleased'; message: string };
};

export type ChangeVerdicts_ChangeFragment = {
  __typename: 'ChangeSummary';
  finding: string;
  note: string;
  nImproved: number;
  nNoClearChange: number;
  nDeteriorated: number;
  previousRound: { __typename: 'Round'; id: string; name: string; label: string } & {
    ' $fragmentRefs'?: { ChangeRelease_RoundFragment: ChangeRelease_RoundFragment };
  };
  round: { __typename: 'Round'; id: string; name: string; label: string } & {
    ' $fragmentRefs'?: { ChangeRelease_RoundFragment: ChangeRelease_RoundFragment };
  };
  england: { __typename: 'GroupChange' } & { ' $fragmentRefs'?: { GroupChange_ChangeFragment: GroupChange_ChangeFragment } };
} & { ' $fragmentName'?: 'ChangeVerdicts_ChangeFragment' };

export type EnglandPageQueryVariables = Exact<{
  round: string;
}>;

export type EnglandPageQuery = {
  __typename: 'Query';
  release:
    | {
        __typename: 'Release';
        id: string;
        version: number;
        round: {
          __typename: 'Round';
          id: string;
          name: string;
          shortName: string;
          illustrative: boolean;
          framework: { __typename: 'FrameworkVersion'; id: string; name: string };
        };
        themes: Array<{ __typename: 'Theme'; code: string; name: string }>;
        england: {
          __typename: 'EnglandSummary';
          certainty: string;
          headline: Array<{ __typename: 'Span' } & { ' $fragmentRefs'?: { Spans_SpanFragment: Spans_SpanFragment } }>;
          coverage: { __typename: 'Coverage'; nOrganisations: number; nSubmissions: number } & {
            ' $fragmentRefs'?: { CoverageSentence_CoverageFragment: CoverageSentence_CoverageFragment };
          };
          themes: Array<{
            __typename: 'EnglandTheme';
            theme: string;
            mean: number | null;
            finding: string;
            regionFinding: string;
          }>;
        };
        systems: { __typename: 'GroupMatrix' } & {
          ' $fragmentRefs'?: { GroupLevels_MatrixFragment: GroupLevels_MatrixFragment };
        };
        regions: { __typename: 'GroupMatrix' } & {
          ' $fragmentRefs'?: { GroupLevels_MatrixFragment: GroupLevels_MatrixFragment };
        };
        hexLayout: { __typename: 'HexLayout'; codes: Array<string>; labels: Array<string>; q: Array<number>; r: Array<number> };
        change:
          | ({ __typename: 'ChangeSummary' } & {
              ' $fragmentRefs'?: { ChangeVerdicts_ChangeFragment: ChangeVerdicts_ChangeFragment };
            })
          | null;
      }
    | { __typename: 'RoundNotReleased'; message: string };
};

export type TrustHistogramQueryVariables = Exact<{
  round: string;
  measure: string;
}>;

export type TrustHistogramQuery = {
  __typename: 'Query';
  release:
    | {
        __typename: 'Release';
        id: string;
        histogram: { __typename: 'Histogram'; finding: string; edges: Array<number>; counts: Array<number> } | null;
      }
    | { __typename: 'RoundNotReleased' };
};

export type ChangeParametersQueryVariables = Exact<{
  round: string;
}>;

export type ChangeParametersQuery = {
  __typename: 'Query';
  release:
    | {
        __typename: 'Release';
        id: string;
        parameters: Array<{ __typename: 'Parameter'; name: string; theme: string | null; value: string }>;
      }
    | { __typename: 'RoundNotReleased' };
};

export type MethodPageQueryVariables = Exact<{
  round: string;
  example: string;
}>;

export type MethodPageQuery = {
  __typename: 'Query';
  release:
    | ({
        __typename: 'Release';
        id: string;
        version: number;
        round: { __typename: 'Round'; id: string; name: string; shortName: string };
        themes: Array<{ __typename: 'Theme'; code: string; name: string }>;
        parameters: Array<{ __typename: 'Parameter'; name: string; theme: string | null; value: string }>;
        systems: { __typename: 'GroupMatrix'; codes: Array<string> };
        england: {
          __typename: 'EnglandSummary';
          certainty: string;
          coverage: {
            __typename: 'Coverage';
            nEligible: number;
            nOrganisations: number;
            nSubmissions: number;
            missing: Array<{ __typename: 'MissingTrust'; code: string; name: string }>;
          };
        };
        change: { __typename: 'ChangeSummary'; round: { __typename: 'Round'; id: string } } | null;
        system:
          | ({ __typename: 'SystemBenchmark'; code: string } & {
              ' $fragmentRefs'?: { WorkedExample_SystemFragment: WorkedExample_SystemFragment };
            })
          | null;
      } & { ' $fragmentRefs'?: { DataFiles_ReleaseFragment: DataFiles_ReleaseFragment } })
    | { __typename: 'RoundNotReleased'; message: string };
};

export type WorkedExample_SystemFragment = {
  __typename: 'SystemBenchmark';
  shortName: string;
  coverage: { __typename: 'Coverage'; nOrganisations: number; nSubmissions: number };
  scores: {
    __typename: 'ScoreMatrix';
    codes: Array<string>;
    names: Array<string>;
    matchingGroups: Array<string>;
    themes: Array<{ __typename: 'ScoreColumn'; theme: string; scores: Array<number | null> }>;
  };
  groupMeans: Array<{
    __typename: 'MatchingGroup';
    code: string;
    label: string;
    nTrusts: number;
    means: Array<number | null>;
    englandMeans: Array<number | null>;
  }>;
  themes: Array<{
    __typename: 'SystemTheme';
    theme: string;
    mean: number | null;
    englandMean: number | null;
    total: number | null;
    mixEffect: number | null;
    difference: number | null;
    differenceLow: number | null;
    differenceHigh: number | null;
    expected: number | null;
    clarityNote: string;
  }>;
} & { ' $fragmentName'?: 'WorkedExample_SystemFragment' };

export type SuccessionLinks_SuccessionFragment = {
  __typename: 'Succession';
  date: string;
  organisation: { __typename: 'OrganisationRef'; code: string; shortName: string };
} & { ' $fragmentName'?: 'SuccessionLinks_SuccessionFragment' };

export type NoSystemPageQueryVariables = Exact<{
  code: string;
  on: string;
}>;

export type NoSystemPageQuery = {
  __typename: 'Query';
  organisation: {
    __typename: 'Organisation';
    code: string;
    kind: OrganisationKind;
    name: string;
    opened: string | null;
    closed: string | null;
    system: { __typename: 'OrganisationRef'; code: string; shortName: string } | null;
    predecessors: Array<
      { __typename: 'Succession'; date: string } & {
        ' $fragmentRefs'?: { SuccessionLinks_SuccessionFragment: SuccessionLinks_SuccessionFragment };
      }
    >;
    successors: Array<
      { __typename: 'Succession' } & {
        ' $fragmentRefs'?: { SuccessionLinks_SuccessionFragment: SuccessionLinks_SuccessionFragment };
      }
    >;
  } | null;
};

export type OwnScoresCard_SystemFragment = {
  __typename: 'SystemBenchmark';
  ownScores: {
    __typename: 'OwnScores';
    finding: string;
    note: string;
    themes: Array<{
      __typename: 'OwnScore';
      theme: string;
      own: number | null;
      mean: number | null;
      ciLow: number | null;
      ciHigh: number | null;
      gap: number | null;
    }>;
  } | null;
} & { ' $fragmentName'?: 'OwnScoresCard_SystemFragment' };

export type SystemChange_SystemFragment = {
  __typename: 'SystemBenchmark';
  change: {
    __typename: 'SystemChange';
    finding: string;
    note: string;
    previousRound: { __typename: 'Round'; id: string; name: string; label: string } & {
      ' $fragmentRefs'?: { ChangeRelease_RoundFragment: ChangeRelease_RoundFragment };
    };
    round: { __typename: 'Round'; id: string; name: string; label: string } & {
      ' $fragmentRefs'?: { ChangeRelease_RoundFragment: ChangeRelease_RoundFragment };
    };
    system: { __typename: 'GroupChange' } & { ' $fragmentRefs'?: { GroupChange_ChangeFragment: GroupChange_ChangeFragment } };
    england: { __typename: 'GroupChange' } & { ' $fragmentRefs'?: { GroupChange_ChangeFragment: GroupChange_ChangeFragment } };
    trusts: Array<{
      __typename: 'TrustChange';
      code: string;
      name: string;
      before: number;
      after: number;
      change: number;
      verdict: Verdict;
    }>;
  } | null;
} & { ' $fragmentName'?: 'SystemChange_SystemFragment' };

export type SystemHeatmap_SystemFragment = {
  __typename: 'SystemBenchmark';
  scores: {
    __typename: 'ScoreMatrix';
    finding: string;
    codes: Array<string>;
    names: Array<string>;
    careSettings: Array<CareSetting>;
    matchingGroups: Array<string>;
    alsoIn: Array<Array<CareSetting>>;
    themes: Array<{ __typename: 'ScoreColumn'; theme: string; scores: Array<number | null> }>;
    missing: Array<{ __typename: 'MissingTrust'; code: string; name: string }>;
  };
  groupMeans: Array<{
    __typename: 'MatchingGroup';
    code: string;
    label: string;
    nTrusts: number;
    nEngland: number;
    means: Array<number | null>;
    englandMeans: Array<number | null>;
  }>;
  themes: Array<{ __typename: 'SystemTheme'; theme: string; mean: number | null; englandMean: number | null }>;
} & { ' $fragmentName'?: 'SystemHeatmap_SystemFragment' };

export type SystemPageQueryVariables = Exact<{
  round: string;
  code: string;
}>;

export type SystemPageQuery = {
  __typename: 'Query';
  release:
    | {
        __typename: 'Release';
        id: string;
        version: number;
        round: {
          __typename: 'Round';
          id: string;
          name: string;
          shortName: string;
          illustrative: boolean;
          framework: { __typename: 'FrameworkVersion'; id: string; name: string };
        };
        themes: Array<{ __typename: 'Theme'; code: string; name: string }>;
        england: { __typename: 'EnglandSummary'; coverage: { __typename: 'Coverage'; nOrganisations: number } };
        change: {
          __typename: 'ChangeSummary';
          previousRound: { __typename: 'Round'; id: string; name: string; label: string };
        } | null;
        system:
          | ({
              __typename: 'SystemBenchmark';
              code: string;
              name: string;
              shortName: string;
              region: { __typename: 'OrganisationRef'; code: string; shortName: string };
              headline: Array<{ __typename: 'Span' } & { ' $fragmentRefs'?: { Spans_SpanFragment: Spans_SpanFragment } }>;
              coverage: { __typename: 'Coverage'; nOrganisations: number; nSubmissions: number } & {
                ' $fragmentRefs'?: { CoverageSentence_CoverageFragment: CoverageSentence_CoverageFragment };
              };
            } & {
              ' $fragmentRefs'?: {
                SystemHeatmap_SystemFragment: SystemHeatmap_SystemFragment;
                SystemSplit_SystemFragment: SystemSplit_SystemFragment;
                OwnScoresCard_SystemFragment: OwnScoresCard_SystemFragment;
                SystemChange_SystemFragment: SystemChange_SystemFragment;
              };
            })
          | null;
      }
    | { __typename: 'RoundNotReleased'; message: string };
};

export type SystemSplit_SystemFragment = {
  __typename: 'SystemBenchmark';
  themes: Array<{
    __typename: 'SystemTheme';
    theme: string;
    total: number | null;
    mixEffect: number | null;
    difference: number | null;
    clarity: Clarity;
    finding: string;
    mixSentence: string;
    clarityNote: string;
  }>;
} & { ' $fragmentName'?: 'SystemSplit_SystemFragment' };

export type SystemsPageQueryVariables = Exact<{
  round: string;
}>;

export type SystemsPageQuery = {
  __typename: 'Query';
  release:
    | {
        __typename: 'Release';
        id: string;
        round: { __typename: 'Round'; id: string; name: string; shortName: string; asAt: string };
        systems: {
          __typename: 'GroupMatrix';
          codes: Array<string>;
          shortNames: Array<string>;
          regionCodes: Array<string | null>;
          nEligible: Array<number>;
          nOrganisations: Array<number>;
        };
        regions: { __typename: 'GroupMatrix'; codes: Array<string>; shortNames: Array<string> };
      }
    | { __typename: 'RoundNotReleased'; message: string };
};

export type GroupSpread_MatrixFragment = {
  __typename: 'GroupMatrix';
  codes: Array<string>;
  nSubmissions: Array<number>;
  themes: Array<{
    __typename: 'ThemeColumns';
    theme: string;
    median: Array<number | null>;
    q1: Array<number | null>;
    q3: Array<number | null>;
    expected: Array<number | null>;
  }>;
} & { ' $fragmentName'?: 'GroupSpread_MatrixFragment' };

export type ThemesPageQueryVariables = Exact<{
  round: string;
  slice: Slice;
}>;

export type ThemesPageQuery = {
  __typename: 'Query';
  release:
    | {
        __typename: 'Release';
        id: string;
        version: number;
        round: {
          __typename: 'Round';
          id: string;
          name: string;
          shortName: string;
          illustrative: boolean;
          framework: { __typename: 'FrameworkVersion'; id: string; name: string };
        };
        themes: Array<{ __typename: 'Theme'; code: string; name: string; headline: string | null; formerNames: Array<string> }>;
        england: {
          __typename: 'EnglandSummary';
          themes: Array<{ __typename: 'EnglandTheme'; theme: string; finding: string; regionFinding: string }>;
        };
        systems: { __typename: 'GroupMatrix'; slice: Slice } & {
          ' $fragmentRefs'?: {
            GroupLevels_MatrixFragment: GroupLevels_MatrixFragment;
            GroupSpread_MatrixFragment: GroupSpread_MatrixFragment;
          };
        };
        regions: { __typename: 'GroupMatrix' } & {
          ' $fragmentRefs'?: {
            GroupLevels_MatrixFragment: GroupLevels_MatrixFragment;
            GroupSpread_MatrixFragment: GroupSpread_MatrixFragment;
          };
        };
        total: { __typename: 'GroupMatrix' } & {
          ' $fragmentRefs'?: {
            GroupLevels_MatrixFragment: GroupLevels_MatrixFragment;
            GroupSpread_MatrixFragment: GroupSpread_MatrixFragment;
          };
        };
      }
    | { __typename: 'RoundNotReleased'; message: string };
};

export type AppRoundsQueryVariables = Exact<{ [key: string]: never }>;

export type AppRoundsQuery = {
  __typename: 'Query';
  rounds: Array<{
    __typename: 'Round';
    id: string;
    name: string;
    shortName: string;
    series: string;
    asAt: string;
    illustrative: boolean;
    status: RoundStatus;
    framework: {
      __typename: 'FrameworkVersion';
      id: string;
      name: string;
      themes: Array<{ __typename: 'Theme'; code: string; name: string; headline: string | null; formerNames: Array<string> }>;
    };
  }>;
};

export type SearchQueryVariables = Exact<{
  text: string;
  limit: number;
}>;

export type SearchQuery = {
  __typename: 'Query';
  search: Array<{
    __typename: 'SearchHit';
    code: string;
    name: string;
    kind: OrganisationKind;
    matched: string | null;
    systemCode: string | null;
    systemName: string | null;
    closed: string | null;
    successors: Array<{ __typename: 'OrganisationRef'; code: string; name: string; shortName: string }>;
  }>;
};

export type ViewerFieldsFragment = {
  __typename: 'Viewer';
  id: string;
  label: string;
  kind: ViewerKind;
  trusts: Array<{ __typename: 'OrganisationRef'; code: string; shortName: string }>;
  systems: Array<{ __typename: 'OrganisationRef'; code: string; shortName: string }>;
  regions: Array<{ __typename: 'OrganisationRef'; code: string; shortName: string }>;
} & { ' $fragmentName'?: 'ViewerFieldsFragment' };

export type WhoIsViewingQueryVariables = Exact<{ [key: string]: never }>;

export type WhoIsViewingQuery = {
  __typename: 'Query';
  viewer: { __typename: 'Viewer' } & { ' $fragmentRefs'?: { ViewerFieldsFragment: ViewerFieldsFragment } };
  demoViewers: Array<{ __typename: 'DemoViewerGroup'; label: string }>;
};

export type DemoViewersQueryVariables = Exact<{ [key: string]: never }>;

export type DemoViewersQuery = {
  __typename: 'Query';
  demoViewers: Array<{
    __typename: 'DemoViewerGroup';
    label: string;
    viewers: Array<{ __typename: 'DemoViewer'; id: string; label: string }>;
  }>;
};

export type ChooseDemoViewerMutationVariables = Exact<{
  id?: string | null | undefined;
}>;

export type ChooseDemoViewerMutation = {
  __typename: 'Mutation';
  chooseDemoViewer: { __typename: 'Viewer' } & { ' $fragmentRefs'?: { ViewerFieldsFragment: ViewerFieldsFragment } };
};

export const BoardGroupPartsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoardGroupParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'BoardGroup' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rule' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nEligible' } },
          { kind: 'Field', name: { kind: 'Name', value: 'submitters' } },
          { kind: 'Field', name: { kind: 'Name', value: 'available' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hasDistribution' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<BoardGroupPartsFragment, unknown>;
export const BoardReleaseHeadFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoardReleaseHead' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'BoardRelease' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'releasedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'notice' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'round' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'illustrative' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'framework' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'themes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'rounds' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'asAt' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<BoardReleaseHeadFragment, unknown>;
export const NamedMatrixPartsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'NamedMatrixParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NamedMatrix' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'codes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'names' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sectors' } },
          { kind: 'Field', name: { kind: 'Name', value: 'submitted' } },
          { kind: 'Field', name: { kind: 'Name', value: 'systemCodes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'systemNames' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'themes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'theme' } },
                { kind: 'Field', name: { kind: 'Name', value: 'scores' } },
                { kind: 'Field', name: { kind: 'Name', value: 'texts' } },
                { kind: 'Field', name: { kind: 'Name', value: 'levels' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<NamedMatrixPartsFragment, unknown>;
export const ShownPartsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ShownParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ShownValue' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'value' } },
          { kind: 'Field', name: { kind: 'Name', value: 'text' } },
          { kind: 'Field', name: { kind: 'Name', value: 'low' } },
          { kind: 'Field', name: { kind: 'Name', value: 'high' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ShownPartsFragment, unknown>;
export const BoardCellFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoardCell' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'GroupCell' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NotAvailableAtThisLevel' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nearest' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ReleasedCell' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'mean' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ShownParts' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'quartiles' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      {
                        kind: 'InlineFragment',
                        typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ReleasedQuartiles' } },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'q1' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ShownParts' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'median' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ShownParts' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'q3' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ShownParts' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'InlineFragment',
                        typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NotAvailableAtThisLevel' } },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'histogram' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      {
                        kind: 'InlineFragment',
                        typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ReleasedHistogram' } },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'to' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'shares' } },
                          ],
                        },
                      },
                      {
                        kind: 'InlineFragment',
                        typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NotAvailableAtThisLevel' } },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ShownParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ShownValue' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'value' } },
          { kind: 'Field', name: { kind: 'Name', value: 'text' } },
          { kind: 'Field', name: { kind: 'Name', value: 'low' } },
          { kind: 'Field', name: { kind: 'Name', value: 'high' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<BoardCellFragment, unknown>;
export const AggregatePartsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AggregateParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NamedAggregate' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'theme' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nEligible' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nSubmitted' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mean' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ciLow' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ciHigh' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'england' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoardCell' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ShownParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ShownValue' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'value' } },
          { kind: 'Field', name: { kind: 'Name', value: 'text' } },
          { kind: 'Field', name: { kind: 'Name', value: 'low' } },
          { kind: 'Field', name: { kind: 'Name', value: 'high' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoardCell' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'GroupCell' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NotAvailableAtThisLevel' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nearest' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ReleasedCell' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'mean' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ShownParts' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'quartiles' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      {
                        kind: 'InlineFragment',
                        typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ReleasedQuartiles' } },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'q1' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ShownParts' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'median' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ShownParts' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'q3' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ShownParts' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'InlineFragment',
                        typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NotAvailableAtThisLevel' } },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'histogram' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      {
                        kind: 'InlineFragment',
                        typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ReleasedHistogram' } },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'to' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'shares' } },
                          ],
                        },
                      },
                      {
                        kind: 'InlineFragment',
                        typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NotAvailableAtThisLevel' } },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AggregatePartsFragment, unknown>;
export const BoardMatrixPartsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoardMatrixParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'BoardMatrix' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ids' } },
          { kind: 'Field', name: { kind: 'Name', value: 'names' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nEligible' } },
          { kind: 'Field', name: { kind: 'Name', value: 'submitters' } },
          { kind: 'Field', name: { kind: 'Name', value: 'regionCodes' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'themes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'theme' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mean' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<BoardMatrixPartsFragment, unknown>;
export const Spans_SpanFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Spans_span' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Span' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'text' } },
          { kind: 'Field', name: { kind: 'Name', value: 'strong' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<Spans_SpanFragment, unknown>;
export const CoverageSentence_CoverageFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CoverageSentence_coverage' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Coverage' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sentence' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Spans_span' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Spans_span' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Span' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'text' } },
          { kind: 'Field', name: { kind: 'Name', value: 'strong' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CoverageSentence_CoverageFragment, unknown>;
export const DataFiles_ReleaseFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DataFiles_release' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Release' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'files' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                { kind: 'Field', name: { kind: 'Name', value: 'description' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DataFiles_ReleaseFragment, unknown>;
export const GroupLevels_MatrixFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'GroupLevels_matrix' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'GroupMatrix' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'codes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'names' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shortNames' } },
          { kind: 'Field', name: { kind: 'Name', value: 'regionCodes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nEligible' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nOrganisations' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'themes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'theme' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mean' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ciLow' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ciHigh' } },
                { kind: 'Field', name: { kind: 'Name', value: 'difference' } },
                { kind: 'Field', name: { kind: 'Name', value: 'differenceLow' } },
                { kind: 'Field', name: { kind: 'Name', value: 'differenceHigh' } },
                { kind: 'Field', name: { kind: 'Name', value: 'clarity' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<GroupLevels_MatrixFragment, unknown>;
export const ChangeRelease_RoundFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ChangeRelease_round' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Round' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ChangeRelease_RoundFragment, unknown>;
export const GroupChange_ChangeFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'GroupChange_change' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'GroupChange' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nPanel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'before' } },
          { kind: 'Field', name: { kind: 'Name', value: 'after' } },
          { kind: 'Field', name: { kind: 'Name', value: 'change' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ciLow' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ciHigh' } },
          { kind: 'Field', name: { kind: 'Name', value: 'verdict' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<GroupChange_ChangeFragment, unknown>;
export const ChangeVerdicts_ChangeFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ChangeVerdicts_change' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeSummary' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'finding' } },
          { kind: 'Field', name: { kind: 'Name', value: 'note' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nImproved' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nNoClearChange' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nDeteriorated' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'previousRound' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ChangeRelease_round' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'round' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ChangeRelease_round' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'england' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'GroupChange_change' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ChangeRelease_round' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Round' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'GroupChange_change' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'GroupChange' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nPanel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'before' } },
          { kind: 'Field', name: { kind: 'Name', value: 'after' } },
          { kind: 'Field', name: { kind: 'Name', value: 'change' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ciLow' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ciHigh' } },
          { kind: 'Field', name: { kind: 'Name', value: 'verdict' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ChangeVerdicts_ChangeFragment, unknown>;
export const WorkedExample_SystemFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'WorkedExample_system' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SystemBenchmark' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'coverage' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nOrganisations' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nSubmissions' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'scores' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'codes' } },
                { kind: 'Field', name: { kind: 'Name', value: 'names' } },
                { kind: 'Field', name: { kind: 'Name', value: 'matchingGroups' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'themes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'theme' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'scores' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'groupMeans' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nTrusts' } },
                { kind: 'Field', name: { kind: 'Name', value: 'means' } },
                { kind: 'Field', name: { kind: 'Name', value: 'englandMeans' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'themes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'theme' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mean' } },
                { kind: 'Field', name: { kind: 'Name', value: 'englandMean' } },
                { kind: 'Field', name: { kind: 'Name', value: 'total' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mixEffect' } },
                { kind: 'Field', name: { kind: 'Name', value: 'difference' } },
                { kind: 'Field', name: { kind: 'Name', value: 'differenceLow' } },
                { kind: 'Field', name: { kind: 'Name', value: 'differenceHigh' } },
                { kind: 'Field', name: { kind: 'Name', value: 'expected' } },
                { kind: 'Field', name: { kind: 'Name', value: 'clarityNote' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WorkedExample_SystemFragment, unknown>;
export const SuccessionLinks_SuccessionFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SuccessionLinks_succession' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Succession' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'date' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'organisation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SuccessionLinks_SuccessionFragment, unknown>;
export const OwnScoresCard_SystemFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OwnScoresCard_system' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SystemBenchmark' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ownScores' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'finding' } },
                { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'themes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'theme' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'own' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'mean' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'ciLow' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'ciHigh' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'gap' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OwnScoresCard_SystemFragment, unknown>;
export const SystemChange_SystemFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SystemChange_system' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SystemBenchmark' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'change' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'finding' } },
                { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'previousRound' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ChangeRelease_round' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'round' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ChangeRelease_round' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'system' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'GroupChange_change' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'england' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'GroupChange_change' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'trusts' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'before' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'after' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'change' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'verdict' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ChangeRelease_round' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Round' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'GroupChange_change' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'GroupChange' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nPanel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'before' } },
          { kind: 'Field', name: { kind: 'Name', value: 'after' } },
          { kind: 'Field', name: { kind: 'Name', value: 'change' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ciLow' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ciHigh' } },
          { kind: 'Field', name: { kind: 'Name', value: 'verdict' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SystemChange_SystemFragment, unknown>;
export const SystemHeatmap_SystemFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SystemHeatmap_system' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SystemBenchmark' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'scores' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'finding' } },
                { kind: 'Field', name: { kind: 'Name', value: 'codes' } },
                { kind: 'Field', name: { kind: 'Name', value: 'names' } },
                { kind: 'Field', name: { kind: 'Name', value: 'careSettings' } },
                { kind: 'Field', name: { kind: 'Name', value: 'matchingGroups' } },
                { kind: 'Field', name: { kind: 'Name', value: 'alsoIn' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'themes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'theme' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'scores' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'missing' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'groupMeans' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nTrusts' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nEngland' } },
                { kind: 'Field', name: { kind: 'Name', value: 'means' } },
                { kind: 'Field', name: { kind: 'Name', value: 'englandMeans' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'themes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'theme' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mean' } },
                { kind: 'Field', name: { kind: 'Name', value: 'englandMean' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SystemHeatmap_SystemFragment, unknown>;
export const SystemSplit_SystemFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SystemSplit_system' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SystemBenchmark' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'themes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'theme' } },
                { kind: 'Field', name: { kind: 'Name', value: 'total' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mixEffect' } },
                { kind: 'Field', name: { kind: 'Name', value: 'difference' } },
                { kind: 'Field', name: { kind: 'Name', value: 'clarity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'finding' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mixSentence' } },
                { kind: 'Field', name: { kind: 'Name', value: 'clarityNote' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SystemSplit_SystemFragment, unknown>;
export const GroupSpread_MatrixFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'GroupSpread_matrix' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'GroupMatrix' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'codes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nSubmissions' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'themes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'theme' } },
                { kind: 'Field', name: { kind: 'Name', value: 'median' } },
                { kind: 'Field', name: { kind: 'Name', value: 'q1' } },
                { kind: 'Field', name: { kind: 'Name', value: 'q3' } },
                { kind: 'Field', name: { kind: 'Name', value: 'expected' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<GroupSpread_MatrixFragment, unknown>;
export const ViewerFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ViewerFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Viewer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'label' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'trusts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'systems' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'regions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ViewerFieldsFragment, unknown>;
export const BoardRoundsDocument = {
  __meta__: { hash: '85991a5a06b814a2eabb25b82715cb847dc982ab0c0cfc49182d493d731fed00' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'BoardRounds' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'boardRounds' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'asAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'illustrative' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<BoardRoundsQuery, BoardRoundsQueryVariables>;
export const ChangeReleaseDocument = {
  __meta__: { hash: 'bd716a012c4294001a104f512ae6c4ab0e110e5104cbc33658fef2718a5cf228' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ChangeRelease' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'round' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'release' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'round' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'round' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Release' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ChangeReleaseQuery, ChangeReleaseQueryVariables>;
export const SystemsMatrixDocument = {
  __meta__: { hash: '0ce1f91b166d53aec1704004dd445517b2baeb938efcb8a3b0dec8b51e3df212' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'SystemsMatrix' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'round' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'slice' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Slice' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'release' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'round' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'round' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Release' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      {
                        kind: 'Field',
                        alias: { kind: 'Name', value: 'systems' },
                        name: { kind: 'Name', value: 'groups' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'level' },
                            value: { kind: 'EnumValue', value: 'SYSTEM' },
                          },
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'slice' },
                            value: { kind: 'Variable', name: { kind: 'Name', value: 'slice' } },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'GroupLevels_matrix' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        alias: { kind: 'Name', value: 'england' },
                        name: { kind: 'Name', value: 'groups' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'level' },
                            value: { kind: 'EnumValue', value: 'ENGLAND' },
                          },
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'slice' },
                            value: { kind: 'Variable', name: { kind: 'Name', value: 'slice' } },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'GroupLevels_matrix' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'GroupLevels_matrix' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'GroupMatrix' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'codes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'names' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shortNames' } },
          { kind: 'Field', name: { kind: 'Name', value: 'regionCodes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nEligible' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nOrganisations' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'themes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'theme' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mean' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ciLow' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ciHigh' } },
                { kind: 'Field', name: { kind: 'Name', value: 'difference' } },
                { kind: 'Field', name: { kind: 'Name', value: 'differenceLow' } },
                { kind: 'Field', name: { kind: 'Name', value: 'differenceHigh' } },
                { kind: 'Field', name: { kind: 'Name', value: 'clarity' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SystemsMatrixQuery, SystemsMatrixQueryVariables>;
export const BoardRegionPageDocument = {
  __meta__: { hash: 'bb4315cbeb25df45636755d97880d5eef0ba4c410c441002030601dfb280f20b' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'BoardRegionPage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'round' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'code' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'OdsCode' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'boardRelease' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'round' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'round' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RoundNotReleased' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'BoardRelease' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoardReleaseHead' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'region' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'code' },
                            value: { kind: 'Variable', name: { kind: 'Name', value: 'code' } },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'headline' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Spans_span' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'coverage' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Spans_span' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'systems' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'nEligible' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'nSubmitted' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'means' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'trusts' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'FragmentSpread', name: { kind: 'Name', value: 'NamedMatrixParts' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'aggregates' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'FragmentSpread', name: { kind: 'Name', value: 'AggregateParts' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'submissions' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'codes' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'names' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'rounds' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'submitted' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        alias: { kind: 'Name', value: 'regions' },
                        name: { kind: 'Name', value: 'matrix' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'kind' },
                            value: { kind: 'EnumValue', value: 'REGION' },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoardMatrixParts' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        alias: { kind: 'Name', value: 'england' },
                        name: { kind: 'Name', value: 'matrix' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'kind' },
                            value: { kind: 'EnumValue', value: 'ENGLAND' },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoardMatrixParts' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ShownParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ShownValue' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'value' } },
          { kind: 'Field', name: { kind: 'Name', value: 'text' } },
          { kind: 'Field', name: { kind: 'Name', value: 'low' } },
          { kind: 'Field', name: { kind: 'Name', value: 'high' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoardCell' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'GroupCell' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NotAvailableAtThisLevel' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nearest' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ReleasedCell' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'mean' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ShownParts' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'quartiles' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      {
                        kind: 'InlineFragment',
                        typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ReleasedQuartiles' } },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'q1' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ShownParts' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'median' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ShownParts' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'q3' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ShownParts' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'InlineFragment',
                        typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NotAvailableAtThisLevel' } },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'histogram' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      {
                        kind: 'InlineFragment',
                        typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ReleasedHistogram' } },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'to' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'shares' } },
                          ],
                        },
                      },
                      {
                        kind: 'InlineFragment',
                        typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NotAvailableAtThisLevel' } },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoardReleaseHead' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'BoardRelease' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'releasedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'notice' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'round' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'illustrative' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'framework' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'themes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'rounds' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'asAt' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Spans_span' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Span' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'text' } },
          { kind: 'Field', name: { kind: 'Name', value: 'strong' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'NamedMatrixParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NamedMatrix' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'codes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'names' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sectors' } },
          { kind: 'Field', name: { kind: 'Name', value: 'submitted' } },
          { kind: 'Field', name: { kind: 'Name', value: 'systemCodes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'systemNames' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'themes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'theme' } },
                { kind: 'Field', name: { kind: 'Name', value: 'scores' } },
                { kind: 'Field', name: { kind: 'Name', value: 'texts' } },
                { kind: 'Field', name: { kind: 'Name', value: 'levels' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AggregateParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NamedAggregate' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'theme' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nEligible' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nSubmitted' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mean' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ciLow' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ciHigh' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'england' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoardCell' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoardMatrixParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'BoardMatrix' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ids' } },
          { kind: 'Field', name: { kind: 'Name', value: 'names' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nEligible' } },
          { kind: 'Field', name: { kind: 'Name', value: 'submitters' } },
          { kind: 'Field', name: { kind: 'Name', value: 'regionCodes' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'themes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'theme' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mean' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<BoardRegionPageQuery, BoardRegionPageQueryVariables>;
export const BoardSystemPageDocument = {
  __meta__: { hash: '9dd2b7f757728eb41fa189aed39b50e4cf2cb3d5a7b941cae918ad0e94198572' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'BoardSystemPage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'round' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'code' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'OdsCode' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'boardRelease' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'round' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'round' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RoundNotReleased' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'BoardRelease' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoardReleaseHead' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'system' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'code' },
                            value: { kind: 'Variable', name: { kind: 'Name', value: 'code' } },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'region' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'headline' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Spans_span' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'coverage' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Spans_span' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'trusts' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'FragmentSpread', name: { kind: 'Name', value: 'NamedMatrixParts' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'aggregates' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'FragmentSpread', name: { kind: 'Name', value: 'AggregateParts' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        alias: { kind: 'Name', value: 'systems' },
                        name: { kind: 'Name', value: 'matrix' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'kind' },
                            value: { kind: 'EnumValue', value: 'SYSTEM' },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoardMatrixParts' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        alias: { kind: 'Name', value: 'regions' },
                        name: { kind: 'Name', value: 'matrix' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'kind' },
                            value: { kind: 'EnumValue', value: 'REGION' },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoardMatrixParts' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        alias: { kind: 'Name', value: 'england' },
                        name: { kind: 'Name', value: 'matrix' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'kind' },
                            value: { kind: 'EnumValue', value: 'ENGLAND' },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoardMatrixParts' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ShownParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ShownValue' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'value' } },
          { kind: 'Field', name: { kind: 'Name', value: 'text' } },
          { kind: 'Field', name: { kind: 'Name', value: 'low' } },
          { kind: 'Field', name: { kind: 'Name', value: 'high' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoardCell' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'GroupCell' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NotAvailableAtThisLevel' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nearest' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ReleasedCell' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'mean' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ShownParts' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'quartiles' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      {
                        kind: 'InlineFragment',
                        typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ReleasedQuartiles' } },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'q1' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ShownParts' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'median' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ShownParts' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'q3' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ShownParts' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'InlineFragment',
                        typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NotAvailableAtThisLevel' } },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'histogram' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      {
                        kind: 'InlineFragment',
                        typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ReleasedHistogram' } },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'to' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'shares' } },
                          ],
                        },
                      },
                      {
                        kind: 'InlineFragment',
                        typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NotAvailableAtThisLevel' } },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoardReleaseHead' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'BoardRelease' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'releasedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'notice' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'round' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'illustrative' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'framework' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'themes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'rounds' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'asAt' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Spans_span' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Span' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'text' } },
          { kind: 'Field', name: { kind: 'Name', value: 'strong' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'NamedMatrixParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NamedMatrix' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'codes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'names' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sectors' } },
          { kind: 'Field', name: { kind: 'Name', value: 'submitted' } },
          { kind: 'Field', name: { kind: 'Name', value: 'systemCodes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'systemNames' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'themes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'theme' } },
                { kind: 'Field', name: { kind: 'Name', value: 'scores' } },
                { kind: 'Field', name: { kind: 'Name', value: 'texts' } },
                { kind: 'Field', name: { kind: 'Name', value: 'levels' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AggregateParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NamedAggregate' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'theme' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nEligible' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nSubmitted' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mean' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ciLow' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ciHigh' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'england' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoardCell' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoardMatrixParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'BoardMatrix' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ids' } },
          { kind: 'Field', name: { kind: 'Name', value: 'names' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nEligible' } },
          { kind: 'Field', name: { kind: 'Name', value: 'submitters' } },
          { kind: 'Field', name: { kind: 'Name', value: 'regionCodes' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'themes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'theme' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mean' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<BoardSystemPageQuery, BoardSystemPageQueryVariables>;
export const TrustPageDocument = {
  __meta__: { hash: '4af22d919c36995be40b10c7095630257db77e73faf70dab889a30b5431be3bf' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'TrustPage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'round' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'code' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'OdsCode' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'group' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'boardRelease' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'round' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'round' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RoundNotReleased' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'BoardRelease' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoardReleaseHead' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'trust' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'code' },
                            value: { kind: 'Variable', name: { kind: 'Name', value: 'code' } },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'nResponses' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'boardSize' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'submitted' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'suppliedAsScores' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'sector' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'system' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'region' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'groups' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoardGroupParts' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'members' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                      ],
                                    },
                                  },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'position' },
                              arguments: [
                                {
                                  kind: 'Argument',
                                  name: { kind: 'Name', value: 'group' },
                                  value: { kind: 'Variable', name: { kind: 'Name', value: 'group' } },
                                },
                              ],
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'headline' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                        { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Spans_span' } },
                                      ],
                                    },
                                  },
                                  { kind: 'Field', name: { kind: 'Name', value: 'finding' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'group' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                        { kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoardGroupParts' } },
                                        {
                                          kind: 'Field',
                                          name: { kind: 'Name', value: 'members' },
                                          selectionSet: {
                                            kind: 'SelectionSet',
                                            selections: [
                                              { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                              { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                                              { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                            ],
                                          },
                                        },
                                      ],
                                    },
                                  },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'themes' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'theme' } },
                                        {
                                          kind: 'Field',
                                          name: { kind: 'Name', value: 'own' },
                                          selectionSet: {
                                            kind: 'SelectionSet',
                                            selections: [
                                              { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                              { kind: 'Field', name: { kind: 'Name', value: 'score' } },
                                              { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                                              { kind: 'Field', name: { kind: 'Name', value: 'standIn' } },
                                              { kind: 'Field', name: { kind: 'Name', value: 'low' } },
                                              { kind: 'Field', name: { kind: 'Name', value: 'high' } },
                                              { kind: 'Field', name: { kind: 'Name', value: 'level' } },
                                              { kind: 'Field', name: { kind: 'Name', value: 'levelName' } },
                                              { kind: 'Field', name: { kind: 'Name', value: 'levelText' } },
                                              { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                                            ],
                                          },
                                        },
                                        {
                                          kind: 'Field',
                                          name: { kind: 'Name', value: 'cell' },
                                          selectionSet: {
                                            kind: 'SelectionSet',
                                            selections: [
                                              { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                              { kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoardCell' } },
                                            ],
                                          },
                                        },
                                        {
                                          kind: 'Field',
                                          name: { kind: 'Name', value: 'fifth' },
                                          selectionSet: {
                                            kind: 'SelectionSet',
                                            selections: [
                                              { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                              { kind: 'Field', name: { kind: 'Name', value: 'fifth' } },
                                              { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                                            ],
                                          },
                                        },
                                      ],
                                    },
                                  },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'agreement' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'finding' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'splitAvailable' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'splitText' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'themes' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'theme' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'agreement' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'cantSay' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'executive' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'nonExecutive' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'beyondChance' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'gapText' } },
                                      ],
                                    },
                                  },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'change' },
                              arguments: [
                                {
                                  kind: 'Argument',
                                  name: { kind: 'Name', value: 'group' },
                                  value: { kind: 'Variable', name: { kind: 'Name', value: 'group' } },
                                },
                              ],
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'finding' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'peersName' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'rounds' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'asAt' } },
                                      ],
                                    },
                                  },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'annotations' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'date' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'round' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                                      ],
                                    },
                                  },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'themes' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'theme' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'verdict' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'verdictText' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'detail' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'scores' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'low' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'high' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'texts' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'peers' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'breaks' } },
                                      ],
                                    },
                                  },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'nextLevel' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'theme' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'to' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'score' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'picture' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'measures' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'steps' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'statement' } },
                                      ],
                                    },
                                  },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'privacy' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'heading' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'files' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'description' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ShownParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ShownValue' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'value' } },
          { kind: 'Field', name: { kind: 'Name', value: 'text' } },
          { kind: 'Field', name: { kind: 'Name', value: 'low' } },
          { kind: 'Field', name: { kind: 'Name', value: 'high' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoardReleaseHead' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'BoardRelease' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'releasedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'notice' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'round' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'illustrative' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'framework' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'themes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'rounds' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'asAt' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoardGroupParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'BoardGroup' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rule' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nEligible' } },
          { kind: 'Field', name: { kind: 'Name', value: 'submitters' } },
          { kind: 'Field', name: { kind: 'Name', value: 'available' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hasDistribution' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Spans_span' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Span' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'text' } },
          { kind: 'Field', name: { kind: 'Name', value: 'strong' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoardCell' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'GroupCell' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NotAvailableAtThisLevel' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nearest' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ReleasedCell' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'mean' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ShownParts' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'quartiles' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      {
                        kind: 'InlineFragment',
                        typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ReleasedQuartiles' } },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'q1' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ShownParts' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'median' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ShownParts' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'q3' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ShownParts' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'InlineFragment',
                        typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NotAvailableAtThisLevel' } },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'histogram' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      {
                        kind: 'InlineFragment',
                        typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ReleasedHistogram' } },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'to' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'shares' } },
                          ],
                        },
                      },
                      {
                        kind: 'InlineFragment',
                        typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'NotAvailableAtThisLevel' } },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TrustPageQuery, TrustPageQueryVariables>;
export const BoardPageDocument = {
  __meta__: { hash: 'add5eefea8a8b38546631521ef730ec2458dac043ea50e118832cccc0513f955' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'BoardPage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'round' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'boardRelease' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'round' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'round' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RoundNotReleased' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'BoardRelease' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoardReleaseHead' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'groups' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoardGroupParts' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'members' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        alias: { kind: 'Name', value: 'england' },
                        name: { kind: 'Name', value: 'matrix' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'kind' },
                            value: { kind: 'EnumValue', value: 'ENGLAND' },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoardMatrixParts' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        alias: { kind: 'Name', value: 'regions' },
                        name: { kind: 'Name', value: 'matrix' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'kind' },
                            value: { kind: 'EnumValue', value: 'REGION' },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoardMatrixParts' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        alias: { kind: 'Name', value: 'sectors' },
                        name: { kind: 'Name', value: 'matrix' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'kind' },
                            value: { kind: 'EnumValue', value: 'SECTOR' },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoardMatrixParts' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        alias: { kind: 'Name', value: 'systems' },
                        name: { kind: 'Name', value: 'matrix' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'kind' },
                            value: { kind: 'EnumValue', value: 'SYSTEM' },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'BoardMatrixParts' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'files' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'description' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoardReleaseHead' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'BoardRelease' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'releasedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'notice' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'round' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'illustrative' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'framework' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'themes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'rounds' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'asAt' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoardGroupParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'BoardGroup' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rule' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nEligible' } },
          { kind: 'Field', name: { kind: 'Name', value: 'submitters' } },
          { kind: 'Field', name: { kind: 'Name', value: 'available' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hasDistribution' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BoardMatrixParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'BoardMatrix' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ids' } },
          { kind: 'Field', name: { kind: 'Name', value: 'names' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nEligible' } },
          { kind: 'Field', name: { kind: 'Name', value: 'submitters' } },
          { kind: 'Field', name: { kind: 'Name', value: 'regionCodes' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'themes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'theme' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mean' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<BoardPageQuery, BoardPageQueryVariables>;
export const CorrectionsPageDocument = {
  __meta__: { hash: '6d9bb889ec34de840f3ff32c230ff84e164e7b75be347b1c35de8d836504ae63' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CorrectionsPage' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'corrections' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'round' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                { kind: 'Field', name: { kind: 'Name', value: 'releasedAt' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CorrectionsPageQuery, CorrectionsPageQueryVariables>;
export const DataPageDocument = {
  __meta__: { hash: '626a0809dee44b95bfa004aa4647716937923d96fc41979282cfec30914bfe32' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'DataPage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'round' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'release' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'round' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'round' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RoundNotReleased' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Release' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'releasedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'contentHash' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'round' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'asAt' } },
                          ],
                        },
                      },
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'DataFiles_release' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DataFiles_release' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Release' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'files' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                { kind: 'Field', name: { kind: 'Name', value: 'description' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DataPageQuery, DataPageQueryVariables>;
export const EnglandPageDocument = {
  __meta__: { hash: 'b9c4dce2c1076f15d5bcf215ea7f1b03b8eb8a389efe5db1a10a184e08f86c6f' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'EnglandPage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'round' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'release' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'round' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'round' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RoundNotReleased' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Release' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'round' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'illustrative' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'framework' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'themes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'england' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'headline' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Spans_span' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'coverage' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'nOrganisations' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'nSubmissions' } },
                                  { kind: 'FragmentSpread', name: { kind: 'Name', value: 'CoverageSentence_coverage' } },
                                ],
                              },
                            },
                            { kind: 'Field', name: { kind: 'Name', value: 'certainty' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'themes' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'theme' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'mean' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'finding' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'regionFinding' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        alias: { kind: 'Name', value: 'systems' },
                        name: { kind: 'Name', value: 'groups' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'level' },
                            value: { kind: 'EnumValue', value: 'SYSTEM' },
                          },
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'slice' },
                            value: { kind: 'EnumValue', value: 'ALL' },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'GroupLevels_matrix' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        alias: { kind: 'Name', value: 'regions' },
                        name: { kind: 'Name', value: 'groups' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'level' },
                            value: { kind: 'EnumValue', value: 'REGION' },
                          },
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'slice' },
                            value: { kind: 'EnumValue', value: 'ALL' },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'GroupLevels_matrix' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'hexLayout' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'codes' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'labels' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'q' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'r' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'change' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ChangeVerdicts_change' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Spans_span' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Span' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'text' } },
          { kind: 'Field', name: { kind: 'Name', value: 'strong' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ChangeRelease_round' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Round' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'GroupChange_change' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'GroupChange' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nPanel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'before' } },
          { kind: 'Field', name: { kind: 'Name', value: 'after' } },
          { kind: 'Field', name: { kind: 'Name', value: 'change' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ciLow' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ciHigh' } },
          { kind: 'Field', name: { kind: 'Name', value: 'verdict' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CoverageSentence_coverage' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Coverage' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sentence' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Spans_span' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'GroupLevels_matrix' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'GroupMatrix' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'codes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'names' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shortNames' } },
          { kind: 'Field', name: { kind: 'Name', value: 'regionCodes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nEligible' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nOrganisations' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'themes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'theme' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mean' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ciLow' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ciHigh' } },
                { kind: 'Field', name: { kind: 'Name', value: 'difference' } },
                { kind: 'Field', name: { kind: 'Name', value: 'differenceLow' } },
                { kind: 'Field', name: { kind: 'Name', value: 'differenceHigh' } },
                { kind: 'Field', name: { kind: 'Name', value: 'clarity' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ChangeVerdicts_change' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeSummary' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'finding' } },
          { kind: 'Field', name: { kind: 'Name', value: 'note' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nImproved' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nNoClearChange' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nDeteriorated' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'previousRound' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ChangeRelease_round' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'round' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ChangeRelease_round' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'england' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'GroupChange_change' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EnglandPageQuery, EnglandPageQueryVariables>;
export const TrustHistogramDocument = {
  __meta__: { hash: '2fed2d57eaebf425d95195ad88a9eb8e0e28196ea8dbd35e35312b4fc7158580' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'TrustHistogram' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'round' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'measure' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'release' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'round' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'round' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Release' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'histogram' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'theme' },
                            value: { kind: 'Variable', name: { kind: 'Name', value: 'measure' } },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'finding' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'edges' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'counts' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TrustHistogramQuery, TrustHistogramQueryVariables>;
export const ChangeParametersDocument = {
  __meta__: { hash: '9496095c8cbec2f513591d5b1b931e49bf91e9be0af14e0b26356af52adaac15' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ChangeParameters' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'round' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'release' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'round' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'round' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Release' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'parameters' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'theme' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ChangeParametersQuery, ChangeParametersQueryVariables>;
export const MethodPageDocument = {
  __meta__: { hash: '7108869c36a1eac405bb72e3d2e446a8c1ad36f9090af394b45a88e809e52d5d' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'MethodPage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'round' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'example' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'OdsCode' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'release' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'round' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'round' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RoundNotReleased' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Release' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'round' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'themes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'parameters' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'theme' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        alias: { kind: 'Name', value: 'systems' },
                        name: { kind: 'Name', value: 'groups' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'level' },
                            value: { kind: 'EnumValue', value: 'SYSTEM' },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'codes' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'england' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'coverage' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'nEligible' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'nOrganisations' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'nSubmissions' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'missing' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                      ],
                                    },
                                  },
                                ],
                              },
                            },
                            { kind: 'Field', name: { kind: 'Name', value: 'certainty' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'change' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'round' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'system' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'code' },
                            value: { kind: 'Variable', name: { kind: 'Name', value: 'example' } },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'WorkedExample_system' } },
                          ],
                        },
                      },
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'DataFiles_release' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'WorkedExample_system' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SystemBenchmark' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'coverage' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nOrganisations' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nSubmissions' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'scores' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'codes' } },
                { kind: 'Field', name: { kind: 'Name', value: 'names' } },
                { kind: 'Field', name: { kind: 'Name', value: 'matchingGroups' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'themes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'theme' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'scores' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'groupMeans' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nTrusts' } },
                { kind: 'Field', name: { kind: 'Name', value: 'means' } },
                { kind: 'Field', name: { kind: 'Name', value: 'englandMeans' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'themes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'theme' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mean' } },
                { kind: 'Field', name: { kind: 'Name', value: 'englandMean' } },
                { kind: 'Field', name: { kind: 'Name', value: 'total' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mixEffect' } },
                { kind: 'Field', name: { kind: 'Name', value: 'difference' } },
                { kind: 'Field', name: { kind: 'Name', value: 'differenceLow' } },
                { kind: 'Field', name: { kind: 'Name', value: 'differenceHigh' } },
                { kind: 'Field', name: { kind: 'Name', value: 'expected' } },
                { kind: 'Field', name: { kind: 'Name', value: 'clarityNote' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DataFiles_release' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Release' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'files' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                { kind: 'Field', name: { kind: 'Name', value: 'description' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MethodPageQuery, MethodPageQueryVariables>;
export const NoSystemPageDocument = {
  __meta__: { hash: '3127be7696c675809e326357434f2a0338c30e9e8f186206054f16263a59884c' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'NoSystemPage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'code' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'OdsCode' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'on' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'organisation' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'code' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'code' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'on' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'on' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'opened' } },
                { kind: 'Field', name: { kind: 'Name', value: 'closed' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'system' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'predecessors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'date' } },
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'SuccessionLinks_succession' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'successors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'SuccessionLinks_succession' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SuccessionLinks_succession' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Succession' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'date' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'organisation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<NoSystemPageQuery, NoSystemPageQueryVariables>;
export const SystemPageDocument = {
  __meta__: { hash: '83cd82b679e0b8bb09260932290a15e4b43fa5177488c48e1f1c48e082abc740' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'SystemPage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'round' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'code' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'OdsCode' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'release' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'round' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'round' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RoundNotReleased' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Release' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'round' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'illustrative' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'framework' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'themes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'england' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'coverage' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'nOrganisations' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'change' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'previousRound' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'system' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'code' },
                            value: { kind: 'Variable', name: { kind: 'Name', value: 'code' } },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'region' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'headline' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Spans_span' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'coverage' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'nOrganisations' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'nSubmissions' } },
                                  { kind: 'FragmentSpread', name: { kind: 'Name', value: 'CoverageSentence_coverage' } },
                                ],
                              },
                            },
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'SystemHeatmap_system' } },
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'SystemSplit_system' } },
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'OwnScoresCard_system' } },
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'SystemChange_system' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Spans_span' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Span' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'text' } },
          { kind: 'Field', name: { kind: 'Name', value: 'strong' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ChangeRelease_round' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Round' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'GroupChange_change' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'GroupChange' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nPanel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'before' } },
          { kind: 'Field', name: { kind: 'Name', value: 'after' } },
          { kind: 'Field', name: { kind: 'Name', value: 'change' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ciLow' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ciHigh' } },
          { kind: 'Field', name: { kind: 'Name', value: 'verdict' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CoverageSentence_coverage' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Coverage' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sentence' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Spans_span' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SystemHeatmap_system' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SystemBenchmark' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'scores' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'finding' } },
                { kind: 'Field', name: { kind: 'Name', value: 'codes' } },
                { kind: 'Field', name: { kind: 'Name', value: 'names' } },
                { kind: 'Field', name: { kind: 'Name', value: 'careSettings' } },
                { kind: 'Field', name: { kind: 'Name', value: 'matchingGroups' } },
                { kind: 'Field', name: { kind: 'Name', value: 'alsoIn' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'themes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'theme' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'scores' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'missing' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'groupMeans' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nTrusts' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nEngland' } },
                { kind: 'Field', name: { kind: 'Name', value: 'means' } },
                { kind: 'Field', name: { kind: 'Name', value: 'englandMeans' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'themes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'theme' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mean' } },
                { kind: 'Field', name: { kind: 'Name', value: 'englandMean' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SystemSplit_system' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SystemBenchmark' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'themes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'theme' } },
                { kind: 'Field', name: { kind: 'Name', value: 'total' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mixEffect' } },
                { kind: 'Field', name: { kind: 'Name', value: 'difference' } },
                { kind: 'Field', name: { kind: 'Name', value: 'clarity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'finding' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mixSentence' } },
                { kind: 'Field', name: { kind: 'Name', value: 'clarityNote' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OwnScoresCard_system' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SystemBenchmark' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ownScores' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'finding' } },
                { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'themes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'theme' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'own' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'mean' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'ciLow' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'ciHigh' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'gap' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SystemChange_system' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SystemBenchmark' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'change' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'finding' } },
                { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'previousRound' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ChangeRelease_round' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'round' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ChangeRelease_round' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'system' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'GroupChange_change' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'england' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'GroupChange_change' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'trusts' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'before' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'after' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'change' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'verdict' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SystemPageQuery, SystemPageQueryVariables>;
export const SystemsPageDocument = {
  __meta__: { hash: 'fe8ec15fd50daf28724c2ab02e5a4010757e8330b1f33b088ac86f2b95e0314c' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'SystemsPage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'round' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'release' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'round' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'round' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RoundNotReleased' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Release' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'round' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'asAt' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        alias: { kind: 'Name', value: 'systems' },
                        name: { kind: 'Name', value: 'groups' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'level' },
                            value: { kind: 'EnumValue', value: 'SYSTEM' },
                          },
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'slice' },
                            value: { kind: 'EnumValue', value: 'ALL' },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'codes' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'shortNames' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'regionCodes' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'nEligible' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'nOrganisations' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        alias: { kind: 'Name', value: 'regions' },
                        name: { kind: 'Name', value: 'groups' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'level' },
                            value: { kind: 'EnumValue', value: 'REGION' },
                          },
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'slice' },
                            value: { kind: 'EnumValue', value: 'ALL' },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'codes' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'shortNames' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SystemsPageQuery, SystemsPageQueryVariables>;
export const ThemesPageDocument = {
  __meta__: { hash: 'f52dbe6f1d8e1c5d95fe4bebc8fe916d1de189b367ef9880e95039fb7b3cdaa2' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ThemesPage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'round' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'slice' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Slice' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'release' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'round' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'round' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RoundNotReleased' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Release' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'round' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'illustrative' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'framework' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'themes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'headline' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'formerNames' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'england' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'themes' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'theme' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'finding' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'regionFinding' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        alias: { kind: 'Name', value: 'systems' },
                        name: { kind: 'Name', value: 'groups' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'level' },
                            value: { kind: 'EnumValue', value: 'SYSTEM' },
                          },
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'slice' },
                            value: { kind: 'Variable', name: { kind: 'Name', value: 'slice' } },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'slice' } },
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'GroupLevels_matrix' } },
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'GroupSpread_matrix' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        alias: { kind: 'Name', value: 'regions' },
                        name: { kind: 'Name', value: 'groups' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'level' },
                            value: { kind: 'EnumValue', value: 'REGION' },
                          },
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'slice' },
                            value: { kind: 'Variable', name: { kind: 'Name', value: 'slice' } },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'GroupLevels_matrix' } },
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'GroupSpread_matrix' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        alias: { kind: 'Name', value: 'total' },
                        name: { kind: 'Name', value: 'groups' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'level' },
                            value: { kind: 'EnumValue', value: 'ENGLAND' },
                          },
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'slice' },
                            value: { kind: 'Variable', name: { kind: 'Name', value: 'slice' } },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'GroupLevels_matrix' } },
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'GroupSpread_matrix' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'GroupLevels_matrix' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'GroupMatrix' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'codes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'names' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shortNames' } },
          { kind: 'Field', name: { kind: 'Name', value: 'regionCodes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nEligible' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nOrganisations' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'themes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'theme' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mean' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ciLow' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ciHigh' } },
                { kind: 'Field', name: { kind: 'Name', value: 'difference' } },
                { kind: 'Field', name: { kind: 'Name', value: 'differenceLow' } },
                { kind: 'Field', name: { kind: 'Name', value: 'differenceHigh' } },
                { kind: 'Field', name: { kind: 'Name', value: 'clarity' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'GroupSpread_matrix' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'GroupMatrix' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'codes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nSubmissions' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'themes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'theme' } },
                { kind: 'Field', name: { kind: 'Name', value: 'median' } },
                { kind: 'Field', name: { kind: 'Name', value: 'q1' } },
                { kind: 'Field', name: { kind: 'Name', value: 'q3' } },
                { kind: 'Field', name: { kind: 'Name', value: 'expected' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ThemesPageQuery, ThemesPageQueryVariables>;
export const AppRoundsDocument = {
  __meta__: { hash: 'c789cca9ce0e8acc28fe9d83b7dc8dfcf3e92d6dd7bfda7a6e757881d6732295' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'AppRounds' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'rounds' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'series' } },
                { kind: 'Field', name: { kind: 'Name', value: 'asAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'illustrative' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'framework' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'themes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'headline' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'formerNames' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AppRoundsQuery, AppRoundsQueryVariables>;
export const SearchDocument = {
  __meta__: { hash: '0bd0685aaedc6258944a40e9aabf75269921f63051e69a73261a2e6180efcb21' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Search' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'limit' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'search' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'text' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'limit' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'limit' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'matched' } },
                { kind: 'Field', name: { kind: 'Name', value: 'systemCode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'systemName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'closed' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'successors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const WhoIsViewingDocument = {
  __meta__: { hash: 'f14daf5eb0661ed5b1fbc7a3f716ba47a51b9f5bd6f81ee41fc9fb47e722818c' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'WhoIsViewing' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'viewer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ViewerFields' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'demoViewers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ViewerFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Viewer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'label' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'trusts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'systems' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'regions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WhoIsViewingQuery, WhoIsViewingQueryVariables>;
export const DemoViewersDocument = {
  __meta__: { hash: '1a50caa2f7956901b78d20d9f69d618aba8861666369d34fb70955ab85a6eed9' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'DemoViewers' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'demoViewers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'viewers' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DemoViewersQuery, DemoViewersQueryVariables>;
export const ChooseDemoViewerDocument = {
  __meta__: { hash: 'f5a2dd2fcab4e876154070438bc93fcf283e30901666c7bf6a74aeecee2194c3' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ChooseDemoViewer' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'chooseDemoViewer' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ViewerFields' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ViewerFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Viewer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'label' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'trusts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'systems' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'regions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ChooseDemoViewerMutation, ChooseDemoViewerMutationVariables>;
