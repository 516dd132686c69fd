import { Icon } from '../display/Icon.tsx'
import { AlertIcon, CheckIcon, CopyIcon } from '../look/icons.ts'
import { type CopyWords, useCopy } from '../look/useCopy.ts'

/** A small button that copies a text, and says what came of it. */
export function CopyButton(props: { readonly text: string; readonly words: CopyWords; readonly tabIndex?: number }) {
  const { text, words, tabIndex } = props
  const { came, copy, forget } = useCopy(text)
  return (
    <>
      <button
        type="button"
        aria-label={`${came === 'copied' ? words.copied : words.copy} ${text}`}
        title={came === 'failed' ? words.failed : undefined}
        {...(tabIndex !== undefined && { tabIndex })}
        onClick={copy}
        onPointerLeave={forget}
        onBlur={forget}
        className="-my-1 grid size-6 shrink-0 place-items-center rounded-chip text-ink-3 hover:bg-sunken hover:text-ink"
      >
        <Icon shape={came === 'copied' ? CheckIcon : came === 'failed' ? AlertIcon : CopyIcon} size={12} />
      </button>
      <span role="status" className="sr-only">
        {came === 'failed' ? words.failed : ''}
      </span>
    </>
  )
}
