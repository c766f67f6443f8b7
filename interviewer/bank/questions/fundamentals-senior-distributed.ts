import type { BankQuestion } from '../question.ts';

export const fundamentalsSeniorDistributed = [
  {
    id: 'fundamentals-senior-network-partition',
    version: 1,
    kind: 'FUNDAMENTALS',
    band: 'SENIOR',
    competency: 'distributed-systems',
    text:
      'A data store runs in two data centres and the link between them breaks. What must it choose between, what ' +
      'does that look like for a shopping basket and for the last seat on a flight, and what does the choice cost ' +
      'when nothing is broken?',
    points: [
      {
        id: 'choice',
        criterion: 'correctness',
        essential: true,
        title: 'States the choice between answering and agreeing',
        why: 'During the break no design can have both, whatever a product promises.',
        groups: [
          ['consistency', 'linearizable', 'linearisable'],
          ['availability', 'keep answering', 'accept writes', 'stay up'],
        ],
        probe: 'A write reaches one side. Which two reactions are possible at all?',
      },
      {
        id: 'basket',
        criterion: 'correctness',
        essential: true,
        title: 'Lets the basket stay available and merges afterwards',
        why: 'A basket with one item too many is a small harm.',
        groups: [['basket', 'cart'], ['available', 'merge', 'eventual', 'union', 'converge', 'accept']],
        probe: 'Take the first of the two examples: what happens on both sides, and after the repair?',
      },
      {
        id: 'seat',
        criterion: 'correctness',
        essential: true,
        title: 'Refuses the seat on the side without a majority or owner',
        why: 'Some promises can be given only once.',
        groups: [
          ['seat', 'booking', 'flight'],
          ['refuse', 'one side', 'majority', 'quorum', 'leader', 'reject', 'sold twice'],
        ],
        probe: 'Take the second of the two examples: what happens on each of the sides?',
      },
      {
        id: 'everyday-price',
        criterion: 'trade-offs',
        essential: true,
        title: 'Names the delay of agreement in normal times',
        why: 'The price is paid at every request, not only on the bad day.',
        groups: [
          ['latency', 'round trip', 'slower', 'milliseconds', 'pacelc'],
          ['normal', 'ordinary', 'every write', 'each write', 'healthy', 'coordination', 'even without', 'everyday'],
        ],
        probe: 'What does a user notice on a day without trouble in each case?',
      },
      {
        id: 'third-site',
        criterion: 'depth',
        essential: false,
        title: 'Knows that a majority needs a third place',
        why: 'With two sites one break stops everything or splits everything.',
        groups: [
          ['quorum', 'majority', 'raft', 'paxos', 'consensus', 'witness', 'tie breaker'],
          ['third', 'odd', 'split brain', 'three', 'two sites', 'tie'],
        ],
        probe: 'Are two data centres a good number?',
      },
      {
        id: 'reconciliation',
        criterion: 'depth',
        essential: false,
        title: 'Compares ways to bring versions together',
        why: 'The easy way loses data without a word.',
        groups: [
          ['last write wins', 'vector clock', 'version vector', 'crdt', 'merge function', 'lww'],
          ['lose', 'lost', 'clock', 'concurrent', 'conflict', 'set'],
        ],
        probe: 'Both sides changed the same thing. How do you bring them together?',
      },
      {
        id: 'silence',
        criterion: 'depth',
        essential: false,
        title: 'Knows that silence has no known cause',
        why: 'Every decision about a failure is taken on a guess.',
        groups: [
          ['timeout', 'no answer', 'silence', 'heartbeat'],
          ['dead', 'slow', 'cannot tell', 'indistinguishable', 'crashed', 'guess', 'unknown'],
        ],
        probe: 'How does one side know that the link is broken?',
      },
    ],
    misconceptions: [
      {
        id: 'two-of-three',
        title: 'Believes that one may choose two of three freely',
        groups: [
          [
            'we can pick two of the three', 'pick any two', 'choose any two', 'choose ca', 'a ca system',
            'choose two out of three properties',
          ],
        ],
        probe: 'What would it mean to choose that links never break?',
      },
      {
        id: 'two-is-majority',
        title: 'Believes that two sites form a majority',
        groups: [
          [
            'two nodes are enough for a majority', 'two data centres give a majority', 'two sites form a quorum',
            'two sites are enough for a quorum', 'with two nodes we have a majority',
          ],
        ],
        probe: 'The link breaks. How many votes does each side have?',
      },
    ],
    probes: {
      clarify: 'Take one write on each side during the break and tell me what every user sees.',
      foothold: 'Two shops of one owner sell the last copy of a book, and the telephone is dead. What can they do?',
      depth: 'What do you tell users afterwards when both sides have said yes?',
    },
    anchors: {
      2: 'By the CAP theorem it has to choose consistency or availability.',
      3:
        'It either stays consistent and refuses or stays available; the basket accepts writes on both sides and ' +
        'merges them, the seat is sold only on the side with the majority; the price is a round trip on every ' +
        'write.',
      4:
        'As above; last write wins loses data without a word, and with two sites there is no majority, so I add a ' +
        'third as witness.',
    },
    modelAnswer:
      'While the link is broken, the store can stay available on both sides and let the data diverge, or stay ' +
      'consistent and refuse on at least one side. For the basket I choose availability: both sides accept writes, ' +
      'and afterwards I merge them as a union; perhaps a deleted item comes back, which is a small harm. Last write ' +
      'wins would be simpler, but it loses concurrent additions. The seat must not be sold twice, so only the side ' +
      'with the leader and a majority may sell, and the other refuses. With two sites there is no majority after a ' +
      'break, so I put a witness in a third place. On an ordinary day agreement costs a round trip between the ' +
      'centres on every write, so latency goes up by milliseconds or more. And a node cannot tell a broken link ' +
      'from a slow or dead peer, it only sees a timeout.',
  },
  {
    id: 'fundamentals-senior-dual-write',
    version: 1,
    kind: 'FUNDAMENTALS',
    band: 'SENIOR',
    competency: 'caching-messaging',
    text:
      'A service saves an order in its database and must publish an event about it. Why is writing to both in turn ' +
      'unsafe, which pattern makes it reliable, and what must the consumers still take care of?',
    points: [
      {
        id: 'gap',
        criterion: 'correctness',
        essential: true,
        title: 'Names the crash between the two writes and its result',
        why: 'It happens rarely and is found weeks later in the accounts.',
        groups: [
          ['crash', 'dies', 'fails', 'down', 'killed'],
          ['between', 'after the commit', 'before the publish', 'before publishing', 'only one', 'one of the two'],
          [
            'lost', 'missing', 'never published', 'inconsistent', 'without an order', 'without an event', 'phantom',
            'does not exist',
          ],
        ],
        probe: 'Stop the process at each line in turn. What does the world look like?',
      },
      {
        id: 'outbox',
        criterion: 'correctness',
        essential: true,
        title: 'Writes the event into the same database in the same transaction',
        why: 'It turns two writes into one that is all or nothing.',
        groups: [
          ['outbox', 'change data capture', 'cdc', 'debezium'],
          ['same transaction', 'one transaction', 'table', 'relay', 'log', 'poll'],
        ],
        probe: 'How do you make one atomic step out of the two?',
      },
      {
        id: 'idempotent-consumer',
        criterion: 'correctness',
        essential: true,
        title: 'Says that consumers see duplicates and must cope',
        why: 'The pattern promises at least once, no more.',
        groups: [
          ['consumer', 'subscriber', 'receiver'],
          ['idempotent', 'deduplicate', 'duplicates', 'twice', 'already processed', 'already seen'],
        ],
        probe: 'What can still arrive at the other end that you would not want?',
      },
      {
        id: 'relay',
        criterion: 'depth',
        essential: false,
        title: 'Explains how the relay repeats until it is confirmed',
        why: 'There is the place where duplicates come from.',
        groups: [
          ['relay', 'poller', 'publisher', 'background process', 'connector'],
          ['at least once', 'retries', 'again', 'marks', 'until'],
        ],
        probe: 'Who sends it out, and what does that part do after a failure?',
      },
      {
        id: 'ordering',
        criterion: 'depth',
        essential: false,
        title: 'Keeps the sequence for each order',
        why: 'A cancellation before its order makes no sense to anybody.',
        groups: [
          [
            'overtake', 'out of order', 'sequence number', 'partition key', 'aggregate id', 'version number',
            'in sequence',
          ],
          ['consumer', 'same key', 'per key', 'stale', 'partition', 'older', 'ignore', 'order id'],
        ],
        probe: 'A cancellation comes in before its order. What then?',
      },
      {
        id: 'alternatives',
        criterion: 'trade-offs',
        essential: false,
        title: 'Compares with a distributed transaction, or polling with log reading',
        why: 'Each way costs availability, delay or operation.',
        groups: [
          ['two phase', 'xa', 'distributed transaction', 'polling', 'change data capture', 'cdc'],
          ['availability', 'blocking', 'latency', 'load', 'operate', 'complexity', 'delay'],
        ],
        probe: 'What else was possible, and why did you not take it?',
      },
      {
        id: 'cleaning',
        criterion: 'depth',
        essential: false,
        title: 'Keeps the table small',
        why: 'A table that only grows slows down its own reader.',
        groups: [
          ['clean up', 'purge', 'prune', 'drop partitions', 'delete published', 'remove published', 'delete old'],
          ['outbox', 'table', 'rows', 'bloat', 'published', 'index'],
        ],
        probe: 'How does it look after a year?',
      },
    ],
    misconceptions: [
      {
        id: 'publish-inside',
        title: 'Publishes inside the transaction and feels safe',
        groups: [
          [
            'I publish inside the transaction', 'we publish inside the transaction',
            'publishing inside the transaction is safe', 'rolls back the message too', 'broker joins the transaction',
          ],
        ],
        probe: 'The message is out and the commit fails. What do the others know?',
      },
      {
        id: 'exactly-once',
        title: 'Expects exactly once from the broker',
        groups: [
          [
            'kafka guarantees exactly once', 'broker guarantees exactly once', 'consumers never see duplicates',
            'outbox gives exactly once', 'outbox guarantees exactly once', 'delivered exactly once by the broker',
          ],
        ],
        probe: 'The confirmation gets lost. What does the sender do, and what does the receiver see?',
      },
    ],
    probes: {
      clarify: 'Write the steps of your way in sequence and mark what is committed when.',
      foothold: 'You put money in a jar and write it in a book. What can happen between the two?',
      depth: 'What happens to your way when the broker is away for a day?',
    },
    anchors: {
      2: 'If one of them fails the data is inconsistent, so I would use a transaction and retries.',
      3:
        'If it crashes between commit and publish the event is lost; an outbox table is written in the same ' +
        'transaction and a relay publishes it; consumers must be idempotent because events may come twice.',
      4:
        'As above; a sequence number lets a consumer ignore older events, and change data capture has less delay ' +
        'than polling but is more to operate.',
    },
    modelAnswer:
      'If I commit and then crash before publishing, the event is lost, and nobody learns of the order. If I ' +
      'publish first and the commit fails, there is an event about an order that does not exist. So I write the ' +
      'event into an outbox table in the same transaction as the order. A relay reads the table in sequence, ' +
      'publishes, and marks the row when the broker has confirmed; after a failure it tries again, so this is at ' +
      'least once. Consumers therefore see some events twice and must be idempotent, by remembering the event id. ' +
      'For ordering I use the order id as partition key and a version number, so that a consumer can ignore older ' +
      'ones. Polling is simple but adds delay and load; change data capture reads the log with less delay and is ' +
      'more to operate. A distributed transaction would cost availability. Published rows have to be purged.',
  },
] satisfies BankQuestion[];
