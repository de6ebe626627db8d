import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { trimNhsukCss } from './build/trim-nhsuk-css.js';

const api = process.env['BOARDMARK_API'] ?? 'http://localhost:3000';

export default defineConfig({
  plugins: [react()],
  css: { postcss: { plugins: [trimNhsukCss] } },
  build: { outDir: 'dist', target: 'es2022', sourcemap: false, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  preview: { port: 5174, strictPort: true },
  server: { port: 5173, strictPort: true, proxy: { '/graphql': api, '^/data/.+': api } },
});
