// %%
import { evaluate, loadPlan } from '@zhiben/core';
import document from '@zhiben/core/plans/zhaoxian-2024-2026';
import { readSource } from '@zhiben/io';

const LEDGER = '../data/zhaoxian-sample.xlsx';
const [BEFORE, NOW] = ['2024-12-31', '2025-06-30'];
const LINES = 3; // 每项责任列几行 · of a duty
const WORDS = {
  met: '按期完成',
  late: '逾期完成',
  open: '未到期',
  breached: '未完成',
  tracked: '跟踪',
  unknown: '无法判定',
  exempt: '免除',
  'not-applicable': '不适用',
};

// %%
const { dataset } = await readSource(LEDGER);
const plan = loadPlan(document);

// %%
// 责任、对象、期次都相同，即为同一事项。 A case is the same on both days by duty, subject and instance.
const key = ({ obligation, subject, instance }) => [obligation, subject, instance].join('\t');
const before = new Map([...evaluate(plan, dataset, { asOf: BEFORE })].map((f) => [key(f), f.status]));
const now = evaluate(plan, dataset, { asOf: NOW });

// 变差：现为未完成而原先不是，或原为按期完成而现在不是。 Breached and was not, or met and is no longer.
const worse = [...now.where({ status: ['breached', 'open', 'late', 'unknown'] })]
  .map((finding) => ({ ...finding, was: before.get(key(finding)) }))
  .filter(({ was, status }) => was === 'met' || (status === 'breached' && was !== 'breached'))
  .sort((a, b) => (b.overdueDays ?? 0) - (a.overdueDays ?? 0));

// %%
function print(heading, cases) {
  console.log(`\n${heading}：${cases.length} 项`);
  for (const { id, clause, title } of plan.duties) {
    const own = cases.filter(({ obligation }) => obligation === id);
    if (own.length > 0) console.log(`\n  ${clause}. ${title['zh-CN']}：${own.length} 项`);
    for (const { subject, instance, was, status, overdueDays } of own.slice(0, LINES)) {
      const name = subject === 'plan' ? plan.document.issuer['zh-CN'] : dataset.nameOf(subject);
      const change = was && `${WORDS[was]}→${WORDS[status]}`;
      const days = overdueDays && `逾期 ${overdueDays} 天`;
      console.log(`     ${[name, instance, change, days].filter(Boolean).join('  ')}`);
    }
    if (own.length > LINES) console.log(`     ……另 ${own.length - LINES} 项`);
  }
}

// %%
const changed = worse.filter(({ was }) => was);
const fresh = worse.filter(({ was }) => !was);
console.log(`${plan.document.title['zh-CN']}\n${BEFORE} → ${NOW}`);
print('原有事项变差', changed);
print('新出现、已是未完成', fresh);
