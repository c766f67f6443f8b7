export const USER_ROLES = ['CANDIDATE', 'REVIEWER', 'PARTNER', 'ADMIN'] as const;
export type UserRole = (typeof USER_ROLES)[number];
