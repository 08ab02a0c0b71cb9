import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import { LINK_DICTIONARY } from './link-dictionary.ts';

const dictionary = strToU8(LINK_DICTIONARY);
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const CHECK_BYTES = 4;
/** So much is inflated at a time: at most a thousand times as much comes out before it is counted. */
const SLICE_BYTES = 256;

/** A text compressed, with a check that finds damage, in letters that an address takes as they are. */
export function packText(text: string): string {
  const plain = strToU8(text);
  const packed = deflateSync(plain, { level: 9, mem: 12, dictionary });
  const bytes = new Uint8Array(CHECK_BYTES + packed.length);
  new DataView(bytes.buffer).setUint32(0, checkOf(plain));
  bytes.set(packed, CHECK_BYTES);
  return writeLetters(bytes);
}

/**
 * The text again. `damaged` where letters were lost or changed; `tooLarge` as soon as more than
 * `mostBytes` have come out, however much is still to come.
 */
export function unpackText(
  letters: string,
  mostBytes: number,
):
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: 'damaged' | 'tooLarge' } {
  const bytes = readLetters(letters);
  if (!bytes || bytes.length <= CHECK_BYTES) return { ok: false, why: 'damaged' };
  const plain = inflate(bytes.subarray(CHECK_BYTES), mostBytes);
  if (plain === 'damaged' || plain === 'tooLarge') return { ok: false, why: plain };
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  if (view.getUint32(0) !== checkOf(plain)) return { ok: false, why: 'damaged' };
  return { ok: true, text: strFromU8(plain) };
}

function inflate(bytes: Uint8Array, mostBytes: number): Uint8Array | 'damaged' | 'tooLarge' {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate({ dictionary }, (chunk) => {
    chunks.push(chunk);
    size += chunk.length;
  });
  try {
    for (let at = 0; at < bytes.length; at += SLICE_BYTES) {
      stream.push(bytes.subarray(at, at + SLICE_BYTES), at + SLICE_BYTES >= bytes.length);
      if (size > mostBytes) return 'tooLarge';
    }
  } catch {
    return 'damaged';
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** FNV-1a, 32 bits. */
function checkOf(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

/** Base64 for addresses (RFC 4648, section 5), without padding. */
function writeLetters(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const bits = (a << 16) | (b << 8) | c;
    const letters = Math.min(3, bytes.length - at) + 1;
    for (let letter = 0; letter < letters; letter += 1) text += LETTERS[(bits >> (18 - 6 * letter)) & 63];
  }
  return text;
}

function readLetters(text: string): Uint8Array | null {
  if (text.length % 4 === 1) return null;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const letter of text) {
    const value = LETTERS.indexOf(letter);
    if (value === -1) return null;
    bits = ((bits << 6) | value) & 0xffffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[at] = (bits >> held) & 255;
    at += 1;
  }
  return bytes;
}
