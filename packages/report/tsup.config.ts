import { defineConfig } from 'tsup';
import { shared } from '../../tsup.shared';

// Reports are written in browsers too.
export default defineConfig({ ...shared, entry: ['src/index.ts'], platform: 'neutral' });
