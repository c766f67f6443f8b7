import type { BankQuestion } from '../question.ts';

export const behaviouralSeniorAmbiguousProgramme = [
  {
    id: 'behavioural-senior-ambiguous-programme',
    version: 1,
    kind: 'BEHAVIOURAL',
    band: 'SENIOR',
    competency: 'behavioural',
    text:
      'Tell me about a large undertaking whose goal was open when you took it on. ' +
      'How did you give it shape and bring it to an end?',
    points: [
      {
        id: 'situation',
        criterion: 'situation-task',
        essential: true,
        title: 'Says what was open, why it mattered and what you were given',
        why: 'The start shows how much of the later order was their own.',
        groups: [
          [
            'cost', 'compliance', 'privacy', 'reliability', 'acquisition', 'regulation', 'expansion', 'growth', 'audit',
            'scale', 'market',
          ],
          [
            'no plan', 'unclear', 'in one sentence', 'vague', 'different ideas', 'asked me to', 'i was given',
            'no owner', 'no budget', 'conflicting',
          ],
        ],
        probe: 'What did you know at the start, and what was expected?',
      },
      {
        id: 'shaped',
        criterion: 'own-action',
        essential: true,
        title: 'Turned it into a goal with measures, limits and stages',
        why: 'A large thing becomes possible once it has a first stage that is worth something alone.',
        groups: [
          [
            'i defined', 'i wrote', 'i split', 'i proposed', 'i set', 'i framed', 'i broke', 'i drafted', 'i chose',
            'i mapped', 'i sorted', 'i then',
          ],
          [
            'stages', 'milestones', 'first slice', 'one goal', 'phases', 'definition of done', 'workstreams',
            'three questions', 'with a measure',
          ],
        ],
        probe: 'How did it get a shape?',
      },
      {
        id: 'aligned',
        criterion: 'own-action',
        essential: true,
        title: 'Brought those concerned to one decision and kept them informed',
        why: 'Open undertakings fail on silent disagreement more often than on technology.',
        groups: [
          [
            'i met', 'i interviewed', 'i aligned', 'i presented', 'i negotiated', 'i brought', 'i got', 'i reported',
            'i wrote', 'i set up', 'i invited', 'i asked',
          ],
          [
            'legal', 'finance', 'sponsor', 'stakeholders', 'steering', 'directors', 'weekly note', 'every two weeks',
            'all leads', 'each department', 'decision log',
          ],
        ],
        probe: 'What did you yourself do to get all of them behind one plan?',
      },
      {
        id: 'result',
        criterion: 'result',
        essential: true,
        title: 'States what was reached against the measure',
        why: 'What was open at the start has to be closed by a figure at the end.',
        groups: [
          [
            'reached', 'passed', 'delivered', 'completed', 'finished', 'reduced', 'fell', 'dropped', 'migrated',
            'went live', 'certified', 'cut',
          ],
          ['percent', 'million', 'months', 'on time', 'weeks', 'a year', 'days', 'quarter', 'early', 'all', 'from'],
          [
            'audit', 'cost', 'requests', 'systems', 'stage', 'goal', 'services', 'deadline', 'countries', 'customers',
            'deletion', 'availability',
          ],
        ],
        probe: 'What was reached, by which measure?',
      },
      {
        id: 'reflection',
        criterion: 'reflection',
        essential: false,
        title: 'Says what you would shape differently',
        why: 'The shape is the part that can be reused.',
        groups: [
          [
            'i learned', 'i learnt', 'since then', 'looking back', 'next time', 'taught me', 'i now', 'now i',
            'in hindsight', 'from then on', 'i realised', 'i realized',
          ],
          [
            'earlier', 'sooner', 'stage', 'smaller', 'riskiest', 'sponsor', 'question', 'legal', 'decision',
            'assumption', 'first week', 'inventory',
          ],
        ],
        probe: 'What would you set up differently on day one?',
      },
      {
        id: 'scope',
        criterion: 'scope',
        essential: false,
        title: 'Says how many teams, systems and months it took',
        why: 'Size is part of what is judged at this level.',
        groups: [
          [
            'teams', 'systems', 'departments', 'services', 'engineers', 'countries', 'databases', 'vendors', 'products',
            'people',
          ],
          [
            'eight', 'nine', 'ten', 'twelve', 'thirty', 'forty', 'fifty', 'dozen', 'months', 'hundred', 'year',
            'fourteen',
          ],
        ],
        probe: 'How large did it become?',
      },
      {
        id: 'hard-choice',
        criterion: 'own-action',
        essential: false,
        title: 'Names a choice that hurt and why it was made',
        why: 'Without a choice that hurt, nothing was shaped.',
        groups: [
          [
            'i cut', 'i dropped', 'i decided', 'i refused', 'i postponed', 'i left out', 'i chose', 'i moved',
            'i stopped', 'i accepted', 'i delayed', 'i gave up',
          ],
          [
            'although', 'because', 'even though', 'in return', 'instead', 'price', 'risk', 'so that', 'rather than',
            'at the cost', 'despite',
          ],
        ],
        probe: 'Which choice hurt?',
      },
    ],
    misconceptions: [
      {
        id: 'plan-everything',
        title: 'The whole plan has to stand before anything starts',
        groups: [
          [
            'i planned everything', 'we planned everything', 'planned every detail', 'detailed plan for everything',
            'complete plan for', 'master plan for', 'two year plan', 'specification of everything',
            'all requirements in', 'gantt chart',
          ],
          ['before', 'first', 'months', 'then we', 'started', 'until'],
        ],
        probe: 'What did the plan look like after the first surprise?',
      },
      {
        id: 'wait-for-clarity',
        title: 'Goals come from above, and one waits for them',
        groups: [
          [
            'waited for management', 'waited for leadership', 'waited for a decision', 'waited for clear',
            'until management decided', 'until leadership decided', "management's job to define",
            'asked for clear goals', 'asked for requirements and waited', 'sent it back to management',
          ],
        ],
        probe: 'What changed for those who were affected in that time?',
      },
    ],
    probes: {
      clarify: 'Take one undertaking. What was the sentence you started from?',
      foothold: 'Think of the largest thing that you brought to an end. What was unclear about it in the first week?',
      depth: 'What would have made you propose to end it early?',
    },
    anchors: {
      2: 'We had a big privacy project with many teams, it was complex, but in the end we made it.',
      3:
        'I split the deletion project into three stages with a measure each, got legal to sign off, ' +
        'and we passed the audit on time.',
      4:
        'I took the riskiest store first because an audit had a date, dropped the archive in return, and ' +
        'requests fell from 30 days to 2.',
    },
    modelAnswer:
      'Our director asked me to make us ready for a privacy audit in nine months, in one sentence, with no ' +
      'budget and no owner. Legal, product and data had different ideas of what that meant. I interviewed twelve ' +
      "people in two weeks and mapped 43 systems with personal data. Then I defined one goal, a person's data is " +
      'deleted in all systems within seven days, and I split it into three stages with a measure each. I brought ' +
      'legal and the directors of four departments to one decision on the stages, and I wrote a weekly note with ' +
      'open decisions on top. I postponed the archive by half a year, although it held most of the data, because ' +
      'it had no live access and the audit had a date. We passed the audit on time, and deletion fell from 30 ' +
      'days by hand to two days. Eight teams took part. In hindsight I should have asked legal in the first ' +
      'week, because it cost us a month.',
  },
] satisfies BankQuestion[];
