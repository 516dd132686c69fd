import type { Instance } from '#engine/world/instances/instance.ts'
import { nameOf } from '#engine/world/instances/read.ts'
import {
  alarms,
  associate,
  attachVolume,
  changeGroups,
  createImage,
  instanceTags,
  screenshot,
  systemLog,
} from '#parts/commands/instance/instance.ts'
import { lifecycle } from '#parts/commands/instance/lifecycle.ts'
import { useCommands } from '#parts/commands/useCommands.ts'
import { RowMenu } from './RowMenu.tsx'

const verbs = Object.values(lifecycle)
const more = [...instanceTags, changeGroups, attachVolume, createImage, associate, alarms, systemLog, screenshot]

/** The verbs, and what leads to other things; what can't be done now says why. */
export function InstanceMenu({ instance }: { readonly instance: Instance }) {
  return (
    <RowMenu
      name={nameOf(instance)}
      groups={[
        { id: 'verbs', items: useCommands(verbs, instance) },
        { id: 'more', items: useCommands(more, instance) },
      ]}
    />
  )
}
