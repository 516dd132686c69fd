import type { NetworkInterface } from '#engine/world/network/interfaces.ts'
import { macOf } from '#engine/world/network/mac.ts'
import { publicIpOf } from '#engine/world/network/read.ts'
import { vpcOf } from '#engine/world/vpcs/read.ts'
import { get } from '#lib/table.ts'
import { ThingLink } from '#parts/things/ThingLink.tsx'
import { useAccount } from '#store/react.tsx'
import { Definition, Entry } from '#ui/display/Definition.tsx'
import { Mono } from '#ui/display/Mono.tsx'
import { Section } from '#ui/display/Section.tsx'
import { CardIcon } from '#ui/look/icons.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { Json } from '../Json.tsx'
import { Links } from '../Links.tsx'
import { ThingHead } from '../ThingHead.tsx'

/** A network interface: whose it is, its addresses, and what guards it. */
export function InterfaceThing({ thing: card }: { readonly thing: NetworkInterface }) {
  const { things, networks: words, inspector, common } = useWords()
  const { id, instanceId, subnetId } = card
  const instance = useAccount((account) => get(account.instances, instanceId))
  const vpcId = useAccount((account) => vpcOf(account, card))
  const mac = useAccount((account) => instance && macOf(account, instance))
  const publicIp = useAccount((account) => instance && publicIpOf(account, instance))
  return (
    <>
      <ThingHead kind="networkInterface" icon={CardIcon} name={id} menu={[]} about={words.withInstance} />
      <Section title={things.facts}>
        <Definition>
          <Entry term={words.instance}>
            <ThingLink kind="instance" id={instanceId} />
          </Entry>
          <Entry term={things.kinds.subnet}>
            <ThingLink kind="subnet" id={subnetId} />
          </Entry>
          {vpcId !== undefined && (
            <Entry term={words.vpc}>
              <ThingLink kind="vpc" id={vpcId} />
            </Entry>
          )}
          <Entry term={inspector.facts.privateIp}>
            <Mono copying={common.copying}>{instance?.privateIp ?? ''}</Mono>
          </Entry>
          <Entry term={inspector.facts.publicIp}>
            {publicIp === undefined ? common.none : <Mono copying={common.copying}>{publicIp}</Mono>}
          </Entry>
          <Entry term={words.mac}>
            <Mono copying={common.copying}>{mac ?? ''}</Mono>
          </Entry>
          <Entry term={words.groups}>
            <Links kind="group" ids={instance?.groupIds ?? []} none={words.none} />
          </Entry>
        </Definition>
      </Section>
      <Json request={{ action: 'DescribeNetworkInterfaces', params: { NetworkInterfaceIds: [id] } }} />
    </>
  )
}
