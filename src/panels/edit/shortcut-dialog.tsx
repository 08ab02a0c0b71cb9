import type { ReactElement } from 'react';
import { editToolsWords } from '../../i18n/edit-tools.ts';
import { EDIT_TOOLS } from '../../plan/edit-view-store.ts';
import { Modal } from '../../ui/modal.tsx';
import { useEditView, usePlanning } from '../planning-context.tsx';
import { ACTION_KEYS, TOOL_KEYS } from './shortcuts.ts';

const { shortcuts: words, toolDoes, tool, find } = editToolsWords;

interface Line {
  readonly keys: readonly string[];
  readonly does: string;
}

const LETTERS: readonly { readonly title: string; readonly lines: readonly Line[] }[] = [
  {
    title: words.groups.tools,
    lines: EDIT_TOOLS.flatMap((each) => {
      const key = TOOL_KEYS[each];
      return key === undefined ? [] : [{ keys: [key], does: `${tool[each]}: ${toolDoes[each]}` }];
    }),
  },
  {
    title: words.groups.find,
    lines: [
      { keys: [ACTION_KEYS.nextGap], does: find.nextGap },
      { keys: ['Shift', ACTION_KEYS.previousGap], does: find.previousGap },
      { keys: [ACTION_KEYS.nextRule], does: find.nextRule },
      { keys: [ACTION_KEYS.nextPart], does: find.nextPart },
      { keys: [ACTION_KEYS.search], does: words.action.search },
    ],
  },
  {
    title: words.groups.page,
    lines: [
      { keys: [ACTION_KEYS.newUnit], does: words.action.newUnit },
      { keys: [ACTION_KEYS.lock], does: words.action.lock },
      { keys: [ACTION_KEYS.table], does: words.action.table },
      { keys: [ACTION_KEYS.help], does: words.action.help },
    ],
  },
];

const ALWAYS: readonly Line[] = [
  { keys: ['Ctrl', 'Z'], does: words.action.undo },
  { keys: ['Ctrl', 'Shift', 'Z'], does: words.action.redo },
  { keys: ['Ctrl', 'Y'], does: words.action.redo },
];

/** Every shortcut, and the switch for those of a single letter. */
export function ShortcutDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const { editViewStore } = usePlanning();
  const on = useEditView((state) => state.shortcutsOn);
  return (
    <Modal title={words.title} wide close={words.close} onEscape={onClose}>
      <label className="check">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => editViewStore.getState().setShortcutsOn(event.currentTarget.checked)}
        />
        {words.on}
      </label>
      <p className="small muted">{on ? words.lead : words.offNote}</p>
      <div className="shortcut-groups">
        {LETTERS.map(({ title, lines }) => (
          <Lines key={title} title={title} lines={lines} muted={!on} />
        ))}
        <Lines title={words.groups.always} lines={ALWAYS} muted={false} />
      </div>
    </Modal>
  );
}

function Lines({
  title,
  lines,
  muted,
}: {
  readonly title: string;
  readonly lines: readonly Line[];
  readonly muted: boolean;
}): ReactElement {
  return (
    <section>
      <h3 className="section-subheading">{title}</h3>
      <dl className={muted ? 'shortcuts muted' : 'shortcuts'}>
        {lines.map(({ keys, does }) => (
          <div key={keys.join(' ')}>
            <dt>
              {keys.map((key, index) => (
                <span key={key}>
                  {index > 0 && ' + '}
                  <kbd>{key}</kbd>
                </span>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
