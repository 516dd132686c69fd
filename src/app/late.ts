import { type ComponentType, lazy } from 'react'
import { speakAll } from './speaker.ts'

/** A room that is loaded when it is first opened, with the words that it needs. */
export const late = (load: () => Promise<ComponentType>) =>
  lazy(async () => {
    const [room] = await Promise.all([load(), speakAll()])
    return { default: room }
  })
