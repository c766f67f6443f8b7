import type { BankQuestion } from '../question.ts';

export const behaviouralSeniorGrowingAnEngineer = [
  {
    id: 'behavioural-senior-growing-an-engineer',
    version: 1,
    kind: 'BEHAVIOURAL',
    band: 'SENIOR',
    competency: 'behavioural',
    text:
      'Tell me about an engineer whose development you influenced strongly. ' +
      'What did you see in that person, and what did you do about it?',
    points: [
      {
        id: 'situation',
        criterion: 'situation-task',
        essential: true,
        title: 'Says where the person stood and what stood in the way',
        why: 'Development starts with a fair picture of strength and gap.',
        groups: [
          ['engineer', 'developer', 'mid level', 'colleague', 'teammate', 'tech lead', 'tester'],
          [
            'strong in', 'stuck', 'overlooked', 'held back', 'passed over', 'quiet', 'wanted to become', 'avoided',
            'hesitated', 'brilliant', 'had never led', 'gap',
          ],
        ],
        probe: 'Where did that person stand, and what was in the way?',
      },
      {
        id: 'agreed-goal',
        criterion: 'own-action',
        essential: true,
        title: 'Found out what the person wanted and agreed on a goal',
        why: 'People can be supported in their own direction only.',
        groups: [
          [
            'i asked', 'i talked', 'i listened', 'i met', 'i sat down', 'i told', 'i wrote down', 'i agreed',
            'we agreed', 'i described', 'i offered', 'i then',
          ],
          [
            'one goal', 'ambition', 'where she saw', 'where he saw', 'where they saw', 'what i saw', 'in a year',
            'within a year', 'wanted to lead', 'wanted to become', 'strength', 'expectations',
          ],
        ],
        probe: 'How did the two of you settle what to work towards?',
      },
      {
        id: 'opened-doors',
        criterion: 'own-action',
        essential: true,
        title: 'Gave away real responsibility and stood behind it',
        why: 'Sponsorship, work that shows, does more than advice.',
        groups: [
          [
            'i handed', 'i gave', 'i stepped back', 'i put', 'i recommended', 'i sponsored', 'i let', 'i proposed',
            'i introduced', 'i nominated', 'i stayed', 'i moved',
          ],
          [
            'lead the', 'led the', 'own project', 'visible', 'design review', 'in my place', 'responsibility',
            'my seat', 'presentation', 'speaker', 'steering', 'the decision',
          ],
        ],
        probe: 'What did you yourself give up or arrange?',
      },
      {
        id: 'result',
        criterion: 'result',
        essential: true,
        title: 'States what the person does today that they did not before',
        why: "The result is another person's reach.",
        groups: [
          [
            'was promoted', 'promoted to', 'now leads', 'leads a', 'became the', 'now mentors', 'now runs', 'took over',
            'grew into', 'runs the', 'was appointed',
          ],
          [
            'senior', 'staff', 'months', 'year', 'team of', 'herself', 'himself', 'themselves', 'without me', 'lead of',
            'today',
          ],
        ],
        probe: 'What does that person do today?',
      },
      {
        id: 'reflection',
        criterion: 'reflection',
        essential: false,
        title: 'Says what you did too much or too late',
        why: 'Letting go is learned by noticing when one did not.',
        groups: [
          [
            'i learned', 'i learnt', 'since then', 'looking back', 'next time', 'taught me', 'i now', 'now i',
            'in hindsight', 'from then on', 'i realised', 'i realized',
          ],
          [
            'too long', 'too early', 'stepped in', 'let go', 'earlier', 'rescue', 'silence', 'space', 'ask',
            'hold back', 'sooner', 'visible',
          ],
        ],
        probe: 'Where did you get in the way?',
      },
      {
        id: 'system',
        criterion: 'scope',
        essential: false,
        title: 'Turned it into something that serves more people',
        why: "One person grown is good; a way to grow people is the senior's part.",
        groups: [
          [
            'i turned', 'we turned', 'i wrote', 'i proposed', 'i started', 'we introduced', 'became a', 'other leads',
            'the department', 'two more', 'next two',
          ],
          [
            'rotation', 'programme', 'program', 'ladder', 'sponsor', 'pairs', 'template', 'practice', 'expectation',
            'four teams', 'every lead', 'adopted',
          ],
        ],
        probe: 'What of it serves others today?',
      },
      {
        id: 'setback',
        criterion: 'own-action',
        essential: false,
        title: 'Handled a setback without taking the work back',
        why: 'The first failure decides whether responsibility was really given.',
        groups: [
          [
            'i let', 'i asked', 'i resisted', 'i stayed', 'i backed', 'i stood', 'i held', 'i covered', 'i defended',
            'i waited', 'i kept', 'i then',
          ],
          [
            'mistake', 'failed', 'went wrong', 'slipped', 'critic', 'in front of', 'her decision', 'his decision',
            'their decision', 'behind her', 'behind him', 'behind them',
          ],
        ],
        probe: 'What happened the first time that it went badly?',
      },
    ],
    misconceptions: [
      {
        id: 'clone',
        title: 'Growing people means making them work as oneself does',
        groups: [
          [
            'to work like me', 'to think like me', 'my way of working', 'copied my', 'copy my', 'follow my example',
            'do it my way', 'exactly how i do', 'just like i do', 'exactly as i do',
          ],
        ],
        probe: "Which of that person's strengths differed from yours?",
      },
      {
        id: 'keep-best-work',
        title: 'The hard work must stay with the experienced',
        groups: [
          [
            'too risky to give', 'too important to give', 'kept the hard', 'kept the critical', 'did the critical',
            'did the difficult', 'did the hard parts', 'gave the easy', 'gave her the easy', 'gave him the easy',
            'easy tasks', 'safe tasks',
          ],
        ],
        probe: 'What did that person learn from the rest?',
      },
    ],
    probes: {
      clarify: 'Choose one person. What could that person already do well?',
      foothold: 'Think of a colleague who does more today than two years ago. What was your part in it?',
      depth: 'What would you have done if the first step had failed completely?',
    },
    anchors: {
      2: 'I mentored several engineers and they improved a lot thanks to my reviews.',
      3: 'I asked her where she saw herself, gave her the lead of a migration, and she was promoted within a year.',
      4: 'I gave up my seat in the design review because her work was not visible, and she now leads a team of five.',
    },
    modelAnswer:
      'In my team there was an engineer who was strong in debugging and quiet in every meeting, and she had been ' +
      'passed over for promotion twice. I asked her where she saw herself in a year, and she said that she wanted ' +
      'to lead something large and feared to speak in front of directors. We agreed on one goal, the move of our ' +
      'search to a new cluster, with her in the lead. I handed over the design review to her, gave up my seat in ' +
      'it, because nobody above the team knew her work, and I recommended her to the director. In month two a date ' +
      'slipped by two weeks. I stood behind her decision in front of the director and let her explain it herself. ' +
      'The move was done in six months, and she was promoted to senior, and now leads a team of five. We turned ' +
      'this into a rotation that four teams have adopted. Looking back I stepped in too early twice.',
  },
] satisfies BankQuestion[];
