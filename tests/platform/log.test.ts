import { expect, test } from 'vitest';
import { createLogger } from '../../platform/log.ts';

function written(run: (log: ReturnType<typeof createLogger>) => void, json: boolean): string {
  const lines: string[] = [];
  run(createLogger('api', 'info', { json, destination: { write: (line) => lines.push(line) } }));
  return lines.join('');
}

const bothForms = test.each([['JSON', true], ['readable', false]] as const);

bothForms('keeps secrets and personal fields out of %s lines at every depth', (_form, json) => {
  const text = written((log) => {
    const personal = { email: 'canary', password: 'canary', token: 'canary', text: 'canary', name: 'canary' };
    log.info({ ...personal, input: { ...personal, more: { ...personal, deep: { authorization: 'canary' } } } }, 'said');
    log.info({ req: { headers: { cookie: 'canary', authorization: 'canary' } } }, 'asked');
    log.child({ interview: 'id-1' }).info({ answer: 'canary' }, 'again');
  }, json);
  expect(text).not.toContain('canary');
  expect(text).toContain('said');
  expect(text).toContain('id-1');
});

bothForms('keeps addresses, passwords in URLs and quoted rows out of errors in %s lines', (_form, json) => {
  const quoting = { severity: 'ERROR', code: '22P02', detail: 'canary' };
  const database = Object.assign(new Error('value "canary" is bad'), quoting);
  class PrismaClientValidationError extends Error {
    override readonly name = 'PrismaClientValidationError';
  }
  const text = written((log) => {
    log.error(new Error('no mailbox canary@example.com'));
    log.error({ err: new Error('cannot reach postgresql://owner:canary@host/db', { cause: database }) });
    log.error({ err: database }, 'refused');
    log.error({ err: new PrismaClientValidationError('data: { name: "canary" }') }, 'invalid');
    log.warn({ err: 'canary' }, 'thrown text');
  }, json);
  expect(text).not.toContain('canary');
  expect(text).toContain('22P02');
  expect(text).toContain('log.test.ts');
});

test('tells that the database is starting', () => {
  const error = Object.assign(new Error('the database system is starting up'), { severity: 'FATAL', code: '57P03' });
  expect(written((log) => log.warn({ err: error }, 'away'), false)).toContain('the database system is starting up');
});

test('writes one readable line an entry', () => {
  const text = written((log) => {
    log.debug('not shown');
    log.warn({ interview: 'id-1', waitedMs: 20 }, 'slow');
  }, false);
  expect(text).toMatch(/^\d\d:\d\d:\d\d\.\d{3} WARN {2}api: slow interview=id-1 waitedMs=20\n$/);
});
