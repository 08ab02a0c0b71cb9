import { describe, expect, it } from 'vitest';
import { fakeStorage, quotaError } from '../../../tests/fixtures/fake-storage.ts';
import { ANKERUP, FJELOE, within } from '../../../tests/fixtures/invented-country.ts';
import { inventedGeodata } from '../../../tests/fixtures/invented-map.ts';
import type { OwnDemand } from '../../plan/demand/own-demand.ts';
import { applyTargetGroup } from '../../plan/suppression/apply-target-group.ts';
import { publishTargetGroup } from '../../plan/suppression/publish-target-group.ts';
import { packOutlines } from '../exchange/pack-outlines.ts';
import { writeWorkbook } from '../exchange/write-workbook.ts';
import { createDemandWorkerApi } from './demand-worker-api.ts';
import { createPageDemand } from './page-demand.ts';

const geodata = inventedGeodata();
const { coverage } = geodata;
const [lon, lat] = within(FJELOE, 0.5, 0.5);
const readText = (text: string | Blob, onProgress: (rows: number, share: number) => void = () => undefined) =>
  createDemandWorkerApi().read(
    {
      file: new File([text], 'punkter.csv'),
      municipalities: coverage.municipalities,
      outlines: packOutlines(coverage.outlines),
    },
    onProgress,
  );

async function ownDemand(use: OwnDemand['use'] = 'pointsAndNumber'): Promise<OwnDemand> {
  const { points } = await readText(`lon;lat;antal\n${lon};${lat};30\n`);
  if (!points) throw new Error('no points');
  return { file: 'punkter.csv', takenAt: '2026-11-01T10:00:00.000Z', use, points };
}

const FJELOE_INDEX = 5;

