import type { BankQuestion } from '../question.ts';

export const fundamentalsEntryInterface = [
  {
    id: 'fundamentals-entry-click-events',
    version: 1,
    kind: 'FUNDAMENTALS',
    band: 'ENTRY',
    competency: 'frontend-core',
    text:
      'A list on a page has a button in every row, and rows are added later. How do click events travel through the ' +
      'DOM, how would you handle these clicks, and which HTML elements would you choose?',
    points: [
      {
        id: 'bubbling',
        criterion: 'correctness',
        essential: true,
        title: 'Explains that the event rises through the ancestors',
        why: 'Most surprises with clicks come from handlers further up.',
        groups: [
          ['bubble', 'travels up', 'goes up', 'propagates', 'rises'],
          ['parent', 'ancestor', 'document', 'root', 'target', 'capture', 'list'],
        ],
        probe: 'Which elements hear about one click, and in which sequence?',
      },
      {
        id: 'delegation',
        criterion: 'correctness',
        essential: true,
        title: 'Handles all rows in one place',
        why: 'It also covers rows that do not exist yet.',
        groups: [
          [
            'delegation', 'one listener', 'one event listener', 'single listener', 'one handler',
            'listener on the list', 'listener on the parent', 'listener on the ul',
          ],
          ['target', 'closest', 'data attribute', 'which button', 'which row', 'new row', 'dynamic'],
        ],
        probe: 'What has to be done in your solution when the list gets longer?',
      },
      {
        id: 'real-button',
        criterion: 'correctness',
        essential: true,
        title: 'Uses a real button and says what it brings',
        why: 'People who use no mouse are locked out otherwise.',
        groups: [
          [
            'button element', 'real button', 'native button', 'button tag', 'semantic', 'instead of a div',
            'clickable div', 'button rather',
          ],
          ['keyboard', 'focus', 'screen reader', 'enter', 'space', 'tab', 'accessible'],
        ],
        probe: 'Who could not use your rows if everything were a div?',
      },
      {
        id: 'stopping',
        criterion: 'depth',
        essential: false,
        title: 'Knows how to stop or precede the event',
        why: 'It is needed sometimes and breaks other handlers when used carelessly.',
        groups: [['stoppropagation', 'stop propagation', 'preventdefault', 'prevent default', 'capture phase']],
        probe: 'How could one handler keep another from hearing the click?',
      },
      {
        id: 'per-row-price',
        criterion: 'trade-offs',
        essential: false,
        title: 'Weighs one handler for each row against a shared one',
        why: 'Both work; the reasons decide.',
        groups: [
          [
            'listener per row', 'listener on each', 'handler for each', 'one per row', 'every button', 'many listeners',
            'thousand listeners',
          ],
          ['memory', 'simpler', 'leak', 'remove', 'forget', 'clean up', 'attach', 'readable'],
        ],
        probe: 'When would a handler in each row be the better choice?',
      },
      {
        id: 'silent-events',
        criterion: 'depth',
        essential: false,
        title: 'Knows events that do not rise',
        why: 'The same technique silently fails for them.',
        groups: [
          ['focus', 'blur', 'mouseenter', 'scroll event'],
          [
            'focusin', 'do not bubble', 'does not bubble', 'without bubbling', 'never bubble', 'not all events',
            'some events',
          ],
        ],
        probe: 'Would your way work for every kind of event?',
      },
    ],
    misconceptions: [
      {
        id: 'target-only',
        title: 'Believes that only the clicked element hears the event',
        groups: [
          [
            'only the clicked element gets', 'only the clicked element hears', 'only the clicked element receives',
            'parent never hears', 'parents never see', 'event stays on the element',
          ],
        ],
        probe: 'Why then do menus close when you click anywhere?',
      },
      {
        id: 'div-button',
        title: 'Treats a div with a handler as good as a button',
        groups: [
          [
            'div is the same as a button', 'div works just as well', 'div with onclick is fine',
            'I use a div with onclick', 'I would use a div with', 'tag does not matter',
          ],
        ],
        probe: 'How would somebody reach it with the Tab key?',
      },
    ],
    probes: {
      clarify: 'Take one click on one row and tell me what runs, and where.',
      foothold: 'If you click a word inside a paragraph, was the paragraph clicked too?',
      depth: 'When does a shared handler lead to wrong results?',
    },
    anchors: {
      2: 'I would add a click handler to the buttons.',
      3:
        'The event bubbles up, so I put one listener on the list, look at the target, and use real buttons so that ' +
        'the keyboard works.',
      4:
        'As above; one listener for each row costs memory and must be attached again for new rows, and focus events ' +
        'do not bubble.',
    },
    modelAnswer:
      'A click starts at the button, the target, and then bubbles up through its parents to the document; before ' +
      'that there is a capture phase. Because of that I would use delegation: one listener on the list. It looks at ' +
      'the event target with closest to find out which button and which row it was, from a data attribute. New rows ' +
      'work without extra code. A handler for each row is simpler to read, but I have to attach it again and ' +
      'remember to remove it. I would use a real button element instead of a div, because it gets keyboard focus, ' +
      'works with Enter and Space, and a screen reader announces it. I would be careful with stopPropagation, and ' +
      'some events such as focus do not bubble, so I would use focusin there.',
  },
  {
    id: 'fundamentals-entry-accessible-form',
    version: 1,
    kind: 'FUNDAMENTALS',
    band: 'ENTRY',
    competency: 'accessibility',
    text:
      'You build a sign-up form. What do you do so that somebody with only a keyboard or with a screen reader can ' +
      'use it, and how do you check that it works?',
    points: [
      {
        id: 'labels',
        criterion: 'correctness',
        essential: true,
        title: 'Connects a label with every input',
        why: 'Without it a screen reader says only "edit, blank".',
        groups: [
          ['label', 'labelledby', 'accessible name'],
          ['input', 'field', 'for attribute', 'id', 'associated', 'connected'],
        ],
        probe: 'How does somebody who cannot see the page know what to type?',
      },
      {
        id: 'keyboard',
        criterion: 'correctness',
        essential: true,
        title: 'Makes everything reachable with a visible focus',
        why: 'Whoever loses sight of the place cannot finish the form.',
        groups: [
          ['tab', 'tab order', 'focus order', 'keyboard', 'enter key'],
          ['focus', 'visible', 'reach', 'reachable', 'outline', 'logical order', 'indicator'],
        ],
        probe: 'Put the mouse in a drawer: what must be true of the page?',
      },
      {
        id: 'hand-check',
        criterion: 'correctness',
        essential: true,
        title: 'Tries it with keyboard and screen reader',
        why: 'Only use shows whether the form can be used.',
        groups: [
          [
            'voiceover', 'nvda', 'jaws', 'talkback', 'without a mouse', 'without the mouse', 'turn on a screen reader',
            'with a screen reader myself',
          ],
        ],
        probe: 'How do you convince yourself before the release?',
      },
      {
        id: 'errors',
        criterion: 'depth',
        essential: false,
        title: 'Announces mistakes and links them to their inputs',
        why: 'A red border alone says nothing to somebody who cannot see it.',
        groups: [
          ['error', 'invalid', 'error message'],
          ['announce', 'describedby', 'live region', 'role alert', 'aria invalid', 'linked to', 'in text'],
        ],
        probe: 'Something was typed that you do not accept. What happens then?',
      },
      {
        id: 'native-first',
        criterion: 'depth',
        essential: false,
        title: 'Prefers native elements to self-made ones',
        why: 'They bring roles, focus and keys that are hard to rebuild.',
        groups: [
          ['native', 'semantic', 'built in', 'real button', 'plain html', 'standard elements'],
          ['aria', 'instead of', 'custom', 'div', 'role', 'before'],
        ],
        probe: 'Which elements do you build it from?',
      },
      {
        id: 'colour',
        criterion: 'depth',
        essential: false,
        title: 'Does not rely on colour and keeps contrast',
        why: 'One man in twelve sees colours differently.',
        groups: [['contrast', 'colour alone', 'color alone', 'only colour', 'only color', 'just color', 'just colour']],
        probe: 'What does the design have to respect?',
      },
      {
        id: 'tool-limits',
        criterion: 'trade-offs',
        essential: false,
        title: 'Knows what automatic checks find and what not',
        why: 'A green report is easily taken for a usable page.',
        groups: [
          ['axe', 'lighthouse', 'automated', 'automatic', 'linter', 'wave'],
          ['part', 'only find', 'some', 'manual', 'by hand', 'cannot', 'half'],
        ],
        probe: 'How far would you trust a checking tool?',
      },
    ],
    misconceptions: [
      {
        id: 'placeholder',
        title: 'Uses the placeholder as the name of a field',
        groups: [
          [
            'placeholder is enough', 'placeholder replaces the label', 'placeholder serves as', 'placeholder works as',
            'placeholder instead of a label is fine', 'placeholder tells them',
          ],
        ],
        probe: 'What is left on the screen once somebody has started typing?',
      },
      {
        id: 'aria-everywhere',
        title: 'Thinks that more ARIA is more access',
        groups: [
          [
            'put aria on everything', 'add aria to everything', 'add aria to all', 'role on every element',
            'as much aria as possible',
          ],
        ],
        probe: 'What does a wrong role do to somebody who has to trust it?',
      },
    ],
    probes: {
      clarify: 'Choose one field of the form and describe everything that belongs to it.',
      foothold: 'Close your eyes and have the page read to you. What would you need to hear?',
      depth: 'Which problems would still be there when every automatic check is green?',
    },
    anchors: {
      2: 'I would add labels and make it accessible.',
      3:
        'Every input has a label, everything can be reached with Tab with visible focus, and I try it with NVDA and ' +
        'without a mouse.',
      4: 'As above; mistakes are announced in text, and axe is a start but finds only part, so I check by hand.',
    },
    modelAnswer:
      'Every input gets a label element that is connected through the for attribute and the id, so a screen reader ' +
      'reads it aloud. I use native elements, real buttons and inputs, before I reach for ARIA or a custom div. All ' +
      'fields must be reachable with Tab in a logical order, and the focus stays visible. If something is invalid, ' +
      'I put the error message in text next to the field, link it with aria-describedby and make sure that it is ' +
      'announced. I never show it by colour alone, and the contrast has to be sufficient. To check it I fill in the ' +
      'form without a mouse and then with VoiceOver or NVDA. I also run axe in the build, but automated tools only ' +
      'find a part of the problems, so a manual check stays.',
  },
] satisfies BankQuestion[];
