import type { BankQuestion } from '../question.ts';

export const fundamentalsEntrySafety = [
  {
    id: 'fundamentals-entry-test-levels',
    version: 1,
    kind: 'FUNDAMENTALS',
    band: 'ENTRY',
    competency: 'test-strategy',
    text:
      'You wrote a function that works out a discount for an order. How do unit tests differ from end-to-end tests, ' +
      'which cases would you test for this function, and how many of each kind would you want?',
    points: [
      {
        id: 'unit',
        criterion: 'correctness',
        essential: true,
        title: 'Says that a unit test runs one piece alone',
        why: 'Speed and isolation are what makes it useful many times a day.',
        groups: [
          [
            'one function', 'single function', 'isolated', 'small piece', 'by itself', 'alone', 'just that function',
            'only the function',
          ],
          ['unit', 'fast', 'milliseconds', 'quick', 'without a database', 'network'],
        ],
        probe: 'What is running while the first kind of test runs?',
      },
      {
        id: 'end-to-end',
        criterion: 'correctness',
        essential: true,
        title: 'Says that an end-to-end test runs the assembled system',
        why: 'It finds what only shows when the parts meet.',
        groups: [
          [
            'whole system', 'whole application', 'whole app', 'real browser', 'browser', 'like a user', 'full flow',
            'entire system',
          ],
          ['slow', 'slower', 'flaky', 'brittle', 'confidence', 'together', 'real', 'database'],
        ],
        probe: 'And what is running while the second kind runs?',
      },
      {
        id: 'cases',
        criterion: 'correctness',
        essential: true,
        title: 'Names border cases for the function',
        why: 'Mistakes sit at the borders far more than in the middle.',
        groups: [
          ['boundary', 'edge case', 'zero', 'negative', 'exactly', 'just below', 'just above'],
          ['discount', 'price', 'amount', 'percent', 'total', 'limit', 'invalid', 'order'],
        ],
        probe: 'Which inputs are most likely to show a mistake?',
      },
      {
        id: 'pyramid',
        criterion: 'trade-offs',
        essential: false,
        title: 'Wants many small tests and few large ones, and says why',
        why: 'A suite that is slow is a suite that nobody runs.',
        groups: [
          [
            'pyramid', 'many unit', 'more unit', 'mostly unit', 'few end to end', 'handful of end to end',
            'fewer end to end',
          ],
        ],
        probe: 'How would you divide a limited testing time?',
      },
      {
        id: 'localise',
        criterion: 'depth',
        essential: false,
        title: 'Says that a small test shows where the mistake is',
        why: 'The time between red and repaired is the real cost.',
        groups: [
          ['point to', 'pinpoint', 'exactly where', 'which line', 'know where', 'locate', 'find the cause'],
          ['fail', 'failure', 'breaks', 'broken', 'red'],
        ],
        probe: 'One of each kind does not pass: what do you know then?',
      },
      {
        id: 'determinism',
        criterion: 'depth',
        essential: false,
        title: 'Keeps clock, chance and network out of the test',
        why: 'A test that fails now and then is soon ignored.',
        groups: [
          ['clock', 'date', 'random', 'today', 'current time', 'network'],
          ['inject', 'pass in', 'fake', 'stub', 'mock', 'fixed', 'parameter'],
        ],
        probe: 'What could make such a test pass on Monday and not on Tuesday?',
      },
    ],
    misconceptions: [
      {
        id: 'coverage-proof',
        title: 'Takes coverage for proof of correctness',
        groups: [
          [
            'coverage means no bugs', '100% coverage means', 'full coverage means', '100% coverage guarantees',
            'coverage proves',
          ],
        ],
        probe: 'Could every line run and the result still be wrong?',
      },
      {
        id: 'only-large',
        title: 'Wants large tests only',
        groups: [
          [
            'only end to end tests', 'end to end tests are enough', 'unit tests are useless', 'skip unit tests',
            'end to end covers everything',
          ],
        ],
        probe: 'How long would you wait for the answer after a small change?',
      },
    ],
    probes: {
      clarify: 'Pick one concrete case and say what goes in and what should come out.',
      foothold: 'Suppose orders from fifty euros get ten percent off. Which amounts would you try?',
      depth: 'Which mistakes would pass all the small tests and still reach the customer?',
    },
    anchors: {
      2: 'Unit tests test small things and end-to-end tests test everything.',
      3:
        'A unit test runs the function alone in milliseconds, an end-to-end test drives the whole application but ' +
        'is slow; I test a total just below and exactly at the limit.',
      4:
        'As above, and I want many unit tests and few large ones, because a failing unit test shows me exactly ' +
        'where the mistake is.',
    },
    modelAnswer:
      'A unit test runs one function in isolation, without a database or network, so it takes milliseconds. An ' +
      'end-to-end test drives the whole application through a real browser; it gives confidence that the parts work ' +
      'together, but it is slow and sometimes flaky. For the discount I would test a normal order, an order of ' +
      'exactly the limit and one just below it, a total of zero, and a negative or invalid amount. If the discount ' +
      'depends on the date, I pass the date in as a parameter so the test does not change tomorrow. I want many ' +
      'unit tests and only a handful of end-to-end tests for the most important paths. When a unit test fails I ' +
      'know where to look, while a failing end-to-end test can have many causes.',
  },
  {
    id: 'fundamentals-entry-sql-injection',
    version: 1,
    kind: 'FUNDAMENTALS',
    band: 'ENTRY',
    competency: 'appsec',
    text:
      'A search page builds its SQL by joining strings with what the visitor typed. What can go wrong, how do you ' +
      'fix it, and what else would you put in place in case the fix is missed somewhere?',
    points: [
      {
        id: 'attack',
        criterion: 'correctness',
        essential: true,
        title: 'Explains that typed text becomes part of the statement',
        why: 'Only who sees the mechanism sees all the places where it happens.',
        groups: [
          [
            'injection', 'quote', 'closes the string', 'part of the query', 'part of the statement', 'part of the sql',
            'as code',
          ],
          ['read', 'delete', 'drop', 'change', 'bypass', 'steal', 'attacker', 'other data'],
        ],
        probe: 'What would a malicious visitor type, and what would the database do?',
      },
      {
        id: 'parameters',
        criterion: 'correctness',
        essential: true,
        title: 'Uses parameterised queries',
        why: 'It closes the hole everywhere in the same way.',
        groups: [
          [
            'parameterised', 'parameterized', 'parametrized', 'prepared statement', 'placeholder', 'bind',
            'query parameters',
          ],
        ],
        probe: 'How does the repaired code look?',
      },
      {
        id: 'why-it-works',
        criterion: 'correctness',
        essential: true,
        title: 'Says why it works: the value travels apart from the statement',
        why: 'The reason also tells where the method does not reach.',
        groups: [
          ['separate', 'apart from', 'as data', 'plain data', 'just data', 'only data', 'just a value', 'as a value'],
          ['sql', 'query', 'statement', 'code', 'parsed', 'command'],
        ],
        probe: 'Why does the repaired version withstand the same attack?',
      },
      {
        id: 'least-privilege',
        criterion: 'depth',
        essential: false,
        title: 'Limits what the database account may do',
        why: 'It decides how bad the one forgotten place is.',
        groups: [
          ['least privilege', 'permission', 'read only', 'privileges', 'database user', 'database account', 'rights'],
        ],
        probe: 'Suppose one place was forgotten. What limits the damage?',
      },
      {
        id: 'filtering',
        criterion: 'trade-offs',
        essential: false,
        title: 'Weighs escaping and filtering against binding',
        why: 'Filters look like a repair and fail at the first unusual input.',
        groups: [
          ['escaping', 'allow list', 'whitelist', 'validate', 'filtering', 'blacklist'],
          ['miss', 'forget', 'get wrong', 'second layer', 'extra', 'on top', 'enough', 'layer'],
        ],
        probe: 'What do you think of cleaning the text first?',
      },
      {
        id: 'identifiers',
        criterion: 'depth',
        essential: false,
        title: 'Knows that names of columns need another way',
        why: 'Sorting by a chosen column is where the hole often stays open.',
        groups: [
          ['column name', 'table name', 'order by', 'sort column', 'identifier'],
          ['allow list', 'whitelist', 'fixed list', 'known names', 'list of allowed', 'allowed columns', 'mapping'],
        ],
        probe: 'Visitors may also choose how the result is sorted. What do you do there?',
      },
    ],
    misconceptions: [
      {
        id: 'browser-check',
        title: 'Trusts checks in the browser',
        groups: [
          [
            'browser validation is enough', 'client side validation is enough', 'validation in the browser stops',
            'checking in the browser stops', 'frontend validation prevents', 'javascript validation prevents',
          ],
        ],
        probe: 'What if somebody sends the request without your page?',
      },
      {
        id: 'strip-quotes',
        title: 'Removes quotes as the repair',
        groups: [
          [
            'I strip the quotes', 'I remove the quotes', 'I would remove the quotes', 'remove all quotes from',
            'I would strip quotes', 'removing the quotes is enough',
          ],
        ],
        probe: 'What about a number field, where no quote is needed?',
      },
    ],
    probes: {
      clarify: 'Give me one input that does harm and tell me what the database makes of it.',
      foothold: "What does the final statement look like if somebody types a name with an apostrophe, such as O'Neill?",
      depth: 'Where in an application does this kind of mistake hide even when a library is used?',
    },
    anchors: {
      2: 'It is unsafe because users can type bad things, so I would check the input.',
      3:
        'The text can close the string and become part of the query, so an attacker reads other data; prepared ' +
        'statements send the value separately, so it stays data.',
      4:
        'As above; the database account gets only the rights it needs, and filtering is an extra layer because it ' +
        'is easy to forget a place.',
    },
    modelAnswer:
      "The visitor's text becomes part of the query. With a quote they can close the string and add SQL of their " +
      'own, so an attacker could read other data or delete a table. I would use a prepared statement with ' +
      'placeholders. The database gets the statement and the value separately, so the value is only ever treated as ' +
      'data and never parsed as SQL. Names of columns cannot be bound that way; for sorting I would choose from a ' +
      'fixed list of allowed column names, and put only a name from that list after order by. As a second layer the ' +
      'database account of the search page gets read only permissions. I also validate the input, but filtering ' +
      'alone is easy to get wrong, so I see it as an extra on top.',
  },
] satisfies BankQuestion[];
