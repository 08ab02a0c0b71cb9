import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { archivesWithoutWorkers } from './scripts/serve/archives-without-workers.ts';
import { contentSecurityPolicy } from './scripts/serve/content-security-policy.ts';
import { earlyLinks } from './scripts/serve/early-links.ts';
import { firstViewChunks } from './scripts/serve/first-view-chunk.ts';
import { routingServersOf, serverText } from './scripts/serve/routing-option.ts';

const routingServers = routingServersOf(process.env);
const policy = contentSecurityPolicy(routingServers.map(({ origin }) => origin));

/** Puts the policy into the built page, so that it holds on any static server. */
function policyInPage(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** Tells the page which routing servers it may ask; nothing where there are none. */
function routingInPage(): Plugin {
  return {
    name: 'routing-servers',
    transformIndexHtml: () =>
      routingServers.length === 0
        ? []
        : [
            {
              tag: 'meta',
              attrs: { name: 'daekning-routing', content: routingServers.map(serverText).join(' ') },
              injectTo: 'head',
            },
          ],
  };
}

export default defineConfig({
  base: './',
  plugins: [react(), policyInPage(), routingInPage(), earlyLinks(), archivesWithoutWorkers()],
  worker: { format: 'es', plugins: () => [archivesWithoutWorkers()] },
  build: {
    target: 'es2022',
    // A font or picture as data: URL would be refused by the policy.
    assetsInlineLimit: 0,
    manifest: true,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: firstViewChunks() } } },
    chunkSizeWarningLimit: 1200,
  },
  preview: { headers: { 'Content-Security-Policy': policy } },
});
