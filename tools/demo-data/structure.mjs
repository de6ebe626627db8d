/**
 * The shape of England in July 2025 without any name: how many trusts of which sector each system has (A acute, S acute specialist,
 * M mental health, C community, P ambulance), by size, which says nothing of which system is which.
 */
export const SYSTEM_MIXES = [
  ...['A', 'A', 'AA', 'AA', 'AM', 'AM', 'AM', 'AM'],
  ...['AAC', 'AAM', 'AAM', 'AAP', 'ACM', 'ACS', 'AMM'],
  ...['AAAM', 'AAAM', 'AAAM', 'AAMP'],
  ...['AAAAM', 'AAAAM', 'AAACM', 'AAACM', 'AAAMM', 'AAAMM', 'AAAMM', 'AAAMP', 'AACMP', 'AACMS', 'AACMS', 'ACMSS'],
  ...['AAAACM', 'AAAAMP', 'AAAAMP', 'AAAAMS'],
  ...['AAAAMMS', 'AAAACMMP', 'AAAMMSSS', 'AAAAAAMMPS', 'AAAAACMMMP', 'AAAAAAAAMMP', 'AAAAAAACCMMSSSSS'],
];

export const SECTOR_OF_LETTER = {
  A: 'acute',
  S: 'acute_specialist',
  M: 'mental_health',
  C: 'community',
  P: 'ambulance',
};

/** How many systems the regions have. */
export const REGION_SIZES = [3, 4, 5, 6, 6, 7, 11];

/** How many acute trusts are of each type of the estates return. */
export const ACUTE_ESTATE_TYPES = { teaching: 49, large: 23, medium: 20, small: 19, multi_service: 7 };

/** How many trusts of a sector run which care settings. */
export const CARE_SETTINGS_OF_SECTOR = {
  acute: [
    [69, ['acute']],
    [47, ['acute', 'community']],
    [1, ['acute', 'ambulance']],
    [1, ['acute', 'community', 'mental_health']],
  ],
  acute_specialist: [
    [14, ['acute']],
    [1, ['acute', 'community']],
    [1, ['acute', 'community', 'mental_health']],
  ],
  mental_health: [
    [21, ['mental_health']],
    [26, ['community', 'mental_health']],
  ],
  community: [
    [12, ['community']],
    [2, ['community', 'mental_health']],
  ],
  ambulance: [[10, ['ambulance']]],
};

/** How many trusts of a sector have their head office in another system than the one in which they are counted. */
export const HEAD_OFFICES_ELSEWHERE = { ambulance: 6, acute_specialist: 2, mental_health: 2, acute: 1 };
