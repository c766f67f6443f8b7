import type { Level } from '../../domain/catalogue/vocabulary.ts';

/** The GraphQL enum of the same name is made from this list. */
export const RESOURCE_KINDS = [
  'ARTICLE',
  'BOOK',
  'COURSE',
  'DOCS',
  'EXERCISE',
  'GUIDE',
  'INTERACTIVE',
  'REFERENCE',
  'SPECIFICATION',
] as const;
export type ResourceKind = (typeof RESOURCE_KINDS)[number];

/** A page that a learning path can point to. Paths name it by id; only code turns the id into a link. */
export interface Resource {
  /** kebab-case, stable: stored with learning paths. */
  id: string;
  /** Id of `domain/catalogue/competencies.ts`. */
  competency: string;
  title: string;
  /** https; seen to exist before it was added. */
  url: string;
  kind: ResourceKind;
  /** Estimated time to work through it. */
  minutes: number;
  /** The lowest level that it suits. */
  level: Level;
}
