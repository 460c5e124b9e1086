import {
  type DutyDescription,
  describePlan,
  type ParameterDescription,
  type Passage,
  type Plan,
  type PlanDescription,
} from '@zhiben/core';
import { alternativeTexts, figuresOf, SOURCES, sourceText, valueText } from '../figures.js';
import type { PageOptions } from '../options.js';
import { type Block, type Outline, outlineOf } from '../outline.js';
import { type Words, wordsIn } from '../text/words.js';
import { escapeAttribute, escapeMarkdown as plain } from './escape.js';

/**
 * A plan as Markdown, with what `planPage` has: the text, words that became a duty underlined and numbered; under each
 * paragraph its duties; then every parameter by its source.
 *
 * @example planMarkdown(loadPlan(plan), { language: 'en' }).startsWith('# Zhaoxian Town') //=> true
 */
export function planMarkdown(plan: Plan, { language = 'zh-CN', cases = {} }: PageOptions = {}): string {
  const described = describePlan(plan);
  const writer = new Writer(described, outlineOf(described), wordsIn(language), cases);
  return `${[...writer.write()].join('\n\n')}\n`;
}

const code = (text: string): string => `<code>${plain(text)}</code>`;

class Writer {
  constructor(
    private readonly plan: PlanDescription,
    private readonly outline: Outline,
    private readonly words: Words,
    private readonly cases: NonNullable<PageOptions['cases']>,
  ) {}

  *write(): Generator<string> {
    yield* this.head();
    for (const { headings, chapter, units } of this.outline.sections) {
      for (const heading of headings) yield `## ${this.text(heading)}`;
      const named = this.plan.chapters.find(({ id }) => id === chapter);
      if (headings.length > 0 && named) yield* this.gloss(named.title);
      for (const { blocks } of units) for (const block of blocks) yield* this.block(block);
    }
    yield* this.unplaced();
    yield* this.parameters();
    yield* this.annotations();
    yield* this.definitions();
  }

  private *head(): Generator<string> {
    const { plan, words } = this;
    const { language } = words;
    yield `# ${plain(plan.title[language])}`;
    yield words.subtitle;
    const about = [
      [words.issuer, plan.issuer[language]],
      [words.window, words.span(plan.window.from, plan.window.to)],
      ...figuresOf(plan, words).map(({ label, value }) => [label, value]),
    ];
    yield about.map(([label, value]) => `- ${label}${words.colon}${plain(value)}`).join('\n');
    yield words.coverageNote;
    yield [
      `**${words.legend}**`,
      '',
      `- <ins>${words.legendDuty}</ins>`,
      `- *${words.narrative}*`,
      `- ${words.legendNumber}`,
      `- ※ ${words.legendNoted}`,
    ].join('\n');
    if (plan.passages.length === 0) yield words.noText;
  }

  /** The title in the language of the page, where that is not the one of the text. */
  private *gloss(title: Readonly<Record<'zh-CN' | 'en', string>>): Generator<string> {
    if (this.words.language !== 'zh-CN') yield plain(title[this.words.language]);
  }

  private *block({ passage, duties, annotations }: Block): Generator<string> {
    const { words, plan } = this;
    if (passage.kind === 'blank') return;
    const text = this.text(passage);
    if (passage.kind === 'clause') {
      yield `### ${text}`;
      const clause = plan.chapters.flatMap(({ clauses }) => clauses).find(({ id }) => id === passage.clause);
      if (clause) yield* this.gloss(clause.title);
    } else if (passage.kind === 'title') yield `**${text}**`;
    else if (passage.kind === 'outside') yield `${text}  \n*${words.outside}*`;
    else yield text;
    for (const at of annotations) {
      const { quote, note } = plan.annotations[at];
      yield `- ※ **${words.printed}** ${plain(words.quoted(quote))}${words.colon}${plain(note[words.language])}`;
    }
    for (const duty of duties) yield this.duty(duty);
  }

  /** The words of a passage; what became a duty underlined, what became none in italics where it is prose. */
  private text({ segments, kind }: Passage): string {
    const noted = new Set<number>();
    const pieces = segments.map(({ text, duties, begins, annotations }) => {
      const links = begins.map(
        (id) => `<sup>[${this.outline.numbers.get(id)}](#${escapeAttribute(`duty-${id}`)})</sup>`,
      );
      const fresh = annotations.filter((at) => !noted.has(at));
      for (const at of fresh) noted.add(at);
      const words = plain(text).trimEnd();
      if (words === '') return '';
      const told = fresh.length > 0 ? '<sup>※</sup>' : '';
      if (duties.length > 0) return `${links.join('')}${told}<ins>${words}</ins>`;
      return told + (kind === 'paragraph' ? `<i>${words}</i>` : words);
    });
    return pieces.join('');
  }

