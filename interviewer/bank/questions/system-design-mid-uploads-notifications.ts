import type { BankQuestion } from '../question.ts';

/** Designs that hand slow work to the background. */
export const systemDesignMidUploadsNotifications = [
  {
    id: 'system-design-mid-file-upload',
    version: 1,
    kind: 'SYSTEM_DESIGN',
    band: 'MID',
    competency: 'system-design',
    text:
      'Customers of a claims service send us photos and videos from their phones, often over poor connections. ' +
      'Every file has to be checked and turned into smaller versions before staff see it. How would you design ' +
      'this, from the phone to the moment a staff member opens the file?',
    points: [
      {
        id: 'size-and-volume', criterion: 'requirements', essential: true,
        title: 'Asks how large the files are and how many arrive',
        why: 'Two gigabytes over a phone network and two megabytes over fibre lead to different designs.',
        groups: [
          [
            'how big', 'how large', 'file size', 'largest file', 'maximum size', 'size limit', 'gigabyte', 'GB',
            'megabyte', 'MB',
          ],
          ['per day', 'a day', 'how many', 'peak', 'per hour', 'per second', 'an hour'],
        ],
        probe: 'What would you ask about the traffic before you draw the first box?',
      },
      {
        id: 'direct-to-storage', criterion: 'structure', essential: true,
        title: 'Sends the bytes straight to object storage with a short-lived permission',
        why: 'The API then carries small requests only, and large transfers cannot take it down.',
        groups: [
          [
            'presigned', 'pre-signed', 'signed url', 'upload url', 'temporary url', 'direct upload', 'upload directly',
            'straight to', 'directly to',
          ],
          ['object storage', 'object store', 'S3', 'blob storage', 'bucket', 'GCS', 'cloud storage'],
        ],
        probe: 'Which parts of your system do the bytes of a video pass on their way?',
      },
      {
        id: 'background-processing', criterion: 'structure', essential: true,
        title: 'Checks and converts files in workers behind a queue',
        why: 'Conversion takes minutes and fails at times; a queue lets it wait, retry and scale by itself.',
        groups: [
          ['queue', 'event', 'message broker', 'job table'],
          ['worker', 'background', 'asynchronous', 'async', 'lambda', 'consumer'],
          ['thumbnail', 'resize', 'transcode', 'scan', 'convert', 'processing'],
        ],
        probe: 'Where and when does the conversion run?',
      },
      {
        id: 'resumable-upload', criterion: 'depth', essential: true,
        title: 'Uploads in parts and continues after a break',
        why: 'On a poor connection a single long request may never finish.',
        groups: [
          ['chunk', 'multipart', 'in parts', 'pieces', 'blocks', 'tus'],
          ['resume', 'retry', 'continue', 'missing parts', 'left off', 'pick up', 'send again', 'failed part'],
        ],
        probe: 'A customer in a train loses the connection at ninety per cent. What happens next?',
      },
      {
        id: 'server-proxy-cost', criterion: 'trade-offs', essential: false,
        title: 'Weighs sending the bytes through your own servers',
        why: 'Passing bytes through gives control and costs bandwidth and memory on every instance.',
        groups: [
          [
            'through our server', 'through the server', 'through the api', 'through our api', 'through our backend',
            'proxying',
          ],
          ['bandwidth', 'memory', 'control', 'bottleneck', 'simpler', 'load'],
        ],
        probe: 'What do you gain and lose with the path that you chose for the bytes?',
      },
      {
        id: 'safe-content', criterion: 'depth', essential: false,
        title: 'Verifies what the file really is',
        why: 'A file name or header from a phone proves nothing, and staff open the result.',
        groups: [
          [
            'virus', 'malware', 'antivirus', 'magic bytes', 'real file type', 'actual file type', 'content type',
            'mime type',
          ],
          ['scan', 'check', 'validate', 'reject', 'quarantine', 'verify'],
        ],
        probe: 'Someone renames a harmful file. How far does it get?',
      },
      {
        id: 'repeatable-processing', criterion: 'depth', essential: false,
        title: 'Makes processing safe to run twice',
        why: 'Queues deliver again after a crash, and a second run must not leave a second result.',
        groups: [
          ['twice', 'duplicate', 'more than once', 'at least once', 'redelivered', 'second run'],
          ['idempotent', 'same key', 'checksum', 'content hash', 'file id', 'overwrite', 'already processed'],
        ],
        probe: 'A worker dies right after it has written its result. What do you find afterwards?',
      },
      {
        id: 'status-updates', criterion: 'trade-offs', essential: false,
        title: 'Chooses how the screen learns of progress, with a reason',
        why: 'Asking again and again is simple and costs requests; pushing needs open connections.',
        groups: [
          ['polling', 'ask again', 'refetch'],
          ['push', 'websocket', 'server-sent event', 'sse', 'event stream', 'long-lived connection'],
        ],
        probe: 'How does a waiting screen learn that a file is ready?',
      },
    ],
    misconceptions: [
      {
        id: 'files-in-database',
        title: 'Keeps large files in the relational database for simplicity',
        groups: [
          ['in the database', 'blob column', 'bytea', 'in postgres', 'in mysql', 'base64'],
          ['simplest', 'easiest', 'simpler', 'all in one place', 'one backup'],
        ],
        probe: 'What does that table look like after a year, and how long does its backup take?',
      },
      {
        id: 'convert-in-request',
        title: 'Converts the file while the customer waits',
        groups: [
          [
            'in the request', 'in the same request', 'upload request', 'before responding', 'before we respond',
            'while the user waits', 'synchronously',
          ],
          ['fast enough', 'simplest', 'easiest', 'no need for a queue', 'good enough', 'quick enough'],
        ],
        probe: 'What does the customer see when the conversion of a long video takes four minutes?',
      },
    ],
    probes: {
      clarify: "Follow one video from the phone to the staff member's screen. Which parts does it pass?",
      foothold: 'Leave scale aside. Where would you put a single photo, and who makes its small version?',
      depth: 'Which part of this design breaks first when ten times as many files arrive, and how would you notice?',
    },
    anchors: {
      2: 'The app uploads the file to S3 and then a job makes thumbnails.',
      3:
        'I would ask how large files are and how many arrive, give the phone a signed URL to the bucket, upload in ' +
        'parts that can be resumed, and let workers behind a queue scan and resize.',
      4:
        'Bytes through our API would give more control but cost bandwidth on every instance, so they go straight to ' +
        'the bucket; the worker keys its output by file id because a job can run twice.',
    },
    modelAnswer:
      'First I would ask how big the largest file is and how many arrive per day; say videos up to 2 GB and ten ' +
      'thousand uploads a day. The phone asks our API for a signed URL and sends the bytes straight to object ' +
      'storage. Because connections drop, it uses a multipart upload, and after a break it resumes and sends only ' +
      'the missing parts. When the upload completes, the bucket puts an event into a queue, and a background worker ' +
      'scans for malware, checks the real file type and makes thumbnails. Delivery is at least once, so the worker ' +
      'is idempotent: output keys come from the file id and a second run overwrites. Sending bytes through our ' +
      'server would give more control, but it costs bandwidth and memory on every instance. Staff screens learn the ' +
      'status by polling; I would move to server-sent events only if that load mattered.',
  },
  {
    id: 'system-design-mid-notifications',
    version: 1,
    kind: 'SYSTEM_DESIGN',
    band: 'MID',
    competency: 'system-design',
    text:
      "Our shop should tell customers what happens to their orders: by e-mail, on the phone's lock screen and " +
      'inside the app. Several of our services cause such notices, and customers choose what they want to receive. ' +
      'How would you design it?',
    points: [
      {
        id: 'volume-and-urgency', criterion: 'requirements', essential: true,
        title: 'Asks how many notifications there are and how urgent each kind is',
        why: 'A login code must arrive in seconds, a weekly offer may wait; they should not share one line.',
        groups: [
          ['notification', 'message', 'email', 'push'],
          ['how many', 'per day', 'per second', 'per hour', 'peak', 'volume', 'burst', 'a day'],
          [
            'how soon', 'how quickly', 'how fast', 'within seconds', 'urgent', 'urgency', 'delay', 'latency',
            'immediately',
          ],
        ],
        probe: 'Which facts about these notices would change your design?',
      },
      {
        id: 'events-to-one-service', criterion: 'structure', essential: true,
        title: 'Lets services publish events to one notification service',
        why: 'Senders stay free of channels and templates, and a slow provider cannot slow down an order.',
        groups: [
          ['queue', 'event bus', 'kafka', 'broker', 'topic', 'rabbitmq', 'sqs', 'publish'],
          [
            'notification service', 'one service', 'central service', 'dedicated service', 'separate service',
            'notifier',
          ],
        ],
        probe: 'How does a notice get from the service that causes it to the part that sends it?',
      },
      {
        id: 'preferences-applied', criterion: 'structure', essential: true,
        title: "Applies each customer's preferences before sending",
        why: 'A message after an opt-out costs trust and may break the law.',
        groups: [
          ['preference', 'opt out', 'unsubscribe', 'notification settings', 'opt in'],
          ['before sending', 'before we send', 'before it sends', 'look up', 'check', 'filter', 'at send time'],
        ],
        probe: 'A customer switches off one kind of notice. Where in your design does that take effect?',
      },
      {
        id: 'no-double-sending', criterion: 'depth', essential: true,
        title: 'Retries failures without sending twice',
        why: 'Every network call can fail after it has worked, so retries alone send duplicates.',
        groups: [
          ['retry', 'backoff', 'redeliver', 'try again', 'dead letter'],
          ['idempotent', 'duplicate', 'twice', 'dedupe', 'deduplicate', 'unique key', 'already sent', 'event id'],
          ['sending', 'channel', 'notification', 'email', 'sms', 'receipt'],
        ],
        probe: 'The sender crashes in the middle of its work. What does the customer receive?',
      },
      {
        id: 'provider-trouble', criterion: 'depth', essential: false,
        title: 'Plans for limits and outages of outside providers',
        why: 'Mail and push providers throttle and fail, often just when traffic is highest.',
        groups: [
          ['provider', 'ses', 'sendgrid', 'apns', 'fcm', 'twilio', 'mailgun'],
          ['rate limit', 'throttle', 'outage', 'is down', 'quota', 'bounce', 'fail over', 'circuit breaker'],
        ],
        probe: 'Which parts of this do you not control, and how do they misbehave?',
      },
      {
        id: 'digest', criterion: 'trade-offs', essential: false,
        title: 'Weighs bundling against sending at once',
        why: 'Bundles are calmer and cheaper and make every message later.',
        groups: [
          ['digest', 'bundle', 'batch', 'group them', 'collapse', 'summary email'],
          ['later', 'delay', 'fewer', 'noise', 'annoying', 'urgent', 'overwhelm', 'at once'],
        ],
        probe: 'Ten things happen to one order within a minute. What would you send?',
      },
      {
        id: 'delivery-guarantee', criterion: 'trade-offs', essential: false,
        title: 'Chooses a delivery guarantee and says what it costs',
        why: 'Losing a message and sending it twice cannot both be ruled out cheaply.',
        groups: [
          ['at least once', 'exactly once', 'at most once'],
          ['rather', 'prefer', 'worse', 'accept', 'price', 'cost', 'better than'],
        ],
        probe: 'If you could not avoid every error, which kind would you live with here?',
      },
    ],
    misconceptions: [
      {
        id: 'each-service-sends',
        title: 'Lets every service call the providers itself for simplicity',
        groups: [
          ['each service', 'every service', 'services themselves', 'directly from the order service'],
          ['email provider', 'mail api', 'provider directly', 'smtp', 'sendgrid', 'push api'],
          ['simple', 'simpler', 'simplest', 'easier', 'enough'],
        ],
        probe: 'What has to change in those services when the provider is replaced?',
      },
      {
        id: 'broker-removes-duplicates',
        title: 'Trusts the broker to rule out duplicates up to the customer',
        groups: [
          ['exactly once', 'effectively once'],
          [
            'kafka guarantees', 'broker guarantees', 'queue guarantees', 'guarantees that', 'out of the box',
            'takes care', 'for free', 'never get duplicates',
          ],
        ],
        probe: 'The provider has accepted an e-mail and its reply gets lost. What happens then?',
      },
    ],
    probes: {
      clarify: 'Take one event, such as a parcel that has left. What happens step by step until the phone shows it?',
      foothold: 'Start with one channel only. Who decides that an e-mail is due, and who sends it?',
      depth: 'Where does this design lose or delay a notice without anybody seeing it, and how would you find out?',
    },
    anchors: {
      2: 'The order service calls an e-mail API and a push API when something happens.',
      3:
        'I would ask about volume and urgency, publish events to one notification service that looks up ' +
        'preferences, and retry with a deduplication key.',
      4:
        'I would rather send a receipt twice than lose it, so delivery is at least once with a unique key per event ' +
        'and channel, and a digest holds back what is not urgent.',
    },
    modelAnswer:
      'I would first ask how many notifications we send per day, the peak, and how urgent each kind is, since a ' +
      'login code must go out within seconds and an offer can wait. Services publish events to a broker, and one ' +
      "notification service consumes them. Before sending, it looks up the customer's preferences and drops what " +
      'they opted out of, then writes one delivery row per channel. Workers send with retry and backoff; a unique ' +
      'key of event id and channel keeps us from sending twice. Providers such as SES or FCM have a rate limit and ' +
      'an occasional outage, so each channel has its own queue and a circuit breaker. I prefer at least once here, ' +
      'because a second receipt is better than none. For low-value updates I would offer a digest: fewer messages, ' +
      'less noise, but everything arrives later.',
  },
] satisfies BankQuestion[];
