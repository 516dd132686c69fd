import { Icon } from './Icon.tsx'
import { AlertIcon, CheckIcon, CopyIcon } from '../look/icons.ts'
import { Live } from './Live.tsx'
import { type CopyWords, useCopy } from '../look/useCopy.ts'

/** Text for a terminal, dark in both themes, with a button that copies it. What is too long for a line goes on in the next. */
export function Code({ text, copying }: { readonly text: string; readonly copying: CopyWords }) {
  const { came, copy, forget } = useCopy(text)
  return (
    <div className="relative rounded-[0.625rem] bg-code text-on-code">
      <pre className="rounded-[inherit] px-3 py-2.5 pr-10 font-mono text-small/[1.6] wrap-anywhere whitespace-pre-wrap [contain:inline-size]">
        <code>{text.split(/( (?!\\\n)|\n)/).map(whole)}</code>
      </pre>
      <button
        type="button"
        aria-label={copying.copy}
        onClick={copy}
        onPointerLeave={forget}
        onBlur={forget}
        className="absolute top-1.5 right-1.5 grid size-7 place-items-center rounded-chip bg-code text-on-code/80 outline-on-code! hover:bg-on-code/15 hover:text-on-code"
      >
        <Icon shape={came === 'copied' ? CheckIcon : came === 'failed' ? AlertIcon : CopyIcon} />
      </button>
      {came === 'failed' && (
        <p aria-hidden className="px-3 pb-2.5 text-small">
          {copying.failed}
        </p>
      )}
      <Live>{came === undefined ? '' : copying[came]}</Live>
    </div>
  )
}

/** A line is broken between words, not at the hyphens of an id or before the backslash at its end. */
const whole = (part: string, place: number) =>
  /[-\\]/.test(part) ? (
    <span key={place} className="inline-block max-w-full">
      {part}
    </span>
  ) : (
    part
  )
