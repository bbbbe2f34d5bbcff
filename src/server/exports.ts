import { toBundle } from '../case/bundle.ts';
import type { CaseFile } from '../case/case-file.ts';
import { EXPORT_FORMATS, type ExportName } from '../document/export-formats.ts';
import { type CaseMaterial, toCaseExport } from '../export/case-exports.ts';

/** A file to keep. */
interface Download {
  readonly extension: string;
  readonly type: string;
  /** Piece by piece. Rejects with what `tell` of the material throws. */
  readonly write: (file: CaseFile, look: () => CaseMaterial) => Promise<Iterable<string | Uint8Array>>;
}

/** The export of a name from outside; null where there is none. */
export function findExport(name: string): Download | null {
  if (!isExportName(name)) return null;
  const { extension, type } = EXPORT_FORMATS[name];
  return {
    extension,
    type,
    write: async (file, look) => (name === 'case' ? toBundle(file) : [await toCaseExport(name, look(), 'name')]),
  };
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
