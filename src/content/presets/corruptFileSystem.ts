import { does, until } from '#course/moves/script.ts'
import type { Preset } from '#course/preset.ts'
import { rootOf } from '#engine/world/volumes/read.ts'
import { list } from '#lib/table.ts'
import { breaks, checksOf, idOf, instance, launches, untilHealthy } from './steps.ts'

export const corruptFileSystem: Preset = {
  name: 'corrupt-file-system',
  steps: [
    launches('web-1'),
    untilHealthy(),
    does('WriteFile', (account) => ({ InstanceId: idOf(account), Path: '/home/ec2-user/notes.txt', Text: 'keep me' })),
    does('CreateSnapshot', (account) => ({ VolumeId: instance(account)?.volumeIds[0] })),
    until((account) => list(account.snapshots)[0]?.state === 'completed'),
    breaks('FileSystemCorrupt'),
    until((account) => checksOf(account)?.instance === 'failed'),
  ],
  holds: ({ account }) => {
    const web = instance(account)
    const checks = checksOf(account)
    return (
      web !== undefined &&
      rootOf(account, web)?.fileSystem === 'corrupt' &&
      checks?.system === 'passed' &&
      checks.instance === 'failed' &&
      list(account.snapshots)[0]?.state === 'completed'
    )
  },
}
