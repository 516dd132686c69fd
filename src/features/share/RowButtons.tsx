import { Button } from '#ui/controls/Button.tsx'
import { MoreIcon } from '#ui/look/icons.ts'
import { Menu, type MenuGroup } from '#ui/overlays/Menu.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'

/** The end of a row of something that was kept: it is opened, and a menu has the rest. */
export function RowButtons(props: {
  readonly name: string
  /** nothing where it cannot be opened */
  readonly onOpen?: (() => void) | undefined
  readonly items: MenuGroup['items']
}) {
  const { name, onOpen, items } = props
  const words = useWords().share.named
  return (
    <>
      {onOpen && (
        <Button size="small" onClick={onOpen} aria-label={words.openIt(name)}>
          {words.open}
        </Button>
      )}
      <Menu
        label={words.more(name)}
        icon={MoreIcon}
        iconOnly
        kind="quiet"
        size="small"
        alignEnd
        groups={[{ id: 'all', items }]}
      />
    </>
  )
}
