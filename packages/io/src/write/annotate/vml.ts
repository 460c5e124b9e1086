import { anchorFor, boxFor, linesIn } from './box.js';
import type { Mark } from './cell-note.js';
import type { Grid } from './grid.js';
import type { CellPlace } from './reference.js';
import type { ShapeIds } from './shape-ids.js';
import { Splices } from './splice.js';
import { childOf, childrenOf, readXml, type XmlElement } from './xml.js';

const NAMESPACES: Readonly<Record<string, string>> = {
  'xmlns:v': 'urn:schemas-microsoft-com:vml',
  'xmlns:o': 'urn:schemas-microsoft-com:office:office',
  'xmlns:x': 'urn:schemas-microsoft-com:office:excel',
};

/** The type of all boxes of comments: shape 202 of the format, a text box. */
const BOX_TYPE = '_x0000_t202';

/** A drawing without a shape. */
export const EMPTY_DRAWING = `<xml${declared(NAMESPACES)}></xml>`;

/**
 * Text of a VML drawing in which each marked cell has a box for its comment, hidden until it is pointed at. A box that
 * is there already grows by the lines that are added.
 *
 * @param part name of the part, for messages
 */
export function withBoxes(
  xml: string,
  part: string,
  marks: readonly Mark[],
  grid: Grid,
  ids: ShapeIds,
): string {
  const root = readXml(xml, part, { lenient: true });
  const known = new Map(notesOf(root, xml).map(({ place, data }) => [keyOf(place), data]));
  const splices = new Splices(xml);
  const fresh: Mark[] = [];
  for (const mark of marks) {
    const data = known.get(keyOf(mark.place));
    if (data === undefined) fresh.push(mark);
    else grow(splices, childOf(data, 'Anchor'), linesIn(mark.text));
  }
  if (fresh.length === 0) return splices.toString();

  const missing = Object.entries(NAMESPACES).filter(([name, uri]) => root.attributes[name] !== uri);
  const declarations = declared(Object.fromEntries(missing));
  const { clusters, numbers } = ids.take(fresh.length);
  const layout = childOf(root, 'shapelayout');
  const map = layout && childOf(layout, 'idmap');
  let start = '';
  if (map === undefined) start += layoutWith(clusters, declarations);
  else splices.change(map, { attributes: { data: [map.attributes.data, ...clusters].join(',') } });
  const hasType = childrenOf(root, 'shapetype').some(({ attributes }) => attributes.id === BOX_TYPE);
  if (!hasType) start += boxType(declarations);
  const shapes = fresh.map((mark, at) => shape(mark, numbers[at], at + 1, grid, declarations));
  // The layout and the type stand before all shapes.
  const first = layout === undefined ? root.children.at(0)?.start : layout.end;
  if (first !== undefined && start !== '') splices.insert(first, start);
  splices.change(root, { append: (first === undefined ? start : '') + shapes.join('') });
  return splices.toString();
}

interface KnownNote {
  readonly place: CellPlace;
  /** Its element `ClientData`. */
  readonly data: XmlElement;
}

function notesOf(root: XmlElement, xml: string): KnownNote[] {
  return childrenOf(root, 'shape').flatMap((shape) => {
    const data = childOf(shape, 'ClientData');
    if (data?.attributes.ObjectType !== 'Note') return [];
    const numberIn = (name: string) => Number(contentOf(childOf(data, name), xml));
    return [{ data, place: { row: numberIn('Row') + 1, column: numberIn('Column') + 1 } }];
  });
}

const contentOf = (element: XmlElement | undefined, xml: string) =>
  element && xml.slice(element.innerStart, element.innerEnd);

const keyOf = ({ row, column }: CellPlace) => `${row} ${column}`;

/** Moves the bottom of a box down, by a row for each line. A box that does not say where it lies stays as it is. */
function grow(splices: Splices, anchor: XmlElement | undefined, lines: number): void {
  const numbers = contentOf(anchor, splices.original)?.split(',').map(Number) ?? [];
  if (anchor === undefined || numbers.length !== 8 || !numbers.every(Number.isInteger)) return;
  numbers[6] += lines;
  splices.replace(anchor.innerStart, anchor.innerEnd, numbers.join(', '));
}

function declared(namespaces: Readonly<Record<string, string>>): string {
  return Object.entries(namespaces)
    .map(([name, uri]) => ` ${name}="${uri}"`)
    .join('');
}

const layoutWith = (clusters: readonly number[], declarations: string) =>
  `<o:shapelayout${declarations} v:ext="edit"><o:idmap v:ext="edit" data="${clusters.join(',')}"/></o:shapelayout>`;

const boxType = (declarations: string) =>
  `<v:shapetype${declarations} id="${BOX_TYPE}" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">` +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

function shape({ place, text }: Mark, id: number, depth: number, grid: Grid, declarations: string): string {
  const box = boxFor(text);
  const size = `width:${points(box.width)}pt;height:${points(box.height)}pt`;
  return [
    `<v:shape${declarations} id="_x0000_s${id}" type="#${BOX_TYPE}"`,
    ` style="position:absolute;margin-left:60pt;margin-top:1.5pt;${size};z-index:${depth};visibility:hidden"`,
    ' fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/>',
    '<v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>',
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>',
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>',
    `<x:Anchor>${anchorFor(place, box, grid).join(', ')}</x:Anchor><x:AutoFill>False</x:AutoFill>`,
    `<x:Row>${place.row - 1}</x:Row><x:Column>${place.column - 1}</x:Column></x:ClientData></v:shape>`,
  ].join('');
}

const points = (pixels: number) => pixels * 0.75;
