import { lessonIndex } from '#content/lessons/lessonIndex.ts'
import { findType } from '#facts/catalogue.ts'
import { cardLetters } from '#parts/types/families.ts'
import { expect, it } from 'vitest'

const asked = async () => {
  const lessons = await Promise.all(lessonIndex.map(async ({ lesson }) => await lesson()))
  return lessons.flatMap(({ steps }) =>
    steps.flatMap((step) =>
      step.kind === 'predict' && step.askedWith ? [{ ...step, askedWith: step.askedWith }] : [],
    ),
  )
}

it('a question asked with the cards of the families has each of them as an option, and no other', async () => {
  const options = (await asked()).flatMap(({ askedWith, options: all }) =>
    askedWith.of === 'families' ? [Object.keys(all)] : [],
  )
  expect(options).toEqual([[...cardLetters]])
})

it('a question asked with pictures has its outcome at once, beside them, and a type that there is', async () => {
  const wrong = (await asked()).filter(({ askedWith, settled }) => !findType(askedWith.type) || !settled({} as never))
  expect(wrong).toEqual([])
})
