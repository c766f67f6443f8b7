import { createSignal, onMount, type Accessor } from 'solid-js';
import type { Api } from '../../api/client.tsx';
import type { ApiError } from '../../api/outcome.ts';
import { dayIn, endOfDay } from '../../lib/calendar.ts';
import { timeZone } from '../../lib/format.ts';
import { t } from '../../messages/plan.ts';
import { createDraft, createRequestKeys, noErrors, placeErrors, type PlanDraft, type PlanErrors } from './draft.ts';
import { CreateInterview, PlanChoices, RoundSuggestions, type JobRole, type Level } from './plan.graphql.ts';
import { createSchedule, timesOf, type Scheduling } from './schedule.ts';

/** A key that nobody guesses; `crypto.randomUUID` is missing where the page came from another machine without TLS. */
const randomKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const fallbackLevel: Level = 'MID';

/** Nobody knows whether the server heard it: the key keeps a second attempt from making a second interview. */
const notReached = ({ kind }: ApiError): boolean => kind === 'OFFLINE';

/** What an address or the last interview proposes. */
export type Wish = Readonly<{ roleId?: string | undefined; level?: string | undefined }>;

type Choice = { role: JobRole; level: Level };

/** The first wish that can be fulfilled: a role of the catalogue, and a level that it has. */
export function firstChoice(roles: readonly JobRole[], wishes: readonly Wish[]): Choice | null {
  const wishedRoles = wishes.flatMap(({ roleId }) => roles.filter(({ id }) => id === roleId));
  const role = wishedRoles[0] ?? roles[0];
  if (!role) return null;
  const wishedLevels = wishes.flatMap(({ level }) => role.levels.filter((one) => one === level));
  const level = wishedLevels[0] ?? role.levels.find((one) => one === fallbackLevel) ?? role.levels[0];
  return level === undefined ? null : { role, level };
}

export type Planning = Readonly<{
  plan: PlanDraft;
  roles: Accessor<readonly JobRole[]>;
  role: Accessor<JobRole | undefined>;
  level: Accessor<Level>;
  setRole: (id: string) => void;
  setLevel: (level: Level) => void;
  /** The day that the interview is to be finished on, or empty. */
  day: Accessor<string>;
  setDay: (day: string) => void;
  /** When each round opens and is due. */
  schedule: Scheduling;
  state: Accessor<'LOADING' | 'READY'>;
  /** Why roles or suggestions could not be loaded. */
  loadError: Accessor<ApiError | null>;
  suggesting: Accessor<boolean>;
  load: () => Promise<void>;
  errors: Accessor<PlanErrors>;
  setErrors: (errors: PlanErrors) => void;
  failure: Accessor<ApiError | null>;
  busy: Accessor<boolean>;
  /** The id of the new interview, or null where it was refused. */
  create: () => Promise<string | null>;
}>;

/** @param onSuggested is told how many rounds are planned after somebody chose another role or level */
export function createPlanning(api: Api, wish: Wish, onSuggested: (rounds: number) => void): Planning {
  const plan = createDraft();
  const keys = createRequestKeys(randomKey);
  const [roles, setRoles] = createSignal<readonly JobRole[]>([]);
  const [roleId, setRoleId] = createSignal('');
  const [level, setLevel] = createSignal<Level>(fallbackLevel);
  const [day, setDay] = createSignal('');
  const [state, setState] = createSignal<'LOADING' | 'READY'>('LOADING');
  const [loadError, setLoadError] = createSignal<ApiError | null>(null);
  const [suggesting, setSuggesting] = createSignal(false);
  const [errors, setErrors] = createSignal<PlanErrors>(noErrors);
  const [failure, setFailure] = createSignal<ApiError | null>(null);
  const [busy, setBusy] = createSignal(false);
  let asked = 0;
  const schedule = createSchedule(
    () => plan.draft.rounds.length,
    () => dayIn(Date.now(), timeZone()),
    () => {
      const { slots: _old, ...others } = errors();
      setErrors(others);
    },
  );

  async function suggest(chosen = false): Promise<void> {
    const current = (asked += 1);
    setSuggesting(true);
    const outcome = await api.query(RoundSuggestions, { jobRoleId: roleId(), level: level() });
    // Somebody chose again meanwhile: that answer counts.
    if (current !== asked) return;
    setSuggesting(false);
    setLoadError(outcome.ok ? null : outcome.error);
    if (!outcome.ok) return;
    plan.suggest(outcome.value.roundSuggestions);
    setErrors(noErrors);
    setState('READY');
    if (chosen) onSuggested(plan.draft.rounds.length);
  }

  async function load(): Promise<void> {
    if (roles().length > 0) return suggest();
    const outcome = await api.query(PlanChoices, {});
    setLoadError(outcome.ok ? null : outcome.error);
    if (!outcome.ok) return;
    const [last] = outcome.value.interviews.edges;
    const before = last && { roleId: last.node.jobRole.id, level: last.node.level };
    const first = firstChoice(outcome.value.jobRoles, before ? [wish, before] : [wish]);
    setRoles(outcome.value.jobRoles);
    if (!first) return;
    setRoleId(first.role.id);
    setLevel(first.level);
    await suggest();
  }

  async function create(): Promise<string | null> {
    // The rounds on the screen are still those of another role or level.
    if (busy() || suggesting()) return null;
    const stale = loadError();
    if (stale !== null) {
      setFailure(stale);
      return null;
    }
    const slots = schedule.slots();
    const rounds = plan.draft.rounds.map(({ suggestion: { kind }, questionCount }, place) => ({
      kind,
      questionCount,
      ...timesOf(slots[place], timeZone()),
    }));
    const input = { jobRoleId: roleId(), level: level(), rounds, dueAt: endOfDay(day(), timeZone()) };
    setErrors(noErrors);
    setFailure(null);
    setBusy(true);
    const outcome = await api.mutate(CreateInterview, { input: { ...input, idempotencyKey: keys.keyFor(input) } });
    setBusy(false);
    if (outcome.ok) {
      keys.settle();
      return outcome.value.id;
    }
    const { error } = outcome;
    // The key is spent on another plan: the next attempt takes a new one.
    if (error.kind === 'CONFLICT') keys.settle();
    const placed = placeErrors(error.fields, rounds.map(({ kind }) => kind), schedule.pace() !== 'OPEN');
    setErrors(placed);
    const atPlace = placed.dueAt !== undefined || placed.slots !== undefined || Object.keys(placed.rows).length > 0;
    if (placed.rest.length > 0) setFailure({ ...error, message: placed.rest.join(' ') });
    else if (!atPlace) setFailure(notReached(error) ? { ...error, message: t('plan.notSent') } : error);
    return null;
  }

  onMount(() => void load());
  return {
    plan,
    roles,
    role: () => roles().find(({ id }) => id === roleId()),
    level,
    setRole: (id) => {
      setRoleId(id);
      const levels = roles().find((role) => role.id === id)?.levels ?? [];
      if (levels[0] !== undefined && !levels.includes(level())) setLevel(levels[0]);
      void suggest(true);
    },
    setLevel: (chosen) => {
      setLevel(chosen);
      void suggest(true);
    },
    day,
    setDay,
    schedule,
    state,
    loadError,
    suggesting,
    load,
    errors,
    setErrors,
    failure,
    busy,
    create,
  };
}
