const shown = '{ value text low high }';

export const ROUNDS = '{ boardRounds { id status } }';

export const GROUPS = `query ($round: ID!) { boardRelease(round: $round) {
  ... on BoardRelease {
    version contentHash round { status }
    groups { id kind name rule nEligible submitters available hasDistribution members { code shortName } }
  }
} }`;

export const CELLS = `query ($round: ID!, $id: ID!) { boardRelease(round: $round) {
  ... on BoardRelease { group(id: $id) { themes { theme cell {
    ... on NotAvailableAtThisLevel { message }
    ... on ReleasedCell {
      mean ${shown}
      quartiles { ... on NotAvailableAtThisLevel { message } ... on ReleasedQuartiles { q1 ${shown} median ${shown} q3 ${shown} } }
      histogram { ... on NotAvailableAtThisLevel { message } ... on ReleasedHistogram { from to shares } }
      spread
    }
  } } } }
} }`;

export const MATRIX = `query ($round: ID!, $kind: PeerGroupKind!) { boardRelease(round: $round) {
  ... on BoardRelease { matrix(kind: $kind) { ids nEligible submitters themes { theme status mean text } } }
} }`;

export const TRUST = `query ($round: ID!, $code: OdsCode!) { boardRelease(round: $round) {
  ... on BoardRelease { trust(code: $code) {
    position { themes { theme own { score low high text } } }
    change { rounds { id } themes { theme scores peers } }
  } }
} }`;

const matrix = '{ codes submitted themes { theme scores texts } }';

export const SYSTEM = `query ($round: ID!, $code: OdsCode!) { boardRelease(round: $round) {
  ... on BoardRelease { system(code: $code) { trusts ${matrix} } }
} }`;

export const REGION = `query ($round: ID!, $code: OdsCode!) { boardRelease(round: $round) {
  ... on BoardRelease { region(code: $code) { trusts ${matrix} } }
} }`;

export const OWN = `query ($round: ID!, $code: OdsCode!) { boardRelease(round: $round) {
  ... on BoardRelease { trust(code: $code) { code submitted position { themes { theme own { text } fifth { text } } } } }
} }`;

export const FRAMEWORKS = '{ frameworks { framework } }';
