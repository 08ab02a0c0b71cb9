import { type UnzipFileInfo, unzipSync, type Zippable, zipSync } from 'fflate';

export { AsyncZipDeflate, strFromU8, strToU8, Unzip, unzipSync, Zip, ZipDeflate, zipSync } from 'fflate';

type Answer<T> = (error: Error | null, value: T | null) => void;

function answer<T>(work: () => T, tell: Answer<T>): void {
  let value: T;
  try {
    value = work();
  } catch (error) {
    tell(error instanceof Error ? error : new Error(String(error)), null);
    return;
  }
  tell(null, value);
}

/** As fflate's `zip`, on the thread that calls it. */
export function zip(files: Zippable, tell: Answer<Uint8Array>): void {
  answer(() => zipSync(files), tell);
}

/** As fflate's `unzip`, on the thread that calls it. */
export function unzip(
  bytes: Uint8Array,
  options: { readonly filter?: (file: UnzipFileInfo) => boolean } | Answer<Record<string, Uint8Array>>,
  tell?: Answer<Record<string, Uint8Array>>,
): void {
  if (typeof options === 'function') answer(() => unzipSync(bytes), options);
  else if (tell) answer(() => unzipSync(bytes, options), tell);
}
