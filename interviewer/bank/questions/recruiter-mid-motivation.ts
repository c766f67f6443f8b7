import type { BankQuestion } from '../question.ts';

/** Questions for people with some years of work about motives and direction. */
export const recruiterMidMotivation = [
  {
    id: 'recruiter-mid-reason-for-change',
    version: 1,
    kind: 'RECRUITER_SCREEN',
    band: 'MID',
    competency: 'motivation-and-fit',
    text:
      'You have some years of work behind you. Why do you want to change now, and what makes this role the next ' +
      'step?',
    points: [
      {
        id: 'towards-something', criterion: 'motivation-fit', essential: true,
        title: 'Names what the next place should offer that the present one cannot',
        why: 'A move towards something lasts; a move away from something is over on the first bad day.',
        groups: [
          ['I would like to', 'I want to', 'I am looking for', 'next I', 'what I miss', 'I look for'],
          [
            'own', 'responsibility', 'closer', 'deeper', 'larger', 'longer', 'from start to end', 'whole', 'direct',
            'variety',
          ],
          ['because', 'since', 'at present', 'today', 'now', 'where I am', 'so far'],
        ],
        probe: 'What do you want to be different in a year?',
      },
      {
        id: 'role-matches', criterion: 'role-understanding', essential: true,
        title: 'Shows where this role offers that, by something known about it',
        why: 'It tells that the change was thought about and not only wished.',
        groups: [
          [
            'your posting', 'you describe', 'posting says', 'posting asks', 'this role', 'the description', 'your blog',
            'your product', 'I read', 'your team',
          ],
          [
            'that is what I', 'exactly what', 'matches', 'which is what', 'would give me', 'where I would', 'offers me',
            'what I look for', 'what I am looking for', 'I look for a role',
          ],
        ],
        probe: 'Where did you see that it would be so here?',
      },
      {
        id: 'fair-about-present', criterion: 'motivation-fit', essential: false,
        title: 'Speaks fairly of the present employer',
        why: 'How you speak of them is how you will speak of us.',
        groups: [
          [
            'I learned a lot', 'I have learned', 'grateful', 'good colleagues', 'like my colleagues', 'good team',
            'good years', 'taught me', 'treated well', 'good place',
          ],
          ['but', 'and yet', 'however', 'and now'],
        ],
        probe: 'What would you miss?',
      },
      {
        id: 'tried-inside', criterion: 'motivation-fit', essential: false,
        title: 'Tells what was tried before deciding to go',
        why: 'It shows that problems are worked on before they are left.',
        groups: [
          ['I asked', 'I talked', 'I suggested', 'I proposed', 'I tried', 'I spoke', 'internally', 'another team'],
          [
            'not possible', 'no place', 'next year', 'closed', 'turned down', 'contracts', 'did not work',
            'without success',
          ],
        ],
        probe: 'What have you tried where you are?',
      },
      {
        id: 'risk-named', criterion: 'role-understanding', essential: false,
        title: 'Names what would be new or risky in the change',
        why: 'A known risk can be talked about now instead of in the sixth month.',
        groups: [
          ['risk', 'new to me', 'harder', 'give up', 'less', 'would have to learn', 'leave behind', 'unknown'],
          ['domain', 'industry', 'product', 'company', 'colleagues', 'size', 'tool', 'customers', 'field'],
        ],
        probe: 'What in this step would be hard for you?',
      },
    ],
    misconceptions: [
      {
        id: 'badmouths-employer',
        title: 'Speaks badly of the employer',
        groups: [
          ['my boss', 'my employer', 'management', 'my company', 'the company', 'my colleagues'],
          ['idiot', 'incompetent', 'clueless', 'terrible', 'useless', 'stupid', 'hopeless', 'toxic', 'chaotic'],
        ],
        probe: 'What did you do about it, and what came of that?',
      },
      {
        id: 'only-more-money',
        title: 'Gives more pay as the only reason',
        groups: [
          ['only reason', 'only about', 'just about', 'simply', 'mainly'],
          ['more money', 'salary', 'better paid', 'pays more', 'pay rise'],
        ],
        probe: 'If your present place paid the same tomorrow, what would you do?',
      },
    ],
    probes: {
      clarify: 'Can you name one thing that you want to do and cannot do today?',
      foothold: 'Think of the last good week at work. What was in it that you want more of?',
      depth: 'What would have to happen for you to stay, and is it realistic?',
    },
    anchors: {
      2: 'I have been there for four years and need a new challenge.',
      3:
        'I want to own a product from start to end because so far I hand it over half way, and your posting says ' +
        'that this role stays with it, which is what I look for.',
      4:
        'I learned a lot there, but I hand work over after release; I asked my manager for a place in operations ' +
        'and it is closed until next year, so I look for a role like yours that stays with its product, even in a ' +
        'domain new to me.',
    },
    modelAnswer:
      'I have been at an agency for four years, and they were good years: I learned a lot from people who take ' +
      'quality seriously. But every project ends with the release, and now I want to see what becomes of my work ' +
      'over a longer time, because at present I never meet its second year. I talked with my manager about staying ' +
      'with one client; it was tried twice, and the contracts did not make it possible. In your posting you ' +
      'describe a team that looks after its product and answers to its users, and that is what I am looking for. I ' +
      'also read the piece on how you removed an old feature, which is a kind of work that I have never had. The ' +
      'risk for me is the domain: insurance is new to me, and I would have to learn its language first. I would ' +
      'give up variety for that, and I think it is time.',
  },
  {
    id: 'recruiter-mid-two-year-direction',
    version: 1,
    kind: 'RECRUITER_SCREEN',
    band: 'MID',
    competency: 'motivation-and-fit',
    text: 'What would you like to be clearly better at in two years, and how could this role contribute to it?',
    points: [
      {
        id: 'skill-with-reason', criterion: 'motivation-fit', essential: true,
        title: 'Names a skill or a kind of work, with the reason',
        why: 'A direction lets both sides check whether the role can give it.',
        groups: [
          ['better at', 'be able to', 'learn to', 'strong in', 'good at', 'want to lead', 'know how to', 'deepen'],
          ['because', 'since I', 'so that', 'reason', 'noticed', 'so far', 'last year', 'missing'],
        ],
        probe: 'How did you come to choose that?',
      },
      {
        id: 'role-offers-it', criterion: 'role-understanding', essential: true,
        title: 'Says which task of the role would train it',
        why: 'Wishes meet the role in its daily tasks, not in its title.',
        groups: [
          ['this role', 'your posting', 'with you', 'your team', 'you describe', 'job description'],
          ['talk', 'meeting', 'review', 'planning', 'every week', 'weekly', 'daily', 'task', 'customers', 'contact'],
          ['learn', 'practice', 'practise', 'exercise', 'chance', 'get better', 'need', 'train', 'grow'],
        ],
        probe: 'In which of the tasks here would you get that?',
      },
      {
        id: 'already-on-it', criterion: 'motivation-fit', essential: false,
        title: 'Shows what has been done for it already',
        why: 'A first step taken without being asked is good evidence.',
        groups: [
          ['I have started', 'I started', 'I took', 'I asked', 'I began', 'already', 'I volunteered', 'I joined'],
          ['course', 'project', 'talk', 'mentor', 'workshop', 'meeting', 'task', 'on-call', 'interviews', 'planning'],
        ],
        probe: 'What have you done for that so far?',
      },
      {
        id: 'gives-back', criterion: 'role-understanding', essential: false,
        title: 'Says what the team gets out of it',
        why: 'A direction that helps the team as well will be supported.',
        groups: [
          ['team would', 'you would', 'company would', 'you get', 'team gets', 'others would', 'you gain', 'while you'],
          ['get something', 'benefit', 'in return', 'in exchange', 'less work', 'somebody who', 'cheaper'],
        ],
        probe: 'Why should a team support you in that?',
      },
      {
        id: 'open-end', criterion: 'motivation-fit', essential: false,
        title: 'Leaves room for it to turn out differently',
        why: "Two years ago you did not know today's wish either.",
        groups: [
          ['may change', 'might change', 'not sure', 'open', 'could also', 'perhaps', 'depends', 'two years ago'],
          ['direction', 'plan', 'people', 'depth', 'lead', 'specialist', 'find out', 'then', 'whether'],
        ],
        probe: 'How sure are you of that?',
      },
    ],
    misconceptions: [
      {
        id: 'title-only',
        title: 'Names a title instead of a skill',
        groups: [
          ['senior title', 'be a manager', 'become a manager', 'team lead title', 'promotion', 'your job'],
          ['as soon as', 'within a year', 'in two years', 'quickly', 'fast', 'that is the goal', "that's the goal"],
        ],
        probe: 'What would you do on a Tuesday with that title which you do not do today?',
      },
      {
        id: 'stepping-stone',
        title: 'Sees the role as a short stop on the way elsewhere',
        groups: [
          [
            'stepping stone', 'for a year or so', 'until something better', 'springboard', 'temporary', 'just for now',
            'foot in the door',
          ],
        ],
        probe: 'What of your work would be left by then?',
      },
    ],
    probes: {
      clarify: 'What exactly would you be able to do then that you cannot do today?',
      foothold: 'What did people ask you for help with this year, and what would you like them to ask you for?',
      depth: 'How will you notice after half a year whether you are moving?',
    },
    anchors: {
      2: 'I would like to grow and take on more responsibility.',
      3:
        'I want to get better at talking with customers myself because so far I receive requirements, and your ' +
        'posting describes weekly talks that I would take part in.',
      4:
        'I want to be able to find out what is needed before I make it, as last year I made the wrong thing twice; ' +
        'I have started to sit in on interviews, and with weekly talks in this role I could practise while you gain ' +
        'somebody who asks early.',
    },
    modelAnswer:
      'I would like to be much better at finding out what is needed before work starts. Last year I twice delivered ' +
      'exactly what was written and it was the wrong thing, so I noticed that this is what is missing. In this ' +
      'role, as you describe it, somebody takes part in a talk with customers every week, and that is the practice ' +
      'I need; a course alone would not do it. I have already begun: I asked to join the interviews of our product ' +
      'people and took the notes in six of them. The team would get something in return, as I am quick at making ' +
      'small drafts that people can react to, and a question asked in week one is cheaper than in week nine. ' +
      'Whether this leads to planning work or just makes me a better specialist, I am not sure yet. Two years ago I ' +
      'wanted something else, so it may change.',
  },
] satisfies BankQuestion[];
