import type { Request } from '#api/answer.ts'
import { handle } from '#api/handle.ts'
import { advance, type History, nextEventAt } from '#engine/history/history.ts'
import { get } from '#lib/table.ts'
import { hour } from '#lib/time.ts'
import { whatIfInTurn } from '../refusal/whatIfInTurn.ts'

/** The place that a volume is to go to. */
export interface Place {
  readonly instanceId: string
  readonly device: string
}

/** An attachment that is asked for once the volume is available. */
export interface Promised extends Place {
  readonly volumeId: string
}

export const attachment = ({ volumeId, instanceId, device }: Promised): Request => ({
  action: 'AttachVolume',
  params: { VolumeId: volumeId, InstanceId: instanceId, Device: device },
})

/**
 * The outcome of making a new volume and, once it is available, of attaching it, as AWS would say it. Those that were
 * promised before it and are still on their way come first: what one of them will take is taken.
 */
export const whatIfAttached = (history: History, make: Request, place: Place, promised: readonly Promised[]) =>
  whatIfInTurn(
    history,
    make,
    ({ VolumeId }) => attachment({ ...place, volumeId: String(VolumeId) }),
    (copy, { VolumeId }) => untilAvailable(copy, String(VolumeId), promised),
  )

function untilAvailable(history: History, volumeId: string, promised: readonly Promised[]): History {
  const end = history.now + hour
  const awaited = [...promised.map((one) => one.volumeId), volumeId]
  let copy = keep(history, promised)
  while (awaited.some((id) => stateOf(copy, id) === 'creating')) {
    const at = nextEventAt(copy)
    if (at === undefined || at > end) break
    copy = keep(advance(copy, Math.max(at, copy.now)), promised)
  }
  return copy
}

const stateOf = ({ account }: History, id: string) => get(account.volumes, id)?.state

/** Asks for the promised attachments whose volumes are available. */
const keep = (history: History, promised: readonly Promised[]) =>
  promised
    .filter(({ volumeId }) => stateOf(history, volumeId) === 'available')
    .reduce((copy, one) => handle(copy, attachment(one)).history, history)
