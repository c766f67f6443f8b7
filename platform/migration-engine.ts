import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import type { SchemaEngine, SchemasContainer } from '@prisma/schema-engine-wasm';
import { MigrationAdapter } from './migration-adapter.ts';

/** Where the schema and its history are. */
export interface MigrationFiles {
  /** Path of `schema.prisma`. */
  readonly schema: string;
  /** Folder with one folder a migration. */
  readonly directory: string;
}

interface EngineExports {
  __wbindgen_start(): void;
}

/** What Node has and neither its types nor `lib` of this project declare. */
declare const WebAssembly: {
  instantiate(code: Uint8Array, imports: Record<string, unknown>): Promise<{ instance: { exports: EngineExports } }>;
};

interface Glue {
  readonly SchemaEngine: typeof SchemaEngine;
  __wbg_set_wasm(exports: EngineExports): void;
}

let loading: Promise<Glue> | undefined;

/** Loads the engine's code once a process; its own entry file needs a bundler to import WebAssembly. */
async function loadGlue(): Promise<Glue> {
  const glue = (await import('@prisma/schema-engine-wasm/schema_engine_bg')) as unknown as Glue;
  const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm');
  const code = await readFile(path.join(path.dirname(entry), 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(code, { './schema_engine_bg.js': glue });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return glue;
}

/** The engine hands over a panic's message only here, before it stops with `unreachable`. */
function catchPanic(): { message: string | undefined } {
  const panic: { message: string | undefined } = { message: undefined };
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: {
      set_message(message: string) {
        panic.message = message;
      },
    },
  });
  return panic;
}

/**
 * Runs Prisma's schema engine on a database, without the native binary that Prisma would download.
 * @throws Error with the engine's message, or its panic
 */
export async function withMigrationEngine<T>(
  url: string,
  files: MigrationFiles,
  run: (opened: { engine: SchemaEngine; schema: SchemasContainer }) => Promise<T>,
): Promise<T> {
  loading ??= loadGlue();
  const panic = catchPanic();
  const adapter = new MigrationAdapter(url);
  try {
    const glue = await loading;
    const content = await readFile(files.schema, 'utf8');
    const factory = bindMigrationAwareSqlAdapterFactory(adapter);
    const engine = await glue.SchemaEngine.new({ datamodels: [[files.schema, content]] }, () => undefined, factory);
    return await run({ engine, schema: { files: [{ path: files.schema, content }] } });
  } catch (error) {
    if (panic.message !== undefined) throw new Error(`The schema engine stopped: ${panic.message}`, { cause: error });
    throw error;
  } finally {
    await adapter.close();
  }
}
