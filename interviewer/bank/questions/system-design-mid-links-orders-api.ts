import type { BankQuestion } from '../question.ts';

/** Designs around a small public interface. */
export const systemDesignMidLinksOrdersApi = [
  {
    id: 'system-design-mid-short-links',
    version: 1,
    kind: 'SYSTEM_DESIGN',
    band: 'MID',
    competency: 'system-design',
    text:
      'Marketing wants our own short links: a long address becomes a few letters, whoever opens it is sent on, and ' +
      'a page shows how often each link was opened. How would you design it?',
    points: [
      {
        id: 'reads-and-writes', criterion: 'requirements', essential: true,
        title: 'Asks for the ratio of opened to created links and for their lifetime',
        why: 'Links are opened far more often than made, so the opening path decides the design.',
        groups: [
          [
            'how many links', 'links per day', 'links are created', 'new links', 'links a day', 'number of links',
            'how many clicks', 'clicks per', 'redirects per', 'read heavy',
          ],
          ['ratio', 'clicks each', 'lifetime', 'expire', 'forever', 'how long', 'per second', 'writes'],
        ],
        probe: 'What would you ask marketing before you start?',
      },
      {
        id: 'key-generation', criterion: 'structure', essential: true,
        title: 'Makes unique short codes with a stated scheme',
        why: 'Codes must not collide, and their length follows from how many will ever exist.',
        groups: [
          [
            'base62', 'base 62', 'counter', 'random code', 'random string', 'hash', 'sequence', 'snowflake',
            'seven characters', 'six characters',
          ],
          ['collision', 'unique', 'encode', 'retry on conflict', 'combinations'],
        ],
        probe: 'Where do the few letters come from?',
      },
      {
        id: 'quick-redirect', criterion: 'structure', essential: true,
        title: 'Answers the redirect from a cache in front of a key-value look-up',
        why: 'The person waits for this step before anything else loads.',
        groups: [
          ['redirect', '301', '302', 'lookup', 'look-up', 'location header'],
          ['cache', 'redis', 'cdn', 'edge', 'in memory', 'primary key', 'key value'],
        ],
        probe: 'Somebody opens a link. What happens until the target page starts to load?',
      },
      {
        id: 'counting-off-path', criterion: 'depth', essential: true,
        title: 'Counts openings outside the redirect',
        why: 'A counter that is updated in the request makes every popular link slow.',
        groups: [
          ['click', 'count', 'statistic', 'redirect'],
          ['queue', 'event', 'stream', 'log', 'kafka', 'asynchronous', 'async', 'batch', 'buffer', 'background'],
        ],
        probe: 'A link is on television and a million people follow it. What happens to the numbers on the page?',
      },
      {
        id: 'redirect-status', criterion: 'trade-offs', essential: false,
        title: 'Chooses the redirect status with its effect on counts',
        why: 'A permanent redirect is cached by browsers, so later visits are never seen.',
        groups: [
          ['301', 'permanent'],
          ['302', '307', 'temporary'],
          ['count', 'analytics', 'browser cache', 'cached by', 'statistic', 'change the target'],
        ],
        probe: 'What exactly does the server reply with, and what do browsers make of it?',
      },
      {
        id: 'code-guessing', criterion: 'depth', essential: false,
        title: 'Prevents guessing and misuse of links',
        why: 'Consecutive codes reveal every other link, and short links hide where they lead.',
        groups: [
          ['guess', 'enumerate', 'sequential', 'predictable', 'phishing', 'malicious', 'abuse', 'spam'],
          ['random', 'rate limit', 'blocklist', 'scan', 'safe browsing', 'longer code', 'check the target', 'shuffle'],
        ],
        probe: 'How could a stranger harm us with this service?',
      },
      {
        id: 'exactness-of-counts', criterion: 'trade-offs', essential: false,
        title: 'Says how exact and how fresh the numbers are',
        why: 'Approximate numbers a minute later cost far less than exact ones at once.',
        groups: [
          [
            'approximate', 'estimate', 'a minute late', 'delayed', 'eventually', 'slightly wrong', 'not exact', 'rough',
            'few seconds behind', 'lose a few',
          ],
          ['count', 'number', 'statistic', 'cheaper', 'cost', 'aggregate', 'dashboard'],
        ],
        probe: 'How exact do the figures on the page have to be?',
      },
    ],
    misconceptions: [
      {
        id: 'update-counter-in-request',
        title: 'Increments a column in the redirect request',
        groups: [
          ['increment', 'update the counter', 'update counter', 'count plus one', 'count + 1', 'update the row'],
          ['in the redirect', 'same request', 'on every click', 'each click', 'before redirecting', 'every redirect'],
          ['simple', 'simplest', 'accurate', 'exact', 'consistent', 'enough'],
        ],
        probe: 'What do a thousand of those at the same moment do to that one row?',
      },
      {
        id: 'hash-cannot-collide',
        title: 'Believes that a short piece of a hash is always unique',
        groups: [
          ['first characters', 'first six', 'first seven', 'truncate', 'shorten the hash', 'part of the hash'],
          [
            'always unique', 'unique enough', 'guarantees uniqueness', 'no collisions', 'never collide',
            'cannot collide',
          ],
        ],
        probe: 'How many codes can exist with that length, and what if two long addresses get the same one?',
      },
    ],
    probes: {
      clarify: 'Walk me through the two paths: making a link, and opening one.',
      foothold: 'Imagine a table with two columns. What would be in them, and how is it asked?',
      depth: 'Which part of this fails first under a sudden wave of visitors to one link, and what do people see?',
    },
    anchors: {
      2: 'I would store the long address with an id and redirect when the id is opened.',
      3:
        'After asking how many links are created and how long they live, I make base62 codes with a unique index, ' +
        'redirect from a cache, and write click events to a queue for counting.',
      4:
        'I would answer 302 instead of 301 since browsers cache permanent redirects and we would lose clicks, and I ' +
        'accept counts that are a minute late.',
    },
    modelAnswer:
      'I would ask how many links are created per day and how many clicks each gets, and whether links expire; I ' +
      'expect a read-heavy load, say a hundred redirects for each new link. Creating one takes a random code of ' +
      'seven base62 characters with a unique index, and a retry on the rare collision. Random rather than ' +
      'sequential, so nobody can guess other links, and I check the target against a blocklist of phishing sites. ' +
      'The redirect is a lookup by primary key with a cache in front, so it stays within a few milliseconds. Each ' +
      'click only writes an event to a stream; a background job sums them per minute into statistics. Those counts ' +
      'are a minute late and approximate, which is far cheaper. I reply 302, because browsers cache a permanent 301 ' +
      'and we could neither count later visits nor change the target.',
  },
  {
    id: 'system-design-mid-orders-api',
    version: 1,
    kind: 'SYSTEM_DESIGN',
    band: 'MID',
    competency: 'api-design',
    text:
      'Partner companies want to place and read orders in our shop through a public HTTP interface. Their programs ' +
      'run unattended and their networks fail at times. How would you design this interface?',
    points: [
      {
        id: 'partner-use-cases', criterion: 'requirements', essential: true,
        title: 'Asks who calls it, for what and how often',
        why: 'The resources and limits follow from what partners do, not from our tables.',
        groups: [
          ['partner', 'caller', 'integrator'],
          [
            'use case', 'need to do', 'want to do', 'how many orders', 'orders per', 'requests per', 'how often',
            'call rate', 'which fields', 'peak',
          ],
        ],
        probe: 'What would you find out first, and from whom?',
      },
      {
        id: 'resource-model', criterion: 'structure', essential: true,
        title: 'Models orders as resources with clear methods, states and errors',
        why: 'Partners can guess the rest of an interface that follows the rules of HTTP.',
        groups: [
          ['resource', 'post /orders', 'get /orders', 'endpoint', 'rest'],
          ['status code', '201', '400', '404', '409', '422', 'error code', 'error format', 'problem details'],
        ],
        probe: "Show me what a partner's program sends and gets back for one order.",
      },
      {
        id: 'page-through', criterion: 'structure', essential: true,
        title: 'Reads long lists in pages with a cursor',
        why: 'A list without a limit works in the test and fails for the largest partner.',
        groups: [
          ['pagination', 'cursor', 'page size', 'page token', 'next page', 'keyset'],
          ['limit', 'maximum', 'stable', 'offset', 'sort'],
        ],
        probe: 'A partner has two million past purchases and wants to copy them. How does that go?',
      },
      {
        id: 'safe-repeat', criterion: 'depth', essential: true,
        title: 'Makes placing an order safe to repeat',
        why: 'A lost reply looks like a lost request, and without a key the retry buys twice.',
        groups: [
          ['idempotent', 'client reference', 'request id', 'unique key'],
          ['retry', 'timeout', 'twice', 'duplicate', 'same result', 'again', 'lost reply', 'same response'],
          ['post', 'partner', 'order', 'caller', 'purchase'],
        ],
        probe: "A partner's program sends an order and never gets a reply. What should it do, and what do we do?",
      },
      {
        id: 'versions', criterion: 'trade-offs', essential: false,
        title: 'Plans how the interface changes, with the price of each way',
        why: 'Partners update once a year, so a breaking change costs them and us.',
        groups: [
          ['version', 'v1', 'v2', 'deprecate', 'sunset', 'backward compatible', 'breaking change'],
          ['header', 'path', 'url', 'additive', 'old', 'support both', 'cost', 'months', 'maintain'],
        ],
        probe: 'In a year a field must change its meaning. How do you get there?',
      },
      {
        id: 'partner-limits', criterion: 'depth', essential: false,
        title: 'Authenticates partners and limits each of them',
        why: "One partner's faulty loop must not be everybody's outage.",
        groups: [
          ['rate limit', 'quota', 'throttle', '429'],
          ['per partner', 'per key', 'api key', 'retry-after', 'token', 'oauth', 'client credentials', 'header'],
        ],
        probe: 'One of the programs goes wild at night. Who notices, and how?',
      },
      {
        id: 'webhooks-or-polling', criterion: 'trade-offs', essential: false,
        title: 'Weighs webhooks against asking for changes',
        why: 'Webhooks are prompt but get lost; reading changes is slow but complete.',
        groups: [
          ['webhook', 'callback', 'event notification'],
          ['poll', 'changes feed', 'list changes', 'missed', 'catch up', 'signed', 'signature'],
        ],
        probe: 'How does a partner learn that a parcel has left?',
      },
    ],
    misconceptions: [
      {
        id: 'post-is-safe-to-retry',
        title: 'Thinks that repeating the POST is harmless as it is',
        groups: [
          ['retry the post', 'repeat the post', 'send it again', 'resend', 'just retry', 'post again'],
          ['no problem', 'harmless', 'fine', 'safe', 'always works', 'nothing happens'],
        ],
        probe: 'Suppose that the first attempt did arrive. What stands in the database after the second one?',
      },
      {
        id: 'offset-for-everything',
        title: 'Believes that offset pages are complete while rows are added',
        groups: [
          ['offset', 'page number', 'skip and limit'],
          ['always complete', 'scales', 'consistent', 'never miss', 'no problem', 'works for any', 'fast for any'],
        ],
        probe: 'New rows come in between page one and page two. What does the reader get?',
      },
    ],
    probes: {
      clarify: 'Which calls exist, and what does the most important one take and return?',
      foothold: 'Think of a single purchase. Which request would create it, and which would read it back?',
      depth: 'What in this design would a partner most likely use wrongly, and what happens then?',
    },
    anchors: {
      2: 'I would make POST and GET endpoints for orders with JSON and an API key.',
      3:
        'After asking partners for their use cases I would offer REST resources with clear status codes, cursor ' +
        'pages with a limit, and an idempotency key on the POST so that a retry is safe.',
      4:
        'Webhooks tell partners quickly but can be missed, so a changes feed stays the truth; versions go in the ' +
        'path and only additive changes happen within one.',
    },
    modelAnswer:
      'I would first ask the partners which use cases they have and how many orders per minute to expect at peak. ' +
      'Then I model resources: POST /orders returns 201 with the order and its status, GET /orders/{id} reads it, ' +
      'and errors share one format with a code, 422 for invalid input and 409 for conflicts. Lists use cursor ' +
      'pagination with a maximum page size and a stable sort, so a full copy never misses rows. Placing an order ' +
      'needs an idempotency key: after a timeout the partner retries with the same key and gets the same response ' +
      'instead of buying twice. Each partner has its own credentials and a rate limit per key, with 429 and ' +
      'Retry-After. Webhooks tell of changes quickly, but they can be missed, so a changes feed to poll is the ' +
      'truth. Within v1 I make additive changes only; a v2 costs us supporting both for a year.',
  },
] satisfies BankQuestion[];
