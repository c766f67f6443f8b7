import type { BankQuestion } from '../question.ts';

export const fundamentalsSeniorWeb = [
  {
    id: 'fundamentals-senior-http-versions',
    version: 1,
    kind: 'FUNDAMENTALS',
    band: 'SENIOR',
    competency: 'http-web',
    text:
      'Explain what HTTP/2 and HTTP/3 change compared with HTTP/1.1, which problems stay, and what that means for ' +
      'how you build and serve an API or a page.',
    points: [
      {
        id: 'multiplexing',
        criterion: 'correctness',
        essential: true,
        title: 'Explains many streams over one connection',
        why: 'It ends the queue behind six connections.',
        groups: [
          ['multiplex', 'streams', 'concurrent requests', 'parallel requests', 'many requests', 'several requests'],
          [
            'one connection', 'one tcp connection', 'single connection', 'single tcp connection', 'same connection',
            'per connection', 'six connections',
          ],
        ],
        probe: 'What happens with fifty small files in the older and in the newer versions?',
      },
      {
        id: 'head-of-line',
        criterion: 'correctness',
        essential: true,
        title: 'Says that a lost TCP packet stops every stream',
        why: 'It explains why the second version can be worse on a bad network.',
        groups: [
          ['head of line', 'lost packet', 'packet loss', 'loses a packet', 'dropped packet'],
          ['tcp', 'stream', 'quic', 'retransmit', 'all streams'],
        ],
        probe: 'A single packet is lost on a mobile network. Who waits?',
      },
      {
        id: 'quic',
        criterion: 'correctness',
        essential: true,
        title: 'Explains what QUIC changes',
        why: 'Faster start and independent streams come from leaving TCP.',
        groups: [
          ['quic', 'udp'],
          [
            'handshake', 'round trip', '0 rtt', 'independent', 'connection migration', 'per stream',
            'fewer round trips',
          ],
        ],
        probe: 'What does the third version run on, and what follows from that?',
      },
      {
        id: 'advice',
        criterion: 'trade-offs',
        essential: false,
        title: 'Weighs old tricks against the new versions',
        why: 'Tricks of the past now cost caching and clarity.',
        groups: [
          ['bundle', 'sprites', 'domain sharding', 'concatenate', 'sharding', 'inlining'],
          ['unnecessary', 'counterproductive', 'smaller files', 'caching', 'still', 'compression', 'less', 'harmful'],
        ],
        probe: 'Which habits from earlier years would you drop, and which keep?',
      },
      {
        id: 'framing',
        criterion: 'depth',
        essential: false,
        title: 'Knows binary frames and header compression',
        why: 'Repeated headers were a large part of small requests.',
        groups: [['hpack', 'qpack', 'header compression', 'compressed headers', 'binary framing', 'frames']],
        probe: 'How do the messages themselves differ on the wire?',
      },
      {
        id: 'unchanged',
        criterion: 'depth',
        essential: false,
        title: 'Says what no version can change',
        why: 'Distance and slow backends remain the larger part.',
        groups: [
          [
            'latency', 'distance', 'slow backend', 'server time', 'waterfall', 'semantics', 'status codes',
            'speed of light',
          ],
          ['remain', 'unchanged', 'cannot', 'dependent', 'no version', 'nothing'],
        ],
        probe: 'You switch it on and pages load as before. Why?',
      },
      {
        id: 'fallback',
        criterion: 'depth',
        essential: false,
        title: 'Knows that UDP may be blocked',
        why: 'Clients must find out and fall back without a delay.',
        groups: [['udp', 'quic'], ['blocked', 'firewall', 'fallback', 'fall back', 'alt svc', 'load balancer']],
        probe: 'What can go wrong on the way through a company network?',
      },
    ],
    misconceptions: [
      {
        id: 'second-solves',
        title: 'Believes that the second version ended all blocking',
        groups: [
          [
            'http 2 eliminates all blocking', 'http 2 has no blocking', 'http 2 solves packet loss',
            'packet loss no longer matters', 'http 2 is immune',
          ],
        ],
        probe: 'What does TCP do with the bytes behind a gap?',
      },
      {
        id: 'unreliable-udp',
        title: 'Believes that the third version loses data',
        groups: [
          [
            'http 3 is unreliable', 'udp means packets are lost', 'http 3 loses data', 'quic is unreliable',
            'http 3 may lose data', 'quic does not retransmit',
          ],
        ],
        probe: 'Where is the repetition of lost packets done, then?',
      },
    ],
    probes: {
      clarify: 'Take a page with fifty files and describe what the connection carries in each version.',
      foothold:
        'You and ten others wait at one counter. What changes with ten counters, and what with one faster clerk?',
      depth: 'When would you deliberately not switch on the newest version?',
    },
    anchors: {
      2: 'The newer versions are faster because they use streams and compression.',
      3:
        'HTTP/2 multiplexes requests over one connection, but a lost packet in TCP stops all streams; HTTP/3 runs ' +
        'on QUIC with independent streams and a shorter handshake.',
      4: 'As above; bundling everything is less useful and hurts caching, and UDP may be blocked so clients fall back.',
    },
    modelAnswer:
      'HTTP/1.1 handles one request at a time on a connection, so browsers open about six. HTTP/2 multiplexes many ' +
      'streams over one connection, with binary frames and HPACK header compression. But it runs on TCP, and TCP ' +
      'delivers bytes in order, so one lost packet stalls all streams: head-of-line blocking one layer lower. ' +
      'HTTP/3 runs on QUIC over UDP. There each stream is independent, lost packets are sent again per stream, the ' +
      'TLS handshake is part of the setup and saves a round trip, and a connection survives a change of network. ' +
      'What stays: the semantics and status codes are unchanged, and no version can remove distance, slow backends ' +
      'or a chain of dependent requests. For a page, domain sharding is harmful now; bundling is still useful for ' +
      'compression, but smaller files give better caching. UDP may be blocked by a firewall, so clients fall back.',
  },
  {
    id: 'fundamentals-senior-rendering-strategies',
    version: 1,
    kind: 'FUNDAMENTALS',
    band: 'SENIOR',
    competency: 'web-performance',
    text:
      'Compare rendering on the server, rendering in the browser and building pages ahead of time. What does ' +
      'hydration cost, and how do you choose for a shop with many products and a logged-in area?',
    points: [
      {
        id: 'server',
        criterion: 'correctness',
        essential: true,
        title: 'Says what rendering for each request brings',
        why: 'Content is there early, and each request costs the server.',
        groups: [
          ['server rendering', 'server side', 'ssr', 'renders on the server', 'html from the server'],
          ['first paint', 'seo', 'crawler', 'content early', 'early content', 'visible', 'ttfb', 'time to first byte'],
        ],
        probe: 'What does a visitor on a slow phone get first in the first way?',
      },
      {
        id: 'client',
        criterion: 'correctness',
        essential: true,
        title: 'Says what rendering in the browser costs',
        why: 'An empty page stays empty until the code has run.',
        groups: [
          ['client side', 'csr', 'in the browser', 'client rendering'],
          ['empty', 'blank', 'spinner', 'bundle', 'shell', 'download'],
        ],
        probe: 'And in the second way?',
      },
      {
        id: 'ahead',
        criterion: 'correctness',
        essential: true,
        title: 'Says what building before the request brings',
        why: 'It is the cheapest and fastest as long as the content is the same for all.',
        groups: [
          ['static', 'prerender', 'build time', 'ssg', 'generated'],
          ['cdn', 'stale', 'rebuild', 'revalidate', 'incremental'],
        ],
        probe: 'And in the third, with a price that changes?',
      },
      {
        id: 'hydration',
        criterion: 'correctness',
        essential: true,
        title: 'Explains the cost of hydration',
        why: 'The page looks ready and does not react.',
        groups: [
          ['hydrate', 'attach listeners', 'attach the listeners', 'attach event'],
          ['javascript', 'again', 'twice', 'main thread', 'interactive', 'inert', 'listeners'],
        ],
        probe: 'The page is visible. What happens until a click works?',
      },
      {
        id: 'mixed-choice',
        criterion: 'trade-offs',
        essential: false,
        title: 'Chooses for each kind of page',
        why: 'One strategy for everything is wrong for half of the pages.',
        groups: [
          ['product page', 'catalogue', 'listing', 'product list'],
          ['account', 'cart', 'basket', 'checkout', 'personal', 'orders area'],
        ],
        probe: 'Go through the kinds of pages that this shop has.',
      },
      {
        id: 'less-hydration',
        criterion: 'depth',
        essential: false,
        title: 'Knows ways to hydrate less',
        why: 'Most of a page never changes after it was shown.',
        groups: [
          [
            'islands', 'streaming', 'partial hydration', 'server components', 'resumable', 'progressive hydration',
            'selective hydration',
          ],
        ],
        probe: 'How could you pay less of that cost?',
      },
      {
        id: 'mismatch',
        criterion: 'depth',
        essential: false,
        title: 'Knows mismatches between server and browser',
        why: 'They are hard to see in development and break pages in other time zones.',
        groups: [
          ['mismatch', 'differs from the server', 'different on the server'],
          ['time zone', 'timezone', 'date', 'random', 'locale', 'markup', 'flicker'],
        ],
        probe: 'What if both sides do not produce the same?',
      },
    ],
    misconceptions: [
      {
        id: 'ssr-interactive',
        title: 'Believes that visible means usable',
        groups: [
          [
            'server rendering makes it interactive', 'interactive as soon as it is visible', 'interactive immediately',
            'ssr means no javascript', 'server rendering needs no javascript', 'no bundle with ssr',
          ],
        ],
        probe: 'What has the browser not loaded yet at that moment?',
      },
      {
        id: 'one-for-all',
        title: 'Prefers one way everywhere',
        groups: [
          [
            'ssr is always faster', 'server rendering is always faster', 'always use ssr', 'ssr everywhere',
            'static for everything', 'spa for everything',
          ],
        ],
        probe: 'Who waits then for something that is the same for everybody?',
      },
    ],
    probes: {
      clarify: 'Follow one page view in each way, until the first click works.',
      foothold:
        'A shop can cook when you order, sell a kit to cook at home, or cook in the morning. Who waits for what?',
      depth: 'Which measurement in the field would make you change your choice?',
    },
    anchors: {
      2: 'Server rendering is better for SEO and client rendering is more dynamic.',
      3:
        'Server rendering gives an early first paint, client side rendering starts empty until the bundle ran, ' +
        'static pages come from a CDN but get stale; hydration runs the JavaScript again before anything is ' +
        'interactive.',
      4:
        'As above; product pages static with revalidation, cart and account in the browser, and islands keep ' +
        'hydration small.',
    },
    modelAnswer:
      'With server rendering the HTML comes complete, so there is an early first paint and crawlers see the ' +
      'content, but each request costs server time and the time to first byte grows. With client side rendering the ' +
      'first page is an empty shell until the bundle is downloaded and run, and later navigation is quick. Static ' +
      'pages are generated at build time and come from a CDN; they are cheapest, but get stale unless they are ' +
      'revalidated. Hydration means that the browser loads the JavaScript and runs the components again to attach ' +
      'listeners, so the page is visible but inert while the main thread is busy. Islands or server components ' +
      'reduce that. Dates or locale can cause a mismatch between both sides. For the shop, product pages are static ' +
      'with revalidation and a live price; cart, checkout and account are personal, so they render in the browser ' +
      'or per request.',
  },
] satisfies BankQuestion[];
