import type { Cell } from './cell.js';
import { CellOrder } from './cell-order.js';
import type { TableIntake } from './table-intake.js';

/** Takes the rows of one table in whose cells stand in one order. */
export class RowSink {
  private readonly order: CellOrder;

  constructor(private readonly intake: TableIntake) {
    this.order = new CellOrder(intake.table.declaration);
  }

  /**
   * Says to which column the cells at a place belong.
   *
   * @param at place in the row, from 0
   * @param name English name of a column, or the name of an attribute; no other place has it
   */
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
    this.sink = new RowSink(intake);
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
