import { memo } from 'react';
import { DraftsHere } from './drafts-here';
import { LastDecisions } from './last-decisions';
import { WaitsHere } from './waits/waits-here';

/** What stands below the team: it doesn't move with the line. */
export const NeedsHere = memo(function NeedsHere({ search }: { readonly search: string }) {
  const isSearch = search.trim() !== '';
  return (
    <>
      {!isSearch && <WaitsHere />}
      {!isSearch && <DraftsHere />}
      <LastDecisions search={search} />
    </>
  );
});
