import { nameIn } from '#engine/world/called.ts'
import { topologyOf } from '#engine/world/vpcs/read.ts'
import type { Gateway } from '#engine/world/vpcs/topology.ts'
import { LateButton } from '#parts/commands/LateButton.tsx'
import { attachGateway, deleteGateway, detachGateway, gatewayCommands } from '#parts/commands/networks.ts'
import { useLate } from '#parts/commands/useLate.ts'
import { ThingLink } from '#parts/things/ThingLink.tsx'
import { useAccount } from '#store/react.tsx'
import { Definition, Entry } from '#ui/display/Definition.tsx'
import { Section } from '#ui/display/Section.tsx'
import { GatewayIcon } from '#ui/look/icons.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { Json } from '../Json.tsx'
import { Links } from '../Links.tsx'
import { TagsPart } from '../TagsPart.tsx'
import { ThingHead } from '../ThingHead.tsx'
import { useMaker } from '../useMaker.ts'

/** An internet gateway: which VPC it connects, and which tables lead to it. */
export function GatewayThing({ thing: gateway }: { readonly thing: Gateway }) {
  const { things, networks: words } = useWords()
  const { id, vpcId } = gateway
  const offers = useLate(gatewayCommands, gateway)
  const why = useMaker(
    (event) =>
      (event.kind === 'GatewayCreated' && event.gateway.id === id) ||
      ((event.kind === 'GatewayAttached' || event.kind === 'GatewayDetached') && event.gatewayId === id),
  )
  const tables = useAccount((account) =>
    topologyOf(account)
      .tables.filter(({ routes }) => routes.some(({ target }) => target === id))
      .map((one) => one.id),
  )
  return (
    <>
      <ThingHead
        kind="gateway"
        icon={GatewayIcon}
        name={nameIn(gateway)}
        {...(nameIn(gateway) !== id && { id })}
        {...(why && { why })}
        menu={[{ id: 'all', items: offers }]}
      >
        <LateButton command={vpcId === undefined ? attachGateway : detachGateway} thing={gateway} />
        <LateButton command={deleteGateway} thing={gateway} />
      </ThingHead>
      <Section title={things.facts}>
        <Definition>
          <Entry term={words.attachedTo}>
            {vpcId === undefined ? words.notAttached : <ThingLink kind="vpc" id={vpcId} />}
          </Entry>
        </Definition>
      </Section>
      <Section title={words.usedBy}>
        <Links kind="routeTable" ids={tables} none={words.none} />
      </Section>
      <TagsPart kind="gateway" id={id} />
      <Json request={{ action: 'DescribeInternetGateways', params: { InternetGatewayIds: [id] } }} />
    </>
  )
}
