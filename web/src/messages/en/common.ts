/** Decides the plural: “1 word”, “2 words”. */
export const count = (one: string, many: string) => (n: number) => `${n} ${n === 1 ? one : many}`;
export const question = count('question', 'questions');
export const minute = (n: number) => `${n} min`;

/** Strings that several signed-in pages share. Numbers and dates arrive formatted; plurals are decided here. */
export const commonMessages = {
  frame: {
    skip: 'Skip to content',
    account: 'Account',
    signOut: 'Sign out',
    interviews: 'Interviews',
    practise: 'New interview',
    main: 'Main',
    offline: 'You are offline. What you see may be old; it is read again when the network is back.',
  },
  level: { INTERN: 'Intern', JUNIOR: 'Junior', MID: 'Mid', SENIOR: 'Senior', STAFF: 'Staff' },
  roundStatus: {
    LOCKED: 'Locked',
    READY: 'Ready',
    PREPARING: 'Preparing',
    IN_PROGRESS: 'In progress',
    SCORING: 'Being scored',
    COMPLETED: 'Completed',
    EXPIRED: 'Expired',
    CANCELLED: 'Cancelled',
  },
  band: { STRONG: 'Strong', READY: 'Ready', BORDERLINE: 'Borderline', BUILDING: 'Building' },
  unit: {
    minutes: minute,
    questions: question,
    words: count('word', 'words'),
    time: (minutes: number) => {
      const hours = Math.floor(minutes / 60);
      const rest = minutes % 60;
      if (hours === 0) return minute(rest);
      return rest === 0 ? `${hours} h` : `${hours} h ${minute(rest)}`;
    },
  },
  states: {
    loading: 'Loading',
    waiting: 'One moment',
    waitingText: 'Rounds cannot be reached just now. This page opens by itself once it answers.',
    failedTitle: 'This page could not be loaded',
    failedText: 'The server did not answer. Nothing is lost; your answers are stored there.',
    offlineText:
      'You are offline. This page is loaded as soon as the network is back; answers that were accepted are safe.',
    retry: 'Try again',
    notFoundTitle: 'There is nothing here',
    notFoundText: 'The page has moved, or it belongs to another account.',
    home: 'Go to your interviews',
    start: 'Go to the start page',
    notFound: 'Not found',
  },
};
