import { type ComponentType, lazy, use } from 'react'
import { useSpeaker } from './speaker.tsx'

/** A room that is loaded when it is first opened, shown once the page speaks every word and knows every request. */
export function lazyRoom(load: () => Promise<ComponentType>): ComponentType {
  const Room = lazy(async () => ({ default: await load() }))
  return function LazyRoom() {
    const { everything } = useSpeaker()
    // begun at once: both come together
    void load()
    use(everything())
    return <Room />
  }
}
