import type { View } from '../domain/interview/view.ts';
import { record } from './activities.ts';
import { Alarm } from './alarm.ts';
import { Background } from './background.ts';
import { Inbox } from './inbox.ts';

/** What one run of an interview holds. None of it is carried to the next run. */
export class Session {
  readonly interviewId: string;
  readonly inbox = new Inbox();
  readonly background = new Background();
  readonly alarm = new Alarm();

  constructor(interviewId: string) {
    this.interviewId = interviewId;
  }

  /** Reads the interview as it stands. Null: it was erased. */
  look(): Promise<View | null> {
    this.background.takeNews();
    return record('loadInterview', this.interviewId, this.background.underway);
  }

  close(): void {
    this.alarm.stop();
    this.background.cancelAll();
  }
}
