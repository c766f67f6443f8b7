import type { BankQuestion } from '../question.ts';

export const fundamentalsMidWeb = [
  {
    id: 'fundamentals-mid-http-caching',
    version: 1,
    kind: 'FUNDAMENTALS',
    band: 'MID',
    competency: 'http-web',
    text:
      'Your static files should load fast on a second visit, but users must see a new release at once. Which HTTP ' +
      'headers and which naming do you use, and what happens in the browser and in shared caches?',
    points: [
      {
        id: 'fingerprint',
        criterion: 'correctness',
        essential: true,
        title: 'Puts a hash of the content into the name',
        why: 'A new content gets a new address, so nothing old can be shown.',
        groups: [
          [
            'content hash', 'hash of the content', 'hash in', 'fingerprint', 'hashed', 'version in the', 'unique name',
            'version number',
          ],
          ['name', 'filename', 'url', 'path'],
        ],
        probe: 'How do you make the new release differ from the one before?',
      },
      {
        id: 'long-life',
        criterion: 'correctness',
        essential: true,
        title: 'Lets named files live long',
        why: 'No request at all is the fastest one.',
        groups: [
          ['max age', 'immutable', 'one year', 'a year', 'long time', 'forever'],
          ['file', 'assets', 'hashed', 'bundle', 'static', 'javascript', 'without asking', 'fresh'],
        ],
        probe: 'What do you tell the browser about these?',
      },
      {
        id: 'html-check',
        criterion: 'correctness',
        essential: true,
        title: 'Has the entry document checked every time',
        why: 'It is the one file that tells which others are current.',
        groups: [
          ['html', 'document', 'entry page', 'index page'],
          ['no cache', 'revalidate', 'max age 0', 'always check', 'must revalidate', 'conditional', 'checked'],
        ],
        probe: 'Which file must never be old, and how do you treat it?',
      },
      {
        id: 'conditional',
        criterion: 'depth',
        essential: false,
        title: 'Explains a conditional request',
        why: 'It saves the transfer, though not the round trip.',
        groups: [
          ['etag', 'last modified', 'if none match', 'if modified since', 'validator'],
          ['304', 'not modified', 'unchanged', 'without the body', 'without a body', 'empty body'],
        ],
        probe: 'What goes over the wire when nothing has changed?',
      },
      {
        id: 'shared-private',
        criterion: 'depth',
        essential: false,
        title: 'Separates shared from private caches',
        why: "One user's page in a shared cache is a leak.",
        groups: [
          ['private', 's maxage', 'cdn', 'proxy', 'vary'],
          ['user', 'personal', 'purge', 'cookie', 'logged in', 'invalidate', 'edge', 'store'],
        ],
        probe: 'Pages for signed-in people pass through the same machines. What then?',
      },
      {
        id: 'old-files',
        criterion: 'trade-offs',
        essential: false,
        title: 'Keeps old files for pages that are still open',
        why: 'A page from before the release asks for files by their old names.',
        groups: [
          [
            'old files', 'old version', 'previous release', 'old bundle', 'open tab', 'old page', 'old chunks',
            'previous version',
          ],
          ['keep', '404', 'missing', 'delete', 'while', 'deployed', 'storage', 'purge'],
        ],
        probe: 'Somebody has had the page open since yesterday. What happens on the next click?',
      },
    ],
    misconceptions: [
      {
        id: 'no-cache-word',
        title: 'Takes no-cache for "do not store"',
        groups: [
          [
            'no cache means not stored', 'no cache means never stored', 'no cache forbids storing',
            'no cache disables the cache', 'no cache turns off', 'no cache prevents storing',
          ],
        ],
        probe: 'Which directive would you use for something that must not be written to disk?',
      },
      {
        id: 'user-clears',
        title: 'Leaves it to users to empty their caches',
        groups: [
          [
            'users should clear', 'ask users to clear', 'tell users to reload', 'users have to refresh',
            'users must refresh',
          ],
        ],
        probe: 'How would a million users learn of it?',
      },
    ],
    probes: {
      clarify: 'Go through two visits with a release between them, request by request.',
      foothold: 'How can a browser know, without asking, that its copy of a file is still right?',
      depth: 'What does this scheme not solve, for example for data from an API?',
    },
    anchors: {
      2: 'I would set cache headers so that the browser caches the files.',
      3:
        'File names contain a content hash and get a max-age of one year with immutable; the HTML has no-cache so ' +
        'it is revalidated each time.',
      4:
        'As above; with an ETag the answer is 304 without the body, and I keep old files a while because open tabs ' +
        'still ask for them.',
    },
    modelAnswer:
      'I put a content hash into the name of every script, style and image. Such a file never changes, so I send ' +
      'cache-control with max-age of one year and immutable, and the browser uses it without asking. The HTML ' +
      'document keeps its name, so it gets no-cache: it may be stored but is revalidated on every visit. With an ' +
      'ETag the browser sends if-none-match, and if the page is unchanged the server answers 304 without a body. A ' +
      'new release means new HTML that points to new names, so users see it at once. In a CDN the same rules hold; ' +
      'pages for a logged in user are marked private so that no proxy stores them. The price is that I must keep ' +
      'old files for some time, because an open tab still asks for the previous version.',
  },
  {
    id: 'fundamentals-mid-event-loop',
    version: 1,
    kind: 'FUNDAMENTALS',
    band: 'MID',
    competency: 'javascript',
    text:
      'A timer with zero milliseconds, a resolved promise and a plain line of code are started in this order. In ' +
      'which order do they run, why, and what does a long loop do to all of them?',
    points: [
      {
        id: 'sync-first',
        criterion: 'correctness',
        essential: true,
        title: 'Says that the running code finishes first',
        why: 'Nothing interrupts JavaScript in the middle, which removes most races.',
        groups: [
          ['synchronous', 'sync', 'call stack', 'current script', 'current task', 'running code', 'plain code'],
          ['first', 'empty', 'finishes', 'run to completion', 'until', 'before'],
        ],
        probe: 'Which of the three begins, and which rule is behind it?',
      },
      {
        id: 'microtasks',
        criterion: 'correctness',
        essential: true,
        title: 'Says that reactions of promises come before timers',
        why: 'Code that mixes the two depends on it.',
        groups: [
          ['microtask', 'micro task', 'promise callback', 'promise job', 'promise'],
          [
            'before the timer', 'before settimeout', 'before the next', 'before any timer', 'before macrotasks',
            'drained', 'ahead of', 'higher priority',
          ],
        ],
        probe: 'Who is next, and why not the other one?',
      },
      {
        id: 'task-queue',
        criterion: 'correctness',
        essential: true,
        title: 'Says that a timer only queues a task',
        why: 'Zero means "not before", never "now".',
        groups: [
          ['timer', 'settimeout', 'timeout'],
          ['task queue', 'macrotask', 'macro task', 'next task', 'own task', 'queued', 'event loop', 'at the earliest'],
        ],
        probe: 'What does the zero mean exactly?',
      },
      {
        id: 'blocking',
        criterion: 'correctness',
        essential: true,
        title: 'Says that a long loop holds up everything',
        why: 'One slow function stops every user of a server.',
        groups: [
          ['block', 'freeze', 'delayed', 'hangs', 'held up'],
          ['single thread', 'one thread', 'main thread', 'event loop', 'clicks', 'rendering', 'other requests'],
        ],
        probe: 'What does a user notice during the loop?',
      },
      {
        id: 'relief',
        criterion: 'trade-offs',
        essential: false,
        title: 'Weighs a worker against cutting the work up',
        why: 'Each way out costs something: copying, overhead or complexity.',
        groups: [
          ['worker', 'web worker', 'worker thread', 'chunks', 'split', 'yield', 'child process'],
          ['message', 'copy', 'overhead', 'serialise', 'serialize', 'slower', 'complexity'],
        ],
        probe: 'The loop has to be done. How do you go about it?',
      },
      {
        id: 'starvation',
        criterion: 'depth',
        essential: false,
        title: 'Knows that endless reactions starve the rest',
        why: 'It looks like a hang without any loop in the code.',
        groups: [['microtask', 'promise'], ['starve', 'starvation', 'endless', 'endlessly', 'forever', 'keep adding']],
        probe: 'Can something other than a loop have the same effect?',
      },
      {
        id: 'phases',
        criterion: 'depth',
        essential: false,
        title: 'Names finer steps of the runtime',
        why: 'They matter once you mix several ways to postpone work.',
        groups: [
          ['nexttick', 'setimmediate', 'libuv', 'poll phase', 'requestanimationframe', 'queuemicrotask', 'phases'],
        ],
        probe: 'Which other ways to run something later do you know, and when do they come?',
      },
    ],
    misconceptions: [
      {
        id: 'immediately',
        title: 'Takes zero milliseconds for "immediately"',
        groups: [
          [
            'zero milliseconds means immediately', 'timer runs immediately', 'zero delay runs first',
            'timer runs first', 'timer fires first', 'timer fires immediately',
          ],
        ],
        probe: 'The plain line takes a second. When does the timer run?',
      },
      {
        id: 'parallel-promises',
        title: 'Believes that promises run in parallel',
        groups: [
          [
            'run in parallel on several threads', 'promises run on another thread', 'promises use another thread',
            'another thread runs the promise',
          ],
        ],
        probe: 'How many cores are busy while ten reactions run?',
      },
    ],
    probes: {
      clarify: 'Say what is in which queue at the moment the plain line runs.',
      foothold: 'While one function runs, can another one start in the middle of it?',
      depth: 'How would you notice this problem on a running server?',
    },
    anchors: {
      2: 'JavaScript is asynchronous and the event loop decides about it.',
      3:
        'The synchronous code runs first until the stack is empty, then microtasks before the timer, which waits as ' +
        'its own task; a long loop blocks the one thread.',
      4:
        'As above; I move the loop to a worker, which costs copying, and a promise that keeps adding microtasks ' +
        'would starve the timers too.',
    },
    modelAnswer:
      'The plain line runs first, because synchronous code runs to completion until the call stack is empty. Then ' +
      'the microtasks are drained, so the promise callback is next. The timer only put a task into the task queue; ' +
      'zero means at the earliest now, so it comes last, in the next turn of the event loop. There is a single ' +
      'thread. A long loop therefore blocks everything: no timer, no promise callback, no clicks, and on a server ' +
      'no other requests. I would move it into a worker, which costs copying the data as messages, or cut it into ' +
      'chunks that yield in between, which makes it slower in total. Microtasks can do harm too: a promise that ' +
      'keeps adding new ones will starve timers and rendering. In Node, process.nextTick runs even before promises, ' +
      'and setImmediate in a phase of its own.',
  },
] satisfies BankQuestion[];
