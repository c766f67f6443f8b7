import { fileURLToPath } from 'node:url';
import icons from 'unplugin-icons/vite';
import { defineConfig, type Plugin, type ProxyOptions } from 'vite';
import { patchCssModules } from 'vite-css-modules';
import solid from 'vite-plugin-solid';
import { documentsInPlace } from './tools/documents-in-place.ts';
import { precompress } from './tools/precompress.ts';

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** The system that a client under development talks to. */
const API = process.env['ROUNDS_API'] ?? 'http://localhost:4000';
const DEV_PORT = 5173;
const DEV_ORIGIN = `http://localhost:${DEV_PORT}`;

/** Preloads the two text faces so that the first paint already has them. */
const preloadFonts = (names: RegExp): Plugin => ({
  name: 'preload-fonts',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle }) =>
      Object.keys(bundle ?? {})
        .filter((file) => names.test(file))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `/${file}` },
          injectTo: 'head' as const,
        })),
  },
});

/** States the layer order in every CSS module: a shared chunk can load before tokens.css, and the first mention decides. */
const layerOrder = (order: string): Plugin => ({
  name: 'layer-order',
  enforce: 'pre',
  transform: { filter: { id: /\.module\.css$/ }, handler: (code) => `@layer ${order};\n${code}` },
});

/** What pages have in common, each a place in src. */
const SHARED = [
  'components/(?!Failed)', 'pages/states/LoadingList', 'charts/geometry', 'ui/', 'lib/(?!calendar)', 'api/(ids|fragments)',
  'messages/(en/)?common', 'time/time\\.module',
];

export default defineConfig({
  plugins: [
    documentsInPlace(here('./src/api/generated/graphql.ts')),
    layerOrder('reset, tokens, base, components, utilities'),
    patchCssModules({ generateSourceTypes: true }),
    solid(),
    icons({ compiler: 'solid', scale: 1 }),
    preloadFonts(/geist-latin-wght|source-serif-4-latin-400-normal.*\.woff2/),
    precompress(),
  ],
  css: { modules: { generateScopedName: '[local]_[hash:base64:3]' } },
  server: {
    port: DEV_PORT,
    strictPort: true,
    proxy: Object.fromEntries(
      ['/graphql', '/healthz'].map((path) => [
        path,
        {
          target: API,
          // The API takes the session's cookie from pages of its own address only; ours stand for them, others do not.
          configure: (proxy) => {
            proxy.on('proxyReq', (request) => {
              if (request.getHeader('origin') === DEV_ORIGIN) request.setHeader('origin', API);
            });
          },
        } satisfies ProxyOptions,
      ]),
    ),
  },
  build: {
    outDir: here('./dist'),
    emptyOutDir: true,
    // Without an explicit target Vite 8 lowers light-dark() to a polyfill.
    target: ['chrome125', 'firefox128', 'safari17.5'],
    manifest: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // One file for the first paint, and few for what later pages share. Public pages must not bring the API's client.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'base', tags: ['$initial'], priority: 5 },
            { name: 'session', test: /src\/api\/(session-|http|outcome)|src\/live\/wake/, priority: 4 },
            { name: 'api', test: /src\/(api\/client|shell\/announce)|@urql|wonka|@0no-co/, priority: 3 },
            { name: 'live', test: /src\/live\/|solid-js\/store/, priority: 2 },
            {
              name: 'shared',
              test: new RegExp(`src/(${SHARED.join('|')})`),
              minShareCount: 2,
              priority: 1,
            },
            // Dates that are chosen: planning asks for them, and dialogs that are loaded when they are opened.
            { name: 'time', test: /src\/(time\/DateField|lib\/calendar|messages\/(en\/)?time)/, priority: 0 },
          ],
        },
      },
    },
  },
});
