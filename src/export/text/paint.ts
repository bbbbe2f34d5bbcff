import pc from 'picocolors';
import type { Paint, Style } from './wrap.ts';

const colors = pc.createColors(true);

const PAINT: Readonly<Record<Style, (text: string) => string>> = {
  plain: (text) => text,
  source: colors.bold,
  cue: colors.cyan,
  content: colors.underline,
  quiet: colors.dim,
  strong: colors.bold,
};

/** Colours for a terminal, or none. */
export function toPaint(color: boolean): Paint {
  return color ? (text, style) => PAINT[style](text) : (text) => text;
}
