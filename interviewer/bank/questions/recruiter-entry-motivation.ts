import type { BankQuestion } from '../question.ts';

/** First-job questions about motives and expectations. */
export const recruiterEntryMotivation = [
  {
    id: 'recruiter-entry-why-this-role',
    version: 1,
    kind: 'RECRUITER_SCREEN',
    band: 'ENTRY',
    competency: 'motivation-and-fit',
    text: 'What makes you apply for this role, rather than for another one in the field?',
    points: [
      {
        id: 'reason-with-detail', criterion: 'motivation-fit', essential: true,
        title: 'Names a concrete part of the work that attracts, with a reason',
        why: 'A reason that fits every employer tells nobody whether you will still like the work in May.',
        groups: [
          ['draws me', 'attracts me', 'appeals to me', 'I enjoyed', 'I liked', 'interests me', 'excites me', 'I love'],
          ['because', 'since', 'reason', 'which is why', 'that is why'],
          [
            'customer', 'user', 'people who use', 'release', 'product', 'problem', 'patient', 'result', 'feedback',
            'everyday',
          ],
        ],
        probe: 'Which moments of such work do you look forward to, and what makes them good?',
      },
      {
        id: 'posting-read', criterion: 'role-understanding', essential: true,
        title: 'Refers to something that the posting or the company says about the work',
        why: 'It shows that you applied to this role and not to a word in its title.',
        groups: [
          [
            'posting', 'job description', 'advert', 'advertisement', 'job ad', 'your website', 'careers page',
            'your blog', 'your page',
          ],
          [
            'task', 'daily work', 'day to day', 'responsibility', 'talks with', 'weekly', 'asks for', 'mentions',
            'speaks of', 'describes',
          ],
        ],
        probe: 'What have you read or heard about what one does here?',
      },
      {
        id: 'own-example', criterion: 'motivation-fit', essential: false,
        title: 'Backs the motive with something of your own work',
        why: 'A motive that already made you do something is easy to believe.',
        groups: [
          [
            'project', 'course', 'internship', 'thesis', 'hackathon', 'open source', 'assignment', 'volunteer',
            'training',
          ],
          [
            'I built', 'I wrote', 'I made', 'I tested', 'I analysed', 'I organised', 'I helped', 'I designed',
            'I fixed', 'I learned',
          ],
        ],
        probe: 'When did you notice that about yourself?',
      },
      {
        id: 'honest-picture', criterion: 'role-understanding', essential: false,
        title: 'Has an honest picture of the first months',
        why: 'Who expects small tasks and many questions is not disappointed by them.',
        groups: [
          ['first months', 'first weeks', 'at the start', 'in the beginning', 'as a newcomer', 'as a beginner'],
          ['small tasks', 'review', 'many questions', 'learn', 'mentor', 'listen', 'shadow'],
        ],
        probe: 'What do you think a newcomer does here at first?',
      },
      {
        id: 'asks-back', criterion: 'role-understanding', essential: false,
        title: 'Asks something about the team or the work',
        why: 'A question of your own shows what you care about, and gives you what you need to decide.',
        groups: [
          [
            'would like to know', 'would like to ask', 'my question', 'could you tell me', 'I wonder', 'curious how',
            'curious who',
          ],
          ['team', 'newcomer', 'mentor', 'product', 'onboarding', 'sit next to', 'work with'],
        ],
        probe: 'Is there something that you would want to hear from us?',
      },
    ],
    misconceptions: [
      {
        id: 'any-job',
        title: 'Would take any job',
        groups: [
          [
            'any job', 'any role', 'whatever you have', 'anything is fine', 'no preference', 'just need a job',
            'just need work',
          ],
        ],
        probe: 'If you had two offers today, what would decide between them?',
      },
      {
        id: 'only-pay',
        title: 'Gives pay as the only reason',
        groups: [
          ['mainly', 'only reason', 'main reason', 'just', 'mostly'],
          ['for the money', 'for the salary', 'pays well', 'good salary', 'well paid', 'the pay is'],
        ],
        probe: 'Suppose that two employers pay the same. What decides then?',
      },
    ],
    probes: {
      clarify: 'Can you take one thing that speaks for this role and tell me more about it?',
      foothold: 'Think of an afternoon in a course or at work that you liked. What did you do?',
      depth: 'What could turn out differently from what you expect, and would you still want it?',
    },
    anchors: {
      2: 'I have always been interested in the field and your company has a good name.',
      3:
        'I enjoyed seeing people use what I made because their questions showed what was wrong, and your posting ' +
        'mentions weekly talks with customers.',
      4:
        'In a course project I built a booking page, and I liked the talks with its users most, because they ' +
        'changed the result; your posting describes that as daily work, and I know that at the start I get small ' +
        'tasks.',
    },
    modelAnswer:
      'I like work where somebody notices on the next day that it is better. In a course project I built a booking ' +
      'page for a small library. I enjoyed watching the librarian use it more than building it, because her ' +
      'questions about the result showed what we had got wrong. Your posting mentions weekly talks with customers ' +
      'and small releases, and that is the daily work I want to learn. I know that as a newcomer I would get small ' +
      'tasks, reviews and a lot to read. That suits me: I learn quickest when somebody looks at what I did. So it ' +
      'is this kind of work, near the people who use it, and not the field in general. I would like to know who a ' +
      'newcomer works with in the first weeks, and whether they join those talks.',
  },
  {
    id: 'recruiter-entry-first-months',
    version: 1,
    kind: 'RECRUITER_SCREEN',
    band: 'ENTRY',
    competency: 'motivation-and-fit',
    text:
      'Imagine that you start with us next month. What would you want to have learned or done after your first ' +
      'ninety days?',
    points: [
      {
        id: 'learning-goal', criterion: 'motivation-fit', essential: true,
        title: 'Names a concrete thing to learn, and why',
        why: 'A goal with a reason lets a mentor help; "everything" does not.',
        groups: [
          ['learn', 'understand', 'get better at', 'practise', 'practice', 'able to', 'on my own', 'confident'],
          ['because', 'since I', 'so that', 'reason'],
          ['so far', 'never done', 'only done', 'until now', 'by myself', 'parts of', 'gap', 'weak', 'by then'],
        ],
        probe: 'Choose one of those things. How did you come to it?',
      },
      {
        id: 'useful-contribution', criterion: 'role-understanding', essential: true,
        title: 'Names a small result that is of use to the team',
        why: 'It shows that you see the role from the side of the people who wait for its work.',
        groups: [
          [
            'small task', 'small change', 'bug', 'report', 'test', 'page', 'first fix', 'analysis', 'documentation',
            'small feature',
          ],
          [
            'team', 'customer', 'users', 'colleague', 'review', 'release', 'finished', 'used by', 'take over',
            'shipped',
          ],
          ['ninety days', 'three months', 'by then', 'by the end', 'in use', 'by that time', 'end of'],
        ],
        probe: 'Who would notice that you have been here, and by what?',
      },
      {
        id: 'people-first', criterion: 'role-understanding', essential: false,
        title: 'Plans to learn from people, not only from documents',
        why: 'Who asks early is useful early.',
        groups: [
          ['ask', 'mentor', 'pair', 'shadow', 'sit with', 'buddy', 'weekly talk'],
          ['colleagues from', 'people who', 'somebody who', 'support', 'senior', 'who uses', 'experienced'],
        ],
        probe: 'How would you find your way in?',
      },
      {
        id: 'check-progress', criterion: 'motivation-fit', essential: false,
        title: 'Says how to know that it goes well',
        why: 'Agreed checks replace guessing on both sides.',
        groups: [
          ['feedback', 'check in', 'one-to-one', 'agree on', 'every two weeks', 'after a month', 'weekly'],
          ['goal', 'manager', 'mentor', 'on track', 'progress', 'expect', 'adjust'],
        ],
        probe: 'How would you notice half way that you are on a good path?',
      },
      {
        id: 'earlier-start', criterion: 'motivation-fit', essential: false,
        title: 'Refers to an earlier start in something new',
        why: 'How you learned the last time is the best sign of how you will.',
        groups: [
          [
            'internship', 'last course', 'student job', 'first job', 'volunteer', 'last project', 'when I started',
            'thesis',
          ],
          ['took me', 'I learned', 'I needed', 'helped me', 'two weeks', 'the first week', 'mistake'],
        ],
        probe: 'How did it go when you last began something new?',
      },
    ],
    misconceptions: [
      {
        id: 'shine-alone',
        title: 'Wants to show quickly that no help is needed',
        groups: [
          ['without help', 'without asking', 'on my own from day one', 'from the first day alone', 'prove myself'],
          ['from day one', 'first week', 'first day', 'immediately', 'quickly', 'right away'],
        ],
        probe: 'What would you do on the second day with a task that you do not understand?',
      },
      {
        id: 'change-everything',
        title: 'Plans to change how the team works right away',
        groups: [
          ['change how you', 'rewrite', 'replace your', 'modernise', 'improve everything'],
          ['first week', 'first month', 'right away', 'from the beginning', 'ninety days'],
        ],
        probe: 'What would you need to know before you touch what is there?',
      },
    ],
    probes: {
      clarify: 'Can you describe one of these things so that I could see after three months whether it happened?',
      foothold: 'Think of your last course or job. What did you need to know before you were of use?',
      depth: 'Which of these would you give up if the first weeks turn out more difficult, and why that one?',
    },
    anchors: {
      2: 'I would like to learn as much as possible and become a part of the team.',
      3:
        'By the end I want to be able to finish a small task from question to release with the team, because so far ' +
        'I have only done parts of it.',
      4:
        'By then I want to carry a small change through review to its users by myself, since I have only done parts ' +
        'so far, and after a month I would ask my mentor whether I am on track.',
    },
    modelAnswer:
      'I would like to be able to carry a small change from the question to the finished result, with review, ' +
      'because so far I have only done parts of that. After ninety days two or three small tasks of mine should be ' +
      'in use, so that the team notices that I take something off their list. In the first weeks I would sit with ' +
      'colleagues from support and ask what people complain about; documents alone never showed me that. I would ' +
      'agree on two goals with my manager, and ask for feedback after a month, to hear whether I am on track. When ' +
      'I started my internship, it took me two weeks to dare to ask how things were run, and that was my mistake: a ' +
      'single talk then saved days. I would also write down what confused me, so the next newcomer finds it.',
  },
] satisfies BankQuestion[];
