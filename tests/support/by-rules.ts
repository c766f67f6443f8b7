/** What only models need of a request. */
export const byRules = {
  jobRoleId: 'backend',
  askedBefore: [] as string[],
  model: null,
  account: { interviewId: null, userId: null, partnerId: null },
};
