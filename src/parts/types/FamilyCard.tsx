import type { InstanceType } from '#facts/catalogue.ts'
import type { RegionName } from '#facts/regions.ts'
import { useTimeZone } from '#store/react.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import type { Letters } from './families.ts'
import { cardLook, Radio } from './Radios.tsx'

interface Props {
  readonly letters: Letters
  readonly chosen: boolean
  readonly why: string | undefined
  readonly onChoose: () => void
}

const bars = { memory: 'bg-green/75', price: 'bg-amber/75' } as const

interface Facts {
  readonly letters: Letters
  /** the size at which all are compared; undefined where the family has none */
  readonly sample: InstanceType | undefined
  readonly region: RegionName
  readonly most: { readonly memory: number; readonly price: number }
}

/** The card of a family: to be chosen. */
export function FamilyCard({ chosen, why, onChoose, ...facts }: Props & Facts) {
  return (
    <Radio
      {...{ chosen, why, onChoose }}
      className={`${cardLook(chosen, why === undefined)} flex flex-col px-2.75 py-2.25 @xl:px-2 @2xl:px-2.75`}
    >
      <FamilyFacts {...facts} />
    </Radio>
  )
}

/** A family's letters with what it is for, and how its memory and price compare with the others'. */
export function FamilyFacts({ letters, sample, region, most }: Facts) {
  const words = useWords().launch
  const format = useFormat(useTimeZone())
  const micro = sample?.onDemandMicroUsdPerHour[region]
  return (
    <>
      <span className="flex items-baseline gap-1.5">
        <b className="text-[1.125rem]/6">{letters}</b>
        <span className="truncate text-ink-2">{words.letters[letters].name}</span>
      </span>
      <span className="block text-[0.6875rem]/4 text-ink-3">{words.letters[letters].use}</span>
      <span className="mt-auto grid gap-1 pt-2">
        {sample && (
          <Bar
            label={words.memory}
            look={bars.memory}
            share={sample.memoryMiB / most.memory}
            said={format.memory(sample.memoryMiB)}
          />
        )}
        <Bar
          label={words.pricePerHour}
          look={bars.price}
          share={micro === undefined ? 0 : micro / most.price}
          said={micro === undefined ? words.noPrice : format.money(micro / 1e6)}
        />
      </span>
    </>
  )
}

function Bar({
  label,
  look,
  share,
  said,
}: {
  readonly label: string
  readonly look: string
  readonly share: number
  readonly said: string
}) {
  return (
    <span className="flex items-center gap-1.5">
      <span aria-hidden className="h-1.5 min-w-0 flex-1">
        <span
          data-fill
          className={`block h-full rounded-mark ${look}`}
          style={{ width: `${Math.max(2, share * 100)}%` }}
        />
      </span>
      <span className="min-w-11 text-right font-mono text-tiny text-ink-2">
        <span className="sr-only">{label} </span>
        {said}
      </span>
    </span>
  )
}

/** A family that fewer people need: its letters and its name. */
export function FamilyPill({ letters, chosen, why, onChoose }: Props) {
  const words = useWords().launch
  return (
    <Radio
      {...{ chosen, why, onChoose }}
      className={`${cardLook(chosen, why === undefined)} px-2.5 py-1 pointer-coarse:min-h-11`}
    >
      <b>{letters}</b> <span className="text-small text-ink-2">{words.letters[letters].name}</span>
    </Radio>
  )
}

/** The legend of the bars on the cards. */
export function Legend({ before }: { readonly before: string }) {
  const words = useWords().launch
  return (
    <span className="inline-flex flex-wrap items-center gap-1.5">
      {before}
      <i aria-hidden className={`size-2 rounded-[0.125rem] ${bars.memory}`} />
      {words.memory}
      <i aria-hidden className={`size-2 rounded-[0.125rem] ${bars.price}`} />
      {words.pricePerHour}
    </span>
  )
}
