import type { ColumnDeclaration, TableDeclaration } from '@zhiben/core';
import { vocabularyOf } from './vocabulary.js';
import type { TemplateWords } from './words.js';

/** What a header says of its column: whether it is required, what goes into it, and what it means. */
export function commentOn(
  name: string,
  table: TableDeclaration,
  declarations: Readonly<Record<string, TableDeclaration>>,
  words: TemplateWords,
): string {
  const column = table.columns[name];
  const { required, role, datedBy } = column;
  return [
    required ? words.required : words.optional,
    ...contents(name, column, declarations, words),
    ...(role ? [words.roles[role]] : []),
    ...(datedBy ? [words.datedBy(words.column(datedBy, table.columns[datedBy]))] : []),
  ].join('\n');
}

function contents(
  name: string,
  column: ColumnDeclaration,
  declarations: Readonly<Record<string, TableDeclaration>>,
  words: TemplateWords,
): string[] {
  const { types, separator } = words;
  const listed = (before: string) => [before, vocabularyOf(column, words).join(separator)];
  switch (column.type) {
    case 'id': {
      const tables = column.refersTo?.map((table) => words.table(declarations[table]));
      return [tables ? words.reference(tables.join(separator)) : types.ownId];
    }
    case 'code':
      return [types.code];
    case 'area-code':
      return [types.areaCode];
    case 'industry-code':
      return [types.industryCode];
    case 'uscc':
      return [types.uscc];
    case 'day':
      return [types.day];
    case 'period':
      return [types.period];
    case 'number':
      return [column.range ? words.range(...column.range) : types.number];
    case 'yuan':
      return [words.yuan(words.column(name, column))];
    case 'flag':
      return [words.flag(column.blankMeans)];
    case 'term':
      return listed(column.closed ? types.onlyWords : types.usualWords);
    case 'terms':
      return listed(types.severalWords);
    default:
      return [types.text];
  }
}
