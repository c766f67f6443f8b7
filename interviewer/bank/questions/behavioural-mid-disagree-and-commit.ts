import type { BankQuestion } from '../question.ts';

export const behaviouralMidDisagreeAndCommit = [
  {
    id: 'behavioural-mid-disagree-and-commit',
    version: 1,
    kind: 'BEHAVIOURAL',
    band: 'MID',
    competency: 'behavioural',
    text:
      'Tell me about a decision at work that you thought was wrong and that you had to carry out all the same. ' +
      'What did you do?',
    points: [
      {
        id: 'situation',
        criterion: 'situation-task',
        essential: true,
        title: 'Says what was decided, by whom, and why you saw it differently',
        why: 'An objection is worth as much as its reason.',
        groups: [
          [
            'director', 'manager', 'lead', 'architect', 'head of', 'steering', 'cto', 'leadership', 'company', 'owner',
            'board', 'founder',
          ],
          [
            'decided to', 'decided that', 'wanted to drop', 'wanted to move', 'decision was', 'announced', 'chose to',
            'had chosen', 'i thought that', 'i was against', 'i disagreed', 'i saw a risk',
          ],
        ],
        probe: 'What was decided, and what was your objection?',
      },
      {
        id: 'raised',
        criterion: 'own-action',
        essential: true,
        title: 'Raised the objection with reasons, openly and in time',
        why: 'An objection that comes before the decision, with facts, is a service.',
        groups: [
          [
            'i wrote', 'i said', 'i raised', 'i told', 'i asked for', 'i presented', 'i showed', 'i explained',
            'i brought', 'i argued', 'i laid out', 'i collected',
          ],
          [
            'risk', 'alternative', 'reasons', 'objection', 'before the decision', 'before it was decided', 'concern',
            'downside', 'incidents', 'doubts', 'what could go wrong',
          ],
        ],
        probe: 'What did you yourself do while it was still open?',
      },
      {
        id: 'committed',
        criterion: 'own-action',
        essential: true,
        title: 'Carried it out in earnest and guarded against the risk',
        why: 'Carrying a decision half-heartedly makes every objection come true.',
        groups: [
          [
            'i committed', 'i took over', 'i led', 'i built', 'i planned', 'i wrote', 'i set up', 'i added', 'i agreed',
            'i supported', 'i defended', 'i said',
          ],
          [
            'rollback', 'as if it were mine', 'as my own', 'in front of the team', 'safety net', 'fully', 'rehearsal',
            'behind it', 'carry it', 'publicly', 'flag',
          ],
        ],
        probe: 'And once it was settled, what was your part?',
      },
      {
        id: 'result',
        criterion: 'result',
        essential: true,
        title: 'States what came of the decision, fairly',
        why: 'An honest account includes where the objection was wrong.',
        groups: [
          [
            'turned out', 'went live', 'was right', 'were right', 'was wrong', 'shipped', 'launched', 'in the end',
            'came true', 'worked out', 'finished', 'held',
          ],
          [
            'percent', 'weeks later', 'months later', 'customers', 'incident', 'on time', 'revenue', 'one of',
            'less than', 'days later', 'twice',
          ],
          [
            'decision', 'fears', 'risk', 'night', 'plan', 'date', 'they were', 'worry', 'forecast', 'prediction',
            'still right', 'objection',
          ],
        ],
        probe: 'What came of it, for them and for your view?',
      },
      {
        id: 'reflection',
        criterion: 'reflection',
        essential: false,
        title: 'Says what you learned about objecting or about being wrong',
        why: 'Who compares forecast and outcome gets better at both.',
        groups: [
          [
            'i learned', 'i learnt', 'since then', 'looking back', 'next time', 'taught me', 'i now', 'now i',
            'in hindsight', 'from then on', 'i realised', 'i realized',
          ],
          [
            'wrong', 'earlier', 'objection', 'reasons', 'right', 'reversible', 'numbers', 'question', 'underestimated',
            'overestimated', 'context', 'ask',
          ],
        ],
        probe: 'What did it teach you about your own judgement?',
      },
      {
        id: 'scope',
        criterion: 'scope',
        essential: false,
        title: 'Says how many people or how much the decision touched',
        why: 'Going along on a button colour differs from going along on a migration.',
        groups: [
          [
            'customers', 'users', 'teams', 'engineers', 'people', 'services', 'orders', 'countries', 'contracts',
            'tenants', 'colleagues', 'shops',
          ],
          [
            'percent', 'thousand', 'million', 'affected', 'all', 'every', 'three', 'four', 'five', 'six', 'eight',
            'ten',
          ],
        ],
        probe: 'What was at stake, and for whom?',
      },
    ],
    misconceptions: [
      {
        id: 'told-you-so',
        title: 'Being proved right is what counts',
        groups: [
          [
            'i told you so', 'told them so', 'told him so', 'told her so', 'i was right all along',
            'as i had predicted', 'i knew it would fail', 'let it fail', 'watched it fail', 'waited for it to fail',
          ],
        ],
        probe: 'What did that do for the people who had to use it?',
      },
      {
        id: 'half-hearted',
        title: 'One may hold back effort on a decision one rejects',
        groups: [
          [
            'minimum effort', 'the bare minimum', 'slow walked', 'dragged my feet', 'did as little as',
            'only what i had to', 'half heartedly', 'kept complaining', 'complained to everyone',
          ],
        ],
        probe: 'How did the others notice, and what did it lead to?',
      },
    ],
    probes: {
      clarify: 'Take one decision that went against your advice. Who took it?',
      foothold: 'Think of a plan that you would have made differently. What would you have changed?',
      depth: 'Where would you have drawn the line and refused?',
    },
    anchors: {
      2: 'My manager decided to drop the tests, I did not like it, but we did it anyway.',
      3:
        'I was against the move, wrote a page on the risk, then planned the migration ' +
        'fully, and it went live on time.',
      4:
        'I gave two numbers before the decision, then added a rollback because one risk stayed, and ' +
        'only one of my fears came true.',
    },
    modelAnswer:
      'Our head of product decided to move all 400 customers to the new billing in one night, and I thought ' +
      'that this should take three steps. I was the one who had to build it. Before the decision I wrote one ' +
      'page with the risk, the cost of a failed night and an alternative in three weeks. She read it and ' +
      'explained that two contracts forced the date, which I had not known. The decision stood, and I said in ' +
      'the meeting that I would carry it as if it were mine. I planned the migration with two rehearsals, and I ' +
      'added a rollback per customer, so that a single failure would not stop the night. It went live on time, ' +
      'eleven customers had to be rolled back, and they were moved two days later. So one of my three fears ' +
      'came true, and the night was still right. I learned to ask for the reasons behind a date first, because ' +
      'I had argued without half of the context.',
  },
] satisfies BankQuestion[];
