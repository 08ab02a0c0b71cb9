import { expect, test } from 'vitest';
import { inventedCountry } from '../../../tests/fixtures/invented-country.ts';
import { emptyPlan } from '../../plan/empty-plan.ts';
import { parsePlan } from '../../plan/parse-plan.ts';
import { writePlan } from '../../plan/write-plan.ts';
import { createPlanReader, type PlanReading, type ReadingWorker } from './plan-reader.ts';

const { municipalities } = inventedCountry();
const small = writePlan(emptyPlan());
const large = JSON.stringify({ ...JSON.parse(small), note: 'x'.repeat(1000), extra: 'y'.repeat(200_000) });

/** Answers as the worker does; counts how many were started and stopped. */
function fakeWorkers(behave: 'answer' | 'die') {
  const count = { started: 0, stopped: 0 };
  const make = (): ReadingWorker => {
    count.started += 1;
    const target = new EventTarget();
    return {
      addEventListener: target.addEventListener.bind(target),
      postMessage: ({ text, file, municipalities: table }: PlanReading) => {
        const answer = () =>
          new MessageEvent('message', { data: parsePlan(text, { file, municipalities: table }) });
        target.dispatchEvent(behave === 'answer' ? answer() : new Event('error'));
      },
      terminate: () => {
        count.stopped += 1;
      },
    };
  };
  return { count, make };
}

test('a plan of ordinary size is read at once, a large one by a worker that is stopped afterwards', async () => {
  const { count, make } = fakeWorkers('answer');
  const read = createPlanReader(municipalities, make);
  expect(await read(small, 'a.json')).toMatchObject({ ok: true });
  expect(count).toEqual({ started: 0, stopped: 0 });
  expect(await read(large, 'b.json')).toEqual(parsePlan(large, { file: 'b.json', municipalities }));
  expect(count).toEqual({ started: 1, stopped: 1 });
});

test('where the worker dies or cannot start, the page reads the file itself', async () => {
  const dying = fakeWorkers('die');
  expect(await createPlanReader(municipalities, dying.make)(large, 'b.json')).toMatchObject({ ok: true });
  expect(dying.count).toEqual({ started: 1, stopped: 1 });
  const none = (): ReadingWorker => {
    throw new Error('no workers here');
  };
  const outcome = await createPlanReader(municipalities, none)(`${large} x`, 'b.json');
  expect(outcome).toMatchObject({ ok: false, problems: [{ file: 'b.json' }] });
});
