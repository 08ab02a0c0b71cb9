import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { contentSecurityPolicy } from './scripts/serve/content-security-policy.ts';
import { earlyLinks } from './scripts/serve/early-links.ts';

/** Puts the policy into the built page, so that it holds on any static server. */
function policyInPage(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy() },
        injectTo: 'head-prepend',
      },
    ],
  };
}

export default defineConfig({
  base: './',
  plugins: [react(), policyInPage(), earlyLinks()],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    // A font or picture as data: URL would be refused by the policy.
    assetsInlineLimit: 0,
    manifest: true,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
  },
  preview: { headers: { 'Content-Security-Policy': contentSecurityPolicy() } },
});
