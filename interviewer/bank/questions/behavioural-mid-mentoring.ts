import type { BankQuestion } from '../question.ts';

export const behaviouralMidMentoring = [
  {
    id: 'behavioural-mid-mentoring',
    version: 1,
    kind: 'BEHAVIOURAL',
    band: 'MID',
    competency: 'behavioural',
    text: 'Tell me about somebody less experienced whom you helped to grow. What did you do, and what became of it?',
    points: [
      {
        id: 'situation',
        criterion: 'situation-task',
        essential: true,
        title: 'Says who it was, where they stood, and what the goal was',
        why: 'Growth needs a starting point and a direction.',
        groups: [
          [
            'junior', 'intern', 'new colleague', 'new hire', 'graduate', 'apprentice', 'career changer', 'trainee',
            'new developer', 'new engineer', 'working student', 'joined',
          ],
          [
            'struggled', 'afraid', 'unsure', 'goal', 'could not yet', 'needed', 'never', 'hesitated',
            'wanted to become', 'lacked', 'was supposed to', 'had trouble',
          ],
        ],
        probe: 'Who was it, and where did that person stand at the start?',
      },
      {
        id: 'plan',
        criterion: 'own-action',
        essential: true,
        title: 'Agreed with them on a goal and found out what held them back',
        why: 'A goal that belongs to the learner is the one that pulls.',
        groups: [
          [
            'i asked', 'i agreed', 'i sat down', 'i met', 'i talked', 'i listened', 'i set up', 'i planned',
            'i noticed', 'i watched', 'we agreed', 'i wrote down',
          ],
          [
            'goal', 'wanted to learn', 'held back', 'what held', 'every week', 'weekly', 'one on one',
            'in three months', 'in two months', 'strengths', 'what was missing', 'by the end of',
          ],
        ],
        probe: 'How did the two of you decide what to work on?',
      },
      {
        id: 'stretch',
        criterion: 'own-action',
        essential: true,
        title: 'Gave real work in growing steps, with support',
        why: 'People grow on work that matters and is a little too large.',
        groups: [
          [
            'i gave', 'i let', 'i paired', 'i handed', 'i picked', 'i chose', 'i reviewed', 'i stepped back',
            'i stayed', 'i assigned', 'i delegated', 'i showed',
          ],
          [
            'feature', 'own project', 'alone', 'on her own', 'on his own', 'on their own', 'growing steps', 'next step',
            'lead the', 'questions instead', 'keyboard',
          ],
        ],
        probe: 'What did you yourself do from week to week?',
      },
      {
        id: 'result',
        criterion: 'result',
        essential: true,
        title: 'States what the person could do afterwards',
        why: "The other person's independence is the result.",
        groups: [
          ['led', 'promoted', 'shipped', 'delivered', 'took over', 'presented', 'became', 'now leads', 'mentors'],
          [
            'alone', 'herself', 'himself', 'themselves', 'without me', 'independently', 'months later',
            'after three months', 'after six months', 'after four months', 'on her own', 'on his own',
          ],
        ],
        probe: 'Where does that person stand today?',
      },
      {
        id: 'reflection',
        criterion: 'reflection',
        essential: false,
        title: 'Says what you changed in your own way of helping',
        why: 'A mentor who learns nothing has mostly talked.',
        groups: [
          [
            'i learned', 'i learnt', 'since then', 'looking back', 'next time', 'taught me', 'i now', 'now i',
            'in hindsight', 'from then on', 'i realised', 'i realized',
          ],
          [
            'ask', 'question', 'answer', 'silence', 'wait', 'too early', 'too much', 'mistakes', 'let', 'listen',
            'space', 'sooner',
          ],
        ],
        probe: 'What did it change in how you work with others?',
      },
      {
        id: 'scope',
        criterion: 'scope',
        essential: false,
        title: 'Made it carry beyond one person',
        why: 'A habit or a document helps those who come next.',
        groups: [
          [
            'i wrote', 'i turned', 'i proposed', 'i shared', 'we turned', 'we made', 'the team now', 'became part',
            'other teams', 'next hires', 'second mentor',
          ],
          [
            'onboarding', 'guide', 'every new', 'programme', 'program', 'checklist', 'template', 'buddy', 'four',
            'five', 'standard', 'new colleagues',
          ],
        ],
        probe: 'Did anything of it reach others?',
      },
    ],
    misconceptions: [
      {
        id: 'gave-answers',
        title: 'Mentoring is giving the right answer quickly',
        groups: [
          [
            'gave him the answer', 'gave her the answer', 'gave them the answer', 'gave the solution',
            'gave him the solution', 'gave her the solution', 'gave them the solution', 'rewrote his code',
            'rewrote her code', 'rewrote their code', 'fixed it for',
          ],
        ],
        probe: 'What did the person do when you were away?',
      },
      {
        id: 'sink-or-swim',
        title: 'Whoever is good enough learns alone',
        groups: [
          [
            'sink or swim', 'thrown into cold water', 'threw him in', 'threw her in', 'threw them in',
            'figure it out alone', 'figure it out himself', 'figure it out herself', 'that is how i learned',
            'learned the hard way', 'either you have it',
          ],
        ],
        probe: 'What did it cost the person, and the team, until it worked?',
      },
    ],
    probes: {
      clarify: 'Think of one person. What could that person not do yet when you began?',
      foothold: 'Who asked you a question last week? What was it about?',
      depth: 'How did you notice when to step back, and when was it too early?',
    },
    anchors: {
      2: 'I mentored a junior, we did pair programming, and she got better.',
      3: 'I agreed on a goal with a junior, gave her a small feature alone, and after four months she led a service.',
      4: 'I asked questions because answers made her wait for me, and four months later she was on call without me.',
    },
    modelAnswer:
      'A career changer joined our team as a junior, and she hesitated to change anything without somebody beside ' +
      'her. I was her buddy, with the task to have her on call within six months. In the second week I asked her ' +
      'what she wanted to learn and what held her back, and we agreed on a goal: in three months she would ship a ' +
      'feature alone. I picked work in growing steps, a small fix, a small feature, then the reminder service. I ' +
      'reviewed with questions instead of answers, and I let her find two bugs on staging that I had already seen. ' +
      'That was slower at first. After three months she shipped the reminders on her own, and after five months she ' +
      'owned the service and was on call. I wrote our steps down as an onboarding guide, and four new colleagues ' +
      'have used it. I realised that I used to answer too early, so now I wait and ask what they would try.',
  },
] satisfies BankQuestion[];
