import { get } from '#lib/table.ts'
import { ask, playground } from './live/playground.ts'

/** A new volume can be attached only once it is available: asks for it then. */
export function attachWhenReady(volumeId: string, instanceId: string, device: string): void {
  const unsubscribe = playground.subscribe(({ history }) => {
    const state = get(history.account.volumes, volumeId)?.state
    if (state === 'creating') return
    unsubscribe()
    if (state === 'available')
      ask({ action: 'AttachVolume', params: { VolumeId: volumeId, InstanceId: instanceId, Device: device } })
  })
}
