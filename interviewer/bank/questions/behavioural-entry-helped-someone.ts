import type { BankQuestion } from '../question.ts';

export const behaviouralEntryHelpedSomeone = [
  {
    id: 'behavioural-entry-helped-someone',
    version: 1,
    kind: 'BEHAVIOURAL',
    band: 'ENTRY',
    competency: 'behavioural',
    text:
      'Tell me about a time when you helped somebody else get on with their work. ' +
      'What was the situation and what did you do?',
    points: [
      {
        id: 'situation',
        criterion: 'situation-task',
        essential: true,
        title: 'Says who was held up and by what',
        why: 'Help can be judged only against the trouble that it met.',
        groups: [
          [
            'classmate', 'teammate', 'colleague', 'intern', 'new student', 'new member', 'fellow student', 'younger',
            'course', 'team', 'volunteer',
          ],
          [
            'stuck', 'struggling', 'fell behind', 'falling behind', 'was lost', 'confused', 'blocked', 'had trouble',
            'could not start', 'about to quit', 'kept failing', 'gave up',
          ],
        ],
        probe: 'Who was it, and what stood in the way?',
      },
      {
        id: 'found-out',
        criterion: 'own-action',
        essential: true,
        title: 'Found out what the person really lacked',
        why: "The first guess about somebody's trouble is often one's own trouble.",
        groups: [
          [
            'i asked', 'i listened', 'i watched', 'i sat', 'i looked', 'i let him', 'i let her', 'i let them',
            'i noticed', 'i talked', 'i then', 'i also',
          ],
          [
            'where she', 'where he', 'where they', 'what she', 'what he', 'what they', 'was missing', 'understood',
            'show me', 'the real problem', 'the actual problem', 'misunderstood',
          ],
        ],
        probe: 'How did you learn what was needed?',
      },
      {
        id: 'enabled',
        criterion: 'own-action',
        essential: true,
        title: 'Helped in a way that left the person able to go on alone',
        why: 'Doing it for somebody helps once; showing how helps every time after.',
        groups: [
          [
            'i explained', 'i showed', 'i wrote', 'i drew', 'i made', 'i paired', 'i worked through', 'i set up',
            'i split', 'i gave', 'i reviewed', 'i only asked',
          ],
          [
            'together', 'exercise', 'guide', 'herself', 'himself', 'themselves', 'on her own', 'on his own',
            'on their own', 'keyboard', 'same way', 'step by step',
          ],
        ],
        probe: 'What exactly was your part, and what was left to the other person?',
      },
      {
        id: 'result',
        criterion: 'result',
        essential: true,
        title: 'States what the person could do afterwards',
        why: 'Help counts by what it changed for the other.',
        groups: [
          [
            'passed', 'finished', 'handed in', 'fixed', 'solved', 'merged', 'deployed', 'completed', 'presented',
            'stayed', 'managed', 'wrote',
          ],
          [
            'alone', 'without me', 'without help', 'on his own', 'on her own', 'on their own', 'by herself',
            'by himself', 'independently', 'his first', 'her first', 'faster than',
          ],
        ],
        probe: 'How did it go on for that person?',
      },
      {
        id: 'reflection',
        criterion: 'reflection',
        essential: false,
        title: 'Says what you took from it for yourself',
        why: 'Who helps well usually changes how they help.',
        groups: [
          [
            'i learned', 'i learnt', 'since then', 'looking back', 'next time', 'taught me', 'now i', 'i now',
            'in hindsight', 'from then on', 'i realised', 'i realized',
          ],
          [
            'ask', 'listen', 'explain', 'patient', 'question', 'keyboard', 'solution', 'first', 'wait', 'help',
            'document',
          ],
        ],
        probe: 'What did you take from it for yourself?',
      },
      {
        id: 'scope',
        criterion: 'scope',
        essential: false,
        title: 'Shows that more than one person gained',
        why: 'A note that ten people use is worth more than one rescued evening.',
        groups: [
          [
            'next year', 'next intern', 'whole team', 'groups', 'three people', 'four people', 'five people',
            'everyone', 'new students', 'the course',
          ],
          ['use', 'read', 'asked for', 'copied', 'shared', 'adopted', 'saved', 'passed it on'],
        ],
        probe: 'Did anybody else get something out of it?',
      },
    ],
    misconceptions: [
      {
        id: 'did-it-for-them',
        title: 'The quickest help is to do the work oneself',
        groups: [
          [
            'did it for him', 'did it for her', 'did it for them', 'wrote it for him', 'wrote it for her',
            'wrote it for them', 'gave him my code', 'gave her my code', 'gave them my code', 'gave him my solution',
            'gave her my solution', 'finished it for',
          ],
        ],
        probe: 'What did that person do at the next task of this kind?',
      },
      {
        id: 'looked-down',
        title: 'People who need help do not belong there',
        groups: [
          [
            'he was too slow', 'she was too slow', 'they were too slow', 'too slow to understand', 'he was lazy',
            'she was lazy', 'they were lazy', 'such basic stuff', 'wasted my time', 'waste of my time',
            'wasting my time', 'annoyed me',
          ],
        ],
        probe: 'What might have been hard about it from the other side?',
      },
    ],
    probes: {
      clarify: 'Choose one person and one day. What was the trouble?',
      foothold:
        'Think of a course or a job in which somebody sat next to you. When did that person last ask you something?',
      depth: 'How did you keep your own work going meanwhile?',
    },
    anchors: {
      2: 'I often help others, for example we worked on exercises together and they liked it.',
      3:
        'A classmate was stuck on recursion, so I asked what she had tried, showed her one ' +
        'example, and she passed alone.',
      4:
        'I let her keep the keyboard because she had to be able to repeat it, and two weeks later ' +
        'she solved the exam task first.',
    },
    modelAnswer:
      'In the second term a classmate in my programming course was stuck on recursion for two weeks and about to ' +
      'quit. Our teacher had asked the faster students to look after the others, so this was my task too. I asked ' +
      'her to show me what she had tried, and I noticed that she understood the code but lost track of the call ' +
      'stack. So I drew three calls as boxes on paper and gave her a smaller exercise, a countdown. She kept the ' +
      'keyboard the whole time, and I only asked what the next box would hold. After that we went through her ' +
      'homework the same way, and she finished it on her own. She passed the exam six weeks later and solved the ' +
      'recursion task without me. I wrote the boxes up as two pages, and other groups in the course still use them. ' +
      'I learned to ask what somebody has tried before I explain anything.',
  },
] satisfies BankQuestion[];
