import { glossary as en } from '#content/glossary/en.ts'
import { glossary as ko } from '#content/glossary/ko.ts'
import { places as placesEn } from '#content/words/en/places.ts'
import { places as placesKo } from '#content/words/ko/places.ts'
import { placeId, placeOf } from '#parts/things/place.ts'
import { wayNames, wayOf } from '#parts/things/ways.ts'
import { expect, it } from 'vitest'

const languages = [
  {
    language: 'en',
    glossary: en as Readonly<Record<string, unknown>>,
    own: placesEn.ways as Readonly<Record<string, string>>,
  },
  {
    language: 'ko',
    glossary: ko as Readonly<Record<string, unknown>>,
    own: placesKo.ways as Readonly<Record<string, string>>,
  },
]

it.each(languages)('every arrow of the map and both of its ends can be told in $language', ({ glossary, own }) => {
  for (const name of wayNames) {
    const { from, to, term } = wayOf(name)
    expect(own[name] ?? (term === undefined ? undefined : glossary[term]), name).toBeDefined()
    for (const state of [from ?? to, to]) expect(glossary[state], state).toBeDefined()
  }
})

it('a place is found again by its id, and what is none is none', () => {
  expect(placeOf(placeId({ kind: 'way', name: 'stop' }))).toEqual({ kind: 'way', name: 'stop' })
  expect(placeOf(placeId({ kind: 'state', name: 'shutting-down' }))).toEqual({ kind: 'state', name: 'shutting-down' })
  for (const id of ['', 'way/toString', 'state/stop', 'zone/', 'vol-1']) expect(placeOf(id)).toBeUndefined()
})
