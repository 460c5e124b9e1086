import { defineConfig } from 'tsup';
import { shared } from '../../tsup.shared';

export default defineConfig({
  ...shared,
  entry: { main: 'src/main.ts', reading: 'src/import/reading.ts', keeping: 'src/import/keeping.ts' },
  dts: false,
});
