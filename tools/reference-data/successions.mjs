const WORDS = [
  ['known_acquisitions.py (ODS Succs legal date)', 'list of acquisitions with the legal dates of ODS'],
  ['backfill.md (ODS)', 'notes on mergers after ODS'],
  ['trust_mergers.csv', 'list of mergers'],
  ['etr.csv', 'ODS list of trusts'],
];

/** The provenance of a succession, with what its sources contain instead of the names of their files. */
export const sourceOf = (row) => WORDS.reduce((text, [file, words]) => text.replaceAll(file, words), row.source);

/** Which organisation replaced which, when and how: trusts from 2014, systems on the day of the reorganisation. */
export function successions({ trustSuccessions, systemSuccessions }) {
  const trusts = trustSuccessions.map((row) => ({
    predecessor: row.predecessor_code,
    successor: row.successor_code,
    happenedOn: row.succession_date,
    kind: row.type,
    source: sourceOf(row),
  }));
  const systems = systemSuccessions.map((row) => ({
    predecessor: row.predecessor_icb_code,
    successor: row.successor_icb_code,
    happenedOn: row.succession_date,
    kind: row.type,
    source: 'ODS successions of integrated care boards',
  }));
  return [...trusts, ...systems].sort(
    (a, b) =>
      a.happenedOn.localeCompare(b.happenedOn) ||
      a.predecessor.localeCompare(b.predecessor) ||
      a.successor.localeCompare(b.successor),
  );
}
