import type { BankQuestion } from '../question.ts';

export const fundamentalsSeniorStructures = [
  {
    id: 'fundamentals-senior-lru-cache',
    version: 1,
    kind: 'FUNDAMENTALS',
    band: 'SENIOR',
    competency: 'data-structures',
    text:
      'You need an in-process cache with a fixed number of entries that drops the least recently used one. Which ' +
      'structures make every operation cheap, what breaks under concurrent use, and when is LRU the wrong policy?',
    points: [
      {
        id: 'map-and-list',
        criterion: 'correctness',
        essential: true,
        title: 'Combines a hash map with a doubly linked list',
        why: 'Neither of the two alone gives both the lookup and the order.',
        groups: [
          ['hash map', 'hash table', 'hashmap', 'dictionary', 'map'],
          ['doubly linked', 'linked list', 'linked hash', 'insertion order', 'ordered map'],
        ],
        probe: 'How do you find an entry, and how do you find the one to drop?',
      },
      {
        id: 'move-on-access',
        criterion: 'correctness',
        essential: true,
        title: 'Moves an entry to the front on every access',
        why: 'It is what makes the order mean "recently used".',
        groups: [
          ['move', 'front', 'head', 'reorder', 'unlink', 'relink'],
          ['access', 'read', 'hit', 'get', 'lookup'],
          ['tail', 'evict', 'back of the list', 'end of the list', 'last node', 'oldest'],
        ],
        probe: 'Describe each step when something is found, and when something new comes into a full one.',
      },
      {
        id: 'concurrency',
        criterion: 'correctness',
        essential: true,
        title: 'Says that a read changes the order and needs protection',
        why: 'A cache that is read a lot becomes one contended lock.',
        groups: [
          ['lock', 'mutex', 'race', 'contention', 'contended', 'synchronised', 'synchronized', 'atomic'],
          ['hit', 'move', 'shard', 'segment', 'every access', 'every read', 'each read', 'even a read'],
        ],
        probe: 'Many threads only look things up. Is that harmless?',
      },
      {
        id: 'scan',
        criterion: 'trade-offs',
        essential: true,
        title: 'Names a scan that pushes out the useful entries',
        why: 'The hit rate collapses in the very moment of high load.',
        groups: [
          ['scan', 'sequential', 'one off', 'read once', 'batch job', 'crawler', 'export', 'touched once'],
          ['evict', 'flush', 'pollute', 'push out', 'working set', 'hot entries', 'hot set'],
        ],
        probe: 'Which kind of traffic would ruin the hit rate?',
      },
      {
        id: 'policies',
        criterion: 'depth',
        essential: false,
        title: 'Knows a policy that uses frequency',
        why: 'Real caches mix both signals for that reason.',
        groups: [
          ['lfu', 'tinylfu', '2q', 'segmented', 'admission', 'least frequently', 'arc', 'clock'],
          ['frequency', 'scan', 'policy', 'hit rate', 'hit ratio', 'popular', 'resist', 'protect'],
        ],
        probe: 'What would you use instead, then?',
      },
      {
        id: 'real-bounds',
        criterion: 'depth',
        essential: false,
        title: 'Bounds by size or age as well',
        why: 'A fixed count says nothing about memory or about freshness.',
        groups: [
          ['bytes', 'weigh', 'weight', 'ttl', 'time to live', 'expiry', 'expire', 'memory budget'],
          ['entry', 'limit', 'count', 'large', 'value', 'stale', 'size'],
        ],
        probe: 'Is a fixed number a good bound?',
      },
      {
        id: 'stampede',
        criterion: 'depth',
        essential: false,
        title: 'Loads a missing entry only once',
        why: 'Otherwise the loss of one popular entry hits the database a thousand times.',
        groups: [
          ['stampede', 'single flight', 'singleflight', 'coalesce', 'thundering herd', 'one loader', 'share one load'],
        ],
        probe: 'A thousand callers miss the same entry at the same moment. What happens?',
      },
    ],
    misconceptions: [
      {
        id: 'sorted-times',
        title: 'Keeps the entries sorted by time',
        groups: [
          [
            'then scan all entries for', 'I scan all entries', 'I loop over all entries',
            'I sort the entries by last access', 'I would sort by timestamp', 'keep an array sorted by time',
          ],
        ],
        probe: 'What does one access cost then with a million entries?',
      },
      {
        id: 'harmless-reads',
        title: 'Believes that reads need no protection',
        groups: [
          [
            'reads need no lock', 'reads do not need a lock', 'get is read only', 'reads are safe without',
            'reads do not change the cache', 'reads are thread safe',
          ],
        ],
        probe: 'What does a hit change in your structure?',
      },
    ],
    probes: {
      clarify: 'Take a cache of three entries and tell me its state after each of five accesses.',
      foothold: 'You keep three books on your desk. Which one goes back to the shelf when you take a fourth?',
      depth: 'How would you decide by data whether another policy is worth its effort?',
    },
    anchors: {
      2: 'I would use an ordered map and remove the oldest entry.',
      3:
        'A hash map points into a doubly linked list; each hit moves the node to the head and the tail is evicted; ' +
        'since a read moves nodes it needs a lock; one scan evicts the whole hot set.',
      4:
        'As above; a frequency based admission such as TinyLFU resists scans, and a single flight loads a missing ' +
        'entry once.',
    },
    modelAnswer:
      'A hash map from key to node and a doubly linked list in order of use. A hit finds the node, unlinks it and ' +
      'moves it to the head; on insertion into a full cache the tail is evicted. All of that is constant time. ' +
      'Under concurrency even a read moves a node, so every access needs the lock and it becomes contended. I would ' +
      'shard by key, or record accesses in buffers and apply them in batches. LRU is wrong for scans: a batch job ' +
      'that touches each entry once will push out the whole hot set. A policy with frequency and admission, such as ' +
      'TinyLFU, protects against that. A fixed count of entries also ignores their size, so I would bound by bytes ' +
      'and add a TTL. When a popular entry is missing, single flight makes sure that only one caller loads it.',
  },
  {
    id: 'fundamentals-senior-distinct-users',
    version: 1,
    kind: 'FUNDAMENTALS',
    band: 'SENIOR',
    competency: 'algorithms',
    text:
      'You have two hundred gigabytes of log lines, one machine with sixteen gigabytes of memory, and want the ' +
      'number of distinct users. Compare exact and approximate ways and say what decides between them.',
    points: [
      {
        id: 'external',
        criterion: 'correctness',
        essential: true,
        title: 'Gives an exact way that works from disk',
        why: 'Data beyond memory is normal, and sorting or splitting it is the standard answer.',
        groups: [
          [
            'external sort', 'merge sort', 'spill', 'partition by hash', 'partition by a hash', 'hash the user',
            'hash the id', 'into files',
          ],
          ['disk', 'merge', 'unique', 'adjacent', 'runs', 'file', 'pass'],
        ],
        probe: 'What would you do if the result has to be right to the last user?',
      },
      {
        id: 'independent-parts',
        criterion: 'correctness',
        essential: true,
        title: 'Says why the parts can be counted one by one',
        why: 'It is what makes the splitting correct and parallel.',
        groups: [
          ['same user', 'each user', 'same id', 'every user', 'equal keys', 'equal ids', 'same hash'],
          [
            'same partition', 'one partition', 'same file', 'same bucket', 'add up', 'next to each other', 'adjacent',
            'sum',
          ],
        ],
        probe: 'Why is your result right although you never see all the data at once?',
      },
      {
        id: 'sketch',
        criterion: 'correctness',
        essential: true,
        title: 'Knows a sketch such as HyperLogLog and its error',
        why: 'Kilobytes instead of gigabytes change what is possible.',
        groups: [
          ['hyperloglog', 'hll', 'sketch', 'linear counting', 'probabilistic counter', 'kmv'],
          ['error', 'percent', 'kilobytes', 'accuracy', 'estimate', 'standard error'],
        ],
        probe: 'And if a small mistake is acceptable?',
      },
      {
        id: 'decision',
        criterion: 'trade-offs',
        essential: true,
        title: 'Decides by the use of the number',
        why: 'An invoice and a dashboard need different answers.',
        groups: [
          ['billing', 'invoice', 'audit', 'acceptable error', 'error bound', 'tolerate', 'contract'],
          ['dashboard', 'trend', 'cheap', 'one pass', 'monitoring', 'seconds', 'exact', 'estimate'],
        ],
        probe: 'Who may use the one, and who needs the other?',
      },
      {
        id: 'estimate-first',
        criterion: 'depth',
        essential: false,
        title: 'First asks whether the distinct ids fit',
        why: 'The simple way is often enough, because the lines are many and the users few.',
        groups: [
          [
            'how many distinct', 'cardinality', 'bytes per', 'ids fit', 'distinct set', 'million users', 'million ids',
            'distinct ids',
          ],
          ['fit', 'hash set', 'set', 'gigabyte', 'in memory'],
        ],
        probe: 'Which figure would you look for before you build anything?',
      },
      {
        id: 'skew',
        criterion: 'depth',
        essential: false,
        title: 'Handles parts that come out too large',
        why: 'One bad part stops a plan that works on average.',
        groups: [
          ['skew', 'uneven', 'second hash', 'another hash', 'recursively', 'repartition'],
          ['partition', 'bucket', 'split again', 'bigger', 'too large', 'part'],
        ],
        probe: 'One of the pieces does not fit in memory. What now?',
      },
      {
        id: 'io',
        criterion: 'depth',
        essential: false,
        title: 'Bounds the time by reading speed',
        why: 'Two hundred gigabytes need minutes just to be read.',
        groups: [
          [
            'sequential', 'disk bandwidth', 'io bound', 'read speed', 'bound by the disk', 'mb per second',
            'megabytes per second', 'gigabyte per second',
          ],
        ],
        probe: 'How long will it take at best?',
      },
      {
        id: 'mergeable',
        criterion: 'depth',
        essential: false,
        title: 'Uses that sketches can be merged',
        why: 'Hours add up to days without reading again.',
        groups: [['merge', 'mergeable', 'union', 'combine'], ['sketch', 'hyperloglog', 'hour', 'day', 'machines']],
        probe: 'Tomorrow you need it for every week and month as well, without reading it all again. What then?',
      },
    ],
    misconceptions: [
      {
        id: 'bloom-counts',
        title: 'Takes a filter or sketch for exact',
        groups: [
          [
            'bloom filter counts', 'bloom filter gives the exact', 'hyperloglog is exact',
            'hyperloglog gives the exact', 'sketch gives the exact', 'bloom filter is exact',
          ],
        ],
        probe: 'What does such a structure answer for a user that it has never seen?',
      },
      {
        id: 'scale-sample',
        title: 'Scales up a sample of lines',
        groups: [
          [
            'sample and multiply', 'take a sample and scale', 'sample and scale up', 'multiply the sample',
            'scale the sample', 'multiply by ten',
          ],
        ],
        probe: 'Take one active user and a thousand who came once. What does a tenth of the lines tell you?',
      },
    ],
    probes: {
      clarify: 'Describe your first choice as a sequence of reads and writes, with sizes.',
      foothold: 'How would you count different names in ten boxes of cards when your table holds one box?',
      depth: 'From which size on would you no longer do this on one machine?',
    },
    anchors: {
      2: 'I would use a set, or something approximate if it does not fit.',
      3:
        'Exact: partition by a hash of the id into files, so each user is in one partition, and add up; ' +
        'approximate: HyperLogLog with one percent error in kilobytes; billing needs the exact one, a dashboard ' +
        'does not.',
      4:
        'As above; first I check whether the distinct ids fit in memory, and sketches of hours can be merged into ' +
        'days.',
    },
    modelAnswer:
      'First I ask how many distinct ids there may be. Fifty million ids of sixteen bytes fit in a hash set within ' +
      'a few gigabytes, and then one pass is enough. If not, I partition by hash into, say, a hundred files on ' +
      'disk. The same user always lands in the same partition, so I count each file with a set and add up. If one ' +
      'partition is skewed I split it again with another hash. An external merge sort works too. Either way it is ' +
      'bound by the disk: two passes at a gigabyte per second take several minutes. The approximate way is ' +
      'HyperLogLog: one pass, a few kilobytes, about one percent standard error, and sketches of hours can be ' +
      'merged into days. What decides is the use. Billing or an audit needs exact numbers; for a trend on a ' +
      'dashboard the error is fine.',
  },
] satisfies BankQuestion[];
