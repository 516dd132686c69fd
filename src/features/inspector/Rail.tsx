import { nameOf, shownState } from '#engine/world/instances/read.ts'
import { healthOf } from '#parts/health/healthOf.ts'
import { inspect, openDetails } from '#store/preferences/transient.ts'
import { usePicked } from '#parts/several/usePicked.ts'
import { useAccount, useInstance, useStudio, useTimeZone } from '#store/react.tsx'
import { IconButton } from '#ui/controls/IconButton.tsx'
import { StateIcon } from '#ui/display/StateIcon.tsx'
import { stateLook } from '#ui/display/stateLook.ts'
import {
  BillIcon,
  DiskIcon,
  GlobeIcon,
  HealthIcon,
  type IconShape,
  MetricIcon,
  PanelRightIcon,
  WrenchIcon,
} from '#ui/look/icons.ts'
import { handOn } from '#ui/look/handOn.ts'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import type { MouseEvent } from 'react'

const tabs: readonly {
  readonly id: 'checks' | 'storage' | 'network' | 'monitoring' | 'faults' | 'bill'
  readonly icon: IconShape
}[] = [
  { id: 'checks', icon: HealthIcon },
  { id: 'storage', icon: DiskIcon },
  { id: 'network', icon: GlobeIcon },
  { id: 'monitoring', icon: MetricIcon },
  { id: 'faults', icon: WrenchIcon },
  { id: 'bill', icon: BillIcon },
]

/** The inspector folded away: whose it is, how that one is, and its tabs. */
export function Rail() {
  const studio = useStudio()
  const { common, inspector, top } = useWords()
  const instance = useInstance()
  // the button goes with the rail: the focus stays in what both stand in
  const open = (event: MouseEvent) => {
    handOn(event, event.currentTarget.closest('aside'))
    openDetails(studio)
  }
  const { mark, passed, of } = useAccount((account) => healthOf(account, instance?.id ?? ''))
  if (!instance) return null
  const { tone, shape, filled, moving } = stateLook[shownState(instance)]
  return (
    <div className="flex h-full w-11 flex-col items-center gap-1.5 overflow-hidden py-2.5">
      <IconButton icon={PanelRightIcon} label={top.openDetails} size="small" onClick={open} />
      <Picked />
      <span className="my-1 grid justify-items-center gap-1.5">
        <StateIcon
          tone={tone}
          shape={shape}
          filled={filled}
          moving={moving}
          size={18}
          label={common.states[shownState(instance)]}
        />
        <span className="max-h-40 truncate text-small font-bold [writing-mode:vertical-rl]">{nameOf(instance)}</span>
        {mark === 'failing' && (
          <span
            className="rounded-chip bg-red px-1 text-tiny font-bold text-on-accent"
            aria-label={common.checksPassed(passed, of)}
          >
            {`${passed}/${of}`}
          </span>
        )}
      </span>
      {tabs.map(({ id, icon }) => (
        <IconButton
          key={id}
          kind="quiet"
          size="small"
          icon={icon}
          label={inspector.tabs[id]}
          onClick={() => {
            studio.preferences.setState({ tab: id })
            inspect(studio, true)
          }}
        />
      ))}
    </div>
  )
}

/** The number of things that are selected together: they have the inspector, which is folded. */
function Picked() {
  const studio = useStudio()
  const { fleet } = useWords()
  const format = useFormat(useTimeZone())
  const n = usePicked('instance').length
  if (n < 2) return null
  return (
    <button
      type="button"
      aria-label={`${fleet.selection}: ${fleet.instances(format.number(n))}`}
      onClick={() => openDetails(studio)}
      className="rounded-chip bg-accent px-1.5 text-center font-bold text-on-accent tabular-nums"
    >
      {format.number(n)}
    </button>
  )
}
