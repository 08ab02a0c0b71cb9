import { describe, expect, it } from 'vitest';
import { ALL_CODES, BIRKUM, DUNBY, inventedCountry } from '../../../tests/fixtures/invented-country.ts';
import { country, everySheet, facts, inputOf, plan } from '../../../tests/fixtures/sheets.ts';
import type { ShapeFeature } from '../../domain/geodata.ts';
import { buildMunicipalitySheet } from '../../plan/sheets/municipality-sheet.ts';
import { applyTargetGroup } from '../../plan/suppression/apply-target-group.ts';
import { publishTargetGroup } from '../../plan/suppression/publish-target-group.ts';
import { exportLayout } from './export-layout.ts';
import { drawShapes } from './map-drawing.ts';
import { roleLayout } from './role-layout.ts';
import type { SheetLayout } from './sheet-blocks.ts';
import { cssString } from './use-page-foot.ts';

const layouts = everySheet(inputOf(), country).map(roleLayout);
const tablesOf = (layout: SheetLayout) =>
  layout.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? [block] : [])));

describe('a sheet as it is read', () => {
  it('has captions, heads for every column, and as many cells in every row', () => {
    expect(layouts.length).toBe(1 + 2 + ALL_CODES.length);
    for (const layout of layouts) {
      for (const { caption, columns, rows } of tablesOf(layout)) {
        expect(caption).not.toBe('');
        for (const { label } of columns) expect(label).not.toBe('');
        for (const cells of rows) expect(cells).toHaveLength(columns.length);
      }
    }
  });

  it('says in words all that a map shows, and has a sign for each fill', () => {
    for (const { sections } of layouts) {
      for (const block of sections.flatMap(({ blocks }) => blocks)) {
        if (block.kind !== 'map') continue;
        expect(block.description.length).toBeGreaterThan(20);
        const explained = new Set<string>(block.legend.map(({ fill }) => fill));
        const drawn = new Set<string>(
          block.areas.filter(({ tint }) => tint === null).map(({ fill }) => fill),
        );
        for (const fill of drawn) expect([...explained, 'unit']).toContain(fill);
      }
    }
  });

  it('has assumptions and their sources, which are not in the fingerprint', () => {
    for (const layout of layouts) {
      const table = tablesOf(layout).find(({ caption }) => caption.startsWith('Størrelse og pris (ikke med'));
      expect(table?.rows.map((row) => row[1]?.shown)).toEqual(['10', '100.000', '340.000', '37', '1']);
      expect(table?.rows[0]?.[2]?.shown).toMatch(/ACT-metodemanual.*2022/);
    }
  });
});

describe('a sheet as tables', () => {
  it('keeps codes as text and numbers as numbers, and gives every table a name of its own', () => {
    for (const layout of layouts) {
      const sheets = exportLayout(layout);
      const names = sheets.map(({ name }) => name);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^[^\\/?*[\]:]{1,31}$/);
    }
    const [, ...tables] = exportLayout(layouts[0] as SheetLayout);
    const gaps = tables.find(({ name }) => name === 'Huller');
    const row = gaps?.rows.find(([name]) => name === 'Dunby');
    expect(row?.slice(0, 2)).toEqual(['Dunby', DUNBY]);
    expect(row?.[5]).toBe(10);
  });

  it('has every value of every table in the first, with what it belongs to', () => {
    for (const layout of layouts) {
      const [all] = exportLayout(layout);
      const cells = tablesOf(layout).reduce(
        (sum, { rows }) => sum + rows.reduce((count, row) => count + row.length - 1, 0),
        0,
      );
      expect(all?.rows.length).toBeGreaterThan(cells);
      expect(all?.rows[0]).toEqual(['afsnit', 'tabel', 'række', 'kolonne', 'værdi', 'vist som']);
    }
  });
});

describe('a sheet with a hidden number', () => {
  const published = publishTargetGroup(
    country,
    [
      { code: BIRKUM, people: 3, source: 'x', year: 2026 },
      { code: DUNBY, people: 25, source: 'x', year: 2026 },
    ],
    { threshold: 5, quality: 'imported' },
  );
  const data = applyTargetGroup(country, published);
  const layout = roleLayout(buildMunicipalitySheet(BIRKUM, inputOf(plan, data), facts, null));

  it('says that it is hidden, and why, and writes no number in its place', () => {
    const rows = tablesOf(layout).find(({ caption }) => caption === 'Kommunen i tal')?.rows ?? [];
    const cell = (name: string) => rows.find(([label]) => label?.shown === name)?.[1];
    expect(cell('Målgruppens antal')).toEqual({ shown: 'skjult, fordi tallet er lille', value: null });
    expect(cell('Målgruppe pr. 1.000 indbyggere')).toEqual({ shown: 'skjult', value: null });
    const notes = layout.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : [])),
    );
    expect(notes.join(' ')).toContain('beskytte tal under 5');
  });
});

describe('shapes laid flat', () => {
  const shapes = inventedCountry().municipalities.map(({ code, name }, index): ShapeFeature => {
    const ring = inventedCountry().outlines[index]?.[0]?.[0] ?? [];
    return {
      type: 'Feature',
      id: code,
      properties: { name },
      geometry: { type: 'Polygon', coordinates: [ring.map(([lon, lat]) => [lon, lat])] },
    };
  });

  it('are inside the frame, north up, those in focus in full', () => {
    for (const focus of [[], [BIRKUM], [BIRKUM, DUNBY]]) {
      const drawing = drawShapes(shapes, focus, { width: 640, mostHeight: 330 });
      expect(drawing.height).toBeLessThanOrEqual(330);
      for (const shape of shapes.filter(
        ({ id }) => focus.length === 0 || focus.includes(id as typeof BIRKUM),
      )) {
        const numbers = (drawing.paths.get(shape.id)?.match(/[\d.-]+/g) ?? []).map(Number);
        expect(numbers.length).toBeGreaterThan(6);
        numbers.forEach((value, i) => {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(i % 2 === 0 ? 640 : drawing.height);
        });
      }
    }
    const { project } = drawShapes(shapes, [], { width: 640, mostHeight: 330 });
    expect(project(10, 56.2)[1]).toBeLessThan(project(10, 56)[1]);
    expect(project(11, 56)[0]).toBeGreaterThan(project(10, 56)[0]);
  });

  it('leave out what lies outside the frame', () => {
    const { paths } = drawShapes(shapes, [BIRKUM], { width: 640, mostHeight: 330 });
    expect(paths.has('0006')).toBe(false);
  });
});

describe('text at the foot of a page', () => {
  it('is text, whatever a plan is called', () => {
    expect(cssString('Plan 2')).toBe('"Plan 2"');
    expect(cssString('"; } body { display: none } \\')).not.toMatch(/[{};\n]|[^\\]"./);
  });
});
