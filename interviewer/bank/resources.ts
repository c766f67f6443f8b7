import type { Resource } from './resource.ts';
import { computingResources } from './resources/computing.ts';
import { dataResources } from './resources/data.ts';
import { languagesResources } from './resources/languages.ts';
import { peopleResources } from './resources/people.ts';
import { securityResources } from './resources/security.ts';
import { systemsResources } from './resources/systems.ts';
import { webAndMobileResources } from './resources/web-and-mobile.ts';

/** Every page that learning paths may point to. */
export const RESOURCES: readonly Resource[] = [
  ...computingResources,
  ...languagesResources,
  ...webAndMobileResources,
  ...dataResources,
  ...systemsResources,
  ...securityResources,
  ...peopleResources,
];

const BY_ID = new Map(RESOURCES.map((resource) => [resource.id, resource]));

/** Undefined for an id that the bank does not hold; stored learning paths may name one that was removed. */
export const resource = (id: string): Resource | undefined => BY_ID.get(id);
