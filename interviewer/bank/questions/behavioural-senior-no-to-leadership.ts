import type { BankQuestion } from '../question.ts';

export const behaviouralSeniorNoToLeadership = [
  {
    id: 'behavioural-senior-no-to-leadership',
    version: 1,
    kind: 'BEHAVIOURAL',
    band: 'SENIOR',
    competency: 'communication',
    text:
      'Tell me about a time when you told people above you something that they did not want to hear. ' +
      'How did you prepare it, and how did it go?',
    points: [
      {
        id: 'situation',
        criterion: 'situation-task',
        essential: true,
        title: 'Says what leadership wanted and why it could not stand',
        why: 'The message is only as good as its reason.',
        groups: [
          ['ceo', 'cto', 'director', 'board', 'leadership', 'founder', 'head of', 'executive', 'vp', 'steering'],
          [
            'announced', 'promised', 'wanted', 'committed', 'expected', 'planned', 'had told', 'had sold', 'decided',
            'was about to', 'publicly', 'pushed',
          ],
        ],
        probe: 'Who was it, what had they set their mind on, and what did you see?',
      },
      {
        id: 'prepared',
        criterion: 'own-action',
        essential: true,
        title: 'Collected facts and understood what was at stake for them',
        why: 'Leaders weigh risks; a risk has to be brought in their unit.',
        groups: [
          [
            'i collected', 'i gathered', 'i ran', 'i measured', 'i checked', 'i estimated', 'i asked', 'i talked',
            'i calculated', 'i prepared', 'i tested', 'i worked out',
          ],
          [
            'evidence', 'cost of', 'revenue', 'risk', 'what it was for', 'what mattered to', 'scenarios', 'probability',
            'load test', 'worst case',
          ],
        ],
        probe: 'What did you do before the conversation?',
      },
      {
        id: 'told-options',
        criterion: 'own-action',
        essential: true,
        title: 'Said it plainly, early and with options they could choose from',
        why: 'A no with options leaves the decision where it belongs.',
        groups: [
          [
            'i told', 'i said', 'i presented', 'i proposed', 'i recommended', 'i showed', 'i laid out', 'i wrote',
            'i asked for', 'i offered', 'i gave', 'i explained',
          ],
          [
            'options', 'phased', 'one page', 'face to face', 'in person', 'alone', 'plainly', 'what i would do',
            'outage', 'at that risk', 'one country', 'would fail',
          ],
        ],
        probe: 'What did you yourself say, and what was on the table at the end?',
      },
      {
        id: 'result',
        criterion: 'result',
        essential: true,
        title: 'States the decision and its outcome, also where you were overruled',
        why: 'The outcome shows whether the warning was worth the friction.',
        groups: [
          [
            'chose', 'moved the', 'agreed', 'decided', 'postponed', 'overruled', 'cancelled', 'accepted', 'went with',
            'reduced the', 'delayed', 'followed',
          ],
          [
            'weeks', 'months', 'percent', 'outage', 'revenue', 'quarter', 'on time', 'incident', 'million', 'stayed',
            'customers',
          ],
          ['launch', 'date', 'contract', 'countries', 'release', 'promise', 'plan', 'deal', 'migration', 'partner'],
        ],
        probe: 'What was decided, and how did it turn out?',
      },
      {
        id: 'reflection',
        criterion: 'reflection',
        essential: false,
        title: 'Says what you learned about timing and form',
        why: 'Bad news gets better with practice, and with coming earlier.',
        groups: [
          [
            'i learned', 'i learnt', 'since then', 'looking back', 'next time', 'taught me', 'i now', 'now i',
            'in hindsight', 'from then on', 'i realised', 'i realized',
          ],
          [
            'earlier', 'sooner', 'alone', 'private', 'numbers', 'options', 'trust', 'surprise', 'money', 'one page',
            'before the meeting', 'their language',
          ],
        ],
        probe: 'How would you bring such a message today?',
      },
      {
        id: 'scope',
        criterion: 'scope',
        essential: false,
        title: 'Says what was at stake for the company',
        why: 'The stakes explain why it was worth the discomfort.',
        groups: [
          [
            'revenue', 'customers', 'contract', 'company', 'teams', 'engineers', 'users', 'market', 'reputation',
            'launch', 'partners', 'investors',
          ],
          [
            'million', 'thousand', 'percent', 'half', 'all', 'countries', 'euro', 'dollar', 'pound', 'largest',
            'biggest', 'year',
          ],
        ],
        probe: 'What hung on it for the company?',
      },
    ],
    misconceptions: [
      {
        id: 'stay-silent',
        title: "It is not an engineer's place to contradict the top",
        groups: [
          [
            'i kept quiet', 'stayed silent', 'kept my head down', 'above my pay', 'they know best', 'followed orders',
            'orders are orders', 'i just executed', 'nodded and',
          ],
        ],
        probe: 'Who paid for it when it showed?',
      },
      {
        id: 'public-showdown',
        title: 'The truth has to be said in front of everybody',
        groups: [
          [
            'i told him in front of', 'i told her in front of', 'i told them in front of', 'i called him out',
            'i called her out', 'i called them out', 'i exposed', 'i said it in front of', 'i corrected him in',
            'i corrected her in', 'i stood up in the',
          ],
        ],
        probe: 'What could they do in that moment without losing face?',
      },
    ],
    probes: {
      clarify: 'Take one conversation. Who was in the room?',
      foothold: 'Think of a date or a promise that worried you. Who had made it?',
      depth: 'What would you have done if they had gone ahead regardless?',
    },
    anchors: {
      2: 'I told my director that the date was not realistic, and he was not happy, but it was the truth.',
      3: 'I ran a load test, told the CTO face to face with two options, and they moved the launch by three weeks.',
      4:
        'I brought the risk as lost revenue because that was her unit, and the phased launch reached ' +
        'all customers without an outage.',
    },
    modelAnswer:
      'Our CEO had announced a launch in four countries on one day, and two large partners had planned around it. I ' +
      'was responsible for the platform. Before I said anything I ran a load test with the forecast, and it failed ' +
      'at 40 percent. I asked the head of sales what the date was for, because I wanted options, and only one ' +
      'partner needed it. Then I asked for half an hour with the CEO alone, five weeks ahead. I told her that I ' +
      'expected an outage on the first evening, with the numbers, and I laid out three options on one page: the ' +
      'full date at that risk, one country first, or everything six weeks later. My recommendation was one country ' +
      'first. She was angry, and she chose it. The first launch went without an incident, the other countries ' +
      'followed after five weeks, and both contracts stayed, worth two million a year. I learned to bring such news ' +
      'early, alone, and with options.',
  },
] satisfies BankQuestion[];
