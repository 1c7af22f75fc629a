import { parse, CsvError } from 'csv-parse/sync';
import { headingOf, resolveColumns, type ColumnName, type ResolvedColumns } from './csv-columns.ts';
import type { ImportProblems } from './import-problems.ts';

/** One row of the file with the line it begins on. */
export interface CsvRow {
  /** From 1; a quoted field may make a row span several lines. */
  readonly line: number;
  /** The trimmed text of a column; `''` when the row or the file does not have it. */
  text(column: ColumnName): string;
}

interface RawRecord {
  readonly record: readonly string[];
  readonly raw: string;
  readonly info: { readonly lines: number };
}

/**
 * Cuts a file into rows below its heading line. What is wrong with the file's form goes into
 * `problems`; no rows are returned when the form cannot be trusted.
 */
export function readCsvRows(text: string, problems: ImportProblems): CsvRow[] {
  const records = parseRecords(text.replace(/\r\n?/g, '\n'), problems);
  const [heading, ...rest] = records;
  if (heading === undefined) {
    if (problems.count === 0) problems.add(1, 'the file is empty');
    return [];
  }
  const columns = resolveColumns(heading.record);
  for (const name of columns.missing) problems.add(1, `the column "${name}" is missing`);
  for (const name of columns.repeated) problems.add(1, `the column "${name}" is there twice`);
  if (problems.count > 0) return [];
  if (rest.length === 0) problems.add(1, 'the file has a heading line and nothing below it');
  return rest.flatMap((record) => toRow(record, columns, problems) ?? []);
}

function parseRecords(text: string, problems: ImportProblems): RawRecord[] {
  try {
    const records = parse(text, {
      bom: true,
      info: true,
      raw: true,
      record_delimiter: '\n',
      relax_column_count: true,
      skip_empty_lines: true,
    });
    // With `info` and `raw` the records come wrapped in an object, which the types do not tell.
    return records as unknown as RawRecord[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // The parser's documentation lists these fields; its types leave them out.
    const { lines, raw } = error as CsvError & { lines?: number; raw?: string };
    problems.add(firstLine(lines ?? 1, raw ?? ''), describeFormError(error.code));
    return [];
  }
}

function toRow(
  { record, raw, info }: RawRecord,
  columns: ResolvedColumns,
  problems: ImportProblems,
): CsvRow | undefined {
  const line = firstLine(info.lines, raw);
  if (record.every((field) => field.trim() === '')) return undefined; // `,,,` of a spreadsheet
  if (record.length !== columns.width) {
    const fields = record.length === 1 ? '1 field' : `${record.length} fields`;
    problems.add(line, `the row has ${fields}, the heading line ${columns.width}`);
    return undefined;
  }
  return {
    line,
    text(column) {
      const index = columns.indexes.get(column);
      return (index === undefined ? undefined : record[index])?.trim() ?? '';
    },
  };
}

/** The parser tells the last line of a record; its text tells how many there were before. */
function firstLine(lastLine: number, raw: string): number {
  return lastLine - (raw.replace(/^\n+|\n+$/g, '').match(/\n/g)?.length ?? 0);
}

function describeFormError(code: string): string {
  switch (code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return 'a field opens with a quote (") that is never closed';
    case 'CSV_INVALID_CLOSING_QUOTE':
      return 'text follows a closing quote ("); write a quote inside a field twice ("")';
    case 'INVALID_OPENING_QUOTE':
      return 'a quote (") stands inside a field that does not begin with one';
    default:
      return `the row is not CSV (${code})`;
  }
}

/** A problem of one column of a row, named by the column's classic heading. */
export function addColumnProblem(
  problems: ImportProblems,
  row: CsvRow,
  column: ColumnName,
  message: string,
): void {
  problems.add(row.line, message, headingOf(column));
}
