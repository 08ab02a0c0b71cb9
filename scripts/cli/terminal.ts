import { withoutControls } from '../../src/plan/describe-value.ts';
import { systemCode } from './read-input-file.ts';

/** Where the command line speaks: results on standard output, everything else on standard error. */
export interface Terminal {
  /** Resolves when the text is out, or when nobody reads it any more. */
  print(text: string): Promise<void>;
  /** One line each, without control characters that came in with somebody's file. */
  complain(lines: readonly string[]): void;
  /** One line that the next one replaces, now and then, where somebody is looking; null takes it away. */
  progress(line: string | null): void;
}

const PROGRESS_EVERY_MS = 200;

/**
 * The process's own streams. A reader that goes away (`| head`) ends the output, not the program; any
 * other failure of standard output rejects.
 */
export function createProcessTerminal(process: NodeJS.Process): Terminal {
  for (const stream of [process.stdout, process.stderr]) {
    // Without a listener a failing stream would end the program with a stack; `print` has its own word on it.
    stream.on('error', () => undefined);
  }
  let shownAt = 0;
  return {
    progress(line) {
      if (!process.stderr.isTTY || (line === null && shownAt === 0)) return;
      if (line !== null && performance.now() - shownAt < PROGRESS_EVERY_MS) return;
      shownAt = line === null ? 0 : performance.now();
      process.stderr.write(`\r\u001b[K${line === null ? '' : withoutControls(line)}`);
    },
    print: (text) =>
      new Promise((resolve, reject) => {
        process.stdout.write(text, (error) => {
          if (error && systemCode(error) !== 'EPIPE') reject(error);
          else resolve();
        });
      }),
    complain(lines) {
      for (const line of lines) process.stderr.write(`${withoutControls(line)}\n`);
    },
  };
}
