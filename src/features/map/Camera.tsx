import type { Transient } from '#store/preferences/transientState.ts'
import { useAccount, useStudio } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { IconButton } from '#ui/controls/IconButton.tsx'
import { FitIcon } from '#ui/look/icons.ts'
import { isStill } from '#ui/look/isStill.ts'
import { useFirstWords } from '#ui/words/WordsProvider.tsx'
import { Panel, useReactFlow, useStoreApi, type Viewport } from '@xyflow/react'
import { useCallback, useEffect, useRef } from 'react'
import { tall, type ZoneName } from './geometry.ts'
import { onEverything, onKey, type ZoneKey } from './sight.ts'
import { useGeometry } from './useGeometry.ts'

/** The camera over the map: keys, buttons and lessons move it, and it keeps its aim when the stage gets another size. */
export function Camera() {
  const { transient } = useStudio()
  const words = useFirstWords().map
  const geometry = useGeometry()
  const flow = useReactFlow()
  const store = useStoreApi()
  const isEmpty = useAccount((account) => account.instances.size === 0)
  const aim = useRef<ZoneKey | 'own'>(0)
  const show = useCallback(
    (key: ZoneKey, sight: Viewport, duration = 0) => {
      aim.current = key
      void flow.setViewport(sight, { duration })
    },
    [flow],
  )
  useEffect(() => {
    const duration = isStill() ? 0 : 280
    const sightOf = (key: ZoneKey) => onKey(key, geometry, isEmpty, store.getState())
    const lookWhereAsked = ({ zone, step }: Transient, before?: Transient) => {
      if (before && step !== before.step && aim.current === 'own') aim.current = 0
      if (zone === undefined || !flow.viewportInitialized) return
      transient.setState({ zone: undefined })
      show(zone, sightOf(zone), geometry === tall ? 0 : duration)
    }
    const keepAim = () => {
      if (aim.current !== 'own') show(aim.current, sightOf(aim.current))
      else if (transient.getState().step === undefined) show(0, sightOf(0))
    }
    store.setState({
      onMove: (byHand) => {
        if (byHand) aim.current = 'own'
      },
    })
    if (flow.viewportInitialized && store.getState().fitViewQueued) {
      // React Flow's own first fit would come after this, and see only what has been measured by then
      store.setState({ fitViewQueued: false })
      keepAim()
    }
    const forgetAsked = transient.subscribe(lookWhereAsked)
    lookWhereAsked(transient.getState())
    const forgetSize = store.subscribe(({ width, height }, before) => {
      // a phone's sight is as wide as the screen, whatever its height
      if (width !== before.width || (height !== before.height && geometry !== tall)) keepAim()
    })
    return () => {
      forgetAsked()
      forgetSize()
    }
  }, [show, transient, flow, store, geometry, isEmpty])
  const zones: readonly ZoneName[] = geometry === tall ? ['lifecycle', 'anatomy', 'alarms'] : []
  return (
    <Panel position="bottom-left" className="flex gap-1.5">
      <IconButton
        icon={FitIcon}
        label={words.fit}
        size="small"
        onClick={() => show(0, onEverything(geometry, isEmpty, store.getState()), 200)}
      />
      {zones.map((zone) => (
        <Button key={zone} size="small" onClick={() => void flow.fitBounds(geometry.zones[zone], { padding: 0.02 })}>
          {words.zones[zone]}
        </Button>
      ))}
    </Panel>
  )
}
