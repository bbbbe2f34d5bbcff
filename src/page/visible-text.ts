/**
 * Characters that steer a terminal, reorder what a reader sees or cannot be encoded: C0 and C1 controls, bidirectional
 * marks, embeddings, overrides and isolates, line separators, interlinear annotations and lone surrogates.
 * Tab and line feed are layout and stay.
 */
const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what this looks for
  /\r\n?|[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text with every unsafe character made visible ("␛", "‹U+202E›") or, for a lone surrogate, replaced by U+FFFD. */
export function toVisible(text: string): string {
  return text.replace(UNSAFE, toVisibleCharacter);
}

/** As `toVisible`, on one line: for file names and messages, where a line feed or a tab would be a trick as well. */
export function toVisibleLine(text: string): string {
  return toVisible(text).replace(/[\n\t]/g, ' ');
}

/** The words with a capital letter at their start. */
export function toUpperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function toVisibleCharacter(unsafe: string): string {
  const code = unsafe.charCodeAt(0);
  if (code === 0x0d || code === 0x2028 || code === 0x2029) return '\n';
  if (code === 0x0b || code === 0x0c) return '\n';
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return '␡';
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd';
  return `‹U+${code.toString(16).toUpperCase().padStart(4, '0')}›`;
}
