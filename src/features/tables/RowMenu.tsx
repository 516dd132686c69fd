import { MoreIcon } from '#ui/look/icons.ts'
import { Menu, type MenuGroup } from '#ui/overlays/Menu.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'

/** The menu of what can be done with one row. */
export function RowMenu({ name, groups }: { readonly name: string; readonly groups: readonly MenuGroup[] }) {
  const words = useWords().list
  return (
    <Menu label={words.actionsFor(name)} icon={MoreIcon} iconOnly kind="quiet" size="small" alignEnd groups={groups} />
  )
}
