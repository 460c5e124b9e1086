import { readFile } from 'node:fs/promises';
import { read } from '@e965/xlsx';
import { TABLES } from '@zhiben/core';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { call } from './call.js';
import { Folder } from './folder.js';

const folder = new Folder();

describe('zhiben template', () => {
  it.each([
    ['zh-CN', '填表说明', '隐患'],
    ['en', 'How to fill in', 'hazards'],
  ])('writes an empty workbook in %s, and says what to do with it', async (lang, notes, hazards) => {
    const path = folder.at(`${lang}.xlsx`);
    const { code, stdout, stderr } = await call(['template', path, '--lang', lang]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(`zhiben check ${path}`);
    const { SheetNames } = read(await readFile(path));
    expect(SheetNames).toHaveLength(Object.keys(TABLES).length + 1);
    expect(SheetNames).toContain(hazards);
    expect(SheetNames[0]).toBe(notes);
  });

  it('whose workbook is checked as it stands: every table supplied, nothing overdue', async () => {
    const path = folder.at('empty.xlsx');
    await call(['template', path]);
    const { code, stdout } = await call(['check', path, '--as-of', '2025-06-30', '--json']);
    const { counts, findings } = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(Object.keys(counts).sort()).toEqual(Object.keys(TABLES).sort());
    for (const { read } of Object.values<{ read: number }>(counts)) expect(read).toBe(0);
    expect(findings.filter(({ status }: { status: string }) => status === 'breached')).toEqual([]);
  });

  it('does not write over a file that is there', async () => {
    const path = await folder.write('filled.xlsx', 'filled in');
    const { code, stderr } = await call(['template', path]);
    expect(code).toBe(2);
    expect(stderr).toContain(path);
    expect(await readFile(path, 'utf8')).toBe('filled in');
  });

  it.each(['zh-CN', 'en'])('has a help in %s', async (lang) => {
    const { code, stdout } = await call(['template', '--help', '--lang', lang]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/zhiben template .*\.xlsx/);
    for (const line of stdout.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(80);
    expect((await call(['--help', '--lang', lang])).stdout).toMatch(/^ {2}template /m);
  });
});
