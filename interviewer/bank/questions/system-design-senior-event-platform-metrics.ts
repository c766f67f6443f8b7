import type { BankQuestion } from '../question.ts';

/** Designs that many teams share. */
export const systemDesignSeniorEventPlatformMetrics = [
  {
    id: 'system-design-senior-event-platform',
    version: 1,
    kind: 'SYSTEM_DESIGN',
    band: 'SENIOR',
    competency: 'caching-messaging',
    text:
      'Thirty teams exchange events through a broker. Order events sometimes arrive in the wrong sequence, one bad ' +
      'message stops a whole consumer, and last month a changed field broke five teams. How would you redesign ' +
      'topics, rules and operation?',
    points: [
      {
        id: 'needs-per-flow', criterion: 'requirements', essential: true,
        title: 'Asks which flows need order, what delay and volume, and who owns them',
        why: 'Order for everything is expensive; most flows need it only per entity, some not at all.',
        groups: [
          ['volume', 'throughput', 'per second', 'retention', 'how many events', 'latency', 'delay'],
          ['need order', 'order requirement', 'owner', 'who owns', 'per entity', 'which flows', 'each team', 'topic'],
        ],
        probe: "What would you find out about the thirty teams' traffic first?",
      },
      {
        id: 'key-by-entity', criterion: 'structure', essential: true,
        title: 'Keeps order per entity with a partition key',
        why: 'Brokers keep order only inside a partition, so the key is the promise.',
        groups: [
          ['partition key', 'key by', 'message key', 'partitioned by', 'same partition'],
          ['entity', 'aggregate', 'customer id', 'order'],
        ],
        probe: 'How do two changes of the same purchase arrive one after the other?',
      },
      {
        id: 'compatible-schemas', criterion: 'structure', essential: true,
        title: 'Enforces compatible schemas before a release',
        why: 'A rule that is checked in the build breaks one pull request instead of five teams.',
        groups: [
          ['schema', 'avro', 'protobuf', 'contract'],
          ['compatible', 'additive', 'breaking', 'new topic'],
          ['ci', 'build', 'registry', 'reject', 'check', 'enforce', 'publish'],
        ],
        probe: 'A team wants to rename a field. What stops or helps it?',
      },
      {
        id: 'bad-message-handling', criterion: 'depth', essential: true,
        title: 'Sets bad messages aside without losing order or data',
        why: 'Retrying forever stops the partition; skipping silently loses an order.',
        groups: [
          ['dead letter', 'poison', 'dlq', 'park', 'error topic', 'bad message'],
          ['retry', 'skip', 'replay', 'alert', 'same key', 'attempts', 'blocked', 'redrive', 'move on'],
        ],
        probe: 'One message cannot be processed. What happens to it, and to those behind it?',
      },
      {
        id: 'idempotent-consumers', criterion: 'depth', essential: false,
        title: 'Requires consumers that bear repeats',
        why: 'Delivery is at least once, and a rebalance or replay sends things again.',
        groups: [
          ['consumer', 'handler'],
          ['idempotent', 'dedupe', 'deduplicate', 'event id', 'upsert', 'version number', 'already processed', 'inbox'],
          ['at least once', 'duplicate', 'twice', 'rebalance', 'replay', 'again'],
        ],
        probe: 'A consumer is restarted in the middle of its work. What do its users see?',
      },
      {
        id: 'lag-as-signal', criterion: 'depth', essential: false,
        title: 'Operates by lag against a stated target',
        why: 'A stopped consumer throws no error; only its distance to the end of the log grows.',
        groups: [
          ['lag', 'backlog', 'age of the oldest', 'offset'],
          ['alert', 'slo', 'objective', 'target', 'dashboard', 'monitor', 'per consumer', 'minutes'],
        ],
        probe: 'How do you see that one of the thirty has quietly stopped?',
      },
      {
        id: 'hot-partitions', criterion: 'trade-offs', essential: false,
        title: 'Weighs order against throughput and hot keys',
        why: 'One key is one line: a very large customer is then as slow as one consumer.',
        groups: [
          ['hot partition', 'hot key', 'skew', 'parallelism', 'throughput', 'number of partitions', 'more partitions'],
          ['order', 'sequential'],
          ['cost', 'lose', 'limit', 'give up', 'price', 'instead', 'only', 'cannot', 'rebalance'],
        ],
        probe: 'Whom does your rule of sequence slow down, and what would you offer them?',
      },
      {
        id: 'fat-or-thin-events', criterion: 'trade-offs', essential: false,
        title: 'Compares full state in events with ids to look up',
        why: 'Full events make consumers independent and copies of data; thin ones bring calls back.',
        groups: [
          [
            'full state', 'fat event', 'whole entity', 'event-carried', 'snapshot in the event', 'payload',
            'state in the event',
          ],
          ['thin', 'notification', 'only the id', 'id only', 'look up', 'call back', 'fetch'],
          ['coupling', 'load', 'stale', 'size', 'private', 'privacy', 'independent'],
        ],
        probe: 'What stands in an event, and what is left out on purpose?',
      },
    ],
    misconceptions: [
      {
        id: 'global-order',
        title: 'Takes a topic for totally ordered across its partitions',
        groups: [
          ['kafka', 'topic', 'broker', 'queue'],
          [
            'guarantees order', 'keeps order', 'preserves order', 'order is guaranteed', 'ordered by default',
            'always in order', 'fifo',
          ],
          ['automatically', 'for all', 'whole topic', 'across partitions', 'anyway', 'by default', 'no matter'],
        ],
        probe: 'There are twelve partitions and two changes of one entity in different ones. Which is read first?',
      },
      {
        id: 'retry-forever',
        title: 'Retries a failing message until it works so that nothing is lost',
        groups: [
          [
            'retry forever', 'infinite retry', 'retry indefinitely', 'keep retrying', 'until it succeeds',
            'unlimited retries',
          ],
          ['nothing is lost', 'safe', 'no data loss', 'simple', 'safest'],
        ],
        probe: 'The message itself is wrong. What do the ten thousand behind it do meanwhile?',
      },
    ],
    probes: {
      clarify: 'Take one order event. Who may define it, where does it go, and how is a faulty one treated?',
      foothold: 'Picture one topic and two consumers. How would you keep the changes of a single order in line?',
      depth: 'How would you move thirty teams to these rules without a stop, and what would you do first?',
    },
    anchors: {
      2: 'I would use Kafka with more partitions and a dead letter queue.',
      3:
        'I would ask which flows need order and at what volume, use the order id as partition key, check schema ' +
        'compatibility in CI, and park bad messages in a dead letter topic with an alert.',
      4:
        'Order per key limits throughput to one consumer for a very large customer, so flows that can do without ' +
        'order get a random key, and I would rather document that than promise order for all.',
    },
    modelAnswer:
      'I would ask each team which flows need ordering, at what volume and delay, and who owns each topic; most ' +
      'need order only per entity. So order events use the order id as partition key. That has a price: a huge ' +
      'customer becomes a hot key and its throughput is limited to one consumer, so flows that can do without ' +
      'ordering do not get it. Schemas live in a registry, and CI rejects anything that is not backward compatible; ' +
      'a breaking change is a new topic with both published for a while. A bad message gets three attempts, then it ' +
      'moves to a dead letter topic with an alert, and later messages of the same key are parked behind it. ' +
      'Delivery is at least once, so consumers must be idempotent by event id, also for replay. Every consumer has ' +
      'a lag SLO in minutes with an alert. Events carry full state rather than only the id: larger, but consumers ' +
      'stay independent and do not call back.',
  },
  {
    id: 'system-design-senior-shared-metrics',
    version: 1,
    kind: 'SYSTEM_DESIGN',
    band: 'SENIOR',
    competency: 'data-modelling',
    text:
      'Five departments report five different figures for "active customers" and "revenue". Each builds its own ' +
      'tables on raw copies of the source systems, and old reports change when a customer moves to another segment. ' +
      "How would you redesign the data platform's models?",
    points: [
      {
        id: 'definitions-with-owners', criterion: 'requirements', essential: true,
        title: 'Gets definitions, owners and uses of each metric agreed',
        why: 'Two correct figures for two questions cannot be repaired by technology.',
        groups: [
          ['definition', 'define', 'agree', 'meaning'],
          ['owner', 'owned', 'department', 'finance', 'sales', 'stakeholder', 'decision', 'glossary'],
          ['revenue', 'active customer', 'metric', 'figure', 'kpi'],
        ],
        probe: 'With whom would you speak first, and what should come out of it?',
      },
      {
        id: 'layered-dimensional-model', criterion: 'structure', essential: true,
        title: 'Builds shared facts and conformed dimensions in layers with a stated grain',
        why: 'One fact table per business event at one grain ends five private versions of it.',
        groups: [
          ['fact', 'star schema', 'dimensional'],
          ['grain', 'one row per', 'granularity', 'conformed', 'shared dimension'],
          ['staging', 'layer', 'mart', 'core', 'order line'],
        ],
        probe: 'Which tables would there be between the raw copies and a report, and what is a row in each?',
      },
      {
        id: 'metric-layer', criterion: 'structure', essential: true,
        title: 'Defines each metric once and lets every tool read it from there',
        why: 'A formula that is copied into five tools drifts apart in five ways.',
        groups: [
          ['semantic layer', 'metric layer', 'defined once', 'single definition', 'one definition', 'metric store'],
          ['tool', 'dashboard', 'report', 'query', 'code', 'bi', 'version'],
        ],
        probe: 'Where does the formula for "revenue" stand?',
      },
      {
        id: 'history-kept', criterion: 'depth', essential: true,
        title: 'Keeps history of attributes so that old reports stay as they were',
        why: "Overwriting a customer's segment rewrites every past report without a word.",
        groups: [
          [
            'slowly changing', 'scd', 'type 2', 'snapshot', 'effective date', 'validity', 'history table',
            'surrogate key',
          ],
          ['segment', 'customer', 'dimension', 'as it was', 'at that time', 'at the time', 'past'],
        ],
        probe: 'A customer changes its group in March. What does the January report say in April?',
      },
      {
        id: 'tests-and-contracts', criterion: 'depth', essential: false,
        title: 'Checks models and agrees contracts with the sources',
        why: 'A source team that drops a column should learn of it before the managers do.',
        groups: [
          ['contract', 'tests', 'schema check', 'referential', 'freshness check', 'reconcile'],
          ['source', 'ci', 'unique', 'not null', 'total', 'ledger', 'upstream', 'before', 'pull request'],
        ],
        probe: 'A source system changes without telling you. What happens in the models?',
      },
      {
        id: 'backfill-restatement', criterion: 'depth', essential: false,
        title: 'Plans how a changed definition is applied to the past',
        why: 'A new rule gives two truths for last year; people must know which one they look at.',
        groups: [
          ['backfill', 'restate', 'recompute', 'rebuild', 'reprocess'],
          ['version', 'definition', 'old figure', 'both', 'published', 'last year', 'announce', 'closed', 'parallel'],
        ],
        probe: 'Next year the rule behind a figure changes. What do you do with the numbers that are already out?',
      },
      {
        id: 'central-or-domain', criterion: 'trade-offs', essential: false,
        title: 'Weighs one central team against models owned by departments',
        why: 'A central team is consistent and a bottleneck; departments are quick and drift apart.',
        groups: [
          ['centralised', 'centralized', 'one team', 'platform team'],
          ['department', 'domain', 'decentral', 'decentralised', 'mesh', 'analysts', 'business team'],
          ['bottleneck', 'consistent', 'speed', 'slow', 'drift', 'slower', 'faster'],
        ],
        probe: 'Who would own these models, and what does that cost?',
      },
      {
        id: 'wide-tables', criterion: 'trade-offs', essential: false,
        title: 'Weighs wide denormalised tables against a star schema',
        why: 'Wide tables are easy to read and quick, and repeat attributes that then differ.',
        groups: [
          ['wide table', 'one big table', 'denormalised', 'denormalized', 'flat table'],
          ['star', 'join', 'dimension', 'storage', 'rebuild', 'flexible', 'redundant', 'simpler', 'easy'],
        ],
        probe: 'In which form would analysts get the data, and what else was possible?',
      },
    ],
    misconceptions: [
      {
        id: 'new-tool-solves',
        title: 'Expects a new warehouse or dashboard tool to end the differences',
        groups: [
          ['new tool', 'new warehouse', 'snowflake', 'databricks', 'bigquery', 'new dashboard', 'one bi tool'],
          [
            'solves', 'then everyone', 'same numbers', 'fixes', 'single source of truth automatically',
            'ends the problem', 'will be consistent',
          ],
        ],
        probe: 'Two departments type their own formula into it. What has changed?',
      },
      {
        id: 'overwrite-dimension',
        title: 'Takes the current attribute of a customer as right for the past too',
        groups: [
          ['overwrite', 'update in place', 'current value', 'latest value', 'current segment', 'latest segment'],
          [
            'fine', 'enough', 'simple', 'simpler', 'only the current', 'no need for history', 'nobody needs',
            'always up to date',
          ],
        ],
        probe: 'Which sentence of a past report is then no longer true?',
      },
    ],
    probes: {
      clarify: 'Choose "revenue". Follow it from a source system to two reports of different departments.',
      foothold: 'Take a single table of orders. What would one row stand for, and which questions could it answer?',
      depth: "How would you get from today's five versions to yours without losing the departments' trust?",
    },
    anchors: {
      2: 'I would load everything into one warehouse and build clean tables for the dashboards.',
      3:
        'I would agree on definitions and owners per metric, build facts at a stated grain with shared dimensions, ' +
        'define metrics once in a semantic layer for all reports, and keep type 2 history of the segment.',
      4:
        'A central team keeps the core consistent but becomes a bottleneck, so departments own their marts on ' +
        'conformed dimensions, and I accept some drift there that the ledger check shows.',
    },
    modelAnswer:
      'I would start with the departments: each metric gets an agreed definition and an owner, for instance finance ' +
      'for revenue; two real questions may become two named metrics. Raw copies feed a staging layer, then a core ' +
      'of fact tables with a stated grain, one row per order line, and conformed dimensions for customer and ' +
      'product. Metrics are defined once in a semantic layer under version control, and every dashboard queries ' +
      'them there. The customer dimension keeps type 2 history with valid from and valid to, so a report joins the ' +
      'segment as it was at that time. Contracts with source teams and tests for uniqueness and totals against the ' +
      'ledger run in CI. A changed definition is a new version; we restate last year next to the published figure ' +
      'and announce it. A central team owns the core; departments own marts, as one team for all is a bottleneck. ' +
      'Wide tables for analysts are generated from the star, simpler to read but redundant.',
  },
] satisfies BankQuestion[];
