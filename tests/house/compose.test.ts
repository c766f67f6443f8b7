import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { projectFolder } from '../../bin/local/program.ts';
import { loadConfig } from '../../platform/config.ts';
import {
  type ComposeService, composeFile, exampleVariables, interpolate, readImage, referredVariables,
} from '../support/compose.ts';
import { testSecrets } from '../support/config.ts';

const given = { ...exampleVariables(), ...testSecrets(), POSTGRES_PASSWORD: 'a1b2c3' };
const { services, volumes } = composeFile(given);
const own = Object.entries(services).filter(([, { build }]) => build !== undefined);
const isThere = (file: string): boolean => existsSync(path.join(projectFolder, file));

/** The file that a command of the image runs. */
const programOf = ({ command = [] }: ComposeService): string => command.find((word) => word.startsWith('dist/')) ?? '';

test('docker-compose.yml fits the Compose specification', () => {
  const file = path.join(import.meta.dirname, 'compose-spec/compose-spec.json');
  // The dialect is draft 7, which ajv knows by its older address.
  const { $schema: _dialect, ...schema } = JSON.parse(readFileSync(file, 'utf8'));
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  validate(composeFile());
  expect(validate.errors).toBeNull();
  validate({ services: { api: { ports: 'none' } } });
  expect(validate.errors).not.toBeNull();
});

test('every command of the image is built from a program of this tree', () => {
  expect(own.map(([name]) => name).sort()).toEqual(['api', 'migrate', 'worker']);
  for (const [, service] of own) {
    expect(service.command?.slice(0, 2)).toEqual(['node', '--enable-source-maps']);
    expect(isThere(programOf(service).replace(/^dist\/(.*)\.js$/, '$1.ts'))).toBe(true);
  }
  expect(readImage().command).toEqual(services['api']?.command);
});

test('the image takes what its programs read, and every path of it exists or is built', () => {
  const built = new Set(['dist', 'web/dist', 'node_modules']);
  const { paths, env } = readImage();
  for (const file of paths) expect(built.has(file) || isThere(file) ? 'there' : file).toBe('there');
  const needed = ['package.json', 'prisma/migrations', 'prisma/schema.prisma', ...built];
  expect(paths).toEqual(expect.arrayContaining(needed));
  expect(env).toMatchObject({ NODE_ENV: 'production', HOST: '0.0.0.0' });
});

test('files that services mount are there, and named volumes are declared', () => {
  for (const { volumes: mounts = [] } of Object.values(services)) {
    for (const mount of mounts) {
      const [source = ''] = mount.split(':');
      expect(source.startsWith('./') ? isThere(source) : source in volumes).toBe(true);
    }
  }
});

test('a service waits for others that exist, for health only of one that has a check', () => {
  for (const service of Object.values(services)) {
    for (const [name, { condition }] of Object.entries(service.depends_on ?? {})) {
      const other = services[name];
      if (condition === 'service_healthy') expect(other?.healthcheck?.test).toBeDefined();
      else {
        expect(condition).toBe('service_completed_successfully');
        expect(other?.restart).toMatch(/^on-failure:/);
      }
    }
  }
});

test('no port is open to other machines', () => {
  const ports = Object.values(services).flatMap((service) => service.ports ?? []);
  expect(ports.length).toBeGreaterThan(0);
  for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:\d+:\d+$/);
});

test('the settings of API, worker and migrations are complete for production', () => {
  for (const [, { environment }] of own) {
    const env = Object.fromEntries(Object.entries(environment ?? {}).map(([name, value]) => [name, String(value)]));
    const config = loadConfig({ ...readImage().env, ...env });
    expect(config).toMatchObject({ environment: 'production', http: { host: '0.0.0.0', port: 4000 } });
    expect(new URL(config.database.url).password).toBe(given.POSTGRES_PASSWORD);
  }
});

test('.env.example holds every variable, and each that must be set says how', () => {
  const optional = new Set(['ROUNDS_IMAGE']);
  expect(Object.keys(exampleVariables()).sort()).toEqual(referredVariables().filter((name) => !optional.has(name)));
  const needed = Object.entries(exampleVariables())
    .filter(([name, value]) => value === '' && /^(POSTGRES|ROUNDS)_/.test(name));
  expect(needed).toHaveLength(5);
  for (const [name] of needed) {
    expect(() => composeFile({ ...given, [name]: '' })).toThrow(new RegExp(`^${name}: set ${name} in \\.env`));
  }
});

test('variables are put in as Compose does it', () => {
  const text = '${A} ${B:-two words} ${C:-} $${D} ${A:?needed}';
  expect(interpolate(text, { A: '1', C: '' })).toBe('1 two words  ${D} 1');
  expect(() => interpolate(text, { A: '' })).toThrow('A: needed');
});

test('secrets and what is built never enter a layer', () => {
  const ignored = readFileSync(path.join(projectFolder, '.dockerignore'), 'utf8').split('\n');
  expect(ignored).toEqual(expect.arrayContaining(['.env', '.data', '.git', '**/node_modules', '**/dist']));
});
