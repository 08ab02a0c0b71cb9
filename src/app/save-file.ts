/** The part of the File System Access API that is used; not in every browser. */
interface SaveWindow {
  showSaveFilePicker?: (options: {
    suggestedName: string;
    types: { description: string; accept: Record<string, string[]> }[];
  }) => Promise<FileSystemFileHandle>;
}

export type SaveOutcome =
  | { readonly kind: 'saved'; readonly fileName: string }
  | { readonly kind: 'given up' }
  | { readonly kind: 'failed' };

function download(text: string, fileName: string): SaveOutcome {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the address after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return { kind: 'saved', fileName };
}

/** Saves a text where the user says, or as a download in browsers that cannot ask. */
export async function saveFile(text: string, fileName: string, description: string): Promise<SaveOutcome> {
  const { showSaveFilePicker } = window as SaveWindow;
  if (!showSaveFilePicker) return download(text, fileName);
  try {
    const handle = await showSaveFilePicker.call(window, {
      suggestedName: fileName,
      types: [{ description, accept: { 'application/json': ['.json'] } }],
    });
    const file = await handle.createWritable();
    await file.write(text);
    await file.close();
    return { kind: 'saved', fileName: handle.name };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return { kind: 'given up' };
    // A page in a frame or under a strict policy may not ask: a download still works there.
    if (error instanceof DOMException && error.name === 'SecurityError') return download(text, fileName);
    return { kind: 'failed' };
  }
}
