/** Strings of the landing page and of what every page shares: all that a first visit carries. */
export const publicMessages = {
  app: {
    name: 'Rounds',
    theme: 'Theme',
    system: 'System',
    light: 'Light',
    dark: 'Dark',
  },
  landing: {
    title: 'Practise the interview.',
    titleNext: 'See what every score is made of.',
    lead:
      'Pick a role, take the rounds in one sitting or over weeks, in writing or aloud. ' +
      'Each answer is judged against a rubric you can read.',
    start: 'Start an interview',
    signIn: 'Sign in',
    specimen: 'An answer, judged',
    place: 'System design, senior level',
    question:
      'You need one rate limit shared by forty regions. Where do you keep the count, and what do you give up for it?',
    keep: 'Nothing is lost',
    keepText: 'An answer is stored before you see it accepted. Reload, go offline, come back next week.',
    honest: 'Nothing is invented',
    honestText: 'A score that could not be made says so, and why. You can have it scored again.',
    own: 'It is yours to run',
    ownText: 'Open source, one command, your own machine. Works without any AI service.',
  },
  errors: {
    offline: 'You are offline. Nothing is lost. Try again when the network is back.',
    unavailable: 'Rounds cannot be reached just now. Nothing is lost. Try again in a moment.',
    missing: 'This part of Rounds could not be loaded',
    missingText: 'Rounds was updated, or you are offline. What you sent is kept.',
    again: 'Load again',
    unexpected: 'Something went wrong on our side. Try again.',
    wait: (seconds: number) => `Too many attempts. Try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
    waited: 'You can try again now.',
  },
  rubric: {
    level: (n: number) => `Level ${n} of 5`,
    notLevelled: 'not judged',
    evidence: (n: number) => `Evidence ${n}`,
  },
};
