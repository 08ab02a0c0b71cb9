/** What the tabs of one browser tell each other. */
export type TabMessage =
  /** A tab has opened a draft; whoever has it too answers `here`. */
  | { readonly kind: 'hello' | 'here' | 'bye'; readonly tab: string; readonly draft: string }
  | { readonly kind: 'kept'; readonly tab: string; readonly draft: string; readonly revision: number };

export interface TabChannel {
  post(message: TabMessage): void;
  /** Hears the other tabs, never itself. Returns a way to stop. */
  listen(hear: (message: TabMessage) => void): () => void;
}

const NAME = 'daekning-kladder';
const KINDS: readonly unknown[] = ['hello', 'here', 'bye', 'kept'];

/** Without BroadcastChannel the tabs still notice each other when they write, by the revision kept. */
export function createTabChannel(): TabChannel {
  if (typeof BroadcastChannel === 'undefined')
    return { post: () => undefined, listen: () => () => undefined };
  const channel = new BroadcastChannel(NAME);
  return {
    post: (message) => channel.postMessage(message),
    listen: (hear) => {
      const onMessage = ({ data }: MessageEvent<unknown>): void => {
        if (isTabMessage(data)) hear(data);
      };
      channel.addEventListener('message', onMessage);
      return () => channel.removeEventListener('message', onMessage);
    },
  };
}

function isTabMessage(data: unknown): data is TabMessage {
  if (typeof data !== 'object' || data === null) return false;
  const { kind, tab, draft, revision } = data as Readonly<Record<string, unknown>>;
  if (typeof tab !== 'string' || typeof draft !== 'string' || !KINDS.includes(kind)) return false;
  return kind !== 'kept' || typeof revision === 'number';
}
