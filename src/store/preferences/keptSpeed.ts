import { boolean, fallback, object, optional, picklist } from 'valibot'
import { speeds } from '../live/playground.ts'
import { readRecord, writeRecord } from '../saved/record.ts'
import type { Studio } from '../studio.ts'

const kept = {
  key: 'ec2-playground/pace',
  schema: object({
    playing: fallback(boolean(), true),
    speed: fallback(optional(picklist(speeds)), undefined),
  }),
}

/** Whether time runs, and how fast: somebody who has paused finds it paused after a reload. */
export function keepSpeed({ playground, storage }: Studio): void {
  const { playing = true, speed = playground.getState().speed } = readRecord(storage, kept) ?? {}
  playground.setState({ playing, speed })
  playground.subscribe((state, before) => {
    if (state.playing !== before.playing || state.speed !== before.speed)
      writeRecord(storage, kept, { playing: state.playing, speed: speeds.find((one) => one === state.speed) })
  })
}
