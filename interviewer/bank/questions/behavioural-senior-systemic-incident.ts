import type { BankQuestion } from '../question.ts';

export const behaviouralSeniorSystemicIncident = [
  {
    id: 'behavioural-senior-systemic-incident',
    version: 1,
    kind: 'BEHAVIOURAL',
    band: 'SENIOR',
    competency: 'behavioural',
    text:
      'Tell me about a serious failure of a system that you were accountable for, and about what you changed ' +
      'afterwards. Take me through it.',
    points: [
      {
        id: 'situation',
        criterion: 'situation-task',
        essential: true,
        title: 'Says what failed, for whom, and what you were accountable for',
        why: 'Accountability is a position one takes at the start of the story.',
        groups: [
          [
            'i was accountable', 'i was responsible', 'i owned', 'my service', 'my area', 'my team',
            'incident commander', 'i was the lead', 'my design', 'i led the',
          ],
          [
            'outage', 'lost', 'corrupted', 'down', 'unavailable', 'leaked', 'wrong', 'duplicate', 'charged', 'twice',
            'breach', 'double',
          ],
        ],
        probe: 'What failed, whom did it hit, and what was yours in it?',
      },
      {
        id: 'led',
        criterion: 'own-action',
        essential: true,
        title: 'Led the response: roles, priorities, words to the outside',
        why: 'In a large failure the scarce thing is order, not effort.',
        groups: [
          [
            'i took', 'i led', 'i assigned', 'i split', 'i declared', 'i stopped', 'i called', 'i decided', 'i set up',
            'i sent', 'i gave', 'i then',
          ],
          [
            'incident', 'roles', 'command', 'status', 'customers first', 'legal', 'every 30 minutes', 'every half hour',
            'second group', 'containment', 'scribe',
          ],
        ],
        probe: 'What did you yourself do in the first hours?',
      },
      {
        id: 'causes',
        criterion: 'own-action',
        essential: true,
        title: 'Looked for conditions in the system and the organisation, without a culprit',
        why: 'The same conditions will find the next person.',
        groups: [
          [
            'i ran', 'i led', 'i wrote', 'i facilitated', 'i interviewed', 'i mapped', 'i asked', 'i insisted',
            'i reviewed', 'i published', 'i proposed', 'i traced',
          ],
          [
            'blameless', 'postmortem', 'post mortem', 'contributing', 'conditions', 'why it made sense', 'organisation',
            'organization', 'incentive', 'several causes', 'near miss',
          ],
        ],
        probe: 'How did you work out why it could happen at all?',
      },
      {
        id: 'result',
        criterion: 'result',
        essential: true,
        title: 'States the damage and the change that was carried through',
        why: 'Action items that were closed and measured are the result; a list is not.',
        groups: [
          [
            'lasted', 'restored', 'recovered', 'refunded', 'repaired', 'cost us', 'affected', 'closed', 'completed',
            'carried through', 'contained',
          ],
          [
            'hours', 'percent', 'customers', 'million', 'weeks', 'actions', 'minutes', 'records', 'euro', 'payments',
            'accounts', 'users',
          ],
        ],
        probe: 'How large was the damage, and what was seen through to the end?',
      },
      {
        id: 'reflection',
        criterion: 'reflection',
        essential: false,
        title: 'Names your own earlier decision among the causes',
        why: 'Leaders who find themselves among the causes make it safe for others to do so.',
        groups: [
          [
            'i learned', 'i learnt', 'looking back', 'in hindsight', 'my own decision', 'i had approved',
            'i had postponed', 'i had accepted', 'my own part', 'taught me', 'i now', 'since then',
          ],
          [
            'risk', 'earlier', 'signal', 'warning', 'drill', 'trade off', 'tests', 'rehearse', 'owner', 'capacity',
            'limit',
          ],
        ],
        probe: 'Which earlier decision of yours belongs among the causes?',
      },
      {
        id: 'beyond',
        criterion: 'scope',
        essential: false,
        title: 'Carried the lesson beyond your own system',
        why: 'An expensive lesson should be paid only once per company.',
        groups: [
          [
            'other teams', 'all teams', 'whole company', 'company wide', 'across the company', 'every service',
            'all services', 'other services', 'every team', 'twelve services', 'organisation wide',
          ],
          [
            'adopted', 'standard', 'drill', 'default', 'game day', 'template', 'rolled out', 'audit', 'practice',
            'training',
          ],
        ],
        probe: 'What of it reached others in the company?',
      },
      {
        id: 'recurrence',
        criterion: 'result',
        essential: false,
        title: 'Shows that the kind of failure has become rarer',
        why: 'The test of a remedy is the next year.',
        groups: [
          [
            'happened again', 'recurred', 'came back', 'since then', 'similar', 'of this kind', 'the next one',
            'in the year after', 'the following year', 'repeat',
          ],
          [
            'none', 'fewer', 'caught', 'zero', 'in four minutes', 'in minutes', 'smaller', 'once', 'no more',
            'detected',
          ],
        ],
        probe: 'How do you know that the remedy holds?',
      },
    ],
    misconceptions: [
      {
        id: 'human-error',
        title: 'The cause was a careless person',
        groups: [
          [
            'was human error', 'was a human error', 'was careless', 'was sloppy', 'pay more attention',
            'told everyone to be careful', 'told everyone to be more', 'retrained him', 'retrained her', 'was fired',
            'let him go', 'let her go',
          ],
        ],
        probe: 'What made that action look right at that moment?',
      },
      {
        id: 'more-process',
        title: 'More approvals keep it from coming back',
        groups: [
          [
            'more approvals', 'another approval', 'second approval', 'additional approval', 'approval board',
            'change board', 'froze all', 'forbade all', 'manual checks for',
          ],
          ['so that', 'now', 'since', 'every', 'each', 'introduced'],
        ],
        probe: 'What did that do to the time until the next repair?',
      },
    ],
    probes: {
      clarify: 'Take one failure. What did customers see?',
      foothold: 'Think of the worst day of a system that you knew well. What was the first sign?',
      depth: 'Which remedy did you decide against, and why?',
    },
    anchors: {
      2: 'We had a big outage, fixed it in the night, and then we added more checks.',
      3:
        'As the owner I split the response into two groups, ran a blameless postmortem, and we ' +
        'refunded 3,000 customers in two days.',
      4:
        'I put my own postponed test among the causes, closed all nine actions in eight weeks, and the next ' +
        'one was caught in four minutes.',
    },
    modelAnswer:
      'I was accountable for the payments service when a retry after a timeout charged customers twice, for five ' +
      'hours. I declared an incident, took command, and split us into one group for containment and a second group ' +
      'for refunds, with a message to support every 30 minutes. I decided to stop all retries, although that failed ' +
      '2 percent of payments, because a lost sale is repaired more easily than lost trust. All 3,100 customers were ' +
      'refunded within two days, and it cost us 48,000 euro. Afterwards I ran a blameless postmortem and asked why ' +
      'it made sense to everybody at the time. Among the conditions was my own decision: I had postponed the tests ' +
      'of failing partners twice. We closed all nine actions in eight weeks, and I proposed a drill that twelve ' +
      'services have adopted as a standard. In the year after, one similar fault was caught in four minutes. I now ' +
      'treat a postponed test as a risk with an owner.',
  },
] satisfies BankQuestion[];
