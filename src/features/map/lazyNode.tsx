import { Arrival } from '#parts/load/Arrival.tsx'
import { awaiting, part } from '#store/load.ts'
import { Button } from '#ui/controls/Button.tsx'
import { useFirstWords } from '#ui/words/WordsProvider.tsx'
import { type ComponentType, use } from 'react'

type LateNodes = typeof import('./lateNodes.ts')

const lateNodes = awaiting(part(() => import('./lateNodes.ts')))

/** A node that is on the map only once there is an instance: they come with it, motion and all. */
export function lazyNode(name: keyof LateNodes): ComponentType {
  function Inside(props: object) {
    const Node = use(lateNodes.get())[name] as ComponentType
    return <Node {...props} />
  }
  return function LazyNode(props) {
    return (
      <Arrival forget={lateNodes.forget} missing={(again) => <Missing again={again} />}>
        <Inside {...props} />
      </Arrival>
    )
  }
}

function Missing({ again }: { readonly again: () => void }) {
  const words = useFirstWords().notices.notLoaded
  return (
    <div className="nodrag grid h-full place-items-center rounded-node border border-dashed border-edge bg-surface">
      <Button size="small" onClick={again}>
        {words.again}
      </Button>
    </div>
  )
}
