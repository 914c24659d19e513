import { useStore, type State } from './store.ts';

/** Finds the communities of a graph when a reader first gathers by them; how to find them is fetched then. @returns how to stop */
export function followCommunities(): () => void {
  follow(useStore.getState());
  return useStore.subscribe(follow);
}

let wanted: State['index'] = null;

function follow({ index, view, communities }: State): void {
  if (!index || communities?.of === index || wanted === index) return;
  if (view.group !== 'community' && !asksFor(view)) return;
  wanted = index;
  import('../../src/query/communities.ts').then(
    (found) => useStore.setState({ communities: { of: index, groups: found.communities(index) } }),
    () => {
      wanted = null; // without a connection the picture stays as it is, and the next change tries again
    },
  );
}

/** A community may be selected in an address that does not gather by them. */
function asksFor({ selected }: State['view']): boolean {
  return selected?.type === 'gathered' && selected.id.includes('around.');
}
