import type { BankQuestion } from '../question.ts';

export const behaviouralSeniorTechnicalDirection = [
  {
    id: 'behavioural-senior-technical-direction',
    version: 1,
    kind: 'BEHAVIOURAL',
    band: 'SENIOR',
    competency: 'staff-engineering',
    text:
      'Tell me about a technical direction that you set for more than one team. ' +
      'How did it come about, and what became of it?',
    points: [
      {
        id: 'situation',
        criterion: 'situation-task',
        essential: true,
        title: 'Says which problem of the business asked for a direction',
        why: 'A direction without a problem behind it is a preference.',
        groups: [
          ['growth', 'company', 'business', 'customers', 'costs', 'market', 'acquisition', 'enterprise', 'product'],
          [
            'doubled', 'every change', 'no shared', 'blocked', 'out of hand', 'a quarter', 'twice', 'expensive',
            'diverged', 'contradict', 'slowed down', 'too many ways',
          ],
        ],
        probe: 'Which trouble did it answer, and why then?',
      },
      {
        id: 'diagnosed',
        criterion: 'own-action',
        essential: true,
        title: "Diagnosed with data and other people's view before choosing",
        why: 'A direction stands on a diagnosis that others can check.',
        groups: [
          [
            'i analysed', 'i analyzed', 'i collected', 'i mapped', 'i interviewed', 'i measured', 'i read',
            'i reviewed', 'i traced', 'i went through', 'i ran workshops', 'i asked',
          ],
          [
            'postmortems', 'design documents', 'lead time', 'incidents', 'dependencies', 'cost of', 'where the time',
            'cycle time', 'bottleneck', 'what slowed',
          ],
        ],
        probe: 'What did you base it on?',
      },
      {
        id: 'wrote',
        criterion: 'own-action',
        essential: true,
        title: 'Wrote down choices, including what not to do, and had them challenged',
        why: 'A direction is known by what it rules out.',
        groups: [
          [
            'i wrote', 'i drafted', 'i proposed', 'i published', 'i presented', 'i circulated', 'i chose', 'i argued',
            'i recommended', 'i revised', 'i ruled out', 'i then',
          ],
          [
            'strategy', 'principles', 'guardrail', 'what we would stop', 'out of scope', 'critics', 'three options',
            'vision', 'direction', 'position paper', 'rewrite is',
          ],
        ],
        probe: 'What did you yourself do to turn it into something that others could follow or attack?',
      },
      {
        id: 'result',
        criterion: 'result',
        essential: true,
        title: 'States what changed in a year, with figures',
        why: 'A direction is right only as far as the work changed.',
        groups: [
          ['fell', 'dropped', 'reduced', 'improved', 'went down', 'rose', 'grew', 'doubled', 'halved', 'saved', 'cut'],
          ['percent', 'from', 'half', 'days', 'weeks', 'months', 'a quarter', 'hours', 'million', 'within a year'],
          [
            'lead time', 'incidents', 'deploys', 'deployments', 'cost', 'migrated', 'releases', 'time to', 'changes',
            'duplicated',
          ],
        ],
        probe: 'What was measurably different later on?',
      },
      {
        id: 'reflection',
        criterion: 'reflection',
        essential: false,
        title: 'Says where the direction was wrong and how it was corrected',
        why: 'A direction that was never corrected was hardly looked at.',
        groups: [
          [
            'i learned', 'i learnt', 'looking back', 'taught me', 'in hindsight', 'was wrong about', 'we corrected',
            'i corrected', 'i revised', 'next time', 'since then', 'i realised',
          ],
          [
            'too early', 'assumption', 'exception', 'one principle', 'too strict', 'reality', 'adjust', 'sooner',
            'migration', 'rule', 'guess', 'underestimated',
          ],
        ],
        probe: 'Where did it turn out to be off?',
      },
      {
        id: 'reach',
        criterion: 'scope',
        essential: false,
        title: 'Says how far it reached and for how long',
        why: 'Breadth and time are what separates a direction from a design.',
        groups: [
          [
            'teams', 'engineers', 'departments', 'services', 'countries', 'products', 'groups', 'sites', 'organisation',
            'organization',
          ],
          ['three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'dozen', 'hundred', 'two years'],
        ],
        probe: 'Who worked by it, and for how long?',
      },
      {
        id: 'followed-up',
        criterion: 'own-action',
        essential: false,
        title: 'Kept it alive: reviews, measures, owners',
        why: 'Documents do not decide the next hundred cases, people in reviews do.',
        groups: [
          [
            'i reviewed', 'i set up', 'i ran', 'i joined', 'i tracked', 'i reported', 'i coached', 'i met', 'i held',
            'i checked', 'i updated', 'i paired',
          ],
          [
            'every month', 'monthly', 'every quarter', 'quarterly', 'design review', 'dashboard', 'metric', 'champions',
            'scorecard', 'forum', 'each lead', 'exceptions',
          ],
        ],
        probe: 'What happened between the document and the daily work?',
      },
    ],
    misconceptions: [
      {
        id: 'technology-first',
        title: 'A direction is the choice of a modern technology',
        groups: [
          [
            'everyone uses', 'industry standard', 'state of the art', 'modern stack', 'latest technology',
            'netflix does', 'google does', 'all the big companies',
          ],
          ['kubernetes', 'microservices', 'kafka', 'event driven', 'we moved', 'we chose', 'introduced'],
        ],
        probe: 'Which problem of a customer became smaller by it?',
      },
      {
        id: 'ivory-tower',
        title: 'The most senior engineer decides and the teams carry it out',
        groups: [
          [
            'told the teams to', 'told them to follow', 'teams had to follow', 'i decided for everyone',
            'decided it alone', 'wrote it alone', 'presented the final', 'gave the teams the', 'their job was to',
          ],
        ],
        probe: 'How did you learn what did not work in it?',
      },
    ],
    probes: {
      clarify: 'Take one direction. Which teams did it concern?',
      foothold: 'Think of a decision that several teams still work by. What was it about?',
      depth: 'Which option did you rule out, and what would bring it back?',
    },
    anchors: {
      2: 'We moved to microservices because the monolith was old, and it was a success.',
      3:
        'I mapped where lead time went, wrote a strategy of four principles, and lead time ' +
        'fell from 12 days to 4 in a year.',
      4:
        'I ruled out a rewrite because incidents came from two modules, had critics review it, and corrected ' +
        'one principle after six months.',
    },
    modelAnswer:
      'Our product had doubled its customers in two years, and every change of pricing touched seven teams and took ' +
      'a quarter. The head of engineering asked for a plan, and most expected a rewrite. I mapped 40 changes with ' +
      'their dependencies and I went through the last incidents. Four of five delays came from two modules that all ' +
      'teams edited. I wrote a strategy of three pages: two modules get owners and an interface, everything else ' +
      'stays, and a rewrite is out of scope. I asked the two strongest critics to review it first, and their ' +
      'comments removed a principle that would have blocked the mobile team. I held a design review every month and ' +
      'reported one metric, lead time. It fell from 34 days to 11 within a year, and incidents in billing dropped ' +
      'by half. Seven teams, about 60 engineers, have worked by it for two years. Looking back I was too strict on ' +
      'shared data, and we corrected that rule after one team had waited for months.',
  },
] satisfies BankQuestion[];
