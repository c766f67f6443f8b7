import { scriptedReply } from '../../bin/demo/scripted-model.ts';
import { seededRandom } from '../../domain/seeded-random.ts';
import { type HostileMailServer, MAIL_FAULTS, startHostileMailServer } from '../support/hostile-mail-server.ts';
import {
  HOSTILE_MODES, type HostileMode, type HostileServer, startHostileServer,
} from '../support/model-server/hostile.ts';

/** Of a hundred attempts to hand over a mail, and calls of the model. */
const MAIL_FAULTS_PERCENT = 40;
const MODEL_FAULTS_PERCENT = 40;
/** A model that retires is out of use for an hour, so only a few may. */
const RETIREMENTS = 3;
const RIGHT = new Set<HostileMode>(['right', 'right-in-a-fence', 'right-after-thought', 'slow-but-right']);
/** Tells that a model is gone. */
const RETIRING = new Set<HostileMode>(['http-404-model-not-found', 'http-400-model-decommissioned']);

/** The mail server and the model's endpoint of a run: hostile until it is fair. */
export interface Weather {
  readonly mail: HostileMailServer;
  readonly model: HostileServer;
  /** From now on it does its work. */
  clear(what: 'mail' | 'model'): void;
  close(): Promise<void>;
}

/** Both draw from streams of the seed, attempt by attempt. */
export async function startWeather(seed: string): Promise<Weather> {
  const fair = { mail: false, model: false };
  let retirements = 0;
  const mailDice = seededRandom(`${seed}/mail`);
  const modelDice = seededRandom(`${seed}/model`);
  // A connection that is reset before a request cannot be chosen request by request.
  const lies = HOSTILE_MODES.filter((mode) => !RIGHT.has(mode) && mode !== 'resets-at-accept');
  const mail = await startHostileMailServer(() => {
    const [roll, which] = [mailDice() * 100, mailDice()];
    return fair.mail || roll >= MAIL_FAULTS_PERCENT ? null : (MAIL_FAULTS[Math.floor(which * MAIL_FAULTS.length)] ?? null);
  });
  const model = await startHostileServer(() => {
    const [roll, which] = [modelDice() * 100, modelDice()];
    const lie = lies[Math.floor(which * lies.length)] ?? 'right';
    if (fair.model || roll >= MODEL_FAULTS_PERCENT) return 'right';
    if (!RETIRING.has(lie)) return lie;
    retirements += 1;
    return retirements > RETIREMENTS ? 'right' : lie;
  }, { right: scriptedReply, limits: {} });
  return {
    mail,
    model,
    clear(what) {
      fair[what] = true;
    },
    close: async () => void (await Promise.all([mail.close(), model.close()])),
  };
}

/** Right replies are no faults. */
export const modelFaults = ({ hits }: HostileServer): number => hits.filter(({ mode }) => !RIGHT.has(mode)).length;
