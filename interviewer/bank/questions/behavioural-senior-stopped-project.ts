import type { BankQuestion } from '../question.ts';

export const behaviouralSeniorStoppedProject = [
  {
    id: 'behavioural-senior-stopped-project',
    version: 1,
    kind: 'BEHAVIOURAL',
    band: 'SENIOR',
    competency: 'behavioural',
    text:
      'Tell me about a large effort that you brought to an end or turned around because it was on the wrong course. ' +
      'How did you see it, and what did you do?',
    points: [
      {
        id: 'situation',
        criterion: 'situation-task',
        essential: true,
        title: 'Says what the effort was for and how much had gone into it',
        why: 'Sunk cost is the weight that has to be moved; it must be known.',
        groups: [
          [
            'rewrite', 'migration', 'platform', 'programme', 'program', 'replacement', 'new system', 'rebuild',
            'integration', 'data warehouse',
          ],
          [
            'a year', 'months in', 'months into', 'engineers', 'million', 'behind schedule', 'budget',
            'eighteen months', 'nine months', 'two years',
          ],
        ],
        probe: 'What was it meant to bring, and what had been spent?',
      },
      {
        id: 'evidence',
        criterion: 'own-action',
        essential: true,
        title: 'Checked the course against facts rather than reports',
        why: 'Green reports are the last thing to turn; working software turns first.',
        groups: [
          [
            'i checked', 'i measured', 'i tested', 'i compared', 'i asked', 'i reviewed', 'i ran', 'i traced',
            'i looked', 'i interviewed', 'i went through', 'i then',
          ],
          [
            'working software', 'real users', 'remaining', 'burn rate', 'forecast', 'original goal', 'business case',
            'assumptions', 'what was left', 'actual usage', 'parity',
          ],
        ],
        probe: 'How did you find out where it really stood?',
      },
      {
        id: 'decided',
        criterion: 'own-action',
        essential: true,
        title: 'Proposed to stop or to change course, and took care of what followed',
        why: 'Stopping well means people, customers and the useful half.',
        groups: [
          [
            'i proposed', 'i recommended', 'i stopped', 'i presented', 'i decided', 'i wrote', 'i convinced',
            'i planned', 'i moved', 'i asked for', 'i suggested', 'i then',
          ],
          [
            'to stop', 'stop the', 'change course', 'smaller scope', 'salvage', 'to keep', 'cancel', 'wind down',
            'reuse', 'shut down', 'turn around',
          ],
        ],
        probe: 'What did you yourself do with what you had found?',
      },
      {
        id: 'result',
        criterion: 'result',
        essential: true,
        title: 'States what was saved, kept or lost',
        why: 'An end has a price as well; both sides belong in the account.',
        groups: [
          [
            'saved', 'freed', 'kept', 'lost', 'delivered', 'shipped', 'wrote off', 'written off', 'released', 'live',
            'in production',
          ],
          [
            'engineers', 'months', 'million', 'percent', 'customers', 'quarter', 'half', 'weeks', 'euro', 'instead of',
            'a year', 'services',
          ],
          ['old', 'rewrite', 'module', 'system', 'platform', 'part', 'scope', 'migration', 'rest', 'features', 'work'],
        ],
        probe: 'What did it come to in the end?',
      },
      {
        id: 'reflection',
        criterion: 'reflection',
        essential: false,
        title: 'Says which sign you would act on sooner',
        why: 'The first sign is usually months older than the decision.',
        groups: [
          [
            'i learned', 'i learnt', 'since then', 'looking back', 'next time', 'taught me', 'i now', 'now i',
            'in hindsight', 'from then on', 'i realised', 'i realized',
          ],
          [
            'sign', 'sooner', 'earlier', 'stop criterion', 'checkpoint', 'kill', 'milestone', 'too long', 'sunk',
            'slice', 'first users', 'every quarter',
          ],
        ],
        probe: 'What was the earliest sign?',
      },
      {
        id: 'scope',
        criterion: 'scope',
        essential: false,
        title: 'Says how many people and how much money were in it',
        why: 'The larger the effort, the harder the step.',
        groups: [
          ['engineers', 'people', 'teams', 'departments', 'customers', 'vendors', 'suppliers', 'users', 'countries'],
          ['million', 'ten', 'twelve', 'fifteen', 'twenty', 'thirty', 'forty', 'hundred', 'budget', 'thousand'],
        ],
        probe: 'How many people were in it?',
      },
      {
        id: 'people',
        criterion: 'own-action',
        essential: false,
        title: 'Looked after those who had worked on it',
        why: 'How a team is treated at the end decides whether the next bad news comes in time.',
        groups: [
          [
            'i told the team', 'i talked to each', 'i spoke to each', 'i met each', 'i thanked', 'i made sure',
            'i asked each', 'i found', 'i helped', 'i then', 'i also',
          ],
          [
            'first', 'before the announcement', 'credit', 'their work', 'next project', 'new role', 'lessons',
            'what they built', 'wanted to do', 'in person',
          ],
        ],
        probe: 'How was it for those who had built it?',
      },
    ],
    misconceptions: [
      {
        id: 'sunk-cost',
        title: 'After so much money one has to finish',
        groups: [
          [
            'we had already invested', 'we had already spent', 'too far to stop', 'too late to stop',
            'point of no return', 'we had come so far', 'had to finish it', 'too much money',
          ],
          [
            'so we finished', 'we finished', 'carried on', 'pushed through', 'went on', 'continued', 'kept going',
            'to the end',
          ],
        ],
        probe: 'What would the next euro have bought?',
      },
      {
        id: 'push-harder',
        title: 'Discipline and pressure bring a late effort back',
        groups: [
          [
            'more pressure', 'daily status', 'status meetings every', 'ordered overtime', 'asked for overtime',
            'worked weekends', 'weekend work', 'crunch time', 'motivated them to', 'pushed the team harder',
            'raised the pressure',
          ],
        ],
        probe: 'What would have been different about the course itself?',
      },
    ],
    probes: {
      clarify: 'Take one effort. What was it called, and what was its aim?',
      foothold: 'Think of work that was ended too late. Who knew it first?',
      depth: 'What would have convinced you to go on?',
    },
    anchors: {
      2: 'The rewrite took too long, so at some point it was cancelled and we did something else.',
      3:
        'I compared what was finished with the goal, recommended to stop the rewrite, ' +
        'and we kept the part that worked.',
      4:
        'I gave it one checkpoint because reports were green and users none, and eight ' +
        'engineers were freed a year earlier.',
    },
    modelAnswer:
      'I joined a rewrite of our order system as the technical lead, ten months in, with twelve engineers and a ' +
      'budget of two million. Reports were green. I went through the original goal with the sponsor and compared it ' +
      'with working software: 9 of 41 flows were finished, and none had real users. At that pace it would take two ' +
      'more years, while the old system kept changing. I wrote one page with the forecast, and I recommended to ' +
      'stop the rewrite, to keep the new pricing engine, and to put it in place behind the old interface. The ' +
      'sponsor wanted a last checkpoint of six weeks, which I accepted with a written criterion, and we missed it. ' +
      'I told the team first, in person, and I asked each what they wanted to do next. Pricing went live three ' +
      'months later, eight engineers were freed for other work, and about 900,000 was written off. Since then I ask ' +
      'for real users on a first slice within a quarter.',
  },
] satisfies BankQuestion[];
