import { Arrival } from '#parts/load/Arrival.tsx'
import { awaiting, part } from '#store/load.ts'
import { Button } from '#ui/controls/Button.tsx'
import { useFirstWords } from '#ui/words/WordsProvider.tsx'
import { type ComponentType, type ReactNode, use } from 'react'
import { useComing } from './useComing.ts'
import { useStage } from './sight/useGeometry.ts'

type LateNodes = typeof import('./lateNodes.ts')

const lateNodes = awaiting(part(() => import('./lateNodes.ts')))

/** Has them come before they are wanted. */
export const fetchNodes = (): void => void lateNodes.get().catch(lateNodes.forget)

type Late = Pick<
  LateNodes,
  'insideOf' | 'wideNames' | 'nodesInside' | 'edgesInside' | 'presented' | 'thingAt' | 'dockAt' | 'lookAlong'
>

/** The nodes that come with instances; `again` where they did not come. */
export function useLate(wanted: boolean): {
  readonly late?: Late | undefined
  readonly again?: (() => void) | undefined
} {
  const { here, again } = useComing<LateNodes>(lateNodes, wanted)
  return { late: here, again }
}

/** A node that is on the map only once there is an instance: they come with it, motion and all. */
export function lazyNode<Props extends object = object>(name: keyof LateNodes): (props: Props) => ReactNode {
  function Inside(props: Props) {
    const { everyWord } = useStage()
    // both are begun at once
    const coming = lateNodes.get()
    use(everyWord.get())
    const Node = use(coming)[name] as unknown as ComponentType<Props>
    return <Node {...props} />
  }
  return function LazyNode(props) {
    const { everyWord } = useStage()
    const forget = () => {
      lateNodes.forget()
      everyWord.forget()
    }
    return (
      <Arrival forget={forget} missing={(again) => <Missing again={again} />}>
        <Inside {...props} />
      </Arrival>
    )
  }
}

export function Missing({ again }: { readonly again: () => void }) {
  const words = useFirstWords().notices.notLoaded
  return (
    <div className="nodrag grid h-full place-items-center rounded-node border border-dashed border-edge bg-surface">
      <Button size="small" onClick={again}>
        {words.again}
      </Button>
    </div>
  )
}

/** A line that is drawn only once there is an instance; where it does not come, the nodes say so. */
export function lazyLine<Props extends object>(name: keyof LateNodes): (props: Props) => ReactNode {
  function Inside(props: Props) {
    const Line = use(lateNodes.get())[name] as unknown as ComponentType<Props>
    return <Line {...props} />
  }
  return function LazyLine(props) {
    return (
      <Arrival forget={lateNodes.forget} missing={() => null}>
        <Inside {...props} />
      </Arrival>
    )
  }
}
