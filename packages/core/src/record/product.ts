import type { TableDeclaration } from './declaration.js';
import { Table } from './table.js';

/**
 * The declaration of the product of two tables: the columns of the first, and one with the id of a row of the second.
 * The rows of the second must have neither days of their own nor days on which they were recorded.
 *
 * @param as name of the further column
 */
export function productDeclaration(
  each: TableDeclaration,
  times: TableDeclaration,
  as: string,
): TableDeclaration {
  const further = { type: 'id', zh: [times.zh[0]], refersTo: [times.name] } as const;
  return { ...each, columns: { ...each.columns, [as]: further } };
}

/**
 * The product of two tables: each row of the first, once for each row of the second that is not superseded. Its ids
 * have the codes they have in the first table.
 */
export function productTable(declaration: TableDeclaration, each: Table, times: Table, as: string): Table {
  const product = new Table(declaration);
  const ids = times.words('id');
  const current = [...ids.values.keys()].filter((row) => times.rowOf(ids.at(row)) === row);
  for (let row = 0; row < each.length; row++) {
    const origin = each.originOf(row);
    if (origin && origin !== product.originOf(product.length - 1)) product.openOrigin(origin);
    for (const other of current) {
      for (const [name, column] of product.columns) {
        if (column.storage === 'word') column.push(name === as ? ids.at(other) : each.words(name).at(row));
        else column.push((column.storage === 'day' ? each.days(name) : each.numbers(name)).values[row]);
      }
      product.places.push(each.places[row]);
      const superseded = each.supersededOn?.[row];
      if (superseded !== undefined) product.supersede(product.length - 1, superseded);
    }
  }
  return product;
}
