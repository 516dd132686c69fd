import { useMemo, type ComponentType } from 'react'
import type { Account } from '#engine/account.ts'
import { namesIn } from '#engine/questions/names.ts'
import { topicNameOf } from '#lib/arn.ts'
import type { AnyKind, Things } from '#parts/commands/command.ts'
import { thingOf } from '#parts/things/thingOf.ts'
import type { Selected } from '#store/preferences/transientState.ts'
import { useAccount, useWhole } from '#store/react.tsx'
import { Mono } from '#ui/display/Mono.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { AddressThing } from './AddressThing.tsx'
import { AlarmThing } from './AlarmThing.tsx'
import { GroupThing } from './GroupThing.tsx'
import { ImageThing } from './ImageThing.tsx'
import { KeyPairThing } from './KeyPairThing.tsx'
import { TemplateThing } from './market/TemplateThing.tsx'
import { AclThing } from './network/AclThing.tsx'
import { GatewayThing } from './network/GatewayThing.tsx'
import { InterfaceThing } from './network/InterfaceThing.tsx'
import { RouteTableThing } from './network/RouteTableThing.tsx'
import { SubnetThing } from './network/SubnetThing.tsx'
import { VpcThing } from './network/VpcThing.tsx'
import { SnapshotThing } from './SnapshotThing.tsx'
import { PlaceThing } from './PlaceThing.tsx'
import { Leave } from './ThingHead.tsx'
import { TopicThing } from './TopicThing.tsx'
import { VolumeThing } from './VolumeThing.tsx'

/** Everything about the thing that is looked at: what it is, what it hangs on, what it costs, and what can be done with it. */
export function ThingPanel({ selected: { kind, id } }: { readonly selected: Selected }) {
  switch (kind) {
    case 'volume':
      return <Found kind={kind} id={id} room={VolumeThing} />
    case 'snapshot':
      return <Found kind={kind} id={id} room={SnapshotThing} />
    case 'image':
      return <Found kind={kind} id={id} room={ImageThing} />
    case 'address':
      return <Found kind={kind} id={id} room={AddressThing} />
    case 'group':
      return <Found kind={kind} id={id} room={GroupThing} />
    case 'keyPair':
      return <Found kind={kind} id={id} room={KeyPairThing} />
    case 'launchTemplate':
      return <Found kind={kind} id={id} room={TemplateThing} />
    case 'vpc':
      return <Found kind={kind} id={id} room={VpcThing} />
    case 'subnet':
      return <Found kind={kind} id={id} room={SubnetThing} />
    case 'routeTable':
      return <Found kind={kind} id={id} room={RouteTableThing} />
    case 'gateway':
      return <Found kind={kind} id={id} room={GatewayThing} />
    case 'acl':
      return <Found kind={kind} id={id} room={AclThing} />
    case 'networkInterface':
      return <Found kind={kind} id={id} room={InterfaceThing} />
    case 'alarm':
      return <Found kind={kind} id={id} room={AlarmThing} />
    case 'topic':
      return <Found kind={kind} id={id} room={TopicThing} />
    case 'place':
      return <PlaceThing key={id} id={id} />
  }
}

function Found<K extends AnyKind>(props: {
  readonly kind: K
  readonly id: string
  readonly room: ComponentType<{ readonly thing: Things[K] }>
}) {
  const { kind, id, room: Room } = props
  const thing = useAccount(useMemo(() => (account: Account) => thingOf(account, kind, id), [kind, id]))
  return thing ? <Room key={id} thing={thing} /> : <Gone kind={kind} id={id} />
}

/** A thing that is not there is called what it was called when it last was. */
function Gone({ kind, id }: { readonly kind: AnyKind; readonly id: string }) {
  const { things } = useWords()
  const log = useWhole(({ log }) => log)
  const name = useMemo(() => (kind === 'topic' ? topicNameOf(id) : namesIn(log).of(id)), [log, kind, id])
  return (
    <div className="p-4">
      <div className="flex items-center gap-1.5 text-ink-3">
        <Leave />
        <span className="text-caps">{things.kinds[kind]}</span>
      </div>
      <h2 className="mt-1 text-title font-bold [overflow-wrap:anywhere]">{name}</h2>
      {name !== id && <Mono className="text-ink-3">{id}</Mono>}
      <p className="mt-2 text-ink-2">{things.gone}</p>
    </div>
  )
}
