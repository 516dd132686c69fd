import { Icon } from '../display/Icon.tsx'
import { classes } from '../look/classes.ts'
import { CheckIcon, DashIcon } from '../look/icons.ts'

/** A box that picks a row, or all of them. The table listens for the rows' own. */
export function Checkbox(props: {
  readonly label: string
  readonly checked: boolean
  /** some are and some are not */
  readonly mixed?: boolean
  readonly tabIndex?: number
  readonly onClick?: () => void
}) {
  const { label, checked, mixed = false, tabIndex = 0, onClick } = props
  const some = mixed && !checked
  return (
    <button
      type="button"
      role="checkbox"
      aria-label={label}
      aria-checked={some ? 'mixed' : checked}
      data-pick
      tabIndex={tabIndex}
      onClick={onClick}
      className="group grid size-7 place-items-center rounded-control pointer-coarse:size-9"
    >
      <span
        className={classes(
          'grid size-4.5 place-items-center rounded-chip border-[1.5px]',
          checked || some
            ? 'border-accent bg-accent text-on-accent'
            : 'border-edge bg-surface group-hover:border-accent',
        )}
      >
        {(checked || some) && <Icon shape={some ? DashIcon : CheckIcon} size={12} />}
      </span>
    </button>
  )
}
