/** Stands wherever illustrative data is shown. */
export const NOTICE =
  'Illustrative data: these organisations, answers and scores are invented. They describe no real trust, system, region or person.';
