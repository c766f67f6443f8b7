export { delivery } from './delivery.ts';
export { interview } from './interview.ts';
