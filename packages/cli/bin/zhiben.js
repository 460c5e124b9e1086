#!/usr/bin/env node
// Committed, so that pnpm can link it before the first build.
import '../dist/main.js';
