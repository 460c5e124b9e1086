import type { Parts } from './parts.js';
import { localName, visitTags } from './xml.js';

/** Numbers of shapes in a cluster; a drawing says which clusters are its own. */
const CLUSTER = 1024;

/** Gives out numbers for shapes that no drawing of a workbook uses. */
export class ShapeIds {
  #lastCluster = 0;

  constructor(parts: Parts) {
    for (const part of parts.endingIn('.vml')) {
      const open = (name: string, { data = '', id = '' }: Readonly<Record<string, string>>) => {
        if (localName(name) === 'idmap') this.#know(...data.split(',').map(Number));
        else this.#know(Math.floor(Number(SHAPE_ID.exec(id)?.[1] ?? 0) / CLUSTER));
      };
      visitTags(parts.text(part), part, { open }, { lenient: true });
    }
  }

  /** Numbers for so many shapes of one drawing, with the fresh clusters that they lie in. */
  take(count: number): { readonly clusters: number[]; readonly numbers: number[] } {
    const clusters: number[] = [];
    const numbers: number[] = [];
    while (numbers.length < count) {
      this.#lastCluster += 1;
      clusters.push(this.#lastCluster);
      // The first number of a cluster stands for the drawing itself.
      for (let at = 1; at < CLUSTER && numbers.length < count; at += 1)
        numbers.push(this.#lastCluster * CLUSTER + at);
    }
    return { clusters, numbers };
  }

  #know(...clusters: readonly number[]): void {
    this.#lastCluster = Math.max(this.#lastCluster, ...clusters.filter(Number.isInteger));
  }
}

const SHAPE_ID = /^_x0000_s(\d{1,9})$/;
