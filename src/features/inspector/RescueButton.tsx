import type { Account } from '#engine/account.ts'
import type { Rescue } from '#engine/world/faults/rescue.ts'
import { answersArp } from '#engine/world/guest/answers.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { nameById, nameOf } from '#engine/world/instances/read.ts'
import { volumesOf } from '#engine/world/volumes/read.ts'
import { list } from '#lib/table.ts'
import { act } from '#parts/commands/act.ts'
import { ask } from '#store/live/requests.ts'
import { show } from '#store/preferences/transient.ts'
import { useAccount, useStudio } from '#store/react.tsx'
import { Button } from '#ui/Button.tsx'
import { useWords } from '#ui/words.tsx'

interface RescueButtonProps {
  readonly instance: Instance
  readonly rescue: Rescue
}

/** Does the step that is next. */
export function RescueButton({ instance, rescue: { step, volume } }: RescueButtonProps) {
  const studio = useStudio()
  const words = useWords().inspector.rescue
  const account = useAccount((one) => one)
  const VolumeId = volume.id
  const passing = instance.state === 'stopping' || (volume.attachment && volume.attachment.state !== 'attached')
  const button = (label: string, onClick: () => void) => (
    <Button size="small" kind="primary" onClick={onClick} {...(passing ? { why: words.wait } : {})}>
      {label}
    </Button>
  )
  const detach = () => void ask(studio, { action: 'DetachVolume', params: { VolumeId } })
  const attach = (InstanceId: string, Device: string) =>
    void ask(studio, { action: 'AttachVolume', params: { VolumeId, InstanceId, Device } })
  switch (step) {
    case 'stop':
      return button(words.do.stop, () => act(studio, 'stop', instance.id))
    case 'detach':
      return button(words.do.detach, detach)
    case 'attach': {
      const helper = helperFor(account, instance)
      return helper
        ? button(words.do.attach(nameOf(helper)), () => attach(helper.id, freeDevice(account, helper)))
        : button(words.do.launch, () => show(studio, { kind: 'launch' }))
    }
    case 'repair':
      return button(words.do.repair, () => void ask(studio, { action: 'RepairVolume', params: { VolumeId } }))
    case 'return':
      return volume.attachment
        ? button(words.do.leave(nameById(account, volume.attachment.instanceId)), detach)
        : button(words.do.return, () => attach(instance.id, instance.rootDeviceName))
    case 'start':
      return button(words.do.start, () => act(studio, 'start', instance.id))
  }
}

/** Another instance in the same zone in which somebody can work. */
const helperFor = (account: Account, { id, zone }: Instance) =>
  list(account.instances).findLast(
    (one) => one.id !== id && one.zone === zone && one.state === 'running' && answersArp(account, one),
  )

function freeDevice(account: Account, helper: Instance): string {
  const used = new Set(volumesOf(account, helper).map(({ attachment }) => attachment.deviceName))
  return [...'fghijklmnop'].map((letter) => `/dev/sd${letter}`).find((name) => !used.has(name)) ?? '/dev/sdq'
}
