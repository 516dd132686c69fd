import { Inspector } from '#features/inspector/Inspector.tsx'
import { inspect } from '#store/preferences/transient.ts'
import { useStudio } from '#store/react.tsx'
import { Sheet } from '#ui/overlays/Sheet.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'

/** The inspector as a sheet over the map. */
export function InspectorOverMap() {
  const studio = useStudio()
  const { top, common, inspector } = useWords()
  return (
    <Sheet
      open
      onClose={() => inspect(studio, false)}
      title={top.inspector}
      closeLabel={common.close}
      heights={inspector.sheet}
    >
      <Inspector />
    </Sheet>
  )
}
