import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** Imports of `.txt` and `.yaml` files give their text, as tsup's `text` loader does in the build. */
const textFiles = {
  name: 'text-files',
  enforce: 'pre' as const,
  load(id: string) {
    if (/\.(txt|yaml)$/.test(id)) return `export default ${JSON.stringify(readFileSync(id, 'utf8'))};`;
  },
};

export default defineConfig({
  plugins: [textFiles],
  resolve: { tsconfigPaths: true },
  test: {
    include: ['{packages,examples}/*/test/**/*.test.ts'],
    isolate: false,
    maxWorkers: '100%',
    // Properties run many cases; a busy machine must not fail them.
    testTimeout: 120_000,
  },
});
