import { classes } from '#ui/look/classes.ts'

/** A quiet underlined question after a value. Its name says the whole question, as only its eye sees what it is about. */
export function WhyButton(props: {
  readonly text: string
  readonly label: string
  readonly onClick: () => void
  readonly className?: string
}) {
  const { text, label, onClick, className } = props
  return (
    <button
      type="button"
      aria-label={label}
      onClick={onClick}
      className={classes(
        '-my-0.5 inline-flex h-6 min-w-6 shrink-0 items-center justify-center rounded-chip px-1 text-small font-normal whitespace-nowrap',
        'text-ink-3 underline decoration-line-strong underline-offset-3 hover:text-accent hover:decoration-accent pointer-coarse:-my-2 pointer-coarse:h-9',
        className,
      )}
    >
      {text}
    </button>
  )
}
