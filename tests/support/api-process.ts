import { type ProgramProcess, spawnProgram } from './program-process.ts';

/** The API as a process of its own. */
export interface ApiProcess extends ProgramProcess {
  url: string;
}

/** @param env all of its environment variables but PATH */
export const spawnApi = (env: Record<string, string>): ApiProcess => ({
  ...spawnProgram('api', env),
  url: `http://127.0.0.1:${env['PORT']}`,
});
