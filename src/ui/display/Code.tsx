import { Icon } from './Icon.tsx'
import { CheckIcon, CopyIcon } from '../look/icons.ts'
import { Live } from './Live.tsx'
import { useCopy } from '../look/useCopy.ts'

/** Text for a terminal, dark in both themes, with a button that copies it. What is too long for a line goes on in the next. */
export function Code(props: { readonly text: string; readonly copyLabel: string; readonly copiedLabel: string }) {
  const { text, copyLabel, copiedLabel } = props
  const { copied, copy, forget } = useCopy(text)
  return (
    <div className="relative rounded-[0.625rem] bg-code text-on-code">
      <pre className="rounded-[inherit] px-3 py-2.5 pr-10 font-mono text-small/[1.6] wrap-anywhere whitespace-pre-wrap [contain:inline-size]">
        <code>{text.split(/( (?!\\\n)|\n)/).map(whole)}</code>
      </pre>
      <button
        type="button"
        aria-label={copyLabel}
        onClick={copy}
        onPointerLeave={forget}
        onBlur={forget}
        className="absolute top-1.5 right-1.5 grid size-7 place-items-center rounded-chip bg-code text-on-code/80 outline-on-code! hover:bg-on-code/15 hover:text-on-code"
      >
        <Icon shape={copied ? CheckIcon : CopyIcon} />
      </button>
      <Live>{copied ? copiedLabel : ''}</Live>
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