  private duty(duty: DutyDescription): string {
    const { words, outline, cases } = this;
    const { language } = words;
    const { id, kind, strength, title, quote, permission, terms, parameters, note, metric } = duty;
    const labels = [`${words.signs[kind]} ${words.kinds[kind]}`, words.strength[strength]];
    if (permission) labels.push(words.permission);
    const titles = (Object.hasOwn(cases, id) ? cases[id] : undefined) ?? [];
    const lines = [
      `- <a id="${escapeAttribute(`duty-${id}`)}"></a>**${outline.numbers.get(id)}. ${plain(title[language])}** ${labels.join(' · ')} · ${code(id)}`,
      this.line(words.quote, words.quoted(quote)),
      ...terms.map(({ label, text }) => this.line(label[language], text[language])),
      ...Object.values(parameters).map(
        (one) => `  - ${words.parameterColumns.name}${words.colon}${this.parameter(one)}`,
      ),
      ...(note ? [this.line(words.note, note[language])] : []),
      ...(metric ? [this.line(words.metric, metric[language])] : []),
      ...titles.map((one) => this.line(words.cases, one)),
    ];
    return lines.join('\n');
  }

  private line(label: string, text: string): string {
    return `  - ${label}${this.words.colon}${plain(text)}`;
  }

  private parameter(one: ParameterDescription): string {
    const { words } = this;
    const others = alternativeTexts(one, words).map((text) => words.alternative + words.colon + text);
    const value = `**${plain(valueText(one, words))}** [${plain(sourceText(one, words))}]`;
    return `${value} ${plain([one.reading[words.language], ...others].join(words.semicolon))}`;
  }

  private *unplaced(): Generator<string> {
    for (const { title, clauses } of this.plan.chapters) {
      const own = clauses.filter(({ id }) => this.outline.unplaced.has(id));
      if (own.length > 0) yield `## ${plain(title[this.words.language])}`;
      for (const clause of own) {
        yield `### ${plain(this.words.clause(clause.id))} ${plain(clause.title[this.words.language])}`;
        for (const duty of this.outline.unplaced.get(clause.id)!) yield this.duty(duty);
      }
    }
  }

  private *parameters(): Generator<string> {
    const { words, plan } = this;
    yield `## ${words.parameters}`;
    for (const kind of SOURCES) {
      const own = plan.parameters.filter(({ source }) => source.kind === kind);
      if (own.length === 0) continue;
      yield `### ${words.source[kind]}${words.comma}${words.sources[kind]}`;
      yield words.sourceNotes[kind];
      const { name, value, source, reading, duties } = words.parameterColumns;
      const rows = own.map((one) => {
        const others = alternativeTexts(one, words).map((text) => words.alternative + words.colon + text);
        const read = [one.reading[words.language], ...others].join(words.semicolon);
        return [
          code(one.name),
          valueText(one, words),
          sourceText(one, words),
          read,
          one.duties.join(' '),
        ].map((cell, at) => (at === 0 ? cell : plain(cell)));
      });
      yield table([name, value, source, reading, duties], rows);
    }
  }

  private *annotations(): Generator<string> {
    const { words, plan } = this;
    if (plan.annotations.length === 0) return;
    yield `## ${words.annotations}`;
    yield plan.annotations
      .map(({ quote, note }) => `- ${plain(words.quoted(quote))}${words.colon}${plain(note[words.language])}`)
      .join('\n');
  }

  private *definitions(): Generator<string> {
    const { words, plan } = this;
    if (plan.definitions.length === 0) return;
    yield `## ${words.definitions}`;
    const { name, reading, text } = words.definitionColumns;
    const rows = plan.definitions.map((one) => [
      `${one.title ? `${plain(one.title[words.language])} ` : ''}${code(one.name)}`,
      plain(one.reading[words.language]),
      plain(one.text?.[words.language] ?? ''),
    ]);
    yield table([name, reading, text], rows);
  }
}

/** Rows of cells that are Markdown already. */
const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
