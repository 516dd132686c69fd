import { BillLine } from '#features/bill/BillLine.tsx'
import { MiniLanes } from '#features/timeline/Lanes.tsx'
import { StripControls } from '#features/timeline/Strip.tsx'

/** The folded timeline: the clock and its steps, a line of time, and what it all costs. */
export const Strip = () => (
  <>
    <StripControls />
    <MiniLanes />
    <BillLine />
  </>
)
