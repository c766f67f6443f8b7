import type { BankQuestion } from '../question.ts';

export const behaviouralEntryUnclearTask = [
  {
    id: 'behavioural-entry-unclear-task',
    version: 1,
    kind: 'BEHAVIOURAL',
    band: 'ENTRY',
    competency: 'communication',
    text: 'Tell me about a time when you were given a task and it was not clear what was expected. What did you do?',
    points: [
      {
        id: 'situation',
        criterion: 'situation-task',
        essential: true,
        title: 'Says what the task was and what was open about it',
        why: 'Only the gap tells which questions were worth asking.',
        groups: [
          [
            'manager', 'mentor', 'customer', 'client', 'teacher', 'lead', 'boss', 'supervisor', 'product owner',
            'professor', 'team', 'ticket',
          ],
          [
            'vague', 'one sentence', 'one line', 'ambiguous', 'could mean', 'two ways', 'missing', 'said only',
            'only said', 'contradicted', 'no details', 'without details',
          ],
        ],
        probe: 'What were you told, word for word, and what was missing?',
      },
      {
        id: 'asked',
        criterion: 'own-action',
        essential: true,
        title: 'Asked specific questions about purpose and users',
        why: 'A question about the purpose closes more gaps than one about a detail.',
        groups: [
          [
            'i asked', 'i wrote', 'i listed', 'i prepared', 'i called', 'i talked', 'i spoke', 'i went to', 'i met',
            'i sat down', 'i interviewed', 'i watched',
          ],
          [
            'open questions', 'purpose', 'who would', 'what for', 'who uses', 'the goal', 'need it for',
            'what decision', 'which decision', 'they decide', 'what they needed', 'what he needed',
          ],
        ],
        probe: 'How did you yourself close the gap?',
      },
      {
        id: 'showed-early',
        criterion: 'own-action',
        essential: true,
        title: 'Showed an understanding or a draft before building it all',
        why: 'A draft gets the answer that a question could not get.',
        groups: [
          [
            'i drew', 'i wrote', 'i built', 'i showed', 'i sent', 'i made', 'i proposed', 'i summarised',
            'i summarized', 'i presented', 'i prepared', 'i then',
          ],
          [
            'draft', 'sketch', 'mockup', 'prototype', 'summary', 'half a page', 'first version', 'confirm', 'one page',
            'assumptions', 'wireframe', 'sample output',
          ],
        ],
        probe: 'What did others get to see, and when?',
      },
      {
        id: 'result',
        criterion: 'result',
        essential: true,
        title: 'States what was delivered and how it was received',
        why: "The receiver's reaction shows whether the understanding was right.",
        groups: [
          [
            'delivered', 'accepted', 'approved', 'used', 'went live', 'handed over', 'released', 'merged', 'saves',
            'happy with',
          ],
          [
            'without changes', 'first time', 'one change', 'few changes', 'small changes', 'every morning', 'every day',
            'every week', 'right away', 'first try', 'instead of', 'percent',
          ],
          ['report', 'feature', 'page', 'tool', 'dashboard', 'task', 'screen', 'script', 'form', 'list', 'export'],
        ],
        probe: 'How was the outcome received?',
      },
      {
        id: 'reflection',
        criterion: 'reflection',
        essential: false,
        title: 'Says which question you would ask sooner',
        why: 'Good questions are learned from the ones asked too late.',
        groups: [
          [
            'i learned', 'i learnt', 'since then', 'looking back', 'next time', 'taught me', 'now i', 'i now',
            'in hindsight', 'from then on', 'i realised', 'i realized',
          ],
          ['question', 'ask', 'earlier', 'sooner', 'purpose', 'sketch', 'confirm', 'start', 'first', 'write', 'assume'],
        ],
        probe: 'Which part of it would you handle differently today?',
      },
      {
        id: 'scope',
        criterion: 'scope',
        essential: false,
        title: 'Says whose work depended on the task',
        why: 'The reach of a task tells how much a wrong guess would have cost.',
        groups: [
          [
            'people', 'colleagues', 'customers', 'users', 'department', 'teams', 'shops', 'warehouse', 'sales',
            'support', 'staff', 'students',
          ],
          ['every', 'daily', 'a week', 'a month', 'relied', 'hours', 'use it', 'each', 'wait'],
        ],
        probe: 'Whose work would a wrong guess have touched?',
      },
    ],
    misconceptions: [
      {
        id: 'guessed',
        title: 'A junior should guess rather than ask',
        groups: [
          [
            'just guessed', 'guessed what', 'simply started', 'started coding', 'started building', 'assumed that',
            'just assumed', 'did what i thought',
          ],
          [
            'looked stupid', 'look stupid', 'bother', 'annoy', 'was wrong', 'redo', 'threw away', 'rewrite',
            'throw it away', 'from scratch',
          ],
        ],
        probe: 'What did it cost when the guess and the wish were different?',
      },
      {
        id: 'waited-for-spec',
        title: 'It is right to wait until somebody writes it down in full',
        groups: [
          ['waited until', 'waited for', 'refused to start', 'did something else'],
          ['specification', 'spec', 'requirements', 'requirement', 'details', 'description', 'ticket', 'clear'],
        ],
        probe: 'What happened to the date meanwhile?',
      },
    ],
    probes: {
      clarify: 'Take one assignment. What were the exact words you got?',
      foothold: 'Think of a task with a single sentence as its description. What did you do in the first hour?',
      depth: 'Which question did you decide not to ask, and why?',
    },
    anchors: {
      2: 'The task was vague, so I tried something and it was okay.',
      3: 'The ticket was one sentence, I asked who would use it, sent a sketch, and it was accepted the first time.',
      4:
        'I asked what decision the report served because that fixed the columns, and it was ' +
        'live in six days without changes.',
    },
    modelAnswer:
      'As a working student I got a ticket with one sentence: make a report of late orders. My manager was on ' +
      'holiday for a week, and late could mean three different things in our data. I listed the open questions ' +
      'and I asked the two people in the warehouse who would get the report. It turned out that they decide every ' +
      'morning at six which orders to pack first, so the date when it was packed mattered, and the invoice did ' +
      'not. Before I built anything I made a sketch of the table on one page, with my assumptions in a line ' +
      'below, and sent it to both of them and to my manager. They crossed out two columns and added one. I ' +
      'delivered the report four days later, and it was accepted without changes. Eight colleagues use it every ' +
      'morning, and it saves about an hour a day. I learned to ask first which decision something is for, because ' +
      'that answers most of the other questions.',
  },
] satisfies BankQuestion[];
