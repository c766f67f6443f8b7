import type { ActivityDependencies } from './dependencies.ts';
import { createEmailActivities } from './email/deliver.ts';
import { createEvaluationActivities } from './evaluation.ts';
import { createLearningPathActivities } from './learning-path.ts';
import { createQuestionActivities } from './questions.ts';
import { createRecordActivities } from './record.ts';
import { createReminderActivities } from './reminders.ts';
import { createScoringActivities } from './scoring.ts';

/** All activities by name, as workers register them and workflows call them. */
export const createActivities = (deps: ActivityDependencies) => ({
  ...createRecordActivities(deps),
  ...createQuestionActivities(deps),
  ...createEvaluationActivities(deps),
  ...createScoringActivities(deps),
  ...createLearningPathActivities(deps),
  ...createReminderActivities(deps),
  ...createEmailActivities(deps),
});

export type Activities = ReturnType<typeof createActivities>;
