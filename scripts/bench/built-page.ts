import { type Browser, chromium } from '@playwright/test';
import { preview } from 'vite';
import { ensureChromium } from '../checks/find-chromium.ts';

/** Serves the built page (`dist`) and opens a browser with software GL for as long as `use` takes. */
export async function withBuiltPage<T>(use: (browser: Browser, address: string) => Promise<T>): Promise<T> {
  const server = await preview({ preview: { port: 0, host: 'localhost' }, logLevel: 'warn' });
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });
  try {
    return await use(browser, server.resolvedUrls?.local[0] ?? '');
  } finally {
    await browser.close();
    await server.close();
  }
}
