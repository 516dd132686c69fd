import { useEffect, useId, useRef } from 'react'
import type { InstanceType } from '#facts/catalogue.ts'
import { must } from '#lib/never.ts'
import { useTimeZone } from '#store/react.tsx'
import { classes } from '#ui/look/classes.ts'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { findFamily, growthOf, isOffered } from './families.ts'
import { type ChoosingType, chosenType } from './choosingType.ts'
import { Heading } from './Heading.tsx'
import { Radio, Radios } from './Radios.tsx'

/** Sides of the largest square in rem, by how many stand in a row. */
const largest = (count: number) => (count <= 7 ? 5 : count <= 10 ? 4 : 3.25)
const smallest = 0.375

/** A family's sizes as squares, each as large as its memory. */
export function Sizes(choosing: ChoosingType) {
  const { region, set, zone } = choosing
  const words = useWords().launch
  const id = useId()
  const chosen = chosenType(choosing)
  const family = findFamily(chosen.family)
  const growth = growthOf(family, region)
  const grows = growth.doubles && growthWords(growth.vcpusFrom, family.types[1]?.size)
  const whyNot = (type: InstanceType) => {
    if (!isOffered(type, region)) return { why: words.notInRegion(type.name, region) }
    return zone && !zone.offers(type) ? { why: words.notInRegion(type.name, zone.name) } : {}
  }
  const choices = family.types.map((type) => ({
    value: type.name,
    ...whyNot(type),
  }))
  const choose = (name: string) => {
    const size = family.types.find((type) => type.name === name)?.size
    if (size !== undefined) set({ type: name, size })
  }
  const dense = family.types.length > 7
  const most = Math.max(...family.types.map((type) => type.memoryMiB))
  const side = ({ memoryMiB }: InstanceType) =>
    Math.max(smallest, largest(family.types.length) * Math.sqrt(memoryMiB / most))

  function growthWords(from: string | undefined, second: string | undefined) {
    if (from === undefined) return words.growth.memory
    return from === second ? words.growth.all : words.growth.late(from)
  }

  const row = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const box = row.current
    const one = box?.querySelector('[aria-checked=true]')
    if (!box || !one || box.scrollWidth <= box.clientWidth) return
    const [inside, outside] = [one.getBoundingClientRect(), box.getBoundingClientRect()]
    box.scrollLeft += inside.left + inside.width / 2 - outside.left - outside.width / 2
  }, [chosen.name])

  return (
    <section>
      <Heading id={id} end={[words.area, grows].filter((word) => word !== false).join(' · ')}>
        {words.size}
      </Heading>
      <div ref={row} className="overflow-x-auto rounded-node border border-line px-2 pt-3.5 pb-2.5">
        <Radios labelledBy={id} choices={choices} onChoose={choose} className="flex items-end justify-center-safe">
          {family.types.map((type, i) => (
            <Size
              key={type.name}
              type={type}
              chosen={type === chosen}
              why={must(choices[i], type.name).why}
              side={side(type)}
              dense={dense}
              roomy={dense && family.types.some((one) => one.onDemandMicroUsdPerHour[region] === undefined)}
              price={type.onDemandMicroUsdPerHour[region]}
              onChoose={() => choose(type.name)}
            />
          ))}
        </Radios>
      </div>
    </section>
  )
}

function Size(props: {
  readonly type: InstanceType
  readonly chosen: boolean
  readonly why: string | undefined
  /** rem */
  readonly side: number
  readonly dense: boolean
  /** keeps two lines for the price, where some of the family have a sentence there */
  readonly roomy: boolean
  /** micro-dollars an hour */
  readonly price: number | undefined
  readonly onChoose: () => void
}) {
  const { type, chosen, why, side, dense, roomy, price, onChoose } = props
  const words = useWords().launch
  const format = useFormat(useTimeZone())
  const fill = why === undefined ? 'bg-line-strong' : 'border border-dashed border-edge'
  const priced = why === undefined && price !== undefined
  const cost = price === undefined ? words.noPrice : format.money(price / 1e6)
  return (
    <Radio
      {...{ chosen, why, onChoose }}
      className={classes(
        'max-w-32 flex-1 self-end rounded-[0.625rem] px-0.5 py-1.5 text-center',
        dense ? 'min-w-15' : 'min-w-18',
        chosen ? 'bg-accent-soft' : 'hover:bg-sunken',
      )}
    >
      <span
        aria-hidden
        className={classes(
          'mx-auto block',
          side < 1 ? 'rounded-mark' : 'rounded-[0.4375rem]',
          chosen ? 'bg-accent' : fill,
        )}
        data-fill
        style={{ width: `${side}rem`, height: `${side}rem` }}
      />
      <span
        className={classes(
          'mt-1.75 block whitespace-nowrap font-strong',
          dense && 'text-small',
          type.size.length > 8 && 'text-[0.6875rem]! tracking-tight',
        )}
      >
        {type.size}
      </span>
      <span className="block text-[0.6875rem]/4.25 text-ink-3">
        <span className={dense ? 'block' : 'block @2xl:inline'}>{words.vcpus(format.number(type.vcpus))}</span>
        <span aria-hidden className={dense ? 'hidden' : 'hidden @2xl:inline'}>
          {' · '}
        </span>
        <span className={dense ? 'block' : 'block @2xl:inline'}>
          {words.gib(format.number(type.memoryMiB / 1024, 1))}
        </span>
        <span className={classes('block text-tiny/4.25', roomy && 'min-h-8.5', priced && 'font-mono')}>
          {why === undefined ? cost : words.notHere}
        </span>
      </span>
    </Radio>
  )
}
