/** What the card's *Away until* stores: it merges sources, so the worker loads it once somebody chooses it. */
export { setAway, undoAway } from '@/utils/store/away';
