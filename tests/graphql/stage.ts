import type { EvaluationDetails } from '../../domain/evaluation-details.ts';
import type { WorkflowCommand } from '../../domain/interview/commands.ts';
import type { LearningPathContent } from '../../domain/learning-path.ts';
import type { PreparedQuestion } from '../../interviewer/interviewer.ts';
import { newId } from '../../platform/ids.ts';
import type { Services } from '../../services/services.ts';
import { type ChangeResult, changeInterview } from '../../store/change/change.ts';
import type { Words } from '../../store/change/words.ts';
import { sealedPlace } from '../../store/sealed.ts';
import { byRules } from '../support/by-rules.ts';

const PATH: LearningPathContent = {
  strengths: ['Names what fails'],
  weaknesses: ['Sizes nothing'],
  roadmap: [{ id: 'sql', title: 'SQL', why: 'It was skipped.', steps: ['Read', 'Practise'], weeks: 2 }],
  resourceIds: [],
  fallback: false,
};

/** Plays the workflow of an interview: prepares, asks, judges and closes, without an engine. */
export class Stage {
  readonly #services: Services;
  readonly interviewId: string;
  readonly #userId: string;

  constructor(services: Services, userId: string, interviewId: string) {
    this.#services = services;
    this.#userId = userId;
    this.interviewId = interviewId;
  }

  async #must(command: WorkflowCommand, words: Words = {}): Promise<void> {
    const { database, clock } = this.#services;
    const result: ChangeResult = await changeInterview(
      { pool: database.pool, clock },
      {
        locator: { by: 'interview', id: this.interviewId },
        command,
        userId: null,
        byPerson: false,
        words: () => words,
      },
    );
    if (result.outcome !== 'changed') throw new Error(`${command.type} was not accepted: ${result.outcome}`);
  }

  /** Prepares the round's questions; an own text is sealed, the others come from the bank. */
  async prepare(roundId: string, ownText?: string): Promise<string[]> {
    const { interviewer, database, sealer } = this.#services;
    const round = await database.prisma.interviewRound.findUniqueOrThrow({
      where: { id: roundId },
      include: { interview: true },
    });
    const { jobRoleId, level } = round.interview;
    const count = round.questionCount;
    const request = { ...byRules, jobRoleId, level, kind: round.kind, count, seen: [], seed: roundId };
    const prepared: PreparedQuestion[] = await interviewer.generateQuestions(request);
    const key = await sealer.forUser(this.#userId);
    const questions = new Map(prepared.map(({ competency, source }, index) => {
      const id = newId();
      const own = index === 0 && ownText !== undefined;
      const textSealed = own ? key.seal(sealedPlace.questionText(id), ownText) : null;
      return [id, { competency, bank: !own && 'bank' in source ? source.bank : null, textSealed }];
    }));
    const questionIds = [...questions.keys()];
    await this.#must({ type: 'addPreparedQuestions', roundId, questionIds }, { questions });
    return questionIds;
  }

  askQuestion(questionId: string): Promise<void> {
    return this.#must({ type: 'askQuestion', questionId });
  }

  /** Judges a thread with level 4 everywhere, as its first answer's evaluation unless more are seen. */
  async judge(threadId: string, quote: string, more: { probe?: boolean; answersSeen?: number } = {}): Promise<string> {
    const evaluationId = newId();
    const key = await this.#services.sealer.forUser(this.#userId);
    const details: EvaluationDetails = {
      criteria: [{ criterion: 'correctness', level: 4, evidence: quote }],
      strengths: ['Says why'],
      improvements: ['Give a number'],
    };
    const probeId = newId();
    await this.#must(
      {
        type: 'recordEvaluation',
        evaluationId,
        threadId,
        answersSeen: more.answersSeen ?? 1,
        rescore: 0,
        status: 'SCORED',
        criteria: [{ weight: 1, level: 4 }],
        ...(more.probe && { probeId }),
      },
      {
        evaluation: {
          provider: 'Rounds',
          model: null,
          interviewerVersion: 'test',
          detailsSealed: key.seal(sealedPlace.evaluationDetails(evaluationId), JSON.stringify(details)),
        },
        questions: new Map([[probeId, {
          competency: 'sql',
          bank: null,
          textSealed: key.seal(sealedPlace.questionText(probeId), 'And under load?'),
        }]]),
      },
    );
    return evaluationId;
  }

  closeRound(roundId: string): Promise<void> {
    return this.#must({ type: 'closeRound', roundId });
  }

  async scoreRound(roundId: string, summary: string): Promise<void> {
    const key = await this.#services.sealer.forUser(this.#userId);
    const summarySealed = key.seal(sealedPlace.roundSummary(roundId), summary);
    await this.#must({ type: 'recordRoundScore', roundId }, { summarySealed });
  }

  async storePath(resourceIds: string[]): Promise<void> {
    const id = newId();
    const key = await this.#services.sealer.forUser(this.#userId);
    const contentSealed = key.seal(sealedPlace.learningPath(id), JSON.stringify({ ...PATH, resourceIds }));
    await this.#must(
      { type: 'storeLearningPath' },
      {
        learningPath: { id, contentSealed },
        emails: [{ id: newId(), kind: 'RESULTS', businessKey: `results:${this.interviewId}`, roundId: null }],
      },
    );
  }
}
