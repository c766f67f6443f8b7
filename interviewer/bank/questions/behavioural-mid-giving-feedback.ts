import type { BankQuestion } from '../question.ts';

export const behaviouralMidGivingFeedback = [
  {
    id: 'behavioural-mid-giving-feedback',
    version: 1,
    kind: 'BEHAVIOURAL',
    band: 'MID',
    competency: 'communication',
    text:
      'Tell me about a time when you had to tell a colleague something uncomfortable about their work. ' +
      'How did you go about it?',
    points: [
      {
        id: 'situation',
        criterion: 'situation-task',
        essential: true,
        title: 'Says what the behaviour was and what it led to',
        why: 'Behaviour and effect can be discussed; character cannot.',
        groups: [
          ['colleague', 'teammate', 'developer', 'engineer', 'designer', 'tester', 'she', 'he', 'they'],
          [
            'interrupted', 'reviews were', 'comments were', 'comments like', 'without tests', 'harsh',
            'broke the build', 'large changes', 'kept merging', 'did not answer', 'dominated', 'reviews that',
          ],
        ],
        probe: 'What did the person do, and what did it lead to?',
      },
      {
        id: 'prepared',
        criterion: 'own-action',
        essential: true,
        title: 'Chose the setting and had concrete examples',
        why: 'In private and with examples, there is nothing to defend in front of others.',
        groups: [
          [
            'i asked', 'i invited', 'i waited', 'i took', 'i prepared', 'i collected', 'i wrote down', 'i picked',
            'i chose', 'i noted', 'i suggested', 'i then',
          ],
          [
            'private', 'one on one', 'just the two', 'two examples', 'three examples', 'concrete', 'a walk', 'coffee',
            'in person', 'permission', 'closed door',
          ],
        ],
        probe: 'How did you prepare it, and where did it take place?',
      },
      {
        id: 'conversation',
        criterion: 'own-action',
        essential: true,
        title: 'Said the observation and effect, and asked for their view',
        why: 'Half of the facts usually lie with the other person.',
        groups: [
          [
            'i said', 'i told', 'i described', 'i explained', 'i asked', 'i listened', 'i showed', 'i began',
            'i started', 'i named', 'i shared', 'i offered',
          ],
          [
            'how he saw', 'how she saw', 'how they saw', 'his view', 'her view', 'their view', 'what i had seen',
            'effect on', 'impact on', 'how it landed', 'the effect was',
          ],
        ],
        probe: 'What did you yourself say, and what came back?',
      },
      {
        id: 'result',
        criterion: 'result',
        essential: true,
        title: 'States what changed afterwards, for the work and between the two',
        why: 'A talk has worked if both the work and the relation are better for it.',
        groups: [
          [
            'changed', 'improved', 'fell', 'dropped', 'agreed', 'thanked', 'stopped', 'started', 'better', 'shorter',
            'apologised', 'apologized',
          ],
          ['weeks', 'month', 'half', 'later', 'relationship', 'since', 'now asks', 'after that', 'day'],
          [
            'comments', 'tone', 'meetings', 'juniors', 'behaviour', 'behavior', 'builds', 'his reviews', 'her reviews',
            'interruptions', 'the two of us', 'messages',
          ],
        ],
        probe: 'What was different in the weeks after?',
      },
      {
        id: 'reflection',
        criterion: 'reflection',
        essential: false,
        title: 'Says what you would do earlier or otherwise',
        why: 'Most hard talks come too late; seeing that is a start.',
        groups: [
          [
            'i learned', 'i learnt', 'since then', 'looking back', 'next time', 'taught me', 'i now', 'now i',
            'in hindsight', 'from then on', 'i realised', 'i realized',
          ],
          [
            'earlier', 'sooner', 'waited', 'week', 'ask', 'small', 'right away', 'first', 'example', 'listen', 'assume',
            'too long',
          ],
        ],
        probe: 'What would you do otherwise today?',
      },
      {
        id: 'scope',
        criterion: 'scope',
        essential: false,
        title: 'Says who else was touched by it',
        why: 'Behaviour in a team costs more than two people their calm.',
        groups: [
          [
            'team', 'juniors', 'new colleagues', 'others', 'everyone', 'two colleagues', 'three colleagues', 'people',
            'developers', 'whole group', 'customers',
          ],
          ['avoid', 'waited', 'afraid', 'slower', 'blocked', 'quiet', 'open', 'days', 'norm', 'agreement', 'adopted'],
        ],
        probe: 'Who else felt it?',
      },
    ],
    misconceptions: [
      {
        id: 'behind-back',
        title: 'It is kinder to let the manager say it',
        groups: [
          [
            'went to his manager', 'went to her manager', 'went to their manager', 'told his manager',
            'told her manager', 'told their manager', 'complained to his', 'complained to her', 'let my manager talk',
            'let my manager handle', 'reported him', 'reported her',
          ],
        ],
        probe: 'What did your colleague learn about it, and from whom?',
      },
      {
        id: 'sandwich',
        title: 'Criticism has to be hidden between compliments or hints',
        groups: [
          [
            'sandwich', 'dropped hints', 'dropped a hint', 'gave hints', 'hinted at', 'between two compliments',
            'wrapped it in', 'wrapped in praise', 'made a joke', 'jokingly', 'in a funny way',
          ],
        ],
        probe: 'What did the person think had been said?',
      },
    ],
    probes: {
      clarify: 'Take one conversation. What had you observed?',
      foothold: 'Think of a habit of a colleague that cost you time. How often did it occur?',
      depth: 'What if the person had rejected all of it?',
    },
    anchors: {
      2: 'A colleague wrote bad reviews, I told him, and it got better.',
      3:
        'I collected two examples, asked him for a talk alone, said what the effect was, and ' +
        'reviews improved within weeks.',
      4:
        'I asked how he saw it because I knew only half, and after a month the juniors ' +
        'sent their changes to him again.',
    },
    modelAnswer:
      'A senior colleague in my team wrote reviews that were right and harsh, with comments like: why would anybody ' +
      'do this. Two juniors had started to avoid him, and their changes waited for days for another reviewer. I ' +
      'collected three examples over a week, and I asked him for a walk, just the two of us. I said what I had ' +
      'seen, in his words, and described the effect on the two without naming them. Then I asked how he saw it, and ' +
      'I listened for a while. He had 14 reviews a day and no idea how they sounded, and nobody helped him with the ' +
      'load. We agreed that he would mark what blocks and what is taste, and I took a third of his reviews for a ' +
      'month. His comments changed within two weeks, the juniors sent him their work again, and waiting fell from ' +
      'three days to one. Looking back I waited too long, so now I say such things in the same week.',
  },
] satisfies BankQuestion[];
