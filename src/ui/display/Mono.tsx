import { classes } from '../look/classes.ts'
import { Icon } from './Icon.tsx'
import { AlertIcon, CheckIcon, CopyIcon } from '../look/icons.ts'
import { type CopyWords, useCopy } from '../look/useCopy.ts'

const look = 'font-mono text-[0.9em] [overflow-wrap:anywhere]'

interface MonoProps {
  readonly children: string
  readonly className?: string
}

/** An id, an address, an API name. With the words of `copying` a press copies it. */
export function Mono({ copying, ...props }: MonoProps & { readonly copying?: CopyWords }) {
  if (copying) return <Copied {...props} copying={copying} />
  return <span className={classes(look, props.className)}>{props.children}</span>
}

function Copied({ children: text, className, copying }: MonoProps & { readonly copying: CopyWords }) {
  const { came, copy, forget } = useCopy(text)
  return (
    <span className={classes(look, 'inline-flex items-center gap-1', className)}>
      {text}
      <button
        type="button"
        aria-label={`${came === 'copied' ? copying.copied : copying.copy} ${text}`}
        title={came === 'failed' ? copying.failed : undefined}
        onClick={copy}
        onPointerLeave={forget}
        onBlur={forget}
        className="-my-1 grid size-6 shrink-0 place-items-center rounded-chip text-ink-3 hover:bg-sunken hover:text-ink"
      >
        <Icon shape={came === 'copied' ? CheckIcon : came === 'failed' ? AlertIcon : CopyIcon} size={12} />
      </button>
      <span role="status" className="sr-only">
        {came === 'failed' ? copying.failed : ''}
      </span>
    </span>
  )
}
