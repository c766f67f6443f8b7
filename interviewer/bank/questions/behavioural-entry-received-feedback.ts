import type { BankQuestion } from '../question.ts';

export const behaviouralEntryReceivedFeedback = [
  {
    id: 'behavioural-entry-received-feedback',
    version: 1,
    kind: 'BEHAVIOURAL',
    band: 'ENTRY',
    competency: 'behavioural',
    text:
      'Tell me about a time when somebody pointed out something in your work or behaviour that you had to change. ' +
      'How did you respond?',
    points: [
      {
        id: 'situation',
        criterion: 'situation-task',
        essential: true,
        title: 'Says from whom it came and what it was about',
        why: 'Criticism can be understood only with its subject.',
        groups: [
          [
            'mentor', 'manager', 'teacher', 'supervisor', 'teammate', 'reviewer', 'professor', 'colleague', 'lead',
            'trainer', 'customer', 'senior',
          ],
          [
            'told me', 'said that', 'said my', 'pointed out that', 'criticised', 'criticized', 'commented',
            'complained', 'feedback was', 'wrote that', 'rejected', 'sent back',
          ],
        ],
        probe: 'Who said it, and what was it about?',
      },
      {
        id: 'understood',
        criterion: 'own-action',
        essential: true,
        title: 'Asked for an example to understand it',
        why: 'An example turns a judgement into something one can change.',
        groups: [
          [
            'i asked', 'i listened', 'i wrote down', 'i thanked', 'i went back', 'i read', 'i repeated', 'i took notes',
            'i compared', 'i counted', 'i then', 'i also',
          ],
          [
            'example', 'which', 'what exactly', 'understand', 'comments', 'own words', 'specific', 'concrete',
            'what he meant', 'what she meant', 'what they meant',
          ],
        ],
        probe: 'What did you do right after you heard it?',
      },
      {
        id: 'changed',
        criterion: 'own-action',
        essential: true,
        title: 'Changed a concrete habit',
        why: 'A good intention fades; a checklist or a smaller step stays.',
        groups: [
          [
            'i changed', 'i started', 'i made', 'i wrote', 'i split', 'i set up', 'i added', 'i began', 'i practised',
            'i practiced', 'i agreed', 'i decided',
          ],
          [
            'checklist', 'smaller', 'at most', 'before every', 'before each', 'template', 'reminder', 'daily', 'weekly',
            'rule for myself', 'every time', 'habit',
          ],
        ],
        probe: 'What did you yourself do in the weeks after?',
      },
      {
        id: 'result',
        criterion: 'result',
        essential: true,
        title: 'States how one could see the change',
        why: 'A change that others noticed is evidence; a resolution is not.',
        groups: [
          [
            'fell', 'dropped', 'went down', 'decreased', 'improved', 'fewer', 'better', 'noticed', 'less', 'faster',
            'shorter', 'praised',
          ],
          ['from', 'percent', 'half', 'within', 'days', 'hours', 'weeks', 'month', 'later', 'twice'],
          [
            'review', 'comment', 'feedback', 'grade', 'questions', 'mentor', 'manager', 'rounds', 'remarks', 'trainer',
            'teacher',
          ],
        ],
        probe: 'How could somebody else tell that something was different?',
      },
      {
        id: 'reflection',
        criterion: 'reflection',
        essential: false,
        title: 'Looks at your own first reaction',
        why: 'Who sees their own reflex can choose another one next time.',
        groups: [
          [
            'i learned', 'i learnt', 'at first i', 'my first reaction', 'looking back', 'taught me', 'now i', 'i now',
            'in hindsight', 'since then', 'i realised', 'i realized',
          ],
          [
            'defensive', 'hurt', 'annoyed', 'embarrassed', 'ask', 'thank', 'early', 'earlier', 'reader', 'gift',
            'personal', 'feedback',
          ],
        ],
        probe: 'What went on in you when you heard it, and how is that today?',
      },
      {
        id: 'scope',
        criterion: 'scope',
        essential: false,
        title: 'Shows whom the change helped',
        why: 'A habit touches everyone who works with its owner.',
        groups: [
          ['reviewers', 'team', 'teammates', 'colleagues', 'group', 'everyone', 'whole course', 'interns'],
          ['saved', 'adopted', 'use', 'easier', 'faster', 'copied', 'start', 'spend', 'spent', 'took over'],
        ],
        probe: 'Who else felt the difference?',
      },
    ],
    misconceptions: [
      {
        id: 'unfair',
        title: 'Criticism shows that the other person is unfair',
        groups: [
          [
            'was simply unfair', 'was totally unfair', 'was just unfair', 'was wrong about me', 'was jealous',
            'was picking on me', 'was having a bad day', 'hates me', 'is just picky', 'was just picky',
            'was nitpicking',
          ],
        ],
        probe: 'Which part of it was true?',
      },
      {
        id: 'nothing-to-change',
        title: 'It is enough to accept criticism politely',
        groups: [
          ['said thank you', 'said sorry', 'apologised', 'apologized', 'nodded', 'accepted it'],
          ['moved on', 'went on as', 'forgot', 'carried on', 'was over', 'left it', 'that was it'],
        ],
        probe: 'What did you do on the following Monday?',
      },
    ],
    probes: {
      clarify: 'Take one remark that stayed with you. Who made it?',
      foothold: 'Think of a grade, a remark or a comment that surprised you. What did it say?',
      depth: 'Was there a part of it that you did not follow, and why?',
    },
    anchors: {
      2: 'My mentor gave me feedback, I accepted it and tried to do better.',
      3:
        'My mentor said my changes were too big, I asked for examples, split them, and ' +
        'reviews took one day instead of four.',
      4:
        'I asked which comments cost him time because I wanted the cause, and review rounds fell ' +
        'from five to two within a month.',
    },
    modelAnswer:
      'In my first job, after six weeks, my mentor told me that nobody liked to review my changes, because they ' +
      'were huge and hard to follow. At first I was defensive, since the code worked and every test was green. Then ' +
      'I asked him for two examples, and I read the old comments again and counted them. Most were questions about ' +
      'why something was there, so the reader was missing the reason, and the size made it worse. I decided to send ' +
      'at most 200 lines, and I made a template for myself with the reason, the risk and how I had tested it. I ' +
      'filled it in before I opened each review. Within a month my reviews went down from four rounds to two, and ' +
      'they took one day instead of three. Two teammates copied the template, and it saved them time too. I ' +
      'realised that feedback hurt mostly because I heard it late, so now I ask for it early.',
  },
] satisfies BankQuestion[];
