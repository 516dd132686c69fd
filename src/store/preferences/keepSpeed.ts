import { speeds } from '../live/playground.ts'
import { writeRecord } from '../saved/writeRecord.ts'
import type { Studio } from '../studio.ts'
import { readersFor, speedKey } from './kept.ts'

/** Keeps whether time runs, and how fast: somebody who has paused finds it paused after a reload. */
export async function keepSpeed({ playground, storage }: Studio): Promise<void> {
  const read = (await readersFor(storage, speedKey))?.readSpeed(storage)
  const { playing = true, speed = playground.getState().speed } = read ?? {}
  playground.setState({ playing, speed })
  playground.subscribe((state, before) => {
    if (state.playing === before.playing && state.speed === before.speed) return
    const kept = { playing: state.playing, speed: speeds.find((one) => one === state.speed) }
    writeRecord(storage, speedKey, kept)
  })
}
