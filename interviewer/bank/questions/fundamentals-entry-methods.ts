import type { BankQuestion } from '../question.ts';

export const fundamentalsEntryMethods = [
  {
    id: 'fundamentals-entry-binary-search',
    version: 1,
    kind: 'FUNDAMENTALS',
    band: 'ENTRY',
    competency: 'algorithms',
    text:
      'Somebody tells you: to search fast, always use binary search. How does it work, what does it need, and how ' +
      'much faster is it than looking at every element?',
    points: [
      {
        id: 'halving',
        criterion: 'correctness',
        essential: true,
        title: 'Explains that each comparison throws half away',
        why: 'It is the one idea that makes the method fast.',
        groups: [
          ['half', 'halving', 'middle', 'midpoint'],
          ['discard', 'throw away', 'ignore', 'eliminate', 'drop', 'smaller', 'bigger', 'repeat'],
        ],
        probe: 'Describe the first two steps on a long row of numbers.',
      },
      {
        id: 'sorted-input',
        criterion: 'correctness',
        essential: true,
        title: 'Says that the data must be sorted',
        why: 'On other data the method silently gives wrong answers.',
        groups: [
          ['sorted', 'ascending', 'presorted'],
          ['must', 'needs', 'require', 'has to', 'have to', 'only works', 'array', 'condition'],
        ],
        probe: 'On which rows of numbers can it be used at all?',
      },
      {
        id: 'logarithm',
        criterion: 'correctness',
        essential: true,
        title: 'Compares logarithmic with linear effort',
        why: 'The gap between twenty steps and a million is what the method is for.',
        groups: [
          ['logarithmic', 'log n', 'log of n', 'log2', 'twenty steps', '20 steps', 'about 20', 'about twenty'],
          ['linear', 'o n', 'o of n', 'million', 'billion', 'one by one', 'n steps', 'all of them'],
        ],
        probe: 'Roughly how many steps for a very long row?',
      },
      {
        id: 'sort-price',
        criterion: 'trade-offs',
        essential: false,
        title: 'Weighs the price of sorting against the number of searches',
        why: 'For a single search the preparation costs more than it saves.',
        groups: [
          ['sort', 'put in order', 'put it in order'],
          [
            'many searches', 'one search', 'single search', 'search once', 'only once', 'n log n', 'pays off',
            'search often',
          ],
        ],
        probe: 'When is the advice of your colleague bad?',
      },
      {
        id: 'random-access',
        criterion: 'depth',
        essential: false,
        title: 'Says that it needs direct access by position',
        why: 'On a linked list every jump is a walk, and the gain is gone.',
        groups: [
          ['random access', 'linked list', 'jump to the middle', 'direct access', 'by index', 'access by position'],
        ],
        probe: 'Does it matter how the data is stored?',
      },
      {
        id: 'edge-cases',
        criterion: 'depth',
        essential: false,
        title: 'Names the typical mistakes at the borders',
        why: 'The method is famous for being written wrongly.',
        groups: [['off by one', 'infinite loop', 'overflow', 'boundary', 'lower bound', 'low and high', 'duplicates']],
        probe: 'Where do people make mistakes when they write it?',
      },
    ],
    misconceptions: [
      {
        id: 'any-order',
        title: 'Believes that it works on data in any order',
        groups: [
          [
            'works on any list', 'works on any array', 'works on unsorted', 'in any order is fine',
            'order does not matter', 'even if it is unsorted', 'whether sorted or not',
          ],
        ],
        probe: 'Try it on 7, 1, 9, 3 and look for the 1.',
      },
      {
        id: 'constant',
        title: 'Believes that the effort does not grow at all',
        groups: [
          [
            'binary search is o 1', 'binary search is constant', 'binary search takes constant',
            'binary search in constant time',
          ],
        ],
        probe: 'What happens with the number of steps when the data doubles?',
      },
    ],
    probes: {
      clarify: 'Take eight numbers and show me each step for one of them.',
      foothold: 'How do you find a name in a printed telephone book?',
      depth: 'Data arrives all the time while you search. What would you do then?',
    },
    anchors: {
      2: 'Binary search is faster because it does not look at everything.',
      3:
        'On a sorted array you look at the middle and drop one half, so a million entries take about twenty steps ' +
        'instead of a linear walk.',
      4: 'As above, and sorting first only pays off for many searches; it also needs direct access by index.',
    },
    modelAnswer:
      'Binary search looks at the middle element and compares it with what I want. If mine is smaller I continue in ' +
      'the left half, otherwise in the right one, so every comparison throws away half of what is left. It needs ' +
      'sorted data; the array must be in order before I begin. The effort is logarithmic: about twenty steps for a ' +
      'million elements, where the linear way may need a million. It also needs random access, so on a linked list ' +
      'it loses its advantage. I would not always use it. Sorting first costs n log n, so for a single search a ' +
      'plain loop is cheaper, and for many searches by key a hash map may be simpler. When I write it I watch for ' +
      'off by one errors at low and high.',
  },
  {
    id: 'fundamentals-entry-merge-conflict',
    version: 1,
    kind: 'FUNDAMENTALS',
    band: 'ENTRY',
    competency: 'version-control',
    text:
      'Two of you changed the same file on different branches, and Git reports a conflict when you merge. Why can ' +
      'Git not decide by itself, how do you resolve it, and how would you make it happen less often?',
    points: [
      {
        id: 'cause',
        criterion: 'correctness',
        essential: true,
        title: 'Says that both sides changed the same lines',
        why: 'It tells you when a conflict can appear at all, and when not.',
        groups: [
          ['same line', 'overlapping', 'same region', 'same part', 'same place', 'same function'],
          ['both', 'two', 'each', 'different', 'changed', 'since'],
        ],
        probe: 'Would it also happen if you had worked at opposite ends of the file?',
      },
      {
        id: 'resolve',
        criterion: 'correctness',
        essential: true,
        title: 'Describes editing the file to the wanted result',
        why: 'Choosing one side blindly is how work gets lost.',
        groups: [
          [
            'marker', 'both versions', 'both changes', 'ours and theirs', 'open the file', 'edit the file',
            'two versions',
          ],
          ['keep', 'combine', 'choose', 'edit', 'remove', 'pick', 'by hand', 'final'],
        ],
        probe: 'What do you see in the file, and what do you do with it?',
      },
      {
        id: 'verify',
        criterion: 'correctness',
        essential: true,
        title: 'Checks the result before committing it',
        why: 'A file without conflict marks can still be broken.',
        groups: [
          ['run the tests', 'run tests', 'test it', 'tests', 'build', 'compile', 'run the program'],
          ['add', 'stage', 'commit', 'continue', 'push'],
        ],
        probe: 'What do you do between the last edit and sharing the result?',
      },
      {
        id: 'ancestor',
        criterion: 'depth',
        essential: false,
        title: 'Knows that Git compares with the common ancestor',
        why: 'It explains why Git can merge most changes alone.',
        groups: [['common ancestor', 'merge base', 'three way', 'common base', 'base version', 'shared ancestor']],
        probe: 'What does Git compare the two sides with?',
      },
      {
        id: 'smaller-steps',
        criterion: 'depth',
        essential: false,
        title: 'Suggests small branches that are merged soon',
        why: 'The risk grows with the time that branches stay apart.',
        groups: [
          ['small', 'short lived', 'more often', 'daily', 'every day', 'regularly', 'frequently'],
          ['branch', 'commit', 'pull', 'pull request', 'merge', 'rebase'],
        ],
        probe: 'What would you change in the way the two of you work?',
      },
      {
        id: 'integration-price',
        criterion: 'trade-offs',
        essential: false,
        title: 'Names the price of integrating early',
        why: 'Every way of working costs something; knowing it keeps the advice honest.',
        groups: [
          [
            'feature flag', 'unfinished', 'half finished', 'half done', 'more pull requests', 'more reviews',
            'interrupts', 'overhead',
          ],
        ],
        probe: 'What is the disadvantage of that way of working?',
      },
    ],
    misconceptions: [
      {
        id: 'overwrite',
        title: 'Solves the conflict by overwriting the other side',
        groups: [
          [
            'always take mine', 'always accept mine', 'just accept ours', 'just take my version', 'I overwrite their',
            'just overwrite their', 'force push my',
          ],
        ],
        probe: "What becomes of your colleague's work then?",
      },
      {
        id: 'clean-merge-works',
        title: 'Believes that a merge without conflicts is correct',
        groups: [
          [
            'git understands the code', 'git knows the meaning', 'git checks that the code',
            'no conflict means it works', 'merged cleanly so it works',
          ],
        ],
        probe: 'A function was renamed on one side and called on the other: what does Git say?',
      },
    ],
    probes: {
      clarify: 'Tell me what you see on the screen after the conflict is reported, and each step you take.',
      foothold: 'Suppose the file were on paper and two people had corrected it. When would you have to ask them?',
      depth: 'When may code be broken although Git reported nothing?',
    },
    anchors: {
      2: 'I open the file and fix the conflict, then I commit.',
      3:
        'We both changed the same lines; I look at both versions between the markers, combine them, run the tests ' +
        'and commit.',
      4:
        'As above; Git knows the common ancestor but not our intent, so smaller branches help, at the price of more ' +
        'reviews.',
    },
    modelAnswer:
      'Git compares both branches with their common ancestor. Where only one side changed something it can decide ' +
      'alone, but here both of us changed the same lines, and Git does not know what we meant. I open the file, ' +
      'look at both versions between the markers, and keep or combine what belongs there. If I am not sure what the ' +
      'other change was for, I ask my colleague. Then I remove the markers, run the tests, stage the file and ' +
      'commit. To have fewer conflicts I would work in small branches and pull main every day, so the two sides ' +
      'cannot drift far apart. The price is more pull requests, and sometimes unfinished work has to be hidden ' +
      'behind a feature flag.',
  },
] satisfies BankQuestion[];
