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
import { Links } from '../Links.tsx'
import { NetworkPage } from './NetworkPage.tsx'

/** An internet gateway: which VPC it connects, and which tables lead to it. */
export function GatewayThing({ thing: gateway }: { readonly thing: Gateway }) {
  const { things, networks: words } = useWords()
  const { id, vpcId } = gateway
  const offers = useLate(gatewayCommands, gateway)
  const tables = useAccount((account) =>
    topologyOf(account)
      .tables.filter(({ routes }) => routes.some(({ target }) => target === id))
      .map((one) => one.id),
  )
  return (
    <NetworkPage
      kind="gateway"
      icon={GatewayIcon}
      thing={gateway}
      madeBy={(event) =>
        (event.kind === 'GatewayCreated' && event.gateway.id === id) ||
        ((event.kind === 'GatewayAttached' || event.kind === 'GatewayDetached') && event.gatewayId === id)
      }
      offers={offers}
      buttons={
        <>
          <LateButton command={vpcId === undefined ? attachGateway : detachGateway} thing={gateway} />
          <LateButton command={deleteGateway} thing={gateway} />
        </>
      }
      request={{ action: 'DescribeInternetGateways', params: { InternetGatewayIds: [id] } }}
    >
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
    </NetworkPage>
  )
}
