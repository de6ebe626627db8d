/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

export type RoundStatus = 'CLOSED' | 'DRAFT' | 'OPEN' | 'RELEASED';

/** One care setting, or all of them with each trust counted once. */
export type Slice = 'ACUTE' | 'ALL' | 'AMBULANCE' | 'COMMUNITY' | 'MENTAL_HEALTH';

export type Verdict = 'DETERIORATED' | 'IMPROVED' | 'NO_CLEAR_CHANGE';

export type CoverageSentence_CoverageFragment = {
  sentence: Array<{ ' $fragmentRefs'?: { Spans_SpanFragment: Spans_SpanFragment } }>;
} & { ' $fragmentName'?: 'CoverageSentence_CoverageFragment' };

export type DataFiles_ReleaseFragment = { files: Array<{ name: string; url: string; description: string }> } & {
  ' $fragmentName'?: 'DataFiles_ReleaseFragment';
};

export type Spans_SpanFragment = { text: string; strong: boolean } & { ' $fragmentName'?: 'Spans_SpanFragment' };

export type GroupLevels_MatrixFragment = {
  codes: Array<string>;
  names: Array<string>;
  shortNames: Array<string>;
  regionCodes: Array<string | null>;
  nEligible: Array<number>;
  nOrganisations: Array<number>;
  themes: Array<{
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
  release:
    | {
        __typename: 'Release';
        id: string;
        systems: { ' $fragmentRefs'?: { GroupLevels_MatrixFragment: GroupLevels_MatrixFragment } };
        england: { ' $fragmentRefs'?: { GroupLevels_MatrixFragment: GroupLevels_MatrixFragment } };
      }
    | { __typename: 'RoundNotReleased' };
};

export type DataPageQueryVariables = Exact<{
  round: string;
}>;

export type DataPageQuery = {
  release:
    | ({
        __typename: 'Release';
        id: string;
        version: number;
        releasedAt: string;
        contentHash: string;
        round: { id: string; name: string; shortName: string; asAt: string };
      } & { ' $fragmentRefs'?: { DataFiles_ReleaseFragment: DataFiles_ReleaseFragment } })
    | { __typename: 'RoundNotReleased'; message: string };
};

export type ChangeVerdicts_ChangeFragment = {
  finding: string;
  note: string;
  nImproved: number;
  nNoClearChange: number;
  nDeteriorated: number;
  previousRound: { id: string; shortName: string; asAt: string };
  round: { id: string; name: string; asAt: string };
  england: {
    nPanel: number;
    before: number;
    after: number;
    change: number;
    ciLow: number | null;
    ciHigh: number | null;
    verdict: Verdict;
  };
} & { ' $fragmentName'?: 'ChangeVerdicts_ChangeFragment' };

export type EnglandPageQueryVariables = Exact<{
  round: string;
}>;

export type EnglandPageQuery = {
  release:
    | {
        __typename: 'Release';
        id: string;
        version: number;
        round: { id: string; name: string; shortName: string; framework: { id: string; name: string } };
        themes: Array<{ code: string; name: string }>;
        england: {
          certainty: string;
          headline: Array<{ ' $fragmentRefs'?: { Spans_SpanFragment: Spans_SpanFragment } }>;
          coverage: { nOrganisations: number; nSubmissions: number } & {
            ' $fragmentRefs'?: { CoverageSentence_CoverageFragment: CoverageSentence_CoverageFragment };
          };
          themes: Array<{ theme: string; mean: number | null; finding: string; regionFinding: string }>;
        };
        systems: { ' $fragmentRefs'?: { GroupLevels_MatrixFragment: GroupLevels_MatrixFragment } };
        regions: { ' $fragmentRefs'?: { GroupLevels_MatrixFragment: GroupLevels_MatrixFragment } };
        hexLayout: { codes: Array<string>; labels: Array<string>; q: Array<number>; r: Array<number> };
        change: { ' $fragmentRefs'?: { ChangeVerdicts_ChangeFragment: ChangeVerdicts_ChangeFragment } } | null;
      }
    | { __typename: 'RoundNotReleased'; message: string };
};

export type TrustHistogramQueryVariables = Exact<{
  round: string;
  measure: string;
}>;

export type TrustHistogramQuery = {
  release:
    | { __typename: 'Release'; id: string; histogram: { theme: string; edges: Array<number>; counts: Array<number> } }
    | { __typename: 'RoundNotReleased' };
};

export type ChangeParametersQueryVariables = Exact<{
  round: string;
}>;

export type ChangeParametersQuery = {
  release:
    | { __typename: 'Release'; id: string; parameters: Array<{ name: string; value: string }> }
    | { __typename: 'RoundNotReleased' };
};

export type MethodPageQueryVariables = Exact<{
  round: string;
  example: string;
}>;

export type MethodPageQuery = {
  release:
    | ({
        __typename: 'Release';
        id: string;
        version: number;
        round: { id: string; name: string; shortName: string };
        themes: Array<{ code: string; name: string }>;
        parameters: Array<{ name: string; value: string }>;
        england: {
          certainty: string;
          coverage: {
            nEligible: number;
            nOrganisations: number;
            nSubmissions: number;
            missing: Array<{ code: string; name: string }>;
          };
        };
        change: { round: { id: string } } | null;
        system: ({ code: string } & { ' $fragmentRefs'?: { WorkedExample_SystemFragment: WorkedExample_SystemFragment } }) | null;
      } & { ' $fragmentRefs'?: { DataFiles_ReleaseFragment: DataFiles_ReleaseFragment } })
    | { __typename: 'RoundNotReleased'; message: string };
};

export type WorkedExample_SystemFragment = {
  shortName: string;
  coverage: { nOrganisations: number; nSubmissions: number };
  scores: {
    codes: Array<string>;
    names: Array<string>;
    matchingGroups: Array<string>;
    themes: Array<{ theme: string; scores: Array<number | null> }>;
  };
  groupMeans: Array<{
    code: string;
    label: string;
    nTrusts: number;
    means: Array<number | null>;
    englandMeans: Array<number | null>;
  }>;
  themes: Array<{
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

export type OwnScoresCard_SystemFragment = {
  ownScores: {
    finding: string;
    note: string;
    themes: Array<{
      theme: string;
      own: number | null;
      mean: number | null;
      ciLow: number | null;
      ciHigh: number | null;
      gap: number | null;
    }>;
  } | null;
} & { ' $fragmentName'?: 'OwnScoresCard_SystemFragment' };

export type GroupChange_ChangeFragment = {
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

export type SystemChange_SystemFragment = {
  change: {
    finding: string;
    note: string;
    previousRound: { id: string; name: string; asAt: string };
    round: { id: string; name: string; asAt: string };
    system: { ' $fragmentRefs'?: { GroupChange_ChangeFragment: GroupChange_ChangeFragment } };
    england: { ' $fragmentRefs'?: { GroupChange_ChangeFragment: GroupChange_ChangeFragment } };
    trusts: Array<{ code: string; name: string; before: number; after: number; change: number; verdict: Verdict }>;
  } | null;
} & { ' $fragmentName'?: 'SystemChange_SystemFragment' };

export type SystemHeatmap_SystemFragment = {
  scores: {
    finding: string;
    codes: Array<string>;
    names: Array<string>;
    careSettings: Array<CareSetting>;
    matchingGroups: Array<string>;
    alsoIn: Array<Array<CareSetting>>;
    themes: Array<{ theme: string; scores: Array<number | null> }>;
    missing: Array<{ code: string; name: string }>;
  };
  groupMeans: Array<{
    code: string;
    label: string;
    nTrusts: number;
    nEngland: number;
    means: Array<number | null>;
    englandMeans: Array<number | null>;
  }>;
  themes: Array<{ theme: string; mean: number | null; englandMean: number | null }>;
} & { ' $fragmentName'?: 'SystemHeatmap_SystemFragment' };

export type SystemPageQueryVariables = Exact<{
  round: string;
  code: string;
}>;

export type SystemPageQuery = {
  release:
    | {
        __typename: 'Release';
        id: string;
        version: number;
        round: { id: string; name: string; shortName: string; framework: { id: string; name: string } };
        themes: Array<{ code: string; name: string }>;
        england: { coverage: { nOrganisations: number } };
        change: { previousRound: { id: string; name: string; asAt: string } } | null;
        system:
          | ({
              code: string;
              name: string;
              shortName: string;
              region: { code: string; shortName: string };
              headline: Array<{ ' $fragmentRefs'?: { Spans_SpanFragment: Spans_SpanFragment } }>;
              coverage: { nOrganisations: number; nSubmissions: number } & {
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
  themes: Array<{
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
  release:
    | {
        __typename: 'Release';
        id: string;
        round: { id: string; name: string; shortName: string; asAt: string };
        systems: {
          codes: Array<string>;
          shortNames: Array<string>;
          regionCodes: Array<string | null>;
          nEligible: Array<number>;
          nOrganisations: Array<number>;
        };
        regions: { codes: Array<string>; shortNames: Array<string> };
      }
    | { __typename: 'RoundNotReleased'; message: string };
};

export type GroupSpread_MatrixFragment = {
  codes: Array<string>;
  nSubmissions: Array<number>;
  themes: Array<{
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
  release:
    | {
        __typename: 'Release';
        id: string;
        version: number;
        round: { id: string; name: string; shortName: string; framework: { id: string; name: string } };
        themes: Array<{ code: string; name: string; headline: string | null; formerNames: Array<string> }>;
        england: { themes: Array<{ theme: string; finding: string; regionFinding: string }> };
        systems: {
          ' $fragmentRefs'?: {
            GroupLevels_MatrixFragment: GroupLevels_MatrixFragment;
            GroupSpread_MatrixFragment: GroupSpread_MatrixFragment;
          };
        };
        regions: {
          ' $fragmentRefs'?: {
            GroupLevels_MatrixFragment: GroupLevels_MatrixFragment;
            GroupSpread_MatrixFragment: GroupSpread_MatrixFragment;
          };
        };
        total: {
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
  rounds: Array<{
    id: string;
    name: string;
    shortName: string;
    series: string;
    asAt: string;
    status: RoundStatus;
    framework: {
      id: string;
      name: string;
      themes: Array<{ code: string; name: string; headline: string | null; formerNames: Array<string> }>;
    };
  }>;
};

export type SearchQueryVariables = Exact<{
  text: string;
  limit: number;
}>;

export type SearchQuery = {
  search: Array<{
    code: string;
    name: string;
    kind: OrganisationKind;
    matched: string | null;
    systemCode: string | null;
    systemName: string | null;
    closed: string | null;
    successors: Array<{ code: string; name: string; shortName: string }>;
  }>;
};

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
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sentence' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Spans_span' } }],
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
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'files' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
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
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'asAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'round' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'asAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'england' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
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
          { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'coverage' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
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
                { kind: 'Field', name: { kind: 'Name', value: 'codes' } },
                { kind: 'Field', name: { kind: 'Name', value: 'names' } },
                { kind: 'Field', name: { kind: 'Name', value: 'matchingGroups' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'themes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
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
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ownScores' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'finding' } },
                { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'themes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
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
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'change' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'finding' } },
                { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'previousRound' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'asAt' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'round' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'asAt' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'system' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'GroupChange_change' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'england' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'GroupChange_change' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'trusts' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
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
      name: { kind: 'Name', value: 'GroupChange_change' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'GroupChange' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
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
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'scores' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
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
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'themes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
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
          { kind: 'Field', name: { kind: 'Name', value: 'codes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nSubmissions' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'themes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
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
export const SystemsMatrixDocument = {
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
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'GroupLevels_matrix' } }],
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
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'GroupLevels_matrix' } }],
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
export const DataPageDocument = {
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
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Release' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
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
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'files' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
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
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Release' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'round' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'framework' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
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
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'headline' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Spans_span' } }],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'coverage' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
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
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'GroupLevels_matrix' } }],
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
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'GroupLevels_matrix' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'hexLayout' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
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
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ChangeVerdicts_change' } }],
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
          { kind: 'Field', name: { kind: 'Name', value: 'text' } },
          { kind: 'Field', name: { kind: 'Name', value: 'strong' } },
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
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sentence' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Spans_span' } }],
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
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'asAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'round' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'asAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'england' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
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
      },
    },
  ],
} as unknown as DocumentNode<EnglandPageQuery, EnglandPageQueryVariables>;
export const TrustHistogramDocument = {
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
                            { kind: 'Field', name: { kind: 'Name', value: 'theme' } },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'parameters' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
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
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Release' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'round' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
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
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'england' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'coverage' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'nEligible' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'nOrganisations' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'nSubmissions' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'missing' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
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
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'round' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
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
          { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'coverage' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
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
                { kind: 'Field', name: { kind: 'Name', value: 'codes' } },
                { kind: 'Field', name: { kind: 'Name', value: 'names' } },
                { kind: 'Field', name: { kind: 'Name', value: 'matchingGroups' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'themes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
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
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'files' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
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
export const SystemPageDocument = {
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
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Release' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'round' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'framework' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
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
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'coverage' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'nOrganisations' } }],
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
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'previousRound' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'asAt' } },
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
                            { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'region' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
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
                                selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Spans_span' } }],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'coverage' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
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
          { kind: 'Field', name: { kind: 'Name', value: 'text' } },
          { kind: 'Field', name: { kind: 'Name', value: 'strong' } },
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
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sentence' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Spans_span' } }],
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
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'scores' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
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
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'themes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
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
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ownScores' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'finding' } },
                { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'themes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
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
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'change' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'finding' } },
                { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'previousRound' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'asAt' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'round' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'asAt' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'system' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'GroupChange_change' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'england' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'GroupChange_change' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'trusts' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
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
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Release' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'round' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
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
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'message' } }],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Release' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'round' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'framework' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
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
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'themes' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
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
          { kind: 'Field', name: { kind: 'Name', value: 'codes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nSubmissions' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'themes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
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
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'AppRounds' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'rounds' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'series' } },
                { kind: 'Field', name: { kind: 'Name', value: 'asAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'framework' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'themes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
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
