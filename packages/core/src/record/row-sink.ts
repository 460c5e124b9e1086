import type { Cell } from './cell.js';
import { CellOrder } from './cell-order.js';
import type { TableIntake } from './table-intake.js';

/** Takes the rows of one table in whose cells stand in one order. */
export class RowSink {
  private readonly order: CellOrder;

  /** @param names by cell, the English name of its column, or the name of the attribute; no name twice */
  constructor(
    private readonly intake: TableIntake,
    names: readonly string[] = [],
  ) {
    this.order = new CellOrder(intake.table.declaration, names);
  }

  /** Says to which column or attribute the cells at a further place belong. */
  name(at: number, name: string): void {
    this.order.name(at, name);
  }

  /**
   * Takes one row in. The cells are read at once; their array may be used again for the next row.
   *
   * @param place the row as it stands in the file or sheet, from 1
   */
  add(cells: readonly Cell[], place: number): void {
    this.intake.add(cells, place, this.order);
  }
}

/** Takes plain objects in, whose keys are the names of columns and attributes. */
export class ObjectSink {
  private readonly places = new Map<string, number>();
  private readonly sink: RowSink;
  private cells: Cell[] = [];

  constructor(intake: TableIntake) {
    const names = Object.keys(intake.table.declaration.columns);
    this.sink = new RowSink(intake, names);
    for (const [at, name] of names.entries()) this.places.set(name, at);
  }

  add(row: Readonly<Record<string, Cell>>, place: number): void {
    this.cells.fill(undefined);
    for (const name of Object.keys(row)) {
      let at = this.places.get(name);
      if (at === undefined) {
        at = this.places.size;
        this.places.set(name, at);
        this.sink.name(at, name);
      }
      this.cells[at] = row[name];
    }
    this.sink.add(this.cells, place);
  }
}
