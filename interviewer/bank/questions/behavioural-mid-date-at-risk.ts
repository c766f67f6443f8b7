import type { BankQuestion } from '../question.ts';

export const behaviouralMidDateAtRisk = [
  {
    id: 'behavioural-mid-date-at-risk',
    version: 1,
    kind: 'BEHAVIOURAL',
    band: 'MID',
    competency: 'behavioural',
    text: 'Tell me about a piece of work of yours that was going to be late. When did you notice, and what did you do?',
    points: [
      {
        id: 'situation',
        criterion: 'situation-task',
        essential: true,
        title: 'Says what was promised for when, and how the gap showed',
        why: 'Noticing early is half of the matter.',
        groups: [
          [
            'promised', 'deadline', 'launch', 'planned for', 'due', 'release date', 'campaign', 'go live', 'committed',
            'contract', 'announced', 'end of the quarter',
          ],
          [
            'behind', 'slipping', 'late', 'half done', 'weeks left', 'days left', 'underestimated', 'halfway',
            'too long', 'twice as', 'should have been half', 'compared finished',
          ],
        ],
        probe: 'What was the promise, and what told you that it would not hold?',
      },
      {
        id: 'replanned',
        criterion: 'own-action',
        essential: true,
        title: 'Cut or reordered the work on the basis of what mattered',
        why: 'There are only a few levers: scope, date, people, risk. One has to be pulled.',
        groups: [
          [
            'i cut', 'i split', 'i dropped', 'i moved', 'i re estimated', 'i replanned', 'i proposed', 'i ranked',
            'i decided', 'i listed', 'i reordered', 'i broke',
          ],
          [
            'must have', 'second release', 'without', 'core', 'critical path', 'smaller', 'phase', 'minimum',
            'postponed', 'riskiest', 'only the two', 'by hand',
          ],
        ],
        probe: 'What did you yourself change about the plan?',
      },
      {
        id: 'told',
        criterion: 'own-action',
        essential: true,
        title: 'Told those who counted on it early, with options',
        why: 'A date moved early is a plan; a date missed is a breach.',
        groups: [
          [
            'i told', 'i wrote to', 'i called', 'i informed', 'i went to', 'i showed', 'i presented', 'i raised',
            'i warned', 'i met', 'i reported', 'i explained',
          ],
          [
            'options', 'three weeks before', 'two weeks before', 'weeks ahead', 'early', 'in advance', 'new date',
            'proposal', 'recommendation', 'every friday', 'two dates',
          ],
        ],
        probe: 'Who heard about it, when, and in what words?',
      },
      {
        id: 'result',
        criterion: 'result',
        essential: true,
        title: 'States what was delivered when, measured against the promise',
        why: 'Plan against outcome is the only fair measure.',
        groups: [
          [
            'delivered', 'shipped', 'launched', 'went live', 'released', 'finished', 'held the date', 'made the date',
            'completed', 'came out', 'kept the date', 'followed',
          ],
          [
            'on time', 'weeks later', 'days late', 'percent of', 'early', 'as promised', 'on the day',
            'in the first week', 'as planned', 'three weeks late',
          ],
          [
            'customers', 'merchants', 'features', 'core', 'rest', 'version', 'small one', 'import', 'users', 'formats',
            'orders', 'campaign',
          ],
        ],
        probe: 'What was delivered in the end, compared with the promise?',
      },
      {
        id: 'reflection',
        criterion: 'reflection',
        essential: false,
        title: 'Names the cause and what you plan differently',
        why: 'Late work repeats itself until the cause in the planning is found.',
        groups: [
          [
            'i learned', 'i learnt', 'since then', 'looking back', 'next time', 'taught me', 'i now', 'now i',
            'in hindsight', 'from then on', 'i realised', 'i realized',
          ],
          [
            'estimate', 'riskiest', 'earlier', 'buffer', 'unknown', 'first', 'integration', 'range', 'milestone',
            'smaller', 'spike', 'weekly',
          ],
        ],
        probe: 'Why was the first plan wrong?',
      },
      {
        id: 'scope',
        criterion: 'scope',
        essential: false,
        title: 'Says who depended on the date',
        why: "Other people's plans are what makes a date matter.",
        groups: [
          [
            'customers', 'teams', 'marketing', 'sales', 'partner', 'users', 'support', 'shops', 'colleagues',
            'engineers', 'merchants', 'management',
          ],
          [
            'depended', 'campaign', 'waiting', 'booked', 'trained', 'paid', 'thousand', 'announced', 'relied',
            'planned', 'contract', 'budget',
          ],
        ],
        probe: 'Whose plans hung on it?',
      },
    ],
    misconceptions: [
      {
        id: 'hope',
        title: 'One can catch up on a delay near the end',
        groups: [
          [
            'hoped to catch up', 'catch up later', 'catch up at the end', 'hoped for the best', 'hoped it would',
            'thought we would catch up', 'make up the time', 'would be fine somehow', 'kept it to ourselves',
            'kept it to myself',
          ],
        ],
        probe: 'At which point did those who were waiting learn about it?',
      },
      {
        id: 'add-people',
        title: 'More people make late work quicker',
        groups: [
          [
            'asked for more people', 'asked for more developers', 'asked for more engineers', 'got more people',
            'got more developers', 'got two more', 'added more people', 'added two developers', 'added developers',
            'brought in more',
          ],
          ['faster', 'solved', 'speed', 'sped', 'catch up', 'in time', 'saved'],
        ],
        probe: 'What did the first two weeks with them look like?',
      },
    ],
    probes: {
      clarify: 'Take one piece of work with a date. What was promised to whom?',
      foothold: 'Think of the last estimate of yours that was too low. What had you left out?',
      depth: 'What would you have done if cutting scope had been out of the question?',
    },
    anchors: {
      2: 'The project was late because of many changes, but we worked hard and delivered.',
      3: 'Two weeks before launch I told sales, cut the import to a second release, and we shipped the core on time.',
      4:
        'I cut by what the first 20 customers needed, gave two dates with a recommendation, and ' +
        '80 percent shipped as promised.',
    },
    modelAnswer:
      'I led the new import for merchants, promised for the first of March, with a campaign booked on that date. ' +
      'Five weeks before, I compared finished work with the plan, and we were at 30 percent where it should have ' +
      "been half, because every merchant's file was different. I re-estimated what was left with the two others and " +
      'it came to nine weeks. I listed the formats by number of merchants and proposed to build only the two that ' +
      '80 percent of them use, with the rest done by hand at first. On the same day I went to marketing and to my ' +
      'manager with two options, the full import three weeks later, or the small one on the date, and my ' +
      'recommendation. They took the small one. It went live on time, and 160 merchants moved in the first week. ' +
      'The other formats followed four weeks later. Looking back I had no spike for the riskiest part, so now I ' +
      'import one real file before I give an estimate.',
  },
] satisfies BankQuestion[];
