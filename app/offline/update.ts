import { create } from 'zustand';

/** How to load the newer build of the site that is there; null while there is none. */
export const useUpdate = create<{ load: (() => Promise<void>) | null }>(() => ({ load: null }));
