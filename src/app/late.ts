import { openDoor } from '#store/live/loadActions.ts'
import { type ComponentType, lazy } from 'react'
import { speakAll } from './speaker.ts'

/** A room that is loaded when it is first opened, with the words that it needs and whatever it may ask for. */
export const late = (load: () => Promise<ComponentType>) =>
  lazy(async () => {
    const [room] = await Promise.all([load(), speakAll(), openDoor()])
    return { default: room }
  })
