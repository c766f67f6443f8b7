import type { BankQuestion } from '../question.ts';

/** Questions for people with some years of work about the role and those around it. */
export const recruiterMidRole = [
  {
    id: 'recruiter-mid-first-half-year',
    version: 1,
    kind: 'RECRUITER_SCREEN',
    band: 'MID',
    competency: 'motivation-and-fit',
    text:
      'From what you know about this position, what will have to go well in the first half year, and how would you ' +
      'go about it?',
    points: [
      {
        id: 'priority-with-reason', criterion: 'role-understanding', essential: true,
        title: 'Names what matters most at first, with a reason',
        why: 'An order with a reason shows an understanding of the role; a list does not.',
        groups: [
          [
            'most important', 'matters most', 'first thing', 'has to go well', 'priority', 'main thing', 'comes first',
            'most of all',
          ],
          ['because', 'since', 'reason', 'otherwise', 'so that', 'that is why', 'as you'],
          ['trust', 'customers', 'users', 'team', 'product', 'quality', 'release', 'knowledge', 'on-call', 'work'],
        ],
        probe: 'Of all that could be done, what would you begin with?',
      },
      {
        id: 'learn-then-change', criterion: 'motivation-fit', essential: true,
        title: 'Wants to understand and deliver something small before larger changes',
        why: 'What looks odd from outside often has a reason that nobody wrote down.',
        groups: [
          ['first weeks', 'first month', 'two weeks', 'four weeks', 'before I', 'at first', 'to begin with'],
          [
            'listen', 'ask', 'understand', 'read', 'sit with', 'shadow', 'talk to', 'watch', 'small task',
            'small thing',
          ],
        ],
        probe: 'How would you spend the early part?',
      },
      {
        id: 'expectations-agreed', criterion: 'role-understanding', essential: false,
        title: 'Agrees with the manager what success is',
        why: 'Half a year is long if two people picture different ends of it.',
        groups: [
          ['agree', 'write down', 'ask my manager', 'ask the manager', 'expectation', 'goals'],
          ['lead', 'you', 'three months', 'half a year', 'every month', 'success', 'good'],
        ],
        probe: 'How would you find out whether you are doing what is wanted?',
      },
      {
        id: 'known-experience', criterion: 'motivation-fit', essential: false,
        title: 'Refers to how the last start went',
        why: 'The last start is the best evidence for the next.',
        groups: [
          [
            'last time', 'my last start', 'when I joined', 'in my present job', 'at my last', 'when I came',
            'when I started',
          ],
          ['too early', 'mistake', 'took me', 'helped', 'learned', 'worked', 'wish', 'should have', 'too large'],
        ],
        probe: 'What do you know about yourself in the first months somewhere?',
      },
      {
        id: 'missing-information', criterion: 'role-understanding', essential: false,
        title: 'Says which information is missing for a plan',
        why: 'A plan made from a posting is a guess, and it is good to say so.',
        groups: [
          [
            'do not know', 'would need to know', 'would have to know', 'cannot judge', 'depends on', 'from outside',
            'posting does not',
          ],
          [
            'position is open', 'who did', 'how many', 'how large', 'state of', 'who left', 'who decides',
            'what was tried',
          ],
        ],
        probe: 'What would you have to find out to be surer?',
      },
    ],
    misconceptions: [
      {
        id: 'big-bang',
        title: 'Wants to bring in everything from the present job at once',
        groups: [
          ['introduce', 'bring in', 'roll out', 'replace', 'switch you', 'move you'],
          ['first week', 'immediately', 'right away', 'day one', 'from the start', 'first month'],
        ],
        probe: 'What could be the reason that it is not done that way here?',
      },
      {
        id: 'just-do-tickets',
        title: 'Sees no own part beyond assigned tasks',
        groups: [
          [
            'just do', 'only do', 'work on whatever', 'do what I am told', 'take the tickets', 'wait for tasks',
            'wait until',
          ],
          ['assigned', 'given', 'told', 'tell me', 'gives me', 'get something'],
        ],
        probe: 'The list of tasks turns out to be wrong. Who would notice?',
      },
    ],
    probes: {
      clarify: 'Could you choose one of these and say how one would see that it went well?',
      foothold: 'What does a new colleague in your present team have to get right at first?',
      depth: 'What would make you change that plan after a month?',
    },
    anchors: {
      2: 'I would get to know the team and the code and then take on tasks.',
      3:
        'The most important thing is to win the trust of the team, because changes need it, so in the first month I ' +
        'would listen, shadow support and finish small tasks.',
      4:
        'Trust matters most since I come as the one who changes a process; I would sit with support in the first ' +
        'weeks, agree with my manager on what is good after three months, and go slower than in my present job, ' +
        'where I started too early.',
    },
    modelAnswer:
      "As I understand it you want fewer surprises at the month's end, so the most important thing is that the " +
      'people who do the closing trust me, because otherwise they will work around whatever I make. In the first ' +
      'weeks I would sit with two of them during a real closing, ask what they check by hand and why, and fix one ' +
      'small thing that annoys them. Then I would agree with my manager on two goals for half a year, written down, ' +
      'and look at them every month. When I joined my present company I started with a large improvement in week ' +
      'three, and it was a mistake, since half the oddities had reasons; it took me months to repair that. What I ' +
      'cannot judge from outside is why the position is open and who did this work until now. If the answer is that ' +
      'nobody did, my plan would be slower.',
  },
  {
    id: 'recruiter-mid-across-professions',
    version: 1,
    kind: 'RECRUITER_SCREEN',
    band: 'MID',
    competency: 'communication',
    text:
      'In this role you would work with people who do not share your profession. Tell me how you keep such people ' +
      'informed, and about a time when it was difficult.',
    points: [
      {
        id: 'situation-with-person', criterion: 'role-understanding', essential: true,
        title: 'Describes a real case with a person from another field and what that person needed',
        why: 'Knowing what the other one has to decide is the beginning of informing well.',
        groups: [
          [
            'sales', 'marketing', 'finance', 'legal', 'lawyer', 'designer', 'accountant', 'product manager',
            'controller',
          ],
          ['needed', 'wanted', 'had to decide', 'worried', 'asked for', 'expected', 'was waiting', 'date', 'promise'],
        ],
        probe: 'Who was it, and what did that person have to do with the information?',
      },
      {
        id: 'way-of-telling', criterion: 'motivation-fit', essential: true,
        title: 'Says what was done so that the message arrived',
        why: 'A habit that works with one listener can be used with the next.',
        groups: [
          [
            'plain words', 'without jargon', 'example', 'picture', 'drawing', 'one page', 'options', 'short mail',
            'demo', 'comparison',
          ],
          [
            'I wrote', 'I showed', 'I drew', 'I explained', 'I sent', 'I called', 'I gave', 'I asked', 'I replaced',
            'I started',
          ],
        ],
        probe: 'What did you do differently from talking to a colleague of your own field?',
      },
      {
        id: 'bad-news-early', criterion: 'motivation-fit', essential: false,
        title: 'Tells bad news early, with options',
        why: "Late news takes away the other side's choices.",
        groups: [
          ['early', 'as soon as', 'same day', 'at once', 'before the date', 'two weeks before', 'right away'],
          ['delay', 'late', 'problem', 'risk', 'bad news', 'would not', 'could not'],
          ['option', 'choice', 'suggest', 'proposal', 'instead', 'either'],
        ],
        probe: 'How did that person learn of it, and when?',
      },
      {
        id: 'checked-understanding', criterion: 'role-understanding', essential: false,
        title: 'Checks whether it was understood',
        why: 'Nodding is not understanding.',
        groups: [
          ['in their own words', 'repeat', 'summarise', 'ask back', 'asked what', 'check whether'],
          ['understood', 'understand', 'meant', 'decide', 'tell their', 'next', 'do with'],
        ],
        probe: 'How did you know that it had arrived?',
      },
      {
        id: 'outcome-and-habit', criterion: 'motivation-fit', essential: false,
        title: 'Says what came of it and what stayed as a habit',
        why: 'One difficult time is worth it if something stays.',
        groups: [
          ['since then', 'from then on', 'ever since', 'now we', 'became a habit', 'every friday', 'every week'],
          ['note', 'mail', 'list', 'short', 'call', 'update', 'one page', 'meeting', 'status'],
        ],
        probe: 'What do you do today that you did not do before?',
      },
    ],
    misconceptions: [
      {
        id: 'others-too-slow',
        title: 'Looks down on other professions',
        groups: [
          ['they', 'sales', 'marketing', 'business people', 'non-technical people', 'managers'],
          [
            'never understand', 'do not get it', 'too stupid', 'not smart', 'cannot understand', 'have no idea',
            'no clue',
          ],
        ],
        probe: 'What would such a person say about the same talk?',
      },
      {
        id: 'just-forward',
        title: 'Takes a link to the tool for informing somebody',
        groups: [
          [
            'send the link', 'they can look', 'look it up', 'in the ticket', 'in the tool', 'see the board',
            'check the board',
          ],
          ['enough', 'themselves', 'is all there', 'their job', 'anyone can', 'up to them'],
        ],
        probe: 'What did that person do with it?',
      },
    ],
    probes: {
      clarify: 'Can you tell me what you wrote or said in that case?',
      foothold: 'Think of somebody at work who often asks you what is going on. What does that person need it for?',
      depth: 'When is keeping people informed too much, and how do you notice?',
    },
    anchors: {
      2: 'I try to explain things simply and have regular meetings.',
      3:
        'A colleague in sales needed a date for a customer, so I wrote one page in plain words with two options ' +
        'instead of our board.',
      4:
        'Sales had promised a date, so as soon as I saw the delay I wrote half a page with two options in plain ' +
        'words, asked what they would tell their customer to check whether it was understood, and since then they ' +
        'get that note each Friday.',
    },
    modelAnswer:
      'In my team I am the one who talks with sales. Last spring a colleague there had promised a customer a date, ' +
      'and I saw two weeks before that we would be late. The difficult part was that our board showed all the ' +
      'details and told him nothing. So I wrote him half a page in plain words: what the customer can do on the ' +
      'date, what not, and two options, either a part of it in time or all of it three weeks later. He needed to ' +
      'decide that, not to know our tasks. I told him the same day that I knew of the delay, although it was not ' +
      'pleasant. Then I asked what he would tell his customer, and from his answer I saw that he had understood the ' +
      'smaller option wrongly, so I drew it. He chose that. Since then sales gets a short note every Friday, with ' +
      'nothing in it that they cannot use.',
  },
] satisfies BankQuestion[];
