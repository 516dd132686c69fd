import { must } from '#lib/never.ts'
import { plainOf } from '#ui/display/readMarked.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import type { Handed } from './handed.ts'

/** The sheet with the answers, each with its reason, and what there was to understand. */
export function Answers({ handed: { lesson, listed, text } }: { readonly handed: Handed }) {
  const words = useWords()
  const said = words.handout
  const asked = lesson.steps.filter(({ kind }) => kind === 'predict')
  return (
    <>
      <h1 className="text-[1.375rem]/7 font-bold">{said.answersOf(listed.title)}</h1>
      {asked.map(({ id }, place) => {
        const { ask, options } = must(text.predict[id], id)
        return (
          <section key={id} className="mt-4 break-inside-avoid">
            <h2 className="font-strong">
              {place + 1}. {plainOf(ask, words)}
            </h2>
            <ul className="mt-1 grid gap-1">
              {Object.entries(options).map(([key, option]) => {
                const holds = 'right' in option
                return (
                  <li key={key} className="grid grid-cols-[3.25rem_1fr] gap-x-2">
                    <b className={holds ? 'font-bold' : 'font-normal text-[#666]'}>{holds ? said.yes : said.no}</b>
                    <span>
                      <span className={holds ? 'font-strong' : ''}>{plainOf(option.label, words)}</span>
                      <span className="block text-small text-[#444]">
                        {plainOf('right' in option ? option.right : option.wrong, words)}
                      </span>
                    </span>
                  </li>
                )
              })}
            </ul>
          </section>
        )
      })}
      <section className="break-inside-avoid">
        <h2 className="mt-5 text-lead font-bold">{words.lessons.end.learnt}</h2>
        <ul className="mt-1.5 grid list-disc gap-1 pl-5">
          {text.learnt.map((one) => (
            <li key={one}>{plainOf(one, words)}</li>
          ))}
        </ul>
      </section>
      <section className="break-inside-avoid">
        <h2 className="mt-5 text-lead font-bold">{words.lessons.end.docs}</h2>
        <ul className="mt-1.5 grid gap-1">
          {text.docs.map(({ title, url }) => (
            <li key={url}>
              {title}
              <span className="block font-mono text-small break-all text-[#555]">{url}</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
