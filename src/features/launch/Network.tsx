import { defaultGroupId, subnets } from '#engine/world/network/vpc.ts'
import { zonesOffering } from '#facts/catalogue.ts'
import { list } from '#lib/table.ts'
import { Field } from '#ui/controls/Field.tsx'
import { Select } from '#ui/controls/Select.tsx'
import { Toggle } from '#ui/controls/Toggle.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { type PartProps, typeOf } from './form/form.ts'
import { groupOf, opens } from './form/opens.ts'
import { Part } from './Part.tsx'
import { httpPort, sshPort, wizardGroup } from './form/wizard.ts'

/** The fields for where the instance goes, and who gets in. */
export function Network({ form, set, account, wrong }: PartProps) {
  const { launch } = useWords()
  const words = launch.net
  const offered = zonesOffering(typeOf(form), account.region)
  const zones = subnets(account).map(({ id, zone, zoneId }) => {
    const usable = offered.includes(zoneId)
    return { value: id, label: usable ? zone : `${zone} (${launch.notInRegion(form.type, zone)})`, disabled: !usable }
  })
  const wrongZone = wrong.get('zone')
  const groups = [
    { value: 'new', label: words.groupNew(wizardGroup(account, []).name) },
    ...list(account.groups)
      .filter(({ id }) => id !== defaultGroupId(account))
      .map(({ id, name }) => ({ value: id, label: `${name} · ${id}` })),
    { value: defaultGroupId(account), label: words.groupDefault },
  ]
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
          {...(wrongZone === undefined ? { hint: words.zoneHint } : { error: wrongZone })}
        >
          <Select
            value={form.subnetId}
            options={[{ value: '', label: words.noPreference }, ...zones]}
            onChange={(subnetId) => set({ subnetId })}
          />
        </Field>
        <Field label={words.group} term="security-group" {...(group ? { hint: lets } : {})}>
          <Select value={form.group} options={groups} onChange={(id) => set({ group: id })} />
        </Field>
        <Toggle
          on={form.publicIp}
          onChange={(publicIp) => set({ publicIp })}
          label={words.publicIp}
          term="public-ip"
          hint={words.publicIpHint}
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
