import type { BankQuestion } from '../question.ts';

export const fundamentalsMidClient = [
  {
    id: 'fundamentals-mid-renders',
    version: 1,
    kind: 'FUNDAMENTALS',
    band: 'MID',
    competency: 'frontend-framework',
    text:
      'In a component framework such as React, what makes a component render again, why do lists need keys, and how ' +
      'do you find and remove renders that are wasted?',
    points: [
      {
        id: 'triggers',
        criterion: 'correctness',
        essential: true,
        title: 'Names state, and props or parent or context',
        why: 'You cannot remove what you cannot explain.',
        groups: [['state', 'setstate', 'usestate'], ['props', 'properties', 'parent', 'context']],
        probe: 'Go through everything that can cause it.',
      },
      {
        id: 'keys',
        criterion: 'correctness',
        essential: true,
        title: 'Says that a key gives an item its identity',
        why: 'Without it the framework guesses by position.',
        groups: [
          ['key', 'identifier', 'unique id'],
          ['identity', 'identify', 'same item', 'which item', 'which element', 'stable', 'reordered'],
        ],
        probe: 'A row is inserted at the top. How does the framework know which row is which?',
      },
      {
        id: 'measuring',
        criterion: 'correctness',
        essential: true,
        title: 'Measures with a profiler before changing something',
        why: 'Most guesses about slow components are wrong.',
        groups: [
          ['profiler', 'devtools', 'measure', 'flame', 'highlight updates', 'why did you render'],
          ['component', 'rerender', 'wasted', 'commits', 'which parts'],
        ],
        probe: 'The page feels sluggish. What is your first step?',
      },
      {
        id: 'index-key',
        criterion: 'depth',
        essential: false,
        title: 'Knows what goes wrong with the position as key',
        why: 'Typed text jumps to another row.',
        groups: [
          ['index', 'array index', 'position', 'random'],
          ['wrong row', 'wrong item', 'input', 'state', 'mixed up', 'remount', 'typed'],
        ],
        probe: 'What would be a bad choice there, and what would a user see?',
      },
      {
        id: 'memo-price',
        criterion: 'trade-offs',
        essential: false,
        title: 'Weighs remembering against its cost',
        why: 'Comparing has a price, and stale values are worse than slow ones.',
        groups: [
          ['memo', 'usememo', 'usecallback', 'memoise', 'memoize'],
          ['compare', 'comparison', 'cost', 'memory', 'stale', 'dependency'],
        ],
        probe: 'Why not protect every component against it?',
      },
      {
        id: 'state-placement',
        criterion: 'depth',
        essential: false,
        title: 'Moves state to where it is used',
        why: 'Changing the structure often makes the remedy unnecessary.',
        groups: [
          [
            'move state', 'move the state', 'state down', 'colocate', 'closer to', 'split the component',
            'split the context', 'smaller components',
          ],
          ['render', 'rerender', 'only', 'subtree', 'part', 'less', 'fewer'],
        ],
        probe: 'Can the structure of the components help?',
      },
      {
        id: 'diffing',
        criterion: 'depth',
        essential: false,
        title: 'Separates rendering from changing the page',
        why: 'Many renders are harmless because nothing changes afterwards.',
        groups: [
          ['diff', 'diffing', 'reconcile', 'reconciliation', 'virtual dom', 'compares the trees', 'previous tree'],
          ['dom', 'commit', 'update', 'minimal', 'difference'],
        ],
        probe: 'What happens between such a run and the screen?',
      },
    ],
    misconceptions: [
      {
        id: 'key-warning',
        title: 'Sees keys only as a way to silence a warning',
        groups: [
          [
            'keys are only for the warning', 'key just silences', 'keys only remove the warning',
            'index is always fine', 'index as key is fine', 'keys do not matter',
          ],
        ],
        probe: 'What happens to the text typed in row two if row one is removed?',
      },
      {
        id: 'render-is-dom',
        title: 'Takes a render for a change of the page',
        groups: [
          [
            'every render updates the dom', 'each render rebuilds the dom', 'render always changes the dom',
            'rerender means the dom is rebuilt', 'render means dom update',
          ],
        ],
        probe: 'A component returns the same as before. What does the browser have to do?',
      },
    ],
    probes: {
      clarify: 'Take one small component and tell me each moment at which its function runs.',
      foothold: 'A parent shows a clock and also a large table. What happens every second?',
      depth: 'When is a wasted render not worth any effort?',
    },
    anchors: {
      2: 'It renders when something changes, and keys are needed for performance.',
      3:
        'A change of state or new props or a rendering parent triggers it; keys give each item an identity; I use ' +
        'the profiler to see which components are slow.',
      4:
        'As above; with the index as key typed text lands in the wrong row, and memo costs a comparison, so I first ' +
        'move the state down.',
    },
    modelAnswer:
      'A component renders when its state changes, when its parent renders and gives it new props, or when a ' +
      'context it reads changes. Rendering only calls the function; the result is compared with the previous tree, ' +
      'and only the differences reach the DOM. In a list the key gives every item an identity, so that a stable ' +
      'element is matched after rows are reordered. The array index is a bad key: after a deletion the typed input ' +
      'belongs to the wrong row. For wasted renders I first measure with the profiler in devtools to see which ' +
      'component is slow. Often I can move state down, closer to where it is used, so that only a small part ' +
      'renders. Memo and useCallback come after that, because they compare on every render, cost memory, and a ' +
      'wrong dependency gives stale values.',
  },
  {
    id: 'fundamentals-mid-slow-landing',
    version: 1,
    kind: 'FUNDAMENTALS',
    band: 'MID',
    competency: 'web-performance',
    text:
      'A landing page takes five seconds until its main image shows on a phone. How do you find out what holds it ' +
      'up, what are the usual causes, and what would you change first?',
    points: [
      {
        id: 'measuring',
        criterion: 'correctness',
        essential: true,
        title: 'Measures on a slow device with a waterfall',
        why: "On the developer's machine the problem does not exist.",
        groups: [
          [
            'lighthouse', 'devtools', 'waterfall', 'performance panel', 'webpagetest', 'field data', 'real users',
            'trace',
          ],
          ['lcp', 'largest contentful', 'network', 'throttle', 'phone', 'device'],
        ],
        probe: 'With which tools and under which conditions do you look?',
      },
      {
        id: 'blocking',
        criterion: 'correctness',
        essential: true,
        title: 'Names scripts and styles that block',
        why: 'Nothing appears while the browser waits for them.',
        groups: [
          ['render blocking', 'blocks rendering', 'blocking script', 'stylesheet', 'synchronous script', 'main thread'],
          ['defer', 'async', 'inline', 'critical', 'remove', 'split', 'script', 'css'],
        ],
        probe: 'What can keep the browser from painting although the text is there?',
      },
      {
        id: 'image-size',
        criterion: 'correctness',
        essential: true,
        title: 'Makes the image smaller and fitting',
        why: 'It is often the largest file, sent in the size of a desktop.',
        groups: [
          ['image', 'picture', 'hero'],
          ['compress', 'resize', 'webp', 'avif', 'srcset', 'smaller', 'responsive'],
        ],
        probe: 'What could be wrong with the file itself?',
      },
      {
        id: 'discovery',
        criterion: 'depth',
        essential: false,
        title: 'Has the image discovered early',
        why: 'A file found late is late, however small it is.',
        groups: [
          [
            'preload', 'fetchpriority', 'fetch priority', 'high priority', 'preconnect', 'background image',
            'discovered', 'lazy',
          ],
          ['image', 'hero', 'early', 'late', 'above the fold', 'lcp'],
        ],
        probe: 'When does the browser learn that it needs this file?',
      },
      {
        id: 'server',
        criterion: 'depth',
        essential: false,
        title: 'Looks at the time of the server and the network',
        why: 'No work in the page repairs a slow first byte.',
        groups: [
          ['ttfb', 'time to first byte', 'server response', 'redirect', 'cdn'],
          ['slow', 'far', 'latency', 'round trip', 'close', 'cache', 'edge'],
        ],
        probe: 'What may happen before the first byte of the page arrives?',
      },
      {
        id: 'price',
        criterion: 'trade-offs',
        essential: false,
        title: 'Names what a remedy costs',
        why: 'Each of them can slow down something else.',
        groups: [
          ['preload', 'inline', 'compression', 'lazy loading', 'code splitting', 'lower quality'],
          ['compete', 'bandwidth', 'cache', 'quality', 'layout shift', 'harder'],
        ],
        probe: 'What can get worse through your change?',
      },
      {
        id: 'keeping',
        criterion: 'depth',
        essential: false,
        title: 'Guards the result',
        why: 'Pages get slower again with every feature.',
        groups: [
          ['budget', 'regression', 'monitor', 'ci'],
          ['size', 'bundle', 'release', 'percentile', 'alert', 'p75', 'real'],
        ],
        probe: 'How do you keep it that way?',
      },
    ],
    misconceptions: [
      {
        id: 'lazy-hero',
        title: 'Loads the main image lazily',
        groups: [
          [
            'I would lazy load the main', 'I would lazy load the hero', 'I would lazy load all',
            'I would lazy load every', 'I lazy load the', 'lazy loading the main image helps',
          ],
        ],
        probe: 'When does the browser decide to fetch such an image?',
      },
      {
        id: 'server-only',
        title: 'Expects a stronger server to solve it',
        groups: [
          [
            'faster server fixes', 'just a faster server', 'a bigger server', 'more servers solve',
            'upgrade the server and',
          ],
        ],
        probe: 'What changes on the phone then?',
      },
    ],
    probes: {
      clarify: 'Walk through the five seconds: what happens in each of them?',
      foothold: 'Which files does a browser need before it can paint this image?',
      depth: 'Your numbers are good and users still complain. What may be the reason?',
    },
    anchors: {
      2: 'I would optimise the images and the code.',
      3:
        'I look at the waterfall with a throttled network; usual causes are render blocking scripts, which I defer, ' +
        'and an image that is too large, so I compress it and use srcset.',
      4: 'As above; I preload the image so it is found early, but preloading too much competes for bandwidth.',
    },
    modelAnswer:
      'I run Lighthouse and look at the waterfall in devtools with a throttled network and CPU, and I compare with ' +
      'field data from real users for LCP. The usual causes are a slow server response or redirects, where a CDN ' +
      'and caching help; render blocking scripts and stylesheets, which I defer or split so that only the critical ' +
      'CSS comes first; and an image that is far too big, so I compress it as AVIF or WebP and offer smaller sizes ' +
      'with srcset. Often the hero image is found late, because it is a background image or lazy. Then I put it ' +
      'into the HTML and give it high fetchpriority. I would not preload everything, since that competes for ' +
      'bandwidth, and inlining too much cannot be cached. Afterwards a size budget in CI and monitoring keep it ' +
      'fast.',
  },
] satisfies BankQuestion[];