describe('own demand points on the page', () => {
  it('are in the data that everything is computed from, and out of it again', async () => {
    let changes = 0;
    const storage = fakeStorage();
    const demand = await createPageDemand({
      geodata,
      estimate: coverage,
      storage,
      onChange: () => (changes += 1),
    });
    expect(demand.state.getState().geodata).toBe(geodata);
    await demand.use(await ownDemand(), true);
    const { geodata: changed, keeping } = demand.state.getState();
    expect(changed.coverage.targetGroup[FJELOE_INDEX]).toMatchObject({
      people: 30,
      quality: 'imported',
      source: 'indlæst fra punkter.csv',
    });
    expect(keeping).toBe('kept');
    expect(await demand.drop()).toBe(true);
    expect(demand.state.getState().geodata).toBe(geodata);
    expect(changes).toBe(2);
    expect(storage.values.size).toBe(0);
  });

  it('are there again when the page is loaded again, as they were', async () => {
    const storage = fakeStorage();
    const own = await ownDemand('split');
    await (await createPageDemand({ geodata, estimate: coverage, storage, onChange: () => undefined })).use(
      own,
      true,
    );
    const again = await createPageDemand({ geodata, estimate: coverage, storage, onChange: () => undefined });
    expect(again.state.getState().own).toEqual(own);
    const { coverage: changed } = again.state.getState().geodata;
    expect(changed.targetGroup).toEqual(coverage.targetGroup);
    expect(changed.demand.count).toBe(coverage.demand.count - 3);
  });

  it('stay out of municipalities whose numbers are hidden, and leave their sources named once', async () => {
    const published = publishTargetGroup(
      coverage,
      [3, 40].map((people, at) => ({
        code: at === 0 ? FJELOE : ANKERUP,
        people,
        source: 'register',
        year: 2026,
      })),
      { threshold: 5, quality: 'imported' },
    );
    const withNumbers = { ...geodata, coverage: applyTargetGroup(coverage, published) };
    const demand = await createPageDemand({
      geodata: withNumbers,
      estimate: coverage,
      storage: fakeStorage(),
      onChange: () => undefined,
    });
    await demand.use(await ownDemand(), false);
    const { coverage: changed } = demand.state.getState().geodata;
    expect(changed.targetGroup).toEqual(withNumbers.coverage.targetGroup);
    expect(changed.demand.count).toBe(coverage.demand.count);
    expect(changed.targetGroupProvenance.source).toBe(withNumbers.coverage.targetGroupProvenance.source);
    await demand.rebase(geodata);
    expect(demand.state.getState().geodata.coverage.targetGroup[FJELOE_INDEX]?.people).toBe(30);
  });

  it('are not kept where the user does not want it, nor those from before', async () => {
    const storage = fakeStorage();
    const demand = await createPageDemand({
      geodata,
      estimate: coverage,
      storage,
      onChange: () => undefined,
    });
    await demand.use(await ownDemand(), true);
    await demand.use(await ownDemand(), false);
    expect(demand.state.getState().keeping).toBe('notAsked');
    expect(storage.values.size).toBe(0);
  });

  it('are used, and said not to be kept, where the browser has no room', async () => {
    const storage = fakeStorage();
    const demand = await createPageDemand({
      geodata,
      estimate: coverage,
      storage,
      onChange: () => undefined,
    });
    storage.failure = quotaError();
    await demand.use(await ownDemand(), true);
    expect(demand.state.getState()).toMatchObject({ keeping: 'full', own: { file: 'punkter.csv' } });
    expect(await demand.drop()).toBe(false);
  });

  it.each([
    ['no points', { form: 1, file: 'x', takenAt: '', use: 'split', points: null }],
    ['another form', { form: 2 }],
    ['something else', 'tekst'],
  ])('are left out, and said to be damaged, where the browser has %s', async (_, value) => {
    const storage = fakeStorage();
    storage.values.set('behov/egne', value);
    const demand = await createPageDemand({
      geodata,
      estimate: coverage,
      storage,
      onChange: () => undefined,
    });
    expect(demand.state.getState()).toMatchObject({ own: null, wasDamaged: true, geodata });
  });

  it('are damaged where their arrays do not fit each other', async () => {
    const storage = fakeStorage();
    const own = await ownDemand();
    const points = { ...own.points, people: new Float64Array([-1]) };
    for (const wrong of [points, { ...own.points, start: new Uint32Array([0, 2]) }]) {
      storage.values.set('behov/egne', { form: 1, ...own, points: wrong });
      const demand = await createPageDemand({
        geodata,
        estimate: coverage,
        storage,
        onChange: () => undefined,
      });
      expect(demand.state.getState().wasDamaged).toBe(true);
    }
  });
});

describe('the reading of a file', () => {
  it('gives what is understood and what is not', async () => {
    const { points, problems, notes } = await readText(`lon;lat;antal\n${lon};${lat};3\n8;55;1\n`);
    expect(points?.people).toEqual(new Float64Array([3]));
    expect(problems.map(({ path }) => path)).toEqual(['linje 3, lon, lat']);
    expect(notes[0]).toContain('semikolon');
  });

  it('tells how far it is', async () => {
    const told: number[] = [];
    const row = `${lon};${lat};1;${'x'.repeat(80)}\n`;
    await readText(`lon;lat;antal;note\n${row.repeat(40_000)}`, (_, share) => told.push(share));
    expect(told.length).toBeGreaterThan(0);
    expect(told.every((share, at) => share > (told[at - 1] ?? 0) && share <= 1)).toBe(true);
  });

  it('reads the first sheet of a workbook', async () => {
    const rows = [
      ['lon', 'lat', 'antal', 'kommunekode'],
      [lon, lat, 12, null],
      [8, 55, 3, '0001'],
      [8, 55, 4, null],
    ];
    const blob = await writeWorkbook([{ name: 'Punkter', rows }]);
    const { points, problems, notes } = await readText(blob);
    expect(points?.people).toEqual(new Float64Array([3, 12]));
    expect(problems.map(({ path }) => path)).toEqual(['linje 4, lon, lat']);
    expect(notes).toEqual(['læst som regneark, arket »Punkter«']);
  });

  it('refuses a workbook that is none', async () => {
    const { points, problems } = await readText('PK\u0003\u0004 nothing');
    expect(points).toBeNull();
    expect(problems).toHaveLength(1);
  });
});
