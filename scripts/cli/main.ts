/** The command line, as `bin/daekning.mjs` starts it. */
import { addCoverageEnglish } from '../../src/coverage/english.ts';
import { speak } from '../../src/domain/language.ts';
import { addGeodataEnglish } from '../../src/geodata/english.ts';
import { addPlanEnglish } from '../../src/plan/english.ts';
import { GeodataError, readGeodata } from '../geodata/read-geodata.ts';
import { readServiceInventory } from '../geodata/read-services.ts';
import { EXIT, type ExitCode, runCheck } from './check-command.ts';
import { languageOfCall, readCall } from './cli-arguments.ts';
import { runDiff } from './diff-command.ts';
import { runMerge } from './merge-command.ts';
import { createProcessTerminal } from './terminal.ts';
import { texts } from './texts.ts';

addCoverageEnglish();
addPlanEnglish();
addGeodataEnglish();

/**
 * Runs one call; never throws, and never prints a stack.
 * @param args what stands after `daekning`
 * @param findData builds what is missing and gives the folder of built data
 */
export async function runCommandLine(
  args: readonly string[],
  findData: () => Promise<string>,
): Promise<ExitCode> {
  const terminal = createProcessTerminal(process);
  speak(languageOfCall(args));
  try {
    const call = readCall(args);
    if (call.kind === 'help') {
      await terminal.print(texts().help);
      return EXIT.ok;
    }
    if (call.kind === 'wrong') {
      terminal.complain([...call.reasons, texts().usageHint]);
      return EXIT.wrong;
    }
    const folder = await findData();
    const geodata = await readGeodata(folder);
    switch (call.kind) {
      case 'check':
        return await runCheck(call.check, geodata, terminal, () => readServiceInventory(folder, geodata));
      case 'diff':
        return await runDiff(call.diff, geodata, terminal);
      case 'merge':
        return await runMerge(call.merge, geodata, terminal);
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const text = error instanceof GeodataError ? texts().dataDamaged(reason) : texts().internal(reason);
    terminal.complain(text.split('\n'));
    return EXIT.failed;
  }
}
