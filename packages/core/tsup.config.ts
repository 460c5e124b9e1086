import { defineConfig } from 'tsup';
import { shared } from '../../tsup.shared';

// Core runs in browsers too: a Node module or a Node type in it fails this build.
export default defineConfig({
  ...shared,
  entry: {
    index: 'src/index.ts',
    'rules-engine': 'src/rules-engine/index.ts',
    'plans/zhaoxian-2024-2026': 'plans/zhaoxian-2024-2026/index.ts',
    'plans/examples/jiangxi-construction-2025': 'plans/examples/jiangxi-construction-2025/index.ts',
    'plans/zhaoxian-2024-2026/cases': 'plans/zhaoxian-2024-2026/cases/index.ts',
  },
  platform: 'neutral',
  loader: { '.txt': 'text', '.yaml': 'text' },
  dts: { compilerOptions: { types: ['./types/text.d.ts'] } },
});
