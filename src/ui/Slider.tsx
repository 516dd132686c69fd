import type { CSSProperties, ReactNode } from 'react'
import { useId } from 'react'

/** A number on a line. `said` is the value as a person says it, shown at the right and read out. */
export function Slider(props: {
  readonly label: ReactNode
  readonly value: number
  readonly min: number
  readonly max: number
  readonly step?: number
  readonly said: string
  readonly hint?: ReactNode
  readonly onChange: (value: number) => void
}) {
  const { label, value, min, max, step = 1, said, hint, onChange } = props
  const id = useId()
  const part: CSSProperties & { readonly '--part': number } = {
    '--part': max === min ? 0 : ((value - min) / (max - min)) * 100,
  }
  return (
    <div>
      <div className="flex items-baseline justify-between gap-2">
        <label htmlFor={id} className="text-caps text-ink-3">
          {label}
        </label>
        <output htmlFor={id} aria-live="off" className="font-mono text-[0.9em] font-semibold">
          {said}
        </output>
      </div>
      <input
        id={id}
        type="range"
        style={part}
        {...{ min, max, step, value }}
        aria-valuetext={said}
        {...(hint === undefined ? {} : { 'aria-describedby': `${id}hint` })}
        onChange={(event) => onChange(event.target.valueAsNumber)}
        className="slider w-full rounded-chip pointer-coarse:h-11"
      />
      {hint !== undefined && (
        <p id={`${id}hint`} className="text-small text-ink-3">
          {hint}
        </p>
      )}
    </div>
  )
}
