import type { BankQuestion } from '../question.ts';

export const behaviouralSeniorCostlyDecision = [
  {
    id: 'behavioural-senior-costly-decision',
    version: 1,
    kind: 'BEHAVIOURAL',
    band: 'SENIOR',
    competency: 'behavioural',
    text:
      'Tell me about an important decision of yours that turned out to be wrong. ' +
      'How did you find out, and what did you do then?',
    points: [
      {
        id: 'situation',
        criterion: 'situation-task',
        essential: true,
        title: 'Says what was decided, on what grounds, and with what reach',
        why: 'A wrong decision is worth telling with the reasons it had then.',
        groups: [
          [
            'i decided', 'i chose', 'i had chosen', 'i had decided', 'my decision', 'i approved', 'i pushed for',
            'i selected', 'i committed us', 'i had argued', 'i bet',
          ],
          [
            'vendor', 'database', 'architecture', 'framework', 'build', 'buy', 'migration', 'schema', 'cloud',
            'protocol', 'provider', 'library',
          ],
        ],
        probe: 'What did you decide, and what spoke for it at that time?',
      },
      {
        id: 'noticed',
        criterion: 'own-action',
        essential: true,
        title: 'Looked for signs against your own decision and took them seriously',
        why: "One's own decision is the one that is checked least.",
        groups: [
          [
            'i noticed', 'i checked', 'i asked', 'i measured', 'i compared', 'i reviewed', 'i had written', 'i looked',
            'i counted', 'i tracked', 'i invited', 'i then',
          ],
          [
            'assumption', 'warning', 'contrary', 'against my', 'argued against', 'critics', 'forecast', 'threshold',
            'the bill', 'support load', 'doubt', 'trial had',
          ],
        ],
        probe: 'What told you that it was wrong, and how soon?',
      },
      {
        id: 'owned-reversed',
        criterion: 'own-action',
        essential: true,
        title: 'Said so openly and led the way back',
        why: 'A leader who takes a decision back in public makes it cheap for all others.',
        groups: [
          [
            'i told', 'i said', 'i admitted', 'i wrote', 'i announced', 'i proposed', 'i presented', 'i stopped',
            'i led', 'i planned', 'i explained', 'i then',
          ],
          [
            'was wrong', 'my mistake', 'my decision', 'reverse', 'way back', 'migrate back', 'openly', 'exit',
            'replace', 'two steps', 'undo', 'in front of',
          ],
        ],
        probe: 'What did you yourself do once you knew?',
      },
      {
        id: 'result',
        criterion: 'result',
        essential: true,
        title: 'States the price and where things stand now',
        why: 'The bill belongs to the story, and so does the present state.',
        groups: [
          ['cost us', 'lost', 'paid', 'wasted', 'delayed', 'migrated', 'moved off', 'replaced', 'switched', 'spent'],
          [
            'months', 'weeks', 'euro', 'thousand', 'million', 'engineers', 'quarter', 'half', 'a year', 'customers',
            'days',
          ],
          [
            'vendor', 'database', 'framework', 'provider', 'since', 'back', 'old', 'service', 'less', 'schema',
            'own cluster',
          ],
        ],
        probe: 'What did it cost, and where do things stand today?',
      },
      {
        id: 'reflection',
        criterion: 'reflection',
        essential: false,
        title: 'Names the fault in the way of deciding, and the change since',
        why: 'The process of deciding is what carries over, not the case.',
        groups: [
          [
            'i learned', 'i learnt', 'since then', 'looking back', 'next time', 'taught me', 'i now', 'now i',
            'in hindsight', 'from then on', 'i realised', 'i realized',
          ],
          [
            'assumption', 'reversible', 'criterion', 'criteria', 'pilot', 'exit', 'written', 'premortem', 'trial',
            'opponent', 'threshold',
          ],
        ],
        probe: 'What was wrong with the way you decided?',
      },
      {
        id: 'scope',
        criterion: 'scope',
        essential: false,
        title: 'Says whom the decision bound and for how long',
        why: 'The reach of a decision sets how carefully it should have been made.',
        groups: [
          [
            'teams', 'engineers', 'customers', 'services', 'departments', 'products', 'countries', 'users',
            'developers', 'tenants',
          ],
          [
            'three', 'four', 'five', 'six', 'eight', 'two years', 'months', 'thousand', 'million', 'all', 'every',
            'dozen',
          ],
        ],
        probe: 'Who had to live with it?',
      },
      {
        id: 'shared',
        criterion: 'own-action',
        essential: false,
        title: 'Shared the lesson so that others could use it',
        why: 'A lesson kept private will be paid for again.',
        groups: [
          [
            'i shared', 'i presented', 'i wrote', 'i published', 'i gave', 'i added', 'i told', 'i held', 'i recorded',
            'i turned', 'i documented', 'i then',
          ],
          [
            'talk', 'decision record', 'write up', 'other leads', 'all engineers', 'template', 'engineering meeting',
            'lessons', 'checklist', 'guild',
          ],
        ],
        probe: 'What did others get to know of it?',
      },
    ],
    misconceptions: [
      {
        id: 'right-at-the-time',
        title: 'It was right at the time, so there is nothing to learn',
        groups: [
          ['right at the time', 'right decision at the time', 'was bad luck', 'was unlucky', 'just bad luck'],
          [
            'nothing to learn', 'would do it again', 'would decide the same', 'do the same again', 'anyone would have',
            'anybody would have', 'everyone would have', 'could have known',
          ],
        ],
        probe: 'Which fact could have been had earlier?',
      },
      {
        id: 'quiet-burial',
        title: 'A wrong decision is best corrected without a word',
        groups: [
          [
            'i quietly', 'we quietly', 'quietly replaced', 'quietly removed', 'without telling anyone',
            'without telling the', 'without saying anything', 'under the radar', 'to save face', 'silently replaced',
            'silently removed',
          ],
        ],
        probe: 'What did the others learn from it?',
      },
    ],
    probes: {
      clarify: 'Take one decision of yours. What were you choosing between?',
      foothold: 'Think of something that you would build differently today. When did you first suspect it?',
      depth: 'How did you weigh going back against living with it?',
    },
    anchors: {
      2: 'I chose a database that did not fit, and later the team replaced it.',
      3:
        'I chose a vendor, noticed a warning in the bill, told everyone that I was wrong, and ' +
        'we migrated back in four months.',
      4:
        'I had written down what would prove me wrong, so I reversed after a quarter, and it cost us ' +
        'three months instead of a year.',
    },
    modelAnswer:
      'I chose a hosted search vendor for our three products, because we would save two engineers and the trial had ' +
      'gone well. Five teams built on it. I had written two assumptions into the decision, price per query and time ' +
      'to index, and I checked them every month. In month four the bill was 70 percent over the forecast, since our ' +
      'customers search in a pattern that the trial had never shown. I compared it with running our own cluster and ' +
      'asked the two people who had argued against me to check my numbers. Then I told all leads in the engineering ' +
      'meeting that I was wrong, and why. I planned the way back in two steps, with the largest product first. We ' +
      'moved off the vendor in five months, it cost us about 60,000 euro. I presented the case to other leads as a ' +
      'talk. Since then I ask for a pilot on real traffic and an exit before I sign anything.',
  },
] satisfies BankQuestion[];
