import { describe, expect, it } from 'vitest';
import { call } from './call.js';
import { Folder } from './folder.js';

const folder = new Folder();

/** One enterprise that is not high-risk, and one check of its own in the second quarter of 2025. */
const LEDGER = JSON.stringify({
  企业名录: [{ 企业名称: '甲厂', 是否高危: '否' }],
  自查记录: [
    { 企业名称: '甲厂', 检查日期: '2025-05-07', 带队人职务: '主要负责人', 是否涉及重大事故隐患: '是' },
  ],
});

async function check(...args: string[]) {
  const data = await folder.write('ledger.json', LEDGER);
  return call(['check', data, '--as-of', '2025-07-31', '--lang', 'zh-CN', ...args], { columns: 200 });
}

async function statuses(...args: string[]): Promise<string[]> {
  const { stdout } = await check('--format', 'ndjson', ...args);
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { obligation: string; instance: string; status: string })
    .filter(({ obligation }) => obligation === 'M18.check.general' || obligation === 'M8.drill.general')
    .map(({ obligation, instance, status }) => `${obligation} ${instance} ${status}`);
}

describe('a ledger that holds checks alone', () => {
  it('says nothing of drills, and takes quarters before its first record for undone', async () => {
    expect(await statuses()).toEqual([
      'M18.check.general 2024-Q1 breached',
      'M18.check.general 2024-Q2 breached',
      'M18.check.general 2024-Q3 breached',
      'M18.check.general 2024-Q4 breached',
      'M18.check.general 2025-Q1 breached',
      'M18.check.general 2025-Q2 met',
      'M18.check.general 2025-Q3 open',
      'M8.drill.general  unknown',
    ]);
  });

  it('is told of: which types it holds, and that quarters before its first record are undone', async () => {
    const { stdout } = await check();
    expect(stdout).toContain('只涵盖（此外按情况不明处理）：工作记录（检查）');
    expect(stdout).toContain('5 件到期日早于最早的工作记录（2025-05-07）');
  });

  it('has a manifest to say from which day it tells', async () => {
    const covers = await folder.write(
      'covers.json',
      '{ "covers": { "activities": { "from": "2025-04-01" } } }',
    );
    expect(await statuses('--covers', covers)).toEqual([
      'M18.check.general 2024-Q1 unknown',
      'M18.check.general 2024-Q2 unknown',
      'M18.check.general 2024-Q3 unknown',
      'M18.check.general 2024-Q4 unknown',
      'M18.check.general 2025-Q1 unknown',
      'M18.check.general 2025-Q2 met',
      'M18.check.general 2025-Q3 open',
      'M8.drill.general  unknown',
    ]);
    const { stdout } = await check('--covers', covers);
    expect(stdout).toContain('工作记录（检查、2025-04-01–）');
    expect(stdout).not.toContain('早于最早的工作记录');
  });

  it('is refused with a manifest that is none', async () => {
    const covers = await folder.write('bad.json', '{');
    const { code, stderr } = await check('--covers', covers);
    expect([code, stderr]).toEqual([2, expect.stringContaining('bad.json: 数据说明不符合格式')]);
    expect((await check('--covers', folder.at('none.json'))).stderr).toContain('none.json: 没有这个文件');
  });

  it('does not write over its manifest', async () => {
    const covers = await folder.write('own.json', '{ "covers": {} }');
    const { code, stderr } = await check('--covers', covers, '--out', covers);
    expect([code, stderr]).toEqual([2, expect.stringContaining('--covers')]);
  });
});
