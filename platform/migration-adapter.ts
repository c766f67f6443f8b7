import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum, DriverAdapterError } from '@prisma/driver-adapter-utils';
import type { SqlQuery } from '@prisma/driver-adapter-utils';
import pg from 'pg';

/** Type oids of PostgreSQL's catalogues. */
const PG_CHAR = 18;
const PG_TEXT = 25;

interface FieldList {
  readonly fields: { readonly name: string; dataTypeID: number }[];
}

/**
 * A client for the engine's questions to the catalogues: adapter-pg cannot read the type `"char"`, so such a column
 * comes as text and is remembered by its name.
 */
function catalogueClient(charColumns: Set<string>): typeof pg.Client {
  function relabel<T>(result: T): T {
    for (const field of (result as Partial<FieldList> | undefined)?.fields ?? []) {
      if (field.dataTypeID !== PG_CHAR) continue;
      charColumns.add(field.name);
      field.dataTypeID = PG_TEXT;
    }
    return result;
  }
  return class CatalogueClient extends pg.Client {
    constructor(config?: string | pg.ClientConfig) {
      super(config);
      // pg declares `query` with a dozen overloads; every one of them ends here.
      const query: (...args: unknown[]) => unknown = this.query.bind(this);
      const relabelled = (...args: unknown[]) => {
        const callback = args.at(-1);
        if (typeof callback === 'function') {
          return query(...args.slice(0, -1), (error: unknown, result: unknown) => callback(error, relabel(result)));
        }
        const pending = query(...args);
        return pending instanceof Promise ? pending.then(relabel) : pending;
      };
      this.query = relabelled as typeof this.query;
    }
  };
}

function scriptFailure(error: pg.DatabaseError): DriverAdapterError {
  const { message, detail, column, hint } = error;
  const code = error.code ?? 'XX000';
  const severity = error.severity ?? 'ERROR';
  const original = { originalCode: code, originalMessage: message };
  return new DriverAdapterError({ kind: 'postgres', code, severity, message, detail, column, hint, ...original });
}

/** adapter-pg as the schema engine needs it, on one connection, since the engine's advisory lock sits on that. */
export class MigrationAdapter extends PrismaPg {
  readonly #pool: pg.Pool;
  readonly #charColumns: Set<string>;

  /** @param url of the database; its sessions run in UTC */
  constructor(url: string) {
    const charColumns = new Set<string>();
    const pool = new pg.Pool({
      connectionString: url,
      options: '-c TimeZone=UTC',
      max: 1,
      idleTimeoutMillis: 0,
      Client: catalogueClient(charColumns),
    });
    super(pool);
    this.#pool = pool;
    this.#charColumns = charColumns;
  }

  override async connect(): ReturnType<PrismaPg['connect']> {
    const adapter = await super.connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (query: SqlQuery) => {
      const result = await queryRaw(query);
      const columnTypes = result.columnTypes.map((type, index) =>
        this.#charColumns.has(result.columnNames[index] ?? '') ? ColumnTypeEnum.Character : type);
      return { ...result, columnTypes };
    };
    // adapter-pg splits a script at every `;`. Sent whole it is one implicit transaction and `$$` bodies survive.
    adapter.executeScript = async (script: string) => {
      try {
        await this.#pool.query(script);
      } catch (error) {
        throw error instanceof pg.DatabaseError ? scriptFailure(error) : error;
      }
    };
    return adapter;
  }

  /**
   * adapter-pg makes a shadow database but leaves a `connectionString` pointing at the live one, on which the history
   * would be replayed. Whoever needs a shadow makes it and opens the engine there.
   */
  override connectToShadowDb(): ReturnType<PrismaPg['connect']> {
    return this.connect();
  }

  /** Ends the connection. */
  close(): Promise<void> {
    return this.#pool.end();
  }
}
