import { fileURLToPath } from 'node:url';
import { type WorkflowBundleWithSourceMap, bundleWorkflowCode } from '@temporalio/worker';
import type { Logger } from '../platform/log.ts';

const fromSource = import.meta.url.endsWith('.ts');
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Where the build leaves the bundle, beside the folders of the built code. */
export const BUILT_BUNDLE = here('../workflow-bundle.js');

const LEVELS = { TRACE: 'trace', DEBUG: 'debug', INFO: 'debug', WARN: 'warn', ERROR: 'error' } as const;

/** Bundles the workflows of this tree. */
export function bundleWorkflows(log?: Logger): Promise<WorkflowBundleWithSourceMap> {
  return bundleWorkflowCode({
    workflowsPath: here(fromSource ? '../workflows/index.ts' : '../workflows/index.js'),
    logger: {
      log: (level, message) => log?.[LEVELS[level]](message),
      trace: (message) => log?.trace(message),
      debug: (message) => log?.debug(message),
      info: (message) => log?.debug(message),
      warn: (message) => log?.warn(message),
      error: (message) => log?.error(message),
    },
  });
}

/** The bundle that a worker runs: the built one, or one made now where the code runs from its source. */
export async function workflowBundle(log: Logger): Promise<{ codePath: string } | { code: string }> {
  return fromSource ? bundleWorkflows(log) : { codePath: BUILT_BUNDLE };
}
