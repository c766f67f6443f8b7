import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DecodedHistory, fetchHistory, interviewHistory } from '../support/histories.ts';
import { plan, play, questionText } from '../support/interviewing.ts';
import { startMailServer } from '../support/mail-server.ts';
import { type TestSystem, startSystem } from '../support/system.ts';

let system: TestSystem;
let mail: Awaited<ReturnType<typeof startMailServer>>;
beforeAll(async () => {
  mail = await startMailServer();
  system = await startSystem({ env: { SMTP_URL: mail.url } });
});
afterAll(async () => {
  await system.close();
  await mail.close();
});

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** What is under way: `<thread>/<rescore>/<answers seen>`, `prepare/<round>`, `score/<round>`, `learning-path/<rescore>`. */
const KEY = /^([0-9a-f-]{36}\/\d+\/\d+|(prepare|score)\/[0-9a-f-]{36}|learning-path\/\d+)$/;
const ENUM = /^[A-Z][A-Z_]+$/;

/** All strings that a value holds, keys of objects apart. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(strings);
}

/** Not the SDK's own note on a local activity: its name, attempt and times. */
const isOurs = (payload: unknown): boolean =>
  typeof payload === 'object' && payload !== null && !('activity_type' in payload);

test('no history holds a word: payloads are ids, enums, times and numbers', async () => {
  const { services } = system;
  const viewer = await system.candidate();
  const interviewId = await plan(services, viewer, [
    { kind: 'FUNDAMENTALS', questionCount: 2 },
    { kind: 'BEHAVIOURAL', questionCount: 1 },
  ]);
  const canary = (n: number) => `Zebrafinch${n} crossed the quagmire because the locksmith overslept, so I rewrote it all.`;
  const asked: string[] = [];
  await play(services, viewer, interviewId, ({ id, sequence }) => {
    asked.push(id);
    return canary(sequence);
  });
  await mail.received();
  const message = await services.database.prisma.emailMessage.findFirstOrThrow({ where: { interviewId } });
  const histories: DecodedHistory[] = [
    await interviewHistory(services, interviewId),
    await fetchHistory(services, `email-${message.id}`),
  ];
  const questions = await Promise.all(asked.map((id) => questionText(services, id)));
  for (const history of histories) {
    expect(history.payloads.length).toBeGreaterThan(1);
    for (const text of history.payloads.filter(isOurs).flatMap(strings)) {
      expect(text, 'a payload holds a text').toSatisfy(
        (value: string) => UUID.test(value) || ENUM.test(value) || KEY.test(value),
      );
    }
    for (const word of ['Zebrafinch', 'quagmire', 'locksmith', 'Wilhelmina', 'Featherstone', 'example.com']) {
      expect(history.text).not.toContain(word);
    }
    for (const question of questions) expect(history.text).not.toContain(question.slice(0, 25));
  }
});

test('a dump of the database holds no word of a person', async () => {
  const { services } = system;
  const viewer = await system.candidate();
  const interviewId = await plan(services, viewer, [{ kind: 'FUNDAMENTALS', questionCount: 1 }]);
  await play(services, viewer, interviewId, () => 'My grandmother Philippa kept the invariants in a tin, because tins are simple.');
  const dump = await dumpDatabase();
  expect(dump).toContain(interviewId);
  for (const word of ['grandmother', 'Philippa', 'invariants in a tin', 'Wilhelmina', 'Featherstone', `${viewer.userId}@`, 'example.com']) {
    expect(dump).not.toContain(word);
  }
});

/** Every row of every table as text. */
async function dumpDatabase(): Promise<string> {
  const tables = await system.services.database.pool.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public'`,
  );
  expect(tables.rows.length).toBeGreaterThan(10);
  const texts = await Promise.all(
    tables.rows.map(async ({ name }) => {
      const rows = await system.services.database.pool.query<{ text: string }>(`select row_to_json(t)::text as text from "${name}" t`);
      return rows.rows.map((row) => row.text).join('\n');
    }),
  );
  return texts.join('\n');
}
