import { openDoor } from '#store/door.ts'
import { type ComponentType, lazy } from 'react'
import { speakAll } from './speaker.ts'

/** A room that is loaded when it is first opened; it is shown once the page speaks every word and knows every request. */
export const late = (load: () => Promise<ComponentType>) =>
  lazy(async () => {
    const [room] = await Promise.all([load(), speakAll(), openDoor()])
    return { default: room }
  })
