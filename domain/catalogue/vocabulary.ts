/** The fixed words of the catalogue; the GraphQL enums of the same names are made from these lists. */

export const LEVELS = ['INTERN', 'JUNIOR', 'MID', 'SENIOR', 'STAFF'] as const;
export type Level = (typeof LEVELS)[number];

export const ROUND_KINDS = [
  'RECRUITER_SCREEN',
  'FUNDAMENTALS',
  'CODING',
  'SYSTEM_DESIGN',
  'ROLE_SPECIFIC',
  'BEHAVIOURAL',
  'HIRING_MANAGER',
] as const;
export type RoundKind = (typeof ROUND_KINDS)[number];

/** Levels that are served by the same questions: INTERN–JUNIOR, MID, SENIOR–STAFF. */
export const BANDS = ['ENTRY', 'MID', 'SENIOR'] as const;
export type Band = (typeof BANDS)[number];

const BAND_OF_LEVEL: Record<Level, Band> = {
  INTERN: 'ENTRY',
  JUNIOR: 'ENTRY',
  MID: 'MID',
  SENIOR: 'SENIOR',
  STAFF: 'SENIOR',
};

export const bandOf = (level: Level): Band => BAND_OF_LEVEL[level];
