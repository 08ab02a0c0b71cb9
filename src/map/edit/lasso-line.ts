import type { Pixel } from './pointer-gesture.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Draws the line of a lasso over the map: an SVG follows the pointer in the same frame. */
export function createLassoLine(parent: HTMLElement): {
  readonly show: (line: readonly Pixel[] | null) => void;
  readonly remove: () => void;
} {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'map-lasso');
  svg.setAttribute('aria-hidden', 'true');
  const paths = ['map-lasso-halo', 'map-lasso-line'].map((name) => {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('class', name);
    svg.append(path);
    return path;
  });
  return {
    show(line) {
      if (!line || line.length < 2) {
        svg.remove();
        return;
      }
      if (!svg.isConnected) parent.append(svg);
      const d = `M${line.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')}Z`;
      for (const path of paths) path.setAttribute('d', d);
    },
    remove: () => svg.remove(),
  };
}
