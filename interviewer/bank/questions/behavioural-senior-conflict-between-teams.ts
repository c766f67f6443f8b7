import type { BankQuestion } from '../question.ts';

export const behaviouralSeniorConflictBetweenTeams = [
  {
    id: 'behavioural-senior-conflict-between-teams',
    version: 1,
    kind: 'BEHAVIOURAL',
    band: 'SENIOR',
    competency: 'communication',
    text:
      'Tell me about a conflict between two teams or departments that you helped to settle. ' +
      'How did you approach it?',
    points: [
      {
        id: 'situation',
        criterion: 'situation-task',
        essential: true,
        title: 'Says what each side wanted and what the conflict cost',
        why: 'Two teams in conflict mostly serve two goals that nobody has put side by side.',
        groups: [
          [
            'platform team', 'product team', 'data team', 'mobile team', 'sales', 'operations', 'security team',
            'two teams', 'both teams', 'infrastructure team', 'support', 'analytics team',
          ],
          [
            'blamed', 'accused', 'blocked', 'refused', 'fought', 'stopped talking', 'escalated', 'each other',
            'waited for', 'different goals', 'measured by', 'went around',
          ],
        ],
        probe: 'What did each side want, and what did it cost?',
      },
      {
        id: 'heard-both',
        criterion: 'own-action',
        essential: true,
        title: 'Listened to both sides separately and looked for the shared goal',
        why: 'People who have been heard can hear.',
        groups: [
          [
            'i met', 'i talked', 'i listened', 'i spoke', 'i asked', 'i sat', 'i interviewed', 'i visited', 'i went to',
            'i spent', 'i wrote down', 'i joined',
          ],
          [
            'each side', 'both sides', 'separately', 'both leads', 'each lead', 'one after the other', 'each of them',
            'each team', 'both teams', 'their goals', 'what they were measured', 'a day with',
          ],
        ],
        probe: 'What did you do before you brought them together?',
      },
      {
        id: 'brokered',
        criterion: 'own-action',
        essential: true,
        title: 'Put facts and a proposal on the table and led to an agreement',
        why: 'An agreement with owners and dates outlives good will.',
        groups: [
          [
            'i proposed', 'i brought', 'i drew', 'i moderated', 'i facilitated', 'i wrote', 'i invited', 'i suggested',
            'i mapped', 'i showed', 'i organised', 'i organized',
          ],
          [
            'contract', 'same table', 'both leads', 'interface', 'service level', 'shared goal', 'one page', 'on call',
            'timeline', 'owner',
          ],
        ],
        probe: 'What did you yourself put on the table?',
      },
      {
        id: 'result',
        criterion: 'result',
        essential: true,
        title: 'States what was agreed and what changed in numbers',
        why: 'Fewer escalations and shorter waits are how peace is measured.',
        groups: [
          [
            'fell', 'dropped', 'went down', 'signed', 'reduced', 'shortened', 'disappeared', 'stopped', 'improved',
            'settled', 'agreed',
          ],
          ['from', 'percent', 'weeks', 'months', 'quarter', 'to one', 'to two', 'to zero', 'half', 'days'],
          [
            'escalation', 'waiting', 'breaks', 'broken', 'handover', 'complaints', 'accusations', 'blocked releases',
            'breaking changes', 'requests', 'lead time', 'tickets between',
          ],
        ],
        probe: 'What was agreed, and what was different three months later?',
      },
      {
        id: 'reflection',
        criterion: 'reflection',
        essential: false,
        title: 'Says what you learned about causes of such conflicts',
        why: 'Most conflicts between teams are built by goals and structure.',
        groups: [
          [
            'i learned', 'i learnt', 'since then', 'looking back', 'next time', 'taught me', 'i now', 'now i',
            'in hindsight', 'from then on', 'i realised', 'i realized',
          ],
          [
            'goals', 'measured', 'incentive', 'structure', 'person', 'sooner', 'earlier', 'interface', 'listen',
            'first', 'boundary', 'metric',
          ],
        ],
        probe: 'What did it teach you about where such conflicts come from?',
      },
      {
        id: 'scope',
        criterion: 'scope',
        essential: false,
        title: 'Says how many people were involved and what was at stake',
        why: 'Reach shows how much there was to hold together.',
        groups: [
          ['engineers', 'people', 'teams', 'departments', 'customers', 'sites', 'countries', 'leads', 'colleagues'],
          [
            'twenty', 'thirty', 'forty', 'fifty', 'fifteen', 'twelve', 'launch', 'revenue', 'quarter', 'million',
            'contract',
          ],
        ],
        probe: 'How many people were caught up in it?',
      },
      {
        id: 'lasting',
        criterion: 'own-action',
        essential: false,
        title: 'Changed the structure so that it would not return',
        why: 'As long as the goals pull apart, the quarrel will come back.',
        groups: [
          [
            'i proposed', 'i asked', 'i suggested', 'i set up', 'we changed', 'we moved', 'we set up', 'we agreed',
            'i convinced', 'we introduced', 'they now', 'we created',
          ],
          [
            'shared metric', 'one metric', 'common goal', 'ownership', 'rotation', 'monthly', 'every month', 'joint',
            'same target', 'embedded', 'boundary', 'review',
          ],
        ],
        probe: 'What keeps it from coming back?',
      },
    ],
    misconceptions: [
      {
        id: 'took-side',
        title: 'One has to find out who is right',
        groups: [
          [
            'were simply right', 'was simply right', 'were clearly wrong', 'was clearly wrong', 'took the side of',
            'took our side', 'sided with', 'proved them wrong', 'proved that they', 'showed them that they',
            'made them admit',
          ],
        ],
        probe: 'How did the other side work with you in the months after?',
      },
      {
        id: 'leave-to-managers',
        title: 'Conflicts between teams belong to their managers alone',
        groups: [
          [
            'managers should sort', 'managers had to sort', 'managers should solve', 'managers job',
            'matter for management', 'leave it to management', 'left it to management', 'left it to the managers',
            'stay out of politics', 'stayed out of politics',
          ],
        ],
        probe: 'How long did it go on that way, and what did it cost?',
      },
    ],
    probes: {
      clarify: 'Take one conflict. Which two teams were they?',
      foothold: 'Think of two groups who wait for each other. What does each complain about?',
      depth: 'What did each side give up, and was it fair?',
    },
    anchors: {
      2: 'Two teams had a conflict, I organised a meeting, and after that it was better.',
      3:
        'I listened to both leads separately, brought a one-page agreement, and escalations ' +
        'fell from nine a month to two.',
      4:
        'I found that their goals pulled apart because one was measured by speed only, ' +
        'and we gave both the same metric.',
    },
    modelAnswer:
      'Our data team and a product team had stopped talking. The product team changed events without notice, ' +
      'reports broke, and the data team blocked releases in return, about nine escalations a month. Both leads ' +
      'asked me, a senior engineer from a third team, to help before the launch in autumn. I met both leads ' +
      'separately and spent a day with each team. One was measured by release speed and the other by the quality of ' +
      'reports, so both were doing their job. I mapped the last ten breaks on a timeline, and eight came from four ' +
      'events. Then I brought both to the same table and proposed a contract for these four events, one page, with ' +
      'an owner on each side and a check in the build. They signed it. Escalations fell from nine to one a month, ' +
      'and the launch for thirty people was on time. We agreed with the directors on one shared metric for both. I ' +
      'learned to look at what people are measured by first.',
  },
] satisfies BankQuestion[];
