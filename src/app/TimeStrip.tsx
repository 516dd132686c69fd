import { BillLine } from '#features/bill/BillLine.tsx'
import { MiniLanes } from '#features/timeline/lanes/Lanes.tsx'
import { StripControls } from '#features/timeline/StripControls.tsx'

/** The folded timeline: the clock and its steps, a line of time, and what it all costs. */
export const TimeStrip = () => (
  <>
    <StripControls />
    <MiniLanes />
    <BillLine />
  </>
)
