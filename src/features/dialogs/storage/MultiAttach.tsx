import { type VolumeTypeName, volumeTypes } from '#facts/disks.ts'
import { Toggle } from '#ui/controls/Toggle.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'

/** The switch that lets a volume be on several instances; only types that can have it show it. */
export function MultiAttach(props: {
  readonly type: VolumeTypeName
  readonly on: boolean
  readonly onChange: (on: boolean) => void
  /** why it cannot be changed now */
  readonly why?: string | undefined
}) {
  const { type, on, onChange, why } = props
  const { modify: words } = useWords().storage
  if (!volumeTypes[type].multiAttach) return null
  return (
    <Toggle
      on={on}
      onChange={onChange}
      label={words.multiAttach}
      hint={words.multiAttachMeans}
      {...(why !== undefined && { why })}
    />
  )
}
