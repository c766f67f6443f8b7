import type { BankQuestion } from '../question.ts';

export const behaviouralMidProductionIncident = [
  {
    id: 'behavioural-mid-production-incident',
    version: 1,
    kind: 'BEHAVIOURAL',
    band: 'MID',
    competency: 'behavioural',
    text:
      'Tell me about a time when something broke in production and you were the one to deal with it. ' +
      'What did you do?',
    points: [
      {
        id: 'situation',
        criterion: 'situation-task',
        essential: true,
        title: 'Says what failed, for whom, and what your duty was',
        why: 'Impact and role come first in every report on an incident.',
        groups: [
          [
            'on call', 'pager', 'alert', 'alarm', 'at night', 'monitoring', 'was paged', 'support called',
            'customers reported', 'dashboard', 'friday',
          ],
          [
            'down', 'failed', 'errors', 'timed out', 'timeouts', 'slow', 'outage', 'empty', 'missing', 'wrong',
            'could not pay', 'blank',
          ],
        ],
        probe: 'What did people see, and what was your role at that moment?',
      },
      {
        id: 'mitigated',
        criterion: 'own-action',
        essential: true,
        title: 'Limited the damage before looking for the cause',
        why: 'Users need the service back; the cause can wait for an hour.',
        groups: [
          [
            'i rolled back', 'i reverted', 'i switched', 'i disabled', 'i turned off', 'i restarted', 'i stopped',
            'i scaled', 'i redirected', 'i put', 'i failed over', 'i paused',
          ],
          [
            'first', 'previous version', 'flag', 'before looking', 'last release', 'replica', 'traffic', 'maintenance',
            'at once', 'the job', 'the queue', 'within minutes',
          ],
        ],
        probe: 'What did you yourself do in the first half hour?',
      },
      {
        id: 'communicated',
        criterion: 'own-action',
        essential: true,
        title: 'Kept others informed while it lasted',
        why: 'Silence makes others guess, call and act on their own.',
        groups: [
          [
            'i posted', 'i told', 'i wrote', 'i called', 'i informed', 'i opened', 'i announced', 'i kept', 'i asked',
            'i sent', 'i pulled in', 'i then',
          ],
          [
            'status page', 'channel', 'every 15 minutes', 'every half hour', 'every ten minutes', 'incident call',
            'on the phone', 'update', 'timeline', 'every 20 minutes', 'every 30 minutes',
          ],
        ],
        probe: 'How did others know what was going on?',
      },
      {
        id: 'result',
        criterion: 'result',
        essential: true,
        title: 'States how long it lasted, what it cost, and what was done against it',
        why: 'Duration, damage and the fix are the result of an incident.',
        groups: [
          [
            'back to normal', 'recovered', 'restored', 'resolved', 'lasted', 'happened again', 'back up', 'back in',
            'back after', 'up again',
          ],
          [
            'minutes', 'hour', 'orders', 'requests', 'percent', 'customers', 'revenue', 'users', 'euro', 'payments',
            'data',
          ],
        ],
        probe: 'How did it end, and how bad was it?',
      },
      {
        id: 'prevention',
        criterion: 'reflection',
        essential: false,
        title: 'Looked for causes in the system and had one removed',
        why: 'A cause in the system can be changed; a culprit cannot.',
        groups: [
          [
            'post mortem', 'postmortem', 'review afterwards', 'retrospective', 'incident review', 'five whys',
            'looking back', 'i learned', 'root cause', 'in hindsight', 'blameless', 'since then',
          ],
          [
            'alert', 'test', 'limit', 'check', 'runbook', 'guard', 'rehearse', 'action', 'canary', 'timeout',
            'monitoring', 'automatic',
          ],
        ],
        probe: 'What happened in the days after?',
      },
      {
        id: 'scope',
        criterion: 'scope',
        essential: false,
        title: 'Says how many were hit and who worked on it',
        why: 'The reach of an outage tells how much calm it took.',
        groups: [
          [
            'customers', 'users', 'orders', 'requests', 'shops', 'teams', 'services', 'engineers', 'colleagues',
            'tenants', 'partners', 'payments',
          ],
          [
            'percent', 'thousand', 'million', 'all', 'every', 'two', 'three', 'four', 'five', 'hundred', 'a minute',
            'countries',
          ],
        ],
        probe: 'How many were hit?',
      },
    ],
    misconceptions: [
      {
        id: 'culprit',
        title: 'An incident is cleared up once the person who caused it is known',
        groups: [
          [
            'found out who', 'who had pushed', 'who had deployed', 'whoever', 'the person who', 'the developer who',
            'the engineer who', 'the guy who',
          ],
          [
            'to blame', 'responsible for it', 'told him off', 'told her off', 'warned him', 'warned her', 'his mistake',
            'her mistake', 'his fault', 'her fault',
          ],
        ],
        probe: 'What would have stopped the same thing with another person at the keyboard?',
      },
      {
        id: 'cause-first',
        title: 'One must understand the cause before touching anything',
        groups: [
          [
            'root cause first', 'understand the cause first', 'find the cause first', 'found the bug first',
            'look for the bug first', 'debugged in production', 'debugged on the live', 'read the code until',
          ],
        ],
        probe: 'What did users see in that time?',
      },
    ],
    probes: {
      clarify: 'Take one incident. What was the first signal?',
      foothold: 'Think of the last alert that you got. What did it say?',
      depth: 'Which decision in the first minutes would you take differently, with what you knew then?',
    },
    anchors: {
      2: 'The site was down, we looked for the bug and fixed it after some hours.',
      3: 'On call I saw payment errors, rolled back first, kept support informed, and we were back in 20 minutes.',
      4:
        'I rolled back before looking for the cause because users could not pay, and the review added an ' +
        'alert that caught the next one.',
    },
    modelAnswer:
      'I was on call on a Friday evening when an alert said that 30 percent of payments timed out. The last ' +
      'release was two hours old and looked innocent, a new field on the receipt. I rolled back to the previous ' +
      'version first, before looking for any cause, because people could not pay. At the same time I opened an ' +
      'incident channel and I posted an update every 15 minutes, so that support could answer customers. The ' +
      'roll-back brought errors down to 10 percent, not to zero. So I called a colleague from the database team, ' +
      'and she saw that a report from the new field held a lock. I stopped the job, and payments were back to ' +
      'normal after 38 minutes. About 1,200 orders were lost, and two thirds came again on the same evening. In ' +
      'the post-mortem we found that nothing limits how long a query may run, so I added a limit and an alert on ' +
      'locks. It has not happened since.',
  },
] satisfies BankQuestion[];
