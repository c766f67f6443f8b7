import type pg from 'pg';

/** The name of a prepared statement, else its text. */
function labelOf(query: unknown): string {
  if (typeof query === 'string') return query;
  const { name, text } = query as { name?: string; text?: string };
  return name ?? text ?? 'unknown';
}

/**
 * Notes every statement that a pool's connections send from now on, Prisma's too, in the order sent.
 * @returns the list, which grows
 */
export function recordStatements(pool: pg.Pool): string[] {
  const statements: string[] = [];
  const known = new WeakSet<pg.PoolClient>();
  pool.on('acquire', (client) => {
    if (known.has(client)) return;
    known.add(client);
    const query: pg.PoolClient['query'] = Reflect.get(client, 'query');
    client.query = new Proxy(query, {
      apply(target, self, args: unknown[]) {
        statements.push(labelOf(args[0]));
        return Reflect.apply(target, self, args);
      },
    });
  });
  return statements;
}
