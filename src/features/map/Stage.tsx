import { awaiting, part } from '#store/load.ts'
import { useAccount, useTransient } from '#store/react.tsx'
import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import { Missing } from './lazyNode.tsx'
import { StillMap } from './StillMap.tsx'
import type { MapProps } from './mapProps.ts'
import { useComing } from './useComing.ts'

const mapPart = part(() => import('./Map.tsx'))
const movingMap = awaiting(async () => untouched((await mapPart()).Map))

/** Has the map come that one can move about in, before it is wanted. */
export const fetchMap = (): Promise<unknown> => movingMap.get().catch(movingMap.forget)

/** The same map, but later while a finger is on the picture: a press on what is taken away would come to nothing. */
const untouched = <T,>(come: T): Promise<T> | T =>
  document.querySelector('.react-flow button:active')
    ? new Promise((done) => addEventListener('pointerup', () => setTimeout(() => done(come)), { once: true }))
    : come

/**
 * The main stage. Before there is anything on it, it is a still picture, which is light and there at once; the map that one
 * can move about in takes its place, in the same place, as soon as something is on it or somebody wants to look closer.
 */
export function Stage(props: MapProps) {
  const focused = useRef<string>(undefined)
  const [moved, setMoved] = useState(false)
  const onMap = useCallback(() => setMoved(true), [])
  const isEmpty = useAccount((account) => account.instances.size === 0)
  const asked = useTransient(
    // what is looked at on the picture is looked at on the map
    ({ zone = 0, presented, selected }) => zone > 0 || presented !== undefined || selected?.kind === 'place',
  )
  const { here: Map, again } = useComing(movingMap, moved || asked || !isEmpty)
  const leave = useCallback((id: string | undefined) => (focused.current = id), [])
  useLayoutEffect(() => {
    // who stood on the picture stands on the map
    if (Map && focused.current !== undefined) focusIn(focused.current)
  }, [Map])
  if (Map) return <Map {...props} />
  return (
    <>
      <StillMap {...props} onMap={onMap} onLeave={leave} />
      {again && (
        <div className="absolute inset-x-6 bottom-6 h-24">
          <Missing again={again} />
        </div>
      )}
    </>
  )
}

const focusIn = (id: string) =>
  document.querySelector<HTMLElement>(`.react-flow__node[data-id="${id}"] button`)?.focus({ preventScroll: true })
