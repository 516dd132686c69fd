import type { Account } from '#engine/account.ts'
import type { Rescue } from '#engine/world/faults/mending/rescue.ts'
import { answersArp } from '#engine/world/guest/answers.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { nameById, nameOf } from '#engine/world/instances/read.ts'
import { list } from '#lib/table.ts'
import { lifecycle } from '#parts/commands/instance/lifecycle.ts'
import { perform } from '#parts/commands/perform.ts'
import { attach, detach } from '#parts/commands/things/volume.ts'
import { ask } from '#store/live/requests.ts'
import { show } from '#store/preferences/transient.ts'
import { useAccount, useStudio } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'

interface RescueButtonProps {
  readonly instance: Instance
  readonly rescue: Rescue
}

/** Does the step that is next. */
export function RescueButton({ instance, rescue: { step, volume } }: RescueButtonProps) {
  const studio = useStudio()
  const words = useWords().inspector.rescue
  const helper = useAccount((account) => helperFor(account, instance))
  const holder = useAccount((account) => volume.attachment && nameById(account, volume.attachment.instanceId))
  const passing = instance.state === 'stopping' || (volume.attachment && volume.attachment.state !== 'attached')
  const button = (label: string, onClick: () => void) => (
    <Button size="small" kind="primary" onClick={onClick} {...(passing ? { why: words.wait } : {})}>
      {label}
    </Button>
  )
  const detachIt = () => perform(studio, detach, volume)
  const attachIt = (onto: Instance) => perform(studio, attach.at(onto), volume)
  switch (step) {
    case 'stop':
      return button(words.do.stop, () => perform(studio, lifecycle.stop, instance))
    case 'detach':
      return button(words.do.detach, detachIt)
    case 'attach':
      return helper
        ? button(words.do.attach(nameOf(helper)), () => attachIt(helper))
        : button(words.do.launch, () => show(studio, { kind: 'launch', name: 'rescue-1', zone: instance.zone }))
    case 'repair':
      return button(
        words.do.repair,
        () => void ask(studio, { action: 'RepairVolume', params: { VolumeId: volume.id } }),
      )
    case 'return':
      return holder !== undefined
        ? button(words.do.leave(holder), detachIt)
        : button(words.do.return, () => attachIt(instance))
    case 'start':
      return button(words.do.start, () => perform(studio, lifecycle.start, instance))
  }
}

/** The helper for a rescue: another instance in the same zone in which somebody can work. */
const helperFor = (account: Account, { id, zone }: Instance) =>
  list(account.instances).findLast(
    (one) => one.id !== id && one.zone === zone && one.state === 'running' && answersArp(account, one),
  )
