import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectFolder } from '../../bin/local/program.ts';
import { consolePage } from '../../graphql/pages.ts';
import { hashedFile } from '../../graphql/static.ts';

const web = (name: string): string => readFileSync(path.join(projectFolder, 'web', name), 'utf8');
const template = web('graphql-console.html');
const FONT = { stem: 'geist', ending: '.woff2' };

let build: string;
beforeAll(() => {
  build = mkdtempSync(path.join(os.tmpdir(), 'rounds-console-'));
  mkdirSync(path.join(build, 'assets'));
  for (const file of ['geist-AbCd1234.woff2', 'geist-AbCd1234.js']) writeFileSync(path.join(build, 'assets', file), '');
});
afterAll(() => rmSync(build, { recursive: true }));

test('the console takes its typeface from the build, and nothing from anybody else', () => {
  const file = hashedFile(build, FONT);
  expect(file).toBe('/assets/geist-AbCd1234.woff2');
  const { html, contentSecurityPolicy } = consolePage(template, file);
  expect(html).toContain(`src:url('${file}')`);
  expect(html).toContain(`<link rel="preload" as="font" type="font/woff2" crossorigin href="${file}">`);
  expect(html).not.toMatch(/(?:src|href)="(?!\/)|url\('(?!\/)|https?:/);
  expect(contentSecurityPolicy).toContain("font-src 'self'");
  for (const [, element, text = ''] of html.matchAll(/<(style|script)>(.*?)<\/\1>/gs)) {
    const hash = `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect(contentSecurityPolicy, element).toContain(hash);
  }
});

test('without a build it does without', () => {
  expect(hashedFile(build, { stem: 'other', ending: '.woff2' })).toBeNull();
  expect(hashedFile(path.join(build, 'nowhere'), FONT)).toBeNull();
  expect(consolePage(template, null).html).not.toMatch(/@font-face|preload/);
});

test('its colours are those of the client', () => {
  const tokens = web('src/styles/tokens.css');
  const own = [...template.matchAll(/--([\w-]+): (light-dark\(.+\));/g)];
  expect(own.length).toBeGreaterThan(10);
  for (const [, name, value] of own) {
    expect(tokens, name).toContain(`--${name === 'muted' ? 'text-muted' : name}: ${value};`);
  }
});
