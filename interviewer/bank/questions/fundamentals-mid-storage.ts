import type { BankQuestion } from '../question.ts';

export const fundamentalsMidStorage = [
  {
    id: 'fundamentals-mid-lost-update',
    version: 1,
    kind: 'FUNDAMENTALS',
    band: 'MID',
    competency: 'databases',
    text:
      'Two requests read the same account balance, each subtracts ten and writes the result back, both inside a ' +
      'transaction. What can happen, why does the default isolation level often allow it, and how do you prevent ' +
      'it?',
    points: [
      {
        id: 'lost-update',
        criterion: 'correctness',
        essential: true,
        title: 'Describes the lost update',
        why: 'Money vanishes or appears without any error message.',
        groups: [
          ['lost update', 'overwrite', 'overwritten', 'second write wins', 'last write wins', 'is lost', 'gets lost'],
          ['balance', 'ten', 'update', 'withdrawal', 'money', 'subtraction'],
        ],
        probe: 'Put the two requests side by side, step by step. How does it end?',
      },
      {
        id: 'read-committed',
        criterion: 'correctness',
        essential: true,
        title: 'Says what read committed promises and what not',
        why: 'A level is a list of promises, and this one is not on it.',
        groups: [
          ['read committed', 'dirty read', 'committed data', 'only committed'],
          ['lock', 'between', 'after', 'reread', 'another transaction', 'other transaction', 'change'],
        ],
        probe: 'What exactly does the usual level promise about a value that you have read?',
      },
      {
        id: 'prevention',
        criterion: 'correctness',
        essential: true,
        title: 'Locks the row or changes it in one statement',
        why: 'It makes the second request see what the first one did.',
        groups: [
          [
            'for update', 'lock the row', 'row lock', 'atomic update', 'single update', 'single statement',
            'one statement', 'one update',
          ],
        ],
        probe: 'Which SQL would you write instead?',
      },
      {
        id: 'optimistic',
        criterion: 'depth',
        essential: false,
        title: 'Knows version checks or a higher level with retries',
        why: 'Where conflicts are rare this holds nobody up.',
        groups: [
          [
            'version column', 'version number', 'optimistic', 'compare and set', 'serializable', 'serialisable',
            'repeatable read',
          ],
          ['retry', 'abort', 'fail', 'check', 'conflict'],
        ],
        probe: 'Is there a way without holding anybody up?',
      },
      {
        id: 'contention',
        criterion: 'trade-offs',
        essential: false,
        title: 'Weighs waiting against repeating',
        why: 'The right choice depends on how often two people meet.',
        groups: [
          ['contention', 'waiting', 'blocks', 'throughput', 'hot row', 'hot account', 'rarely'],
          ['lock', 'retry', 'optimistic', 'pessimistic', 'serializable'],
        ],
        probe: 'What happens under load with each of your ways?',
      },
      {
        id: 'deadlock',
        criterion: 'depth',
        essential: false,
        title: 'Handles deadlocks',
        why: 'As soon as two rows are involved it will happen.',
        groups: [
          ['deadlock', 'wait for each other', 'block each other'],
          ['same order', 'fixed order', 'order', 'timeout', 'retry', 'victim', 'sorted'],
        ],
        probe: 'Now it is a transfer between two accounts. What is new?',
      },
    ],
    misconceptions: [
      {
        id: 'transaction-enough',
        title: 'Believes that a transaction alone prevents it',
        groups: [
          [
            'transaction is enough', 'transaction makes it safe', 'transaction prevents that',
            'transaction locks everything', 'transactions run one after another',
          ],
        ],
        probe: 'Does starting a transaction stop anybody else from reading?',
      },
      {
        id: 'read-locks',
        title: 'Believes that a plain read locks',
        groups: [
          ['read committed locks the rows', 'reading locks the row', 'select locks the row', 'plain select locks'],
        ],
        probe: 'What would happen to your reports then?',
      },
    ],
    probes: {
      clarify: 'Give the two requests names and tell me their steps in time.',
      foothold: 'Two people look at the same shopping list at once and both rewrite it. What is on it afterwards?',
      depth: 'Which mistakes remain possible with the measures that you named?',
    },
    anchors: {
      2: 'It can go wrong because of concurrency, so I would use transactions properly.',
      3:
        'One write overwrites the other, a lost update; read committed prevents dirty reads, but another ' +
        'transaction may change the row in between, so I use SELECT FOR UPDATE or one UPDATE statement.',
      4:
        'As above; optimistic checks with a version column and a retry are better where conflicts are rare, while a ' +
        'hot row is better served by a lock.',
    },
    modelAnswer:
      'Both read a balance of a hundred, both compute ninety, and both write ninety. The second write overwrites ' +
      'the first, so one withdrawal is lost: a lost update. Read committed only promises that I never see a dirty ' +
      'read. It does not lock what I have read, so another transaction may change it between my read and my write. ' +
      'The simplest repair is a single statement that sets the balance to balance minus ten where it is large ' +
      'enough. If I need logic in between I read with for update, which locks the row. Alternatively I use an ' +
      'optimistic check with a version column, or serializable, and retry when it fails. Where contention is low, ' +
      'optimistic is better because nobody waits; for a hot account the retries pile up and a lock is better. With ' +
      'two accounts I lock them in a fixed order against deadlocks.',
  },
  {
    id: 'fundamentals-mid-latest-per-customer',
    version: 1,
    kind: 'FUNDAMENTALS',
    band: 'MID',
    competency: 'sql',
    text:
      "You have a table of orders. How do you get the latest order of every customer together with that customer's " +
      'total, in one query, and why is GROUP BY alone awkward for that?',
    points: [
      {
        id: 'collapse',
        criterion: 'correctness',
        essential: true,
        title: 'Says that grouping collapses the rows',
        why: 'The other columns of the newest row are gone after it.',
        groups: [
          ['group by', 'aggregate', 'grouped rows'],
          ['collapse', 'one row', 'single row', 'loses', 'other columns', 'lost', 'detail'],
        ],
        probe: 'What is left of a single order after grouping?',
      },
      {
        id: 'window',
        criterion: 'correctness',
        essential: true,
        title: 'Uses a window function over each customer',
        why: 'It computes over the group and keeps each row.',
        groups: [
          [
            'window function', 'partition by customer', 'partition by the customer', 'row number', 'over clause',
            'over a partition', 'analytic function',
          ],
        ],
        probe: 'Which construct lets you number and sum without losing anything?',
      },
      {
        id: 'outer-filter',
        criterion: 'correctness',
        essential: true,
        title: 'Filters in an outer query',
        why: 'The number does not exist yet where rows are filtered.',
        groups: [
          [
            'subquery', 'cte', 'common table expression', 'outer query', 'derived table', 'qualify', 'with clause',
            'around it',
          ],
          ['number 1', 'number one', 'equals 1', 'is 1', 'rank 1', 'row number', 'first row', 'rank one'],
        ],
        probe: 'How do you leave only the wanted one of each customer?',
      },
      {
        id: 'ties',
        criterion: 'depth',
        essential: false,
        title: 'Makes ties unambiguous',
        why: 'Otherwise the result changes from run to run.',
        groups: [
          ['tie', 'ties', 'same date', 'same time', 'same timestamp', 'tiebreaker', 'deterministic'],
          ['rank', 'row number', 'id', 'second column', 'order by', 'both'],
        ],
        probe: 'Two orders carry the same moment. Which one do you get?',
      },
      {
        id: 'frame',
        criterion: 'depth',
        essential: false,
        title: 'Knows the frame of a window',
        why: 'A sum with an order quietly becomes a running total.',
        groups: [['frame', 'running total', 'rows between', 'range between', 'unbounded', 'cumulative']],
        probe: 'What changes if you add an order to the sum?',
      },
      {
        id: 'alternatives',
        criterion: 'trade-offs',
        essential: false,
        title: 'Compares with another way',
        why: 'Which one is fastest depends on indexes and on how many customers there are.',
        groups: [
          ['lateral', 'distinct on', 'correlated subquery', 'self join', 'max date', 'join back'],
          ['index', 'portable', 'faster', 'slow', 'slower', 'few customers', 'readable', 'sort'],
        ],
        probe: 'How else could you write it, and when would you?',
      },
    ],
    misconceptions: [
      {
        id: 'window-collapses',
        title: 'Believes that a window function reduces the rows',
        groups: [
          [
            'window functions reduce', 'window functions collapse', 'partition by collapses', 'partition by reduces',
            'window function groups the rows into one',
          ],
        ],
        probe: 'How many rows come out for a customer with five orders?',
      },
      {
        id: 'free-columns',
        title: 'Expects the other columns to belong to the newest row',
        groups: [
          [
            'just select the other columns', 'picks the latest automatically', 'group by returns the latest',
            'group by gives the latest', 'group by takes the latest', 'group by keeps the latest',
          ],
        ],
        probe: 'Which order does the address come from in that result?',
      },
    ],
    probes: {
      clarify: 'Take three orders of one customer and show me what each step of the query yields.',
      foothold: 'How would you do it by hand with a pile of paper orders?',
      depth: 'The table has a hundred million rows. What does your query do then?',
    },
    anchors: {
      2: 'I would group by customer and take the max of the date.',
      3:
        'GROUP BY collapses the rows, so I use row number over a partition by customer with a sum, and filter for ' +
        'number one in an outer query.',
      4: 'As above; ties need a second column to be deterministic, and DISTINCT ON is shorter but not portable.',
    },
    modelAnswer:
      'GROUP BY collapses all orders of a customer into one row. I get the total and the newest date, but the other ' +
      'columns of that order are lost, so I would have to join back. With window functions the rows stay. I compute ' +
      'row number over partition by customer, ordered by date descending, and the sum of the amount over the same ' +
      'partition without an order. Then I put a subquery or a CTE around it and keep only the rows with number one, ' +
      'because window functions are computed after where. For ties I add the id as a second column, so that the ' +
      'result is deterministic. If I add an order to the sum, the default frame makes it a running total. With few ' +
      'customers and an index on customer and date, a lateral join can be faster; DISTINCT ON is shorter in ' +
      'Postgres but not portable.',
  },
] satisfies BankQuestion[];
