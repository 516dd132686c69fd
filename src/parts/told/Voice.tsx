import { Live } from '#ui/display/Live.tsx'
import { useSay } from './useSay.ts'
import { useTold } from './useTold.ts'

/** Says what happened last to those who do not see it; one sentence at a time, and once, however many captions show it. */
export function Voice() {
  const say = useSay()
  const told = useTold()
  return <Live>{told ? say(told.event) : ''}</Live>
}
