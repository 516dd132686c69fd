import type { Transient } from '#store/preferences/transientState.ts'
import { useStudio } from '#store/react.tsx'
import { IconButton } from '#ui/controls/IconButton.tsx'
import { FitIcon } from '#ui/look/icons.ts'
import { isStill } from '#ui/look/isStill.ts'
import { useFirstWords } from '#ui/words/WordsProvider.tsx'
import { Panel, useReactFlow, useStoreApi, type Viewport } from '@xyflow/react'
import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import type { Page } from './Pager.tsx'
import { onKey, onReach, type ZoneKey } from './onKey.ts'
import { useStage } from './useGeometry.ts'

/** The camera over the map: keys, buttons and lessons move it, and it keeps its aim when the stage gets another size. */
export function Camera({ onPage }: { readonly onPage: (page: Page) => void }) {
  const { transient } = useStudio()
  const words = useFirstWords().map
  const { geometry, room, isEmpty } = useStage()
  const flow = useReactFlow()
  const store = useStoreApi()
  const aim = useRef<ZoneKey | 'own'>(0)
  const [away, setAway] = useState(false)
  const show = useCallback(
    (key: ZoneKey, sight: Viewport, duration = 0) => {
      aim.current = key
      setAway(key !== 0)
      onPage(key === 0 ? 1 : key)
      void flow.setViewport(sight, { duration })
    },
    [flow, onPage],
  )
  useLayoutEffect(() => {
    const duration = isStill() || geometry.kind === 'pages' ? 0 : 280
    const sightOf = (key: ZoneKey) =>
      key === 2 && transient.getState().part === 'reach' ? onReach(geometry, room) : onKey(key, geometry, isEmpty, room)
    const lookWhereAsked = ({ zone, step }: Transient, before?: Transient) => {
      if (before && step !== before.step && aim.current === 'own') aim.current = 0
      if (zone === undefined || !flow.viewportInitialized) return
      transient.setState({ zone: undefined })
      if (geometry.kind === 'presented') {
        if (zone !== 0) transient.setState({ presented: zone })
        return
      }
      show(zone, sightOf(zone), duration)
    }
    store.setState({
      onMove: (byHand) => {
        // on a page one only scrolls
        if (!byHand || geometry.kind === 'pages') return
        aim.current = 'own'
        setAway(true)
      },
    })
    if (geometry.kind === 'presented') show(0, sightOf(0))
    else if (aim.current !== 'own') show(aim.current, sightOf(aim.current))
    else if (transient.getState().step === undefined) show(0, sightOf(0))
    const forgetAsked = transient.subscribe(lookWhereAsked)
    lookWhereAsked(transient.getState())
    return forgetAsked
  }, [show, transient, flow, store, geometry, room, isEmpty])
  return (
    away &&
    geometry.kind === 'desk' && (
      <Panel position="top-right">
        <IconButton
          icon={FitIcon}
          label={words.fit}
          size="small"
          onClick={() => show(0, onKey(0, geometry, isEmpty, room), 200)}
        />
      </Panel>
    )
  )
}
