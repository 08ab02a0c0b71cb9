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

/** Nobody closes a dialogue this soon: the browser never showed it. */
const NEVER_SHOWN_MS = 50;

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
  const asked = performance.now();
  try {
    const handle = await showSaveFilePicker.call(window, {
      suggestedName: fileName,
      types: [{ description, accept: { 'application/json': ['.json'] } }],
    });
    return await writeFile(handle, text);
  } catch (error) {
    if (isGivenUp(error)) return { kind: 'given up' };
    // A page in a frame or under a strict policy may not ask: a download still works there.
    return wasNeverShown(error, asked) ? downloadFile(text, fileName) : { kind: 'failed' };
  }

  function isGivenUp(error: unknown): boolean {
    return isNamed(error, 'AbortError') && !wasNeverShown(error, asked);
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
  const asked = performance.now();
  try {
    const [handle] = await showOpenFilePicker.call(window, {
      types: [{ description, accept: { 'application/json': ['.json'] } }],
    });
    return handle ? { kind: 'picked', file: await handle.getFile(), handle } : { kind: 'given up' };
  } catch (error) {
    return isNamed(error, 'AbortError') && !wasNeverShown(error, asked)
      ? { kind: 'given up' }
      : { kind: 'unable' };
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

function wasNeverShown(error: unknown, asked: number): boolean {
  if (isNamed(error, 'SecurityError')) return true;
  return isNamed(error, 'AbortError') && performance.now() - asked < NEVER_SHOWN_MS;
}
