import { type ReactElement, useEffect, useState } from 'react';
import { texts } from '../i18n/texts.ts';
import type { NoticeStore } from './notice-store.ts';
import type { PlanFiles } from './plan-files.ts';
import { readDrop } from './save-file.ts';

const { open: words } = texts.files;

/** Whether it is over a part of the page that takes files for itself. */
function isElsewhere(event: DragEvent): boolean {
  return event.target instanceof Element && event.target.closest('[data-takes-files]') !== null;
}

/** Names of files that are taken into the plan that is open. */
const IMPORTED = /\.(geojson|csv|tsv|txt|xlsx)$/i;

function holdsFile(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

/** Opens a file that is dropped anywhere on the page, and says so while it hovers there. */
export function FileDrop({
  files,
  noticeStore,
  onImport,
}: {
  readonly files: PlanFiles;
  readonly noticeStore: NoticeStore;
  /** Takes in a table or a map file, which is no plan. */
  readonly onImport: (file: File) => void;
}): ReactElement | null {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const onOver = (event: DragEvent): void => {
      if (!holdsFile(event)) return;
      // Without this the browser leaves the page for the file.
      event.preventDefault();
      setOver(!isElsewhere(event));
    };
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = async (event: DragEvent): Promise<void> => {
      if (!event.dataTransfer || !holdsFile(event)) return;
      event.preventDefault();
      setOver(false);
      if (isElsewhere(event)) return;
      const dropped = await readDrop(event.dataTransfer);
      const [first] = dropped;
      if (dropped.length > 1) noticeStore.getState().show({ kind: 'message', text: words.oneFile });
      else if (first && IMPORTED.test(first.file.name)) onImport(first.file);
      else if (first) await files.openFile(first);
    };
    const drop = (event: DragEvent): void => void onDrop(event);
    window.addEventListener('dragover', onOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', drop);
    };
  }, [files, noticeStore, onImport]);
  return over ? <div className="drop-cover">{words.dropHere}</div> : null;
}
