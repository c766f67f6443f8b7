import type { BankQuestion } from '../question.ts';

export const fundamentalsSeniorRuntime = [
  {
    id: 'fundamentals-senior-memory-growth',
    version: 1,
    kind: 'FUNDAMENTALS',
    band: 'SENIOR',
    competency: 'javascript',
    text:
      'A JavaScript process or a single-page application grows in memory for days until it dies. How does garbage ' +
      'collection decide what to keep, what are the usual sources of such growth, and how do you find the one you ' +
      'have?',
    points: [
      {
        id: 'reachability',
        criterion: 'correctness',
        essential: true,
        title: 'Says that everything reachable from the roots stays',
        why: 'A leak is never "lost" memory, it is memory that somebody still holds.',
        groups: [
          [
            'reachable from', 'still reachable', 'everything reachable', 'reachable object', 'unreachable',
            'referenced', 'holds a reference',
          ],
          ['root', 'global', 'stack', 'closure', 'mark and sweep', 'freed', 'collected', 'stays'],
        ],
        probe: 'What keeps an object alive, and what makes it go?',
      },
      {
        id: 'sources',
        criterion: 'correctness',
        essential: true,
        title: 'Names typical holders',
        why: 'Nine of ten cases are among four patterns.',
        groups: [
          [
            'listener', 'timer', 'interval', 'subscription', 'closure', 'module level map', 'global map',
            'unbounded cache',
          ],
          ['remove', 'unsubscribe', 'cleared', 'unbounded', 'never', 'forgotten'],
        ],
        probe: 'Where would you look first in unfamiliar code?',
      },
      {
        id: 'snapshots',
        criterion: 'correctness',
        essential: true,
        title: 'Compares heap snapshots and reads the retainers',
        why: 'It leads from a curve to the line of code.',
        groups: [
          [
            'heap snapshot', 'snapshot', 'allocation timeline', 'heap dump', 'heapdump', 'memory profiler',
            'allocation profile',
          ],
          ['compare', 'comparison', 'diff', 'retainer', 'retaining path', 'three snapshots', 'two snapshots'],
        ],
        probe: 'You have a running process that grows. What do you do, step by step?',
      },
      {
        id: 'weak',
        criterion: 'depth',
        essential: false,
        title: 'Knows weak references and where they fit',
        why: 'They let a cache hold something without keeping it alive.',
        groups: [['weakmap', 'weakref', 'weak reference', 'weakset', 'finalizationregistry']],
        probe: 'Can you keep something about an object without keeping the object?',
      },
      {
        id: 'bounding',
        criterion: 'trade-offs',
        essential: false,
        title: 'Weighs bounding or restarting against the repair',
        why: 'A restart buys time and hides the next leak.',
        groups: [
          ['lru', 'ttl', 'evict', 'bounded', 'size limit', 'restart', 'recycle'],
          ['hit rate', 'symptom', 'hides', 'buys time', 'stopgap', 'cold', 'repair', 'cause'],
        ],
        probe: 'It is Friday evening and it dies twice a day. What do you do?',
      },
      {
        id: 'generations',
        criterion: 'depth',
        essential: false,
        title: 'Knows that young and old objects are treated apart',
        why: 'It explains pauses and why short-lived objects are cheap.',
        groups: [
          ['generational', 'young generation', 'old generation', 'new space', 'old space', 'scavenge', 'promoted'],
        ],
        probe: 'Why are many short-lived objects usually no problem?',
      },
      {
        id: 'outside-heap',
        criterion: 'depth',
        essential: false,
        title: 'Looks at memory outside the heap',
        why: 'The heap looks fine and the process grows all the same.',
        groups: [
          ['buffer', 'external', 'native', 'rss', 'detached'],
          ['heap', 'outside', 'dom', 'resident', 'arraybuffer', 'nodes'],
        ],
        probe: 'The profiler shows a steady line and the process still grows. What now?',
      },
    ],
    misconceptions: [
      {
        id: 'cycles-leak',
        title: 'Believes that cycles are never collected',
        groups: [
          [
            'circular references leak', 'circular references cause leaks', 'cycles leak', 'cycles are never collected',
            'circular references are never collected', 'cycles cannot be collected',
          ],
        ],
        probe: 'Two objects hold each other and nobody else holds them. What happens?',
      },
      {
        id: 'more-heap',
        title: 'Treats a larger heap as the repair',
        groups: [
          [
            'more memory fixes', 'bigger heap fixes', 'increase the heap solves', 'raise the heap limit and',
            'increasing the heap limit fixes', 'null frees the memory',
          ],
        ],
        probe: 'When does it die then?',
      },
    ],
    probes: {
      clarify: 'Take one concrete holder and show me the chain that keeps the object alive.',
      foothold: 'When can a library throw a book away without anybody missing it?',
      depth: 'How would you notice the next leak before your users do?',
    },
    anchors: {
      2: 'There is probably a memory leak, so I would use the profiler.',
      3:
        'Objects reachable from the roots are not collected; typical are listeners and timers that are never ' +
        'removed; I take two heap snapshots, compare them and follow the retainers.',
      4: 'As above; a WeakMap does not keep its keys alive, and a restart only buys time while the cause stays.',
    },
    modelAnswer:
      'The collector starts at the roots, such as globals and the stack, and everything reachable from there stays; ' +
      'the rest is collected, cycles included. So a leak means that something still holds the object. Typical are ' +
      'event listeners and intervals that are never removed, subscriptions, closures that capture a large object, ' +
      'and a map at module level used as an unbounded cache. To find it I repeat the suspicious action under load, ' +
      'take heap snapshots before and after, compare what grew and follow the retaining path to the holder. If the ' +
      'heap is flat but RSS grows, I look at buffers or native memory; in a page, at detached DOM nodes. V8 is ' +
      'generational, so short-lived objects in the young generation are cheap. A bounded LRU or a WeakMap keyed by ' +
      'the object often is the repair. A restart buys time but hides the cause.',
  },
  {
    id: 'fundamentals-senior-tail-latency',
    version: 1,
    kind: 'FUNDAMENTALS',
    band: 'SENIOR',
    competency: 'system-design',
    text:
      'A page calls twenty services and waits for all of them. Each is fast on average, yet users complain. Explain ' +
      'why averages mislead here, what queues do as load rises, and how you would bring the slow cases down.',
    points: [
      {
        id: 'percentiles',
        criterion: 'correctness',
        essential: true,
        title: 'Looks at high percentiles instead of the mean',
        why: 'The people who complain are in the part that a mean hides.',
        groups: [['percentile', 'p99', 'p95', '99th', 'p999', 'p90'], ['average', 'mean', 'hides', 'median', 'tail']],
        probe: 'Which figures would you look at?',
      },
      {
        id: 'fan-out',
        criterion: 'correctness',
        essential: true,
        title: 'Computes that one slow call of twenty is likely',
        why: 'What is rare for one service is common for the page.',
        groups: [
          ['slowest', 'at least one', 'any one', 'any of them', 'one of twenty', 'all twenty'],
          ['probability', 'chance', 'percent', '18', 'eighteen', 'likely', 'one in five'],
        ],
        probe: 'Each service is slow once in a hundred calls. How often is the page?',
      },
      {
        id: 'queueing',
        criterion: 'correctness',
        essential: true,
        title: 'Says that waiting explodes near full utilisation',
        why: 'Capacity that looks sufficient on average is not.',
        groups: [
          [
            'utilisation', 'utilization', 'saturated', 'near capacity', 'close to capacity', 'full capacity',
            '80 percent',
          ],
          ['queue', 'waiting', 'nonlinear', 'explodes', 'sharply'],
        ],
        probe: 'A service goes from half to almost full load. What happens to its response time?',
      },
      {
        id: 'partial',
        criterion: 'trade-offs',
        essential: false,
        title: 'Gives up completeness for time',
        why: 'A page without recommendations is better than no page.',
        groups: [
          ['timeout', 'deadline', 'time budget', 'budget'],
          ['partial', 'degrade', 'default', 'fallback', 'optional', 'placeholder', 'cached'],
        ],
        probe: 'Does the page need all twenty answers?',
      },
      {
        id: 'hedging',
        criterion: 'depth',
        essential: false,
        title: 'Sends a second request late and cancels the loser',
        why: 'It cuts the tail for a few percent more load.',
        groups: [
          ['hedge', 'backup request', 'second request', 'duplicate request'],
          ['p95', 'percentile', 'delay', 'cancel', 'load', 'first answer', 'other replica'],
        ],
        probe: 'Can you do something about one slow copy of a service?',
      },
      {
        id: 'shedding',
        criterion: 'depth',
        essential: false,
        title: 'Limits queues and refuses early',
        why: 'An answer that comes too late was work for nothing.',
        groups: [
          ['shed', 'reject', 'back pressure', 'backpressure', 'bounded queue', 'concurrency limit'],
          ['overload', 'early', 'capacity', 'protect', 'queue', 'fast'],
        ],
        probe: 'What should a service do with more than it can serve?',
      },
      {
        id: 'causes',
        criterion: 'depth',
        essential: false,
        title: 'Names typical causes of single slow calls',
        why: 'Each one has its own remedy.',
        groups: [
          [
            'garbage collection', 'gc', 'cold cache', 'noisy neighbour', 'noisy neighbor', 'compaction',
            'lock contention', 'retransmission',
          ],
          ['tail', 'slow', 'pause', 'spike', 'single'],
        ],
        probe: 'Why would one call take long while the others are quick?',
      },
    ],
    misconceptions: [
      {
        id: 'averaged-percentiles',
        title: 'Averages percentiles over machines',
        groups: [
          [
            'then average the percentiles', 'then average the p99', 'average p99 over all', 'I average the p99',
            'I average the percentiles', 'I would average the p99',
          ],
        ],
        probe: 'One machine serves a thousand requests, another one ten. What does your figure say?',
      },
      {
        id: 'linear-load',
        title: 'Expects response time to grow in step with load',
        groups: [
          [
            'latency grows linearly', 'time grows linearly', 'latency rises linearly', 'time rises linearly',
            'latency doubles when the load', 'is proportional to the load',
          ],
        ],
        probe: 'What would that mean at ninety-nine percent?',
      },
    ],
    probes: {
      clarify: 'Put numbers on it: take one slow call in a hundred and work out the page.',
      foothold: 'Twenty friends meet, and dinner starts when all have come. Who decides when you eat?',
      depth: 'Which of your measures can make an overload worse, and how do you prevent that?',
    },
    anchors: {
      2: 'Averages hide outliers, so I would make the services faster and add caching.',
      3:
        'I look at the p99 instead of the mean; with twenty calls the chance that at least one is slow is about ' +
        'eighteen percent; near full utilisation the queue explodes.',
      4:
        'As above; a deadline with a partial page helps at once, and hedged requests after the p95 cost only a few ' +
        'percent of load.',
    },
    modelAnswer:
      'An average hides the tail. I look at the p99, for the page and for each service. The page waits for the ' +
      'slowest of twenty, so if each call is slow once in a hundred, the chance that at least one is slow is about ' +
      'eighteen percent. And waiting is not linear: as utilisation gets close to capacity the queue grows sharply, ' +
      'because any burst meets a busy server. So I keep headroom and bound the queues, shedding early when ' +
      'overloaded, since an answer after the deadline is wasted. For the page I set a time budget and return a ' +
      'partial result with a fallback for optional parts; that gives up completeness. For read calls a hedged ' +
      'request after the p95 goes to another replica and the loser is cancelled, with a cap on the extra load. Then ' +
      'I look for single slow causes: garbage collection pauses, cold caches, lock contention.',
  },
] satisfies BankQuestion[];
