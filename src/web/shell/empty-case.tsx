import type { VNode } from 'preact';
import { useApp, useDesk } from '../state/workbench.ts';

/** What a case without articles says: what to do next. */
export function EmptyCase(): VNode {
  const desk = useDesk();
  const isReadOnly = useApp(({ caseState }) => caseState?.isReadOnly ?? true);
  if (isReadOnly) return <p class="empty-case">This case has no article, and it cannot be written to.</p>;
  return (
    <div class="empty-case">
      <p>
        This case has no article yet. Drop files anywhere on this page: saved web pages, PDF, Word documents, e-mails,
        text or Markdown. Two or more reports of the same events can be compared.
      </p>
      <p class="buttons">
        <button type="button" class="main" onClick={() => desk.show({ dialog: 'add', failure: null })}>
          Add articles
        </button>
      </p>
    </div>
  );
}
