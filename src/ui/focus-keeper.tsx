import { type ReactElement, type ReactNode, useEffect, useRef } from 'react';

const FOCUSABLE =
  'button:not([disabled]):not([tabindex="-1"]), input:not([disabled]):not([tabindex="-1"]), select:not([disabled]), textarea:not([disabled]), summary, a[href], [tabindex="0"]';

/** What had focus, and how to find something near it when it is gone. */
interface FocusPlace {
  readonly element: Element;
  /** The elements around it, the nearest first, each with its place among what can have focus there. */
  readonly around: readonly { readonly box: Element; readonly index: number }[];
}

function focusableIn(box: Element): readonly HTMLElement[] {
  return [...box.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((element) => element.checkVisibility());
}

function placeOf(element: Element, root: Element): FocusPlace {
  const around: { box: Element; index: number }[] = [];
  for (let box = element.parentElement; box && root.contains(box); box = box.parentElement) {
    around.push({ box, index: focusableIn(box).findIndex((each) => each.isSameNode(element)) });
    if (box === root) break;
  }
  return { element, around };
}

/** Whatever stands where the lost element stood, in the nearest box that is still there. */
function nearest({ around }: FocusPlace): HTMLElement | null {
  for (const { box, index } of around) {
    if (!box.isConnected) continue;
    const left = focusableIn(box);
    const found = left[Math.min(Math.max(index, 0), left.length - 1)];
    if (found) return found;
  }
  return null;
}

/**
 * Keeps the keyboard's place: when an action takes away what had focus, focus goes to what stands there instead,
 * never to the top of the page.
 */
export function FocusKeeper({ children }: { readonly children: ReactNode }): ReactElement {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = root.current;
    if (!box) return;
    let place: FocusPlace | null = null;
    const remember = (event: FocusEvent): void => {
      place = event.target instanceof Element ? placeOf(event.target, box) : null;
    };
    const forget = (event: FocusEvent): void => {
      // Focus that goes elsewhere is no longer ours; an element that is taken away sends it nowhere.
      if (event.relatedTarget instanceof Element && !box.contains(event.relatedTarget)) place = null;
    };
    const press = (event: PointerEvent): void => {
      if (event.target instanceof Node && !box.contains(event.target)) place = null;
    };
    const observer = new MutationObserver(() => {
      const isLost = place !== null && !place.element.isConnected;
      if (isLost && document.activeElement === document.body && place) nearest(place)?.focus();
    });
    box.addEventListener('focusin', remember);
    box.addEventListener('focusout', forget);
    document.addEventListener('pointerdown', press);
    observer.observe(box, { childList: true, subtree: true });
    return () => {
      box.removeEventListener('focusin', remember);
      box.removeEventListener('focusout', forget);
      document.removeEventListener('pointerdown', press);
      observer.disconnect();
    };
  }, []);
  return (
    <div className="focus-keeper" ref={root}>
      {children}
    </div>
  );
}
