import { CopyButton } from '../controls/CopyButton.tsx'
import { classes } from '../look/classes.ts'
import type { CopyWords } from '../look/useCopy.ts'

const look = 'font-mono text-[0.9em] [overflow-wrap:anywhere]'

/** An id, an address, an API name. With the words of `copying` a press copies it. */
export function Mono(props: { readonly children: string; readonly className?: string; readonly copying?: CopyWords }) {
  const { children: text, className, copying } = props
  if (!copying) return <span className={classes(look, className)}>{text}</span>
  return (
    <span className={classes(look, 'inline-flex items-center gap-1', className)}>
      {text}
      <CopyButton text={text} words={copying} />
    </span>
  )
}
