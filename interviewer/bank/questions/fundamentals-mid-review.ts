import type { BankQuestion } from '../question.ts';

export const fundamentalsMidReview = [
  {
    id: 'fundamentals-mid-merge-rebase',
    version: 1,
    kind: 'FUNDAMENTALS',
    band: 'MID',
    competency: 'version-control',
    text:
      'Your feature branch is a week behind main. Compare bringing it up to date with a merge and with a rebase, ' +
      'say what each does to the history, and when you would avoid one of them.',
    points: [
      {
        id: 'merge',
        criterion: 'correctness',
        essential: true,
        title: 'Says that a merge adds a commit with two parents',
        why: 'Nothing that exists is changed, so nothing can be lost.',
        groups: [
          ['merge commit', 'two parents', 'second parent', 'both parents', 'joins the two'],
          ['history', 'branch', 'commit', 'preserve', 'keeps', 'as it happened', 'true', 'existing'],
        ],
        probe: 'What does the graph look like after the first way?',
      },
      {
        id: 'rebase',
        criterion: 'correctness',
        essential: true,
        title: 'Says that a rebase makes new commits on top',
        why: 'Everything that refers to the old commits is affected.',
        groups: [
          ['rebase', 'replay my'],
          ['rewrite', 'replay', 'new commits', 'new hash', 'reapplies', 'different hash', 'on top of'],
        ],
        probe: 'And what does it look like after the second way?',
      },
      {
        id: 'shared-branch',
        criterion: 'correctness',
        essential: true,
        title: 'Avoids rewriting what others have',
        why: 'Two versions of the same work are hard to bring together again.',
        groups: [
          ['shared', 'pushed', 'public', 'others', 'colleague', 'teammate', 'somebody else', 'someone else'],
          ['force push', 'rebase', 'rewrite', 'diverge'],
        ],
        probe: 'Somebody has already fetched your branch. What changes?',
      },
      {
        id: 'linear',
        criterion: 'trade-offs',
        essential: false,
        title: 'Weighs a straight history against a true one',
        why: 'The history is read when something is broken, by people in a hurry.',
        groups: [
          ['linear', 'clean', 'straight', 'tidy'],
          ['bisect', 'log', 'blame', 'revert', 'review', 'read', 'history'],
        ],
        probe: 'What does each choice mean for whoever searches in it in a year?',
      },
      {
        id: 'conflicts',
        criterion: 'depth',
        essential: false,
        title: 'Compares how conflicts appear',
        why: 'The same conflict may have to be solved many times.',
        groups: [
          ['conflict', 'clash', 'collision'],
          [
            'each commit', 'every commit', 'per commit', 'several times', 'repeatedly', 'once', 'one time',
            'commit by commit',
          ],
        ],
        probe: 'Both sides touched the same lines. How does the work differ?',
      },
      {
        id: 'recovery',
        criterion: 'depth',
        essential: false,
        title: 'Knows the safety nets',
        why: 'They turn a lost afternoon into a minute.',
        groups: [['force with lease', 'reflog', 'backup branch', 'rebase abort', 'abort the rebase', 'orig head']],
        probe: 'It went wrong. How do you get back?',
      },
    ],
    misconceptions: [
      {
        id: 'same-commits',
        title: 'Believes that a rebase keeps the commits',
        groups: [
          [
            'rebase keeps the same hashes', 'rebase keeps the commits', 'same commit hashes',
            'rebase does not change the commits', 'commits stay the same',
          ],
        ],
        probe: 'What do the identifiers of your commits depend on?',
      },
      {
        id: 'rebase-main',
        title: 'Rebases the main branch',
        groups: [
          [
            'I rebase main onto', 'I would rebase main onto', 'then rebase main onto', 'I rebase the main branch',
            'everybody rebases main', 'rebase main every',
          ],
        ],
        probe: "What will everybody else's next pull look like?",
      },
    ],
    probes: {
      clarify: 'Draw the commits in words: before, and after each of the two.',
      foothold: 'Suppose your branch has two commits and main has three new ones. Where do your two end up?',
      depth: 'Which rule would you write down for a whole team, and where would it not fit?',
    },
    anchors: {
      2: 'A merge merges main into my branch, and a rebase is cleaner.',
      3:
        'A merge adds a merge commit and keeps history; a rebase replays my work as new commits, so I avoid it on a ' +
        'branch that others have.',
      4:
        'As above; a linear history is easier to bisect, but conflicts may come once for each commit; I push with ' +
        'force-with-lease.',
    },
    modelAnswer:
      'A merge creates a merge commit with two parents. The history stays as it happened, and no existing commit ' +
      'changes, but with many such merges the log becomes hard to read. A rebase takes my commits and replays them ' +
      'on top of main, so they are new commits with new hashes. That gives a linear history, which is pleasant for ' +
      'review and for bisect, but it rewrites. So I do it on my own branch and avoid it as soon as the branch is ' +
      'shared and a colleague has built on it, because then our versions diverge and somebody has to force push. ' +
      'Conflicts also differ: with a merge I solve them once, with a rebase possibly for each commit. I push with ' +
      'force-with-lease, and if something goes wrong the reflog still has the old state.',
  },
  {
    id: 'fundamentals-mid-xss',
    version: 1,
    kind: 'FUNDAMENTALS',
    band: 'MID',
    competency: 'appsec',
    text:
      'Comments written by visitors are shown on your page. What is cross-site scripting, where exactly do you ' +
      'defend against it, and what does a content security policy add?',
    points: [
      {
        id: 'execution',
        criterion: 'correctness',
        essential: true,
        title: 'Explains that foreign text runs as code for other people',
        why: 'It is not the page that is attacked but everybody who looks at it.',
        groups: [
          ['script', 'javascript', 'html', 'markup', 'code'],
          ['runs in', 'executes', 'other users', 'other people', 'every visitor', 'victim'],
        ],
        probe: 'What does an attacker write, and on whose computer does something happen?',
      },
      {
        id: 'output-encoding',
        criterion: 'correctness',
        essential: true,
        title: 'Encodes where the text is put into the page',
        why: 'Only there is it known what the characters would mean.',
        groups: [
          ['escape', 'encode', 'textcontent', 'text content', 'template', 'framework'],
          ['output', 'render', 'context', 'display', 'attribute', 'default', 'when it is shown'],
        ],
        probe: 'At which moment between typing and showing do you act, and how?',
      },
      {
        id: 'policy',
        criterion: 'correctness',
        essential: true,
        title: 'Explains what the policy forbids',
        why: 'It limits the damage of the one forgotten place.',
        groups: [
          ['content security policy', 'csp', 'policy'],
          ['inline script', 'nonce', 'hash', 'allowed sources', 'allowed origins', 'second layer', 'inline'],
        ],
        probe: 'Which scripts does the browser still run with it, and which not?',
      },
      {
        id: 'impact',
        criterion: 'depth',
        essential: false,
        title: 'Names what the attacker gains',
        why: 'It decides how much effort the defence is worth.',
        groups: [
          ['cookie', 'session', 'token', 'account', 'on behalf', 'keystrokes', 'as the user'],
          ['read', 'steal', 'act', 'send', 'hijack', 'take over', 'impersonate'],
        ],
        probe: 'What can somebody do with it in practice?',
      },
      {
        id: 'contexts',
        criterion: 'depth',
        essential: false,
        title: 'Separates the places in a page',
        why: 'Rules for text do not protect a link or a script block.',
        groups: [
          ['attribute', 'url', 'javascript url', 'href', 'style', 'script block', 'context'],
          ['different', 'own rules', 'each', 'depends', 'separately', 'other rules', 'scheme'],
        ],
        probe: 'Is it the same everywhere in the page?',
      },
      {
        id: 'rich-text',
        criterion: 'trade-offs',
        essential: false,
        title: 'Weighs formatting against sanitising',
        why: 'Allowing some markup means to keep up with every trick.',
        groups: [
          ['sanitise', 'sanitize', 'dompurify', 'allow list', 'markdown'],
          ['formatting', 'links', 'bold', 'html', 'library', 'tags', 'strict', 'rich'],
        ],
        probe: 'Visitors want to emphasise words and point to pages. What now?',
      },
      {
        id: 'httponly',
        criterion: 'depth',
        essential: false,
        title: 'Keeps the session out of reach',
        why: 'It takes away the simplest gain.',
        groups: [['httponly', 'http only'], ['cookie', 'script', 'read', 'steal', 'session']],
        probe: 'What could you do about the log-in itself?',
      },
    ],
    misconceptions: [
      {
        id: 'input-filter',
        title: 'Relies on filtering while saving',
        groups: [
          [
            'filter on input is enough', 'I escape before saving', 'I would escape it before saving',
            'I remove script tags', 'I strip script tags', 'filter the word script', 'strip script tags and',
          ],
        ],
        probe: 'Next year the same text is put into an e-mail and a link. Is it still right?',
      },
      {
        id: 'https-helps',
        title: 'Believes that encryption of the connection helps',
        groups: [
          [
            'https prevents', 'https stops', 'https protects against', 'encryption prevents', 'tls stops',
            'tls prevents',
          ],
        ],
        probe: "Who sends the harmful text to the victim's browser?",
      },
    ],
    probes: {
      clarify: 'Give me one harmful comment and follow it from the form to another visitor.',
      foothold: 'What does a browser do when it meets a tag it knows in the middle of a comment?',
      depth: 'Your framework handles this for you. Where does it not?',
    },
    anchors: {
      2: 'It is when users post bad code, so I would filter the input.',
      3:
        "A visitor's script runs in the browser of other users; I escape at output, and the policy blocks inline " +
        'scripts.',
      4:
        'As above; a link needs other rules than text, rich text goes through a sanitiser with an allow list, and ' +
        'the session cookie is HttpOnly.',
    },
    modelAnswer:
      "Cross-site scripting means that somebody's comment contains markup or a script, and it runs in the browser " +
      'of other users as if it came from my site. Then it can act on behalf of the user or steal a token. I defend ' +
      'at output: the text is escaped when it is rendered, and for the right context. Most frameworks do that by ' +
      'default, but an attribute or a URL has its own rules; a javascript URL in a link survives HTML escaping. If ' +
      'visitors want bold text and links I use a sanitiser such as DOMPurify with a strict list of tags, which ' +
      'costs some formatting. A content security policy is a second layer: without unsafe-inline it refuses inline ' +
      'scripts that have no nonce and scripts from foreign origins. The session cookie is HttpOnly, so a script ' +
      'cannot read it.',
  },
] satisfies BankQuestion[];
