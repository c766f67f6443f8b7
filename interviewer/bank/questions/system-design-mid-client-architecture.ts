import type { BankQuestion } from '../question.ts';

/** Designs of a browser client. */
export const systemDesignMidClientArchitecture = [
  {
    id: 'system-design-mid-landing-page',
    version: 1,
    kind: 'SYSTEM_DESIGN',
    band: 'MID',
    competency: 'web-performance',
    text:
      'Our public product pages load slowly on cheap phones: large pictures, a lot of script, reviews and ' +
      'recommendations from three services. Many visitors come from a search engine and leave at once. How would ' +
      'you design delivery and page so that they are quick?',
    points: [
      {
        id: 'measured-target', criterion: 'requirements', essential: true,
        title: 'Sets a measured target on real devices and networks',
        why: 'Without a figure from the field, work goes where it is easy and not where visitors wait.',
        groups: [
          [
            'lcp', 'largest contentful paint', 'web vitals', 'inp', 'time to first byte', 'ttfb',
            'real user monitoring', 'rum',
          ],
          ['target', 'seconds', 'percentile', 'p75', '75th', 'field', 'mobile', 'budget', 'measure', 'baseline'],
        ],
        probe: 'How would you know that a visitor finds it quick?',
      },
      {
        id: 'html-near-visitor', criterion: 'structure', essential: true,
        title: 'Delivers ready HTML from near the visitor',
        why: 'The first view then needs one answer instead of script that asks for data.',
        groups: [
          [
            'server side rendering', 'ssr', 'server rendered', 'static generation', 'prerender', 'static html',
            'rendered on the server',
          ],
          ['cdn', 'edge', 'cache', 'near the visitor', 'close to the visitor'],
        ],
        probe: 'What does the very first response contain, and where does it come from?',
      },
      {
        id: 'split-and-defer', criterion: 'structure', essential: true,
        title: 'Loads only the script and data that the first view needs',
        why: 'Slow processors spend most of the time on script that nobody has used yet.',
        groups: [
          [
            'code splitting', 'split the bundle', 'lazy', 'defer', 'dynamic import', 'smaller bundle',
            'less javascript',
          ],
          [
            'review', 'recommendation', 'below the fold', 'first view', 'route', 'viewport', 'later', 'interaction',
            'third party',
          ],
        ],
        probe: 'What does the phone load first, and what becomes of the rest?',
      },
      {
        id: 'picture-handling', criterion: 'depth', essential: true,
        title: 'Serves pictures in the right size and format, the main one first',
        why: 'The largest picture is usually what the visitor waits for.',
        groups: [
          ['image', 'picture'],
          ['srcset', 'responsive', 'avif', 'webp', 'compressed', 'sizes'],
          ['preload', 'fetchpriority', 'lazy', 'priority', 'width and height', 'dimensions', 'above the fold', 'first'],
        ],
        probe: 'Which files does a phone fetch to show the top of such a page, and in which order?',
      },
      {
        id: 'render-choice', criterion: 'trade-offs', essential: false,
        title: 'Weighs rendering at build time, per request and in the browser',
        why: "Each moves cost between freshness, servers and the visitor's phone.",
        groups: [
          ['static', 'build time', 'prerender', 'client side', 'client rendering', 'in the browser', 'per request'],
          ['fresh', 'server cost', 'stale', 'rebuild', 'hydration', 'price', 'personal'],
        ],
        probe: 'Where else could the page be put together, and what would that cost?',
      },
      {
        id: 'stable-layout', criterion: 'depth', essential: false,
        title: 'Keeps the page from jumping and from failing with a slow service',
        why: 'Late parts that push the text away, or block it, spoil a quick start.',
        groups: [
          ['layout shift', 'cls', 'jump', 'placeholder', 'reserved space', 'skeleton'],
          ['reviews', 'recommendation', 'image', 'slow', 'timeout', 'late', 'fails', 'load'],
        ],
        probe: 'One of the three services takes five seconds today. What does the visitor see?',
      },
      {
        id: 'guard-regressions', criterion: 'depth', essential: false,
        title: 'Keeps the gain with budgets and monitoring',
        why: 'Pages get slow again by small steps that nobody looks at.',
        groups: [
          ['budget', 'lighthouse', 'bundle size', 'regression', 'alert'],
          ['ci', 'build', 'pull request', 'release', 'fail', 'deploy', 'monitor'],
        ],
        probe: 'It is quick today. What about six months later?',
      },
    ],
    misconceptions: [
      {
        id: 'lab-only',
        title: "Takes the speed of your own machine for the visitor's",
        groups: [
          ['on my machine', 'my laptop', 'locally', 'lighthouse score of 100', 'office network'],
          ['fast enough', 'is fine', 'good enough', 'proves', 'means users'],
        ],
        probe: 'Whose device and network does that figure describe?',
      },
      {
        id: 'spinner-is-fast',
        title: 'Believes that an empty page with a spinner counts as loaded quickly',
        groups: [
          ['spinner', 'loading indicator', 'loading screen'],
          ['feels fast', 'counts as loaded', 'users will wait', 'solves', 'is enough', 'good enough'],
        ],
        probe: 'What can the visitor read or do during that time?',
      },
    ],
    probes: {
      clarify: 'Take the time line from the tap in the search results to the first thing to read. What happens in it?',
      foothold: 'Think of a page with one picture and one text. What makes it slow on a cheap phone?',
      depth: 'Which of your measures would you drop first if you had to, and what would it cost the visitor?',
    },
    anchors: {
      2: 'I would compress the images, use a CDN and minify the scripts.',
      3:
        'I would set an LCP target from field data, serve cached server-rendered HTML from the edge, defer reviews ' +
        'and other script, and send responsive images with the main one first.',
      4:
        'Static pages are quickest but prices get stale, so I cache server-rendered HTML at the edge for a minute, ' +
        'and accept some server cost for that.',
    },
    modelAnswer:
      'I would start from field data: real user monitoring on mobile, with a target of LCP under 2.5 seconds at the ' +
      '75th percentile. The HTML is server rendered and cached at the CDN edge, so the first response already has ' +
      'text, price and the main image. Images come in AVIF or WebP with srcset for the right width; the main one ' +
      'gets fetchpriority high, all below are lazy. I split the bundle so that reviews and recommendations load ' +
      'later, when they near the viewport. Each has reserved space and a timeout, so a slow service causes no ' +
      'layout shift. Fully static pages would be cheaper to serve, but prices go stale and rebuilds take long; ' +
      'rendering in the browser would move the cost to the phone. A bundle size budget fails the build, and we ' +
      'monitor field data after each release.',
  },
  {
    id: 'system-design-mid-ticket-inbox',
    version: 1,
    kind: 'SYSTEM_DESIGN',
    band: 'MID',
    competency: 'frontend-framework',
    text:
      'Support staff work all day in a browser client: a list of tickets with filters, a detail view, and actions ' +
      'such as assign or close. Colleagues work on the same tickets at the same time. How would you design the ' +
      'client?',
    points: [
      {
        id: 'staff-workflow', criterion: 'requirements', essential: true,
        title: 'Asks how many tickets there are and how staff work with them',
        why: 'A list of fifty and one of fifty thousand need different lists, and so does work by keyboard.',
        groups: [
          [
            'how many tickets', 'thousand tickets', 'tickets at once', 'number of tickets', 'list size',
            'tickets are open',
          ],
          [
            'keyboard', 'agent', 'staff', 'browser', 'per day', 'how fresh', 'how quickly', 'at the same time',
            'workflow',
          ],
        ],
        probe: 'What would you find out about the day of the people who use it?',
      },
      {
        id: 'server-state-apart', criterion: 'structure', essential: true,
        title: 'Keeps data of the server apart from the state of the screen',
        why: 'Server data is a copy that gets old; mixing it into one global store makes refreshes by hand.',
        groups: [
          [
            'server state', 'server data', 'remote data', 'query cache', 'tanstack query', 'react query', 'apollo',
            'swr', 'data layer',
          ],
          ['ui state', 'local state', 'component state', 'client state', 'view state', 'store', 'url'],
        ],
        probe: 'Where do tickets live in the client, and where does an open menu?',
      },
      {
        id: 'url-holds-view', criterion: 'structure', essential: true,
        title: 'Holds filters and the open ticket in the address',
        why: 'Reload, back and sending a link to a colleague then work without extra code.',
        groups: [
          ['url', 'query string', 'search params', 'query parameter', 'address bar', 'router'],
          ['filter', 'selected ticket', 'open ticket', 'back button', 'shared link', 'reload', 'bookmark', 'deep link'],
        ],
        probe: 'A person closes the tab in the middle of work and comes back. What do they see?',
      },
      {
        id: 'optimistic-with-conflict', criterion: 'depth', essential: true,
        title: "Shows actions at once and handles refusal or a colleague's change",
        why: 'Waiting for every click is slow; pretending without a way back shows things that are not so.',
        groups: [
          ['optimistic', 'immediately show', 'update at once'],
          ['roll back', 'rollback', 'revert', 'undo', 'conflict', '409', 'version', 'error'],
        ],
        probe: 'Two colleagues close and assign the same ticket in the same second. What does each of them see?',
      },
      {
        id: 'long-list', criterion: 'depth', essential: false,
        title: 'Draws only the visible part of a long list',
        why: 'Thousands of rows in the page make every key press slow.',
        groups: [
          ['virtualise', 'virtualize', 'windowing', 'only the visible', 'visible rows', 'infinite scroll'],
          ['list', 'page', 'cursor', 'dom'],
        ],
        probe: 'A filter matches very many tickets. What does the browser have to draw?',
      },
      {
        id: 'live-updates', criterion: 'trade-offs', essential: false,
        title: 'Weighs live updates against refreshing',
        why: 'A push keeps staff in step; rows that move under the pointer cause wrong clicks.',
        groups: [
          ['websocket', 'server-sent event', 'sse', 'push', 'live update', 'subscription'],
          ['polling', 'refetch', 'refresh', 'focus', 'interval', 'banner'],
        ],
        probe: 'How does the client learn of what others did, and what would be the simpler way?',
      },
      {
        id: 'store-choice', criterion: 'trade-offs', essential: false,
        title: 'Says why there is or is not a global store',
        why: 'A global store helps with shared screen state and costs ceremony and re-renders.',
        groups: [
          ['redux', 'zustand', 'global store', 'context', 'signals', 'mobx'],
          ['boilerplate', 're-render', 'rerender', 'overkill', 'simpler', 'too much', 'cost', 'only if', 'enough'],
        ],
        probe: 'Which library did you leave out on purpose?',
      },
    ],
    misconceptions: [
      {
        id: 'all-in-global-store',
        title: 'Copies every response into one global store as the rule',
        groups: [
          [
            'everything in redux', 'all state in redux', 'everything in the store', 'everything in a global store',
            'one global store', 'all data in the store',
          ],
          ['single source of truth', 'always', 'best practice', 'consistent', 'up to date', 'in sync'],
        ],
        probe: 'A colleague changes a ticket on the server. How does that copy find out?',
      },
      {
        id: 'hidden-is-protected',
        title: 'Thinks that hiding a button protects the action',
        groups: [
          ['hide the button', 'hidden button', 'disable the button', 'disabled button'],
          ['secure', 'enough', 'cannot do it', 'not allowed', 'protects', 'prevents'],
        ],
        probe: 'What happens if somebody sends that request without the button?',
      },
    ],
    probes: {
      clarify: 'Somebody clicks on close in the list. Which parts of the client take part, and in which order?',
      foothold: 'Take only the list and the detail view. What does each need to know, and from where?',
      depth: 'Where would this client show something that is no longer true, and for how long?',
    },
    anchors: {
      2: 'I would use React with Redux and load the tickets from the API.',
      3:
        'I would ask how many tickets staff see, keep server data in a query cache, filters in the URL, and make ' +
        'actions optimistic with a rollback on conflict.',
      4:
        'Live rows that move under the pointer cause wrong clicks, so pushes only mark changed rows and show a ' +
        'banner; polling on focus would do for a smaller team.',
    },
    modelAnswer:
      'I would ask how many tickets an agent has in the list, how fresh it must be and whether they work by ' +
      'keyboard; say five thousand tickets. Server data lives in a query cache with keys per filter; local state ' +
      'such as an open menu stays in its component. Filters and the selected ticket are in the URL, so reload, back ' +
      'button and a shared link just work. Assign and close are optimistic: the row changes at once, the request ' +
      'carries the version we saw, and on a 409 conflict I roll back and show who changed it. The list is ' +
      'virtualised and loads by cursor, so only the visible rows are in the DOM. A push over server-sent events ' +
      'marks stale rows with a banner; polling would be simpler and enough for a small team. I would leave out ' +
      'Redux, since it adds boilerplate for little shared state.',
  },
] satisfies BankQuestion[];
