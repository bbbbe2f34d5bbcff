import { render } from 'preact-render-to-string';
import type { Verification } from '../document/verification.ts';
import { VERIFICATION_STYLE } from '../page/verification/style-verification.ts';
import { VerificationView } from '../page/verification/verification-view.tsx';
import { toPageFoot, toPageHead } from './html/page-frame.tsx';

/** One self-contained page of a verification with the draft under it; it loads nothing, sends nothing and needs no script. */
export function toVerificationHtml(verification: Verification, text: string): string {
  const title = `Verified: ${verification.draft.title ?? verification.draft.path ?? 'a draft'}`;
  return [
    toPageHead({ title, style: VERIFICATION_STYLE, script: '' }),
    render(<VerificationView verification={verification} text={text} />),
    '\n',
    toPageFoot(''),
  ].join('');
}
