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
  confidence: { high: 'high confidence', medium: 'medium confidence', low: 'low confidence' },
  reason: {
    MODEL_UNAVAILABLE: 'The model could not be reached before the scoring window closed.',
    MODEL_REFUSED: 'The model declined to judge this answer.',
    EVIDENCE_UNVERIFIED: 'The judge quoted words that are not in your answer, so its score was not used.',
    LANGUAGE_UNSUPPORTED: 'The answer is in a language this interviewer cannot judge.',
  },
  resource: {
    ARTICLE: 'Article',
    BOOK: 'Book',
    COURSE: 'Course',
    DOCS: 'Documentation',
    EXERCISE: 'Exercise',
    GUIDE: 'Guide',
    INTERACTIVE: 'Interactive',
    REFERENCE: 'Reference',
    SPECIFICATION: 'Specification',
  },
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
  evidence: {
    criteria: 'How it was judged',
    criterion: 'Criterion',
    levelHead: 'Level',
    quoteHead: 'Your words',
    none: 'The answer as a whole',
    nothing: 'Nothing in the answer counted for it.',
    noLevel: 'The question does not ask for it, or no quote held.',
    notLevelled: 'Not judged',
    word: {
      1: 'Not shown',
      2: 'Partly there',
      3: 'Meets the bar',
      4: 'Above the bar',
      5: 'Well above the bar',
    },
    back: (n: number) => `Back to evidence ${n} in the answer`,
    strengths: 'What worked',
    improvements: 'What the next level adds',
    change: 'What to change',
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
