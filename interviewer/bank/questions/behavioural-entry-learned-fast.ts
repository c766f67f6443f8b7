import type { BankQuestion } from '../question.ts';

export const behaviouralEntryLearnedFast = [
  {
    id: 'behavioural-entry-learned-fast',
    version: 1,
    kind: 'BEHAVIOURAL',
    band: 'ENTRY',
    competency: 'behavioural',
    text:
      'Tell me about a time when you had to become productive quickly with something you had never used before. ' +
      'How did you approach it?',
    points: [
      {
        id: 'situation',
        criterion: 'situation-task',
        essential: true,
        title: 'Says what had to be learned, why and by when',
        why: 'A date and a purpose turn reading into a task.',
        groups: [
          [
            'language', 'framework', 'library', 'tool', 'database', 'never touched', 'never seen', 'new to me',
            'unfamiliar', 'python', 'sql', 'react',
          ],
          [
            'two weeks', 'three weeks', 'one week', 'a week', 'ten days', 'a month', 'deadline', 'due', 'until',
            'by friday', 'short time', 'by monday',
          ],
        ],
        probe: 'What was it for, and how long did you have?',
      },
      {
        id: 'plan',
        criterion: 'own-action',
        essential: true,
        title: 'Chose what to learn first and what to leave out',
        why: 'Nobody learns all of a subject in a week; the choice is the skill.',
        groups: [
          [
            'i decided', 'i chose', 'i picked', 'i planned', 'i wrote down', 'i skipped', 'i left out',
            'i started with', 'i focused', 'i limited', 'i split', 'i made',
          ],
          [
            'needed', 'had to do', 'basics', 'essentials', 'three subjects', 'three topics', 'two topics', 'chapters',
            'the rest', 'most important', 'for later',
          ],
        ],
        probe: 'How did you yourself choose where to begin?',
      },
      {
        id: 'practice',
        criterion: 'own-action',
        essential: true,
        title: 'Built something small or asked for review while learning',
        why: 'Use and correction show gaps that reading hides.',
        groups: [
          [
            'i built', 'i wrote', 'i rebuilt', 'i tried', 'i coded', 'i practised', 'i practiced', 'i made', 'i asked',
            'i changed', 'i then', 'i also',
          ],
          [
            'toy', 'tiny', 'exercise', 'small page', 'small app', 'small project', 'small tool', 'small version',
            'hello world', 'for practice', 'playground', 'sample data',
          ],
        ],
        probe: 'What did you do apart from reading?',
      },
      {
        id: 'result',
        criterion: 'result',
        essential: true,
        title: 'States what worked at the end, by when',
        why: 'What was delivered shows that the learning reached the work.',
        groups: [
          [
            'delivered', 'finished', 'shipped', 'merged', 'released', 'handed in', 'went live', 'presented', 'deployed',
            'completed',
          ],
          [
            'on time', 'second week', 'in two weeks', 'after two weeks', 'within', 'small bugs', 'early',
            'in production', 'by the end', 'after a week', 'percent', 'by friday',
          ],
          [
            'page', 'feature', 'app', 'tool', 'script', 'service', 'component', 'pipeline', 'project', 'dashboard',
            'module', 'query',
          ],
        ],
        probe: 'Where did you stand at the end of that time?',
      },
      {
        id: 'reflection',
        criterion: 'reflection',
        essential: false,
        title: 'Says how you learn differently today',
        why: 'A method that carries over is worth more than the one subject.',
        groups: [
          [
            'i learned', 'i learnt', 'since then', 'looking back', 'next time', 'taught me', 'now i', 'i now',
            'in hindsight', 'from then on', 'i realised', 'i realized',
          ],
          [
            'ask', 'build', 'earlier', 'start', 'small', 'reading', 'questions', 'tutorial', 'practice', 'tests',
            'sooner',
          ],
        ],
        probe: 'What do you do differently with the next new thing?',
      },
      {
        id: 'scope',
        criterion: 'scope',
        essential: false,
        title: 'Shows who relied on it',
        why: "Learning for others' use is a different load from learning for oneself.",
        groups: [
          [
            'team', 'customers', 'users', 'colleagues', 'company', 'shop', 'students', 'visitors', 'members', 'clients',
            'people',
          ],
          ['relied', 'used', 'depended', 'waiting', 'every day', 'daily', 'a week', 'orders', 'need'],
        ],
        probe: 'Who was waiting for it?',
      },
    ],
    misconceptions: [
      {
        id: 'watch-first',
        title: 'One must finish a full course before starting',
        groups: [
          [
            'watched all the videos', 'watched every video', 'whole course first', 'entire course', 'all the tutorials',
            'read the whole book', 'read the entire', 'from start to finish', 'cover to cover',
          ],
        ],
        probe: 'How much of that did the task then need?',
      },
      {
        id: 'copied',
        title: 'Copying code that works is the same as knowing it',
        groups: [
          [
            'copied from', 'copied code', 'copy and paste', 'copy pasted', 'copied and pasted', 'chatgpt wrote',
            'the ai wrote', 'took it from stack',
          ],
          ['worked', 'fine', 'fast', 'quick', 'done', 'enough', 'finished'],
        ],
        probe: 'What did you do when it had to be changed?',
      },
    ],
    probes: {
      clarify: 'Name the one thing you had to learn. What was it needed for?',
      foothold:
        'Think of the last thing at work or in a course that was new to you. What did you do in the first hour?',
      depth: 'What did you decide not to learn, and how did you notice if that was wrong?',
    },
    anchors: {
      2: 'I had to learn React, so I watched videos and then we built the page.',
      3:
        'With two weeks for my first React page I picked forms and state first, built a ' +
        'small page, and shipped it on time.',
      4:
        'I skipped routing because the page had none, asked for review on day three, and it ' +
        'went live with two small bugs.',
    },
    modelAnswer:
      'In my first month as an intern I got a page for support staff, in React, which I had never touched, and ' +
      'it was due in two weeks. The colleagues in support needed it, because they were copying orders by hand ' +
      'every day. On the first morning I wrote down what the page had to do and I picked three subjects from ' +
      'that list: components, state and forms. I left out routing and animation, since the page needed neither. ' +
      'I rebuilt one existing page as a small exercise on the second day, and I asked my mentor to review it ' +
      'before I went on. She showed me two habits that would have cost me days. I finished the page on time, it ' +
      'went live in the second week, and only two small bugs came back. Twelve people in support used it every ' +
      'day, for about 300 orders. Since then I build a tiny real thing on day two and ask for review early, ' +
      'instead of reading to the end.',
  },
] satisfies BankQuestion[];
