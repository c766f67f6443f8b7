import type { BankQuestion } from '../question.ts';

export const fundamentalsEntryWeb = [
  {
    id: 'fundamentals-entry-http-exchange',
    version: 1,
    kind: 'FUNDAMENTALS',
    band: 'ENTRY',
    competency: 'http-web',
    text:
      'What happens between a browser and a server for one page view with HTTP, and how do GET and POST differ? Say ' +
      'also what the first digit of a status code tells you.',
    points: [
      {
        id: 'exchange',
        criterion: 'correctness',
        essential: true,
        title: 'Describes a request and its response',
        why: 'Every tool and every error message speaks in these terms.',
        groups: [
          ['request', 'asks for', 'asks the server'],
          ['response', 'responds', 'answers with', 'sends back', 'replies', 'returns'],
          ['header', 'method', 'path', 'url', 'body'],
        ],
        probe: 'Who speaks first, and what stands in each message?',
      },
      {
        id: 'methods',
        criterion: 'correctness',
        essential: true,
        title: 'Separates reading from changing',
        why: 'Browsers, caches and robots all rely on that difference.',
        groups: [
          ['post', 'the other one'],
          ['read', 'fetch', 'retrieve', 'safe', 'without changing'],
          ['create', 'change', 'submit', 'update', 'modify', 'side effect', 'send data'],
        ],
        probe: 'Which of the two would you use for a search, and which for an order?',
      },
      {
        id: 'status-classes',
        criterion: 'correctness',
        essential: true,
        title: 'Tells success, a mistake of the caller and a fault of the server apart',
        why: 'It decides who has to repair something, and whether to try again.',
        groups: [
          ['2xx', '200', 'success', 'two hundred', 'starts with 2', '2 means'],
          ['4xx', '400', 'client error', 'client mistake', 'caller', 'client did', 'wrong request', '4 means'],
          ['5xx', '500', 'server error', 'server failed', 'server fault', 'server broke', '5 means'],
        ],
        probe: 'You see a 404 and a 503. What do you do in each case?',
      },
      {
        id: 'repeat',
        criterion: 'depth',
        essential: false,
        title: 'Says what repeating each of them does',
        why: 'Reload buttons and networks repeat requests without asking you.',
        groups: [
          ['idempotent', 'repeat', 'retry', 'twice', 'reload', 'resend'],
          ['duplicate', 'second order', 'two orders', 'same result', 'same effect', 'harmless', 'order twice'],
        ],
        probe: 'A user presses F5. What happens in each case?',
      },
      {
        id: 'where-data-goes',
        criterion: 'trade-offs',
        essential: false,
        title: 'Weighs where the data is seen and kept',
        why: 'A password in an address ends up in logs and histories.',
        groups: [
          ['query string', 'address bar', 'bookmark', 'history', 'log', 'cached', 'url'],
          ['password', 'sensitive', 'secret', 'visible', 'shared', 'length', 'private'],
        ],
        probe: 'Where does the data end up in each case?',
      },
      {
        id: 'connection',
        criterion: 'depth',
        essential: false,
        title: 'Mentions name look-up and connection before the first byte',
        why: 'Much of the waiting time passes before HTTP even starts.',
        groups: [['dns', 'ip address', 'name lookup', 'resolve'], ['tcp', 'tls', 'connection', 'handshake', 'https']],
        probe: 'What has to happen before the first byte can be sent?',
      },
    ],
    misconceptions: [
      {
        id: 'post-secure',
        title: 'Believes that POST protects the data',
        groups: [['post is secure', 'post is encrypted', 'post hides', 'post is more secure', 'post protects']],
        probe: 'What does somebody on the same network see of each?',
      },
      {
        id: 'get-changes',
        title: 'Uses GET for changes',
        groups: [
          [
            'get can also change', 'get request that deletes', 'I would delete with get', 'get is fine for deleting',
            'get for everything', 'get link that deletes',
          ],
        ],
        probe: 'What does a search robot do that follows every link?',
      },
    ],
    probes: {
      clarify: 'Follow one click from the browser to the server and back.',
      foothold: 'Open the network panel of a browser in your mind. What do you see in one row of it?',
      depth: 'When may a client safely send the same request again after a broken connection?',
    },
    anchors: {
      2: 'The browser asks the server for a page, and POST is for sending.',
      3:
        'The browser sends a request with method, path and headers and gets a response; GET reads, POST changes; ' +
        "2xx is success, 4xx my mistake, 5xx the server's.",
      4:
        'As above, and repeating a POST may create a second order, while a GET can be repeated; data in the URL ' +
        'lands in histories and logs.',
    },
    modelAnswer:
      'First the name is resolved through DNS and a TCP connection is opened, usually with a TLS handshake. Then ' +
      'the browser sends a request with a method, a path and headers, and the server sends back a response with a ' +
      'status, headers and a body. GET is for reading and should not change anything. POST submits data in the body ' +
      'and may create or change something on the server. So a GET can be repeated or cached, but a repeated POST ' +
      'may give me a second order. Data in a GET stands in the URL, in the history and in logs, so a password does ' +
      'not belong there. With status codes, 2xx means success, 4xx means the client did something wrong, and 5xx ' +
      'means the server failed.',
  },
  {
    id: 'fundamentals-entry-async-fetch',
    version: 1,
    kind: 'FUNDAMENTALS',
    band: 'ENTRY',
    competency: 'javascript',
    text:
      'In JavaScript you call fetch and the next line already runs. Why does the program not stop there, how do you ' +
      'wait for the result, and how do you handle a failure?',
    points: [
      {
        id: 'non-blocking',
        criterion: 'correctness',
        essential: true,
        title: 'Explains that one thread must not be blocked',
        why: 'It is the reason for every callback in the language.',
        groups: [
          ['single thread', 'one thread', 'event loop', 'main thread', 'non blocking', 'asynchronous'],
          ['block', 'freeze', 'frozen', 'goes on', 'continue', 'meanwhile'],
        ],
        probe: 'What would a user notice if the program did stop there?',
      },
      {
        id: 'promise',
        criterion: 'correctness',
        essential: true,
        title: 'Says what a promise stands for',
        why: 'All newer interfaces of the language hand one out.',
        groups: [
          ['promise', 'thenable'],
          ['pending', 'resolve', 'fulfilled', 'settle', 'future value', 'later value', 'placeholder', 'eventually'],
        ],
        probe: 'What do you hold in your hand right after the call?',
      },
      {
        id: 'await',
        criterion: 'correctness',
        essential: true,
        title: 'Waits with await or then',
        why: 'It puts the code that needs the value in the right place.',
        groups: [
          ['await', 'async function', 'async', 'then callback', 'dot then', 'then method'],
          ['promise', 'result', 'value', 'response', 'function'],
        ],
        probe: 'Write me the two or three lines in words.',
      },
      {
        id: 'catch',
        criterion: 'correctness',
        essential: true,
        title: 'Catches the error',
        why: 'An error that nobody catches leaves the user with an endless spinner.',
        groups: [
          ['try catch', 'try and catch', 'catch', 'rejection'],
          ['error', 'fail', 'throw', 'exception', 'network'],
        ],
        probe: 'The connection is down. When does your code notice?',
      },
      {
        id: 'http-status',
        criterion: 'depth',
        essential: false,
        title: 'Knows that an HTTP error does not reject',
        why: 'Many programs treat an error page as data for that reason.',
        groups: [
          ['fetch', 'promise'],
          ['404', '500', 'response ok', 'ok property', 'ok flag', 'status code', 'http error', 'http status'],
        ],
        probe: 'The server answers, but with an error page. Which branch of your code runs?',
      },
      {
        id: 'parallel',
        criterion: 'trade-offs',
        essential: false,
        title: 'Weighs starting several at once against one by one',
        why: 'The choice can halve the waiting time or hide a dependency.',
        groups: [
          ['promise all', 'parallel', 'at the same time', 'concurrently', 'at once', 'allsettled'],
          [
            'sequential', 'one after another', 'one after the other', 'one by one', 'in turn', 'independent', 'slower',
            'if one fails',
          ],
        ],
        probe: 'You need three unrelated things. How do you write that?',
      },
      {
        id: 'forgotten',
        criterion: 'depth',
        essential: false,
        title: 'Names the forgotten await',
        why: 'It is the most frequent mistake, and the program seems to work.',
        groups: [
          [
            'unhandled', 'forget await', 'forgot await', 'forget the await', 'missing await', 'forgot to await',
            'swallowed',
          ],
        ],
        probe: 'Which mistake have you made yourself with this?',
      },
    ],
    misconceptions: [
      {
        id: 'blocks-all',
        title: 'Believes that await stops everything',
        groups: [
          [
            'await blocks the thread', 'await blocks the whole', 'await freezes', 'await stops the program',
            'await blocks the browser', 'await blocks everything',
          ],
        ],
        probe: 'Can the user still click while the line waits?',
      },
      {
        id: 'new-thread',
        title: 'Believes that async starts a thread',
        groups: [
          [
            'async makes a new thread', 'async creates a thread', 'async runs on another thread',
            'promise runs on another thread', 'promise creates a thread', 'async starts a thread',
          ],
        ],
        probe: 'Two such functions count up the same variable: can they collide?',
      },
    ],
    probes: {
      clarify: 'Tell me in which sequence the lines run, from the call to the value.',
      foothold: 'You order a coffee and get a number. What do you do until it is called?',
      depth: 'What happens to code that started the call when the user has already left the page?',
    },
    anchors: {
      2: 'It is asynchronous, so you use await.',
      3:
        'There is one thread and it must not block; fetch gives a promise of a later value, I await it in an async ' +
        'function and catch errors with try and catch.',
      4:
        'As above; a 404 does not reject, so I check the status, and independent calls start at the same time with ' +
        'Promise.all.',
    },
    modelAnswer:
      'JavaScript runs my code on a single thread. If fetch waited there, the page would freeze, so the call is ' +
      'handed to the browser and my code goes on. What I get back is a promise: it is pending at first and later it ' +
      'is fulfilled with the response or rejected. In an async function I write await in front of it, and the rest ' +
      'of the function runs when the value is there. I put try and catch around it, because a network error rejects ' +
      'the promise and await throws it. Fetch does not reject for a 404 or 500, so I check the ok property too. For ' +
      'independent calls I use Promise.all so that they run at the same time and not one after another. And I must ' +
      'not forget the await, otherwise the rejection is unhandled.',
  },
] satisfies BankQuestion[];
