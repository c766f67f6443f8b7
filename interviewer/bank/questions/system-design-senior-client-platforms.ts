import type { BankQuestion } from '../question.ts';

/** Designs of browser clients at the size of a company. */
export const systemDesignSeniorClientPlatforms = [
  {
    id: 'system-design-senior-many-team-client',
    version: 1,
    kind: 'SYSTEM_DESIGN',
    band: 'SENIOR',
    competency: 'frontend-framework',
    text:
      'Eight teams work on one large single-page application. A release takes two weeks of coordination, every team ' +
      "has its own buttons and data fetching, and one team's error blanks the whole page. How would you redesign " +
      "the client's architecture?",
    points: [
      {
        id: 'pain-measured', criterion: 'requirements', essential: true,
        title: 'Asks what hurts most, with figures, and which independence teams really need',
        why: 'Splitting a client costs visitors and teams; the gain must be known before.',
        groups: [
          ['release', 'lead time', 'deploy', 'build time', 'incidents', 'wait for another'],
          ['measure', 'how often', 'figures', 'numbers', 'bottleneck', 'cause', 'statistics'],
        ],
        probe: 'What would you look at before you change anything?',
      },
      {
        id: 'boundaries-by-domain', criterion: 'structure', essential: true,
        title: 'Cuts the client along domains with enforced public interfaces',
        why: 'Without enforced boundaries a module imports what it finds, and every change touches everybody.',
        groups: [
          ['domain', 'feature module', 'vertical slice', 'business area', 'package per', 'bounded context', 'route'],
          [
            'boundary', 'public interface', 'public api', 'import rule', 'lint rule', 'monorepo', 'ownership', 'owner',
            'enforced',
          ],
        ],
        probe: 'Where would you cut, and what keeps the cut from growing over?',
      },
      {
        id: 'shared-platform', criterion: 'structure', essential: true,
        title: 'Gives shared needs to a small platform: design system, data access, shell',
        why: 'Eight versions of a button cost visitors consistency and teams their time.',
        groups: [
          ['design system', 'component library', 'shared components', 'ui kit', 'tokens'],
          [
            'shell', 'platform team', 'data layer', 'data client', 'authentication', 'routing', 'session',
            'shared library', 'versioned',
          ],
        ],
        probe: 'What should the teams not build by themselves?',
      },
      {
        id: 'isolate-failures', criterion: 'depth', essential: true,
        title: 'Keeps a failure of one part inside that part',
        why: "One team's error must cost its own widget and not everybody's page.",
        groups: [
          ['error boundary', 'isolate', 'fallback', 'fault', 'sandbox'],
          ['module', 'widget', 'team', 'route', 'page', 'region', 'rest of', 'remote'],
          ['fail', 'crash', 'break', 'alert', 'report', 'timeout', 'blank'],
        ],
        probe: 'One part throws while drawing. What does the visitor see, and who is told?',
      },
      {
        id: 'micro-frontends-weighed', criterion: 'trade-offs', essential: false,
        title: 'Weighs separate deployments against a modular single build',
        why: 'Micro-frontends buy independent releases with duplicated code, versions at run time and harder tests.',
        groups: [
          [
            'micro-frontend', 'module federation', 'independent deployment', 'separate deployments', 'separate bundles',
            'separately deployed',
          ],
          ['monolith', 'single build', 'one build', 'modular', 'monorepo', 'build time integration'],
          ['duplicate', 'bundle size', 'version skew', 'complexity', 'performance', 'runtime', 'cost'],
        ],
        probe: 'How far would you take the separation, and why not further?',
      },
      {
        id: 'step-by-step-move', criterion: 'depth', essential: false,
        title: 'Moves step by step behind routes and flags',
        why: "A rewrite of eight teams' work at once does not end.",
        groups: [
          ['strangler', 'route by route', 'incrementally', 'step by step', 'one route', 'gradually', 'pilot'],
          ['flag', 'canary', 'old', 'migrate', 'roll back', 'first', 'legacy', 'move'],
        ],
        probe: 'How would you get there while the eight go on delivering?',
      },
      {
        id: 'shared-state-contract', criterion: 'depth', essential: false,
        title: 'Exchanges data between parts by URL and events with a contract',
        why: 'A shared store couples all parts more tightly than the build that was split.',
        groups: [
          ['url', 'custom event', 'event bus', 'typed events', 'props', 'contract'],
          [
            'shared state', 'global store', 'between modules', 'between teams', 'between parts', 'coupling',
            'communicate', 'global state',
          ],
        ],
        probe: 'Two parts need to know the same selected customer. How?',
      },
      {
        id: 'governance-of-platform', criterion: 'trade-offs', essential: false,
        title: 'Weighs freedom of teams against one standard',
        why: 'Standards save time until they are a queue in front of one team.',
        groups: [
          ['standard', 'platform team', 'design system', 'shared library', 'paved road'],
          ['bottleneck', 'contribute', 'inner source', 'escape hatch', 'freedom', 'autonomy', 'opt out', 'queue'],
        ],
        probe: 'A team needs something that the shared part does not have. What happens?',
      },
    ],
    misconceptions: [
      {
        id: 'rewrite-in-new-framework',
        title: 'Expects a new framework to solve coordination',
        groups: [
          ['rewrite', 'new framework', 'switch to', 'migrate everything to', 'svelte', 'nextjs', 'next.js'],
          ['solves', 'fixes', 'faster releases', 'cleaner', 'then teams can', 'will be better', 'much better'],
        ],
        probe: 'Which of the three complaints has its cause in the framework?',
      },
      {
        id: 'split-means-independent',
        title: 'Takes eight bundles for eight independent teams',
        groups: [
          ['micro-frontends', 'module federation', 'own bundle', 'own repository'],
          [
            'automatically independent', 'fully independent', 'completely independent', 'no coordination',
            'never coordinate', 'no more coordination', 'independence for free',
          ],
        ],
        probe: 'Two of them need different releases of one button on the same page. What happens?',
      },
    ],
    probes: {
      clarify: 'Take one page of that application. Who owns which part of it, and what do the parts share?',
      foothold: 'Imagine two teams and one page. What would each need to be able to release alone?',
      depth: 'Under which conditions would you undo the separation, and how would you notice?',
    },
    anchors: {
      2: 'I would split the app into micro-frontends so that each team can deploy alone.',
      3:
        "I would measure what makes a team's release slow, cut by domain with enforced boundaries, give a design " +
        'system and a data layer to a platform, and contain a crash in its module with error boundaries.',
      4:
        'Micro-frontends would bring version skew and larger bundles, so I start with one modular build and deploy ' +
        'separately only where figures show that a team needs it.',
    },
    modelAnswer:
      'I would measure first: what do the two weeks of release consist of, how often does a team wait for another, ' +
      'which incidents came from where. Often the cause is tests and missing boundaries, not the single bundle. I ' +
      'would cut by domain, one package per business area in a monorepo, with a public interface that a lint rule ' +
      'enforces and a team that owns it. A platform team keeps the shell, session, data client and design system, ' +
      'versioned; others contribute, so it does not become a bottleneck. Each route sits in an error boundary with ' +
      'a fallback, and errors are reported to the owning team. Modules share the URL and a few typed events with a ' +
      'contract, never a global store, as that is hidden coupling. Full micro-frontends would give us independent ' +
      'deployment, but they cost duplicate code and version skew; I would stay with one build, deployed daily ' +
      'behind flags. We move route by route, with a pilot of two teams first.',
  },
  {
    id: 'system-design-senior-global-site-speed',
    version: 1,
    kind: 'SYSTEM_DESIGN',
    band: 'SENIOR',
    competency: 'web-performance',
    text:
      'A travel site sells in forty countries. It is quick in the lab and slow in the field, marketing adds new ' +
      'tags every month, and every team says that its part is not the problem. How would you design the delivery ' +
      'architecture and the rules that make it quick and keep it so?',
    points: [
      {
        id: 'field-targets-by-segment', criterion: 'requirements', essential: true,
        title: 'Sets targets from field data by country, device and page and ties them to business',
        why: 'An average over forty countries hides the places where people leave.',
        groups: [
          ['field data', 'real user', 'rum', 'percentile', 'p75', 'web vitals', 'lcp', 'inp'],
          ['country', 'device', 'segment', 'page type', 'region', 'market'],
          ['target', 'conversion', 'business', 'budget', 'goal', 'objective', 'revenue'],
        ],
        probe: 'How would you find out who waits, for what, and whether it matters?',
      },
      {
        id: 'edge-delivery', criterion: 'structure', essential: true,
        title: 'Designs caching and rendering from edge to origin per kind of page',
        why: 'Distance and origin time are paid before any byte of the page arrives.',
        groups: [
          ['edge', 'cdn', 'point of presence'],
          ['cache', 'ttl', 'stale while revalidate', 'streaming'],
          ['html', 'personal', 'personalised', 'country', 'currency', 'origin', 'shell', 'dynamic', 'search results'],
        ],
        probe: 'Where is the answer to a visitor in Chile made, and out of what?',
      },
      {
        id: 'third-party-governance', criterion: 'structure', essential: true,
        title: 'Governs third-party tags with owners, budgets and isolation',
        why: "Tags run on the visitor's main thread, and nobody removes what nobody owns.",
        groups: [
          ['third party', 'tag', 'marketing script'],
          [
            'owner', 'budget', 'review', 'approval', 'expire', 'remove', 'async', 'after consent', 'isolate',
            'server-side',
          ],
        ],
        probe: 'Somebody wants to add one more script for a campaign. What has to happen?',
      },
      {
        id: 'main-thread-work', criterion: 'depth', essential: true,
        title: 'Reduces work on the main thread and explains slow interaction',
        why: 'On cheap phones the processor is the limit, not the network.',
        groups: [
          ['main thread', 'long task', 'javascript execution', 'inp', 'blocking time'],
          [
            'split', 'islands', 'partial hydration', 'selective hydration', 'defer', 'server component',
            'less javascript', 'break up', 'worker', 'lazy',
          ],
        ],
        probe: 'The page is there, a visitor taps, and nothing happens for a second. What would you look for?',
      },
      {
        id: 'attribution', criterion: 'depth', essential: false,
        title: 'Attributes time to teams from traces and experiments',
        why: 'Without attribution each team is right that it is not the problem.',
        groups: [
          [
            'attribution', 'long animation frame', 'trace', 'server-timing', 'profile', 'holdout', 'a/b', 'experiment',
            'per team',
          ],
          ['owner', 'script', 'element', 'part', 'tag', 'component'],
        ],
        probe: 'Every team says that it is somebody else. How do you settle that?',
      },
      {
        id: 'budgets-enforced', criterion: 'depth', essential: false,
        title: 'Enforces budgets in the build and alerts on field regressions',
        why: 'A rule without a consequence holds until the next deadline.',
        groups: [
          ['budget', 'bundle size', 'lighthouse ci', 'regression'],
          ['fail', 'block', 'pull request', 'merge', 'alert', 'roll back', 'freeze', 'gate'],
        ],
        probe: "What keeps next month's work from undoing all this?",
      },
      {
        id: 'cache-or-personal', criterion: 'trade-offs', essential: false,
        title: 'Weighs cached pages against personal ones',
        why: 'Each dimension of the cache key lowers the hit rate and raises what must be computed.',
        groups: [
          ['personal', 'personalisation', 'logged in'],
          ['cache', 'hit rate', 'static'],
          ['client', 'edge', 'fragment', 'later', 'lower', 'cost', 'lose', 'separate'],
        ],
        probe: 'Prices and greetings differ from visitor to visitor. What does that do to your design?',
      },
      {
        id: 'prefetch-cost', criterion: 'trade-offs', essential: false,
        title: 'Weighs prefetching against wasted data and load',
        why: 'Guessing the next page makes it instant, or pays for a page that nobody opens.',
        groups: [
          ['prefetch', 'preload', 'prerender', 'speculative'],
          ['waste', 'data plan', 'bandwidth', 'load', 'cost', 'hover', 'likely', 'origin', 'save-data'],
        ],
        probe: 'How would you make the second page quicker, and who pays for it?',
      },
    ],
    misconceptions: [
      {
        id: 'lab-score-is-goal',
        title: 'Takes a lab score as the goal for visitors',
        groups: [
          ['lighthouse score', 'lab score', 'score of 100', 'pagespeed score', 'lighthouse 100'],
          ['goal', 'target', 'proves', 'enough', 'means', 'guarantees', 'users are happy'],
        ],
        probe: 'What does such a figure say about a visitor in Chile?',
      },
      {
        id: 'cdn-solves',
        title: 'Expects that a network of caches alone makes the site quick',
        groups: [
          ['cdn', 'content delivery network'],
          ['solves', 'is enough', 'fixes', 'alone', 'that is all', 'all we need', 'makes everything fast'],
        ],
        probe: 'What does it do for a tap that waits for script on the phone?',
      },
    ],
    probes: {
      clarify: 'Take one visitor in one country on one phone. Where do the seconds go, and how do you know?',
      foothold: 'Think of a page that is quick for you and slow for somebody else. What can differ between the two?',
      depth: 'Which of your rules would the company break first, and what would you do then?',
    },
    anchors: {
      2: 'I would use a CDN, compress images and reduce the JavaScript.',
      3:
        'I would set LCP and INP targets from field data per country and device, cache HTML at the edge per market, ' +
        'give each third-party tag an owner and a budget, and break up long tasks in hydration.',
      4:
        'Each personal field in the cache key lowers the hit rate, so the page is cached per market and the ' +
        'personal fragment comes later, at the cost of one more request.',
    },
    modelAnswer:
      'I would start from real user monitoring: LCP and INP at the 75th percentile by country, device and page ' +
      'type, and a target for each tied to conversion. HTML is cached at the CDN edge with country and currency in ' +
      'the cache key, with stale while revalidate; search results stream from the nearest origin. Personal parts ' +
      'would ruin the hit rate, so they are separate fragments loaded later. Third-party tags need an owner, a ' +
      'review and an expiry date, run async after consent, and are removed when nobody claims them. On cheap phones ' +
      'the main thread is the limit: islands instead of full hydration, and long tasks get split. For attribution ' +
      'we use long animation frames per script and a holdout without tags, so each team sees its share. Budgets ' +
      'block a pull request, and a field regression alerts the owner. I prefetch only on hover or for the likely ' +
      'next step, as guesses waste data plans.',
  },
] satisfies BankQuestion[];
