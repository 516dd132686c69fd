import { nameById } from '#engine/world/instances/read.ts'
import { useAccount, useStudio } from '#store/react.tsx'

/** An instance by its name; a press selects it. */
export function InstanceLink({ id }: { readonly id: string }) {
  const studio = useStudio()
  const name = useAccount((account) => nameById(account, id))
  return (
    <button
      type="button"
      onClick={(event) => {
        event.stopPropagation()
        studio.preferences.setState({ selected: id })
      }}
      className="min-h-6 font-medium text-accent underline-offset-3 hover:underline"
    >
      {name}
    </button>
  )
}
