/** The names that a workbook uses, which differ between the two editions of the format. */
export interface Dialect {
  /** Namespace of sheets, styles and comments. */
  readonly main: string;
  /** Namespace of references to relationships, and what their types begin with. */
  readonly relationships: string;
}

/** What nearly every program writes. */
const TRANSITIONAL: Dialect = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

/** What Excel writes as "Strict Open XML". */
const STRICT: Dialect = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};

/** The dialect whose workbooks have a main namespace; undefined where it is none. */
export const dialectOf = (namespace: string | undefined): Dialect | undefined =>
  [TRANSITIONAL, STRICT].find(({ main }) => main === namespace);
