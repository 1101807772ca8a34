import type { ReactNode } from 'react';

export interface NoticeProps {
  readonly title: string;
  readonly isBusy?: boolean;
  readonly children?: ReactNode;
  /** What can be done about it. */
  readonly actions?: ReactNode;
}

/** The draft page while there is no form to show. */
export function Notice({ title, isBusy = false, children, actions }: NoticeProps) {
  return (
    <main className="draft draft-notice" aria-busy={isBusy}>
      <div role="status">
        <h1>{title}</h1>
        {children !== undefined && <p className="quiet-text">{children}</p>}
        {isBusy && <span className="draft-pulse" aria-hidden="true" />}
      </div>
      {actions !== undefined && <div className="row draft-notice-actions">{actions}</div>}
    </main>
  );
}
