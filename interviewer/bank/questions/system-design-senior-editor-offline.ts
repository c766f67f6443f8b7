import type { BankQuestion } from '../question.ts';

/** Designs in which several copies of the same data change at once. */
export const systemDesignSeniorEditorOffline = [
  {
    id: 'system-design-senior-shared-editor',
    version: 1,
    kind: 'SYSTEM_DESIGN',
    band: 'SENIOR',
    competency: 'system-design',
    text:
      'We want a text editor in the browser in which up to fifty people write in the same document at the same ' +
      'time, with a history of versions. How would you design it, from the key press to storage?',
    points: [
      {
        id: 'editing-limits', criterion: 'requirements', essential: true,
        title: 'Asks for document size, writers, latency and what must never be lost',
        why: 'These limits decide between one session server per document and something larger.',
        groups: [
          [
            'document size', 'size of a document', 'pages', 'megabyte', 'documents open', 'how many documents',
            'open documents',
          ],
          [
            'latency', 'milliseconds', 'how quickly', 'offline', 'lost', 'concurrent', 'at once', 'editors', 'writers',
            'per document',
          ],
        ],
        probe: 'Which limits would you fix with the product side first?',
      },
      {
        id: 'merge-algorithm', criterion: 'structure', essential: true,
        title: 'Merges concurrent edits with CRDTs or operational transformation',
        why: 'Sending whole texts lets the last writer erase the others.',
        groups: [
          ['crdt', 'operational transformation', 'yjs', 'automerge', 'ot'],
          ['merge', 'converge', 'concurrent', 'conflict', 'same result', 'same state', 'order'],
        ],
        probe: 'Two people type into the same word in the same moment. What makes their screens equal again?',
      },
      {
        id: 'session-per-document', criterion: 'structure', essential: true,
        title: 'Routes all writers of a document to one session that orders and spreads edits',
        why: 'One place per document makes order and presence simple, and documents share nothing.',
        groups: [
          ['websocket', 'persistent connection', 'long-lived connection', 'socket'],
          [
            'one server', 'same server', 'session server', 'document server', 'consistent hashing',
            'sharded by document', 'route by document', 'document id', 'one process',
          ],
        ],
        probe: 'How do fifty browsers get at the same document, and how does that scale to many documents?',
      },
      {
        id: 'log-and-snapshot', criterion: 'depth', essential: true,
        title: 'Stores an operation log with snapshots and truncates it',
        why: 'A log alone takes longer to open with every key press; a snapshot alone loses what came after.',
        groups: [
          ['log', 'append', 'operations table', 'journal'],
          ['snapshot', 'checkpoint', 'compaction', 'truncate'],
          ['document', 'version', 'load', 'history', 'replay', 'restore'],
        ],
        probe: 'What is on disk after an hour of writing, and how is the document opened from it?',
      },
      {
        id: 'session-crash', criterion: 'depth', essential: false,
        title: 'Recovers edits when a session server fails',
        why: 'The promise is that typed text survives, so it must be durable or still be with the client.',
        groups: [
          ['crash', 'dies', 'fails', 'failover', 'restart', 'goes down'],
          ['acknowledge', 'ack', 'unacknowledged', 'resend', 'replay', 'buffer', 'lease', 'fencing', 'local copy'],
        ],
        probe: 'The machine that serves a document is switched off in mid-sentence. Who has lost what?',
      },
      {
        id: 'crdt-or-ot', criterion: 'trade-offs', essential: false,
        title: 'Compares CRDT and operational transformation for this case',
        why: 'One needs a central order and is compact, the other works without and carries more data.',
        groups: [
          ['crdt', 'yjs', 'automerge'],
          ['ot', 'operational transformation'],
          ['metadata', 'memory', 'central', 'server', 'peer', 'offline', 'complex', 'tombstone', 'simpler', 'overhead'],
        ],
        probe: 'Which other way of bringing edits together did you weigh, and what decided it?',
      },
      {
        id: 'presence-apart', criterion: 'trade-offs', essential: false,
        title: 'Treats cursors and presence as data that may be lost',
        why: 'Cursor positions are most of the traffic and worth nothing a second later.',
        groups: [
          ['presence', 'cursor', 'selection', 'awareness'],
          [
            'ephemeral', 'lossy', 'not stored', 'not persisted', 'throttle', 'may be lost', 'in memory', 'best effort',
            'drop',
          ],
        ],
        probe: 'Which part of the traffic would you treat differently from the text itself?',
      },
    ],
    misconceptions: [
      {
        id: 'lock-the-document',
        title: 'Locks the whole document or paragraph for one writer as real-time editing',
        groups: [
          [
            'lock the document', 'lock the paragraph', 'document lock', 'paragraph lock', 'pessimistic lock',
            'one editor at a time',
          ],
          ['simple', 'simplest', 'enough', 'no conflicts', 'avoids conflicts', 'safe'],
        ],
        probe: 'What do the other forty-nine people experience with that?',
      },
      {
        id: 'last-write-wins-text',
        title: 'Lets the last save of the whole text win',
        groups: [
          ['last write wins', 'last writer wins', 'latest timestamp', 'newest timestamp'],
          ['fine', 'enough', 'simple', 'acceptable', 'whole document', 'full document'],
        ],
        probe: 'Two people save within a second of each other. Whose sentence is gone?',
      },
    ],
    probes: {
      clarify: 'Follow one character from a key press to the screens of the others and to disk.',
      foothold: 'Take two people and one short line of text. What could go wrong if both insert at the start?',
      depth: 'Where does this design stop to hold: size, writers or history? What would you change there?',
    },
    anchors: {
      2: 'Each client sends its edits over a WebSocket to a server that saves the document and broadcasts it.',
      3:
        'After fixing document size and latency I would merge edits with a CRDT, bring each document over ' +
        'WebSockets to one session server, and store an append-only log with snapshots of the document.',
      4:
        'I take a CRDT and pay with metadata and memory, since it lets clients merge after a break; cursors are ' +
        'ephemeral and throttled, because losing one costs nothing.',
    },
    modelAnswer:
      'I would fix limits first: documents up to a few megabytes, fifty writers at once per document, remote edits ' +
      'visible within 200 milliseconds, and no acknowledged edit lost. Clients hold a CRDT such as Yjs, so ' +
      'concurrent operations merge to the same state in any order. A WebSocket goes to a session server, chosen by ' +
      'consistent hashing on document id; one process owns a document under a lease. It appends each update to a ' +
      'log before it acknowledges, and every few hundred updates it writes a snapshot, so opening a document reads ' +
      'a snapshot and a short tail. Named versions are kept snapshots. If a server crashes, another takes the ' +
      'lease, and clients resend what is unacknowledged. Compared with operational transformation, the CRDT costs ' +
      'memory and metadata, but needs no central order and survives offline breaks. Presence and cursors are ' +
      'ephemeral: throttled and never stored. Beyond very large texts I would split documents.',
  },
  {
    id: 'system-design-senior-offline-field-app',
    version: 1,
    kind: 'SYSTEM_DESIGN',
    band: 'SENIOR',
    competency: 'system-design',
    text:
      'Technicians record inspections on tablets, for hours without network: forms, photos, signatures. Back in ' +
      'reach, everything has to arrive in the office system, and two people may have changed the same job. How ' +
      'would you design client, sync and server?',
    points: [
      {
        id: 'offline-scope', criterion: 'requirements', essential: true,
        title: 'Asks how long devices are offline, how much data they need and who changes what',
        why: 'Whether two people really edit one job decides how much conflict handling is worth.',
        groups: [
          ['offline', 'disconnected', 'no signal', 'without coverage'],
          [
            'how long', 'how many hours', 'how many jobs', 'how much data', 'megabyte', 'gigabyte', 'who edits',
            'how often',
          ],
        ],
        probe: "What would you learn about the technicians' day before designing?",
      },
      {
        id: 'local-first-store', criterion: 'structure', essential: true,
        title: 'Works against a local database with a queue of changes',
        why: 'The form must save in any cellar; the network is a matter for later.',
        groups: [
          ['local database', 'sqlite', 'indexeddb', 'on the device', 'local store', 'device database'],
          ['outbox', 'queue', 'pending', 'change log', 'mutation', 'operations log', 'to be sent'],
        ],
        probe: 'A technician presses save in a cellar. What exactly happens?',
      },
      {
        id: 'sync-protocol', criterion: 'structure', essential: true,
        title: 'Pushes changes and pulls news since a server cursor',
        why: 'A cursor given by the server makes every sync small and free of wrong device clocks.',
        groups: [
          ['push', 'upload', 'send'],
          ['pull', 'download', 'fetch'],
          ['cursor', 'since', 'sequence', 'change feed', 'delta', 'sync token', 'checkpoint', 'revision', 'watermark'],
        ],
        probe: 'Describe the conversation between a tablet and the server once the network is back.',
      },
      {
        id: 'conflict-rule', criterion: 'depth', essential: true,
        title: 'Resolves conflicts by a rule per kind of data',
        why: 'One rule for all either loses work or asks people about every comma.',
        groups: [
          ['conflict', 'same job', 'same field', 'both changed'],
          [
            'per field', 'field level', 'each field', 'merge rule', 'base version', 'base revision', 'three-way',
            'human', 'review', 'append only',
          ],
        ],
        probe: 'Two tablets come back with different results for one job. What does the office see?',
      },
      {
        id: 'client-made-ids', criterion: 'depth', essential: false,
        title: 'Makes ids on the device so that repeated pushes are harmless',
        why: 'A lost reply makes the tablet send again, and the server must see that it knows it already.',
        groups: [
          [
            'uuid', 'client-generated', 'generated on the device', 'client id', 'operation id', 'mutation id',
            'idempotent',
          ],
          ['retry', 'again', 'twice', 'duplicate', 'resend', 'repeat', 'already applied'],
        ],
        probe: 'The reply to a push is lost on the way. What happens at the next try?',
      },
      {
        id: 'old-clients', criterion: 'depth', essential: false,
        title: 'Copes with old app versions and changed forms',
        why: 'A tablet may come back after two weeks with data of a form that has changed since.',
        groups: [
          [
            'app version', 'old version', 'older version', 'form version', 'schema version', 'migration',
            'schema change',
          ],
          ['device', 'tablet', 'client', 'server', 'accept', 'support', 'weeks'],
        ],
        probe: 'A tablet returns from a long leave while the form has changed. What happens to its data?',
      },
      {
        id: 'device-time', criterion: 'trade-offs', essential: false,
        title: "Weighs device time against the server's order",
        why: 'Clocks of devices are wrong by hours, yet the time of the inspection matters to people.',
        groups: [
          [
            'device clock', 'device time', 'client clock', 'client timestamp', 'wall clock', 'clock skew',
            'tablet clock',
          ],
          ['server', 'sequence', 'order', 'revision', 'trust', 'wrong', 'display', 'logical clock'],
        ],
        probe: 'When did each thing happen, and who says so?',
      },
      {
        id: 'partial-data', criterion: 'trade-offs', essential: false,
        title: 'Chooses what to carry on the device',
        why: 'More data offline is more comfortable, slower to sync and worse when a tablet is stolen.',
        groups: [
          [
            'only the jobs', 'next days', 'next few days', 'assigned jobs', 'subset', 'partial', 'whole data set',
            'everything on the device', 'next week',
          ],
          ['stolen', 'lost device', 'encrypt', 'storage', 'bandwidth', 'sync time', 'privacy', 'slower', 'size'],
        ],
        probe: 'What does a tablet carry in the morning, and what speaks against more?',
      },
    ],
    misconceptions: [
      {
        id: 'newest-time-wins',
        title: 'Lets the newest device time win for everything',
        groups: [
          ['last write wins', 'latest timestamp', 'newest timestamp', 'most recent timestamp', 'newest wins'],
          ['simple', 'simplest', 'fine', 'enough', 'always', 'for everything'],
        ],
        probe: "One tablet's clock is an hour ahead. Whose work is left over?",
      },
      {
        id: 'detect-online-then-send',
        title: "Trusts the device's online flag as a promise that sending works",
        groups: [
          ['online event', 'navigator.onLine', 'online flag', 'connectivity check', 'check if online', 'is online'],
          ['guarantee', 'then it works', 'will arrive', 'safe to send', 'reliable', 'enough', 'no retry'],
        ],
        probe: 'The tablet shows a network, and the request still fails half way. What now?',
      },
    ],
    probes: {
      clarify: 'Take one form with two photos. Where is it at each moment until the office sees it?',
      foothold: 'Suppose a single tablet and no one else. What must it keep to catch up later?',
      depth: 'Which loss or mix-up could still happen with your design, and how would you notice?',
    },
    anchors: {
      2: 'The app saves data locally and sends it to the API when the tablet is online again.',
      3:
        'I would ask how long devices are offline and who edits the same job, save to SQLite with an outbox, push ' +
        'and pull by server cursor, and merge conflicts per field with a review.',
      4:
        "Device time is only displayed and the server's sequence orders, because clocks are off by hours; the price " +
        'is that a late tablet may meet a newer revision and need a review.',
    },
    modelAnswer:
      'First I would ask how long tablets are offline, how many jobs and photos a day brings, and how often two ' +
      'people touch the same job. The app writes to SQLite on the device, always; each save also appends an ' +
      'operation to an outbox. When a network appears, it pushes pending operations and then pulls everything since ' +
      'its cursor, a sequence the server gave it. Operations carry a UUID made on the device, so a retry after a ' +
      'lost reply is recognised as already applied. Each operation names its base revision; on a conflict we merge ' +
      'per field, photos are append only, and a signature conflict goes to a human. The device clock is displayed ' +
      'but never trusted for order. Form definitions have a schema version, and the server accepts old versions for ' +
      'three months. Tablets carry only the assigned jobs of the next days: more would be slower to sync and worse ' +
      'if stolen. Photos go separately in resumable parts.',
  },
] satisfies BankQuestion[];
