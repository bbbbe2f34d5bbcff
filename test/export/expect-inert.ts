import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { expect } from 'vitest';

/** A page allows its own style and script by their hashes, and has nothing else that could run or fetch. */
export function expectInert(html: string): void {
  const policy = parseHTML(html).document.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
  const hash = (content: string): string => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
  const [style = ''] = /(?<=<style>)[\s\S]*?(?=<\/style>)/.exec(html) ?? [];
  const [script = ''] = /(?<=<script>)[\s\S]*?(?=<\/script>)/.exec(html) ?? [];
  expect(policy).toBe(
    `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'`,
  );
  expect(html).not.toMatch(/ style=| on[a-z]+=|<link|<img|@import|url\(|https?:/);
}
