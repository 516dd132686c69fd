import { nameOf } from '#engine/world/instances/read.ts'
import { usePicked } from '#parts/several/usePicked.ts'
import type { Selected } from '#store/preferences/transientState.ts'
import { useInstance, usePreferences, useStudio, useTransient } from '#store/react.tsx'
import { Tabs } from '#ui/controls/Tabs.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { BillTab } from './bill/BillTab.tsx'
import { ChangedInShort } from './changed/ChangedSection.tsx'
import { ChecksTab } from './checks/ChecksTab.tsx'
import { FaultsTab } from './faults/FaultsTab.tsx'
import { Head } from './Head.tsx'
import { BackToSelection, Selection } from './selection/Selection.tsx'
import { MonitoringTab } from './monitoring/MonitoringTab.tsx'
import { NetworkTab } from './network/NetworkTab.tsx'
import { Overview } from './overview/Overview.tsx'
import { StorageTab } from './storage/StorageTab.tsx'
import { ThingPanel } from './things/ThingPanel.tsx'
import { useInstanceAgain } from './things/useInstanceAgain.ts'

const tabs = {
  overview: Overview,
  storage: StorageTab,
  network: NetworkTab,
  checks: ChecksTab,
  monitoring: MonitoringTab,
  faults: FaultsTab,
  bill: BillTab,
}
type TabName = keyof typeof tabs
const names = Object.keys(tabs) as TabName[]

/** Everything about what is looked at: the selected instance, or the thing that stands before it. */
export function Inspector() {
  const selected = useTransient((state) => state.selected)
  useInstanceAgain()
  const several = usePicked('instance')
  const isBehind = useTransient(({ picked }) => picked?.behind === true)
  if (several.length > 1 && !isBehind) return <Selection ids={several} />
  return (
    <div className="flex h-full min-h-0 flex-col">
      {several.length > 1 && <BackToSelection n={several.length} />}
      <div className="min-h-0 flex-1">
        <OfOne selected={selected} />
      </div>
    </div>
  )
}

function OfOne({ selected }: { readonly selected: Selected | undefined }) {
  if (!selected) return <OfInstance />
  return (
    <div className="h-full overflow-y-auto">
      <ThingPanel selected={selected} />
    </div>
  )
}

/** Actions first, then what there is to know. */
function OfInstance() {
  const studio = useStudio()
  const { inspector: words, top } = useWords()
  const instance = useInstance()
  const chosen = usePreferences((state) => state.tab)
  const selected = names.find((name) => name === chosen) ?? 'overview'
  if (!instance) return null
  const Tab = tabs[selected]
  return (
    <div className="flex h-full min-h-0 flex-col">
      <Head instance={instance} />
      <Tabs
        label={`${top.inspector}: ${nameOf(instance)}`}
        tabs={names.map((id) => ({ id, label: words.tabs[id] }))}
        selected={selected}
        onSelect={(tab) => studio.preferences.setState({ tab })}
        className="min-h-0 flex-1 overflow-y-auto"
      >
        {selected !== 'overview' && <ChangedInShort instance={instance} />}
        <Tab key={instance.id} instance={instance} />
      </Tabs>
    </div>
  )
}
