import type { BankQuestion } from '../question.ts';

export const fundamentalsEntryTables = [
  {
    id: 'fundamentals-entry-joins',
    version: 1,
    kind: 'FUNDAMENTALS',
    band: 'ENTRY',
    competency: 'sql',
    text:
      'You have a table of customers and a table of orders. What does an inner join return, how does a left join ' +
      'differ, and how do you find customers who never ordered?',
    points: [
      {
        id: 'inner',
        criterion: 'correctness',
        essential: true,
        title: 'Says that an inner join returns matching pairs only',
        why: 'Rows that vanish without a word are the most frequent mistake in reports.',
        groups: [['match', 'in both', 'both tables', 'pair'], ['inner', 'join']],
        probe: 'A customer without any order: where does she appear in the first result?',
      },
      {
        id: 'left',
        criterion: 'correctness',
        essential: true,
        title: 'Says that a left join keeps every customer and fills with NULL',
        why: 'It is the difference between "how many" and "how many including none".',
        groups: [
          ['left', 'outer join'],
          [
            'all customers', 'every customer', 'keeps all', 'every row', 'all rows', 'unmatched', 'without orders',
            'no orders',
          ],
          ['null', 'missing values', 'empty columns'],
        ],
        probe: 'And where does she appear in the second result, and with which values?',
      },
      {
        id: 'never-ordered',
        criterion: 'correctness',
        essential: true,
        title: 'Finds the missing ones with IS NULL or NOT EXISTS',
        why: 'Asking for what is absent is a daily task.',
        groups: [
          ['is null', 'not exists', 'are null', 'anti join', 'not in'],
          ['where', 'filter', 'keep', 'select', 'subquery', 'left join'],
        ],
        probe: 'How does your query for the last part look?',
      },
      {
        id: 'multiplied',
        criterion: 'depth',
        essential: false,
        title: 'Notices that a customer appears once for each order',
        why: 'Sums over joined rows come out too high.',
        groups: [
          [
            'once per order', 'once for each order', 'repeated', 'several rows', 'one row per order',
            'row for each order', 'multiplied',
          ],
          ['distinct', 'count', 'sum', 'group by', 'customer', 'twice'],
        ],
        probe: 'How many rows does somebody with three orders get?',
      },
      {
        id: 'on-where',
        criterion: 'depth',
        essential: false,
        title: 'Knows that a WHERE on the right table undoes the left join',
        why: 'The query looks right and loses rows.',
        groups: [
          ['where', 'on clause', 'on condition', 'in the on'],
          [
            'inner join again', 'into an inner', 'becomes an inner', 'becomes inner', 'like an inner',
            'removes the null', 'drops the null', 'throws away the null',
          ],
        ],
        probe: 'You want only orders of this year, but all customers. How do you write that?',
      },
      {
        id: 'join-cost',
        criterion: 'trade-offs',
        essential: false,
        title: 'Names what makes a join cheap or dear',
        why: 'The same text can take a millisecond or an hour.',
        groups: [
          ['index', 'indices'],
          ['join column', 'customer id', 'foreign key', 'scan', 'faster', 'slow', 'writes'],
        ],
        probe: 'Both tables become very large. What do you look after?',
      },
    ],
    misconceptions: [
      {
        id: 'left-drops',
        title: 'Mixes up the two joins',
        groups: [
          [
            'left join returns only matching', 'left join drops customers', 'left join removes customers',
            'inner join keeps all', 'inner join returns all customers',
          ],
        ],
        probe: 'Which of the two would you use to list everybody?',
      },
      {
        id: 'equals-null',
        title: 'Compares with NULL by the equals sign',
        groups: [
          [
            'where order id equals null', 'where the order id equals null', 'where the id equals null',
            'where it equals null', 'where order equals null', 'order id is equal to null',
          ],
        ],
        probe: 'What does the database answer to "is unknown the same as unknown"?',
      },
    ],
    probes: {
      clarify: 'Take two customers and three orders and write down the rows of each result.',
      foothold: 'Anna has two orders, Ben has none. Who is in a list of people with their orders?',
      depth: 'When do the different ways to ask the last question give different results?',
    },
    anchors: {
      2: 'An inner join joins both tables and a left join is for the left one.',
      3:
        'An inner join returns only matching rows, a left join keeps all customers with NULL, and where the order ' +
        'id is null are those who never ordered.',
      4:
        'As above; a customer with three orders appears once for each order, so sums need care, and the customer id ' +
        'in orders should have an index.',
    },
    modelAnswer:
      'An inner join returns only the pairs that match, so a customer without an order does not appear. A left join ' +
      'keeps every customer; where there is no order the columns of the order are NULL. For those who never ordered ' +
      'I use a left join and keep the rows where the order id is null, or I write not exists with a subquery. I ' +
      'have to remember that a customer with three orders appears once for each order, so I count distinct ' +
      'customers. A condition on orders belongs in the on clause, because in where it removes the NULL rows and the ' +
      'left join becomes an inner one. For large tables I want an index on the customer id in orders, otherwise it ' +
      'scans; the price is slower writes.',
  },
  {
    id: 'fundamentals-entry-index-basics',
    version: 1,
    kind: 'FUNDAMENTALS',
    band: 'ENTRY',
    competency: 'databases',
    text:
      'A query that looks up orders by customer gets slower as the table grows. What is an index, how does it help ' +
      'this query, and why not put one on every column?',
    points: [
      {
        id: 'structure',
        criterion: 'correctness',
        essential: true,
        title: 'Describes an index as a sorted structure that points to rows',
        why: 'The picture explains what it can help with and what not.',
        groups: [
          [
            'b tree', 'btree', 'balanced tree', 'search tree', 'sorted', 'separate structure', 'like a book',
            'of a book',
          ],
          ['pointer', 'points', 'location', 'row', 'where to find', 'refers'],
        ],
        probe: 'How do you picture it, and what stands in it?',
      },
      {
        id: 'no-scan',
        criterion: 'correctness',
        essential: true,
        title: 'Says that it avoids reading the whole table',
        why: 'It is the difference between a few reads and millions.',
        groups: [
          ['full scan', 'full table scan', 'table scan', 'every row', 'whole table', 'scan', 'all rows'],
          ['jump', 'directly', 'few', 'seek', 'only the', 'log', 'straight', 'quickly'],
        ],
        probe: 'What does the database do for this query without it, and what with it?',
      },
      {
        id: 'write-cost',
        criterion: 'trade-offs',
        essential: true,
        title: 'Names the cost for writes',
        why: 'Each further one slows down every change.',
        groups: [
          ['insert', 'update', 'write'],
          ['slow', 'slower', 'cost', 'maintain', 'extra work', 'every index'],
          ['index', 'indices', 'tree'],
        ],
        probe: 'What happens when a new order is saved?',
      },
      {
        id: 'space',
        criterion: 'trade-offs',
        essential: false,
        title: 'Names the space it takes',
        why: 'It competes with the data for memory.',
        groups: [['disk', 'space', 'storage', 'memory'], ['index', 'extra', 'more', 'copy']],
        probe: 'What else does it use up?',
      },
      {
        id: 'selectivity',
        criterion: 'depth',
        essential: false,
        title: 'Knows when an index does not help',
        why: 'It keeps you from adding ones that are never used.',
        groups: [
          ['selective', 'few distinct', 'boolean', 'half of the', 'most of the', 'cardinality', 'few values'],
          ['scan', 'ignore', 'planner', 'optimiser', 'optimizer', 'useless', 'little'],
        ],
        probe: 'On which kind of column would it not be worth it?',
      },
      {
        id: 'plan',
        criterion: 'depth',
        essential: false,
        title: 'Looks at the query plan',
        why: 'It replaces guessing by seeing.',
        groups: [
          [
            'use explain', 'with explain', 'run explain', 'explain analyze', 'explain shows', 'explain plan',
            'query plan', 'execution plan',
          ],
        ],
        probe: 'How do you find out whether it is used?',
      },
      {
        id: 'composite',
        criterion: 'depth',
        essential: false,
        title: 'Knows indexes on several columns and their order',
        why: 'Many queries filter by more than one thing.',
        groups: [
          ['composite', 'multi column', 'two columns', 'several columns', 'leftmost', 'compound'],
          ['order', 'first column', 'prefix', 'leading', 'together', 'both'],
        ],
        probe: 'The query also asks for a date. What then?',
      },
    ],
    misconceptions: [
      {
        id: 'free',
        title: 'Believes that an index costs nothing',
        groups: [
          [
            'indexes are free', 'index is free', 'indexes cost nothing', 'more indexes are always',
            'more indexes is always',
          ],
        ],
        probe: 'Who pays when ten thousand orders arrive in a minute?',
      },
      {
        id: 'faster-writes',
        title: 'Believes that an index speeds up writing',
        groups: [
          [
            'index makes writes faster', 'speeds up inserts', 'faster inserts', 'inserts get faster',
            'writes get faster', 'makes inserts faster',
          ],
        ],
        probe: 'What has to be changed when one row is added?',
      },
    ],
    probes: {
      clarify: 'Follow this one query inside the database, before and after.',
      foothold: 'How do you find a topic in a thick book without reading it all?',
      depth: 'You added one and the query is as slow as before. What may be the reason?',
    },
    anchors: {
      2: 'An index makes the query faster because the database finds it quicker.',
      3:
        'An index is a sorted tree of values with pointers to rows, so the database jumps there and need not scan ' +
        'the table, but every insert has to maintain it.',
      4: 'As above; on a column with few distinct values the planner ignores it, so I look at the plan with EXPLAIN.',
    },
    modelAnswer:
      'An index is a separate structure, usually a B-tree, in which the values of a column are sorted, each with a ' +
      'pointer to its row, like the index at the end of a book. Without it the database has to read the whole table ' +
      'to find the orders of one customer. With it, it goes down the tree and reads only the few rows it needs. It ' +
      'is not free: every insert, update or delete has to maintain each index as well, so writes get slower, and it ' +
      'takes disk space and memory. On a column with few distinct values, such as a boolean, the planner often ' +
      'ignores it and scans. I would use EXPLAIN to see whether it is used. If I filter by customer and date, one ' +
      'index on the two columns together may be better.',
  },
] satisfies BankQuestion[];
