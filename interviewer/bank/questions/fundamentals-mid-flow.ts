import type { BankQuestion } from '../question.ts';

export const fundamentalsMidFlow = [
  {
    id: 'fundamentals-mid-redelivery',
    version: 1,
    kind: 'FUNDAMENTALS',
    band: 'MID',
    competency: 'caching-messaging',
    text:
      'A worker takes messages from a queue and charges customers. Why can the same message arrive twice, what do ' +
      'you do about it, and what do you do with a message that fails every time?',
    points: [
      {
        id: 'at-least-once',
        criterion: 'correctness',
        essential: true,
        title: 'Explains delivery again after a missing acknowledgement',
        why: 'It is the normal promise of a queue, not a defect.',
        groups: [
          ['at least once', 'acknowledge', 'ack', 'visibility timeout', 'redeliver', 'redelivery'],
          ['crash', 'before', 'timeout', 'lost', 'dies', 'network', 'after the work', 'again'],
          ['queue', 'broker', 'message', 'deliver', 'worker'],
        ],
        probe: 'At which moment would the worker have to die for that?',
      },
      {
        id: 'idempotence',
        criterion: 'correctness',
        essential: true,
        title: 'Makes the second processing harmless',
        why: 'It is the only place where the customer can be protected.',
        groups: [
          ['idempotent', 'deduplicate', 'already processed', 'seen before', 'unique constraint', 'processed ids'],
          ['key', 'id', 'table', 'store', 'check', 'record', 'second'],
        ],
        probe: 'The other copy is in your hand. How do you notice?',
      },
      {
        id: 'dead-letter',
        criterion: 'correctness',
        essential: true,
        title: 'Puts hopeless messages aside after some attempts',
        why: 'One bad message must not stop all others.',
        groups: [
          ['dead letter', 'parking queue', 'poison', 'quarantine', 'separate queue', 'error queue'],
          ['attempts', 'tries', 'retry', 'alert', 'after', 'inspect', 'maximum'],
        ],
        probe: 'What happens to the others behind it, and what do you change?',
      },
      {
        id: 'backoff',
        criterion: 'depth',
        essential: false,
        title: 'Waits longer between attempts',
        why: 'Immediate repetition keeps a weak service down.',
        groups: [
          ['backoff', 'back off', 'exponential', 'jitter', 'growing delay', 'increasing delay'],
          ['retry', 'attempt', 'overload', 'again', 'wait'],
        ],
        probe: 'How soon do you try once more?',
      },
      {
        id: 'same-commit',
        criterion: 'depth',
        essential: false,
        title: 'Records the key together with the effect',
        why: 'Between two separate steps there is always a gap.',
        groups: [
          ['same transaction', 'one transaction', 'atomically', 'single transaction', 'commit together', 'outbox'],
          ['key', 'charge', 'effect', 'result', 'mark', 'record', 'row'],
        ],
        probe: 'Where do you write down that it is done, and when?',
      },
      {
        id: 'guarantee-price',
        criterion: 'trade-offs',
        essential: false,
        title: 'Weighs the promises of delivery and order',
        why: 'Each stronger promise costs speed or availability.',
        groups: [
          ['at most once', 'exactly once', 'strict order', 'message order', 'in order', 'ordering guarantee'],
          ['lose', 'lost', 'cost', 'slower', 'coordination', 'throughput', 'block'],
        ],
        probe: 'Could you ask for a stronger promise, and at what price?',
      },
    ],
    misconceptions: [
      {
        id: 'once-only',
        title: 'Believes that the queue delivers exactly once',
        groups: [
          [
            'queue guarantees exactly once', 'broker guarantees exactly once', 'exactly once is guaranteed',
            'queue delivers exactly once', 'every message arrives once', 'message is delivered only once',
          ],
        ],
        probe: "The worker's answer is lost on the way to the queue. What can the queue know?",
      },
      {
        id: 'ack-first',
        title: 'Confirms before working',
        groups: [
          [
            'I acknowledge first', 'we acknowledge first', 'I ack first', 'we ack first', 'I acknowledge as soon as',
            'I acknowledge it before processing',
          ],
        ],
        probe: 'The worker dies right after that. Who charges the customer?',
      },
    ],
    probes: {
      clarify: 'Go through one message from the queue to the charge, with each confirmation.',
      foothold: 'You send a letter and hear nothing. What do you know about whether it arrived?',
      depth: 'The payment provider answers with a timeout. What do you do then?',
    },
    anchors: {
      2: 'Messages can come twice because of errors, so I would check for duplicates.',
      3:
        'If the worker crashes before it acknowledges, the message comes again; an idempotency key in a table makes ' +
        'that harmless, and after five attempts it goes to a dead letter queue.',
      4:
        'As above; the key is stored in the same transaction as the charge, retries back off with jitter, and at ' +
        'most once would lose charges.',
    },
    modelAnswer:
      'Queues usually deliver at least once. If the worker charges and crashes before it acknowledges, or the ' +
      'acknowledgement is lost, the queue delivers again. So processing must be idempotent: I take the message id ' +
      'as a key, store it in a table with a unique constraint, and if it is already there I skip the charge. Key ' +
      'and result are written in the same transaction, and the payment provider gets the same key, because my ' +
      'database cannot roll back its side. A failing message is retried with exponential backoff and jitter, and ' +
      'after, say, five attempts it goes to a dead letter queue with an alert, so that it does not block the others ' +
      'and somebody can inspect it. I could ask for at most once, but then charges are lost; strict ordering costs ' +
      'throughput, because one stuck message blocks its group.',
  },
  {
    id: 'fundamentals-mid-rerunnable-load',
    version: 1,
    kind: 'FUNDAMENTALS',
    band: 'MID',
    competency: 'data-pipelines',
    text:
      "A daily job loads yesterday's sales into a warehouse table and sometimes dies half way. How do you design it " +
      'so that it can simply be started again, and how do you reload last month after a bug?',
    points: [
      {
        id: 'overwrite',
        criterion: 'correctness',
        essential: true,
        title: 'Replaces the whole part instead of adding to it',
        why: 'Running it twice then gives the same table as running it once.',
        groups: [
          [
            'idempotent', 'overwrite', 'replace the partition', 'delete and insert', 'merge statement', 'upsert',
            'replaces the day',
          ],
          ['partition', 'day', 'date', 'whole table', 'same table', 'rerun'],
        ],
        probe: 'What happens on the next start with what the first one left behind?',
      },
      {
        id: 'duplicates',
        criterion: 'correctness',
        essential: true,
        title: 'Says what plain appending does',
        why: 'Totals that are too high are noticed late and trusted long.',
        groups: [
          ['append', 'insert again', 'plain insert', 'adds the rows', 'add rows', 'load again', 'added again'],
          ['duplicates', 'doubled', 'twice'],
        ],
        probe: 'What would a simple job do in that case, and who notices?',
      },
      {
        id: 'backfill',
        criterion: 'correctness',
        essential: true,
        title: 'Takes the day as a parameter and reruns each day',
        why: 'Past days are then ordinary days.',
        groups: [
          [
            'backfill', 'parameter', 'parameterised', 'parameterized', 'execution date', 'logical date', 'date range',
            'each day',
          ],
          ['month', 'day', 'partition', 'run', 'rerun', 'past', 'old'],
        ],
        probe: 'How does the job know what it is about?',
      },
      {
        id: 'publish',
        criterion: 'depth',
        essential: false,
        title: 'Publishes in one step',
        why: 'Nobody reads a half-loaded day.',
        groups: [
          ['staging', 'temporary table', 'temp table', 'swap', 'atomic', 'rename'],
          ['half', 'partial', 'visible', 'readers', 'publish', 'complete'],
        ],
        probe: 'What do people see while it is working?',
      },
      {
        id: 'raw-copy',
        criterion: 'depth',
        essential: false,
        title: 'Keeps the raw data',
        why: 'What was not kept cannot be computed again.',
        groups: [
          ['raw', 'landing', 'original files', 'immutable copy', 'archived'],
          ['reload', 'replay', 'again', 'recompute', 'rebuild', 'history', 'changed'],
        ],
        probe: 'Where does the data for last month come from?',
      },
      {
        id: 'checks',
        criterion: 'depth',
        essential: false,
        title: 'Checks counts before it publishes',
        why: 'A job that ended well may still have loaded nothing.',
        groups: [
          ['row count', 'reconcile', 'quality check', 'data quality', 'checks', 'control total', 'totals'],
          ['alert', 'compare', 'before', 'source', 'fail', 'stop', 'publish'],
        ],
        probe: 'How do you know that it went well?',
      },
      {
        id: 'full-or-delta',
        criterion: 'trade-offs',
        essential: false,
        title: 'Weighs full against incremental loading',
        why: 'The simple way is right as long as it is affordable.',
        groups: [
          ['full reload', 'full refresh', 'full load', 'incremental', 'whole table', 'reload everything'],
          ['cost', 'slow', 'simple', 'simpler', 'cheaper', 'time', 'compute'],
        ],
        probe: 'Why not load everything every day?',
      },
    ],
    misconceptions: [
      {
        id: 'manual-cleaning',
        title: 'Cleans up by hand afterwards',
        groups: [
          [
            'duplicates can be removed later', 'clean duplicates by hand', 'delete duplicates by hand',
            'I would clean up manually', 'remove duplicates by hand', 'I would fix it manually',
          ],
        ],
        probe: 'It happens at three in the morning, each week. Who does that?',
      },
      {
        id: 'clock-date',
        title: 'Takes the day from the clock',
        groups: [
          [
            'current date minus one', 'today minus one', 'yesterday from the clock', 'now minus one day',
            'take the date from the clock',
          ],
        ],
        probe: 'The job for Monday is started on Wednesday. What does it load?',
      },
    ],
    probes: {
      clarify: 'Say what is in the table before, after a broken run, and after the next run.',
      foothold: 'You copy a list by hand and are interrupted. How would you go on so that nothing is there twice?',
      depth: 'What if the source itself has changed its old records in the meantime?',
    },
    anchors: {
      2: 'I would restart the job and check the data.',
      3:
        'The job overwrites the partition of its day, so a rerun gives the same result, where appending would leave ' +
        'duplicates; the date is a parameter, so a backfill runs it for each day of the month.',
      4: 'As above; it loads into a staging table and swaps it, and a full reload would be simpler but costs too much.',
    },
    modelAnswer:
      'I make the job idempotent. It does not append, because after a broken run that would leave duplicates and ' +
      'the sales would be counted twice. Each run replaces the partition of its day, with delete and insert in a ' +
      'transaction or an overwrite. The day is a parameter, never the clock, so a backfill simply runs the same ' +
      'code for each day of last month. It first writes to a staging table, and only when it is complete do I swap ' +
      'it in, so readers never see half a day. Before I publish, it compares row counts and totals with the source ' +
      'and stops with an alert if they differ. I keep the raw files, so that I can recompute history even if the ' +
      'source changed. A full reload would be simpler, but with large tables it costs too much time, so it is ' +
      'incremental.',
  },
] satisfies BankQuestion[];
