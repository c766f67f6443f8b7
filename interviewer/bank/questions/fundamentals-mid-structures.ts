import type { BankQuestion } from '../question.ts';

export const fundamentalsMidStructures = [
  {
    id: 'fundamentals-mid-top-k',
    version: 1,
    kind: 'FUNDAMENTALS',
    band: 'MID',
    competency: 'data-structures',
    text:
      'A stream brings ten million scores and at the end you need the hundred highest. Which data structure do you ' +
      'use, why that one, and what does it cost compared with sorting everything?',
    points: [
      {
        id: 'min-heap',
        criterion: 'correctness',
        essential: true,
        title: 'Keeps a min-heap of a hundred entries',
        why: 'The right heap is the one whose root is the first to be thrown out.',
        groups: [
          ['heap', 'priority queue', 'minheap'],
          ['min', 'smallest', 'hundred', '100', 'k elements', 'size k', 'lowest', 'minheap'],
        ],
        probe: 'What do you hold at any moment while the stream runs?',
      },
      {
        id: 'replace-rule',
        criterion: 'correctness',
        essential: true,
        title: 'Compares each score with the smallest one kept',
        why: 'It makes most of the stream cost a single comparison.',
        groups: [
          ['smallest', 'minimum', 'root', 'lowest', 'top of the heap', 'peek'],
          ['replace', 'larger', 'bigger', 'greater', 'pop', 'evict', 'push it', 'compare'],
        ],
        probe: 'A new score arrives. What happens to it?',
      },
      {
        id: 'cost',
        criterion: 'correctness',
        essential: true,
        title: 'Compares n log k with n log n',
        why: 'It is the reason for the choice, not a detail.',
        groups: [
          ['log k', 'log 100', 'log of k', 'log of 100', 'log hundred', 'log of a hundred', 'seven comparisons'],
          ['n log n', 'sort', 'full sort', 'log n'],
        ],
        probe: 'How much work is that for the whole stream, roughly?',
      },
      {
        id: 'memory',
        criterion: 'trade-offs',
        essential: false,
        title: 'Says that only a hundred scores stay in memory',
        why: 'The stream may be larger than any machine.',
        groups: [
          ['memory', 'space', 'ram'],
          ['hundred', '100', 'k', 'ten million', 'all of them', 'whole stream', 'everything'],
        ],
        probe: 'What would change if the stream never ended?',
      },
      {
        id: 'alternatives',
        criterion: 'trade-offs',
        essential: false,
        title: 'Compares with another way, such as quickselect',
        why: 'Seeing the alternatives shows when the first choice is wrong.',
        groups: [
          ['quickselect', 'quick select', 'partial sort', 'balanced tree', 'buckets', 'counting sort', 'sorted array'],
          ['memory', 'average', 'streaming', 'worst case', 'simpler', 'small range', 'in place', 'linear'],
        ],
        probe: 'What else could do this, and when would you prefer it?',
      },
      {
        id: 'inside',
        criterion: 'depth',
        essential: false,
        title: 'Explains how the structure keeps its promise in an array',
        why: 'It tells what is cheap and what is not, such as finding an arbitrary element.',
        groups: [
          ['array', 'children', 'child', 'complete tree', 'sift', 'bubble', 'swap'],
          ['parent', 'heap property', 'level', 'log', 'half', 'index'],
        ],
        probe: 'How is it laid out, and what happens on an insertion?',
      },
      {
        id: 'merging',
        criterion: 'depth',
        essential: false,
        title: 'Merges the results of several workers',
        why: 'Partial results of this kind combine without loss.',
        groups: [
          [
            'each machine', 'each worker', 'per partition', 'every shard', 'each shard', 'each partition',
            'per machine', 'local',
          ],
          ['merge', 'combine', 'candidates', 'two thousand', 'final'],
        ],
        probe: 'The scores come from twenty machines. How does your answer change?',
      },
    ],
    misconceptions: [
      {
        id: 'sorted-heap',
        title: 'Believes that a heap is sorted throughout',
        groups: [
          [
            'heap is sorted', 'heap keeps everything sorted', 'heap is fully sorted', 'array in the heap is sorted',
            'heap is always sorted',
          ],
        ],
        probe: 'In what sequence do you get the values if you read its array from left to right?',
      },
      {
        id: 'wrong-heap',
        title: 'Keeps the largest at the root',
        groups: [
          [
            'I use a max heap', 'I would use a max heap', 'I keep a max heap', 'I would keep a max heap',
            'I take a max heap', 'we use a max heap',
          ],
        ],
        probe: 'Your hundred places are full and a better score arrives. Which one leaves, and how do you find it?',
      },
    ],
    probes: {
      clarify: 'Take the three highest of 5, 1, 9, 7, 8 and show me what you hold after each number.',
      foothold: 'Suppose you could keep only three numbers on a sheet of paper. When would you cross one out?',
      depth: 'For which number of wanted scores would you no longer do it this way?',
    },
    anchors: {
      2: 'I would use a heap because it is efficient for the top elements.',
      3:
        'A min-heap of a hundred: if a new score is larger than the root it replaces it, so the cost is n log k ' +
        'instead of n log n.',
      4:
        'As above, with a hundred entries in memory; quickselect is linear on average but needs everything in ' +
        'memory, so not for a stream.',
    },
    modelAnswer:
      'I would keep a min-heap of a hundred entries. The root is the smallest of the hundred best so far. When a ' +
      'new score arrives I compare it with the root; if it is larger, it replaces the root and sifts down, ' +
      'otherwise I forget it. That costs n log k, here log of a hundred, about seven comparisons at most, while ' +
      'sorting everything is n log n. Only a hundred scores stay in memory, not ten million. The heap is an array ' +
      'where every parent is smaller than its children, so an insert touches one path of log k levels. With several ' +
      'machines each worker keeps its local heap and I merge the candidates. Quickselect would be linear on ' +
      'average, but it wants all data in memory, so it does not fit a stream. If k comes close to n I would simply ' +
      'sort.',
  },
  {
    id: 'fundamentals-mid-memoisation',
    version: 1,
    kind: 'FUNDAMENTALS',
    band: 'MID',
    competency: 'algorithms',
    text:
      'A recursive function is correct but takes minutes, because it solves the same subproblems again and again. ' +
      'How do you recognise that in a program, how do you make it fast, and what does the faster version cost?',
    points: [
      {
        id: 'recognise',
        criterion: 'correctness',
        essential: true,
        title: 'Recognises overlapping calls by their arguments',
        why: 'Without repeated work the remedy only adds cost.',
        groups: [
          [
            'overlap', 'same arguments', 'same inputs', 'same parameters', 'repeated calls', 'call tree',
            'recursion tree', 'computed again',
          ],
          ['exponential', 'count', 'print', 'log', 'profile', 'tree', 'fibonacci'],
        ],
        probe: 'How would you convince yourself before changing anything?',
      },
      {
        id: 'remember',
        criterion: 'correctness',
        essential: true,
        title: 'Stores each result under its arguments',
        why: 'It turns repeated work into a look-up.',
        groups: [
          ['memo', 'memoise', 'memoize', 'cache', 'dictionary', 'lookup table'],
          ['argument', 'input', 'parameter', 'result'],
        ],
        probe: 'What do you add to the function, exactly?',
      },
      {
        id: 'memory-price',
        criterion: 'trade-offs',
        essential: true,
        title: 'Names the memory it takes',
        why: 'Speed is bought with space, and the space can run out.',
        groups: [
          ['memory', 'space', 'ram'],
          ['store', 'keep', 'entry', 'table', 'cache', 'grow', 'one for each'],
          ['argument', 'state', 'result', 'subproblem', 'combination', 'every call'],
        ],
        probe: 'What becomes larger while the faster version runs?',
      },
      {
        id: 'complexity',
        criterion: 'depth',
        essential: false,
        title: 'Counts states times work for each',
        why: 'It predicts the running time before anything is measured.',
        groups: [
          [
            'number of states', 'number of subproblems', 'distinct states', 'distinct inputs', 'each state',
            'distinct arguments', 'every state', 'once per state',
          ],
          ['exponential', 'linear', 'polynomial', 'n squared', 'work', 'time', 'quadratic'],
        ],
        probe: 'How do you estimate the new effort?',
      },
      {
        id: 'bottom-up',
        criterion: 'depth',
        essential: false,
        title: 'Compares with filling a table in order',
        why: 'It avoids deep recursion and shows what can be forgotten.',
        groups: [
          ['bottom up', 'iterative', 'tabulation', 'loop', 'fill a table'],
          ['order', 'stack overflow', 'recursion depth', 'smallest', 'small to large', 'dependency', 'call stack'],
        ],
        probe: 'Can you do without the recursion?',
      },
      {
        id: 'bounding',
        criterion: 'depth',
        essential: false,
        title: 'Limits what is kept',
        why: 'Often only the last few results are ever needed.',
        groups: [['last row', 'previous row', 'two rows', 'rolling', 'evict', 'lru', 'bounded', 'last two']],
        probe: 'Memory becomes the problem. What do you do?',
      },
      {
        id: 'purity',
        criterion: 'depth',
        essential: false,
        title: 'Requires that the result depends on the arguments only',
        why: 'Remembering an impure result is a wrong answer that comes back.',
        groups: [
          ['pure', 'side effect', 'deterministic', 'depends only', 'hashable', 'global state'],
          ['argument', 'function', 'key', 'cache', 'result', 'input'],
        ],
        probe: 'Where would this be wrong?',
      },
    ],
    misconceptions: [
      {
        id: 'recursion-slow',
        title: 'Blames recursion itself',
        groups: [
          [
            'recursion is always slow', 'recursion is the problem', 'rewrite as a loop makes',
            'loops are always faster', 'loop is always faster', 'removing the recursion fixes',
          ],
        ],
        probe: 'Merge sort is recursive too. Why is it fast?',
      },
      {
        id: 'always-helps',
        title: 'Believes that remembering always helps',
        groups: [
          [
            'memoisation always helps', 'memoization always helps', 'caching always helps', 'cache every function',
            'memoise every function', 'memoize every function',
          ],
        ],
        probe: 'What happens if every call has different arguments?',
      },
    ],
    probes: {
      clarify: 'Take a small example and count how often each part is worked out.',
      foothold: 'How often is the value for 2 worked out when you ask a naive Fibonacci function for 6?',
      depth: 'When would the faster version be slower than the first one?',
    },
    anchors: {
      2: 'I would use a cache so that it is faster.',
      3:
        'I see in the call tree that the same arguments come back, log them, store each result in a dictionary by ' +
        'its arguments, and pay with memory for every entry.',
      4:
        'As above; the time becomes the number of states times the work of each, and bottom up I only keep the last ' +
        'row.',
    },
    modelAnswer:
      'I log or count the calls and look at the recursion tree. If the same arguments come back many times and the ' +
      'number of calls grows exponentially, the subproblems overlap. Then I memoise: before computing I look in a ' +
      'dictionary with the arguments as the key, and I store the result before I return it. Now every state is ' +
      'computed once, so the time is the number of states times the work for each, for example quadratic instead of ' +
      'exponential. The price is memory, one entry for each state. If that is too much I work bottom up in a loop; ' +
      'then there is no deep call stack, and often I only need the last two rows, or I use a bounded LRU cache. It ' +
      'only works if the function is pure and the result depends only on its arguments.',
  },
] satisfies BankQuestion[];
