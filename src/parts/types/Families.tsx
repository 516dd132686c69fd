import { useId } from 'react'
import { useTimeZone } from '#store/react.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import {
  cardLetters,
  comparedSize,
  familyFor,
  type Letters,
  lettersOf,
  moreLetters,
  sampleOf,
  typeIn,
} from './families.ts'
import { FamilyCard, FamilyPill, Legend } from './FamilyCard.tsx'
import { type ChoosingType, chosenType } from './choosingType.ts'
import { Generation } from './Generation.tsx'
import { Heading } from './Heading.tsx'
import { Radios } from './Radios.tsx'

const all: readonly Letters[] = [...cardLetters, ...moreLetters]

/** The choice of what the computer is for: the letters, then which of their families. */
export function Families(choosing: ChoosingType) {
  const { size, only, region, set } = choosing
  const words = useWords().launch
  const format = useFormat(useTimeZone())
  const id = useId()
  const type = chosenType(choosing)
  const chosen = lettersOf(type)

  const choices = all.map((letters) => {
    const family = familyFor(letters, type, only)
    const to = family && typeIn(family, size, region)
    if (only !== undefined && !family) return { value: letters, to, why: words.otherArchitecture(only) }
    return { value: letters, to, ...(to ? {} : { why: words.notInRegion(letters, region) }) }
  })
  const choose = (letters: string) => {
    const to = choices.find((choice) => choice.value === letters)?.to
    if (to && letters !== chosen) set({ type: to.name })
  }
  const why = (letters: Letters) => choices.find((choice) => choice.value === letters)?.why

  const samples = cardLetters.map((letters) => ({ letters, sample: sampleOf(letters, type) }))
  const vcpus = samples.find(({ sample }) => sample)?.sample?.vcpus ?? 0
  const most = {
    memory: Math.max(...samples.map(({ sample }) => sample?.memoryMiB ?? 0)),
    price: Math.max(...samples.map(({ sample }) => sample?.onDemandMicroUsdPerHour[region] ?? 0)),
  }

  return (
    <section>
      <Heading id={id} end={<Legend before={words.compared(format.number(vcpus), comparedSize)} />}>
        {words.family}
      </Heading>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2.5">
        <Radios labelledBy={id} choices={choices} onChoose={choose} className="contents">
          <div className="grid w-full grid-cols-2 gap-2 @md:grid-cols-3 @xl:grid-cols-6 @xl:gap-1.5 @2xl:gap-2">
            {samples.map(({ letters, sample }) => (
              <FamilyCard
                key={letters}
                {...{ letters, sample, region, most }}
                chosen={letters === chosen}
                why={why(letters)}
                onChoose={() => choose(letters)}
              />
            ))}
          </div>
          <div className="flex flex-wrap items-center gap-1.5">
            <span className="mr-0.5 text-small text-ink-3">{words.more}</span>
            {moreLetters.map((letters) => (
              <FamilyPill
                key={letters}
                letters={letters}
                chosen={letters === chosen}
                why={why(letters)}
                onChoose={() => choose(letters)}
              />
            ))}
          </div>
        </Radios>
        <Generation {...choosing} letters={chosen} />
      </div>
    </section>
  )
}
