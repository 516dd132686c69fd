import type { PageCommand } from '#parts/commands/page/page.ts'
import { usePageCommand } from '#parts/commands/page/usePageCommand.ts'
import { Kbd } from '#ui/display/Kbd.tsx'
import { classes } from '#ui/look/classes.ts'

/** A key as a class sees it from its last row. */
export const WallKey = ({ children }: { readonly children: string }) => (
  <span style={{ zoom: 1.64 }}>
    <Kbd>{children}</Kbd>
  </span>
)

interface WallButtonProps {
  readonly sign: string
  readonly label: string
  readonly onClick: () => void
  readonly off?: boolean
}

/** A deed at the foot of the wall, with its key. */
export const WallButton = ({ sign, label, onClick, off = false }: WallButtonProps) => (
  <button
    type="button"
    aria-disabled={off}
    onClick={onClick}
    className={classes('flex min-h-10 items-center gap-1.5 whitespace-nowrap hover:text-ink', off && 'opacity-50')}
  >
    <WallKey>{sign}</WallKey>
    {label}
  </button>
)

/** A command of the page as such a deed. */
export function Step({ command, sign }: { readonly command: PageCommand; readonly sign: string }) {
  const { label, why, onChoose } = usePageCommand(command)
  return <WallButton sign={sign} label={label} onClick={onChoose} off={why !== undefined} />
}
