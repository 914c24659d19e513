import { formatAddress } from '../../../src/view/address.ts';
import { previewAddress } from '../../../src/view/pages.ts';
import { useStore } from '../../state/store/store.ts';

/**
 * The whole address of what is shown. Where a page of its own was written for what is selected, by way of that page, which
 * shows a picture and a summary where it is posted and opens the same view.
 */
export function sharedAddress(): string {
  const { view } = useStore.getState();
  const page = import.meta.env.PROD ? previewAddress(view) : null;
  return new URL(page ?? (formatAddress(view) || location.pathname), location.href).href;
}
