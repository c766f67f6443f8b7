import type { BankQuestion } from '../question.ts';

export const behaviouralMidPushBackOnScope = [
  {
    id: 'behavioural-mid-push-back-on-scope',
    version: 1,
    kind: 'BEHAVIOURAL',
    band: 'MID',
    competency: 'communication',
    text:
      'Tell me about a time when you were asked for something that you thought should not be built the way it was ' +
      'requested. How did you handle the conversation?',
    points: [
      {
        id: 'situation',
        criterion: 'situation-task',
        essential: true,
        title: 'Says who asked for what, and what was wrong with it',
        why: 'The wish and its price have to be named before one can refuse well.',
        groups: [
          [
            'product manager', 'product owner', 'sales', 'client', 'marketing', 'stakeholder', 'support', 'designer',
            'founder', 'analyst', 'finance', 'account manager',
          ],
          [
            'wanted', 'requested', 'promised', 'demanded', 'insisted', 'expected', 'asked me to build', 'asked for an',
            'asked for a', 'wished', 'needed a', 'needed an',
          ],
        ],
        probe: 'Who was it, what was the wish, and what worried you about it?',
      },
      {
        id: 'asked-purpose',
        criterion: 'own-action',
        essential: true,
        title: 'Looked for the need behind the request',
        why: 'Most requests are solutions; the need leaves more ways open.',
        groups: [
          [
            'i asked', 'i called', 'i met', 'i sat', 'i talked', 'i spoke', 'i looked', 'i watched', 'i listened',
            'i joined', 'i interviewed', 'i checked',
          ],
          [
            'what problem', 'what for', 'purpose', 'underlying', 'real need', 'behind it', 'behind the request',
            'use it for', 'trying to', 'wanted to achieve', 'would do with', 'actual need',
          ],
        ],
        probe: 'How did you find out what it was for?',
      },
      {
        id: 'offered',
        criterion: 'own-action',
        essential: true,
        title: 'Offered options with their price instead of a bare refusal',
        why: 'Options keep the decision with those who own the product.',
        groups: [
          [
            'i offered', 'i proposed', 'i suggested', 'i showed', 'i wrote', 'i laid out', 'i presented', 'i estimated',
            'i sketched', 'i gave', 'i drew up', 'i recommended',
          ],
          [
            'options', 'smaller', 'simpler', 'cheaper', 'as a first step', 'days instead', 'alternative', 'trade off',
            'two ways', 'first version',
          ],
        ],
        probe: 'What did you yourself put on the table?',
      },
      {
        id: 'result',
        criterion: 'result',
        essential: true,
        title: 'States what was agreed and how it worked out',
        why: 'The later use tells whether the smaller thing was enough.',
        groups: [
          [
            'agreed', 'built', 'shipped', 'went live', 'used', 'released', 'chose', 'accepted', 'signed', 'dropped',
            'delivered',
          ],
          [
            'in the same week', 'weeks saved', 'days instead', 'instead of', 'nobody has asked', 'has asked for',
            'same quarter', 'within a week', 'in three days', 'percent', 'a year', 'ever since',
          ],
          [
            'contract', 'deal', 'customer', 'export', 'file', 'request', 'feature', 'version', 'option', 'report',
            'stream', 'renewal',
          ],
        ],
        probe: 'What was agreed, and what came of it?',
      },
      {
        id: 'reflection',
        criterion: 'reflection',
        essential: false,
        title: 'Says what you changed in how you take requests',
        why: 'A better first conversation saves the second one.',
        groups: [
          [
            'i learned', 'i learnt', 'since then', 'looking back', 'next time', 'taught me', 'i now', 'now i',
            'in hindsight', 'from then on', 'i realised', 'i realized',
          ],
          [
            'purpose', 'options', 'earlier', 'ask', 'numbers', 'yes', 'problem', 'price', 'listen', 'goal', 'need',
            'first',
          ],
        ],
        probe: 'What do you do differently with such requests today?',
      },
      {
        id: 'scope',
        criterion: 'scope',
        essential: false,
        title: 'Says what it meant in money, time or users',
        why: 'Numbers make a refusal a business matter.',
        groups: [
          [
            'euro', 'dollar', 'pound', 'revenue', 'contract', 'customers', 'users', 'team', 'a year', 'quarter',
            'engineers',
          ],
          [
            'percent', 'thousand', 'million', 'weeks', 'months', 'worth', 'lost', 'cost', 'half', 'all', 'risk',
            'of our',
          ],
        ],
        probe: 'What was it worth, and what would it have cost?',
      },
    ],
    misconceptions: [
      {
        id: 'no-by-default',
        title: 'Engineering decides what is feasible, and no is an answer',
        groups: [
          [
            'i said no', 'told them no', 'told him no', 'told her no', 'just said no', 'refused', 'rejected it',
            'closed the ticket',
          ],
          [
            'impossible', 'end of story', 'technical reasons', 'would never understand', 'period', 'had to accept',
            'understand technology', 'that was it',
          ],
        ],
        probe: 'What did the person who asked do next?',
      },
      {
        id: 'yes-to-all',
        title: 'It is safest to build what is asked',
        groups: [
          [
            'built what they asked', 'did what they asked', 'did what i was told', 'customer is always right',
            'customer is king', 'just built it', 'just implemented it', 'they are the boss',
          ],
        ],
        probe: 'What would have happened if it had turned out useless?',
      },
    ],
    probes: {
      clarify: 'Choose one request. What were you asked to build?',
      foothold: 'Think of a ticket that made you shake your head. What was in it?',
      depth: 'What would have made you agree to the original request?',
    },
    anchors: {
      2: 'Sales wanted a feature, I explained that it is hard, and then we found something.',
      3: 'Sales wanted a live export, I asked what the need was, offered a daily file, and it shipped in three days.',
      4:
        'I put two options with their price side by side because the choice was theirs, and we kept the ' +
        'contract with three days of work.',
    },
    modelAnswer:
      "A product manager asked for an export in real time to a customer's own warehouse, because sales had promised " +
      'it for a renewal. My estimate was ten weeks, and it would have meant a second system to operate. I asked her ' +
      'to take me along to a call with the customer, and I asked their analyst what they would use it for. He ' +
      'needed the numbers of yesterday at seven in the morning, for a planning meeting. So I wrote two options on ' +
      'one page: the stream in ten weeks, or a nightly file in four days, with what each would cost to run. I ' +
      'recommended the file as a first step, and I said what would make me change my mind. They agreed within a ' +
      'day. The file went live in the same week, the contract was signed, worth 90,000 euro a year, and nobody has ' +
      'asked for the stream since. Since then I ask for the purpose first, and I answer with options.',
  },
] satisfies BankQuestion[];
