const REACH_TIMEOUT_MS = 5_000;

async function isRounds(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/healthz`, { signal: AbortSignal.timeout(REACH_TIMEOUT_MS) });
    return response.ok && JSON.stringify(await response.json()).includes('alive');
  } catch {
    return false;
  }
}

/**
 * The origin of the system that runs: ROUNDS_URL, or the one of `npm start`.
 * @throws where Rounds does not answer there
 */
export async function runningSystem(): Promise<string> {
  const url = (process.env['ROUNDS_URL']?.trim() || 'http://localhost:4000').replace(/\/+$/, '');
  if (!URL.canParse(url) || !(await isRounds(url))) {
    throw new Error(`Rounds does not answer at ${url}: run \`npm start\` first, or set ROUNDS_URL.`);
  }
  return url;
}
