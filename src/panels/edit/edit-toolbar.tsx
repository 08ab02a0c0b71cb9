import { type KeyboardEvent, type ReactElement, useRef } from 'react';
import { editToolsWords as words } from '../../i18n/edit-tools.ts';
import { nameOfFacility } from '../../plan/edit/names.ts';
import { EDIT_TOOLS, type EditTool } from '../../plan/edit-view-store.ts';
import { ToolIcon } from '../../ui/edit-icons.tsx';
import { useEditView, usePlanning, usePlanState } from '../planning-context.tsx';
import { TOOL_KEYS } from './shortcuts.ts';
import { UnitBadge } from './unit-badge.tsx';
import { useAddUnit } from './use-add-unit.ts';
import { useUnitMarks } from './use-edit.ts';

/** The base is placed from a unit's fields; the others stand here. */
const TOOLS: readonly EditTool[] = EDIT_TOOLS.filter((tool) => tool !== 'placeBase');
const UNIT_TOOLS: readonly EditTool[] = ['paint', 'lasso', 'polygon', 'placeBase'];

/** What a press on the map does, and in which unit: over the map. */
export function EditToolbar(): ReactElement {
  return (
    <div className="edit-bar">
      <Tools />
      <ActiveUnit />
    </div>
  );
}

function Tools(): ReactElement {
  const { editViewStore } = usePlanning();
  const tool = useEditView((state) => state.tool);
  const shortcutsOn = useEditView((state) => state.shortcutsOn);
  const bar = useRef<HTMLDivElement>(null);
  const inBar = TOOLS.includes(tool) ? tool : 'select';
  const move = (event: KeyboardEvent): void => {
    const index = TOOLS.indexOf(inBar);
    const buttons = [...(bar.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button.isSameNode(document.activeElement));
    const from = at < 0 ? index : at;
    const next = {
      ArrowRight: (from + 1) % buttons.length,
      ArrowLeft: (from - 1 + buttons.length) % buttons.length,
      Home: 0,
      End: buttons.length - 1,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    buttons[next]?.focus();
  };
  return (
    <div className="tools" role="toolbar" aria-label={words.toolbar} ref={bar} onKeyDown={move}>
      {TOOLS.map((each) => {
        const key = shortcutsOn ? TOOL_KEYS[each] : undefined;
        return (
          <button
            key={each}
            type="button"
            className="tool"
            aria-pressed={tool === each}
            tabIndex={inBar === each ? 0 : -1}
            aria-label={`${words.tool[each]}: ${words.toolDoes[each]}`}
            aria-keyshortcuts={key}
            title={`${words.toolDoes[each]}${key === undefined ? '' : ` (${key})`}`}
            onClick={() => editViewStore.getState().setTool(each)}
          >
            <ToolIcon tool={each} />
            <span>{words.tool[each]}</span>
          </button>
        );
      })}
    </div>
  );
}

function ActiveUnit(): ReactElement {
  const { editViewStore } = usePlanning();
  const areas = usePlanState((state) => state.plan.serviceAreas);
  const activeUnit = useEditView((state) => state.activeUnit);
  const tool = useEditView((state) => state.tool);
  const marks = useUnitMarks();
  const addUnit = useAddUnit();
  const active = areas.find(({ id }) => id === activeUnit);
  const needsUnit = UNIT_TOOLS.includes(tool);
  const hint =
    tool === 'placeBase' && active
      ? words.placeBaseHint(nameOfFacility(active))
      : !needsUnit
        ? ''
        : !active
          ? words.needsUnit
          : active.locked
            ? words.lockedUnit(nameOfFacility(active))
            : '';
  return (
    <div className="active-unit">
      <label className="active-unit-label">
        <span>{words.activeUnit}</span>
        <UnitBadge mark={active && marks.get(active.id)} candidate={active?.status === 'candidate'} />
        <select
          className="field"
          value={activeUnit ?? ''}
          onChange={(event) => {
            const id = event.currentTarget.value;
            editViewStore.getState().setActiveUnit(id === '' ? null : id);
          }}
        >
          <option value="">{words.noActiveUnit}</option>
          {areas.map((area, index) => {
            const name = `${index + 1}. ${nameOfFacility(area)}`;
            return (
              <option key={area.id} value={area.id}>
                {area.locked ? words.lockedOption(name) : name}
              </option>
            );
          })}
        </select>
      </label>
      <button
        type="button"
        className="button plus-button"
        aria-label={words.newUnit}
        title={words.newUnit}
        onClick={() => addUnit([], false)}
      >
        +
      </button>
      <div className="edit-hint" role="status">
        {hint !== '' && <span>{hint}</span>}
        {tool === 'placeBase' && (
          <button type="button" className="button" onClick={() => editViewStore.getState().setTool('select')}>
            {words.stop}
          </button>
        )}
      </div>
    </div>
  );
}
