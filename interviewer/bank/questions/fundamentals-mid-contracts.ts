import type { BankQuestion } from '../question.ts';

export const fundamentalsMidContracts = [
  {
    id: 'fundamentals-mid-unknown-json',
    version: 1,
    kind: 'FUNDAMENTALS',
    band: 'MID',
    competency: 'typescript',
    text:
      'A JSON response arrives and you write it into a typed variable. What does TypeScript check there and what ' +
      'not, how do any and unknown differ, and how do you make the value safe to use?',
    points: [
      {
        id: 'erased',
        criterion: 'correctness',
        essential: true,
        title: 'Says that types are gone when the program runs',
        why: 'The most dangerous value is the one that everybody believes in.',
        groups: [
          ['erased', 'compile time', 'at runtime', 'run time', 'compiled away', 'stripped', 'gone'],
          ['type', 'check', 'javascript', 'compiler', 'nothing'],
        ],
        probe: 'What is left of it when the program runs?',
      },
      {
        id: 'any-unknown',
        criterion: 'correctness',
        essential: true,
        title: 'Separates any from unknown',
        why: 'One switches the checker off, the other asks for proof.',
        groups: [
          ['unknown', 'safer one', 'stricter one'],
          ['narrow', 'until', 'refuses', 'forces', 'proof', 'guard'],
          ['any', 'anything', 'switches off', 'turns off', 'disables', 'opts out'],
        ],
        probe: 'What can you do with a value of each of the two?',
      },
      {
        id: 'validation',
        criterion: 'correctness',
        essential: true,
        title: 'Checks the value at the border',
        why: 'After that the types inside can be trusted.',
        groups: [
          ['validate', 'schema', 'zod', 'type guard', 'runtime check', 'ajv'],
          ['response', 'boundary', 'border', 'shape', 'json', 'unknown', 'incoming', 'edge'],
        ],
        probe: 'Which lines of code stand between the network and the rest?',
      },
      {
        id: 'assertion',
        criterion: 'depth',
        essential: false,
        title: 'Says that an assertion checks nothing',
        why: 'It moves the failure to a place far away.',
        groups: [
          ['cast', 'assertion', 'type assertion', 'as user'],
          ['lie', 'trust', 'unchecked', 'silences', 'promise', 'hides', 'wrong', 'claim'],
        ],
        probe: 'And what do you think of simply telling the compiler what it is?',
      },
      {
        id: 'unions',
        criterion: 'depth',
        essential: false,
        title: 'Models variants so that the compiler sees gaps',
        why: 'New cases then show up as errors and not in production.',
        groups: [
          ['discriminated union', 'tagged union', 'union', 'exhaustive', 'never'],
          ['switch', 'case', 'narrow', 'branch', 'error', 'kind', 'status'],
        ],
        probe: 'The answer can have several forms. How do you write that?',
      },
      {
        id: 'validation-price',
        criterion: 'trade-offs',
        essential: false,
        title: 'Weighs the cost of checking and of two descriptions',
        why: 'A schema that drifts from the type is worse than none.',
        groups: [
          ['schema', 'generated', 'openapi', 'codegen', 'validation'],
          ['cost', 'bundle', 'time', 'duplicate', 'drift', 'infer', 'single source'],
        ],
        probe: 'What is the price of your solution, and how do you keep it in step with the server?',
      },
    ],
    misconceptions: [
      {
        id: 'runtime-typing',
        title: 'Believes that TypeScript checks the data',
        groups: [
          [
            'typescript checks the response', 'typescript validates the json', 'typescript checks at runtime',
            'typescript will throw', 'interface checks the data', 'typescript throws an error when',
          ],
        ],
        probe: 'The server sends a string where you wrote number. What happens, and when?',
      },
      {
        id: 'same-types',
        title: 'Takes any and unknown for the same',
        groups: [
          [
            'any and unknown are the same', 'unknown is just like any', 'unknown is the same as any',
            'any is the same as unknown',
          ],
        ],
        probe: 'Write a call of a method on each. What does the compiler say?',
      },
    ],
    probes: {
      clarify: 'Give me the line of code and tell me what the compiler knows about the value after it.',
      foothold: 'What remains of your source after it was compiled to JavaScript?',
      depth: 'Where in a program would you not check, and why is that safe?',
    },
    anchors: {
      2: 'TypeScript makes sure that the types are correct, and any is less safe.',
      3:
        'Types are erased at runtime, so nothing is checked; any switches checks off while unknown must be ' +
        'narrowed, and I validate the response with a schema.',
      4: 'As above; a cast only claims something, and I infer the type from the schema so that the two do not drift.',
    },
    modelAnswer:
      'TypeScript checks my code at compile time only. At runtime the types are erased, so nothing looks at the ' +
      'JSON; if the server sends something else, the variable simply holds a wrong value, and the error appears ' +
      'somewhere else. With any the compiler switches off: I may call everything. With unknown it refuses until I ' +
      'have narrowed the value. So I take the response as unknown and validate its shape at the boundary with a ' +
      'schema, for example with zod, or with a small type guard. A cast with "as User" is no check, it only claims ' +
      'and hides the problem. If the response has several variants I use a discriminated union with a kind field, ' +
      'and a switch that is exhaustive. The validation costs some time and bundle size, and I infer the type from ' +
      'the schema so that they cannot drift.',
  },
  {
    id: 'fundamentals-mid-composite-index',
    version: 1,
    kind: 'FUNDAMENTALS',
    band: 'MID',
    competency: 'databases',
    text:
      'A table with fifty million orders is filtered by customer and sorted by date. Which index would you create, ' +
      'how does the database use it, and what do you pay for it?',
    points: [
      {
        id: 'composite',
        criterion: 'correctness',
        essential: true,
        title: 'Creates one index on customer, then date',
        why: 'Two single ones cannot give both the filter and the order.',
        groups: [
          ['composite', 'compound', 'multi column', 'both columns', 'two columns', 'customer first', 'one index on'],
          ['customer', 'date', 'order', 'first', 'equality', 'then'],
        ],
        probe: 'Which columns, and in which sequence?',
      },
      {
        id: 'tree-walk',
        criterion: 'correctness',
        essential: true,
        title: 'Explains the descent and the ordered walk',
        why: 'It shows why no sorting is left to do.',
        groups: [
          ['b tree', 'btree', 'tree', 'descend', 'seek', 'leaf', 'leaves'],
          [
            'in order', 'already sorted', 'range', 'neighbouring', 'walk', 'contiguous', 'next to each other',
            'sort step',
          ],
        ],
        probe: 'Follow one query through it from top to bottom.',
      },
      {
        id: 'write-cost',
        criterion: 'trade-offs',
        essential: true,
        title: 'Names the cost for writes and space',
        why: 'An index helps one query and taxes every change.',
        groups: [
          ['insert', 'update', 'write'],
          ['slow', 'slower', 'cost', 'maintain', 'page split', 'pay'],
          ['index', 'indices', 'tree'],
        ],
        probe: 'What happens at each new order?',
      },
      {
        id: 'leading-column',
        criterion: 'depth',
        essential: false,
        title: 'Knows that the leading column decides',
        why: 'Many indexes are never used for that reason.',
        groups: [
          ['leading', 'leftmost', 'prefix', 'first column', 'date alone', 'only by date', 'by date only'],
          ['cannot', 'skip', 'use', 'equality', 'useless', 'serve', 'second', 'help'],
        ],
        probe: 'Another query knows only the day. Does it profit?',
      },
      {
        id: 'covering',
        criterion: 'depth',
        essential: false,
        title: 'Weighs including further columns',
        why: 'It saves the visit to the table and makes the index wider.',
        groups: [
          ['covering', 'index only', 'included columns', 'include the', 'heap fetch'],
          ['table', 'lookup', 'row', 'visit', 'wider', 'heap', 'reads'],
        ],
        probe: 'What does the database still have to fetch, and can that be avoided?',
      },
      {
        id: 'plan',
        criterion: 'depth',
        essential: false,
        title: 'Checks with the plan',
        why: 'The planner decides by statistics, not by your intention.',
        groups: [
          ['explain analyze', 'with explain', 'use explain', 'run explain', 'execution plan', 'query plan'],
          ['statistics', 'estimate', 'rows', 'scan', 'sort', 'actual', 'cost'],
        ],
        probe: 'How do you verify that it is used as you think?',
      },
      {
        id: 'building',
        criterion: 'depth',
        essential: false,
        title: 'Builds it without stopping the service',
        why: 'On a large table building takes long, and locks hurt.',
        groups: [['concurrently', 'online', 'lock'], ['build', 'create', 'production', 'writes', 'block']],
        probe: 'The table is in use all day. How do you add it?',
      },
    ],
    misconceptions: [
      {
        id: 'two-singles',
        title: 'Takes two single indexes for the same',
        groups: [
          [
            'two separate indexes are the same', 'two single indexes are just as', 'separate index on each column is',
            'one index per column is', 'column order does not matter', 'order of the columns does not matter',
          ],
        ],
        probe: 'With one by customer and one by date, what is still to be done with ten thousand orders of a customer?',
      },
      {
        id: 'always-used',
        title: 'Believes that an index is always used',
        groups: [
          ['index is always used', 'always uses the index', 'database always uses', 'index makes everything faster'],
        ],
        probe: 'Half of the table belongs to one customer. What would you do as the planner?',
      },
    ],
    probes: {
      clarify: 'Name the columns in their sequence and say what the database finds at each step.',
      foothold: 'In a telephone book sorted by family name and then first name, which searches are quick?',
      depth: 'When would you decide against adding it?',
    },
    anchors: {
      2: 'I would put an index on the columns that the query uses.',
      3:
        'A composite index on customer and then date: the database descends the tree and reads the leaves already ' +
        'sorted; every insert gets slower.',
      4:
        'As above; it does not serve a query by date alone because customer is the leading column, and I check with ' +
        'EXPLAIN.',
    },
    modelAnswer:
      'I would create one composite index on customer and then date. Customer comes first because it is an ' +
      'equality, and date second because it gives the order. The database descends the B-tree to the first entry of ' +
      'that customer and walks the leaves, which are already sorted by date, so there is no sort step, and with a ' +
      'limit it stops early. A query by date alone cannot use it well, because customer is the leading column. If ' +
      'the query needs only a few more columns I could include them for an index only read that does not visit the ' +
      'table, but that makes it wider. I pay with slower inserts and updates, and with disk and memory. I build it ' +
      'concurrently so that writes are not blocked, and check with EXPLAIN that the estimates match the actual ' +
      'rows.',
  },
] satisfies BankQuestion[];
