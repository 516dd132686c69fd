import { moment } from '#store/moment.ts'
import { useAccount } from '#store/react.ts'
import { Button } from '#ui/Button.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { FitIcon } from '#ui/icons.ts'
import { useWords } from '#ui/words.tsx'
import { Panel, useReactFlow, useStoreApi } from '@xyflow/react'
import { useEffect } from 'react'
import { type Geometry, tall, type ZoneName } from './geometry.ts'
import { onArrival, onEverything, onPhone, onZone } from './sight.ts'
import { useGeometry } from './useGeometry.ts'

/** Zones by the keys 0 1 2 3; 0 shows everything. */
const zonesOf = ({ zones }: Geometry) => [undefined, zones.lifecycle, zones.anatomy, zones.alarms]

/** The camera over the map: keys and buttons move it, and a stage of a new size shows everything again. */
export function Camera() {
  const words = useWords().map
  const geometry = useGeometry()
  const flow = useReactFlow()
  const store = useStoreApi()
  const isEmpty = useAccount((account) => account.instances.size === 0)
  useEffect(() => {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches
    const duration = still ? 0 : 280
    const sightOf = (nth: number) => {
      const zone = zonesOf(geometry)[nth]
      return zone ? onZone(zone, geometry, store.getState()) : onEverything(geometry, isEmpty, store.getState())
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.metaKey || event.ctrlKey || event.altKey || isTyping(event.target)) return
      const at = ['0', '1', '2', '3'].indexOf(event.key)
      if (at >= 0) void flow.setViewport(sightOf(at), { duration })
    }
    const lookWhereAsked = () => {
      const { zone } = moment.getState()
      if (zone === undefined || !flow.viewportInitialized) return
      moment.setState({ zone: undefined })
      if (geometry === tall) void flow.setViewport(onPhone(zonesOf(geometry)[zone]))
      else void flow.setViewport(sightOf(zone), { duration })
    }
    const forgetMoment = moment.subscribe(lookWhereAsked)
    lookWhereAsked()
    const forgetSize = store.subscribe(({ width, height }, before) => {
      // a phone's sight is as wide as the screen, whatever its height
      if (width !== before.width || (height !== before.height && geometry !== tall))
        void flow.setViewport(onArrival(geometry, isEmpty, { width, height }))
    })
    addEventListener('keydown', onKey)
    return () => {
      forgetMoment()
      forgetSize()
      removeEventListener('keydown', onKey)
    }
  }, [flow, store, geometry, isEmpty])
  const zones: readonly ZoneName[] = geometry === tall ? ['lifecycle', 'anatomy', 'alarms'] : []
  return (
    <Panel position="bottom-left" className="flex gap-1.5">
      <IconButton
        icon={FitIcon}
        label={words.fit}
        size="small"
        onClick={() => void flow.setViewport(onEverything(geometry, isEmpty, store.getState()), { duration: 200 })}
      />
      {zones.map((zone) => (
        <Button key={zone} size="small" onClick={() => void flow.fitBounds(geometry.zones[zone], { padding: 0.02 })}>
          {words.zones[zone]}
        </Button>
      ))}
    </Panel>
  )
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) || target.closest('dialog') !== null)
