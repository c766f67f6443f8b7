import { ROUND_KIND_DETAILS } from '../../domain/catalogue/rounds.ts';
import type { EvaluationDetails } from '../../domain/evaluation-details.ts';
import { threadScore } from '../../domain/scoring.ts';
import type { Services } from '../../services/services.ts';
import { sealedPlace } from '../../store/sealed.ts';

/** What opens what was judged. */
export interface JudgedPorts {
  database: Pick<Services['database'], 'prisma'>;
  sealer: Pick<Services['sealer'], 'forUser'>;
}

/** What is wrong with the scores of an interview: each has to be right, or NOT_SCORED. */
export async function scoreFaults(services: JudgedPorts, interviewId: string): Promise<string[]> {
  const { prisma } = services.database;
  const interview = await prisma.interview.findUniqueOrThrow({
    where: { id: interviewId },
    include: { questions: { include: { answer: true, evaluations: true, round: true } } },
  });
  const key = await services.sealer.forUser(interview.userId);
  const faults: string[] = [];
  const asked = interview.questions.filter(({ kind, state }) => kind === 'MAIN' && state !== 'PREPARED');
  for (const main of asked) {
    const thread = interview.questions.filter(({ id, parentId }) => id === main.id || parentId === main.id);
    const answers = thread.flatMap(({ answer }) =>
      answer ? [key.open(sealedPlace.answerText(answer.id), answer.textSealed)] : [],
    );
    const latest = main.evaluations.sort((a, b) => b.rescore - a.rescore || b.answersSeen - a.answersSeen)[0];
    if (answers.length > 0 && latest?.answersSeen !== answers.length) {
      faults.push(`${main.id} has an answer that was not judged`);
    }
    if (main.state !== 'SKIPPED' && main.state !== latest?.status) faults.push(`${main.id} is ${main.state}`);
    for (const evaluation of main.evaluations) {
      const opened = key.open(sealedPlace.evaluationDetails(evaluation.id), evaluation.detailsSealed);
      const { criteria } = JSON.parse(opened) as EvaluationDetails;
      faults.push(...evidenceFaults(criteria, answers));
      if (evaluation.status === 'NOT_SCORED') continue;
      const rubric = ROUND_KIND_DETAILS[main.round.kind].criteria;
      const levels = rubric.map(({ criterion, weight }) => ({
        weight,
        level: criteria.find((one) => one.criterion === criterion)?.level ?? null,
      }));
      const score = threadScore(levels);
      if (score !== evaluation.score) faults.push(`${evaluation.id} has ${evaluation.score} instead of ${score}`);
    }
  }
  return faults;
}

function evidenceFaults(criteria: EvaluationDetails['criteria'], answers: string[]): string[] {
  return criteria.flatMap(({ criterion, level, evidence }) => {
    const isSaid = evidence === null || answers.some((answer) => answer.includes(evidence));
    if (!isSaid) return [`${criterion} quotes what nobody said`];
    return level !== null && level > 1 && evidence === null ? [`${criterion} has level ${level} without a quote`] : [];
  });
}
