import type { BankQuestion } from '../question.ts';

export const fundamentalsSeniorClient = [
  {
    id: 'fundamentals-senior-state-placement',
    version: 1,
    kind: 'FUNDAMENTALS',
    band: 'SENIOR',
    competency: 'frontend-framework',
    text:
      'A large client application has state in components, in the URL, in a global store and in a cache of server ' +
      'data. How do you decide where a piece of state belongs, and what goes wrong when it sits in the wrong place?',
    points: [
      {
        id: 'ownership',
        criterion: 'correctness',
        essential: true,
        title: 'Separates data that the server owns from state of the interface',
        why: 'A copy of foreign data ages from the moment it arrives.',
        groups: [
          [
            'server state', 'remote data', 'owned by the server', 'server owns', 'belongs to the server',
            'remote state',
          ],
          ['ui state', 'interface state', 'client state', 'open menu', 'copy', 'stale', 'snapshot'],
        ],
        probe: 'Take a list of orders and a menu that is unfolded. What is the difference?',
      },
      {
        id: 'proximity',
        criterion: 'correctness',
        essential: true,
        title: 'Keeps state as close as possible to its use',
        why: 'It bounds who can change it and who has to render.',
        groups: [
          ['close to', 'as local as', 'local state', 'stays local', 'lowest', 'nearest', 'smallest scope', 'lift'],
          ['component', 'used', 'need it', 'parent', 'ancestor'],
        ],
        probe: 'A dialog remembers which tab is open. Who has to know?',
      },
      {
        id: 'single-source',
        criterion: 'correctness',
        essential: true,
        title: 'Derives what can be derived',
        why: 'Two copies of one truth will disagree.',
        groups: [
          ['derive', 'compute', 'calculated', 'selector'],
          ['duplicate', 'sync', 'out of sync', 'copies', 'two sources', 'single source', 'disagree'],
        ],
        probe: 'You show the items and how many there are. What do you keep?',
      },
      {
        id: 'url',
        criterion: 'depth',
        essential: false,
        title: 'Puts what can be shared into the address',
        why: 'Back button, reload and links then work by themselves.',
        groups: [
          ['url', 'query parameter', 'address bar', 'route', 'search params'],
          ['bookmark', 'share', 'shareable', 'back button', 'reload', 'deep link', 'filter'],
        ],
        probe: 'A user sends a colleague what she sees. What should arrive?',
      },
      {
        id: 'global-price',
        criterion: 'trade-offs',
        essential: false,
        title: 'Names the price of a global place',
        why: 'Everything can change it, and everything has to listen.',
        groups: [
          ['global store', 'global', 'one big store'],
          ['rerender', 'renders', 'coupling', 'boilerplate', 'testing', 'reuse', 'anybody can change'],
        ],
        probe: 'What would be wrong with one place for everything?',
      },
      {
        id: 'invalidation',
        criterion: 'depth',
        essential: false,
        title: 'Treats server data as a cache with invalidation',
        why: 'The hard part is knowing when it is old.',
        groups: [
          ['stale', 'invalidate', 'refetch', 'revalidate', 'stale while revalidate'],
          ['cache', 'query', 'mutation', 'key', 'focus', 'tab', 'save'],
        ],
        probe: 'Somebody else changed the order meanwhile. How does the page learn of it?',
      },
      {
        id: 'optimistic',
        criterion: 'depth',
        essential: false,
        title: 'Knows optimistic changes and their way back',
        why: 'Fast feedback is a promise that may have to be withdrawn.',
        groups: [
          ['optimistic', 'before the server', 'without waiting'],
          ['roll back', 'rollback', 'undo', 'conflict', 'fails', 'refuses', 'restore'],
        ],
        probe: 'How do you make a change appear at once, and what if it does not work out?',
      },
    ],
    misconceptions: [
      {
        id: 'all-global',
        title: 'Puts everything in one store',
        groups: [
          [
            'I put everything in', 'we put everything in', 'all state should be in', 'everything should go in',
            'everything belongs in the store', 'all state belongs in',
          ],
        ],
        probe: 'Who has to run when a single letter is typed in a field?',
      },
      {
        id: 'copy-and-sync',
        title: 'Copies and keeps in step by hand',
        groups: [
          [
            'I copy the props', 'I copy the response', 'I would copy', 'I keep them in sync with an effect',
            'I sync them with an effect', 'we sync them with an effect',
          ],
        ],
        probe: 'The update of one copy fails. Which one does the user see?',
      },
    ],
    probes: {
      clarify: 'Take three concrete pieces of state and tell me the place of each, and why.',
      foothold: 'Where do you write down something that only you need, and where something that the whole team needs?',
      depth: 'How would you move an application that has everything in one store, without stopping development?',
    },
    anchors: {
      2: 'I would use a store for global state and local state for the rest.',
      3:
        'Data owned by the server is only a copy and stays in the query cache; UI state stays close to the ' +
        'component that needs it; what can be computed is derived so that two copies cannot disagree.',
      4:
        'As above; filters go into the URL so that links can be shared, and a global store couples everything and ' +
        'costs renders.',
    },
    modelAnswer:
      'I ask three questions: who owns it, who needs it, and should it survive a reload. Orders are remote data, ' +
      'owned by the server; what I hold is a copy that gets stale, so it stays in a query cache that is invalidated ' +
      'after a mutation and refetched on focus. An open menu is UI state and stays local, close to the component ' +
      'that needs it; I lift it only as far as the nearest common parent. Filters and page go into the URL, so that ' +
      'reload, back button and shared links work. What can be computed is derived with a selector, because ' +
      'duplicated values get out of sync. A global store is for the little that is truly global, like the theme; as ' +
      'a place for everything it couples modules, makes testing harder and causes renders far away. Optimistic ' +
      'updates need a rollback for the case that the server refuses.',
  },
  {
    id: 'fundamentals-senior-late-events',
    version: 1,
    kind: 'FUNDAMENTALS',
    band: 'SENIOR',
    competency: 'data-pipelines',
    text:
      'Events from phones arrive minutes or days late and out of order, and you publish hourly counts. How do you ' +
      'decide when an hour is finished, what do you do with events that come afterwards, and what do you promise ' +
      'the readers?',
    points: [
      {
        id: 'event-time',
        criterion: 'correctness',
        essential: true,
        title: 'Counts by the time of the event',
        why: 'Counting by arrival measures the network, not the users.',
        groups: [
          ['event time', 'time of the event', 'when it happened', 'time it happened', 'occurrence time', 'occurred'],
          ['processing time', 'arrival', 'ingestion', 'ingestion time', 'received'],
        ],
        probe: 'An event happened at nine and reaches you at eleven. Where does it count?',
      },
      {
        id: 'watermark',
        criterion: 'correctness',
        essential: true,
        title: 'Closes an hour by a watermark or a grace period',
        why: 'Without a rule the job either waits for ever or cuts at random.',
        groups: [
          ['watermark', 'allowed lateness', 'grace period', 'lateness', 'grace'],
          ['wait', 'close', 'window', 'percent', 'estimate', 'lag', 'passed'],
        ],
        probe: "It is five past ten. How does your job know whether nine o'clock is complete?",
      },
      {
        id: 'corrections',
        criterion: 'correctness',
        essential: true,
        title: 'Corrects results that were published',
        why: 'Silently dropped events make the numbers lower than the truth, for ever.',
        groups: [
          ['late', 'later', 'straggler', 'after the watermark'],
          ['update', 'recompute', 'correct', 'restate', 'retract'],
        ],
        probe: "An event for yesterday comes in today. What happens to yesterday's figure?",
      },
      {
        id: 'waiting-price',
        criterion: 'trade-offs',
        essential: true,
        title: 'Weighs freshness against completeness',
        why: 'Only the use of the figures can decide it.',
        groups: [
          ['latency', 'fresh', 'fresher', 'sooner', 'waiting longer', 'publish early'],
          ['complete', 'accurate', 'accuracy', 'missing', 'final'],
        ],
        probe: 'How do you choose how long you keep it open?',
      },
      {
        id: 'replaceable',
        criterion: 'depth',
        essential: false,
        title: 'Writes results that can be replaced',
        why: 'The same hour is written many times and must not be added twice.',
        groups: [
          ['upsert', 'overwrite', 'idempotent', 'deduplicate'],
          ['hour', 'window', 'event id', 'partition', 'key', 'rerun', 'duplicates'],
        ],
        probe: 'How do you store a figure that may still change?',
      },
      {
        id: 'contract',
        criterion: 'depth',
        essential: false,
        title: 'Tells readers which figures are provisional',
        why: 'A figure that changes without warning destroys trust.',
        groups: [
          ['provisional', 'preliminary', 'revision', 'status column', 'as of', 'final after'],
          ['reader', 'dashboard', 'consumer', 'label', 'marked', 'show'],
        ],
        probe: 'What does somebody see who looks at the chart at that moment?',
      },
      {
        id: 'clocks',
        criterion: 'depth',
        essential: false,
        title: 'Distrusts the clocks of devices',
        why: 'A phone with a wrong year holds back or pollutes everything.',
        groups: [
          ['device clock', 'phone clock', 'clock skew', 'wrong clock', 'clocks', 'device time'],
          ['server time', 'trust', 'future', 'clamp', 'bound', 'wrong', 'both times'],
        ],
        probe: 'How far do you rely on the time that stands in the event?',
      },
    ],
    misconceptions: [
      {
        id: 'arrival-good-enough',
        title: 'Counts by arrival',
        groups: [
          [
            'I would use processing time', 'processing time is good enough', 'arrival time is good enough',
            'I count by arrival', 'just drop late events', 'just ignore late events',
          ],
        ],
        probe: 'A train leaves a tunnel with two hundred phones. What does your chart show?',
      },
      {
        id: 'exact-watermark',
        title: 'Takes a watermark for a guarantee',
        groups: [
          [
            'watermark guarantees', 'watermark is exact', 'after the watermark nothing', 'no event can come after',
            'watermark means all events',
          ],
        ],
        probe: 'What if a phone was in a drawer for two days?',
      },
    ],
    probes: {
      clarify: 'Take one late event and follow it from the phone to the published figure.',
      foothold: 'Postal votes come in for days. When do you announce a result, and what do you say about it?',
      depth: 'What changes if money is paid out on the basis of these figures?',
    },
    anchors: {
      2: 'I would wait some time and then publish the counts.',
      3:
        'I count by event time and not by arrival, close the hour with a watermark that lags by the usual delay, ' +
        'and late events update the figure; waiting longer is more complete but less fresh.',
      4: 'As above; results are upserted by hour, and the dashboard marks them as provisional for two days.',
    },
    modelAnswer:
      'I count by event time, not by arrival, otherwise a delayed phone lands in the wrong hour. An hour closes ' +
      'when a watermark passes it. I set its lag from the measured delays, say where ninety-nine percent have come. ' +
      'That is a choice: waiting longer gives more complete numbers, publishing early gives fresh ones. So I ' +
      'publish early and correct: late events within an allowed lateness of two days update the hour, and what ' +
      'comes after that goes to a separate table and is restated by a nightly batch. Results are written as an ' +
      'upsert by hour, and events are deduplicated by event id, so a rerun does not count twice. To readers I ' +
      'promise that a figure is provisional for two days and final after that, and the dashboard shows it. I keep ' +
      'server time beside device time, because phone clocks are sometimes wrong, and refuse events from the future.',
  },
] satisfies BankQuestion[];
