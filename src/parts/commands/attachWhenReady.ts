import { entryOf, newest } from '#engine/history/log.ts'
import { get } from '#lib/table.ts'
import { ask } from '#store/live/requests.ts'
import type { Studio } from '#store/studio.ts'

/** so many events at most follow at once from the request for a volume */
const aFew = 8

/**
 * A volume that was just made can be attached only once it is available: asks for it then. The wish belongs to the story in
 * which the volume was made: while another story or the past is shown, or the making is undone, it waits.
 */
export function attachWhenReady(studio: Studio, volumeId: string, instanceId: string, device: string): void {
  const { playground } = studio
  const made = newest(playground.getState().history.log, aFew).find(
    (event) => event.kind === 'VolumeCreated' && event.volume.id === volumeId,
  )
  if (!made) return
  const unsubscribe = playground.subscribe(({ history, ahead }) => {
    if (ahead || entryOf(history.log, made.id) !== made) return
    const state = get(history.account.volumes, volumeId)?.state
    if (state === 'creating') return
    unsubscribe()
    if (state === 'available')
      ask(studio, { action: 'AttachVolume', params: { VolumeId: volumeId, InstanceId: instanceId, Device: device } })
  })
}
