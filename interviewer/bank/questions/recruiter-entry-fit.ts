import type { BankQuestion } from '../question.ts';

/** First-job questions about how somebody works and what is still missing. */
export const recruiterEntryFit = [
  {
    id: 'recruiter-entry-learning-conditions',
    version: 1,
    kind: 'RECRUITER_SCREEN',
    band: 'ENTRY',
    competency: 'motivation-and-fit',
    text:
      'Under which conditions do you do your best work? Think of guidance, feedback, quiet, and of working with ' +
      'others.',
    points: [
      {
        id: 'condition-with-example', criterion: 'motivation-fit', essential: true,
        title: 'Names a condition and shows it with an experience',
        why: 'Everybody likes a good atmosphere; an experience shows what you need in fact.',
        groups: [
          [
            'best when', 'work well when', 'quickest when', 'learn best', 'helps me', 'I need', 'works for me',
            'concentrate best',
          ],
          ['in my', 'at my', 'during', 'last year', 'for example', 'once', 'at university', 'on my last'],
          ['internship', 'course', 'project', 'job', 'thesis', 'team', 'training', 'group'],
        ],
        probe: 'When did that go really well for you?',
      },
      {
        id: 'fits-the-team', criterion: 'role-understanding', essential: true,
        title: 'Relates the wish to how the team or the role works',
        why: 'A wish that is checked against the place saves both sides a bad surprise.',
        groups: [
          ['your team', 'this team', 'here', 'this role', 'with you', 'your posting', 'in the role', 'your company'],
          ['review', 'pairing', 'stand-up', 'remote', 'office', 'meeting', 'mentor', 'feedback', 'hybrid', 'on call'],
          [
            'suit', 'would fit', 'match', 'how soon', 'how early', 'want to know', 'like to know', 'possible',
            'says that', 'works for me',
          ],
        ],
        probe: 'What would have to be true of us for that to work out?',
      },
      {
        id: 'own-part', criterion: 'motivation-fit', essential: false,
        title: 'Says what you do yourself for those conditions',
        why: 'Conditions are made by those who ask for them in time.',
        groups: [
          ['I ask', 'I write', 'I block', 'I plan', 'I tell', 'I show', 'I propose'],
          ['early', 'each week', 'every day', 'questions', 'draft', 'calendar', 'first', 'morning', 'list'],
        ],
        probe: 'What is your own share in that?',
      },
      {
        id: 'can-do-otherwise', criterion: 'role-understanding', essential: false,
        title: 'Says what works under other conditions',
        why: 'No place is ideal; it counts how you cope.',
        groups: [
          [
            'can also', 'also manage', 'got used to', 'less ideal', 'cope', 'not always possible',
            'if that is not possible',
          ],
          ['noise', 'alone', 'remote', 'deadline', 'pressure', 'busy', 'interruption', 'open office', 'change'],
        ],
        probe: 'And when the day is not like that?',
      },
      {
        id: 'criticism-used', criterion: 'motivation-fit', essential: false,
        title: 'Tells how criticism was used',
        why: 'Being able to use criticism is what makes a beginner quick.',
        groups: [
          ['feedback', 'criticism', 'review', 'comment', 'red marks', 'corrections'],
          ['changed', 'since then', 'next time', 'improved', 'rewrote', 'now I', 'learned'],
        ],
        probe: 'Think of a remark that was hard to hear. What came of it?',
      },
    ],
    misconceptions: [
      {
        id: 'no-criticism',
        title: 'Would rather not be corrected',
        groups: [
          ['do not like', 'dislike', 'hate', 'without', 'not fond of', 'cannot stand'],
          ['criticism', 'being corrected', 'code review', 'feedback', 'being checked', 'control'],
        ],
        probe: 'How would you notice that something could be better?',
      },
      {
        id: 'all-alone',
        title: 'Wants to work alone only',
        groups: [
          [
            'only alone', 'always alone', 'best completely alone', 'prefer no meetings', 'without other people',
            'by myself only', 'rather not talk',
          ],
        ],
        probe: "Your work depends on somebody else's part. How do you come together?",
      },
    ],
    probes: {
      clarify: 'Can you give me one situation in which it worked well for you?',
      foothold:
        'Think of two places in which you have learned something. In which one was it easier, and what was ' +
        'different?',
      depth: 'What happens to your work when that is missing for a month, and what would you do?',
    },
    anchors: {
      2: 'I work best in a friendly team with a good atmosphere.',
      3:
        'I learn best when somebody looks at a draft early, as in my last project, and your posting says that each ' +
        'change here gets a review.',
      4:
        'I ask for a look at my draft on the second day, since in my thesis a late remark cost me a week, and I ' +
        'would like to know how early your team does reviews.',
    },
    modelAnswer:
      'I learn best when I get something small of my own and somebody looks at it early. In my internship my ' +
      'supervisor read a half page draft on the second day, and that saved a wrong week. So I ask for a look early, ' +
      'and I write my questions into one list instead of interrupting five times. You wrote that in this role every ' +
      'change gets a review, which would suit me; I would want to know how soon reviews happen. For hard thinking I ' +
      'like two quiet hours in the morning. If that is not possible I can also work in a busy room with headphones, ' +
      'I got used to that at the call desk. The hardest comment I had was that my texts hid the main point. Since ' +
      'then I put the result in the first line, and people answer sooner.',
  },
  {
    id: 'recruiter-entry-hardest-requirement',
    version: 1,
    kind: 'RECRUITER_SCREEN',
    band: 'ENTRY',
    competency: 'motivation-and-fit',
    text: 'Think of what a role like this asks for. What would be hardest for you today, and what do you do about it?',
    points: [
      {
        id: 'honest-gap', criterion: 'role-understanding', essential: true,
        title: 'Names a real gap that matters for the role',
        why: 'A gap that is named can be planned for; one that is hidden is found in the second week.',
        groups: [
          [
            'hardest', 'weak', 'never done', 'not done', 'little experience', 'no experience', 'gap', 'new to me',
            'unsure', 'struggle',
          ],
          [
            'in production', 'large', 'real customer', 'deadline', 'live', 'presentation', 'code base', 'legacy',
            'systems',
          ],
        ],
        probe: 'Which line of the description made you stop for a moment?',
      },
      {
        id: 'doing-something', criterion: 'motivation-fit', essential: true,
        title: 'Says what is already being done about it',
        why: 'Somebody who has begun will go on.',
        groups: [
          [
            'I started', 'I have started', 'I am working through', 'every week', 'each evening', 'at the moment',
            'since last month', 'this month', 'I signed up for a',
          ],
          ['course', 'book', 'practise', 'exercise', 'small project', 'reading', 'volunteer', 'tutorial', 'meetup'],
        ],
        probe: 'What does that look like in an ordinary week?',
      },
      {
        id: 'transfer', criterion: 'role-understanding', essential: false,
        title: 'Shows a related experience that helps',
        why: 'Few gaps are empty; something near it is usually there.',
        groups: [
          ['similar', 'related', 'comes close', 'comparable', 'reminds me', 'same kind', 'closest'],
          ['job', 'shop', 'course', 'project', 'internship', 'club', 'volunteering', 'team'],
        ],
        probe: 'Have you been in a situation that was a little like it?',
      },
      {
        id: 'help-wanted', criterion: 'role-understanding', essential: false,
        title: 'Says what help would close it at work',
        why: 'It lets the team judge whether they can give it.',
        groups: [
          ['I would need', 'helpful', 'I would ask for', 'best way'],
          ['mentor', 'review', 'pairing', 'shadow', 'example', 'somebody', 'first task', 'look over'],
        ],
        probe: 'What could we do so that it gets easier?',
      },
      {
        id: 'progress-shown', criterion: 'motivation-fit', essential: false,
        title: 'Shows progress so far',
        why: 'A step that is done counts more than a plan.',
        groups: [
          ['already', 'by now', 'so far', 'meanwhile', 'last week', 'two months ago'],
          ['finished', 'managed', 'works', 'can now', 'less time', 'better', 'first version', 'passed', 'wrote'],
        ],
        probe: 'How far have you come?',
      },
    ],
    misconceptions: [
      {
        id: 'strength-in-disguise',
        title: 'Presents a strength as the gap',
        groups: [
          ['perfectionist', 'work too hard', 'too ambitious', 'too committed', 'care too much', 'too motivated'],
        ],
        probe: 'When did that last cost somebody something?',
      },
      {
        id: 'no-gap',
        title: 'Sees no gap at all',
        groups: [
          [
            'nothing would be hard', 'no weaknesses', 'nothing is difficult', 'meet all requirements',
            'can do everything', 'nothing comes to mind',
          ],
        ],
        probe: 'Imagine your first week here. In which hour would you need somebody?',
      },
    ],
    probes: {
      clarify: 'Can you say more exactly which part of it would be hard?',
      foothold: 'Think of your last task. At which moment did you have to look something up or ask?',
      depth: 'How will you know that it is no longer a gap?',
    },
    anchors: {
      2: 'I do not have much experience, but I learn quickly.',
      3:
        'I have never done work on a large system that real customers depend on, so I started to fix small issues ' +
        'in an open source project each week, with a book beside it.',
      4:
        'Working in a large code base is new to me; I started with one exercise each week in a public project and ' +
        'by now two small changes are in, and a mentor who shows me the first task would help.',
    },
    modelAnswer:
      'Hardest would be the size. I have never done anything in a large system that real customers depend on; my ' +
      'projects had three people and no users at night. Since last month I have been working through an open source ' +
      'project: each week I choose one small issue, as practice in reading what others wrote. The first one took me ' +
      'nine evenings. By now I have finished three, and the last took two evenings, so it gets better. Something ' +
      'similar I know from the warehouse job, where I had to learn an old plan of shelves and not break it while ' +
      'others worked. What would help here is somebody who goes through a first task with me and shows where to ' +
      'look, and an honest review afterwards. Presenting to many people is my second gap, but I think that it ' +
      'matters less at first.',
  },
] satisfies BankQuestion[];
