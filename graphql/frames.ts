import type { PrismaClient } from '../prisma/generated/prisma/client.ts';
import { batched } from './batch.ts';

/** What everything inside an interview needs of it: whose it is, and the words for its rounds. It never changes. */
export interface Frame {
  userId: string;
  jobRoleId: string;
  timeFactor: number;
}

/** The frames of one request: an interview that was read gives its own, others are looked up once, together. */
export interface Frames {
  remember(interviewId: string, frame: Frame): void;
  /** Notes whose an interview is where a use case has found that out. */
  rememberOwner(interviewId: string, userId: string): void;
  /** Null where there is no such interview (any more). */
  ownerOf(interviewId: string): Promise<string | null>;
  /** Null where there is no such interview (any more). */
  of(interviewId: string): Promise<Frame | null>;
}

/** @param load frames by interview id, for many at once */
export function createFrames(load: (ids: string[]) => Promise<Map<string, Frame>>): Frames {
  const known = new Map<string, Promise<Frame | null>>();
  const owners = new Map<string, string>();
  const lookUp = batched(load);

  function of(interviewId: string): Promise<Frame | null> {
    const frame = known.get(interviewId) ?? lookUp(interviewId);
    known.set(interviewId, frame);
    return frame;
  }

  return {
    of,
    remember: (interviewId, frame) => void known.set(interviewId, Promise.resolve(frame)),
    rememberOwner: (interviewId, userId) => void owners.set(interviewId, userId),
    ownerOf: async (interviewId) => owners.get(interviewId) ?? (await of(interviewId))?.userId ?? null,
  };
}

/** Frames out of the database. */
export function framesOf(prisma: PrismaClient): Frames {
  return createFrames(async (ids) => {
    const rows = await prisma.interview.findMany({
      where: { id: { in: ids } },
      select: { id: true, userId: true, jobRoleId: true, timeFactor: true },
    });
    return new Map(rows.map(({ id, ...frame }) => [id, frame]));
  });
}
