export type { Ledger } from './ledger.js';
export { type LedgerMap, ledgerMapSchema, parseLedgerMap, readLedgerMap } from './ledger-map.js';
export { LEDGERS } from './ledgers.js';
