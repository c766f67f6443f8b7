import type { BankQuestion } from '../question.ts';

export const behaviouralEntryOwnMistake = [
  {
    id: 'behavioural-entry-own-mistake',
    version: 1,
    kind: 'BEHAVIOURAL',
    band: 'ENTRY',
    competency: 'behavioural',
    text: 'Tell me about a mistake you made in your studies or at work. What happened, and what did you do about it?',
    points: [
      {
        id: 'situation',
        criterion: 'situation-task',
        essential: true,
        title: 'Says what was wrong and that it was your own doing',
        why: 'A mistake told without an owner cannot be learned from.',
        groups: [
          [
            'my mistake', 'i deleted', 'i broke', 'i forgot', 'i overwrote', 'i pushed', 'i merged', 'i missed',
            'i had misread', 'i misread', 'i sent', 'i had confused',
          ],
          [
            'production', 'database', 'branch', 'deadline', 'file', 'test', 'users', 'customer', 'server', 'email',
            'demo', 'window',
          ],
        ],
        probe: 'What exactly went wrong, and what was your own part in it?',
      },
      {
        id: 'told',
        criterion: 'own-action',
        essential: true,
        title: 'Told the people concerned at once',
        why: 'Early word leaves others time to limit the damage.',
        groups: [
          [
            'i told', 'i called', 'i informed', 'i wrote to', 'i reported', 'i admitted', 'i messaged', 'i warned',
            'i went to', 'i apologised', 'i apologized', 'i explained',
          ],
          [
            'immediately', 'right away', 'at once', 'straight away', 'same day', 'same hour', 'within minutes',
            'as soon as', 'openly', 'honestly', 'before anyone',
          ],
        ],
        probe: 'Who knew about it, and when?',
      },
      {
        id: 'repaired',
        criterion: 'own-action',
        essential: true,
        title: 'Put it right and kept it from happening again',
        why: 'Repair helps this time, a guard helps every time.',
        groups: [
          [
            'i restored', 'i reverted', 'i fixed', 'i rebuilt', 'i added', 'i wrote', 'i set up', 'i recovered',
            'i rolled back', 'i repaired', 'i made', 'i changed',
          ],
          [
            'backup', 'check', 'confirmation', 'checklist', 'protection', 'history', 'alarm', 'read only', 'dry run',
            'guard', 'second pair', 'test case',
          ],
        ],
        probe: 'What did you yourself do to set it right?',
      },
      {
        id: 'result',
        criterion: 'result',
        essential: true,
        title: 'States the damage and what became of it',
        why: 'Numbers show whether it was contained.',
        groups: [
          [
            'restored', 'recovered', 'working again', 'running again', 'lost', 'damage', 'affected', 'has happened',
            'happened again', 'refunded', 'came back',
          ],
          [
            'minutes', 'hour', 'nobody', 'records', 'rows', 'users', 'customers', 'once', 'since', 'percent', 'nothing',
            'data',
          ],
        ],
        probe: 'How did it end, and how large was the damage?',
      },
      {
        id: 'reflection',
        criterion: 'reflection',
        essential: false,
        title: 'Names the cause in your own way of working',
        why: 'The cause behind the slip decides whether it comes back.',
        groups: [
          [
            'i learned', 'i learnt', 'since then', 'looking back', 'next time', 'taught me', 'now i', 'i now',
            'in hindsight', 'from then on', 'i realised', 'i realized',
          ],
          [
            'tired', 'hurry', 'alone', 'assumed', 'check', 'slow', 'ask', 'late', 'pressure', 'twice', 'read',
            'dry run',
          ],
        ],
        probe: 'Why did it happen to you at that moment?',
      },
      {
        id: 'scope',
        criterion: 'scope',
        essential: false,
        title: 'Says who was affected',
        why: 'Size and reach tell how much judgement the moment asked for.',
        groups: [
          [
            'customers', 'users', 'students', 'colleagues', 'team', 'group', 'orders', 'members', 'visitors',
            'participants', 'rows',
          ],
          ['affected', 'waiting', 'lost', 'without', 'could not', 'blocked', 'wrong', 'stopped', 'saw', 'missed'],
        ],
        probe: 'Whom did it touch?',
      },
    ],
    misconceptions: [
      {
        id: 'hid-it',
        title: 'A mistake that nobody saw is better left unsaid',
        groups: [
          [
            'hoped nobody', 'hoped no one', 'kept it to myself', 'kept it quiet', 'covered it up', 'fixed it quietly',
            'quietly fixed', 'quietly restored', 'secretly fixed', 'secretly restored', 'fixed it secretly',
          ],
        ],
        probe: 'What would have happened if somebody had come across it later?',
      },
      {
        id: 'others-fault',
        title: 'The mistake came from somebody else',
        groups: [
          [
            'was his fault', 'was her fault', 'was their fault', 'was the fault of', 'because nobody told me',
            'nobody had told me', 'nobody explained', 'should have told me', 'should have warned me', 'i blame',
          ],
        ],
        probe: 'Which decision in it was yours?',
      },
    ],
    probes: {
      clarify: 'Choose one mistake with a date. What did you do just before it happened?',
      foothold: 'Think of the last time you had to redo something. What was the reason?',
      depth: 'How would the same slip be caught today, before anyone sees it?',
    },
    anchors: {
      2: 'Once there was a mistake with the database and it was fixed later.',
      3:
        'I deleted a table in production, told my mentor at once, restored the backup, ' +
        'and we were back in 40 minutes.',
      4:
        'I told the team within minutes because others were still writing, and the check I ' +
        'added has caught two slips since.',
    },
    modelAnswer:
      'During my internship I had to clean up old rows in a test database for an event app. I had two terminals ' +
      'open, and I deleted 1,800 sign-ups in production, because I took the wrong window. I noticed within a minute ' +
      'and felt sick. I told my mentor right away instead of looking for a quiet way out. She stopped the import ' +
      'job, so that nothing would be written on top. I restored the table from the backup of the night, and then I ' +
      'wrote a script that took the sign-ups of that morning from the mail log. After 50 minutes the app was ' +
      'working again, and nine records were lost for good. I called those nine participants myself, since they ' +
      'would otherwise have been without a ticket. I also made production read-only by default and added a ' +
      'confirmation with the name of the server. Looking back I was in a hurry before lunch, so now I do a dry run ' +
      'with a count before any delete.',
  },
] satisfies BankQuestion[];
