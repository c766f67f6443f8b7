import fc from 'fast-check';
import { expect, test } from 'vitest';
import { floorOf, MAX_ANSWER_LENGTH, refuseAnswer } from '../../domain/answer-gate.ts';

const QUESTION =
  'A query that lists the orders of one customer got slow as the table grew. ' +
  'How would you find out why, and what would you change?';
const floor = (answer: string, question = QUESTION, earlierAnswers: string[] = []) =>
  floorOf(answer, { question, earlierAnswers });

test.each(['', ' ', '\n\t ', '\u200b\u200d', '\u00a0\u3000'])('refuses %j as blank', (text) => {
  expect(refuseAnswer(text)).toBe('BLANK');
});

test('refuses NUL and more than 10,000 code points, and takes anything else', () => {
  expect(refuseAnswer('a\0b')).toBe('NUL');
  expect(refuseAnswer('a'.repeat(MAX_ANSWER_LENGTH))).toBeNull();
  expect(refuseAnswer('a'.repeat(MAX_ANSWER_LENGTH + 1))).toBe('TOO_LONG');
  expect(refuseAnswer('😀'.repeat(MAX_ANSWER_LENGTH))).toBeNull();
  expect(refuseAnswer('😀'.repeat(MAX_ANSWER_LENGTH) + 'a')).toBe('TOO_LONG');
  expect(refuseAnswer('.')).toBeNull();
});

test.each([
  "I don't know",
  "I don't know.",
  'i dont know',
  'I do not know, sorry.',
  'No idea',
  'no idea, sorry!',
  'I have no clue at all.',
  'Not sure, sorry',
  "I'm not sure about that.",
  "I'm really not sure how to answer this one.",
  'Honestly, I don’t really know much about this.',
  'pass',
  'Pass, please.',
  'Skip this question please',
  "Let's skip this one",
  'idk',
  'dunno',
  "Um, I can't remember.",
  "I'm not sure why the query got slow.",
  "Sorry, I've never heard of that.",
  "I don't know what I would change about the table.",
])('floors %j as not known', (answer) => {
  expect(floor(answer)).toBe('DONT_KNOW');
});

test.each([
  'asdf asdf asdf',
  'asdfghjkl qwertyuiop',
  'hjkl',
  'aaaaaaaaaa',
  'test test test test',
  'bla bla bla bla bla bla bla bla',
  '!!! ???',
  'xkcd qzvt wrrp lkjh mnbv',
  'fjdkslghru wiqpxmz bvnty qoskdj fhgur mzxn',
  'x7#kQ!9zP@w2$Lm^v&B*r(T)y_U+i=O',
  'lorem lorem lorem lorem lorem lorem lorem',
])('floors %j as gibberish', (answer) => {
  expect(floor(answer)).toBe('GIBBERISH');
});

test.each([
  QUESTION,
  QUESTION.toLowerCase().replaceAll(',', ''),
  `You asked: ${QUESTION}`,
  'How would you find out why, and what would you change?',
  `${QUESTION} ${QUESTION}`,
])('floors %j as an echo', (answer) => {
  expect(floor(answer)).toBe('ECHO');
});

test('floors the text of an earlier answer whatever its case and punctuation', () => {
  const earlier = ['I would add an index on the customer id.', 'Yes.'];
  expect(floor('I would add an INDEX, on the customer-id', QUESTION, earlier)).toBe('REPEATED');
  expect(floor('Yes', QUESTION, earlier)).toBeNull();
  expect(floor('I would add an index on the customer id, and measure.', QUESTION, earlier)).toBeNull();
});

test.each([
  'A hash map, because look-ups are O(1)',
  'O(1)',
  '42',
  'Yes.',
  'HTTP',
  'HTTPS',
  'https',
  'MVCC',
  'EXPLAIN ANALYZE',
  'A linked list.',
  'add an index',
  'Kubernetes',
  'PostgreSQL VACUUM, xmin and xmax',
  'idempotency keys',
  'CSS grid vs flexbox',
  "I'm not sure, maybe the table has no index.",
  'I don’t know the exact name, but the plan shows a sequential scan.',
  'Not sure, it is both.',
  "I don't know how to do it in Postgres, but I would read the query plan first.",
  'I would pass the id as a parameter.',
  'Skip lists are a probabilistic alternative to balanced trees.',
  'I would add an index on the customer of the orders table.',
  'for (let i = 0; i < n; i++) total += a[i];',
  'SELECT * FROM orders WHERE customer_id = 7',
  'No, never.',
  'n*(n+1)/2',
  'B-tree',
  'Raft / Paxos',
  'Ich würde einen Index auf die Spalte legen.',
  'Я бы добавил индекс.',
  '我会加一个索引。',
  'We had no idea what was slow, so I measured it.',
  'retry with exponential backoff and jitter',
  'strengths, lengths and rhythms',
  'useEffect cleanup; AbortController',
  'dbt, Airflow, Spark, Kafka',
  'TCP handshake: SYN, SYN-ACK, ACK',
])('takes %j as an answer', (answer) => {
  expect(floor(answer)).toBeNull();
});

test('a short question that offers a choice can be answered with its own words', () => {
  const question = 'Would you use an array or a linked list here?';
  expect(floor('A linked list.', question)).toBeNull();
  expect(floor('I would use an array here because it is faster.', question)).toBeNull();
});

test('random letters are gibberish nearly always', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), minLength: 5, maxLength: 9 });
  const texts = fc.sample(fc.array(word, { minLength: 6, maxLength: 10 }), { numRuns: 500, seed: 7 });
  const caught = texts.filter((words) => floor(words.join(' ')) === 'GIBBERISH').length;
  expect(caught / texts.length).toBeGreaterThan(0.95);
});

test('no text makes the gate throw or stall', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 300 }), (answer, question) => {
      refuseAnswer(answer);
      floorOf(answer, { question, earlierAnswers: [question] });
    }),
  );
  for (const unit of ['not ', 'a', '. ', '?', "don't know ", 'sorry, ']) {
    const started = performance.now();
    floorOf(unit.repeat(MAX_ANSWER_LENGTH / unit.length), { question: QUESTION, earlierAnswers: [] });
    expect(performance.now() - started).toBeLessThan(1000);
  }
});
