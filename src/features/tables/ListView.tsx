import { useAccount, useTransient } from '#store/react.tsx'
import {
  BellIcon,
  DiskIcon,
  ImageIcon,
  KeyIcon,
  LayersIcon,
  MailIcon,
  NetworkIcon,
  PinIcon,
  ServerIcon,
  ShieldIcon,
  SnapshotIcon,
} from '#ui/look/icons.ts'
import { Tabs } from '#ui/controls/Tabs.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useEffect, useState } from 'react'
import { Addresses } from './Addresses.tsx'
import { Alarms } from './Alarms.tsx'
import { Groups } from './Groups.tsx'
import { groupsOf } from '#parts/things/groupsOf.ts'
import { imageRows } from '#parts/things/imageRows.ts'
import { Images } from './Images.tsx'
import { Instances } from './Instances.tsx'
import { KeyPairs } from './KeyPairs.tsx'
import { Market } from './market/Market.tsx'
import { Networks } from './network/Networks.tsx'
import { Snapshots } from './Snapshots.tsx'
import { Topics } from './Topics.tsx'
import { Volumes } from './Volumes.tsx'

const tabs = [
  { id: 'instances', icon: ServerIcon, room: Instances },
  { id: 'volumes', icon: DiskIcon, room: Volumes },
  { id: 'snapshots', icon: SnapshotIcon, room: Snapshots },
  { id: 'images', icon: ImageIcon, room: Images },
  { id: 'addresses', icon: PinIcon, room: Addresses },
  { id: 'groups', icon: ShieldIcon, room: Groups },
  { id: 'keyPairs', icon: KeyIcon, room: KeyPairs },
  { id: 'network', icon: NetworkIcon, room: Networks },
  { id: 'market', icon: LayersIcon, room: Market },
  { id: 'alarms', icon: BellIcon, room: Alarms },
  { id: 'topics', icon: MailIcon, room: Topics },
] as const

type Kind = (typeof tabs)[number]['id']

/** The account as tables, as in the console. */
export function ListView() {
  const words = useWords().list
  const wanted = useTransient(({ table }): Kind => table ?? 'instances')
  const [kind, setKind] = useState(wanted)
  // a lesson that comes to another table leads to it
  useEffect(() => setKind(wanted), [wanted])
  const Room = (tabs.find(({ id }) => id === kind) ?? tabs[0]).room
  return (
    <section aria-label={words.title} className="flex size-full min-h-0 flex-col">
      <h2 className="sr-only">{words.title}</h2>
      <div className="contents [&>[role=tablist]]:bg-surface [&>[role=tablist]]:pt-1">
        <Tabs
          label={words.title}
          tabs={tabs.map(({ id, icon }) => ({ id, icon, label: words.tabs[id], end: <Count kind={id} /> }))}
          selected={kind}
          onSelect={setKind}
          className="flex min-h-0 flex-1 flex-col"
        >
          <Room />
        </Tabs>
      </div>
    </section>
  )
}

function Count({ kind }: { readonly kind: Kind }) {
  const n = useAccount((account) => {
    if (kind === 'network') return 0
    if (kind === 'market') return account.launchTemplates.size
    if (kind === 'groups') return groupsOf(account).length
    return kind === 'images' ? imageRows(account).length : account[kind].size
  })
  return n > 0 && <span className="font-mono text-tiny text-ink-3">{n}</span>
}
