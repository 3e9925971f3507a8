/** What the SDK keeps of a load on its way; none of it is public. */
interface Loading {
  _pendingDataLoadPromise?: unknown;
}
interface RecordStore {
  _pendingCellValuesLoadPromiseByFieldId?: unknown;
  _viewDataStoresByViewId?: Readonly<Record<string, Loading>>;
}

/**
 * Lets lists be loaded anew whose load has had no answer. The SDK has every later load wait for the one on its way,
 * for ever if need be, and has no public way out; where it keeps them otherwise, nothing happens here.
 */
export function forgetLoads(tables: readonly object[], lists: readonly object[]): void {
  for (const list of lists) forget(list);
  for (const table of tables) {
    const { _recordStore: store } = table as { readonly _recordStore?: RecordStore };
    if (store?._pendingCellValuesLoadPromiseByFieldId) store._pendingCellValuesLoadPromiseByFieldId = {};
    for (const view of Object.values(store?._viewDataStoresByViewId ?? {})) forget(view);
  }
}

function forget(loading: Loading): void {
  if (loading._pendingDataLoadPromise) loading._pendingDataLoadPromise = null;
}
