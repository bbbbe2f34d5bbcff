import { EXPORT_FORMATS, type ExportName } from '../document/export-formats.ts';

/** What each format holds, as lines of help; `width` is the room for their names. */
export function toFormatLines(names: readonly ExportName[], width: number): string {
  const toLines = (name: ExportName): string =>
    EXPORT_FORMATS[name].help.map((line, index) => `  ${(index === 0 ? name : '').padEnd(width)}${line}`).join('\n');
  return names.map(toLines).join('\n');
}
