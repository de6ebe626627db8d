/* eslint-disable */
import * as types from './graphql.js';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
  'fragment CoverageSentence_coverage on Coverage {\n  sentence {\n    ...Spans_span\n  }\n}': typeof types.CoverageSentence_CoverageFragmentDoc;
  'fragment DataFiles_release on Release {\n  files {\n    name\n    url\n    description\n  }\n}': typeof types.DataFiles_ReleaseFragmentDoc;
  'fragment Spans_span on Span {\n  text\n  strong\n}': typeof types.Spans_SpanFragmentDoc;
  'fragment GroupLevels_matrix on GroupMatrix {\n  codes\n  names\n  shortNames\n  regionCodes\n  nEligible\n  nOrganisations\n  themes {\n    theme\n    status\n    mean\n    ciLow\n    ciHigh\n    difference\n    differenceLow\n    differenceHigh\n    clarity\n  }\n}': typeof types.GroupLevels_MatrixFragmentDoc;
  'query SystemsMatrix($round: ID!, $slice: Slice!) {\n  release(round: $round) {\n    __typename\n    ... on Release {\n      id\n      systems: groups(level: SYSTEM, slice: $slice) {\n        ...GroupLevels_matrix\n      }\n      england: groups(level: ENGLAND, slice: $slice) {\n        ...GroupLevels_matrix\n      }\n    }\n  }\n}': typeof types.SystemsMatrixDocument;
  'query DataPage($round: ID!) {\n  release(round: $round) {\n    __typename\n    ... on RoundNotReleased {\n      message\n    }\n    ... on Release {\n      id\n      version\n      releasedAt\n      contentHash\n      round {\n        id\n        name\n        shortName\n        asAt\n      }\n      ...DataFiles_release\n    }\n  }\n}': typeof types.DataPageDocument;
  'fragment ChangeVerdicts_change on ChangeSummary {\n  finding\n  note\n  nImproved\n  nNoClearChange\n  nDeteriorated\n  previousRound {\n    id\n    shortName\n    asAt\n  }\n  round {\n    id\n    name\n    asAt\n  }\n  england {\n    nPanel\n    before\n    after\n    change\n    ciLow\n    ciHigh\n    verdict\n  }\n}': typeof types.ChangeVerdicts_ChangeFragmentDoc;
  'query EnglandPage($round: ID!) {\n  release(round: $round) {\n    __typename\n    ... on RoundNotReleased {\n      message\n    }\n    ... on Release {\n      id\n      version\n      round {\n        id\n        name\n        shortName\n        framework {\n          id\n          name\n        }\n      }\n      themes {\n        code\n        name\n      }\n      england {\n        headline {\n          ...Spans_span\n        }\n        coverage {\n          nOrganisations\n          nSubmissions\n          ...CoverageSentence_coverage\n        }\n        certainty\n        themes {\n          theme\n          mean\n          finding\n          regionFinding\n        }\n      }\n      systems: groups(level: SYSTEM, slice: ALL) {\n        ...GroupLevels_matrix\n      }\n      regions: groups(level: REGION, slice: ALL) {\n        ...GroupLevels_matrix\n      }\n      hexLayout {\n        codes\n        labels\n        q\n        r\n      }\n      change {\n        ...ChangeVerdicts_change\n      }\n    }\n  }\n}': typeof types.EnglandPageDocument;
  'query TrustHistogram($round: ID!, $measure: String!) {\n  release(round: $round) {\n    __typename\n    ... on Release {\n      id\n      histogram(theme: $measure) {\n        theme\n        edges\n        counts\n      }\n    }\n  }\n}': typeof types.TrustHistogramDocument;
  'query ChangeParameters($round: ID!) {\n  release(round: $round) {\n    __typename\n    ... on Release {\n      id\n      parameters {\n        name\n        value\n      }\n    }\n  }\n}': typeof types.ChangeParametersDocument;
  'query MethodPage($round: ID!, $example: OdsCode!) {\n  release(round: $round) {\n    __typename\n    ... on RoundNotReleased {\n      message\n    }\n    ... on Release {\n      id\n      version\n      round {\n        id\n        name\n        shortName\n      }\n      themes {\n        code\n        name\n      }\n      parameters {\n        name\n        value\n      }\n      england {\n        coverage {\n          nEligible\n          nOrganisations\n          nSubmissions\n          missing {\n            code\n            name\n          }\n        }\n        certainty\n      }\n      change {\n        round {\n          id\n        }\n      }\n      system(code: $example) {\n        code\n        ...WorkedExample_system\n      }\n      ...DataFiles_release\n    }\n  }\n}': typeof types.MethodPageDocument;
  'fragment WorkedExample_system on SystemBenchmark {\n  shortName\n  coverage {\n    nOrganisations\n    nSubmissions\n  }\n  scores {\n    codes\n    names\n    matchingGroups\n    themes {\n      theme\n      scores\n    }\n  }\n  groupMeans {\n    code\n    label\n    nTrusts\n    means\n    englandMeans\n  }\n  themes {\n    theme\n    mean\n    englandMean\n    total\n    mixEffect\n    difference\n    differenceLow\n    differenceHigh\n    expected\n    clarityNote\n  }\n}': typeof types.WorkedExample_SystemFragmentDoc;
  'fragment OwnScoresCard_system on SystemBenchmark {\n  ownScores {\n    finding\n    note\n    themes {\n      theme\n      own\n      mean\n      ciLow\n      ciHigh\n      gap\n    }\n  }\n}': typeof types.OwnScoresCard_SystemFragmentDoc;
  'fragment GroupChange_change on GroupChange {\n  code\n  name\n  nPanel\n  before\n  after\n  change\n  ciLow\n  ciHigh\n  verdict\n}\n\nfragment SystemChange_system on SystemBenchmark {\n  change {\n    finding\n    note\n    previousRound {\n      id\n      name\n      asAt\n    }\n    round {\n      id\n      name\n      asAt\n    }\n    system {\n      ...GroupChange_change\n    }\n    england {\n      ...GroupChange_change\n    }\n    trusts {\n      code\n      name\n      before\n      after\n      change\n      verdict\n    }\n  }\n}': typeof types.GroupChange_ChangeFragmentDoc;
  'fragment SystemHeatmap_system on SystemBenchmark {\n  scores {\n    finding\n    codes\n    names\n    careSettings\n    matchingGroups\n    alsoIn\n    themes {\n      theme\n      scores\n    }\n    missing {\n      code\n      name\n    }\n  }\n  groupMeans {\n    code\n    label\n    nTrusts\n    nEngland\n    means\n    englandMeans\n  }\n  themes {\n    theme\n    mean\n    englandMean\n  }\n}': typeof types.SystemHeatmap_SystemFragmentDoc;
  'query SystemPage($round: ID!, $code: OdsCode!) {\n  release(round: $round) {\n    __typename\n    ... on RoundNotReleased {\n      message\n    }\n    ... on Release {\n      id\n      version\n      round {\n        id\n        name\n        shortName\n        framework {\n          id\n          name\n        }\n      }\n      themes {\n        code\n        name\n      }\n      england {\n        coverage {\n          nOrganisations\n        }\n      }\n      change {\n        previousRound {\n          id\n          name\n          asAt\n        }\n      }\n      system(code: $code) {\n        code\n        name\n        shortName\n        region {\n          code\n          shortName\n        }\n        headline {\n          ...Spans_span\n        }\n        coverage {\n          nOrganisations\n          nSubmissions\n          ...CoverageSentence_coverage\n        }\n        ...SystemHeatmap_system\n        ...SystemSplit_system\n        ...OwnScoresCard_system\n        ...SystemChange_system\n      }\n    }\n  }\n}': typeof types.SystemPageDocument;
  'fragment SystemSplit_system on SystemBenchmark {\n  themes {\n    theme\n    total\n    mixEffect\n    difference\n    clarity\n    finding\n    mixSentence\n    clarityNote\n  }\n}': typeof types.SystemSplit_SystemFragmentDoc;
  'query SystemsPage($round: ID!) {\n  release(round: $round) {\n    __typename\n    ... on RoundNotReleased {\n      message\n    }\n    ... on Release {\n      id\n      round {\n        id\n        name\n        shortName\n        asAt\n      }\n      systems: groups(level: SYSTEM, slice: ALL) {\n        codes\n        shortNames\n        regionCodes\n        nEligible\n        nOrganisations\n      }\n      regions: groups(level: REGION, slice: ALL) {\n        codes\n        shortNames\n      }\n    }\n  }\n}': typeof types.SystemsPageDocument;
  'fragment GroupSpread_matrix on GroupMatrix {\n  codes\n  nSubmissions\n  themes {\n    theme\n    median\n    q1\n    q3\n    expected\n  }\n}\n\nquery ThemesPage($round: ID!, $slice: Slice!) {\n  release(round: $round) {\n    __typename\n    ... on RoundNotReleased {\n      message\n    }\n    ... on Release {\n      id\n      version\n      round {\n        id\n        name\n        shortName\n        framework {\n          id\n          name\n        }\n      }\n      themes {\n        code\n        name\n        headline\n        formerNames\n      }\n      england {\n        themes {\n          theme\n          finding\n          regionFinding\n        }\n      }\n      systems: groups(level: SYSTEM, slice: $slice) {\n        ...GroupLevels_matrix\n        ...GroupSpread_matrix\n      }\n      regions: groups(level: REGION, slice: $slice) {\n        ...GroupLevels_matrix\n        ...GroupSpread_matrix\n      }\n      total: groups(level: ENGLAND, slice: $slice) {\n        ...GroupLevels_matrix\n        ...GroupSpread_matrix\n      }\n    }\n  }\n}': typeof types.GroupSpread_MatrixFragmentDoc;
  'query AppRounds {\n  rounds {\n    id\n    name\n    shortName\n    series\n    asAt\n    status\n    framework {\n      id\n      name\n      themes {\n        code\n        name\n        headline\n        formerNames\n      }\n    }\n  }\n}': typeof types.AppRoundsDocument;
  'query Search($text: String!, $limit: Int!) {\n  search(text: $text, limit: $limit) {\n    code\n    name\n    kind\n    matched\n    systemCode\n    systemName\n    closed\n    successors {\n      code\n      name\n      shortName\n    }\n  }\n}': typeof types.SearchDocument;
};
const documents: Documents = {
  'fragment CoverageSentence_coverage on Coverage {\n  sentence {\n    ...Spans_span\n  }\n}':
    types.CoverageSentence_CoverageFragmentDoc,
  'fragment DataFiles_release on Release {\n  files {\n    name\n    url\n    description\n  }\n}':
    types.DataFiles_ReleaseFragmentDoc,
  'fragment Spans_span on Span {\n  text\n  strong\n}': types.Spans_SpanFragmentDoc,
  'fragment GroupLevels_matrix on GroupMatrix {\n  codes\n  names\n  shortNames\n  regionCodes\n  nEligible\n  nOrganisations\n  themes {\n    theme\n    status\n    mean\n    ciLow\n    ciHigh\n    difference\n    differenceLow\n    differenceHigh\n    clarity\n  }\n}':
    types.GroupLevels_MatrixFragmentDoc,
  'query SystemsMatrix($round: ID!, $slice: Slice!) {\n  release(round: $round) {\n    __typename\n    ... on Release {\n      id\n      systems: groups(level: SYSTEM, slice: $slice) {\n        ...GroupLevels_matrix\n      }\n      england: groups(level: ENGLAND, slice: $slice) {\n        ...GroupLevels_matrix\n      }\n    }\n  }\n}':
    types.SystemsMatrixDocument,
  'query DataPage($round: ID!) {\n  release(round: $round) {\n    __typename\n    ... on RoundNotReleased {\n      message\n    }\n    ... on Release {\n      id\n      version\n      releasedAt\n      contentHash\n      round {\n        id\n        name\n        shortName\n        asAt\n      }\n      ...DataFiles_release\n    }\n  }\n}':
    types.DataPageDocument,
  'fragment ChangeVerdicts_change on ChangeSummary {\n  finding\n  note\n  nImproved\n  nNoClearChange\n  nDeteriorated\n  previousRound {\n    id\n    shortName\n    asAt\n  }\n  round {\n    id\n    name\n    asAt\n  }\n  england {\n    nPanel\n    before\n    after\n    change\n    ciLow\n    ciHigh\n    verdict\n  }\n}':
    types.ChangeVerdicts_ChangeFragmentDoc,
  'query EnglandPage($round: ID!) {\n  release(round: $round) {\n    __typename\n    ... on RoundNotReleased {\n      message\n    }\n    ... on Release {\n      id\n      version\n      round {\n        id\n        name\n        shortName\n        framework {\n          id\n          name\n        }\n      }\n      themes {\n        code\n        name\n      }\n      england {\n        headline {\n          ...Spans_span\n        }\n        coverage {\n          nOrganisations\n          nSubmissions\n          ...CoverageSentence_coverage\n        }\n        certainty\n        themes {\n          theme\n          mean\n          finding\n          regionFinding\n        }\n      }\n      systems: groups(level: SYSTEM, slice: ALL) {\n        ...GroupLevels_matrix\n      }\n      regions: groups(level: REGION, slice: ALL) {\n        ...GroupLevels_matrix\n      }\n      hexLayout {\n        codes\n        labels\n        q\n        r\n      }\n      change {\n        ...ChangeVerdicts_change\n      }\n    }\n  }\n}':
    types.EnglandPageDocument,
  'query TrustHistogram($round: ID!, $measure: String!) {\n  release(round: $round) {\n    __typename\n    ... on Release {\n      id\n      histogram(theme: $measure) {\n        theme\n        edges\n        counts\n      }\n    }\n  }\n}':
    types.TrustHistogramDocument,
  'query ChangeParameters($round: ID!) {\n  release(round: $round) {\n    __typename\n    ... on Release {\n      id\n      parameters {\n        name\n        value\n      }\n    }\n  }\n}':
    types.ChangeParametersDocument,
  'query MethodPage($round: ID!, $example: OdsCode!) {\n  release(round: $round) {\n    __typename\n    ... on RoundNotReleased {\n      message\n    }\n    ... on Release {\n      id\n      version\n      round {\n        id\n        name\n        shortName\n      }\n      themes {\n        code\n        name\n      }\n      parameters {\n        name\n        value\n      }\n      england {\n        coverage {\n          nEligible\n          nOrganisations\n          nSubmissions\n          missing {\n            code\n            name\n          }\n        }\n        certainty\n      }\n      change {\n        round {\n          id\n        }\n      }\n      system(code: $example) {\n        code\n        ...WorkedExample_system\n      }\n      ...DataFiles_release\n    }\n  }\n}':
    types.MethodPageDocument,
  'fragment WorkedExample_system on SystemBenchmark {\n  shortName\n  coverage {\n    nOrganisations\n    nSubmissions\n  }\n  scores {\n    codes\n    names\n    matchingGroups\n    themes {\n      theme\n      scores\n    }\n  }\n  groupMeans {\n    code\n    label\n    nTrusts\n    means\n    englandMeans\n  }\n  themes {\n    theme\n    mean\n    englandMean\n    total\n    mixEffect\n    difference\n    differenceLow\n    differenceHigh\n    expected\n    clarityNote\n  }\n}':
    types.WorkedExample_SystemFragmentDoc,
  'fragment OwnScoresCard_system on SystemBenchmark {\n  ownScores {\n    finding\n    note\n    themes {\n      theme\n      own\n      mean\n      ciLow\n      ciHigh\n      gap\n    }\n  }\n}':
    types.OwnScoresCard_SystemFragmentDoc,
  'fragment GroupChange_change on GroupChange {\n  code\n  name\n  nPanel\n  before\n  after\n  change\n  ciLow\n  ciHigh\n  verdict\n}\n\nfragment SystemChange_system on SystemBenchmark {\n  change {\n    finding\n    note\n    previousRound {\n      id\n      name\n      asAt\n    }\n    round {\n      id\n      name\n      asAt\n    }\n    system {\n      ...GroupChange_change\n    }\n    england {\n      ...GroupChange_change\n    }\n    trusts {\n      code\n      name\n      before\n      after\n      change\n      verdict\n    }\n  }\n}':
    types.GroupChange_ChangeFragmentDoc,
  'fragment SystemHeatmap_system on SystemBenchmark {\n  scores {\n    finding\n    codes\n    names\n    careSettings\n    matchingGroups\n    alsoIn\n    themes {\n      theme\n      scores\n    }\n    missing {\n      code\n      name\n    }\n  }\n  groupMeans {\n    code\n    label\n    nTrusts\n    nEngland\n    means\n    englandMeans\n  }\n  themes {\n    theme\n    mean\n    englandMean\n  }\n}':
    types.SystemHeatmap_SystemFragmentDoc,
  'query SystemPage($round: ID!, $code: OdsCode!) {\n  release(round: $round) {\n    __typename\n    ... on RoundNotReleased {\n      message\n    }\n    ... on Release {\n      id\n      version\n      round {\n        id\n        name\n        shortName\n        framework {\n          id\n          name\n        }\n      }\n      themes {\n        code\n        name\n      }\n      england {\n        coverage {\n          nOrganisations\n        }\n      }\n      change {\n        previousRound {\n          id\n          name\n          asAt\n        }\n      }\n      system(code: $code) {\n        code\n        name\n        shortName\n        region {\n          code\n          shortName\n        }\n        headline {\n          ...Spans_span\n        }\n        coverage {\n          nOrganisations\n          nSubmissions\n          ...CoverageSentence_coverage\n        }\n        ...SystemHeatmap_system\n        ...SystemSplit_system\n        ...OwnScoresCard_system\n        ...SystemChange_system\n      }\n    }\n  }\n}':
    types.SystemPageDocument,
  'fragment SystemSplit_system on SystemBenchmark {\n  themes {\n    theme\n    total\n    mixEffect\n    difference\n    clarity\n    finding\n    mixSentence\n    clarityNote\n  }\n}':
    types.SystemSplit_SystemFragmentDoc,
  'query SystemsPage($round: ID!) {\n  release(round: $round) {\n    __typename\n    ... on RoundNotReleased {\n      message\n    }\n    ... on Release {\n      id\n      round {\n        id\n        name\n        shortName\n        asAt\n      }\n      systems: groups(level: SYSTEM, slice: ALL) {\n        codes\n        shortNames\n        regionCodes\n        nEligible\n        nOrganisations\n      }\n      regions: groups(level: REGION, slice: ALL) {\n        codes\n        shortNames\n      }\n    }\n  }\n}':
    types.SystemsPageDocument,
  'fragment GroupSpread_matrix on GroupMatrix {\n  codes\n  nSubmissions\n  themes {\n    theme\n    median\n    q1\n    q3\n    expected\n  }\n}\n\nquery ThemesPage($round: ID!, $slice: Slice!) {\n  release(round: $round) {\n    __typename\n    ... on RoundNotReleased {\n      message\n    }\n    ... on Release {\n      id\n      version\n      round {\n        id\n        name\n        shortName\n        framework {\n          id\n          name\n        }\n      }\n      themes {\n        code\n        name\n        headline\n        formerNames\n      }\n      england {\n        themes {\n          theme\n          finding\n          regionFinding\n        }\n      }\n      systems: groups(level: SYSTEM, slice: $slice) {\n        ...GroupLevels_matrix\n        ...GroupSpread_matrix\n      }\n      regions: groups(level: REGION, slice: $slice) {\n        ...GroupLevels_matrix\n        ...GroupSpread_matrix\n      }\n      total: groups(level: ENGLAND, slice: $slice) {\n        ...GroupLevels_matrix\n        ...GroupSpread_matrix\n      }\n    }\n  }\n}':
    types.GroupSpread_MatrixFragmentDoc,
  'query AppRounds {\n  rounds {\n    id\n    name\n    shortName\n    series\n    asAt\n    status\n    framework {\n      id\n      name\n      themes {\n        code\n        name\n        headline\n        formerNames\n      }\n    }\n  }\n}':
    types.AppRoundsDocument,
  'query Search($text: String!, $limit: Int!) {\n  search(text: $text, limit: $limit) {\n    code\n    name\n    kind\n    matched\n    systemCode\n    systemName\n    closed\n    successors {\n      code\n      name\n      shortName\n    }\n  }\n}':
    types.SearchDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment CoverageSentence_coverage on Coverage {\n  sentence {\n    ...Spans_span\n  }\n}',
): (typeof documents)['fragment CoverageSentence_coverage on Coverage {\n  sentence {\n    ...Spans_span\n  }\n}'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment DataFiles_release on Release {\n  files {\n    name\n    url\n    description\n  }\n}',
): (typeof documents)['fragment DataFiles_release on Release {\n  files {\n    name\n    url\n    description\n  }\n}'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment Spans_span on Span {\n  text\n  strong\n}',
): (typeof documents)['fragment Spans_span on Span {\n  text\n  strong\n}'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment GroupLevels_matrix on GroupMatrix {\n  codes\n  names\n  shortNames\n  regionCodes\n  nEligible\n  nOrganisations\n  themes {\n    theme\n    status\n    mean\n    ciLow\n    ciHigh\n    difference\n    differenceLow\n    differenceHigh\n    clarity\n  }\n}',
): (typeof documents)['fragment GroupLevels_matrix on GroupMatrix {\n  codes\n  names\n  shortNames\n  regionCodes\n  nEligible\n  nOrganisations\n  themes {\n    theme\n    status\n    mean\n    ciLow\n    ciHigh\n    difference\n    differenceLow\n    differenceHigh\n    clarity\n  }\n}'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query SystemsMatrix($round: ID!, $slice: Slice!) {\n  release(round: $round) {\n    __typename\n    ... on Release {\n      id\n      systems: groups(level: SYSTEM, slice: $slice) {\n        ...GroupLevels_matrix\n      }\n      england: groups(level: ENGLAND, slice: $slice) {\n        ...GroupLevels_matrix\n      }\n    }\n  }\n}',
): (typeof documents)['query SystemsMatrix($round: ID!, $slice: Slice!) {\n  release(round: $round) {\n    __typename\n    ... on Release {\n      id\n      systems: groups(level: SYSTEM, slice: $slice) {\n        ...GroupLevels_matrix\n      }\n      england: groups(level: ENGLAND, slice: $slice) {\n        ...GroupLevels_matrix\n      }\n    }\n  }\n}'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query DataPage($round: ID!) {\n  release(round: $round) {\n    __typename\n    ... on RoundNotReleased {\n      message\n    }\n    ... on Release {\n      id\n      version\n      releasedAt\n      contentHash\n      round {\n        id\n        name\n        shortName\n        asAt\n      }\n      ...DataFiles_release\n    }\n  }\n}',
): (typeof documents)['query DataPage($round: ID!) {\n  release(round: $round) {\n    __typename\n    ... on RoundNotReleased {\n      message\n    }\n    ... on Release {\n      id\n      version\n      releasedAt\n      contentHash\n      round {\n        id\n        name\n        shortName\n        asAt\n      }\n      ...DataFiles_release\n    }\n  }\n}'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment ChangeVerdicts_change on ChangeSummary {\n  finding\n  note\n  nImproved\n  nNoClearChange\n  nDeteriorated\n  previousRound {\n    id\n    shortName\n    asAt\n  }\n  round {\n    id\n    name\n    asAt\n  }\n  england {\n    nPanel\n    before\n    after\n    change\n    ciLow\n    ciHigh\n    verdict\n  }\n}',
): (typeof documents)['fragment ChangeVerdicts_change on ChangeSummary {\n  finding\n  note\n  nImproved\n  nNoClearChange\n  nDeteriorated\n  previousRound {\n    id\n    shortName\n    asAt\n  }\n  round {\n    id\n    name\n    asAt\n  }\n  england {\n    nPanel\n    before\n    after\n    change\n    ciLow\n    ciHigh\n    verdict\n  }\n}'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query EnglandPage($round: ID!) {\n  release(round: $round) {\n    __typename\n    ... on RoundNotReleased {\n      message\n    }\n    ... on Release {\n      id\n      version\n      round {\n        id\n        name\n        shortName\n        framework {\n          id\n          name\n        }\n      }\n      themes {\n        code\n        name\n      }\n      england {\n        headline {\n          ...Spans_span\n        }\n        coverage {\n          nOrganisations\n          nSubmissions\n          ...CoverageSentence_coverage\n        }\n        certainty\n        themes {\n          theme\n          mean\n          finding\n          regionFinding\n        }\n      }\n      systems: groups(level: SYSTEM, slice: ALL) {\n        ...GroupLevels_matrix\n      }\n      regions: groups(level: REGION, slice: ALL) {\n        ...GroupLevels_matrix\n      }\n      hexLayout {\n        codes\n        labels\n        q\n        r\n      }\n      change {\n        ...ChangeVerdicts_change\n      }\n    }\n  }\n}',
): (typeof documents)['query EnglandPage($round: ID!) {\n  release(round: $round) {\n    __typename\n    ... on RoundNotReleased {\n      message\n    }\n    ... on Release {\n      id\n      version\n      round {\n        id\n        name\n        shortName\n        framework {\n          id\n          name\n        }\n      }\n      themes {\n        code\n        name\n      }\n      england {\n        headline {\n          ...Spans_span\n        }\n        coverage {\n          nOrganisations\n          nSubmissions\n          ...CoverageSentence_coverage\n        }\n        certainty\n        themes {\n          theme\n          mean\n          finding\n          regionFinding\n        }\n      }\n      systems: groups(level: SYSTEM, slice: ALL) {\n        ...GroupLevels_matrix\n      }\n      regions: groups(level: REGION, slice: ALL) {\n        ...GroupLevels_matrix\n      }\n      hexLayout {\n        codes\n        labels\n        q\n        r\n      }\n      change {\n        ...ChangeVerdicts_change\n      }\n    }\n  }\n}'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query TrustHistogram($round: ID!, $measure: String!) {\n  release(round: $round) {\n    __typename\n    ... on Release {\n      id\n      histogram(theme: $measure) {\n        theme\n        edges\n        counts\n      }\n    }\n  }\n}',
): (typeof documents)['query TrustHistogram($round: ID!, $measure: String!) {\n  release(round: $round) {\n    __typename\n    ... on Release {\n      id\n      histogram(theme: $measure) {\n        theme\n        edges\n        counts\n      }\n    }\n  }\n}'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query ChangeParameters($round: ID!) {\n  release(round: $round) {\n    __typename\n    ... on Release {\n      id\n      parameters {\n        name\n        value\n      }\n    }\n  }\n}',
): (typeof documents)['query ChangeParameters($round: ID!) {\n  release(round: $round) {\n    __typename\n    ... on Release {\n      id\n      parameters {\n        name\n        value\n      }\n    }\n  }\n}'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query MethodPage($round: ID!, $example: OdsCode!) {\n  release(round: $round) {\n    __typename\n    ... on RoundNotReleased {\n      message\n    }\n    ... on Release {\n      id\n      version\n      round {\n        id\n        name\n        shortName\n      }\n      themes {\n        code\n        name\n      }\n      parameters {\n        name\n        value\n      }\n      england {\n        coverage {\n          nEligible\n          nOrganisations\n          nSubmissions\n          missing {\n            code\n            name\n          }\n        }\n        certainty\n      }\n      change {\n        round {\n          id\n        }\n      }\n      system(code: $example) {\n        code\n        ...WorkedExample_system\n      }\n      ...DataFiles_release\n    }\n  }\n}',
): (typeof documents)['query MethodPage($round: ID!, $example: OdsCode!) {\n  release(round: $round) {\n    __typename\n    ... on RoundNotReleased {\n      message\n    }\n    ... on Release {\n      id\n      version\n      round {\n        id\n        name\n        shortName\n      }\n      themes {\n        code\n        name\n      }\n      parameters {\n        name\n        value\n      }\n      england {\n        coverage {\n          nEligible\n          nOrganisations\n          nSubmissions\n          missing {\n            code\n            name\n          }\n        }\n        certainty\n      }\n      change {\n        round {\n          id\n        }\n      }\n      system(code: $example) {\n        code\n        ...WorkedExample_system\n      }\n      ...DataFiles_release\n    }\n  }\n}'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment WorkedExample_system on SystemBenchmark {\n  shortName\n  coverage {\n    nOrganisations\n    nSubmissions\n  }\n  scores {\n    codes\n    names\n    matchingGroups\n    themes {\n      theme\n      scores\n    }\n  }\n  groupMeans {\n    code\n    label\n    nTrusts\n    means\n    englandMeans\n  }\n  themes {\n    theme\n    mean\n    englandMean\n    total\n    mixEffect\n    difference\n    differenceLow\n    differenceHigh\n    expected\n    clarityNote\n  }\n}',
): (typeof documents)['fragment WorkedExample_system on SystemBenchmark {\n  shortName\n  coverage {\n    nOrganisations\n    nSubmissions\n  }\n  scores {\n    codes\n    names\n    matchingGroups\n    themes {\n      theme\n      scores\n    }\n  }\n  groupMeans {\n    code\n    label\n    nTrusts\n    means\n    englandMeans\n  }\n  themes {\n    theme\n    mean\n    englandMean\n    total\n    mixEffect\n    difference\n    differenceLow\n    differenceHigh\n    expected\n    clarityNote\n  }\n}'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment OwnScoresCard_system on SystemBenchmark {\n  ownScores {\n    finding\n    note\n    themes {\n      theme\n      own\n      mean\n      ciLow\n      ciHigh\n      gap\n    }\n  }\n}',
): (typeof documents)['fragment OwnScoresCard_system on SystemBenchmark {\n  ownScores {\n    finding\n    note\n    themes {\n      theme\n      own\n      mean\n      ciLow\n      ciHigh\n      gap\n    }\n  }\n}'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment GroupChange_change on GroupChange {\n  code\n  name\n  nPanel\n  before\n  after\n  change\n  ciLow\n  ciHigh\n  verdict\n}\n\nfragment SystemChange_system on SystemBenchmark {\n  change {\n    finding\n    note\n    previousRound {\n      id\n      name\n      asAt\n    }\n    round {\n      id\n      name\n      asAt\n    }\n    system {\n      ...GroupChange_change\n    }\n    england {\n      ...GroupChange_change\n    }\n    trusts {\n      code\n      name\n      before\n      after\n      change\n      verdict\n    }\n  }\n}',
): (typeof documents)['fragment GroupChange_change on GroupChange {\n  code\n  name\n  nPanel\n  before\n  after\n  change\n  ciLow\n  ciHigh\n  verdict\n}\n\nfragment SystemChange_system on SystemBenchmark {\n  change {\n    finding\n    note\n    previousRound {\n      id\n      name\n      asAt\n    }\n    round {\n      id\n      name\n      asAt\n    }\n    system {\n      ...GroupChange_change\n    }\n    england {\n      ...GroupChange_change\n    }\n    trusts {\n      code\n      name\n      before\n      after\n      change\n      verdict\n    }\n  }\n}'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment SystemHeatmap_system on SystemBenchmark {\n  scores {\n    finding\n    codes\n    names\n    careSettings\n    matchingGroups\n    alsoIn\n    themes {\n      theme\n      scores\n    }\n    missing {\n      code\n      name\n    }\n  }\n  groupMeans {\n    code\n    label\n    nTrusts\n    nEngland\n    means\n    englandMeans\n  }\n  themes {\n    theme\n    mean\n    englandMean\n  }\n}',
): (typeof documents)['fragment SystemHeatmap_system on SystemBenchmark {\n  scores {\n    finding\n    codes\n    names\n    careSettings\n    matchingGroups\n    alsoIn\n    themes {\n      theme\n      scores\n    }\n    missing {\n      code\n      name\n    }\n  }\n  groupMeans {\n    code\n    label\n    nTrusts\n    nEngland\n    means\n    englandMeans\n  }\n  themes {\n    theme\n    mean\n    englandMean\n  }\n}'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query SystemPage($round: ID!, $code: OdsCode!) {\n  release(round: $round) {\n    __typename\n    ... on RoundNotReleased {\n      message\n    }\n    ... on Release {\n      id\n      version\n      round {\n        id\n        name\n        shortName\n        framework {\n          id\n          name\n        }\n      }\n      themes {\n        code\n        name\n      }\n      england {\n        coverage {\n          nOrganisations\n        }\n      }\n      change {\n        previousRound {\n          id\n          name\n          asAt\n        }\n      }\n      system(code: $code) {\n        code\n        name\n        shortName\n        region {\n          code\n          shortName\n        }\n        headline {\n          ...Spans_span\n        }\n        coverage {\n          nOrganisations\n          nSubmissions\n          ...CoverageSentence_coverage\n        }\n        ...SystemHeatmap_system\n        ...SystemSplit_system\n        ...OwnScoresCard_system\n        ...SystemChange_system\n      }\n    }\n  }\n}',
): (typeof documents)['query SystemPage($round: ID!, $code: OdsCode!) {\n  release(round: $round) {\n    __typename\n    ... on RoundNotReleased {\n      message\n    }\n    ... on Release {\n      id\n      version\n      round {\n        id\n        name\n        shortName\n        framework {\n          id\n          name\n        }\n      }\n      themes {\n        code\n        name\n      }\n      england {\n        coverage {\n          nOrganisations\n        }\n      }\n      change {\n        previousRound {\n          id\n          name\n          asAt\n        }\n      }\n      system(code: $code) {\n        code\n        name\n        shortName\n        region {\n          code\n          shortName\n        }\n        headline {\n          ...Spans_span\n        }\n        coverage {\n          nOrganisations\n          nSubmissions\n          ...CoverageSentence_coverage\n        }\n        ...SystemHeatmap_system\n        ...SystemSplit_system\n        ...OwnScoresCard_system\n        ...SystemChange_system\n      }\n    }\n  }\n}'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment SystemSplit_system on SystemBenchmark {\n  themes {\n    theme\n    total\n    mixEffect\n    difference\n    clarity\n    finding\n    mixSentence\n    clarityNote\n  }\n}',
): (typeof documents)['fragment SystemSplit_system on SystemBenchmark {\n  themes {\n    theme\n    total\n    mixEffect\n    difference\n    clarity\n    finding\n    mixSentence\n    clarityNote\n  }\n}'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query SystemsPage($round: ID!) {\n  release(round: $round) {\n    __typename\n    ... on RoundNotReleased {\n      message\n    }\n    ... on Release {\n      id\n      round {\n        id\n        name\n        shortName\n        asAt\n      }\n      systems: groups(level: SYSTEM, slice: ALL) {\n        codes\n        shortNames\n        regionCodes\n        nEligible\n        nOrganisations\n      }\n      regions: groups(level: REGION, slice: ALL) {\n        codes\n        shortNames\n      }\n    }\n  }\n}',
): (typeof documents)['query SystemsPage($round: ID!) {\n  release(round: $round) {\n    __typename\n    ... on RoundNotReleased {\n      message\n    }\n    ... on Release {\n      id\n      round {\n        id\n        name\n        shortName\n        asAt\n      }\n      systems: groups(level: SYSTEM, slice: ALL) {\n        codes\n        shortNames\n        regionCodes\n        nEligible\n        nOrganisations\n      }\n      regions: groups(level: REGION, slice: ALL) {\n        codes\n        shortNames\n      }\n    }\n  }\n}'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment GroupSpread_matrix on GroupMatrix {\n  codes\n  nSubmissions\n  themes {\n    theme\n    median\n    q1\n    q3\n    expected\n  }\n}\n\nquery ThemesPage($round: ID!, $slice: Slice!) {\n  release(round: $round) {\n    __typename\n    ... on RoundNotReleased {\n      message\n    }\n    ... on Release {\n      id\n      version\n      round {\n        id\n        name\n        shortName\n        framework {\n          id\n          name\n        }\n      }\n      themes {\n        code\n        name\n        headline\n        formerNames\n      }\n      england {\n        themes {\n          theme\n          finding\n          regionFinding\n        }\n      }\n      systems: groups(level: SYSTEM, slice: $slice) {\n        ...GroupLevels_matrix\n        ...GroupSpread_matrix\n      }\n      regions: groups(level: REGION, slice: $slice) {\n        ...GroupLevels_matrix\n        ...GroupSpread_matrix\n      }\n      total: groups(level: ENGLAND, slice: $slice) {\n        ...GroupLevels_matrix\n        ...GroupSpread_matrix\n      }\n    }\n  }\n}',
): (typeof documents)['fragment GroupSpread_matrix on GroupMatrix {\n  codes\n  nSubmissions\n  themes {\n    theme\n    median\n    q1\n    q3\n    expected\n  }\n}\n\nquery ThemesPage($round: ID!, $slice: Slice!) {\n  release(round: $round) {\n    __typename\n    ... on RoundNotReleased {\n      message\n    }\n    ... on Release {\n      id\n      version\n      round {\n        id\n        name\n        shortName\n        framework {\n          id\n          name\n        }\n      }\n      themes {\n        code\n        name\n        headline\n        formerNames\n      }\n      england {\n        themes {\n          theme\n          finding\n          regionFinding\n        }\n      }\n      systems: groups(level: SYSTEM, slice: $slice) {\n        ...GroupLevels_matrix\n        ...GroupSpread_matrix\n      }\n      regions: groups(level: REGION, slice: $slice) {\n        ...GroupLevels_matrix\n        ...GroupSpread_matrix\n      }\n      total: groups(level: ENGLAND, slice: $slice) {\n        ...GroupLevels_matrix\n        ...GroupSpread_matrix\n      }\n    }\n  }\n}'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query AppRounds {\n  rounds {\n    id\n    name\n    shortName\n    series\n    asAt\n    status\n    framework {\n      id\n      name\n      themes {\n        code\n        name\n        headline\n        formerNames\n      }\n    }\n  }\n}',
): (typeof documents)['query AppRounds {\n  rounds {\n    id\n    name\n    shortName\n    series\n    asAt\n    status\n    framework {\n      id\n      name\n      themes {\n        code\n        name\n        headline\n        formerNames\n      }\n    }\n  }\n}'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query Search($text: String!, $limit: Int!) {\n  search(text: $text, limit: $limit) {\n    code\n    name\n    kind\n    matched\n    systemCode\n    systemName\n    closed\n    successors {\n      code\n      name\n      shortName\n    }\n  }\n}',
): (typeof documents)['query Search($text: String!, $limit: Int!) {\n  search(text: $text, limit: $limit) {\n    code\n    name\n    kind\n    matched\n    systemCode\n    systemName\n    closed\n    successors {\n      code\n      name\n      shortName\n    }\n  }\n}'];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> =
  TDocumentNode extends DocumentNode<infer TType, any> ? TType : never;
