import { does, waits } from '#course/moves/script.ts'
import type { Preset } from '#course/preset.ts'
import { jobLength } from '#engine/world/guest/guest.ts'
import { jobAt } from '#engine/world/guest/job.ts'
import { whyNotStop } from '#engine/world/instances/stop.ts'
import { minute } from '#lib/time.ts'
import { guestOf, idOf, instance, launches, rootDevice, untilHealthy } from './steps.ts'

export const hibernation: Preset = {
  name: 'hibernation',
  steps: [
    launches('batch-1', () => ({
      HibernationOptions: { Configured: true },
      BlockDeviceMappings: [{ DeviceName: rootDevice, Ebs: { Encrypted: true } }],
    })),
    untilHealthy(),
    does('WriteFile', (account) => ({ InstanceId: idOf(account), Path: '/dev/shm/progress.txt', Text: 'in RAM' })),
    waits(25 * minute),
  ],
  holds: ({ account, now }) => {
    const [batch, guest] = [instance(account), guestOf(account)]
    const done = guest ? jobAt(guest.job, now) / jobLength : 0
    const may = batch && whyNotStop(account, batch, { hibernate: true, force: false }, now) === undefined
    return may === true && done > 0.4 && done < 0.6 && guest?.ramFiles['/dev/shm/progress.txt'] === 'in RAM'
  },
}
