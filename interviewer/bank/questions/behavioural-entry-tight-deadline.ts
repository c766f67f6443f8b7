import type { BankQuestion } from '../question.ts';

export const behaviouralEntryTightDeadline = [
  {
    id: 'behavioural-entry-tight-deadline',
    version: 1,
    kind: 'BEHAVIOURAL',
    band: 'ENTRY',
    competency: 'behavioural',
    text: 'Tell me about a time when there was more to do than the time allowed. How did you deal with it?',
    points: [
      {
        id: 'situation',
        criterion: 'situation-task',
        essential: true,
        title: 'Says what was due, when, and why it did not fit',
        why: 'The gap between work and time is the task.',
        groups: [
          [
            'deadline', 'due', 'exam', 'demo', 'hand in', 'presentation', 'release', 'submission', 'by friday',
            'by monday', 'launch', 'fair',
          ],
          [
            'behind', 'days left', 'weeks left', 'ill', 'late', 'half of', 'only had', 'left us', 'dropped out',
            'underestimated', 'took longer', 'still open',
          ],
        ],
        probe: 'What had to be ready by when, and why was it too much?',
      },
      {
        id: 'prioritised',
        criterion: 'own-action',
        essential: true,
        title: 'Chose what had to be in and what could wait',
        why: 'Less, chosen on purpose, beats everything half done.',
        groups: [
          [
            'i listed', 'i sorted', 'i made', 'i cut', 'i dropped', 'i decided', 'i chose', 'i proposed', 'i suggested',
            'i wrote down', 'i split', 'i estimated',
          ],
          [
            'must', 'needed', 'most important', 'priority', 'later', 'nice to have', 'optional', 'core', 'essential',
            'rest', 'hours',
          ],
        ],
        probe: 'How did you yourself deal with the amount of work?',
      },
      {
        id: 'told-early',
        criterion: 'own-action',
        essential: true,
        title: 'Told those who waited before the date, with a proposal',
        why: 'Word before the date leaves room to choose.',
        groups: [
          [
            'i told', 'i asked', 'i called', 'i wrote to', 'i informed', 'i went to', 'i showed', 'i emailed',
            'i warned', 'i spoke', 'i talked', 'i agreed',
          ],
          [
            'teacher', 'manager', 'customer', 'mentor', 'professor', 'lead', 'supervisor', 'client', 'boss',
            'product owner', 'jury',
          ],
          [
            'early', 'days before', 'week before', 'ahead', 'in advance', 'would be missing', 'take off', 'leave out',
            'move the date', 'postpone', 'same evening',
          ],
        ],
        probe: 'Who learned about it, and when?',
      },
      {
        id: 'result',
        criterion: 'result',
        essential: true,
        title: 'States what was delivered when',
        why: 'What stood at the date shows whether the choice was right.',
        groups: [
          [
            'delivered', 'handed in', 'handed it in', 'submitted', 'presented', 'shipped', 'finished', 'released',
            'passed', 'launched',
          ],
          ['on time', 'by friday', 'by monday', 'at noon', 'a day early', 'hours before', 'on the day', 'in time'],
          [
            'features', 'parts', 'core', 'points', 'grade', 'percent', 'worked', 'the rest', 'demo', 'stable',
            'applause',
          ],
        ],
        probe: 'Where did things stand when the date came?',
      },
      {
        id: 'reflection',
        criterion: 'reflection',
        essential: false,
        title: 'Says what you do differently at the start',
        why: 'Pressure at the end is usually made at the beginning.',
        groups: [
          [
            'i learned', 'i learnt', 'since then', 'looking back', 'next time', 'taught me', 'now i', 'i now',
            'in hindsight', 'from then on', 'i realised', 'i realized',
          ],
          [
            'earlier', 'estimate', 'start', 'buffer', 'plan', 'beginning', 'first week', 'ask', 'smaller', 'order',
            'halfway', 'riskiest',
          ],
        ],
        probe: 'What would you do differently from the first day?',
      },
      {
        id: 'scope',
        criterion: 'scope',
        essential: false,
        title: 'Says who and how much depended on the date',
        why: 'A missed date weighs as much as those who count on it.',
        groups: [
          [
            'team of', 'group of', 'three of us', 'four of us', 'five of us', 'customers', 'visitors', 'students',
            'users', 'class', 'jury', 'guests',
          ],
          ['waiting', 'depended', 'grade', 'counted', 'invited', 'needed', 'came', 'percent', 'tickets'],
        ],
        probe: 'What hung on that date?',
      },
    ],
    misconceptions: [
      {
        id: 'just-longer-hours',
        title: 'The answer to too much work is to work through the night',
        groups: [
          [
            'worked all night', 'all nighter', 'all nighters', 'worked nights', 'through the night',
            'worked every weekend', 'worked day and night', 'slept in the office', 'hardly slept', 'around the clock',
          ],
        ],
        probe: 'What did the work of the last night look like the day after?',
      },
      {
        id: 'quality-last',
        title: 'Under pressure, tests and checks are the first to go',
        groups: [
          [
            'skipped the tests', 'skipped testing', 'skipped all tests', 'dropped the tests', 'left out the tests',
            'ignored the tests', 'commented out the tests', 'tested later', 'without testing',
          ],
        ],
        probe: 'What happened the first time that somebody used it?',
      },
    ],
    probes: {
      clarify: 'Take one date that worried you. What was due?',
      foothold: 'Think of the last exam or hand-in with too little time. What did you do first?',
      depth: 'How did you know that what you left out was the right thing?',
    },
    anchors: {
      2: 'We had little time, so we all worked hard and somehow finished.',
      3:
        'With five days left I sorted our list, told the teacher what would be missing, and ' +
        'we handed in the core on time.',
      4:
        'I cut the export because no test user had asked for it, told our teacher four days ' +
        'ahead, and we kept all 30 points.',
    },
    modelAnswer:
      'In a course on databases we were a group of four, and half of the grade depended on a demo on a fixed ' +
      'Friday. Ten days before, one of us fell ill, and six of eleven features were still open. I listed everything ' +
      'that was left with a guess in hours, and it came to twice what we had. I sorted the list by what the demo ' +
      'needed first, and I proposed to drop the export and the statistics. The others were afraid of losing points. ' +
      'So I wrote to our teacher the same evening, a week early, with both lists and asked what she would take off. ' +
      'She said that a stable demo mattered more, and that a missing export would cost two points. We presented on ' +
      'time with seven features that worked, and we got 28 of 30 points. Since then I estimate the whole list in ' +
      'the first week and start with the riskiest part, so that a cut comes early.',
  },
] satisfies BankQuestion[];
