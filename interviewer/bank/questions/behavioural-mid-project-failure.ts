import type { BankQuestion } from '../question.ts';

export const behaviouralMidProjectFailure = [
  {
    id: 'behavioural-mid-project-failure',
    version: 1,
    kind: 'BEHAVIOURAL',
    band: 'MID',
    competency: 'behavioural',
    text:
      'Tell me about something you were responsible for that did not succeed. ' +
      'What happened, and what was your part in it?',
    points: [
      {
        id: 'situation',
        criterion: 'situation-task',
        essential: true,
        title: 'Says what was meant to be reached and what you answered for',
        why: 'A failure can be understood only against its aim.',
        groups: [
          [
            'i led', 'i owned', 'i was responsible', 'my project', 'my idea', 'i had proposed', 'i was in charge',
            'my migration', 'my feature', 'my design', 'my rewrite',
          ],
          [
            'goal', 'was meant to', 'was supposed to', 'planned', 'promised', 'expected', 'to replace', 'to reduce',
            'target', 'within four months', 'within six months',
          ],
        ],
        probe: 'What was it meant to bring about, and what were you answerable for?',
      },
      {
        id: 'own-part',
        criterion: 'own-action',
        essential: true,
        title: 'Names your own decision that led there',
        why: 'The own decision is the only part one can change next time.',
        groups: [
          [
            'i had underestimated', 'i underestimated', 'i assumed', 'i ignored', 'i skipped', 'i overlooked',
            'i should have', 'my mistake', 'i waited', 'i overestimated', 'i chose to', 'i trusted',
          ],
          [
            'talking', 'real users', 'assumption', 'warning', 'too late', 'too long', 'pilot', 'signs', 'effort',
            'because two', 'had said so', 'the people who',
          ],
        ],
        probe: 'Which of your own decisions led there?',
      },
      {
        id: 'response',
        criterion: 'own-action',
        essential: true,
        title: 'Acted once it showed: stopped, told, salvaged',
        why: 'How somebody ends a failing thing tells more than how they started it.',
        groups: [
          [
            'i stopped', 'i told', 'i proposed', 'i called', 'i wrote', 'i presented', 'i recommended', 'i rolled back',
            'i informed', 'i admitted', 'i suggested', 'i then',
          ],
          [
            'to stop', 'had failed', 'salvage', 'what we could keep', 'to keep the', 'openly', 'back to the old',
            'the sponsor', 'to cancel', 'to end it', 'shut it down',
          ],
        ],
        probe: 'What did you yourself do once it was clear?',
      },
      {
        id: 'result',
        criterion: 'result',
        essential: true,
        title: 'States the damage and what remained, plainly',
        why: 'A failure told without its price is a sales talk.',
        groups: [
          [
            'cost us', 'lost', 'wasted', 'used by', 'was switched off', 'was stopped', 'was shut down', 'was cancelled',
            'threw away', 'written off', 'remained', 'survived',
          ],
          [
            'weeks', 'months', 'percent', 'euro', 'half', 'reused', 'of the code', 'a quarter', 'of work', 'customers',
            'only',
          ],
        ],
        probe: 'What did it cost, and what was left of it?',
      },
      {
        id: 'reflection',
        criterion: 'reflection',
        essential: false,
        title: 'Says what you have done differently since, with an occasion',
        why: 'A lesson is proven by the next occasion, not by the insight.',
        groups: [
          [
            'since then', 'i now', 'now i', 'from then on', 'next project', 'next time', 'the following project',
            'in the next', 'i learned', 'i learnt', 'today i', 'taught me',
          ],
          [
            'prototype', 'users', 'stop criterion', 'pilot', 'kill', 'interview', 'rode along', 'watch them',
            'before i design', 'before we build', 'small group',
          ],
        ],
        probe: 'Where has this shown in your work afterwards?',
      },
      {
        id: 'scope',
        criterion: 'scope',
        essential: false,
        title: 'Says how many people and how much time were in it',
        why: 'Larger stakes make an honest account harder and worth more.',
        groups: [
          [
            'engineers', 'people', 'developers', 'colleagues', 'customers', 'teams', 'users', 'departments', 'of us',
            'data scientists', 'designers',
          ],
          [
            'months', 'weeks', 'quarter', 'budget', 'thousand', 'year', 'three', 'four', 'two', 'five', 'invested',
            'euro',
          ],
        ],
        probe: 'How much had been put into it, by how many?',
      },
    ],
    misconceptions: [
      {
        id: 'circumstances',
        title: 'It failed because of circumstances or of others',
        groups: [
          [
            'was bad luck', 'was unlucky', "management's fault", "manager's fault", 'fault of management',
            'fault of product', 'was their fault', 'was his fault', 'was her fault', 'because of politics',
            'other team failed', 'other team let us down',
          ],
        ],
        probe: 'What could you have seen or done earlier?',
      },
      {
        id: 'fake-failure',
        title: 'A good story of failure is a success in disguise',
        groups: [
          [
            'perfectionist', 'perfectionism', 'work too hard', 'worked too hard', 'cared too much', 'care too much',
            'never failed', 'never really failed', 'in the end it was a success', 'actually a success',
          ],
        ],
        probe: 'What was worse afterwards than before?',
      },
    ],
    probes: {
      clarify: 'Take one thing that was yours. What was it to achieve?',
      foothold: 'Think of work of yours that is no longer in use. Why is that so?',
      depth: 'When was the first sign, and why did it not stop you?',
    },
    anchors: {
      2: 'A project I was in failed because the requirements changed all the time.',
      3: 'I led a rewrite that I assumed users wanted, stopped it after three months, and now I pilot first.',
      4:
        'I skipped the pilot because the demo went well, proposed to stop at week ten, and the next project had ' +
        'a stop criterion from day one.',
    },
    modelAnswer:
      'I led a new planning tool for our field staff, which was supposed to replace their spreadsheets within ' +
      'four months. It was my idea, and three engineers worked on it for a quarter. I assumed that they wanted ' +
      'one shared plan, because two managers had said so, and I skipped talking to the people in the cars. After ' +
      'the launch only 6 of 80 used it. The others had no signal on the road, and the tool was useless without. ' +
      'When the numbers were still flat in week four, I told my manager openly that it had failed, and I ' +
      'proposed to stop and to keep the one thing that worked, the import of addresses. We lost about nine ' +
      'months of work in total, and a quarter of the code survived in another product. In the next project I ' +
      'rode along for two days before I designed anything, and I wrote down a stop criterion first. We used it ' +
      'once since, after three weeks.',
  },
] satisfies BankQuestion[];
