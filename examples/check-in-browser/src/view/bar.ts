import type { Counts } from '../list.js';
import { STATUS_ORDER } from '../lists/status-order.js';

const SVG = 'http://www.w3.org/2000/svg';

/** How many thousandths of its length a status takes at least, to be seen at all. */
const LEAST = 4;

/** The statuses as parts of one bar; a picture of the figures beside it, and no more. */
export function bar(counts: Counts): SVGElement {
  const all = STATUS_ORDER.reduce((sum, status) => sum + counts[status], 0);
  const image = svg('svg', { viewBox: '0 0 1000 10', preserveAspectRatio: 'none', 'aria-hidden': 'true' });
  image.classList.add('bar');
  const parts = STATUS_ORDER.filter((status) => counts[status] > 0);
  const widths = parts.map((status) => Math.max(LEAST, (counts[status] / all) * 1000));
  const scale = 1000 / widths.reduce((sum, width) => sum + width, 0);
  let x = 0;
  for (const [at, status] of parts.entries()) {
    const width = widths[at] * scale;
    image.append(svg('rect', { x: String(x), y: '0', width: String(width), height: '10', class: status }));
    x += width;
  }
  return image;
}

function svg(tag: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS(SVG, tag) as SVGElement;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}
