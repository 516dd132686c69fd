import type { Instance } from '#engine/world/instances/instance.ts'
import type { Group, Rule } from '#engine/world/network/network.ts'
import { doorSaid } from '#engine/world/network/span.ts'
import { furtherOn } from '#engine/world/interfaces/read.ts'
import { elasticOf } from '#engine/world/network/read.ts'
import { findGroup } from '#engine/world/network/vpc.ts'
import { aclOf, findSubnet, tableOf } from '#engine/world/vpcs/read.ts'
import { publicDnsName } from '#facts/regions.ts'
import { CommandButton } from '#parts/commands/CommandButton.tsx'
import { doorCommands, isDoorOpen } from '#parts/commands/things/doors.ts'
import { associate, changeGroups, disassociate } from '#parts/commands/instance/instance.ts'
import { perform } from '#parts/commands/perform.ts'
import { isGroup } from '#parts/groups/ruleTypes.ts'
import { Links } from '../things/Links.tsx'
import { Stops } from './Stops.tsx'
import { ThingLink } from '#parts/things/ThingLink.tsx'
import { useAccount, useStudio } from '#store/react.tsx'
import { Definition, Entry } from '#ui/display/Definition.tsx'
import { Mono } from '#ui/display/Mono.tsx'
import { Section } from '#ui/display/Section.tsx'
import { Toggle } from '#ui/controls/Toggle.tsx'
import { Term } from '#ui/overlays/Term.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { Why } from '#parts/why/Why.tsx'

export function NetworkTab({ instance }: { readonly instance: Instance }) {
  const { inspector: words, networks, common } = useWords()
  const { facts } = words
  const further = useAccount((account) => furtherOn(account, instance.id))
  const elastic = useAccount((account) => elasticOf(account, instance.id))
  const region = useAccount((account) => account.region)
  const publicIp = elastic?.publicIp ?? instance.publicIp
  const over = instance.state === 'terminated' || instance.state === 'shutting-down'
  return (
    <>
      <Section title={words.tabs.network}>
        <Definition>
          <Entry term={<Term term="private-ip">{facts.privateIp}</Term>}>
            {over ? '–' : <Mono copying={common.copying}>{instance.privateIp}</Mono>}{' '}
            <Why subject={{ of: 'instance', id: instance.id, aspect: 'privateIp' }} />
          </Entry>
          <Entry
            term={
              elastic ? (
                <Term term="elastic-ip">{facts.elasticIp}</Term>
              ) : (
                <Term term="public-ip">{facts.publicIp}</Term>
              )
            }
          >
            {publicIp ? <Mono copying={common.copying}>{publicIp}</Mono> : common.none}{' '}
            <Why subject={{ of: 'instance', id: instance.id, aspect: 'publicIp' }} />
          </Entry>
          {publicIp && (
            <Entry term={<Term term="dns-name">{facts.dns}</Term>}>
              <Mono copying={common.copying}>{publicDnsName(region, publicIp)}</Mono>
            </Entry>
          )}
          <Entry term={<Term term="eni">{facts.card}</Term>}>
            <ThingLink kind="networkInterface" id={instance.interfaceId} />
          </Entry>
          {further.length > 0 && (
            <Entry term={networks.further}>
              <Links kind="networkInterface" ids={further.map(({ id }) => id)} none={networks.none} />
            </Entry>
          )}
          <Entry term={<Term term="subnet">{facts.subnet}</Term>}>
            <ThingLink kind="subnet" id={instance.subnetId} />
          </Entry>
          {!over && <Around instance={instance} />}
        </Definition>
        {further.length > 0 && <p className="mt-2 text-small text-ink-3">{networks.several}</p>}
        {!over && <Stops instance={instance} />}
        {!over && (
          <div className="mt-2.5 flex flex-wrap gap-1.5">
            <CommandButton command={changeGroups} thing={instance} icon="lines" />
            <CommandButton command={associate} thing={instance} icon="lines" />
            {elastic?.associationId && <CommandButton command={disassociate} thing={instance} />}
          </div>
        )}
      </Section>
      {instance.groupIds.map((id) => (
        <GroupSection key={id} id={id} />
      ))}
    </>
  )
}

/** The VPC, the route table and the ACL of an instance's subnet. */
function Around({ instance }: { readonly instance: Instance }) {
  const { networks: words } = useWords()
  const subnet = useAccount((account) => findSubnet(account, instance.subnetId))
  const table = useAccount((account) => subnet && tableOf(account, subnet)?.id)
  const acl = useAccount((account) => aclOf(account, instance.subnetId)?.id)
  return (
    <>
      {subnet && (
        <Entry term={<Term term="vpc">{words.vpc}</Term>}>
          <ThingLink kind="vpc" id={subnet.vpcId} />
        </Entry>
      )}
      {table !== undefined && (
        <Entry term={words.table}>
          <ThingLink kind="routeTable" id={table} />
        </Entry>
      )}
      {acl !== undefined && (
        <Entry term={words.acl}>
          <ThingLink kind="acl" id={acl} />
        </Entry>
      )}
    </>
  )
}

/** A security group: who may come in. Changes work at once, and no check looks at them. */
function GroupSection({ id }: { readonly id: Group['id'] }) {
  const studio = useStudio()
  const { inspector, common, groups } = useWords()
  const words = inspector.network
  const group = useAccount((account) => findGroup(account, id))
  if (!group) return null
  return (
    <Section
      title={
        <>
          <Term term="security-group">{inspector.facts.group}</Term> · <ThingLink kind="group" id={group.id} />
        </>
      }
    >
      <p className="flex flex-wrap items-center gap-x-2">
        <Mono copying={common.copying}>{group.id}</Mono>
      </p>
      <div className="mt-2 grid gap-1.5">
        {doorCommands.map(({ door, open, close }) => (
          <Toggle
            key={door.port}
            on={isDoorOpen(group, door)}
            label={words.open(`${door.name} (${door.port})`, '0.0.0.0/0')}
            onChange={(on) => perform(studio, on ? open : close, group)}
          />
        ))}
      </div>
      <h3 className="mt-3 text-small font-strong text-ink-2">
        <Term term="inbound-rule">{words.rules}</Term>
      </h3>
      {group.rules.length === 0 ? (
        <p className="text-small text-ink-3">{words.noRules}</p>
      ) : (
        <RuleLines rules={group.rules} id={group.id} />
      )}
      {group.egress && (
        <>
          <h3 className="mt-3 text-small font-strong text-ink-2">{groups.outbound}</h3>
          {group.egress.length === 0 ? (
            <p className="text-small text-ink-3">{groups.noOut}</p>
          ) : (
            <RuleLines rules={group.egress} id={group.id} />
          )}
        </>
      )}
      <p className="mt-2 text-small text-ink-3">{words.atOnce}</p>
    </Section>
  )
}

function RuleLines({ rules, id }: { readonly rules: readonly Rule[]; readonly id: Group['id'] }) {
  const words = useWords().inspector.network
  return (
    <ul className="mt-1 grid gap-0.5 text-small">
      {rules.map((rule) => (
        <li key={rule.id} className="flex items-center justify-between gap-2">
          <span className="font-mono">{said(rule, words.all)}</span>
          <span className="font-mono text-ink-3">
            {rule.source === id ? (
              words.itself
            ) : isGroup(rule.source) ? (
              <ThingLink kind="group" id={rule.source} />
            ) : (
              rule.source
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}

const said = (rule: Rule, all: string) => (rule.protocol === '-1' ? all : doorSaid(rule))
