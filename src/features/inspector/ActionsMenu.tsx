import { isBurstable } from '#engine/observers/credits/credits.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { type Setting, settingNames, settingOf, wordOf } from '#engine/world/instances/settings.ts'
import { elasticOf } from '#engine/world/network/read.ts'
import { get } from '#lib/table.ts'
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
} from '#parts/commands/instance.ts'
import { lifecycle } from '#parts/commands/lifecycle.ts'
import type { Offer } from '#parts/commands/offer.ts'
import { useCommand, useCommands } from '#parts/commands/useCommands.ts'
import { ask } from '#store/live/requests.ts'
import { useAccount, useStudio } from '#store/react.tsx'
import { Menu } from '#ui/overlays/Menu.tsx'
import type { MenuItem } from '#ui/overlays/MenuLine.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { otherThan, settingRequest } from './settingRequest.ts'

const verbs = Object.values(lifecycle)
const monitoring = [systemLog, screenshot, replaceRoot, alarms]

/** The console's Actions menu, with its groups. */
export function ActionsMenu({ instance }: { readonly instance: Instance }) {
  const studio = useStudio()
  const { commands, inspector: words, settings } = useWords()
  const { id, state } = instance
  const isAssociated = useAccount((account) => elasticOf(account, id)?.associationId !== undefined)
  const [ofState, ofMonitoring] = [useCommands(verbs, instance), useCommands(monitoring, instance)]
  const type = useCommand(changeType, instance)
  const security = useCommand(changeGroups, instance)
  const ofTags = useCommands(instanceTags, instance)
  const image = useCommand(createImage, instance)
  const [elastic, elasticNoMore] = [useCommand(associate, instance), useCommand(disassociate, instance)]
  const over = state === 'terminated' || state === 'shutting-down'
  const item = (name: keyof typeof words.items, onChoose: () => void, why?: string): MenuItem => ({
    id: name,
    label: words.items[name],
    onChoose,
    ...(over ? { why: commands.why['needs-running'] } : why ? { why } : {}),
  })
  const mode = useAccount((account) => get(account.credits, id)?.flow.mode)
  const noCredits = isBurstable(instance.type)
    ? state === 'running' || state === 'stopped'
      ? undefined
      : commands.why['needs-running']
    : commands.why['no-credits']
  const changeCredits = () =>
    void ask(studio, {
      action: 'ModifyInstanceCreditSpecification',
      params: {
        InstanceCreditSpecifications: [{ InstanceId: id, CpuCredits: mode === 'unlimited' ? 'standard' : 'unlimited' }],
      },
    })
  const settingsUnder = (under: Setting['under']) =>
    settingNames
      .filter((name) => settingOf(name).under === under)
      .map((name): MenuItem => {
        const value = otherThan(instance, name)
        const choose: Readonly<Record<string, string>> = settings[name].choose
        return {
          id: name,
          label: choose[wordOf(value)] ?? settings[name].label,
          onChoose: () => void ask(studio, settingRequest(instance, name, value)),
          ...(over && { why: commands.why['needs-running'] }),
        }
      })
  return (
    <Menu
      label={words.actions}
      size="small"
      alignEnd
      groups={[
        {
          id: 'state',
          label: words.groups.state,
          items: ofState.map(bare),
        },
        {
          id: 'settings',
          label: words.groups.settings,
          items: [
            ...ofTags.map(bare),
            bare(type),
            ...settingsUnder('settings'),
            item(mode === 'unlimited' ? 'creditsStandard' : 'creditsUnlimited', changeCredits, noCredits),
          ],
        },
        {
          id: 'networking',
          label: words.groups.networking,
          items: [bare(elastic), ...(isAssociated ? [bare(elasticNoMore)] : []), ...settingsUnder('networking')],
        },
        { id: 'security', label: words.groups.security, items: [bare(security)] },
        {
          id: 'image',
          label: words.groups.image,
          items: [bare(image)],
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
