import type { BankQuestion } from '../question.ts';

export const fundamentalsEntryStructures = [
  {
    id: 'fundamentals-entry-hash-map',
    version: 1,
    kind: 'FUNDAMENTALS',
    band: 'ENTRY',
    competency: 'data-structures',
    text:
      'Your program keeps a hundred thousand customers in a list and finds one by e-mail address many times a ' +
      'second. Which data structure would you use instead, how does it find an entry, and when would you still keep ' +
      'the list?',
    points: [
      {
        id: 'map-choice',
        criterion: 'correctness',
        essential: true,
        title: 'Chooses a hash map with the address as its key',
        why: 'A structure that is keyed by what you search for removes the search itself.',
        groups: [
          ['hash map', 'hash table', 'hashmap', 'hashtable', 'dictionary', 'dict', 'map'],
          ['email', 'e mail', 'mail', 'address', 'customer', 'keyed by'],
        ],
        probe: 'What exactly would you store, and what would you search it by?',
      },
      {
        id: 'hashing',
        criterion: 'correctness',
        essential: true,
        title: 'Explains that a hash function turns the key into a place',
        why: 'Knowing the mechanism lets you predict when it is fast and when it is not.',
        groups: [
          ['hash function', 'hash code', 'hash of the', 'hashes the', 'hashed', 'computes a hash'],
          ['bucket', 'slot', 'index', 'position', 'array', 'place', 'cell'],
        ],
        probe: 'Starting from an e-mail address, what does the computer do step by step?',
      },
      {
        id: 'lookup-cost',
        criterion: 'correctness',
        essential: true,
        title: 'Compares constant time with a linear search',
        why: 'The difference decides whether the program still works with ten times the data.',
        groups: [
          ['constant time', 'constant on average', 'o 1', 'o of 1', 'o of one', 'constant'],
          ['linear', 'o n', 'o of n', 'one by one', 'scan', 'every element', 'whole list', 'through the list'],
          ['look up', 'lookup', 'search', 'find', 'jump', 'walk', 'go through'],
        ],
        probe: 'How does the effort change when there are ten times as many customers?',
      },
      {
        id: 'collision',
        criterion: 'depth',
        essential: false,
        title: 'Says what happens when two keys land in the same place',
        why: 'Collisions are normal, and handling them is what keeps the lookup right.',
        groups: [
          ['collision', 'collide', 'same bucket', 'same slot', 'same hash', 'same position'],
          ['chain', 'linked list', 'probing', 'next free', 'compare the key', 'equal', 'short list'],
        ],
        probe: "Can two different addresses get in each other's way?",
      },
      {
        id: 'growth',
        criterion: 'depth',
        essential: false,
        title: 'Knows that the table grows and moves its entries',
        why: 'One insert in many is slow, which shows up in response times.',
        groups: [
          ['load factor', 'resize', 'rehash', 'grow', 'too full', 'doubles'],
          ['bucket', 'table', 'entries', 'copy', 'moved', 'bigger array'],
        ],
        probe: 'What happens inside as more and more customers are added?',
      },
      {
        id: 'list-wins',
        criterion: 'trade-offs',
        essential: false,
        title: 'Names where a list is the better choice',
        why: 'A map costs memory and order, so it is not the answer to everything.',
        groups: [['order', 'sorted', 'sequence', 'small', 'few', 'loop over', 'iterate', 'memory'], ['list', 'array']],
        probe: 'What would the new structure make harder?',
      },
    ],
    misconceptions: [
      {
        id: 'sorted-map',
        title: 'Believes that a hash map keeps its entries sorted',
        groups: [
          [
            'hash map is sorted', 'hash map keeps them sorted', 'map keeps the keys sorted', 'dictionary is sorted',
            'hash table is sorted', 'entries stay sorted', 'binary search in the hash',
          ],
        ],
        probe: 'How would you print all customers from A to Z with it?',
      },
      {
        id: 'unique-hash',
        title: 'Believes that two keys can never share a hash',
        groups: [
          [
            'never collide', 'collisions cannot happen', 'there are no collisions', 'hash is unique',
            'hashes are unique', 'unique hash for every', 'every key gets its own',
          ],
        ],
        probe: 'What would follow if there are more possible addresses than places?',
      },
    ],
    probes: {
      clarify: 'Take one customer and tell me what happens from the address to the record, step by step.',
      foothold:
        'Suppose you had labelled drawers instead of one long row of folders. How would you find a folder then?',
      depth: 'When does this structure become slow, and what would you see?',
    },
    anchors: {
      2: 'I would use a dictionary because it is faster than a list.',
      3:
        'A hash map hashes the address to a bucket, so a lookup takes constant time instead of a linear walk ' +
        'through the list.',
      4:
        'As above, and two addresses can share a bucket, so the key is compared there; for a handful of customers ' +
        'in order I would keep the list.',
    },
    modelAnswer:
      'I would use a hash map with the e-mail address as the key and the customer as the value. The hash function ' +
      'turns the address into a number, and that number picks a bucket in an array, so the program jumps straight ' +
      'there. On average that is constant time, while the list has to be searched one by one, which is linear. Two ' +
      'addresses can fall into the same bucket; that collision is handled by keeping a short list there and ' +
      'comparing the keys. When the table gets too full it doubles and all entries are moved, so a single insert ' +
      'can be slow. I would keep the list if there are only a few customers, or if I mostly loop over them in ' +
      'order, because the map uses more memory and has no useful order.',
  },
  {
    id: 'fundamentals-entry-stack-queue',
    version: 1,
    kind: 'FUNDAMENTALS',
    band: 'ENTRY',
    competency: 'data-structures',
    text:
      'Explain the difference between a stack and a queue. Give one task where you would choose each, and say what ' +
      'goes wrong in that task if you swap them.',
    points: [
      {
        id: 'lifo',
        criterion: 'correctness',
        essential: true,
        title: 'Says that a stack returns the newest element',
        why: 'The order of removal is the whole difference between the two.',
        groups: [
          ['last in', 'lifo', 'most recent', 'newest', 'added last', 'put in last', 'last one', 'last element'],
          ['first out', 'lifo', 'out first', 'comes out', 'comes off', 'pop', 'removed', 'take'],
        ],
        probe: 'Put in A, then B, then C: what does the first structure give back?',
      },
      {
        id: 'fifo',
        criterion: 'correctness',
        essential: true,
        title: 'Says that a queue returns the oldest element',
        why: 'Fairness and processing in sequence depend on it.',
        groups: [
          [
            'first in first out', 'fifo', 'oldest', 'order they arrived', 'order of arrival', 'put in first',
            'added first', 'first come',
          ],
        ],
        probe: 'Put in A, then B, then C: what does the second structure give back?',
      },
      {
        id: 'stack-use',
        criterion: 'correctness',
        essential: true,
        title: 'Gives a fitting use of a stack',
        why: 'Recognising the pattern in a task is what makes the structure useful.',
        groups: [
          ['stack', 'lifo'],
          [
            'undo', 'function call', 'nested call', 'backtracking', 'depth first', 'brackets', 'parentheses',
            'back button',
          ],
        ],
        probe: 'Where have you met the first of the two in a program?',
      },
      {
        id: 'queue-use',
        criterion: 'correctness',
        essential: true,
        title: 'Gives a fitting use of a queue',
        why: 'Most systems that hand out work rely on it.',
        groups: [
          ['queue', 'enqueue', 'fifo'],
          ['jobs', 'requests', 'breadth first', 'messages', 'customers', 'tickets', 'print', 'emails'],
        ],
        probe: 'Where have you met the second of the two in a program?',
      },
      {
        id: 'swapped',
        criterion: 'trade-offs',
        essential: false,
        title: 'Says what breaks when the two are swapped',
        why: 'A consequence shows that the choice was made for a reason.',
        groups: [
          [
            'starve', 'waits forever', 'unfair', 'wrong order', 'undo the first', 'undo the oldest', 'never get served',
            'never served',
          ],
        ],
        probe: 'Stay with your example: what would a user notice?',
      },
      {
        id: 'operation-cost',
        criterion: 'depth',
        essential: false,
        title: 'Knows the cost of the operations and of a plain array',
        why: 'Removing from the front of an array quietly turns a loop quadratic.',
        groups: [
          ['constant time', 'o 1', 'o of 1', 'linear', 'o n', 'moves every', 'moves all', 'shifts every'],
          [
            'push', 'pop', 'enqueue', 'dequeue', 'front of an array', 'front of the array', 'from the front',
            'both ends',
          ],
        ],
        probe: 'How would you build the second one, and what does each operation cost?',
      },
    ],
    misconceptions: [
      {
        id: 'swapped-terms',
        title: 'Has the two orders the wrong way round',
        groups: [
          [
            'queue is last in', 'queue is lifo', 'queue returns the newest', 'queue gives the newest',
            'stack is first in', 'stack is fifo', 'stack returns the oldest', 'stack gives the oldest',
          ],
        ],
        probe: 'In your description, who is served first at a ticket counter?',
      },
      {
        id: 'sorted-queue',
        title: 'Believes that a queue sorts its elements',
        groups: [['queue sorts', 'queue is sorted', 'queue keeps them sorted', 'stack sorts', 'stack is sorted']],
        probe: 'Who leaves first if a small number arrives after a large one?',
      },
    ],
    probes: {
      clarify: 'Add three elements to each and tell me in which order they leave.',
      foothold: 'Think of a pile of plates and of people at a ticket counter. Who goes first in each?',
      depth: 'How would you build a queue from two stacks, and what does one operation cost then?',
    },
    anchors: {
      2: 'A stack is for adding on top and a queue is a line.',
      3: 'A stack is last in, first out, for example undo; a queue is first in, first out, for example print jobs.',
      4:
        'As above, and with a stack for print jobs the oldest job could wait forever; taking from the front of an ' +
        'array is linear.',
    },
    modelAnswer:
      'A stack is last in, first out: the newest element comes off the top. A queue is first in, first out, so the ' +
      'element that has waited longest leaves first. I would use a stack for undo, because the user wants to take ' +
      'back the most recent change. I would use a queue for print jobs or incoming requests, since they should be ' +
      'handled in the order they arrived. If I used a stack for the jobs, an old job could wait forever while new ' +
      'ones keep coming, which is unfair. And undo with a queue would undo the oldest change, so things come back ' +
      'in the wrong order. Push and pop are constant time. For a queue I would not remove from the front of an ' +
      'array, because that moves every element.',
  },
] satisfies BankQuestion[];
