import type { BankQuestion } from '../question.ts';

/** Questions for experienced people about motives and what they want to work on. */
export const recruiterSeniorMotivation = [
  {
    id: 'recruiter-senior-next-problem',
    version: 1,
    kind: 'RECRUITER_SCREEN',
    band: 'SENIOR',
    competency: 'motivation-and-fit',
    text:
      'You could work in many places. Which kind of problem do you want to work on in the coming years, and what ' +
      'speaks for doing it with us?',
    points: [
      {
        id: 'problem-and-why', criterion: 'motivation-fit', essential: true,
        title: 'Names a kind of problem and why it, from experience',
        why: 'Experienced people stay where the problem is theirs.',
        groups: [
          ['problem', 'challenge', 'puzzle', 'topic'],
          [
            'I want to', 'I would like to', 'drawn to', 'interests me', 'I keep coming back', 'what I look for',
            'I care about', 'I am looking for',
          ],
          ['because', 'since', 'years', 'I have seen', 'again and again', 'twice', 'learned that', 'reason'],
        ],
        probe: 'What in your past work made you want more of that?',
      },
      {
        id: 'this-place-fits', criterion: 'role-understanding', essential: true,
        title: 'Says what about this organisation makes the problem real here',
        why: 'It tells the difference between a wish and a choice.',
        groups: [
          [
            'your product', 'your customers', 'your company', 'you have', 'your market', 'your posting', 'your report',
            'your engineering blog',
          ],
          ['size', 'grown', 'growing', 'stage', 'moment', 'merger', 'countries', 'regulated', 'teams', 'I read'],
        ],
        probe: 'What did you find out about us that speaks for it?',
      },
      {
        id: 'what-to-bring', criterion: 'role-understanding', essential: false,
        title: 'Says what you would bring that the place lacks',
        why: 'At this level the question is what changes because you came.',
        groups: [
          ['I would bring', 'I can bring', 'I bring', 'my experience with', 'I know how', 'I have led', 'I could add'],
          ['need not', 'missing', 'mistakes', 'shortcut', 'twice', 'from two', 'so that you', 'before'],
        ],
        probe: 'What would be different with you?',
      },
      {
        id: 'would-not-come', criterion: 'motivation-fit', essential: false,
        title: 'Names a condition under which it would not make sense',
        why: 'A limit makes the yes worth more.',
        groups: [
          [
            'would not make sense', 'would not be the right', 'wrong person', 'wrong place', 'if you only want',
            'unless', 'if it is only', 'if the decision', 'would not come',
          ],
          ['decided', 'hands', 'budget', 'mandate', 'support', 'title'],
        ],
        probe: 'When would you advise us against you?',
      },
      {
        id: 'tested-interest', criterion: 'motivation-fit', essential: false,
        title: 'Has already done something on the problem',
        why: 'Interest that had no occasion yet is only an idea.',
        groups: [
          [
            'I wrote', 'gave a talk', 'talk at', 'I published', 'side project', 'reading group', 'I advised',
            'working group', 'open source',
          ],
          ['about that', 'about it', 'on that', 'on it', 'on the topic', 'on this', 'on the problem'],
        ],
        probe: 'What have you done in that direction without being asked?',
      },
    ],
    misconceptions: [
      {
        id: 'runs-from-politics',
        title: 'Comes only to get away',
        groups: [
          ['just want to get away', 'anywhere but', 'escape', 'fed up', 'cannot stand', 'had enough', 'sick of'],
          ['company', 'management', 'politics', 'boss', 'there', 'them', 'people', 'place'],
        ],
        probe: 'What would have to be different here so that it does not repeat?',
      },
      {
        id: 'status-only',
        title: 'Looks for title and size of team only',
        groups: [
          [
            'bigger team', 'larger team', 'vp title', 'principal title', 'director title', 'higher title',
            'more people under me',
          ],
          ['next step', 'main', 'only', 'deserve', 'goal', 'what counts', 'my level', 'time for'],
        ],
        probe: 'What would you do with that in the first month?',
      },
    ],
    probes: {
      clarify: 'Can you name one concrete problem, and one fact about us that belongs to it?',
      foothold: 'Which problem at work kept you busy in your head on the way home?',
      depth: 'What would have to be true in three years for you to say that it was the right choice?',
    },
    anchors: {
      2: 'I am looking for a new challenge in a company with a strong culture.',
      3:
        'I want to work on the problem of many teams changing one product, because I have seen it go wrong twice, ' +
        'and your company has grown to that size this year.',
      4:
        'I have seen that problem twice from inside and gave a talk on it last year; your teams tripled since the ' +
        'merger, I would bring the mistakes that you need not repeat, and if it is only a title without a mandate I ' +
        'am the wrong person.',
    },
    modelAnswer:
      "I want to work on the problem of how many teams can change one product without standing in each other's way, " +
      'because I have seen it twice from inside, once solved badly and once half well, and I keep coming back to ' +
      'it. What speaks for you is the moment. Your company has grown from four to fifteen teams after the merger; I ' +
      'read in your report that releases became rarer at the same time, and that is exactly the point where it is ' +
      'decided. I would bring the mistakes of two such years, so that you need not make them yourselves: we once ' +
      'drew the borders by technology and had to move them again. Last year I gave a talk about that, and the ' +
      'questions afterwards taught me as much as the work. If you only want somebody to write down a standard, I ' +
      'would be the wrong person, since without time of the teams and a mandate it would be paper.',
  },
  {
    id: 'recruiter-senior-hands-on-balance',
    version: 1,
    kind: 'RECRUITER_SCREEN',
    band: 'SENIOR',
    competency: 'motivation-and-fit',
    text: 'How would you like to divide your time between your own work and making others effective, and why that way?',
    points: [
      {
        id: 'share-with-reason', criterion: 'motivation-fit', essential: true,
        title: 'States a share and the reason for it',
        why: 'Both extremes exist as jobs; you should know which one you want.',
        groups: [
          ['half', 'third', 'per cent', 'percent', 'days a week', 'quarter', 'most of my time'],
          ['because', 'since', 'otherwise', 'so that', 'reason', 'lose', 'judge', 'without'],
          ['own work', 'hands-on', 'my hands', 'craft', 'for others', 'mentoring', 'reviews', 'pairing', 'coaching'],
        ],
        probe: 'What would your ideal week look like?',
      },
      {
        id: 'fits-the-role', criterion: 'role-understanding', essential: true,
        title: 'Relates it to what the role seems to need',
        why: 'A balance that is right in general may be wrong for this team.',
        groups: [
          ['this role', 'your posting', 'your team', 'as I understand', 'you describe', 'the position'],
          ['need', 'at the beginning', 'expect', 'probably', 'would start', 'at first'],
          [
            'hands-on', 'own work', 'for others', 'more help', 'pairing', 'support', 'mentoring', 'two thirds', 'half',
            'coaching',
          ],
        ],
        probe: 'What do you think is needed in this position?',
      },
      {
        id: 'effect-through-others', criterion: 'motivation-fit', essential: false,
        title: 'Gives an example of an effect through others',
        why: 'The proof of enabling is what others do when you are away.',
        groups: [
          [
            'I coached', 'I mentored', 'I paired', 'I taught', 'I handed', 'I reviewed', 'I gave', 'I let',
            'I wrote down',
          ],
          [
            'now she', 'now he', 'now they', 'leads', 'without me', 'took over', 'by himself', 'by herself', 'alone',
            'themselves',
          ],
        ],
        probe: 'Who does something today that they could not do before, and what was your part?',
      },
      {
        id: 'changes-over-time', criterion: 'role-understanding', essential: false,
        title: 'Says how the balance changes with the situation',
        why: 'A fixed share is a preference; a changing one is judgement.',
        groups: [
          ['changes', 'shifts', 'depends', 'in a crisis', 'in the first months', 'over time', 'when the team'],
          ['more hands-on', 'less hands-on', 'own work', 'for others', 'go deep', 'step back', 'review more'],
        ],
        probe: 'When would it have to be otherwise?',
      },
      {
        id: 'own-trap', criterion: 'motivation-fit', essential: false,
        title: 'Names your own temptation in this',
        why: 'Knowing where you slip is what makes the plan credible.',
        groups: [
          [
            'tempted', 'temptation', 'trap', 'I tend to', 'my weakness', 'I catch myself', 'too long', 'hard for me',
            'slip',
          ],
          ['so I', 'therefore', 'calendar', 'rule', 'ask', 'colleague', 'tell', 'now I', 'remind'],
        ],
        probe: 'Where do you fall short of your own plan?',
      },
    ],
    misconceptions: [
      {
        id: 'only-genius-work',
        title: 'Sees help for others as lost time',
        groups: [
          ['mentoring', 'helping others', 'meetings', 'reviews', 'coaching', 'explaining'],
          ['waste of time', 'wasted time', 'lost time', 'slows me down', 'keeps me from', 'distracts me', 'not my job'],
        ],
        probe: 'What happens to the work of the others in that time?',
      },
      {
        id: 'above-the-work',
        title: 'Is above hands-on work',
        groups: [
          ['no longer', 'beyond', 'above', 'not anymore', 'past that', 'done with'],
          ['hands-on', 'coding', 'details', 'do it myself', 'operational', 'doing the work'],
          ['leave', 'delegate', 'others do', 'strategy', 'vision', 'only', 'juniors'],
        ],
        probe: 'How would you notice that a plan does not hold in the details?',
      },
    ],
    probes: {
      clarify: 'Can you put it as days in a week and tell me what you would do on them?',
      foothold: 'Look at the last two weeks. What did you do yourself, and what did others do because of you?',
      depth: 'How would you notice that the division is wrong, and who would tell you?',
    },
    anchors: {
      2: 'I like both, working on hard topics and helping the team.',
      3:
        'About half of my time on my own work, because without it I lose my judgement, and as I understand your ' +
        'posting the team needs more help at first.',
      4:
        'I aim at half, since advice without own work goes stale; here I would start with more pairing as you ' +
        'describe two new teams, and as I tend to take the hard part myself, I have a rule to give it away first.',
    },
    modelAnswer:
      'About half and half over a quarter. I need my own work, because without it I lose the feeling for what is ' +
      'hard, and then my advice gets cheap. The other half goes into reviews, pairing and into the questions that ' +
      'no team owns. As I understand your posting there are two new teams, so here I would probably start with two ' +
      'thirds for others, and shift back when they run; in a crisis I would be more hands-on again. An example: in ' +
      'my present job I was the only one who could do the yearly capacity plan. I paired with a colleague on it ' +
      'twice and wrote down why we choose what we choose, and now she leads it without me, and better. My trap is ' +
      'that I tend to keep the most interesting part for myself. So I have a rule that the first draft is never ' +
      'mine, and a colleague who reminds me of it.',
  },
] satisfies BankQuestion[];
