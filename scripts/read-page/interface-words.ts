/** What parts of a page are for, in the English that code is written in: too common to say whose page it is. */
export const interfaceWords: ReadonlySet<string> = new Set(
  `account action actions active activity add after answer app archive area aside assignee attachment attachments author
  avatar back badge bar before block body border bottom box breadcrumb bubble button cancel caption card category cell
  center channel channels chat check checkbox children chip close closed code col collapse collapsed column columns
  comment comments compact component compose composer contact container content context control conversation count
  counter cover create created creator current dark data date datetime day default delete deleted description detail
  details dialog direct disabled divider document dot down drag draft drawer drop dropdown edit edited editor element
  empty end entry error event expand expanded favorite favourite feed field file files filter first fixed flex focus
  folder folded footer form format frame from full grid group groups handle has head header heading height hidden hide
  history horizontal hover icon id image images inbox info inline inner input is item items join key kind label last
  layout leading leave left light line link links list listbox listitem load loaded loader loading lock logo main
  media member members mention mentions menu message messages meta middle minute modal mode month more mute name
  nav navigation new next none note notification number off older on open option options outer outline overlay owner
  page pane panel parent part participant participants people permalink person picture pin pinned placeholder popover
  popup post posts presence preview previous primary private profile progress public quote quoted reaction reactions
  read reader receiver recent recipient recipients region remove replies reply right root row rows runway save saved
  scroll scroller scrollable search secondary section see selected send sender sent separator show sidebar side size
  small snippet sort space spacer spinner star start state status sticky strong subject submit subtitle summary surface
  switch system tab table tabs tag tags task team teams text textbox theme thread threads thumbnail time timestamp
  title to today toggle toolbar tooltip top topic tree type unread unseen up update updated user users value vertical
  view viewport visible week wide width window word wrap wrapper year zone`
    .split(/\s+/)
    .filter(Boolean),
);
