import type { BankQuestion } from '../question.ts';

export const behaviouralEntryTeamConflict = [
  {
    id: 'behavioural-entry-team-conflict',
    version: 1,
    kind: 'BEHAVIOURAL',
    band: 'ENTRY',
    competency: 'behavioural',
    text:
      'Tell me about a time when you and another member of a group wanted to go about the work in different ways. ' +
      'How did it go?',
    points: [
      {
        id: 'situation',
        criterion: 'situation-task',
        essential: true,
        title: 'Says what the group had to make and what each side wanted',
        why: 'Without the two positions nobody can tell whether the way out was a good one.',
        groups: [
          [
            'group project', 'course project', 'team project', 'capstone', 'internship', 'university', 'hackathon',
            'classmate', 'teammate', 'colleague', 'my first job', 'in a team',
          ],
          [
            'preferred', 'insisted', 'argued', 'disagreed', 'was convinced', 'wanted', 'thought we should',
            'thought that', 'the opposite', 'rather have',
          ],
        ],
        probe: 'What was the work, and where exactly did the two of you part ways?',
      },
      {
        id: 'asked-reasons',
        criterion: 'own-action',
        essential: true,
        title: "Asked for the other person's reasons before arguing",
        why: 'A disagreement usually hides a concern that can be met once it is said.',
        groups: [
          [
            'i asked', 'i listened', 'i sat down', 'i talked', 'i spoke', 'i called', 'i met', 'i invited',
            'i wanted to understand', 'i let him', 'i let her', 'i let them',
          ],
          [
            'why', 'reason', 'worried', 'afraid', 'concern', 'his side', 'her side', 'their side', 'his view',
            'her view', 'point of view', 'what mattered',
          ],
        ],
        probe: 'Before anything was settled, what did you do about the other person?',
      },
      {
        id: 'proposed-way',
        criterion: 'own-action',
        essential: true,
        title: 'Proposed a way to settle it on something other than opinion',
        why: 'A test, a list or a split lets both sides move without losing face.',
        groups: [
          [
            'i proposed', 'i suggested', 'i offered', 'i built', 'i wrote', 'i made', 'i drew', 'i prepared', 'i tried',
            'i set up', 'i brought', 'i then',
          ],
          [
            'both', 'pros and cons', 'comparison', 'compromise', 'criteria', 'small test', 'experiment', 'vote',
            'half a day', 'side by side',
          ],
        ],
        probe: 'What did you yourself do to get from two opinions to one plan?',
      },
      {
        id: 'result',
        criterion: 'result',
        essential: true,
        title: 'States how the work ended, with something one can check',
        why: 'An outcome that others could see is the evidence that the way worked.',
        groups: [
          [
            'finished', 'delivered', 'handed in', 'handed it in', 'shipped', 'submitted', 'presented', 'released',
            'passed', 'kept', 'merged', 'agreed on',
          ],
          [
            'on time', 'early', 'grade', 'points', 'percent', 'before the deadline', 'still use', 'hours', 'days',
            'faster', 'best',
          ],
          [
            'both', 'framework', 'design', 'group', 'his idea', 'her idea', 'together', 'course', 'version', 'approach',
            'app', 'project',
          ],
        ],
        probe: 'What came of it in the end?',
      },
      {
        id: 'reflection',
        criterion: 'reflection',
        essential: false,
        title: 'Says what you have done differently since then',
        why: 'A changed habit is what makes one quarrel worth more than one project.',
        groups: [
          [
            'i learned', 'i learnt', 'since then', 'looking back', 'next time', 'taught me', 'i now', 'now i',
            'in hindsight', 'from then on', 'i realised', 'i realized',
          ],
          ['earlier', 'first', 'before', 'ask', 'listen', 'start', 'beginning', 'write down', 'sooner', 'agree'],
        ],
        probe: 'What has stayed with you from it?',
      },
      {
        id: 'scope',
        criterion: 'scope',
        essential: false,
        title: 'Gives the size of the group and the stakes',
        why: 'A quarrel of two over a day differs from one that holds up six people for a month.',
        groups: [
          [
            'team of', 'group of', 'three people', 'four people', 'five people', 'six people', 'three of us',
            'four of us', 'five of us', 'six of us', 'whole team', 'whole group',
          ],
          ['week', 'month', 'semester', 'term', 'sprint', 'deadline', 'grade', 'customer', 'users'],
        ],
        probe: 'How many people depended on this, and for how long?',
      },
    ],
    misconceptions: [
      {
        id: 'waited',
        title: 'Waiting makes a disagreement go away',
        groups: [
          [
            'waited it out', 'i avoided him', 'i avoided her', 'i avoided them', 'kept my distance', 'stayed out of it',
            'went away by itself', 'sorted itself out', 'solved itself', 'let it pass', 'i kept quiet',
            'i said nothing',
          ],
        ],
        probe: 'What did that mean for the work in the weeks after?',
      },
      {
        id: 'blame',
        title: 'The other person was simply the problem',
        groups: [
          [
            'was his fault', 'was her fault', 'was their fault', 'he was stubborn', 'she was stubborn', 'was just lazy',
            'he was lazy', 'she was lazy', 'he was impossible', 'she was impossible', 'was toxic', 'had a big ego',
          ],
        ],
        probe: 'How would the other person tell this story?',
      },
    ],
    probes: {
      clarify: 'Pick one particular disagreement. What was it about, and who was in it?',
      foothold:
        'Think of any course, job or club in which you decided something together. When did you last want ' +
        'something else than the others?',
      depth: 'If the other person had still said no, what would you have done next?',
    },
    anchors: {
      2: 'We had different ideas in my course project, we discussed it and in the end we did it and it was fine.',
      3: 'My teammate wanted to start over, so I asked why, built a small prototype of both, and we handed in on time.',
      4:
        'I asked what worried him, compared both ways for half a day because opinions led nowhere, ' +
        'and we delivered a week early.',
    },
    modelAnswer:
      'In my final year we were a group of four and had ten weeks to build a booking app for a course project. ' +
      'My teammate Jonas wanted to use a framework that none of us knew, and I preferred the one from the ' +
      'lecture, because the term was short. After two loud meetings I asked him for a coffee and asked why it ' +
      'mattered so much to him. He was afraid that our demo would look old next to the other groups. I suggested ' +
      'that we decide on something we could see. I built the login page in both frameworks over one evening and ' +
      'wrote down how long each took. The known one took two hours, the new one seven, but its calendar looked ' +
      'far better. So we kept the known framework and took only the calendar component. We handed in three days ' +
      'early and got the second best grade of the course. Since then I ask about the concern behind a proposal ' +
      'first, before I argue about tools.',
  },
] satisfies BankQuestion[];
