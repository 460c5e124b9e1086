import { defineConfig } from 'tsup';
import { shared } from '../../tsup.shared';

export default defineConfig({ ...shared, entry: ['src/index.ts', 'src/browser.ts'] });
