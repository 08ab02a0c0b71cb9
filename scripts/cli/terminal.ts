import { withoutControls } from '../../src/plan/describe-value.ts';
import { systemCode } from './read-input-file.ts';

/** Where the command line speaks: results on standard output, everything else on standard error. */
export interface Terminal {
  /** Resolves when the text is out, or when nobody reads it any more. */
  print(text: string): Promise<void>;
  /** One line each, without control characters that came in with somebody's file. */
  complain(lines: readonly string[]): void;
  /** How far something has come, in place of what was said last; null when it is over. On a terminal only. */
  progress(line: string | null): void;
}

/** Back to the beginning of the line, and everything behind it gone. */
const CLEAR_LINE = '\r\u001b[K';

/**
 * The process's own streams. A reader that goes away (`| head`) ends the output, not the program; any
 * other failure of standard output rejects.
 */
export function createProcessTerminal(process: NodeJS.Process): Terminal {
  for (const stream of [process.stdout, process.stderr]) {
    // Without a listener a failing stream would end the program with a stack; `print` has its own word on it.
    stream.on('error', () => undefined);
  }
  return {
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
    progress(line) {
      if (!process.stderr.isTTY) return;
      process.stderr.write(line === null ? CLEAR_LINE : `${CLEAR_LINE}${withoutControls(line)}`);
    },
  };
}
