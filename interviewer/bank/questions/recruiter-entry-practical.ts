import type { BankQuestion } from '../question.ts';

/** First-job questions about the place and the frame of the work. */
export const recruiterEntryPractical = [
  {
    id: 'recruiter-entry-know-about-us',
    version: 1,
    kind: 'RECRUITER_SCREEN',
    band: 'ENTRY',
    competency: 'communication',
    text:
      'Before a talk like this one tries to find out about the other side. What did you look at, and what would you ' +
      'still like to hear from us?',
    points: [
      {
        id: 'prepared-source', criterion: 'role-understanding', essential: true,
        title: 'Names what was looked at and what it told',
        why: 'Preparation is visible in details, and details make a talk of equals.',
        groups: [
          ['website', 'blog', 'posting', 'reviews', 'podcast', 'product', 'app', 'annual report', 'newsletter'],
          ['I read', 'I saw', 'I tried', 'I looked', 'I watched', 'I tested', 'I listened', 'I noticed'],
        ],
        probe: 'Where did you look, and what struck you?',
      },
      {
        id: 'real-question', criterion: 'motivation-fit', essential: true,
        title: 'Asks a question whose answer would matter for the decision',
        why: 'A question with a purpose shows what you care about.',
        groups: [
          [
            'my question', 'would like to hear', 'would like to know', 'want to ask', 'I would ask',
            'could you tell me', 'wonder how', 'curious',
          ],
          ['because', 'since', 'important to me', 'matters to me', 'would decide', 'depends'],
        ],
        probe: 'What could we tell you that would change your mind in either direction?',
      },
      {
        id: 'user-view', criterion: 'role-understanding', essential: false,
        title: 'Looks at the product or service as its users do',
        why: 'It is the view that most newcomers lose within a month, so it is worth hearing.',
        groups: [
          ['as a user', 'as a customer', 'signed up', 'tried it', 'ordered', 'opened the app', 'tested it', 'used it'],
          ['noticed', 'slow', 'missing', 'confusing', 'easy', 'liked', 'surprised', 'step', 'found'],
        ],
        probe: 'Which side of our work did you meet yourself?',
      },
      {
        id: 'own-link', criterion: 'motivation-fit', essential: false,
        title: 'Links what was found to your own interests',
        why: 'The link shows why it is this place.',
        groups: [
          ['reminds me', 'same as', 'what I like', 'close to', 'fits with', 'interests me', 'in my', 'that is what I'],
          ['project', 'course', 'thesis', 'internship', 'hobby', 'volunteering'],
        ],
        probe: 'What does that have to do with you?',
      },
      {
        id: 'limits-known', criterion: 'role-understanding', essential: false,
        title: 'Says what could not be found out from outside',
        why: 'Knowing what one does not know keeps the talk honest.',
        groups: [
          [
            'could not find', 'not clear', 'unclear', 'hard to see', 'only see', 'from outside', 'do not know',
            'cannot see',
          ],
          [
            'ordinary day', 'inside', 'who decides', 'how you work', 'how the team works', 'how a team works',
            'atmosphere', 'whether you',
          ],
        ],
        probe: 'What stayed open after that?',
      },
    ],
    misconceptions: [
      {
        id: 'nothing-looked-at',
        title: 'Did not look at anything',
        groups: [
          ['no time', 'did not get around', 'have not looked', 'heard nothing', 'did not prepare', 'not really looked'],
          ['company', 'website', 'look', 'you', 'yet', 'prepare'],
        ],
        probe: 'Which two things would you need to know before you could say yes?',
      },
      {
        id: 'only-benefits',
        title: 'Asks about benefits only',
        groups: [
          ['only question', 'just want to know', 'mainly want to know', 'my question is only'],
          ['holiday', 'vacation', 'home office', 'salary', 'bonus', 'free lunch', 'perks'],
        ],
        probe: 'And about the work itself?',
      },
    ],
    probes: {
      clarify: 'Can you name one detail that you came across?',
      foothold: 'Think of somebody who uses what we make. What would you ask that person?',
      depth: 'What if the answer to your question is one that you do not like?',
    },
    anchors: {
      2: 'I looked at your website and you seem to be a modern company.',
      3:
        'I read your blog and tried the product, and I would like to hear who decides what is built, because that ' +
        'matters to me.',
      4:
        'I signed up as a user and noticed that the second step is slow; from outside I cannot see whether you know ' +
        'that, so I would like to know how such remarks reach the team, since that would decide whether I learn ' +
        'from users.',
    },
    modelAnswer:
      'I read the posting twice, then your blog from the last half year, and I signed up for the trial as a user. ' +
      'Two things I noticed: the first steps were easy, and in the settings I was lost for ten minutes. In the blog ' +
      'I liked the piece about a mistake that you made public; that is what I liked in my course, where we had to ' +
      'present what went wrong. What is hard to see from outside is how the team works on an ordinary day. So I ' +
      'would like to know how a remark of a customer gets from support to the person who can change something, ' +
      'because working close to that is important to me. And I would ask how somebody at the start is helped: is ' +
      'there one person who is responsible, or everybody a little? The answer would not frighten me off, but I ' +
      'would prepare differently.',
  },
  {
    id: 'recruiter-entry-practical-frame',
    version: 1,
    kind: 'RECRUITER_SCREEN',
    band: 'ENTRY',
    competency: 'communication',
    text:
      'Let us talk about the frame: when you could start, how and where you would like to work, and what you expect ' +
      'to earn. How do you see these?',
    points: [
      {
        id: 'start-and-frame', criterion: 'role-understanding', essential: true,
        title: 'Gives a clear start and working pattern, with what is fixed and what is open',
        why: 'Clear limits let us plan; vague ones come back at the wrong moment.',
        groups: [
          [
            'could start', 'can start', 'available from', 'from september', 'from the first', 'after my exams',
            'notice', 'as of',
          ],
          ['hours', 'full time', 'part time', 'office', 'remote', 'days a week', 'hybrid', 'from home', 'on site'],
        ],
        probe: 'What in this is fixed for you, and what is open?',
      },
      {
        id: 'range-with-basis', criterion: 'motivation-fit', essential: true,
        title: 'Gives a range of pay and what it is based on',
        why: 'A range with a basis is a conversation; a bare number or silence is not.',
        groups: [
          ['range', 'between', 'around', 'from about', 'expect', 'roughly'],
          [
            'survey', 'public figures', 'published', 'similar roles', 'collective agreement', 'asked people',
            'compared', 'starting salaries', 'entry level',
          ],
        ],
        probe: 'How did you arrive at what you expect?',
      },
      {
        id: 'weighs-learning', criterion: 'motivation-fit', essential: false,
        title: 'Says what counts beside pay',
        why: 'It shows what would keep you when the number is ordinary.',
        groups: [
          ['also counts', 'beside', 'as important', 'more important', 'weigh', 'matters as much'],
          ['mentor', 'learning', 'training', 'task', 'team', 'project', 'supervision', 'good start'],
        ],
        probe: 'If one of these had to be lower, what would have to be higher?',
      },
      {
        id: 'asks-their-frame', criterion: 'role-understanding', essential: false,
        title: 'Asks for the frame on the other side',
        why: 'Both sides need the facts, and asking is expected.',
        groups: [
          [
            'what is your', 'what range', 'is there a range', 'how do you', 'which days', 'do you have',
            'what have you',
          ],
          ['planned', 'budget', 'team', 'office', 'arrangement', 'band', 'usual'],
        ],
        probe: 'What would you want to hear from our side on that?',
      },
      {
        id: 'reason-for-limit', criterion: 'role-understanding', essential: false,
        title: 'Explains a limit as far as it concerns the work',
        why: 'A reason helps to find a way round it; nothing private has to be told.',
        groups: [
          ['because', 'since', 'as my', 'until'],
          ['exam', 'course', 'contract', 'notice period', 'thesis', 'lease', 'moving', 'handover'],
        ],
        probe: 'Is there something behind that date which we should plan for?',
      },
    ],
    misconceptions: [
      {
        id: 'whatever-you-say',
        title: 'Leaves everything to the other side',
        groups: [
          [
            'whatever you offer', 'whatever you pay', 'up to you', 'anything you offer', 'do not care about the salary',
            'everything is fine with me',
          ],
        ],
        probe: 'If the first offer is at the low end, how will you know whether it is fair?',
      },
      {
        id: 'pay-only-decides',
        title: 'Says that the highest offer decides alone',
        groups: [
          ['highest offer', 'best offer', 'who pays most', 'whoever pays', 'pays the most'],
          ['take', 'decides', 'wins', 'go with', 'choose'],
        ],
        probe: 'Picture the first year at that place. What else would make it good or bad?',
      },
    ],
    probes: {
      clarify: 'Could you be more exact on one of the three?',
      foothold: 'Take only the start. What has to be finished before?',
      depth: 'What would you do if we could meet two of these three?',
    },
    anchors: {
      2: 'I am flexible, and the salary should be fair.',
      3:
        'I could start in October, two days a week in the office, and I expect a range that I took from a published ' +
        'survey of starting salaries.',
      4:
        'From October, full time, with two fixed office days at most until my thesis is handed in; my range comes ' +
        'from a survey of entry level pay, and good supervision counts as much, so what have you planned for that?',
    },
    modelAnswer:
      'I could start on the first of October, full time, because my thesis is due in September. I would like three ' +
      'days a week in the office in the first half year, since I learn more beside others, and after that I am ' +
      'open. For pay I expect a range between the middle and the upper third of what the survey of our university ' +
      'shows for starting salaries in this region; I also asked people who started last year, and it fits. What ' +
      'also counts for me is supervision: a mentor with time is worth more to me in the first year than the last ' +
      'bit of that range. Fixed is only the date, as my thesis and a course end then; the rest we can talk about. ' +
      'What range have you planned for the position, and which days is the team usually in the office?',
  },
] satisfies BankQuestion[];
