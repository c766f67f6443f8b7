import type { BankQuestion } from '../question.ts';

export const fundamentalsEntryData = [
  {
    id: 'fundamentals-entry-shared-list',
    version: 1,
    kind: 'FUNDAMENTALS',
    band: 'ENTRY',
    competency: 'python',
    text:
      'In Python, two variables hold the same list and you append through one of them. What does the other show, ' +
      'why, and how do you avoid surprises when you pass lists into functions?',
    points: [
      {
        id: 'reference',
        criterion: 'correctness',
        essential: true,
        title: 'Says that both names refer to one object',
        why: 'It is the model behind assignment everywhere in the language.',
        groups: [
          ['same object', 'reference', 'both names', 'point to the same', 'points at the same', 'alias', 'one object'],
          ['change', 'both', 'see', 'appended', 'too', 'shows', 'object'],
        ],
        probe: 'What does an assignment do in this language?',
      },
      {
        id: 'mutability',
        criterion: 'correctness',
        essential: true,
        title: 'Separates mutable from immutable values',
        why: 'It tells you which values can surprise you at all.',
        groups: [
          ['mutable', 'immutable', 'in place', 'can be changed'],
          ['list', 'string', 'tuple', 'number', 'object', 'dict'],
        ],
        probe: 'Would the same happen with any other kind of value?',
      },
      {
        id: 'copying',
        criterion: 'correctness',
        essential: true,
        title: 'Copies, or returns something new',
        why: "It keeps the caller's data as it was.",
        groups: [
          ['copy', 'slice', 'new list', 'list constructor'],
          ['function', 'caller', 'original', 'return', 'independent', 'before', 'instead'],
        ],
        probe: 'How do you write it so that nobody else is surprised?',
      },
      {
        id: 'default-argument',
        criterion: 'depth',
        essential: false,
        title: 'Knows the shared default argument',
        why: 'The value is made once, and calls influence each other.',
        groups: [
          ['default argument', 'default value', 'default parameter', 'mutable default'],
          ['once', 'shared', 'none', 'definition', 'defined', 'between calls', 'every call'],
        ],
        probe: 'Where else can a value survive in your code by accident?',
      },
      {
        id: 'shallow',
        criterion: 'depth',
        essential: false,
        title: 'Separates a shallow from a deep copy',
        why: 'The inner lists stay shared, and the mistake only moves.',
        groups: [
          ['shallow', 'deepcopy', 'deep copy'],
          ['inner', 'nested', 'inside', 'contained', 'elements', 'recursively'],
        ],
        probe: 'Your list holds other lists. What changes?',
      },
      {
        id: 'copy-price',
        criterion: 'trade-offs',
        essential: false,
        title: 'Weighs the price of copying against safety',
        why: 'Copying everything by habit is slow, sharing everything is fragile.',
        groups: [
          ['copy', 'duplicate', 'slice'],
          ['memory', 'cost', 'slow', 'large', 'expensive', 'time'],
          ['safe', 'safer', 'safety', 'clear', 'documented', 'predictable', 'side effect', 'bug'],
        ],
        probe: 'Why not do that everywhere?',
      },
    ],
    misconceptions: [
      {
        id: 'assignment-copies',
        title: 'Believes that assignment copies',
        groups: [
          [
            'assignment copies the list', 'assignment makes a copy', 'other stays the same', 'other is unchanged',
            'other one does not change',
          ],
        ],
        probe: 'What would `is` say about the two variables?',
      },
      {
        id: 'by-value',
        title: 'Believes that functions get a copy',
        groups: [
          ['lists are passed by value', 'python passes by value', 'functions get a copy', 'function receives a copy'],
        ],
        probe: 'How does a function manage to sort a list of its caller, then?',
      },
    ],
    probes: {
      clarify: 'Give me three lines of code and say what is printed after each.',
      foothold: 'Two people have the address of one flat. One of them paints the kitchen. What does the other find?',
      depth: 'When would you let a function change what it was given, and how would you say so?',
    },
    anchors: {
      2: 'The other list shows it too because it is Python.',
      3:
        'Both names refer to the same object, lists are mutable, so I copy the list in the function before I change ' +
        'it.',
      4:
        'As above; a mutable default argument is made once and shared by all calls, and copying large lists costs ' +
        'memory.',
    },
    modelAnswer:
      'The other variable shows the new element too. Assignment does not copy anything; both names refer to the ' +
      'same object, and append changes that object in place. Lists are mutable, while strings, numbers and tuples ' +
      "are immutable, so with those it cannot happen. If my function must not touch the caller's list, I make a " +
      'copy first, or I build and return a new list instead of changing the original. With nested lists a slice is ' +
      'only a shallow copy, so the inner lists are still shared, and I would need deepcopy. A well known trap is a ' +
      'mutable default argument: it is created once, at definition, and shared between calls, so I use None. ' +
      'Copying costs memory and time for large lists, so sometimes I change in place, but then I say so in the name ' +
      'because it is a side effect.',
  },
  {
    id: 'fundamentals-entry-repeated-data',
    version: 1,
    kind: 'FUNDAMENTALS',
    band: 'ENTRY',
    competency: 'data-modelling',
    text:
      "A spreadsheet has one row for each order, with the customer's name, address and city repeated every time. " +
      'What problems does that cause, how would you split it into tables, and when is keeping the repetition fine?',
    points: [
      {
        id: 'update-anomaly',
        criterion: 'correctness',
        essential: true,
        title: 'Says that copies start to disagree',
        why: 'Two addresses for one customer mean that nobody knows the right one.',
        groups: [
          ['update', 'change', 'moves', 'edit'],
          [
            'every row', 'all rows', 'many rows', 'inconsistent', 'contradict', 'out of sync', 'disagree',
            'different addresses',
          ],
        ],
        probe: 'A customer has a new home. What has to be done?',
      },
      {
        id: 'split',
        criterion: 'correctness',
        essential: true,
        title: 'Makes a table of customers that orders refer to',
        why: 'A key gives the thing one identity.',
        groups: [
          [
            'customers table', 'separate table', 'own table', 'table for customers', 'table of customers',
            'customers and orders', 'table of their own', 'two tables',
          ],
          ['foreign key', 'customer id', 'primary key', 'reference', 'key'],
        ],
        probe: 'Which tables do you end up with, and how do they hang together?',
      },
      {
        id: 'one-place',
        criterion: 'correctness',
        essential: true,
        title: 'Says that each fact stands in one place',
        why: 'It is the rule behind all normal forms.',
        groups: [
          ['one place', 'single place', 'single source', 'exactly once', 'only once', 'stored once', 'changed once'],
          ['fact', 'address', 'information', 'customer', 'data'],
        ],
        probe: 'What rule do you follow while splitting?',
      },
      {
        id: 'history',
        criterion: 'depth',
        essential: false,
        title: 'Keeps a copy on purpose where the past matters',
        why: 'An old invoice must not change when somebody moves.',
        groups: [
          ['at the time', 'historical', 'history', 'snapshot', 'invoice', 'old address', 'past'],
          ['order', 'address', 'price', 'keep', 'copy'],
        ],
        probe: 'Somebody opens the papers of last year. What should they see?',
      },
      {
        id: 'delete-anomaly',
        criterion: 'depth',
        essential: false,
        title: 'Names what is lost or cannot be stored',
        why: 'Deleting one thing should not delete another.',
        groups: [
          ['delete', 'remove', 'last order', 'only order', 'no orders yet', 'without an order'],
          ['lose', 'lost', 'disappears', 'cannot store', 'nowhere', 'gone'],
        ],
        probe: 'A purchase is cancelled, and it was the first one of that person. What do you still know about them?',
      },
      {
        id: 'reading',
        criterion: 'trade-offs',
        essential: false,
        title: 'Weighs fast reading against repetition',
        why: 'Reports read a million rows for each one that is written.',
        groups: [
          ['report', 'analytics', 'warehouse', 'read heavy', 'dashboard', 'mostly read'],
          ['join', 'denormalise', 'denormalize', 'flat', 'wide'],
        ],
        probe: 'What gets slower or harder after your split?',
      },
    ],
    misconceptions: [
      {
        id: 'always-split',
        title: 'Treats splitting as a rule without exceptions',
        groups: [
          [
            'always normalise', 'always normalize', 'normalise everything', 'normalize everything',
            'more tables are always', 'duplication is always bad',
          ],
        ],
        probe: 'How would a table look that is read by reports only?',
      },
      {
        id: 'name-key',
        title: 'Uses the name as the key',
        groups: [
          [
            'name is unique', 'names are unique', 'name identifies the customer', 'name is the primary key',
            'name is the key', 'name is enough as',
          ],
        ],
        probe: 'Two customers are called Maria Silva. What now?',
      },
    ],
    probes: {
      clarify: 'Show me the columns of each table that you would make.',
      foothold:
        'A customer has a hundred orders and gets a new telephone number. What would you have to do in the ' +
        'spreadsheet?',
      depth: 'Where would you stop splitting, and why there?',
    },
    anchors: {
      2: 'The data is repeated, so I would make two tables.',
      3:
        'When a customer moves every row has to change and copies disagree; customers get a table of their own with ' +
        'a key, so each address is stored once.',
      4: 'As above; an order keeps the address of that time on purpose, and for reports a flat table saves joins.',
    },
    modelAnswer:
      'When a customer moves, I have to change every row, and if I miss one the addresses disagree. If I delete the ' +
      'only order of a customer, the address is gone as well. So I would make a customers table with a primary key ' +
      'and an orders table with the customer id as a foreign key. Then each fact is stored in one place: the ' +
      "address is changed once, and all orders see it. The key is a number and not the person's name, because two " +
      'people can share a name. Sometimes a copy is right. An order should keep the delivery address at the time of ' +
      'the order, since an invoice must not change afterwards. And for reports that mostly read, a flat, ' +
      'denormalised table can be fine, because it avoids joins, but then somebody has to keep it fresh.',
  },
] satisfies BankQuestion[];
