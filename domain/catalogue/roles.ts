import { COMPETENCIES, type Competency, type JobFamily } from './competencies.ts';
import { LEVELS, type Level } from './vocabulary.ts';

/** A job that a candidate can choose to be interviewed for. */
export interface JobRole {
  /** kebab-case, stable: stored with interviews. */
  id: JobFamily;
  title: string;
  /** What the job and its interview are about, for a candidate who chooses. */
  summary: string;
  levels: readonly Level[];
}

export const JOB_ROLES: readonly JobRole[] = [
  {
    id: 'backend',
    title: 'Backend engineer',
    summary:
      'Builds the services, APIs and databases behind a product. ' +
      'The interview goes into data, transactions, failure and the design of services.',
    levels: LEVELS,
  },
  {
    id: 'frontend',
    title: 'Frontend engineer',
    summary:
      'Builds what people see and use in the browser. ' +
      'The interview goes into JavaScript, components, rendering, accessibility and client architecture.',
    levels: LEVELS,
  },
  {
    id: 'data-engineer',
    title: 'Data engineer',
    summary:
      'Builds the pipelines and models that turn raw events into data others can trust. ' +
      'The interview goes into SQL, modelling, pipeline failure and data platforms.',
    levels: LEVELS,
  },
];

const BY_ID = new Map<string, JobRole>(JOB_ROLES.map((role) => [role.id, role]));

/** Undefined for an id that the catalogue does not hold. */
export const jobRole = (id: string): JobRole | undefined => BY_ID.get(id);

/** The competencies of a job role in the order of the catalogue; empty for an unknown role. */
export function competenciesOf(roleId: string): Competency[] {
  const role = jobRole(roleId);
  return role ? COMPETENCIES.filter((competency) => competency.roles.includes(role.id)) : [];
}
