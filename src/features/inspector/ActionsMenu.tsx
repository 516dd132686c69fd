import type { Instance } from '#engine/world/instances/instance.ts'
import type { Setting } from '#engine/world/instances/settings.ts'
import { elasticOf } from '#engine/world/network/read.ts'
import { get } from '#lib/table.ts'
import { accessCommands } from '#parts/commands/instance/access.ts'
import { bound } from '#parts/commands/bound.ts'
import { creditsStandard, creditsUnlimited } from '#parts/commands/instance/credits.ts'
import {
  alarms,
  associate,
  changeGroups,
  changeType,
  createImage,
  disassociate,
  instanceTags,
  replaceRoot,
  screenshot,
  systemLog,
} from '#parts/commands/instance/instance.ts'
import { lifecycle } from '#parts/commands/instance/lifecycle.ts'
import type { Offer } from '#parts/commands/offer.ts'
import { attachCardTo } from '#parts/commands/interfaces.ts'
import { changePlacement } from '#parts/commands/placement.ts'
import { templateFromInstance } from '#parts/commands/templates.ts'
import { settingCommands, toOther } from '#parts/commands/instance/settings.ts'
import { useBound } from '#parts/commands/useBound.ts'
import { useCommand, useCommands } from '#parts/commands/useCommands.ts'
import { useAccount } from '#store/react.tsx'
import { Menu } from '#ui/overlays/Menu.tsx'
import type { MenuItem } from '#ui/overlays/MenuLine.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useMemo } from 'react'

const verbs = Object.values(lifecycle)
const monitoring = [systemLog, screenshot, replaceRoot, alarms]

/** The console's Actions menu, with its groups. */
export function ActionsMenu({ instance }: { readonly instance: Instance }) {
  const { inspector: words } = useWords()
  const { id } = instance
  const isAssociated = useAccount((account) => elasticOf(account, id)?.associationId !== undefined)
  const [ofState, ofMonitoring] = [useCommands(verbs, instance), useCommands(monitoring, instance)]
  const type = useCommand(changeType, instance)
  const security = useCommand(changeGroups, instance)
  const ofTags = useCommands(instanceTags, instance)
  const image = useCommand(createImage, instance)
  const [elastic, elasticNoMore] = [useCommand(associate, instance), useCommand(disassociate, instance)]
  const mode = useAccount((account) => get(account.credits, id)?.flow.mode)
  const access = useBound(useMemo(() => accessCommands.map((command) => bound(command, instance)), [instance]))
  const accessNamed = (...names: readonly string[]) => access.filter(({ id: name }) => names.includes(name)).map(bare)
  const further = useBound(
    useMemo(
      () => [attachCardTo, templateFromInstance, changePlacement].map((command) => bound(command, instance)),
      [instance],
    ),
  )
  const turned = useMemo(
    () => settingCommands.map((setting) => bound(toOther(instance, setting), instance)),
    [instance],
  )
  const settings = useBound(turned)
  const settingsUnder = (under: Setting['under']) =>
    settings.filter((_, nth) => settingCommands[nth]?.under === under).map(bare)
  const credits = useBound(
    useMemo(() => [bound(mode === 'unlimited' ? creditsStandard : creditsUnlimited, instance)], [mode, instance]),
  )
  return (
    <Menu
      label={words.actions}
      size="small"
      alignEnd
      groups={[
        {
          id: 'state',
          label: words.groups.state,
          items: [...accessNamed('connect'), ...ofState.map(bare)],
        },
        {
          id: 'settings',
          label: words.groups.settings,
          items: [
            ...ofTags.map(bare),
            bare(type),
            ...settingsUnder('settings'),
            ...credits.map(bare),
            ...accessNamed('userData', 'metadata'),
            ...further.slice(2).map(bare),
          ],
        },
        {
          id: 'networking',
          label: words.groups.networking,
          items: [
            bare(elastic),
            ...further.slice(0, 1).map(bare),
            ...(isAssociated ? [bare(elasticNoMore)] : []),
            ...settingsUnder('networking'),
          ],
        },
        { id: 'security', label: words.groups.security, items: [bare(security), ...accessNamed('profile')] },
        {
          id: 'image',
          label: words.groups.image,
          items: [bare(image), ...further.slice(1).map(bare)],
        },
        {
          id: 'monitor',
          label: words.groups.monitor,
          items: [...ofMonitoring.map(bare), ...settingsUnder('monitor')],
        },
      ]}
    />
  )
}

/** The settings have no icons, so nothing in this menu has. */
const bare = ({ id, label, danger, why, onChoose }: Offer): MenuItem => ({
  id,
  label,
  danger,
  onChoose,
  ...(why !== undefined && { why }),
})
