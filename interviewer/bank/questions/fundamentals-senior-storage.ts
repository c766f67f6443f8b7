import type { BankQuestion } from '../question.ts';

export const fundamentalsSeniorStorage = [
  {
    id: 'fundamentals-senior-replica-lag',
    version: 1,
    kind: 'FUNDAMENTALS',
    band: 'SENIOR',
    competency: 'databases',
    text:
      'After a user saves a profile, the next page sometimes shows the old one. Reads go to replicas. Explain how ' +
      'asynchronous replication leads to this, which guarantees users need, and how you would give them without ' +
      'sending every read to the primary.',
    points: [
      {
        id: 'lag',
        criterion: 'correctness',
        essential: true,
        title: 'Explains that a replica applies changes later',
        why: 'It is the normal state, and its length has no upper bound.',
        groups: [
          ['lag', 'behind', 'delay', 'applies later', 'catches up', 'not yet applied'],
          ['replica', 'follower', 'standby', 'primary'],
        ],
        probe: 'Trace the saved row from the first machine to the second one.',
      },
      {
        id: 'session-guarantees',
        criterion: 'correctness',
        essential: true,
        title: "Names reading your own writes and never going back in time",
        why: 'Users accept old data of others, not the loss of their own.',
        groups: [
          [
            'read your writes', 'read your own writes', 'own writes', 'own changes', 'read my writes',
            'monotonic reads', 'session consistency',
          ],
        ],
        probe: 'What exactly must hold for the one who saved, and what for everybody else?',
      },
      {
        id: 'routing',
        criterion: 'correctness',
        essential: true,
        title: 'Routes by a log position or for a time after a write',
        why: 'It keeps the promise at a small part of the cost.',
        groups: [
          ['lsn', 'log position', 'gtid', 'position', 'timestamp', 'sticky', 'recent write', 'after a write'],
          ['wait', 'primary', 'caught up', 'catch up', 'has reached', 'route'],
        ],
        probe: 'How does your code choose the machine for a read?',
      },
      {
        id: 'sync-price',
        criterion: 'trade-offs',
        essential: false,
        title: 'Weighs synchronous replication',
        why: 'It moves the problem into every write.',
        groups: [
          ['synchronous', 'semi synchronous', 'quorum'],
          ['latency', 'availability', 'slower', 'wait', 'throughput', 'blocks', 'stops'],
        ],
        probe: 'Could the other machines confirm the save first, and at what price?',
      },
      {
        id: 'failover',
        criterion: 'depth',
        essential: false,
        title: 'Says what a failover loses',
        why: 'Acknowledged data may vanish, which is worse than being late.',
        groups: [['failover', 'promote', 'fail over'], ['lose', 'lost', 'data loss', 'acknowledged', 'split brain']],
        probe: 'The first machine dies right after the save. What is left?',
      },
      {
        id: 'lag-watch',
        criterion: 'depth',
        essential: false,
        title: 'Measures and acts on it',
        why: 'A machine hours behind answers as confidently as a fresh one.',
        groups: [
          ['monitor', 'measure', 'alert', 'watch', 'metric'],
          ['lag', 'seconds behind', 'out of rotation', 'threshold', 'take it out'],
        ],
        probe: 'How do you notice that it gets worse, and what happens then?',
      },
      {
        id: 'lag-causes',
        criterion: 'depth',
        essential: false,
        title: 'Names what makes it longer',
        why: 'The usual causes are in your own jobs.',
        groups: [
          [
            'long transaction', 'long query', 'bulk update', 'batch job', 'single threaded', 'large write', 'vacuum',
            'long running query',
          ],
          ['replica', 'lag', 'apply', 'replay', 'behind', 'apply thread'],
        ],
        probe: 'What makes the time between the two longer?',
      },
    ],
    misconceptions: [
      {
        id: 'instant',
        title: 'Takes replicas for always current',
        groups: [
          [
            'replicas are always up to date', 'replicas are instantly', 'replication is instant',
            'replica is always the same', 'always within milliseconds', 'lag is always small',
          ],
        ],
        probe: 'What happens on the second machine while it is busy with a long query?',
      },
      {
        id: 'sleep',
        title: 'Waits a fixed time',
        groups: [
          [
            'sleep a second', 'wait a second before reading', 'sleep before the read', 'add a delay before',
            'wait a moment before reading', 'short sleep',
          ],
        ],
        probe: 'How long is long enough on the day of a large import?',
      },
    ],
    probes: {
      clarify: 'Put times on it: when is the save done, when does the read come, and what does each machine hold then?',
      foothold:
        'You change a notice at the front door, and a colleague copies it to the back door. What may a visitor ' +
        'read?',
      depth: 'Which of your promises break when the first machine has to be replaced?',
    },
    anchors: {
      2: 'The replica is not synchronised yet, so I would read from the primary.',
      3:
        'The replica lags behind the primary; the user must read their own writes, so after a write I keep the log ' +
        'position and read from a replica that has reached it, otherwise from the primary.',
      4:
        'As above; synchronous replication would add latency to each write, and at a failover acknowledged writes ' +
        'may be lost.',
    },
    modelAnswer:
      'The primary commits and answers, and the log reaches the replica afterwards. Until it is applied the replica ' +
      'is behind, usually for milliseconds, but there is no upper bound; a bulk update or a long query on the ' +
      'replica makes the lag grow. Users need to read their own writes, and monotonic reads, so that a page does ' +
      'not jump back in time. Others may see the old profile for a moment. So after a write I keep the log ' +
      'position, the LSN, in the session. A read goes to a replica that has caught up to it, waits briefly, or ' +
      'falls back to the primary. Simpler is to route that user to the primary for some seconds after a write. ' +
      'Synchronous replication would cost latency on every write, and it blocks if a replica is away. I monitor the ' +
      'lag and take a replica out of rotation above a threshold. At a failover, acknowledged but unreplicated ' +
      'writes are lost.',
  },
  {
    id: 'fundamentals-senior-changed-plan',
    version: 1,
    kind: 'FUNDAMENTALS',
    band: 'SENIOR',
    competency: 'sql',
    text:
      'A report query that ran in a second takes minutes since last week, though nobody changed it. How does a ' +
      'query planner decide, what may have changed, and how do you find and fix it for good?',
    points: [
      {
        id: 'costing',
        criterion: 'correctness',
        essential: true,
        title: 'Says that the planner estimates rows from statistics and compares costs',
        why: 'A wrong estimate at the bottom makes everything above it wrong.',
        groups: [
          ['statistics', 'histogram', 'cardinality', 'row estimate', 'estimated rows', 'selectivity', 'number of rows'],
          ['cost', 'cheapest', 'choose', 'compares'],
        ],
        probe: 'On what does it base its choice between two ways?',
      },
      {
        id: 'actual-rows',
        criterion: 'correctness',
        essential: true,
        title: 'Compares estimated with actual rows in the plan',
        why: 'The first large difference is the place of the mistake.',
        groups: [
          ['explain analyze', 'explain analyse', 'run explain', 'with explain', 'execution plan', 'actual plan'],
          ['actual', 'real rows', 'off by', 'diverge', 'differ'],
        ],
        probe: 'What do you look at first, and what do you look for in it?',
      },
      {
        id: 'what-changed',
        criterion: 'correctness',
        essential: true,
        title: 'Names growth, skew or old statistics that tip the plan',
        why: 'Plans change in jumps although data changes slowly.',
        groups: [
          ['grew', 'grown', 'growth', 'more data', 'skew', 'stale statistics', 'out of date'],
          ['plan', 'nested loop', 'threshold', 'tipped', 'flips', 'switched', 'analyze'],
        ],
        probe: 'Nobody touched the text. What else is not the same as a month ago?',
      },
      {
        id: 'hints',
        criterion: 'trade-offs',
        essential: false,
        title: 'Weighs forcing a plan against better statistics',
        why: "A forced plan is quick help and tomorrow's incident.",
        groups: [
          ['hint', 'pin the plan', 'pinned plan', 'plan baseline', 'force the plan', 'force the index'],
          ['brittle', 'stopgap', 'temporary', 'hides', 'maintenance', 'later', 'wrong again', 'grows'],
        ],
        probe: 'Somebody proposes to force the old way. What do you say?',
      },
      {
        id: 'correlated',
        criterion: 'depth',
        essential: false,
        title: 'Knows that columns are assumed independent',
        why: 'Two filters on related columns are multiplied and come out far too small.',
        groups: [
          ['correlated', 'independent', 'extended statistics', 'multi column statistics'],
          ['column', 'city', 'multiplies', 'predicate', 'conditions'],
        ],
        probe: 'It expects three rows and gets a million. How can that be?',
      },
      {
        id: 'joins',
        criterion: 'depth',
        essential: false,
        title: 'Compares the join methods',
        why: 'The wrong method turns a thousand steps into a billion.',
        groups: [
          ['nested loop', 'row by row', 'index lookup'],
          ['hash join', 'merge join'],
          ['rows', 'large', 'small', 'million', 'memory', 'few'],
        ],
        probe: 'Which ways to combine two tables does it have, and when is each right?',
      },
      {
        id: 'prevention',
        criterion: 'depth',
        essential: false,
        title: 'Watches plans and times',
        why: 'The next change of this kind is then seen in an hour.',
        groups: [
          ['slow query log', 'pg stat statements', 'plan history', 'query store', 'monitor', 'alert', 'auto explain'],
          ['plan', 'query', 'latency', 'time', 'baseline', 'percentile'],
        ],
        probe: 'How do you see the next one before your users do?',
      },
    ],
    misconceptions: [
      {
        id: 'same-text-same-plan',
        title: 'Believes that the same text always gives the same plan',
        groups: [
          [
            'same query same plan', 'same sql same plan', 'plan never changes', 'query plan is fixed',
            'same query always has the same plan',
          ],
        ],
        probe: 'What does it do with a table that has ten rows today and ten million tomorrow?',
      },
      {
        id: 'tries-all',
        title: 'Believes that the planner measures by running',
        groups: [
          [
            'planner runs the query', 'tries all plans and measures', 'runs every plan', 'executes each plan',
            'measures each plan', 'tries every plan',
          ],
        ],
        probe: 'How long would that take with ten tables?',
      },
    ],
    probes: {
      clarify: 'Tell me what stands in such a plan, line by line, for a join of two tables.',
      foothold:
        'You look for ten addresses in a town, or for half of all addresses. Would you go about it in the same way?',
      depth: 'The plan is the same as before and it is slow nevertheless. What then?',
    },
    anchors: {
      2: 'Maybe the data grew, so I would look at the plan and add an index.',
      3:
        'The planner estimates rows from statistics and takes the cheapest; the table grew and the plan switched to ' +
        'a nested loop; EXPLAIN ANALYZE shows where actual and estimated rows differ.',
      4: 'As above; a hint is a stopgap that will be wrong again, and correlated columns need extended statistics.',
    },
    modelAnswer:
      'The planner estimates from statistics how many rows each step returns, computes a cost for each alternative ' +
      'and chooses the cheapest. It does not run them. So with the same text the plan may flip when the table has ' +
      'grown past a threshold, when the distribution is skewed, or when statistics are out of date after a large ' +
      'import. I run EXPLAIN ANALYZE and look from the inside out for the first step where estimated and actual ' +
      'rows differ strongly. Typically a nested loop was chosen for ten expected rows, and a million came, where a ' +
      'hash join would be right. Then I run ANALYZE, and for correlated columns, which are assumed independent, I ' +
      'create extended statistics, or I rewrite the condition. A hint helps tonight, but it is brittle when the ' +
      'data grows further. For good, I watch query times with pg_stat_statements and alert on a changed baseline.',
  },
] satisfies BankQuestion[];
