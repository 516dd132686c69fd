import { isBurstable } from '#engine/observers/credits/credits.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { elasticOf } from '#engine/world/network/read.ts'
import { get } from '#lib/table.ts'
import { act } from '#parts/commands/act.ts'
import { ask } from '#store/live/requests.ts'
import { show } from '#store/preferences/transient.ts'
import { useAccount, usePlayground, useStudio } from '#store/react.tsx'
import { type Verb, whyNot } from '#parts/commands/verbs.ts'
import { Menu } from '#ui/Menu.tsx'
import type { MenuItem } from '#ui/MenuLine.tsx'
import { useWords } from '#ui/words.tsx'

const verbs: readonly Verb[] = ['start', 'stop', 'forceStop', 'hibernate', 'reboot', 'terminate']

/** The console's Actions menu, with its groups. */
export function ActionsMenu({ instance }: { readonly instance: Instance }) {
  const studio = useStudio()
  const { common, inspector: words, list } = useWords()
  const { id, state } = instance
  const elastic = useAccount((account) => elasticOf(account, id))
  const reasons = usePlayground((all) =>
    verbs.map((verb) => whyNot(all.history.account, instance, verb, all.history.now)?.reason ?? '').join(','),
  ).split(',')
  const whyWords: Readonly<Record<string, string>> = common.why
  const over = state === 'terminated' || state === 'shutting-down'
  const modify = (what: Readonly<Record<string, unknown>>) =>
    void ask(studio, { action: 'ModifyInstanceAttribute', params: { InstanceId: id, ...what } })
  const item = (name: keyof typeof words.items, onChoose: () => void, why?: string): MenuItem => ({
    id: name,
    label: words.items[name],
    onChoose,
    ...(over ? { why: common.why['needs-running'] } : why ? { why } : {}),
  })
  const mode = useAccount((account) => get(account.credits, id)?.flow.mode)
  const noCredits = isBurstable(instance.type)
    ? state === 'running' || state === 'stopped'
      ? undefined
      : common.why['needs-running']
    : common.why['no-credits']
  const changeCredits = () =>
    void ask(studio, {
      action: 'ModifyInstanceCreditSpecification',
      params: {
        InstanceCreditSpecifications: [{ InstanceId: id, CpuCredits: mode === 'unlimited' ? 'standard' : 'unlimited' }],
      },
    })
  const behaviour = instance.shutdownBehaviour === 'stop' ? 'terminate' : 'stop'
  return (
    <Menu
      label={words.actions}
      size="small"
      alignEnd
      groups={[
        {
          id: 'state',
          label: words.groups.state,
          items: verbs.map((verb, i): MenuItem => {
            const why = whyWords[reasons[i] ?? '']
            return {
              id: verb,
              label: common.verbs[verb],
              danger: verb === 'terminate',
              onChoose: () => act(studio, verb, id),
              ...(why ? { why } : {}),
            }
          }),
        },
        {
          id: 'settings',
          label: words.groups.settings,
          items: [
            item(
              'changeType',
              () => show(studio, { kind: 'type', instanceId: id }),
              state === 'stopped' ? undefined : common.why['needs-stopped'],
            ),
            item(instance.terminationProtection ? 'terminationOff' : 'terminationOn', () =>
              modify({ DisableApiTermination: { Value: !instance.terminationProtection } }),
            ),
            item(instance.stopProtection ? 'stopOff' : 'stopOn', () =>
              modify({ DisableApiStop: { Value: !instance.stopProtection } }),
            ),
            item(behaviour === 'stop' ? 'onShutdownStop' : 'onShutdownTerminate', () =>
              modify({ InstanceInitiatedShutdownBehavior: { Value: behaviour } }),
            ),
            item(mode === 'unlimited' ? 'creditsStandard' : 'creditsUnlimited', changeCredits, noCredits),
            item(
              instance.autoRecovery === 'default' ? 'recoveryOff' : 'recoveryOn',
              () =>
                void ask(studio, {
                  action: 'ModifyInstanceMaintenanceOptions',
                  params: {
                    InstanceId: id,
                    AutoRecovery: instance.autoRecovery === 'default' ? 'disabled' : 'default',
                  },
                }),
            ),
          ],
        },
        {
          id: 'networking',
          label: words.groups.networking,
          items: [
            item('associate', () => show(studio, { kind: 'elastic', instanceId: id })),
            ...(elastic?.associationId
              ? [
                  item(
                    'disassociate',
                    () =>
                      void ask(studio, {
                        action: 'DisassociateAddress',
                        params: { AssociationId: elastic.associationId },
                      }),
                  ),
                ]
              : []),
          ],
        },
        {
          id: 'image',
          label: words.groups.image,
          items: [
            item(
              'image',
              () => show(studio, { kind: 'image', instanceId: id }),
              state === 'running' || state === 'stopped' ? undefined : list.why.mustRunOrStop,
            ),
          ],
        },
        {
          id: 'monitor',
          label: words.groups.monitor,
          items: [
            // kept for an hour after a termination, like the instance itself
            {
              id: 'systemLog',
              label: words.items.systemLog,
              onChoose: () => show(studio, { kind: 'systemLog', instanceId: id }),
            },
            item(
              'screenshot',
              () => show(studio, { kind: 'screenshot', instanceId: id }),
              state === 'running' ? undefined : common.why['needs-running'],
            ),
            item(
              'replaceRoot',
              () => show(studio, { kind: 'replaceRoot', instanceId: id }),
              state !== 'running'
                ? common.why['needs-running']
                : instance.rootDeviceType === 'ebs'
                  ? undefined
                  : words.items.noEbsRoot,
            ),
            item('alarms', () => show(studio, { kind: 'alarm', instanceId: id })),
            item(
              instance.detailedMonitoring ? 'detailedOff' : 'detailedOn',
              () =>
                void ask(studio, {
                  action: instance.detailedMonitoring ? 'UnmonitorInstances' : 'MonitorInstances',
                  params: { InstanceIds: [id] },
                }),
            ),
          ],
        },
      ]}
    />
  )
}
