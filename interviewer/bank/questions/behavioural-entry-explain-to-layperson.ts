import type { BankQuestion } from '../question.ts';

export const behaviouralEntryExplainToLayperson = [
  {
    id: 'behavioural-entry-explain-to-layperson',
    version: 1,
    kind: 'BEHAVIOURAL',
    band: 'ENTRY',
    competency: 'communication',
    text:
      'Tell me about a time when you had to explain something technical to a person without a technical background. ' +
      'How did you go about it?',
    points: [
      {
        id: 'situation',
        criterion: 'situation-task',
        essential: true,
        title: 'Says who the listener was and what they needed it for',
        why: 'An explanation is good or bad only for a listener with a purpose.',
        groups: [
          [
            'customer', 'client', 'teacher', 'manager', 'marketing', 'sales', 'designer', 'accountant', 'my mother',
            'my father', 'my grandmother', 'owner',
          ],
          [
            'needed to', 'had to', 'wanted to know', 'in order to', 'so that she could', 'so that he could',
            'so that they could', 'was supposed to', 'called every', 'complained', 'could not see', 'my task',
          ],
        ],
        probe: 'Who was the listener, and what was at stake for that person?',
      },
      {
        id: 'adapted',
        criterion: 'own-action',
        essential: true,
        title: 'Chose words, a picture or an example for this listener',
        why: "A comparison from the listener's own day carries further than a simpler definition.",
        groups: [
          [
            'i compared', 'i used', 'i drew', 'i showed', 'i avoided', 'i left out', 'i chose', 'i made', 'i prepared',
            'i translated', 'i brought', 'i then',
          ],
          [
            'picture', 'drawing', 'diagram', 'analogy', 'everyday', 'sketch', 'plain words', 'jargon', 'on paper',
            'metaphor', 'counter', 'kitchen',
          ],
        ],
        probe: 'What did you yourself do to make it easy to follow?',
      },
      {
        id: 'checked',
        criterion: 'own-action',
        essential: true,
        title: 'Checked whether it had arrived',
        why: 'Nodding is no sign of understanding; a question back is.',
        groups: [
          [
            'i asked', 'i checked', 'i let him', 'i let her', 'i let them', 'i had her', 'i had him', 'i stopped',
            'i paused', 'i watched', 'i made sure', 'i then',
          ],
          [
            'own words', 'say it back', 'tell me back', 'repeat', 'explain it back', 'summarise', 'summarize',
            'what she would', 'what he would', 'what they would', 'show me',
          ],
        ],
        probe: 'How did you find out what had arrived?',
      },
      {
        id: 'result',
        criterion: 'result',
        essential: true,
        title: 'States what the listener could then do or decide',
        why: 'The outcome belongs to the listener: a decision, a step taken, fewer questions.',
        groups: [
          [
            'decided', 'chose', 'approved', 'agreed', 'could then', 'signed', 'understood', 'managed', 'bought',
            'picked', 'went for', 'accepted',
          ],
          [
            'euro', 'dollar', 'week', 'month', 'hours', 'without help', 'fewer', 'percent', 'same day', 'less', 'half',
            'a year',
          ],
          [
            'plan', 'offer', 'option', 'budget', 'price', 'calls', 'contract', 'feature', 'server', 'decision',
            'ticket', 'order',
          ],
        ],
        probe: 'What happened afterwards?',
      },
      {
        id: 'reflection',
        criterion: 'reflection',
        essential: false,
        title: 'Says what you keep from it for later explanations',
        why: 'Explaining is a skill that grows only where one looks back.',
        groups: [
          [
            'i learned', 'i learnt', 'since then', 'looking back', 'next time', 'taught me', 'now i', 'i now',
            'in hindsight', 'from then on', 'i realised', 'i realized',
          ],
          [
            'question', 'picture', 'drawing', 'example', 'listener', 'audience', 'ask', 'start', 'first', 'words',
            'purpose',
          ],
        ],
        probe: 'What would you keep, and what would you change?',
      },
      {
        id: 'scope',
        criterion: 'scope',
        essential: false,
        title: 'Says what hung on it: money, time or people',
        why: 'The same skill weighs more where a wrong decision would have cost something.',
        groups: [
          ['euro', 'dollar', 'pound', 'employees', 'customers', 'shop', 'staff', 'members', 'visitors', 'orders'],
          ['cost', 'budget', 'a year', 'a month', 'every week', 'lost', 'depend', 'risk', 'price'],
        ],
        probe: 'What would have happened if it had stayed unclear?',
      },
    ],
    misconceptions: [
      {
        id: 'dumbed-down',
        title: 'People outside technology cannot follow, so details are a waste',
        groups: [
          [
            'too stupid', 'would never understand', 'never get it', 'hopeless', 'dumb it down', 'dumbed it down',
            'just trust me', 'trust me',
          ],
          ['customer', 'client', 'people', 'person', 'user', 'manager', 'she', 'he', 'they', 'them'],
        ],
        probe: 'What did the person do with the explanation later?',
      },
      {
        id: 'more-detail',
        title: 'More technical detail makes an explanation clearer',
        groups: [
          [
            'i explained everything', 'i explained every detail', 'i explained all the', 'went through every detail',
            'showed the whole architecture', 'told them to read the', 'told him to read the', 'told her to read the',
            'sent him the documentation', 'sent her the documentation', 'sent them the documentation',
          ],
        ],
        probe: 'What did the person remember of it a day later?',
      },
    ],
    probes: {
      clarify: 'Take one conversation. Who was sitting there, and what was the subject?',
      foothold: 'Think of a relative or a customer who asked you why something did not work. What did you say first?',
      depth: 'What did you leave out on purpose, and what did that cost?',
    },
    anchors: {
      2: 'I explained to a customer how our system works and I think they understood it.',
      3:
        'I drew a sketch for the shop owner, asked her to say it back in her own words, and ' +
        'she then chose the cheaper plan.',
      4:
        'I left out the protocol because she only had to decide on a price, and her ' +
        'calls fell from six a week to one.',
    },
    modelAnswer:
      'During my internship at a small web agency the owner of a bakery called every week, because her order page ' +
      'was slow. She had to decide whether to pay 40 euros a month more for a better server, which is a lot for a ' +
      'shop with three employees. I left out all the words I would have used with colleagues. I compared the server ' +
      'to her own counter, with one person selling, and I drew a queue on paper next to it, once with one seller ' +
      'and once with two. Then I asked her to explain it back to me in her own words, and she said that the second ' +
      'seller only pays off on Saturdays. That was exactly the point. She chose a plan that grows on weekends, for ' +
      '12 euros a month, and her calls went down from one a week to none since. I learned to ask first what a ' +
      'person has to decide, and to build the picture from that.',
  },
] satisfies BankQuestion[];
