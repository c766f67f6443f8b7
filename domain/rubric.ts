/** A criterion's level is a whole number from 1 to 5; 3 meets the bar of the chosen level. "Not scored" is null. */
const LOWEST_LEVEL = 1;
const POINTS_PER_LEVEL = 25;

/** Points of a level, 0–100: 1 → 0, 2 → 25, … 5 → 100. */
export const levelPoints = (level: number): number => (level - LOWEST_LEVEL) * POINTS_PER_LEVEL;
