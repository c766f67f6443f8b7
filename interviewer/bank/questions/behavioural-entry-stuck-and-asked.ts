import type { BankQuestion } from '../question.ts';

export const behaviouralEntryStuckAndAsked = [
  {
    id: 'behavioural-entry-stuck-and-asked',
    version: 1,
    kind: 'BEHAVIOURAL',
    band: 'ENTRY',
    competency: 'communication',
    text:
      'Tell me about a time when you got stuck on a technical problem and could not move on alone. ' +
      'How did you handle it?',
    points: [
      {
        id: 'situation',
        criterion: 'situation-task',
        essential: true,
        title: 'Says what the problem was and what it held up',
        why: 'A problem is told well when another engineer could recognise it.',
        groups: [
          ['bug', 'error', 'crash', 'failed', 'timeout', 'build', 'query', 'test', 'memory', 'deployment', 'login'],
          [
            'my task', 'i had to', 'i was supposed to', 'was due', 'deadline', 'blocked', 'waiting', 'for hours',
            'for days', 'sprint', 'a whole day',
          ],
        ],
        probe: 'What was the symptom, and what was waiting for it?',
      },
      {
        id: 'narrowed',
        criterion: 'own-action',
        essential: true,
        title: 'Narrowed it down before asking',
        why: 'Own steps make the question small and the answer quick.',
        groups: [
          [
            'i reproduced', 'i tried', 'i read', 'i searched', 'i added', 'i removed', 'i checked', 'i compared',
            'i isolated', 'i reduced', 'i debugged', 'i stepped',
          ],
          [
            'log', 'smaller', 'minimal', 'half', 'versions', 'breakpoint', 'documentation', 'commit', 'only when',
            'step by step', 'in a container', 'stack trace',
          ],
        ],
        probe: 'What did you do on your own first?',
      },
      {
        id: 'asked-well',
        criterion: 'own-action',
        essential: true,
        title: 'Asked the right person with the facts at hand, within a set time',
        why: 'A question with facts costs the other person minutes instead of an afternoon.',
        groups: [
          [
            'i asked', 'i wrote', 'i posted', 'i went to', 'i called', 'i messaged', 'i showed', 'i described',
            'i explained', 'i set myself', 'i gave myself', 'i sent',
          ],
          [
            'i had tried', 'what i tried', 'i expected', 'minimal example', 'my notes', 'limit', 'two hours',
            'after an hour', 'one hour', 'what the log', 'short example', 'what i knew',
          ],
        ],
        probe: 'How did others come into it, and what did they get from you?',
      },
      {
        id: 'result',
        criterion: 'result',
        essential: true,
        title: 'States how it was solved and how long it took',
        why: 'The outcome shows whether the way was worth its time.',
        groups: [
          ['fixed', 'solved', 'found', 'passed', 'green', 'resolved', 'turned out', 'working', 'merged', 'went out'],
          [
            'minutes', 'same day', 'same evening', 'hours later', 'in an hour', 'next day', 'next morning', 'since',
            'within', 'on time',
          ],
          [
            'bug', 'test', 'error', 'build', 'cause', 'release', 'login', 'query', 'problem', 'crash', 'deployment',
            'leak',
          ],
        ],
        probe: 'How did it end?',
      },
      {
        id: 'reflection',
        criterion: 'reflection',
        essential: false,
        title: 'Says when you ask for help today',
        why: 'The moment of asking is a habit that can be trained.',
        groups: [
          [
            'i learned', 'i learnt', 'since then', 'looking back', 'next time', 'taught me', 'now i', 'i now',
            'in hindsight', 'from then on', 'i realised', 'i realized',
          ],
          ['ask', 'sooner', 'earlier', 'hour', 'minutes', 'limit', 'write', 'log', 'help', 'question', 'steps'],
        ],
        probe: 'When do you turn to others today?',
      },
      {
        id: 'scope',
        criterion: 'scope',
        essential: false,
        title: 'Left something behind for the next person',
        why: 'A written answer helps everyone who meets the problem later.',
        groups: [
          ['i wrote', 'i added', 'i shared', 'i put', 'i posted', 'we added', 'now in', 'i updated'],
          ['readme', 'wiki', 'guide', 'note', 'next person', 'team', 'page', 'checklist', 'everyone', 'runbook'],
        ],
        probe: 'Who else could run into this, and what would they find?',
      },
    ],
    misconceptions: [
      {
        id: 'asking-is-weak',
        title: 'Asking for help shows weakness',
        groups: [
          [
            'asking is weak', 'sign of weakness', 'would look stupid', 'would look weak', 'prove that i can',
            'prove i can', 'too proud',
          ],
          ['alone', 'by myself', 'days', 'weeks', 'until'],
        ],
        probe: 'What did the time cost those who were waiting?',
      },
      {
        id: 'hand-over',
        title: 'As soon as something is hard, somebody else should take it',
        groups: [
          [
            'gave the problem to', 'gave the bug to', 'gave the task to', 'passed the problem to', 'passed the bug to',
            'handed the problem to', 'handed the task to', 'took over from me', 'let him do it', 'let her do it',
            'asked him to do it', 'asked her to do it',
          ],
        ],
        probe: 'What did you learn about the problem that way?',
      },
    ],
    probes: {
      clarify: 'Name one problem. What did you see on the screen?',
      foothold: 'Think of the last error that took you more than an hour. What did you try first?',
      depth: 'How did you decide that it was time to stop trying alone?',
    },
    anchors: {
      2: 'I had a bug, asked my senior, and he fixed it.',
      3:
        'A test failed only on the build server, I compared versions, asked a colleague with my notes, ' +
        'and it was fixed the same day.',
      4:
        'I gave myself two hours because a release waited, asked with a minimal example, ' +
        'and it took ten minutes to solve.',
    },
    modelAnswer:
      'In my internship a test for the login failed on the build server, but never on my laptop, and a release was ' +
      'waiting for it. It was my task to get it green, since I had written the feature. I reproduced the build in a ' +
      'container and I compared the versions step by step, then I added a log line around the failing check. So I ' +
      'knew that the token was already expired when the test read it. I had set myself a limit of two hours. After ' +
      'that I wrote to a senior colleague what I had tried, what I expected and what the log said, with an example ' +
      'of ten lines. She saw at once that the server ran in another time zone. We fixed it within 15 minutes, and ' +
      'the release went out the same day. I added a page on time zones to the wiki, and two others have linked it ' +
      'in reviews. I learned to ask after a fixed time, with my steps written down.',
  },
] satisfies BankQuestion[];
