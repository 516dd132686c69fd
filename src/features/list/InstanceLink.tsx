import { nameById } from '#engine/world/instances/read.ts'
import { desk } from '#store/desk.ts'
import { useAccount } from '#store/react.ts'

/** An instance by its name; a press selects it. */
export function InstanceLink({ id }: { readonly id: string }) {
  const name = useAccount((account) => nameById(account, id))
  return (
    <button
      type="button"
      onClick={(event) => {
        event.stopPropagation()
        desk.setState({ selected: id })
      }}
      className="min-h-6 font-medium text-accent underline-offset-3 hover:underline"
    >
      {name}
    </button>
  )
}
