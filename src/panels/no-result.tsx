import type { ReactElement } from 'react';
import { texts } from '../i18n/texts.ts';

/** What stands in a panel that has no figures to show: they are on their way, or could not be computed. */
export function NoResult({ busy }: { readonly busy: boolean }): ReactElement {
  return <p className="panel-empty">{busy ? texts.shell.loading.computing : texts.verdict.failed}</p>;
}
