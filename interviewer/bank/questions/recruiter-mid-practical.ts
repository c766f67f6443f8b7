import type { BankQuestion } from '../question.ts';

/** Questions for people with some years of work about the frame of an offer. */
export const recruiterMidPractical = [
  {
    id: 'recruiter-mid-deal-breakers',
    version: 1,
    kind: 'RECRUITER_SCREEN',
    band: 'MID',
    competency: 'motivation-and-fit',
    text:
      'Suppose that we make you an offer. What would make you say no, and what would you want to have seen before ' +
      'you decide?',
    points: [
      {
        id: 'condition-from-experience', criterion: 'motivation-fit', essential: true,
        title: 'Names a limit and where it comes from',
        why: 'A limit that was learned is real and can be talked about.',
        groups: [
          [
            'would say no', 'would decline', 'deal breaker', 'could not accept', 'would not accept', 'limit for me',
            'no for me', 'turn it down',
          ],
          ['because', 'since', 'experience', 'once', 'I learned', 'I have seen', 'last job', 'I know'],
        ],
        probe: 'What have you seen that you do not want again?',
      },
      {
        id: 'wants-to-see', criterion: 'role-understanding', essential: true,
        title: 'Names what to see or whom to meet before deciding',
        why: 'People who look closely before stay longer after.',
        groups: [
          ['meet', 'talk to', 'see', 'speak with', 'visit', 'look at', 'spend'],
          ['team', 'colleague', 'a day', 'an afternoon', 'code', 'plan', 'work', 'somebody who', 'future manager'],
          ['before', 'decide', 'offer', 'yes'],
        ],
        probe: 'How would you find out what it is like here?',
      },
      {
        id: 'weighs-things', criterion: 'motivation-fit', essential: false,
        title: 'Weighs several things against each other',
        why: 'Few offers are good in everything, and it helps to know what you would trade.',
        groups: [
          [
            'rather', 'trade', 'in exchange', 'more important', 'worth more', 'would accept', 'less important',
            'compromise',
          ],
          ['salary', 'pay', 'title', 'hours', 'remote', 'office', 'learning', 'team', 'task', 'distance'],
        ],
        probe: 'What would you give up for something else?',
      },
      {
        id: 'asks-about-work', criterion: 'role-understanding', essential: false,
        title: 'Asks how a certain thing is handled here',
        why: 'The answer to one exact question tells more than a brochure.',
        groups: [
          ['how do you', 'how often', 'who decides', 'what happens when', 'would ask', 'my question', 'want to know'],
          ['on-call', 'release', 'priority', 'deadline', 'overtime', 'change', 'plan', 'failure', 'feedback'],
        ],
        probe: 'Which question about our daily work would you ask a future colleague?',
      },
      {
        id: 'open-timeline', criterion: 'role-understanding', essential: false,
        title: 'Is open about the time for the decision',
        why: 'Timelines that are known can be kept by both.',
        groups: [
          [
            'another process', 'other talks', 'other offer', 'other conversations', 'time to decide', 'by the end of',
            'until', 'deadline',
          ],
          ['week', 'friday', 'month', 'tell you', 'days', 'answer', 'let you know'],
        ],
        probe: 'How long would you need, and what does it depend on?',
      },
    ],
    misconceptions: [
      {
        id: 'bidding',
        title: 'Uses the offer only to raise the present pay',
        groups: [
          [
            'counter offer', 'counteroffer', 'use the offer', 'use your offer', 'see what I am worth', 'market value',
            'negotiate with my',
          ],
          ['current employer', 'present employer', 'just want', 'raise', 'mainly', 'only'],
        ],
        probe: 'What would you tell the team that had planned with you?',
      },
      {
        id: 'no-limits',
        title: 'Has no limits at all',
        groups: [
          [
            'nothing would', 'no deal breakers', 'would accept anything', 'take anything', 'no limits',
            'flexible about everything', 'say yes to anything',
          ],
        ],
        probe: 'What happened at the place that you liked least?',
      },
    ],
    probes: {
      clarify: 'Can you name one limit and tell me how we would notice it?',
      foothold: 'Think of a job or a project that you would not take again. Why not?',
      depth: 'Which of your limits moved in the last years, and why?',
    },
    anchors: {
      2: 'If the atmosphere was bad or the salary too low, I would say no.',
      3:
        'I would say no to a place where one person decides everything, because I have seen what it does, and I ' +
        'would want to meet the team for an afternoon before I decide.',
      4:
        'Having learned in my last job what plans without the people who do the work lead to, I would decline that ' +
        'again; I would meet two colleagues before I decide and would trade some pay for a say in the plan.',
    },
    modelAnswer:
      'I would say no if dates are promised without asking those who do the work, because I had two years of that ' +
      'in my last job and saw good people get careless. It is not about the pressure; a hard date with a say in ' +
      'what to leave out is fine. Before I decide I would like to spend an afternoon with the team, see a real ' +
      'planning, and talk to somebody who came in the last year. My question to them would be what happens when a ' +
      'plan turns out wrong: who decides then, and how do the others hear of it? For a good answer there I would ' +
      'accept a little less pay, and the title is less important to me. Two days at home are something that I would ' +
      'not like to lose, but I could talk about which. There is one other conversation; they want an answer by the ' +
      'end of the month, and I would tell you in time.',
  },
  {
    id: 'recruiter-mid-terms-and-timing',
    version: 1,
    kind: 'RECRUITER_SCREEN',
    band: 'MID',
    competency: 'communication',
    text:
      'Let us clarify the frame: notice period, place and hours, and the pay that you have in mind. How do you see ' +
      'it, and where can you move?',
    points: [
      {
        id: 'notice-and-pattern', criterion: 'role-understanding', essential: true,
        title: 'States notice, hours and place, with what is fixed',
        why: 'Facts early save both sides a process that cannot end well.',
        groups: [
          [
            'three months', 'two months', 'one month', 'six weeks', 'end of the quarter', 'could start', 'earliest',
            'four weeks',
          ],
          ['remote', 'office', 'days', 'full time', 'part time', 'hybrid', 'per cent', 'from home', 'on site'],
        ],
        probe: 'Which of these are facts, and which are wishes?',
      },
      {
        id: 'range-and-source', criterion: 'motivation-fit', essential: true,
        title: 'Gives a range with its basis',
        why: 'A range with a source can be discussed, and does not depend on who is bolder.',
        groups: [
          ['range', 'between', 'lower end', 'upper end', 'expect', 'figure'],
          ['compared', 'survey', 'published', 'similar roles', 'pay report', 'present pay', 'benchmark'],
        ],
        probe: 'How did you come to these figures?',
      },
      {
        id: 'trade-space', criterion: 'motivation-fit', essential: false,
        title: 'Says what would move the range',
        why: 'It shows where there is room before both sides dig in.',
        groups: [
          ['lower', 'less', 'flexible', 'come down', 'other way', 'accept', 'trade'],
          ['holiday', 'training', 'bonus', 'on-call', 'remote', 'budget', 'share', 'days', 'responsibility'],
        ],
        probe: 'What could make up for a part of it?',
      },
      {
        id: 'handover-care', criterion: 'motivation-fit', essential: false,
        title: 'Thinks of the handover at the present place',
        why: 'How you leave there is how you will leave here.',
        groups: [
          ['hand over', 'handover', 'finish', 'not leave', 'my team', 'replacement', 'release in'],
          ['properly', 'first', 'until', 'notice', 'well', 'colleagues', 'running', 'document'],
        ],
        probe: 'What has to happen where you are before you can go?',
      },
      {
        id: 'asks-band', criterion: 'role-understanding', essential: false,
        title: 'Asks for the band and how pay develops',
        why: "The second year's pay is decided by rules that one can ask for now.",
        groups: [
          ['what is your', 'is there a', 'how do you', 'what range', 'which band', 'may I ask', 'how is'],
          ['level', 'raise', 'review', 'budget', 'develops', 'planned'],
        ],
        probe: 'What would you ask us in this matter?',
      },
    ],
    misconceptions: [
      {
        id: 'bluffing',
        title: 'Invents another offer to push',
        groups: [
          ['say I have', 'tell them I have', 'claim', 'invent', 'pretend', 'bluff'],
          ['offer', 'higher', 'salary', 'current pay', 'more'],
        ],
        probe: 'What if we ask to hear more about it?',
      },
      {
        id: 'anything-to-get-in',
        title: 'Would accept any pay to get the job',
        groups: [
          [
            'any salary', 'whatever you pay', 'whatever you offer', 'money does not matter', 'pay does not matter',
            'up to you entirely',
          ],
        ],
        probe: 'How will that look to you in a year, when you hear what others get?',
      },
    ],
    probes: {
      clarify: 'Could you be more exact about one of these three?',
      foothold: 'Take only the time. What stands in your contract, and what have you promised to finish?',
      depth: 'Where in this would you rather end the talk than move?',
    },
    anchors: {
      2: 'My notice is three months and the salary is negotiable.',
      3:
        'My notice period is three months, I work four days with two in the office, and I expect a range that I ' +
        'compared with published pay for similar roles.',
      4:
        'Three months of notice, of which I need one to hand over properly; remote work is a wish and the four days ' +
        'are fixed; my range comes from a published survey and can come down for a training budget, so which band ' +
        'have you planned?',
    },
    modelAnswer:
      'My notice period is three months to the end of a month, and I work full time. I would not ask to shorten the ' +
      'notice, because I want to hand over the partner exchange properly; my team would have nobody for it ' +
      'otherwise. For the place, two fixed days in the office are fine, three would be a lot with my way. For the ' +
      'pay I have a range in mind. Its lower end is what I have now, its upper end is what the published survey ' +
      'shows for similar roles with this responsibility; I also compared it with two offers of last year. I can ' +
      'move inside it: for a real training budget or five more days of holiday I would accept less, and on-call ' +
      'work would move it the other way. May I ask which band you have planned for the position, and how pay ' +
      'develops here, is there a yearly review or does one have to ask?',
  },
] satisfies BankQuestion[];
