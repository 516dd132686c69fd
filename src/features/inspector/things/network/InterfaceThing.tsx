import type { NetworkInterface } from '#engine/world/interfaces/networkInterface.ts'
import { macOf } from '#engine/world/network/mac.ts'
import { vpcOf } from '#engine/world/vpcs/read.ts'
import { LateButton } from '#parts/commands/LateButton.tsx'
import {
  assignAddress,
  attachCard,
  cardCommands,
  deleteCard,
  detachCard,
  mapAddress,
} from '#parts/commands/interfaces.ts'
import { useLate } from '#parts/commands/useLate.ts'
import { ThingLink } from '#parts/things/ThingLink.tsx'
import { useAccount } from '#store/react.tsx'
import { Definition, Entry } from '#ui/display/Definition.tsx'
import { Mono } from '#ui/display/Mono.tsx'
import { Section } from '#ui/display/Section.tsx'
import { CardIcon } from '#ui/look/icons.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { Links } from '../Links.tsx'
import { PrivateAddresses } from './PrivateAddresses.tsx'
import { NetworkPage } from './NetworkPage.tsx'

/** A network interface: whose it is, its addresses, and what guards it. */
export function InterfaceThing({ thing: card }: { readonly thing: NetworkInterface }) {
  const { things, networks: words, common } = useWords()
  const { id, attachment, subnetId, description, groupIds, sourceDestCheck } = card
  const vpcId = useAccount((account) => vpcOf(account, card))
  const mac = useAccount((account) => macOf(account, id))
  const offers = useLate(cardCommands, card)
  const isPrimary = attachment?.deviceIndex === 0
  return (
    <NetworkPage
      kind="networkInterface"
      icon={CardIcon}
      thing={card}
      about={isPrimary ? words.withInstance : undefined}
      madeBy={(event) =>
        ('card' in event && event.card.id === id) ||
        ('interfaceId' in event && event.interfaceId === id && event.kind !== 'InterfaceReady')
      }
      offers={offers}
      buttons={
        <>
          {attachment ? (
            !isPrimary && <LateButton command={detachCard} thing={card} />
          ) : (
            <>
              <LateButton command={attachCard} thing={card} />
              <LateButton command={deleteCard} thing={card} />
            </>
          )}
        </>
      }
      request={{ action: 'DescribeNetworkInterfaces', params: { NetworkInterfaceIds: [id] } }}
    >
      <Section title={things.facts}>
        <Definition>
          <Entry term={words.status}>
            <Mono>{card.state}</Mono>
          </Entry>
          <Entry term={words.instance}>
            {attachment ? <ThingLink kind="instance" id={attachment.instanceId} /> : words.free2}
          </Entry>
          {attachment && (
            <>
              <Entry term={words.device}>{isPrimary ? `0 (${words.primary})` : attachment.deviceIndex}</Entry>
              <Entry term={words.onTermination}>{attachment.deleteOnTermination ? words.goes : words.stays}</Entry>
            </>
          )}
          <Entry term={things.kinds.subnet}>
            <ThingLink kind="subnet" id={subnetId} />
          </Entry>
          {vpcId !== undefined && (
            <Entry term={words.vpc}>
              <ThingLink kind="vpc" id={vpcId} />
            </Entry>
          )}
          {description !== '' && <Entry term={words.description}>{description}</Entry>}
          <Entry term={words.mac}>
            <Mono copying={common.copying}>{mac}</Mono>
          </Entry>
          <Entry term={words.sourceCheck}>{sourceDestCheck ? words.yes : words.no}</Entry>
          <Entry term={words.groups}>
            <Links kind="group" ids={groupIds} none={words.none} />
          </Entry>
        </Definition>
      </Section>
      <Section title={words.addresses}>
        <PrivateAddresses card={card} />
        <div className="mt-2.5 flex flex-wrap gap-1.5">
          <LateButton command={assignAddress} thing={card} />
          <LateButton command={mapAddress} thing={card} />
        </div>
      </Section>
    </NetworkPage>
  )
}
