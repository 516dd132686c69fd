import { decodeTypeName, type InstanceType } from '#facts/catalogue.ts'
import { must } from '#lib/never.ts'
import { useTimeZone } from '#store/react.tsx'
import { classes } from '#ui/look/classes.ts'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { findFamily } from './families.ts'
import { useNameParts } from './useNameParts.ts'

/** rem, of the largest square that is shown, and of one whose size is covered */
const largest = 3.5
const alike = 2
/** how many sizes are shown below the type, and above it */
const beside = 2

/** A type's name in its parts, and its sizes beside the next ones of its family, as squares as large as their memory; covered while they are asked about. */
export function AskedSizes({ type, covered }: { readonly type: InstanceType; readonly covered?: string | undefined }) {
  const { types } = findFamily(type.family)
  const at = types.indexOf(type)
  const shown = types.slice(Math.max(0, at - beside), at + beside + 1)
  const words = useWords().launch
  const format = useFormat(useTimeZone())
  const most = Math.max(...shown.map(({ memoryMiB }) => memoryMiB))
  const isCovered = covered !== undefined
  return (
    <div className="@container mt-3 grid grid-cols-1 gap-3">
      {isCovered && <span className="sr-only">{covered}</span>}
      <NameInParts name={type.name} isCovered={isCovered} />
      <ul aria-label={words.size} className="flex items-end justify-center rounded-node border border-line px-2 py-2.5">
        {shown.map((one) => {
          const side = isCovered ? alike : largest * Math.sqrt(one.memoryMiB / most)
          return (
            <li
              key={one.name}
              className={classes(
                'min-w-0 max-w-32 flex-1 rounded-[0.625rem] px-0.5 py-1.5 text-center',
                one === type && 'bg-accent-soft',
              )}
            >
              <span
                aria-hidden
                {...(!isCovered && { 'data-fill': true })}
                className={classes(
                  'mx-auto grid place-items-center rounded-mark text-ink-3',
                  isCovered ? 'border border-dashed border-edge' : one === type ? 'bg-accent' : 'bg-line-strong',
                )}
                style={{ width: `${side}rem`, height: `${side}rem` }}
              >
                {isCovered && '?'}
              </span>
              <span className="mt-1.5 block font-strong">{one.size}</span>
              <span className="block text-[0.6875rem]/4.25 text-ink-3">
                {isCovered ? <span aria-hidden>? GiB</span> : words.gib(format.number(one.memoryMiB / 1024, 1))}
              </span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** The parts of a type's name, each with what it says. */
function NameInParts({ name, isCovered }: { readonly name: string; readonly isCovered: boolean }) {
  const { letters, generation, attributes, size } = must(decodeTypeName(name), name)
  const said = useNameParts(name)
  const parts = [letters, String(generation), ...attributes, `.${size}`]
  return (
    <ul aria-label={name} className="flex flex-wrap justify-center gap-1.5">
      {parts.map((part, place) => (
        <li
          key={said[place]}
          className="grid min-w-14 justify-items-center gap-0.5 rounded-control bg-sunken px-2.5 py-1 @xl:min-w-24"
        >
          <b className="font-mono text-lead">{part}</b>
          <span className="text-small text-ink-2">{isCovered ? <span aria-hidden>?</span> : said[place]}</span>
        </li>
      ))}
    </ul>
  )
}
