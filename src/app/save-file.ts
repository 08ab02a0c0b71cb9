/** The part of the File System Access API that is used; not in every browser. */
interface PickerWindow {
  showSaveFilePicker?: (options: {
    suggestedName: string;
    types: { description: string; accept: Record<string, string[]> }[];
  }) => Promise<FileSystemFileHandle>;
  showOpenFilePicker?: (options: {
    types: { description: string; accept: Record<string, string[]> }[];
  }) => Promise<FileSystemFileHandle[]>;
}

/** A file and, where the browser gives one, the handle that it can be written back by. */
export interface PickedFile {
  readonly file: File;
  readonly handle: FileSystemFileHandle | null;
}

export type SaveOutcome =
  | { readonly kind: 'saved'; readonly fileName: string; readonly handle: FileSystemFileHandle | null }
  | { readonly kind: 'given up' }
  | { readonly kind: 'failed' };

export type PickOutcome =
  | ({ readonly kind: 'picked' } & PickedFile)
  | { readonly kind: 'given up' }
  /** The browser has no such dialogue, or may not show it: an ordinary file field must do. */
  | { readonly kind: 'unable' };

/**
 * A dialogue that is over sooner, and that the page never lost focus to, was never shown: nobody closes
 * one this fast, and a slow machine tells of one that it did not show well within this time.
 */
const NEVER_SHOWN_MS = 1000;

/** Downloads a text. */
export function downloadFile(text: string, fileName: string): SaveOutcome {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the address after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return { kind: 'saved', fileName, handle: null };
}

/** Saves a text where the user says, or as a download in browsers that cannot ask. */
export async function saveFile(text: string, fileName: string, description: string): Promise<SaveOutcome> {
  const { showSaveFilePicker } = window as PickerWindow;
  if (!showSaveFilePicker) return downloadFile(text, fileName);
  const dialogue = watchDialogue();
  try {
    const handle = await showSaveFilePicker.call(window, {
      suggestedName: fileName,
      types: [{ description, accept: { 'application/json': ['.json'] } }],
    });
    return await writeFile(handle, text);
  } catch (error) {
    const ending = dialogue.readEnding(error);
    // A page in a frame or under a strict policy may not ask: a download still works there.
    return ending === 'never shown' ? downloadFile(text, fileName) : { kind: ending };
  } finally {
    dialogue.stop();
  }
}

/** Writes over the file that a handle is of. */
export async function writeFile(handle: FileSystemFileHandle, text: string): Promise<SaveOutcome> {
  try {
    const file = await handle.createWritable();
    await file.write(text);
    await file.close();
    return { kind: 'saved', fileName: handle.name, handle };
  } catch {
    return { kind: 'failed' };
  }
}

/** Asks for a file to open. */
export async function pickFile(description: string): Promise<PickOutcome> {
  const { showOpenFilePicker } = window as PickerWindow;
  if (!showOpenFilePicker) return { kind: 'unable' };
  const dialogue = watchDialogue();
  try {
    const [handle] = await showOpenFilePicker.call(window, {
      types: [{ description, accept: { 'application/json': ['.json'] } }],
    });
    return handle ? { kind: 'picked', file: await handle.getFile(), handle } : { kind: 'given up' };
  } catch (error) {
    return { kind: dialogue.readEnding(error) === 'given up' ? 'given up' : 'unable' };
  } finally {
    dialogue.stop();
  }
}

/** What was dropped onto the page; the handle where the browser has one. */
export async function readDrop(data: DataTransfer): Promise<readonly PickedFile[]> {
  // Everything is asked for before the first answer: afterwards the drop is empty.
  const items = [...data.items].filter(({ kind }) => kind === 'file');
  const asked = items.map((item) => ({ file: item.getAsFile(), handle: handleOf(item) }));
  const files: PickedFile[] = [];
  for (const { file, handle } of asked) if (file) files.push({ file, handle: await handle });
  return files;
}

interface HandleItem {
  getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
}

async function handleOf(item: DataTransferItem & HandleItem): Promise<FileSystemFileHandle | null> {
  try {
    const handle = await item.getAsFileSystemHandle?.();
    return handle && isFileHandle(handle) ? handle : null;
  } catch {
    return null;
  }
}

function isFileHandle(handle: FileSystemHandle): handle is FileSystemFileHandle {
  return handle.kind === 'file';
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof DOMException && error.name === name;
}

interface DialogueWatch {
  /** What it means that the dialogue ended with an error. */
  readEnding(error: unknown): 'given up' | 'never shown' | 'failed';
  stop(): void;
}

/** How many dialogues are asked for and not yet answered. */
let underWay = 0;

/** Watches a dialogue from just before it is asked for. */
function watchDialogue(): DialogueWatch {
  const asked = performance.now();
  let tookFocus = false;
  const onBlur = (): void => {
    tookFocus = true;
  };
  window.addEventListener('blur', onBlur);
  underWay += 1;
  return {
    readEnding: (error) => {
      // Pressed again before a slow dialogue came up: the browser shows one only, and that one counts.
      if (underWay > 1) return 'given up';
      if (isNamed(error, 'SecurityError')) return 'never shown';
      if (!isNamed(error, 'AbortError')) return 'failed';
      return tookFocus || performance.now() - asked >= NEVER_SHOWN_MS ? 'given up' : 'never shown';
    },
    stop: () => {
      underWay -= 1;
      window.removeEventListener('blur', onBlur);
    },
  };
}
