import type { BankQuestion } from '../question.ts';

/** Questions for experienced people about the role, its mandate and its audience. */
export const recruiterSeniorRole = [
  {
    id: 'recruiter-senior-due-diligence',
    version: 1,
    kind: 'RECRUITER_SCREEN',
    band: 'SENIOR',
    competency: 'motivation-and-fit',
    text: 'What do you need to learn about us before you could responsibly accept, and how would you find it out?',
    points: [
      {
        id: 'critical-unknowns', criterion: 'role-understanding', essential: true,
        title: 'Names what decides about success in the role',
        why: 'Success at this level depends on mandate, people and money more than on the task.',
        groups: [
          [
            'mandate', 'who decides', 'authority', 'budget', 'sponsor', 'runway', 'why the position',
            'why is the position', 'turnover', 'expectations',
          ],
          [
            'need to know', 'need to learn', 'would ask', 'find out', 'want to understand', 'want to know',
            'would want to see', 'have to know',
          ],
        ],
        probe: 'On what would it depend whether somebody succeeds in this position?',
      },
      {
        id: 'ways-to-find-out', criterion: 'motivation-fit', essential: true,
        title: 'Names ways to find out beyond asking the recruiter',
        why: 'Answers of people in different positions are compared; that is diligence.',
        groups: [
          ['talk to', 'speak with', 'meet', 'same questions', 'call', 'read', 'compare'],
          [
            'peers', 'somebody who left', 'people who left', 'future manager', 'roadmap', 'incident reports',
            'post-mortems', 'documents', 'predecessor',
          ],
        ],
        probe: 'Whom or what would you consult?',
      },
      {
        id: 'good-and-bad-signs', criterion: 'motivation-fit', essential: false,
        title: 'Says which answer would be a bad sign',
        why: 'Deciding beforehand what would count against protects from falling in love.',
        groups: [
          [
            'bad sign', 'warning sign', 'red flag', 'good sign', 'would worry me', 'would make me', 'careful',
            'reassure',
          ],
          ['answer', 'differ', 'nobody', 'if', 'only', 'cannot', 'same'],
        ],
        probe: 'What could you hear that would make you hesitate?',
      },
      {
        id: 'gives-in-return', criterion: 'role-understanding', essential: false,
        title: 'Offers the same openness in return',
        why: 'Diligence goes both ways.',
        groups: [
          [
            'in return', 'also offer', 'you can ask', 'happy to share', 'I would give', 'I can give', 'same openness',
            'you should',
          ],
          ['references', 'people', 'former', 'call', 'work sample', 'numbers', 'failures', 'talk to'],
        ],
        probe: 'And how should we find out about you?',
      },
      {
        id: 'learned-from-past', criterion: 'motivation-fit', essential: false,
        title: 'Tells which unknown hurt in the past',
        why: 'A question with a scar is a good question.',
        groups: [
          ['once', 'last time', 'years ago', 'in my last', 'at one company', 'in the past', 'I joined'],
          [
            'did not ask', 'never asked', 'too late', 'after three months', 'did not exist', 'turned out', 'learned',
            'found out',
          ],
        ],
        probe: 'Where does your most important question come from?',
      },
    ],
    misconceptions: [
      {
        id: 'trusts-blindly',
        title: 'Needs to know nothing more',
        groups: [
          ['nothing more', 'no questions', 'trust you', 'everything is clear', 'know enough', 'good reputation'],
          ['to know', 'needed', 'enough', 'is fine', 'so yes', 'sure', 'accept'],
        ],
        probe: 'What would you tell a friend who accepts such a position without more?',
      },
      {
        id: 'interrogates-benefits',
        title: 'Asks only about conditions',
        groups: [
          ['first of all the package', 'package first', 'stock options', 'company car', 'bonus'],
          ['only', 'mainly', 'before anything', 'first', 'decides', 'all I need'],
        ],
        probe: 'And what would you need to know about the work itself?',
      },
    ],
    probes: {
      clarify: 'Can you choose the most important unknown and tell me why it is that one?',
      foothold: 'What surprised you most in the first month of your present job?',
      depth: 'What would you do if the answers of two people contradict each other?',
    },
    anchors: {
      2: 'I would like to know more about the team and the strategy.',
      3:
        'I need to know who decides about priorities and which budget stands behind the role, and I would talk to ' +
        'two peers and to somebody who left.',
      4:
        'I would ask three people who decides, as I once joined for a mandate that did not exist; if their answers ' +
        'differ, that is a warning sign, and in return you can call people who worked under me.',
    },
    modelAnswer:
      'Three things. I need to know what mandate the position has: who decides when two teams disagree, and whether ' +
      'that person knows about it. I would want to understand why the position is open and what was tried before. ' +
      'And I want to know how long the budget is safe. To find out I would talk to two future peers and to the ' +
      'future manager, each with the same questions, and, if possible, to somebody who left. I would also read two ' +
      'of your incident reports, as they show how people treat each other. It would be a warning sign if the ' +
      'answers differ on who decides; an honest "we do not know yet" would reassure me. I am careful there since I ' +
      'once joined a company for a change that only one director wanted, and after three months he was gone. In ' +
      'return you can call people who worked with me, including one with whom it was difficult.',
  },
  {
    id: 'recruiter-senior-difficult-message',
    version: 1,
    kind: 'RECRUITER_SCREEN',
    band: 'SENIOR',
    competency: 'communication',
    text:
      'Tell me about a time when you had to bring something complicated or unwelcome to people with more power than ' +
      'you. How did you prepare it, and what did they do with it?',
    points: [
      {
        id: 'audience-and-decision', criterion: 'role-understanding', essential: true,
        title: 'Knows who had to decide what, and puts that first',
        why: 'People with little time need the decision first and the details on request.',
        groups: [
          ['board', 'director', 'executive', 'committee', 'leadership', 'head of', 'investor'],
          ['decision', 'decide', 'choice', 'yes or no', 'approve', 'agree', 'had to choose', 'asked for'],
        ],
        probe: 'Who sat there, and what did you need from them?',
      },
      {
        id: 'translated-to-consequences', criterion: 'motivation-fit', essential: true,
        title: 'Translates the matter into consequences and options',
        why: 'Risk, money and time are the language in which others can weigh your matter.',
        groups: [
          ['cost', 'money', 'risk', 'customers', 'days', 'months', 'revenue', 'euros', 'weeks'],
          ['option', 'alternative', 'two ways', 'three ways', 'either', 'scenario', 'choice'],
          ['I wrote', 'I showed', 'I said', 'I prepared', 'I explained', 'I put', 'I translated', 'I began'],
        ],
        probe: 'How did you put it, so that they could weigh it?',
      },
      {
        id: 'tested-before', criterion: 'motivation-fit', essential: false,
        title: 'Tested the message with somebody before',
        why: 'Resistance that is met in private beforehand does not have to be met in public.',
        groups: [
          ['beforehand', 'the day before', 'tested', 'rehearsed', 'before the meeting', 'draft', 'in private'],
          ['colleague', 'finance', 'assistant', 'ally', 'one of them', 'sceptic', 'somebody from', 'reader'],
        ],
        probe: 'How did you get ready for it?',
      },
      {
        id: 'uncertainty-said', criterion: 'role-understanding', essential: false,
        title: 'Says what is certain and what is not',
        why: 'Trust comes from the line between known and guessed.',
        groups: [
          ['not sure', 'uncertain', 'estimate', 'guess', 'did not know', 'between', 'confidence'],
          ['said so', 'said where', 'marked', 'openly', 'was open', 'made clear', 'admitted', 'told them', 'wrote it'],
        ],
        probe: 'What did you not know at the time, and what did you say about that?',
      },
      {
        id: 'outcome-accepted', criterion: 'motivation-fit', essential: false,
        title: 'Tells the outcome, also when it went the other way',
        why: 'Carrying a decision that one did not want is a part of influence.',
        groups: [
          ['in the end', 'decided', 'agreed', 'chose', 'approved', 'refused', 'outcome', 'followed'],
          ['although', 'even if', 'against', 'accepted', 'carried', 'stood by', 'helped them', 'went along'],
        ],
        probe: 'What did they do, and what did you do then?',
      },
    ],
    misconceptions: [
      {
        id: 'powers-are-stupid',
        title: 'Looks down on those who decide',
        groups: [
          ['executives', 'managers', 'board', 'directors', 'they'],
          [
            'do not understand anything', 'have no clue', 'clueless', 'only care about money', 'too stupid',
            'never listen', 'hopeless',
          ],
        ],
        probe: 'What did they know that you did not?',
      },
      {
        id: 'details-convince',
        title: 'Expects that all details convince',
        groups: [
          [
            'all the details', 'every detail', 'whole analysis', 'full analysis', 'forty slides',
            'complete documentation', 'all data',
          ],
          ['convince', 'so that they see', 'speaks for itself', 'had to understand', 'obvious'],
        ],
        probe: 'What had they remembered of that a week later?',
      },
    ],
    probes: {
      clarify: 'What was the first sentence that you said to them?',
      foothold: 'Think of the last time you had to tell somebody of a delay. What did that person want to know first?',
      depth: 'What would you have done if they had decided the opposite?',
    },
    anchors: {
      2: 'I had to explain a delay to the board and made a presentation with all the reasons.',
      3:
        'The directors had to decide about a delay, so I showed two options with their cost and the risk for ' +
        'customers on one page.',
      4:
        'I began with the decision that I needed from the board and two options in months and money, said where my ' +
        'estimate was a guess, and had tested the page with finance the day before; they chose the other option, ' +
        'and I carried it.',
    },
    modelAnswer:
      'Two years ago I found that our move to a new data centre could not be safe on the planned date, and the ' +
      'directors had already announced it. They had to decide between the date and the risk, so I put that in the ' +
      'first line. I wrote one page with two options: keep the date with a risk of two days without orders, which ' +
      'is about four hundred thousand euros, or move six weeks later at the cost of a second rent. The technical ' +
      'part was an appendix that nobody opened. The day before I showed the draft to a colleague from finance, who ' +
      'found that I had forgotten a contract. I was open that the two days were an estimate between one and four. ' +
      'In the end they chose the date, although I had advised against it, but approved money for a way back. I ' +
      'carried that, and we needed the way back for one night.',
  },
] satisfies BankQuestion[];
