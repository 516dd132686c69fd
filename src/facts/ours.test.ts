import { expect, it } from 'vitest'
import {
  oursOfAccess,
  oursOfCopies,
  oursOfMetrics,
  oursOfPlacement,
  oursOfInterfaces,
  oursOfSpot,
  oursOfTemplates,
  oursOfVpcs,
  ourSentences,
} from './ours.ts'

const sources = import.meta.glob<string>('./{vpc,interface,market,spot,access,copy,placement,metric}Errors.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
})

const marked = (file: string) =>
  new Set([...(sources[file] ?? '').matchAll(/^ {2}\/\/ ours\n {2}(\w+):/gm)].map(([, name]) => name))

it('every refusal whose sentence is ours has one, and stands in the list once', () => {
  expect(ourSentences.length).toBeGreaterThan(10)
  expect(new Set(ourSentences.map(({ message }) => message)).size).toBe(ourSentences.length)
  // what only the playground refuses is nobody's but ours, and its code says so
  for (const { code } of ourSentences) expect(code).not.toMatch(/^Playground\./)
})

it('every refusal that is marked as ours where it stands is in the list, and no other one', () => {
  expect(new Set(Object.keys(oursOfVpcs))).toEqual(marked('./vpcErrors.ts'))
  expect(new Set(Object.keys(oursOfInterfaces))).toEqual(marked('./interfaceErrors.ts'))
  expect(new Set(Object.keys(oursOfTemplates))).toEqual(marked('./marketErrors.ts'))
  expect(new Set(Object.keys(oursOfSpot))).toEqual(marked('./spotErrors.ts'))
  expect(new Set(Object.keys(oursOfAccess))).toEqual(marked('./accessErrors.ts'))
  expect(new Set(Object.keys(oursOfCopies))).toEqual(marked('./copyErrors.ts'))
  expect(new Set(Object.keys(oursOfMetrics))).toEqual(marked('./metricErrors.ts'))
  expect(new Set(Object.keys(oursOfPlacement))).toEqual(marked('./placementErrors.ts'))
})
