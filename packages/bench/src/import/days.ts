import { type Day, parseDay } from '@zhiben/core';
import type { Random } from '../random.js';

const FIRST = parseDay('2024-01-01');
const LAST = parseDay('2026-12-31');
const MILLISECONDS = 86_400_000;

/** A day of the three years. */
export const someDay = (random: Random): Day => random.between(FIRST, LAST);

/** A day as the cell of a ledger. */
export const dateOf = (day: Day) => new Date(day * MILLISECONDS);

/** `YYYY-MM-DD` of a date at midnight in UTC. */
export const dayText = (date: Date) => date.toISOString().slice(0, 10);
