import type { BankQuestion } from '../question.ts';

export const behaviouralMidAmbiguity = [
  {
    id: 'behavioural-mid-ambiguity',
    version: 1,
    kind: 'BEHAVIOURAL',
    band: 'MID',
    competency: 'behavioural',
    text:
      'Tell me about a time when you took on a problem that nobody had defined. ' +
      'How did you turn it into something one could work on?',
    points: [
      {
        id: 'situation',
        criterion: 'situation-task',
        essential: true,
        title: 'Says what was vague and what you were expected to bring about',
        why: 'An open problem is described by what is missing and by who suffers.',
        groups: [
          [
            'vague', 'no owner', 'nobody owned', 'unclear', 'complaints', 'complained', 'too slow', 'unreliable',
            'only said', 'one sentence', 'everyone had', 'no spec',
          ],
          [
            'asked me', 'my task', 'was to', 'i was given', 'i took', 'i picked up', 'my job', 'i volunteered',
            'was mine', 'i owned', 'up to me', 'was handed',
          ],
        ],
        probe: 'What was known at the start, and what was expected of you?',
      },
      {
        id: 'investigated',
        criterion: 'own-action',
        essential: true,
        title: 'Went to users, logs or data before choosing',
        why: 'Facts from the place where it hurts beat opinions from the meeting room.',
        groups: [
          [
            'i interviewed', 'i talked', 'i read', 'i measured', 'i looked', 'i watched', 'i sat', 'i analysed',
            'i analyzed', 'i collected', 'i went through', 'i counted',
          ],
          [
            'logs', 'users', 'support', 'tickets', 'data', 'traces', 'customers', 'sales', 'metrics', 'requests',
            'stakeholders', 'queries',
          ],
        ],
        probe: 'What did you yourself do in the first days?',
      },
      {
        id: 'framed',
        criterion: 'own-action',
        essential: true,
        title: 'Wrote down a goal, limits and a first small step',
        why: 'A written frame lets others disagree early and cheaply.',
        groups: [
          [
            'i wrote', 'i defined', 'i proposed', 'i set', 'i drafted', 'i narrowed', 'i split', 'i chose', 'i picked',
            'i framed', 'i presented', 'i then',
          ],
          ['goal', 'target', 'out of scope', 'first step', 'hypothesis', 'milestone', 'problem statement', 'one page'],
        ],
        probe: 'How did it become something that others could agree or disagree with?',
      },
      {
        id: 'result',
        criterion: 'result',
        essential: true,
        title: 'States what changed, measured against the goal',
        why: 'A problem that was vague needs a number to be called solved.',
        groups: [
          ['fell', 'dropped', 'reduced', 'went down', 'improved', 'rose', 'solved', 'disappeared', 'cut', 'brought us'],
          [
            'percent', 'half', 'seconds', 'minutes', 'hours', 'target', 'per day', 'fewer', 'a month', 'to zero',
            'to under',
          ],
          [
            'search', 'ticket', 'complaints', 'load', 'page', 'report', 'pipeline', 'errors', 'requests', 'build',
            'failures', 'users',
          ],
        ],
        probe: 'What was different at the end, and how could one tell?',
      },
      {
        id: 'reflection',
        criterion: 'reflection',
        essential: false,
        title: 'Says what you would clarify sooner',
        why: 'Each vague problem teaches where to look first in the next.',
        groups: [
          [
            'i learned', 'i learnt', 'since then', 'looking back', 'next time', 'taught me', 'i now', 'now i',
            'in hindsight', 'from then on', 'i realised', 'i realized',
          ],
          [
            'assumption', 'sooner', 'earlier', 'users', 'measure', 'first', 'ask', 'narrow', 'write', 'week',
            'one page', 'baseline',
          ],
        ],
        probe: 'Which detour would you spare yourself today?',
      },
      {
        id: 'scope',
        criterion: 'scope',
        essential: false,
        title: 'Says how many people or systems it touched',
        why: 'Open problems reach across borders; their size shows how much was carried.',
        groups: [
          [
            'teams', 'customers', 'users', 'services', 'departments', 'colleagues', 'systems', 'agents', 'shops',
            'clients', 'pipelines', 'reports',
          ],
          ['three', 'four', 'five', 'six', 'ten', 'thousand', 'million', 'all', 'across', 'each', 'every', 'a day'],
        ],
        probe: 'How far did the problem reach?',
      },
    ],
    misconceptions: [
      {
        id: 'start-coding',
        title: 'With an open problem, starting to build shows the way',
        groups: [
          [
            'started coding', 'started building', 'began to code', 'jumped in', 'jumped straight', 'dived in',
            'dove in', 'rewrote everything', 'rewrote it',
          ],
          [
            'straight away', 'right away', 'immediately', 'first day', 'from scratch', 'see what happens',
            'figure it out', 'along the way', 'clear later',
          ],
        ],
        probe: 'How did you know that this was the part that mattered?',
      },
      {
        id: 'needs-spec',
        title: "Defining a problem is somebody else's work",
        groups: [
          [
            "product manager's job", "somebody else's job", "someone else's job", 'above my pay',
            'business has to define', 'business should define', 'should have been defined',
            'should have written the spec', 'waited for requirements', 'waited for a spec', 'sent it back',
          ],
        ],
        probe: 'What happened to the people with the problem meanwhile?',
      },
    ],
    probes: {
      clarify: 'Take one such problem. What was the sentence that you got?',
      foothold: 'Think of a complaint that came up again and again. Whose was it?',
      depth: 'What did you leave out, and how would you have noticed that this was wrong?',
    },
    anchors: {
      2: 'The search was bad, so I rewrote parts of it, and it got better.',
      3:
        'I read 200 tickets about a slow search, wrote one page with a target, and the slow ' +
        'ones fell from 9 to 1 percent.',
      4:
        'I measured first because three teams blamed each other, put two things out of scope, and ' +
        'the target held for six months.',
    },
    modelAnswer:
      'Support only said that the search in our shop was bad, and my manager asked me to do something about it. ' +
      'There was no owner, and three teams had three explanations. I read 150 support tickets and I talked to two ' +
      'agents for an hour each. Then I looked at the logs of one week, and 70 percent of the complaints were ' +
      'searches without a result, mostly typing mistakes and old article numbers. Speed, which everybody blamed, ' +
      'was hardly in there. I wrote one page with a goal, searches without a result from 18 percent to under 8, ' +
      'and I put ranking and speed out of scope. As a first step I proposed a list of old article numbers, one ' +
      'week of work. That alone brought us to 12 percent. After tolerant matching it fell to 6 percent, and ' +
      'tickets about search dropped by half for 40,000 users a day. I learned to measure first, because I had ' +
      'believed the story about speed too.',
  },
] satisfies BankQuestion[];
