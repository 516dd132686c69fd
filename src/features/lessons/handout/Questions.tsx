import { must } from '#lib/never.ts'
import { plainOf } from '#ui/display/readMarked.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import type { ReactNode } from 'react'
import type { Handed } from './handed.ts'

/** The sheet with the questions: what one expects, what one tries, what came of it. No answer is on it. */
export function Questions({ handed, code }: { readonly handed: Handed; readonly code: ReactNode }) {
  const { lesson, listed, text, nth, all, link } = handed
  const words = useWords()
  const said = words.handout
  const asked = lesson.steps.filter(({ kind }) => kind === 'predict')
  const todo = lesson.steps.filter(({ kind }) => kind === 'do')
  return (
    <>
      <header className="flex items-start gap-6">
        <div className="min-w-0 flex-1">
          <p className="text-small font-strong text-[#555]">{said.about(nth, all, listed.title, lesson.minutes)}</p>
          <h1 className="mt-1 text-[1.625rem]/8 font-bold">{listed.question}</h1>
          <p className="mt-2">{plainOf(text.intro, words)}</p>
          <p className="mt-3 text-small break-all text-[#555]">
            {said.link} <span className="font-mono text-[#111]">{link}</span>
          </p>
        </div>
        <div className="shrink-0 max-tablet:hidden print:block">{code}</div>
      </header>
      <p className="mt-3 grid grid-cols-[2fr_1fr] gap-6 text-small text-[#555]">
        <span className="border-b border-[#999] pb-1">{said.name}</span>
        <span className="border-b border-[#999] pb-1">{said.date}</span>
      </p>
      <h2 className="mt-5 text-lead font-bold">{said.predict}</h2>
      {asked.map(({ id }, place) => {
        const { ask, options } = must(text.predict[id], id)
        const step = lesson.steps.find((one) => one.id === id)
        return (
          <table key={id} className="mt-3 w-full break-inside-avoid border-collapse">
            <caption className="pb-1 text-left">
              <b className="font-strong">
                {place + 1}. {plainOf(ask, words)}
              </b>{' '}
              <span className="text-small text-[#555]">
                ({step?.kind === 'predict' && step.pick === 'one' ? said.one : said.many})
              </span>
            </caption>
            <thead>
              <tr className="text-left text-small text-[#555]">
                <th className="border border-[#bbb] px-2 py-0.5 font-medium">{said.option}</th>
                <th className="w-20 border border-[#bbb] px-2 py-0.5 text-center font-medium">{said.mine}</th>
                <th className="w-20 border border-[#bbb] px-2 py-0.5 text-center font-medium">{said.was}</th>
              </tr>
            </thead>
            <tbody>
              {Object.entries(options).map(([key, { label }]) => (
                <tr key={key}>
                  <td className="border border-[#bbb] px-2 py-1 print:py-px">{plainOf(label, words)}</td>
                  <Box />
                  <Box />
                </tr>
              ))}
            </tbody>
          </table>
        )
      })}
      {todo.length > 0 && (
        <section className="break-inside-avoid">
          <h2 className="mt-5 text-lead font-bold">{said.todo}</h2>
          <ul className="mt-2 grid gap-1.5">
            {todo.map(({ id }) => (
              <li key={id} className="grid grid-cols-[1rem_1fr] gap-x-2">
                <span aria-hidden className="mt-0.5 size-4 border border-[#777]" />
                {plainOf(text.do[id]?.say ?? '', words)}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="break-inside-avoid">
        <h2 className="mt-5 text-lead font-bold print:mt-3">{said.reflect}</h2>
        <p className="mt-2">{plainOf(text.reflect, words)}</p>
        {[1, 2, 3].map((line) => (
          <div key={line} aria-hidden className="h-7 border-b border-[#bbb]" />
        ))}
      </section>
    </>
  )
}

const Box = () => <td className="border border-[#bbb] text-center text-lead leading-none">☐</td>
