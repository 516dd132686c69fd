import { nameIn } from '#engine/world/called.ts'
import { reachedBy, spotOf } from '#engine/world/interfaces/read.ts'
import type { Address } from '#engine/world/network/network.ts'
import { publicDnsName } from '#facts/regions.ts'
import { addressCommands, associateAddress } from '#parts/commands/things/address.ts'
import { CommandButton } from '#parts/commands/CommandButton.tsx'
import { useCommand, useCommands } from '#parts/commands/useCommands.ts'
import { ThingLink } from '#parts/things/ThingLink.tsx'
import { useAccount, useInstance } from '#store/react.tsx'
import { Badge } from '#ui/display/Badge.tsx'
import { Definition, Entry } from '#ui/display/Definition.tsx'
import { Mono } from '#ui/display/Mono.tsx'
import { Section } from '#ui/display/Section.tsx'
import { PinIcon } from '#ui/look/icons.ts'
import { Term } from '#ui/overlays/Term.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { Cost } from './Cost.tsx'
import { Json } from './Json.tsx'
import { TagsPart } from './TagsPart.tsx'
import { ThingHead } from './ThingHead.tsx'

/** An Elastic IP: with what it is associated, and what it costs either way. */
export function AddressThing({ thing: address }: { readonly thing: Address }) {
  const { things, common } = useWords()
  const { allocationId, publicIp, associationId, at, tags } = address
  const region = useAccount((account) => account.region)
  const instanceId = useAccount((account) => reachedBy(account, address))
  const privateIp = useAccount((account) => spotOf(account, address)?.privateIp)
  const toInstance = associateAddress.at(useInstance())
  const offers = [useCommand(toInstance, address), ...useCommands(addressCommands, address)]
  const name = nameIn({ id: publicIp, tags })
  return (
    <>
      <ThingHead
        kind="address"
        icon={PinIcon}
        name={name}
        {...(name !== publicIp && { id: publicIp })}
        badge={
          <Badge tone={associationId ? 'green' : 'amber'}>{things.associations[associationId ? 'yes' : 'no']}</Badge>
        }
        why={{ of: 'address', id: allocationId }}
        menu={[{ id: 'all', items: offers }]}
      >
        {!associationId && <CommandButton command={toInstance} thing={address} icon="lines" />}
        {addressCommands
          .filter(({ id }) => id === 'release' || (id === 'disassociate' && associationId))
          .map((command) => (
            <CommandButton key={command.id} command={command} thing={address} icon="lines" />
          ))}
      </ThingHead>
      <Section title={things.associated}>
        {associationId ? (
          <Definition>
            {instanceId !== undefined && (
              <Entry term={things.kinds.instance}>
                <ThingLink kind="instance" id={instanceId} />
              </Entry>
            )}
            {at && (
              <Entry term={things.kinds.networkInterface}>
                <ThingLink kind="networkInterface" id={at.interfaceId} />
              </Entry>
            )}
            {privateIp !== undefined && (
              <Entry term={<Term term="private-ip">{things.privateIp}</Term>}>
                <Mono copying={common.copying}>{privateIp}</Mono>
              </Entry>
            )}
          </Definition>
        ) : (
          <p className="text-ink-2">{things.notAssociated}</p>
        )}
      </Section>
      <Section title={things.facts}>
        <Definition>
          <Entry term={things.allocation}>
            <Mono copying={common.copying}>{allocationId}</Mono>
          </Entry>
          {associationId !== undefined && (
            <Entry term={things.association}>
              <Mono copying={common.copying}>{associationId}</Mono>
            </Entry>
          )}
          <Entry term={<Term term="dns-name">{things.dns}</Term>}>
            <Mono copying={common.copying}>{publicDnsName(region, publicIp)}</Mono>
          </Entry>
        </Definition>
      </Section>
      <Cost id={allocationId} />
      <TagsPart kind="address" id={allocationId} />
      <Json request={{ action: 'DescribeAddresses', params: { AllocationIds: [allocationId] } }} />
    </>
  )
}
