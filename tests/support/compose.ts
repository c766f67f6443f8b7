import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { projectFolder } from '../../bin/local/program.ts';

export type Variables = Readonly<Record<string, string>>;

/** What the tests read of a service; the specification's schema checks the rest. */
export interface ComposeService {
  image: string;
  build?: string;
  command?: string[];
  entrypoint?: string[];
  environment?: Record<string, string | number>;
  ports?: string[];
  volumes?: string[];
  depends_on?: Record<string, { condition: string }>;
  healthcheck?: { test?: string[]; disable?: boolean };
  restart?: string;
}

export interface ComposeFile {
  services: Record<string, ComposeService>;
  volumes: Record<string, unknown>;
}

const fileText = (name: string): string => readFileSync(path.join(projectFolder, name), 'utf8');

/** docker-compose.yml as it is written. */
export const composeText = (): string => fileText('docker-compose.yml');

/** `$$`, `${NAME}`, `${NAME:-default}` and `${NAME:?message}`, as Compose resolves them. */
const REFERENCE = /\$(?:(\$)|\{([A-Z_]+)(?:(:-|:\?)([^}]*))?\})/g;

/**
 * A text with its variables put in; an empty one counts as not set.
 * @throws Error with the text's own words for one that it needs and does not get
 */
export function interpolate(text: string, variables: Variables): string {
  return text.replace(REFERENCE, (_all, dollar?: string, name = '', operator?: string, words = '') => {
    if (dollar) return '$';
    const value = variables[name];
    if (value) return value;
    if (operator === ':?') throw new Error(`${name}: ${words}`);
    return words;
  });
}

function interpolated(node: unknown, variables: Variables): unknown {
  if (typeof node === 'string') return interpolate(node, variables);
  if (Array.isArray(node)) return node.map((item) => interpolated(item, variables));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, interpolated(value, variables)]));
}

/** docker-compose.yml with its anchors merged, and its variables put in where some are given. */
export function composeFile(variables?: Variables): ComposeFile {
  const parsed: unknown = parse(composeText(), { merge: true });
  return (variables ? interpolated(parsed, variables) : parsed) as ComposeFile;
}

/** The variables that docker-compose.yml refers to. */
export const referredVariables = (): string[] =>
  [...new Set([...composeText().matchAll(REFERENCE)].flatMap(([, , name]) => name ?? []))].sort();

/** The assignments of .env.example. */
export const exampleVariables = (): Record<string, string> =>
  Object.fromEntries(
    fileText('.env.example').split('\n').flatMap((line) => {
      const [, name, value] = /^([A-Z_]+)=(.*)$/.exec(line) ?? [];
      return name === undefined ? [] : [[name, value ?? '']];
    }),
  );

/** What the image is made of: the paths that its last stage takes, its variables and its health check. */
export interface Image {
  paths: string[];
  env: Record<string, string>;
  healthcheck: string[];
  command: string[];
}

/** Reads the last stage of the Dockerfile. */
export function readImage(): Image {
  const lines = fileText('Dockerfile').replaceAll('\\\n', ' ').split('\n');
  const stage = lines.slice(lines.findLastIndex((line) => line.startsWith('FROM ')));
  const after = (instruction: string): string[] =>
    stage.filter((line) => line.startsWith(`${instruction} `)).map((line) => line.slice(instruction.length + 1));
  const list = (text: string | undefined): string[] => JSON.parse(/\[.*\]$/.exec(text ?? '')?.[0] ?? '[]') as string[];
  return {
    paths: after('COPY').map((text) => /^--from=build \/app\/(\S+) \.\/\1$/.exec(text)?.[1] ?? `cannot read: ${text}`),
    env: Object.fromEntries(after('ENV').flatMap((text) => text.split(' ').map((pair) => pair.split('=')))),
    healthcheck: list(after('HEALTHCHECK')[0]),
    command: list(after('CMD')[0]),
  };
}
