import type { BankQuestion } from '../question.ts';

/** Designs in which a screen and a service share the work. */
export const systemDesignMidSearchTracking = [
  {
    id: 'system-design-mid-search-suggestions',
    version: 1,
    kind: 'SYSTEM_DESIGN',
    band: 'MID',
    competency: 'system-design',
    text:
      'Our shop has a search box. While people type, it should offer matching products and popular searches. How ' +
      'would you design this, from the key press to the data behind it?',
    points: [
      {
        id: 'latency-and-catalogue', criterion: 'requirements', essential: true,
        title: 'Asks for catalogue size, traffic and a response time',
        why: 'A list that fits in memory and a list of a hundred million entries are two designs.',
        groups: [
          ['milliseconds', 'ms', 'latency', 'response time', 'how fast', 'how quickly'],
          [
            'how many products', 'catalogue size', 'number of products', 'million products', 'thousand products',
            'products are there', 'size of the catalogue', 'queries per second', 'requests per second',
          ],
        ],
        probe: 'What would you want to know in numbers before you decide anything?',
      },
      {
        id: 'debounced-client', criterion: 'structure', essential: true,
        title: 'Limits and orders the requests that the screen makes',
        why: 'Every key press is a request otherwise, and an old answer may replace a newer one.',
        groups: [
          [
            'debounce', 'throttle', 'wait until', 'short pause', 'minimum of two', 'at least two characters',
            'at least three characters', 'minimum length',
          ],
          ['keystroke', 'key press', 'request', 'typing', 'abort', 'cancel'],
        ],
        probe: 'What does the screen do while somebody writes a long word quickly?',
      },
      {
        id: 'prefix-index', criterion: 'structure', essential: true,
        title: 'Serves suggestions from an index made for prefixes',
        why: 'Scanning the product table for every letter cannot be quick and loads the main database.',
        groups: [
          ['prefix', 'trie', 'edge n-gram', 'ngram', 'completion suggester'],
          [
            'index', 'elasticsearch', 'opensearch', 'solr', 'redis', 'in memory', 'search engine', 'sorted set',
            'structure',
          ],
        ],
        probe: 'What is searched on the server, and how is it laid out?',
      },
      {
        id: 'late-responses', criterion: 'depth', essential: true,
        title: 'Handles responses that come late or out of order',
        why: 'A slow response for "sh" must not overwrite the list for "shoes".',
        groups: [
          [
            'out of order', 'older response', 'stale response', 'late response', 'old response', 'earlier request',
            'previous request', 'slower response',
          ],
          ['ignore', 'cancel', 'abort', 'discard', 'drop', 'abortcontroller', 'compare', 'request number'],
        ],
        probe: 'Two requests are on their way at once. What does the person see in the end?',
      },
      {
        id: 'cached-prefixes', criterion: 'trade-offs', essential: false,
        title: 'Caches common prefixes and accepts older results',
        why: 'A few prefixes make most of the traffic, and suggestions may be minutes old.',
        groups: [['cache', 'cdn'], ['stale', 'fresh', 'minutes old', 'ttl', 'expire', 'out of date', 'hit rate']],
        probe: 'Which requests repeat, and how exact must their answers be?',
      },
      {
        id: 'index-updates', criterion: 'depth', essential: false,
        title: 'Keeps the index up to date with the catalogue',
        why: 'Suggesting a product that no longer exists is worse than suggesting nothing.',
        groups: [
          ['index', 'suggestion data'],
          [
            'change event', 'change data capture', 'reindex', 'rebuild', 'nightly', 'incremental', 'outbox',
            'near real time', 'swap', 'alias',
          ],
        ],
        probe: 'A product is taken off sale at noon. When does it vanish from the suggestions, and why then?',
      },
      {
        id: 'ranking', criterion: 'trade-offs', essential: false,
        title: 'Orders suggestions by use and knows the bias in that',
        why: 'Popularity lifts what is already on top, so new products need help.',
        groups: [
          ['popularity', 'click', 'rank', 'conversion'],
          ['bias', 'new products', 'long tail', 'personal', 'decay', 'recent', 'boost', 'typo'],
        ],
        probe: 'Eight products match. Which one comes first, and who is unhappy with that rule?',
      },
    ],
    misconceptions: [
      {
        id: 'like-on-main-table',
        title: 'Answers with a wildcard search on the main table',
        groups: [
          ['like query', 'like operator', 'ilike', 'wildcard', 'where name like'],
          ['simple', 'simplest', 'fine', 'enough', 'works well', 'no extra'],
        ],
        probe: 'How does the database find the rows for that, and what else does it serve at the same time?',
      },
      {
        id: 'every-key-sends',
        title: 'Sends a request on every key so that it feels live',
        groups: [
          ['every keystroke', 'every key press', 'each keystroke', 'each key', 'every character', 'every letter'],
          ['instant', 'real time', 'feels live', 'feels faster', 'no delay', 'as fast as possible'],
        ],
        probe: 'How many requests does one word make, and in which order do their replies come back?',
      },
    ],
    probes: {
      clarify: 'Somebody types three letters. Tell me what happens on the screen, on the network and on the server.',
      foothold:
        'Imagine a fixed list of ten thousand words. How would you find those that start with two given letters?',
      depth: 'At what size or traffic would you change this design, and which part first?',
    },
    anchors: {
      2: 'The page calls an endpoint that queries the products and shows the list.',
      3:
        'I would ask for catalogue size and target latency, debounce typing, drop late responses, and answer from a ' +
        'prefix index kept apart from the main database.',
      4:
        'Short prefixes are cached for a few minutes, so a removed product can show up briefly; I accept that for a ' +
        'high hit rate, because the product page checks again anyway.',
    },
    modelAnswer:
      'I would ask how many products there are, how many queries per second, and how fast it must feel; say a ' +
      'million products and 100 milliseconds. The screen debounces: it waits for a short pause in typing and for at ' +
      'least two characters before it sends a request. Responses can come out of order, so I abort the previous ' +
      'request and ignore any response whose text is no longer in the box. The server answers from a prefix index ' +
      'in a search engine, apart from the main database. The index follows the catalogue through change events, ' +
      'with a nightly rebuild and an alias swap. The shortest prefixes repeat a lot, so a CDN or cache holds them ' +
      'for five minutes; results may be a little stale, and that buys a high hit rate. I rank by clicks with decay ' +
      'and a boost for new products, because pure popularity has a bias.',
  },
  {
    id: 'system-design-mid-live-tracking',
    version: 1,
    kind: 'SYSTEM_DESIGN',
    band: 'MID',
    competency: 'system-design',
    text:
      'People who ordered food want to watch the courier approach on a map. Couriers carry a phone that knows where ' +
      "it is. How would you design this, from the courier's phone to the customer's screen?",
    points: [
      {
        id: 'update-rate', criterion: 'requirements', essential: true,
        title: 'Asks how many couriers and viewers there are and how often positions change',
        why: 'Rate times couriers gives the load of writes, viewers give the load of reads.',
        groups: [
          ['courier', 'driver', 'rider'],
          ['how many', 'thousand', 'at the same time', 'concurrent', 'peak'],
          [
            'how often', 'every few seconds', 'every five seconds', 'update rate', 'interval', 'frequency', 'fresh',
            'seconds old',
          ],
        ],
        probe: 'Which numbers decide how large this system has to be?',
      },
      {
        id: 'push-to-viewer', criterion: 'structure', essential: true,
        title: 'Brings updates to the viewer over a connection that stays open',
        why: 'The server then sends only when something moved, instead of answering empty questions.',
        groups: [
          ['websocket', 'server-sent event', 'sse', 'long polling', 'push', 'streaming connection'],
          ['customer', 'client', 'browser', 'viewer', 'app', 'subscribe', 'screen'],
          ['position', 'location', 'courier', 'map', 'update', 'coordinate'],
        ],
        probe: 'How does the map learn that something has moved?',
      },
      {
        id: 'ingest-and-fan-out', criterion: 'structure', essential: true,
        title: 'Separates taking positions in from handing them out',
        why: 'Couriers and viewers grow differently, and one order has one courier but several viewers.',
        groups: [
          ['pub/sub', 'publish', 'redis', 'kafka', 'broker', 'channel', 'topic', 'stream'],
          ['position', 'location', 'update', 'coordinate'],
          ['gateway', 'connection server', 'subscribe', 'fan out', 'per order', 'order id', 'viewers'],
        ],
        probe: 'The phone of the courier and the screen of the customer talk to different servers. How do they meet?',
      },
      {
        id: 'reconnect', criterion: 'depth', essential: true,
        title: 'Recovers after a lost connection with the present state',
        why: 'Phones lose their connection all the time, and a map that stands still looks like a lie.',
        groups: [
          [
            'reconnect', 'connection drops', 'connection lost', 'lost connection', 'loses the connection',
            'goes offline', 'tunnel',
          ],
          [
            'last known', 'snapshot', 'latest position', 'current position', 'current state', 'backoff',
            'last position', 'resync',
          ],
        ],
        probe: "The customer's phone was in a lift for a minute. What does the map do then?",
      },
      {
        id: 'latest-versus-history', criterion: 'trade-offs', essential: false,
        title: 'Keeps the newest position apart from the history',
        why: 'Viewers need one row per courier; history is large, rarely read and sensitive.',
        groups: [
          ['last position', 'latest position', 'newest position', 'current position', 'last known'],
          ['in memory', 'redis', 'overwrite', 'ttl', 'key value'],
          ['history', 'time series', 'retention', 'archive', 'trail', 'object storage'],
        ],
        probe: 'What do you keep of all those positions, and for how long?',
      },
      {
        id: 'polling-compared', criterion: 'trade-offs', essential: false,
        title: 'Compares polling with an open connection',
        why: 'Polling is simple and cacheable, and good enough at low rates.',
        groups: [
          ['polling', 'ask every', 'pull'],
          ['simple', 'simpler', 'battery', 'empty answers', 'wasted', 'overhead', 'stateless', 'scale', 'load'],
        ],
        probe: 'Which other way did you consider, and when would it do?',
      },
      {
        id: 'who-may-see', criterion: 'depth', essential: false,
        title: 'Lets only the customer of a running order see the position',
        why: "A courier's position is personal and must end with the delivery.",
        groups: [
          ['authorise', 'authorize', 'permission', 'allowed', 'token', 'access', 'privacy'],
          ['order', 'courier', 'delivered', 'delivery ends', 'customer'],
        ],
        probe: 'Who is able to look at this map?',
      },
    ],
    misconceptions: [
      {
        id: 'poll-every-second',
        title: 'Lets every screen read the database every second',
        groups: [
          ['every second', 'each second', 'once a second'],
          ['poll', 'query the database', 'select', 'request'],
          ['simple', 'simplest', 'enough', 'fine', 'easy'],
        ],
        probe: 'How many queries is that on a Friday evening, and how many of them bring news?',
      },
      {
        id: 'every-position-row',
        title: 'Writes every position into the main database as the way to share it',
        groups: [
          ['insert', 'row', 'main database', 'orders table', 'same table', 'postgres'],
          ['every position', 'each position', 'every location', 'all positions', 'each update'],
          ['easy', 'simple', 'simplest', 'reliable', 'source of truth'],
        ],
        probe: 'What does that write rate do to the other users of that database?',
      },
    ],
    probes: {
      clarify:
        "Follow a single position from the courier's phone to the map. Which parts does it pass, and how long does " +
        'it take?',
      foothold: 'Suppose one courier and one customer. How would the second phone get to know where the first one is?',
      depth: 'What happens to your design when one of the servers that hold open connections is restarted?',
    },
    anchors: {
      2: 'The courier app sends its location to the server and the customer app asks for it.',
      3:
        'I would ask how many couriers there are and how often they report, publish each position to a channel per ' +
        'order, push it to the customer over server-sent events, and send the last known position after a ' +
        'reconnect.',
      4:
        'Server-sent events are enough as data flows one way; polling would be simpler but most answers would be ' +
        'empty, and it becomes my fallback where connections are blocked.',
    },
    modelAnswer:
      'I would ask how many couriers are on the road at peak and how often a position must change; say twenty ' +
      'thousand couriers and every five seconds, so four thousand writes a second. The courier app posts its ' +
      'location to an ingest service, which overwrites the latest position in Redis with a TTL and publishes the ' +
      'update to a channel per order; history goes to cheap object storage with short retention. A gateway ' +
      'subscribes for each connected customer and pushes over server-sent events, since data flows one way. When ' +
      'the connection drops, the app reconnects with backoff and first gets the last known position, with its age ' +
      'shown. Only the customer of that order has access, by a token that ends when it is delivered. Polling would ' +
      'be simpler and stateless, but most requests would be wasted; I keep it as the fallback for blocked networks.',
  },
] satisfies BankQuestion[];
