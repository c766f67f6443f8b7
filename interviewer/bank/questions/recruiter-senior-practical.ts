import type { BankQuestion } from '../question.ts';

/** Questions for experienced people about start and frame. */
export const recruiterSeniorPractical = [
  {
    id: 'recruiter-senior-first-ninety-days',
    version: 1,
    kind: 'RECRUITER_SCREEN',
    band: 'SENIOR',
    competency: 'motivation-and-fit',
    text:
      'Let us assume that you accept. What should be different after ninety days, and what would you deliberately ' +
      'not touch yet?',
    points: [
      {
        id: 'visible-result', criterion: 'role-understanding', essential: true,
        title: 'Names one visible result and for whom',
        why: 'One thing that is felt buys the time for larger ones.',
        groups: [
          [
            'after ninety days', 'after three months', 'by then', 'by the end', 'one thing', 'one result',
            'in three months',
          ],
          [
            'teams', 'customers', 'product', 'people', 'release', 'decision', 'incident', 'operations', 'support',
            'partners',
          ],
          ['visible', 'notice', 'feel', 'within', 'in days', 'know who', 'see', 'faster', 'fewer'],
        ],
        probe: 'Who should feel that you came, and by what?',
      },
      {
        id: 'hold-back-with-reason', criterion: 'motivation-fit', essential: true,
        title: 'Says what is left alone at first, with the reason',
        why: 'Knowing what not to change is the harder part of judgement.',
        groups: [
          [
            'not touch', 'leave alone', 'leave as it is', 'wait with', 'not change', 'keep my hands off', 'hold back',
            'would not reorganise', 'stay as it is',
          ],
          ['because', 'since', 'reason', 'trust', 'understand', 'know why', 'before I'],
        ],
        probe: 'Which change would tempt you, and what speaks for waiting?',
      },
      {
        id: 'listening-plan', criterion: 'role-understanding', essential: false,
        title: 'Has a plan for listening to many sides',
        why: 'A plan for listening keeps the loudest voice from becoming the truth.',
        groups: [
          [
            'talk with', 'listen', 'interviews', 'one-to-one', 'same questions', 'sit with', 'conversations', 'visit',
            'walk along',
          ],
          ['everyone', 'teams', 'people', 'customers', 'support', 'first weeks', 'first month', 'twenty', 'thirty'],
        ],
        probe: 'How would you get a picture that is your own?',
      },
      {
        id: 'agree-with-boss', criterion: 'role-understanding', essential: false,
        title: 'Agrees with the superior on mandate and signs of success',
        why: 'Ninety days are short if two people mean different things by success.',
        groups: [
          ['agree', 'agreement', 'written', 'write down', 'one page', 'ask'],
          ['manager', 'boss', 'sponsor', 'director', 'cto', 'head'],
          ['success', 'goal', 'expect', 'mandate', 'decide', 'sign', 'may'],
        ],
        probe: 'What would you settle with your superior, and when?',
      },
      {
        id: 'earlier-ninety', criterion: 'motivation-fit', essential: false,
        title: 'Refers to an earlier beginning and what it taught',
        why: 'What went wrong at the last beginning is what you will look out for.',
        groups: [
          [
            'last time', 'in my present', 'when I came', 'when I joined', 'my last start', 'years ago', 'earlier job',
            'at my last',
          ],
          ['too fast', 'too early', 'mistake', 'learned', 'lost the trust', 'wrong', 'should have', 'resisted'],
        ],
        probe: 'What did your last beginning teach you?',
      },
    ],
    misconceptions: [
      {
        id: 'quick-reorganisation',
        title: 'Reorganises at once to show strength',
        groups: [
          [
            'reorganise', 'reorganize', 'restructure', 'replace people', 'new structure', 'new organisation',
            'let people go',
          ],
          [
            'first week', 'first month', 'immediately', 'at once', 'right away', 'quickly', 'signal', 'show strength',
            'thirty days',
          ],
        ],
        probe: 'What would you know about these people at that time?',
      },
      {
        id: 'copy-last-company',
        title: "Wants to copy the last company's way",
        groups: [
          ['same way as', 'copy', 'same model', 'same framework', 'same process', 'how we did it', 'did it at'],
          ['worked there', 'will work', 'works everywhere', 'proven', 'just', 'simply', 'again'],
        ],
        probe: 'What was true there that may not be true here?',
      },
    ],
    probes: {
      clarify: 'Can you name the one thing, and who would notice it?',
      foothold: 'What would you look at on your second day, and with whom?',
      depth: 'What would make you leave that plan in week five?',
    },
    anchors: {
      2: 'I would get an overview, build relationships and improve the processes.',
      3:
        'After three months one thing should be visible to the teams, an agreed way to decide across borders, and I ' +
        'would not touch the structure because I would not know why it is so.',
      4:
        'By then one cross-team decision should have been made in days and not in weeks; I leave the structure ' +
        'alone until I know why it is so, since in my last start I was too fast, and I settle with my manager on ' +
        'one page what I may decide.',
    },
    modelAnswer:
      'After ninety days I would like one thing to be visible: that a question between two teams gets a decision ' +
      'within a week, and that people know who made it. I would take one real case for that and not a new process. ' +
      'In the first month I would talk with people in each team, about thirty of them, always with the same four ' +
      'questions, and sit with support for two days, because there one hears what the product really does. With my ' +
      'manager I would agree on one page what I may decide and what success is. What I would not touch is the ' +
      'structure of the teams, although it will tempt me, since I would not know why it is as it is until I have ' +
      'seen it under pressure. When I came to my present company I was too fast there: I moved a border in week six ' +
      'and lost the trust of a good team for half a year.',
  },
  {
    id: 'recruiter-senior-offer-criteria',
    version: 1,
    kind: 'RECRUITER_SCREEN',
    band: 'SENIOR',
    competency: 'communication',
    text:
      'How will you decide between offers, and how do you see time frame, notice, place and pay? Be as open as you ' +
      'can.',
    points: [
      {
        id: 'ranked-criteria', criterion: 'motivation-fit', essential: true,
        title: 'Gives criteria in an order, with reasons',
        why: 'An order tells us what to talk about first.',
        groups: [
          [
            'comes first', 'most important', 'first comes', 'comes second', 'weighs most', 'in that order', 'ranks',
            'my first',
          ],
          ['mandate', 'people', 'problem', 'manager', 'team', 'task', 'trust', 'product', 'influence', 'learning'],
          ['because', 'since', 'reason', 'otherwise', 'without', 'so that'],
        ],
        probe: 'What is the first thing that you look at, and what the last?',
      },
      {
        id: 'frame-with-facts', criterion: 'role-understanding', essential: true,
        title: 'States time frame, notice and expectation with a basis',
        why: 'Facts and their basis at the start keep the last week free of surprises.',
        groups: [
          ['notice', 'months', 'end of', 'by the', 'weeks', 'quarter', 'decide by'],
          ['range', 'between', 'band', 'expect', 'compensation', 'base', 'total pay'],
          ['survey', 'compared', 'published', 'benchmark', 'present', 'responsibility', 'data', 'similar'],
        ],
        probe: 'Which facts should we know so that nobody loses time?',
      },
      {
        id: 'movable-parts', criterion: 'motivation-fit', essential: false,
        title: 'Says what can move against what',
        why: 'Room that is known can be used well.',
        groups: [
          ['flexible', 'move', 'trade', 'give up', 'exchange', 'less', 'could live with', 'lower'],
          ['days', 'remote', 'bonus', 'equity', 'title', 'travel', 'time', 'base', 'share', 'holiday'],
        ],
        probe: 'Where is there room, and against what?',
      },
      {
        id: 'other-talks-open', criterion: 'role-understanding', essential: false,
        title: 'Is open about other talks and their dates',
        why: 'Openness about dates is fair to everyone involved.',
        groups: [
          [
            'other talks', 'other process', 'other conversations', 'another company', 'two other', 'one other',
            'another process', 'other offer',
          ],
          ['week', 'month', 'date', 'stage', 'decide', 'final', 'early', 'tell you', 'until'],
        ],
        probe: 'Are there dates that we should know about?',
      },
      {
        id: 'asks-how-decided', criterion: 'role-understanding', essential: false,
        title: 'Asks how the employer decides',
        why: 'It shows how decisions are made in the place where you will have to make them.',
        groups: [
          [
            'how do you decide', 'who decides', 'what is your process', 'what would make you', 'may I ask',
            'I would like to know',
          ],
          ['candidate', 'level', 'band', 'position', 'role', 'decision', 'criteria'],
        ],
        probe: 'What would you like to know about our side of the decision?',
      },
    ],
    misconceptions: [
      {
        id: 'auction',
        title: 'Lets the offers bid against each other',
        groups: [
          ['auction', 'bid', 'outbid', 'play them off', 'play you off', 'highest bidder', "each other's offer"],
          ['offer', 'package', 'salary', 'highest', 'against'],
        ],
        probe: 'How would each of them look back on that on your first day?',
      },
      {
        id: 'secretive',
        title: 'Refuses to say anything on the frame',
        groups: [
          ['never say', 'do not talk about', 'will not discuss', 'refuse to', 'make me an offer first', 'you go first'],
          ['salary', 'pay', 'numbers', 'expectation', 'offer', 'notice'],
        ],
        probe: 'What would help both sides not to lose four weeks?',
      },
    ],
    probes: {
      clarify: 'Could you give me the first two criteria, and the facts on time?',
      foothold: 'How did you decide the last time, and were you right?',
      depth: 'Which criterion would you be most likely to ignore if the offer is flattering?',
    },
    anchors: {
      2: 'The overall package and the people have to be right.',
      3:
        'The mandate comes first because without it nothing else matters; my notice is three months and I expect a ' +
        'range that I compared with published figures.',
      4:
        'Mandate first, then the people, since I have had pay without either; three months of notice, a range from ' +
        'a published survey, where I would trade base for a fourth day; there is one other process, which ends in ' +
        'two weeks.',
    },
    modelAnswer:
      'The most important thing is the mandate, because without it the rest is only comfort; second come the people ' +
      'I would work with every day; pay is third, as long as it is fair. My notice is three months to the end of a ' +
      'quarter, and I would need a week after the last talk to decide. For total pay I expect a range that I ' +
      'compared with a published survey and with two people in similar positions; I can send you the sources. ' +
      'Within it I am flexible: I would give up some of the bonus for a fixed base, and travel up to one week a ' +
      'month is fine. I would not like to lose the two days at home. There is one other process, at about the same ' +
      'stage, and they decide by the end of next month; I will tell you if that changes. May I ask how you make the ' +
      'decision: who has a say, and what would make you hesitate about me?',
  },
] satisfies BankQuestion[];
