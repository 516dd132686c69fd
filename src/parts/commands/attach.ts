import { get } from '#lib/table.ts'
import { ask } from '#store/live/requests.ts'
import type { Studio } from '#store/studio.ts'

/** A new volume can be attached only once it is available: asks for it then. */
export function attachWhenReady(studio: Studio, volumeId: string, instanceId: string, device: string): void {
  const unsubscribe = studio.playground.subscribe(({ history }) => {
    const state = get(history.account.volumes, volumeId)?.state
    if (state === 'creating') return
    unsubscribe()
    if (state === 'available')
      ask(studio, { action: 'AttachVolume', params: { VolumeId: volumeId, InstanceId: instanceId, Device: device } })
  })
}
