import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const TEXT = /\.(js|css|html|svg|json|webmanifest)$/;
const SMALLEST_BYTES = 512;

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

/** Writes `.br` and `.gz` beside every text of the build, so that the server never compresses while somebody waits. */
export function precompress(): Plugin {
  async function compress(file: string): Promise<void> {
    const text = await readFile(file);
    if (text.length < SMALLEST_BYTES) return;
    const [small, old] = await Promise.all([
      brotli(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length } }),
      deflate(text, { level: 9 }),
    ]);
    await Promise.all([writeFile(`${file}.br`, small), writeFile(`${file}.gz`, old)]);
  }
  return {
    name: 'precompress',
    apply: 'build',
    enforce: 'post',
    writeBundle: {
      order: 'post',
      async handler({ dir }) {
        if (dir === undefined) return;
        const files = await readdir(dir, { recursive: true });
        const texts = files.filter((file) => TEXT.test(file) && !file.startsWith('.vite'));
        await Promise.all(texts.map((file) => compress(path.join(dir, file))));
      },
    },
  };
}
