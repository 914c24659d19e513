import { communityGroups, type Membership } from '../../../src/scene/groups.ts';
import { groupsIn } from '../../../src/view/drawnId.ts';
import { useStore, type State } from '../store/store.ts';

/** Finds the communities of a graph when a reader first gathers by them; how to find them is fetched then. @returns how to stop */
export function followCommunities(): () => void {
  follow(useStore.getState());
  return useStore.subscribe(follow);
}

let wanted: Pick<NonNullable<State['communities']>, 'of' | 'throughClasses'> | null = null;

/** The communities as the view asks for them; null where they are not known yet. */
export function selectCommunities({ index, view, communities }: State): Membership | null {
  const known = communities?.of === index && communities?.throughClasses === view.throughClasses;
  return known ? (communities?.groups ?? null) : null;
}

function follow(state: State): void {
  const { index: of, view } = state;
  const { throughClasses } = view;
  if (!of || selectCommunities(state)) return;
  if (wanted?.of === of && wanted.throughClasses === throughClasses) return;
  if (view.group !== 'community' && !asksFor(view)) return;
  const mine = { of, throughClasses };
  wanted = mine;
  import('../../../src/query/communities.ts').then(
    ({ communities }) => {
      if (wanted === mine)
        useStore.setState({
          communities: { ...mine, groups: communityGroups(communities(of, throughClasses)) },
        });
    },
    () => {
      if (wanted === mine) wanted = null; // without a connection the picture stays as it is, and the next change tries again
    },
  );
}

/** Whether a community is what an id is of, or at an end of it. */
export function isByCommunity(id: string): boolean {
  return groupsIn(id).some(({ by }) => by === 'community');
}

/** A community may be selected in an address that does not gather by them. */
function asksFor({ selected }: State['view']): boolean {
  return selected?.type === 'aggregate' && isByCommunity(selected.id);
}
