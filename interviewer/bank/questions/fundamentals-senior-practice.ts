import type { BankQuestion } from '../question.ts';

export const fundamentalsSeniorPractice = [
  {
    id: 'fundamentals-senior-trunk-based',
    version: 1,
    kind: 'FUNDAMENTALS',
    band: 'SENIOR',
    competency: 'version-control',
    text:
      'Your organisation argues about long-lived release branches against trunk-based development. Compare them, ' +
      'say what trunk-based work needs to be safe, and when you would still keep a release branch.',
    points: [
      {
        id: 'late-integration',
        criterion: 'correctness',
        essential: true,
        title: 'Says that long branches postpone the integration',
        why: 'The cost grows with the time apart, and it comes due just before the release.',
        groups: [
          ['long lived', 'long running', 'weeks', 'months', 'stay apart'],
          [
            'merge conflict', 'diverge', 'drift', 'late integration', 'integration', 'big merge', 'conflicts',
            'surprise',
          ],
        ],
        probe: 'What happens on the day when such a branch comes back?',
      },
      {
        id: 'small-steps',
        criterion: 'correctness',
        essential: true,
        title: 'Describes small changes that reach the trunk daily',
        why: 'Each step stays small enough to review and to take back.',
        groups: [
          ['small', 'short lived', 'daily', 'every day', 'several times a day', 'within hours', 'few hours', 'tiny'],
          ['commit', 'main', 'trunk', 'integrate', 'merge to'],
        ],
        probe: 'What does working look like in the second way, from morning to evening?',
      },
      {
        id: 'safety',
        criterion: 'correctness',
        essential: true,
        title: 'Requires hidden unfinished work and fast automatic tests',
        why: 'Without both, the trunk is broken every day.',
        groups: [
          ['feature flag', 'flag', 'toggle', 'branch by abstraction', 'dark launch', 'behind a flag'],
          ['tests', 'ci', 'pipeline', 'automated', 'continuous integration', 'fast build'],
        ],
        probe: "Everybody's work goes to one place. What keeps it releasable?",
      },
      {
        id: 'keep-release',
        criterion: 'trade-offs',
        essential: true,
        title: 'Keeps a release branch where several versions live',
        why: 'Some software cannot be replaced everywhere at once.',
        groups: [
          ['release branch', 'support branch', 'maintenance branch', 'release line', 'branch per version'],
          ['mobile', 'app store', 'on premise', 'several versions', 'old versions', 'regulated', 'installed', 'hotfix'],
        ],
        probe: 'For which product would you decide differently?',
      },
      {
        id: 'flag-debt',
        criterion: 'depth',
        essential: false,
        title: 'Names what flags cost',
        why: 'Each one doubles the paths that nobody tests.',
        groups: [
          ['flag', 'toggle', 'feature flags'],
          ['debt', 'combinations', 'clean up', 'expire', 'owner', 'stale', 'dead code', 'removed'],
        ],
        probe: 'What does the hidden work cost in the long run?',
      },
      {
        id: 'fix-direction',
        criterion: 'depth',
        essential: false,
        title: 'Repairs the trunk first and carries the fix over',
        why: 'Otherwise the next version brings the old mistake back.',
        groups: [
          ['cherry pick', 'backport', 'fix on trunk', 'fix on main', 'trunk first', 'main first'],
          ['main', 'trunk', 'release', 'regress', 'come back'],
        ],
        probe: 'A serious mistake is found in a version that customers run. Where do you repair it?',
      },
      {
        id: 'figures',
        criterion: 'depth',
        essential: false,
        title: 'Argues with measured delivery',
        why: 'It turns an argument about taste into one about results.',
        groups: [
          [
            'lead time', 'deployment frequency', 'change failure', 'dora', 'time to restore', 'cycle time',
            'failure rate',
          ],
        ],
        probe: 'How would you find out after half a year whether it was right?',
      },
    ],
    misconceptions: [
      {
        id: 'no-review',
        title: 'Thinks that it means to work without review',
        groups: [
          [
            'trunk based means no review', 'trunk based means no branches', 'trunk based means no code review',
            'no review is needed', 'everybody pushes untested',
          ],
        ],
        probe: 'Who looks at a change before everybody has it?',
      },
      {
        id: 'safe-isolation',
        title: 'Thinks that longer separation is safer',
        groups: [
          [
            'branches isolate us from integration', 'long branches are safer', 'long lived branches are safer',
            'longer branches are safer', 'release branches avoid conflicts', 'release branches reduce conflicts',
          ],
        ],
        probe: 'Two such branches changed the same module. When does anybody notice?',
      },
    ],
    probes: {
      clarify: 'Take one feature of two weeks and follow it in both ways until customers have it.',
      foothold: 'Two people write one book. What is the difference between exchanging pages daily and monthly?',
      depth: 'What would you introduce first in a team that has slow and unreliable tests?',
    },
    anchors: {
      2: 'Trunk-based is more modern and release branches are slower.',
      3:
        'Branches that live for weeks diverge and integrate late; on the trunk small changes are merged daily ' +
        'behind a feature flag with fast automated tests; a mobile app with several versions still needs a release ' +
        'branch.',
      4: 'As above; flags become debt and need an owner, and I fix on main first and cherry-pick into the release.',
    },
    modelAnswer:
      'With long-lived branches people feel safe for weeks while the code diverges. Then comes a late integration ' +
      'with big merge conflicts just before the release. With trunk-based work everybody merges small changes to ' +
      'main every day, on branches that live for hours. To be safe that needs unfinished work behind a feature ' +
      'flag, or branch by abstraction, and a fast, automated test pipeline that keeps main releasable, with quick ' +
      'reviews. Flags have a price: the combinations multiply and stale ones become debt, so each gets an owner and ' +
      'a date when it is removed. I still keep a release branch when several versions live at the same time, such ' +
      'as on premise installations, or a mobile app waiting in the store. There I fix on main first and ' +
      'cherry-pick. To settle the argument I would watch lead time and change failure rate.',
  },
  {
    id: 'fundamentals-senior-sessions-tokens',
    version: 1,
    kind: 'FUNDAMENTALS',
    band: 'SENIOR',
    competency: 'appsec',
    text:
      'Compare server-side sessions with signed tokens such as JWT for a web application. Where is each kept, how ' +
      'do you log somebody out everywhere, and which would you choose?',
    points: [
      {
        id: 'session',
        criterion: 'correctness',
        essential: true,
        title: 'Describes a session as an opaque id with state in a store',
        why: 'Whoever holds the state can change it at any time.',
        groups: [
          ['session id', 'session identifier', 'opaque', 'random id', 'reference token', 'random identifier'],
          ['server', 'database', 'redis', 'store', 'lookup'],
        ],
        probe: 'In the first way, what does the browser hold and what do you hold?',
      },
      {
        id: 'token',
        criterion: 'correctness',
        essential: true,
        title: 'Describes a token that is verified without a lookup',
        why: 'Every service can decide alone, on data that may be old.',
        groups: [
          ['signature', 'verify', 'self contained', 'claims', 'stateless'],
          ['without a lookup', 'without asking', 'locally', 'public key', 'any service', 'key', 'expiry', 'own'],
        ],
        probe: 'In the second way, what does a service need to accept a request?',
      },
      {
        id: 'revocation',
        criterion: 'correctness',
        essential: true,
        title: 'Says how each is taken back',
        why: 'It is the moment of truth after a theft or a dismissal.',
        groups: [
          ['revoke', 'revocation', 'invalidate', 'deny list', 'blocklist', 'denylist', 'delete the session'],
          ['short lived', 'expiry', 'expires', 'refresh token', 'minutes', 'version', 'row', 'all sessions'],
        ],
        probe: 'An account was taken over just now. What do you do in each case?',
      },
      {
        id: 'storage',
        criterion: 'correctness',
        essential: true,
        title: 'Keeps it in a protected cookie and names the attacks',
        why: 'The place decides which attack succeeds.',
        groups: [['cookie', 'httponly', 'http only'], ['localstorage', 'local storage', 'xss', 'samesite', 'csrf']],
        probe: 'Where in the browser do you put it, and what is each place exposed to?',
      },
      {
        id: 'choice',
        criterion: 'trade-offs',
        essential: false,
        title: 'Weighs a lookup for each request against control',
        why: 'Most applications can afford the lookup and need the control.',
        groups: [
          ['lookup', 'latency', 'database call', 'scale', 'network call', 'central store', 'single point'],
          ['revoke', 'revocation', 'control', 'immediately', 'simple', 'simpler', 'stateless', 'independent'],
        ],
        probe: 'What does each cost when the system grows?',
      },
      {
        id: 'rotation',
        criterion: 'depth',
        essential: false,
        title: 'Rotates refresh tokens and keys',
        why: 'A stolen one then betrays itself, and a lost key can be replaced.',
        groups: [['rotate', 'reuse detection', 'token family', 'key id', 'kid'], ['refresh', 'key', 'stolen', 'reuse']],
        probe: 'A long-lived secret is copied without anybody noticing. How does it come out?',
      },
      {
        id: 'verification',
        criterion: 'depth',
        essential: false,
        title: 'Fixes the algorithm and checks issuer and audience',
        why: 'Libraries have accepted forged ones when left to their defaults.',
        groups: [
          ['algorithm', 'alg', 'audience', 'issuer'],
          ['verify', 'check', 'fixed', 'accept', 'validate', 'pin', 'confusion'],
        ],
        probe: 'What exactly must hold before you believe one?',
      },
    ],
    misconceptions: [
      {
        id: 'secret-content',
        title: 'Takes a signed token for encrypted',
        groups: [
          [
            'jwt is encrypted', 'token is encrypted', 'nobody can read the token', 'jwt hides', 'contents are secret',
            'payload is secret',
          ],
        ],
        probe: 'What does somebody see who decodes it?',
      },
      {
        id: 'client-logout',
        title: 'Believes that deleting it in the browser is enough',
        groups: [
          [
            'deleting the token in the browser logs', 'delete it from the browser is enough',
            'removing the token on the client is enough', 'deleting the cookie logs out everywhere',
            'clear local storage to log out everywhere', 'just delete the token in the browser',
          ],
        ],
        probe: 'And the copy that somebody else has made?',
      },
    ],
    probes: {
      clarify: 'Follow one request in each way, from the browser to the decision.',
      foothold: 'What is the difference between a cloakroom number and a passport?',
      depth: 'Where would you use both together?',
    },
    anchors: {
      2: 'Sessions are stored on the server and JWT is stateless and more scalable.',
      3:
        'A session id is opaque and looked up in a store; a JWT is verified by its signature with a key; I delete ' +
        'the session row or keep tokens short lived with revocation of the refresh token; both go into an HttpOnly ' +
        'cookie with SameSite.',
      4:
        'As above; I choose sessions because one lookup is cheap and I can revoke immediately, and with tokens I ' +
        'pin the algorithm and check the audience.',
    },
    modelAnswer:
      'With sessions the browser holds a random, opaque session id and the server keeps the state in a store such ' +
      'as Redis. To log somebody out everywhere I delete all sessions of that account. A JWT is self contained: any ' +
      'service verifies the signature with the public key and reads the claims, without a lookup. That also means ' +
      'it stays valid until it expires, so I keep it short lived, a few minutes, and revoke the refresh token, or ' +
      'check a token version. In the browser I prefer an HttpOnly cookie with SameSite against CSRF; in local ' +
      'storage any XSS can read it. The payload is signed, readable by anybody. I pin the algorithm and check ' +
      'issuer and audience, and rotate refresh tokens with reuse detection. For one web application I would choose ' +
      'sessions: the lookup costs a millisecond, and I can revoke immediately. Tokens fit many independent ' +
      'services.',
  },
] satisfies BankQuestion[];
