import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { checkBudgets } from './build/check-budgets.js';
import { trimNhsukCss } from './build/trim-nhsuk-css.js';

const api = process.env['BOARDMARK_API'] ?? 'http://localhost:3000';
const charts = /libs\/charts\/dist/;
/** What every page with a chart needs is one file, loaded with the shell. */
const chartCore = /libs\/charts\/dist\/(?:card|keyboard|svg|theme|table)\/(?!save-files)|node_modules\/(?:d3-|internmap)/;

export default defineConfig({
  plugins: [react(), checkBudgets()],
  css: { postcss: { plugins: [trimNhsukCss] } },
  build: {
    outDir: 'dist',
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      treeshake: { moduleSideEffects: [{ test: charts, sideEffects: false }] },
      output: { codeSplitting: { groups: [{ name: 'chart-core', test: chartCore }] } },
    },
  },
  server: { port: 5173, strictPort: true, proxy: { '/graphql': api, '^/(data|rounds|auth|demo-provider)/.+': api } },
  preview: { port: 5174, strictPort: true },
});
