import type { BankQuestion } from '../question.ts';

/** Designs that move and copy data. */
export const systemDesignMidProductCacheSalesPipeline = [
  {
    id: 'system-design-mid-product-cache',
    version: 1,
    kind: 'SYSTEM_DESIGN',
    band: 'MID',
    competency: 'caching-messaging',
    text:
      'Product pages are read thousands of times a second and edited a few hundred times a day. The database is the ' +
      'bottleneck, prices on the page must not be wrong for long, and on sale days everybody opens the same few ' +
      'products. How would you design the read path?',
    points: [
      {
        id: 'staleness-allowed', criterion: 'requirements', essential: true,
        title: 'Settles how old each part of the page may be',
        why: 'How stale is acceptable differs for text, price and stock, and decides how each is cached.',
        groups: [
          ['stale', 'how old', 'out of date', 'freshness'],
          ['price', 'stock', 'description', 'text', 'per field'],
          ['ask', 'settle', 'agree', 'may be', 'allowed', 'acceptable', 'tolerate', 'requirement', 'clarify'],
        ],
        probe: "Which answer from the shop's owners would change your design most?",
      },
      {
        id: 'cache-aside', criterion: 'structure', essential: true,
        title: 'Puts a cache with a clear loading rule before the database',
        why: 'Most reads end there, and the database keeps room for writes.',
        groups: [
          ['cache-aside', 'read-through', 'redis', 'memcached', 'cdn', 'edge cache', 'cache first', 'cache miss'],
          ['fill', 'populate', 'database', 'load from'],
        ],
        probe: 'Describe the way of a read when everything goes well and when it does not.',
      },
      {
        id: 'invalidate-on-change', criterion: 'structure', essential: true,
        title: 'Removes or replaces entries when a product changes',
        why: 'Waiting for expiry alone shows old prices, and events alone get lost.',
        groups: [
          ['invalidate', 'purge', 'evict', 'delete the key', 'update the cache'],
          ['edit', 'change', 'write', 'commit', 'publish', 'outbox'],
          ['ttl', 'expiry', 'expire', 'time to live', 'safety net', 'version'],
        ],
        probe: 'An editor saves a new price. What happens until every visitor sees it?',
      },
      {
        id: 'hot-key-stampede', criterion: 'depth', essential: true,
        title: "Keeps one popular entry's expiry from flooding the database",
        why: 'When the entry of the most popular product ends, thousands of reads miss at the same moment.',
        groups: [
          ['stampede', 'thundering herd', 'dog-pile', 'hot key', 'expires at once', 'all miss', 'same moment'],
          [
            'lock', 'single flight', 'coalesce', 'one request', 'jitter', 'refresh early', 'stale while revalidate',
            'request collapsing', 'local cache',
          ],
        ],
        probe:
          "It is a sale day, and the most wanted product's entry has just run out. What happens in the next second?",
      },
      {
        id: 'cache-down', criterion: 'depth', essential: false,
        title: 'Says what happens when the cache is away or empty',
        why: 'A system that lives from its cache dies with it unless the load is held back.',
        groups: [
          [
            'cache is down', 'cache fails', 'cold cache', 'empty cache', 'cache is empty', 'redis goes down',
            'redis is down', 'without the cache',
          ],
          ['limit', 'shed', 'warm', 'degrade', 'stale copy', 'circuit breaker', 'replica', 'fall back', 'timeout'],
        ],
        probe: 'Tomorrow that part is empty after a restart. How does the morning go?',
      },
      {
        id: 'price-checked-later', criterion: 'trade-offs', essential: false,
        title: 'Accepts an old price on the page and checks it at purchase',
        why: 'The page may be a little old if the moment of purchase is right.',
        groups: [
          ['checkout', 'basket', 'cart', 'purchase', 'at order time'],
          ['price', 'amount'],
          ['check again', 'recheck', 're-read', 'authoritative', 'database', 'confirm', 'verify'],
        ],
        probe: 'Where would a wrong figure do real harm, and what follows from that?',
      },
      {
        id: 'ttl-length', criterion: 'trade-offs', essential: false,
        title: 'Weighs a short against a long lifetime of entries',
        why: 'Short lifetimes are fresh and miss often; long ones are the other way round.',
        groups: [
          ['short ttl', 'shorter ttl', 'long ttl', 'longer ttl', 'ttl of'],
          ['hit rate', 'load', 'fresh', 'misses', 'memory', 'stale'],
        ],
        probe: 'How would you choose the numbers in your design?',
      },
    ],
    misconceptions: [
      {
        id: 'cache-always-consistent',
        title: 'Believes that writing both database and cache keeps them equal',
        groups: [
          ['write to both', 'writes both', 'update both', 'write-through', 'dual write'],
          [
            'always consistent', 'always in sync', 'never stale', 'fully consistent', 'no staleness',
            'strong consistency',
          ],
        ],
        probe: 'Two edits run at the same time, or one of the two writes fails. What is left behind?',
      },
      {
        id: 'longer-ttl-solves-it',
        title: 'Thinks that a very long lifetime ends the load problem for good',
        groups: [
          ['long ttl', 'a day', '24 hours', 'very long', 'never expire', 'no expiry'],
          ['solves', 'no more load', 'problem is gone', 'that is enough', 'never hits the database', 'rarely changes'],
        ],
        probe: 'What do visitors see after an edit, and what happens when the entry does end?',
      },
    ],
    probes: {
      clarify: 'Take one product page. What is read from where, in which order?',
      foothold:
        'Say there is a single copy of the page in memory. When may you show it, and when must you make it new?',
      depth: 'Under which load or change pattern would this design stop to help?',
    },
    anchors: {
      2: 'I would put Redis in front of the database with a TTL.',
      3:
        'I would ask how stale price and text may be, use a cache-aside Redis before the database that change ' +
        'events invalidate with a TTL as a safety net, and let one request refill a hot key.',
      4:
        'The page may show a price that is seconds old as checkout reads it again from the database, and that lets ' +
        'me keep a longer TTL and a better hit rate.',
    },
    modelAnswer:
      'First I would settle how stale each field may be: the description a few minutes, the price a few seconds. ' +
      'Reads are cache-aside: look in Redis, on a miss load from the database and fill the key. When an edit ' +
      'commits, an outbox event invalidates the key, and a TTL is the safety net for lost events. On sale days a ' +
      'hot key expires at once for thousands of readers, a stampede, so only one request refills it behind a lock ' +
      'while the others get the stale copy, and TTLs have jitter. A short TTL is fresh but costs hit rate; I would ' +
      'start with sixty seconds and measure. Checkout reads the authoritative price from the database again, so a ' +
      'page that lags does no harm. If Redis is down, a small local cache and a limit on database reads keep us up ' +
      'in a degraded way.',
  },
  {
    id: 'system-design-mid-sales-pipeline',
    version: 1,
    kind: 'SYSTEM_DESIGN',
    band: 'MID',
    competency: 'data-pipelines',
    text:
      "Every morning at eight, managers want yesterday's sales per shop and product. The sales are in the database " +
      'of the shop system, and some tills report hours late. How would you design the way from there to the report?',
    points: [
      {
        id: 'definition-and-deadline', criterion: 'requirements', essential: true,
        title: 'Settles what counts as a sale, which day it belongs to and how complete it must be',
        why: 'Returns, time zones and late tills change the figures more than any technology.',
        groups: [
          [
            'time zone', 'whether returns', 'refund', 'definition of', 'what counts', 'cancelled', 'business day',
            'which day', 'complete',
          ],
          ['sale', 'eight', 'volume', 'rows', 'report', 'how many'],
        ],
        probe: 'What would you clear up with the managers first?',
      },
      {
        id: 'staged-load', criterion: 'structure', essential: true,
        title: 'Extracts raw data without harm to the source, then transforms it in stages',
        why: "Raw data that was kept can be computed again; a query on the shop's database can stop the tills.",
        groups: [
          ['extract', 'replica', 'change data capture', 'cdc', 'ingest', 'each night', 'land'],
          ['raw', 'staging', 'bronze', 'data lake', 'warehouse'],
          ['transform', 'aggregate', 'dbt', 'clean', 'model', 'fact table'],
        ],
        probe: "Which steps lie between the shop's tables and the figures on the page?",
      },
      {
        id: 'scheduled-with-dependencies', criterion: 'structure', essential: true,
        title: 'Runs the steps in an orchestrator with dependencies and alerts',
        why: "A step that silently did not run gives yesterday's report with last week's numbers.",
        groups: [
          ['orchestrator', 'airflow', 'dagster', 'prefect', 'scheduler', 'workflow tool', 'dag'],
          ['depend', 'upstream', 'task', 'sla', 'fails'],
        ],
        probe: 'Who starts all this at night, and who knows that it went wrong?',
      },
      {
        id: 'rerunnable-day', criterion: 'depth', essential: true,
        title: 'Makes a day safe to run again, so that late rows can be taken in',
        why: 'Backfills and retries are normal, and they must replace instead of add.',
        groups: [
          ['rerun', 're-run', 'run again', 'backfill', 'late', 'reprocess'],
          ['overwrite', 'replace', 'idempotent', 'merge', 'upsert', 'partition', 'delete and insert'],
          ['day', 'shop', 'sales', 'rows', 'numbers', 'totals', 'date'],
        ],
        probe: "A shop's rows come in at ten, two hours after the report. What do you do with them?",
      },
      {
        id: 'quality-checks', criterion: 'depth', essential: false,
        title: 'Checks the data before it is published',
        why: 'A wrong figure that is trusted is worse than a late one.',
        groups: [
          ['check', 'test', 'validate', 'reconcile', 'data quality', 'assertion', 'anomaly'],
          [
            'row count', 'total', 'duplicate', 'null', 'missing shops', 'against the source', 'freshness', 'per shop',
            'publish',
          ],
        ],
        probe: 'How do you know at five to eight that the figures are right?',
      },
      {
        id: 'batch-or-stream', criterion: 'trade-offs', essential: false,
        title: 'Weighs a nightly batch against a stream',
        why: 'Streaming is fresher and costs operation that a morning report does not need.',
        groups: [
          ['batch', 'nightly'],
          ['stream', 'real time', 'kafka'],
          ['cost', 'complex', 'simpler', 'overkill', 'need', 'operate', 'fresh'],
        ],
        probe: 'Which other way did you think about, and what spoke against it?',
      },
      {
        id: 'full-or-incremental', criterion: 'trade-offs', essential: false,
        title: 'Weighs a full copy against taking only changes',
        why: 'A full copy is simple and self-healing; changes are quick and miss deletes.',
        groups: [
          ['full load', 'full copy', 'full snapshot', 'full refresh', 'everything each night'],
          ['incremental', 'only changes', 'watermark', 'updated_at', 'changed rows', 'cdc'],
        ],
        probe: 'How much do you read from the source each night, and why so much?',
      },
    ],
    misconceptions: [
      {
        id: 'append-only-rerun',
        title: 'Runs a failed load again by appending the rows',
        groups: [
          ['append', 'insert again', 'insert the rows again', 'just run it again', 'just rerun'],
          ['no problem', 'fine', 'simple', 'enough', 'should work', 'catches up'],
        ],
        probe: 'The load broke off half way, and now it runs a second time. What are the totals?',
      },
      {
        id: 'query-production-directly',
        title: 'Lets the report query the live shop database',
        groups: [
          ['production database', 'shop database', 'live database', 'operational database', 'same database'],
          ['directly', 'straight'],
          ['simple', 'simpler', 'simplest', 'always fresh', 'no pipeline', 'enough'],
        ],
        probe: 'What else does that database do at eight in the morning?',
      },
    ],
    probes: {
      clarify: 'Name the steps between the till and the report, and what lies on disk after each of them.',
      foothold: 'Suppose one shop and one file of sales a day. What would you do with the file to get the totals?',
      depth: 'What would make the figures wrong without any step failing, and how would you catch it?',
    },
    anchors: {
      2: 'A nightly job copies the sales into a warehouse and a query makes the report.',
      3:
        "I would settle what counts as yesterday's sale, land raw data from a replica, transform it in tasks that " +
        "an orchestrator runs by dependency, and overwrite a day's partition when rows come late.",
      4:
        "A nightly batch is enough for an eight o'clock report, as streaming would add operation without use; " +
        'totals per shop are reconciled with the source before we publish.',
    },
    modelAnswer:
      'I would first settle the definition: which day a sale belongs to by shop time zone, whether returns count, ' +
      'and how complete it must be at eight. At night I extract changed rows from a replica, so the tills never ' +
      'feel it, land them raw in the warehouse, and transform them into a fact table and daily totals. Airflow runs ' +
      'this as a DAG: each task starts after what it depends on, and an alert goes out if one fails. Every run ' +
      'overwrites the partition of its sales day, so a rerun or late rows replace numbers rather than add; I rerun ' +
      'the last three days each night. Before we publish, checks compare row count and total per shop against the ' +
      'source. I use incremental loads by watermark, with a weekly full snapshot since they miss deletes. A nightly ' +
      'batch is simpler; a stream would cost more to operate without need.',
  },
] satisfies BankQuestion[];
