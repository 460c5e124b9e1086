import { enterpriseId, UNITS, unitId } from '../evaluation/register.js';
import type { Ledger } from './ledger.js';

/** Number of enterprises that so many records are of. */
export const enterprisesOf = (records: number) => Math.ceil(records / 50);

const TOWNS = ['招贤', '湾里', '罗亭', '梅岭', '太平', '洗药湖'];
const TRADES = ['化工', '机械', '食品', '家具', '建材', '运输', '商贸', '石料', '燃气', '电气设备'];

/** The name of an enterprise; one in thirty has a comma in it. */
export function enterpriseName(at: number): string {
  const name = `${TOWNS[at % TOWNS.length]}${TRADES[at % TRADES.length]}有限公司第${at + 1}厂`;
  return at % 30 === 0 ? `${name}(东区,西区)` : name;
}

/** Those whom so many records refer to: every reference in a ledger of the bench is to one of them. */
export function subjectLedgers(records: number): Ledger[] {
  return [
    {
      table: 'enterprises',
      columns: ['id', 'name'],
      rows: () =>
        Array.from({ length: enterprisesOf(records) }, (_, at) => [enterpriseId(at), enterpriseName(at)]),
    },
    {
      table: 'units',
      columns: ['id', 'name', 'kind'],
      rows: () => Array.from({ length: UNITS }, (_, at) => [unitId(at), `单位${at + 1}`, 'department']),
    },
  ];
}
