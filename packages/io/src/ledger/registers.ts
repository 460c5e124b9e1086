import type { Ledger } from './ledger.js';

/** 企业名录: offices know an enterprise by its social credit code, or by its name alone. */
export const enterprises: Ledger = {
  table: 'enterprises',
  sheets: ['企业', '企业名录', '企业台账', '企业清单', '企业基本信息', '生产经营单位', '生产经营单位名录'],
  idFrom: ['uscc', 'name'],
};

/** 单位名录: a unit is known by its name. */
export const units: Ledger = { table: 'units', sheets: ['单位', '单位名录', '单位清单'], idFrom: ['name'] };
