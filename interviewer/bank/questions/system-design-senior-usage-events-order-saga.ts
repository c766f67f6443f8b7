import type { BankQuestion } from '../question.ts';

/** Designs whose numbers and money must add up. */
export const systemDesignSeniorUsageEventsOrderSaga = [
  {
    id: 'system-design-senior-usage-events',
    version: 1,
    kind: 'SYSTEM_DESIGN',
    band: 'SENIOR',
    competency: 'system-design',
    text:
      'We want to see how our product is used: web and mobile clients report what people do, product teams look at ' +
      'dashboards, and an invoice is computed from a few of these numbers. How would you design the way from the ' +
      'client to dashboard and invoice?',
    points: [
      {
        id: 'purposes-apart', criterion: 'requirements', essential: true,
        title: 'Separates the needs of invoices from those of product analysis',
        why: 'An invoice must be exact and explainable; a dashboard must be quick and may be rough.',
        groups: [
          ['invoice', 'billing', 'billable'],
          ['dashboard', 'analytics', 'product team', 'product analysis'],
          ['exact', 'accurate', 'late', 'fresh', 'minutes', 'lose', 'loss', 'sampled', 'approximate', 'audit'],
        ],
        probe: 'Who uses these numbers, and what would hurt each of them?',
      },
      {
        id: 'client-batches', criterion: 'structure', essential: true,
        title: 'Collects events in the client and sends them in batches to a thin collector',
        why: 'Clients are many and unreliable; a thin entrance survives what the rest does not.',
        groups: [
          ['batch', 'buffer', 'sendbeacon', 'flush', 'local queue'],
          ['client', 'sdk', 'browser', 'mobile', 'app'],
          ['collector', 'endpoint', 'ingest', 'gateway', 'edge', 'collection'],
        ],
        probe: 'What happens on a phone between an action and the first server that hears of it?',
      },
      {
        id: 'log-then-two-paths', criterion: 'structure', essential: true,
        title: 'Keeps raw events in a durable log that feeds a quick and an exact path',
        why: 'From the raw log every number can be made again when a rule or a bug changes.',
        groups: [
          ['kafka', 'durable log', 'event log', 'stream', 'raw events', 'kinesis', 'pub/sub'],
          ['object storage', 'data lake', 'warehouse', 'replay', 'recompute', 'retained'],
          ['dashboard', 'aggregate', 'rollup', 'billing', 'batch', 'clickhouse', 'olap'],
        ],
        probe: 'What lies between the entrance and the two kinds of users, and why there?',
      },
      {
        id: 'dedupe-late-events', criterion: 'depth', essential: true,
        title: 'Counts each event once although it comes twice or days late',
        why: 'Clients retry and phones sleep, so arrival is neither once nor in order.',
        groups: [
          ['event id', 'dedupe', 'deduplicate', 'duplicate', 'idempotent', 'unique id', 'uuid'],
          ['late', 'event time', 'watermark', 'window', 'days later', 'arrival time', 'received at', 'offline'],
        ],
        probe: 'A phone was in a drawer for two days, and then sends everything twice. Which numbers move?',
      },
      {
        id: 'event-contract', criterion: 'depth', essential: false,
        title: 'Gives events a versioned schema that is checked at the entrance',
        why: 'One renamed field in one release makes a silent hole in every number.',
        groups: [
          ['schema', 'contract', 'tracking plan', 'registry', 'versioned'],
          ['reject', 'validate', 'quarantine', 'dead letter', 'compatible', 'ci', 'check'],
        ],
        probe: 'A team renames a field in its client on Friday. What do you know on Monday?',
      },
      {
        id: 'bill-from-server', criterion: 'trade-offs', essential: false,
        title: 'Bases the invoice on events of the server where possible',
        why: 'What a client says can be blocked, forged or lost.',
        groups: [
          ['server side', 'from the server', 'by the server', 'backend event', 'trusted source', 'on the server'],
          ['ad blocker', 'blocked', 'forge', 'tamper', 'spoof', 'fake', 'lost', 'outbox'],
        ],
        probe: 'How far would you believe what a browser reports?',
      },
      {
        id: 'sample-or-all', criterion: 'trade-offs', essential: false,
        title: 'Weighs sampling and rollups against keeping everything',
        why: "Volume is cost; details that were dropped cannot answer next year's question.",
        groups: [
          ['sample', 'rollup', 'roll up', 'aggregate early', 'pre-aggregate'],
          ['cost', 'storage', 'cheaper', 'detail', 'question', 'volume', 'raw', 'expensive'],
        ],
        probe: 'What would you do if the bill for storing this grew tenfold?',
      },
      {
        id: 'personal-data', criterion: 'depth', essential: false,
        title: 'Keeps personal data small and erasable',
        why: 'Usage data is personal, and a log that is copied everywhere cannot forget.',
        groups: [
          [
            'personal data', 'pseudonym', 'pseudonymise', 'consent', 'gdpr', 'erasure', 'delete a user',
            'right to be forgotten', 'ip address',
          ],
          ['retention', 'key', 'erase', 'hash', 'days', 'drop', 'mapping', 'separate'],
        ],
        probe: 'A person wants to be forgotten. Where do you have to look?',
      },
    ],
    misconceptions: [
      {
        id: 'stream-is-exact',
        title: 'Takes the live counters for exact because the broker promises it',
        groups: [
          ['exactly once', 'transactional stream'],
          [
            'so the numbers', 'so counts', 'therefore', 'always correct', 'are exact', 'billing is exact', 'guaranteed',
            'no need to',
          ],
        ],
        probe: 'A client sends the same thing again from its own buffer. What does that promise cover?',
      },
      {
        id: 'one-table-for-all',
        title: "Writes events into the product's main database and queries them there",
        groups: [
          ['main database', 'product database', 'same database', 'application database', 'transactional database'],
          ['events table', 'insert each event', 'insert every event', 'one row per event'],
          ['simple', 'simplest', 'enough', 'scales', 'fine', 'just query'],
        ],
        probe: 'What does a dashboard over a year of rows do to the product at noon?',
      },
    ],
    probes: {
      clarify: 'Take one click by one person. Name each place that it passes until it is in a number.',
      foothold: 'Start with one page and one counter. How does a click become plus one, and where can it get lost?',
      depth: "How would you prove to a customer that last month's invoice is right?",
    },
    anchors: {
      2: 'Clients send events to an endpoint that writes to Kafka, and dashboards read from a warehouse.',
      3:
        'I would separate invoice needs from dashboards, batch in the client SDK towards a thin collector, keep raw ' +
        'events in Kafka and object storage, and dedupe by event id with event time for late ones.',
      4:
        'Billing uses events written by the server through an outbox, because a client can be blocked or forged; ' +
        'the price is that each billable action needs that code in the backend.',
    },
    modelAnswer:
      'I would separate the purposes first: invoices must be exact and auditable but may be a day late, dashboards ' +
      'want minutes and may be approximate. The client SDK buffers events and flushes batches to a thin collector ' +
      'at the edge, which only validates and appends to Kafka. Events follow a versioned schema; what does not ' +
      'validate goes to quarantine with an alert. Raw events land in object storage, a stream job makes rollups in ' +
      'ClickHouse for dashboards, and a nightly batch recomputes billing from raw. Each event has a UUID from the ' +
      'client and an event time; we dedupe by id, and late events up to seven days correct the open period. ' +
      'Billable events come from the server through an outbox, since a browser can be blocked or forged. Sampling ' +
      'would cut cost, but only for noisy kinds, as detail once dropped is gone. User ids are pseudonymous, and ' +
      'erasing the mapping key makes old rows anonymous.',
  },
  {
    id: 'system-design-senior-order-saga',
    version: 1,
    kind: 'SYSTEM_DESIGN',
    band: 'SENIOR',
    competency: 'distributed-systems',
    text:
      'An order touches three services with databases of their own: stock, payment and shipping. Today each calls ' +
      'the next one, and every week some orders end with money taken and nothing reserved, or the other way round. ' +
      'How would you redesign this?',
    points: [
      {
        id: 'invariants-first', criterion: 'requirements', essential: true,
        title: 'States which inconsistencies are allowed, for how long, and which never',
        why: 'Not every half-done order is equally bad, and the worst decides the order of the steps.',
        groups: [
          [
            'invariant', 'must never', 'never charge', 'may never', 'inconsistent', 'in between state',
            'intermediate state', 'promise',
          ],
          ['minutes', 'how long', 'seconds', 'money', 'customer', 'stock', 'allowed', 'acceptable', 'order'],
        ],
        probe: 'What would you agree on with the business before you touch the services?',
      },
      {
        id: 'saga-with-compensation', criterion: 'structure', essential: true,
        title: 'Coordinates local transactions as a saga with compensations',
        why: 'Without a shared transaction each step needs a stored state and a way back.',
        groups: [
          ['saga', 'orchestrator', 'process manager', 'workflow engine', 'temporal', 'choreography'],
          ['compensate', 'release the stock', 'refund', 'undo', 'void'],
        ],
        probe: 'Payment was refused after the goods had been set aside. What happens, and who makes it happen?',
      },
      {
        id: 'outbox', criterion: 'structure', essential: true,
        title: 'Couples a database change with its message through an outbox',
        why: 'A crash between commit and send is where the weekly cases come from.',
        groups: [
          ['outbox', 'change data capture', 'transactional message', 'cdc', 'debezium', 'same transaction'],
          ['event', 'publish', 'broker', 'command', 'send'],
          ['each service', 'service writes', 'relay', 'crash', 'atomically', 'every service'],
        ],
        probe: 'A service commits and is killed before it tells anybody. What then?',
      },
      {
        id: 'idempotent-steps', criterion: 'depth', essential: true,
        title: 'Makes every step idempotent with a key that travels along',
        why: 'Timeouts say nothing about what happened, so each step must bear being asked again.',
        groups: [
          ['idempotent', 'order id and step', 'request key', 'dedupe', 'deduplicate', 'inbox table'],
          ['retry', 'timeout', 'twice', 'again', 'repeat', 'redeliver', 'duplicate', 'unknown outcome'],
          ['service', 'command', 'charge', 'saga', 'compensation'],
        ],
        probe: 'The payment call times out. What do you know, and what do you do next?',
      },
      {
        id: 'reconcile', criterion: 'depth', essential: false,
        title: 'Compares the services regularly and repairs',
        why: 'Some cases fall through every design; somebody has to find them before the customer does.',
        groups: [
          ['reconcile', 'reconciliation', 'nightly comparison', 'audit job', 'sweep', 'compare'],
          ['provider', 'ledger', 'mismatch', 'stuck', 'orders', 'payment', 'repair', 'settlement'],
        ],
        probe: 'How do you know that the weekly number is really zero?',
      },
      {
        id: 'two-phase-commit-weighed', criterion: 'trade-offs', essential: false,
        title: 'Weighs a distributed transaction against the saga',
        why: 'Two-phase commit is simple to think about, but blocks and is not offered by outside providers.',
        groups: [
          ['two-phase commit', '2pc', 'xa', 'distributed transaction'],
          ['block', 'lock', 'availability', 'coordinator', 'provider', 'coupling', 'unavailable', 'not support'],
        ],
        probe: 'What about one transaction over all of them?',
      },
      {
        id: 'orchestrate-or-choreograph', criterion: 'trade-offs', essential: false,
        title: 'Compares one coordinator with services that react to each other',
        why: 'A coordinator shows the state of an order in one place and is one more thing to run.',
        groups: [
          ['orchestration', 'coordinator', 'central'],
          ['choreography', 'choreographed', 'react to events', 'each other', 'event chain'],
          ['visible', 'see', 'debug', 'coupling', 'single place', 'one place', 'hidden', 'spread'],
        ],
        probe: 'Where does the knowledge of the whole sequence live, and what is the price?',
      },
      {
        id: 'step-order', criterion: 'trade-offs', essential: false,
        title: 'Orders the steps so that the hard to undo comes last',
        why: 'A reservation is released silently; a charge that is given back is seen by the customer.',
        groups: [
          [
            'authorise', 'authorize', 'capture', 'reserve first', 'hard to undo', 'point of no return', 'irreversible',
            'pivot',
          ],
          ['last', 'before', 'after', 'then', 'finally'],
        ],
        probe: 'Why do the steps stand in this order?',
      },
    ],
    misconceptions: [
      {
        id: 'retry-fixes-it',
        title: 'Believes that more retries alone remove the half-done orders',
        groups: [
          ['retry', 'try again'],
          ['three times', 'until it works', 'a few times', 'more often', 'with backoff'],
          ['solves', 'enough', 'fixes', 'then it is consistent', 'eventually works', 'is all'],
        ],
        probe: 'The third try fails as well, or the process is restarted in between. In which state is the order?',
      },
      {
        id: 'event-after-commit',
        title: 'Publishes after the commit and counts on it to happen',
        groups: [
          ['after the commit', 'after commit', 'once committed', 'after saving', 'then publish', 'after we save'],
          ['always', 'simple', 'enough', 'reliable', 'guaranteed', 'safe'],
        ],
        probe: 'What if the process ends exactly between those two?',
      },
    ],
    probes: {
      clarify: 'Go through the good case first: which service does what, and where is the state of the order?',
      foothold: 'Take only stock and payment. What are the possible half-done states, and how would you leave each?',
      depth: 'Which failure is still not covered, and what would an operator see of it?',
    },
    anchors: {
      2: 'I would put a message queue between the services so that calls are retried.',
      3:
        'I would agree on what must never happen with money, run a saga with compensations, let each service ' +
        'publish through an outbox, and make each step idempotent for retries.',
      4:
        'I prefer an orchestrator to choreography since the state of an order is visible in one place, and I accept ' +
        'one more service that has to be up for new orders.',
    },
    modelAnswer:
      'First I would agree on invariants: we must never charge for goods we cannot reserve, and an order may be in ' +
      'between for a few minutes. An orchestrator runs a saga: reserve stock, authorise the payment, create the ' +
      'shipment, then capture. If a step is refused, it compensates: release the stock, void the authorisation. ' +
      'Capture comes last, because a refund is visible to the customer. Each service writes its change and its ' +
      'message in the same transaction, an outbox, and a relay publishes it. Every command carries an idempotency ' +
      'key from order id and step, so after a timeout with unknown outcome we just retry. Two-phase commit would be ' +
      'easier to reason about, but it locks across services and the payment provider does not support it. I prefer ' +
      "orchestration over choreography because an order's state is visible in one place instead of spread over " +
      "consumers. A nightly job reconciles orders with the provider's settlement and alerts on anything stuck.",
  },
] satisfies BankQuestion[];
