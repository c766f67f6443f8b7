// Transferred size of every route, gzipped, against the budgets of WEB.md. Reads the build's manifest; ends with 1 beyond a budget.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));
const kib = (file) => gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length / 1024;
const sum = (files) => [...files].reduce((total, file) => total + kib(file), 0);

const closure = (key, seen = new Set()) => {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of manifest[key].imports ?? []) closure(next, seen);
  return seen;
};
const filesOf = (keys) => {
  const chunks = [...new Set(keys.flatMap((key) => [...closure(key)]))].map((key) => manifest[key]);
  return { js: new Set(chunks.map(({ file }) => file)), css: new Set(chunks.flatMap(({ css = [] }) => css)) };
};

const entry = 'index.html';
const isPage = (key) => key.startsWith('src/pages/') && manifest[key].isDynamicEntry;
const isPublic = (key) => /^src\/pages\/(account|states)\//.test(key);
// Around every page that needs an account: the API's client.
const signedIn = 'src/shell/SignedIn.tsx';
const routes = [
  ['landing', [entry]],
  ...Object.keys(manifest)
    .filter(isPage)
    .map((key) => [key.split('/').at(-1).replace('.tsx', ''), isPublic(key) ? [entry, key] : [entry, signedIn, key]]),
];
// A browser fetches six files at a time: many small ones wait for one another.
const limit = { files: 14, landing: 22, Dashboard: 46, any: 65, firstCss: 3, allCss: 14, fonts: 50 };
let failed = false;
const row = (name, value, max, unit = 'KiB') => {
  failed ||= value > max;
  console.log(`${value > max ? 'OVER' : 'ok  '} ${name.padEnd(22)} ${value.toFixed(unit === 'KiB' ? 1 : 0).padStart(5)} ${unit} of ${String(max)}`);
};

for (const key of ['index.html', ...Object.keys(manifest).filter((key) => isPage(key) && isPublic(key))]) {
  if (![...closure(key)].some((part) => manifest[part].name === 'api')) continue;
  failed = true;
  console.log(`OVER ${key} brings the API's client, which only pages with an account need`);
}
for (const [name, keys] of routes) row(`js  ${String(name)}`, sum(filesOf(keys).js), limit[name] ?? limit.any);
for (const [name, keys] of routes) {
  const { js, css } = filesOf(keys);
  row(`files ${String(name)}`, js.size + css.size, limit.files, 'files');
}
row('css landing', sum(filesOf([entry]).css), limit.firstCss);
const files = Object.values(manifest).flatMap(({ file, css = [], assets = [] }) => [file, ...css, ...assets]);
row('css all', sum(new Set(files.filter((file) => file.endsWith('.css')))), limit.allCss);
row(
  'fonts',
  [...new Set(files.filter((file) => file.endsWith('.woff2')))].reduce(
    (total, file) => total + readFileSync(new URL(file, dist)).length / 1024,
    0,
  ),
  limit.fonts,
);
process.exit(failed ? 1 : 0);
