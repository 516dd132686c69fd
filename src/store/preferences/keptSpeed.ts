import { speeds } from '../live/playground.ts'
import { readRecord, writeStored } from '../saved/storage.ts'
import type { Studio } from '../studio.ts'

const key = 'ec2-playground/pace'

/** Whether time runs, and how fast: somebody who has paused finds it paused after a reload. */
export function keepSpeed({ playground, storage }: Studio): void {
  const stored = readRecord(storage, key)
  const { speed } = playground.getState()
  playground.setState({
    playing: stored['playing'] !== false,
    speed: speeds.find((one) => one === stored['speed']) ?? speed,
  })
  playground.subscribe((state, before) => {
    if (state.playing !== before.playing || state.speed !== before.speed)
      writeStored(storage, key, JSON.stringify({ playing: state.playing, speed: state.speed }))
  })
}
