import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planFileName } from './plan-file-name.ts';

describe('a plan as a file name', () => {
  it('writes Danish letters out', () => {
    expect(planFileName('Århus & omegn', 'plan')).toBe('aarhus-omegn.daekning.json');
    expect(planFileName('Sundhedsråd: Øst / Æbelø', 'plan')).toBe('sundhedsraad-oest-aebeloe.daekning.json');
    expect(planFileName('Eksempel é', 'plan')).toBe('eksempel-e.daekning.json');
  });

  it('has a name for a plan without letters', () => {
    expect(planFileName('  ***  ', 'plan')).toBe('plan.daekning.json');
  });

  it('is safe on every system, whatever the plan is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
        expect(planFileName(name, 'plan')).toMatch(/^[a-z0-9][a-z0-9-]{0,79}\.daekning\.json$/);
      }),
    );
  });
});
