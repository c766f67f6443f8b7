import type { BankQuestion } from '../question.ts';

/** Designs under extreme and uneven load. */
export const systemDesignSeniorTicketsFeed = [
  {
    id: 'system-design-senior-ticket-sale',
    version: 1,
    kind: 'SYSTEM_DESIGN',
    band: 'SENIOR',
    competency: 'system-design',
    text:
      'Tickets for a famous band go on sale at ten. Two million people come within a minute for fifty thousand ' +
      'numbered seats. Nobody may buy a seat that somebody else has, and the sale should feel fair. How would you ' +
      'design it?',
    points: [
      {
        id: 'sale-rules', criterion: 'requirements', essential: true,
        title: 'Asks for the rules of fairness, holding time, payment and limits per person',
        why: 'Fairness and holding times are product rules that shape the design more than the traffic.',
        groups: [
          ['fair', 'first come', 'lottery', 'random order'],
          ['hold', 'per person', 'per customer', 'per account', 'limit', 'bots', 'payment', 'pay'],
        ],
        probe: 'Which rules would you need from the organiser?',
      },
      {
        id: 'waiting-room', criterion: 'structure', essential: true,
        title: 'Admits people at the rate that the sale can serve',
        why: 'Most of the crowd can wait on a static page instead of fighting for a database.',
        groups: [
          ['waiting room', 'virtual queue', 'queue page', 'waiting page', 'admission'],
          ['rate', 'admit', 'let in', 'token', 'batch', 'position', 'per second', 'per minute', 'at a time'],
        ],
        probe: 'What do the first ten seconds look like for somebody who came with everybody else?',
      },
      {
        id: 'hold-with-expiry', criterion: 'structure', essential: true,
        title: 'Reserves a seat for a limited time before payment',
        why: 'People need minutes to pay, and seats of those who leave must come back.',
        groups: [
          ['hold', 'reserve'],
          ['expire', 'expiry', 'ttl', 'minutes', 'time limit', 'given back'],
          ['seat', 'ticket'],
        ],
        probe: 'From choosing a seat to owning it: which states are there, and what ends each of them?',
      },
      {
        id: 'one-winner', criterion: 'depth', essential: true,
        title: 'Makes one winner per seat with an atomic conditional write',
        why: 'Checking first and writing afterwards sells the seat twice under this load.',
        groups: [
          [
            'conditional update', 'compare and set', 'compare-and-swap', 'unique constraint', 'atomic', 'row lock',
            'select for update', 'where status', 'unique index',
          ],
          ['seat', 'ticket'],
          ['one', 'only', 'first', 'wins', 'zero rows', 'succeeds', 'fails', 'free'],
        ],
        probe: 'Two people press the same seat within a millisecond. What decides?',
      },
      {
        id: 'payment-races', criterion: 'depth', essential: false,
        title: 'Handles payment that ends after the hold has ended',
        why: 'The money and the seat live in two systems that fail apart.',
        groups: [
          ['payment', 'paid', 'charge', 'provider'],
          [
            'late', 'after the hold', 'after expiry', 'expired', 'webhook', 'refund', 'reconcile', 'authorise',
            'authorize', 'capture',
          ],
        ],
        probe: 'The bank says yes ten minutes later than usual. Who has the seat, and who has the money?',
      },
      {
        id: 'partition-the-seats', criterion: 'depth', essential: false,
        title: 'Spreads contention by splitting the seats',
        why: 'One hot table or counter is the limit; blocks of seats are independent of each other.',
        groups: [
          ['partition', 'shard', 'split', 'per block', 'by section', 'by block', 'per section', 'separate queues'],
          ['seat', 'hot', 'contention', 'lock', 'database', 'counter'],
        ],
        probe: 'Which single row would everybody fight for, and what would you do about it?',
      },
      {
        id: 'lottery-or-first', criterion: 'trade-offs', essential: false,
        title: 'Weighs a lottery against first come, first served',
        why: 'A lottery takes away the rush and its bots; people may feel that it is less deserved.',
        groups: [
          ['lottery', 'random', 'draw', 'shuffle'],
          ['first come', 'first served', 'fifo', 'arrival order', 'fastest'],
          ['bot', 'fair', 'spike', 'rush', 'network', 'peak', 'scripts'],
        ],
        probe: 'Another rule of who comes first was possible. What speaks for yours?',
      },
      {
        id: 'seat-map-freshness', criterion: 'trade-offs', essential: false,
        title: 'Lets the seat map be a little old to save reads',
        why: 'The map may lie for a second because the hold tells the truth.',
        groups: [
          ['seat map', 'map of seats', 'availability', 'free seats'],
          ['stale', 'cached', 'cdn', 'second old', 'approximate', 'eventually'],
          ['hold', 'truth', 'accept', 'cheap', 'click', 'load', 'refuse', 'rejected'],
        ],
        probe: 'How exact is what people see before they press?',
      },
    ],
    misconceptions: [
      {
        id: 'autoscale-absorbs',
        title: 'Trusts in autoscaling for the minute of the start',
        groups: [
          ['autoscale', 'autoscaling', 'scale automatically', 'auto-scaling', 'kubernetes scales', 'serverless'],
          ['handles it', 'handles the load', 'enough', 'absorbs', 'no problem', 'solves', 'takes care'],
        ],
        probe: 'How long does that take to react, and what does it do for the database behind?',
      },
      {
        id: 'check-then-write',
        title: 'Checks availability with a read and then writes',
        groups: [
          ['check if', 'check whether', 'first check', 'select the seat', 'read the seat', 'look whether'],
          ['then update', 'then insert', 'then save', 'then mark', 'then book'],
          ['enough', 'simple', 'safe', 'works', 'fine'],
        ],
        probe: 'What can happen between those two steps?',
      },
    ],
    probes: {
      clarify: "Follow one person from ten o'clock to the confirmation. Which parts of the system do they meet?",
      foothold: 'Imagine one seat and two buyers. How do you make sure that exactly one gets it?',
      depth:
        'Suppose that the database of seats fails at five past ten. What is true afterwards, and what do you tell ' +
        'people?',
    },
    anchors: {
      2: 'I would scale the servers, put a cache in front and use transactions for the seats.',
      3:
        'I would get the rules of fairness and hold times, let a waiting room admit people in batches, reserve ' +
        'seats for eight minutes, and let a conditional update pick the one winner of a seat.',
      4:
        "A lottery among early arrivals takes away the bots' advantage and flattens the spike, at the price that " +
        'being fastest counts for nothing, which the organiser has to want.',
    },
    modelAnswer:
      'I would ask for the rules first: is it first come or a lottery, how many tickets per person, how long is a ' +
      'hold, which payments. A static waiting room on the CDN takes the two million; it gives everybody a signed ' +
      'token and admits a few hundred per second, as fast as checkout works. I would draw a random order among all ' +
      'who came before ten, since first come, first served rewards bots and a network near us. Choosing a seat ' +
      "reserves it for eight minutes by a conditional update on that seat's row: free to held, one wins, the other " +
      'sees zero rows. Seats are partitioned by block, so contention stays local. Holds expire unless paid; I ' +
      'authorise the payment before and capture after the seat is sold, and a late webhook after expiry leads to a ' +
      'refund. The seat map is cached and a second old, which I accept because the hold tells the truth.',
  },
  {
    id: 'system-design-senior-home-feed',
    version: 1,
    kind: 'SYSTEM_DESIGN',
    band: 'SENIOR',
    competency: 'system-design',
    text:
      'A network for professionals shows each member a feed of posts by the people they follow. Most members follow ' +
      'two hundred people; a few authors have ten million followers. How would you design how the feed is made, ' +
      'stored and read?',
    points: [
      {
        id: 'feed-load', criterion: 'requirements', essential: true,
        title: 'Asks for reads and posts per second, freshness and ordering',
        why: 'The ratio of reads to posts and the spread of followers decide where the work is done.',
        groups: [
          [
            'posts per second', 'posts a day', 'posts per day', 'reads per second', 'feed reads', 'feed loads',
            'daily active', 'active members', 'read ratio', 'reads to',
          ],
          ['fresh', 'order', 'ranked', 'chronological', 'latency', 'followers'],
        ],
        probe: 'What figures would you ask for, and what would each of them decide?',
      },
      {
        id: 'precomputed-timelines', criterion: 'structure', essential: true,
        title: 'Writes posts into prepared timelines of followers',
        why: 'Reading then costs one look-up, and reads are the many.',
        groups: [
          ['push model', 'precomputed', 'write into each', 'materialise', 'materialize', 'fanned out'],
          ['timeline', 'feed', 'inbox', 'list of post ids', 'follower'],
        ],
        probe: 'A normal member publishes. Which work is done at that moment, and which later?',
      },
      {
        id: 'hybrid-for-big-authors', criterion: 'structure', essential: true,
        title: 'Reads posts of very large authors at request time and merges them',
        why: 'Ten million writes for one post is slow and mostly for people who do not look.',
        groups: [
          [
            'hybrid', 'fan-out on read', 'pull', 'celebrity', 'large author', 'big author', 'large accounts',
            'many followers', 'at read time',
          ],
          ['merge', 'mix', 'combine', 'fetch', 'query'],
        ],
        probe: 'One of the ten-million authors publishes. What happens then?',
      },
      {
        id: 'feed-read-path', criterion: 'depth', essential: true,
        title: 'Pages through the feed with a cursor and fetches posts by id',
        why: 'Ids in the feed and content elsewhere keep edits, deletes and permissions right.',
        groups: [
          ['post ids', 'ids only', 'posts by id', 'only ids', 'hydrate', 'multiget', 'batch get', 'page of ids'],
          [
            'cursor', 'deleted', 'edited', 'permission', 'visibility', 'blocked', 'content cache', 'post cache',
            'stable',
          ],
        ],
        probe: 'A member scrolls for a while and an author removes something meanwhile. What do they see?',
      },
      {
        id: 'inactive-members', criterion: 'depth', essential: false,
        title: 'Saves work for members who do not come',
        why: 'Most accounts are quiet, and their timelines would be written for nobody.',
        groups: [
          ['inactive', 'dormant', 'active members', 'only active', 'not logged in', 'recently active'],
          ['timeline', 'rebuild', 'skip', 'on demand', 'fan out', 'write', 'lazily', 'first visit'],
        ],
        probe: 'How much of that work does anybody ever look at, and what follows?',
      },
      {
        id: 'fan-out-lag', criterion: 'depth', essential: false,
        title: 'Watches the delay of the fan-out and makes it repeatable',
        why: 'A queue that lags makes the feed old without any error.',
        groups: [
          ['queue', 'worker', 'fan-out job', 'backlog', 'partition'],
          ['lag', 'delay', 'slo', 'alert', 'retry', 'idempotent', 'priority'],
        ],
        probe: 'The part that spreads posts falls an hour behind. What do members notice, and what do you?',
      },
      {
        id: 'write-or-read-cost', criterion: 'trade-offs', essential: false,
        title: 'Compares work at writing with work at reading in numbers',
        why: 'Both are right for a part of the members; figures show where to draw the line.',
        groups: [
          ['write amplification', 'fan-out on write', 'storage', 'writes per post', 'memory', 'ten million writes'],
          ['pull', 'reads'],
          ['threshold', 'cost', 'cheaper', 'expensive', 'instead', 'versus', 'at the price'],
        ],
        probe: 'Where is the line between your two ways, and how did you find it?',
      },
      {
        id: 'ranking-trade', criterion: 'trade-offs', essential: false,
        title: 'Weighs ranking against order by time',
        why: 'Ranking raises use and takes away the certainty of having seen everything.',
        groups: [['rank', 'relevance', 'scoring model'], ['chronological', 'by time', 'newest first', 'time order']],
        probe: 'In which order do posts stand, and what does that choice cost?',
      },
    ],
    misconceptions: [
      {
        id: 'join-at-read',
        title: 'Makes the feed with one join over follows and posts and expects it to last',
        groups: [['join', 'subquery'], ['follows', 'posts'], ['with an index', 'simple', 'scales', 'fine', 'enough']],
        probe: 'How many rows does that touch for one reader, times the readers in a second?',
      },
      {
        id: 'same-for-everyone',
        title: 'Treats authors with ten million followers as everybody else',
        groups: [
          ['same for everyone', 'same way for all', 'same path for all', 'treat all', 'no special case', 'uniform'],
          ['workers', 'scale out', 'more machines', 'enough', 'simple', 'just add'],
        ],
        probe: 'How long until the last follower has the post, and what waits behind it?',
      },
    ],
    probes: {
      clarify: "Take one post by an ordinary author. Where does it go, and what does a reader's request touch?",
      foothold: 'Suppose there are ten members. How would you find what one of them should see?',
      depth: 'Which assumption of yours about the members breaks the design first if it is wrong?',
    },
    anchors: {
      2: 'I would keep posts in a database and cache the feed of each user.',
      3:
        'I would ask for posts and reads per second and how fresh a feed must be, fan out on write into timelines ' +
        'of ids, merge big authors at read time, and fetch posts by id behind a cursor.',
      4:
        'Fan-out on write costs storage and two hundred writes per post but makes reads one look-up; above some ten ' +
        'thousand followers pulling is cheaper, and I would find that threshold by measuring.',
    },
    modelAnswer:
      'I would ask for posts per second, feed reads per second, how fresh it must be and whether it is ranked. Say ' +
      'a thousand posts and fifty thousand reads a second: reads win, so ordinary posts are fanned out on write by ' +
      'workers into a timeline per member, a capped list of post ids. Authors above a threshold are the hybrid ' +
      'part: their posts are pulled at read time and merged. Two hundred writes per post is cheap, ten million ' +
      'writes is not, and pulling two hundred authors on each read is too slow; I would find the threshold by ' +
      'measuring. A read takes a page of ids by cursor, then a batch get from the post cache, where deleted posts ' +
      'and blocked authors drop out. For inactive members we skip the timeline and rebuild it on their first visit. ' +
      'I watch queue lag with an SLO, and inserts are idempotent. Within a page we rank lightly, with newest first ' +
      'as a choice.',
  },
] satisfies BankQuestion[];
