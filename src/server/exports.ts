import { EXPORT_FORMATS, type ExportName } from '../document/export-formats.ts';

/** A file to keep. */
interface Download {
  readonly name: ExportName;
  readonly extension: string;
  readonly type: string;
}

/** The export of a name from outside; null where there is none. */
export function findExport(name: string): Download | null {
  if (!isExportName(name)) return null;
  const { extension, type } = EXPORT_FORMATS[name];
  return { name, extension, type };
}

function isExportName(name: string): name is ExportName {
  return Object.hasOwn(EXPORT_FORMATS, name);
}

/** The header that names a file for keeping: plain letters for old readers of it, the whole name in percent signs for all others. */
export function toDisposition(name: string): string {
  const plain = name.replace(/[^\w .()-]/g, '_');
  const whole = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
