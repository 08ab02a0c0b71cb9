import { withoutControls } from '../../src/plan/describe-value.ts';
import { systemCode } from './read-input-file.ts';

/** Where the command line speaks: results on standard output, everything else on standard error. */
export interface Terminal {
  /** Resolves when the text is out, or when nobody reads it any more. */
  print(text: string): Promise<void>;
  /** One line each, without control characters that came in with somebody's file. */
  complain(lines: readonly string[]): void;
}

/** The process's own streams. A reader that goes away (`| head`) ends the output, not the program. */
export function createProcessTerminal(process: NodeJS.Process): Terminal {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
      if (systemCode(error) !== 'EPIPE') throw error;
    });
  }
  return {
    print: (text) => new Promise((resolve) => process.stdout.write(text, () => resolve())),
    complain(lines) {
      for (const line of lines) process.stderr.write(`${withoutControls(line)}\n`);
    },
  };
}
