import { familiesOf, type Family, findType, type InstanceType, zonesOffering } from '#facts/catalogue.ts'
import type { Architecture } from '#facts/instanceType.ts'
import type { RegionName } from '#facts/regions.ts'
import { must } from '#lib/never.ts'

/** The letters on cards, and those that fewer people need. */
export const cardLetters = ['t', 'm', 'c', 'r', 'g', 'inf'] as const
export const moreLetters = ['i', 'p', 'x'] as const
export type Letters = (typeof cardLetters)[number] | (typeof moreLetters)[number]

/** The family with which each letter begins. */
const usual: Readonly<Record<Letters, string>> = {
  t: 't3',
  m: 'm7i',
  c: 'c7i',
  r: 'r7i',
  g: 'g4dn',
  inf: 'inf1',
  i: 'i4i',
  p: 'p4d',
  x: 'x2idn',
}

export const isOffered = (type: InstanceType, region: RegionName): boolean => zonesOffering(type, region).length > 0

export const familiesUnder = (letters: Letters): readonly Family[] =>
  familiesOf().find((group) => group.letters === letters)?.families ?? []

export const findFamily = (name: string): Family =>
  must(
    familiesOf()
      .flatMap((group) => group.families)
      .find((family) => family.name === name),
    name,
  )

/** The letters of a type's family; every family of the catalogue stands under one of ours. */
export const lettersOf = ({ family }: InstanceType): Letters =>
  must(
    [...cardLetters, ...moreLetters].find((letters) => familiesUnder(letters).some((one) => one.name === family)),
    family,
  )

/** The family that a letter shows: the chosen type's own, else its usual one. */
const shownFamily = (letters: Letters, chosen: InstanceType): Family =>
  findFamily(lettersOf(chosen) === letters ? chosen.family : usual[letters])

/** The family that a letter shows where only one architecture will do; undefined when the letters have none. */
export function familyFor(letters: Letters, chosen: InstanceType, only: Architecture | undefined): Family | undefined {
  const shown = shownFamily(letters, chosen)
  if (only === undefined || shown.types[0]?.architecture === only) return shown
  return familiesUnder(letters).findLast(({ types }) => types[0]?.architecture === only)
}

/** A family's type of the same size, else its smallest that the Region offers; undefined when it offers none. */
export function typeIn(family: Family, size: string, region: RegionName): InstanceType | undefined {
  const offered = family.types.filter((type) => isOffered(type, region))
  return offered.find((type) => type.size === size) ?? offered[0]
}

/** The size at which families are compared: the same four vCPUs. */
export const comparedSize = 'xlarge'
const compared = (family: string): InstanceType | undefined => findType(`${family}.${comparedSize}`)

/** The type that a letter is compared by: of the chosen family where that has the size, else of the usual one. */
export const sampleOf = (letters: Letters, chosen: InstanceType): InstanceType | undefined =>
  compared(shownFamily(letters, chosen).name) ?? compared(usual[letters])

/** The growth of a family from one size to the next. */
export interface Growth {
  /** memory doubles at every step, and the price where it is known */
  readonly doubles: boolean
  /** the size from which on vCPUs double too; undefined when they never do, or not at every step from there */
  readonly vcpusFrom: string | undefined
}

const isTwice = (more: number | undefined, less: number | undefined) =>
  more === undefined || less === undefined || Math.abs(more / less - 2) < 0.02

export function growthOf({ types }: Family, region: RegionName): Growth {
  const steps = types.slice(1).map((type, i) => [must(types[i], 'the size before'), type] as const)
  const doubles = steps.every(
    ([less, more]) =>
      isTwice(more.memoryMiB, less.memoryMiB) &&
      isTwice(more.onDemandMicroUsdPerHour[region], less.onDemandMicroUsdPerHour[region]),
  )
  const last = steps.findLastIndex(([less, more]) => !isTwice(more.vcpus, less.vcpus))
  return { doubles: steps.length > 0 && doubles, vcpusFrom: steps[last + 1]?.[1].size }
}
