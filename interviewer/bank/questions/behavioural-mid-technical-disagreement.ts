import type { BankQuestion } from '../question.ts';

export const behaviouralMidTechnicalDisagreement = [
  {
    id: 'behavioural-mid-technical-disagreement',
    version: 1,
    kind: 'BEHAVIOURAL',
    band: 'MID',
    competency: 'behavioural',
    text:
      'Tell me about a time when you and a colleague were of different minds about a technical approach. ' +
      'How did you come to a decision?',
    points: [
      {
        id: 'situation',
        criterion: 'situation-task',
        essential: true,
        title: 'Says what had to be decided and what each side argued',
        why: 'Both positions in one sentence each show that the other one was understood.',
        groups: [
          [
            'she wanted', 'he wanted', 'they wanted', 'she argued', 'he argued', 'they argued', 'preferred', 'insisted',
            'was convinced', 'in favour of', 'pushed for', 'wanted to introduce',
          ],
          [
            'service', 'library', 'database', 'framework', 'schema', 'queue', 'api', 'rewrite', 'migration', 'pipeline',
            'cache', 'component',
          ],
        ],
        probe: 'What was on the table, and what spoke for each side?',
      },
      {
        id: 'understood',
        criterion: 'own-action',
        essential: true,
        title: "Took up the other side's concern before arguing",
        why: 'The concern behind a position is what a decision has to meet.',
        groups: [
          [
            'i asked', 'i listened', 'i sat down', 'i wrote down', 'i went through', 'i repeated', 'i summarised',
            'i summarized', 'i invited', 'i read', 'i talked', 'i then',
          ],
          [
            'his concern', 'her concern', 'their concern', 'his reasons', 'her reasons', 'their reasons', 'worried',
            'his argument', 'her argument', 'their argument', 'had been burned', 'what would change',
          ],
        ],
        probe: 'How did you deal with the other view itself?',
      },
      {
        id: 'evidence',
        criterion: 'own-action',
        essential: true,
        title: 'Brought evidence or criteria to the decision',
        why: 'Criteria agreed before the result keep the decision from being about persons.',
        groups: [
          [
            'i proposed', 'i suggested', 'i built', 'i wrote', 'i ran', 'i set up', 'i tested', 'i prepared',
            'i prototyped', 'i drafted', 'i collected', 'i then',
          ],
          [
            'criteria', 'benchmark', 'spike', 'load test', 'decision record', 'both options', 'both versions',
            'design document', 'proof of concept', 'real traffic', 'production data',
          ],
        ],
        probe: 'What did you yourself add that let the two of you decide?',
      },
      {
        id: 'result',
        criterion: 'result',
        essential: true,
        title: 'States the decision and what became of it in use',
        why: 'How the choice held up in operation shows whether the way to it was sound.',
        groups: [
          [
            'we chose', 'we decided', 'we went with', 'we took', 'we kept', 'settled on', 'adopted', 'it has run',
            'agreed on',
          ],
          [
            'percent', 'milliseconds', 'latency', 'incident', 'months', 'since', 'faster', 'requests', 'per second',
            'a year', 'without an',
          ],
          [
            'table', 'queue', 'service', 'library', 'cache', 'framework', 'schema', 'api', 'option', 'monolith',
            'database', 'component',
          ],
        ],
        probe: 'What was decided, and how did it hold up?',
      },
      {
        id: 'reflection',
        criterion: 'reflection',
        essential: false,
        title: 'Says what you changed in how you disagree',
        why: 'The next disagreement is where the lesson shows.',
        groups: [
          [
            'i learned', 'i learnt', 'since then', 'looking back', 'next time', 'taught me', 'i now', 'now i',
            'in hindsight', 'from then on', 'i realised', 'i realized',
          ],
          [
            'criteria', 'earlier', 'first', 'write', 'concern', 'before', 'ask', 'opinion', 'alternative', 'written',
            'argue', 'prototype',
          ],
        ],
        probe: 'What do you do differently in such a discussion today?',
      },
      {
        id: 'scope',
        criterion: 'scope',
        essential: false,
        title: 'Says how far the decision reached',
        why: 'A choice that three teams live with for years deserves more care than a local one.',
        groups: [
          [
            'teams', 'services', 'customers', 'engineers', 'developers', 'users', 'clients', 'orders', 'endpoints',
            'systems', 'tenants', 'pages',
          ],
          [
            'other', 'three', 'four', 'five', 'every', 'million', 'thousand', 'a day', 'years', 'depended', 'all',
            'relied',
          ],
        ],
        probe: 'Who had to live with the decision?',
      },
    ],
    misconceptions: [
      {
        id: 'rank-decides',
        title: 'The more senior person or the lead simply decides',
        groups: [
          [
            'pulled rank', 'the lead decides', 'the boss decides', 'the senior decides', 'lead has the last',
            'let my manager decide', 'asked my manager to decide', 'manager had the last word', 'most senior decides',
            'senior one decides', 'highest paid',
          ],
        ],
        probe: 'What did the one whose view lost do in the following weeks?',
      },
      {
        id: 'just-did-it',
        title: "Building one's own version settles the matter",
        groups: [
          [
            'just built it', 'built it anyway', 'did it my way', 'merged it anyway', 'went ahead anyway',
            'without telling', 'behind his back', 'behind her back', 'faced with a done', 'presented it as done',
            'over the weekend and merged',
          ],
        ],
        probe: 'How did your colleague find out, and what did that change between you?',
      },
    ],
    probes: {
      clarify: 'Take one decision. What were the two options?',
      foothold: 'Think of a review thread that got long. What was it about?',
      depth: 'Under which circumstances would the other option have been the right one?',
    },
    anchors: {
      2: 'We disagreed on the database, discussed it, and the team decided for one.',
      3:
        'He wanted a queue, I asked about his concern, ran a load test of both options, and we ' +
        'chose a table that has held since.',
      4:
        'I wrote the criteria down first because we argued past each other, and latency fell ' +
        'by 40 percent at no extra cost.',
    },
    modelAnswer:
      'At a ticket shop we had to send 200,000 confirmations on the first day of a sale. A colleague pushed for a ' +
      'separate message queue, and I thought that a table in our database would do. I sat down with her and asked ' +
      'what worried her. She had been burned by a table of jobs that locked up under load, so her concern was ' +
      'contention. I proposed three criteria in a short design document: 300 jobs per second, no loss at a restart, ' +
      'and nothing new to operate if we could avoid it. Then I ran a load test of both options with production ' +
      'data. The table did 900 per second with skip locked, and the queue 4,000. We went with the table and wrote ' +
      'down 600 per second as the point where we would change. It has run for 14 months without an incident, and ' +
      'three teams have copied it. Since then I write criteria before I argue, because it shortens the quarrel.',
  },
] satisfies BankQuestion[];
