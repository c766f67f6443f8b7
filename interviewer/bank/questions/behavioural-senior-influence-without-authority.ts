import type { BankQuestion } from '../question.ts';

export const behaviouralSeniorInfluenceWithoutAuthority = [
  {
    id: 'behavioural-senior-influence-without-authority',
    version: 1,
    kind: 'BEHAVIOURAL',
    band: 'SENIOR',
    competency: 'staff-engineering',
    text:
      'Tell me about a time when you moved other teams to change how they work although none of them reported ' +
      'to you. How did you go about it?',
    points: [
      {
        id: 'situation',
        criterion: 'situation-task',
        essential: true,
        title: 'Says what was wrong across teams and why they had no reason to move',
        why: "Influence starts with the other side's incentives, which have to be known first.",
        groups: [
          [
            'five teams', 'six teams', 'four teams', 'eight teams', 'seven teams', 'across teams', 'every team',
            'other teams', 'departments', 'several teams', 'no mandate',
          ],
          [
            'own roadmap', 'own way', 'different', 'duplicated', 'own backlog', 'no incentive', 'incidents', 'broke',
            'inconsistent', 'no time', 'priorities', 'could not order',
          ],
        ],
        probe: 'What was wrong, and why did it suit each team to leave it so?',
      },
      {
        id: 'listened',
        criterion: 'own-action',
        essential: true,
        title: 'Learned what each team needed and who would be affected',
        why: "A proposal that solves the others' problem needs no order.",
        groups: [
          [
            'i interviewed', 'i talked', 'i met', 'i asked', 'i visited', 'i sat', 'i listened', 'i spoke', 'i mapped',
            'i went to', 'i collected', 'i joined',
          ],
          [
            'tech leads', 'each lead', 'each team', 'their pain', 'pain points', 'what it would cost them', 'objection',
            'needed from', 'their constraints', 'what kept them', 'held them back', 'hours lost',
          ],
        ],
        probe: 'What did you do before you proposed anything?',
      },
      {
        id: 'made-easy',
        criterion: 'own-action',
        essential: true,
        title: 'Proved it with one team and made the step small for the rest',
        why: 'A working example and a cheap migration persuade more than a memo.',
        groups: [
          [
            'i built', 'i migrated', 'i wrote', 'i offered', 'i proposed', 'i ran', 'i started', 'i published',
            'i prepared', 'i automated', 'i then', 'i also',
          ],
          [
            'pilot', 'first team', 'one team', 'volunteer', 'codemod', 'template', 'migration guide', 'design proposal',
            'rfc', 'office hours', 'pull requests', 'reference implementation',
          ],
        ],
        probe: 'What did you yourself do to get the first ones to move?',
      },
      {
        id: 'result',
        criterion: 'result',
        essential: true,
        title: 'States how many moved by when, and what it changed',
        why: 'Adoption and effect are two numbers; both are needed.',
        groups: [
          [
            'adopted', 'migrated', 'moved', 'switched', 'rolled out', 'signed up', 'followed', 'joined', 'converted',
            'took it up',
          ],
          ['teams', 'services', 'percent of', 'repositories', 'all but', 'of the six', 'of the eight', 'pipelines'],
          [
            'fell', 'dropped', 'from', 'months', 'hours', 'incidents', 'half', 'within', 'quarter', 'minutes', 'a year',
            'faster',
          ],
        ],
        probe: 'How far did it get, and what was better for it?',
      },
      {
        id: 'reflection',
        criterion: 'reflection',
        essential: false,
        title: 'Says what you would do otherwise to win people over',
        why: 'Each attempt shows which lever worked and which only cost goodwill.',
        groups: [
          [
            'i learned', 'i learnt', 'since then', 'looking back', 'next time', 'taught me', 'i now', 'now i',
            'in hindsight', 'from then on', 'i realised', 'i realized',
          ],
          [
            'incentive', 'sceptic', 'skeptic', 'earlier', 'pilot', 'mandate', 'owner', 'trust', 'credit', 'volunteer',
            'objection',
          ],
        ],
        probe: 'Which of your moves would you spare yourself today?',
      },
      {
        id: 'lasting',
        criterion: 'scope',
        essential: false,
        title: 'Made the change last without you',
        why: 'A change that needs its author is a project, not a practice.',
        groups: [
          [
            'took over', 'handed over', 'owned by', 'became', 'made part of', 'enforced', 'maintained by', 'rotating',
            'new teams', 'new services',
          ],
          [
            'the standard', 'the default', 'without me', 'automatically', 'today', 'in the pipeline', 'in the template',
            'group of', 'working group',
          ],
        ],
        probe: 'What keeps it going today?',
      },
      {
        id: 'cost',
        criterion: 'scope',
        essential: false,
        title: 'Names the price and who paid it',
        why: 'Those who are asked to pay listen to somebody who knows the bill.',
        groups: [
          [
            'days per', 'weeks per', 'engineer days', 'engineer weeks', 'the cost', 'the price', 'slower for',
            'took each', 'would cost', 'cost each', 'effort',
          ],
          [
            'migrate', 'roadmap', 'quarter', 'budget', 'delay', 'paid', 'accepted', 'in return', 'weeks of work',
            'days of work', 'to change',
          ],
        ],
        probe: 'What did you ask of them in effort?',
      },
    ],
    misconceptions: [
      {
        id: 'escalate',
        title: 'Other teams move once a manager orders it',
        groups: [
          [
            'got my director', 'asked the cto to', 'had the cto', 'made it mandatory', 'forced them', 'force them',
            'escalated it until', 'escalated until', 'escalated to the cto', 'order from above', 'top down order',
          ],
        ],
        probe: 'What did the teams do when nobody was looking?',
      },
      {
        id: 'right-argument',
        title: 'The better argument is enough',
        groups: [
          [
            'obviously better', 'clearly better', 'clearly superior', 'objectively better', 'too conservative',
            'resistant to change', 'wrote a long document', 'sent an email to everyone',
          ],
          ['ignored', 'refused', 'stubborn', 'gave up', 'complained', 'still would', 'simply wrong'],
        ],
        probe: 'What would a team have lost by following you?',
      },
    ],
    probes: {
      clarify: 'Take one change. Which teams had to move?',
      foothold:
        'Think of a practice in your company that you introduced outside your own team. ' +
        'Who was the first to take it up?',
      depth: 'Which team did not come along, and was it right?',
    },
    anchors: {
      2: 'I convinced other teams to use our standard by presenting it often.',
      3:
        'I asked six leads about their pain, migrated one service as a pilot, and five of six ' +
        'teams adopted it in a quarter.',
      4:
        'I let the sceptic choose the pilot because his fear was cost, and lost hours fell from 30 ' +
        'to 8 a week across five teams.',
    },
    modelAnswer:
      'Six teams at my company each had their own way to deploy, and every broken release landed with whoever was ' +
      'on call. I had no mandate over them. I met the tech leads one by one and asked what it would cost them to ' +
      "change. Their objection was the same: two weeks of work for somebody else's idea. So I counted the hours " +
      'lost to broken deploys, 30 a week, and I looked for a volunteer. I migrated the first team together with its ' +
      'lead, who was the strongest sceptic, and I automated the slow part, so that the next one took a day. I ' +
      'published a migration guide with his numbers and his name on it, and held office hours for two months. Five ' +
      'of the six teams adopted it within a quarter, and lost hours fell from 30 to 8. A group of three leads took ' +
      'over, and it is the default for new services today. I learned to start with a sceptic.',
  },
] satisfies BankQuestion[];
