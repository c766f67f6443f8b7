import { createSignal, type Accessor } from 'solid-js';
import { daysAfter, momentOf } from '../../lib/calendar.ts';

/** OPEN: nothing opens or is due by itself. DAY, WEEK: one round each. OWN: as somebody wrote it. */
export type Pace = 'OPEN' | 'DAY' | 'WEEK' | 'OWN';
export const PACES: readonly Pace[] = ['OPEN', 'DAY', 'WEEK', 'OWN'];

/** Times of a round as its fields show them ("2026-11-17T09:00"); empty for none. */
export type Slot = Readonly<{ opensAt: string; dueAt: string }>;
export type SlotField = keyof Slot;
export const freeSlot: Slot = { opensAt: '', dueAt: '' };

const OPENS = '09:00';
const ENDS = '23:59';

/**
 * The times of so many rounds, one each `step` days: the first can be taken at once, each of the others opens in the
 * morning, and each is due at the end of the day on which the next one opens.
 * @param today in the time zone of the person
 */
export function pacedSlots(step: number, rounds: number, today: string): readonly Slot[] {
  return Array.from({ length: rounds }, (_, index) => ({
    opensAt: index === 0 ? '' : `${daysAfter(today, index * step)}T${OPENS}`,
    dueAt: `${daysAfter(today, (index + 1) * step)}T${ENDS}`,
  }));
}

/** The times of a plan, by the places of its rounds. They stay where they are when rounds are moved. */
export function slotsOf(pace: Pace, rounds: number, own: readonly Slot[], today: string): readonly Slot[] {
  if (pace === 'DAY' || pace === 'WEEK') return pacedSlots(pace === 'DAY' ? 1 : 7, rounds, today);
  return Array.from({ length: rounds }, (_, index) => (pace === 'OWN' ? own[index] : undefined) ?? freeSlot);
}

/** As createInterview takes them; what was left empty is not said. */
export function timesOf(slot: Slot | undefined, zone: string): { opensAt?: string; dueAt?: string } {
  const opensAt = momentOf(slot?.opensAt ?? '', zone);
  const dueAt = momentOf(slot?.dueAt ?? '', zone);
  return { ...(opensAt !== null && { opensAt }), ...(dueAt !== null && { dueAt }) };
}

/** The key of an error of a slot's field. */
export const slotKey = (place: number, field: SlotField): string => `${place}.${field}`;

export type Mistakes = Readonly<Record<string, string>>;
export type Scheduling = Readonly<{
  pace: Accessor<Pace>;
  setPace: (pace: Pace) => void;
  slots: Accessor<readonly Slot[]>;
  /** Whoever writes a time plans by themselves from then on. */
  set: (place: number, field: SlotField, value: string, mistake: string | undefined) => void;
  /** What is wrong with what was typed, by `slotKey`. */
  mistakes: Accessor<Mistakes>;
}>;

/** @param onChange is told that times are others now: what the API said of them is old */
export function createSchedule(rounds: Accessor<number>, today: () => string, onChange: () => void): Scheduling {
  const [pace, setPace] = createSignal<Pace>('OPEN');
  const [own, setOwn] = createSignal<readonly Slot[]>([]);
  const [mistakes, setMistakes] = createSignal<Mistakes>({});
  const slots = () => slotsOf(pace(), rounds(), own(), today());
  return {
    pace,
    setPace: (chosen) => {
      // The times that stand there are where somebody begins who wants others.
      if (chosen === 'OWN') setOwn(slots());
      setMistakes({});
      setPace(chosen);
      onChange();
    },
    slots,
    set: (place, field, value, mistake) => {
      setOwn(slots().map((slot, index) => (index === place ? { ...slot, [field]: value } : slot)));
      const { [slotKey(place, field)]: _before, ...others } = mistakes();
      setMistakes(mistake === undefined ? others : { ...others, [slotKey(place, field)]: mistake });
      setPace('OWN');
      onChange();
    },
    mistakes,
  };
}
