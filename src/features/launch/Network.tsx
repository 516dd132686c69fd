import type { Account } from '#engine/account.ts'
import { nameIn } from '#engine/world/called.ts'
import { groupVpc } from '#engine/world/network/vpc.ts'
import { findPlacementGroup } from '#engine/world/placement/read.ts'
import { defaultVpc, findSubnet, topologyOf } from '#engine/world/vpcs/read.ts'
import { zonesOffering } from '#facts/catalogue.ts'
import { list } from '#lib/table.ts'
import { isPublic } from '#parts/network/subnetWay.ts'
import { groupsOf } from '#parts/things/groupsOf.ts'
import { thingName } from '#parts/things/thingOf.ts'
import { Field } from '#ui/controls/Field.tsx'
import { Select } from '#ui/controls/Select.tsx'
import { Toggle } from '#ui/controls/Toggle.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import type { Form } from './form/fields.ts'
import { type PartProps, typeOf } from './form/form.ts'
import { groupOf, opens } from './form/opens.ts'
import { Part } from './Part.tsx'
import { httpPort, sshPort, wizardGroup } from './form/wizard.ts'

/** The fields for where the instance goes, and who gets in. */
export function Network({ form, set, account, wrong }: PartProps) {
  const { launch, networks, market } = useWords()
  const words = launch.net
  const subnet = findSubnet(account, form.subnetId)
  const vpcId = subnet?.vpcId ?? defaultVpc(account)?.id
  const inVpc = groupsOf(account).filter((one) => groupVpc(account, one) === vpcId)
  const wrongZone = wrong.get('zone')
  const chosen = findPlacementGroup(account, form.placement)
  const groups = [
    { value: 'new', label: words.groupNew(wizardGroup(account, []).name) },
    ...inVpc.filter(({ name }) => name !== 'default').map(({ id, name }) => ({ value: id, label: `${name} · ${id}` })),
    ...inVpc.filter(({ name }) => name === 'default').map(({ id }) => ({ value: id, label: words.groupDefault })),
  ]
  const hint =
    subnet === undefined
      ? words.zoneHint
      : isPublic(account, subnet)
        ? `${networks.vpc}: ${thingName(account, 'vpc', subnet.vpcId)}`
        : networks.launch.private
  const group = groupOf(form, account)
  const open = opens(form, account)
  const ports = [...(open.ssh ? [`SSH ${sshPort}`] : []), ...(open.http ? [`HTTP ${httpPort}`] : [])]
  const lets = ports.length > 0 ? words.lets(ports.join(', ')) : words.letsNobody

  return (
    <Part title={launch.network} place="network">
      <div className="grid gap-x-6 gap-y-4 @xl:grid-cols-2">
        <Field
          label={words.zone}
          term="availability-zone"
          {...(wrongZone === undefined ? { hint } : { error: wrongZone })}
        >
          <Select
            value={form.subnetId}
            options={[{ value: '', label: words.noPreference }, ...subnetChoices(form, account, launch, networks)]}
            onChange={(id) => {
              const to = findSubnet(account, id)
              // as the console does: the address is what the subnet says, and a group of another VPC does not fit
              set({
                subnetId: id,
                publicIp: !form.secondCard && (to?.mapPublicIp ?? true),
                ...(to === undefined && { secondCard: false }),
                ...(form.group !== 'new' && to?.vpcId !== subnet?.vpcId && { group: 'new' }),
              })
            }}
          />
        </Field>
        <Field label={words.group} term="security-group" {...(group ? { hint: lets } : {})}>
          <Select value={form.group} options={groups} onChange={(id) => set({ group: id })} />
        </Field>
        <Field
          label={market.placement.group}
          term="placement-group"
          hint={chosen ? market.placement.strategies[chosen.strategy] : market.placement.launchHint}
        >
          <Select
            value={form.placement}
            onChange={(placement) => set({ placement })}
            options={[
              { value: '', label: market.placement.none },
              ...list(account.placementGroups).map((one) => ({
                value: one.name,
                label: `${one.name} · ${one.strategy}`,
              })),
            ]}
          />
        </Field>
        <Toggle
          on={form.publicIp}
          onChange={(publicIp) => set({ publicIp, ...(publicIp && { secondCard: false }) })}
          label={words.publicIp}
          term="public-ip"
          hint={words.publicIpHint}
        />
        <Toggle
          on={form.secondCard}
          onChange={(secondCard) => set({ secondCard, ...(secondCard && { publicIp: false }) })}
          label={words.secondCard}
          hint={words.secondCardHint}
          {...(subnet === undefined && { why: words.secondCardWhy })}
        />
        {!group && (
          <div className="grid gap-2.5">
            <Toggle on={form.ssh} onChange={(ssh) => set({ ssh })} label={words.ssh(sshPort)} hint={words.sshHint} />
            <Toggle
              on={form.http}
              onChange={(http) => set({ http })}
              label={words.http(httpPort)}
              hint={words.httpHint}
            />
          </div>
        )}
      </div>
    </Part>
  )
}

type Words = ReturnType<typeof useWords>

/** The subnets that a launch can go to: those of the default VPC by their zones, then one's own by their names. */
function subnetChoices(form: Form, account: Account, launch: Words['launch'], { ways }: Words['networks']) {
  const offered = zonesOffering(typeOf(form), account.region)
  const { subnets } = topologyOf(account)
  return [...subnets.filter((one) => one.isDefault), ...subnets.filter((one) => !one.isDefault)].map((one) => {
    const usable = offered.includes(one.zoneId)
    const way = ways[isPublic(account, one) ? 'public' : 'private']
    const label =
      one.isDefault && way === ways.public ? one.zone : `${nameIn(one)} · ${one.cidr} · ${one.zone} · ${way}`
    return {
      value: one.id,
      label: usable ? label : `${label} (${launch.notInRegion(form.type, one.zone)})`,
      disabled: !usable,
    }
  })
}
