import { stringify } from 'csv-stringify/sync';
import { unbrokenPage } from '../output/unbroken-page.js';
import { instanceText } from '../report/instance.js';
import { inLanguage } from '../report/page.js';
import type { Words } from '../text/words.js';
import type { Agenda } from './agenda.js';
import { clauseText, nameOf } from './labels.js';

/**
 * The items, a row each by due day, as UTF-8 with a byte order mark, as Excel wants it. A cell that would start a
 * formula is made text by a leading `'`.
 */
export function* dueCsv(agenda: Agenda, words: Words): Generator<string> {
  const { plan, schedule, responsibleFor } = agenda;
  const page = unbrokenPage(agenda, words);
  const { fields, status, yes, no } = words.due;
  yield stringify([Object.values(fields)], { bom: true });
  const rows = schedule.items.map((item): Record<keyof typeof fields, string> => {
    const duty = plan.duty(item.obligation)!;
    const responsible = responsibleFor(item.subject);
    return {
      due: item.due,
      responsible,
      responsibleName: nameOf(page, responsible),
      obligation: item.obligation,
      title: inLanguage(page, duty.title),
      clause: clauseText(page, { duty }),
      quote: duty.document.quote,
      subject: item.subject,
      subjectName: nameOf(page, item.subject),
      instance: instanceText(page, item.obligation, item.instance),
      status: status[item.status],
      conditional: item.conditional ? yes : no,
    };
  });
  yield stringify(rows, { columns: Object.keys(fields), escape_formulas: true });
}
