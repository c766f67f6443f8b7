import { LEVELS, ROUND_KINDS } from '../../domain/catalogue/vocabulary.ts';
import { ERROR_CODES } from '../../domain/errors.ts';
import { INTERVIEW_EVENT_TYPES } from '../../domain/interview/events.ts';
import {
  EVALUATION_STATUSES, INTERVIEW_STATUSES, NOT_SCORED_REASONS, QUESTION_KINDS, ROUND_STATUSES, SCORE_BANDS,
} from '../../domain/interview/states.ts';
import { MODEL_PURPOSES } from '../../domain/model-usage.ts';
import { EMAIL_KINDS, EMAIL_STATUSES } from '../../store/email-messages.ts';
import { builder } from '../builder.ts';

export const ErrorCode = builder.enumType('ErrorCode', { values: ERROR_CODES });
export const Level = builder.enumType('Level', { values: LEVELS });
export const RoundKind = builder.enumType('RoundKind', { values: ROUND_KINDS });
export const InterviewStatus = builder.enumType('InterviewStatus', { values: INTERVIEW_STATUSES });
export const RoundStatus = builder.enumType('RoundStatus', { values: ROUND_STATUSES });
export const QuestionKind = builder.enumType('QuestionKind', { values: QUESTION_KINDS });
/** Without PREPARED: such a question is in no answer. */
export const QuestionState = builder.enumType('QuestionState', {
  values: ['ASKED', 'ANSWERED', 'SCORED', 'NOT_SCORED', 'SKIPPED'] as const,
});
export const EvaluationStatus = builder.enumType('EvaluationStatus', { values: EVALUATION_STATUSES });
export const NotScoredReason = builder.enumType('NotScoredReason', { values: NOT_SCORED_REASONS });
export const ScoreBand = builder.enumType('ScoreBand', { values: SCORE_BANDS });
export const InterviewerKind = builder.enumType('InterviewerKind', { values: ['GROQ', 'RULE_BASED'] as const });
export const DueSetter = builder.enumType('DueSetter', { values: ['CANDIDATE', 'PARTNER'] as const });
export const ModelPurpose = builder.enumType('ModelPurpose', { values: MODEL_PURPOSES });
export const EmailKind = builder.enumType('EmailKind', { values: EMAIL_KINDS });
export const EmailStatus = builder.enumType('EmailStatus', { values: EMAIL_STATUSES });
export const ResourceKind = builder.enumType('ResourceKind', {
  values: [
    'ARTICLE', 'BOOK', 'COURSE', 'DOCS', 'EXERCISE', 'GUIDE', 'INTERACTIVE', 'REFERENCE', 'SPECIFICATION',
  ] as const,
});
export const InterviewEventType = builder.enumType('InterviewEventType', { values: INTERVIEW_EVENT_TYPES });
