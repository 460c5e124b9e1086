import type { Cell } from './cell.js';
import type { TableDeclaration } from './declaration.js';

/** Which cell of a row belongs to which column, where the cells of all rows stand in one order. */
export class CellOrder {
  /** By declared column, in the order of the declaration, where its cell stands; -1 where no cell is its own. */
  readonly positions: Int32Array;
  /** Where the cells of columns stand that the declaration does not know. */
  readonly attributes: { readonly name: string; readonly at: number }[] = [];
  private readonly declared: readonly string[];

  constructor({ columns }: TableDeclaration) {
    this.declared = Object.keys(columns);
    this.positions = new Int32Array(this.declared.length).fill(-1);
  }

  /** Says to which column the cells at a place belong. */
  name(at: number, name: string): void {
    const column = this.declared.indexOf(name);
    if (column >= 0) this.positions[column] = at;
    else this.attributes.push({ name, at });
  }

  /** The cell of a declared column, by its number. */
  cell(cells: readonly Cell[], column: number): Cell {
    const at = this.positions[column];
    return at < 0 ? undefined : cells[at];
  }
}
