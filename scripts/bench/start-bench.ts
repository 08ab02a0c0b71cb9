import type { Browser } from '@playwright/test';
import { quantileOf } from './timing.ts';

const ROUNDS = 7;

/** Times from the address to a map that stands still, each in a context that has cached nothing, in milliseconds. */
export async function benchStart(browser: Browser, address: string): Promise<readonly number[]> {
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'da-DK' });
    const page = await context.newPage();
    const started = performance.now();
    await page.goto(address);
    await page.locator('[data-map-state="idle"]').waitFor({ timeout: 60_000 });
    // The first is to warm up the browser.
    if (round > 0) times.push(performance.now() - started);
    await context.close();
  }
  return times;
}

/** A line to print. */
export function describeStart(times: readonly number[]): string {
  const least = Math.min(...times).toFixed(0);
  const most = Math.max(...times).toFixed(0);
  return `  address to drawn map, nothing cached: median ${quantileOf(times, 0.5).toFixed(0)} ms, least ${least} ms, most ${most} ms (${times.length}; aim: under 2,000 ms)`;
}
