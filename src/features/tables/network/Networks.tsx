import { useState } from 'react'
import type { NetworkKind } from '#store/preferences/transientState.ts'
import { useTransient } from '#store/react.tsx'
import { Segmented } from '#ui/controls/Segmented.tsx'
import { CardIcon, GatewayIcon, NetworkIcon, RouteIcon, SubnetIcon, WallIcon } from '#ui/look/icons.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { Acls } from './Acls.tsx'
import { Gateways } from './Gateways.tsx'
import { Interfaces } from './Interfaces.tsx'
import { RouteTables } from './RouteTables.tsx'
import { Subnets } from './Subnets.tsx'
import { Vpcs } from './Vpcs.tsx'

const tables = [
  { id: 'vpc', icon: NetworkIcon, room: Vpcs },
  { id: 'subnet', icon: SubnetIcon, room: Subnets },
  { id: 'routeTable', icon: RouteIcon, room: RouteTables },
  { id: 'gateway', icon: GatewayIcon, room: Gateways },
  { id: 'acl', icon: WallIcon, room: Acls },
  { id: 'networkInterface', icon: CardIcon, room: Interfaces },
] as const

const isOurs = (kind: string | undefined): kind is NetworkKind => tables.some(({ id }) => id === kind)

/** The tables about VPCs and what is in them; the one of what is looked at comes first. */
export function Networks() {
  const { networks: words } = useWords()
  const looked = useTransient(({ selected }) => selected?.kind)
  const [shown, setShown] = useState<NetworkKind>(isOurs(looked) ? looked : 'vpc')
  const Room = (tables.find(({ id }) => id === shown) ?? tables[0]).room
  return (
    <>
      <div className="shrink-0 overflow-x-auto px-4 pt-3 max-tablet:px-3">
        <Segmented
          label={words.show}
          size="small"
          value={shown}
          onChange={setShown}
          options={tables.map(({ id, icon }) => ({ value: id, label: words.tables[id], icon }))}
        />
      </div>
      <Room />
    </>
  )
}
