import { findType, type InstanceType } from '#facts/catalogue.ts'
import type { RegionName } from '#facts/regions.ts'
import { must } from '#lib/never.ts'
import { useTimeZone } from '#store/react.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { type ReactNode, useId } from 'react'
import { cardLetters, comparedSize, sampleOf } from './families.ts'
import { FamilyFacts, Legend } from './FamilyCard.tsx'
import { Heading } from './Heading.tsx'
import { cardLook, Radio, Radios } from './Radios.tsx'

interface Asked {
  /** the type whose own family stands under its letter */
  readonly type: InstanceType
  readonly region: RegionName
}

const row = 'grid w-full grid-cols-2 gap-2 @md:grid-cols-3 @xl:grid-cols-6 @xl:gap-1.5 @2xl:gap-2'
const card = 'flex flex-col px-2.75 py-2.25 @xl:px-2 @2xl:px-2.75'

/** The cards of the families while one of them is to be predicted: their letters, and covers in place of what would answer. */
export function CoveredFamilies(props: {
  readonly labelledBy: string
  readonly labels: Readonly<Record<string, string>>
  readonly picked: readonly string[]
  readonly onPick: (letters: string) => void
  readonly covered: string
}) {
  const { labelledBy, labels, picked, onPick, covered } = props
  const [first] = cardLetters
  return (
    <div className="@container mt-3">
      <Compared />
      <Radios
        labelledBy={labelledBy}
        choices={cardLetters.map((value) => ({ value }))}
        onChoose={onPick}
        className={row}
      >
        {cardLetters.map((letters) => (
          <Radio
            key={letters}
            chosen={picked.includes(letters)}
            tabbed={(picked[0] ?? first) === letters}
            onChoose={() => onPick(letters)}
            className={`${cardLook(picked.includes(letters))} ${card}`}
          >
            <b className="text-[1.125rem]/6">{labels[letters] ?? letters}</b>
            <span className="sr-only">{covered}</span>
            <span aria-hidden className="mt-auto grid gap-1.5 pt-6">
              {[0, 1].map((bar) => (
                <span key={bar} className="flex items-center gap-1.5">
                  <span className="h-1.5 flex-1 rounded-mark border border-dashed border-edge" />
                  <span className="min-w-11 text-right font-mono text-tiny text-ink-3">?</span>
                </span>
              ))}
            </span>
          </Radio>
        ))}
      </Radios>
    </div>
  )
}

/** The cards of the families with all that they say, and beside each what `markOf` has to say of it. */
export function OpenFamilies({ type, region, markOf }: Asked & { readonly markOf: (letters: string) => ReactNode }) {
  const id = useId()
  const samples = cardLetters.map((letters) => ({ letters, sample: sampleOf(letters, type) }))
  const most = {
    memory: Math.max(...samples.map(({ sample }) => sample?.memoryMiB ?? 0)),
    price: Math.max(...samples.map(({ sample }) => sample?.onDemandMicroUsdPerHour[region] ?? 0)),
  }
  return (
    <section className="@container mt-3">
      <Compared id={id} />
      <ul aria-labelledby={id} className={row}>
        {samples.map(({ letters, sample }) => (
          <li key={letters} className={`min-w-0 rounded-card border border-line-strong bg-surface text-left ${card}`}>
            <FamilyFacts {...{ letters, sample, region, most }} />
            <span className="mt-1.5 flex min-h-5 flex-wrap gap-1">{markOf(letters)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The heading over the cards: by what they are compared. */
function Compared({ id }: { readonly id?: string }) {
  const words = useWords().launch
  const format = useFormat(useTimeZone())
  const { vcpus } = must(sampleOf('m', must(findType(`m7i.${comparedSize}`), comparedSize)), comparedSize)
  return (
    <Heading id={id} end={<Legend before={words.compared(format.number(vcpus), comparedSize)} />}>
      {words.family}
    </Heading>
  )
}
